"""Every resource type of AWS::ApplicationInsights; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnApplicationProps(TypedDict, total=False):
    attach_missing_permission: Boolean | None
    """If set to true, the managed policies for SSM and CW will be attached to the instance roles if they are missing."""
    auto_configuration_enabled: Boolean | None
    """If set to `true`, the application components will be configured with the monitoring configuration recommended by Application Insights."""
    cwe_monitor_enabled: Boolean | None
    """Indicates whether Application Insights can listen to CloudWatch events for the application resources, such as `instance terminated`, `failed deployment`, and others."""
    component_monitoring_settings: Sequence[CfnApplicationComponentMonitoringSettingProps | Deferred] | Deferred | None
    """The monitoring settings of the components."""
    custom_components: Sequence[CfnApplicationCustomComponentProps | Deferred] | Deferred | None
    """Describes a custom component by grouping similar standalone instances to monitor."""
    grouping_type: Literal["ACCOUNT_BASED"] | Other | None
    """Application Insights can create applications based on a resource group or on an account. A change replaces the resource."""
    log_pattern_sets: Sequence[CfnApplicationLogPatternSetProps | Deferred] | Deferred | None
    """The log pattern sets."""
    ops_center_enabled: Boolean | None
    """Indicates whether Application Insights will create OpsItems for any problem that is detected by Application Insights for an application."""
    ops_item_sns_topic_arn: str | None
    """The SNS topic provided to Application Insights that is associated with the created OpsItems to receive SNS notifications for opsItem updates."""
    resource_group_name: Required[str]
    """The name of the resource group used for the application. A change replaces the resource."""
    sns_notification_arn: str | None
    """The SNS topic ARN that is associated with SNS notifications for updates or issues."""
    tags: Sequence[CfnApplicationTagProps | Deferred] | Deferred | None
    """An array of `Tags`."""


class CfnApplicationAlarmProps(TypedDict, total=False):
    """The `AWS::ApplicationInsights::Application Alarm` property type defines a CloudWatch alarm to be monitored for the component."""
    alarm_name: Required[str]
    """The name of the CloudWatch alarm to be monitored for the component."""
    severity: Literal["HIGH", "MEDIUM", "LOW"] | Other | None
    """Indicates the degree of outage when the alarm goes off."""


class CfnApplicationAlarmMetricProps(TypedDict, total=False):
    """The `AWS::ApplicationInsights::Application AlarmMetric` property type defines a metric to monitor for the component."""
    alarm_metric_name: Required[str]
    """The name of the metric to be monitored for the component."""


class CfnApplicationComponentConfigurationProps(TypedDict, total=False):
    """The `AWS::ApplicationInsights::Application ComponentConfiguration` property type defines the configuration settings of the component."""
    configuration_details: CfnApplicationConfigurationDetailsProps | Deferred | None
    """The configuration settings."""
    sub_component_type_configurations: Sequence[CfnApplicationSubComponentTypeConfigurationProps | Deferred] | Deferred | None
    """Sub-component configurations of the component."""


class CfnApplicationComponentMonitoringSettingProps(TypedDict, total=False):
    """The `AWS::ApplicationInsights::Application ComponentMonitoringSetting` property type defines the monitoring setting of the component."""
    component_arn: str | None
    """The ARN of the component."""
    component_configuration_mode: Required[Literal["DEFAULT", "DEFAULT_WITH_OVERWRITE", "CUSTOM"] | Other]
    """Component monitoring can be configured in one of the following three modes:"""
    component_name: str | None
    """The name of the component."""
    custom_component_configuration: CfnApplicationComponentConfigurationProps | Deferred | None
    """Customized monitoring settings."""
    default_overwrite_component_configuration: CfnApplicationComponentConfigurationProps | Deferred | None
    """Customized overwrite monitoring settings."""
    tier: Required[str]
    """The tier of the application component."""


class CfnApplicationConfigurationDetailsProps(TypedDict, total=False):
    """The `AWS::ApplicationInsights::Application ConfigurationDetails` property type specifies the configuration settings."""
    alarm_metrics: Sequence[CfnApplicationAlarmMetricProps | Deferred] | Deferred | None
    """A list of metrics to monitor for the component."""
    alarms: Sequence[CfnApplicationAlarmProps | Deferred] | Deferred | None
    """A list of alarms to monitor for the component."""
    ha_cluster_prometheus_exporter: CfnApplicationHAClusterPrometheusExporterProps | Deferred | None
    """The HA cluster Prometheus Exporter settings."""
    hana_prometheus_exporter: CfnApplicationHANAPrometheusExporterProps | Deferred | None
    """The HANA DB Prometheus Exporter settings."""
    jmx_prometheus_exporter: CfnApplicationJMXPrometheusExporterProps | Deferred | None
    """A list of Java metrics to monitor for the component."""
    logs: Sequence[CfnApplicationLogProps | Deferred] | Deferred | None
    """A list of logs to monitor for the component."""
    net_weaver_prometheus_exporter: CfnApplicationNetWeaverPrometheusExporterProps | Deferred | None
    """The NetWeaver Prometheus Exporter Settings."""
    processes: Sequence[CfnApplicationProcessProps | Deferred] | Deferred | None
    """A list of processes to monitor for the component."""
    sql_server_prometheus_exporter: CfnApplicationSQLServerPrometheusExporterProps | Deferred | None
    """The SQL prometheus exporter settings."""
    windows_events: Sequence[CfnApplicationWindowsEventProps | Deferred] | Deferred | None
    """A list of Windows Events to monitor for the component."""


class CfnApplicationCustomComponentProps(TypedDict, total=False):
    """The `AWS::ApplicationInsights::Application CustomComponent` property type describes a custom component by grouping similar standalone instances to monitor."""
    component_name: Required[str]
    """The name of the component."""
    resource_list: Required[Sequence[str] | Deferred]
    """The list of resource ARNs that belong to the component."""


class CfnApplicationHAClusterPrometheusExporterProps(TypedDict, total=False):
    """The `AWS::ApplicationInsights::Application HAClusterPrometheusExporter` property type defines the HA cluster Prometheus Exporter settings."""
    prometheus_port: str | None
    """The target port to which Prometheus sends metrics."""


class CfnApplicationHANAPrometheusExporterProps(TypedDict, total=False):
    """The `AWS::ApplicationInsights::Application HANAPrometheusExporter` property type defines the HANA DB Prometheus Exporter settings."""
    agree_to_install_hanadb_client: Required[Boolean]
    """Designates whether you agree to install the HANA DB client."""
    hana_port: Required[str]
    """The HANA database port by which the exporter will query HANA metrics."""
    hanasid: Required[str]
    """The three-character SAP system ID (SID) of the SAP HANA system."""
    hana_secret_name: Required[str]
    """The AWS Secrets Manager secret that stores HANA monitoring user credentials."""
    prometheus_port: str | None
    """The target port to which Prometheus sends metrics."""


class CfnApplicationJMXPrometheusExporterProps(TypedDict, total=False):
    """The `AWS::ApplicationInsights::Application JMXPrometheusExporter` property type defines the JMXPrometheus Exporter configuration."""
    host_port: str | None
    """The host and port to connect to through remote JMX."""
    jmxurl: str | None
    """The complete JMX URL to connect to."""
    prometheus_port: str | None
    """The target port to send Prometheus metrics to."""


class CfnApplicationLogProps(TypedDict, total=False):
    """The `AWS::ApplicationInsights::Application Log` property type specifies a log to monitor for the component."""
    encoding: Literal["utf-8", "utf-16", "ascii"] | Other | None
    """The type of encoding of the logs to be monitored."""
    log_group_name: str | None
    """The CloudWatch log group name to be associated with the monitored log."""
    log_path: str | None
    """The path of the logs to be monitored."""
    log_type: Required[str]
    """The log type decides the log patterns against which Application Insights analyzes the log."""
    pattern_set: str | None
    """The log pattern set."""


class CfnApplicationLogPatternProps(TypedDict, total=False):
    """The `AWS::ApplicationInsights::Application LogPattern` property type specifies an object that defines the log patterns that belong to a `LogPatternSet`."""
    pattern: Required[str]
    """A regular expression that defines the log pattern."""
    pattern_name: Required[str]
    """The name of the log pattern."""
    rank: Required[Integer]
    """The rank of the log pattern."""


class CfnApplicationLogPatternSetProps(TypedDict, total=False):
    """The `AWS::ApplicationInsights::Application LogPatternSet` property type specifies the log pattern set."""
    log_patterns: Required[Sequence[CfnApplicationLogPatternProps | Deferred] | Deferred]
    """A list of objects that define the log patterns that belong to `LogPatternSet`."""
    pattern_set_name: Required[str]
    """The name of the log pattern."""


class CfnApplicationNetWeaverPrometheusExporterProps(TypedDict, total=False):
    """The NetWeaver Prometheus Exporter Settings."""
    instance_numbers: Required[Sequence[str] | Deferred]
    """SAP instance numbers for ASCS, ERS, and App Servers."""
    prometheus_port: str | None
    """Prometheus exporter port."""
    sapsid: Required[str]
    """SAP NetWeaver SID."""


class CfnApplicationProcessProps(TypedDict, total=False):
    """A process to be monitored for the component."""
    alarm_metrics: Required[Sequence[CfnApplicationAlarmMetricProps | Deferred] | Deferred]
    """A list of metrics to monitor for the component."""
    process_name: Required[str]
    """The name of the process to be monitored for the component."""


class CfnApplicationSQLServerPrometheusExporterProps(TypedDict, total=False):
    """The SQL prometheus exporter settings."""
    prometheus_port: Required[str]
    """Prometheus exporter port."""
    sql_secret_name: Required[str]
    """Secret name which managers SQL exporter connection. e.g. {"data_source_name": "sqlserver://: @localhost:1433"}"""


class CfnApplicationSubComponentConfigurationDetailsProps(TypedDict, total=False):
    """The `AWS::ApplicationInsights::Application SubComponentConfigurationDetails` property type specifies the configuration settings of the sub-components."""
    alarm_metrics: Sequence[CfnApplicationAlarmMetricProps | Deferred] | Deferred | None
    """A list of metrics to monitor for the component."""
    logs: Sequence[CfnApplicationLogProps | Deferred] | Deferred | None
    """A list of logs to monitor for the component."""
    processes: Sequence[CfnApplicationProcessProps | Deferred] | Deferred | None
    """A list of processes to monitor for the component."""
    windows_events: Sequence[CfnApplicationWindowsEventProps | Deferred] | Deferred | None
    """A list of Windows Events to monitor for the component."""


class CfnApplicationSubComponentTypeConfigurationProps(TypedDict, total=False):
    """The `AWS::ApplicationInsights::Application SubComponentTypeConfiguration` property type specifies the sub-component configurations for a component."""
    sub_component_configuration_details: Required[CfnApplicationSubComponentConfigurationDetailsProps | Deferred]
    """The configuration settings of the sub-components."""
    sub_component_type: Required[Literal["AWS::EC2::Instance", "AWS::EC2::Volume"] | Other]
    """The sub-component type."""


class CfnApplicationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnApplicationWindowsEventProps(TypedDict, total=False):
    """The `AWS::ApplicationInsights::Application WindowsEvent` property type specifies a Windows Event to monitor for the component."""
    event_levels: Required[Sequence[Literal["INFORMATION", "WARNING", "ERROR", "CRITICAL", "VERBOSE"] | Other] | Deferred]
    """The levels of event to log."""
    event_name: Required[str]
    """The type of Windows Events to log, equivalent to the Windows Event log channel name."""
    log_group_name: Required[str]
    """The CloudWatch log group name to be associated with the monitored log."""
    pattern_set: str | None
    """The log pattern set."""


class CfnApplication(TypedResource):
    """The `AWS::ApplicationInsights::Application` resource adds an application that is created from a resource group."""
    props: CfnApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationProps]) -> None: ...
    @property
    def attr_application_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) of the application, such as `arn:aws:applicationinsights:us-east-1:123456789012:application/resource-group/my_resource_group`."""
