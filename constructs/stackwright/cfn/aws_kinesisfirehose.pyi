"""Every resource type of AWS::KinesisFirehose; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnDeliveryStreamProps(TypedDict, total=False):
    amazon_open_search_serverless_destination_configuration: CfnDeliveryStreamAmazonOpenSearchServerlessDestinationConfigurationProps | Deferred | None
    """Describes the configuration of a destination in the Serverless offering for Amazon OpenSearch Service."""
    amazonopensearchservice_destination_configuration: CfnDeliveryStreamAmazonopensearchserviceDestinationConfigurationProps | Deferred | None
    """The destination in Amazon OpenSearch Service."""
    database_source_configuration: CfnDeliveryStreamDatabaseSourceConfigurationProps | Deferred | None
    """The top level object for configuring streams with database as a source. A change replaces the resource."""
    delivery_stream_encryption_configuration_input: CfnDeliveryStreamDeliveryStreamEncryptionConfigurationInputProps | Deferred | None
    """Specifies the type and Amazon Resource Name (ARN) of the CMK to use for Server-Side Encryption (SSE)."""
    delivery_stream_name: str | None
    """The name of the Firehose stream. A change replaces the resource."""
    delivery_stream_type: Literal["DatabaseAsSource", "DirectPut", "KinesisStreamAsSource", "MSKAsSource"] | Other | None
    """The Firehose stream type. A change replaces the resource."""
    direct_put_source_configuration: CfnDeliveryStreamDirectPutSourceConfigurationProps | Deferred | None
    """The structure that configures parameters such as `ThroughputHintInMBs` for a stream configured with Direct PUT as a source. A change replaces the resource."""
    elasticsearch_destination_configuration: CfnDeliveryStreamElasticsearchDestinationConfigurationProps | Deferred | None
    """An Amazon ES destination for the delivery stream."""
    extended_s3_destination_configuration: CfnDeliveryStreamExtendedS3DestinationConfigurationProps | Deferred | None
    """An Amazon S3 destination for the delivery stream."""
    http_endpoint_destination_configuration: CfnDeliveryStreamHttpEndpointDestinationConfigurationProps | Deferred | None
    """Enables configuring Kinesis Firehose to deliver data to any HTTP endpoint destination."""
    iceberg_destination_configuration: CfnDeliveryStreamIcebergDestinationConfigurationProps | Deferred | None
    """Specifies the destination configure settings for Apache Iceberg Table."""
    kinesis_stream_source_configuration: CfnDeliveryStreamKinesisStreamSourceConfigurationProps | Deferred | None
    """When a Kinesis stream is used as the source for the delivery stream, a KinesisStreamSourceConfiguration containing the Kinesis stream ARN and the role ARN for the source stream. A change replaces the resource."""
    msk_source_configuration: CfnDeliveryStreamMSKSourceConfigurationProps | Deferred | None
    """The configuration for the Amazon MSK cluster to be used as the source for a delivery stream. A change replaces the resource."""
    redshift_destination_configuration: CfnDeliveryStreamRedshiftDestinationConfigurationProps | Deferred | None
    """An Amazon Redshift destination for the delivery stream."""
    s3_destination_configuration: CfnDeliveryStreamS3DestinationConfigurationProps | Deferred | None
    """The `S3DestinationConfiguration` property type specifies an Amazon Simple Storage Service (Amazon S3) destination to which Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivers data."""
    snowflake_destination_configuration: CfnDeliveryStreamSnowflakeDestinationConfigurationProps | Deferred | None
    """Configure Snowflake destination"""
    splunk_destination_configuration: CfnDeliveryStreamSplunkDestinationConfigurationProps | Deferred | None
    """The configuration of a destination in Splunk for the delivery stream."""
    tags: Sequence[CfnDeliveryStreamTagProps | Deferred] | Deferred | None
    """A set of tags to assign to the Firehose stream."""


class CfnDeliveryStreamAmazonOpenSearchServerlessBufferingHintsProps(TypedDict, total=False):
    """Describes the buffering to perform before delivering data to the Serverless offering for Amazon OpenSearch Service destination."""
    interval_in_seconds: Integer | None
    """Buffer incoming data for the specified period of time, in seconds, before delivering it to the destination."""
    size_in_mbs: Integer | None
    """Buffer incoming data to the specified size, in MBs, before delivering it to the destination."""


class CfnDeliveryStreamAmazonOpenSearchServerlessDestinationConfigurationProps(TypedDict, total=False):
    """Describes the configuration of a destination in the Serverless offering for Amazon OpenSearch Service."""
    buffering_hints: CfnDeliveryStreamAmazonOpenSearchServerlessBufferingHintsProps | Deferred | None
    """The buffering options."""
    cloud_watch_logging_options: CfnDeliveryStreamCloudWatchLoggingOptionsProps | Deferred | None
    """The `CloudWatchLoggingOptions` property type specifies Amazon CloudWatch Logs (CloudWatch Logs) logging options that Amazon Kinesis Data Firehose (Kinesis Data Firehose) uses for the delivery stream."""
    collection_endpoint: str | None
    """The endpoint to use when communicating with the collection in the Serverless offering for Amazon OpenSearch Service."""
    index_name: Required[str]
    """The Serverless offering for Amazon OpenSearch Service index name."""
    processing_configuration: CfnDeliveryStreamProcessingConfigurationProps | Deferred | None
    """The `ProcessingConfiguration` property configures data processing for an Amazon Kinesis Data Firehose delivery stream."""
    retry_options: CfnDeliveryStreamAmazonOpenSearchServerlessRetryOptionsProps | Deferred | None
    """The retry behavior in case Firehose is unable to deliver documents to the Serverless offering for Amazon OpenSearch Service."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role to be assumed by Firehose for calling the Serverless offering for Amazon OpenSearch Service Configuration API and for indexing documents."""
    s3_backup_mode: Literal["FailedDocumentsOnly", "AllDocuments"] | Other | None
    """Defines how documents should be delivered to Amazon S3."""
    s3_configuration: Required[CfnDeliveryStreamS3DestinationConfigurationProps | Deferred]
    """The `S3DestinationConfiguration` property type specifies an Amazon Simple Storage Service (Amazon S3) destination to which Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivers data."""
    vpc_configuration: CfnDeliveryStreamVpcConfigurationProps | Deferred | None
    """The details of the VPC of the Amazon ES destination. A change replaces the resource."""


class CfnDeliveryStreamAmazonOpenSearchServerlessRetryOptionsProps(TypedDict, total=False):
    """Configures retry behavior in case Firehose is unable to deliver documents to the Serverless offering for Amazon OpenSearch Service."""
    duration_in_seconds: Integer | None
    """After an initial failure to deliver to the Serverless offering for Amazon OpenSearch Service, the total amount of time during which Firehose retries delivery (including the first attempt)."""


class CfnDeliveryStreamAmazonopensearchserviceBufferingHintsProps(TypedDict, total=False):
    """Describes the buffering to perform before delivering data to the Amazon OpenSearch Service destination."""
    interval_in_seconds: Integer | None
    """Buffer incoming data for the specified period of time, in seconds, before delivering it to the destination."""
    size_in_mbs: Integer | None
    """Buffer incoming data to the specified size, in MBs, before delivering it to the destination."""


class CfnDeliveryStreamAmazonopensearchserviceDestinationConfigurationProps(TypedDict, total=False):
    """Describes the configuration of a destination in Amazon OpenSearch Service."""
    buffering_hints: CfnDeliveryStreamAmazonopensearchserviceBufferingHintsProps | Deferred | None
    """The buffering options."""
    cloud_watch_logging_options: CfnDeliveryStreamCloudWatchLoggingOptionsProps | Deferred | None
    """Describes the Amazon CloudWatch logging options for your delivery stream."""
    cluster_endpoint: str | None
    """The endpoint to use when communicating with the cluster."""
    document_id_options: CfnDeliveryStreamDocumentIdOptionsProps | Deferred | None
    """Indicates the method for setting up document ID."""
    domain_arn: str | None
    """The ARN of the Amazon OpenSearch Service domain."""
    index_name: Required[str]
    """The Amazon OpenSearch Service index name."""
    index_rotation_period: Literal["NoRotation", "OneHour", "OneDay", "OneWeek", "OneMonth"] | Other | None
    """The Amazon OpenSearch Service index rotation period."""
    processing_configuration: CfnDeliveryStreamProcessingConfigurationProps | Deferred | None
    """Describes a data processing configuration."""
    retry_options: CfnDeliveryStreamAmazonopensearchserviceRetryOptionsProps | Deferred | None
    """The retry behavior in case Kinesis Data Firehose is unable to deliver documents to Amazon OpenSearch Service."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role to be assumed by Kinesis Data Firehose for calling the Amazon OpenSearch Service Configuration API and for indexing documents."""
    s3_backup_mode: Literal["FailedDocumentsOnly", "AllDocuments"] | Other | None
    """Defines how documents should be delivered to Amazon S3."""
    s3_configuration: Required[CfnDeliveryStreamS3DestinationConfigurationProps | Deferred]
    """Describes the configuration of a destination in Amazon S3."""
    type_name: str | None
    """The Amazon OpenSearch Service type name."""
    vpc_configuration: CfnDeliveryStreamVpcConfigurationProps | Deferred | None
    """The details of the VPC of the Amazon OpenSearch Service destination. A change replaces the resource."""


class CfnDeliveryStreamAmazonopensearchserviceRetryOptionsProps(TypedDict, total=False):
    """Configures retry behavior in case Kinesis Data Firehose is unable to deliver documents to Amazon OpenSearch Service."""
    duration_in_seconds: Integer | None
    """After an initial failure to deliver to Amazon OpenSearch Service, the total amount of time during which Kinesis Data Firehose retries delivery (including the first attempt)."""


class CfnDeliveryStreamAuthenticationConfigurationProps(TypedDict, total=False):
    """The authentication configuration of the Amazon MSK cluster."""
    connectivity: Required[Literal["PUBLIC", "PRIVATE"] | Other]
    """The type of connectivity used to access the Amazon MSK cluster. A change replaces the resource."""
    role_arn: Required[str]
    """The ARN of the role used to access the Amazon MSK cluster. A change replaces the resource."""


class CfnDeliveryStreamBufferingHintsProps(TypedDict, total=False):
    """The `BufferingHints` property type specifies how Amazon Kinesis Data Firehose (Kinesis Data Firehose) buffers incoming data before delivering it to the destination."""
    interval_in_seconds: Integer | None
    """The length of time, in seconds, that Kinesis Data Firehose buffers incoming data before delivering it to the destination."""
    size_in_mbs: Integer | None
    """The size of the buffer, in MBs, that Kinesis Data Firehose uses for incoming data before delivering it to the destination."""


class CfnDeliveryStreamCatalogConfigurationProps(TypedDict, total=False):
    """Describes the containers where the destination Apache Iceberg Tables are persisted."""
    catalog_arn: str | None
    """Specifies the Glue catalog ARN identifier of the destination Apache Iceberg Tables."""
    warehouse_location: str | None
    """The warehouse location for Apache Iceberg tables."""


class CfnDeliveryStreamCloudWatchLoggingOptionsProps(TypedDict, total=False):
    """The `CloudWatchLoggingOptions` property type specifies Amazon CloudWatch Logs (CloudWatch Logs) logging options that Amazon Kinesis Data Firehose (Kinesis Data Firehose) uses for the delivery stream."""
    enabled: Boolean | None
    """Indicates whether CloudWatch Logs logging is enabled."""
    log_group_name: str | None
    """The name of the CloudWatch Logs log group that contains the log stream that Kinesis Data Firehose will use."""
    log_stream_name: str | None
    """The name of the CloudWatch Logs log stream that Kinesis Data Firehose uses to send logs about data delivery."""


class CfnDeliveryStreamCopyCommandProps(TypedDict, total=False):
    """The `CopyCommand` property type configures the Amazon Redshift `COPY` command that Amazon Kinesis Data Firehose (Kinesis Data Firehose) uses to load data into an Amazon Redshift cluster from an Amazon S3 bucket."""
    copy_options: str | None
    """Parameters to use with the Amazon Redshift `COPY` command."""
    data_table_columns: str | None
    """A comma-separated list of column names."""
    data_table_name: Required[str]
    """The name of the target table."""


class CfnDeliveryStreamDataFormatConversionConfigurationProps(TypedDict, total=False):
    """Specifies that you want Kinesis Data Firehose to convert data from the JSON format to the Parquet or ORC format before writing it to Amazon S3."""
    enabled: Boolean | None
    """Defaults to `true`."""
    input_format_configuration: CfnDeliveryStreamInputFormatConfigurationProps | Deferred | None
    """Specifies the deserializer that you want Firehose to use to convert the format of your data from JSON."""
    output_format_configuration: CfnDeliveryStreamOutputFormatConfigurationProps | Deferred | None
    """Specifies the serializer that you want Firehose to use to convert the format of your data to the Parquet or ORC format."""
    schema_configuration: CfnDeliveryStreamSchemaConfigurationProps | Deferred | None
    """Specifies the AWS Glue Data Catalog table that contains the column information."""


class CfnDeliveryStreamDatabaseColumnsProps(TypedDict, total=False):
    exclude: Sequence[str] | Deferred | None
    include: Sequence[str] | Deferred | None


class CfnDeliveryStreamDatabaseSourceAuthenticationConfigurationProps(TypedDict, total=False):
    """The structure to configure the authentication methods for Firehose to connect to source database endpoint."""
    secrets_manager_configuration: Required[CfnDeliveryStreamSecretsManagerConfigurationProps | Deferred]
    """The structure that defines how Firehose accesses the secret."""


class CfnDeliveryStreamDatabaseSourceConfigurationProps(TypedDict, total=False):
    """The top level object for configuring streams with database as a source."""
    columns: CfnDeliveryStreamDatabaseColumnsProps | Deferred | None
    """The list of column patterns in source database endpoint for Firehose to read from."""
    database_source_authentication_configuration: Required[CfnDeliveryStreamDatabaseSourceAuthenticationConfigurationProps | Deferred]
    """The structure to configure the authentication methods for Firehose to connect to source database endpoint."""
    database_source_vpc_configuration: Required[CfnDeliveryStreamDatabaseSourceVPCConfigurationProps | Deferred]
    """The details of the VPC Endpoint Service which Firehose uses to create a PrivateLink to the database."""
    databases: Required[CfnDeliveryStreamDatabasesProps | Deferred]
    """The list of database patterns in source database endpoint for Firehose to read from."""
    digest: str | None
    endpoint: Required[str]
    """The endpoint of the database server."""
    port: Required[Integer]
    """The port of the database."""
    public_certificate: str | None
    ssl_mode: Literal["Disabled", "Enabled"] | Other | None
    """The mode to enable or disable SSL when Firehose connects to the database endpoint."""
    snapshot_watermark_table: Required[str]
    """The fully qualified name of the table in source database endpoint that Firehose uses to track snapshot progress."""
    surrogate_keys: Sequence[str] | Deferred | None
    """The optional list of table and column names used as unique key columns when taking snapshot if the tables don’t have primary keys configured."""
    tables: Required[CfnDeliveryStreamDatabaseTablesProps | Deferred]
    """The list of table patterns in source database endpoint for Firehose to read from."""
    type: Required[Literal["MySQL", "PostgreSQL"] | Other]
    """The type of database engine."""


class CfnDeliveryStreamDatabaseSourceVPCConfigurationProps(TypedDict, total=False):
    """The structure for details of the VPC Endpoint Service which Firehose uses to create a PrivateLink to the database."""
    vpc_endpoint_service_name: Required[str]
    """The VPC endpoint service name which Firehose uses to create a PrivateLink to the database."""


class CfnDeliveryStreamDatabaseTablesProps(TypedDict, total=False):
    exclude: Sequence[str] | Deferred | None
    include: Sequence[str] | Deferred | None


class CfnDeliveryStreamDatabasesProps(TypedDict, total=False):
    exclude: Sequence[str] | Deferred | None
    include: Sequence[str] | Deferred | None


class CfnDeliveryStreamDeliveryStreamEncryptionConfigurationInputProps(TypedDict, total=False):
    """Specifies the type and Amazon Resource Name (ARN) of the CMK to use for Server-Side Encryption (SSE)."""
    key_arn: str | None
    """If you set `KeyType` to `CUSTOMER_MANAGED_CMK`, you must specify the Amazon Resource Name (ARN) of the CMK."""
    key_type: Required[Literal["AWS_OWNED_CMK", "CUSTOMER_MANAGED_CMK"] | Other]
    """Indicates the type of customer master key (CMK) to use for encryption."""


class CfnDeliveryStreamDeserializerProps(TypedDict, total=False):
    """The deserializer you want Kinesis Data Firehose to use for converting the input data from JSON."""
    hive_json_serde: CfnDeliveryStreamHiveJsonSerDeProps | Deferred | None
    """The native Hive / HCatalog JsonSerDe."""
    open_x_json_serde: CfnDeliveryStreamOpenXJsonSerDeProps | Deferred | None
    """The OpenX SerDe."""


class CfnDeliveryStreamDestinationTableConfigurationProps(TypedDict, total=False):
    """Describes the configuration of a destination in Apache Iceberg Tables."""
    destination_database_name: Required[str]
    """The name of the Apache Iceberg database."""
    destination_table_name: Required[str]
    """Specifies the name of the Apache Iceberg Table."""
    partition_spec: CfnDeliveryStreamDestinationTableConfigurationPartitionSpecProps | Deferred | None
    """The partition spec configuration for a table that is used by automatic table creation."""
    s3_error_output_prefix: str | None
    """The table specific S3 error output prefix."""
    unique_keys: Sequence[str] | Deferred | None
    """A list of unique keys for a given Apache Iceberg table."""


class CfnDeliveryStreamDestinationTableConfigurationPartitionSpecProps(TypedDict, total=False):
    """Represents how to produce partition data for a table."""
    identity: Sequence[CfnDeliveryStreamPartitionFieldProps | Deferred] | Deferred | None
    """List of identity transforms that performs an identity transformation."""


class CfnDeliveryStreamDirectPutSourceConfigurationProps(TypedDict, total=False):
    """The structure that configures parameters such as `ThroughputHintInMBs` for a stream configured with Direct PUT as a source."""
    throughput_hint_in_mbs: Integer | None
    """The value that you configure for this parameter is for information purpose only and does not affect Firehose delivery throughput limit."""


class CfnDeliveryStreamDocumentIdOptionsProps(TypedDict, total=False):
    """Indicates the method for setting up document ID."""
    default_document_id_format: Required[Literal["FIREHOSE_DEFAULT", "NO_DOCUMENT_ID"] | Other]
    """When the `FIREHOSE_DEFAULT` option is chosen, Firehose generates a unique document ID for each record based on a unique internal identifier."""


class CfnDeliveryStreamDynamicPartitioningConfigurationProps(TypedDict, total=False):
    """The `DynamicPartitioningConfiguration` property type specifies the configuration of the dynamic partitioning mechanism that creates targeted data sets from the streaming data by partitioning it based on partition keys."""
    enabled: Boolean | None
    """Specifies whether dynamic partitioning is enabled for this Kinesis Data Firehose delivery stream."""
    retry_options: CfnDeliveryStreamRetryOptionsProps | Deferred | None
    """Specifies the retry behavior in case Kinesis Data Firehose is unable to deliver data to an Amazon S3 prefix."""


class CfnDeliveryStreamElasticsearchBufferingHintsProps(TypedDict, total=False):
    """The `ElasticsearchBufferingHints` property type specifies how Amazon Kinesis Data Firehose (Kinesis Data Firehose) buffers incoming data while delivering it to the destination."""
    interval_in_seconds: Integer | None
    """The length of time, in seconds, that Kinesis Data Firehose buffers incoming data before delivering it to the destination."""
    size_in_mbs: Integer | None
    """The size of the buffer, in MBs, that Kinesis Data Firehose uses for incoming data before delivering it to the destination."""


class CfnDeliveryStreamElasticsearchDestinationConfigurationProps(TypedDict, total=False):
    """The `ElasticsearchDestinationConfiguration` property type specifies an Amazon Elasticsearch Service (Amazon ES) domain that Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivers data to."""
    buffering_hints: CfnDeliveryStreamElasticsearchBufferingHintsProps | Deferred | None
    """Configures how Kinesis Data Firehose buffers incoming data while delivering it to the Amazon ES domain."""
    cloud_watch_logging_options: CfnDeliveryStreamCloudWatchLoggingOptionsProps | Deferred | None
    """The Amazon CloudWatch Logs logging options for the delivery stream."""
    cluster_endpoint: str | None
    """The endpoint to use when communicating with the cluster."""
    document_id_options: CfnDeliveryStreamDocumentIdOptionsProps | Deferred | None
    """Indicates the method for setting up document ID."""
    domain_arn: str | None
    """The ARN of the Amazon ES domain."""
    index_name: Required[str]
    """The name of the Elasticsearch index to which Kinesis Data Firehose adds data for indexing."""
    index_rotation_period: Literal["NoRotation", "OneHour", "OneDay", "OneWeek", "OneMonth"] | Other | None
    """The frequency of Elasticsearch index rotation."""
    processing_configuration: CfnDeliveryStreamProcessingConfigurationProps | Deferred | None
    """The data processing configuration for the Kinesis Data Firehose delivery stream."""
    retry_options: CfnDeliveryStreamElasticsearchRetryOptionsProps | Deferred | None
    """The retry behavior when Kinesis Data Firehose is unable to deliver data to Amazon ES."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role to be assumed by Kinesis Data Firehose for calling the Amazon ES Configuration API and for indexing documents."""
    s3_backup_mode: Literal["FailedDocumentsOnly", "AllDocuments"] | Other | None
    """The condition under which Kinesis Data Firehose delivers data to Amazon Simple Storage Service (Amazon S3)."""
    s3_configuration: Required[CfnDeliveryStreamS3DestinationConfigurationProps | Deferred]
    """The S3 bucket where Kinesis Data Firehose backs up incoming data."""
    type_name: str | None
    """The Elasticsearch type name that Amazon ES adds to documents when indexing data."""
    vpc_configuration: CfnDeliveryStreamVpcConfigurationProps | Deferred | None
    """The details of the VPC of the Amazon ES destination. A change replaces the resource."""


class CfnDeliveryStreamElasticsearchRetryOptionsProps(TypedDict, total=False):
    """The `ElasticsearchRetryOptions` property type configures the retry behavior for when Amazon Kinesis Data Firehose (Kinesis Data Firehose) can't deliver data to Amazon Elasticsearch Service (Amazon ES)."""
    duration_in_seconds: Integer | None
    """After an initial failure to deliver to Amazon ES, the total amount of time during which Kinesis Data Firehose re-attempts delivery (including the first attempt)."""


class CfnDeliveryStreamEncryptionConfigurationProps(TypedDict, total=False):
    """The `EncryptionConfiguration` property type specifies the encryption settings that Amazon Kinesis Data Firehose (Kinesis Data Firehose) uses when delivering data to Amazon Simple Storage Service (Amazon S3)."""
    kms_encryption_config: CfnDeliveryStreamKMSEncryptionConfigProps | Deferred | None
    """The AWS Key Management Service ( AWS KMS) encryption key that Amazon S3 uses to encrypt your data."""
    no_encryption_config: Literal["NoEncryption"] | Other | None
    """Disables encryption."""


class CfnDeliveryStreamExtendedS3DestinationConfigurationProps(TypedDict, total=False):
    """The `ExtendedS3DestinationConfiguration` property type configures an Amazon S3 destination for an Amazon Kinesis Data Firehose delivery stream."""
    bucket_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon S3 bucket."""
    buffering_hints: CfnDeliveryStreamBufferingHintsProps | Deferred | None
    """The buffering option."""
    cloud_watch_logging_options: CfnDeliveryStreamCloudWatchLoggingOptionsProps | Deferred | None
    """The Amazon CloudWatch logging options for your Firehose stream."""
    compression_format: Literal["UNCOMPRESSED", "GZIP", "ZIP", "Snappy", "HADOOP_SNAPPY"] | Other | None
    """The compression format."""
    custom_time_zone: str | None
    """The time zone you prefer."""
    data_format_conversion_configuration: CfnDeliveryStreamDataFormatConversionConfigurationProps | Deferred | None
    """The serializer, deserializer, and schema for converting data from the JSON format to the Parquet or ORC format before writing it to Amazon S3."""
    dynamic_partitioning_configuration: CfnDeliveryStreamDynamicPartitioningConfigurationProps | Deferred | None
    """The configuration of the dynamic partitioning mechanism that creates targeted data sets from the streaming data by partitioning it based on partition keys."""
    encryption_configuration: CfnDeliveryStreamEncryptionConfigurationProps | Deferred | None
    """The encryption configuration for the Kinesis Data Firehose delivery stream."""
    error_output_prefix: str | None
    """A prefix that Kinesis Data Firehose evaluates and adds to failed records before writing them to S3."""
    file_extension: str | None
    """Specify a file extension."""
    prefix: str | None
    """The `YYYY/MM/DD/HH` time format prefix is automatically used for delivered Amazon S3 files."""
    processing_configuration: CfnDeliveryStreamProcessingConfigurationProps | Deferred | None
    """The data processing configuration for the Kinesis Data Firehose delivery stream."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the AWS credentials."""
    s3_backup_configuration: CfnDeliveryStreamS3DestinationConfigurationProps | Deferred | None
    """The configuration for backup in Amazon S3."""
    s3_backup_mode: Literal["Disabled", "Enabled"] | Other | None
    """The Amazon S3 backup mode."""


class CfnDeliveryStreamHiveJsonSerDeProps(TypedDict, total=False):
    """The native Hive / HCatalog JsonSerDe."""
    timestamp_formats: Sequence[str] | Deferred | None
    """Indicates how you want Firehose to parse the date and timestamps that may be present in your input data JSON."""


class CfnDeliveryStreamHttpEndpointCommonAttributeProps(TypedDict, total=False):
    """Describes the metadata that's delivered to the specified HTTP endpoint destination."""
    attribute_name: Required[str]
    """The name of the HTTP endpoint common attribute."""
    attribute_value: Required[str]
    """The value of the HTTP endpoint common attribute."""


class CfnDeliveryStreamHttpEndpointConfigurationProps(TypedDict, total=False):
    """Describes the configuration of the HTTP endpoint to which Kinesis Firehose delivers data."""
    access_key: str | None
    """The access key required for Kinesis Firehose to authenticate with the HTTP endpoint selected as the destination."""
    name: str | None
    """The name of the HTTP endpoint selected as the destination."""
    url: Required[str]
    """The URL of the HTTP endpoint selected as the destination."""


class CfnDeliveryStreamHttpEndpointDestinationConfigurationProps(TypedDict, total=False):
    """Describes the configuration of the HTTP endpoint destination."""
    buffering_hints: CfnDeliveryStreamBufferingHintsProps | Deferred | None
    """The buffering options that can be used before data is delivered to the specified destination."""
    cloud_watch_logging_options: CfnDeliveryStreamCloudWatchLoggingOptionsProps | Deferred | None
    """Describes the Amazon CloudWatch logging options for your delivery stream."""
    endpoint_configuration: Required[CfnDeliveryStreamHttpEndpointConfigurationProps | Deferred]
    """The configuration of the HTTP endpoint selected as the destination."""
    processing_configuration: CfnDeliveryStreamProcessingConfigurationProps | Deferred | None
    """Describes the data processing configuration."""
    request_configuration: CfnDeliveryStreamHttpEndpointRequestConfigurationProps | Deferred | None
    """The configuration of the request sent to the HTTP endpoint specified as the destination."""
    retry_options: CfnDeliveryStreamRetryOptionsProps | Deferred | None
    """Describes the retry behavior in case Kinesis Data Firehose is unable to deliver data to the specified HTTP endpoint destination, or if it doesn't receive a valid acknowledgment of receipt from the specified HTTP endpoint destination."""
    role_arn: str | None
    """Kinesis Data Firehose uses this IAM role for all the permissions that the delivery stream needs."""
    s3_backup_mode: Literal["AllData", "FailedDataOnly"] | Other | None
    """Describes the S3 bucket backup options for the data that Kinesis Data Firehose delivers to the HTTP endpoint destination."""
    s3_configuration: Required[CfnDeliveryStreamS3DestinationConfigurationProps | Deferred]
    """Describes the configuration of a destination in Amazon S3."""
    secrets_manager_configuration: CfnDeliveryStreamSecretsManagerConfigurationProps | Deferred | None
    """The configuration that defines how you access secrets for HTTP Endpoint destination."""


class CfnDeliveryStreamHttpEndpointRequestConfigurationProps(TypedDict, total=False):
    """The configuration of the HTTP endpoint request."""
    common_attributes: Sequence[CfnDeliveryStreamHttpEndpointCommonAttributeProps | Deferred] | Deferred | None
    """Describes the metadata sent to the HTTP endpoint destination."""
    content_encoding: Literal["NONE", "GZIP"] | Other | None
    """Kinesis Data Firehose uses the content encoding to compress the body of a request before sending the request to the destination."""


class CfnDeliveryStreamIcebergDestinationConfigurationProps(TypedDict, total=False):
    """Specifies the destination configure settings for Apache Iceberg Table."""
    append_only: Boolean | None
    """Describes whether all incoming data for this delivery stream will be append only (inserts only and not for updates and deletes) for Iceberg delivery."""
    buffering_hints: CfnDeliveryStreamBufferingHintsProps | Deferred | None
    """The `BufferingHints` property type specifies how Amazon Kinesis Data Firehose (Kinesis Data Firehose) buffers incoming data before delivering it to the destination."""
    catalog_configuration: Required[CfnDeliveryStreamCatalogConfigurationProps | Deferred]
    """Configuration describing where the destination Apache Iceberg Tables are persisted. A change replaces the resource."""
    cloud_watch_logging_options: CfnDeliveryStreamCloudWatchLoggingOptionsProps | Deferred | None
    """The `CloudWatchLoggingOptions` property type specifies Amazon CloudWatch Logs (CloudWatch Logs) logging options that Amazon Kinesis Data Firehose (Kinesis Data Firehose) uses for the delivery stream."""
    destination_table_configuration_list: Sequence[CfnDeliveryStreamDestinationTableConfigurationProps | Deferred] | Deferred | None
    """Provides a list of `DestinationTableConfigurations` which Firehose uses to deliver data to Apache Iceberg Tables."""
    processing_configuration: CfnDeliveryStreamProcessingConfigurationProps | Deferred | None
    """The `ProcessingConfiguration` property configures data processing for an Amazon Kinesis Data Firehose delivery stream."""
    retry_options: CfnDeliveryStreamRetryOptionsProps | Deferred | None
    """Describes the retry behavior in case Kinesis Data Firehose is unable to deliver data to the specified HTTP endpoint destination, or if it doesn't receive a valid acknowledgment of receipt from the specified HTTP endpoint destination."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role to be assumed by Firehose for calling Apache Iceberg Tables."""
    s3_configuration: Required[CfnDeliveryStreamS3DestinationConfigurationProps | Deferred]
    """The `S3DestinationConfiguration` property type specifies an Amazon Simple Storage Service (Amazon S3) destination to which Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivers data."""
    schema_evolution_configuration: CfnDeliveryStreamSchemaEvolutionConfigurationProps | Deferred | None
    """The configuration to enable automatic schema evolution."""
    table_creation_configuration: CfnDeliveryStreamTableCreationConfigurationProps | Deferred | None
    """The configuration to enable automatic table creation."""
    s3_backup_mode: Literal["AllData", "FailedDataOnly"] | Other | None
    """Describes how Firehose will backup records."""


class CfnDeliveryStreamInputFormatConfigurationProps(TypedDict, total=False):
    """Specifies the deserializer you want to use to convert the format of the input data."""
    deserializer: CfnDeliveryStreamDeserializerProps | Deferred | None
    """Specifies which deserializer to use."""


class CfnDeliveryStreamKMSEncryptionConfigProps(TypedDict, total=False):
    """The `KMSEncryptionConfig` property type specifies the AWS Key Management Service ( AWS KMS) encryption key that Amazon Simple Storage Service (Amazon S3) uses to encrypt data delivered by the Amazon Kinesis Data Firehose (Kinesis Data Firehose) stream."""
    awskms_key_arn: Required[str]
    """The Amazon Resource Name (ARN) of the AWS KMS encryption key that Amazon S3 uses to encrypt data delivered by the Kinesis Data Firehose stream."""


class CfnDeliveryStreamKinesisStreamSourceConfigurationProps(TypedDict, total=False):
    """The `KinesisStreamSourceConfiguration` property type specifies the stream and role Amazon Resource Names (ARNs) for a Kinesis stream used as the source for a delivery stream."""
    kinesis_stream_arn: Required[str]
    """The ARN of the source Kinesis data stream. A change replaces the resource."""
    role_arn: Required[str]
    """The ARN of the role that provides access to the source Kinesis data stream. A change replaces the resource."""


class CfnDeliveryStreamMSKSourceConfigurationProps(TypedDict, total=False):
    """The configuration for the Amazon MSK cluster to be used as the source for a delivery stream."""
    authentication_configuration: Required[CfnDeliveryStreamAuthenticationConfigurationProps | Deferred]
    """The authentication configuration of the Amazon MSK cluster. A change replaces the resource."""
    msk_cluster_arn: Required[str]
    """The ARN of the Amazon MSK cluster. A change replaces the resource."""
    read_from_timestamp: str | None
    """The start date and time in UTC for the offset position within your MSK topic from where Firehose begins to read."""
    topic_name: Required[str]
    """The topic name within the Amazon MSK cluster. A change replaces the resource."""


class CfnDeliveryStreamOpenXJsonSerDeProps(TypedDict, total=False):
    """The OpenX SerDe."""
    case_insensitive: Boolean | None
    """When set to `true`, which is the default, Firehose converts JSON keys to lowercase before deserializing them."""
    column_to_json_key_mappings: Mapping[str, str] | Deferred | None
    """Maps column names to JSON keys that aren't identical to the column names."""
    convert_dots_in_json_keys_to_underscores: Boolean | None
    """When set to `true`, specifies that the names of the keys include dots and that you want Firehose to replace them with underscores."""


class CfnDeliveryStreamOrcSerDeProps(TypedDict, total=False):
    """A serializer to use for converting data to the ORC format before storing it in Amazon S3."""
    block_size_bytes: Integer | None
    """The Hadoop Distributed File System (HDFS) block size."""
    bloom_filter_columns: Sequence[str] | Deferred | None
    """The column names for which you want Firehose to create bloom filters."""
    bloom_filter_false_positive_probability: Number | None
    """The Bloom filter false positive probability (FPP)."""
    compression: Literal["NONE", "SNAPPY", "ZLIB"] | Other | None
    """The compression code to use over data blocks."""
    dictionary_key_threshold: Number | None
    """Represents the fraction of the total number of non-null rows."""
    enable_padding: Boolean | None
    """Set this to `true` to indicate that you want stripes to be padded to the HDFS block boundaries."""
    format_version: Literal["V0_11", "V0_12"] | Other | None
    """The version of the file to write."""
    padding_tolerance: Number | None
    """A number between 0 and 1 that defines the tolerance for block padding as a decimal fraction of stripe size."""
    row_index_stride: Integer | None
    """The number of rows between index entries."""
    stripe_size_bytes: Integer | None
    """The number of bytes in each stripe."""


class CfnDeliveryStreamOutputFormatConfigurationProps(TypedDict, total=False):
    """Specifies the serializer that you want Firehose to use to convert the format of your data before it writes it to Amazon S3."""
    serializer: CfnDeliveryStreamSerializerProps | Deferred | None
    """Specifies which serializer to use."""


class CfnDeliveryStreamParquetSerDeProps(TypedDict, total=False):
    """A serializer to use for converting data to the Parquet format before storing it in Amazon S3."""
    block_size_bytes: Integer | None
    """The Hadoop Distributed File System (HDFS) block size."""
    compression: Literal["GZIP", "SNAPPY", "UNCOMPRESSED"] | Other | None
    """The compression code to use over data blocks."""
    enable_dictionary_compression: Boolean | None
    """Indicates whether to enable dictionary compression."""
    max_padding_bytes: Integer | None
    """The maximum amount of padding to apply."""
    page_size_bytes: Integer | None
    """The Parquet page size."""
    writer_version: Literal["V1", "V2"] | Other | None
    """Indicates the version of row format to output."""


class CfnDeliveryStreamPartitionFieldProps(TypedDict, total=False):
    """Represents a single field in a `PartitionSpec`."""
    source_name: Required[str]
    """The column name to be configured in partition spec."""


class CfnDeliveryStreamProcessingConfigurationProps(TypedDict, total=False):
    """The `ProcessingConfiguration` property configures data processing for an Amazon Kinesis Data Firehose delivery stream."""
    enabled: Boolean | None
    """Indicates whether data processing is enabled (true) or disabled (false)."""
    processors: Sequence[CfnDeliveryStreamProcessorProps | Deferred] | Deferred | None
    """The data processors."""


class CfnDeliveryStreamProcessorProps(TypedDict, total=False):
    """The `Processor` property specifies a data processor for an Amazon Kinesis Data Firehose delivery stream."""
    parameters: Sequence[CfnDeliveryStreamProcessorParameterProps | Deferred] | Deferred | None
    """The processor parameters."""
    type: Required[Literal["RecordDeAggregation", "Decompression", "CloudWatchLogProcessing", "Lambda", "MetadataExtraction", "AppendDelimiterToRecord"] | Other]
    """The type of processor."""


class CfnDeliveryStreamProcessorParameterProps(TypedDict, total=False):
    """The `ProcessorParameter` property specifies a processor parameter in a data processor for an Amazon Kinesis Data Firehose delivery stream."""
    parameter_name: Required[Literal["BufferIntervalInSeconds", "BufferSizeInMBs", "CompressionFormat", "DataMessageExtraction", "Delimiter", "JsonParsingEngine", "LambdaArn", "MetadataExtractionQuery", "NumberOfRetries", "RoleArn", "SubRecordType"] | Other]
    """The name of the parameter."""
    parameter_value: Required[str]
    """The parameter value."""


class CfnDeliveryStreamRedshiftDestinationConfigurationProps(TypedDict, total=False):
    """The `RedshiftDestinationConfiguration` property type specifies an Amazon Redshift cluster to which Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivers data."""
    cloud_watch_logging_options: CfnDeliveryStreamCloudWatchLoggingOptionsProps | Deferred | None
    """The CloudWatch logging options for your Firehose stream."""
    cluster_jdbcurl: Required[str]
    """The connection string that Kinesis Data Firehose uses to connect to the Amazon Redshift cluster."""
    copy_command: Required[CfnDeliveryStreamCopyCommandProps | Deferred]
    """Configures the Amazon Redshift `COPY` command that Kinesis Data Firehose uses to load data into the cluster from the Amazon S3 bucket."""
    password: str | None
    """The password for the Amazon Redshift user that you specified in the `Username` property."""
    processing_configuration: CfnDeliveryStreamProcessingConfigurationProps | Deferred | None
    """The data processing configuration for the Kinesis Data Firehose delivery stream."""
    retry_options: CfnDeliveryStreamRedshiftRetryOptionsProps | Deferred | None
    """The retry behavior in case Firehose is unable to deliver documents to Amazon Redshift."""
    role_arn: Required[str]
    """The ARN of the AWS Identity and Access Management (IAM) role that grants Kinesis Data Firehose access to your Amazon S3 bucket and AWS KMS (if you enable data encryption)."""
    s3_backup_configuration: CfnDeliveryStreamS3DestinationConfigurationProps | Deferred | None
    """The configuration for backup in Amazon S3."""
    s3_backup_mode: Literal["Disabled", "Enabled"] | Other | None
    """The Amazon S3 backup mode."""
    s3_configuration: Required[CfnDeliveryStreamS3DestinationConfigurationProps | Deferred]
    """The S3 bucket where Kinesis Data Firehose first delivers data."""
    secrets_manager_configuration: CfnDeliveryStreamSecretsManagerConfigurationProps | Deferred | None
    """The configuration that defines how you access secrets for Amazon Redshift."""
    username: str | None
    """The Amazon Redshift user that has permission to access the Amazon Redshift cluster."""


class CfnDeliveryStreamRedshiftRetryOptionsProps(TypedDict, total=False):
    """Configures retry behavior in case Firehose is unable to deliver documents to Amazon Redshift."""
    duration_in_seconds: Integer | None
    """The length of time during which Firehose retries delivery after a failure, starting from the initial request and including the first attempt."""


class CfnDeliveryStreamRetryOptionsProps(TypedDict, total=False):
    """Describes the retry behavior in case Kinesis Data Firehose is unable to deliver data to the specified HTTP endpoint destination, or if it doesn't receive a valid acknowledgment of receipt from the specified HTTP endpoint destination."""
    duration_in_seconds: Integer | None
    """The total amount of time that Kinesis Data Firehose spends on retries."""


class CfnDeliveryStreamS3DestinationConfigurationProps(TypedDict, total=False):
    """The `S3DestinationConfiguration` property type specifies an Amazon Simple Storage Service (Amazon S3) destination to which Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivers data."""
    bucket_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon S3 bucket to send data to."""
    buffering_hints: CfnDeliveryStreamBufferingHintsProps | Deferred | None
    """Configures how Kinesis Data Firehose buffers incoming data while delivering it to the Amazon S3 bucket."""
    cloud_watch_logging_options: CfnDeliveryStreamCloudWatchLoggingOptionsProps | Deferred | None
    """The CloudWatch logging options for your Firehose stream."""
    compression_format: Literal["UNCOMPRESSED", "GZIP", "ZIP", "Snappy", "HADOOP_SNAPPY"] | Other | None
    """The type of compression that Kinesis Data Firehose uses to compress the data that it delivers to the Amazon S3 bucket."""
    encryption_configuration: CfnDeliveryStreamEncryptionConfigurationProps | Deferred | None
    """Configures Amazon Simple Storage Service (Amazon S3) server-side encryption."""
    error_output_prefix: str | None
    """A prefix that Kinesis Data Firehose evaluates and adds to failed records before writing them to S3."""
    prefix: str | None
    """A prefix that Kinesis Data Firehose adds to the files that it delivers to the Amazon S3 bucket."""
    role_arn: Required[str]
    """The ARN of an AWS Identity and Access Management (IAM) role that grants Kinesis Data Firehose access to your Amazon S3 bucket and AWS KMS (if you enable data encryption)."""


class CfnDeliveryStreamSchemaConfigurationProps(TypedDict, total=False):
    """Specifies the schema to which you want Firehose to configure your data before it writes it to Amazon S3."""
    catalog_id: str | None
    """The ID of the AWS Glue Data Catalog."""
    database_name: str | None
    """Specifies the name of the AWS Glue database that contains the schema for the output data."""
    region: str | None
    """If you don't specify an AWS Region, the default is the current Region."""
    role_arn: str | None
    """The role that Firehose can use to access AWS Glue."""
    table_name: str | None
    """Specifies the AWS Glue table that contains the column information that constitutes your data schema."""
    version_id: str | None
    """Specifies the table version for the output data schema."""


class CfnDeliveryStreamSchemaEvolutionConfigurationProps(TypedDict, total=False):
    """The configuration to enable schema evolution."""
    enabled: Boolean | None
    """Specify whether you want to enable schema evolution."""


class CfnDeliveryStreamSecretsManagerConfigurationProps(TypedDict, total=False):
    """The structure that defines how Firehose accesses the secret."""
    enabled: Required[Boolean]
    """Specifies whether you want to use the secrets manager feature."""
    role_arn: str | None
    """Specifies the role that Firehose assumes when calling the Secrets Manager API operation."""
    secret_arn: str | None
    """The ARN of the secret that stores your credentials."""


class CfnDeliveryStreamSerializerProps(TypedDict, total=False):
    """The serializer that you want Firehose to use to convert data to the target format before writing it to Amazon S3."""
    orc_serde: CfnDeliveryStreamOrcSerDeProps | Deferred | None
    """A serializer to use for converting data to the ORC format before storing it in Amazon S3."""
    parquet_serde: CfnDeliveryStreamParquetSerDeProps | Deferred | None
    """A serializer to use for converting data to the Parquet format before storing it in Amazon S3."""


class CfnDeliveryStreamSnowflakeBufferingHintsProps(TypedDict, total=False):
    """Describes the buffering to perform before delivering data to the Snowflake destination."""
    interval_in_seconds: Integer | None
    """Buffer incoming data for the specified period of time, in seconds, before delivering it to the destination."""
    size_in_mbs: Integer | None
    """Buffer incoming data to the specified size, in MBs, before delivering it to the destination."""


class CfnDeliveryStreamSnowflakeDestinationConfigurationProps(TypedDict, total=False):
    """Configure Snowflake destination"""
    account_url: Required[str]
    """URL for accessing your Snowflake account."""
    buffering_hints: CfnDeliveryStreamSnowflakeBufferingHintsProps | Deferred | None
    """Describes the buffering to perform before delivering data to the Snowflake destination."""
    cloud_watch_logging_options: CfnDeliveryStreamCloudWatchLoggingOptionsProps | Deferred | None
    """The `CloudWatchLoggingOptions` property type specifies Amazon CloudWatch Logs (CloudWatch Logs) logging options that Amazon Kinesis Data Firehose (Kinesis Data Firehose) uses for the delivery stream."""
    content_column_name: str | None
    """The name of the record content column."""
    data_loading_option: Literal["JSON_MAPPING", "VARIANT_CONTENT_MAPPING", "VARIANT_CONTENT_AND_METADATA_MAPPING"] | Other | None
    """Choose to load JSON keys mapped to table column names or choose to split the JSON payload where content is mapped to a record content column and source metadata is mapped to a record metadata column."""
    database: Required[str]
    """All data in Snowflake is maintained in databases."""
    key_passphrase: str | None
    """Passphrase to decrypt the private key when the key is encrypted."""
    meta_data_column_name: str | None
    """Specify a column name in the table, where the metadata information has to be loaded."""
    private_key: str | None
    """The private key used to encrypt your Snowflake client."""
    processing_configuration: CfnDeliveryStreamProcessingConfigurationProps | Deferred | None
    """The `ProcessingConfiguration` property configures data processing for an Amazon Kinesis Data Firehose delivery stream."""
    retry_options: CfnDeliveryStreamSnowflakeRetryOptionsProps | Deferred | None
    """The time period where Firehose will retry sending data to the chosen HTTP endpoint."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Snowflake role"""
    s3_backup_mode: Literal["FailedDataOnly", "AllData"] | Other | None
    """Choose an S3 backup mode"""
    s3_configuration: Required[CfnDeliveryStreamS3DestinationConfigurationProps | Deferred]
    """The `S3DestinationConfiguration` property type specifies an Amazon Simple Storage Service (Amazon S3) destination to which Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivers data."""
    schema: Required[str]
    """Each database consists of one or more schemas, which are logical groupings of database objects, such as tables and views"""
    secrets_manager_configuration: CfnDeliveryStreamSecretsManagerConfigurationProps | Deferred | None
    """The configuration that defines how you access secrets for Snowflake."""
    snowflake_role_configuration: CfnDeliveryStreamSnowflakeRoleConfigurationProps | Deferred | None
    """Optionally configure a Snowflake role."""
    snowflake_vpc_configuration: CfnDeliveryStreamSnowflakeVpcConfigurationProps | Deferred | None
    """The VPCE ID for Firehose to privately connect with Snowflake. A change replaces the resource."""
    table: Required[str]
    """All data in Snowflake is stored in database tables, logically structured as collections of columns and rows."""
    user: str | None
    """User login name for the Snowflake account."""


class CfnDeliveryStreamSnowflakeRetryOptionsProps(TypedDict, total=False):
    """Specify how long Firehose retries sending data to the New Relic HTTP endpoint."""
    duration_in_seconds: Integer | None
    """the time period where Firehose will retry sending data to the chosen HTTP endpoint."""


class CfnDeliveryStreamSnowflakeRoleConfigurationProps(TypedDict, total=False):
    """Optionally configure a Snowflake role."""
    enabled: Boolean | None
    """Enable Snowflake role"""
    snowflake_role: str | None
    """The Snowflake role you wish to configure"""


class CfnDeliveryStreamSnowflakeVpcConfigurationProps(TypedDict, total=False):
    """Configure a Snowflake VPC"""
    private_link_vpce_id: Required[str]
    """The VPCE ID for Firehose to privately connect with Snowflake."""


class CfnDeliveryStreamSplunkBufferingHintsProps(TypedDict, total=False):
    """The buffering options."""
    interval_in_seconds: Integer | None
    """Buffer incoming data for the specified period of time, in seconds, before delivering it to the destination."""
    size_in_mbs: Integer | None
    """Buffer incoming data to the specified size, in MBs, before delivering it to the destination."""


class CfnDeliveryStreamSplunkDestinationConfigurationProps(TypedDict, total=False):
    """The `SplunkDestinationConfiguration` property type specifies the configuration of a destination in Splunk for a Kinesis Data Firehose delivery stream."""
    buffering_hints: CfnDeliveryStreamSplunkBufferingHintsProps | Deferred | None
    """The buffering options."""
    cloud_watch_logging_options: CfnDeliveryStreamCloudWatchLoggingOptionsProps | Deferred | None
    """The Amazon CloudWatch logging options for your Firehose stream."""
    hec_acknowledgment_timeout_in_seconds: Integer | None
    """The amount of time that Firehose waits to receive an acknowledgment from Splunk after it sends it data."""
    hec_endpoint: Required[str]
    """The HTTP Event Collector (HEC) endpoint to which Firehose sends your data."""
    hec_endpoint_type: Required[Literal["Raw", "Event"] | Other]
    """This type can be either `Raw` or `Event`."""
    hec_token: str | None
    """This is a GUID that you obtain from your Splunk cluster when you create a new HEC endpoint."""
    processing_configuration: CfnDeliveryStreamProcessingConfigurationProps | Deferred | None
    """The data processing configuration."""
    retry_options: CfnDeliveryStreamSplunkRetryOptionsProps | Deferred | None
    """The retry behavior in case Firehose is unable to deliver data to Splunk, or if it doesn't receive an acknowledgment of receipt from Splunk."""
    s3_backup_mode: Literal["AllEvents", "FailedEventsOnly"] | Other | None
    """Defines how documents should be delivered to Amazon S3."""
    s3_configuration: Required[CfnDeliveryStreamS3DestinationConfigurationProps | Deferred]
    """The configuration for the backup Amazon S3 location."""
    secrets_manager_configuration: CfnDeliveryStreamSecretsManagerConfigurationProps | Deferred | None
    """The configuration that defines how you access secrets for Splunk."""


class CfnDeliveryStreamSplunkRetryOptionsProps(TypedDict, total=False):
    """The `SplunkRetryOptions` property type specifies retry behavior in case Kinesis Data Firehose is unable to deliver documents to Splunk or if it doesn't receive an acknowledgment from Splunk."""
    duration_in_seconds: Integer | None
    """The total amount of time that Firehose spends on retries."""


class CfnDeliveryStreamTableCreationConfigurationProps(TypedDict, total=False):
    """The configuration to enable automatic table creation."""
    enabled: Boolean | None
    """Specify whether you want to enable automatic table creation."""


class CfnDeliveryStreamTagProps(TypedDict, total=False):
    key: Required[str]
    value: str | None


class CfnDeliveryStreamVpcConfigurationProps(TypedDict, total=False):
    """The details of the VPC of the Amazon ES destination."""
    role_arn: Required[str]
    """The ARN of the IAM role that you want the delivery stream to use to create endpoints in the destination VPC. A change replaces the resource."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """The IDs of the security groups that you want Kinesis Data Firehose to use when it creates ENIs in the VPC of the Amazon ES destination. A change replaces the resource."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """The IDs of the subnets that Kinesis Data Firehose uses to create ENIs in the VPC of the Amazon ES destination. A change replaces the resource."""


class CfnDeliveryStream(TypedResource):
    """The `AWS::KinesisFirehose::DeliveryStream` resource specifies an Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivery stream that delivers real-time streaming data to an Amazon Simple Storage Service (Amazon S3), Amazon Redshift, or Amazon Elasticsearch Service (Amazon ES) destination."""
    props: CfnDeliveryStreamProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDeliveryStreamProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the delivery stream, such as `arn:aws:firehose:us-east-2:123456789012:deliverystream/delivery-stream-name`."""
