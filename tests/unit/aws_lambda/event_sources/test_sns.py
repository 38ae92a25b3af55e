"""Topics as event sources: the subscription, the permission, the edge between them."""

import json
from pathlib import Path
from typing import Any

import pytest

from stackwright import Stack
from stackwright.aws_lambda.event_sources import SnsEventSource
from stackwright.aws_sns import SubscriptionFilter, Topic
from stackwright.aws_sqs import Queue
from stackwright.errors import DuplicateIdError, PropertyError
from stackwright_synth.testing import Template
from tests.unit.aws_lambda.stacks import make_function, synth

COMPANIONS = Path(__file__).parents[3] / "data" / "cdk_companions.json"
IDS = {one["path"]: one["logical_id"] for one in json.loads(COMPANIONS.read_text("utf-8"))}


def _only(template: Template, type: str) -> tuple[str, dict[str, Any]]:
    ((name, made),) = template.find_resources(type).items()
    return name, made


def test_binding_is_one_act(stack: Stack) -> None:
    """The subscription has the CDK's id, and is made after the permission for this topic."""
    make_function(stack).add_event_source(SnsEventSource(Topic(stack, "Topic")))
    template = synth(stack)
    name, permission = _only(template, "AWS::Lambda::Permission")

    assert {
        "Type": "AWS::SNS::Subscription",
        "DependsOn": [name],
        "Properties": {
            "TopicArn": {"Ref": IDS["Topic/Resource"]},
            "Protocol": "lambda",
            "Endpoint": {"Fn::GetAtt": ["Worker11F36D0F", "Arn"]},
        },
    } == template.resource(IDS["Worker/Topic/Resource"])
    assert {
        "Action": "lambda:InvokeFunction",
        "FunctionName": {"Fn::GetAtt": ["Worker11F36D0F", "Arn"]},
        "Principal": "sns.amazonaws.com",
        "SourceArn": {"Ref": IDS["Topic/Resource"]},
    } == permission["Properties"]


def test_an_alias(stack: Stack) -> None:
    """The alias is what is subscribed, and what may be invoked."""
    alias = make_function(stack).add_alias("live")
    alias.add_event_source(SnsEventSource(Topic(stack, "Topic")))
    template = synth(stack)
    (arn,) = template.find_resources("AWS::Lambda::Alias")

    assert {"Ref": arn} == _only(template, "AWS::SNS::Subscription")[1]["Properties"]["Endpoint"]
    assert {"Ref": arn} == _only(template, "AWS::Lambda::Permission")[1]["Properties"][
        "FunctionName"
    ]


def test_every_property(stack: Stack) -> None:
    """Filter and dead letters arrive, and SNS may send to the queue."""
    queue = Queue(stack, "Failed")
    made = make_function(stack).add_event_source(
        SnsEventSource(
            Topic(stack, "Topic"),
            filter_policy={"kind": SubscriptionFilter.string_filter(allowlist=["order"])},
            filter_policy_scope="MessageBody",
            dead_letter_queue=queue,
        )
    )

    assert ({"kind": ["order"]}, "MessageBody", queue) == (
        made.filter_policy,
        made.filter_policy_scope,
        made.dead_letter_queue,
    )
    assert queue.policy is not None
    assert queue.policy in made.depends_on


def test_topics_of_one_id(stack: Stack) -> None:
    """The second gets an id of its own."""
    function = make_function(stack)
    other = Stack(stack, "Other")
    made = [
        function.add_event_source(SnsEventSource(Topic(one, "Topic"))).id for one in (stack, other)
    ]

    assert "Topic" == made[0]
    assert made[1].startswith("SnsEventSource:SOtherTopic")


def test_once_is_enough(stack: Stack) -> None:
    """SNS subscribes a function once to a topic."""
    function, topic = make_function(stack), Topic(stack, "Topic")
    function.add_event_source(SnsEventSource(topic))

    with pytest.raises(DuplicateIdError):
        function.add_event_source(SnsEventSource(topic))


def test_fifo_topics_do_not_invoke(stack: Stack) -> None:
    """They pass messages on to queues only."""
    function = make_function(stack)

    with pytest.raises(PropertyError, match="to queues only, got 'lambda' for S/Topic"):
        function.add_event_source(SnsEventSource(Topic(stack, "Topic", fifo=True)))
