"""Every resource type of AWS::BCM; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnDashboardProps(TypedDict, total=False):
    description: str | None
    name: Required[str]
    tags: Sequence[CfnDashboardTagProps | Deferred] | Deferred | None
    widgets: Required[Sequence[CfnDashboardWidgetProps | Deferred] | Deferred]


class CfnDashboardCostAndUsageExpressionProps(TypedDict, total=False):
    and_: Sequence[CfnDashboardCostAndUsageExpressionProps | Deferred] | Deferred | None
    cost_categories: CfnDashboardCostCategoryValuesProps | Deferred | None
    dimensions: CfnDashboardDimensionValuesProps | Deferred | None
    not_: CfnDashboardCostAndUsageExpressionProps | Deferred | None
    or_: Sequence[CfnDashboardCostAndUsageExpressionProps | Deferred] | Deferred | None
    tags: CfnDashboardTagValuesProps | Deferred | None


class CfnDashboardCostAndUsageQueryProps(TypedDict, total=False):
    filter: CfnDashboardCostAndUsageExpressionProps | Deferred | None
    granularity: Required[Literal["HOURLY", "DAILY", "MONTHLY"] | Other]
    group_by: Sequence[CfnDashboardGroupDefinitionProps | Deferred] | Deferred | None
    metrics: Required[Sequence[Literal["AmortizedCost", "BlendedCost", "NetAmortizedCost", "NetUnblendedCost", "NormalizedUsageAmount", "UnblendedCost", "UsageQuantity", "SpendCoveredBySavingsPlans", "Hour", "Unit", "Cost"] | Other] | Deferred]
    time_range: Required[CfnDashboardDateTimeRangeProps | Deferred]


class CfnDashboardCostCategoryValuesProps(TypedDict, total=False):
    key: Required[str]
    match_options: Sequence[Literal["EQUALS", "ABSENT", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "GREATER_THAN_OR_EQUAL", "CASE_SENSITIVE", "CASE_INSENSITIVE"] | Other] | Deferred | None
    values: Required[Sequence[str] | Deferred]


class CfnDashboardDateTimeRangeProps(TypedDict, total=False):
    end_time: Required[CfnDashboardDateTimeValueProps | Deferred]
    start_time: Required[CfnDashboardDateTimeValueProps | Deferred]


class CfnDashboardDateTimeValueProps(TypedDict, total=False):
    type: Required[Literal["ABSOLUTE", "RELATIVE"] | Other]
    value: Required[str]


class CfnDashboardDimensionValuesProps(TypedDict, total=False):
    key: Required[Literal["AZ", "INSTANCE_TYPE", "LINKED_ACCOUNT", "OPERATION", "PURCHASE_TYPE", "REGION", "SERVICE", "USAGE_TYPE", "USAGE_TYPE_GROUP", "RECORD_TYPE", "OPERATING_SYSTEM", "TENANCY", "SCOPE", "PLATFORM", "SUBSCRIPTION_ID", "LEGAL_ENTITY_NAME", "DEPLOYMENT_OPTION", "DATABASE_ENGINE", "CACHE_ENGINE", "INSTANCE_TYPE_FAMILY", "BILLING_ENTITY", "RESERVATION_ID", "RESOURCE_ID", "SAVINGS_PLANS_TYPE", "TAG_KEY", "COST_CATEGORY_NAME"] | Other]
    match_options: Sequence[Literal["EQUALS", "ABSENT", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "GREATER_THAN_OR_EQUAL", "CASE_SENSITIVE", "CASE_INSENSITIVE"] | Other] | Deferred | None
    values: Required[Sequence[str] | Deferred]


class CfnDashboardDisplayConfigProps(TypedDict, total=False):
    graph: Mapping[str, CfnDashboardGraphDisplayConfigProps | Deferred] | Deferred | None
    table: Anything


class CfnDashboardExpressionProps(TypedDict, total=False):
    and_: Sequence[CfnDashboardExpressionProps | Deferred] | Deferred | None
    cost_categories: CfnDashboardCostCategoryValuesProps | Deferred | None
    dimensions: CfnDashboardDimensionValuesProps | Deferred | None
    not_: CfnDashboardExpressionProps | Deferred | None
    tags: CfnDashboardTagValuesProps | Deferred | None


class CfnDashboardGraphDisplayConfigProps(TypedDict, total=False):
    visual_type: Required[Literal["LINE", "BAR", "STACK"] | Other]


class CfnDashboardGroupDefinitionProps(TypedDict, total=False):
    key: Required[str]
    type: Literal["DIMENSION", "TAG", "COST_CATEGORY"] | Other | None


class CfnDashboardQueryParametersProps(TypedDict, total=False):
    cost_and_usage: CfnDashboardCostAndUsageQueryProps | Deferred | None
    reservation_coverage: CfnDashboardReservationCoverageQueryProps | Deferred | None
    reservation_utilization: CfnDashboardReservationUtilizationQueryProps | Deferred | None
    savings_plans_coverage: CfnDashboardSavingsPlansCoverageQueryProps | Deferred | None
    savings_plans_utilization: CfnDashboardSavingsPlansUtilizationQueryProps | Deferred | None


class CfnDashboardReservationCoverageQueryProps(TypedDict, total=False):
    filter: CfnDashboardExpressionProps | Deferred | None
    granularity: Literal["HOURLY", "DAILY", "MONTHLY"] | Other | None
    group_by: Sequence[CfnDashboardGroupDefinitionProps | Deferred] | Deferred | None
    metrics: Sequence[Literal["AmortizedCost", "BlendedCost", "NetAmortizedCost", "NetUnblendedCost", "NormalizedUsageAmount", "UnblendedCost", "UsageQuantity", "SpendCoveredBySavingsPlans", "Hour", "Unit", "Cost"] | Other] | Deferred | None
    time_range: Required[CfnDashboardDateTimeRangeProps | Deferred]


class CfnDashboardReservationUtilizationQueryProps(TypedDict, total=False):
    filter: CfnDashboardExpressionProps | Deferred | None
    granularity: Literal["HOURLY", "DAILY", "MONTHLY"] | Other | None
    group_by: Sequence[CfnDashboardGroupDefinitionProps | Deferred] | Deferred | None
    time_range: Required[CfnDashboardDateTimeRangeProps | Deferred]


class CfnDashboardSavingsPlansCoverageQueryProps(TypedDict, total=False):
    filter: CfnDashboardExpressionProps | Deferred | None
    granularity: Literal["HOURLY", "DAILY", "MONTHLY"] | Other | None
    group_by: Sequence[CfnDashboardGroupDefinitionProps | Deferred] | Deferred | None
    metrics: Sequence[Literal["AmortizedCost", "BlendedCost", "NetAmortizedCost", "NetUnblendedCost", "NormalizedUsageAmount", "UnblendedCost", "UsageQuantity", "SpendCoveredBySavingsPlans", "Hour", "Unit", "Cost"] | Other] | Deferred | None
    time_range: Required[CfnDashboardDateTimeRangeProps | Deferred]


class CfnDashboardSavingsPlansUtilizationQueryProps(TypedDict, total=False):
    filter: CfnDashboardExpressionProps | Deferred | None
    granularity: Literal["HOURLY", "DAILY", "MONTHLY"] | Other | None
    time_range: Required[CfnDashboardDateTimeRangeProps | Deferred]


class CfnDashboardTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDashboardTagValuesProps(TypedDict, total=False):
    key: Required[str]
    match_options: Sequence[Literal["EQUALS", "ABSENT", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "GREATER_THAN_OR_EQUAL", "CASE_SENSITIVE", "CASE_INSENSITIVE"] | Other] | Deferred | None
    values: Required[Sequence[str] | Deferred]


class CfnDashboardWidgetProps(TypedDict, total=False):
    configs: Required[Sequence[CfnDashboardWidgetConfigProps | Deferred] | Deferred]
    description: str | None
    height: Integer | None
    horizontal_offset: Integer | None
    title: Required[str]
    width: Integer | None


class CfnDashboardWidgetConfigProps(TypedDict, total=False):
    display_config: Required[CfnDashboardDisplayConfigProps | Deferred]
    query_parameters: Required[CfnDashboardQueryParametersProps | Deferred]


class CfnDashboard(TypedResource):
    """Definition of AWS::BCM::Dashboard Resource Type"""
    props: CfnDashboardProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDashboardProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_created_at(self) -> StringToken: ...
    @property
    def attr_type(self) -> StringToken: ...
    @property
    def attr_updated_at(self) -> StringToken: ...


class CfnScheduledReportProps(TypedDict, total=False):
    dashboard_arn: Required[str]
    """The ARN of the dashboard associated with the scheduled report."""
    description: str | None
    """A description of the scheduled report's purpose or contents."""
    name: Required[str]
    """The name of the scheduled report."""
    schedule_config: Required[CfnScheduledReportScheduleConfigProps | Deferred]
    """Defines when and how often a scheduled report runs."""
    scheduled_report_execution_role_arn: Required[str]
    """The ARN of the IAM role that the scheduled report uses to execute."""
    tags: Sequence[CfnScheduledReportTagProps | Deferred] | Deferred | None
    """The tags applied to the scheduled report."""
    widget_date_range_override: CfnScheduledReportDateTimeRangeProps | Deferred | None
    """An absolute or relative date range."""
    widget_ids: Sequence[str] | Deferred | None
    """The list of widget identifiers included in the scheduled report."""


class CfnScheduledReportDateTimeRangeProps(TypedDict, total=False):
    """An absolute or relative date range."""
    end_time: Required[CfnScheduledReportDateTimeValueProps | Deferred]
    """A date expressed either as an absolute instant or as an offset from now."""
    start_time: Required[CfnScheduledReportDateTimeValueProps | Deferred]
    """A date expressed either as an absolute instant or as an offset from now."""


class CfnScheduledReportDateTimeValueProps(TypedDict, total=False):
    """A date expressed either as an absolute instant or as an offset from now."""
    type: Required[Literal["ABSOLUTE", "RELATIVE"] | Other]
    """Whether a date value is absolute or relative."""
    value: Required[str]
    """The date, or an ISO 8601 duration when Type is RELATIVE."""


class CfnScheduledReportScheduleConfigProps(TypedDict, total=False):
    """Defines when and how often a scheduled report runs."""
    schedule_expression: str | None
    """The schedule expression that specifies when to trigger the scheduled report run."""
    schedule_expression_time_zone: str | None
    """The time zone for the schedule expression, for example, UTC."""
    schedule_period: CfnScheduledReportSchedulePeriodProps | Deferred | None
    """The window during which the schedule is active."""
    state: Literal["ENABLED", "DISABLED"] | Other | None
    """Whether the schedule is active."""


class CfnScheduledReportSchedulePeriodProps(TypedDict, total=False):
    """The window during which the schedule is active."""
    end_time: str | None
    """The time at which the schedule stops being active."""
    start_time: str | None
    """The time at which the schedule becomes active."""


class CfnScheduledReportTagProps(TypedDict, total=False):
    """A key-value pair applied to the scheduled report."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnScheduledReport(TypedResource):
    """Creates and manages a scheduled report for an AWS Billing and Cost Management Dashboards dashboard."""
    props: CfnScheduledReportProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnScheduledReportProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the scheduled report."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the scheduled report was created."""
    @property
    def attr_health_status(self) -> StringToken:
        """The health of the scheduled report as of its last refresh."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the scheduled report was last modified."""
