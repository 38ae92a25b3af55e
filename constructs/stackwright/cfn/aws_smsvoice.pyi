"""Every resource type of AWS::SMSVOICE; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Other, ResourceOptions, TypedResource


class CfnConfigurationSetProps(TypedDict, total=False):
    configuration_set_name: str | None
    """The name of the ConfigurationSet. A change replaces the resource."""
    default_sender_id: str | None
    """The default sender ID used by the ConfigurationSet."""
    event_destinations: Sequence[CfnConfigurationSetEventDestinationProps | Deferred] | Deferred | None
    """An array of EventDestination objects that describe any events to log and where to log them."""
    message_feedback_enabled: Boolean | None
    """Set to true to enable feedback for the message."""
    protect_configuration_id: str | None
    """The unique identifier for the protect configuration."""
    tags: Sequence[CfnConfigurationSetTagProps | Deferred] | Deferred | None
    """An array of key and value pair tags that's associated with the new configuration set."""


class CfnConfigurationSetCloudWatchLogsDestinationProps(TypedDict, total=False):
    """Contains the destination configuration to use when publishing message sending events."""
    iam_role_arn: Required[str]
    """The Amazon Resource Name (ARN) of an AWS Identity and Access Management role that is able to write event data to an Amazon CloudWatch destination."""
    log_group_arn: Required[str]
    """The name of the Amazon CloudWatch log group that you want to record events in."""


class CfnConfigurationSetEventDestinationProps(TypedDict, total=False):
    """Contains information about an event destination."""
    cloud_watch_logs_destination: CfnConfigurationSetCloudWatchLogsDestinationProps | Deferred | None
    """An object that contains information about an event destination that sends logging events to Amazon CloudWatch logs."""
    enabled: Required[Boolean]
    """When set to true events will be logged."""
    event_destination_name: Required[str]
    """The name of the EventDestination."""
    kinesis_firehose_destination: CfnConfigurationSetKinesisFirehoseDestinationProps | Deferred | None
    """An object that contains information about an event destination for logging to Amazon Data Firehose."""
    matching_event_types: Required[Sequence[str] | Deferred]
    """An array of event types that determine which events to log."""
    sns_destination: CfnConfigurationSetSnsDestinationProps | Deferred | None
    """An object that contains information about an event destination that sends logging events to Amazon SNS."""


class CfnConfigurationSetKinesisFirehoseDestinationProps(TypedDict, total=False):
    """Contains the delivery stream Amazon Resource Name (ARN), and the ARN of the AWS Identity and Access Management (IAM) role associated with a Firehose event destination."""
    delivery_stream_arn: Required[str]
    """The Amazon Resource Name (ARN) of the delivery stream."""
    iam_role_arn: Required[str]
    """The ARN of an AWS Identity and Access Management role that is able to write event data to an Amazon Data Firehose destination."""


class CfnConfigurationSetSnsDestinationProps(TypedDict, total=False):
    """An object that defines an Amazon SNS destination for events."""
    topic_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon SNS topic that you want to publish events to."""


class CfnConfigurationSetTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnConfigurationSet(TypedResource):
    """Creates a new configuration set."""
    props: CfnConfigurationSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConfigurationSetProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the ConfigurationSet."""


class CfnNotifyConfigurationProps(TypedDict, total=False):
    default_template_id: str | None
    """The default template identifier to associate with the notify configuration."""
    deletion_protection_enabled: Boolean | None
    """By default this is set to false."""
    display_name: Required[str]
    """The display name to associate with the notify configuration. A change replaces the resource."""
    enabled_channels: Required[Sequence[Literal["SMS", "VOICE", "MMS", "RCS"] | Other] | Deferred]
    """An array of channels to enable for the notify configuration."""
    enabled_countries: Sequence[str] | Deferred | None
    """An array of two-character ISO country codes, in ISO 3166-1 alpha-2 format, that are enabled for the notify configuration."""
    pool_id: str | None
    """The identifier of the pool to associate with the notify configuration."""
    tags: Sequence[CfnNotifyConfigurationTagProps | Deferred] | Deferred | None
    """An array of tags (key and value pairs) associated with the notify configuration."""
    use_case: Required[Literal["CODE_VERIFICATION"] | Other]
    """The use case for the notify configuration. A change replaces the resource."""


class CfnNotifyConfigurationTagProps(TypedDict, total=False):
    key: Required[str]
    """The key identifier, or name, of the tag."""
    value: Required[str]
    """The string value associated with the key of the tag."""


class CfnNotifyConfiguration(TypedResource):
    """A notify configuration defines the settings used to send templated messages with AWS End User Messaging SMS managed messaging, including the display name, use case, enabled channels, and enabled countries."""
    props: CfnNotifyConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNotifyConfigurationProps]) -> None: ...
    @property
    def attr_created_timestamp(self) -> StringToken:
        """The time when the notify configuration was created."""
    @property
    def attr_notify_configuration_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the notify configuration."""
    @property
    def attr_notify_configuration_id(self) -> StringToken:
        """The unique identifier for the notify configuration."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the notify configuration."""
    @property
    def attr_tier(self) -> StringToken:
        """The tier of the notify configuration."""
    @property
    def attr_tier_upgrade_status(self) -> StringToken:
        """The tier upgrade status of the notify configuration."""


class CfnOptOutListProps(TypedDict, total=False):
    opt_out_list_name: str | None
    """The name of the OptOutList. A change replaces the resource."""
    tags: Sequence[CfnOptOutListTagProps | Deferred] | Deferred | None
    """An array of tags (key and value pairs) to associate with the new OptOutList."""


class CfnOptOutListTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnOptOutList(TypedResource):
    """Creates a new opt-out list."""
    props: CfnOptOutListProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOptOutListProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the `OptOutList`."""


class CfnPhoneNumberProps(TypedDict, total=False):
    deletion_protection_enabled: Boolean | None
    """By default this is set to false."""
    iso_country_code: Required[str]
    """The two-character code, in ISO 3166-1 alpha-2 format, for the country or region. A change replaces the resource."""
    mandatory_keywords: Required[CfnPhoneNumberMandatoryKeywordsProps | Deferred]
    """Creates or updates a `MandatoryKeyword` configuration on an origination phone number For more information, see Keywords in the End User Messaging User Guide."""
    number_capabilities: Required[Sequence[Literal["SMS", "VOICE", "MMS"] | Other] | Deferred]
    """Indicates if the phone number will be used for text messages, voice messages, or both. A change replaces the resource."""
    number_type: Required[Literal["LONG_CODE", "TOLL_FREE", "TEN_DLC", "SIMULATOR"] | Other]
    """The type of phone number to request. A change replaces the resource."""
    opt_out_list_name: str | None
    """The name of the OptOutList associated with the phone number."""
    optional_keywords: Sequence[CfnPhoneNumberOptionalKeywordProps | Deferred] | Deferred | None
    """A keyword is a word that you can search for on a particular phone number or pool."""
    self_managed_opt_outs_enabled: Boolean | None
    """When set to false and an end recipient sends a message that begins with HELP or STOP to one of your dedicated numbers, End User Messaging automatically replies with a customizable message and adds the end recipient to the OptOutList."""
    tags: Sequence[CfnPhoneNumberTagProps | Deferred] | Deferred | None
    """An array of tags (key and value pairs) to associate with the requested phone number."""
    two_way: CfnPhoneNumberTwoWayProps | Deferred | None
    """Describes the two-way SMS configuration for a phone number."""


class CfnPhoneNumberMandatoryKeywordProps(TypedDict, total=False):
    """The keywords `HELP` and `STOP` are mandatory keywords that each phone number must have."""
    message: Required[str]
    """The message associated with the keyword."""


class CfnPhoneNumberMandatoryKeywordsProps(TypedDict, total=False):
    """The keywords `HELP` and `STOP` are mandatory keywords that each phone number must have."""
    help: Required[CfnPhoneNumberMandatoryKeywordProps | Deferred]
    """Specifies the `HELP` keyword that customers use to obtain customer support for this phone number."""
    stop: Required[CfnPhoneNumberMandatoryKeywordProps | Deferred]
    """Specifies the `STOP` keyword that customers use to opt out of receiving messages from this phone number."""


class CfnPhoneNumberOptionalKeywordProps(TypedDict, total=False):
    """The `OptionalKeyword` configuration."""
    action: Required[Literal["AUTOMATIC_RESPONSE", "OPT_OUT", "OPT_IN"] | Other]
    """The action to perform when the keyword is used."""
    keyword: Required[str]
    """The new keyword to add."""
    message: Required[str]
    """The message associated with the keyword."""


class CfnPhoneNumberTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnPhoneNumberTwoWayProps(TypedDict, total=False):
    """The phone number's two-way SMS configuration object."""
    channel_arn: str | None
    """The Amazon Resource Name (ARN) of the two way channel."""
    channel_role: str | None
    """An optional IAM Role Arn for a service to assume, to be able to post inbound SMS messages."""
    enabled: Required[Boolean]
    """By default this is set to false."""


class CfnPhoneNumber(TypedResource):
    """Request an origination phone number for use in your account."""
    props: CfnPhoneNumberProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPhoneNumberProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The `PhoneNumber` 's Amazon Resource Name (ARN)"""
    @property
    def attr_phone_number(self) -> StringToken:
        """The phone number in E.164 format."""
    @property
    def attr_phone_number_id(self) -> StringToken:
        """The unique identifier for the phone number."""


class CfnPoolProps(TypedDict, total=False):
    deletion_protection_enabled: Boolean | None
    """When set to true the pool can't be deleted."""
    mandatory_keywords: Required[CfnPoolMandatoryKeywordsProps | Deferred]
    """Creates or updates the pool's `MandatoryKeyword` configuration."""
    opt_out_list_name: str | None
    """The name of the OptOutList associated with the pool."""
    optional_keywords: Sequence[CfnPoolOptionalKeywordProps | Deferred] | Deferred | None
    """Specifies any optional keywords to associate with the pool."""
    origination_identities: Required[Sequence[str] | Deferred]
    """The list of origination identities to apply to the pool, either `PhoneNumberArn` or `SenderIdArn`."""
    self_managed_opt_outs_enabled: Boolean | None
    """When set to false, an end recipient sends a message that begins with HELP or STOP to one of your dedicated numbers, End User Messaging automatically replies with a customizable message and adds the end recipient to the OptOutList."""
    shared_routes_enabled: Boolean | None
    """Allows you to enable shared routes on your pool."""
    tags: Sequence[CfnPoolTagProps | Deferred] | Deferred | None
    """An array of tags (key and value pairs) associated with the pool."""
    two_way: CfnPoolTwoWayProps | Deferred | None
    """Describes the two-way SMS configuration for a phone number."""


class CfnPoolMandatoryKeywordProps(TypedDict, total=False):
    """The keywords `HELP` and `STOP` are mandatory keywords that each phone number must have."""
    message: Required[str]
    """The message associated with the keyword."""


class CfnPoolMandatoryKeywordsProps(TypedDict, total=False):
    """The manadatory keywords, `HELP` and `STOP` to add to the pool."""
    help: Required[CfnPoolMandatoryKeywordProps | Deferred]
    """Specifies the pool's `HELP` keyword."""
    stop: Required[CfnPoolMandatoryKeywordProps | Deferred]
    """Specifies the pool's opt-out keyword."""


class CfnPoolOptionalKeywordProps(TypedDict, total=False):
    """The pool's `OptionalKeyword` configuration."""
    action: Required[Literal["AUTOMATIC_RESPONSE", "OPT_OUT", "OPT_IN"] | Other]
    """The action to perform when the keyword is used."""
    keyword: Required[str]
    """The new keyword to add."""
    message: Required[str]
    """The message associated with the keyword."""


class CfnPoolTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnPoolTwoWayProps(TypedDict, total=False):
    """The pool's two-way SMS configuration object."""
    channel_arn: str | None
    """The Amazon Resource Name (ARN) of the two way channel."""
    channel_role: str | None
    """An optional IAM Role Arn for a service to assume, to be able to post inbound SMS messages."""
    enabled: Required[Boolean]
    """By default this is set to false."""


class CfnPool(TypedResource):
    """Creates a new pool and associates the specified origination identity to the pool."""
    props: CfnPoolProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPoolProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name of the `Pool`."""
    @property
    def attr_pool_id(self) -> StringToken:
        """The unique identifier for the pool."""


class CfnProtectConfigurationProps(TypedDict, total=False):
    country_rule_set: CfnProtectConfigurationCountryRuleSetProps | Deferred | None
    """The set of `CountryRules` you specify to control which countries End User Messaging can send your messages to."""
    deletion_protection_enabled: Boolean | None
    """The status of deletion protection for the protect configuration."""
    tags: Sequence[CfnProtectConfigurationTagProps | Deferred] | Deferred | None
    """An array of key and value pair tags that are associated with the resource."""


class CfnProtectConfigurationCountryRuleProps(TypedDict, total=False):
    """Specifies the type of protection to use for a country."""
    country_code: Required[str]
    """The two-character code, in ISO 3166-1 alpha-2 format, for the country or region."""
    protect_status: Required[Literal["ALLOW", "BLOCK", "MONITOR", "FILTER"] | Other]
    """The types of protection that can be used."""


class CfnProtectConfigurationCountryRuleSetProps(TypedDict, total=False):
    """The set of `CountryRules` you specify to control which countries End User Messaging can send your messages to."""
    mms: Sequence[CfnProtectConfigurationCountryRuleProps | Deferred] | Deferred | None
    """The set of `CountryRule` s to control which destination countries End User Messaging can send your MMS messages to."""
    sms: Sequence[CfnProtectConfigurationCountryRuleProps | Deferred] | Deferred | None
    """The set of `CountryRule` s to control which destination countries End User Messaging can send your SMS messages to."""
    voice: Sequence[CfnProtectConfigurationCountryRuleProps | Deferred] | Deferred | None
    """The set of `CountryRule` s to control which destination countries End User Messaging can send your VOICE messages to."""


class CfnProtectConfigurationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnProtectConfiguration(TypedResource):
    """Create a new protect configuration."""
    props: CfnProtectConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProtectConfigurationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the protect configuration."""
    @property
    def attr_protect_configuration_id(self) -> StringToken:
        """The unique identifier for the protect configuration."""


class CfnRcsAgentProps(TypedDict, total=False):
    deletion_protection_enabled: Boolean | None
    """When set to true the RCS agent can't be deleted."""
    opt_out_list_name: str | None
    """The name of the opt-out list associated with the RCS agent."""
    self_managed_opt_outs_enabled: Boolean | None
    """When set to true you're responsible for responding to HELP and STOP requests, and for tracking and honoring opt-out requests."""
    tags: Sequence[CfnRcsAgentTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to the RCS agent."""
    two_way_channel_arn: str | None
    """The Amazon Resource Name (ARN) of the two way channel where inbound messages are delivered."""
    two_way_channel_role: str | None
    """The Amazon Resource Name (ARN) of an IAM role for the service to assume in order to post inbound messages to the two way channel."""
    two_way_enabled: Boolean | None
    """When set to true two-way messaging is enabled for the RCS agent."""
    two_way_media_s3_bucket_name: str | None
    """The name of the Amazon S3 bucket where inbound RCS media objects are written."""
    two_way_media_s3_key_prefix: str | None
    """The key prefix used for inbound RCS media objects in the Amazon S3 bucket."""
    two_way_media_s3_role: str | None
    """The Amazon Resource Name (ARN) of the IAM role used to write inbound RCS media files to the Amazon S3 bucket."""
    two_way_rcs_events_enabled: Sequence[str] | Deferred | None
    """The list of RCS event types enabled for two-way messaging."""


class CfnRcsAgentTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnRcsAgent(TypedResource):
    """An AWS RCS Agent in AWS End User Messaging SMS."""
    props: CfnRcsAgentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRcsAgentProps]) -> None: ...
    @property
    def attr_created_timestamp(self) -> StringToken:
        """The time when the RCS agent was created."""
    @property
    def attr_pool_id(self) -> StringToken:
        """The unique identifier of the pool associated with the RCS agent."""
    @property
    def attr_rcs_agent_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the RCS agent."""
    @property
    def attr_rcs_agent_id(self) -> StringToken:
        """The unique identifier for the RCS agent, in the format rcs- followed by a hexadecimal string."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the RCS agent."""
    @property
    def attr_testing_agent(self) -> StringToken:
        """Information about the testing agent (RCS for Business ID) associated with the RCS agent."""


class CfnRegistrationProps(TypedDict, total=False):
    registration_type: Required[str]
    """The type of registration form to create. A change replaces the resource."""
    tags: Sequence[CfnRegistrationTagProps | Deferred] | Deferred | None
    """An array of tags (key and value pairs) to associate with the registration."""


class CfnRegistrationTagProps(TypedDict, total=False):
    key: Required[str]
    """The key identifier, or name, of the tag."""
    value: Required[str]
    """The string value associated with the key of the tag."""


class CfnRegistration(TypedResource):
    """A registration that has been created."""
    props: CfnRegistrationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRegistrationProps]) -> None: ...
    @property
    def attr_created_timestamp(self) -> StringToken:
        """The time when the registration was created, in UNIX epoch time format."""
    @property
    def attr_current_version_number(self) -> NumberToken:
        """The current version number of the registration."""
    @property
    def attr_registration_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the registration."""
    @property
    def attr_registration_id(self) -> StringToken:
        """The unique identifier for the registration."""
    @property
    def attr_registration_status(self) -> StringToken:
        """The status of the registration."""


class CfnRegistrationAttachmentProps(TypedDict, total=False):
    attachment_body: str | None
    """The registration file to upload. A change replaces the resource."""
    attachment_url: str | None
    """A URL to the required registration file. A change replaces the resource."""
    tags: Sequence[CfnRegistrationAttachmentTagProps | Deferred] | Deferred | None
    """An array of tags (key and value pairs) to associate with the registration attachment."""


class CfnRegistrationAttachmentTagProps(TypedDict, total=False):
    key: Required[str]
    """The key identifier, or name, of the tag."""
    value: Required[str]
    """The string value associated with the key of the tag."""


class CfnRegistrationAttachment(TypedResource):
    """Resource Type definition for AWS::SMSVOICE::RegistrationAttachment"""
    props: CfnRegistrationAttachmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRegistrationAttachmentProps]) -> None: ...
    @property
    def attr_attachment_status(self) -> StringToken:
        """The status of the registration attachment."""
    @property
    def attr_created_timestamp(self) -> StringToken:
        """The time when the registration attachment was created, in UNIX epoch time format."""
    @property
    def attr_registration_attachment_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the registration attachment."""
    @property
    def attr_registration_attachment_id(self) -> StringToken:
        """The unique identifier for the registration attachment."""
    @property
    def attr_uploaded_attachment_url(self) -> StringToken:
        """The URL to the document that was uploaded as the registration attachment, as returned by the service."""


class CfnResourcePolicyProps(TypedDict, total=False):
    policy_document: Required[Anything]
    """The JSON formatted resource-based policy to attach."""
    resource_arn: Required[str]
    """The Amazon Resource Name (ARN) of the End User Messaging resource attached to the resource-based policy. A change replaces the resource."""


class CfnResourcePolicy(TypedResource):
    """Attaches a resource-based policy to a End User Messaging resource(phone number, sender Id, phone poll, or opt-out list) that is used for sharing the resource."""
    props: CfnResourcePolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourcePolicyProps]) -> None: ...


class CfnSenderIdProps(TypedDict, total=False):
    deletion_protection_enabled: Boolean | None
    """By default this is set to false."""
    iso_country_code: Required[str]
    """The two-character code, in ISO 3166-1 alpha-2 format, for the country or region. A change replaces the resource."""
    sender_id: Required[str]
    """The sender ID string to request. A change replaces the resource."""
    tags: Sequence[CfnSenderIdTagProps | Deferred] | Deferred | None
    """An array of tags (key and value pairs) to associate with the sender ID."""


class CfnSenderIdTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnSenderId(TypedResource):
    """Request a new sender ID that doesn't require registration."""
    props: CfnSenderIdProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSenderIdProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name of the `SenderId`."""


class CfnVerifiedDestinationNumberProps(TypedDict, total=False):
    destination_phone_number: Required[str]
    """The verified destination phone number, in E.164 format. A change replaces the resource."""
    tags: Sequence[CfnVerifiedDestinationNumberTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnVerifiedDestinationNumberTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnVerifiedDestinationNumber(TypedResource):
    """A destination phone number that has been registered for verification with AWS End User Messaging SMS."""
    props: CfnVerifiedDestinationNumberProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVerifiedDestinationNumberProps]) -> None: ...
    @property
    def attr_created_timestamp(self) -> StringToken:
        """The time when the verified destination phone number was created."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the verified destination phone number."""
    @property
    def attr_verified_destination_number_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the verified destination phone number."""
    @property
    def attr_verified_destination_number_id(self) -> StringToken:
        """The unique identifier for the verified destination phone number."""
