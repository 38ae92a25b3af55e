"""
Single values held against what CloudFormation takes: as given in, converted or refused out.

What is known only at deployment stays as it is, but for the two values of `Fn::If`, which are
what stands there in the end.
"""

import math
import re
from datetime import timedelta
from typing import Any, Final

from stackwright.choices import choice_of, each_choice, is_intrinsic
from stackwright.doubts import Check, Doubts, place_all
from stackwright.limits import shown
from stackwright.misfit import Misfit
from stackwright.shapes import is_addressed, plain
from stackwright.tokens import StringToken, Token, is_deferred
from stackwright.unchecked import Unchecked

_DYNAMIC = "{{resolve:"
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")


def _text(value: Any, doubts: Doubts) -> Any:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    return deferred(value, "text", _text, doubts)


def _whole(value: Any, doubts: Doubts) -> Any:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    number = _as_number(value)
    if isinstance(number, float) and number.is_integer():
        return int(number)
    if isinstance(number, int):
        return number
    return deferred(value, "a whole number", _whole, doubts)


def _number(value: Any, doubts: Doubts) -> Any:
    number = _as_number(value)
    return deferred(value, "a number", _number, doubts) if number is None else number


def _as_number(value: Any) -> int | float | None:
    if isinstance(value, timedelta):
        value = value.total_seconds()
        return int(value) if value.is_integer() else value
    if isinstance(value, str) and not isinstance(value, StringToken) and _NUMBER.fullmatch(value):
        return float(value) if set(value) & set(".eE") else int(value)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return None
    return value


def _truth(value: Any, doubts: Doubts) -> Any:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and not isinstance(value, StringToken):
        converted = {"true": True, "false": False}.get(value.lower())
        if converted is not None:
            return converted
    return deferred(value, "true or false", _truth, doubts)


def _scalar(value: Any, doubts: Doubts) -> Any:
    if isinstance(value, (bool, str)):
        return value
    return (
        deferred(value, "text, a number or a truth value", _scalar, doubts)
        if _as_number(value) is None
        else _number(value, doubts)
    )


def _anything(value: Any, _: Doubts) -> Any:
    return plain(value)


SCALARS: Final[dict[str, Check]] = {
    "s": _text,
    "i": _whole,
    "n": _number,
    "b": _truth,
    "u": _scalar,
    "j": _anything,
}
"""The checks, by the letters of schemas."""

CLASSES: Final[dict[str, type]] = {"s": str, "i": int, "b": bool}
"""The classes of scalars that are right as they are."""


def beyond_judgement(value: object) -> bool:
    """Whether *value* is known only at deployment, or meant to be newer than the library."""
    if isinstance(value, str):
        return isinstance(value, Unchecked) or is_deferred(value) or _DYNAMIC in value
    return isinstance(value, Token) or is_intrinsic(value)


def either(check: Check, value: Any, doubts: Doubts) -> Any:
    """*value*, which is known only at deployment; both values of `Fn::If` are checked."""
    arguments = choice_of(value)
    if arguments is None:
        return value

    def checked(place: int, one: Any) -> Any:
        before = len(doubts)
        made = check(one, doubts)
        place_all(doubts[before:], place)
        place_all(doubts[before:], "Fn::If")
        return made

    return each_choice(arguments, checked)


def deferred(value: Any, expected: str, check: Check, doubts: Doubts) -> Any:
    """*value* if it is known only at deployment; else it is of the wrong type."""
    text = isinstance(value, str) and (is_deferred(value) or _DYNAMIC in value)
    if text or is_intrinsic(value) or isinstance(value, Token):
        return either(check, value, doubts)
    raise wrong(value, expected)


def wrong(value: object, expected: str) -> Misfit:
    """The refusal of a value that is not what is *expected*."""
    hint: str | None = None
    if is_addressed(value):
        from stackwright.meant import attributes_meant

        hint = attributes_meant(value)
    return Misfit("wrong-type", f"'{{}}' must be {expected}, got {shown(value)}", hint)
