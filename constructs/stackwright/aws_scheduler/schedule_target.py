"""What a schedule calls: an ARN and the actions that it takes in, a checked value out."""

from collections.abc import Sequence
from typing import Any

from attrs import field

from stackwright.aws_events.rule_input import input_text
from stackwright.aws_iam import Role
from stackwright.checks import fail, is_literal, length
from stackwright.value import value

_MAX_INPUT = 262_144


def check_payload(instance: object, attribute: Any, given: object) -> None:
    """The value must be plain JSON, of 256 KiB at most."""
    try:
        text = input_text(given)
    except (TypeError, ValueError) as error:
        raise fail(
            instance, f"{attribute.name} must be plain JSON: {error}, got {given!r}"
        ) from None
    if is_literal(text) and text is not None and len(text.encode()) > _MAX_INPUT:
        raise fail(instance, f"{attribute.name} has at most 256 KiB as JSON")


@value
class ScheduleTarget:
    """
    What a schedule calls.

    A function is called with `function.add_event_source(ScheduleEventSource(...))`.

    Args:
        arn: What is called, such as the ARN of a queue; or the ARN of an action of any service,
            such as `arn:aws:scheduler:::aws-sdk:ec2:stopInstances`.
        actions: What this takes, such as `sqs:SendMessage`; the schedule's role is allowed it.
        resource_arns: What the actions are allowed on. Default: `arn`.
        input: What the target is given, as plain JSON values. Default: what EventBridge
            Scheduler says of the call.
        role: What the schedule takes on to call; it must trust `scheduler.amazonaws.com`.
            Default: a role of the schedule's own.
        message_group_id: For a FIFO queue, the group of the messages.
    """

    arn: str = field(kw_only=False, validator=length(1, 1600))
    actions: Sequence[str] = ()
    resource_arns: Sequence[str] | None = None
    input: object = field(default=None, validator=check_payload)
    role: Role | None = None
    message_group_id: str | None = field(default=None, validator=length(1, 128))

    def __attrs_post_init__(self) -> None:
        if not self.actions and self.role is None:
            raise fail(self, "a target needs actions, or a role that may call it already")
