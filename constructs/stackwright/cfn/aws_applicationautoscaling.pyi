"""Every resource type of AWS::ApplicationAutoScaling; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnScalableTargetProps(TypedDict, total=False):
    max_capacity: Required[Integer]
    """The maximum value that you plan to scale out to."""
    min_capacity: Required[Integer]
    """The minimum value that you plan to scale in to."""
    resource_id: Required[str]
    """The identifier of the resource associated with the scalable target. A change replaces the resource."""
    role_arn: str | None
    """Specify the Amazon Resource Name (ARN) of an Identity and Access Management (IAM) role that allows Application Auto Scaling to modify the scalable target on your behalf."""
    scalable_dimension: Required[Literal["appstream:fleet:DesiredCapacity", "cassandra:table:ReadCapacityUnits", "cassandra:table:WriteCapacityUnits", "comprehend:document-classifier-endpoint:DesiredInferenceUnits", "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits", "custom-resource:ResourceType:Property", "dynamodb:index:ReadCapacityUnits", "dynamodb:index:WriteCapacityUnits", "dynamodb:table:ReadCapacityUnits", "dynamodb:table:WriteCapacityUnits", "ec2:capacity-reservation:AvailableInstances", "ec2:spot-fleet-request:TargetCapacity", "ecs:service:DesiredCount", "elasticache:cache-cluster:Nodes", "elasticache:replication-group:NodeGroups", "elasticache:replication-group:Replicas", "elasticmapreduce:instancegroup:InstanceCount", "kafka:broker-storage:VolumeSize", "lambda:function:ProvisionedConcurrency", "neptune:cluster:ReadReplicaCount", "rds:cluster:ReadReplicaCount", "sagemaker:inference-component:DesiredCopyCount", "sagemaker:variant:DesiredInstanceCount", "sagemaker:variant:DesiredProvisionedConcurrency", "workspaces:workspacespool:DesiredUserSessions"] | Other]
    """The scalable dimension associated with the scalable target. A change replaces the resource."""
    scheduled_actions: Sequence[CfnScalableTargetScheduledActionProps | Deferred] | Deferred | None
    """The scheduled actions for the scalable target."""
    service_namespace: Required[Literal["appstream", "cassandra", "comprehend", "custom-resource", "dynamodb", "ec2", "ecs", "elasticache", "elasticmapreduce", "kafka", "lambda", "neptune", "rds", "sagemaker", "workspaces"] | Other]
    """The namespace of the AWS service that provides the resource, or a `custom-resource`. A change replaces the resource."""
    suspended_state: CfnScalableTargetSuspendedStateProps | Deferred | None
    """An embedded object that contains attributes and attribute values that are used to suspend and resume automatic scaling."""
    tags: Sequence[CfnScalableTargetTagProps | Deferred] | Deferred | None


class CfnScalableTargetScalableTargetActionProps(TypedDict, total=False):
    """`ScalableTargetAction` specifies the minimum and maximum capacity for the `ScalableTargetAction` property of the AWS::ApplicationAutoScaling::ScalableTarget ScheduledAction property type."""
    max_capacity: Integer | None
    """The maximum capacity."""
    min_capacity: Integer | None
    """The minimum capacity."""


class CfnScalableTargetScheduledActionProps(TypedDict, total=False):
    """`ScheduledAction` is a property of the AWS::ApplicationAutoScaling::ScalableTarget resource that specifies a scheduled action for a scalable target."""
    end_time: str | None
    """The date and time that the action is scheduled to end, in UTC."""
    scalable_target_action: CfnScalableTargetScalableTargetActionProps | Deferred | None
    """The new minimum and maximum capacity."""
    schedule: Required[str]
    """The schedule for this action."""
    scheduled_action_name: Required[str]
    """The name of the scheduled action."""
    start_time: str | None
    """The date and time that the action is scheduled to begin, in UTC."""
    timezone: str | None
    """The time zone used when referring to the date and time of a scheduled action, when the scheduled action uses an at or cron expression."""


class CfnScalableTargetSuspendedStateProps(TypedDict, total=False):
    """`SuspendedState` is a property of the AWS::ApplicationAutoScaling::ScalableTarget resource that specifies whether the scaling activities for a scalable target are in a suspended state."""
    dynamic_scaling_in_suspended: Boolean | None
    """Whether scale in by a target tracking scaling policy or a step scaling policy is suspended."""
    dynamic_scaling_out_suspended: Boolean | None
    """Whether scale out by a target tracking scaling policy or a step scaling policy is suspended."""
    scheduled_scaling_suspended: Boolean | None
    """Whether scheduled scaling is suspended."""


class CfnScalableTargetTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnScalableTarget(TypedResource):
    """The `AWS::ApplicationAutoScaling::ScalableTarget` resource specifies a resource that Application Auto Scaling can scale, such as an AWS::DynamoDB::Table or AWS::ECS::Service resource."""
    props: CfnScalableTargetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnScalableTargetProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnScalingPolicyProps(TypedDict, total=False):
    policy_name: Required[str]
    """The name of the scaling policy. A change replaces the resource."""
    policy_type: Required[Literal["PredictiveScaling", "StepScaling", "TargetTrackingScaling"] | Other]
    """The scaling policy type."""
    predictive_scaling_policy_configuration: CfnScalingPolicyPredictiveScalingPolicyConfigurationProps | Deferred | None
    """The predictive scaling policy configuration."""
    resource_id: str | None
    """The identifier of the resource associated with the scaling policy. A change replaces the resource."""
    scalable_dimension: Literal["appstream:fleet:DesiredCapacity", "cassandra:table:ReadCapacityUnits", "cassandra:table:WriteCapacityUnits", "comprehend:document-classifier-endpoint:DesiredInferenceUnits", "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits", "custom-resource:ResourceType:Property", "dynamodb:index:ReadCapacityUnits", "dynamodb:index:WriteCapacityUnits", "dynamodb:table:ReadCapacityUnits", "dynamodb:table:WriteCapacityUnits", "ec2:spot-fleet-request:TargetCapacity", "ecs:service:DesiredCount", "elasticache:cache-cluster:Nodes", "elasticache:replication-group:NodeGroups", "elasticache:replication-group:Replicas", "elasticmapreduce:instancegroup:InstanceCount", "kafka:broker-storage:VolumeSize", "lambda:function:ProvisionedConcurrency", "neptune:cluster:ReadReplicaCount", "rds:cluster:ReadReplicaCount", "sagemaker:inference-component:DesiredCopyCount", "sagemaker:variant:DesiredInstanceCount", "sagemaker:variant:DesiredProvisionedConcurrency", "workspaces:workspacespool:DesiredUserSessions"] | Other | None
    """The scalable dimension. A change replaces the resource."""
    scaling_target_id: str | None
    """The CloudFormation-generated ID of an Application Auto Scaling scalable target. A change replaces the resource."""
    service_namespace: Literal["appstream", "cassandra", "comprehend", "custom-resource", "dynamodb", "ec2", "ecs", "elasticache", "elasticmapreduce", "kafka", "lambda", "neptune", "rds", "sagemaker", "workspaces"] | Other | None
    """The namespace of the AWS service that provides the resource, or a `custom-resource`. A change replaces the resource."""
    step_scaling_policy_configuration: CfnScalingPolicyStepScalingPolicyConfigurationProps | Deferred | None
    """A step scaling policy."""
    target_tracking_scaling_policy_configuration: CfnScalingPolicyTargetTrackingScalingPolicyConfigurationProps | Deferred | None
    """A target tracking scaling policy."""


class CfnScalingPolicyCustomizedMetricSpecificationProps(TypedDict, total=False):
    """Contains customized metric specification information for a target tracking scaling policy for Application Auto Scaling."""
    dimensions: Sequence[CfnScalingPolicyMetricDimensionProps | Deferred] | Deferred | None
    """The dimensions of the metric."""
    metric_name: str | None
    """The name of the metric."""
    metrics: Sequence[CfnScalingPolicyTargetTrackingMetricDataQueryProps | Deferred] | Deferred | None
    """The metrics to include in the target tracking scaling policy, as a metric data query."""
    namespace: str | None
    """The namespace of the metric."""
    statistic: Literal["Average", "Maximum", "Minimum", "SampleCount", "Sum"] | Other | None
    """The statistic of the metric."""
    unit: str | None
    """The unit of the metric."""


class CfnScalingPolicyMetricDimensionProps(TypedDict, total=False):
    """`MetricDimension` specifies a name/value pair that is part of the identity of a CloudWatch metric for the `Dimensions` property of the AWS::ApplicationAutoScaling::ScalingPolicy CustomizedMetricSpecification property type."""
    name: Required[str]
    """The name of the dimension."""
    value: Required[str]
    """The value of the dimension."""


class CfnScalingPolicyPredefinedMetricSpecificationProps(TypedDict, total=False):
    """Contains predefined metric specification information for a target tracking scaling policy for Application Auto Scaling."""
    predefined_metric_type: Required[Literal["ALBRequestCountPerTarget", "AppStreamAverageCapacityUtilization", "CassandraReadCapacityUtilization", "CassandraWriteCapacityUtilization", "ComprehendInferenceUtilization", "DynamoDBReadCapacityUtilization", "DynamoDBWriteCapacityUtilization", "EC2SpotFleetRequestAverageCPUUtilization", "EC2SpotFleetRequestAverageNetworkIn", "EC2SpotFleetRequestAverageNetworkOut", "ECSServiceAverageCPUUtilization", "ECSServiceAverageCPUUtilizationHighResolution", "ECSServiceAverageMemoryUtilization", "ECSServiceAverageMemoryUtilizationHighResolution", "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage", "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage", "ElastiCacheDatabaseMemoryUsagePercentage", "ElastiCacheEngineCPUUtilization", "ElastiCachePrimaryEngineCPUUtilization", "ElastiCacheReplicaEngineCPUUtilization", "KafkaBrokerStorageUtilization", "LambdaProvisionedConcurrencyUtilization", "NeptuneReaderAverageCPUUtilization", "RDSReaderAverageCPUUtilization", "RDSReaderAverageDatabaseConnections", "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution", "SageMakerInferenceComponentInvocationsPerCopy", "SageMakerVariantConcurrentRequestsPerModelHighResolution", "SageMakerVariantInvocationsPerInstance", "SageMakerVariantProvisionedConcurrencyUtilization", "WorkSpacesAverageUserSessionsCapacityUtilization"] | Other]
    """The metric type."""
    resource_label: str | None
    """Identifies the resource associated with the metric type."""


class CfnScalingPolicyPredictiveScalingCustomizedCapacityMetricProps(TypedDict, total=False):
    """Represents a CloudWatch metric of your choosing for a predictive scaling policy."""
    metric_data_queries: Required[Sequence[CfnScalingPolicyPredictiveScalingMetricDataQueryProps | Deferred] | Deferred]
    """One or more metric data queries to provide data points for a metric specification."""


class CfnScalingPolicyPredictiveScalingCustomizedLoadMetricProps(TypedDict, total=False):
    """The customized load metric specification."""
    metric_data_queries: Required[Sequence[CfnScalingPolicyPredictiveScalingMetricDataQueryProps | Deferred] | Deferred]
    """The metric data to return."""


class CfnScalingPolicyPredictiveScalingCustomizedScalingMetricProps(TypedDict, total=False):
    """One or more metric data queries to provide data points for a metric specification."""
    metric_data_queries: Required[Sequence[CfnScalingPolicyPredictiveScalingMetricDataQueryProps | Deferred] | Deferred]
    """One or more metric data queries to provide data points for a metric specification."""


class CfnScalingPolicyPredictiveScalingMetricProps(TypedDict, total=False):
    """Describes the scaling metric."""
    dimensions: Sequence[CfnScalingPolicyPredictiveScalingMetricDimensionProps | Deferred] | Deferred | None
    """Describes the dimensions of the metric."""
    metric_name: str | None
    """The name of the metric."""
    namespace: str | None
    """The namespace of the metric."""


class CfnScalingPolicyPredictiveScalingMetricDataQueryProps(TypedDict, total=False):
    """The metric data to return."""
    expression: str | None
    """The math expression to perform on the returned data, if this object is performing a math expression."""
    id: str | None
    """A short name that identifies the object's results in the response."""
    label: str | None
    """A human-readable label for this metric or expression."""
    metric_stat: CfnScalingPolicyPredictiveScalingMetricStatProps | Deferred | None
    """Information about the metric data to return."""
    return_data: Boolean | None
    """Indicates whether to return the timestamps and raw data values of this metric."""


class CfnScalingPolicyPredictiveScalingMetricDimensionProps(TypedDict, total=False):
    """Describes the dimension of a metric."""
    name: str | None
    """The name of the dimension."""
    value: str | None
    """The value of the dimension."""


class CfnScalingPolicyPredictiveScalingMetricSpecificationProps(TypedDict, total=False):
    """This structure specifies the metrics and target utilization settings for a predictive scaling policy."""
    customized_capacity_metric_specification: CfnScalingPolicyPredictiveScalingCustomizedCapacityMetricProps | Deferred | None
    """The customized capacity metric specification."""
    customized_load_metric_specification: CfnScalingPolicyPredictiveScalingCustomizedLoadMetricProps | Deferred | None
    """The customized load metric specification."""
    customized_scaling_metric_specification: CfnScalingPolicyPredictiveScalingCustomizedScalingMetricProps | Deferred | None
    """The customized scaling metric specification."""
    predefined_load_metric_specification: CfnScalingPolicyPredictiveScalingPredefinedLoadMetricProps | Deferred | None
    """The predefined load metric specification."""
    predefined_metric_pair_specification: CfnScalingPolicyPredictiveScalingPredefinedMetricPairProps | Deferred | None
    """The predefined metric pair specification that determines the appropriate scaling metric and load metric to use."""
    predefined_scaling_metric_specification: CfnScalingPolicyPredictiveScalingPredefinedScalingMetricProps | Deferred | None
    """The predefined scaling metric specification."""
    target_value: Required[Number]
    """Specifies the target utilization."""


class CfnScalingPolicyPredictiveScalingMetricStatProps(TypedDict, total=False):
    """This structure defines the CloudWatch metric to return, along with the statistic and unit."""
    metric: CfnScalingPolicyPredictiveScalingMetricProps | Deferred | None
    """The CloudWatch metric to return, including the metric name, namespace, and dimensions."""
    stat: str | None
    """The statistic to return."""
    unit: str | None
    """The unit to use for the returned data points."""


class CfnScalingPolicyPredictiveScalingPolicyConfigurationProps(TypedDict, total=False):
    """Represents a predictive scaling policy configuration."""
    max_capacity_breach_behavior: Literal["HonorMaxCapacity", "IncreaseMaxCapacity"] | Other | None
    """Defines the behavior that should be applied if the forecast capacity approaches or exceeds the maximum capacity."""
    max_capacity_buffer: Integer | None
    """The size of the capacity buffer to use when the forecast capacity is close to or exceeds the maximum capacity."""
    metric_specifications: Required[Sequence[CfnScalingPolicyPredictiveScalingMetricSpecificationProps | Deferred] | Deferred]
    """This structure includes the metrics and target utilization to use for predictive scaling."""
    mode: Literal["ForecastAndScale", "ForecastOnly"] | Other | None
    """The predictive scaling mode."""
    scheduling_buffer_time: Integer | None
    """The amount of time, in seconds, that the start time can be advanced."""


class CfnScalingPolicyPredictiveScalingPredefinedLoadMetricProps(TypedDict, total=False):
    """Describes a load metric for a predictive scaling policy."""
    predefined_metric_type: Required[Literal["ALBRequestCount", "ALBRequestCountPerTarget", "ECSServiceAverageCPUUtilization", "ECSServiceAverageMemoryUtilization", "ECSServiceCPUUtilization", "ECSServiceMemoryUtilization", "ECSServiceTotalCPUUtilization", "ECSServiceTotalMemoryUtilization", "TotalALBRequestCount"] | Other]
    """The metric type."""
    resource_label: str | None
    """A label that uniquely identifies a target group."""


class CfnScalingPolicyPredictiveScalingPredefinedMetricPairProps(TypedDict, total=False):
    """Represents a metric pair for a predictive scaling policy."""
    predefined_metric_type: Required[Literal["ALBRequestCount", "ALBRequestCountPerTarget", "ECSServiceAverageCPUUtilization", "ECSServiceAverageMemoryUtilization", "ECSServiceCPUUtilization", "ECSServiceMemoryUtilization", "ECSServiceTotalCPUUtilization", "ECSServiceTotalMemoryUtilization", "TotalALBRequestCount"] | Other]
    """Indicates which metrics to use."""
    resource_label: str | None
    """A label that uniquely identifies a specific target group from which to determine the total and average request count."""


class CfnScalingPolicyPredictiveScalingPredefinedScalingMetricProps(TypedDict, total=False):
    """Describes a scaling metric for a predictive scaling policy."""
    predefined_metric_type: Required[Literal["ALBRequestCount", "ALBRequestCountPerTarget", "ECSServiceAverageCPUUtilization", "ECSServiceAverageMemoryUtilization", "ECSServiceCPUUtilization", "ECSServiceMemoryUtilization", "ECSServiceTotalCPUUtilization", "ECSServiceTotalMemoryUtilization", "TotalALBRequestCount"] | Other]
    """The metric type."""
    resource_label: str | None
    """A label that uniquely identifies a specific target group from which to determine the average request count."""


class CfnScalingPolicyStepAdjustmentProps(TypedDict, total=False):
    """`StepAdjustment` specifies a step adjustment for the `StepAdjustments` property of the AWS::ApplicationAutoScaling::ScalingPolicy StepScalingPolicyConfiguration property type."""
    metric_interval_lower_bound: Number | None
    """The lower bound for the difference between the alarm threshold and the CloudWatch metric."""
    metric_interval_upper_bound: Number | None
    """The upper bound for the difference between the alarm threshold and the CloudWatch metric."""
    scaling_adjustment: Required[Integer]
    """The amount by which to scale."""


class CfnScalingPolicyStepScalingPolicyConfigurationProps(TypedDict, total=False):
    """`StepScalingPolicyConfiguration` is a property of the AWS::ApplicationAutoScaling::ScalingPolicy resource that specifies a step scaling policy configuration for Application Auto Scaling."""
    adjustment_type: Literal["ChangeInCapacity", "ExactCapacity", "PercentChangeInCapacity"] | Other | None
    """Specifies whether the `ScalingAdjustment` value in the `StepAdjustment` property is an absolute number or a percentage of the current capacity."""
    cooldown: Integer | None
    """The amount of time, in seconds, to wait for a previous scaling activity to take effect."""
    metric_aggregation_type: Literal["Average", "Maximum", "Minimum"] | Other | None
    """The aggregation type for the CloudWatch metrics."""
    min_adjustment_magnitude: Integer | None
    """The minimum value to scale by when the adjustment type is `PercentChangeInCapacity`."""
    step_adjustments: Sequence[CfnScalingPolicyStepAdjustmentProps | Deferred] | Deferred | None
    """A set of adjustments that enable you to scale based on the size of the alarm breach."""


class CfnScalingPolicyTargetTrackingMetricProps(TypedDict, total=False):
    """Represents a specific metric for a target tracking scaling policy for Application Auto Scaling."""
    dimensions: Sequence[CfnScalingPolicyTargetTrackingMetricDimensionProps | Deferred] | Deferred | None
    """The dimensions for the metric."""
    metric_name: str | None
    """The name of the metric."""
    namespace: str | None
    """The namespace of the metric."""


class CfnScalingPolicyTargetTrackingMetricDataQueryProps(TypedDict, total=False):
    """The metric data to return."""
    expression: str | None
    """The math expression to perform on the returned data, if this object is performing a math expression."""
    id: str | None
    """A short name that identifies the object's results in the response."""
    label: str | None
    """A human-readable label for this metric or expression."""
    metric_stat: CfnScalingPolicyTargetTrackingMetricStatProps | Deferred | None
    """Information about the metric data to return."""
    return_data: Boolean | None
    """Indicates whether to return the timestamps and raw data values of this metric."""


class CfnScalingPolicyTargetTrackingMetricDimensionProps(TypedDict, total=False):
    """`TargetTrackingMetricDimension` specifies a name/value pair that is part of the identity of a CloudWatch metric for the `Dimensions` property of the AWS::ApplicationAutoScaling::ScalingPolicy TargetTrackingMetric property type."""
    name: str | None
    """The name of the dimension."""
    value: str | None
    """The value of the dimension."""


class CfnScalingPolicyTargetTrackingMetricStatProps(TypedDict, total=False):
    """This structure defines the CloudWatch metric to return, along with the statistic and unit."""
    metric: CfnScalingPolicyTargetTrackingMetricProps | Deferred | None
    """The CloudWatch metric to return, including the metric name, namespace, and dimensions."""
    stat: str | None
    """The statistic to return."""
    unit: str | None
    """The unit to use for the returned data points."""


class CfnScalingPolicyTargetTrackingScalingPolicyConfigurationProps(TypedDict, total=False):
    """`TargetTrackingScalingPolicyConfiguration` is a property of the AWS::ApplicationAutoScaling::ScalingPolicy resource that specifies a target tracking scaling policy configuration for Application Auto Scaling."""
    customized_metric_specification: CfnScalingPolicyCustomizedMetricSpecificationProps | Deferred | None
    """A customized metric."""
    disable_scale_in: Boolean | None
    """Indicates whether scale in by the target tracking scaling policy is disabled."""
    predefined_metric_specification: CfnScalingPolicyPredefinedMetricSpecificationProps | Deferred | None
    """A predefined metric."""
    scale_in_cooldown: Integer | None
    """The amount of time, in seconds, after a scale-in activity completes before another scale-in activity can start."""
    scale_out_cooldown: Integer | None
    """The amount of time, in seconds, to wait for a previous scale-out activity to take effect."""
    target_value: Required[Number]
    """The target value for the metric."""


class CfnScalingPolicy(TypedResource):
    """The `AWS::ApplicationAutoScaling::ScalingPolicy` resource defines a scaling policy that Application Auto Scaling uses to adjust the capacity of a scalable target."""
    props: CfnScalingPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnScalingPolicyProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the ARN of a scaling policy."""
