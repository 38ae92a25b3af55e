"""Topics, which pass messages on to many subscribers."""

from stackwright.aws_sns.delivery_logging import DeliveryLogging as DeliveryLogging
from stackwright.aws_sns.topic import Topic as Topic
from stackwright.aws_sns.topic import TopicDefaults as TopicDefaults
from stackwright.aws_sns.topic_policy import TopicPolicy as TopicPolicy

__all__ = ["DeliveryLogging", "Topic", "TopicDefaults", "TopicPolicy"]
