"""Every resource type of AWS::ECS; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnCapacityProviderProps(TypedDict, total=False):
    auto_scaling_group_provider: CfnCapacityProviderAutoScalingGroupProviderProps | Deferred | None
    """The Auto Scaling group settings for the capacity provider."""
    cluster_name: str | None
    """The cluster that this capacity provider is associated with. A change replaces the resource."""
    managed_instances_provider: CfnCapacityProviderManagedInstancesProviderProps | Deferred | None
    """The configuration for the Amazon ECS Managed Instances provider."""
    name: str | None
    """The name of the capacity provider. A change replaces the resource."""
    tags: Sequence[CfnCapacityProviderTagProps | Deferred] | Deferred | None
    """The metadata that you apply to the capacity provider to help you categorize and organize it."""


class CfnCapacityProviderAcceleratorCountRequestProps(TypedDict, total=False):
    """The minimum and maximum number of accelerators (such as GPUs) for instance type selection."""
    max: Integer | None
    """The maximum number of accelerators."""
    min: Integer | None
    """The minimum number of accelerators."""


class CfnCapacityProviderAcceleratorTotalMemoryMiBRequestProps(TypedDict, total=False):
    """The minimum and maximum total accelerator memory in mebibytes (MiB) for instance type selection."""
    max: Integer | None
    """The maximum total accelerator memory in MiB."""
    min: Integer | None
    """The minimum total accelerator memory in MiB."""


class CfnCapacityProviderAutoRepairConfigurationProps(TypedDict, total=False):
    actions_status: Literal["ENABLED", "DISABLED"] | Other | None


class CfnCapacityProviderAutoScalingGroupProviderProps(TypedDict, total=False):
    """The details of the Auto Scaling group for the capacity provider."""
    auto_scaling_group_arn: Required[str]
    """The Amazon Resource Name (ARN) that identifies the Auto Scaling group, or the Auto Scaling group name. A change replaces the resource."""
    managed_draining: Literal["DISABLED", "ENABLED"] | Other | None
    """The managed draining option for the Auto Scaling group capacity provider."""
    managed_scaling: CfnCapacityProviderManagedScalingProps | Deferred | None
    """The managed scaling settings for the Auto Scaling group capacity provider."""
    managed_termination_protection: Literal["DISABLED", "ENABLED"] | Other | None
    """The managed termination protection setting to use for the Auto Scaling group capacity provider."""


class CfnCapacityProviderBaselineEbsBandwidthMbpsRequestProps(TypedDict, total=False):
    """The minimum and maximum baseline Amazon EBS bandwidth in megabits per second (Mbps) for instance type selection."""
    max: Integer | None
    """The maximum baseline Amazon EBS bandwidth in Mbps."""
    min: Integer | None
    """The minimum baseline Amazon EBS bandwidth in Mbps."""


class CfnCapacityProviderCapacityReservationRequestProps(TypedDict, total=False):
    reservation_group_arn: str | None
    reservation_preference: Literal["RESERVATIONS_ONLY", "RESERVATIONS_FIRST", "RESERVATIONS_EXCLUDED"] | Other | None


class CfnCapacityProviderInstanceLaunchTemplateProps(TypedDict, total=False):
    """The launch template configuration for Amazon ECS Managed Instances."""
    capacity_option_type: Literal["ON_DEMAND", "SPOT", "RESERVED"] | Other | None
    """The capacity option type."""
    capacity_reservations: CfnCapacityProviderCapacityReservationRequestProps | Deferred | None
    ec2_instance_profile_arn: Required[str]
    """The Amazon Resource Name (ARN) of the instance profile that Amazon ECS applies to Amazon ECS Managed Instances."""
    fips_enabled: Boolean | None
    """A change replaces the resource."""
    instance_metadata_tags_propagation: Boolean | None
    instance_requirements: CfnCapacityProviderInstanceRequirementsRequestProps | Deferred | None
    """The instance requirements."""
    local_storage_configuration: CfnCapacityProviderManagedInstancesLocalStorageConfigurationProps | Deferred | None
    monitoring: Literal["BASIC", "DETAILED"] | Other | None
    """CloudWatch provides two categories of monitoring: basic monitoring and detailed monitoring."""
    network_configuration: Required[CfnCapacityProviderManagedInstancesNetworkConfigurationProps | Deferred]
    """The network configuration for Amazon ECS Managed Instances."""
    storage_configuration: CfnCapacityProviderManagedInstancesStorageConfigurationProps | Deferred | None
    """The storage configuration for Amazon ECS Managed Instances."""


class CfnCapacityProviderInstanceRequirementsRequestProps(TypedDict, total=False):
    """The instance requirements for attribute-based instance type selection."""
    accelerator_count: CfnCapacityProviderAcceleratorCountRequestProps | Deferred | None
    """The minimum and maximum number of accelerators for the instance types."""
    accelerator_manufacturers: Sequence[Literal["amazon-web-services", "amd", "habana", "nvidia", "xilinx"] | Other] | Deferred | None
    """The accelerator manufacturers to include."""
    accelerator_names: Sequence[Literal["a10g", "a100", "h100", "inferentia", "k520", "k80", "m60", "radeon-pro-v520", "t4", "t4g", "vu9p", "v100", "l40s", "l4", "gaudi-hl-205", "inferentia2", "trainium", "trainium2", "u30"] | Other] | Deferred | None
    """The specific accelerator names to include."""
    accelerator_total_memory_mib: CfnCapacityProviderAcceleratorTotalMemoryMiBRequestProps | Deferred | None
    """The minimum and maximum total accelerator memory in mebibytes (MiB)."""
    accelerator_types: Sequence[Literal["gpu", "fpga", "inference"] | Other] | Deferred | None
    """The accelerator types to include."""
    allowed_instance_types: Sequence[str] | Deferred | None
    """The instance types to include in the selection."""
    bare_metal: Literal["included", "required", "excluded"] | Other | None
    """Indicates whether to include bare metal instance types."""
    baseline_ebs_bandwidth_mbps: CfnCapacityProviderBaselineEbsBandwidthMbpsRequestProps | Deferred | None
    """The minimum and maximum baseline Amazon EBS bandwidth in megabits per second (Mbps)."""
    burstable_performance: Literal["included", "required", "excluded"] | Other | None
    """Indicates whether to include burstable performance instance types (T2, T3, T3a, T4g)."""
    cpu_manufacturers: Sequence[Literal["intel", "amd", "amazon-web-services"] | Other] | Deferred | None
    """The CPU manufacturers to include or exclude."""
    excluded_instance_types: Sequence[str] | Deferred | None
    """The instance types to exclude from selection."""
    instance_generations: Sequence[Literal["current", "previous"] | Other] | Deferred | None
    """The instance generations to include."""
    local_storage: Literal["included", "required", "excluded"] | Other | None
    """Indicates whether to include instance types with local storage."""
    local_storage_types: Sequence[Literal["hdd", "ssd"] | Other] | Deferred | None
    """The local storage types to include."""
    max_spot_price_as_percentage_of_optimal_on_demand_price: Integer | None
    """The maximum price for Spot instances as a percentage of the optimal On-Demand price."""
    memory_gib_per_vcpu: CfnCapacityProviderMemoryGiBPerVCpuRequestProps | Deferred | None
    """The minimum and maximum amount of memory per vCPU in gibibytes (GiB)."""
    memory_mib: Required[CfnCapacityProviderMemoryMiBRequestProps | Deferred]
    """The minimum and maximum amount of memory in mebibytes (MiB) for the instance types."""
    network_bandwidth_gbps: CfnCapacityProviderNetworkBandwidthGbpsRequestProps | Deferred | None
    """The minimum and maximum network bandwidth in gigabits per second (Gbps)."""
    network_interface_count: CfnCapacityProviderNetworkInterfaceCountRequestProps | Deferred | None
    """The minimum and maximum number of network interfaces for the instance types."""
    on_demand_max_price_percentage_over_lowest_price: Integer | None
    """The price protection threshold for On-Demand Instances, as a percentage higher than an identified On-Demand price."""
    require_hibernate_support: Boolean | None
    """Indicates whether the instance types must support hibernation."""
    spot_max_price_percentage_over_lowest_price: Integer | None
    """The maximum price for Spot instances as a percentage over the lowest priced On-Demand instance."""
    total_local_storage_gb: CfnCapacityProviderTotalLocalStorageGBRequestProps | Deferred | None
    """The minimum and maximum total local storage in gigabytes (GB) for instance types with local storage."""
    vcpu_count: Required[CfnCapacityProviderVCpuCountRangeRequestProps | Deferred]
    """The minimum and maximum number of vCPUs for the instance types."""


class CfnCapacityProviderManagedInstancesLocalStorageConfigurationProps(TypedDict, total=False):
    use_local_storage: Boolean | None


class CfnCapacityProviderManagedInstancesNetworkConfigurationProps(TypedDict, total=False):
    """The network configuration for Amazon ECS Managed Instances."""
    security_groups: Required[Sequence[str] | Deferred]
    """The list of security group IDs to apply to Amazon ECS Managed Instances."""
    subnets: Required[Sequence[str] | Deferred]
    """The list of subnet IDs where Amazon ECS can launch Amazon ECS Managed Instances."""


class CfnCapacityProviderManagedInstancesProviderProps(TypedDict, total=False):
    """The configuration for a Amazon ECS Managed Instances provider."""
    auto_repair_configuration: CfnCapacityProviderAutoRepairConfigurationProps | Deferred | None
    infrastructure_optimization: CfnCapacityProviderManagedInstancesProviderInfrastructureOptimizationProps | Deferred | None
    """Defines how Amazon ECS Managed Instances optimizes the infrastastructure in your capacity provider."""
    infrastructure_role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the infrastructure role that Amazon ECS assumes to manage instances."""
    instance_launch_template: Required[CfnCapacityProviderInstanceLaunchTemplateProps | Deferred]
    """The launch template that defines how Amazon ECS launches Amazon ECS Managed Instances."""
    propagate_tags: Literal["CAPACITY_PROVIDER", "NONE"] | Other | None
    """Determines whether tags from the capacity provider are automatically applied to Amazon ECS Managed Instances."""


class CfnCapacityProviderManagedInstancesProviderInfrastructureOptimizationProps(TypedDict, total=False):
    """The configuration that controls how Amazon ECS optimizes your infrastructure."""
    scale_in_after: Integer | None
    """This parameter defines the number of seconds Amazon ECS Managed Instances waits before optimizing EC2 instances that have become idle or underutilized."""


class CfnCapacityProviderManagedInstancesStorageConfigurationProps(TypedDict, total=False):
    """The storage configuration for Amazon ECS Managed Instances."""
    storage_size_gib: Required[Integer]
    """The size of the tasks volume."""


class CfnCapacityProviderManagedScalingProps(TypedDict, total=False):
    """The managed scaling settings for the Auto Scaling group capacity provider."""
    instance_warmup_period: Integer | None
    """The period of time, in seconds, after a newly launched Amazon EC2 instance can contribute to CloudWatch metrics for Auto Scaling group."""
    maximum_scaling_step_size: Integer | None
    """The maximum number of Amazon EC2 instances that Amazon ECS will scale out at one time."""
    minimum_scaling_step_size: Integer | None
    """The minimum number of Amazon EC2 instances that Amazon ECS will scale out at one time."""
    status: Literal["DISABLED", "ENABLED"] | Other | None
    """Determines whether to use managed scaling for the capacity provider."""
    target_capacity: Integer | None
    """The target capacity utilization as a percentage for the capacity provider."""


class CfnCapacityProviderMemoryGiBPerVCpuRequestProps(TypedDict, total=False):
    """The minimum and maximum amount of memory per vCPU in gibibytes (GiB)."""
    max: Number | None
    """The maximum amount of memory per vCPU in GiB."""
    min: Number | None
    """The minimum amount of memory per vCPU in GiB."""


class CfnCapacityProviderMemoryMiBRequestProps(TypedDict, total=False):
    """The minimum and maximum amount of memory in mebibytes (MiB) for instance type selection."""
    max: Integer | None
    """The maximum amount of memory in MiB."""
    min: Required[Integer]
    """The minimum amount of memory in MiB."""


class CfnCapacityProviderNetworkBandwidthGbpsRequestProps(TypedDict, total=False):
    """The minimum and maximum network bandwidth in gigabits per second (Gbps) for instance type selection."""
    max: Number | None
    """The maximum network bandwidth in Gbps."""
    min: Number | None
    """The minimum network bandwidth in Gbps."""


class CfnCapacityProviderNetworkInterfaceCountRequestProps(TypedDict, total=False):
    """The minimum and maximum number of network interfaces for instance type selection."""
    max: Integer | None
    """The maximum number of network interfaces."""
    min: Integer | None
    """The minimum number of network interfaces."""


class CfnCapacityProviderTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnCapacityProviderTotalLocalStorageGBRequestProps(TypedDict, total=False):
    """The minimum and maximum total local storage in gigabytes (GB) for instance types with local storage."""
    max: Number | None
    """The maximum total local storage in GB."""
    min: Number | None
    """The minimum total local storage in GB."""


class CfnCapacityProviderVCpuCountRangeRequestProps(TypedDict, total=False):
    """The minimum and maximum number of vCPUs for instance type selection."""
    max: Integer | None
    """The maximum number of vCPUs."""
    min: Required[Integer]
    """The minimum number of vCPUs."""


class CfnCapacityProvider(TypedResource):
    """Creates a capacity provider."""
    props: CfnCapacityProviderProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCapacityProviderProps]) -> None: ...


class CfnClusterProps(TypedDict, total=False):
    capacity_providers: Sequence[str] | Deferred | None
    """The short name of one or more capacity providers to associate with the cluster."""
    cluster_name: str | None
    """A user-generated string that you use to identify your cluster. A change replaces the resource."""
    cluster_settings: Sequence[CfnClusterClusterSettingsProps | Deferred] | Deferred | None
    """The settings to use when creating a cluster."""
    configuration: CfnClusterClusterConfigurationProps | Deferred | None
    """The execute command and managed storage configuration for the cluster."""
    default_capacity_provider_strategy: Sequence[CfnClusterCapacityProviderStrategyItemProps | Deferred] | Deferred | None
    """The default capacity provider strategy for the cluster."""
    service_connect_defaults: CfnClusterServiceConnectDefaultsProps | Deferred | None
    """Use this parameter to set a default Service Connect namespace."""
    tags: Sequence[CfnClusterTagProps | Deferred] | Deferred | None
    """The metadata that you apply to the cluster to help you categorize and organize them."""


class CfnClusterCapacityProviderStrategyItemProps(TypedDict, total=False):
    """The `CapacityProviderStrategyItem` property specifies the details of the default capacity provider strategy for the cluster."""
    base: Integer | None
    """The *base* value designates how many tasks, at a minimum, to run on the specified capacity provider for each service."""
    capacity_provider: str | None
    """The short name of the capacity provider."""
    weight: Integer | None
    """The *weight* value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider."""


class CfnClusterClusterConfigurationProps(TypedDict, total=False):
    """The execute command and managed storage configuration for the cluster."""
    execute_command_configuration: CfnClusterExecuteCommandConfigurationProps | Deferred | None
    """The details of the execute command configuration."""
    managed_storage_configuration: CfnClusterManagedStorageConfigurationProps | Deferred | None
    """The details of the managed storage configuration."""


class CfnClusterClusterSettingsProps(TypedDict, total=False):
    """The settings to use when creating a cluster."""
    name: str | None
    """The name of the cluster setting."""
    value: str | None
    """The value to set for the cluster setting."""


class CfnClusterExecuteCommandConfigurationProps(TypedDict, total=False):
    """The details of the execute command configuration."""
    kms_key_id: str | None
    """Specify an AWS Key Management Service key ID to encrypt the data between the local client and the container."""
    log_configuration: CfnClusterExecuteCommandLogConfigurationProps | Deferred | None
    """The log configuration for the results of the execute command actions."""
    logging: Literal["DEFAULT", "NONE", "OVERRIDE"] | Other | None
    """The log setting to use for redirecting logs for your execute command results."""


class CfnClusterExecuteCommandLogConfigurationProps(TypedDict, total=False):
    """The log configuration for the results of the execute command actions."""
    cloud_watch_encryption_enabled: Boolean | None
    """Determines whether to use encryption on the CloudWatch logs."""
    cloud_watch_log_group_name: str | None
    """The name of the CloudWatch log group to send logs to."""
    s3_bucket_name: str | None
    """The name of the S3 bucket to send logs to."""
    s3_encryption_enabled: Boolean | None
    """Determines whether to use encryption on the S3 logs."""
    s3_key_prefix: str | None
    """An optional folder in the S3 bucket to place logs in."""


class CfnClusterManagedStorageConfigurationProps(TypedDict, total=False):
    """The managed storage configuration for the cluster."""
    fargate_ephemeral_storage_kms_key_id: str | None
    """Specify the AWS Key Management Service key ID for Fargate ephemeral storage."""
    kms_key_id: str | None
    """Specify a AWS Key Management Service key ID to encrypt Amazon ECS managed storage."""


class CfnClusterServiceConnectDefaultsProps(TypedDict, total=False):
    """Use this parameter to set a default Service Connect namespace."""
    namespace: str | None
    """The namespace name or full Amazon Resource Name (ARN) of the AWS Cloud Map namespace that's used when you create a service and don't specify a Service Connect configuration."""


class CfnClusterTagProps(TypedDict, total=False):
    """The metadata that you apply to a resource to help you categorize and organize them."""
    key: str | None
    """One part of a key-value pair that make up a tag."""
    value: str | None
    """The optional part of a key-value pair that make up a tag."""


class CfnCluster(TypedResource):
    """The `AWS::ECS::Cluster` resource creates an Amazon Elastic Container Service (Amazon ECS) cluster."""
    props: CfnClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClusterProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Amazon ECS cluster, such as `arn:aws:ecs:us-east-2:123456789012:cluster/MyECSCluster`."""


class CfnClusterCapacityProviderAssociationsProps(TypedDict, total=False):
    capacity_providers: Sequence[str] | Deferred | None
    """The capacity providers to associate with the cluster."""
    cluster: Required[str]
    """The cluster the capacity provider association is the target of. A change replaces the resource."""
    default_capacity_provider_strategy: Required[Sequence[CfnClusterCapacityProviderAssociationsCapacityProviderStrategyProps | Deferred] | Deferred]
    """The default capacity provider strategy to associate with the cluster."""


class CfnClusterCapacityProviderAssociationsCapacityProviderStrategyProps(TypedDict, total=False):
    """The `CapacityProviderStrategy` property specifies the details of the default capacity provider strategy for the cluster."""
    base: Integer | None
    """The *base* value designates how many tasks, at a minimum, to run on the specified capacity provider for each service."""
    capacity_provider: Required[str]
    """The short name of the capacity provider."""
    weight: Integer | None
    """The *weight* value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider."""


class CfnClusterCapacityProviderAssociations(TypedResource):
    """The `AWS::ECS::ClusterCapacityProviderAssociations` resource associates one or more capacity providers and a default capacity provider strategy with a cluster."""
    props: CfnClusterCapacityProviderAssociationsProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClusterCapacityProviderAssociationsProps]) -> None: ...


class CfnDaemonProps(TypedDict, total=False):
    capacity_provider_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Names (ARNs) of the capacity providers associated with the daemon."""
    cluster_arn: str | None
    """The Amazon Resource Name (ARN) of the cluster that the daemon is running in. A change replaces the resource."""
    critical: Boolean | None
    daemon_name: str | None
    """A change replaces the resource."""
    daemon_task_definition_arn: str | None
    """The Amazon Resource Name (ARN) of the daemon task definition used by this revision."""
    deployment_configuration: CfnDaemonDaemonDeploymentConfigurationProps | Deferred | None
    """Optional deployment parameters that control how a daemon rolls out updates across container instances."""
    enable_ecs_managed_tags: Boolean | None
    """Specifies whether Amazon ECS managed tags are turned on for the daemon tasks."""
    enable_execute_command: Boolean | None
    """Specifies whether the execute command functionality is turned on for the daemon tasks."""
    propagate_tags: Literal["DAEMON", "NONE"] | Other | None
    """Specifies whether tags are propagated from the daemon to the daemon tasks."""
    tags: Sequence[CfnDaemonTagProps | Deferred] | Deferred | None


class CfnDaemonDaemonAlarmConfigurationProps(TypedDict, total=False):
    """The CloudWatch alarm configuration for a daemon."""
    alarm_names: Sequence[str] | Deferred | None
    """The CloudWatch alarm names to monitor during a daemon deployment."""
    enable: Boolean | None
    """Determines whether to use the CloudWatch alarm option in the daemon deployment process."""


class CfnDaemonDaemonDeploymentConfigurationProps(TypedDict, total=False):
    """Optional deployment parameters that control how a daemon rolls out updates across container instances."""
    alarms: CfnDaemonDaemonAlarmConfigurationProps | Deferred | None
    """The CloudWatch alarm configuration for a daemon."""
    bake_time_in_minutes: Integer | None
    """The amount of time (in minutes) to wait after a successful deployment step before proceeding."""
    drain_percent: Number | None
    """The percentage of container instances to drain simultaneously during a daemon deployment."""


class CfnDaemonTagProps(TypedDict, total=False):
    """The metadata that you apply to a resource to help you categorize and organize them."""
    key: Required[str]
    """One part of a key-value pair that make up a tag."""
    value: str | None
    """The optional part of a key-value pair that make up a tag."""


class CfnDaemon(TypedResource):
    """Information about a daemon resource."""
    props: CfnDaemonProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDaemonProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken: ...
    @property
    def attr_daemon_arn(self) -> StringToken: ...
    @property
    def attr_daemon_status(self) -> StringToken: ...
    @property
    def attr_deployment_arn(self) -> StringToken: ...
    @property
    def attr_updated_at(self) -> StringToken: ...


class CfnDaemonTaskDefinitionProps(TypedDict, total=False):
    container_definitions: Sequence[CfnDaemonTaskDefinitionDaemonContainerDefinitionProps | Deferred] | Deferred | None
    """A list of container definitions in JSON format that describe the containers that make up the daemon task. A change replaces the resource."""
    cpu: str | None
    """The number of CPU units used by the daemon task. A change replaces the resource."""
    execution_role_arn: str | None
    """The Amazon Resource Name (ARN) of the task execution role that grants the Amazon ECS container agent permission to make Amazon Web Services API calls on your behalf. A change replaces the resource."""
    family: str | None
    """The name of a family that this daemon task definition is registered to. A change replaces the resource."""
    ipc_mode: Literal["none", "shared"] | Other | None
    """The IPC namespace mode for the daemon. A change replaces the resource."""
    memory: str | None
    """The amount of memory (in MiB) used by the daemon task. A change replaces the resource."""
    pid_mode: Literal["none", "shared"] | Other | None
    """The PID namespace mode for the daemon. A change replaces the resource."""
    tags: Sequence[CfnDaemonTaskDefinitionTagProps | Deferred] | Deferred | None
    task_role_arn: str | None
    """The short name or full Amazon Resource Name (ARN) of the IAM role that grants containers in the daemon task permission to call Amazon Web Services APIs on your behalf. A change replaces the resource."""
    volumes: Sequence[CfnDaemonTaskDefinitionVolumeProps | Deferred] | Deferred | None
    """The list of data volume definitions for the daemon task. A change replaces the resource."""


class CfnDaemonTaskDefinitionContainerDependencyProps(TypedDict, total=False):
    """The dependencies defined for container startup and shutdown."""
    condition: Literal["COMPLETE", "HEALTHY", "START", "SUCCESS"] | Other | None
    """The dependency condition of the container."""
    container_name: str | None
    """The name of a container."""


class CfnDaemonTaskDefinitionDaemonContainerDefinitionProps(TypedDict, total=False):
    """A container definition for a daemon task."""
    command: Sequence[str] | Deferred | None
    """The command that's passed to the container."""
    cpu: Integer | None
    """The number of `cpu` units reserved for the container."""
    depends_on: Sequence[CfnDaemonTaskDefinitionContainerDependencyProps | Deferred] | Deferred | None
    """The dependencies defined for container startup and shutdown."""
    entry_point: Sequence[str] | Deferred | None
    """The entry point that's passed to the container."""
    environment: Sequence[CfnDaemonTaskDefinitionKeyValuePairProps | Deferred] | Deferred | None
    """The environment variables to pass to a container."""
    environment_files: Sequence[CfnDaemonTaskDefinitionEnvironmentFileProps | Deferred] | Deferred | None
    """A list of files containing the environment variables to pass to a container."""
    essential: Boolean | None
    """If the `essential` parameter of a container is marked as `true`, and that container fails or stops for any reason, all other containers that are part of the task are stopped."""
    firelens_configuration: CfnDaemonTaskDefinitionFirelensConfigurationProps | Deferred | None
    """The FireLens configuration for the container."""
    health_check: CfnDaemonTaskDefinitionHealthCheckProps | Deferred | None
    """An object representing a container health check."""
    image: Required[str]
    """The image used to start the container."""
    interactive: Boolean | None
    """When this parameter is `true`, you can deploy containerized applications that require `stdin` or a `tty` to be allocated."""
    linux_parameters: CfnDaemonTaskDefinitionLinuxParametersProps | Deferred | None
    """The Linux-specific options that are applied to the container, such as Linux KernelCapabilities."""
    log_configuration: CfnDaemonTaskDefinitionLogConfigurationProps | Deferred | None
    """The log configuration for the container."""
    memory: Integer | None
    """The amount (in MiB) of memory to present to the container."""
    memory_reservation: Integer | None
    """The soft limit (in MiB) of memory to reserve for the container."""
    mount_points: Sequence[CfnDaemonTaskDefinitionMountPointProps | Deferred] | Deferred | None
    """The mount points for data volumes in your container."""
    name: Required[str]
    """The name of the container."""
    privileged: Boolean | None
    """When this parameter is true, the container is given elevated privileges on the host container instance (similar to the `root` user)."""
    pseudo_terminal: Boolean | None
    """When this parameter is `true`, a TTY is allocated."""
    readonly_root_filesystem: Boolean | None
    """When this parameter is true, the container is given read-only access to its root file system."""
    repository_credentials: CfnDaemonTaskDefinitionRepositoryCredentialsProps | Deferred | None
    """The repository credentials for private registry authentication."""
    restart_policy: CfnDaemonTaskDefinitionRestartPolicyProps | Deferred | None
    """The restart policy for the container."""
    secrets: Sequence[CfnDaemonTaskDefinitionSecretProps | Deferred] | Deferred | None
    """The secrets to pass to the container."""
    start_timeout: Integer | None
    """Time duration (in seconds) to wait before giving up on resolving dependencies for a container."""
    stop_timeout: Integer | None
    """Time duration (in seconds) to wait before the container is forcefully killed if it doesn't exit normally on its own."""
    system_controls: Sequence[CfnDaemonTaskDefinitionSystemControlProps | Deferred] | Deferred | None
    """A list of namespaced kernel parameters to set in the container."""
    ulimits: Sequence[CfnDaemonTaskDefinitionUlimitProps | Deferred] | Deferred | None
    """A list of `ulimits` to set in the container."""
    user: str | None
    """The user to use inside the container."""
    working_directory: str | None
    """The working directory to run commands inside the container in."""


class CfnDaemonTaskDefinitionDeviceProps(TypedDict, total=False):
    """An object representing a container instance host device."""
    container_path: str | None
    """The path inside the container at which to expose the host device."""
    host_path: str | None
    """The path for the device on the host container instance."""
    permissions: Sequence[Literal["mknod", "read", "write"] | Other] | Deferred | None
    """The explicit permissions to provide to the container for the device."""


class CfnDaemonTaskDefinitionEnvironmentFileProps(TypedDict, total=False):
    """A list of files containing the environment variables to pass to a container."""
    type: Literal["s3"] | Other | None
    """The file type to use."""
    value: str | None
    """The Amazon Resource Name (ARN) of the Amazon S3 object containing the environment variable file."""


class CfnDaemonTaskDefinitionFirelensConfigurationProps(TypedDict, total=False):
    """The FireLens configuration for the container."""
    options: Mapping[str, str] | Deferred | None
    """The options to use when configuring the log router."""
    type: Literal["fluentbit", "fluentd"] | Other | None
    """The log router to use."""


class CfnDaemonTaskDefinitionHealthCheckProps(TypedDict, total=False):
    """An object representing a container health check."""
    command: Sequence[str] | Deferred | None
    """A string array representing the command that the container runs to determine if it is healthy."""
    interval: Integer | None
    """The time period in seconds between each health check execution."""
    retries: Integer | None
    """The number of times to retry a failed health check before the container is considered unhealthy."""
    start_period: Integer | None
    """The optional grace period to provide containers time to bootstrap before failed health checks count towards the maximum number of retries."""
    timeout: Integer | None
    """The time period in seconds to wait for a health check to succeed before it is considered a failure."""


class CfnDaemonTaskDefinitionHostVolumePropertiesProps(TypedDict, total=False):
    """Details on a container instance bind mount host volume."""
    source_path: str | None
    """When the `host` parameter is used, specify a `sourcePath` to declare the path on the host container instance that's presented to the container."""


class CfnDaemonTaskDefinitionKernelCapabilitiesProps(TypedDict, total=False):
    """The Linux capabilities to add or remove from the default Docker configuration for a container defined in the task definition."""
    add: Sequence[str] | Deferred | None
    """The Linux capabilities for the container that have been added to the default configuration provided by Docker."""
    drop: Sequence[str] | Deferred | None
    """The Linux capabilities for the container that have been removed from the default configuration provided by Docker."""


class CfnDaemonTaskDefinitionKeyValuePairProps(TypedDict, total=False):
    """A key-value pair object."""
    name: str | None
    """The name of the key-value pair."""
    value: str | None
    """The value of the key-value pair."""


class CfnDaemonTaskDefinitionLinuxParametersProps(TypedDict, total=False):
    """The Linux-specific options that are applied to the container, such as Linux KernelCapabilities."""
    capabilities: CfnDaemonTaskDefinitionKernelCapabilitiesProps | Deferred | None
    """The Linux capabilities to add or remove from the default Docker configuration for a container defined in the task definition."""
    devices: Sequence[CfnDaemonTaskDefinitionDeviceProps | Deferred] | Deferred | None
    """Any host devices to expose to the container."""
    init_process_enabled: Boolean | None
    """Run an `init` process inside the container that forwards signals and reaps processes."""
    tmpfs: Sequence[CfnDaemonTaskDefinitionTmpfsProps | Deferred] | Deferred | None
    """The container path, mount options, and size (in MiB) of the tmpfs mount."""


class CfnDaemonTaskDefinitionLogConfigurationProps(TypedDict, total=False):
    """The log configuration for the container."""
    log_driver: Required[str]
    """The log driver to use for the container."""
    options: Mapping[str, str] | Deferred | None
    """The configuration options to send to the log driver."""
    secret_options: Sequence[CfnDaemonTaskDefinitionSecretProps | Deferred] | Deferred | None
    """The secrets to pass to the log configuration."""


class CfnDaemonTaskDefinitionMountPointProps(TypedDict, total=False):
    """The details for a volume mount point that's used in a container definition."""
    container_path: str | None
    """The path on the container to mount the host volume at."""
    read_only: Boolean | None
    """If this value is `true`, the container has read-only access to the volume."""
    source_volume: str | None
    """The name of the volume to mount."""


class CfnDaemonTaskDefinitionRepositoryCredentialsProps(TypedDict, total=False):
    """The repository credentials for private registry authentication."""
    credentials_parameter: str | None
    """The Amazon Resource Name (ARN) of the secret containing the private repository credentials."""


class CfnDaemonTaskDefinitionRestartPolicyProps(TypedDict, total=False):
    enabled: Boolean | None
    ignored_exit_codes: Sequence[Integer] | Deferred | None
    restart_attempt_period: Integer | None


class CfnDaemonTaskDefinitionSecretProps(TypedDict, total=False):
    """An object representing the secret to expose to your container."""
    name: Required[str]
    """The name of the secret."""
    value_from: Required[str]
    """The secret to expose to the container."""


class CfnDaemonTaskDefinitionSystemControlProps(TypedDict, total=False):
    """A list of namespaced kernel parameters to set in the container."""
    namespace: str | None
    """The namespaced kernel parameter to set a `value` for."""
    value: str | None
    """The namespaced kernel parameter to set a `value` for."""


class CfnDaemonTaskDefinitionTagProps(TypedDict, total=False):
    """The metadata that you apply to a resource to help you categorize and organize them."""
    key: str | None
    """One part of a key-value pair that make up a tag."""
    value: str | None
    """The optional part of a key-value pair that make up a tag."""


class CfnDaemonTaskDefinitionTmpfsProps(TypedDict, total=False):
    """The container path, mount options, and size of the tmpfs mount."""
    container_path: str | None
    """The absolute file path where the tmpfs volume is to be mounted."""
    mount_options: Sequence[str] | Deferred | None
    """The list of tmpfs volume mount options."""
    size: Required[Integer]
    """The maximum size (in MiB) of the tmpfs volume."""


class CfnDaemonTaskDefinitionUlimitProps(TypedDict, total=False):
    """The `ulimit` settings to pass to the container."""
    hard_limit: Required[Integer]
    """The hard limit for the `ulimit` type."""
    name: Required[Literal["core", "cpu", "data", "fsize", "locks", "memlock", "msgqueue", "nice", "nofile", "nproc", "rss", "rtprio", "rttime", "sigpending", "stack"] | Other]
    """The `type` of the `ulimit`."""
    soft_limit: Required[Integer]
    """The soft limit for the `ulimit` type."""


class CfnDaemonTaskDefinitionVolumeProps(TypedDict, total=False):
    """The data volume configuration for tasks launched using this task definition."""
    host: CfnDaemonTaskDefinitionHostVolumePropertiesProps | Deferred | None
    """Details on a container instance bind mount host volume."""
    name: str | None
    """The name of the volume."""


class CfnDaemonTaskDefinition(TypedResource):
    """The details of a daemon task definition."""
    props: CfnDaemonTaskDefinitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDaemonTaskDefinitionProps]) -> None: ...
    @property
    def attr_daemon_task_definition_arn(self) -> StringToken: ...


class CfnExpressGatewayServiceProps(TypedDict, total=False):
    cluster: str | None
    """The short name or full ARN of the cluster that hosts the Express service. A change replaces the resource."""
    cpu: str | None
    """The CPU allocation for tasks in this service revision."""
    execution_role_arn: str | None
    """The ARN of the task execution role for the service revision."""
    health_check_path: str | None
    """The health check path for this service revision."""
    infrastructure_role_arn: Required[str]
    """The ARN of the infrastructure role that manages AWS resources for the Express service. A change replaces the resource."""
    memory: str | None
    """The memory allocation for tasks in this service revision."""
    network_configuration: CfnExpressGatewayServiceExpressGatewayServiceNetworkConfigurationProps | Deferred | None
    """The network configuration for tasks in this service revision."""
    primary_container: CfnExpressGatewayServiceExpressGatewayContainerProps | Deferred | None
    """The primary container configuration for this service revision."""
    scaling_target: CfnExpressGatewayServiceExpressGatewayScalingTargetProps | Deferred | None
    """The auto-scaling configuration for this service revision."""
    service_name: str | None
    """The name of the Express service. A change replaces the resource."""
    tags: Sequence[CfnExpressGatewayServiceTagProps | Deferred] | Deferred | None
    """The metadata applied to the Express service. A change replaces the resource."""
    task_definition_arn: str | None
    task_role_arn: str | None
    """The ARN of the task role for the service revision."""


class CfnExpressGatewayServiceExpressGatewayContainerProps(TypedDict, total=False):
    """Defines the configuration for the primary container in an Express service."""
    aws_logs_configuration: CfnExpressGatewayServiceExpressGatewayServiceAwsLogsConfigurationProps | Deferred | None
    """The log configuration for the container."""
    command: Sequence[str] | Deferred | None
    """The command that is passed to the container."""
    container_port: Integer | None
    """The port number on the container that receives traffic from the load balancer."""
    environment: Sequence[CfnExpressGatewayServiceKeyValuePairProps | Deferred] | Deferred | None
    """The environment variables to pass to the container."""
    image: Required[str]
    """The image used to start a container."""
    repository_credentials: CfnExpressGatewayServiceExpressGatewayRepositoryCredentialsProps | Deferred | None
    """The configuration for repository credentials for private registry authentication."""
    secrets: Sequence[CfnExpressGatewayServiceSecretProps | Deferred] | Deferred | None
    """The secrets to pass to the container."""


class CfnExpressGatewayServiceExpressGatewayRepositoryCredentialsProps(TypedDict, total=False):
    """The repository credentials for private registry authentication to pass to the container."""
    credentials_parameter: Required[str]
    """The Amazon Resource Name (ARN) of the secret containing the private repository credentials."""


class CfnExpressGatewayServiceExpressGatewayScalingTargetProps(TypedDict, total=False):
    """Defines the auto-scaling configuration for an Express service."""
    auto_scaling_metric: Literal["AVERAGE_CPU", "AVERAGE_MEMORY", "REQUEST_COUNT_PER_TARGET"] | Other | None
    """The metric used for auto-scaling decisions."""
    auto_scaling_target_value: Integer | None
    """The target value for the auto-scaling metric."""
    max_task_count: Integer | None
    """The maximum number of tasks to run in the Express service."""
    min_task_count: Integer | None
    """The minimum number of tasks to run in the Express service."""


class CfnExpressGatewayServiceExpressGatewayServiceAwsLogsConfigurationProps(TypedDict, total=False):
    """Specifies the Amazon CloudWatch Logs configuration for the Express service container."""
    log_group: Required[str]
    """The name of the CloudWatch Logs log group to send container logs to."""
    log_stream_prefix: Required[str]
    """The prefix for the CloudWatch Logs log stream names."""


class CfnExpressGatewayServiceExpressGatewayServiceNetworkConfigurationProps(TypedDict, total=False):
    """The network configuration for an Express service."""
    security_groups: Sequence[str] | Deferred | None
    """The IDs of the security groups associated with the Express service."""
    subnets: Sequence[str] | Deferred | None
    """The IDs of the subnets associated with the Express service."""


class CfnExpressGatewayServiceKeyValuePairProps(TypedDict, total=False):
    """A key-value pair object."""
    name: Required[str]
    """The name of the key-value pair."""
    value: Required[str]
    """The value of the key-value pair."""


class CfnExpressGatewayServiceSecretProps(TypedDict, total=False):
    """An object representing the secret to expose to your container."""
    name: Required[str]
    """The name of the secret."""
    value_from: Required[str]
    """The secret to expose to the container."""


class CfnExpressGatewayServiceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnExpressGatewayService(TypedResource):
    """Creates an Express service that simplifies deploying containerized web applications on Amazon ECS with managed AWS infrastructure."""
    props: CfnExpressGatewayServiceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnExpressGatewayServiceProps]) -> None: ...
    @property
    def attr_active_configurations(self) -> StringToken:
        """The list of active service configurations for the Express service."""
    @property
    def attr_created_at(self) -> StringToken:
        """The Unix timestamp for when the Express service was created."""
    @property
    def attr_endpoint(self) -> StringToken:
        """The Endpoint of the express service."""
    @property
    def attr_service_arn(self) -> StringToken:
        """The ARN that identifies the Express service."""
    @property
    def attr_status(self) -> StringToken: ...
    @property
    def attr_updated_at(self) -> StringToken:
        """The Unix timestamp for when the Express service was last updated."""
    @property
    def attr_ecs_managed_resource_arns_log_groups(self) -> ListToken:
        """The list of Log Group ARNs associated with the express service."""
    @property
    def attr_ecs_managed_resource_arns_metric_alarms(self) -> ListToken:
        """The list of Metric Alarm ARNs associated with the express service."""
    @property
    def attr_ecs_managed_resource_arns_service_security_groups(self) -> ListToken:
        """The list of Security Group ARNs associated with the express service."""
    @property
    def attr_ecs_managed_resource_arns_auto_scaling_application_auto_scaling_policies(self) -> ListToken:
        """The list of Auto Scaling policy ARNs associated with the express service."""
    @property
    def attr_ecs_managed_resource_arns_auto_scaling_scalable_target(self) -> StringToken:
        """The Auto Scaling Scalable Target ARN associated with the express service."""
    @property
    def attr_ecs_managed_resource_arns_ingress_path_certificate_arn(self) -> StringToken:
        """The Certificate ARN associated with the express service."""
    @property
    def attr_ecs_managed_resource_arns_ingress_path_listener_arn(self) -> StringToken:
        """The ARN of the Load Balancer listener associated with the express service."""
    @property
    def attr_ecs_managed_resource_arns_ingress_path_listener_rule_arn(self) -> StringToken:
        """The ARN of the Load Balancer listener rule associated with the express service."""
    @property
    def attr_ecs_managed_resource_arns_ingress_path_load_balancer_arn(self) -> StringToken:
        """The ARN of the Load Balancer associated with the express service."""
    @property
    def attr_ecs_managed_resource_arns_ingress_path_load_balancer_security_groups(self) -> ListToken:
        """The list of Load Balancer Security Group ARNs associated with the express service."""
    @property
    def attr_ecs_managed_resource_arns_ingress_path_target_group_arns(self) -> ListToken:
        """The list of Target Group ARNs associated with the express service."""


class CfnGatewayProps(TypedDict, total=False):
    configuration: Required[CfnGatewayGatewayConfigurationProps | Deferred]
    """The configuration for the gateway."""
    deletion_protection: Boolean | None
    """Whether deletion protection is enabled for the gateway."""
    gateway_name: Required[str]
    """The name of the gateway. A change replaces the resource."""
    infrastructure_role_arn: Required[str]
    """The ARN of the IAM role that ECS uses to manage infrastructure for the gateway."""
    propagate_tags: Literal["NONE", "GATEWAY"] | Other | None
    """Specifies whether to propagate the tags from the gateway to other resources."""
    tags: Sequence[CfnGatewayTagProps | Deferred] | Deferred | None
    """The metadata that you apply to the gateway to help you categorize and organize them."""


class CfnGatewayGatewayAlbTestTrafficRulesProps(TypedDict, total=False):
    """The test traffic rules for the gateway ALB."""
    header: CfnGatewayGatewayTestTrafficHeaderProps | Deferred | None
    """The header configuration for test traffic routing."""


class CfnGatewayGatewayConfigurationProps(TypedDict, total=False):
    """The configuration for the gateway."""
    host_shared_alb: Required[CfnGatewayHostSharedAlbConfigurationProps | Deferred]
    """The host shared ALB configuration for the gateway."""


class CfnGatewayGatewayElbAccessLogConfigurationProps(TypedDict, total=False):
    """The access log configuration for the gateway ALB."""
    destination: CfnGatewayGatewayElbAccessLogDestinationProps | Deferred | None
    """The destination for gateway ALB access logs."""


class CfnGatewayGatewayElbAccessLogDestinationProps(TypedDict, total=False):
    """The destination for gateway ALB access logs."""
    s3: CfnGatewayGatewayElbAccessLogS3DestinationProps | Deferred | None
    """The S3 destination for gateway ALB access logs."""


class CfnGatewayGatewayElbAccessLogS3DestinationProps(TypedDict, total=False):
    """The S3 destination for gateway ALB access logs."""
    bucket: Required[str]
    """The S3 bucket for access logs."""
    prefix: str | None
    """The S3 prefix for access logs."""


class CfnGatewayGatewayElbNetworkConfigurationProps(TypedDict, total=False):
    """The network configuration for the gateway ALB."""
    inbound_security_group: str | None
    """The inbound security group for the ALB."""
    ip_address_type: Literal["ipv4", "dualstack", "dualstack-without-public-ipv4"] | Other | None
    """The IP address type for the ALB. A change replaces the resource."""
    subnets: Sequence[str] | Deferred | None
    """The subnets for the ALB. A change replaces the resource."""


class CfnGatewayGatewayTestTrafficHeaderProps(TypedDict, total=False):
    """The header configuration for test traffic routing."""
    name: Required[str]
    """The name of the header."""
    values: Required[Sequence[str] | Deferred]
    """The values for the header."""


class CfnGatewayHostSharedAlbConfigurationProps(TypedDict, total=False):
    """The host shared ALB configuration for the gateway."""
    access_logs: CfnGatewayGatewayElbAccessLogConfigurationProps | Deferred | None
    """The access log configuration for the gateway ALB."""
    http_desync: Literal["monitor", "defensive", "strictest"] | Other | None
    """The HTTP desync mitigation mode for the ALB."""
    max_alb_count: Integer | None
    """The maximum number of ALBs to provision for the gateway."""
    network_configuration: CfnGatewayGatewayElbNetworkConfigurationProps | Deferred | None
    """The network configuration for the gateway ALB."""
    port: Integer | None
    """The port on which the ALB listens. A change replaces the resource."""
    protocol: Literal["HTTP", "HTTPS"] | Other | None
    """The protocol for the ALB listener. A change replaces the resource."""
    scheme: Literal["internet-facing", "internal"] | Other | None
    """The scheme for the ALB. A change replaces the resource."""
    test_traffic_rules: CfnGatewayGatewayAlbTestTrafficRulesProps | Deferred | None
    """The test traffic rules for the gateway ALB."""
    web_acl_arn: str | None
    """The ARN of the WAFv2 web ACL to associate with the ALB."""


class CfnGatewayTagProps(TypedDict, total=False):
    key: Required[str]
    value: str | None


class CfnGateway(TypedResource):
    """Resource schema for AWS ECS Gateway"""
    props: CfnGatewayProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGatewayProps]) -> None: ...
    @property
    def attr_access_type(self) -> StringToken:
        """The access type for the gateway."""
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the gateway."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the gateway was created."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the gateway."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the gateway was last updated."""
    @property
    def attr_configuration_host_shared_alb_current_alb_count(self) -> NumberToken:
        """The current number of ALBs provisioned for the gateway."""


class CfnGatewayClusterAssociationsProps(TypedDict, total=False):
    cluster: Required[str]
    """The name or full Amazon Resource Name (ARN) of the cluster to associate the gateway with. A change replaces the resource."""
    gateway: Required[str]
    """The name or full Amazon Resource Name (ARN) of the gateway to associate with the cluster. A change replaces the resource."""


class CfnGatewayClusterAssociations(TypedResource):
    """Resource Type definition for AWS::ECS::GatewayClusterAssociations, which associates an ECS Gateway with an ECS Cluster."""
    props: CfnGatewayClusterAssociationsProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGatewayClusterAssociationsProps]) -> None: ...
    @property
    def attr_cluster_arn(self) -> StringToken:
        """The full Amazon Resource Name (ARN) of the associated cluster."""
    @property
    def attr_gateway_arn(self) -> StringToken:
        """The full Amazon Resource Name (ARN) of the associated gateway."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the association between the gateway and the cluster."""


class CfnPrimaryTaskSetProps(TypedDict, total=False):
    cluster: Required[str]
    """The short name or full Amazon Resource Name (ARN) of the cluster that hosts the service that the task set exists in. A change replaces the resource."""
    service: Required[str]
    """The short name or full Amazon Resource Name (ARN) of the service that the task set exists in. A change replaces the resource."""
    task_set_id: Required[str]
    """The short name or full Amazon Resource Name (ARN) of the task set to set as the primary task set in the deployment."""


class CfnPrimaryTaskSet(TypedResource):
    """Modifies which task set in a service is the primary task set."""
    props: CfnPrimaryTaskSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPrimaryTaskSetProps]) -> None: ...


class CfnServiceProps(TypedDict, total=False):
    availability_zone_rebalancing: Literal["ENABLED", "DISABLED"] | Other | None
    """Indicates whether to use Availability Zone rebalancing for the service."""
    capacity_provider_strategy: Sequence[CfnServiceCapacityProviderStrategyItemProps | Deferred] | Deferred | None
    """The capacity provider strategy to use for the service."""
    cluster: str | None
    """The short name or full Amazon Resource Name (ARN) of the cluster that you run your service on. A change replaces the resource."""
    deployment_configuration: CfnServiceDeploymentConfigurationProps | Deferred | None
    """Optional deployment parameters that control how many tasks run during the deployment and the ordering of stopping and starting tasks."""
    deployment_controller: CfnServiceDeploymentControllerProps | Deferred | None
    """The deployment controller to use for the service. A change replaces the resource."""
    desired_count: Integer | None
    """The number of instantiations of the specified task definition to place and keep running in your service."""
    enable_ecs_managed_tags: Boolean | None
    """Specifies whether to turn on Amazon ECS managed tags for the tasks within the service."""
    enable_execute_command: Boolean | None
    """Determines whether the execute command functionality is turned on for the service."""
    force_new_deployment: CfnServiceForceNewDeploymentProps | Deferred | None
    """Determines whether to force a new deployment of the service."""
    gateway_connectors: Sequence[CfnServiceGatewayConnectorProps | Deferred] | Deferred | None
    health_check_grace_period_seconds: Integer | None
    """The period of time, in seconds, that the Amazon ECS service scheduler ignores unhealthy Elastic Load Balancing, VPC Lattice, and container health checks after a task has first started."""
    launch_type: Literal["EC2", "FARGATE", "EXTERNAL"] | Other | None
    """The launch type on which to run your service. A change replaces the resource."""
    load_balancers: Sequence[CfnServiceLoadBalancerProps | Deferred] | Deferred | None
    """A list of load balancer objects to associate with the service."""
    monitoring: CfnServiceMonitoringConfigurationProps | Deferred | None
    """The optional monitoring configuration for a service, which defines the resolution for the service-level `CPUUtilization` and `MemoryUtilization` Amazon CloudWatch metrics."""
    network_configuration: CfnServiceNetworkConfigurationProps | Deferred | None
    """The network configuration for the service."""
    placement_constraints: Sequence[CfnServicePlacementConstraintProps | Deferred] | Deferred | None
    """An array of placement constraint objects to use for tasks in your service."""
    placement_strategies: Sequence[CfnServicePlacementStrategyProps | Deferred] | Deferred | None
    """The placement strategy objects to use for tasks in your service."""
    platform_version: str | None
    """The platform version that your tasks in the service are running on."""
    propagate_tags: Literal["SERVICE", "TASK_DEFINITION"] | Other | None
    """Specifies whether to propagate the tags from the task definition to the task."""
    role: str | None
    """The name or full Amazon Resource Name (ARN) of the IAM role that allows Amazon ECS to make calls to your load balancer on your behalf. A change replaces the resource."""
    scheduling_strategy: Literal["DAEMON", "REPLICA"] | Other | None
    """The scheduling strategy to use for the service. A change replaces the resource."""
    service_connect_configuration: CfnServiceServiceConnectConfigurationProps | Deferred | None
    """The configuration for this service to discover and connect to services, and be discovered by, and connected from, other services within a namespace."""
    service_name: str | None
    """The name of your service. A change replaces the resource."""
    service_registries: Sequence[CfnServiceServiceRegistryProps | Deferred] | Deferred | None
    """The details of the service discovery registry to associate with this service."""
    tags: Sequence[CfnServiceTagProps | Deferred] | Deferred | None
    """The metadata that you apply to the service to help you categorize and organize them."""
    task_definition: str | None
    """The `family` and `revision` ( `family:revision`) or full ARN of the task definition to run in your service."""
    volume_configurations: Sequence[CfnServiceServiceVolumeConfigurationProps | Deferred] | Deferred | None
    """The configuration for a volume specified in the task definition as a volume that is configured at launch time."""
    vpc_lattice_configurations: Sequence[CfnServiceVpcLatticeConfigurationProps | Deferred] | Deferred | None
    """The VPC Lattice configuration for the service being created."""


class CfnServiceAdvancedConfigurationProps(TypedDict, total=False):
    """The advanced settings for a load balancer used in blue/green deployments."""
    alternate_target_group_arn: Required[str]
    """The Amazon Resource Name (ARN) of the alternate target group for Amazon ECS blue/green deployments."""
    production_listener_rule: str | None
    """The Amazon Resource Name (ARN) that that identifies the production listener rule (in the case of an Application Load Balancer) or listener (in the case for an Network Load Balancer) for routing production traffic."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon ECS permission to call the Elastic Load Balancing APIs for you."""
    test_listener_rule: str | None
    """The Amazon Resource Name (ARN) that identifies) that identifies the test listener rule (in the case of an Application Load Balancer) or listener (in the case for an Network Load Balancer) for routing test traffic."""


class CfnServiceAwsVpcConfigurationProps(TypedDict, total=False):
    """An object representing the networking details for a task or service."""
    assign_public_ip: Literal["DISABLED", "ENABLED"] | Other | None
    """Whether the task's elastic network interface receives a public IP address."""
    security_groups: Sequence[str] | Deferred | None
    """The IDs of the security groups associated with the task or service."""
    subnets: Sequence[str] | Deferred | None
    """The IDs of the subnets associated with the task or service."""


class CfnServiceCanaryConfigurationProps(TypedDict, total=False):
    """Configuration for a canary deployment strategy that shifts a fixed percentage of traffic to the new service revision, waits for a specified bake time, then shifts the remaining traffic."""
    canary_bake_time_in_minutes: Integer | None
    """The amount of time in minutes to wait during the canary phase before shifting the remaining production traffic to the new service revision."""
    canary_percent: Number | None
    """The percentage of production traffic to shift to the new service revision during the canary phase."""


class CfnServiceCapacityProviderStrategyItemProps(TypedDict, total=False):
    """The details of a capacity provider strategy."""
    base: Integer | None
    """The *base* value designates how many tasks, at a minimum, to run on the specified capacity provider for each service."""
    capacity_provider: str | None
    """The short name of the capacity provider."""
    weight: Integer | None
    """The *weight* value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider."""


class CfnServiceDeploymentAlarmsProps(TypedDict, total=False):
    """One of the methods which provide a way for you to quickly identify when a deployment has failed, and then to optionally roll back the failure to the last working deployment."""
    alarm_names: Required[Sequence[str] | Deferred]
    """One or more CloudWatch alarm names."""
    enable: Required[Boolean]
    """Determines whether to use the CloudWatch alarm option in the service deployment process."""
    rollback: Required[Boolean]
    """Determines whether to configure Amazon ECS to roll back the service if a service deployment fails."""


class CfnServiceDeploymentCircuitBreakerProps(TypedDict, total=False):
    """> The deployment circuit breaker can only be used for services using the rolling update ( `ECS`) deployment type."""
    enable: Required[Boolean]
    """Determines whether to use the deployment circuit breaker logic for the service."""
    reset_on_healthy_task: Boolean | None
    """Specifies whether the deployment circuit breaker resets its failure count when a task reaches a healthy state."""
    rollback: Required[Boolean]
    """Determines whether to configure Amazon ECS to roll back the service if a service deployment fails."""
    threshold_configuration: CfnServiceThresholdConfigurationProps | Deferred | None
    """Defines the failure threshold that the deployment circuit breaker uses to monitor a deployment."""


class CfnServiceDeploymentConfigurationProps(TypedDict, total=False):
    """Optional deployment parameters that control how many tasks run during a deployment and the ordering of stopping and starting tasks."""
    alarms: CfnServiceDeploymentAlarmsProps | Deferred | None
    """Information about the CloudWatch alarms."""
    bake_time_in_minutes: Integer | None
    """The duration when both blue and green service revisions are running simultaneously after the production traffic has shifted."""
    canary_configuration: CfnServiceCanaryConfigurationProps | Deferred | None
    """Configuration for canary deployment strategy."""
    deployment_circuit_breaker: CfnServiceDeploymentCircuitBreakerProps | Deferred | None
    """> The deployment circuit breaker can only be used for services using the rolling update ( `ECS`) deployment type."""
    early_success_criteria: CfnServiceDeploymentEarlySuccessCriteriaProps | Deferred | None
    """The early success criteria configuration for a rolling deployment."""
    lifecycle_hooks: Sequence[CfnServiceDeploymentLifecycleHookProps | Deferred] | Deferred | None
    """An array of deployment lifecycle hook objects to run custom logic at specific stages of the deployment lifecycle."""
    linear_configuration: CfnServiceLinearConfigurationProps | Deferred | None
    """Configuration for linear deployment strategy."""
    maximum_percent: Integer | None
    """If a service is using the rolling update ( `ECS`) deployment type, the `maximumPercent` parameter represents an upper limit on the number of your service's tasks that are allowed in the `RUNNING` or `PENDING` state during a deployment, as a percentage of the `desiredCount` (rounded down to the nearest integer)."""
    minimum_healthy_percent: Integer | None
    """If a service is using the rolling update ( `ECS`) deployment type, the `minimumHealthyPercent` represents a lower limit on the number of your service's tasks that must remain in the `RUNNING` state during a deployment, as a percentage of the `desiredCount` (rounded up to the nearest integer)."""
    strategy: Literal["ROLLING", "BLUE_GREEN", "LINEAR", "CANARY"] | Other | None
    """The deployment strategy for the service."""


class CfnServiceDeploymentControllerProps(TypedDict, total=False):
    """The deployment controller to use for the service."""
    type: Literal["CODE_DEPLOY", "ECS", "EXTERNAL"] | Other | None
    """The deployment controller type to use. A change replaces the resource."""


class CfnServiceDeploymentEarlySuccessCriteriaProps(TypedDict, total=False):
    """You can use early success criteria only with rolling deployment strategy."""
    enable: Boolean | None
    """Specifies whether to use the early success criteria for the service deployment."""
    healthy_percent: Integer | None
    """The percentage of healthy tasks that the target service revision must reach before Amazon ECS considers the deployment successful."""
    source_service_revision_cleanup: Literal["BLOCKING", "DEFERRED"] | Other | None
    """The time when Amazon ECS removes the source revisions' tasks relative to deployment completion."""


class CfnServiceDeploymentLifecycleHookProps(TypedDict, total=False):
    """A deployment lifecycle hook runs custom logic at specific stages of the deployment process."""
    hook_details: Anything
    """Use this field to specify custom parameters that Amazon ECS passes to your hook target invocations (such as a Lambda function)."""
    hook_target_arn: str | None
    """The Amazon Resource Name (ARN) of the hook target."""
    lifecycle_stages: Required[Sequence[Literal["RECONCILE_SERVICE", "PRE_SCALE_UP", "POST_SCALE_UP", "TEST_TRAFFIC_SHIFT", "POST_TEST_TRAFFIC_SHIFT", "PRE_PRODUCTION_TRAFFIC_SHIFT", "PRODUCTION_TRAFFIC_SHIFT", "POST_PRODUCTION_TRAFFIC_SHIFT"] | Other] | Deferred]
    """The lifecycle stages at which to run the hook."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon ECS permission to call Lambda functions on your behalf."""
    target_type: Literal["AWS_LAMBDA", "PAUSE"] | Other | None
    """The type of action the lifecycle hook performs."""
    timeout_configuration: CfnServiceHookTimeoutConfigProps | Deferred | None
    """The timeout configuration for the lifecycle hook."""


class CfnServiceEBSTagSpecificationProps(TypedDict, total=False):
    """The tag specifications of an Amazon EBS volume."""
    propagate_tags: Literal["SERVICE", "TASK_DEFINITION"] | Other | None
    """Determines whether to propagate the tags from the task definition to the Amazon EBS volume."""
    resource_type: Required[Literal["volume"] | Other]
    """The type of volume resource."""
    tags: Sequence[CfnServiceTagProps | Deferred] | Deferred | None
    """The tags applied to this Amazon EBS volume."""


class CfnServiceForceNewDeploymentProps(TypedDict, total=False):
    """Determines whether to force a new deployment of the service."""
    enable_force_new_deployment: Required[Boolean]
    """Determines whether to force a new deployment of the service."""
    force_new_deployment_nonce: str | None
    """When you change the `ForceNewDeploymentNonce` value in your template, it signals Amazon ECS to start a new deployment even though no other service parameters have changed."""


class CfnServiceGatewayConnectorProps(TypedDict, total=False):
    filters: CfnServiceGatewayConnectorFiltersProps | Deferred | None
    health_check: CfnServiceGatewayConnectorHealthCheckProps | Deferred | None
    port_name: Required[str]


class CfnServiceGatewayConnectorFiltersProps(TypedDict, total=False):
    access_types: Sequence[Literal["PUBLIC", "PRIVATE"] | Other] | Deferred | None


class CfnServiceGatewayConnectorHealthCheckProps(TypedDict, total=False):
    health_check_interval_seconds: Integer | None
    health_check_path: str | None
    health_check_port: Integer | None
    health_check_protocol: Literal["HTTP", "HTTPS"] | Other | None
    health_check_timeout_seconds: Integer | None
    healthy_threshold_count: Integer | None
    matcher: CfnServiceGatewayConnectorHealthCheckMatcherProps | Deferred | None
    unhealthy_threshold_count: Integer | None


class CfnServiceGatewayConnectorHealthCheckMatcherProps(TypedDict, total=False):
    grpc_code: str | None
    http_code: str | None


class CfnServiceHookTimeoutConfigProps(TypedDict, total=False):
    action: Literal["ROLLBACK", "CONTINUE"] | Other | None
    timeout_in_minutes: Integer | None


class CfnServiceLinearConfigurationProps(TypedDict, total=False):
    """Configuration for a linear deployment strategy that shifts production traffic in equal percentage increments with configurable wait times between each step until 100 percent of traffic is shifted to the new service revision."""
    step_bake_time_in_minutes: Integer | None
    """The amount of time in minutes to wait between each traffic shifting step during a linear deployment."""
    step_percent: Number | None
    """The percentage of production traffic to shift in each step during a linear deployment."""


class CfnServiceLoadBalancerProps(TypedDict, total=False):
    """The `LoadBalancer` property specifies details on a load balancer that is used with a service."""
    advanced_configuration: CfnServiceAdvancedConfigurationProps | Deferred | None
    """The advanced settings for the load balancer used in blue/green deployments."""
    container_name: str | None
    """The name of the container (as it appears in a container definition) to associate with the load balancer."""
    container_port: Integer | None
    """The port on the container to associate with the load balancer."""
    load_balancer_name: str | None
    """The name of the load balancer to associate with the Amazon ECS service or task set."""
    target_group_arn: str | None
    """The full Amazon Resource Name (ARN) of the Elastic Load Balancing target group or groups associated with a service or task set."""


class CfnServiceLogConfigurationProps(TypedDict, total=False):
    """The log configuration for the container."""
    log_driver: str | None
    """The log driver to use for the container."""
    options: Mapping[str, str] | Deferred | None
    """The configuration options to send to the log driver."""
    secret_options: Sequence[CfnServiceSecretProps | Deferred] | Deferred | None
    """The secrets to pass to the log configuration."""


class CfnServiceMetricConfigurationProps(TypedDict, total=False):
    """The configuration for a specific set of metrics to collect for a service."""
    metric_names: Required[Sequence[Literal["CPUUtilization", "MemoryUtilization"] | Other] | Deferred]
    """The list of metric names to configure."""
    resolution_seconds: Required[Literal[20, 60] | Deferred]
    """The resolution, in seconds, at which to collect the metrics."""


class CfnServiceMonitoringConfigurationProps(TypedDict, total=False):
    """The optional monitoring configuration for a service, which defines the resolution for the service-level `CPUUtilization` and `MemoryUtilization` Amazon CloudWatch metrics."""
    metric_configurations: Required[Sequence[CfnServiceMetricConfigurationProps | Deferred] | Deferred]
    """The list of metric configurations for the service monitoring."""


class CfnServiceNetworkConfigurationProps(TypedDict, total=False):
    """The network configuration for a task or service."""
    awsvpc_configuration: CfnServiceAwsVpcConfigurationProps | Deferred | None
    """The VPC subnets and security groups that are associated with a task."""


class CfnServicePlacementConstraintProps(TypedDict, total=False):
    """An object representing a constraint on task placement."""
    expression: str | None
    """A cluster query language expression to apply to the constraint."""
    type: Required[Literal["distinctInstance", "memberOf"] | Other]
    """The type of constraint."""


class CfnServicePlacementStrategyProps(TypedDict, total=False):
    """The task placement strategy for a task or service."""
    field: str | None
    """The field to apply the placement strategy against."""
    type: Required[Literal["binpack", "random", "spread"] | Other]
    """The type of placement strategy."""


class CfnServiceSecretProps(TypedDict, total=False):
    """An object representing the secret to expose to your container."""
    name: Required[str]
    """The name of the secret."""
    value_from: Required[str]
    """The secret to expose to the container."""


class CfnServiceServiceConnectAccessLogConfigurationProps(TypedDict, total=False):
    """Configuration for Service Connect access logging."""
    format: Required[Literal["TEXT", "JSON"] | Other]
    """The format for Service Connect access log output."""
    include_query_parameters: Literal["DISABLED", "ENABLED"] | Other | None
    """Specifies whether to include query parameters in Service Connect access logs."""


class CfnServiceServiceConnectClientAliasProps(TypedDict, total=False):
    """Each alias ("endpoint") is a fully-qualified name and port number that other tasks ("clients") can use to connect to this service."""
    dns_name: str | None
    """The `dnsName` is the name that you use in the applications of client tasks to connect to this service."""
    port: Required[Integer]
    """The listening port number for the Service Connect proxy."""
    test_traffic_rules: CfnServiceServiceConnectTestTrafficRulesProps | Deferred | None
    """The configuration for test traffic routing rules used during blue/green deployments with Amazon ECS Service Connect."""


class CfnServiceServiceConnectConfigurationProps(TypedDict, total=False):
    """The Service Connect configuration of your Amazon ECS service."""
    access_log_configuration: CfnServiceServiceConnectAccessLogConfigurationProps | Deferred | None
    """The configuration for Service Connect access logging."""
    container_configurations: Sequence[CfnServiceServiceConnectContainerConfigurationProps | Deferred] | Deferred | None
    enabled: Required[Boolean]
    """Specifies whether to use Service Connect with this service."""
    log_configuration: CfnServiceLogConfigurationProps | Deferred | None
    """The log configuration for the container."""
    namespace: str | None
    """The namespace name or full Amazon Resource Name (ARN) of the AWS Cloud Map namespace for use with Service Connect."""
    services: Sequence[CfnServiceServiceConnectServiceProps | Deferred] | Deferred | None
    """The list of Service Connect service objects."""


class CfnServiceServiceConnectContainerConfigurationProps(TypedDict, total=False):
    log_level: Literal["debug", "info"] | Other | None


class CfnServiceServiceConnectServiceProps(TypedDict, total=False):
    """The Service Connect service object configuration."""
    client_aliases: Sequence[CfnServiceServiceConnectClientAliasProps | Deferred] | Deferred | None
    """The list of client aliases for this Service Connect service."""
    discovery_name: str | None
    """The `discoveryName` is the name of the new AWS Cloud Map service that Amazon ECS creates for this Amazon ECS service."""
    ingress_port_override: Integer | None
    """The port number for the Service Connect proxy to listen on."""
    port_name: Required[str]
    """The `portName` must match the name of one of the `portMappings` from all the containers in the task definition of this Amazon ECS service."""
    timeout: CfnServiceTimeoutConfigurationProps | Deferred | None
    """A reference to an object that represents the configured timeouts for Service Connect."""
    tls: CfnServiceServiceConnectTlsConfigurationProps | Deferred | None
    """A reference to an object that represents a Transport Layer Security (TLS) configuration."""


class CfnServiceServiceConnectTestTrafficRulesProps(TypedDict, total=False):
    """The test traffic routing configuration for Amazon ECS blue/green deployments."""
    header: Required[CfnServiceServiceConnectTestTrafficRulesHeaderProps | Deferred]
    """The HTTP header-based routing rules that determine which requests should be routed to the new service version during blue/green deployment testing."""


class CfnServiceServiceConnectTestTrafficRulesHeaderProps(TypedDict, total=False):
    name: Required[str]
    value: CfnServiceServiceConnectTestTrafficRulesHeaderValueProps | Deferred | None


class CfnServiceServiceConnectTestTrafficRulesHeaderValueProps(TypedDict, total=False):
    exact: Required[str]


class CfnServiceServiceConnectTlsCertificateAuthorityProps(TypedDict, total=False):
    """The certificate root authority that secures your service."""
    aws_pca_authority_arn: str | None
    """The ARN of the AWS Private Certificate Authority certificate."""


class CfnServiceServiceConnectTlsConfigurationProps(TypedDict, total=False):
    """The key that encrypts and decrypts your resources for Service Connect TLS."""
    issuer_certificate_authority: Required[CfnServiceServiceConnectTlsCertificateAuthorityProps | Deferred]
    """The signer certificate authority."""
    kms_key: str | None
    """The AWS Key Management Service key."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that's associated with the Service Connect TLS."""


class CfnServiceServiceManagedEBSVolumeConfigurationProps(TypedDict, total=False):
    """The configuration for the Amazon EBS volume that Amazon ECS creates and manages on your behalf."""
    encrypted: Boolean | None
    """Indicates whether the volume should be encrypted."""
    filesystem_type: Literal["ext3", "ext4", "ntfs", "xfs"] | Other | None
    """The filesystem type for the volume."""
    iops: Integer | None
    """The number of I/O operations per second (IOPS)."""
    kms_key_id: str | None
    """The Amazon Resource Name (ARN) identifier of the AWS Key Management Service key to use for Amazon EBS encryption."""
    role_arn: Required[str]
    """The ARN of the IAM role to associate with this volume."""
    size_in_gib: Integer | None
    """The size of the volume in GiB."""
    snapshot_id: str | None
    """The snapshot that Amazon ECS uses to create volumes for attachment to tasks maintained by the service."""
    tag_specifications: Sequence[CfnServiceEBSTagSpecificationProps | Deferred] | Deferred | None
    """The tags to apply to the volume."""
    throughput: Integer | None
    """The throughput to provision for a volume, in MiB/s, with a maximum of 1,000 MiB/s."""
    volume_initialization_rate: Integer | None
    """The rate, in MiB/s, at which data is fetched from a snapshot of an existing EBS volume to create new volumes for attachment to the tasks maintained by the service."""
    volume_type: str | None
    """The volume type."""


class CfnServiceServiceRegistryProps(TypedDict, total=False):
    """The details for the service registry."""
    container_name: str | None
    """The container name value to be used for your service discovery service."""
    container_port: Integer | None
    """The port value to be used for your service discovery service."""
    port: Integer | None
    """The port value used if your service discovery service specified an SRV record."""
    registry_arn: str | None
    """The Amazon Resource Name (ARN) of the service registry."""


class CfnServiceServiceVolumeConfigurationProps(TypedDict, total=False):
    """The configuration for a volume specified in the task definition as a volume that is configured at launch time."""
    managed_ebs_volume: CfnServiceServiceManagedEBSVolumeConfigurationProps | Deferred | None
    """The configuration for the Amazon EBS volume that Amazon ECS creates and manages on your behalf."""
    name: Required[str]
    """The name of the volume."""


class CfnServiceTagProps(TypedDict, total=False):
    """The metadata that you apply to a resource to help you categorize and organize them."""
    key: str | None
    """One part of a key-value pair that make up a tag."""
    value: str | None
    """The optional part of a key-value pair that make up a tag."""


class CfnServiceThresholdConfigurationProps(TypedDict, total=False):
    """Defines the failure threshold that the deployment circuit breaker uses to monitor a deployment."""
    type: Required[Literal["COUNT", "BOUNDED_PERCENT", "UNBOUNDED_PERCENT"] | Other]
    """Determines how Amazon ECS uses `value` to calculate the failure threshold."""
    value: Required[Integer]
    """Specifies the integer that Amazon ECS uses to calculate the failure threshold."""


class CfnServiceTimeoutConfigurationProps(TypedDict, total=False):
    """An object that represents the timeout configurations for Service Connect."""
    idle_timeout_seconds: Integer | None
    """The amount of time in seconds a connection will stay active while idle."""
    per_request_timeout_seconds: Integer | None
    """The amount of time waiting for the upstream to respond with a complete response per request."""


class CfnServiceVpcLatticeAdvancedConfigurationProps(TypedDict, total=False):
    """The advanced settings for VPC Lattice used in blue/green deployments."""
    alternate_target_group_arn: str | None
    """The Amazon Resource Name (ARN) of the alternate target group associated with the VPC Lattice Configuration for Amazon ECS blue/green deployments."""
    production_listener_rule: str | None
    """The Amazon Resource Name (ARN) that identifies the production listener rule or listener for routing production traffic."""
    test_listener_rule: str | None
    """The Amazon Resource Name (ARN) that identifies the test listener rule or listener for routing test traffic."""


class CfnServiceVpcLatticeConfigurationProps(TypedDict, total=False):
    """The VPC Lattice configuration for your service that holds the information for the target group(s) Amazon ECS tasks will be registered to."""
    advanced_configuration: CfnServiceVpcLatticeAdvancedConfigurationProps | Deferred | None
    """The advanced settings for VPC Lattice used in blue/green deployments."""
    port_name: Required[str]
    """The name of the port mapping to register in the VPC Lattice target group."""
    role_arn: Required[str]
    """The ARN of the IAM role to associate with this VPC Lattice configuration."""
    target_group_arn: Required[str]
    """The full Amazon Resource Name (ARN) of the target group or groups associated with the VPC Lattice configuration that the Amazon ECS tasks will be registered to."""


class CfnService(TypedResource):
    """The `AWS::ECS::Service` resource creates an Amazon Elastic Container Service (Amazon ECS) service that runs and maintains the requested number of tasks and associated load balancers."""
    props: CfnServiceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServiceProps]) -> None: ...
    @property
    def attr_name(self) -> StringToken:
        """The name of the Amazon ECS service, such as `sample-webapp`."""
    @property
    def attr_service_arn(self) -> StringToken:
        """The ARN that identifies the service."""


class CfnTaskDefinitionProps(TypedDict, total=False):
    container_definitions: Sequence[CfnTaskDefinitionContainerDefinitionProps | Deferred] | Deferred | None
    """A list of container definitions in JSON format that describe the different containers that make up your task. A change replaces the resource."""
    cpu: str | None
    """The number of `cpu` units used by the task. A change replaces the resource."""
    enable_fault_injection: Boolean | None
    """Enables fault injection and allows for fault injection requests to be accepted from the task's containers. A change replaces the resource."""
    ephemeral_storage: CfnTaskDefinitionEphemeralStorageProps | Deferred | None
    """The ephemeral storage settings to use for tasks run with the task definition. A change replaces the resource."""
    execution_role_arn: str | None
    """The Amazon Resource Name (ARN) of the task execution role that grants the Amazon ECS container agent permission to make AWS API calls on your behalf. A change replaces the resource."""
    family: str | None
    """The name of a family that this task definition is registered to. A change replaces the resource."""
    inference_accelerators: Sequence[CfnTaskDefinitionInferenceAcceleratorProps | Deferred] | Deferred | None
    """Deprecated. A change replaces the resource."""
    ipc_mode: Literal["host", "none", "task"] | Other | None
    """The IPC resource namespace to use for the containers in the task. A change replaces the resource."""
    memory: str | None
    """The amount (in MiB) of memory used by the task. A change replaces the resource."""
    network_mode: Literal["awsvpc", "bridge", "host", "none"] | Other | None
    """The Docker networking mode to use for the containers in the task. A change replaces the resource."""
    pid_mode: Literal["host", "task"] | Other | None
    """The process namespace to use for the containers in the task. A change replaces the resource."""
    placement_constraints: Sequence[CfnTaskDefinitionTaskDefinitionPlacementConstraintProps | Deferred] | Deferred | None
    """An array of placement constraint objects to use for tasks. A change replaces the resource."""
    proxy_configuration: CfnTaskDefinitionProxyConfigurationProps | Deferred | None
    """The configuration details for the App Mesh proxy. A change replaces the resource."""
    requires_compatibilities: Sequence[Literal["EC2", "EXTERNAL", "FARGATE", "MANAGED_INSTANCES"] | Other] | Deferred | None
    """The task launch types the task definition was validated against. A change replaces the resource."""
    runtime_platform: CfnTaskDefinitionRuntimePlatformProps | Deferred | None
    """The operating system that your tasks definitions run on. A change replaces the resource."""
    tags: Sequence[CfnTaskDefinitionTagProps | Deferred] | Deferred | None
    """The metadata that you apply to the task definition to help you categorize and organize them."""
    task_role_arn: str | None
    """The short name or full Amazon Resource Name (ARN) of the AWS Identity and Access Management role that grants containers in the task permission to call AWS APIs on your behalf. A change replaces the resource."""
    volumes: Sequence[CfnTaskDefinitionVolumeProps | Deferred] | Deferred | None
    """The list of data volume definitions for the task. A change replaces the resource."""


class CfnTaskDefinitionAuthorizationConfigProps(TypedDict, total=False):
    """The authorization configuration details for the Amazon EFS file system."""
    access_point_id: str | None
    """The Amazon EFS access point ID to use. A change replaces the resource."""
    iam: Literal["ENABLED", "DISABLED"] | Other | None
    """Determines whether to use the Amazon ECS task role defined in a task definition when mounting the Amazon EFS file system. A change replaces the resource."""


class CfnTaskDefinitionContainerDefinitionProps(TypedDict, total=False):
    """The `ContainerDefinition` property specifies a container definition."""
    command: Sequence[str] | Deferred | None
    """The command that's passed to the container. A change replaces the resource."""
    cpu: Integer | None
    """The number of `cpu` units reserved for the container. A change replaces the resource."""
    credential_specs: Sequence[str] | Deferred | None
    """A list of ARNs in SSM or Amazon S3 to a credential spec ( `CredSpec`) file that configures the container for Active Directory authentication."""
    depends_on: Sequence[CfnTaskDefinitionContainerDependencyProps | Deferred] | Deferred | None
    """The dependencies defined for container startup and shutdown. A change replaces the resource."""
    disable_networking: Boolean | None
    """When this parameter is true, networking is off within the container. A change replaces the resource."""
    dns_search_domains: Sequence[str] | Deferred | None
    """A list of DNS search domains that are presented to the container. A change replaces the resource."""
    dns_servers: Sequence[str] | Deferred | None
    """A list of DNS servers that are presented to the container. A change replaces the resource."""
    docker_labels: Mapping[str, str] | Deferred | None
    """A key/value map of labels to add to the container. A change replaces the resource."""
    docker_security_options: Sequence[str] | Deferred | None
    """A list of strings to provide custom configuration for multiple security systems. A change replaces the resource."""
    entry_point: Sequence[str] | Deferred | None
    """> Early versions of the Amazon ECS container agent don't properly handle `entryPoint` parameters. A change replaces the resource."""
    environment: Sequence[CfnTaskDefinitionKeyValuePairProps | Deferred] | Deferred | None
    """The environment variables to pass to a container. A change replaces the resource."""
    environment_files: Sequence[CfnTaskDefinitionEnvironmentFileProps | Deferred] | Deferred | None
    """A list of files containing the environment variables to pass to a container. A change replaces the resource."""
    essential: Boolean | None
    """If the `essential` parameter of a container is marked as `true`, and that container fails or stops for any reason, all other containers that are part of the task are stopped. A change replaces the resource."""
    extra_hosts: Sequence[CfnTaskDefinitionHostEntryProps | Deferred] | Deferred | None
    """A list of hostnames and IP address mappings to append to the `/etc/hosts` file on the container. A change replaces the resource."""
    firelens_configuration: CfnTaskDefinitionFirelensConfigurationProps | Deferred | None
    """The FireLens configuration for the container. A change replaces the resource."""
    health_check: CfnTaskDefinitionHealthCheckProps | Deferred | None
    """The container health check command and associated configuration parameters for the container. A change replaces the resource."""
    hostname: str | None
    """The hostname to use for your container. A change replaces the resource."""
    image: Required[str]
    """The image used to start a container. A change replaces the resource."""
    interactive: Boolean | None
    """When this parameter is `true`, you can deploy containerized applications that require `stdin` or a `tty` to be allocated. A change replaces the resource."""
    links: Sequence[str] | Deferred | None
    """The `links` parameter allows containers to communicate with each other without the need for port mappings. A change replaces the resource."""
    linux_parameters: CfnTaskDefinitionLinuxParametersProps | Deferred | None
    """Linux-specific modifications that are applied to the container, such as Linux kernel capabilities. A change replaces the resource."""
    log_configuration: CfnTaskDefinitionLogConfigurationProps | Deferred | None
    """The log configuration specification for the container. A change replaces the resource."""
    memory: Integer | None
    """The amount (in MiB) of memory to present to the container. A change replaces the resource."""
    memory_reservation: Integer | None
    """The soft limit (in MiB) of memory to reserve for the container. A change replaces the resource."""
    mount_points: Sequence[CfnTaskDefinitionMountPointProps | Deferred] | Deferred | None
    """The mount points for data volumes in your container. A change replaces the resource."""
    name: Required[str]
    """The name of a container. A change replaces the resource."""
    port_mappings: Sequence[CfnTaskDefinitionPortMappingProps | Deferred] | Deferred | None
    """The list of port mappings for the container. A change replaces the resource."""
    privileged: Boolean | None
    """When this parameter is true, the container is given elevated privileges on the host container instance (similar to the `root` user). A change replaces the resource."""
    pseudo_terminal: Boolean | None
    """When this parameter is `true`, a TTY is allocated. A change replaces the resource."""
    readonly_root_filesystem: Boolean | None
    """When this parameter is true, the container is given read-only access to its root file system. A change replaces the resource."""
    repository_credentials: CfnTaskDefinitionRepositoryCredentialsProps | Deferred | None
    """The private repository authentication credentials to use. A change replaces the resource."""
    resource_requirements: Sequence[CfnTaskDefinitionResourceRequirementProps | Deferred] | Deferred | None
    """The type and amount of a resource to assign to a container. A change replaces the resource."""
    restart_policy: CfnTaskDefinitionRestartPolicyProps | Deferred | None
    """The restart policy for a container."""
    secrets: Sequence[CfnTaskDefinitionSecretProps | Deferred] | Deferred | None
    """The secrets to pass to the container. A change replaces the resource."""
    start_timeout: Integer | None
    """Time duration (in seconds) to wait before giving up on resolving dependencies for a container. A change replaces the resource."""
    stop_timeout: Integer | None
    """Time duration (in seconds) to wait before the container is forcefully killed if it doesn't exit normally on its own. A change replaces the resource."""
    system_controls: Sequence[CfnTaskDefinitionSystemControlProps | Deferred] | Deferred | None
    """A list of namespaced kernel parameters to set in the container. A change replaces the resource."""
    ulimits: Sequence[CfnTaskDefinitionUlimitProps | Deferred] | Deferred | None
    """A list of `ulimits` to set in the container. A change replaces the resource."""
    user: str | None
    """The user to use inside the container. A change replaces the resource."""
    version_consistency: Literal["enabled", "disabled"] | Other | None
    """Specifies whether Amazon ECS will resolve the container image tag provided in the container definition to an image digest."""
    volumes_from: Sequence[CfnTaskDefinitionVolumeFromProps | Deferred] | Deferred | None
    """Data volumes to mount from another container. A change replaces the resource."""
    working_directory: str | None
    """The working directory to run commands inside the container in. A change replaces the resource."""


class CfnTaskDefinitionContainerDependencyProps(TypedDict, total=False):
    """The `ContainerDependency` property specifies the dependencies defined for container startup and shutdown."""
    condition: Literal["COMPLETE", "HEALTHY", "START", "SUCCESS"] | Other | None
    """The dependency condition of the container. A change replaces the resource."""
    container_name: str | None
    """The name of a container. A change replaces the resource."""


class CfnTaskDefinitionDeviceProps(TypedDict, total=False):
    """The `Device` property specifies an object representing a container instance host device."""
    container_path: str | None
    """The path inside the container at which to expose the host device. A change replaces the resource."""
    host_path: str | None
    """The path for the device on the host container instance. A change replaces the resource."""
    permissions: Sequence[Literal["mknod", "read", "write"] | Other] | Deferred | None
    """The explicit permissions to provide to the container for the device. A change replaces the resource."""


class CfnTaskDefinitionDockerVolumeConfigurationProps(TypedDict, total=False):
    """The `DockerVolumeConfiguration` property specifies a Docker volume configuration and is used when you use Docker volumes."""
    autoprovision: Boolean | None
    """If this value is `true`, the Docker volume is created if it doesn't already exist. A change replaces the resource."""
    driver: str | None
    """The Docker volume driver to use. A change replaces the resource."""
    driver_opts: Mapping[str, str] | Deferred | None
    """A map of Docker driver-specific options passed through. A change replaces the resource."""
    labels: Mapping[str, str] | Deferred | None
    """Custom metadata to add to your Docker volume. A change replaces the resource."""
    scope: Literal["shared", "task"] | Other | None
    """The scope for the Docker volume that determines its lifecycle. A change replaces the resource."""


class CfnTaskDefinitionEFSVolumeConfigurationProps(TypedDict, total=False):
    """This parameter is specified when you're using an Amazon Elastic File System file system for task storage."""
    authorization_config: CfnTaskDefinitionAuthorizationConfigProps | Deferred | None
    """The authorization configuration details for the Amazon EFS file system. A change replaces the resource."""
    filesystem_id: Required[str]
    """The Amazon EFS file system ID to use. A change replaces the resource."""
    root_directory: str | None
    """The directory within the Amazon EFS file system to mount as the root directory inside the host. A change replaces the resource."""
    transit_encryption: Literal["ENABLED", "DISABLED"] | Other | None
    """Determines whether to use encryption for Amazon EFS data in transit between the Amazon ECS host and the Amazon EFS server. A change replaces the resource."""
    transit_encryption_port: Integer | None
    """The port to use when sending encrypted data between the Amazon ECS host and the Amazon EFS server. A change replaces the resource."""


class CfnTaskDefinitionEnvironmentFileProps(TypedDict, total=False):
    """A list of files containing the environment variables to pass to a container."""
    type: Literal["s3"] | Other | None
    """The file type to use. A change replaces the resource."""
    value: str | None
    """The Amazon Resource Name (ARN) of the Amazon S3 object containing the environment variable file. A change replaces the resource."""


class CfnTaskDefinitionEphemeralStorageProps(TypedDict, total=False):
    """The amount of ephemeral storage to allocate for the task."""
    size_in_gib: Integer | None
    """The total amount, in GiB, of ephemeral storage to set for the task. A change replaces the resource."""


class CfnTaskDefinitionFSxAuthorizationConfigProps(TypedDict, total=False):
    """The authorization configuration details for Amazon FSx for Windows File Server file system."""
    credentials_parameter: Required[str]
    """The authorization credential option to use."""
    domain: Required[str]
    """A fully qualified domain name hosted by an AWS Directory Service Managed Microsoft AD (Active Directory) or self-hosted AD on Amazon EC2."""


class CfnTaskDefinitionFSxWindowsFileServerVolumeConfigurationProps(TypedDict, total=False):
    """This parameter is specified when you're using Amazon FSx for Windows File Server file system for task storage."""
    authorization_config: CfnTaskDefinitionFSxAuthorizationConfigProps | Deferred | None
    """The authorization configuration details for the Amazon FSx for Windows File Server file system."""
    file_system_id: Required[str]
    """The Amazon FSx for Windows File Server file system ID to use."""
    root_directory: Required[str]
    """The directory within the Amazon FSx for Windows File Server file system to mount as the root directory inside the host."""


class CfnTaskDefinitionFirelensConfigurationProps(TypedDict, total=False):
    """The FireLens configuration for the container."""
    options: Mapping[str, str] | Deferred | None
    """The options to use when configuring the log router. A change replaces the resource."""
    type: Literal["fluentbit", "fluentd"] | Other | None
    """The log router to use. A change replaces the resource."""


class CfnTaskDefinitionHealthCheckProps(TypedDict, total=False):
    """The `HealthCheck` property specifies an object representing a container health check."""
    command: Sequence[str] | Deferred | None
    """A string array representing the command that the container runs to determine if it is healthy. A change replaces the resource."""
    interval: Integer | None
    """The time period in seconds between each health check execution. A change replaces the resource."""
    retries: Integer | None
    """The number of times to retry a failed health check before the container is considered unhealthy. A change replaces the resource."""
    start_period: Integer | None
    """The optional grace period to provide containers time to bootstrap before failed health checks count towards the maximum number of retries. A change replaces the resource."""
    timeout: Integer | None
    """The time period in seconds to wait for a health check to succeed before it is considered a failure. A change replaces the resource."""


class CfnTaskDefinitionHostEntryProps(TypedDict, total=False):
    """The `HostEntry` property specifies a hostname and an IP address that are added to the `/etc/hosts` file of a container through the `extraHosts` parameter of its `ContainerDefinition` resource."""
    hostname: str | None
    """The hostname to use in the `/etc/hosts` entry. A change replaces the resource."""
    ip_address: str | None
    """The IP address to use in the `/etc/hosts` entry. A change replaces the resource."""


class CfnTaskDefinitionHostVolumePropertiesProps(TypedDict, total=False):
    """The `HostVolumeProperties` property specifies details on a container instance bind mount host volume."""
    source_path: str | None
    """When the `host` parameter is used, specify a `sourcePath` to declare the path on the host container instance that's presented to the container. A change replaces the resource."""


class CfnTaskDefinitionInferenceAcceleratorProps(TypedDict, total=False):
    device_name: str | None
    """A change replaces the resource."""
    device_type: str | None
    """A change replaces the resource."""


class CfnTaskDefinitionKernelCapabilitiesProps(TypedDict, total=False):
    """The Linux capabilities to add or remove from the default Docker configuration for a container defined in the task definition."""
    add: Sequence[str] | Deferred | None
    """The Linux capabilities for the container that have been added to the default configuration provided by Docker. A change replaces the resource."""
    drop: Sequence[str] | Deferred | None
    """The Linux capabilities for the container that have been removed from the default configuration provided by Docker. A change replaces the resource."""


class CfnTaskDefinitionKeyValuePairProps(TypedDict, total=False):
    """A key-value pair object."""
    name: str | None
    """The name of the key-value pair. A change replaces the resource."""
    value: str | None
    """The value of the key-value pair. A change replaces the resource."""


class CfnTaskDefinitionLinuxParametersProps(TypedDict, total=False):
    """The Linux-specific options that are applied to the container, such as Linux KernelCapabilities."""
    capabilities: CfnTaskDefinitionKernelCapabilitiesProps | Deferred | None
    """The Linux capabilities for the container that are added to or dropped from the default configuration provided by Docker. A change replaces the resource."""
    devices: Sequence[CfnTaskDefinitionDeviceProps | Deferred] | Deferred | None
    """Any host devices to expose to the container. A change replaces the resource."""
    init_process_enabled: Boolean | None
    """Run an `init` process inside the container that forwards signals and reaps processes. A change replaces the resource."""
    max_swap: Integer | None
    """The total amount of swap memory (in MiB) a container can use. A change replaces the resource."""
    shared_memory_size: Integer | None
    """The value for the size (in MiB) of the `/dev/shm` volume. A change replaces the resource."""
    swappiness: Integer | None
    """This allows you to tune a container's memory swappiness behavior. A change replaces the resource."""
    tmpfs: Sequence[CfnTaskDefinitionTmpfsProps | Deferred] | Deferred | None
    """The container path, mount options, and size (in MiB) of the tmpfs mount. A change replaces the resource."""


class CfnTaskDefinitionLogConfigurationProps(TypedDict, total=False):
    """The `LogConfiguration` property specifies log configuration options to send to a custom log driver for the container."""
    log_driver: Required[str]
    """The log driver to use for the container. A change replaces the resource."""
    options: Mapping[str, str] | Deferred | None
    """The configuration options to send to the log driver. A change replaces the resource."""
    secret_options: Sequence[CfnTaskDefinitionSecretProps | Deferred] | Deferred | None
    """The secrets to pass to the log configuration. A change replaces the resource."""


class CfnTaskDefinitionMountPointProps(TypedDict, total=False):
    """The details for a volume mount point that's used in a container definition."""
    container_path: str | None
    """The path on the container to mount the host volume at. A change replaces the resource."""
    read_only: Boolean | None
    """If this value is `true`, the container has read-only access to the volume. A change replaces the resource."""
    source_volume: str | None
    """The name of the volume to mount. A change replaces the resource."""


class CfnTaskDefinitionNvidiaMpsAllocationProps(TypedDict, total=False):
    max_compute_percent: Integer | None
    """The maximum percentage of the GPU's compute capacity that the container can use."""
    memory: Required[Integer]
    """The amount of GPU memory, in MiB, allocated to the container."""


class CfnTaskDefinitionPortMappingProps(TypedDict, total=False):
    """The `PortMapping` property specifies a port mapping."""
    app_protocol: Literal["http", "http2", "grpc"] | Other | None
    """The application protocol that's used for the port mapping. A change replaces the resource."""
    container_port: Integer | None
    """The port number on the container that's bound to the user-specified or automatically assigned host port. A change replaces the resource."""
    container_port_range: str | None
    """The port number range on the container that's bound to the dynamically mapped host port range. A change replaces the resource."""
    host_port: Integer | None
    """The port number on the container instance to reserve for your container. A change replaces the resource."""
    name: str | None
    """The name that's used for the port mapping. A change replaces the resource."""
    protocol: Literal["tcp", "udp"] | Other | None
    """The protocol used for the port mapping. A change replaces the resource."""


class CfnTaskDefinitionProxyConfigurationProps(TypedDict, total=False):
    """The configuration details for the App Mesh proxy."""
    container_name: Required[str]
    """The name of the container that will serve as the App Mesh proxy. A change replaces the resource."""
    proxy_configuration_properties: Sequence[CfnTaskDefinitionKeyValuePairProps | Deferred] | Deferred | None
    """The set of network configuration parameters to provide the Container Network Interface (CNI) plugin, specified as key-value pairs. A change replaces the resource."""
    type: Literal["APPMESH"] | Other | None
    """The proxy type. A change replaces the resource."""


class CfnTaskDefinitionRepositoryCredentialsProps(TypedDict, total=False):
    """The repository credentials for private registry authentication."""
    credentials_parameter: str | None
    """The Amazon Resource Name (ARN) of the secret containing the private repository credentials. A change replaces the resource."""


class CfnTaskDefinitionResourceRequirementProps(TypedDict, total=False):
    """The type and amount of a resource to assign to a container."""
    sharing_strategy: CfnTaskDefinitionSharingStrategyProps | Deferred | None
    type: Required[Literal["GPU", "InferenceAccelerator", "NeuronDevice"] | Other]
    """The type of resource to assign to a container. A change replaces the resource."""
    value: str | None
    """The value for the specified resource type. A change replaces the resource."""


class CfnTaskDefinitionRestartPolicyProps(TypedDict, total=False):
    """You can enable a restart policy for each container defined in your task definition, to overcome transient failures faster and maintain task availability."""
    enabled: Boolean | None
    """Specifies whether a restart policy is enabled for the container."""
    ignored_exit_codes: Sequence[Integer] | Deferred | None
    """A list of exit codes that Amazon ECS will ignore and not attempt a restart on."""
    restart_attempt_period: Integer | None
    """A period of time (in seconds) that the container must run for before a restart can be attempted."""


class CfnTaskDefinitionRuntimePlatformProps(TypedDict, total=False):
    """Information about the platform for the Amazon ECS service or task."""
    cpu_architecture: Literal["ARM64", "X86_64"] | Other | None
    """The CPU architecture. A change replaces the resource."""
    operating_system_family: Literal["LINUX", "WINDOWS_SERVER_2004_CORE", "WINDOWS_SERVER_2016_FULL", "WINDOWS_SERVER_2019_CORE", "WINDOWS_SERVER_2019_FULL", "WINDOWS_SERVER_2022_CORE", "WINDOWS_SERVER_2022_FULL", "WINDOWS_SERVER_2025_CORE", "WINDOWS_SERVER_2025_FULL", "WINDOWS_SERVER_20H2_CORE"] | Other | None
    """The operating system. A change replaces the resource."""


class CfnTaskDefinitionS3FilesVolumeConfigurationProps(TypedDict, total=False):
    """This parameter is specified when you're using an Amazon S3 Files file system for task storage."""
    access_point_arn: str | None
    """The full ARN of the S3 Files access point to use."""
    file_system_arn: Required[str]
    """The full ARN of the S3 Files file system to mount."""
    root_directory: str | None
    """The directory within the Amazon S3 Files file system to mount as the root directory."""
    transit_encryption_port: Integer | None
    """The port to use for sending encrypted data between the ECS host and the S3 Files file system."""


class CfnTaskDefinitionSecretProps(TypedDict, total=False):
    """An object representing the secret to expose to your container."""
    name: Required[str]
    """The name of the secret. A change replaces the resource."""
    value_from: Required[str]
    """The secret to expose to the container. A change replaces the resource."""


class CfnTaskDefinitionSharingStrategyProps(TypedDict, total=False):
    nvidia_mps: Required[CfnTaskDefinitionNvidiaMpsAllocationProps | Deferred]


class CfnTaskDefinitionSystemControlProps(TypedDict, total=False):
    """A list of namespaced kernel parameters to set in the container."""
    namespace: str | None
    """The namespaced kernel parameter to set a `value` for. A change replaces the resource."""
    value: str | None
    """The namespaced kernel parameter to set a `value` for. A change replaces the resource."""


class CfnTaskDefinitionTagProps(TypedDict, total=False):
    """The metadata that you apply to a resource to help you categorize and organize them."""
    key: str | None
    """One part of a key-value pair that make up a tag."""
    value: str | None
    """The optional part of a key-value pair that make up a tag."""


class CfnTaskDefinitionTaskDefinitionPlacementConstraintProps(TypedDict, total=False):
    """The constraint on task placement in the task definition."""
    expression: str | None
    """A cluster query language expression to apply to the constraint. A change replaces the resource."""
    type: Required[Literal["memberOf"] | Other]
    """The type of constraint. A change replaces the resource."""


class CfnTaskDefinitionTmpfsProps(TypedDict, total=False):
    """The container path, mount options, and size of the tmpfs mount."""
    container_path: str | None
    """The absolute file path where the tmpfs volume is to be mounted. A change replaces the resource."""
    mount_options: Sequence[str] | Deferred | None
    """The list of tmpfs volume mount options. A change replaces the resource."""
    size: Required[Integer]
    """The maximum size (in MiB) of the tmpfs volume. A change replaces the resource."""


class CfnTaskDefinitionUlimitProps(TypedDict, total=False):
    """The `ulimit` settings to pass to the container."""
    hard_limit: Required[Integer]
    """The hard limit for the `ulimit` type. A change replaces the resource."""
    name: Required[Literal["core", "cpu", "data", "fsize", "locks", "memlock", "msgqueue", "nice", "nofile", "nproc", "rss", "rtprio", "rttime", "sigpending", "stack"] | Other]
    """The `type` of the `ulimit`. A change replaces the resource."""
    soft_limit: Required[Integer]
    """The soft limit for the `ulimit` type. A change replaces the resource."""


class CfnTaskDefinitionVolumeProps(TypedDict, total=False):
    """The data volume configuration for tasks launched using this task definition."""
    configured_at_launch: Boolean | None
    """Indicates whether the volume should be configured at launch time."""
    docker_volume_configuration: CfnTaskDefinitionDockerVolumeConfigurationProps | Deferred | None
    """This parameter is specified when you use Docker volumes. A change replaces the resource."""
    efs_volume_configuration: CfnTaskDefinitionEFSVolumeConfigurationProps | Deferred | None
    """This parameter is specified when you use an Amazon Elastic File System file system for task storage. A change replaces the resource."""
    fsx_windows_file_server_volume_configuration: CfnTaskDefinitionFSxWindowsFileServerVolumeConfigurationProps | Deferred | None
    """This parameter is specified when you use Amazon FSx for Windows File Server file system for task storage."""
    host: CfnTaskDefinitionHostVolumePropertiesProps | Deferred | None
    """This parameter is specified when you use bind mount host volumes. A change replaces the resource."""
    name: str | None
    """The name of the volume. A change replaces the resource."""
    s3_files_volume_configuration: CfnTaskDefinitionS3FilesVolumeConfigurationProps | Deferred | None
    """This parameter is specified when you're using an Amazon S3 Files file system for task storage."""


class CfnTaskDefinitionVolumeFromProps(TypedDict, total=False):
    """Details on a data volume from another container in the same task definition."""
    read_only: Boolean | None
    """If this value is `true`, the container has read-only access to the volume. A change replaces the resource."""
    source_container: str | None
    """The name of another container within the same task definition to mount volumes from. A change replaces the resource."""


class CfnTaskDefinition(TypedResource):
    """Registers a new task definition from the supplied `family` and `containerDefinitions`."""
    props: CfnTaskDefinitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTaskDefinitionProps]) -> None: ...
    @property
    def attr_task_definition_arn(self) -> StringToken:
        """The ARN of the task definition."""


class CfnTaskSetProps(TypedDict, total=False):
    capacity_provider_strategy: Sequence[CfnTaskSetCapacityProviderStrategyItemProps | Deferred] | Deferred | None
    """The capacity provider strategy that are associated with the task set. A change replaces the resource."""
    cluster: Required[str]
    """The short name or full Amazon Resource Name (ARN) of the cluster that hosts the service to create the task set in. A change replaces the resource."""
    external_id: str | None
    """An optional non-unique tag that identifies this task set in external systems. A change replaces the resource."""
    launch_type: Literal["EC2", "FARGATE"] | Other | None
    """The launch type that new tasks in the task set uses. A change replaces the resource."""
    load_balancers: Sequence[CfnTaskSetLoadBalancerProps | Deferred] | Deferred | None
    """A load balancer object representing the load balancer to use with the task set. A change replaces the resource."""
    network_configuration: CfnTaskSetNetworkConfigurationProps | Deferred | None
    """The network configuration for the task set. A change replaces the resource."""
    platform_version: str | None
    """The platform version that the tasks in the task set uses. A change replaces the resource."""
    scale: CfnTaskSetScaleProps | Deferred | None
    """A floating-point percentage of your desired number of tasks to place and keep running in the task set."""
    service: Required[str]
    """The short name or full Amazon Resource Name (ARN) of the service to create the task set in. A change replaces the resource."""
    service_registries: Sequence[CfnTaskSetServiceRegistryProps | Deferred] | Deferred | None
    """The details of the service discovery registries to assign to this task set. A change replaces the resource."""
    tags: Sequence[CfnTaskSetTagProps | Deferred] | Deferred | None
    """The metadata that you apply to the task set to help you categorize and organize them."""
    task_definition: Required[str]
    """The task definition for the tasks in the task set to use. A change replaces the resource."""


class CfnTaskSetAwsVpcConfigurationProps(TypedDict, total=False):
    """An object representing the networking details for a task or service."""
    assign_public_ip: Literal["DISABLED", "ENABLED"] | Other | None
    """Whether the task's elastic network interface receives a public IP address. A change replaces the resource."""
    security_groups: Sequence[str] | Deferred | None
    """The IDs of the security groups associated with the task or service. A change replaces the resource."""
    subnets: Required[Sequence[str] | Deferred]
    """The IDs of the subnets associated with the task or service. A change replaces the resource."""


class CfnTaskSetCapacityProviderStrategyItemProps(TypedDict, total=False):
    """The details of a capacity provider strategy."""
    base: Integer | None
    """The *base* value designates how many tasks, at a minimum, to run on the specified capacity provider for each service."""
    capacity_provider: str | None
    """The short name of the capacity provider."""
    weight: Integer | None
    """The *weight* value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider."""


class CfnTaskSetLoadBalancerProps(TypedDict, total=False):
    """The load balancer configuration to use with a service or task set."""
    container_name: str | None
    """The name of the container (as it appears in a container definition) to associate with the load balancer. A change replaces the resource."""
    container_port: Integer | None
    """The port on the container to associate with the load balancer. A change replaces the resource."""
    target_group_arn: str | None
    """The full Amazon Resource Name (ARN) of the Elastic Load Balancing target group or groups associated with a service or task set. A change replaces the resource."""


class CfnTaskSetNetworkConfigurationProps(TypedDict, total=False):
    """The network configuration for a task or service."""
    aws_vpc_configuration: CfnTaskSetAwsVpcConfigurationProps | Deferred | None
    """The VPC subnets and security groups that are associated with a task. A change replaces the resource."""


class CfnTaskSetScaleProps(TypedDict, total=False):
    """A floating-point percentage of the desired number of tasks to place and keep running in the task set."""
    unit: Literal["PERCENT"] | Other | None
    """The unit of measure for the scale value."""
    value: Number | None
    """The value, specified as a percent total of a service's `desiredCount`, to scale the task set."""


class CfnTaskSetServiceRegistryProps(TypedDict, total=False):
    """The details for the service registry."""
    container_name: str | None
    """The container name value to be used for your service discovery service. A change replaces the resource."""
    container_port: Integer | None
    """The port value to be used for your service discovery service. A change replaces the resource."""
    port: Integer | None
    """The port value used if your service discovery service specified an SRV record. A change replaces the resource."""
    registry_arn: str | None
    """The Amazon Resource Name (ARN) of the service registry. A change replaces the resource."""


class CfnTaskSetTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnTaskSet(TypedResource):
    """Create a task set in the specified cluster and service."""
    props: CfnTaskSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTaskSetProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the task set."""
