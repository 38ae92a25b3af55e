"""Every resource type of AWS::Forecast; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Dataset': '[["arn","Arn","j",32],["data_frequency","DataFrequency",{"k":"s","p":"^Y|M|W|D|H|30min|15min|10min|5min|1min$","l":[1,5]}],["dataset_name","DatasetName",{"k":"s","p":"^[a-zA-Z][a-zA-Z0-9_]*","l":[1,63]},3],["dataset_type","DatasetType",{"k":"s","e":["TARGET_TIME_SERIES","RELATED_TIME_SERIES","ITEM_METADATA"]},1],["domain","Domain",{"k":"s","e":["RETAIL","CUSTOM","INVENTORY_PLANNING","EC2_CAPACITY","WORK_FORCE","WEB_TRAFFIC","METRICS"]},1],["encryption_config","EncryptionConfig","@DatasetEncryptionConfig"],["schema","Schema","@DatasetSchema",1],["tags","Tags",{"k":["@DatasetTags"],"l":[null,200]}]]',
    'DatasetAttributes': '[["attribute_name","AttributeName",{"k":"s","p":"^[a-zA-Z][a-zA-Z0-9_]*","l":[1,63]}],["attribute_type","AttributeType",{"k":"s","e":["string","integer","float","timestamp","geolocation"]}]]',
    'DatasetEncryptionConfig': r'[["kms_key_arn","KmsKeyArn",{"k":"s","p":"arn:aws[-a-z]*:kms:.*:key/.*","l":[null,256]}],["role_arn","RoleArn",{"k":"s","p":"^[a-zA-Z0-9\\-\\_\\.\\/\\:]+$","l":[null,256]}]]',
    'DatasetSchema': '[["attributes","Attributes",{"k":["@DatasetAttributes"],"l":[1,100]}]]',
    'DatasetTags': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'DatasetGroup': r'[["dataset_arns","DatasetArns",[{"k":"s","p":"^[a-zA-Z0-9\\-\\_\\.\\/\\:]+$","l":[null,256]}]],["dataset_group_arn","DatasetGroupArn","j",32],["dataset_group_name","DatasetGroupName",{"k":"s","p":"^[a-zA-Z][a-zA-Z0-9_]*","l":[1,63]},3],["domain","Domain",{"k":"s","e":["RETAIL","CUSTOM","INVENTORY_PLANNING","EC2_CAPACITY","WORK_FORCE","WEB_TRAFFIC","METRICS"]},1],["tags","Tags",{"k":["@DatasetGroupTag"],"l":[null,200]}]]',
    'DatasetGroupTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Dataset': ('AWS::Forecast::Dataset', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"arn":"arn:${Partition}:forecast:${Region}:${Account}:dataset/${ResourceId}"}'),
    'DatasetGroup': ('AWS::Forecast::DatasetGroup', '{"attributes":[["attr_dataset_group_arn","DatasetGroupArn","s"]],"identifier":["DatasetGroupArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:forecast:${Region}:${Account}:dataset-group/${ResourceId}"}'),
})
