"""Queues of messages."""

from typing import TYPE_CHECKING

from stackwright.lazy import door

if TYPE_CHECKING:
    from stackwright.aws_sqs.queue import DeadLetterQueue as DeadLetterQueue
    from stackwright.aws_sqs.queue import Queue as Queue
    from stackwright.aws_sqs.queue import QueueDefaults as QueueDefaults
    from stackwright.aws_sqs.queue import QueueEncryption as QueueEncryption
    from stackwright.aws_sqs.queue import RedriveAllowPolicy as RedriveAllowPolicy
    from stackwright.aws_sqs.queue_policy import QueuePolicy as QueuePolicy
else:
    __getattr__, __dir__ = door(
        __name__,
        {
            "queue": "DeadLetterQueue Queue QueueDefaults QueueEncryption RedriveAllowPolicy",
            "queue_policy": "QueuePolicy",
        },
    )

__all__ = [
    "DeadLetterQueue",
    "Queue",
    "QueueDefaults",
    "QueueEncryption",
    "QueuePolicy",
    "RedriveAllowPolicy",
]
