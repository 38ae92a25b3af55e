"""Subscriptions: a topic and who is told in, `AWS::SNS::Subscription` out."""

from collections.abc import Mapping
from typing import ClassVar, Final, Literal, TypeAlias

from attrs import field

from stackwright.aws_iam import Role
from stackwright.aws_sns.filters import FilterPolicy, FilterPolicyScope, check_filter_policy
from stackwright.aws_sns.topic import Topic
from stackwright.aws_sqs import Queue
from stackwright.aws_sqs.service_senders import let_service_send
from stackwright.cfn.aws_sns import CfnSubscription, CfnSubscriptionProps
from stackwright.checks import is_literal, length, matches
from stackwright.imports import part_of
from stackwright.resource import Resource
from stackwright.schema import Schema
from stackwright.stack import Stack
from stackwright.tokens import StringToken
from stackwright.tree import construct

SubscriptionProtocol: TypeAlias = Literal[
    "application", "email", "email-json", "firehose", "http", "https", "lambda", "sms", "sqs"
]
"""How a subscriber is told."""

_RAW: Final = frozenset({"firehose", "http", "https", "sqs"})


@construct
class Subscription(Resource):
    """
    A subscription to a topic.

    `Topic.add_subscription` makes one for a queue or an address, and
    `function.add_event_source(SnsEventSource(topic))` one for a function; both allow what it
    takes. This class by itself allows only that undeliverable messages go to the dead-letter
    queue, and waits for that.

    Creates `AWS::SNS::Subscription`, and with a dead-letter queue a statement in its policy.

    Args:
        topic: What is subscribed to. A change replaces the subscription.
        protocol: How the subscriber is told. A change replaces the subscription.
        endpoint: The subscriber: an ARN, a mail address, a number or a URL. A change replaces
            the subscription.
        filter_policy: Which messages are passed on: key -> list of values and rules; at most 5
            keys, and 150 values multiplied. Default: all.
        filter_policy_scope: What the policy looks at. Default: `MessageAttributes`.
        raw_message_delivery: Whether the message is passed on without SNS's envelope; to queues,
            HTTP endpoints and Firehose only. Default: no.
        dead_letter_queue: A queue for messages that could not be delivered; a standard one for a
            standard topic.
        delivery_policy: How deliveries to HTTP endpoints are retried, as SNS's JSON document.
        replay_policy: What of a FIFO topic's archive is sent again, as SNS's JSON document.
        region: The Region of the topic. Default: what its ARN says, if it is known and not the
            stack's.
        subscription_role: What SNS takes on to write to a Firehose stream; needed for that.

    Raises:
        PropertyError: What SNS does not do for this protocol, or this kind of topic.
    """

    schema: ClassVar[Schema] = CfnSubscription.schema

    topic: Topic
    protocol: SubscriptionProtocol
    endpoint: str = field(validator=length(1, 2048))
    filter_policy: FilterPolicy | None = None
    filter_policy_scope: FilterPolicyScope | None = None
    raw_message_delivery: bool | None = None
    dead_letter_queue: Queue | None = None
    delivery_policy: Mapping[str, object] | None = None
    replay_policy: Mapping[str, object] | None = None
    region: str | None = field(
        default=None,
        validator=matches("[a-z]{2,4}(-[a-z]+)+-[0-9]+", "a Region such as 'eu-central-1'"),
    )
    subscription_role: Role | None = None

    def compose(self) -> None:
        """Check the fields together, and let SNS send to the dead-letter queue."""
        check_filter_policy(self, self.filter_policy, self.filter_policy_scope)
        self._check_protocol()
        self._check_kind()
        queue = self.dead_letter_queue
        if queue is not None:
            if queue.fifo and not self.topic.fifo:
                raise self.error(
                    "dead_letter_queue of a standard topic must be a standard queue, got the "
                    f"FIFO queue {queue.path}"
                )
            policy = let_service_send(self, queue, "sns.amazonaws.com", self.topic.topic_arn)
            if policy is not None:
                self.add_dependency(policy)

    def _check_protocol(self) -> None:
        protocol = self.protocol
        if self.raw_message_delivery and protocol not in _RAW:
            raise self.error(
                f"raw_message_delivery is for {', '.join(sorted(_RAW))}, got {protocol!r}"
            )
        if (protocol == "firehose") is not (self.subscription_role is not None):
            raise self.error("subscription_role goes with the protocol 'firehose', which needs it")
        if self.delivery_policy is not None and protocol not in ("http", "https"):
            raise self.error(f"delivery_policy is for http and https, got {protocol!r}")
        if protocol in ("http", "https") and is_literal(self.endpoint):
            start = f"{protocol}://"
            if not self.endpoint.startswith(start):
                raise self.error(
                    f"the endpoint of {protocol} begins with {start!r}, got {self.endpoint!r}"
                )

    def _check_kind(self) -> None:
        if self.topic.fifo and self.protocol != "sqs":
            raise self.error(
                f"a FIFO topic passes messages on to queues only, got {self.protocol!r} for "
                f"{self.topic.path}",
                code="fifo-topic-subscriber",
                hint="subscribe a queue, and have that trigger the function",
            )
        if self.replay_policy is not None and not self.topic.fifo:
            raise self.error(f"only a FIFO topic is replayed, got {self.topic.path}")

    @property
    def subscription_arn(self) -> StringToken:
        """The ARN."""
        return self.ref

    def _region(self) -> str | None:
        arn = self.topic.topic_arn
        if self.region is not None or not is_literal(arn):
            return self.region
        region = part_of(arn, ":", 3)
        return None if region == Stack.of(self).given_region else region

    def properties(self) -> CfnSubscriptionProps:
        """The properties as CloudFormation takes them."""
        queue, role = self.dead_letter_queue, self.subscription_role
        return {
            "topic_arn": self.topic.topic_arn,
            "protocol": self.protocol,
            "endpoint": self.endpoint,
            "filter_policy": self.filter_policy,
            "filter_policy_scope": self.filter_policy_scope,
            "raw_message_delivery": self.raw_message_delivery,
            "redrive_policy": {"deadLetterTargetArn": queue.queue_arn} if queue else None,
            "delivery_policy": self.delivery_policy,
            "replay_policy": self.replay_policy,
            "region": self._region(),
            "subscription_role_arn": role.role_arn if role else None,
        }
