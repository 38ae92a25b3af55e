"""Metrics: what is measured, and how an alarm asks for it."""

from typing import Any

import pytest

from stackwright import minutes, seconds
from stackwright.aws_cloudwatch import Metric
from stackwright.errors import PropertyError


def _metric(**given: Any) -> Metric:
    settings: dict[str, Any] = {"namespace": "AWS/SQS", "metric_name": "Messages", **given}
    return Metric(**settings)


def test_a_bare_metric() -> None:
    """The average of five minutes, without dimensions."""
    assert {
        "namespace": "AWS/SQS",
        "metric_name": "Messages",
        "dimensions": None,
        "statistic": "Average",
        "extended_statistic": None,
        "period": 300,
        "unit": None,
    } == _metric().alarm_properties()


def test_dimensions_are_sorted() -> None:
    """The order in which they were given does not show."""
    found = _metric(dimensions={"B": "2", "A": "1"}).alarm_properties()

    assert [{"name": "A", "value": "1"}, {"name": "B", "value": "2"}] == found["dimensions"]


@pytest.mark.parametrize(
    "statistic",
    [
        *("p99", "p99.9", "p100", "p0", "tm90", "tc90", "ts90", "wm90", "IQM"),
        *("TM(10%:90%)", "TM(:90%)", "WM(80%:)", "PR(100:2000)", "PR(:300)", "TC(0.005:0.03)"),
    ],
)
def test_extended_statistics(statistic: str) -> None:
    """Percentiles, trimmed means and the like go where CloudFormation takes them."""
    found = _metric(statistic=statistic).alarm_properties()

    assert (None, statistic) == (found["statistic"], found["extended_statistic"])


@pytest.mark.parametrize("statistic", ["sum", "p101", "p", "median", "", "TM", "p99 ", "xx90"])
def test_unknown_statistics(statistic: str) -> None:
    """What CloudWatch does not know is refused."""
    with pytest.raises(PropertyError, match="statistic must be one that CloudWatch knows"):
        _metric(statistic=statistic)


@pytest.mark.parametrize("period", [1, 10, 30, 60, 86_400, minutes(5), seconds(20)])
def test_periods(period: Any) -> None:
    """A few short ones, and whole minutes up to a day."""
    assert _metric(period=period).seconds in (1, 10, 20, 30, 60, 300, 86_400)


@pytest.mark.parametrize("period", [0, 2, 45, 90, 86_460, minutes(1.5), -60])
def test_other_periods(period: Any) -> None:
    """Any other period is refused."""
    with pytest.raises(PropertyError, match="period must be 1, 5, 10, 20 or 30 seconds"):
        _metric(period=period)


def test_with() -> None:
    """The same metric, summed up otherwise."""
    changed = _metric(dimensions={"A": "1"}).with_(statistic="Sum", period=60)

    assert _metric(dimensions={"A": "1"}, statistic="Sum", period=60) == changed


def test_another_account() -> None:
    """A metric of another account is asked for by a query."""
    found = _metric(account="123456789012", statistic="p50", unit="Count").alarm_properties()

    assert {
        "metrics": [
            {
                "id": "m1",
                "label": None,
                "account_id": "123456789012",
                "metric_stat": {
                    "metric": {
                        "namespace": "AWS/SQS",
                        "metric_name": "Messages",
                        "dimensions": None,
                    },
                    "period": 300,
                    "stat": "p50",
                    "unit": "Count",
                },
                "return_data": True,
            }
        ]
    } == found
