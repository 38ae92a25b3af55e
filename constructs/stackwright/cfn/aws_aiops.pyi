"""Every resource type of AWS::AIOps; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, ResourceOptions, TypedResource


class CfnInvestigationGroupProps(TypedDict, total=False):
    chatbot_notification_channels: Sequence[CfnInvestigationGroupChatbotNotificationChannelProps | Deferred] | Deferred | None
    """Use this property to integrate CloudWatch investigations with chat applications."""
    cross_account_configurations: Sequence[CfnInvestigationGroupCrossAccountConfigurationProps | Deferred] | Deferred | None
    """List of `sourceRoleArn` values that have been configured for cross-account access."""
    encryption_config: CfnInvestigationGroupEncryptionConfigMapProps | Deferred | None
    """Specifies the customer managed AWS key that the investigation group uses to encrypt data, if there is one."""
    investigation_group_policy: str | None
    """Returns the JSON of the IAM resource policy associated with the specified investigation group in a string."""
    is_cloud_trail_event_history_enabled: Boolean | None
    """Specify `true` to enable CloudWatch investigations to have access to change events that are recorded by CloudTrail."""
    name: Required[str]
    """Specify either the name or the ARN of the investigation group that you want to view. A change replaces the resource."""
    retention_in_days: Integer | None
    """Specifies how long that investigation data is kept. A change replaces the resource."""
    role_arn: str | None
    """The ARN of the IAM role that the investigation group uses for permissions to gather data."""
    tag_key_boundaries: Sequence[str] | Deferred | None
    """Displays the custom tag keys for custom applications in your system that you have specified in the investigation group."""
    tags: Sequence[CfnInvestigationGroupTagProps | Deferred] | Deferred | None
    """The list of key-value pairs to associate with the resource."""


class CfnInvestigationGroupChatbotNotificationChannelProps(TypedDict, total=False):
    """Use this structure to integrate CloudWatch investigations with chat applications."""
    chat_configuration_arns: Sequence[str] | Deferred | None
    """Returns the Amazon Resource Name (ARN) of any third-party chat integrations configured for the account."""
    sns_topic_arn: str | None
    """Returns the ARN of an Amazon topic used for third-party chat integrations."""


class CfnInvestigationGroupCrossAccountConfigurationProps(TypedDict, total=False):
    """This structure contains information about the cross-account configuration in the account."""
    source_role_arn: str | None
    """The ARN of an existing role which will be used to do investigations on your behalf."""


class CfnInvestigationGroupEncryptionConfigMapProps(TypedDict, total=False):
    """Use this structure if you want to use a customer managed AWS key to encrypt your investigation data."""
    encryption_configuration_type: str | None
    """Displays whether investigation data is encrypted by a customer managed key or an AWS owned key."""
    kms_key_id: str | None
    """If the investigation group uses a customer managed key for encryption, this field displays the ID of that key."""


class CfnInvestigationGroupTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnInvestigationGroup(TypedResource):
    """Creates an *investigation group* in your account."""
    props: CfnInvestigationGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInvestigationGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the investigation group."""
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time that the investigation group was created."""
    @property
    def attr_created_by(self) -> StringToken:
        """The name of the user who created the investigation group."""
    @property
    def attr_last_modified_at(self) -> StringToken:
        """The date and time that the investigation group was most recently modified."""
    @property
    def attr_last_modified_by(self) -> StringToken:
        """The name of the user who created the investigation group."""
