"""Topics, which pass messages on to many subscribers."""

from typing import TYPE_CHECKING

from stackwright.lazy import door

if TYPE_CHECKING:
    from stackwright.aws_sns.delivery_logging import DeliveryLogging as DeliveryLogging
    from stackwright.aws_sns.filters import FilterPolicy as FilterPolicy
    from stackwright.aws_sns.filters import FilterPolicyScope as FilterPolicyScope
    from stackwright.aws_sns.filters import SubscriptionFilter as SubscriptionFilter
    from stackwright.aws_sns.subscribers import EmailSubscription as EmailSubscription
    from stackwright.aws_sns.subscribers import SqsSubscription as SqsSubscription
    from stackwright.aws_sns.subscribers import Subscriber as Subscriber
    from stackwright.aws_sns.subscribers import UrlSubscription as UrlSubscription
    from stackwright.aws_sns.subscription import Subscription as Subscription
    from stackwright.aws_sns.subscription import SubscriptionProtocol as SubscriptionProtocol
    from stackwright.aws_sns.topic import Topic as Topic
    from stackwright.aws_sns.topic import TopicDefaults as TopicDefaults
    from stackwright.aws_sns.topic_policy import TopicPolicy as TopicPolicy
else:
    __getattr__, __dir__ = door(
        __name__,
        {
            "delivery_logging": "DeliveryLogging",
            "filters": "FilterPolicy FilterPolicyScope SubscriptionFilter",
            "subscribers": "EmailSubscription SqsSubscription Subscriber UrlSubscription",
            "subscription": "Subscription SubscriptionProtocol",
            "topic": "Topic TopicDefaults",
            "topic_policy": "TopicPolicy",
        },
    )

__all__ = [
    "DeliveryLogging",
    "EmailSubscription",
    "FilterPolicy",
    "FilterPolicyScope",
    "SqsSubscription",
    "Subscriber",
    "Subscription",
    "SubscriptionFilter",
    "SubscriptionProtocol",
    "Topic",
    "TopicDefaults",
    "TopicPolicy",
    "UrlSubscription",
]
