"""Queues and topics as targets of rules; give one to `Rule.add_target`."""

from typing import TYPE_CHECKING

from attrs import field

from stackwright.aws_events.rule_target import RuleTarget, TargetOptions
from stackwright.aws_iam import ServicePrincipal
from stackwright.aws_sns import Topic
from stackwright.aws_sqs import Queue
from stackwright.aws_sqs.service_senders import let_service_send, let_service_use_key
from stackwright.checks import length
from stackwright.value import value

if TYPE_CHECKING:
    from stackwright.aws_events.rule import Rule

_EVENTS = "events.amazonaws.com"


@value
class QueueTarget(TargetOptions):
    """
    A queue that a rule sends events to.

    Binding makes a statement in the queue's policy, for this rule alone, and one in that of its
    key, for EventBridge. What the queue is given is said as for all targets, see `TargetOptions`.

    Args:
        queue: Standard, or FIFO with `message_group_id`.
        message_group_id: For a FIFO queue, the group of the messages.
    """

    queue: Queue = field(kw_only=False)
    message_group_id: str | None = field(default=None, validator=length(1, 128))

    def bind(self, rule: "Rule") -> RuleTarget:
        """
        Let *rule* send to the queue.

        Raises:
            PropertyError: A group for a standard queue, or none for a FIFO queue.
        """
        if bool(self.queue.fifo) is not (self.message_group_id is not None):
            raise rule.error("message_group_id goes with a FIFO queue, which needs it")
        let_service_send(rule, self.queue, _EVENTS, rule.rule_arn)
        return self.target(self.queue.queue_arn, message_group_id=self.message_group_id)


@value
class TopicTarget(TargetOptions):
    """
    A topic that a rule publishes to.

    Binding makes a statement in the topic's policy and one in that of its key, both for
    EventBridge as a whole: it tells a topic nothing of the rule, so that with a condition nothing
    would arrive. What is published is said as for all targets, see `TargetOptions`.

    Args:
        topic: A standard topic; not one with the key `alias/aws/sns`.
    """

    topic: Topic = field(kw_only=False)

    def bind(self, rule: "Rule") -> RuleTarget:
        """
        Let *rule* publish to the topic.

        Raises:
            PropertyError: A FIFO topic, or one with a key that lets no service in.
        """
        topic = self.topic
        if topic.fifo:
            raise rule.error(f"a rule publishes to standard topics only, got {topic.path}")
        if topic.master_key == "alias/aws/sns":
            raise rule.error(
                f"{_EVENTS} cannot publish to {topic.path}: its key, alias/aws/sns, lets no "
                "service in",
                code="service-cannot-use-key",
                hint="leave out master_key, or give a key of your own whose policy lets it in",
            )
        # Without a condition, as the section on SNS says of
        # https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html.
        topic.grant(ServicePrincipal(_EVENTS), "sns:Publish")
        let_service_use_key(rule, topic.master_key, _EVENTS)
        return self.target(topic.topic_arn)
