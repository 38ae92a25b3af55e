"""Topics as destinations."""

from attrs import field

from stackwright.aws_lambda.destination import Outcome
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_sns import Topic
from stackwright.tree import Construct
from stackwright.value import value


@value
class SnsDestination:
    """
    A topic that outcomes are published to.

    Args:
        topic: A standard topic: Lambda drops what should go to a FIFO topic. A record of more
            than 256 KB arrives without its payload.
    """

    topic: Topic = field(kw_only=False)

    def bind(self, function: FunctionLike, sender: Construct, outcome: Outcome) -> str:
        """Let the role of *function* publish and use the key; give the topic's ARN."""
        if self.topic.fifo:
            raise sender.error(
                f"a destination must be a standard topic, got the FIFO topic {self.topic.path}",
                code="fifo-destination",
            )
        self.topic.grant_publish(function).apply_before(sender)
        return self.topic.topic_arn
