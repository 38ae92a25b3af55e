"""
What CloudWatch measures of event source mappings: a name in, a metric out.

From https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html; most of them are
measured only if the mapping asks for their group, and all under the id of the mapping alone.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from stackwright.aws_lambda.metrics import MetricOptions, with_statistic

if TYPE_CHECKING:
    from stackwright.aws_cloudwatch import Metric
    from stackwright.aws_lambda.event_source_mapping import EventSourceMapping
    from stackwright.aws_lambda.mapping_bounds import MappingMetric

MappingMetricName: TypeAlias = Literal[
    "CommitErrorCount",
    "CommittedEventCount",
    "DeletedEventCount",
    "DroppedEventCount",
    "EventPollerThroughputInBytes",
    "EventPollerUnit",
    "FailedInvokeEventCount",
    "FilteredOutEventCount",
    "InvokeErrorCount",
    "InvokedEventCount",
    "MaxOffsetLag",
    "OnFailureDestinationDeliveredEventCount",
    "OnFailureDestinationDeliveryErrorCount",
    "PolledEventCount",
    "PollingErrorCount",
    "ProvisionedPollers",
    "SchemaRegistryErrorCount",
    "SumOffsetLag",
]
"""What is measured of mappings."""


class _Measure(NamedTuple):
    """What must be asked for, `None` if provisioned pollers are enough; and how it is summed up."""

    group: "MappingMetric | None"
    statistic: str = "Sum"


MEASURES: Final[Mapping[MappingMetricName, _Measure]] = {
    "CommitErrorCount": _Measure("ErrorCount"),
    "CommittedEventCount": _Measure("EventCount"),
    "DeletedEventCount": _Measure("EventCount"),
    "DroppedEventCount": _Measure("EventCount"),
    "EventPollerThroughputInBytes": _Measure(None),
    "EventPollerUnit": _Measure(None),
    "FailedInvokeEventCount": _Measure("EventCount"),
    "FilteredOutEventCount": _Measure("EventCount"),
    "InvokeErrorCount": _Measure("ErrorCount"),
    "InvokedEventCount": _Measure("EventCount"),
    "MaxOffsetLag": _Measure("KafkaMetrics", "Maximum"),
    "OnFailureDestinationDeliveredEventCount": _Measure("EventCount"),
    "OnFailureDestinationDeliveryErrorCount": _Measure("ErrorCount"),
    "PolledEventCount": _Measure("EventCount"),
    "PollingErrorCount": _Measure("ErrorCount"),
    "ProvisionedPollers": _Measure(None, "Maximum"),
    "SchemaRegistryErrorCount": _Measure("ErrorCount"),
    "SumOffsetLag": _Measure("KafkaMetrics", "Maximum"),
}
"""The groups, and the statistics that make sense."""


def metric_of(
    mapping: "EventSourceMapping", name: MappingMetricName, options: MetricOptions
) -> "Metric":
    """
    The metric *name* of *mapping*.

    Raises:
        PropertyError: The mapping does not have it measured; placed at it.
    """
    from stackwright.aws_cloudwatch import Metric

    group, statistic = MEASURES[name]
    if group is not None and group not in mapping.metrics:
        raise mapping.error(
            f"{name} is measured only with metrics={[*mapping.metrics, group]!r}",
            hint="a metric that is not asked for has no values, and an alarm on it stays silent",
        )
    if group is None and mapping.provisioned_pollers is None:
        raise mapping.error(f"{name} is measured only with provisioned_pollers")
    dimensions = {"EventSourceMappingUUID": mapping.event_source_mapping_id}
    summed = with_statistic(statistic, options)
    return Metric(namespace="AWS/Lambda", metric_name=name, dimensions=dimensions, **summed)
