"""Every resource type of AWS::DocDB; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnDBClusterProps(TypedDict, total=False):
    availability_zones: Sequence[str] | Deferred | None
    """A list of Amazon EC2 Availability Zones that instances in the cluster can be created in. A change replaces the resource."""
    backup_retention_period: Integer | None
    """The number of days for which automated backups are retained."""
    copy_tags_to_snapshot: Boolean | None
    """Set to `true` to copy all tags from the source cluster snapshot to the target cluster snapshot, and otherwise `false`."""
    db_cluster_identifier: str | None
    """The cluster identifier. A change replaces the resource."""
    db_cluster_parameter_group_name: str | None
    """The name of the cluster parameter group to associate with this cluster."""
    db_subnet_group_name: str | None
    """A subnet group to associate with this cluster. A change replaces the resource."""
    deletion_protection: Boolean | None
    """Protects clusters from being accidentally deleted."""
    enable_cloudwatch_logs_exports: Sequence[str] | Deferred | None
    """The list of log types that need to be enabled for exporting to Amazon CloudWatch Logs."""
    engine_version: Literal["3.6.0", "4.0", "4.0.0", "5.0.0", "5.0.1", "8.0.0", "8.0.1"] | Other | None
    """The version number of the database engine to use. A change replaces the resource."""
    global_cluster_identifier: str | None
    """The cluster identifier of the new global cluster."""
    kms_key_id: str | None
    """The AWS key identifier for an encrypted cluster. A change replaces the resource."""
    manage_master_user_password: Boolean | None
    """Specifies whether to manage the master user password with Amazon Web Services Secrets Manager."""
    master_user_password: str | None
    """The password for the master database user."""
    master_user_secret_kms_key_id: str | None
    """The Amazon Web Services KMS key identifier to encrypt a secret that is automatically generated and managed in Amazon Web Services Secrets Manager."""
    master_username: str | None
    """The name of the master user for the cluster. A change replaces the resource."""
    network_type: str | None
    """The network type of the cluster."""
    port: Integer | None
    """Specifies the port that the database engine is listening on."""
    preferred_backup_window: str | None
    """The daily time range during which automated backups are created if automated backups are enabled using the `BackupRetentionPeriod` parameter."""
    preferred_maintenance_window: str | None
    """The weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC)."""
    restore_to_time: str | None
    """The date and time to restore the cluster to."""
    restore_type: str | None
    """The type of restore to be performed."""
    rotate_master_user_password: Boolean | None
    """Specifies whether to rotate the secret managed by Amazon Web Services Secrets Manager for the master user password."""
    serverless_v2_scaling_configuration: CfnDBClusterServerlessV2ScalingConfigurationProps | Deferred | None
    """Contains the scaling configuration of an Amazon DocumentDB Serverless cluster."""
    snapshot_identifier: str | None
    """The identifier for the snapshot or cluster snapshot to restore from. A change replaces the resource."""
    source_db_cluster_identifier: str | None
    """The identifier of the source cluster from which to restore. A change replaces the resource."""
    storage_encrypted: Boolean | None
    """Specifies whether the cluster is encrypted. A change replaces the resource."""
    storage_type: str | None
    """The storage type to associate with the DB cluster."""
    tags: Sequence[CfnDBClusterTagProps | Deferred] | Deferred | None
    """The tags to be assigned to the cluster."""
    use_latest_restorable_time: Boolean | None
    """A value that is set to `true` to restore the cluster to the latest restorable backup time, and `false` otherwise."""
    vpc_security_group_ids: Sequence[str] | Deferred | None
    """A list of EC2 VPC security groups to associate with this cluster."""


class CfnDBClusterServerlessV2ScalingConfigurationProps(TypedDict, total=False):
    """Sets the scaling configuration of an Amazon DocumentDB Serverless cluster."""
    max_capacity: Required[Number]
    """The maximum number of Amazon DocumentDB capacity units (DCUs) for an instance in an Amazon DocumentDB Serverless cluster."""
    min_capacity: Required[Number]
    """The minimum number of Amazon DocumentDB capacity units (DCUs) for an instance in an Amazon DocumentDB Serverless cluster."""


class CfnDBClusterTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDBCluster(TypedResource):
    """The `AWS::DocDB::DBCluster` Amazon DocumentDB (with MongoDB compatibility) resource describes a DBCluster."""
    props: CfnDBClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDBClusterProps]) -> None: ...
    @property
    def attr_cluster_resource_id(self) -> StringToken:
        """The resource id for the cluster; for example: `cluster-ABCD1234EFGH5678IJKL90MNOP`."""
    @property
    def attr_endpoint(self) -> StringToken:
        """The connection endpoint for the cluster, such as `sample-cluster.cluster-cozrlsfrcjoc.us-east-1.docdb.amazonaws.com`."""
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_port(self) -> StringToken:
        """The port number on which the cluster accepts connections."""
    @property
    def attr_read_endpoint(self) -> StringToken:
        """The reader endpoint for the cluster."""


class CfnDBClusterParameterGroupProps(TypedDict, total=False):
    description: Required[str]
    """The description for the cluster parameter group. A change replaces the resource."""
    family: Required[str]
    """The cluster parameter group family name. A change replaces the resource."""
    name: str | None
    """The name of the DB cluster parameter group. A change replaces the resource."""
    parameters: Required[Anything]
    """Provides a list of parameters for the cluster parameter group."""
    tags: Sequence[CfnDBClusterParameterGroupTagProps | Deferred] | Deferred | None
    """The tags to be assigned to the cluster parameter group."""


class CfnDBClusterParameterGroupTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDBClusterParameterGroup(TypedResource):
    """The `AWS::DocDB::DBClusterParameterGroup` Amazon DocumentDB (with MongoDB compatibility) resource describes a DBClusterParameterGroup."""
    props: CfnDBClusterParameterGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDBClusterParameterGroupProps]) -> None: ...


class CfnDBInstanceProps(TypedDict, total=False):
    auto_minor_version_upgrade: Boolean | None
    """This parameter does not apply to Amazon DocumentDB."""
    availability_zone: str | None
    """The Amazon EC2 Availability Zone that the instance is created in. A change replaces the resource."""
    ca_certificate_identifier: str | None
    """The identifier of the CA certificate for this DB instance."""
    certificate_rotation_restart: Boolean | None
    """Specifies whether the DB instance is restarted when you rotate your SSL/TLS certificate."""
    db_cluster_identifier: Required[str]
    """The identifier of the cluster that the instance will belong to. A change replaces the resource."""
    db_instance_class: Required[str]
    """The compute and memory capacity of the instance; for example, `db.m4.large`."""
    db_instance_identifier: str | None
    """The instance identifier. A change replaces the resource."""
    enable_performance_insights: Boolean | None
    """A value that indicates whether to enable Performance Insights for the DB Instance."""
    preferred_maintenance_window: str | None
    """The time range each week during which system maintenance can occur, in Universal Coordinated Time (UTC)."""
    tags: Sequence[CfnDBInstanceTagProps | Deferred] | Deferred | None
    """The tags to be assigned to the instance."""


class CfnDBInstanceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDBInstance(TypedResource):
    """The `AWS::DocDB::DBInstance` Amazon DocumentDB (with MongoDB compatibility) resource describes a DBInstance."""
    props: CfnDBInstanceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDBInstanceProps]) -> None: ...
    @property
    def attr_endpoint(self) -> StringToken:
        """The connection endpoint for the instance."""
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_port(self) -> StringToken:
        """The port number on which the database accepts connections, such as `27017`."""


class CfnDBSubnetGroupProps(TypedDict, total=False):
    db_subnet_group_description: Required[str]
    """The description for the subnet group."""
    db_subnet_group_name: str | None
    """The name for the subnet group. A change replaces the resource."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """The Amazon EC2 subnet IDs for the subnet group."""
    tags: Sequence[CfnDBSubnetGroupTagProps | Deferred] | Deferred | None
    """The tags to be assigned to the subnet group."""


class CfnDBSubnetGroupTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDBSubnetGroup(TypedResource):
    """The `AWS::DocDB::DBSubnetGroup` Amazon DocumentDB (with MongoDB compatibility) resource describes a DBSubnetGroup. subnet groups must contain at least one subnet in at least two Availability Zones in the AWS Region."""
    props: CfnDBSubnetGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDBSubnetGroupProps]) -> None: ...


class CfnEventSubscriptionProps(TypedDict, total=False):
    enabled: Boolean | None
    """A Boolean value; set to `true` to activate the subscription, set to `false` to create the subscription but not active it."""
    event_categories: Sequence[str] | Deferred | None
    """A list of event categories for a `SourceType` that you want to subscribe to."""
    sns_topic_arn: Required[str]
    """The Amazon Resource Name (ARN) of the SNS topic created for event notification. A change replaces the resource."""
    source_ids: Sequence[str] | Deferred | None
    """The list of identifiers of the event sources for which events are returned."""
    source_type: Literal["db-instance", "db-cluster", "db-parameter-group", "db-security-group", "db-cluster-snapshot"] | Other | None
    """The type of source that is generating the events."""
    subscription_name: str | None
    """The name of the subscription. A change replaces the resource."""


class CfnEventSubscription(TypedResource):
    """Creates an Amazon DocumentDB event notification subscription."""
    props: CfnEventSubscriptionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEventSubscriptionProps]) -> None: ...


class CfnGlobalClusterProps(TypedDict, total=False):
    deletion_protection: Boolean | None
    """Indicates whether the global cluster has deletion protection enabled."""
    engine: Literal["docdb"] | Other | None
    """The database engine to use for this global cluster. A change replaces the resource."""
    engine_version: str | None
    """The engine version to use for this global cluster. A change replaces the resource."""
    global_cluster_identifier: Required[str]
    """The cluster identifier of the global cluster. A change replaces the resource."""
    source_db_cluster_identifier: str | None
    """The Amazon Resource Name (ARN) to use as the primary cluster of the global cluster. A change replaces the resource."""
    storage_encrypted: Boolean | None
    """Indicates whether the global cluster has storage encryption enabled. A change replaces the resource."""
    tags: Sequence[CfnGlobalClusterTagProps | Deferred] | Deferred | None
    """The tags to be assigned to the Amazon DocumentDB resource."""


class CfnGlobalClusterTagProps(TypedDict, total=False):
    """A key-value pair to associate with an Amazon DocumentDB resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnGlobalCluster(TypedResource):
    """The AWS::DocDB::GlobalCluster resource represents an Amazon DocumentDB Global Cluster."""
    props: CfnGlobalClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGlobalClusterProps]) -> None: ...
    @property
    def attr_global_cluster_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the global cluster."""
    @property
    def attr_global_cluster_resource_id(self) -> StringToken:
        """The AWS Region-unique, immutable identifier for the global database cluster."""
