"""
The limits of values: a value in, a doubt about it out.

A kind with limits is written `{"k": kind, ...}`, with any of: `e` the usual values, `E` the same
whatever the case, `p` a pattern, `r` a range, `l` a range of lengths (of text in characters, of
a list or mapping in items), `d` a divisor, `x` for a list that repeats nothing.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Final, TypeAlias, cast

from stackwright.tokens import StringToken

Doubt: TypeAlias = tuple[str, str]
"""A code, and a text with `{}` where the path belongs."""

Judge: TypeAlias = Callable[[Any], Doubt | None]

_EXACT: Final = 1e-9
"""How far the number of parts may be from a whole one, for 0.3 / 0.1 is not quite 3."""


def judges_of(limits: Mapping[str, Any]) -> list[Judge]:
    """The tests for the *limits* of a kind."""
    return [make(limits[name]) for name, make in _JUDGES.items() if name in limits]


def shown(value: object) -> str:
    """A value as it stands in a message, at a length that can be read."""
    text = str.__repr__(value) if isinstance(value, str) else repr(value)
    return text if len(text) <= 80 else f"{text[:77]}..."


def _usual(values: list[Any]) -> Judge:
    known = frozenset(values)

    def judge(value: Any) -> Doubt | None:
        if _hashable(value) in known:
            return None
        return "unlisted-value", f"'{{}}' should be one of {_listed(values)}, got {shown(value)}"

    return judge


def _usual_in_any_case(values: list[Any]) -> Judge:
    known = frozenset(str(one).lower() for one in values)

    def judge(value: Any) -> Doubt | None:
        if not isinstance(value, str) or str.lower(value) in known:
            return None
        return "unlisted-value", f"'{{}}' should be one of {_listed(values)}, got {shown(value)}"

    return judge


def _pattern(pattern: str) -> Judge:
    search: Callable[[str], object] | None = None

    def judge(value: Any) -> Doubt | None:
        nonlocal search
        if search is None:
            search = _compiled(pattern).search
        if not isinstance(value, str) or search(value):
            return None
        return "pattern-mismatch", f"'{{}}' should match {pattern}, got {shown(value)}"

    return judge


@cache
def _compiled(pattern: str) -> "re.Pattern[str]":
    return re.compile(pattern)


def _range(limits: list[Any]) -> Judge:
    low, high = limits

    def judge(value: Any) -> Doubt | None:
        if not isinstance(value, (int, float)):
            return None
        if (low is None or low <= value) and (high is None or value <= high):
            return None
        return "out-of-range", f"'{{}}' should be {_between(low, high)}, got {value}"

    return judge


def _length(limits: list[Any]) -> Judge:
    low, high = limits

    def judge(value: Any) -> Doubt | None:
        if isinstance(value, StringToken) or not isinstance(value, (str, list, dict)):
            return None
        size = len(cast("str | list[Any] | dict[str, Any]", value))
        if (low is None or low <= size) and (high is None or size <= high):
            return None
        unit = "characters" if isinstance(value, str) else "items"
        return "odd-length", f"'{{}}' should have {_between(low, high)} {unit}, got {size}"

    return judge


def _divisor(divisor: Any) -> Judge:
    def judge(value: Any) -> Doubt | None:
        if not isinstance(value, (int, float)):
            return None
        times = value / divisor
        if abs(times - round(times)) < _EXACT:
            return None
        return "not-a-multiple", f"'{{}}' should be a multiple of {divisor}, got {value}"

    return judge


def _distinct(_: object) -> Judge:
    def judge(value: Any) -> Doubt | None:
        items: list[Any] = value if value.__class__ is list else []
        for place, item in enumerate(items):
            if item in items[:place]:
                return "repeated-item", f"'{{}}' should repeat nothing, got {shown(item)} twice"
        return None

    return judge


_JUDGES: Final[dict[str, Callable[[Any], Judge]]] = {
    "e": _usual,
    "E": _usual_in_any_case,
    "p": _pattern,
    "r": _range,
    "l": _length,
    "d": _divisor,
    "x": _distinct,
}


def _hashable(value: Any) -> Any:
    return value if isinstance(value, (str, int, float)) else None


def _listed(values: list[Any]) -> str:
    listed = ", ".join(map(str, values[:12]))
    return f"{listed} and {len(values) - 12} more" if len(values) > 12 else listed


def _between(low: object, high: object) -> str:
    if low is None:
        return f"at most {high}"
    if high is None:
        return f"at least {low}"
    return f"exactly {low}" if low == high else f"from {low} to {high}"
