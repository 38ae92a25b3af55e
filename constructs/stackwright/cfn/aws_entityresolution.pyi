"""Every resource type of AWS::EntityResolution; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Other, ResourceOptions, TypedResource


class CfnIdMappingWorkflowProps(TypedDict, total=False):
    description: str | None
    """A description of the workflow."""
    id_mapping_incremental_run_config: CfnIdMappingWorkflowIdMappingIncrementalRunConfigProps | Deferred | None
    id_mapping_techniques: Required[CfnIdMappingWorkflowIdMappingTechniquesProps | Deferred]
    """An object which defines the ID mapping technique and any additional configurations."""
    input_source_config: Required[Sequence[CfnIdMappingWorkflowIdMappingWorkflowInputSourceProps | Deferred] | Deferred]
    """A list of `InputSource` objects, which have the fields `InputSourceARN` and `SchemaName`."""
    output_source_config: Sequence[CfnIdMappingWorkflowIdMappingWorkflowOutputSourceProps | Deferred] | Deferred | None
    """A list of `IdMappingWorkflowOutputSource` objects, each of which contains fields `outputS3Path` and `KMSArn`."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role."""
    tags: Sequence[CfnIdMappingWorkflowTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""
    workflow_name: Required[str]
    """The name of the workflow. A change replaces the resource."""


class CfnIdMappingWorkflowIdMappingIncrementalRunConfigProps(TypedDict, total=False):
    incremental_run_type: Required[Literal["ON_DEMAND"] | Other]


class CfnIdMappingWorkflowIdMappingRuleBasedPropertiesProps(TypedDict, total=False):
    """An object that defines the list of matching rules to run in an ID mapping workflow."""
    attribute_matching_model: Required[Literal["ONE_TO_ONE", "MANY_TO_MANY"] | Other]
    """The comparison type."""
    record_matching_model: Required[Literal["ONE_SOURCE_TO_ONE_TARGET", "MANY_SOURCE_TO_ONE_TARGET"] | Other]
    """The type of matching record that is allowed to be used in an ID mapping workflow."""
    rule_definition_type: Literal["SOURCE", "TARGET"] | Other | None
    """The set of rules you can use in an ID mapping workflow."""
    rules: Sequence[CfnIdMappingWorkflowRuleProps | Deferred] | Deferred | None
    """The rules that can be used for ID mapping."""


class CfnIdMappingWorkflowIdMappingTechniquesProps(TypedDict, total=False):
    """An object which defines the ID mapping technique and any additional configurations."""
    id_mapping_type: Literal["PROVIDER", "RULE_BASED"] | Other | None
    """The type of ID mapping."""
    normalization_version: str | None
    provider_properties: CfnIdMappingWorkflowProviderPropertiesProps | Deferred | None
    """An object which defines any additional configurations required by the provider service."""
    rule_based_properties: CfnIdMappingWorkflowIdMappingRuleBasedPropertiesProps | Deferred | None
    """An object which defines any additional configurations required by rule-based matching."""


class CfnIdMappingWorkflowIdMappingWorkflowInputSourceProps(TypedDict, total=False):
    """An object containing `inputSourceARN`, `schemaName`, and `type`."""
    input_source_arn: Required[str]
    """An AWS Glue table Amazon Resource Name (ARN) or a matching workflow ARN for the input source table."""
    schema_arn: str | None
    """The ARN (Amazon Resource Name) that AWS Entity Resolution generated for the `SchemaMapping`."""
    type: Literal["SOURCE", "TARGET"] | Other | None
    """The type of ID namespace."""


class CfnIdMappingWorkflowIdMappingWorkflowOutputSourceProps(TypedDict, total=False):
    """A list of `IdMappingWorkflowOutputSource` objects, each of which contains fields `outputS3Path` and `KMSArn`."""
    kms_arn: str | None
    """Customer AWS ARN for encryption at rest."""
    output_s3_path: Required[str]
    """The S3 path to which AWS Entity Resolution will write the output table."""


class CfnIdMappingWorkflowIntermediateSourceConfigurationProps(TypedDict, total=False):
    """The Amazon S3 location that temporarily stores your data while it processes."""
    intermediate_s3_path: Required[str]
    """The Amazon S3 location (bucket and prefix)."""


class CfnIdMappingWorkflowProviderPropertiesProps(TypedDict, total=False):
    """An object containing the `providerServiceARN`, `intermediateSourceConfiguration`, and `providerConfiguration`."""
    intermediate_source_configuration: CfnIdMappingWorkflowIntermediateSourceConfigurationProps | Deferred | None
    """The Amazon S3 location that temporarily stores your data while it processes."""
    provider_configuration: Mapping[str, str] | Deferred | None
    """The required configuration fields to use with the provider service."""
    provider_service_arn: Required[str]
    """The ARN of the provider service."""


class CfnIdMappingWorkflowRuleProps(TypedDict, total=False):
    """An object containing the `ruleName` and `matchingKeys`."""
    matching_keys: Required[Sequence[str] | Deferred]
    """A list of `MatchingKeys`."""
    rule_name: Required[str]
    """A name for the matching rule."""


class CfnIdMappingWorkflowTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource"""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnIdMappingWorkflow(TypedResource):
    """Creates an `IdMappingWorkflow` object which stores the configuration of the data processing job to be run."""
    props: CfnIdMappingWorkflowProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIdMappingWorkflowProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The time of this IdMappingWorkflow got created"""
    @property
    def attr_updated_at(self) -> StringToken:
        """The time of this IdMappingWorkflow got last updated at"""
    @property
    def attr_workflow_arn(self) -> StringToken:
        """The default IdMappingWorkflow arn"""


class CfnIdNamespaceProps(TypedDict, total=False):
    description: str | None
    """The description of the ID namespace."""
    id_mapping_workflow_properties: Sequence[CfnIdNamespaceIdNamespaceIdMappingWorkflowPropertiesProps | Deferred] | Deferred | None
    """Determines the properties of `IdMappingWorflow` where this `IdNamespace` can be used as a `Source` or a `Target`."""
    id_namespace_name: Required[str]
    """The name of the ID namespace. A change replaces the resource."""
    input_source_config: Sequence[CfnIdNamespaceIdNamespaceInputSourceProps | Deferred] | Deferred | None
    """A list of `InputSource` objects, which have the fields `InputSourceARN` and `SchemaName`."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role."""
    tags: Sequence[CfnIdNamespaceTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""
    type: Required[Literal["SOURCE", "TARGET"] | Other]
    """The type of ID namespace."""


class CfnIdNamespaceIdNamespaceIdMappingWorkflowPropertiesProps(TypedDict, total=False):
    """An object containing `idMappingType`, `providerProperties`, and `ruleBasedProperties`."""
    id_mapping_type: Required[Literal["PROVIDER", "RULE_BASED"] | Other]
    """The type of ID mapping."""
    provider_properties: CfnIdNamespaceNamespaceProviderPropertiesProps | Deferred | None
    """An object which defines any additional configurations required by the provider service."""
    rule_based_properties: CfnIdNamespaceNamespaceRuleBasedPropertiesProps | Deferred | None
    """An object which defines any additional configurations required by rule-based matching."""


class CfnIdNamespaceIdNamespaceInputSourceProps(TypedDict, total=False):
    """An object containing `inputSourceARN` and `schemaName`."""
    input_source_arn: Required[str]
    """An AWS Glue table Amazon Resource Name (ARN) or a matching workflow ARN for the input source table."""
    schema_name: str | None
    """The name of the schema."""


class CfnIdNamespaceNamespaceProviderPropertiesProps(TypedDict, total=False):
    """An object containing `providerConfiguration` and `providerServiceArn`."""
    provider_configuration: Mapping[str, str] | Deferred | None
    """An object which defines any additional configurations required by the provider service."""
    provider_service_arn: Required[str]
    """The Amazon Resource Name (ARN) of the provider service."""


class CfnIdNamespaceNamespaceRuleBasedPropertiesProps(TypedDict, total=False):
    """The rule-based properties of an ID namespace."""
    attribute_matching_model: Literal["ONE_TO_ONE", "MANY_TO_MANY"] | Other | None
    """The comparison type."""
    record_matching_models: Sequence[Literal["ONE_SOURCE_TO_ONE_TARGET", "MANY_SOURCE_TO_ONE_TARGET"] | Other] | Deferred | None
    """The type of matching record that is allowed to be used in an ID mapping workflow."""
    rule_definition_types: Sequence[Literal["SOURCE", "TARGET"] | Other] | Deferred | None
    """The sets of rules you can use in an ID mapping workflow."""
    rules: Sequence[CfnIdNamespaceRuleProps | Deferred] | Deferred | None
    """The rules for the ID namespace."""


class CfnIdNamespaceRuleProps(TypedDict, total=False):
    """An object containing the `ruleName` and `matchingKeys`."""
    matching_keys: Required[Sequence[str] | Deferred]
    """A list of `MatchingKeys`."""
    rule_name: Required[str]
    """A name for the matching rule."""


class CfnIdNamespaceTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnIdNamespace(TypedResource):
    """Creates an ID namespace object which will help customers provide metadata explaining their dataset and how to use it."""
    props: CfnIdNamespaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIdNamespaceProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time when the IdNamespace was created"""
    @property
    def attr_id_namespace_arn(self) -> StringToken:
        """The arn associated with the IdNamespace"""
    @property
    def attr_updated_at(self) -> StringToken:
        """The date and time when the IdNamespace was updated"""


class CfnMatchingWorkflowProps(TypedDict, total=False):
    description: str | None
    """A description of the workflow."""
    incremental_run_config: CfnMatchingWorkflowIncrementalRunConfigProps | Deferred | None
    """Optional."""
    input_source_config: Required[Sequence[CfnMatchingWorkflowInputSourceProps | Deferred] | Deferred]
    """A list of `InputSource` objects, which have the fields `InputSourceARN` and `SchemaName`."""
    output_source_config: Required[Sequence[CfnMatchingWorkflowOutputSourceProps | Deferred] | Deferred]
    """A list of `OutputSource` objects, each of which contains fields `outputS3Path`, `applyNormalization`, `KMSArn`, and `output`."""
    resolution_techniques: Required[CfnMatchingWorkflowResolutionTechniquesProps | Deferred]
    """An object which defines the `resolutionType` and the `ruleBasedProperties`."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role."""
    tags: Sequence[CfnMatchingWorkflowTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""
    workflow_name: Required[str]
    """The name of the workflow. A change replaces the resource."""


class CfnMatchingWorkflowCustomerProfilesIntegrationConfigProps(TypedDict, total=False):
    """The Customer Profiles integration configuration for the output source"""
    domain_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Customer Profiles domain"""
    object_type_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Customer Profiles object type"""


class CfnMatchingWorkflowIncrementalRunConfigProps(TypedDict, total=False):
    """Optional."""
    incremental_run_type: Required[Literal["IMMEDIATE"] | Other]
    """The type of incremental run."""


class CfnMatchingWorkflowInputSourceProps(TypedDict, total=False):
    """An object containing `inputSourceARN`, `schemaName`, and `applyNormalization`."""
    apply_normalization: Boolean | None
    """Normalizes the attributes defined in the schema in the input data."""
    input_source_arn: Required[str]
    """An object containing `inputSourceARN`, `schemaName`, and `applyNormalization`."""
    schema_arn: Required[str]
    """The name of the schema."""


class CfnMatchingWorkflowIntermediateSourceConfigurationProps(TypedDict, total=False):
    """The Amazon S3 location that temporarily stores your data while it processes."""
    intermediate_s3_path: Required[str]
    """The Amazon S3 location (bucket and prefix)."""


class CfnMatchingWorkflowMatchingConfigProps(TypedDict, total=False):
    """Configuration for matching behavior within rule condition properties"""
    enable_transitive_matching: Boolean | None
    """Enables transitive matching to process records across all rule levels and connect unmatched records to existing match groups"""


class CfnMatchingWorkflowOutputAttributeProps(TypedDict, total=False):
    """A list of `OutputAttribute` objects, each of which have the fields `Name` and `Hashed`."""
    hashed: Boolean | None
    """Enables the ability to hash the column values in the output."""
    name: Required[str]
    """A name of a column to be written to the output."""


class CfnMatchingWorkflowOutputSourceProps(TypedDict, total=False):
    """A list of `OutputAttribute` objects, each of which have the fields `Name` and `Hashed`."""
    apply_normalization: Boolean | None
    """Normalizes the attributes defined in the schema in the input data."""
    customer_profiles_integration_config: CfnMatchingWorkflowCustomerProfilesIntegrationConfigProps | Deferred | None
    """The Customer Profiles integration configuration for the output source"""
    kms_arn: str | None
    """Customer KMS ARN for encryption at rest."""
    output: Required[Sequence[CfnMatchingWorkflowOutputAttributeProps | Deferred] | Deferred]
    """A list of `OutputAttribute` objects, each of which have the fields `Name` and `Hashed`."""
    output_s3_path: str | None
    """The S3 path to which AWS Entity Resolution will write the output table."""


class CfnMatchingWorkflowProviderPropertiesProps(TypedDict, total=False):
    """An object containing the `providerServiceARN`, `intermediateSourceConfiguration`, and `providerConfiguration`."""
    intermediate_source_configuration: CfnMatchingWorkflowIntermediateSourceConfigurationProps | Deferred | None
    """The Amazon S3 location that temporarily stores your data while it processes."""
    provider_configuration: Mapping[str, str] | Deferred | None
    """The required configuration fields to use with the provider service."""
    provider_service_arn: Required[str]
    """The ARN of the provider service."""


class CfnMatchingWorkflowResolutionTechniquesProps(TypedDict, total=False):
    """An object which defines the `resolutionType` and the `ruleBasedProperties`."""
    enable_real_time_matching: Boolean | None
    """Enables the workflow to use real-time matching. A change replaces the resource."""
    provider_properties: CfnMatchingWorkflowProviderPropertiesProps | Deferred | None
    """The properties of the provider service."""
    resolution_type: Literal["RULE_MATCHING", "ML_MATCHING", "PROVIDER"] | Other | None
    """The type of matching workflow to create."""
    rule_based_properties: CfnMatchingWorkflowRuleBasedPropertiesProps | Deferred | None
    """An object which defines the list of matching rules to run and has a field `rules`, which is a list of rule objects."""
    rule_condition_properties: CfnMatchingWorkflowRuleConditionPropertiesProps | Deferred | None
    """An object containing the `rules` for a matching workflow."""


class CfnMatchingWorkflowRuleProps(TypedDict, total=False):
    """An object containing the `ruleName` and `matchingKeys`."""
    matching_keys: Required[Sequence[str] | Deferred]
    """A list of `MatchingKeys`."""
    rule_name: Required[str]
    """A name for the matching rule."""


class CfnMatchingWorkflowRuleBasedPropertiesProps(TypedDict, total=False):
    """An object which defines the list of matching rules to run in a matching workflow."""
    attribute_matching_model: Required[Literal["ONE_TO_ONE", "MANY_TO_MANY"] | Other]
    """The comparison type."""
    match_purpose: Literal["IDENTIFIER_GENERATION", "INDEXING"] | Other | None
    """An indicator of whether to generate IDs and index the data or not."""
    rules: Required[Sequence[CfnMatchingWorkflowRuleProps | Deferred] | Deferred]
    """A list of `Rule` objects, each of which have fields `RuleName` and `MatchingKeys`."""


class CfnMatchingWorkflowRuleConditionProps(TypedDict, total=False):
    """An object that defines the `ruleCondition` and the `ruleName` to use in a matching workflow."""
    condition: str | None
    """A statement that specifies the conditions for a matching rule."""
    rule_name: str | None
    """A name for the matching rule."""


class CfnMatchingWorkflowRuleConditionPropertiesProps(TypedDict, total=False):
    """The properties of a rule condition that provides the ability to use more complex syntax."""
    matching_config: CfnMatchingWorkflowMatchingConfigProps | Deferred | None
    """Configuration for matching behavior within rule condition properties"""
    rules: Required[Sequence[CfnMatchingWorkflowRuleConditionProps | Deferred] | Deferred]
    """A list of rule objects, each of which have fields `ruleName` and `condition`."""


class CfnMatchingWorkflowTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource"""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnMatchingWorkflow(TypedResource):
    """Creates a matching workflow that defines the configuration for a data processing job."""
    props: CfnMatchingWorkflowProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMatchingWorkflowProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The time of this MatchingWorkflow got created"""
    @property
    def attr_updated_at(self) -> StringToken:
        """The time of this MatchingWorkflow got last updated at"""
    @property
    def attr_workflow_arn(self) -> StringToken:
        """The default MatchingWorkflow arn"""


class CfnPolicyStatementProps(TypedDict, total=False):
    action: Sequence[str] | Deferred | None
    """The action that the principal can use on the resource."""
    arn: Required[str]
    """The Amazon Resource Name (ARN) of the resource that will be accessed by the principal. A change replaces the resource."""
    condition: str | None
    """A set of condition keys that you can use in key policies."""
    effect: Literal["Allow", "Deny"] | Other | None
    """Determines whether the permissions specified in the policy are to be allowed ( `Allow`) or denied ( `Deny` )."""
    principal: Sequence[str] | Deferred | None
    """The AWS service or AWS account that can access the resource defined as ARN."""
    statement_id: Required[str]
    """A statement identifier that differentiates the statement from others in the same policy. A change replaces the resource."""


class CfnPolicyStatement(TypedResource):
    """Adds a policy statement object."""
    props: CfnPolicyStatementProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPolicyStatementProps]) -> None: ...


class CfnSchemaMappingProps(TypedDict, total=False):
    description: str | None
    """A description of the schema. A change replaces the resource."""
    mapped_input_fields: Required[Sequence[CfnSchemaMappingSchemaInputAttributeProps | Deferred] | Deferred]
    """A list of `MappedInputFields`. A change replaces the resource."""
    schema_name: Required[str]
    """The name of the schema. A change replaces the resource."""
    tags: Sequence[CfnSchemaMappingTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""


class CfnSchemaMappingSchemaInputAttributeProps(TypedDict, total=False):
    """A configuration object for defining input data fields in AWS Entity Resolution."""
    field_name: Required[str]
    """A string containing the field name. A change replaces the resource."""
    group_name: str | None
    """A string that instructs AWS Entity Resolution to combine several columns into a unified column with the identical attribute type. A change replaces the resource."""
    hashed: Boolean | None
    """Indicates if the column values are hashed in the schema input."""
    match_key: str | None
    """A key that allows grouping of multiple input attributes into a unified matching group. A change replaces the resource."""
    sub_type: str | None
    """The subtype of the attribute, selected from a list of values."""
    type: Required[Literal["NAME", "NAME_FIRST", "NAME_MIDDLE", "NAME_LAST", "ADDRESS", "ADDRESS_STREET1", "ADDRESS_STREET2", "ADDRESS_STREET3", "ADDRESS_CITY", "ADDRESS_STATE", "ADDRESS_COUNTRY", "ADDRESS_POSTALCODE", "PHONE", "PHONE_NUMBER", "PHONE_COUNTRYCODE", "EMAIL_ADDRESS", "UNIQUE_ID", "DATE", "STRING", "PROVIDER_ID"] | Other]
    """The type of the attribute, selected from a list of values. A change replaces the resource."""


class CfnSchemaMappingTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource"""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnSchemaMapping(TypedResource):
    """Creates a schema mapping, which defines the schema of the input customer records table."""
    props: CfnSchemaMappingProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSchemaMappingProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The time of this SchemaMapping got created"""
    @property
    def attr_has_workflows(self) -> StringToken:
        """The boolean value that indicates whether or not a SchemaMapping has MatchingWorkflows that are associated with"""
    @property
    def attr_schema_arn(self) -> StringToken:
        """The SchemaMapping arn associated with the Schema"""
    @property
    def attr_updated_at(self) -> StringToken:
        """The time of this SchemaMapping got last updated at"""
