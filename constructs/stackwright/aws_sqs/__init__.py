"""Queues of messages."""

from stackwright.aws_sqs.queue import DeadLetterQueue as DeadLetterQueue
from stackwright.aws_sqs.queue import Queue as Queue
from stackwright.aws_sqs.queue import QueueDefaults as QueueDefaults
from stackwright.aws_sqs.queue import QueueEncryption as QueueEncryption
from stackwright.aws_sqs.queue import RedriveAllowPolicy as RedriveAllowPolicy
from stackwright.aws_sqs.queue_policy import QueuePolicy as QueuePolicy

__all__ = [
    "DeadLetterQueue",
    "Queue",
    "QueueDefaults",
    "QueueEncryption",
    "QueuePolicy",
    "RedriveAllowPolicy",
]
