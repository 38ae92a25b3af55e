"""Every resource type of AWS::Logs; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnAccountPolicyProps(TypedDict, total=False):
    policy_document: Required[str]
    """Specify the policy, in JSON."""
    policy_name: Required[str]
    """A name for the policy. A change replaces the resource."""
    policy_type: Required[Literal["DATA_PROTECTION_POLICY", "SUBSCRIPTION_FILTER_POLICY", "FIELD_INDEX_POLICY", "TRANSFORMER_POLICY", "METRIC_EXTRACTION_POLICY"] | Other]
    """The type of policy that you're creating or updating. A change replaces the resource."""
    scope: Literal["ALL"] | Other | None
    """Currently the only valid value for this parameter is `ALL`, which specifies that the policy applies to all log groups in the account."""
    selection_criteria: str | None
    """Use this parameter to apply the new policy to a subset of log groups in the account."""


class CfnAccountPolicy(TypedResource):
    """Creates or updates an account-level data protection policy or subscription filter policy that applies to all log groups or a subset of log groups in the account."""
    props: CfnAccountPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccountPolicyProps]) -> None: ...
    @property
    def attr_account_id(self) -> StringToken:
        """The account ID of the account where this policy was created."""


class CfnDeliveryProps(TypedDict, total=False):
    delivery_destination_arn: Required[str]
    """The ARN of the delivery destination that is associated with this delivery. A change replaces the resource."""
    delivery_source_name: Required[str]
    """The name of the delivery source that is associated with this delivery. A change replaces the resource."""
    field_delimiter: str | None
    """The field delimiter that is used between record fields when the final output format of a delivery is in `Plain`, `W3C`, or `Raw` format."""
    record_fields: Sequence[str] | Deferred | None
    """The list of record fields to be delivered to the destination, in order."""
    s3_enable_hive_compatible_path: Boolean | None
    """Use this parameter to cause the S3 objects that contain delivered logs to use a prefix structure that allows for integration with Apache Hive."""
    s3_suffix_path: str | None
    """Use this to reconfigure the S3 object prefix to contain either static or variable sections."""
    tags: Sequence[CfnDeliveryTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to the delivery."""


class CfnDeliveryTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDelivery(TypedResource):
    """This structure contains information about one *delivery* in your account."""
    props: CfnDeliveryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDeliveryProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) that uniquely identifies this delivery."""
    @property
    def attr_delivery_destination_type(self) -> StringToken:
        """Displays whether the delivery destination associated with this delivery is CloudWatch Logs, Amazon S3, or Firehose."""
    @property
    def attr_delivery_id(self) -> StringToken:
        """The unique ID that identifies this delivery in your account."""


class CfnDeliveryDestinationProps(TypedDict, total=False):
    delivery_destination_policy: CfnDeliveryDestinationDestinationPolicyProps | Deferred | None
    """An IAM policy that grants permissions to CloudWatch Logs to deliver logs cross-account to a specified destination in this account."""
    delivery_destination_type: str | None
    """Displays whether this delivery destination is CloudWatch Logs, Amazon S3, Firehose, or X-Ray. A change replaces the resource."""
    destination_resource_arn: str | None
    """The ARN of the AWS destination that this delivery destination represents. A change replaces the resource."""
    name: Required[str]
    """The name of this delivery destination. A change replaces the resource."""
    output_format: str | None
    """The format of the logs that are sent to this delivery destination. A change replaces the resource."""
    tags: Sequence[CfnDeliveryDestinationTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to the delivery destination."""


class CfnDeliveryDestinationDestinationPolicyProps(TypedDict, total=False):
    """An IAM policy that grants permissions to CloudWatch Logs to deliver logs cross-account to a specified destination in this account."""
    delivery_destination_name: str | None
    """A name for an existing destination."""
    delivery_destination_policy: Anything
    """Creates or updates an access policy associated with an existing destination."""


class CfnDeliveryDestinationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDeliveryDestination(TypedResource):
    """This structure contains information about one *delivery destination* in your account."""
    props: CfnDeliveryDestinationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDeliveryDestinationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) that uniquely identifies this delivery destination."""


class CfnDeliverySourceProps(TypedDict, total=False):
    delivery_source_configuration: Mapping[str, str] | Deferred | None
    """A map of key-value pairs to configure the delivery source."""
    log_type: str | None
    """The type of log that the source is sending."""
    name: Required[str]
    """The unique name of the delivery source. A change replaces the resource."""
    resource_arn: str | None
    """The ARN of the AWS resource that is generating and sending logs."""
    tags: Sequence[CfnDeliverySourceTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to the delivery source."""


class CfnDeliverySourceTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDeliverySource(TypedResource):
    """Creates or updates one *delivery source* in your account."""
    props: CfnDeliverySourceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDeliverySourceProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) that uniquely identifies this delivery source."""
    @property
    def attr_resource_arns(self) -> ListToken:
        """This array contains the ARN of the AWS resource that sends logs and is represented by this delivery source."""
    @property
    def attr_service(self) -> StringToken:
        """The AWS service that is sending logs."""
    @property
    def attr_status(self) -> StringToken:
        """The status of this delivery source."""
    @property
    def attr_status_reason(self) -> StringToken:
        """The reason for the status of this delivery source, such as RESOURCE_DELETED."""


class CfnDestinationProps(TypedDict, total=False):
    destination_name: Required[str]
    """The name of the destination. A change replaces the resource."""
    destination_policy: str | None
    """An IAM policy document that governs which AWS accounts can create subscription filters against this destination."""
    role_arn: Required[str]
    """The ARN of an IAM role that permits CloudWatch Logs to send data to the specified AWS resource."""
    tags: Sequence[CfnDestinationTagProps | Deferred] | Deferred | None
    """The tags that have been assigned to this delivery destination."""
    target_arn: Required[str]
    """The Amazon Resource Name (ARN) of the physical target where the log events are delivered (for example, a Kinesis stream)."""


class CfnDestinationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDestination(TypedResource):
    """The AWS::Logs::Destination resource specifies a CloudWatch Logs destination."""
    props: CfnDestinationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDestinationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the CloudWatch Logs destination, such as `arn:aws:logs:us-west-1:123456789012:destination:MyDestination`."""


class CfnIntegrationProps(TypedDict, total=False):
    integration_name: Required[str]
    """The name of this integration. A change replaces the resource."""
    integration_type: Required[Literal["OPENSEARCH"] | Other]
    """The type of integration. A change replaces the resource."""
    resource_config: Required[CfnIntegrationResourceConfigProps | Deferred]
    """This structure contains configuration details about an integration between CloudWatch Logs and another entity. A change replaces the resource."""


class CfnIntegrationOpenSearchResourceConfigProps(TypedDict, total=False):
    """This structure contains configuration details about an integration between CloudWatch Logs and OpenSearch Service."""
    application_arn: str | None
    """If you want to use an existing OpenSearch Service application for your integration with OpenSearch Service, specify it here."""
    dashboard_viewer_principals: Required[Sequence[str] | Deferred]
    """Specify the ARNs of IAM roles and IAM users who you want to grant permission to for viewing the dashboards."""
    data_source_role_arn: Required[str]
    """Specify the ARN of an IAM role that CloudWatch Logs will use to create the integration."""
    kms_key_arn: str | None
    """To have the vended dashboard data encrypted with AWS instead of the CloudWatch Logs default encryption method, specify the ARN of the AWS key that you want to use."""
    retention_days: Integer | None
    """Specify how many days that you want the data derived by OpenSearch Service to be retained in the index that the dashboard refers to."""


class CfnIntegrationResourceConfigProps(TypedDict, total=False):
    """This structure contains configuration details about an integration between CloudWatch Logs and another entity."""
    open_search_resource_config: CfnIntegrationOpenSearchResourceConfigProps | Deferred | None
    """This structure contains configuration details about an integration between CloudWatch Logs and OpenSearch Service."""


class CfnIntegration(TypedResource):
    """Creates an integration between CloudWatch Logs and another service in this account."""
    props: CfnIntegrationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIntegrationProps]) -> None: ...
    @property
    def attr_integration_status(self) -> StringToken:
        """The current status of this integration."""


class CfnLogAnomalyDetectorProps(TypedDict, total=False):
    account_id: str | None
    """The ID of the account to create the anomaly detector in."""
    anomaly_visibility_time: Number | None
    """The number of days to have visibility on an anomaly."""
    detector_name: str | None
    """A name for this anomaly detector."""
    evaluation_frequency: Literal["FIVE_MIN", "TEN_MIN", "FIFTEEN_MIN", "THIRTY_MIN", "ONE_HOUR"] | Other | None
    """Specifies how often the anomaly detector is to run and look for anomalies."""
    filter_pattern: str | None
    """You can use this parameter to limit the anomaly detection model to examine only log events that match the pattern you specify here."""
    kms_key_id: str | None
    """Optionally assigns a AWS key to secure this anomaly detector and its findings."""
    log_group_arn_list: Sequence[str] | Deferred | None
    """The ARN of the log group that is associated with this anomaly detector."""


class CfnLogAnomalyDetector(TypedResource):
    """Creates or updates an *anomaly detector* that regularly scans one or more log groups and look for patterns and anomalies in the logs."""
    props: CfnLogAnomalyDetectorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLogAnomalyDetectorProps]) -> None: ...
    @property
    def attr_anomaly_detector_arn(self) -> StringToken:
        """The ARN of the anomaly detector."""
    @property
    def attr_anomaly_detector_status(self) -> StringToken:
        """Specifies whether the anomaly detector is currently active."""
    @property
    def attr_creation_time_stamp(self) -> NumberToken:
        """The time that the anomaly detector was created."""
    @property
    def attr_last_modified_time_stamp(self) -> NumberToken:
        """The time that the anomaly detector was most recently modified."""


class CfnLogGroupProps(TypedDict, total=False):
    bearer_token_authentication_enabled: Boolean | None
    """Indicates whether bearer token authentication is enabled for this log group."""
    data_protection_policy: Anything
    """Creates a data protection policy and assigns it to the log group."""
    deletion_protection_enabled: Boolean | None
    """Indicates whether deletion protection is enabled for this log group."""
    field_index_policies: Sequence[Anything] | Deferred | None
    """Creates or updates a *field index policy* for the specified log group."""
    kms_key_id: str | None
    """The Amazon Resource Name (ARN) of the AWS key to use when encrypting log data."""
    log_group_class: Literal["STANDARD", "INFREQUENT_ACCESS", "DELIVERY"] | Other | None
    """Specifies the log group class for this log group."""
    log_group_name: str | None
    """The name of the log group. A change replaces the resource."""
    resource_policy_document: Anything
    """Creates or updates a resource policy for the specified log group that allows other services to put log events to this account."""
    retention_in_days: Literal[1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653] | Deferred | None
    """The number of days to retain the log events in the specified log group."""
    tags: Sequence[CfnLogGroupTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to the log group."""


class CfnLogGroupTagProps(TypedDict, total=False):
    """The value of this key-value pair."""
    key: Required[str]
    value: Required[str]
    """The value of this key-value pair."""


class CfnLogGroup(TypedResource):
    """The `AWS::Logs::LogGroup` resource specifies a log group."""
    props: CfnLogGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLogGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the log group, such as `arn:aws:logs:us-west-1:123456789012:log-group:/mystack-testgroup-12ABC1AB12A1:*`"""


class CfnLogStreamProps(TypedDict, total=False):
    log_group_name: Required[str]
    """The name of the log group where the log stream is created. A change replaces the resource."""
    log_stream_name: str | None
    """The name of the log stream. A change replaces the resource."""


class CfnLogStream(TypedResource):
    """The `AWS::Logs::LogStream` resource specifies an Amazon CloudWatch Logs log stream in a specific log group."""
    props: CfnLogStreamProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLogStreamProps]) -> None: ...


class CfnMetricFilterProps(TypedDict, total=False):
    apply_on_transformed_logs: Boolean | None
    """This parameter is valid only for log groups that have an active log transformer."""
    emit_system_field_dimensions: Sequence[str] | Deferred | None
    """The list of system fields that are emitted as additional dimensions in the generated metrics."""
    field_selection_criteria: str | None
    """The filter expression that specifies which log events are processed by this metric filter based on system fields."""
    filter_name: str | None
    """The name of the metric filter. A change replaces the resource."""
    filter_pattern: Required[str]
    """A filter pattern for extracting metric data out of ingested log events."""
    log_group_name: Required[str]
    """The name of an existing log group that you want to associate with this metric filter. A change replaces the resource."""
    metric_transformations: Required[Sequence[CfnMetricFilterMetricTransformationProps | Deferred] | Deferred]
    """The metric transformations."""


class CfnMetricFilterDimensionProps(TypedDict, total=False):
    """Specifies the CloudWatch metric dimensions to publish with this metric."""
    key: Required[str]
    """The name for the CloudWatch metric dimension that the metric filter creates."""
    value: Required[str]
    """The log event field that will contain the value for this dimension."""


class CfnMetricFilterMetricTransformationProps(TypedDict, total=False):
    """`MetricTransformation` is a property of the `AWS::Logs::MetricFilter` resource that describes how to transform log streams into a CloudWatch metric."""
    default_value: Number | None
    """(Optional) The value to emit when a filter pattern does not match a log event."""
    dimensions: Sequence[CfnMetricFilterDimensionProps | Deferred] | Deferred | None
    """The fields to use as dimensions for the metric."""
    metric_name: Required[str]
    """The name of the CloudWatch metric."""
    metric_namespace: Required[str]
    """A custom namespace to contain your metric in CloudWatch."""
    metric_value: Required[str]
    """The value that is published to the CloudWatch metric."""
    unit: Literal["Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes", "Megabytes", "Gigabytes", "Terabytes", "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count", "Bytes/Second", "Kilobytes/Second", "Megabytes/Second", "Gigabytes/Second", "Terabytes/Second", "Bits/Second", "Kilobits/Second", "Megabits/Second", "Gigabits/Second", "Terabits/Second", "Count/Second", "None"] | Other | None
    """The unit to assign to the metric."""


class CfnMetricFilter(TypedResource):
    """The `AWS::Logs::MetricFilter` resource specifies a metric filter that describes how CloudWatch Logs extracts information from logs and transforms it into Amazon CloudWatch metrics."""
    props: CfnMetricFilterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMetricFilterProps]) -> None: ...


class CfnQueryDefinitionProps(TypedDict, total=False):
    log_group_names: Sequence[str] | Deferred | None
    """Use this parameter if you want the query to query only certain log groups."""
    name: Required[str]
    """A name for the query definition."""
    parameters: Sequence[CfnQueryDefinitionQueryParameterProps | Deferred] | Deferred | None
    """Use this parameter to include specific query parameters as part of your query definition."""
    query_language: Literal["CWLI", "SQL", "PPL"] | Other | None
    """The query language used for this query."""
    query_string: Required[str]
    """The query string to use for this query definition."""


class CfnQueryDefinitionQueryParameterProps(TypedDict, total=False):
    """This structure defines a query parameter for a saved CloudWatch Logs Insights query definition."""
    default_value: str | None
    """The default value to use for this query parameter if no value is supplied at execution time."""
    description: str | None
    """A description of the query parameter that explains its purpose or expected values."""
    name: Required[str]
    """The name of the query parameter."""


class CfnQueryDefinition(TypedResource):
    """Creates a query definition for CloudWatch Logs Insights."""
    props: CfnQueryDefinitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnQueryDefinitionProps]) -> None: ...
    @property
    def attr_query_definition_id(self) -> StringToken:
        """The ID of the query definition."""


class CfnResourcePolicyProps(TypedDict, total=False):
    policy_document: Required[Anything]
    """The details of the policy."""
    policy_name: Required[str]
    """The name of the resource policy. A change replaces the resource."""


class CfnResourcePolicy(TypedResource):
    """Creates or updates a resource policy that allows other AWS services to put log events to this account."""
    props: CfnResourcePolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourcePolicyProps]) -> None: ...


class CfnScheduledQueryProps(TypedDict, total=False):
    description: str | None
    destination_configuration: CfnScheduledQueryDestinationConfigurationProps | Deferred | None
    execution_role_arn: Required[str]
    log_group_identifiers: Sequence[str] | Deferred | None
    name: Required[str]
    """A change replaces the resource."""
    query_language: Required[Literal["CWLI", "PPL", "SQL"] | Other]
    query_string: Required[str]
    schedule_end_time: Number | None
    schedule_expression: Required[str]
    schedule_start_time: Number | None
    start_time_offset: Integer | None
    state: Literal["ENABLED", "DISABLED"] | Other | None
    tags: Sequence[CfnScheduledQueryTagsProps | Deferred] | Deferred | None
    timezone: str | None


class CfnScheduledQueryDestinationConfigurationProps(TypedDict, total=False):
    s3_configuration: CfnScheduledQueryS3ConfigurationProps | Deferred | None


class CfnScheduledQueryS3ConfigurationProps(TypedDict, total=False):
    destination_identifier: Required[str]
    role_arn: Required[str]


class CfnScheduledQueryTagsProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnScheduledQuery(TypedResource):
    """Creates a new Scheduled Query that allows you to define a Logs Insights query that will run on a schedule and configure actions to take with the query results."""
    props: CfnScheduledQueryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnScheduledQueryProps]) -> None: ...
    @property
    def attr_creation_time(self) -> NumberToken: ...
    @property
    def attr_last_execution_status(self) -> StringToken: ...
    @property
    def attr_last_triggered_time(self) -> NumberToken: ...
    @property
    def attr_last_updated_time(self) -> NumberToken: ...
    @property
    def attr_scheduled_query_arn(self) -> StringToken: ...


class CfnStorageTierPolicyProps(TypedDict, total=False):
    storage_tier: Required[Literal["INTELLIGENT_TIERING"] | Other]
    """The storage tier to apply."""


class CfnStorageTierPolicy(TypedResource):
    """Resource Type definition for AWS::Logs::StorageTierPolicy."""
    props: CfnStorageTierPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStorageTierPolicyProps]) -> None: ...
    @property
    def attr_account_id(self) -> StringToken:
        """The AWS account ID that owns this storage tier policy."""
    @property
    def attr_last_updated_time(self) -> NumberToken:
        """Timestamp (milliseconds after Jan 1, 1970 00:00:00 UTC) when the storage tier policy was last updated."""


class CfnSubscriptionFilterProps(TypedDict, total=False):
    apply_on_transformed_logs: Boolean | None
    """This parameter is valid only for log groups that have an active log transformer."""
    destination_arn: Required[str]
    """The Amazon Resource Name (ARN) of the destination."""
    distribution: Literal["Random", "ByLogStream"] | Other | None
    """The method used to distribute log data to the destination, which can be either random or grouped by log stream."""
    emit_system_fields: Sequence[str] | Deferred | None
    """The list of system fields that are included in the log events sent to the subscription destination."""
    field_selection_criteria: str | None
    """The filter expression that specifies which log events are processed by this subscription filter based on system fields."""
    filter_name: str | None
    """The name of the subscription filter. A change replaces the resource."""
    filter_pattern: Required[str]
    """The filtering expressions that restrict what gets delivered to the destination AWS resource."""
    log_group_name: Required[str]
    """The log group to associate with the subscription filter. A change replaces the resource."""
    role_arn: str | None
    """The ARN of an IAM role that grants CloudWatch Logs permissions to deliver ingested log events to the destination stream."""


class CfnSubscriptionFilter(TypedResource):
    """The `AWS::Logs::SubscriptionFilter` resource specifies a subscription filter and associates it with the specified log group."""
    props: CfnSubscriptionFilterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSubscriptionFilterProps]) -> None: ...


class CfnTransformerProps(TypedDict, total=False):
    log_group_identifier: Required[str]
    """Specify either the name or ARN of the log group to create the transformer for. A change replaces the resource."""
    transformer_config: Required[Sequence[CfnTransformerProcessorProps | Deferred] | Deferred]
    """This structure is an array that contains the configuration of this log transformer."""


class CfnTransformerAddKeyEntryProps(TypedDict, total=False):
    """This object defines one key that will be added with the addKeys processor."""
    key: Required[str]
    """The key of the new entry to be added to the log event"""
    overwrite_if_exists: Boolean | None
    """Specifies whether to overwrite the value if the key already exists in the log event."""
    value: Required[str]
    """The value of the new entry to be added to the log event"""


class CfnTransformerCopyValueEntryProps(TypedDict, total=False):
    """This object defines one value to be copied with the copyValue processor."""
    overwrite_if_exists: Boolean | None
    """Specifies whether to overwrite the value if the destination key already exists."""
    source: Required[str]
    """The key to copy."""
    target: Required[str]
    """The key of the field to copy the value to."""


class CfnTransformerMoveKeyEntryProps(TypedDict, total=False):
    """This object defines one key that will be moved with the moveKey processor."""
    overwrite_if_exists: Boolean | None
    """Specifies whether to overwrite the value if the destination key already exists."""
    source: Required[str]
    """The key to move."""
    target: Required[str]
    """The key to move to."""


class CfnTransformerParseCloudfrontProps(TypedDict, total=False):
    """This processor parses CloudFront vended logs, extract fields, and convert them into JSON format."""
    source: str | None
    """Omit this parameter and the whole log message will be processed by this processor."""


class CfnTransformerParsePostgresProps(TypedDict, total=False):
    """Use this processor to parse RDS for PostgreSQL vended logs, extract fields, and and convert them into a JSON format."""
    source: str | None
    """Omit this parameter and the whole log message will be processed by this processor."""


class CfnTransformerParseRoute53Props(TypedDict, total=False):
    """Use this processor to parse Route 53 vended logs, extract fields, and and convert them into a JSON format."""
    source: str | None
    """Omit this parameter and the whole log message will be processed by this processor."""


class CfnTransformerParseToOCSFProps(TypedDict, total=False):
    """This processor converts logs into Open Cybersecurity Schema Framework (OCSF) events."""
    event_source: Required[Literal["CloudTrail", "Route53Resolver", "VPCFlow", "EKSAudit", "AWSWAF"] | Other]
    """Specify the service or process that produces the log events that will be converted with this processor."""
    mapping_version: str | None
    """The version of the OCSF mapping to use for parsing log data."""
    ocsf_version: Required[Literal["V1.1", "V1.5"] | Other]
    """Specify which version of the OCSF schema to use for the transformed log events."""
    source: str | None
    """The path to the field in the log event that you want to parse."""


class CfnTransformerParseVPCProps(TypedDict, total=False):
    """Use this processor to parse Amazon VPC vended logs, extract fields, and and convert them into a JSON format."""
    source: str | None
    """Omit this parameter and the whole log message will be processed by this processor."""


class CfnTransformerParseWAFProps(TypedDict, total=False):
    """Use this processor to parse AWS WAF vended logs, extract fields, and and convert them into a JSON format."""
    source: str | None
    """Omit this parameter and the whole log message will be processed by this processor."""


class CfnTransformerProcessorProps(TypedDict, total=False):
    """This structure contains the information about one processor in a log transformer."""
    add_keys: CfnTransformerProcessorAddKeysProps | Deferred | None
    """Use this parameter to include the addKeys processor in your transformer."""
    copy_value: CfnTransformerProcessorCopyValueProps | Deferred | None
    """Use this parameter to include the copyValue processor in your transformer."""
    csv: CfnTransformerProcessorCsvProps | Deferred | None
    """Use this parameter to include the CSV processor in your transformer."""
    date_time_converter: CfnTransformerProcessorDateTimeConverterProps | Deferred | None
    """Use this parameter to include the datetimeConverter processor in your transformer."""
    delete_keys: CfnTransformerProcessorDeleteKeysProps | Deferred | None
    """Use this parameter to include the deleteKeys processor in your transformer."""
    grok: CfnTransformerProcessorGrokProps | Deferred | None
    """Use this parameter to include the grok processor in your transformer."""
    list_to_map: CfnTransformerProcessorListToMapProps | Deferred | None
    """Use this parameter to include the listToMap processor in your transformer."""
    lower_case_string: CfnTransformerProcessorLowerCaseStringProps | Deferred | None
    """Use this parameter to include the lowerCaseString processor in your transformer."""
    move_keys: CfnTransformerProcessorMoveKeysProps | Deferred | None
    """Use this parameter to include the moveKeys processor in your transformer."""
    parse_cloudfront: CfnTransformerParseCloudfrontProps | Deferred | None
    """Use this parameter to include the parseCloudfront processor in your transformer."""
    parse_json: CfnTransformerProcessorParseJSONProps | Deferred | None
    """Use this parameter to include the parseJSON processor in your transformer."""
    parse_key_value: CfnTransformerProcessorParseKeyValueProps | Deferred | None
    """Use this parameter to include the parseKeyValue processor in your transformer."""
    parse_postgres: CfnTransformerParsePostgresProps | Deferred | None
    """Use this parameter to include the parsePostGres processor in your transformer."""
    parse_route53: CfnTransformerParseRoute53Props | Deferred | None
    """Use this parameter to include the parseRoute53 processor in your transformer."""
    parse_to_ocsf: CfnTransformerParseToOCSFProps | Deferred | None
    """Use this parameter to convert logs into Open Cybersecurity Schema (OCSF) format."""
    parse_vpc: CfnTransformerParseVPCProps | Deferred | None
    """Use this parameter to include the parseVPC processor in your transformer."""
    parse_waf: CfnTransformerParseWAFProps | Deferred | None
    """Use this parameter to include the parseWAF processor in your transformer."""
    rename_keys: CfnTransformerProcessorRenameKeysProps | Deferred | None
    """Use this parameter to include the renameKeys processor in your transformer."""
    split_string: CfnTransformerProcessorSplitStringProps | Deferred | None
    """Use this parameter to include the splitString processor in your transformer."""
    substitute_string: CfnTransformerProcessorSubstituteStringProps | Deferred | None
    """Use this parameter to include the substituteString processor in your transformer."""
    trim_string: CfnTransformerProcessorTrimStringProps | Deferred | None
    """Use this parameter to include the trimString processor in your transformer."""
    type_converter: CfnTransformerProcessorTypeConverterProps | Deferred | None
    """Use this parameter to include the typeConverter processor in your transformer."""
    upper_case_string: CfnTransformerProcessorUpperCaseStringProps | Deferred | None
    """Use this parameter to include the upperCaseString processor in your transformer."""


class CfnTransformerProcessorAddKeysProps(TypedDict, total=False):
    """This processor adds new key-value pairs to the log event."""
    entries: Required[Sequence[CfnTransformerAddKeyEntryProps | Deferred] | Deferred]
    """An array of objects, where each object contains the information about one key to add to the log event."""


class CfnTransformerProcessorCopyValueProps(TypedDict, total=False):
    """This processor copies values within a log event."""
    entries: Required[Sequence[CfnTransformerCopyValueEntryProps | Deferred] | Deferred]
    """An array of `CopyValueEntry` objects, where each object contains the information about one field value to copy."""


class CfnTransformerProcessorCsvProps(TypedDict, total=False):
    """The `CSV` processor parses comma-separated values (CSV) from the log events into columns."""
    columns: Sequence[str] | Deferred | None
    """An array of names to use for the columns in the transformed log event."""
    delimiter: str | None
    """The character used to separate each column in the original comma-separated value log event."""
    quote_character: str | None
    """The character used used as a text qualifier for a single column of data."""
    source: str | None
    """The path to the field in the log event that has the comma separated values to be parsed."""


class CfnTransformerProcessorDateTimeConverterProps(TypedDict, total=False):
    """This processor converts a datetime string into a format that you specify."""
    locale: str | None
    """The locale of the source field."""
    match_patterns: Required[Sequence[str] | Deferred]
    """A list of patterns to match against the `source` field."""
    source: Required[str]
    """The key to apply the date conversion to."""
    source_timezone: str | None
    """The time zone of the source field."""
    target: Required[str]
    """The JSON field to store the result in."""
    target_format: str | None
    """The datetime format to use for the converted data in the target field."""
    target_timezone: str | None
    """The time zone of the target field."""


class CfnTransformerProcessorDeleteKeysProps(TypedDict, total=False):
    """This processor deletes entries from a log event."""
    with_keys: Required[Sequence[str] | Deferred]
    """The list of keys to delete."""


class CfnTransformerProcessorGrokProps(TypedDict, total=False):
    """This processor uses pattern matching to parse and structure unstructured data."""
    match: Required[str]
    """The grok pattern to match against the log event."""
    source: str | None
    """The path to the field in the log event that you want to parse."""


class CfnTransformerProcessorListToMapProps(TypedDict, total=False):
    """This processor takes a list of objects that contain key fields, and converts them into a map of target keys."""
    flatten: Boolean | None
    """A Boolean value to indicate whether the list will be flattened into single items."""
    flattened_element: Literal["first", "last"] | Other | None
    """If you set `flatten` to `true`, use `flattenedElement` to specify which element, `first` or `last`, to keep."""
    key: Required[str]
    """The key of the field to be extracted as keys in the generated map"""
    source: Required[str]
    """The key in the log event that has a list of objects that will be converted to a map."""
    target: str | None
    """The key of the field that will hold the generated map"""
    value_key: str | None
    """If this is specified, the values that you specify in this parameter will be extracted from the `source` objects and put into the values of the generated map."""


class CfnTransformerProcessorLowerCaseStringProps(TypedDict, total=False):
    """This processor converts a string to lowercase."""
    with_keys: Required[Sequence[str] | Deferred]
    """The array caontaining the keys of the fields to convert to lowercase."""


class CfnTransformerProcessorMoveKeysProps(TypedDict, total=False):
    """This processor moves a key from one field to another."""
    entries: Required[Sequence[CfnTransformerMoveKeyEntryProps | Deferred] | Deferred]
    """An array of objects, where each object contains the information about one key to move."""


class CfnTransformerProcessorParseJSONProps(TypedDict, total=False):
    """This processor parses log events that are in JSON format."""
    destination: str | None
    """The location to put the parsed key value pair into."""
    source: str | None
    """Path to the field in the log event that will be parsed."""


class CfnTransformerProcessorParseKeyValueProps(TypedDict, total=False):
    """This processor parses a specified field in the original log event into key-value pairs."""
    destination: str | None
    """The destination field to put the extracted key-value pairs into"""
    field_delimiter: str | None
    """The field delimiter string that is used between key-value pairs in the original log events."""
    key_prefix: str | None
    """If you want to add a prefix to all transformed keys, specify it here."""
    key_value_delimiter: str | None
    """The delimiter string to use between the key and value in each pair in the transformed log event."""
    non_match_value: str | None
    """A value to insert into the value field in the result, when a key-value pair is not successfully split."""
    overwrite_if_exists: Boolean | None
    """Specifies whether to overwrite the value if the destination key already exists."""
    source: str | None
    """Path to the field in the log event that will be parsed."""


class CfnTransformerProcessorRenameKeysProps(TypedDict, total=False):
    """Use this processor to rename keys in a log event."""
    entries: Required[Sequence[CfnTransformerRenameKeyEntryProps | Deferred] | Deferred]
    """An array of `RenameKeyEntry` objects, where each object contains the information about a single key to rename."""


class CfnTransformerProcessorSplitStringProps(TypedDict, total=False):
    """Use this processor to split a field into an array of strings using a delimiting character."""
    entries: Required[Sequence[CfnTransformerSplitStringEntryProps | Deferred] | Deferred]
    """An array of `SplitStringEntry` objects, where each object contains the information about one field to split."""


class CfnTransformerProcessorSubstituteStringProps(TypedDict, total=False):
    """This processor matches a key’s value against a regular expression and replaces all matches with a replacement string."""
    entries: Required[Sequence[CfnTransformerSubstituteStringEntryProps | Deferred] | Deferred]
    """An array of objects, where each object contains the information about one key to match and replace."""


class CfnTransformerProcessorTrimStringProps(TypedDict, total=False):
    """Use this processor to remove leading and trailing whitespace."""
    with_keys: Required[Sequence[str] | Deferred]
    """The array containing the keys of the fields to trim."""


class CfnTransformerProcessorTypeConverterProps(TypedDict, total=False):
    """Use this processor to convert a value type associated with the specified key to the specified type."""
    entries: Required[Sequence[CfnTransformerTypeConverterEntryProps | Deferred] | Deferred]
    """An array of `TypeConverterEntry` objects, where each object contains the information about one field to change the type of."""


class CfnTransformerProcessorUpperCaseStringProps(TypedDict, total=False):
    """This processor converts a string field to uppercase."""
    with_keys: Required[Sequence[str] | Deferred]
    """The array of containing the keys of the field to convert to uppercase."""


class CfnTransformerRenameKeyEntryProps(TypedDict, total=False):
    """This object defines one key that will be renamed with the renameKey processor."""
    key: Required[str]
    """The key to rename"""
    overwrite_if_exists: Boolean | None
    """Specifies whether to overwrite the existing value if the destination key already exists."""
    rename_to: Required[str]
    """The string to use for the new key name"""


class CfnTransformerSplitStringEntryProps(TypedDict, total=False):
    """This object defines one log field that will be split with the splitString processor."""
    delimiter: Required[str]
    """The separator characters to split the string entry on."""
    source: Required[str]
    """The key of the field to split."""


class CfnTransformerSubstituteStringEntryProps(TypedDict, total=False):
    """This object defines one log field key that will be replaced using the substituteString processor."""
    from_: Required[str]
    """The regular expression string to be replaced."""
    source: Required[str]
    """The key to modify"""
    to: Required[str]
    """The string to be substituted for each match of `from`"""


class CfnTransformerTypeConverterEntryProps(TypedDict, total=False):
    """This object defines one value type that will be converted using the typeConverter processor."""
    key: Required[str]
    """The key with the value that is to be converted to a different type."""
    type: Required[Literal["boolean", "integer", "double", "string"] | Other]
    """The type to convert the field value to."""


class CfnTransformer(TypedResource):
    """Creates or updates a *log transformer* for a single log group."""
    props: CfnTransformerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransformerProps]) -> None: ...
