"""Every resource type of AWS::SSMContacts; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnContactProps(TypedDict, total=False):
    alias: Required[str]
    """The unique and identifiable alias of the contact or escalation plan. A change replaces the resource."""
    display_name: Required[str]
    """The full name of the contact or escalation plan."""
    plan: Sequence[CfnContactStageProps | Deferred] | Deferred | None
    """A list of stages."""
    tags: Sequence[CfnContactTagProps | Deferred] | Deferred | None
    type: Required[Literal["PERSONAL", "ESCALATION", "ONCALL_SCHEDULE"] | Other]
    """The type of contact. A change replaces the resource."""


class CfnContactChannelTargetInfoProps(TypedDict, total=False):
    """Information about the contact channel that Incident Manager uses to engage the contact."""
    channel_id: Required[str]
    """The Amazon Resource Name (ARN) of the contact channel."""
    retry_interval_in_minutes: Required[Integer]
    """The number of minutes to wait before retrying to send engagement if the engagement initially failed."""


class CfnContactContactTargetInfoProps(TypedDict, total=False):
    """The contact that Incident Manager is engaging during an incident."""
    contact_id: Required[str]
    """The Amazon Resource Name (ARN) of the contact."""
    is_essential: Required[Boolean]
    """A Boolean value determining if the contact's acknowledgement stops the progress of stages in the plan."""


class CfnContactStageProps(TypedDict, total=False):
    """The `Stage` property type specifies a set amount of time that an escalation plan or engagement plan engages the specified contacts or contact methods."""
    duration_in_minutes: Integer | None
    """The time to wait until beginning the next stage."""
    rotation_ids: Sequence[str] | Deferred | None
    """The Amazon Resource Names (ARNs) of the on-call rotations associated with the plan."""
    targets: Sequence[CfnContactTargetsProps | Deferred] | Deferred | None
    """The contacts or contact methods that the escalation plan or engagement plan is engaging."""


class CfnContactTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag"""
    value: Required[str]
    """The value for the tag."""


class CfnContactTargetsProps(TypedDict, total=False):
    """The contact or contact channel that's being engaged."""
    channel_target_info: CfnContactChannelTargetInfoProps | Deferred | None
    """Information about the contact channel that Incident Manager engages."""
    contact_target_info: CfnContactContactTargetInfoProps | Deferred | None
    """The contact that Incident Manager is engaging during an incident."""


class CfnContact(TypedResource):
    """The `AWS::SSMContacts::Contact` resource specifies a contact or escalation plan."""
    props: CfnContactProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnContactProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the `Contact` resource, such as `arn:aws:ssm-contacts:us-west-2:123456789012:contact/contactalias`."""


class CfnContactChannelProps(TypedDict, total=False):
    channel_address: str | None
    """The details that Incident Manager uses when trying to engage the contact channel."""
    channel_name: str | None
    """The name of the contact channel."""
    channel_type: Literal["SMS", "VOICE", "EMAIL"] | Other | None
    """The type of the contact channel. A change replaces the resource."""
    contact_id: str | None
    """The Amazon Resource Name (ARN) of the contact you are adding the contact channel to. A change replaces the resource."""
    defer_activation: Boolean | None
    """If you want to activate the channel at a later time, you can choose to defer activation."""


class CfnContactChannel(TypedResource):
    """The `AWS::SSMContacts::ContactChannel` resource specifies a contact channel as the method that Incident Manager uses to engage your contact."""
    props: CfnContactChannelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnContactChannelProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the `ContactChannel` resource."""


class CfnPlanProps(TypedDict, total=False):
    contact_id: str | None
    """The Amazon Resource Name (ARN) of the contact. A change replaces the resource."""
    rotation_ids: Sequence[str] | Deferred | None
    """The Amazon Resource Names (ARNs) of the on-call rotations associated with the plan."""
    stages: Sequence[CfnPlanStageProps | Deferred] | Deferred | None
    """A list of stages that the escalation plan or engagement plan uses to engage contacts and contact methods."""


class CfnPlanChannelTargetInfoProps(TypedDict, total=False):
    """Information about the contact channel that Incident Manager uses to engage the contact."""
    channel_id: Required[str]
    """The Amazon Resource Name (ARN) of the contact channel."""
    retry_interval_in_minutes: Required[Integer]
    """The number of minutes to wait before retrying to send engagement if the engagement initially failed."""


class CfnPlanContactTargetInfoProps(TypedDict, total=False):
    """The contact that Incident Manager is engaging during an incident."""
    contact_id: Required[str]
    """The Amazon Resource Name (ARN) of the contact."""
    is_essential: Required[Boolean]
    """A Boolean value determining if the contact's acknowledgement stops the progress of stages in the plan."""


class CfnPlanStageProps(TypedDict, total=False):
    """A set amount of time that an escalation plan or engagement plan engages the specified contacts or contact methods."""
    duration_in_minutes: Required[Integer]
    """The time to wait until beginning the next stage."""
    targets: Sequence[CfnPlanTargetsProps | Deferred] | Deferred | None
    """The contacts or contact methods that the escalation plan or engagement plan is engaging."""


class CfnPlanTargetsProps(TypedDict, total=False):
    """The contact or contact channel that's being engaged."""
    channel_target_info: CfnPlanChannelTargetInfoProps | Deferred | None
    """Information about the contact channel that Incident Manager engages."""
    contact_target_info: CfnPlanContactTargetInfoProps | Deferred | None
    """Information about the contact that Incident Manager engages."""


class CfnPlan(TypedResource):
    """Information about the stages and on-call rotation teams associated with an escalation plan or engagement plan."""
    props: CfnPlanProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPlanProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the `Plan` resource."""


class CfnRotationProps(TypedDict, total=False):
    contact_ids: Required[Sequence[str] | Deferred]
    """The Amazon Resource Names (ARNs) of the contacts to add to the rotation."""
    name: Required[str]
    """The name for the rotation."""
    recurrence: Required[CfnRotationRecurrenceSettingsProps | Deferred]
    """Information about the rule that specifies when shift team members rotate."""
    start_time: Required[str]
    """The date and time the rotation goes into effect."""
    tags: Sequence[CfnRotationTagProps | Deferred] | Deferred | None
    """Optional metadata to assign to the rotation."""
    time_zone_id: Required[str]
    """The time zone to base the rotation’s activity on, in Internet Assigned Numbers Authority (IANA) format."""


class CfnRotationCoverageTimeProps(TypedDict, total=False):
    """Information about when an on-call shift begins and ends."""
    end_time: Required[str]
    """Information about when an on-call rotation shift ends."""
    start_time: Required[str]
    """Information about when an on-call rotation shift begins."""


class CfnRotationMonthlySettingProps(TypedDict, total=False):
    """Information about on-call rotations that recur monthly."""
    day_of_month: Required[Integer]
    """The day of the month when monthly recurring on-call rotations begin."""
    hand_off_time: Required[str]
    """The time of day when a monthly recurring on-call shift rotation begins."""


class CfnRotationRecurrenceSettingsProps(TypedDict, total=False):
    """Information about when an on-call rotation is in effect and how long the rotation period lasts."""
    daily_settings: Sequence[str] | Deferred | None
    """Information about on-call rotations that recur daily."""
    monthly_settings: Sequence[CfnRotationMonthlySettingProps | Deferred] | Deferred | None
    """Information about on-call rotations that recur monthly."""
    number_of_on_calls: Integer | None
    """The number of contacts, or shift team members designated to be on call concurrently during a shift."""
    recurrence_multiplier: Integer | None
    """The number of days, weeks, or months a single rotation lasts."""
    shift_coverages: Sequence[CfnRotationShiftCoverageProps | Deferred] | Deferred | None
    """Information about the days of the week included in on-call rotation coverage."""
    weekly_settings: Sequence[CfnRotationWeeklySettingProps | Deferred] | Deferred | None
    """Information about on-call rotations that recur weekly."""


class CfnRotationShiftCoverageProps(TypedDict, total=False):
    """Information about the days of the week that the on-call rotation coverage includes."""
    coverage_times: Required[Sequence[CfnRotationCoverageTimeProps | Deferred] | Deferred]
    """The start and end times of the shift."""
    day_of_week: Required[Literal["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"] | Other]
    """A list of days on which the schedule is active."""


class CfnRotationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag"""
    value: Required[str]
    """The value for the tag."""


class CfnRotationWeeklySettingProps(TypedDict, total=False):
    """Information about rotations that recur weekly."""
    day_of_week: Required[Literal["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"] | Other]
    """The day of the week when weekly recurring on-call shift rotations begins."""
    hand_off_time: Required[str]
    """The time of day when a weekly recurring on-call shift rotation begins."""


class CfnRotation(TypedResource):
    """Specifies a rotation in an on-call schedule."""
    props: CfnRotationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRotationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the `Rotation` resource."""
