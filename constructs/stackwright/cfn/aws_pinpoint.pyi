"""Every resource type of AWS::Pinpoint; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnADMChannelProps(TypedDict, total=False):
    application_id: Required[str]
    """The unique identifier for the Amazon Pinpoint application that the ADM channel applies to. A change replaces the resource."""
    client_id: Required[str]
    """The Client ID that you received from Amazon to send messages by using ADM."""
    client_secret: Required[str]
    """The Client Secret that you received from Amazon to send messages by using ADM."""
    enabled: Boolean | None
    """Specifies whether to enable the ADM channel for the application."""


class CfnADMChannel(TypedResource):
    """A *channel* is a type of platform that you can deliver messages to."""
    props: CfnADMChannelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnADMChannelProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """(Deprecated) An identifier for the ADM channel."""


class CfnAPNSChannelProps(TypedDict, total=False):
    application_id: Required[str]
    """The unique identifier for the Amazon Pinpoint application that the APNs channel applies to. A change replaces the resource."""
    bundle_id: str | None
    """The bundle identifier that's assigned to your iOS app."""
    certificate: str | None
    """The APNs client certificate that you received from Apple."""
    default_authentication_method: str | None
    """The default authentication method that you want Amazon Pinpoint to use when authenticating with APNs."""
    enabled: Boolean | None
    """Specifies whether to enable the APNs channel for the application."""
    private_key: str | None
    """The private key for the APNs client certificate that you want Amazon Pinpoint to use to communicate with APNs."""
    team_id: str | None
    """The identifier that's assigned to your Apple Developer Account team."""
    token_key: str | None
    """The authentication key to use for APNs tokens."""
    token_key_id: str | None
    """The key identifier that's assigned to your APNs signing key."""


class CfnAPNSChannel(TypedResource):
    """A *channel* is a type of platform that you can deliver messages to."""
    props: CfnAPNSChannelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAPNSChannelProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """(Deprecated) An identifier for the APNs channel."""


class CfnAPNSSandboxChannelProps(TypedDict, total=False):
    application_id: Required[str]
    """The unique identifier for the Amazon Pinpoint application that the APNs sandbox channel applies to. A change replaces the resource."""
    bundle_id: str | None
    """The bundle identifier that's assigned to your iOS app."""
    certificate: str | None
    """The APNs client certificate that you received from Apple."""
    default_authentication_method: str | None
    """The default authentication method that you want Amazon Pinpoint to use when authenticating with APNs."""
    enabled: Boolean | None
    """Specifies whether to enable the APNs Sandbox channel for the Amazon Pinpoint application."""
    private_key: str | None
    """The private key for the APNs client certificate that you want Amazon Pinpoint to use to communicate with APNs."""
    team_id: str | None
    """The identifier that's assigned to your Apple Developer Account team."""
    token_key: str | None
    """The authentication key to use for APNs tokens."""
    token_key_id: str | None
    """The key identifier that's assigned to your APNs signing key."""


class CfnAPNSSandboxChannel(TypedResource):
    """A *channel* is a type of platform that you can deliver messages to."""
    props: CfnAPNSSandboxChannelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAPNSSandboxChannelProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """(Deprecated) An identifier for the APNs sandbox channel."""


class CfnAPNSVoipChannelProps(TypedDict, total=False):
    application_id: Required[str]
    """The unique identifier for the Amazon Pinpoint application that the APNs VoIP channel applies to. A change replaces the resource."""
    bundle_id: str | None
    """The bundle identifier that's assigned to your iOS app."""
    certificate: str | None
    """The APNs client certificate that you received from Apple."""
    default_authentication_method: str | None
    """The default authentication method that you want Amazon Pinpoint to use when authenticating with APNs."""
    enabled: Boolean | None
    """Specifies whether to enable the APNs VoIP channel for the Amazon Pinpoint application."""
    private_key: str | None
    """The private key for the APNs client certificate that you want Amazon Pinpoint to use to communicate with APNs."""
    team_id: str | None
    """The identifier that's assigned to your Apple Developer Account team."""
    token_key: str | None
    """The authentication key to use for APNs tokens."""
    token_key_id: str | None
    """The key identifier that's assigned to your APNs signing key."""


class CfnAPNSVoipChannel(TypedResource):
    """A *channel* is a type of platform that you can deliver messages to."""
    props: CfnAPNSVoipChannelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAPNSVoipChannelProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """(Deprecated) An identifier for the APNs VoIP channel."""


class CfnAPNSVoipSandboxChannelProps(TypedDict, total=False):
    application_id: Required[str]
    """The unique identifier for the application that the APNs VoIP sandbox channel applies to. A change replaces the resource."""
    bundle_id: str | None
    """The bundle identifier that's assigned to your iOS app."""
    certificate: str | None
    """The APNs client certificate that you received from Apple."""
    default_authentication_method: str | None
    """The default authentication method that you want Amazon Pinpoint to use when authenticating with APNs."""
    enabled: Boolean | None
    """Specifies whether the APNs VoIP sandbox channel is enabled for the application."""
    private_key: str | None
    """The private key for the APNs client certificate that you want Amazon Pinpoint to use to communicate with the APNs sandbox environment."""
    team_id: str | None
    """The identifier that's assigned to your Apple developer account team."""
    token_key: str | None
    """The authentication key to use for APNs tokens."""
    token_key_id: str | None
    """The key identifier that's assigned to your APNs signing key."""


class CfnAPNSVoipSandboxChannel(TypedResource):
    """A *channel* is a type of platform that you can deliver messages to."""
    props: CfnAPNSVoipSandboxChannelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAPNSVoipSandboxChannelProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """(Deprecated) An identifier for the APNs VoIP sandbox channel."""


class CfnAppProps(TypedDict, total=False):
    name: Required[str]
    """The display name of the application. A change replaces the resource."""
    tags: Anything
    """An array of key-value pairs to apply to this resource."""


class CfnApp(TypedResource):
    """An *app* is an Amazon Pinpoint application, also referred to as a *project*."""
    props: CfnAppProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAppProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the application."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier for the application."""


class CfnApplicationSettingsProps(TypedDict, total=False):
    application_id: Required[str]
    """The unique identifier for the Amazon Pinpoint application. A change replaces the resource."""
    campaign_hook: CfnApplicationSettingsCampaignHookProps | Deferred | None
    """The settings for the Lambda function to use by default as a code hook for campaigns in the application."""
    cloud_watch_metrics_enabled: Boolean | None
    limits: CfnApplicationSettingsLimitsProps | Deferred | None
    """The default sending limits for campaigns in the application."""
    quiet_time: CfnApplicationSettingsQuietTimeProps | Deferred | None
    """The default quiet time for campaigns in the application."""


class CfnApplicationSettingsCampaignHookProps(TypedDict, total=False):
    """Specifies the Lambda function to use by default as a code hook for campaigns in the application."""
    lambda_function_name: str | None
    """The name or Amazon Resource Name (ARN) of the Lambda function that Amazon Pinpoint invokes to send messages for campaigns in the application."""
    mode: str | None
    """The mode that Amazon Pinpoint uses to invoke the Lambda function."""
    web_url: str | None
    """The web URL that Amazon Pinpoint calls to invoke the Lambda function over HTTPS."""


class CfnApplicationSettingsLimitsProps(TypedDict, total=False):
    """Specifies the default sending limits for campaigns in the application."""
    daily: Integer | None
    """The maximum number of messages that a campaign can send to a single endpoint during a 24-hour period."""
    maximum_duration: Integer | None
    """The maximum amount of time, in seconds, that a campaign can attempt to deliver a message after the scheduled start time for the campaign."""
    messages_per_second: Integer | None
    """The maximum number of messages that a campaign can send each second."""
    total: Integer | None
    """The maximum number of messages that a campaign can send to a single endpoint during the course of the campaign."""


class CfnApplicationSettingsQuietTimeProps(TypedDict, total=False):
    """Specifies the start and end times that define a time range when messages aren't sent to endpoints."""
    end: Required[str]
    """The specific time when quiet time ends."""
    start: Required[str]
    """The specific time when quiet time begins."""


class CfnApplicationSettings(TypedResource):
    """Specifies the settings for an Amazon Pinpoint application."""
    props: CfnApplicationSettingsProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationSettingsProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnBaiduChannelProps(TypedDict, total=False):
    api_key: Required[str]
    """The API key that you received from the Baidu Cloud Push service to communicate with the service."""
    application_id: Required[str]
    """The unique identifier for the Amazon Pinpoint application that you're configuring the Baidu channel for. A change replaces the resource."""
    enabled: Boolean | None
    """Specifies whether to enable the Baidu channel for the application."""
    secret_key: Required[str]
    """The secret key that you received from the Baidu Cloud Push service to communicate with the service."""


class CfnBaiduChannel(TypedResource):
    """A *channel* is a type of platform that you can deliver messages to."""
    props: CfnBaiduChannelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBaiduChannelProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """(Deprecated) An identifier for the Baidu channel."""


class CfnCampaignProps(TypedDict, total=False):
    additional_treatments: Sequence[CfnCampaignWriteTreatmentResourceProps | Deferred] | Deferred | None
    """An array of requests that defines additional treatments for the campaign, in addition to the default treatment for the campaign."""
    application_id: Required[str]
    """The unique identifier for the Amazon Pinpoint application that the campaign is associated with. A change replaces the resource."""
    campaign_hook: CfnCampaignCampaignHookProps | Deferred | None
    """Specifies the Lambda function to use as a code hook for a campaign."""
    custom_delivery_configuration: CfnCampaignCustomDeliveryConfigurationProps | Deferred | None
    """The delivery configuration settings for sending the treatment through a custom channel."""
    description: str | None
    """A custom description of the campaign."""
    holdout_percent: Integer | None
    """The allocated percentage of users (segment members) who shouldn't receive messages from the campaign."""
    is_paused: Boolean | None
    """Specifies whether to pause the campaign."""
    limits: CfnCampaignLimitsProps | Deferred | None
    """The messaging limits for the campaign."""
    message_configuration: CfnCampaignMessageConfigurationProps | Deferred | None
    """The message configuration settings for the treatment."""
    name: Required[str]
    """The name of the campaign."""
    priority: Integer | None
    """An integer between 1 and 5, inclusive, that represents the priority of the in-app message campaign, where 1 is the highest priority and 5 is the lowest."""
    schedule: Required[CfnCampaignScheduleProps | Deferred]
    """The schedule settings for the treatment."""
    segment_id: Required[str]
    """The unique identifier for the segment to associate with the campaign."""
    segment_version: Integer | None
    """The version of the segment to associate with the campaign."""
    tags: Anything
    """An array of key-value pairs to apply to this resource."""
    template_configuration: CfnCampaignTemplateConfigurationProps | Deferred | None
    """The message template to use for the treatment."""
    treatment_description: str | None
    """A custom description of the treatment."""
    treatment_name: str | None
    """A custom name for the treatment."""


class CfnCampaignCampaignCustomMessageProps(TypedDict, total=False):
    """Specifies the contents of a message that's sent through a custom channel to recipients of a campaign."""
    data: str | None
    """The raw, JSON-formatted string to use as the payload for the message."""


class CfnCampaignCampaignEmailMessageProps(TypedDict, total=False):
    """Specifies the content and "From" address for an email message that's sent to recipients of a campaign."""
    body: str | None
    """The body of the email for recipients whose email clients don't render HTML content."""
    from_address: str | None
    """The verified email address to send the email from."""
    html_body: str | None
    """The body of the email, in HTML format, for recipients whose email clients render HTML content."""
    title: str | None
    """The subject line, or title, of the email."""


class CfnCampaignCampaignEventFilterProps(TypedDict, total=False):
    """Specifies the settings for events that cause a campaign to be sent."""
    dimensions: CfnCampaignEventDimensionsProps | Deferred | None
    """The dimension settings of the event filter for the campaign."""
    filter_type: str | None
    """The type of event that causes the campaign to be sent."""


class CfnCampaignCampaignHookProps(TypedDict, total=False):
    """Specifies settings for invoking an Lambda function that customizes a segment for a campaign."""
    lambda_function_name: str | None
    """The name or Amazon Resource Name (ARN) of the Lambda function that Amazon Pinpoint invokes to customize a segment for a campaign."""
    mode: str | None
    """The mode that Amazon Pinpoint uses to invoke the Lambda function."""
    web_url: str | None
    """The web URL that Amazon Pinpoint calls to invoke the Lambda function over HTTPS."""


class CfnCampaignCampaignInAppMessageProps(TypedDict, total=False):
    """Specifies the appearance of an in-app message, including the message type, the title and body text, text and background colors, and the configurations of buttons that appear in the message."""
    content: Sequence[CfnCampaignInAppMessageContentProps | Deferred] | Deferred | None
    """An array that contains configurtion information about the in-app message for the campaign, including title and body text, text colors, background colors, image URLs, and button configurations."""
    custom_config: Anything
    """Custom data, in the form of key-value pairs, that is included in an in-app messaging payload."""
    layout: str | None
    """A string that describes how the in-app message will appear."""


class CfnCampaignCampaignSmsMessageProps(TypedDict, total=False):
    """Specifies the content and settings for an SMS message that's sent to recipients of a campaign."""
    body: str | None
    """The body of the SMS message."""
    entity_id: str | None
    """The entity ID or Principal Entity (PE) id received from the regulatory body for sending SMS in your country."""
    message_type: str | None
    """The SMS message type."""
    origination_number: str | None
    """The long code to send the SMS message from."""
    sender_id: str | None
    """The alphabetic Sender ID to display as the sender of the message on a recipient's device."""
    template_id: str | None
    """The template ID received from the regulatory body for sending SMS in your country."""


class CfnCampaignCustomDeliveryConfigurationProps(TypedDict, total=False):
    """Specifies the delivery configuration settings for sending a campaign or campaign treatment through a custom channel."""
    delivery_uri: str | None
    """The destination to send the campaign or treatment to."""
    endpoint_types: Sequence[str] | Deferred | None
    """The types of endpoints to send the campaign or treatment to."""


class CfnCampaignDefaultButtonConfigurationProps(TypedDict, total=False):
    """Specifies the default behavior for a button that appears in an in-app message."""
    background_color: str | None
    """The background color of a button, expressed as a hex color code (such as #000000 for black)."""
    border_radius: Integer | None
    """The border radius of a button."""
    button_action: str | None
    """The action that occurs when a recipient chooses a button in an in-app message."""
    link: str | None
    """The destination (such as a URL) for a button."""
    text: str | None
    """The text that appears on a button in an in-app message."""
    text_color: str | None
    """The color of the body text in a button, expressed as a hex color code (such as #000000 for black)."""


class CfnCampaignEventDimensionsProps(TypedDict, total=False):
    """Specifies the dimensions for an event filter that determines when a campaign is sent or a journey activity is performed."""
    attributes: Anything
    """One or more custom attributes that your application reports to Amazon Pinpoint."""
    event_type: CfnCampaignSetDimensionProps | Deferred | None
    """The name of the event that causes the campaign to be sent or the journey activity to be performed."""
    metrics: Anything
    """One or more custom metrics that your application reports to Amazon Pinpoint."""


class CfnCampaignInAppMessageBodyConfigProps(TypedDict, total=False):
    """Specifies the configuration of main body text of the in-app message."""
    alignment: str | None
    """The text alignment of the main body text of the message."""
    body: str | None
    """The main body text of the message."""
    text_color: str | None
    """The color of the body text, expressed as a string consisting of a hex color code (such as "#000000" for black)."""


class CfnCampaignInAppMessageButtonProps(TypedDict, total=False):
    """Specifies the configuration of a button that appears in an in-app message."""
    android: CfnCampaignOverrideButtonConfigurationProps | Deferred | None
    """An object that defines the default behavior for a button in in-app messages sent to Android."""
    default_config: CfnCampaignDefaultButtonConfigurationProps | Deferred | None
    """An object that defines the default behavior for a button in an in-app message."""
    ios: CfnCampaignOverrideButtonConfigurationProps | Deferred | None
    """An object that defines the default behavior for a button in in-app messages sent to iOS devices."""
    web: CfnCampaignOverrideButtonConfigurationProps | Deferred | None
    """An object that defines the default behavior for a button in in-app messages for web applications."""


class CfnCampaignInAppMessageContentProps(TypedDict, total=False):
    """Specifies the configuration and contents of an in-app message."""
    background_color: str | None
    """The background color for an in-app message banner, expressed as a hex color code (such as #000000 for black)."""
    body_config: CfnCampaignInAppMessageBodyConfigProps | Deferred | None
    """Specifies the configuration of main body text in an in-app message template."""
    header_config: CfnCampaignInAppMessageHeaderConfigProps | Deferred | None
    """Specifies the configuration and content of the header or title text of the in-app message."""
    image_url: str | None
    """The URL of the image that appears on an in-app message banner."""
    primary_btn: CfnCampaignInAppMessageButtonProps | Deferred | None
    """An object that contains configuration information about the primary button in an in-app message."""
    secondary_btn: CfnCampaignInAppMessageButtonProps | Deferred | None
    """An object that contains configuration information about the secondary button in an in-app message."""


class CfnCampaignInAppMessageHeaderConfigProps(TypedDict, total=False):
    """Specifies the configuration and content of the header or title text of the in-app message."""
    alignment: str | None
    """The text alignment of the title of the message."""
    header: str | None
    """The header or title text of the in-app message."""
    text_color: str | None
    """The color of the body text, expressed as a string consisting of a hex color code (such as "#000000" for black)."""


class CfnCampaignLimitsProps(TypedDict, total=False):
    """Specifies the limits on the messages that a campaign can send."""
    daily: Integer | None
    """The maximum number of messages that a campaign can send to a single endpoint during a 24-hour period."""
    maximum_duration: Integer | None
    """The maximum amount of time, in seconds, that a campaign can attempt to deliver a message after the scheduled start time for the campaign."""
    messages_per_second: Integer | None
    """The maximum number of messages that a campaign can send each second."""
    session: Integer | None
    """The maximum number of messages that the campaign can send per user session."""
    total: Integer | None
    """The maximum number of messages that a campaign can send to a single endpoint during the course of the campaign."""


class CfnCampaignMessageProps(TypedDict, total=False):
    """Specifies the content and settings for a push notification that's sent to recipients of a campaign."""
    action: str | None
    """The action to occur if a recipient taps the push notification."""
    body: str | None
    """The body of the notification message."""
    image_icon_url: str | None
    """The URL of the image to display as the push notification icon, such as the icon for the app."""
    image_small_icon_url: str | None
    """The URL of the image to display as the small, push notification icon, such as a small version of the icon for the app."""
    image_url: str | None
    """The URL of an image to display in the push notification."""
    json_body: str | None
    """The JSON payload to use for a silent push notification."""
    media_url: str | None
    """The URL of the image or video to display in the push notification."""
    raw_content: str | None
    """The raw, JSON-formatted string to use as the payload for the notification message."""
    silent_push: Boolean | None
    """Specifies whether the notification is a silent push notification, which is a push notification that doesn't display on a recipient's device."""
    time_to_live: Integer | None
    """The number of seconds that the push notification service should keep the message, if the service is unable to deliver the notification the first time."""
    title: str | None
    """The title to display above the notification message on a recipient's device."""
    url: str | None
    """The URL to open in a recipient's default mobile browser, if a recipient taps the push notification and the value of the `Action` property is `URL`."""


class CfnCampaignMessageConfigurationProps(TypedDict, total=False):
    """Specifies the message configuration settings for a campaign."""
    adm_message: CfnCampaignMessageProps | Deferred | None
    """The message that the campaign sends through the ADM (Amazon Device Messaging) channel."""
    apns_message: CfnCampaignMessageProps | Deferred | None
    """The message that the campaign sends through the APNs (Apple Push Notification service) channel."""
    baidu_message: CfnCampaignMessageProps | Deferred | None
    """The message that the campaign sends through the Baidu (Baidu Cloud Push) channel."""
    custom_message: CfnCampaignCampaignCustomMessageProps | Deferred | None
    """The message that the campaign sends through a custom channel, as specified by the delivery configuration ( `CustomDeliveryConfiguration`) settings for the campaign."""
    default_message: CfnCampaignMessageProps | Deferred | None
    """The default message that the campaign sends through all the channels that are configured for the campaign."""
    email_message: CfnCampaignCampaignEmailMessageProps | Deferred | None
    """The message that the campaign sends through the email channel."""
    gcm_message: CfnCampaignMessageProps | Deferred | None
    """The message that the campaign sends through the GCM channel, which enables Amazon Pinpoint to send push notifications through the Firebase Cloud Messaging (FCM), formerly Google Cloud Messaging (GCM), service."""
    in_app_message: CfnCampaignCampaignInAppMessageProps | Deferred | None
    """The default message for the in-app messaging channel."""
    sms_message: CfnCampaignCampaignSmsMessageProps | Deferred | None
    """The message that the campaign sends through the SMS channel."""


class CfnCampaignOverrideButtonConfigurationProps(TypedDict, total=False):
    """Specifies the configuration of a button with settings that are specific to a certain device type."""
    button_action: str | None
    """The action that occurs when a recipient chooses a button in an in-app message."""
    link: str | None
    """The destination (such as a URL) for a button."""


class CfnCampaignQuietTimeProps(TypedDict, total=False):
    """Specifies the start and end times that define a time range when messages aren't sent to endpoints."""
    end: Required[str]
    """The specific time when quiet time ends."""
    start: Required[str]
    """The specific time when quiet time begins."""


class CfnCampaignScheduleProps(TypedDict, total=False):
    """Specifies the schedule settings for a campaign."""
    end_time: str | None
    """The scheduled time, in ISO 8601 format, when the campaign ended or will end."""
    event_filter: CfnCampaignCampaignEventFilterProps | Deferred | None
    """The type of event that causes the campaign to be sent, if the value of the `Frequency` property is `EVENT`."""
    frequency: str | None
    """Specifies how often the campaign is sent or whether the campaign is sent in response to a specific event."""
    is_local_time: Boolean | None
    """Specifies whether the start and end times for the campaign schedule use each recipient's local time."""
    quiet_time: CfnCampaignQuietTimeProps | Deferred | None
    """The default quiet time for the campaign."""
    start_time: str | None
    """The scheduled time when the campaign began or will begin."""
    time_zone: str | None
    """The starting UTC offset for the campaign schedule, if the value of the `IsLocalTime` property is `true`."""


class CfnCampaignSetDimensionProps(TypedDict, total=False):
    """Specifies the dimension type and values for a segment dimension."""
    dimension_type: str | None
    """The type of segment dimension to use."""
    values: Sequence[str] | Deferred | None
    """The criteria values to use for the segment dimension."""


class CfnCampaignTemplateProps(TypedDict, total=False):
    """Specifies the name and version of the message template to use for the message."""
    name: str | None
    """The name of the message template to use for the message."""
    version: str | None
    """The unique identifier for the version of the message template to use for the message."""


class CfnCampaignTemplateConfigurationProps(TypedDict, total=False):
    """Specifies the message template to use for the message, for each type of channel."""
    email_template: CfnCampaignTemplateProps | Deferred | None
    """The email template to use for the message."""
    push_template: CfnCampaignTemplateProps | Deferred | None
    """The push notification template to use for the message."""
    sms_template: CfnCampaignTemplateProps | Deferred | None
    """The SMS template to use for the message."""
    voice_template: CfnCampaignTemplateProps | Deferred | None
    """The voice template to use for the message."""


class CfnCampaignWriteTreatmentResourceProps(TypedDict, total=False):
    """Specifies the settings for a campaign treatment."""
    custom_delivery_configuration: CfnCampaignCustomDeliveryConfigurationProps | Deferred | None
    """The delivery configuration settings for sending the treatment through a custom channel."""
    message_configuration: CfnCampaignMessageConfigurationProps | Deferred | None
    """The message configuration settings for the treatment."""
    schedule: CfnCampaignScheduleProps | Deferred | None
    """The schedule settings for the treatment."""
    size_percent: Integer | None
    """The allocated percentage of users (segment members) to send the treatment to."""
    template_configuration: CfnCampaignTemplateConfigurationProps | Deferred | None
    """The message template to use for the treatment."""
    treatment_description: str | None
    """A custom description of the treatment."""
    treatment_name: str | None
    """A custom name for the treatment."""


class CfnCampaign(TypedResource):
    """Specifies the settings for a campaign."""
    props: CfnCampaignProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCampaignProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the campaign."""
    @property
    def attr_campaign_id(self) -> StringToken:
        """The unique identifier for the campaign."""


class CfnEmailChannelProps(TypedDict, total=False):
    application_id: Required[str]
    """The unique identifier for the Amazon Pinpoint application that you're specifying the email channel for. A change replaces the resource."""
    configuration_set: str | None
    """The Amazon SES configuration set that you want to apply to messages that you send through the channel."""
    enabled: Boolean | None
    """Specifies whether to enable the email channel for the application."""
    from_address: Required[str]
    """The verified email address that you want to send email from when you send email through the channel."""
    identity: Required[str]
    """The Amazon Resource Name (ARN) of the identity, verified with Amazon Simple Email Service (Amazon SES), that you want to use when you send email through the channel."""
    orchestration_sending_role_arn: str | None
    """The ARN of an IAM role for Amazon Pinpoint to use to send email from your campaigns or journeys through Amazon SES."""
    role_arn: str | None
    """The ARN of the AWS Identity and Access Management (IAM) role that you want Amazon Pinpoint to use when it submits email-related event data for the channel."""


class CfnEmailChannel(TypedResource):
    """A *channel* is a type of platform that you can deliver messages to."""
    props: CfnEmailChannelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEmailChannelProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """(Deprecated) An identifier for the email channel."""


class CfnEmailTemplateProps(TypedDict, total=False):
    default_substitutions: str | None
    """A JSON object that specifies the default values to use for message variables in the message template."""
    html_part: str | None
    """The message body, in HTML format, to use in email messages that are based on the message template."""
    subject: Required[str]
    """The subject line, or title, to use in email messages that are based on the message template."""
    tags: Anything
    """An array of key-value pairs to apply to this resource."""
    template_description: str | None
    """A custom description of the message template."""
    template_name: Required[str]
    """The name of the message template. A change replaces the resource."""
    text_part: str | None
    """The message body, in plain text format, to use in email messages that are based on the message template."""


class CfnEmailTemplate(TypedResource):
    """Creates a message template that you can use in messages that are sent through the email channel."""
    props: CfnEmailTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEmailTemplateProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the message template."""
    @property
    def attr_id(self) -> StringToken: ...


class CfnEventStreamProps(TypedDict, total=False):
    application_id: Required[str]
    """The unique identifier for the Amazon Pinpoint application that you want to export data from. A change replaces the resource."""
    destination_stream_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon Kinesis Data Stream or Amazon Data Firehose delivery stream that you want to publish event data to."""
    role_arn: Required[str]
    """The AWS Identity and Access Management (IAM) role that authorizes Amazon Pinpoint to publish event data to the stream in your AWS account."""


class CfnEventStream(TypedResource):
    """Creates a new event stream for an application or updates the settings of an existing event stream for an application."""
    props: CfnEventStreamProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEventStreamProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnGCMChannelProps(TypedDict, total=False):
    api_key: str | None
    """The Web API key, also called the *server key*, that you received from Google to communicate with Google services."""
    application_id: Required[str]
    """The unique identifier for the Amazon Pinpoint application that the GCM channel applies to. A change replaces the resource."""
    default_authentication_method: str | None
    """The default authentication method used for GCM."""
    enabled: Boolean | None
    """Specifies whether to enable the GCM channel for the Amazon Pinpoint application."""
    service_json: str | None
    """The contents of the JSON file provided by Google during registration in order to generate an access token for authentication."""


class CfnGCMChannel(TypedResource):
    """A *channel* is a type of platform that you can deliver messages to."""
    props: CfnGCMChannelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGCMChannelProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """(Deprecated) An identifier for the GCM channel."""


class CfnInAppTemplateProps(TypedDict, total=False):
    content: Sequence[CfnInAppTemplateInAppMessageContentProps | Deferred] | Deferred | None
    """An object that contains information about the content of an in-app message, including its title and body text, text colors, background colors, images, buttons, and behaviors."""
    custom_config: Anything
    """Custom data, in the form of key-value pairs, that is included in an in-app messaging payload."""
    layout: Literal["BOTTOM_BANNER", "TOP_BANNER", "OVERLAYS", "MOBILE_FEED", "MIDDLE_BANNER", "CAROUSEL"] | Other | None
    """A string that determines the appearance of the in-app message."""
    tags: Anything
    """An array of key-value pairs to apply to this resource."""
    template_description: str | None
    """An optional description of the in-app template."""
    template_name: Required[str]
    """The name of the in-app message template. A change replaces the resource."""


class CfnInAppTemplateBodyConfigProps(TypedDict, total=False):
    """Specifies the configuration of the main body text of the in-app message."""
    alignment: Literal["LEFT", "CENTER", "RIGHT"] | Other | None
    """The text alignment of the main body text of the message."""
    body: str | None
    """The main body text of the message."""
    text_color: str | None
    """The color of the body text, expressed as a hex color code (such as #000000 for black)."""


class CfnInAppTemplateButtonConfigProps(TypedDict, total=False):
    """Specifies the behavior of buttons that appear in an in-app message template."""
    android: CfnInAppTemplateOverrideButtonConfigurationProps | Deferred | None
    """Optional button configuration to use for in-app messages sent to Android devices."""
    default_config: CfnInAppTemplateDefaultButtonConfigurationProps | Deferred | None
    """Specifies the default behavior of a button that appears in an in-app message."""
    ios: CfnInAppTemplateOverrideButtonConfigurationProps | Deferred | None
    """Optional button configuration to use for in-app messages sent to iOS devices."""
    web: CfnInAppTemplateOverrideButtonConfigurationProps | Deferred | None
    """Optional button configuration to use for in-app messages sent to web applications."""


class CfnInAppTemplateDefaultButtonConfigurationProps(TypedDict, total=False):
    """Specifies the default behavior of a button that appears in an in-app message."""
    background_color: str | None
    """The background color of a button, expressed as a hex color code (such as #000000 for black)."""
    border_radius: Integer | None
    """The border radius of a button."""
    button_action: Literal["LINK", "DEEP_LINK", "CLOSE"] | Other | None
    """The action that occurs when a recipient chooses a button in an in-app message."""
    link: str | None
    """The destination (such as a URL) for a button."""
    text: str | None
    """The text that appears on a button in an in-app message."""
    text_color: str | None
    """The color of the body text in a button, expressed as a hex color code (such as #000000 for black)."""


class CfnInAppTemplateHeaderConfigProps(TypedDict, total=False):
    """Specifies the configuration and content of the header or title text of the in-app message."""
    alignment: Literal["LEFT", "CENTER", "RIGHT"] | Other | None
    """The text alignment of the title of the message."""
    header: str | None
    """The title text of the in-app message."""
    text_color: str | None
    """The color of the title text, expressed as a hex color code (such as #000000 for black)."""


class CfnInAppTemplateInAppMessageContentProps(TypedDict, total=False):
    """Specifies the configuration of an in-app message, including its header, body, buttons, colors, and images."""
    background_color: str | None
    """The background color for an in-app message banner, expressed as a hex color code (such as #000000 for black)."""
    body_config: CfnInAppTemplateBodyConfigProps | Deferred | None
    """An object that contains configuration information about the header or title text of the in-app message."""
    header_config: CfnInAppTemplateHeaderConfigProps | Deferred | None
    """An object that contains configuration information about the header or title text of the in-app message."""
    image_url: str | None
    """The URL of the image that appears on an in-app message banner."""
    primary_btn: CfnInAppTemplateButtonConfigProps | Deferred | None
    """An object that contains configuration information about the primary button in an in-app message."""
    secondary_btn: CfnInAppTemplateButtonConfigProps | Deferred | None
    """An object that contains configuration information about the secondary button in an in-app message."""


class CfnInAppTemplateOverrideButtonConfigurationProps(TypedDict, total=False):
    """Specifies the configuration of a button with settings that are specific to a certain device type."""
    button_action: Literal["LINK", "DEEP_LINK", "CLOSE"] | Other | None
    """The action that occurs when a recipient chooses a button in an in-app message."""
    link: str | None
    """The destination (such as a URL) for a button."""


class CfnInAppTemplate(TypedResource):
    """Creates a message template that you can use to send in-app messages."""
    props: CfnInAppTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInAppTemplateProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the message template."""


class CfnPushTemplateProps(TypedDict, total=False):
    adm: CfnPushTemplateAndroidPushNotificationTemplateProps | Deferred | None
    """The message template to use for the ADM (Amazon Device Messaging) channel."""
    apns: CfnPushTemplateAPNSPushNotificationTemplateProps | Deferred | None
    """The message template to use for the APNs (Apple Push Notification service) channel."""
    baidu: CfnPushTemplateAndroidPushNotificationTemplateProps | Deferred | None
    """The message template to use for the Baidu (Baidu Cloud Push) channel."""
    default: CfnPushTemplateDefaultPushNotificationTemplateProps | Deferred | None
    """The default message template to use for push notification channels."""
    default_substitutions: str | None
    """A JSON object that specifies the default values to use for message variables in the message template."""
    gcm: CfnPushTemplateAndroidPushNotificationTemplateProps | Deferred | None
    """The message template to use for the GCM channel, which is used to send notifications through the Firebase Cloud Messaging (FCM), formerly Google Cloud Messaging (GCM), service."""
    tags: Anything
    """An array of key-value pairs to apply to this resource."""
    template_description: str | None
    """A custom description of the message template."""
    template_name: Required[str]
    """The name of the message template to use for the message. A change replaces the resource."""


class CfnPushTemplateAPNSPushNotificationTemplateProps(TypedDict, total=False):
    """Specifies channel-specific content and settings for a message template that can be used in push notifications that are sent through the APNs (Apple Push Notification service) channel."""
    action: str | None
    """The action to occur if a recipient taps a push notification that's based on the message template."""
    body: str | None
    """The message body to use in push notifications that are based on the message template."""
    media_url: str | None
    """The URL of an image or video to display in push notifications that are based on the message template."""
    sound: str | None
    """The key for the sound to play when the recipient receives a push notification that's based on the message template."""
    title: str | None
    """The title to use in push notifications that are based on the message template."""
    url: str | None
    """The URL to open in the recipient's default mobile browser, if a recipient taps a push notification that's based on the message template and the value of the `Action` property is `URL`."""


class CfnPushTemplateAndroidPushNotificationTemplateProps(TypedDict, total=False):
    """Specifies channel-specific content and settings for a message template that can be used in push notifications that are sent through the ADM (Amazon Device Messaging), Baidu (Baidu Cloud Push), or GCM (Firebase Cloud Messaging, formerly Google Cloud Messaging) channel."""
    action: str | None
    """The action to occur if a recipient taps a push notification that's based on the message template."""
    body: str | None
    """The message body to use in a push notification that's based on the message template."""
    image_icon_url: str | None
    """The URL of the large icon image to display in the content view of a push notification that's based on the message template."""
    image_url: str | None
    """The URL of an image to display in a push notification that's based on the message template."""
    small_image_icon_url: str | None
    """The URL of the small icon image to display in the status bar and the content view of a push notification that's based on the message template."""
    sound: str | None
    """The sound to play when a recipient receives a push notification that's based on the message template."""
    title: str | None
    """The title to use in a push notification that's based on the message template."""
    url: str | None
    """The URL to open in a recipient's default mobile browser, if a recipient taps a push notification that's based on the message template and the value of the `Action` property is `URL`."""


class CfnPushTemplateDefaultPushNotificationTemplateProps(TypedDict, total=False):
    """Specifies the default settings and content for a message template that can be used in messages that are sent through a push notification channel."""
    action: str | None
    """The action to occur if a recipient taps a push notification that's based on the message template."""
    body: str | None
    """The message body to use in push notifications that are based on the message template."""
    sound: str | None
    """The sound to play when a recipient receives a push notification that's based on the message template."""
    title: str | None
    """The title to use in push notifications that are based on the message template."""
    url: str | None
    """The URL to open in a recipient's default mobile browser, if a recipient taps a push notification that's based on the message template and the value of the `Action` property is `URL`."""


class CfnPushTemplate(TypedResource):
    """Creates a message template that you can use in messages that are sent through a push notification channel."""
    props: CfnPushTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPushTemplateProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the message template."""
    @property
    def attr_id(self) -> StringToken: ...


class CfnSMSChannelProps(TypedDict, total=False):
    application_id: Required[str]
    """The unique identifier for the Amazon Pinpoint application that the SMS channel applies to. A change replaces the resource."""
    enabled: Boolean | None
    """Specifies whether to enable the SMS channel for the application."""
    sender_id: str | None
    """The identity that you want to display on recipients' devices when they receive messages from the SMS channel."""
    short_code: str | None
    """The registered short code that you want to use when you send messages through the SMS channel."""


class CfnSMSChannel(TypedResource):
    """A *channel* is a type of platform that you can deliver messages to."""
    props: CfnSMSChannelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSMSChannelProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """(Deprecated) An identifier for the SMS channel."""


class CfnSegmentProps(TypedDict, total=False):
    application_id: Required[str]
    """The unique identifier for the Amazon Pinpoint application that the segment is associated with. A change replaces the resource."""
    dimensions: CfnSegmentSegmentDimensionsProps | Deferred | None
    """An array that defines the dimensions for the segment."""
    name: Required[str]
    """The name of the segment."""
    segment_groups: CfnSegmentSegmentGroupsProps | Deferred | None
    """The segment group to use and the dimensions to apply to the group's base segments in order to build the segment."""
    tags: Anything
    """An array of key-value pairs to apply to this resource."""


class CfnSegmentBehaviorProps(TypedDict, total=False):
    """Specifies behavior-based criteria for the segment, such as how recently users have used your app."""
    recency: CfnSegmentRecencyProps | Deferred | None
    """Specifies how recently segment members were active."""


class CfnSegmentCoordinatesProps(TypedDict, total=False):
    """Specifies the GPS coordinates of a location."""
    latitude: Required[Number]
    """The latitude coordinate of the location."""
    longitude: Required[Number]
    """The longitude coordinate of the location."""


class CfnSegmentDemographicProps(TypedDict, total=False):
    """Specifies demographic-based criteria, such as device platform, for the segment."""
    app_version: CfnSegmentSetDimensionProps | Deferred | None
    """The app version criteria for the segment."""
    channel: CfnSegmentSetDimensionProps | Deferred | None
    """The channel criteria for the segment."""
    device_type: CfnSegmentSetDimensionProps | Deferred | None
    """The device type criteria for the segment."""
    make: CfnSegmentSetDimensionProps | Deferred | None
    """The device make criteria for the segment."""
    model: CfnSegmentSetDimensionProps | Deferred | None
    """The device model criteria for the segment."""
    platform: CfnSegmentSetDimensionProps | Deferred | None
    """The device platform criteria for the segment."""


class CfnSegmentGPSPointProps(TypedDict, total=False):
    """Specifies the GPS coordinates of the endpoint location."""
    coordinates: Required[CfnSegmentCoordinatesProps | Deferred]
    """The GPS coordinates to measure distance from."""
    range_in_kilometers: Required[Number]
    """The range, in kilometers, from the GPS coordinates."""


class CfnSegmentGroupsProps(TypedDict, total=False):
    """An array that defines the set of segment criteria to evaluate when handling segment groups for the segment."""
    dimensions: Sequence[CfnSegmentSegmentDimensionsProps | Deferred] | Deferred | None
    """An array that defines the dimensions to include or exclude from the segment."""
    source_segments: Sequence[CfnSegmentSourceSegmentsProps | Deferred] | Deferred | None
    """The base segment to build the segment on."""
    source_type: str | None
    """Specifies how to handle multiple base segments for the segment."""
    type: str | None
    """Specifies how to handle multiple dimensions for the segment."""


class CfnSegmentLocationProps(TypedDict, total=False):
    """Specifies location-based criteria, such as region or GPS coordinates, for the segment."""
    country: CfnSegmentSetDimensionProps | Deferred | None
    """The country or region code, in ISO 3166-1 alpha-2 format, for the segment."""
    gps_point: CfnSegmentGPSPointProps | Deferred | None
    """The GPS point dimension for the segment."""


class CfnSegmentRecencyProps(TypedDict, total=False):
    """Specifies how recently segment members were active."""
    duration: Required[str]
    """The duration to use when determining which users have been active or inactive with your app."""
    recency_type: Required[str]
    """The type of recency dimension to use for the segment."""


class CfnSegmentSegmentDimensionsProps(TypedDict, total=False):
    """Specifies the dimension settings for a segment."""
    attributes: Anything
    """One or more custom attributes to use as criteria for the segment."""
    behavior: CfnSegmentBehaviorProps | Deferred | None
    """The behavior-based criteria, such as how recently users have used your app, for the segment."""
    demographic: CfnSegmentDemographicProps | Deferred | None
    """The demographic-based criteria, such as device platform, for the segment."""
    location: CfnSegmentLocationProps | Deferred | None
    """The location-based criteria, such as region or GPS coordinates, for the segment."""
    metrics: Anything
    """One or more custom metrics to use as criteria for the segment."""
    user_attributes: Anything
    """One or more custom user attributes to use as criteria for the segment."""


class CfnSegmentSegmentGroupsProps(TypedDict, total=False):
    """Specifies the set of segment criteria to evaluate when handling segment groups for the segment."""
    groups: Sequence[CfnSegmentGroupsProps | Deferred] | Deferred | None
    """Specifies the set of segment criteria to evaluate when handling segment groups for the segment."""
    include: str | None
    """Specifies how to handle multiple segment groups for the segment."""


class CfnSegmentSetDimensionProps(TypedDict, total=False):
    """Specifies the dimension type and values for a segment dimension."""
    dimension_type: str | None
    """The type of segment dimension to use."""
    values: Sequence[str] | Deferred | None
    """The criteria values to use for the segment dimension."""


class CfnSegmentSourceSegmentsProps(TypedDict, total=False):
    """Specifies the base segment to build the segment on."""
    id: Required[str]
    """The unique identifier for the source segment."""
    version: Integer | None
    """The version number of the source segment."""


class CfnSegment(TypedResource):
    """Updates the configuration, dimension, and other settings for an existing segment."""
    props: CfnSegmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSegmentProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the segment."""
    @property
    def attr_segment_id(self) -> StringToken:
        """The unique identifier for the segment."""


class CfnSmsTemplateProps(TypedDict, total=False):
    body: Required[str]
    """The message body to use in text messages that are based on the message template."""
    default_substitutions: str | None
    """A JSON object that specifies the default values to use for message variables in the message template."""
    tags: Anything
    """An array of key-value pairs to apply to this resource."""
    template_description: str | None
    """A custom description of the message template."""
    template_name: Required[str]
    """The name of the message template to use for the message. A change replaces the resource."""


class CfnSmsTemplate(TypedResource):
    """Creates a message template that you can use in messages that are sent through the SMS channel."""
    props: CfnSmsTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSmsTemplateProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the message template."""
    @property
    def attr_id(self) -> StringToken: ...


class CfnVoiceChannelProps(TypedDict, total=False):
    application_id: Required[str]
    """The unique identifier for the Amazon Pinpoint application that the voice channel applies to. A change replaces the resource."""
    enabled: Boolean | None
    """Specifies whether to enable the voice channel for the application."""


class CfnVoiceChannel(TypedResource):
    """A *channel* is a type of platform that you can deliver messages to."""
    props: CfnVoiceChannelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVoiceChannelProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """(Deprecated) An identifier for the voice channel."""
