"""Every resource type of AWS::ApplicationSignals; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnDiscoveryProps(TypedDict, total=False):
    ...


class CfnDiscovery(TypedResource):
    """> If you have existing `AWS::ApplicationSignals::Discovery` resources that were created prior to the Application Map release, you will need to delete and recreate these resources in your account to enable Application Map."""
    props: CfnDiscoveryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDiscoveryProps]) -> None: ...
    @property
    def attr_account_id(self) -> StringToken:
        """The 12 digit AWS Account ID for the account."""


class CfnGroupingConfigurationProps(TypedDict, total=False):
    grouping_attribute_definitions: Required[Sequence[CfnGroupingConfigurationGroupingAttributeDefinitionProps | Deferred] | Deferred]
    """An array of grouping attribute definitions that specify how services should be grouped based on various attributes and source keys."""


class CfnGroupingConfigurationGroupingAttributeDefinitionProps(TypedDict, total=False):
    """A structure that defines how services should be grouped based on specific attributes."""
    default_grouping_value: str | None
    """The default value to use for this grouping attribute when no value can be derived from the source keys."""
    grouping_name: Required[str]
    """The friendly name for this grouping attribute, such as `BusinessUnit` or `Environment`."""
    grouping_source_keys: Required[Sequence[str] | Deferred]
    """An array of source keys used to derive the grouping attribute value from telemetry data, AWS tags, or other sources."""


class CfnGroupingConfiguration(TypedResource):
    """A structure that contains the complete grouping configuration for an account, including all defined grouping attributes and metadata about when it was last updated."""
    props: CfnGroupingConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGroupingConfigurationProps]) -> None: ...
    @property
    def attr_account_id(self) -> StringToken:
        """The 12 digit AWS Account ID for the account."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when this grouping configuration was last updated."""


class CfnInstrumentationConfigProps(TypedDict, total=False):
    attribute_filters: Sequence[Mapping[str, str] | Deferred] | Deferred | None
    """Client-side filters that target specific instances. A change replaces the resource."""
    capture_configuration: Required[CfnInstrumentationConfigCaptureConfigurationProps | Deferred]
    """Specifies what to capture when the instrumentation point is hit. A change replaces the resource."""
    description: str | None
    """An optional short description that explains the purpose of this instrumentation. A change replaces the resource."""
    environment: Required[str]
    """The environment that the service is running in. A change replaces the resource."""
    expires_at: str | None
    """The timestamp after which this configuration is no longer served. A change replaces the resource."""
    instrumentation_type: Required[Literal["BREAKPOINT", "PROBE"] | Other]
    """Type of instrumentation: BREAKPOINT (temporary, expires after 24 hours) or PROBE (permanent, persists until deleted). A change replaces the resource."""
    location: Required[CfnInstrumentationConfigLocationProps | Deferred]
    """The location where instrumentation should be applied. A change replaces the resource."""
    service: Required[str]
    """The name of the service to instrument. A change replaces the resource."""
    signal_type: Required[Literal["SNAPSHOT"] | Other]
    """The telemetry signal type to emit for this instrumentation. A change replaces the resource."""
    tags: Sequence[CfnInstrumentationConfigTagProps | Deferred] | Deferred | None
    """An optional list of key-value pairs to associate with the instrumentation configuration."""


class CfnInstrumentationConfigCaptureConfigurationProps(TypedDict, total=False):
    """Specifies what to capture when the instrumentation point is hit."""
    code_capture: Required[CfnInstrumentationConfigCodeCaptureConfigurationProps | Deferred]
    """Defines what data to capture for code-level instrumentation."""


class CfnInstrumentationConfigCaptureLimitsConfigProps(TypedDict, total=False):
    """Safety limits that bound what is captured."""
    max_collection_depth: Integer | None
    """Maximum nesting depth to traverse inside collections."""
    max_collection_width: Integer | None
    """Maximum number of items to capture from any collection."""
    max_fields_per_object: Integer | None
    """Maximum number of fields to capture for any object."""
    max_hits: Integer | None
    """Maximum number of times the instrumentation point can be hit before disabled."""
    max_object_depth: Integer | None
    """Maximum depth for nested object traversal."""
    max_stack_frames: Integer | None
    """Maximum number of stack frames to capture."""
    max_stack_trace_size: Integer | None
    """Maximum total size in bytes of a captured stack trace."""
    max_string_length: Integer | None
    """Maximum length of captured string values in characters."""


class CfnInstrumentationConfigCodeCaptureConfigurationProps(TypedDict, total=False):
    """Defines what data to capture for code-level instrumentation."""
    capture_arguments: Sequence[str] | Deferred | None
    """The function arguments to capture."""
    capture_limits: Required[CfnInstrumentationConfigCaptureLimitsConfigProps | Deferred]
    """Safety limits that bound what is captured."""
    capture_locals: Sequence[str] | Deferred | None
    """The local variables to capture by name."""
    capture_return: Boolean | None
    """Whether to capture the return value."""
    capture_stack_trace: Boolean | None
    """Whether to capture a stack trace."""


class CfnInstrumentationConfigCodeLocationProps(TypedDict, total=False):
    """Identifies a code location to instrument."""
    class_name: str | None
    """The class or type name that contains the method."""
    code_unit: str | None
    """The package, module, or namespace that contains the target code."""
    file_path: Required[str]
    """The source file path relative to the project or source root."""
    language: Required[Literal["Java", "Python", "Javascript"] | Other]
    """The programming language for this instrumentation point."""
    line_number: Integer | None
    """The line number to instrument."""
    method_name: str | None
    """The method or function name to instrument."""


class CfnInstrumentationConfigLocationProps(TypedDict, total=False):
    """The location where instrumentation should be applied."""
    code_location: Required[CfnInstrumentationConfigCodeLocationProps | Deferred]
    """Identifies a code location to instrument."""


class CfnInstrumentationConfigTagProps(TypedDict, total=False):
    """A key-value pair to associate with the resource."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnInstrumentationConfig(TypedResource):
    """Creates a dynamic instrumentation configuration for a specific code or endpoint location within a service and environment."""
    props: CfnInstrumentationConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInstrumentationConfigProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the instrumentation configuration."""
    @property
    def attr_created_at(self) -> StringToken:
        """The server-generated creation timestamp for this instrumentation configuration."""
    @property
    def attr_location_hash(self) -> StringToken:
        """A stable hash computed from the location that uniquely identifies this instrumentation point."""


class CfnServiceLevelObjectiveProps(TypedDict, total=False):
    burn_rate_configurations: Sequence[CfnServiceLevelObjectiveBurnRateConfigurationProps | Deferred] | Deferred | None
    """Each object in this array defines the length of the look-back window used to calculate one burn rate metric for this SLO."""
    description: str | None
    """An optional description for this SLO."""
    exclusion_windows: Sequence[CfnServiceLevelObjectiveExclusionWindowProps | Deferred] | Deferred | None
    """The time window to be excluded from the SLO performance metrics."""
    goal: CfnServiceLevelObjectiveGoalProps | Deferred | None
    """This structure contains the attributes that determine the goal of an SLO."""
    name: Required[str]
    """A name for this SLO. A change replaces the resource."""
    request_based_sli: CfnServiceLevelObjectiveRequestBasedSliProps | Deferred | None
    """A structure containing information about the performance metric that this SLO monitors, if this is a request-based SLO."""
    sli: CfnServiceLevelObjectiveSliProps | Deferred | None
    """A structure containing information about the performance metric that this SLO monitors, if this is a period-based SLO."""
    tags: Sequence[CfnServiceLevelObjectiveTagProps | Deferred] | Deferred | None
    """A list of key-value pairs to associate with the SLO."""


class CfnServiceLevelObjectiveBurnRateConfigurationProps(TypedDict, total=False):
    """This object defines the length of the look-back window used to calculate one burn rate metric for this SLO."""
    look_back_window_minutes: Required[Integer]
    """The number of minutes to use as the look-back window."""


class CfnServiceLevelObjectiveCalendarIntervalProps(TypedDict, total=False):
    """If the interval for this service level objective is a calendar interval, this structure contains the interval specifications."""
    duration: Required[Integer]
    """Specifies the duration of each calendar interval."""
    duration_unit: Required[Literal["MINUTE", "HOUR", "DAY", "MONTH"] | Other]
    """Specifies the calendar interval unit."""
    start_time: Required[Integer]
    """The date and time when you want the first interval to start."""


class CfnServiceLevelObjectiveCompositeSliComponentProps(TypedDict, total=False):
    operation_name: Required[str]


class CfnServiceLevelObjectiveCompositeSliConfigProps(TypedDict, total=False):
    composite_sli_components: Sequence[CfnServiceLevelObjectiveCompositeSliComponentProps | Deferred] | Deferred | None
    selection_config: Required[CfnServiceLevelObjectiveSelectionConfigProps | Deferred]


class CfnServiceLevelObjectiveDependencyConfigProps(TypedDict, total=False):
    """Identifies the dependency using the `DependencyKeyAttributes` and `DependencyOperationName`."""
    dependency_key_attributes: Required[Mapping[str, str] | Deferred]
    """If this SLO is related to a metric collected by Application Signals, you must use this field to specify which dependency the SLO metric is related to."""
    dependency_operation_name: Required[str]
    """When the SLO monitors a specific operation of the dependency, this field specifies the name of that operation in the dependency."""


class CfnServiceLevelObjectiveDimensionProps(TypedDict, total=False):
    """A dimension is a name/value pair that is part of the identity of a metric."""
    name: Required[str]
    """The name of the dimension."""
    value: Required[str]
    """The value of the dimension."""


class CfnServiceLevelObjectiveExclusionWindowProps(TypedDict, total=False):
    """The time window to be excluded from the SLO performance metrics."""
    reason: str | None
    """The reason for the time exclusion windows."""
    recurrence_rule: CfnServiceLevelObjectiveRecurrenceRuleProps | Deferred | None
    """The recurrence rule for the time exclusion window."""
    start_time: str | None
    """The start time of the time exclusion window."""
    window: Required[CfnServiceLevelObjectiveWindowProps | Deferred]
    """The time exclusion window."""


class CfnServiceLevelObjectiveGoalProps(TypedDict, total=False):
    """This structure contains the attributes that determine the goal of an SLO."""
    attainment_goal: Number | None
    """The threshold that determines if the goal is being met."""
    interval: CfnServiceLevelObjectiveIntervalProps | Deferred | None
    """The time period used to evaluate the SLO."""
    warning_threshold: Number | None
    """The percentage of remaining budget over total budget that you want to get warnings for."""


class CfnServiceLevelObjectiveIntervalProps(TypedDict, total=False):
    """The time period used to evaluate the SLO."""
    calendar_interval: CfnServiceLevelObjectiveCalendarIntervalProps | Deferred | None
    """If the interval is a calendar interval, this structure contains the interval specifications."""
    rolling_interval: CfnServiceLevelObjectiveRollingIntervalProps | Deferred | None
    """If the interval is a rolling interval, this structure contains the interval specifications."""


class CfnServiceLevelObjectiveMetricProps(TypedDict, total=False):
    """This structure defines the metric used for a service level indicator, including the metric name, namespace, and dimensions"""
    dimensions: Sequence[CfnServiceLevelObjectiveDimensionProps | Deferred] | Deferred | None
    """An array of one or more dimensions to use to define the metric that you want to use."""
    metric_name: str | None
    """The name of the metric to use."""
    namespace: str | None
    """The namespace of the metric."""


class CfnServiceLevelObjectiveMetricDataQueryProps(TypedDict, total=False):
    """Use this structure to define a metric or metric math expression that you want to use as for a service level objective."""
    account_id: str | None
    """The ID of the account where this metric is located."""
    expression: str | None
    """This field can contain a metric math expression to be performed on the other metrics that you are retrieving within this `MetricDataQueries` structure."""
    id: Required[str]
    """A short name used to tie this object to the results in the response."""
    metric_stat: CfnServiceLevelObjectiveMetricStatProps | Deferred | None
    """A metric to be used directly for the SLO, or to be used in the math expression that will be used for the SLO."""
    return_data: Boolean | None
    """Use this only if you are using a metric math expression for the SLO."""


class CfnServiceLevelObjectiveMetricSourceProps(TypedDict, total=False):
    """Configuration for identifying the source of metrics for non-Application Signals services"""
    metric_source_attributes: Mapping[str, str] | Deferred | None
    """Optional additional attributes for the metric source"""
    metric_source_key_attributes: Required[Mapping[str, str] | Deferred]
    """Required attributes that identify the metric source"""


class CfnServiceLevelObjectiveMetricStatProps(TypedDict, total=False):
    """This structure defines the metric to be used as the service level indicator, along with the statistics, period, and unit."""
    metric: Required[CfnServiceLevelObjectiveMetricProps | Deferred]
    """The metric to use as the service level indicator, including the metric name, namespace, and dimensions."""
    period: Required[Integer]
    """The granularity, in seconds, to be used for the metric."""
    stat: Required[str]
    """The statistic to use for comparison to the threshold."""
    unit: str | None
    """If you omit `Unit` then all data that was collected with any unit is returned, along with the corresponding units that were specified when the data was reported to CloudWatch."""


class CfnServiceLevelObjectiveMonitoredRequestCountMetricProps(TypedDict, total=False):
    """This structure defines the metric that is used as the "good request" or "bad request" value for a request-based SLO."""
    bad_count_metric: Sequence[CfnServiceLevelObjectiveMetricDataQueryProps | Deferred] | Deferred | None
    """If you want to count "bad requests" to determine the percentage of successful requests for this request-based SLO, specify the metric to use as "bad requests" in this structure."""
    good_count_metric: Sequence[CfnServiceLevelObjectiveMetricDataQueryProps | Deferred] | Deferred | None
    """If you want to count "good requests" to determine the percentage of successful requests for this request-based SLO, specify the metric to use as "good requests" in this structure."""


class CfnServiceLevelObjectiveRecurrenceRuleProps(TypedDict, total=False):
    """The recurrence rule for the time exclusion window."""
    expression: Required[str]
    """The following two rules are supported:"""


class CfnServiceLevelObjectiveRequestBasedSliProps(TypedDict, total=False):
    """This structure contains information about the performance metric that a request-based SLO monitors."""
    comparison_operator: Literal["GreaterThanOrEqualTo", "LessThanOrEqualTo", "LessThan", "GreaterThan"] | Other | None
    """The arithmetic operation used when comparing the specified metric to the threshold."""
    metric_threshold: Number | None
    """This value is the threshold that the observed metric values of the SLI metric are compared to."""
    request_based_sli_metric: Required[CfnServiceLevelObjectiveRequestBasedSliMetricProps | Deferred]
    """A structure that contains information about the metric that the SLO monitors."""


class CfnServiceLevelObjectiveRequestBasedSliMetricProps(TypedDict, total=False):
    """This structure contains the information about the metric that is used for a request-based SLO."""
    composite_sli_config: CfnServiceLevelObjectiveCompositeSliConfigProps | Deferred | None
    dependency_config: CfnServiceLevelObjectiveDependencyConfigProps | Deferred | None
    """Identifies the dependency using the `DependencyKeyAttributes` and `DependencyOperationName`."""
    key_attributes: Mapping[str, str] | Deferred | None
    """This is a string-to-string map that contains information about the type of object that this SLO is related to."""
    metric_name: str | None
    """The name of the metric for non-Application Signals services"""
    metric_source: CfnServiceLevelObjectiveMetricSourceProps | Deferred | None
    """Configuration for identifying the source of metrics for non-Application Signals services"""
    metric_type: Literal["LATENCY", "AVAILABILITY"] | Other | None
    """If the SLO monitors either the `LATENCY` or `AVAILABILITY` metric that Application Signals collects, this field displays which of those metrics is used."""
    monitored_request_count_metric: CfnServiceLevelObjectiveMonitoredRequestCountMetricProps | Deferred | None
    """Use this structure to define the metric that you want to use as the "good request" or "bad request" value for a request-based SLO."""
    operation_name: str | None
    """If the SLO monitors a specific operation of the service, this field displays that operation name."""
    total_request_count_metric: Sequence[CfnServiceLevelObjectiveMetricDataQueryProps | Deferred] | Deferred | None
    """This structure defines the metric that is used as the "total requests" number for a request-based SLO."""


class CfnServiceLevelObjectiveRollingIntervalProps(TypedDict, total=False):
    """If the interval for this SLO is a rolling interval, this structure contains the interval specifications."""
    duration: Required[Integer]
    """Specifies the duration of each rolling interval."""
    duration_unit: Required[Literal["MINUTE", "HOUR", "DAY", "MONTH"] | Other]
    """Specifies the rolling interval unit."""


class CfnServiceLevelObjectiveSelectionConfigProps(TypedDict, total=False):
    pattern: str | None
    type: Required[Literal["EXPLICIT", "PREFIX", "REGEX"] | Other]


class CfnServiceLevelObjectiveSliProps(TypedDict, total=False):
    """This structure specifies the information about the service and the performance metric that an SLO is to monitor."""
    comparison_operator: Required[Literal["GreaterThanOrEqualTo", "LessThanOrEqualTo", "LessThan", "GreaterThan"] | Other]
    """The arithmetic operation to use when comparing the specified metric to the threshold."""
    metric_threshold: Required[Number]
    """The value that the SLI metric is compared to."""
    sli_metric: Required[CfnServiceLevelObjectiveSliMetricProps | Deferred]
    """Use this structure to specify the metric to be used for the SLO."""


class CfnServiceLevelObjectiveSliMetricProps(TypedDict, total=False):
    """Use this structure to specify the metric to be used for the SLO."""
    composite_sli_config: CfnServiceLevelObjectiveCompositeSliConfigProps | Deferred | None
    dependency_config: CfnServiceLevelObjectiveDependencyConfigProps | Deferred | None
    """Identifies the dependency using the `DependencyKeyAttributes` and `DependencyOperationName`."""
    key_attributes: Mapping[str, str] | Deferred | None
    """If this SLO is related to a metric collected by Application Signals, you must use this field to specify which service the SLO metric is related to."""
    metric_data_queries: Sequence[CfnServiceLevelObjectiveMetricDataQueryProps | Deferred] | Deferred | None
    """If this SLO monitors a CloudWatch metric or the result of a CloudWatch metric math expression, use this structure to specify that metric or expression."""
    metric_name: str | None
    """The name of the metric for non-Application Signals services"""
    metric_source: CfnServiceLevelObjectiveMetricSourceProps | Deferred | None
    """Configuration for identifying the source of metrics for non-Application Signals services"""
    metric_type: Literal["LATENCY", "AVAILABILITY"] | Other | None
    """If the SLO is to monitor either the `LATENCY` or `AVAILABILITY` metric that Application Signals collects, use this field to specify which of those metrics is used."""
    operation_name: str | None
    """If the SLO is to monitor a specific operation of the service, use this field to specify the name of that operation."""
    period_seconds: Integer | None
    """The number of seconds to use as the period for SLO evaluation."""
    statistic: str | None
    """The statistic to use for comparison to the threshold."""


class CfnServiceLevelObjectiveTagProps(TypedDict, total=False):
    key: Required[str]
    """A string that you can use to assign a value."""
    value: Required[str]
    """The value for the specified tag key."""


class CfnServiceLevelObjectiveWindowProps(TypedDict, total=False):
    """The start and end time of the time exclusion window."""
    duration: Required[Integer]
    """The start and end time of the time exclusion window."""
    duration_unit: Required[Literal["MINUTE", "HOUR", "DAY", "MONTH"] | Other]
    """The unit of measurement to use during the time window exclusion."""


class CfnServiceLevelObjective(TypedResource):
    """Creates or updates a service level objective (SLO), which can help you ensure that your critical business operations are meeting customer expectations."""
    props: CfnServiceLevelObjectiveProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServiceLevelObjectiveProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of this SLO."""
    @property
    def attr_created_time(self) -> NumberToken:
        """The date and time that this SLO was created."""
    @property
    def attr_evaluation_type(self) -> StringToken:
        """Displays whether this is a period-based SLO or a request-based SLO."""
    @property
    def attr_last_updated_time(self) -> NumberToken:
        """The time that this SLO was most recently updated."""
