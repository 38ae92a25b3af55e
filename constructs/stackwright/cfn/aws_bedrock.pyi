"""Every resource type of AWS::Bedrock; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnAgentProps(TypedDict, total=False):
    action_groups: Sequence[CfnAgentAgentActionGroupProps | Deferred] | Deferred | None
    """The action groups that belong to an agent."""
    agent_collaboration: Literal["DISABLED", "SUPERVISOR", "SUPERVISOR_ROUTER"] | Other | None
    """The agent's collaboration settings."""
    agent_collaborators: Sequence[CfnAgentAgentCollaboratorProps | Deferred] | Deferred | None
    """List of Agent Collaborators"""
    agent_name: Required[str]
    """The name of the agent."""
    agent_resource_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role with permissions to invoke API operations on the agent."""
    auto_prepare: Boolean | None
    """Specifies whether to automatically update the `DRAFT` version of the agent after making changes to the agent."""
    custom_orchestration: CfnAgentCustomOrchestrationProps | Deferred | None
    """Contains custom orchestration configurations for the agent."""
    customer_encryption_key_arn: str | None
    """The Amazon Resource Name (ARN) of the AWS key that encrypts the agent."""
    description: str | None
    """The description of the agent."""
    foundation_model: str | None
    """The foundation model used for orchestration by the agent."""
    guardrail_configuration: CfnAgentGuardrailConfigurationProps | Deferred | None
    """Details about the guardrail associated with the agent."""
    idle_session_ttl_in_seconds: Number | None
    """The number of seconds for which Amazon Bedrock keeps information about a user's conversation with the agent."""
    instruction: str | None
    """Instructions that tell the agent what it should do and how it should interact with users."""
    knowledge_bases: Sequence[CfnAgentAgentKnowledgeBaseProps | Deferred] | Deferred | None
    """The knowledge bases associated with the agent."""
    memory_configuration: CfnAgentMemoryConfigurationProps | Deferred | None
    """Contains memory configuration for the agent."""
    orchestration_type: Literal["DEFAULT", "CUSTOM_ORCHESTRATION"] | Other | None
    """Specifies the orchestration strategy for the agent."""
    prompt_override_configuration: CfnAgentPromptOverrideConfigurationProps | Deferred | None
    """Contains configurations to override prompt templates in different parts of an agent sequence."""
    skip_resource_in_use_check_on_delete: Boolean | None
    """Specifies whether to delete the resource even if it's in use."""
    tags: Mapping[str, str] | Deferred | None
    """Metadata that you can assign to a resource as key-value pairs."""
    test_alias_tags: Mapping[str, str] | Deferred | None
    """Metadata that you can assign to a resource as key-value pairs."""


class CfnAgentAPISchemaProps(TypedDict, total=False):
    """Contains details about the OpenAPI schema for the action group."""
    payload: str | None
    """The JSON or YAML-formatted payload defining the OpenAPI schema for the action group."""
    s3: CfnAgentS3IdentifierProps | Deferred | None
    """Contains details about the S3 object containing the OpenAPI schema for the action group."""


class CfnAgentActionGroupExecutorProps(TypedDict, total=False):
    """Contains details about the Lambda function containing the business logic that is carried out upon invoking the action or the custom control method for handling the information elicited from the user."""
    custom_control: Literal["RETURN_CONTROL"] | Other | None
    """To return the action group invocation results directly in the `InvokeInlineAgent` response, specify `RETURN_CONTROL`."""
    lambda_: str | None
    """The Amazon Resource Name (ARN) of the Lambda function containing the business logic that is carried out upon invoking the action."""


class CfnAgentAgentActionGroupProps(TypedDict, total=False):
    """Contains details of the inline agent's action group."""
    action_group_executor: CfnAgentActionGroupExecutorProps | Deferred | None
    """The Amazon Resource Name (ARN) of the Lambda function containing the business logic that is carried out upon invoking the action or the custom control method for handling the information elicited from the user."""
    action_group_name: Required[str]
    """The name of the action group."""
    action_group_state: Literal["ENABLED", "DISABLED"] | Other | None
    """Specifies whether the action group is available for the agent to invoke or not when sending an InvokeAgent request."""
    api_schema: CfnAgentAPISchemaProps | Deferred | None
    """Contains either details about the S3 object containing the OpenAPI schema for the action group or the JSON or YAML-formatted payload defining the schema."""
    description: str | None
    """A description of the action group."""
    function_schema: CfnAgentFunctionSchemaProps | Deferred | None
    """Contains details about the function schema for the action group or the JSON or YAML-formatted payload defining the schema."""
    parent_action_group_signature: Literal["AMAZON.UserInput", "AMAZON.CodeInterpreter"] | Other | None
    """If this field is set as `AMAZON.UserInput`, the agent can request the user for additional information when trying to complete a task."""
    skip_resource_in_use_check_on_delete: Boolean | None
    """Specifies whether to delete the resource even if it's in use."""


class CfnAgentAgentCollaboratorProps(TypedDict, total=False):
    """An agent collaborator."""
    agent_descriptor: Required[CfnAgentAgentCollaboratorAgentDescriptorProps | Deferred]
    """The collaborator's agent descriptor."""
    collaboration_instruction: Required[str]
    """The collaborator's instructions."""
    collaborator_name: Required[str]
    """The collaborator's collaborator name."""
    relay_conversation_history: Literal["TO_COLLABORATOR", "DISABLED"] | Other | None
    """The collaborator's relay conversation history."""


class CfnAgentAgentCollaboratorAgentDescriptorProps(TypedDict, total=False):
    """An agent descriptor."""
    alias_arn: str | None
    """The agent's alias ARN."""


class CfnAgentAgentKnowledgeBaseProps(TypedDict, total=False):
    """Contains details about a knowledge base that is associated with an agent."""
    description: Required[str]
    """The description of the association between the agent and the knowledge base."""
    knowledge_base_id: Required[str]
    """The unique identifier of the association between the agent and the knowledge base."""
    knowledge_base_state: Literal["ENABLED", "DISABLED"] | Other | None
    """Specifies whether to use the knowledge base or not when sending an InvokeAgent request."""


class CfnAgentCustomOrchestrationProps(TypedDict, total=False):
    """Contains details of the custom orchestration configured for the agent."""
    executor: CfnAgentOrchestrationExecutorProps | Deferred | None
    """The structure of the executor invoking the actions in custom orchestration."""


class CfnAgentFunctionProps(TypedDict, total=False):
    """Defines parameters that the agent needs to invoke from the user to complete the function."""
    description: str | None
    """A description of the function and its purpose."""
    name: Required[str]
    """A name for the function."""
    parameters: Mapping[str, CfnAgentParameterDetailProps | Deferred] | Deferred | None
    """The parameters that the agent elicits from the user to fulfill the function."""
    require_confirmation: Literal["ENABLED", "DISABLED"] | Other | None
    """Contains information if user confirmation is required to invoke the function."""


class CfnAgentFunctionSchemaProps(TypedDict, total=False):
    """Contains details about the function schema for the action group or the JSON or YAML-formatted payload defining the schema."""
    functions: Required[Sequence[CfnAgentFunctionProps | Deferred] | Deferred]
    """A list of functions that each define an action in the action group."""


class CfnAgentGuardrailConfigurationProps(TypedDict, total=False):
    """Configuration information for a guardrail that you use with the Converse operation."""
    guardrail_identifier: str | None
    """The identifier for the guardrail."""
    guardrail_version: str | None
    """The version of the guardrail."""


class CfnAgentInferenceConfigurationProps(TypedDict, total=False):
    """Base inference parameters to pass to a model in a call to Converse or ConverseStream."""
    maximum_length: Number | None
    """The maximum number of tokens allowed in the generated response."""
    stop_sequences: Sequence[str] | Deferred | None
    """A list of stop sequences."""
    temperature: Number | None
    """The likelihood of the model selecting higher-probability options while generating a response."""
    top_k: Number | None
    """While generating a response, the model determines the probability of the following token at each point of generation."""
    top_p: Number | None
    """The percentage of most-likely candidates that the model considers for the next token."""


class CfnAgentMemoryConfigurationProps(TypedDict, total=False):
    """Details of the memory configuration."""
    enabled_memory_types: Sequence[Literal["SESSION_SUMMARY"] | Other] | Deferred | None
    """The type of memory that is stored."""
    session_summary_configuration: CfnAgentSessionSummaryConfigurationProps | Deferred | None
    """Contains the configuration for SESSION_SUMMARY memory type enabled for the agent."""
    storage_days: Number | None
    """The number of days the agent is configured to retain the conversational context."""


class CfnAgentOrchestrationExecutorProps(TypedDict, total=False):
    """The structure of the executor invoking the actions in custom orchestration."""
    lambda_: Required[str]
    """The Amazon Resource Name (ARN) of the Lambda function containing the business logic that is carried out upon invoking the action."""


class CfnAgentParameterDetailProps(TypedDict, total=False):
    """Contains details about a parameter in a function for an action group."""
    description: str | None
    """A description of the parameter."""
    required: Boolean | None
    """Whether the parameter is required for the agent to complete the function for action group invocation."""
    type: Required[Literal["string", "number", "integer", "boolean", "array"] | Other]
    """The data type of the parameter."""


class CfnAgentPromptConfigurationProps(TypedDict, total=False):
    """Contains configurations to override a prompt template in one part of an agent sequence."""
    additional_model_request_fields: Anything
    """If the Converse or ConverseStream operations support the model, `additionalModelRequestFields` contains additional inference parameters, beyond the base set of inference parameters in the `inferenceConfiguration` field."""
    base_prompt_template: str | None
    """Defines the prompt template with which to replace the default prompt template."""
    foundation_model: str | None
    """The agent's foundation model."""
    inference_configuration: CfnAgentInferenceConfigurationProps | Deferred | None
    """Contains inference parameters to use when the agent invokes a foundation model in the part of the agent sequence defined by the `promptType`."""
    parser_mode: Literal["DEFAULT", "OVERRIDDEN"] | Other | None
    """Specifies whether to override the default parser Lambda function when parsing the raw foundation model output in the part of the agent sequence defined by the `promptType`."""
    prompt_creation_mode: Literal["DEFAULT", "OVERRIDDEN"] | Other | None
    """Specifies whether to override the default prompt template for this `promptType`."""
    prompt_state: Literal["ENABLED", "DISABLED"] | Other | None
    """Specifies whether to allow the inline agent to carry out the step specified in the `promptType`."""
    prompt_type: Literal["PRE_PROCESSING", "ORCHESTRATION", "POST_PROCESSING", "ROUTING_CLASSIFIER", "MEMORY_SUMMARIZATION", "KNOWLEDGE_BASE_RESPONSE_GENERATION"] | Other | None
    """The step in the agent sequence that this prompt configuration applies to."""


class CfnAgentPromptOverrideConfigurationProps(TypedDict, total=False):
    """Contains configurations to override prompts in different parts of an agent sequence."""
    override_lambda: str | None
    """The ARN of the Lambda function to use when parsing the raw foundation model output in parts of the agent sequence."""
    prompt_configurations: Required[Sequence[CfnAgentPromptConfigurationProps | Deferred] | Deferred]
    """Contains configurations to override a prompt template in one part of an agent sequence."""


class CfnAgentS3IdentifierProps(TypedDict, total=False):
    """The identifier information for an Amazon S3 bucket."""
    s3_bucket_name: str | None
    """The name of the S3 bucket."""
    s3_object_key: str | None
    """The S3 object key for the S3 resource."""


class CfnAgentSessionSummaryConfigurationProps(TypedDict, total=False):
    """Configuration for SESSION_SUMMARY memory type enabled for the agent."""
    max_recent_sessions: Number | None
    """Maximum number of recent session summaries to include in the agent's prompt context."""


class CfnAgent(TypedResource):
    """Specifies an agent as a resource in a top-level template."""
    props: CfnAgentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAgentProps]) -> None: ...
    @property
    def attr_agent_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the agent."""
    @property
    def attr_agent_id(self) -> StringToken:
        """The unique identifier of the agent."""
    @property
    def attr_agent_status(self) -> StringToken:
        """The status of the agent and whether it is ready for use."""
    @property
    def attr_agent_version(self) -> StringToken:
        """The version of the agent."""
    @property
    def attr_created_at(self) -> StringToken:
        """The time at which the agent was created."""
    @property
    def attr_failure_reasons(self) -> ListToken:
        """Contains reasons that the agent-related API that you invoked failed."""
    @property
    def attr_prepared_at(self) -> StringToken:
        """The time at which the agent was last prepared."""
    @property
    def attr_recommended_actions(self) -> ListToken:
        """Contains recommended actions to take for the agent-related API that you invoked to succeed."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The time at which the agent was last updated."""


class CfnAgentAliasProps(TypedDict, total=False):
    agent_alias_name: Required[str]
    """The name of the alias of the agent."""
    agent_id: Required[str]
    """The unique identifier of the agent. A change replaces the resource."""
    description: str | None
    """The description of the alias of the agent."""
    routing_configuration: Sequence[CfnAgentAliasAgentAliasRoutingConfigurationListItemProps | Deferred] | Deferred | None
    """Contains details about the routing configuration of the alias."""
    tags: Mapping[str, str] | Deferred | None
    """Metadata that you can assign to a resource as key-value pairs."""


class CfnAgentAliasAgentAliasRoutingConfigurationListItemProps(TypedDict, total=False):
    """Contains details about the routing configuration of the alias."""
    agent_version: Required[str]
    """The version of the agent with which the alias is associated."""


class CfnAgentAlias(TypedResource):
    """Specifies an agent alias as a resource in a top-level template."""
    props: CfnAgentAliasProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAgentAliasProps]) -> None: ...
    @property
    def attr_agent_alias_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the alias of the agent."""
    @property
    def attr_agent_alias_history_events(self) -> StringToken:
        """Contains details about the history of the alias."""
    @property
    def attr_agent_alias_id(self) -> StringToken:
        """The unique identifier of the alias of the agent."""
    @property
    def attr_agent_alias_status(self) -> StringToken:
        """The status of the alias of the agent and whether it is ready for use."""
    @property
    def attr_created_at(self) -> StringToken:
        """The time at which the alias of the agent was created."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The time at which the alias was last updated."""


class CfnApplicationInferenceProfileProps(TypedDict, total=False):
    description: str | None
    """The description of the inference profile. A change replaces the resource."""
    inference_profile_name: Required[str]
    """The name of the inference profile. A change replaces the resource."""
    model_source: CfnApplicationInferenceProfileInferenceProfileModelSourceProps | Deferred | None
    """Contains configurations for the inference profile to copy as the resource. A change replaces the resource."""
    tags: Sequence[CfnApplicationInferenceProfileTagProps | Deferred] | Deferred | None
    """A list of tags associated with the inference profile."""


class CfnApplicationInferenceProfileInferenceProfileModelSourceProps(TypedDict, total=False):
    """Contains information about the model or system-defined inference profile that is the source for an inference profile.."""
    copy_from: str | None
    """The ARN of the model or system-defined inference profile that is the source for the inference profile."""


class CfnApplicationInferenceProfileTagProps(TypedDict, total=False):
    """Definition of the key/value pair for a tag"""
    key: Required[str]
    """Tag Key"""
    value: Required[str]
    """Tag Value"""


class CfnApplicationInferenceProfile(TypedResource):
    """Specifies an inference profile as a resource in a top-level template."""
    props: CfnApplicationInferenceProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationInferenceProfileProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The time at which the inference profile was created."""
    @property
    def attr_inference_profile_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the inference profile."""
    @property
    def attr_inference_profile_id(self) -> StringToken:
        """The unique identifier of the inference profile."""
    @property
    def attr_inference_profile_identifier(self) -> StringToken:
        """The ID or Amazon Resource Name (ARN) of the inference profile."""
    @property
    def attr_models(self) -> StringToken:
        """A list of information about each model in the inference profile."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the inference profile."""
    @property
    def attr_type(self) -> StringToken:
        """The type of the inference profile."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The time at which the inference profile was last updated."""


class CfnAutomatedReasoningPolicyProps(TypedDict, total=False):
    description: str | None
    """The description of the policy."""
    force_delete: Boolean | None
    """Specifies whether to force delete the automated reasoning policy even if it has active resources."""
    kms_key_id: str | None
    """The KMS key with which the Policy's assets will be encrypted at rest. A change replaces the resource."""
    name: Required[str]
    """The name of the policy."""
    policy_definition: CfnAutomatedReasoningPolicyPolicyDefinitionProps | Deferred | None
    """The complete policy definition generated by the build workflow, containing all rules, variables, and custom types extracted from the source documents."""
    tags: Sequence[CfnAutomatedReasoningPolicyTagProps | Deferred] | Deferred | None
    """The tags associated with the Automated Reasoning policy."""


class CfnAutomatedReasoningPolicyPolicyDefinitionProps(TypedDict, total=False):
    """The complete policy definition containing rules, variables, and types."""
    rules: Sequence[CfnAutomatedReasoningPolicyPolicyDefinitionRuleProps | Deferred] | Deferred | None
    """The collection of rules that define the policy logic."""
    types: Sequence[CfnAutomatedReasoningPolicyPolicyDefinitionTypeProps | Deferred] | Deferred | None
    """The custom types defined within the policy definition."""
    variables: Sequence[CfnAutomatedReasoningPolicyPolicyDefinitionVariableProps | Deferred] | Deferred | None
    """The variables used within the policy definition."""
    version: str | None
    """The version of the policy definition."""


class CfnAutomatedReasoningPolicyPolicyDefinitionRuleProps(TypedDict, total=False):
    """A rule within the policy definition that defines logical constraints."""
    alternate_expression: str | None
    """An alternative expression for the policy rule."""
    expression: Required[str]
    """The logical expression that defines the rule."""
    id: Required[str]
    """The unique identifier for the policy definition rule."""


class CfnAutomatedReasoningPolicyPolicyDefinitionTypeProps(TypedDict, total=False):
    """A custom type definition within the policy."""
    description: str | None
    """A description of the custom type defined in the policy."""
    name: Required[str]
    """The name of a custom type defined in the policy."""
    values: Required[Sequence[CfnAutomatedReasoningPolicyPolicyDefinitionTypeValueProps | Deferred] | Deferred]
    """The possible values for a custom type defined in the policy."""


class CfnAutomatedReasoningPolicyPolicyDefinitionTypeValueProps(TypedDict, total=False):
    """A value associated with a custom type in the policy definition."""
    description: str | None
    """A description of the policy definition type value."""
    value: Required[str]
    """The value associated with a policy definition type."""


class CfnAutomatedReasoningPolicyPolicyDefinitionVariableProps(TypedDict, total=False):
    """A variable defined within the policy that can be used in rules."""
    description: Required[str]
    """A description of a variable defined in the policy."""
    name: Required[str]
    """The name of a variable defined in the policy."""
    type: Required[str]
    """The data type of a variable defined in the policy."""


class CfnAutomatedReasoningPolicyTagProps(TypedDict, total=False):
    """Definition of the key/value pair for a tag"""
    key: Required[str]
    """Tag Key"""
    value: Required[str]
    """Tag Value"""


class CfnAutomatedReasoningPolicy(TypedResource):
    """Creates an Automated Reasoning policy for Amazon Bedrock Guardrails."""
    props: CfnAutomatedReasoningPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAutomatedReasoningPolicyProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the policy was created."""
    @property
    def attr_definition_hash(self) -> StringToken:
        """A hash of the policy definition used to identify the version."""
    @property
    def attr_kms_key_arn(self) -> StringToken:
        """The KMS key with which the Policy's assets will be encrypted at rest."""
    @property
    def attr_policy_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the policy."""
    @property
    def attr_policy_id(self) -> StringToken:
        """The unique identifier of the policy."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the policy was last updated."""
    @property
    def attr_version(self) -> StringToken:
        """The version of the policy."""


class CfnAutomatedReasoningPolicyVersionProps(TypedDict, total=False):
    last_updated_definition_hash: str | None
    """The hash of the policy definition that was last updated. A change replaces the resource."""
    policy_arn: Required[str]
    """The Amazon Resource Name (ARN) of the policy. A change replaces the resource."""
    tags: Sequence[CfnAutomatedReasoningPolicyVersionTagProps | Deferred] | Deferred | None
    """The tags associated with the Automated Reasoning policy version. A change replaces the resource."""


class CfnAutomatedReasoningPolicyVersionTagProps(TypedDict, total=False):
    """Definition of the key/value pair for a tag"""
    key: Required[str]
    """Tag Key"""
    value: Required[str]
    """Tag Value"""


class CfnAutomatedReasoningPolicyVersion(TypedResource):
    """Creates a new version of an existing Automated Reasoning policy."""
    props: CfnAutomatedReasoningPolicyVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAutomatedReasoningPolicyVersionProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the policy version was created."""
    @property
    def attr_definition_hash(self) -> StringToken:
        """A hash of the policy definition used to identify the version."""
    @property
    def attr_description(self) -> StringToken:
        """The description of the policy version."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the policy version."""
    @property
    def attr_policy_id(self) -> StringToken:
        """The unique identifier of the policy."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the policy version was last updated."""
    @property
    def attr_version(self) -> StringToken:
        """The version number of the policy version."""


class CfnBlueprintProps(TypedDict, total=False):
    blueprint_name: Required[str]
    """The blueprint's name. A change replaces the resource."""
    kms_encryption_context: Mapping[str, str] | Deferred | None
    """Name-value pairs to include as an encryption context."""
    kms_key_id: str | None
    """The AWS key to use for encryption."""
    schema: Required[Anything]
    """The blueprint's schema."""
    tags: Sequence[CfnBlueprintTagProps | Deferred] | Deferred | None
    """List of Tags"""
    type: Required[Literal["DOCUMENT", "IMAGE", "AUDIO", "VIDEO"] | Other]
    """The blueprint's type. A change replaces the resource."""


class CfnBlueprintTagProps(TypedDict, total=False):
    """Definition of the key/value pair for a tag"""
    key: Required[str]
    """Key for the tag"""
    value: Required[str]
    """Value for the tag"""


class CfnBlueprint(TypedResource):
    """Details about a data automation blueprint."""
    props: CfnBlueprintProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBlueprintProps]) -> None: ...
    @property
    def attr_blueprint_arn(self) -> StringToken:
        """The blueprint's ARN."""
    @property
    def attr_blueprint_stage(self) -> StringToken:
        """The blueprint's stage."""
    @property
    def attr_creation_time(self) -> StringToken:
        """When the blueprint was created."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """When the blueprint was last updated."""


class CfnDataAutomationLibraryProps(TypedDict, total=False):
    encryption_configuration: CfnDataAutomationLibraryEncryptionConfigurationProps | Deferred | None
    """KMS Encryption Configuration A change replaces the resource."""
    library_description: str | None
    """Description of the DataAutomationLibrary"""
    library_name: Required[str]
    """Name of the DataAutomationLibrary A change replaces the resource."""
    tags: Sequence[CfnDataAutomationLibraryTagProps | Deferred] | Deferred | None
    """List of tags"""


class CfnDataAutomationLibraryEncryptionConfigurationProps(TypedDict, total=False):
    """KMS Encryption Configuration"""
    kms_encryption_context: Mapping[str, str] | Deferred | None
    """KMS Encryption Context"""
    kms_key_id: Required[str]
    """KMS Key Identifier"""


class CfnDataAutomationLibraryTagProps(TypedDict, total=False):
    """Key value pair of a tag"""
    key: Required[str]
    """Tag key"""
    value: Required[str]
    """Tag value"""


class CfnDataAutomationLibrary(TypedResource):
    """Resource Type definition for AWS::Bedrock::DataAutomationLibrary"""
    props: CfnDataAutomationLibraryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataAutomationLibraryProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """Time Stamp"""
    @property
    def attr_entity_types(self) -> StringToken:
        """List of info for each entity type in the DataAutomationLibrary"""
    @property
    def attr_library_arn(self) -> StringToken:
        """ARN generated at the server side when a DataAutomationLibrary is created"""
    @property
    def attr_status(self) -> StringToken:
        """Status of DataAutomationLibrary"""


class CfnDataAutomationProjectProps(TypedDict, total=False):
    custom_output_configuration: CfnDataAutomationProjectCustomOutputConfigurationProps | Deferred | None
    """Blueprints to apply to objects processed by the project."""
    kms_encryption_context: Mapping[str, str] | Deferred | None
    """The AWS encryption context to use for encryption."""
    kms_key_id: str | None
    """The AWS key to use for encryption."""
    override_configuration: CfnDataAutomationProjectOverrideConfigurationProps | Deferred | None
    """Additional settings for the project."""
    project_description: str | None
    """The project's description."""
    project_name: Required[str]
    """The project's name. A change replaces the resource."""
    project_type: Literal["ASYNC", "SYNC"] | Other | None
    """Type of the DataAutomationProject - Sync or Async A change replaces the resource."""
    standard_output_configuration: CfnDataAutomationProjectStandardOutputConfigurationProps | Deferred | None
    """The project's standard output configuration."""
    tags: Sequence[CfnDataAutomationProjectTagProps | Deferred] | Deferred | None
    """List of Tags"""


class CfnDataAutomationProjectAudioExtractionCategoryProps(TypedDict, total=False):
    """Settings for generating data from audio."""
    state: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Whether generating categorical data from audio is enabled."""
    type_configuration: CfnDataAutomationProjectAudioExtractionCategoryTypeConfigurationProps | Deferred | None
    """This element contains information about extractions from different types."""
    types: Sequence[Literal["AUDIO_CONTENT_MODERATION", "TRANSCRIPT", "TOPIC_CONTENT_MODERATION"] | Other] | Deferred | None
    """The types of data to generate."""


class CfnDataAutomationProjectAudioExtractionCategoryTypeConfigurationProps(TypedDict, total=False):
    """Allows configuration of extractions for different types of data, such as transcript and content moderation."""
    transcript: CfnDataAutomationProjectTranscriptConfigurationProps | Deferred | None
    """This element allows you to configure different extractions for your transcript data, such as speaker and channel labeling."""


class CfnDataAutomationProjectAudioLanguageConfigurationProps(TypedDict, total=False):
    """This allows you to set the input and output language of your audio."""
    generative_output_language: Literal["DEFAULT", "EN"] | Other | None
    """The output language of your processing results."""
    identify_multiple_languages: Boolean | None
    """The toggle determining if you want to detect multiple languages from your audio."""
    input_languages: Sequence[Literal["EN", "DE", "ES", "FR", "IT", "PT", "JA", "KO", "CN", "TW", "HK"] | Other] | Deferred | None
    """The input language of your audio."""


class CfnDataAutomationProjectAudioOverrideConfigurationProps(TypedDict, total=False):
    """Sets whether your project will process audio or not."""
    language_configuration: CfnDataAutomationProjectAudioLanguageConfigurationProps | Deferred | None
    """The output and input language configuration for your audio."""
    modality_processing: CfnDataAutomationProjectModalityProcessingConfigurationProps | Deferred | None
    """Sets modality processing for audio files."""
    sensitive_data_configuration: CfnDataAutomationProjectSensitiveDataConfigurationProps | Deferred | None
    """Configuration for sensitive data detection and redaction for audio files."""


class CfnDataAutomationProjectAudioStandardExtractionProps(TypedDict, total=False):
    """Settings for generating data from audio."""
    category: Required[CfnDataAutomationProjectAudioExtractionCategoryProps | Deferred]
    """Settings for generating data from audio."""


class CfnDataAutomationProjectAudioStandardGenerativeFieldProps(TypedDict, total=False):
    """Settings for generating descriptions of audio."""
    state: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Whether generating descriptions is enabled for audio."""
    types: Sequence[Literal["AUDIO_SUMMARY", "IAB", "TOPIC_SUMMARY"] | Other] | Deferred | None
    """The types of description to generate."""


class CfnDataAutomationProjectAudioStandardOutputConfigurationProps(TypedDict, total=False):
    """Output settings for processing audio."""
    extraction: CfnDataAutomationProjectAudioStandardExtractionProps | Deferred | None
    """Settings for populating data fields that describe the audio."""
    generative_field: CfnDataAutomationProjectAudioStandardGenerativeFieldProps | Deferred | None
    """Whether to generate descriptions of the data."""


class CfnDataAutomationProjectBlueprintItemProps(TypedDict, total=False):
    """An abbreviated summary of a blueprint."""
    blueprint_arn: Required[str]
    """The blueprint's ARN."""
    blueprint_stage: Literal["DEVELOPMENT", "LIVE"] | Other | None
    """The blueprint's stage."""
    blueprint_version: str | None
    """The blueprint's version."""


class CfnDataAutomationProjectChannelLabelingConfigurationProps(TypedDict, total=False):
    """Enables or disables channel labeling."""
    state: Required[Literal["ENABLED", "DISABLED"] | Other]
    """State of channel labeling, either enabled or disabled."""


class CfnDataAutomationProjectCustomOutputConfigurationProps(TypedDict, total=False):
    """Blueprints to apply to objects processed by the project."""
    blueprints: Sequence[CfnDataAutomationProjectBlueprintItemProps | Deferred] | Deferred | None
    """A list of blueprints."""


class CfnDataAutomationProjectDocumentBoundingBoxProps(TypedDict, total=False):
    """Bounding box settings for documents."""
    state: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Whether bounding boxes are enabled for documents."""


class CfnDataAutomationProjectDocumentExtractionGranularityProps(TypedDict, total=False):
    """Granularity settings for documents."""
    types: Sequence[Literal["DOCUMENT", "PAGE", "ELEMENT", "WORD", "LINE"] | Other] | Deferred | None
    """Granularity settings for documents."""


class CfnDataAutomationProjectDocumentOutputAdditionalFileFormatProps(TypedDict, total=False):
    """Output settings for additional file formats."""
    state: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Whether additional file formats are enabled for a project."""


class CfnDataAutomationProjectDocumentOutputFormatProps(TypedDict, total=False):
    """A document output format."""
    additional_file_format: Required[CfnDataAutomationProjectDocumentOutputAdditionalFileFormatProps | Deferred]
    """Output settings for additional file formats."""
    text_format: Required[CfnDataAutomationProjectDocumentOutputTextFormatProps | Deferred]
    """An output text format."""


class CfnDataAutomationProjectDocumentOutputTextFormatProps(TypedDict, total=False):
    """An output text format."""
    types: Sequence[Literal["PLAIN_TEXT", "MARKDOWN", "HTML", "CSV"] | Other] | Deferred | None
    """The types of output text to generate."""


class CfnDataAutomationProjectDocumentOverrideConfigurationProps(TypedDict, total=False):
    """Additional settings for a project."""
    modality_processing: CfnDataAutomationProjectModalityProcessingConfigurationProps | Deferred | None
    """Sets modality processing for document files."""
    sensitive_data_configuration: CfnDataAutomationProjectSensitiveDataConfigurationProps | Deferred | None
    """Configuration for sensitive data detection and redaction for document files."""
    splitter: CfnDataAutomationProjectSplitterConfigurationProps | Deferred | None
    """Whether document splitter is enabled for a project."""


class CfnDataAutomationProjectDocumentStandardExtractionProps(TypedDict, total=False):
    """Settings for generating data from documents."""
    bounding_box: Required[CfnDataAutomationProjectDocumentBoundingBoxProps | Deferred]
    """Whether to generate bounding boxes."""
    granularity: Required[CfnDataAutomationProjectDocumentExtractionGranularityProps | Deferred]
    """Which granularities to generate data for."""


class CfnDataAutomationProjectDocumentStandardGenerativeFieldProps(TypedDict, total=False):
    """Settings for generating descriptions of documents."""
    state: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Whether generating descriptions is enabled for documents."""


class CfnDataAutomationProjectDocumentStandardOutputConfigurationProps(TypedDict, total=False):
    """Output settings for processing documents."""
    extraction: CfnDataAutomationProjectDocumentStandardExtractionProps | Deferred | None
    """Settings for populating data fields that describe the document."""
    generative_field: CfnDataAutomationProjectDocumentStandardGenerativeFieldProps | Deferred | None
    """Whether to generate descriptions."""
    output_format: CfnDataAutomationProjectDocumentOutputFormatProps | Deferred | None
    """The output format to generate."""


class CfnDataAutomationProjectImageBoundingBoxProps(TypedDict, total=False):
    """Bounding box settings for a project."""
    state: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Bounding box settings for a project."""


class CfnDataAutomationProjectImageExtractionCategoryProps(TypedDict, total=False):
    """Settings for generating categorical data from images."""
    state: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Whether generating categorical data from images is enabled."""
    types: Sequence[Literal["CONTENT_MODERATION", "TEXT_DETECTION", "LOGOS"] | Other] | Deferred | None
    """The types of data to generate."""


class CfnDataAutomationProjectImageOverrideConfigurationProps(TypedDict, total=False):
    """Sets whether your project will process images or not."""
    modality_processing: CfnDataAutomationProjectModalityProcessingConfigurationProps | Deferred | None
    """Sets modality processing for image files."""
    sensitive_data_configuration: CfnDataAutomationProjectSensitiveDataConfigurationProps | Deferred | None
    """Configuration for sensitive data detection and redaction for image files."""


class CfnDataAutomationProjectImageStandardExtractionProps(TypedDict, total=False):
    """Settings for generating data from images."""
    bounding_box: Required[CfnDataAutomationProjectImageBoundingBoxProps | Deferred]
    """Settings for generating bounding boxes."""
    category: Required[CfnDataAutomationProjectImageExtractionCategoryProps | Deferred]
    """Settings for generating categorical data."""


class CfnDataAutomationProjectImageStandardGenerativeFieldProps(TypedDict, total=False):
    """Settings for generating descriptions of images."""
    state: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Whether generating descriptions is enabled for images."""
    types: Sequence[Literal["IMAGE_SUMMARY", "IAB"] | Other] | Deferred | None
    """Settings for generating descriptions of images."""


class CfnDataAutomationProjectImageStandardOutputConfigurationProps(TypedDict, total=False):
    """Output settings for processing images."""
    extraction: CfnDataAutomationProjectImageStandardExtractionProps | Deferred | None
    """Settings for populating data fields that describe the image."""
    generative_field: CfnDataAutomationProjectImageStandardGenerativeFieldProps | Deferred | None
    """Whether to generate descriptions of the data."""


class CfnDataAutomationProjectModalityProcessingConfigurationProps(TypedDict, total=False):
    """This element is used to determine if the modality it is associated with is enabled or disabled."""
    state: Literal["ENABLED", "DISABLED"] | Other | None
    """Stores the state of the modality for your project, set to either enabled or disabled"""


class CfnDataAutomationProjectModalityRoutingConfigurationProps(TypedDict, total=False):
    """This element allows you to set up where JPEG, PNG, MOV, and MP4 files get routed to for processing."""
    jpeg: Literal["DOCUMENT", "IMAGE", "VIDEO", "AUDIO"] | Other | None
    """Sets whether JPEG files are routed to document or image processing."""
    mov: Literal["DOCUMENT", "IMAGE", "VIDEO", "AUDIO"] | Other | None
    """Sets whether MOV files are routed to audio or video processing."""
    mp4: Literal["DOCUMENT", "IMAGE", "VIDEO", "AUDIO"] | Other | None
    """Sets whether MP4 files are routed to audio or video processing."""
    png: Literal["DOCUMENT", "IMAGE", "VIDEO", "AUDIO"] | Other | None
    """Sets whether PNG files are routed to document or image processing."""


class CfnDataAutomationProjectOverrideConfigurationProps(TypedDict, total=False):
    """Additional settings for a project."""
    audio: CfnDataAutomationProjectAudioOverrideConfigurationProps | Deferred | None
    """This element declares whether your project will process audio files."""
    document: CfnDataAutomationProjectDocumentOverrideConfigurationProps | Deferred | None
    """Additional settings for a project."""
    image: CfnDataAutomationProjectImageOverrideConfigurationProps | Deferred | None
    """This element declares whether your project will process image files."""
    modality_routing: CfnDataAutomationProjectModalityRoutingConfigurationProps | Deferred | None
    """Lets you set which modalities certain file types are processed as."""
    video: CfnDataAutomationProjectVideoOverrideConfigurationProps | Deferred | None
    """This element declares whether your project will process video files."""


class CfnDataAutomationProjectPIIEntitiesConfigurationProps(TypedDict, total=False):
    """Configuration for detecting and redacting Personally Identifiable Information (PII) entities."""
    pii_entity_types: Sequence[Literal["ALL", "ADDRESS", "AGE", "NAME", "EMAIL", "PHONE", "USERNAME", "PASSWORD", "DRIVER_ID", "LICENSE_PLATE", "VEHICLE_IDENTIFICATION_NUMBER", "CREDIT_DEBIT_CARD_CVV", "CREDIT_DEBIT_CARD_EXPIRY", "CREDIT_DEBIT_CARD_NUMBER", "PIN", "INTERNATIONAL_BANK_ACCOUNT_NUMBER", "SWIFT_CODE", "IP_ADDRESS", "MAC_ADDRESS", "URL", "AWS_ACCESS_KEY", "AWS_SECRET_KEY", "US_BANK_ACCOUNT_NUMBER", "US_BANK_ROUTING_NUMBER", "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER", "US_PASSPORT_NUMBER", "US_SOCIAL_SECURITY_NUMBER", "CA_HEALTH_NUMBER", "CA_SOCIAL_INSURANCE_NUMBER", "UK_NATIONAL_HEALTH_SERVICE_NUMBER", "UK_NATIONAL_INSURANCE_NUMBER", "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER"] | Other] | Deferred | None
    """List of PII entity types to detect/redact in the output."""
    redaction_mask_mode: Literal["PII", "ENTITY_TYPE"] | Other | None
    """Defines how detected PII entities are masked in redacted output files."""


class CfnDataAutomationProjectSensitiveDataConfigurationProps(TypedDict, total=False):
    """Configuration for detecting and redacting sensitive data in content."""
    detection_mode: Literal["DETECTION", "DETECTION_AND_REDACTION"] | Other | None
    """Specifies the mode for handling sensitive data detection."""
    detection_scope: Sequence[Literal["STANDARD", "CUSTOM"] | Other] | Deferred | None
    """Defines which BDA output types to apply sensitive data detection to."""
    pii_entities_configuration: CfnDataAutomationProjectPIIEntitiesConfigurationProps | Deferred | None
    """Configuration for detecting and redacting Personally Identifiable Information (PII) entities."""


class CfnDataAutomationProjectSpeakerLabelingConfigurationProps(TypedDict, total=False):
    """Enables or disables speaker labeling."""
    state: Required[Literal["ENABLED", "DISABLED"] | Other]
    """State of speaker labeling, either enabled or disabled."""


class CfnDataAutomationProjectSplitterConfigurationProps(TypedDict, total=False):
    """Document splitter settings."""
    state: Literal["ENABLED", "DISABLED"] | Other | None
    """Whether document splitter is enabled for a project."""


class CfnDataAutomationProjectStandardOutputConfigurationProps(TypedDict, total=False):
    """The project's standard output configuration."""
    audio: CfnDataAutomationProjectAudioStandardOutputConfigurationProps | Deferred | None
    """Settings for processing audio."""
    document: CfnDataAutomationProjectDocumentStandardOutputConfigurationProps | Deferred | None
    """Settings for processing documents."""
    image: CfnDataAutomationProjectImageStandardOutputConfigurationProps | Deferred | None
    """Settings for processing images."""
    video: CfnDataAutomationProjectVideoStandardOutputConfigurationProps | Deferred | None
    """Settings for processing video."""


class CfnDataAutomationProjectTagProps(TypedDict, total=False):
    """Definition of the key/value pair for a tag"""
    key: Required[str]
    """Key for the tag"""
    value: Required[str]
    """Value for the tag"""


class CfnDataAutomationProjectTranscriptConfigurationProps(TypedDict, total=False):
    """Configuration for transcript options."""
    channel_labeling: CfnDataAutomationProjectChannelLabelingConfigurationProps | Deferred | None
    """Enables channel labeling."""
    speaker_labeling: CfnDataAutomationProjectSpeakerLabelingConfigurationProps | Deferred | None
    """Enables speaker labeling."""


class CfnDataAutomationProjectVideoBoundingBoxProps(TypedDict, total=False):
    """Bounding box settings for video."""
    state: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Whether bounding boxes are enabled for video."""


class CfnDataAutomationProjectVideoExtractionCategoryProps(TypedDict, total=False):
    """Settings for generating categorical data from video."""
    state: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Whether generating categorical data from video is enabled."""
    types: Sequence[Literal["CONTENT_MODERATION", "TEXT_DETECTION", "TRANSCRIPT", "LOGOS"] | Other] | Deferred | None
    """The types of data to generate."""


class CfnDataAutomationProjectVideoOverrideConfigurationProps(TypedDict, total=False):
    """Sets whether your project will process videos or not."""
    modality_processing: CfnDataAutomationProjectModalityProcessingConfigurationProps | Deferred | None
    """Sets modality processing for video files."""
    sensitive_data_configuration: CfnDataAutomationProjectSensitiveDataConfigurationProps | Deferred | None
    """Configuration for sensitive data detection and redaction for video files."""


class CfnDataAutomationProjectVideoStandardExtractionProps(TypedDict, total=False):
    """Settings for generating data from video."""
    bounding_box: Required[CfnDataAutomationProjectVideoBoundingBoxProps | Deferred]
    """Settings for generating bounding boxes."""
    category: Required[CfnDataAutomationProjectVideoExtractionCategoryProps | Deferred]
    """Settings for generating categorical data."""


class CfnDataAutomationProjectVideoStandardGenerativeFieldProps(TypedDict, total=False):
    """Settings for generating descriptions of video."""
    state: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Whether generating descriptions is enabled for video."""
    types: Sequence[Literal["VIDEO_SUMMARY", "IAB", "CHAPTER_SUMMARY"] | Other] | Deferred | None
    """The types of description to generate."""


class CfnDataAutomationProjectVideoStandardOutputConfigurationProps(TypedDict, total=False):
    """Output settings for processing video."""
    extraction: CfnDataAutomationProjectVideoStandardExtractionProps | Deferred | None
    """Settings for populating data fields that describe the video."""
    generative_field: CfnDataAutomationProjectVideoStandardGenerativeFieldProps | Deferred | None
    """Whether to generate descriptions of the video."""


class CfnDataAutomationProject(TypedResource):
    """A data automation project."""
    props: CfnDataAutomationProjectProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataAutomationProjectProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """When the project was created."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """When the project was last updated."""
    @property
    def attr_project_arn(self) -> StringToken:
        """The project's ARN."""
    @property
    def attr_project_stage(self) -> StringToken:
        """The project's stage."""
    @property
    def attr_status(self) -> StringToken:
        """The project's status."""


class CfnDataSourceProps(TypedDict, total=False):
    data_deletion_policy: Literal["RETAIN", "DELETE"] | Other | None
    """The data deletion policy for the data source."""
    data_source_configuration: Required[CfnDataSourceDataSourceConfigurationProps | Deferred]
    """The connection configuration for the data source."""
    description: str | None
    """The description of the data source."""
    knowledge_base_id: Required[str]
    """The unique identifier of the knowledge base to which the data source belongs. A change replaces the resource."""
    name: Required[str]
    """The name of the data source."""
    server_side_encryption_configuration: CfnDataSourceServerSideEncryptionConfigurationProps | Deferred | None
    """Contains details about the configuration of the server-side encryption."""
    vector_ingestion_configuration: CfnDataSourceVectorIngestionConfigurationProps | Deferred | None
    """Contains details about how to ingest the documents in the data source."""


class CfnDataSourceAudioExtractionConfigurationProps(TypedDict, total=False):
    """Configuration for audio extraction."""
    audio_extraction_status: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Indicates whether a feature is enabled or disabled."""


class CfnDataSourceBedrockDataAutomationConfigurationProps(TypedDict, total=False):
    """Contains configurations for using Amazon Bedrock Data Automation as the parser for ingesting your data sources."""
    parsing_modality: Literal["MULTIMODAL"] | Other | None
    """Specifies whether to enable parsing of multimodal data, including both text and/or images."""


class CfnDataSourceBedrockFoundationModelConfigurationProps(TypedDict, total=False):
    """Settings for a foundation model used to parse documents for a data source."""
    model_arn: Required[str]
    """The ARN of the foundation model to use for parsing."""
    parsing_modality: Literal["MULTIMODAL"] | Other | None
    """Specifies whether to enable parsing of multimodal data, including both text and/or images."""
    parsing_prompt: CfnDataSourceParsingPromptProps | Deferred | None
    """Instructions for interpreting the contents of a document."""


class CfnDataSourceBedrockFoundationModelContextEnrichmentConfigurationProps(TypedDict, total=False):
    """Context enrichment configuration is used to provide additional context to the RAG application using Amazon Bedrock foundation models."""
    enrichment_strategy_configuration: Required[CfnDataSourceEnrichmentStrategyConfigurationProps | Deferred]
    """The enrichment stategy used to provide additional context."""
    model_arn: Required[str]
    """The Amazon Resource Name (ARN) of the model used to create vector embeddings for the knowledge base."""


class CfnDataSourceChunkingConfigurationProps(TypedDict, total=False):
    """Details about how to chunk the documents in the data source."""
    chunking_strategy: Required[Literal["FIXED_SIZE", "NONE", "HIERARCHICAL", "SEMANTIC"] | Other]
    """Knowledge base can split your source data into chunks."""
    fixed_size_chunking_configuration: CfnDataSourceFixedSizeChunkingConfigurationProps | Deferred | None
    """Configurations for when you choose fixed-size chunking."""
    hierarchical_chunking_configuration: CfnDataSourceHierarchicalChunkingConfigurationProps | Deferred | None
    """Settings for hierarchical document chunking for a data source."""
    semantic_chunking_configuration: CfnDataSourceSemanticChunkingConfigurationProps | Deferred | None
    """Settings for semantic document chunking for a data source."""


class CfnDataSourceConfluenceCrawlerConfigurationProps(TypedDict, total=False):
    """The configuration of the Confluence content."""
    filter_configuration: CfnDataSourceCrawlFilterConfigurationProps | Deferred | None
    """The configuration of filtering the Confluence content."""


class CfnDataSourceConfluenceDataSourceConfigurationProps(TypedDict, total=False):
    """The configuration information to connect to Confluence as your data source."""
    crawler_configuration: CfnDataSourceConfluenceCrawlerConfigurationProps | Deferred | None
    """The configuration of the Confluence content."""
    source_configuration: Required[CfnDataSourceConfluenceSourceConfigurationProps | Deferred]
    """The endpoint information to connect to your Confluence data source."""


class CfnDataSourceConfluenceSourceConfigurationProps(TypedDict, total=False):
    """The endpoint information to connect to your Confluence data source."""
    auth_type: Required[Literal["BASIC", "OAUTH2_CLIENT_CREDENTIALS"] | Other]
    """The supported authentication type to authenticate and connect to your Confluence instance."""
    credentials_secret_arn: Required[str]
    """The Amazon Resource Name of an AWS Secrets Manager secret that stores your authentication credentials for your Confluence instance URL."""
    host_type: Required[Literal["SAAS"] | Other]
    """The supported host type, whether online/cloud or server/on-premises."""
    host_url: Required[str]
    """The Confluence host URL or instance URL."""


class CfnDataSourceContextEnrichmentConfigurationProps(TypedDict, total=False):
    """Context enrichment configuration is used to provide additional context to the RAG application."""
    bedrock_foundation_model_configuration: CfnDataSourceBedrockFoundationModelContextEnrichmentConfigurationProps | Deferred | None
    """The configuration of the Amazon Bedrock foundation model used for context enrichment."""
    type: Required[Literal["BEDROCK_FOUNDATION_MODEL"] | Other]
    """The method used for context enrichment."""


class CfnDataSourceCrawlFilterConfigurationProps(TypedDict, total=False):
    """The configuration of filtering the data source content."""
    pattern_object_filter: CfnDataSourcePatternObjectFilterConfigurationProps | Deferred | None
    """The configuration of filtering certain objects or content types of the data source."""
    type: Required[Literal["PATTERN"] | Other]
    """The type of filtering that you want to apply to certain objects or content of the data source."""


class CfnDataSourceCustomTransformationConfigurationProps(TypedDict, total=False):
    """Settings for customizing steps in the data source content ingestion pipeline."""
    intermediate_storage: Required[CfnDataSourceIntermediateStorageProps | Deferred]
    """An S3 bucket path for input and output objects."""
    transformations: Required[Sequence[CfnDataSourceTransformationProps | Deferred] | Deferred]
    """A Lambda function that processes documents."""


class CfnDataSourceDataSourceConfigurationProps(TypedDict, total=False):
    """The connection configuration for the data source."""
    confluence_configuration: CfnDataSourceConfluenceDataSourceConfigurationProps | Deferred | None
    """The configuration information to connect to Confluence as your data source."""
    managed_knowledge_base_connector_configuration: CfnDataSourceManagedKnowledgeBaseConnectorConfigurationProps | Deferred | None
    """Configuration for managed knowledge base connector data sources."""
    s3_configuration: CfnDataSourceS3DataSourceConfigurationProps | Deferred | None
    """The configuration information to connect to Amazon S3 as your data source."""
    salesforce_configuration: CfnDataSourceSalesforceDataSourceConfigurationProps | Deferred | None
    """The configuration information to connect to Salesforce as your data source."""
    share_point_configuration: CfnDataSourceSharePointDataSourceConfigurationProps | Deferred | None
    """The configuration information to connect to SharePoint as your data source."""
    type: Required[Literal["S3", "CONFLUENCE", "SALESFORCE", "SHAREPOINT", "WEB", "CUSTOM", "REDSHIFT_METADATA", "MANAGED_KNOWLEDGE_BASE_CONNECTOR"] | Other]
    """The type of data source. A change replaces the resource."""
    web_configuration: CfnDataSourceWebDataSourceConfigurationProps | Deferred | None
    """The configuration of web URLs to crawl for your data source."""


class CfnDataSourceDayOfMonthProps(TypedDict, total=False):
    """Day of the month on which a monthly refresh runs."""
    day_number: Integer | None
    """Specific day of the month, 1 through 28 (capped at 28 to avoid month-length ambiguity)."""
    last_day_of_month: Anything
    """Run on the last calendar day of each month."""


class CfnDataSourceDeletionProtectionConfigurationProps(TypedDict, total=False):
    """Configuration for deletion protection."""
    deletion_protection_status: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Indicates whether a feature is enabled or disabled."""
    deletion_protection_threshold: Integer | None
    """Threshold for deletion protection."""


class CfnDataSourceEnrichmentStrategyConfigurationProps(TypedDict, total=False):
    """The strategy used for performing context enrichment."""
    method: Required[Literal["CHUNK_ENTITY_EXTRACTION"] | Other]
    """The method used for the context enrichment strategy."""


class CfnDataSourceFixedSizeChunkingConfigurationProps(TypedDict, total=False):
    """Configurations for when you choose fixed-size chunking."""
    max_tokens: Required[Integer]
    """The maximum number of tokens to include in a chunk."""
    overlap_percentage: Required[Integer]
    """The percentage of overlap between adjacent chunks of a data source."""


class CfnDataSourceHierarchicalChunkingConfigurationProps(TypedDict, total=False):
    """Settings for hierarchical document chunking for a data source."""
    level_configurations: Required[Sequence[CfnDataSourceHierarchicalChunkingLevelConfigurationProps | Deferred] | Deferred]
    """Token settings for each layer."""
    overlap_tokens: Required[Integer]
    """The number of tokens to repeat across chunks in the same layer."""


class CfnDataSourceHierarchicalChunkingLevelConfigurationProps(TypedDict, total=False):
    """Token settings for a layer in a hierarchical chunking configuration."""
    max_tokens: Required[Integer]
    """The maximum number of tokens that a chunk can contain in this layer."""


class CfnDataSourceImageExtractionConfigurationProps(TypedDict, total=False):
    """Configuration for image extraction."""
    image_extraction_status: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Indicates whether a feature is enabled or disabled."""


class CfnDataSourceIntermediateStorageProps(TypedDict, total=False):
    """A location for storing content from data sources temporarily as it is processed by custom components in the ingestion pipeline."""
    s3_location: Required[CfnDataSourceS3LocationProps | Deferred]
    """An S3 bucket path."""


class CfnDataSourceManagedKnowledgeBaseConnectorConfigurationProps(TypedDict, total=False):
    """Configuration for managed knowledge base connector data sources."""
    connector_parameters: Anything
    """Connector-specific parameters."""
    deletion_protection_configuration: CfnDataSourceDeletionProtectionConfigurationProps | Deferred | None
    """Configuration for deletion protection."""
    media_extraction_configuration: CfnDataSourceMediaExtractionConfigurationProps | Deferred | None
    """Configuration for media extraction settings."""
    sync_schedule: CfnDataSourceSyncScheduleProps | Deferred | None
    """Recurring schedule on which the connector automatically refreshes ingested content."""


class CfnDataSourceMediaExtractionConfigurationProps(TypedDict, total=False):
    """Configuration for media extraction settings."""
    audio_extraction_configuration: CfnDataSourceAudioExtractionConfigurationProps | Deferred | None
    """Configuration for audio extraction."""
    image_extraction_configuration: CfnDataSourceImageExtractionConfigurationProps | Deferred | None
    """Configuration for image extraction."""
    video_extraction_configuration: CfnDataSourceVideoExtractionConfigurationProps | Deferred | None
    """Configuration for video extraction."""


class CfnDataSourceMonthlyScheduleProps(TypedDict, total=False):
    """A monthly refresh on a specified day of the month."""
    day_of_month: Required[CfnDataSourceDayOfMonthProps | Deferred]
    """Day of the month on which a monthly refresh runs."""


class CfnDataSourceParsingConfigurationProps(TypedDict, total=False):
    """Settings for parsing document contents."""
    bedrock_data_automation_configuration: CfnDataSourceBedrockDataAutomationConfigurationProps | Deferred | None
    """If you specify `BEDROCK_DATA_AUTOMATION` as the parsing strategy for ingesting your data source, use this object to modify configurations for using the Amazon Bedrock Data Automation parser."""
    bedrock_foundation_model_configuration: CfnDataSourceBedrockFoundationModelConfigurationProps | Deferred | None
    """If you specify `BEDROCK_FOUNDATION_MODEL` as the parsing strategy for ingesting your data source, use this object to modify configurations for using a foundation model to parse documents."""
    parsing_strategy: Required[Literal["BEDROCK_FOUNDATION_MODEL", "BEDROCK_DATA_AUTOMATION", "SMART_PARSING", "MULTI_MODAL_EMBEDDINGS"] | Other]
    """The parsing strategy for the data source."""


class CfnDataSourceParsingPromptProps(TypedDict, total=False):
    """Instructions for interpreting the contents of a document."""
    parsing_prompt_text: Required[str]
    """Instructions for interpreting the contents of a document."""


class CfnDataSourcePatternObjectFilterProps(TypedDict, total=False):
    """The specific filters applied to your data source content."""
    exclusion_filters: Sequence[str] | Deferred | None
    """A list of one or more exclusion regular expression patterns to exclude certain object types that adhere to the pattern."""
    inclusion_filters: Sequence[str] | Deferred | None
    """A list of one or more inclusion regular expression patterns to include certain object types that adhere to the pattern."""
    object_type: Required[str]
    """The supported object type or content type of the data source."""


class CfnDataSourcePatternObjectFilterConfigurationProps(TypedDict, total=False):
    """The configuration of filtering certain objects or content types of the data source."""
    filters: Required[Sequence[CfnDataSourcePatternObjectFilterProps | Deferred] | Deferred]
    """The configuration of specific filters applied to your data source content."""


class CfnDataSourceS3DataSourceConfigurationProps(TypedDict, total=False):
    """The configuration information to connect to Amazon S3 as your data source."""
    bucket_arn: Required[str]
    """The Amazon Resource Name (ARN) of the S3 bucket that contains your data."""
    bucket_owner_account_id: str | None
    """The account ID for the owner of the S3 bucket."""
    inclusion_prefixes: Sequence[str] | Deferred | None
    """A list of S3 prefixes to include certain files or content."""


class CfnDataSourceS3LocationProps(TypedDict, total=False):
    """A storage location in an Amazon S3 bucket."""
    uri: Required[str]
    """An object URI starting with `s3://`."""


class CfnDataSourceSalesforceCrawlerConfigurationProps(TypedDict, total=False):
    """The configuration of the Salesforce content."""
    filter_configuration: CfnDataSourceCrawlFilterConfigurationProps | Deferred | None
    """The configuration of filtering the Salesforce content."""


class CfnDataSourceSalesforceDataSourceConfigurationProps(TypedDict, total=False):
    """The configuration information to connect to Salesforce as your data source."""
    crawler_configuration: CfnDataSourceSalesforceCrawlerConfigurationProps | Deferred | None
    """The configuration of the Salesforce content."""
    source_configuration: Required[CfnDataSourceSalesforceSourceConfigurationProps | Deferred]
    """The endpoint information to connect to your Salesforce data source."""


class CfnDataSourceSalesforceSourceConfigurationProps(TypedDict, total=False):
    """The endpoint information to connect to your Salesforce data source."""
    auth_type: Required[Literal["OAUTH2_CLIENT_CREDENTIALS"] | Other]
    """The supported authentication type to authenticate and connect to your Salesforce instance."""
    credentials_secret_arn: Required[str]
    """The Amazon Resource Name of an AWS Secrets Manager secret that stores your authentication credentials for your Salesforce instance URL."""
    host_url: Required[str]
    """The Salesforce host URL or instance URL."""


class CfnDataSourceSeedUrlProps(TypedDict, total=False):
    """The seed or starting point URL."""
    url: Required[str]
    """A seed or starting point URL."""


class CfnDataSourceSemanticChunkingConfigurationProps(TypedDict, total=False):
    """Settings for semantic document chunking for a data source."""
    breakpoint_percentile_threshold: Required[Integer]
    """The dissimilarity threshold for splitting chunks."""
    buffer_size: Required[Integer]
    """The buffer size."""
    max_tokens: Required[Integer]
    """The maximum number of tokens that a chunk can contain."""


class CfnDataSourceServerSideEncryptionConfigurationProps(TypedDict, total=False):
    """Contains the configuration for server-side encryption."""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of the AWS key used to encrypt the resource."""


class CfnDataSourceSharePointCrawlerConfigurationProps(TypedDict, total=False):
    """The configuration of the SharePoint content."""
    filter_configuration: CfnDataSourceCrawlFilterConfigurationProps | Deferred | None
    """The configuration of filtering the SharePoint content."""


class CfnDataSourceSharePointDataSourceConfigurationProps(TypedDict, total=False):
    """The configuration information to connect to SharePoint as your data source."""
    crawler_configuration: CfnDataSourceSharePointCrawlerConfigurationProps | Deferred | None
    """The configuration of the SharePoint content."""
    source_configuration: Required[CfnDataSourceSharePointSourceConfigurationProps | Deferred]
    """The endpoint information to connect to your SharePoint data source."""


class CfnDataSourceSharePointSourceConfigurationProps(TypedDict, total=False):
    """The endpoint information to connect to your SharePoint data source."""
    auth_type: Required[Literal["OAUTH2_CLIENT_CREDENTIALS", "OAUTH2_SHAREPOINT_APP_ONLY_CLIENT_CREDENTIALS"] | Other]
    """The supported authentication type to authenticate and connect to your SharePoint site/sites."""
    credentials_secret_arn: Required[str]
    """The Amazon Resource Name of an AWS Secrets Manager secret that stores your authentication credentials for your SharePoint site/sites."""
    domain: Required[str]
    """The domain of your SharePoint instance or site URL/URLs."""
    host_type: Required[Literal["ONLINE"] | Other]
    """The supported host type, whether online/cloud or server/on-premises."""
    site_urls: Required[Sequence[str] | Deferred]
    """A list of one or more SharePoint site URLs."""
    tenant_id: str | None
    """The identifier of your Microsoft 365 tenant."""


class CfnDataSourceSyncScheduleProps(TypedDict, total=False):
    """Recurring schedule on which the connector automatically refreshes ingested content."""
    daily: Anything
    """A daily refresh."""
    monthly: CfnDataSourceMonthlyScheduleProps | Deferred | None
    """A monthly refresh on a specified day of the month."""
    weekly: CfnDataSourceWeeklyScheduleProps | Deferred | None
    """A weekly refresh on a specified day of the week."""


class CfnDataSourceTransformationProps(TypedDict, total=False):
    """A custom processing step for documents moving through a data source ingestion pipeline."""
    step_to_apply: Required[Literal["POST_CHUNKING"] | Other]
    """When the service applies the transformation."""
    transformation_function: Required[CfnDataSourceTransformationFunctionProps | Deferred]
    """A Lambda function that processes documents."""


class CfnDataSourceTransformationFunctionProps(TypedDict, total=False):
    """A Lambda function that processes documents."""
    transformation_lambda_configuration: Required[CfnDataSourceTransformationLambdaConfigurationProps | Deferred]
    """The Lambda function."""


class CfnDataSourceTransformationLambdaConfigurationProps(TypedDict, total=False):
    """A Lambda function that processes documents."""
    lambda_arn: Required[str]
    """The function's ARN identifier."""


class CfnDataSourceUrlConfigurationProps(TypedDict, total=False):
    """The configuration of web URLs that you want to crawl."""
    seed_urls: Required[Sequence[CfnDataSourceSeedUrlProps | Deferred] | Deferred]
    """One or more seed or starting point URLs."""


class CfnDataSourceVectorIngestionConfigurationProps(TypedDict, total=False):
    """Contains details about how to ingest the documents in a data source."""
    chunking_configuration: CfnDataSourceChunkingConfigurationProps | Deferred | None
    """Details about how to chunk the documents in the data source. A change replaces the resource."""
    context_enrichment_configuration: CfnDataSourceContextEnrichmentConfigurationProps | Deferred | None
    """The context enrichment configuration used for ingestion of the data into the vector store."""
    custom_transformation_configuration: CfnDataSourceCustomTransformationConfigurationProps | Deferred | None
    """A custom document transformer for parsed data source documents."""
    parsing_configuration: CfnDataSourceParsingConfigurationProps | Deferred | None
    """Configurations for a parser to use for parsing documents in your data source. A change replaces the resource."""


class CfnDataSourceVideoExtractionConfigurationProps(TypedDict, total=False):
    """Configuration for video extraction."""
    video_extraction_status: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Indicates whether a feature is enabled or disabled."""


class CfnDataSourceWebCrawlerConfigurationProps(TypedDict, total=False):
    """The configuration of web URLs that you want to crawl."""
    crawler_limits: CfnDataSourceWebCrawlerLimitsProps | Deferred | None
    """The configuration of crawl limits for the web URLs."""
    exclusion_filters: Sequence[str] | Deferred | None
    """A list of one or more exclusion regular expression patterns to exclude certain URLs."""
    inclusion_filters: Sequence[str] | Deferred | None
    """A list of one or more inclusion regular expression patterns to include certain URLs."""
    scope: Literal["HOST_ONLY", "SUBDOMAINS"] | Other | None
    """The scope of what is crawled for your URLs."""
    user_agent: str | None
    """Returns the user agent suffix for your web crawler."""


class CfnDataSourceWebCrawlerLimitsProps(TypedDict, total=False):
    """The rate limits for the URLs that you want to crawl."""
    max_pages: Integer | None
    """The max number of web pages crawled from your source URLs, up to 25,000 pages."""
    rate_limit: Integer | None
    """The max rate at which pages are crawled, up to 300 per minute per host."""


class CfnDataSourceWebDataSourceConfigurationProps(TypedDict, total=False):
    """The configuration details for the web data source."""
    crawler_configuration: CfnDataSourceWebCrawlerConfigurationProps | Deferred | None
    """The Web Crawler configuration details for the web data source."""
    source_configuration: Required[CfnDataSourceWebSourceConfigurationProps | Deferred]
    """The source configuration details for the web data source."""


class CfnDataSourceWebSourceConfigurationProps(TypedDict, total=False):
    """The configuration of the URL/URLs for the web content that you want to crawl."""
    url_configuration: Required[CfnDataSourceUrlConfigurationProps | Deferred]
    """The configuration of the URL/URLs."""


class CfnDataSourceWeeklyScheduleProps(TypedDict, total=False):
    """A weekly refresh on a specified day of the week."""
    day_of_week: Required[Literal["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"] | Other]
    """Day of the week."""


class CfnDataSource(TypedResource):
    """> Properties with `__Update requires: Replacement__` can result in the creation of a new data source and deletion of the old one."""
    props: CfnDataSourceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataSourceProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The time at which the data source was created."""
    @property
    def attr_data_source_id(self) -> StringToken:
        """The unique identifier of the data source."""
    @property
    def attr_data_source_status(self) -> StringToken:
        """The status of the data source."""
    @property
    def attr_failure_reasons(self) -> ListToken:
        """The detailed reasons on the failure to delete a data source."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The time at which the data source was last updated."""
    @property
    def attr_data_source_configuration_web_configuration_crawler_configuration_user_agent_header(self) -> StringToken:
        """A string used for identifying the crawler or bot when it accesses a web server."""


class CfnEnforcedGuardrailConfigurationProps(TypedDict, total=False):
    guardrail_identifier: Required[str]
    """Identifier for the guardrail, could be the ID or the ARN"""
    guardrail_version: Required[str]
    """Numerical guardrail version (not DRAFT)"""
    model_enforcement: CfnEnforcedGuardrailConfigurationModelEnforcementProps | Deferred | None
    """Model-specific information for the enforced guardrail configuration."""
    selective_content_guarding: CfnEnforcedGuardrailConfigurationSelectiveContentGuardingProps | Deferred | None
    """Selective content guarding controls for enforced guardrails"""


class CfnEnforcedGuardrailConfigurationModelEnforcementProps(TypedDict, total=False):
    """Model-specific information for the enforced guardrail configuration."""
    excluded_models: Required[Sequence[str] | Deferred]
    """Models to exclude from enforcement."""
    included_models: Required[Sequence[str] | Deferred]
    """Models to enforce the guardrail on"""


class CfnEnforcedGuardrailConfigurationSelectiveContentGuardingProps(TypedDict, total=False):
    """Selective content guarding controls for enforced guardrails"""
    messages: Literal["SELECTIVE", "COMPREHENSIVE"] | Other | None
    """Selective guarding mode for user messages"""
    system: Literal["SELECTIVE", "COMPREHENSIVE"] | Other | None
    """Selective guarding mode for system prompts"""


class CfnEnforcedGuardrailConfiguration(TypedResource):
    """Definition of AWS::Bedrock::EnforcedGuardrailConfiguration Resource Type"""
    props: CfnEnforcedGuardrailConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEnforcedGuardrailConfigurationProps]) -> None: ...
    @property
    def attr_config_id(self) -> StringToken:
        """Unique ID for the account enforced configuration"""
    @property
    def attr_created_at(self) -> StringToken:
        """Timestamp when the configuration was created"""
    @property
    def attr_created_by(self) -> StringToken:
        """The ARN of the role used to create the configuration"""
    @property
    def attr_guardrail_arn(self) -> StringToken:
        """ARN representation for the guardrail"""
    @property
    def attr_guardrail_id(self) -> StringToken:
        """Unique ID for the guardrail"""
    @property
    def attr_owner(self) -> StringToken:
        """Configuration owner type"""
    @property
    def attr_updated_at(self) -> StringToken:
        """Timestamp when the configuration was last updated"""
    @property
    def attr_updated_by(self) -> StringToken:
        """The ARN of the role used to update the configuration"""


class CfnFlowProps(TypedDict, total=False):
    customer_encryption_key_arn: str | None
    """The Amazon Resource Name (ARN) of the KMS key that the flow is encrypted with."""
    definition: CfnFlowFlowDefinitionProps | Deferred | None
    """The definition of the nodes and connections between the nodes in the flow."""
    definition_s3_location: CfnFlowS3LocationProps | Deferred | None
    """The Amazon S3 location of the flow definition."""
    definition_string: str | None
    """The definition of the flow as a JSON-formatted string."""
    definition_substitutions: Mapping[str, str | Integer | Boolean] | Deferred | None
    """A map that specifies the mappings for placeholder variables in the prompt flow definition."""
    description: str | None
    """A description of the flow."""
    execution_role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the service role with permissions to create a flow."""
    name: Required[str]
    """The name of the flow."""
    tags: Mapping[str, str] | Deferred | None
    """Metadata that you can assign to a resource as key-value pairs."""
    test_alias_tags: Mapping[str, str] | Deferred | None
    """A map of tag keys and values"""


class CfnFlowAgentFlowNodeConfigurationProps(TypedDict, total=False):
    """Defines an agent node in your flow."""
    agent_alias_arn: Required[str]
    """The Amazon Resource Name (ARN) of the alias of the agent to invoke."""


class CfnFlowConditionFlowNodeConfigurationProps(TypedDict, total=False):
    """Defines a condition node in your flow."""
    conditions: Required[Sequence[CfnFlowFlowConditionProps | Deferred] | Deferred]
    """An array of conditions."""


class CfnFlowFieldForRerankingProps(TypedDict, total=False):
    """Specifies a field to be used during the reranking process in a Knowledge Base vector search."""
    field_name: Required[str]
    """The name of the metadata field to be used during the reranking process."""


class CfnFlowFlowConditionProps(TypedDict, total=False):
    """Defines a condition in the condition node."""
    expression: str | None
    """Defines the condition."""
    name: Required[str]
    """A name for the condition that you can reference."""


class CfnFlowFlowConditionalConnectionConfigurationProps(TypedDict, total=False):
    """The configuration of a connection between a condition node and another node."""
    condition: Required[str]
    """The condition that triggers this connection."""


class CfnFlowFlowConnectionProps(TypedDict, total=False):
    """Contains information about a connection between two nodes in the flow."""
    configuration: CfnFlowFlowConnectionConfigurationProps | Deferred | None
    """The configuration of the connection."""
    name: Required[str]
    """A name for the connection that you can reference."""
    source: Required[str]
    """The node that the connection starts at."""
    target: Required[str]
    """The node that the connection ends at."""
    type: Required[Literal["Data", "Conditional"] | Other]
    """Whether the source node that the connection begins from is a condition node ( `Conditional`) or not ( `Data` )."""


class CfnFlowFlowConnectionConfigurationProps(TypedDict, total=False):
    """The configuration of the connection."""
    conditional: CfnFlowFlowConditionalConnectionConfigurationProps | Deferred | None
    """The configuration of a connection originating from a Condition node."""
    data: CfnFlowFlowDataConnectionConfigurationProps | Deferred | None
    """The configuration of a connection originating from a node that isn't a Condition node."""


class CfnFlowFlowDataConnectionConfigurationProps(TypedDict, total=False):
    """The configuration of a connection originating from a node that isn't a Condition node."""
    source_output: Required[str]
    """The name of the output in the source node that the connection begins from."""
    target_input: Required[str]
    """The name of the input in the target node that the connection ends at."""


class CfnFlowFlowDefinitionProps(TypedDict, total=False):
    """The definition of the nodes and connections between nodes in the flow."""
    connections: Sequence[CfnFlowFlowConnectionProps | Deferred] | Deferred | None
    """An array of connection definitions in the flow."""
    nodes: Sequence[CfnFlowFlowNodeProps | Deferred] | Deferred | None
    """An array of node definitions in the flow."""


class CfnFlowFlowNodeProps(TypedDict, total=False):
    """Contains configurations about a node in the flow."""
    configuration: CfnFlowFlowNodeConfigurationProps | Deferred | None
    """Contains configurations for the node."""
    inputs: Sequence[CfnFlowFlowNodeInputProps | Deferred] | Deferred | None
    """An array of objects, each of which contains information about an input into the node."""
    name: Required[str]
    """A name for the node."""
    outputs: Sequence[CfnFlowFlowNodeOutputProps | Deferred] | Deferred | None
    """A list of objects, each of which contains information about an output from the node."""
    type: Required[Literal["Input", "Output", "KnowledgeBase", "Condition", "Lex", "Prompt", "LambdaFunction", "Agent", "Storage", "Retrieval", "Iterator", "Collector", "InlineCode", "Loop", "LoopInput", "LoopController"] | Other]
    """The type of node."""


class CfnFlowFlowNodeConfigurationProps(TypedDict, total=False):
    """Contains configurations for a node in your flow."""
    agent: CfnFlowAgentFlowNodeConfigurationProps | Deferred | None
    """Contains configurations for an agent node in your flow."""
    collector: Anything
    """Contains configurations for a collector node in your flow."""
    condition: CfnFlowConditionFlowNodeConfigurationProps | Deferred | None
    """Contains configurations for a condition node in your flow."""
    inline_code: CfnFlowInlineCodeFlowNodeConfigurationProps | Deferred | None
    """Contains configurations for an inline code node in your flow."""
    input: Anything
    """Contains configurations for an input flow node in your flow."""
    iterator: Anything
    """Contains configurations for an iterator node in your flow."""
    knowledge_base: CfnFlowKnowledgeBaseFlowNodeConfigurationProps | Deferred | None
    """Contains configurations for a knowledge base node in your flow."""
    lambda_function: CfnFlowLambdaFunctionFlowNodeConfigurationProps | Deferred | None
    """Contains configurations for a Lambda function node in your flow."""
    lex: CfnFlowLexFlowNodeConfigurationProps | Deferred | None
    """Contains configurations for a Lex node in your flow."""
    loop: CfnFlowLoopFlowNodeConfigurationProps | Deferred | None
    """Contains configurations for a DoWhile loop in your flow."""
    loop_controller: CfnFlowLoopControllerFlowNodeConfigurationProps | Deferred | None
    """Contains controller node configurations for a DoWhile loop in your flow."""
    loop_input: Anything
    """Contains input node configurations for a DoWhile loop in your flow."""
    output: Anything
    """Contains configurations for an output flow node in your flow."""
    prompt: CfnFlowPromptFlowNodeConfigurationProps | Deferred | None
    """Contains configurations for a prompt node in your flow."""
    retrieval: CfnFlowRetrievalFlowNodeConfigurationProps | Deferred | None
    """Contains configurations for a retrieval node in your flow."""
    storage: CfnFlowStorageFlowNodeConfigurationProps | Deferred | None
    """Contains configurations for a storage node in your flow."""


class CfnFlowFlowNodeInputProps(TypedDict, total=False):
    """Contains configurations for an input in an Amazon Bedrock Flows node."""
    category: Literal["LoopCondition", "ReturnValueToLoopStart", "ExitLoop"] | Other | None
    """Specifies how input data flows between iterations in a DoWhile loop."""
    expression: Required[str]
    """An expression that formats the input for the node."""
    name: Required[str]
    """Specifies a name for the input that you can reference."""
    type: Required[Literal["String", "Number", "Boolean", "Object", "Array"] | Other]
    """Specifies the data type of the input."""


class CfnFlowFlowNodeOutputProps(TypedDict, total=False):
    """Contains configurations for an output from a node."""
    name: Required[str]
    """A name for the output that you can reference."""
    type: Required[Literal["String", "Number", "Boolean", "Object", "Array"] | Other]
    """The data type of the output."""


class CfnFlowGuardrailConfigurationProps(TypedDict, total=False):
    """Configuration information for a guardrail that you use with the Converse operation."""
    guardrail_identifier: str | None
    """The identifier for the guardrail."""
    guardrail_version: str | None
    """The version of the guardrail."""


class CfnFlowInlineCodeFlowNodeConfigurationProps(TypedDict, total=False):
    """Contains configurations for an inline code node in your flow."""
    code: Required[str]
    """The code that's executed in your inline code node."""
    language: Required[Literal["Python_3"] | Other]
    """The programming language used by your inline code node."""


class CfnFlowKnowledgeBaseFlowNodeConfigurationProps(TypedDict, total=False):
    """Contains configurations for a knowledge base node in a flow."""
    guardrail_configuration: CfnFlowGuardrailConfigurationProps | Deferred | None
    """Contains configurations for a guardrail to apply during query and response generation for the knowledge base in this configuration."""
    inference_configuration: CfnFlowPromptInferenceConfigurationProps | Deferred | None
    """Contains inference configurations for the prompt."""
    knowledge_base_id: Required[str]
    """The unique identifier of the knowledge base to query."""
    model_id: str | None
    """The unique identifier of the model or inference profile to use to generate a response from the query results."""
    number_of_results: Number | None
    """The number of results to retrieve from the knowledge base."""
    orchestration_configuration: CfnFlowKnowledgeBaseOrchestrationConfigurationProps | Deferred | None
    """The configuration for orchestrating the retrieval and generation process in the knowledge base node."""
    prompt_template: CfnFlowKnowledgeBasePromptTemplateProps | Deferred | None
    """A custom prompt template to use with the knowledge base for generating responses."""
    reranking_configuration: CfnFlowVectorSearchRerankingConfigurationProps | Deferred | None
    """The configuration for reranking the retrieved results from the knowledge base to improve relevance."""


class CfnFlowKnowledgeBaseOrchestrationConfigurationProps(TypedDict, total=False):
    """Configures how the knowledge base orchestrates the retrieval and generation process, allowing for customization of prompts, inference parameters, and performance settings."""
    additional_model_request_fields: Anything
    """The additional model-specific request parameters as key-value pairs to be included in the request to the foundation model."""
    inference_config: CfnFlowPromptInferenceConfigurationProps | Deferred | None
    """Contains inference configurations for the prompt."""
    performance_config: CfnFlowPerformanceConfigurationProps | Deferred | None
    """The performance configuration options for the knowledge base retrieval and generation process."""
    prompt_template: CfnFlowKnowledgeBasePromptTemplateProps | Deferred | None
    """A custom prompt template for orchestrating the retrieval and generation process."""


class CfnFlowKnowledgeBasePromptTemplateProps(TypedDict, total=False):
    """Defines a custom prompt template for orchestrating the retrieval and generation process."""
    text_prompt_template: str | None
    """The text of the prompt template."""


class CfnFlowLambdaFunctionFlowNodeConfigurationProps(TypedDict, total=False):
    """Contains configurations for a Lambda function node in the flow."""
    lambda_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Lambda function to invoke."""


class CfnFlowLexFlowNodeConfigurationProps(TypedDict, total=False):
    """Contains configurations for a Lex node in the flow."""
    bot_alias_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon Lex bot alias to invoke."""
    locale_id: Required[str]
    """The Region to invoke the Amazon Lex bot in."""


class CfnFlowLoopControllerFlowNodeConfigurationProps(TypedDict, total=False):
    """Contains configurations for the controller node of a DoWhile loop in the flow."""
    continue_condition: Required[CfnFlowFlowConditionProps | Deferred]
    """Specifies the condition that determines when the flow exits the DoWhile loop."""
    max_iterations: Number | None
    """Specifies the maximum number of times the DoWhile loop can iterate before the flow exits the loop."""


class CfnFlowLoopFlowNodeConfigurationProps(TypedDict, total=False):
    """Contains configurations for the nodes of a DoWhile loop in your flow."""
    definition: Required[CfnFlowFlowDefinitionProps | Deferred]
    """The definition of the DoWhile loop nodes and connections between nodes in the flow."""


class CfnFlowMetadataConfigurationForRerankingProps(TypedDict, total=False):
    """Configuration for how metadata should be used during the reranking process in Knowledge Base vector searches."""
    selection_mode: Required[Literal["SELECTIVE", "ALL"] | Other]
    """The mode for selecting which metadata fields to include in the reranking process."""
    selective_mode_configuration: CfnFlowRerankingMetadataSelectiveModeConfigurationProps | Deferred | None
    """Configuration for selective mode, which allows you to explicitly include or exclude specific metadata fields during reranking."""


class CfnFlowPerformanceConfigurationProps(TypedDict, total=False):
    """Performance settings for a model."""
    latency: Literal["standard", "optimized"] | Other | None
    """To use a latency-optimized version of the model, set to `optimized`."""


class CfnFlowPromptFlowNodeConfigurationProps(TypedDict, total=False):
    """Contains configurations for a prompt node in the flow."""
    guardrail_configuration: CfnFlowGuardrailConfigurationProps | Deferred | None
    """Contains configurations for a guardrail to apply to the prompt in this node and the response generated from it."""
    source_configuration: Required[CfnFlowPromptFlowNodeSourceConfigurationProps | Deferred]
    """Specifies whether the prompt is from Prompt management or defined inline."""


class CfnFlowPromptFlowNodeInlineConfigurationProps(TypedDict, total=False):
    """Contains configurations for a prompt defined inline in the node."""
    inference_configuration: CfnFlowPromptInferenceConfigurationProps | Deferred | None
    """Contains inference configurations for the prompt."""
    model_id: Required[str]
    """The unique identifier of the model or inference profile to run inference with."""
    template_configuration: Required[CfnFlowPromptTemplateConfigurationProps | Deferred]
    """Contains a prompt and variables in the prompt that can be replaced with values at runtime."""
    template_type: Required[Literal["TEXT"] | Other]
    """The type of prompt template."""


class CfnFlowPromptFlowNodeResourceConfigurationProps(TypedDict, total=False):
    """Contains configurations for a prompt from Prompt management to use in a node."""
    prompt_arn: Required[str]
    """The Amazon Resource Name (ARN) of the prompt from Prompt management."""


class CfnFlowPromptFlowNodeSourceConfigurationProps(TypedDict, total=False):
    """Contains configurations for a prompt and whether it is from Prompt management or defined inline."""
    inline: CfnFlowPromptFlowNodeInlineConfigurationProps | Deferred | None
    """Contains configurations for a prompt that is defined inline"""
    resource: CfnFlowPromptFlowNodeResourceConfigurationProps | Deferred | None
    """Contains configurations for a prompt from Prompt management."""


class CfnFlowPromptInferenceConfigurationProps(TypedDict, total=False):
    """Contains inference configurations for the prompt."""
    text: CfnFlowPromptModelInferenceConfigurationProps | Deferred | None
    """Contains inference configurations for a text prompt."""


class CfnFlowPromptInputVariableProps(TypedDict, total=False):
    """Contains information about a variable in the prompt."""
    name: str | None
    """The name of the variable."""


class CfnFlowPromptModelInferenceConfigurationProps(TypedDict, total=False):
    """Contains inference configurations related to model inference for a prompt."""
    max_tokens: Number | None
    """The maximum number of tokens to return in the response."""
    stop_sequences: Sequence[str] | Deferred | None
    """A list of strings that define sequences after which the model will stop generating."""
    temperature: Number | None
    """Controls the randomness of the response."""
    top_p: Number | None
    """The percentage of most-likely candidates that the model considers for the next token."""


class CfnFlowPromptTemplateConfigurationProps(TypedDict, total=False):
    """Contains the message for a prompt."""
    text: CfnFlowTextPromptTemplateConfigurationProps | Deferred | None
    """Contains configurations for the text in a message for a prompt."""


class CfnFlowRerankingMetadataSelectiveModeConfigurationProps(TypedDict, total=False):
    """Configuration for selectively including or excluding metadata fields during the reranking process."""
    fields_to_exclude: Sequence[CfnFlowFieldForRerankingProps | Deferred] | Deferred | None
    """A list of metadata field names to explicitly exclude from the reranking process."""
    fields_to_include: Sequence[CfnFlowFieldForRerankingProps | Deferred] | Deferred | None
    """A list of metadata field names to explicitly include in the reranking process."""


class CfnFlowRetrievalFlowNodeConfigurationProps(TypedDict, total=False):
    """Contains configurations for a Retrieval node in a flow."""
    service_configuration: Required[CfnFlowRetrievalFlowNodeServiceConfigurationProps | Deferred]
    """Contains configurations for the service to use for retrieving data to return as the output from the node."""


class CfnFlowRetrievalFlowNodeS3ConfigurationProps(TypedDict, total=False):
    """Contains configurations for the Amazon S3 location from which to retrieve data to return as the output from the node."""
    bucket_name: Required[str]
    """The name of the Amazon S3 bucket from which to retrieve data."""


class CfnFlowRetrievalFlowNodeServiceConfigurationProps(TypedDict, total=False):
    """Contains configurations for the service to use for retrieving data to return as the output from the node."""
    s3: CfnFlowRetrievalFlowNodeS3ConfigurationProps | Deferred | None
    """Contains configurations for the Amazon S3 location from which to retrieve data to return as the output from the node."""


class CfnFlowS3LocationProps(TypedDict, total=False):
    """The S3 location of the flow definition."""
    bucket: Required[str]
    """The S3 bucket containing the flow definition."""
    key: Required[str]
    """The object key for the S3 location containing the definition."""
    version: str | None
    """The Amazon S3 location from which to retrieve data for an S3 retrieve node or to which to store data for an S3 storage node."""


class CfnFlowStorageFlowNodeConfigurationProps(TypedDict, total=False):
    """Contains configurations for a Storage node in a flow."""
    service_configuration: Required[CfnFlowStorageFlowNodeServiceConfigurationProps | Deferred]
    """Contains configurations for the service to use for storing the input into the node."""


class CfnFlowStorageFlowNodeS3ConfigurationProps(TypedDict, total=False):
    """Contains configurations for the Amazon S3 location in which to store the input into the node."""
    bucket_name: Required[str]
    """The name of the Amazon S3 bucket in which to store the input into the node."""


class CfnFlowStorageFlowNodeServiceConfigurationProps(TypedDict, total=False):
    """Contains configurations for the service to use for storing the input into the node."""
    s3: CfnFlowStorageFlowNodeS3ConfigurationProps | Deferred | None
    """Contains configurations for the Amazon S3 location in which to store the input into the node."""


class CfnFlowTextPromptTemplateConfigurationProps(TypedDict, total=False):
    """Contains configurations for a text prompt template."""
    input_variables: Sequence[CfnFlowPromptInputVariableProps | Deferred] | Deferred | None
    """An array of the variables in the prompt template."""
    text: Required[str]
    """The message for the prompt."""


class CfnFlowVectorSearchBedrockRerankingConfigurationProps(TypedDict, total=False):
    """Configuration for using Amazon Bedrock foundation models to rerank Knowledge Base vector search results."""
    metadata_configuration: CfnFlowMetadataConfigurationForRerankingProps | Deferred | None
    """Configuration for how document metadata should be used during the reranking process."""
    model_configuration: Required[CfnFlowVectorSearchBedrockRerankingModelConfigurationProps | Deferred]
    """Configuration for the Amazon Bedrock foundation model used for reranking."""
    number_of_reranked_results: Number | None
    """The maximum number of results to rerank."""


class CfnFlowVectorSearchBedrockRerankingModelConfigurationProps(TypedDict, total=False):
    """Configuration for the Amazon Bedrock foundation model used for reranking vector search results."""
    additional_model_request_fields: Anything
    """A list of additional fields to include in the model request during reranking."""
    model_arn: Required[str]
    """The Amazon Resource Name (ARN) of the foundation model to use for reranking."""


class CfnFlowVectorSearchRerankingConfigurationProps(TypedDict, total=False):
    """Configuration for reranking vector search results to improve relevance."""
    bedrock_reranking_configuration: CfnFlowVectorSearchBedrockRerankingConfigurationProps | Deferred | None
    """Configuration for using Amazon Bedrock foundation models to rerank search results."""
    type: Required[Literal["BEDROCK_RERANKING_MODEL"] | Other]
    """The type of reranking to apply to vector search results."""


class CfnFlow(TypedResource):
    """Creates a prompt flow that you can use to send an input through various steps to yield an output."""
    props: CfnFlowProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFlowProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the flow."""
    @property
    def attr_created_at(self) -> StringToken:
        """The time at which the flow was created."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier of the flow."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the flow."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The time at which the flow was last updated."""
    @property
    def attr_validations(self) -> StringToken:
        """List of flow validations"""
    @property
    def attr_version(self) -> StringToken:
        """The latest version of the flow."""


class CfnFlowAliasProps(TypedDict, total=False):
    concurrency_configuration: CfnFlowAliasFlowAliasConcurrencyConfigurationProps | Deferred | None
    """The configuration that specifies how nodes in the flow are executed concurrently."""
    description: str | None
    """A description of the alias."""
    flow_arn: Required[str]
    """The Amazon Resource Name (ARN) of the alias. A change replaces the resource."""
    name: Required[str]
    """The name of the alias."""
    routing_configuration: Required[Sequence[CfnFlowAliasFlowAliasRoutingConfigurationListItemProps | Deferred] | Deferred]
    """A list of configurations about the versions that the alias maps to."""
    tags: Mapping[str, str] | Deferred | None
    """Metadata that you can assign to a resource as key-value pairs."""


class CfnFlowAliasFlowAliasConcurrencyConfigurationProps(TypedDict, total=False):
    """Determines how multiple nodes in a flow can run in parallel."""
    max_concurrency: Number | None
    """The maximum number of nodes that can be executed concurrently in the flow."""
    type: Required[Literal["Automatic", "Manual"] | Other]
    """The type of concurrency to use for parallel node execution."""


class CfnFlowAliasFlowAliasRoutingConfigurationListItemProps(TypedDict, total=False):
    """Contains information about a version that the alias maps to."""
    flow_version: str | None
    """The version that the alias maps to."""


class CfnFlowAlias(TypedResource):
    """Creates an alias of a flow for deployment."""
    props: CfnFlowAliasProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFlowAliasProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the alias."""
    @property
    def attr_created_at(self) -> StringToken:
        """The time at which the alias was created."""
    @property
    def attr_flow_id(self) -> StringToken:
        """The unique identifier of the flow."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier of the alias of the flow."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The time at which the alias was last updated."""


class CfnFlowVersionProps(TypedDict, total=False):
    description: str | None
    """The description of the flow version. A change replaces the resource."""
    flow_arn: Required[str]
    """The Amazon Resource Name (ARN) of the flow that the version belongs to. A change replaces the resource."""


class CfnFlowVersion(TypedResource):
    """Creates a version of the flow that you can deploy."""
    props: CfnFlowVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFlowVersionProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The time at the version was created."""
    @property
    def attr_customer_encryption_key_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the KMS key that the flow version is encrypted with."""
    @property
    def attr_definition(self) -> StringToken:
        """Flow definition"""
    @property
    def attr_execution_role_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the service role with permissions to create a flow."""
    @property
    def attr_flow_id(self) -> StringToken:
        """The unique identifier of the flow."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the flow."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the flow."""
    @property
    def attr_version(self) -> StringToken:
        """The version of the flow."""


class CfnGuardrailProps(TypedDict, total=False):
    automated_reasoning_policy_config: CfnGuardrailAutomatedReasoningPolicyConfigProps | Deferred | None
    """Configuration settings for integrating Automated Reasoning policies with Amazon Bedrock Guardrails."""
    blocked_input_messaging: Required[str]
    """The message to return when the guardrail blocks a prompt."""
    blocked_outputs_messaging: Required[str]
    """The message to return when the guardrail blocks a model response."""
    content_policy_config: CfnGuardrailContentPolicyConfigProps | Deferred | None
    """The content filter policies to configure for the guardrail."""
    contextual_grounding_policy_config: CfnGuardrailContextualGroundingPolicyConfigProps | Deferred | None
    """Contextual grounding policy config for a guardrail."""
    cross_region_config: CfnGuardrailGuardrailCrossRegionConfigProps | Deferred | None
    """The system-defined guardrail profile that you're using with your guardrail."""
    description: str | None
    """A description of the guardrail."""
    kms_key_arn: str | None
    """The ARN of the AWS key that you use to encrypt the guardrail."""
    name: Required[str]
    """The name of the guardrail."""
    sensitive_information_policy_config: CfnGuardrailSensitiveInformationPolicyConfigProps | Deferred | None
    """The sensitive information policy to configure for the guardrail."""
    tags: Sequence[CfnGuardrailTagProps | Deferred] | Deferred | None
    """The tags that you want to attach to the guardrail."""
    topic_policy_config: CfnGuardrailTopicPolicyConfigProps | Deferred | None
    """The topic policies to configure for the guardrail."""
    word_policy_config: CfnGuardrailWordPolicyConfigProps | Deferred | None
    """The word policy you configure for the guardrail."""


class CfnGuardrailAutomatedReasoningPolicyConfigProps(TypedDict, total=False):
    """Configuration settings for integrating Automated Reasoning policies with Amazon Bedrock Guardrails."""
    confidence_threshold: Number | None
    """The minimum confidence level required for Automated Reasoning policy violations to trigger guardrail actions."""
    policies: Required[Sequence[str] | Deferred]
    """The list of Automated Reasoning policy ARNs that should be applied as part of this guardrail configuration."""


class CfnGuardrailContentFilterConfigProps(TypedDict, total=False):
    """Contains filter strengths for harmful content."""
    input_action: Literal["BLOCK", "NONE"] | Other | None
    """Specifies the action to take when harmful content is detected."""
    input_enabled: Boolean | None
    """Specifies whether to enable guardrail evaluation on the input."""
    input_modalities: Sequence[Literal["TEXT", "IMAGE"] | Other] | Deferred | None
    """The input modalities selected for the guardrail content filter configuration."""
    input_strength: Required[Literal["NONE", "LOW", "MEDIUM", "HIGH"] | Other]
    """The strength of the content filter to apply to prompts."""
    output_action: Literal["BLOCK", "NONE"] | Other | None
    """Specifies the action to take when harmful content is detected in the output."""
    output_enabled: Boolean | None
    """Specifies whether to enable guardrail evaluation on the output."""
    output_modalities: Sequence[Literal["TEXT", "IMAGE"] | Other] | Deferred | None
    """The output modalities selected for the guardrail content filter configuration."""
    output_strength: Required[Literal["NONE", "LOW", "MEDIUM", "HIGH"] | Other]
    """The strength of the content filter to apply to model responses."""
    type: Required[Literal["SEXUAL", "VIOLENCE", "HATE", "INSULTS", "MISCONDUCT", "PROMPT_ATTACK"] | Other]
    """The harmful category that the content filter is applied to."""


class CfnGuardrailContentPolicyConfigProps(TypedDict, total=False):
    """Contains details about how to handle harmful content."""
    content_filters_tier_config: CfnGuardrailContentPolicyConfigContentFiltersTierConfigProps | Deferred | None
    """The tier that your guardrail uses for content filters."""
    filters_config: Required[Sequence[CfnGuardrailContentFilterConfigProps | Deferred] | Deferred]
    """Contains the type of the content filter and how strongly it should apply to prompts and model responses."""


class CfnGuardrailContentPolicyConfigContentFiltersTierConfigProps(TypedDict, total=False):
    """The tier that your guardrail uses for content filters."""
    tier_name: Required[Literal["CLASSIC", "STANDARD"] | Other]
    """The tier that your guardrail uses for content filters."""


class CfnGuardrailContextualGroundingFilterConfigProps(TypedDict, total=False):
    """The filter configuration details for the guardrails contextual grounding filter."""
    action: Literal["BLOCK", "NONE"] | Other | None
    """Specifies the action to take when content fails the contextual grounding evaluation."""
    enabled: Boolean | None
    """Specifies whether to enable contextual grounding evaluation."""
    threshold: Required[Number]
    """The threshold details for the guardrails contextual grounding filter."""
    type: Required[Literal["GROUNDING", "RELEVANCE"] | Other]
    """The filter details for the guardrails contextual grounding filter."""


class CfnGuardrailContextualGroundingPolicyConfigProps(TypedDict, total=False):
    """The policy configuration details for the guardrails contextual grounding policy."""
    filters_config: Required[Sequence[CfnGuardrailContextualGroundingFilterConfigProps | Deferred] | Deferred]
    """List of contextual grounding filter configs."""


class CfnGuardrailGuardrailCrossRegionConfigProps(TypedDict, total=False):
    """The system-defined guardrail profile that you're using with your guardrail."""
    guardrail_profile_arn: Required[str]
    """The Amazon Resource Name (ARN) of the guardrail profile that your guardrail is using."""


class CfnGuardrailManagedWordsConfigProps(TypedDict, total=False):
    """The managed word list to configure for the guardrail."""
    input_action: Literal["BLOCK", "NONE"] | Other | None
    """Specifies the action to take when harmful content is detected in the input."""
    input_enabled: Boolean | None
    """Specifies whether to enable guardrail evaluation on the input."""
    output_action: Literal["BLOCK", "NONE"] | Other | None
    """Specifies the action to take when harmful content is detected in the output."""
    output_enabled: Boolean | None
    """Specifies whether to enable guardrail evaluation on the output."""
    type: Required[Literal["PROFANITY"] | Other]
    """The managed word type to configure for the guardrail."""


class CfnGuardrailPiiEntityConfigProps(TypedDict, total=False):
    """The PII entity to configure for the guardrail."""
    action: Required[Literal["BLOCK", "ANONYMIZE", "NONE"] | Other]
    """Configure guardrail action when the PII entity is detected."""
    input_action: Literal["BLOCK", "ANONYMIZE", "NONE"] | Other | None
    """Specifies the action to take when harmful content is detected in the input."""
    input_enabled: Boolean | None
    """Specifies whether to enable guardrail evaluation on the input."""
    output_action: Literal["BLOCK", "ANONYMIZE", "NONE"] | Other | None
    """Specifies the action to take when harmful content is detected in the output."""
    output_enabled: Boolean | None
    """Indicates whether guardrail evaluation is enabled on the output."""
    type: Required[Literal["ADDRESS", "AGE", "AWS_ACCESS_KEY", "AWS_SECRET_KEY", "CA_HEALTH_NUMBER", "CA_SOCIAL_INSURANCE_NUMBER", "CREDIT_DEBIT_CARD_CVV", "CREDIT_DEBIT_CARD_EXPIRY", "CREDIT_DEBIT_CARD_NUMBER", "DRIVER_ID", "EMAIL", "INTERNATIONAL_BANK_ACCOUNT_NUMBER", "IP_ADDRESS", "LICENSE_PLATE", "MAC_ADDRESS", "NAME", "PASSWORD", "PHONE", "PIN", "SWIFT_CODE", "UK_NATIONAL_HEALTH_SERVICE_NUMBER", "UK_NATIONAL_INSURANCE_NUMBER", "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER", "URL", "USERNAME", "US_BANK_ACCOUNT_NUMBER", "US_BANK_ROUTING_NUMBER", "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER", "US_PASSPORT_NUMBER", "US_SOCIAL_SECURITY_NUMBER", "VEHICLE_IDENTIFICATION_NUMBER"] | Other]
    """Configure guardrail type when the PII entity is detected."""


class CfnGuardrailRegexConfigProps(TypedDict, total=False):
    """The regular expression to configure for the guardrail."""
    action: Required[Literal["BLOCK", "ANONYMIZE", "NONE"] | Other]
    """The guardrail action to configure when matching regular expression is detected."""
    description: str | None
    """The description of the regular expression to configure for the guardrail."""
    input_action: Literal["BLOCK", "ANONYMIZE", "NONE"] | Other | None
    """Specifies the action to take when harmful content is detected in the input."""
    input_enabled: Boolean | None
    """Specifies whether to enable guardrail evaluation on the input."""
    name: Required[str]
    """The name of the regular expression to configure for the guardrail."""
    output_action: Literal["BLOCK", "ANONYMIZE", "NONE"] | Other | None
    """Specifies the action to take when harmful content is detected in the output."""
    output_enabled: Boolean | None
    """Specifies whether to enable guardrail evaluation on the output."""
    pattern: Required[str]
    """The regular expression pattern to configure for the guardrail."""


class CfnGuardrailSensitiveInformationPolicyConfigProps(TypedDict, total=False):
    """Contains details about PII entities and regular expressions to configure for the guardrail."""
    pii_entities_config: Sequence[CfnGuardrailPiiEntityConfigProps | Deferred] | Deferred | None
    """A list of PII entities to configure to the guardrail."""
    regexes_config: Sequence[CfnGuardrailRegexConfigProps | Deferred] | Deferred | None
    """A list of regular expressions to configure to the guardrail."""


class CfnGuardrailTagProps(TypedDict, total=False):
    """Definition of the key/value pair for a tag"""
    key: Required[str]
    """Tag Key"""
    value: Required[str]
    """Tag Value"""


class CfnGuardrailTopicConfigProps(TypedDict, total=False):
    """Details about topics for the guardrail to identify and deny."""
    definition: Required[str]
    """A definition of the topic to deny."""
    examples: Sequence[str] | Deferred | None
    """A list of prompts, each of which is an example of a prompt that can be categorized as belonging to the topic."""
    input_action: Literal["BLOCK", "NONE"] | Other | None
    """Specifies the action to take when harmful content is detected in the input."""
    input_enabled: Boolean | None
    """Specifies whether to enable guardrail evaluation on the input."""
    name: Required[str]
    """The name of the topic to deny."""
    output_action: Literal["BLOCK", "NONE"] | Other | None
    """Specifies the action to take when harmful content is detected in the output."""
    output_enabled: Boolean | None
    """Specifies whether to enable guardrail evaluation on the output."""
    type: Required[Literal["DENY"] | Other]
    """Specifies to deny the topic."""


class CfnGuardrailTopicPolicyConfigProps(TypedDict, total=False):
    """Contains details about topics that the guardrail should identify and deny."""
    topics_config: Required[Sequence[CfnGuardrailTopicConfigProps | Deferred] | Deferred]
    """A list of policies related to topics that the guardrail should deny."""
    topics_tier_config: CfnGuardrailTopicPolicyConfigTopicsTierConfigProps | Deferred | None
    """The tier that your guardrail uses for denied topic filters."""


class CfnGuardrailTopicPolicyConfigTopicsTierConfigProps(TypedDict, total=False):
    """The tier that your guardrail uses for denied topic filters."""
    tier_name: Required[Literal["CLASSIC", "STANDARD"] | Other]
    """The tier that your guardrail uses for denied topic filters."""


class CfnGuardrailWordConfigProps(TypedDict, total=False):
    """A word to configure for the guardrail."""
    input_action: Literal["BLOCK", "NONE"] | Other | None
    """Specifies the action to take when harmful content is detected in the input."""
    input_enabled: Boolean | None
    """Specifies whether to enable guardrail evaluation on the intput."""
    output_action: Literal["BLOCK", "NONE"] | Other | None
    """Specifies the action to take when harmful content is detected in the output."""
    output_enabled: Boolean | None
    """Specifies whether to enable guardrail evaluation on the output."""
    text: Required[str]
    """Text of the word configured for the guardrail to block."""


class CfnGuardrailWordPolicyConfigProps(TypedDict, total=False):
    """Contains details about the word policy to configured for the guardrail."""
    managed_word_lists_config: Sequence[CfnGuardrailManagedWordsConfigProps | Deferred] | Deferred | None
    """A list of managed words to configure for the guardrail."""
    words_config: Sequence[CfnGuardrailWordConfigProps | Deferred] | Deferred | None
    """A list of words to configure for the guardrail."""


class CfnGuardrail(TypedResource):
    """Creates a guardrail to detect and filter harmful content in your generative AI application."""
    props: CfnGuardrailProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGuardrailProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """Timestamp."""
    @property
    def attr_failure_recommendations(self) -> ListToken:
        """Appears if the `status` of the guardrail is `FAILED`."""
    @property
    def attr_guardrail_arn(self) -> StringToken:
        """The ARN of the guardrail."""
    @property
    def attr_guardrail_id(self) -> StringToken:
        """The unique identifier of the guardrail."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the guardrail."""
    @property
    def attr_status_reasons(self) -> ListToken:
        """Appears if the `status` is `FAILED`."""
    @property
    def attr_updated_at(self) -> StringToken:
        """Timestamp."""
    @property
    def attr_version(self) -> StringToken:
        """The version of the guardrail that was created."""


class CfnGuardrailVersionProps(TypedDict, total=False):
    description: str | None
    """A description of the guardrail version. A change replaces the resource."""
    guardrail_identifier: Required[str]
    """The unique identifier of the guardrail. A change replaces the resource."""


class CfnGuardrailVersion(TypedResource):
    """Creates a version of the guardrail."""
    props: CfnGuardrailVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGuardrailVersionProps]) -> None: ...
    @property
    def attr_guardrail_arn(self) -> StringToken:
        """The ARN of the guardrail."""
    @property
    def attr_guardrail_id(self) -> StringToken:
        """The unique identifier of the guardrail."""
    @property
    def attr_version(self) -> StringToken:
        """The version of the guardrail."""


class CfnIntelligentPromptRouterProps(TypedDict, total=False):
    description: str | None
    """An optional description of the prompt router to help identify its purpose. A change replaces the resource."""
    fallback_model: Required[CfnIntelligentPromptRouterPromptRouterTargetModelProps | Deferred]
    """The default model to use when the routing criteria is not met. A change replaces the resource."""
    models: Required[Sequence[CfnIntelligentPromptRouterPromptRouterTargetModelProps | Deferred] | Deferred]
    """A list of foundation models that the prompt router can route requests to. A change replaces the resource."""
    prompt_router_name: Required[str]
    """The name of the prompt router. A change replaces the resource."""
    routing_criteria: Required[CfnIntelligentPromptRouterRoutingCriteriaProps | Deferred]
    """Routing criteria for a prompt router. A change replaces the resource."""
    tags: Sequence[CfnIntelligentPromptRouterTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource as tags."""


class CfnIntelligentPromptRouterPromptRouterTargetModelProps(TypedDict, total=False):
    """The target model for a prompt router."""
    model_arn: Required[str]
    """The target model's ARN."""


class CfnIntelligentPromptRouterRoutingCriteriaProps(TypedDict, total=False):
    """Routing criteria for a prompt router."""
    response_quality_difference: Required[Number]
    """The criteria's response quality difference."""


class CfnIntelligentPromptRouterTagProps(TypedDict, total=False):
    """Definition of the key/value pair for a tag"""
    key: Required[str]
    """Tag Key"""
    value: Required[str]
    """Tag Value"""


class CfnIntelligentPromptRouter(TypedResource):
    """Specifies an intelligent prompt router resource for Amazon Bedrock."""
    props: CfnIntelligentPromptRouterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIntelligentPromptRouterProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """Indicates the time that the prompt router was created."""
    @property
    def attr_prompt_router_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the prompt router."""
    @property
    def attr_status(self) -> StringToken:
        """The router's status."""
    @property
    def attr_type(self) -> StringToken:
        """The router's type."""
    @property
    def attr_updated_at(self) -> StringToken:
        """When the router was updated."""


class CfnKnowledgeBaseProps(TypedDict, total=False):
    description: str | None
    """The description of the knowledge base associated with the inline agent."""
    knowledge_base_configuration: Required[CfnKnowledgeBaseKnowledgeBaseConfigurationProps | Deferred]
    """Contains details about the embeddings configuration of the knowledge base."""
    name: Required[str]
    """The name of the knowledge base."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role with permissions to invoke API operations on the knowledge base."""
    storage_configuration: CfnKnowledgeBaseStorageConfigurationProps | Deferred | None
    """Contains details about the storage configuration of the knowledge base. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """Metadata that you can assign to a resource as key-value pairs."""


class CfnKnowledgeBaseAudioConfigurationProps(TypedDict, total=False):
    """Configuration settings for processing audio content in multimodal knowledge bases."""
    segmentation_configuration: Required[CfnKnowledgeBaseAudioSegmentationConfigurationProps | Deferred]
    """Configuration for segmenting audio content during processing."""


class CfnKnowledgeBaseAudioSegmentationConfigurationProps(TypedDict, total=False):
    """Configuration for segmenting audio content during multimodal knowledge base ingestion."""
    fixed_length_duration: Required[Integer]
    """The duration in seconds for each audio segment."""


class CfnKnowledgeBaseBedrockEmbeddingModelConfigurationProps(TypedDict, total=False):
    """The vector configuration details for the Bedrock embeddings model."""
    audio: Sequence[CfnKnowledgeBaseAudioConfigurationProps | Deferred] | Deferred | None
    """Configuration settings for processing audio content in multimodal knowledge bases."""
    dimensions: Integer | None
    """The dimensions details for the vector configuration used on the Bedrock embeddings model."""
    embedding_data_type: Literal["FLOAT32", "BINARY"] | Other | None
    """The data type for the vectors when using a model to convert text into vector embeddings."""
    model_configuration: Anything
    """Model-specific configuration for the embedding model."""
    video: Sequence[CfnKnowledgeBaseVideoConfigurationProps | Deferred] | Deferred | None
    """Configuration settings for processing video content in multimodal knowledge bases."""


class CfnKnowledgeBaseCuratedQueryProps(TypedDict, total=False):
    """Contains configurations for a query, each of which defines information about example queries to help the query engine generate appropriate SQL queries."""
    natural_language: Required[str]
    """An example natural language query."""
    sql: Required[str]
    """The SQL equivalent of the natural language query."""


class CfnKnowledgeBaseEmbeddingModelConfigurationProps(TypedDict, total=False):
    """The configuration details for the embeddings model."""
    bedrock_embedding_model_configuration: CfnKnowledgeBaseBedrockEmbeddingModelConfigurationProps | Deferred | None
    """The vector configuration details on the Bedrock embeddings model."""


class CfnKnowledgeBaseKendraKnowledgeBaseConfigurationProps(TypedDict, total=False):
    """Settings for an Amazon Kendra knowledge base."""
    kendra_index_arn: Required[str]
    """The ARN of the Amazon Kendra index."""


class CfnKnowledgeBaseKnowledgeBaseConfigurationProps(TypedDict, total=False):
    """Configurations to apply to a knowledge base attached to the agent during query."""
    kendra_knowledge_base_configuration: CfnKnowledgeBaseKendraKnowledgeBaseConfigurationProps | Deferred | None
    """Settings for an Amazon Kendra knowledge base. A change replaces the resource."""
    managed_knowledge_base_configuration: CfnKnowledgeBaseManagedKnowledgeBaseConfigurationProps | Deferred | None
    """Contains details about the model used to create vector embeddings for a managed knowledge base. A change replaces the resource."""
    sql_knowledge_base_configuration: CfnKnowledgeBaseSqlKnowledgeBaseConfigurationProps | Deferred | None
    """Specifies configurations for a knowledge base connected to an SQL database."""
    type: Required[Literal["VECTOR", "KENDRA", "SQL", "MANAGED"] | Other]
    """The type of data that the data source is converted into for the knowledge base. A change replaces the resource."""
    vector_knowledge_base_configuration: CfnKnowledgeBaseVectorKnowledgeBaseConfigurationProps | Deferred | None
    """Contains details about the model that's used to convert the data source into vector embeddings. A change replaces the resource."""


class CfnKnowledgeBaseManagedKnowledgeBaseConfigurationProps(TypedDict, total=False):
    """Contains details about the model used to create vector embeddings for a managed knowledge base."""
    embedding_model_arn: str | None
    """The ARN of the model used to create vector embeddings for the knowledge base."""
    embedding_model_configuration: CfnKnowledgeBaseEmbeddingModelConfigurationProps | Deferred | None
    """The embeddings model configuration details for the vector model used in Knowledge Base."""
    embedding_model_type: Literal["CUSTOM", "MANAGED"] | Other | None
    """The type of embedding model to use for the managed knowledge base."""
    server_side_encryption_configuration: CfnKnowledgeBaseManagedKnowledgeBaseServerSideEncryptionConfigurationProps | Deferred | None
    """Contains details about the server-side encryption for the managed knowledge base."""
    supplemental_data_storage_configuration: CfnKnowledgeBaseSupplementalDataStorageConfigurationProps | Deferred | None
    """Configurations for supplemental data storage."""


class CfnKnowledgeBaseManagedKnowledgeBaseServerSideEncryptionConfigurationProps(TypedDict, total=False):
    """Contains details about the server-side encryption for the managed knowledge base."""
    kms_key_arn: str | None
    """The ARN of the AWS KMS key used to encrypt the managed knowledge base."""


class CfnKnowledgeBaseMongoDbAtlasConfigurationProps(TypedDict, total=False):
    """Contains details about the storage configuration of the knowledge base in MongoDB Atlas."""
    collection_name: Required[str]
    """The collection name of the knowledge base in MongoDB Atlas."""
    credentials_secret_arn: Required[str]
    """The Amazon Resource Name (ARN) of the secret that you created in AWS Secrets Manager that contains user credentials for your MongoDB Atlas cluster."""
    database_name: Required[str]
    """The database name in your MongoDB Atlas cluster for your knowledge base."""
    endpoint: Required[str]
    """The endpoint URL of your MongoDB Atlas cluster for your knowledge base."""
    endpoint_service_name: str | None
    """The name of the VPC endpoint service in your account that is connected to your MongoDB Atlas cluster."""
    field_mapping: Required[CfnKnowledgeBaseMongoDbAtlasFieldMappingProps | Deferred]
    """Contains the names of the fields to which to map information about the vector store."""
    text_index_name: str | None
    """The name of the text search index in the MongoDB collection."""
    vector_index_name: Required[str]
    """The name of the MongoDB Atlas vector search index."""


class CfnKnowledgeBaseMongoDbAtlasFieldMappingProps(TypedDict, total=False):
    """Contains the names of the fields to which to map information about the vector store."""
    metadata_field: Required[str]
    """The name of the field in which Amazon Bedrock stores metadata about the vector store."""
    text_field: Required[str]
    """The name of the field in which Amazon Bedrock stores the raw text from your data."""
    vector_field: Required[str]
    """The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources."""


class CfnKnowledgeBaseNeptuneAnalyticsConfigurationProps(TypedDict, total=False):
    """Contains details about the storage configuration of the knowledge base in Amazon Neptune Analytics."""
    field_mapping: Required[CfnKnowledgeBaseNeptuneAnalyticsFieldMappingProps | Deferred]
    """Contains the names of the fields to which to map information about the vector store."""
    graph_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Neptune Analytics vector store."""


class CfnKnowledgeBaseNeptuneAnalyticsFieldMappingProps(TypedDict, total=False):
    """Contains the names of the fields to which to map information about the vector store."""
    metadata_field: Required[str]
    """The name of the field in which Amazon Bedrock stores metadata about the vector store."""
    text_field: Required[str]
    """The name of the field in which Amazon Bedrock stores the raw text from your data."""


class CfnKnowledgeBaseOpenSearchManagedClusterConfigurationProps(TypedDict, total=False):
    """Contains details about the Managed Cluster configuration of the knowledge base in Amazon OpenSearch Service."""
    domain_arn: Required[str]
    """The Amazon Resource Name (ARN) of the OpenSearch domain."""
    domain_endpoint: Required[str]
    """The endpoint URL the OpenSearch domain."""
    field_mapping: Required[CfnKnowledgeBaseOpenSearchManagedClusterFieldMappingProps | Deferred]
    """Contains the names of the fields to which to map information about the vector store."""
    vector_index_name: Required[str]
    """The name of the vector store."""


class CfnKnowledgeBaseOpenSearchManagedClusterFieldMappingProps(TypedDict, total=False):
    """Contains the names of the fields to which to map information about the vector store."""
    metadata_field: Required[str]
    """The name of the field in which Amazon Bedrock stores metadata about the vector store."""
    text_field: Required[str]
    """The name of the field in which Amazon Bedrock stores the raw text from your data."""
    vector_field: Required[str]
    """The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources."""


class CfnKnowledgeBaseOpenSearchServerlessConfigurationProps(TypedDict, total=False):
    """Contains details about the storage configuration of the knowledge base in Amazon OpenSearch Service."""
    collection_arn: Required[str]
    """The Amazon Resource Name (ARN) of the OpenSearch Service vector store."""
    field_mapping: Required[CfnKnowledgeBaseOpenSearchServerlessFieldMappingProps | Deferred]
    """Contains the names of the fields to which to map information about the vector store."""
    vector_index_name: Required[str]
    """The name of the vector store."""


class CfnKnowledgeBaseOpenSearchServerlessFieldMappingProps(TypedDict, total=False):
    """Contains the names of the fields to which to map information about the vector store."""
    metadata_field: Required[str]
    """The name of the field in which Amazon Bedrock stores metadata about the vector store."""
    text_field: Required[str]
    """The name of the field in which Amazon Bedrock stores the raw text from your data."""
    vector_field: Required[str]
    """The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources."""


class CfnKnowledgeBasePineconeConfigurationProps(TypedDict, total=False):
    """Contains details about the storage configuration of the knowledge base in Pinecone."""
    connection_string: Required[str]
    """The endpoint URL for your index management page."""
    credentials_secret_arn: Required[str]
    """The Amazon Resource Name (ARN) of the secret that you created in AWS Secrets Manager that is linked to your Pinecone API key."""
    field_mapping: Required[CfnKnowledgeBasePineconeFieldMappingProps | Deferred]
    """Contains the names of the fields to which to map information about the vector store."""
    namespace: str | None
    """The namespace to be used to write new data to your database."""


class CfnKnowledgeBasePineconeFieldMappingProps(TypedDict, total=False):
    """Contains the names of the fields to which to map information about the vector store."""
    metadata_field: Required[str]
    """The name of the field in which Amazon Bedrock stores metadata about the vector store."""
    text_field: Required[str]
    """The name of the field in which Amazon Bedrock stores the raw text from your data."""


class CfnKnowledgeBaseQueryGenerationColumnProps(TypedDict, total=False):
    """Contains information about a column in the current table for the query engine to consider."""
    description: str | None
    """A description of the column that helps the query engine understand the contents of the column."""
    inclusion: Literal["INCLUDE", "EXCLUDE"] | Other | None
    """Specifies whether to include or exclude the column during query generation."""
    name: str | None
    """The name of the column for which the other fields in this object apply."""


class CfnKnowledgeBaseQueryGenerationConfigurationProps(TypedDict, total=False):
    """Contains configurations for query generation."""
    execution_timeout_seconds: Integer | None
    """The time after which query generation will time out."""
    generation_context: CfnKnowledgeBaseQueryGenerationContextProps | Deferred | None
    """Specifies configurations for context to use during query generation."""


class CfnKnowledgeBaseQueryGenerationContextProps(TypedDict, total=False):
    """>Contains configurations for context to use during query generation."""
    curated_queries: Sequence[CfnKnowledgeBaseCuratedQueryProps | Deferred] | Deferred | None
    """An array of objects, each of which defines information about example queries to help the query engine generate appropriate SQL queries."""
    tables: Sequence[CfnKnowledgeBaseQueryGenerationTableProps | Deferred] | Deferred | None
    """An array of objects, each of which defines information about a table in the database."""


class CfnKnowledgeBaseQueryGenerationTableProps(TypedDict, total=False):
    """Contains information about a table for the query engine to consider."""
    columns: Sequence[CfnKnowledgeBaseQueryGenerationColumnProps | Deferred] | Deferred | None
    """An array of objects, each of which defines information about a column in the table."""
    description: str | None
    """A description of the table that helps the query engine understand the contents of the table."""
    inclusion: Literal["INCLUDE", "EXCLUDE"] | Other | None
    """Specifies whether to include or exclude the table during query generation."""
    name: Required[str]
    """The name of the table for which the other fields in this object apply."""


class CfnKnowledgeBaseRdsConfigurationProps(TypedDict, total=False):
    """Contains details about the storage configuration of the knowledge base in Amazon RDS."""
    credentials_secret_arn: Required[str]
    """The Amazon Resource Name (ARN) of the secret that you created in AWS Secrets Manager that is linked to your Amazon RDS database."""
    database_name: Required[str]
    """The name of your Amazon RDS database."""
    field_mapping: Required[CfnKnowledgeBaseRdsFieldMappingProps | Deferred]
    """Contains the names of the fields to which to map information about the vector store."""
    resource_arn: Required[str]
    """The Amazon Resource Name (ARN) of the vector store."""
    table_name: Required[str]
    """The name of the table in the database."""


class CfnKnowledgeBaseRdsFieldMappingProps(TypedDict, total=False):
    """Contains the names of the fields to which to map information about the vector store."""
    custom_metadata_field: str | None
    """Provide a name for the universal metadata field where Amazon Bedrock will store any custom metadata from your data source."""
    metadata_field: Required[str]
    """The name of the field in which Amazon Bedrock stores metadata about the vector store."""
    primary_key_field: Required[str]
    """The name of the field in which Amazon Bedrock stores the ID for each entry."""
    text_field: Required[str]
    """The name of the field in which Amazon Bedrock stores the raw text from your data."""
    vector_field: Required[str]
    """The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources."""


class CfnKnowledgeBaseRedshiftConfigurationProps(TypedDict, total=False):
    """Contains configurations for an Amazon Redshift database."""
    query_engine_configuration: Required[CfnKnowledgeBaseRedshiftQueryEngineConfigurationProps | Deferred]
    """Specifies configurations for an Amazon Redshift query engine. A change replaces the resource."""
    query_generation_configuration: CfnKnowledgeBaseQueryGenerationConfigurationProps | Deferred | None
    """Specifies configurations for generating queries."""
    storage_configurations: Required[Sequence[CfnKnowledgeBaseRedshiftQueryEngineStorageConfigurationProps | Deferred] | Deferred]
    """Specifies configurations for Amazon Redshift database storage. A change replaces the resource."""


class CfnKnowledgeBaseRedshiftProvisionedAuthConfigurationProps(TypedDict, total=False):
    """Contains configurations for authentication to an Amazon Redshift provisioned data warehouse."""
    database_user: str | None
    """The database username for authentication to an Amazon Redshift provisioned data warehouse."""
    type: Required[Literal["IAM", "USERNAME_PASSWORD", "USERNAME"] | Other]
    """The type of authentication to use."""
    username_password_secret_arn: str | None
    """The ARN of an Secrets Manager secret for authentication."""


class CfnKnowledgeBaseRedshiftProvisionedConfigurationProps(TypedDict, total=False):
    """Contains configurations for a provisioned Amazon Redshift query engine."""
    auth_configuration: Required[CfnKnowledgeBaseRedshiftProvisionedAuthConfigurationProps | Deferred]
    """Specifies configurations for authentication to Amazon Redshift."""
    cluster_identifier: Required[str]
    """The ID of the Amazon Redshift cluster."""


class CfnKnowledgeBaseRedshiftQueryEngineAwsDataCatalogStorageConfigurationProps(TypedDict, total=False):
    """Contains configurations for storage in AWS Glue Data Catalog."""
    table_names: Required[Sequence[str] | Deferred]
    """A list of names of the tables to use."""


class CfnKnowledgeBaseRedshiftQueryEngineConfigurationProps(TypedDict, total=False):
    """Contains configurations for an Amazon Redshift query engine."""
    provisioned_configuration: CfnKnowledgeBaseRedshiftProvisionedConfigurationProps | Deferred | None
    """Specifies configurations for a provisioned Amazon Redshift query engine."""
    serverless_configuration: CfnKnowledgeBaseRedshiftServerlessConfigurationProps | Deferred | None
    """Specifies configurations for a serverless Amazon Redshift query engine."""
    type: Required[Literal["SERVERLESS", "PROVISIONED"] | Other]
    """The type of query engine."""


class CfnKnowledgeBaseRedshiftQueryEngineRedshiftStorageConfigurationProps(TypedDict, total=False):
    """Contains configurations for storage in Amazon Redshift."""
    database_name: Required[str]
    """The name of the Amazon Redshift database."""


class CfnKnowledgeBaseRedshiftQueryEngineStorageConfigurationProps(TypedDict, total=False):
    """Contains configurations for Amazon Redshift data storage."""
    aws_data_catalog_configuration: CfnKnowledgeBaseRedshiftQueryEngineAwsDataCatalogStorageConfigurationProps | Deferred | None
    """Specifies configurations for storage in AWS Glue Data Catalog."""
    redshift_configuration: CfnKnowledgeBaseRedshiftQueryEngineRedshiftStorageConfigurationProps | Deferred | None
    """Specifies configurations for storage in Amazon Redshift."""
    type: Required[Literal["REDSHIFT", "AWS_DATA_CATALOG"] | Other]
    """The data storage service to use."""


class CfnKnowledgeBaseRedshiftServerlessAuthConfigurationProps(TypedDict, total=False):
    """Specifies configurations for authentication to a Redshift Serverless."""
    type: Required[Literal["IAM", "USERNAME_PASSWORD"] | Other]
    """The type of authentication to use."""
    username_password_secret_arn: str | None
    """The ARN of an Secrets Manager secret for authentication."""


class CfnKnowledgeBaseRedshiftServerlessConfigurationProps(TypedDict, total=False):
    """Contains configurations for authentication to Amazon Redshift Serverless."""
    auth_configuration: Required[CfnKnowledgeBaseRedshiftServerlessAuthConfigurationProps | Deferred]
    """Specifies configurations for authentication to an Amazon Redshift provisioned data warehouse."""
    workgroup_arn: Required[str]
    """The ARN of the Amazon Redshift workgroup."""


class CfnKnowledgeBaseS3LocationProps(TypedDict, total=False):
    """A storage location in an Amazon S3 bucket."""
    uri: Required[str]
    """An object URI starting with `s3://`."""


class CfnKnowledgeBaseS3VectorsConfigurationProps(TypedDict, total=False):
    """Contains the storage configuration of the knowledge base for S3 vectors."""
    index_arn: str | None
    """The Amazon Resource Name (ARN) of the vector index used for the knowledge base."""
    index_name: str | None
    """The name of the vector index used for the knowledge base."""
    vector_bucket_arn: str | None
    """The Amazon Resource Name (ARN) of the S3 bucket where vector embeddings are stored."""


class CfnKnowledgeBaseSqlKnowledgeBaseConfigurationProps(TypedDict, total=False):
    """Contains configurations for a knowledge base connected to an SQL database."""
    redshift_configuration: CfnKnowledgeBaseRedshiftConfigurationProps | Deferred | None
    """Specifies configurations for a knowledge base connected to an Amazon Redshift database."""
    type: Required[Literal["REDSHIFT"] | Other]
    """The type of SQL database to connect to the knowledge base. A change replaces the resource."""


class CfnKnowledgeBaseStorageConfigurationProps(TypedDict, total=False):
    """Contains the storage configuration of the knowledge base."""
    mongo_db_atlas_configuration: CfnKnowledgeBaseMongoDbAtlasConfigurationProps | Deferred | None
    """Contains the storage configuration of the knowledge base in MongoDB Atlas."""
    neptune_analytics_configuration: CfnKnowledgeBaseNeptuneAnalyticsConfigurationProps | Deferred | None
    """Contains details about the Neptune Analytics configuration of the knowledge base in Amazon Neptune."""
    opensearch_managed_cluster_configuration: CfnKnowledgeBaseOpenSearchManagedClusterConfigurationProps | Deferred | None
    """Contains details about the storage configuration of the knowledge base in OpenSearch Managed Cluster."""
    opensearch_serverless_configuration: CfnKnowledgeBaseOpenSearchServerlessConfigurationProps | Deferred | None
    """Contains the storage configuration of the knowledge base in Amazon OpenSearch Service."""
    pinecone_configuration: CfnKnowledgeBasePineconeConfigurationProps | Deferred | None
    """Contains the storage configuration of the knowledge base in Pinecone."""
    rds_configuration: CfnKnowledgeBaseRdsConfigurationProps | Deferred | None
    """Contains details about the storage configuration of the knowledge base in Amazon RDS."""
    s3_vectors_configuration: CfnKnowledgeBaseS3VectorsConfigurationProps | Deferred | None
    """The configuration settings for storing knowledge base data using S3 vectors."""
    type: Required[Literal["OPENSEARCH_SERVERLESS", "PINECONE", "RDS", "MONGO_DB_ATLAS", "NEPTUNE_ANALYTICS", "S3_VECTORS", "OPENSEARCH_MANAGED_CLUSTER"] | Other]
    """The vector store service in which the knowledge base is stored."""


class CfnKnowledgeBaseSupplementalDataStorageConfigurationProps(TypedDict, total=False):
    """Specifies configurations for the storage location of multimedia content (images, audio, and video) extracted from multimodal documents in your data source."""
    supplemental_data_storage_locations: Required[Sequence[CfnKnowledgeBaseSupplementalDataStorageLocationProps | Deferred] | Deferred]
    """List of supplemental data storage locations."""


class CfnKnowledgeBaseSupplementalDataStorageLocationProps(TypedDict, total=False):
    """Contains information about a storage location for multimedia content (images, audio, and video) extracted from multimodal documents in your data source."""
    s3_location: CfnKnowledgeBaseS3LocationProps | Deferred | None
    """Contains information about the Amazon S3 location for the extracted multimedia content."""
    supplemental_data_storage_location_type: Required[Literal["S3"] | Other]
    """Supplemental data storage location type."""


class CfnKnowledgeBaseVectorKnowledgeBaseConfigurationProps(TypedDict, total=False):
    """Contains details about the model used to create vector embeddings for the knowledge base."""
    embedding_model_arn: Required[str]
    """The Amazon Resource Name (ARN) of the model used to create vector embeddings for the knowledge base."""
    embedding_model_configuration: CfnKnowledgeBaseEmbeddingModelConfigurationProps | Deferred | None
    """The embeddings model configuration details for the vector model used in Knowledge Base."""
    supplemental_data_storage_configuration: CfnKnowledgeBaseSupplementalDataStorageConfigurationProps | Deferred | None
    """If you include multimodal data from your data source, use this object to specify configurations for the storage location of the images extracted from your documents."""


class CfnKnowledgeBaseVideoConfigurationProps(TypedDict, total=False):
    """Configuration settings for processing video content in multimodal knowledge bases."""
    segmentation_configuration: Required[CfnKnowledgeBaseVideoSegmentationConfigurationProps | Deferred]
    """Configuration for segmenting video content during processing."""


class CfnKnowledgeBaseVideoSegmentationConfigurationProps(TypedDict, total=False):
    """Configuration for segmenting video content during multimodal knowledge base ingestion."""
    fixed_length_duration: Required[Integer]
    """The duration in seconds for each video segment."""


class CfnKnowledgeBase(TypedResource):
    """Specifies a knowledge base as a resource in a top-level template."""
    props: CfnKnowledgeBaseProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnKnowledgeBaseProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The time the knowledge base was created."""
    @property
    def attr_failure_reasons(self) -> ListToken:
        """A list of reasons that the API operation on the knowledge base failed."""
    @property
    def attr_knowledge_base_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the knowledge base."""
    @property
    def attr_knowledge_base_id(self) -> StringToken:
        """The unique identifier for a knowledge base associated with the inline agent."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the knowledge base."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The time the knowledge base was last updated."""


class CfnKnowledgeBasePolicyProps(TypedDict, total=False):
    knowledge_base_id: Required[str]
    """The unique identifier of the knowledge base A change replaces the resource."""
    policy_document: Required[Anything]
    """The IAM policy document defining access permissions for the knowledge base"""


class CfnKnowledgeBasePolicy(TypedResource):
    """Definition of AWS::Bedrock::KnowledgeBasePolicy Resource Type"""
    props: CfnKnowledgeBasePolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnKnowledgeBasePolicyProps]) -> None: ...
    @property
    def attr_revision_id(self) -> StringToken:
        """The revision identifier for the policy, used for optimistic concurrency control"""


class CfnPromptProps(TypedDict, total=False):
    customer_encryption_key_arn: str | None
    """The Amazon Resource Name (ARN) of the KMS key that the prompt is encrypted with."""
    default_variant: str | None
    """The name of the default variant for the prompt."""
    description: str | None
    """The description of the prompt."""
    name: Required[str]
    """The name of the prompt."""
    tags: Mapping[str, str] | Deferred | None
    """Metadata that you can assign to a resource as key-value pairs."""
    variants: Sequence[CfnPromptPromptVariantProps | Deferred] | Deferred | None
    """A list of objects, each containing details about a variant of the prompt."""


class CfnPromptCachePointBlockProps(TypedDict, total=False):
    """Defines a section of content to be cached for reuse in subsequent API calls."""
    type: Required[Literal["default"] | Other]
    """Specifies the type of cache point within the CachePointBlock."""


class CfnPromptChatPromptTemplateConfigurationProps(TypedDict, total=False):
    """Contains configurations to use a prompt in a conversational format."""
    input_variables: Sequence[CfnPromptPromptInputVariableProps | Deferred] | Deferred | None
    """An array of the variables in the prompt template."""
    messages: Required[Sequence[CfnPromptMessageProps | Deferred] | Deferred]
    """Contains messages in the chat for the prompt."""
    system: Sequence[CfnPromptSystemContentBlockProps | Deferred] | Deferred | None
    """Contains system prompts to provide context to the model or to describe how it should behave."""
    tool_configuration: CfnPromptToolConfigurationProps | Deferred | None
    """Configuration information for the tools that the model can use when generating a response."""


class CfnPromptContentBlockProps(TypedDict, total=False):
    """A block of content for a message that you pass to, or receive from, a model with the Converse or ConverseStream API operations."""
    cache_point: CfnPromptCachePointBlockProps | Deferred | None
    """CachePoint to include in the message."""
    text: str | None
    """Text to include in the message."""


class CfnPromptMessageProps(TypedDict, total=False):
    """A message input, or returned from, a call to Converse or ConverseStream."""
    content: Required[Sequence[CfnPromptContentBlockProps | Deferred] | Deferred]
    """The message content."""
    role: Required[Literal["user", "assistant"] | Other]
    """The role that the message plays in the message."""


class CfnPromptPromptAgentResourceProps(TypedDict, total=False):
    """Contains specifications for an Amazon Bedrock agent with which to use the prompt."""
    agent_identifier: Required[str]
    """The ARN of the agent with which to use the prompt."""


class CfnPromptPromptGenAiResourceProps(TypedDict, total=False):
    """Contains specifications for a generative AI resource with which to use the prompt."""
    agent: CfnPromptPromptAgentResourceProps | Deferred | None
    """Specifies an Amazon Bedrock agent with which to use the prompt."""


class CfnPromptPromptInferenceConfigurationProps(TypedDict, total=False):
    """Contains inference configurations for the prompt."""
    text: CfnPromptPromptModelInferenceConfigurationProps | Deferred | None
    """Contains inference configurations for a text prompt."""


class CfnPromptPromptInputVariableProps(TypedDict, total=False):
    """Contains information about a variable in the prompt."""
    name: str | None
    """The name of the variable."""


class CfnPromptPromptMetadataEntryProps(TypedDict, total=False):
    """Contains a key-value pair that defines a metadata tag and value to attach to a prompt variant."""
    key: Required[str]
    """The key of a metadata tag for a prompt variant."""
    value: Required[str]
    """The value of a metadata tag for a prompt variant."""


class CfnPromptPromptModelInferenceConfigurationProps(TypedDict, total=False):
    """Contains inference configurations related to model inference for a prompt."""
    max_tokens: Number | None
    """The maximum number of tokens to return in the response."""
    stop_sequences: Sequence[str] | Deferred | None
    """A list of strings that define sequences after which the model will stop generating."""
    temperature: Number | None
    """Controls the randomness of the response."""
    top_p: Number | None
    """The percentage of most-likely candidates that the model considers for the next token."""


class CfnPromptPromptTemplateConfigurationProps(TypedDict, total=False):
    """Contains the message for a prompt."""
    chat: CfnPromptChatPromptTemplateConfigurationProps | Deferred | None
    """Contains configurations to use the prompt in a conversational format."""
    text: CfnPromptTextPromptTemplateConfigurationProps | Deferred | None
    """Contains configurations for the text in a message for a prompt."""


class CfnPromptPromptVariantProps(TypedDict, total=False):
    """Contains details about a variant of the prompt."""
    additional_model_request_fields: Anything
    """Contains model-specific inference configurations that aren't in the `inferenceConfiguration` field."""
    gen_ai_resource: CfnPromptPromptGenAiResourceProps | Deferred | None
    """Specifies a generative AI resource with which to use the prompt."""
    inference_configuration: CfnPromptPromptInferenceConfigurationProps | Deferred | None
    """Contains inference configurations for the prompt variant."""
    metadata: Sequence[CfnPromptPromptMetadataEntryProps | Deferred] | Deferred | None
    """An array of objects, each containing a key-value pair that defines a metadata tag and value to attach to a prompt variant."""
    model_id: str | None
    """The unique identifier of the model or inference profile with which to run inference on the prompt."""
    name: Required[str]
    """The name of the prompt variant."""
    template_configuration: Required[CfnPromptPromptTemplateConfigurationProps | Deferred]
    """Contains configurations for the prompt template."""
    template_type: Required[Literal["TEXT", "CHAT"] | Other]
    """The type of prompt template to use."""


class CfnPromptSpecificToolChoiceProps(TypedDict, total=False):
    """The model must request a specific tool."""
    name: Required[str]
    """The name of the tool that the model must request."""


class CfnPromptSystemContentBlockProps(TypedDict, total=False):
    """Contains configurations for instructions to provide the model for how to handle input."""
    cache_point: CfnPromptCachePointBlockProps | Deferred | None
    """CachePoint to include in the system prompt."""
    text: str | None
    """A system prompt for the model."""


class CfnPromptTextPromptTemplateConfigurationProps(TypedDict, total=False):
    """Contains configurations for a text prompt template."""
    cache_point: CfnPromptCachePointBlockProps | Deferred | None
    """A cache checkpoint within a template configuration."""
    input_variables: Sequence[CfnPromptPromptInputVariableProps | Deferred] | Deferred | None
    """An array of the variables in the prompt template."""
    text: str | None
    """The message for the prompt."""
    text_s3_location: CfnPromptTextS3LocationProps | Deferred | None
    """The Amazon S3 location of the prompt text."""


class CfnPromptTextS3LocationProps(TypedDict, total=False):
    """The Amazon S3 location of the prompt text."""
    bucket: Required[str]
    """The Amazon S3 bucket containing the prompt text."""
    key: Required[str]
    """The object key for the Amazon S3 location."""
    version: str | None
    """The version of the Amazon S3 location to use."""


class CfnPromptToolProps(TypedDict, total=False):
    """Information about a tool that you can use with the Converse API."""
    cache_point: CfnPromptCachePointBlockProps | Deferred | None
    """CachePoint to include in the tool configuration."""
    tool_spec: CfnPromptToolSpecificationProps | Deferred | None
    """The specfication for the tool."""


class CfnPromptToolChoiceProps(TypedDict, total=False):
    """Determines which tools the model should request in a call to `Converse` or `ConverseStream`."""
    any: Anything
    """The model must request at least one tool (no text is generated)."""
    auto: Anything
    """(Default)."""
    tool: CfnPromptSpecificToolChoiceProps | Deferred | None
    """The Model must request the specified tool."""


class CfnPromptToolConfigurationProps(TypedDict, total=False):
    """Configuration information for the tools that you pass to a model."""
    tool_choice: CfnPromptToolChoiceProps | Deferred | None
    """If supported by model, forces the model to request a tool."""
    tools: Required[Sequence[CfnPromptToolProps | Deferred] | Deferred]
    """An array of tools that you want to pass to a model."""


class CfnPromptToolInputSchemaProps(TypedDict, total=False):
    """The schema for the tool."""
    json: Anything
    """The JSON schema for the tool."""


class CfnPromptToolSpecificationProps(TypedDict, total=False):
    """The specification for the tool."""
    description: str | None
    """The description for the tool."""
    input_schema: Required[CfnPromptToolInputSchemaProps | Deferred]
    """The input schema for the tool in JSON format."""
    name: Required[str]
    """The name for the tool."""


class CfnPrompt(TypedResource):
    """Creates a prompt in your prompt library that you can add to a flow."""
    props: CfnPromptProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPromptProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the prompt or the prompt version (if you specified a version in the request)."""
    @property
    def attr_created_at(self) -> StringToken:
        """The time at which the prompt was created."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier of the prompt."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The time at which the prompt was last updated."""
    @property
    def attr_version(self) -> StringToken:
        """The version of the prompt that this summary applies to."""


class CfnPromptVersionProps(TypedDict, total=False):
    description: str | None
    """The description of the prompt version. A change replaces the resource."""
    prompt_arn: Required[str]
    """The Amazon Resource Name (ARN) of the version of the prompt. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """A map of tags attached to the prompt version and their values. A change replaces the resource."""


class CfnPromptVersion(TypedResource):
    """Creates a static snapshot of your prompt that can be deployed to production."""
    props: CfnPromptVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPromptVersionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the prompt or the prompt version (if you specified a version in the request)."""
    @property
    def attr_created_at(self) -> StringToken:
        """The time at which the prompt was created."""
    @property
    def attr_customer_encryption_key_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the KMS key that the prompt version is encrypted with."""
    @property
    def attr_default_variant(self) -> StringToken:
        """The name of the default variant for the prompt."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the prompt."""
    @property
    def attr_prompt_id(self) -> StringToken:
        """The unique identifier of the prompt."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The time at which the prompt was last updated."""
    @property
    def attr_variants(self) -> StringToken:
        """A list of objects, each containing details about a variant of the prompt."""
    @property
    def attr_version(self) -> StringToken:
        """The version of the prompt that this summary applies to."""


class CfnResourcePolicyProps(TypedDict, total=False):
    policy_document: Required[Anything]
    """The IAM policy document defining access permissions for the guardrail and guardrail profile resources"""
    resource_arn: Required[str]
    """The ARN of the Bedrock Guardrail or Guardrail Profile resource A change replaces the resource."""


class CfnResourcePolicy(TypedResource):
    """Definition of AWS::Bedrock::ResourcePolicy Resource Type"""
    props: CfnResourcePolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourcePolicyProps]) -> None: ...


class CfnRetrievalInstructionProps(TypedDict, total=False):
    customer_encryption_key_arn: str | None
    """The ARN of the customer managed KMS key protecting this content, when one was supplied at create. A change replaces the resource."""
    description: str | None
    """A description of the retrieval instruction."""
    instruction: Required[CfnRetrievalInstructionInstructionProps | Deferred]
    """The reviewed content this instruction serves — what AgenticRetrieveStream resolves while status is ACTIVE."""
    name: Required[str]
    """The name of the retrieval instruction. A change replaces the resource."""
    tags: Sequence[CfnRetrievalInstructionTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnRetrievalInstructionInstructionProps(TypedDict, total=False):
    """The reviewed content this instruction serves — what AgenticRetrieveStream resolves while status is ACTIVE."""
    answer_format: str | None
    """How the answer is structured, including how sources are cited."""
    answer_policy: str | None
    """Whether and how to answer: how strongly an answer must be supported, and what to do with questions outside scope."""
    persona: str | None
    """Who the assistant is: identity, tone and language."""
    retrieval_guidance: str | None
    """How to interpret and decompose the question, and what to prioritise when searching."""


class CfnRetrievalInstructionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnRetrievalInstruction(TypedResource):
    """Resource Type definition for AWS::Bedrock::RetrievalInstruction"""
    props: CfnRetrievalInstructionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRetrievalInstructionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the resource."""
    @property
    def attr_created_at(self) -> StringToken:
        """When the retrieval instruction was created."""
    @property
    def attr_last_transition_status(self) -> StringToken:
        """The outcome or in-progress state of the most recent create or update."""
    @property
    def attr_retrieval_instruction_id(self) -> StringToken:
        """The identifier of the retrieval instruction."""
    @property
    def attr_status(self) -> StringToken:
        """Whether the instruction can be used."""
    @property
    def attr_updated_at(self) -> StringToken:
        """When the retrieval instruction was last updated."""


class CfnSessionProps(TypedDict, total=False):
    encryption_key_arn: str | None
    """The Amazon Resource Name (ARN) of the KMS key to use to encrypt the session data. A change replaces the resource."""
    session_metadata: Mapping[str, str] | Deferred | None
    """A map of key-value pairs containing attributes to be persisted across the session."""
    tags: Sequence[CfnSessionTagProps | Deferred] | Deferred | None
    """A list of tags associated with the session."""


class CfnSessionTagProps(TypedDict, total=False):
    """A tag associated with a resource."""
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnSession(TypedResource):
    """Definition of AWS::Bedrock::Session Resource Type"""
    props: CfnSessionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSessionProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp for when the session was created."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The timestamp for when the session was last modified."""
    @property
    def attr_session_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the session."""
    @property
    def attr_session_id(self) -> StringToken:
        """The unique identifier of the session in UUID format."""
    @property
    def attr_session_status(self) -> StringToken:
        """The current status of the session."""
