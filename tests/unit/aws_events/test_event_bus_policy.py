"""Statements of the policies of event buses."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_events import EventBusPolicy
from stackwright.aws_iam import AccountPrincipal, PolicyStatement
from stackwright.errors import PropertyError

ARN = "arn:aws:events:eu-west-1:123456789012:event-bus/default"


def _statement(sid: str | None = None) -> PolicyStatement:
    return PolicyStatement(
        actions=["events:PutEvents"],
        resources=[ARN],
        principals=[AccountPrincipal("111111111111")],
        sid=sid,
    )


@pytest.mark.parametrize(
    ("sid", "given", "expected"),
    [
        (None, None, "S-Other-EC3ABC22"),
        ("Other", None, "Other"),
        ("Other", "other-1", "other-1"),
        (None, "other-1", "other-1"),
    ],
)
def test_the_id_of_the_statement(sid: str | None, given: str | None, expected: str) -> None:
    """It is the given one, else the statement's own, else made from the path."""
    policy = EventBusPolicy(
        Stack(App(), "S"),
        "Other",
        event_bus_name="default",
        statement=_statement(sid),
        statement_id=given,
    )

    assert {
        "event_bus_name": "default",
        "statement_id": expected,
        "statement": {**_statement().document(), "Sid": expected},
    } == policy.properties()


def test_a_long_path_is_cut() -> None:
    """An id has 64 characters at most."""
    stack = Stack(App(), "S" * 80)
    policy = EventBusPolicy(stack, "Other", event_bus_name="default", statement=_statement())

    assert 64 == len(policy.statement_id)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"statement_id": "a b"}, "1 to 64 letters"),
        ({"event_bus_name": "a b"}, "the name of a bus"),
        (
            {"statement": PolicyStatement(actions=["events:PutEvents"], resources=[ARN])},
            "needs principals",
        ),
    ],
)
def test_properties_are_checked(given: dict[str, Any], message: str) -> None:
    """What EventBridge would refuse is refused as it is given."""
    settings: dict[str, Any] = {"event_bus_name": "default", "statement": _statement(), **given}

    with pytest.raises(PropertyError, match=message):
        EventBusPolicy(Stack(App(), "S"), "Other", **settings)
