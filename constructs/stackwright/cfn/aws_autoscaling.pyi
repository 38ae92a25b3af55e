"""Every resource type of AWS::AutoScaling; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnAutoScalingGroupProps(TypedDict, total=False):
    auto_scaling_group_name: str | None
    """The name of the Auto Scaling group. A change replaces the resource."""
    availability_zone_distribution: CfnAutoScalingGroupAvailabilityZoneDistributionProps | Deferred | None
    """The EC2 instance capacity distribution across Availability Zones for the Auto Scaling group."""
    availability_zone_ids: Sequence[str] | Deferred | None
    """The Availability Zone IDs where the Auto Scaling group can launch instances."""
    availability_zone_impairment_policy: CfnAutoScalingGroupAvailabilityZoneImpairmentPolicyProps | Deferred | None
    """The Availability Zone impairment policy for the Auto Scaling group."""
    availability_zones: Sequence[str] | Deferred | None
    """A list of Availability Zones where instances in the Auto Scaling group can be created."""
    capacity_rebalance: Boolean | None
    """Indicates whether Capacity Rebalancing is enabled."""
    capacity_reservation_specification: CfnAutoScalingGroupCapacityReservationSpecificationProps | Deferred | None
    """The capacity reservation specification for the Auto Scaling group."""
    context: str | None
    """Reserved."""
    cooldown: str | None
    """*Only needed if you use simple scaling policies.*"""
    default_instance_warmup: Integer | None
    """The amount of time, in seconds, until a new instance is considered to have finished initializing and resource consumption to become stable after it enters the `InService` state."""
    deletion_protection: Literal["none", "prevent-all-deletion", "prevent-force-deletion"] | Other | None
    """The deletion protection setting for the Auto Scaling group."""
    desired_capacity: str | None
    """The desired capacity is the initial capacity of the Auto Scaling group at the time of its creation and the capacity it attempts to maintain."""
    desired_capacity_type: str | None
    """The unit of measurement for the value specified for desired capacity."""
    health_check_grace_period: Integer | None
    """The amount of time, in seconds, that Amazon EC2 Auto Scaling waits before checking the health status of an EC2 instance that has come into service and marking it unhealthy due to a failed health check."""
    health_check_type: str | None
    """A comma-separated value string of one or more health check types."""
    instance_id: str | None
    """The ID of the instance used to base the launch configuration on. A change replaces the resource."""
    instance_lifecycle_policy: CfnAutoScalingGroupInstanceLifecyclePolicyProps | Deferred | None
    """The instance lifecycle policy for the Auto Scaling group."""
    instance_maintenance_policy: CfnAutoScalingGroupInstanceMaintenancePolicyProps | Deferred | None
    """An instance maintenance policy."""
    launch_configuration_name: str | None
    """The name of the launch configuration to use to launch instances. A change may replace the resource."""
    launch_template: CfnAutoScalingGroupLaunchTemplateSpecificationProps | Deferred | None
    """Information used to specify the launch template and version to use to launch instances. A change may replace the resource."""
    lifecycle_hook_specification_list: Sequence[CfnAutoScalingGroupLifecycleHookSpecificationProps | Deferred] | Deferred | None
    """One or more lifecycle hooks to add to the Auto Scaling group before instances are launched."""
    load_balancer_names: Sequence[str] | Deferred | None
    """A list of Classic Load Balancers associated with this Auto Scaling group."""
    max_instance_lifetime: Integer | None
    """The maximum amount of time, in seconds, that an instance can be in service."""
    max_size: Required[str]
    """The maximum size of the group."""
    metrics_collection: Sequence[CfnAutoScalingGroupMetricsCollectionProps | Deferred] | Deferred | None
    """Enables the monitoring of group metrics of an Auto Scaling group."""
    min_size: Required[str]
    """The minimum size of the group."""
    mixed_instances_policy: CfnAutoScalingGroupMixedInstancesPolicyProps | Deferred | None
    """An embedded object that specifies a mixed instances policy. A change may replace the resource."""
    new_instances_protected_from_scale_in: Boolean | None
    """Indicates whether newly launched instances are protected from termination by Amazon EC2 Auto Scaling when scaling in."""
    notification_configuration: CfnAutoScalingGroupNotificationConfigurationProps | Deferred | None
    """A structure that specifies an Amazon SNS notification configuration for the `NotificationConfigurations` property of the AWS::AutoScaling::AutoScalingGroup resource. Deprecated."""
    notification_configurations: Sequence[CfnAutoScalingGroupNotificationConfigurationProps | Deferred] | Deferred | None
    """Configures an Auto Scaling group to send notifications when specified events take place."""
    placement_group: str | None
    """The name of the placement group into which to launch your instances."""
    service_linked_role_arn: str | None
    """The Amazon Resource Name (ARN) of the service-linked role that the Auto Scaling group uses to call other AWS service on your behalf."""
    skip_zonal_shift_validation: Boolean | None
    tags: Sequence[CfnAutoScalingGroupTagPropertyProps | Deferred] | Deferred | None
    """One or more tags."""
    target_group_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Names (ARN) of the Elastic Load Balancing target groups to associate with the Auto Scaling group."""
    termination_policies: Sequence[str] | Deferred | None
    """A policy or a list of policies that are used to select the instance to terminate."""
    traffic_sources: Sequence[CfnAutoScalingGroupTrafficSourceIdentifierProps | Deferred] | Deferred | None
    """The traffic sources associated with this Auto Scaling group."""
    vpc_zone_identifier: Sequence[str] | Deferred | None
    """A list of subnet IDs for a virtual private cloud (VPC) where instances in the Auto Scaling group can be created. A change may replace the resource."""


class CfnAutoScalingGroupAcceleratorCountRequestProps(TypedDict, total=False):
    """`AcceleratorCountRequest` is a property of the `InstanceRequirements` property of the AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and maximum number of accelerators for an instance type."""
    max: Integer | None
    """The maximum value."""
    min: Integer | None
    """The minimum value."""


class CfnAutoScalingGroupAcceleratorTotalMemoryMiBRequestProps(TypedDict, total=False):
    """`AcceleratorTotalMemoryMiBRequest` is a property of the `InstanceRequirements` property of the AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and maximum total memory size for the accelerators for an instance type, in MiB."""
    max: Integer | None
    """The memory maximum in MiB."""
    min: Integer | None
    """The memory minimum in MiB."""


class CfnAutoScalingGroupAvailabilityZoneDistributionProps(TypedDict, total=False):
    """`AvailabilityZoneDistribution` is a property of the AWS::AutoScaling::AutoScalingGroup resource."""
    capacity_distribution_strategy: Literal["balanced-best-effort", "balanced-only", "reservations-then-balanced"] | Other | None
    """If launches fail in an Availability Zone, the following strategies are available."""


class CfnAutoScalingGroupAvailabilityZoneImpairmentPolicyProps(TypedDict, total=False):
    """Describes an Availability Zone impairment policy."""
    impaired_zone_health_check_behavior: Required[Literal["IgnoreUnhealthy", "ReplaceUnhealthy"] | Other]
    """Specifies the health check behavior for the impaired Availability Zone in an active zonal shift."""
    zonal_shift_enabled: Required[Boolean]
    """If `true`, enable zonal shift for your Auto Scaling group."""


class CfnAutoScalingGroupBaselineEbsBandwidthMbpsRequestProps(TypedDict, total=False):
    """`BaselineEbsBandwidthMbpsRequest` is a property of the `InstanceRequirements` property of the AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and maximum baseline bandwidth performance for an instance type, in Mbps."""
    max: Integer | None
    """The maximum value in Mbps."""
    min: Integer | None
    """The minimum value in Mbps."""


class CfnAutoScalingGroupBaselinePerformanceFactorsRequestProps(TypedDict, total=False):
    """The baseline performance to consider, using an instance family as a baseline reference."""
    cpu: CfnAutoScalingGroupCpuPerformanceFactorRequestProps | Deferred | None
    """The CPU performance to consider, using an instance family as the baseline reference."""


class CfnAutoScalingGroupCapacityReservationSpecificationProps(TypedDict, total=False):
    """Describes the Capacity Reservation preference and targeting options."""
    capacity_reservation_preference: Required[Literal["capacity-reservations-first", "capacity-reservations-only", "default", "none"] | Other]
    """The capacity reservation preference."""
    capacity_reservation_target: CfnAutoScalingGroupCapacityReservationTargetProps | Deferred | None
    """Describes a target Capacity Reservation or Capacity Reservation resource group."""


class CfnAutoScalingGroupCapacityReservationTargetProps(TypedDict, total=False):
    """The target for the Capacity Reservation."""
    capacity_reservation_ids: Sequence[str] | Deferred | None
    """The Capacity Reservation IDs to launch instances into."""
    capacity_reservation_resource_group_arns: Sequence[str] | Deferred | None
    """The resource group ARNs of the Capacity Reservation to launch instances into."""


class CfnAutoScalingGroupCpuPerformanceFactorRequestProps(TypedDict, total=False):
    """The CPU performance to consider, using an instance family as the baseline reference."""
    references: Sequence[CfnAutoScalingGroupPerformanceFactorReferenceRequestProps | Deferred] | Deferred | None
    """Specify an instance family to use as the baseline reference for CPU performance."""


class CfnAutoScalingGroupDistributionSegmentProps(TypedDict, total=False):
    """Use this structure to specify the capacity types that Amazon EC2 Auto Scaling prioritizes when it launches instances."""
    target_capacity_types: Required[Sequence[Literal["on-demand-capacity-reservation", "capacity-block", "interruptible-capacity-reservation", "on-demand"] | Other] | Deferred]
    """The capacity types to prioritize, in order."""


class CfnAutoScalingGroupInstanceLifecyclePolicyProps(TypedDict, total=False):
    """The instance lifecycle policy for the Auto Scaling group."""
    retention_triggers: CfnAutoScalingGroupRetentionTriggersProps | Deferred | None
    """Specifies the conditions that trigger instance retention behavior."""


class CfnAutoScalingGroupInstanceMaintenancePolicyProps(TypedDict, total=False):
    """`InstanceMaintenancePolicy` is a property of the AWS::AutoScaling::AutoScalingGroup resource."""
    max_healthy_percentage: Integer | None
    """Specifies the upper threshold as a percentage of the desired capacity of the Auto Scaling group."""
    min_healthy_percentage: Integer | None
    """Specifies the lower threshold as a percentage of the desired capacity of the Auto Scaling group."""


class CfnAutoScalingGroupInstanceRequirementsProps(TypedDict, total=False):
    """The attributes for the instance types for a mixed instances policy."""
    accelerator_count: CfnAutoScalingGroupAcceleratorCountRequestProps | Deferred | None
    """The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) for an instance type."""
    accelerator_manufacturers: Sequence[Literal["amazon-web-services", "amd", "nvidia", "xilinx"] | Other] | Deferred | None
    """Indicates whether instance types must have accelerators by specific manufacturers."""
    accelerator_names: Sequence[Literal["a100", "k80", "m60", "radeon-pro-v520", "t4", "v100", "vu9p"] | Other] | Deferred | None
    """Lists the accelerators that must be on an instance type."""
    accelerator_total_memory_mib: CfnAutoScalingGroupAcceleratorTotalMemoryMiBRequestProps | Deferred | None
    """The minimum and maximum total memory size for the accelerators on an instance type, in MiB."""
    accelerator_types: Sequence[Literal["fpga", "gpu", "inference"] | Other] | Deferred | None
    """Lists the accelerator types that must be on an instance type."""
    allowed_instance_types: Sequence[str] | Deferred | None
    """The instance types to apply your specified attributes against."""
    bare_metal: Literal["excluded", "included", "required"] | Other | None
    """Indicates whether bare metal instance types are included, excluded, or required."""
    baseline_ebs_bandwidth_mbps: CfnAutoScalingGroupBaselineEbsBandwidthMbpsRequestProps | Deferred | None
    """The minimum and maximum baseline bandwidth performance for an instance type, in Mbps."""
    baseline_performance_factors: CfnAutoScalingGroupBaselinePerformanceFactorsRequestProps | Deferred | None
    """The baseline performance factors for the instance requirements."""
    burstable_performance: Literal["excluded", "included", "required"] | Other | None
    """Indicates whether burstable performance instance types are included, excluded, or required."""
    cpu_manufacturers: Sequence[Literal["amazon-web-services", "amd", "apple", "intel"] | Other] | Deferred | None
    """Lists which specific CPU manufacturers to include."""
    excluded_instance_types: Sequence[str] | Deferred | None
    """The instance types to exclude."""
    instance_generations: Sequence[Literal["current", "previous"] | Other] | Deferred | None
    """Indicates whether current or previous generation instance types are included."""
    local_storage: Literal["excluded", "included", "required"] | Other | None
    """Indicates whether instance types with instance store volumes are included, excluded, or required."""
    local_storage_types: Sequence[Literal["hdd", "ssd"] | Other] | Deferred | None
    """Indicates the type of local storage that is required."""
    max_spot_price_as_percentage_of_optimal_on_demand_price: Integer | None
    """[Price protection] The price protection threshold for Spot Instances, as a percentage of an identified On-Demand price."""
    memory_gib_per_vcpu: CfnAutoScalingGroupMemoryGiBPerVCpuRequestProps | Deferred | None
    """The minimum and maximum amount of memory per vCPU for an instance type, in GiB."""
    memory_mib: Required[CfnAutoScalingGroupMemoryMiBRequestProps | Deferred]
    """The minimum and maximum instance memory size for an instance type, in MiB."""
    network_bandwidth_gbps: CfnAutoScalingGroupNetworkBandwidthGbpsRequestProps | Deferred | None
    """The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps)."""
    network_interface_count: CfnAutoScalingGroupNetworkInterfaceCountRequestProps | Deferred | None
    """The minimum and maximum number of network interfaces for an instance type."""
    on_demand_max_price_percentage_over_lowest_price: Integer | None
    """[Price protection] The price protection threshold for On-Demand Instances, as a percentage higher than an identified On-Demand price."""
    require_hibernate_support: Boolean | None
    """Indicates whether instance types must provide On-Demand Instance hibernation support."""
    spot_max_price_percentage_over_lowest_price: Integer | None
    """[Price protection] The price protection threshold for Spot Instances, as a percentage higher than an identified Spot price."""
    total_local_storage_gb: CfnAutoScalingGroupTotalLocalStorageGBRequestProps | Deferred | None
    """The minimum and maximum total local storage size for an instance type, in GB."""
    vcpu_count: Required[CfnAutoScalingGroupVCpuCountRequestProps | Deferred]
    """The minimum and maximum number of vCPUs for an instance type."""


class CfnAutoScalingGroupInstancesDistributionProps(TypedDict, total=False):
    """Use this structure to specify the distribution of On-Demand Instances and Spot Instances and the allocation strategies used to fulfill On-Demand and Spot capacities for a mixed instances policy."""
    distribution_segments: Sequence[CfnAutoScalingGroupDistributionSegmentProps | Deferred] | Deferred | None
    """The Distribution Segments configuration."""
    on_demand_allocation_strategy: str | None
    """The allocation strategy to apply to your On-Demand Instances when they are launched."""
    on_demand_base_capacity: Integer | None
    """The minimum amount of the Auto Scaling group's capacity that must be fulfilled by On-Demand Instances."""
    on_demand_percentage_above_base_capacity: Integer | None
    """Controls the percentages of On-Demand Instances and Spot Instances for your additional capacity beyond `OnDemandBaseCapacity`."""
    spot_allocation_strategy: str | None
    """The allocation strategy to apply to your Spot Instances when they are launched."""
    spot_instance_pools: Integer | None
    """The number of Spot Instance pools across which to allocate your Spot Instances."""
    spot_max_price: str | None
    """The maximum price per unit hour that you are willing to pay for a Spot Instance."""


class CfnAutoScalingGroupLaunchTemplateProps(TypedDict, total=False):
    """Use this structure to specify the launch templates and instance types (overrides) for a mixed instances policy."""
    launch_template_specification: Required[CfnAutoScalingGroupLaunchTemplateSpecificationProps | Deferred]
    """The launch template."""
    overrides: Sequence[CfnAutoScalingGroupLaunchTemplateOverridesProps | Deferred] | Deferred | None
    """Any properties that you specify override the same properties in the launch template."""


class CfnAutoScalingGroupLaunchTemplateOverridesProps(TypedDict, total=False):
    """Use this structure to let Amazon EC2 Auto Scaling do the following when the Auto Scaling group has a mixed instances policy:"""
    image_id: str | None
    """The ID of the Amazon Machine Image (AMI) to use for instances launched with this override."""
    instance_requirements: CfnAutoScalingGroupInstanceRequirementsProps | Deferred | None
    """The instance requirements."""
    instance_type: str | None
    """The instance type, such as `m3.xlarge`."""
    launch_template_specification: CfnAutoScalingGroupLaunchTemplateSpecificationProps | Deferred | None
    """Provides a launch template for the specified instance type or set of instance requirements."""
    weighted_capacity: str | None
    """If you provide a list of instance types to use, you can specify the number of capacity units provided by each instance type in terms of virtual CPUs, memory, storage, throughput, or other relative performance characteristic."""


class CfnAutoScalingGroupLaunchTemplateSpecificationProps(TypedDict, total=False):
    """Specifies a launch template to use when provisioning EC2 instances for an Auto Scaling group."""
    launch_template_id: str | None
    """The ID of the launch template."""
    launch_template_name: str | None
    """The name of the launch template."""
    version: Required[str]
    """The version number of the launch template."""


class CfnAutoScalingGroupLifecycleHookSpecificationProps(TypedDict, total=False):
    """`LifecycleHookSpecification` specifies a lifecycle hook for the `LifecycleHookSpecificationList` property of the AWS::AutoScaling::AutoScalingGroup resource."""
    default_result: str | None
    """The action the Auto Scaling group takes when the lifecycle hook timeout elapses or if an unexpected failure occurs."""
    heartbeat_timeout: Integer | None
    """The maximum time, in seconds, that can elapse before the lifecycle hook times out."""
    lifecycle_hook_name: Required[str]
    """The name of the lifecycle hook."""
    lifecycle_transition: Required[str]
    """The lifecycle transition."""
    notification_metadata: str | None
    """Additional information that you want to include any time Amazon EC2 Auto Scaling sends a message to the notification target."""
    notification_target_arn: str | None
    """The Amazon Resource Name (ARN) of the notification target that Amazon EC2 Auto Scaling sends notifications to when an instance is in a wait state for the lifecycle hook."""
    role_arn: str | None
    """The ARN of the IAM role that allows the Auto Scaling group to publish to the specified notification target."""


class CfnAutoScalingGroupMemoryGiBPerVCpuRequestProps(TypedDict, total=False):
    """`MemoryGiBPerVCpuRequest` is a property of the `InstanceRequirements` property of the AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and maximum amount of memory per vCPU for an instance type, in GiB."""
    max: Number | None
    """The memory maximum in GiB."""
    min: Number | None
    """The memory minimum in GiB."""


class CfnAutoScalingGroupMemoryMiBRequestProps(TypedDict, total=False):
    """`MemoryMiBRequest` is a property of the `InstanceRequirements` property of the AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and maximum instance memory size for an instance type, in MiB."""
    max: Integer | None
    """The memory maximum in MiB."""
    min: Integer | None
    """The memory minimum in MiB."""


class CfnAutoScalingGroupMetricsCollectionProps(TypedDict, total=False):
    """`MetricsCollection` is a property of the AWS::AutoScaling::AutoScalingGroup resource that describes the group metrics that an Amazon EC2 Auto Scaling group sends to Amazon CloudWatch."""
    granularity: Required[str]
    """The frequency at which Amazon EC2 Auto Scaling sends aggregated data to CloudWatch."""
    metrics: Sequence[str] | Deferred | None
    """Identifies the metrics to enable."""


class CfnAutoScalingGroupMixedInstancesPolicyProps(TypedDict, total=False):
    """Use this structure to launch multiple instance types and On-Demand Instances and Spot Instances within a single Auto Scaling group."""
    instances_distribution: CfnAutoScalingGroupInstancesDistributionProps | Deferred | None
    """The instances distribution."""
    launch_template: Required[CfnAutoScalingGroupLaunchTemplateProps | Deferred]
    """One or more launch templates and the instance types (overrides) that are used to launch EC2 instances to fulfill On-Demand and Spot capacities."""


class CfnAutoScalingGroupNetworkBandwidthGbpsRequestProps(TypedDict, total=False):
    """`NetworkBandwidthGbpsRequest` is a property of the `InstanceRequirements` property of the AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and maximum network bandwidth for an instance type, in Gbps."""
    max: Number | None
    """The maximum amount of network bandwidth, in gigabits per second (Gbps)."""
    min: Number | None
    """The minimum amount of network bandwidth, in gigabits per second (Gbps)."""


class CfnAutoScalingGroupNetworkInterfaceCountRequestProps(TypedDict, total=False):
    """`NetworkInterfaceCountRequest` is a property of the `InstanceRequirements` property of the AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and maximum number of network interfaces for an instance type."""
    max: Integer | None
    """The maximum number of network interfaces."""
    min: Integer | None
    """The minimum number of network interfaces."""


class CfnAutoScalingGroupNotificationConfigurationProps(TypedDict, total=False):
    """A structure that specifies an Amazon SNS notification configuration for the `NotificationConfigurations` property of the AWS::AutoScaling::AutoScalingGroup resource."""
    notification_types: Sequence[str] | Deferred | None
    """A list of event types that send a notification."""
    topic_arn: Required[Anything]
    """The Amazon Resource Name (ARN) of the Amazon SNS topic."""


class CfnAutoScalingGroupPerformanceFactorReferenceRequestProps(TypedDict, total=False):
    """Specify an instance family to use as the baseline reference for CPU performance."""
    instance_family: str | None
    """The instance family to use as a baseline reference."""


class CfnAutoScalingGroupRetentionTriggersProps(TypedDict, total=False):
    """Defines the specific triggers that cause instances to be retained in a Retained state rather than terminated."""
    terminate_hook_abandon: Literal["retain", "terminate"] | Other | None
    """Specifies the action when a termination lifecycle hook is abandoned due to failure, timeout, or explicit abandonment (calling CompleteLifecycleAction)."""


class CfnAutoScalingGroupTagPropertyProps(TypedDict, total=False):
    """A structure that specifies a tag for the `Tags` property of AWS::AutoScaling::AutoScalingGroup resource."""
    key: Required[str]
    """The tag key."""
    propagate_at_launch: Required[Boolean]
    """Set to `true` if you want CloudFormation to copy the tag to EC2 instances that are launched as part of the Auto Scaling group."""
    value: Required[str]
    """The tag value."""


class CfnAutoScalingGroupTotalLocalStorageGBRequestProps(TypedDict, total=False):
    """`TotalLocalStorageGBRequest` is a property of the `InstanceRequirements` property of the AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and maximum total local storage size for an instance type, in GB."""
    max: Number | None
    """The storage maximum in GB."""
    min: Number | None
    """The storage minimum in GB."""


class CfnAutoScalingGroupTrafficSourceIdentifierProps(TypedDict, total=False):
    """Identifying information for a traffic source."""
    identifier: Required[str]
    """Identifies the traffic source."""
    type: Required[str]
    """Provides additional context for the value of `Identifier`."""


class CfnAutoScalingGroupVCpuCountRequestProps(TypedDict, total=False):
    """`VCpuCountRequest` is a property of the `InstanceRequirements` property of the AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and maximum number of vCPUs for an instance type."""
    max: Integer | None
    """The maximum number of vCPUs."""
    min: Integer | None
    """The minimum number of vCPUs."""


class CfnAutoScalingGroup(TypedResource):
    """The `AWS::AutoScaling::AutoScalingGroup` resource defines an Amazon EC2 Auto Scaling group, which is a collection of Amazon EC2 instances that are treated as a logical grouping for the purposes of automatic scaling and management."""
    props: CfnAutoScalingGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAutoScalingGroupProps]) -> None: ...
    @property
    def attr_auto_scaling_group_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Auto Scaling group."""
    @property
    def attr_auto_scaling_group_name(self) -> StringToken:
        """The name of the Auto Scaling group."""
    @property
    def attr_availability_zone_ids(self) -> ListToken:
        """The Availability Zone IDs where the Auto Scaling group can launch instances."""
    @property
    def attr_availability_zones(self) -> ListToken:
        """A list of Availability Zones where instances in the Auto Scaling group can be created."""
    @property
    def attr_capacity_rebalance(self) -> StringToken:
        """Indicates whether Capacity Rebalancing is enabled."""
    @property
    def attr_context(self) -> StringToken:
        """Reserved."""
    @property
    def attr_cooldown(self) -> StringToken:
        """*Only needed if you use simple scaling policies.* The amount of time, in seconds, between one scaling activity ending and another one starting due to simple scaling policies."""
    @property
    def attr_default_instance_warmup(self) -> NumberToken:
        """The amount of time, in seconds, until a new instance is considered to have finished initializing and resource consumption to become stable after it enters the `InService` state."""
    @property
    def attr_deletion_protection(self) -> StringToken:
        """The deletion protection setting for the Auto Scaling group."""
    @property
    def attr_desired_capacity(self) -> StringToken:
        """The desired capacity is the initial capacity of the Auto Scaling group at the time of its creation and the capacity it attempts to maintain."""
    @property
    def attr_desired_capacity_type(self) -> StringToken:
        """The unit of measurement for the value specified for desired capacity."""
    @property
    def attr_health_check_grace_period(self) -> NumberToken:
        """The amount of time, in seconds, that Amazon EC2 Auto Scaling waits before checking the health status of an EC2 instance that has come into service and marking it unhealthy due to a failed health check."""
    @property
    def attr_health_check_type(self) -> StringToken:
        """A comma-separated value string of one or more health check types."""
    @property
    def attr_instance_id(self) -> StringToken:
        """The ID of the instance used to base the launch configuration on."""
    @property
    def attr_launch_configuration_name(self) -> StringToken:
        """The name of the launch configuration to use to launch instances."""
    @property
    def attr_load_balancer_names(self) -> ListToken:
        """A list of Classic Load Balancers associated with this Auto Scaling group."""
    @property
    def attr_max_instance_lifetime(self) -> NumberToken:
        """The maximum amount of time, in seconds, that an instance can be in service."""
    @property
    def attr_max_size(self) -> StringToken:
        """The maximum size of the group."""
    @property
    def attr_min_size(self) -> StringToken:
        """The minimum size of the group."""
    @property
    def attr_new_instances_protected_from_scale_in(self) -> StringToken:
        """Indicates whether newly launched instances are protected from termination by Amazon EC2 Auto Scaling when scaling in."""
    @property
    def attr_placement_group(self) -> StringToken:
        """The name of the placement group into which to launch your instances."""
    @property
    def attr_service_linked_role_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the service-linked role that the Auto Scaling group uses to call other AWS service on your behalf."""
    @property
    def attr_skip_zonal_shift_validation(self) -> StringToken: ...
    @property
    def attr_target_group_arns(self) -> ListToken:
        """The Amazon Resource Names (ARN) of the Elastic Load Balancing target groups to associate with the Auto Scaling group."""
    @property
    def attr_termination_policies(self) -> ListToken:
        """A policy or a list of policies that are used to select the instance to terminate."""
    @property
    def attr_vpc_zone_identifier(self) -> ListToken:
        """A list of subnet IDs for a virtual private cloud (VPC) where instances in the Auto Scaling group can be created."""


class CfnLaunchConfigurationProps(TypedDict, total=False):
    associate_public_ip_address: Boolean | None
    """Specifies whether to assign a public IPv4 address to the group's instances. A change replaces the resource."""
    block_device_mappings: Sequence[CfnLaunchConfigurationBlockDeviceMappingProps | Deferred] | Deferred | None
    """The block device mapping entries that define the block devices to attach to the instances at launch. A change replaces the resource."""
    classic_link_vpc_id: str | None
    """Available for backward compatibility. A change replaces the resource."""
    classic_link_vpc_security_groups: Sequence[str] | Deferred | None
    """Available for backward compatibility. A change replaces the resource."""
    ebs_optimized: Boolean | None
    """Specifies whether the launch configuration is optimized for EBS I/O ( `true`) or not ( `false` ). A change replaces the resource."""
    iam_instance_profile: str | None
    """The name or the Amazon Resource Name (ARN) of the instance profile associated with the IAM role for the instance. A change replaces the resource."""
    image_id: Required[str]
    """The ID of the Amazon Machine Image (AMI) that was assigned during registration. A change replaces the resource."""
    instance_id: str | None
    """The ID of the Amazon EC2 instance to use to create the launch configuration. A change replaces the resource."""
    instance_monitoring: Boolean | None
    """Controls whether instances in this group are launched with detailed ( `true`) or basic ( `false`) monitoring. A change replaces the resource."""
    instance_type: Required[str]
    """Specifies the instance type of the EC2 instance. A change replaces the resource."""
    kernel_id: str | None
    """The ID of the kernel associated with the AMI. A change replaces the resource."""
    key_name: str | None
    """The name of the key pair. A change replaces the resource."""
    launch_configuration_name: str | None
    """The name of the launch configuration. A change replaces the resource."""
    metadata_options: CfnLaunchConfigurationMetadataOptionsProps | Deferred | None
    """The metadata options for the instances. A change replaces the resource."""
    placement_tenancy: str | None
    """The tenancy of the instance, either `default` or `dedicated`. A change replaces the resource."""
    ram_disk_id: str | None
    """The ID of the RAM disk to select. A change replaces the resource."""
    security_groups: Sequence[str] | Deferred | None
    """A list that contains the security groups to assign to the instances in the Auto Scaling group. A change replaces the resource."""
    spot_price: str | None
    """The maximum hourly price to be paid for any Spot Instance launched to fulfill the request. A change replaces the resource."""
    user_data: str | None
    """The Base64-encoded user data to make available to the launched EC2 instances. A change replaces the resource."""


class CfnLaunchConfigurationBlockDeviceProps(TypedDict, total=False):
    """`BlockDevice` is a property of the `EBS` property of the AWS::AutoScaling::LaunchConfiguration BlockDeviceMapping property type that describes an Amazon EBS volume."""
    delete_on_termination: Boolean | None
    """Indicates whether the volume is deleted on instance termination. A change replaces the resource."""
    encrypted: Boolean | None
    """Specifies whether the volume should be encrypted. A change replaces the resource."""
    iops: Integer | None
    """The number of input/output (I/O) operations per second (IOPS) to provision for the volume. A change replaces the resource."""
    snapshot_id: str | None
    """The snapshot ID of the volume to use. A change replaces the resource."""
    throughput: Integer | None
    """The throughput (MiBps) to provision for a `gp3` volume. A change replaces the resource."""
    volume_size: Integer | None
    """The volume size, in GiBs. A change replaces the resource."""
    volume_type: str | None
    """The volume type. A change replaces the resource."""


class CfnLaunchConfigurationBlockDeviceMappingProps(TypedDict, total=False):
    """`BlockDeviceMapping` specifies a block device mapping for the `BlockDeviceMappings` property of the AWS::AutoScaling::LaunchConfiguration resource."""
    device_name: Required[str]
    """The device name assigned to the volume (for example, `/dev/sdh` or `xvdh` ). A change replaces the resource."""
    ebs: CfnLaunchConfigurationBlockDeviceProps | Deferred | None
    """Information to attach an EBS volume to an instance at launch. A change replaces the resource."""
    no_device: Boolean | None
    """Setting this value to `true` prevents a volume that is included in the block device mapping of the AMI from being mapped to the specified device name at launch. A change replaces the resource."""
    virtual_name: str | None
    """The name of the instance store volume (virtual device) to attach to an instance at launch. A change replaces the resource."""


class CfnLaunchConfigurationMetadataOptionsProps(TypedDict, total=False):
    """`MetadataOptions` is a property of AWS::AutoScaling::LaunchConfiguration that describes metadata options for the instances."""
    http_endpoint: Literal["disabled", "enabled"] | Other | None
    """This parameter enables or disables the HTTP metadata endpoint on your instances. A change replaces the resource."""
    http_put_response_hop_limit: Integer | None
    """The desired HTTP PUT response hop limit for instance metadata requests. A change replaces the resource."""
    http_tokens: Literal["optional", "required"] | Other | None
    """The state of token usage for your instance metadata requests. A change replaces the resource."""


class CfnLaunchConfiguration(TypedResource):
    """The `AWS::AutoScaling::LaunchConfiguration` resource specifies the launch configuration that can be used by an Auto Scaling group to configure Amazon EC2 instances."""
    props: CfnLaunchConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLaunchConfigurationProps]) -> None: ...


class CfnLifecycleHookProps(TypedDict, total=False):
    auto_scaling_group_name: Required[str]
    """The name of the Auto Scaling group. A change replaces the resource."""
    default_result: Literal["ABANDON", "CONTINUE"] | Other | None
    """The action the Auto Scaling group takes when the lifecycle hook timeout elapses or if an unexpected failure occurs."""
    heartbeat_timeout: Integer | None
    """The maximum time, in seconds, that can elapse before the lifecycle hook times out."""
    lifecycle_hook_name: str | None
    """The name of the lifecycle hook. A change replaces the resource."""
    lifecycle_transition: Required[Literal["autoscaling:EC2_INSTANCE_LAUNCHING", "autoscaling:EC2_INSTANCE_TERMINATING"] | Other]
    """The lifecycle transition."""
    notification_metadata: str | None
    """Additional information that you want to include any time Amazon EC2 Auto Scaling sends a message to the notification target."""
    notification_target_arn: str | None
    """The Amazon Resource Name (ARN) of the notification target that Amazon EC2 Auto Scaling sends notifications to when an instance is in a wait state for the lifecycle hook."""
    role_arn: str | None
    """The ARN of the IAM role that allows the Auto Scaling group to publish to the specified notification target."""


class CfnLifecycleHook(TypedResource):
    """The `AWS::AutoScaling::LifecycleHook` resource specifies lifecycle hooks for an Auto Scaling group."""
    props: CfnLifecycleHookProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLifecycleHookProps]) -> None: ...


class CfnScalingPolicyProps(TypedDict, total=False):
    adjustment_type: Literal["ChangeInCapacity", "ExactCapacity", "PercentChangeInCapacity"] | Other | None
    """Specifies how the scaling adjustment is interpreted (for example, an absolute number or a percentage)."""
    auto_scaling_group_name: Required[str]
    """The name of the Auto Scaling group. A change replaces the resource."""
    cooldown: str | None
    """A cooldown period, in seconds, that applies to a specific simple scaling policy."""
    estimated_instance_warmup: Integer | None
    """*Not needed if the default instance warmup is defined for the group.*"""
    metric_aggregation_type: Literal["Average", "Maximum", "Minimum"] | Other | None
    """The aggregation type for the CloudWatch metrics."""
    min_adjustment_magnitude: Integer | None
    """The minimum value to scale by when the adjustment type is `PercentChangeInCapacity`."""
    policy_type: Literal["PredictiveScaling", "SimpleScaling", "StepScaling", "TargetTrackingScaling"] | Other | None
    """One of the following policy types:"""
    predictive_scaling_configuration: CfnScalingPolicyPredictiveScalingConfigurationProps | Deferred | None
    """A predictive scaling policy."""
    scaling_adjustment: Integer | None
    """The amount by which to scale, based on the specified adjustment type."""
    step_adjustments: Sequence[CfnScalingPolicyStepAdjustmentProps | Deferred] | Deferred | None
    """A set of adjustments that enable you to scale based on the size of the alarm breach."""
    target_tracking_configuration: CfnScalingPolicyTargetTrackingConfigurationProps | Deferred | None
    """A target tracking scaling policy."""


class CfnScalingPolicyCustomizedMetricSpecificationProps(TypedDict, total=False):
    """Contains customized metric specification information for a target tracking scaling policy for Amazon EC2 Auto Scaling."""
    dimensions: Sequence[CfnScalingPolicyMetricDimensionProps | Deferred] | Deferred | None
    """The dimensions of the metric."""
    metric_name: str | None
    """The name of the metric."""
    metrics: Sequence[CfnScalingPolicyTargetTrackingMetricDataQueryProps | Deferred] | Deferred | None
    """The metrics to include in the target tracking scaling policy, as a metric data query."""
    namespace: str | None
    """The namespace of the metric."""
    period: Integer | None
    """The period of the metric in seconds."""
    statistic: Literal["Average", "Maximum", "Minimum", "SampleCount", "Sum"] | Other | None
    """The statistic of the metric."""
    unit: str | None
    """The unit of the metric."""


class CfnScalingPolicyMetricProps(TypedDict, total=False):
    """Represents a specific metric."""
    dimensions: Sequence[CfnScalingPolicyMetricDimensionProps | Deferred] | Deferred | None
    """The dimensions for the metric."""
    metric_name: Required[str]
    """The name of the metric."""
    namespace: Required[str]
    """The namespace of the metric."""


class CfnScalingPolicyMetricDataQueryProps(TypedDict, total=False):
    """The metric data to return."""
    expression: str | None
    """The math expression to perform on the returned data, if this object is performing a math expression."""
    id: Required[str]
    """A short name that identifies the object's results in the response."""
    label: str | None
    """A human-readable label for this metric or expression."""
    metric_stat: CfnScalingPolicyMetricStatProps | Deferred | None
    """Information about the metric data to return."""
    return_data: Boolean | None
    """Indicates whether to return the timestamps and raw data values of this metric."""


class CfnScalingPolicyMetricDimensionProps(TypedDict, total=False):
    """`MetricDimension` specifies a name/value pair that is part of the identity of a CloudWatch metric for the `Dimensions` property of the AWS::AutoScaling::ScalingPolicy CustomizedMetricSpecification property type."""
    name: Required[str]
    """The name of the dimension."""
    value: Required[str]
    """The value of the dimension."""


class CfnScalingPolicyMetricStatProps(TypedDict, total=False):
    """`MetricStat` is a property of the AWS::AutoScaling::ScalingPolicy MetricDataQuery property type."""
    metric: Required[CfnScalingPolicyMetricProps | Deferred]
    """The CloudWatch metric to return, including the metric name, namespace, and dimensions."""
    stat: Required[str]
    """The statistic to return."""
    unit: str | None
    """The unit to use for the returned data points."""


class CfnScalingPolicyPredefinedMetricSpecificationProps(TypedDict, total=False):
    """Contains predefined metric specification information for a target tracking scaling policy for Amazon EC2 Auto Scaling."""
    predefined_metric_type: Required[Literal["ALBRequestCountPerTarget", "ASGAverageCPUUtilization", "ASGAverageNetworkIn", "ASGAverageNetworkOut"] | Other]
    """The metric type."""
    resource_label: str | None
    """A label that uniquely identifies a specific Application Load Balancer target group from which to determine the average request count served by your Auto Scaling group."""


class CfnScalingPolicyPredictiveScalingConfigurationProps(TypedDict, total=False):
    """`PredictiveScalingConfiguration` is a property of the AWS::AutoScaling::ScalingPolicy resource that specifies a predictive scaling policy for Amazon EC2 Auto Scaling."""
    max_capacity_breach_behavior: Literal["HonorMaxCapacity", "IncreaseMaxCapacity"] | Other | None
    """Defines the behavior that should be applied if the forecast capacity approaches or exceeds the maximum capacity of the Auto Scaling group."""
    max_capacity_buffer: Integer | None
    """The size of the capacity buffer to use when the forecast capacity is close to or exceeds the maximum capacity."""
    metric_specifications: Required[Sequence[CfnScalingPolicyPredictiveScalingMetricSpecificationProps | Deferred] | Deferred]
    """This structure includes the metrics and target utilization to use for predictive scaling."""
    mode: Literal["ForecastAndScale", "ForecastOnly"] | Other | None
    """The predictive scaling mode."""
    scheduling_buffer_time: Integer | None
    """The amount of time, in seconds, by which the instance launch time can be advanced."""


class CfnScalingPolicyPredictiveScalingCustomizedCapacityMetricProps(TypedDict, total=False):
    """Contains capacity metric information for the `CustomizedCapacityMetricSpecification` property of the AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification property type."""
    metric_data_queries: Required[Sequence[CfnScalingPolicyMetricDataQueryProps | Deferred] | Deferred]
    """One or more metric data queries to provide the data points for a capacity metric."""


class CfnScalingPolicyPredictiveScalingCustomizedLoadMetricProps(TypedDict, total=False):
    """Contains load metric information for the `CustomizedLoadMetricSpecification` property of the AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification property type."""
    metric_data_queries: Required[Sequence[CfnScalingPolicyMetricDataQueryProps | Deferred] | Deferred]
    """One or more metric data queries to provide the data points for a load metric."""


class CfnScalingPolicyPredictiveScalingCustomizedScalingMetricProps(TypedDict, total=False):
    """Contains scaling metric information for the `CustomizedScalingMetricSpecification` property of the AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification property type."""
    metric_data_queries: Required[Sequence[CfnScalingPolicyMetricDataQueryProps | Deferred] | Deferred]
    """One or more metric data queries to provide the data points for a scaling metric."""


class CfnScalingPolicyPredictiveScalingMetricSpecificationProps(TypedDict, total=False):
    """A structure that specifies a metric specification for the `MetricSpecifications` property of the AWS::AutoScaling::ScalingPolicy PredictiveScalingConfiguration property type."""
    customized_capacity_metric_specification: CfnScalingPolicyPredictiveScalingCustomizedCapacityMetricProps | Deferred | None
    """The customized capacity metric specification."""
    customized_load_metric_specification: CfnScalingPolicyPredictiveScalingCustomizedLoadMetricProps | Deferred | None
    """The customized load metric specification."""
    customized_scaling_metric_specification: CfnScalingPolicyPredictiveScalingCustomizedScalingMetricProps | Deferred | None
    """The customized scaling metric specification."""
    predefined_load_metric_specification: CfnScalingPolicyPredictiveScalingPredefinedLoadMetricProps | Deferred | None
    """The predefined load metric specification."""
    predefined_metric_pair_specification: CfnScalingPolicyPredictiveScalingPredefinedMetricPairProps | Deferred | None
    """The predefined metric pair specification from which Amazon EC2 Auto Scaling determines the appropriate scaling metric and load metric to use."""
    predefined_scaling_metric_specification: CfnScalingPolicyPredictiveScalingPredefinedScalingMetricProps | Deferred | None
    """The predefined scaling metric specification."""
    target_value: Required[Number]
    """Specifies the target utilization."""


class CfnScalingPolicyPredictiveScalingPredefinedLoadMetricProps(TypedDict, total=False):
    """Contains load metric information for the `PredefinedLoadMetricSpecification` property of the AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification property type."""
    predefined_metric_type: Required[Literal["ALBTargetGroupRequestCount", "ASGTotalCPUUtilization", "ASGTotalNetworkIn", "ASGTotalNetworkOut"] | Other]
    """The metric type."""
    resource_label: str | None
    """A label that uniquely identifies a specific Application Load Balancer target group from which to determine the request count served by your Auto Scaling group."""


class CfnScalingPolicyPredictiveScalingPredefinedMetricPairProps(TypedDict, total=False):
    """Contains metric pair information for the `PredefinedMetricPairSpecification` property of the AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification property type."""
    predefined_metric_type: Required[Literal["ALBRequestCount", "ASGCPUUtilization", "ASGNetworkIn", "ASGNetworkOut"] | Other]
    """Indicates which metrics to use."""
    resource_label: str | None
    """A label that uniquely identifies a specific Application Load Balancer target group from which to determine the total and average request count served by your Auto Scaling group."""


class CfnScalingPolicyPredictiveScalingPredefinedScalingMetricProps(TypedDict, total=False):
    """Contains scaling metric information for the `PredefinedScalingMetricSpecification` property of the AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification property type."""
    predefined_metric_type: Required[Literal["ALBRequestCountPerTarget", "ASGAverageCPUUtilization", "ASGAverageNetworkIn", "ASGAverageNetworkOut"] | Other]
    """The metric type."""
    resource_label: str | None
    """A label that uniquely identifies a specific Application Load Balancer target group from which to determine the average request count served by your Auto Scaling group."""


class CfnScalingPolicyStepAdjustmentProps(TypedDict, total=False):
    """`StepAdjustment` specifies a step adjustment for the `StepAdjustments` property of the AWS::AutoScaling::ScalingPolicy resource."""
    metric_interval_lower_bound: Number | None
    """The lower bound for the difference between the alarm threshold and the CloudWatch metric."""
    metric_interval_upper_bound: Number | None
    """The upper bound for the difference between the alarm threshold and the CloudWatch metric."""
    scaling_adjustment: Required[Integer]
    """The amount by which to scale, based on the specified adjustment type."""


class CfnScalingPolicyTargetTrackingConfigurationProps(TypedDict, total=False):
    """`TargetTrackingConfiguration` is a property of the AWS::AutoScaling::ScalingPolicy resource that specifies a target tracking scaling policy configuration for Amazon EC2 Auto Scaling."""
    customized_metric_specification: CfnScalingPolicyCustomizedMetricSpecificationProps | Deferred | None
    """A customized metric."""
    disable_scale_in: Boolean | None
    """Indicates whether scaling in by the target tracking scaling policy is disabled."""
    predefined_metric_specification: CfnScalingPolicyPredefinedMetricSpecificationProps | Deferred | None
    """A predefined metric."""
    target_value: Required[Number]
    """The target value for the metric."""


class CfnScalingPolicyTargetTrackingMetricDataQueryProps(TypedDict, total=False):
    """The metric data to return."""
    expression: str | None
    """The math expression to perform on the returned data, if this object is performing a math expression."""
    id: Required[str]
    """A short name that identifies the object's results in the response."""
    label: str | None
    """A human-readable label for this metric or expression."""
    metric_stat: CfnScalingPolicyTargetTrackingMetricStatProps | Deferred | None
    """Information about the metric data to return."""
    period: Integer | None
    """The period of the metric in seconds."""
    return_data: Boolean | None
    """Indicates whether to return the timestamps and raw data values of this metric."""


class CfnScalingPolicyTargetTrackingMetricStatProps(TypedDict, total=False):
    """This structure defines the CloudWatch metric to return, along with the statistic and unit."""
    metric: Required[CfnScalingPolicyMetricProps | Deferred]
    """The metric to use."""
    period: Integer | None
    """The period of the metric in seconds."""
    stat: Required[str]
    """The statistic to return."""
    unit: str | None
    """The unit to use for the returned data points."""


class CfnScalingPolicy(TypedResource):
    """The `AWS::AutoScaling::ScalingPolicy` resource specifies an Amazon EC2 Auto Scaling scaling policy so that the Auto Scaling group can scale the number of instances available for your application."""
    props: CfnScalingPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnScalingPolicyProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the ARN of a scaling policy."""
    @property
    def attr_policy_name(self) -> StringToken:
        """Returns the name of a scaling policy."""


class CfnScheduledActionProps(TypedDict, total=False):
    auto_scaling_group_name: Required[str]
    """The name of the Auto Scaling group. A change replaces the resource."""
    desired_capacity: Integer | None
    """The desired capacity is the initial capacity of the Auto Scaling group after the scheduled action runs and the capacity it attempts to maintain."""
    end_time: str | None
    """The date and time for the recurring schedule to end, in UTC."""
    max_size: Integer | None
    """The maximum size of the Auto Scaling group."""
    min_size: Integer | None
    """The minimum size of the Auto Scaling group."""
    recurrence: str | None
    """The recurring schedule for this action."""
    start_time: str | None
    """The date and time for this action to start, in YYYY-MM-DDThh:mm:ssZ format in UTC/GMT only and in quotes (for example, `"2021-06-01T00:00:00Z"` )."""
    time_zone: str | None
    """Specifies the time zone for a cron expression."""


class CfnScheduledAction(TypedResource):
    """The `AWS::AutoScaling::ScheduledAction` resource specifies an Amazon EC2 Auto Scaling scheduled action so that the Auto Scaling group can change the number of instances available for your application in response to predictable load changes."""
    props: CfnScheduledActionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnScheduledActionProps]) -> None: ...
    @property
    def attr_scheduled_action_name(self) -> StringToken:
        """Returns the name of a scheduled action."""


class CfnWarmPoolProps(TypedDict, total=False):
    auto_scaling_group_name: Required[str]
    """The name of the Auto Scaling group. A change replaces the resource."""
    instance_reuse_policy: CfnWarmPoolInstanceReusePolicyProps | Deferred | None
    """Indicates whether instances in the Auto Scaling group can be returned to the warm pool on scale in."""
    max_group_prepared_capacity: Integer | None
    """Specifies the maximum number of instances that are allowed to be in the warm pool or in any state except `Terminated` for the Auto Scaling group."""
    min_size: Integer | None
    """Specifies the minimum number of instances to maintain in the warm pool."""
    pool_state: Literal["Hibernated", "Running", "Stopped"] | Other | None
    """Sets the instance state to transition to after the lifecycle actions are complete."""


class CfnWarmPoolInstanceReusePolicyProps(TypedDict, total=False):
    """A structure that specifies an instance reuse policy for the `InstanceReusePolicy` property of the AWS::AutoScaling::WarmPool resource."""
    reuse_on_scale_in: Boolean | None
    """Specifies whether instances in the Auto Scaling group can be returned to the warm pool on scale in."""


class CfnWarmPool(TypedResource):
    """The `AWS::AutoScaling::WarmPool` resource creates a pool of pre-initialized EC2 instances that sits alongside the Auto Scaling group."""
    props: CfnWarmPoolProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWarmPoolProps]) -> None: ...
