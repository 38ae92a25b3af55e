"""Every resource type of AWS::KinesisVideo; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'SignalingChannel': '[["arn","Arn","j",32],["message_ttl_seconds","MessageTtlSeconds",{"k":"i","r":[5,120]}],["name","Name",{"k":"s","p":"[a-zA-Z0-9_.-]+","l":[1,256]},2],["tags","Tags",{"k":["@SignalingChannelTag"],"l":[1,50]}],["type","Type",{"k":"s","e":["SINGLE_MASTER"]}]]',
    'SignalingChannelTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Stream': r'[["arn","Arn","j",32],["data_retention_in_hours","DataRetentionInHours",{"k":"i","r":[0,87600]}],["device_name","DeviceName",{"k":"s","p":"[a-zA-Z0-9_.-]+","l":[1,128]}],["kms_key_id","KmsKeyId",{"k":"s","p":".+","l":[1,2048]},0,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["media_type","MediaType",{"k":"s","p":"[\\w\\-\\.\\+]+/[\\w\\-\\.\\+]+(,[\\w\\-\\.\\+]+/[\\w\\-\\.\\+]+)*","l":[1,128]}],["name","Name",{"k":"s","p":"[a-zA-Z0-9_.-]+","l":[1,256]},2],["stream_storage_configuration","StreamStorageConfiguration","@StreamStreamStorageConfiguration"],["tags","Tags",{"k":["@StreamTag"],"l":[1,50]}]]',
    'StreamStreamStorageConfiguration': '[["default_storage_tier","DefaultStorageTier",{"k":"s","e":["HOT","WARM"]}]]',
    'StreamTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'SignalingChannel': ('AWS::KinesisVideo::SignalingChannel', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Name"],"tags":["Tags","list"]}'),
    'Stream': ('AWS::KinesisVideo::Stream', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Name"],"tags":["Tags","list"]}'),
})
