"""Every resource type of AWS::S3Tables; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnNamespaceProps(TypedDict, total=False):
    namespace: Required[str]
    """The name of the namespace. A change replaces the resource."""
    table_bucket_arn: Required[str]
    """The Amazon Resource Name (ARN) of the table bucket to create the namespace in. A change replaces the resource."""


class CfnNamespace(TypedResource):
    """Creates a namespace."""
    props: CfnNamespaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNamespaceProps]) -> None: ...


class CfnTableProps(TypedDict, total=False):
    compaction: CfnTableCompactionProps | Deferred | None
    """Contains details about the compaction settings for an Iceberg table."""
    iceberg_metadata: CfnTableIcebergMetadataProps | Deferred | None
    """Contains details about the metadata for an Iceberg table. A change replaces the resource."""
    namespace: Required[str]
    """The name of the namespace."""
    open_table_format: Required[Literal["ICEBERG"] | Other]
    """The format of the table. A change replaces the resource."""
    snapshot_management: CfnTableSnapshotManagementProps | Deferred | None
    """Contains details about the Iceberg snapshot management settings for the table."""
    storage_class_configuration: CfnTableStorageClassConfigurationProps | Deferred | None
    """The configuration details for the storage class of tables or table buckets. A change replaces the resource."""
    table_bucket_arn: Required[str]
    """The Amazon Resource Name (ARN) of the table bucket to create the table in. A change replaces the resource."""
    table_name: Required[str]
    """The name for the table."""
    tags: Sequence[CfnTableTagProps | Deferred] | Deferred | None
    """User tags (key-value pairs) to associate with the table."""
    without_metadata: Literal["Yes"] | Other | None
    """Indicates that you don't want to specify a schema for the table. A change replaces the resource."""


class CfnTableCompactionProps(TypedDict, total=False):
    """Contains details about the compaction settings for an Iceberg table."""
    status: Literal["enabled", "disabled"] | Other | None
    """The status of the maintenance configuration."""
    target_file_size_mb: Integer | None
    """The target file size for the table in MB."""


class CfnTableIcebergMetadataProps(TypedDict, total=False):
    """Contains details about the metadata for an Iceberg table."""
    iceberg_partition_spec: CfnTableIcebergPartitionSpecProps | Deferred | None
    """Partition specification for an Iceberg table"""
    iceberg_schema: CfnTableIcebergSchemaProps | Deferred | None
    """The schema for an Iceberg table."""
    iceberg_schema_v2: CfnTableIcebergSchemaV2Props | Deferred | None
    """Contains details about the schema version 2 (V2) for an Iceberg table that supports Apache Iceberg Nested Types (struct, list, map)."""
    iceberg_sort_order: CfnTableIcebergSortOrderProps | Deferred | None
    """Sort order specification for an Iceberg table"""
    table_properties: Mapping[str, str] | Deferred | None
    """Iceberg table properties (e.g., format-version, write.parquet.compression-codec)"""


class CfnTableIcebergPartitionFieldProps(TypedDict, total=False):
    """A partition field specification for an Iceberg table"""
    field_id: Integer | None
    """The partition field ID (auto-assigned starting from 1000 if not specified)"""
    name: Required[str]
    """The name of the partition field"""
    source_id: Required[Integer]
    """The source column ID to partition on"""
    transform: Required[str]
    """The partition transform function (identity, bucket[N], truncate[N], year, month, day, hour)"""


class CfnTableIcebergPartitionSpecProps(TypedDict, total=False):
    """Partition specification for an Iceberg table"""
    fields: Required[Sequence[CfnTableIcebergPartitionFieldProps | Deferred] | Deferred]
    """List of partition fields for an Iceberg table"""
    spec_id: Integer | None
    """The partition spec ID (defaults to 0 if not specified)"""


class CfnTableIcebergSchemaProps(TypedDict, total=False):
    """Contains details about the schema for an Iceberg table."""
    schema_field_list: Required[Sequence[CfnTableSchemaFieldProps | Deferred] | Deferred]
    """The schema fields for the table"""


class CfnTableIcebergSchemaV2Props(TypedDict, total=False):
    """Contains details about the schema version 2 (V2) for an Iceberg table that supports Apache Iceberg Nested Types (struct, list, map)."""
    identifier_field_ids: Sequence[Integer] | Deferred | None
    """A list of field IDs that are used as the identifier fields for the table."""
    schema_id: Integer | None
    """An optional unique identifier for the schema"""
    schema_v2_field_list: Required[Sequence[CfnTableSchemaV2FieldProps | Deferred] | Deferred]
    """List of schema fields that support nested types"""
    schema_v2_field_type: Required[Literal["struct"] | Other]
    """The type of the top-level schema, which is always 'struct'"""


class CfnTableIcebergSortFieldProps(TypedDict, total=False):
    """A sort field specification for an Iceberg table"""
    direction: Required[Literal["asc", "desc"] | Other]
    """Sort direction (asc or desc)"""
    null_order: Required[Literal["nulls-first", "nulls-last"] | Other]
    """Null value ordering (nulls-first or nulls-last)"""
    source_id: Required[Integer]
    """The source column ID to sort on"""
    transform: Required[str]
    """The sort transform function"""


class CfnTableIcebergSortOrderProps(TypedDict, total=False):
    """Sort order specification for an Iceberg table"""
    fields: Required[Sequence[CfnTableIcebergSortFieldProps | Deferred] | Deferred]
    """List of sort fields for an Iceberg table"""
    order_id: Integer | None
    """The sort order ID (defaults to 1 if not specified, 0 is reserved for unsorted)"""


class CfnTableSchemaFieldProps(TypedDict, total=False):
    """Contains details about a schema field."""
    id: Integer | None
    """The unique identifier for the field"""
    name: Required[str]
    """The name of the field."""
    required: Boolean | None
    """A Boolean value that specifies whether values are required for each row in this field."""
    type: Required[str]
    """The field type."""


class CfnTableSchemaV2FieldProps(TypedDict, total=False):
    """Contains details about a schema field for an Iceberg table that supports nested types (struct, list, map)"""
    doc: str | None
    """Optional documentation for the field"""
    id: Required[Integer]
    """The unique identifier for the field"""
    name: Required[str]
    """The name of the field"""
    required: Required[Boolean]
    """A Boolean value that specifies whether values are required for each row in this field"""
    type: Required[str | Anything]
    """The field type."""


class CfnTableSnapshotManagementProps(TypedDict, total=False):
    """Contains details about the snapshot management settings for an Iceberg table."""
    max_snapshot_age_hours: Integer | None
    """The maximum age of a snapshot before it can be expired."""
    min_snapshots_to_keep: Integer | None
    """The minimum number of snapshots to keep."""
    status: Literal["enabled", "disabled"] | Other | None
    """The status of the maintenance configuration."""


class CfnTableStorageClassConfigurationProps(TypedDict, total=False):
    """The configuration details for the storage class of tables or table buckets."""
    storage_class: Literal["STANDARD", "INTELLIGENT_TIERING"] | Other | None
    """The storage class for the table or table bucket."""


class CfnTableTagProps(TypedDict, total=False):
    key: Required[str]
    """Tag key must be between 1 to 128 characters in length."""
    value: Required[str]
    """Tag value must be between 0 to 256 characters in length."""


class CfnTable(TypedResource):
    """Creates a new table associated with the given namespace in a table bucket."""
    props: CfnTableProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTableProps]) -> None: ...
    @property
    def attr_table_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the table."""
    @property
    def attr_version_token(self) -> StringToken:
        """The version token of the table."""
    @property
    def attr_warehouse_location(self) -> StringToken:
        """The warehouse location of the table."""


class CfnTableBucketProps(TypedDict, total=False):
    encryption_configuration: CfnTableBucketEncryptionConfigurationProps | Deferred | None
    """Configuration specifying how data should be encrypted."""
    metrics_configuration: CfnTableBucketMetricsConfigurationProps | Deferred | None
    """Settings governing the Metric configuration for the table bucket."""
    replication_configuration: CfnTableBucketReplicationConfigurationProps | Deferred | None
    """Specifies replication configuration for the table bucket"""
    storage_class_configuration: CfnTableBucketStorageClassConfigurationProps | Deferred | None
    """The configuration details for the storage class of tables or table buckets."""
    table_bucket_name: Required[str]
    """The name for the table bucket. A change replaces the resource."""
    tags: Sequence[CfnTableBucketTagProps | Deferred] | Deferred | None
    """User tags (key-value pairs) to associate with the table bucket."""
    unreferenced_file_removal: CfnTableBucketUnreferencedFileRemovalProps | Deferred | None
    """The unreferenced file removal settings for your table bucket."""


class CfnTableBucketEncryptionConfigurationProps(TypedDict, total=False):
    """Configuration specifying how data should be encrypted."""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of the KMS key to use for encryption."""
    sse_algorithm: Literal["AES256", "aws:kms"] | Other | None
    """The server-side encryption algorithm to use."""


class CfnTableBucketMetricsConfigurationProps(TypedDict, total=False):
    """Settings governing the Metric configuration for the table bucket."""
    status: Literal["Enabled", "Disabled"] | Other | None
    """Indicates whether Metrics are enabled."""


class CfnTableBucketReplicationConfigurationProps(TypedDict, total=False):
    """Specifies replication configuration for the table bucket"""
    role: Required[str]
    """The ARN of the IAM role to use for replication"""
    rules: Required[Sequence[CfnTableBucketReplicationRuleProps | Deferred] | Deferred]
    """List of replication rules"""


class CfnTableBucketReplicationDestinationProps(TypedDict, total=False):
    """A replication destination"""
    destination_table_bucket_arn: Required[str]
    """The ARN of the destination table bucket"""


class CfnTableBucketReplicationRuleProps(TypedDict, total=False):
    """A replication rule for the table bucket"""
    destinations: Required[Sequence[CfnTableBucketReplicationDestinationProps | Deferred] | Deferred]
    """List of replication destinations"""


class CfnTableBucketStorageClassConfigurationProps(TypedDict, total=False):
    """The configuration details for the storage class of tables or table buckets."""
    storage_class: Literal["STANDARD", "INTELLIGENT_TIERING"] | Other | None
    """The storage class for the table or table bucket."""


class CfnTableBucketTagProps(TypedDict, total=False):
    key: Required[str]
    """Tag key must be between 1 to 128 characters in length."""
    value: Required[str]
    """Tag value must be between 0 to 256 characters in length."""


class CfnTableBucketUnreferencedFileRemovalProps(TypedDict, total=False):
    """The unreferenced file removal settings for your table bucket."""
    noncurrent_days: Integer | None
    """The number of days an object can be noncurrent before Amazon S3 deletes it."""
    status: Literal["Enabled", "Disabled"] | Other | None
    """The status of the unreferenced file removal configuration for your table bucket."""
    unreferenced_days: Integer | None
    """The number of days an object must be unreferenced by your table before Amazon S3 marks the object as noncurrent."""


class CfnTableBucket(TypedResource):
    """Creates a table bucket."""
    props: CfnTableBucketProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTableBucketProps]) -> None: ...
    @property
    def attr_table_bucket_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the table bucket."""


class CfnTableBucketPolicyProps(TypedDict, total=False):
    resource_policy: Required[Anything]
    """The bucket policy JSON for the table bucket."""
    table_bucket_arn: Required[str]
    """The Amazon Resource Name (ARN) of the table bucket. A change replaces the resource."""


class CfnTableBucketPolicy(TypedResource):
    """Creates a new maintenance configuration or replaces an existing table bucket policy for a table bucket."""
    props: CfnTableBucketPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTableBucketPolicyProps]) -> None: ...


class CfnTablePolicyProps(TypedDict, total=False):
    resource_policy: Required[Anything]
    """The `JSON` that defines the policy."""
    table_arn: Required[str]
    """The Amazon Resource Name (ARN) of the table. A change replaces the resource."""


class CfnTablePolicy(TypedResource):
    """Creates a new maintenance configuration or replaces an existing table policy for a table."""
    props: CfnTablePolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTablePolicyProps]) -> None: ...
    @property
    def attr_namespace(self) -> StringToken:
        """The namespace to associated with the table."""
    @property
    def attr_table_bucket_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the table bucket that contains the table."""
    @property
    def attr_table_name(self) -> StringToken:
        """The name of the table."""
