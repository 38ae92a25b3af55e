"""Where reading begins: a word, or a moment in; seconds since 1970 out."""

from datetime import datetime
from typing import Any, Literal, TypeAlias

from stackwright.checks import fail, within
from stackwright.tokens import NumberToken

StartingPosition: TypeAlias = Literal["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]
"""Where reading begins: with the oldest record, with new ones, or at a time."""

Moment: TypeAlias = datetime | float | NumberToken
"""A `datetime` with a time zone, or a number of seconds since 1970."""

_SECONDS = within(0, 2**53, "seconds since 1970")


def check_moment(instance: object, attribute: Any, value: Moment | None) -> None:
    """A `datetime` must say its time zone; a number must not be negative."""
    if isinstance(value, datetime) and value.tzinfo is None:
        raise fail(
            instance,
            f"{attribute.name} must have a time zone, got {value.isoformat()}",
            hint="such as datetime(2026, 1, 31, tzinfo=UTC); a time without a zone would depend "
            "on the machine",
        )
    _SECONDS(instance, attribute, epoch_seconds(value))


def check_position(
    instance: object, position: StartingPosition | None, moment: Moment | None
) -> None:
    """
    See that a moment is given if, and only if, reading begins at one.

    Raises:
        PropertyError: One is there without the other.
    """
    if (position == "AT_TIMESTAMP") != (moment is not None):
        raise fail(
            instance,
            "starting_position 'AT_TIMESTAMP' and starting_position_timestamp go together",
            hint="give both, or neither",
        )


def epoch_seconds(moment: Moment | None) -> float | NumberToken | None:
    """The *moment* as CloudFormation takes it; whole seconds as a whole number."""
    if not isinstance(moment, datetime):
        return moment
    seconds = moment.timestamp()
    return int(seconds) if seconds.is_integer() else seconds
