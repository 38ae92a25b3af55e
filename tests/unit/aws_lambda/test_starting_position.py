"""Where reading begins."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from stackwright import App, NumberToken, Stack
from stackwright.aws_lambda import EventSourceMapping
from stackwright.aws_lambda.starting_position import Moment, epoch_seconds
from stackwright.errors import PropertyError
from tests.unit.aws_lambda.stacks import make_function

STREAM = "arn:aws:kinesis:eu-west-1:123456789012:stream/orders"


def _mapping(moment: Any) -> EventSourceMapping:
    stack = Stack(App(), "S")
    function = make_function(stack)
    return EventSourceMapping(
        stack,
        "Mapping",
        target=function,
        event_source_arn=STREAM,
        starting_position="AT_TIMESTAMP",
        starting_position_timestamp=moment,
    )


@pytest.mark.parametrize(
    ("moment", "seconds"),
    [
        (datetime(1970, 1, 1, tzinfo=UTC), 0),
        (datetime(1970, 1, 1, 1, tzinfo=timezone(timedelta(hours=1))), 0),
        (datetime(2026, 1, 31, 12, tzinfo=UTC), 1_769_860_800),
        (datetime(2026, 1, 31, 12, 0, 0, 500_000, tzinfo=UTC), 1_769_860_800.5),
        (1_769_860_800, 1_769_860_800),
        (0.5, 0.5),
    ],
)
def test_moments(moment: Moment, seconds: float) -> None:
    """Seconds since 1970, whole ones as whole numbers, the same in every time zone."""
    found = _mapping(moment).template_properties()["StartingPositionTimestamp"]

    assert (seconds, type(seconds)) == (found, type(found))


def test_deferred_moments() -> None:
    """They are passed on."""
    token = NumberToken("Fn:{~22Ref~22:~22When~22}")

    assert token == epoch_seconds(token)
    assert _mapping(token).starting_position_timestamp == token


@pytest.mark.parametrize(
    ("moment", "message"),
    [
        (datetime(2026, 1, 31), "must have a time zone, got 2026-01-31T00:00:00"),
        (-1, "must be from 0 to .* seconds since 1970, got -1"),
        (datetime(1969, 1, 1, tzinfo=UTC), "must be from 0 to .* seconds since 1970, got -31536"),
        ("2026-01-31", "must be .*datetime.*, got the text '2026-01-31'"),
    ],
)
def test_what_is_refused(moment: Any, message: str) -> None:
    """A time that depends on the machine, one before 1970, and text."""
    with pytest.raises(PropertyError, match=message):
        _mapping(moment)
