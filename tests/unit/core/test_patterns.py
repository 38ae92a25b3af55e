"""Patterns of events: the rules that are offered, and what AWS would refuse."""

from typing import Any

import pytest

from stackwright.errors import PropertyError
from stackwright.intrinsics import Aws
from stackwright.patterns import Match, check_pattern, leaves


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (Match.exact("a", 1, None), ["a", 1, None]),
        (Match.prefix("a"), [{"prefix": "a"}]),
        (Match.prefix_equals_ignore_case("a"), [{"prefix": {"equals-ignore-case": "a"}}]),
        (Match.suffix("a"), [{"suffix": "a"}]),
        (Match.suffix_equals_ignore_case("a"), [{"suffix": {"equals-ignore-case": "a"}}]),
        (Match.equals_ignore_case("a"), [{"equals-ignore-case": "a"}]),
        (Match.wildcard("*/a/*"), [{"wildcard": "*/a/*"}]),
        (Match.cidr("10.0.0.0/24"), [{"cidr": "10.0.0.0/24"}]),
        (Match.anything_but("a", "b"), [{"anything-but": ["a", "b"]}]),
        (Match.anything_but(1), [{"anything-but": [1]}]),
        (Match.anything_but_prefix("a"), [{"anything-but": {"prefix": "a"}}]),
        (Match.anything_but_prefix("a", "b"), [{"anything-but": {"prefix": ["a", "b"]}}]),
        (Match.anything_but_suffix("a"), [{"anything-but": {"suffix": "a"}}]),
        (Match.anything_but_wildcard("a*"), [{"anything-but": {"wildcard": "a*"}}]),
        (
            Match.anything_but_equals_ignore_case("a"),
            [{"anything-but": {"equals-ignore-case": "a"}}],
        ),
        (Match.greater_than(1), [{"numeric": [">", 1]}]),
        (Match.greater_than_or_equal(1), [{"numeric": [">=", 1]}]),
        (Match.less_than(1.5), [{"numeric": ["<", 1.5]}]),
        (Match.less_than_or_equal(1), [{"numeric": ["<=", 1]}]),
        (Match.interval(1, 5), [{"numeric": [">=", 1, "<=", 5]}]),
        (Match.exists(), [{"exists": True}]),
        (Match.does_not_exist(), [{"exists": False}]),
        (Match.prefix("a") + Match.exact("b"), [{"prefix": "a"}, "b"]),
    ],
)
def test_rules(given: list[object], expected: list[object]) -> None:
    """Each rule is what AWS takes, and is accepted."""
    check_pattern(None, "pattern", {"field": given})

    assert expected == given


@pytest.mark.parametrize(
    "pattern",
    [
        {"source": [Aws.stack_name]},
        {"source": ("a", "b")},
        {"detail": {"a": {"b": [True, 1.5, None]}}},
        {"$or": [{"a": ["x"]}, {"b": Match.exists()}]},
        {"n": [{"numeric": [">", 0, "<=", 5]}]},
    ],
)
def test_patterns_that_are_taken(pattern: dict[str, Any]) -> None:
    """Fields within fields, alternatives and deferred values are fine."""
    check_pattern(None, "pattern", pattern)

    assert all(isinstance(one, (list, tuple)) for one in leaves(pattern))


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({}, "pattern must name a field"),
    ({"detail": {}}, "pattern.detail must name a field"),
    ({"source": "a"}, "pattern.source must be a list of what it may be, got 'a'"),
    ({"detail": {"a": 1}}, "pattern.detail.a must be a list"),
    ({"a": []}, "pattern.a must list at least one"),
    ({"a": [["b"]]}, "pattern.a must list values and rules"),
    ({"a": [{}]}, "a rule has one operator"),
    ({"a": [{"prefix": "x", "suffix": "y"}]}, "a rule has one operator"),
    ({"a": [{"prefx": "x"}]}, r"no operator 'prefx'; did you mean 'prefix'"),
    ({"a": [{"prefix": 1}]}, "prefix takes a text, got 1"),
    ({"a": [{"exists": "yes"}]}, "exists takes True or False"),
    ({"a": [{"numeric": ["!", 1]}]}, "numeric takes an operator"),
    ({"a": [{"numeric": [">", 5, "<", 1]}]}, "numeric takes an operator"),
    ({"a": [{"numeric": [">", True]}]}, "numeric takes an operator"),
    ({"a": [{"numeric": 1}]}, "numeric takes an operator"),
    ({"a": [{"anything-but": ["x", 1]}]}, "anything-but takes texts, numbers, or"),
    ({"a": [{"anything-but": {"cidr": "x"}}]}, "anything-but takes"),
    ({"$or": [{"a": ["x"]}]}, "must list two patterns or more"),
    ({"$or": ["a", "b"]}, "must list patterns"),
    ({"$or": [{"a": ["x"]}, {"b": "y"}]}, r"pattern.\$or.b must be a list"),
]


@pytest.mark.parametrize(("pattern", "message"), REFUSED)
def test_patterns_that_are_refused(pattern: dict[str, Any], message: str) -> None:
    """The message says at which field, and what would do."""
    with pytest.raises(PropertyError, match=message):
        check_pattern(None, "pattern", pattern)
