"""Every resource type of AWS::SecurityHub; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnActionTargetProps(TypedDict, total=False):
    description: Required[str]
    """The description for the custom action target."""
    id: Required[str]
    """The ID for the custom action target. A change replaces the resource."""
    name: Required[str]
    """The name of the custom action target."""


class CfnActionTarget(TypedResource):
    """Creates a custom action target in Security Hub."""
    props: CfnActionTargetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnActionTargetProps]) -> None: ...
    @property
    def attr_action_target_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the custom action target."""


class CfnAggregatorV2Props(TypedDict, total=False):
    linked_regions: Required[Sequence[str] | Deferred]
    """The list of Regions that are linked to the aggregation Region."""
    region_linking_mode: Required[Literal["SPECIFIED_REGIONS"] | Other]
    """Determines how Regions are linked to an Aggregator V2."""
    tags: Mapping[str, str] | Deferred | None
    """A list of key-value pairs to be applied to the AggregatorV2."""


class CfnAggregatorV2(TypedResource):
    """Enables aggregation across AWS Regions."""
    props: CfnAggregatorV2Props
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAggregatorV2Props]) -> None: ...
    @property
    def attr_aggregation_region(self) -> StringToken:
        """The AWS Region where data is aggregated."""
    @property
    def attr_aggregator_v2_arn(self) -> StringToken:
        """The ARN of the AggregatorV2."""


class CfnAutomationRuleProps(TypedDict, total=False):
    actions: Required[Sequence[CfnAutomationRuleAutomationRulesActionProps | Deferred] | Deferred]
    """One or more actions to update finding fields if a finding matches the conditions specified in `Criteria`."""
    criteria: Required[CfnAutomationRuleAutomationRulesFindingFiltersProps | Deferred]
    """A set of AWS Security Finding Format (ASFF) finding field attributes and corresponding expected values that Security Hub CSPM uses to filter findings."""
    description: Required[str]
    """A description of the rule."""
    is_terminal: Boolean | None
    """Specifies whether a rule is the last to be applied with respect to a finding that matches the rule criteria."""
    rule_name: Required[str]
    """The name of the rule."""
    rule_order: Required[Integer]
    """An integer ranging from 1 to 1000 that represents the order in which the rule action is applied to findings."""
    rule_status: Literal["ENABLED", "DISABLED"] | Other | None
    """Whether the rule is active after it is created."""
    tags: Mapping[str, str] | Deferred | None
    """User-defined tags associated with an automation rule."""


class CfnAutomationRuleAutomationRulesActionProps(TypedDict, total=False):
    """One or more actions that AWS Security Hub CSPM takes when a finding matches the defined criteria of a rule."""
    finding_fields_update: Required[CfnAutomationRuleAutomationRulesFindingFieldsUpdateProps | Deferred]
    """Specifies that the automation rule action is an update to a finding field."""
    type: Required[Literal["FINDING_FIELDS_UPDATE"] | Other]
    """Specifies the type of action that Security Hub CSPM takes when a finding matches the defined criteria of a rule."""


class CfnAutomationRuleAutomationRulesFindingFieldsUpdateProps(TypedDict, total=False):
    """Identifies the finding fields that the automation rule action updates when a finding matches the defined criteria."""
    confidence: Integer | None
    """The rule action updates the `Confidence` field of a finding."""
    criticality: Integer | None
    """The rule action updates the `Criticality` field of a finding."""
    note: CfnAutomationRuleNoteUpdateProps | Deferred | None
    """The rule action will update the `Note` field of a finding."""
    related_findings: Sequence[CfnAutomationRuleRelatedFindingProps | Deferred] | Deferred | None
    """The rule action will update the `RelatedFindings` field of a finding."""
    severity: CfnAutomationRuleSeverityUpdateProps | Deferred | None
    """The rule action will update the `Severity` field of a finding."""
    types: Sequence[str] | Deferred | None
    """The rule action updates the `Types` field of a finding."""
    user_defined_fields: Mapping[str, str] | Deferred | None
    """The rule action updates the `UserDefinedFields` field of a finding."""
    verification_state: Literal["UNKNOWN", "TRUE_POSITIVE", "FALSE_POSITIVE", "BENIGN_POSITIVE"] | Other | None
    """The rule action updates the `VerificationState` field of a finding."""
    workflow: CfnAutomationRuleWorkflowUpdateProps | Deferred | None
    """The rule action will update the `Workflow` field of a finding."""


class CfnAutomationRuleAutomationRulesFindingFiltersProps(TypedDict, total=False):
    """The criteria that determine which findings a rule applies to."""
    aws_account_id: Sequence[CfnAutomationRuleStringFilterProps | Deferred] | Deferred | None
    """The AWS account ID in which a finding was generated."""
    company_name: Sequence[CfnAutomationRuleStringFilterProps | Deferred] | Deferred | None
    """The name of the company for the product that generated the finding."""
    compliance_associated_standards_id: Sequence[CfnAutomationRuleStringFilterProps | Deferred] | Deferred | None
    """The unique identifier of a standard in which a control is enabled."""
    compliance_security_control_id: Sequence[CfnAutomationRuleStringFilterProps | Deferred] | Deferred | None
    """The security control ID for which a finding was generated."""
    compliance_status: Sequence[CfnAutomationRuleStringFilterProps | Deferred] | Deferred | None
    """The result of a security check."""
    confidence: Sequence[CfnAutomationRuleNumberFilterProps | Deferred] | Deferred | None
    """The likelihood that a finding accurately identifies the behavior or issue that it was intended to identify."""
    created_at: Sequence[CfnAutomationRuleDateFilterProps | Deferred] | Deferred | None
    """A timestamp that indicates when this finding record was created."""
    criticality: Sequence[CfnAutomationRuleNumberFilterProps | Deferred] | Deferred | None
    """The level of importance that is assigned to the resources that are associated with a finding."""
    description: Sequence[CfnAutomationRuleStringFilterProps | Deferred] | Deferred | None
    """A finding's description."""
    first_observed_at: Sequence[CfnAutomationRuleDateFilterProps | Deferred] | Deferred | None
    """A timestamp that indicates when the potential security issue captured by a finding was first observed by the security findings product."""
    generator_id: Sequence[CfnAutomationRuleStringFilterProps | Deferred] | Deferred | None
    """The identifier for the solution-specific component that generated a finding."""
    id: Sequence[CfnAutomationRuleStringFilterProps | Deferred] | Deferred | None
    """The product-specific identifier for a finding."""
    last_observed_at: Sequence[CfnAutomationRuleDateFilterProps | Deferred] | Deferred | None
    """A timestamp that indicates when the security findings provider most recently observed a change in the resource that is involved in the finding."""
    note_text: Sequence[CfnAutomationRuleStringFilterProps | Deferred] | Deferred | None
    """The text of a user-defined note that's added to a finding."""
    note_updated_at: Sequence[CfnAutomationRuleDateFilterProps | Deferred] | Deferred | None
    """The timestamp of when the note was updated."""
    note_updated_by: Sequence[CfnAutomationRuleStringFilterProps | Deferred] | Deferred | None
    """The principal that created a note."""
    product_arn: Sequence[CfnAutomationRuleStringFilterProps | Deferred] | Deferred | None
    """The Amazon Resource Name (ARN) for a third-party product that generated a finding in Security Hub CSPM."""
    product_name: Sequence[CfnAutomationRuleStringFilterProps | Deferred] | Deferred | None
    """Provides the name of the product that generated the finding."""
    record_state: Sequence[CfnAutomationRuleStringFilterProps | Deferred] | Deferred | None
    """Provides the current state of a finding."""
    related_findings_id: Sequence[CfnAutomationRuleStringFilterProps | Deferred] | Deferred | None
    """The product-generated identifier for a related finding."""
    related_findings_product_arn: Sequence[CfnAutomationRuleStringFilterProps | Deferred] | Deferred | None
    """The ARN for the product that generated a related finding."""
    resource_details_other: Sequence[CfnAutomationRuleMapFilterProps | Deferred] | Deferred | None
    """Custom fields and values about the resource that a finding pertains to."""
    resource_id: Sequence[CfnAutomationRuleStringFilterProps | Deferred] | Deferred | None
    """The identifier for the given resource type."""
    resource_partition: Sequence[CfnAutomationRuleStringFilterProps | Deferred] | Deferred | None
    """The partition in which the resource that the finding pertains to is located."""
    resource_region: Sequence[CfnAutomationRuleStringFilterProps | Deferred] | Deferred | None
    """The AWS Region where the resource that a finding pertains to is located."""
    resource_tags: Sequence[CfnAutomationRuleMapFilterProps | Deferred] | Deferred | None
    """A list of AWS tags associated with a resource at the time the finding was processed."""
    resource_type: Sequence[CfnAutomationRuleStringFilterProps | Deferred] | Deferred | None
    """A finding's title."""
    severity_label: Sequence[CfnAutomationRuleStringFilterProps | Deferred] | Deferred | None
    """The severity value of the finding."""
    source_url: Sequence[CfnAutomationRuleStringFilterProps | Deferred] | Deferred | None
    """Provides a URL that links to a page about the current finding in the finding product."""
    title: Sequence[CfnAutomationRuleStringFilterProps | Deferred] | Deferred | None
    """A finding's title."""
    type: Sequence[CfnAutomationRuleStringFilterProps | Deferred] | Deferred | None
    """One or more finding types in the format of namespace/category/classifier that classify a finding."""
    updated_at: Sequence[CfnAutomationRuleDateFilterProps | Deferred] | Deferred | None
    """A timestamp that indicates when the finding record was most recently updated."""
    user_defined_fields: Sequence[CfnAutomationRuleMapFilterProps | Deferred] | Deferred | None
    """A list of user-defined name and value string pairs added to a finding."""
    verification_state: Sequence[CfnAutomationRuleStringFilterProps | Deferred] | Deferred | None
    """Provides the veracity of a finding."""
    workflow_status: Sequence[CfnAutomationRuleStringFilterProps | Deferred] | Deferred | None
    """Provides information about the status of the investigation into a finding."""


class CfnAutomationRuleDateFilterProps(TypedDict, total=False):
    """A date filter for querying findings."""
    date_range: CfnAutomationRuleDateRangeProps | Deferred | None
    """A date range for the date filter."""
    end: str | None
    """A timestamp that provides the end date for the date filter."""
    start: str | None
    """A timestamp that provides the start date for the date filter."""


class CfnAutomationRuleDateRangeProps(TypedDict, total=False):
    """A date range for the date filter."""
    unit: Required[Literal["DAYS"] | Other]
    """A date range unit for the date filter."""
    value: Required[Number]
    """A date range value for the date filter."""


class CfnAutomationRuleMapFilterProps(TypedDict, total=False):
    """A map filter for filtering AWS Security Hub CSPM findings."""
    comparison: Required[Literal["EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"] | Other]
    """The condition to apply to the key value when filtering Security Hub CSPM findings with a map filter."""
    key: Required[str]
    """The key of the map filter."""
    value: Required[str]
    """The value for the key in the map filter."""


class CfnAutomationRuleNoteUpdateProps(TypedDict, total=False):
    """The updated note."""
    text: Required[str]
    """The updated note text."""
    updated_by: Required[str]
    """The principal that updated the note."""


class CfnAutomationRuleNumberFilterProps(TypedDict, total=False):
    """A number filter for querying findings."""
    eq: Number | None
    """The equal-to condition to be applied to a single field when querying for findings."""
    gte: Number | None
    """The greater-than-equal condition to be applied to a single field when querying for findings."""
    lte: Number | None
    """The less-than-equal condition to be applied to a single field when querying for findings."""


class CfnAutomationRuleRelatedFindingProps(TypedDict, total=False):
    """Provides details about a list of findings that the current finding relates to."""
    id: Required[str]
    """The product-generated identifier for a related finding."""
    product_arn: Required[str]
    """The Amazon Resource Name (ARN) for the product that generated a related finding."""


class CfnAutomationRuleSeverityUpdateProps(TypedDict, total=False):
    """Updates to the severity information for a finding."""
    label: Literal["INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL"] | Other | None
    """The severity value of the finding."""
    normalized: Integer | None
    """The normalized severity for the finding."""
    product: Number | None
    """The native severity as defined by the AWS service or integrated partner product that generated the finding."""


class CfnAutomationRuleStringFilterProps(TypedDict, total=False):
    """A string filter for filtering AWS Security Hub CSPM findings."""
    comparison: Required[Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"] | Other]
    """The condition to apply to a string value when filtering Security Hub CSPM findings."""
    value: Required[str]
    """The string filter value."""


class CfnAutomationRuleWorkflowUpdateProps(TypedDict, total=False):
    """Used to update information about the investigation into the finding."""
    status: Required[Literal["NEW", "NOTIFIED", "RESOLVED", "SUPPRESSED"] | Other]
    """The status of the investigation into the finding."""


class CfnAutomationRule(TypedResource):
    """The `AWS::SecurityHub::AutomationRule` resource specifies an automation rule based on input parameters."""
    props: CfnAutomationRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAutomationRuleProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """A timestamp that indicates when the rule was created."""
    @property
    def attr_created_by(self) -> StringToken:
        """The principal that created the rule."""
    @property
    def attr_rule_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the automation rule that you create."""
    @property
    def attr_updated_at(self) -> StringToken:
        """A timestamp that indicates when the rule was most recently updated."""


class CfnAutomationRuleV2Props(TypedDict, total=False):
    actions: Required[Sequence[CfnAutomationRuleV2AutomationRulesActionV2Props | Deferred] | Deferred]
    """A list of actions to be performed when the rule criteria is met."""
    criteria: Required[CfnAutomationRuleV2CriteriaProps | Deferred]
    """The filtering type and configuration of the automation rule."""
    description: Required[str]
    """A description of the V2 automation rule."""
    rule_name: Required[str]
    """The name of the V2 automation rule."""
    rule_order: Required[Number]
    """The value for the rule priority."""
    rule_status: Literal["ENABLED", "DISABLED"] | Other | None
    """The status of the V2 automation rule."""
    tags: Mapping[str, str] | Deferred | None
    """A list of key-value pairs associated with the V2 automation rule."""


class CfnAutomationRuleV2AutomationRulesActionV2Props(TypedDict, total=False):
    """Allows you to configure automated responses."""
    external_integration_configuration: CfnAutomationRuleV2ExternalIntegrationConfigurationProps | Deferred | None
    """The settings for integrating automation rule actions with external systems or service."""
    finding_fields_update: CfnAutomationRuleV2AutomationRulesFindingFieldsUpdateV2Props | Deferred | None
    """Specifies that the automation rule action is an update to a finding field."""
    type: Required[Literal["FINDING_FIELDS_UPDATE", "EXTERNAL_INTEGRATION"] | Other]
    """Specifies the type of action that Security Hub CSPM takes when a finding matches the defined criteria of a rule."""


class CfnAutomationRuleV2AutomationRulesFindingFieldsUpdateV2Props(TypedDict, total=False):
    """Allows you to define the structure for modifying specific fields in security findings."""
    comment: str | None
    """Notes or contextual information for findings that are modified by the automation rule."""
    severity_id: Integer | None
    """The severity level to be assigned to findings that match the automation rule criteria."""
    status_id: Integer | None
    """The status to be applied to findings that match automation rule criteria."""


class CfnAutomationRuleV2BooleanFilterProps(TypedDict, total=False):
    """Boolean filter for querying findings."""
    value: Required[Boolean]
    """The value of the boolean."""


class CfnAutomationRuleV2CompositeFilterProps(TypedDict, total=False):
    """Enables the creation of filtering criteria for security findings."""
    boolean_filters: Sequence[CfnAutomationRuleV2OcsfBooleanFilterProps | Deferred] | Deferred | None
    """Enables filtering based on boolean field values."""
    date_filters: Sequence[CfnAutomationRuleV2OcsfDateFilterProps | Deferred] | Deferred | None
    """Enables filtering based on date and timestamp fields."""
    map_filters: Sequence[CfnAutomationRuleV2OcsfMapFilterProps | Deferred] | Deferred | None
    """Enables the creation of filtering criteria for security findings."""
    number_filters: Sequence[CfnAutomationRuleV2OcsfNumberFilterProps | Deferred] | Deferred | None
    """Enables filtering based on numerical field values."""
    operator: Literal["AND", "OR"] | Other | None
    """The logical operator used to combine multiple filter conditions."""
    string_filters: Sequence[CfnAutomationRuleV2OcsfStringFilterProps | Deferred] | Deferred | None
    """Enables filtering based on string field values."""


class CfnAutomationRuleV2CriteriaProps(TypedDict, total=False):
    """The filtering type and configuration of the automation rule."""
    ocsf_finding_criteria: CfnAutomationRuleV2OcsfFindingFiltersProps | Deferred | None
    """The filtering conditions that align with OCSF standards."""


class CfnAutomationRuleV2DateFilterProps(TypedDict, total=False):
    """A date filter for querying findings."""
    date_range: CfnAutomationRuleV2DateRangeProps | Deferred | None
    """A date range for the date filter."""
    end: str | None
    """A timestamp that provides the end date for the date filter."""
    start: str | None
    """A timestamp that provides the start date for the date filter."""


class CfnAutomationRuleV2DateRangeProps(TypedDict, total=False):
    """A date range for the date filter."""
    unit: Required[Literal["DAYS"] | Other]
    """A date range unit for the date filter."""
    value: Required[Number]
    """A date range value for the date filter."""


class CfnAutomationRuleV2ExternalIntegrationConfigurationProps(TypedDict, total=False):
    """The settings for integrating automation rule actions with external systems or service."""
    connector_arn: str | None
    """The ARN of the connector that establishes the integration."""


class CfnAutomationRuleV2MapFilterProps(TypedDict, total=False):
    """A map filter for filtering AWS Security Hub CSPM findings."""
    comparison: Required[Literal["EQUALS", "NOT_EQUALS"] | Other]
    """The condition to apply to the key value when filtering Security Hub CSPM findings with a map filter."""
    key: Required[str]
    """The key of the map filter."""
    value: Required[str]
    """The value for the key in the map filter."""


class CfnAutomationRuleV2NumberFilterProps(TypedDict, total=False):
    """A number filter for querying findings."""
    eq: Number | None
    """The equal-to condition to be applied to a single field when querying for findings."""
    gte: Number | None
    """The greater-than-equal condition to be applied to a single field when querying for findings."""
    lte: Number | None
    """The less-than-equal condition to be applied to a single field when querying for findings."""


class CfnAutomationRuleV2OcsfBooleanFilterProps(TypedDict, total=False):
    """Enables filtering of security findings based on boolean field values in OCSF."""
    field_name: Required[Literal["compliance.assessments.meets_criteria", "vulnerabilities.is_exploit_available", "vulnerabilities.is_fix_available"] | Other]
    """The name of the field."""
    filter: Required[CfnAutomationRuleV2BooleanFilterProps | Deferred]
    """Enables filtering of security findings based on boolean field values in OCSF."""


class CfnAutomationRuleV2OcsfDateFilterProps(TypedDict, total=False):
    """Enables filtering of security findings based on date and timestamp fields in OCSF."""
    field_name: Required[Literal["finding_info.created_time_dt", "finding_info.first_seen_time_dt", "finding_info.last_seen_time_dt", "finding_info.modified_time_dt"] | Other]
    """The name of the field."""
    filter: Required[CfnAutomationRuleV2DateFilterProps | Deferred]
    """Enables filtering of security findings based on date and timestamp fields in OCSF."""


class CfnAutomationRuleV2OcsfFindingFiltersProps(TypedDict, total=False):
    """Specifies the filtering criteria for security findings using OCSF."""
    composite_filters: Sequence[CfnAutomationRuleV2CompositeFilterProps | Deferred] | Deferred | None
    """Enables the creation of complex filtering conditions by combining filter criteria."""
    composite_operator: Literal["AND", "OR"] | Other | None
    """The logical operators used to combine the filtering on multiple `CompositeFilters`."""


class CfnAutomationRuleV2OcsfMapFilterProps(TypedDict, total=False):
    """Enables filtering of security findings based on map field values in OCSF."""
    field_name: Required[Literal["resources.tags"] | Other]
    """The name of the field."""
    filter: Required[CfnAutomationRuleV2MapFilterProps | Deferred]
    """Enables filtering of security findings based on map field values in OCSF."""


class CfnAutomationRuleV2OcsfNumberFilterProps(TypedDict, total=False):
    """Enables filtering of security findings based on numerical field values in OCSF."""
    field_name: Required[Literal["activity_id", "compliance.status_id", "confidence_score", "finding_info.related_events_count", "vendor_attributes.severity_id"] | Other]
    """The name of the field."""
    filter: Required[CfnAutomationRuleV2NumberFilterProps | Deferred]
    """Enables filtering of security findings based on numerical field values in OCSF."""


class CfnAutomationRuleV2OcsfStringFilterProps(TypedDict, total=False):
    """Enables filtering of security findings based on string field values in OCSF."""
    field_name: Required[Literal["activity_name", "cloud.account.name", "cloud.account.uid", "cloud.provider", "cloud.region", "compliance.assessments.category", "compliance.assessments.name", "compliance.control", "compliance.status", "compliance.standards", "finding_info.desc", "finding_info.src_url", "finding_info.title", "finding_info.types", "finding_info.uid", "finding_info.related_events.uid", "finding_info.related_events.product.uid", "finding_info.related_events.title", "metadata.product.feature.uid", "metadata.product.name", "metadata.product.uid", "metadata.product.vendor_name", "remediation.desc", "remediation.references", "resources.cloud_partition", "resources.name", "resources.region", "resources.type", "resources.uid", "vulnerabilities.fix_coverage", "class_name", "vendor_attributes.severity"] | Other]
    """The name of the field."""
    filter: Required[CfnAutomationRuleV2StringFilterProps | Deferred]
    """Enables filtering of security findings based on string field values in OCSF."""


class CfnAutomationRuleV2StringFilterProps(TypedDict, total=False):
    """A string filter for filtering AWS Security Hub CSPM findings."""
    comparison: Required[Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS"] | Other]
    """The condition to apply to a string value when filtering Security Hub CSPM findings."""
    value: Required[str]
    """The string filter value."""


class CfnAutomationRuleV2(TypedResource):
    """Creates a V2 automation rule."""
    props: CfnAutomationRuleV2Props
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAutomationRuleV2Props]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the V2 automation rule was created."""
    @property
    def attr_rule_arn(self) -> StringToken:
        """The ARN of the V2 automation rule."""
    @property
    def attr_rule_id(self) -> StringToken:
        """The ID of the V2 automation rule."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the V2 automation rule was updated."""


class CfnConfigurationPolicyProps(TypedDict, total=False):
    configuration_policy: Required[CfnConfigurationPolicyPolicyProps | Deferred]
    """An object that defines how AWS Security Hub CSPM is configured."""
    description: str | None
    """The description of the configuration policy."""
    name: Required[str]
    """The name of the configuration policy."""
    tags: Mapping[str, str] | Deferred | None
    """User-defined tags associated with a configuration policy."""


class CfnConfigurationPolicyParameterConfigurationProps(TypedDict, total=False):
    """An object that provides the current value of a security control parameter and identifies whether it has been customized."""
    value: CfnConfigurationPolicyParameterValueProps | Deferred | None
    """The current value of a control parameter."""
    value_type: Required[Literal["DEFAULT", "CUSTOM"] | Other]
    """Identifies whether a control parameter uses a custom user-defined value or subscribes to the default AWS Security Hub CSPM behavior."""


class CfnConfigurationPolicyParameterValueProps(TypedDict, total=False):
    """An object that includes the data type of a security control parameter and its current value."""
    boolean: Boolean | None
    """A control parameter that is a boolean."""
    double: Number | None
    """A control parameter that is a double."""
    enum: str | None
    """A control parameter that is an enum."""
    enum_list: Sequence[str] | Deferred | None
    """A control parameter that is a list of enums."""
    integer: Integer | None
    """A control parameter that is an integer."""
    integer_list: Sequence[Integer] | Deferred | None
    """A control parameter that is a list of integers."""
    string: str | None
    """A control parameter that is a string."""
    string_list: Sequence[str] | Deferred | None
    """A control parameter that is a list of strings."""


class CfnConfigurationPolicyPolicyProps(TypedDict, total=False):
    """An object that defines how AWS Security Hub CSPM is configured."""
    security_hub: CfnConfigurationPolicySecurityHubPolicyProps | Deferred | None
    """The AWS service that the configuration policy applies to."""


class CfnConfigurationPolicySecurityControlCustomParameterProps(TypedDict, total=False):
    """A list of security controls and control parameter values that are included in a configuration policy."""
    parameters: Mapping[str, CfnConfigurationPolicyParameterConfigurationProps | Deferred] | Deferred | None
    """An object that specifies parameter values for a control in a configuration policy."""
    security_control_id: str | None
    """The ID of the security control."""


class CfnConfigurationPolicySecurityControlsConfigurationProps(TypedDict, total=False):
    """An object that defines which security controls are enabled in an AWS Security Hub CSPM configuration policy."""
    disabled_security_control_identifiers: Sequence[str] | Deferred | None
    """A list of security controls that are disabled in the configuration policy."""
    enabled_security_control_identifiers: Sequence[str] | Deferred | None
    """A list of security controls that are enabled in the configuration policy."""
    security_control_custom_parameters: Sequence[CfnConfigurationPolicySecurityControlCustomParameterProps | Deferred] | Deferred | None
    """A list of security controls and control parameter values that are included in a configuration policy."""


class CfnConfigurationPolicySecurityHubPolicyProps(TypedDict, total=False):
    """An object that defines how AWS Security Hub CSPM is configured."""
    enabled_standard_identifiers: Sequence[str] | Deferred | None
    """A list that defines which security standards are enabled in the configuration policy."""
    security_controls_configuration: CfnConfigurationPolicySecurityControlsConfigurationProps | Deferred | None
    """An object that defines which security controls are enabled in the configuration policy."""
    service_enabled: Boolean | None
    """Indicates whether Security Hub CSPM is enabled in the policy."""


class CfnConfigurationPolicy(TypedResource):
    """The `AWS::SecurityHub::ConfigurationPolicy` resource creates a central configuration policy with the defined settings."""
    props: CfnConfigurationPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConfigurationPolicyProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the configuration policy."""
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time, in UTC and ISO 8601 format."""
    @property
    def attr_id(self) -> StringToken:
        """The universally unique identifier (UUID) of the configuration policy."""
    @property
    def attr_service_enabled(self) -> StringToken:
        """Indicates whether the service that the configuration policy applies to is enabled in the policy."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The date and time, in UTC and ISO 8601 format, that the configuration policy was last updated."""


class CfnConnectorProps(TypedDict, total=False):
    description: str | None
    """The description of the connector."""
    name: Required[str]
    """The name of the connector. A change replaces the resource."""
    provider: Required[CfnConnectorProviderProps | Deferred]
    tags: Mapping[str, str] | Deferred | None
    """A key-value pair to associate with a resource."""


class CfnConnectorAzureProviderConfigurationProps(TypedDict, total=False):
    """The configuration for connecting to an Azure environment."""
    aws_config_connector_arn: Required[str]
    """The ARN of the multi-cloud configuration connector used to establish the connection to Azure. A change replaces the resource."""
    azure_regions: Required[Sequence[str] | Deferred]
    """The list of Azure regions to monitor."""
    scope_configuration: Required[CfnConnectorAzureScopeConfigurationProps | Deferred]
    """The scope configuration for an Azure connector, defining the tenant or subscription scope."""


class CfnConnectorAzureScopeConfigurationProps(TypedDict, total=False):
    """The scope configuration for an Azure connector, defining the tenant or subscription scope."""
    scope_type: Required[Literal["TENANT", "SUBSCRIPTION"] | Other]
    """The type of scope."""
    scope_values: Sequence[str] | Deferred | None
    """The list of scope values, such as subscription IDs, when the scope type is `subscription`."""


class CfnConnectorProviderProps(TypedDict, total=False):
    azure: Required[CfnConnectorAzureProviderConfigurationProps | Deferred]
    """The configuration for connecting to an Azure environment."""


class CfnConnector(TypedResource):
    """Creates a connector to a third-party cloud provider in Security Hub CSPM."""
    props: CfnConnectorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectorProps]) -> None: ...
    @property
    def attr_connector_arn(self) -> StringToken: ...
    @property
    def attr_connector_id(self) -> StringToken: ...
    @property
    def attr_connector_status(self) -> StringToken:
        """The status of the connector"""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp formatted in ISO8601"""
    @property
    def attr_created_by(self) -> StringToken: ...
    @property
    def attr_enablement_status(self) -> StringToken:
        """The enablement status of the connector"""
    @property
    def attr_issues(self) -> StringToken: ...
    @property
    def attr_last_checked_at(self) -> StringToken:
        """The timestamp formatted in ISO8601"""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The timestamp formatted in ISO8601"""
    @property
    def attr_message(self) -> StringToken: ...


class CfnConnectorV2Props(TypedDict, total=False):
    description: str | None
    """The description of the connectorV2."""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of KMS key used to encrypt secrets for the connectorV2. A change replaces the resource."""
    name: Required[str]
    """The unique name of the connectorV2. A change replaces the resource."""
    provider: Required[CfnConnectorV2ProviderProps | Deferred]
    """The third-party provider detail for a service configuration."""
    tags: Mapping[str, str] | Deferred | None
    """The tags to add to the connectorV2 when you create."""


class CfnConnectorV2AzureProviderConfigurationProps(TypedDict, total=False):
    """The configuration settings required to establish an integration between AWS Security Hub and Azure"""
    aws_config_connector_arn: Required[str]
    """The ARN of the AWS Config connector used for the Azure integration A change replaces the resource."""
    azure_regions: Required[Sequence[str] | Deferred]
    """The list of Azure regions to include in the connector scope"""
    scope_configuration: Required[CfnConnectorV2AzureScopeConfigurationProps | Deferred]
    """The scope configuration for an Azure connector"""


class CfnConnectorV2AzureScopeConfigurationProps(TypedDict, total=False):
    """The scope configuration for an Azure connector"""
    scope_type: Required[Literal["TENANT", "SUBSCRIPTION"] | Other]
    """The scope type for the Azure connector"""
    scope_values: Sequence[str] | Deferred | None
    """The list of scope values for the Azure connector"""


class CfnConnectorV2JiraCloudProviderConfigurationProps(TypedDict, total=False):
    """The initial configuration settings required to establish an integration between Security Hub CSPM and Jira Cloud."""
    project_key: Required[str]
    """The project key for a JiraCloud instance."""


class CfnConnectorV2ProviderProps(TypedDict, total=False):
    """The third-party provider detail for a service configuration."""
    azure: CfnConnectorV2AzureProviderConfigurationProps | Deferred | None
    """The configuration settings required to establish an integration between AWS Security Hub and Azure"""
    jira_cloud: CfnConnectorV2JiraCloudProviderConfigurationProps | Deferred | None
    """Details about a Jira Cloud integration."""
    service_now: CfnConnectorV2ServiceNowProviderConfigurationProps | Deferred | None
    """Details about a ServiceNow ITSM integration."""


class CfnConnectorV2ServiceNowProviderConfigurationProps(TypedDict, total=False):
    """The initial configuration settings required to establish an integration between Security Hub CSPM and ServiceNow ITSM."""
    instance_name: Required[str]
    """The instance name of ServiceNow ITSM. A change replaces the resource."""
    secret_arn: Required[str]
    """The Amazon Resource Name (ARN) of the AWS Secrets Manager secret that contains the ServiceNow credentials."""


class CfnConnectorV2(TypedResource):
    """Grants permission to create a connectorV2 based on input parameters."""
    props: CfnConnectorV2Props
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectorV2Props]) -> None: ...
    @property
    def attr_connector_arn(self) -> StringToken:
        """The ARN of the V2 connector."""
    @property
    def attr_connector_id(self) -> StringToken:
        """The unique identifier of the V2 connector."""
    @property
    def attr_connector_status(self) -> StringToken:
        """The status of the V2 connector."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the V2 connector was created."""
    @property
    def attr_enablement_status(self) -> StringToken:
        """The enablement status of the connector"""
    @property
    def attr_enablement_status_reason(self) -> StringToken:
        """The reason for the enablement status of the connector"""
    @property
    def attr_issues(self) -> StringToken:
        """The list of health issues associated with the connector"""
    @property
    def attr_last_checked_at(self) -> StringToken:
        """The most recent timestamp when the V2 connector was checked on health status."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The most recent timestamp when the V2 connector was updated."""
    @property
    def attr_message(self) -> StringToken:
        """The message of the V2 connector when connector status is FAILED_TO_CONNECT."""


class CfnDelegatedAdminProps(TypedDict, total=False):
    admin_account_id: Required[str]
    """The AWS account identifier of the account to designate as the Security Hub CSPM administrator account. A change replaces the resource."""


class CfnDelegatedAdmin(TypedResource):
    """The `AWS::SecurityHub::DelegatedAdmin` resource designates the delegated AWS Security Hub CSPM administrator account for an organization."""
    props: CfnDelegatedAdminProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDelegatedAdminProps]) -> None: ...
    @property
    def attr_delegated_admin_identifier(self) -> StringToken:
        """The ID of the delegated Security Hub CSPM administrator account, in the format of `accountID/Region`."""
    @property
    def attr_status(self) -> StringToken:
        """Whether the delegated Security Hub CSPM administrator is set for the organization."""


class CfnFindingAggregatorProps(TypedDict, total=False):
    region_linking_mode: Required[Literal["ALL_REGIONS", "ALL_REGIONS_EXCEPT_SPECIFIED", "SPECIFIED_REGIONS"] | Other]
    """Indicates whether to aggregate findings from all of the available Regions in the current partition."""
    regions: Sequence[str] | Deferred | None
    """If `RegionLinkingMode` is `ALL_REGIONS_EXCEPT_SPECIFIED`, then this is a space-separated list of Regions that do not aggregate findings to the aggregation Region."""


class CfnFindingAggregator(TypedResource):
    """The `AWS::SecurityHub::FindingAggregator` resource enables cross-Region aggregation."""
    props: CfnFindingAggregatorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFindingAggregatorProps]) -> None: ...
    @property
    def attr_finding_aggregation_region(self) -> StringToken:
        """The home Region."""
    @property
    def attr_finding_aggregator_arn(self) -> StringToken:
        """The ARN of the finding aggregator."""


class CfnHubProps(TypedDict, total=False):
    auto_enable_controls: Boolean | None
    """Whether to automatically enable new controls when they are added to standards that are enabled."""
    control_finding_generator: str | None
    """Specifies whether an account has consolidated control findings turned on or off."""
    enable_default_standards: Boolean | None
    """Whether to enable the security standards that Security Hub CSPM has designated as automatically enabled."""
    tags: Mapping[str, str] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnHub(TypedResource):
    """The `AWS::SecurityHub::Hub` resource specifies the enablement of the AWS Security Hub CSPM service in your AWS account."""
    props: CfnHubProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnHubProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the `Hub` resource that was retrieved."""
    @property
    def attr_subscribed_at(self) -> StringToken:
        """The date and time when Security Hub CSPM was enabled in your account."""


class CfnHubV2Props(TypedDict, total=False):
    network_scanning: CfnHubV2NetworkScanningProps | Deferred | None
    """Configuration for the Network Scanning opt-in feature of Security Hub V2."""
    tags: Mapping[str, str] | Deferred | None
    """The tags to add to the hub V2 resource when you enable Security Hub CSPM."""


class CfnHubV2NetworkScanningProps(TypedDict, total=False):
    """Configuration for the Network Scanning opt-in feature of Security Hub V2."""
    status: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Whether the Network Scanning feature is enabled for this account and Region."""


class CfnHubV2(TypedResource):
    """Returns details about the service resource in your account."""
    props: CfnHubV2Props
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnHubV2Props]) -> None: ...
    @property
    def attr_hub_v2_arn(self) -> StringToken:
        """The ARN of the service resource."""
    @property
    def attr_subscribed_at(self) -> StringToken:
        """The date and time when the service was enabled in the account."""


class CfnInsightProps(TypedDict, total=False):
    filters: Required[CfnInsightAwsSecurityFindingFiltersProps | Deferred]
    """One or more attributes used to filter the findings included in the insight."""
    group_by_attribute: Required[str]
    """The grouping attribute for the insight's findings."""
    name: Required[str]
    """The name of a Security Hub CSPM insight."""


class CfnInsightAwsSecurityFindingFiltersProps(TypedDict, total=False):
    """A collection of filters that are applied to all active findings aggregated by AWS Security Hub CSPM."""
    aws_account_id: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The AWS account ID in which a finding is generated."""
    aws_account_name: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The name of the AWS account in which a finding is generated."""
    company_name: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The name of the findings provider (company) that owns the solution (product) that generates findings."""
    compliance_associated_standards_id: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The unique identifier of a standard in which a control is enabled."""
    compliance_security_control_id: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The unique identifier of a control across standards."""
    compliance_security_control_parameters_name: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The name of a security control parameter."""
    compliance_security_control_parameters_value: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The current value of a security control parameter."""
    compliance_status: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """Exclusive to findings that are generated as the result of a check run against a specific rule in a supported standard, such as CIS AWS Foundations."""
    confidence: Sequence[CfnInsightNumberFilterProps | Deferred] | Deferred | None
    """A finding's confidence."""
    created_at: Sequence[CfnInsightDateFilterProps | Deferred] | Deferred | None
    """A timestamp that indicates when the security findings provider created the potential security issue that a finding reflects."""
    criticality: Sequence[CfnInsightNumberFilterProps | Deferred] | Deferred | None
    """The level of importance assigned to the resources associated with the finding."""
    description: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """A finding's description."""
    finding_provider_fields_confidence: Sequence[CfnInsightNumberFilterProps | Deferred] | Deferred | None
    """The finding provider value for the finding confidence."""
    finding_provider_fields_criticality: Sequence[CfnInsightNumberFilterProps | Deferred] | Deferred | None
    """The finding provider value for the level of importance assigned to the resources associated with the findings."""
    finding_provider_fields_related_findings_id: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The finding identifier of a related finding that is identified by the finding provider."""
    finding_provider_fields_related_findings_product_arn: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The ARN of the solution that generated a related finding that is identified by the finding provider."""
    finding_provider_fields_severity_label: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The finding provider value for the severity label."""
    finding_provider_fields_severity_original: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The finding provider's original value for the severity."""
    finding_provider_fields_types: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """One or more finding types that the finding provider assigned to the finding."""
    first_observed_at: Sequence[CfnInsightDateFilterProps | Deferred] | Deferred | None
    """A timestamp that indicates when the security findings provider first observed the potential security issue that a finding captured."""
    generator_id: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The identifier for the solution-specific component (a discrete unit of logic) that generated a finding."""
    id: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The security findings provider-specific identifier for a finding."""
    keyword: Sequence[CfnInsightKeywordFilterProps | Deferred] | Deferred | None
    """This field is deprecated. Deprecated."""
    last_observed_at: Sequence[CfnInsightDateFilterProps | Deferred] | Deferred | None
    """A timestamp that indicates when the security findings provider most recently observed a change in the resource that is involved in the finding."""
    malware_name: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The name of the malware that was observed."""
    malware_path: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The filesystem path of the malware that was observed."""
    malware_state: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The state of the malware that was observed."""
    malware_type: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The type of the malware that was observed."""
    network_destination_domain: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The destination domain of network-related information about a finding."""
    network_destination_ipv4: Sequence[CfnInsightIpFilterProps | Deferred] | Deferred | None
    """The destination IPv4 address of network-related information about a finding."""
    network_destination_ipv6: Sequence[CfnInsightIpFilterProps | Deferred] | Deferred | None
    """The destination IPv6 address of network-related information about a finding."""
    network_destination_port: Sequence[CfnInsightNumberFilterProps | Deferred] | Deferred | None
    """The destination port of network-related information about a finding."""
    network_direction: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """Indicates the direction of network traffic associated with a finding."""
    network_protocol: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The protocol of network-related information about a finding."""
    network_source_domain: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The source domain of network-related information about a finding."""
    network_source_ipv4: Sequence[CfnInsightIpFilterProps | Deferred] | Deferred | None
    """The source IPv4 address of network-related information about a finding."""
    network_source_ipv6: Sequence[CfnInsightIpFilterProps | Deferred] | Deferred | None
    """The source IPv6 address of network-related information about a finding."""
    network_source_mac: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The source media access control (MAC) address of network-related information about a finding."""
    network_source_port: Sequence[CfnInsightNumberFilterProps | Deferred] | Deferred | None
    """The source port of network-related information about a finding."""
    note_text: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The text of a note."""
    note_updated_at: Sequence[CfnInsightDateFilterProps | Deferred] | Deferred | None
    """The timestamp of when the note was updated."""
    note_updated_by: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The principal that created a note."""
    process_launched_at: Sequence[CfnInsightDateFilterProps | Deferred] | Deferred | None
    """A timestamp that identifies when the process was launched."""
    process_name: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The name of the process."""
    process_parent_pid: Sequence[CfnInsightNumberFilterProps | Deferred] | Deferred | None
    """The parent process ID."""
    process_path: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The path to the process executable."""
    process_pid: Sequence[CfnInsightNumberFilterProps | Deferred] | Deferred | None
    """The process ID."""
    process_terminated_at: Sequence[CfnInsightDateFilterProps | Deferred] | Deferred | None
    """A timestamp that identifies when the process was terminated."""
    product_arn: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The ARN generated by Security Hub CSPM that uniquely identifies a third-party company (security findings provider) after this provider's product (solution that generates findings) is registered with Security Hub CSPM."""
    product_fields: Sequence[CfnInsightMapFilterProps | Deferred] | Deferred | None
    """A data type where security findings providers can include additional solution-specific details that aren't part of the defined `AwsSecurityFinding` format."""
    product_name: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The name of the solution (product) that generates findings."""
    recommendation_text: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The recommendation of what to do about the issue described in a finding."""
    record_state: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The updated record state for the finding."""
    region: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The Region from which the finding was generated."""
    related_findings_id: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The solution-generated identifier for a related finding."""
    related_findings_product_arn: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The ARN of the solution that generated a related finding."""
    resource_application_arn: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The ARN of the application that is related to a finding."""
    resource_application_name: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The name of the application that is related to a finding."""
    resource_aws_ec2_instance_iam_instance_profile_arn: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The IAM profile ARN of the instance."""
    resource_aws_ec2_instance_image_id: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The Amazon Machine Image (AMI) ID of the instance."""
    resource_aws_ec2_instance_ipv4_addresses: Sequence[CfnInsightIpFilterProps | Deferred] | Deferred | None
    """The IPv4 addresses associated with the instance."""
    resource_aws_ec2_instance_ipv6_addresses: Sequence[CfnInsightIpFilterProps | Deferred] | Deferred | None
    """The IPv6 addresses associated with the instance."""
    resource_aws_ec2_instance_key_name: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The key name associated with the instance."""
    resource_aws_ec2_instance_launched_at: Sequence[CfnInsightDateFilterProps | Deferred] | Deferred | None
    """The date and time the instance was launched."""
    resource_aws_ec2_instance_subnet_id: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The identifier of the subnet that the instance was launched in."""
    resource_aws_ec2_instance_type: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The instance type of the instance."""
    resource_aws_ec2_instance_vpc_id: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The identifier of the VPC that the instance was launched in."""
    resource_aws_iam_access_key_created_at: Sequence[CfnInsightDateFilterProps | Deferred] | Deferred | None
    """The creation date/time of the IAM access key related to a finding."""
    resource_aws_iam_access_key_principal_name: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The name of the principal that is associated with an IAM access key."""
    resource_aws_iam_access_key_status: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The status of the IAM access key related to a finding."""
    resource_aws_iam_access_key_user_name: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """This field is deprecated. Deprecated."""
    resource_aws_iam_user_user_name: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The name of an IAM user."""
    resource_aws_s3_bucket_owner_id: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The canonical user ID of the owner of the S3 bucket."""
    resource_aws_s3_bucket_owner_name: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The display name of the owner of the S3 bucket."""
    resource_container_image_id: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The identifier of the image related to a finding."""
    resource_container_image_name: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The name of the image related to a finding."""
    resource_container_launched_at: Sequence[CfnInsightDateFilterProps | Deferred] | Deferred | None
    """A timestamp that identifies when the container was started."""
    resource_container_name: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The name of the container related to a finding."""
    resource_details_other: Sequence[CfnInsightMapFilterProps | Deferred] | Deferred | None
    """The details of a resource that doesn't have a specific subfield for the resource type defined."""
    resource_id: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The canonical identifier for the given resource type."""
    resource_partition: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The canonical AWS partition name that the Region is assigned to."""
    resource_region: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The canonical AWS external Region name where this resource is located."""
    resource_tags: Sequence[CfnInsightMapFilterProps | Deferred] | Deferred | None
    """A list of AWS tags associated with a resource at the time the finding was processed."""
    resource_type: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """Specifies the type of the resource that details are provided for."""
    sample: Sequence[CfnInsightBooleanFilterProps | Deferred] | Deferred | None
    """Indicates whether or not sample findings are included in the filter results."""
    severity_label: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The label of a finding's severity."""
    severity_normalized: Sequence[CfnInsightNumberFilterProps | Deferred] | Deferred | None
    """Deprecated. Deprecated."""
    severity_product: Sequence[CfnInsightNumberFilterProps | Deferred] | Deferred | None
    """Deprecated. Deprecated."""
    source_url: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """A URL that links to a page about the current finding in the security findings provider's solution."""
    threat_intel_indicator_category: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The category of a threat intelligence indicator."""
    threat_intel_indicator_last_observed_at: Sequence[CfnInsightDateFilterProps | Deferred] | Deferred | None
    """A timestamp that identifies the last observation of a threat intelligence indicator."""
    threat_intel_indicator_source: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The source of the threat intelligence."""
    threat_intel_indicator_source_url: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The URL for more details from the source of the threat intelligence."""
    threat_intel_indicator_type: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The type of a threat intelligence indicator."""
    threat_intel_indicator_value: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The value of a threat intelligence indicator."""
    title: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """A finding's title."""
    type: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """A finding type in the format of `namespace/category/classifier` that classifies a finding."""
    updated_at: Sequence[CfnInsightDateFilterProps | Deferred] | Deferred | None
    """A timestamp that indicates when the security findings provider last updated the finding record."""
    user_defined_fields: Sequence[CfnInsightMapFilterProps | Deferred] | Deferred | None
    """A list of name/value string pairs associated with the finding."""
    verification_state: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The veracity of a finding."""
    vulnerabilities_exploit_available: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """Indicates whether a software vulnerability in your environment has a known exploit."""
    vulnerabilities_fix_available: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """Indicates whether a vulnerability is fixed in a newer version of the affected software packages."""
    workflow_state: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The workflow state of a finding."""
    workflow_status: Sequence[CfnInsightStringFilterProps | Deferred] | Deferred | None
    """The status of the investigation into a finding."""


class CfnInsightBooleanFilterProps(TypedDict, total=False):
    """Boolean filter for querying findings."""
    value: Required[Boolean]
    """The value of the boolean."""


class CfnInsightDateFilterProps(TypedDict, total=False):
    """A date filter for querying findings."""
    date_range: CfnInsightDateRangeProps | Deferred | None
    """A date range for the date filter."""
    end: str | None
    """A timestamp that provides the end date for the date filter."""
    start: str | None
    """A timestamp that provides the start date for the date filter."""


class CfnInsightDateRangeProps(TypedDict, total=False):
    """A date range for the date filter."""
    unit: Required[Literal["DAYS"] | Other]
    """A date range unit for the date filter."""
    value: Required[Number]
    """A date range value for the date filter."""


class CfnInsightIpFilterProps(TypedDict, total=False):
    """The IP filter for querying findings."""
    cidr: Required[str]
    """A finding's CIDR value."""


class CfnInsightKeywordFilterProps(TypedDict, total=False):
    """A keyword filter for querying findings."""
    value: Required[str]
    """A value for the keyword."""


class CfnInsightMapFilterProps(TypedDict, total=False):
    """A map filter for filtering AWS Security Hub CSPM findings."""
    comparison: Required[Literal["EQUALS", "NOT_EQUALS"] | Other]
    """The condition to apply to the key value when filtering Security Hub CSPM findings with a map filter."""
    key: Required[str]
    """The key of the map filter."""
    value: Required[str]
    """The value for the key in the map filter."""


class CfnInsightNumberFilterProps(TypedDict, total=False):
    """A number filter for querying findings."""
    eq: Number | None
    """The equal-to condition to be applied to a single field when querying for findings."""
    gte: Number | None
    """The greater-than-equal condition to be applied to a single field when querying for findings."""
    lte: Number | None
    """The less-than-equal condition to be applied to a single field when querying for findings."""


class CfnInsightStringFilterProps(TypedDict, total=False):
    """A string filter for filtering AWS Security Hub CSPM findings."""
    comparison: Required[Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"] | Other]
    """The condition to apply to a string value when filtering Security Hub CSPM findings."""
    value: Required[str]
    """The string filter value."""


class CfnInsight(TypedResource):
    """The `AWS::SecurityHub::Insight` resource creates a custom insight in AWS Security Hub CSPM."""
    props: CfnInsightProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInsightProps]) -> None: ...
    @property
    def attr_insight_arn(self) -> StringToken:
        """The ARN of a Security Hub CSPM insight."""


class CfnOrganizationConfigurationProps(TypedDict, total=False):
    auto_enable: Required[Boolean]
    """Whether to automatically enable Security Hub CSPM in new member accounts when they join the organization."""
    auto_enable_standards: Literal["DEFAULT", "NONE"] | Other | None
    """Whether to automatically enable Security Hub CSPM default standards in new member accounts when they join the organization."""
    configuration_type: Literal["CENTRAL", "LOCAL"] | Other | None
    """Indicates whether the organization uses local or central configuration."""


class CfnOrganizationConfiguration(TypedResource):
    """The `AWS::SecurityHub::OrganizationConfiguration` resource specifies the way that your AWS organization is configured in AWS Security Hub CSPM."""
    props: CfnOrganizationConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOrganizationConfigurationProps]) -> None: ...
    @property
    def attr_member_account_limit_reached(self) -> StringToken:
        """Whether the maximum number of allowed member accounts are already associated with the Security Hub CSPM administrator account."""
    @property
    def attr_organization_configuration_identifier(self) -> StringToken:
        """The organization configuration identifier, formatted as `AccountId/Region/securityhub-organization-configuration`."""
    @property
    def attr_status(self) -> StringToken:
        """Describes whether central configuration could be enabled as the `ConfigurationType` for the organization."""
    @property
    def attr_status_message(self) -> StringToken:
        """Provides an explanation if the value of `Status` is equal to `FAILED` when `ConfigurationType` is equal to `CENTRAL`."""


class CfnPolicyAssociationProps(TypedDict, total=False):
    configuration_policy_id: Required[str]
    """The universally unique identifier (UUID) of the configuration policy."""
    target_id: Required[str]
    """The identifier of the target account, organizational unit, or the root. A change replaces the resource."""
    target_type: Required[Literal["ACCOUNT", "ORGANIZATIONAL_UNIT", "ROOT"] | Other]
    """Specifies whether the target is an AWS account, organizational unit, or the root. A change replaces the resource."""


class CfnPolicyAssociation(TypedResource):
    """The `AWS::SecurityHub::PolicyAssociation` resource specifies associations for a configuration policy or a self-managed configuration."""
    props: CfnPolicyAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPolicyAssociationProps]) -> None: ...
    @property
    def attr_association_identifier(self) -> StringToken:
        """The association identifier, formatted as `TargetType/TargetId`."""
    @property
    def attr_association_status(self) -> StringToken:
        """The current status of the association between the specified target and the configuration."""
    @property
    def attr_association_status_message(self) -> StringToken:
        """The explanation for a `FAILED` value for `AssociationStatus`."""
    @property
    def attr_association_type(self) -> StringToken:
        """Indicates whether the association between the specified target and the configuration was directly applied by the AWS Security Hub CSPM delegated administrator or inherited from a parent."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The date and time, in UTC and ISO 8601 format, that the configuration policy association was last updated."""


class CfnProductSubscriptionProps(TypedDict, total=False):
    product_arn: Required[str]
    """The ARN of the product to enable the integration for. A change replaces the resource."""


class CfnProductSubscription(TypedResource):
    """The `AWS::SecurityHub::ProductSubscription` resource creates a subscription to a third-party product that generates findings that you want to receive in AWS Security Hub CSPM."""
    props: CfnProductSubscriptionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProductSubscriptionProps]) -> None: ...
    @property
    def attr_product_subscription_arn(self) -> StringToken:
        """The ARN of your subscription to the product to enable integrations for."""


class CfnSecurityControlProps(TypedDict, total=False):
    last_update_reason: str | None
    """The most recent reason for updating the customizable properties of a security control."""
    parameters: Required[Mapping[str, CfnSecurityControlParameterConfigurationProps | Deferred] | Deferred]
    """An object that identifies the name of a control parameter, its current value, and whether it has been customized."""
    security_control_arn: str | None
    """The Amazon Resource Name (ARN) for a security control across standards, such as `arn:aws:securityhub:eu-central-1:123456789012:security-control/S3.1`."""
    security_control_id: str | None
    """The unique identifier of a security control across standards. A change replaces the resource."""


class CfnSecurityControlParameterConfigurationProps(TypedDict, total=False):
    """An object that provides the current value of a security control parameter and identifies whether it has been customized."""
    value: CfnSecurityControlParameterValueProps | Deferred | None
    """The current value of a control parameter."""
    value_type: Required[Literal["DEFAULT", "CUSTOM"] | Other]
    """Identifies whether a control parameter uses a custom user-defined value or subscribes to the default AWS Security Hub CSPM behavior."""


class CfnSecurityControlParameterValueProps(TypedDict, total=False):
    """An object that includes the data type of a security control parameter and its current value."""
    boolean: Boolean | None
    """A control parameter that is a boolean."""
    double: Number | None
    """A control parameter that is a double."""
    enum: str | None
    """A control parameter that is an enum."""
    enum_list: Sequence[str] | Deferred | None
    """A control parameter that is a list of enums."""
    integer: Integer | None
    """A control parameter that is an integer."""
    integer_list: Sequence[Integer] | Deferred | None
    """A control parameter that is a list of integers."""
    string: str | None
    """A control parameter that is a string."""
    string_list: Sequence[str] | Deferred | None
    """A control parameter that is a list of strings."""


class CfnSecurityControl(TypedResource):
    """The `AWS::SecurityHub::SecurityControl` resource specifies custom parameter values for an AWS Security Hub CSPM control."""
    props: CfnSecurityControlProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSecurityControlProps]) -> None: ...


class CfnStandardProps(TypedDict, total=False):
    disabled_standards_controls: Sequence[CfnStandardStandardsControlProps | Deferred] | Deferred | None
    """Specifies which controls are to be disabled in a standard."""
    standards_arn: Required[str]
    """The ARN of the standard that you want to enable. A change replaces the resource."""


class CfnStandardStandardsControlProps(TypedDict, total=False):
    """Provides details about an individual security control."""
    reason: str | None
    """A user-defined reason for changing a control's enablement status in a specified standard."""
    standards_control_arn: Required[str]
    """The Amazon Resource Name (ARN) of the control."""


class CfnStandard(TypedResource):
    """The `AWS::SecurityHub::Standard` resource specifies the enablement of a security standard."""
    props: CfnStandardProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStandardProps]) -> None: ...
    @property
    def attr_standards_subscription_arn(self) -> StringToken:
        """The ARN of a resource that represents your subscription to a supported standard."""
