"""Every resource type of AWS::KinesisAnalytics; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Application': '[["application_code","ApplicationCode","s"],["application_description","ApplicationDescription","s"],["application_name","ApplicationName","s",2],["id","Id","j",32],["inputs","Inputs",["@ApplicationInput"],1]]',
    'ApplicationCSVMappingParameters': '[["record_column_delimiter","RecordColumnDelimiter","s",1],["record_row_delimiter","RecordRowDelimiter","s",1]]',
    'ApplicationInput': '[["input_parallelism","InputParallelism","@ApplicationInputParallelism"],["input_processing_configuration","InputProcessingConfiguration","@ApplicationInputProcessingConfiguration"],["input_schema","InputSchema","@ApplicationInputSchema",1],["kinesis_firehose_input","KinesisFirehoseInput","@ApplicationKinesisFirehoseInput"],["kinesis_streams_input","KinesisStreamsInput","@ApplicationKinesisStreamsInput"],["name_prefix","NamePrefix","s",1]]',
    'ApplicationInputLambdaProcessor': '[["resource_arn","ResourceARN","s",1],["role_arn","RoleARN","s",1,["AWS::IAM::Role.Arn"]]]',
    'ApplicationInputParallelism': '[["count","Count","i"]]',
    'ApplicationInputProcessingConfiguration': '[["input_lambda_processor","InputLambdaProcessor","@ApplicationInputLambdaProcessor"]]',
    'ApplicationInputSchema': '[["record_columns","RecordColumns",["@ApplicationRecordColumn"],1],["record_encoding","RecordEncoding","s"],["record_format","RecordFormat","@ApplicationRecordFormat",1]]',
    'ApplicationJSONMappingParameters': '[["record_row_path","RecordRowPath","s",1]]',
    'ApplicationKinesisFirehoseInput': '[["resource_arn","ResourceARN","s",1],["role_arn","RoleARN","s",1,["AWS::IAM::Role.Arn"]]]',
    'ApplicationKinesisStreamsInput': '[["resource_arn","ResourceARN","s",1],["role_arn","RoleARN","s",1,["AWS::IAM::Role.Arn"]]]',
    'ApplicationMappingParameters': '[["csv_mapping_parameters","CSVMappingParameters","@ApplicationCSVMappingParameters"],["json_mapping_parameters","JSONMappingParameters","@ApplicationJSONMappingParameters"]]',
    'ApplicationRecordColumn': '[["mapping","Mapping","s"],["name","Name","s",1],["sql_type","SqlType","s",1]]',
    'ApplicationRecordFormat': '[["mapping_parameters","MappingParameters","@ApplicationMappingParameters"],["record_format_type","RecordFormatType","s",1]]',
    'ApplicationOutput': '[["application_name","ApplicationName","s",3],["id","Id","j",32],["output","Output","@ApplicationOutputOutput",1]]',
    'ApplicationOutputDestinationSchema': '[["record_format_type","RecordFormatType","s"]]',
    'ApplicationOutputKinesisFirehoseOutput': '[["resource_arn","ResourceARN","s",1],["role_arn","RoleARN","s",1,["AWS::IAM::Role.Arn"]]]',
    'ApplicationOutputKinesisStreamsOutput': '[["resource_arn","ResourceARN","s",1],["role_arn","RoleARN","s",1,["AWS::IAM::Role.Arn"]]]',
    'ApplicationOutputLambdaOutput': '[["resource_arn","ResourceARN","s",1],["role_arn","RoleARN","s",1,["AWS::IAM::Role.Arn"]]]',
    'ApplicationOutputOutput': '[["destination_schema","DestinationSchema","@ApplicationOutputDestinationSchema",1],["kinesis_firehose_output","KinesisFirehoseOutput","@ApplicationOutputKinesisFirehoseOutput"],["kinesis_streams_output","KinesisStreamsOutput","@ApplicationOutputKinesisStreamsOutput"],["lambda_output","LambdaOutput","@ApplicationOutputLambdaOutput"],["name","Name","s",2]]',
    'ApplicationReferenceDataSource': '[["application_name","ApplicationName","s",3],["id","Id","j",32],["reference_data_source","ReferenceDataSource","@ApplicationReferenceDataSourceReferenceDataSource",1]]',
    'ApplicationReferenceDataSourceCSVMappingParameters': '[["record_column_delimiter","RecordColumnDelimiter","s",1],["record_row_delimiter","RecordRowDelimiter","s",1]]',
    'ApplicationReferenceDataSourceJSONMappingParameters': '[["record_row_path","RecordRowPath","s",1]]',
    'ApplicationReferenceDataSourceMappingParameters': '[["csv_mapping_parameters","CSVMappingParameters","@ApplicationReferenceDataSourceCSVMappingParameters"],["json_mapping_parameters","JSONMappingParameters","@ApplicationReferenceDataSourceJSONMappingParameters"]]',
    'ApplicationReferenceDataSourceRecordColumn': '[["mapping","Mapping","s"],["name","Name","s",1],["sql_type","SqlType","s",1]]',
    'ApplicationReferenceDataSourceRecordFormat': '[["mapping_parameters","MappingParameters","@ApplicationReferenceDataSourceMappingParameters"],["record_format_type","RecordFormatType","s",1]]',
    'ApplicationReferenceDataSourceReferenceDataSource': '[["reference_schema","ReferenceSchema","@ApplicationReferenceDataSourceReferenceSchema",1],["s3_reference_data_source","S3ReferenceDataSource","@ApplicationReferenceDataSourceS3ReferenceDataSource"],["table_name","TableName","s"]]',
    'ApplicationReferenceDataSourceReferenceSchema': '[["record_columns","RecordColumns",["@ApplicationReferenceDataSourceRecordColumn"],1],["record_encoding","RecordEncoding","s"],["record_format","RecordFormat","@ApplicationReferenceDataSourceRecordFormat",1]]',
    'ApplicationReferenceDataSourceS3ReferenceDataSource': '[["bucket_arn","BucketARN","s",1],["file_key","FileKey","s",1],["reference_role_arn","ReferenceRoleARN","s",1,["AWS::IAM::Role.Arn"]]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Application': ('AWS::KinesisAnalytics::Application', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:kinesisanalytics:${Region}:${Account}:application/${ApplicationName}"}'),
    'ApplicationOutput': ('AWS::KinesisAnalytics::ApplicationOutput', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}'),
    'ApplicationReferenceDataSource': ('AWS::KinesisAnalytics::ApplicationReferenceDataSource', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}'),
})
