"""Every resource type of AWS::Deadline; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnBudgetProps(TypedDict, total=False):
    actions: Required[Sequence[CfnBudgetBudgetActionToAddProps | Deferred] | Deferred]
    """The budget actions to specify what happens when the budget runs out."""
    approximate_dollar_limit: Required[Number]
    """The dollar limit based on consumed usage."""
    description: str | None
    """The description of the budget."""
    display_name: Required[str]
    """The display name of the budget."""
    farm_id: Required[str]
    """The farm ID. A change replaces the resource."""
    schedule: Required[CfnBudgetBudgetScheduleProps | Deferred]
    """The start and end time of the budget."""
    tags: Sequence[CfnBudgetTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    usage_tracking_resource: Required[CfnBudgetUsageTrackingResourceProps | Deferred]
    """The usage details of the allotted budget. A change replaces the resource."""


class CfnBudgetBudgetActionToAddProps(TypedDict, total=False):
    """The budget action to add."""
    description: str | None
    """A description for the budget action."""
    threshold_percentage: Required[Number]
    """The percentage threshold for the budget action."""
    type: Required[Literal["STOP_SCHEDULING_AND_COMPLETE_TASKS", "STOP_SCHEDULING_AND_CANCEL_TASKS"] | Other]
    """The type of budget action."""


class CfnBudgetBudgetScheduleProps(TypedDict, total=False):
    """The start and end time of the budget."""
    fixed: Required[CfnBudgetFixedBudgetScheduleProps | Deferred]
    """The details of a fixed budget schedule."""


class CfnBudgetFixedBudgetScheduleProps(TypedDict, total=False):
    """The details of a fixed budget schedule."""
    end_time: Required[str]
    """When the budget ends."""
    start_time: Required[str]
    """When the budget starts."""


class CfnBudgetTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnBudgetUsageTrackingResourceProps(TypedDict, total=False):
    """The usage details of the allotted budget."""
    queue_id: Required[str]
    """The queue ID."""


class CfnBudget(TypedResource):
    """Creates a budget to set spending thresholds for your rendering activity."""
    props: CfnBudgetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBudgetProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the budget."""
    @property
    def attr_budget_id(self) -> StringToken:
        """The budget ID."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the budget."""


class CfnFarmProps(TypedDict, total=False):
    cost_scale_factor: Number | None
    description: str | None
    """A description of the farm that helps identify what the farm is used for."""
    display_name: Required[str]
    """The display name of the farm."""
    kms_key_arn: str | None
    """The ARN for the KMS key. A change replaces the resource."""
    tags: Sequence[CfnFarmTagProps | Deferred] | Deferred | None
    """The tags to add to your farm."""


class CfnFarmTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnFarm(TypedResource):
    """Creates a farm to allow space for queues and fleets."""
    props: CfnFarmProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFarmProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) assigned to the farm."""
    @property
    def attr_farm_id(self) -> StringToken:
        """The farm ID."""


class CfnFleetProps(TypedDict, total=False):
    configuration: Required[CfnFleetFleetConfigurationProps | Deferred]
    """The configuration details for the fleet."""
    description: str | None
    """A description that helps identify what the fleet is used for."""
    display_name: Required[str]
    """The display name of the fleet summary to update."""
    farm_id: Required[str]
    """The farm ID. A change replaces the resource."""
    host_configuration: CfnFleetHostConfigurationProps | Deferred | None
    """Provides a script that runs as a worker is starting up that you can use to provide additional configuration for workers in your fleet."""
    max_worker_count: Required[Integer]
    """The maximum number of workers specified in the fleet."""
    min_worker_count: Integer | None
    """The minimum number of workers in the fleet."""
    role_arn: Required[str]
    """The IAM role that workers in the fleet use when processing jobs."""
    tags: Sequence[CfnFleetTagProps | Deferred] | Deferred | None
    """The tags to add to your fleet."""


class CfnFleetAcceleratorCapabilitiesProps(TypedDict, total=False):
    """Provides information about the GPU accelerators used for jobs processed by a fleet."""
    count: CfnFleetAcceleratorCountRangeProps | Deferred | None
    """The number of GPU accelerators specified for worker hosts in this fleet."""
    selections: Required[Sequence[CfnFleetAcceleratorSelectionProps | Deferred] | Deferred]
    """A list of accelerator capabilities requested for this fleet."""


class CfnFleetAcceleratorCountRangeProps(TypedDict, total=False):
    """Defines the maximum and minimum number of GPU accelerators required for a worker instance.."""
    max: Integer | None
    """The maximum number of GPU accelerators in the worker host."""
    min: Required[Integer]
    """The minimum number of GPU accelerators in the worker host."""


class CfnFleetAcceleratorSelectionProps(TypedDict, total=False):
    """Describes a specific GPU accelerator required for an Amazon Elastic Compute Cloud worker host."""
    name: Required[Literal["t4", "a10g", "l4", "l40s", "rtx-pro-server-6000"] | Other]
    """The name of the chip used by the GPU accelerator."""
    runtime: str | None
    """Specifies the runtime driver to use for the GPU accelerator."""


class CfnFleetAcceleratorTotalMemoryMiBRangeProps(TypedDict, total=False):
    """Defines the maximum and minimum amount of memory, in MiB, to use for the accelerator."""
    max: Integer | None
    """The maximum amount of memory to use for the accelerator, measured in MiB."""
    min: Required[Integer]
    """The minimum amount of memory to use for the accelerator, measured in MiB."""


class CfnFleetCustomerManagedAutoScalingConfigurationProps(TypedDict, total=False):
    scale_out_workers_per_minute: Integer | None
    standby_worker_count: Integer | None
    worker_idle_duration_seconds: Integer | None


class CfnFleetCustomerManagedFleetConfigurationProps(TypedDict, total=False):
    """The configuration details for a customer managed fleet."""
    auto_scaling_configuration: CfnFleetCustomerManagedAutoScalingConfigurationProps | Deferred | None
    mode: Required[Literal["NO_SCALING", "EVENT_BASED_AUTO_SCALING"] | Other]
    """The Auto Scaling mode for the customer managed fleet."""
    storage_profile_id: str | None
    """The storage profile ID for the customer managed fleet."""
    tag_propagation_mode: Literal["NO_PROPAGATION", "PROPAGATE_TAGS_TO_WORKERS_AT_LAUNCH"] | Other | None
    """The tag propagation mode for the customer managed fleet."""
    worker_capabilities: Required[CfnFleetCustomerManagedWorkerCapabilitiesProps | Deferred]
    """The worker capabilities for the customer managed fleet."""


class CfnFleetCustomerManagedWorkerCapabilitiesProps(TypedDict, total=False):
    """The worker capabilities for a customer managed workflow."""
    accelerator_count: CfnFleetAcceleratorCountRangeProps | Deferred | None
    """The range of the accelerator."""
    accelerator_total_memory_mib: CfnFleetAcceleratorTotalMemoryMiBRangeProps | Deferred | None
    """The total memory (MiB) for the customer managed worker capabilities."""
    accelerator_types: Sequence[Literal["gpu"] | Other] | Deferred | None
    """The accelerator types for the customer managed worker capabilities."""
    cpu_architecture_type: Required[Literal["x86_64", "arm64"] | Other]
    """The CPU architecture type for the customer managed worker capabilities."""
    custom_amounts: Sequence[CfnFleetFleetAmountCapabilityProps | Deferred] | Deferred | None
    """Custom requirement ranges for customer managed worker capabilities."""
    custom_attributes: Sequence[CfnFleetFleetAttributeCapabilityProps | Deferred] | Deferred | None
    """Custom attributes for the customer manged worker capabilities."""
    memory_mib: Required[CfnFleetMemoryMiBRangeProps | Deferred]
    """The memory (MiB)."""
    os_family: Required[Literal["WINDOWS", "LINUX", "MACOS"] | Other]
    """The operating system (OS) family."""
    vcpu_count: Required[CfnFleetVCpuCountRangeProps | Deferred]
    """The vCPU count for the customer manged worker capabilities."""


class CfnFleetEc2EbsVolumeProps(TypedDict, total=False):
    """Specifies the EBS volume."""
    iops: Integer | None
    """The IOPS per volume."""
    size_gib: Integer | None
    """The EBS volume size in GiB."""
    throughput_mib: Integer | None
    """The throughput per volume in MiB."""


class CfnFleetFleetAmountCapabilityProps(TypedDict, total=False):
    """The fleet amount and attribute capabilities."""
    max: Number | None
    """The maximum amount of the fleet worker capability."""
    min: Required[Number]
    """The minimum amount of fleet worker capability."""
    name: Required[str]
    """The name of the fleet capability."""


class CfnFleetFleetAttributeCapabilityProps(TypedDict, total=False):
    """Defines the fleet's capability name, minimum, and maximum."""
    name: Required[str]
    """The name of the fleet attribute capability for the worker."""
    values: Required[Sequence[str] | Deferred]
    """The number of fleet attribute capabilities."""


class CfnFleetFleetConfigurationProps(TypedDict, total=False):
    """Fleet configuration details."""
    customer_managed: CfnFleetCustomerManagedFleetConfigurationProps | Deferred | None
    """The customer managed fleets within a fleet configuration."""
    service_managed_ec2: CfnFleetServiceManagedEc2FleetConfigurationProps | Deferred | None
    """The service managed Amazon EC2 instances for a fleet configuration."""


class CfnFleetFleetSoftwareAddOnProps(TypedDict, total=False):
    name: Required[Literal["docker"] | Other]


class CfnFleetHostConfigurationProps(TypedDict, total=False):
    """Provides a script that runs as a worker is starting up that you can use to provide additional configuration for workers in your fleet."""
    script_body: Required[str]
    """The text of the script that runs as a worker is starting up that you can use to provide additional configuration for workers in your fleet."""
    script_timeout_seconds: Integer | None
    """The maximum time that the host configuration can run."""


class CfnFleetMemoryMiBRangeProps(TypedDict, total=False):
    """The range of memory in MiB."""
    max: Integer | None
    """The maximum amount of memory (in MiB)."""
    min: Required[Integer]
    """The minimum amount of memory (in MiB)."""


class CfnFleetPersistentVolumeConfigurationProps(TypedDict, total=False):
    iops: Integer | None
    last_used_ttl_hours: Integer | None
    mount_path: Required[str]
    size_gib: Integer | None
    throughput_mib: Integer | None


class CfnFleetServiceManagedEc2AutoScalingConfigurationProps(TypedDict, total=False):
    scale_out_workers_per_minute: Integer | None
    standby_worker_count: Integer | None
    worker_idle_duration_seconds: Integer | None


class CfnFleetServiceManagedEc2FleetConfigurationProps(TypedDict, total=False):
    """The configuration details for a service managed EC2 fleet."""
    auto_scaling_configuration: CfnFleetServiceManagedEc2AutoScalingConfigurationProps | Deferred | None
    instance_capabilities: Required[CfnFleetServiceManagedEc2InstanceCapabilitiesProps | Deferred]
    """The instance capabilities for the service managed EC2 fleet."""
    instance_market_options: Required[CfnFleetServiceManagedEc2InstanceMarketOptionsProps | Deferred]
    """The instance market options for the service managed EC2 fleet."""
    persistent_volume_configuration: CfnFleetPersistentVolumeConfigurationProps | Deferred | None
    storage_profile_id: str | None
    """The storage profile ID for the service managed EC2 fleet."""
    vpc_configuration: CfnFleetVpcConfigurationProps | Deferred | None
    """The VPC configuration for the service managed EC2 fleet."""


class CfnFleetServiceManagedEc2InstanceCapabilitiesProps(TypedDict, total=False):
    """The Amazon EC2 instance capabilities."""
    accelerator_capabilities: CfnFleetAcceleratorCapabilitiesProps | Deferred | None
    """Describes the GPU accelerator capabilities required for worker host instances in this fleet."""
    allowed_instance_types: Sequence[str] | Deferred | None
    """The allowable Amazon EC2 instance types."""
    cpu_architecture_type: Required[Literal["x86_64", "arm64"] | Other]
    """The CPU architecture type."""
    custom_amounts: Sequence[CfnFleetFleetAmountCapabilityProps | Deferred] | Deferred | None
    """The custom capability amounts to require for instances in this fleet."""
    custom_attributes: Sequence[CfnFleetFleetAttributeCapabilityProps | Deferred] | Deferred | None
    """The custom capability attributes to require for instances in this fleet."""
    excluded_instance_types: Sequence[str] | Deferred | None
    """The instance types to exclude from the fleet."""
    memory_mib: Required[CfnFleetMemoryMiBRangeProps | Deferred]
    """The memory, as MiB, for the Amazon EC2 instance type."""
    os_family: Required[Literal["LINUX", "WINDOWS"] | Other]
    """The operating system (OS) family."""
    root_ebs_volume: CfnFleetEc2EbsVolumeProps | Deferred | None
    """The root EBS volume."""
    software_add_ons: Sequence[CfnFleetFleetSoftwareAddOnProps | Deferred] | Deferred | None
    vcpu_count: Required[CfnFleetVCpuCountRangeProps | Deferred]
    """The amount of vCPU to require for instances in this fleet."""


class CfnFleetServiceManagedEc2InstanceMarketOptionsProps(TypedDict, total=False):
    """The details of the Amazon EC2 instance market options for a service managed fleet."""
    type: Required[Literal["on-demand", "spot", "wait-and-save"] | Other]
    """The Amazon EC2 instance type."""


class CfnFleetTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnFleetVCpuCountRangeProps(TypedDict, total=False):
    """The allowable range of vCPU processing power for the fleet."""
    max: Integer | None
    """The maximum amount of vCPU."""
    min: Required[Integer]
    """The minimum amount of vCPU."""


class CfnFleetVpcConfigurationProps(TypedDict, total=False):
    """The configuration options for a service managed fleet's VPC."""
    resource_configuration_arns: Sequence[str] | Deferred | None
    """The ARNs of the VPC Lattice resource configurations attached to the fleet."""


class CfnFleet(TypedResource):
    """Creates a fleet."""
    props: CfnFleetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFleetProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) assigned to the fleet."""
    @property
    def attr_capabilities(self) -> StringToken: ...
    @property
    def attr_fleet_id(self) -> StringToken:
        """The fleet ID."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the fleet."""
    @property
    def attr_status_message(self) -> StringToken:
        """A message that communicates a suspended status of the fleet."""
    @property
    def attr_worker_count(self) -> NumberToken:
        """The number of workers in the fleet summary."""


class CfnLicenseEndpointProps(TypedDict, total=False):
    security_group_ids: Required[Sequence[str] | Deferred]
    """The identifier of the Amazon EC2 security group that controls access to the license endpoint. A change replaces the resource."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """Identifies the VPC subnets that can connect to a license endpoint. A change replaces the resource."""
    tags: Sequence[CfnLicenseEndpointTagProps | Deferred] | Deferred | None
    """The tags to add to your license endpoint."""
    vpc_id: Required[str]
    """The VPC (virtual private cloud) ID associated with the license endpoint. A change replaces the resource."""


class CfnLicenseEndpointTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnLicenseEndpoint(TypedResource):
    """Creates a license endpoint to integrate your various licensed software used for rendering on Deadline Cloud."""
    props: CfnLicenseEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLicenseEndpointProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the license endpoint."""
    @property
    def attr_dns_name(self) -> StringToken:
        """The DNS name of the license server endpoint."""
    @property
    def attr_license_endpoint_id(self) -> StringToken:
        """The license endpoint ID."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the license endpoint."""
    @property
    def attr_status_message(self) -> StringToken:
        """The status message of the license endpoint."""


class CfnLimitProps(TypedDict, total=False):
    amount_requirement_name: Required[str]
    """The value that you specify as the `name` in the `amounts` field of the `hostRequirements` in a step of a job template to declare the limit requirement. A change replaces the resource."""
    description: str | None
    """A description of the limit."""
    display_name: Required[str]
    """The name of the limit used in lists to identify the limit."""
    farm_id: Required[str]
    """The unique identifier of the farm that contains the limit. A change replaces the resource."""
    max_count: Required[Integer]
    """The maximum number of resources constrained by this limit."""


class CfnLimit(TypedResource):
    """Creates a limit that manages the distribution of shared resources, such as floating licenses."""
    props: CfnLimitProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLimitProps]) -> None: ...
    @property
    def attr_current_count(self) -> NumberToken:
        """The number of resources from the limit that are being used by jobs."""
    @property
    def attr_limit_id(self) -> StringToken:
        """The unique identifier of the limit."""


class CfnMeteredProductProps(TypedDict, total=False):
    license_endpoint_id: str | None
    """The Amazon EC2 identifier of the license endpoint. A change replaces the resource."""
    product_id: str | None
    """The product ID. A change replaces the resource."""


class CfnMeteredProduct(TypedResource):
    """Adds a metered product."""
    props: CfnMeteredProductProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMeteredProductProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the metered product."""
    @property
    def attr_family(self) -> StringToken:
        """The family to which the metered product belongs."""
    @property
    def attr_port(self) -> NumberToken:
        """The port on which the metered product should run."""
    @property
    def attr_vendor(self) -> StringToken:
        """The vendor."""


class CfnMonitorProps(TypedDict, total=False):
    display_name: Required[str]
    """The name of the monitor that displays on the Deadline Cloud console."""
    identity_center_instance_arn: Required[str]
    """The Amazon Resource Name of the IAM Identity Center instance responsible for authenticating monitor users. A change replaces the resource."""
    identity_center_region: str | None
    """The AWS region where IAM Identity Center is enabled. A change replaces the resource."""
    role_arn: Required[str]
    """The Amazon Resource Name of the IAM role for the monitor."""
    subdomain: Required[str]
    """The subdomain used for the monitor URL."""
    tags: Sequence[CfnMonitorTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnMonitorTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnMonitor(TypedResource):
    """Creates an AWS Deadline Cloud monitor that you can use to view your farms, queues, and fleets."""
    props: CfnMonitorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMonitorProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the monitor."""
    @property
    def attr_identity_center_application_arn(self) -> StringToken:
        """The Amazon Resource Name that the IAM Identity Center assigned to the monitor when it was created."""
    @property
    def attr_monitor_id(self) -> StringToken:
        """The unique identifier for the monitor."""
    @property
    def attr_url(self) -> StringToken:
        """The complete URL of the monitor."""


class CfnQueueProps(TypedDict, total=False):
    allowed_storage_profile_ids: Sequence[str] | Deferred | None
    """The identifiers of the storage profiles that this queue can use to share assets between workers using different operating systems."""
    default_budget_action: Literal["NONE", "STOP_SCHEDULING_AND_COMPLETE_TASKS", "STOP_SCHEDULING_AND_CANCEL_TASKS"] | Other | None
    """The default action taken on a queue summary if a budget wasn't configured."""
    description: str | None
    """A description of the queue that helps identify what the queue is used for."""
    display_name: Required[str]
    """The display name of the queue summary to update."""
    farm_id: Required[str]
    """The farm ID. A change replaces the resource."""
    job_attachment_settings: CfnQueueJobAttachmentSettingsProps | Deferred | None
    """The job attachment settings."""
    job_run_as_user: CfnQueueJobRunAsUserProps | Deferred | None
    """Identifies the user for a job."""
    required_file_system_location_names: Sequence[str] | Deferred | None
    """The file system location that the queue uses."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that workers use when running jobs in this queue."""
    scheduling_configuration: CfnQueueSchedulingConfigurationProps | Deferred | None
    tags: Sequence[CfnQueueTagProps | Deferred] | Deferred | None
    """The tags to add to your queue."""


class CfnQueueJobAttachmentSettingsProps(TypedDict, total=False):
    """The job attachment settings."""
    root_prefix: Required[str]
    """The root prefix."""
    s3_bucket_name: Required[str]
    """The Amazon S3 bucket name."""


class CfnQueueJobRunAsUserProps(TypedDict, total=False):
    """Identifies the user for a job."""
    posix: CfnQueuePosixUserProps | Deferred | None
    """The user and group that the jobs in the queue run as."""
    run_as: Required[Literal["QUEUE_CONFIGURED_USER", "WORKER_AGENT_USER"] | Other]
    """Specifies whether the job should run using the queue's system user or if the job should run using the worker agent system user."""
    windows: CfnQueueWindowsUserProps | Deferred | None
    """Identifies a Microsoft Windows user."""


class CfnQueuePosixUserProps(TypedDict, total=False):
    """The POSIX user."""
    group: Required[str]
    """The name of the POSIX user's group."""
    user: Required[str]
    """The name of the POSIX user."""


class CfnQueuePriorityBalancedSchedulingConfigurationProps(TypedDict, total=False):
    rendering_task_buffer: Integer | None


class CfnQueueSchedulingConfigurationProps(TypedDict, total=False):
    priority_balanced: CfnQueuePriorityBalancedSchedulingConfigurationProps | Deferred | None
    priority_fifo: Anything
    weighted_balanced: CfnQueueWeightedBalancedSchedulingConfigurationProps | Deferred | None


class CfnQueueSchedulingMaxPriorityOverrideProps(TypedDict, total=False):
    always_schedule_first: Anything


class CfnQueueSchedulingMinPriorityOverrideProps(TypedDict, total=False):
    always_schedule_last: Anything


class CfnQueueTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnQueueWeightedBalancedSchedulingConfigurationProps(TypedDict, total=False):
    error_weight: Number | None
    max_priority_override: CfnQueueSchedulingMaxPriorityOverrideProps | Deferred | None
    min_priority_override: CfnQueueSchedulingMinPriorityOverrideProps | Deferred | None
    priority_weight: Number | None
    rendering_task_buffer: Integer | None
    rendering_task_weight: Number | None
    submission_time_weight: Number | None


class CfnQueueWindowsUserProps(TypedDict, total=False):
    """The Windows user details."""
    password_arn: Required[str]
    """The password ARN for the Windows user."""
    user: Required[str]
    """The user."""


class CfnQueue(TypedResource):
    """Creates a queue to coordinate the order in which jobs run on a farm."""
    props: CfnQueueProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnQueueProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the queue."""
    @property
    def attr_queue_id(self) -> StringToken:
        """The queue ID."""


class CfnQueueEnvironmentProps(TypedDict, total=False):
    farm_id: Required[str]
    """The identifier assigned to the farm that contains the queue. A change replaces the resource."""
    priority: Required[Integer]
    """The queue environment's priority."""
    queue_id: Required[str]
    """The unique identifier of the queue that contains the environment. A change replaces the resource."""
    template: Required[str]
    """A JSON or YAML template that describes the processing environment for the queue."""
    template_type: Required[Literal["JSON", "YAML"] | Other]
    """Specifies whether the template for the queue environment is JSON or YAML."""


class CfnQueueEnvironment(TypedResource):
    """Creates an environment for a queue that defines how jobs in the queue run."""
    props: CfnQueueEnvironmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnQueueEnvironmentProps]) -> None: ...
    @property
    def attr_name(self) -> StringToken:
        """The name of the queue environment."""
    @property
    def attr_queue_environment_id(self) -> StringToken:
        """The queue environment ID."""


class CfnQueueFleetAssociationProps(TypedDict, total=False):
    farm_id: Required[str]
    """The identifier of the farm that contains the queue and the fleet. A change replaces the resource."""
    fleet_id: Required[str]
    """The fleet ID. A change replaces the resource."""
    queue_id: Required[str]
    """The queue ID. A change replaces the resource."""


class CfnQueueFleetAssociation(TypedResource):
    """Creates an association between a queue and a fleet."""
    props: CfnQueueFleetAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnQueueFleetAssociationProps]) -> None: ...


class CfnQueueLimitAssociationProps(TypedDict, total=False):
    farm_id: Required[str]
    """The unique identifier of the farm that contains the queue-limit association. A change replaces the resource."""
    limit_id: Required[str]
    """The unique identifier of the limit in the association. A change replaces the resource."""
    queue_id: Required[str]
    """The unique identifier of the queue in the association. A change replaces the resource."""


class CfnQueueLimitAssociation(TypedResource):
    """Associates a limit with a particular queue."""
    props: CfnQueueLimitAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnQueueLimitAssociationProps]) -> None: ...


class CfnStorageProfileProps(TypedDict, total=False):
    display_name: Required[str]
    """The display name of the storage profile summary to update."""
    farm_id: Required[str]
    """The unique identifier of the farm that contains the storage profile. A change replaces the resource."""
    file_system_locations: Sequence[CfnStorageProfileFileSystemLocationProps | Deferred] | Deferred | None
    """Operating system specific file system path to the storage location."""
    os_family: Required[Literal["WINDOWS", "LINUX", "MACOS"] | Other]
    """The operating system (OS) family."""


class CfnStorageProfileFileSystemLocationProps(TypedDict, total=False):
    """The details of the file system location for the resource."""
    name: Required[str]
    """The location name."""
    path: Required[str]
    """The file path."""
    type: Required[Literal["SHARED", "LOCAL"] | Other]
    """The type of file."""


class CfnStorageProfile(TypedResource):
    """Creates a storage profile that specifies the operating system, file type, and file location of resources used on a farm."""
    props: CfnStorageProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStorageProfileProps]) -> None: ...
    @property
    def attr_storage_profile_id(self) -> StringToken:
        """The storage profile ID."""


class CfnWorkerProps(TypedDict, total=False):
    farm_id: Required[str]
    """The farm ID. A change replaces the resource."""
    fleet_id: Required[str]
    """The fleet ID. A change replaces the resource."""
    host_properties: CfnWorkerHostPropertiesRequestProps | Deferred | None
    """The host property details. A change replaces the resource."""
    tags: Sequence[CfnWorkerTagsProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnWorkerHostPropertiesRequestProps(TypedDict, total=False):
    """The host property details."""
    host_name: str | None
    """The host name."""
    ip_addresses: CfnWorkerIpAddressesProps | Deferred | None
    """The IP addresses for a host."""


class CfnWorkerIpAddressesProps(TypedDict, total=False):
    """The IP addresses for a host."""
    ipv4_addresses: Sequence[str] | Deferred | None
    """The IpV4 address of the network."""
    ipv6_addresses: Sequence[str] | Deferred | None
    """The IpV6 address for the network and node component."""


class CfnWorkerTagsProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnWorker(TypedResource):
    """Definition of AWS::Deadline::Worker Resource Type"""
    props: CfnWorkerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkerProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the worker."""
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time the resource was created."""
    @property
    def attr_created_by(self) -> StringToken:
        """The user or system that created this resource."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the worker."""
    @property
    def attr_worker_id(self) -> StringToken:
        """The worker ID."""
