"""Filter policies of subscriptions."""

from typing import Any

import pytest

from stackwright.aws_sns import SubscriptionFilter
from stackwright.aws_sns.filters import check_filter_policy
from stackwright.errors import PropertyError


def test_string_filter() -> None:
    """All ways to say what a text may be."""
    assert [
        "a",
        {"anything-but": ["b"]},
        {"prefix": "c"},
        {"suffix": "d"},
        {"equals-ignore-case": "e"},
    ] == SubscriptionFilter.string_filter(
        allowlist=["a"],
        denylist=["b"],
        match_prefixes=["c"],
        match_suffixes=["d"],
        equals_ignore_case=["e"],
    )


def test_numeric_filter() -> None:
    """All ways to say what a number may be."""
    assert [
        {"numeric": ["=", 1]},
        {"numeric": [">=", 2, "<=", 3]},
        {"numeric": [">", 4, "<", 5]},
        {"numeric": [">", 6]},
        {"numeric": [">=", 7]},
        {"numeric": ["<", 0]},
        {"numeric": ["<=", -1]},
    ] == SubscriptionFilter.numeric_filter(
        allowlist=[1],
        between=(2, 3),
        between_strict=(4, 5),
        greater_than=6,
        greater_than_or_equal_to=7,
        less_than=0,
        less_than_or_equal_to=-1,
    )


def test_exists_filters() -> None:
    """An attribute is there, or is not."""
    assert [{"exists": True}] == SubscriptionFilter.exists_filter()
    assert [{"exists": False}] == SubscriptionFilter.not_exists_filter()


@pytest.mark.parametrize(
    ("policy", "scope", "message"),
    [
        (None, "MessageBody", "filter_policy_scope goes with a filter_policy"),
        ({"a": "x"}, None, "filter_policy.a must be a list"),
        ({str(one): ["x"] for one in range(6)}, None, "at most 5 keys, got 6"),
        ({"a": {"b": ["x"]}}, None, "attributes hold no fields, got a pattern in 'a'"),
        ({"a": ["x"] * 16, "b": ["y"] * 10}, None, "at most 150, got 160"),
        ({"a": {"b": ["x"] * 151}}, "MessageBody", "at most 150, got 151"),
    ],
)
def test_policies_that_are_refused(policy: Any, scope: Any, message: str) -> None:
    """What SNS would refuse is refused."""
    with pytest.raises(PropertyError, match=message):
        check_filter_policy(None, policy, scope)


@pytest.mark.parametrize(
    ("policy", "scope"),
    [
        (None, None),
        ({"a": ["x"] * 15, "b": ["y"] * 10}, "MessageAttributes"),
        ({"a": {str(one): ["x"] for one in range(6)}}, "MessageBody"),
    ],
)
def test_policies_that_are_taken(policy: Any, scope: Any) -> None:
    """Bounds are included, and only keys at the top are counted."""
    check_filter_policy(None, policy, scope)
