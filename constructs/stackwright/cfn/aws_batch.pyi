"""Every resource type of AWS::Batch; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnComputeEnvironmentProps(TypedDict, total=False):
    compute_environment_name: str | None
    """The name for your compute environment. A change replaces the resource."""
    compute_resources: CfnComputeEnvironmentComputeResourcesProps | Deferred | None
    """The ComputeResources property type specifies details of the compute resources managed by the compute environment."""
    context: str | None
    """Reserved."""
    ecs_settings: CfnComputeEnvironmentEcsSettingsProps | Deferred | None
    eks_configuration: CfnComputeEnvironmentEksConfigurationProps | Deferred | None
    """The details for the Amazon EKS cluster that supports the compute environment. A change replaces the resource."""
    replace_compute_environment: Boolean | None
    """Specifies whether the compute environment is replaced if an update is made that requires replacing the instances in the compute environment."""
    service_role: str | None
    """The full Amazon Resource Name (ARN) of the IAM role that allows AWS Batch to make calls to other AWS services on your behalf."""
    state: str | None
    """The state of the compute environment."""
    tags: Mapping[str, str] | Deferred | None
    """The tags applied to the compute environment. A change replaces the resource."""
    type: Required[str]
    """The type of the compute environment: `MANAGED` or `UNMANAGED`. A change replaces the resource."""
    unmanagedv_cpus: Integer | None
    """The maximum number of vCPUs for an unmanaged compute environment."""
    update_policy: CfnComputeEnvironmentUpdatePolicyProps | Deferred | None
    """Specifies the infrastructure update policy for the compute environment."""


class CfnComputeEnvironmentCapacityReservationsProps(TypedDict, total=False):
    reservation_group_arn: str | None
    reservation_preference: str | None


class CfnComputeEnvironmentComputeResourcesProps(TypedDict, total=False):
    """Details about the compute resources managed by the compute environment."""
    allocation_strategy: str | None
    """The allocation strategy to use for the compute resource if not enough instances of the best fitting instance type can be allocated. A change may replace the resource."""
    bid_percentage: Integer | None
    """The maximum percentage that a Spot Instance price can be when compared with the On-Demand price for that instance type before instances are launched. A change may replace the resource."""
    capacity_tags: Mapping[str, str] | Deferred | None
    """Capacity-level tags for compute environments."""
    desiredv_cpus: Integer | None
    """The desired number of vCPUS in the compute environment."""
    ec2_configuration: Sequence[CfnComputeEnvironmentEc2ConfigurationObjectProps | Deferred] | Deferred | None
    """Provides information used to select Amazon Machine Images (AMIs) for Amazon EC2 instances in the compute environment. A change may replace the resource."""
    ec2_key_pair: str | None
    """The Amazon EC2 key pair that's used for instances launched in the compute environment. A change may replace the resource."""
    image_id: str | None
    """The Amazon Machine Image (AMI) ID used for instances launched in the compute environment. A change may replace the resource."""
    instance_role: str | None
    """The Amazon ECS instance profile applied to Amazon EC2 instances in a compute environment. A change may replace the resource."""
    instance_types: Sequence[str] | Deferred | None
    """The instances types that can be launched. A change may replace the resource."""
    launch_template: CfnComputeEnvironmentLaunchTemplateSpecificationProps | Deferred | None
    """The launch template to use for your compute resources. A change may replace the resource."""
    managed_instances_provider: CfnComputeEnvironmentManagedInstancesProviderProps | Deferred | None
    maxv_cpus: Required[Integer]
    """The maximum number of Amazon EC2 vCPUs that an environment can reach."""
    minv_cpus: Integer | None
    """The minimum number of vCPUs that an environment should maintain (even if the compute environment is `DISABLED` )."""
    placement_group: str | None
    """The Amazon EC2 placement group to associate with your compute resources. A change may replace the resource."""
    scaling_policy: CfnComputeEnvironmentComputeScalingPolicyProps | Deferred | None
    """A change may replace the resource."""
    security_group_ids: Sequence[str] | Deferred | None
    """The Amazon EC2 security groups that are associated with instances launched in the compute environment. A change may replace the resource."""
    spot_iam_fleet_role: str | None
    """The Amazon Resource Name (ARN) of the Amazon EC2 Spot Fleet IAM role applied to a `SPOT` compute environment. A change replaces the resource."""
    subnets: Sequence[str] | Deferred | None
    """The VPC subnets where the compute resources are launched. A change may replace the resource."""
    tags: Mapping[str, str] | Deferred | None
    """Key-value pair tags to be applied to Amazon EC2 resources that are launched in the compute environment. A change may replace the resource."""
    type: Required[str]
    """The type of compute environment: `EC2`, `SPOT`, `FARGATE`, or `FARGATE_SPOT`. A change may replace the resource."""
    update_to_latest_image_version: Boolean | None
    """Specifies whether the AMI ID is updated to the latest one that's supported by AWS Batch when the compute environment has an infrastructure update."""


class CfnComputeEnvironmentComputeScalingPolicyProps(TypedDict, total=False):
    min_scale_down_delay_minutes: Integer | None


class CfnComputeEnvironmentEc2ConfigurationObjectProps(TypedDict, total=False):
    """Provides information used to select Amazon Machine Images (AMIs) for instances in the compute environment."""
    image_id_override: str | None
    """The AMI ID used for instances launched in the compute environment that match the image type. A change may replace the resource."""
    image_kubernetes_version: str | None
    """The Kubernetes version for the compute environment. A change may replace the resource."""
    image_type: Required[str]
    """The image type to match with the instance type to select an AMI. A change may replace the resource."""


class CfnComputeEnvironmentEcsSettingsProps(TypedDict, total=False):
    container_insights: str | None
    """The CloudWatch Container Insights setting applied to the Amazon ECS cluster that backs this compute environment."""


class CfnComputeEnvironmentEksAccessEntryProps(TypedDict, total=False):
    """The EKS access entry configuration for the compute environment."""
    desired_state: str | None
    """The desired state of the EKS access entry managed by AWS Batch."""


class CfnComputeEnvironmentEksConfigurationProps(TypedDict, total=False):
    """Configuration for the Amazon EKS cluster that supports the AWS Batch compute environment."""
    access_entry: CfnComputeEnvironmentEksAccessEntryProps | Deferred | None
    """The EKS access entry configuration for the compute environment."""
    eks_cluster_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon EKS cluster. A change replaces the resource."""
    kubernetes_namespace: Required[str]
    """The namespace of the Amazon EKS cluster. A change replaces the resource."""


class CfnComputeEnvironmentInfrastructureOptimizationProps(TypedDict, total=False):
    scale_in_after: Integer | None


class CfnComputeEnvironmentInstanceLaunchTemplateProps(TypedDict, total=False):
    capacity_option_type: Literal["ON_DEMAND", "SPOT", "RESERVED"] | Other | None
    """A change replaces the resource."""
    capacity_reservations: CfnComputeEnvironmentCapacityReservationsProps | Deferred | None
    ec2_instance_profile_arn: Required[str]
    fips_enabled: Boolean | None
    """A change replaces the resource."""
    instance_metadata_tags_propagation: Boolean | None
    instance_requirements: CfnComputeEnvironmentInstanceRequirementsProps | Deferred | None
    local_storage_configuration: CfnComputeEnvironmentManagedInstancesLocalStorageConfigurationProps | Deferred | None
    monitoring: str | None
    network_configuration: Required[CfnComputeEnvironmentManagedInstancesNetworkConfigurationProps | Deferred]
    storage_configuration: CfnComputeEnvironmentManagedInstancesStorageConfigurationProps | Deferred | None


class CfnComputeEnvironmentInstanceRequirementsProps(TypedDict, total=False):
    allowed_instance_types: Sequence[str] | Deferred | None


class CfnComputeEnvironmentLaunchTemplateSpecificationProps(TypedDict, total=False):
    """An object that represents a launch template that's associated with a compute resource."""
    launch_template_id: str | None
    """The ID of the launch template. A change may replace the resource."""
    launch_template_name: str | None
    """The name of the launch template. A change may replace the resource."""
    overrides: Sequence[CfnComputeEnvironmentLaunchTemplateSpecificationOverrideProps | Deferred] | Deferred | None
    """A launch template to use in place of the default launch template."""
    userdata_type: str | None
    """The EKS node initialization process to use."""
    version: str | None
    """The version number of the launch template, `$Default`, or `$Latest`. A change may replace the resource."""


class CfnComputeEnvironmentLaunchTemplateSpecificationOverrideProps(TypedDict, total=False):
    """An object that represents a launch template to use in place of the default launch template."""
    launch_template_id: str | None
    """The ID of the launch template."""
    launch_template_name: str | None
    """The name of the launch template."""
    target_instance_types: Sequence[str] | Deferred | None
    """The instance type or family that this override launch template should be applied to."""
    userdata_type: str | None
    """The EKS node initialization process to use."""
    version: str | None
    """The version number of the launch template, `$Default`, or `$Latest`."""


class CfnComputeEnvironmentManagedInstancesLocalStorageConfigurationProps(TypedDict, total=False):
    use_local_storage: Boolean | None


class CfnComputeEnvironmentManagedInstancesNetworkConfigurationProps(TypedDict, total=False):
    security_groups: Required[Sequence[str] | Deferred]
    subnets: Required[Sequence[str] | Deferred]


class CfnComputeEnvironmentManagedInstancesProviderProps(TypedDict, total=False):
    infrastructure_optimization: CfnComputeEnvironmentInfrastructureOptimizationProps | Deferred | None
    infrastructure_role_arn: Required[str]
    instance_launch_template: Required[CfnComputeEnvironmentInstanceLaunchTemplateProps | Deferred]
    propagate_tags: Literal["CAPACITY_PROVIDER", "NONE"] | Other | None


class CfnComputeEnvironmentManagedInstancesStorageConfigurationProps(TypedDict, total=False):
    storage_size_gib: Integer | None


class CfnComputeEnvironmentUpdatePolicyProps(TypedDict, total=False):
    """Specifies the infrastructure update policy for the Amazon EC2 compute environment."""
    job_execution_timeout_minutes: Integer | None
    """Specifies the job timeout (in minutes) when the compute environment infrastructure is updated."""
    terminate_jobs_on_update: Boolean | None
    """Specifies whether jobs are automatically terminated when the compute environment infrastructure is updated."""


class CfnComputeEnvironment(TypedResource):
    """The `AWS::Batch::ComputeEnvironment` resource defines your AWS Batch compute environment."""
    props: CfnComputeEnvironmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnComputeEnvironmentProps]) -> None: ...
    @property
    def attr_compute_environment_arn(self) -> StringToken:
        """Returns the compute environment ARN, such as `batch: *us-east-1*: *111122223333* :compute-environment/ *ComputeEnvironmentName*`."""
    @property
    def attr_eks_configuration_access_entry_status(self) -> StringToken:
        """The read-only status of the EKS access entry, returned by DescribeComputeEnvironments."""


class CfnConsumableResourceProps(TypedDict, total=False):
    consumable_resource_name: str | None
    """The name of the consumable resource. A change replaces the resource."""
    resource_type: Required[Literal["REPLENISHABLE", "NON_REPLENISHABLE"] | Other]
    """Indicates whether the resource is available to be re-used after a job completes. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """The tags that you apply to the consumable resource to help you categorize and organize your resources."""
    total_quantity: Required[Integer]
    """The total amount of the consumable resource that is available."""


class CfnConsumableResource(TypedResource):
    """The `AWS::Batch::ConsumableResource` resource specifies the parameters for an AWS Batch consumable resource."""
    props: CfnConsumableResourceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConsumableResourceProps]) -> None: ...
    @property
    def attr_available_quantity(self) -> NumberToken:
        """The amount of the consumable resource that is currently available to use."""
    @property
    def attr_consumable_resource_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the consumable resource."""
    @property
    def attr_created_at(self) -> NumberToken:
        """The Unix timestamp (in milliseconds) for when the consumable resource was created."""
    @property
    def attr_in_use_quantity(self) -> NumberToken:
        """The amount of the consumable resource that is currently in use."""


class CfnJobDefinitionProps(TypedDict, total=False):
    consumable_resource_properties: CfnJobDefinitionConsumableResourcePropertiesProps | Deferred | None
    """Contains a list of consumable resources required by the job."""
    container_properties: CfnJobDefinitionContainerPropertiesProps | Deferred | None
    """An object with properties specific to Amazon ECS-based jobs."""
    ecs_properties: CfnJobDefinitionEcsPropertiesProps | Deferred | None
    """An object that contains the properties for the Amazon ECS resources of a job.When `ecsProperties` is used in the job definition, it can't be used in addition to `containerProperties`, `eksProperties`, or `nodeProperties`."""
    eks_properties: CfnJobDefinitionEksPropertiesProps | Deferred | None
    """An object with properties that are specific to Amazon EKS-based jobs."""
    job_definition_name: str | None
    """The name of the job definition. A change replaces the resource."""
    node_properties: CfnJobDefinitionNodePropertiesProps | Deferred | None
    """An object with properties that are specific to multi-node parallel jobs."""
    parameters: Mapping[str, str] | Deferred | None
    """Default parameters or parameter substitution placeholders that are set in the job definition."""
    platform_capabilities: Sequence[str] | Deferred | None
    """The platform capabilities required by the job definition."""
    propagate_tags: Boolean | None
    """Specifies whether to propagate the tags from the job or job definition to the corresponding Amazon ECS task."""
    resource_retention_policy: CfnJobDefinitionResourceRetentionPolicyProps | Deferred | None
    """Specifies the resource retention policy settings for the job definition."""
    retry_strategy: CfnJobDefinitionRetryStrategyProps | Deferred | None
    """The retry strategy to use for failed jobs that are submitted with this job definition."""
    scheduling_priority: Integer | None
    """The scheduling priority of the job definition."""
    tags: Mapping[str, str] | Deferred | None
    """The tags that are applied to the job definition. A change replaces the resource."""
    timeout: CfnJobDefinitionJobTimeoutProps | Deferred | None
    """The timeout time for jobs that are submitted with this job definition."""
    type: Required[str]
    """The type of job definition."""


class CfnJobDefinitionConsumableResourcePropertiesProps(TypedDict, total=False):
    """Contains a list of consumable resources required by a job."""
    consumable_resource_list: Required[Sequence[CfnJobDefinitionConsumableResourceRequirementProps | Deferred] | Deferred]
    """The list of consumable resources required by a job."""


class CfnJobDefinitionConsumableResourceRequirementProps(TypedDict, total=False):
    """Information about a consumable resource required to run a job."""
    consumable_resource: Required[str]
    """The name or ARN of the consumable resource."""
    quantity: Required[Integer]
    """The quantity of the consumable resource that is needed."""


class CfnJobDefinitionContainerPropertiesProps(TypedDict, total=False):
    """Container properties are used for Amazon ECS based job definitions."""
    command: Sequence[str] | Deferred | None
    """The command that's passed to the container."""
    enable_execute_command: Boolean | None
    """Determines whether execute command functionality is turned on for this task."""
    environment: Sequence[CfnJobDefinitionEnvironmentProps | Deferred] | Deferred | None
    """The environment variables to pass to a container."""
    ephemeral_storage: CfnJobDefinitionEphemeralStorageProps | Deferred | None
    """The amount of ephemeral storage to allocate for the task."""
    execution_role_arn: str | None
    """The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume."""
    fargate_platform_configuration: CfnJobDefinitionContainerPropertiesFargatePlatformConfigurationProps | Deferred | None
    """The platform configuration for jobs that are running on Fargate resources."""
    image: Required[str]
    """Required."""
    job_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that the container can assume for AWS permissions."""
    linux_parameters: CfnJobDefinitionLinuxParametersProps | Deferred | None
    """Linux-specific modifications that are applied to the container, such as details for device mappings."""
    log_configuration: CfnJobDefinitionLogConfigurationProps | Deferred | None
    """The log configuration specification for the container."""
    memory: Integer | None
    """This parameter is deprecated, use `resourceRequirements` to specify the memory requirements for the job definition."""
    mount_points: Sequence[CfnJobDefinitionMountPointProps | Deferred] | Deferred | None
    """The mount points for data volumes in your container."""
    network_configuration: CfnJobDefinitionNetworkConfigurationProps | Deferred | None
    """The network configuration for jobs that are running on Fargate resources."""
    privileged: Boolean | None
    """When this parameter is true, the container is given elevated permissions on the host container instance (similar to the `root` user)."""
    readonly_root_filesystem: Boolean | None
    """When this parameter is true, the container is given read-only access to its root file system."""
    repository_credentials: CfnJobDefinitionRepositoryCredentialsProps | Deferred | None
    """The private repository authentication credentials to use."""
    resource_requirements: Sequence[CfnJobDefinitionResourceRequirementProps | Deferred] | Deferred | None
    """The type and amount of resources to assign to a container."""
    runtime_platform: CfnJobDefinitionRuntimePlatformProps | Deferred | None
    """An object that represents the compute environment architecture for AWS Batch jobs on Fargate."""
    secrets: Sequence[CfnJobDefinitionSecretProps | Deferred] | Deferred | None
    """The secrets for the container."""
    ulimits: Sequence[CfnJobDefinitionUlimitProps | Deferred] | Deferred | None
    """A list of `ulimits` to set in the container."""
    user: str | None
    """The user name to use inside the container."""
    vcpus: Integer | None
    """This parameter is deprecated, use `resourceRequirements` to specify the vCPU requirements for the job definition."""
    volumes: Sequence[CfnJobDefinitionVolumeProps | Deferred] | Deferred | None
    """A list of data volumes used in a job."""


class CfnJobDefinitionContainerPropertiesFargatePlatformConfigurationProps(TypedDict, total=False):
    """The platform configuration for jobs that are running on Fargate resources."""
    platform_version: str | None
    """The AWS Fargate platform version where the jobs are running."""


class CfnJobDefinitionDeviceProps(TypedDict, total=False):
    """An object that represents a container instance host device."""
    container_path: str | None
    """The path inside the container that's used to expose the host device."""
    host_path: str | None
    """The path for the device on the host container instance."""
    permissions: Sequence[str] | Deferred | None
    """The explicit permissions to provide to the container for the device."""


class CfnJobDefinitionEFSAuthorizationConfigProps(TypedDict, total=False):
    """The authorization configuration details for the Amazon EFS file system."""
    access_point_id: str | None
    """The Amazon EFS access point ID to use."""
    iam: str | None
    """Whether or not to use the AWS Batch job IAM role defined in a job definition when mounting the Amazon EFS file system."""


class CfnJobDefinitionEFSVolumeConfigurationProps(TypedDict, total=False):
    authorization_config: CfnJobDefinitionEFSAuthorizationConfigProps | Deferred | None
    """The authorization configuration details for the Amazon EFS file system."""
    file_system_id: Required[str]
    root_directory: str | None
    transit_encryption: str | None
    transit_encryption_port: Integer | None


class CfnJobDefinitionEcsPropertiesProps(TypedDict, total=False):
    """An object that contains the properties for the Amazon ECS resources of a job."""
    task_properties: Required[Sequence[CfnJobDefinitionEcsTaskPropertiesProps | Deferred] | Deferred]
    """An object that contains the properties for the Amazon ECS task definition of a job."""


class CfnJobDefinitionEcsTaskPropertiesProps(TypedDict, total=False):
    """The properties for a task definition that describes the container and volume definitions of an Amazon ECS task."""
    containers: Sequence[CfnJobDefinitionTaskContainerPropertiesProps | Deferred] | Deferred | None
    """This object is a list of containers."""
    enable_execute_command: Boolean | None
    """Determines whether execute command functionality is turned on for this task."""
    ephemeral_storage: CfnJobDefinitionEphemeralStorageProps | Deferred | None
    """The amount of ephemeral storage to allocate for the task."""
    execution_role_arn: str | None
    """The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume."""
    ipc_mode: str | None
    """The IPC resource namespace to use for the containers in the task."""
    network_configuration: CfnJobDefinitionNetworkConfigurationProps | Deferred | None
    """The network configuration for jobs that are running on Fargate resources."""
    network_mode: str | None
    pid_mode: str | None
    """The process namespace to use for the containers in the task."""
    platform_version: str | None
    """The Fargate platform version where the jobs are running."""
    runtime_platform: CfnJobDefinitionRuntimePlatformProps | Deferred | None
    """An object that represents the compute environment architecture for AWS Batch jobs on Fargate."""
    task_role_arn: str | None
    """The Amazon Resource Name (ARN) that's associated with the Amazon ECS task."""
    volumes: Sequence[CfnJobDefinitionVolumeProps | Deferred] | Deferred | None
    """A list of volumes that are associated with the job."""


class CfnJobDefinitionEksContainerProps(TypedDict, total=False):
    """EKS container properties are used in job definitions for Amazon EKS based job definitions to describe the properties for a container node in the pod that's launched as part of a job."""
    args: Sequence[str] | Deferred | None
    """An array of arguments to the entrypoint."""
    command: Sequence[str] | Deferred | None
    """The entrypoint for the container."""
    env: Sequence[CfnJobDefinitionEksContainerEnvironmentVariableProps | Deferred] | Deferred | None
    """The environment variables to pass to a container."""
    image: Required[str]
    """The Docker image used to start the container."""
    image_pull_policy: str | None
    """The image pull policy for the container."""
    name: str | None
    """The name of the container."""
    resources: CfnJobDefinitionEksContainerResourceRequirementsProps | Deferred | None
    """The type and amount of resources to assign to a container."""
    security_context: CfnJobDefinitionEksContainerSecurityContextProps | Deferred | None
    """The security context for a job."""
    volume_mounts: Sequence[CfnJobDefinitionEksContainerVolumeMountProps | Deferred] | Deferred | None
    """The volume mounts for the container."""


class CfnJobDefinitionEksContainerEnvironmentVariableProps(TypedDict, total=False):
    """An environment variable."""
    name: Required[str]
    """The name of the environment variable."""
    value: str | None
    """The value of the environment variable."""


class CfnJobDefinitionEksContainerResourceRequirementsProps(TypedDict, total=False):
    limits: Mapping[str, str] | Deferred | None
    requests: Mapping[str, str] | Deferred | None


class CfnJobDefinitionEksContainerSecurityContextProps(TypedDict, total=False):
    allow_privilege_escalation: Boolean | None
    privileged: Boolean | None
    read_only_root_filesystem: Boolean | None
    run_as_group: Integer | None
    run_as_non_root: Boolean | None
    run_as_user: Integer | None


class CfnJobDefinitionEksContainerVolumeMountProps(TypedDict, total=False):
    """The volume mounts for a container for an Amazon EKS job."""
    mount_path: str | None
    """The path on the container where the volume is mounted."""
    name: str | None
    """The name the volume mount."""
    read_only: Boolean | None
    """If this value is `true`, the container has read-only access to the volume."""
    sub_path: str | None
    """A sub-path inside the referenced volume instead of its root."""


class CfnJobDefinitionEksEmptyDirProps(TypedDict, total=False):
    medium: str | None
    size_limit: str | None


class CfnJobDefinitionEksHostPathProps(TypedDict, total=False):
    path: str | None


class CfnJobDefinitionEksMetadataProps(TypedDict, total=False):
    """Describes and uniquely identifies Kubernetes resources."""
    annotations: Mapping[str, str] | Deferred | None
    """Key-value pairs used to attach arbitrary, non-identifying metadata to Kubernetes objects."""
    labels: Mapping[str, str] | Deferred | None
    """Key-value pairs used to identify, sort, and organize cube resources."""
    namespace: str | None
    """The namespace of the Amazon EKS cluster."""


class CfnJobDefinitionEksPersistentVolumeClaimProps(TypedDict, total=False):
    """A `persistentVolumeClaim` volume is used to mount a PersistentVolume into a Pod."""
    claim_name: Required[str]
    """The name of the `persistentVolumeClaim` bounded to a `persistentVolume`."""
    read_only: Boolean | None
    """An optional boolean value indicating if the mount is read only."""


class CfnJobDefinitionEksPodPropertiesProps(TypedDict, total=False):
    containers: Sequence[CfnJobDefinitionEksContainerProps | Deferred] | Deferred | None
    """EKS container properties are used in job definitions for Amazon EKS based job definitions to describe the properties for a container node in the pod that's launched as part of a job."""
    dns_policy: str | None
    host_network: Boolean | None
    image_pull_secrets: Sequence[CfnJobDefinitionImagePullSecretProps | Deferred] | Deferred | None
    """References a Kubernetes secret resource."""
    init_containers: Sequence[CfnJobDefinitionEksContainerProps | Deferred] | Deferred | None
    """EKS container properties are used in job definitions for Amazon EKS based job definitions to describe the properties for a container node in the pod that's launched as part of a job."""
    metadata: CfnJobDefinitionEksMetadataProps | Deferred | None
    """Describes and uniquely identifies Kubernetes resources."""
    service_account_name: str | None
    share_process_namespace: Boolean | None
    volumes: Sequence[CfnJobDefinitionEksVolumeProps | Deferred] | Deferred | None
    """Specifies an Amazon EKS volume for a job definition."""


class CfnJobDefinitionEksPropertiesProps(TypedDict, total=False):
    """An object that contains the properties for the Kubernetes resources of a job."""
    pod_properties: CfnJobDefinitionEksPodPropertiesProps | Deferred | None
    """The properties for the Kubernetes pod resources of a job."""


class CfnJobDefinitionEksSecretProps(TypedDict, total=False):
    """Specifies the configuration of a Kubernetes `secret` volume."""
    optional: Boolean | None
    """Specifies whether the secret or the secret's keys must be defined."""
    secret_name: Required[str]
    """The name of the secret."""


class CfnJobDefinitionEksVolumeProps(TypedDict, total=False):
    """Specifies an Amazon EKS volume for a job definition."""
    empty_dir: CfnJobDefinitionEksEmptyDirProps | Deferred | None
    """Specifies the configuration of a Kubernetes `emptyDir` volume."""
    host_path: CfnJobDefinitionEksHostPathProps | Deferred | None
    """Specifies the configuration of a Kubernetes `hostPath` volume."""
    name: Required[str]
    """The name of the volume."""
    persistent_volume_claim: CfnJobDefinitionEksPersistentVolumeClaimProps | Deferred | None
    """Specifies the configuration of a Kubernetes `persistentVolumeClaim` bounded to a `persistentVolume`."""
    secret: CfnJobDefinitionEksSecretProps | Deferred | None
    """Specifies the configuration of a Kubernetes `secret` volume."""


class CfnJobDefinitionEnvironmentProps(TypedDict, total=False):
    """The Environment property type specifies environment variables to use in a job definition."""
    name: str | None
    """The name of the environment variable."""
    value: str | None
    """The value of the environment variable."""


class CfnJobDefinitionEphemeralStorageProps(TypedDict, total=False):
    """The amount of ephemeral storage to allocate for the task."""
    size_in_gib: Required[Integer]
    """The total amount, in GiB, of ephemeral storage to set for the task."""


class CfnJobDefinitionEvaluateOnExitProps(TypedDict, total=False):
    """Specifies an array of up to 5 conditions to be met, and an action to take ( `RETRY` or `EXIT`) if all conditions are met."""
    action: Required[str]
    """Specifies the action to take if all of the specified conditions ( `onStatusReason`, `onReason`, and `onExitCode`) are met."""
    on_exit_code: str | None
    """Contains a glob pattern to match against the decimal representation of the `ExitCode` returned for a job."""
    on_reason: str | None
    """Contains a glob pattern to match against the `Reason` returned for a job."""
    on_status_reason: str | None
    """Contains a glob pattern to match against the `StatusReason` returned for a job."""


class CfnJobDefinitionHostProps(TypedDict, total=False):
    """Determine whether your data volume persists on the host container instance and where it's stored."""
    source_path: str | None
    """The path on the host container instance that's presented to the container."""


class CfnJobDefinitionImagePullSecretProps(TypedDict, total=False):
    """References a Kubernetes secret resource."""
    name: str | None
    """Provides a unique identifier for the `ImagePullSecret`."""


class CfnJobDefinitionJobTimeoutProps(TypedDict, total=False):
    """An object that represents a job timeout configuration."""
    attempt_duration_seconds: Integer | None
    """The job timeout time (in seconds) that's measured from the job attempt's `startedAt` timestamp."""


class CfnJobDefinitionLinuxParametersProps(TypedDict, total=False):
    """Linux-specific modifications that are applied to the container, such as details for device mappings."""
    devices: Sequence[CfnJobDefinitionDeviceProps | Deferred] | Deferred | None
    """Any of the host devices to expose to the container."""
    init_process_enabled: Boolean | None
    """If true, run an `init` process inside the container that forwards signals and reaps processes."""
    max_swap: Integer | None
    """The total amount of swap memory (in MiB) a container can use."""
    shared_memory_size: Integer | None
    """The value for the size (in MiB) of the `/dev/shm` volume."""
    swappiness: Integer | None
    """You can use this parameter to tune a container's memory swappiness behavior."""
    tmpfs: Sequence[CfnJobDefinitionTmpfsProps | Deferred] | Deferred | None
    """The container path, mount options, and size (in MiB) of the `tmpfs` mount."""


class CfnJobDefinitionLogConfigurationProps(TypedDict, total=False):
    """Log configuration options to send to a custom log driver for the container."""
    log_driver: Required[str]
    """The log driver to use for the container."""
    options: Mapping[str, str] | Deferred | None
    """The configuration options to send to the log driver."""
    secret_options: Sequence[CfnJobDefinitionSecretProps | Deferred] | Deferred | None
    """The secrets to pass to the log configuration."""


class CfnJobDefinitionMountPointProps(TypedDict, total=False):
    """Details for a Docker volume mount point that's used in a job's container properties."""
    container_path: str | None
    """The path on the container where the host volume is mounted."""
    read_only: Boolean | None
    """If this value is `true`, the container has read-only access to the volume."""
    source_volume: str | None
    """The name of the volume to mount."""


class CfnJobDefinitionMultiNodeContainerPropertiesProps(TypedDict, total=False):
    """Container properties are used for Amazon ECS based job definitions."""
    command: Sequence[str] | Deferred | None
    """The command that's passed to the container."""
    enable_execute_command: Boolean | None
    """Determines whether execute command functionality is turned on for this task."""
    environment: Sequence[CfnJobDefinitionEnvironmentProps | Deferred] | Deferred | None
    """The environment variables to pass to a container."""
    ephemeral_storage: CfnJobDefinitionEphemeralStorageProps | Deferred | None
    """The amount of ephemeral storage to allocate for the task."""
    execution_role_arn: str | None
    """The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume."""
    image: Required[str]
    """Required."""
    instance_type: str | None
    """The instance type to use for a multi-node parallel job."""
    job_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that the container can assume for AWS permissions."""
    linux_parameters: CfnJobDefinitionLinuxParametersProps | Deferred | None
    """Linux-specific modifications that are applied to the container, such as details for device mappings."""
    log_configuration: CfnJobDefinitionLogConfigurationProps | Deferred | None
    """The log configuration specification for the container."""
    memory: Integer | None
    """This parameter is deprecated, use `resourceRequirements` to specify the memory requirements for the job definition."""
    mount_points: Sequence[CfnJobDefinitionMountPointProps | Deferred] | Deferred | None
    """The mount points for data volumes in your container."""
    privileged: Boolean | None
    """When this parameter is true, the container is given elevated permissions on the host container instance (similar to the `root` user)."""
    readonly_root_filesystem: Boolean | None
    """When this parameter is true, the container is given read-only access to its root file system."""
    repository_credentials: CfnJobDefinitionRepositoryCredentialsProps | Deferred | None
    """The private repository authentication credentials to use."""
    resource_requirements: Sequence[CfnJobDefinitionResourceRequirementProps | Deferred] | Deferred | None
    """The type and amount of resources to assign to a container."""
    runtime_platform: CfnJobDefinitionRuntimePlatformProps | Deferred | None
    """An object that represents the compute environment architecture for AWS Batch jobs on Fargate."""
    secrets: Sequence[CfnJobDefinitionSecretProps | Deferred] | Deferred | None
    """The secrets for the container."""
    ulimits: Sequence[CfnJobDefinitionUlimitProps | Deferred] | Deferred | None
    """A list of `ulimits` to set in the container."""
    user: str | None
    """The user name to use inside the container."""
    vcpus: Integer | None
    """This parameter is deprecated, use `resourceRequirements` to specify the vCPU requirements for the job definition."""
    volumes: Sequence[CfnJobDefinitionVolumeProps | Deferred] | Deferred | None
    """A list of data volumes used in a job."""


class CfnJobDefinitionMultiNodeEcsPropertiesProps(TypedDict, total=False):
    """An object that contains the properties for the Amazon ECS resources of a job."""
    task_properties: Required[Sequence[CfnJobDefinitionMultiNodeEcsTaskPropertiesProps | Deferred] | Deferred]
    """An object that contains the properties for the Amazon ECS task definition of a job."""


class CfnJobDefinitionMultiNodeEcsTaskPropertiesProps(TypedDict, total=False):
    """The properties for a task definition that describes the container and volume definitions of an Amazon ECS task."""
    containers: Sequence[CfnJobDefinitionTaskContainerPropertiesProps | Deferred] | Deferred | None
    """This object is a list of containers."""
    enable_execute_command: Boolean | None
    """Determines whether execute command functionality is turned on for this task."""
    execution_role_arn: str | None
    """The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume."""
    ipc_mode: str | None
    """The IPC resource namespace to use for the containers in the task."""
    pid_mode: str | None
    """The process namespace to use for the containers in the task."""
    task_role_arn: str | None
    """The Amazon Resource Name (ARN) that's associated with the Amazon ECS task."""
    volumes: Sequence[CfnJobDefinitionVolumeProps | Deferred] | Deferred | None
    """A list of volumes that are associated with the job."""


class CfnJobDefinitionNetworkConfigurationProps(TypedDict, total=False):
    """The network configuration for jobs that are running on Fargate resources."""
    assign_public_ip: str | None
    """Indicates whether the job has a public IP address."""


class CfnJobDefinitionNodePropertiesProps(TypedDict, total=False):
    """An object that represents the node properties of a multi-node parallel job."""
    main_node: Required[Integer]
    """Specifies the node index for the main node of a multi-node parallel job."""
    node_range_properties: Required[Sequence[CfnJobDefinitionNodeRangePropertyProps | Deferred] | Deferred]
    """A list of node ranges and their properties that are associated with a multi-node parallel job."""
    num_nodes: Required[Integer]
    """The number of nodes that are associated with a multi-node parallel job."""


class CfnJobDefinitionNodeRangePropertyProps(TypedDict, total=False):
    """This is an object that represents the properties of the node range for a multi-node parallel job."""
    consumable_resource_properties: CfnJobDefinitionConsumableResourcePropertiesProps | Deferred | None
    """Contains a list of consumable resources required by a job."""
    container: CfnJobDefinitionMultiNodeContainerPropertiesProps | Deferred | None
    """The container details for the node range."""
    ecs_properties: CfnJobDefinitionMultiNodeEcsPropertiesProps | Deferred | None
    """This is an object that represents the properties of the node range for a multi-node parallel job."""
    eks_properties: CfnJobDefinitionEksPropertiesProps | Deferred | None
    """This is an object that represents the properties of the node range for a multi-node parallel job."""
    instance_types: Sequence[str] | Deferred | None
    """The instance types of the underlying host infrastructure of a multi-node parallel job."""
    target_nodes: Required[str]
    """The range of nodes, using node index values."""


class CfnJobDefinitionRepositoryCredentialsProps(TypedDict, total=False):
    """The repository credentials for private registry authentication."""
    credentials_parameter: Required[str]
    """The Amazon Resource Name (ARN) of the secret containing the private repository credentials."""


class CfnJobDefinitionResourceRequirementProps(TypedDict, total=False):
    """The type and amount of a resource to assign to a container."""
    type: str | None
    """The type of resource to assign to a container."""
    value: str | None
    """The quantity of the specified resource to reserve for the container."""


class CfnJobDefinitionResourceRetentionPolicyProps(TypedDict, total=False):
    """Specifies the resource retention policy settings for a job definition."""
    skip_deregister_on_update: Boolean | None
    """Specifies whether the previous revision of the job definition is retained in an active status after UPDATE events for the resource."""


class CfnJobDefinitionRetryStrategyProps(TypedDict, total=False):
    """The retry strategy that's associated with a job."""
    attempts: Integer | None
    """The number of times to move a job to the `RUNNABLE` status."""
    evaluate_on_exit: Sequence[CfnJobDefinitionEvaluateOnExitProps | Deferred] | Deferred | None
    """Array of up to 5 objects that specify the conditions where jobs are retried or failed."""


class CfnJobDefinitionRuntimePlatformProps(TypedDict, total=False):
    """An object that represents the compute environment architecture for AWS Batch jobs on Fargate."""
    cpu_architecture: str | None
    """The vCPU architecture."""
    operating_system_family: str | None
    """The operating system for the compute environment."""


class CfnJobDefinitionS3FilesVolumeConfigurationProps(TypedDict, total=False):
    access_point_arn: str | None
    file_system_arn: Required[str]
    root_directory: str | None
    transit_encryption_port: Integer | None


class CfnJobDefinitionSecretProps(TypedDict, total=False):
    """An object that represents the secret to expose to your container."""
    name: Required[str]
    """The name of the secret."""
    value_from: Required[str]
    """The secret to expose to the container."""


class CfnJobDefinitionTaskContainerDependencyProps(TypedDict, total=False):
    """A list of containers that this task depends on."""
    condition: Required[str]
    """The dependency condition of the container."""
    container_name: Required[str]
    """A unique identifier for the container."""


class CfnJobDefinitionTaskContainerPropertiesProps(TypedDict, total=False):
    """Container properties are used for Amazon ECS-based job definitions."""
    command: Sequence[str] | Deferred | None
    """The command that's passed to the container."""
    depends_on: Sequence[CfnJobDefinitionTaskContainerDependencyProps | Deferred] | Deferred | None
    """A list of containers that this container depends on."""
    environment: Sequence[CfnJobDefinitionEnvironmentProps | Deferred] | Deferred | None
    """The environment variables to pass to a container."""
    essential: Boolean | None
    """If the essential parameter of a container is marked as `true`, and that container fails or stops for any reason, all other containers that are part of the task are stopped."""
    firelens_configuration: CfnJobDefinitionTaskContainerPropertiesFirelensConfigurationProps | Deferred | None
    """The FireLens configuration for the container."""
    image: Required[str]
    """The image used to start a container."""
    linux_parameters: CfnJobDefinitionLinuxParametersProps | Deferred | None
    """Linux-specific modifications that are applied to the container, such as Linux kernel capabilities."""
    log_configuration: CfnJobDefinitionLogConfigurationProps | Deferred | None
    """The log configuration specification for the container."""
    mount_points: Sequence[CfnJobDefinitionMountPointProps | Deferred] | Deferred | None
    """The mount points for data volumes in your container."""
    name: str | None
    """The name of a container."""
    privileged: Boolean | None
    """When this parameter is `true`, the container is given elevated privileges on the host container instance (similar to the `root` user)."""
    readonly_root_filesystem: Boolean | None
    """When this parameter is true, the container is given read-only access to its root file system."""
    repository_credentials: CfnJobDefinitionRepositoryCredentialsProps | Deferred | None
    """The private repository authentication credentials to use."""
    resource_requirements: Sequence[CfnJobDefinitionResourceRequirementProps | Deferred] | Deferred | None
    """The type and amount of a resource to assign to a container."""
    secrets: Sequence[CfnJobDefinitionSecretProps | Deferred] | Deferred | None
    """The secrets to pass to the container."""
    start_timeout: Integer | None
    stop_timeout: Integer | None
    ulimits: Sequence[CfnJobDefinitionUlimitProps | Deferred] | Deferred | None
    """A list of `ulimits` to set in the container."""
    user: str | None
    """The user to use inside the container."""


class CfnJobDefinitionTaskContainerPropertiesFirelensConfigurationProps(TypedDict, total=False):
    """The FireLens configuration for the container."""
    options: Mapping[str, str] | Deferred | None
    """The options to use when configuring the log router."""
    type: Required[str]
    """The log router to use."""


class CfnJobDefinitionTmpfsProps(TypedDict, total=False):
    """The container path, mount options, and size of the `tmpfs` mount."""
    container_path: Required[str]
    """The absolute file path in the container where the `tmpfs` volume is mounted."""
    mount_options: Sequence[str] | Deferred | None
    """The list of `tmpfs` volume mount options."""
    size: Required[Integer]
    """The size (in MiB) of the `tmpfs` volume."""


class CfnJobDefinitionUlimitProps(TypedDict, total=False):
    """The `ulimit` settings to pass to the container."""
    hard_limit: Required[Integer]
    """The hard limit for the `ulimit` type."""
    name: Required[str]
    """The `type` of the `ulimit`."""
    soft_limit: Required[Integer]
    """The soft limit for the `ulimit` type."""


class CfnJobDefinitionVolumeProps(TypedDict, total=False):
    efs_volume_configuration: CfnJobDefinitionEFSVolumeConfigurationProps | Deferred | None
    host: CfnJobDefinitionHostProps | Deferred | None
    """Determine whether your data volume persists on the host container instance and where it's stored."""
    name: str | None
    s3_files_volume_configuration: CfnJobDefinitionS3FilesVolumeConfigurationProps | Deferred | None


class CfnJobDefinition(TypedResource):
    """The `AWS::Batch::JobDefinition` resource specifies the parameters for an AWS Batch job definition."""
    props: CfnJobDefinitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnJobDefinitionProps]) -> None: ...
    @property
    def attr_job_definition_arn(self) -> StringToken:
        """The job definition ARN, such as `batch: *us-east-1*: *111122223333* :job-definition/ *test-gpu*: *2*`."""


class CfnJobQueueProps(TypedDict, total=False):
    compute_environment_order: Sequence[CfnJobQueueComputeEnvironmentOrderProps | Deferred] | Deferred | None
    """The set of compute environments mapped to a job queue and their order relative to each other."""
    job_queue_name: str | None
    """The name of the job queue. A change replaces the resource."""
    job_queue_type: str | None
    """The type of job queue. A change replaces the resource."""
    job_state_time_limit_actions: Sequence[CfnJobQueueJobStateTimeLimitActionProps | Deferred] | Deferred | None
    """The set of actions that AWS Batch perform on jobs that remain at the head of the job queue in the specified state longer than specified times."""
    priority: Required[Integer]
    """The priority of the job queue."""
    scheduling_policy_arn: str | None
    """The Amazon Resource Name (ARN) of the scheduling policy."""
    service_environment_order: Sequence[CfnJobQueueServiceEnvironmentOrderProps | Deferred] | Deferred | None
    """The order of the service environment associated with the job queue."""
    state: Literal["DISABLED", "ENABLED"] | Other | None
    """The state of the job queue."""
    tags: Mapping[str, str] | Deferred | None
    """The tags that are applied to the job queue. A change replaces the resource."""


class CfnJobQueueComputeEnvironmentOrderProps(TypedDict, total=False):
    """The order that compute environments are tried in for job placement within a queue."""
    compute_environment: Required[str]
    """The Amazon Resource Name (ARN) of the compute environment."""
    order: Required[Integer]
    """The order of the compute environment."""


class CfnJobQueueJobStateTimeLimitActionProps(TypedDict, total=False):
    """Specifies an action that AWS Batch will take after the job has remained at the head of the queue in the specified state for longer than the specified time."""
    action: Required[str]
    """The action to take when a job is at the head of the job queue in the specified state for the specified period of time."""
    max_time_seconds: Required[Integer]
    """The approximate amount of time, in seconds, that must pass with the job in the specified state before the action is taken."""
    reason: Required[str]
    """The reason to log for the action being taken."""
    state: Required[Literal["RUNNABLE"] | Other]
    """The state of the job needed to trigger the action."""


class CfnJobQueueServiceEnvironmentOrderProps(TypedDict, total=False):
    """Specifies the order of a service environment for a job queue."""
    order: Required[Integer]
    """The order of the service environment."""
    service_environment: Required[str]
    """The name or ARN of the service environment."""


class CfnJobQueue(TypedResource):
    """The `AWS::Batch::JobQueue` resource specifies the parameters for an AWS Batch job queue definition."""
    props: CfnJobQueueProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnJobQueueProps]) -> None: ...
    @property
    def attr_job_queue_arn(self) -> StringToken:
        """Returns the job queue ARN, such as `batch: *us-east-1*: *111122223333* :job-queue/ *JobQueueName*`."""


class CfnQuotaShareProps(TypedDict, total=False):
    capacity_limits: Required[Sequence[CfnQuotaShareQuotaShareCapacityLimitProps | Deferred] | Deferred]
    """A list that specifies the quantity and type of compute capacity allocated to the quota share."""
    job_queue: Required[str]
    """The AWS Batch job queue associated with the quota share. A change replaces the resource."""
    preemption_configuration: Required[CfnQuotaShareQuotaSharePreemptionConfigurationProps | Deferred]
    """Specifies the preemption behavior for jobs in a quota share."""
    quota_share_name: Required[str]
    """The name of the quota share. A change replaces the resource."""
    resource_sharing_configuration: Required[CfnQuotaShareQuotaShareResourceSharingConfigurationProps | Deferred]
    """Specifies whether a quota share reserves, lends, or both lends and borrows idle compute capacity."""
    state: Literal["ENABLED", "DISABLED"] | Other | None
    """The state of the quota share."""
    tags: Mapping[str, str] | Deferred | None
    """The tags that you apply to the quota share to help you categorize and organize your resources."""


class CfnQuotaShareQuotaShareCapacityLimitProps(TypedDict, total=False):
    capacity_unit: Required[str]
    """The unit of compute capacity for the capacityLimit."""
    max_capacity: Required[Integer]
    """The maximum capacity available for the quota share."""


class CfnQuotaShareQuotaSharePreemptionConfigurationProps(TypedDict, total=False):
    in_share_preemption: Required[str]
    """Specifies whether jobs within a quota share can be preempted by another, higher priority job in the same quota share."""


class CfnQuotaShareQuotaShareResourceSharingConfigurationProps(TypedDict, total=False):
    borrow_limit: Integer | None
    """The maximum percentage of additional capacity that the quota share can borrow from other shares."""
    strategy: Required[str]
    """The resource sharing strategy for the quota share."""


class CfnQuotaShare(TypedResource):
    """Creates an AWS Batch quota share."""
    props: CfnQuotaShareProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnQuotaShareProps]) -> None: ...
    @property
    def attr_quota_share_arn(self) -> StringToken: ...


class CfnSchedulingPolicyProps(TypedDict, total=False):
    fairshare_policy: CfnSchedulingPolicyFairsharePolicyProps | Deferred | None
    """The fair-share scheduling policy details."""
    name: str | None
    """The name of the fair-share scheduling policy. A change replaces the resource."""
    quota_share_policy: CfnSchedulingPolicyQuotaSharePolicyProps | Deferred | None
    """Quota Share Policy for the Job Queue."""
    tags: Mapping[str, str] | Deferred | None
    """The tags that you apply to the scheduling policy to help you categorize and organize your resources. A change replaces the resource."""


class CfnSchedulingPolicyFairsharePolicyProps(TypedDict, total=False):
    """The fair-share scheduling policy details."""
    compute_reservation: Number | None
    """A value used to reserve some of the available maximum vCPU for share identifiers that aren't already used."""
    share_decay_seconds: Number | None
    """The amount of time (in seconds) to use to calculate a fair-share percentage for each share identifier in use."""
    share_distribution: Sequence[CfnSchedulingPolicyShareAttributesProps | Deferred] | Deferred | None
    """An array of `SharedIdentifier` objects that contain the weights for the share identifiers for the fair-share policy."""


class CfnSchedulingPolicyQuotaSharePolicyProps(TypedDict, total=False):
    """Quota Share Policy for the Job Queue."""
    idle_resource_assignment_strategy: str | None


class CfnSchedulingPolicyShareAttributesProps(TypedDict, total=False):
    """Specifies the weights for the share identifiers for the fair-share policy."""
    share_identifier: str | None
    """A share identifier or share identifier prefix."""
    weight_factor: Number | None
    """The weight factor for the share identifier."""


class CfnSchedulingPolicy(TypedResource):
    """The `AWS::Batch::SchedulingPolicy` resource specifies the parameters for an AWS Batch scheduling policy."""
    props: CfnSchedulingPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSchedulingPolicyProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the scheduling policy ARN, such as `batch: *us-east-1*: *111122223333* :scheduling-policy/ *HighPriority*`."""


class CfnServiceEnvironmentProps(TypedDict, total=False):
    capacity_limits: Required[Sequence[CfnServiceEnvironmentCapacityLimitProps | Deferred] | Deferred]
    """The capacity limits for the service environment."""
    service_environment_name: str | None
    """The name of the service environment. A change replaces the resource."""
    service_environment_type: Required[str]
    """The type of service environment. A change replaces the resource."""
    state: str | None
    """The state of the service environment."""
    tags: Mapping[str, str] | Deferred | None
    """The tags associated with the service environment."""


class CfnServiceEnvironmentCapacityLimitProps(TypedDict, total=False):
    """Defines the capacity limit for a service environment."""
    capacity_unit: str | None
    """The unit of measure for the capacity limit."""
    max_capacity: Integer | None
    """The maximum capacity available for the service environment."""


class CfnServiceEnvironment(TypedResource):
    """Creates a service environment for running service jobs."""
    props: CfnServiceEnvironmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServiceEnvironmentProps]) -> None: ...
    @property
    def attr_service_environment_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the service environment."""
