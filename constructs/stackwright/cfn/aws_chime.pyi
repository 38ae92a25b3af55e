"""Every resource type of AWS::Chime; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnAppInstanceProps(TypedDict, total=False):
    metadata: str | None
    """The metadata of the AppInstance."""
    name: Required[str]
    """The name of the AppInstance."""
    tags: Sequence[CfnAppInstanceTagProps | Deferred] | Deferred | None
    """Tags assigned to the AppInstance."""


class CfnAppInstanceTagProps(TypedDict, total=False):
    """A tag object containing a key-value pair."""
    key: Required[str]
    """The key in a tag."""
    value: Required[str]
    """The value in a tag."""


class CfnAppInstance(TypedResource):
    """Resource Type definition for AWS::Chime::AppInstance"""
    props: CfnAppInstanceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAppInstanceProps]) -> None: ...
    @property
    def attr_app_instance_arn(self) -> StringToken:
        """The Amazon Resource Number (ARN) of the AppInstance."""
    @property
    def attr_created_timestamp(self) -> StringToken:
        """The time at which an AppInstance was created, as an ISO 8601 timestamp."""
    @property
    def attr_last_updated_timestamp(self) -> StringToken:
        """The time an AppInstance was last updated, as an ISO 8601 timestamp."""


class CfnAppInstanceBotProps(TypedDict, total=False):
    app_instance_arn: Required[str]
    """The ARN of the AppInstance. A change replaces the resource."""
    configuration: Required[CfnAppInstanceBotConfigurationProps | Deferred]
    """A structure that contains configuration data."""
    metadata: str | None
    """The metadata of the AppInstanceBot."""
    name: str | None
    """The name of the AppInstanceBot."""
    tags: Sequence[CfnAppInstanceBotTagProps | Deferred] | Deferred | None
    """The tags assigned to the AppInstanceBot."""


class CfnAppInstanceBotConfigurationProps(TypedDict, total=False):
    """A structure that contains configuration data."""
    lex: Required[CfnAppInstanceBotLexConfigurationProps | Deferred]
    """The configuration for an Amazon Lex V2 bot."""


class CfnAppInstanceBotInvokedByProps(TypedDict, total=False):
    """Specifies the type of message that triggers a bot."""
    standard_messages: Required[Literal["AUTO", "ALL", "MENTIONS", "NONE"] | Other]
    """Sets standard messages as the bot trigger."""
    targeted_messages: Required[Literal["ALL", "NONE"] | Other]
    """Sets targeted messages as the bot trigger."""


class CfnAppInstanceBotLexConfigurationProps(TypedDict, total=False):
    """The configuration for an Amazon Lex V2 bot."""
    invoked_by: CfnAppInstanceBotInvokedByProps | Deferred | None
    """Specifies the type of message that triggers a bot."""
    lex_bot_alias_arn: Required[str]
    """The ARN of the Amazon Lex V2 bot's alias."""
    locale_id: Required[str]
    """Identifies the Amazon Lex V2 bot's language and locale."""
    responds_to: Literal["STANDARD_MESSAGES"] | Other | None
    """Determines whether the Amazon Lex V2 bot responds to all standard messages."""
    welcome_intent: str | None
    """The name of the welcome intent configured in the Amazon Lex V2 bot."""


class CfnAppInstanceBotTagProps(TypedDict, total=False):
    """A tag object containing a key-value pair."""
    key: Required[str]
    """The key in a tag."""
    value: Required[str]
    """The value in a tag."""


class CfnAppInstanceBot(TypedResource):
    """Resource Type definition for AWS::Chime::AppInstanceBot"""
    props: CfnAppInstanceBotProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAppInstanceBotProps]) -> None: ...
    @property
    def attr_app_instance_bot_arn(self) -> StringToken:
        """The ARN of the AppInstanceBot."""
    @property
    def attr_created_timestamp(self) -> StringToken:
        """The time at which the AppInstanceBot was created, as an ISO 8601 timestamp."""
    @property
    def attr_last_updated_timestamp(self) -> StringToken:
        """The time at which the AppInstanceBot was last updated, as an ISO 8601 timestamp."""


class CfnAppInstanceUserProps(TypedDict, total=False):
    app_instance_arn: Required[str]
    """A change replaces the resource."""
    app_instance_user_id: Required[str]
    """A change replaces the resource."""
    expiration_settings: CfnAppInstanceUserExpirationSettingsProps | Deferred | None
    metadata: str | None
    name: str | None
    tags: Sequence[CfnAppInstanceUserTagProps | Deferred] | Deferred | None


class CfnAppInstanceUserExpirationSettingsProps(TypedDict, total=False):
    expiration_criterion: Required[Literal["CREATED_TIMESTAMP"] | Other]
    expiration_days: Required[Integer]


class CfnAppInstanceUserTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnAppInstanceUser(TypedResource):
    """Resource Type definition for AWS::Chime::AppInstanceUser"""
    props: CfnAppInstanceUserProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAppInstanceUserProps]) -> None: ...
    @property
    def attr_app_instance_user_arn(self) -> StringToken: ...


class CfnChannelProps(TypedDict, total=False):
    app_instance_arn: Required[str]
    """The ARN of the AppInstance that contains the channel. A change replaces the resource."""
    channel_id: str | None
    """The ID of the channel. A change replaces the resource."""
    chime_bearer: Required[str]
    """The ARN of the AppInstanceUser or AppInstanceBot that performs every operation on this channel. A change replaces the resource."""
    elastic_channel_configuration: CfnChannelElasticChannelConfigurationProps | Deferred | None
    """The attributes required to configure and create an elastic channel. A change replaces the resource."""
    expiration_settings: CfnChannelExpirationSettingsProps | Deferred | None
    """Settings that control the interval after which the channel is automatically deleted."""
    member_arns: Sequence[str] | Deferred | None
    """The ARNs of the AppInstanceUsers to add to the channel as members when it is created. A change replaces the resource."""
    metadata: str | None
    """The metadata of the channel."""
    mode: Literal["UNRESTRICTED", "RESTRICTED"] | Other | None
    """The channel mode."""
    moderator_arns: Sequence[str] | Deferred | None
    """The ARNs of the AppInstanceUsers to add to the channel as moderators when it is created. A change replaces the resource."""
    name: Required[str]
    """The name of the channel."""
    privacy: Literal["PUBLIC", "PRIVATE"] | Other | None
    """The channel's privacy level. A change replaces the resource."""
    tags: Sequence[CfnChannelTagProps | Deferred] | Deferred | None
    """The tags for the channel."""


class CfnChannelElasticChannelConfigurationProps(TypedDict, total=False):
    """The attributes required to configure and create an elastic channel."""
    maximum_sub_channels: Required[Integer]
    """The maximum number of SubChannels allowed in the elastic channel."""
    minimum_membership_percentage: Required[Integer]
    """The minimum allowed percentage of TargetMembershipsPerSubChannel users, used to balance members across SubChannels."""
    target_memberships_per_sub_channel: Required[Integer]
    """The maximum number of members allowed in a SubChannel."""


class CfnChannelExpirationSettingsProps(TypedDict, total=False):
    """Settings that control the interval after which the channel is automatically deleted."""
    expiration_criterion: Required[Literal["CREATED_TIMESTAMP", "LAST_MESSAGE_TIMESTAMP"] | Other]
    """The condition the expiration period is measured from."""
    expiration_days: Required[Integer]
    """The period in days after which the system automatically deletes the channel."""


class CfnChannelTagProps(TypedDict, total=False):
    key: Required[str]
    """The key in a tag."""
    value: Required[str]
    """The value in a tag."""


class CfnChannel(TypedResource):
    """Creates a channel in an Amazon Chime SDK Messaging AppInstance."""
    props: CfnChannelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnChannelProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the channel."""
    @property
    def attr_channel_flow_arn(self) -> StringToken:
        """The ARN of the channel flow."""
    @property
    def attr_created_by(self) -> StringToken:
        """The AppInstanceUser or AppInstanceBot that created the channel."""
    @property
    def attr_created_timestamp(self) -> StringToken:
        """The time at which the channel was created."""
    @property
    def attr_last_message_timestamp(self) -> StringToken:
        """The time at which a member sent the last message in the channel."""
    @property
    def attr_last_updated_timestamp(self) -> StringToken:
        """The time at which the channel was last updated."""


class CfnChannelFlowProps(TypedDict, total=False):
    app_instance_arn: Required[str]
    """The ARN of the app instance. A change replaces the resource."""
    name: Required[str]
    """The name of the channel flow."""
    processors: Required[Sequence[CfnChannelFlowProcessorProps | Deferred] | Deferred]
    """Information about the processor Lambda functions."""
    tags: Sequence[CfnChannelFlowTagProps | Deferred] | Deferred | None
    """The tags for the channel flow."""


class CfnChannelFlowLambdaConfigurationProps(TypedDict, total=False):
    """Stores metadata about a Lambda processor."""
    invocation_type: Required[Literal["ASYNC"] | Other]
    """Controls how the Lambda function is invoked."""
    resource_arn: Required[str]
    """The ARN of the Lambda message processing function."""


class CfnChannelFlowProcessorProps(TypedDict, total=False):
    """Information about a processor in a channel flow."""
    configuration: Required[CfnChannelFlowProcessorConfigurationProps | Deferred]
    """A processor's metadata."""
    execution_order: Required[Integer]
    """The sequence in which processors run."""
    fallback_action: Required[Literal["CONTINUE", "ABORT"] | Other]
    """Determines whether to continue or stop processing when communication with a processor fails."""
    name: Required[str]
    """The name of the processor."""


class CfnChannelFlowProcessorConfigurationProps(TypedDict, total=False):
    """A processor's metadata."""
    lambda_: Required[CfnChannelFlowLambdaConfigurationProps | Deferred]
    """Stores metadata about a Lambda processor."""


class CfnChannelFlowTagProps(TypedDict, total=False):
    key: Required[str]
    """The key in a tag."""
    value: Required[str]
    """The value in a tag."""


class CfnChannelFlow(TypedResource):
    """Creates a channel flow in the Amazon Chime SDK Messaging service."""
    props: CfnChannelFlowProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnChannelFlowProps]) -> None: ...
    @property
    def attr_app_instance_id(self) -> StringToken:
        """The ID of the app instance, extracted from the channel flow ARN."""
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the channel flow."""
    @property
    def attr_channel_flow_id(self) -> StringToken:
        """The ID of the channel flow, extracted from the channel flow ARN."""
    @property
    def attr_created_timestamp(self) -> StringToken:
        """The time at which the channel flow was created."""
    @property
    def attr_last_updated_timestamp(self) -> StringToken:
        """The time at which the channel flow was last updated."""


class CfnMediaInsightsPipelineConfigurationProps(TypedDict, total=False):
    elements: Required[Sequence[CfnMediaInsightsPipelineConfigurationMediaInsightsPipelineConfigurationElementProps | Deferred] | Deferred]
    """The elements in the configuration."""
    media_insights_pipeline_configuration_name: Required[str]
    """The name of the media insights pipeline configuration. A change replaces the resource."""
    real_time_alert_configuration: CfnMediaInsightsPipelineConfigurationRealTimeAlertConfigurationProps | Deferred | None
    resource_access_role_arn: Required[str]
    """The ARN of the role used by the service to access Amazon Web Services resources."""
    tags: Sequence[CfnMediaInsightsPipelineConfigurationTagProps | Deferred] | Deferred | None
    """The tags associated with the configuration."""


class CfnMediaInsightsPipelineConfigurationAmazonTranscribeCallAnalyticsProcessorConfigurationProps(TypedDict, total=False):
    call_analytics_stream_categories: Sequence[str] | Deferred | None
    """The categories to send to the insights target."""
    content_identification_type: Literal["PII"] | Other | None
    """Labels all PII identified in the transcript."""
    content_redaction_type: Literal["PII"] | Other | None
    """Redacts all PII identified in the transcript."""
    enable_partial_results_stabilization: Boolean | None
    """Enables partial result stabilization."""
    filter_partial_results: Boolean | None
    """If true, partial results are filtered out."""
    language_code: Required[Literal["en-US", "en-GB", "es-US", "fr-CA", "fr-FR", "en-AU", "it-IT", "de-DE", "pt-BR"] | Other]
    """The language code in the configuration."""
    language_model_name: str | None
    """The name of the custom language model."""
    partial_results_stability: Literal["high", "medium", "low"] | Other | None
    """The level of stability for partial results."""
    pii_entity_types: str | None
    """The types of PII to redact."""
    post_call_analytics_settings: CfnMediaInsightsPipelineConfigurationPostCallAnalyticsSettingsProps | Deferred | None
    vocabulary_filter_method: Literal["remove", "mask", "tag"] | Other | None
    """The vocabulary filtering method."""
    vocabulary_filter_name: str | None
    """The name of the custom vocabulary filter."""
    vocabulary_name: str | None
    """The name of the custom vocabulary."""


class CfnMediaInsightsPipelineConfigurationAmazonTranscribeProcessorConfigurationProps(TypedDict, total=False):
    content_identification_type: Literal["PII"] | Other | None
    """Labels all PII identified in the transcript."""
    content_redaction_type: Literal["PII"] | Other | None
    """Redacts all PII identified in the transcript."""
    enable_partial_results_stabilization: Boolean | None
    """Enables partial result stabilization."""
    filter_partial_results: Boolean | None
    """If true, partial results are filtered out."""
    identify_language: Boolean | None
    """Turns language identification on or off."""
    identify_multiple_languages: Boolean | None
    """Turns multiple language identification on or off."""
    language_code: Literal["en-US", "en-GB", "es-US", "fr-CA", "fr-FR", "en-AU", "it-IT", "de-DE", "pt-BR"] | Other | None
    """The language code."""
    language_model_name: str | None
    """The name of the custom language model."""
    language_options: str | None
    """The language options for transcription."""
    partial_results_stability: Literal["high", "medium", "low"] | Other | None
    """The level of stability for partial results."""
    pii_entity_types: str | None
    """The types of PII to redact."""
    preferred_language: Literal["en-US", "en-GB", "es-US", "fr-CA", "fr-FR", "en-AU", "it-IT", "de-DE", "pt-BR"] | Other | None
    """The preferred language for transcription."""
    show_speaker_label: Boolean | None
    """Enables speaker partitioning."""
    vocabulary_filter_method: Literal["remove", "mask", "tag"] | Other | None
    """The vocabulary filtering method."""
    vocabulary_filter_name: str | None
    """The name of the custom vocabulary filter."""
    vocabulary_filter_names: str | None
    """The names of the custom vocabulary filters."""
    vocabulary_name: str | None
    """The name of the custom vocabulary."""
    vocabulary_names: str | None
    """The names of the custom vocabularies."""


class CfnMediaInsightsPipelineConfigurationIssueDetectionConfigurationProps(TypedDict, total=False):
    rule_name: Required[str]
    """The name of the issue detection rule."""


class CfnMediaInsightsPipelineConfigurationKeywordMatchConfigurationProps(TypedDict, total=False):
    keywords: Required[Sequence[str] | Deferred]
    """The keywords or phrases to match."""
    negate: Boolean | None
    """Matches keywords on their presence or absence."""
    rule_name: Required[str]
    """The name of the keyword match rule."""


class CfnMediaInsightsPipelineConfigurationKinesisDataStreamSinkConfigurationProps(TypedDict, total=False):
    insights_target: str | None
    """The ARN of the Kinesis Data Stream sink."""


class CfnMediaInsightsPipelineConfigurationMediaInsightsPipelineConfigurationElementProps(TypedDict, total=False):
    amazon_transcribe_call_analytics_processor_configuration: CfnMediaInsightsPipelineConfigurationAmazonTranscribeCallAnalyticsProcessorConfigurationProps | Deferred | None
    amazon_transcribe_processor_configuration: CfnMediaInsightsPipelineConfigurationAmazonTranscribeProcessorConfigurationProps | Deferred | None
    kinesis_data_stream_sink_configuration: CfnMediaInsightsPipelineConfigurationKinesisDataStreamSinkConfigurationProps | Deferred | None
    s3_recording_sink_configuration: CfnMediaInsightsPipelineConfigurationS3RecordingSinkConfigurationProps | Deferred | None
    type: Required[Literal["AmazonTranscribeCallAnalyticsProcessor", "AmazonTranscribeProcessor", "KinesisDataStreamSink", "S3RecordingSink"] | Other]
    """The element type."""


class CfnMediaInsightsPipelineConfigurationPostCallAnalyticsSettingsProps(TypedDict, total=False):
    content_redaction_output: Literal["redacted", "redacted_and_unredacted"] | Other | None
    """The content redaction output settings."""
    data_access_role_arn: Required[str]
    """The ARN of the role used by Transcribe to upload post-call analysis."""
    output_encryption_kms_key_id: str | None
    """The ID of the KMS key used to encrypt the output."""
    output_location: Required[str]
    """The URL of the Amazon S3 bucket for post-call data."""


class CfnMediaInsightsPipelineConfigurationRealTimeAlertConfigurationProps(TypedDict, total=False):
    disabled: Boolean | None
    """Turns off real-time alerts."""
    rules: Sequence[CfnMediaInsightsPipelineConfigurationRealTimeAlertRuleProps | Deferred] | Deferred | None
    """The rules in the alert."""


class CfnMediaInsightsPipelineConfigurationRealTimeAlertRuleProps(TypedDict, total=False):
    issue_detection_configuration: CfnMediaInsightsPipelineConfigurationIssueDetectionConfigurationProps | Deferred | None
    keyword_match_configuration: CfnMediaInsightsPipelineConfigurationKeywordMatchConfigurationProps | Deferred | None
    sentiment_configuration: CfnMediaInsightsPipelineConfigurationSentimentConfigurationProps | Deferred | None
    type: Required[Literal["KeywordMatch", "Sentiment", "IssueDetection"] | Other]
    """The type of alert rule."""


class CfnMediaInsightsPipelineConfigurationS3RecordingSinkConfigurationProps(TypedDict, total=False):
    destination: str | None
    """The default URI of the Amazon S3 bucket."""
    recording_file_format: Literal["Wav", "Opus"] | Other | None
    """The recording file format."""


class CfnMediaInsightsPipelineConfigurationSentimentConfigurationProps(TypedDict, total=False):
    rule_name: Required[str]
    """The name of the sentiment rule."""
    sentiment_type: Required[Literal["NEGATIVE"] | Other]
    """The type of sentiment."""
    time_period: Required[Integer]
    """The analysis interval in seconds."""


class CfnMediaInsightsPipelineConfigurationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnMediaInsightsPipelineConfiguration(TypedResource):
    """Resource Type definition for an Amazon Chime SDK Media Insights Pipeline Configuration"""
    props: CfnMediaInsightsPipelineConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMediaInsightsPipelineConfigurationProps]) -> None: ...
    @property
    def attr_created_timestamp(self) -> StringToken:
        """The time at which the configuration was created."""
    @property
    def attr_media_insights_pipeline_configuration_arn(self) -> StringToken:
        """The ARN of the configuration."""
    @property
    def attr_media_insights_pipeline_configuration_id(self) -> StringToken:
        """The unique identifier of the configuration."""
    @property
    def attr_updated_timestamp(self) -> StringToken:
        """The time at which the configuration was last updated."""


class CfnMediaPipelineKinesisVideoStreamPoolProps(TypedDict, total=False):
    pool_name: Required[str]
    """The name of the Kinesis Video Stream Pool. A change replaces the resource."""
    stream_configuration: Required[CfnMediaPipelineKinesisVideoStreamPoolStreamConfigurationProps | Deferred]
    """The configuration settings for the Kinesis video stream."""
    tags: Sequence[CfnMediaPipelineKinesisVideoStreamPoolTagsProps | Deferred] | Deferred | None
    """The tags associated with the Kinesis Video Stream Pool."""


class CfnMediaPipelineKinesisVideoStreamPoolStreamConfigurationProps(TypedDict, total=False):
    """The configuration settings for the Kinesis video stream."""
    data_retention_in_hours: Integer | None
    """The amount of time that data is retained, in hours."""
    region: Required[str]
    """The AWS Region of the video stream. A change replaces the resource."""


class CfnMediaPipelineKinesisVideoStreamPoolTagsProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnMediaPipelineKinesisVideoStreamPool(TypedResource):
    """Resource Type definition for an Amazon Chime SDK Media Pipeline Kinesis Video Stream Pool"""
    props: CfnMediaPipelineKinesisVideoStreamPoolProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMediaPipelineKinesisVideoStreamPoolProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the Kinesis Video Stream Pool."""
    @property
    def attr_created_timestamp(self) -> StringToken:
        """The time at which the Kinesis Video Stream Pool was created."""
    @property
    def attr_pool_id(self) -> StringToken:
        """The unique identifier of the Kinesis Video Stream Pool."""
    @property
    def attr_pool_status(self) -> StringToken:
        """The status of the Kinesis Video Stream Pool."""
    @property
    def attr_updated_timestamp(self) -> StringToken:
        """The time at which the Kinesis Video Stream Pool was last updated."""


class CfnSipMediaApplicationProps(TypedDict, total=False):
    aws_region: Required[str]
    """The AWS Region in which the SIP media application is created. A change replaces the resource."""
    endpoints: Required[Sequence[CfnSipMediaApplicationSipMediaApplicationEndpointProps | Deferred] | Deferred]
    """List of endpoints (Lambda ARNs) specified for the SIP media application."""
    name: Required[str]
    """The name of the SIP media application."""
    tags: Sequence[CfnSipMediaApplicationTagProps | Deferred] | Deferred | None
    """Tags assigned to the SIP media application."""


class CfnSipMediaApplicationSipMediaApplicationEndpointProps(TypedDict, total=False):
    lambda_arn: Required[str]
    """Valid Amazon Resource Name (ARN) of the Lambda function."""


class CfnSipMediaApplicationTagProps(TypedDict, total=False):
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnSipMediaApplication(TypedResource):
    """Resource Type definition for AWS::Chime::SipMediaApplication"""
    props: CfnSipMediaApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSipMediaApplicationProps]) -> None: ...
    @property
    def attr_created_timestamp(self) -> StringToken:
        """The SIP media application creation timestamp, in ISO 8601 format."""
    @property
    def attr_sip_media_application_arn(self) -> StringToken:
        """The ARN of the SIP media application."""
    @property
    def attr_sip_media_application_id(self) -> StringToken:
        """The SIP media application ID."""
    @property
    def attr_updated_timestamp(self) -> StringToken:
        """The time at which the SIP media application was updated."""


class CfnVoiceConnectorProps(TypedDict, total=False):
    aws_region: Literal["us-east-1", "us-west-2", "ca-central-1", "eu-central-1", "eu-west-1", "eu-west-2", "ap-northeast-2", "ap-northeast-1", "ap-southeast-1", "ap-southeast-2"] | Other | None
    """The AWS Region in which the Voice Connector is created. A change replaces the resource."""
    name: Required[str]
    """The name of the Voice Connector."""
    network_type: Literal["IPV4_ONLY", "DUAL_STACK"] | Other | None
    """The type of network for the Voice Connector. A change replaces the resource."""
    require_encryption: Required[Boolean]
    """Enables or disables encryption for the Voice Connector."""
    tags: Sequence[CfnVoiceConnectorTagProps | Deferred] | Deferred | None
    """The tags assigned to the Voice Connector."""


class CfnVoiceConnectorTagProps(TypedDict, total=False):
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnVoiceConnector(TypedResource):
    """An Amazon Chime SDK Voice Connector configuration, including outbound host name and encryption settings."""
    props: CfnVoiceConnectorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVoiceConnectorProps]) -> None: ...
    @property
    def attr_created_timestamp(self) -> StringToken:
        """The Voice Connector creation timestamp, in ISO 8601 format."""
    @property
    def attr_outbound_host_name(self) -> StringToken:
        """The outbound host name for the Voice Connector."""
    @property
    def attr_updated_timestamp(self) -> StringToken:
        """The Voice Connector updated timestamp, in ISO 8601 format."""
    @property
    def attr_voice_connector_arn(self) -> StringToken:
        """The ARN of the Voice Connector."""
    @property
    def attr_voice_connector_id(self) -> StringToken:
        """The Voice Connector ID."""
