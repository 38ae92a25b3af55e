"""Targets of schedules."""

from typing import Any

import pytest

from stackwright.aws_scheduler import ScheduleTarget
from stackwright.errors import PropertyError


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "a target needs actions, or a role"),
        ({"actions": ["a:B"], "input": {1}}, "input must be plain JSON"),
        ({"actions": ["a:B"], "input": "x" * 262_144}, "at most 256 KiB as JSON"),
        ({"actions": ["a:B"], "message_group_id": ""}, "1 to 128 characters"),
    ],
)
def test_properties_are_checked(given: dict[str, Any], message: str) -> None:
    """What EventBridge Scheduler would refuse is refused as it is given."""
    with pytest.raises(PropertyError, match=message):
        ScheduleTarget("arn:aws:sqs:eu-west-1:123456789012:orders", **given)
