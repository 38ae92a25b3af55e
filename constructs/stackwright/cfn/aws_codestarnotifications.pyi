"""Every resource type of AWS::CodeStarNotifications; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnNotificationRuleProps(TypedDict, total=False):
    created_by: str | None
    """The name or email alias of the person who created the notification rule."""
    detail_type: Required[Literal["BASIC", "FULL"] | Other]
    """The level of detail to include in the notifications for this resource."""
    event_type_id: str | None
    """The event type associated with this notification rule."""
    event_type_ids: Required[Sequence[str] | Deferred]
    """A list of event types associated with this notification rule."""
    name: Required[str]
    """The name for the notification rule."""
    resource: Required[str]
    """The Amazon Resource Name (ARN) of the resource to associate with the notification rule. A change replaces the resource."""
    status: Literal["ENABLED", "DISABLED"] | Other | None
    """The status of the notification rule."""
    tags: Mapping[str, str] | Deferred | None
    """A list of tags to apply to this notification rule."""
    target_address: str | None
    """The Amazon Resource Name (ARN) of the Amazon topic or client."""
    targets: Required[Sequence[CfnNotificationRuleTargetProps | Deferred] | Deferred]
    """A list of Amazon Resource Names (ARNs) of Amazon topics and clients to associate with the notification rule."""


class CfnNotificationRuleTargetProps(TypedDict, total=False):
    """Information about the topics or clients associated with a notification rule."""
    target_address: Required[str]
    """The Amazon Resource Name (ARN) of the topic or client."""
    target_type: Required[str]
    """The target type."""


class CfnNotificationRule(TypedResource):
    """Creates a notification rule for a resource."""
    props: CfnNotificationRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNotificationRuleProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the notification rule."""
