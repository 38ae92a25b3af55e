"""Every resource type of AWS::LookoutEquipment; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'InferenceScheduler': '[["data_delay_offset_in_minutes","DataDelayOffsetInMinutes",{"k":"i","r":[0,60]}],["data_input_configuration","DataInputConfiguration","@InferenceSchedulerDataInputConfiguration",1],["data_output_configuration","DataOutputConfiguration","@InferenceSchedulerDataOutputConfiguration",1],["data_upload_frequency","DataUploadFrequency",{"k":"s","e":["PT5M","PT10M","PT15M","PT30M","PT1H"]},1],["inference_scheduler_arn","InferenceSchedulerArn","j",32],["inference_scheduler_name","InferenceSchedulerName",{"k":"s","p":"^[0-9a-zA-Z_-]{1,200}$","l":[1,200]},2],["model_name","ModelName",{"k":"s","p":"^[0-9a-zA-Z_-]{1,200}$","l":[1,200]},3],["role_arn","RoleArn",{"k":"s","p":"arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+","l":[20,2048]},1,["AWS::IAM::Role.Arn"]],["server_side_kms_key_id","ServerSideKmsKeyId",{"k":"s","p":"^[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,2048}$","l":[1,2048]},2],["tags","Tags",{"k":["@InferenceSchedulerTag"],"l":[null,200],"x":1}]]',
    'InferenceSchedulerDataInputConfiguration': r'[["inference_input_name_configuration","InferenceInputNameConfiguration","@InferenceSchedulerInputNameConfiguration"],["input_time_zone_offset","InputTimeZoneOffset",{"k":"s","p":"^(\\+|\\-)[0-9]{2}\\:[0-9]{2}$"}],["s3_input_configuration","S3InputConfiguration","@InferenceSchedulerS3InputConfiguration",1]]',
    'InferenceSchedulerDataOutputConfiguration': '[["kms_key_id","KmsKeyId",{"k":"s","p":"^[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,2048}$","l":[1,2048]},0,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["s3_output_configuration","S3OutputConfiguration","@InferenceSchedulerS3OutputConfiguration",1]]',
    'InferenceSchedulerInputNameConfiguration': r'[["component_timestamp_delimiter","ComponentTimestampDelimiter",{"k":"s","p":"^(\\-|\\_|\\s)?$","l":[null,1]}],["timestamp_format","TimestampFormat",{"k":"s","p":"^EPOCH|yyyy-MM-dd-HH-mm-ss|yyyyMMddHHmmss$"}]]',
    'InferenceSchedulerS3InputConfiguration': r'[["bucket","Bucket",{"k":"s","p":"^[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]$","l":[3,63]},1],["prefix","Prefix",{"k":"s","p":"^(^$)|([\\u0009\\u000A\\u000D\\u0020-\\u00FF]{1,1023}/$)$","l":[null,1024]}]]',
    'InferenceSchedulerS3OutputConfiguration': r'[["bucket","Bucket",{"k":"s","p":"^[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]$","l":[3,63]},1],["prefix","Prefix",{"k":"s","p":"^(^$)|([\\u0009\\u000A\\u000D\\u0020-\\u00FF]{1,1023}/$)$","l":[null,1024]}]]',
    'InferenceSchedulerTag': r'[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","p":"[\\s\\w+-=\\.:/@]*","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'InferenceScheduler': ('AWS::LookoutEquipment::InferenceScheduler', '{"attributes":[["attr_inference_scheduler_arn","InferenceSchedulerArn","s"]],"identifier":["InferenceSchedulerName"],"tags":["Tags","list"]}'),
})
