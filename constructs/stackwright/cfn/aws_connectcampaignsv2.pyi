"""Every resource type of AWS::ConnectCampaignsV2; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnCampaignProps(TypedDict, total=False):
    channel_subtype_config: CfnCampaignChannelSubtypeConfigProps | Deferred | None
    """Contains channel subtype configuration for an outbound campaign."""
    communication_limits_override: CfnCampaignCommunicationLimitsConfigProps | Deferred | None
    """Communication limits configuration for an outbound campaign."""
    communication_time_config: CfnCampaignCommunicationTimeConfigProps | Deferred | None
    """Contains communication time configuration for an outbound campaign."""
    connect_campaign_flow_arn: str | None
    """The Amazon Resource Name (ARN) of the Amazon Connect campaign flow associated with the outbound campaign."""
    connect_instance_id: Required[str]
    """The identifier of the Amazon Connect instance. A change replaces the resource."""
    entry_limits_config: CfnCampaignEntryLimitsConfigProps | Deferred | None
    """Entry limits config for a campaign"""
    name: Required[str]
    """The name of the outbound campaign."""
    schedule: CfnCampaignScheduleProps | Deferred | None
    """Contains the schedule configuration."""
    source: CfnCampaignSourceProps | Deferred | None
    """Contains source configuration."""
    tags: Sequence[CfnCampaignTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""
    type: Literal["MANAGED", "JOURNEY"] | Other | None
    """The type of campaign."""


class CfnCampaignAnswerMachineDetectionConfigProps(TypedDict, total=False):
    """Contains answering machine detection configuration."""
    await_answer_machine_prompt: Boolean | None
    """Whether or not waiting for an answer machine prompt is enabled."""
    enable_answer_machine_detection: Required[Boolean]
    """Enables answering machine detection."""


class CfnCampaignChannelSubtypeConfigProps(TypedDict, total=False):
    """Contains channel subtype configuration for an outbound campaign."""
    email: CfnCampaignEmailChannelSubtypeConfigProps | Deferred | None
    """The configuration of the email channel subtype."""
    sms: CfnCampaignSmsChannelSubtypeConfigProps | Deferred | None
    """The configuration of the SMS channel subtype."""
    telephony: CfnCampaignTelephonyChannelSubtypeConfigProps | Deferred | None
    """The configuration of the telephony channel subtype."""
    whats_app: CfnCampaignWhatsAppChannelSubtypeConfigProps | Deferred | None
    """The configuration of the WhatsApp channel subtype."""


class CfnCampaignCommunicationLimitProps(TypedDict, total=False):
    """Contains information about a communication limit."""
    frequency: Required[Integer]
    """The frequency of communication limit evaluation."""
    max_count_per_recipient: Required[Integer]
    """The maximum outreaching count for each recipient."""
    unit: Required[Literal["DAY"] | Other]
    """The unit of communication limit evaluation."""


class CfnCampaignCommunicationLimitsProps(TypedDict, total=False):
    """Contains information about communication limits."""
    communication_limit_list: Sequence[CfnCampaignCommunicationLimitProps | Deferred] | Deferred | None
    """The list of CommunicationLimits."""


class CfnCampaignCommunicationLimitsConfigProps(TypedDict, total=False):
    """Contains the communication limits configuration for an outbound campaign."""
    all_channels_subtypes: CfnCampaignCommunicationLimitsProps | Deferred | None
    """The CommunicationLimits that apply to all channel subtypes defined in an outbound campaign."""
    instance_limits_handling: Literal["OPT_IN", "OPT_OUT"] | Other | None
    """Opt-in or Opt-out from instance-level limits."""


class CfnCampaignCommunicationTimeConfigProps(TypedDict, total=False):
    """Communication time configuration for an outbound campaign."""
    email: CfnCampaignTimeWindowProps | Deferred | None
    """The communication time configuration for the email channel subtype."""
    local_time_zone_config: Required[CfnCampaignLocalTimeZoneConfigProps | Deferred]
    """The local timezone configuration."""
    sms: CfnCampaignTimeWindowProps | Deferred | None
    """The communication time configuration for the SMS channel subtype."""
    telephony: CfnCampaignTimeWindowProps | Deferred | None
    """The communication time configuration for the telephony channel subtype."""
    whats_app: CfnCampaignTimeWindowProps | Deferred | None
    """The communication time configuration for the WhatsApp channel subtype."""


class CfnCampaignDailyHourProps(TypedDict, total=False):
    """The daily hours configuration."""
    key: Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | Other | None
    """The key for DailyHour."""
    value: Sequence[CfnCampaignTimeRangeProps | Deferred] | Deferred | None
    """The value for DailyHour."""


class CfnCampaignEmailChannelSubtypeConfigProps(TypedDict, total=False):
    """The configuration for the email channel subtype."""
    capacity: Number | None
    """The allocation of email capacity between multiple running outbound campaigns."""
    default_outbound_config: Required[CfnCampaignEmailOutboundConfigProps | Deferred]
    """The default email outbound configuration of an outbound campaign."""
    outbound_mode: Required[CfnCampaignEmailOutboundModeProps | Deferred]
    """The outbound mode for email of an outbound campaign."""


class CfnCampaignEmailOutboundConfigProps(TypedDict, total=False):
    """The outbound configuration for email."""
    connect_source_email_address: Required[str]
    """The Amazon Connect source email address."""
    source_email_address_display_name: str | None
    """The display name for the Amazon Connect source email address."""
    wisdom_template_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon Q in Connect template."""


class CfnCampaignEmailOutboundModeProps(TypedDict, total=False):
    """Contains information about email outbound mode."""
    agentless_config: Anything
    """The agentless outbound mode configuration for email."""


class CfnCampaignEntryLimitsConfigProps(TypedDict, total=False):
    """Entry limits config for a campaign"""
    max_entry_count: Required[Integer]
    """Maximum number of entries per participant."""
    min_entry_interval: Required[str]
    """Time duration in ISO 8601 format"""


class CfnCampaignEventTriggerProps(TypedDict, total=False):
    """The event trigger of the campaign."""
    customer_profiles_domain_arn: str | None
    """The Amazon Resource Name (ARN) of the Customer Profiles domain."""


class CfnCampaignLocalTimeZoneConfigProps(TypedDict, total=False):
    """The configuration of timezone for recipient."""
    default_time_zone: str | None
    """The timezone to use for all recipients."""
    local_time_zone_detection: Sequence[Literal["ZIP_CODE", "AREA_CODE"] | Other] | Deferred | None
    """Detects methods for the recipient's timezone."""
    local_time_zone_detection_scope: Literal["PRIMARY_ONLY", "ALL_AVAILABLE"] | Other | None
    """Local TimeZone Detection scope"""


class CfnCampaignOpenHoursProps(TypedDict, total=False):
    """Contains information about open hours."""
    daily_hours: Required[Sequence[CfnCampaignDailyHourProps | Deferred] | Deferred]
    """The daily hours configuration."""


class CfnCampaignPredictiveConfigProps(TypedDict, total=False):
    """Contains predictive outbound mode configuration."""
    bandwidth_allocation: Required[Number]
    """Bandwidth allocation for the predictive outbound mode."""


class CfnCampaignPreviewConfigProps(TypedDict, total=False):
    """Contains preview outbound mode configuration."""
    agent_actions: Sequence[Literal["DISCARD"] | Other] | Deferred | None
    """Agent actions for the preview outbound mode."""
    bandwidth_allocation: Required[Number]
    """Bandwidth allocation for the preview outbound mode."""
    timeout_config: Required[CfnCampaignTimeoutConfigProps | Deferred]
    """Countdown timer configuration for preview outbound mode."""


class CfnCampaignProgressiveConfigProps(TypedDict, total=False):
    """Contains the progressive outbound mode configuration."""
    bandwidth_allocation: Required[Number]
    """Bandwidth allocation for the progressive outbound mode."""


class CfnCampaignRestrictedPeriodProps(TypedDict, total=False):
    """Contains information about a restricted period."""
    end_date: Required[str]
    """The end date of the restricted period."""
    name: str | None
    """The name of the restricted period."""
    start_date: Required[str]
    """The start date of the restricted period."""


class CfnCampaignRestrictedPeriodsProps(TypedDict, total=False):
    """Contains information about restricted periods."""
    restricted_period_list: Sequence[CfnCampaignRestrictedPeriodProps | Deferred] | Deferred | None
    """The restricted period list."""


class CfnCampaignScheduleProps(TypedDict, total=False):
    """Contains the schedule configuration."""
    end_time: Required[str]
    """The end time of the schedule in UTC."""
    refresh_frequency: str | None
    """The refresh frequency of the campaign."""
    start_time: Required[str]
    """The start time of the schedule in UTC."""


class CfnCampaignSmsChannelSubtypeConfigProps(TypedDict, total=False):
    """The configuration for the SMS channel subtype."""
    capacity: Number | None
    """The allocation of SMS capacity between multiple running outbound campaigns."""
    default_outbound_config: Required[CfnCampaignSmsOutboundConfigProps | Deferred]
    """The default SMS outbound configuration of an outbound campaign."""
    outbound_mode: Required[CfnCampaignSmsOutboundModeProps | Deferred]
    """The outbound mode of SMS for an outbound campaign."""


class CfnCampaignSmsOutboundConfigProps(TypedDict, total=False):
    """The outbound configuration for SMS."""
    connect_source_phone_number_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon Connect source SMS phone number."""
    wisdom_template_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon Q in Connect template."""


class CfnCampaignSmsOutboundModeProps(TypedDict, total=False):
    """Contains information about the SMS outbound mode."""
    agentless_config: Anything
    """Contains agentless outbound mode configuration."""


class CfnCampaignSourceProps(TypedDict, total=False):
    """Contains source configuration."""
    customer_profiles_segment_arn: str | None
    """The Amazon Resource Name (ARN) of the Customer Profiles segment."""
    event_trigger: CfnCampaignEventTriggerProps | Deferred | None
    """The event trigger of the campaign."""


class CfnCampaignTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnCampaignTelephonyChannelSubtypeConfigProps(TypedDict, total=False):
    """The configuration for the telephony channel subtype."""
    capacity: Number | None
    """The allocation of telephony capacity between multiple running outbound campaigns."""
    connect_queue_id: str | None
    """The identifier of the Amazon Connect queue associated with telephony outbound requests of an outbound campaign."""
    default_outbound_config: Required[CfnCampaignTelephonyOutboundConfigProps | Deferred]
    """The default telephony outbound configuration of an outbound campaign."""
    outbound_mode: Required[CfnCampaignTelephonyOutboundModeProps | Deferred]
    """The outbound mode of telephony for an outbound campaign."""


class CfnCampaignTelephonyOutboundConfigProps(TypedDict, total=False):
    """The outbound configuration for telephony."""
    answer_machine_detection_config: CfnCampaignAnswerMachineDetectionConfigProps | Deferred | None
    """The answering machine detection configuration."""
    connect_contact_flow_id: Required[str]
    """The identifier of the published Amazon Connect contact flow."""
    connect_source_phone_number: str | None
    """The Amazon Connect source phone number."""
    ring_timeout: Integer | None
    """The ring timeout configuration for outbound calls."""


class CfnCampaignTelephonyOutboundModeProps(TypedDict, total=False):
    """Contains information about telephony outbound mode."""
    agentless_config: Anything
    """The agentless outbound mode configuration for telephony."""
    predictive_config: CfnCampaignPredictiveConfigProps | Deferred | None
    """Contains predictive outbound mode configuration."""
    preview_config: CfnCampaignPreviewConfigProps | Deferred | None
    """Contains preview outbound mode configuration."""
    progressive_config: CfnCampaignProgressiveConfigProps | Deferred | None
    """Contains progressive telephony outbound mode configuration."""


class CfnCampaignTimeRangeProps(TypedDict, total=False):
    """Contains information about a time range."""
    end_time: Required[str]
    """The end time of the time range."""
    start_time: Required[str]
    """The start time of the time range."""


class CfnCampaignTimeWindowProps(TypedDict, total=False):
    """Contains information about a time window."""
    open_hours: Required[CfnCampaignOpenHoursProps | Deferred]
    """The open hours configuration."""
    restricted_periods: CfnCampaignRestrictedPeriodsProps | Deferred | None
    """The restricted periods configuration."""


class CfnCampaignTimeoutConfigProps(TypedDict, total=False):
    """Contains preview outbound mode timeout configuration."""
    duration_in_seconds: Integer | None
    """Duration in seconds for the countdown timer."""


class CfnCampaignWhatsAppChannelSubtypeConfigProps(TypedDict, total=False):
    """The configuration for the WhatsApp channel subtype."""
    capacity: Number | None
    """The allocation of WhatsApp capacity between multiple running outbound campaigns."""
    default_outbound_config: Required[CfnCampaignWhatsAppOutboundConfigProps | Deferred]
    """The default WhatsApp outbound configuration of an outbound campaign."""
    outbound_mode: Required[CfnCampaignWhatsAppOutboundModeProps | Deferred]
    """The outbound mode for WhatsApp of an outbound campaign."""


class CfnCampaignWhatsAppOutboundConfigProps(TypedDict, total=False):
    """The outbound configuration for WhatsApp."""
    connect_source_phone_number_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon Connect source WhatsApp phone number."""
    wisdom_template_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon Q in Connect template."""


class CfnCampaignWhatsAppOutboundModeProps(TypedDict, total=False):
    """Contains information about the WhatsApp outbound mode."""
    agentless_config: Anything
    """Agentless config"""


class CfnCampaign(TypedResource):
    """Creates an outbound campaign."""
    props: CfnCampaignProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCampaignProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN)."""
