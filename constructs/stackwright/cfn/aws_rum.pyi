"""Every resource type of AWS::RUM; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Number, Other, ResourceOptions, TypedResource


class CfnAppMonitorProps(TypedDict, total=False):
    app_monitor_configuration: CfnAppMonitorAppMonitorConfigurationProps | Deferred | None
    """A structure that contains much of the configuration data for the app monitor."""
    custom_events: CfnAppMonitorCustomEventsProps | Deferred | None
    """Specifies whether this app monitor allows the web client to define and send custom events."""
    cw_log_enabled: Boolean | None
    """Data collected by CloudWatch RUM is kept by RUM for 30 days and then deleted."""
    deobfuscation_configuration: CfnAppMonitorDeobfuscationConfigurationProps | Deferred | None
    """A structure that contains the configuration for how an app monitor can deobfuscate stack traces."""
    domain: str | None
    """The top-level internet domain name for which your application has administrative authority."""
    domain_list: Sequence[str] | Deferred | None
    """List the domain names for which your application has administrative authority."""
    name: Required[str]
    """A name for the app monitor. A change replaces the resource."""
    platform: Literal["Web", "Android", "iOS"] | Other | None
    """A change replaces the resource."""
    resource_policy: CfnAppMonitorResourcePolicyProps | Deferred | None
    """Use this structure to assign a resource-based policy to a CloudWatch RUM app monitor to control access to it."""
    tags: Sequence[CfnAppMonitorTagProps | Deferred] | Deferred | None
    """Assigns one or more tags (key-value pairs) to the app monitor."""


class CfnAppMonitorAppMonitorConfigurationProps(TypedDict, total=False):
    """This structure contains much of the configuration data for the app monitor."""
    allow_cookies: Boolean | None
    """If you set this to `true`, the CloudWatch RUM web client sets two cookies, a session cookie and a user cookie."""
    enable_xray: Boolean | None
    """If you set this to `true`, CloudWatch RUM sends client-side traces to X-Ray for each sampled session."""
    excluded_pages: Sequence[str] | Deferred | None
    """A list of URLs in your website or application to exclude from RUM data collection."""
    favorite_pages: Sequence[str] | Deferred | None
    """A list of pages in your application that are to be displayed with a "favorite" icon in the CloudWatch RUM console."""
    guest_role_arn: str | None
    """The ARN of the guest IAM role that is attached to the Amazon Cognito identity pool that is used to authorize the sending of data to CloudWatch RUM."""
    identity_pool_id: str | None
    """The ID of the Amazon Cognito identity pool that is used to authorize the sending of data to CloudWatch RUM."""
    included_pages: Sequence[str] | Deferred | None
    """If this app monitor is to collect data from only certain pages in your application, this structure lists those pages."""
    metric_destinations: Sequence[CfnAppMonitorMetricDestinationProps | Deferred] | Deferred | None
    """An array of structures that each define a destination that this app monitor will send extended metrics to."""
    session_sample_rate: Number | None
    """Specifies the portion of user sessions to use for CloudWatch RUM data collection."""
    telemetries: Sequence[Literal["errors", "performance", "http"] | Other] | Deferred | None
    """An array that lists the types of telemetry data that this app monitor is to collect."""


class CfnAppMonitorCustomEventsProps(TypedDict, total=False):
    """This structure specifies whether this app monitor allows the web client to define and send custom events."""
    status: Literal["ENABLED", "DISABLED"] | Other | None
    """Set this to `ENABLED` to allow the web client to send custom events for this app monitor."""


class CfnAppMonitorDeobfuscationConfigurationProps(TypedDict, total=False):
    """A structure that contains the configuration for how an app monitor can deobfuscate stack traces."""
    java_script_source_maps: CfnAppMonitorDeobfuscationConfigurationJavaScriptSourceMapsProps | Deferred | None
    """A structure that contains the configuration for how an app monitor can unminify JavaScript error stack traces using source maps."""


class CfnAppMonitorDeobfuscationConfigurationJavaScriptSourceMapsProps(TypedDict, total=False):
    """A structure that contains the configuration for how an app monitor can unminify JavaScript error stack traces using source maps."""
    s3_uri: str | None
    """The S3Uri of the bucket or folder that stores the source map files."""
    status: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Specifies whether JavaScript error stack traces should be unminified for this app monitor."""


class CfnAppMonitorMetricDefinitionProps(TypedDict, total=False):
    """Specifies one custom metric or extended metric that you want the CloudWatch RUM app monitor to send to a destination."""
    dimension_keys: Mapping[str, str] | Deferred | None
    """This field is a map of field paths to dimension names."""
    event_pattern: str | None
    """The pattern that defines the metric."""
    name: Required[str]
    """The name of the metric that is defined in this structure."""
    namespace: str | None
    """If you are creating a custom metric instead of an extended metrics, use this parameter to define the metric namespace for that custom metric."""
    unit_label: str | None
    """Use this field only if you are sending this metric to CloudWatch."""
    value_key: str | None
    """The field within the event object that the metric value is sourced from."""


class CfnAppMonitorMetricDestinationProps(TypedDict, total=False):
    """Creates or updates a destination to receive extended metrics from CloudWatch RUM."""
    destination: Required[Literal["CloudWatch", "Evidently"] | Other]
    """Defines the destination to send the metrics to."""
    destination_arn: str | None
    """Use this parameter only if `Destination` is `Evidently`. Deprecated."""
    iam_role_arn: str | None
    """This parameter is required if `Destination` is `Evidently`. Deprecated."""
    metric_definitions: Sequence[CfnAppMonitorMetricDefinitionProps | Deferred] | Deferred | None
    """An array of structures which define the metrics that you want to send."""


class CfnAppMonitorResourcePolicyProps(TypedDict, total=False):
    """Use this structure to assign a resource-based policy to a CloudWatch RUM app monitor to control access to it."""
    policy_document: Required[str]
    """The JSON to use as the resource policy."""
    policy_revision_id: str | None
    """A string value that you can use to conditionally update your policy."""


class CfnAppMonitorTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnAppMonitor(TypedResource):
    """Creates a CloudWatch RUM app monitor, which you can use to collect telemetry data from your application and send it to CloudWatch RUM."""
    props: CfnAppMonitorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAppMonitorProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the app monitor, such as `123456ab-1234-4ca9-9d2f-a1b2c3456789`."""
