"""AWS services that send to queues."""

import pytest

from stackwright import App, Stack
from stackwright.aws_kms import Key
from stackwright.aws_sqs import Queue
from stackwright.aws_sqs.service_senders import let_service_send
from stackwright.errors import PropertyError

ARN = "arn:aws:sns:eu-west-1:123456789012:orders"


def test_one_resource_may_send() -> None:
    """The service may send for this resource alone."""
    stack = Stack(App(), "S")
    queue = Queue(stack, "Queue")
    policy = let_service_send(queue, queue, "sns.amazonaws.com", ARN)

    assert policy is queue.policy
    assert policy is not None
    assert [
        {
            "Effect": "Allow",
            "Action": "sqs:SendMessage",
            "Resource": queue.queue_arn,
            "Principal": {"Service": "sns.amazonaws.com"},
            "Condition": {"ArnEquals": {"aws:SourceArn": ARN}},
        }
    ] == [one.document() for one in policy.statements]


def test_an_imported_queue_is_not_changed() -> None:
    """What its policy would have to say is listed."""
    queue = Queue.from_queue_arn(Stack(App(), "S"), "Queue", ARN.replace("sns", "sqs"))

    assert let_service_send(queue, queue, "sns.amazonaws.com", ARN) is None
    assert 1 == len(queue.ungranted)


def test_the_key_of_sqs_lets_no_service_in() -> None:
    """Messages would be lost, one by one, without an error at deployment."""
    queue = Queue(Stack(App(), "S"), "Queue", encryption="KMS_MANAGED")

    with pytest.raises(PropertyError, match="cannot send to S/Queue") as caught:
        let_service_send(queue, queue, "sns.amazonaws.com", ARN)
    assert "service-cannot-use-key" == caught.value.code


@pytest.mark.parametrize("elsewhere", [False, True])
def test_a_key_lets_the_service_in(elsewhere: bool) -> None:
    """
    For the account of the resource, which may be another than that of the queue.

    Not for the resource: that would have to wait for the queue, and the queue for the key.
    """
    stack = Stack(App(), "S")
    key = Key(stack, "Key")
    queue = Queue(stack, "Queue", encryption_master_key=key)
    own = stack.format_arn("sns", "orders")
    let_service_send(queue, queue, "sns.amazonaws.com", ARN if elsewhere else own)

    assert [
        {
            "Effect": "Allow",
            "Action": ["kms:Decrypt", "kms:GenerateDataKey"],
            "Resource": "*",
            "Principal": {"Service": "sns.amazonaws.com"},
            "Condition": {
                "StringEquals": {
                    "aws:SourceAccount": "123456789012" if elsewhere else stack.account
                }
            },
        }
    ] == [one.document() for one in key.statements]
