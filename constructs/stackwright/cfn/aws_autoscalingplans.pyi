"""Every resource type of AWS::AutoScalingPlans; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnScalingPlanProps(TypedDict, total=False):
    application_source: Required[CfnScalingPlanApplicationSourceProps | Deferred]
    """A CloudFormation stack or a set of tags."""
    scaling_instructions: Required[Sequence[CfnScalingPlanScalingInstructionProps | Deferred] | Deferred]
    """The scaling instructions."""


class CfnScalingPlanApplicationSourceProps(TypedDict, total=False):
    """`ApplicationSource` is a property of ScalingPlan that specifies the application source to use with a scaling plan."""
    cloud_formation_stack_arn: str | None
    """The Amazon Resource Name (ARN) of a CloudFormation stack."""
    tag_filters: Sequence[CfnScalingPlanTagFilterProps | Deferred] | Deferred | None
    """A set of tag filters (keys and values)."""


class CfnScalingPlanCustomizedLoadMetricSpecificationProps(TypedDict, total=False):
    """`CustomizedLoadMetricSpecification` is a subproperty of ScalingInstruction that specifies a customized load metric for predictive scaling to use with a scaling plan."""
    dimensions: Sequence[CfnScalingPlanMetricDimensionProps | Deferred] | Deferred | None
    """The dimensions of the metric."""
    metric_name: Required[str]
    """The name of the metric."""
    namespace: Required[str]
    """The namespace of the metric."""
    statistic: Required[Literal["Average", "Maximum", "Minimum", "SampleCount", "Sum"] | Other]
    """The statistic of the metric."""
    unit: str | None
    """The unit of the metric."""


class CfnScalingPlanCustomizedScalingMetricSpecificationProps(TypedDict, total=False):
    """`CustomizedScalingMetricSpecification` is a subproperty of TargetTrackingConfiguration that specifies a customized scaling metric for a target tracking configuration to use with a scaling plan."""
    dimensions: Sequence[CfnScalingPlanMetricDimensionProps | Deferred] | Deferred | None
    """The dimensions of the metric."""
    metric_name: Required[str]
    """The name of the metric."""
    namespace: Required[str]
    """The namespace of the metric."""
    statistic: Required[Literal["Average", "Maximum", "Minimum", "SampleCount", "Sum"] | Other]
    """The statistic of the metric."""
    unit: str | None
    """The unit of the metric."""


class CfnScalingPlanMetricDimensionProps(TypedDict, total=False):
    """`MetricDimension` is a subproperty of CustomizedScalingMetricSpecification that specifies a dimension for a customized metric to use with a scaling plan."""
    name: Required[str]
    """The name of the dimension."""
    value: Required[str]
    """The value of the dimension."""


class CfnScalingPlanPredefinedLoadMetricSpecificationProps(TypedDict, total=False):
    """`PredefinedLoadMetricSpecification` is a subproperty of ScalingInstruction that specifies a predefined load metric for predictive scaling to use with a scaling plan."""
    predefined_load_metric_type: Required[Literal["ALBTargetGroupRequestCount", "ASGTotalCPUUtilization", "ASGTotalNetworkIn", "ASGTotalNetworkOut"] | Other]
    """The metric type."""
    resource_label: str | None
    """Identifies the resource associated with the metric type."""


class CfnScalingPlanPredefinedScalingMetricSpecificationProps(TypedDict, total=False):
    """`PredefinedScalingMetricSpecification` is a subproperty of TargetTrackingConfiguration that specifies a customized scaling metric for a target tracking configuration to use with a scaling plan."""
    predefined_scaling_metric_type: Required[Literal["ALBRequestCountPerTarget", "ASGAverageCPUUtilization", "ASGAverageNetworkIn", "ASGAverageNetworkOut", "DynamoDBReadCapacityUtilization", "DynamoDBWriteCapacityUtilization", "EC2SpotFleetRequestAverageCPUUtilization", "EC2SpotFleetRequestAverageNetworkIn", "EC2SpotFleetRequestAverageNetworkOut", "ECSServiceAverageCPUUtilization", "ECSServiceAverageMemoryUtilization", "RDSReaderAverageCPUUtilization", "RDSReaderAverageDatabaseConnections"] | Other]
    """The metric type."""
    resource_label: str | None
    """Identifies the resource associated with the metric type."""


class CfnScalingPlanScalingInstructionProps(TypedDict, total=False):
    """`ScalingInstruction` is a property of ScalingPlan that specifies the scaling instruction for a scalable resource in a scaling plan."""
    customized_load_metric_specification: CfnScalingPlanCustomizedLoadMetricSpecificationProps | Deferred | None
    """The customized load metric to use for predictive scaling."""
    disable_dynamic_scaling: Boolean | None
    """Controls whether dynamic scaling is disabled."""
    max_capacity: Required[Integer]
    """The maximum capacity of the resource."""
    min_capacity: Required[Integer]
    """The minimum capacity of the resource."""
    predefined_load_metric_specification: CfnScalingPlanPredefinedLoadMetricSpecificationProps | Deferred | None
    """The predefined load metric to use for predictive scaling."""
    predictive_scaling_max_capacity_behavior: Literal["SetForecastCapacityToMaxCapacity", "SetMaxCapacityAboveForecastCapacity", "SetMaxCapacityToForecastCapacity"] | Other | None
    """Defines the behavior that should be applied if the forecast capacity approaches or exceeds the maximum capacity specified for the resource."""
    predictive_scaling_max_capacity_buffer: Integer | None
    """The size of the capacity buffer to use when the forecast capacity is close to or exceeds the maximum capacity."""
    predictive_scaling_mode: Literal["ForecastAndScale", "ForecastOnly"] | Other | None
    """The predictive scaling mode."""
    resource_id: Required[str]
    """The ID of the resource."""
    scalable_dimension: Required[Literal["autoscaling:autoScalingGroup:DesiredCapacity", "dynamodb:index:ReadCapacityUnits", "dynamodb:index:WriteCapacityUnits", "dynamodb:table:ReadCapacityUnits", "dynamodb:table:WriteCapacityUnits", "ec2:spot-fleet-request:TargetCapacity", "ecs:service:DesiredCount", "rds:cluster:ReadReplicaCount"] | Other]
    """The scalable dimension associated with the resource."""
    scaling_policy_update_behavior: Literal["KeepExternalPolicies", "ReplaceExternalPolicies"] | Other | None
    """Controls whether a resource's externally created scaling policies are deleted and new target tracking scaling policies created."""
    scheduled_action_buffer_time: Integer | None
    """The amount of time, in seconds, to buffer the run time of scheduled scaling actions when scaling out."""
    service_namespace: Required[Literal["autoscaling", "dynamodb", "ec2", "ecs", "rds"] | Other]
    """The namespace of the AWS service."""
    target_tracking_configurations: Required[Sequence[CfnScalingPlanTargetTrackingConfigurationProps | Deferred] | Deferred]
    """The target tracking configurations (up to 10)."""


class CfnScalingPlanTagFilterProps(TypedDict, total=False):
    """`TagFilter` is a subproperty of ApplicationSource that specifies a tag for an application source to use with a scaling plan."""
    key: Required[str]
    """The tag key."""
    values: Sequence[str] | Deferred | None
    """The tag values (0 to 20)."""


class CfnScalingPlanTargetTrackingConfigurationProps(TypedDict, total=False):
    """`TargetTrackingConfiguration` is a subproperty of ScalingInstruction that specifies a target tracking configuration for a scalable resource."""
    customized_scaling_metric_specification: CfnScalingPlanCustomizedScalingMetricSpecificationProps | Deferred | None
    """A customized metric."""
    disable_scale_in: Boolean | None
    """Indicates whether scale in by the target tracking scaling policy is disabled."""
    estimated_instance_warmup: Integer | None
    """The estimated time, in seconds, until a newly launched instance can contribute to the CloudWatch metrics."""
    predefined_scaling_metric_specification: CfnScalingPlanPredefinedScalingMetricSpecificationProps | Deferred | None
    """A predefined metric."""
    scale_in_cooldown: Integer | None
    """The amount of time, in seconds, after a scale-in activity completes before another scale in activity can start."""
    scale_out_cooldown: Integer | None
    """The amount of time, in seconds, after a scale-out activity completes before another scale-out activity can start."""
    target_value: Required[Number]
    """The target value for the metric."""


class CfnScalingPlan(TypedResource):
    """The `AWS::AutoScalingPlans::ScalingPlan` resource defines an AWS Auto Scaling scaling plan."""
    props: CfnScalingPlanProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnScalingPlanProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_scaling_plan_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the scaling plan."""
    @property
    def attr_scaling_plan_name(self) -> StringToken:
        """The name of the scaling plan."""
    @property
    def attr_scaling_plan_version(self) -> StringToken:
        """The version number of the scaling plan."""
