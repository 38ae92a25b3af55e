"""What sources that Lambda polls have in common: filters with a key, and where records go."""

from collections.abc import Callable
from typing import Any

import pytest

from stackwright import Stack
from stackwright.aws_kinesis import Stream
from stackwright.aws_kms import Key
from stackwright.aws_lambda import Function
from stackwright.aws_lambda.destinations import KafkaTopicDestination, S3Destination, SqsDestination
from stackwright.aws_lambda.event_sources import (
    KinesisEventSource,
    ManagedKafkaEventSource,
    SqsEventSource,
)
from stackwright.aws_s3 import Bucket
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError
from tests.unit.aws_lambda.stacks import synth

CLUSTER = "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/abc-1"

Bind = Callable[[Any], tuple[dict[str, Any], list[dict[str, Any]]]]


def test_a_key_for_filters(stack: Stack, function: Function) -> None:
    """A key of the app lets Lambda decrypt the patterns."""
    key = Key(stack, "Key")
    function.add_event_source(
        SqsEventSource(Queue(stack, "Queue"), filters=[{"a": [1]}], filter_encryption=key)
    )
    template = synth(stack)
    keys: Any = template.find_resources("AWS::KMS::Key")
    ((name, made),) = keys.items()

    template.has_resource(
        "AWS::Lambda::EventSourceMapping", {"KmsKeyArn": {"Fn::GetAtt": [name, "Arn"]}}
    )
    assert {
        "Effect": "Allow",
        "Principal": {"Service": "lambda.amazonaws.com"},
        "Action": "kms:Decrypt",
        "Resource": "*",
    } == made["Properties"]["KeyPolicy"]["Statement"][-1]


def test_a_queue_for_failures(stack: Stack, bind: Bind) -> None:
    """The role may send to it, before the mapping is made."""
    failed = Queue(stack, "Failed")
    source = KinesisEventSource(
        Stream(stack, "Stream"),
        starting_position="LATEST",
        retry_attempts=1,
        on_failure=SqsDestination(failed),
    )
    properties, statements = bind(source)
    arn = {"Fn::GetAtt": ["Failed178E83A2", "Arn"]}

    assert {"OnFailure": {"Destination": arn}} == properties["DestinationConfig"]
    assert ("sqs:SendMessage", arn) in [(one["Action"][0], one["Resource"]) for one in statements]


def test_a_bucket_for_failures(stack: Stack, bind: Bind) -> None:
    """It takes whole records."""
    source = KinesisEventSource(
        Stream(stack, "Stream"),
        starting_position="LATEST",
        on_failure=S3Destination(Bucket(stack, "Failed")),
    )

    assert {"Fn::GetAtt"} == set(bind(source)[0]["DestinationConfig"]["OnFailure"]["Destination"])


def test_a_topic_for_failures(stack: Stack, bind: Bind, function: Function) -> None:
    """Of Kafka, for Kafka only."""
    failed = KafkaTopicDestination("failed")
    stream = Stream(stack, "Stream")
    with pytest.raises(PropertyError, match="only a mapping of a Kafka topic can send records"):
        function.add_event_source(
            KinesisEventSource(stream, starting_position="LATEST", on_failure=failed)
        )
    properties, statements = bind(
        ManagedKafkaEventSource(
            CLUSTER, topic="orders", starting_position="LATEST", on_failure=failed
        )
    )

    assert {"OnFailure": {"Destination": "kafka://failed"}} == properties["DestinationConfig"]
    assert "kafka-cluster:WriteData" in str(statements)


def test_an_arn_is_no_destination(stack: Stack) -> None:
    """A source takes what can be granted; the ARN of a queue cannot."""
    arn: Any = "arn:aws:sqs:eu-west-1:123456789012:failed"
    with pytest.raises(PropertyError, match="on_failure: must be Destination, got the text 'arn:"):
        KinesisEventSource(Stream(stack, "Stream"), starting_position="LATEST", on_failure=arn)
