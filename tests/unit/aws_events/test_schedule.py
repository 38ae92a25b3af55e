"""When rules and schedules fire: expressions that are made, and those that are written."""

from datetime import timedelta
from typing import Any

import pytest

from stackwright import days, hours, minutes, seconds
from stackwright.aws_events import Schedule
from stackwright.aws_events.schedule import problem_of_schedule
from stackwright.errors import PropertyError


@pytest.mark.parametrize(
    ("every", "expected"),
    [
        (minutes(1), "rate(1 minute)"),
        (minutes(5), "rate(5 minutes)"),
        (minutes(60), "rate(1 hour)"),
        (minutes(90), "rate(90 minutes)"),
        (hours(2), "rate(2 hours)"),
        (days(1), "rate(1 day)"),
        (days(14), "rate(14 days)"),
    ],
)
def test_rate(every: timedelta, expected: str) -> None:
    """The largest unit is taken, and one of it is singular."""
    assert expected == Schedule.rate(every)
    assert problem_of_schedule(expected) is None


@pytest.mark.parametrize("every", [seconds(30), seconds(90), minutes(0), minutes(-1)])
def test_a_rate_is_whole_minutes(every: timedelta) -> None:
    """AWS counts in minutes."""
    with pytest.raises(PropertyError, match="a whole number of minutes, at least 1"):
        Schedule.rate(every)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, "cron(* * * * ? *)"),
        ({"minute": 0, "hour": 3}, "cron(0 3 * * ? *)"),
        ({"minute": "0/15", "day": "L"}, "cron(0/15 * L * ? *)"),
        ({"minute": "0", "hour": "8-18", "week_day": "MON-FRI"}, "cron(0 8-18 ? * MON-FRI *)"),
        ({"month": "JAN,JUL", "year": 2030}, "cron(* * * JAN,JUL ? 2030)"),
    ],
)
def test_cron(given: dict[str, Any], expected: str) -> None:
    """What is left out may be anything, and the other kind of days is `?`."""
    assert expected == Schedule.cron(**given)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"day": 1, "week_day": "MON"}, "give day or week_day, not both, got 1 and 'MON'"),
        ({"minute": 60}, r"the minutes of 'cron\(60 .*' is from 0 to 59, got '60'"),
        ({"week_day": "?"}, "exactly one of"),
    ],
)
def test_cron_is_checked(given: dict[str, Any], message: str) -> None:
    """A field that is none is refused as it is given."""
    with pytest.raises(PropertyError, match=message):
        Schedule.cron(**given)


@pytest.mark.parametrize(
    "expression",
    [
        "cron(0 3 * * ? *)",
        "cron(0 10 * * ? *)",
        "cron(0/5 8-17 ? * MON-FRI *)",
        "cron(0 9 ? * 2#1 *)",
        "cron(0 9 ? * 6L *)",
        "cron(0 9 ? * L *)",
        "cron(0 9 LW * ? *)",
        "cron(0 9 L-3 * ? *)",
        "cron(0 9 15W * ? *)",
        "cron(15,45 */2 1 1/3 ? 2030-2035)",
        "cron(0 9 ? jan-mar mon *)",
    ],
)
def test_expressions_that_are_taken(expression: str) -> None:
    """Everything that the documentation of AWS shows."""
    assert problem_of_schedule(expression) is None


@pytest.mark.parametrize(
    ("expression", "problem"),
    [
        ("0 3 * * *", "a schedule is 'rate(...)' or 'cron(...)'"),
        ("rate(1 minutes)", "AWS wants 'rate(1 minute)', got 'rate(1 minutes)'"),
        ("rate(5 minute)", "AWS wants 'rate(5 minutes)'"),
        ("rate(0 minutes)", "a whole number and minutes, hours or days"),
        ("rate(5 weeks)", "a whole number and minutes, hours or days"),
        ("rate(5 minutes", "a whole number and minutes, hours or days"),
        ("cron(0 3 * * *)", "six fields"),
        ("cron(0 3 * * ? *", "six fields"),
        ("cron(0 3 * * * *)", "exactly one of"),
        ("cron(0 3 ? * ? *)", "exactly one of"),
        ("cron(60 3 * * ? *)", "the minutes"),
        ("cron(0 24 * * ? *)", "the hours"),
        ("cron(0 3 32 * ? *)", "the day of the month"),
        ("cron(0 3 0W * ? *)", "the day of the month"),
        ("cron(0 3 * 13 ? *)", "the month"),
        ("cron(0 3 * FOO ? *)", "from 1 to 12 or JAN to DEC, got 'FOO'"),
        ("cron(0 3 ? * 0 *)", "the day of the week"),
        ("cron(0 3 ? * 2#6 *)", "the day of the week"),
        ("cron(0 3 * * ? 1969)", "the year"),
        ("cron(1-2-3 3 * * ? *)", "the minutes"),
        ("cron(0/0 3 * * ? *)", "the minutes"),
        ("cron(L 3 * * ? *)", "the minutes"),
        ("cron(? 3 * * ? *)", "the minutes"),
        ("cron(0, 3 * * ? *)", "the minutes"),
    ],
)
def test_expressions_that_are_refused(expression: str, problem: str) -> None:
    """The message says which part, and what would do."""
    assert problem in (problem_of_schedule(expression) or "")
