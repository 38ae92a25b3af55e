"""Every resource type of AWS::Connect; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnAgentStatusProps(TypedDict, total=False):
    description: str | None
    """The description of the agent status."""
    display_order: Integer | None
    """The display order of the agent status."""
    instance_arn: Required[str]
    """The Amazon Resource Name (ARN) of the instance."""
    name: Required[str]
    """The name of the agent status."""
    reset_order_number: Boolean | None
    """A number indicating the reset order of the agent status."""
    state: Required[Literal["ENABLED", "DISABLED"] | Other]
    """The state of the agent status."""
    tags: Sequence[CfnAgentStatusTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""
    type: Literal["ROUTABLE", "CUSTOM", "OFFLINE"] | Other | None
    """The type of agent status."""


class CfnAgentStatusTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnAgentStatus(TypedResource):
    """Contains information about an agent status."""
    props: CfnAgentStatusProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAgentStatusProps]) -> None: ...
    @property
    def attr_agent_status_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the agent status."""
    @property
    def attr_last_modified_region(self) -> StringToken:
        """The AWS Region where this resource was last modified."""
    @property
    def attr_last_modified_time(self) -> NumberToken:
        """The timestamp when this resource was last modified."""


class CfnApprovedOriginProps(TypedDict, total=False):
    instance_id: Required[str]
    """The Amazon Resource Name (ARN) of the instance. A change replaces the resource."""
    origin: Required[str]
    """Domain name to be added to the allow-list of the instance. A change replaces the resource."""


class CfnApprovedOrigin(TypedResource):
    """The approved origin for the instance."""
    props: CfnApprovedOriginProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApprovedOriginProps]) -> None: ...


class CfnContactFlowProps(TypedDict, total=False):
    content: Required[str]
    """The content of the flow."""
    description: str | None
    """The description of the flow."""
    instance_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Connect Customer instance."""
    name: Required[str]
    """The name of the flow."""
    state: Literal["ACTIVE", "ARCHIVED"] | Other | None
    """The state of the flow."""
    tags: Sequence[CfnContactFlowTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    type: Required[Literal["CONTACT_FLOW", "CUSTOMER_QUEUE", "CUSTOMER_HOLD", "CUSTOMER_WHISPER", "AGENT_HOLD", "AGENT_WHISPER", "OUTBOUND_WHISPER", "AGENT_TRANSFER", "QUEUE_TRANSFER", "CAMPAIGN"] | Other]
    """The type of the flow. A change replaces the resource."""


class CfnContactFlowTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag.."""


class CfnContactFlow(TypedResource):
    """Specifies a flow for an Connect Customer instance."""
    props: CfnContactFlowProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnContactFlowProps]) -> None: ...
    @property
    def attr_contact_flow_arn(self) -> StringToken:
        """`Ref` returns the Amazon Resource Name (ARN) of the flow."""


class CfnContactFlowModuleProps(TypedDict, total=False):
    content: Required[str]
    """The content of the flow module."""
    description: str | None
    """The description of the flow module."""
    external_invocation_configuration: CfnContactFlowModuleExternalInvocationConfigurationProps | Deferred | None
    """The external invocation configuration for the flow module"""
    instance_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Connect Customer instance."""
    name: Required[str]
    """The name of the flow module."""
    settings: str | None
    """The configuration settings for the flow module."""
    state: str | None
    """The state of the flow module."""
    tags: Sequence[CfnContactFlowModuleTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnContactFlowModuleExternalInvocationConfigurationProps(TypedDict, total=False):
    """The external invocation configuration for the flow module"""
    enabled: Boolean | None
    """Enable external invocation."""


class CfnContactFlowModuleTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnContactFlowModule(TypedResource):
    """Specifies a flow module for an Connect Customer instance."""
    props: CfnContactFlowModuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnContactFlowModuleProps]) -> None: ...
    @property
    def attr_contact_flow_module_arn(self) -> StringToken:
        """`Ref` returns the Amazon Resource Name (ARN) of the flow module."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the contact flow module."""


class CfnContactFlowModuleAliasProps(TypedDict, total=False):
    contact_flow_module_id: Required[str]
    """The identifier of the contact flow module (ARN) this alias is tied to. A change replaces the resource."""
    contact_flow_module_version: Required[Integer]
    """The version number of the contact flow module this alias points to."""
    description: str | None
    """The description of the alias."""
    name: Required[str]
    """The name of the alias."""


class CfnContactFlowModuleAlias(TypedResource):
    """Resource Type definition for ContactFlowModuleAlias"""
    props: CfnContactFlowModuleAliasProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnContactFlowModuleAliasProps]) -> None: ...
    @property
    def attr_alias_id(self) -> StringToken:
        """The unique identifier of the alias."""
    @property
    def attr_contact_flow_module_alias_arn(self) -> StringToken:
        """The identifier of the contact flow module alias (ARN)."""


class CfnContactFlowModuleVersionProps(TypedDict, total=False):
    contact_flow_module_id: Required[str]
    """The identifier of the contact flow module (ARN) this version is tied to. A change replaces the resource."""
    description: str | None
    """The description of the version. A change replaces the resource."""


class CfnContactFlowModuleVersion(TypedResource):
    """Resource Type definition for ContactFlowModuleVersion"""
    props: CfnContactFlowModuleVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnContactFlowModuleVersionProps]) -> None: ...
    @property
    def attr_contact_flow_module_version_arn(self) -> StringToken:
        """The identifier of the contact flow module version (ARN)."""
    @property
    def attr_flow_module_content_sha256(self) -> StringToken:
        """Indicates the checksum value of the latest published flow module content"""
    @property
    def attr_version(self) -> NumberToken:
        """The version number of this revision"""


class CfnContactFlowVersionProps(TypedDict, total=False):
    contact_flow_id: Required[str]
    """The identifier of the flow. A change replaces the resource."""
    description: str | None
    """The description of the flow version. A change replaces the resource."""


class CfnContactFlowVersion(TypedResource):
    """Creates a version for the specified customer-managed flow within the specified instance."""
    props: CfnContactFlowVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnContactFlowVersionProps]) -> None: ...
    @property
    def attr_contact_flow_version_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the flow version."""
    @property
    def attr_flow_content_sha256(self) -> StringToken:
        """Indicates the checksum value of the flow content."""
    @property
    def attr_version(self) -> NumberToken:
        """The identifier of the flow version."""


class CfnDataLakeAssociationProps(TypedDict, total=False):
    data_set_id: Required[str]
    """The identifier of the analytics data set. A change replaces the resource."""
    instance_id: Required[str]
    """The identifier of the Amazon Connect instance A change replaces the resource."""
    target_account_id: str | None
    """The identifier of the target account A change replaces the resource."""


class CfnDataLakeAssociation(TypedResource):
    """Resource schema for AWS::Connect::DataLakeAssociation"""
    props: CfnDataLakeAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataLakeAssociationProps]) -> None: ...
    @property
    def attr_resource_share_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the AWS Resource Access Manager share"""
    @property
    def attr_resource_share_id(self) -> StringToken:
        """The AWS Resource Access Manager share ID"""


class CfnDataTableProps(TypedDict, total=False):
    description: str | None
    """An optional description of the data table's purpose and contents."""
    instance_arn: Required[str]
    """The Amazon Resource Name (ARN) of the instance. A change replaces the resource."""
    name: Required[str]
    """The human-readable name of the data table."""
    status: Required[Literal["PUBLISHED"] | Other]
    """The current status of the data table. A change replaces the resource."""
    tags: Sequence[CfnDataTableTagProps | Deferred] | Deferred | None
    """Key-value pairs for attribute based access control (TBAC or ABAC) and organization."""
    time_zone: Required[str]
    """The IANA timezone identifier used when resolving time based dynamic values."""
    value_lock_level: Required[Literal["NONE", "DATA_TABLE", "PRIMARY_VALUE", "ATTRIBUTE", "VALUE"] | Other]
    """The data level that concurrent value edits are locked on."""


class CfnDataTableTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDataTable(TypedResource):
    """Represents a data table in Amazon Connect."""
    props: CfnDataTableProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataTableProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the data table."""
    @property
    def attr_created_time(self) -> NumberToken:
        """The timestamp when the data table was created."""
    @property
    def attr_last_modified_region(self) -> StringToken:
        """The AWS Region where the data table was last modified, used for region replication."""
    @property
    def attr_last_modified_time(self) -> NumberToken:
        """The timestamp when the data table or any of its properties were last modified."""
    @property
    def attr_lock_version(self) -> StringToken:
        """The lock version of the Data Table"""


class CfnDataTableAttributeProps(TypedDict, total=False):
    data_table_arn: Required[str]
    """The Amazon Resource Name (ARN) of the data table that contains this attribute. A change replaces the resource."""
    description: str | None
    """An optional description explaining the purpose and usage of this attribute."""
    instance_arn: Required[str]
    """The Amazon Resource Name (ARN) of the instance. A change replaces the resource."""
    name: Required[str]
    """The human-readable name of the attribute. A change may replace the resource."""
    primary: Boolean | None
    """Boolean indicating whether this attribute is used as a primary key for record identification."""
    validation: CfnDataTableAttributeValidationProps | Deferred | None
    """The validation rules applied to values of this attribute."""
    value_type: Required[Literal["TEXT", "NUMBER", "BOOLEAN", "TEXT_LIST", "NUMBER_LIST"] | Other]
    """The type of value allowed for this attribute."""


class CfnDataTableAttributeValidationProps(TypedDict, total=False):
    """Defines validation rules for data table attribute values."""
    enum: CfnDataTableAttributeValidationEnumProps | Deferred | None
    """Defines enumeration constraints for attribute values."""
    exclusive_maximum: Number | None
    """The largest exclusive numeric value for NUMBER value type."""
    exclusive_minimum: Number | None
    """The smallest exclusive numeric value for NUMBER value type."""
    max_length: Integer | None
    """The maximum number of characters a text value can contain."""
    max_values: Integer | None
    """The maximum number of values in a list."""
    maximum: Number | None
    """The largest inclusive numeric value for NUMBER value type."""
    min_length: Integer | None
    """The minimum number of characters a text value can contain."""
    min_values: Integer | None
    """The minimum number of values in a list."""
    minimum: Number | None
    """The smallest inclusive numeric value for NUMBER value type."""
    multiple_of: Number | None
    """Specifies that numeric values must be multiples of this number."""


class CfnDataTableAttributeValidationEnumProps(TypedDict, total=False):
    strict: Boolean | None
    values: Sequence[str] | Deferred | None


class CfnDataTableAttribute(TypedResource):
    """Represents an attribute (column) in a data table."""
    props: CfnDataTableAttributeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataTableAttributeProps]) -> None: ...
    @property
    def attr_attribute_id(self) -> StringToken:
        """The unique identifier for the attribute within the data table."""
    @property
    def attr_last_modified_region(self) -> StringToken:
        """The AWS Region where this attribute was last modified, used for region replication."""
    @property
    def attr_last_modified_time(self) -> NumberToken:
        """The timestamp when this attribute was last modified."""
    @property
    def attr_lock_version(self) -> StringToken: ...


class CfnDataTableRecordProps(TypedDict, total=False):
    data_table_arn: Required[str]
    """The Amazon Resource Name (ARN) for the data table. A change replaces the resource."""
    data_table_record: Required[CfnDataTableRecordDataTableRecordProps | Deferred]
    instance_arn: Required[str]
    """The Amazon Resource Name (ARN) of the instance. A change replaces the resource."""


class CfnDataTableRecordDataTableRecordProps(TypedDict, total=False):
    primary_values: Sequence[CfnDataTableRecordValueProps | Deferred] | Deferred | None
    values: Required[Sequence[CfnDataTableRecordValueProps | Deferred] | Deferred]


class CfnDataTableRecordValueProps(TypedDict, total=False):
    attribute_id: str | None
    attribute_value: str | None


class CfnDataTableRecord(TypedResource):
    """Resource Type definition for AWS::Connect::DataTableRecord"""
    props: CfnDataTableRecordProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataTableRecordProps]) -> None: ...
    @property
    def attr_record_id(self) -> StringToken: ...


class CfnEmailAddressProps(TypedDict, total=False):
    alias_configurations: Sequence[CfnEmailAddressAliasConfigurationProps | Deferred] | Deferred | None
    """A list of alias configurations for this email address, showing which email addresses forward to this primary address."""
    description: str | None
    """The description of the email address."""
    display_name: str | None
    """The display name of email address."""
    email_address: Required[str]
    """The email address, including the domain. A change replaces the resource."""
    instance_arn: Required[str]
    """The Amazon Resource Name (ARN) of the instance."""
    tags: Sequence[CfnEmailAddressTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnEmailAddressAliasConfigurationProps(TypedDict, total=False):
    """Configuration information of an email alias."""
    email_address_arn: Required[str]
    """The identifier of the email address alias"""


class CfnEmailAddressTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnEmailAddress(TypedResource):
    """Create new email address in the specified Amazon Connect instance."""
    props: CfnEmailAddressProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEmailAddressProps]) -> None: ...
    @property
    def attr_email_address_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the email address."""


class CfnEvaluationFormProps(TypedDict, total=False):
    ai_version: str | None
    """The AI version to use for the evaluation form."""
    auto_evaluation_configuration: CfnEvaluationFormAutoEvaluationConfigurationProps | Deferred | None
    """The automatic evaluation configuration of an evaluation form."""
    description: str | None
    """The description of the evaluation form."""
    instance_arn: Required[str]
    """The identifier of the Amazon Connect instance."""
    items: Required[Sequence[CfnEvaluationFormEvaluationFormBaseItemProps | Deferred] | Deferred]
    """Items that are part of the evaluation form."""
    language_configuration: CfnEvaluationFormEvaluationFormLanguageConfigurationProps | Deferred | None
    """Configuration for language settings of this evaluation form."""
    review_configuration: CfnEvaluationFormEvaluationReviewConfigurationProps | Deferred | None
    """Configuration settings for evaluation reviews."""
    scoring_strategy: CfnEvaluationFormScoringStrategyProps | Deferred | None
    """A scoring strategy of the evaluation form."""
    status: Required[Literal["DRAFT", "ACTIVE"] | Other]
    """The status of the evaluation form."""
    tags: Sequence[CfnEvaluationFormTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""
    target_configuration: CfnEvaluationFormEvaluationFormTargetConfigurationProps | Deferred | None
    """Configuration that specifies the target for this evaluation form."""
    title: Required[str]
    """A title of the evaluation form."""


class CfnEvaluationFormAutoEvaluationConfigurationProps(TypedDict, total=False):
    """Configuration information about automated evaluations."""
    enabled: Boolean | None


class CfnEvaluationFormAutomaticFailConfigurationProps(TypedDict, total=False):
    """Information about automatic fail configuration for an evaluation form."""
    target_section: str | None
    """The referenceId of the target section for auto failure."""


class CfnEvaluationFormEvaluationFormBaseItemProps(TypedDict, total=False):
    """An item at the root level."""
    section: Required[CfnEvaluationFormEvaluationFormSectionProps | Deferred]
    """A subsection or inner section of an item."""


class CfnEvaluationFormEvaluationFormItemProps(TypedDict, total=False):
    """Items that are part of the evaluation form."""
    question: CfnEvaluationFormEvaluationFormQuestionProps | Deferred | None
    """The information of the question."""
    section: CfnEvaluationFormEvaluationFormSectionProps | Deferred | None
    """The information of the section."""


class CfnEvaluationFormEvaluationFormItemEnablementConditionProps(TypedDict, total=False):
    """A condition for item enablement."""
    operands: Required[Sequence[CfnEvaluationFormEvaluationFormItemEnablementConditionOperandProps | Deferred] | Deferred]
    """Operands of the enablement condition."""
    operator: Literal["OR", "AND"] | Other | None
    """The operator to be used to be applied to operands if more than one provided."""


class CfnEvaluationFormEvaluationFormItemEnablementConditionOperandProps(TypedDict, total=False):
    """An operand of the enablement condition."""
    expression: CfnEvaluationFormEvaluationFormItemEnablementExpressionProps | Deferred | None
    """An expression of the enablement condition."""


class CfnEvaluationFormEvaluationFormItemEnablementConfigurationProps(TypedDict, total=False):
    """An item enablement configuration."""
    action: Required[Literal["DISABLE", "ENABLE"] | Other]
    """An enablement action that if condition is satisfied."""
    condition: Required[CfnEvaluationFormEvaluationFormItemEnablementConditionProps | Deferred]
    """A condition for item enablement configuration."""
    default_action: Literal["DISABLE", "ENABLE"] | Other | None
    """An enablement action that if condition is not satisfied."""


class CfnEvaluationFormEvaluationFormItemEnablementExpressionProps(TypedDict, total=False):
    """An expression that defines a basic building block of conditional enablement."""
    comparator: Required[Literal["IN", "NOT_IN", "ALL_IN", "EXACT"] | Other]
    """A comparator to be used against list of values."""
    source: Required[CfnEvaluationFormEvaluationFormItemEnablementSourceProps | Deferred]
    """A source item of enablement expression."""
    values: Required[Sequence[CfnEvaluationFormEvaluationFormItemEnablementSourceValueProps | Deferred] | Deferred]
    """A list of values from source item."""


class CfnEvaluationFormEvaluationFormItemEnablementSourceProps(TypedDict, total=False):
    """An enablement expression source item."""
    ref_id: str | None
    """A referenceId of the source item."""
    type: Required[Literal["QUESTION_REF_ID"] | Other]
    """A type of source item."""


class CfnEvaluationFormEvaluationFormItemEnablementSourceValueProps(TypedDict, total=False):
    """An enablement expression source value."""
    ref_id: str | None
    """A referenceId of the source value."""
    type: Literal["OPTION_REF_ID"] | Other | None
    """A type of source item value."""


class CfnEvaluationFormEvaluationFormLanguageConfigurationProps(TypedDict, total=False):
    """Language configuration for an evaluation form."""
    form_language: Literal["de-DE", "en-US", "es-ES", "fr-FR", "it-IT", "pt-BR", "ja-JP", "ko-KR", "zh-CN", "ms-MY"] | Other | None
    """The language for the evaluation form."""


class CfnEvaluationFormEvaluationFormMetricConfigurationProps(TypedDict, total=False):
    """Information about the metric configuration for an evaluation form question."""
    metric_name: Required[str]
    """The name of the metric."""
    metric_type: Required[Literal["BUSINESS_OUTCOME"] | Other]
    """The type of the metric."""


class CfnEvaluationFormEvaluationFormMultiSelectQuestionAutomationProps(TypedDict, total=False):
    """Automation configuration for multi-select questions."""
    answer_source: CfnEvaluationFormEvaluationFormQuestionAutomationAnswerSourceProps | Deferred | None
    """A question automation answer."""
    default_option_ref_ids: Sequence[str] | Deferred | None
    """Reference IDs of default options."""
    options: Sequence[CfnEvaluationFormEvaluationFormMultiSelectQuestionAutomationOptionProps | Deferred] | Deferred | None
    """Automation options for the multi-select question."""


class CfnEvaluationFormEvaluationFormMultiSelectQuestionAutomationOptionProps(TypedDict, total=False):
    """An automation option for a multi-select question."""
    rule_category: Required[CfnEvaluationFormMultiSelectQuestionRuleCategoryAutomationProps | Deferred]
    """Rule category configuration for this automation option."""


class CfnEvaluationFormEvaluationFormMultiSelectQuestionOptionProps(TypedDict, total=False):
    """An option for a multi-select question in an evaluation form."""
    automatic_fail: Boolean | None
    """The flag to mark the option as automatic fail."""
    automatic_fail_configuration: CfnEvaluationFormAutomaticFailConfigurationProps | Deferred | None
    """Information about automatic fail configuration for an evaluation form."""
    points_configuration: CfnEvaluationFormQuestionOptionPointsConfigurationProps | Deferred | None
    """Information about the points configuration for an answer option."""
    ref_id: Required[str]
    """Reference identifier for this option."""
    score: Integer | None
    """The score of an answer option."""
    text: Required[str]
    """Display text for this option."""


class CfnEvaluationFormEvaluationFormMultiSelectQuestionPropertiesProps(TypedDict, total=False):
    """Properties for a multi-select question in an evaluation form."""
    automation: CfnEvaluationFormEvaluationFormMultiSelectQuestionAutomationProps | Deferred | None
    """Automation configuration for this multi-select question."""
    display_as: Literal["DROPDOWN", "CHECKBOX"] | Other | None
    """Display format for the multi-select question."""
    options: Required[Sequence[CfnEvaluationFormEvaluationFormMultiSelectQuestionOptionProps | Deferred] | Deferred]
    """Options available for this multi-select question."""


class CfnEvaluationFormEvaluationFormNumericQuestionAutomationProps(TypedDict, total=False):
    """Information about the automation configuration in numeric questions."""
    answer_source: CfnEvaluationFormEvaluationFormQuestionAutomationAnswerSourceProps | Deferred | None
    """A source of automation answer for numeric question."""
    property_value: CfnEvaluationFormNumericQuestionPropertyValueAutomationProps | Deferred | None
    """The property value of the automation."""


class CfnEvaluationFormEvaluationFormNumericQuestionOptionProps(TypedDict, total=False):
    """Information about the option range used for scoring in numeric questions."""
    automatic_fail: Boolean | None
    """The flag to mark the option as automatic fail."""
    automatic_fail_configuration: CfnEvaluationFormAutomaticFailConfigurationProps | Deferred | None
    """A configuration for automatic fail."""
    max_value: Required[Integer]
    """The maximum answer value of the range option."""
    min_value: Required[Integer]
    """The minimum answer value of the range option."""
    points_configuration: CfnEvaluationFormQuestionOptionPointsConfigurationProps | Deferred | None
    """Information about the points configuration for an answer option."""
    score: Integer | None
    """The score assigned to answer values within the range option."""


class CfnEvaluationFormEvaluationFormNumericQuestionPropertiesProps(TypedDict, total=False):
    """Information about properties for a numeric question in an evaluation form."""
    automation: CfnEvaluationFormEvaluationFormNumericQuestionAutomationProps | Deferred | None
    """The automation properties of the numeric question."""
    max_value: Required[Integer]
    """The maximum answer value."""
    min_value: Required[Integer]
    """The minimum answer value."""
    options: Sequence[CfnEvaluationFormEvaluationFormNumericQuestionOptionProps | Deferred] | Deferred | None
    """The scoring options of the numeric question."""


class CfnEvaluationFormEvaluationFormQuestionProps(TypedDict, total=False):
    """Information about a question from an evaluation form."""
    enablement: CfnEvaluationFormEvaluationFormItemEnablementConfigurationProps | Deferred | None
    """A question conditional enablement."""
    instructions: str | None
    """The instructions of the section."""
    metric_configuration: CfnEvaluationFormEvaluationFormMetricConfigurationProps | Deferred | None
    """The metric configuration for the question."""
    not_applicable_enabled: Boolean | None
    """The flag to enable not applicable answers to the question."""
    question_type: Required[Literal["NUMERIC", "SINGLESELECT", "TEXT", "MULTISELECT", "DATETIME"] | Other]
    """The type of the question."""
    question_type_properties: CfnEvaluationFormEvaluationFormQuestionTypePropertiesProps | Deferred | None
    """The properties of the type of question."""
    ref_id: Required[str]
    """The identifier of the question."""
    scoring_configuration: CfnEvaluationFormEvaluationFormQuestionScoringConfigurationProps | Deferred | None
    """Scoring configuration for a question in an evaluation form."""
    title: Required[str]
    """The title of the question."""
    weight: Number | None
    """The scoring weight of the section."""


class CfnEvaluationFormEvaluationFormQuestionAutomationAnswerSourceProps(TypedDict, total=False):
    """A question automation answer."""
    source_type: Required[Literal["CONTACT_LENS_DATA", "GEN_AI"] | Other]
    """The automation answer source type."""


class CfnEvaluationFormEvaluationFormQuestionScoringConfigurationProps(TypedDict, total=False):
    """Scoring configuration for a question in an evaluation form."""
    is_excluded_from_scoring: Boolean | None
    """The flag to exclude the question from scoring."""
    points_configuration: CfnEvaluationFormQuestionPointsConfigurationProps | Deferred | None
    """Information about the points configuration for a question."""
    score_thresholds: Sequence[CfnEvaluationFormEvaluationFormScoreThresholdProps | Deferred] | Deferred | None
    """The score thresholds for performance categories."""


class CfnEvaluationFormEvaluationFormQuestionTypePropertiesProps(TypedDict, total=False):
    """Information about properties for a question in an evaluation form."""
    multi_select: CfnEvaluationFormEvaluationFormMultiSelectQuestionPropertiesProps | Deferred | None
    """Properties for multi-select question types."""
    numeric: CfnEvaluationFormEvaluationFormNumericQuestionPropertiesProps | Deferred | None
    """The properties of the numeric question."""
    single_select: CfnEvaluationFormEvaluationFormSingleSelectQuestionPropertiesProps | Deferred | None
    """The properties of the numeric question."""
    text: CfnEvaluationFormEvaluationFormTextQuestionPropertiesProps | Deferred | None
    """The properties of the text question."""


class CfnEvaluationFormEvaluationFormScoreThresholdProps(TypedDict, total=False):
    """Information about a score threshold for a performance category."""
    max_score_percentage: Number | None
    """The maximum score percentage for the performance category."""
    min_score_percentage: Number | None
    """The minimum score percentage for the performance category."""
    performance_category: Required[Literal["NEEDS_IMPROVEMENT", "EXCEEDS_EXPECTATIONS"] | Other]
    """The performance category name."""


class CfnEvaluationFormEvaluationFormSectionProps(TypedDict, total=False):
    """Information about a section from an evaluation form."""
    instructions: str | None
    """The instructions of the section."""
    is_excluded_from_scoring: Boolean | None
    """The flag to exclude the section from scoring."""
    items: Sequence[CfnEvaluationFormEvaluationFormItemProps | Deferred] | Deferred | None
    """The items of the section."""
    ref_id: Required[str]
    """The identifier of the section."""
    score_thresholds: Sequence[CfnEvaluationFormEvaluationFormScoreThresholdProps | Deferred] | Deferred | None
    """The score thresholds for performance categories."""
    title: Required[str]
    """The title of the section."""
    weight: Number | None
    """The scoring weight of the section."""


class CfnEvaluationFormEvaluationFormSingleSelectQuestionAutomationProps(TypedDict, total=False):
    """Information about the automation configuration in single select questions."""
    answer_source: CfnEvaluationFormEvaluationFormQuestionAutomationAnswerSourceProps | Deferred | None
    """Automation answer source."""
    default_option_ref_id: str | None
    """The identifier of the default answer option, when none of the automation options match the criteria."""
    options: Sequence[CfnEvaluationFormEvaluationFormSingleSelectQuestionAutomationOptionProps | Deferred] | Deferred | None
    """The automation options of the single select question."""


class CfnEvaluationFormEvaluationFormSingleSelectQuestionAutomationOptionProps(TypedDict, total=False):
    """The automation options of the single select question."""
    rule_category: Required[CfnEvaluationFormSingleSelectQuestionRuleCategoryAutomationProps | Deferred]
    """The automation option based on a rule category for the single select question."""


class CfnEvaluationFormEvaluationFormSingleSelectQuestionOptionProps(TypedDict, total=False):
    """Information about the automation configuration in single select questions."""
    automatic_fail: Boolean | None
    """The flag to mark the option as automatic fail."""
    automatic_fail_configuration: CfnEvaluationFormAutomaticFailConfigurationProps | Deferred | None
    """Whether automatic fail is configured on a single select question."""
    points_configuration: CfnEvaluationFormQuestionOptionPointsConfigurationProps | Deferred | None
    """Information about the points configuration for an answer option."""
    ref_id: Required[str]
    """The identifier of the answer option."""
    score: Integer | None
    """The score assigned to the answer option."""
    text: Required[str]
    """The title of the answer option."""


class CfnEvaluationFormEvaluationFormSingleSelectQuestionPropertiesProps(TypedDict, total=False):
    """Information about the options in single select questions."""
    automation: CfnEvaluationFormEvaluationFormSingleSelectQuestionAutomationProps | Deferred | None
    """The display mode of the single select question."""
    display_as: Literal["DROPDOWN", "RADIO"] | Other | None
    """The display mode of the single select question."""
    options: Required[Sequence[CfnEvaluationFormEvaluationFormSingleSelectQuestionOptionProps | Deferred] | Deferred]
    """The answer options of the single select question."""


class CfnEvaluationFormEvaluationFormTargetConfigurationProps(TypedDict, total=False):
    """Configuration that specifies the target for an evaluation form."""
    contact_interaction_type: Required[Literal["AGENT", "AUTOMATED", "CUSTOMER"] | Other]
    """The contact interaction type for this evaluation form."""


class CfnEvaluationFormEvaluationFormTextQuestionAutomationProps(TypedDict, total=False):
    """Information about the automation configuration in text questions."""
    answer_source: CfnEvaluationFormEvaluationFormQuestionAutomationAnswerSourceProps | Deferred | None
    """Automation answer source."""


class CfnEvaluationFormEvaluationFormTextQuestionPropertiesProps(TypedDict, total=False):
    """Information about properties for a text question in an evaluation form."""
    automation: CfnEvaluationFormEvaluationFormTextQuestionAutomationProps | Deferred | None
    """The automation properties of the text question."""


class CfnEvaluationFormEvaluationReviewConfigurationProps(TypedDict, total=False):
    """Configuration settings for evaluation reviews."""
    eligibility_days: Integer | None
    """Number of days during which a request for review can be submitted for evaluations created from this form."""
    review_notification_recipients: Required[Sequence[CfnEvaluationFormEvaluationReviewNotificationRecipientProps | Deferred] | Deferred]
    """List of recipients who should be notified when a review is requested."""


class CfnEvaluationFormEvaluationReviewNotificationRecipientProps(TypedDict, total=False):
    """Information about a recipient who should be notified when an evaluation review is requested."""
    type: Required[Literal["USER_ID"] | Other]
    """The type of notification recipient."""
    value: Required[CfnEvaluationFormEvaluationReviewNotificationRecipientValueProps | Deferred]
    """The value information for an evaluation review notification recipient."""


class CfnEvaluationFormEvaluationReviewNotificationRecipientValueProps(TypedDict, total=False):
    """The value information for an evaluation review notification recipient."""
    user_id: str | None
    """The user identifier for the notification recipient."""


class CfnEvaluationFormMultiSelectQuestionRuleCategoryAutomationProps(TypedDict, total=False):
    """Automation rule for multi-select questions based on rule categories."""
    category: Required[str]
    """The category name for this automation rule."""
    condition: Required[Literal["PRESENT", "NOT_PRESENT"] | Other]
    """The condition for this automation rule."""
    option_ref_ids: Required[Sequence[str] | Deferred]
    """Reference IDs of options for this automation rule."""


class CfnEvaluationFormNumericQuestionPropertyValueAutomationProps(TypedDict, total=False):
    """Information about the property value used in automation of a numeric questions."""
    label: Required[Literal["OVERALL_CUSTOMER_SENTIMENT_SCORE", "OVERALL_AGENT_SENTIMENT_SCORE", "NON_TALK_TIME", "NON_TALK_TIME_PERCENTAGE", "NUMBER_OF_INTERRUPTIONS", "CONTACT_DURATION", "AGENT_INTERACTION_DURATION", "CUSTOMER_HOLD_TIME", "LONGEST_HOLD_DURATION", "NUMBER_OF_HOLDS", "AGENT_INTERACTION_AND_HOLD_DURATION", "CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT", "CUSTOMER_SENTIMENT_SCORE_WITH_AGENT"] | Other]
    """The property label of the automation."""


class CfnEvaluationFormQuestionOptionPointsConfigurationProps(TypedDict, total=False):
    """Information about the points configuration for an answer option."""
    is_bonus: Boolean | None
    """The flag to mark the option as a bonus option."""
    point_value: Required[Integer]
    """The point value for scoring."""


class CfnEvaluationFormQuestionPointsConfigurationProps(TypedDict, total=False):
    """Information about the points configuration for a question."""
    is_bonus: Boolean | None
    """The flag to mark the question as a bonus question."""
    max_point_value: Integer | None
    """The point value for scoring."""
    min_point_value: Integer | None
    """The point value for scoring."""


class CfnEvaluationFormScoringStrategyProps(TypedDict, total=False):
    """A scoring strategy of the evaluation form."""
    mode: Required[Literal["QUESTION_ONLY", "SECTION_ONLY", "POINTS_BASED"] | Other]
    """The scoring mode of the evaluation form."""
    score_thresholds: Sequence[CfnEvaluationFormEvaluationFormScoreThresholdProps | Deferred] | Deferred | None
    """Information about a score threshold for a performance category."""
    status: Required[Literal["ENABLED", "DISABLED"] | Other]
    """The scoring status of the evaluation form."""


class CfnEvaluationFormSingleSelectQuestionRuleCategoryAutomationProps(TypedDict, total=False):
    """Information about the automation option based on a rule category for a single select question."""
    category: Required[str]
    """The category name, as defined in Rules."""
    condition: Required[Literal["PRESENT", "NOT_PRESENT"] | Other]
    """The condition to apply for the automation option."""
    option_ref_id: Required[str]
    """The identifier of the answer option."""


class CfnEvaluationFormTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnEvaluationForm(TypedResource):
    """Creates an evaluation form for the specified Connect Customer instance."""
    props: CfnEvaluationFormProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEvaluationFormProps]) -> None: ...
    @property
    def attr_evaluation_form_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the evaluation form."""


class CfnHoursOfOperationProps(TypedDict, total=False):
    child_hours_of_operations: Sequence[CfnHoursOfOperationHoursOfOperationsIdentifierProps | Deferred] | Deferred | None
    """List of child hours of operations."""
    config: Required[Sequence[CfnHoursOfOperationHoursOfOperationConfigProps | Deferred] | Deferred]
    """Configuration information for the hours of operation."""
    description: str | None
    """The description for the hours of operation."""
    hours_of_operation_overrides: Sequence[CfnHoursOfOperationHoursOfOperationOverrideProps | Deferred] | Deferred | None
    """One or more hours of operation overrides assigned to an hour of operation."""
    instance_arn: Required[str]
    """The Amazon Resource Name (ARN) of the instance."""
    name: Required[str]
    """The name for the hours of operation."""
    parent_hours_of_operations: Sequence[CfnHoursOfOperationHoursOfOperationsIdentifierProps | Deferred] | Deferred | None
    """List of parent hours of operations."""
    tags: Sequence[CfnHoursOfOperationTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""
    time_zone: Required[str]
    """The time zone for the hours of operation."""


class CfnHoursOfOperationHoursOfOperationConfigProps(TypedDict, total=False):
    """Contains information about the hours of operation."""
    day: Required[Literal["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"] | Other]
    """The day that the hours of operation applies to."""
    end_time: Required[CfnHoursOfOperationHoursOfOperationTimeSliceProps | Deferred]
    """The end time that your contact center closes."""
    start_time: Required[CfnHoursOfOperationHoursOfOperationTimeSliceProps | Deferred]
    """The start time that your contact center opens."""


class CfnHoursOfOperationHoursOfOperationOverrideProps(TypedDict, total=False):
    """Information about the hours of operations override."""
    effective_from: Required[str]
    """The date from which the hours of operation override would be effective."""
    effective_till: Required[str]
    """The date until the hours of operation override is effective."""
    hours_of_operation_override_id: str | None
    """The identifier for the hours of operation override."""
    override_config: Required[Sequence[CfnHoursOfOperationHoursOfOperationOverrideConfigProps | Deferred] | Deferred]
    """Configuration information for the hours of operation override: day, start time, and end time."""
    override_description: str | None
    """The description of the hours of operation override."""
    override_name: Required[str]
    """The name of the hours of operation override."""
    override_type: Literal["STANDARD", "OPEN", "CLOSED"] | Other | None
    """The type of hours of operation override."""
    recurrence_config: CfnHoursOfOperationRecurrenceConfigProps | Deferred | None
    """Configuration for recurring hours of operation overrides."""


class CfnHoursOfOperationHoursOfOperationOverrideConfigProps(TypedDict, total=False):
    """Information about the hours of operation override config: day, start time, and end time."""
    day: Required[Literal["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"] | Other]
    """The day that the hours of operation override applies to."""
    end_time: Required[CfnHoursOfOperationOverrideTimeSliceProps | Deferred]
    """The end time that your contact center closes if overrides are applied."""
    start_time: Required[CfnHoursOfOperationOverrideTimeSliceProps | Deferred]
    """The start time when your contact center opens if overrides are applied."""


class CfnHoursOfOperationHoursOfOperationTimeSliceProps(TypedDict, total=False):
    """The start time or end time for an hours of operation."""
    hours: Required[Integer]
    """The hours."""
    minutes: Required[Integer]
    """The minutes."""


class CfnHoursOfOperationHoursOfOperationsIdentifierProps(TypedDict, total=False):
    """Identifier for hours of operation."""
    id: Required[str]
    """The identifier for the hours of operation."""
    name: str | None
    """The name of the hours of operation."""


class CfnHoursOfOperationOverrideTimeSliceProps(TypedDict, total=False):
    """The start time or end time for an hours of operation override."""
    hours: Required[Integer]
    """The hours."""
    minutes: Required[Integer]
    """The minutes."""


class CfnHoursOfOperationRecurrenceConfigProps(TypedDict, total=False):
    """Configuration for recurring hours of operation overrides."""
    recurrence_pattern: Required[CfnHoursOfOperationRecurrencePatternProps | Deferred]
    """Pattern for recurring hours of operation overrides."""


class CfnHoursOfOperationRecurrencePatternProps(TypedDict, total=False):
    """Pattern for recurring hours of operation overrides."""
    by_month: Sequence[Integer] | Deferred | None
    """List of months (1-12) for recurrence pattern."""
    by_month_day: Sequence[Integer] | Deferred | None
    """List of month days (-1 to 31) for recurrence pattern."""
    by_weekday_occurrence: Sequence[Integer] | Deferred | None
    frequency: Literal["WEEKLY", "MONTHLY", "YEARLY"] | Other | None
    """The frequency of recurrence for hours of operation overrides."""
    interval: Integer | None


class CfnHoursOfOperationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnHoursOfOperation(TypedResource):
    """Specifies hours of operation."""
    props: CfnHoursOfOperationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnHoursOfOperationProps]) -> None: ...
    @property
    def attr_hours_of_operation_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the hours of operation."""


class CfnInstanceProps(TypedDict, total=False):
    attributes: Required[CfnInstanceAttributesProps | Deferred]
    """A toggle for an individual feature at the instance level."""
    directory_id: str | None
    """The identifier for the directory. A change replaces the resource."""
    identity_management_type: Required[Literal["SAML", "CONNECT_MANAGED", "EXISTING_DIRECTORY"] | Other]
    """The identity management type. A change replaces the resource."""
    instance_alias: str | None
    """The alias of instance. A change replaces the resource."""
    tags: Sequence[CfnInstanceTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnInstanceAttributesProps(TypedDict, total=False):
    """*This is a preview release for Connect Customer."""
    auto_mute_agent_on_hold: Boolean | None
    """Boolean flag which enables AUTO_MUTE_AGENT_ON_HOLD on an instance."""
    auto_resolve_best_voices: Boolean | None
    """Boolean flag which enables AUTO_RESOLVE_BEST_VOICES on an instance."""
    contact_lens: Boolean | None
    """Boolean flag which enables CONTACT_LENS on an instance."""
    contactflow_logs: Boolean | None
    """Boolean flag which enables CONTACTFLOW_LOGS on an instance."""
    early_media: Boolean | None
    """Boolean flag which enables EARLY_MEDIA on an instance."""
    enhanced_chat_monitoring: Boolean | None
    """Boolean flag which enables ENHANCED_CHAT_MONITORING on an instance."""
    enhanced_contact_monitoring: Boolean | None
    """Boolean flag which enables ENHANCED_CONTACT_MONITORING on an instance."""
    high_volume_out_bound: Boolean | None
    """Boolean flag which enables HIGH_VOLUME_OUTBOUND on an instance."""
    inbound_calls: Required[Boolean]
    """Mandatory element which enables inbound calls on new instance."""
    message_streaming: Boolean | None
    """Boolean flag which enables MESSAGE_STREAMING on an instance."""
    multi_party_chat_conference: Boolean | None
    """Boolean flag which enables MULTI_PARTY_CHAT_CONFERENCE on an instance."""
    multi_party_conference: Boolean | None
    """Boolean flag which enables MULTI_PARTY_CONFERENCE on an instance."""
    outbound_calls: Required[Boolean]
    """Mandatory element which enables outbound calls on new instance."""
    use_custom_tts_voices: Boolean | None
    """Boolean flag which enables USE_CUSTOM_TTS_VOICES on an instance."""


class CfnInstanceTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnInstance(TypedResource):
    """*This is a preview release for Connect Customer."""
    props: CfnInstanceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInstanceProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the instance."""
    @property
    def attr_created_time(self) -> StringToken:
        """When the instance was created."""
    @property
    def attr_id(self) -> StringToken:
        """The identifier of the Connect Customer instance."""
    @property
    def attr_instance_status(self) -> StringToken:
        """The state of the instance."""
    @property
    def attr_service_role(self) -> StringToken:
        """The service role of the instance."""


class CfnInstanceStorageConfigProps(TypedDict, total=False):
    instance_arn: Required[str]
    """The Amazon Resource Name (ARN) of the instance. A change replaces the resource."""
    kinesis_firehose_config: CfnInstanceStorageConfigKinesisFirehoseConfigProps | Deferred | None
    """The configuration of the Kinesis Firehose delivery stream."""
    kinesis_stream_config: CfnInstanceStorageConfigKinesisStreamConfigProps | Deferred | None
    """The configuration of the Kinesis data stream."""
    kinesis_video_stream_config: CfnInstanceStorageConfigKinesisVideoStreamConfigProps | Deferred | None
    """The configuration of the Kinesis video stream."""
    resource_type: Required[Literal["CHAT_TRANSCRIPTS", "CALL_RECORDINGS", "SCHEDULED_REPORTS", "MEDIA_STREAMS", "CONTACT_TRACE_RECORDS", "AGENT_EVENTS", "REAL_TIME_CONTACT_ANALYSIS_SEGMENTS", "ATTACHMENTS", "CONTACT_EVALUATIONS", "SCREEN_RECORDINGS", "REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS", "REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS", "EMAIL_MESSAGES"] | Other]
    """A valid resource type. A change replaces the resource."""
    s3_config: CfnInstanceStorageConfigS3ConfigProps | Deferred | None
    """The S3 bucket configuration."""
    storage_type: Required[Literal["S3", "KINESIS_VIDEO_STREAM", "KINESIS_STREAM", "KINESIS_FIREHOSE"] | Other]
    """A valid storage type."""


class CfnInstanceStorageConfigEncryptionConfigProps(TypedDict, total=False):
    """The encryption configuration."""
    encryption_type: Required[Literal["KMS"] | Other]
    """The type of encryption."""
    key_id: Required[str]
    """The full ARN of the encryption key."""


class CfnInstanceStorageConfigKinesisFirehoseConfigProps(TypedDict, total=False):
    """Configuration information of a Kinesis Data Firehose delivery stream."""
    firehose_arn: Required[str]
    """The Amazon Resource Name (ARN) of the delivery stream."""


class CfnInstanceStorageConfigKinesisStreamConfigProps(TypedDict, total=False):
    """Configuration information of a Kinesis data stream."""
    stream_arn: Required[str]
    """The Amazon Resource Name (ARN) of the data stream."""


class CfnInstanceStorageConfigKinesisVideoStreamConfigProps(TypedDict, total=False):
    """Configuration information of a Kinesis video stream."""
    encryption_config: Required[CfnInstanceStorageConfigEncryptionConfigProps | Deferred]
    """The encryption configuration."""
    prefix: Required[str]
    """The prefix of the video stream."""
    retention_period_hours: Required[Number]
    """The number of hours data is retained in the stream."""


class CfnInstanceStorageConfigS3ConfigProps(TypedDict, total=False):
    """Information about the Amazon Simple Storage Service (Amazon S3) storage type."""
    bucket_name: Required[str]
    """The S3 bucket name."""
    bucket_prefix: Required[str]
    """The S3 bucket prefix."""
    encryption_config: CfnInstanceStorageConfigEncryptionConfigProps | Deferred | None
    """The Amazon S3 encryption configuration."""


class CfnInstanceStorageConfig(TypedResource):
    """The storage configuration for the instance."""
    props: CfnInstanceStorageConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInstanceStorageConfigProps]) -> None: ...
    @property
    def attr_association_id(self) -> StringToken:
        """The existing association identifier that uniquely identifies the resource type and storage config for the given instance ID."""


class CfnIntegrationAssociationProps(TypedDict, total=False):
    instance_id: Required[str]
    """The Amazon Resource Name (ARN) of the instance. A change replaces the resource."""
    integration_arn: Required[str]
    """ARN of the integration being associated with the instance. A change replaces the resource."""
    integration_type: Required[Literal["LEX_BOT", "LAMBDA_FUNCTION", "APPLICATION", "CASES_DOMAIN", "WISDOM_ASSISTANT", "WISDOM_KNOWLEDGE_BASE", "WISDOM_QUICK_RESPONSES", "FILE_SCANNER", "MESSAGE_PROCESSOR", "Q_MESSAGE_TEMPLATES", "SES_IDENTITY", "EVENT"] | Other]
    """Specifies the integration type to be associated with the instance. A change replaces the resource."""
    source_application_name: str | None
    """The name of the external application. A change replaces the resource."""
    source_application_url: str | None
    """The URL for the external application. A change replaces the resource."""
    source_type: Literal["SALESFORCE", "ZENDESK", "CASES"] | Other | None
    """The type of the data source. A change replaces the resource."""
    tags: Sequence[CfnIntegrationAssociationTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""


class CfnIntegrationAssociationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnIntegrationAssociation(TypedResource):
    """Specifies the association of an AWS resource such as Lex bot (both v1 and v2) and Lambda function with an Connect Customer instance."""
    props: CfnIntegrationAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIntegrationAssociationProps]) -> None: ...
    @property
    def attr_integration_association_id(self) -> StringToken:
        """Identifier of the association with an Amazon Connect instance."""


class CfnMetricProps(TypedDict, total=False):
    description: str | None
    """The description of the custom metric"""
    instance_arn: Required[str]
    """The identifier of the Amazon Connect instance. A change replaces the resource."""
    metric_calculation: Required[CfnMetricMetricCalculationProps | Deferred]
    """The calculation configuration for the metric"""
    name: Required[str]
    """The name of the custom metric"""
    positive_trend_indicator: Literal["POSITIVE", "NEGATIVE", "NEUTRAL"] | Other | None
    """Indicates how to classify a positive trend in metric data on the UI"""
    status: Required[Literal["SAVED", "PUBLISHED"] | Other]
    """The status of the custom metric A change replaces the resource."""
    tags: Sequence[CfnMetricTagProps | Deferred] | Deferred | None
    """One or more tags."""
    unit: Required[Literal["INTEGER", "DOUBLE", "PERCENT", "SECONDS"] | Other]
    """Display unit for the metric data"""


class CfnMetricCalculationComponentProps(TypedDict, total=False):
    alias: Required[str]
    """Metric calculation component alias for use within a calculation"""
    metric_filters: Sequence[CfnMetricMetricFilterProps | Deferred] | Deferred | None
    metric_id: str | None
    metric_name: str | None


class CfnMetricMetricCalculationProps(TypedDict, total=False):
    """The calculation configuration for the metric"""
    calculation: Required[str]
    """The calculation formula"""
    calculation_components: Required[Sequence[CfnMetricCalculationComponentProps | Deferred] | Deferred]
    """The calculation components for the metric"""


class CfnMetricMetricFilterProps(TypedDict, total=False):
    boolean_condition: CfnMetricMetricFilterBooleanConditionProps | Deferred | None
    metric_filter_key: Required[str]
    negate: Boolean | None
    number_condition: CfnMetricMetricFilterNumberConditionProps | Deferred | None
    string_condition: CfnMetricMetricFilterStringConditionProps | Deferred | None


class CfnMetricMetricFilterBooleanConditionProps(TypedDict, total=False):
    comparison: Required[Literal["IS_TRUE", "IS_FALSE"] | Other]


class CfnMetricMetricFilterNumberConditionProps(TypedDict, total=False):
    comparison: Required[Literal["LESSER", "LESSER_OR_EQUAL", "GREATER", "GREATER_OR_EQUAL"] | Other]
    values: Required[Sequence[Number] | Deferred]


class CfnMetricMetricFilterStringConditionProps(TypedDict, total=False):
    comparison: Required[Literal["MATCHES_ANY", "MATCHES_NONE"] | Other]
    values: Required[Sequence[str] | Deferred]


class CfnMetricTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnMetric(TypedResource):
    """Resource Type definition for AWS::Connect::Metric, a custom metric configured for an Amazon Connect instance"""
    props: CfnMetricProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMetricProps]) -> None: ...
    @property
    def attr_category(self) -> StringToken:
        """The category of the custom metric"""
    @property
    def attr_created_time(self) -> NumberToken:
        """The timestamp where the metric was created"""
    @property
    def attr_created_user(self) -> StringToken: ...
    @property
    def attr_creation_method(self) -> StringToken:
        """Whether the metric was built with the guided Service Level (SL) experience, or with the free-form metric builder"""
    @property
    def attr_effective_time(self) -> NumberToken:
        """Earliest time that can be queried for this metric"""
    @property
    def attr_filters(self) -> StringToken:
        """List of filter types that may be used with this metric"""
    @property
    def attr_groupings(self) -> ListToken:
        """List of groupings that may be used with this metric"""
    @property
    def attr_last_modified_region(self) -> StringToken:
        """The AWS region where the metric was last modified"""
    @property
    def attr_last_modified_time(self) -> NumberToken:
        """The timestamp where the metric was last modified"""
    @property
    def attr_last_modified_user(self) -> StringToken: ...
    @property
    def attr_metric_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the custom metric."""
    @property
    def attr_primary_event_source(self) -> StringToken:
        """Main provider of the document/row-level data for the metric; should match Data Lake table names"""
    @property
    def attr_primary_event_source_effective_timestamp_type(self) -> StringToken:
        """Identifies the timestamp used to place the metrics on a time-series; should match public attribute name"""
    @property
    def attr_refresh_rate(self) -> NumberToken:
        """Recommended time to wait between each refresh of data for the metric"""
    @property
    def attr_supported_stats(self) -> ListToken:
        """List of stat aggregations available for the metric"""
    @property
    def attr_supports_custom_calculation(self) -> StringToken:
        """The metric may be used to compose other (custom) metrics"""
    @property
    def attr_supports_preaggregate_calculation(self) -> StringToken:
        """The metric may be used to compose other (custom) metrics, meaning it can be used inside of aggregate stat functions"""
    @property
    def attr_type(self) -> StringToken:
        """Whether the metric is provided out-of-the-box or created by each customer"""


class CfnNotificationProps(TypedDict, total=False):
    content: Required[CfnNotificationNotificationContentProps | Deferred]
    """The content of a notification"""
    expires_at: str | None
    """The time a notification will expire A change replaces the resource."""
    instance_arn: Required[str]
    """The identifier of the Amazon Connect instance. A change replaces the resource."""
    priority: Literal["HIGH", "LOW"] | Other | None
    """The priority of notification. A change replaces the resource."""
    recipients: Sequence[str] | Deferred | None
    """The recipients of the notification. A change replaces the resource."""
    tags: Sequence[CfnNotificationTagProps | Deferred] | Deferred | None
    """One or more tags."""


class CfnNotificationNotificationContentProps(TypedDict, total=False):
    """The content of a notification"""
    de_de: str | None
    """Localized notification content"""
    en_us: str | None
    """Localized notification content"""
    es_es: str | None
    """Localized notification content"""
    fr_fr: str | None
    """Localized notification content"""
    id_id: str | None
    """Localized notification content"""
    it_it: str | None
    """Localized notification content"""
    ja_jp: str | None
    """Localized notification content"""
    ko_kr: str | None
    """Localized notification content"""
    pt_br: str | None
    """Localized notification content"""
    zh_cn: str | None
    """Localized notification content"""
    zh_tw: str | None
    """Localized notification content"""


class CfnNotificationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnNotification(TypedResource):
    """Resource Type definition for AWS::Connect::Notification"""
    props: CfnNotificationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNotificationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the notification."""
    @property
    def attr_created_at(self) -> StringToken:
        """The time a notification was created"""
    @property
    def attr_id(self) -> StringToken:
        """The identifier of the notification."""


class CfnPhoneNumberProps(TypedDict, total=False):
    country_code: str | None
    """The ISO country code. A change replaces the resource."""
    description: str | None
    """The description of the phone number. A change replaces the resource."""
    prefix: str | None
    """The prefix of the phone number. A change replaces the resource."""
    source_phone_number_arn: str | None
    """The claimed phone number ARN that was previously imported from the external service, such as AWS End User Messaging. A change replaces the resource."""
    tags: Sequence[CfnPhoneNumberTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""
    target_arn: Required[str]
    """The Amazon Resource Name (ARN) for Connect Customer instances or traffic distribution group that phone numbers are claimed to."""
    type: str | None
    """The type of phone number. A change replaces the resource."""


class CfnPhoneNumberTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnPhoneNumber(TypedResource):
    """Claims a phone number to the specified Connect Customer instance or traffic distribution group."""
    props: CfnPhoneNumberProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPhoneNumberProps]) -> None: ...
    @property
    def attr_address(self) -> StringToken:
        """The phone number, in E.164 format."""
    @property
    def attr_phone_number_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the phone number."""


class CfnPredefinedAttributeProps(TypedDict, total=False):
    attribute_configuration: CfnPredefinedAttributeAttributeConfigurationProps | Deferred | None
    """Custom metadata that is associated to predefined attributes to control behavior in upstream services, such as controlling how a predefined attribute should be displayed in the Amazon Connect admin website."""
    instance_arn: Required[str]
    """The Amazon Resource Name (ARN) of the instance. A change replaces the resource."""
    name: Required[str]
    """The name of the predefined attribute. A change replaces the resource."""
    purposes: Sequence[str] | Deferred | None
    """Values that enable you to categorize your predefined attributes."""
    values: CfnPredefinedAttributeValuesProps | Deferred | None
    """The values of a predefined attribute."""


class CfnPredefinedAttributeAttributeConfigurationProps(TypedDict, total=False):
    """Custom metadata associated to a Predefined attribute that controls how the attribute behaves when used by upstream services."""
    enable_value_validation_on_association: Boolean | None
    """Enables customers to enforce strict validation on the specific values that this predefined attribute can hold."""
    is_read_only: Boolean | None
    """Allows the predefined attribute to show up and be managed in the Amazon Connect UI."""


class CfnPredefinedAttributeValuesProps(TypedDict, total=False):
    """The values of a predefined attribute."""
    string_list: Sequence[str] | Deferred | None
    """Predefined attribute values of type string list."""


class CfnPredefinedAttribute(TypedResource):
    """Textual or numeric value that describes an attribute."""
    props: CfnPredefinedAttributeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPredefinedAttributeProps]) -> None: ...
    @property
    def attr_last_modified_region(self) -> StringToken:
        """Last modified region."""
    @property
    def attr_last_modified_time(self) -> NumberToken:
        """Last modified time."""


class CfnPromptProps(TypedDict, total=False):
    description: str | None
    """The description of the prompt."""
    instance_arn: Required[str]
    """The identifier of the Connect Customer instance."""
    name: Required[str]
    """The name of the prompt."""
    s3_uri: str | None
    """The URI for the S3 bucket where the prompt is stored."""
    tags: Sequence[CfnPromptTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""


class CfnPromptTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnPrompt(TypedResource):
    """Creates a prompt for the specified Connect Customer instance."""
    props: CfnPromptProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPromptProps]) -> None: ...
    @property
    def attr_prompt_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the prompt."""


class CfnQueueProps(TypedDict, total=False):
    additional_email_addresses: Sequence[CfnQueueEmailAddressProps | Deferred] | Deferred | None
    """The email addresses that agents can use when replying to or initiating email contacts"""
    description: str | None
    """The description of the queue."""
    hours_of_operation_arn: Required[str]
    """The Amazon Resource Name (ARN) of the hours of operation."""
    instance_arn: Required[str]
    """The identifier of the Connect Customer instance."""
    max_contacts: Integer | None
    """The maximum number of contacts that can be in the queue before it is considered full."""
    name: Required[str]
    """The name of the queue."""
    outbound_caller_config: CfnQueueOutboundCallerConfigProps | Deferred | None
    """The outbound caller ID name, number, and outbound whisper flow."""
    outbound_email_config: CfnQueueOutboundEmailConfigProps | Deferred | None
    """The outbound email address ID for a specified queue."""
    quick_connect_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Names (ARN) of the of the quick connects available to agents who are working the queue."""
    status: Literal["ENABLED", "DISABLED"] | Other | None
    """The status of the queue."""
    tags: Sequence[CfnQueueTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""


class CfnQueueEmailAddressProps(TypedDict, total=False):
    """An email address configuration for the queue"""
    email_address_arn: Required[str]
    """The Amazon Resource Name (ARN) of the email address"""


class CfnQueueOutboundCallerConfigProps(TypedDict, total=False):
    """The outbound caller ID name, number, and outbound whisper flow."""
    outbound_caller_id_name: str | None
    """The caller ID name."""
    outbound_caller_id_number_arn: str | None
    """The Amazon Resource Name (ARN) of the outbound caller ID number."""
    outbound_flow_arn: str | None
    """The Amazon Resource Name (ARN) of the outbound flow."""


class CfnQueueOutboundEmailConfigProps(TypedDict, total=False):
    """The outbound email address ID."""
    outbound_email_address_id: str | None
    """The identifier of the email address."""


class CfnQueueTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnQueue(TypedResource):
    """Contains information about a queue."""
    props: CfnQueueProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnQueueProps]) -> None: ...
    @property
    def attr_last_modified_region(self) -> StringToken:
        """The AWS Region where this resource was last modified."""
    @property
    def attr_last_modified_time(self) -> NumberToken:
        """The timestamp when this resource was last modified."""
    @property
    def attr_queue_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the queue."""
    @property
    def attr_type(self) -> StringToken:
        """The type of queue."""


class CfnQuickConnectProps(TypedDict, total=False):
    description: str | None
    """The description of the quick connect."""
    instance_arn: Required[str]
    """The Amazon Resource Name (ARN) of the instance."""
    name: Required[str]
    """The name of the quick connect."""
    quick_connect_config: Required[CfnQuickConnectQuickConnectConfigProps | Deferred]
    """Contains information about the quick connect."""
    tags: Sequence[CfnQuickConnectTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""


class CfnQuickConnectFlowQuickConnectConfigProps(TypedDict, total=False):
    """The flow configuration."""
    contact_flow_arn: Required[str]
    """The identifier of the contact flow."""


class CfnQuickConnectPhoneNumberQuickConnectConfigProps(TypedDict, total=False):
    """Contains information about a phone number for a quick connect."""
    phone_number: Required[str]
    """The phone number in E.164 format."""


class CfnQuickConnectQueueQuickConnectConfigProps(TypedDict, total=False):
    """Contains information about a queue for a quick connect."""
    contact_flow_arn: Required[str]
    """The Amazon Resource Name (ARN) of the flow."""
    queue_arn: Required[str]
    """The Amazon Resource Name (ARN) of the queue."""


class CfnQuickConnectQuickConnectConfigProps(TypedDict, total=False):
    """Contains configuration settings for a quick connect."""
    flow_config: CfnQuickConnectFlowQuickConnectConfigProps | Deferred | None
    """The flow configuration."""
    phone_config: CfnQuickConnectPhoneNumberQuickConnectConfigProps | Deferred | None
    """The phone configuration."""
    queue_config: CfnQuickConnectQueueQuickConnectConfigProps | Deferred | None
    """The queue configuration."""
    quick_connect_type: Required[Literal["PHONE_NUMBER", "QUEUE", "USER", "FLOW"] | Other]
    """The type of quick connect."""
    user_config: CfnQuickConnectUserQuickConnectConfigProps | Deferred | None
    """The user configuration."""


class CfnQuickConnectTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnQuickConnectUserQuickConnectConfigProps(TypedDict, total=False):
    """Contains information about the quick connect configuration settings for a user."""
    contact_flow_arn: Required[str]
    """The Amazon Resource Name (ARN) of the flow."""
    user_arn: Required[str]
    """The Amazon Resource Name (ARN) of the user."""


class CfnQuickConnect(TypedResource):
    """Specifies a quick connect for an Connect Customer instance."""
    props: CfnQuickConnectProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnQuickConnectProps]) -> None: ...
    @property
    def attr_quick_connect_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the quick connect."""
    @property
    def attr_quick_connect_type(self) -> StringToken:
        """The type of quick connect."""


class CfnRoutingProfileProps(TypedDict, total=False):
    agent_availability_timer: Literal["TIME_SINCE_LAST_ACTIVITY", "TIME_SINCE_LAST_INBOUND"] | Other | None
    """Whether agents with this routing profile will have their routing order calculated based on *time since their last inbound contact* or *longest idle time*."""
    default_outbound_queue_arn: Required[str]
    """The Amazon Resource Name (ARN) of the default outbound queue for the routing profile."""
    description: Required[str]
    """The description of the routing profile."""
    instance_arn: Required[str]
    """The identifier of the Connect Customer instance."""
    manual_assignment_queue_configs: Sequence[CfnRoutingProfileRoutingProfileManualAssignmentQueueConfigProps | Deferred] | Deferred | None
    """Contains information about the queue and channel for manual assignment behaviour can be enabled."""
    media_concurrencies: Required[Sequence[CfnRoutingProfileMediaConcurrencyProps | Deferred] | Deferred]
    """The channels agents can handle in the Contact Control Panel (CCP) for this routing profile."""
    name: Required[str]
    """The name of the routing profile."""
    queue_configs: Sequence[CfnRoutingProfileRoutingProfileQueueConfigProps | Deferred] | Deferred | None
    """The inbound queues associated with the routing profile."""
    tags: Sequence[CfnRoutingProfileTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""


class CfnRoutingProfileCrossChannelBehaviorProps(TypedDict, total=False):
    """Defines the cross-channel routing behavior that allows an agent working on a contact in one channel to be offered a contact from a different channel."""
    behavior_type: Required[Literal["ROUTE_CURRENT_CHANNEL_ONLY", "ROUTE_ANY_CHANNEL"] | Other]
    """Specifies the other channels that can be routed to an agent handling their current channel."""


class CfnRoutingProfileMediaConcurrencyProps(TypedDict, total=False):
    """Contains information about which channels are supported, and how many contacts an agent can have on a channel simultaneously."""
    channel: Required[Literal["VOICE", "CHAT", "TASK", "EMAIL"] | Other]
    """The channels that agents can handle in the Contact Control Panel (CCP)."""
    concurrency: Required[Integer]
    """The number of contacts an agent can have on a channel simultaneously."""
    cross_channel_behavior: CfnRoutingProfileCrossChannelBehaviorProps | Deferred | None
    """Defines the cross-channel routing behavior for each channel that is enabled for this Routing Profile."""


class CfnRoutingProfileRoutingProfileManualAssignmentQueueConfigProps(TypedDict, total=False):
    """Contains information about the queue and channel for manual assignment behaviour can be enabled."""
    queue_reference: Required[CfnRoutingProfileRoutingProfileQueueReferenceProps | Deferred]
    """Contains information about a queue resource."""


class CfnRoutingProfileRoutingProfileQueueConfigProps(TypedDict, total=False):
    """Contains information about the queue and channel for which priority and delay can be set."""
    delay: Required[Integer]
    """The delay, in seconds, a contact should be in the queue before they are routed to an available agent."""
    priority: Required[Integer]
    """The order in which contacts are to be handled for the queue."""
    queue_reference: Required[CfnRoutingProfileRoutingProfileQueueReferenceProps | Deferred]
    """Contains information about a queue resource."""


class CfnRoutingProfileRoutingProfileQueueReferenceProps(TypedDict, total=False):
    """Contains the channel and queue identifier for a routing profile."""
    channel: Required[Literal["VOICE", "CHAT", "TASK", "EMAIL"] | Other]
    """The channels agents can handle in the Contact Control Panel (CCP) for this routing profile."""
    queue_arn: Required[str]
    """The Amazon Resource Name (ARN) of the queue."""


class CfnRoutingProfileTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnRoutingProfile(TypedResource):
    """Creates a new routing profile."""
    props: CfnRoutingProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRoutingProfileProps]) -> None: ...
    @property
    def attr_routing_profile_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the routing profile."""


class CfnRuleProps(TypedDict, total=False):
    actions: Required[CfnRuleActionsProps | Deferred]
    """A list of actions to be run when the rule is triggered."""
    function: Required[str]
    """The conditions of the rule."""
    instance_arn: Required[str]
    """The Amazon Resource Name (ARN) of the instance. A change replaces the resource."""
    name: Required[str]
    """The name of the rule."""
    publish_status: Required[Literal["DRAFT", "PUBLISHED"] | Other]
    """The publish status of the rule."""
    tags: Sequence[CfnRuleTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""
    trigger_event_source: Required[CfnRuleRuleTriggerEventSourceProps | Deferred]
    """The event source to trigger the rule. A change replaces the resource."""


class CfnRuleActionsProps(TypedDict, total=False):
    """A list of actions to be run when the rule is triggered."""
    assign_contact_category_actions: Sequence[Anything] | Deferred | None
    """Information about the contact category action."""
    assign_sla_actions: Sequence[CfnRuleAssignSlaActionProps | Deferred] | Deferred | None
    """This action will assign an SLA when a rule is triggered."""
    create_case_actions: Sequence[CfnRuleCreateCaseActionProps | Deferred] | Deferred | None
    """This action will create a case when a rule is triggered."""
    end_associated_tasks_actions: Sequence[Anything] | Deferred | None
    """This action will end associated tasks when a rule is triggered."""
    event_bridge_actions: Sequence[CfnRuleEventBridgeActionProps | Deferred] | Deferred | None
    """Information about the EventBridge action."""
    send_in_app_notification_actions: Sequence[CfnRuleSendInAppNotificationActionProps | Deferred] | Deferred | None
    """This action will send an in-app notification when a rule is triggered."""
    send_notification_actions: Sequence[CfnRuleSendNotificationActionProps | Deferred] | Deferred | None
    """Information about the send notification action."""
    submit_auto_evaluation_actions: Sequence[CfnRuleSubmitAutoEvaluationActionProps | Deferred] | Deferred | None
    """This action will submit an auto contact evaluation when a rule is triggered."""
    task_actions: Sequence[CfnRuleTaskActionProps | Deferred] | Deferred | None
    """Information about the task action."""
    update_case_actions: Sequence[CfnRuleUpdateCaseActionProps | Deferred] | Deferred | None
    """This action will update a case when a rule is triggered."""


class CfnRuleAssignSlaActionProps(TypedDict, total=False):
    case_sla_configuration: Required[CfnRuleAssignSlaActionCaseSlaConfigurationProps | Deferred]
    sla_assignment_type: Required[Literal["CASES"] | Other]


class CfnRuleAssignSlaActionCaseSlaConfigurationProps(TypedDict, total=False):
    field_id: str | None
    """The field Id for the SLA."""
    name: Required[str]
    """The name of the SLA."""
    target_field_values: Sequence[CfnRuleSlaTargetFieldValueProps | Deferred] | Deferred | None
    """The target field values for the SLA."""
    target_sla_minutes: Required[Number]
    """The target SLA time in minutes."""
    type: Required[Literal["CaseField"] | Other]
    """The type of SLA."""


class CfnRuleCreateCaseActionProps(TypedDict, total=False):
    fields: Required[Sequence[CfnRuleFieldProps | Deferred] | Deferred]
    """An array of case fields"""
    template_id: Required[str]


class CfnRuleEventBridgeActionProps(TypedDict, total=False):
    """The EventBridge action definition."""
    name: Required[str]
    """The name."""


class CfnRuleFieldProps(TypedDict, total=False):
    id: Required[str]
    value: Required[CfnRuleFieldValueProps | Deferred]
    """Object for case field values."""


class CfnRuleFieldValueProps(TypedDict, total=False):
    """Object for case field values."""
    boolean_value: Boolean | None
    double_value: Number | None
    empty_value: Anything
    string_value: str | None


class CfnRuleInAppNotificationRecipientTypeProps(TypedDict, total=False):
    user_arns: Sequence[str] | Deferred | None
    """The list of recipients by user arns."""
    user_tags: Mapping[str, str] | Deferred | None
    """The collection of recipients who are identified by user tags"""


class CfnRuleNotificationContentProps(TypedDict, total=False):
    de_de: str | None
    """Localized notification content."""
    en_us: str | None
    """Localized notification content."""
    es_es: str | None
    """Localized notification content."""
    fr_fr: str | None
    """Localized notification content."""
    id_id: str | None
    """Localized notification content."""
    it_it: str | None
    """Localized notification content."""
    ja_jp: str | None
    """Localized notification content."""
    ko_kr: str | None
    """Localized notification content."""
    pt_br: str | None
    """Localized notification content."""
    zh_cn: str | None
    """Localized notification content."""
    zh_tw: str | None
    """Localized notification content."""


class CfnRuleNotificationRecipientTypeProps(TypedDict, total=False):
    """The type of notification recipient."""
    user_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Name (ARN) of the user account."""
    user_tags: Mapping[str, str] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""


class CfnRuleReferenceProps(TypedDict, total=False):
    """Information about the reference when the `referenceType` is `URL`."""
    type: Required[Literal["URL", "ATTACHMENT", "NUMBER", "STRING", "DATE", "EMAIL"] | Other]
    """The type of the reference."""
    value: Required[str]
    """A valid value for the reference."""


class CfnRuleRuleTriggerEventSourceProps(TypedDict, total=False):
    """The name of the event source."""
    event_source_name: Required[Literal["OnEmailAnalysisAvailable", "OnContactEvaluationSubmit", "OnPostCallAnalysisAvailable", "OnRealTimeCallAnalysisAvailable", "OnRealTimeChatAnalysisAvailable", "OnPostChatAnalysisAvailable", "OnZendeskTicketCreate", "OnZendeskTicketStatusUpdate", "OnSalesforceCaseCreate", "OnMetricDataUpdate", "OnCaseCreate", "OnCaseUpdate", "OnSlaBreach", "OnSchedulePublish", "OnScheduleUpdate", "OnScheduleTimeOffRequestActivity"] | Other]
    """The name of the event source. A change replaces the resource."""
    integration_association_arn: str | None
    """The Amazon Resource Name (ARN) of the integration association. A change replaces the resource."""


class CfnRuleSendInAppNotificationActionProps(TypedDict, total=False):
    content: Required[CfnRuleNotificationContentProps | Deferred]
    exclusion: CfnRuleInAppNotificationRecipientTypeProps | Deferred | None
    priority: Literal["HIGH", "LOW"] | Other | None
    """The priority of the notification."""
    recipient: Required[CfnRuleInAppNotificationRecipientTypeProps | Deferred]


class CfnRuleSendNotificationActionProps(TypedDict, total=False):
    """Information about the send notification action."""
    content: Required[str]
    """Notification content."""
    content_type: Required[Literal["PLAIN_TEXT"] | Other]
    """Content type format."""
    delivery_method: Required[Literal["EMAIL"] | Other]
    """Notification delivery method."""
    exclusion: CfnRuleNotificationRecipientTypeProps | Deferred | None
    """The type of notification recipient."""
    recipient: Required[CfnRuleNotificationRecipientTypeProps | Deferred]
    """Notification recipient."""
    subject: str | None
    """The subject of the email if the delivery method is `EMAIL`."""


class CfnRuleSlaTargetFieldValueProps(TypedDict, total=False):
    string_value: str | None


class CfnRuleSubmitAutoEvaluationActionProps(TypedDict, total=False):
    evaluation_form_arn: Required[str]


class CfnRuleTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnRuleTaskActionProps(TypedDict, total=False):
    """Information about the task action."""
    contact_flow_arn: Required[str]
    """The Amazon Resource Name (ARN) of the flow."""
    description: str | None
    """The description."""
    name: Required[str]
    """The name."""
    references: Mapping[str, CfnRuleReferenceProps | Deferred] | Deferred | None
    """Information about the reference when the `referenceType` is `URL`."""


class CfnRuleUpdateCaseActionProps(TypedDict, total=False):
    fields: Required[Sequence[CfnRuleFieldProps | Deferred] | Deferred]
    """An array of case fields"""


class CfnRule(TypedResource):
    """Creates a rule for the specified Connect Customer instance."""
    props: CfnRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRuleProps]) -> None: ...
    @property
    def attr_rule_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the rule."""


class CfnSecurityKeyProps(TypedDict, total=False):
    instance_id: Required[str]
    """The Amazon Resource Name (ARN) of the instance. A change replaces the resource."""
    key: Required[str]
    """A valid security key in PEM format. A change replaces the resource."""


class CfnSecurityKey(TypedResource):
    """The security key for the instance."""
    props: CfnSecurityKeyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSecurityKeyProps]) -> None: ...
    @property
    def attr_association_id(self) -> StringToken:
        """An `AssociationId` is automatically generated when a storage config is associated with an instance."""


class CfnSecurityProfileProps(TypedDict, total=False):
    allowed_access_control_hierarchy_group_id: str | None
    """The identifier of the hierarchy group that a security profile uses to restrict access to resources in Amazon Connect."""
    allowed_access_control_tags: Sequence[CfnSecurityProfileTagProps | Deferred] | Deferred | None
    """The list of tags that a security profile uses to restrict access to resources in Amazon Connect."""
    allowed_flow_modules: Sequence[CfnSecurityProfileFlowModuleProps | Deferred] | Deferred | None
    """The list of flow-module resources to be linked to a security profile in Amazon Connect."""
    applications: Sequence[CfnSecurityProfileApplicationProps | Deferred] | Deferred | None
    """A list of third-party applications that the security profile will give access to."""
    description: str | None
    """The description of the security profile."""
    granular_access_control_configuration: CfnSecurityProfileGranularAccessControlConfigurationProps | Deferred | None
    """The granular access control configuration for the security profile, including data table permissions."""
    hierarchy_restricted_resources: Sequence[str] | Deferred | None
    """The list of resources that a security profile applies hierarchy restrictions to in Amazon Connect."""
    instance_arn: Required[str]
    """The identifier of the Connect Customer instance. A change replaces the resource."""
    permissions: Sequence[str] | Deferred | None
    """Permissions assigned to the security profile."""
    security_profile_name: Required[str]
    """The name for the security profile. A change replaces the resource."""
    tag_restricted_resources: Sequence[str] | Deferred | None
    """The list of resources that a security profile applies tag restrictions to in Amazon Connect."""
    tags: Sequence[CfnSecurityProfileTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""


class CfnSecurityProfileApplicationProps(TypedDict, total=False):
    """This API is in preview release for Amazon Connect and is subject to change."""
    application_permissions: Sequence[str] | Deferred | None
    """The permissions that the agent is granted on the application."""
    namespace: str | None
    """Namespace of the application that you want to give access to."""
    type: Literal["MCP", "THIRD_PARTY_APPLICATION"] | Other | None
    """The type of the application."""


class CfnSecurityProfileDataTableAccessControlConfigurationProps(TypedDict, total=False):
    """A data table access control configuration."""
    primary_attribute_access_control_configuration: CfnSecurityProfilePrimaryAttributeAccessControlConfigurationItemProps | Deferred | None
    """The configuration's primary attribute access control configuration."""


class CfnSecurityProfileFlowModuleProps(TypedDict, total=False):
    """A first-party application's metadata."""
    flow_module_id: str | None
    """The identifier of the application that you want to give access to."""
    type: Literal["MCP"] | Other | None
    """The type of the first-party application"""


class CfnSecurityProfileGranularAccessControlConfigurationProps(TypedDict, total=False):
    """Contains granular access control configuration for security profiles, including data table access permissions."""
    data_table_access_control_configuration: CfnSecurityProfileDataTableAccessControlConfigurationProps | Deferred | None
    """The access control configuration for data tables."""


class CfnSecurityProfilePrimaryAttributeAccessControlConfigurationItemProps(TypedDict, total=False):
    """A primary attribute access control configuration item."""
    primary_attribute_values: Sequence[CfnSecurityProfilePrimaryAttributeValueProps | Deferred] | Deferred | None
    """The item's primary attribute values."""


class CfnSecurityProfilePrimaryAttributeValueProps(TypedDict, total=False):
    """A primary attribute value."""
    access_type: Literal["ALLOW"] | Other | None
    """The value's access type."""
    attribute_name: str | None
    """The value's attribute name."""
    values: Sequence[str] | Deferred | None
    """The value's values."""


class CfnSecurityProfileTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnSecurityProfile(TypedResource):
    """Creates a security profile."""
    props: CfnSecurityProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSecurityProfileProps]) -> None: ...
    @property
    def attr_last_modified_region(self) -> StringToken:
        """The AWS Region where this resource was last modified."""
    @property
    def attr_last_modified_time(self) -> NumberToken:
        """The timestamp when this resource was last modified."""
    @property
    def attr_security_profile_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the security profile."""


class CfnTaskTemplateProps(TypedDict, total=False):
    client_token: str | None
    """A unique, case-sensitive identifier that you provide to ensure the idempotency of the request."""
    constraints: CfnTaskTemplateConstraintsProps | Deferred | None
    """Constraints that are applicable to the fields listed."""
    contact_flow_arn: str | None
    """The Amazon Resource Name (ARN) of the flow that runs by default when a task is created by referencing this template."""
    defaults: Sequence[CfnTaskTemplateDefaultFieldValueProps | Deferred] | Deferred | None
    """The default values for fields when a task is created by referencing this template."""
    description: str | None
    """The description of the task template."""
    fields: Sequence[CfnTaskTemplateFieldProps | Deferred] | Deferred | None
    """Fields that are part of the template."""
    instance_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Connect Customer instance."""
    name: str | None
    """The name of the task template."""
    self_assign_contact_flow_arn: str | None
    """The Amazon Resource Name (ARN) of the flow."""
    status: Literal["ACTIVE", "INACTIVE"] | Other | None
    """The status of the task template."""
    tags: Sequence[CfnTaskTemplateTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""


class CfnTaskTemplateConstraintsProps(TypedDict, total=False):
    """Describes constraints that apply to the template fields."""
    invisible_fields: Sequence[CfnTaskTemplateInvisibleFieldInfoProps | Deferred] | Deferred | None
    """Lists the fields that are invisible to agents."""
    read_only_fields: Sequence[CfnTaskTemplateReadOnlyFieldInfoProps | Deferred] | Deferred | None
    """Lists the fields that are read-only to agents, and cannot be edited."""
    required_fields: Sequence[CfnTaskTemplateRequiredFieldInfoProps | Deferred] | Deferred | None
    """Lists the fields that are required to be filled by agents."""


class CfnTaskTemplateDefaultFieldValueProps(TypedDict, total=False):
    """Describes a default field and its corresponding value."""
    default_value: Required[str]
    """Default value for the field."""
    id: Required[CfnTaskTemplateFieldIdentifierProps | Deferred]
    """Identifier of a field."""


class CfnTaskTemplateFieldProps(TypedDict, total=False):
    """Describes a single task template field."""
    description: str | None
    """The description of the field."""
    id: Required[CfnTaskTemplateFieldIdentifierProps | Deferred]
    """The unique identifier for the field."""
    single_select_options: Sequence[str] | Deferred | None
    """A list of options for a single select field."""
    type: Required[Literal["NAME", "DESCRIPTION", "SCHEDULED_TIME", "QUICK_CONNECT", "URL", "NUMBER", "TEXT", "TEXT_AREA", "DATE_TIME", "BOOLEAN", "SINGLE_SELECT", "EMAIL", "EXPIRY_DURATION", "SELF_ASSIGN"] | Other]
    """Indicates the type of field."""


class CfnTaskTemplateFieldIdentifierProps(TypedDict, total=False):
    """The identifier of the task template field."""
    name: Required[str]
    """The name of the task template field."""


class CfnTaskTemplateInvisibleFieldInfoProps(TypedDict, total=False):
    """A field that is invisible to an agent."""
    id: Required[CfnTaskTemplateFieldIdentifierProps | Deferred]
    """Identifier of the invisible field."""


class CfnTaskTemplateReadOnlyFieldInfoProps(TypedDict, total=False):
    """Indicates a field that is read-only to an agent."""
    id: Required[CfnTaskTemplateFieldIdentifierProps | Deferred]
    """Identifier of the read-only field."""


class CfnTaskTemplateRequiredFieldInfoProps(TypedDict, total=False):
    """Information about a required field."""
    id: Required[CfnTaskTemplateFieldIdentifierProps | Deferred]
    """The unique identifier for the field."""


class CfnTaskTemplateTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag.."""


class CfnTaskTemplate(TypedResource):
    """Specifies a task template for a Connect Customer instance."""
    props: CfnTaskTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTaskTemplateProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the task template."""


class CfnTestCaseProps(TypedDict, total=False):
    content: Required[str]
    """The content of the test case."""
    description: str | None
    """The description of the test case."""
    entry_point: CfnTestCaseEntryPointProps | Deferred | None
    """The Entry Point associated with the test case"""
    initialization_data: str | None
    """The initialization data of the test case."""
    instance_arn: Required[str]
    """The identifier of the Amazon Connect instance."""
    name: Required[str]
    """The name of the test case."""
    status: Literal["SAVED", "PUBLISHED"] | Other | None
    """The status of the test case."""
    tags: Sequence[CfnTestCaseTagProps | Deferred] | Deferred | None
    """One or more tags."""


class CfnTestCaseEntryPointProps(TypedDict, total=False):
    """The Entry Point associated with the test case"""
    chat_entry_point_parameters: CfnTestCaseEntryPointChatEntryPointParametersProps | Deferred | None
    """The chat entry point parameters for the test case"""
    type: Literal["VOICE_CALL", "CHAT"] | Other | None
    """The type of the Entry Point"""
    voice_call_entry_point_parameters: CfnTestCaseEntryPointVoiceCallEntryPointParametersProps | Deferred | None
    """The voice call entry point parameters for the test case"""


class CfnTestCaseEntryPointChatEntryPointParametersProps(TypedDict, total=False):
    """The chat entry point parameters for the test case"""
    flow_id: str | None
    """The flow id used for the TestCase"""


class CfnTestCaseEntryPointVoiceCallEntryPointParametersProps(TypedDict, total=False):
    """The voice call entry point parameters for the test case"""
    destination_phone_number: str | None
    """The destination phonenumber of the EntryPoint"""
    flow_id: str | None
    """The flow id used for the TestCase"""
    source_phone_number: str | None
    """The source phonenumber of the EntryPoint"""


class CfnTestCaseTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnTestCase(TypedResource):
    """Resource Type definition for AWS::Connect::TestCase"""
    props: CfnTestCaseProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTestCaseProps]) -> None: ...
    @property
    def attr_last_modified_region(self) -> StringToken:
        """Last modified region."""
    @property
    def attr_last_modified_time(self) -> NumberToken:
        """A epoch time stamp field used for test case operations."""
    @property
    def attr_test_case_arn(self) -> StringToken:
        """The identifier of the test case."""


class CfnTrafficDistributionGroupProps(TypedDict, total=False):
    description: str | None
    """The description of the traffic distribution group. A change replaces the resource."""
    instance_arn: Required[str]
    """The Amazon Resource Name (ARN)."""
    name: Required[str]
    """The name of the traffic distribution group. A change replaces the resource."""
    tags: Sequence[CfnTrafficDistributionGroupTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""


class CfnTrafficDistributionGroupTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnTrafficDistributionGroup(TypedResource):
    """Information about a traffic distribution group."""
    props: CfnTrafficDistributionGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTrafficDistributionGroupProps]) -> None: ...
    @property
    def attr_is_default(self) -> StringToken:
        """Describes whether this is the default traffic distribution group."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the traffic distribution group."""
    @property
    def attr_traffic_distribution_group_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the traffic distribution group."""


class CfnUseCaseProps(TypedDict, total=False):
    instance_id: Required[str]
    """The identifier of the Amazon Connect instance. A change replaces the resource."""
    integration_association_id: Required[str]
    """The identifier for the integration association. A change replaces the resource."""
    tags: Sequence[CfnUseCaseTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""
    use_case_type: Required[Literal["RULES_EVALUATION", "CONNECT_CAMPAIGNS"] | Other]
    """The type of use case to associate to the integration association. A change replaces the resource."""


class CfnUseCaseTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnUseCase(TypedResource):
    """Resource Type definition for a use case associated with an Amazon Connect integration association."""
    props: CfnUseCaseProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUseCaseProps]) -> None: ...
    @property
    def attr_use_case_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the use case."""
    @property
    def attr_use_case_id(self) -> StringToken:
        """The identifier of the use case."""


class CfnUserProps(TypedDict, total=False):
    after_contact_work_configs: Sequence[CfnUserAfterContactWorkConfigPerChannelProps | Deferred] | Deferred | None
    """After Contact Work configurations of a user."""
    auto_accept_configs: Sequence[CfnUserAutoAcceptConfigProps | Deferred] | Deferred | None
    """Auto-accept configurations of a user."""
    directory_user_id: str | None
    """The identifier of the user account in the directory used for identity management."""
    hierarchy_group_arn: str | None
    """The Amazon Resource Name (ARN) of the user's hierarchy group."""
    identity_info: CfnUserUserIdentityInfoProps | Deferred | None
    """Information about the user identity."""
    instance_arn: Required[str]
    """The Amazon Resource Name (ARN) of the instance."""
    password: str | None
    """The user's password."""
    persistent_connection_configs: Sequence[CfnUserPersistentConnectionConfigProps | Deferred] | Deferred | None
    """Persistent Connection configurations of a user."""
    phone_config: CfnUserUserPhoneConfigProps | Deferred | None
    """Information about the phone configuration for the user."""
    phone_number_configs: Sequence[CfnUserPhoneNumberConfigProps | Deferred] | Deferred | None
    """Phone Number configurations of a user."""
    routing_profile_arn: Required[str]
    """The Amazon Resource Name (ARN) of the user's routing profile."""
    security_profile_arns: Required[Sequence[str] | Deferred]
    """The Amazon Resource Name (ARN) of the user's security profile."""
    tags: Sequence[CfnUserTagProps | Deferred] | Deferred | None
    """The tags."""
    user_proficiencies: Sequence[CfnUserUserProficiencyProps | Deferred] | Deferred | None
    """One or more predefined attributes assigned to a user, with a numeric value that indicates how their level of skill in a specified area."""
    username: Required[str]
    """The user name assigned to the user account."""
    voice_enhancement_configs: Sequence[CfnUserVoiceEnhancementConfigProps | Deferred] | Deferred | None
    """Voice Enhancement configurations of a user."""


class CfnUserAfterContactWorkConfigProps(TypedDict, total=False):
    """After Contact Work configuration."""
    after_contact_work_mode: Literal["ON", "OFF", "ON_DEMAND"] | Other | None
    """The after contact work (ACW) mode for the channel."""
    after_contact_work_time_limit: Integer | None
    """The After Call Work (ACW) timeout setting, in seconds."""


class CfnUserAfterContactWorkConfigPerChannelProps(TypedDict, total=False):
    """After Contact Work configuration per channel."""
    after_contact_work_config: Required[CfnUserAfterContactWorkConfigProps | Deferred]
    """After Contact Work configuration."""
    agent_first_callback_after_contact_work_config: CfnUserAfterContactWorkConfigProps | Deferred | None
    """After Contact Work configuration."""
    channel: Required[Literal["VOICE", "CHAT", "TASK", "EMAIL"] | Other]
    """The channels that agents can handle in the Contact Control Panel (CCP)."""


class CfnUserAutoAcceptConfigProps(TypedDict, total=False):
    """Auto-accept configuration per channel."""
    agent_first_callback_auto_accept: Boolean | None
    """The agent first callback auto accept setting."""
    auto_accept: Required[Boolean]
    """The Auto accept setting."""
    channel: Required[Literal["VOICE", "CHAT", "TASK", "EMAIL"] | Other]
    """The channels that agents can handle in the Contact Control Panel (CCP)."""


class CfnUserPersistentConnectionConfigProps(TypedDict, total=False):
    """Persistent Connection configuration per channel."""
    channel: Required[Literal["VOICE", "CHAT", "TASK", "EMAIL"] | Other]
    """The channels that agents can handle in the Contact Control Panel (CCP)."""
    persistent_connection: Required[Boolean]
    """The Persistent Connection setting."""


class CfnUserPhoneNumberConfigProps(TypedDict, total=False):
    """Phone Number configuration per channel."""
    channel: Required[Literal["VOICE", "CHAT", "TASK", "EMAIL"] | Other]
    """The channels that agents can handle in the Contact Control Panel (CCP)."""
    phone_number: str | None
    """The phone number for the user's desk phone."""
    phone_type: Required[Literal["SOFT_PHONE", "DESK_PHONE"] | Other]
    """The phone type."""


class CfnUserTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnUserUserIdentityInfoProps(TypedDict, total=False):
    """Contains information about the identity of a user."""
    email: str | None
    """The email address."""
    first_name: str | None
    """The first name."""
    last_name: str | None
    """The last name."""
    mobile: str | None
    """The user's mobile number."""
    secondary_email: str | None
    """The user's secondary email address."""


class CfnUserUserPhoneConfigProps(TypedDict, total=False):
    """Contains information about the phone configuration settings for a user."""
    after_contact_work_time_limit: Integer | None
    """The After Call Work (ACW) timeout setting, in seconds."""
    auto_accept: Boolean | None
    """The Auto accept setting."""
    desk_phone_number: str | None
    """The phone number for the user's desk phone."""
    persistent_connection: Boolean | None
    """The persistent connection setting for the user."""
    phone_type: Literal["SOFT_PHONE", "DESK_PHONE"] | Other | None
    """The phone type."""


class CfnUserUserProficiencyProps(TypedDict, total=False):
    """> A predefined attribute must be created before using `UserProficiencies` in the Cloudformation *User* template."""
    attribute_name: Required[str]
    """The name of user’s proficiency."""
    attribute_value: Required[str]
    """The value of user’s proficiency."""
    level: Required[Number]
    """The level of the proficiency."""


class CfnUserVoiceEnhancementConfigProps(TypedDict, total=False):
    """Voice Enhancement configuration per channel."""
    channel: Required[Literal["VOICE", "CHAT", "TASK", "EMAIL"] | Other]
    """The channels that agents can handle in the Contact Control Panel (CCP)."""
    voice_enhancement_mode: Required[Literal["NONE", "VOICE_ISOLATION", "NOISE_SUPPRESSION"] | Other]
    """The Voice Enhancement Mode setting."""


class CfnUser(TypedResource):
    """Specifies a user account for an Connect Customer instance."""
    props: CfnUserProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserProps]) -> None: ...
    @property
    def attr_user_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the user."""


class CfnUserHierarchyGroupProps(TypedDict, total=False):
    instance_arn: Required[str]
    """The Amazon Resource Name (ARN) of the user hierarchy group."""
    name: Required[str]
    """The name of the user hierarchy group."""
    parent_group_arn: str | None
    """The Amazon Resource Name (ARN) of the parent group. A change replaces the resource."""
    tags: Sequence[CfnUserHierarchyGroupTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnUserHierarchyGroupTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnUserHierarchyGroup(TypedResource):
    """Specifies a new user hierarchy group."""
    props: CfnUserHierarchyGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserHierarchyGroupProps]) -> None: ...
    @property
    def attr_user_hierarchy_group_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the user hierarchy group."""


class CfnUserHierarchyStructureProps(TypedDict, total=False):
    instance_arn: Required[str]
    """The Amazon Resource Name (ARN) of the instance. A change replaces the resource."""
    user_hierarchy_structure: CfnUserHierarchyStructureUserHierarchyStructureProps | Deferred | None
    """Contains information about a hierarchy structure."""


class CfnUserHierarchyStructureLevelFiveProps(TypedDict, total=False):
    """The update for level five."""
    hierarchy_level_arn: str | None
    """The Amazon Resource Name (ARN) of the hierarchy level."""
    hierarchy_level_id: str | None
    """The identifier of the hierarchy level."""
    name: Required[str]
    """The name of the hierarchy level."""


class CfnUserHierarchyStructureLevelFourProps(TypedDict, total=False):
    """The update for level four."""
    hierarchy_level_arn: str | None
    """The Amazon Resource Name (ARN) of the hierarchy level."""
    hierarchy_level_id: str | None
    """The identifier of the hierarchy level."""
    name: Required[str]
    """The name of the hierarchy level."""


class CfnUserHierarchyStructureLevelOneProps(TypedDict, total=False):
    """Information about level one."""
    hierarchy_level_arn: str | None
    """The Amazon Resource Name (ARN) of the hierarchy level."""
    hierarchy_level_id: str | None
    """The identifier of the hierarchy level."""
    name: Required[str]
    """The name of the hierarchy level."""


class CfnUserHierarchyStructureLevelThreeProps(TypedDict, total=False):
    """The update for level three."""
    hierarchy_level_arn: str | None
    """The Amazon Resource Name (ARN) of the hierarchy level."""
    hierarchy_level_id: str | None
    """The identifier of the hierarchy level."""
    name: Required[str]
    """The name of the hierarchy level."""


class CfnUserHierarchyStructureLevelTwoProps(TypedDict, total=False):
    """The update for level two."""
    hierarchy_level_arn: str | None
    """The Amazon Resource Name (ARN) of the hierarchy level."""
    hierarchy_level_id: str | None
    """The identifier of the hierarchy level."""
    name: Required[str]
    """The name of the hierarchy level."""


class CfnUserHierarchyStructureUserHierarchyStructureProps(TypedDict, total=False):
    """Contains information about a hierarchy structure."""
    level_five: CfnUserHierarchyStructureLevelFiveProps | Deferred | None
    """Information about level five."""
    level_four: CfnUserHierarchyStructureLevelFourProps | Deferred | None
    """The update for level four."""
    level_one: CfnUserHierarchyStructureLevelOneProps | Deferred | None
    """The update for level one."""
    level_three: CfnUserHierarchyStructureLevelThreeProps | Deferred | None
    """The update for level three."""
    level_two: CfnUserHierarchyStructureLevelTwoProps | Deferred | None
    """The update for level two."""


class CfnUserHierarchyStructure(TypedResource):
    """Contains information about a hierarchy structure."""
    props: CfnUserHierarchyStructureProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserHierarchyStructureProps]) -> None: ...
    @property
    def attr_user_hierarchy_structure_arn(self) -> StringToken:
        """The identifier for the user hierarchy structure."""


class CfnViewProps(TypedDict, total=False):
    actions: Required[Sequence[str] | Deferred]
    """A list of actions possible from the view."""
    description: str | None
    """The description of the view."""
    instance_arn: Required[str]
    """The Amazon Resource Name (ARN) of the instance."""
    name: Required[str]
    """The name of the view."""
    tags: Sequence[CfnViewTagProps | Deferred] | Deferred | None
    """The tags associated with the view resource (not specific to view version)."""
    template: Required[Anything]
    """The view template representing the structure of the view."""


class CfnViewTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag.."""


class CfnView(TypedResource):
    """Creates a customer-managed view in the published state within the specified instance."""
    props: CfnViewProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnViewProps]) -> None: ...
    @property
    def attr_view_arn(self) -> StringToken:
        """The unqualified Amazon Resource Name (ARN) of the view."""
    @property
    def attr_view_content_sha256(self) -> StringToken:
        """Indicates the checksum value of the latest published view content."""
    @property
    def attr_view_id(self) -> StringToken:
        """The identifier of the view."""


class CfnViewVersionProps(TypedDict, total=False):
    version_description: str | None
    """The description of the view version. A change replaces the resource."""
    view_arn: Required[str]
    """The unqualified Amazon Resource Name (ARN) of the view. A change replaces the resource."""
    view_content_sha256: str | None
    """Indicates the checksum value of the latest published view content. A change replaces the resource."""


class CfnViewVersion(TypedResource):
    """Creates a version for the specified customer-managed view within the specified instance."""
    props: CfnViewVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnViewVersionProps]) -> None: ...
    @property
    def attr_version(self) -> NumberToken:
        """Current version of the view."""
    @property
    def attr_view_version_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the view version."""


class CfnVocabularyProps(TypedDict, total=False):
    content: Required[str]
    """The content of the custom vocabulary in plain-text format with a table of values. A change replaces the resource."""
    instance_id: Required[str]
    """The identifier of the Amazon Connect instance. A change replaces the resource."""
    language_code: Required[Literal["ar-AE", "de-CH", "de-DE", "en-AB", "en-AU", "en-GB", "en-IE", "en-IN", "en-US", "en-WL", "es-ES", "es-US", "fr-CA", "fr-FR", "hi-IN", "it-IT", "ja-JP", "ko-KR", "pt-BR", "pt-PT", "zh-CN", "en-NZ", "en-ZA", "ca-ES", "da-DK", "fi-FI", "id-ID", "ms-MY", "nl-NL", "no-NO", "pl-PL", "sv-SE", "tl-PH"] | Other]
    """The language code of the vocabulary entries. A change replaces the resource."""
    tags: Sequence[CfnVocabularyTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""
    vocabulary_name: Required[str]
    """A unique name of the custom vocabulary. A change replaces the resource."""


class CfnVocabularyTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnVocabulary(TypedResource):
    """Resource type definition for AWS::Connect::Vocabulary"""
    props: CfnVocabularyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVocabularyProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the custom vocabulary."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The timestamp when the custom vocabulary was last modified."""
    @property
    def attr_state(self) -> StringToken:
        """The current state of the custom vocabulary."""
    @property
    def attr_vocabulary_id(self) -> StringToken:
        """The identifier of the custom vocabulary."""


class CfnWorkspaceProps(TypedDict, total=False):
    associations: Sequence[str] | Deferred | None
    """The resource ARNs associated with the workspace"""
    description: str | None
    """The description of the workspace."""
    instance_arn: Required[str]
    """The Amazon Resource Name (ARN) of the instance. A change replaces the resource."""
    media: Sequence[CfnWorkspaceMediaItemProps | Deferred] | Deferred | None
    """The media items for the workspace"""
    name: Required[str]
    """The name of the workspace."""
    pages: Sequence[CfnWorkspaceWorkspacePageProps | Deferred] | Deferred | None
    """The pages associated with the workspace"""
    tags: Sequence[CfnWorkspaceTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for the workspace."""
    theme: CfnWorkspaceWorkspaceThemeProps | Deferred | None
    """The theme configuration for the workspace, including colors and styling."""
    title: str | None
    """The title displayed for the workspace."""
    visibility: Literal["ALL", "ASSIGNED", "NONE"] | Other | None
    """Controls who can access the workspace."""


class CfnWorkspaceFontFamilyProps(TypedDict, total=False):
    """Contains font family configuration for workspace themes."""
    default: Literal["ARIAL", "COURIER_NEW", "GEORGIA", "TIMES_NEW_ROMAN", "TREBUCHET", "VERDANA"] | Other | None
    """The default font family to use in the workspace theme."""


class CfnWorkspaceMediaItemProps(TypedDict, total=False):
    """Contains information about a media asset used in a workspace."""
    source: str | None
    """The source URL or data for the media asset."""
    type: Required[Literal["IMAGE_LOGO_LIGHT_FAVICON", "IMAGE_LOGO_DARK_FAVICON", "IMAGE_LOGO_LIGHT_HORIZONTAL", "IMAGE_LOGO_DARK_HORIZONTAL"] | Other]
    """The type of media."""


class CfnWorkspacePaletteCanvasProps(TypedDict, total=False):
    """Contains color configuration for canvas elements in a workspace theme."""
    active_background: str | None
    """The background color for active elements."""
    container_background: str | None
    """The background color for container elements."""
    page_background: str | None
    """The background color for page elements."""


class CfnWorkspacePaletteHeaderProps(TypedDict, total=False):
    """Contains color configuration for header elements in a workspace theme."""
    background: str | None
    """The background color of the header."""
    invert_actions_colors: Boolean | None
    """Whether to invert the colors of action buttons in the header."""
    text: str | None
    """The text color in the header."""
    text_hover: str | None
    """The text color when hovering over header elements."""


class CfnWorkspacePaletteNavigationProps(TypedDict, total=False):
    """Contains color configuration for navigation elements in a workspace theme."""
    background: str | None
    """The background color of the navigation area."""
    invert_actions_colors: Boolean | None
    """Whether to invert the colors of action buttons in the navigation area."""
    text: str | None
    """The text color in the navigation area."""
    text_active: str | None
    """The text color for active navigation items."""
    text_background_active: str | None
    """The background color for active navigation items."""
    text_background_hover: str | None
    """The background color when hovering over navigation text."""
    text_hover: str | None
    """The text color when hovering over navigation items."""


class CfnWorkspacePalettePrimaryProps(TypedDict, total=False):
    """Contains primary color configuration for a workspace theme."""
    active: str | None
    """The primary color used for active states."""
    contrast_text: str | None
    """The text color that contrasts with the primary color for readability."""
    default: str | None
    """The default primary color used throughout the workspace."""


class CfnWorkspaceTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnWorkspaceWorkspacePageProps(TypedDict, total=False):
    """Contains information about a page configuration in a workspace, including the view assigned to the page."""
    input_data: str | None
    """A JSON string containing input parameters passed to the view when the page is rendered."""
    page: Required[str]
    """The page identifier."""
    resource_arn: Required[str]
    """The Amazon Resource Name (ARN) of the view associated with this page."""
    slug: str | None
    """The URL-friendly identifier for the page."""


class CfnWorkspaceWorkspaceThemeProps(TypedDict, total=False):
    """Contains theme configuration for a workspace, supporting both light and dark modes."""
    dark: CfnWorkspaceWorkspaceThemeConfigProps | Deferred | None
    """The theme configuration for dark mode."""
    light: CfnWorkspaceWorkspaceThemeConfigProps | Deferred | None
    """The theme configuration for light mode."""


class CfnWorkspaceWorkspaceThemeConfigProps(TypedDict, total=False):
    """Contains detailed theme configuration for a workspace, including colors, images, and typography."""
    palette: CfnWorkspaceWorkspaceThemePaletteProps | Deferred | None
    """The color palette configuration for the workspace theme."""
    typography: CfnWorkspaceWorkspaceThemeTypographyProps | Deferred | None
    """The typography configuration for the workspace theme."""


class CfnWorkspaceWorkspaceThemePaletteProps(TypedDict, total=False):
    """Contains color palette configuration for different areas of a workspace."""
    canvas: CfnWorkspacePaletteCanvasProps | Deferred | None
    """The color configuration for the canvas area."""
    header: CfnWorkspacePaletteHeaderProps | Deferred | None
    """The color configuration for the header area."""
    navigation: CfnWorkspacePaletteNavigationProps | Deferred | None
    """The color configuration for the navigation area."""
    primary: CfnWorkspacePalettePrimaryProps | Deferred | None
    """The primary color configuration used throughout the workspace."""


class CfnWorkspaceWorkspaceThemeTypographyProps(TypedDict, total=False):
    """Contains typography configuration for a workspace theme."""
    font_family: CfnWorkspaceFontFamilyProps | Deferred | None
    """The font family configuration for text in the workspace."""


class CfnWorkspace(TypedResource):
    """Contains information about a workspace, which defines the user experience by mapping views to pages."""
    props: CfnWorkspaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkspaceProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the workspace."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier of the workspace."""
