"""Queues and topics that a bucket tells: one of them in, what lets S3 in out."""

from typing import TYPE_CHECKING

from stackwright.aws_iam import PolicyStatement, ServicePrincipal, grant_key_use
from stackwright.aws_s3.notifications import Receiver
from stackwright.resource import Resource

if TYPE_CHECKING:
    from stackwright.aws_s3.notifying import NotifyingBucket
    from stackwright.aws_sns import Topic
    from stackwright.aws_sqs import Queue

_KEY = ("kms:GenerateDataKey", "kms:Decrypt")
"""What a sender needs of the key of a queue or a topic."""


def let_in(
    bucket: "NotifyingBucket", destination: "Queue | Topic"
) -> tuple[Receiver, str, tuple[Resource, ...]]:
    """
    Let S3 send to *destination* for *bucket*.

    Returns:
        The kind of receiver, its ARN, and the policies that must be there before the bucket.

    Raises:
        PropertyError: A FIFO destination; placed at *bucket*.
    """
    from stackwright.aws_sqs import Queue

    receiver: Receiver
    if isinstance(destination, Queue):
        receiver, arn, action = "queue", destination.queue_arn, "sqs:SendMessage"
        key = destination.encryption_master_key
    else:
        receiver, arn, action = "topic", destination.topic_arn, "sns:Publish"
        key = destination.master_key
    if destination.fifo:
        raise bucket.error(
            f"S3 notifies standard queues and topics, got the FIFO {receiver} {destination.path}",
            code="fifo-destination",
        )
    s3 = ServicePrincipal("s3.amazonaws.com", conditions=bucket.conditions())
    policy = destination.add_to_resource_policy(
        PolicyStatement(actions=[action], resources=[arn], principals=[s3])
    )
    used = grant_key_use(s3, _KEY, key)
    held = (policy, *used.dependables)
    return receiver, arn, tuple(one for one in held if isinstance(one, Resource))
