"""What becomes of asynchronous invocations: retries, destinations, and what is given up."""

from typing import TYPE_CHECKING, Protocol

from attrs import field

from stackwright.aws_iam import Grant, Grantable
from stackwright.aws_lambda import limits
from stackwright.aws_lambda.function_part import FunctionPart
from stackwright.aws_sqs import Queue
from stackwright.cfn.aws_lambda import CfnFunctionProps
from stackwright.checks import Seconds, at_most_one_of, duration, within
from stackwright.durations import days
from stackwright.lazy import Room
from stackwright.tokens import NumberToken
from stackwright.tree import construct

if TYPE_CHECKING:
    from stackwright import aws_lambda as room
else:
    room = Room("stackwright.aws_lambda")  # few functions have destinations


class DeadLetterTopic(Protocol):
    """A topic for events that were given up; `aws_sns.Topic` is one."""

    fifo: bool | None
    path: str

    @property
    def topic_arn(self) -> str:
        """The ARN."""
        ...

    def grant_publish(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to publish messages."""
        ...


@construct
class AsynchronousFunction(FunctionPart):
    """How often events are tried, where their outcomes go, and that they may go there."""

    dead_letter_queue: Queue | None = None
    dead_letter_queue_enabled: bool | None = None
    dead_letter_topic: DeadLetterTopic | None = None
    on_success: "room.Destination | None" = None
    on_failure: "room.Destination | None" = None
    max_event_age: Seconds | None = field(
        default=None, validator=duration(*limits.EVENT_AGE_SECONDS)
    )
    retry_attempts: int | NumberToken | None = field(
        default=None, validator=within(*limits.EVENT_RETRIES)
    )

    def compose(self) -> None:
        """Make the queue and the configuration, and allow to send to where events go."""
        self._settle_dead_letters()
        self.settle_outcomes()
        super().compose()

    def _settle_dead_letters(self) -> None:
        at_most_one_of(
            self,
            dead_letter_queue=self.dead_letter_queue or self.dead_letter_queue_enabled or None,
            dead_letter_topic=self.dead_letter_topic,
        )
        if self.dead_letter_queue is not None and self.dead_letter_queue_enabled is False:
            raise self.error("dead_letter_queue is given, and dead_letter_queue_enabled is False")
        if self.dead_letter_queue is None and self.dead_letter_queue_enabled:
            self.dead_letter_queue = Queue(self, "DeadLetterQueue", retention_period=days(14))
        for name, one in (
            ("queue", self.dead_letter_queue),
            ("topic", self.dead_letter_topic),
        ):
            if one is not None and one.fifo:
                raise self.error(
                    f"dead_letter_{name} must be a standard {name}, got the FIFO {name} {one.path}",
                    code="fifo-destination",
                )
        if self.dead_letter_queue is not None:
            self.dead_letter_queue.grant_send_messages(self)
        if self.dead_letter_topic is not None:
            self.dead_letter_topic.grant_publish(self)

    @property
    def _dead_letter_arn(self) -> str | None:
        if self.dead_letter_topic is not None:
            return self.dead_letter_topic.topic_arn
        return None if self.dead_letter_queue is None else self.dead_letter_queue.queue_arn

    def properties(self) -> CfnFunctionProps:
        """The queue or the topic."""
        arn = self._dead_letter_arn
        if arn is None:
            return super().properties()
        return {**super().properties(), "dead_letter_config": {"target_arn": arn}}
