"""Every resource type of AWS::SupportApp; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'AccountAlias': r'[["account_alias","AccountAlias",{"k":"s","p":"^[\\w\\- ]+$","l":[1,30]},1],["account_alias_resource_id","AccountAliasResourceId","j",32]]',
    'SlackChannelConfiguration': r'[["channel_id","ChannelId",{"k":"s","p":"^\\S+$","l":[1,256]},3],["channel_name","ChannelName",{"k":"s","p":"^.+$","l":[1,256]}],["channel_role_arn","ChannelRoleArn",{"k":"s","p":"^arn:aws[-a-z0-9]*:iam::[0-9]{12}:role\\/(.+)$","l":[31,2048]},1,["AWS::IAM::Role.Arn"]],["notify_on_add_correspondence_to_case","NotifyOnAddCorrespondenceToCase","b"],["notify_on_case_severity","NotifyOnCaseSeverity",{"k":"s","e":["none","all","high"]},1],["notify_on_create_or_reopen_case","NotifyOnCreateOrReopenCase","b"],["notify_on_resolve_case","NotifyOnResolveCase","b"],["team_id","TeamId",{"k":"s","p":"^\\S+$","l":[1,256]},3]]',
    'SlackWorkspaceConfiguration': r'[["team_id","TeamId",{"k":"s","p":"^\\S+$","l":[1,256]},3],["version_id","VersionId",{"k":"s","p":"^[0-9]+$","l":[1,256]},8]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'AccountAlias': ('AWS::SupportApp::AccountAlias', '{"attributes":[["attr_account_alias_resource_id","AccountAliasResourceId","s"]],"identifier":["AccountAliasResourceId"]}'),
    'SlackChannelConfiguration': ('AWS::SupportApp::SlackChannelConfiguration', '{"identifier":["TeamId","ChannelId"]}'),
    'SlackWorkspaceConfiguration': ('AWS::SupportApp::SlackWorkspaceConfiguration', '{"identifier":["TeamId"],"write_only":["VersionId"]}'),
})
