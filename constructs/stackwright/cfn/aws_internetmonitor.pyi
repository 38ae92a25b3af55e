"""Every resource type of AWS::InternetMonitor; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnMonitorProps(TypedDict, total=False):
    health_events_config: CfnMonitorHealthEventsConfigProps | Deferred | None
    """A complex type with the configuration information that determines the threshold and other conditions for when Internet Monitor creates a health event for an overall performance or availability issue, across an application's geographies."""
    include_linked_accounts: Boolean | None
    """A boolean option that you can set to `TRUE` to include monitors for linked accounts in a list of monitors, when you've set up cross-account sharing in Internet Monitor."""
    internet_measurements_log_delivery: CfnMonitorInternetMeasurementsLogDeliveryProps | Deferred | None
    """Publish internet measurements for a monitor for all city-networks (up to the 500,000 service limit) to another location, such as an Amazon S3 bucket."""
    linked_account_id: str | None
    """The account ID for an account that you've set up cross-account sharing for in Internet Monitor."""
    max_city_networks_to_monitor: Integer | None
    """The maximum number of city-networks to monitor for your resources."""
    monitor_name: Required[str]
    """The name of the monitor. A change replaces the resource."""
    resources: Sequence[str] | Deferred | None
    """The resources that have been added for the monitor, listed by their Amazon Resource Names (ARNs)."""
    resources_to_add: Sequence[str] | Deferred | None
    """The resources to include in a monitor, which you provide as a set of Amazon Resource Names (ARNs)."""
    resources_to_remove: Sequence[str] | Deferred | None
    """The resources to remove from a monitor, which you provide as a set of Amazon Resource Names (ARNs)"""
    status: Literal["PENDING", "ACTIVE", "INACTIVE", "ERROR"] | Other | None
    """The status of a monitor."""
    tags: Sequence[CfnMonitorTagProps | Deferred] | Deferred | None
    """The tags for a monitor, listed as a set of *key:value* pairs."""
    traffic_percentage_to_monitor: Integer | None
    """The percentage of the internet-facing traffic for your application that you want to monitor."""


class CfnMonitorHealthEventsConfigProps(TypedDict, total=False):
    """Define the health event threshold percentages for the performance score and availability score for your application's monitor."""
    availability_local_health_events_config: CfnMonitorLocalHealthEventsConfigProps | Deferred | None
    """The configuration that determines the threshold and other conditions for when Internet Monitor creates a health event for a local availability issue."""
    availability_score_threshold: Number | None
    """The health event threshold percentage set for availability scores."""
    performance_local_health_events_config: CfnMonitorLocalHealthEventsConfigProps | Deferred | None
    """The configuration that determines the threshold and other conditions for when Internet Monitor creates a health event for a local performance issue."""
    performance_score_threshold: Number | None
    """The health event threshold percentage set for performance scores."""


class CfnMonitorInternetMeasurementsLogDeliveryProps(TypedDict, total=False):
    """Publish internet measurements to an Amazon S3 bucket in addition to CloudWatch Logs."""
    s3_config: CfnMonitorS3ConfigProps | Deferred | None
    """The configuration for publishing Amazon CloudWatch Internet Monitor internet measurements to Amazon S3."""


class CfnMonitorLocalHealthEventsConfigProps(TypedDict, total=False):
    """Configuration information that determines the threshold and other conditions for when Internet Monitor creates a health event for a local performance or availability issue, when scores cross a threshold for one or more city-networks."""
    health_score_threshold: Number | None
    """The health event threshold percentage set for a local health score."""
    min_traffic_impact: Number | None
    """The minimum percentage of overall traffic for an application that must be impacted by an issue before Internet Monitor creates an event when a threshold is crossed for a local health score."""
    status: Literal["ENABLED", "DISABLED"] | Other | None
    """The status of whether Internet Monitor creates a health event based on a threshold percentage set for a local health score."""


class CfnMonitorS3ConfigProps(TypedDict, total=False):
    """The configuration for publishing Amazon CloudWatch Internet Monitor internet measurements to Amazon S3."""
    bucket_name: str | None
    """The Amazon S3 bucket name for internet measurements publishing."""
    bucket_prefix: str | None
    """An optional Amazon S3 bucket prefix for internet measurements publishing."""
    log_delivery_status: Literal["ENABLED", "DISABLED"] | Other | None
    """The status of publishing Internet Monitor internet measurements to an Amazon S3 bucket."""


class CfnMonitorTagProps(TypedDict, total=False):
    """The metadata that you apply to the cluster to help you categorize and organize them."""
    key: str | None
    value: str | None


class CfnMonitor(TypedResource):
    """The `AWS::InternetMonitor::Monitor` resource is an Internet Monitor resource type that contains information about how you create a monitor in Amazon CloudWatch Internet Monitor."""
    props: CfnMonitorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMonitorProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The time when the monitor was created."""
    @property
    def attr_modified_at(self) -> StringToken:
        """The last time that the monitor was modified."""
    @property
    def attr_monitor_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the monitor."""
    @property
    def attr_processing_status(self) -> StringToken:
        """The health of data processing for the monitor."""
    @property
    def attr_processing_status_info(self) -> StringToken:
        """Additional information about the health of the data processing for the monitor."""
