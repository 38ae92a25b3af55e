"""Metrics: what is measured and how it is summed up."""

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, Unpack

from attrs import field

from stackwright.checks import Seconds, fail, is_literal, length, seconds_of
from stackwright.tree import Construct
from stackwright.value import evolve, value

if TYPE_CHECKING:
    from stackwright.aws_cloudwatch.alarm import Alarm, AlarmOptions

Unit: TypeAlias = Literal[
    "Bits",
    "Bits/Second",
    "Bytes",
    "Bytes/Second",
    "Count",
    "Count/Second",
    "Gigabits",
    "Gigabits/Second",
    "Gigabytes",
    "Gigabytes/Second",
    "Kilobits",
    "Kilobits/Second",
    "Kilobytes",
    "Kilobytes/Second",
    "Megabits",
    "Megabits/Second",
    "Megabytes",
    "Megabytes/Second",
    "Microseconds",
    "Milliseconds",
    "None",
    "Percent",
    "Seconds",
    "Terabits",
    "Terabits/Second",
    "Terabytes",
    "Terabytes/Second",
]
"""What a metric is measured in."""

SIMPLE_STATISTICS = frozenset({"Average", "Maximum", "Minimum", "SampleCount", "Sum"})
DEFAULT_PERIOD = 300

_NUMBER = r"(?:100|\d{1,2}(?:\.\d{1,10})?)"
_AMOUNT = r"\d+(?:\.\d+)?"
_STATISTIC = re.compile(
    "|".join(
        [
            *sorted(SIMPLE_STATISTICS),
            "IQM",
            rf"(?:p|tm|tc|ts|wm){_NUMBER}",
            rf"(?:TM|TC|TS|WM)\((?:{_NUMBER}%)?:(?:{_NUMBER}%)?\)",
            rf"(?:TM|TC|TS|WM|PR)\((?:{_AMOUNT})?:(?:{_AMOUNT})?\)",
        ]
    )
)
_SHORT_PERIODS = (1, 5, 10, 20, 30)
_LONGEST_PERIOD = 86_400


def check_period(instance: object, _: Any, value: object) -> None:
    """1, 5, 10, 20 or 30 seconds, or whole minutes up to a day."""
    period = seconds_of(value)
    if not isinstance(period, int):
        return
    if period in _SHORT_PERIODS or (period % 60 == 0 and 0 < period <= _LONGEST_PERIOD):
        return
    raise fail(
        instance,
        f"period must be 1, 5, 10, 20 or 30 seconds, or a multiple of 60 up to 86400, got {period}",
        hint="minutes(5) makes a duration of five minutes",
    )


def _statistic(instance: object, _: Any, value: str) -> None:
    if is_literal(value) and not _STATISTIC.fullmatch(value):
        raise fail(
            instance,
            f"statistic must be one that CloudWatch knows, got {value!r}",
            hint="such as 'Sum', 'Average', 'p99', 'tm90' or 'TM(10%:90%)'",
        )


class AlarmSource:
    """What an alarm can watch: a metric, or an expression of several."""

    def create_alarm(
        self, scope: Construct, id: str, /, **options: "Unpack[AlarmOptions]"
    ) -> "Alarm":
        """
        Make an `Alarm` called *id* below *scope* that watches this.

        Args:
            scope: Where the alarm belongs.
            id: Unique among its siblings.
            options: What `Alarm` takes, such as `threshold`.
        """
        from stackwright.aws_cloudwatch.alarm import Alarm

        return Alarm(scope, id, metric=self, **options)

    def alarm_properties(self) -> dict[str, Any]:
        """The properties of an alarm on this, by their names in Python."""
        raise NotImplementedError

    @property
    def seconds(self) -> Any:
        """The length of a period in seconds."""
        raise NotImplementedError


@value
class Metric(AlarmSource):
    """
    Something that CloudWatch measures, and how it is summed up over time.

    Args:
        namespace: Whose metric it is, such as `AWS/Lambda`; 1 to 255 characters.
        metric_name: Its name, 1 to 255 characters.
        dimensions: Of what, by name; up to 30.
        statistic: How the values of a period become one: `Average`, `Sum`, `Minimum`, `Maximum`,
            `SampleCount`, a percentile such as `p99`, or a trimmed mean such as `tm90`.
            Default: `Average`.
        period: 1, 5, 10, 20 or 30 seconds, or whole minutes up to a day. Default: 5 minutes.
        unit: Only values of this unit. Default: of any, which is nearly always right.
        label: What people read.
        account: The account that measures it, if another one watches.
    """

    namespace: str = field(validator=length(1, 255))
    metric_name: str = field(validator=length(1, 255))
    dimensions: Mapping[str, str] = field(factory=dict[str, str], validator=length(0, 30, "items"))
    statistic: str = field(default="Average", validator=_statistic)
    period: Seconds = field(default=DEFAULT_PERIOD, validator=check_period)
    unit: Unit | None = None
    label: str | None = None
    account: str | None = None

    def with_(self, **changes: Any) -> "Metric":
        """The same metric with other properties, such as `with_(statistic="p99")`."""
        return evolve(self, **changes)

    @property
    def seconds(self) -> Any:
        """The length of a period in seconds."""
        return seconds_of(self.period)

    @property
    def _named_dimensions(self) -> Sequence[dict[str, str]] | None:
        return [
            {"name": name, "value": self.dimensions[name]} for name in sorted(self.dimensions)
        ] or None

    def alarm_properties(self) -> dict[str, Any]:
        """The properties of an alarm on this metric."""
        if self.account is not None:
            return {"metrics": [{**self.query("m1"), "return_data": True}]}
        simple = self.statistic in SIMPLE_STATISTICS
        return {
            "namespace": self.namespace,
            "metric_name": self.metric_name,
            "dimensions": self._named_dimensions,
            "statistic": self.statistic if simple else None,
            "extended_statistic": None if simple else self.statistic,
            "period": self.seconds,
            "unit": self.unit,
        }

    def query(self, id: str) -> dict[str, Any]:
        """The metric as *id* of an expression."""
        return {
            "id": id,
            "label": self.label,
            "account_id": self.account,
            "metric_stat": {
                "metric": {
                    "namespace": self.namespace,
                    "metric_name": self.metric_name,
                    "dimensions": self._named_dimensions,
                },
                "period": self.seconds,
                "stat": self.statistic,
                "unit": self.unit,
            },
            "return_data": False,
        }
