"""Every resource type of AWS::Chatbot; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Other, ResourceOptions, TypedResource


class CfnCustomActionProps(TypedDict, total=False):
    action_name: Required[str]
    """The name of the custom action. A change replaces the resource."""
    alias_name: str | None
    """The name used to invoke this action in a chat channel."""
    attachments: Sequence[CfnCustomActionCustomActionAttachmentProps | Deferred] | Deferred | None
    """Defines when this custom action button should be attached to a notification."""
    definition: Required[CfnCustomActionCustomActionDefinitionProps | Deferred]
    """The definition of the command to run when invoked as an alias or as an action button."""
    tags: Sequence[CfnCustomActionTagProps | Deferred] | Deferred | None
    """The tags to add to the configuration."""


class CfnCustomActionCustomActionAttachmentProps(TypedDict, total=False):
    """> AWS Chatbot is now."""
    button_text: str | None
    """The text of the button that appears on the notification."""
    criteria: Sequence[CfnCustomActionCustomActionAttachmentCriteriaProps | Deferred] | Deferred | None
    """The criteria for when a button should be shown based on values in the notification."""
    notification_type: str | None
    """The type of notification that the custom action should be attached to."""
    variables: Mapping[str, str] | Deferred | None
    """The variables to extract from the notification."""


class CfnCustomActionCustomActionAttachmentCriteriaProps(TypedDict, total=False):
    """> AWS Chatbot is now."""
    operator: Required[Literal["HAS_VALUE", "EQUALS"] | Other]
    """The operation to perform on the named variable."""
    value: str | None
    """A value that is compared with the actual value of the variable based on the behavior of the operator."""
    variable_name: Required[str]
    """The name of the variable to operate on."""


class CfnCustomActionCustomActionDefinitionProps(TypedDict, total=False):
    """> AWS Chatbot is now."""
    command_text: Required[str]
    """The command string to run which may include variables by prefixing with a dollar sign ($)."""


class CfnCustomActionTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnCustomAction(TypedResource):
    """> AWS Chatbot is now."""
    props: CfnCustomActionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCustomActionProps]) -> None: ...
    @property
    def attr_custom_action_arn(self) -> StringToken:
        """The fully defined ARN of the custom action."""


class CfnMicrosoftTeamsChannelConfigurationProps(TypedDict, total=False):
    configuration_name: Required[str]
    """The name of the configuration. A change replaces the resource."""
    customization_resource_arns: Sequence[str] | Deferred | None
    """Links a list of resource ARNs (for example, custom action ARNs) to a Microsoft Teams channel configuration for."""
    guardrail_policies: Sequence[str] | Deferred | None
    """The list of IAM policy ARNs that are applied as channel guardrails."""
    iam_role_arn: Required[str]
    """The ARN of the IAM role that defines the permissions for."""
    logging_level: str | None
    """Specifies the logging level for this configuration."""
    sns_topic_arns: Sequence[str] | Deferred | None
    """The ARNs of the SNS topics that deliver notifications to."""
    tags: Sequence[CfnMicrosoftTeamsChannelConfigurationTagProps | Deferred] | Deferred | None
    """The tags to add to the configuration."""
    team_id: Required[str]
    """The ID of the Microsoft Team authorized with. A change replaces the resource."""
    teams_channel_id: Required[str]
    """The ID of the Microsoft Teams channel."""
    teams_channel_name: str | None
    """The name of the Microsoft Teams channel"""
    teams_tenant_id: Required[str]
    """The ID of the Microsoft Teams tenant. A change replaces the resource."""
    user_role_required: Boolean | None
    """Enables use of a user role requirement in your chat configuration."""


class CfnMicrosoftTeamsChannelConfigurationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnMicrosoftTeamsChannelConfiguration(TypedResource):
    """> AWS Chatbot is now."""
    props: CfnMicrosoftTeamsChannelConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMicrosoftTeamsChannelConfigurationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the resource."""


class CfnSlackChannelConfigurationProps(TypedDict, total=False):
    configuration_name: Required[str]
    """The name of the configuration. A change replaces the resource."""
    customization_resource_arns: Sequence[str] | Deferred | None
    """Links a list of resource ARNs (for example, custom action ARNs) to a Slack channel configuration for."""
    guardrail_policies: Sequence[str] | Deferred | None
    """The list of IAM policy ARNs that are applied as channel guardrails."""
    iam_role_arn: Required[str]
    """The ARN of the IAM role that defines the permissions for."""
    logging_level: str | None
    """Specifies the logging level for this configuration."""
    slack_channel_id: Required[str]
    """The ID of the Slack channel."""
    slack_workspace_id: Required[str]
    """The ID of the Slack workspace authorized with. A change replaces the resource."""
    sns_topic_arns: Sequence[str] | Deferred | None
    """The ARNs of the SNS topics that deliver notifications to."""
    tags: Sequence[CfnSlackChannelConfigurationTagProps | Deferred] | Deferred | None
    """The tags to add to the configuration."""
    user_role_required: Boolean | None
    """Enables use of a user role requirement in your chat configuration."""


class CfnSlackChannelConfigurationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnSlackChannelConfiguration(TypedResource):
    """> AWS Chatbot is now."""
    props: CfnSlackChannelConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSlackChannelConfigurationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the resource."""
