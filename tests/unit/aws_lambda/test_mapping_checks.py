"""The kind of the source of a mapping, as far as the app says it."""

from collections.abc import Callable
from typing import Any

import pytest

from stackwright import Construct
from stackwright.aws_lambda import EventSourceMapping, Function
from stackwright.aws_sqs import Queue
from stackwright.cfn.aws_iam import CfnRole
from stackwright.cfn.aws_kinesis import CfnStream
from stackwright.cfn.aws_sqs import CfnQueue
from stackwright.errors import PropertyError


def _mapping(function: Function, **given: Any) -> EventSourceMapping:
    return EventSourceMapping(function.scope, "Mapping", target=function, **given)


SOURCES: list[tuple[Callable[[Construct], str], str | None]] = [
    (lambda stack: Queue(stack, "Q").queue_arn, "sqs"),
    (lambda stack: Queue(stack, "Q", fifo=True).queue_arn, "sqs-fifo"),
    (lambda stack: CfnQueue(stack, "Q", fifo_queue=True).attr_arn, None),
    (lambda stack: CfnStream(stack, "S").attr_arn, "kinesis"),
    (lambda stack: CfnRole(stack, "R", assume_role_policy_document={}).attr_arn, None),
]


@pytest.mark.parametrize(("make", "kind"), SOURCES)
def test_the_kind_of_what_the_app_makes(
    function: Function, make: Callable[[Construct], str], kind: str | None
) -> None:
    """The ARN of a resource of the app says its kind, if its class does."""
    given: dict[str, Any] = {"starting_position": "LATEST"} if kind == "kinesis" else {}
    mapping = _mapping(function, event_source_arn=make(function.scope), **given)

    assert kind == mapping.kind
    assert (kind is not None) == mapping.checked


def test_another_kind_than_that_of_the_source(function: Function) -> None:
    """`source_type` must not contradict what the app makes."""
    arn = Queue(function.scope, "Queue").queue_arn
    with pytest.raises(PropertyError, match="ARN is one of the kind 'sqs': S/Queue"):
        _mapping(function, event_source_arn=arn, source_type="kinesis", starting_position="LATEST")
