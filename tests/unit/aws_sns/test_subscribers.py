"""Who can subscribe to a topic: queues and addresses."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_sns import EmailSubscription, SqsSubscription, Topic, UrlSubscription
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError
from stackwright.intrinsics import Aws
from stackwright_synth.testing import template_of

DEFERRED = f"{Aws.stack_name}"


def test_a_queue_is_one_act() -> None:
    """Subscription, policy of the queue for this topic, and the order of the two."""
    app = App()
    stack = Stack(app, "S")
    topic, queue = Topic(stack, "Topic", enforce_ssl=False), Queue(stack, "Queue")
    made = topic.add_subscription(
        SqsSubscription(queue, filter_policy={"a": ["x"]}, raw_message_delivery=True)
    )
    template = template_of(app, "S")
    ((policy, held),) = template.find_resources("AWS::SQS::QueuePolicy").items()
    properties: Any = held["Properties"]

    assert {
        "Type": "AWS::SNS::Subscription",
        "DependsOn": [policy],
        "Properties": {
            "TopicArn": {"Ref": "TopicBFC7AF6E"},
            "Protocol": "sqs",
            "Endpoint": {"Fn::GetAtt": ["Queue4A7E3555", "Arn"]},
            "FilterPolicy": {"a": ["x"]},
            "RawMessageDelivery": True,
        },
    } in template.find_resources("AWS::SNS::Subscription").values()
    assert made.scope is queue
    assert {"ArnEquals": {"aws:SourceArn": {"Ref": "TopicBFC7AF6E"}}} == properties[
        "PolicyDocument"
    ]["Statement"][0]["Condition"]


def test_a_queue_of_several_topics() -> None:
    """Each has a subscription of its own below the queue, and a statement."""
    stack = Stack(App(), "S")
    queue = Queue(stack, "Queue")
    for one in ("A", "B"):
        Topic(stack, one).add_subscription(SqsSubscription(queue))

    assert queue.policy is not None
    assert 2 == len(queue.policy.statements)


@pytest.mark.parametrize(("topic", "queue"), [(True, True), (True, False), (False, False)])
def test_kinds_that_go_together(topic: bool, queue: bool) -> None:
    """A FIFO topic tells queues of both kinds."""
    stack = Stack(App(), "S")
    subscriber = SqsSubscription(Queue(stack, "Queue", fifo=queue))

    assert "sqs" == Topic(stack, "Topic", fifo=topic).add_subscription(subscriber).protocol


def test_a_standard_topic_and_a_fifo_queue() -> None:
    """SNS refuses it."""
    stack = Stack(App(), "S")

    with pytest.raises(PropertyError, match="cannot send to a FIFO queue, got S/Queue"):
        Topic(stack, "Topic").add_subscription(SqsSubscription(Queue(stack, "Queue", fifo=True)))


@pytest.mark.parametrize(
    ("subscriber", "expected"),
    [
        (EmailSubscription("a@b.de"), ("S/Topic/a@b.de", "email", "a@b.de")),
        (EmailSubscription("a@b.de", json=True, id="Ops"), ("S/Topic/Ops", "email-json", "a@b.de")),
        (EmailSubscription(DEFERRED), ("S/Topic/Email", "email", DEFERRED)),
        (
            UrlSubscription("https://a.de/b"),
            ("S/Topic/https:----a.de--b", "https", "https://a.de/b"),
        ),
        (UrlSubscription("http://a.de", id="Hook"), ("S/Topic/Hook", "http", "http://a.de")),
        (
            UrlSubscription(DEFERRED, protocol="https"),
            ("S/Topic/UnresolvedUrl", "https", DEFERRED),
        ),
    ],
)
def test_addresses(subscriber: Any, expected: tuple[str, str, str]) -> None:
    """Mail addresses and URLs are below the topic, by an id of their own if it is given."""
    made = Topic(Stack(App(), "S"), "Topic").add_subscription(subscriber)

    assert expected == (made.path, made.protocol, made.endpoint)


def test_a_mail_address_has_an_at() -> None:
    """What is no address is refused."""
    with pytest.raises(PropertyError, match="a mail address"):
        EmailSubscription("ops")


@pytest.mark.parametrize("url", ["ftp://a.de", DEFERRED])
def test_the_protocol_of_a_url_must_be_known(url: str) -> None:
    """It is told from the URL, or given."""
    with pytest.raises(PropertyError, match="begins with 'https://' or 'http://'"):
        Topic(Stack(App(), "S"), "Topic").add_subscription(UrlSubscription(url))
