"""Expressions and time zones of schedules."""

from datetime import UTC, datetime
from typing import Any

import pytest

from stackwright import App, Stack, minutes
from stackwright.aws_scheduler import Schedule, ScheduleExpression, ScheduleTarget
from stackwright.errors import PropertyError
from stackwright.intrinsics import Aws

TARGET = ScheduleTarget("arn:aws:sqs:eu-west-1:123456789012:orders", actions=["sqs:SendMessage"])


def _schedule(schedule: str, **given: Any) -> Schedule:
    return Schedule(Stack(App(), "S"), "Schedule", schedule=schedule, target=TARGET, **given)


def test_expressions() -> None:
    """Those of rules, and a single time."""
    assert "at(2030-12-31T23:59:59)" == ScheduleExpression.at(
        datetime(2030, 12, 31, 23, 59, 59, 999)
    )
    assert "rate(5 minutes)" == ScheduleExpression.rate(minutes(5))
    assert "cron(0 3 * * ? *)" == ScheduleExpression.cron(minute=0, hour=3)


def test_a_time_has_no_zone() -> None:
    """The schedule says the zone."""
    with pytest.raises(PropertyError, match="a time without a zone") as caught:
        ScheduleExpression.at(datetime(2030, 12, 31, tzinfo=UTC))
    assert "timezone" in (caught.value.hint or "")


@pytest.mark.parametrize(
    "expression",
    ["at(2030-12-31T23:59:59)", "rate(1 hour)", "cron(0 3 L * ? *)", f"rate({Aws.stack_name})"],
)
def test_expressions_that_are_taken(expression: str) -> None:
    """All three kinds; what is deferred is not judged."""
    assert expression == _schedule(expression).schedule


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ("at(2030-12-31)", "a time is 'at"),
        ("at(2030-02-30T00:00:00)", "a time is 'at"),
        ("at(2030-12-31T23:59:59Z)", "a time is 'at"),
        ("rate(1 hours)", "AWS wants 'rate"),
        ("cron(0 3 * * *)", "six fields"),
        ("hourly", "a schedule is"),
    ],
)
def test_expressions_that_are_refused(expression: str, message: str) -> None:
    """What AWS would refuse is refused as it is given."""
    with pytest.raises(PropertyError, match=f"schedule: .*{message}"):
        _schedule(expression)


@pytest.mark.parametrize(
    "zone",
    [
        "Europe/Berlin",
        "UTC",
        "America/Argentina/Buenos_Aires",
        "America/Port-au-Prince",
        "Etc/GMT+5",
        "EST5EDT",
        "GB",
        f"{Aws.stack_name}",
    ],
)
def test_zones_that_are_taken(zone: str) -> None:
    """Names of the IANA database, whatever this machine knows of it."""
    assert zone == _schedule("cron(0 3 * * ? *)", timezone=zone).timezone


@pytest.mark.parametrize(
    ("zone", "hint"),
    [
        ("Berlin", "such as 'Europe/Berlin'"),
        ("+01:00", "such as"),
        ("CEST", "such as"),
        ("Europa/Berlin", "did you mean 'Europe'"),
        ("Europe/berlin", "such as"),
        ("Europe/", "such as"),
        ("America/A/B/C", "such as"),
        ("Europe/" + "X" * 50, "such as"),
    ],
)
def test_zones_that_are_refused(zone: str, hint: str) -> None:
    """What cannot be a name of the database."""
    with pytest.raises(PropertyError, match="timezone must be the name") as caught:
        _schedule("cron(0 3 * * ? *)", timezone=zone)
    assert hint in (caught.value.hint or "")
