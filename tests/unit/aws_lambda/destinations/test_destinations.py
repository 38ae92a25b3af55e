"""Destinations: what they allow, before what, and what they refuse."""

from collections.abc import Callable
from typing import Any

import pytest

from stackwright import Stack
from stackwright.aws_events import EventBus
from stackwright.aws_kms import Key
from stackwright.aws_lambda import Destination, EventSourceMapping, SourceAccess
from stackwright.aws_lambda.destinations import (
    EventBridgeDestination,
    KafkaTopicDestination,
    LambdaDestination,
    S3Destination,
    SnsDestination,
    SqsDestination,
)
from stackwright.aws_s3 import Bucket
from stackwright.aws_sns import Topic
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError
from stackwright.resource import CfnResource
from tests.unit.aws_lambda.stacks import make_function, synth

CLUSTER = "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/abcd-1"
POLICY = "WorkerServiceRoleDefaultPolicyAE71B5FA"


def _sender(stack: Stack) -> CfnResource:
    return CfnResource(stack, "Sender", type="AWS::Some::Sender")


def _mapping(stack: Stack, **given: Any) -> EventSourceMapping:
    settings: dict[str, Any] = {"event_source_arn": CLUSTER, "topic": "orders", **given}
    return EventSourceMapping(
        stack, "Mapping", target=make_function(stack), starting_position="LATEST", **settings
    )


def _granted(stack: Stack) -> list[Any]:
    """What the worker may do besides logging."""
    policy: Any = synth(stack).resource(POLICY)["Properties"]
    statements: list[Any] = policy["PolicyDocument"]["Statement"]
    return [
        (one["Action"], one["Resource"]) for one in statements if "logs" not in str(one["Action"])
    ]


def _queue(stack: Stack) -> Destination:
    return SqsDestination(Queue(stack, "Queue", encryption_master_key=Key(stack, "Key")))


def _topic(stack: Stack) -> Destination:
    return SnsDestination(Topic(stack, "Topic", master_key=Key(stack, "Key")))


def _bus(stack: Stack) -> Destination:
    return EventBridgeDestination(EventBus(stack, "Bus"))


def _bucket(stack: Stack) -> Destination:
    return S3Destination(Bucket(stack, "Bucket", encryption_key=Key(stack, "Key")))


def _other(stack: Stack) -> Destination:
    return LambdaDestination(make_function(stack, "Second"))


KEY = {"Fn::GetAtt": ["Key961B73FD", "Arn"]}
BUCKET = {"Fn::GetAtt": ["Bucket83908E77", "Arn"]}
SECOND = {"Fn::GetAtt": ["Second394350F9", "Arn"]}
BUS = {"Fn::GetAtt": ["BusEA82B648", "Arn"]}
QUEUE = {"Fn::GetAtt": ["Queue4A7E3555", "Arn"]}


@pytest.mark.parametrize(
    ("make", "arn", "allowed"),
    [
        (
            _queue,
            QUEUE,
            [
                (["sqs:SendMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"], QUEUE),
                (["kms:Decrypt", "kms:GenerateDataKey"], KEY),
            ],
        ),
        (
            _topic,
            {"Ref": "TopicBFC7AF6E"},
            [
                ("sns:Publish", {"Ref": "TopicBFC7AF6E"}),
                (["kms:Decrypt", "kms:GenerateDataKey"], KEY),
            ],
        ),
        (_bus, BUS, [("events:PutEvents", BUS)]),
        (
            _bucket,
            BUCKET,
            [
                (["s3:PutObject", "s3:AbortMultipartUpload"], {"Fn::Join": ["", [BUCKET, "/*"]]}),
                (["kms:GenerateDataKey", "kms:Decrypt"], KEY),
                ("s3:ListBucket", BUCKET),
            ],
        ),
        (
            _other,
            SECOND,
            [("lambda:InvokeFunction", [SECOND, {"Fn::Join": ["", [SECOND, ":*"]]}])],
        ),
    ],
)
def test_the_role_may_send_before_the_sender_is_made(
    stack: Stack, make: Callable[[Stack], Destination], arn: object, allowed: object
) -> None:
    """Binding gives the ARN, allows the role what it takes, and has the sender wait for it."""
    sender = _sender(stack)
    stack.add_output("Arn", make(stack).bind(make_function(stack), sender, "failure"))
    template = synth(stack)

    template.has_output("Arn", arn)
    assert allowed == _granted(stack)
    assert [POLICY] == template.resource("Sender")["DependsOn"]


def test_a_destination_of_an_alias_is_for_its_function(stack: Stack) -> None:
    """The role is the function's."""
    alias = make_function(stack).add_alias("live")
    SqsDestination(Queue(stack, "Queue")).bind(alias, _sender(stack), "success")

    assert [QUEUE] == [resource for _, resource in _granted(stack)]


@pytest.mark.parametrize("kind", ["queue", "topic"])
def test_fifo_destinations_are_refused(stack: Stack, kind: str) -> None:
    """Lambda would drop what should go there, without a word."""
    fifo: Destination = (
        SqsDestination(Queue(stack, "Fifo", fifo=True))
        if kind == "queue"
        else SnsDestination(Topic(stack, "Fifo", fifo=True))
    )
    with pytest.raises(PropertyError, match=f"got the FIFO {kind} S/Fifo") as caught:
        fifo.bind(make_function(stack), _sender(stack), "failure")

    assert ("fifo-destination", "S/Sender") == (caught.value.code, caught.value.path)


def test_a_bucket_takes_failures_only(stack: Stack) -> None:
    """And what mappings gave up."""
    bucket = S3Destination(Bucket(stack, "Bucket"))
    function, sender = make_function(stack), _sender(stack)
    with pytest.raises(PropertyError, match="takes failures only") as caught:
        bucket.bind(function, sender, "success")

    assert "unsupported-destination" == caught.value.code
    assert bucket.bind(function, sender, "records") == bucket.bucket.bucket_arn


@pytest.mark.parametrize(("make", "said"), [(_other, "a function"), (_bus, "an event bus")])
def test_some_take_no_records(
    stack: Stack, make: Callable[[Stack], Destination], said: str
) -> None:
    """A mapping sends them to queues, topics and buckets."""
    with pytest.raises(PropertyError, match=f"cannot go to {said}") as caught:
        make(stack).bind(make_function(stack), _sender(stack), "records")

    assert "unsupported-destination" == caught.value.code


def test_a_topic_of_the_cluster(stack: Stack) -> None:
    """The role may write to it, in the cluster that the mapping reads."""
    mapping = _mapping(stack)
    address = KafkaTopicDestination("failed").bind(mapping.target, mapping, "records")

    assert "kafka://failed" == address
    assert [
        ("kafka-cluster:Connect", CLUSTER),
        (
            ["kafka-cluster:DescribeTopic", "kafka-cluster:WriteData"],
            "arn:aws:kafka:eu-west-1:123456789012:topic/orders/abcd-1/failed",
        ),
    ] == _granted(stack)


def test_a_topic_of_a_cluster_that_is_not_known_yet(stack: Stack) -> None:
    """The ARN of the topic is then made at deployment."""
    arn = stack.add_parameter("Cluster").value
    mapping = _mapping(stack, event_source_arn=arn, source_type="msk")
    KafkaTopicDestination("failed").bind(mapping.target, mapping, "records")

    topics = {"Fn::Join": [":topic/", {"Fn::Split": [":cluster/", {"Ref": "Cluster"}]}]}
    assert {"Fn::Join": ["", [topics, "/failed"]]} == _granted(stack)[1][1]


def test_a_topic_of_a_cluster_of_ones_own(stack: Stack) -> None:
    """The credentials of the mapping decide there."""
    mapping = _mapping(
        stack,
        event_source_arn=None,
        bootstrap_servers=["b-1.example.com:9092"],
        access=[SourceAccess("BASIC_AUTH", "arn")],
    )

    address = KafkaTopicDestination("failed").bind(mapping.target, mapping, "records")
    assert ("kafka://failed", []) == (address, _granted(stack))


def test_kafka_topics_are_for_mappings_of_kafka_topics(stack: Stack) -> None:
    """Not for invocations, not for streams, and not for the topic that is read."""
    failed, mapping = KafkaTopicDestination("failed"), _mapping(stack)
    stream = EventSourceMapping(
        stack,
        "Stream",
        target=mapping.target,
        event_source_arn="arn:aws:kinesis:eu-west-1:123456789012:stream/orders",
        starting_position="LATEST",
    )

    for sender in (_sender(stack), stream):
        with pytest.raises(PropertyError, match="only a mapping of a Kafka topic"):
            failed.bind(mapping.target, sender, "records")
    with pytest.raises(PropertyError, match="the mapping reads the topic orders"):
        KafkaTopicDestination("orders").bind(mapping.target, mapping, "records")
    with pytest.raises(PropertyError, match="topic must be 1 to 249 letters"):
        KafkaTopicDestination("kafka://failed")
