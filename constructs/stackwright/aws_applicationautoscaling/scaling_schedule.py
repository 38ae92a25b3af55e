"""Capacity by the clock: when, and within what bounds, in; a scheduled action out."""

from datetime import UTC, datetime, timedelta
from typing import Any

import attrs
from attrs import field

from stackwright.cfn.aws_applicationautoscaling import CfnScalableTargetScheduledActionProps
from stackwright.checks import fail, is_literal, length, matches, within
from stackwright.tokens import NumberToken
from stackwright.value import value


def check_bounds(instance: object, low: object, high: object) -> None:
    """
    See that *low* is not above *high*, as far as both are known now.

    Raises:
        PropertyError: It is.
    """
    if isinstance(low, int) and isinstance(high, int) and low > high:
        raise fail(instance, f"min_capacity must be at most max_capacity, got {low} and {high}")


def _moment(instance: object, attribute: "attrs.Attribute[Any]", moment: datetime | None) -> None:
    if moment is not None and moment.tzinfo is None:
        raise fail(
            instance,
            f"{attribute.name} must say its time zone, got {moment.isoformat()}",
            hint="such as datetime(2026, 1, 1, tzinfo=timezone.utc)",
        )


@value
class ScalingSchedule:
    """
    New bounds of a capacity from some moment on, again and again.

    Args:
        schedule: `cron(minutes hours day-of-month month day-of-week year)`, `rate(5 minutes)`
            or `at(2026-01-31T12:00:00)`.
        min_capacity: The least from then on. Default: it stays.
        max_capacity: The most from then on. Default: it stays.
        timezone: Where the hours of `cron` and `at` are counted, such as `Europe/Berlin`.
            Default: UTC.
        start_time: Nothing is done before, with a time zone.
        end_time: Nothing is done after, with a time zone.

    Raises:
        PropertyError: Neither bound is given, the least is above the most, the end is before
            the start, or a `rate` has a time zone.
    """

    schedule: str = field(
        validator=matches(
            r"(at|cron|rate)\([^()]+\)", "an expression such as 'cron(0 8 ? * MON-FRI *)'"
        )
    )
    min_capacity: int | NumberToken | None = field(default=None, validator=within(0, 2**31 - 1))
    max_capacity: int | NumberToken | None = field(default=None, validator=within(0, 2**31 - 1))
    timezone: str | None = field(default=None, validator=length(1, 1600))
    start_time: datetime | None = field(default=None, validator=_moment)
    end_time: datetime | None = field(default=None, validator=_moment)

    def __attrs_post_init__(self) -> None:
        if self.min_capacity is None and self.max_capacity is None:
            raise fail(self, "a schedule changes min_capacity, max_capacity or both, got neither")
        check_bounds(self, self.min_capacity, self.max_capacity)
        if self.start_time and self.end_time and self.end_time <= self.start_time:
            raise fail(self, "end_time must be after start_time")
        if self.timezone and is_literal(self.schedule) and self.schedule.startswith("rate("):
            raise fail(
                self,
                f"a rate knows no time zone, got {self.timezone!r}",
                hint="use cron(...)",
            )

    def action(self, name: str) -> CfnScalableTargetScheduledActionProps:
        """The scheduled action called *name*, as CloudFormation takes it."""
        return {
            "scheduled_action_name": name,
            "schedule": self.schedule,
            "timezone": self.timezone,
            "start_time": _in_utc(self.start_time),
            "end_time": _in_utc(self.end_time),
            "scalable_target_action": {
                "min_capacity": self.min_capacity,
                "max_capacity": self.max_capacity,
            },
        }


def _in_utc(moment: datetime | None) -> str | None:
    if moment is None:
        return None
    rounded = moment.astimezone(UTC) - timedelta(microseconds=moment.microsecond)
    return rounded.strftime("%Y-%m-%dT%H:%M:%SZ")
