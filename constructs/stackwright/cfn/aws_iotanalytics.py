"""Every resource type of AWS::IoTAnalytics; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Channel': '[["channel_name","ChannelName",{"k":"s","p":"(^(?!_{2}))(^[a-zA-Z0-9_]+$)","l":[1,128]},2],["channel_storage","ChannelStorage","@ChannelChannelStorage"],["id","Id","j",32],["retention_period","RetentionPeriod","@ChannelRetentionPeriod"],["tags","Tags",{"k":["@ChannelTag"],"l":[1,50]}]]',
    'ChannelChannelStorage': '[["customer_managed_s3","CustomerManagedS3","@ChannelCustomerManagedS3"],["service_managed_s3","ServiceManagedS3","j"]]',
    'ChannelCustomerManagedS3': '[["bucket","Bucket",{"k":"s","p":"^[a-zA-Z0-9.\\\\-_]*$","l":[3,255]},1],["key_prefix","KeyPrefix",{"k":"s","p":"^[a-zA-Z0-9!_.*\'()/{}:-]*/$","l":[1,255]}],["role_arn","RoleArn",{"k":"s","l":[20,2048]},1,["AWS::IAM::Role.Arn"]]]',
    'ChannelRetentionPeriod': '[["number_of_days","NumberOfDays",{"k":"i","r":[1,2147483647]}],["unlimited","Unlimited","b"]]',
    'ChannelTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'Dataset': '[["actions","Actions",{"k":["@DatasetAction"],"l":[1,1]},1],["content_delivery_rules","ContentDeliveryRules",{"k":["@DatasetDatasetContentDeliveryRule"],"l":[null,20]}],["dataset_name","DatasetName",{"k":"s","p":"(^(?!_{2}))(^[a-zA-Z0-9_]+$)","l":[1,128]},2],["id","Id","j",32],["late_data_rules","LateDataRules",{"k":["@DatasetLateDataRule"],"l":[1,1]}],["retention_period","RetentionPeriod","@DatasetRetentionPeriod"],["tags","Tags",{"k":["@DatasetTag"],"l":[1,50]}],["triggers","Triggers",{"k":["@DatasetTrigger"],"l":[null,5]}],["versioning_configuration","VersioningConfiguration","@DatasetVersioningConfiguration"]]',
    'DatasetAction': '[["action_name","ActionName",{"k":"s","p":"^[a-zA-Z0-9_]+$","l":[1,128]},1],["container_action","ContainerAction","@DatasetContainerAction"],["query_action","QueryAction","@DatasetQueryAction"]]',
    'DatasetContainerAction': '[["execution_role_arn","ExecutionRoleArn",{"k":"s","l":[20,2048]},1,["AWS::IAM::Role.Arn"]],["image","Image",{"k":"s","l":[null,255]},1],["resource_configuration","ResourceConfiguration","@DatasetResourceConfiguration",1],["variables","Variables",{"k":["@DatasetVariable"],"l":[null,50]}]]',
    'DatasetDatasetContentDeliveryRule': '[["destination","Destination","@DatasetDatasetContentDeliveryRuleDestination",1],["entry_name","EntryName","s"]]',
    'DatasetDatasetContentDeliveryRuleDestination': '[["iot_events_destination_configuration","IotEventsDestinationConfiguration","@DatasetIotEventsDestinationConfiguration"],["s3_destination_configuration","S3DestinationConfiguration","@DatasetS3DestinationConfiguration"]]',
    'DatasetDatasetContentVersionValue': '[["dataset_name","DatasetName",{"k":"s","p":"(^(?!_{2}))(^[a-zA-Z0-9_]+$)","l":[1,128]},1]]',
    'DatasetDeltaTime': '[["offset_seconds","OffsetSeconds","i",1],["time_expression","TimeExpression","s",1]]',
    'DatasetDeltaTimeSessionWindowConfiguration': '[["timeout_in_minutes","TimeoutInMinutes",{"k":"i","r":[1,60]},1]]',
    'DatasetFilter': '[["delta_time","DeltaTime","@DatasetDeltaTime"]]',
    'DatasetGlueConfiguration': '[["database_name","DatabaseName",{"k":"s","l":[1,150]},1],["table_name","TableName",{"k":"s","l":[1,150]},1]]',
    'DatasetIotEventsDestinationConfiguration': '[["input_name","InputName",{"k":"s","p":"^[a-zA-Z][a-zA-Z0-9_]*$","l":[1,128]},1],["role_arn","RoleArn",{"k":"s","l":[20,2048]},1,["AWS::IAM::Role.Arn"]]]',
    'DatasetLateDataRule': '[["rule_configuration","RuleConfiguration","@DatasetLateDataRuleConfiguration",1],["rule_name","RuleName",{"k":"s","p":"^[a-zA-Z0-9_]+$","l":[1,128]}]]',
    'DatasetLateDataRuleConfiguration': '[["delta_time_session_window_configuration","DeltaTimeSessionWindowConfiguration","@DatasetDeltaTimeSessionWindowConfiguration"]]',
    'DatasetOutputFileUriValue': r'[["file_name","FileName",{"k":"s","p":"^[\\w\\.-]{1,255}$"},1]]',
    'DatasetQueryAction': '[["filters","Filters",{"k":["@DatasetFilter"],"l":[null,1]}],["sql_query","SqlQuery","s",1]]',
    'DatasetResourceConfiguration': '[["compute_type","ComputeType",{"k":"s","e":["ACU_1","ACU_2"]},1],["volume_size_in_gb","VolumeSizeInGB",{"k":"i","r":[1,50]},1]]',
    'DatasetRetentionPeriod': '[["number_of_days","NumberOfDays",{"k":"i","r":[1,2147483647]}],["unlimited","Unlimited","b"]]',
    'DatasetS3DestinationConfiguration': '[["bucket","Bucket",{"k":"s","p":"^[a-zA-Z0-9.\\\\-_]*$","l":[3,255]},1,["AWS::S3::Bucket.BucketName"]],["glue_configuration","GlueConfiguration","@DatasetGlueConfiguration"],["key","Key",{"k":"s","p":"^[a-zA-Z0-9!_.*\'()/{}:-]*$","l":[1,255]},1],["role_arn","RoleArn",{"k":"s","l":[20,2048]},1,["AWS::IAM::Role.Arn"]]]',
    'DatasetSchedule': '[["schedule_expression","ScheduleExpression","s",1]]',
    'DatasetTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'DatasetTrigger': '[["schedule","Schedule","@DatasetSchedule"],["triggering_dataset","TriggeringDataset","@DatasetTriggeringDataset"]]',
    'DatasetTriggeringDataset': '[["dataset_name","DatasetName",{"k":"s","p":"(^(?!_{2}))(^[a-zA-Z0-9_]+$)","l":[1,128]},1]]',
    'DatasetVariable': '[["dataset_content_version_value","DatasetContentVersionValue","@DatasetDatasetContentVersionValue"],["double_value","DoubleValue","n"],["output_file_uri_value","OutputFileUriValue","@DatasetOutputFileUriValue"],["string_value","StringValue",{"k":"s","l":[null,1024]}],["variable_name","VariableName",{"k":"s","l":[1,256]},1]]',
    'DatasetVersioningConfiguration': '[["max_versions","MaxVersions",{"k":"i","r":[1,1000]}],["unlimited","Unlimited","b"]]',
    'Datastore': '[["datastore_name","DatastoreName",{"k":"s","p":"[a-zA-Z0-9_]+","l":[1,128]},2],["datastore_partitions","DatastorePartitions","@DatastoreDatastorePartitions"],["datastore_storage","DatastoreStorage","@DatastoreDatastoreStorage"],["file_format_configuration","FileFormatConfiguration","@DatastoreFileFormatConfiguration"],["id","Id","j",32],["retention_period","RetentionPeriod","@DatastoreRetentionPeriod"],["tags","Tags",{"k":["@DatastoreTag"],"l":[1,50]}]]',
    'DatastoreColumn': '[["name","Name","s",1],["type","Type","s",1]]',
    'DatastoreCustomerManagedS3': '[["bucket","Bucket",{"k":"s","p":"[a-zA-Z0-9.\\\\-_]*","l":[3,255]},1],["key_prefix","KeyPrefix",{"k":"s","p":"[a-zA-Z0-9!_.*\'()/{}:-]*/","l":[1,255]}],["role_arn","RoleArn",{"k":"s","l":[20,2048]},1,["AWS::IAM::Role.Arn"]]]',
    'DatastoreCustomerManagedS3Storage': '[["bucket","Bucket",{"k":"s","p":"[a-zA-Z0-9.\\\\-_]*","l":[3,255]},1],["key_prefix","KeyPrefix",{"k":"s","p":"[a-zA-Z0-9!_.*\'()/{}:-]*/","l":[1,255]}]]',
    'DatastoreDatastorePartition': '[["partition","Partition","@DatastorePartition"],["timestamp_partition","TimestampPartition","@DatastoreTimestampPartition"]]',
    'DatastoreDatastorePartitions': '[["partitions","Partitions",{"k":["@DatastoreDatastorePartition"],"l":[null,25]}]]',
    'DatastoreDatastoreStorage': '[["customer_managed_s3","CustomerManagedS3","@DatastoreCustomerManagedS3"],["iot_site_wise_multi_layer_storage","IotSiteWiseMultiLayerStorage","@DatastoreIotSiteWiseMultiLayerStorage"],["service_managed_s3","ServiceManagedS3","j"]]',
    'DatastoreFileFormatConfiguration': '[["json_configuration","JsonConfiguration","j"],["parquet_configuration","ParquetConfiguration","@DatastoreParquetConfiguration"]]',
    'DatastoreIotSiteWiseMultiLayerStorage': '[["customer_managed_s3_storage","CustomerManagedS3Storage","@DatastoreCustomerManagedS3Storage"]]',
    'DatastoreParquetConfiguration': '[["schema_definition","SchemaDefinition","@DatastoreSchemaDefinition"]]',
    'DatastorePartition': '[["attribute_name","AttributeName",{"k":"s","p":"[a-zA-Z0-9_]+"},1]]',
    'DatastoreRetentionPeriod': '[["number_of_days","NumberOfDays",{"k":"i","r":[1,2147483647]}],["unlimited","Unlimited","b"]]',
    'DatastoreSchemaDefinition': '[["columns","Columns",{"k":["@DatastoreColumn"],"l":[1,100]}]]',
    'DatastoreTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'DatastoreTimestampPartition': '[["attribute_name","AttributeName",{"k":"s","p":"[a-zA-Z0-9_]+"},1],["timestamp_format","TimestampFormat",{"k":"s","p":"[a-zA-Z0-9\\\\s\\\\[\\\\]_,.\'/:-]*"}]]',
    'Pipeline': '[["id","Id","j",32],["pipeline_activities","PipelineActivities",{"k":["@PipelineActivity"],"l":[1,25]},1],["pipeline_name","PipelineName",{"k":"s","p":"[a-zA-Z0-9_]+","l":[1,128]},2],["tags","Tags",{"k":["@PipelineTag"],"l":[1,50]}]]',
    'PipelineActivity': '[["add_attributes","AddAttributes","@PipelineAddAttributes"],["channel","Channel","@PipelineChannel"],["datastore","Datastore","@PipelineDatastore"],["device_registry_enrich","DeviceRegistryEnrich","@PipelineDeviceRegistryEnrich"],["device_shadow_enrich","DeviceShadowEnrich","@PipelineDeviceShadowEnrich"],["filter","Filter","@PipelineFilter"],["lambda_","Lambda","@PipelineLambda"],["math","Math","@PipelineMath"],["remove_attributes","RemoveAttributes","@PipelineRemoveAttributes"],["select_attributes","SelectAttributes","@PipelineSelectAttributes"]]',
    'PipelineAddAttributes': '[["attributes","Attributes",{"k":{"m":{"k":"s","l":[1,256]}},"l":[1,50]},1],["name","Name",{"k":"s","l":[1,128]},1],["next","Next",{"k":"s","l":[1,128]}]]',
    'PipelineChannel': '[["channel_name","ChannelName",{"k":"s","p":"[a-zA-Z0-9_]+","l":[1,128]},1],["name","Name",{"k":"s","l":[1,128]},1],["next","Next",{"k":"s","l":[1,128]}]]',
    'PipelineDatastore': '[["datastore_name","DatastoreName",{"k":"s","p":"[a-zA-Z0-9_]+","l":[1,128]},1],["name","Name",{"k":"s","l":[1,128]},1]]',
    'PipelineDeviceRegistryEnrich': '[["attribute","Attribute",{"k":"s","l":[1,256]},1],["name","Name",{"k":"s","l":[1,128]},1],["next","Next",{"k":"s","l":[1,128]}],["role_arn","RoleArn",{"k":"s","l":[20,2048]},1,["AWS::IAM::Role.Arn"]],["thing_name","ThingName",{"k":"s","l":[1,256]},1]]',
    'PipelineDeviceShadowEnrich': '[["attribute","Attribute",{"k":"s","l":[1,256]},1],["name","Name",{"k":"s","l":[1,128]},1],["next","Next",{"k":"s","l":[1,128]}],["role_arn","RoleArn",{"k":"s","l":[20,2048]},1,["AWS::IAM::Role.Arn"]],["thing_name","ThingName",{"k":"s","l":[1,256]},1]]',
    'PipelineFilter': '[["filter","Filter",{"k":"s","l":[1,256]},1],["name","Name",{"k":"s","l":[1,128]},1],["next","Next",{"k":"s","l":[1,128]}]]',
    'PipelineLambda': '[["batch_size","BatchSize",{"k":"i","r":[1,1000]},1],["lambda_name","LambdaName",{"k":"s","p":"[a-zA-Z0-9_-]+","l":[1,64]},1,["AWS::Lambda::Function.FunctionName"]],["name","Name",{"k":"s","l":[1,128]},1],["next","Next",{"k":"s","l":[1,128]}]]',
    'PipelineMath': '[["attribute","Attribute",{"k":"s","l":[1,256]},1],["math","Math",{"k":"s","l":[1,256]},1],["name","Name",{"k":"s","l":[1,128]},1],["next","Next",{"k":"s","l":[1,128]}]]',
    'PipelineRemoveAttributes': '[["attributes","Attributes",{"k":[{"k":"s","l":[1,256]}],"l":[1,50]},1],["name","Name",{"k":"s","l":[1,128]},1],["next","Next",{"k":"s","l":[1,128]}]]',
    'PipelineSelectAttributes': '[["attributes","Attributes",{"k":[{"k":"s","l":[1,256]}],"l":[1,50]},1],["name","Name",{"k":"s","l":[1,128]},1],["next","Next",{"k":"s","l":[1,128]}]]',
    'PipelineTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnChannel(TypedResource):
    schema = Schema('AWS::IoTAnalytics::Channel', _types, 'Channel', '{"attributes":[["attr_id","Id","s"]],"identifier":["ChannelName"],"tags":["Tags","list"],"arn":"arn:${Partition}:iotanalytics:${Region}:${Account}:channel/${ChannelName}"}')


class CfnDataset(TypedResource):
    schema = Schema('AWS::IoTAnalytics::Dataset', _types, 'Dataset', '{"attributes":[["attr_id","Id","s"]],"identifier":["DatasetName"],"tags":["Tags","list"],"arn":"arn:${Partition}:iotanalytics:${Region}:${Account}:dataset/${DatasetName}"}')


class CfnDatastore(TypedResource):
    schema = Schema('AWS::IoTAnalytics::Datastore', _types, 'Datastore', '{"attributes":[["attr_id","Id","s"]],"identifier":["DatastoreName"],"tags":["Tags","list"],"arn":"arn:${Partition}:iotanalytics:${Region}:${Account}:datastore/${DatastoreName}"}')


class CfnPipeline(TypedResource):
    schema = Schema('AWS::IoTAnalytics::Pipeline', _types, 'Pipeline', '{"attributes":[["attr_id","Id","s"]],"identifier":["PipelineName"],"tags":["Tags","list"],"arn":"arn:${Partition}:iotanalytics:${Region}:${Account}:pipeline/${PipelineName}"}')
