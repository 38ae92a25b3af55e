"""Every resource type of AWS::Cassandra; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnKeyspaceProps(TypedDict, total=False):
    client_side_timestamps_enabled: Boolean | None
    """Indicates whether client-side timestamps are enabled (true) or disabled (false) for all tables in the keyspace."""
    keyspace_name: str | None
    """The name of the keyspace to be created. A change replaces the resource."""
    replication_specification: CfnKeyspaceReplicationSpecificationProps | Deferred | None
    """Specifies the `ReplicationStrategy` of a keyspace. A change replaces the resource."""
    tags: Sequence[CfnKeyspaceTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnKeyspaceReplicationSpecificationProps(TypedDict, total=False):
    """You can use `ReplicationSpecification` to configure the `ReplicationStrategy` of a keyspace in Amazon Keyspaces."""
    region_list: Sequence[str] | Deferred | None
    """Specifies the AWS Regions that the keyspace is replicated in. A change replaces the resource."""
    replication_strategy: Literal["SINGLE_REGION", "MULTI_REGION"] | Other | None
    """The options are: A change replaces the resource."""


class CfnKeyspaceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnKeyspace(TypedResource):
    """You can use the `AWS::Cassandra::Keyspace` resource to create a new keyspace in Amazon Keyspaces (for Apache Cassandra)."""
    props: CfnKeyspaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnKeyspaceProps]) -> None: ...


class CfnTableProps(TypedDict, total=False):
    auto_scaling_specifications: CfnTableAutoScalingSpecificationProps | Deferred | None
    """The optional auto scaling capacity settings for a table in provisioned capacity mode."""
    billing_mode: CfnTableBillingModeProps | Deferred | None
    """The billing mode for the table, which determines how you'll be charged for reads and writes:"""
    cdc_specification: CfnTableCdcSpecificationProps | Deferred | None
    """The settings for the CDC stream of a table."""
    client_side_timestamps_enabled: Boolean | None
    """Enables client-side timestamps for the table. A change replaces the resource."""
    clustering_key_columns: Sequence[CfnTableClusteringKeyColumnProps | Deferred] | Deferred | None
    """One or more columns that determine how the table data is sorted. A change replaces the resource."""
    default_time_to_live: Integer | None
    """The default Time To Live (TTL) value for all rows in a table in seconds."""
    encryption_specification: CfnTableEncryptionSpecificationProps | Deferred | None
    """The encryption at rest options for the table."""
    keyspace_name: Required[str]
    """The name of the keyspace to create the table in. A change replaces the resource."""
    partition_key_columns: Required[Sequence[CfnTableColumnProps | Deferred] | Deferred]
    """One or more columns that uniquely identify every row in the table. A change replaces the resource."""
    point_in_time_recovery_enabled: Boolean | None
    """Specifies if point-in-time recovery is enabled or disabled for the table."""
    regular_columns: Sequence[CfnTableColumnProps | Deferred] | Deferred | None
    """One or more columns that are not part of the primary key - that is, columns that are *not* defined as partition key columns or clustering key columns."""
    replica_specifications: Sequence[CfnTableReplicaSpecificationProps | Deferred] | Deferred | None
    """The AWS Region specific settings of a multi-Region table."""
    table_name: str | None
    """The name of the table to be created. A change replaces the resource."""
    tags: Sequence[CfnTableTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    warm_throughput: CfnTableWarmThroughputProps | Deferred | None
    """Warm throughput configuration for the table"""


class CfnTableAutoScalingSettingProps(TypedDict, total=False):
    """The optional auto scaling settings for a table with provisioned throughput capacity."""
    auto_scaling_disabled: Boolean | None
    """This optional parameter enables auto scaling for the table if set to `false`."""
    maximum_units: Integer | None
    """Manage costs by specifying the maximum amount of throughput to provision."""
    minimum_units: Integer | None
    """The minimum level of throughput the table should always be ready to support."""
    scaling_policy: CfnTableScalingPolicyProps | Deferred | None
    """Amazon Keyspaces supports the `target tracking` auto scaling policy."""


class CfnTableAutoScalingSpecificationProps(TypedDict, total=False):
    """The optional auto scaling capacity settings for a table in provisioned capacity mode."""
    read_capacity_auto_scaling: CfnTableAutoScalingSettingProps | Deferred | None
    """The auto scaling settings for the table's read capacity."""
    write_capacity_auto_scaling: CfnTableAutoScalingSettingProps | Deferred | None
    """The auto scaling settings for the table's write capacity."""


class CfnTableBillingModeProps(TypedDict, total=False):
    """Determines the billing mode for the table - on-demand or provisioned."""
    mode: Required[Literal["PROVISIONED", "ON_DEMAND"] | Other]
    """The billing mode for the table:"""
    provisioned_throughput: CfnTableProvisionedThroughputProps | Deferred | None
    """The provisioned read capacity and write capacity for the table."""


class CfnTableCdcSpecificationProps(TypedDict, total=False):
    """The settings for the CDC stream of a table."""
    status: Required[Literal["ENABLED", "DISABLED"] | Other]
    """The status of the CDC stream."""
    tags: Sequence[CfnTableTagProps | Deferred] | Deferred | None
    """The tags (key-value pairs) that you want to apply to the stream."""
    view_type: Literal["NEW_IMAGE", "OLD_IMAGE", "KEYS_ONLY", "NEW_AND_OLD_IMAGES"] | Other | None
    """The view type specifies the changes Amazon Keyspaces records for each changed row in the stream."""


class CfnTableClusteringKeyColumnProps(TypedDict, total=False):
    """Defines an individual column within the clustering key."""
    column: Required[CfnTableColumnProps | Deferred]
    """The name and data type of this clustering key column. A change replaces the resource."""
    order_by: Literal["ASC", "DESC"] | Other | None
    """The order in which this column's data is stored: A change replaces the resource."""


class CfnTableColumnProps(TypedDict, total=False):
    """The name and data type of an individual column in a table."""
    column_name: Required[str]
    """The name of the column. A change may replace the resource."""
    column_type: Required[str]
    """The data type of the column. A change may replace the resource."""


class CfnTableEncryptionSpecificationProps(TypedDict, total=False):
    """Specifies the encryption at rest option selected for the table."""
    encryption_type: Required[Literal["AWS_OWNED_KMS_KEY", "CUSTOMER_MANAGED_KMS_KEY"] | Other]
    """The encryption at rest options for the table."""
    kms_key_identifier: str | None
    """Requires a `kms_key_identifier` in the format of a key ARN."""


class CfnTableProvisionedThroughputProps(TypedDict, total=False):
    """The provisioned throughput for the table, which consists of `ReadCapacityUnits` and `WriteCapacityUnits`."""
    read_capacity_units: Required[Integer]
    """The amount of read capacity that's provisioned for the table."""
    write_capacity_units: Required[Integer]
    """The amount of write capacity that's provisioned for the table."""


class CfnTableReplicaSpecificationProps(TypedDict, total=False):
    """The AWS Region specific settings of a multi-Region table."""
    read_capacity_auto_scaling: CfnTableAutoScalingSettingProps | Deferred | None
    """The read capacity auto scaling settings for the multi-Region table in the specified AWS Region."""
    read_capacity_units: Integer | None
    """The provisioned read capacity units for the multi-Region table in the specified AWS Region."""
    region: Required[str]
    """The AWS Region."""


class CfnTableScalingPolicyProps(TypedDict, total=False):
    """Amazon Keyspaces supports the `target tracking` auto scaling policy."""
    target_tracking_scaling_policy_configuration: CfnTableTargetTrackingScalingPolicyConfigurationProps | Deferred | None
    """The auto scaling policy that scales a table based on the ratio of consumed to provisioned capacity."""


class CfnTableTagProps(TypedDict, total=False):
    """A key-value pair to apply to the resource"""
    key: Required[str]
    value: Required[str]


class CfnTableTargetTrackingScalingPolicyConfigurationProps(TypedDict, total=False):
    """Amazon Keyspaces supports the `target tracking` auto scaling policy for a provisioned table."""
    disable_scale_in: Boolean | None
    """Specifies if `scale-in` is enabled."""
    scale_in_cooldown: Integer | None
    """Specifies a `scale-in` cool down period."""
    scale_out_cooldown: Integer | None
    """Specifies a scale out cool down period."""
    target_value: Required[Integer]
    """Specifies the target value for the target tracking auto scaling policy."""


class CfnTableWarmThroughputProps(TypedDict, total=False):
    """Warm throughput configuration for the table"""
    read_units_per_second: Integer | None
    write_units_per_second: Integer | None


class CfnTable(TypedResource):
    """You can use the `AWS::Cassandra::Table` resource to create a new table in Amazon Keyspaces (for Apache Cassandra)."""
    props: CfnTableProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTableProps]) -> None: ...


class CfnTypeProps(TypedDict, total=False):
    fields: Required[Sequence[CfnTypeFieldProps | Deferred] | Deferred]
    """A list of fields that define this type. A change replaces the resource."""
    keyspace_name: Required[str]
    """The name of the keyspace to create the type in. A change replaces the resource."""
    type_name: Required[str]
    """The name of the user-defined type. A change replaces the resource."""


class CfnTypeFieldProps(TypedDict, total=False):
    """The name and data type of an individual field in a user-defined type (UDT)."""
    field_name: Required[str]
    """The name of the field."""
    field_type: Required[str]
    """The data type of the field."""


class CfnType(TypedResource):
    """The `CreateType` operation creates a new user-defined type in the specified keyspace."""
    props: CfnTypeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTypeProps]) -> None: ...
    @property
    def attr_direct_parent_types(self) -> ListToken:
        """A list of user-defined types that use this type."""
    @property
    def attr_direct_referring_tables(self) -> ListToken:
        """A list of tables that use this type."""
    @property
    def attr_keyspace_arn(self) -> StringToken:
        """The unique identifier of the keyspace that contains this type in the format of Amazon Resource Name (ARN)"""
    @property
    def attr_last_modified_timestamp(self) -> NumberToken:
        """The last time this type was modified."""
    @property
    def attr_max_nesting_depth(self) -> NumberToken:
        """The maximum nesting depth of this type."""
