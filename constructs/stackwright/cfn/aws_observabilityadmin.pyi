"""Every resource type of AWS::ObservabilityAdmin; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnDatasetIntegrationProps(TypedDict, total=False):
    role_arn: Required[str]
    """The ARN of the IAM role that the service assumes to forward telemetry to the customer's CloudWatch dataset."""
    tags: Sequence[CfnDatasetIntegrationTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnDatasetIntegrationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDatasetIntegration(TypedResource):
    """The AWS::ObservabilityAdmin::DatasetIntegration resource represents a CloudWatch dataset integration for an account in a region."""
    props: CfnDatasetIntegrationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDatasetIntegrationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the dataset integration."""
    @property
    def attr_created_at(self) -> StringToken:
        """The ISO 8601 timestamp of when the dataset integration was created."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The ISO 8601 timestamp of when the dataset integration was last updated."""


class CfnOrganizationCentralizationRuleProps(TypedDict, total=False):
    rule: Required[CfnOrganizationCentralizationRuleCentralizationRuleProps | Deferred]
    """Defines how telemetry data should be centralized across an AWS Organization, including source and destination configurations."""
    rule_name: Required[str]
    """The name of the organization centralization rule. A change replaces the resource."""
    tags: Sequence[CfnOrganizationCentralizationRuleTagProps | Deferred] | Deferred | None
    """A key-value pair to filter resources based on tags associated with the resource."""


class CfnOrganizationCentralizationRuleCentralizationRuleProps(TypedDict, total=False):
    """Defines how telemetry data should be centralized across an AWS Organization, including source and destination configurations."""
    destination: Required[CfnOrganizationCentralizationRuleCentralizationRuleDestinationProps | Deferred]
    """Configuration determining where the telemetry data should be centralized, backed up, as well as encryption configuration for the primary and backup destinations."""
    source: Required[CfnOrganizationCentralizationRuleCentralizationRuleSourceProps | Deferred]
    """Configuration determining the source of the telemetry data to be centralized."""


class CfnOrganizationCentralizationRuleCentralizationRuleDestinationProps(TypedDict, total=False):
    """Configuration specifying the primary destination for centralized telemetry data."""
    account: str | None
    """The destination account (within the organization) to which the telemetry data should be centralized."""
    destination_logs_configuration: CfnOrganizationCentralizationRuleDestinationLogsConfigurationProps | Deferred | None
    """Log specific configuration for centralization destination log groups."""
    destination_metrics_configuration: CfnOrganizationCentralizationRuleDestinationMetricsConfigurationProps | Deferred | None
    region: Required[str]
    """The primary destination region to which telemetry data should be centralized."""


class CfnOrganizationCentralizationRuleCentralizationRuleSourceProps(TypedDict, total=False):
    """Configuration specifying the source of telemetry data to be centralized."""
    regions: Required[Sequence[str] | Deferred]
    """The list of source regions from which telemetry data should be centralized."""
    scope: str | None
    """The organizational scope from which telemetry data should be centralized, specified using organization id, accounts or organizational unit ids."""
    source_logs_configuration: CfnOrganizationCentralizationRuleSourceLogsConfigurationProps | Deferred | None
    """Log specific configuration for centralization source log groups."""
    source_metrics_configuration: CfnOrganizationCentralizationRuleSourceMetricsConfigurationProps | Deferred | None


class CfnOrganizationCentralizationRuleDestinationLogsConfigurationProps(TypedDict, total=False):
    """Configuration for centralization destination log groups, including encryption and backup settings."""
    backup_configuration: CfnOrganizationCentralizationRuleLogsBackupConfigurationProps | Deferred | None
    """Configuration defining the backup region and an optional KMS key for the backup destination."""
    log_group_name_configuration: CfnOrganizationCentralizationRuleLogGroupNameConfigurationProps | Deferred | None
    logs_encryption_configuration: CfnOrganizationCentralizationRuleLogsEncryptionConfigurationProps | Deferred | None
    """The encryption configuration for centralization destination log groups."""
    tag_propagation_configuration: CfnOrganizationCentralizationRuleTagPropagationConfigurationProps | Deferred | None


class CfnOrganizationCentralizationRuleDestinationMetricsConfigurationProps(TypedDict, total=False):
    backup_configuration: CfnOrganizationCentralizationRuleMetricsBackupConfigurationProps | Deferred | None


class CfnOrganizationCentralizationRuleLogGroupNameConfigurationProps(TypedDict, total=False):
    log_group_name_pattern: Required[str]


class CfnOrganizationCentralizationRuleLogsBackupConfigurationProps(TypedDict, total=False):
    """Configuration for backing up centralized log data to a secondary region."""
    kms_key_arn: str | None
    """KMS Key ARN belonging to the primary destination account and backup region, to encrypt newly created central log groups in the backup destination."""
    region: Required[str]
    """Logs specific backup destination region within the primary destination account to which log data should be centralized."""


class CfnOrganizationCentralizationRuleLogsEncryptionConfigurationProps(TypedDict, total=False):
    """Configuration for encrypting centralized log groups."""
    encryption_conflict_resolution_strategy: Literal["ALLOW", "SKIP"] | Other | None
    """Conflict resolution strategy for centralization if the encryption strategy is set to CUSTOMER_MANAGED and the destination log group is encrypted with an AWS_OWNED KMS Key."""
    encryption_scope: Literal["ENCRYPTED_SOURCE_ONLY", "NEW_DESTINATION_LOG_GROUPS"] | Other | None
    encryption_strategy: Required[Literal["CUSTOMER_MANAGED", "AWS_OWNED"] | Other]
    """Configuration that determines the encryption strategy of the destination log groups."""
    kms_key_arn: str | None
    """KMS Key ARN belonging to the primary destination account and region, to encrypt newly created central log groups in the primary destination."""


class CfnOrganizationCentralizationRuleMetricsBackupConfigurationProps(TypedDict, total=False):
    region: Required[str]


class CfnOrganizationCentralizationRuleSourceLogsConfigurationProps(TypedDict, total=False):
    """Configuration for selecting and handling source log groups for centralization."""
    data_source_selection_criteria: str | None
    encrypted_log_group_strategy: Required[Literal["ALLOW", "SKIP"] | Other]
    """A strategy determining whether to centralize source log groups that are encrypted with customer managed KMS keys (CMK)."""
    log_group_selection_criteria: str | None
    """The selection criteria that specifies which source log groups to centralize."""


class CfnOrganizationCentralizationRuleSourceMetricsConfigurationProps(TypedDict, total=False):
    metrics_selection_criteria: str | None


class CfnOrganizationCentralizationRuleTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnOrganizationCentralizationRuleTagPropagationConfigurationProps(TypedDict, total=False):
    destination_role_arn: Required[str]
    """The ARN of the destination account IAM role used for tag propagation."""
    tag_conflict_resolution_strategy: Literal["IN_SYNC", "ADD_ONLY", "UPDATE_SYNC"] | Other | None
    """The strategy to resolve tag conflicts during propagation."""


class CfnOrganizationCentralizationRule(TypedResource):
    """Defines how telemetry data should be centralized across an AWS Organization, including source and destination configurations."""
    props: CfnOrganizationCentralizationRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOrganizationCentralizationRuleProps]) -> None: ...
    @property
    def attr_rule_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the organization centralization rule."""


class CfnOrganizationTelemetryRuleProps(TypedDict, total=False):
    rule: Required[CfnOrganizationTelemetryRuleTelemetryRuleProps | Deferred]
    """The name of the organization telemetry rule."""
    rule_name: Required[str]
    """The name of the organization centralization rule. A change replaces the resource."""
    tags: Sequence[CfnOrganizationTelemetryRuleTagProps | Deferred] | Deferred | None
    """Lists all tags attached to the specified resource."""


class CfnOrganizationTelemetryRuleActionConditionProps(TypedDict, total=False):
    """Condition that matches based on the specific WAF action taken on the request."""
    action: Literal["ALLOW", "BLOCK", "COUNT", "CAPTCHA", "CHALLENGE", "EXCLUDED_AS_COUNT"] | Other | None
    """The WAF action to match against (ALLOW, BLOCK, COUNT, CAPTCHA, CHALLENGE, EXCLUDED_AS_COUNT)."""


class CfnOrganizationTelemetryRuleAdvancedEventSelectorProps(TypedDict, total=False):
    """Advanced event selectors let you create fine-grained selectors for management, data, and network activity events."""
    field_selectors: Required[Sequence[CfnOrganizationTelemetryRuleAdvancedFieldSelectorProps | Deferred] | Deferred]
    """Contains all selector statements in an advanced event selector."""
    name: str | None
    """An optional, descriptive name for an advanced event selector, such as "Log data events for only two S3 buckets"."""


class CfnOrganizationTelemetryRuleAdvancedFieldSelectorProps(TypedDict, total=False):
    """Defines criteria for selecting resources based on field values."""
    ends_with: Sequence[str] | Deferred | None
    """Matches if the field value ends with the specified value."""
    equals: Sequence[str] | Deferred | None
    """Matches if the field value equals the specified value."""
    field: str | None
    """The name of the field to use for selection."""
    not_ends_with: Sequence[str] | Deferred | None
    """Matches if the field value does not end with the specified value."""
    not_equals: Sequence[str] | Deferred | None
    """Matches if the field value does not equal the specified value."""
    not_starts_with: Sequence[str] | Deferred | None
    """Matches if the field value does not start with the specified value."""
    starts_with: Sequence[str] | Deferred | None
    """Matches if the field value starts with the specified value."""


class CfnOrganizationTelemetryRuleCloudtrailParametersProps(TypedDict, total=False):
    """Parameters specific to AWS CloudTrail telemetry configuration."""
    advanced_event_selectors: Required[Sequence[CfnOrganizationTelemetryRuleAdvancedEventSelectorProps | Deferred] | Deferred]
    """The advanced event selectors to use for filtering AWS CloudTrail events."""


class CfnOrganizationTelemetryRuleConditionProps(TypedDict, total=False):
    """A single condition that can match based on WAF rule action or label name."""
    action_condition: CfnOrganizationTelemetryRuleActionConditionProps | Deferred | None
    """Matches log records based on the WAF rule action taken (ALLOW, BLOCK, COUNT, etc.)."""
    label_name_condition: CfnOrganizationTelemetryRuleLabelNameConditionProps | Deferred | None
    """Matches log records based on WAF rule labels applied to the request."""


class CfnOrganizationTelemetryRuleELBLoadBalancerLoggingParametersProps(TypedDict, total=False):
    """Configuration parameters for ELB load balancer logging, including output format and field delimiter settings."""
    field_delimiter: str | None
    """The delimiter character used to separate fields in ELB access log entries when using plain text format."""
    output_format: Literal["plain", "json"] | Other | None
    """The format for ELB access log entries (plain text or JSON format)."""


class CfnOrganizationTelemetryRuleFieldToMatchProps(TypedDict, total=False):
    """Specifies a field in the request to redact from WAF logs, such as headers, query parameters, or body content."""
    method: str | None
    """Redacts the HTTP method from WAF logs."""
    query_string: str | None
    """Redacts the entire query string from WAF logs."""
    single_header: CfnOrganizationTelemetryRuleSingleHeaderProps | Deferred | None
    """Redacts a specific header field by name from WAF logs."""
    uri_path: str | None
    """Redacts the URI path from WAF logs."""


class CfnOrganizationTelemetryRuleFilterProps(TypedDict, total=False):
    """A single filter condition that specifies behavior, requirement, and matching conditions for WAF log records."""
    behavior: Literal["KEEP", "DROP"] | Other | None
    """The action to take for log records matching this filter (KEEP or DROP)."""
    conditions: Sequence[CfnOrganizationTelemetryRuleConditionProps | Deferred] | Deferred | None
    """The list of conditions that determine if a log record matches this filter."""
    requirement: Literal["MEETS_ALL", "MEETS_ANY"] | Other | None
    """Whether the log record must meet all conditions (MEETS_ALL) or any condition (MEETS_ANY) to match this filter."""


class CfnOrganizationTelemetryRuleLabelNameConditionProps(TypedDict, total=False):
    """Condition that matches based on WAF rule labels, with label names limited to 1024 characters."""
    label_name: str | None
    """The label name to match, supporting alphanumeric characters, underscores, hyphens, and colons."""


class CfnOrganizationTelemetryRuleLoggingFilterProps(TypedDict, total=False):
    """Configuration that determines which WAF log records to keep or drop based on specified conditions."""
    default_behavior: Literal["KEEP", "DROP"] | Other | None
    """The default action (KEEP or DROP) for log records that don't match any filter conditions."""
    filters: Sequence[CfnOrganizationTelemetryRuleFilterProps | Deferred] | Deferred | None
    """A list of filter conditions that determine log record handling behavior."""


class CfnOrganizationTelemetryRuleMskMonitoringParametersProps(TypedDict, total=False):
    """Configuration parameters for Amazon MSK cluster monitoring."""
    enhanced_monitoring: Literal["DEFAULT", "PER_BROKER", "PER_TOPIC_PER_BROKER", "PER_TOPIC_PER_PARTITION"] | Other | None
    """The level of enhanced monitoring for the MSK cluster."""


class CfnOrganizationTelemetryRuleSingleHeaderProps(TypedDict, total=False):
    """Structure containing a name field limited to 64 characters for header or query parameter identification."""
    name: Required[str]
    """The name value, limited to 64 characters."""


class CfnOrganizationTelemetryRuleTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource"""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnOrganizationTelemetryRuleTelemetryDestinationConfigurationProps(TypedDict, total=False):
    """Configuration specifying where and how telemetry data should be delivered for AWS resources."""
    cloudtrail_parameters: CfnOrganizationTelemetryRuleCloudtrailParametersProps | Deferred | None
    """Configuration parameters specific to AWS CloudTrail when CloudTrail is the source type."""
    destination_pattern: str | None
    """The pattern used to generate the destination path or name, supporting macros like and."""
    destination_type: Literal["cloud-watch-logs"] | Other | None
    """The type of destination for the telemetry data (e.g., "Amazon CloudWatch Logs", "S3")."""
    elb_load_balancer_logging_parameters: CfnOrganizationTelemetryRuleELBLoadBalancerLoggingParametersProps | Deferred | None
    """Configuration parameters specific to ELB load balancer logging when ELB is the resource type."""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of the customer-managed AWS KMS key used to encrypt the destination log groups specified in the Telemetry Rule."""
    log_delivery_parameters: CfnOrganizationTelemetryRuleTelemetryDestinationConfigurationLogDeliveryParametersProps | Deferred | None
    """Parameters for log delivery configuration"""
    msk_monitoring_parameters: CfnOrganizationTelemetryRuleMskMonitoringParametersProps | Deferred | None
    """Configuration parameters for Amazon MSK cluster monitoring."""
    retention_in_days: Integer | None
    """The number of days to retain the telemetry data in the destination."""
    vpc_flow_log_parameters: CfnOrganizationTelemetryRuleVPCFlowLogParametersProps | Deferred | None
    """Configuration parameters specific to VPC Flow Logs when VPC is the resource type."""
    waf_logging_parameters: CfnOrganizationTelemetryRuleWAFLoggingParametersProps | Deferred | None
    """Configuration parameters specific to WAF logging when WAF is the resource type."""


class CfnOrganizationTelemetryRuleTelemetryDestinationConfigurationLogDeliveryParametersProps(TypedDict, total=False):
    """Parameters for log delivery configuration"""
    log_types: Sequence[Literal["SECURITY_FINDING_LOGS", "S3_SERVER_ACCESS_LOGS", "ACCESS_LOGS", "CONNECTION_LOGS", "ALB_ACCESS_LOGS", "ALB_CONNECTION_LOGS", "ALB_HEALTH_CHECK_LOGS"] | Other] | Deferred | None
    """Types of logs to deliver"""


class CfnOrganizationTelemetryRuleTelemetryRuleProps(TypedDict, total=False):
    """Defines how telemetry should be configured for specific AWS resources."""
    all_regions: Boolean | None
    """When true, the rule is replicated to all supported regions A change replaces the resource."""
    allow_field_updates: Boolean | None
    """When true, configuration drift in managed telemetry resources will be detected and remediated for resource-level fields."""
    destination_configuration: CfnOrganizationTelemetryRuleTelemetryDestinationConfigurationProps | Deferred | None
    """Configuration specifying where and how the telemetry data should be delivered."""
    regions: Sequence[str] | Deferred | None
    """List of AWS region codes where the rule should be replicated"""
    resource_type: Required[Literal["AWS::EC2::VPC", "AWS::WAFv2::WebACL", "AWS::CloudTrail", "AWS::EKS::Cluster", "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::EC2::Instance", "AWS::SecurityHub::Hub", "AWS::SecurityHub::HubV2", "AWS::S3::Bucket", "AWS::MSK::Cluster", "AWS::CloudFront::Distribution", "AWS::CloudWatch::OTelEnrichment"] | Other]
    """The type of AWS resource to configure telemetry for (e.g., "AWS::EC2::VPC", "AWS::EKS::Cluster", "AWS::WAFv2::WebACL")."""
    scope: str | None
    """The organizational scope to which the rule applies, specified using accounts or organizational units."""
    selection_criteria: str | None
    """Criteria for selecting which resources the rule applies to, such as resource tags."""
    telemetry_source_types: Sequence[Literal["VPC_FLOW_LOGS", "ROUTE53_RESOLVER_QUERY_LOGS", "EKS_AUDIT_LOGS", "EKS_AUTHENTICATOR_LOGS", "EKS_CONTROLLER_MANAGER_LOGS", "EKS_SCHEDULER_LOGS", "EKS_API_LOGS"] | Other] | Deferred | None
    """The specific telemetry source types to configure for the resource, such as VPC_FLOW_LOGS or EKS_AUDIT_LOGS."""
    telemetry_type: Required[Literal["Logs", "Metrics"] | Other]
    """The type of telemetry to collect (Logs, Metrics, or Traces)."""


class CfnOrganizationTelemetryRuleVPCFlowLogParametersProps(TypedDict, total=False):
    """Configuration parameters specific to VPC Flow Logs."""
    log_format: str | None
    """The format in which VPC Flow Log entries should be logged."""
    max_aggregation_interval: Integer | None
    """The maximum interval in seconds between the capture of flow log records."""
    traffic_type: str | None
    """The type of traffic to log (ACCEPT, REJECT, or ALL)."""


class CfnOrganizationTelemetryRuleWAFLoggingParametersProps(TypedDict, total=False):
    """Configuration parameters for WAF logging, including redacted fields and logging filters."""
    log_type: Literal["WAF_LOGS"] | Other | None
    """The type of WAF logs to collect (currently supports WAF_LOGS)."""
    logging_filter: CfnOrganizationTelemetryRuleLoggingFilterProps | Deferred | None
    """A filter configuration that determines which WAF log records to include or exclude."""
    redacted_fields: Sequence[CfnOrganizationTelemetryRuleFieldToMatchProps | Deferred] | Deferred | None
    """The fields to redact from WAF logs to protect sensitive information."""


class CfnOrganizationTelemetryRule(TypedResource):
    """Retrieves the details of a specific organization centralization rule."""
    props: CfnOrganizationTelemetryRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOrganizationTelemetryRuleProps]) -> None: ...
    @property
    def attr_region_statuses(self) -> StringToken:
        """Per-region replication status of the rule"""
    @property
    def attr_rule_arn(self) -> StringToken:
        """The arn of the organization telemetry rule"""


class CfnS3TableIntegrationProps(TypedDict, total=False):
    encryption: Required[CfnS3TableIntegrationEncryptionConfigProps | Deferred]
    """Defines the encryption configuration for S3 Table integrations, including the encryption algorithm and KMS key settings. A change replaces the resource."""
    log_sources: Sequence[CfnS3TableIntegrationLogSourceProps | Deferred] | Deferred | None
    """A data source with an S3 Table integration for query access in the `logs` namespace."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role that grants permissions for the S3 Table integration to access necessary resources. A change replaces the resource."""
    tags: Sequence[CfnS3TableIntegrationTagProps | Deferred] | Deferred | None
    """The key-value pairs to associate with the S3 Table integration resource for categorization and management purposes."""


class CfnS3TableIntegrationEncryptionConfigProps(TypedDict, total=False):
    """Defines the encryption configuration for S3 Table integrations, including the encryption algorithm and KMS key settings."""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of the KMS key used for encryption when using customer-managed keys."""
    sse_algorithm: Required[Literal["AES256", "aws:kms"] | Other]
    """The server-side encryption algorithm used for encrypting data in the S3 Table integration."""


class CfnS3TableIntegrationLogSourceProps(TypedDict, total=False):
    """A data source with an S3 Table integration for query access in the `logs` namespace."""
    name: Required[str]
    """The name of the data source."""
    type: Required[str]
    """The type of the data source."""


class CfnS3TableIntegrationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource"""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnS3TableIntegration(TypedResource):
    """Creates an integration between CloudWatch and S3 Tables for analytics."""
    props: CfnS3TableIntegrationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnS3TableIntegrationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the S3 Table integration."""


class CfnTelemetryEnrichmentProps(TypedDict, total=False):
    scope: Required[Literal["ACCOUNT"] | Other]
    """Scope of the Telemetry Enrichment A change replaces the resource."""


class CfnTelemetryEnrichment(TypedResource):
    """AWS::ObservabilityAdmin::TelemetryEnrichment cloudformation resource enables the resource tags for telemetry feature in CloudWatch to enrich infrastructure metrics with AWS resource tags."""
    props: CfnTelemetryEnrichmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTelemetryEnrichmentProps]) -> None: ...
    @property
    def attr_status(self) -> StringToken:
        """Current status of the resource tags for telemetry feature (Running, Stopped, or Impaired)."""


class CfnTelemetryPipelinesProps(TypedDict, total=False):
    configuration: Required[CfnTelemetryPipelinesTelemetryPipelineConfigurationProps | Deferred]
    """The configuration that defines how the telemetry pipeline processes data, including sources, processors, and destinations."""
    name: str | None
    """The name of the telemetry pipeline to create. A change replaces the resource."""
    tags: Sequence[CfnTelemetryPipelinesTagProps | Deferred] | Deferred | None
    """The key-value pairs to associate with the telemetry pipeline resource for categorization and management purposes."""


class CfnTelemetryPipelinesTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource"""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnTelemetryPipelinesTelemetryPipelineConfigurationProps(TypedDict, total=False):
    """Defines the configuration for a pipeline, including how data flows from sources through processors to destinations."""
    body: Required[str]
    """The pipeline configuration body that defines the data processing rules and transformations."""


class CfnTelemetryPipelines(TypedResource):
    """Creates a telemetry pipeline for processing and transforming telemetry data."""
    props: CfnTelemetryPipelinesProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTelemetryPipelinesProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the created telemetry pipeline."""
    @property
    def attr_pipeline(self) -> StringToken: ...
    @property
    def attr_pipeline_identifier(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the telemetry pipeline."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the telemetry pipeline."""
    @property
    def attr_status_reason(self) -> StringToken: ...


class CfnTelemetryRuleProps(TypedDict, total=False):
    rule: Required[CfnTelemetryRuleTelemetryRuleProps | Deferred]
    """Retrieves the details of a specific telemetry rule in your account."""
    rule_name: Required[str]
    """The name of the telemetry rule. A change replaces the resource."""
    tags: Sequence[CfnTelemetryRuleTagProps | Deferred] | Deferred | None
    """Lists all tags attached to the specified resource."""


class CfnTelemetryRuleActionConditionProps(TypedDict, total=False):
    """Condition that matches based on the specific WAF action taken on the request."""
    action: Literal["ALLOW", "BLOCK", "COUNT", "CAPTCHA", "CHALLENGE", "EXCLUDED_AS_COUNT"] | Other | None
    """The WAF action to match against (ALLOW, BLOCK, COUNT, CAPTCHA, CHALLENGE, EXCLUDED_AS_COUNT)."""


class CfnTelemetryRuleAdvancedEventSelectorProps(TypedDict, total=False):
    """Advanced event selectors let you create fine-grained selectors for management, data, and network activity events."""
    field_selectors: Required[Sequence[CfnTelemetryRuleAdvancedFieldSelectorProps | Deferred] | Deferred]
    """Contains all selector statements in an advanced event selector."""
    name: str | None
    """An optional, descriptive name for an advanced event selector, such as "Log data events for only two S3 buckets"."""


class CfnTelemetryRuleAdvancedFieldSelectorProps(TypedDict, total=False):
    """Defines criteria for selecting resources based on field values."""
    ends_with: Sequence[str] | Deferred | None
    """Matches if the field value ends with the specified value."""
    equals: Sequence[str] | Deferred | None
    """Matches if the field value equals the specified value."""
    field: str | None
    """The name of the field to use for selection."""
    not_ends_with: Sequence[str] | Deferred | None
    """Matches if the field value does not end with the specified value."""
    not_equals: Sequence[str] | Deferred | None
    """Matches if the field value does not equal the specified value."""
    not_starts_with: Sequence[str] | Deferred | None
    """Matches if the field value does not start with the specified value."""
    starts_with: Sequence[str] | Deferred | None
    """Matches if the field value starts with the specified value."""


class CfnTelemetryRuleCloudtrailParametersProps(TypedDict, total=False):
    """Parameters specific to AWS CloudTrail telemetry configuration."""
    advanced_event_selectors: Required[Sequence[CfnTelemetryRuleAdvancedEventSelectorProps | Deferred] | Deferred]
    """The advanced event selectors to use for filtering AWS CloudTrail events."""


class CfnTelemetryRuleConditionProps(TypedDict, total=False):
    """A single condition that can match based on WAF rule action or label name."""
    action_condition: CfnTelemetryRuleActionConditionProps | Deferred | None
    """Matches log records based on the WAF rule action taken (ALLOW, BLOCK, COUNT, etc.)."""
    label_name_condition: CfnTelemetryRuleLabelNameConditionProps | Deferred | None
    """Matches log records based on WAF rule labels applied to the request."""


class CfnTelemetryRuleELBLoadBalancerLoggingParametersProps(TypedDict, total=False):
    """Configuration parameters for ELB load balancer logging, including output format and field delimiter settings."""
    field_delimiter: str | None
    """The delimiter character used to separate fields in ELB access log entries when using plain text format."""
    output_format: Literal["plain", "json"] | Other | None
    """The format for ELB access log entries (plain text or JSON format)."""


class CfnTelemetryRuleFieldToMatchProps(TypedDict, total=False):
    """Specifies a field in the request to redact from WAF logs, such as headers, query parameters, or body content."""
    method: str | None
    """Redacts the HTTP method from WAF logs."""
    query_string: str | None
    """Redacts the entire query string from WAF logs."""
    single_header: CfnTelemetryRuleSingleHeaderProps | Deferred | None
    """Redacts a specific header field by name from WAF logs."""
    uri_path: str | None
    """Redacts the URI path from WAF logs."""


class CfnTelemetryRuleFilterProps(TypedDict, total=False):
    """A single filter condition that specifies behavior, requirement, and matching conditions for WAF log records."""
    behavior: Literal["KEEP", "DROP"] | Other | None
    """The action to take for log records matching this filter (KEEP or DROP)."""
    conditions: Sequence[CfnTelemetryRuleConditionProps | Deferred] | Deferred | None
    """The list of conditions that determine if a log record matches this filter."""
    requirement: Literal["MEETS_ALL", "MEETS_ANY"] | Other | None
    """Whether the log record must meet all conditions (MEETS_ALL) or any condition (MEETS_ANY) to match this filter."""


class CfnTelemetryRuleLabelNameConditionProps(TypedDict, total=False):
    """Condition that matches based on WAF rule labels, with label names limited to 1024 characters."""
    label_name: str | None
    """The label name to match, supporting alphanumeric characters, underscores, hyphens, and colons."""


class CfnTelemetryRuleLoggingFilterProps(TypedDict, total=False):
    """Configuration that determines which WAF log records to keep or drop based on specified conditions."""
    default_behavior: Literal["KEEP", "DROP"] | Other | None
    """The default action (KEEP or DROP) for log records that don't match any filter conditions."""
    filters: Sequence[CfnTelemetryRuleFilterProps | Deferred] | Deferred | None
    """A list of filter conditions that determine log record handling behavior."""


class CfnTelemetryRuleMskMonitoringParametersProps(TypedDict, total=False):
    """Configuration parameters for Amazon MSK cluster monitoring."""
    enhanced_monitoring: Literal["DEFAULT", "PER_BROKER", "PER_TOPIC_PER_BROKER", "PER_TOPIC_PER_PARTITION"] | Other | None
    """The level of enhanced monitoring for the MSK cluster."""


class CfnTelemetryRuleSingleHeaderProps(TypedDict, total=False):
    """Structure containing a name field limited to 64 characters for header or query parameter identification."""
    name: Required[str]
    """The name value, limited to 64 characters."""


class CfnTelemetryRuleTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource"""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnTelemetryRuleTelemetryDestinationConfigurationProps(TypedDict, total=False):
    """Configuration specifying where and how telemetry data should be delivered for AWS resources."""
    cloudtrail_parameters: CfnTelemetryRuleCloudtrailParametersProps | Deferred | None
    """Configuration parameters specific to AWS CloudTrail when CloudTrail is the source type."""
    destination_pattern: str | None
    """The pattern used to generate the destination path or name, supporting macros like and."""
    destination_type: Literal["cloud-watch-logs"] | Other | None
    """The type of destination for the telemetry data (e.g., "Amazon CloudWatch Logs", "S3")."""
    elb_load_balancer_logging_parameters: CfnTelemetryRuleELBLoadBalancerLoggingParametersProps | Deferred | None
    """Configuration parameters specific to ELB load balancer logging when ELB is the resource type."""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of the customer-managed AWS KMS key used to encrypt the destination log groups specified in the Telemetry Rule."""
    log_delivery_parameters: CfnTelemetryRuleTelemetryDestinationConfigurationLogDeliveryParametersProps | Deferred | None
    """Configuration parameters specific to Amazon Bedrock AgentCore logging when Amazon Bedrock AgentCore is the resource type."""
    msk_monitoring_parameters: CfnTelemetryRuleMskMonitoringParametersProps | Deferred | None
    """Configuration parameters for Amazon MSK cluster monitoring."""
    retention_in_days: Integer | None
    """The number of days to retain the telemetry data in the destination."""
    vpc_flow_log_parameters: CfnTelemetryRuleVPCFlowLogParametersProps | Deferred | None
    """Configuration parameters specific to VPC Flow Logs when VPC is the resource type."""
    waf_logging_parameters: CfnTelemetryRuleWAFLoggingParametersProps | Deferred | None
    """Configuration parameters specific to WAF logging when WAF is the resource type."""


class CfnTelemetryRuleTelemetryDestinationConfigurationLogDeliveryParametersProps(TypedDict, total=False):
    """Configuration parameters for Amazon Bedrock AgentCore logging, including `logType` settings."""
    log_types: Sequence[Literal["APPLICATION_LOGS", "USAGE_LOGS", "SECURITY_FINDING_LOGS", "S3_SERVER_ACCESS_LOGS", "ACCESS_LOGS", "CONNECTION_LOGS", "ALB_ACCESS_LOGS", "ALB_CONNECTION_LOGS", "ALB_HEALTH_CHECK_LOGS"] | Other] | Deferred | None
    """The type of log that the source is sending."""


class CfnTelemetryRuleTelemetryRuleProps(TypedDict, total=False):
    """Defines how telemetry should be configured for specific AWS resources."""
    all_regions: Boolean | None
    """When true, the rule is replicated to all supported regions A change replaces the resource."""
    allow_field_updates: Boolean | None
    """When true, configuration drift in managed telemetry resources will be detected and remediated for resource-level fields."""
    destination_configuration: CfnTelemetryRuleTelemetryDestinationConfigurationProps | Deferred | None
    """Configuration specifying where and how the telemetry data should be delivered."""
    regions: Sequence[str] | Deferred | None
    """List of AWS region codes where the rule should be replicated"""
    resource_type: Required[Literal["AWS::EC2::VPC", "AWS::WAFv2::WebACL", "AWS::CloudTrail", "AWS::EKS::Cluster", "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::EC2::Instance", "AWS::BedrockAgentCore::Runtime", "AWS::BedrockAgentCore::Browser", "AWS::BedrockAgentCore::CodeInterpreter", "AWS::SecurityHub::Hub", "AWS::SecurityHub::HubV2", "AWS::S3::Bucket", "AWS::MSK::Cluster", "AWS::CloudFront::Distribution", "AWS::CloudWatch::OTelEnrichment", "AWS::Bedrock::KnowledgeBase", "AWS::BedrockAgentCore::Memory", "AWS::BedrockAgentCore::Gateway", "AWS::BedrockAgentCore::WorkloadIdentity"] | Other]
    """The type of AWS resource to configure telemetry for (e.g., "AWS::EC2::VPC", "AWS::EKS::Cluster", "AWS::WAFv2::WebACL")."""
    selection_criteria: str | None
    """Criteria for selecting which resources the rule applies to, such as resource tags."""
    telemetry_source_types: Sequence[Literal["VPC_FLOW_LOGS", "ROUTE53_RESOLVER_QUERY_LOGS", "EKS_AUDIT_LOGS", "EKS_AUTHENTICATOR_LOGS", "EKS_CONTROLLER_MANAGER_LOGS", "EKS_SCHEDULER_LOGS", "EKS_API_LOGS"] | Other] | Deferred | None
    """The specific telemetry source types to configure for the resource, such as VPC_FLOW_LOGS or EKS_AUDIT_LOGS."""
    telemetry_type: Required[Literal["Logs", "Traces", "Metrics"] | Other]
    """The type of telemetry to collect (Logs, Metrics, or Traces)."""


class CfnTelemetryRuleVPCFlowLogParametersProps(TypedDict, total=False):
    """Configuration parameters specific to VPC Flow Logs."""
    log_format: str | None
    """The format in which VPC Flow Log entries should be logged."""
    max_aggregation_interval: Integer | None
    """The maximum interval in seconds between the capture of flow log records."""
    traffic_type: str | None
    """The type of traffic to log (ACCEPT, REJECT, or ALL)."""


class CfnTelemetryRuleWAFLoggingParametersProps(TypedDict, total=False):
    """Configuration parameters for WAF logging, including redacted fields and logging filters."""
    log_type: Literal["WAF_LOGS"] | Other | None
    """The type of WAF logs to collect (currently supports WAF_LOGS)."""
    logging_filter: CfnTelemetryRuleLoggingFilterProps | Deferred | None
    """A filter configuration that determines which WAF log records to include or exclude."""
    redacted_fields: Sequence[CfnTelemetryRuleFieldToMatchProps | Deferred] | Deferred | None
    """The fields to redact from WAF logs to protect sensitive information."""


class CfnTelemetryRule(TypedResource):
    """Creates a telemetry rule that defines how telemetry should be configured for AWS resources in your account."""
    props: CfnTelemetryRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTelemetryRuleProps]) -> None: ...
    @property
    def attr_region_statuses(self) -> StringToken:
        """Per-region replication status of the rule"""
    @property
    def attr_rule_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the telemetry rule."""
