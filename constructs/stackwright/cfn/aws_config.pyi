"""Every resource type of AWS::Config; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnAggregationAuthorizationProps(TypedDict, total=False):
    authorized_account_id: Required[str]
    """The 12-digit account ID of the account authorized to aggregate data. A change replaces the resource."""
    authorized_aws_region: Required[str]
    """The region authorized to collect aggregated data. A change replaces the resource."""
    tags: Sequence[CfnAggregationAuthorizationTagProps | Deferred] | Deferred | None
    """An array of tag object."""


class CfnAggregationAuthorizationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnAggregationAuthorization(TypedResource):
    """An object that represents the authorizations granted to aggregator accounts and regions."""
    props: CfnAggregationAuthorizationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAggregationAuthorizationProps]) -> None: ...
    @property
    def attr_aggregation_authorization_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the aggregation object."""


class CfnConfigRuleProps(TypedDict, total=False):
    compliance: CfnConfigRuleComplianceProps | Deferred | None
    """Indicates whether an AWS resource or AWS Config rule is compliant and provides the number of contributors that affect the compliance."""
    config_rule_name: str | None
    """A name for the AWS Config rule. A change replaces the resource."""
    description: str | None
    """The description that you provide for the AWS Config rule."""
    evaluation_modes: Sequence[CfnConfigRuleEvaluationModeConfigurationProps | Deferred] | Deferred | None
    """The modes the AWS Config rule can be evaluated in."""
    input_parameters: Anything
    """A string, in JSON format, that is passed to the AWS Config rule Lambda function."""
    maximum_execution_frequency: str | None
    """The maximum frequency with which AWS Config runs evaluations for a rule."""
    scope: CfnConfigRuleScopeProps | Deferred | None
    """Defines which resources can trigger an evaluation for the rule."""
    source: Required[CfnConfigRuleSourceProps | Deferred]
    """Provides the rule owner ( `AWS` for managed rules, `CUSTOM_POLICY` for Custom Policy rules, and `CUSTOM_LAMBDA` for Custom Lambda rules), the rule identifier, and the notifications that cause the function to evaluate your AWS resources."""


class CfnConfigRuleComplianceProps(TypedDict, total=False):
    """Indicates whether an AWS resource or AWS Config rule is compliant and provides the number of contributors that affect the compliance."""


class CfnConfigRuleCustomPolicyDetailsProps(TypedDict, total=False):
    """Provides the CustomPolicyDetails, the rule owner ( `AWS` for managed rules, `CUSTOM_POLICY` for Custom Policy rules, and `CUSTOM_LAMBDA` for Custom Lambda rules), the rule identifier, and the events that cause the evaluation of your AWS resources."""
    enable_debug_log_delivery: Boolean | None
    """The boolean expression for enabling debug logging for your AWS Config Custom Policy rule."""
    policy_runtime: str | None
    """The runtime system for your AWS Config Custom Policy rule."""
    policy_text: str | None
    """The policy definition containing the logic for your AWS Config Custom Policy rule."""


class CfnConfigRuleEvaluationModeConfigurationProps(TypedDict, total=False):
    """The configuration object for AWS Config rule evaluation mode."""
    mode: str | None
    """The mode of an evaluation."""


class CfnConfigRuleScopeProps(TypedDict, total=False):
    """Defines which resources trigger an evaluation for an AWS Config rule."""
    compliance_resource_id: str | None
    """The ID of the only AWS resource that you want to trigger an evaluation for the rule."""
    compliance_resource_types: Sequence[str] | Deferred | None
    """The resource types of only those AWS resources that you want to trigger an evaluation for the rule."""
    tag_key: str | None
    """The tag key that is applied to only those AWS resources that you want to trigger an evaluation for the rule."""
    tag_value: str | None
    """The tag value applied to only those AWS resources that you want to trigger an evaluation for the rule."""


class CfnConfigRuleSourceProps(TypedDict, total=False):
    """Provides the CustomPolicyDetails, the rule owner ( `AWS` for managed rules, `CUSTOM_POLICY` for Custom Policy rules, and `CUSTOM_LAMBDA` for Custom Lambda rules), the rule identifier, and the events that cause the evaluation of your AWS resources."""
    custom_policy_details: CfnConfigRuleCustomPolicyDetailsProps | Deferred | None
    """Provides the runtime system, policy definition, and whether debug logging is enabled."""
    owner: Required[str]
    """Indicates whether AWS or the customer owns and manages the AWS Config rule."""
    source_details: Sequence[CfnConfigRuleSourceDetailProps | Deferred] | Deferred | None
    """Provides the source and the message types that cause AWS Config to evaluate your AWS resources against a rule."""
    source_identifier: str | None
    """For AWS Config Managed rules, a predefined identifier from a list."""


class CfnConfigRuleSourceDetailProps(TypedDict, total=False):
    """Provides the source and the message types that trigger AWS Config to evaluate your AWS resources against a rule."""
    event_source: Required[str]
    """The source of the event, such as an AWS service, that triggers AWS Config to evaluate your AWS resources."""
    maximum_execution_frequency: str | None
    """The frequency at which you want AWS Config to run evaluations for a custom rule with a periodic trigger."""
    message_type: Required[str]
    """The type of notification that triggers AWS Config to run an evaluation for a rule."""


class CfnConfigRule(TypedResource):
    """> You must first create and start the AWS Config configuration recorder in order to create AWS Config managed rules with AWS CloudFormation."""
    props: CfnConfigRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConfigRuleProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the AWS Config rule, such as `arn:aws:config:us-east-1:123456789012:config-rule/config-rule-a1bzhi`."""
    @property
    def attr_config_rule_id(self) -> StringToken:
        """The ID of the AWS Config rule, such as `config-rule-a1bzhi`."""
    @property
    def attr_compliance_type(self) -> StringToken:
        """Compliance type determined by the Config rule"""


class CfnConfigurationAggregatorProps(TypedDict, total=False):
    account_aggregation_sources: Sequence[CfnConfigurationAggregatorAccountAggregationSourceProps | Deferred] | Deferred | None
    """Provides a list of source accounts and regions to be aggregated."""
    configuration_aggregator_name: str | None
    """The name of the aggregator. A change replaces the resource."""
    organization_aggregation_source: CfnConfigurationAggregatorOrganizationAggregationSourceProps | Deferred | None
    """Provides an organization and list of regions to be aggregated."""
    tags: Sequence[CfnConfigurationAggregatorTagProps | Deferred] | Deferred | None
    """An array of tag object."""


class CfnConfigurationAggregatorAccountAggregationSourceProps(TypedDict, total=False):
    """A collection of accounts and regions."""
    account_ids: Required[Sequence[str] | Deferred]
    """The 12-digit account ID of the account being aggregated."""
    all_aws_regions: Boolean | None
    """If true, aggregate existing AWS Config regions and future regions."""
    aws_regions: Sequence[str] | Deferred | None
    """The source regions being aggregated."""


class CfnConfigurationAggregatorOrganizationAggregationSourceProps(TypedDict, total=False):
    """This object contains regions to set up the aggregator and an IAM role to retrieve organization details."""
    all_aws_regions: Boolean | None
    """If true, aggregate existing AWS Config regions and future regions."""
    aws_regions: Sequence[str] | Deferred | None
    """The source regions being aggregated."""
    role_arn: Required[str]
    """ARN of the IAM role used to retrieve AWS Organizations details associated with the aggregator account."""


class CfnConfigurationAggregatorTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnConfigurationAggregator(TypedResource):
    """The details about the configuration aggregator, including information about source accounts, regions, and metadata of the aggregator."""
    props: CfnConfigurationAggregatorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConfigurationAggregatorProps]) -> None: ...
    @property
    def attr_configuration_aggregator_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the aggregator."""


class CfnConfigurationRecorderProps(TypedDict, total=False):
    name: str | None
    """The name of the configuration recorder. A change replaces the resource."""
    recording_group: CfnConfigurationRecorderRecordingGroupProps | Deferred | None
    """Specifies which resource types AWS Config records for configuration changes."""
    recording_mode: CfnConfigurationRecorderRecordingModeProps | Deferred | None
    """Specifies the default recording frequency for the configuration recorder."""
    role_arn: Required[str]
    """Amazon Resource Name (ARN) of the IAM role assumed by AWS Config and used by the configuration recorder."""
    started_on_create: Boolean | None
    """Defaults to 'true'. A change replaces the resource."""


class CfnConfigurationRecorderExclusionByResourceTypesProps(TypedDict, total=False):
    """Specifies whether the configuration recorder excludes certain resource types from being recorded."""
    resource_types: Required[Sequence[str] | Deferred]
    """A comma-separated list of resource types to exclude from recording by the configuration recorder."""


class CfnConfigurationRecorderRecordingGroupProps(TypedDict, total=False):
    """Specifies which resource types AWS Config records for configuration changes."""
    all_supported: Boolean | None
    """Specifies whether AWS Config records configuration changes for all supported resource types, excluding the global IAM resource types."""
    exclusion_by_resource_types: CfnConfigurationRecorderExclusionByResourceTypesProps | Deferred | None
    """An object that specifies how AWS Config excludes resource types from being recorded by the configuration recorder."""
    include_global_resource_types: Boolean | None
    """This option is a bundle which only applies to the global IAM resource types: IAM users, groups, roles, and customer managed policies."""
    recording_strategy: CfnConfigurationRecorderRecordingStrategyProps | Deferred | None
    """An object that specifies the recording strategy for the configuration recorder."""
    resource_types: Sequence[str] | Deferred | None
    """A comma-separated list that specifies which resource types AWS Config records."""


class CfnConfigurationRecorderRecordingModeProps(TypedDict, total=False):
    """Specifies the default recording frequency that AWS Config uses to record configuration changes."""
    recording_frequency: Required[str]
    """The default recording frequency that AWS Config uses to record configuration changes."""
    recording_mode_overrides: Sequence[CfnConfigurationRecorderRecordingModeOverrideProps | Deferred] | Deferred | None
    """An array of `recordingModeOverride` objects for you to specify your overrides for the recording mode."""


class CfnConfigurationRecorderRecordingModeOverrideProps(TypedDict, total=False):
    """An object for you to specify your overrides for the recording mode."""
    description: str | None
    """A description that you provide for the override."""
    recording_frequency: Required[str]
    """The recording frequency that will be applied to all the resource types specified in the override."""
    resource_types: Required[Sequence[str] | Deferred]
    """A comma-separated list that specifies which resource types AWS Config includes in the override."""


class CfnConfigurationRecorderRecordingStrategyProps(TypedDict, total=False):
    """Specifies the recording strategy of the configuration recorder."""
    use_only: Required[str]
    """The recording strategy for the configuration recorder."""


class CfnConfigurationRecorder(TypedResource):
    """The `AWS::Config::ConfigurationRecorder` resource type describes the AWS resource types that AWS Config records for configuration changes."""
    props: CfnConfigurationRecorderProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConfigurationRecorderProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_resource_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) for the Configuration Recorder."""


class CfnConformancePackProps(TypedDict, total=False):
    conformance_pack_input_parameters: Sequence[CfnConformancePackConformancePackInputParameterProps | Deferred] | Deferred | None
    """A list of ConformancePackInputParameter objects."""
    conformance_pack_name: Required[str]
    """Name of the conformance pack you want to create. A change replaces the resource."""
    delivery_s3_bucket: str | None
    """The name of the Amazon S3 bucket where AWS Config stores conformance pack templates."""
    delivery_s3_key_prefix: str | None
    """The prefix for the Amazon S3 bucket."""
    tags: Sequence[CfnConformancePackTagProps | Deferred] | Deferred | None
    """The tags for the conformance pack."""
    template_body: str | None
    """A string containing full conformance pack template body."""
    template_s3_uri: str | None
    """Location of file containing the template body (s3://bucketname/prefix)."""
    template_ssm_document_details: CfnConformancePackTemplateSSMDocumentDetailsProps | Deferred | None
    """An object that contains the name or Amazon Resource Name (ARN) of the AWS Systems Manager document (SSM document) and the version of the SSM document that is used to create a conformance pack."""


class CfnConformancePackConformancePackInputParameterProps(TypedDict, total=False):
    """Input parameters in the form of key-value pairs for the conformance pack, both of which you define."""
    parameter_name: Required[str]
    """One part of a key-value pair."""
    parameter_value: Required[str]
    """Another part of the key-value pair."""


class CfnConformancePackTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnConformancePackTemplateSSMDocumentDetailsProps(TypedDict, total=False):
    """This API allows you to create a conformance pack template with an AWS Systems Manager document (SSM document)."""
    document_name: str | None
    """The name or Amazon Resource Name (ARN) of the SSM document to use to create a conformance pack."""
    document_version: str | None
    """The version of the SSM document to use to create a conformance pack."""


class CfnConformancePack(TypedResource):
    """A conformance pack is a collection of AWS Config rules and remediation actions that can be easily deployed in an account and a region."""
    props: CfnConformancePackProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConformancePackProps]) -> None: ...
    @property
    def attr_conformance_pack_arn(self) -> StringToken:
        """Amazon Resource Name (ARN) of the conformance pack."""


class CfnConnectorProps(TypedDict, total=False):
    connector_configuration: Required[CfnConnectorConnectorConfigurationProps | Deferred]
    """The configuration for the connector. A change replaces the resource."""
    tags: Sequence[CfnConnectorTagProps | Deferred] | Deferred | None
    """The tags for the connector."""


class CfnConnectorAzureConnectorConfigurationProps(TypedDict, total=False):
    """Configuration for connecting to Microsoft Azure."""
    client_identifier: Required[str]
    """The Azure client (application) identifier."""
    tenant_identifier: Required[str]
    """The Azure tenant identifier."""


class CfnConnectorConnectorConfigurationProps(TypedDict, total=False):
    """The configuration for the connector."""
    azure: CfnConnectorAzureConnectorConfigurationProps | Deferred | None
    """Configuration for connecting to Microsoft Azure."""


class CfnConnectorTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnConnector(TypedResource):
    """Resource Type definition for AWS::Config::Connector"""
    props: CfnConnectorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectorProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the connector."""
    @property
    def attr_created_time(self) -> StringToken:
        """The time at which the connector was created."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the connector."""


class CfnDeliveryChannelProps(TypedDict, total=False):
    config_snapshot_delivery_properties: CfnDeliveryChannelConfigSnapshotDeliveryPropertiesProps | Deferred | None
    """The options for how often AWS Config delivers configuration snapshots to the Amazon S3 bucket."""
    name: str | None
    """A name for the delivery channel. A change replaces the resource."""
    s3_bucket_name: Required[str]
    """The name of the Amazon S3 bucket to which AWS Config delivers configuration snapshots and configuration history files."""
    s3_key_prefix: str | None
    """The prefix for the specified Amazon S3 bucket."""
    s3_kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of the AWS Key Management Service ( AWS) AWS KMS key (KMS key) used to encrypt objects delivered by AWS Config."""
    sns_topic_arn: str | None
    """The Amazon Resource Name (ARN) of the Amazon SNS topic to which AWS Config sends notifications about configuration changes."""


class CfnDeliveryChannelConfigSnapshotDeliveryPropertiesProps(TypedDict, total=False):
    """Provides options for how often AWS Config delivers configuration snapshots to the Amazon S3 bucket in your delivery channel."""
    delivery_frequency: Literal["One_Hour", "Three_Hours", "Six_Hours", "Twelve_Hours", "TwentyFour_Hours"] | Other | None
    """The frequency with which AWS Config delivers configuration snapshots."""


class CfnDeliveryChannel(TypedResource):
    """Specifies a delivery channel object to deliver configuration information to an Amazon S3 bucket and Amazon topic."""
    props: CfnDeliveryChannelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDeliveryChannelProps]) -> None: ...


class CfnOrganizationConfigRuleProps(TypedDict, total=False):
    excluded_accounts: Sequence[str] | Deferred | None
    """A comma-separated list of accounts excluded from organization AWS Config rule."""
    organization_config_rule_name: Required[str]
    """The name that you assign to organization AWS Config rule. A change replaces the resource."""
    organization_custom_policy_rule_metadata: CfnOrganizationConfigRuleOrganizationCustomPolicyRuleMetadataProps | Deferred | None
    """An object that specifies metadata for your organization's AWS Config Custom Policy rule."""
    organization_custom_rule_metadata: CfnOrganizationConfigRuleOrganizationCustomRuleMetadataProps | Deferred | None
    """An `OrganizationCustomRuleMetadata` object."""
    organization_managed_rule_metadata: CfnOrganizationConfigRuleOrganizationManagedRuleMetadataProps | Deferred | None
    """An `OrganizationManagedRuleMetadata` object."""


class CfnOrganizationConfigRuleOrganizationCustomPolicyRuleMetadataProps(TypedDict, total=False):
    """An object that specifies metadata for your organization's AWS Config Custom Policy rule."""
    debug_log_delivery_accounts: Sequence[str] | Deferred | None
    """A list of accounts that you can enable debug logging for your organization AWS Config Custom Policy rule."""
    description: str | None
    """The description that you provide for your organization AWS Config Custom Policy rule."""
    input_parameters: str | None
    """A string, in JSON format, that is passed to your organization AWS Config Custom Policy rule."""
    organization_config_rule_trigger_types: Sequence[Literal["ConfigurationItemChangeNotification", "OversizedConfigurationItemChangeNotification"] | Other] | Deferred | None
    """The type of notification that initiates AWS Config to run an evaluation for a rule."""
    policy_text: Required[str]
    """The policy definition containing the logic for your organization AWS Config Custom Policy rule."""
    resource_id_scope: str | None
    """The ID of the AWS resource that was evaluated."""
    resource_types_scope: Sequence[str] | Deferred | None
    """The type of the AWS resource that was evaluated."""
    runtime: Required[str]
    """The runtime system for your organization AWS Config Custom Policy rules."""
    tag_key_scope: str | None
    """One part of a key-value pair that make up a tag."""
    tag_value_scope: str | None
    """The optional part of a key-value pair that make up a tag."""


class CfnOrganizationConfigRuleOrganizationCustomRuleMetadataProps(TypedDict, total=False):
    """An object that specifies organization custom rule metadata such as resource type, resource ID of AWS resource, Lambda function ARN, and organization trigger types that trigger AWS Config to evaluate your AWS resources against a rule."""
    description: str | None
    """The description that you provide for your organization AWS Config rule."""
    input_parameters: str | None
    """A string, in JSON format, that is passed to your organization AWS Config rule Lambda function."""
    lambda_function_arn: Required[str]
    """The lambda function ARN."""
    maximum_execution_frequency: Literal["One_Hour", "Six_Hours", "Three_Hours", "Twelve_Hours", "TwentyFour_Hours"] | Other | None
    """The maximum frequency with which AWS Config runs evaluations for a rule."""
    organization_config_rule_trigger_types: Required[Sequence[Literal["ConfigurationItemChangeNotification", "OversizedConfigurationItemChangeNotification", "ScheduledNotification"] | Other] | Deferred]
    """The type of notification that triggers AWS Config to run an evaluation for a rule."""
    resource_id_scope: str | None
    """The ID of the AWS resource that was evaluated."""
    resource_types_scope: Sequence[str] | Deferred | None
    """The type of the AWS resource that was evaluated."""
    tag_key_scope: str | None
    """One part of a key-value pair that make up a tag."""
    tag_value_scope: str | None
    """The optional part of a key-value pair that make up a tag."""


class CfnOrganizationConfigRuleOrganizationManagedRuleMetadataProps(TypedDict, total=False):
    """An object that specifies organization managed rule metadata such as resource type and ID of AWS resource along with the rule identifier."""
    description: str | None
    """The description that you provide for your organization AWS Config rule."""
    input_parameters: str | None
    """A string, in JSON format, that is passed to your organization AWS Config rule Lambda function."""
    maximum_execution_frequency: Literal["One_Hour", "Six_Hours", "Three_Hours", "Twelve_Hours", "TwentyFour_Hours"] | Other | None
    """The maximum frequency with which AWS Config runs evaluations for a rule."""
    resource_id_scope: str | None
    """The ID of the AWS resource that was evaluated."""
    resource_types_scope: Sequence[str] | Deferred | None
    """The type of the AWS resource that was evaluated."""
    rule_identifier: Required[str]
    """For organization config managed rules, a predefined identifier from a list."""
    tag_key_scope: str | None
    """One part of a key-value pair that make up a tag."""
    tag_value_scope: str | None
    """The optional part of a key-value pair that make up a tag."""


class CfnOrganizationConfigRule(TypedResource):
    """Adds or updates an AWS Config rule for your entire organization to evaluate if your AWS resources comply with your desired configurations."""
    props: CfnOrganizationConfigRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOrganizationConfigRuleProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_organization_config_rule_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of an organization AWS Config rule."""


class CfnOrganizationConformancePackProps(TypedDict, total=False):
    conformance_pack_input_parameters: Sequence[CfnOrganizationConformancePackConformancePackInputParameterProps | Deferred] | Deferred | None
    """A list of `ConformancePackInputParameter` objects."""
    delivery_s3_bucket: str | None
    """The name of the Amazon S3 bucket where AWS Config stores conformance pack templates."""
    delivery_s3_key_prefix: str | None
    """Any folder structure you want to add to an Amazon S3 bucket."""
    excluded_accounts: Sequence[str] | Deferred | None
    """A comma-separated list of accounts excluded from organization conformance pack."""
    organization_conformance_pack_name: Required[str]
    """The name you assign to an organization conformance pack. A change replaces the resource."""
    tags: Sequence[CfnOrganizationConformancePackTagProps | Deferred] | Deferred | None
    """The tags for the organization conformance pack."""
    template_body: str | None
    """A string containing full conformance pack template body."""
    template_s3_uri: str | None
    """Location of file containing the template body."""


class CfnOrganizationConformancePackConformancePackInputParameterProps(TypedDict, total=False):
    """Input parameters in the form of key-value pairs for the conformance pack, both of which you define."""
    parameter_name: Required[str]
    """One part of a key-value pair."""
    parameter_value: Required[str]
    """One part of a key-value pair."""


class CfnOrganizationConformancePackTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnOrganizationConformancePack(TypedResource):
    """OrganizationConformancePack deploys conformance packs across member accounts in an AWS Organizations."""
    props: CfnOrganizationConformancePackProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOrganizationConformancePackProps]) -> None: ...
    @property
    def attr_organization_conformance_pack_arn(self) -> StringToken:
        """Amazon Resource Name (ARN) of the organization conformance pack."""


class CfnRemediationConfigurationProps(TypedDict, total=False):
    automatic: Boolean | None
    """The remediation is triggered automatically."""
    config_rule_name: Required[str]
    """The name of the AWS Config rule. A change replaces the resource."""
    execution_controls: CfnRemediationConfigurationExecutionControlsProps | Deferred | None
    """An ExecutionControls object."""
    maximum_automatic_attempts: Integer | None
    """The maximum number of failed attempts for auto-remediation."""
    parameters: Anything
    """An object of the RemediationParameterValue."""
    resource_type: str | None
    """The type of a resource."""
    retry_attempt_seconds: Integer | None
    """Time window to determine whether or not to add a remediation exception to prevent infinite remediation attempts."""
    target_id: Required[str]
    """Target ID is the name of the SSM document."""
    target_type: Required[str]
    """The type of the target."""
    target_version: str | None
    """Version of the target."""


class CfnRemediationConfigurationExecutionControlsProps(TypedDict, total=False):
    """An ExecutionControls object."""
    ssm_controls: CfnRemediationConfigurationSsmControlsProps | Deferred | None
    """A SsmControls object."""


class CfnRemediationConfigurationSsmControlsProps(TypedDict, total=False):
    """AWS Systems Manager (SSM) specific remediation controls."""
    concurrent_execution_rate_percentage: Integer | None
    """The maximum percentage of remediation actions allowed to run in parallel on the non-compliant resources for that specific rule."""
    error_percentage: Integer | None
    """The percentage of errors that are allowed before SSM stops running automations on non-compliant resources for that specific rule."""


class CfnRemediationConfiguration(TypedResource):
    """An object that represents the details about the remediation configuration that includes the remediation action, parameters, and data to execute the action."""
    props: CfnRemediationConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRemediationConfigurationProps]) -> None: ...


class CfnStoredQueryProps(TypedDict, total=False):
    query_description: str | None
    """A unique description for the query."""
    query_expression: Required[str]
    """The expression of the query."""
    query_name: Required[str]
    """The name of the query. A change replaces the resource."""
    tags: Sequence[CfnStoredQueryTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnStoredQueryTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnStoredQuery(TypedResource):
    """Provides the details of a stored query."""
    props: CfnStoredQueryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStoredQueryProps]) -> None: ...
    @property
    def attr_query_arn(self) -> StringToken:
        """Amazon Resource Name (ARN) of the query."""
    @property
    def attr_query_id(self) -> StringToken:
        """The ID of the query."""
