"""Every resource type of AWS::CustomerProfiles; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnCalculatedAttributeDefinitionProps(TypedDict, total=False):
    attribute_details: Required[CfnCalculatedAttributeDefinitionAttributeDetailsProps | Deferred]
    """Mathematical expression and a list of attribute items specified in that expression."""
    calculated_attribute_name: Required[str]
    """The name of an attribute defined in a profile object type. A change replaces the resource."""
    conditions: CfnCalculatedAttributeDefinitionConditionsProps | Deferred | None
    """The conditions including range, object count, and threshold for the calculated attribute."""
    description: str | None
    """The description of the calculated attribute."""
    display_name: str | None
    """The display name of the calculated attribute."""
    domain_name: Required[str]
    """The unique name of the domain. A change replaces the resource."""
    statistic: Required[Literal["FIRST_OCCURRENCE", "LAST_OCCURRENCE", "COUNT", "SUM", "MINIMUM", "MAXIMUM", "AVERAGE", "MAX_OCCURRENCE"] | Other]
    """The aggregation operation to perform for the calculated attribute."""
    tags: Sequence[CfnCalculatedAttributeDefinitionTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    use_historical_data: Boolean | None
    """Whether historical data ingested before the Calculated Attribute was created should be included in calculations. A change replaces the resource."""


class CfnCalculatedAttributeDefinitionAttributeDetailsProps(TypedDict, total=False):
    """Mathematical expression and a list of attribute items specified in that expression."""
    attributes: Required[Sequence[CfnCalculatedAttributeDefinitionAttributeItemProps | Deferred] | Deferred]
    """Mathematical expression and a list of attribute items specified in that expression."""
    expression: Required[str]
    """Mathematical expression that is performed on attribute items provided in the attribute list."""


class CfnCalculatedAttributeDefinitionAttributeItemProps(TypedDict, total=False):
    """The details of a single attribute item specified in the mathematical expression."""
    name: Required[str]
    """The unique name of the calculated attribute."""


class CfnCalculatedAttributeDefinitionConditionsProps(TypedDict, total=False):
    """The conditions including range, object count, and threshold for the calculated attribute."""
    object_count: Integer | None
    """The number of profile objects used for the calculated attribute."""
    range: CfnCalculatedAttributeDefinitionRangeProps | Deferred | None
    """The relative time period over which data is included in the aggregation."""
    threshold: CfnCalculatedAttributeDefinitionThresholdProps | Deferred | None
    """The threshold for the calculated attribute."""


class CfnCalculatedAttributeDefinitionRangeProps(TypedDict, total=False):
    """The relative time period over which data is included in the aggregation."""
    timestamp_format: str | None
    """The format the timestamp field in your JSON object is specified. A change replaces the resource."""
    timestamp_source: str | None
    """An expression specifying the field in your JSON object from which the date should be parsed. A change replaces the resource."""
    unit: Required[Literal["DAYS"] | Other]
    """The unit of time."""
    value: Integer | None
    """The amount of time of the specified unit."""
    value_range: CfnCalculatedAttributeDefinitionValueRangeProps | Deferred | None
    """A structure letting customers specify a relative time window over which over which data is included in the Calculated Attribute."""


class CfnCalculatedAttributeDefinitionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnCalculatedAttributeDefinitionThresholdProps(TypedDict, total=False):
    """The threshold for the calculated attribute."""
    operator: Required[Literal["EQUAL_TO", "GREATER_THAN", "LESS_THAN", "NOT_EQUAL_TO"] | Other]
    """The operator of the threshold."""
    value: Required[str]
    """The value of the threshold."""


class CfnCalculatedAttributeDefinitionValueRangeProps(TypedDict, total=False):
    """A structure letting customers specify a relative time window over which over which data is included in the Calculated Attribute."""
    end: Required[Integer]
    """The ending point for this overridden range."""
    start: Required[Integer]
    """The starting point for this overridden range."""


class CfnCalculatedAttributeDefinition(TypedResource):
    """A calculated attribute definition for Customer Profiles."""
    props: CfnCalculatedAttributeDefinitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCalculatedAttributeDefinitionProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp of when the calculated attribute definition was created."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The timestamp of when the calculated attribute definition was most recently edited."""
    @property
    def attr_readiness(self) -> StringToken:
        """The readiness status of the calculated attribute."""
    @property
    def attr_status(self) -> StringToken:
        """Status of the Calculated Attribute creation (whether all historical data has been indexed.)"""


class CfnDomainProps(TypedDict, total=False):
    data_store: CfnDomainDataStoreProps | Deferred | None
    """Configuration and status of the data store for the domain."""
    dead_letter_queue_url: str | None
    """The URL of the SQS dead letter queue, which is used for reporting errors associated with ingesting data from third party applications."""
    default_encryption_key: str | None
    """The default encryption key, which is an AWS managed key, is used when no specific type of encryption key is specified."""
    default_expiration_days: Required[Integer]
    """The default number of days until the data within the domain expires."""
    domain_name: Required[str]
    """The unique name of the domain. A change replaces the resource."""
    matching: CfnDomainMatchingProps | Deferred | None
    """The process of matching duplicate profiles."""
    rule_based_matching: CfnDomainRuleBasedMatchingProps | Deferred | None
    """The process of matching duplicate profiles using Rule-Based matching."""
    tags: Sequence[CfnDomainTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""


class CfnDomainAttributeTypesSelectorProps(TypedDict, total=False):
    """Configures information about the `AttributeTypesSelector` which rule-based identity resolution uses to match profiles."""
    address: Sequence[str] | Deferred | None
    """The `Address` type."""
    attribute_matching_model: Required[Literal["ONE_TO_ONE", "MANY_TO_MANY"] | Other]
    """Configures the `AttributeMatchingModel`, you can either choose `ONE_TO_ONE` or `MANY_TO_MANY`."""
    email_address: Sequence[str] | Deferred | None
    """The Email type."""
    phone_number: Sequence[str] | Deferred | None
    """The `PhoneNumber` type."""


class CfnDomainAutoMergingProps(TypedDict, total=False):
    """Configuration information about the auto-merging process."""
    conflict_resolution: CfnDomainConflictResolutionProps | Deferred | None
    """Determines how the auto-merging process should resolve conflicts between different profiles."""
    consolidation: CfnDomainConsolidationProps | Deferred | None
    """A list of matching attributes that represent matching criteria."""
    enabled: Required[Boolean]
    """The flag that enables the auto-merging of duplicate profiles."""
    min_allowed_confidence_score_for_merging: Number | None
    """A number between 0 and 1 that represents the minimum confidence score required for profiles within a matching group to be merged during the auto-merge process."""


class CfnDomainConflictResolutionProps(TypedDict, total=False):
    """Determines how the auto-merging process should resolve conflicts between different profiles."""
    conflict_resolving_model: Required[Literal["RECENCY", "SOURCE"] | Other]
    """How the auto-merging process should resolve conflicts between different profiles."""
    source_name: str | None
    """The `ObjectType` name that is used to resolve profile merging conflicts when choosing `SOURCE` as the `ConflictResolvingModel`."""


class CfnDomainConsolidationProps(TypedDict, total=False):
    """A list of matching attributes that represent matching criteria."""
    matching_attributes_list: Required[Sequence[Sequence[str] | Deferred] | Deferred]
    """A list of matching criteria."""


class CfnDomainDataStoreProps(TypedDict, total=False):
    """Configuration and status of the data store for the domain."""
    enabled: Boolean | None
    """Whether the data store is enabled."""


class CfnDomainExportingConfigProps(TypedDict, total=False):
    """Configuration information for exporting Identity Resolution results, for example, to an S3 bucket."""
    s3_exporting: CfnDomainS3ExportingConfigProps | Deferred | None
    """The S3 location where Identity Resolution Jobs write result files."""


class CfnDomainJobScheduleProps(TypedDict, total=False):
    """The day and time when do you want to start the Identity Resolution Job every week."""
    day_of_the_week: Required[Literal["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"] | Other]
    """The day when the Identity Resolution Job should run every week."""
    time: Required[str]
    """The time when the Identity Resolution Job should run every week."""


class CfnDomainMatchingProps(TypedDict, total=False):
    """The process of matching duplicate profiles."""
    auto_merging: CfnDomainAutoMergingProps | Deferred | None
    """Configuration information about the auto-merging process."""
    enabled: Required[Boolean]
    """The flag that enables the matching process of duplicate profiles."""
    exporting_config: CfnDomainExportingConfigProps | Deferred | None
    """The S3 location where Identity Resolution Jobs write result files."""
    job_schedule: CfnDomainJobScheduleProps | Deferred | None
    """The day and time when do you want to start the Identity Resolution Job every week."""


class CfnDomainMatchingRuleProps(TypedDict, total=False):
    """Specifies how the rule-based matching process should match profiles."""
    rule: Required[Sequence[str] | Deferred]
    """A single rule level of the `MatchRules`."""


class CfnDomainRuleBasedMatchingProps(TypedDict, total=False):
    """The process of matching duplicate profiles using Rule-Based matching."""
    attribute_types_selector: CfnDomainAttributeTypesSelectorProps | Deferred | None
    """Configures information about the `AttributeTypesSelector` where the rule-based identity resolution uses to match profiles."""
    conflict_resolution: CfnDomainConflictResolutionProps | Deferred | None
    """Determines how the auto-merging process should resolve conflicts between different profiles."""
    enabled: Required[Boolean]
    """The flag that enables the matching process of duplicate profiles."""
    exporting_config: CfnDomainExportingConfigProps | Deferred | None
    """The S3 location where Identity Resolution Jobs write result files."""
    matching_rules: Sequence[CfnDomainMatchingRuleProps | Deferred] | Deferred | None
    """Configures how the rule-based matching process should match profiles."""
    max_allowed_rule_level_for_matching: Integer | None
    """Indicates the maximum allowed rule level for matching."""
    max_allowed_rule_level_for_merging: Integer | None
    """Indicates the maximum allowed rule level for merging."""


class CfnDomainS3ExportingConfigProps(TypedDict, total=False):
    """The S3 location where Identity Resolution Jobs write result files."""
    s3_bucket_name: Required[str]
    """The name of the S3 bucket where Identity Resolution Jobs write result files."""
    s3_key_name: str | None
    """The S3 key name of the location where Identity Resolution Jobs write result files."""


class CfnDomainTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDomain(TypedResource):
    """Specifies an Amazon Connect Customer Profiles Domain."""
    props: CfnDomainProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDomainProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp of when the domain was created."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The timestamp of when the domain was most recently edited."""
    @property
    def attr_stats(self) -> StringToken:
        """Usage-specific statistics about the domain."""
    @property
    def attr_data_store_readiness(self) -> StringToken:
        """Progress information for data store setup."""
    @property
    def attr_rule_based_matching_status(self) -> StringToken:
        """The status of rule-based matching rule."""


class CfnDomainObjectTypeProps(TypedDict, total=False):
    description: str | None
    """Description of the domain object type."""
    domain_name: Required[str]
    """The unique name of the domain. A change replaces the resource."""
    encryption_key: str | None
    """The default encryption key"""
    fields: Required[Mapping[str, CfnDomainObjectTypeDomainObjectTypeFieldProps | Deferred] | Deferred]
    """A map of the name and ObjectType field. A change replaces the resource."""
    object_type_name: Required[str]
    """The name of the domain object type. A change replaces the resource."""
    tags: Sequence[CfnDomainObjectTypeTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnDomainObjectTypeDomainObjectTypeFieldProps(TypedDict, total=False):
    """Represents a field in a DomainObjectType."""
    content_type: Literal["STRING", "NUMBER"] | Other | None
    """The content type of the field."""
    feature_type: Literal["TEXTUAL", "CATEGORICAL"] | Other | None
    """The feature type of the field."""
    source: Required[str]
    """The source field name."""
    target: Required[str]
    """The target field name."""


class CfnDomainObjectTypeTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDomainObjectType(TypedResource):
    """Resource Type definition for AWS::CustomerProfiles::DomainObjectType"""
    props: CfnDomainObjectTypeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDomainObjectTypeProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp of when the domain object type was created."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The timestamp of when the domain object type was most recently edited."""


class CfnEventStreamProps(TypedDict, total=False):
    domain_name: Required[str]
    """The unique name of the domain. A change replaces the resource."""
    event_stream_name: Required[str]
    """The name of the event stream. A change replaces the resource."""
    tags: Sequence[CfnEventStreamTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""
    uri: Required[str]
    """The StreamARN of the destination to deliver profile events to. A change replaces the resource."""


class CfnEventStreamTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnEventStream(TypedResource):
    """An Event Stream resource of Amazon Connect Customer Profiles."""
    props: CfnEventStreamProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEventStreamProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp of when the export was created."""
    @property
    def attr_event_stream_arn(self) -> StringToken:
        """A unique identifier for the event stream."""
    @property
    def attr_state(self) -> StringToken:
        """The operational state of destination stream for export."""
    @property
    def attr_destination_details_status(self) -> StringToken:
        """The status of enabling the Kinesis stream as a destination for export."""
    @property
    def attr_destination_details_uri(self) -> StringToken:
        """The StreamARN of the destination to deliver profile events to."""


class CfnEventTriggerProps(TypedDict, total=False):
    description: str | None
    """The description of the event trigger."""
    domain_name: Required[str]
    """The unique name of the domain. A change replaces the resource."""
    event_trigger_conditions: Required[Sequence[CfnEventTriggerEventTriggerConditionProps | Deferred] | Deferred]
    """A list of conditions that determine when an event should trigger the destination."""
    event_trigger_limits: CfnEventTriggerEventTriggerLimitsProps | Deferred | None
    """Defines limits controlling whether an event triggers the destination, based on ingestion latency and the number of invocations per profile over specific time periods."""
    event_trigger_name: Required[str]
    """The unique name of the event trigger. A change replaces the resource."""
    object_type_name: Required[str]
    """The unique name of the object type."""
    segment_filter: str | None
    """The destination is triggered only for profiles that meet the criteria of a segment definition."""
    tags: Sequence[CfnEventTriggerTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnEventTriggerEventTriggerConditionProps(TypedDict, total=False):
    """Specifies the circumstances under which the event should trigger the destination."""
    event_trigger_dimensions: Required[Sequence[CfnEventTriggerEventTriggerDimensionProps | Deferred] | Deferred]
    """A list of dimensions to be evaluated for the event."""
    logical_operator: Required[Literal["ANY", "ALL", "NONE"] | Other]
    """The operator used to combine multiple dimensions."""


class CfnEventTriggerEventTriggerDimensionProps(TypedDict, total=False):
    """A specific event dimension to be assessed."""
    object_attributes: Required[Sequence[CfnEventTriggerObjectAttributeProps | Deferred] | Deferred]
    """A list of object attributes to be evaluated."""


class CfnEventTriggerEventTriggerLimitsProps(TypedDict, total=False):
    """Defines limits controlling whether an event triggers the destination, based on ingestion latency and the number of invocations per profile over specific time periods."""
    event_expiration: Integer | None
    """Specifies that an event will only trigger the destination if it is processed within a certain latency period."""
    periods: Sequence[CfnEventTriggerPeriodProps | Deferred] | Deferred | None
    """A list of time periods during which the limits apply."""


class CfnEventTriggerObjectAttributeProps(TypedDict, total=False):
    """The criteria that a specific object attribute must meet to trigger the destination."""
    comparison_operator: Required[Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH", "GREATER_THAN", "LESS_THAN", "GREATER_THAN_OR_EQUAL", "LESS_THAN_OR_EQUAL", "EQUAL", "BEFORE", "AFTER", "ON", "BETWEEN", "NOT_BETWEEN"] | Other]
    """The operator used to compare an attribute against a list of values."""
    field_name: str | None
    """A field defined within an object type."""
    source: str | None
    """An attribute contained within a source object."""
    values: Required[Sequence[str] | Deferred]
    """The amount of time of the specified unit."""


class CfnEventTriggerPeriodProps(TypedDict, total=False):
    """Defines a limit and the time period during which it is enforced."""
    max_invocations_per_profile: Integer | None
    """The maximum allowed number of destination invocations per profile."""
    unit: Required[Literal["MINUTES", "HOURS", "DAYS", "WEEKS", "MONTHS"] | Other]
    """The unit of time."""
    unlimited: Boolean | None
    """If set to true, there is no limit on the number of destination invocations per profile."""
    value: Required[Integer]
    """The amount of time of the specified unit."""


class CfnEventTriggerTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnEventTrigger(TypedResource):
    """Specifies the rules to perform an action based on customer ingested data."""
    props: CfnEventTriggerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEventTriggerProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp of when the event trigger was created."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The timestamp of when the event trigger was most recently updated."""


class CfnIntegrationProps(TypedDict, total=False):
    domain_name: Required[str]
    """The unique name of the domain. A change replaces the resource."""
    event_trigger_names: Sequence[str] | Deferred | None
    """A list of unique names for active event triggers associated with the integration."""
    flow_definition: CfnIntegrationFlowDefinitionProps | Deferred | None
    """The configuration that controls how Customer Profiles retrieves data from the source."""
    object_type_name: str | None
    """The name of the profile object type mapping to use."""
    object_type_names: Sequence[CfnIntegrationObjectTypeMappingProps | Deferred] | Deferred | None
    """The object type mapping."""
    scope: Literal["PROFILE", "DOMAIN"] | Other | None
    """Scope of the integration, such as 'PROFILE' or 'DOMAIN'"""
    tags: Sequence[CfnIntegrationTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""
    uri: str | None
    """The URI of the S3 bucket or any other type of data source. A change replaces the resource."""


class CfnIntegrationConnectorOperatorProps(TypedDict, total=False):
    """The operation to be performed on the provided source fields."""
    marketo: Literal["PROJECTION", "LESS_THAN", "GREATER_THAN", "BETWEEN", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | Other | None
    """The operation to be performed on the provided Marketo source fields."""
    s3: Literal["PROJECTION", "LESS_THAN", "GREATER_THAN", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | Other | None
    """The operation to be performed on the provided Amazon S3 source fields."""
    salesforce: Literal["PROJECTION", "LESS_THAN", "GREATER_THAN", "CONTAINS", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | Other | None
    """The operation to be performed on the provided Salesforce source fields."""
    service_now: Literal["PROJECTION", "LESS_THAN", "GREATER_THAN", "CONTAINS", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | Other | None
    """The operation to be performed on the provided ServiceNow source fields."""
    zendesk: Literal["PROJECTION", "GREATER_THAN", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | Other | None
    """The operation to be performed on the provided Zendesk source fields."""


class CfnIntegrationFlowDefinitionProps(TypedDict, total=False):
    """The configurations that control how Customer Profiles retrieves data from the source, Amazon AppFlow."""
    description: str | None
    """A description of the flow you want to create."""
    flow_name: Required[str]
    """The specified name of the flow."""
    kms_arn: Required[str]
    """The Amazon Resource Name (ARN) of the AWS Key Management Service (KMS) key you provide for encryption."""
    source_flow_config: Required[CfnIntegrationSourceFlowConfigProps | Deferred]
    """The configuration that controls how Customer Profiles retrieves data from the source."""
    tasks: Required[Sequence[CfnIntegrationTaskProps | Deferred] | Deferred]
    """A list of tasks that Customer Profiles performs while transferring the data in the flow run."""
    trigger_config: Required[CfnIntegrationTriggerConfigProps | Deferred]
    """The trigger settings that determine how and when the flow runs."""


class CfnIntegrationIncrementalPullConfigProps(TypedDict, total=False):
    """Specifies the configuration used when importing incremental records from the source."""
    datetime_type_field_name: str | None
    """A field that specifies the date time or timestamp field as the criteria to use when importing incremental records from the source."""


class CfnIntegrationMarketoSourcePropertiesProps(TypedDict, total=False):
    """The properties that are applied when Marketo is being used as a source."""
    object: Required[str]
    """The object specified in the Marketo flow source."""


class CfnIntegrationObjectTypeMappingProps(TypedDict, total=False):
    """A map in which each key is an event type from an external application such as Segment or Shopify, and each value is an `ObjectTypeName` (template) used to ingest the event."""
    key: Required[str]
    """The key."""
    value: Required[str]
    """The value."""


class CfnIntegrationS3SourcePropertiesProps(TypedDict, total=False):
    """The properties that are applied when Amazon S3 is being used as the flow source."""
    bucket_name: Required[str]
    """The Amazon S3 bucket name where the source files are stored."""
    bucket_prefix: str | None
    """The object key for the Amazon S3 bucket in which the source files are stored."""


class CfnIntegrationSalesforceSourcePropertiesProps(TypedDict, total=False):
    """The properties that are applied when Salesforce is being used as a source."""
    enable_dynamic_field_update: Boolean | None
    """The flag that enables dynamic fetching of new (recently added) fields in the Salesforce objects while running a flow."""
    include_deleted_records: Boolean | None
    """Indicates whether Amazon AppFlow includes deleted files in the flow run."""
    object: Required[str]
    """The object specified in the Salesforce flow source."""


class CfnIntegrationScheduledTriggerPropertiesProps(TypedDict, total=False):
    """Specifies the configuration details of a scheduled-trigger flow that you define."""
    data_pull_mode: Literal["Incremental", "Complete"] | Other | None
    """Specifies whether a scheduled flow has an incremental data transfer or a complete data transfer for each flow run."""
    first_execution_from: Number | None
    """Specifies the date range for the records to import from the connector in the first flow run."""
    schedule_end_time: Number | None
    """Specifies the scheduled end time for a scheduled-trigger flow."""
    schedule_expression: Required[str]
    """The scheduling expression that determines the rate at which the schedule will run, for example rate (5 minutes)."""
    schedule_offset: Integer | None
    """Specifies the optional offset that is added to the time interval for a schedule-triggered flow."""
    schedule_start_time: Number | None
    """Specifies the scheduled start time for a scheduled-trigger flow."""
    timezone: str | None
    """Specifies the time zone used when referring to the date and time of a scheduled-triggered flow, such as America/New_York."""


class CfnIntegrationServiceNowSourcePropertiesProps(TypedDict, total=False):
    """The properties that are applied when ServiceNow is being used as a source."""
    object: Required[str]
    """The object specified in the ServiceNow flow source."""


class CfnIntegrationSourceConnectorPropertiesProps(TypedDict, total=False):
    """Specifies the information that is required to query a particular Amazon AppFlow connector."""
    marketo: CfnIntegrationMarketoSourcePropertiesProps | Deferred | None
    """The properties that are applied when Marketo is being used as a source."""
    s3: CfnIntegrationS3SourcePropertiesProps | Deferred | None
    """The properties that are applied when Amazon S3 is being used as the flow source."""
    salesforce: CfnIntegrationSalesforceSourcePropertiesProps | Deferred | None
    """The properties that are applied when Salesforce is being used as a source."""
    service_now: CfnIntegrationServiceNowSourcePropertiesProps | Deferred | None
    """The properties that are applied when ServiceNow is being used as a source."""
    zendesk: CfnIntegrationZendeskSourcePropertiesProps | Deferred | None
    """The properties that are applied when using Zendesk as a flow source."""


class CfnIntegrationSourceFlowConfigProps(TypedDict, total=False):
    """The configuration that controls how Customer Profiles retrieves data from the source."""
    connector_profile_name: str | None
    """The name of the Amazon AppFlow connector profile."""
    connector_type: Required[Literal["Salesforce", "Marketo", "ServiceNow", "Zendesk", "S3"] | Other]
    """The type of connector, such as Salesforce, Marketo, and so on."""
    incremental_pull_config: CfnIntegrationIncrementalPullConfigProps | Deferred | None
    """Defines the configuration for a scheduled incremental data pull."""
    source_connector_properties: Required[CfnIntegrationSourceConnectorPropertiesProps | Deferred]
    """Specifies the information that is required to query a particular source connector."""


class CfnIntegrationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnIntegrationTaskProps(TypedDict, total=False):
    """The `Task` property type specifies the class for modeling different type of tasks."""
    connector_operator: CfnIntegrationConnectorOperatorProps | Deferred | None
    """The operation to be performed on the provided source fields."""
    destination_field: str | None
    """A field in a destination connector, or a field value against which Amazon AppFlow validates a source field."""
    source_fields: Required[Sequence[str] | Deferred]
    """The source fields to which a particular task is applied."""
    task_properties: Sequence[CfnIntegrationTaskPropertiesMapProps | Deferred] | Deferred | None
    """A map used to store task-related information."""
    task_type: Required[Literal["Arithmetic", "Filter", "Map", "Mask", "Merge", "Truncate", "Validate"] | Other]
    """Specifies the particular task implementation that Amazon AppFlow performs."""


class CfnIntegrationTaskPropertiesMapProps(TypedDict, total=False):
    """A map used to store task-related information."""
    operator_property_key: Required[Literal["VALUE", "VALUES", "DATA_TYPE", "UPPER_BOUND", "LOWER_BOUND", "SOURCE_DATA_TYPE", "DESTINATION_DATA_TYPE", "VALIDATION_ACTION", "MASK_VALUE", "MASK_LENGTH", "TRUNCATE_LENGTH", "MATH_OPERATION_FIELDS_ORDER", "CONCAT_FORMAT", "SUBFIELD_CATEGORY_MAP"] | Other]
    """The task property key."""
    property: Required[str]
    """The task property value."""


class CfnIntegrationTriggerConfigProps(TypedDict, total=False):
    """The trigger settings that determine how and when Amazon AppFlow runs the specified flow."""
    trigger_properties: CfnIntegrationTriggerPropertiesProps | Deferred | None
    """Specifies the configuration details of a schedule-triggered flow that you define."""
    trigger_type: Required[Literal["Scheduled", "Event", "OnDemand"] | Other]
    """Specifies the type of flow trigger."""


class CfnIntegrationTriggerPropertiesProps(TypedDict, total=False):
    """Specifies the configuration details that control the trigger for a flow."""
    scheduled: CfnIntegrationScheduledTriggerPropertiesProps | Deferred | None
    """Specifies the configuration details of a schedule-triggered flow that you define."""


class CfnIntegrationZendeskSourcePropertiesProps(TypedDict, total=False):
    """The properties that are applied when using Zendesk as a flow source."""
    object: Required[str]
    """The object specified in the Zendesk flow source."""


class CfnIntegration(TypedResource):
    """Specifies an Amazon Connect Customer Profiles Integration."""
    props: CfnIntegrationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIntegrationProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp of when the integration was created."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The timestamp of when the integration was most recently edited."""


class CfnObjectTypeProps(TypedDict, total=False):
    allow_profile_creation: Boolean | None
    """Indicates whether a profile should be created when data is received if one doesn’t exist for an object of this type."""
    description: Required[str]
    """The description of the profile object type mapping."""
    domain_name: Required[str]
    """The unique name of the domain. A change replaces the resource."""
    encryption_key: str | None
    """The customer-provided key to encrypt the profile object that will be created in this profile object type mapping."""
    expiration_days: Integer | None
    """The number of days until the data of this type expires."""
    fields: Sequence[CfnObjectTypeFieldMapProps | Deferred] | Deferred | None
    """A list of field definitions for the object type mapping."""
    keys: Sequence[CfnObjectTypeKeyMapProps | Deferred] | Deferred | None
    """A list of keys that can be used to map data to the profile or search for the profile."""
    max_profile_object_count: Integer | None
    """The amount of profile object max count assigned to the object type."""
    object_type_name: Required[str]
    """The name of the profile object type. A change replaces the resource."""
    source_last_updated_timestamp_format: str | None
    """The format of your sourceLastUpdatedTimestamp that was previously set up."""
    source_priority: Integer | None
    """Defines the priority order of object types."""
    tags: Sequence[CfnObjectTypeTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""
    template_id: str | None
    """A unique identifier for the template mapping."""


class CfnObjectTypeFieldMapProps(TypedDict, total=False):
    """A map of the name and ObjectType field."""
    name: str | None
    """Name of the field."""
    object_type_field: CfnObjectTypeObjectTypeFieldProps | Deferred | None
    """Represents a field in a ProfileObjectType."""


class CfnObjectTypeKeyMapProps(TypedDict, total=False):
    """A unique key map that can be used to map data to the profile."""
    name: str | None
    """Name of the key."""
    object_type_key_list: Sequence[CfnObjectTypeObjectTypeKeyProps | Deferred] | Deferred | None
    """A list of ObjectTypeKey."""


class CfnObjectTypeObjectTypeFieldProps(TypedDict, total=False):
    """Represents a field in a ProfileObjectType."""
    content_type: Literal["STRING", "NUMBER", "PHONE_NUMBER", "EMAIL_ADDRESS", "NAME"] | Other | None
    """The content type of the field."""
    source: str | None
    """A field of a ProfileObject."""
    target: str | None
    """The location of the data in the standard ProfileObject model."""


class CfnObjectTypeObjectTypeKeyProps(TypedDict, total=False):
    """An object that defines the Key element of a ProfileObject."""
    field_names: Sequence[str] | Deferred | None
    """The reference for the key name of the fields map."""
    standard_identifiers: Sequence[Literal["PROFILE", "UNIQUE", "SECONDARY", "LOOKUP_ONLY", "NEW_ONLY", "ASSET", "CASE", "ORDER", "AIR_PREFERENCE", "AIR_BOOKING", "AIR_SEGMENT", "HOTEL_PREFERENCE", "HOTEL_STAY_REVENUE", "HOTEL_RESERVATION", "LOYALTY", "LOYALTY_TRANSACTION", "LOYALTY_PROMOTION", "WEB_ANALYTICS", "DEVICE", "COMMUNICATION_RECORD"] | Other] | Deferred | None
    """The types of keys that a ProfileObject can have."""


class CfnObjectTypeTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnObjectType(TypedResource):
    """Specifies an Amazon Connect Customer Profiles Object Type Mapping."""
    props: CfnObjectTypeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnObjectTypeProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp of when the object type was created."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The timestamp of when the object type was most recently edited."""
    @property
    def attr_max_available_profile_object_count(self) -> NumberToken:
        """The amount of provisioned profile object max count available."""


class CfnRecommenderProps(TypedDict, total=False):
    description: str | None
    """The description of the recommender."""
    domain_name: Required[str]
    """The name of the domain for which the recommender will be created A change replaces the resource."""
    recommender_config: CfnRecommenderRecommenderConfigProps | Deferred | None
    """Configuration for the recommender"""
    recommender_name: Required[str]
    """The name of the recommender A change replaces the resource."""
    recommender_recipe_name: Required[Literal["frequently-paired-items", "personalized-ranking", "popular-items", "recommended-for-you", "similar-items", "trending-now"] | Other]
    """The name of the recommender recipe. A change replaces the resource."""
    tags: Sequence[CfnRecommenderTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""


class CfnRecommenderEventParametersProps(TypedDict, total=False):
    """Event parameters with type and value threshold"""
    event_type: Required[str]
    """The type of event"""
    event_value_threshold: Number | None
    """The threshold of the event type."""


class CfnRecommenderEventsConfigProps(TypedDict, total=False):
    """Configuration for events used in the recommender"""
    event_parameters_list: Required[Sequence[CfnRecommenderEventParametersProps | Deferred] | Deferred]
    """List of event parameters with their value thresholds"""


class CfnRecommenderRecommenderConfigProps(TypedDict, total=False):
    """Configuration for the recommender"""
    events_config: CfnRecommenderEventsConfigProps | Deferred | None
    """Configuration for events used in the recommender"""


class CfnRecommenderTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnRecommender(TypedResource):
    """Resource Type definition for AWS::CustomerProfiles::Recommender"""
    props: CfnRecommenderProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRecommenderProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp of when the recommender was created."""
    @property
    def attr_failure_reason(self) -> StringToken:
        """The reason for recommender failure."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The timestamp of when the recommender was last updated."""
    @property
    def attr_latest_recommender_update(self) -> StringToken:
        """Information about the latest recommender update"""
    @property
    def attr_recommender_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the recommender."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the recommender"""
    @property
    def attr_training_metrics(self) -> StringToken: ...


class CfnRecommenderFilterProps(TypedDict, total=False):
    description: str | None
    """The description of the recommender filter. A change replaces the resource."""
    domain_name: Required[str]
    """The unique name of the domain. A change replaces the resource."""
    recommender_filter_expression: Required[str]
    """The filter expression that defines which items to include or exclude from recommendations. A change replaces the resource."""
    recommender_filter_name: Required[str]
    """The name of the recommender filter. A change replaces the resource."""
    recommender_schema_name: str | None
    """The name of the recommender schema to use for this recommender filter. A change replaces the resource."""
    tags: Sequence[CfnRecommenderFilterTagsProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""


class CfnRecommenderFilterTagsProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnRecommenderFilter(TypedResource):
    """A recommender filter that specifies which items to include or exclude from recommendations under an Amazon Connect Customer Profiles domain."""
    props: CfnRecommenderFilterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRecommenderFilterProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp of when the recommender filter was created."""
    @property
    def attr_recommender_filter_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the recommender filter."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the recommender filter."""


class CfnRecommenderSchemaProps(TypedDict, total=False):
    domain_name: Required[str]
    """A change replaces the resource."""
    fields: Required[Mapping[str, Sequence[CfnRecommenderSchemaRecommenderSchemaFieldProps | Deferred] | Deferred] | Deferred]
    """A change replaces the resource."""
    recommender_schema_name: Required[str]
    """A change replaces the resource."""
    tags: Sequence[CfnRecommenderSchemaTagsProps | Deferred] | Deferred | None


class CfnRecommenderSchemaRecommenderSchemaFieldProps(TypedDict, total=False):
    content_type: Literal["STRING", "NUMBER"] | Other | None
    feature_type: Literal["TEXTUAL", "CATEGORICAL"] | Other | None
    target_field_name: Required[str]


class CfnRecommenderSchemaTagsProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnRecommenderSchema(TypedResource):
    """A recommender schema defining the set of data columns available for training recommenders and filters under an Amazon Connect Customer Profiles domain."""
    props: CfnRecommenderSchemaProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRecommenderSchemaProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_created_at(self) -> StringToken: ...
    @property
    def attr_status(self) -> StringToken: ...


class CfnSegmentDefinitionProps(TypedDict, total=False):
    description: str | None
    """The description of the segment definition."""
    display_name: Required[str]
    """Display name of the segment definition. A change replaces the resource."""
    domain_name: Required[str]
    """The name of the domain. A change replaces the resource."""
    segment_definition_name: Required[str]
    """Name of the segment definition. A change replaces the resource."""
    segment_groups: CfnSegmentDefinitionSegmentGroupProps | Deferred | None
    """Contains all groups of the segment definition. A change replaces the resource."""
    segment_sort: CfnSegmentDefinitionSegmentSortProps | Deferred | None
    """Defines how segments should be sorted and ordered in the results."""
    segment_sql_query: str | None
    """The SQL query that defines the segment criteria. A change replaces the resource."""
    tags: Sequence[CfnSegmentDefinitionTagProps | Deferred] | Deferred | None
    """The tags belonging to the segment definition."""


class CfnSegmentDefinitionAddressDimensionProps(TypedDict, total=False):
    """Object that segments on Customer Profile's address object."""
    city: CfnSegmentDefinitionProfileDimensionProps | Deferred | None
    """The city belonging to the address."""
    country: CfnSegmentDefinitionProfileDimensionProps | Deferred | None
    """The country belonging to the address."""
    county: CfnSegmentDefinitionProfileDimensionProps | Deferred | None
    """The county belonging to the address."""
    postal_code: CfnSegmentDefinitionProfileDimensionProps | Deferred | None
    """The postal code belonging to the address."""
    province: CfnSegmentDefinitionProfileDimensionProps | Deferred | None
    """The province belonging to the address."""
    state: CfnSegmentDefinitionProfileDimensionProps | Deferred | None
    """The state belonging to the address."""


class CfnSegmentDefinitionAttributeDimensionProps(TypedDict, total=False):
    """Object that defines how to filter the incoming objects for the calculated attribute."""
    dimension_type: Required[Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH", "BEFORE", "AFTER", "BETWEEN", "NOT_BETWEEN", "ON", "GREATER_THAN", "LESS_THAN", "GREATER_THAN_OR_EQUAL", "LESS_THAN_OR_EQUAL", "EQUAL"] | Other]
    """The action to segment with."""
    values: Required[Sequence[str] | Deferred]
    """The values to apply the DimensionType on."""


class CfnSegmentDefinitionCalculatedAttributeDimensionProps(TypedDict, total=False):
    """Object that segments on Customer Profile's Calculated Attributes."""
    condition_overrides: CfnSegmentDefinitionConditionOverridesProps | Deferred | None
    """Applies the given condition over the initial Calculated Attribute's definition."""
    dimension_type: Required[Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH", "BEFORE", "AFTER", "BETWEEN", "NOT_BETWEEN", "ON", "GREATER_THAN", "LESS_THAN", "GREATER_THAN_OR_EQUAL", "LESS_THAN_OR_EQUAL", "EQUAL"] | Other]
    """The action to segment with."""
    values: Required[Sequence[str] | Deferred]
    """The values to apply the DimensionType with."""


class CfnSegmentDefinitionConditionOverridesProps(TypedDict, total=False):
    """An object to override the original condition block of a calculated attribute."""
    range: CfnSegmentDefinitionRangeOverrideProps | Deferred | None
    """The relative time period over which data is included in the aggregation for this override."""


class CfnSegmentDefinitionDateDimensionProps(TypedDict, total=False):
    """Object that segments on various Customer Profile's date fields."""
    dimension_type: Required[Literal["BEFORE", "AFTER", "BETWEEN", "NOT_BETWEEN", "ON"] | Other]
    """The action to segment on."""
    values: Required[Sequence[str] | Deferred]
    """The values to apply the DimensionType on."""


class CfnSegmentDefinitionDimensionProps(TypedDict, total=False):
    """Defines the attribute to segment on."""
    calculated_attributes: Mapping[str, CfnSegmentDefinitionCalculatedAttributeDimensionProps | Deferred] | Deferred | None
    """Object that holds the calculated attributes to segment on."""
    profile_attributes: CfnSegmentDefinitionProfileAttributesProps | Deferred | None
    """Object that holds the profile attributes to segment on."""


class CfnSegmentDefinitionExtraLengthValueProfileDimensionProps(TypedDict, total=False):
    """Object that segments on various Customer profile's fields that are larger than normal."""
    dimension_type: Required[Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH"] | Other]
    """The action to segment with."""
    values: Required[Sequence[str] | Deferred]
    """The values to apply the DimensionType on."""


class CfnSegmentDefinitionGroupProps(TypedDict, total=False):
    """Contains dimensions that determine what to segment on."""
    dimensions: Sequence[CfnSegmentDefinitionDimensionProps | Deferred] | Deferred | None
    """Defines the attributes to segment on."""
    source_segments: Sequence[CfnSegmentDefinitionSourceSegmentProps | Deferred] | Deferred | None
    """Defines the starting source of data."""
    source_type: Literal["ALL", "ANY", "NONE"] | Other | None
    """Defines how to interact with the source data."""
    type: Literal["ALL", "ANY", "NONE"] | Other | None
    """Defines how to interact with the profiles found in the current filtering."""


class CfnSegmentDefinitionProfileAttributesProps(TypedDict, total=False):
    """The object used to segment on attributes within the customer profile."""
    account_number: CfnSegmentDefinitionProfileDimensionProps | Deferred | None
    """A field to describe values to segment on within account number."""
    additional_information: CfnSegmentDefinitionExtraLengthValueProfileDimensionProps | Deferred | None
    """A field to describe values to segment on within additional information."""
    address: CfnSegmentDefinitionAddressDimensionProps | Deferred | None
    """A field to describe values to segment on within address."""
    attributes: Mapping[str, CfnSegmentDefinitionAttributeDimensionProps | Deferred] | Deferred | None
    """A field to describe values to segment on within attributes."""
    billing_address: CfnSegmentDefinitionAddressDimensionProps | Deferred | None
    """A field to describe values to segment on within billing address."""
    birth_date: CfnSegmentDefinitionDateDimensionProps | Deferred | None
    """A field to describe values to segment on within birthDate."""
    business_email_address: CfnSegmentDefinitionProfileDimensionProps | Deferred | None
    """A field to describe values to segment on within business email address."""
    business_name: CfnSegmentDefinitionProfileDimensionProps | Deferred | None
    """A field to describe values to segment on within business name."""
    business_phone_number: CfnSegmentDefinitionProfileDimensionProps | Deferred | None
    """A field to describe values to segment on within business phone number."""
    email_address: CfnSegmentDefinitionProfileDimensionProps | Deferred | None
    """A field to describe values to segment on within email address."""
    first_name: CfnSegmentDefinitionProfileDimensionProps | Deferred | None
    """A field to describe values to segment on within first name."""
    gender_string: CfnSegmentDefinitionProfileDimensionProps | Deferred | None
    """A field to describe values to segment on within genderString."""
    home_phone_number: CfnSegmentDefinitionProfileDimensionProps | Deferred | None
    """A field to describe values to segment on within home phone number."""
    last_name: CfnSegmentDefinitionProfileDimensionProps | Deferred | None
    """A field to describe values to segment on within last name."""
    mailing_address: CfnSegmentDefinitionAddressDimensionProps | Deferred | None
    """A field to describe values to segment on within mailing address."""
    middle_name: CfnSegmentDefinitionProfileDimensionProps | Deferred | None
    """A field to describe values to segment on within middle name."""
    mobile_phone_number: CfnSegmentDefinitionProfileDimensionProps | Deferred | None
    """A field to describe values to segment on within mobile phone number."""
    party_type_string: CfnSegmentDefinitionProfileDimensionProps | Deferred | None
    """A field to describe values to segment on within partyTypeString."""
    personal_email_address: CfnSegmentDefinitionProfileDimensionProps | Deferred | None
    """A field to describe values to segment on within personal email address."""
    phone_number: CfnSegmentDefinitionProfileDimensionProps | Deferred | None
    """A field to describe values to segment on within phone number."""
    profile_type: CfnSegmentDefinitionProfileTypeDimensionProps | Deferred | None
    """The type of profile."""
    shipping_address: CfnSegmentDefinitionAddressDimensionProps | Deferred | None
    """A field to describe values to segment on within shipping address."""


class CfnSegmentDefinitionProfileDimensionProps(TypedDict, total=False):
    """Object that segments on various Customer profile's fields that are larger than normal."""
    dimension_type: Required[Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH"] | Other]
    """The action to segment on."""
    values: Required[Sequence[str] | Deferred]


class CfnSegmentDefinitionProfileTypeDimensionProps(TypedDict, total=False):
    """Specifies profile type based criteria for a segment."""
    dimension_type: Required[Literal["INCLUSIVE", "EXCLUSIVE"] | Other]
    """The action to segment on."""
    values: Required[Sequence[Literal["ACCOUNT_PROFILE", "PROFILE"] | Other] | Deferred]
    """The values to apply the DimensionType on."""


class CfnSegmentDefinitionRangeOverrideProps(TypedDict, total=False):
    """Overrides the original range on a calculated attribute definition."""
    end: Integer | None
    """The end time of when to include objects."""
    start: Required[Integer]
    """The start time of when to include objects."""
    unit: Required[Literal["DAYS"] | Other]
    """The unit for start and end."""


class CfnSegmentDefinitionSegmentGroupProps(TypedDict, total=False):
    """Contains all groups of the segment definition."""
    groups: Sequence[CfnSegmentDefinitionGroupProps | Deferred] | Deferred | None
    """Holds the list of groups within the segment definition."""
    include: Literal["ALL", "ANY", "NONE"] | Other | None
    """Defines whether to include or exclude the profiles that fit the segment criteria."""


class CfnSegmentDefinitionSegmentSortProps(TypedDict, total=False):
    """Defines how segments should be sorted and ordered in the results."""
    attributes: Required[Sequence[CfnSegmentDefinitionSortAttributeProps | Deferred] | Deferred]
    """A list of attributes used to sort the segments and their ordering preferences."""


class CfnSegmentDefinitionSortAttributeProps(TypedDict, total=False):
    """Defines the characteristics and rules for sorting by a specific attribute."""
    data_type: Literal["STRING", "NUMBER", "DATE"] | Other | None
    """The data type of the sort attribute (e.g., string, number, date)."""
    name: Required[str]
    """The name of the attribute to sort by."""
    order: Required[Literal["ASC", "DESC"] | Other]
    """The sort order for the attribute (ascending or descending)."""
    type: Literal["PROFILE", "CALCULATED"] | Other | None
    """The type of attribute (e.g., profile, calculated)."""


class CfnSegmentDefinitionSourceSegmentProps(TypedDict, total=False):
    """The source segments to build off of."""
    segment_definition_name: str | None
    """The name of the source segment."""


class CfnSegmentDefinitionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnSegmentDefinition(TypedResource):
    """A segment definition resource of Amazon Connect Customer Profiles."""
    props: CfnSegmentDefinitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSegmentDefinitionProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """When the segment definition was created."""
    @property
    def attr_segment_definition_arn(self) -> StringToken:
        """The arn of the segment definition."""
    @property
    def attr_segment_type(self) -> StringToken:
        """The segment type."""
