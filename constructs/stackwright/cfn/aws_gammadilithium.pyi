"""Every resource type of AWS::GammaDilithium; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, ResourceOptions, TypedResource


class CfnJobDefinitionProps(TypedDict, total=False):
    container_properties: CfnJobDefinitionContainerPropertiesProps | Deferred | None
    ecs_properties: CfnJobDefinitionEcsPropertiesProps | Deferred | None
    eks_properties: CfnJobDefinitionEksPropertiesProps | Deferred | None
    job_definition_name: str | None
    """A change replaces the resource."""
    node_properties: CfnJobDefinitionNodePropertiesProps | Deferred | None
    parameters: Anything
    platform_capabilities: Sequence[str] | Deferred | None
    propagate_tags: Boolean | None
    retry_strategy: CfnJobDefinitionRetryStrategyProps | Deferred | None
    scheduling_priority: Integer | None
    tags: Sequence[CfnJobDefinitionTagsProps | Deferred] | Deferred | None
    timeout: CfnJobDefinitionTimeoutProps | Deferred | None
    type: Required[str]


class CfnJobDefinitionAuthorizationConfigProps(TypedDict, total=False):
    access_point_id: str | None
    iam: str | None


class CfnJobDefinitionContainerPropertiesProps(TypedDict, total=False):
    command: Sequence[str] | Deferred | None
    environment: Sequence[CfnJobDefinitionEnvironmentProps | Deferred] | Deferred | None
    ephemeral_storage: CfnJobDefinitionEphemeralStorageProps | Deferred | None
    execution_role_arn: str | None
    fargate_platform_configuration: CfnJobDefinitionFargatePlatformConfigurationProps | Deferred | None
    image: Required[str]
    instance_type: str | None
    job_role_arn: str | None
    linux_parameters: CfnJobDefinitionLinuxParametersProps | Deferred | None
    log_configuration: CfnJobDefinitionLogConfigurationProps | Deferred | None
    memory: Integer | None
    mount_points: Sequence[CfnJobDefinitionMountPointsProps | Deferred] | Deferred | None
    network_configuration: CfnJobDefinitionNetworkConfigurationProps | Deferred | None
    privileged: Boolean | None
    readonly_root_filesystem: Boolean | None
    repository_credentials: CfnJobDefinitionRepositoryCredentialsProps | Deferred | None
    resource_requirements: Sequence[CfnJobDefinitionResourceRequirementProps | Deferred] | Deferred | None
    runtime_platform: CfnJobDefinitionRuntimePlatformProps | Deferred | None
    secrets: Sequence[CfnJobDefinitionSecretProps | Deferred] | Deferred | None
    ulimits: Sequence[CfnJobDefinitionUlimitProps | Deferred] | Deferred | None
    user: str | None
    vcpus: Integer | None
    volumes: Sequence[CfnJobDefinitionVolumesProps | Deferred] | Deferred | None


class CfnJobDefinitionDeviceProps(TypedDict, total=False):
    container_path: str | None
    host_path: str | None
    permissions: Sequence[str] | Deferred | None


class CfnJobDefinitionEcsPropertiesProps(TypedDict, total=False):
    task_properties: Required[Sequence[CfnJobDefinitionEcsTaskPropertiesProps | Deferred] | Deferred]


class CfnJobDefinitionEcsTaskPropertiesProps(TypedDict, total=False):
    containers: Sequence[CfnJobDefinitionTaskContainerPropertiesProps | Deferred] | Deferred | None
    ephemeral_storage: CfnJobDefinitionEphemeralStorageProps | Deferred | None
    execution_role_arn: str | None
    ipc_mode: str | None
    network_configuration: CfnJobDefinitionNetworkConfigurationProps | Deferred | None
    pid_mode: str | None
    platform_version: str | None
    runtime_platform: CfnJobDefinitionRuntimePlatformProps | Deferred | None
    task_role_arn: str | None
    volumes: Sequence[CfnJobDefinitionVolumesProps | Deferred] | Deferred | None


class CfnJobDefinitionEfsVolumeConfigurationProps(TypedDict, total=False):
    authorization_config: CfnJobDefinitionAuthorizationConfigProps | Deferred | None
    file_system_id: Required[str]
    root_directory: str | None
    transit_encryption: str | None
    transit_encryption_port: Integer | None


class CfnJobDefinitionEksContainerProps(TypedDict, total=False):
    args: Sequence[str] | Deferred | None
    command: Sequence[str] | Deferred | None
    env: Sequence[CfnJobDefinitionEksContainerEnvironmentVariableProps | Deferred] | Deferred | None
    image: Required[str]
    image_pull_policy: str | None
    name: str | None
    resources: CfnJobDefinitionEksContainerResourceRequirementsProps | Deferred | None
    security_context: CfnJobDefinitionEksContainerSecurityContextProps | Deferred | None
    volume_mounts: Sequence[CfnJobDefinitionEksContainerVolumeMountProps | Deferred] | Deferred | None


class CfnJobDefinitionEksContainerEnvironmentVariableProps(TypedDict, total=False):
    name: Required[str]
    value: str | None


class CfnJobDefinitionEksContainerResourceRequirementsProps(TypedDict, total=False):
    limits: Anything
    requests: Anything


class CfnJobDefinitionEksContainerSecurityContextProps(TypedDict, total=False):
    allow_privilege_escalation: Boolean | None
    privileged: Boolean | None
    read_only_root_filesystem: Boolean | None
    run_as_group: Integer | None
    run_as_non_root: Boolean | None
    run_as_user: Integer | None


class CfnJobDefinitionEksContainerVolumeMountProps(TypedDict, total=False):
    mount_path: str | None
    name: str | None
    read_only: Boolean | None


class CfnJobDefinitionEksEmptyDirProps(TypedDict, total=False):
    medium: str | None
    size_limit: str | None


class CfnJobDefinitionEksHostPathProps(TypedDict, total=False):
    path: str | None


class CfnJobDefinitionEksPropertiesProps(TypedDict, total=False):
    pod_properties: CfnJobDefinitionPodPropertiesProps | Deferred | None


class CfnJobDefinitionEksSecretProps(TypedDict, total=False):
    optional: Boolean | None
    secret_name: Required[str]


class CfnJobDefinitionEksVolumeProps(TypedDict, total=False):
    empty_dir: CfnJobDefinitionEksEmptyDirProps | Deferred | None
    host_path: CfnJobDefinitionEksHostPathProps | Deferred | None
    name: Required[str]
    secret: CfnJobDefinitionEksSecretProps | Deferred | None


class CfnJobDefinitionEnvironmentProps(TypedDict, total=False):
    name: str | None
    value: str | None


class CfnJobDefinitionEphemeralStorageProps(TypedDict, total=False):
    size_in_gib: Required[Integer]


class CfnJobDefinitionEvaluateOnExitProps(TypedDict, total=False):
    action: Required[str]
    on_exit_code: str | None
    on_reason: str | None
    on_status_reason: str | None


class CfnJobDefinitionFargatePlatformConfigurationProps(TypedDict, total=False):
    platform_version: str | None


class CfnJobDefinitionImagePullSecretProps(TypedDict, total=False):
    name: Required[str]


class CfnJobDefinitionLinuxParametersProps(TypedDict, total=False):
    devices: Sequence[CfnJobDefinitionDeviceProps | Deferred] | Deferred | None
    init_process_enabled: Boolean | None
    max_swap: Integer | None
    shared_memory_size: Integer | None
    swappiness: Integer | None
    tmpfs: Sequence[CfnJobDefinitionTmpfsProps | Deferred] | Deferred | None


class CfnJobDefinitionLogConfigurationProps(TypedDict, total=False):
    log_driver: Required[str]
    options: Anything
    secret_options: Sequence[CfnJobDefinitionSecretProps | Deferred] | Deferred | None


class CfnJobDefinitionMetadataProps(TypedDict, total=False):
    labels: Anything


class CfnJobDefinitionMountPointsProps(TypedDict, total=False):
    container_path: str | None
    read_only: Boolean | None
    source_volume: str | None


class CfnJobDefinitionNetworkConfigurationProps(TypedDict, total=False):
    assign_public_ip: str | None


class CfnJobDefinitionNodePropertiesProps(TypedDict, total=False):
    main_node: Required[Integer]
    node_range_properties: Required[Sequence[CfnJobDefinitionNodeRangePropertyProps | Deferred] | Deferred]
    num_nodes: Required[Integer]


class CfnJobDefinitionNodeRangePropertyProps(TypedDict, total=False):
    container: CfnJobDefinitionContainerPropertiesProps | Deferred | None
    ecs_properties: CfnJobDefinitionEcsPropertiesProps | Deferred | None
    eks_properties: CfnJobDefinitionEksPropertiesProps | Deferred | None
    instance_types: Sequence[str] | Deferred | None
    target_nodes: Required[str]


class CfnJobDefinitionPodPropertiesProps(TypedDict, total=False):
    containers: Sequence[CfnJobDefinitionEksContainerProps | Deferred] | Deferred | None
    dns_policy: str | None
    host_network: Boolean | None
    image_pull_secrets: Sequence[CfnJobDefinitionImagePullSecretProps | Deferred] | Deferred | None
    init_containers: Sequence[CfnJobDefinitionEksContainerProps | Deferred] | Deferred | None
    metadata: CfnJobDefinitionMetadataProps | Deferred | None
    service_account_name: str | None
    share_process_namespace: Boolean | None
    volumes: Sequence[CfnJobDefinitionEksVolumeProps | Deferred] | Deferred | None


class CfnJobDefinitionRepositoryCredentialsProps(TypedDict, total=False):
    credentials_parameter: Required[str]


class CfnJobDefinitionResourceRequirementProps(TypedDict, total=False):
    type: str | None
    value: str | None


class CfnJobDefinitionRetryStrategyProps(TypedDict, total=False):
    attempts: Integer | None
    evaluate_on_exit: Sequence[CfnJobDefinitionEvaluateOnExitProps | Deferred] | Deferred | None


class CfnJobDefinitionRuntimePlatformProps(TypedDict, total=False):
    cpu_architecture: str | None
    operating_system_family: str | None


class CfnJobDefinitionSecretProps(TypedDict, total=False):
    name: Required[str]
    value_from: Required[str]


class CfnJobDefinitionTagsProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnJobDefinitionTaskContainerDependencyProps(TypedDict, total=False):
    condition: Required[str]
    container_name: Required[str]


class CfnJobDefinitionTaskContainerPropertiesProps(TypedDict, total=False):
    command: Sequence[str] | Deferred | None
    depends_on: Sequence[CfnJobDefinitionTaskContainerDependencyProps | Deferred] | Deferred | None
    environment: Sequence[CfnJobDefinitionEnvironmentProps | Deferred] | Deferred | None
    essential: Boolean | None
    image: Required[str]
    linux_parameters: CfnJobDefinitionLinuxParametersProps | Deferred | None
    log_configuration: CfnJobDefinitionLogConfigurationProps | Deferred | None
    mount_points: Sequence[CfnJobDefinitionMountPointsProps | Deferred] | Deferred | None
    name: str | None
    privileged: Boolean | None
    readonly_root_filesystem: Boolean | None
    repository_credentials: CfnJobDefinitionRepositoryCredentialsProps | Deferred | None
    resource_requirements: Sequence[CfnJobDefinitionResourceRequirementProps | Deferred] | Deferred | None
    secrets: Sequence[CfnJobDefinitionSecretProps | Deferred] | Deferred | None
    ulimits: Sequence[CfnJobDefinitionUlimitProps | Deferred] | Deferred | None
    user: str | None


class CfnJobDefinitionTimeoutProps(TypedDict, total=False):
    attempt_duration_seconds: Integer | None


class CfnJobDefinitionTmpfsProps(TypedDict, total=False):
    container_path: Required[str]
    mount_options: Sequence[str] | Deferred | None
    size: Required[Integer]


class CfnJobDefinitionUlimitProps(TypedDict, total=False):
    hard_limit: Required[Integer]
    name: Required[str]
    soft_limit: Required[Integer]


class CfnJobDefinitionVolumesProps(TypedDict, total=False):
    efs_volume_configuration: CfnJobDefinitionEfsVolumeConfigurationProps | Deferred | None
    host: CfnJobDefinitionVolumesHostProps | Deferred | None
    name: str | None


class CfnJobDefinitionVolumesHostProps(TypedDict, total=False):
    source_path: str | None


class CfnJobDefinition(TypedResource):
    """Resource Type definition for AWS::GammaDilithium::JobDefinition"""
    props: CfnJobDefinitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnJobDefinitionProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...
