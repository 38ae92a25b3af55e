"""Expressions of metrics."""

import pytest

from stackwright.aws_cloudwatch import MathExpression, Metric
from stackwright.errors import PropertyError

ERRORS = Metric(namespace="AWS/Lambda", metric_name="Errors", statistic="Sum")
CALLS = Metric(namespace="AWS/Lambda", metric_name="Invocations", statistic="Sum")


def test_the_expression_is_the_result() -> None:
    """Only the expression gives data; the metrics are in the order of their names."""
    rate = MathExpression("100 * errors / calls", metrics={"errors": ERRORS, "calls": CALLS})
    found = rate.alarm_properties()["metrics"]

    assert ["result", "calls", "errors"] == [one["id"] for one in found]
    assert [True, False, False] == [one["return_data"] for one in found]
    assert "100 * errors / calls" == found[0]["expression"]
    assert 300 == rate.seconds


def test_a_metric_called_result() -> None:
    """The name of the expression gives way."""
    found = MathExpression("result * 2", metrics={"result": ERRORS}).alarm_properties()["metrics"]

    assert ["result_", "result"] == [one["id"] for one in found]


@pytest.mark.parametrize("name", ["Errors", "1st", "a-b", ""])
def test_names(name: str) -> None:
    """A name is one that metric math can have."""
    with pytest.raises(PropertyError, match="a name begins with a small letter"):
        MathExpression("1 + 1", metrics={name: ERRORS})


def test_metrics_that_are_not_named() -> None:
    """A metric that the expression does not use is a mistake."""
    with pytest.raises(PropertyError, match="does not name call"):
        MathExpression("errors / calls", metrics={"errors": ERRORS, "call": CALLS})


def test_one_period() -> None:
    """Metrics of several periods do not go together."""
    with pytest.raises(PropertyError, match="all must have one period, got 60, 300"):
        MathExpression("a / b", metrics={"a": ERRORS, "b": CALLS.with_(period=60)})
