"""The shared validators: what each refuses, and in which words."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import attrs
import pytest
from attrs import field

from stackwright import App, Construct, NumberToken, StringToken, construct, minutes, seconds
from stackwright.checks import (
    Seconds,
    all_of,
    at_most_one_of,
    duration,
    each,
    exactly_one_of,
    fail,
    is_literal,
    length,
    matches,
    one_of,
    seconds_of,
    within,
)
from stackwright.errors import PropertyError
from stackwright.fields import Validator

TOKEN = StringToken.of("A/B.Arn")
NUMBER = NumberToken("A/B.Size")


@attrs.frozen
class Value:
    """Something that is no construct."""

    size: Any = None


ATTRIBUTE = attrs.fields(Value).size


def refusal(check: Validator, value: object) -> str | None:
    """What *check* says against *value*; nothing if it takes it."""
    try:
        check(Value(), ATTRIBUTE, value)
    except PropertyError as error:
        return error.message
    return None


CASES: list[tuple[Validator, list[Any], list[tuple[Any, str]]]] = [
    (
        within(1, 10, "MiB"),
        [1, 10, 5.5],
        [(0, "size must be from 1 to 10 MiB, got 0"), (11, "got 11"), (float("nan"), "got nan")],
    ),
    (within(0, 60), [seconds(60)], [(minutes(2), "size must be from 0 to 60, got 120")]),
    (
        length(1, 2),
        ["a", "ab", ["x"], {"a": 1}],
        [("", "size must have 1 to 2 characters, got 0"), ("abc", "got 3")],
    ),
    (length(0, 1, "items"), [[]], [([1, 2], "size must have 0 to 1 items, got 2")]),
    (
        matches("[a-z]+", "lower-case letters"),
        ["abc"],
        [("Abc", "size must be lower-case letters, got 'Abc'"), ("ab1", "got 'ab1'"), ("a\n", "")],
    ),
    (one_of(("a", 1)), ["a", 1], [("b", "size must be one of a, 1, got 'b'")]),
    (each(within(1, 2)), [[1, 2], (1,), [], NUMBER], [([1, 3], "got 3"), ((0,), "got 0")]),
    (
        all_of(length(2, 9), matches("[a-z]+", "letters")),
        ["ab"],
        [("a", "2 to 9"), ("AB", "letters")],
    ),
    (
        duration(1, 900),
        [seconds(1), minutes(15), 30],
        [
            (seconds(0), "size must be from 1 to 900 seconds, got 0"),
            (901, "got 901"),
            (timedelta(seconds=1.5), "size must be a whole number of seconds, got 0:00:01.500000"),
        ],
    ),
]


@pytest.mark.parametrize(("check", "good", "bad"), CASES)
def test_a_check_takes_the_good_and_words_the_bad(
    check: Validator, good: list[Any], bad: list[tuple[Any, str]]
) -> None:
    """Each check lets its range through and says what is allowed and what was given."""
    assert [refusal(check, one) for one in good] == [None] * len(good)
    assert [one for one, message in bad if message not in (refusal(check, one) or "-")] == []


def test_a_text_is_judged_whatever_was_judged_before() -> None:
    """Neither one that was refused nor one of many more than are remembered gets by."""
    check = matches("[a-z]+[0-9]*", "lower-case letters and digits")
    many = [f"a{number}" for number in range(1_000)]

    assert [refusal(check, one) for one in (*many, *many)] == [None] * 2_000
    assert [one for one in ("A", "A", "a1b", "a1b") if refusal(check, one) is None] == []


@pytest.mark.parametrize("check", [case[0] for case in CASES])
@pytest.mark.parametrize("value", [None, TOKEN, f"x{TOKEN}", NUMBER], ids=repr)
def test_nothing_and_deferred_values_are_not_judged(check: Validator, value: object) -> None:
    """What is not given, or known only at deployment, passes every check."""
    assert refusal(check, value) is None


@construct
class Timed(Construct):
    """A construct with checked fields."""

    timeout: Seconds | None = field(default=None, validator=duration(1, 9, hint="in seconds"))
    names: Sequence[str] = field(default=(), validator=each(length(1, 3)))


def test_a_refusal_is_placed_at_the_construct() -> None:
    """On a construct, the error has path, line and hint."""
    with pytest.raises(PropertyError) as caught:
        Timed(App(), "T", timeout=10)

    assert caught.value.path == "T"
    assert caught.value.hint == "in seconds"
    assert caught.value.source is not None
    assert caught.value.source.file == __file__
    assert "timeout must be from 1 to 9 seconds, got 10" in str(caught.value)


def test_a_refusal_of_a_value_is_placed_at_the_users_line() -> None:
    """On a frozen value there is no path, but a line."""
    error = fail(Value(), "no", hint="try")

    assert (error.path, error.hint, error.code) == (None, "try", "invalid-property")
    assert error.source is not None
    assert error.source.file == __file__


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"a": 1, "b": None}, None),
        ({"a": None, "b": None}, "exactly one of a, b must be given, got none"),
        ({"a": 1, "b": 2}, "exactly one of a, b must be given, got a and b"),
    ],
)
def test_exactly_one_of(given: dict[str, Any], expected: str | None) -> None:
    """One, and only one, of the named values is there."""
    if expected is None:
        exactly_one_of(Value(), **given)
        return
    with pytest.raises(PropertyError) as caught:
        exactly_one_of(Value(), **given)
    assert expected == caught.value.message


def test_at_most_one_of() -> None:
    """None or one of the named values is there."""
    at_most_one_of(Value(), a=None, b=None)
    at_most_one_of(Value(), a=1, b=None)
    with pytest.raises(PropertyError, match="at most one of a, b may be given, got a and b"):
        at_most_one_of(Value(), a=1, b=2)


def test_seconds_of_a_duration() -> None:
    """A `timedelta` becomes whole seconds; the rest is as it was."""
    assert seconds_of(minutes(2)) == 120
    assert type(seconds_of(seconds(1))) is int
    assert seconds_of(5) == 5
    assert seconds_of(NUMBER) is NUMBER


def test_what_is_known_now_can_be_judged() -> None:
    """A value that is deferred, holds one, or is not there is no literal."""
    assert is_literal("x")
    assert not is_literal(TOKEN)
    assert not is_literal(f"a-{TOKEN}")
    assert not is_literal(None)
