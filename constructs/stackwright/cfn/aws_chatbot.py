"""Every resource type of AWS::Chatbot; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'CustomAction': '[["action_name","ActionName",{"k":"s","p":"^[a-zA-Z0-9_-]{1,64}$","l":[1,64]},3],["alias_name","AliasName",{"k":"s","p":"^[A-Za-z0-9-_]+$","l":[1,30]}],["attachments","Attachments",["@CustomActionCustomActionAttachment"]],["custom_action_arn","CustomActionArn","j",32],["definition","Definition","@CustomActionCustomActionDefinition",1],["tags","Tags",{"k":["@CustomActionTag"],"l":[null,200]}]]',
    'CustomActionCustomActionAttachment': r'[["button_text","ButtonText",{"k":"s","p":"^[\\S\\s]+$","l":[1,50]}],["criteria","Criteria",{"k":["@CustomActionCustomActionAttachmentCriteria"],"l":[1,5]}],["notification_type","NotificationType",{"k":"s","p":"^[a-zA-Z0-9-]+$","l":[1,100]}],["variables","Variables",{"k":{"m":"s"},"l":[1,5]}]]',
    'CustomActionCustomActionAttachmentCriteria': '[["operator","Operator",{"k":"s","e":["HAS_VALUE","EQUALS"]},1],["value","Value",{"k":"s","l":[null,1024]}],["variable_name","VariableName","s",1]]',
    'CustomActionCustomActionDefinition': '[["command_text","CommandText",{"k":"s","l":[1,5000]},1]]',
    'CustomActionTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'MicrosoftTeamsChannelConfiguration': r'[["arn","Arn","j",32],["configuration_name","ConfigurationName",{"k":"s","p":"^[A-Za-z0-9-_]+$","l":[1,128]},3],["customization_resource_arns","CustomizationResourceArns",[{"k":"s","p":"^arn:aws:chatbot:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:custom-action/[a-zA-Z0-9_-]{1,64}$"}]],["guardrail_policies","GuardrailPolicies",[{"k":"s","p":"^(^$|arn:aws:iam:[A-Za-z0-9_\\/.-]{0,63}:[A-Za-z0-9_\\/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_\\/+=,@.-]{0,1023})$"}]],["iam_role_arn","IamRoleArn",{"k":"s","p":"^arn:(aws[a-zA-Z-]*)?:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}$"},1,["AWS::IAM::Role.Arn"]],["logging_level","LoggingLevel",{"k":"s","p":"^(ERROR|INFO|NONE)$","l":[4,5]}],["sns_topic_arns","SnsTopicArns",[{"k":"s","p":"^arn:(aws[a-zA-Z-]*)?:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}$"}]],["tags","Tags",["@MicrosoftTeamsChannelConfigurationTag"]],["team_id","TeamId",{"k":"s","p":"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","l":[36,36]},3],["teams_channel_id","TeamsChannelId",{"k":"s","p":"^([a-zA-Z0-9-_=+/.,])*%3[aA]([a-zA-Z0-9-_=+/.,])*%40([a-zA-Z0-9-_=+/.,])*$","l":[1,256]},1],["teams_channel_name","TeamsChannelName",{"k":"s","p":"^(.*)$","l":[1,256]}],["teams_tenant_id","TeamsTenantId",{"k":"s","p":"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","l":[36,36]},3],["user_role_required","UserRoleRequired","b"]]',
    'MicrosoftTeamsChannelConfigurationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'SlackChannelConfiguration': r'[["arn","Arn","j",32],["configuration_name","ConfigurationName",{"k":"s","p":"^[A-Za-z0-9-_]+$","l":[1,128]},3],["customization_resource_arns","CustomizationResourceArns",[{"k":"s","p":"^arn:aws:chatbot:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:custom-action/[a-zA-Z0-9_-]{1,64}$"}]],["guardrail_policies","GuardrailPolicies",[{"k":"s","p":"^(^$|arn:aws:iam:[A-Za-z0-9_\\/.-]{0,63}:[A-Za-z0-9_\\/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_\\/+=,@.-]{0,1023})$"}]],["iam_role_arn","IamRoleArn",{"k":"s","p":"^arn:(aws[a-zA-Z-]*)?:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}$"},1,["AWS::IAM::Role.Arn"]],["logging_level","LoggingLevel",{"k":"s","p":"^(ERROR|INFO|NONE)$","l":[4,5]}],["slack_channel_id","SlackChannelId",{"k":"s","p":"^[A-Za-z0-9]+$","l":[1,256]},1],["slack_workspace_id","SlackWorkspaceId",{"k":"s","p":"^[0-9A-Z]{1,255}$","l":[1,256]},3],["sns_topic_arns","SnsTopicArns",[{"k":"s","p":"^arn:(aws[a-zA-Z-]*)?:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}$"}],0,["AWS::SNS::Topic.TopicArn"]],["tags","Tags",["@SlackChannelConfigurationTag"]],["user_role_required","UserRoleRequired","b"]]',
    'SlackChannelConfigurationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnCustomAction(TypedResource):
    schema = Schema('AWS::Chatbot::CustomAction', _types, 'CustomAction', '{"attributes":[["attr_custom_action_arn","CustomActionArn","s"]],"identifier":["CustomActionArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:chatbot::${Account}:custom-action/${ActionName}"}')


class CfnMicrosoftTeamsChannelConfiguration(TypedResource):
    schema = Schema('AWS::Chatbot::MicrosoftTeamsChannelConfiguration', _types, 'MicrosoftTeamsChannelConfiguration', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"]}')


class CfnSlackChannelConfiguration(TypedResource):
    schema = Schema('AWS::Chatbot::SlackChannelConfiguration', _types, 'SlackChannelConfiguration', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:chatbot::${Account}:chat-configuration/slack-channel/${ConfigurationName}"}')
