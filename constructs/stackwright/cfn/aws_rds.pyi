"""Every resource type of AWS::RDS; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnClusterSnapshotProps(TypedDict, total=False):
    db_cluster_identifier: Required[str]
    """The identifier of the DB cluster to create a snapshot for. A change replaces the resource."""
    db_cluster_snapshot_identifier: Required[str]
    """The identifier for the DB cluster snapshot. A change replaces the resource."""
    tags: Sequence[CfnClusterSnapshotTagProps | Deferred] | Deferred | None
    """The tags to be assigned to the DB cluster snapshot."""


class CfnClusterSnapshotTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnClusterSnapshot(TypedResource):
    """Creates a snapshot of a DB cluster."""
    props: CfnClusterSnapshotProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClusterSnapshotProps]) -> None: ...
    @property
    def attr_allocated_storage(self) -> NumberToken:
        """The allocated storage size of the DB cluster snapshot in gibibytes (GiB)."""
    @property
    def attr_availability_zones(self) -> ListToken:
        """The list of Availability Zones where instances in the DB cluster snapshot can be restored."""
    @property
    def attr_cluster_create_time(self) -> StringToken:
        """The time when the DB cluster was created, in Universal Coordinated Time (UTC)."""
    @property
    def attr_db_cluster_snapshot_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the DB cluster snapshot."""
    @property
    def attr_db_cluster_resource_id(self) -> StringToken:
        """The resource ID of the DB cluster that this DB cluster snapshot was created from."""
    @property
    def attr_engine(self) -> StringToken:
        """The name of the database engine for this DB cluster snapshot."""
    @property
    def attr_engine_mode(self) -> StringToken:
        """The engine mode of the database engine for this DB cluster snapshot."""
    @property
    def attr_engine_version(self) -> StringToken:
        """The version of the database engine for this DB cluster snapshot."""
    @property
    def attr_iam_database_authentication_enabled(self) -> StringToken:
        """Indicates whether mapping of AWS IAM accounts to database accounts is enabled."""
    @property
    def attr_kms_key_id(self) -> StringToken:
        """If StorageEncrypted is true, the AWS KMS key identifier for the encrypted DB cluster snapshot."""
    @property
    def attr_license_model(self) -> StringToken:
        """The license model information for this DB cluster snapshot."""
    @property
    def attr_master_username(self) -> StringToken:
        """The master username for this DB cluster snapshot."""
    @property
    def attr_port(self) -> NumberToken:
        """The port that the DB cluster was listening on at the time of the snapshot."""
    @property
    def attr_snapshot_create_time(self) -> StringToken:
        """The time when the snapshot was taken, in Universal Coordinated Time (UTC)."""
    @property
    def attr_snapshot_type(self) -> StringToken:
        """The type of the DB cluster snapshot."""
    @property
    def attr_status(self) -> StringToken:
        """The status of this DB cluster snapshot."""
    @property
    def attr_storage_encrypted(self) -> StringToken:
        """Indicates whether the DB cluster snapshot is encrypted."""
    @property
    def attr_vpc_id(self) -> StringToken:
        """The VPC ID associated with the DB cluster snapshot."""


class CfnCustomDBEngineVersionProps(TypedDict, total=False):
    database_installation_files: Sequence[str] | Deferred | None
    """A change replaces the resource."""
    database_installation_files_s3_bucket_name: str | None
    """The name of an Amazon S3 bucket that contains database installation files for your CEV. A change replaces the resource."""
    database_installation_files_s3_prefix: str | None
    """The Amazon S3 directory that contains the database installation files for your CEV. A change replaces the resource."""
    description: str | None
    """An optional description of your CEV."""
    engine: Required[str]
    """The database engine to use for your custom engine version (CEV). A change replaces the resource."""
    engine_version: Required[str]
    """The name of your CEV. A change replaces the resource."""
    image_id: str | None
    """A value that indicates the ID of the AMI. A change replaces the resource."""
    kms_key_id: str | None
    """The AWS KMS key identifier for an encrypted CEV. A change replaces the resource."""
    manifest: str | None
    """The CEV manifest, which is a JSON document that describes the installation .zip files stored in Amazon S3. A change replaces the resource."""
    source_custom_db_engine_version_identifier: str | None
    """The ARN of a CEV to use as a source for creating a new CEV. A change replaces the resource."""
    status: Literal["available", "inactive", "inactive-except-restore", "pending-validation"] | Other | None
    """A value that indicates the status of a custom engine version (CEV)."""
    tags: Sequence[CfnCustomDBEngineVersionTagProps | Deferred] | Deferred | None
    """A list of tags."""
    use_aws_provided_latest_image: Boolean | None
    """Specifies whether to use the latest service-provided Amazon Machine Image (AMI) for the CEV. A change replaces the resource."""


class CfnCustomDBEngineVersionTagProps(TypedDict, total=False):
    """Metadata assigned to an Amazon RDS resource consisting of a key-value pair."""
    key: Required[str]
    """A key is the required name of the tag."""
    value: str | None
    """A value is the optional value of the tag."""


class CfnCustomDBEngineVersion(TypedResource):
    """Creates a custom DB engine version (CEV)."""
    props: CfnCustomDBEngineVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCustomDBEngineVersionProps]) -> None: ...
    @property
    def attr_db_engine_version_arn(self) -> StringToken:
        """The ARN of the custom engine version."""


class CfnDBClusterProps(TypedDict, total=False):
    allocated_storage: Integer | None
    """The amount of storage in gibibytes (GiB) to allocate to each DB instance in the Multi-AZ DB cluster."""
    associated_roles: Sequence[CfnDBClusterDBClusterRoleProps | Deferred] | Deferred | None
    """Provides a list of the AWS Identity and Access Management (IAM) roles that are associated with the DB cluster."""
    auto_minor_version_upgrade: Boolean | None
    """Specifies whether minor engine upgrades are applied automatically to the DB cluster during the maintenance window."""
    availability_zones: Sequence[str] | Deferred | None
    """A list of Availability Zones (AZs) where instances in the DB cluster can be created. A change replaces the resource."""
    backtrack_window: Integer | None
    """The target backtrack window, in seconds."""
    backup_retention_period: Integer | None
    """The number of days for which automated backups are retained."""
    cluster_scalability_type: Literal["limitless", "standard"] | Other | None
    """Specifies the scalability mode of the Aurora DB cluster. A change replaces the resource."""
    copy_tags_to_snapshot: Boolean | None
    """A value that indicates whether to copy all tags from the DB cluster to snapshots of the DB cluster."""
    db_cluster_identifier: str | None
    """The DB cluster identifier. A change replaces the resource."""
    db_cluster_instance_class: str | None
    """The compute and memory capacity of each DB instance in the Multi-AZ DB cluster, for example `db.m6gd.xlarge`."""
    db_cluster_parameter_group_name: str | None
    """The name of the DB cluster parameter group to associate with this DB cluster."""
    db_instance_parameter_group_name: str | None
    """The name of the DB parameter group to apply to all instances of the DB cluster."""
    db_subnet_group_name: str | None
    """A DB subnet group that you want to associate with this DB cluster. A change replaces the resource."""
    db_system_id: str | None
    """Reserved for future use. A change replaces the resource."""
    database_insights_mode: Literal["advanced", "standard"] | Other | None
    """The mode of Database Insights to enable for the DB cluster."""
    database_name: str | None
    """The name of your database. A change replaces the resource."""
    delete_automated_backups: Boolean | None
    """Specifies whether to remove automated backups immediately after the DB cluster is deleted."""
    deletion_protection: Boolean | None
    """A value that indicates whether the DB cluster has deletion protection enabled."""
    domain: str | None
    """Indicates the directory ID of the Active Directory to create the DB cluster."""
    domain_iam_role_name: str | None
    """Specifies the name of the IAM role to use when making API calls to the Directory Service."""
    enable_cloudwatch_logs_exports: Sequence[str] | Deferred | None
    """The list of log types that need to be enabled for exporting to CloudWatch Logs."""
    enable_global_write_forwarding: Boolean | None
    """Specifies whether to enable this DB cluster to forward write operations to the primary cluster of a global cluster (Aurora global database)."""
    enable_http_endpoint: Boolean | None
    """Specifies whether to enable the HTTP endpoint for the DB cluster."""
    enable_iam_database_authentication: Boolean | None
    """A value that indicates whether to enable mapping of AWS Identity and Access Management (IAM) accounts to database accounts."""
    enable_local_write_forwarding: Boolean | None
    """Specifies whether read replicas can forward write operations to the writer DB instance in the DB cluster."""
    engine: str | None
    """The name of the database engine to be used for this DB cluster. A change may replace the resource."""
    engine_lifecycle_support: str | None
    """The life cycle type for this DB cluster."""
    engine_mode: str | None
    """The DB engine mode of the DB cluster, either `provisioned` or `serverless`. A change replaces the resource."""
    engine_version: str | None
    """The version number of the database engine to use."""
    global_cluster_identifier: str | None
    """If you are configuring an Aurora global database cluster and want your Aurora DB cluster to be a secondary member in the global database cluster, specify the global cluster ID of the global database cluster. A change may replace the resource."""
    iops: Integer | None
    """The amount of Provisioned IOPS (input/output operations per second) to be initially allocated for each DB instance in the Multi-AZ DB cluster."""
    kms_key_id: str | None
    """The Amazon Resource Name (ARN) of the AWS KMS key that is used to encrypt the database instances in the DB cluster, such as `arn:aws:kms:us-east-1:012345678910:key/abcd1234-a123-456a-a12b-a123b4cd56ef`. A change replaces the resource."""
    manage_master_user_password: Boolean | None
    """Specifies whether to manage the master user password with AWS Secrets Manager."""
    master_user_authentication_type: Literal["iam-db-auth", "password"] | Other | None
    """Specifies the authentication type for the master user."""
    master_user_password: str | None
    """The master password for the DB instance."""
    master_user_secret: CfnDBClusterMasterUserSecretProps | Deferred | None
    """The secret managed by RDS in AWS Secrets Manager for the master user password."""
    master_username: str | None
    """The name of the master user for the DB cluster. A change may replace the resource."""
    monitoring_interval: Integer | None
    """The interval, in seconds, between points when Enhanced Monitoring metrics are collected for the DB cluster."""
    monitoring_role_arn: str | None
    """The Amazon Resource Name (ARN) for the IAM role that permits RDS to send Enhanced Monitoring metrics to Amazon CloudWatch Logs."""
    network_type: str | None
    """The network type of the DB cluster."""
    performance_insights_enabled: Boolean | None
    """Specifies whether to turn on Performance Insights for the DB cluster."""
    performance_insights_kms_key_id: str | None
    """The AWS KMS key identifier for encryption of Performance Insights data."""
    performance_insights_retention_period: Integer | None
    """The number of days to retain Performance Insights data."""
    port: Integer | None
    """The port number on which the DB instances in the DB cluster accept connections."""
    preferred_backup_window: str | None
    """The daily time range during which automated backups are created."""
    preferred_maintenance_window: str | None
    """The weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC)."""
    publicly_accessible: Boolean | None
    """Specifies whether the DB cluster is publicly accessible. A change replaces the resource."""
    replication_source_identifier: str | None
    """The Amazon Resource Name (ARN) of the source DB instance or DB cluster if this DB cluster is created as a read replica."""
    restore_to_time: str | None
    """The date and time to restore the DB cluster to. A change replaces the resource."""
    restore_type: str | None
    """The type of restore to be performed. A change replaces the resource."""
    scaling_configuration: CfnDBClusterScalingConfigurationProps | Deferred | None
    """The scaling configuration of an Aurora Serverless v1 DB cluster."""
    serverless_v2_scaling_configuration: CfnDBClusterServerlessV2ScalingConfigurationProps | Deferred | None
    """The scaling configuration of an Aurora Serverless V2 DB cluster."""
    snapshot_identifier: str | None
    """The identifier for the DB snapshot or DB cluster snapshot to restore from. A change replaces the resource."""
    source_db_cluster_identifier: str | None
    """When restoring a DB cluster to a point in time, the identifier of the source DB cluster from which to restore. A change replaces the resource."""
    source_db_cluster_resource_id: str | None
    """The resource ID of the source DB cluster from which to restore. A change replaces the resource."""
    source_region: str | None
    """The AWS Region which contains the source DB cluster when replicating a DB cluster. A change replaces the resource."""
    storage_encrypted: Boolean | None
    """Indicates whether the DB cluster is encrypted. A change replaces the resource."""
    storage_type: str | None
    """The storage type to associate with the DB cluster."""
    tags: Sequence[CfnDBClusterTagProps | Deferred] | Deferred | None
    """Tags to assign to the DB cluster."""
    use_latest_restorable_time: Boolean | None
    """A value that indicates whether to restore the DB cluster to the latest restorable backup time. A change replaces the resource."""
    vpc_security_group_ids: Sequence[str] | Deferred | None
    """A list of EC2 VPC security groups to associate with this DB cluster."""


class CfnDBClusterDBClusterRoleProps(TypedDict, total=False):
    """Describes an AWS Identity and Access Management (IAM) role that is associated with a DB cluster."""
    feature_name: str | None
    """The name of the feature associated with the AWS Identity and Access Management (IAM) role."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role that is associated with the DB cluster."""


class CfnDBClusterMasterUserSecretProps(TypedDict, total=False):
    """The `MasterUserSecret` return value specifies the secret managed by RDS in AWS Secrets Manager for the master user password."""
    kms_key_id: str | None
    """The AWS KMS key identifier that is used to encrypt the secret."""


class CfnDBClusterScalingConfigurationProps(TypedDict, total=False):
    """The `ScalingConfiguration` property type specifies the scaling configuration of an Aurora Serverless v1 DB cluster."""
    auto_pause: Boolean | None
    """Indicates whether to allow or disallow automatic pause for an Aurora DB cluster in `serverless` DB engine mode."""
    max_capacity: Integer | None
    """The maximum capacity for an Aurora DB cluster in `serverless` DB engine mode."""
    min_capacity: Integer | None
    """The minimum capacity for an Aurora DB cluster in `serverless` DB engine mode."""
    seconds_before_timeout: Integer | None
    """The amount of time, in seconds, that Aurora Serverless v1 tries to find a scaling point to perform seamless scaling before enforcing the timeout action."""
    seconds_until_auto_pause: Integer | None
    """The time, in seconds, before an Aurora DB cluster in `serverless` mode is paused."""
    timeout_action: str | None
    """The action to take when the timeout is reached, either `ForceApplyCapacityChange` or `RollbackCapacityChange`."""


class CfnDBClusterServerlessV2ScalingConfigurationProps(TypedDict, total=False):
    """The `ServerlessV2ScalingConfiguration` property type specifies the scaling configuration of an Aurora Serverless V2 DB cluster."""
    max_capacity: Number | None
    """The maximum number of Aurora capacity units (ACUs) for a DB instance in an Aurora Serverless v2 cluster."""
    min_capacity: Number | None
    """The minimum number of Aurora capacity units (ACUs) for a DB instance in an Aurora Serverless v2 cluster."""
    seconds_until_auto_pause: Integer | None
    """Specifies the number of seconds an Aurora Serverless v2 DB instance must be idle before Aurora attempts to automatically pause it."""


class CfnDBClusterTagProps(TypedDict, total=False):
    """Metadata assigned to an Amazon RDS resource consisting of a key-value pair."""
    key: Required[str]
    """A key is the required name of the tag."""
    value: str | None
    """A value is the optional value of the tag."""


class CfnDBCluster(TypedResource):
    """The `AWS::RDS::DBCluster` resource creates an Amazon Aurora DB cluster or Multi-AZ DB cluster."""
    props: CfnDBClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDBClusterProps]) -> None: ...
    @property
    def attr_db_cluster_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the DB cluster."""
    @property
    def attr_db_cluster_resource_id(self) -> StringToken:
        """The AWS Region -unique, immutable identifier for the DB cluster."""
    @property
    def attr_storage_encryption_type(self) -> StringToken: ...
    @property
    def attr_storage_throughput(self) -> NumberToken:
        """The storage throughput for the DB cluster."""
    @property
    def attr_endpoint_address(self) -> StringToken:
        """The connection endpoint for the DB cluster."""
    @property
    def attr_endpoint_port(self) -> StringToken:
        """The port number that will accept connections on this DB cluster."""
    @property
    def attr_master_user_secret_secret_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the secret."""
    @property
    def attr_read_endpoint_address(self) -> StringToken:
        """The reader endpoint for the DB cluster."""


class CfnDBClusterEndpointProps(TypedDict, total=False):
    custom_endpoint_type: Required[Literal["READER", "WRITER", "ANY"] | Other]
    """The type of the custom endpoint."""
    db_cluster_endpoint_identifier: Required[str]
    """The identifier to use for the new endpoint. A change replaces the resource."""
    db_cluster_identifier: Required[str]
    """The DB cluster identifier of the DB cluster associated with the endpoint. A change replaces the resource."""
    excluded_members: Sequence[str] | Deferred | None
    """List of DB instance identifiers that aren't part of the custom endpoint group."""
    static_members: Sequence[str] | Deferred | None
    """List of DB instance identifiers that are part of the custom endpoint group."""
    tags: Sequence[CfnDBClusterEndpointTagProps | Deferred] | Deferred | None
    """The tags to be assigned to the DB cluster endpoint."""


class CfnDBClusterEndpointTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDBClusterEndpoint(TypedResource):
    """Resource Type definition for AWS::RDS::DBClusterEndpoint."""
    props: CfnDBClusterEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDBClusterEndpointProps]) -> None: ...
    @property
    def attr_db_cluster_endpoint_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the DB cluster endpoint."""
    @property
    def attr_db_cluster_endpoint_resource_identifier(self) -> StringToken:
        """A unique system-generated identifier for an endpoint."""
    @property
    def attr_endpoint(self) -> StringToken:
        """The DNS address of the endpoint."""
    @property
    def attr_endpoint_type(self) -> StringToken:
        """The endpoint classification returned by Amazon RDS."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the endpoint."""


class CfnDBClusterParameterGroupProps(TypedDict, total=False):
    db_cluster_parameter_group_name: str | None
    """The name of the DB cluster parameter group. A change replaces the resource."""
    description: Required[str]
    """The description for the DB cluster parameter group. A change replaces the resource."""
    family: Required[str]
    """The DB cluster parameter group family name. A change replaces the resource."""
    parameters: Required[Anything]
    """Provides a list of parameters for the DB cluster parameter group."""
    tags: Sequence[CfnDBClusterParameterGroupTagProps | Deferred] | Deferred | None
    """Tags to assign to the DB cluster parameter group."""


class CfnDBClusterParameterGroupTagProps(TypedDict, total=False):
    """Metadata assigned to an Amazon RDS resource consisting of a key-value pair."""
    key: Required[str]
    """A key is the required name of the tag."""
    value: str | None
    """A value is the optional value of the tag."""


class CfnDBClusterParameterGroup(TypedResource):
    """The `AWS::RDS::DBClusterParameterGroup` resource creates a new Amazon RDS DB cluster parameter group."""
    props: CfnDBClusterParameterGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDBClusterParameterGroupProps]) -> None: ...


class CfnDBInstanceProps(TypedDict, total=False):
    additional_storage_volumes: Sequence[CfnDBInstanceAdditionalStorageVolumeProps | Deferred] | Deferred | None
    """The additional storage volumes associated with the DB instance."""
    allocated_storage: str | None
    """The amount of storage in gibibytes (GiB) to be initially allocated for the database instance."""
    allow_major_version_upgrade: Boolean | None
    """A value that indicates whether major version upgrades are allowed."""
    apply_immediately: Boolean | None
    """Specifies whether changes to the DB instance and any pending modifications are applied immediately, regardless of the `PreferredMaintenanceWindow` setting."""
    associated_roles: Sequence[CfnDBInstanceDBInstanceRoleProps | Deferred] | Deferred | None
    """The AWS Identity and Access Management (IAM) roles associated with the DB instance."""
    auto_minor_version_upgrade: Boolean | None
    """A value that indicates whether minor engine upgrades are applied automatically to the DB instance during the maintenance window. A change may replace the resource."""
    automatic_backup_replication_kms_key_id: str | None
    """The AWS KMS key identifier for encryption of the replicated automated backups."""
    automatic_backup_replication_region: str | None
    """The AWS Region associated with the automated backup."""
    automatic_backup_replication_retention_period: Integer | None
    """The retention period for automated backups in a different AWS Region."""
    availability_zone: str | None
    """The Availability Zone (AZ) where the database will be created. A change may replace the resource."""
    backup_retention_period: Integer | None
    """The number of days for which automated backups are retained. A change may replace the resource."""
    backup_target: str | None
    """The location for storing automated backups and manual snapshots. A change replaces the resource."""
    ca_certificate_identifier: str | None
    """The identifier of the CA certificate for this DB instance."""
    certificate_rotation_restart: Boolean | None
    """Specifies whether the DB instance is restarted when you rotate your SSL/TLS certificate."""
    character_set_name: str | None
    """For supported engines, indicates that the DB instance should be associated with the specified character set. A change replaces the resource."""
    copy_tags_to_snapshot: Boolean | None
    """Specifies whether to copy tags from the DB instance to snapshots of the DB instance."""
    custom_iam_instance_profile: str | None
    """The instance profile associated with the underlying Amazon EC2 instance of an RDS Custom DB instance. A change replaces the resource."""
    db_cluster_identifier: str | None
    """The identifier of the DB cluster that this DB instance will belong to. A change replaces the resource."""
    db_cluster_snapshot_identifier: str | None
    """The identifier for the Multi-AZ DB cluster snapshot to restore from. A change may replace the resource."""
    db_instance_class: str | None
    """The compute and memory capacity of the DB instance, for example `db.m5.large`."""
    db_instance_identifier: str | None
    """A name for the DB instance. A change replaces the resource."""
    db_name: str | None
    """The meaning of this parameter differs according to the database engine you use. A change replaces the resource."""
    db_parameter_group_name: str | None
    """The name of an existing DB parameter group or a reference to an AWS::RDS::DBParameterGroup resource created in the template. A change may replace the resource."""
    db_security_groups: Sequence[str] | Deferred | None
    """A list of the DB security groups to assign to the DB instance."""
    db_snapshot_identifier: str | None
    """The name or Amazon Resource Name (ARN) of the DB snapshot that's used to restore the DB instance. A change may replace the resource."""
    db_subnet_group_name: str | None
    """A DB subnet group to associate with the DB instance. A change replaces the resource."""
    db_system_id: str | None
    """The Oracle system identifier (SID), which is the name of the Oracle database instance that manages your database files. A change replaces the resource."""
    database_insights_mode: Literal["advanced", "standard"] | Other | None
    """The mode of Database Insights to enable for the DB instance."""
    dedicated_log_volume: Boolean | None
    """Indicates whether the DB instance has a dedicated log volume (DLV) enabled."""
    delete_automated_backups: Boolean | None
    """A value that indicates whether to remove automated backups immediately after the DB instance is deleted."""
    deletion_protection: Boolean | None
    """Specifies whether the DB instance has deletion protection enabled."""
    domain: str | None
    """The Active Directory directory ID to create the DB instance in."""
    domain_auth_secret_arn: str | None
    """The ARN for the Secrets Manager secret with the credentials for the user joining the domain."""
    domain_dns_ips: Sequence[str] | Deferred | None
    """The IPv4 DNS IP addresses of your primary and secondary Active Directory domain controllers."""
    domain_fqdn: str | None
    """The fully qualified domain name (FQDN) of an Active Directory domain."""
    domain_iam_role_name: str | None
    """The name of the IAM role to use when making API calls to the Directory Service."""
    domain_ou: str | None
    """The Active Directory organizational unit for your DB instance to join."""
    enable_cloudwatch_logs_exports: Sequence[str] | Deferred | None
    """The list of log types that need to be enabled for exporting to CloudWatch Logs."""
    enable_iam_database_authentication: Boolean | None
    """A value that indicates whether to enable mapping of AWS Identity and Access Management (IAM) accounts to database accounts."""
    enable_performance_insights: Boolean | None
    """Specifies whether to enable Performance Insights for the DB instance."""
    engine: str | None
    """The name of the database engine to use for this DB instance. A change may replace the resource."""
    engine_lifecycle_support: str | None
    """The life cycle type for this DB instance."""
    engine_version: str | None
    """The version number of the database engine to use."""
    iops: Integer | None
    """The number of I/O operations per second (IOPS) that the database provisions."""
    kms_key_id: str | None
    """The ARN of the AWS KMS key that's used to encrypt the DB instance, such as `arn:aws:kms:us-east-1:012345678910:key/abcd1234-a123-456a-a12b-a123b4cd56ef`. A change replaces the resource."""
    license_model: str | None
    """License model information for this DB instance."""
    manage_master_user_password: Boolean | None
    """Specifies whether to manage the master user password with AWS Secrets Manager."""
    master_user_authentication_type: Literal["iam-db-auth", "password"] | Other | None
    """Specifies the authentication type for the master user."""
    master_user_password: str | None
    """The password for the master user."""
    master_user_secret: CfnDBInstanceMasterUserSecretProps | Deferred | None
    """The secret managed by RDS in AWS Secrets Manager for the master user password."""
    master_username: str | None
    """The master user name for the DB instance. A change replaces the resource."""
    max_allocated_storage: Integer | None
    """The upper limit in gibibytes (GiB) to which Amazon RDS can automatically scale the storage of the DB instance."""
    monitoring_interval: Integer | None
    """The interval, in seconds, between points when Enhanced Monitoring metrics are collected for the DB instance."""
    monitoring_role_arn: str | None
    """The ARN for the IAM role that permits RDS to send enhanced monitoring metrics to Amazon CloudWatch Logs."""
    multi_az: Boolean | None
    """Specifies whether the DB instance is a Multi-AZ deployment. A change may replace the resource."""
    nchar_character_set_name: str | None
    """The name of the NCHAR character set for the Oracle DB instance. A change replaces the resource."""
    network_type: str | None
    """The network type of the DB instance."""
    option_group_name: str | None
    """Indicates that the DB instance should be associated with the specified option group."""
    performance_insights_kms_key_id: str | None
    """The AWS KMS key identifier for encryption of Performance Insights data. A change may replace the resource."""
    performance_insights_retention_period: Literal[7, 31, 62, 93, 124, 155, 186, 217, 248, 279, 310, 341, 372, 403, 434, 465, 496, 527, 558, 589, 620, 651, 682, 713, 731] | Deferred | None
    """The number of days to retain Performance Insights data."""
    port: str | None
    """The port number on which the database accepts connections. A change replaces the resource."""
    preferred_backup_window: str | None
    """The daily time range during which automated backups are created if automated backups are enabled, using the `BackupRetentionPeriod` parameter."""
    preferred_maintenance_window: str | None
    """The weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC). A change may replace the resource."""
    processor_features: Sequence[CfnDBInstanceProcessorFeatureProps | Deferred] | Deferred | None
    """The number of CPU cores and the number of threads per core for the DB instance class of the DB instance."""
    promotion_tier: Integer | None
    """The order of priority in which an Aurora Replica is promoted to the primary instance after a failure of the existing primary instance."""
    publicly_accessible: Boolean | None
    """Indicates whether the DB instance is an internet-facing instance."""
    replica_mode: str | None
    """The open mode of an Oracle read replica."""
    restore_time: str | None
    """The date and time to restore from. A change may replace the resource."""
    source_db_cluster_identifier: str | None
    """The identifier of the Multi-AZ DB cluster that will act as the source for the read replica. A change may replace the resource."""
    source_db_instance_automated_backups_arn: str | None
    """The Amazon Resource Name (ARN) of the replicated automated backups from which to restore, for example, `arn:aws:rds:us-east-1:123456789012:auto-backup:ab-L2IJCEXJP7XQ7HOJ4SIEXAMPLE`. A change may replace the resource."""
    source_db_instance_identifier: str | None
    """If you want to create a read replica DB instance, specify the ID of the source DB instance. A change may replace the resource."""
    source_dbi_resource_id: str | None
    """The resource ID of the source DB instance from which to restore. A change may replace the resource."""
    source_region: str | None
    """The ID of the region that contains the source DB instance for the read replica. A change replaces the resource."""
    storage_encrypted: Boolean | None
    """A value that indicates whether the DB instance is encrypted. A change replaces the resource."""
    storage_throughput: Integer | None
    """Specifies the storage throughput value, in mebibyte per second (MiBps), for the DB instance."""
    storage_type: str | None
    """The storage type to associate with the DB instance. A change may replace the resource."""
    tags: Sequence[CfnDBInstanceTagProps | Deferred] | Deferred | None
    """Tags to assign to the DB instance."""
    tde_credential_arn: str | None
    """Deprecated."""
    tde_credential_password: str | None
    """Deprecated."""
    timezone: str | None
    """The time zone of the DB instance. A change replaces the resource."""
    use_default_processor_features: Boolean | None
    """Specifies whether the DB instance class of the DB instance uses its default processor features."""
    use_latest_restorable_time: Boolean | None
    """Specifies whether the DB instance is restored from the latest backup time. A change may replace the resource."""
    vpc_security_groups: Sequence[str] | Deferred | None
    """A list of the VPC security group IDs to assign to the DB instance."""


class CfnDBInstanceAdditionalStorageVolumeProps(TypedDict, total=False):
    """Contains details about an additional storage volume for a DB instance."""
    allocated_storage: str | None
    """The amount of storage allocated for the additional storage volume, in gibibytes (GiB)."""
    iops: Integer | None
    """The number of I/O operations per second (IOPS) provisioned for the additional storage volume."""
    max_allocated_storage: Integer | None
    """The upper limit in gibibytes (GiB) to which RDS can automatically scale the storage of the additional storage volume."""
    storage_throughput: Integer | None
    """The storage throughput value for the additional storage volume, in mebibytes per second (MiBps)."""
    storage_type: str | None
    """The storage type for the additional storage volume."""
    volume_name: str | None
    """The name of the additional storage volume."""


class CfnDBInstanceDBInstanceRoleProps(TypedDict, total=False):
    """Information about an AWS Identity and Access Management (IAM) role that is associated with a DB instance."""
    feature_name: Required[str]
    """The name of the feature associated with the AWS Identity and Access Management (IAM) role."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role that is associated with the DB instance."""


class CfnDBInstanceMasterUserSecretProps(TypedDict, total=False):
    """The `MasterUserSecret` return value specifies the secret managed by RDS in AWS Secrets Manager for the master user password."""
    kms_key_id: str | None
    """The AWS KMS key identifier that is used to encrypt the secret."""


class CfnDBInstanceProcessorFeatureProps(TypedDict, total=False):
    """The `ProcessorFeature` property type specifies the processor features of a DB instance class."""
    name: Literal["coreCount", "threadsPerCore"] | Other | None
    """The name of the processor feature."""
    value: str | None
    """The value of a processor feature."""


class CfnDBInstanceTagProps(TypedDict, total=False):
    """Metadata assigned to an Amazon RDS resource consisting of a key-value pair."""
    key: Required[str]
    """A key is the required name of the tag."""
    value: str | None
    """A value is the optional value of the tag."""


class CfnDBInstance(TypedResource):
    """The `AWS::RDS::DBInstance` resource creates an Amazon DB instance."""
    props: CfnDBInstanceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDBInstanceProps]) -> None: ...
    @property
    def attr_allocated_storage(self) -> StringToken:
        """The amount of storage in gibibytes (GiB) to be initially allocated for the database instance."""
    @property
    def attr_allow_major_version_upgrade(self) -> StringToken:
        """A value that indicates whether major version upgrades are allowed."""
    @property
    def attr_apply_immediately(self) -> StringToken:
        """Specifies whether changes to the DB instance and any pending modifications are applied immediately, regardless of the `PreferredMaintenanceWindow` setting."""
    @property
    def attr_auto_minor_version_upgrade(self) -> StringToken:
        """A value that indicates whether minor engine upgrades are applied automatically to the DB instance during the maintenance window."""
    @property
    def attr_automatic_backup_replication_kms_key_id(self) -> StringToken:
        """The AWS KMS key identifier for encryption of the replicated automated backups."""
    @property
    def attr_automatic_backup_replication_region(self) -> StringToken:
        """The AWS-Region associated with the automated backup."""
    @property
    def attr_automatic_backup_replication_retention_period(self) -> NumberToken:
        """The retention period for automated backups in a different AWS Region."""
    @property
    def attr_automatic_restart_time(self) -> StringToken:
        """The time when a stopped DB instance is restarted automatically."""
    @property
    def attr_availability_zone(self) -> StringToken:
        """The Availability Zone (AZ) where the database will be created."""
    @property
    def attr_backup_retention_period(self) -> NumberToken:
        """The number of days for which automated backups are retained."""
    @property
    def attr_backup_target(self) -> StringToken:
        """The location for storing automated backups and manual snapshots."""
    @property
    def attr_ca_certificate_identifier(self) -> StringToken:
        """The identifier of the CA certificate for this DB instance."""
    @property
    def attr_certificate_rotation_restart(self) -> StringToken:
        """Specifies whether the DB instance is restarted when you rotate your SSL/TLS certificate."""
    @property
    def attr_character_set_name(self) -> StringToken:
        """For supported engines, indicates that the DB instance should be associated with the specified character set."""
    @property
    def attr_copy_tags_to_snapshot(self) -> StringToken:
        """Specifies whether to copy tags from the DB instance to snapshots of the DB instance."""
    @property
    def attr_custom_iam_instance_profile(self) -> StringToken:
        """The instance profile associated with the underlying Amazon EC2 instance of an RDS Custom DB instance."""
    @property
    def attr_db_cluster_identifier(self) -> StringToken:
        """The identifier of the DB cluster that this DB instance will belong to."""
    @property
    def attr_db_cluster_snapshot_identifier(self) -> StringToken:
        """The identifier for the Multi-AZ DB cluster snapshot to restore from."""
    @property
    def attr_db_instance_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the DB instance."""
    @property
    def attr_db_instance_class(self) -> StringToken:
        """The compute and memory capacity of the DB instance, for example `db.m5.large`."""
    @property
    def attr_db_instance_identifier(self) -> StringToken:
        """A name for the DB instance."""
    @property
    def attr_db_instance_status(self) -> StringToken:
        """The current state of this DB instance."""
    @property
    def attr_db_name(self) -> StringToken:
        """The meaning of this parameter differs according to the database engine you use."""
    @property
    def attr_db_parameter_group_name(self) -> StringToken:
        """The name of an existing DB parameter group or a reference to an AWS::RDS::DBParameterGroup resource created in the template."""
    @property
    def attr_db_security_groups(self) -> ListToken:
        """A list of the DB security groups to assign to the DB instance."""
    @property
    def attr_db_snapshot_identifier(self) -> StringToken:
        """The name or Amazon Resource Name (ARN) of the DB snapshot that's used to restore the DB instance."""
    @property
    def attr_db_subnet_group_name(self) -> StringToken:
        """A DB subnet group to associate with the DB instance."""
    @property
    def attr_db_system_id(self) -> StringToken:
        """The Oracle system ID (Oracle SID) for a container database (CDB)."""
    @property
    def attr_database_insights_mode(self) -> StringToken:
        """The mode of Database Insights to enable for the DB instance."""
    @property
    def attr_dbi_resource_id(self) -> StringToken:
        """The AWS Region-unique, immutable identifier for the DB instance."""
    @property
    def attr_dedicated_log_volume(self) -> StringToken:
        """Indicates whether the DB instance has a dedicated log volume (DLV) enabled."""
    @property
    def attr_delete_automated_backups(self) -> StringToken:
        """A value that indicates whether to remove automated backups immediately after the DB instance is deleted."""
    @property
    def attr_deletion_protection(self) -> StringToken:
        """Specifies whether the DB instance has deletion protection enabled."""
    @property
    def attr_domain(self) -> StringToken:
        """The Active Directory directory ID to create the DB instance in."""
    @property
    def attr_domain_auth_secret_arn(self) -> StringToken:
        """The ARN for the Secrets Manager secret with the credentials for the user joining the domain."""
    @property
    def attr_domain_dns_ips(self) -> ListToken:
        """The IPv4 DNS IP addresses of your primary and secondary Active Directory domain controllers."""
    @property
    def attr_domain_fqdn(self) -> StringToken:
        """The fully qualified domain name (FQDN) of an Active Directory domain."""
    @property
    def attr_domain_iam_role_name(self) -> StringToken:
        """The name of the IAM role to use when making API calls to the Directory Service."""
    @property
    def attr_domain_ou(self) -> StringToken:
        """The Active Directory organizational unit for your DB instance to join."""
    @property
    def attr_enable_cloudwatch_logs_exports(self) -> ListToken:
        """The list of log types that need to be enabled for exporting to CloudWatch Logs."""
    @property
    def attr_enable_iam_database_authentication(self) -> StringToken:
        """A value that indicates whether to enable mapping of AWS Identity and Access Management (IAM) accounts to database accounts."""
    @property
    def attr_enable_performance_insights(self) -> StringToken:
        """Specifies whether to enable Performance Insights for the DB instance."""
    @property
    def attr_engine(self) -> StringToken:
        """The name of the database engine to use for this DB instance."""
    @property
    def attr_engine_lifecycle_support(self) -> StringToken:
        """The lifecycle type for this DB instance."""
    @property
    def attr_engine_version(self) -> StringToken:
        """The version number of the database engine to use."""
    @property
    def attr_instance_create_time(self) -> StringToken:
        """The date and time when the DB instance was created."""
    @property
    def attr_iops(self) -> NumberToken:
        """The number of I/O operations per second (IOPS) that the database provisions."""
    @property
    def attr_is_storage_config_upgrade_available(self) -> StringToken:
        """Indicates whether an upgrade is recommended for the storage file system configuration on the DB instance."""
    @property
    def attr_kms_key_id(self) -> StringToken:
        """The ARN of the AWS KMS key that's used to encrypt the DB instance, such as `arn:aws:kms:us-east-1:012345678910:key/abcd1234-a123-456a-a12b-a123b4cd56ef`."""
    @property
    def attr_latest_restorable_time(self) -> StringToken:
        """The latest time to which a database in this DB instance can be restored with point-in-time restore."""
    @property
    def attr_license_model(self) -> StringToken:
        """License model information for this DB instance."""
    @property
    def attr_manage_master_user_password(self) -> StringToken:
        """Specifies whether to manage the master user password with AWS Secrets Manager."""
    @property
    def attr_master_user_authentication_type(self) -> StringToken:
        """Specifies the authentication type for the master user."""
    @property
    def attr_master_user_password(self) -> StringToken:
        """The password for the master user."""
    @property
    def attr_master_username(self) -> StringToken:
        """The master user name for the DB instance."""
    @property
    def attr_max_allocated_storage(self) -> NumberToken:
        """The upper limit in gibibytes (GiB) to which Amazon RDS can automatically scale the storage of the DB instance."""
    @property
    def attr_monitoring_interval(self) -> NumberToken:
        """The interval, in seconds, between points when Enhanced Monitoring metrics are collected for the DB instance."""
    @property
    def attr_monitoring_role_arn(self) -> StringToken:
        """The ARN for the IAM role that permits RDS to send enhanced monitoring metrics to Amazon CloudWatch Logs."""
    @property
    def attr_multi_az(self) -> StringToken:
        """Specifies whether the DB instance is a Multi-AZ deployment."""
    @property
    def attr_nchar_character_set_name(self) -> StringToken:
        """The name of the NCHAR character set for the Oracle DB instance."""
    @property
    def attr_network_type(self) -> StringToken:
        """The network type of the DB instance."""
    @property
    def attr_option_group_name(self) -> StringToken:
        """Indicates that the DB instance should be associated with the specified option group."""
    @property
    def attr_percent_progress(self) -> StringToken:
        """The progress of the storage optimization operation as a percentage."""
    @property
    def attr_performance_insights_kms_key_id(self) -> StringToken:
        """The AWS KMS key identifier for encryption of Performance Insights data."""
    @property
    def attr_performance_insights_retention_period(self) -> NumberToken:
        """The number of days to retain Performance Insights data."""
    @property
    def attr_port(self) -> StringToken:
        """The port number on which the database accepts connections."""
    @property
    def attr_preferred_backup_window(self) -> StringToken:
        """The daily time range during which automated backups are created if automated backups are enabled, using the `BackupRetentionPeriod` parameter."""
    @property
    def attr_preferred_maintenance_window(self) -> StringToken:
        """The weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC)."""
    @property
    def attr_promotion_tier(self) -> NumberToken:
        """The order of priority in which an Aurora Replica is promoted to the primary instance after a failure of the existing primary instance."""
    @property
    def attr_publicly_accessible(self) -> StringToken:
        """Indicates whether the DB instance is an internet-facing instance."""
    @property
    def attr_read_replica_db_cluster_identifiers(self) -> ListToken:
        """The identifiers of Aurora DB clusters to which the RDS DB instance is replicated as a read replica."""
    @property
    def attr_read_replica_db_instance_identifiers(self) -> ListToken:
        """The identifiers of the read replicas associated with this DB instance."""
    @property
    def attr_replica_mode(self) -> StringToken:
        """The open mode of an Oracle read replica."""
    @property
    def attr_restore_time(self) -> StringToken:
        """The date and time to restore from."""
    @property
    def attr_resume_full_automation_mode_time(self) -> StringToken:
        """The number of minutes to pause the automation."""
    @property
    def attr_secondary_availability_zone(self) -> StringToken:
        """If present, specifies the name of the secondary Availability Zone for a DB instance with multi-AZ support."""
    @property
    def attr_source_db_cluster_identifier(self) -> StringToken:
        """The identifier of the Multi-AZ DB cluster that will act as the source for the read replica."""
    @property
    def attr_source_db_instance_automated_backups_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the replicated automated backups from which to restore, for example, `arn:aws:rds:us-east-1:123456789012:auto-backup:ab-L2IJCEXJP7XQ7HOJ4SIEXAMPLE`."""
    @property
    def attr_source_db_instance_identifier(self) -> StringToken:
        """If you want to create a read replica DB instance, specify the ID of the source DB instance."""
    @property
    def attr_source_dbi_resource_id(self) -> StringToken:
        """The resource ID of the source DB instance from which to restore."""
    @property
    def attr_source_region(self) -> StringToken:
        """The ID of the region that contains the source DB instance for the read replica."""
    @property
    def attr_status_infos(self) -> StringToken:
        """The status of a read replica."""
    @property
    def attr_storage_encrypted(self) -> StringToken:
        """A value that indicates whether the DB instance is encrypted."""
    @property
    def attr_storage_operation_percent_progress(self) -> NumberToken: ...
    @property
    def attr_storage_operation_status(self) -> StringToken: ...
    @property
    def attr_storage_throughput(self) -> NumberToken:
        """Specifies the storage throughput value, in mebibyte per second (MiBps), for the DB instance."""
    @property
    def attr_storage_type(self) -> StringToken:
        """The storage type to associate with the DB instance."""
    @property
    def attr_tde_credential_arn(self) -> StringToken: ...
    @property
    def attr_tde_credential_password(self) -> StringToken: ...
    @property
    def attr_timezone(self) -> StringToken:
        """The time zone of the DB instance."""
    @property
    def attr_use_default_processor_features(self) -> StringToken:
        """Specifies whether the DB instance class of the DB instance uses its default processor features."""
    @property
    def attr_use_latest_restorable_time(self) -> StringToken:
        """Specifies whether the DB instance is restored from the latest backup time."""
    @property
    def attr_vpc_security_groups(self) -> ListToken:
        """A list of the VPC security group IDs to assign to the DB instance."""
    @property
    def attr_certificate_details_ca_identifier(self) -> StringToken:
        """The CA identifier of the CA certificate used for the DB instance's server certificate."""
    @property
    def attr_certificate_details_valid_till(self) -> StringToken:
        """The expiration date of the DB instance’s server certificate."""
    @property
    def attr_endpoint_address(self) -> StringToken:
        """The connection endpoint for the database."""
    @property
    def attr_endpoint_hosted_zone_id(self) -> StringToken:
        """The ID that Amazon Route 53 assigns when you create a hosted zone."""
    @property
    def attr_endpoint_port(self) -> StringToken:
        """The port number on which the database accepts connections."""
    @property
    def attr_listener_endpoint_address(self) -> StringToken:
        """Specifies the DNS address of the DB instance."""
    @property
    def attr_listener_endpoint_hosted_zone_id(self) -> StringToken:
        """Specifies the ID that Amazon Route 53 assigns when you create a hosted zone."""
    @property
    def attr_listener_endpoint_port(self) -> StringToken:
        """Specifies the port that the database engine is listening on."""
    @property
    def attr_master_user_secret_secret_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the secret."""


class CfnDBParameterGroupProps(TypedDict, total=False):
    db_parameter_group_name: str | None
    """The name of the DB parameter group. A change replaces the resource."""
    description: Required[str]
    """Provides the customer-specified description for this DB parameter group. A change replaces the resource."""
    family: Required[str]
    """The DB parameter group family name. A change replaces the resource."""
    parameters: Anything
    """A mapping of parameter names and values for the parameter update."""
    tags: Sequence[CfnDBParameterGroupTagProps | Deferred] | Deferred | None
    """Tags to assign to the DB parameter group."""


class CfnDBParameterGroupTagProps(TypedDict, total=False):
    """Metadata assigned to an Amazon RDS resource consisting of a key-value pair."""
    key: Required[str]
    """A key is the required name of the tag."""
    value: str | None
    """A value is the optional value of the tag."""


class CfnDBParameterGroup(TypedResource):
    """The `AWS::RDS::DBParameterGroup` resource creates a custom parameter group for an RDS database family."""
    props: CfnDBParameterGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDBParameterGroupProps]) -> None: ...
    @property
    def attr_db_parameter_group_arn(self) -> StringToken: ...
    @property
    def attr_db_parameter_group_name(self) -> StringToken:
        """The name of the DB parameter group."""
    @property
    def attr_description(self) -> StringToken:
        """Provides the customer-specified description for this DB parameter group."""
    @property
    def attr_family(self) -> StringToken:
        """The DB parameter group family name."""


class CfnDBProxyProps(TypedDict, total=False):
    auth: Sequence[CfnDBProxyAuthFormatProps | Deferred] | Deferred | None
    """The authorization mechanism that the proxy uses."""
    db_proxy_name: Required[str]
    """The identifier for the proxy. A change replaces the resource."""
    debug_logging: Boolean | None
    """Specifies whether the proxy logs detailed connection and query information."""
    default_auth_scheme: Literal["IAM_AUTH", "NONE"] | Other | None
    """The default authentication scheme that the proxy uses for client connections to the proxy and connections from the proxy to the underlying database."""
    endpoint_network_type: Literal["IPV4", "IPV6", "DUAL"] | Other | None
    """The network type of the DB proxy endpoint. A change replaces the resource."""
    engine_family: Required[Literal["MYSQL", "POSTGRESQL", "SQLSERVER"] | Other]
    """The kinds of databases that the proxy can connect to. A change replaces the resource."""
    idle_client_timeout: Integer | None
    """The number of seconds that a connection to the proxy can be inactive before the proxy disconnects it."""
    require_tls: Boolean | None
    """Specifies whether Transport Layer Security (TLS) encryption is required for connections to the proxy."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role that the proxy uses to access secrets in AWS Secrets Manager."""
    tags: Sequence[CfnDBProxyTagFormatProps | Deferred] | Deferred | None
    """An optional set of key-value pairs to associate arbitrary data of your choosing with the proxy."""
    target_connection_network_type: Literal["IPV4", "IPV6"] | Other | None
    """The network type that the proxy uses to connect to the target database. A change replaces the resource."""
    vpc_security_group_ids: Sequence[str] | Deferred | None
    """One or more VPC security group IDs to associate with the new proxy."""
    vpc_subnet_ids: Required[Sequence[str] | Deferred]
    """One or more VPC subnet IDs to associate with the new proxy. A change replaces the resource."""


class CfnDBProxyAuthFormatProps(TypedDict, total=False):
    """Specifies the details of authentication used by a proxy to log in as a specific database user."""
    auth_scheme: Literal["SECRETS"] | Other | None
    """The type of authentication that the proxy uses for connections from the proxy to the underlying database."""
    client_password_auth_type: Literal["MYSQL_NATIVE_PASSWORD", "MYSQL_CACHING_SHA2_PASSWORD", "POSTGRES_SCRAM_SHA_256", "POSTGRES_MD5", "SQL_SERVER_AUTHENTICATION"] | Other | None
    """Specifies the details of authentication used by a proxy to log in as a specific database user."""
    description: str | None
    """A user-specified description about the authentication used by a proxy to log in as a specific database user."""
    iam_auth: Literal["DISABLED", "REQUIRED", "ENABLED"] | Other | None
    """A value that indicates whether to require or disallow AWS Identity and Access Management (IAM) authentication for connections to the proxy."""
    secret_arn: str | None
    """The Amazon Resource Name (ARN) representing the secret that the proxy uses to authenticate to the RDS DB instance or Aurora DB cluster."""


class CfnDBProxyTagFormatProps(TypedDict, total=False):
    """Metadata assigned to an Amazon RDS resource consisting of a key-value pair."""
    key: str | None
    """A key is the required name of the tag."""
    value: str | None
    """A value is the optional value of the tag."""


class CfnDBProxy(TypedResource):
    """The `AWS::RDS::DBProxy` resource creates or updates a DB proxy."""
    props: CfnDBProxyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDBProxyProps]) -> None: ...
    @property
    def attr_db_proxy_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the proxy."""
    @property
    def attr_endpoint(self) -> StringToken:
        """The endpoint that you can use to connect to the DB proxy."""
    @property
    def attr_vpc_id(self) -> StringToken:
        """The VPC ID to associate with the DB proxy."""


class CfnDBProxyEndpointProps(TypedDict, total=False):
    db_proxy_endpoint_name: Required[str]
    """The name of the DB proxy endpoint to create. A change replaces the resource."""
    db_proxy_name: Required[str]
    """The name of the DB proxy associated with the DB proxy endpoint that you create. A change replaces the resource."""
    endpoint_network_type: Literal["IPV4", "IPV6", "DUAL"] | Other | None
    """The network type of the DB proxy endpoint. A change replaces the resource."""
    tags: Sequence[CfnDBProxyEndpointTagFormatProps | Deferred] | Deferred | None
    """An optional set of key-value pairs to associate arbitrary data of your choosing with the proxy."""
    target_role: Literal["READ_WRITE", "READ_ONLY"] | Other | None
    """A value that indicates whether the DB proxy endpoint can be used for read/write or read-only operations."""
    vpc_security_group_ids: Sequence[str] | Deferred | None
    """The VPC security group IDs for the DB proxy endpoint that you create."""
    vpc_subnet_ids: Required[Sequence[str] | Deferred]
    """The VPC subnet IDs for the DB proxy endpoint that you create. A change replaces the resource."""


class CfnDBProxyEndpointTagFormatProps(TypedDict, total=False):
    """Metadata assigned to an Amazon RDS resource consisting of a key-value pair."""
    key: str | None
    """A key is the required name of the tag."""
    value: str | None
    """A value is the optional value of the tag."""


class CfnDBProxyEndpoint(TypedResource):
    """The `AWS::RDS::DBProxyEndpoint` resource creates or updates a DB proxy endpoint."""
    props: CfnDBProxyEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDBProxyEndpointProps]) -> None: ...
    @property
    def attr_db_proxy_endpoint_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the DB proxy endpoint."""
    @property
    def attr_endpoint(self) -> StringToken:
        """The endpoint that you can use to connect to the DB proxy."""
    @property
    def attr_is_default(self) -> StringToken:
        """Indicates whether this endpoint is the default endpoint for the associated DB proxy."""
    @property
    def attr_vpc_id(self) -> StringToken:
        """Provides the VPC ID of the DB proxy endpoint."""


class CfnDBProxyTargetGroupProps(TypedDict, total=False):
    connection_pool_configuration_info: CfnDBProxyTargetGroupConnectionPoolConfigurationInfoFormatProps | Deferred | None
    """Displays the settings that control the size and behavior of the connection pool associated with a `DBProxyTarget`."""
    db_cluster_identifiers: Sequence[str] | Deferred | None
    """One or more DB cluster identifiers."""
    db_instance_identifiers: Sequence[str] | Deferred | None
    """One or more DB instance identifiers."""
    db_proxy_name: Required[str]
    """The identifier of the `DBProxy` that is associated with the `DBProxyTargetGroup`. A change replaces the resource."""
    tags: Sequence[CfnDBProxyTargetGroupTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    target_group_name: Required[Literal["default"] | Other]
    """The identifier for the target group. A change replaces the resource."""


class CfnDBProxyTargetGroupConnectionPoolConfigurationInfoFormatProps(TypedDict, total=False):
    """Specifies the settings that control the size and behavior of the connection pool associated with a `DBProxyTargetGroup`."""
    connection_borrow_timeout: Integer | None
    """The number of seconds for a proxy to wait for a connection to become available in the connection pool."""
    init_query: str | None
    """Add an initialization query, or modify the current one."""
    max_connections_percent: Integer | None
    """The maximum size of the connection pool for each target in a target group."""
    max_idle_connections_percent: Integer | None
    """A value that controls how actively the proxy closes idle database connections in the connection pool."""
    session_pinning_filters: Sequence[str] | Deferred | None
    """Each item in the list represents a class of SQL operations that normally cause all later statements in a session using a proxy to be pinned to the same underlying database connection."""


class CfnDBProxyTargetGroupTagProps(TypedDict, total=False):
    """A key-value pair to associate with the DB proxy target group."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnDBProxyTargetGroup(TypedResource):
    """The `AWS::RDS::DBProxyTargetGroup` resource represents a set of RDS DB instances, Aurora DB clusters, or both that a proxy can connect to."""
    props: CfnDBProxyTargetGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDBProxyTargetGroupProps]) -> None: ...
    @property
    def attr_target_group_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) representing the target group."""


class CfnDBSecurityGroupProps(TypedDict, total=False):
    db_security_group_ingress: Required[Sequence[CfnDBSecurityGroupIngressPropertyProps | Deferred] | Deferred]
    """Ingress rules to be applied to the DB security group."""
    ec2_vpc_id: str | None
    """The identifier of an Amazon virtual private cloud (VPC). A change replaces the resource."""
    group_description: Required[str]
    """Provides the description of the DB security group. A change replaces the resource."""
    tags: Sequence[CfnDBSecurityGroupTagProps | Deferred] | Deferred | None
    """Metadata assigned to an Amazon RDS resource consisting of a key-value pair."""


class CfnDBSecurityGroupIngressPropertyProps(TypedDict, total=False):
    """The `Ingress` property type specifies an individual ingress rule within an `AWS::RDS::DBSecurityGroup` resource."""
    cidrip: str | None
    """The IP range to authorize."""
    ec2_security_group_id: str | None
    """Id of the EC2 security group to authorize. A change replaces the resource."""
    ec2_security_group_name: str | None
    """Name of the EC2 security group to authorize. A change replaces the resource."""
    ec2_security_group_owner_id: str | None
    """AWS account number of the owner of the EC2 security group specified in the `EC2SecurityGroupName` parameter. A change replaces the resource."""


class CfnDBSecurityGroupTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDBSecurityGroup(TypedResource):
    """The `AWS::RDS::DBSecurityGroup` resource creates or updates an Amazon RDS DB security group."""
    props: CfnDBSecurityGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDBSecurityGroupProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnDBSecurityGroupIngressProps(TypedDict, total=False):
    cidrip: str | None
    """The IP range to authorize."""
    db_security_group_name: Required[str]
    """The name of the DB security group to add authorization to."""
    ec2_security_group_id: str | None
    """Id of the EC2 security group to authorize."""
    ec2_security_group_name: str | None
    """Name of the EC2 security group to authorize."""
    ec2_security_group_owner_id: str | None
    """AWS account number of the owner of the EC2 security group specified in the `EC2SecurityGroupName` parameter."""


class CfnDBSecurityGroupIngress(TypedResource):
    """The `AWS::RDS::DBSecurityGroupIngress` resource enables ingress to a DB security group using one of two forms of authorization."""
    props: CfnDBSecurityGroupIngressProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDBSecurityGroupIngressProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnDBShardGroupProps(TypedDict, total=False):
    compute_redundancy: Integer | None
    """Specifies whether to create standby standby DB data access shard for the DB shard group."""
    db_cluster_identifier: Required[str]
    """The name of the primary DB cluster for the DB shard group. A change replaces the resource."""
    db_shard_group_identifier: str | None
    """The name of the DB shard group. A change replaces the resource."""
    max_acu: Required[Number]
    """The maximum capacity of the DB shard group in Aurora capacity units (ACUs)."""
    min_acu: Number | None
    """The minimum capacity of the DB shard group in Aurora capacity units (ACUs)."""
    publicly_accessible: Boolean | None
    """Specifies whether the DB shard group is publicly accessible. A change replaces the resource."""
    tags: Sequence[CfnDBShardGroupTagProps | Deferred] | Deferred | None
    """An optional set of key-value pairs to associate arbitrary data of your choosing with the DB shard group."""


class CfnDBShardGroupTagProps(TypedDict, total=False):
    """Metadata assigned to an Amazon RDS resource consisting of a key-value pair."""
    key: Required[str]
    """A key is the required name of the tag."""
    value: str | None
    """A value is the optional value of the tag."""


class CfnDBShardGroup(TypedResource):
    """Creates a new DB shard group for Aurora Limitless Database."""
    props: CfnDBShardGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDBShardGroupProps]) -> None: ...
    @property
    def attr_db_shard_group_resource_id(self) -> StringToken:
        """The AWS Region -unique, immutable identifier for the DB shard group."""
    @property
    def attr_endpoint(self) -> StringToken:
        """This data type represents the information you need to connect to an Amazon RDS DB instance."""


class CfnDBSnapshotProps(TypedDict, total=False):
    db_instance_identifier: Required[str]
    """The identifier of the DB instance that you want to create the snapshot of. A change replaces the resource."""
    db_snapshot_identifier: Required[str]
    """The identifier for the DB snapshot. A change replaces the resource."""
    tags: Sequence[CfnDBSnapshotTagProps | Deferred] | Deferred | None
    """The tags to be assigned to the DB snapshot."""


class CfnDBSnapshotTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDBSnapshot(TypedResource):
    """Creates a snapshot of a DB instance."""
    props: CfnDBSnapshotProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDBSnapshotProps]) -> None: ...
    @property
    def attr_allocated_storage(self) -> NumberToken:
        """The allocated storage size in gibibytes (GiB)."""
    @property
    def attr_availability_zone(self) -> StringToken:
        """The name of the Availability Zone the DB instance was located in at the time of the DB snapshot."""
    @property
    def attr_db_snapshot_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the DB snapshot."""
    @property
    def attr_dbi_resource_id(self) -> StringToken:
        """The identifier for the source DB instance, which is unique to an AWS Region."""
    @property
    def attr_encrypted(self) -> StringToken:
        """Indicates whether the DB snapshot is encrypted."""
    @property
    def attr_engine(self) -> StringToken:
        """The name of the database engine."""
    @property
    def attr_engine_version(self) -> StringToken:
        """The version of the database engine."""
    @property
    def attr_iam_database_authentication_enabled(self) -> StringToken:
        """Indicates whether mapping of AWS IAM accounts to database accounts is enabled."""
    @property
    def attr_instance_create_time(self) -> StringToken:
        """The time when the DB instance was created, in UTC."""
    @property
    def attr_iops(self) -> NumberToken:
        """The Provisioned IOPS value of the DB instance at the time of the snapshot."""
    @property
    def attr_kms_key_id(self) -> StringToken:
        """If Encrypted is true, the AWS KMS key identifier for the encrypted DB snapshot."""
    @property
    def attr_license_model(self) -> StringToken:
        """License model information for the restored DB instance."""
    @property
    def attr_master_username(self) -> StringToken:
        """The master username for the DB snapshot."""
    @property
    def attr_option_group_name(self) -> StringToken:
        """The option group name for the DB snapshot."""
    @property
    def attr_original_snapshot_create_time(self) -> StringToken:
        """The time of the CreateDBSnapshot operation in UTC."""
    @property
    def attr_port(self) -> NumberToken:
        """The port that the database engine was listening on at the time of the snapshot."""
    @property
    def attr_snapshot_create_time(self) -> StringToken:
        """The time when the snapshot was taken, in UTC."""
    @property
    def attr_snapshot_type(self) -> StringToken:
        """The type of the DB snapshot."""
    @property
    def attr_status(self) -> StringToken:
        """The status of this DB snapshot."""
    @property
    def attr_storage_throughput(self) -> NumberToken:
        """The storage throughput for the DB snapshot."""
    @property
    def attr_storage_type(self) -> StringToken:
        """The storage type associated with the DB snapshot."""
    @property
    def attr_vpc_id(self) -> StringToken:
        """The VPC ID associated with the DB snapshot."""


class CfnDBSubnetGroupProps(TypedDict, total=False):
    db_subnet_group_description: Required[str]
    """The description for the DB subnet group."""
    db_subnet_group_name: str | None
    """The name for the DB subnet group. A change replaces the resource."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """The EC2 Subnet IDs for the DB subnet group."""
    tags: Sequence[CfnDBSubnetGroupTagProps | Deferred] | Deferred | None
    """Tags to assign to the DB subnet group."""


class CfnDBSubnetGroupTagProps(TypedDict, total=False):
    """Metadata assigned to an Amazon RDS resource consisting of a key-value pair."""
    key: Required[str]
    """A key is the required name of the tag."""
    value: str | None
    """A value is the optional value of the tag."""


class CfnDBSubnetGroup(TypedResource):
    """The `AWS::RDS::DBSubnetGroup` resource creates a database subnet group."""
    props: CfnDBSubnetGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDBSubnetGroupProps]) -> None: ...
    @property
    def attr_db_subnet_group_arn(self) -> StringToken: ...


class CfnDeploymentProps(TypedDict, total=False):
    blue_green_deployment_name: Required[str]
    """The name of the Blue/Green Deployment. A change replaces the resource."""
    source: Required[str]
    """The ARN of the source production database. A change replaces the resource."""
    tags: Sequence[CfnDeploymentTagProps | Deferred] | Deferred | None
    """The tags assigned to the Blue/Green Deployment."""
    target_allocated_storage: Integer | None
    """The allocated storage size in GiB for the target DB instance. A change replaces the resource."""
    target_db_cluster_parameter_group_name: str | None
    """The DB cluster parameter group for the target Aurora DB cluster. A change replaces the resource."""
    target_db_instance_class: str | None
    """The DB instance class for target RDS DB instances. A change replaces the resource."""
    target_db_parameter_group_name: str | None
    """The DB parameter group for the target DB instance. A change replaces the resource."""
    target_engine_version: str | None
    """The DB engine version for the target database. A change replaces the resource."""
    target_iops: Integer | None
    """The Provisioned IOPS value for the target DB instance. A change replaces the resource."""
    target_storage_throughput: Integer | None
    """The storage throughput value for the target DB instance. A change replaces the resource."""
    target_storage_type: str | None
    """The storage type for the target DB instance. A change replaces the resource."""
    upgrade_target_storage_config: Boolean | None
    """Whether to upgrade the storage file system configuration on the target database. A change replaces the resource."""


class CfnDeploymentTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnDeployment(TypedResource):
    """Resource Type definition for AWS::RDS::Deployment."""
    props: CfnDeploymentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDeploymentProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Blue/Green Deployment."""
    @property
    def attr_blue_green_deployment_identifier(self) -> StringToken:
        """The system-generated identifier of the Blue/Green Deployment."""
    @property
    def attr_create_time(self) -> StringToken:
        """The time when the Blue/Green Deployment was created in UTC."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the Blue/Green Deployment."""
    @property
    def attr_switchover_details(self) -> StringToken:
        """The source and target member mappings in the Blue/Green Deployment."""
    @property
    def attr_target(self) -> StringToken:
        """The ARN of the target database in the green environment."""
    @property
    def attr_tasks(self) -> StringToken:
        """The provisioning tasks for the Blue/Green Deployment."""


class CfnEventSubscriptionProps(TypedDict, total=False):
    enabled: Boolean | None
    """Specifies whether to activate the subscription."""
    event_categories: Sequence[str] | Deferred | None
    """A list of event categories for a particular source type ( `SourceType`) that you want to subscribe to."""
    sns_topic_arn: Required[str]
    """The Amazon Resource Name (ARN) of the SNS topic created for event notification. A change replaces the resource."""
    source_ids: Sequence[str] | Deferred | None
    """The list of identifiers of the event sources for which events are returned."""
    source_type: str | None
    """The type of source that is generating the events."""
    subscription_name: str | None
    """The name of the subscription. A change replaces the resource."""
    tags: Sequence[CfnEventSubscriptionTagProps | Deferred] | Deferred | None
    """An optional array of key-value pairs to apply to this subscription."""


class CfnEventSubscriptionTagProps(TypedDict, total=False):
    """Metadata assigned to an Amazon RDS resource consisting of a key-value pair."""
    key: Required[str]
    """A key is the required name of the tag."""
    value: str | None
    """A value is the optional value of the tag."""


class CfnEventSubscription(TypedResource):
    """The `AWS::RDS::EventSubscription` resource allows you to receive notifications for Amazon Relational Database Service events through the Amazon Simple Notification Service (Amazon SNS)."""
    props: CfnEventSubscriptionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEventSubscriptionProps]) -> None: ...


class CfnGlobalClusterProps(TypedDict, total=False):
    deletion_protection: Boolean | None
    """Specifies whether to enable deletion protection for the new global database cluster."""
    engine: Literal["aurora", "aurora-mysql", "aurora-postgresql"] | Other | None
    """The database engine to use for this global database cluster. A change replaces the resource."""
    engine_lifecycle_support: str | None
    """The life cycle type for this global database cluster."""
    engine_version: str | None
    """The engine version to use for this global database cluster."""
    global_cluster_identifier: str | None
    """The cluster identifier for this global database cluster. A change replaces the resource."""
    source_db_cluster_identifier: str | None
    """The Amazon Resource Name (ARN) to use as the primary cluster of the global database. A change replaces the resource."""
    storage_encrypted: Boolean | None
    """Specifies whether to enable storage encryption for the new global database cluster. A change replaces the resource."""
    tags: Sequence[CfnGlobalClusterTagProps | Deferred] | Deferred | None
    """Metadata assigned to an Amazon RDS resource consisting of a key-value pair."""


class CfnGlobalClusterTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnGlobalCluster(TypedResource):
    """The `AWS::RDS::GlobalCluster` resource creates or updates an Amazon Aurora global database spread across multiple AWS Regions."""
    props: CfnGlobalClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGlobalClusterProps]) -> None: ...
    @property
    def attr_global_endpoint(self) -> StringToken: ...


class CfnIntegrationProps(TypedDict, total=False):
    additional_encryption_context: Mapping[str, str] | Deferred | None
    """An optional set of non-secret key–value pairs that contains additional contextual information about the data. A change replaces the resource."""
    data_filter: str | None
    """Data filters for the integration."""
    description: str | None
    """A description of the integration."""
    integration_name: str | None
    """The name of the integration."""
    kms_key_id: str | None
    """The AWS Key Management System ( AWS KMS) key identifier for the key to use to encrypt the integration. A change replaces the resource."""
    source_arn: Required[str]
    """The Amazon Resource Name (ARN) of the database to use as the source for replication. A change replaces the resource."""
    tags: Sequence[CfnIntegrationTagProps | Deferred] | Deferred | None
    """An optional array of key-value pairs to apply to this integration."""
    target_arn: Required[str]
    """The ARN of the Redshift data warehouse to use as the target for replication. A change replaces the resource."""


class CfnIntegrationTagProps(TypedDict, total=False):
    """Metadata assigned to an Amazon RDS resource consisting of a key-value pair."""
    key: Required[str]
    """A key is the required name of the tag."""
    value: str | None
    """A value is the optional value of the tag."""


class CfnIntegration(TypedResource):
    """A zero-ETL integration with Amazon Redshift."""
    props: CfnIntegrationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIntegrationProps]) -> None: ...
    @property
    def attr_create_time(self) -> StringToken:
        """The time when the integration was created, in Universal Coordinated Time (UTC)."""
    @property
    def attr_integration_arn(self) -> StringToken:
        """The ARN of the integration."""


class CfnOptionGroupProps(TypedDict, total=False):
    engine_name: Required[str]
    """Specifies the name of the engine that this option group should be associated with. A change replaces the resource."""
    major_engine_version: Required[str]
    """Specifies the major version of the engine that this option group should be associated with. A change replaces the resource."""
    option_configurations: Sequence[CfnOptionGroupOptionConfigurationProps | Deferred] | Deferred | None
    """A list of all available options for an option group."""
    option_group_description: Required[str]
    """The description of the option group. A change replaces the resource."""
    option_group_name: str | None
    """The name of the option group to be created. A change replaces the resource."""
    tags: Sequence[CfnOptionGroupTagProps | Deferred] | Deferred | None
    """Tags to assign to the option group."""


class CfnOptionGroupOptionConfigurationProps(TypedDict, total=False):
    """The `OptionConfiguration` property type specifies an individual option, and its settings, within an `AWS::RDS::OptionGroup` resource."""
    db_security_group_memberships: Sequence[str] | Deferred | None
    """A list of DB security groups used for this option."""
    option_name: Required[str]
    """The configuration of options to include in a group."""
    option_settings: Sequence[CfnOptionGroupOptionSettingProps | Deferred] | Deferred | None
    """The option settings to include in an option group."""
    option_version: str | None
    """The version for the option."""
    port: Integer | None
    """The optional port for the option."""
    vpc_security_group_memberships: Sequence[str] | Deferred | None
    """A list of VPC security group names used for this option."""


class CfnOptionGroupOptionSettingProps(TypedDict, total=False):
    """The `OptionSetting` property type specifies the value for an option within an `OptionSetting` property."""
    name: str | None
    """The name of the option that has settings that you can set."""
    value: str | None
    """The current value of the option setting."""


class CfnOptionGroupTagProps(TypedDict, total=False):
    """Metadata assigned to an Amazon RDS resource consisting of a key-value pair."""
    key: Required[str]
    """A key is the required name of the tag."""
    value: str | None
    """A value is the optional value of the tag."""


class CfnOptionGroup(TypedResource):
    """The `AWS::RDS::OptionGroup` resource creates or updates an option group, to enable and configure features that are specific to a particular DB engine."""
    props: CfnOptionGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOptionGroupProps]) -> None: ...
