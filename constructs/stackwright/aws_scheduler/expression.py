"""When a schedule fires: a time, or what fires again and again, checked; its zone too."""

import re
from datetime import datetime
from typing import Any, Final

from stackwright.aws_events.schedule import Schedule as Recurring
from stackwright.aws_events.schedule import problem_of_schedule
from stackwright.checks import fail, is_literal
from stackwright.errors import PropertyError
from stackwright.source import user_location
from stackwright.spelling import did_you_mean

_AREA_NAMES: Final = """
Africa America Antarctica Arctic Asia Atlantic Australia Brazil Canada Chile Etc Europe Indian
Mexico Pacific US
"""
_LONE_NAMES: Final = """
CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong
Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT
Poland Portugal ROC ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu
"""
_AREAS: Final = frozenset(_AREA_NAMES.split())
_ALONE: Final = frozenset(_LONE_NAMES.split())
"""The names of the IANA database that stand without an area; they are kept, none is added."""

_PLACE: Final = re.compile(r"[A-Z0-9][A-Za-z0-9_+-]*")
_HINT: Final = (
    "such as 'cron(0 3 * * ? *)', every day at 3, 'rate(5 minutes)', or 'at(2030-12-31T23:59:59)'"
)


class ScheduleExpression(Recurring):
    """
    Expressions of when a schedule fires: `rate`, `cron` and, once, `at`.

    They are text, so that `"at(2030-12-31T23:59:59)"` may be written as well.
    """

    @staticmethod
    def at(time: datetime) -> str:
        """
        Fires once.

        Args:
            time: Without a zone of its own: the schedule says of which `timezone` it is.

        Raises:
            PropertyError: It has a zone.
        """
        if time.tzinfo is not None:
            raise PropertyError(
                f"at takes a time without a zone, got {time.isoformat()}",
                source=user_location(),
                hint="say timezone of the schedule, whose default is UTC",
            )
        return f"at({time.isoformat(timespec='seconds')})"


def check_expression(instance: object, attribute: Any, value: str) -> None:
    """The text must be an `at`, `rate` or `cron` expression that AWS takes."""
    if not is_literal(value):
        return
    problem = _problem_of_at(value) if value.startswith("at(") else problem_of_schedule(value)
    if problem:
        raise fail(instance, f"{attribute.name}: {problem}", hint=_HINT)


def _problem_of_at(text: str) -> str | None:
    found = re.fullmatch(r"at\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\)", text)
    try:
        if found is not None:
            datetime.fromisoformat(found[1])
            return None
    except ValueError:
        pass
    return f"a time is 'at(yyyy-mm-ddThh:mm:ss)', got {text!r}"


def check_timezone(instance: object, attribute: Any, value: str | None) -> None:
    """
    The text must be of the form of a name in the IANA database.

    Whether there is such a place is not looked up: what this machine knows of zones must not
    decide whether an app can be put together.
    """
    if value is None or not is_literal(value):
        return
    area, *places = value.split("/")
    hint = "such as 'Europe/Berlin' or 'UTC'"
    if not places:
        valid = value in _ALONE
    else:
        valid = area in _AREAS and len(places) < 3 and all(map(_PLACE.fullmatch, places))
        if area not in _AREAS:
            hint = did_you_mean(area, _AREAS)
    if not valid or len(value) > 50:
        message = f"{attribute.name} must be the name of an IANA time zone, got {value!r}"
        raise fail(instance, message, hint=hint)
