"""Queues: properties, kinds, dead letters, encryption, imports."""

import json
from pathlib import Path
from typing import Any

import pytest

from stackwright import NONE, App, NumberToken, Stack, days, hours, minutes, seconds
from stackwright.aws_sqs import DeadLetterQueue, Queue, RedriveAllowPolicy
from stackwright.errors import PropertyError
from stackwright.intrinsics import Aws
from stackwright_synth.testing import template_of

COMPANIONS = Path(__file__).parents[2] / "data" / "cdk_companions.json"
KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"
ARN = "arn:aws:sqs:eu-west-1:123456789012:orders"


def _stack() -> Stack:
    return Stack(App(), "Orders")


def _properties(queue: Queue) -> dict[str, Any]:
    return {key: value for key, value in queue.properties().items() if value is not None}


def test_a_bare_queue() -> None:
    """A queue is encrypted by SQS; all else is the service's own default."""
    app = App()
    Queue(Stack(app, "S"), "Queue")
    known = {one["path"]: one["logical_id"] for one in json.loads(COMPANIONS.read_text("utf-8"))}

    expected = {"Type": "AWS::SQS::Queue", "Properties": {"SqsManagedSseEnabled": True}}
    assert expected == template_of(app, "S").resource(known["Queue/Resource"])


def test_a_whole_queue() -> None:
    """Every property arrives, durations in seconds."""
    app = App()
    stack = Stack(app, "S")
    failed = Queue(stack, "Failed", fifo=True)
    Queue(
        stack,
        "Queue",
        queue_name="orders.fifo",
        visibility_timeout=minutes(3),
        retention_period=days(14),
        delivery_delay=seconds(5),
        receive_message_wait_time=20,
        max_message_size_bytes=262144,
        dead_letter_queue=DeadLetterQueue(queue=failed, max_receive_count=5),
        redrive_allow_policy=RedriveAllowPolicy(redrive_permission="denyAll"),
        content_based_deduplication=True,
        deduplication_scope="messageGroup",
        fifo_throughput_limit="perMessageGroupId",
        encryption_master_key=KEY,
        data_key_reuse=hours(1),
        tags={"team": "orders"},
    )

    expected = {
        "QueueName": "orders.fifo",
        "VisibilityTimeout": 180,
        "MessageRetentionPeriod": 1209600,
        "DelaySeconds": 5,
        "ReceiveMessageWaitTimeSeconds": 20,
        "MaximumMessageSize": 262144,
        "RedrivePolicy": {
            "deadLetterTargetArn": {"Fn::GetAtt": ["Failed178E83A2", "Arn"]},
            "maxReceiveCount": 5,
        },
        "RedriveAllowPolicy": {"redrivePermission": "denyAll"},
        "FifoQueue": True,
        "ContentBasedDeduplication": True,
        "DeduplicationScope": "messageGroup",
        "FifoThroughputLimit": "perMessageGroupId",
        "KmsMasterKeyId": KEY,
        "KmsDataKeyReusePeriodSeconds": 3600,
        "Tags": [{"Key": "team", "Value": "orders"}],
    }
    assert expected == template_of(app, "S").resource("Queue4A7E3555")["Properties"]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"visibility_timeout": 43201}, "from 0 to 43200 seconds, got 43201"),
        ({"visibility_timeout": seconds(0.5)}, "a whole number of seconds"),
        ({"retention_period": 59}, "from 60 to 1209600 seconds, got 59"),
        ({"retention_period": days(15)}, "from 60 to 1209600 seconds"),
        ({"delivery_delay": 901}, "from 0 to 900 seconds"),
        ({"receive_message_wait_time": 21}, "from 0 to 20 seconds"),
        ({"max_message_size_bytes": 1023}, "from 1024 to 1048576 bytes"),
        ({"max_message_size_bytes": 1048577}, "from 1024 to 1048576 bytes"),
        ({"data_key_reuse": 59, "encryption": "KMS_MANAGED"}, "from 60 to 86400 seconds"),
        ({"queue_name": "a b"}, "1 to 80 letters"),
        ({"queue_name": "x" * 81}, "1 to 80 letters"),
        ({"queue_name": "x" * 76 + ".fifo"}, "1 to 80 letters"),
        ({"encryption": "SSE"}, "encryption: must be one of 'SQS_MANAGED'"),
        ({"encryption": "KMS"}, "needs an encryption_master_key"),
        ({"encryption": "UNENCRYPTED", "encryption_master_key": KEY}, "goes with encryption 'KMS'"),
        ({"encryption_master_key": "alias/orders"}, "the ARN of a KMS key"),
        ({"data_key_reuse": 60}, "data_key_reuse goes with encryption 'KMS'"),
        ({"tags": {"aws:x": "1"}}, "no 'aws:' in front"),
        ({"fifo": False, "queue_name": "x.fifo"}, "got 'x.fifo' and fifo=False"),
        ({"fifo": True, "queue_name": "x"}, "ends with '.fifo', got 'x'"),
        ({"fifo": False, "deduplication_scope": "queue"}, "only a FIFO queue has deduplication"),
        (
            {"queue_name": "x", "content_based_deduplication": True},
            "only a FIFO queue has content_based_deduplication",
        ),
        (
            {"fifo_throughput_limit": "perMessageGroupId", "deduplication_scope": "queue"},
            "needs deduplication_scope 'messageGroup', got 'queue'",
        ),
    ],
)
def test_properties_are_checked(given: dict[str, Any], message: str) -> None:
    """What SQS would refuse is refused as it is given, and nothing is made."""
    stack = _stack()

    with pytest.raises(PropertyError, match=message):
        Queue(stack, "Orders", **given)
    assert () == stack.children


@pytest.mark.parametrize(
    ("given", "fifo"),
    [
        ({}, False),
        ({"fifo": True}, True),
        ({"queue_name": "orders"}, False),
        ({"queue_name": "orders.fifo"}, True),
        ({"queue_name": Aws.stack_name}, False),
        ({"queue_name": Aws.stack_name, "fifo": True}, True),
        ({"queue_name": f"{Aws.stack_name}.fifo"}, True),
        ({"content_based_deduplication": True}, True),
    ],
)
def test_the_kind_is_said_or_told_from_the_rest(given: dict[str, Any], fifo: bool) -> None:
    """A queue is FIFO if it is said, or its name says so, or only FIFO queues have a property."""
    queue = Queue(_stack(), "Orders", **given)

    assert fifo == queue.fifo
    assert (fifo or None) == queue.properties().get("fifo_queue")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, {"sqs_managed_sse_enabled": True}),
        ({"encryption": "SQS_MANAGED"}, {"sqs_managed_sse_enabled": True}),
        ({"encryption": "UNENCRYPTED"}, {"sqs_managed_sse_enabled": False}),
        ({"encryption": "KMS_MANAGED"}, {"kms_master_key_id": "alias/aws/sqs"}),
        ({"encryption_master_key": KEY}, {"kms_master_key_id": KEY}),
        ({"encryption": "KMS", "encryption_master_key": KEY}, {"kms_master_key_id": KEY}),
        (
            {"encryption": "KMS_MANAGED", "data_key_reuse": 60},
            {"kms_master_key_id": "alias/aws/sqs", "kms_data_key_reuse_period_seconds": 60},
        ),
    ],
)
def test_encryption(given: dict[str, Any], expected: dict[str, object]) -> None:
    """One way of encryption is written, and a key is one by itself."""
    assert expected == _properties(Queue(_stack(), "Orders", **given))


@pytest.mark.parametrize("fifo", [True, False])
def test_dead_letters_are_of_the_same_kind(fifo: bool) -> None:
    """Messages of a FIFO queue cannot go to a standard queue, nor the other way."""
    stack = _stack()
    failed = Queue(stack, "Failed", fifo=not fifo)

    with pytest.raises(
        PropertyError, match=r"must be one too, got .* queue, Orders/Failed"
    ) as caught:
        Queue(
            stack,
            "Orders",
            fifo=fifo,
            dead_letter_queue=DeadLetterQueue(queue=failed, max_receive_count=3),
        )
    assert caught.value.code == "dead-letter-queue-kind"


def test_dead_letters_may_go_to_an_imported_queue() -> None:
    """An imported queue stands for its ARN."""
    stack = _stack()
    failed = Queue.from_queue_arn(stack, "Failed", ARN)
    queue = Queue(
        stack, "Orders", dead_letter_queue=DeadLetterQueue(queue=failed, max_receive_count=3)
    )

    assert {"deadLetterTargetArn": ARN, "maxReceiveCount": 3} == queue.properties().get(
        "redrive_policy"
    )
    assert not queue.dead_letters_expire_first


@pytest.mark.parametrize("count", [0, 1001])
def test_the_receive_count_is_checked(count: int) -> None:
    """A message is received 1 to 1,000 times before it is dead."""
    with pytest.raises(PropertyError, match="from 1 to 1000"):
        DeadLetterQueue(queue=Queue(_stack(), "Failed"), max_receive_count=count)


@pytest.mark.parametrize(
    ("mine", "theirs", "first"),
    [
        (None, days(14), False),
        (None, None, False),
        (None, days(1), True),
        (days(5), None, True),
    ],
)
def test_dead_letters_should_outlive_the_rest(mine: Any, theirs: Any, first: bool) -> None:
    """A dead-letter queue that keeps messages for less than the queue may lose them unseen."""
    stack = _stack()
    failed = Queue(stack, "Failed", retention_period=theirs)
    queue = Queue(
        stack,
        "Orders",
        retention_period=mine,
        dead_letter_queue=DeadLetterQueue(queue=failed, max_receive_count=3),
    )

    assert first == queue.dead_letters_expire_first


def test_deferred_retention_is_not_judged() -> None:
    """A retention that is known only at deployment may be long enough."""
    stack = _stack()
    parameter: NumberToken = stack.add_parameter("Seconds", type="Number").value_as_number
    failed = Queue(stack, "Failed", retention_period=parameter)
    queue = Queue(
        stack, "Orders", dead_letter_queue=DeadLetterQueue(queue=failed, max_receive_count=3)
    )

    assert not queue.dead_letters_expire_first


def test_a_fifo_message_starts_its_age_anew() -> None:
    """In FIFO queues the age is counted from the move, so that nothing expires first."""
    stack = _stack()
    failed = Queue(stack, "Failed", fifo=True, retention_period=60)
    queue = Queue(
        stack,
        "Orders",
        fifo=True,
        dead_letter_queue=DeadLetterQueue(queue=failed, max_receive_count=3),
    )

    assert not queue.dead_letters_expire_first


def test_who_may_redrive() -> None:
    """The queues that may are listed; without a list, all may."""
    source = Queue(_stack(), "Source")

    assert {
        "redrivePermission": "byQueue",
        "sourceQueueArns": [source.queue_arn],
    } == RedriveAllowPolicy(source_queues=[source]).document()
    assert "allowAll" == RedriveAllowPolicy().document()["redrivePermission"]


@pytest.mark.parametrize(
    ("permission", "sources", "message"),
    [
        ("byQueue", 0, "needs source_queues"),
        ("denyAll", 1, "go with redrive_permission 'byQueue' only, got 'denyAll'"),
        ("byQueue", 11, "1 to 10 source queues"),
    ],
)
def test_who_may_redrive_is_checked(permission: Any, sources: int, message: str) -> None:
    """A list goes with `byQueue`, which needs one of 1 to 10."""
    stack = _stack()
    queues = [Queue(stack, f"Source{one}") for one in range(sources)] or None

    with pytest.raises(PropertyError, match=message):
        RedriveAllowPolicy(redrive_permission=permission, source_queues=queues)


def test_attributes() -> None:
    """ARN, name and address are values of the deployment."""
    queue = Queue(_stack(), "Orders")

    assert "${Token[Orders/Orders.Arn]Token}" == str.__str__(queue.queue_arn)
    assert "${Token[Orders/Orders.QueueName]Token}" == str.__str__(queue.queue_name)
    assert "${Token[Orders/Orders.Ref]Token}" == str.__str__(queue.queue_url)


def test_import_by_arn() -> None:
    """Name, address and kind come from the ARN; nothing is written."""
    app = App()
    stack = Stack(app, "Orders")
    queue = Queue.from_queue_arn(stack, "Imported", ARN + ".fifo")

    url = f"https://sqs.eu-west-1.{Aws.url_suffix}/123456789012/orders.fifo"
    assert (ARN + ".fifo", "orders.fifo", url) == (
        queue.queue_arn,
        queue.queue_name,
        queue.queue_url,
    )
    assert queue.fifo is True
    assert Queue.from_queue_arn(stack, "Standard", ARN).fifo is False
    template_of(app, "Orders").resource_count("AWS::SQS::Queue", 0)


def test_import_by_attributes() -> None:
    """What is given wins over what the ARN says."""
    queue = Queue.from_queue_attributes(
        _stack(),
        "Imported",
        queue_arn=Aws.stack_id,
        queue_name="orders",
        queue_url="https://example.com/orders",
        key_arn=KEY,
        fifo=True,
    )

    assert ("orders", "https://example.com/orders") == (queue.queue_name, queue.queue_url)
    assert (KEY, True) == (queue.encryption_master_key, queue.fifo)


def test_wrong_arns_are_refused() -> None:
    """The ARN of a topic is none of a queue."""
    with pytest.raises(PropertyError, match="an ARN of sqs looks like"):
        Queue.from_queue_arn(_stack(), "Imported", "arn:aws:sns:eu-west-1:123456789012:orders")


def test_defaults_of_a_scope() -> None:
    """A scope supplies properties; a given value wins, and `NONE` wants nothing."""
    stack = _stack()
    failed = Queue(stack, "Failed")
    Queue.set_defaults(
        stack,
        visibility_timeout=minutes(3),
        dead_letter_queue=DeadLetterQueue(queue=failed, max_receive_count=3),
        tags={"team": "orders"},
    )
    inherited = Queue(stack, "Inherited", tags={"cost": "7"})
    alone = Queue(stack, "Alone", dead_letter_queue=NONE, visibility_timeout=30)

    assert (minutes(3), failed) == (
        inherited.visibility_timeout,
        inherited.dead_letter_queue and inherited.dead_letter_queue.queue,
    )
    assert {"team": "orders", "cost": "7"} == inherited.tags
    assert (30, None) == (alone.visibility_timeout, alone.dead_letter_queue)
