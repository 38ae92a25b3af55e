"""Every resource type of AWS::SupportApp; written by `python -m tools.l1`; do not edit."""

from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Other, ResourceOptions, TypedResource


class CfnAccountAliasProps(TypedDict, total=False):
    account_alias: Required[str]
    """An alias or short name for an AWS account."""


class CfnAccountAlias(TypedResource):
    """You can use the `AWS::SupportApp::AccountAlias` resource to specify your AWS account when you configure the AWS Support App in Slack."""
    props: CfnAccountAliasProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccountAliasProps]) -> None: ...
    @property
    def attr_account_alias_resource_id(self) -> StringToken:
        """The `AccountAlias` resource type has an attribute `AccountAliasResourceId`."""


class CfnSlackChannelConfigurationProps(TypedDict, total=False):
    channel_id: Required[str]
    """The channel ID in Slack. A change replaces the resource."""
    channel_name: str | None
    """The channel name in Slack."""
    channel_role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role for this Slack channel configuration."""
    notify_on_add_correspondence_to_case: Boolean | None
    """Whether to get notified when a correspondence is added to your support cases."""
    notify_on_case_severity: Required[Literal["none", "all", "high"] | Other]
    """The case severity for your support cases that you want to receive notifications."""
    notify_on_create_or_reopen_case: Boolean | None
    """Whether to get notified when your support cases are created or reopened"""
    notify_on_resolve_case: Boolean | None
    """Whether to get notified when your support cases are resolved."""
    team_id: Required[str]
    """The team ID in Slack. A change replaces the resource."""


class CfnSlackChannelConfiguration(TypedResource):
    """You can use the `AWS::SupportApp::SlackChannelConfiguration` resource to specify your AWS account when you configure the AWS Support App."""
    props: CfnSlackChannelConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSlackChannelConfigurationProps]) -> None: ...


class CfnSlackWorkspaceConfigurationProps(TypedDict, total=False):
    team_id: Required[str]
    """The team ID in Slack. A change replaces the resource."""
    version_id: str | None
    """An identifier used to update an existing Slack workspace configuration in AWS CloudFormation, such as `100`."""


class CfnSlackWorkspaceConfiguration(TypedResource):
    """You can use the `AWS::SupportApp::SlackWorkspaceConfiguration` resource to specify your Slack workspace configuration."""
    props: CfnSlackWorkspaceConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSlackWorkspaceConfigurationProps]) -> None: ...
