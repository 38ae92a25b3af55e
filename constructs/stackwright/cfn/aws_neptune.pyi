"""Every resource type of AWS::Neptune; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnDBClusterProps(TypedDict, total=False):
    associated_roles: Sequence[CfnDBClusterDBClusterRoleProps | Deferred] | Deferred | None
    """Provides a list of the Amazon Identity and Access Management (IAM) roles that are associated with the DB cluster."""
    availability_zones: Sequence[str] | Deferred | None
    """Provides the list of EC2 Availability Zones that instances in the DB cluster can be created in. A change replaces the resource."""
    backup_retention_period: Integer | None
    """Specifies the number of days for which automatic DB snapshots are retained."""
    copy_tags_to_snapshot: Boolean | None
    """*If set to `true`, tags are copied to any snapshot of the DB cluster that is created.*"""
    db_cluster_identifier: str | None
    """Contains a user-supplied DB cluster identifier. A change replaces the resource."""
    db_cluster_parameter_group_name: str | None
    """Provides the name of the DB cluster parameter group."""
    db_instance_parameter_group_name: str | None
    """The name of the DB parameter group to apply to all instances of the DB cluster."""
    db_port: Integer | None
    """The port number on which the DB instances in the DB cluster accept connections."""
    db_subnet_group_name: str | None
    """Specifies information on the subnet group associated with the DB cluster, including the name, description, and subnets in the subnet group. A change replaces the resource."""
    deletion_protection: Boolean | None
    """Indicates whether or not the DB cluster has deletion protection enabled."""
    enable_cloudwatch_logs_exports: Sequence[str] | Deferred | None
    """Specifies a list of log types that are enabled for export to CloudWatch Logs."""
    engine_version: str | None
    """Indicates the database engine version."""
    global_cluster_identifier: str | None
    """The ID of the Neptune global database to which this new DB cluster should be added. A change replaces the resource."""
    iam_auth_enabled: Boolean | None
    """True if mapping of Amazon Identity and Access Management (IAM) accounts to database accounts is enabled, and otherwise false."""
    kms_key_id: str | None
    """The Amazon Resource Name (ARN) of the KMS key that is used to encrypt the database instances in the DB cluster, such as `arn:aws:kms:us-east-1:012345678910:key/abcd1234-a123-456a-a12b-a123b4cd56ef`. A change replaces the resource."""
    network_type: Literal["IPV4", "DUAL"] | Other | None
    """The network type of the DB cluster."""
    preferred_backup_window: str | None
    """Specifies the daily time range during which automated backups are created if automated backups are enabled, as determined by the `BackupRetentionPeriod`."""
    preferred_maintenance_window: str | None
    """Specifies the weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC)."""
    restore_to_time: str | None
    """Creates a new DB cluster from a DB snapshot or DB cluster snapshot. A change replaces the resource."""
    restore_type: str | None
    """Creates a new DB cluster from a DB snapshot or DB cluster snapshot. A change replaces the resource."""
    serverless_scaling_configuration: CfnDBClusterServerlessScalingConfigurationProps | Deferred | None
    """Contains the scaling configuration of an Neptune Serverless DB cluster."""
    snapshot_identifier: str | None
    """Specifies the identifier for a DB cluster snapshot. A change replaces the resource."""
    source_db_cluster_identifier: str | None
    """Creates a new DB cluster from a DB snapshot or DB cluster snapshot. A change replaces the resource."""
    storage_encrypted: Boolean | None
    """Indicates whether the DB cluster is encrypted. A change replaces the resource."""
    tags: Sequence[CfnDBClusterTagProps | Deferred] | Deferred | None
    """The tags assigned to this cluster."""
    use_latest_restorable_time: Boolean | None
    """Creates a new DB cluster from a DB snapshot or DB cluster snapshot. A change replaces the resource."""
    vpc_security_group_ids: Sequence[str] | Deferred | None
    """Provides a list of VPC security groups that the DB cluster belongs to."""


class CfnDBClusterDBClusterRoleProps(TypedDict, total=False):
    """Describes an Amazon Identity and Access Management (IAM) role that is associated with a DB cluster."""
    feature_name: str | None
    """The name of the feature associated with the Amazon Identity and Access Management (IAM) role."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role that is associated with the DB cluster."""


class CfnDBClusterServerlessScalingConfigurationProps(TypedDict, total=False):
    """Contains the scaling configuration of a Neptune Serverless DB cluster."""
    max_capacity: Required[Number]
    """The maximum number of Neptune capacity units (NCUs) for a DB instance in a Neptune Serverless cluster."""
    min_capacity: Required[Number]
    """The minimum number of Neptune capacity units (NCUs) for a DB instance in a Neptune Serverless cluster."""


class CfnDBClusterTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnDBCluster(TypedResource):
    """The `AWS::Neptune::DBCluster` resource creates an Amazon Neptune DB cluster."""
    props: CfnDBClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDBClusterProps]) -> None: ...
    @property
    def attr_availability_zones(self) -> ListToken:
        """Provides the list of EC2 Availability Zones that instances in the DB cluster can be created in."""
    @property
    def attr_backup_retention_period(self) -> NumberToken:
        """Specifies the number of days for which automatic DB snapshots are retained."""
    @property
    def attr_cluster_resource_id(self) -> StringToken:
        """The resource id for the DB cluster."""
    @property
    def attr_copy_tags_to_snapshot(self) -> StringToken:
        """A value that indicates whether to copy all tags from the DB cluster to snapshots of the DB cluster."""
    @property
    def attr_db_cluster_identifier(self) -> StringToken:
        """The DB cluster identifier."""
    @property
    def attr_db_cluster_parameter_group_name(self) -> StringToken:
        """Provides the name of the DB cluster parameter group."""
    @property
    def attr_db_instance_parameter_group_name(self) -> StringToken:
        """The name of the DB parameter group to apply to all instances of the DB cluster."""
    @property
    def attr_db_port(self) -> NumberToken:
        """The port number on which the DB instances in the DB cluster accept connections."""
    @property
    def attr_db_subnet_group_name(self) -> StringToken:
        """Specifies information on the subnet group associated with the DB cluster, including the name, description, and subnets in the subnet group."""
    @property
    def attr_deletion_protection(self) -> StringToken:
        """Indicates whether or not the DB cluster has deletion protection enabled."""
    @property
    def attr_enable_cloudwatch_logs_exports(self) -> ListToken:
        """Specifies a list of log types that are enabled for export to CloudWatch Logs."""
    @property
    def attr_endpoint(self) -> StringToken:
        """The connection endpoint for the DB cluster."""
    @property
    def attr_engine_version(self) -> StringToken:
        """Indicates the database engine version."""
    @property
    def attr_global_cluster_identifier(self) -> StringToken:
        """The ID of the Neptune global database to which this new DB cluster should be added."""
    @property
    def attr_iam_auth_enabled(self) -> StringToken:
        """True if mapping of Amazon Identity and Access Management (IAM) accounts to database accounts is enabled, and otherwise false."""
    @property
    def attr_kms_key_id(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the AWS KMS key that is used to encrypt the database instances in the DB cluster, such as arn:aws:kms:us-east-1:012345678910:key/abcd1234-a123-456a-a12b-a123b4cd56ef."""
    @property
    def attr_network_type(self) -> StringToken:
        """The network type of the DB cluster."""
    @property
    def attr_port(self) -> StringToken:
        """The port number on which the DB instances in the DB cluster accept connections."""
    @property
    def attr_preferred_backup_window(self) -> StringToken:
        """Specifies the daily time range during which automated backups are created if automated backups are enabled, as determined by the BackupRetentionPeriod."""
    @property
    def attr_preferred_maintenance_window(self) -> StringToken:
        """Specifies the weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC)."""
    @property
    def attr_read_endpoint(self) -> StringToken:
        """The reader endpoint for the DB cluster."""
    @property
    def attr_restore_to_time(self) -> StringToken:
        """Creates a new DB cluster from a DB snapshot or DB cluster snapshot."""
    @property
    def attr_restore_type(self) -> StringToken:
        """Creates a new DB cluster from a DB snapshot or DB cluster snapshot."""
    @property
    def attr_snapshot_identifier(self) -> StringToken:
        """Specifies the identifier for a DB cluster snapshot."""
    @property
    def attr_source_db_cluster_identifier(self) -> StringToken:
        """Creates a new DB cluster from a DB snapshot or DB cluster snapshot."""
    @property
    def attr_storage_encrypted(self) -> StringToken:
        """Indicates whether the DB cluster is encrypted."""
    @property
    def attr_use_latest_restorable_time(self) -> StringToken:
        """Creates a new DB cluster from a DB snapshot or DB cluster snapshot."""
    @property
    def attr_vpc_security_group_ids(self) -> ListToken:
        """Provides a list of VPC security groups that the DB cluster belongs to."""


class CfnDBClusterParameterGroupProps(TypedDict, total=False):
    description: Required[str]
    """Provides the customer-specified description for this DB cluster parameter group. A change replaces the resource."""
    family: Required[str]
    """Must be `neptune1` for engine versions prior to 1.2.0.0, or `neptune1.2` for engine version `1.2.0.0` and higher. A change replaces the resource."""
    name: str | None
    """Provides the name of the DB cluster parameter group. A change replaces the resource."""
    parameters: Required[Anything]
    """The parameters to set for this DB cluster parameter group."""
    tags: Sequence[CfnDBClusterParameterGroupTagProps | Deferred] | Deferred | None
    """The tags that you want to attach to this parameter group."""


class CfnDBClusterParameterGroupTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDBClusterParameterGroup(TypedResource):
    """The `AWS::Neptune::DBClusterParameterGroup` resource creates a new Amazon Neptune DB cluster parameter group."""
    props: CfnDBClusterParameterGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDBClusterParameterGroupProps]) -> None: ...


class CfnDBInstanceProps(TypedDict, total=False):
    allow_major_version_upgrade: Boolean | None
    """Indicates that major version upgrades are allowed."""
    auto_minor_version_upgrade: Boolean | None
    """Indicates that minor version patches are applied automatically. A change may replace the resource."""
    availability_zone: str | None
    """Specifies the name of the Availability Zone the DB instance is located in. A change replaces the resource."""
    db_cluster_identifier: str | None
    """If the DB instance is a member of a DB cluster, contains the name of the DB cluster that the DB instance is a member of. A change replaces the resource."""
    db_instance_class: Required[str]
    """Contains the name of the compute and memory capacity class of the DB instance."""
    db_instance_identifier: str | None
    """Contains a user-supplied database identifier. A change replaces the resource."""
    db_parameter_group_name: str | None
    """The name of an existing DB parameter group or a reference to an AWS::Neptune::DBParameterGroup resource created in the template. A change may replace the resource."""
    db_snapshot_identifier: str | None
    """This parameter is not supported. Deprecated. A change replaces the resource."""
    db_subnet_group_name: str | None
    """A DB subnet group to associate with the DB instance. A change replaces the resource."""
    preferred_maintenance_window: str | None
    """Specifies the weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC). A change may replace the resource."""
    publicly_accessible: Boolean | None
    """Indicates whether the DB instance is publicly accessible."""
    tags: Sequence[CfnDBInstanceTagProps | Deferred] | Deferred | None
    """An arbitrary set of tags (key-value pairs) for this DB instance."""


class CfnDBInstanceTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDBInstance(TypedResource):
    """The `AWS::Neptune::DBInstance` type creates an Amazon Neptune DB instance."""
    props: CfnDBInstanceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDBInstanceProps]) -> None: ...
    @property
    def attr_endpoint(self) -> StringToken:
        """The connection endpoint for the database."""
    @property
    def attr_port(self) -> StringToken:
        """The port number on which the database accepts connections."""


class CfnDBParameterGroupProps(TypedDict, total=False):
    description: Required[str]
    """Provides the customer-specified description for this DB parameter group. A change replaces the resource."""
    family: Required[str]
    """Must be `neptune1` for engine versions prior to 1.2.0.0, or `neptune1.2` for engine version `1.2.0.0` and higher. A change replaces the resource."""
    name: str | None
    """Provides the name of the DB parameter group. A change replaces the resource."""
    parameters: Required[Anything]
    """The parameters to set for this DB parameter group."""
    tags: Sequence[CfnDBParameterGroupTagProps | Deferred] | Deferred | None
    """The tags that you want to attach to this parameter group."""


class CfnDBParameterGroupTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDBParameterGroup(TypedResource):
    """`AWS::Neptune::DBParameterGroup` creates a new DB parameter group."""
    props: CfnDBParameterGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDBParameterGroupProps]) -> None: ...


class CfnDBSubnetGroupProps(TypedDict, total=False):
    db_subnet_group_description: Required[str]
    """Provides the description of the DB subnet group."""
    db_subnet_group_name: str | None
    """The name of the DB subnet group. A change replaces the resource."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """The Amazon EC2 subnet IDs for the DB subnet group."""
    tags: Sequence[CfnDBSubnetGroupTagProps | Deferred] | Deferred | None
    """The tags that you want to attach to the DB subnet group."""


class CfnDBSubnetGroupTagProps(TypedDict, total=False):
    """An optional array of key-value pairs to apply to this DB subnet group."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDBSubnetGroup(TypedResource):
    """The `AWS::Neptune::DBSubnetGroup` type creates an Amazon Neptune DB subnet group."""
    props: CfnDBSubnetGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDBSubnetGroupProps]) -> None: ...


class CfnEventSubscriptionProps(TypedDict, total=False):
    enabled: Boolean | None
    """A Boolean value indicating if the subscription is enabled."""
    event_categories: Sequence[str] | Deferred | None
    """A list of event categories for a SourceType that you want to subscribe to."""
    sns_topic_arn: Required[str]
    """The topic ARN of the event notification subscription. A change replaces the resource."""
    source_ids: Sequence[str] | Deferred | None
    """The list of identifiers of the event sources for which events will be returned."""
    source_type: str | None
    """The source type for the event notification subscription."""
    subscription_name: str | None
    """The name of the subscription. A change replaces the resource."""
    tags: Sequence[CfnEventSubscriptionTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnEventSubscriptionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    value: Required[str]


class CfnEventSubscription(TypedResource):
    """Creates an event notification subscription."""
    props: CfnEventSubscriptionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEventSubscriptionProps]) -> None: ...


class CfnGlobalClusterProps(TypedDict, total=False):
    deletion_protection: Boolean | None
    """Whether deletion protection is enabled."""
    engine: Literal["neptune"] | Other | None
    """The name of the database engine. A change replaces the resource."""
    engine_version: str | None
    """The version number of the database engine."""
    global_cluster_identifier: str | None
    """The cluster identifier of the global database cluster. A change replaces the resource."""
    source_db_cluster_identifier: str | None
    """The Amazon Resource Name (ARN) of an existing Neptune DB cluster to use as the primary cluster of the new global database. A change replaces the resource."""
    storage_encrypted: Boolean | None
    """Whether the global database cluster is storage encrypted. A change replaces the resource."""
    tags: Sequence[CfnGlobalClusterTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnGlobalClusterTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnGlobalCluster(TypedResource):
    """Resource Type definition for AWS::Neptune::GlobalCluster"""
    props: CfnGlobalClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGlobalClusterProps]) -> None: ...
