"""What targets are given instead of the event."""

from typing import Any

import pytest

from stackwright.aws_events import InputTransformer
from stackwright.aws_events.rule_input import input_text
from stackwright.errors import PropertyError


def test_a_template() -> None:
    """Names, paths and the text they stand in."""
    assert {
        "input_paths_map": {"id": "$.detail.id", "all": "$"},
        "input_template": '{"order": <id>}',
    } == InputTransformer({"id": "$.detail.id", "all": "$"}, '{"order": <id>}').properties()
    assert InputTransformer({}, "text").properties().get("input_paths_map") is None


@pytest.mark.parametrize(
    ("paths", "template", "message"),
    [
        ({"a": "detail.id"}, "<a>", "a JSON path in dot notation"),
        ({"aws.x": "$.x"}, "<a>", "does not begin with 'AWS', got 'aws.x'"),
        ({"AWSx": "$.x"}, "<a>", "does not begin with 'AWS', got 'AWSx'"),
        ({f"n{one}": "$.x" for one in range(101)}, "<a>", "at most 100 names, got 101"),
        ({}, "", "1 to 8192 characters, got 0"),
    ],
)
def test_a_template_is_checked(paths: Any, template: str, message: str) -> None:
    """What EventBridge would refuse is refused as it is given."""
    with pytest.raises(PropertyError, match=message):
        InputTransformer(paths, template)


def test_values_become_json() -> None:
    """In the same order however the mapping was filled."""
    assert '{"a":[1,null],"b":"x"}' == input_text({"b": "x", "a": [1, None]})
    assert input_text(None) is None
