"""When a rule or a schedule fires: numbers in, the expression that AWS takes out, checked."""

import re
from datetime import timedelta
from typing import Any, Final

from stackwright.checks import fail, is_literal
from stackwright.errors import PropertyError
from stackwright.source import user_location

_MONTHS: Final = (
    "JAN",
    "FEB",
    "MAR",
    "APR",
    "MAY",
    "JUN",
    "JUL",
    "AUG",
    "SEP",
    "OCT",
    "NOV",
    "DEC",
)
_DAYS: Final = ("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT")
_FIELDS: Final = (
    ("minutes", 0, 59, (), ""),
    ("hours", 0, 23, (), ""),
    ("day of the month", 1, 31, (), "LW?"),
    ("month", 1, 12, _MONTHS, ""),
    ("day of the week", 1, 7, _DAYS, "L#?"),
    ("year", 1970, 2199, (), ""),
)
"""What a field may hold, from https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html."""

_HINT: Final = "such as 'cron(0 3 * * ? *)', every day at 3, or 'rate(5 minutes)'"


class Schedule:
    """
    Expressions of when something fires.

    They are text, so that `"cron(0 3 * * ? *)"` and `"rate(5 minutes)"` may be written as well.
    """

    @staticmethod
    def rate(every: timedelta) -> str:
        """
        Fires at once and then again each time that *every* has passed.

        Args:
            every: Whole minutes, hours or days.

        Raises:
            PropertyError: Less than a minute, or parts of one.
        """
        seconds = every.total_seconds()
        if seconds < 60 or seconds % 60:
            raise PropertyError(
                f"a rate is a whole number of minutes, at least 1, got {every}",
                source=user_location(),
            )
        minutes = int(seconds) // 60
        for unit, size in (("day", 1440), ("hour", 60)):
            if minutes % size == 0:
                return _rate(minutes // size, unit)
        return _rate(minutes, "minute")

    @staticmethod
    def cron(
        *,
        minute: str | int = "*",
        hour: str | int = "*",
        day: str | int | None = None,
        month: str | int = "*",
        week_day: str | int | None = None,
        year: str | int = "*",
    ) -> str:
        """
        Fires when the time has all of these; a field that is left out may be anything.

        Args:
            minute: 0 to 59. `,`, `-`, `*` and `/` may stand in every field.
            hour: 0 to 23.
            day: Of the month, 1 to 31; `L` is the last, `15W` the weekday nearest to the 15th.
                Not together with `week_day`.
            month: 1 to 12, or `JAN` to `DEC`.
            week_day: 1 to 7, or `SUN` to `SAT`; `6L` is the last Friday, `2#1` the first Monday.
            year: 1970 to 2199.

        Raises:
            PropertyError: A field that is none, or both kinds of days.
        """
        if day is not None and week_day is not None:
            raise PropertyError(
                f"give day or week_day, not both, got {day!r} and {week_day!r}",
                source=user_location(),
            )
        of_month = "?" if week_day is not None else "*" if day is None else day
        of_week = "?" if week_day is None else week_day
        text = f"cron({minute} {hour} {of_month} {month} {of_week} {year})"
        problem = _problem_of_cron(text)
        if problem:
            raise PropertyError(problem, source=user_location())
        return text


def check_schedule(instance: object, attribute: Any, value: str | None) -> None:
    """The text must be a `rate` or a `cron` expression that AWS takes."""
    if not is_literal(value):
        return
    problem = problem_of_schedule(str(value))
    if problem:
        raise fail(instance, f"{attribute.name}: {problem}", hint=_HINT)


def problem_of_schedule(text: str) -> str | None:
    """Why AWS would refuse the expression; `None` if it would not."""
    if text.startswith("rate("):
        return _problem_of_rate(text)
    if text.startswith("cron("):
        return _problem_of_cron(text)
    return f"a schedule is 'rate(...)' or 'cron(...)', got {text!r}"


def _rate(number: int, unit: str) -> str:
    return f"rate({number} {unit if number == 1 else unit + 's'})"


def _problem_of_rate(text: str) -> str | None:
    found = re.fullmatch(r"rate\(([1-9][0-9]*) (minute|hour|day)s?\)", text)
    if found is None:
        return f"a rate is a whole number and minutes, hours or days, got {text!r}"
    right = _rate(int(found[1]), found[2])
    return None if text == right else f"AWS wants {right!r}, got {text!r}"


def _problem_of_cron(text: str) -> str | None:
    fields = text.removeprefix("cron(").removesuffix(")").split()
    if len(fields) != len(_FIELDS) or not text.endswith(")"):
        return (
            "a cron expression has six fields (minutes, hours, day of the month, month, day of "
            f"the week, year), got {len(fields)} in {text!r}"
        )
    for field, (name, low, high, names, special) in zip(fields, _FIELDS, strict=True):
        if not _fits(field.upper(), low, high, names, special):
            named = f" or {names[0]} to {names[-1]}" if names else ""
            return f"the {name} of {text!r} is from {low} to {high}{named}, got {field!r}"
    if (fields[2] == "?") is (fields[4] == "?"):
        return (
            "exactly one of the day of the month and the day of the week is '?', "
            f"got {fields[2]!r} and {fields[4]!r} in {text!r}"
        )
    return None


def _fits(field: str, low: int, high: int, names: tuple[str, ...], special: str) -> bool:
    if field == "?":
        return "?" in special
    return all(_fits_item(one, low, high, names, special) for one in field.split(","))


def _fits_item(item: str, low: int, high: int, names: tuple[str, ...], special: str) -> bool:
    """Whether one item of a list is a value, a range or a special day, with a step perhaps."""
    if item in ("L", "LW") and "L" in special:
        return item == "L" or "W" in special
    number = r"[0-9]+"
    if "W" in special and re.fullmatch(rf"{number}W|L-{number}", item):
        return low <= int(re.sub("[LW-]", "", item)) <= high
    if "#" in special and re.fullmatch(r"[^#]+#[1-5]", item):
        item = item[:-2]
    elif "#" in special and re.fullmatch(r"[^L]+L", item):
        item = item[:-1]
    whole, slash, step = item.partition("/")
    if slash and not (step.isdecimal() and int(step) > 0):
        return False
    if whole == "*":
        return True
    values = [_value(one, low, names) for one in whole.split("-")]
    return len(values) <= 2 and all(one is not None and low <= one <= high for one in values)


def _value(text: str, low: int, names: tuple[str, ...]) -> int | None:
    if text in names:
        return names.index(text) + low
    return int(text) if text.isascii() and text.isdecimal() else None
