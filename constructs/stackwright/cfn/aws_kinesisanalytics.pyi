"""Every resource type of AWS::KinesisAnalytics; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Integer, ResourceOptions, TypedResource


class CfnApplicationProps(TypedDict, total=False):
    application_code: str | None
    """One or more SQL statements that read input data, transform it, and generate output."""
    application_description: str | None
    """Summary description of the application."""
    application_name: str | None
    """Name of your Amazon Kinesis Analytics application (for example, `sample-app` ). A change replaces the resource."""
    inputs: Required[Sequence[CfnApplicationInputProps | Deferred] | Deferred]
    """Use this parameter to configure the application input."""


class CfnApplicationCSVMappingParametersProps(TypedDict, total=False):
    """Provides additional mapping information when the record format uses delimiters, such as CSV."""
    record_column_delimiter: Required[str]
    """Column delimiter."""
    record_row_delimiter: Required[str]
    """Row delimiter."""


class CfnApplicationInputProps(TypedDict, total=False):
    """When you configure the application input, you specify the streaming source, the in-application stream name that is created, and the mapping between the two."""
    input_parallelism: CfnApplicationInputParallelismProps | Deferred | None
    """Describes the number of in-application streams to create."""
    input_processing_configuration: CfnApplicationInputProcessingConfigurationProps | Deferred | None
    """The InputProcessingConfiguration for the input."""
    input_schema: Required[CfnApplicationInputSchemaProps | Deferred]
    """Describes the format of the data in the streaming source, and how each data element maps to corresponding columns in the in-application stream that is being created."""
    kinesis_firehose_input: CfnApplicationKinesisFirehoseInputProps | Deferred | None
    """If the streaming source is an Amazon Kinesis Firehose delivery stream, identifies the delivery stream's ARN and an IAM role that enables Amazon Kinesis Analytics to access the stream on your behalf."""
    kinesis_streams_input: CfnApplicationKinesisStreamsInputProps | Deferred | None
    """If the streaming source is an Amazon Kinesis stream, identifies the stream's Amazon Resource Name (ARN) and an IAM role that enables Amazon Kinesis Analytics to access the stream on your behalf."""
    name_prefix: Required[str]
    """Name prefix to use when creating an in-application stream."""


class CfnApplicationInputLambdaProcessorProps(TypedDict, total=False):
    """An object that contains the Amazon Resource Name (ARN) of the AWS Lambda function that is used to preprocess records in the stream, and the ARN of the IAM role that is used to access the AWS Lambda function."""
    resource_arn: Required[str]
    """The ARN of the AWS Lambda function that operates on records in the stream."""
    role_arn: Required[str]
    """The ARN of the IAM role that is used to access the AWS Lambda function."""


class CfnApplicationInputParallelismProps(TypedDict, total=False):
    """Describes the number of in-application streams to create for a given streaming source."""
    count: Integer | None
    """Number of in-application streams to create."""


class CfnApplicationInputProcessingConfigurationProps(TypedDict, total=False):
    """Provides a description of a processor that is used to preprocess the records in the stream before being processed by your application code."""
    input_lambda_processor: CfnApplicationInputLambdaProcessorProps | Deferred | None
    """The InputLambdaProcessor that is used to preprocess the records in the stream before being processed by your application code."""


class CfnApplicationInputSchemaProps(TypedDict, total=False):
    """Describes the format of the data in the streaming source, and how each data element maps to corresponding columns in the in-application stream that is being created."""
    record_columns: Required[Sequence[CfnApplicationRecordColumnProps | Deferred] | Deferred]
    """A list of `RecordColumn` objects."""
    record_encoding: str | None
    """Specifies the encoding of the records in the streaming source."""
    record_format: Required[CfnApplicationRecordFormatProps | Deferred]
    """Specifies the format of the records on the streaming source."""


class CfnApplicationJSONMappingParametersProps(TypedDict, total=False):
    """Provides additional mapping information when JSON is the record format on the streaming source."""
    record_row_path: Required[str]
    """Path to the top-level parent that contains the records."""


class CfnApplicationKinesisFirehoseInputProps(TypedDict, total=False):
    """Identifies an Amazon Kinesis Firehose delivery stream as the streaming source."""
    resource_arn: Required[str]
    """ARN of the input delivery stream."""
    role_arn: Required[str]
    """ARN of the IAM role that Amazon Kinesis Analytics can assume to access the stream on your behalf."""


class CfnApplicationKinesisStreamsInputProps(TypedDict, total=False):
    """Identifies an Amazon Kinesis stream as the streaming source."""
    resource_arn: Required[str]
    """ARN of the input Amazon Kinesis stream to read."""
    role_arn: Required[str]
    """ARN of the IAM role that Amazon Kinesis Analytics can assume to access the stream on your behalf."""


class CfnApplicationMappingParametersProps(TypedDict, total=False):
    """When configuring application input at the time of creating or updating an application, provides additional mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some delimiter) on the streaming source."""
    csv_mapping_parameters: CfnApplicationCSVMappingParametersProps | Deferred | None
    """Provides additional mapping information when the record format uses delimiters (for example, CSV)."""
    json_mapping_parameters: CfnApplicationJSONMappingParametersProps | Deferred | None
    """Provides additional mapping information when JSON is the record format on the streaming source."""


class CfnApplicationRecordColumnProps(TypedDict, total=False):
    """Describes the mapping of each data element in the streaming source to the corresponding column in the in-application stream."""
    mapping: str | None
    """Reference to the data element in the streaming input or the reference data source."""
    name: Required[str]
    """Name of the column created in the in-application input stream or reference table."""
    sql_type: Required[str]
    """Type of column created in the in-application input stream or reference table."""


class CfnApplicationRecordFormatProps(TypedDict, total=False):
    """Describes the record format and relevant mapping information that should be applied to schematize the records on the stream."""
    mapping_parameters: CfnApplicationMappingParametersProps | Deferred | None
    """When configuring application input at the time of creating or updating an application, provides additional mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some delimiter) on the streaming source."""
    record_format_type: Required[str]
    """The type of record format."""


class CfnApplication(TypedResource):
    """The `AWS::KinesisAnalytics::Application` resource creates an Amazon Kinesis Data Analytics application."""
    props: CfnApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnApplicationOutputProps(TypedDict, total=False):
    application_name: Required[str]
    """Name of the application to which you want to add the output configuration. A change replaces the resource."""
    output: Required[CfnApplicationOutputOutputProps | Deferred]
    """An array of objects, each describing one output configuration."""


class CfnApplicationOutputDestinationSchemaProps(TypedDict, total=False):
    """Describes the data format when records are written to the destination."""
    record_format_type: str | None
    """Specifies the format of the records on the output stream."""


class CfnApplicationOutputKinesisFirehoseOutputProps(TypedDict, total=False):
    """When configuring application output, identifies an Amazon Kinesis Firehose delivery stream as the destination."""
    resource_arn: Required[str]
    """ARN of the destination Amazon Kinesis Firehose delivery stream to write to."""
    role_arn: Required[str]
    """ARN of the IAM role that Amazon Kinesis Analytics can assume to write to the destination stream on your behalf."""


class CfnApplicationOutputKinesisStreamsOutputProps(TypedDict, total=False):
    """When configuring application output, identifies an Amazon Kinesis stream as the destination."""
    resource_arn: Required[str]
    """ARN of the destination Amazon Kinesis stream to write to."""
    role_arn: Required[str]
    """ARN of the IAM role that Amazon Kinesis Analytics can assume to write to the destination stream on your behalf."""


class CfnApplicationOutputLambdaOutputProps(TypedDict, total=False):
    """When configuring application output, identifies an AWS Lambda function as the destination."""
    resource_arn: Required[str]
    """Amazon Resource Name (ARN) of the destination Lambda function to write to."""
    role_arn: Required[str]
    """ARN of the IAM role that Amazon Kinesis Analytics can assume to write to the destination function on your behalf."""


class CfnApplicationOutputOutputProps(TypedDict, total=False):
    """Describes application output configuration in which you identify an in-application stream and a destination where you want the in-application stream data to be written."""
    destination_schema: Required[CfnApplicationOutputDestinationSchemaProps | Deferred]
    """Describes the data format when records are written to the destination."""
    kinesis_firehose_output: CfnApplicationOutputKinesisFirehoseOutputProps | Deferred | None
    """Identifies an Amazon Kinesis Firehose delivery stream as the destination."""
    kinesis_streams_output: CfnApplicationOutputKinesisStreamsOutputProps | Deferred | None
    """Identifies an Amazon Kinesis stream as the destination."""
    lambda_output: CfnApplicationOutputLambdaOutputProps | Deferred | None
    """Identifies an AWS Lambda function as the destination."""
    name: str | None
    """Name of the in-application stream. A change replaces the resource."""


class CfnApplicationOutput(TypedResource):
    """Adds an external destination to your Amazon Kinesis Analytics application."""
    props: CfnApplicationOutputProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationOutputProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnApplicationReferenceDataSourceProps(TypedDict, total=False):
    application_name: Required[str]
    """Name of an existing application. A change replaces the resource."""
    reference_data_source: Required[CfnApplicationReferenceDataSourceReferenceDataSourceProps | Deferred]
    """The reference data source can be an object in your Amazon S3 bucket."""


class CfnApplicationReferenceDataSourceCSVMappingParametersProps(TypedDict, total=False):
    """Provides additional mapping information when the record format uses delimiters, such as CSV."""
    record_column_delimiter: Required[str]
    """Column delimiter."""
    record_row_delimiter: Required[str]
    """Row delimiter."""


class CfnApplicationReferenceDataSourceJSONMappingParametersProps(TypedDict, total=False):
    """Provides additional mapping information when JSON is the record format on the streaming source."""
    record_row_path: Required[str]
    """Path to the top-level parent that contains the records."""


class CfnApplicationReferenceDataSourceMappingParametersProps(TypedDict, total=False):
    """When configuring application input at the time of creating or updating an application, provides additional mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some delimiter) on the streaming source."""
    csv_mapping_parameters: CfnApplicationReferenceDataSourceCSVMappingParametersProps | Deferred | None
    """Provides additional mapping information when the record format uses delimiters (for example, CSV)."""
    json_mapping_parameters: CfnApplicationReferenceDataSourceJSONMappingParametersProps | Deferred | None
    """Provides additional mapping information when JSON is the record format on the streaming source."""


class CfnApplicationReferenceDataSourceRecordColumnProps(TypedDict, total=False):
    """Describes the mapping of each data element in the streaming source to the corresponding column in the in-application stream."""
    mapping: str | None
    """Reference to the data element in the streaming input or the reference data source."""
    name: Required[str]
    """Name of the column created in the in-application input stream or reference table."""
    sql_type: Required[str]
    """Type of column created in the in-application input stream or reference table."""


class CfnApplicationReferenceDataSourceRecordFormatProps(TypedDict, total=False):
    """Describes the record format and relevant mapping information that should be applied to schematize the records on the stream."""
    mapping_parameters: CfnApplicationReferenceDataSourceMappingParametersProps | Deferred | None
    """When configuring application input at the time of creating or updating an application, provides additional mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some delimiter) on the streaming source."""
    record_format_type: Required[str]
    """The type of record format."""


class CfnApplicationReferenceDataSourceReferenceDataSourceProps(TypedDict, total=False):
    """Describes the reference data source by providing the source information (S3 bucket name and object key name), the resulting in-application table name that is created, and the necessary schema to map the data elements in the Amazon S3 object to the in-application table."""
    reference_schema: Required[CfnApplicationReferenceDataSourceReferenceSchemaProps | Deferred]
    """Describes the format of the data in the streaming source, and how each data element maps to corresponding columns created in the in-application stream."""
    s3_reference_data_source: CfnApplicationReferenceDataSourceS3ReferenceDataSourceProps | Deferred | None
    """Identifies the S3 bucket and object that contains the reference data."""
    table_name: str | None
    """Name of the in-application table to create."""


class CfnApplicationReferenceDataSourceReferenceSchemaProps(TypedDict, total=False):
    """The ReferenceSchema property type specifies the format of the data in the reference source for a SQL-based Amazon Kinesis Data Analytics application."""
    record_columns: Required[Sequence[CfnApplicationReferenceDataSourceRecordColumnProps | Deferred] | Deferred]
    """A list of RecordColumn objects."""
    record_encoding: str | None
    """Specifies the encoding of the records in the reference source."""
    record_format: Required[CfnApplicationReferenceDataSourceRecordFormatProps | Deferred]
    """Specifies the format of the records on the reference source."""


class CfnApplicationReferenceDataSourceS3ReferenceDataSourceProps(TypedDict, total=False):
    """Identifies the S3 bucket and object that contains the reference data."""
    bucket_arn: Required[str]
    """Amazon Resource Name (ARN) of the S3 bucket."""
    file_key: Required[str]
    """Object key name containing reference data."""
    reference_role_arn: Required[str]
    """ARN of the IAM role that the service can assume to read data on your behalf."""


class CfnApplicationReferenceDataSource(TypedResource):
    """Adds a reference data source to an existing application."""
    props: CfnApplicationReferenceDataSourceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationReferenceDataSourceProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...
