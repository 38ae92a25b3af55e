"""Every resource type of AWS::CloudTrail; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnChannelProps(TypedDict, total=False):
    destinations: Sequence[CfnChannelDestinationProps | Deferred] | Deferred | None
    """One or more event data stores to which events arriving through a channel will be logged."""
    name: str | None
    """The name of the channel."""
    source: str | None
    """The name of the partner or external event source. A change replaces the resource."""
    tags: Sequence[CfnChannelTagProps | Deferred] | Deferred | None
    """A list of tags."""


class CfnChannelDestinationProps(TypedDict, total=False):
    """Contains information about the destination receiving events."""
    location: Required[str]
    """For channels used for a CloudTrail Lake integration, the location is the ARN of an event data store that receives events from a channel."""
    type: Required[Literal["EVENT_DATA_STORE"] | Other]
    """The type of destination for events arriving from a channel."""


class CfnChannelTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnChannel(TypedResource):
    """Contains information about a returned CloudTrail channel."""
    props: CfnChannelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnChannelProps]) -> None: ...
    @property
    def attr_channel_arn(self) -> StringToken:
        """`Ref` returns the ARN of the CloudTrail channel, such as `arn:aws:cloudtrail:us-east-2:123456789012:channel/01234567890`."""


class CfnDashboardProps(TypedDict, total=False):
    name: str | None
    """The name of the dashboard."""
    refresh_schedule: CfnDashboardRefreshScheduleProps | Deferred | None
    """The schedule for a dashboard refresh."""
    tags: Sequence[CfnDashboardTagProps | Deferred] | Deferred | None
    """A list of tags."""
    termination_protection_enabled: Boolean | None
    """Specifies whether termination protection is enabled for the dashboard."""
    widgets: Sequence[CfnDashboardWidgetProps | Deferred] | Deferred | None
    """An array of widgets for a custom dashboard."""


class CfnDashboardRefreshScheduleProps(TypedDict, total=False):
    """The schedule for a dashboard refresh."""
    frequency: CfnDashboardRefreshScheduleFrequencyProps | Deferred | None
    """The frequency at which you want the dashboard refreshed."""
    status: Literal["ENABLED", "DISABLED"] | Other | None
    """Specifies whether the refresh schedule is enabled."""
    time_of_day: str | None
    """The time of day in UTC to run the schedule; for hourly only refer to minutes; default is 00:00."""


class CfnDashboardRefreshScheduleFrequencyProps(TypedDict, total=False):
    """Specifies the frequency for a dashboard refresh schedule."""
    unit: Required[Literal["HOURS", "DAYS"] | Other]
    """The unit to use for the refresh."""
    value: Required[Integer]
    """The value for the refresh schedule."""


class CfnDashboardTagProps(TypedDict, total=False):
    """An arbitrary set of tags (key-value pairs) for this dashboard."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDashboardWidgetProps(TypedDict, total=False):
    """Contains information about a widget on a CloudTrail Lake dashboard."""
    query_parameters: Sequence[str] | Deferred | None
    """The optional query parameters."""
    query_statement: Required[str]
    """The query statement for the widget."""
    view_properties: Mapping[str, str] | Deferred | None
    """The view properties for the widget."""


class CfnDashboard(TypedResource):
    """Creates a custom dashboard or the Highlights dashboard."""
    props: CfnDashboardProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDashboardProps]) -> None: ...
    @property
    def attr_created_timestamp(self) -> StringToken:
        """The timestamp that shows when the dashboard was created."""
    @property
    def attr_dashboard_arn(self) -> StringToken:
        """The ARN for the dashboard."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the dashboard."""
    @property
    def attr_type(self) -> StringToken:
        """The type of dashboard."""
    @property
    def attr_updated_timestamp(self) -> StringToken:
        """The timestamp that shows when the dashboard was updated."""


class CfnEventDataStoreProps(TypedDict, total=False):
    advanced_event_selectors: Sequence[CfnEventDataStoreAdvancedEventSelectorProps | Deferred] | Deferred | None
    """The advanced event selectors to use to select the events for the data store."""
    billing_mode: Literal["EXTENDABLE_RETENTION_PRICING", "FIXED_RETENTION_PRICING"] | Other | None
    """The billing mode for the event data store determines the cost for ingesting events and the default and maximum retention period for the event data store."""
    context_key_selectors: Sequence[CfnEventDataStoreContextKeySelectorProps | Deferred] | Deferred | None
    """The list of context key selectors that are configured for the event data store."""
    federation_enabled: Boolean | None
    """Indicates if Lake query federation is enabled."""
    federation_role_arn: str | None
    """If Lake query federation is enabled, provides the ARN of the federation role used to access the resources for the federated event data store."""
    ingestion_enabled: Boolean | None
    """Specifies whether the event data store should start ingesting live events."""
    insight_selectors: Sequence[CfnEventDataStoreInsightSelectorProps | Deferred] | Deferred | None
    """A JSON string that contains the Insights types you want to log on an event data store."""
    insights_destination: str | None
    """The ARN (or ID suffix of the ARN) of the destination event data store that logs Insights events."""
    kms_key_id: str | None
    """Specifies the AWS key ID to use to encrypt the events delivered by CloudTrail."""
    max_event_size: Literal["Standard", "Large"] | Other | None
    """The maximum allowed size for events to be stored in the specified event data store."""
    multi_region_enabled: Boolean | None
    """Specifies whether the event data store includes events from all Regions, or only from the Region in which the event data store is created."""
    name: str | None
    """The name of the event data store."""
    organization_enabled: Boolean | None
    """Specifies whether an event data store collects events logged for an organization in AWS Organizations."""
    retention_period: Integer | None
    """The retention period of the event data store, in days."""
    tags: Sequence[CfnEventDataStoreTagProps | Deferred] | Deferred | None
    """A list of tags."""
    termination_protection_enabled: Boolean | None
    """Specifies whether termination protection is enabled for the event data store."""


class CfnEventDataStoreAdvancedEventSelectorProps(TypedDict, total=False):
    """Advanced event selectors let you create fine-grained selectors for AWS CloudTrail management, data, and network activity events."""
    field_selectors: Required[Sequence[CfnEventDataStoreAdvancedFieldSelectorProps | Deferred] | Deferred]
    """Contains all selector statements in an advanced event selector."""
    name: str | None
    """An optional, descriptive name for an advanced event selector, such as "Log data events for only two S3 buckets"."""


class CfnEventDataStoreAdvancedFieldSelectorProps(TypedDict, total=False):
    """A single selector statement in an advanced event selector."""
    ends_with: Sequence[str] | Deferred | None
    """An operator that includes events that match the last few characters of the event record field specified as the value of `Field`."""
    equals: Sequence[str] | Deferred | None
    """An operator that includes events that match the exact value of the event record field specified as the value of `Field`."""
    field: Required[str]
    """A field in a CloudTrail event record on which to filter events to be logged."""
    not_ends_with: Sequence[str] | Deferred | None
    """An operator that excludes events that match the last few characters of the event record field specified as the value of `Field`."""
    not_equals: Sequence[str] | Deferred | None
    """An operator that excludes events that match the exact value of the event record field specified as the value of `Field`."""
    not_starts_with: Sequence[str] | Deferred | None
    """An operator that excludes events that match the first few characters of the event record field specified as the value of `Field`."""
    starts_with: Sequence[str] | Deferred | None
    """An operator that includes events that match the first few characters of the event record field specified as the value of `Field`."""


class CfnEventDataStoreContextKeySelectorProps(TypedDict, total=False):
    """An object that contains information types to be included in CloudTrail enriched events."""
    equals: Required[Sequence[str] | Deferred]
    """A list of keys defined by Type to be included in CloudTrail enriched events."""
    type: Required[Literal["RequestContext", "TagContext"] | Other]
    """Specifies the type of the event record field in ContextKeySelector."""


class CfnEventDataStoreInsightSelectorProps(TypedDict, total=False):
    """A JSON string that contains a list of Insights types that are logged on an event data store."""
    insight_type: Literal["ApiCallRateInsight", "ApiErrorRateInsight"] | Other | None
    """The type of Insights events to log on an event data store."""


class CfnEventDataStoreTagProps(TypedDict, total=False):
    """An arbitrary set of tags (key-value pairs) for this event data store."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnEventDataStore(TypedResource):
    """Creates a new event data store."""
    props: CfnEventDataStoreProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEventDataStoreProps]) -> None: ...
    @property
    def attr_created_timestamp(self) -> StringToken:
        """`Ref` returns the time stamp of the creation of the event data store, such as `1248496624`."""
    @property
    def attr_event_data_store_arn(self) -> StringToken:
        """`Ref` returns the ARN of the CloudTrail event data store, such as `arn:aws:cloudtrail:us-east-1:12345678910:eventdatastore/EXAMPLE-f852-4e8f-8bd1-bcf6cEXAMPLE`."""
    @property
    def attr_status(self) -> StringToken:
        """`Ref` returns the status of the event data store, such as `ENABLED`."""
    @property
    def attr_updated_timestamp(self) -> StringToken:
        """`Ref` returns the time stamp that updates were made to an event data store, such as `1598296624`."""


class CfnResourcePolicyProps(TypedDict, total=False):
    resource_arn: Required[str]
    """The Amazon Resource Name (ARN) of the CloudTrail event data store, dashboard, or channel attached to the resource-based policy. A change replaces the resource."""
    resource_policy: Required[Anything]
    """A JSON-formatted string for an AWS resource-based policy."""


class CfnResourcePolicy(TypedResource):
    """Attaches a resource-based permission policy to a CloudTrail event data store, dashboard, or channel."""
    props: CfnResourcePolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourcePolicyProps]) -> None: ...


class CfnTrailProps(TypedDict, total=False):
    advanced_event_selectors: Sequence[CfnTrailAdvancedEventSelectorProps | Deferred] | Deferred | None
    """Specifies the settings for advanced event selectors."""
    aggregation_configurations: Sequence[CfnTrailAggregationConfigurationProps | Deferred] | Deferred | None
    """Specifies the aggregation configuration to aggregate CloudTrail Events."""
    cloud_watch_logs_log_group_arn: str | None
    """Specifies a log group name using an Amazon Resource Name (ARN), a unique identifier that represents the log group to which CloudTrail logs are delivered."""
    cloud_watch_logs_role_arn: str | None
    """Specifies the role for the CloudWatch Logs endpoint to assume to write to a user's log group."""
    enable_log_file_validation: Boolean | None
    """Specifies whether log file validation is enabled."""
    event_selectors: Sequence[CfnTrailEventSelectorProps | Deferred] | Deferred | None
    """Use event selectors to further specify the management and data event settings for your trail."""
    include_global_service_events: Boolean | None
    """Specifies whether the trail is publishing events from global services such as IAM to the log files."""
    insight_selectors: Sequence[CfnTrailInsightSelectorProps | Deferred] | Deferred | None
    """A JSON string that contains the Insights types you want to log on a trail."""
    is_logging: Required[Boolean]
    """Whether the CloudTrail trail is currently logging AWS API calls."""
    is_multi_region_trail: Boolean | None
    """Specifies whether the trail applies only to the current Region or to all Regions."""
    is_organization_trail: Boolean | None
    """Specifies whether the trail is applied to all accounts in an organization in AWS Organizations, or only for the current AWS account."""
    kms_key_id: str | None
    """Specifies the AWS key ID to use to encrypt the logs and digest files delivered by CloudTrail."""
    s3_bucket_name: Required[str]
    """Specifies the name of the Amazon S3 bucket designated for publishing log files."""
    s3_key_prefix: str | None
    """Specifies the Amazon S3 key prefix that comes after the name of the bucket you have designated for log file delivery."""
    sns_topic_name: str | None
    """Specifies the name or ARN of the Amazon SNS topic defined for notification of log file delivery."""
    tags: Sequence[CfnTrailTagProps | Deferred] | Deferred | None
    """A custom set of tags (key-value pairs) for this trail."""
    trail_name: str | None
    """Specifies the name of the trail. A change replaces the resource."""


class CfnTrailAdvancedEventSelectorProps(TypedDict, total=False):
    """Advanced event selectors let you create fine-grained selectors for AWS CloudTrail management, data, and network activity events."""
    field_selectors: Required[Sequence[CfnTrailAdvancedFieldSelectorProps | Deferred] | Deferred]
    """Contains all selector statements in an advanced event selector."""
    name: str | None
    """An optional, descriptive name for an advanced event selector, such as "Log data events for only two S3 buckets"."""


class CfnTrailAdvancedFieldSelectorProps(TypedDict, total=False):
    """A single selector statement in an advanced event selector."""
    ends_with: Sequence[str] | Deferred | None
    """An operator that includes events that match the last few characters of the event record field specified as the value of `Field`."""
    equals: Sequence[str] | Deferred | None
    """An operator that includes events that match the exact value of the event record field specified as the value of `Field`."""
    field: Required[str]
    """A field in a CloudTrail event record on which to filter events to be logged."""
    not_ends_with: Sequence[str] | Deferred | None
    """An operator that excludes events that match the last few characters of the event record field specified as the value of `Field`."""
    not_equals: Sequence[str] | Deferred | None
    """An operator that excludes events that match the exact value of the event record field specified as the value of `Field`."""
    not_starts_with: Sequence[str] | Deferred | None
    """An operator that excludes events that match the first few characters of the event record field specified as the value of `Field`."""
    starts_with: Sequence[str] | Deferred | None
    """An operator that includes events that match the first few characters of the event record field specified as the value of `Field`."""


class CfnTrailAggregationConfigurationProps(TypedDict, total=False):
    """An object that contains configuration settings for aggregating events."""
    event_category: Required[Literal["Data"] | Other]
    """Specifies the event category for which aggregation should be performed."""
    templates: Required[Sequence[Literal["API_ACTIVITY", "RESOURCE_ACCESS", "USER_ACTIONS"] | Other] | Deferred]
    """A list of aggregation templates that can be used to configure event aggregation."""


class CfnTrailDataResourceProps(TypedDict, total=False):
    """You can configure the `DataResource` in an `EventSelector` to log data events for the following three resource types:"""
    type: Required[Literal["AWS::Lambda::Function", "AWS::S3::Object", "AWS::DynamoDB::Table", "AWS::S3Outposts::Object", "AWS::ManagedBlockchain::Node", "AWS::S3ObjectLambda::AccessPoint", "AWS::EC2::Snapshot", "AWS::S3::AccessPoint", "AWS::DynamoDB::Stream"] | Other]
    """The resource type in which you want to log data events."""
    values: Sequence[str] | Deferred | None
    """An array of Amazon Resource Name (ARN) strings or partial ARN strings for the specified resource type."""


class CfnTrailEventSelectorProps(TypedDict, total=False):
    """Use event selectors to further specify the management and data event settings for your trail."""
    data_resources: Sequence[CfnTrailDataResourceProps | Deferred] | Deferred | None
    """CloudTrail supports data event logging for Amazon S3 objects in standard S3 buckets, AWS Lambda functions, and Amazon DynamoDB tables with basic event selectors."""
    exclude_management_event_sources: Sequence[str] | Deferred | None
    """An optional list of service event sources from which you do not want management events to be logged on your trail."""
    include_management_events: Boolean | None
    """Specify if you want your event selector to include management events for your trail."""
    read_write_type: Literal["All", "ReadOnly", "WriteOnly"] | Other | None
    """Specify if you want your trail to log read-only events, write-only events, or all."""


class CfnTrailInsightSelectorProps(TypedDict, total=False):
    """A JSON string that contains a list of Insights types that are logged on a trail."""
    event_categories: Sequence[Literal["Management", "Data"] | Other] | Deferred | None
    """Select the event category on which Insights should be enabled."""
    insight_type: Literal["ApiCallRateInsight", "ApiErrorRateInsight"] | Other | None
    """The type of Insights events to log on a trail."""


class CfnTrailTagProps(TypedDict, total=False):
    """An arbitrary set of tags (key-value pairs) for this trail."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnTrail(TypedResource):
    """Creates a trail that specifies the settings for delivery of log data to an Amazon S3 bucket."""
    props: CfnTrailProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTrailProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """`Ref` returns the ARN of the CloudTrail trail, such as `arn:aws:cloudtrail:us-east-2:123456789012:trail/myCloudTrail`."""
    @property
    def attr_sns_topic_arn(self) -> StringToken:
        """`Ref` returns the ARN of the Amazon topic that's associated with the CloudTrail trail, such as `arn:aws:sns:us-east-2:123456789012:mySNSTopic`."""
