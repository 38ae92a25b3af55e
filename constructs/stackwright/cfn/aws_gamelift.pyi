"""Every resource type of AWS::GameLift; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnAliasProps(TypedDict, total=False):
    description: str | None
    """A human-readable description of the alias."""
    name: Required[str]
    """A descriptive label that is associated with an alias."""
    routing_strategy: Required[CfnAliasRoutingStrategyProps | Deferred]
    """The routing configuration, including routing type and fleet target, for the alias."""
    tags: Sequence[CfnAliasTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnAliasRoutingStrategyProps(TypedDict, total=False):
    """The routing configuration for a fleet alias."""
    fleet_id: str | None
    """A unique identifier for a fleet that the alias points to."""
    message: str | None
    """The message text to be used with a terminal routing strategy."""
    type: Required[Literal["SIMPLE", "TERMINAL"] | Other]
    """A type of routing strategy."""


class CfnAliasTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnAlias(TypedResource):
    """The `AWS::GameLift::Alias` resource creates an alias for an Amazon GameLift (GameLift) fleet destination."""
    props: CfnAliasProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAliasProps]) -> None: ...
    @property
    def attr_alias_arn(self) -> StringToken:
        """The Amazon Resource Name ( ARN) that is assigned to a Amazon GameLift Servers alias resource and uniquely identifies it."""
    @property
    def attr_alias_id(self) -> StringToken:
        """A unique identifier for the alias."""


class CfnBuildProps(TypedDict, total=False):
    name: str | None
    """A descriptive label that is associated with a build."""
    operating_system: Literal["AMAZON_LINUX", "AMAZON_LINUX_2", "AMAZON_LINUX_2023", "WINDOWS_2012", "WINDOWS_2016", "WINDOWS_2022"] | Other | None
    """The operating system that your game server binaries run on. A change replaces the resource."""
    server_sdk_version: str | None
    """A server SDK version you used when integrating your game server build with Amazon GameLift Servers. A change replaces the resource."""
    storage_location: CfnBuildStorageLocationProps | Deferred | None
    """Information indicating where your game build files are stored. A change replaces the resource."""
    tags: Sequence[CfnBuildTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    version: str | None
    """Version information that is associated with this build."""


class CfnBuildStorageLocationProps(TypedDict, total=False):
    """The location in Amazon S3 where build or script files are stored for access by Amazon GameLift."""
    bucket: Required[str]
    """An Amazon S3 bucket identifier. A change replaces the resource."""
    key: Required[str]
    """The name of the zip file that contains the build files or script files. A change replaces the resource."""
    object_version: str | None
    """A version of a stored file to retrieve, if the object versioning feature is turned on for the S3 bucket. A change replaces the resource."""
    role_arn: Required[str]
    """The ARNfor an IAM role that allows Amazon GameLift to access the S3 bucket. A change replaces the resource."""


class CfnBuildTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnBuild(TypedResource):
    """The `AWS::GameLift::Build` resource creates a game server build that is installed and run on instances in an Amazon GameLift fleet."""
    props: CfnBuildProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBuildProps]) -> None: ...
    @property
    def attr_build_arn(self) -> StringToken:
        """The Amazon Resource Name ( ARN) that is assigned to a Amazon GameLift Servers build resource and uniquely identifies it."""
    @property
    def attr_build_id(self) -> StringToken:
        """A unique identifier for the build."""


class CfnContainerFleetProps(TypedDict, total=False):
    billing_type: Literal["ON_DEMAND", "SPOT"] | Other | None
    """Indicates whether the fleet uses On-Demand or Spot instances for this fleet. A change replaces the resource."""
    deployment_configuration: CfnContainerFleetDeploymentConfigurationProps | Deferred | None
    """Set of rules for processing a deployment for a container fleet update."""
    description: str | None
    """A meaningful description of the container fleet."""
    fleet_role_arn: Required[str]
    """The unique identifier for an AWS Identity and Access Management (IAM) role with permissions to run your containers on resources that are managed by Amazon GameLift Servers."""
    game_server_container_group_definition_name: str | None
    """The name of the fleet's game server container group definition, which describes how to deploy containers with your game server build and support software onto each fleet instance."""
    game_server_container_groups_per_instance: Integer | None
    """The number of times to replicate the game server container group on each fleet instance."""
    game_session_creation_limit_policy: CfnContainerFleetGameSessionCreationLimitPolicyProps | Deferred | None
    """A policy that limits the number of game sessions that each individual player can create on instances in this fleet."""
    instance_connection_port_range: CfnContainerFleetConnectionPortRangeProps | Deferred | None
    """The set of port numbers to open on each instance in a container fleet."""
    instance_inbound_permissions: Sequence[CfnContainerFleetIpPermissionProps | Deferred] | Deferred | None
    """The IP address ranges and port settings that allow inbound traffic to access game server processes and other processes on this fleet."""
    instance_type: str | None
    """The Amazon EC2 instance type to use for all instances in the fleet. A change replaces the resource."""
    locations: Sequence[CfnContainerFleetLocationConfigurationProps | Deferred] | Deferred | None
    """A remote location where a multi-location fleet can deploy game servers for game hosting."""
    log_configuration: CfnContainerFleetLogConfigurationProps | Deferred | None
    """The method that is used to collect container logs for the fleet."""
    metric_groups: Sequence[str] | Deferred | None
    """The name of an AWS CloudWatch metric group to add this fleet to."""
    new_game_session_protection_policy: Literal["FullProtection", "NoProtection"] | Other | None
    """Determines whether Amazon GameLift Servers can shut down game sessions on the fleet that are actively running and hosting players."""
    per_instance_container_group_definition_name: str | None
    """The name of the fleet's per-instance container group definition."""
    player_gateway_mode: Literal["DISABLED", "ENABLED", "REQUIRED"] | Other | None
    """The player gateway mode for the container fleet. A change replaces the resource."""
    scaling_policies: Sequence[CfnContainerFleetScalingPolicyProps | Deferred] | Deferred | None
    """A list of rules that control how a fleet is scaled."""
    tags: Sequence[CfnContainerFleetTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnContainerFleetConnectionPortRangeProps(TypedDict, total=False):
    """The set of port numbers to open on each instance in a container fleet."""
    from_port: Required[Integer]
    """Starting value for the port range."""
    to_port: Required[Integer]
    """Ending value for the port."""


class CfnContainerFleetDeploymentConfigurationProps(TypedDict, total=False):
    """Set of rules for processing a deployment for a container fleet update."""
    impairment_strategy: Literal["MAINTAIN", "ROLLBACK"] | Other | None
    """Determines what actions to take if a deployment fails."""
    minimum_healthy_percentage: Integer | None
    """Sets a minimum level of healthy tasks to maintain during deployment activity."""
    protection_strategy: Literal["WITH_PROTECTION", "IGNORE_PROTECTION"] | Other | None
    """Determines how fleet deployment activity affects active game sessions on the fleet."""


class CfnContainerFleetGameSessionCreationLimitPolicyProps(TypedDict, total=False):
    """A policy that puts limits on the number of game sessions that a player can create within a specified span of time."""
    new_game_sessions_per_creator: Integer | None
    """A policy that puts limits on the number of game sessions that a player can create within a specified span of time."""
    policy_period_in_minutes: Integer | None
    """The time span used in evaluating the resource creation limit policy."""


class CfnContainerFleetIpPermissionProps(TypedDict, total=False):
    """A range of IP addresses and port settings that allow inbound traffic to connect to processes on an instance in a fleet."""
    from_port: Required[Integer]
    """A starting value for a range of allowed port numbers."""
    ip_range: Required[str]
    """A range of allowed IP addresses."""
    protocol: Required[Literal["TCP", "UDP"] | Other]
    """The network communication protocol used by the fleet."""
    to_port: Required[Integer]
    """An ending value for a range of allowed port numbers."""


class CfnContainerFleetLocationCapacityProps(TypedDict, total=False):
    """Current resource capacity settings in a specified fleet or location."""
    desired_ec2_instances: Integer | None
    """Defaults to MinSize if not defined."""
    managed_capacity_configuration: CfnContainerFleetManagedCapacityConfigurationProps | Deferred | None
    """Configuration options for Amazon GameLift Servers managed capacity behavior."""
    max_size: Required[Integer]
    """The maximum value that is allowed for the fleet's instance count for a location."""
    min_size: Integer | None
    """The minimum value allowed for the fleet's instance count for a location."""


class CfnContainerFleetLocationConfigurationProps(TypedDict, total=False):
    """A remote location where a multi-location fleet can deploy game servers for game hosting."""
    location: Required[str]
    """An AWS Region code, such as `us-west-2`."""
    location_capacity: CfnContainerFleetLocationCapacityProps | Deferred | None
    """Current resource capacity settings in a specified fleet or location."""
    stopped_actions: Sequence[Literal["AUTO_SCALING"] | Other] | Deferred | None
    """A list of fleet actions that have been suspended in the fleet location."""


class CfnContainerFleetLogConfigurationProps(TypedDict, total=False):
    """A method for collecting container logs for the fleet."""
    log_destination: Literal["NONE", "CLOUDWATCH", "S3"] | Other | None
    """The type of log collection to use for a fleet."""
    log_group_arn: str | None
    """If log destination is `CLOUDWATCH`, logs are sent to the specified log group in Amazon CloudWatch."""
    s3_bucket_name: str | None
    """If log destination is `S3`, logs are sent to the specified Amazon S3 bucket name."""


class CfnContainerFleetManagedCapacityConfigurationProps(TypedDict, total=False):
    """Configuration options for Amazon GameLift Servers managed capacity behavior."""
    scale_in_after_inactivity_minutes: Integer | None
    """Length of time, in minutes, that Amazon GameLift Servers will wait before scaling in your MinSize and DesiredInstances to 0 after a period with no game session activity."""
    zero_capacity_strategy: Required[Literal["SCALE_TO_AND_FROM_ZERO", "MANUAL"] | Other]
    """The strategy Amazon GameLift Servers will use to automatically scale your capacity to and from zero in response to game session activity."""


class CfnContainerFleetScalingPolicyProps(TypedDict, total=False):
    """Rule that controls how a fleet is scaled."""
    comparison_operator: Literal["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold"] | Other | None
    """Comparison operator to use when measuring a metric against the threshold value."""
    evaluation_periods: Integer | None
    """Length of time (in minutes) the metric must be at or beyond the threshold before a scaling event is triggered."""
    metric_name: Literal["ActivatingGameSessions", "ActiveGameSessions", "ActiveInstances", "AvailableGameSessions", "AvailablePlayerSessions", "CurrentPlayerSessions", "IdleInstances", "PercentAvailableGameSessions", "PercentIdleInstances", "QueueDepth", "WaitTime", "ConcurrentActivatableGameSessions"] | Other | None
    """Name of the Amazon GameLift Servers-defined metric that is used to trigger a scaling adjustment."""
    name: Required[str]
    """A descriptive label that is associated with a fleet's scaling policy."""
    policy_type: Literal["RuleBased", "TargetBased", "ManagedScaling"] | Other | None
    """The type of scaling policy to create."""
    scaling_adjustment: Integer | None
    """Amount of adjustment to make, based on the scaling adjustment type."""
    scaling_adjustment_type: Literal["ChangeInCapacity", "ExactCapacity", "PercentChangeInCapacity"] | Other | None
    """The type of adjustment to make to a fleet's instance count."""
    target_configuration: CfnContainerFleetTargetConfigurationProps | Deferred | None
    """An object that contains settings for a target-based scaling policy."""
    threshold: Number | None
    """Metric value used to trigger a scaling event."""


class CfnContainerFleetTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnContainerFleetTargetConfigurationProps(TypedDict, total=False):
    """Settings for a target-based scaling policy."""
    target_value: Required[Number]
    """Desired value to use with a target-based scaling policy."""


class CfnContainerFleet(TypedResource):
    """Describes an Amazon GameLift Servers managed container fleet."""
    props: CfnContainerFleetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnContainerFleetProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """A time stamp indicating when this data object was created."""
    @property
    def attr_deployment_details(self) -> StringToken:
        """Provides information about the last deployment ID and its status."""
    @property
    def attr_fleet_arn(self) -> StringToken:
        """The Amazon Resource Name ( ARN) that is assigned to a Amazon GameLift Servers fleet resource and uniquely identifies it."""
    @property
    def attr_fleet_id(self) -> StringToken:
        """A unique identifier for the container fleet to retrieve."""
    @property
    def attr_game_server_container_group_definition_arn(self) -> StringToken:
        """The Amazon Resource Name ( ARN) that is assigned to the fleet's game server container group."""
    @property
    def attr_maximum_game_server_container_groups_per_instance(self) -> NumberToken:
        """The calculated maximum number of game server container group that can be deployed on each fleet instance."""
    @property
    def attr_per_instance_container_group_definition_arn(self) -> StringToken:
        """The Amazon Resource Name ( ARN) that is assigned to the fleet's per-instance container group."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the container fleet."""


class CfnContainerGroupDefinitionProps(TypedDict, total=False):
    container_group_type: Literal["GAME_SERVER", "PER_INSTANCE"] | Other | None
    """The type of container group. A change replaces the resource."""
    game_server_container_definition: CfnContainerGroupDefinitionGameServerContainerDefinitionProps | Deferred | None
    """The definition for the game server container in this group."""
    name: Required[str]
    """A descriptive identifier for the container group definition. A change replaces the resource."""
    operating_system: Required[Literal["AMAZON_LINUX_2023"] | Other]
    """The platform that all containers in the container group definition run on."""
    source_version_number: Integer | None
    """A specific ContainerGroupDefinition version to be updated"""
    support_container_definitions: Sequence[CfnContainerGroupDefinitionSupportContainerDefinitionProps | Deferred] | Deferred | None
    """The set of definitions for support containers in this group."""
    tags: Sequence[CfnContainerGroupDefinitionTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    total_memory_limit_mebibytes: Required[Integer]
    """The amount of memory (in MiB) on a fleet instance to allocate for the container group."""
    total_vcpu_limit: Number | None
    """The amount of vCPU units on a fleet instance to allocate for the container group (1 vCPU is equal to 1024 CPU units)."""
    version_description: str | None
    """An optional description that was provided for a container group definition update."""


class CfnContainerGroupDefinitionContainerDependencyProps(TypedDict, total=False):
    """A container's dependency on another container in the same container group."""
    condition: Required[Literal["START", "COMPLETE", "SUCCESS", "HEALTHY"] | Other]
    """The condition that the dependency container must reach before the dependent container can start."""
    container_name: Required[str]
    """A descriptive label for the container definition that this container depends on."""


class CfnContainerGroupDefinitionContainerEnvironmentProps(TypedDict, total=False):
    """An environment variable to set inside a container, in the form of a key-value pair."""
    name: Required[str]
    """The environment variable name."""
    value: Required[str]
    """The environment variable value."""


class CfnContainerGroupDefinitionContainerHealthCheckProps(TypedDict, total=False):
    """Instructions on when and how to check the health of a support container in a container fleet."""
    command: Required[Sequence[str] | Deferred]
    """A string array that specifies the command that the container runs to determine if it's healthy."""
    interval: Integer | None
    """The time period (in seconds) between each health check."""
    retries: Integer | None
    """The number of times to retry a failed health check before flagging the container unhealthy."""
    start_period: Integer | None
    """The optional grace period (in seconds) to give a container time to bootstrap before the first failed health check counts toward the number of retries."""
    timeout: Integer | None
    """The time period (in seconds) to wait for a health check to succeed before counting a failed health check."""


class CfnContainerGroupDefinitionContainerMountPointProps(TypedDict, total=False):
    """A mount point that binds a container to a file or directory on the host system."""
    access_level: Literal["READ_ONLY", "READ_AND_WRITE"] | Other | None
    """The type of access for the container."""
    container_path: str | None
    """The mount path on the container."""
    instance_path: Required[str]
    """The path to the source file or directory."""


class CfnContainerGroupDefinitionContainerPortRangeProps(TypedDict, total=False):
    """A set of one or more port numbers that can be opened on the container, and the supported network protocol."""
    from_port: Required[Integer]
    """A starting value for the range of allowed port numbers."""
    protocol: Required[Literal["TCP", "UDP"] | Other]
    """The network protocol that these ports support."""
    to_port: Required[Integer]
    """An ending value for the range of allowed port numbers."""


class CfnContainerGroupDefinitionGameServerContainerDefinitionProps(TypedDict, total=False):
    """Describes the game server container in an existing game server container group."""
    container_name: Required[str]
    """The container definition identifier."""
    depends_on: Sequence[CfnContainerGroupDefinitionContainerDependencyProps | Deferred] | Deferred | None
    """Indicates that the container relies on the status of other containers in the same container group during startup and shutdown sequences."""
    environment_override: Sequence[CfnContainerGroupDefinitionContainerEnvironmentProps | Deferred] | Deferred | None
    """A set of environment variables that's passed to the container on startup."""
    image_uri: Required[str]
    """The URI to the image that Amazon GameLift Servers uses when deploying this container to a container fleet."""
    linux_capabilities: CfnContainerGroupDefinitionLinuxCapabilitiesProps | Deferred | None
    """A set of Linux capabilities that are added to a container's default Docker configuration."""
    mount_points: Sequence[CfnContainerGroupDefinitionContainerMountPointProps | Deferred] | Deferred | None
    """A mount point that binds a path inside the container to a file or directory on the host system and lets it access the file or directory."""
    port_configuration: CfnContainerGroupDefinitionPortConfigurationProps | Deferred | None
    """The set of ports that are available to bind to processes in the container."""
    resolved_image_digest: str | None
    """A unique and immutable identifier for the container image."""
    server_sdk_version: Required[str]
    """The Amazon GameLift Servers server SDK version that the game server is integrated with."""
    vcpu: Number | None
    """The number of virtual CPUs to give to the game server container."""


class CfnContainerGroupDefinitionLinuxCapabilitiesProps(TypedDict, total=False):
    """A set of Linux capabilities that are added to a container's default Docker configuration."""
    include: Sequence[Literal["AUDIT_CONTROL", "AUDIT_WRITE", "BLOCK_SUSPEND", "CHOWN", "DAC_OVERRIDE", "DAC_READ_SEARCH", "FOWNER", "FSETID", "IPC_LOCK", "IPC_OWNER", "KILL", "LEASE", "LINUX_IMMUTABLE", "MAC_ADMIN", "MAC_OVERRIDE", "MKNOD", "NET_ADMIN", "NET_BIND_SERVICE", "NET_BROADCAST", "NET_RAW", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_ADMIN", "SYS_BOOT", "SYS_CHROOT", "SYS_MODULE", "SYS_NICE", "SYS_PACCT", "SYS_PTRACE", "SYS_RAWIO", "SYS_RESOURCE", "SYS_TIME", "SYS_TTY_CONFIG", "SYSLOG", "WAKE_ALARM"] | Other] | Deferred | None
    """The list of Linux capabilities to add to the container's default configuration."""


class CfnContainerGroupDefinitionPortConfigurationProps(TypedDict, total=False):
    """Defines the ports on a container."""
    container_port_ranges: Required[Sequence[CfnContainerGroupDefinitionContainerPortRangeProps | Deferred] | Deferred]
    """Specifies one or more ranges of ports on a container."""


class CfnContainerGroupDefinitionSupportContainerDefinitionProps(TypedDict, total=False):
    """Describes a support container in a container group."""
    container_name: Required[str]
    """The container definition identifier."""
    depends_on: Sequence[CfnContainerGroupDefinitionContainerDependencyProps | Deferred] | Deferred | None
    """Indicates that the container relies on the status of other containers in the same container group during its startup and shutdown sequences."""
    environment_override: Sequence[CfnContainerGroupDefinitionContainerEnvironmentProps | Deferred] | Deferred | None
    """A set of environment variables that's passed to the container on startup."""
    essential: Boolean | None
    """Indicates whether the container is vital to the container group."""
    health_check: CfnContainerGroupDefinitionContainerHealthCheckProps | Deferred | None
    """A configuration for a non-terminal health check."""
    image_uri: Required[str]
    """The URI to the image that Amazon GameLift Servers deploys to a container fleet."""
    linux_capabilities: CfnContainerGroupDefinitionLinuxCapabilitiesProps | Deferred | None
    """A set of Linux capabilities that are added to a container's default Docker configuration."""
    memory_hard_limit_mebibytes: Integer | None
    """The amount of memory that Amazon GameLift Servers makes available to the container."""
    mount_points: Sequence[CfnContainerGroupDefinitionContainerMountPointProps | Deferred] | Deferred | None
    """A mount point that binds a path inside the container to a file or directory on the host system and lets it access the file or directory."""
    port_configuration: CfnContainerGroupDefinitionPortConfigurationProps | Deferred | None
    """A set of ports that allow access to the container from external users."""
    resolved_image_digest: str | None
    """A unique and immutable identifier for the container image."""
    vcpu: Number | None
    """The number of vCPU units that are reserved for the container."""


class CfnContainerGroupDefinitionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnContainerGroupDefinition(TypedResource):
    """The properties that describe a container group resource."""
    props: CfnContainerGroupDefinitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnContainerGroupDefinitionProps]) -> None: ...
    @property
    def attr_container_group_definition_arn(self) -> StringToken:
        """The Amazon Resource Name ( ARN) that is assigned to an Amazon GameLift Servers `ContainerGroupDefinition` resource."""
    @property
    def attr_creation_time(self) -> StringToken:
        """A time stamp indicating when this data object was created."""
    @property
    def attr_status(self) -> StringToken:
        """Current status of the container group definition resource."""
    @property
    def attr_status_reason(self) -> StringToken:
        """Additional information about a container group definition that's in `FAILED` status."""
    @property
    def attr_version_number(self) -> NumberToken:
        """Indicates the version of a particular container group definition."""


class CfnFleetProps(TypedDict, total=False):
    anywhere_configuration: CfnFleetAnywhereConfigurationProps | Deferred | None
    """Amazon GameLift Servers Anywhere configuration options."""
    apply_capacity: Literal["ON_UPDATE", "ON_CREATE_AND_UPDATE", "ON_CREATE_AND_UPDATE_WITH_AUTOSCALING"] | Other | None
    """Current resource capacity settings for managed EC2 fleets and managed container fleets."""
    build_id: str | None
    """A unique identifier for a build to be deployed on the new fleet. A change replaces the resource."""
    certificate_configuration: CfnFleetCertificateConfigurationProps | Deferred | None
    """Prompts Amazon GameLift Servers to generate a TLS/SSL certificate for the fleet. A change replaces the resource."""
    compute_type: Literal["EC2", "ANYWHERE"] | Other | None
    """The type of compute resource used to host your game servers. A change replaces the resource."""
    description: str | None
    """A description for the fleet."""
    desired_ec2_instances: Integer | None
    """[DEPRECATED] The number of EC2 instances that you want this fleet to host. Deprecated."""
    ec2_inbound_permissions: Sequence[CfnFleetIpPermissionProps | Deferred] | Deferred | None
    """The IP address ranges and port settings that allow inbound traffic to access game server processes and other processes on this fleet."""
    ec2_instance_type: str | None
    """The Amazon GameLift Servers-supported Amazon EC2 instance type to use with managed EC2 fleets. A change replaces the resource."""
    fleet_type: Literal["ON_DEMAND", "SPOT"] | Other | None
    """Indicates whether to use On-Demand or Spot instances for this fleet. A change replaces the resource."""
    instance_role_arn: str | None
    """A unique identifier for an IAM role that manages access to your AWS services. A change replaces the resource."""
    instance_role_credentials_provider: Literal["SHARED_CREDENTIAL_FILE"] | Other | None
    """Indicates that fleet instances maintain a shared credentials file for the IAM role defined in `InstanceRoleArn`. A change replaces the resource."""
    locations: Sequence[CfnFleetLocationConfigurationProps | Deferred] | Deferred | None
    """A set of remote locations to deploy additional instances to and manage as a multi-location fleet."""
    log_paths: Sequence[str] | Deferred | None
    """This parameter is no longer used. Deprecated. A change replaces the resource."""
    max_size: Integer | None
    """[DEPRECATED] The maximum value that is allowed for the fleet's instance count. Deprecated."""
    metric_groups: Sequence[str] | Deferred | None
    """The name of an AWS CloudWatch metric group to add this fleet to."""
    min_size: Integer | None
    """[DEPRECATED] The minimum value allowed for the fleet's instance count. Deprecated."""
    name: Required[str]
    """A descriptive label that is associated with a fleet."""
    new_game_session_protection_policy: Literal["FullProtection", "NoProtection"] | Other | None
    """The status of termination protection for active game sessions on the fleet."""
    peer_vpc_aws_account_id: str | None
    """Used when peering your Amazon GameLift Servers fleet with a VPC, the unique identifier for the AWS account that owns the VPC. A change replaces the resource."""
    peer_vpc_id: str | None
    """A unique identifier for a VPC with resources to be accessed by your Amazon GameLift Servers fleet. A change replaces the resource."""
    player_gateway_configuration: CfnFleetPlayerGatewayConfigurationProps | Deferred | None
    """Configuration for player gateway. A change replaces the resource."""
    player_gateway_mode: Literal["DISABLED", "ENABLED", "REQUIRED"] | Other | None
    """The player gateway mode for the fleet. A change replaces the resource."""
    resource_creation_limit_policy: CfnFleetResourceCreationLimitPolicyProps | Deferred | None
    """A policy that limits the number of game sessions that an individual player can create on instances in this fleet within a specified span of time."""
    runtime_configuration: CfnFleetRuntimeConfigurationProps | Deferred | None
    """Instructions for how to launch and maintain server processes on instances in the fleet."""
    scaling_policies: Sequence[CfnFleetScalingPolicyProps | Deferred] | Deferred | None
    """Rule that controls how a fleet is scaled."""
    script_id: str | None
    """The unique identifier for a Realtime configuration script to be deployed on fleet instances. A change replaces the resource."""
    server_launch_parameters: str | None
    """This parameter is no longer used but is retained for backward compatibility. Deprecated. A change replaces the resource."""
    server_launch_path: str | None
    """This parameter is no longer used. Deprecated. A change replaces the resource."""
    tags: Sequence[CfnFleetTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnFleetAnywhereConfigurationProps(TypedDict, total=False):
    """Amazon GameLift Servers configuration options for your Anywhere fleets."""
    cost: Required[str]
    """The cost to run your fleet per hour."""


class CfnFleetCertificateConfigurationProps(TypedDict, total=False):
    """Determines whether a TLS/SSL certificate is generated for a fleet."""
    certificate_type: Required[Literal["DISABLED", "GENERATED"] | Other]
    """Indicates whether a TLS/SSL certificate is generated for a fleet. A change replaces the resource."""


class CfnFleetIpPermissionProps(TypedDict, total=False):
    """A range of IP addresses and port settings that allow inbound traffic to connect to server processes on an instance in a fleet."""
    from_port: Required[Integer]
    """A starting value for a range of allowed port numbers."""
    ip_range: Required[str]
    """A range of allowed IP addresses."""
    protocol: Required[Literal["TCP", "UDP"] | Other]
    """The network communication protocol used by the fleet."""
    to_port: Required[Integer]
    """An ending value for a range of allowed port numbers."""


class CfnFleetLocationCapacityProps(TypedDict, total=False):
    """Current resource capacity settings for managed EC2 fleets and managed container fleets."""
    desired_ec2_instances: Integer | None
    """The number of Amazon EC2 instances you want to maintain in the specified fleet location."""
    managed_capacity_configuration: CfnFleetManagedCapacityConfigurationProps | Deferred | None
    """Configuration options for Amazon GameLift Servers-managed capacity behavior."""
    max_size: Required[Integer]
    """The maximum number of instances that are allowed in the specified fleet location."""
    min_size: Integer | None
    """The minimum number of instances that are allowed in the specified fleet location."""


class CfnFleetLocationConfigurationProps(TypedDict, total=False):
    """A remote location where a multi-location fleet can deploy game servers for game hosting."""
    location: Required[str]
    """An AWS Region code, such as `us-west-2`."""
    location_capacity: CfnFleetLocationCapacityProps | Deferred | None
    """Current resource capacity settings for managed EC2 fleets and managed container fleets."""


class CfnFleetManagedCapacityConfigurationProps(TypedDict, total=False):
    """Configuration options for Amazon GameLift Servers-managed capacity behavior."""
    scale_in_after_inactivity_minutes: Integer | None
    """Length of time, in minutes, that Amazon GameLift Servers will wait before scaling in your MinSize and DesiredInstances to 0 after a period with no game session activity."""
    zero_capacity_strategy: Required[Literal["SCALE_TO_AND_FROM_ZERO", "MANUAL"] | Other]
    """The strategy Amazon GameLift Servers will use to automatically scale your capacity to and from zero in response to game session activity."""


class CfnFleetPlayerGatewayConfigurationProps(TypedDict, total=False):
    """Configuration for player gateway."""
    game_server_ip_protocol_supported: Literal["IPv4", "DUAL_STACK"] | Other | None
    """The IP protocol supported by the game server."""


class CfnFleetResourceCreationLimitPolicyProps(TypedDict, total=False):
    """A policy that limits the number of game sessions a player can create on the same fleet."""
    new_game_sessions_per_creator: Integer | None
    """A policy that puts limits on the number of game sessions that a player can create within a specified span of time."""
    policy_period_in_minutes: Integer | None
    """The time span used in evaluating the resource creation limit policy."""


class CfnFleetRuntimeConfigurationProps(TypedDict, total=False):
    """A collection of server process configurations that describe the set of processes to run on each instance in a fleet."""
    game_session_activation_timeout_seconds: Integer | None
    """The maximum amount of time (in seconds) allowed to launch a new game session and have it report ready to host players."""
    max_concurrent_game_session_activations: Integer | None
    """The number of game sessions in status `ACTIVATING` to allow on an instance or compute."""
    server_processes: Sequence[CfnFleetServerProcessProps | Deferred] | Deferred | None
    """A collection of server process configurations that identify what server processes to run on fleet computes."""


class CfnFleetScalingPolicyProps(TypedDict, total=False):
    """Rule that controls how a fleet is scaled."""
    comparison_operator: Literal["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold"] | Other | None
    """Comparison operator to use when measuring a metric against the threshold value."""
    evaluation_periods: Integer | None
    """Length of time (in minutes) the metric must be at or beyond the threshold before a scaling event is triggered."""
    location: str | None
    """The fleet location."""
    metric_name: Literal["ActivatingGameSessions", "ActiveGameSessions", "ActiveInstances", "AvailableGameSessions", "AvailablePlayerSessions", "CurrentPlayerSessions", "IdleInstances", "PercentAvailableGameSessions", "PercentIdleInstances", "QueueDepth", "WaitTime", "ConcurrentActivatableGameSessions"] | Other | None
    """Name of the Amazon GameLift Servers-defined metric that is used to trigger a scaling adjustment."""
    name: Required[str]
    """A descriptive label that is associated with a fleet's scaling policy."""
    policy_type: Literal["RuleBased", "TargetBased", "ManagedScaling"] | Other | None
    """The type of scaling policy to create."""
    scaling_adjustment: Integer | None
    """Amount of adjustment to make, based on the scaling adjustment type."""
    scaling_adjustment_type: Literal["ChangeInCapacity", "ExactCapacity", "PercentChangeInCapacity"] | Other | None
    """The type of adjustment to make to a fleet's instance count."""
    status: Literal["ACTIVE", "UPDATE_REQUESTED", "UPDATING", "DELETE_REQUESTED", "DELETING", "DELETED", "ERROR"] | Other | None
    """Current status of the scaling policy."""
    target_configuration: CfnFleetTargetConfigurationProps | Deferred | None
    """An object that contains settings for a target-based scaling policy."""
    threshold: Number | None
    """Metric value used to trigger a scaling event."""
    update_status: Literal["PENDING_UPDATE"] | Other | None
    """The current status of the fleet's scaling policies in a requested fleet location."""


class CfnFleetServerProcessProps(TypedDict, total=False):
    """A set of instructions for launching server processes on each instance in a fleet."""
    concurrent_executions: Required[Integer]
    """The number of server processes using this configuration that run concurrently on each instance or compute."""
    launch_path: Required[str]
    """The location of a game build executable or Realtime script."""
    parameters: str | None
    """An optional list of parameters to pass to the server executable or Realtime script on launch."""


class CfnFleetTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnFleetTargetConfigurationProps(TypedDict, total=False):
    """Settings for a target-based scaling policy."""
    target_value: Required[Number]
    """Desired value to use with a target-based scaling policy."""


class CfnFleet(TypedResource):
    """The `AWS::GameLift::Fleet` resource creates an Amazon GameLift (GameLift) fleet to host custom game server or Realtime Servers."""
    props: CfnFleetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFleetProps]) -> None: ...
    @property
    def attr_fleet_arn(self) -> StringToken:
        """The Amazon Resource Name ( ARN) that is assigned to a Amazon GameLift Servers fleet resource and uniquely identifies it."""
    @property
    def attr_fleet_id(self) -> StringToken:
        """A unique identifier for the fleet."""


class CfnGameServerGroupProps(TypedDict, total=False):
    auto_scaling_policy: CfnGameServerGroupAutoScalingPolicyProps | Deferred | None
    """Configuration settings to define a scaling policy for the Auto Scaling group that is optimized for game hosting."""
    balancing_strategy: Literal["SPOT_ONLY", "SPOT_PREFERRED", "ON_DEMAND_ONLY"] | Other | None
    """Indicates how Amazon GameLift Servers FleetIQ balances the use of Spot Instances and On-Demand Instances in the game server group."""
    delete_option: Literal["SAFE_DELETE", "FORCE_DELETE", "RETAIN"] | Other | None
    """The type of delete to perform."""
    game_server_group_name: Required[str]
    """A developer-defined identifier for the game server group."""
    game_server_protection_policy: Literal["NO_PROTECTION", "FULL_PROTECTION"] | Other | None
    """A flag that indicates whether instances in the game server group are protected from early termination."""
    instance_definitions: Required[Sequence[CfnGameServerGroupInstanceDefinitionProps | Deferred] | Deferred]
    """The set of Amazon EC2 instance types that Amazon GameLift Servers FleetIQ can use when balancing and automatically scaling instances in the corresponding Auto Scaling group."""
    launch_template: CfnGameServerGroupLaunchTemplateProps | Deferred | None
    """The Amazon EC2 launch template that contains configuration settings and game server code to be deployed to all instances in the game server group."""
    max_size: Number | None
    """The maximum number of instances allowed in the Amazon EC2 Auto Scaling group."""
    min_size: Number | None
    """The minimum number of instances allowed in the Amazon EC2 Auto Scaling group."""
    role_arn: Required[str]
    """The Amazon Resource Name ( ARN) for an IAM role that allows Amazon GameLift Servers to access your Amazon EC2 Auto Scaling groups."""
    tags: Sequence[CfnGameServerGroupTagProps | Deferred] | Deferred | None
    """A list of labels to assign to the new game server group resource."""
    vpc_subnets: Sequence[str] | Deferred | None
    """A list of virtual private cloud (VPC) subnets to use with instances in the game server group."""


class CfnGameServerGroupAutoScalingPolicyProps(TypedDict, total=False):
    """*This data type is used with the GameLift FleetIQ and game server groups.*"""
    estimated_instance_warmup: Number | None
    """Length of time, in seconds, it takes for a new instance to start new game server processes and register with Amazon GameLift Servers FleetIQ."""
    target_tracking_configuration: Required[CfnGameServerGroupTargetTrackingConfigurationProps | Deferred]
    """Settings for a target-based scaling policy applied to Auto Scaling group."""


class CfnGameServerGroupInstanceDefinitionProps(TypedDict, total=False):
    """*This data type is used with the Amazon GameLift FleetIQ and game server groups.*"""
    instance_type: Required[str]
    """An Amazon EC2 instance type designation."""
    weighted_capacity: str | None
    """Instance weighting that indicates how much this instance type contributes to the total capacity of a game server group."""


class CfnGameServerGroupLaunchTemplateProps(TypedDict, total=False):
    """*This data type is used with the GameLift FleetIQ and game server groups.*"""
    launch_template_id: str | None
    """A unique identifier for an existing Amazon EC2 launch template."""
    launch_template_name: str | None
    """A readable identifier for an existing Amazon EC2 launch template."""
    version: str | None
    """The version of the Amazon EC2 launch template to use."""


class CfnGameServerGroupTagProps(TypedDict, total=False):
    key: str | None
    """The key for a developer-defined key:value pair for tagging an AWS resource."""
    value: str | None
    """The value for a developer-defined key:value pair for tagging an AWS resource."""


class CfnGameServerGroupTargetTrackingConfigurationProps(TypedDict, total=False):
    """*This data type is used with the Amazon GameLift FleetIQ and game server groups.*"""
    target_value: Required[Number]
    """Desired value to use with a game server group target-based scaling policy."""


class CfnGameServerGroup(TypedResource):
    """*This operation is used with the Amazon GameLift FleetIQ solution and game server groups.*"""
    props: CfnGameServerGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGameServerGroupProps]) -> None: ...
    @property
    def attr_auto_scaling_group_arn(self) -> StringToken:
        """A unique identifier for the auto scaling group."""
    @property
    def attr_game_server_group_arn(self) -> StringToken:
        """A unique identifier for the game server group."""


class CfnGameSessionQueueProps(TypedDict, total=False):
    custom_event_data: str | None
    """Information to be added to all events that are related to this game session queue."""
    destinations: Sequence[CfnGameSessionQueueGameSessionQueueDestinationProps | Deferred] | Deferred | None
    """A list of fleets and/or fleet aliases that can be used to fulfill game session placement requests in the queue."""
    filter_configuration: CfnGameSessionQueueFilterConfigurationProps | Deferred | None
    """A list of locations where a queue is allowed to place new game sessions."""
    name: Required[str]
    """A descriptive label that is associated with game session queue. A change replaces the resource."""
    notification_target: str | None
    """An SNS topic ARN that is set up to receive game session placement notifications."""
    player_latency_policies: Sequence[CfnGameSessionQueuePlayerLatencyPolicyProps | Deferred] | Deferred | None
    """A set of policies that enforce a sliding cap on player latency when processing game sessions placement requests."""
    priority_configuration: CfnGameSessionQueuePriorityConfigurationProps | Deferred | None
    """Custom settings to use when prioritizing destinations and locations for game session placements."""
    tags: Sequence[CfnGameSessionQueueTagProps | Deferred] | Deferred | None
    """A list of labels to assign to the new game session queue resource."""
    timeout_in_seconds: Integer | None
    """The maximum time, in seconds, that a new game session placement request remains in the queue."""


class CfnGameSessionQueueFilterConfigurationProps(TypedDict, total=False):
    """A list of fleet locations where a game session queue can place new game sessions."""
    allowed_locations: Sequence[str] | Deferred | None
    """A list of locations to allow game session placement in, in the form of AWS Region codes such as `us-west-2`."""


class CfnGameSessionQueueGameSessionQueueDestinationProps(TypedDict, total=False):
    """A fleet or alias designated in a game session queue."""
    destination_arn: str | None
    """The Amazon Resource Name (ARN) that is assigned to fleet or fleet alias."""


class CfnGameSessionQueuePlayerLatencyPolicyProps(TypedDict, total=False):
    """The queue setting that determines the highest latency allowed for individual players when placing a game session."""
    maximum_individual_player_latency_milliseconds: Integer | None
    """The maximum latency value that is allowed for any player, in milliseconds."""
    policy_duration_seconds: Integer | None
    """The length of time, in seconds, that the policy is enforced while placing a new game session."""


class CfnGameSessionQueuePriorityConfigurationProps(TypedDict, total=False):
    """Custom prioritization settings for use by a game session queue when placing new game sessions with available game servers."""
    location_order: Sequence[str] | Deferred | None
    """The prioritization order to use for fleet locations, when the `PriorityOrder` property includes `LOCATION`."""
    priority_order: Sequence[Literal["LATENCY", "COST", "DESTINATION", "LOCATION"] | Other] | Deferred | None
    """A custom sequence to use when prioritizing where to place new game sessions."""


class CfnGameSessionQueueTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnGameSessionQueue(TypedResource):
    """The `AWS::GameLift::GameSessionQueue` resource creates a placement queue that processes requests for new game sessions."""
    props: CfnGameSessionQueueProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGameSessionQueueProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The unique Amazon Resource Name (ARN) for the `GameSessionQueue`."""
    @property
    def attr_custom_event_data(self) -> StringToken:
        """Information that is added to all events that are related to this game session queue."""
    @property
    def attr_name(self) -> StringToken:
        """A descriptive label that is associated with a game session queue."""
    @property
    def attr_notification_target(self) -> StringToken:
        """An SNS topic ARN that is set up to receive game session placement notifications."""
    @property
    def attr_timeout_in_seconds(self) -> NumberToken:
        """The maximum time, in seconds, that a new game session placement request remains in the queue."""


class CfnLocationProps(TypedDict, total=False):
    location_name: Required[str]
    """A descriptive name for the custom location. A change replaces the resource."""
    tags: Sequence[CfnLocationTagProps | Deferred] | Deferred | None
    """A list of labels to assign to the new resource."""


class CfnLocationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnLocation(TypedResource):
    """The AWS::GameLift::Location resource creates a custom location for use in an Anywhere fleet."""
    props: CfnLocationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLocationProps]) -> None: ...
    @property
    def attr_location_arn(self) -> StringToken:
        """A unique identifier for the custom location."""


class CfnMatchmakingConfigurationProps(TypedDict, total=False):
    acceptance_required: Required[Boolean]
    """A flag that determines whether a match that was created with this configuration must be accepted by the matched players."""
    acceptance_timeout_seconds: Integer | None
    """The length of time (in seconds) to wait for players to accept a proposed match, if acceptance is required."""
    additional_player_count: Integer | None
    """The number of player slots in a match to keep open for future players."""
    backfill_mode: Literal["AUTOMATIC", "MANUAL"] | Other | None
    """The method used to backfill game sessions that are created with this matchmaking configuration."""
    creation_time: str | None
    """A time stamp indicating when this data object was created."""
    custom_event_data: str | None
    """Information to add to all events related to the matchmaking configuration."""
    description: str | None
    """A description for the matchmaking configuration."""
    flex_match_mode: Literal["STANDALONE", "WITH_QUEUE"] | Other | None
    """Indicates whether this matchmaking configuration is being used with Amazon GameLift Servers hosting or as a standalone matchmaking solution."""
    game_properties: Sequence[CfnMatchmakingConfigurationGamePropertyProps | Deferred] | Deferred | None
    """A set of custom properties for a game session, formatted as key-value pairs."""
    game_session_data: str | None
    """A set of custom game session properties, formatted as a single string value."""
    game_session_queue_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Name ( ARN) that is assigned to a Amazon GameLift Servers game session queue resource and uniquely identifies it."""
    name: Required[str]
    """A unique identifier for the matchmaking configuration. A change replaces the resource."""
    notification_target: str | None
    """An SNS topic ARN that is set up to receive matchmaking notifications."""
    request_timeout_seconds: Required[Integer]
    """The maximum duration, in seconds, that a matchmaking ticket can remain in process before timing out."""
    rule_set_arn: str | None
    """The Amazon Resource Name ( ARN) associated with the GameLift matchmaking rule set resource that this configuration uses."""
    rule_set_name: Required[str]
    """A unique identifier for the matchmaking rule set to use with this configuration."""
    tags: Sequence[CfnMatchmakingConfigurationTagProps | Deferred] | Deferred | None
    """A list of labels to assign to the new matchmaking configuration resource."""


class CfnMatchmakingConfigurationGamePropertyProps(TypedDict, total=False):
    """This key-value pair can store custom data about a game session."""
    key: Required[str]
    """The game property identifier."""
    value: Required[str]
    """The game property value."""


class CfnMatchmakingConfigurationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnMatchmakingConfiguration(TypedResource):
    """The `AWS::GameLift::MatchmakingConfiguration` resource defines a new matchmaking configuration for use with FlexMatch."""
    props: CfnMatchmakingConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMatchmakingConfigurationProps]) -> None: ...
    @property
    def attr_acceptance_required(self) -> StringToken:
        """A flag that indicates whether a match that was created with this configuration must be accepted by the matched players"""
    @property
    def attr_acceptance_timeout_seconds(self) -> NumberToken:
        """The length of time (in seconds) to wait for players to accept a proposed match, if acceptance is required."""
    @property
    def attr_additional_player_count(self) -> NumberToken:
        """The number of player slots in a match to keep open for future players."""
    @property
    def attr_arn(self) -> StringToken:
        """The unique Amazon Resource Name (ARN) for the `MatchmakingConfiguration`."""
    @property
    def attr_backfill_mode(self) -> StringToken:
        """The method used to backfill game sessions created with this matchmaking configuration."""
    @property
    def attr_creation_time(self) -> StringToken:
        """A time stamp indicating when this data object was created."""
    @property
    def attr_custom_event_data(self) -> StringToken:
        """Information to attach to all events related to the matchmaking configuration."""
    @property
    def attr_description(self) -> StringToken:
        """A descriptive label that is associated with matchmaking configuration."""
    @property
    def attr_flex_match_mode(self) -> StringToken:
        """Indicates whether this matchmaking configuration is being used with Amazon GameLift hosting or as a standalone matchmaking solution."""
    @property
    def attr_game_session_data(self) -> StringToken:
        """A set of custom game session properties, formatted as a single string value."""
    @property
    def attr_game_session_queue_arns(self) -> ListToken:
        """The Amazon Resource Name (ARN) that is assigned to a Amazon GameLift game session queue resource and uniquely identifies it."""
    @property
    def attr_name(self) -> StringToken:
        """The `MatchmakingConfiguration` name, which is unique."""
    @property
    def attr_notification_target(self) -> StringToken:
        """An SNS topic ARN that is set up to receive matchmaking notifications."""
    @property
    def attr_request_timeout_seconds(self) -> NumberToken:
        """The maximum duration, in seconds, that a matchmaking ticket can remain in process before timing out."""
    @property
    def attr_rule_set_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) associated with the GameLift matchmaking rule set resource that this configuration uses."""
    @property
    def attr_rule_set_name(self) -> StringToken:
        """A unique identifier for the matchmaking rule set to use with this configuration."""


class CfnMatchmakingRuleSetProps(TypedDict, total=False):
    name: Required[str]
    """A unique identifier for the matchmaking rule set. A change replaces the resource."""
    rule_set_body: Required[str]
    """A collection of matchmaking rules, formatted as a JSON string. A change replaces the resource."""
    tags: Sequence[CfnMatchmakingRuleSetTagProps | Deferred] | Deferred | None
    """A list of labels to assign to the new matchmaking rule set resource."""


class CfnMatchmakingRuleSetTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnMatchmakingRuleSet(TypedResource):
    """Creates a new rule set for FlexMatch matchmaking."""
    props: CfnMatchmakingRuleSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMatchmakingRuleSetProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The unique Amazon Resource Name (ARN) assigned to the rule set."""
    @property
    def attr_creation_time(self) -> StringToken:
        """A time stamp indicating when this data object was created."""
    @property
    def attr_name(self) -> StringToken:
        """The unique name of the rule set."""
    @property
    def attr_rule_set_body(self) -> StringToken:
        """A collection of matchmaking rules, formatted as a JSON string."""


class CfnScriptProps(TypedDict, total=False):
    name: str | None
    """A descriptive label that is associated with a script."""
    node_js_version: str | None
    """The Node.js version used for execution of the Realtime script. A change replaces the resource."""
    storage_location: Required[CfnScriptS3LocationProps | Deferred]
    """The location of the Amazon S3 bucket where a zipped file containing your Realtime scripts is stored."""
    tags: Sequence[CfnScriptTagProps | Deferred] | Deferred | None
    """A list of labels to assign to the new script resource."""
    version: str | None
    """The version that is associated with a build or script."""


class CfnScriptS3LocationProps(TypedDict, total=False):
    """The location in Amazon S3 where build or script files can be stored for access by Amazon GameLift."""
    bucket: Required[str]
    """An Amazon S3 bucket identifier."""
    key: Required[str]
    """The name of the zip file that contains the build files or script files."""
    object_version: str | None
    """The version of the file, if object versioning is turned on for the bucket."""
    role_arn: Required[str]
    """The Amazon Resource Name ( ARN) for an IAM role that allows Amazon GameLift Servers to access the S3 bucket."""


class CfnScriptTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnScript(TypedResource):
    """The `AWS::GameLift::Script` resource creates a new script record for your Realtime Servers script."""
    props: CfnScriptProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnScriptProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The unique Amazon Resource Name (ARN) for the script."""
    @property
    def attr_creation_time(self) -> StringToken:
        """A time stamp indicating when this data object was created."""
    @property
    def attr_id(self) -> StringToken:
        """A unique identifier for a Realtime script."""
    @property
    def attr_size_on_disk(self) -> NumberToken:
        """The file size of the uploaded Realtime script, expressed in bytes."""
