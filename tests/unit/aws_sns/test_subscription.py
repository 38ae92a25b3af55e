"""Subscriptions: what goes with which protocol and which kind of topic."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_iam import Role, ServicePrincipal
from stackwright.aws_sns import Subscription, Topic
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError
from stackwright_synth.testing import template_of

URL = "https://example.com/hook"


def _stack() -> Stack:
    return Stack(App(), "S")


def test_every_property() -> None:
    """All properties of an HTTP subscription arrive; it waits until dead letters may be sent."""
    app = App()
    stack = Stack(app, "S")
    Subscription(
        stack,
        "Hook",
        topic=Topic(stack, "Topic"),
        protocol="https",
        endpoint=URL,
        filter_policy={"kind": ["order"]},
        filter_policy_scope="MessageBody",
        raw_message_delivery=True,
        dead_letter_queue=Queue(stack, "Failed"),
        delivery_policy={"healthyRetryPolicy": {"numRetries": 3}},
        region="eu-west-1",
    )
    template = template_of(app, "S")
    (policy,) = template.find_resources("AWS::SQS::QueuePolicy")

    assert [
        {
            "Type": "AWS::SNS::Subscription",
            "DependsOn": [policy],
            "Properties": {
                "TopicArn": {"Ref": "TopicBFC7AF6E"},
                "Protocol": "https",
                "Endpoint": URL,
                "FilterPolicy": {"kind": ["order"]},
                "FilterPolicyScope": "MessageBody",
                "RawMessageDelivery": True,
                "RedrivePolicy": {"deadLetterTargetArn": {"Fn::GetAtt": ["Failed178E83A2", "Arn"]}},
                "DeliveryPolicy": {"healthyRetryPolicy": {"numRetries": 3}},
                "Region": "eu-west-1",
            },
        }
    ] == list(template.find_resources("AWS::SNS::Subscription").values())
    template.has_resource(
        "AWS::SQS::QueuePolicy",
        {
            "PolicyDocument": {
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Effect": "Allow",
                        "Action": "sqs:SendMessage",
                        "Resource": {"Fn::GetAtt": ["Failed178E83A2", "Arn"]},
                        "Principal": {"Service": "sns.amazonaws.com"},
                        "Condition": {"ArnEquals": {"aws:SourceArn": {"Ref": "TopicBFC7AF6E"}}},
                    }
                ],
            }
        },
    )


def test_firehose() -> None:
    """A Firehose stream is written to with a role."""
    stack = _stack()
    role = Role(stack, "Role", assumed_by=ServicePrincipal("sns.amazonaws.com"))
    subscription = Subscription(
        stack,
        "Stream",
        topic=Topic(stack, "Topic"),
        protocol="firehose",
        endpoint="arn:aws:firehose:eu-west-1:123456789012:deliverystream/orders",
        subscription_role=role,
    )

    assert role.role_arn == subscription.properties().get("subscription_role_arn")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"protocol": "email", "raw_message_delivery": True}, "raw_message_delivery is for"),
        ({"protocol": "firehose"}, "subscription_role goes with the protocol 'firehose'"),
        ({"protocol": "sms", "delivery_policy": {}}, "delivery_policy is for http and https"),
        ({"protocol": "http"}, "the endpoint of http begins with 'http://', got 'https:"),
        ({"protocol": "https", "replay_policy": {}}, "only a FIFO topic is replayed"),
        ({"protocol": "https", "filter_policy": {"a": "x"}}, "filter_policy.a must be a list"),
        ({"protocol": "ftp"}, "protocol: must be one of"),
    ],
)
def test_what_a_protocol_takes(given: dict[str, Any], message: str) -> None:
    """What SNS would refuse is refused as it is given."""
    stack = _stack()

    with pytest.raises(PropertyError, match=message):
        Subscription(stack, "Hook", topic=Topic(stack, "Topic"), endpoint=URL, **given)


def test_fifo_topics_tell_queues_only() -> None:
    """A function or an address cannot subscribe to a FIFO topic."""
    stack = _stack()
    topic = Topic(stack, "Topic", fifo=True)

    with pytest.raises(PropertyError, match="to queues only, got 'https'") as caught:
        Subscription(stack, "Hook", topic=topic, protocol="https", endpoint=URL)
    assert "fifo-topic-subscriber" == caught.value.code


def test_dead_letters_of_standard_topics_go_to_standard_queues() -> None:
    """A FIFO queue as dead-letter queue is for FIFO topics."""
    stack = _stack()

    with pytest.raises(PropertyError, match="got the FIFO queue S/Failed"):
        Subscription(
            stack,
            "Hook",
            topic=Topic(stack, "Topic"),
            protocol="https",
            endpoint=URL,
            dead_letter_queue=Queue(stack, "Failed", fifo=True),
        )


@pytest.mark.parametrize(
    ("region", "expected"), [("eu-west-1", None), ("us-east-1", "eu-west-1"), (None, "eu-west-1")]
)
def test_the_region_of_an_imported_topic(region: str | None, expected: str | None) -> None:
    """It is said unless it is known to be the stack's."""
    stack = Stack(App(), "S", region=region)
    topic = Topic.from_topic_arn(stack, "Topic", "arn:aws:sns:eu-west-1:123456789012:orders")
    subscription = Subscription(stack, "Hook", topic=topic, protocol="https", endpoint=URL)

    assert expected == subscription.properties().get("region")
