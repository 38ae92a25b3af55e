"""Topics: properties, kinds, the key, imports."""

import json
from pathlib import Path
from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_iam import Role, ServicePrincipal
from stackwright.aws_sns import DeliveryLogging, Topic
from stackwright.errors import PropertyError
from stackwright.intrinsics import Aws
from stackwright_synth.testing import template_of

COMPANIONS = Path(__file__).parents[2] / "data" / "cdk_companions.json"
KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"
ARN = "arn:aws:sns:eu-west-1:123456789012:orders"


def _stack() -> Stack:
    return Stack(App(), "Orders")


def _role(stack: Stack) -> Role:
    return Role(stack, "Role", assumed_by=ServicePrincipal("sns.amazonaws.com"))


def test_a_bare_topic() -> None:
    """A topic has the CDK's id and the service's own defaults."""
    app = App()
    Topic(Stack(app, "S"), "Topic")
    known = {one["path"]: one["logical_id"] for one in json.loads(COMPANIONS.read_text("utf-8"))}

    assert {"Type": "AWS::SNS::Topic"} == template_of(app, "S").resource(known["Topic/Resource"])


def test_a_whole_topic() -> None:
    """Every property of a standard topic arrives."""
    app = App()
    stack = Stack(app, "S")
    Topic(
        stack,
        "Topic",
        topic_name="orders",
        display_name="Orders",
        max_message_size_bytes=1_048_576,
        master_key=KEY,
        signature_version="2",
        tracing_config="Active",
        logging_configs=[
            DeliveryLogging(
                "sqs", success_feedback_role=_role(stack), success_feedback_sample_rate=5
            )
        ],
        data_protection_policy={"Name": "none"},
        tags={"team": "orders"},
    )

    expected = {
        "TopicName": "orders",
        "DisplayName": "Orders",
        "MaximumMessageSize": 1048576,
        "KmsMasterKeyId": KEY,
        "SignatureVersion": "2",
        "TracingConfig": "Active",
        "DeliveryStatusLogging": [
            {
                "Protocol": "sqs",
                "SuccessFeedbackRoleArn": {"Fn::GetAtt": ["Role1ABCC5F0", "Arn"]},
                "SuccessFeedbackSampleRate": "5",
            }
        ],
        "DataProtectionPolicy": {"Name": "none"},
        "Tags": [{"Key": "team", "Value": "orders"}],
    }
    assert expected == template_of(app, "S").resource("TopicBFC7AF6E")["Properties"]


def test_a_fifo_topic() -> None:
    """A FIFO topic is named here, since CloudFormation does not end names with `.fifo`."""
    app = App()
    Topic(
        Stack(app, "S"),
        "Topic",
        content_based_deduplication=True,
        fifo_throughput_scope="MessageGroup",
        message_retention_period_in_days=30,
    )

    expected = {
        "TopicName": "S-Topic-A6DC6E57.fifo",
        "FifoTopic": True,
        "ContentBasedDeduplication": True,
        "FifoThroughputScope": "MessageGroup",
        "ArchivePolicy": {"MessageRetentionPeriod": 30},
    }
    assert expected == template_of(app, "S").resource("TopicBFC7AF6E")["Properties"]


@pytest.mark.parametrize(
    ("given", "fifo"),
    [
        ({}, False),
        ({"fifo": True}, True),
        ({"topic_name": "orders"}, False),
        ({"topic_name": "orders.fifo"}, True),
        ({"topic_name": Aws.stack_name}, False),
        ({"topic_name": Aws.stack_name, "fifo": True}, True),
        ({"content_based_deduplication": True}, True),
    ],
)
def test_the_kind_is_said_or_told_from_the_rest(given: dict[str, Any], fifo: bool) -> None:
    """A topic is FIFO if it is said, or its name says so, or only FIFO topics have a property."""
    topic = Topic(_stack(), "Topic", **given)

    assert fifo == topic.fifo
    assert (fifo or None) == topic.properties().get("fifo_topic")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"topic_name": "a b"}, "1 to 256 letters"),
        ({"topic_name": "x" * 257}, "1 to 256 letters"),
        ({"topic_name": "x" * 252 + ".fifo"}, "1 to 256 letters"),
        ({"display_name": "x" * 101}, "0 to 100 characters, got 101"),
        ({"max_message_size_bytes": 1023}, "from 1024 to 1048576 bytes"),
        ({"message_retention_period_in_days": 366}, "from 1 to 365 days"),
        ({"master_key": "alias/orders"}, "the ARN of a KMS key, got 'alias/orders'"),
        ({"signature_version": "3"}, "signature_version: must be one of"),
        ({"fifo": False, "topic_name": "x.fifo"}, "got 'x.fifo' and fifo=False"),
        ({"fifo": True, "topic_name": "x"}, "ends with '.fifo', got 'x'"),
        ({"fifo": False, "fifo_throughput_scope": "Topic"}, "only a FIFO topic has fifo_through"),
        (
            {"topic_name": "x", "message_retention_period_in_days": 1},
            "only a FIFO topic has message_retention_period_in_days",
        ),
        ({"fifo": True, "tracing_config": "Active"}, "only a standard topic has tracing_config"),
        (
            {"fifo": True, "data_protection_policy": {"Name": "none"}},
            "only a standard topic has data_protection_policy",
        ),
        ({"tags": {"aws:x": "1"}}, "no 'aws:' in front"),
    ],
)
def test_properties_are_checked(given: dict[str, Any], message: str) -> None:
    """What SNS would refuse is refused as it is given, and nothing is made."""
    stack = _stack()

    with pytest.raises(PropertyError, match=message):
        Topic(stack, "Topic", **given)
    assert () == stack.children


def test_a_protocol_is_logged_once() -> None:
    """Two configurations of one protocol contradict each other."""
    stack = _stack()
    logged = DeliveryLogging("lambda", failure_feedback_role=_role(stack))

    with pytest.raises(PropertyError, match="a protocol twice: lambda, lambda"):
        Topic(stack, "Topic", logging_configs=[logged, logged])


@pytest.mark.parametrize("key", [KEY, None])
def test_import(key: str | None) -> None:
    """Name and kind come from the ARN; nothing is written."""
    app = App()
    stack = Stack(app, "Orders")
    topic = Topic.from_topic_attributes(stack, "Imported", topic_arn=ARN + ".fifo", key_arn=key)

    assert (ARN + ".fifo", "orders.fifo") == (topic.topic_arn, topic.topic_name)
    assert (True, key) == (topic.fifo, topic.master_key)
    assert Topic.from_topic_arn(stack, "Standard", ARN).fifo is False
    template_of(app, "Orders").resource_count("AWS::SNS::Topic", 0)


def test_wrong_arns_are_refused() -> None:
    """The ARN of a queue is none of a topic."""
    with pytest.raises(PropertyError, match="an ARN of sns looks like"):
        Topic.from_topic_arn(_stack(), "Imported", "arn:aws:sqs:eu-west-1:123456789012:orders")


def test_defaults_of_a_scope() -> None:
    """A scope supplies what its topics do not say."""
    stack = _stack()
    Topic.set_defaults(stack, enforce_ssl=False, signature_version="2")
    topic = Topic(stack, "Topic")

    assert (None, "2") == (topic.policy, topic.signature_version)
