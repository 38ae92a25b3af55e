"""Every resource type of AWS::Kinesis; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Channel': r'[["channel_arn","ChannelARN","j",32],["channel_creation_timestamp","ChannelCreationTimestamp","j",32],["channel_id","ChannelId","j",32],["channel_name","ChannelName",{"k":"s","p":"^[a-zA-Z0-9_.-]+$","l":[1,128]},3],["channel_status","ChannelStatus","j",32],["encryption_configuration","EncryptionConfiguration","@ChannelEncryptionConfiguration",2],["logging_configuration","LoggingConfiguration","@ChannelLoggingConfiguration"],["s3_destination_configuration","S3DestinationConfiguration","@ChannelS3DestinationConfiguration"],["s3_tables_destination_configuration","S3TablesDestinationConfiguration","@ChannelS3TablesDestinationConfiguration"],["service_execution_role_arn","ServiceExecutionRoleARN",{"k":"s","p":"^arn:aws[-a-z0-9]*:iam::\\d{12}:role/[a-zA-Z_0-9+=,.@\\-_/]+$","l":[1,512]},3,["AWS::IAM::Role.Arn"]],["stream_configuration_list","StreamConfigurationList",{"k":["@ChannelStreamConfiguration"],"l":[1,10000]},3],["tags","Tags",{"k":["@ChannelTag"],"l":[null,50]}]]',
    'ChannelCloudWatchLogsConfiguration': r'[["enabled","Enabled","b",1],["log_group_name","LogGroupName",{"k":"s","p":"^[\\.\\-_/#A-Za-z0-9]+$","l":[1,512]},0,["AWS::Logs::LogGroup.Name"]],["log_stream_name","LogStreamName",{"k":"s","p":"^[^:*]+$","l":[1,512]}]]',
    'ChannelDeadLetterQueueS3Configuration': '[["bucket_arn","BucketARN",{"k":"s","p":"^arn:aws[-a-z0-9]*:s3:::[a-z0-9._-]{3,63}$","l":[1,2048]},1],["error_output_prefix","ErrorOutputPrefix",{"k":"s","p":"^[0-9A-Za-z!\\\\-_\'.*()\\\\/]+$","l":[1,512]}],["expected_bucket_owner","ExpectedBucketOwner",{"k":"s","p":"^\\\\d{12}$","l":[12,12]},1]]',
    'ChannelEncryptionConfiguration': '[["encryption_type","EncryptionType",{"k":"s","e":["KMS"]},1],["key_id","KeyId",{"k":"s","l":[1,2048]},1]]',
    'ChannelLoggingConfiguration': '[["cloud_watch_logs","CloudWatchLogs","@ChannelCloudWatchLogsConfiguration",1]]',
    'ChannelPartitionField': '[["source_name","SourceName",{"k":"s","p":"^[a-zA-Z0-9._]+$","l":[1,255]},1],["transform","Transform",{"k":"s","e":["TIME_HOUR"]},1]]',
    'ChannelPartitionSpec': '[["partition_fields","PartitionFields",{"k":["@ChannelPartitionField"],"l":[1,10]},1]]',
    'ChannelRecordConfiguration': r'[["gsr_schema_arn","GSRSchemaARN",{"k":"s","p":"^arn:aws[-a-z0-9]*:glue:[-a-z0-9]+:\\d{12}:schema/[-a-zA-Z0-9_$#.]+/[-a-zA-Z0-9_$#.]+$","l":[1,512]}],["record_format_type","RecordFormatType",{"k":"s","e":["GSR_JSON","JSON","STRING","BYTE_ARRAY"]},1]]',
    'ChannelS3DestinationConfiguration': '[["data_freshness_in_seconds","DataFreshnessInSeconds","i"],["dead_letter_queue_s3_configuration","DeadLetterQueueS3Configuration","@ChannelDeadLetterQueueS3Configuration",2],["storage_configuration","StorageConfiguration","@ChannelS3StorageConfiguration",3]]',
    'ChannelS3StorageConfiguration': '[["bucket_arn","BucketARN",{"k":"s","p":"^arn:aws[-a-z0-9]*:s3:::[a-z0-9._-]{3,63}$","l":[1,2048]},1],["compression_type","CompressionType",{"k":"s","e":["NONE","GZIP","ZSTD"]},1],["expected_bucket_owner","ExpectedBucketOwner",{"k":"s","p":"^\\\\d{12}$","l":[12,12]},1],["output_key_template","OutputKeyTemplate",{"k":"s","p":"^[0-9A-Za-z!\\\\-_\'.*()\\\\/=:{}]+$","l":[1,1024]}],["storage_class","StorageClass",{"k":"s","e":["STANDARD","INTELLIGENT_TIERING","GLACIER_IR"]}]]',
    'ChannelS3TableConfiguration': '[["compression_type","CompressionType",{"k":"s","e":["NONE","ZSTD","SNAPPY"]},1],["namespace","Namespace",{"k":"s","p":"^[0-9a-z_]+$","l":[1,255]},1],["partition_spec","PartitionSpec","@ChannelPartitionSpec"],["table_bucket_arn","TableBucketARN",{"k":"s","p":"^arn:aws[-a-z0-9]*:s3tables:[-a-z0-9]+:[0-9]{12}:bucket/[a-z0-9_-]{3,63}$","l":[1,2048]},1],["table_name","TableName",{"k":"s","p":"^[0-9a-z_]+$","l":[1,255]},1]]',
    'ChannelS3TablesDestinationConfiguration': '[["data_freshness_in_seconds","DataFreshnessInSeconds","i"],["dead_letter_queue_s3_configuration","DeadLetterQueueS3Configuration","@ChannelDeadLetterQueueS3Configuration",3],["s3_tables_configuration_list","S3TablesConfigurationList",{"k":["@ChannelS3TableConfiguration"],"l":[1,10000]},3]]',
    'ChannelStreamConfiguration': r'[["record_configuration","RecordConfiguration","@ChannelRecordConfiguration",1],["stream_arn","StreamARN",{"k":"s","p":"^arn:aws.*:kinesis:.*:\\d{12}:stream/\\S+","l":[1,2048]},1]]',
    'ChannelTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,255]},1]]',
    'ResourcePolicy': r'[["resource_arn","ResourceArn",{"k":"s","p":"arn:aws.*:kinesis:.*:\\d{12}:stream/\\S+","l":[1,2048]},3,["AWS::Kinesis::Stream.Arn","AWS::Kinesis::StreamConsumer.ConsumerARN"]],["resource_policy","ResourcePolicy","j",1]]',
    'Stream': '[["arn","Arn","j",32],["desired_shard_level_metrics","DesiredShardLevelMetrics",{"k":[{"k":"s","e":["IncomingBytes","IncomingRecords","OutgoingBytes","OutgoingRecords","WriteProvisionedThroughputExceeded","ReadProvisionedThroughputExceeded","IteratorAgeMilliseconds","ALL"]}],"l":[null,7],"x":1}],["max_record_size_in_kib","MaxRecordSizeInKiB",{"k":"i","r":[1024,10240]}],["name","Name",{"k":"s","p":"^[a-zA-Z0-9_.-]+$","l":[1,128]},2],["record_distribution_strategy","RecordDistributionStrategy",{"k":"s","e":["AUTO","USER_PARTITION_KEY"]}],["retention_period_hours","RetentionPeriodHours",{"k":"i","r":[1,8760]}],["shard_count","ShardCount",{"k":"i","r":[1,100000]}],["stream_encryption","StreamEncryption","@StreamStreamEncryption"],["stream_mode_details","StreamModeDetails","@StreamStreamModeDetails"],["tags","Tags",{"k":["@StreamTag"],"l":[null,50]}],["warm_throughput_mi_bps","WarmThroughputMiBps",{"k":"i","r":[0,null]},8],["warm_throughput_object","WarmThroughputObject","j",32]]',
    'StreamStreamEncryption': '[["encryption_type","EncryptionType",{"k":"s","e":["KMS"]},1],["key_id","KeyId",{"k":"s","l":[1,2048]},1,["AWS::KMS::Key.Arn","AWS::KMS::Key.KeyId"]]]',
    'StreamStreamModeDetails': '[["stream_mode","StreamMode",{"k":"s","e":["ON_DEMAND","PROVISIONED"]},1]]',
    'StreamTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,255]},1]]',
    'StreamConsumer': r'[["consumer_arn","ConsumerARN","j",32],["consumer_creation_timestamp","ConsumerCreationTimestamp","j",32],["consumer_name","ConsumerName",{"k":"s","p":"^[a-zA-Z0-9_.-]+$","l":[1,128]},3],["consumer_status","ConsumerStatus","j",32],["stream_arn","StreamARN",{"k":"s","p":"^arn:aws.*:kinesis:.*:\\d{12}:stream/\\S+","l":[1,2048]},3],["tags","Tags",{"k":["@StreamConsumerTag"],"l":[null,50]},2]]',
    'StreamConsumerTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,255]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnChannel(TypedResource):
    schema = Schema('AWS::Kinesis::Channel', _types, 'Channel', '{"attributes":[["attr_channel_arn","ChannelARN","s"],["attr_channel_creation_timestamp","ChannelCreationTimestamp","s"],["attr_channel_id","ChannelId","s"],["attr_channel_status","ChannelStatus","s"]],"identifier":["ChannelARN"],"tags":["Tags","list"],"arn":"arn:${Partition}:kinesis:${Region}:${Account}:channel/${ChannelId}"}')


class CfnResourcePolicy(TypedResource):
    schema = Schema('AWS::Kinesis::ResourcePolicy', _types, 'ResourcePolicy', '{"identifier":["ResourceArn"]}')


class CfnStream(TypedResource):
    schema = Schema('AWS::Kinesis::Stream', _types, 'Stream', '{"attributes":[["attr_arn","Arn","s"],["attr_warm_throughput_object","WarmThroughputObject","j"]],"identifier":["Name"],"write_only":["WarmThroughputMiBps"],"tags":["Tags","list"],"arn":"arn:${Partition}:kinesis:${Region}:${Account}:stream/${StreamName}"}')


class CfnStreamConsumer(TypedResource):
    schema = Schema('AWS::Kinesis::StreamConsumer', _types, 'StreamConsumer', '{"attributes":[["attr_consumer_arn","ConsumerARN","s"],["attr_consumer_creation_timestamp","ConsumerCreationTimestamp","s"],["attr_consumer_name","ConsumerName","s"],["attr_consumer_status","ConsumerStatus","s"],["attr_stream_arn","StreamARN","s"]],"identifier":["ConsumerARN"],"tags":["Tags","list"]}')
