"""Every resource type of AWS::Wisdom; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Number, Other, ResourceOptions, TypedResource


class CfnAIAgentProps(TypedDict, total=False):
    assistant_id: Required[str]
    """The identifier of the Amazon Q in Connect assistant. A change replaces the resource."""
    configuration: Required[CfnAIAgentAIAgentConfigurationProps | Deferred]
    """Configuration for the AI Agent."""
    description: str | None
    """The description of the AI Agent."""
    name: str | None
    """The name of the AI Agent. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """The tags used to organize, track, or control access for this resource. A change replaces the resource."""
    type: Required[Literal["MANUAL_SEARCH", "ANSWER_RECOMMENDATION", "SELF_SERVICE", "EMAIL_RESPONSE", "EMAIL_OVERVIEW", "EMAIL_GENERATIVE_ANSWER", "ORCHESTRATION", "NOTE_TAKING", "CASE_SUMMARIZATION"] | Other]
    """The type of the AI Agent. A change replaces the resource."""


class CfnAIAgentAIAgentConfigurationProps(TypedDict, total=False):
    """A typed union that specifies the configuration based on the type of AI Agent."""
    answer_recommendation_ai_agent_configuration: CfnAIAgentAnswerRecommendationAIAgentConfigurationProps | Deferred | None
    """The configuration for AI Agents of type `ANSWER_RECOMMENDATION`."""
    case_summarization_ai_agent_configuration: CfnAIAgentCaseSummarizationAIAgentConfigurationProps | Deferred | None
    email_generative_answer_ai_agent_configuration: CfnAIAgentEmailGenerativeAnswerAIAgentConfigurationProps | Deferred | None
    """Configuration for the EMAIL_GENERATIVE_ANSWER AI agent that provides comprehensive knowledge-based answers for customer queries."""
    email_overview_ai_agent_configuration: CfnAIAgentEmailOverviewAIAgentConfigurationProps | Deferred | None
    """Configuration for the EMAIL_OVERVIEW AI agent that generates structured overview of email conversations."""
    email_response_ai_agent_configuration: CfnAIAgentEmailResponseAIAgentConfigurationProps | Deferred | None
    """Configuration for the EMAIL_RESPONSE AI agent that generates professional email responses using knowledge base content."""
    manual_search_ai_agent_configuration: CfnAIAgentManualSearchAIAgentConfigurationProps | Deferred | None
    """The configuration for AI Agents of type `MANUAL_SEARCH`."""
    note_taking_ai_agent_configuration: CfnAIAgentNoteTakingAIAgentConfigurationProps | Deferred | None
    orchestration_ai_agent_configuration: CfnAIAgentOrchestrationAIAgentConfigurationProps | Deferred | None
    self_service_ai_agent_configuration: CfnAIAgentSelfServiceAIAgentConfigurationProps | Deferred | None
    """The self-service AI agent configuration."""


class CfnAIAgentAnswerRecommendationAIAgentConfigurationProps(TypedDict, total=False):
    """The configuration for AI Agents of type `ANSWER_RECOMMENDATION`."""
    answer_generation_ai_guardrail_id: str | None
    """The ID of the answer generation AI guardrail."""
    answer_generation_ai_prompt_id: str | None
    """The AI Prompt identifier for the Answer Generation prompt used by the `ANSWER_RECOMMENDATION` AI Agent."""
    association_configurations: Sequence[CfnAIAgentAssociationConfigurationProps | Deferred] | Deferred | None
    """The association configurations for overriding behavior on this AI Agent."""
    intent_labeling_generation_ai_prompt_id: str | None
    """The AI Prompt identifier for the Intent Labeling prompt used by the `ANSWER_RECOMMENDATION` AI Agent."""
    locale: str | None
    """The locale to which specifies the language and region settings that determine the response language for QueryAssistant."""
    query_reformulation_ai_prompt_id: str | None
    """The AI Prompt identifier for the Query Reformulation prompt used by the `ANSWER_RECOMMENDATION` AI Agent."""


class CfnAIAgentAssociationConfigurationProps(TypedDict, total=False):
    """The configuration for an Amazon Q in Connect Assistant Association."""
    association_configuration_data: CfnAIAgentAssociationConfigurationDataProps | Deferred | None
    """A typed union of the data of the configuration for an Amazon Q in Connect Assistant Association."""
    association_id: str | None
    """The identifier of the association for this Association Configuration."""
    association_type: Literal["KNOWLEDGE_BASE"] | Other | None
    """The type of the association for this Association Configuration."""


class CfnAIAgentAssociationConfigurationDataProps(TypedDict, total=False):
    """A typed union of the data of the configuration for an Amazon Q in Connect Assistant Association."""
    knowledge_base_association_configuration_data: CfnAIAgentKnowledgeBaseAssociationConfigurationDataProps | Deferred | None
    """The data of the configuration for a `KNOWLEDGE_BASE` type Amazon Q in Connect Assistant Association."""


class CfnAIAgentCaseSummarizationAIAgentConfigurationProps(TypedDict, total=False):
    case_summarization_ai_guardrail_id: str | None
    case_summarization_ai_prompt_id: str | None
    locale: str | None


class CfnAIAgentEmailGenerativeAnswerAIAgentConfigurationProps(TypedDict, total=False):
    """Configuration settings for the EMAIL_GENERATIVE_ANSWER AI agent including prompts, locale, and knowledge base associations."""
    association_configurations: Sequence[CfnAIAgentAssociationConfigurationProps | Deferred] | Deferred | None
    """Configuration settings for knowledge base associations used by the email generative answer agent."""
    email_generative_answer_ai_prompt_id: str | None
    """The ID of the System AI prompt used for generating comprehensive knowledge-based answers from email queries."""
    email_query_reformulation_ai_prompt_id: str | None
    """The ID of the System AI prompt used for reformulating email queries to optimize knowledge base search results."""
    locale: str | None
    """The locale setting for language-specific email processing and response generation (for example, en_US, es_ES)."""


class CfnAIAgentEmailOverviewAIAgentConfigurationProps(TypedDict, total=False):
    """Configuration settings for the EMAIL_OVERVIEW AI agent including prompt ID and locale settings."""
    email_overview_ai_prompt_id: str | None
    """The ID of the System AI prompt used for generating structured email conversation summaries."""
    locale: str | None
    """The locale setting for language-specific email overview processing (for example, en_US, es_ES)."""


class CfnAIAgentEmailResponseAIAgentConfigurationProps(TypedDict, total=False):
    """Configuration settings for the EMAIL_RESPONSE AI agent including prompts, locale, and knowledge base associations."""
    association_configurations: Sequence[CfnAIAgentAssociationConfigurationProps | Deferred] | Deferred | None
    """Configuration settings for knowledge base associations used by the email response agent."""
    email_query_reformulation_ai_prompt_id: str | None
    """The ID of the System AI prompt used for reformulating email queries to optimize knowledge base search for response generation."""
    email_response_ai_prompt_id: str | None
    """The ID of the System AI prompt used for generating professional email responses based on knowledge base content."""
    locale: str | None
    """The locale setting for language-specific email response generation (for example, en_US, es_ES)."""


class CfnAIAgentKnowledgeBaseAssociationConfigurationDataProps(TypedDict, total=False):
    """The data of the configuration for a `KNOWLEDGE_BASE` type Amazon Q in Connect Assistant Association."""
    content_tag_filter: CfnAIAgentTagFilterProps | Deferred | None
    """An object that can be used to specify Tag conditions."""
    max_results: Number | None
    """The maximum number of results to return per page."""
    override_knowledge_base_search_type: Literal["HYBRID", "SEMANTIC"] | Other | None
    """The search type to be used against the Knowledge Base for this request."""


class CfnAIAgentManualSearchAIAgentConfigurationProps(TypedDict, total=False):
    """The configuration for AI Agents of type `MANUAL_SEARCH`."""
    answer_generation_ai_guardrail_id: str | None
    """The ID of the answer generation AI guardrail."""
    answer_generation_ai_prompt_id: str | None
    """The AI Prompt identifier for the Answer Generation prompt used by the `ANSWER_RECOMMENDATION` AI Agent."""
    association_configurations: Sequence[CfnAIAgentAssociationConfigurationProps | Deferred] | Deferred | None
    """The association configurations for overriding behavior on this AI Agent."""
    locale: str | None
    """The locale to which specifies the language and region settings that determine the response language for QueryAssistant."""


class CfnAIAgentNoteTakingAIAgentConfigurationProps(TypedDict, total=False):
    locale: str | None
    note_taking_ai_guardrail_id: str | None
    note_taking_ai_prompt_id: str | None


class CfnAIAgentOrConditionProps(TypedDict, total=False):
    """A list of conditions which would be applied together with an `OR` condition."""
    and_conditions: Sequence[CfnAIAgentTagConditionProps | Deferred] | Deferred | None
    """A list of conditions which would be applied together with an `AND` condition."""
    tag_condition: CfnAIAgentTagConditionProps | Deferred | None
    """A leaf node condition which can be used to specify a tag condition."""


class CfnAIAgentOrchestrationAIAgentConfigurationProps(TypedDict, total=False):
    connect_instance_arn: str | None
    locale: str | None
    orchestration_ai_guardrail_id: str | None
    orchestration_ai_prompt_id: Required[str]
    tool_configurations: Sequence[CfnAIAgentToolConfigurationProps | Deferred] | Deferred | None


class CfnAIAgentSelfServiceAIAgentConfigurationProps(TypedDict, total=False):
    """The configuration of the self-service AI agent."""
    association_configurations: Sequence[CfnAIAgentAssociationConfigurationProps | Deferred] | Deferred | None
    """The association configuration of the self-service AI agent."""
    self_service_ai_guardrail_id: str | None
    """The ID of the self-service AI guardrail."""
    self_service_answer_generation_ai_prompt_id: str | None
    """The ID of the self-service answer generation AI prompt."""
    self_service_pre_processing_ai_prompt_id: str | None
    """The ID of the self-service preprocessing AI prompt."""


class CfnAIAgentTagConditionProps(TypedDict, total=False):
    """An object that can be used to specify tag conditions."""
    key: Required[str]
    """The tag key in the tag condition."""
    value: str | None
    """The tag value in the tag condition."""


class CfnAIAgentTagFilterProps(TypedDict, total=False):
    """An object that can be used to specify tag conditions."""
    and_conditions: Sequence[CfnAIAgentTagConditionProps | Deferred] | Deferred | None
    """A list of conditions which would be applied together with an `AND` condition."""
    or_conditions: Sequence[CfnAIAgentOrConditionProps | Deferred] | Deferred | None
    """A list of conditions which would be applied together with an `OR` condition."""
    tag_condition: CfnAIAgentTagConditionProps | Deferred | None
    """A leaf node condition which can be used to specify a tag condition."""


class CfnAIAgentToolConfigurationProps(TypedDict, total=False):
    annotations: Anything
    description: str | None
    input_schema: Anything
    instruction: CfnAIAgentToolInstructionProps | Deferred | None
    output_filters: Sequence[CfnAIAgentToolOutputFilterProps | Deferred] | Deferred | None
    output_schema: Anything
    override_input_values: Sequence[CfnAIAgentToolOverrideInputValueProps | Deferred] | Deferred | None
    title: str | None
    tool_id: str | None
    tool_name: Required[str]
    tool_type: Required[Literal["MODEL_CONTEXT_PROTOCOL", "RETURN_TO_CONTROL", "CONSTANT"] | Other]
    user_interaction_configuration: CfnAIAgentUserInteractionConfigurationProps | Deferred | None


class CfnAIAgentToolInstructionProps(TypedDict, total=False):
    examples: Sequence[str] | Deferred | None
    instruction: str | None


class CfnAIAgentToolOutputConfigurationProps(TypedDict, total=False):
    output_variable_name_override: str | None
    session_data_namespace: str | None


class CfnAIAgentToolOutputFilterProps(TypedDict, total=False):
    json_path: Required[str]
    output_configuration: CfnAIAgentToolOutputConfigurationProps | Deferred | None


class CfnAIAgentToolOverrideConstantInputValueProps(TypedDict, total=False):
    type: Required[Literal["STRING", "NUMBER", "JSON_STRING"] | Other]
    value: Required[str]


class CfnAIAgentToolOverrideInputValueProps(TypedDict, total=False):
    json_path: Required[str]
    value: Required[CfnAIAgentToolOverrideInputValueConfigurationProps | Deferred]


class CfnAIAgentToolOverrideInputValueConfigurationProps(TypedDict, total=False):
    constant: CfnAIAgentToolOverrideConstantInputValueProps | Deferred | None


class CfnAIAgentUserInteractionConfigurationProps(TypedDict, total=False):
    is_user_confirmation_required: Boolean | None


class CfnAIAgent(TypedResource):
    """Creates an Amazon Q in Connect AI Agent."""
    props: CfnAIAgentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAIAgentProps]) -> None: ...
    @property
    def attr_ai_agent_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the AI agent."""
    @property
    def attr_ai_agent_id(self) -> StringToken:
        """The identifier of the AI Agent."""
    @property
    def attr_assistant_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Amazon Q in Connect assistant."""
    @property
    def attr_modified_time_seconds(self) -> NumberToken: ...


class CfnAIAgentVersionProps(TypedDict, total=False):
    ai_agent_id: Required[str]
    """The identifier of the AI Agent. A change replaces the resource."""
    assistant_id: Required[str]
    """A change replaces the resource."""
    modified_time_seconds: Number | None
    """The time the AI Agent version was last modified in seconds. A change replaces the resource."""


class CfnAIAgentVersion(TypedResource):
    """Creates and Amazon Q in Connect AI Agent version."""
    props: CfnAIAgentVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAIAgentVersionProps]) -> None: ...
    @property
    def attr_ai_agent_arn(self) -> StringToken: ...
    @property
    def attr_ai_agent_version_id(self) -> StringToken: ...
    @property
    def attr_assistant_arn(self) -> StringToken: ...
    @property
    def attr_version_number(self) -> NumberToken:
        """The version number for this AI Agent version."""


class CfnAIGuardrailProps(TypedDict, total=False):
    assistant_id: Required[str]
    """The identifier of the Amazon Q in Connect assistant. A change replaces the resource."""
    blocked_input_messaging: Required[str]
    """The message to return when the AI Guardrail blocks a prompt."""
    blocked_outputs_messaging: Required[str]
    """The message to return when the AI Guardrail blocks a model response."""
    content_policy_config: CfnAIGuardrailAIGuardrailContentPolicyConfigProps | Deferred | None
    """Contains details about how to handle harmful content."""
    contextual_grounding_policy_config: CfnAIGuardrailAIGuardrailContextualGroundingPolicyConfigProps | Deferred | None
    """The policy configuration details for the AI Guardrail's contextual grounding policy."""
    description: str | None
    """A description of the AI Guardrail."""
    name: str | None
    """The name of the AI Guardrail. A change replaces the resource."""
    sensitive_information_policy_config: CfnAIGuardrailAIGuardrailSensitiveInformationPolicyConfigProps | Deferred | None
    """Contains details about PII entities and regular expressions to configure for the AI Guardrail."""
    tags: Mapping[str, str] | Deferred | None
    """The tags used to organize, track, or control access for this resource. A change replaces the resource."""
    topic_policy_config: CfnAIGuardrailAIGuardrailTopicPolicyConfigProps | Deferred | None
    """Contains details about topics that the AI Guardrail should identify and deny."""
    word_policy_config: CfnAIGuardrailAIGuardrailWordPolicyConfigProps | Deferred | None
    """Contains details about the word policy to configured for the AI Guardrail."""


class CfnAIGuardrailAIGuardrailContentPolicyConfigProps(TypedDict, total=False):
    """Content policy config for a guardrail."""
    filters_config: Required[Sequence[CfnAIGuardrailGuardrailContentFilterConfigProps | Deferred] | Deferred]
    """List of content filter configurations in a content policy."""


class CfnAIGuardrailAIGuardrailContextualGroundingPolicyConfigProps(TypedDict, total=False):
    """Contextual grounding policy config for a guardrail."""
    filters_config: Required[Sequence[CfnAIGuardrailGuardrailContextualGroundingFilterConfigProps | Deferred] | Deferred]
    """List of contextual grounding filter configs."""


class CfnAIGuardrailAIGuardrailSensitiveInformationPolicyConfigProps(TypedDict, total=False):
    """Sensitive information policy configuration for a guardrail."""
    pii_entities_config: Sequence[CfnAIGuardrailGuardrailPiiEntityConfigProps | Deferred] | Deferred | None
    """List of entities."""
    regexes_config: Sequence[CfnAIGuardrailGuardrailRegexConfigProps | Deferred] | Deferred | None
    """List of regex."""


class CfnAIGuardrailAIGuardrailTopicPolicyConfigProps(TypedDict, total=False):
    """Topic policy configuration for a guardrail."""
    topics_config: Required[Sequence[CfnAIGuardrailGuardrailTopicConfigProps | Deferred] | Deferred]
    """List of topic configs in topic policy."""


class CfnAIGuardrailAIGuardrailWordPolicyConfigProps(TypedDict, total=False):
    """Word policy config for a guardrail."""
    managed_word_lists_config: Sequence[CfnAIGuardrailGuardrailManagedWordsConfigProps | Deferred] | Deferred | None
    """A config for the list of managed words."""
    words_config: Sequence[CfnAIGuardrailGuardrailWordConfigProps | Deferred] | Deferred | None
    """List of custom word configurations."""


class CfnAIGuardrailGuardrailContentFilterConfigProps(TypedDict, total=False):
    """Content filter configuration in content policy."""
    input_strength: Required[Literal["NONE", "LOW", "MEDIUM", "HIGH"] | Other]
    """The strength of the input for the guardrail content filter."""
    output_strength: Required[Literal["NONE", "LOW", "MEDIUM", "HIGH"] | Other]
    """The output strength of the guardrail content filter."""
    type: Required[Literal["SEXUAL", "VIOLENCE", "HATE", "INSULTS", "MISCONDUCT", "PROMPT_ATTACK"] | Other]
    """The type of the guardrail content filter."""


class CfnAIGuardrailGuardrailContextualGroundingFilterConfigProps(TypedDict, total=False):
    """A configuration for grounding filter."""
    threshold: Required[Number]
    """The threshold for this filter."""
    type: Required[Literal["GROUNDING", "RELEVANCE"] | Other]
    """The type of this filter."""


class CfnAIGuardrailGuardrailManagedWordsConfigProps(TypedDict, total=False):
    """A managed words config."""
    type: Required[Literal["PROFANITY"] | Other]
    """The type of guardrail managed words."""


class CfnAIGuardrailGuardrailPiiEntityConfigProps(TypedDict, total=False):
    """PII entity configuration."""
    action: Required[Literal["BLOCK", "ANONYMIZE"] | Other]
    """The action of guardrail PII entity configuration."""
    type: Required[Literal["ADDRESS", "AGE", "AWS_ACCESS_KEY", "AWS_SECRET_KEY", "CA_HEALTH_NUMBER", "CA_SOCIAL_INSURANCE_NUMBER", "CREDIT_DEBIT_CARD_CVV", "CREDIT_DEBIT_CARD_EXPIRY", "CREDIT_DEBIT_CARD_NUMBER", "DRIVER_ID", "EMAIL", "INTERNATIONAL_BANK_ACCOUNT_NUMBER", "IP_ADDRESS", "LICENSE_PLATE", "MAC_ADDRESS", "NAME", "PASSWORD", "PHONE", "PIN", "SWIFT_CODE", "UK_NATIONAL_HEALTH_SERVICE_NUMBER", "UK_NATIONAL_INSURANCE_NUMBER", "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER", "URL", "USERNAME", "US_BANK_ACCOUNT_NUMBER", "US_BANK_ROUTING_NUMBER", "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER", "US_PASSPORT_NUMBER", "US_SOCIAL_SECURITY_NUMBER", "VEHICLE_IDENTIFICATION_NUMBER"] | Other]
    """Configure AI Guardrail type when the PII entity is detected."""


class CfnAIGuardrailGuardrailRegexConfigProps(TypedDict, total=False):
    """A regex configuration."""
    action: Required[Literal["BLOCK", "ANONYMIZE"] | Other]
    """The action of the guardrail regex configuration."""
    description: str | None
    """The regex description."""
    name: Required[str]
    """A regex configuration."""
    pattern: Required[str]
    """The regex pattern."""


class CfnAIGuardrailGuardrailTopicConfigProps(TypedDict, total=False):
    """Topic configuration in topic policy."""
    definition: Required[str]
    """Definition of topic in topic policy."""
    examples: Sequence[str] | Deferred | None
    """Text example in topic policy."""
    name: Required[str]
    """Name of topic in topic policy."""
    type: Required[Literal["DENY"] | Other]
    """Type of topic in a policy."""


class CfnAIGuardrailGuardrailWordConfigProps(TypedDict, total=False):
    """A custom word config."""
    text: Required[str]
    """The custom word text."""


class CfnAIGuardrail(TypedResource):
    """Creates an Amazon Q in Connect AI Guardrail."""
    props: CfnAIGuardrailProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAIGuardrailProps]) -> None: ...
    @property
    def attr_ai_guardrail_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the AI Guardrail."""
    @property
    def attr_ai_guardrail_id(self) -> StringToken:
        """The identifier of the Amazon Q in Connect AI Guardrail."""
    @property
    def attr_assistant_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Amazon Q in Connect assistant."""
    @property
    def attr_modified_time_seconds(self) -> NumberToken: ...


class CfnAIGuardrailVersionProps(TypedDict, total=False):
    ai_guardrail_id: Required[str]
    """The ID of the AI guardrail version. A change replaces the resource."""
    assistant_id: Required[str]
    """The ID of the AI guardrail version assistant. A change replaces the resource."""
    modified_time_seconds: Number | None
    """The modified time of the AI guardrail version in seconds. A change replaces the resource."""


class CfnAIGuardrailVersion(TypedResource):
    """Creates an Amazon Q in Connect AI Guardrail version."""
    props: CfnAIGuardrailVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAIGuardrailVersionProps]) -> None: ...
    @property
    def attr_ai_guardrail_arn(self) -> StringToken:
        """The ARN of the AI guardrail version."""
    @property
    def attr_ai_guardrail_version_id(self) -> StringToken:
        """The ID of the AI guardrail version."""
    @property
    def attr_assistant_arn(self) -> StringToken:
        """The ARN of the AI guardrail version assistant."""
    @property
    def attr_version_number(self) -> NumberToken:
        """The version number for this AI Guardrail version."""


class CfnAIPromptProps(TypedDict, total=False):
    api_format: Required[Literal["ANTHROPIC_CLAUDE_MESSAGES", "ANTHROPIC_CLAUDE_TEXT_COMPLETIONS", "MESSAGES", "TEXT_COMPLETIONS"] | Other]
    """The API format used for this AI Prompt. A change replaces the resource."""
    assistant_id: str | None
    """The identifier of the Amazon Q in Connect assistant. A change replaces the resource."""
    description: str | None
    """The description of the AI Prompt."""
    model_id: Required[str]
    """The identifier of the model used for this AI Prompt."""
    name: str | None
    """The name of the AI Prompt A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """The tags used to organize, track, or control access for this resource. A change replaces the resource."""
    template_configuration: Required[CfnAIPromptAIPromptTemplateConfigurationProps | Deferred]
    """The configuration of the prompt template for this AI Prompt."""
    template_type: Required[Literal["TEXT"] | Other]
    """The type of the prompt template for this AI Prompt. A change replaces the resource."""
    type: Required[Literal["ANSWER_GENERATION", "INTENT_LABELING_GENERATION", "QUERY_REFORMULATION", "SELF_SERVICE_PRE_PROCESSING", "SELF_SERVICE_ANSWER_GENERATION", "EMAIL_RESPONSE", "EMAIL_OVERVIEW", "EMAIL_GENERATIVE_ANSWER", "EMAIL_QUERY_REFORMULATION", "ORCHESTRATION", "NOTE_TAKING", "CASE_SUMMARIZATION"] | Other]
    """The type of this AI Prompt. A change replaces the resource."""


class CfnAIPromptAIPromptTemplateConfigurationProps(TypedDict, total=False):
    """A typed union that specifies the configuration for a prompt template based on its type."""
    text_full_ai_prompt_edit_template_configuration: CfnAIPromptTextFullAIPromptEditTemplateConfigurationProps | Deferred | None
    """The configuration for a prompt template that supports full textual prompt configuration using a YAML prompt."""


class CfnAIPromptTextFullAIPromptEditTemplateConfigurationProps(TypedDict, total=False):
    """The configuration for a prompt template that supports full textual prompt configuration using a YAML prompt."""
    text: Required[str]
    """The YAML text for the AI Prompt template."""


class CfnAIPrompt(TypedResource):
    """Creates an Amazon Q in Connect AI Prompt."""
    props: CfnAIPromptProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAIPromptProps]) -> None: ...
    @property
    def attr_ai_prompt_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the AI Prompt."""
    @property
    def attr_ai_prompt_id(self) -> StringToken:
        """The identifier of the Amazon Q in Connect AI prompt."""
    @property
    def attr_assistant_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Amazon Q in Connect assistant."""
    @property
    def attr_modified_time_seconds(self) -> NumberToken: ...


class CfnAIPromptVersionProps(TypedDict, total=False):
    ai_prompt_id: Required[str]
    """The identifier of the Amazon Q in Connect AI prompt. A change replaces the resource."""
    assistant_id: Required[str]
    """The identifier of the Amazon Q in Connect assistant. A change replaces the resource."""
    modified_time_seconds: Number | None
    """The time the AI Prompt version was last modified in seconds. A change replaces the resource."""


class CfnAIPromptVersion(TypedResource):
    """Creates an Amazon Q in Connect AI Prompt version."""
    props: CfnAIPromptVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAIPromptVersionProps]) -> None: ...
    @property
    def attr_ai_prompt_arn(self) -> StringToken:
        """The ARN of the AI prompt."""
    @property
    def attr_ai_prompt_version_id(self) -> StringToken: ...
    @property
    def attr_assistant_arn(self) -> StringToken: ...
    @property
    def attr_version_number(self) -> NumberToken:
        """The version number for this AI Prompt version."""


class CfnAssistantProps(TypedDict, total=False):
    description: str | None
    """The description of the assistant. A change replaces the resource."""
    name: Required[str]
    """The name of the assistant. A change replaces the resource."""
    server_side_encryption_configuration: CfnAssistantServerSideEncryptionConfigurationProps | Deferred | None
    """The configuration information for the customer managed key used for encryption. A change replaces the resource."""
    tags: Sequence[CfnAssistantTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource. A change replaces the resource."""
    type: Required[Literal["AGENT"] | Other]
    """The type of assistant. A change replaces the resource."""


class CfnAssistantServerSideEncryptionConfigurationProps(TypedDict, total=False):
    """The configuration information for the customer managed key used for encryption."""
    kms_key_id: str | None
    """The customer managed key used for encryption. A change replaces the resource."""


class CfnAssistantTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnAssistant(TypedResource):
    """Specifies an Connect Customer Wisdom assistant."""
    props: CfnAssistantProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAssistantProps]) -> None: ...
    @property
    def attr_assistant_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the assistant."""
    @property
    def attr_assistant_id(self) -> StringToken:
        """The ID of the Wisdom assistant."""


class CfnAssistantAssociationProps(TypedDict, total=False):
    assistant_id: Required[str]
    """The identifier of the Wisdom assistant. A change replaces the resource."""
    association: Required[CfnAssistantAssociationAssociationDataProps | Deferred]
    """The identifier of the associated resource. A change replaces the resource."""
    association_type: Required[Literal["KNOWLEDGE_BASE", "EXTERNAL_BEDROCK_KNOWLEDGE_BASE"] | Other]
    """The type of association. A change replaces the resource."""
    tags: Sequence[CfnAssistantAssociationTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource. A change replaces the resource."""


class CfnAssistantAssociationAssociationDataProps(TypedDict, total=False):
    """A union type that currently has a single argument, which is the knowledge base ID."""
    external_bedrock_knowledge_base_config: CfnAssistantAssociationExternalBedrockKnowledgeBaseConfigProps | Deferred | None
    """Configuration for an external Bedrock knowledge base."""
    knowledge_base_id: str | None
    """The identifier of the knowledge base. A change replaces the resource."""


class CfnAssistantAssociationExternalBedrockKnowledgeBaseConfigProps(TypedDict, total=False):
    """Configuration for an external Bedrock knowledge base."""
    access_role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role used to access the external Bedrock knowledge base."""
    bedrock_knowledge_base_arn: Required[str]
    """The Amazon Resource Name (ARN) of the external Bedrock knowledge base."""


class CfnAssistantAssociationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnAssistantAssociation(TypedResource):
    """Specifies an association between an Connect Customer Wisdom assistant and another resource."""
    props: CfnAssistantAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAssistantAssociationProps]) -> None: ...
    @property
    def attr_assistant_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Wisdom assistant."""
    @property
    def attr_assistant_association_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the assistant association."""
    @property
    def attr_assistant_association_id(self) -> StringToken:
        """The ID of the association."""


class CfnContentProps(TypedDict, total=False):
    knowledge_base_id: Required[str]
    """The identifier of the knowledge base. A change replaces the resource."""
    metadata: Mapping[str, str] | Deferred | None
    """A key/value map to store attributes without affecting tagging or recommendations."""
    name: Required[str]
    """The name of the content. A change replaces the resource."""
    override_link_out_uri: str | None
    """The URI you want to use for the article."""
    tags: Sequence[CfnContentTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""
    title: str | None
    """The title of the content."""
    upload_id: str | None
    """A pointer to the uploaded asset."""


class CfnContentTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnContent(TypedResource):
    """Definition of AWS::Wisdom::Content Resource Type"""
    props: CfnContentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnContentProps]) -> None: ...
    @property
    def attr_content_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the content."""
    @property
    def attr_content_id(self) -> StringToken:
        """The identifier of the content."""
    @property
    def attr_content_type(self) -> StringToken:
        """The media type of the content."""
    @property
    def attr_knowledge_base_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the knowledge base."""
    @property
    def attr_link_out_uri(self) -> StringToken:
        """The URI of the content."""
    @property
    def attr_revision_id(self) -> StringToken:
        """The identifier of the content revision."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the content."""


class CfnContentAssociationProps(TypedDict, total=False):
    association: Required[CfnContentAssociationContentAssociationContentsProps | Deferred]
    """The identifier of the associated resource. A change replaces the resource."""
    association_type: Required[Literal["AMAZON_CONNECT_GUIDE"] | Other]
    """The type of association. A change replaces the resource."""
    content_id: Required[str]
    """The identifier of the content. A change replaces the resource."""
    knowledge_base_id: Required[str]
    """The identifier of the knowledge base. A change replaces the resource."""
    tags: Sequence[CfnContentAssociationTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource. A change replaces the resource."""


class CfnContentAssociationAmazonConnectGuideAssociationDataProps(TypedDict, total=False):
    flow_id: str | None


class CfnContentAssociationContentAssociationContentsProps(TypedDict, total=False):
    amazon_connect_guide_association: Required[CfnContentAssociationAmazonConnectGuideAssociationDataProps | Deferred]


class CfnContentAssociationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnContentAssociation(TypedResource):
    """Definition of AWS::Wisdom::ContentAssociation Resource Type"""
    props: CfnContentAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnContentAssociationProps]) -> None: ...
    @property
    def attr_content_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the content."""
    @property
    def attr_content_association_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the content association."""
    @property
    def attr_content_association_id(self) -> StringToken:
        """The identifier of the content association."""
    @property
    def attr_knowledge_base_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the knowledge base."""


class CfnKnowledgeBaseProps(TypedDict, total=False):
    description: str | None
    """The description. A change replaces the resource."""
    knowledge_base_type: Required[Literal["EXTERNAL", "CUSTOM", "MESSAGE_TEMPLATES", "MANAGED", "QUICK_RESPONSES"] | Other]
    """The type of knowledge base. A change replaces the resource."""
    name: Required[str]
    """The name of the knowledge base. A change replaces the resource."""
    rendering_configuration: CfnKnowledgeBaseRenderingConfigurationProps | Deferred | None
    """Information about how to render the content."""
    server_side_encryption_configuration: CfnKnowledgeBaseServerSideEncryptionConfigurationProps | Deferred | None
    """This customer managed key must have a policy that allows `kms:CreateGrant` and `kms:DescribeKey` permissions to the IAM identity using the key to invoke Wisdom. A change replaces the resource."""
    source_configuration: CfnKnowledgeBaseSourceConfigurationProps | Deferred | None
    """The source of the knowledge base content. A change replaces the resource."""
    tags: Sequence[CfnKnowledgeBaseTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource. A change replaces the resource."""
    vector_ingestion_configuration: CfnKnowledgeBaseVectorIngestionConfigurationProps | Deferred | None
    """Contains details about how to ingest the documents in a data source."""


class CfnKnowledgeBaseAppIntegrationsConfigurationProps(TypedDict, total=False):
    """Configuration information for Amazon AppIntegrations to automatically ingest content."""
    app_integration_arn: Required[str]
    """The Amazon Resource Name (ARN) of the AppIntegrations DataIntegration to use for ingesting content. A change replaces the resource."""
    object_fields: Sequence[str] | Deferred | None
    """The fields from the source that are made available to your agents in Amazon Q in Connect. A change replaces the resource."""


class CfnKnowledgeBaseBedrockFoundationModelConfigurationProps(TypedDict, total=False):
    """The configuration of the Bedrock foundation model."""
    model_arn: Required[str]
    """The model ARN of the Bedrock foundation model."""
    parsing_prompt: CfnKnowledgeBaseBedrockFoundationModelConfigurationParsingPromptProps | Deferred | None
    """The parsing prompt of the Bedrock foundation model configuration."""


class CfnKnowledgeBaseBedrockFoundationModelConfigurationParsingPromptProps(TypedDict, total=False):
    """Instructions for interpreting the contents of a document."""
    parsing_prompt_text: Required[str]
    """Instructions for interpreting the contents of a document."""


class CfnKnowledgeBaseFixedSizeChunkingConfigurationProps(TypedDict, total=False):
    """Configurations for when you choose fixed-size chunking."""
    max_tokens: Required[Number]
    """The maximum number of tokens to include in a chunk."""
    overlap_percentage: Required[Number]
    """The percentage of overlap between adjacent chunks of a data source."""


class CfnKnowledgeBaseHierarchicalChunkingConfigurationProps(TypedDict, total=False):
    """Settings for hierarchical document chunking for a data source."""
    level_configurations: Required[Sequence[CfnKnowledgeBaseHierarchicalChunkingLevelConfigurationProps | Deferred] | Deferred]
    """Token settings for each layer."""
    overlap_tokens: Required[Number]
    """The number of tokens to repeat across chunks in the same layer."""


class CfnKnowledgeBaseHierarchicalChunkingLevelConfigurationProps(TypedDict, total=False):
    """Token settings for each layer."""
    max_tokens: Required[Number]
    """The maximum number of tokens that a chunk can contain in this layer."""


class CfnKnowledgeBaseManagedSourceConfigurationProps(TypedDict, total=False):
    """Source configuration for managed resources."""
    web_crawler_configuration: CfnKnowledgeBaseWebCrawlerConfigurationProps | Deferred | None
    """Configuration data for web crawler data source."""


class CfnKnowledgeBaseRenderingConfigurationProps(TypedDict, total=False):
    """Information about how to render the content."""
    template_uri: str | None
    """A URI template containing exactly one variable in `${variableName}` format."""


class CfnKnowledgeBaseSeedUrlProps(TypedDict, total=False):
    """A URL for crawling."""
    url: str | None
    """URL for crawling"""


class CfnKnowledgeBaseSemanticChunkingConfigurationProps(TypedDict, total=False):
    """Settings for semantic document chunking for a data source."""
    breakpoint_percentile_threshold: Required[Number]
    """The dissimilarity threshold for splitting chunks."""
    buffer_size: Required[Number]
    """The buffer size."""
    max_tokens: Required[Number]
    """The maximum number of tokens that a chunk can contain."""


class CfnKnowledgeBaseServerSideEncryptionConfigurationProps(TypedDict, total=False):
    """The configuration information for the customer managed key used for encryption."""
    kms_key_id: str | None
    """The customer managed key used for encryption. A change replaces the resource."""


class CfnKnowledgeBaseSourceConfigurationProps(TypedDict, total=False):
    """Configuration information about the external data source."""
    app_integrations: CfnKnowledgeBaseAppIntegrationsConfigurationProps | Deferred | None
    """Configuration information for Amazon AppIntegrations to automatically ingest content. A change replaces the resource."""
    managed_source_configuration: CfnKnowledgeBaseManagedSourceConfigurationProps | Deferred | None
    """Source configuration for managed resources."""


class CfnKnowledgeBaseTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnKnowledgeBaseVectorIngestionConfigurationProps(TypedDict, total=False):
    """Contains details about how to ingest the documents in a data source."""
    chunking_configuration: CfnKnowledgeBaseVectorIngestionConfigurationChunkingConfigurationProps | Deferred | None
    """Details about how to chunk the documents in the data source."""
    parsing_configuration: CfnKnowledgeBaseVectorIngestionConfigurationParsingConfigurationProps | Deferred | None
    """A custom parser for data source documents."""


class CfnKnowledgeBaseVectorIngestionConfigurationChunkingConfigurationProps(TypedDict, total=False):
    """Details about how to chunk the documents in the data source."""
    chunking_strategy: Required[Literal["FIXED_SIZE", "NONE", "HIERARCHICAL", "SEMANTIC"] | Other]
    """Knowledge base can split your source data into chunks."""
    fixed_size_chunking_configuration: CfnKnowledgeBaseFixedSizeChunkingConfigurationProps | Deferred | None
    """Configurations for when you choose fixed-size chunking."""
    hierarchical_chunking_configuration: CfnKnowledgeBaseHierarchicalChunkingConfigurationProps | Deferred | None
    """Settings for hierarchical document chunking for a data source."""
    semantic_chunking_configuration: CfnKnowledgeBaseSemanticChunkingConfigurationProps | Deferred | None
    """Settings for semantic document chunking for a data source."""


class CfnKnowledgeBaseVectorIngestionConfigurationParsingConfigurationProps(TypedDict, total=False):
    """Settings for parsing document contents."""
    bedrock_foundation_model_configuration: CfnKnowledgeBaseBedrockFoundationModelConfigurationProps | Deferred | None
    """Settings for a foundation model used to parse documents for a data source."""
    parsing_strategy: Required[Literal["BEDROCK_FOUNDATION_MODEL"] | Other]
    """The parsing strategy for the data source."""


class CfnKnowledgeBaseWebCrawlerConfigurationProps(TypedDict, total=False):
    """The configuration details for the web data source."""
    crawler_limits: CfnKnowledgeBaseWebCrawlerConfigurationCrawlerLimitsProps | Deferred | None
    """The configuration of crawl limits for the web URLs."""
    exclusion_filters: Sequence[str] | Deferred | None
    """A list of one or more exclusion regular expression patterns to exclude certain URLs."""
    inclusion_filters: Sequence[str] | Deferred | None
    """A list of one or more inclusion regular expression patterns to include certain URLs."""
    scope: Literal["HOST_ONLY", "SUBDOMAINS"] | Other | None
    """The scope of what is crawled for your URLs."""
    url_configuration: Required[CfnKnowledgeBaseWebCrawlerConfigurationUrlConfigurationProps | Deferred]
    """The configuration of the URL/URLs for the web content that you want to crawl."""


class CfnKnowledgeBaseWebCrawlerConfigurationCrawlerLimitsProps(TypedDict, total=False):
    """The limits of the crawler."""
    rate_limit: Number | None
    """The limit rate at which the crawler is configured."""


class CfnKnowledgeBaseWebCrawlerConfigurationUrlConfigurationProps(TypedDict, total=False):
    """The configuration of the URL/URLs for the web content that you want to crawl."""
    seed_urls: Sequence[CfnKnowledgeBaseSeedUrlProps | Deferred] | Deferred | None
    """List of URLs for crawling."""


class CfnKnowledgeBase(TypedResource):
    """Specifies a knowledge base."""
    props: CfnKnowledgeBaseProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnKnowledgeBaseProps]) -> None: ...
    @property
    def attr_knowledge_base_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the knowledge base."""
    @property
    def attr_knowledge_base_id(self) -> StringToken:
        """The ID of the knowledge base."""


class CfnMessageTemplateProps(TypedDict, total=False):
    channel_subtype: Required[Literal["EMAIL", "SMS"] | Other]
    """The channel subtype this message template applies to. A change replaces the resource."""
    content: Required[CfnMessageTemplateContentProps | Deferred]
    """The content of the message template."""
    default_attributes: CfnMessageTemplateMessageTemplateAttributesProps | Deferred | None
    """An object that specifies the default values to use for variables in the message template."""
    description: str | None
    """The description of the message template."""
    grouping_configuration: CfnMessageTemplateGroupingConfigurationProps | Deferred | None
    """The configuration information of the external data source."""
    knowledge_base_arn: Required[str]
    """The Amazon Resource Name (ARN) of the knowledge base. A change replaces the resource."""
    language: str | None
    """The language code value for the language in which the quick response is written."""
    message_template_attachments: Sequence[CfnMessageTemplateMessageTemplateAttachmentProps | Deferred] | Deferred | None
    """List of message template attachments."""
    name: Required[str]
    """The name of the message template."""
    tags: Sequence[CfnMessageTemplateTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""


class CfnMessageTemplateAgentAttributesProps(TypedDict, total=False):
    """Information about an agent."""
    first_name: str | None
    """The agent’s first name as entered in their Amazon Connect user account."""
    last_name: str | None
    """The agent’s last name as entered in their Amazon Connect user account."""


class CfnMessageTemplateContentProps(TypedDict, total=False):
    """The content of the message template."""
    email_message_template_content: CfnMessageTemplateEmailMessageTemplateContentProps | Deferred | None
    """The content of the message template that applies to the email channel subtype."""
    sms_message_template_content: CfnMessageTemplateSmsMessageTemplateContentProps | Deferred | None
    """The content of message template that applies to SMS channel subtype."""


class CfnMessageTemplateCustomerProfileAttributesProps(TypedDict, total=False):
    """The customer profile attributes that are used with the message template."""
    account_number: str | None
    """A unique account number that you have given to the customer."""
    additional_information: str | None
    """Any additional information relevant to the customer's profile."""
    address1: str | None
    """The first line of a customer address."""
    address2: str | None
    """The second line of a customer address."""
    address3: str | None
    """The third line of a customer address."""
    address4: str | None
    """The fourth line of a customer address."""
    billing_address1: str | None
    """The first line of a customer’s billing address."""
    billing_address2: str | None
    """The second line of a customer’s billing address."""
    billing_address3: str | None
    """The third line of a customer’s billing address."""
    billing_address4: str | None
    """The fourth line of a customer’s billing address."""
    billing_city: str | None
    """The city of a customer’s billing address."""
    billing_country: str | None
    """The country of a customer’s billing address."""
    billing_county: str | None
    """The county of a customer’s billing address."""
    billing_postal_code: str | None
    """The postal code of a customer’s billing address."""
    billing_province: str | None
    """The province of a customer’s billing address."""
    billing_state: str | None
    """The state of a customer’s billing address."""
    birth_date: str | None
    """The customer's birth date."""
    business_email_address: str | None
    """The customer's business email address."""
    business_name: str | None
    """The name of the customer's business."""
    business_phone_number: str | None
    """The customer's business phone number."""
    city: str | None
    """The city in which a customer lives."""
    country: str | None
    """The country in which a customer lives."""
    county: str | None
    """The county in which a customer lives."""
    custom: Mapping[str, str] | Deferred | None
    """The custom attributes in customer profile attributes."""
    email_address: str | None
    """The customer's email address, which has not been specified as a personal or business address."""
    first_name: str | None
    """The customer's first name."""
    gender: str | None
    """The customer's gender."""
    home_phone_number: str | None
    """The customer's mobile phone number."""
    last_name: str | None
    """The customer's last name."""
    mailing_address1: str | None
    """The first line of a customer’s mailing address."""
    mailing_address2: str | None
    """The second line of a customer’s mailing address."""
    mailing_address3: str | None
    """The third line of a customer’s mailing address."""
    mailing_address4: str | None
    """The fourth line of a customer’s mailing address."""
    mailing_city: str | None
    """The city of a customer’s mailing address."""
    mailing_country: str | None
    """The country of a customer’s mailing address."""
    mailing_county: str | None
    """The county of a customer’s mailing address."""
    mailing_postal_code: str | None
    """The postal code of a customer’s mailing address."""
    mailing_province: str | None
    """The province of a customer’s mailing address."""
    mailing_state: str | None
    """The state of a customer’s mailing address."""
    middle_name: str | None
    """The customer's middle name."""
    mobile_phone_number: str | None
    """The customer's mobile phone number."""
    party_type: str | None
    """The customer's party type."""
    phone_number: str | None
    """The customer's phone number, which has not been specified as a mobile, home, or business number."""
    postal_code: str | None
    """The postal code of a customer address."""
    profile_arn: str | None
    """The ARN of a customer profile."""
    profile_id: str | None
    """The unique identifier of a customer profile."""
    province: str | None
    """The province in which a customer lives."""
    shipping_address1: str | None
    """The first line of a customer’s shipping address."""
    shipping_address2: str | None
    """The second line of a customer’s shipping address."""
    shipping_address3: str | None
    """The third line of a customer’s shipping address."""
    shipping_address4: str | None
    """The fourth line of a customer’s shipping address."""
    shipping_city: str | None
    """The city of a customer’s shipping address."""
    shipping_country: str | None
    """The country of a customer’s shipping address."""
    shipping_county: str | None
    """The county of a customer’s shipping address."""
    shipping_postal_code: str | None
    """The postal code of a customer’s shipping address."""
    shipping_province: str | None
    """The province of a customer’s shipping address."""
    shipping_state: str | None
    """The state of a customer’s shipping address."""
    state: str | None
    """The state in which a customer lives."""


class CfnMessageTemplateEmailMessageTemplateContentProps(TypedDict, total=False):
    """The content of the message template that applies to the email channel subtype."""
    body: Required[CfnMessageTemplateEmailMessageTemplateContentBodyProps | Deferred]
    """The body to use in email messages."""
    headers: Required[Sequence[CfnMessageTemplateEmailMessageTemplateHeaderProps | Deferred] | Deferred]
    """The email headers to include in email messages."""
    subject: Required[str]
    """The subject line, or title, to use in email messages."""


class CfnMessageTemplateEmailMessageTemplateContentBodyProps(TypedDict, total=False):
    """The body to use in email messages."""
    html: CfnMessageTemplateMessageTemplateBodyContentProviderProps | Deferred | None
    """The message body, in HTML format, to use in email messages that are based on the message template."""
    plain_text: CfnMessageTemplateMessageTemplateBodyContentProviderProps | Deferred | None
    """The message body, in plain text format, to use in email messages that are based on the message template."""


class CfnMessageTemplateEmailMessageTemplateHeaderProps(TypedDict, total=False):
    """The email headers to include in email messages."""
    name: str | None
    """The name of the email header."""
    value: str | None
    """The value of the email header."""


class CfnMessageTemplateGroupingConfigurationProps(TypedDict, total=False):
    """The configuration information of the grouping of Amazon Q in Connect users."""
    criteria: Required[str]
    """The criteria used for grouping Amazon Q in Connect users."""
    values: Required[Sequence[str] | Deferred]
    """The list of values that define different groups of Amazon Q in Connect users."""


class CfnMessageTemplateMessageTemplateAttachmentProps(TypedDict, total=False):
    """Information about the message template attachment."""
    attachment_name: Required[str]
    """The name of the attachment file being uploaded."""
    s3_presigned_url: Required[str]
    """The S3 Presigned URL for the attachment file."""


class CfnMessageTemplateMessageTemplateAttributesProps(TypedDict, total=False):
    """The attributes that are used with the message template."""
    agent_attributes: CfnMessageTemplateAgentAttributesProps | Deferred | None
    """The agent attributes that are used with the message template."""
    custom_attributes: Mapping[str, str] | Deferred | None
    """The custom attributes that are used with the message template."""
    customer_profile_attributes: CfnMessageTemplateCustomerProfileAttributesProps | Deferred | None
    """The customer profile attributes that are used with the message template."""
    system_attributes: CfnMessageTemplateSystemAttributesProps | Deferred | None
    """The system attributes that are used with the message template."""


class CfnMessageTemplateMessageTemplateBodyContentProviderProps(TypedDict, total=False):
    """The container of the message template body."""
    content: str | None
    """The content of the message template."""


class CfnMessageTemplateSmsMessageTemplateContentProps(TypedDict, total=False):
    """The content of the message template that applies to the SMS channel subtype."""
    body: Required[CfnMessageTemplateSmsMessageTemplateContentBodyProps | Deferred]
    """The body to use in SMS messages."""


class CfnMessageTemplateSmsMessageTemplateContentBodyProps(TypedDict, total=False):
    """The body to use in SMS messages."""
    plain_text: CfnMessageTemplateMessageTemplateBodyContentProviderProps | Deferred | None
    """The message body to use in SMS messages."""


class CfnMessageTemplateSystemAttributesProps(TypedDict, total=False):
    """The system attributes that are used with the message template."""
    customer_endpoint: CfnMessageTemplateSystemEndpointAttributesProps | Deferred | None
    """The CustomerEndpoint attribute."""
    name: str | None
    """The name of the task."""
    system_endpoint: CfnMessageTemplateSystemEndpointAttributesProps | Deferred | None
    """The SystemEndpoint attribute."""


class CfnMessageTemplateSystemEndpointAttributesProps(TypedDict, total=False):
    """The system endpoint attributes that are used with the message template."""
    address: str | None
    """The customer's phone number if used with `customerEndpoint`, or the number the customer dialed to call your contact center if used with `systemEndpoint`."""


class CfnMessageTemplateTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnMessageTemplate(TypedResource):
    """Creates an Amazon Q in Connect message template."""
    props: CfnMessageTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMessageTemplateProps]) -> None: ...
    @property
    def attr_message_template_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the message template."""
    @property
    def attr_message_template_content_sha256(self) -> StringToken:
        """The checksum value of the message template content that is referenced by the `$LATEST` qualifier."""
    @property
    def attr_message_template_id(self) -> StringToken:
        """The identifier of the message template."""


class CfnMessageTemplateVersionProps(TypedDict, total=False):
    message_template_arn: Required[str]
    """The Amazon Resource Name (ARN) of the message template. A change replaces the resource."""
    message_template_content_sha256: str | None
    """The content SHA256 of the message template. A change may replace the resource."""


class CfnMessageTemplateVersion(TypedResource):
    """Creates a new Amazon Q in Connect message template version from the current content and configuration of a message template."""
    props: CfnMessageTemplateVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMessageTemplateVersionProps]) -> None: ...
    @property
    def attr_message_template_version_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Message Template Version."""
    @property
    def attr_message_template_version_number(self) -> NumberToken:
        """The version number for this Message Template Version."""


class CfnQuickResponseProps(TypedDict, total=False):
    channels: Sequence[Literal["Chat", "Email"] | Other] | Deferred | None
    """The Amazon Connect contact channels this quick response applies to."""
    content: Required[CfnQuickResponseQuickResponseContentProviderProps | Deferred]
    """The content of the quick response."""
    content_type: str | None
    """The media type of the quick response content."""
    description: str | None
    """The description of the quick response."""
    grouping_configuration: CfnQuickResponseGroupingConfigurationProps | Deferred | None
    """The configuration information of the user groups that the quick response is accessible to."""
    is_active: Boolean | None
    """Whether the quick response is active."""
    knowledge_base_arn: Required[str]
    """The Amazon Resource Name (ARN) of the knowledge base. A change replaces the resource."""
    language: str | None
    """The language code value for the language in which the quick response is written."""
    name: Required[str]
    """The name of the quick response."""
    shortcut_key: str | None
    """The shortcut key of the quick response."""
    tags: Sequence[CfnQuickResponseTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""


class CfnQuickResponseGroupingConfigurationProps(TypedDict, total=False):
    """The configuration information of the grouping of Amazon Q in Connect users."""
    criteria: Required[str]
    """The criteria used for grouping Amazon Q in Connect users."""
    values: Required[Sequence[str] | Deferred]
    """The list of values that define different groups of Amazon Q in Connect users."""


class CfnQuickResponseQuickResponseContentProviderProps(TypedDict, total=False):
    """The container quick response content."""
    content: str | None
    """The content of the quick response."""


class CfnQuickResponseTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnQuickResponse(TypedResource):
    """Creates an Amazon Q in Connect quick response."""
    props: CfnQuickResponseProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnQuickResponseProps]) -> None: ...
    @property
    def attr_contents(self) -> StringToken:
        """The content of the quick response stored in different media types."""
    @property
    def attr_quick_response_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the quick response."""
    @property
    def attr_quick_response_id(self) -> StringToken:
        """The identifier of the quick response."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the quick response data."""
