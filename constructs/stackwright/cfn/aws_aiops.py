"""Every resource type of AWS::AIOps; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'InvestigationGroup': r'[["arn","Arn","j",32],["chatbot_notification_channels","ChatbotNotificationChannels",{"k":["@InvestigationGroupChatbotNotificationChannel"],"x":1}],["created_at","CreatedAt","j",32],["created_by","CreatedBy","j",32],["cross_account_configurations","CrossAccountConfigurations",{"k":["@InvestigationGroupCrossAccountConfiguration"],"l":[null,25],"x":1}],["encryption_config","EncryptionConfig","@InvestigationGroupEncryptionConfigMap"],["investigation_group_policy","InvestigationGroupPolicy","s"],["is_cloud_trail_event_history_enabled","IsCloudTrailEventHistoryEnabled","b"],["last_modified_at","LastModifiedAt","j",32],["last_modified_by","LastModifiedBy","j",32],["name","Name",{"k":"s","p":"^[\\-_A-Za-z0-9\\[\\]\\(\\)\\{\\}\\.: ]+$","l":[1,512]},3],["retention_in_days","RetentionInDays",{"k":"i","r":[7,90]},2],["role_arn","RoleArn",{"k":"s","p":"^arn:.*$","l":[20,2048]}],["tag_key_boundaries","TagKeyBoundaries",{"k":[{"k":"s","l":[1,200]}],"x":1}],["tags","Tags",{"k":["@InvestigationGroupTag"],"x":1}]]',
    'InvestigationGroupChatbotNotificationChannel': '[["chat_configuration_arns","ChatConfigurationArns",{"k":["s"],"x":1}],["sns_topic_arn","SNSTopicArn",{"k":"s","l":[20,2048]},0,["AWS::SNS::Topic.Arn"]]]',
    'InvestigationGroupCrossAccountConfiguration': '[["source_role_arn","SourceRoleArn",{"k":"s","p":"^arn:.*$","l":[20,2048]}]]',
    'InvestigationGroupEncryptionConfigMap': '[["encryption_configuration_type","EncryptionConfigurationType",{"k":"s","l":[1,128]}],["kms_key_id","KmsKeyId",{"k":"s","l":[1,256]},0,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]]]',
    'InvestigationGroupTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'InvestigationGroup': ('AWS::AIOps::InvestigationGroup', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_created_by","CreatedBy","s"],["attr_last_modified_at","LastModifiedAt","s"],["attr_last_modified_by","LastModifiedBy","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:aiops:${Region}:${Account}:investigation-group/${InvestigationGroupId}"}'),
})
