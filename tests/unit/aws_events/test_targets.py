"""Queues and topics as targets of rules: reached, and let in."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_events import EventPattern, QueueTarget, Rule, TopicTarget
from stackwright.aws_kms import Key
from stackwright.aws_sns import Topic
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError

PATTERN = EventPattern(source=["orders"])


@pytest.fixture
def rule() -> Rule:
    """A rule without targets."""
    return Rule(Stack(App(), "S"), "Rule", event_pattern=PATTERN)


def test_a_queue(rule: Rule) -> None:
    """The queue lets this rule send; what it is given arrives."""
    queue = Queue(rule.scope, "Queue", fifo=True)
    made = rule.add_target(QueueTarget(queue, message_group_id="g", input_path="$.detail"))

    assert (queue.queue_arn, "g", "$.detail") == (made.arn, made.message_group_id, made.input_path)
    assert queue.policy is not None
    assert {"ArnEquals": {"aws:SourceArn": rule.rule_arn}} == queue.policy.statements[0].conditions


@pytest.mark.parametrize(("fifo", "group"), [(True, None), (False, "g")])
def test_a_group_goes_with_a_fifo_queue(rule: Rule, fifo: bool, group: str | None) -> None:
    """A FIFO queue needs one, and a standard queue has none."""
    queue = Queue(rule.scope, "Queue", fifo=fifo)

    with pytest.raises(PropertyError, match="message_group_id goes with a FIFO queue"):
        rule.add_target(QueueTarget(queue, message_group_id=group))


def test_a_topic(rule: Rule) -> None:
    """The topic lets EventBridge publish, without a condition: none would ever be met."""
    topic = Topic(rule.scope, "Topic")
    made = rule.add_target(TopicTarget(topic, retry_attempts=0))

    assert (topic.topic_arn, 0) == (made.arn, made.retry_attempts)
    assert topic.policy is not None
    assert {
        "Effect": "Allow",
        "Action": "sns:Publish",
        "Resource": topic.topic_arn,
        "Principal": {"Service": "events.amazonaws.com"},
    } == topic.policy.statements[-1].document()


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"fifo": True}, "standard topics only, got S/Topic"),
        ({"master_key": "alias/aws/sns"}, "cannot publish to S/Topic"),
    ],
)
def test_topics_that_a_rule_cannot_publish_to(
    rule: Rule, given: dict[str, Any], message: str
) -> None:
    """Events would be lost, one by one."""
    with pytest.raises(PropertyError, match=message):
        rule.add_target(TopicTarget(Topic(rule.scope, "Topic", **given)))


def test_a_topic_with_a_key(rule: Rule) -> None:
    """EventBridge may use the key, without a condition: it tells KMS no account."""
    key = Key(rule.scope, "Key")
    rule.add_target(TopicTarget(Topic(rule.scope, "Topic", master_key=key)))

    assert [{}] == [one.principals[0].all_conditions() for one in key.statements]


def test_a_queue_with_a_key(rule: Rule) -> None:
    """The same for a queue, as a target and as where dead letters go."""
    key = Key(rule.scope, "Key")
    queue = Queue(rule.scope, "Queue", encryption_master_key=key)
    rule.add_target(QueueTarget(queue, dead_letter_queue=queue))

    assert {
        "Effect": "Allow",
        "Action": ["kms:Decrypt", "kms:GenerateDataKey"],
        "Resource": "*",
        "Principal": {"Service": "events.amazonaws.com"},
    } == key.statements[0].document()
