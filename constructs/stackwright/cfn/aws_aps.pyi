"""Every resource type of AWS::APS; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnAnomalyDetectorProps(TypedDict, total=False):
    alias: Required[str]
    """The user-friendly name of the anomaly detector. A change replaces the resource."""
    configuration: Required[CfnAnomalyDetectorAnomalyDetectorConfigurationProps | Deferred]
    """The algorithm configuration of the anomaly detector."""
    evaluation_interval_in_seconds: Integer | None
    """The frequency, in seconds, at which the anomaly detector evaluates metrics."""
    labels: Sequence[CfnAnomalyDetectorLabelProps | Deferred] | Deferred | None
    """The Amazon Managed Service for Prometheus metric labels associated with the anomaly detector."""
    missing_data_action: CfnAnomalyDetectorMissingDataActionProps | Deferred | None
    """The action taken when data is missing during evaluation."""
    tags: Sequence[CfnAnomalyDetectorTagProps | Deferred] | Deferred | None
    """The tags applied to the anomaly detector."""
    workspace: Required[str]
    """An Amazon Managed Service for Prometheus workspace is a logical and isolated Prometheus server dedicated to ingesting, storing, and querying your Prometheus-compatible metrics. A change replaces the resource."""


class CfnAnomalyDetectorAnomalyDetectorConfigurationProps(TypedDict, total=False):
    """The configuration for the anomaly detection algorithm."""
    random_cut_forest: Required[CfnAnomalyDetectorRandomCutForestConfigurationProps | Deferred]
    """The Random Cut Forest algorithm configuration for anomaly detection."""


class CfnAnomalyDetectorIgnoreNearExpectedProps(TypedDict, total=False):
    """Configuration for threshold settings that determine when values near expected values should be ignored during anomaly detection."""
    amount: Number | None
    """The absolute amount by which values can differ from expected values before being considered anomalous."""
    ratio: Number | None
    """The ratio by which values can differ from expected values before being considered anomalous."""


class CfnAnomalyDetectorLabelProps(TypedDict, total=False):
    """The Amazon Managed Service for Prometheus metric labels associated with the anomaly detector."""
    key: Required[str]
    """The key of the label."""
    value: Required[str]
    """The value for this label."""


class CfnAnomalyDetectorMissingDataActionProps(TypedDict, total=False):
    """Specifies the action to take when data is missing during anomaly detection evaluation."""
    mark_as_anomaly: Boolean | None
    """Marks missing data points as anomalies."""
    skip: Boolean | None
    """Skips evaluation when data is missing."""


class CfnAnomalyDetectorRandomCutForestConfigurationProps(TypedDict, total=False):
    """Configuration for the Random Cut Forest algorithm used for anomaly detection in time-series data."""
    ignore_near_expected_from_above: CfnAnomalyDetectorIgnoreNearExpectedProps | Deferred | None
    """Configuration for ignoring values that are near expected values from above during anomaly detection."""
    ignore_near_expected_from_below: CfnAnomalyDetectorIgnoreNearExpectedProps | Deferred | None
    """Configuration for ignoring values that are near expected values from below during anomaly detection."""
    query: Required[str]
    """The Prometheus query used to retrieve the time-series data for anomaly detection."""
    sample_size: Integer | None
    """The number of data points sampled from the input stream for the Random Cut Forest algorithm."""
    shingle_size: Integer | None
    """The number of consecutive data points used to create a shingle for the Random Cut Forest algorithm."""


class CfnAnomalyDetectorTagProps(TypedDict, total=False):
    """A key-value pair to associate a tag level security for the resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnAnomalyDetector(TypedResource):
    """Anomaly detection uses the Random Cut Forest algorithm for time-series analysis."""
    props: CfnAnomalyDetectorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAnomalyDetectorProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the anomaly detector."""


class CfnResourcePolicyProps(TypedDict, total=False):
    policy_document: Required[str]
    """The JSON to use as the Resource-based Policy."""
    workspace_arn: Required[str]
    """An ARN identifying a Workspace. A change replaces the resource."""


class CfnResourcePolicy(TypedResource):
    """Use resource-based policies to grant permissions to other AWS accounts or services to access your workspace."""
    props: CfnResourcePolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourcePolicyProps]) -> None: ...


class CfnRuleGroupsNamespaceProps(TypedDict, total=False):
    data: Required[str]
    """The rules file used in the namespace."""
    name: Required[str]
    """The name of the rule groups namespace. A change replaces the resource."""
    tags: Sequence[CfnRuleGroupsNamespaceTagProps | Deferred] | Deferred | None
    """The list of tag keys and values that are associated with the rule groups namespace."""
    workspace: Required[str]
    """The ID of the workspace to add the rule groups namespace. A change replaces the resource."""


class CfnRuleGroupsNamespaceTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnRuleGroupsNamespace(TypedResource):
    """The definition of a rule groups namespace in an Amazon Managed Service for Prometheus workspace."""
    props: CfnRuleGroupsNamespaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRuleGroupsNamespaceProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the rule groups namespace."""


class CfnScraperProps(TypedDict, total=False):
    alias: str | None
    """An optional user-assigned scraper alias."""
    destination: Required[CfnScraperDestinationProps | Deferred]
    """The Amazon Managed Service for Prometheus workspace the scraper sends metrics to."""
    role_configuration: CfnScraperRoleConfigurationProps | Deferred | None
    """The role configuration in an Amazon Managed Service for Prometheus scraper."""
    scrape_configuration: Required[CfnScraperScrapeConfigurationProps | Deferred]
    """The configuration in use by the scraper."""
    scraper_logging_configuration: CfnScraperScraperLoggingConfigurationProps | Deferred | None
    """The definition of logging configuration in an Amazon Managed Service for Prometheus workspace."""
    source: Required[CfnScraperSourceProps | Deferred]
    """The Amazon EKS cluster from which the scraper collects metrics. A change replaces the resource."""
    tags: Sequence[CfnScraperTagProps | Deferred] | Deferred | None
    """(Optional) The list of tag keys and values associated with the scraper."""


class CfnScraperCloudWatchLogDestinationProps(TypedDict, total=False):
    """Represents a cloudwatch logs destination for scraper logging"""
    log_group_arn: str | None
    """ARN of the CloudWatch log group"""


class CfnScraperComponentConfigProps(TypedDict, total=False):
    """Configuration settings for a scraper component."""
    options: Mapping[str, str] | Deferred | None
    """Configuration options for the scraper component."""


class CfnScraperDestinationProps(TypedDict, total=False):
    """Where to send the metrics from a scraper."""
    amp_configuration: CfnScraperDestinationAmpConfigurationProps | Deferred | None
    """The Amazon Managed Service for Prometheus workspace to send metrics to."""
    cloud_watch_configuration: CfnScraperDestinationCloudWatchConfigurationProps | Deferred | None
    """Configuration for CloudWatch metrics destination"""


class CfnScraperDestinationAmpConfigurationProps(TypedDict, total=False):
    """The `AmpConfiguration` structure defines the Amazon Managed Service for Prometheus instance a scraper should send metrics to."""
    workspace_arn: Required[str]
    """ARN of the Amazon Managed Service for Prometheus workspace."""


class CfnScraperDestinationCloudWatchConfigurationProps(TypedDict, total=False):
    """Configuration for CloudWatch metrics destination"""
    dataset_arn: Required[str]
    """ARN of a CloudWatch dataset"""


class CfnScraperRoleConfigurationProps(TypedDict, total=False):
    """The role configuration in an Amazon Managed Service for Prometheus scraper."""
    source_role_arn: str | None
    """The ARN of the source role."""
    target_role_arn: str | None
    """The ARN of the target role."""


class CfnScraperScrapeConfigurationProps(TypedDict, total=False):
    """A scrape configuration for a scraper, base 64 encoded."""
    configuration_blob: str | None
    """The base 64 encoded scrape configuration file."""


class CfnScraperScraperComponentProps(TypedDict, total=False):
    """A component of a Amazon Managed Service for Prometheus scraper that can be configured for logging."""
    config: CfnScraperComponentConfigProps | Deferred | None
    """The configuration settings for the scraper component."""
    type: Required[Literal["SERVICE_DISCOVERY", "COLLECTOR", "EXPORTER"] | Other]
    """The type of the scraper component."""


class CfnScraperScraperLoggingConfigurationProps(TypedDict, total=False):
    """Configuration for scraper logging"""
    logging_destination: Required[CfnScraperScraperLoggingDestinationProps | Deferred]
    """Destination for scraper logging"""
    scraper_components: Required[Sequence[CfnScraperScraperComponentProps | Deferred] | Deferred]
    """A component of a Amazon Managed Service for Prometheus scraper that can be configured for logging."""


class CfnScraperScraperLoggingDestinationProps(TypedDict, total=False):
    """The destination where scraper logs are sent."""
    cloud_watch_logs: CfnScraperCloudWatchLogDestinationProps | Deferred | None
    """The CloudWatch Logs configuration for the scraper logging destination."""


class CfnScraperSourceProps(TypedDict, total=False):
    """The source of collected metrics for a scraper."""
    eks_configuration: CfnScraperSourceEksConfigurationProps | Deferred | None
    """The Amazon EKS cluster from which a scraper collects metrics."""
    vpc_configuration: CfnScraperSourceVpcConfigurationProps | Deferred | None
    """Configuration for VPC metrics source"""


class CfnScraperSourceEksConfigurationProps(TypedDict, total=False):
    """The `EksConfiguration` structure describes the connection to the Amazon EKS cluster from which a scraper collects metrics."""
    cluster_arn: Required[str]
    """ARN of the Amazon EKS cluster."""
    security_group_ids: Sequence[str] | Deferred | None
    """A list of the security group IDs for the Amazon EKS cluster VPC configuration."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """A list of subnet IDs for the Amazon EKS cluster VPC configuration."""


class CfnScraperSourceVpcConfigurationProps(TypedDict, total=False):
    """Configuration for VPC metrics source"""
    security_group_ids: Required[Sequence[str] | Deferred]
    """List of security group IDs"""
    subnet_ids: Required[Sequence[str] | Deferred]
    """List of subnet IDs"""


class CfnScraperTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnScraper(TypedResource):
    """A scraper is a fully-managed agentless collector that discovers and pulls metrics automatically."""
    props: CfnScraperProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnScraperProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the scraper."""
    @property
    def attr_role_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the IAM role that provides permissions for the scraper to discover and collect metrics on your behalf."""
    @property
    def attr_scraper_id(self) -> StringToken:
        """The ID of the scraper."""


class CfnWorkspaceProps(TypedDict, total=False):
    alert_manager_definition: str | None
    """The alert manager definition, a YAML configuration for the alert manager in your Amazon Managed Service for Prometheus workspace."""
    alias: str | None
    """The alias that is assigned to this workspace to help identify it."""
    kms_key_arn: str | None
    """(optional) The ARN for a customer managed AWS key to use for encrypting data within your workspace. A change replaces the resource."""
    logging_configuration: CfnWorkspaceLoggingConfigurationProps | Deferred | None
    """Contains information about the logging configuration for the workspace."""
    query_logging_configuration: CfnWorkspaceQueryLoggingConfigurationProps | Deferred | None
    """The definition of logging configuration in an Amazon Managed Service for Prometheus workspace."""
    tags: Sequence[CfnWorkspaceTagProps | Deferred] | Deferred | None
    """The list of tag keys and values that are associated with the workspace."""
    workspace_configuration: CfnWorkspaceWorkspaceConfigurationProps | Deferred | None
    """Use this structure to define label sets and the ingestion limits for time series that match label sets, and to specify the retention period of the workspace."""


class CfnWorkspaceCloudWatchLogDestinationProps(TypedDict, total=False):
    """Configuration details for logging to CloudWatch Logs."""
    log_group_arn: Required[str]
    """The ARN of the CloudWatch log group."""


class CfnWorkspaceLabelProps(TypedDict, total=False):
    """A label is a name:value pair used to add context to ingested metrics."""
    name: Required[str]
    """The name for this label."""
    value: Required[str]
    """The value for this label."""


class CfnWorkspaceLimitsPerLabelSetProps(TypedDict, total=False):
    """This defines a label set for the workspace, and defines the ingestion limit for active time series that match that label set."""
    label_set: Required[Sequence[CfnWorkspaceLabelProps | Deferred] | Deferred]
    """This defines one label set that will have an enforced ingestion limit."""
    limits: Required[CfnWorkspaceLimitsPerLabelSetEntryProps | Deferred]
    """This structure contains the information about the limits that apply to time series that match this label set."""


class CfnWorkspaceLimitsPerLabelSetEntryProps(TypedDict, total=False):
    """This structure contains the limits that apply to time series that match one label set."""
    max_series: Integer | None
    """The maximum number of active series that can be ingested that match this label set."""


class CfnWorkspaceLoggingConfigurationProps(TypedDict, total=False):
    """Contains information about the rules and alerting logging configuration for the workspace."""
    log_group_arn: str | None
    """The ARN of the CloudWatch log group to which the vended log data will be published."""


class CfnWorkspaceLoggingDestinationProps(TypedDict, total=False):
    """The logging destination in an Amazon Managed Service for Prometheus workspace."""
    cloud_watch_logs: Required[CfnWorkspaceCloudWatchLogDestinationProps | Deferred]
    """Configuration details for logging to CloudWatch Logs."""
    filters: Required[CfnWorkspaceLoggingFilterProps | Deferred]
    """Filtering criteria that determine which queries are logged."""


class CfnWorkspaceLoggingFilterProps(TypedDict, total=False):
    """Filtering criteria that determine which queries are logged."""
    qsp_threshold: Required[Integer]
    """The Query Samples Processed (QSP) threshold above which queries will be logged."""


class CfnWorkspaceQueryLoggingConfigurationProps(TypedDict, total=False):
    """The query logging configuration in an Amazon Managed Service for Prometheus workspace."""
    destinations: Required[Sequence[CfnWorkspaceLoggingDestinationProps | Deferred] | Deferred]
    """Defines a destination and its associated filtering criteria for query logging."""


class CfnWorkspaceTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnWorkspaceWorkspaceConfigurationProps(TypedDict, total=False):
    """Use this structure to define label sets and the ingestion limits for time series that match label sets, and to specify the retention period of the workspace."""
    limits_per_label_sets: Sequence[CfnWorkspaceLimitsPerLabelSetProps | Deferred] | Deferred | None
    """This is an array of structures, where each structure defines a label set for the workspace, and defines the ingestion limit for active time series for each of those label sets."""
    out_of_order_time_window_in_seconds: Integer | None
    """The time window in seconds for accepting out-of-order samples"""
    retention_period_in_days: Integer | None
    """Specifies how many days that metrics will be retained in the workspace."""
    rule_query_offset_in_seconds: Integer | None
    """Duration in seconds to offset rule evaluation queries into the past"""


class CfnWorkspace(TypedResource):
    """An Amazon Managed Service for Prometheus workspace is a logical and isolated Prometheus server dedicated to ingesting, storing, and querying your Prometheus-compatible metrics."""
    props: CfnWorkspaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkspaceProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the workspace."""
    @property
    def attr_prometheus_endpoint(self) -> StringToken:
        """The Prometheus endpoint available for this workspace."""
    @property
    def attr_workspace_id(self) -> StringToken:
        """The unique ID for the workspace."""
