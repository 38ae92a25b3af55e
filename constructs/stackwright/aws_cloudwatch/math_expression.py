"""Expressions of metrics."""

import re
from collections.abc import Mapping
from typing import Any

from attrs import field

from stackwright.aws_cloudwatch.metric import AlarmSource, Metric
from stackwright.checks import fail, length
from stackwright.value import value

_NAME = re.compile("[a-z][a-zA-Z0-9_]*")
_WORD = re.compile("[A-Za-z_][A-Za-z0-9_]*")


def _metrics(instance: object, _: Any, value: Mapping[str, Metric]) -> None:
    for name in value:
        if not _NAME.fullmatch(name):
            raise fail(
                instance,
                "metrics: a name begins with a small letter and has letters, digits and '_', "
                f"got {name!r}",
            )


@value
class MathExpression(AlarmSource):
    """
    A number that is worked out of metrics.

    Args:
        expression: In CloudWatch's metric math, such as `100 * errors / invocations`; 1 to 2,048
            characters.
        metrics: The metrics by the names that the expression gives them; up to 9, all of one
            period.
        label: What people read.

    Raises:
        PropertyError: A metric that the expression does not name, or several periods.
    """

    expression: str = field(kw_only=False, validator=length(1, 2048))
    metrics: Mapping[str, Metric] = field(validator=[length(1, 9, "metrics"), _metrics])
    label: str | None = None

    def __attrs_post_init__(self) -> None:
        words = set(_WORD.findall(self.expression))
        unused = sorted(set(self.metrics) - words)
        if unused:
            raise fail(
                self,
                f"metrics: the expression {self.expression!r} does not name {', '.join(unused)}",
            )
        periods = {one.seconds for one in self.metrics.values()}
        if len(periods) > 1:
            raise fail(
                self,
                f"metrics: all must have one period, got {', '.join(map(str, sorted(periods)))}",
                hint="metric.with_(period=...) gives the same metric another period",
            )

    @property
    def seconds(self) -> Any:
        """The length of a period in seconds."""
        return next(iter(self.metrics.values())).seconds

    def alarm_properties(self) -> dict[str, Any]:
        """The properties of an alarm on this expression."""
        result = {
            "id": "result" if "result" not in self.metrics else "result_",
            "expression": self.expression,
            "label": self.label,
            "return_data": True,
        }
        return {
            "metrics": [result, *(self.metrics[name].query(name) for name in sorted(self.metrics))]
        }
