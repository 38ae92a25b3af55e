"""Every resource type of AWS::EMR; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnClusterProps(TypedDict, total=False):
    additional_info: Anything
    """A JSON string for selecting additional features. A change replaces the resource."""
    applications: Sequence[CfnClusterApplicationProps | Deferred] | Deferred | None
    """The applications to install on this cluster, for example, Spark, Flink, Oozie, Zeppelin, and so on. A change replaces the resource."""
    auto_scaling_role: str | None
    """An IAM role for automatic scaling policies. A change replaces the resource."""
    auto_termination_policy: CfnClusterAutoTerminationPolicyProps | Deferred | None
    """An auto-termination policy for an Amazon EMR cluster."""
    bootstrap_actions: Sequence[CfnClusterBootstrapActionConfigProps | Deferred] | Deferred | None
    """A list of bootstrap actions to run before Hadoop starts on the cluster nodes. A change replaces the resource."""
    configurations: Sequence[CfnClusterConfigurationProps | Deferred] | Deferred | None
    """Applies only to Amazon EMR releases 4.x and later. A change replaces the resource."""
    custom_ami_id: str | None
    """Available only in Amazon EMR releases 5.7.0 and later. A change replaces the resource."""
    ebs_root_volume_iops: Integer | None
    """The IOPS, of the Amazon EBS root device volume of the Linux AMI that is used for each Amazon EC2 instance. A change replaces the resource."""
    ebs_root_volume_size: Integer | None
    """The size, in GiB, of the Amazon EBS root device volume of the Linux AMI that is used for each Amazon EC2 instance. A change replaces the resource."""
    ebs_root_volume_throughput: Integer | None
    """The throughput, in MiB/s, of the Amazon EBS root device volume of the Linux AMI that is used for each Amazon EC2 instance. A change replaces the resource."""
    instances: Required[CfnClusterJobFlowInstancesConfigProps | Deferred]
    """A specification of the number and type of Amazon EC2 instances. A change may replace the resource."""
    job_flow_role: Required[str]
    """Also called instance profile and Amazon EC2 role. A change replaces the resource."""
    kerberos_attributes: CfnClusterKerberosAttributesProps | Deferred | None
    """Attributes for Kerberos configuration when Kerberos authentication is enabled using a security configuration. A change replaces the resource."""
    log_encryption_kms_key_id: str | None
    """The AWS KMS key used for encrypting log files. A change replaces the resource."""
    log_uri: str | None
    """The path to the Amazon S3 location where logs for this cluster are stored. A change replaces the resource."""
    managed_scaling_policy: CfnClusterManagedScalingPolicyProps | Deferred | None
    """Creates or updates a managed scaling policy for an Amazon EMR cluster."""
    name: Required[str]
    """The name of the cluster. A change replaces the resource."""
    os_release_label: str | None
    """The Amazon Linux release specified in a cluster launch RunJobFlow request. A change replaces the resource."""
    placement_group_configs: Sequence[CfnClusterPlacementGroupConfigProps | Deferred] | Deferred | None
    """Placement group configuration for an Amazon EMR cluster. A change replaces the resource."""
    release_label: str | None
    """The Amazon EMR release label, which determines the version of open-source application packages installed on the cluster. A change replaces the resource."""
    scale_down_behavior: str | None
    """The way that individual Amazon EC2 instances terminate when an automatic scale-in activity occurs or an instance group is resized. A change replaces the resource."""
    security_configuration: str | None
    """The name of the security configuration applied to the cluster. A change replaces the resource."""
    service_role: Required[str]
    """The IAM role that Amazon EMR assumes in order to access AWS resources on your behalf. A change replaces the resource."""
    step_concurrency_level: Integer | None
    """Specifies the number of steps that can be executed concurrently."""
    steps: Sequence[CfnClusterStepConfigProps | Deferred] | Deferred | None
    """A list of steps to run. A change replaces the resource."""
    tags: Sequence[CfnClusterTagProps | Deferred] | Deferred | None
    """A list of tags associated with a cluster."""
    visible_to_all_users: Boolean | None
    """Indicates whether the cluster is visible to all IAM users of the AWS account associated with the cluster."""


class CfnClusterApplicationProps(TypedDict, total=False):
    """`Application` is a property of `AWS::EMR::Cluster`."""
    additional_info: Mapping[str, str] | Deferred | None
    """This option is for advanced users only."""
    args: Sequence[str] | Deferred | None
    """Arguments for Amazon EMR to pass to the application."""
    name: str | None
    """The name of the application."""
    version: str | None
    """The version of the application."""


class CfnClusterAutoScalingPolicyProps(TypedDict, total=False):
    """`AutoScalingPolicy` is a subproperty of `InstanceGroupConfig`."""
    constraints: Required[CfnClusterScalingConstraintsProps | Deferred]
    """The upper and lower Amazon EC2 instance limits for an automatic scaling policy."""
    rules: Required[Sequence[CfnClusterScalingRuleProps | Deferred] | Deferred]
    """The scale-in and scale-out rules that comprise the automatic scaling policy."""


class CfnClusterAutoTerminationPolicyProps(TypedDict, total=False):
    """An auto-termination policy for an Amazon EMR cluster."""
    idle_timeout: Integer | None
    """Specifies the amount of idle time in seconds after which the cluster automatically terminates."""


class CfnClusterBootstrapActionConfigProps(TypedDict, total=False):
    """`BootstrapActionConfig` is a property of `AWS::EMR::Cluster` that can be used to run bootstrap actions on EMR clusters."""
    name: Required[str]
    """The name of the bootstrap action."""
    script_bootstrap_action: Required[CfnClusterScriptBootstrapActionConfigProps | Deferred]
    """The script run by the bootstrap action."""


class CfnClusterCloudWatchAlarmDefinitionProps(TypedDict, total=False):
    """`CloudWatchAlarmDefinition` is a subproperty of the `ScalingTrigger` property, which determines when to trigger an automatic scaling activity."""
    comparison_operator: Required[str]
    """Determines how the metric specified by `MetricName` is compared to the value specified by `Threshold`."""
    dimensions: Sequence[CfnClusterMetricDimensionProps | Deferred] | Deferred | None
    """A CloudWatch metric dimension."""
    evaluation_periods: Integer | None
    """The number of periods, in five-minute increments, during which the alarm condition must exist before the alarm triggers automatic scaling activity."""
    metric_name: Required[str]
    """The name of the CloudWatch metric that is watched to determine an alarm condition."""
    namespace: str | None
    """The namespace for the CloudWatch metric."""
    period: Required[Integer]
    """The period, in seconds, over which the statistic is applied."""
    statistic: str | None
    """The statistic to apply to the metric associated with the alarm."""
    threshold: Required[Number]
    """The value against which the specified statistic is compared."""
    unit: str | None
    """The unit of measure associated with the CloudWatch metric being watched."""


class CfnClusterComputeLimitsProps(TypedDict, total=False):
    """The Amazon EC2 unit limits for a managed scaling policy."""
    maximum_capacity_units: Required[Integer]
    """The upper boundary of Amazon EC2 units."""
    maximum_core_capacity_units: Integer | None
    """The upper boundary of Amazon EC2 units for core node type in a cluster."""
    maximum_on_demand_capacity_units: Integer | None
    """The upper boundary of On-Demand Amazon EC2 units."""
    minimum_capacity_units: Required[Integer]
    """The lower boundary of Amazon EC2 units."""
    unit_type: Required[str]
    """The unit type used for specifying a managed scaling policy."""


class CfnClusterConfigurationProps(TypedDict, total=False):
    """> Used only with Amazon EMR release 4.0 and later."""
    classification: str | None
    """The classification within a configuration."""
    configuration_properties: Mapping[str, str] | Deferred | None
    """A list of additional configurations to apply within a configuration object."""
    configurations: Sequence[CfnClusterConfigurationProps | Deferred] | Deferred | None
    """A list of additional configurations to apply within a configuration object."""


class CfnClusterEbsBlockDeviceConfigProps(TypedDict, total=False):
    """`EbsBlockDeviceConfig` is a subproperty of the `EbsConfiguration` property type."""
    volume_specification: Required[CfnClusterVolumeSpecificationProps | Deferred]
    """EBS volume specifications such as volume type, IOPS, size (GiB) and throughput (MiB/s) that are requested for the EBS volume attached to an Amazon EC2 instance in the cluster."""
    volumes_per_instance: Integer | None
    """Number of EBS volumes with a specific volume configuration that are associated with every instance in the instance group"""


class CfnClusterEbsConfigurationProps(TypedDict, total=False):
    """`EbsConfiguration` is a subproperty of `InstanceFleetConfig` or `InstanceGroupConfig`."""
    ebs_block_device_configs: Sequence[CfnClusterEbsBlockDeviceConfigProps | Deferred] | Deferred | None
    """An array of Amazon EBS volume specifications attached to a cluster instance."""
    ebs_optimized: Boolean | None
    """Indicates whether an Amazon EBS volume is EBS-optimized."""


class CfnClusterHadoopJarStepConfigProps(TypedDict, total=False):
    """The `HadoopJarStepConfig` property type specifies a job flow step consisting of a JAR file whose main function will be executed."""
    args: Sequence[str] | Deferred | None
    """A list of command line arguments passed to the JAR file's main function when executed."""
    jar: Required[str]
    """A path to a JAR file run during the step."""
    main_class: str | None
    """The name of the main class in the specified Java file."""
    step_properties: Sequence[CfnClusterKeyValueProps | Deferred] | Deferred | None
    """A list of Java properties that are set when the step runs."""


class CfnClusterInstanceFleetConfigProps(TypedDict, total=False):
    """Use `InstanceFleetConfig` to define instance fleets for an EMR cluster."""
    instance_type_configs: Sequence[CfnClusterInstanceTypeConfigProps | Deferred] | Deferred | None
    """The instance type configurations that define the Amazon EC2 instances in the instance fleet. A change replaces the resource."""
    launch_specifications: CfnClusterInstanceFleetProvisioningSpecificationsProps | Deferred | None
    """The launch specification for the instance fleet. A change replaces the resource."""
    name: str | None
    """The friendly name of the instance fleet. A change replaces the resource."""
    resize_specifications: CfnClusterInstanceFleetResizingSpecificationsProps | Deferred | None
    """The resize specification for the instance fleet."""
    target_on_demand_capacity: Integer | None
    """The target capacity of On-Demand units for the instance fleet, which determines how many On-Demand instances to provision."""
    target_spot_capacity: Integer | None
    """The target capacity of Spot units for the instance fleet, which determines how many Spot instances to provision."""


class CfnClusterInstanceFleetProvisioningSpecificationsProps(TypedDict, total=False):
    """`InstanceFleetProvisioningSpecification` is a subproperty of `InstanceFleetConfig`."""
    on_demand_specification: CfnClusterOnDemandProvisioningSpecificationProps | Deferred | None
    """The launch specification for On-Demand Instances in the instance fleet, which determines the allocation strategy and capacity reservation options."""
    spot_specification: CfnClusterSpotProvisioningSpecificationProps | Deferred | None
    """The launch specification for Spot instances in the fleet, which determines the allocation strategy, defined duration, and provisioning timeout behavior."""


class CfnClusterInstanceFleetResizingSpecificationsProps(TypedDict, total=False):
    """The resize specification for On-Demand and Spot Instances in the fleet."""
    on_demand_resize_specification: CfnClusterOnDemandResizingSpecificationProps | Deferred | None
    """The resize specification for On-Demand Instances in the instance fleet, which contains the allocation strategy, capacity reservation options, and the resize timeout period."""
    spot_resize_specification: CfnClusterSpotResizingSpecificationProps | Deferred | None
    """The resize specification for Spot Instances in the instance fleet, which contains the allocation strategy and the resize timeout period."""


class CfnClusterInstanceGroupConfigProps(TypedDict, total=False):
    """Use `InstanceGroupConfig` to define instance groups for an EMR cluster."""
    auto_scaling_policy: CfnClusterAutoScalingPolicyProps | Deferred | None
    """`AutoScalingPolicy` is a subproperty of the InstanceGroupConfig property type that specifies the constraints and rules of an automatic scaling policy in Amazon EMR."""
    bid_price: str | None
    """If specified, indicates that the instance group uses Spot Instances. A change replaces the resource."""
    configurations: Sequence[CfnClusterConfigurationProps | Deferred] | Deferred | None
    """> Amazon EMR releases 4.x or later. A change replaces the resource."""
    custom_ami_id: str | None
    """The custom AMI ID to use for the provisioned instance group. A change replaces the resource."""
    ebs_configuration: CfnClusterEbsConfigurationProps | Deferred | None
    """EBS configurations that will be attached to each Amazon EC2 instance in the instance group. A change replaces the resource."""
    instance_count: Required[Integer]
    """Target number of instances for the instance group."""
    instance_type: Required[str]
    """The Amazon EC2 instance type for all instances in the instance group. A change replaces the resource."""
    market: str | None
    """Market type of the Amazon EC2 instances used to create a cluster node. A change replaces the resource."""
    name: str | None
    """Friendly name given to the instance group. A change replaces the resource."""


class CfnClusterInstanceTypeConfigProps(TypedDict, total=False):
    """> The instance fleet configuration is available only in Amazon EMR versions 4.8.0 and later, excluding 5.0.x versions."""
    bid_price: str | None
    """The bid price for each Amazon EC2 Spot Instance type as defined by `InstanceType`. A change replaces the resource."""
    bid_price_as_percentage_of_on_demand_price: Number | None
    """The bid price, as a percentage of On-Demand price, for each Amazon EC2 Spot Instance as defined by `InstanceType`. A change replaces the resource."""
    configurations: Sequence[CfnClusterConfigurationProps | Deferred] | Deferred | None
    """A configuration classification that applies when provisioning cluster instances, which can include configurations for applications and software that run on the cluster. A change replaces the resource."""
    custom_ami_id: str | None
    """The custom AMI ID to use for the instance type. A change replaces the resource."""
    ebs_configuration: CfnClusterEbsConfigurationProps | Deferred | None
    """The configuration of Amazon Elastic Block Store (Amazon EBS) attached to each instance as defined by `InstanceType`. A change replaces the resource."""
    instance_type: Required[str]
    """An Amazon EC2 instance type, such as `m3.xlarge`. A change replaces the resource."""
    priority: Number | None
    """The priority at which Amazon EMR launches the Amazon EC2 instances with this instance type."""
    weighted_capacity: Integer | None
    """The number of units that a provisioned instance of this type provides toward fulfilling the target capacities defined in `InstanceFleetConfig`. A change replaces the resource."""


class CfnClusterJobFlowInstancesConfigProps(TypedDict, total=False):
    """`JobFlowInstancesConfig` is a property of the `AWS::EMR::Cluster` resource."""
    additional_master_security_groups: Sequence[str] | Deferred | None
    """A list of additional Amazon EC2 security group IDs for the master node. A change replaces the resource."""
    additional_slave_security_groups: Sequence[str] | Deferred | None
    """A list of additional Amazon EC2 security group IDs for the core and task nodes. A change replaces the resource."""
    core_instance_fleet: CfnClusterInstanceFleetConfigProps | Deferred | None
    """Describes the EC2 instances and instance configurations for the core instance fleet when using clusters with the instance fleet configuration. A change replaces the resource."""
    core_instance_group: CfnClusterInstanceGroupConfigProps | Deferred | None
    """Describes the EC2 instances and instance configurations for core instance groups when using clusters with the uniform instance group configuration. A change replaces the resource."""
    ec2_key_name: str | None
    """The name of the Amazon EC2 key pair that can be used to connect to the master node using SSH as the user called "hadoop." A change replaces the resource."""
    ec2_subnet_id: str | None
    """Applies to clusters that use the uniform instance group configuration. A change replaces the resource."""
    ec2_subnet_ids: Sequence[str] | Deferred | None
    """Applies to clusters that use the instance fleet configuration. A change replaces the resource."""
    emr_managed_master_security_group: str | None
    """The identifier of the Amazon EC2 security group for the master node. A change replaces the resource."""
    emr_managed_slave_security_group: str | None
    """The identifier of the Amazon EC2 security group for the core and task nodes. A change replaces the resource."""
    hadoop_version: str | None
    """Applies only to Amazon EMR release versions earlier than 4.0. A change replaces the resource."""
    keep_job_flow_alive_when_no_steps: Boolean | None
    """Specifies whether the cluster should remain available after completing all steps. A change replaces the resource."""
    master_instance_fleet: CfnClusterInstanceFleetConfigProps | Deferred | None
    """Describes the EC2 instances and instance configurations for the master instance fleet when using clusters with the instance fleet configuration. A change replaces the resource."""
    master_instance_group: CfnClusterInstanceGroupConfigProps | Deferred | None
    """Describes the EC2 instances and instance configurations for the master instance group when using clusters with the uniform instance group configuration. A change replaces the resource."""
    placement: CfnClusterPlacementTypeProps | Deferred | None
    """The Availability Zone in which the cluster runs. A change replaces the resource."""
    service_access_security_group: str | None
    """The identifier of the Amazon EC2 security group for the Amazon EMR service to access clusters in VPC private subnets. A change replaces the resource."""
    task_instance_fleets: Sequence[CfnClusterInstanceFleetConfigProps | Deferred] | Deferred | None
    """Describes the EC2 instances and instance configurations for the task instance fleets when using clusters with the instance fleet configuration. A change may replace the resource."""
    task_instance_groups: Sequence[CfnClusterInstanceGroupConfigProps | Deferred] | Deferred | None
    """Describes the EC2 instances and instance configurations for task instance groups when using clusters with the uniform instance group configuration. A change may replace the resource."""
    termination_protected: Boolean | None
    """Specifies whether to lock the cluster to prevent the Amazon EC2 instances from being terminated by API call, user intervention, or in the event of a job-flow error."""
    unhealthy_node_replacement: Boolean | None
    """Indicates whether Amazon EMR should gracefully replace core nodes that have degraded within the cluster."""


class CfnClusterKerberosAttributesProps(TypedDict, total=False):
    """`KerberosAttributes` is a property of the `AWS::EMR::Cluster` resource."""
    ad_domain_join_password: str | None
    """The Active Directory password for `ADDomainJoinUser`."""
    ad_domain_join_user: str | None
    """Required only when establishing a cross-realm trust with an Active Directory domain."""
    cross_realm_trust_principal_password: str | None
    """Required only when establishing a cross-realm trust with a KDC in a different realm."""
    kdc_admin_password: Required[str]
    """The password used within the cluster for the kadmin service on the cluster-dedicated KDC, which maintains Kerberos principals, password policies, and keytabs for the cluster."""
    realm: Required[str]
    """The name of the Kerberos realm to which all nodes in a cluster belong."""


class CfnClusterKeyValueProps(TypedDict, total=False):
    """`KeyValue` is a subproperty of the `HadoopJarStepConfig` property type."""
    key: str | None
    """The unique identifier of a key-value pair."""
    value: str | None
    """The value part of the identified key."""


class CfnClusterManagedScalingPolicyProps(TypedDict, total=False):
    """Managed scaling policy for an Amazon EMR cluster."""
    compute_limits: CfnClusterComputeLimitsProps | Deferred | None
    """The Amazon EC2 unit limits for a managed scaling policy."""
    scaling_strategy: str | None
    """Determines whether a custom scaling utilization performance index can be set."""
    utilization_performance_index: Integer | None
    """An integer value that represents an advanced scaling strategy."""


class CfnClusterMetricDimensionProps(TypedDict, total=False):
    """`MetricDimension` is a subproperty of the `CloudWatchAlarmDefinition` property type."""
    key: Required[str]
    """The dimension name."""
    value: Required[str]
    """The dimension value."""


class CfnClusterOnDemandCapacityReservationOptionsProps(TypedDict, total=False):
    """Describes the strategy for using unused Capacity Reservations for fulfilling On-Demand capacity."""
    capacity_reservation_preference: str | None
    """Indicates the instance's Capacity Reservation preferences."""
    capacity_reservation_resource_group_arn: str | None
    """The ARN of the Capacity Reservation resource group in which to run the instance."""
    usage_strategy: str | None
    """Indicates whether to use unused Capacity Reservations for fulfilling On-Demand capacity."""


class CfnClusterOnDemandProvisioningSpecificationProps(TypedDict, total=False):
    """The launch specification for On-Demand Instances in the instance fleet, which determines the allocation strategy."""
    allocation_strategy: Required[str]
    """Specifies the strategy to use in launching On-Demand instance fleets."""
    capacity_reservation_options: CfnClusterOnDemandCapacityReservationOptionsProps | Deferred | None
    """The launch specification for On-Demand instances in the instance fleet, which determines the allocation strategy."""


class CfnClusterOnDemandResizingSpecificationProps(TypedDict, total=False):
    """The resize specification for On-Demand Instances in the instance fleet, which contains the resize timeout period."""
    allocation_strategy: str | None
    """Specifies the allocation strategy to use to launch On-Demand instances during a resize."""
    capacity_reservation_options: CfnClusterOnDemandCapacityReservationOptionsProps | Deferred | None
    """Describes the strategy for using unused Capacity Reservations for fulfilling On-Demand capacity."""
    timeout_duration_minutes: Integer | None
    """On-Demand resize timeout in minutes."""


class CfnClusterPlacementGroupConfigProps(TypedDict, total=False):
    """Placement group configuration for an Amazon EMR cluster."""
    instance_role: Required[str]
    """Role of the instance in the cluster."""
    placement_strategy: str | None
    """Amazon EC2 Placement Group strategy associated with instance role."""


class CfnClusterPlacementTypeProps(TypedDict, total=False):
    """`PlacementType` is a property of the `AWS::EMR::Cluster` resource."""
    availability_zone: Required[str]
    """The Amazon EC2 Availability Zone for the cluster. A change replaces the resource."""


class CfnClusterScalingActionProps(TypedDict, total=False):
    """`ScalingAction` is a subproperty of the `ScalingRule` property type."""
    market: str | None
    """Not available for instance groups."""
    simple_scaling_policy_configuration: Required[CfnClusterSimpleScalingPolicyConfigurationProps | Deferred]
    """The type of adjustment the automatic scaling activity makes when triggered, and the periodicity of the adjustment."""


class CfnClusterScalingConstraintsProps(TypedDict, total=False):
    """`ScalingConstraints` is a subproperty of the `AutoScalingPolicy` property type."""
    max_capacity: Required[Integer]
    """The upper boundary of Amazon EC2 instances in an instance group beyond which scaling activities are not allowed to grow."""
    min_capacity: Required[Integer]
    """The lower boundary of Amazon EC2 instances in an instance group below which scaling activities are not allowed to shrink."""


class CfnClusterScalingRuleProps(TypedDict, total=False):
    """`ScalingRule` is a subproperty of the `AutoScalingPolicy` property type."""
    action: Required[CfnClusterScalingActionProps | Deferred]
    """The conditions that trigger an automatic scaling activity."""
    description: str | None
    """A friendly, more verbose description of the automatic scaling rule."""
    name: Required[str]
    """The name used to identify an automatic scaling rule."""
    trigger: Required[CfnClusterScalingTriggerProps | Deferred]
    """The CloudWatch alarm definition that determines when automatic scaling activity is triggered."""


class CfnClusterScalingTriggerProps(TypedDict, total=False):
    """`ScalingTrigger` is a subproperty of the `ScalingRule` property type."""
    cloud_watch_alarm_definition: Required[CfnClusterCloudWatchAlarmDefinitionProps | Deferred]
    """The definition of a CloudWatch metric alarm."""


class CfnClusterScriptBootstrapActionConfigProps(TypedDict, total=False):
    """`ScriptBootstrapActionConfig` is a subproperty of the `BootstrapActionConfig` property type."""
    args: Sequence[str] | Deferred | None
    """A list of command line arguments to pass to the bootstrap action script."""
    path: Required[str]
    """Location in Amazon S3 of the script to run during a bootstrap action."""


class CfnClusterSimpleScalingPolicyConfigurationProps(TypedDict, total=False):
    """`SimpleScalingPolicyConfiguration` is a subproperty of the `ScalingAction` property type."""
    adjustment_type: str | None
    """The way in which Amazon EC2 instances are added (if `ScalingAdjustment` is a positive number) or terminated (if `ScalingAdjustment` is a negative number) each time the scaling activity is triggered."""
    cool_down: Integer | None
    """The amount of time, in seconds, after a scaling activity completes before any further trigger-related scaling activities can start."""
    scaling_adjustment: Required[Integer]
    """The amount by which to scale in or scale out, based on the specified `AdjustmentType`."""


class CfnClusterSpotProvisioningSpecificationProps(TypedDict, total=False):
    """`SpotProvisioningSpecification` is a subproperty of the `InstanceFleetProvisioningSpecifications` property type."""
    allocation_strategy: str | None
    """Specifies one of the following strategies to launch Spot Instance fleets: `capacity-optimized`, `price-capacity-optimized`, `lowest-price`, or `diversified`, and `capacity-optimized-prioritized`."""
    block_duration_minutes: Integer | None
    """The defined duration for Spot Instances (also known as Spot blocks) in minutes."""
    timeout_action: Required[str]
    """The action to take when `TargetSpotCapacity` has not been fulfilled when the `TimeoutDurationMinutes` has expired; that is, when all Spot Instances could not be provisioned within the Spot provisioning timeout."""
    timeout_duration_minutes: Required[Integer]
    """The Spot provisioning timeout period in minutes."""


class CfnClusterSpotResizingSpecificationProps(TypedDict, total=False):
    """The resize specification for Spot Instances in the instance fleet, which contains the resize timeout period."""
    allocation_strategy: str | None
    """Specifies the allocation strategy to use to launch Spot instances during a resize."""
    timeout_duration_minutes: Integer | None
    """Spot resize timeout in minutes."""


class CfnClusterStepConfigProps(TypedDict, total=False):
    """`StepConfig` is a property of the `AWS::EMR::Cluster` resource."""
    action_on_failure: str | None
    """The action to take when the cluster step fails."""
    hadoop_jar_step: Required[CfnClusterHadoopJarStepConfigProps | Deferred]
    """The JAR file used for the step."""
    name: Required[str]
    """The name of the step."""


class CfnClusterTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnClusterVolumeSpecificationProps(TypedDict, total=False):
    """`VolumeSpecification` is a subproperty of the `EbsBlockDeviceConfig` property type."""
    iops: Integer | None
    """The number of I/O operations per second (IOPS) that the volume supports."""
    size_in_gb: Required[Integer]
    """The volume size, in gibibytes (GiB)."""
    throughput: Integer | None
    """The throughput, in mebibyte per second (MiB/s)."""
    volume_type: Required[str]
    """The volume type."""


class CfnCluster(TypedResource):
    """The `AWS::EMR::Cluster` resource specifies an Amazon EMR cluster."""
    props: CfnClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClusterProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier for the cluster."""
    @property
    def attr_master_public_dns(self) -> StringToken:
        """The public DNS name of the master node (instance), such as `ec2-12-123-123-123.us-west-2.compute.amazonaws.com`."""


class CfnInstanceFleetConfigProps(TypedDict, total=False):
    cluster_id: Required[str]
    """The unique identifier of the EMR cluster. A change replaces the resource."""
    instance_fleet_type: Required[str]
    """The node type that the instance fleet hosts. A change replaces the resource."""
    instance_type_configs: Sequence[CfnInstanceFleetConfigInstanceTypeConfigProps | Deferred] | Deferred | None
    """`InstanceTypeConfigs` determine the EC2 instances that Amazon EMR attempts to provision to fulfill On-Demand and Spot target capacities. A change replaces the resource."""
    launch_specifications: CfnInstanceFleetConfigInstanceFleetProvisioningSpecificationsProps | Deferred | None
    """The launch specification for the instance fleet. A change replaces the resource."""
    name: str | None
    """The friendly name of the instance fleet. A change replaces the resource."""
    resize_specifications: CfnInstanceFleetConfigInstanceFleetResizingSpecificationsProps | Deferred | None
    """The resize specification for the instance fleet."""
    target_on_demand_capacity: Integer | None
    """The target capacity of On-Demand units for the instance fleet, which determines how many On-Demand instances to provision."""
    target_spot_capacity: Integer | None
    """The target capacity of Spot units for the instance fleet, which determines how many Spot instances to provision."""


class CfnInstanceFleetConfigApplicationConfigurationProps(TypedDict, total=False):
    """> Used only with Amazon EMR release 4.0 and later."""
    classification: str | None
    """The classification within a configuration. A change replaces the resource."""
    configuration_properties: Mapping[str, str] | Deferred | None
    """Within a configuration classification, a set of properties that represent the settings that you want to change in the configuration file. A change replaces the resource."""
    configurations: Sequence[CfnInstanceFleetConfigApplicationConfigurationProps | Deferred] | Deferred | None
    """A list of additional configurations to apply within a configuration object. A change replaces the resource."""


class CfnInstanceFleetConfigEbsBlockDeviceConfigProps(TypedDict, total=False):
    """`EbsBlockDeviceConfig` is a subproperty of the `EbsConfiguration` property type."""
    volume_specification: Required[CfnInstanceFleetConfigVolumeSpecificationProps | Deferred]
    """EBS volume specifications such as volume type, IOPS, size (GiB) and throughput (MiB/s) that are requested for the EBS volume attached to an Amazon EC2 instance in the cluster. A change replaces the resource."""
    volumes_per_instance: Integer | None
    """Number of EBS volumes with a specific volume configuration that are associated with every instance in the instance group A change replaces the resource."""


class CfnInstanceFleetConfigEbsConfigurationProps(TypedDict, total=False):
    """`EbsConfiguration` determines the EBS volumes to attach to EMR cluster instances."""
    ebs_block_device_configs: Sequence[CfnInstanceFleetConfigEbsBlockDeviceConfigProps | Deferred] | Deferred | None
    """An array of Amazon EBS volume specifications attached to a cluster instance. A change replaces the resource."""
    ebs_optimized: Boolean | None
    """Indicates whether an Amazon EBS volume is EBS-optimized. A change replaces the resource."""


class CfnInstanceFleetConfigInstanceFleetProvisioningSpecificationsProps(TypedDict, total=False):
    """> The instance fleet configuration is available only in Amazon EMR versions 4.8.0 and later, excluding 5.0.x versions."""
    on_demand_specification: CfnInstanceFleetConfigOnDemandProvisioningSpecificationProps | Deferred | None
    """The launch specification for On-Demand Instances in the instance fleet, which determines the allocation strategy and capacity reservation options."""
    spot_specification: CfnInstanceFleetConfigSpotProvisioningSpecificationProps | Deferred | None
    """The launch specification for Spot instances in the fleet, which determines the allocation strategy, defined duration, and provisioning timeout behavior."""


class CfnInstanceFleetConfigInstanceFleetResizingSpecificationsProps(TypedDict, total=False):
    """The resize specification for On-Demand and Spot Instances in the fleet."""
    on_demand_resize_specification: CfnInstanceFleetConfigOnDemandResizingSpecificationProps | Deferred | None
    """The resize specification for On-Demand Instances in the instance fleet, which contains the allocation strategy, capacity reservation options, and the resize timeout period."""
    spot_resize_specification: CfnInstanceFleetConfigSpotResizingSpecificationProps | Deferred | None
    """The resize specification for Spot Instances in the instance fleet, which contains the allocation strategy and the resize timeout period."""


class CfnInstanceFleetConfigInstanceTypeConfigProps(TypedDict, total=False):
    """`InstanceType` config is a subproperty of `InstanceFleetConfig`."""
    bid_price: str | None
    """The bid price for each Amazon EC2 Spot Instance type as defined by `InstanceType`. A change replaces the resource."""
    bid_price_as_percentage_of_on_demand_price: Number | None
    """The bid price, as a percentage of On-Demand price, for each Amazon EC2 Spot Instance as defined by `InstanceType`. A change replaces the resource."""
    configurations: Sequence[CfnInstanceFleetConfigApplicationConfigurationProps | Deferred] | Deferred | None
    """> Amazon EMR releases 4.x or later. A change replaces the resource."""
    custom_ami_id: str | None
    """The custom AMI ID to use for the instance type. A change replaces the resource."""
    ebs_configuration: CfnInstanceFleetConfigEbsConfigurationProps | Deferred | None
    """The configuration of Amazon Elastic Block Store (Amazon EBS) attached to each instance as defined by `InstanceType`. A change replaces the resource."""
    instance_type: Required[str]
    """An Amazon EC2 instance type, such as `m3.xlarge`. A change replaces the resource."""
    priority: Number | None
    """The priority at which Amazon EMR launches the Amazon EC2 instances with this instance type."""
    weighted_capacity: Integer | None
    """The number of units that a provisioned instance of this type provides toward fulfilling the target capacities defined in `InstanceFleetConfig`. A change replaces the resource."""


class CfnInstanceFleetConfigOnDemandCapacityReservationOptionsProps(TypedDict, total=False):
    """Describes the strategy for using unused Capacity Reservations for fulfilling On-Demand capacity."""
    capacity_reservation_preference: str | None
    """Indicates the instance's Capacity Reservation preferences."""
    capacity_reservation_resource_group_arn: str | None
    """The ARN of the Capacity Reservation resource group in which to run the instance."""
    usage_strategy: str | None
    """Indicates whether to use unused Capacity Reservations for fulfilling On-Demand capacity."""


class CfnInstanceFleetConfigOnDemandProvisioningSpecificationProps(TypedDict, total=False):
    """The launch specification for On-Demand Instances in the instance fleet, which determines the allocation strategy."""
    allocation_strategy: Required[str]
    """Specifies the strategy to use in launching On-Demand instance fleets."""
    capacity_reservation_options: CfnInstanceFleetConfigOnDemandCapacityReservationOptionsProps | Deferred | None
    """The launch specification for On-Demand instances in the instance fleet, which determines the allocation strategy."""


class CfnInstanceFleetConfigOnDemandResizingSpecificationProps(TypedDict, total=False):
    """The resize specification for On-Demand Instances in the instance fleet, which contains the resize timeout period."""
    allocation_strategy: str | None
    """Specifies the allocation strategy to use to launch On-Demand instances during a resize."""
    capacity_reservation_options: CfnInstanceFleetConfigOnDemandCapacityReservationOptionsProps | Deferred | None
    """Describes the strategy for using unused Capacity Reservations for fulfilling On-Demand capacity."""
    timeout_duration_minutes: Integer | None
    """On-Demand resize timeout in minutes."""


class CfnInstanceFleetConfigSpotProvisioningSpecificationProps(TypedDict, total=False):
    """`SpotProvisioningSpecification` is a subproperty of the `InstanceFleetProvisioningSpecifications` property type."""
    allocation_strategy: str | None
    """Specifies one of the following strategies to launch Spot Instance fleets: `capacity-optimized`, `price-capacity-optimized`, `lowest-price`, or `diversified`, and `capacity-optimized-prioritized`."""
    block_duration_minutes: Integer | None
    """The defined duration for Spot Instances (also known as Spot blocks) in minutes."""
    timeout_action: Required[str]
    """The action to take when `TargetSpotCapacity` has not been fulfilled when the `TimeoutDurationMinutes` has expired; that is, when all Spot Instances could not be provisioned within the Spot provisioning timeout."""
    timeout_duration_minutes: Required[Integer]
    """The Spot provisioning timeout period in minutes."""


class CfnInstanceFleetConfigSpotResizingSpecificationProps(TypedDict, total=False):
    """The resize specification for Spot Instances in the instance fleet, which contains the resize timeout period."""
    allocation_strategy: str | None
    """Specifies the allocation strategy to use to launch Spot instances during a resize."""
    timeout_duration_minutes: Integer | None
    """Spot resize timeout in minutes."""


class CfnInstanceFleetConfigVolumeSpecificationProps(TypedDict, total=False):
    """`VolumeSpecification` is a subproperty of the `EbsBlockDeviceConfig` property type."""
    iops: Integer | None
    """The number of I/O operations per second (IOPS) that the volume supports. A change replaces the resource."""
    size_in_gb: Required[Integer]
    """The volume size, in gibibytes (GiB). A change replaces the resource."""
    throughput: Integer | None
    """The throughput, in mebibyte per second (MiB/s). A change replaces the resource."""
    volume_type: Required[str]
    """The volume type. A change replaces the resource."""


class CfnInstanceFleetConfig(TypedResource):
    """Use `InstanceFleetConfig` to define instance fleets for an EMR cluster."""
    props: CfnInstanceFleetConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInstanceFleetConfigProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_instance_fleet_id(self) -> StringToken:
        """The unique identifier for instance fleet for specific cluster"""


class CfnInstanceGroupConfigProps(TypedDict, total=False):
    auto_scaling_policy: CfnInstanceGroupConfigAutoScalingPolicyProps | Deferred | None
    """`AutoScalingPolicy` is a subproperty of `InstanceGroupConfig`."""
    bid_price: str | None
    """If specified, indicates that the instance group uses Spot Instances. A change replaces the resource."""
    configurations: Sequence[CfnInstanceGroupConfigAppConfigurationProps | Deferred] | Deferred | None
    """> Amazon EMR releases 4.x or later. A change replaces the resource."""
    custom_ami_id: str | None
    """The custom AMI ID to use for the provisioned instance group. A change replaces the resource."""
    ebs_configuration: CfnInstanceGroupConfigEbsConfigurationProps | Deferred | None
    """`EbsConfiguration` determines the EBS volumes to attach to EMR cluster instances. A change replaces the resource."""
    instance_count: Required[Integer]
    """Target number of instances for the instance group."""
    instance_role: Required[str]
    """The role of the instance group in the cluster. A change replaces the resource."""
    instance_type: Required[str]
    """The Amazon EC2 instance type for all instances in the instance group. A change replaces the resource."""
    job_flow_id: Required[str]
    """The ID of an Amazon EMR cluster that you want to associate this instance group with. A change replaces the resource."""
    market: str | None
    """Market type of the Amazon EC2 instances used to create a cluster node. A change replaces the resource."""
    name: str | None
    """Friendly name given to the instance group. A change replaces the resource."""


class CfnInstanceGroupConfigAppConfigurationProps(TypedDict, total=False):
    classification: str | None
    configuration_properties: Mapping[str, str] | Deferred | None
    configurations: Sequence[CfnInstanceGroupConfigAppConfigurationProps | Deferred] | Deferred | None


class CfnInstanceGroupConfigAutoScalingPolicyProps(TypedDict, total=False):
    """`AutoScalingPolicy` defines how an instance group dynamically adds and terminates EC2 instances in response to the value of a CloudWatch metric."""
    constraints: Required[CfnInstanceGroupConfigScalingConstraintsProps | Deferred]
    """The upper and lower Amazon EC2 instance limits for an automatic scaling policy."""
    rules: Required[Sequence[CfnInstanceGroupConfigScalingRuleProps | Deferred] | Deferred]
    """The scale-in and scale-out rules that comprise the automatic scaling policy."""


class CfnInstanceGroupConfigCloudWatchAlarmDefinitionProps(TypedDict, total=False):
    """`CloudWatchAlarmDefinition` is a subproperty of the `ScalingTrigger` property, which determines when to trigger an automatic scaling activity."""
    comparison_operator: Required[str]
    """Determines how the metric specified by `MetricName` is compared to the value specified by `Threshold`."""
    dimensions: Sequence[CfnInstanceGroupConfigMetricDimensionProps | Deferred] | Deferred | None
    """A CloudWatch metric dimension."""
    evaluation_periods: Integer | None
    """The number of periods, in five-minute increments, during which the alarm condition must exist before the alarm triggers automatic scaling activity."""
    metric_name: Required[str]
    """The name of the CloudWatch metric that is watched to determine an alarm condition."""
    namespace: str | None
    """The namespace for the CloudWatch metric."""
    period: Required[Integer]
    """The period, in seconds, over which the statistic is applied."""
    statistic: str | None
    """The statistic to apply to the metric associated with the alarm."""
    threshold: Required[Number]
    """The value against which the specified statistic is compared."""
    unit: str | None
    """The unit of measure associated with the CloudWatch metric being watched."""


class CfnInstanceGroupConfigEbsBlockDeviceConfigProps(TypedDict, total=False):
    """Configuration of requested EBS block device associated with the instance group with count of volumes that are associated to every instance."""
    volume_specification: Required[CfnInstanceGroupConfigVolumeSpecificationProps | Deferred]
    """EBS volume specifications such as volume type, IOPS, size (GiB) and throughput (MiB/s) that are requested for the EBS volume attached to an Amazon EC2 instance in the cluster."""
    volumes_per_instance: Integer | None
    """Number of EBS volumes with a specific volume configuration that are associated with every instance in the instance group"""


class CfnInstanceGroupConfigEbsConfigurationProps(TypedDict, total=False):
    """The Amazon EBS configuration of a cluster instance."""
    ebs_block_device_configs: Sequence[CfnInstanceGroupConfigEbsBlockDeviceConfigProps | Deferred] | Deferred | None
    """An array of Amazon EBS volume specifications attached to a cluster instance."""
    ebs_optimized: Boolean | None
    """Indicates whether an Amazon EBS volume is EBS-optimized."""


class CfnInstanceGroupConfigMetricDimensionProps(TypedDict, total=False):
    """`MetricDimension` is a subproperty of the `CloudWatchAlarmDefinition` property type."""
    key: Required[str]
    """The dimension name."""
    value: Required[str]
    """The dimension value."""


class CfnInstanceGroupConfigScalingActionProps(TypedDict, total=False):
    """`ScalingAction` is a subproperty of the `ScalingRule` property type."""
    market: str | None
    """Not available for instance groups."""
    simple_scaling_policy_configuration: Required[CfnInstanceGroupConfigSimpleScalingPolicyConfigurationProps | Deferred]
    """The type of adjustment the automatic scaling activity makes when triggered, and the periodicity of the adjustment."""


class CfnInstanceGroupConfigScalingConstraintsProps(TypedDict, total=False):
    """`ScalingConstraints` is a subproperty of the `AutoScalingPolicy` property type."""
    max_capacity: Required[Integer]
    """The upper boundary of Amazon EC2 instances in an instance group beyond which scaling activities are not allowed to grow."""
    min_capacity: Required[Integer]
    """The lower boundary of Amazon EC2 instances in an instance group below which scaling activities are not allowed to shrink."""


class CfnInstanceGroupConfigScalingRuleProps(TypedDict, total=False):
    """`ScalingRule` is a subproperty of the `AutoScalingPolicy` property type."""
    action: Required[CfnInstanceGroupConfigScalingActionProps | Deferred]
    """The conditions that trigger an automatic scaling activity."""
    description: str | None
    """A friendly, more verbose description of the automatic scaling rule."""
    name: Required[str]
    """The name used to identify an automatic scaling rule."""
    trigger: Required[CfnInstanceGroupConfigScalingTriggerProps | Deferred]
    """The CloudWatch alarm definition that determines when automatic scaling activity is triggered."""


class CfnInstanceGroupConfigScalingTriggerProps(TypedDict, total=False):
    """`ScalingTrigger` is a subproperty of the `ScalingRule` property type."""
    cloud_watch_alarm_definition: Required[CfnInstanceGroupConfigCloudWatchAlarmDefinitionProps | Deferred]
    """The definition of a CloudWatch metric alarm."""


class CfnInstanceGroupConfigSimpleScalingPolicyConfigurationProps(TypedDict, total=False):
    """`SimpleScalingPolicyConfiguration` is a subproperty of the `ScalingAction` property type."""
    adjustment_type: str | None
    """The way in which Amazon EC2 instances are added (if `ScalingAdjustment` is a positive number) or terminated (if `ScalingAdjustment` is a negative number) each time the scaling activity is triggered."""
    cool_down: Integer | None
    """The amount of time, in seconds, after a scaling activity completes before any further trigger-related scaling activities can start."""
    scaling_adjustment: Required[Integer]
    """The amount by which to scale in or scale out, based on the specified `AdjustmentType`."""


class CfnInstanceGroupConfigVolumeSpecificationProps(TypedDict, total=False):
    """`VolumeSpecification` is a subproperty of the `EbsBlockDeviceConfig` property type."""
    iops: Integer | None
    """The number of I/O operations per second (IOPS) that the volume supports."""
    size_in_gb: Required[Integer]
    """The volume size, in gibibytes (GiB)."""
    throughput: Integer | None
    """The throughput, in mebibyte per second (MiB/s)."""
    volume_type: Required[str]
    """The volume type."""


class CfnInstanceGroupConfig(TypedResource):
    """Use `InstanceGroupConfig` to define instance groups for an EMR cluster."""
    props: CfnInstanceGroupConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInstanceGroupConfigProps]) -> None: ...
    @property
    def attr_instance_group_id(self) -> StringToken: ...


class CfnSecurityConfigurationProps(TypedDict, total=False):
    name: str | None
    """The name of the security configuration. A change replaces the resource."""
    security_configuration: Required[Anything]
    """The security configuration details in JSON format. A change replaces the resource."""


class CfnSecurityConfiguration(TypedResource):
    """Use a `SecurityConfiguration` resource to configure data encryption, Kerberos authentication (available in Amazon EMR release version 5.10.0 and later), and Amazon S3 authorization for EMRFS (available in EMR 5.10.0 and later)."""
    props: CfnSecurityConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSecurityConfigurationProps]) -> None: ...


class CfnStepProps(TypedDict, total=False):
    action_on_failure: Required[str]
    """This specifies what action to take when the cluster step fails. A change replaces the resource."""
    encryption_key_arn: str | None
    """The KMS key ARN to encrypt the logs published to the given Amazon S3 destination. A change replaces the resource."""
    hadoop_jar_step: Required[CfnStepHadoopJarStepConfigProps | Deferred]
    """The `HadoopJarStepConfig` property type specifies a job flow step consisting of a JAR file whose main function will be executed. A change replaces the resource."""
    job_flow_id: Required[str]
    """A string that uniquely identifies the cluster (job flow). A change replaces the resource."""
    log_uri: str | None
    """The Amazon S3 destination URI for log publishing. A change replaces the resource."""
    name: Required[str]
    """The name of the cluster step. A change replaces the resource."""


class CfnStepHadoopJarStepConfigProps(TypedDict, total=False):
    """A job flow step consisting of a JAR file whose main function will be executed."""
    args: Sequence[str] | Deferred | None
    """A list of command line arguments passed to the JAR file's main function when executed. A change replaces the resource."""
    jar: Required[str]
    """A path to a JAR file run during the step. A change replaces the resource."""
    main_class: str | None
    """The name of the main class in the specified Java file. A change replaces the resource."""
    step_properties: Sequence[CfnStepKeyValueProps | Deferred] | Deferred | None
    """A list of Java properties that are set when the step runs. A change replaces the resource."""


class CfnStepKeyValueProps(TypedDict, total=False):
    """`KeyValue` is a subproperty of the `HadoopJarStepConfig` property type."""
    key: str | None
    """The unique identifier of a key-value pair. A change replaces the resource."""
    value: str | None
    """The value part of the identified key. A change replaces the resource."""


class CfnStep(TypedResource):
    """Use `Step` to specify a cluster (job flow) step, which runs only on the master node."""
    props: CfnStepProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStepProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The identifier of the cluster step."""


class CfnStudioProps(TypedDict, total=False):
    auth_mode: Required[Literal["SSO", "IAM"] | Other]
    """Specifies whether the Studio authenticates users using SSO or IAM. A change replaces the resource."""
    default_s3_location: Required[str]
    """The Amazon S3 location to back up EMR Studio Workspaces and notebook files."""
    description: str | None
    """A detailed description of the Amazon EMR Studio."""
    encryption_key_arn: str | None
    """The AWS key identifier (ARN) used to encrypt Amazon EMR Studio workspace and notebook files when backed up to Amazon S3. A change replaces the resource."""
    engine_security_group_id: Required[str]
    """The ID of the Amazon EMR Studio Engine security group. A change replaces the resource."""
    idc_instance_arn: str | None
    """The ARN of the IAM Identity Center instance the Studio application belongs to. A change replaces the resource."""
    idc_user_assignment: Literal["REQUIRED", "OPTIONAL"] | Other | None
    """Indicates whether the Studio has `REQUIRED` or `OPTIONAL` IAM Identity Center user assignment. A change replaces the resource."""
    idp_auth_url: str | None
    """Your identity provider's authentication endpoint."""
    idp_relay_state_parameter_name: str | None
    """The name of your identity provider's `RelayState` parameter."""
    name: Required[str]
    """A descriptive name for the Amazon EMR Studio."""
    service_role: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role that will be assumed by the Amazon EMR Studio. A change replaces the resource."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """A list of subnet IDs to associate with the Amazon EMR Studio."""
    tags: Sequence[CfnStudioTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    trusted_identity_propagation_enabled: Boolean | None
    """Indicates whether the Studio has Trusted identity propagation enabled. A change replaces the resource."""
    user_role: str | None
    """The Amazon Resource Name (ARN) of the IAM user role that will be assumed by users and groups logged in to a Studio. A change replaces the resource."""
    vpc_id: Required[str]
    """The ID of the Amazon Virtual Private Cloud (Amazon VPC) to associate with the Studio. A change replaces the resource."""
    workspace_security_group_id: Required[str]
    """The ID of the Workspace security group associated with the Amazon EMR Studio. A change replaces the resource."""


class CfnStudioTagProps(TypedDict, total=False):
    """An arbitrary set of tags (key-value pairs) for this EMR Studio."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnStudio(TypedResource):
    """The `AWS::EMR::Studio` resource specifies an Amazon EMR Studio."""
    props: CfnStudioProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStudioProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Amazon EMR Studio."""
    @property
    def attr_studio_id(self) -> StringToken:
        """The ID of the Amazon EMR Studio."""
    @property
    def attr_url(self) -> StringToken:
        """The unique access URL of the Amazon EMR Studio."""


class CfnStudioSessionMappingProps(TypedDict, total=False):
    identity_name: Required[str]
    """The name of the user or group. A change replaces the resource."""
    identity_type: Required[Literal["USER", "GROUP"] | Other]
    """Specifies whether the identity to map to the Amazon EMR Studio is a user or a group. A change replaces the resource."""
    session_policy_arn: Required[str]
    """The Amazon Resource Name (ARN) for the session policy that will be applied to the user or group."""
    studio_id: Required[str]
    """The ID of the Amazon EMR Studio to which the user or group will be mapped. A change replaces the resource."""


class CfnStudioSessionMapping(TypedResource):
    """The `AWS::EMR::StudioSessionMapping` resource is an Amazon EMR resource type that maps a user or group to the Amazon EMR Studio specified by `StudioId`, and applies a session policy that defines Studio permissions for that user or group."""
    props: CfnStudioSessionMappingProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStudioSessionMappingProps]) -> None: ...


class CfnWALWorkspaceProps(TypedDict, total=False):
    tags: Sequence[CfnWALWorkspaceTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    wal_workspace_name: str | None
    """The name of the emrwal container A change replaces the resource."""


class CfnWALWorkspaceTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnWALWorkspace(TypedResource):
    """http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-emr-walworkspace.html"""
    props: CfnWALWorkspaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWALWorkspaceProps]) -> None: ...
