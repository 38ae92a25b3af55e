"""Patterns of events."""

from typing import Any

import pytest

from stackwright.aws_events import EventPattern, Match
from stackwright.aws_events.event_pattern import pattern_document
from stackwright.errors import PropertyError


def test_every_field() -> None:
    """Fields stand under the names that events have."""
    rules = ["x"]

    assert {
        "account": rules,
        "detail": {"state": [{"prefix": "run"}]},
        "detail-type": rules,
        "id": rules,
        "region": rules,
        "resources": rules,
        "source": rules,
        "time": rules,
        "version": rules,
    } == EventPattern(
        account=rules,
        detail={"state": Match.prefix("run")},
        detail_type=rules,
        id=rules,
        region=rules,
        resources=rules,
        source=("x",),
        time=rules,
        version=rules,
    ).document()


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "must name a field of events"),
        ({"source": []}, "event_pattern.source must list at least one"),
        ({"source": "aws.s3"}, "source: must be a sequence"),
        ({"detail": {"a": "x"}}, "event_pattern.detail.a must be a list"),
    ],
)
def test_patterns_are_checked(given: dict[str, Any], message: str) -> None:
    """What EventBridge would refuse is refused as it is given."""
    with pytest.raises(PropertyError, match=message):
        EventPattern(**given)


def test_a_mapping_is_taken_as_it_is() -> None:
    """And no pattern is none."""
    assert {"source": ["a"]} == pattern_document({"source": ["a"]})
    assert {"source": ["a"]} == pattern_document(EventPattern(source=["a"]))
    assert pattern_document(None) is None
