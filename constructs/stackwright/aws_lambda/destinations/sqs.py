"""Queues as destinations."""

from attrs import field

from stackwright.aws_lambda.destination import Outcome
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_sqs import Queue
from stackwright.tree import Construct
from stackwright.value import value


@value
class SqsDestination:
    """
    A queue that outcomes are sent to.

    Args:
        queue: A standard queue: Lambda drops what should go to a FIFO queue.
    """

    queue: Queue = field(kw_only=False)

    def bind(self, function: FunctionLike, sender: Construct, outcome: Outcome) -> str:
        """Let the role of *function* send messages and use the key; give the queue's ARN."""
        if self.queue.fifo:
            raise sender.error(
                f"a destination must be a standard queue, got the FIFO queue {self.queue.path}",
                code="fifo-destination",
            )
        self.queue.grant_send_messages(function).apply_before(sender)
        return self.queue.queue_arn
