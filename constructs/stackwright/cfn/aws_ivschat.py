"""Every resource type of AWS::IVSChat; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'LoggingConfiguration': '[["arn","Arn","j",32],["destination_configuration","DestinationConfiguration","@LoggingConfigurationDestinationConfiguration",1],["id","Id","j",32],["name","Name",{"k":"s","p":"^[a-zA-Z0-9-_]*$","l":[null,128]}],["state","State","j",32],["tags","Tags",{"k":["@LoggingConfigurationTag"],"x":1}]]',
    'LoggingConfigurationCloudWatchLogsDestinationConfiguration': r'[["log_group_name","LogGroupName",{"k":"s","p":"^[\\.\\-_/#A-Za-z0-9]+$","l":[1,512]},1,["AWS::Logs::LogGroup.LogGroupName","AWS::Logs::LogGroup.Name"]]]',
    'LoggingConfigurationDestinationConfiguration': '[["cloud_watch_logs","CloudWatchLogs","@LoggingConfigurationCloudWatchLogsDestinationConfiguration"],["firehose","Firehose","@LoggingConfigurationFirehoseDestinationConfiguration"],["s3","S3","@LoggingConfigurationS3DestinationConfiguration"]]',
    'LoggingConfigurationFirehoseDestinationConfiguration': '[["delivery_stream_name","DeliveryStreamName",{"k":"s","p":"^[a-zA-Z0-9_.-]+$","l":[1,64]},1,["AWS::KinesisFirehose::DeliveryStream.DeliveryStreamName"]]]',
    'LoggingConfigurationS3DestinationConfiguration': '[["bucket_name","BucketName",{"k":"s","p":"^[a-z0-9-.]+$","l":[3,63]},1,["AWS::S3::Bucket.BucketName","AWS::S3::Bucket.Name"]]]',
    'LoggingConfigurationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Room': '[["arn","Arn","j",32],["id","Id","j",32],["logging_configuration_identifiers","LoggingConfigurationIdentifiers",{"k":[{"k":"s","p":"^arn:aws:ivschat:[a-z0-9-]+:[0-9]+:logging-configuration/[a-zA-Z0-9-]+$","l":[1,128]}],"l":[null,50],"x":1},0,["AWS::IVSChat::LoggingConfiguration.Arn"]],["maximum_message_length","MaximumMessageLength",{"k":"i","r":[1,500]}],["maximum_message_rate_per_second","MaximumMessageRatePerSecond",{"k":"i","r":[1,10]}],["message_review_handler","MessageReviewHandler","@RoomMessageReviewHandler"],["name","Name",{"k":"s","p":"^[a-zA-Z0-9-_]*$","l":[null,128]}],["tags","Tags",{"k":["@RoomTag"],"x":1}]]',
    'RoomMessageReviewHandler': '[["fallback_result","FallbackResult",{"k":"s","e":["ALLOW","DENY"]}],["uri","Uri",{"k":"s","p":"^$|^arn:aws:lambda:[a-z0-9-]+:[0-9]{12}:function:.+","l":[null,170]},0,["AWS::Lambda::Function.Arn"]]]',
    'RoomTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'LoggingConfiguration': ('AWS::IVSChat::LoggingConfiguration', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_state","State","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:ivschat:${Region}:${Account}:logging-configuration/${ResourceId}"}'),
    'Room': ('AWS::IVSChat::Room', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:ivschat:${Region}:${Account}:room/${ResourceId}"}'),
})
