"""Every resource type of AWS::DynamoDB; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnBackupProps(TypedDict, total=False):
    backup_name: Required[str]
    """A change replaces the resource."""
    table_name: Required[str]
    """A change replaces the resource."""


class CfnBackup(TypedResource):
    """Resource Type definition for AWS::DynamoDB::Backup"""
    props: CfnBackupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBackupProps]) -> None: ...
    @property
    def attr_backup_arn(self) -> StringToken: ...
    @property
    def attr_backup_creation_date_time(self) -> StringToken: ...
    @property
    def attr_backup_id(self) -> StringToken: ...
    @property
    def attr_backup_size_bytes(self) -> NumberToken: ...
    @property
    def attr_backup_status(self) -> StringToken: ...
    @property
    def attr_backup_type(self) -> StringToken: ...


class CfnGlobalTableProps(TypedDict, total=False):
    attribute_definitions: Sequence[CfnGlobalTableAttributeDefinitionProps | Deferred] | Deferred | None
    """A list of attributes that describe the key schema for the global table and indexes."""
    billing_mode: Literal["PAY_PER_REQUEST", "PROVISIONED"] | Other | None
    """Specifies how you are charged for read and write throughput and how you manage capacity."""
    global_secondary_indexes: Sequence[CfnGlobalTableGlobalSecondaryIndexProps | Deferred] | Deferred | None
    """Global secondary indexes to be created on the global table."""
    global_table_source_arn: str | None
    """A change may replace the resource."""
    global_table_witnesses: Sequence[CfnGlobalTableGlobalTableWitnessProps | Deferred] | Deferred | None
    """The list of witnesses of the MRSC global table."""
    key_schema: Sequence[CfnGlobalTableKeySchemaProps | Deferred] | Deferred | None
    """Specifies the attributes that make up the primary key for the table. A change replaces the resource."""
    local_secondary_indexes: Sequence[CfnGlobalTableLocalSecondaryIndexProps | Deferred] | Deferred | None
    """Local secondary indexes to be created on the table. A change replaces the resource."""
    multi_region_consistency: Literal["EVENTUAL", "STRONG"] | Other | None
    """Specifies the consistency mode for a new global table."""
    read_on_demand_throughput_settings: CfnGlobalTableReadOnDemandThroughputSettingsProps | Deferred | None
    """Sets the read request settings for a replica table or a replica global secondary index."""
    read_provisioned_throughput_settings: CfnGlobalTableGlobalReadProvisionedThroughputSettingsProps | Deferred | None
    replicas: Required[Sequence[CfnGlobalTableReplicaSpecificationProps | Deferred] | Deferred]
    """Specifies the list of replicas for your global table."""
    sse_specification: CfnGlobalTableSSESpecificationProps | Deferred | None
    """Specifies the settings to enable server-side encryption."""
    stream_specification: CfnGlobalTableStreamSpecificationProps | Deferred | None
    """Specifies the streams settings on your global table."""
    table_name: str | None
    """A name for the global table. A change replaces the resource."""
    table_type: Literal["GlobalTableReplica", "Regional"] | Other | None
    time_to_live_specification: CfnGlobalTableTimeToLiveSpecificationProps | Deferred | None
    """Specifies the time to live (TTL) settings for the table."""
    vector_indexes: Sequence[CfnGlobalTableVectorIndexProps | Deferred] | Deferred | None
    warm_throughput: CfnGlobalTableWarmThroughputProps | Deferred | None
    """Provides visibility into the number of read and write operations your table or secondary index can instantaneously support."""
    write_on_demand_throughput_settings: CfnGlobalTableWriteOnDemandThroughputSettingsProps | Deferred | None
    """Sets the write request settings for a global table or a global secondary index."""
    write_provisioned_throughput_settings: CfnGlobalTableWriteProvisionedThroughputSettingsProps | Deferred | None
    """Specifies an auto scaling policy for write capacity."""


class CfnGlobalTableAttributeDefinitionProps(TypedDict, total=False):
    """Represents an attribute for describing the schema for the table and indexes."""
    attribute_name: Required[str]
    """A name for the attribute."""
    attribute_type: Required[Literal["B", "N", "S"] | Other]
    """The data type for the attribute, where:"""


class CfnGlobalTableCapacityAutoScalingSettingsProps(TypedDict, total=False):
    """Configures a scalable target and an autoscaling policy for a table or global secondary index's read or write capacity."""
    max_capacity: Required[Integer]
    """The maximum provisioned capacity units for the global table."""
    min_capacity: Required[Integer]
    """The minimum provisioned capacity units for the global table."""
    seed_capacity: Integer | None
    """When switching billing mode from `PAY_PER_REQUEST` to `PROVISIONED`, DynamoDB requires you to specify read and write capacity unit values for the table and for each global secondary index."""
    target_tracking_scaling_policy_configuration: Required[CfnGlobalTableTargetTrackingScalingPolicyConfigurationProps | Deferred]
    """Defines a target tracking scaling policy."""


class CfnGlobalTableContributorInsightsSpecificationProps(TypedDict, total=False):
    """Configures contributor insights settings for a replica or one of its indexes."""
    enabled: Required[Boolean]
    """Indicates whether CloudWatch Contributor Insights are to be enabled (true) or disabled (false)."""
    mode: Literal["ACCESSED_AND_THROTTLED_KEYS", "THROTTLED_KEYS"] | Other | None
    """Specifies the CloudWatch Contributor Insights mode for a global table."""


class CfnGlobalTableGlobalReadProvisionedThroughputSettingsProps(TypedDict, total=False):
    read_capacity_units: Integer | None


class CfnGlobalTableGlobalSecondaryIndexProps(TypedDict, total=False):
    """Allows you to specify a global secondary index for the global table."""
    index_name: Required[str]
    """The name of the global secondary index."""
    key_schema: Required[Sequence[CfnGlobalTableGlobalSecondaryIndexKeySchemaProps | Deferred] | Deferred]
    """The complete key schema for a global secondary index, which consists of one or more pairs of attribute names and key types:"""
    projection: Required[CfnGlobalTableProjectionProps | Deferred]
    """Represents attributes that are copied (projected) from the table into the global secondary index."""
    read_on_demand_throughput_settings: CfnGlobalTableReadOnDemandThroughputSettingsProps | Deferred | None
    """Sets the read request settings for a replica table or a replica global secondary index."""
    read_provisioned_throughput_settings: CfnGlobalTableGlobalReadProvisionedThroughputSettingsProps | Deferred | None
    warm_throughput: CfnGlobalTableWarmThroughputProps | Deferred | None
    """Represents the warm throughput value (in read units per second and write units per second) for the specified secondary index."""
    write_on_demand_throughput_settings: CfnGlobalTableWriteOnDemandThroughputSettingsProps | Deferred | None
    """Sets the write request settings for a global table or a global secondary index."""
    write_provisioned_throughput_settings: CfnGlobalTableWriteProvisionedThroughputSettingsProps | Deferred | None
    """Defines write capacity settings for the global secondary index."""


class CfnGlobalTableGlobalSecondaryIndexKeySchemaProps(TypedDict, total=False):
    """Represents *a single element* of a key schema."""
    attribute_name: Required[str]
    """The name of a key attribute. A change may replace the resource."""
    key_type: Required[Literal["HASH", "RANGE"] | Other]
    """The role that this key attribute will assume: A change may replace the resource."""


class CfnGlobalTableGlobalTableWitnessProps(TypedDict, total=False):
    """The witness Region for the MRSC global table."""
    region: str | None
    """The name of the AWS Region that serves as a witness for the MRSC global table."""


class CfnGlobalTableKeySchemaProps(TypedDict, total=False):
    """Represents *a single element* of a key schema."""
    attribute_name: Required[str]
    """The name of a key attribute. A change may replace the resource."""
    key_type: Required[Literal["HASH", "RANGE"] | Other]
    """The role that this key attribute will assume: A change may replace the resource."""


class CfnGlobalTableKinesisStreamSpecificationProps(TypedDict, total=False):
    """The Kinesis Data Streams configuration for the specified global table replica."""
    approximate_creation_date_time_precision: Literal["MICROSECOND", "MILLISECOND"] | Other | None
    """The precision for the time and date that the stream was created."""
    stream_arn: Required[str]
    """The ARN for a specific Kinesis data stream."""


class CfnGlobalTableLocalSecondaryIndexProps(TypedDict, total=False):
    """Represents the properties of a local secondary index."""
    index_name: Required[str]
    """The name of the local secondary index. A change replaces the resource."""
    key_schema: Required[Sequence[CfnGlobalTableKeySchemaProps | Deferred] | Deferred]
    """The complete key schema for the local secondary index, consisting of one or more pairs of attribute names and key types: A change replaces the resource."""
    projection: Required[CfnGlobalTableProjectionProps | Deferred]
    """Represents attributes that are copied (projected) from the table into the local secondary index. A change replaces the resource."""


class CfnGlobalTablePointInTimeRecoverySpecificationProps(TypedDict, total=False):
    """Represents the settings used to enable point in time recovery."""
    point_in_time_recovery_enabled: Boolean | None
    """Indicates whether point in time recovery is enabled (true) or disabled (false) on the table."""
    recovery_period_in_days: Integer | None
    """The number of preceding days for which continuous backups are taken and maintained."""


class CfnGlobalTableProjectionProps(TypedDict, total=False):
    """Represents attributes that are copied (projected) from the table into an index."""
    non_key_attributes: Sequence[str] | Deferred | None
    """Represents the non-key attribute names which will be projected into the index. A change may replace the resource."""
    projection_type: Literal["ALL", "INCLUDE", "KEYS_ONLY"] | Other | None
    """The set of attributes that are projected into the index: A change may replace the resource."""


class CfnGlobalTableReadOnDemandThroughputSettingsProps(TypedDict, total=False):
    """Sets the read request settings for a replica table or a replica global secondary index."""
    max_read_request_units: Integer | None
    """Maximum number of read request units for the specified replica of a global table."""


class CfnGlobalTableReadProvisionedThroughputSettingsProps(TypedDict, total=False):
    """Allows you to specify the read capacity settings for a replica table or a replica global secondary index when the `BillingMode` is set to `PROVISIONED`."""
    read_capacity_auto_scaling_settings: CfnGlobalTableCapacityAutoScalingSettingsProps | Deferred | None
    """Specifies auto scaling settings for the replica table or global secondary index."""
    read_capacity_units: Integer | None
    """Specifies a fixed read capacity for the replica table or global secondary index."""


class CfnGlobalTableReplicaGlobalSecondaryIndexSpecificationProps(TypedDict, total=False):
    """Represents the properties of a global secondary index that can be set on a per-replica basis."""
    contributor_insights_specification: CfnGlobalTableContributorInsightsSpecificationProps | Deferred | None
    """Updates the status for contributor insights for a specific table or index."""
    index_name: Required[str]
    """The name of the global secondary index."""
    read_on_demand_throughput_settings: CfnGlobalTableReadOnDemandThroughputSettingsProps | Deferred | None
    """Sets the read request settings for a replica global secondary index."""
    read_provisioned_throughput_settings: CfnGlobalTableReadProvisionedThroughputSettingsProps | Deferred | None
    """Allows you to specify the read capacity settings for a replica global secondary index when the `BillingMode` is set to `PROVISIONED`."""


class CfnGlobalTableReplicaSSESpecificationProps(TypedDict, total=False):
    """Allows you to specify a KMS key identifier to be used for server-side encryption."""
    kms_master_key_id: Required[str]
    """The AWS key that should be used for the AWS encryption."""


class CfnGlobalTableReplicaSpecificationProps(TypedDict, total=False):
    """Defines settings specific to a single replica of a global table."""
    contributor_insights_specification: CfnGlobalTableContributorInsightsSpecificationProps | Deferred | None
    """The settings used to enable or disable CloudWatch Contributor Insights for the specified replica."""
    deletion_protection_enabled: Boolean | None
    """Determines if a replica is protected from deletion."""
    disassociation_protection_enabled: Boolean | None
    global_secondary_indexes: Sequence[CfnGlobalTableReplicaGlobalSecondaryIndexSpecificationProps | Deferred] | Deferred | None
    """Defines additional settings for the global secondary indexes of this replica."""
    global_table_settings_replication_mode: Literal["ENABLED", "DISABLED"] | Other | None
    kinesis_stream_specification: CfnGlobalTableKinesisStreamSpecificationProps | Deferred | None
    """Defines the Kinesis Data Streams configuration for the specified replica."""
    point_in_time_recovery_specification: CfnGlobalTablePointInTimeRecoverySpecificationProps | Deferred | None
    """The settings used to enable point in time recovery."""
    read_on_demand_throughput_settings: CfnGlobalTableReadOnDemandThroughputSettingsProps | Deferred | None
    """Sets read request settings for the replica table."""
    read_provisioned_throughput_settings: CfnGlobalTableReadProvisionedThroughputSettingsProps | Deferred | None
    """Defines read capacity settings for the replica table."""
    region: Required[str]
    """The region in which this replica exists."""
    replica_stream_specification: CfnGlobalTableReplicaStreamSpecificationProps | Deferred | None
    """Represents the DynamoDB Streams configuration for a global table replica."""
    resource_policy: CfnGlobalTableResourcePolicyProps | Deferred | None
    """A resource-based policy document that contains permissions to add to the specified replica of a DynamoDB global table."""
    sse_specification: CfnGlobalTableReplicaSSESpecificationProps | Deferred | None
    """Allows you to specify a customer-managed key for the replica."""
    table_class: str | None
    """The table class of the specified table."""
    tags: Sequence[CfnGlobalTableTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this replica."""


class CfnGlobalTableReplicaStreamSpecificationProps(TypedDict, total=False):
    """Represents the DynamoDB Streams configuration for a global table replica."""
    resource_policy: CfnGlobalTableResourcePolicyProps | Deferred | None
    """A resource-based policy document that contains the permissions for the specified stream of a DynamoDB global table replica."""
    tags: Sequence[CfnGlobalTableTagProps | Deferred] | Deferred | None


class CfnGlobalTableResourcePolicyProps(TypedDict, total=False):
    """Creates or updates a resource-based policy document that contains the permissions for DynamoDB resources, such as a table, its indexes, and stream."""
    policy_document: Required[Anything]
    """A resource-based policy document that contains permissions to add to the specified DynamoDB table, its indexes, and stream."""


class CfnGlobalTableSSESpecificationProps(TypedDict, total=False):
    """Represents the settings used to enable server-side encryption."""
    sse_enabled: Required[Boolean]
    """Indicates whether server-side encryption is performed using an AWS managed key or an AWS owned key."""
    sse_type: Literal["KMS"] | Other | None
    """Server-side encryption type."""


class CfnGlobalTableSearchSchemaElementProps(TypedDict, total=False):
    attribute_name: Required[str]
    search_schema_element_type: Required[Literal["HASH", "INLINE_FILTER"] | Other]


class CfnGlobalTableStreamSpecificationProps(TypedDict, total=False):
    """Represents the DynamoDB Streams configuration for a table in DynamoDB."""
    stream_view_type: Required[Literal["KEYS_ONLY", "NEW_AND_OLD_IMAGES", "NEW_IMAGE", "OLD_IMAGE"] | Other]
    """When an item in the table is modified, `StreamViewType` determines what information is written to the stream for this table."""


class CfnGlobalTableTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnGlobalTableTargetTrackingScalingPolicyConfigurationProps(TypedDict, total=False):
    """Defines a target tracking scaling policy."""
    disable_scale_in: Boolean | None
    """Indicates whether scale in by the target tracking scaling policy is disabled."""
    scale_in_cooldown: Integer | None
    """The amount of time, in seconds, after a scale-in activity completes before another scale-in activity can start."""
    scale_out_cooldown: Integer | None
    """The amount of time, in seconds, after a scale-out activity completes before another scale-out activity can start."""
    target_value: Required[Number]
    """Defines a target value for the scaling policy."""


class CfnGlobalTableTimeToLiveSpecificationProps(TypedDict, total=False):
    """Represents the settings used to enable or disable Time to Live (TTL) for the specified table."""
    attribute_name: str | None
    """The name of the attribute used to store the expiration time for items in the table."""
    enabled: Required[Boolean]
    """Indicates whether TTL is to be enabled (true) or disabled (false) on the table."""


class CfnGlobalTableVectorAttributeProps(TypedDict, total=False):
    attribute_name: Required[str]


class CfnGlobalTableVectorIndexProps(TypedDict, total=False):
    dimensions: Required[Integer]
    distance_function: Required[Literal["COSINE", "DOT_PRODUCT", "EUCLIDEAN"] | Other]
    index_name: Required[str]
    projection: Required[CfnGlobalTableProjectionProps | Deferred]
    """Represents attributes that are copied (projected) from the table into an index."""
    search_schema: Sequence[CfnGlobalTableSearchSchemaElementProps | Deferred] | Deferred | None
    vector_attribute: Required[CfnGlobalTableVectorAttributeProps | Deferred]


class CfnGlobalTableWarmThroughputProps(TypedDict, total=False):
    """Provides visibility into the number of read and write operations your table or secondary index can instantaneously support."""
    read_units_per_second: Integer | None
    """Represents the number of read operations your base table can instantaneously support."""
    write_units_per_second: Integer | None
    """Represents the number of write operations your base table can instantaneously support."""


class CfnGlobalTableWriteOnDemandThroughputSettingsProps(TypedDict, total=False):
    """Sets the write request settings for a global table or a global secondary index."""
    max_write_request_units: Integer | None
    """Maximum number of write request settings for the specified replica of a global table."""


class CfnGlobalTableWriteProvisionedThroughputSettingsProps(TypedDict, total=False):
    """Specifies an auto scaling policy for write capacity."""
    write_capacity_auto_scaling_settings: CfnGlobalTableCapacityAutoScalingSettingsProps | Deferred | None
    """Specifies auto scaling settings for the replica table or global secondary index."""


class CfnGlobalTable(TypedResource):
    """The `AWS::DynamoDB::GlobalTable` resource enables you to create and manage a Version 2019.11.21 global table."""
    props: CfnGlobalTableProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGlobalTableProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the DynamoDB table, such as `arn:aws:dynamodb:us-east-2:123456789012:table/myDynamoDBTable`."""
    @property
    def attr_stream_arn(self) -> StringToken:
        """The ARN of the DynamoDB stream, such as `arn:aws:dynamodb:us-east-1:123456789012:table/testddbstack-myDynamoDBTable-012A1SL7SMP5Q/stream/2015-11-30T20:10:00.000`."""
    @property
    def attr_table_id(self) -> StringToken:
        """Unique identifier for the table, such as `a123b456-01ab-23cd-123a-111222aaabbb`."""


class CfnTableProps(TypedDict, total=False):
    attribute_definitions: Sequence[CfnTableAttributeDefinitionProps | Deferred] | Deferred | None
    """A list of attributes that describe the key schema for the table and indexes."""
    billing_mode: Literal["PAY_PER_REQUEST", "PROVISIONED"] | Other | None
    """Specify how you are charged for read and write throughput and how you manage capacity."""
    contributor_insights_specification: CfnTableContributorInsightsSpecificationProps | Deferred | None
    """The settings used to specify whether to enable CloudWatch Contributor Insights for the table and define which events to monitor."""
    deletion_protection_enabled: Boolean | None
    """Determines if a table is protected from deletion."""
    global_secondary_indexes: Sequence[CfnTableGlobalSecondaryIndexProps | Deferred] | Deferred | None
    """Global secondary indexes to be created on the table."""
    import_source_specification: CfnTableImportSourceSpecificationProps | Deferred | None
    """Specifies the properties of data being imported from the S3 bucket source to the" table. A change replaces the resource."""
    key_schema: Required[Sequence[CfnTableKeySchemaProps | Deferred] | Deferred]
    """Specifies the attributes that make up the primary key for the table. A change replaces the resource."""
    kinesis_stream_specification: CfnTableKinesisStreamSpecificationProps | Deferred | None
    """The Kinesis Data Streams configuration for the specified table."""
    local_secondary_indexes: Sequence[CfnTableLocalSecondaryIndexProps | Deferred] | Deferred | None
    """Local secondary indexes to be created on the table."""
    on_demand_throughput: CfnTableOnDemandThroughputProps | Deferred | None
    """Sets the maximum number of read and write units for the specified on-demand table."""
    point_in_time_recovery_specification: CfnTablePointInTimeRecoverySpecificationProps | Deferred | None
    """The settings used to enable point in time recovery."""
    provisioned_throughput: CfnTableProvisionedThroughputProps | Deferred | None
    """Throughput for the specified table, which consists of values for `ReadCapacityUnits` and `WriteCapacityUnits`."""
    resource_policy: CfnTableResourcePolicyProps | Deferred | None
    """An AWS resource-based policy document in JSON format that will be attached to the table."""
    sse_specification: CfnTableSSESpecificationProps | Deferred | None
    """Specifies the settings to enable server-side encryption."""
    stream_specification: CfnTableStreamSpecificationProps | Deferred | None
    """The settings for the DynamoDB table stream, which captures changes to items stored in the table."""
    table_class: Literal["STANDARD", "STANDARD_INFREQUENT_ACCESS"] | Other | None
    """The table class of the new table."""
    table_name: str | None
    """A name for the table. A change replaces the resource."""
    tags: Sequence[CfnTableTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    time_to_live_specification: CfnTableTimeToLiveSpecificationProps | Deferred | None
    """Specifies the Time to Live (TTL) settings for the table."""
    vector_indexes: Sequence[CfnTableVectorIndexProps | Deferred] | Deferred | None
    warm_throughput: CfnTableWarmThroughputProps | Deferred | None
    """Represents the warm throughput (in read units per second and write units per second) for creating a table."""


class CfnTableAttributeDefinitionProps(TypedDict, total=False):
    """Represents an attribute for describing the schema for the table and indexes."""
    attribute_name: Required[str]
    """A name for the attribute."""
    attribute_type: Required[Literal["B", "N", "S"] | Other]
    """The data type for the attribute, where:"""


class CfnTableContributorInsightsSpecificationProps(TypedDict, total=False):
    """Configures contributor insights settings for a table or one of its indexes."""
    enabled: Required[Boolean]
    """Indicates whether CloudWatch Contributor Insights are to be enabled (true) or disabled (false)."""
    mode: Literal["ACCESSED_AND_THROTTLED_KEYS", "THROTTLED_KEYS"] | Other | None
    """Specifies the CloudWatch Contributor Insights mode for a table."""


class CfnTableCsvProps(TypedDict, total=False):
    """The options for imported source files in CSV format."""
    delimiter: str | None
    """The delimiter used for separating items in the CSV file being imported. A change replaces the resource."""
    header_list: Sequence[str] | Deferred | None
    """List of the headers used to specify a common header for all source CSV files being imported. A change replaces the resource."""


class CfnTableGlobalSecondaryIndexProps(TypedDict, total=False):
    """Represents the properties of a global secondary index."""
    contributor_insights_specification: CfnTableContributorInsightsSpecificationProps | Deferred | None
    """The settings used to specify whether to enable CloudWatch Contributor Insights for the global table and define which events to monitor."""
    index_name: Required[str]
    """The name of the global secondary index."""
    key_schema: Required[Sequence[CfnTableGlobalSecondaryIndexKeySchemaProps | Deferred] | Deferred]
    """The complete key schema for a global secondary index, which consists of one or more pairs of attribute names and key types:"""
    on_demand_throughput: CfnTableOnDemandThroughputProps | Deferred | None
    """The maximum number of read and write units for the specified global secondary index."""
    projection: Required[CfnTableProjectionProps | Deferred]
    """Represents attributes that are copied (projected) from the table into the global secondary index."""
    provisioned_throughput: CfnTableProvisionedThroughputProps | Deferred | None
    """Represents the provisioned throughput settings for the specified global secondary index."""
    warm_throughput: CfnTableWarmThroughputProps | Deferred | None
    """Represents the warm throughput value (in read units per second and write units per second) for the specified secondary index."""


class CfnTableGlobalSecondaryIndexKeySchemaProps(TypedDict, total=False):
    """Represents *a single element* of a key schema."""
    attribute_name: Required[str]
    """The name of a key attribute."""
    key_type: Required[Literal["HASH", "RANGE"] | Other]
    """The role that this key attribute will assume:"""


class CfnTableImportSourceSpecificationProps(TypedDict, total=False):
    """Specifies the properties of data being imported from the S3 bucket source to the table."""
    input_compression_type: str | None
    """Type of compression to be used on the input coming from the imported table. A change replaces the resource."""
    input_format: Required[str]
    """The format of the source data. A change replaces the resource."""
    input_format_options: CfnTableInputFormatOptionsProps | Deferred | None
    """Additional properties that specify how the input is formatted, A change replaces the resource."""
    s3_bucket_source: Required[CfnTableS3BucketSourceProps | Deferred]
    """The S3 bucket that provides the source for the import. A change replaces the resource."""


class CfnTableInputFormatOptionsProps(TypedDict, total=False):
    """The format options for the data that was imported into the target table."""
    csv: CfnTableCsvProps | Deferred | None
    """The options for imported source files in CSV format. A change replaces the resource."""


class CfnTableKeySchemaProps(TypedDict, total=False):
    """Represents *a single element* of a key schema."""
    attribute_name: Required[str]
    """The name of a key attribute."""
    key_type: Required[Literal["HASH", "RANGE"] | Other]
    """The role that this key attribute will assume:"""


class CfnTableKinesisStreamSpecificationProps(TypedDict, total=False):
    """The Kinesis Data Streams configuration for the specified table."""
    approximate_creation_date_time_precision: Literal["MICROSECOND", "MILLISECOND"] | Other | None
    """The precision for the time and date that the stream was created."""
    stream_arn: Required[str]
    """The ARN for a specific Kinesis data stream."""


class CfnTableLocalSecondaryIndexProps(TypedDict, total=False):
    """Represents the properties of a local secondary index."""
    index_name: Required[str]
    """The name of the local secondary index."""
    key_schema: Required[Sequence[CfnTableKeySchemaProps | Deferred] | Deferred]
    """The complete key schema for the local secondary index, consisting of one or more pairs of attribute names and key types:"""
    projection: Required[CfnTableProjectionProps | Deferred]
    """Represents attributes that are copied (projected) from the table into the local secondary index."""


class CfnTableOnDemandThroughputProps(TypedDict, total=False):
    """Sets the maximum number of read and write units for the specified on-demand table."""
    max_read_request_units: Integer | None
    """Maximum number of read request units for the specified table."""
    max_write_request_units: Integer | None
    """Maximum number of write request units for the specified table."""


class CfnTablePointInTimeRecoverySpecificationProps(TypedDict, total=False):
    """The settings used to enable point in time recovery."""
    point_in_time_recovery_enabled: Boolean | None
    """Indicates whether point in time recovery is enabled (true) or disabled (false) on the table."""
    recovery_period_in_days: Integer | None
    """The number of preceding days for which continuous backups are taken and maintained."""


class CfnTableProjectionProps(TypedDict, total=False):
    """Represents attributes that are copied (projected) from the table into an index."""
    non_key_attributes: Sequence[str] | Deferred | None
    """Represents the non-key attribute names which will be projected into the index."""
    projection_type: Literal["ALL", "INCLUDE", "KEYS_ONLY"] | Other | None
    """The set of attributes that are projected into the index:"""


class CfnTableProvisionedThroughputProps(TypedDict, total=False):
    """Throughput for the specified table, which consists of values for `ReadCapacityUnits` and `WriteCapacityUnits`."""
    read_capacity_units: Required[Integer]
    """The maximum number of strongly consistent reads consumed per second before DynamoDB returns a `ThrottlingException`."""
    write_capacity_units: Required[Integer]
    """The maximum number of writes consumed per second before DynamoDB returns a `ThrottlingException`."""


class CfnTableResourcePolicyProps(TypedDict, total=False):
    """Creates or updates a resource-based policy document that contains the permissions for DynamoDB resources, such as a table, its indexes, and stream."""
    policy_document: Required[Anything]
    """A resource-based policy document that contains permissions to add to the specified DynamoDB table, index, or both."""


class CfnTableS3BucketSourceProps(TypedDict, total=False):
    """The S3 bucket that is being imported from."""
    s3_bucket: Required[str]
    """The S3 bucket that is being imported from. A change replaces the resource."""
    s3_bucket_owner: str | None
    """The account number of the S3 bucket that is being imported from. A change replaces the resource."""
    s3_key_prefix: str | None
    """The key prefix shared by all S3 Objects that are being imported. A change replaces the resource."""


class CfnTableSSESpecificationProps(TypedDict, total=False):
    """Represents the settings used to enable server-side encryption."""
    kms_master_key_id: str | None
    """The AWS key that should be used for the AWS encryption."""
    sse_enabled: Required[Boolean]
    """Indicates whether server-side encryption is done using an AWS managed key or an AWS owned key."""
    sse_type: Literal["KMS"] | Other | None
    """Server-side encryption type."""


class CfnTableSearchSchemaElementProps(TypedDict, total=False):
    attribute_name: Required[str]
    search_schema_element_type: Required[Literal["HASH", "INLINE_FILTER"] | Other]


class CfnTableStreamSpecificationProps(TypedDict, total=False):
    """Represents the DynamoDB Streams configuration for a table in DynamoDB."""
    resource_policy: CfnTableResourcePolicyProps | Deferred | None
    """Creates or updates a resource-based policy document that contains the permissions for DynamoDB resources, such as a table's streams."""
    stream_view_type: Required[Literal["KEYS_ONLY", "NEW_AND_OLD_IMAGES", "NEW_IMAGE", "OLD_IMAGE"] | Other]
    """When an item in the table is modified, `StreamViewType` determines what information is written to the stream for this table."""
    tags: Sequence[CfnTableTagProps | Deferred] | Deferred | None
    """Specifies the tags to apply to the DDB stream."""


class CfnTableTagProps(TypedDict, total=False):
    """Describes a tag."""
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnTableTimeToLiveSpecificationProps(TypedDict, total=False):
    """Represents the settings used to enable or disable Time to Live (TTL) for the specified table."""
    attribute_name: str | None
    """The name of the TTL attribute used to store the expiration time for items in the table."""
    enabled: Required[Boolean]
    """Indicates whether TTL is to be enabled (true) or disabled (false) on the table."""


class CfnTableVectorAttributeProps(TypedDict, total=False):
    attribute_name: Required[str]


class CfnTableVectorIndexProps(TypedDict, total=False):
    dimensions: Required[Integer]
    distance_function: Required[Literal["COSINE", "DOT_PRODUCT", "EUCLIDEAN"] | Other]
    index_name: Required[str]
    projection: Required[CfnTableProjectionProps | Deferred]
    """Represents attributes that are copied (projected) from the table into an index."""
    search_schema: Sequence[CfnTableSearchSchemaElementProps | Deferred] | Deferred | None
    vector_attribute: Required[CfnTableVectorAttributeProps | Deferred]


class CfnTableWarmThroughputProps(TypedDict, total=False):
    """Provides visibility into the number of read and write operations your table or secondary index can instantaneously support."""
    read_units_per_second: Integer | None
    """Represents the number of read operations your base table can instantaneously support."""
    write_units_per_second: Integer | None
    """Represents the number of write operations your base table can instantaneously support."""


class CfnTable(TypedResource):
    """The `AWS::DynamoDB::Table` resource creates a DynamoDB table."""
    props: CfnTableProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTableProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the DynamoDB table, such as `arn:aws:dynamodb:us-east-2:123456789012:table/myDynamoDBTable`."""
    @property
    def attr_stream_arn(self) -> StringToken:
        """The ARN of the DynamoDB stream, such as `arn:aws:dynamodb:us-east-1:123456789012:table/testddbstack-myDynamoDBTable-012A1SL7SMP5Q/stream/2015-11-30T20:10:00.000`."""
