"""Topics as event sources."""

from attrs import field

from stackwright.aws_lambda.event_source import assert_unbound
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_sns import FilterPolicy, FilterPolicyScope, Subscription, Topic
from stackwright.aws_sqs import Queue
from stackwright.logical_ids import logical_id
from stackwright.value import value


@value
class SnsEventSource:
    """
    A topic whose messages invoke a function or an alias.

    Binding makes an `AWS::SNS::Subscription`, an `AWS::Lambda::Permission` for this topic
    alone, which the subscription waits for, and with a dead-letter queue a statement in its
    policy. SNS invokes asynchronously: what the function fails on is retried, and kept, as the
    function says; the dead-letter queue takes what could not be handed to Lambda.

    Args:
        topic: A standard topic; a FIFO topic passes messages on to queues only.
        filter_policy: Which messages: key -> list of values and rules, `SubscriptionFilter`
            makes them. Default: all.
        filter_policy_scope: What the policy looks at. Default: `MessageAttributes`.
        dead_letter_queue: A standard queue for messages that Lambda did not take.
    """

    topic: Topic = field(kw_only=False)
    filter_policy: FilterPolicy | None = None
    filter_policy_scope: FilterPolicyScope | None = None
    dead_letter_queue: Queue | None = None

    def bind(self, target: FunctionLike) -> Subscription:
        """
        Subscribe *target*, below which the subscription and the permission are.

        Raises:
            PropertyError: The topic is a FIFO topic, or the filter policy is none.
        """
        unique = logical_id(self.topic.path.split("/"))
        allowed = f"AllowInvoke:{unique}"
        assert_unbound(target, allowed, "a topic has one subscription for a function")
        permission = target.add_permission(
            allowed,
            principal="sns.amazonaws.com",
            source_arn=self.topic.topic_arn,
        )
        # The AWS CDK calls it as the topic is called, which something else may be called too.
        taken = target.find(self.topic.id) is not None
        subscription = Subscription(
            target,
            f"SnsEventSource:{unique}" if taken else self.topic.id,
            topic=self.topic,
            protocol="lambda",
            endpoint=target.function_arn,
            filter_policy=self.filter_policy,
            filter_policy_scope=self.filter_policy_scope,
            dead_letter_queue=self.dead_letter_queue,
        )
        subscription.add_dependency(permission)
        return subscription
