"""Every resource type of AWS::Kinesis; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnChannelProps(TypedDict, total=False):
    channel_name: Required[str]
    """The name of the channel. A change replaces the resource."""
    encryption_configuration: CfnChannelEncryptionConfigurationProps | Deferred | None
    """Server-side encryption configuration for data at rest in the destination. A change replaces the resource."""
    logging_configuration: CfnChannelLoggingConfigurationProps | Deferred | None
    """Configuration for delivering channel operational logs."""
    s3_destination_configuration: CfnChannelS3DestinationConfigurationProps | Deferred | None
    """Configuration for delivery to a vanilla S3 bucket destination."""
    s3_tables_destination_configuration: CfnChannelS3TablesDestinationConfigurationProps | Deferred | None
    """Configuration for delivery to S3 Tables destinations."""
    service_execution_role_arn: Required[str]
    """The ARN of the IAM role that the channel assumes to read from the source stream, deliver records to the destination, and (when enabled) write CloudWatch Logs. A change replaces the resource."""
    stream_configuration_list: Required[Sequence[CfnChannelStreamConfigurationProps | Deferred] | Deferred]
    """List of stream configurations associated with the channel. v1 supports a single element; the list shape allows future extensibility to fan in from multiple streams. A change replaces the resource."""
    tags: Sequence[CfnChannelTagProps | Deferred] | Deferred | None
    """An arbitrary set of tags (key-value pairs) to associate with the Kinesis channel."""


class CfnChannelCloudWatchLogsConfigurationProps(TypedDict, total=False):
    """CloudWatch Logs configuration for the channel."""
    enabled: Required[Boolean]
    """Whether CloudWatch Logs delivery is enabled."""
    log_group_name: str | None
    """The CloudWatch log group name."""
    log_stream_name: str | None
    """The CloudWatch log stream name."""


class CfnChannelDeadLetterQueueS3ConfigurationProps(TypedDict, total=False):
    """Configuration of the S3 bucket used to capture records that cannot be delivered to the primary destination."""
    bucket_arn: Required[str]
    """The ARN of the S3 bucket for storing failed records."""
    error_output_prefix: str | None
    """Optional S3 key prefix under which error records are organized."""
    expected_bucket_owner: Required[str]
    """The AWS account ID of the expected owner of the dead-letter queue S3 bucket."""


class CfnChannelEncryptionConfigurationProps(TypedDict, total=False):
    """Server-side encryption configuration for data at rest in the destination."""
    encryption_type: Required[Literal["KMS"] | Other]
    """The encryption type."""
    key_id: Required[str]
    """The customer-managed AWS KMS key."""


class CfnChannelLoggingConfigurationProps(TypedDict, total=False):
    """Configuration for delivering channel operational logs."""
    cloud_watch_logs: Required[CfnChannelCloudWatchLogsConfigurationProps | Deferred]
    """CloudWatch Logs configuration for the channel."""


class CfnChannelPartitionFieldProps(TypedDict, total=False):
    """A single partition field consisting of a transform applied to a source column."""
    source_name: Required[str]
    """The name of the source column on which the transform is applied."""
    transform: Required[Literal["TIME_HOUR"] | Other]
    """The partitioning transform applied to the SourceName column."""


class CfnChannelPartitionSpecProps(TypedDict, total=False):
    """Partitioning specification for the destination Iceberg table."""
    partition_fields: Required[Sequence[CfnChannelPartitionFieldProps | Deferred] | Deferred]
    """List of partition fields that define how records are partitioned when written to the destination table."""


class CfnChannelRecordConfigurationProps(TypedDict, total=False):
    """The configuration that describes how records on the source stream are encoded."""
    gsr_schema_arn: str | None
    """The ARN of the AWS Glue Schema Registry (GSR) schema."""
    record_format_type: Required[Literal["GSR_JSON", "JSON", "STRING", "BYTE_ARRAY"] | Other]
    """The format used to interpret records read from the source stream."""


class CfnChannelS3DestinationConfigurationProps(TypedDict, total=False):
    """Configuration for delivery to a vanilla S3 bucket destination."""
    data_freshness_in_seconds: Integer | None
    """The maximum time in seconds the channel buffers records before delivery if the minimum target file size is not reached."""
    dead_letter_queue_s3_configuration: CfnChannelDeadLetterQueueS3ConfigurationProps | Deferred | None
    """Configuration of the S3 bucket used to capture records that cannot be delivered to the primary destination. A change replaces the resource."""
    storage_configuration: Required[CfnChannelS3StorageConfigurationProps | Deferred]
    """S3 storage configuration that describes the destination bucket and how delivered objects are stored. A change replaces the resource."""


class CfnChannelS3StorageConfigurationProps(TypedDict, total=False):
    """S3 storage configuration that describes the destination bucket and how delivered objects are stored."""
    bucket_arn: Required[str]
    """The ARN of the S3 bucket for record delivery."""
    compression_type: Required[Literal["NONE", "GZIP", "ZSTD"] | Other]
    """The compression algorithm applied to delivered objects."""
    expected_bucket_owner: Required[str]
    """The AWS account ID of the expected owner of the destination S3 bucket."""
    output_key_template: str | None
    """Optional template for the S3 object key path."""
    storage_class: Literal["STANDARD", "INTELLIGENT_TIERING", "GLACIER_IR"] | Other | None
    """The S3 storage class for delivered objects."""


class CfnChannelS3TableConfigurationProps(TypedDict, total=False):
    """An S3 Tables destination including its table bucket, namespace, table name, and partition spec."""
    compression_type: Required[Literal["NONE", "ZSTD", "SNAPPY"] | Other]
    """The compression algorithm applied to objects delivered to the S3 Tables destination."""
    namespace: Required[str]
    """The name of the S3 Tables namespace that contains the destination table."""
    partition_spec: CfnChannelPartitionSpecProps | Deferred | None
    """Partitioning specification for the destination Iceberg table."""
    table_bucket_arn: Required[str]
    """The ARN of the S3 Tables table bucket for record delivery."""
    table_name: Required[str]
    """The name of the destination S3 Tables table."""


class CfnChannelS3TablesDestinationConfigurationProps(TypedDict, total=False):
    """Configuration for delivery to S3 Tables destinations."""
    data_freshness_in_seconds: Integer | None
    """The maximum time in seconds the channel buffers records before delivery if the minimum target file size is not reached."""
    dead_letter_queue_s3_configuration: Required[CfnChannelDeadLetterQueueS3ConfigurationProps | Deferred]
    """Configuration of the S3 bucket used to capture records that cannot be delivered to the primary destination. A change replaces the resource."""
    s3_tables_configuration_list: Required[Sequence[CfnChannelS3TableConfigurationProps | Deferred] | Deferred]
    """The list of S3 Tables destinations. v1 supports a single element; the list shape allows future extensibility to fan out to multiple tables. A change replaces the resource."""


class CfnChannelStreamConfigurationProps(TypedDict, total=False):
    """The configuration of a Kinesis stream that the channel reads from."""
    record_configuration: Required[CfnChannelRecordConfigurationProps | Deferred]
    """The configuration that describes how records on the source stream are encoded."""
    stream_arn: Required[str]
    """The Amazon resource name (ARN) of the Kinesis data stream that the channel reads from."""


class CfnChannelTagProps(TypedDict, total=False):
    """An arbitrary set of tags (key-value pairs) to associate with the Kinesis channel."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnChannel(TypedResource):
    """Resource Type definition for AWS::Kinesis::Channel"""
    props: CfnChannelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnChannelProps]) -> None: ...
    @property
    def attr_channel_arn(self) -> StringToken:
        """The ARN of the channel."""
    @property
    def attr_channel_creation_timestamp(self) -> StringToken:
        """Timestamp of when the channel was created."""
    @property
    def attr_channel_id(self) -> StringToken:
        """The service-generated unique identifier for the channel."""
    @property
    def attr_channel_status(self) -> StringToken:
        """The status of the channel."""


class CfnResourcePolicyProps(TypedDict, total=False):
    resource_arn: Required[str]
    """Returns the Amazon Resource Name (ARN) of the resource-based policy. A change replaces the resource."""
    resource_policy: Required[Anything]
    """This is the description for the resource policy."""


class CfnResourcePolicy(TypedResource):
    """Attaches a resource-based policy to a data stream or registered consumer."""
    props: CfnResourcePolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourcePolicyProps]) -> None: ...


class CfnStreamProps(TypedDict, total=False):
    desired_shard_level_metrics: Sequence[Literal["IncomingBytes", "IncomingRecords", "OutgoingBytes", "OutgoingRecords", "WriteProvisionedThroughputExceeded", "ReadProvisionedThroughputExceeded", "IteratorAgeMilliseconds", "ALL"] | Other] | Deferred | None
    """A list of shard-level metrics in properties to enable enhanced monitoring mode."""
    max_record_size_in_kib: Integer | None
    """The maximum record size of a single record in kibibyte (KiB) that you can write to, and read from a stream."""
    name: str | None
    """The name of the Kinesis stream. A change replaces the resource."""
    record_distribution_strategy: Literal["AUTO", "USER_PARTITION_KEY"] | Other | None
    """The record distribution strategy for the stream."""
    retention_period_hours: Integer | None
    """The number of hours for the data records that are stored in shards to remain accessible."""
    shard_count: Integer | None
    """The number of shards that the stream uses."""
    stream_encryption: CfnStreamStreamEncryptionProps | Deferred | None
    """When specified, enables or updates server-side encryption using an AWS KMS key for a specified stream."""
    stream_mode_details: CfnStreamStreamModeDetailsProps | Deferred | None
    """Specifies the capacity mode to which you want to set your data stream."""
    tags: Sequence[CfnStreamTagProps | Deferred] | Deferred | None
    """An arbitrary set of tags (key–value pairs) to associate with the Kinesis stream."""
    warm_throughput_mi_bps: Integer | None
    """The target warm throughput in MB/s that the stream should be scaled to handle."""


class CfnStreamStreamEncryptionProps(TypedDict, total=False):
    """Enables or updates server-side encryption using an AWS KMS key for a specified stream."""
    encryption_type: Required[Literal["KMS"] | Other]
    """The encryption type to use."""
    key_id: Required[str]
    """The GUID for the customer-managed AWS KMS key to use for encryption."""


class CfnStreamStreamModeDetailsProps(TypedDict, total=False):
    """Specifies the capacity mode to which you want to set your data stream."""
    stream_mode: Required[Literal["ON_DEMAND", "PROVISIONED"] | Other]
    """Specifies the capacity mode to which you want to set your data stream."""


class CfnStreamTagProps(TypedDict, total=False):
    """An arbitrary set of tags (key-value pairs) to associate with the Kinesis stream."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnStream(TypedResource):
    """Creates a Kinesis stream that captures and transports data records that are emitted from data sources."""
    props: CfnStreamProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStreamProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon resource name (ARN) of the Kinesis stream, such as `arn:aws:kinesis:us-east-2:123456789012:stream/mystream`."""
    @property
    def attr_warm_throughput_object(self) -> StringToken:
        """Warm throughput configuration details for the stream."""


class CfnStreamConsumerProps(TypedDict, total=False):
    consumer_name: Required[str]
    """The name of the consumer is something you choose when you register the consumer. A change replaces the resource."""
    stream_arn: Required[str]
    """The ARN of the stream with which you registered the consumer. A change replaces the resource."""
    tags: Sequence[CfnStreamConsumerTagProps | Deferred] | Deferred | None
    """An array of tags to be added to a specified Kinesis resource. A change replaces the resource."""


class CfnStreamConsumerTagProps(TypedDict, total=False):
    """An arbitrary set of tags (key-value pairs) to associate with the Kinesis consumer."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnStreamConsumer(TypedResource):
    """Use the AWS CloudFormation `AWS::Kinesis::StreamConsumer` resource to register a consumer with a Kinesis data stream."""
    props: CfnStreamConsumerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStreamConsumerProps]) -> None: ...
    @property
    def attr_consumer_arn(self) -> StringToken:
        """When you register a consumer, Kinesis Data Streams generates an ARN for it."""
    @property
    def attr_consumer_creation_timestamp(self) -> StringToken:
        """The time at which the consumer was created."""
    @property
    def attr_consumer_name(self) -> StringToken:
        """The name you gave the consumer when you registered it."""
    @property
    def attr_consumer_status(self) -> StringToken:
        """A consumer can't read data while in the `CREATING` or `DELETING` states."""
    @property
    def attr_stream_arn(self) -> StringToken:
        """The ARN of the data stream with which the consumer is registered."""
