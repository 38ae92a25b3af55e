"""Every resource type of AWS::SecurityLake; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'AwsLogSource': r'[["accounts","Accounts",{"k":[{"k":"s","p":"^[0-9]{12}$"}],"x":1}],["data_lake_arn","DataLakeArn",{"k":"s","l":[1,256]},3],["source_name","SourceName","s",3],["source_version","SourceVersion",{"k":"s","p":"^(latest|[0-9]\\.[0-9])$"},3]]',
    'DataLake': '[["arn","Arn","j",32],["encryption_configuration","EncryptionConfiguration","@DataLakeEncryptionConfiguration"],["lifecycle_configuration","LifecycleConfiguration","@DataLakeLifecycleConfiguration"],["meta_store_manager_role_arn","MetaStoreManagerRoleArn",{"k":"s","p":"^arn:.*$"},8,["AWS::IAM::Role.Arn"]],["replication_configuration","ReplicationConfiguration","@DataLakeReplicationConfiguration"],["s3_bucket_arn","S3BucketArn","j",32],["tags","Tags",{"k":["@DataLakeTag"],"l":[null,50]}]]',
    'DataLakeEncryptionConfiguration': '[["kms_key_id","KmsKeyId","s",0,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]]]',
    'DataLakeExpiration': '[["days","Days",{"k":"i","r":[1,null]}]]',
    'DataLakeLifecycleConfiguration': '[["expiration","Expiration","@DataLakeExpiration"],["transitions","Transitions",["@DataLakeTransitions"]]]',
    'DataLakeReplicationConfiguration': r'[["regions","Regions",{"k":[{"k":"s","p":"^(us(-gov)?|af|ap|ca|eu|me|sa)-(central|north|(north(?:east|west))|south|south(?:east|west)|east|west)-\\d+$"}],"x":1}],["role_arn","RoleArn",{"k":"s","p":"^arn:.*$"},0,["AWS::IAM::Role.Arn"]]]',
    'DataLakeTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'DataLakeTransitions': '[["days","Days",{"k":"i","r":[1,null]}],["storage_class","StorageClass","s"]]',
    'Subscriber': r'[["access_types","AccessTypes",{"k":[{"k":"s","e":["LAKEFORMATION","S3"]}],"l":[1,null],"x":1},1],["data_lake_arn","DataLakeArn",{"k":"s","l":[1,256]},3],["resource_share_arn","ResourceShareArn","j",32],["resource_share_name","ResourceShareName","j",32],["s3_bucket_arn","S3BucketArn","j",32],["sources","Sources",["@SubscriberSource"],1],["subscriber_arn","SubscriberArn","j",32],["subscriber_description","SubscriberDescription",{"k":"s","p":"^[\\\\\\w\\s\\-_:/,.@=+]*$"}],["subscriber_identity","SubscriberIdentity","@SubscriberSubscriberIdentity",1],["subscriber_name","SubscriberName",{"k":"s","p":"^[\\\\\\w\\s\\-_:/,.@=+]*$","l":[1,64]},1],["subscriber_role_arn","SubscriberRoleArn","j",32],["tags","Tags",{"k":["@SubscriberTag"],"l":[null,50]}]]',
    'SubscriberAwsLogSource': r'[["source_name","SourceName","s"],["source_version","SourceVersion",{"k":"s","p":"^(latest|[0-9]\\.[0-9])$"}]]',
    'SubscriberCustomLogSource': r'[["source_name","SourceName",{"k":"s","p":"^[\\\\\\w\\-_:/.]*$","l":[1,64]}],["source_version","SourceVersion",{"k":"s","p":"^[A-Za-z0-9\\-\\.\\_]*$","l":[1,32]}]]',
    'SubscriberSource': '[["aws_log_source","AwsLogSource","@SubscriberAwsLogSource"],["custom_log_source","CustomLogSource","@SubscriberCustomLogSource"]]',
    'SubscriberSubscriberIdentity': r'[["external_id","ExternalId",{"k":"s","p":"^[\\w+=,.@:/-]*$","l":[2,1224]},1],["principal","Principal",{"k":"s","p":"^([0-9]{12}|[a-z0-9\\.\\-]*\\.(amazonaws|amazon)\\.com)$"},1]]',
    'SubscriberTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'SubscriberNotification': '[["notification_configuration","NotificationConfiguration","@SubscriberNotificationNotificationConfiguration",1],["subscriber_arn","SubscriberArn",{"k":"s","p":"^arn:.*$"},3],["subscriber_endpoint","SubscriberEndpoint","j",32]]',
    'SubscriberNotificationHttpsNotificationConfiguration': '[["authorization_api_key_name","AuthorizationApiKeyName","s",8],["authorization_api_key_value","AuthorizationApiKeyValue","s",8],["endpoint","Endpoint",{"k":"s","p":"^https?://.+$"},9],["http_method","HttpMethod",{"k":"s","e":["POST","PUT"]},8],["target_role_arn","TargetRoleArn",{"k":"s","p":"^arn:.*$"},9,["AWS::IAM::Role.Arn"]]]',
    'SubscriberNotificationNotificationConfiguration': '[["https_notification_configuration","HttpsNotificationConfiguration","@SubscriberNotificationHttpsNotificationConfiguration"],["sqs_notification_configuration","SqsNotificationConfiguration","j"]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'AwsLogSource': ('AWS::SecurityLake::AwsLogSource', '{"identifier":["SourceName","SourceVersion"]}'),
    'DataLake': ('AWS::SecurityLake::DataLake', '{"attributes":[["attr_arn","Arn","s"],["attr_s3_bucket_arn","S3BucketArn","s"]],"identifier":["Arn"],"write_only":["MetaStoreManagerRoleArn"],"tags":["Tags","list"]}'),
    'Subscriber': ('AWS::SecurityLake::Subscriber', '{"attributes":[["attr_resource_share_arn","ResourceShareArn","s"],["attr_resource_share_name","ResourceShareName","s"],["attr_s3_bucket_arn","S3BucketArn","s"],["attr_subscriber_arn","SubscriberArn","s"],["attr_subscriber_role_arn","SubscriberRoleArn","s"]],"identifier":["SubscriberArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:securitylake:${Region}:${Account}:subscriber/${SubscriberId}"}'),
    'SubscriberNotification': ('AWS::SecurityLake::SubscriberNotification', '{"attributes":[["attr_subscriber_endpoint","SubscriberEndpoint","s"]],"identifier":["SubscriberArn"],"write_only":["NotificationConfiguration.HttpsNotificationConfiguration.AuthorizationApiKeyName","NotificationConfiguration.HttpsNotificationConfiguration.AuthorizationApiKeyValue","NotificationConfiguration.HttpsNotificationConfiguration.Endpoint","NotificationConfiguration.HttpsNotificationConfiguration.HttpMethod","NotificationConfiguration.HttpsNotificationConfiguration.TargetRoleArn"]}'),
})
