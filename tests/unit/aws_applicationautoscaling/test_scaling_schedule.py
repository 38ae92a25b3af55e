"""Capacity by the clock: what a schedule says, and what contradicts itself."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_applicationautoscaling import ScalingSchedule
from stackwright.errors import PropertyError


def test_a_whole_schedule() -> None:
    """Moments are written in UTC, whatever their zone, without fractions."""
    schedule = ScalingSchedule(
        schedule="cron(0 8 ? * MON-FRI *)",
        min_capacity=2,
        max_capacity=9,
        timezone="Europe/Berlin",
        start_time=datetime(2026, 1, 1, 1, 30, 0, 5, tzinfo=timezone(timedelta(hours=2))),
        end_time=datetime(2027, 1, 1, tzinfo=UTC),
    )

    assert {
        "scheduled_action_name": "morning",
        "schedule": "cron(0 8 ? * MON-FRI *)",
        "timezone": "Europe/Berlin",
        "start_time": "2025-12-31T23:30:00Z",
        "end_time": "2027-01-01T00:00:00Z",
        "scalable_target_action": {"min_capacity": 2, "max_capacity": 9},
    } == schedule.action("morning")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "min_capacity, max_capacity or both, got neither"),
        ({"min_capacity": 3, "max_capacity": 2}, "at most max_capacity, got 3 and 2"),
        ({"min_capacity": -1}, "min_capacity must be from 0"),
        ({"min_capacity": 1, "schedule": "daily"}, "schedule must be an expression such as"),
        (
            {"min_capacity": 1, "schedule": "rate(1 day)", "timezone": "Europe/Berlin"},
            "a rate knows no time zone",
        ),
        (
            {"min_capacity": 1, "start_time": datetime(2026, 1, 1)},
            "start_time must say its time zone, got 2026-01-01",
        ),
        (
            {
                "min_capacity": 1,
                "start_time": datetime(2026, 1, 1, tzinfo=UTC),
                "end_time": datetime(2026, 1, 1, tzinfo=UTC),
            },
            "end_time must be after start_time",
        ),
    ],
)
def test_what_is_refused(given: dict[str, Any], message: str) -> None:
    """A schedule that changes nothing, or contradicts itself."""
    settings: dict[str, Any] = {"schedule": "cron(0 8 * * ? *)", **given}
    with pytest.raises(PropertyError, match=message):
        ScalingSchedule(**settings)


def test_what_is_deferred_is_not_judged() -> None:
    """A parameter may hold the expression and the bounds."""
    parameter = Stack(App(), "S").add_parameter("When")
    schedule = ScalingSchedule(schedule=parameter.value, min_capacity=1, timezone="UTC")

    assert parameter.value == schedule.action("x")["schedule"]
