"""What becomes of failed asynchronous invocations: a queue in, `DeadLetterConfig` out."""

from typing import TypedDict

from stackwright.aws_lambda.function_part import FunctionPart
from stackwright.aws_sqs import Queue
from stackwright.cfn.aws_lambda import CfnFunctionProps
from stackwright.tree import construct


class AsynchronousDefaults(TypedDict, total=False):
    """What a scope may supply."""

    dead_letter_queue: Queue


@construct
class AsynchronousFunction(FunctionPart):
    """Where events go that a function failed to process, and that it may send them there."""

    dead_letter_queue: Queue | None = None

    def compose(self) -> None:
        """Refuse FIFO queues, and allow to send to the queue."""
        queue = self.dead_letter_queue
        if queue is not None:
            if queue.fifo:
                raise self.error(
                    f"dead_letter_queue must be a standard queue, got the FIFO queue {queue.path}"
                )
            queue.grant_send_messages(self)
        super().compose()

    def properties(self) -> CfnFunctionProps:
        """The queue."""
        queue = self.dead_letter_queue
        if queue is None:
            return super().properties()
        return {**super().properties(), "dead_letter_config": {"target_arn": queue.queue_arn}}
