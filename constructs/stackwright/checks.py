"""
Validators that constructs share: what is allowed in, a check that words the refusal out.

Every check skips `None` and deferred values: what is known only at deployment is not judged.
A check is an attrs validator and works on constructs and on the frozen values they are given.
"""

import re
from collections.abc import Callable, Collection, Sequence
from datetime import timedelta
from typing import Any, TypeAlias, cast

import attrs

from stackwright.errors import PropertyError
from stackwright.fields import Validator, keyword
from stackwright.source import user_location
from stackwright.tokens import OPEN, NumberToken, is_deferred
from stackwright.tree import Construct

Seconds: TypeAlias = timedelta | int | NumberToken
"""A duration: a `timedelta`, or a number of seconds."""


_REMEMBERED = 500


def fail(instance: object, message: str, *, hint: str | None = None) -> PropertyError:
    """The error for a refused value, placed at the construct if there is one."""
    if isinstance(instance, Construct):
        return instance.error(message, hint=hint)
    return PropertyError(message, source=user_location(), hint=hint)


def is_literal(value: object) -> bool:
    """Whether *value* is there and known now, so that a check can judge it."""
    if type(value) is str:
        return OPEN not in value  # is_deferred(value), without the call
    return value is not None and not is_deferred(value)


def within(low: float, high: float, unit: str = "", *, hint: str | None = None) -> Validator:
    """The number, or the seconds of the duration, must be from *low* to *high*."""

    def check(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        if not is_literal(value):
            return
        number = cast("float", seconds_of(value) if isinstance(value, timedelta) else value)
        if not low <= number <= high:
            suffix = f" {unit}" if unit else ""
            message = f"{keyword(attribute)} must be from {low} to {high}{suffix}, got {number}"
            raise fail(instance, message, hint=hint)

    return check


def length(low: int, high: int, unit: str = "characters") -> Validator:
    """The text or collection must have *low* to *high* characters or items."""

    def check(instance: object, attribute: "attrs.Attribute[Any]", value: Any) -> None:
        if is_literal(value) and not low <= len(value) <= high:
            message = f"{keyword(attribute)} must have {low} to {high} {unit}, got {len(value)}"
            raise fail(instance, message)

    return check


def matches(pattern: str, description: str, *, hint: str | None = None) -> Validator:
    """The whole text must match *pattern*, which *description* says in words."""
    fits: Callable[[str], object] | None = None
    fitting: set[str] = set()  # most texts, such as actions of a policy, are met again and again

    def check(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        nonlocal fits
        if value.__class__ is str and value in fitting:
            return
        if fits is None:  # compiled when first needed, which for most patterns is never
            fits = re.compile(pattern).fullmatch
        if not is_literal(value):
            return
        text = cast(str, value)
        if not fits(text):
            message = f"{keyword(attribute)} must be {description}, got {value!r}"
            raise fail(instance, message, hint=hint)
        if len(fitting) < _REMEMBERED:
            fitting.add(str.__str__(text))

    return check


def one_of(allowed: Collection[object], *, hint: str | None = None) -> Validator:
    """The value must be among the *allowed* ones."""

    def check(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        if is_literal(value) and value not in allowed:
            listed = ", ".join(str(one) for one in allowed)
            message = f"{keyword(attribute)} must be one of {listed}, got {value!r}"
            raise fail(instance, message, hint=hint)

    return check


def each(item: Validator) -> Validator:
    """*item* must accept every item of the sequence."""

    def check(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        if isinstance(value, (list, tuple)):
            for one in cast("Sequence[object]", value):
                item(instance, attribute, one)

    return check


def all_of(*validators: Validator) -> Validator:
    """Every one of *validators* must accept the value."""

    def check(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        for validator in validators:
            validator(instance, attribute, value)

    return check


def exactly_one_of(instance: object, **given: object) -> None:
    """Raise unless exactly one of the named values is given."""
    present = [name for name, value in given.items() if value is not None]
    if len(present) != 1:
        got = " and ".join(present) or "none"
        raise fail(instance, f"exactly one of {', '.join(given)} must be given, got {got}")


def at_most_one_of(instance: object, **given: object) -> None:
    """Raise if more than one of the named values is given."""
    present = [name for name, value in given.items() if value is not None]
    if len(present) > 1:
        message = f"at most one of {', '.join(given)} may be given, got {' and '.join(present)}"
        raise fail(instance, message)


def whole_seconds(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    """The duration must be a whole number of seconds."""
    if isinstance(value, timedelta) and value != timedelta(seconds=int(value.total_seconds())):
        message = f"{keyword(attribute)} must be a whole number of seconds, got {value}"
        raise fail(instance, message)


def duration(low: int, high: int, *, hint: str | None = None) -> Validator:
    """The duration must be a whole number of seconds from *low* to *high*."""
    return all_of(whole_seconds, within(low, high, "seconds", hint=hint))


def whole_days(low: int, high: int) -> Validator:
    """The duration must be a whole number of days from *low* to *high*."""

    def check(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        if isinstance(value, timedelta) and not (
            value == timedelta(days=value.days) and low <= value.days <= high
        ):
            message = f"{keyword(attribute)} must be {low} to {high} whole days, got {value}"
            raise fail(instance, message, hint="days(30) makes a duration of 30 days")

    return check


def seconds_of(value: object) -> Any:
    """A duration as CloudFormation takes it: whole seconds; anything else as it is."""
    return int(value.total_seconds()) if isinstance(value, timedelta) else value
