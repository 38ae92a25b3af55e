"""The limits of values: doubts out."""

from typing import Any

import pytest

from stackwright.limits import judges_of, shown
from stackwright.tokens import NumberToken, StringToken


def _doubts(limits: dict[str, Any], value: object) -> list[str]:
    return [doubt[0] for judge in judges_of(limits) if (doubt := judge(value))]


@pytest.mark.parametrize(
    ("limits", "value", "expected"),
    [
        ({"e": ["a", "b"]}, "a", []),
        ({"e": ["a", "b"]}, "A", ["unlisted-value"]),
        ({"e": [1, 3]}, 2, ["unlisted-value"]),
        ({"E": ["aB"]}, "Ab", []),
        ({"E": ["aB"]}, "c", ["unlisted-value"]),
        ({"p": "b"}, "abc", []),
        ({"p": "^b"}, "abc", ["pattern-mismatch"]),
        ({"r": [1, 3]}, 3, []),
        ({"r": [1, 3]}, 4, ["out-of-range"]),
        ({"r": [None, 3]}, -9, []),
        ({"r": [1, None]}, 0, ["out-of-range"]),
        ({"l": [2, 3]}, "abc", []),
        ({"l": [2, 3]}, "a", ["odd-length"]),
        ({"l": [None, 1]}, ["a", "b"], ["odd-length"]),
        ({"l": [1, None]}, {}, ["odd-length"]),
        ({"d": 64}, 128, []),
        ({"d": 64}, 100, ["not-a-multiple"]),
        ({"d": 0.1}, 3, []),
        ({"d": 0.1}, 0.3, []),
        ({"d": 0.1}, 0.35, ["not-a-multiple"]),
        ({"x": 1}, ["a", "b"], []),
        ({"x": 1}, [{"a": 1}, {"a": 1}], ["repeated-item"]),
        ({"p": "^a", "l": [2, 3]}, "b", ["pattern-mismatch", "odd-length"]),
    ],
)
def test_values_are_judged(limits: dict[str, Any], value: object, expected: list[str]) -> None:
    """A value within its limits raises no doubt; one outside is doubted once for each."""
    assert expected == _doubts(limits, value)


@pytest.mark.parametrize("letter", ["E", "p", "r", "l", "d", "x"])
@pytest.mark.parametrize(
    "value",
    [NumberToken("A.B"), StringToken.of("A.B"), {"Ref": "A"}],
    ids=["number", "string", "mapping"],
)
def test_odd_values_break_nothing(letter: str, value: object) -> None:
    """A judge can be asked of any value."""
    limits = {"E": ["a"], "p": "a", "r": [1, 2], "l": [0, 999], "d": 2, "x": 1}

    assert set(_doubts({letter: limits[letter]}, value)) <= {"unlisted-value", "pattern-mismatch"}


@pytest.mark.parametrize(
    ("limits", "value", "expected"),
    [
        ({"e": ["a", "b"]}, "c", "'{}' should be one of a, b, got 'c'"),
        ({"r": [1, 3]}, 4, "'{}' should be from 1 to 3, got 4"),
        ({"r": [None, 3]}, 4, "'{}' should be at most 3, got 4"),
        ({"l": [2, 2]}, "abc", "'{}' should have exactly 2 characters, got 3"),
        ({"l": [4, None]}, [], "'{}' should have at least 4 items, got 0"),
        ({"x": 1}, ["a", "a"], "'{}' should repeat nothing, got 'a' twice"),
        ({"d": 2}, 3, "'{}' should be a multiple of 2, got 3"),
        ({"p": "^a$"}, "b", "'{}' should match ^a$, got 'b'"),
    ],
)
def test_doubts_say_what_is_allowed(limits: dict[str, Any], value: object, expected: str) -> None:
    """A doubt says what was given and what is usual."""
    (judge,) = judges_of(limits)

    assert expected == (judge(value) or ("", ""))[1]


def test_long_enumerations_are_cut() -> None:
    """Of many values, the first twelve are named."""
    (judge,) = judges_of({"e": [str(number) for number in range(40)]})

    assert "9, 10, 11 and 28 more, got 'x'" in (judge("x") or ("", ""))[1]


def test_long_values_are_cut() -> None:
    """A message never holds more than 80 characters of a value."""
    assert 80 == len(shown("x" * 500))
