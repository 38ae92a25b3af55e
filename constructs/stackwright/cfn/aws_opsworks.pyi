"""Every resource type of AWS::OpsWorks; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, ResourceOptions, TypedResource


class CfnAppProps(TypedDict, total=False):
    app_source: CfnAppSourceProps | Deferred | None
    """A `Source` object that specifies the app repository."""
    attributes: Mapping[str, str] | Deferred | None
    """One or more user-defined key/value pairs to be added to the stack attributes."""
    data_sources: Sequence[CfnAppDataSourceProps | Deferred] | Deferred | None
    """The app's data source."""
    description: str | None
    """A description of the app."""
    domains: Sequence[str] | Deferred | None
    """The app virtual host settings, with multiple domains separated by commas."""
    enable_ssl: Boolean | None
    """Whether to enable SSL for the app."""
    environment: Sequence[CfnAppEnvironmentVariableProps | Deferred] | Deferred | None
    """An array of `EnvironmentVariable` objects that specify environment variables to be associated with the app."""
    name: Required[str]
    """The app name."""
    shortname: str | None
    """The app's short name. A change replaces the resource."""
    ssl_configuration: CfnAppSslConfigurationProps | Deferred | None
    """An `SslConfiguration` object with the SSL configuration."""
    stack_id: Required[str]
    """The stack ID. A change replaces the resource."""
    type: Required[str]
    """The app type."""


class CfnAppDataSourceProps(TypedDict, total=False):
    arn: str | None
    """The data source's ARN."""
    database_name: str | None
    """The database name."""
    type: str | None
    """The data source's type, `AutoSelectOpsworksMysqlInstance`, `OpsworksMysqlInstance`, `RdsDbInstance`, or `None`."""


class CfnAppEnvironmentVariableProps(TypedDict, total=False):
    key: Required[str]
    """(Required) The environment variable's name, which can consist of up to 64 characters and must be specified."""
    secure: Boolean | None
    """(Optional) Whether the variable's value is returned by the `DescribeApps` action."""
    value: Required[str]
    """(Optional) The environment variable's value, which can be left empty."""


class CfnAppSourceProps(TypedDict, total=False):
    password: str | None
    """When included in a request, the parameter depends on the repository type."""
    revision: str | None
    """The application's version."""
    ssh_key: str | None
    """In requests, the repository's SSH key."""
    type: str | None
    """The repository type."""
    url: str | None
    """The source URL."""
    username: str | None
    """This parameter depends on the repository type."""


class CfnAppSslConfigurationProps(TypedDict, total=False):
    certificate: str | None
    """The contents of the certificate's domain.crt file."""
    chain: str | None
    """Optional."""
    private_key: str | None
    """The private key; the contents of the certificate's domain.kex file."""


class CfnApp(TypedResource):
    """http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-app.html"""
    props: CfnAppProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAppProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnElasticLoadBalancerAttachmentProps(TypedDict, total=False):
    elastic_load_balancer_name: Required[str]
    """The Elastic Load Balancing instance name."""
    layer_id: Required[str]
    """The OpsWorks layer ID to which the Elastic Load Balancing load balancer is attached."""


class CfnElasticLoadBalancerAttachment(TypedResource):
    """http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-elbattachment.html"""
    props: CfnElasticLoadBalancerAttachmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnElasticLoadBalancerAttachmentProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnInstanceProps(TypedDict, total=False):
    agent_version: str | None
    """The default OpsWorks Stacks agent version."""
    ami_id: str | None
    """A custom AMI ID to be used to create the instance."""
    architecture: str | None
    """The instance architecture."""
    auto_scaling_type: str | None
    """For load-based or time-based instances, the type. A change replaces the resource."""
    availability_zone: str | None
    """The Availability Zone of the OpsWorks instance, such as `us-east-2a`. A change replaces the resource."""
    block_device_mappings: Sequence[CfnInstanceBlockDeviceMappingProps | Deferred] | Deferred | None
    """An array of `BlockDeviceMapping` objects that specify the instance's block devices. A change replaces the resource."""
    ebs_optimized: Boolean | None
    """Whether to create an Amazon EBS-optimized instance. A change replaces the resource."""
    elastic_ips: Sequence[str] | Deferred | None
    """A list of Elastic IP addresses to associate with the instance."""
    hostname: str | None
    """The instance host name."""
    install_updates_on_boot: Boolean | None
    """Whether to install operating system and package updates when the instance boots."""
    instance_type: Required[str]
    """The instance type, such as `t2.micro`."""
    layer_ids: Required[Sequence[str] | Deferred]
    """An array that contains the instance's layer IDs."""
    os: str | None
    """The instance's operating system, which must be set to one of the following."""
    root_device_type: str | None
    """The instance root device type. A change replaces the resource."""
    ssh_key_name: str | None
    """The instance's Amazon EC2 key-pair name."""
    stack_id: Required[str]
    """The stack ID. A change replaces the resource."""
    subnet_id: str | None
    """The ID of the instance's subnet. A change replaces the resource."""
    tenancy: str | None
    """The instance's tenancy option. A change replaces the resource."""
    time_based_auto_scaling: CfnInstanceTimeBasedAutoScalingProps | Deferred | None
    """The time-based scaling configuration for the instance. A change replaces the resource."""
    virtualization_type: str | None
    """The instance's virtualization type, `paravirtual` or `hvm`. A change replaces the resource."""
    volumes: Sequence[str] | Deferred | None
    """A list of OpsWorks volume IDs to associate with the instance."""


class CfnInstanceBlockDeviceMappingProps(TypedDict, total=False):
    device_name: str | None
    """The device name that is exposed to the instance, such as `/dev/sdh`."""
    ebs: CfnInstanceEbsBlockDeviceProps | Deferred | None
    """An `EBSBlockDevice` that defines how to configure an Amazon EBS volume when the instance is launched."""
    no_device: str | None
    """Suppresses the specified device included in the AMI's block device mapping."""
    virtual_name: str | None
    """The virtual device name."""


class CfnInstanceEbsBlockDeviceProps(TypedDict, total=False):
    delete_on_termination: Boolean | None
    """Whether the volume is deleted on instance termination."""
    iops: Integer | None
    """The number of I/O operations per second (IOPS) that the volume supports."""
    snapshot_id: str | None
    """The snapshot ID."""
    volume_size: Integer | None
    """The volume size, in GiB."""
    volume_type: str | None
    """The volume type."""


class CfnInstanceTimeBasedAutoScalingProps(TypedDict, total=False):
    friday: Mapping[str, str] | Deferred | None
    """The schedule for Friday."""
    monday: Mapping[str, str] | Deferred | None
    """The schedule for Monday."""
    saturday: Mapping[str, str] | Deferred | None
    """The schedule for Saturday."""
    sunday: Mapping[str, str] | Deferred | None
    """The schedule for Sunday."""
    thursday: Mapping[str, str] | Deferred | None
    """The schedule for Thursday."""
    tuesday: Mapping[str, str] | Deferred | None
    """The schedule for Tuesday."""
    wednesday: Mapping[str, str] | Deferred | None
    """The schedule for Wednesday."""


class CfnInstance(TypedResource):
    """http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-instance.html"""
    props: CfnInstanceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInstanceProps]) -> None: ...
    @property
    def attr_availability_zone(self) -> StringToken:
        """The Availability Zone of the OpsWorks instance, such as `us-east-2a`."""
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_private_dns_name(self) -> StringToken:
        """The private DNS name of the OpsWorks instance."""
    @property
    def attr_private_ip(self) -> StringToken:
        """The private IP address of the OpsWorks instance, such as `192.0.2.0`."""
    @property
    def attr_public_dns_name(self) -> StringToken:
        """The public DNS name of the OpsWorks instance."""
    @property
    def attr_public_ip(self) -> StringToken:
        """The public IP address of the OpsWorks instance, such as `192.0.2.0`."""


class CfnLayerProps(TypedDict, total=False):
    attributes: Mapping[str, str] | Deferred | None
    """One or more user-defined key-value pairs to be added to the stack attributes."""
    auto_assign_elastic_ips: Required[Boolean]
    """Whether to automatically assign an Elastic IP address to the layer's instances."""
    auto_assign_public_ips: Required[Boolean]
    """For stacks that are running in a VPC, whether to automatically assign a public IP address to the layer's instances."""
    custom_instance_profile_arn: str | None
    """The ARN of an IAM profile to be used for the layer's EC2 instances."""
    custom_json: Anything
    """A JSON-formatted string containing custom stack configuration and deployment attributes to be installed on the layer's instances."""
    custom_recipes: CfnLayerRecipesProps | Deferred | None
    """A `LayerCustomRecipes` object that specifies the layer custom recipes."""
    custom_security_group_ids: Sequence[str] | Deferred | None
    """An array containing the layer custom security group IDs."""
    enable_auto_healing: Required[Boolean]
    """Whether to disable auto healing for the layer."""
    install_updates_on_boot: Boolean | None
    """Whether to install operating system and package updates when the instance boots."""
    lifecycle_event_configuration: CfnLayerLifecycleEventConfigurationProps | Deferred | None
    """A `LifeCycleEventConfiguration` object that you can use to configure the Shutdown event to specify an execution timeout and enable or disable Elastic Load Balancer connection draining."""
    load_based_auto_scaling: CfnLayerLoadBasedAutoScalingProps | Deferred | None
    """The load-based scaling configuration for the OpsWorks layer."""
    name: Required[str]
    """The layer name, which is used by the console."""
    packages: Sequence[str] | Deferred | None
    """An array of `Package` objects that describes the layer packages."""
    shortname: Required[str]
    """For custom layers only, use this parameter to specify the layer's short name, which is used internally by OpsWorks Stacks and by Chef recipes."""
    stack_id: Required[str]
    """The layer stack ID. A change replaces the resource."""
    tags: Sequence[CfnLayerTagProps | Deferred] | Deferred | None
    """Specifies one or more sets of tags (key–value pairs) to associate with this OpsWorks layer."""
    type: Required[str]
    """The layer type. A change replaces the resource."""
    use_ebs_optimized_instances: Boolean | None
    """Whether to use Amazon EBS-optimized instances."""
    volume_configurations: Sequence[CfnLayerVolumeConfigurationProps | Deferred] | Deferred | None
    """A `VolumeConfigurations` object that describes the layer's Amazon EBS volumes."""


class CfnLayerAutoScalingThresholdsProps(TypedDict, total=False):
    cpu_threshold: Number | None
    """The CPU utilization threshold, as a percent of the available CPU."""
    ignore_metrics_time: Integer | None
    """The amount of time (in minutes) after a scaling event occurs that OpsWorks Stacks should ignore metrics and suppress additional scaling events."""
    instance_count: Integer | None
    """The number of instances to add or remove when the load exceeds a threshold."""
    load_threshold: Number | None
    """The load threshold."""
    memory_threshold: Number | None
    """The memory utilization threshold, as a percent of the available memory."""
    thresholds_wait_time: Integer | None
    """The amount of time, in minutes, that the load must exceed a threshold before more instances are added or removed."""


class CfnLayerLifecycleEventConfigurationProps(TypedDict, total=False):
    shutdown_event_configuration: CfnLayerShutdownEventConfigurationProps | Deferred | None
    """The Shutdown event configuration."""


class CfnLayerLoadBasedAutoScalingProps(TypedDict, total=False):
    down_scaling: CfnLayerAutoScalingThresholdsProps | Deferred | None
    """An `AutoScalingThresholds` object that describes the downscaling configuration, which defines how and when OpsWorks Stacks reduces the number of instances."""
    enable: Boolean | None
    """Whether load-based auto scaling is enabled for the layer."""
    up_scaling: CfnLayerAutoScalingThresholdsProps | Deferred | None
    """An `AutoScalingThresholds` object that describes the upscaling configuration, which defines how and when OpsWorks Stacks increases the number of instances."""


class CfnLayerRecipesProps(TypedDict, total=False):
    configure: Sequence[str] | Deferred | None
    """An array of custom recipe names to be run following a `configure` event."""
    deploy: Sequence[str] | Deferred | None
    """An array of custom recipe names to be run following a `deploy` event."""
    setup: Sequence[str] | Deferred | None
    """An array of custom recipe names to be run following a `setup` event."""
    shutdown: Sequence[str] | Deferred | None
    """An array of custom recipe names to be run following a `shutdown` event."""
    undeploy: Sequence[str] | Deferred | None
    """An array of custom recipe names to be run following a `undeploy` event."""


class CfnLayerShutdownEventConfigurationProps(TypedDict, total=False):
    delay_until_elb_connections_drained: Boolean | None
    """Whether to enable Elastic Load Balancing connection draining."""
    execution_timeout: Integer | None
    """The time, in seconds, that OpsWorks Stacks waits after triggering a Shutdown event before shutting down an instance."""


class CfnLayerTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnLayerVolumeConfigurationProps(TypedDict, total=False):
    encrypted: Boolean | None
    """Specifies whether an Amazon EBS volume is encrypted."""
    iops: Integer | None
    """The number of I/O operations per second (IOPS) to provision for the volume."""
    mount_point: str | None
    """The volume mount point."""
    number_of_disks: Integer | None
    """The number of disks in the volume."""
    raid_level: Integer | None
    """The volume RAID level."""
    size: Integer | None
    """The volume size."""
    volume_type: str | None
    """The volume type."""


class CfnLayer(TypedResource):
    """http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-layer.html"""
    props: CfnLayerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLayerProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnStackProps(TypedDict, total=False):
    agent_version: str | None
    """The default OpsWorks Stacks agent version."""
    attributes: Mapping[str, str] | Deferred | None
    """One or more user-defined key-value pairs to be added to the stack attributes."""
    chef_configuration: CfnStackChefConfigurationProps | Deferred | None
    """A `ChefConfiguration` object that specifies whether to enable Berkshelf and the Berkshelf version on Chef 11.10 stacks."""
    clone_app_ids: Sequence[str] | Deferred | None
    """If you're cloning an OpsWorks stack, a list of OpsWorks application stack IDs from the source stack to include in the cloned stack. A change replaces the resource."""
    clone_permissions: Boolean | None
    """If you're cloning an OpsWorks stack, indicates whether to clone the source stack's permissions. A change replaces the resource."""
    configuration_manager: CfnStackStackConfigurationManagerProps | Deferred | None
    """The configuration manager."""
    custom_cookbooks_source: CfnStackSourceProps | Deferred | None
    """Contains the information required to retrieve an app or cookbook from a repository."""
    custom_json: Anything
    """A string that contains user-defined, custom JSON."""
    default_availability_zone: str | None
    """The stack's default Availability Zone, which must be in the specified region."""
    default_instance_profile_arn: Required[str]
    """The Amazon Resource Name (ARN) of an IAM profile that is the default profile for all of the stack's EC2 instances."""
    default_os: str | None
    """The stack's default operating system, which is installed on every instance unless you specify a different operating system when you create the instance."""
    default_root_device_type: str | None
    """The default root device type."""
    default_ssh_key_name: str | None
    """A default Amazon EC2 key pair name."""
    default_subnet_id: str | None
    """The stack's default subnet ID."""
    ecs_cluster_arn: str | None
    """The Amazon Resource Name (ARN) of the ( Amazon ECS) cluster to register with the OpsWorks stack."""
    elastic_ips: Sequence[CfnStackElasticIpProps | Deferred] | Deferred | None
    """A list of Elastic IP addresses to register with the OpsWorks stack."""
    hostname_theme: str | None
    """The stack's host name theme, with spaces replaced by underscores."""
    name: Required[str]
    """The stack name."""
    rds_db_instances: Sequence[CfnStackRdsDbInstanceProps | Deferred] | Deferred | None
    """The Amazon Relational Database Service ( Amazon RDS) database instance to register with the OpsWorks stack."""
    service_role_arn: Required[str]
    """The stack's IAM role, which allows OpsWorks Stacks to work with AWS resources on your behalf. A change replaces the resource."""
    source_stack_id: str | None
    """If you're cloning an OpsWorks stack, the stack ID of the source OpsWorks stack to clone. A change replaces the resource."""
    tags: Sequence[CfnStackTagProps | Deferred] | Deferred | None
    """A map that contains tag keys and tag values that are attached to a stack or layer."""
    use_custom_cookbooks: Boolean | None
    """Whether the stack uses custom cookbooks."""
    use_opsworks_security_groups: Boolean | None
    """Whether to associate the OpsWorks Stacks built-in security groups with the stack's layers."""
    vpc_id: str | None
    """The ID of the VPC that the stack is to be launched into. A change replaces the resource."""


class CfnStackChefConfigurationProps(TypedDict, total=False):
    berkshelf_version: str | None
    """The Berkshelf version."""
    manage_berkshelf: Boolean | None
    """Whether to enable Berkshelf."""


class CfnStackElasticIpProps(TypedDict, total=False):
    ip: Required[str]
    """The IP address."""
    name: str | None
    """The name, which can be a maximum of 32 characters."""


class CfnStackRdsDbInstanceProps(TypedDict, total=False):
    db_password: Required[str]
    """OpsWorks Stacks returns `*FILTERED*` instead of the actual value."""
    db_user: Required[str]
    """The master user name."""
    rds_db_instance_arn: Required[str]
    """The instance's ARN."""


class CfnStackSourceProps(TypedDict, total=False):
    password: str | None
    """When included in a request, the parameter depends on the repository type."""
    revision: str | None
    """The application's version."""
    ssh_key: str | None
    """The repository's SSH key."""
    type: str | None
    """The repository type."""
    url: str | None
    """The source URL."""
    username: str | None
    """This parameter depends on the repository type."""


class CfnStackStackConfigurationManagerProps(TypedDict, total=False):
    name: str | None
    """The name."""
    version: str | None
    """The Chef version."""


class CfnStackTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnStack(TypedResource):
    """http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-stack.html"""
    props: CfnStackProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStackProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnUserProfileProps(TypedDict, total=False):
    allow_self_management: Boolean | None
    """Whether users can specify their own SSH public key through the My Settings page."""
    iam_user_arn: Required[str]
    """The user's IAM ARN. A change replaces the resource."""
    ssh_public_key: str | None
    """The user's SSH public key."""
    ssh_username: str | None
    """The user's SSH user name."""


class CfnUserProfile(TypedResource):
    """http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-userprofile.html"""
    props: CfnUserProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserProfileProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_ssh_username(self) -> StringToken:
        """The user's SSH user name, as a string."""


class CfnVolumeProps(TypedDict, total=False):
    ec2_volume_id: Required[str]
    """The Amazon EC2 volume ID. A change replaces the resource."""
    mount_point: str | None
    """The volume mount point."""
    name: str | None
    """The volume name."""
    stack_id: Required[str]
    """The stack ID. A change replaces the resource."""


class CfnVolume(TypedResource):
    """http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-volume.html"""
    props: CfnVolumeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVolumeProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...
