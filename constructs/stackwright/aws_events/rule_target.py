"""Targets of rules: an ARN and what it is given in, CloudFormation's property out."""

from typing import TYPE_CHECKING, Protocol

from attrs import field

from stackwright.aws_events.rule_input import INPUT_PATH, InputTransformer, check_input, input_text
from stackwright.aws_iam import Role
from stackwright.aws_sqs import Queue
from stackwright.cfn.aws_events import CfnRuleTargetProps
from stackwright.checks import (
    Seconds,
    at_most_one_of,
    duration,
    length,
    matches,
    seconds_of,
    within,
)
from stackwright.tokens import NumberToken
from stackwright.value import value

if TYPE_CHECKING:
    from stackwright.aws_events.rule import Rule


@value
class TargetOptions:
    """
    What a target is given, and what happens when it cannot be; part of all targets.

    Args:
        input: What the target is given instead of the event, as plain JSON values.
        input_path: The part of the event that it is given, such as `$.detail`.
        input_transformer: What it is given, made of parts of the event.
        retry_attempts: How often a delivery is tried again, 0 to 185. Default: 185.
        max_event_age: For how long, 60 to 86,400 seconds. Default: 86,400, which is a day.
        dead_letter_queue: A standard queue for events that could not be delivered.

    Raises:
        PropertyError: More than one way to say what the target is given.
    """

    input: object = field(default=None, validator=check_input)
    input_path: str | None = field(default=None, validator=INPUT_PATH)
    input_transformer: InputTransformer | None = None
    retry_attempts: int | NumberToken | None = field(
        default=None, validator=within(0, 185, "attempts")
    )
    max_event_age: Seconds | None = field(default=None, validator=duration(60, 86_400))
    dead_letter_queue: Queue | None = None

    def __attrs_post_init__(self) -> None:
        at_most_one_of(
            self,
            input=self.input,
            input_path=self.input_path,
            input_transformer=self.input_transformer,
        )

    def target(self, arn: str, *, message_group_id: str | None = None) -> "RuleTarget":
        """The target with this ARN that is given this."""
        return RuleTarget(
            arn=arn,
            message_group_id=message_group_id,
            input=self.input,
            input_path=self.input_path,
            input_transformer=self.input_transformer,
            retry_attempts=self.retry_attempts,
            max_event_age=self.max_event_age,
            dead_letter_queue=self.dead_letter_queue,
        )


@value
class RuleTarget(TargetOptions):
    """
    What a rule passes events on to, by its ARN; whatever allows it, is not made.

    `QueueTarget` and `TopicTarget` allow it as well, and so does
    `function.add_event_source(EventBridgeEventSource(...))` for a function. What it is given is
    said as for all targets, see `TargetOptions`.

    Args:
        arn: The target.
        role: What EventBridge takes on to reach it; targets with a policy of their own, such
            as functions, queues and topics, need none.
        id: 1 to 64 letters, digits and the characters `.-_`, unique in the rule. Default:
            `Target0`, `Target1` and so on.
        message_group_id: For a FIFO queue, the group of the messages.
    """

    arn: str = field(validator=length(1, 1600))
    role: Role | None = None
    id: str | None = field(
        default=None,
        validator=matches(r"[.\-_A-Za-z0-9]{1,64}", "1 to 64 letters, digits and '.-_'"),
    )
    message_group_id: str | None = field(default=None, validator=length(1, 128))

    def bind(self, rule: "Rule") -> "RuleTarget":
        """The target itself."""
        return self

    def properties(self, default_id: str) -> CfnRuleTargetProps:
        """The property as CloudFormation takes it."""
        attempts, age = self.retry_attempts, seconds_of(self.max_event_age)
        queue, transformer = self.dead_letter_queue, self.input_transformer
        return {
            "arn": self.arn,
            "id": self.id or default_id,
            "role_arn": self.role.role_arn if self.role else None,
            "input": input_text(self.input),
            "input_path": self.input_path,
            "input_transformer": transformer.properties() if transformer else None,
            "sqs_parameters": {"message_group_id": self.message_group_id}
            if self.message_group_id
            else None,
            "retry_policy": {
                "maximum_retry_attempts": attempts,
                "maximum_event_age_in_seconds": age,
            }
            if attempts is not None or age is not None
            else None,
            "dead_letter_config": {"arn": queue.queue_arn} if queue else None,
        }


class RuleTargetSource(Protocol):
    """A target, or what makes one of itself, as `RuleTarget` and `QueueTarget` do."""

    def bind(self, rule: "Rule") -> RuleTarget:
        """Allow *rule* to reach the target, and give it."""
        ...
