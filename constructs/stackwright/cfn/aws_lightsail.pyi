"""Every resource type of AWS::Lightsail; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnAlarmProps(TypedDict, total=False):
    alarm_name: Required[str]
    """The name of the alarm. A change replaces the resource."""
    comparison_operator: Required[Literal["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanOrEqualToThreshold", "LessThanThreshold"] | Other]
    """The arithmetic operation to use when comparing the specified statistic and threshold."""
    contact_protocols: Sequence[Literal["Email", "SMS"] | Other] | Deferred | None
    """The contact protocols for the alarm, such as `Email`, `SMS` (text messaging), or both."""
    datapoints_to_alarm: Integer | None
    """The number of data points within the evaluation periods that must be breaching to cause the alarm to go to the `ALARM` state."""
    evaluation_periods: Required[Integer]
    """The number of periods over which data is compared to the specified threshold."""
    metric_name: Required[Literal["BurstCapacityPercentage", "BurstCapacityTime", "CPUUtilization", "ClientTLSNegotiationErrorCount", "DatabaseConnections", "DiskQueueDepth", "FreeStorageSpace", "FreeableMemory", "HTTPCode_Instance_2XX_Count", "HTTPCode_Instance_3XX_Count", "HTTPCode_Instance_4XX_Count", "HTTPCode_Instance_5XX_Count", "HTTPCode_LB_4XX_Count", "HTTPCode_LB_5XX_Count", "HealthyHostCount", "InstanceResponseTime", "NetworkIn", "NetworkOut", "NetworkReceiveThroughput", "NetworkTransmitThroughput", "RejectedConnectionCount", "RequestCount", "StatusCheckFailed", "StatusCheckFailed_Instance", "StatusCheckFailed_System", "SwapUsage", "UnhealthyHostCount"] | Other]
    """The name of the metric associated with the alarm. A change replaces the resource."""
    monitored_resource_name: Required[str]
    """The name of the Lightsail resource that the alarm monitors. A change replaces the resource."""
    notification_enabled: Boolean | None
    """A Boolean value indicating whether the alarm is enabled."""
    notification_triggers: Sequence[Literal["ALARM", "INSUFFICIENT_DATA", "OK"] | Other] | Deferred | None
    """The alarm states that trigger a notification."""
    threshold: Required[Number]
    """The value against which the specified statistic is compared."""
    treat_missing_data: Literal["breaching", "ignore", "missing", "notBreaching"] | Other | None
    """Specifies how the alarm handles missing data points."""


class CfnAlarm(TypedResource):
    """The `AWS::Lightsail::Alarm` resource specifies an alarm that can be used to monitor a single metric for one of your Lightsail resources."""
    props: CfnAlarmProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAlarmProps]) -> None: ...
    @property
    def attr_alarm_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the alarm."""
    @property
    def attr_state(self) -> StringToken:
        """The current state of the alarm."""


class CfnBucketProps(TypedDict, total=False):
    access_rules: CfnBucketAccessRulesProps | Deferred | None
    """An object that describes the access rules for the bucket."""
    bucket_name: Required[str]
    """The name of the bucket. A change replaces the resource."""
    bundle_id: Required[str]
    """The bundle ID for the bucket (for example, `small_1_0` )."""
    object_versioning: Boolean | None
    """Indicates whether object versioning is enabled for the bucket."""
    read_only_access_accounts: Sequence[str] | Deferred | None
    """An array of AWS account IDs that have read-only access to the bucket."""
    resources_receiving_access: Sequence[str] | Deferred | None
    """An array of Lightsail instances that have access to the bucket."""
    tags: Sequence[CfnBucketTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnBucketAccessRulesProps(TypedDict, total=False):
    """`AccessRules` is a property of the AWS::Lightsail::Bucket resource."""
    allow_public_overrides: Boolean | None
    """A Boolean value indicating whether the access control list (ACL) permissions that are applied to individual objects override the `GetObject` option that is currently specified."""
    get_object: str | None
    """Specifies the anonymous access to all objects in a bucket."""


class CfnBucketTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnBucket(TypedResource):
    """The `AWS::Lightsail::Bucket` resource specifies a bucket."""
    props: CfnBucketProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBucketProps]) -> None: ...
    @property
    def attr_able_to_update_bundle(self) -> StringToken:
        """A Boolean value indicating whether the bundle that is currently applied to your distribution can be changed to another bundle."""
    @property
    def attr_bucket_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the bucket."""
    @property
    def attr_url(self) -> StringToken:
        """The URL of the bucket."""


class CfnCertificateProps(TypedDict, total=False):
    certificate_name: Required[str]
    """The name of the certificate. A change replaces the resource."""
    domain_name: Required[str]
    """The domain name of the certificate. A change replaces the resource."""
    subject_alternative_names: Sequence[str] | Deferred | None
    """An array of strings that specify the alternate domains (such as `example.org`) and subdomains (such as `blog.example.com`) of the certificate. A change replaces the resource."""
    tags: Sequence[CfnCertificateTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnCertificateTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnCertificate(TypedResource):
    """The `AWS::Lightsail::Certificate` resource specifies an SSL/TLS certificate that you can use with a content delivery network (CDN) distribution and a container service."""
    props: CfnCertificateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCertificateProps]) -> None: ...
    @property
    def attr_certificate_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the certificate."""
    @property
    def attr_status(self) -> StringToken:
        """The validation status of the certificate."""


class CfnContactMethodProps(TypedDict, total=False):
    contact_endpoint: Required[str]
    """The destination of the contact method, such as an email address or a mobile phone number. A change replaces the resource."""
    protocol: Required[Literal["Email", "SMS"] | Other]
    """The protocol of the contact method, such as Email or SMS (text messaging). A change replaces the resource."""


class CfnContactMethod(TypedResource):
    """Resource Type definition for AWS::Lightsail::ContactMethod"""
    props: CfnContactMethodProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnContactMethodProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the contact method."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the contact method was created."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the contact method."""
    @property
    def attr_resource_type(self) -> StringToken:
        """The Lightsail resource type of the contact method."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the contact method."""
    @property
    def attr_support_code(self) -> StringToken:
        """The support code for the contact method."""


class CfnContainerProps(TypedDict, total=False):
    container_service_deployment: CfnContainerContainerServiceDeploymentProps | Deferred | None
    """An object that describes the current container deployment of the container service."""
    is_disabled: Boolean | None
    """A Boolean value indicating whether the container service is disabled."""
    power: Required[Literal["large", "medium", "micro", "nano", "small", "xlarge"] | Other]
    """The power specification of the container service."""
    private_registry_access: CfnContainerPrivateRegistryAccessProps | Deferred | None
    """An object that describes the configuration for the container service to access private container image repositories, such as ( Amazon ECR) private repositories."""
    public_domain_names: Sequence[CfnContainerPublicDomainNameProps | Deferred] | Deferred | None
    """The public domain name of the container service, such as `example.com` and `www.example.com`."""
    scale: Required[Integer]
    """The scale specification of the container service."""
    service_name: Required[str]
    """The name of the container service. A change replaces the resource."""
    tags: Sequence[CfnContainerTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnContainerContainerProps(TypedDict, total=False):
    """`Container` is a property of the ContainerServiceDeployment property."""
    command: Sequence[str] | Deferred | None
    """The launch command for the container."""
    container_name: str | None
    """The name of the container."""
    environment: Sequence[CfnContainerEnvironmentVariableProps | Deferred] | Deferred | None
    """The environment variables of the container."""
    image: str | None
    """The name of the image used for the container."""
    ports: Sequence[CfnContainerPortInfoProps | Deferred] | Deferred | None
    """An object that describes the open firewall ports and protocols of the container."""


class CfnContainerContainerServiceDeploymentProps(TypedDict, total=False):
    """`ContainerServiceDeployment` is a property of the AWS::Lightsail::Container resource."""
    containers: Sequence[CfnContainerContainerProps | Deferred] | Deferred | None
    """An object that describes the configuration for the containers of the deployment."""
    public_endpoint: CfnContainerPublicEndpointProps | Deferred | None
    """An object that describes the endpoint of the deployment."""


class CfnContainerEnvironmentVariableProps(TypedDict, total=False):
    """`EnvironmentVariable` is a property of the Container property."""
    value: str | None
    """The environment variable value."""
    variable: str | None
    """The environment variable key."""


class CfnContainerHealthCheckConfigProps(TypedDict, total=False):
    """`HealthCheckConfig` is a property of the PublicEndpoint property."""
    healthy_threshold: Integer | None
    """The number of consecutive health check successes required before moving the container to the `Healthy` state."""
    interval_seconds: Integer | None
    """The approximate interval, in seconds, between health checks of an individual container."""
    path: str | None
    """The path on the container on which to perform the health check."""
    success_codes: str | None
    """The HTTP codes to use when checking for a successful response from a container."""
    timeout_seconds: Integer | None
    """The amount of time, in seconds, during which no response means a failed health check."""
    unhealthy_threshold: Integer | None
    """The number of consecutive health check failures required before moving the container to the `Unhealthy` state."""


class CfnContainerPortInfoProps(TypedDict, total=False):
    """`PortInfo` is a property of the Container property."""
    port: str | None
    """The open firewall ports of the container."""
    protocol: str | None
    """The protocol name for the open ports."""


class CfnContainerPrivateRegistryAccessProps(TypedDict, total=False):
    """Describes the configuration for an Amazon Lightsail container service to access private container image repositories, such as ( Amazon ECR) private repositories."""
    ecr_image_puller_role: CfnContainerPrivateRegistryAccessEcrImagePullerRoleProps | Deferred | None
    """An object that describes the activation status of the role that you can use to grant a Lightsail container service access to Amazon ECR private repositories."""


class CfnContainerPrivateRegistryAccessEcrImagePullerRoleProps(TypedDict, total=False):
    """Describes the IAM role that you can use to grant a Lightsail container service access to Amazon ECR private repositories."""
    is_active: Boolean | None
    """A boolean value that indicates whether the `ECRImagePullerRole` is active."""


class CfnContainerPublicDomainNameProps(TypedDict, total=False):
    """`PublicDomainName` is a property of the AWS::Lightsail::Container resource."""
    certificate_name: str | None
    """The name of the certificate for the public domains."""
    domain_names: Sequence[str] | Deferred | None
    """The public domain names to use with the container service."""


class CfnContainerPublicEndpointProps(TypedDict, total=False):
    """`PublicEndpoint` is a property of the ContainerServiceDeployment property."""
    container_name: str | None
    """The name of the container entry of the deployment that the endpoint configuration applies to."""
    container_port: Integer | None
    """The port of the specified container to which traffic is forwarded to."""
    health_check_config: CfnContainerHealthCheckConfigProps | Deferred | None
    """An object that describes the health check configuration of the container."""


class CfnContainerTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnContainer(TypedResource):
    """The `AWS::Lightsail::Container` resource specifies a container service."""
    props: CfnContainerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnContainerProps]) -> None: ...
    @property
    def attr_container_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the container."""
    @property
    def attr_principal_arn(self) -> StringToken:
        """The principle Amazon Resource Name (ARN) of the role."""
    @property
    def attr_url(self) -> StringToken:
        """The publicly accessible URL of the container service."""
    @property
    def attr_private_registry_access_ecr_image_puller_role_principal_arn(self) -> StringToken:
        """The principle Amazon Resource Name (ARN) of the role."""


class CfnDatabaseProps(TypedDict, total=False):
    availability_zone: str | None
    """The Availability Zone for the database. A change replaces the resource."""
    backup_retention: Boolean | None
    """A Boolean value indicating whether automated backup retention is enabled for the database."""
    ca_certificate_identifier: str | None
    """The certificate associated with the database."""
    master_database_name: Required[str]
    """The meaning of this parameter differs according to the database engine you use. A change replaces the resource."""
    master_user_password: str | None
    """The password for the primary user of the database."""
    master_username: Required[str]
    """The name for the primary user. A change replaces the resource."""
    preferred_backup_window: str | None
    """The daily time range during which automated backups are created for the database (for example, `16:00-16:30` )."""
    preferred_maintenance_window: str | None
    """The weekly time range during which system maintenance can occur for the database, formatted as follows: `ddd:hh24:mi-ddd:hh24:mi`."""
    publicly_accessible: Boolean | None
    """A Boolean value indicating whether the database is accessible to anyone on the internet."""
    relational_database_blueprint_id: Required[str]
    """The blueprint ID for the database (for example, `mysql_8_0` ). A change replaces the resource."""
    relational_database_bundle_id: Required[str]
    """The bundle ID for the database (for example, `medium_1_0` ). A change replaces the resource."""
    relational_database_name: Required[str]
    """The name of the instance. A change replaces the resource."""
    relational_database_parameters: Sequence[CfnDatabaseRelationalDatabaseParameterProps | Deferred] | Deferred | None
    """An array of parameters for the database."""
    rotate_master_user_password: Boolean | None
    """A Boolean value indicating whether to change the primary user password to a new, strong password generated by Lightsail."""
    tags: Sequence[CfnDatabaseTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnDatabaseRelationalDatabaseParameterProps(TypedDict, total=False):
    """`RelationalDatabaseParameter` is a property of the AWS::Lightsail::Database resource."""
    allowed_values: str | None
    """The valid range of values for the parameter."""
    apply_method: str | None
    """Indicates when parameter updates are applied."""
    apply_type: str | None
    """Specifies the engine-specific parameter type."""
    data_type: str | None
    """The valid data type of the parameter."""
    description: str | None
    """A description of the parameter."""
    is_modifiable: Boolean | None
    """A Boolean value indicating whether the parameter can be modified."""
    parameter_name: str | None
    """The name of the parameter."""
    parameter_value: str | None
    """The value for the parameter."""


class CfnDatabaseTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnDatabase(TypedResource):
    """The `AWS::Lightsail::Database` resource specifies an Amazon Lightsail database."""
    props: CfnDatabaseProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDatabaseProps]) -> None: ...
    @property
    def attr_database_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the database (for example, `arn:aws:lightsail:us-east-2:123456789101:RelationalDatabase/244ad76f-8aad-4741-809f-12345EXAMPLE` )."""


class CfnDatabaseSnapshotProps(TypedDict, total=False):
    relational_database_name: Required[str]
    """The name of the database on which to base your new snapshot. A change replaces the resource."""
    relational_database_snapshot_name: Required[str]
    """The name for your new database snapshot. A change replaces the resource."""
    tags: Sequence[CfnDatabaseSnapshotTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnDatabaseSnapshotTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnDatabaseSnapshot(TypedResource):
    """Resource Type definition for AWS::Lightsail::DatabaseSnapshot"""
    props: CfnDatabaseSnapshotProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDatabaseSnapshotProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the database snapshot."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the database snapshot was created."""
    @property
    def attr_engine(self) -> StringToken:
        """The software of the database snapshot (for example, MySQL)."""
    @property
    def attr_engine_version(self) -> StringToken:
        """The database engine version for the database snapshot (for example, 5.7.23)."""
    @property
    def attr_from_relational_database_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the database from which the database snapshot was created."""
    @property
    def attr_from_relational_database_blueprint_id(self) -> StringToken:
        """The blueprint ID of the database from which the database snapshot was created."""
    @property
    def attr_from_relational_database_bundle_id(self) -> StringToken:
        """The bundle ID of the database from which the database snapshot was created."""
    @property
    def attr_from_relational_database_name(self) -> StringToken:
        """The name of the source database from which the database snapshot was created."""
    @property
    def attr_location(self) -> StringToken:
        """The Region name and Availability Zone where the database snapshot is located."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the database snapshot."""
    @property
    def attr_resource_type(self) -> StringToken:
        """The Lightsail resource type."""
    @property
    def attr_size_in_gb(self) -> NumberToken:
        """The size of the disk in GB (for example, 32) for the database snapshot."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the database snapshot."""
    @property
    def attr_support_code(self) -> StringToken:
        """The support code for the database snapshot."""


class CfnDiskProps(TypedDict, total=False):
    add_ons: Sequence[CfnDiskAddOnProps | Deferred] | Deferred | None
    """An array of add-ons for the disk."""
    availability_zone: str | None
    """The AWS Region and Availability Zone location for the disk (for example, `us-east-1a` ). A change replaces the resource."""
    disk_name: Required[str]
    """The name of the disk. A change replaces the resource."""
    location: CfnDiskLocationProps | Deferred | None
    """The AWS Region and Availability Zone where the disk is located."""
    size_in_gb: Required[Integer]
    """The size of the disk in GB. A change replaces the resource."""
    tags: Sequence[CfnDiskTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnDiskAddOnProps(TypedDict, total=False):
    """`AddOn` is a property of the AWS::Lightsail::Disk resource."""
    add_on_type: Required[Literal["AutoSnapshot", "StopInstanceOnIdle"] | Other]
    """The add-on type (for example, `AutoSnapshot` )."""
    auto_snapshot_add_on_request: CfnDiskAutoSnapshotAddOnProps | Deferred | None
    """The parameters for the automatic snapshot add-on, such as the daily time when an automatic snapshot will be created."""
    status: Literal["Enabling", "Disabling", "Enabled", "Terminating", "Terminated", "Disabled", "Failed"] | Other | None
    """The status of the add-on."""


class CfnDiskAutoSnapshotAddOnProps(TypedDict, total=False):
    """`AutoSnapshotAddOn` is a property of the AddOn property."""
    snapshot_time_of_day: str | None
    """The daily time when an automatic snapshot will be created."""


class CfnDiskLocationProps(TypedDict, total=False):
    """The AWS Region and Availability Zone where the disk is located."""


class CfnDiskTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnDisk(TypedResource):
    """The `AWS::Lightsail::Disk` resource specifies a disk that can be attached to an Amazon Lightsail instance that is in the same AWS Region and Availability Zone."""
    props: CfnDiskProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDiskProps]) -> None: ...
    @property
    def attr_attached_to(self) -> StringToken:
        """The resources to which the disk is attached."""
    @property
    def attr_attachment_state(self) -> StringToken:
        """(Deprecated) The attachment state of the disk."""
    @property
    def attr_disk_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the disk."""
    @property
    def attr_iops(self) -> NumberToken:
        """The input/output operations per second (IOPS) of the disk."""
    @property
    def attr_is_attached(self) -> StringToken:
        """A Boolean value indicating whether the disk is attached."""
    @property
    def attr_path(self) -> StringToken:
        """The disk path."""
    @property
    def attr_resource_type(self) -> StringToken:
        """The resource type of the disk (for example, `Disk` )."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the disk (for example, `in-use` )."""
    @property
    def attr_support_code(self) -> StringToken:
        """The support code of the disk."""
    @property
    def attr_location_availability_zone(self) -> StringToken:
        """The Availability Zone where the disk is located."""
    @property
    def attr_location_region_name(self) -> StringToken:
        """The AWS Region where the disk is located."""


class CfnDiskSnapshotProps(TypedDict, total=False):
    disk_name: Required[str]
    """The unique name of the disk. A change replaces the resource."""
    disk_snapshot_name: Required[str]
    """The name of the disk snapshot ( `my-disk-snapshot` ). A change replaces the resource."""
    tags: Sequence[CfnDiskSnapshotTagProps | Deferred] | Deferred | None
    """The tag keys and optional values for the resource."""


class CfnDiskSnapshotTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnDiskSnapshot(TypedResource):
    """Describes a block storage disk snapshot."""
    props: CfnDiskSnapshotProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDiskSnapshotProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The date when the disk snapshot was created."""
    @property
    def attr_disk_snapshot_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the disk snapshot."""
    @property
    def attr_from_disk_name(self) -> StringToken:
        """The unique name of the source disk from which the disk snapshot was created."""
    @property
    def attr_is_from_auto_snapshot(self) -> StringToken:
        """A Boolean value indicating whether the snapshot was created from an automatic snapshot."""
    @property
    def attr_location(self) -> StringToken:
        """The AWS Region and Availability Zone where the disk snapshot was created."""
    @property
    def attr_progress(self) -> StringToken:
        """The progress of the snapshot."""
    @property
    def attr_resource_type(self) -> StringToken:
        """The Lightsail resource type ( `DiskSnapshot` )."""
    @property
    def attr_size_in_gb(self) -> NumberToken:
        """The size of the disk in GB."""
    @property
    def attr_state(self) -> StringToken:
        """The status of the disk snapshot operation."""
    @property
    def attr_support_code(self) -> StringToken:
        """The support code."""


class CfnDistributionProps(TypedDict, total=False):
    bundle_id: Required[str]
    """The ID of the bundle applied to the distribution."""
    cache_behavior_settings: CfnDistributionCacheSettingsProps | Deferred | None
    """An object that describes the cache behavior settings of the distribution."""
    cache_behaviors: Sequence[CfnDistributionCacheBehaviorPerPathProps | Deferred] | Deferred | None
    """An array of objects that describe the per-path cache behavior of the distribution."""
    certificate_name: str | None
    """The name of the SSL/TLS certificate attached to the distribution."""
    default_cache_behavior: Required[CfnDistributionCacheBehaviorProps | Deferred]
    """An object that describes the default cache behavior of the distribution."""
    distribution_name: Required[str]
    """The name of the distribution A change replaces the resource."""
    ip_address_type: Literal["dualstack", "ipv4", "ipv6"] | Other | None
    """The IP address type of the distribution. A change replaces the resource."""
    is_enabled: Boolean | None
    """A Boolean value indicating whether the distribution is enabled."""
    origin: Required[CfnDistributionInputOriginProps | Deferred]
    """An object that describes the origin resource of the distribution, such as a Lightsail instance, bucket, or load balancer."""
    tags: Sequence[CfnDistributionTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnDistributionCacheBehaviorProps(TypedDict, total=False):
    """`CacheBehavior` is a property of the AWS::Lightsail::Distribution resource."""
    behavior: Literal["cache", "dont-cache"] | Other | None
    """The cache behavior of the distribution."""


class CfnDistributionCacheBehaviorPerPathProps(TypedDict, total=False):
    """`CacheBehaviorPerPath` is a property of the AWS::Lightsail::Distribution resource."""
    behavior: Literal["cache", "dont-cache"] | Other | None
    """The cache behavior for the specified path."""
    path: str | None
    """The path to a directory or file to cache, or not cache."""


class CfnDistributionCacheSettingsProps(TypedDict, total=False):
    """`CacheSettings` is a property of the AWS::Lightsail::Distribution resource."""
    allowed_http_methods: str | None
    """The HTTP methods that are processed and forwarded to the distribution's origin."""
    cached_http_methods: str | None
    """The HTTP method responses that are cached by your distribution."""
    default_ttl: Integer | None
    """The default amount of time that objects stay in the distribution's cache before the distribution forwards another request to the origin to determine whether the content has been updated."""
    forwarded_cookies: CfnDistributionCookieObjectProps | Deferred | None
    """An object that describes the cookies that are forwarded to the origin."""
    forwarded_headers: CfnDistributionHeaderObjectProps | Deferred | None
    """An object that describes the headers that are forwarded to the origin."""
    forwarded_query_strings: CfnDistributionQueryStringObjectProps | Deferred | None
    """An object that describes the query strings that are forwarded to the origin."""
    maximum_ttl: Integer | None
    """The maximum amount of time that objects stay in the distribution's cache before the distribution forwards another request to the origin to determine whether the object has been updated."""
    minimum_ttl: Integer | None
    """The minimum amount of time that objects stay in the distribution's cache before the distribution forwards another request to the origin to determine whether the object has been updated."""


class CfnDistributionCookieObjectProps(TypedDict, total=False):
    """`CookieObject` is a property of the CacheSettings property."""
    cookies_allow_list: Sequence[str] | Deferred | None
    """The specific cookies to forward to your distribution's origin."""
    option: Literal["all", "allow-list", "none"] | Other | None
    """Specifies which cookies to forward to the distribution's origin for a cache behavior."""


class CfnDistributionHeaderObjectProps(TypedDict, total=False):
    """`HeaderObject` is a property of the CacheSettings property."""
    headers_allow_list: Sequence[str] | Deferred | None
    """The specific headers to forward to your distribution's origin."""
    option: Literal["all", "allow-list", "none"] | Other | None
    """The headers that you want your distribution to forward to your origin."""


class CfnDistributionInputOriginProps(TypedDict, total=False):
    """`InputOrigin` is a property of the AWS::Lightsail::Distribution resource."""
    name: str | None
    """The name of the origin resource."""
    protocol_policy: Literal["http-only", "https-only"] | Other | None
    """The protocol that your Amazon Lightsail distribution uses when establishing a connection with your origin to pull content."""
    region_name: Literal["ap-east-1", "ap-northeast-1", "ap-northeast-2", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-5", "ca-central-1", "eu-central-1", "eu-north-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "sa-east-1", "us-east-1", "us-east-2", "us-west-1", "us-west-2"] | Other | None
    """The AWS Region name of the origin resource."""


class CfnDistributionQueryStringObjectProps(TypedDict, total=False):
    """`QueryStringObject` is a property of the CacheSettings property."""
    option: Boolean | None
    """Indicates whether the distribution forwards and caches based on query strings."""
    query_strings_allow_list: Sequence[str] | Deferred | None
    """The specific query strings that the distribution forwards to the origin."""


class CfnDistributionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnDistribution(TypedResource):
    """The `AWS::Lightsail::Distribution` resource specifies a content delivery network (CDN) distribution."""
    props: CfnDistributionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDistributionProps]) -> None: ...
    @property
    def attr_able_to_update_bundle(self) -> StringToken:
        """Indicates whether you can update the distribution’s current bundle to another bundle."""
    @property
    def attr_distribution_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the distribution."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the distribution."""


class CfnDomainProps(TypedDict, total=False):
    domain_entries: Sequence[CfnDomainDomainEntryProps | Deferred] | Deferred | None
    """An array of key-value pairs containing information about the domain entries."""
    domain_name: Required[str]
    """The fully qualified domain name in the certificate request. A change replaces the resource."""
    tags: Sequence[CfnDomainTagProps | Deferred] | Deferred | None
    """The tag keys and optional values for the resource."""


class CfnDomainDomainEntryProps(TypedDict, total=False):
    """Describes a domain recordset entry."""
    is_alias: Boolean | None
    """When `true`, specifies whether the domain entry is an alias used by the Lightsail load balancer, Lightsail container service, Lightsail content delivery network (CDN) distribution, or another AWS resource."""
    name: Required[str]
    """The name of the domain."""
    target: Required[str]
    """The target IP address ( `192.0.2.0` ), or AWS name server ( `ns-111.awsdns-22.com.` )."""
    type: Required[Literal["A", "AAAA", "CNAME", "MX", "NS", "SOA", "SRV", "TXT"] | Other]
    """The type of domain entry, such as address for IPv4 (A), address for IPv6 (AAAA), canonical name (CNAME), mail exchanger (MX), name server (NS), start of authority (SOA), service locator (SRV), or text (TXT)."""


class CfnDomainTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnDomain(TypedResource):
    """Describes a domain where you are storing recordsets."""
    props: CfnDomainProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDomainProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the domain recordset ( `arn:aws:lightsail:global:123456789101:Domain/824cede0-abc7-4f84-8dbc-12345EXAMPLE` )."""
    @property
    def attr_created_at(self) -> StringToken:
        """The date when the domain recordset was created."""
    @property
    def attr_location(self) -> StringToken:
        """The AWS Region and Availability Zone where the domain was created (read-only)."""
    @property
    def attr_resource_type(self) -> StringToken:
        """The resource type."""
    @property
    def attr_support_code(self) -> StringToken:
        """The support code."""


class CfnInstanceProps(TypedDict, total=False):
    add_ons: Sequence[CfnInstanceAddOnProps | Deferred] | Deferred | None
    """An array of add-ons for the instance."""
    availability_zone: str | None
    """The Availability Zone for the instance. A change replaces the resource."""
    blueprint_id: Required[str]
    """The blueprint ID for the instance (for example, `os_amlinux_2016_03` ). A change replaces the resource."""
    bundle_id: Required[str]
    """The bundle ID for the instance (for example, `micro_1_0` ). A change replaces the resource."""
    hardware: CfnInstanceHardwareProps | Deferred | None
    """The hardware properties for the instance, such as the vCPU count, attached disks, and amount of RAM."""
    instance_name: Required[str]
    """The name of the instance. A change replaces the resource."""
    key_pair_name: str | None
    """The name of the key pair to use for the instance."""
    location: CfnInstanceLocationProps | Deferred | None
    """The location for the instance, such as the AWS Region and Availability Zone."""
    networking: CfnInstanceNetworkingProps | Deferred | None
    """The public ports and the monthly amount of data transfer allocated for the instance."""
    state: CfnInstanceStateProps | Deferred | None
    """The status code and the state (for example, `running`) of the instance."""
    tags: Sequence[CfnInstanceTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    user_data: str | None
    """The optional launch script for the instance."""


class CfnInstanceAddOnProps(TypedDict, total=False):
    """`AddOn` is a property of the AWS::Lightsail::Instance resource."""
    add_on_type: Required[Literal["AutoSnapshot", "StopInstanceOnIdle"] | Other]
    """The add-on type (for example, `AutoSnapshot` )."""
    auto_snapshot_add_on_request: CfnInstanceAutoSnapshotAddOnProps | Deferred | None
    """The parameters for the automatic snapshot add-on, such as the daily time when an automatic snapshot will be created."""
    status: Literal["Enabling", "Disabling", "Enabled", "Terminating", "Terminated", "Disabled", "Failed"] | Other | None
    """The status of the add-on."""


class CfnInstanceAutoSnapshotAddOnProps(TypedDict, total=False):
    """`AutoSnapshotAddOn` is a property of the AddOn property."""
    snapshot_time_of_day: str | None
    """The daily time when an automatic snapshot will be created."""


class CfnInstanceDiskProps(TypedDict, total=False):
    """`Disk` is a property of the Hardware property."""
    attached_to: str | None
    """The resources to which the disk is attached."""
    attachment_state: str | None
    """(Deprecated) The attachment state of the disk."""
    disk_name: Required[str]
    """The unique name of the disk."""
    iops: Integer | None
    """The input/output operations per second (IOPS) of the disk."""
    is_system_disk: Boolean | None
    """A Boolean value indicating whether this disk is a system disk (has an operating system loaded on it)."""
    path: Required[str]
    """The disk path."""
    size_in_gb: str | None
    """The size of the disk in GB."""


class CfnInstanceHardwareProps(TypedDict, total=False):
    """`Hardware` is a property of the AWS::Lightsail::Instance resource."""
    disks: Sequence[CfnInstanceDiskProps | Deferred] | Deferred | None
    """The disks attached to the instance."""


class CfnInstanceLocationProps(TypedDict, total=False):
    """`Location` is a property of the AWS::Lightsail::Instance resource."""


class CfnInstanceMonthlyTransferProps(TypedDict, total=False):
    """`MonthlyTransfer` is a property of the Networking property."""


class CfnInstanceNetworkingProps(TypedDict, total=False):
    """`Networking` is a property of the AWS::Lightsail::Instance resource."""
    monthly_transfer: CfnInstanceMonthlyTransferProps | Deferred | None
    """The monthly amount of data transfer, in GB, allocated for the instance"""
    ports: Required[Sequence[CfnInstancePortProps | Deferred] | Deferred]
    """An array of ports to open on the instance."""


class CfnInstancePortProps(TypedDict, total=False):
    """`Port` is a property of the Networking property."""
    access_direction: str | None
    """The access direction ( `inbound` or `outbound` )."""
    access_from: str | None
    """The location from which access is allowed."""
    access_type: str | None
    """The type of access ( `Public` or `Private` )."""
    cidr_list_aliases: Sequence[str] | Deferred | None
    """An alias that defines access for a preconfigured range of IP addresses."""
    cidrs: Sequence[str] | Deferred | None
    """The IPv4 address, or range of IPv4 addresses (in CIDR notation) that are allowed to connect to an instance through the ports, and the protocol."""
    common_name: str | None
    """The common name of the port information."""
    from_port: Integer | None
    """The first port in a range of open ports on an instance."""
    ipv6_cidrs: Sequence[str] | Deferred | None
    """The IPv6 address, or range of IPv6 addresses (in CIDR notation) that are allowed to connect to an instance through the ports, and the protocol."""
    protocol: str | None
    """The IP protocol name."""
    to_port: Integer | None
    """The last port in a range of open ports on an instance."""


class CfnInstanceStateProps(TypedDict, total=False):
    """`State` is a property of the AWS::Lightsail::Instance resource."""


class CfnInstanceTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnInstance(TypedResource):
    """The `AWS::Lightsail::Instance` resource specifies an Amazon Lightsail instance."""
    props: CfnInstanceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInstanceProps]) -> None: ...
    @property
    def attr_instance_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the instance (for example, `arn:aws:lightsail:us-east-2:123456789101:Instance/244ad76f-8aad-4741-809f-12345EXAMPLE` )."""
    @property
    def attr_ipv6_addresses(self) -> ListToken:
        """The IPv6 addresses of the instance."""
    @property
    def attr_is_static_ip(self) -> StringToken:
        """A Boolean value indicating whether the instance has a static IP assigned to it."""
    @property
    def attr_private_ip_address(self) -> StringToken:
        """The private IP address of the instance."""
    @property
    def attr_public_ip_address(self) -> StringToken:
        """The public IP address of the instance."""
    @property
    def attr_resource_type(self) -> StringToken:
        """The resource type of the instance (for example, `Instance` )."""
    @property
    def attr_ssh_key_name(self) -> StringToken:
        """The name of the SSH key pair used by the instance."""
    @property
    def attr_support_code(self) -> StringToken:
        """The support code of the instance."""
    @property
    def attr_user_name(self) -> StringToken:
        """The user name for connecting to the instance (for example, `ec2-user` )."""
    @property
    def attr_hardware_cpu_count(self) -> NumberToken:
        """The number of vCPUs the instance has."""
    @property
    def attr_hardware_ram_size_in_gb(self) -> NumberToken:
        """The amount of RAM in GB on the instance (for example, `1.0` )."""
    @property
    def attr_location_availability_zone(self) -> StringToken:
        """The AWS Region and Availability Zone where the instance is located."""
    @property
    def attr_location_region_name(self) -> StringToken:
        """The AWS Region of the instance."""
    @property
    def attr_state_code(self) -> NumberToken:
        """The status code of the instance."""
    @property
    def attr_state_name(self) -> StringToken:
        """The state of the instance (for example, `running` or `pending` )."""
    @property
    def attr_networking_monthly_transfer_gb_per_month_allocated(self) -> StringToken:
        """The amount of allocated monthly data transfer (in GB) for an instance."""


class CfnInstanceSnapshotProps(TypedDict, total=False):
    instance_name: Required[str]
    """The name the user gave the instance ( `Amazon_Linux_2023-1` ). A change replaces the resource."""
    instance_snapshot_name: Required[str]
    """The name of the snapshot. A change replaces the resource."""
    tags: Sequence[CfnInstanceSnapshotTagProps | Deferred] | Deferred | None
    """The tag keys and optional values for the resource."""


class CfnInstanceSnapshotTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnInstanceSnapshot(TypedResource):
    """Describes an instance snapshot."""
    props: CfnInstanceSnapshotProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInstanceSnapshotProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the snapshot ( `arn:aws:lightsail:us-east-2:123456789101:InstanceSnapshot/d23b5706-3322-4d83-81e5-12345EXAMPLE` )."""
    @property
    def attr_from_instance_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the instance from which the snapshot was created ( `arn:aws:lightsail:us-east-2:123456789101:Instance/64b8404c-ccb1-430b-8daf-12345EXAMPLE` )."""
    @property
    def attr_from_instance_name(self) -> StringToken:
        """The instance from which the snapshot was created."""
    @property
    def attr_is_from_auto_snapshot(self) -> StringToken:
        """A Boolean value indicating whether the snapshot was created from an automatic snapshot."""
    @property
    def attr_location(self) -> StringToken:
        """The region name and Availability Zone where you created the snapshot."""
    @property
    def attr_resource_type(self) -> StringToken:
        """The type of resource (usually `InstanceSnapshot` )."""
    @property
    def attr_size_in_gb(self) -> NumberToken:
        """The size in GB of the SSD."""
    @property
    def attr_state(self) -> StringToken:
        """The state the snapshot is in."""
    @property
    def attr_support_code(self) -> StringToken:
        """The support code."""


class CfnKeyPairProps(TypedDict, total=False):
    key_pair_name: Required[str]
    """The name of the key pair. A change replaces the resource."""
    tags: Sequence[CfnKeyPairTagProps | Deferred] | Deferred | None
    """The tag keys and optional values to add to the resource during create."""


class CfnKeyPairTagProps(TypedDict, total=False):
    """A tag key-value pair."""
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnKeyPair(TypedResource):
    """Resource Type definition for AWS::Lightsail::KeyPair"""
    props: CfnKeyPairProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnKeyPairProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the key pair was created."""
    @property
    def attr_fingerprint(self) -> StringToken:
        """The RSA fingerprint of the key pair."""
    @property
    def attr_key_pair_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the key pair."""
    @property
    def attr_location(self) -> StringToken: ...
    @property
    def attr_resource_type(self) -> StringToken:
        """The Lightsail resource type (KeyPair)."""
    @property
    def attr_support_code(self) -> StringToken:
        """The support code."""


class CfnLoadBalancerProps(TypedDict, total=False):
    attached_instances: Sequence[str] | Deferred | None
    """The Lightsail instances to attach to the load balancer."""
    health_check_path: str | None
    """The path on the attached instance where the health check will be performed."""
    instance_port: Required[Integer]
    """The port that the load balancer uses to direct traffic to your Lightsail instances. A change replaces the resource."""
    ip_address_type: Literal["dualstack", "ipv4", "ipv6"] | Other | None
    """The IP address type of the load balancer. A change replaces the resource."""
    load_balancer_name: Required[str]
    """The name of the load balancer. A change replaces the resource."""
    session_stickiness_enabled: Boolean | None
    """A Boolean value indicating whether session stickiness is enabled."""
    session_stickiness_lb_cookie_duration_seconds: str | None
    """The time period, in seconds, after which the load balancer session stickiness cookie should be considered stale."""
    tags: Sequence[CfnLoadBalancerTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    tls_policy_name: str | None
    """The name of the TLS security policy for the load balancer."""


class CfnLoadBalancerTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnLoadBalancer(TypedResource):
    """The `AWS::Lightsail::LoadBalancer` resource specifies a load balancer that can be used with Lightsail instances."""
    props: CfnLoadBalancerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLoadBalancerProps]) -> None: ...
    @property
    def attr_load_balancer_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the load balancer."""


class CfnLoadBalancerTlsCertificateProps(TypedDict, total=False):
    certificate_alternative_names: Sequence[str] | Deferred | None
    """An array of alternative domain names and subdomain names for your SSL/TLS certificate. A change replaces the resource."""
    certificate_domain_name: Required[str]
    """The domain name for the SSL/TLS certificate. A change replaces the resource."""
    certificate_name: Required[str]
    """The name of the SSL/TLS certificate. A change replaces the resource."""
    https_redirection_enabled: Boolean | None
    """A Boolean value indicating whether HTTPS redirection is enabled for the load balancer that the TLS certificate is attached to."""
    is_attached: Boolean | None
    """A Boolean value indicating whether the SSL/TLS certificate is attached to a Lightsail load balancer."""
    load_balancer_name: Required[str]
    """The name of the load balancer that the SSL/TLS certificate is attached to. A change replaces the resource."""


class CfnLoadBalancerTlsCertificate(TypedResource):
    """The `AWS::Lightsail::LoadBalancerTlsCertificate` resource specifies a TLS certificate that can be used with a Lightsail load balancer."""
    props: CfnLoadBalancerTlsCertificateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLoadBalancerTlsCertificateProps]) -> None: ...
    @property
    def attr_load_balancer_tls_certificate_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the SSL/TLS certificate."""
    @property
    def attr_status(self) -> StringToken:
        """The validation status of the SSL/TLS certificate."""


class CfnStaticIpProps(TypedDict, total=False):
    attached_to: str | None
    """The instance that the static IP is attached to."""
    static_ip_name: Required[str]
    """The name of the static IP. A change replaces the resource."""


class CfnStaticIp(TypedResource):
    """The `AWS::Lightsail::StaticIp` resource specifies a static IP that can be attached to an Amazon Lightsail instance that is in the same AWS Region and Availability Zone."""
    props: CfnStaticIpProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStaticIpProps]) -> None: ...
    @property
    def attr_ip_address(self) -> StringToken:
        """The IP address of the static IP."""
    @property
    def attr_is_attached(self) -> StringToken:
        """A Boolean value indicating whether the static IP is attached to an instance."""
    @property
    def attr_static_ip_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the static IP (for example, `arn:aws:lightsail:us-east-2:123456789101:StaticIp/244ad76f-8aad-4741-809f-12345EXAMPLE` )."""
