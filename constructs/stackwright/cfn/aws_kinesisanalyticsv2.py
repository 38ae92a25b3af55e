"""Every resource type of AWS::KinesisAnalyticsV2; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Application': '[["application_configuration","ApplicationConfiguration","@ApplicationApplicationConfiguration"],["application_description","ApplicationDescription",{"k":"s","l":[null,1024]}],["application_maintenance_configuration","ApplicationMaintenanceConfiguration","@ApplicationApplicationMaintenanceConfiguration"],["application_mode","ApplicationMode",{"k":"s","e":["INTERACTIVE","STREAMING"]},2],["application_name","ApplicationName",{"k":"s","p":"^[a-zA-Z0-9_.-]+$","l":[1,128]},2],["run_configuration","RunConfiguration","@ApplicationRunConfiguration",8],["runtime_environment","RuntimeEnvironment",{"k":"s","e":["FLINK-1_11","FLINK-1_13","FLINK-1_15","FLINK-1_18","FLINK-1_19","FLINK-1_20","FLINK-1_6","FLINK-1_8","FLINK-2_2","FLINK-2_3","SQL-1_0","ZEPPELIN-FLINK-1_0","ZEPPELIN-FLINK-2_0","ZEPPELIN-FLINK-3_0"]},3],["service_execution_role","ServiceExecutionRole",{"k":"s","p":"^arn:.*$","l":[1,2048]},1,["AWS::IAM::Role.Arn"]],["tags","Tags",{"k":["@ApplicationTag"],"l":[1,50]}]]',
    'ApplicationApplicationCodeConfiguration': '[["code_content","CodeContent","@ApplicationCodeContent",1],["code_content_type","CodeContentType",{"k":"s","e":["PLAINTEXT","ZIPFILE"]},1]]',
    'ApplicationApplicationConfiguration': '[["application_code_configuration","ApplicationCodeConfiguration","@ApplicationApplicationCodeConfiguration"],["application_encryption_configuration","ApplicationEncryptionConfiguration","@ApplicationApplicationEncryptionConfiguration"],["application_snapshot_configuration","ApplicationSnapshotConfiguration","@ApplicationApplicationSnapshotConfiguration"],["application_system_rollback_configuration","ApplicationSystemRollbackConfiguration","@ApplicationApplicationSystemRollbackConfiguration"],["environment_properties","EnvironmentProperties","@ApplicationEnvironmentProperties",8],["flink_application_configuration","FlinkApplicationConfiguration","@ApplicationFlinkApplicationConfiguration"],["sql_application_configuration","SqlApplicationConfiguration","@ApplicationSqlApplicationConfiguration"],["vpc_configurations","VpcConfigurations",{"k":["@ApplicationVpcConfiguration"],"l":[null,1]}],["zeppelin_application_configuration","ZeppelinApplicationConfiguration","@ApplicationZeppelinApplicationConfiguration"]]',
    'ApplicationApplicationEncryptionConfiguration': '[["key_id","KeyId",{"k":"s","l":[1,2048]}],["key_type","KeyType",{"k":"s","e":["AWS_OWNED_KEY","CUSTOMER_MANAGED_KEY"]},1]]',
    'ApplicationApplicationMaintenanceConfiguration': '[["application_maintenance_window_start_time","ApplicationMaintenanceWindowStartTime",{"k":"s","p":"^([01][0-9]|2[0-3]):[0-5][0-9]$"},1]]',
    'ApplicationApplicationRestoreConfiguration': '[["application_restore_type","ApplicationRestoreType",{"k":"s","e":["SKIP_RESTORE_FROM_SNAPSHOT","RESTORE_FROM_LATEST_SNAPSHOT","RESTORE_FROM_CUSTOM_SNAPSHOT"]},1],["snapshot_name","SnapshotName",{"k":"s","p":"^[a-zA-Z0-9_.-]+$","l":[1,256]}]]',
    'ApplicationApplicationSnapshotConfiguration': '[["snapshots_enabled","SnapshotsEnabled","b",1]]',
    'ApplicationApplicationSystemRollbackConfiguration': '[["rollback_enabled","RollbackEnabled","b",1]]',
    'ApplicationCSVMappingParameters': '[["record_column_delimiter","RecordColumnDelimiter",{"k":"s","l":[1,1024]},1],["record_row_delimiter","RecordRowDelimiter",{"k":"s","l":[1,1024]},1]]',
    'ApplicationCatalogConfiguration': '[["glue_data_catalog_configuration","GlueDataCatalogConfiguration","@ApplicationGlueDataCatalogConfiguration"]]',
    'ApplicationCheckpointConfiguration': '[["checkpoint_interval","CheckpointInterval",{"k":"i","r":[1,9223372036854775807]}],["checkpointing_enabled","CheckpointingEnabled","b"],["configuration_type","ConfigurationType",{"k":"s","e":["DEFAULT","CUSTOM"]},1],["min_pause_between_checkpoints","MinPauseBetweenCheckpoints",{"k":"i","r":[0,9223372036854775807]}]]',
    'ApplicationCodeContent': '[["s3_content_location","S3ContentLocation","@ApplicationS3ContentLocation"],["text_content","TextContent",{"k":"s","l":[1,102400]}],["zip_file_content","ZipFileContent","s",8]]',
    'ApplicationCustomArtifactConfiguration': '[["artifact_type","ArtifactType",{"k":"s","e":["DEPENDENCY_JAR","UDF"]},1],["maven_reference","MavenReference","@ApplicationMavenReference"],["s3_content_location","S3ContentLocation","@ApplicationS3ContentLocation"]]',
    'ApplicationDeployAsApplicationConfiguration': '[["s3_content_location","S3ContentLocation","@ApplicationS3ContentBaseLocation",1]]',
    'ApplicationEnvironmentProperties': '[["property_groups","PropertyGroups",{"k":["@ApplicationPropertyGroup"],"l":[null,50]}]]',
    'ApplicationFlinkApplicationConfiguration': '[["checkpoint_configuration","CheckpointConfiguration","@ApplicationCheckpointConfiguration"],["monitoring_configuration","MonitoringConfiguration","@ApplicationMonitoringConfiguration"],["parallelism_configuration","ParallelismConfiguration","@ApplicationParallelismConfiguration"]]',
    'ApplicationFlinkRunConfiguration': '[["allow_non_restored_state","AllowNonRestoredState","b"]]',
    'ApplicationGlueDataCatalogConfiguration': '[["database_arn","DatabaseARN",{"k":"s","p":"^arn:.*$","l":[1,2048]}]]',
    'ApplicationInput': r'[["input_parallelism","InputParallelism","@ApplicationInputParallelism"],["input_processing_configuration","InputProcessingConfiguration","@ApplicationInputProcessingConfiguration"],["input_schema","InputSchema","@ApplicationInputSchema",1],["kinesis_firehose_input","KinesisFirehoseInput","@ApplicationKinesisFirehoseInput"],["kinesis_streams_input","KinesisStreamsInput","@ApplicationKinesisStreamsInput"],["name_prefix","NamePrefix",{"k":"s","p":"^[^-\\s<>&]*$","l":[1,32]},1]]',
    'ApplicationInputLambdaProcessor': '[["resource_arn","ResourceARN",{"k":"s","p":"^arn:.*$","l":[1,2048]},1]]',
    'ApplicationInputParallelism': '[["count","Count",{"k":"i","r":[1,64]}]]',
    'ApplicationInputProcessingConfiguration': '[["input_lambda_processor","InputLambdaProcessor","@ApplicationInputLambdaProcessor"]]',
    'ApplicationInputSchema': '[["record_columns","RecordColumns",{"k":["@ApplicationRecordColumn"],"l":[1,1000]},1],["record_encoding","RecordEncoding",{"k":"s","e":["UTF-8"]}],["record_format","RecordFormat","@ApplicationRecordFormat",1]]',
    'ApplicationJSONMappingParameters': r'[["record_row_path","RecordRowPath",{"k":"s","p":"^(?=^\\$)(?=^\\S+$).*$","l":[1,65535]},1]]',
    'ApplicationKinesisFirehoseInput': '[["resource_arn","ResourceARN",{"k":"s","p":"^arn:.*$","l":[1,2048]},1]]',
    'ApplicationKinesisStreamsInput': '[["resource_arn","ResourceARN",{"k":"s","p":"^arn:.*$","l":[1,2048]},1]]',
    'ApplicationMappingParameters': '[["csv_mapping_parameters","CSVMappingParameters","@ApplicationCSVMappingParameters"],["json_mapping_parameters","JSONMappingParameters","@ApplicationJSONMappingParameters"]]',
    'ApplicationMavenReference': '[["artifact_id","ArtifactId",{"k":"s","p":"^[a-zA-Z0-9_.-]+$","l":[1,256]},1],["group_id","GroupId",{"k":"s","p":"^[a-zA-Z0-9_.-]+$","l":[1,256]},1],["version","Version",{"k":"s","p":"^[a-zA-Z0-9_.-]+$","l":[1,256]},1]]',
    'ApplicationMonitoringConfiguration': '[["configuration_type","ConfigurationType",{"k":"s","e":["DEFAULT","CUSTOM"]},1],["log_level","LogLevel",{"k":"s","e":["DEBUG","INFO","WARN","ERROR"]}],["metrics_level","MetricsLevel",{"k":"s","e":["APPLICATION","OPERATOR","PARALLELISM","TASK"]}]]',
    'ApplicationParallelismConfiguration': '[["auto_scaling_enabled","AutoScalingEnabled","b"],["configuration_type","ConfigurationType",{"k":"s","e":["CUSTOM","DEFAULT"]},1],["parallelism","Parallelism",{"k":"i","r":[1,null]}],["parallelism_per_kpu","ParallelismPerKPU",{"k":"i","r":[1,null]}]]',
    'ApplicationPropertyGroup': '[["property_group_id","PropertyGroupId",{"k":"s","p":"^[a-zA-Z0-9_.-]+$","l":[1,50]}],["property_map","PropertyMap",{"k":{"m":{"k":"s","l":[1,2048]}},"l":[null,50]}]]',
    'ApplicationRecordColumn': r'[["mapping","Mapping",{"k":"s","l":[1,65535]}],["name","Name",{"k":"s","p":"^[^-\\s<>&]*$","l":[1,256]},1],["sql_type","SqlType",{"k":"s","l":[1,100]},1]]',
    'ApplicationRecordFormat': '[["mapping_parameters","MappingParameters","@ApplicationMappingParameters"],["record_format_type","RecordFormatType",{"k":"s","e":["CSV","JSON"]},1]]',
    'ApplicationRunConfiguration': '[["application_restore_configuration","ApplicationRestoreConfiguration","@ApplicationApplicationRestoreConfiguration"],["flink_run_configuration","FlinkRunConfiguration","@ApplicationFlinkRunConfiguration"]]',
    'ApplicationS3ContentBaseLocation': '[["base_path","BasePath",{"k":"s","p":"^[a-zA-Z0-9/!-_.*\'()]+$","l":[1,1024]}],["bucket_arn","BucketARN",{"k":"s","p":"^arn:.*$","l":[1,2048]},1]]',
    'ApplicationS3ContentLocation': '[["bucket_arn","BucketARN",{"k":"s","p":"^arn:.*$","l":[1,2048]},1],["file_key","FileKey",{"k":"s","l":[1,1024]},1],["object_version","ObjectVersion",{"k":"s","l":[1,1024]}]]',
    'ApplicationSqlApplicationConfiguration': '[["inputs","Inputs",{"k":["@ApplicationInput"],"l":[null,1]}]]',
    'ApplicationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ApplicationVpcConfiguration': '[["security_group_ids","SecurityGroupIds",{"k":["s"],"l":[1,5]},1,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnet_ids","SubnetIds",{"k":["s"],"l":[1,16]},1]]',
    'ApplicationZeppelinApplicationConfiguration': '[["catalog_configuration","CatalogConfiguration","@ApplicationCatalogConfiguration"],["custom_artifacts_configuration","CustomArtifactsConfiguration",{"k":["@ApplicationCustomArtifactConfiguration"],"l":[null,50]}],["deploy_as_application_configuration","DeployAsApplicationConfiguration","@ApplicationDeployAsApplicationConfiguration"],["monitoring_configuration","MonitoringConfiguration","@ApplicationZeppelinMonitoringConfiguration"]]',
    'ApplicationZeppelinMonitoringConfiguration': '[["log_level","LogLevel",{"k":"s","e":["DEBUG","INFO","WARN","ERROR"]}]]',
    'ApplicationCloudWatchLoggingOption': '[["application_name","ApplicationName","s",3],["cloud_watch_logging_option","CloudWatchLoggingOption","@ApplicationCloudWatchLoggingOptionCloudWatchLoggingOption",1],["id","Id","j",32]]',
    'ApplicationCloudWatchLoggingOptionCloudWatchLoggingOption': '[["log_stream_arn","LogStreamARN","s",1]]',
    'ApplicationOutput': '[["application_name","ApplicationName","s",3],["id","Id","j",32],["output","Output","@ApplicationOutputOutput",1]]',
    'ApplicationOutputDestinationSchema': '[["record_format_type","RecordFormatType","s"]]',
    'ApplicationOutputKinesisFirehoseOutput': '[["resource_arn","ResourceARN","s",1]]',
    'ApplicationOutputKinesisStreamsOutput': '[["resource_arn","ResourceARN","s",1]]',
    'ApplicationOutputLambdaOutput': '[["resource_arn","ResourceARN","s",1]]',
    'ApplicationOutputOutput': '[["destination_schema","DestinationSchema","@ApplicationOutputDestinationSchema",1],["kinesis_firehose_output","KinesisFirehoseOutput","@ApplicationOutputKinesisFirehoseOutput"],["kinesis_streams_output","KinesisStreamsOutput","@ApplicationOutputKinesisStreamsOutput"],["lambda_output","LambdaOutput","@ApplicationOutputLambdaOutput"],["name","Name","s",2]]',
    'ApplicationReferenceDataSource': '[["application_name","ApplicationName","s",3],["id","Id","j",32],["reference_data_source","ReferenceDataSource","@ApplicationReferenceDataSourceReferenceDataSource",1]]',
    'ApplicationReferenceDataSourceCSVMappingParameters': '[["record_column_delimiter","RecordColumnDelimiter","s",1],["record_row_delimiter","RecordRowDelimiter","s",1]]',
    'ApplicationReferenceDataSourceJSONMappingParameters': '[["record_row_path","RecordRowPath","s",1]]',
    'ApplicationReferenceDataSourceMappingParameters': '[["csv_mapping_parameters","CSVMappingParameters","@ApplicationReferenceDataSourceCSVMappingParameters"],["json_mapping_parameters","JSONMappingParameters","@ApplicationReferenceDataSourceJSONMappingParameters"]]',
    'ApplicationReferenceDataSourceRecordColumn': '[["mapping","Mapping","s"],["name","Name","s",1],["sql_type","SqlType","s",1]]',
    'ApplicationReferenceDataSourceRecordFormat': '[["mapping_parameters","MappingParameters","@ApplicationReferenceDataSourceMappingParameters"],["record_format_type","RecordFormatType","s",1]]',
    'ApplicationReferenceDataSourceReferenceDataSource': '[["reference_schema","ReferenceSchema","@ApplicationReferenceDataSourceReferenceSchema",1],["s3_reference_data_source","S3ReferenceDataSource","@ApplicationReferenceDataSourceS3ReferenceDataSource"],["table_name","TableName","s",2]]',
    'ApplicationReferenceDataSourceReferenceSchema': '[["record_columns","RecordColumns",["@ApplicationReferenceDataSourceRecordColumn"],1],["record_encoding","RecordEncoding","s"],["record_format","RecordFormat","@ApplicationReferenceDataSourceRecordFormat",1]]',
    'ApplicationReferenceDataSourceS3ReferenceDataSource': '[["bucket_arn","BucketARN","s",1],["file_key","FileKey","s",1]]',
})
__getattr__ = names(__name__, _types)


class CfnApplication(TypedResource):
    schema = Schema('AWS::KinesisAnalyticsV2::Application', _types, 'Application', '{"identifier":["ApplicationName"],"write_only":["ApplicationConfiguration.ApplicationCodeConfiguration.CodeContent.ZipFileContent","ApplicationConfiguration.EnvironmentProperties","RunConfiguration"],"tags":["Tags","list"],"arn":"arn:${Partition}:kinesisanalytics:${Region}:${Account}:application/${ApplicationName}"}')


class CfnApplicationCloudWatchLoggingOption(TypedResource):
    schema = Schema('AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption', _types, 'ApplicationCloudWatchLoggingOption', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnApplicationOutput(TypedResource):
    schema = Schema('AWS::KinesisAnalyticsV2::ApplicationOutput', _types, 'ApplicationOutput', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnApplicationReferenceDataSource(TypedResource):
    schema = Schema('AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource', _types, 'ApplicationReferenceDataSource', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')
