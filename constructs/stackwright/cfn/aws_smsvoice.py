"""Every resource type of AWS::SMSVOICE; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'ConfigurationSet': '[["arn","Arn","j",32],["configuration_set_name","ConfigurationSetName",{"k":"s","p":"^[A-Za-z0-9_-]+$","l":[1,64]},2],["default_sender_id","DefaultSenderId",{"k":"s","p":"^[A-Za-z0-9_-]+$"}],["event_destinations","EventDestinations",{"k":["@ConfigurationSetEventDestination"],"l":[null,5]}],["message_feedback_enabled","MessageFeedbackEnabled","b"],["protect_configuration_id","ProtectConfigurationId",{"k":"s","p":"^[A-Za-z0-9_:/-]+$","l":[1,256]}],["tags","Tags",{"k":["@ConfigurationSetTag"],"x":1}]]',
    'ConfigurationSetCloudWatchLogsDestination': r'[["iam_role_arn","IamRoleArn",{"k":"s","p":"^arn:\\S+$"},1,["AWS::IAM::Role.Arn"]],["log_group_arn","LogGroupArn",{"k":"s","p":"^arn:\\S+$"},1]]',
    'ConfigurationSetEventDestination': '[["cloud_watch_logs_destination","CloudWatchLogsDestination","@ConfigurationSetCloudWatchLogsDestination"],["enabled","Enabled","b",1],["event_destination_name","EventDestinationName",{"k":"s","p":"^[A-Za-z0-9_-]+$","l":[1,64]},1],["kinesis_firehose_destination","KinesisFirehoseDestination","@ConfigurationSetKinesisFirehoseDestination"],["matching_event_types","MatchingEventTypes",{"k":["s"],"x":1},1],["sns_destination","SnsDestination","@ConfigurationSetSnsDestination"]]',
    'ConfigurationSetKinesisFirehoseDestination': r'[["delivery_stream_arn","DeliveryStreamArn",{"k":"s","p":"^arn:\\S+$"},1],["iam_role_arn","IamRoleArn",{"k":"s","p":"^arn:\\S+$"},1,["AWS::IAM::Role.Arn"]]]',
    'ConfigurationSetSnsDestination': r'[["topic_arn","TopicArn",{"k":"s","p":"^arn:\\S+$"},1,["AWS::SNS::Topic.Arn"]]]',
    'ConfigurationSetTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'NotifyConfiguration': '[["created_timestamp","CreatedTimestamp","j",32],["default_template_id","DefaultTemplateId",{"k":"s","p":"^[A-Za-z0-9_-]*$","l":[null,256]}],["deletion_protection_enabled","DeletionProtectionEnabled","b"],["display_name","DisplayName",{"k":"s","p":"^[A-Za-z0-9_ -]+$","l":[1,15]},3],["enabled_channels","EnabledChannels",{"k":[{"k":"s","e":["SMS","VOICE","MMS","RCS"]}],"l":[1,4]},1],["enabled_countries","EnabledCountries",{"k":[{"k":"s","p":"^[A-Z]{2}$","l":[2,2]}],"l":[null,300]}],["notify_configuration_arn","NotifyConfigurationArn","j",32],["notify_configuration_id","NotifyConfigurationId","j",32],["pool_id","PoolId",{"k":"s","p":"^[A-Za-z0-9_:/-]+$","l":[1,256]}],["status","Status","j",32],["tags","Tags",{"k":["@NotifyConfigurationTag"],"l":[null,200]}],["tier","Tier","j",32],["tier_upgrade_status","TierUpgradeStatus","j",32],["use_case","UseCase",{"k":"s","e":["CODE_VERIFICATION"]},3]]',
    'NotifyConfigurationTag': '[["key","Key",{"k":"s","p":"^.+$","l":[1,128]},1],["value","Value",{"k":"s","p":"^.*$","l":[null,256]},1]]',
    'OptOutList': '[["arn","Arn","j",32],["opt_out_list_name","OptOutListName",{"k":"s","p":"^[A-Za-z0-9_-]+$","l":[1,64]},2],["tags","Tags",{"k":["@OptOutListTag"],"x":1}]]',
    'OptOutListTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'PhoneNumber': '[["arn","Arn","j",32],["deletion_protection_enabled","DeletionProtectionEnabled","b"],["iso_country_code","IsoCountryCode",{"k":"s","p":"^[A-Z]{2}$"},3],["mandatory_keywords","MandatoryKeywords","@PhoneNumberMandatoryKeywords",1],["number_capabilities","NumberCapabilities",{"k":[{"k":"s","e":["SMS","VOICE","MMS"]}],"x":1},3],["number_type","NumberType",{"k":"s","e":["LONG_CODE","TOLL_FREE","TEN_DLC","SIMULATOR"]},3],["opt_out_list_name","OptOutListName",{"k":"s","p":"^[A-Za-z0-9_:/-]+$","l":[1,256]}],["optional_keywords","OptionalKeywords",{"k":["@PhoneNumberOptionalKeyword"],"x":1}],["phone_number","PhoneNumber","j",32],["phone_number_id","PhoneNumberId","j",32],["self_managed_opt_outs_enabled","SelfManagedOptOutsEnabled","b"],["tags","Tags",{"k":["@PhoneNumberTag"],"x":1}],["two_way","TwoWay","@PhoneNumberTwoWay"]]',
    'PhoneNumberMandatoryKeyword': r'[["message","Message",{"k":"s","p":"^(?!\\s*$)[\\s\\S]+$","l":[null,1600]},1]]',
    'PhoneNumberMandatoryKeywords': '[["help","HELP","@PhoneNumberMandatoryKeyword",1],["stop","STOP","@PhoneNumberMandatoryKeyword",1]]',
    'PhoneNumberOptionalKeyword': r'[["action","Action",{"k":"s","e":["AUTOMATIC_RESPONSE","OPT_OUT","OPT_IN"]},1],["keyword","Keyword",{"k":"s","l":[null,30]},1],["message","Message",{"k":"s","p":"^(?!\\s*$)[\\s\\S]+$","l":[null,1600]},1]]',
    'PhoneNumberTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'PhoneNumberTwoWay': r'[["channel_arn","ChannelArn",{"k":"s","p":"^arn:\\S+$"}],["channel_role","ChannelRole",{"k":"s","p":"^arn:\\S+$"}],["enabled","Enabled","b",1]]',
    'Pool': r'[["arn","Arn","j",32],["deletion_protection_enabled","DeletionProtectionEnabled","b"],["mandatory_keywords","MandatoryKeywords","@PoolMandatoryKeywords",1],["opt_out_list_name","OptOutListName",{"k":"s","p":"^[A-Za-z0-9_:/-]+$","l":[1,256]}],["optional_keywords","OptionalKeywords",{"k":["@PoolOptionalKeyword"],"x":1}],["origination_identities","OriginationIdentities",{"k":[{"k":"s","p":"^arn:\\S+","l":[20,256]}],"l":[1,null],"x":1},1],["pool_id","PoolId","j",32],["self_managed_opt_outs_enabled","SelfManagedOptOutsEnabled","b"],["shared_routes_enabled","SharedRoutesEnabled","b"],["tags","Tags",{"k":["@PoolTag"],"x":1}],["two_way","TwoWay","@PoolTwoWay"]]',
    'PoolMandatoryKeyword': r'[["message","Message",{"k":"s","p":"^(?!\\s*$)[\\s\\S]+$","l":[null,1600]},1]]',
    'PoolMandatoryKeywords': '[["help","HELP","@PoolMandatoryKeyword",1],["stop","STOP","@PoolMandatoryKeyword",1]]',
    'PoolOptionalKeyword': r'[["action","Action",{"k":"s","e":["AUTOMATIC_RESPONSE","OPT_OUT","OPT_IN"]},1],["keyword","Keyword",{"k":"s","l":[null,30]},1],["message","Message",{"k":"s","p":"^(?!\\s*$)[\\s\\S]+$","l":[null,1600]},1]]',
    'PoolTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'PoolTwoWay': r'[["channel_arn","ChannelArn",{"k":"s","p":"^[ \\S]+"}],["channel_role","ChannelRole",{"k":"s","p":"^arn:\\S+$"}],["enabled","Enabled","b",1]]',
    'ProtectConfiguration': '[["arn","Arn","j",32],["country_rule_set","CountryRuleSet","@ProtectConfigurationCountryRuleSet"],["deletion_protection_enabled","DeletionProtectionEnabled","b"],["protect_configuration_id","ProtectConfigurationId","j",32],["tags","Tags",{"k":["@ProtectConfigurationTag"],"x":1}]]',
    'ProtectConfigurationCountryRule': '[["country_code","CountryCode",{"k":"s","p":"^[A-Z]{2}$"},1],["protect_status","ProtectStatus",{"k":"s","e":["ALLOW","BLOCK","MONITOR","FILTER"]},1]]',
    'ProtectConfigurationCountryRuleSet': '[["mms","MMS",{"k":["@ProtectConfigurationCountryRule"],"x":1}],["sms","SMS",{"k":["@ProtectConfigurationCountryRule"],"x":1}],["voice","VOICE",{"k":["@ProtectConfigurationCountryRule"],"x":1}]]',
    'ProtectConfigurationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'RcsAgent': r'[["created_timestamp","CreatedTimestamp","j",32],["deletion_protection_enabled","DeletionProtectionEnabled","b"],["opt_out_list_name","OptOutListName",{"k":"s","p":"^[A-Za-z0-9_-]+$","l":[1,64]}],["pool_id","PoolId","j",32],["rcs_agent_arn","RcsAgentArn","j",32],["rcs_agent_id","RcsAgentId","j",32],["self_managed_opt_outs_enabled","SelfManagedOptOutsEnabled","b"],["status","Status","j",32],["tags","Tags",{"k":["@RcsAgentTag"],"l":[null,200],"x":1}],["testing_agent","TestingAgent","j",32],["two_way_channel_arn","TwoWayChannelArn",{"k":"s","p":"^\\S+$","l":[20,2048]}],["two_way_channel_role","TwoWayChannelRole",{"k":"s","p":"^arn:\\S+$","l":[20,2048]}],["two_way_enabled","TwoWayEnabled","b"],["two_way_media_s3_bucket_name","TwoWayMediaS3BucketName",{"k":"s","p":"^[a-z0-9][a-z0-9.-]*[a-z0-9]$","l":[3,63]}],["two_way_media_s3_key_prefix","TwoWayMediaS3KeyPrefix",{"k":"s","p":"^[\\S]+$","l":[1,1024]}],["two_way_media_s3_role","TwoWayMediaS3Role",{"k":"s","p":"^arn:\\S+$","l":[20,2048]}],["two_way_rcs_events_enabled","TwoWayRcsEventsEnabled",{"k":[{"k":"s","l":[1,50]}],"l":[null,100]}]]',
    'RcsAgentTag': '[["key","Key",{"k":"s","p":"^.+$","l":[1,128]},1],["value","Value",{"k":"s","p":"^.*$","l":[null,256]},1]]',
    'Registration': '[["created_timestamp","CreatedTimestamp","j",32],["current_version_number","CurrentVersionNumber","j",32],["registration_arn","RegistrationArn","j",32],["registration_id","RegistrationId","j",32],["registration_status","RegistrationStatus","j",32],["registration_type","RegistrationType",{"k":"s","p":"^[A-Za-z0-9_]+$","l":[1,64]},3],["tags","Tags",{"k":["@RegistrationTag"],"l":[null,200]}]]',
    'RegistrationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'RegistrationAttachment': r'[["attachment_body","AttachmentBody",{"k":"s","l":[1,null]},10],["attachment_status","AttachmentStatus","j",32],["attachment_url","AttachmentUrl",{"k":"s","p":"^\\S+$","l":[1,2048]},10],["created_timestamp","CreatedTimestamp","j",32],["registration_attachment_arn","RegistrationAttachmentArn","j",32],["registration_attachment_id","RegistrationAttachmentId","j",32],["tags","Tags",{"k":["@RegistrationAttachmentTag"],"l":[null,200]}],["uploaded_attachment_url","UploadedAttachmentUrl","j",32]]',
    'RegistrationAttachmentTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ResourcePolicy': r'[["policy_document","PolicyDocument","j",1],["resource_arn","ResourceArn",{"k":"s","p":"^arn:\\S+$"},3]]',
    'SenderId': '[["arn","Arn","j",32],["deletion_protection_enabled","DeletionProtectionEnabled","b"],["iso_country_code","IsoCountryCode",{"k":"s","p":"^[A-Z]{2}$"},3],["sender_id","SenderId",{"k":"s","p":"^[A-Z0-9_-]+$"},3],["tags","Tags",{"k":["@SenderIdTag"],"x":1}]]',
    'SenderIdTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'VerifiedDestinationNumber': r'[["created_timestamp","CreatedTimestamp","j",32],["destination_phone_number","DestinationPhoneNumber",{"k":"s","p":"^\\+?[1-9][0-9]{1,18}$","l":[1,20]},3],["status","Status","j",32],["tags","Tags",{"k":["@VerifiedDestinationNumberTag"],"x":1}],["verified_destination_number_arn","VerifiedDestinationNumberArn","j",32],["verified_destination_number_id","VerifiedDestinationNumberId","j",32]]',
    'VerifiedDestinationNumberTag': '[["key","Key",{"k":"s","p":"^.+$","l":[1,128]},1],["value","Value",{"k":"s","p":"^.*$","l":[null,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnConfigurationSet(TypedResource):
    schema = Schema('AWS::SMSVOICE::ConfigurationSet', _types, 'ConfigurationSet', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["ConfigurationSetName"],"tags":["Tags","list"],"arn":"arn:${Partition}:sms-voice:${Region}:${Account}:configuration-set/${ConfigurationSetName}"}')


class CfnNotifyConfiguration(TypedResource):
    schema = Schema('AWS::SMSVOICE::NotifyConfiguration', _types, 'NotifyConfiguration', '{"attributes":[["attr_created_timestamp","CreatedTimestamp","s"],["attr_notify_configuration_arn","NotifyConfigurationArn","s"],["attr_notify_configuration_id","NotifyConfigurationId","s"],["attr_status","Status","s"],["attr_tier","Tier","s"],["attr_tier_upgrade_status","TierUpgradeStatus","s"]],"identifier":["NotifyConfigurationArn"],"tags":["Tags","list"]}')


class CfnOptOutList(TypedResource):
    schema = Schema('AWS::SMSVOICE::OptOutList', _types, 'OptOutList', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["OptOutListName"],"tags":["Tags","list"],"arn":"arn:${Partition}:sms-voice:${Region}:${Account}:opt-out-list/${OptOutListName}"}')


class CfnPhoneNumber(TypedResource):
    schema = Schema('AWS::SMSVOICE::PhoneNumber', _types, 'PhoneNumber', '{"attributes":[["attr_arn","Arn","s"],["attr_phone_number","PhoneNumber","s"],["attr_phone_number_id","PhoneNumberId","s"]],"identifier":["PhoneNumberId"],"tags":["Tags","list"],"arn":"arn:${Partition}:sms-voice:${Region}:${Account}:phone-number/${PhoneNumberId}"}')


class CfnPool(TypedResource):
    schema = Schema('AWS::SMSVOICE::Pool', _types, 'Pool', '{"attributes":[["attr_arn","Arn","s"],["attr_pool_id","PoolId","s"]],"identifier":["PoolId"],"tags":["Tags","list"],"arn":"arn:${Partition}:sms-voice:${Region}:${Account}:pool/${PoolId}"}')


class CfnProtectConfiguration(TypedResource):
    schema = Schema('AWS::SMSVOICE::ProtectConfiguration', _types, 'ProtectConfiguration', '{"attributes":[["attr_arn","Arn","s"],["attr_protect_configuration_id","ProtectConfigurationId","s"]],"identifier":["ProtectConfigurationId"],"tags":["Tags","list"],"arn":"arn:${Partition}:sms-voice:${Region}:${Account}:protect-configuration/${ProtectConfigurationId}"}')


class CfnRcsAgent(TypedResource):
    schema = Schema('AWS::SMSVOICE::RcsAgent', _types, 'RcsAgent', '{"attributes":[["attr_created_timestamp","CreatedTimestamp","s"],["attr_pool_id","PoolId","s"],["attr_rcs_agent_arn","RcsAgentArn","s"],["attr_rcs_agent_id","RcsAgentId","s"],["attr_status","Status","s"],["attr_testing_agent","TestingAgent","j"]],"identifier":["RcsAgentArn"],"tags":["Tags","list"]}')


class CfnRegistration(TypedResource):
    schema = Schema('AWS::SMSVOICE::Registration', _types, 'Registration', '{"attributes":[["attr_created_timestamp","CreatedTimestamp","s"],["attr_current_version_number","CurrentVersionNumber","i"],["attr_registration_arn","RegistrationArn","s"],["attr_registration_id","RegistrationId","s"],["attr_registration_status","RegistrationStatus","s"]],"identifier":["RegistrationArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:sms-voice:${Region}:${Account}:registration/${RegistrationId}"}')


class CfnRegistrationAttachment(TypedResource):
    schema = Schema('AWS::SMSVOICE::RegistrationAttachment', _types, 'RegistrationAttachment', '{"attributes":[["attr_attachment_status","AttachmentStatus","s"],["attr_created_timestamp","CreatedTimestamp","s"],["attr_registration_attachment_arn","RegistrationAttachmentArn","s"],["attr_registration_attachment_id","RegistrationAttachmentId","s"],["attr_uploaded_attachment_url","UploadedAttachmentUrl","s"]],"identifier":["RegistrationAttachmentArn"],"write_only":["AttachmentBody","AttachmentUrl"],"tags":["Tags","list"]}')


class CfnResourcePolicy(TypedResource):
    schema = Schema('AWS::SMSVOICE::ResourcePolicy', _types, 'ResourcePolicy', '{"identifier":["ResourceArn"]}')


class CfnSenderId(TypedResource):
    schema = Schema('AWS::SMSVOICE::SenderId', _types, 'SenderId', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["IsoCountryCode","SenderId"],"tags":["Tags","list"]}')


class CfnVerifiedDestinationNumber(TypedResource):
    schema = Schema('AWS::SMSVOICE::VerifiedDestinationNumber', _types, 'VerifiedDestinationNumber', '{"attributes":[["attr_created_timestamp","CreatedTimestamp","s"],["attr_status","Status","s"],["attr_verified_destination_number_arn","VerifiedDestinationNumberArn","s"],["attr_verified_destination_number_id","VerifiedDestinationNumberId","s"]],"identifier":["VerifiedDestinationNumberArn"],"tags":["Tags","list"]}')
