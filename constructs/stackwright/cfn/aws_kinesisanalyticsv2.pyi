"""Every resource type of AWS::KinesisAnalyticsV2; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnApplicationProps(TypedDict, total=False):
    application_configuration: CfnApplicationApplicationConfigurationProps | Deferred | None
    """Use this parameter to configure the application."""
    application_description: str | None
    """The description of the application."""
    application_maintenance_configuration: CfnApplicationApplicationMaintenanceConfigurationProps | Deferred | None
    """Specifies the maintenance window parameters for a Kinesis Data Analytics application."""
    application_mode: Literal["INTERACTIVE", "STREAMING"] | Other | None
    """To create a Kinesis Data Analytics Studio notebook, you must set the mode to `INTERACTIVE`. A change replaces the resource."""
    application_name: str | None
    """The name of the application. A change replaces the resource."""
    run_configuration: CfnApplicationRunConfigurationProps | Deferred | None
    """Describes the starting parameters for an Managed Service for Apache Flink application."""
    runtime_environment: Required[Literal["FLINK-1_11", "FLINK-1_13", "FLINK-1_15", "FLINK-1_18", "FLINK-1_19", "FLINK-1_20", "FLINK-1_6", "FLINK-1_8", "FLINK-2_2", "FLINK-2_3", "SQL-1_0", "ZEPPELIN-FLINK-1_0", "ZEPPELIN-FLINK-2_0", "ZEPPELIN-FLINK-3_0"] | Other]
    """The runtime environment for the application. A change replaces the resource."""
    service_execution_role: Required[str]
    """Specifies the IAM role that the application uses to access external resources."""
    tags: Sequence[CfnApplicationTagProps | Deferred] | Deferred | None
    """A list of one or more tags to assign to the application."""


class CfnApplicationApplicationCodeConfigurationProps(TypedDict, total=False):
    """Describes code configuration for an application."""
    code_content: Required[CfnApplicationCodeContentProps | Deferred]
    """The location and type of the application code."""
    code_content_type: Required[Literal["PLAINTEXT", "ZIPFILE"] | Other]
    """Specifies whether the code content is in text or zip format."""


class CfnApplicationApplicationConfigurationProps(TypedDict, total=False):
    """Specifies the creation parameters for a Managed Service for Apache Flink application."""
    application_code_configuration: CfnApplicationApplicationCodeConfigurationProps | Deferred | None
    """The code location and type parameters for a Managed Service for Apache Flink application."""
    application_encryption_configuration: CfnApplicationApplicationEncryptionConfigurationProps | Deferred | None
    """The configuration to manage encryption at rest."""
    application_snapshot_configuration: CfnApplicationApplicationSnapshotConfigurationProps | Deferred | None
    """Describes whether snapshots are enabled for a Managed Service for Apache Flink application."""
    application_system_rollback_configuration: CfnApplicationApplicationSystemRollbackConfigurationProps | Deferred | None
    """Describes whether system rollbacks are enabled for a Managed Service for Apache Flink application."""
    environment_properties: CfnApplicationEnvironmentPropertiesProps | Deferred | None
    """Describes execution properties for a Managed Service for Apache Flink application."""
    flink_application_configuration: CfnApplicationFlinkApplicationConfigurationProps | Deferred | None
    """The creation and update parameters for a Managed Service for Apache Flink application."""
    sql_application_configuration: CfnApplicationSqlApplicationConfigurationProps | Deferred | None
    """The creation and update parameters for a SQL-based Kinesis Data Analytics application."""
    vpc_configurations: Sequence[CfnApplicationVpcConfigurationProps | Deferred] | Deferred | None
    """The array of descriptions of VPC configurations available to the application."""
    zeppelin_application_configuration: CfnApplicationZeppelinApplicationConfigurationProps | Deferred | None
    """The configuration parameters for a Kinesis Data Analytics Studio notebook."""


class CfnApplicationApplicationEncryptionConfigurationProps(TypedDict, total=False):
    """Specifies the configuration to manage encryption at rest."""
    key_id: str | None
    """The key ARN, key ID, alias ARN, or alias name of the KMS key used for encryption at rest."""
    key_type: Required[Literal["AWS_OWNED_KEY", "CUSTOMER_MANAGED_KEY"] | Other]
    """Specifies the type of key used for encryption at rest."""


class CfnApplicationApplicationMaintenanceConfigurationProps(TypedDict, total=False):
    """Specifies the maintenance configuration for a AKAlong."""
    application_maintenance_window_start_time: Required[str]
    """The UTC timestamp of a day from which the eight-hour maintenance window will begin every day of the week."""


class CfnApplicationApplicationRestoreConfigurationProps(TypedDict, total=False):
    """Specifies the method and snapshot to use when restarting an application using previously saved application state."""
    application_restore_type: Required[Literal["SKIP_RESTORE_FROM_SNAPSHOT", "RESTORE_FROM_LATEST_SNAPSHOT", "RESTORE_FROM_CUSTOM_SNAPSHOT"] | Other]
    """Specifies how the application should be restored."""
    snapshot_name: str | None
    """The identifier of an existing snapshot of application state to use to restart an application."""


class CfnApplicationApplicationSnapshotConfigurationProps(TypedDict, total=False):
    """Describes whether snapshots are enabled for a Managed Service for Apache Flink application."""
    snapshots_enabled: Required[Boolean]
    """Describes whether snapshots are enabled for a Managed Service for Apache Flink application."""


class CfnApplicationApplicationSystemRollbackConfigurationProps(TypedDict, total=False):
    """Describes the system rollback configuration for a Managed Service for Apache Flink application."""
    rollback_enabled: Required[Boolean]
    """Describes whether system rollbacks are enabled for a Managed Service for Apache Flink application."""


class CfnApplicationCSVMappingParametersProps(TypedDict, total=False):
    """For a SQL-based Kinesis Data Analytics application, provides additional mapping information when the record format uses delimiters, such as CSV."""
    record_column_delimiter: Required[str]
    """The column delimiter."""
    record_row_delimiter: Required[str]
    """The row delimiter."""


class CfnApplicationCatalogConfigurationProps(TypedDict, total=False):
    """The configuration parameters for the default Amazon Glue database."""
    glue_data_catalog_configuration: CfnApplicationGlueDataCatalogConfigurationProps | Deferred | None
    """The configuration parameters for the default Amazon Glue database."""


class CfnApplicationCheckpointConfigurationProps(TypedDict, total=False):
    """Describes an application's checkpointing configuration."""
    checkpoint_interval: Integer | None
    """Describes the interval in milliseconds between checkpoint operations."""
    checkpointing_enabled: Boolean | None
    """Describes whether checkpointing is enabled for a Managed Service for Apache Flink application."""
    configuration_type: Required[Literal["DEFAULT", "CUSTOM"] | Other]
    """Describes whether the application uses Managed Service for Apache Flink' default checkpointing behavior."""
    min_pause_between_checkpoints: Integer | None
    """Describes the minimum time in milliseconds after a checkpoint operation completes that a new checkpoint operation can start."""


class CfnApplicationCodeContentProps(TypedDict, total=False):
    """Specifies either the application code, or the location of the application code, for a Managed Service for Apache Flink application."""
    s3_content_location: CfnApplicationS3ContentLocationProps | Deferred | None
    """Information about the Amazon S3 bucket that contains the application code."""
    text_content: str | None
    """The text-format code for a Managed Service for Apache Flink application."""
    zip_file_content: str | None
    """The zip-format code for a Managed Service for Apache Flink application."""


class CfnApplicationCustomArtifactConfigurationProps(TypedDict, total=False):
    """The configuration of connectors and user-defined functions."""
    artifact_type: Required[Literal["DEPENDENCY_JAR", "UDF"] | Other]
    """Set this to either `UDF` or `DEPENDENCY_JAR`."""
    maven_reference: CfnApplicationMavenReferenceProps | Deferred | None
    """The parameters required to fully specify a Maven reference."""
    s3_content_location: CfnApplicationS3ContentLocationProps | Deferred | None
    """The location of the custom artifacts."""


class CfnApplicationDeployAsApplicationConfigurationProps(TypedDict, total=False):
    """The information required to deploy a Kinesis Data Analytics Studio notebook as an application with durable state."""
    s3_content_location: Required[CfnApplicationS3ContentBaseLocationProps | Deferred]
    """The description of an Amazon S3 object that contains the Amazon Data Analytics application, including the Amazon Resource Name (ARN) of the S3 bucket, the name of the Amazon S3 object that contains the data, and the version number of the Amazon S3 object that contains the data."""


class CfnApplicationEnvironmentPropertiesProps(TypedDict, total=False):
    """Describes execution properties for a Managed Service for Apache Flink application."""
    property_groups: Sequence[CfnApplicationPropertyGroupProps | Deferred] | Deferred | None
    """Describes the execution property groups."""


class CfnApplicationFlinkApplicationConfigurationProps(TypedDict, total=False):
    """Describes configuration parameters for a Managed Service for Apache Flink application or a Studio notebook."""
    checkpoint_configuration: CfnApplicationCheckpointConfigurationProps | Deferred | None
    """Describes an application's checkpointing configuration."""
    monitoring_configuration: CfnApplicationMonitoringConfigurationProps | Deferred | None
    """Describes configuration parameters for Amazon CloudWatch logging for an application."""
    parallelism_configuration: CfnApplicationParallelismConfigurationProps | Deferred | None
    """Describes parameters for how an application executes multiple tasks simultaneously."""


class CfnApplicationFlinkRunConfigurationProps(TypedDict, total=False):
    """Describes the starting parameters for a Managed Service for Apache Flink application."""
    allow_non_restored_state: Boolean | None
    """When restoring from a snapshot, specifies whether the runtime is allowed to skip a state that cannot be mapped to the new program."""


class CfnApplicationGlueDataCatalogConfigurationProps(TypedDict, total=False):
    """The configuration of the Glue Data Catalog that you use for Apache Flink SQL queries and table API transforms that you write in an application."""
    database_arn: str | None
    """The Amazon Resource Name (ARN) of the database."""


class CfnApplicationInputProps(TypedDict, total=False):
    """When you configure the application input for a SQL-based Kinesis Data Analytics application, you specify the streaming source, the in-application stream name that is created, and the mapping between the two."""
    input_parallelism: CfnApplicationInputParallelismProps | Deferred | None
    """Describes the number of in-application streams to create."""
    input_processing_configuration: CfnApplicationInputProcessingConfigurationProps | Deferred | None
    """The InputProcessingConfiguration for the input."""
    input_schema: Required[CfnApplicationInputSchemaProps | Deferred]
    """Describes the format of the data in the streaming source, and how each data element maps to corresponding columns in the in-application stream that is being created."""
    kinesis_firehose_input: CfnApplicationKinesisFirehoseInputProps | Deferred | None
    """If the streaming source is an Amazon Kinesis Data Firehose delivery stream, identifies the delivery stream's ARN."""
    kinesis_streams_input: CfnApplicationKinesisStreamsInputProps | Deferred | None
    """If the streaming source is an Amazon Kinesis data stream, identifies the stream's Amazon Resource Name (ARN)."""
    name_prefix: Required[str]
    """The name prefix to use when creating an in-application stream."""


class CfnApplicationInputLambdaProcessorProps(TypedDict, total=False):
    """An object that contains the Amazon Resource Name (ARN) of the Amazon Lambda function that is used to preprocess records in the stream in a SQL-based Kinesis Data Analytics application."""
    resource_arn: Required[str]
    """The ARN of the Amazon Lambda function that operates on records in the stream."""


class CfnApplicationInputParallelismProps(TypedDict, total=False):
    """For a SQL-based Kinesis Data Analytics application, describes the number of in-application streams to create for a given streaming source."""
    count: Integer | None
    """The number of in-application streams to create."""


class CfnApplicationInputProcessingConfigurationProps(TypedDict, total=False):
    """For an SQL-based Amazon Kinesis Data Analytics application, describes a processor that is used to preprocess the records in the stream before being processed by your application code."""
    input_lambda_processor: CfnApplicationInputLambdaProcessorProps | Deferred | None
    """The InputLambdaProcessor that is used to preprocess the records in the stream before being processed by your application code."""


class CfnApplicationInputSchemaProps(TypedDict, total=False):
    """For a SQL-based Kinesis Data Analytics application, describes the format of the data in the streaming source, and how each data element maps to corresponding columns created in the in-application stream."""
    record_columns: Required[Sequence[CfnApplicationRecordColumnProps | Deferred] | Deferred]
    """A list of `RecordColumn` objects."""
    record_encoding: Literal["UTF-8"] | Other | None
    """Specifies the encoding of the records in the streaming source."""
    record_format: Required[CfnApplicationRecordFormatProps | Deferred]
    """Specifies the format of the records on the streaming source."""


class CfnApplicationJSONMappingParametersProps(TypedDict, total=False):
    """For a SQL-based Kinesis Data Analytics application, provides additional mapping information when JSON is the record format on the streaming source."""
    record_row_path: Required[str]
    """The path to the top-level parent that contains the records."""


class CfnApplicationKinesisFirehoseInputProps(TypedDict, total=False):
    """For a SQL-based Kinesis Data Analytics application, identifies a Kinesis Data Firehose delivery stream as the streaming source."""
    resource_arn: Required[str]
    """The Amazon Resource Name (ARN) of the delivery stream."""


class CfnApplicationKinesisStreamsInputProps(TypedDict, total=False):
    """Identifies a Kinesis data stream as the streaming source."""
    resource_arn: Required[str]
    """The ARN of the input Kinesis data stream to read."""


class CfnApplicationMappingParametersProps(TypedDict, total=False):
    """When you configure a SQL-based Kinesis Data Analytics application's input at the time of creating or updating an application, provides additional mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some delimiter) on the streaming source."""
    csv_mapping_parameters: CfnApplicationCSVMappingParametersProps | Deferred | None
    """Provides additional mapping information when the record format uses delimiters (for example, CSV)."""
    json_mapping_parameters: CfnApplicationJSONMappingParametersProps | Deferred | None
    """Provides additional mapping information when JSON is the record format on the streaming source."""


class CfnApplicationMavenReferenceProps(TypedDict, total=False):
    """The information required to specify a Maven reference."""
    artifact_id: Required[str]
    """The artifact ID of the Maven reference."""
    group_id: Required[str]
    """The group ID of the Maven reference."""
    version: Required[str]
    """The version of the Maven reference."""


class CfnApplicationMonitoringConfigurationProps(TypedDict, total=False):
    """Describes configuration parameters for Amazon CloudWatch logging for a Java-based Kinesis Data Analytics application."""
    configuration_type: Required[Literal["DEFAULT", "CUSTOM"] | Other]
    """Describes whether to use the default CloudWatch logging configuration for an application."""
    log_level: Literal["DEBUG", "INFO", "WARN", "ERROR"] | Other | None
    """Describes the verbosity of the CloudWatch Logs for an application."""
    metrics_level: Literal["APPLICATION", "OPERATOR", "PARALLELISM", "TASK"] | Other | None
    """Describes the granularity of the CloudWatch Logs for an application."""


class CfnApplicationParallelismConfigurationProps(TypedDict, total=False):
    """Describes parameters for how a Flink-based Kinesis Data Analytics application executes multiple tasks simultaneously."""
    auto_scaling_enabled: Boolean | None
    """Describes whether the Managed Service for Apache Flink service can increase the parallelism of the application in response to increased throughput."""
    configuration_type: Required[Literal["CUSTOM", "DEFAULT"] | Other]
    """Describes whether the application uses the default parallelism for the Managed Service for Apache Flink service."""
    parallelism: Integer | None
    """Describes the initial number of parallel tasks that a Java-based Kinesis Data Analytics application can perform."""
    parallelism_per_kpu: Integer | None
    """Describes the number of parallel tasks that a Java-based Kinesis Data Analytics application can perform per Kinesis Processing Unit (KPU) used by the application."""


class CfnApplicationPropertyGroupProps(TypedDict, total=False):
    """Property key-value pairs passed into an application."""
    property_group_id: str | None
    """Describes the key of an application execution property key-value pair."""
    property_map: Mapping[str, str] | Deferred | None
    """Describes the value of an application execution property key-value pair."""


class CfnApplicationRecordColumnProps(TypedDict, total=False):
    """For a SQL-based Kinesis Data Analytics application, describes the mapping of each data element in the streaming source to the corresponding column in the in-application stream."""
    mapping: str | None
    """A reference to the data element in the streaming input or the reference data source."""
    name: Required[str]
    """The name of the column that is created in the in-application input stream or reference table."""
    sql_type: Required[str]
    """The type of column created in the in-application input stream or reference table."""


class CfnApplicationRecordFormatProps(TypedDict, total=False):
    """For a SQL-based Kinesis Data Analytics application, describes the record format and relevant mapping information that should be applied to schematize the records on the stream."""
    mapping_parameters: CfnApplicationMappingParametersProps | Deferred | None
    """When you configure application input at the time of creating or updating an application, provides additional mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some delimiter) on the streaming source."""
    record_format_type: Required[Literal["CSV", "JSON"] | Other]
    """The type of record format."""


class CfnApplicationRunConfigurationProps(TypedDict, total=False):
    """Describes the starting parameters for an Managed Service for Apache Flink application."""
    application_restore_configuration: CfnApplicationApplicationRestoreConfigurationProps | Deferred | None
    """Describes the restore behavior of a restarting application."""
    flink_run_configuration: CfnApplicationFlinkRunConfigurationProps | Deferred | None
    """Describes the starting parameters for a Managed Service for Apache Flink application."""


class CfnApplicationS3ContentBaseLocationProps(TypedDict, total=False):
    """The base location of the Amazon Data Analytics application."""
    base_path: str | None
    """The base path for the S3 bucket."""
    bucket_arn: Required[str]
    """The Amazon Resource Name (ARN) of the S3 bucket."""


class CfnApplicationS3ContentLocationProps(TypedDict, total=False):
    """The location of an application or a custom artifact."""
    bucket_arn: Required[str]
    """The Amazon Resource Name (ARN) for the S3 bucket containing the application code."""
    file_key: Required[str]
    """The file key for the object containing the application code."""
    object_version: str | None
    """The version of the object containing the application code."""


class CfnApplicationSqlApplicationConfigurationProps(TypedDict, total=False):
    """Describes the inputs, outputs, and reference data sources for a SQL-based Kinesis Data Analytics application."""
    inputs: Sequence[CfnApplicationInputProps | Deferred] | Deferred | None
    """The array of Input objects describing the input streams used by the application."""


class CfnApplicationTagProps(TypedDict, total=False):
    """A key-value pair that identifies an application."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnApplicationVpcConfigurationProps(TypedDict, total=False):
    """Describes the parameters of a VPC used by the application."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """The array of SecurityGroup IDs used by the VPC configuration."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """The array of Subnet IDs used by the VPC configuration."""


class CfnApplicationZeppelinApplicationConfigurationProps(TypedDict, total=False):
    """The configuration of a Kinesis Data Analytics Studio notebook."""
    catalog_configuration: CfnApplicationCatalogConfigurationProps | Deferred | None
    """The Amazon Glue Data Catalog that you use in queries in a Kinesis Data Analytics Studio notebook."""
    custom_artifacts_configuration: Sequence[CfnApplicationCustomArtifactConfigurationProps | Deferred] | Deferred | None
    """A list of `CustomArtifactConfiguration` objects."""
    deploy_as_application_configuration: CfnApplicationDeployAsApplicationConfigurationProps | Deferred | None
    """The information required to deploy a Kinesis Data Analytics Studio notebook as an application with durable state."""
    monitoring_configuration: CfnApplicationZeppelinMonitoringConfigurationProps | Deferred | None
    """The monitoring configuration of a Kinesis Data Analytics Studio notebook."""


class CfnApplicationZeppelinMonitoringConfigurationProps(TypedDict, total=False):
    """Describes configuration parameters for Amazon CloudWatch logging for a Kinesis Data Analytics Studio notebook."""
    log_level: Literal["DEBUG", "INFO", "WARN", "ERROR"] | Other | None
    """The verbosity of the CloudWatch Logs for an application."""


class CfnApplication(TypedResource):
    """Creates an Amazon Kinesis Data Analytics application."""
    props: CfnApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationProps]) -> None: ...


class CfnApplicationCloudWatchLoggingOptionProps(TypedDict, total=False):
    application_name: Required[str]
    """The name of the application. A change replaces the resource."""
    cloud_watch_logging_option: Required[CfnApplicationCloudWatchLoggingOptionCloudWatchLoggingOptionProps | Deferred]
    """Provides a description of Amazon CloudWatch logging options, including the log stream Amazon Resource Name (ARN)."""


class CfnApplicationCloudWatchLoggingOptionCloudWatchLoggingOptionProps(TypedDict, total=False):
    """Provides a description of Amazon CloudWatch logging options, including the log stream Amazon Resource Name (ARN)."""
    log_stream_arn: Required[str]
    """The ARN of the CloudWatch log to receive application messages."""


class CfnApplicationCloudWatchLoggingOption(TypedResource):
    """Adds an Amazon CloudWatch log stream to monitor application configuration errors."""
    props: CfnApplicationCloudWatchLoggingOptionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationCloudWatchLoggingOptionProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnApplicationOutputProps(TypedDict, total=False):
    application_name: Required[str]
    """The name of the application. A change replaces the resource."""
    output: Required[CfnApplicationOutputOutputProps | Deferred]
    """Describes a SQL-based Kinesis Data Analytics application's output configuration, in which you identify an in-application stream and a destination where you want the in-application stream data to be written."""


class CfnApplicationOutputDestinationSchemaProps(TypedDict, total=False):
    """Describes the data format when records are written to the destination in a SQL-based Kinesis Data Analytics application."""
    record_format_type: str | None
    """Specifies the format of the records on the output stream."""


class CfnApplicationOutputKinesisFirehoseOutputProps(TypedDict, total=False):
    """For a SQL-based Kinesis Data Analytics application, when configuring application output, identifies a Kinesis Data Firehose delivery stream as the destination."""
    resource_arn: Required[str]
    """The ARN of the destination delivery stream to write to."""


class CfnApplicationOutputKinesisStreamsOutputProps(TypedDict, total=False):
    """When you configure a SQL-based Kinesis Data Analytics application's output, identifies a Kinesis data stream as the destination."""
    resource_arn: Required[str]
    """The ARN of the destination Kinesis data stream to write to."""


class CfnApplicationOutputLambdaOutputProps(TypedDict, total=False):
    """When you configure a SQL-based Kinesis Data Analytics application's output, identifies an Amazon Lambda function as the destination."""
    resource_arn: Required[str]
    """The Amazon Resource Name (ARN) of the destination Lambda function to write to."""


class CfnApplicationOutputOutputProps(TypedDict, total=False):
    """Describes a SQL-based Kinesis Data Analytics application's output configuration, in which you identify an in-application stream and a destination where you want the in-application stream data to be written."""
    destination_schema: Required[CfnApplicationOutputDestinationSchemaProps | Deferred]
    """Describes the data format when records are written to the destination."""
    kinesis_firehose_output: CfnApplicationOutputKinesisFirehoseOutputProps | Deferred | None
    """Identifies a Kinesis Data Firehose delivery stream as the destination."""
    kinesis_streams_output: CfnApplicationOutputKinesisStreamsOutputProps | Deferred | None
    """Identifies a Kinesis data stream as the destination."""
    lambda_output: CfnApplicationOutputLambdaOutputProps | Deferred | None
    """Identifies an Amazon Lambda function as the destination."""
    name: str | None
    """The name of the in-application stream. A change replaces the resource."""


class CfnApplicationOutput(TypedResource):
    """Adds an external destination to your SQL-based Amazon Kinesis Data Analytics application."""
    props: CfnApplicationOutputProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationOutputProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnApplicationReferenceDataSourceProps(TypedDict, total=False):
    application_name: Required[str]
    """The name of the application. A change replaces the resource."""
    reference_data_source: Required[CfnApplicationReferenceDataSourceReferenceDataSourceProps | Deferred]
    """For a SQL-based Kinesis Data Analytics application, describes the reference data source by providing the source information (Amazon S3 bucket name and object key name), the resulting in-application table name that is created, and the necessary schema to map the data elements in the Amazon S3 object to the in-application table."""


class CfnApplicationReferenceDataSourceCSVMappingParametersProps(TypedDict, total=False):
    """For a SQL-based Kinesis Data Analytics application, provides additional mapping information when the record format uses delimiters, such as CSV."""
    record_column_delimiter: Required[str]
    """The column delimiter."""
    record_row_delimiter: Required[str]
    """The row delimiter."""


class CfnApplicationReferenceDataSourceJSONMappingParametersProps(TypedDict, total=False):
    """For a SQL-based Kinesis Data Analytics application, provides additional mapping information when JSON is the record format on the streaming source."""
    record_row_path: Required[str]
    """The path to the top-level parent that contains the records."""


class CfnApplicationReferenceDataSourceMappingParametersProps(TypedDict, total=False):
    """When you configure a SQL-based Kinesis Data Analytics application's input at the time of creating or updating an application, provides additional mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some delimiter) on the streaming source."""
    csv_mapping_parameters: CfnApplicationReferenceDataSourceCSVMappingParametersProps | Deferred | None
    """Provides additional mapping information when the record format uses delimiters (for example, CSV)."""
    json_mapping_parameters: CfnApplicationReferenceDataSourceJSONMappingParametersProps | Deferred | None
    """Provides additional mapping information when JSON is the record format on the streaming source."""


class CfnApplicationReferenceDataSourceRecordColumnProps(TypedDict, total=False):
    """For a SQL-based Kinesis Data Analytics application, describes the mapping of each data element in the streaming source to the corresponding column in the in-application stream."""
    mapping: str | None
    """A reference to the data element in the streaming input or the reference data source."""
    name: Required[str]
    """The name of the column that is created in the in-application input stream or reference table."""
    sql_type: Required[str]
    """The type of column created in the in-application input stream or reference table."""


class CfnApplicationReferenceDataSourceRecordFormatProps(TypedDict, total=False):
    """For a SQL-based Kinesis Data Analytics application, describes the record format and relevant mapping information that should be applied to schematize the records on the stream."""
    mapping_parameters: CfnApplicationReferenceDataSourceMappingParametersProps | Deferred | None
    """When you configure application input at the time of creating or updating an application, provides additional mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some delimiter) on the streaming source."""
    record_format_type: Required[str]
    """The type of record format."""


class CfnApplicationReferenceDataSourceReferenceDataSourceProps(TypedDict, total=False):
    """For a SQL-based Kinesis Data Analytics application, describes the reference data source by providing the source information (Amazon S3 bucket name and object key name), the resulting in-application table name that is created, and the necessary schema to map the data elements in the Amazon S3 object to the in-application table."""
    reference_schema: Required[CfnApplicationReferenceDataSourceReferenceSchemaProps | Deferred]
    """Describes the format of the data in the streaming source, and how each data element maps to corresponding columns created in the in-application stream."""
    s3_reference_data_source: CfnApplicationReferenceDataSourceS3ReferenceDataSourceProps | Deferred | None
    """Identifies the S3 bucket and object that contains the reference data."""
    table_name: str | None
    """The name of the in-application table to create. A change replaces the resource."""


class CfnApplicationReferenceDataSourceReferenceSchemaProps(TypedDict, total=False):
    """For a SQL-based Kinesis Data Analytics application, describes the format of the data in the streaming source, and how each data element maps to corresponding columns created in the in-application stream."""
    record_columns: Required[Sequence[CfnApplicationReferenceDataSourceRecordColumnProps | Deferred] | Deferred]
    """A list of `RecordColumn` objects."""
    record_encoding: str | None
    """Specifies the encoding of the records in the streaming source."""
    record_format: Required[CfnApplicationReferenceDataSourceRecordFormatProps | Deferred]
    """Specifies the format of the records on the streaming source."""


class CfnApplicationReferenceDataSourceS3ReferenceDataSourceProps(TypedDict, total=False):
    """For an SQL-based Amazon Kinesis Data Analytics application, identifies the Amazon S3 bucket and object that contains the reference data."""
    bucket_arn: Required[str]
    """The Amazon Resource Name (ARN) of the S3 bucket."""
    file_key: Required[str]
    """The object key name containing the reference data."""


class CfnApplicationReferenceDataSource(TypedResource):
    """Adds a reference data source to an existing SQL-based Kinesis Data Analytics application."""
    props: CfnApplicationReferenceDataSourceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationReferenceDataSourceProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...
