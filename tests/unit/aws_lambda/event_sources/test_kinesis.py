"""Streams of Kinesis and their consumers as event sources."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from stackwright import Stack
from stackwright.aws_kinesis import Stream, StreamConsumer
from stackwright.aws_lambda import Function
from stackwright.aws_lambda.event_sources import KinesisConsumerEventSource, KinesisEventSource
from stackwright.logical_ids import logical_id
from tests.unit.aws_lambda.stacks import synth

COMPANIONS = Path(__file__).parents[3] / "data" / "cdk_companions.json"
IDS = {one["path"]: one["logical_id"] for one in json.loads(COMPANIONS.read_text("utf-8"))}
KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"
STREAM = {"Fn::GetAtt": ["Stream790BDEE4", "Arn"]}
READ = {
    "Effect": "Allow",
    "Action": [
        "kinesis:DescribeStream",
        "kinesis:DescribeStreamSummary",
        "kinesis:GetRecords",
        "kinesis:GetShardIterator",
        "kinesis:ListShards",
    ],
    "Resource": STREAM,
}

Bind = Callable[[Any], tuple[dict[str, Any], list[dict[str, Any]]]]


def test_a_stream(stack: Stack, bind: Bind) -> None:
    """The role may read this stream."""
    source = KinesisEventSource(Stream(stack, "Stream"), starting_position="TRIM_HORIZON")
    properties, statements = bind(source)

    assert {"EventSourceArn": STREAM, "StartingPosition": "TRIM_HORIZON"} == properties
    assert [READ] == statements


def test_a_stream_from_a_time(stack: Stack, bind: Bind) -> None:
    """A time with a zone is written in seconds."""
    source = KinesisEventSource(
        Stream(stack, "Stream"),
        starting_position="AT_TIMESTAMP",
        starting_position_timestamp=datetime(2026, 1, 31, 12, tzinfo=UTC),
        parallelization_factor=10,
        metrics=["EventCount"],
    )

    assert {
        "EventSourceArn": STREAM,
        "StartingPosition": "AT_TIMESTAMP",
        "StartingPositionTimestamp": 1_769_860_800,
        "ParallelizationFactor": 10,
        "MetricsConfig": {"Metrics": ["EventCount"]},
    } == bind(source)[0]


def test_an_encrypted_stream(stack: Stack, bind: Bind) -> None:
    """Its key may be used to decrypt."""
    stream = Stream(stack, "Stream", encryption_key=KEY)
    _, statements = bind(KinesisEventSource(stream, starting_position="LATEST"))

    assert [READ, {"Effect": "Allow", "Action": "kms:Decrypt", "Resource": KEY}] == statements


def test_the_id_is_that_of_the_cdk(stack: Stack, function: Function) -> None:
    """So that a stack that the CDK made can be adopted."""
    function.add_event_source(
        KinesisEventSource(Stream(stack, "Stream"), starting_position="LATEST")
    )
    (made,) = synth(stack).find_resources("AWS::Lambda::EventSourceMapping")

    assert IDS["Worker/KinesisEventSource:SStream9BB8A8B5/Resource"] == made


def test_a_consumer(stack: Stack, bind: Bind) -> None:
    """The role may subscribe through it, and read the stream."""
    stream = Stream(stack, "Stream", encryption_key=KEY)
    consumer = StreamConsumer(stack, "Fast", stream=stream, stream_consumer_name="worker")
    properties, statements = bind(
        KinesisConsumerEventSource(consumer, starting_position="LATEST", retry_attempts=5)
    )
    arn = {"Fn::GetAtt": [logical_id(["Fast", "Resource"]), "ConsumerARN"]}

    assert {
        "EventSourceArn": arn,
        "StartingPosition": "LATEST",
        "MaximumRetryAttempts": 5,
    } == properties
    assert [
        READ,
        {"Effect": "Allow", "Action": "kms:Decrypt", "Resource": KEY},
        {
            "Effect": "Allow",
            "Action": ["kinesis:SubscribeToShard", "kinesis:DescribeStreamConsumer"],
            "Resource": arn,
        },
    ] == statements


def test_aliases_and_versions(stack: Stack, function: Function) -> None:
    """The mapping names what it was bound to; the permission is the function's role's."""
    stream = Stream(stack, "Stream")
    source = KinesisEventSource(stream, starting_position="LATEST")
    alias = function.add_alias("live")
    to_alias = alias.add_event_source(source)
    to_version = function.current_version.add_event_source(source)
    template = synth(stack)
    found: Any = template.find_resources("AWS::Lambda::EventSourceMapping")
    mappings: list[Any] = [*found.values()]
    (policy,) = template.find_resources("AWS::IAM::Policy")
    (live,) = template.find_resources("AWS::Lambda::Alias")
    (version,) = template.find_resources("AWS::Lambda::Version")

    assert [alias, function.current_version] == [to_alias.target, to_version.target]
    assert [[policy]] * 2 == [one["DependsOn"] for one in mappings]
    assert {live, version} == {one["Properties"]["FunctionName"]["Ref"] for one in mappings}
