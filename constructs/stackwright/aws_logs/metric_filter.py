"""Metrics that are read out of logs."""

from collections.abc import Mapping
from typing import ClassVar, Required, TypedDict

from attrs import field

from stackwright.aws_cloudwatch import Metric, Unit
from stackwright.aws_logs.log_group import LogGroup
from stackwright.cfn.aws_logs import CfnMetricFilter, CfnMetricFilterProps
from stackwright.checks import length, matches
from stackwright.resource import Resource
from stackwright.schema import Schema
from stackwright.tree import construct


class MetricFilterOptions(TypedDict, total=False):
    """What `add_metric_filter` takes; see `MetricFilter`."""

    filter_pattern: Required[str]
    metric_namespace: Required[str]
    metric_name: Required[str]
    metric_value: str
    default_value: float
    dimensions: Mapping[str, str]
    unit: Unit
    filter_name: str


@construct
class MetricFilter(Resource):
    """
    Counts, or measures, what matching log events say, as a metric.

    Creates `AWS::Logs::MetricFilter`.

    Args:
        log_group: Whose events are looked at; of the class `STANDARD`. A change replaces the
            filter.
        filter_pattern: Which events count; see `FilterPattern`. Up to 1,024 characters.
        metric_namespace: Of the metric; 1 to 255 characters, not of AWS.
        metric_name: Of the metric; 1 to 255 characters.
        metric_value: What an event adds: a number, or a field of it such as `$.duration`.
            Default: `1`.
        default_value: What a minute with events, but no matching ones, adds; not with
            `dimensions`. Default: nothing.
        dimensions: Up to 3 dimensions of the metric by name: fields of the event.
        unit: Of the metric. Default: none.
        filter_name: 1 to 512 characters without `:` and `*`. Default: made by CloudFormation. A
            change replaces the filter.

    Raises:
        PropertyError: A value out of bounds, or what does not go together.
    """

    schema: ClassVar[Schema] = CfnMetricFilter.schema

    log_group: LogGroup
    filter_pattern: str = field(validator=length(0, 1024))
    metric_namespace: str = field(
        validator=matches(r"(?!AWS/)[^:*$]{1,255}", "1 to 255 characters that do not begin 'AWS/'")
    )
    metric_name: str = field(validator=matches(r"[^:*$]{1,255}", "1 to 255 characters"))
    metric_value: str = field(default="1", validator=length(1, 100))
    default_value: float | None = None
    dimensions: Mapping[str, str] = field(factory=dict[str, str], validator=length(0, 3, "items"))
    unit: Unit | None = None
    given_name: str | None = field(
        default=None,
        alias="filter_name",
        validator=matches("[^:*]{1,512}", "1 to 512 characters without ':' and '*'"),
    )

    def compose(self) -> None:
        """Check what concerns several properties."""
        if self.default_value is not None and self.dimensions:
            raise self.error("default_value and dimensions exclude each other")
        kind = self.log_group.log_group_class
        if kind in ("INFREQUENT_ACCESS", "DELIVERY"):
            raise self.error(
                f"a log group of the class {kind} has no metric filters",
                hint="use the class 'STANDARD'",
            )

    def metric(self) -> Metric:
        """The metric, summed up over 5 minutes; `with_` changes how."""
        if self.dimensions:
            raise self.error(
                "a metric with dimensions is several, one for each of their values",
                hint="make Metric(...) with the values that you mean",
            )
        return Metric(
            namespace=self.metric_namespace, metric_name=self.metric_name, statistic="Sum"
        )

    def properties(self) -> CfnMetricFilterProps:
        """The properties as CloudFormation takes them."""
        return {
            "log_group_name": self.log_group.log_group_name,
            "filter_name": self.given_name,
            "filter_pattern": self.filter_pattern,
            "metric_transformations": [
                {
                    "metric_namespace": self.metric_namespace,
                    "metric_name": self.metric_name,
                    "metric_value": self.metric_value,
                    "default_value": self.default_value,
                    "dimensions": [
                        {"key": name, "value": self.dimensions[name]}
                        for name in sorted(self.dimensions)
                    ]
                    or None,
                    "unit": self.unit,
                }
            ],
        }
