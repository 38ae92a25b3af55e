"""Policies of topics."""

import pytest

from stackwright import App, Stack
from stackwright.aws_iam import PolicyStatement, ServicePrincipal
from stackwright.aws_sns import Topic, TopicPolicy
from stackwright.errors import PropertyError

EVENTS = ServicePrincipal("events.amazonaws.com")


def test_one_policy_for_several_topics() -> None:
    """A policy of your own says only what you say."""
    stack = Stack(App(), "S")
    arns = [Topic(stack, one, enforce_ssl=False).topic_arn for one in ("A", "B")]
    statement = PolicyStatement(actions=["sns:Publish"], resources=arns, principals=[EVENTS])
    policy = TopicPolicy(stack, "Policy", topic_arns=arns, statements=[statement])

    assert {
        "policy_document": {"Version": "2012-10-17", "Statement": [statement.document()]},
        "topics": arns,
    } == policy.properties()


def test_a_policy_is_about_topics_and_principals() -> None:
    """No topic, or a statement about nobody, is refused."""
    stack = Stack(App(), "S")
    arn = "arn:aws:sns:eu-west-1:123456789012:orders"

    with pytest.raises(PropertyError, match="topic_arns must have 1 to 100 topics, got 0"):
        TopicPolicy(stack, "None", topic_arns=[], statements=[])
    with pytest.raises(PropertyError, match="needs principals"):
        TopicPolicy(
            stack,
            "Nobody",
            topic_arns=[arn],
            statements=[PolicyStatement(actions=["sns:Publish"], resources=[arn])],
        )
