"""Kafka topics as destinations."""

from attrs import field

from stackwright.aws_iam import grant
from stackwright.aws_lambda.destination import Outcome
from stackwright.aws_lambda.event_source_mapping import EventSourceMapping
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_lambda.source_types import KAFKAS
from stackwright.checks import is_literal, matches
from stackwright.intrinsics import Fn
from stackwright.tree import Construct
from stackwright.value import value


@value
class KafkaTopicDestination:
    """
    A topic of the cluster that a mapping reads, for the records that it gave up.

    Source: https://docs.aws.amazon.com/lambda/latest/dg/kafka-on-failure-destination.html

    Args:
        topic: Its name, 1 to 249 letters, digits and the characters `._-`, and not the topic
            that the mapping reads.
    """

    topic: str = field(
        kw_only=False,
        validator=matches(
            r"[^.\s/:][a-zA-Z0-9._-]{0,248}", "1 to 249 letters, digits and the characters '._-'"
        ),
    )

    def bind(self, function: FunctionLike, sender: Construct, outcome: Outcome) -> str:
        """
        Let the role of *function* write to the topic of an MSK cluster; give its address.

        In a cluster that you run yourself the credentials of the mapping decide.
        """
        if not isinstance(sender, EventSourceMapping) or sender.kind not in (None, *KAFKAS):
            raise sender.error(
                f"only a mapping of a Kafka topic can send records to a Kafka topic, {self.topic}",
                code="unsupported-destination",
                hint="use a queue, a topic of SNS or a bucket",
            )
        if sender.topic == self.topic:
            raise sender.error(
                f"the mapping reads the topic {self.topic}, to which it would send what it gave up",
                code="unsupported-destination",
                hint="name another topic of the cluster",
            )
        cluster = sender.event_source_arn
        if cluster is not None:
            topics = _of_topics(cluster)
            connected = grant(function, ["kafka-cluster:Connect"], [cluster])
            written = grant(
                function,
                ["kafka-cluster:DescribeTopic", "kafka-cluster:WriteData"],
                [f"{topics}/{self.topic}"],
            )
            connected.combine(written).apply_before(sender)
        return f"kafka://{self.topic}"


def _of_topics(cluster: str) -> str:
    """What the ARNs of the topics of *cluster* begin with."""
    if is_literal(cluster):
        return cluster.replace(":cluster/", ":topic/")
    return Fn.join(":topic/", Fn.split(":cluster/", cluster))
