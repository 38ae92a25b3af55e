"""Every resource type of AWS::Lex; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnBotProps(TypedDict, total=False):
    auto_build_bot_locales: Boolean | None
    """Indicates whether Amazon Lex V2 should automatically build the locales for the bot after a change."""
    bot_file_s3_location: CfnBotS3LocationProps | Deferred | None
    """The Amazon S3 location of files used to import a bot."""
    bot_locales: Sequence[CfnBotBotLocaleProps | Deferred] | Deferred | None
    """A list of locales for the bot."""
    bot_members: Sequence[CfnBotBotMemberProps | Deferred] | Deferred | None
    """The list of bot members in a network to be created."""
    bot_tags: Sequence[CfnBotTagProps | Deferred] | Deferred | None
    """A list of tags to add to the bot."""
    bot_type: Literal["Bot", "BotNetwork"] | Other | None
    """The type of a bot to create. A change replaces the resource."""
    data_privacy: Required[CfnBotDataPrivacyProps | Deferred]
    """By default, data stored by Amazon Lex is encrypted."""
    description: str | None
    """The description of the version."""
    error_log_settings: CfnBotErrorLogSettingsProps | Deferred | None
    idle_session_ttl_in_seconds: Required[Integer]
    """The time, in seconds, that Amazon Lex should keep information about a user's conversation with the bot."""
    name: Required[str]
    """The name of the bot locale."""
    replication: CfnBotReplicationProps | Deferred | None
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role used to build and run the bot."""
    test_bot_alias_settings: CfnBotTestBotAliasSettingsProps | Deferred | None
    """Specifies configuration settings for the alias used to test the bot."""
    test_bot_alias_tags: Sequence[CfnBotTagProps | Deferred] | Deferred | None
    """A list of tags to add to the test alias for a bot."""


class CfnBotAdvancedRecognitionSettingProps(TypedDict, total=False):
    """Provides settings that enable advanced recognition settings for slot values."""
    audio_recognition_strategy: Literal["UseSlotValuesAsCustomVocabulary"] | Other | None
    """Enables using the slot values as a custom vocabulary for recognizing user utterances."""


class CfnBotAllowedInputTypesProps(TypedDict, total=False):
    """Specifies the allowed input types."""
    allow_audio_input: Required[Boolean]
    """Indicates whether audio input is allowed."""
    allow_dtmf_input: Required[Boolean]
    """Indicates whether DTMF input is allowed."""


class CfnBotAudioAndDTMFInputSpecificationProps(TypedDict, total=False):
    """Specifies the audio and DTMF input specification."""
    audio_specification: CfnBotAudioSpecificationProps | Deferred | None
    """Specifies the settings on audio input."""
    dtmf_specification: CfnBotDTMFSpecificationProps | Deferred | None
    """Specifies the settings on DTMF input."""
    start_timeout_ms: Required[Integer]
    """Time for which a bot waits before assuming that the customer isn't going to speak or press a key."""


class CfnBotAudioFillerSettingsProps(TypedDict, total=False):
    audio_type: Literal["MELODY_CHIPPER_CHIME", "MELODY_CURIOUS_CRAWL", "MELODY_RISING_RIPPLE", "MELODY_PATIENT_PING", "MELODY_PONDERING_PONG", "TYPING_KINETIC_KEYS", "TYPING_QUIET_QWERTY"] | Other | None
    enabled: Required[Boolean]
    minimum_play_duration_in_milliseconds: Integer | None
    response_delivery_delay_in_milliseconds: Integer | None
    start_delay_in_milliseconds: Integer | None


class CfnBotAudioLogDestinationProps(TypedDict, total=False):
    """The location of audio log files collected when conversation logging is enabled for a bot."""
    s3_bucket: Required[CfnBotS3BucketLogDestinationProps | Deferred]
    """Specifies the Amazon S3 bucket where the audio files are stored."""


class CfnBotAudioLogSettingProps(TypedDict, total=False):
    """Settings for logging audio of conversations between Amazon Lex and a user."""
    destination: Required[CfnBotAudioLogDestinationProps | Deferred]
    """Specifies the location of the audio log files collected when conversation logging is enabled for a bot."""
    enabled: Required[Boolean]
    """Determines whether audio logging in enabled for the bot."""


class CfnBotAudioSpecificationProps(TypedDict, total=False):
    """Specifies the audio input specifications."""
    end_timeout_ms: Required[Integer]
    """Time for which a bot waits after the customer stops speaking to assume the utterance is finished."""
    max_length_ms: Required[Integer]
    """Time for how long Amazon Lex waits before speech input is truncated and the speech is returned to application."""


class CfnBotBedrockAgentIntentConfigurationProps(TypedDict, total=False):
    bedrock_agent_configuration: CfnBotBedrockAgentIntentConfigurationBedrockAgentConfigurationProps | Deferred | None
    bedrock_agent_intent_knowledge_base_configuration: CfnBotBedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfigurationProps | Deferred | None


class CfnBotBedrockAgentIntentConfigurationBedrockAgentConfigurationProps(TypedDict, total=False):
    bedrock_agent_alias_id: str | None
    bedrock_agent_id: str | None


class CfnBotBedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfigurationProps(TypedDict, total=False):
    bedrock_knowledge_base_arn: Required[str]
    bedrock_model_configuration: Required[CfnBotBedrockModelSpecificationProps | Deferred]
    """Contains information about the Amazon Bedrock model used to interpret the prompt used in descriptive bot building."""


class CfnBotBedrockModelSpecificationProps(TypedDict, total=False):
    """Contains information about the Amazon Bedrock model used to interpret the prompt used in descriptive bot building."""
    bedrock_guardrail_configuration: CfnBotBedrockModelSpecificationBedrockGuardrailConfigurationProps | Deferred | None
    """The details on the Bedrock guardrail configuration."""
    bedrock_model_custom_prompt: str | None
    bedrock_trace_status: Literal["ENABLED", "DISABLED"] | Other | None
    model_arn: Required[str]
    """The ARN of the foundation model used in descriptive bot building."""


class CfnBotBedrockModelSpecificationBedrockGuardrailConfigurationProps(TypedDict, total=False):
    """The details on the Bedrock guardrail configuration."""
    bedrock_guardrail_identifier: str | None
    bedrock_guardrail_version: str | None


class CfnBotBotAliasLocaleSettingsProps(TypedDict, total=False):
    """Specifies settings that are unique to a locale."""
    code_hook_specification: CfnBotCodeHookSpecificationProps | Deferred | None
    """Specifies the Lambda function that should be used in the locale."""
    enabled: Required[Boolean]
    """Determines whether the locale is enabled for the bot."""


class CfnBotBotAliasLocaleSettingsItemProps(TypedDict, total=False):
    """Specifies locale settings for a single locale."""
    bot_alias_locale_setting: Required[CfnBotBotAliasLocaleSettingsProps | Deferred]
    """Specifies locale settings for a locale."""
    locale_id: Required[str]
    """Specifies the locale that the settings apply to."""


class CfnBotBotLocaleProps(TypedDict, total=False):
    """Provides configuration information for a locale."""
    audio_filler_settings: CfnBotAudioFillerSettingsProps | Deferred | None
    custom_vocabulary: CfnBotCustomVocabularyProps | Deferred | None
    """Specifies a custom vocabulary to use with a specific locale."""
    description: str | None
    """A description of the bot locale."""
    generative_ai_settings: CfnBotGenerativeAISettingsProps | Deferred | None
    """Contains specifications about the generative AI capabilities from Amazon Bedrock that you can turn on for your bot."""
    intents: Sequence[CfnBotIntentProps | Deferred] | Deferred | None
    """One or more intents defined for the locale."""
    locale_id: Required[str]
    """The identifier of the language and locale that the bot will be used in."""
    nlu_confidence_threshold: Required[Number]
    """Determines the threshold where Amazon Lex will insert the `AMAZON.FallbackIntent`, `AMAZON.KendraSearchIntent`, or both when returning alternative intents."""
    slot_types: Sequence[CfnBotSlotTypeProps | Deferred] | Deferred | None
    """One or more slot types defined for the locale."""
    speech_detection_sensitivity: Literal["Default", "HighNoiseTolerance", "MaximumNoiseTolerance"] | Other | None
    speech_recognition_settings: CfnBotSpeechRecognitionSettingsProps | Deferred | None
    unified_speech_settings: CfnBotUnifiedSpeechSettingsProps | Deferred | None
    """Unified configuration settings that combine speech recognition and synthesis capabilities."""
    voice_settings: CfnBotVoiceSettingsProps | Deferred | None
    """Defines settings for using an Amazon Polly voice to communicate with a user."""


class CfnBotBotMemberProps(TypedDict, total=False):
    """A bot that is a member of a bot network."""
    bot_member_alias_id: Required[str]
    """The alias ID of a bot that is a member of this network of bots."""
    bot_member_alias_name: Required[str]
    """The alias name of a bot that is a member of this network of bots."""
    bot_member_id: Required[str]
    """The unique ID of a bot that is a member of this network of bots."""
    bot_member_name: Required[str]
    """The unique name of a bot that is a member of this network of bots."""
    bot_member_version: Required[str]
    """The version of a bot that is a member of this network of bots."""


class CfnBotButtonProps(TypedDict, total=False):
    """Describes a button to use on a response card used to gather slot values from a user."""
    text: Required[str]
    """The text that appears on the button."""
    value: Required[str]
    """The value returned to Amazon Lex when the user chooses this button."""


class CfnBotCloudWatchLogGroupLogDestinationProps(TypedDict, total=False):
    """The Amazon CloudWatch Logs log group where the text and metadata logs are delivered."""
    cloud_watch_log_group_arn: Required[str]
    """The Amazon Resource Name (ARN) of the log group where text and metadata logs are delivered."""
    log_prefix: Required[str]
    """The prefix of the log stream name within the log group that you specified"""


class CfnBotCodeHookSpecificationProps(TypedDict, total=False):
    """Contains information about code hooks that Amazon Lex calls during a conversation."""
    lambda_code_hook: Required[CfnBotLambdaCodeHookProps | Deferred]
    """Specifies a Lambda function that verifies requests to a bot or fulfills the user's request to a bot."""


class CfnBotCompositeSlotTypeSettingProps(TypedDict, total=False):
    """A composite slot is a combination of two or more slots that capture multiple pieces of information in a single user input."""
    sub_slots: Sequence[CfnBotSubSlotTypeCompositionProps | Deferred] | Deferred | None
    """Subslots in the composite slot."""


class CfnBotConditionProps(TypedDict, total=False):
    """Provides an expression that evaluates to true or false."""
    expression_string: Required[str]
    """The expression string that is evaluated."""


class CfnBotConditionalBranchProps(TypedDict, total=False):
    """A set of actions that Amazon Lex should run if the condition is matched."""
    condition: Required[CfnBotConditionProps | Deferred]
    """Contains the expression to evaluate."""
    name: Required[str]
    """The name of the branch."""
    next_step: Required[CfnBotDialogStateProps | Deferred]
    """The next step in the conversation."""
    response: CfnBotResponseSpecificationProps | Deferred | None
    """Specifies a list of message groups that Amazon Lex uses to respond the user input."""


class CfnBotConditionalSpecificationProps(TypedDict, total=False):
    """Provides a list of conditional branches."""
    conditional_branches: Required[Sequence[CfnBotConditionalBranchProps | Deferred] | Deferred]
    """A list of conditional branches."""
    default_branch: Required[CfnBotDefaultConditionalBranchProps | Deferred]
    """The conditional branch that should be followed when the conditions for other branches are not satisfied."""
    is_active: Required[Boolean]
    """Determines whether a conditional branch is active."""


class CfnBotConversationLogSettingsProps(TypedDict, total=False):
    """Configures conversation logging that saves audio, text, and metadata for the conversations with your users."""
    audio_log_settings: Sequence[CfnBotAudioLogSettingProps | Deferred] | Deferred | None
    """The Amazon S3 settings for logging audio to an S3 bucket."""
    text_log_settings: Sequence[CfnBotTextLogSettingProps | Deferred] | Deferred | None
    """The Amazon CloudWatch Logs settings for logging text and metadata."""


class CfnBotCustomPayloadProps(TypedDict, total=False):
    """A custom response string that Amazon Lex sends to your application."""
    value: Required[str]
    """The string that is sent to your application."""


class CfnBotCustomVocabularyProps(TypedDict, total=False):
    """Specifies a custom vocabulary."""
    custom_vocabulary_items: Required[Sequence[CfnBotCustomVocabularyItemProps | Deferred] | Deferred]
    """Specifies a list of words that you expect to be used during a conversation with your bot."""


class CfnBotCustomVocabularyItemProps(TypedDict, total=False):
    """Specifies an entry in a custom vocabulary."""
    display_as: str | None
    """The DisplayAs value for the custom vocabulary item from the custom vocabulary list."""
    phrase: Required[str]
    """Specifies 1 - 4 words that should be recognized."""
    weight: Integer | None
    """Specifies the degree to which the phrase recognition is boosted."""


class CfnBotDTMFSpecificationProps(TypedDict, total=False):
    """Specifies the DTMF input specifications."""
    deletion_character: Required[str]
    """The DTMF character that clears the accumulated DTMF digits and immediately ends the input."""
    end_character: Required[str]
    """The DTMF character that immediately ends input."""
    end_timeout_ms: Required[Integer]
    """How long the bot should wait after the last DTMF character input before assuming that the input has concluded."""
    max_length: Required[Integer]
    """The maximum number of DTMF digits allowed in an utterance."""


class CfnBotDataPrivacyProps(TypedDict, total=False):
    """By default, data stored by Amazon Lex is encrypted."""
    child_directed: Required[Boolean]
    """For each Amazon Lex bot created with the Amazon Lex Model Building Service, you must specify whether your use of Amazon Lex is related to a website, program, or other application that is directed or targeted, in whole or in part, to children under age 13 and subject to the Children's Online Privacy Protection Act (COPPA) by specifying `true` or `false` in the `childDirected` field."""


class CfnBotDeepgramSpeechModelConfigProps(TypedDict, total=False):
    api_token_secret_arn: Required[str]
    model_id: str | None


class CfnBotDefaultConditionalBranchProps(TypedDict, total=False):
    """A set of actions that Amazon Lex should run if none of the other conditions are met."""
    next_step: CfnBotDialogStateProps | Deferred | None
    """The next step in the conversation."""
    response: CfnBotResponseSpecificationProps | Deferred | None
    """Specifies a list of message groups that Amazon Lex uses to respond the user input."""


class CfnBotDialogActionProps(TypedDict, total=False):
    """Defines the action that the bot executes at runtime when the conversation reaches this step."""
    slot_to_elicit: str | None
    """If the dialog action is `ElicitSlot`, defines the slot to elicit from the user."""
    suppress_next_message: Boolean | None
    """When true the next message for the intent is not used."""
    type: Required[Literal["CloseIntent", "ConfirmIntent", "ElicitIntent", "ElicitSlot", "StartIntent", "FulfillIntent", "EndConversation", "EvaluateConditional", "InvokeDialogCodeHook"] | Other]
    """The action that the bot should execute."""


class CfnBotDialogCodeHookInvocationSettingProps(TypedDict, total=False):
    """Settings that specify the dialog code hook that is called by Amazon Lex at a step of the conversation."""
    enable_code_hook_invocation: Required[Boolean]
    """Indicates whether a Lambda function should be invoked for the dialog."""
    invocation_label: str | None
    """A label that indicates the dialog step from which the dialog code hook is happening."""
    is_active: Required[Boolean]
    """Determines whether a dialog code hook is used when the intent is activated."""
    post_code_hook_specification: Required[CfnBotPostDialogCodeHookInvocationSpecificationProps | Deferred]
    """Contains the responses and actions that Amazon Lex takes after the Lambda function is complete."""


class CfnBotDialogCodeHookSettingProps(TypedDict, total=False):
    """Settings that determine the Lambda function that Amazon Lex uses for processing user responses."""
    enabled: Required[Boolean]
    """Enables the dialog code hook so that it processes user requests."""


class CfnBotDialogStateProps(TypedDict, total=False):
    """The current state of the conversation with the user."""
    dialog_action: CfnBotDialogActionProps | Deferred | None
    """Defines the action that the bot executes at runtime when the conversation reaches this step."""
    intent: CfnBotIntentOverrideProps | Deferred | None
    """Override settings to configure the intent state."""
    session_attributes: Sequence[CfnBotSessionAttributeProps | Deferred] | Deferred | None
    """Map of key/value pairs representing session-specific context information."""


class CfnBotElicitationCodeHookInvocationSettingProps(TypedDict, total=False):
    """Settings that specify the dialog code hook that is called by Amazon Lex between eliciting slot values."""
    enable_code_hook_invocation: Required[Boolean]
    """Indicates whether a Lambda function should be invoked for the dialog."""
    invocation_label: str | None
    """A label that indicates the dialog step from which the dialog code hook is happening."""


class CfnBotErrorLogSettingsProps(TypedDict, total=False):
    enabled: Required[Boolean]


class CfnBotExternalSourceSettingProps(TypedDict, total=False):
    """Provides information about the external source of the slot type's definition."""
    grammar_slot_type_setting: CfnBotGrammarSlotTypeSettingProps | Deferred | None
    """Settings required for a slot type based on a grammar that you provide."""


class CfnBotFulfillmentCodeHookSettingProps(TypedDict, total=False):
    """Determines if a Lambda function should be invoked for a specific intent."""
    enabled: Required[Boolean]
    """Indicates whether a Lambda function should be invoked to fulfill a specific intent."""
    fulfillment_updates_specification: CfnBotFulfillmentUpdatesSpecificationProps | Deferred | None
    """Provides settings for update messages sent to the user for long-running Lambda fulfillment functions."""
    is_active: Boolean | None
    """Determines whether the fulfillment code hook is used."""
    post_fulfillment_status_specification: CfnBotPostFulfillmentStatusSpecificationProps | Deferred | None
    """Provides settings for messages sent to the user for after the Lambda fulfillment function completes."""


class CfnBotFulfillmentStartResponseSpecificationProps(TypedDict, total=False):
    """Provides settings for a message that is sent to the user when a fulfillment Lambda function starts running."""
    allow_interrupt: Boolean | None
    """Determines whether the user can interrupt the start message while it is playing."""
    delay_in_seconds: Required[Integer]
    """The delay between when the Lambda fulfillment function starts running and the start message is played."""
    message_groups: Required[Sequence[CfnBotMessageGroupProps | Deferred] | Deferred]
    """1 - 5 message groups that contain start messages."""


class CfnBotFulfillmentUpdateResponseSpecificationProps(TypedDict, total=False):
    """Provides settings for a message that is sent periodically to the user while a fulfillment Lambda function is running."""
    allow_interrupt: Boolean | None
    """Determines whether the user can interrupt an update message while it is playing."""
    frequency_in_seconds: Required[Integer]
    """The frequency that a message is sent to the user."""
    message_groups: Required[Sequence[CfnBotMessageGroupProps | Deferred] | Deferred]
    """1 - 5 message groups that contain update messages."""


class CfnBotFulfillmentUpdatesSpecificationProps(TypedDict, total=False):
    """Provides information for updating the user on the progress of fulfilling an intent."""
    active: Required[Boolean]
    """Determines whether fulfillment updates are sent to the user."""
    start_response: CfnBotFulfillmentStartResponseSpecificationProps | Deferred | None
    """Provides configuration information for the message sent to users when the fulfillment Lambda functions starts running."""
    timeout_in_seconds: Integer | None
    """The length of time that the fulfillment Lambda function should run before it times out."""
    update_response: CfnBotFulfillmentUpdateResponseSpecificationProps | Deferred | None
    """Provides configuration information for messages sent periodically to the user while the fulfillment Lambda function is running."""


class CfnBotGenerativeAISettingsProps(TypedDict, total=False):
    """Contains specifications about the generative AI capabilities from Amazon Bedrock that you can turn on for your bot."""
    buildtime_settings: CfnBotGenerativeAISettingsBuildtimeSettingsProps | Deferred | None
    """Contains specifications about the Amazon Lex build time generative AI capabilities from Amazon Bedrock that you can turn on for your bot."""
    runtime_settings: CfnBotGenerativeAISettingsRuntimeSettingsProps | Deferred | None
    """Contains specifications about the Amazon Lex runtime generative AI capabilities from Amazon Bedrock that you can turn on for your bot."""


class CfnBotGenerativeAISettingsBuildtimeSettingsProps(TypedDict, total=False):
    """Contains specifications about the Amazon Lex build time generative AI capabilities from Amazon Bedrock that you can turn on for your bot."""
    descriptive_bot_builder_specification: CfnBotGenerativeAISettingsBuildtimeSettingsDescriptiveBotBuilderSpecificationProps | Deferred | None
    """Contains specifications for the descriptive bot building feature."""
    sample_utterance_generation_specification: CfnBotGenerativeAISettingsBuildtimeSettingsSampleUtteranceGenerationSpecificationProps | Deferred | None
    """Contains specifications for the sample utterance generation feature."""


class CfnBotGenerativeAISettingsBuildtimeSettingsDescriptiveBotBuilderSpecificationProps(TypedDict, total=False):
    """Contains specifications for the descriptive bot building feature."""
    bedrock_model_specification: CfnBotBedrockModelSpecificationProps | Deferred | None
    """An object containing information about the Amazon Bedrock model used to interpret the prompt used in descriptive bot building."""
    enabled: Required[Boolean]
    """Specifies whether the descriptive bot building feature is activated or not."""


class CfnBotGenerativeAISettingsBuildtimeSettingsSampleUtteranceGenerationSpecificationProps(TypedDict, total=False):
    """Contains specifications for the sample utterance generation feature."""
    bedrock_model_specification: CfnBotBedrockModelSpecificationProps | Deferred | None
    """Contains information about the Amazon Bedrock model used to interpret the prompt used in descriptive bot building."""
    enabled: Required[Boolean]
    """Specifies whether to enable sample utterance generation or not."""


class CfnBotGenerativeAISettingsRuntimeSettingsProps(TypedDict, total=False):
    """Contains specifications about the Amazon Lex runtime generative AI capabilities from Amazon Bedrock that you can turn on for your bot."""
    nlu_improvement_specification: CfnBotGenerativeAISettingsRuntimeSettingsNluImprovementSpecificationProps | Deferred | None
    """Configures the Assisted Natural Language Understanding (NLU) feature for your bot."""
    slot_resolution_improvement_specification: CfnBotGenerativeAISettingsRuntimeSettingsSlotResolutionImprovementSpecificationProps | Deferred | None
    """Contains specifications for the assisted slot resolution feature."""


class CfnBotGenerativeAISettingsRuntimeSettingsNluImprovementSpecificationProps(TypedDict, total=False):
    """Configures the Assisted Natural Language Understanding (NLU) feature for your bot."""
    assisted_nlu_mode: Literal["Primary", "Fallback"] | Other | None
    """Specifies the mode for Assisted NLU operation."""
    enabled: Required[Boolean]
    """Determines whether the Assisted NLU feature is enabled for the bot."""
    intent_disambiguation_settings: CfnBotIntentDisambiguationSettingsProps | Deferred | None
    """An object containing specifications for the Intent Disambiguation feature within the Assisted NLU settings."""


class CfnBotGenerativeAISettingsRuntimeSettingsSlotResolutionImprovementSpecificationProps(TypedDict, total=False):
    """Contains specifications for the assisted slot resolution feature."""
    bedrock_model_specification: CfnBotBedrockModelSpecificationProps | Deferred | None
    """An object containing information about the Amazon Bedrock model used to assist slot resolution."""
    enabled: Required[Boolean]
    """Specifies whether assisted slot resolution is turned on or off."""


class CfnBotGrammarSlotTypeSettingProps(TypedDict, total=False):
    """Settings requried for a slot type based on a grammar that you provide."""
    source: CfnBotGrammarSlotTypeSourceProps | Deferred | None
    """The source of the grammar used to create the slot type."""


class CfnBotGrammarSlotTypeSourceProps(TypedDict, total=False):
    """Describes the Amazon S3 bucket name and location for the grammar that is the source for the slot type."""
    kms_key_arn: str | None
    """The AWS key required to decrypt the contents of the grammar, if any."""
    s3_bucket_name: Required[str]
    """The name of the Amazon S3 bucket that contains the grammar source."""
    s3_object_key: Required[str]
    """The path to the grammar in the Amazon S3 bucket."""


class CfnBotImageResponseCardProps(TypedDict, total=False):
    """A card that is shown to the user by a messaging platform."""
    buttons: Sequence[CfnBotButtonProps | Deferred] | Deferred | None
    """A list of buttons that should be displayed on the response card."""
    image_url: str | None
    """The URL of an image to display on the response card."""
    subtitle: str | None
    """The subtitle to display on the response card."""
    title: Required[str]
    """The title to display on the response card."""


class CfnBotInitialResponseSettingProps(TypedDict, total=False):
    """Configuration setting for a response sent to the user before Amazon Lex starts eliciting slots."""
    code_hook: CfnBotDialogCodeHookInvocationSettingProps | Deferred | None
    """Settings that specify the dialog code hook that is called by Amazon Lex at a step of the conversation."""
    conditional: CfnBotConditionalSpecificationProps | Deferred | None
    """Provides a list of conditional branches."""
    initial_response: CfnBotResponseSpecificationProps | Deferred | None
    """Specifies a list of message groups that Amazon Lex uses to respond the user input."""
    next_step: CfnBotDialogStateProps | Deferred | None
    """The next step in the conversation."""


class CfnBotInputContextProps(TypedDict, total=False):
    """A context that must be active for an intent to be selected by Amazon Lex."""
    name: Required[str]
    """The name of the context."""


class CfnBotIntentProps(TypedDict, total=False):
    """Represents an action that the user wants to perform."""
    bedrock_agent_intent_configuration: CfnBotBedrockAgentIntentConfigurationProps | Deferred | None
    description: str | None
    """A description of the intent."""
    dialog_code_hook: CfnBotDialogCodeHookSettingProps | Deferred | None
    """Specifies that Amazon Lex invokes the alias Lambda function for each user input."""
    display_name: str | None
    fulfillment_code_hook: CfnBotFulfillmentCodeHookSettingProps | Deferred | None
    """Specifies that Amazon Lex invokes the alias Lambda function when the intent is ready for fulfillment."""
    initial_response_setting: CfnBotInitialResponseSettingProps | Deferred | None
    """Configuration setting for a response sent to the user before Amazon Lex starts eliciting slots."""
    input_contexts: Sequence[CfnBotInputContextProps | Deferred] | Deferred | None
    """A list of contexts that must be active for this intent to be considered by Amazon Lex."""
    intent_closing_setting: CfnBotIntentClosingSettingProps | Deferred | None
    """Sets the response that Amazon Lex sends to the user when the intent is closed."""
    intent_confirmation_setting: CfnBotIntentConfirmationSettingProps | Deferred | None
    """Provides prompts that Amazon Lex sends to the user to confirm the completion of an intent."""
    kendra_configuration: CfnBotKendraConfigurationProps | Deferred | None
    """Provides configuration information for the `AMAZON.KendraSearchIntent` intent."""
    name: Required[str]
    """The name of the intent."""
    output_contexts: Sequence[CfnBotOutputContextProps | Deferred] | Deferred | None
    """A list of contexts that the intent activates when it is fulfilled."""
    parent_intent_signature: str | None
    """A unique identifier for the built-in intent to base this intent on."""
    q_in_connect_intent_configuration: CfnBotQInConnectIntentConfigurationProps | Deferred | None
    qna_intent_configuration: CfnBotQnAIntentConfigurationProps | Deferred | None
    """Details about the the configuration of the built-in `Amazon.QnAIntent`."""
    sample_utterances: Sequence[CfnBotSampleUtteranceProps | Deferred] | Deferred | None
    """A list of utterances that a user might say to signal the intent."""
    slot_priorities: Sequence[CfnBotSlotPriorityProps | Deferred] | Deferred | None
    """Indicates the priority for slots."""
    slots: Sequence[CfnBotSlotProps | Deferred] | Deferred | None
    """A list of slots that the intent requires for fulfillment."""


class CfnBotIntentClosingSettingProps(TypedDict, total=False):
    """Provides a statement the Amazon Lex conveys to the user when the intent is successfully fulfilled."""
    closing_response: CfnBotResponseSpecificationProps | Deferred | None
    """The response that Amazon Lex sends to the user when the intent is complete."""
    conditional: CfnBotConditionalSpecificationProps | Deferred | None
    """A list of conditional branches associated with the intent's closing response."""
    is_active: Boolean | None
    """Specifies whether an intent's closing response is used."""
    next_step: CfnBotDialogStateProps | Deferred | None
    """Specifies the next step that the bot executes after playing the intent's closing response."""


class CfnBotIntentConfirmationSettingProps(TypedDict, total=False):
    """Provides a prompt for making sure that the user is ready for the intent to be fulfilled."""
    code_hook: CfnBotDialogCodeHookInvocationSettingProps | Deferred | None
    """The `DialogCodeHookInvocationSetting` object associated with intent's confirmation step."""
    confirmation_conditional: CfnBotConditionalSpecificationProps | Deferred | None
    """A list of conditional branches to evaluate after the intent is closed."""
    confirmation_next_step: CfnBotDialogStateProps | Deferred | None
    """Specifies the next step that the bot executes when the customer confirms the intent."""
    confirmation_response: CfnBotResponseSpecificationProps | Deferred | None
    """Specifies a list of message groups that Amazon Lex uses to respond the user input."""
    declination_conditional: CfnBotConditionalSpecificationProps | Deferred | None
    """A list of conditional branches to evaluate after the intent is declined."""
    declination_next_step: CfnBotDialogStateProps | Deferred | None
    """Specifies the next step that the bot executes when the customer declines the intent."""
    declination_response: CfnBotResponseSpecificationProps | Deferred | None
    """When the user answers "no" to the question defined in `promptSpecification`, Amazon Lex responds with this response to acknowledge that the intent was canceled."""
    elicitation_code_hook: CfnBotElicitationCodeHookInvocationSettingProps | Deferred | None
    """The `DialogCodeHookInvocationSetting` used when the code hook is invoked during confirmation prompt retries."""
    failure_conditional: CfnBotConditionalSpecificationProps | Deferred | None
    """Provides a list of conditional branches."""
    failure_next_step: CfnBotDialogStateProps | Deferred | None
    """The next step to take in the conversation if the confirmation step fails."""
    failure_response: CfnBotResponseSpecificationProps | Deferred | None
    """Specifies a list of message groups that Amazon Lex uses to respond the user input when the intent confirmation fails."""
    is_active: Boolean | None
    """Specifies whether the intent's confirmation is sent to the user."""
    prompt_specification: Required[CfnBotPromptSpecificationProps | Deferred]
    """Prompts the user to confirm the intent."""


class CfnBotIntentDisambiguationSettingsProps(TypedDict, total=False):
    """Configures the Intent Disambiguation feature that helps resolve ambiguous user inputs when multiple intents could match."""
    custom_disambiguation_message: str | None
    """Provides a custom message that will be displayed before presenting the disambiguation options to users."""
    enabled: Required[Boolean]
    """Determines whether the Intent Disambiguation feature is enabled."""
    max_disambiguation_intents: Integer | None
    """Specifies the maximum number of intent options (2-5) to present to users when disambiguation is needed."""


class CfnBotIntentOverrideProps(TypedDict, total=False):
    """Override settings to configure the intent state."""
    name: str | None
    """The name of the intent."""
    slots: Sequence[CfnBotSlotValueOverrideMapProps | Deferred] | Deferred | None
    """A map of all of the slot value overrides for the intent."""


class CfnBotKendraConfigurationProps(TypedDict, total=False):
    """Provides configuration information for the `AMAZON.KendraSearchIntent` intent."""
    kendra_index: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon Kendra index that you want the `AMAZON.KendraSearchIntent` intent to search."""
    query_filter_string: str | None
    """A query filter that Amazon Lex sends to Amazon Kendra to filter the response from a query."""
    query_filter_string_enabled: Boolean | None
    """Determines whether the `AMAZON.KendraSearchIntent` intent uses a custom query string to query the Amazon Kendra index."""


class CfnBotLambdaCodeHookProps(TypedDict, total=False):
    """Specifies a Lambda function that verifies requests to a bot or fulfills the user's request to a bot."""
    code_hook_interface_version: Required[str]
    """The version of the request-response that you want Amazon Lex to use to invoke your Lambda function."""
    lambda_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Lambda function."""


class CfnBotMessageProps(TypedDict, total=False):
    """The object that provides message text and its type."""
    custom_payload: CfnBotCustomPayloadProps | Deferred | None
    """A message in a custom format defined by the client application."""
    image_response_card: CfnBotImageResponseCardProps | Deferred | None
    """A message that defines a response card that the client application can show to the user."""
    plain_text_message: CfnBotPlainTextMessageProps | Deferred | None
    """A message in plain text format."""
    ssml_message: CfnBotSSMLMessageProps | Deferred | None
    """A message in Speech Synthesis Markup Language (SSML)."""


class CfnBotMessageGroupProps(TypedDict, total=False):
    """Provides one or more messages that Amazon Lex should send to the user."""
    message: Required[CfnBotMessageProps | Deferred]
    """The primary message that Amazon Lex should send to the user."""
    variations: Sequence[CfnBotMessageProps | Deferred] | Deferred | None
    """Message variations to send to the user."""


class CfnBotMultipleValuesSettingProps(TypedDict, total=False):
    """Indicates whether a slot can return multiple values."""
    allow_multiple_values: Boolean | None
    """Indicates whether a slot can return multiple values."""


class CfnBotObfuscationSettingProps(TypedDict, total=False):
    """Determines whether Amazon Lex obscures slot values in conversation logs."""
    obfuscation_setting_type: Required[Literal["None", "DefaultObfuscation"] | Other]
    """Value that determines whether Amazon Lex obscures slot values in conversation logs."""


class CfnBotOutputContextProps(TypedDict, total=False):
    """Describes a session context that is activated when an intent is fulfilled."""
    name: Required[str]
    """The name of the output context."""
    time_to_live_in_seconds: Required[Integer]
    """The amount of time, in seconds, that the output context should remain active."""
    turns_to_live: Required[Integer]
    """The number of conversation turns that the output context should remain active."""


class CfnBotPlainTextMessageProps(TypedDict, total=False):
    """Defines an ASCII text message to send to the user."""
    value: Required[str]
    """The message to send to the user."""


class CfnBotPostDialogCodeHookInvocationSpecificationProps(TypedDict, total=False):
    """Specifies next steps to run after the dialog code hook finishes."""
    failure_conditional: CfnBotConditionalSpecificationProps | Deferred | None
    """A list of conditional branches to evaluate after the dialog code hook throws an exception or returns with the `State` field of the `Intent` object set to `Failed`."""
    failure_next_step: CfnBotDialogStateProps | Deferred | None
    """Specifies the next step the bot runs after the dialog code hook throws an exception or returns with the `State` field of the `Intent` object set to `Failed`."""
    failure_response: CfnBotResponseSpecificationProps | Deferred | None
    """Specifies a list of message groups that Amazon Lex uses to respond the user input when the code hook fails."""
    success_conditional: CfnBotConditionalSpecificationProps | Deferred | None
    """A list of conditional branches to evaluate after the dialog code hook finishes successfully."""
    success_next_step: CfnBotDialogStateProps | Deferred | None
    """Specifics the next step the bot runs after the dialog code hook finishes successfully."""
    success_response: CfnBotResponseSpecificationProps | Deferred | None
    """Specifies a list of message groups that Amazon Lex uses to respond when the code hook succeeds."""
    timeout_conditional: CfnBotConditionalSpecificationProps | Deferred | None
    """A list of conditional branches to evaluate if the code hook times out."""
    timeout_next_step: CfnBotDialogStateProps | Deferred | None
    """Specifies the next step that the bot runs when the code hook times out."""
    timeout_response: CfnBotResponseSpecificationProps | Deferred | None
    """Specifies a list of message groups that Amazon Lex uses to respond to the user input when the code hook times out."""


class CfnBotPostFulfillmentStatusSpecificationProps(TypedDict, total=False):
    """Provides a setting that determines whether the post-fulfillment response is sent to the user."""
    failure_conditional: CfnBotConditionalSpecificationProps | Deferred | None
    """A list of conditional branches to evaluate after the fulfillment code hook throws an exception or returns with the `State` field of the `Intent` object set to `Failed`."""
    failure_next_step: CfnBotDialogStateProps | Deferred | None
    """Specifies the next step the bot runs after the fulfillment code hook throws an exception or returns with the `State` field of the `Intent` object set to `Failed`."""
    failure_response: CfnBotResponseSpecificationProps | Deferred | None
    """Specifies a list of message groups that Amazon Lex uses to respond when fulfillment isn't successful."""
    success_conditional: CfnBotConditionalSpecificationProps | Deferred | None
    """A list of conditional branches to evaluate after the fulfillment code hook finishes successfully."""
    success_next_step: CfnBotDialogStateProps | Deferred | None
    """Specifies the next step in the conversation that Amazon Lex invokes when the fulfillment code hook completes successfully."""
    success_response: CfnBotResponseSpecificationProps | Deferred | None
    """Specifies a list of message groups that Amazon Lex uses to respond when the fulfillment is successful."""
    timeout_conditional: CfnBotConditionalSpecificationProps | Deferred | None
    """A list of conditional branches to evaluate if the fulfillment code hook times out."""
    timeout_next_step: CfnBotDialogStateProps | Deferred | None
    """Specifies the next step that the bot runs when the fulfillment code hook times out."""
    timeout_response: CfnBotResponseSpecificationProps | Deferred | None
    """Specifies a list of message groups that Amazon Lex uses to respond when fulfillment isn't completed within the timeout period."""


class CfnBotPromptAttemptSpecificationProps(TypedDict, total=False):
    """Specifies the settings on a prompt attempt."""
    allow_interrupt: Boolean | None
    """Indicates whether the user can interrupt a speech prompt attempt from the bot."""
    allowed_input_types: Required[CfnBotAllowedInputTypesProps | Deferred]
    """Indicates the allowed input types of the prompt attempt."""
    audio_and_dtmf_input_specification: CfnBotAudioAndDTMFInputSpecificationProps | Deferred | None
    """Specifies the settings on audio and DTMF input."""
    text_input_specification: CfnBotTextInputSpecificationProps | Deferred | None
    """Specifies the settings on text input."""


class CfnBotPromptSpecificationProps(TypedDict, total=False):
    """Specifies a list of message groups that Amazon Lex sends to a user to elicit a response."""
    allow_interrupt: Boolean | None
    """Indicates whether the user can interrupt a speech prompt from the bot."""
    max_retries: Required[Integer]
    """The maximum number of times the bot tries to elicit a response from the user using this prompt."""
    message_groups_list: Required[Sequence[CfnBotMessageGroupProps | Deferred] | Deferred]
    """A collection of messages that Amazon Lex can send to the user."""
    message_selection_strategy: Literal["Random", "Ordered"] | Other | None
    """Indicates how a message is selected from a message group among retries."""
    prompt_attempts_specification: Mapping[str, CfnBotPromptAttemptSpecificationProps | Deferred] | Deferred | None
    """Specifies the advanced settings on each attempt of the prompt."""


class CfnBotQInConnectIntentConfigurationProps(TypedDict, total=False):
    q_in_connect_assistant_configuration: CfnBotQInConnectIntentConfigurationQInConnectAssistantConfigurationProps | Deferred | None


class CfnBotQInConnectIntentConfigurationQInConnectAssistantConfigurationProps(TypedDict, total=False):
    assistant_arn: Required[str]


class CfnBotQnAIntentConfigurationProps(TypedDict, total=False):
    """Details about the the configuration of the built-in `Amazon.QnAIntent`."""
    bedrock_model_configuration: Required[CfnBotBedrockModelSpecificationProps | Deferred]
    """Contains information about the Amazon Bedrock model used to interpret the prompt used in descriptive bot building."""
    data_source_configuration: Required[CfnBotQnAIntentConfigurationDataSourceConfigurationProps | Deferred]
    """Contains details about the configuration of the data source used for the `AMAZON.QnAIntent`."""


class CfnBotQnAIntentConfigurationDataSourceConfigurationProps(TypedDict, total=False):
    """Contains details about the configuration of the knowledge store used for the `AMAZON.QnAIntent`."""
    bedrock_knowledge_store_configuration: CfnBotQnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationProps | Deferred | None
    """Contains details about the configuration of the Amazon Bedrock knowledge base used for the `AMAZON.QnAIntent`."""
    kendra_configuration: CfnBotQnAKendraConfigurationProps | Deferred | None
    """Contains details about the configuration of the Amazon Kendra index used for the `AMAZON.QnAIntent`."""
    opensearch_configuration: CfnBotQnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationProps | Deferred | None
    """Contains details about the configuration of the Amazon OpenSearch Service database used for the `AMAZON.QnAIntent`."""


class CfnBotQnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationProps(TypedDict, total=False):
    """Contains details about the configuration of a Amazon Bedrock knowledge base."""
    bkb_exact_response_fields: CfnBotQnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBKBExactResponseFieldsProps | Deferred | None
    bedrock_knowledge_base_arn: str | None
    """The base ARN of the knowledge base used."""
    exact_response: Boolean | None
    """Specifies whether to return an exact response, or to return an answer generated by the model, using the fields you specify from the database."""


class CfnBotQnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBKBExactResponseFieldsProps(TypedDict, total=False):
    answer_field: str | None


class CfnBotQnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationProps(TypedDict, total=False):
    """Contains details about the configuration of the Amazon OpenSearch Service database used for the `AMAZON.QnAIntent`."""
    domain_endpoint: str | None
    """The endpoint of the Amazon OpenSearch Service domain."""
    exact_response: Boolean | None
    """Specifies whether to return an exact response or to return an answer generated by the model using the fields you specify from the database."""
    exact_response_fields: CfnBotQnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFieldsProps | Deferred | None
    """Contains the names of the fields used for an exact response to the user."""
    include_fields: Sequence[str] | Deferred | None
    """Contains a list of fields from the Amazon OpenSearch Service that the model can use to generate the answer to the query."""
    index_name: str | None
    """The name of the Amazon OpenSearch Service index."""


class CfnBotQnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFieldsProps(TypedDict, total=False):
    """Contains the names of the fields used for an exact response to the user."""
    answer_field: str | None
    """The name of the field that contains the answer to the query made to the OpenSearch Service database."""
    question_field: str | None
    """The name of the field that contains the query made to the OpenSearch Service database."""


class CfnBotQnAKendraConfigurationProps(TypedDict, total=False):
    """Contains details about the configuration of the Amazon Kendra index used for the `AMAZON.QnAIntent`."""
    exact_response: Required[Boolean]
    """Specifies whether to return an exact response from the Amazon Kendra index or to let the Amazon Bedrock model you select generate a response based on the results."""
    kendra_index: Required[str]
    """The ARN of the Amazon Kendra index to use."""
    query_filter_string: str | None
    """Contains the Amazon Kendra filter string to use if enabled."""
    query_filter_string_enabled: Required[Boolean]
    """Specifies whether to enable an Amazon Kendra filter string or not."""


class CfnBotReplicationProps(TypedDict, total=False):
    replica_regions: Required[Sequence[str] | Deferred]


class CfnBotResponseSpecificationProps(TypedDict, total=False):
    """Specifies a list of message groups that Amazon Lex uses to respond the user input."""
    allow_interrupt: Boolean | None
    """Indicates whether the user can interrupt a speech response from Amazon Lex."""
    message_groups_list: Required[Sequence[CfnBotMessageGroupProps | Deferred] | Deferred]
    """A collection of responses that Amazon Lex can send to the user."""


class CfnBotS3BucketLogDestinationProps(TypedDict, total=False):
    """Specifies an Amazon S3 bucket for logging audio conversations"""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of an AWS Key Management Service (KMS) key for encrypting audio log files stored in an Amazon S3 bucket."""
    log_prefix: Required[str]
    """The S3 prefix to assign to audio log files."""
    s3_bucket_arn: Required[str]
    """The Amazon Resource Name (ARN) of an Amazon S3 bucket where audio log files are stored."""


class CfnBotS3LocationProps(TypedDict, total=False):
    """Defines an Amazon S3 bucket location."""
    s3_bucket: Required[str]
    """The S3 bucket name."""
    s3_object_key: Required[str]
    """The path and file name to the object in the S3 bucket."""
    s3_object_version: str | None
    """The version of the object in the S3 bucket."""


class CfnBotSSMLMessageProps(TypedDict, total=False):
    """Defines a Speech Synthesis Markup Language (SSML) prompt."""
    value: Required[str]
    """The SSML text that defines the prompt."""


class CfnBotSampleUtteranceProps(TypedDict, total=False):
    """A sample utterance that invokes an intent or respond to a slot elicitation prompt."""
    utterance: Required[str]
    """A sample utterance that invokes an intent or respond to a slot elicitation prompt."""


class CfnBotSampleValueProps(TypedDict, total=False):
    """Defines one of the values for a slot type."""
    value: Required[str]
    """The value that can be used for a slot type."""


class CfnBotSessionAttributeProps(TypedDict, total=False):
    """A key/value pair representing session-specific context information."""
    key: Required[str]
    """The name of the session attribute."""
    value: str | None
    """The session-specific context information for the session attribute."""


class CfnBotSlotProps(TypedDict, total=False):
    """Specifies the definition of a slot."""
    description: str | None
    """The description of the slot."""
    multiple_values_setting: CfnBotMultipleValuesSettingProps | Deferred | None
    """Indicates whether a slot can return multiple values."""
    name: Required[str]
    """The name given to the slot."""
    obfuscation_setting: CfnBotObfuscationSettingProps | Deferred | None
    """Determines whether the contents of the slot are obfuscated in Amazon CloudWatch Logs logs."""
    slot_type_name: Required[str]
    """The name of the slot type that this slot is based on."""
    sub_slot_setting: CfnBotSubSlotSettingProps | Deferred | None
    """Specifications for the constituent sub slots and the expression for the composite slot."""
    value_elicitation_setting: Required[CfnBotSlotValueElicitationSettingProps | Deferred]
    """Determines the slot resolution strategy that Amazon Lex uses to return slot type values."""


class CfnBotSlotCaptureSettingProps(TypedDict, total=False):
    """Settings used when Amazon Lex successfully captures a slot value from a user."""
    capture_conditional: CfnBotConditionalSpecificationProps | Deferred | None
    """A list of conditional branches to evaluate after the slot value is captured."""
    capture_next_step: CfnBotDialogStateProps | Deferred | None
    """Specifies the next step that the bot runs when the slot value is captured before the code hook times out."""
    capture_response: CfnBotResponseSpecificationProps | Deferred | None
    """Specifies a list of message groups that Amazon Lex uses to respond the user input."""
    code_hook: CfnBotDialogCodeHookInvocationSettingProps | Deferred | None
    """Code hook called after Amazon Lex successfully captures a slot value."""
    elicitation_code_hook: CfnBotElicitationCodeHookInvocationSettingProps | Deferred | None
    """Code hook called when Amazon Lex doesn't capture a slot value."""
    failure_conditional: CfnBotConditionalSpecificationProps | Deferred | None
    """A list of conditional branches to evaluate when the slot value isn't captured."""
    failure_next_step: CfnBotDialogStateProps | Deferred | None
    """Specifies the next step that the bot runs when the slot value code is not recognized."""
    failure_response: CfnBotResponseSpecificationProps | Deferred | None
    """Specifies a list of message groups that Amazon Lex uses to respond the user input when the slot fails to be captured."""


class CfnBotSlotDefaultValueProps(TypedDict, total=False):
    """Specifies the default value to use when a user doesn't provide a value for a slot."""
    default_value: Required[str]
    """The default value to use when a user doesn't provide a value for a slot."""


class CfnBotSlotDefaultValueSpecificationProps(TypedDict, total=False):
    """The default value to use when a user doesn't provide a value for a slot."""
    default_value_list: Required[Sequence[CfnBotSlotDefaultValueProps | Deferred] | Deferred]
    """A list of default values."""


class CfnBotSlotPriorityProps(TypedDict, total=False):
    """Sets the priority that Amazon Lex should use when eliciting slot values from a user."""
    priority: Required[Integer]
    """The priority that Amazon Lex should apply to the slot."""
    slot_name: Required[str]
    """The name of the slot."""


class CfnBotSlotTypeProps(TypedDict, total=False):
    """Describes a slot type."""
    composite_slot_type_setting: CfnBotCompositeSlotTypeSettingProps | Deferred | None
    """A composite slot is a combination of two or more slots that capture multiple pieces of information in a single user input."""
    description: str | None
    """A description of the slot type."""
    external_source_setting: CfnBotExternalSourceSettingProps | Deferred | None
    """Sets the type of external information used to create the slot type."""
    name: Required[str]
    """The name of the slot type."""
    parent_slot_type_signature: str | None
    """The built-in slot type used as a parent of this slot type."""
    slot_type_values: Sequence[CfnBotSlotTypeValueProps | Deferred] | Deferred | None
    """A list of SlotTypeValue objects that defines the values that the slot type can take."""
    value_selection_setting: CfnBotSlotValueSelectionSettingProps | Deferred | None
    """Determines the slot resolution strategy that Amazon Lex uses to return slot type values."""


class CfnBotSlotTypeValueProps(TypedDict, total=False):
    """Each slot type can have a set of values."""
    sample_value: Required[CfnBotSampleValueProps | Deferred]
    """The value of the slot type entry."""
    synonyms: Sequence[CfnBotSampleValueProps | Deferred] | Deferred | None
    """Additional values related to the slot type entry."""


class CfnBotSlotValueProps(TypedDict, total=False):
    """The value to set in a slot."""
    interpreted_value: str | None
    """The value that Amazon Lex determines for the slot."""


class CfnBotSlotValueElicitationSettingProps(TypedDict, total=False):
    """Specifies the elicitation setting details eliciting a slot."""
    default_value_specification: CfnBotSlotDefaultValueSpecificationProps | Deferred | None
    """A list of default values for a slot."""
    prompt_specification: CfnBotPromptSpecificationProps | Deferred | None
    """The prompt that Amazon Lex uses to elicit the slot value from the user."""
    sample_utterances: Sequence[CfnBotSampleUtteranceProps | Deferred] | Deferred | None
    """If you know a specific pattern that users might respond to an Amazon Lex request for a slot value, you can provide those utterances to improve accuracy."""
    slot_capture_setting: CfnBotSlotCaptureSettingProps | Deferred | None
    """Specifies the settings that Amazon Lex uses when a slot value is successfully entered by a user."""
    slot_constraint: Required[Literal["Required", "Optional"] | Other]
    """Specifies whether the slot is required or optional."""
    wait_and_continue_specification: CfnBotWaitAndContinueSpecificationProps | Deferred | None
    """Specifies the prompts that Amazon Lex uses while a bot is waiting for customer input."""


class CfnBotSlotValueOverrideProps(TypedDict, total=False):
    """The slot values that Amazon Lex uses when it sets slot values in a dialog step."""
    shape: Literal["Scalar", "List"] | Other | None
    """When the shape value is `List`, it indicates that the `values` field contains a list of slot values."""
    value: CfnBotSlotValueProps | Deferred | None
    """The current value of the slot."""
    values: Sequence[CfnBotSlotValueOverrideProps | Deferred] | Deferred | None
    """A list of one or more values that the user provided for the slot."""


class CfnBotSlotValueOverrideMapProps(TypedDict, total=False):
    """Maps a slot name to the SlotValueOverride object."""
    slot_name: str | None
    """The name of the slot."""
    slot_value_override: CfnBotSlotValueOverrideProps | Deferred | None
    """The SlotValueOverride object to which the slot name will be mapped."""


class CfnBotSlotValueRegexFilterProps(TypedDict, total=False):
    """Provides a regular expression used to validate the value of a slot."""
    pattern: Required[str]
    """A regular expression used to validate the value of a slot."""


class CfnBotSlotValueSelectionSettingProps(TypedDict, total=False):
    """Contains settings used by Amazon Lex to select a slot value."""
    advanced_recognition_setting: CfnBotAdvancedRecognitionSettingProps | Deferred | None
    """Provides settings that enable advanced recognition settings for slot values."""
    regex_filter: CfnBotSlotValueRegexFilterProps | Deferred | None
    """A regular expression used to validate the value of a slot."""
    resolution_strategy: Required[Literal["ORIGINAL_VALUE", "TOP_RESOLUTION", "CONCATENATION"] | Other]
    """Determines the slot resolution strategy that Amazon Lex uses to return slot type values."""


class CfnBotSpecificationsProps(TypedDict, total=False):
    """Subslot specifications."""
    slot_type_id: str | None
    """The unique identifier assigned to the slot type."""
    slot_type_name: str | None
    value_elicitation_setting: Required[CfnBotSubSlotValueElicitationSettingProps | Deferred]
    """Specifies the elicitation setting details for constituent sub slots of a composite slot."""


class CfnBotSpeechModelConfigProps(TypedDict, total=False):
    deepgram_config: CfnBotDeepgramSpeechModelConfigProps | Deferred | None


class CfnBotSpeechRecognitionSettingsProps(TypedDict, total=False):
    speech_model_config: CfnBotSpeechModelConfigProps | Deferred | None
    speech_model_preference: Literal["Standard", "Neural", "Deepgram", "Advanced"] | Other | None


class CfnBotStillWaitingResponseSpecificationProps(TypedDict, total=False):
    """Defines the messages that Amazon Lex sends to a user to remind them that the bot is waiting for a response."""
    allow_interrupt: Boolean | None
    """Indicates that the user can interrupt the response by speaking while the message is being played."""
    frequency_in_seconds: Required[Integer]
    """How often a message should be sent to the user."""
    message_groups_list: Required[Sequence[CfnBotMessageGroupProps | Deferred] | Deferred]
    """One or more message groups, each containing one or more messages, that define the prompts that Amazon Lex sends to the user."""
    timeout_in_seconds: Required[Integer]
    """If Amazon Lex waits longer than this length of time for a response, it will stop sending messages."""


class CfnBotSubSlotSettingProps(TypedDict, total=False):
    """Specifications for the constituent sub slots and the expression for the composite slot."""
    expression: str | None
    """The expression text for defining the constituent sub slots in the composite slot using logical AND and OR operators."""
    slot_specifications: Mapping[str, CfnBotSpecificationsProps | Deferred] | Deferred | None
    """Specifications for the constituent sub slots of a composite slot."""


class CfnBotSubSlotTypeCompositionProps(TypedDict, total=False):
    """Subslot type composition."""
    name: Required[str]
    """Name of a constituent sub slot inside a composite slot."""
    slot_type_id: str | None
    """The unique identifier assigned to a slot type."""
    slot_type_name: str | None


class CfnBotSubSlotValueElicitationSettingProps(TypedDict, total=False):
    """Subslot elicitation settings."""
    default_value_specification: CfnBotSlotDefaultValueSpecificationProps | Deferred | None
    """The default value to use when a user doesn't provide a value for a slot."""
    prompt_specification: CfnBotPromptSpecificationProps | Deferred | None
    """Specifies a list of message groups that Amazon Lex sends to a user to elicit a response."""
    sample_utterances: Sequence[CfnBotSampleUtteranceProps | Deferred] | Deferred | None
    """If you know a specific pattern that users might respond to an Amazon Lex request for a sub slot value, you can provide those utterances to improve accuracy."""
    wait_and_continue_specification: CfnBotWaitAndContinueSpecificationProps | Deferred | None
    """Specifies the prompts that Amazon Lex uses while a bot is waiting for customer input."""


class CfnBotTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnBotTestBotAliasSettingsProps(TypedDict, total=False):
    """Specifies configuration settings for the alias used to test the bot."""
    bot_alias_locale_settings: Sequence[CfnBotBotAliasLocaleSettingsItemProps | Deferred] | Deferred | None
    """Specifies settings that are unique to a locale."""
    conversation_log_settings: CfnBotConversationLogSettingsProps | Deferred | None
    """Specifies settings for conversation logs that save audio, text, and metadata information for conversations with your users."""
    description: str | None
    """Specifies a description for the test bot alias."""
    sentiment_analysis_settings: CfnBotTestBotAliasSettingsSentimentAnalysisSettingsProps | Deferred | None
    """Specifies whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances."""


class CfnBotTestBotAliasSettingsSentimentAnalysisSettingsProps(TypedDict, total=False):
    """Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances."""
    detect_sentiment: Required[Boolean]
    """Sets whether Amazon Lex uses Amazon Comprehend to detect the sentiment of user utterances."""


class CfnBotTextInputSpecificationProps(TypedDict, total=False):
    """Specifies the text input specifications."""
    start_timeout_ms: Required[Integer]
    """Time for which a bot waits before re-prompting a customer for text input."""


class CfnBotTextLogDestinationProps(TypedDict, total=False):
    """Defines the Amazon CloudWatch Logs destination log group for conversation text logs."""
    cloud_watch: Required[CfnBotCloudWatchLogGroupLogDestinationProps | Deferred]
    """Defines the Amazon CloudWatch Logs log group where text and metadata logs are delivered."""


class CfnBotTextLogSettingProps(TypedDict, total=False):
    """Defines settings to enable text conversation logs."""
    destination: Required[CfnBotTextLogDestinationProps | Deferred]
    """Specifies the Amazon CloudWatch Logs destination log group for conversation text logs."""
    enabled: Required[Boolean]
    """Determines whether conversation logs should be stored for an alias."""


class CfnBotUnifiedSpeechSettingsProps(TypedDict, total=False):
    """Unified configuration settings that combine speech recognition and synthesis capabilities."""
    speech_foundation_model: Required[CfnBotUnifiedSpeechSettingsSpeechFoundationModelProps | Deferred]
    """The foundation model configuration to use for unified speech processing capabilities."""


class CfnBotUnifiedSpeechSettingsSpeechFoundationModelProps(TypedDict, total=False):
    """Configuration for a foundation model used for speech synthesis and recognition capabilities."""
    model_arn: Required[str]
    voice_id: str | None
    """The identifier of the voice to use for speech synthesis with the foundation model."""


class CfnBotVoiceSettingsProps(TypedDict, total=False):
    """Defines settings for using an Amazon Polly voice to communicate with a user."""
    engine: Literal["standard", "neural", "long-form", "generative"] | Other | None
    """Indicates the type of Amazon Polly voice that Amazon Lex should use for voice interaction with the user."""
    voice_id: Required[str]
    """The identifier of the Amazon Polly voice to use."""


class CfnBotWaitAndContinueSpecificationProps(TypedDict, total=False):
    """Specifies the prompts that Amazon Lex uses while a bot is waiting for customer input."""
    continue_response: Required[CfnBotResponseSpecificationProps | Deferred]
    """The response that Amazon Lex sends to indicate that the bot is ready to continue the conversation."""
    is_active: Boolean | None
    """Specifies whether the bot will wait for a user to respond."""
    still_waiting_response: CfnBotStillWaitingResponseSpecificationProps | Deferred | None
    """A response that Amazon Lex sends periodically to the user to indicate that the bot is still waiting for input from the user."""
    waiting_response: Required[CfnBotResponseSpecificationProps | Deferred]
    """The response that Amazon Lex sends to indicate that the bot is waiting for the conversation to continue."""


class CfnBot(TypedResource):
    """> Amazon Lex V2 is the only supported version in CloudFormation."""
    props: CfnBotProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBotProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the bot."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier of the bot."""


class CfnBotAliasProps(TypedDict, total=False):
    bot_alias_locale_settings: Sequence[CfnBotAliasBotAliasLocaleSettingsItemProps | Deferred] | Deferred | None
    """Specifies settings that are unique to a locale."""
    bot_alias_name: Required[str]
    """The name of the bot alias."""
    bot_alias_tags: Sequence[CfnBotAliasTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    bot_id: Required[str]
    """The unique identifier of the bot. A change replaces the resource."""
    bot_version: str | None
    """The version of the bot that the bot alias references."""
    conversation_log_settings: CfnBotAliasConversationLogSettingsProps | Deferred | None
    """Specifies whether Amazon Lex logs text and audio for conversations with the bot."""
    description: str | None
    """The description of the bot alias."""
    sentiment_analysis_settings: CfnBotAliasSentimentAnalysisSettingsProps | Deferred | None
    """Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances."""


class CfnBotAliasAudioLogDestinationProps(TypedDict, total=False):
    """Specifies the S3 bucket location where audio logs are stored."""
    s3_bucket: Required[CfnBotAliasS3BucketLogDestinationProps | Deferred]
    """The S3 bucket location where audio logs are stored."""


class CfnBotAliasAudioLogSettingProps(TypedDict, total=False):
    """Settings for logging audio of conversations between Amazon Lex and a user."""
    destination: Required[CfnBotAliasAudioLogDestinationProps | Deferred]
    """The location of audio log files collected when conversation logging is enabled for a bot."""
    enabled: Required[Boolean]
    """Determines whether audio logging in enabled for the bot."""


class CfnBotAliasBotAliasLocaleSettingsProps(TypedDict, total=False):
    """Specifies settings that are unique to a locale."""
    code_hook_specification: CfnBotAliasCodeHookSpecificationProps | Deferred | None
    """Specifies the Lambda function that should be used in the locale."""
    enabled: Required[Boolean]
    """Determines whether the locale is enabled for the bot."""


class CfnBotAliasBotAliasLocaleSettingsItemProps(TypedDict, total=False):
    """Specifies settings that are unique to a locale."""
    bot_alias_locale_setting: Required[CfnBotAliasBotAliasLocaleSettingsProps | Deferred]
    """Specifies settings that are unique to a locale."""
    locale_id: Required[str]
    """The unique identifier of the locale."""


class CfnBotAliasCloudWatchLogGroupLogDestinationProps(TypedDict, total=False):
    """The Amazon CloudWatch Logs log group where the text and metadata logs are delivered."""
    cloud_watch_log_group_arn: Required[str]
    """The Amazon Resource Name (ARN) of the log group where text and metadata logs are delivered."""
    log_prefix: Required[str]
    """The prefix of the log stream name within the log group that you specified"""


class CfnBotAliasCodeHookSpecificationProps(TypedDict, total=False):
    """Contains information about code hooks that Amazon Lex calls during a conversation."""
    lambda_code_hook: Required[CfnBotAliasLambdaCodeHookProps | Deferred]
    """Specifies a Lambda function that verifies requests to a bot or fulfills the user's request to a bot."""


class CfnBotAliasConversationLogSettingsProps(TypedDict, total=False):
    """Configures conversation logging that saves audio, text, and metadata for the conversations with your users."""
    audio_log_settings: Sequence[CfnBotAliasAudioLogSettingProps | Deferred] | Deferred | None
    """The Amazon S3 settings for logging audio to an S3 bucket."""
    text_log_settings: Sequence[CfnBotAliasTextLogSettingProps | Deferred] | Deferred | None
    """The Amazon CloudWatch Logs settings for logging text and metadata."""


class CfnBotAliasLambdaCodeHookProps(TypedDict, total=False):
    """Specifies a Lambda function that verifies requests to a bot or fulfills the user's request to a bot."""
    code_hook_interface_version: Required[str]
    """The version of the request-response that you want Amazon Lex to use to invoke your Lambda function."""
    lambda_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Lambda function."""


class CfnBotAliasS3BucketLogDestinationProps(TypedDict, total=False):
    """Specifies an Amazon S3 bucket for logging audio conversations"""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of an AWS Key Management Service (KMS) key for encrypting audio log files stored in an Amazon S3 bucket."""
    log_prefix: Required[str]
    """The S3 prefix to assign to audio log files."""
    s3_bucket_arn: Required[str]
    """The Amazon Resource Name (ARN) of an Amazon S3 bucket where audio log files are stored."""


class CfnBotAliasSentimentAnalysisSettingsProps(TypedDict, total=False):
    """Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances."""
    detect_sentiment: Required[Boolean]
    """Sets whether Amazon Lex uses Amazon Comprehend to detect the sentiment of user utterances."""


class CfnBotAliasTagProps(TypedDict, total=False):
    """A label for tagging Lex resources"""
    key: Required[str]
    """A string used to identify this tag"""
    value: Required[str]
    """A string containing the value for the tag"""


class CfnBotAliasTextLogDestinationProps(TypedDict, total=False):
    """Defines the Amazon CloudWatch Logs destination log group for conversation text logs."""
    cloud_watch: Required[CfnBotAliasCloudWatchLogGroupLogDestinationProps | Deferred]
    """Defines the Amazon CloudWatch Logs log group where text and metadata logs are delivered."""


class CfnBotAliasTextLogSettingProps(TypedDict, total=False):
    """Defines settings to enable text conversation logs."""
    destination: Required[CfnBotAliasTextLogDestinationProps | Deferred]
    """Defines the Amazon CloudWatch Logs destination log group for conversation text logs."""
    enabled: Required[Boolean]
    """Determines whether conversation logs should be stored for an alias."""


class CfnBotAlias(TypedResource):
    """> Amazon Lex V2 is the only supported version in CloudFormation."""
    props: CfnBotAliasProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBotAliasProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the bot alias."""
    @property
    def attr_bot_alias_id(self) -> StringToken:
        """The unique identifier of the bot alias."""
    @property
    def attr_bot_alias_status(self) -> StringToken:
        """The current status of the bot alias."""


class CfnBotVersionProps(TypedDict, total=False):
    bot_id: Required[str]
    """The unique identifier of the bot. A change replaces the resource."""
    bot_version_locale_specification: Required[Sequence[CfnBotVersionBotVersionLocaleSpecificationProps | Deferred] | Deferred]
    """Specifies the locales that Amazon Lex adds to this version."""
    description: str | None
    """The description of the version."""


class CfnBotVersionBotVersionLocaleDetailsProps(TypedDict, total=False):
    """The version of a bot used for a bot locale."""
    source_bot_version: Required[str]
    """The version of a bot used for a bot locale."""


class CfnBotVersionBotVersionLocaleSpecificationProps(TypedDict, total=False):
    """Specifies the locale that Amazon Lex adds to this version."""
    bot_version_locale_details: Required[CfnBotVersionBotVersionLocaleDetailsProps | Deferred]
    """The version of a bot used for a bot locale."""
    locale_id: Required[str]
    """The identifier of the locale to add to the version."""


class CfnBotVersion(TypedResource):
    """> Amazon Lex V2 is the only supported version in CloudFormation."""
    props: CfnBotVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBotVersionProps]) -> None: ...
    @property
    def attr_bot_version(self) -> StringToken:
        """The version of the bot."""


class CfnResourcePolicyProps(TypedDict, total=False):
    policy: Required[Anything]
    """A resource policy to add to the resource."""
    resource_arn: Required[str]
    """The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy is attached to. A change replaces the resource."""


class CfnResourcePolicy(TypedResource):
    """> Amazon Lex V2 is the only supported version in CloudFormation."""
    props: CfnResourcePolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourcePolicyProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The identifier of the resource policy."""
    @property
    def attr_revision_id(self) -> StringToken:
        """Specifies the current revision of a resource policy."""
