"""Every resource type of AWS::CloudWatch; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnAlarmProps(TypedDict, total=False):
    action_configuration: CfnAlarmActionConfigurationProps | Deferred | None
    actions_enabled: Boolean | None
    """Indicates whether actions should be executed during any changes to the alarm state."""
    alarm_actions: Sequence[str] | Deferred | None
    """The list of actions to execute when this alarm transitions into an ALARM state from any other state."""
    alarm_description: str | None
    """The description of the alarm."""
    alarm_name: str | None
    """The name of the alarm. A change replaces the resource."""
    comparison_operator: Literal["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "GreaterThanUpperThreshold", "LessThanLowerOrGreaterThanUpperThreshold", "LessThanLowerThreshold", "LessThanOrEqualToThreshold", "LessThanThreshold"] | Other | None
    """The arithmetic operation to use when comparing the specified statistic and threshold."""
    datapoints_to_alarm: Integer | None
    """The number of datapoints that must be breaching to trigger the alarm."""
    dimensions: Sequence[CfnAlarmDimensionProps | Deferred] | Deferred | None
    """The dimensions for the metric associated with the alarm."""
    evaluate_low_sample_count_percentile: str | None
    """Used only for alarms based on percentiles."""
    evaluation_criteria: CfnAlarmEvaluationCriteriaProps | Deferred | None
    """The evaluation criteria for an alarm."""
    evaluation_interval: Integer | None
    """The frequency, in seconds, at which the alarm is evaluated."""
    evaluation_periods: Integer | None
    """The number of periods over which data is compared to the specified threshold."""
    evaluation_window: CfnAlarmEvaluationWindowProps | Deferred | None
    """The evaluation window that an alarm uses to select the range of metric data that it evaluates each time it runs."""
    extended_statistic: str | None
    """The percentile statistic for the metric associated with the alarm."""
    insufficient_data_actions: Sequence[str] | Deferred | None
    """The actions to execute when this alarm transitions to the `INSUFFICIENT_DATA` state from any other state."""
    metric_name: str | None
    """The name of the metric associated with the alarm."""
    metrics: Sequence[CfnAlarmMetricDataQueryProps | Deferred] | Deferred | None
    """An array that enables you to create an alarm based on the result of a metric math expression."""
    namespace: str | None
    """The namespace of the metric associated with the alarm."""
    ok_actions: Sequence[str] | Deferred | None
    """The actions to execute when this alarm transitions to the `OK` state from any other state."""
    period: Integer | None
    """The period, in seconds, over which the statistic is applied."""
    statistic: Literal["Average", "Maximum", "Minimum", "SampleCount", "Sum"] | Other | None
    """The statistic for the metric associated with the alarm, other than percentile."""
    tags: Sequence[CfnAlarmTagProps | Deferred] | Deferred | None
    """A list of key-value pairs to associate with the alarm."""
    threshold: Number | None
    """The value to compare with the specified statistic."""
    threshold_metric_id: str | None
    """In an alarm based on an anomaly detection model, this is the ID of the `ANOMALY_DETECTION_BAND` function used as the threshold for the alarm."""
    treat_missing_data: Literal["breaching", "ignore", "missing", "notBreaching"] | Other | None
    """Sets how this alarm is to handle missing data points."""
    unit: Literal["Bits", "Bits/Second", "Bytes", "Bytes/Second", "Count", "Count/Second", "Gigabits", "Gigabits/Second", "Gigabytes", "Gigabytes/Second", "Kilobits", "Kilobits/Second", "Kilobytes", "Kilobytes/Second", "Megabits", "Megabits/Second", "Megabytes", "Megabytes/Second", "Microseconds", "Milliseconds", "None", "Percent", "Seconds", "Terabits", "Terabits/Second", "Terabytes", "Terabytes/Second"] | Other | None
    """The unit of the metric associated with the alarm."""
    warm_up_configuration: CfnAlarmWarmUpConfigurationProps | Deferred | None
    """The warm-up configuration for the alarm."""


class CfnAlarmActionConfigurationProps(TypedDict, total=False):
    alarm_tags_propagation: CfnAlarmAlarmTagsPropagationProps | Deferred | None
    """Whether the alarm's tags are included in its action notifications and state-change events."""


class CfnAlarmAlarmPromQLCriteriaProps(TypedDict, total=False):
    """Contains the configuration that determines how a PromQL alarm evaluates its contributors, including the query to run and the durations that define when contributors transition between states."""
    pending_period: Integer | None
    """The duration, in seconds, that a contributor must be continuously breaching before it transitions to the `ALARM` state."""
    query: str | None
    """The PromQL query that the alarm evaluates."""
    recovery_period: Integer | None
    """The duration, in seconds, that a contributor must continuously not be breaching before it transitions back to the `OK` state."""


class CfnAlarmAlarmTagsPropagationProps(TypedDict, total=False):
    enabled: Required[Boolean]
    """Whether the alarm's tags are included in its action notifications and state-change events."""
    excluded_tag_keys: Sequence[str] | Deferred | None
    """The tag keys to leave out."""
    included_tag_keys: Sequence[str] | Deferred | None
    """The only tag keys to include."""


class CfnAlarmDimensionProps(TypedDict, total=False):
    """Dimension is an embedded property of the `AWS::CloudWatch::Alarm` type."""
    name: Required[str]
    """The name of the dimension, from 1–255 characters in length."""
    value: Required[str]
    """The value for the dimension, from 1–255 characters in length."""


class CfnAlarmEvaluationCriteriaProps(TypedDict, total=False):
    """The evaluation criteria for an alarm."""
    promql_criteria: CfnAlarmAlarmPromQLCriteriaProps | Deferred | None
    """Contains the configuration that determines how a PromQL alarm evaluates its contributors, including the query to run and the durations that define when contributors transition between states."""


class CfnAlarmEvaluationWindowProps(TypedDict, total=False):
    """The evaluation window that an alarm uses to select the range of metric data that it evaluates each time it runs."""
    sliding_window: Anything
    """A sliding window, which advances each time the alarm is evaluated, forming a rolling time window."""
    wall_clock_window: CfnAlarmWallClockWindowProps | Deferred | None
    """An evaluation window that aligns the evaluated range to fixed clock boundaries that match the alarm's period, such as the top of the hour, midnight, or the start of the calendar week, optionally in a specific time zone."""


class CfnAlarmMetricProps(TypedDict, total=False):
    """The `Metric` property type represents a specific metric."""
    dimensions: Sequence[CfnAlarmDimensionProps | Deferred] | Deferred | None
    """The metric dimensions that you want to be used for the metric that the alarm will watch."""
    metric_name: str | None
    """The name of the metric that you want the alarm to watch."""
    namespace: str | None
    """The namespace of the metric that the alarm will watch."""


class CfnAlarmMetricDataQueryProps(TypedDict, total=False):
    """The `MetricDataQuery` property type specifies the metric data to return, and whether this call is just retrieving a batch set of data for one metric, or is performing a math expression on metric data."""
    account_id: str | None
    """The ID of the account where the metrics are located, if this is a cross-account alarm."""
    expression: str | None
    """The math expression to be performed on the returned data, if this object is performing a math expression."""
    id: Required[str]
    """A short name used to tie this object to the results in the response."""
    label: str | None
    """A human-readable label for this metric or expression."""
    metric_stat: CfnAlarmMetricStatProps | Deferred | None
    """The metric to be returned, along with statistics, period, and units."""
    period: Integer | None
    """The granularity, in seconds, of the returned data points."""
    return_data: Boolean | None
    """This option indicates whether to return the timestamps and raw data values of this metric."""


class CfnAlarmMetricStatProps(TypedDict, total=False):
    """This structure defines the metric to be returned, along with the statistics, period, and units."""
    metric: Required[CfnAlarmMetricProps | Deferred]
    """The metric to return, including the metric name, namespace, and dimensions."""
    period: Required[Integer]
    """The granularity, in seconds, of the returned data points."""
    stat: Required[str]
    """The statistic to return."""
    unit: Literal["Bits", "Bits/Second", "Bytes", "Bytes/Second", "Count", "Count/Second", "Gigabits", "Gigabits/Second", "Gigabytes", "Gigabytes/Second", "Kilobits", "Kilobits/Second", "Kilobytes", "Kilobytes/Second", "Megabits", "Megabits/Second", "Megabytes", "Megabytes/Second", "Microseconds", "Milliseconds", "None", "Percent", "Seconds", "Terabits", "Terabits/Second", "Terabytes", "Terabytes/Second"] | Other | None
    """The unit to use for the returned data points."""


class CfnAlarmTagProps(TypedDict, total=False):
    """One of the key-value pairs associated with the alarm."""
    key: Required[str]
    """A string that you can use to assign a value."""
    value: Required[str]
    """The value for the specified tag key."""


class CfnAlarmWallClockWindowProps(TypedDict, total=False):
    """An evaluation window that aligns the evaluated range to fixed clock boundaries that match the alarm's period, such as the top of the hour, midnight, or the start of the calendar week, optionally in a specific time zone."""
    timezone: str | None
    """The time zone to use when the alarm aligns the evaluation window to clock boundaries."""


class CfnAlarmWarmUpConfigurationProps(TypedDict, total=False):
    """The configuration settings that define the warm-up behavior for an alarm."""
    only_start_evaluating_after_warm_up_period_ends: Boolean | None
    """Specifies whether the alarm waits for the full warm-up period before it starts evaluating."""
    warm_up_period_duration_in_minutes: Integer | None
    """The length of the warm-up period, in minutes."""


class CfnAlarm(TypedResource):
    """The `AWS::CloudWatch::Alarm` type specifies an alarm and associates it with the specified metric or metric math expression."""
    props: CfnAlarmProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAlarmProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the CloudWatch alarm, such as `arn:aws:cloudwatch:us-west-2:123456789012:alarm:myCloudWatchAlarm-CPUAlarm-UXMMZK36R55Z`."""


class CfnAlarmMuteRuleProps(TypedDict, total=False):
    description: str | None
    """The description of the AlarmMuteRule"""
    expire_date: str | None
    """The date, with the same timezone offset as "ScheduleTimezone" after which the alarm mute rule will be expired."""
    mute_targets: CfnAlarmMuteRuleMuteTargetsProps | Deferred | None
    """Targets to be muted"""
    name: str | None
    """The name of the AlarmMuteRule A change replaces the resource."""
    rule: Required[CfnAlarmMuteRuleRuleProps | Deferred]
    """The rule for the mute"""
    start_date: str | None
    """The date, with the same timezone offset as "ScheduleTimezone", after which the alarm mute rule will become active."""
    tags: Sequence[CfnAlarmMuteRuleTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnAlarmMuteRuleMuteTargetsProps(TypedDict, total=False):
    """Targets to be muted"""
    alarm_names: Required[Sequence[str] | Deferred]
    """The alarm names to be mute by the AlarmMuteRule"""


class CfnAlarmMuteRuleRuleProps(TypedDict, total=False):
    """The rule for the mute"""
    schedule: Required[CfnAlarmMuteRuleRuleScheduleProps | Deferred]
    """Schedule for the mute to be active"""


class CfnAlarmMuteRuleRuleScheduleProps(TypedDict, total=False):
    """Schedule for the mute to be active"""
    duration: Required[str]
    """The duration of the schedule when it triggers"""
    expression: Required[str]
    """The expression of the schedule"""
    timezone: str | None
    """The timezone of the schedule"""


class CfnAlarmMuteRuleTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnAlarmMuteRule(TypedResource):
    """Resource Type definition for AWS::CloudWatch::AlarmMuteRule that allows defining a rule and targeting alarms to mute their actions during the specified window."""
    props: CfnAlarmMuteRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAlarmMuteRuleProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Amazon Resource Name (ARN) of the AlarmMuteRule"""
    @property
    def attr_last_updated_timestamp(self) -> StringToken:
        """The last update timestamp of the alarm mute schedule"""
    @property
    def attr_mute_type(self) -> StringToken:
        """The mute type of the alarm mute"""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the AlarmMuteRule"""


class CfnAnomalyDetectorProps(TypedDict, total=False):
    configuration: CfnAnomalyDetectorConfigurationProps | Deferred | None
    """Specifies details about how the anomaly detection model is to be trained, including time ranges to exclude when training and updating the model."""
    dimensions: Sequence[CfnAnomalyDetectorDimensionProps | Deferred] | Deferred | None
    """The dimensions of the metric associated with the anomaly detection band. A change replaces the resource."""
    metric_characteristics: CfnAnomalyDetectorMetricCharacteristicsProps | Deferred | None
    """Use this object to include parameters to provide information about your metric to CloudWatch to help it build more accurate anomaly detection models. A change replaces the resource."""
    metric_math_anomaly_detector: CfnAnomalyDetectorMetricMathAnomalyDetectorProps | Deferred | None
    """The CloudWatch metric math expression for this anomaly detector. A change replaces the resource."""
    metric_name: str | None
    """The name of the metric associated with the anomaly detection band. A change replaces the resource."""
    namespace: str | None
    """The namespace of the metric associated with the anomaly detection band. A change replaces the resource."""
    single_metric_anomaly_detector: CfnAnomalyDetectorSingleMetricAnomalyDetectorProps | Deferred | None
    """The CloudWatch metric and statistic for this anomaly detector. A change replaces the resource."""
    stat: str | None
    """The statistic of the metric associated with the anomaly detection band. A change replaces the resource."""


class CfnAnomalyDetectorConfigurationProps(TypedDict, total=False):
    """Specifies details about how the anomaly detection model is to be trained, including time ranges to exclude when training and updating the model."""
    excluded_time_ranges: Sequence[CfnAnomalyDetectorRangeProps | Deferred] | Deferred | None
    """Specifies an array of time ranges to exclude from use when the anomaly detection model is trained and updated."""
    metric_time_zone: str | None
    """The time zone to use for the metric."""


class CfnAnomalyDetectorDimensionProps(TypedDict, total=False):
    """A dimension is a name/value pair that is part of the identity of a metric."""
    name: Required[str]
    """The name of the dimension. A change replaces the resource."""
    value: Required[str]
    """The value of the dimension. A change replaces the resource."""


class CfnAnomalyDetectorMetricProps(TypedDict, total=False):
    """Represents a specific metric."""
    dimensions: Sequence[CfnAnomalyDetectorDimensionProps | Deferred] | Deferred | None
    """The dimensions for the metric. A change replaces the resource."""
    metric_name: Required[str]
    """The name of the metric. A change replaces the resource."""
    namespace: Required[str]
    """The namespace of the metric. A change replaces the resource."""


class CfnAnomalyDetectorMetricCharacteristicsProps(TypedDict, total=False):
    """This object includes parameters that you can use to provide information to CloudWatch to help it build more accurate anomaly detection models."""
    periodic_spikes: Boolean | None
    """Set this parameter to true if values for this metric consistently include spikes that should not be considered to be anomalies."""


class CfnAnomalyDetectorMetricDataQueryProps(TypedDict, total=False):
    """This structure is used in both `GetMetricData` and `PutMetricAlarm`."""
    account_id: str | None
    """The ID of the account where the metrics are located. A change replaces the resource."""
    expression: str | None
    """This field can contain either a Metrics Insights query, or a metric math expression to be performed on the returned data. A change replaces the resource."""
    id: Required[str]
    """A short name used to tie this object to the results in the response. A change replaces the resource."""
    label: str | None
    """A human-readable label for this metric or expression."""
    metric_stat: CfnAnomalyDetectorMetricStatProps | Deferred | None
    """The metric to be returned, along with statistics, period, and units. A change replaces the resource."""
    period: Integer | None
    """The granularity, in seconds, of the returned data points. A change replaces the resource."""
    return_data: Boolean | None
    """When used in `GetMetricData`, this option indicates whether to return the timestamps and raw data values of this metric."""


class CfnAnomalyDetectorMetricMathAnomalyDetectorProps(TypedDict, total=False):
    """Indicates the CloudWatch math expression that provides the time series the anomaly detector uses as input."""
    metric_data_queries: Sequence[CfnAnomalyDetectorMetricDataQueryProps | Deferred] | Deferred | None
    """An array of metric data query structures that enables you to create an anomaly detector based on the result of a metric math expression. A change replaces the resource."""


class CfnAnomalyDetectorMetricStatProps(TypedDict, total=False):
    """This structure defines the metric to be returned, along with the statistics, period, and units."""
    metric: Required[CfnAnomalyDetectorMetricProps | Deferred]
    """The metric to return, including the metric name, namespace, and dimensions. A change replaces the resource."""
    period: Required[Integer]
    """The granularity, in seconds, of the returned data points. A change replaces the resource."""
    stat: Required[str]
    """The statistic to return. A change replaces the resource."""
    unit: str | None
    """When you are using a `Put` operation, this defines what unit you want to use when storing the metric. A change replaces the resource."""


class CfnAnomalyDetectorRangeProps(TypedDict, total=False):
    """Each `Range` specifies one range of days or times to exclude from use for training or updating an anomaly detection model."""
    end_time: Required[str]
    """The end time of the range to exclude."""
    start_time: Required[str]
    """The start time of the range to exclude."""


class CfnAnomalyDetectorSingleMetricAnomalyDetectorProps(TypedDict, total=False):
    """Designates the CloudWatch metric and statistic that provides the time series the anomaly detector uses as input."""
    account_id: str | None
    """If the CloudWatch metric that provides the time series that the anomaly detector uses as input is in another account, specify that account ID here."""
    dimensions: Sequence[CfnAnomalyDetectorDimensionProps | Deferred] | Deferred | None
    """The metric dimensions to create the anomaly detection model for. A change replaces the resource."""
    metric_name: str | None
    """The name of the metric to create the anomaly detection model for. A change replaces the resource."""
    namespace: str | None
    """The namespace of the metric to create the anomaly detection model for. A change replaces the resource."""
    stat: str | None
    """The statistic to use for the metric and anomaly detection model. A change replaces the resource."""


class CfnAnomalyDetector(TypedResource):
    """The `AWS::CloudWatch::AnomalyDetector` type specifies an anomaly detection band for a certain metric and statistic."""
    props: CfnAnomalyDetectorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAnomalyDetectorProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnCompositeAlarmProps(TypedDict, total=False):
    action_configuration: CfnCompositeAlarmActionConfigurationProps | Deferred | None
    """Configuration that applies to the notifications this alarm sends when it performs its actions."""
    actions_enabled: Boolean | None
    """Indicates whether actions should be executed during any changes to the alarm state of the composite alarm."""
    actions_suppressor: str | None
    """Actions will be suppressed if the suppressor alarm is in the `ALARM` state."""
    actions_suppressor_extension_period: Integer | None
    """The maximum time in seconds that the composite alarm waits after suppressor alarm goes out of the `ALARM` state."""
    actions_suppressor_wait_period: Integer | None
    """The maximum time in seconds that the composite alarm waits for the suppressor alarm to go into the `ALARM` state."""
    alarm_actions: Sequence[str] | Deferred | None
    """The actions to execute when this alarm transitions to the ALARM state from any other state."""
    alarm_description: str | None
    """The description for the composite alarm."""
    alarm_name: str | None
    """The name for the composite alarm. A change replaces the resource."""
    alarm_rule: Required[str]
    """An expression that specifies which other alarms are to be evaluated to determine this composite alarm's state."""
    insufficient_data_actions: Sequence[str] | Deferred | None
    """The actions to execute when this alarm transitions to the INSUFFICIENT_DATA state from any other state."""
    ok_actions: Sequence[str] | Deferred | None
    """The actions to execute when this alarm transitions to the OK state from any other state."""
    tags: Sequence[CfnCompositeAlarmTagProps | Deferred] | Deferred | None
    """A list of key-value pairs to associate with the alarm."""


class CfnCompositeAlarmActionConfigurationProps(TypedDict, total=False):
    """Configuration that applies to the notifications this alarm sends when it performs its actions."""
    alarm_tags_propagation: CfnCompositeAlarmAlarmTagsPropagationProps | Deferred | None
    """Whether the alarm's tags are included in its action notifications and state-change events."""


class CfnCompositeAlarmAlarmTagsPropagationProps(TypedDict, total=False):
    """Controls whether the alarm's tags are included in its action notifications and state-change events, and which tag keys are included."""
    enabled: Required[Boolean]
    """Whether the alarm's tags are included in its action notifications and state-change events."""
    excluded_tag_keys: Sequence[str] | Deferred | None
    """The tag keys to leave out."""
    included_tag_keys: Sequence[str] | Deferred | None
    """The only tag keys to include."""


class CfnCompositeAlarmTagProps(TypedDict, total=False):
    """Metadata that you can assign to a composite alarm, Tags can help you organize and categorize your resources."""
    key: Required[str]
    """A unique identifier for the tag."""
    value: Required[str]
    """The value for the specified tag key."""


class CfnCompositeAlarm(TypedResource):
    """The `AWS::CloudWatch::CompositeAlarm` type creates or updates a composite alarm."""
    props: CfnCompositeAlarmProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCompositeAlarmProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the composite alarm, such as `arn:aws:cloudwatch:us-west-2:123456789012:alarm/CompositeAlarmName`."""


class CfnDashboardProps(TypedDict, total=False):
    dashboard_body: Required[str]
    """The detailed information about the dashboard in JSON format, including the widgets to include and their location on the dashboard."""
    dashboard_name: str | None
    """The name of the dashboard. A change replaces the resource."""
    tags: Sequence[CfnDashboardTagProps | Deferred] | Deferred | None
    """A list of key-value pairs to associate with the cloudwatch dashboard."""


class CfnDashboardTagProps(TypedDict, total=False):
    """Metadata that you can assign to a cloudwatch dashboard."""
    key: Required[str]
    """A unique identifier for the tag."""
    value: Required[str]
    """The value for the specified tag key."""


class CfnDashboard(TypedResource):
    """The `AWS::CloudWatch::Dashboard` resource specifies an Amazon CloudWatch dashboard."""
    props: CfnDashboardProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDashboardProps]) -> None: ...


class CfnInsightRuleProps(TypedDict, total=False):
    apply_on_transformed_logs: Boolean | None
    """Determines whether the rules is evaluated on transformed versions of logs."""
    rule_body: Required[str]
    """The definition of the rule, as a JSON object."""
    rule_name: Required[str]
    """The name of the rule. A change replaces the resource."""
    rule_state: Required[Literal["ENABLED", "DISABLED"] | Other]
    """The current state of the rule."""
    tags: Sequence[CfnInsightRuleTagProps | Deferred] | Deferred | None
    """A list of key-value pairs to associate with the Contributor Insights rule."""


class CfnInsightRuleTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnInsightRule(TypedResource):
    """Creates or updates a Contributor Insights rule."""
    props: CfnInsightRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInsightRuleProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the Contributor Insights rule, such as `arn:aws:cloudwatch:us-west-2:123456789012:insight-rule/MyInsightRuleName`."""
    @property
    def attr_rule_name(self) -> StringToken:
        """The name of the Contributor Insights rule."""


class CfnIntegrationProps(TypedDict, total=False):
    credential: CfnIntegrationIntegrationCredentialProps | Deferred | None
    """Write-only API-key credential material for the integration."""
    integration_attributes: Mapping[str, str] | Deferred | None
    """Type-specific configuration attributes (max 50 entries)."""
    integration_type: Required[Literal["AWS_CONFIG_SLREC", "AWS_INTEGRATION", "EXTERNAL_AGENT"] | Other]
    """The type of integration. A change replaces the resource."""
    name: Required[str]
    """The customer-supplied name of the integration. A change replaces the resource."""
    role_arn: str | None
    """IAM role ARN the integration assumes."""
    tags: Sequence[CfnIntegrationTagsProps | Deferred] | Deferred | None
    """Tags associated with the integration."""


class CfnIntegrationIntegrationCredentialProps(TypedDict, total=False):
    """Write-only API-key credential material for the integration."""
    api_key_credential: Required[CfnIntegrationIntegrationCredentialApiKeyCredentialProps | Deferred]
    """API-key credential material that can be rotated in place on update."""


class CfnIntegrationIntegrationCredentialApiKeyCredentialProps(TypedDict, total=False):
    """API-key credential material that can be rotated in place on update."""
    api_key_value: Required[str]


class CfnIntegrationTagsProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnIntegration(TypedResource):
    """Resource Type definition for AWS::CloudWatch::Integration."""
    props: CfnIntegrationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIntegrationProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The time at which the integration was created."""
    @property
    def attr_integration_arn(self) -> StringToken:
        """The ARN of the integration. arn:aws:cloudwatch:{region}:{account}:integration/{integrationId}."""
    @property
    def attr_integration_id(self) -> StringToken:
        """The service-generated unique identifier (UUID) of the integration."""
    @property
    def attr_status(self) -> StringToken:
        """Lifecycle status of the integration."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The time at which the integration was last updated."""


class CfnLogAlarmProps(TypedDict, total=False):
    action_configuration: CfnLogAlarmActionConfigurationProps | Deferred | None
    """Configuration that applies to the notifications this alarm sends when it performs its actions."""
    action_log_line_count: Integer | None
    """The number of log lines to include in alarm notifications."""
    action_log_line_role_arn: str | None
    """The ARN of the IAM role that grants CloudWatch permissions to fetch log lines for alarm notifications."""
    actions_enabled: Boolean | None
    """Indicates whether actions should be executed during any changes to the alarm state."""
    alarm_actions: Sequence[str] | Deferred | None
    """The list of actions to execute when this alarm transitions into an ALARM state from any other state."""
    alarm_description: str | None
    """The description of the log alarm."""
    alarm_name: str | None
    """The name of the log alarm. A change replaces the resource."""
    comparison_operator: Required[Literal["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "GreaterThanUpperThreshold", "LessThanLowerOrGreaterThanUpperThreshold", "LessThanLowerThreshold", "LessThanOrEqualToThreshold", "LessThanThreshold"] | Other]
    """The arithmetic operation to use when comparing the specified threshold and the query results."""
    insufficient_data_actions: Sequence[str] | Deferred | None
    """The actions to execute when this alarm transitions to the INSUFFICIENT_DATA state from any other state."""
    ok_actions: Sequence[str] | Deferred | None
    """The actions to execute when this alarm transitions to the OK state from any other state."""
    query_results_to_alarm: Required[Integer]
    """The number of query results that must be breaching to trigger the alarm."""
    query_results_to_evaluate: Required[Integer]
    """The number of query results over which data is compared to the specified threshold."""
    scheduled_query_configuration: Required[CfnLogAlarmScheduledQueryConfigurationProps | Deferred]
    """The scheduled query configuration for the log alarm."""
    tags: Sequence[CfnLogAlarmTagProps | Deferred] | Deferred | None
    """A list of key-value pairs to associate with the log alarm."""
    threshold: Required[Number]
    """The value to compare against the results of the scheduled query evaluation."""
    treat_missing_data: str | None
    """Sets how this alarm is to handle missing data points."""
    warm_up_configuration: CfnLogAlarmWarmUpConfigurationProps | Deferred | None
    """The warm-up configuration for an alarm."""


class CfnLogAlarmActionConfigurationProps(TypedDict, total=False):
    """Configuration that applies to the notifications this alarm sends when it performs its actions."""
    alarm_tags_propagation: CfnLogAlarmAlarmTagsPropagationProps | Deferred | None
    """Whether the alarm's tags are included in its action notifications and state-change events."""


class CfnLogAlarmAlarmTagsPropagationProps(TypedDict, total=False):
    """Controls whether the alarm's tags are included in its action notifications and state-change events, and which tag keys are included."""
    enabled: Required[Boolean]
    """Whether the alarm's tags are included in its action notifications and state-change events."""
    excluded_tag_keys: Sequence[str] | Deferred | None
    """The tag keys to leave out."""
    included_tag_keys: Sequence[str] | Deferred | None
    """The only tag keys to include."""


class CfnLogAlarmScheduleConfigurationProps(TypedDict, total=False):
    """The schedule configuration for the scheduled query."""
    end_time_offset: Integer | None
    """The number of seconds into the past to end the query window."""
    schedule_expression: Required[str]
    """The expression that defines when the scheduled query runs, e.g. rate(1 minute)."""
    start_time_offset: Required[Integer]
    """The number of seconds into the past to start the query window."""


class CfnLogAlarmScheduledQueryConfigurationProps(TypedDict, total=False):
    """The scheduled query configuration for the log alarm."""
    aggregation_expression: Required[str]
    """The aggregation expression for the scheduled query, e.g. count(*) or avg(latency) by host."""
    log_group_identifiers: Sequence[str] | Deferred | None
    """The log groups to query."""
    query_string: Required[str]
    """The query string to execute against the specified log groups."""
    schedule_configuration: Required[CfnLogAlarmScheduleConfigurationProps | Deferred]
    """The schedule configuration for the scheduled query."""
    scheduled_query_role_arn: Required[str]
    """The ARN of the IAM role that grants permissions to execute the scheduled query."""
    tags: Sequence[CfnLogAlarmTagProps | Deferred] | Deferred | None
    """A list of key-value pairs to associate with the scheduled query that backs the log alarm."""


class CfnLogAlarmTagProps(TypedDict, total=False):
    """Metadata that you can assign to a log alarm."""
    key: Required[str]
    """A unique identifier for the tag."""
    value: Required[str]
    """The value for the specified tag key."""


class CfnLogAlarmWarmUpConfigurationProps(TypedDict, total=False):
    """The warm-up configuration for an alarm."""
    only_start_evaluating_after_warm_up_period_ends: Boolean | None
    """Specifies whether the alarm waits for the full warm-up period before it starts evaluating."""
    warm_up_period_duration_in_minutes: Integer | None
    """The length of the warm-up period, in minutes."""


class CfnLogAlarm(TypedResource):
    """Resource Type definition for AWS::CloudWatch::LogAlarm."""
    props: CfnLogAlarmProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLogAlarmProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the log alarm."""


class CfnMetricStreamProps(TypedDict, total=False):
    exclude_filters: Sequence[CfnMetricStreamMetricStreamFilterProps | Deferred] | Deferred | None
    """If you specify this parameter, the stream sends metrics from all metric namespaces except for the namespaces that you specify here."""
    firehose_arn: str | None
    """The ARN of the Amazon Kinesis Firehose delivery stream to use for this metric stream."""
    include_filters: Sequence[CfnMetricStreamMetricStreamFilterProps | Deferred] | Deferred | None
    """If you specify this parameter, the stream sends only the metrics from the metric namespaces that you specify here."""
    include_linked_accounts_metrics: Boolean | None
    """If you are creating a metric stream in a monitoring account, specify `true` to include metrics from source accounts that are linked to this monitoring account, in the metric stream."""
    name: str | None
    """If you are creating a new metric stream, this is the name for the new stream. A change replaces the resource."""
    output_format: Literal["json", "opentelemetry0.7", "opentelemetry1.0"] | Other | None
    """The output format for the stream."""
    role_arn: str | None
    """The ARN of an IAM role that this metric stream will use to access Amazon Kinesis Firehose resources."""
    statistics_configurations: Sequence[CfnMetricStreamMetricStreamStatisticsConfigurationProps | Deferred] | Deferred | None
    """By default, a metric stream always sends the MAX, MIN, SUM, and SAMPLECOUNT statistics for each metric that is streamed."""
    tags: Sequence[CfnMetricStreamTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to the metric stream."""


class CfnMetricStreamMetricStreamFilterProps(TypedDict, total=False):
    """This structure contains a metric namespace and optionally, a list of metric names, to either include in a metric ' stream or exclude from a metric stream."""
    metric_names: Sequence[str] | Deferred | None
    """The names of the metrics to either include or exclude from the metric stream."""
    namespace: Required[str]
    """The name of the metric namespace in the filter."""


class CfnMetricStreamMetricStreamStatisticsConfigurationProps(TypedDict, total=False):
    """This structure specifies a list of additional statistics to stream, and the metrics to stream those additional statistics for."""
    additional_statistics: Required[Sequence[str] | Deferred]
    """The additional statistics to stream for the metrics listed in `IncludeMetrics`."""
    include_metrics: Required[Sequence[CfnMetricStreamMetricStreamStatisticsMetricProps | Deferred] | Deferred]
    """An array that defines the metrics that are to have additional statistics streamed."""


class CfnMetricStreamMetricStreamStatisticsMetricProps(TypedDict, total=False):
    """A structure that specifies the metric name and namespace for one metric that is going to have additional statistics included in the stream."""
    metric_name: Required[str]
    """The name of the metric."""
    namespace: Required[str]
    """The namespace of the metric."""


class CfnMetricStreamTagProps(TypedDict, total=False):
    """Metadata that you can assign to a Metric Stream, consisting of a key-value pair."""
    key: Required[str]
    """A unique identifier for the tag."""
    value: Required[str]
    """String which you can use to describe or define the tag."""


class CfnMetricStream(TypedResource):
    """Creates or updates a metric stream."""
    props: CfnMetricStreamProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMetricStreamProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the metric stream."""
    @property
    def attr_creation_date(self) -> StringToken:
        """The date that the metric stream was originally created."""
    @property
    def attr_last_update_date(self) -> StringToken:
        """The date that the metric stream was most recently updated."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the metric stream, either `running` or `stopped`."""


class CfnOTelEnrichmentProps(TypedDict, total=False):
    exclude_filters: Sequence[CfnOTelEnrichmentOTelEnrichmentMetricSelectorProps | Deferred] | Deferred | None
    """Removes metrics from the include set."""
    include_filters: Sequence[CfnOTelEnrichmentOTelEnrichmentMetricSelectorProps | Deferred] | Deferred | None
    """Scopes enrichment to a subset of the account's telemetry."""


class CfnOTelEnrichmentOTelEnrichmentMetricSelectorProps(TypedDict, total=False):
    """Selects metrics within one namespace."""
    metric_names: Sequence[str] | Deferred | None
    """Absent or empty means every metric in this namespace, in whichever direction this selector appears."""
    namespace: Required[str]
    """The CloudWatch namespace this selector applies to."""


class CfnOTelEnrichment(TypedResource):
    """AWS::CloudWatch::OTelEnrichment enables OTel metric enrichment in CloudWatch, allowing CloudWatch vended metrics to be available for PromQL querying enriched with AWS resource tags and metadata."""
    props: CfnOTelEnrichmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOTelEnrichmentProps]) -> None: ...
    @property
    def attr_account_id(self) -> StringToken:
        """The AWS account ID."""
    @property
    def attr_status(self) -> StringToken:
        """Current status of OTel enrichment (RUNNING or STOPPED)."""


class CfnResourceMetricsConfigurationProps(TypedDict, total=False):
    metric_selections: Sequence[CfnResourceMetricsConfigurationResourceMetricSelectionProps | Deferred] | Deferred | None
    """The metric selections that define which metrics are enabled for detailed monitoring on the resource."""
    resource_arn: Required[str]
    """The Amazon Resource Name (ARN) of the resource for which the detailed monitoring metrics configuration is managed. A change replaces the resource."""


class CfnResourceMetricsConfigurationResourceMetricSelectionProps(TypedDict, total=False):
    """Defines which metrics are enabled for detailed monitoring on the resource."""
    include_metrics: Required[Sequence[str] | Deferred]
    """The list of metric names to include in detailed monitoring for the resource."""


class CfnResourceMetricsConfiguration(TypedResource):
    """Resource Type definition for AWS::CloudWatch::ResourceMetricsConfiguration."""
    props: CfnResourceMetricsConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourceMetricsConfigurationProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The time at which the resource metrics configuration was created."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The time at which the resource metrics configuration was last updated."""


class CfnViewProps(TypedDict, total=False):
    definition: Required[str]
    """The SQL query that defines the view."""
    description: str | None
    """A description of the view."""
    name: str | None
    """The name of the view. A change replaces the resource."""
    tags: Sequence[CfnViewTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to the view."""


class CfnViewTagProps(TypedDict, total=False):
    """A key-value pair to associate with the view."""
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnView(TypedResource):
    """Resource Type definition for AWS::CloudWatch::View."""
    props: CfnViewProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnViewProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the view."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the view was created."""
    @property
    def attr_type(self) -> StringToken:
        """The ownership category of the view."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the view was last updated."""
