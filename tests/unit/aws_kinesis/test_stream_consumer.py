"""Consumers of streams."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_iam import Role, ServicePrincipal
from stackwright.aws_kinesis import Stream, StreamConsumer
from stackwright.errors import PropertyError
from stackwright.logical_ids import logical_id
from stackwright_synth.testing import template_of

STREAM = "arn:aws:kinesis:eu-west-1:123456789012:stream/orders"
ARN = f"{STREAM}/consumer/worker:1480000000"
KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"


def _stack() -> Stack:
    return Stack(App(), "S")


def test_a_consumer() -> None:
    """It names its stream, and has attributes."""
    app = App()
    stack = Stack(app, "S")
    stream = Stream(stack, "Stream")
    consumer = StreamConsumer(
        stack, "Fast", stream=stream, stream_consumer_name="worker", tags={"a": "b"}
    )
    stack.add_output("Arn", consumer.stream_consumer_arn)
    stack.add_output("Name", consumer.stream_consumer_name)
    stack.add_output("Status", consumer.stream_consumer_status)
    template = template_of(app, "S")
    name = logical_id(["Fast", "Resource"])

    assert {
        "Type": "AWS::Kinesis::StreamConsumer",
        "Properties": {
            "StreamARN": {"Fn::GetAtt": ["Stream790BDEE4", "Arn"]},
            "ConsumerName": "worker",
            "Tags": [{"Key": "a", "Value": "b"}],
        },
    } == template.resource(name)
    template.has_output("Arn", {"Fn::GetAtt": [name, "ConsumerARN"]})
    template.has_output("Name", {"Fn::GetAtt": [name, "ConsumerName"]})
    template.has_output("Status", {"Fn::GetAtt": [name, "ConsumerStatus"]})


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"stream_consumer_name": "a b"}, "stream_consumer_name must be 1 to 128 letters"),
        ({}, "StreamConsumer needs stream_consumer_name"),
    ],
)
def test_what_is_refused(given: dict[str, Any], message: str) -> None:
    """A name of another form, and none."""
    stack = _stack()
    with pytest.raises(PropertyError, match=message):
        StreamConsumer(stack, "Fast", stream=Stream(stack, "Stream"), **given)


def test_an_imported_consumer() -> None:
    """Its ARN names the stream and the consumer; both may be read."""
    stack = _stack()
    consumer = StreamConsumer.from_stream_consumer_arn(stack, "Fast", ARN)
    role = Role(stack, "Role", assumed_by=ServicePrincipal("lambda.amazonaws.com"))
    granted = consumer.grant_read(role)

    assert (ARN, "worker") == (consumer.stream_consumer_arn, consumer.stream_consumer_name)
    assert (STREAM, "orders") == (consumer.stream.stream_arn, consumer.stream.stream_name)
    assert [(STREAM,), (ARN,)] == [tuple(one.resources) for one in granted.statements]


def test_a_consumer_of_an_encrypted_stream() -> None:
    """Imported with the stream, it may use the key."""
    stack = _stack()
    stream = Stream.from_stream_attributes(stack, "Stream", stream_arn=STREAM, encryption_key=KEY)
    consumer = StreamConsumer.from_stream_consumer_attributes(
        stack, "Fast", stream_consumer_arn=ARN, stream=stream
    )
    role = Role(stack, "Role", assumed_by=ServicePrincipal("lambda.amazonaws.com"))
    granted = consumer.grant_read(role)

    assert [(STREAM,), (KEY,), (ARN,)] == [tuple(one.resources) for one in granted.statements]


def test_the_arn_of_something_else() -> None:
    """It must be one of Kinesis."""
    with pytest.raises(PropertyError, match="an ARN of kinesis looks like"):
        StreamConsumer.from_stream_consumer_arn(_stack(), "Fast", "worker")
