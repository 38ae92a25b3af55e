"""Targets of rules by their ARN."""

from typing import Any

import pytest

from stackwright import App, NumberToken, Stack, hours
from stackwright.aws_events import InputTransformer, RuleTarget
from stackwright.aws_iam import Role, ServicePrincipal
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError

ARN = "arn:aws:states:eu-west-1:123456789012:stateMachine:orders"


def _properties(target: RuleTarget) -> dict[str, Any]:
    return {key: one for key, one in target.properties("Target0").items() if one is not None}


def test_a_bare_target() -> None:
    """It has its ARN and the id of its place."""
    assert {"arn": ARN, "id": "Target0"} == _properties(RuleTarget(arn=ARN))


def test_every_property() -> None:
    """All properties arrive, the age in seconds."""
    stack = Stack(App(), "S")
    role = Role(stack, "Role", assumed_by=ServicePrincipal("events.amazonaws.com"))
    queue = Queue(stack, "Failed")

    assert {
        "arn": ARN,
        "id": "Orders",
        "role_arn": role.role_arn,
        "input": '{"a":1}',
        "sqs_parameters": {"message_group_id": "g"},
        "retry_policy": {"maximum_retry_attempts": 2, "maximum_event_age_in_seconds": 3600},
        "dead_letter_config": {"arn": queue.queue_arn},
    } == _properties(
        RuleTarget(
            arn=ARN,
            id="Orders",
            role=role,
            input={"a": 1},
            message_group_id="g",
            retry_attempts=2,
            max_event_age=hours(1),
            dead_letter_queue=queue,
        )
    )


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"input_path": "$.detail"}, {"input_path": "$.detail"}),
        (
            {"input_transformer": InputTransformer({"a": "$.a"}, "<a>")},
            {"input_transformer": {"input_paths_map": {"a": "$.a"}, "input_template": "<a>"}},
        ),
        ({"input": "text"}, {"input": '"text"'}),
        ({"input": 0}, {"input": "0"}),
    ],
)
def test_what_the_target_is_given(given: dict[str, Any], expected: dict[str, Any]) -> None:
    """A value, a part of the event, or a template."""
    assert expected.items() <= _properties(RuleTarget(arn=ARN, **given)).items()


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"input": 1, "input_path": "$"}, "at most one of input, input_path, input_transformer"),
        ({"input": {1, 2}}, "input must be plain JSON"),
        ({"input": float("nan")}, "input must be plain JSON"),
        ({"input": NumberToken("X.Y")}, "input must be plain JSON"),
        ({"input": "x" * 8192}, "at most 8,192 characters as JSON, got 8,194"),
        ({"input_path": "detail"}, "a JSON path in dot notation"),
        ({"retry_attempts": 186}, "from 0 to 185 attempts"),
        ({"max_event_age": 59}, "from 60 to 86400 seconds"),
        ({"id": "a b"}, "1 to 64 letters"),
    ],
)
def test_properties_are_checked(given: dict[str, Any], message: str) -> None:
    """What EventBridge would refuse is refused as it is given."""
    with pytest.raises(PropertyError, match=message):
        RuleTarget(arn=ARN, **given)
