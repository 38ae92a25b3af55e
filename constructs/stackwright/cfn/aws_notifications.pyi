"""Every resource type of AWS::Notifications; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Other, ResourceOptions, TypedResource


class CfnChannelAssociationProps(TypedDict, total=False):
    arn: Required[str]
    """The Amazon Resource Name (ARN) of the `Channel`. A change replaces the resource."""
    notification_configuration_arn: Required[str]
    """The ARN of the `NotificationConfiguration` associated with the `Channel`. A change replaces the resource."""


class CfnChannelAssociation(TypedResource):
    """The `AWS::Notifications::ChannelAssociation` resource associates a `Channel` with a `NotificationConfiguration` for AWS User Notifications."""
    props: CfnChannelAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnChannelAssociationProps]) -> None: ...


class CfnEventRuleProps(TypedDict, total=False):
    event_pattern: str | None
    """An additional event pattern used to further filter the events this `EventRule` receives."""
    event_type: Required[str]
    """The event type this rule should match with the EventBridge events. A change replaces the resource."""
    notification_configuration_arn: Required[str]
    """The ARN for the `NotificationConfiguration` associated with this `EventRule`. A change replaces the resource."""
    regions: Required[Sequence[str] | Deferred]
    """A list of AWS Regions that send events to this `EventRule`."""
    source: Required[str]
    """The event source this rule should match with the EventBridge event sources. A change replaces the resource."""


class CfnEventRule(TypedResource):
    """Creates an `EventRule` that is associated with a specified `NotificationConfiguration`."""
    props: CfnEventRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEventRuleProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the `EventRule`."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The creation time of the `EventRule`."""
    @property
    def attr_managed_rules(self) -> ListToken:
        """A list of Amazon EventBridge Managed Rule ARNs associated with this `EventRule`."""
    @property
    def attr_status_summary_by_region(self) -> StringToken: ...


class CfnManagedNotificationAccountContactAssociationProps(TypedDict, total=False):
    contact_identifier: Required[Literal["ACCOUNT_PRIMARY", "ACCOUNT_ALTERNATE_SECURITY", "ACCOUNT_ALTERNATE_OPERATIONS", "ACCOUNT_ALTERNATE_BILLING"] | Other]
    """The unique identifier of the notification contact associated with the AWS account. A change replaces the resource."""
    is_sensitive_events_subscribed: Boolean | None
    """Whether the account contact association is subscribed to sensitive events."""
    managed_notification_configuration_arn: Required[str]
    """The ARN of the `ManagedNotificationConfiguration` to be associated with the `Channel`. A change replaces the resource."""


class CfnManagedNotificationAccountContactAssociation(TypedResource):
    """Associates an Account Management Contact with a `ManagedNotificationConfiguration` for AWS User Notifications."""
    props: CfnManagedNotificationAccountContactAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnManagedNotificationAccountContactAssociationProps]) -> None: ...


class CfnManagedNotificationAdditionalChannelAssociationProps(TypedDict, total=False):
    channel_arn: Required[str]
    """The ARN of the `Channel`. A change replaces the resource."""
    is_sensitive_events_subscribed: Boolean | None
    """Whether the channel association is subscribed to sensitive events."""
    managed_notification_configuration_arn: Required[str]
    """The ARN of the `ManagedNotificationAdditionalChannelAssociation` associated with the `Channel`. A change replaces the resource."""


class CfnManagedNotificationAdditionalChannelAssociation(TypedResource):
    """Associates a `Channel` with a `ManagedNotificationAdditionalChannelAssociation` for AWS User Notifications."""
    props: CfnManagedNotificationAdditionalChannelAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnManagedNotificationAdditionalChannelAssociationProps]) -> None: ...


class CfnNotificationConfigurationProps(TypedDict, total=False):
    aggregation_duration: Literal["LONG", "SHORT", "NONE"] | Other | None
    """The aggregation preference of the `NotificationConfiguration`."""
    description: Required[str]
    """The description of the `NotificationConfiguration`."""
    name: Required[str]
    """The name of the `NotificationConfiguration`."""
    tags: Sequence[CfnNotificationConfigurationTagProps | Deferred] | Deferred | None
    """A map of tags assigned to a `NotificationConfiguration`. A change replaces the resource."""


class CfnNotificationConfigurationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnNotificationConfiguration(TypedResource):
    """Configures a `NotificationConfiguration` for AWS User Notifications."""
    props: CfnNotificationConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNotificationConfigurationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the `NotificationConfiguration` resource."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The creation time of the `NotificationConfiguration`."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the `NotificationConfiguration`."""


class CfnNotificationHubProps(TypedDict, total=False):
    region: Required[str]
    """The `NotificationHub` Region. A change replaces the resource."""


class CfnNotificationHub(TypedResource):
    """Configures a `NotificationHub` for AWS User Notifications."""
    props: CfnNotificationHubProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNotificationHubProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The date and time the `NotificationHubOverview` was created."""
    @property
    def attr_notification_hub_status_summary(self) -> StringToken: ...


class CfnOrganizationalUnitAssociationProps(TypedDict, total=False):
    notification_configuration_arn: Required[str]
    """ARN identifier of the NotificationConfiguration. A change replaces the resource."""
    organizational_unit_id: Required[str]
    """The ID of the organizational unit. A change replaces the resource."""


class CfnOrganizationalUnitAssociation(TypedResource):
    """Resource Type definition for AWS::Notifications::OrganizationalUnitAssociation"""
    props: CfnOrganizationalUnitAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOrganizationalUnitAssociationProps]) -> None: ...
