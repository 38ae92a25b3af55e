"""Who can subscribe to a topic; give one to `Topic.add_subscription`."""

from typing import TYPE_CHECKING, Literal, Protocol

from attrs import field

from stackwright.aws_sns.filters import FilterPolicy, FilterPolicyScope
from stackwright.aws_sns.subscription import Subscription
from stackwright.aws_sqs import Queue
from stackwright.aws_sqs.service_senders import let_service_send
from stackwright.checks import is_literal, matches
from stackwright.logical_ids import logical_id
from stackwright.value import value

if TYPE_CHECKING:
    from stackwright.aws_sns.topic import Topic


class Subscriber(Protocol):
    """A queue, an address or the like, as a subscriber."""

    def bind(self, topic: "Topic") -> Subscription:
        """Subscribe it to *topic*, with the permissions that it needs."""
        ...


@value
class SqsSubscription:
    """
    A queue as a subscriber.

    Binding makes an `AWS::SNS::Subscription` below the queue and a statement in the queue's
    policy, for this topic alone, which the subscription waits for; and one in the policy of the
    queue's KMS key, unless that is known by its ARN only.

    Args:
        queue: A FIFO queue takes messages of FIFO topics only.
        filter_policy: Which messages; see `Subscription`. Default: all.
        filter_policy_scope: What the policy looks at. Default: `MessageAttributes`.
        raw_message_delivery: Whether the body is the message alone. Default: no.
        dead_letter_queue: Where messages go that could not be delivered to the queue.
    """

    queue: Queue = field(kw_only=False)
    filter_policy: FilterPolicy | None = None
    filter_policy_scope: FilterPolicyScope | None = None
    raw_message_delivery: bool | None = None
    dead_letter_queue: Queue | None = None

    def bind(self, topic: "Topic") -> Subscription:
        """
        Subscribe the queue.

        Raises:
            PropertyError: A FIFO queue and a standard topic, or a key that SNS cannot use.
        """
        if self.queue.fifo and not topic.fifo:
            raise topic.error(
                f"a standard topic cannot send to a FIFO queue, got {self.queue.path}",
                code="fifo-topic-subscriber",
                hint="say fifo=True of the topic, or subscribe a standard queue",
            )
        policy = let_service_send(topic, self.queue, "sns.amazonaws.com", topic.topic_arn)
        subscription = Subscription(
            self.queue,
            logical_id(topic.path.split("/")),
            topic=topic,
            protocol="sqs",
            endpoint=self.queue.queue_arn,
            filter_policy=self.filter_policy,
            filter_policy_scope=self.filter_policy_scope,
            raw_message_delivery=self.raw_message_delivery,
            dead_letter_queue=self.dead_letter_queue,
        )
        if policy is not None:
            subscription.add_dependency(policy)
        return subscription


@value
class EmailSubscription:
    """
    A mail address as a subscriber; who reads it must confirm.

    Args:
        address: Such as `ops@example.com`.
        json: Whether mails hold the message with SNS's envelope as JSON. Default: no.
        filter_policy: Which messages; see `Subscription`. Default: all.
        filter_policy_scope: What the policy looks at. Default: `MessageAttributes`.
        dead_letter_queue: Where messages go that could not be sent.
        id: The subscription's below the topic. Default: the address.
    """

    address: str = field(
        kw_only=False, validator=matches(r"[^@\s]+@[^@\s]+", "a mail address such as 'a@b.com'")
    )
    json: bool = False
    filter_policy: FilterPolicy | None = None
    filter_policy_scope: FilterPolicyScope | None = None
    dead_letter_queue: Queue | None = None
    id: str | None = None

    def bind(self, topic: "Topic") -> Subscription:
        """Subscribe the address."""
        return Subscription(
            topic,
            self.id or (self.address if is_literal(self.address) else "Email"),
            topic=topic,
            protocol="email-json" if self.json else "email",
            endpoint=self.address,
            filter_policy=self.filter_policy,
            filter_policy_scope=self.filter_policy_scope,
            dead_letter_queue=self.dead_letter_queue,
        )


@value
class UrlSubscription:
    """
    An HTTP endpoint as a subscriber; it must confirm.

    Args:
        url: Beginning with `https://`, or `http://`, over which anyone on the way can read.
        protocol: Needed for a URL that is known only at deployment. Default: as the URL says.
        raw_message_delivery: Whether the body is the message alone. Default: no.
        filter_policy: Which messages; see `Subscription`. Default: all.
        filter_policy_scope: What the policy looks at. Default: `MessageAttributes`.
        dead_letter_queue: Where messages go that could not be delivered.
        id: The subscription's below the topic. Default: the URL.
    """

    url: str = field(kw_only=False)
    protocol: Literal["http", "https"] | None = None
    raw_message_delivery: bool | None = None
    filter_policy: FilterPolicy | None = None
    filter_policy_scope: FilterPolicyScope | None = None
    dead_letter_queue: Queue | None = None
    id: str | None = None

    def bind(self, topic: "Topic") -> Subscription:
        """
        Subscribe the endpoint.

        Raises:
            PropertyError: No protocol is given, and the URL says none now.
        """
        known = is_literal(self.url)
        if self.protocol is None and not (known and self.url.startswith(("http://", "https://"))):
            raise topic.error(
                f"a URL begins with 'https://' or 'http://', got {self.url!r}",
                hint="say protocol for a URL that is known only at deployment",
            )
        return Subscription(
            topic,
            self.id or (self.url.replace("/", "--") if known else "UnresolvedUrl"),
            topic=topic,
            protocol=self.protocol or ("https" if self.url.startswith("https") else "http"),
            endpoint=self.url,
            filter_policy=self.filter_policy,
            filter_policy_scope=self.filter_policy_scope,
            raw_message_delivery=self.raw_message_delivery,
            dead_letter_queue=self.dead_letter_queue,
        )
