"""Every resource type of AWS::FIS; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnExperimentTemplateProps(TypedDict, total=False):
    actions: Mapping[str, CfnExperimentTemplateExperimentTemplateActionProps | Deferred] | Deferred | None
    """The actions for the experiment."""
    description: Required[str]
    """The description for the experiment template."""
    experiment_options: CfnExperimentTemplateExperimentTemplateExperimentOptionsProps | Deferred | None
    """The experiment options for an experiment template."""
    experiment_report_configuration: CfnExperimentTemplateExperimentTemplateExperimentReportConfigurationProps | Deferred | None
    """Describes the report configuration for the experiment template."""
    log_configuration: CfnExperimentTemplateExperimentTemplateLogConfigurationProps | Deferred | None
    """The configuration for experiment logging."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of an IAM role."""
    stop_conditions: Required[Sequence[CfnExperimentTemplateExperimentTemplateStopConditionProps | Deferred] | Deferred]
    """The stop conditions for the experiment."""
    tags: Mapping[str, str] | Deferred | None
    """The tags for the experiment template. A change replaces the resource."""
    targets: Required[Mapping[str, CfnExperimentTemplateExperimentTemplateTargetProps | Deferred] | Deferred]
    """The targets for the experiment."""


class CfnExperimentTemplateCloudWatchDashboardProps(TypedDict, total=False):
    """The CloudWatch dashboards to include as data sources in the experiment report."""
    dashboard_identifier: Required[str]
    """The Amazon Resource Name (ARN) of the CloudWatch dashboard to include in the experiment report."""


class CfnExperimentTemplateExperimentTemplateActionProps(TypedDict, total=False):
    """Specifies an action for an experiment template."""
    action_id: Required[str]
    """The ID of the action."""
    description: str | None
    """A description for the action."""
    parameters: Mapping[str, str] | Deferred | None
    """The parameters for the action."""
    start_after: Sequence[str] | Deferred | None
    """The name of the action that must be completed before the current action starts."""
    targets: Mapping[str, str] | Deferred | None
    """The targets for the action."""


class CfnExperimentTemplateExperimentTemplateExperimentOptionsProps(TypedDict, total=False):
    """Describes the experiment options for an experiment template."""
    account_targeting: Literal["multi-account", "single-account"] | Other | None
    """The account targeting setting for an experiment template. A change replaces the resource."""
    empty_target_resolution_mode: Literal["fail", "skip"] | Other | None
    """The empty target resolution mode for an experiment template."""


class CfnExperimentTemplateExperimentTemplateExperimentReportConfigurationProps(TypedDict, total=False):
    """Describes the report configuration for the experiment template."""
    data_sources: CfnExperimentTemplateExperimentTemplateExperimentReportConfigurationDataSourcesProps | Deferred | None
    """The data sources for the experiment report."""
    outputs: Required[CfnExperimentTemplateExperimentTemplateExperimentReportConfigurationOutputsProps | Deferred]
    """The output destinations of the experiment report."""
    post_experiment_duration: str | None
    """The duration after the experiment end time for the data sources to include in the report."""
    pre_experiment_duration: str | None
    """The duration before the experiment start time for the data sources to include in the report."""


class CfnExperimentTemplateExperimentTemplateExperimentReportConfigurationDataSourcesProps(TypedDict, total=False):
    """Describes the data sources for the experiment report."""
    cloud_watch_dashboards: Sequence[CfnExperimentTemplateCloudWatchDashboardProps | Deferred] | Deferred | None
    """The CloudWatch dashboards to include as data sources in the experiment report."""


class CfnExperimentTemplateExperimentTemplateExperimentReportConfigurationOutputsProps(TypedDict, total=False):
    """Describes the output destinations of the experiment report."""
    experiment_report_s3_configuration: Required[CfnExperimentTemplateExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3ConfigurationProps | Deferred]
    """The S3 destination for the experiment report."""


class CfnExperimentTemplateExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3ConfigurationProps(TypedDict, total=False):
    """The S3 destination for the experiment report."""
    bucket_name: Required[str]
    """The name of the S3 bucket where the experiment report will be stored."""
    prefix: str | None
    """The prefix of the S3 bucket where the experiment report will be stored."""


class CfnExperimentTemplateExperimentTemplateLogConfigurationProps(TypedDict, total=False):
    """Specifies the configuration for experiment logging."""
    cloud_watch_logs_configuration: CfnExperimentTemplateExperimentTemplateLogConfigurationCloudWatchLogsConfigurationProps | Deferred | None
    """The configuration for experiment logging to CloudWatch Logs."""
    log_schema_version: Required[Integer]
    """The schema version."""
    s3_configuration: CfnExperimentTemplateExperimentTemplateLogConfigurationS3ConfigurationProps | Deferred | None
    """The configuration for experiment logging to Amazon S3."""


class CfnExperimentTemplateExperimentTemplateLogConfigurationCloudWatchLogsConfigurationProps(TypedDict, total=False):
    """Specifies the configuration for experiment logging to CloudWatch Logs."""
    log_group_arn: Required[str]
    """The Amazon Resource Name (ARN) of the destination Amazon CloudWatch Logs log group."""


class CfnExperimentTemplateExperimentTemplateLogConfigurationS3ConfigurationProps(TypedDict, total=False):
    """Specifies the configuration for experiment logging to Amazon S3."""
    bucket_name: Required[str]
    """The name of the destination bucket."""
    prefix: str | None
    """The bucket prefix."""


class CfnExperimentTemplateExperimentTemplateStopConditionProps(TypedDict, total=False):
    """Specifies a stop condition for an experiment template."""
    source: Required[str]
    """The source for the stop condition."""
    value: str | None
    """The Amazon Resource Name (ARN) of the CloudWatch alarm, if applicable."""


class CfnExperimentTemplateExperimentTemplateTargetProps(TypedDict, total=False):
    """Specifies a target for an experiment."""
    filters: Sequence[CfnExperimentTemplateExperimentTemplateTargetFilterProps | Deferred] | Deferred | None
    """The filters to apply to identify target resources using specific attributes."""
    parameters: Mapping[str, str] | Deferred | None
    """The parameters for the resource type."""
    resource_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Names (ARNs) of the targets."""
    resource_tags: Mapping[str, str] | Deferred | None
    """The tags for the target resources."""
    resource_type: Required[str]
    """The resource type."""
    selection_mode: Required[str]
    """Scopes the identified resources to a specific count or percentage."""


class CfnExperimentTemplateExperimentTemplateTargetFilterProps(TypedDict, total=False):
    """Specifies a filter used for the target resource input in an experiment template."""
    path: Required[str]
    """The attribute path for the filter."""
    values: Required[Sequence[str] | Deferred]
    """The attribute values for the filter."""


class CfnExperimentTemplate(TypedResource):
    """Specifies an experiment template."""
    props: CfnExperimentTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnExperimentTemplateProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the experiment template."""


class CfnTargetAccountConfigurationProps(TypedDict, total=False):
    account_id: Required[str]
    """The AWS account ID of the target account. A change replaces the resource."""
    description: str | None
    """The description of the target account."""
    experiment_template_id: Required[str]
    """The ID of the experiment template. A change replaces the resource."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of an IAM role for the target account."""


class CfnTargetAccountConfiguration(TypedResource):
    """Creates a target account configuration for the experiment template."""
    props: CfnTargetAccountConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTargetAccountConfigurationProps]) -> None: ...
