"""
What single properties of event source mappings may be: validators, and the types of words.

Patterns and lengths are those of the API model in botocore 1.44.5.
"""

from typing import Any, Literal, TypeAlias

from stackwright.aws_lambda import limits
from stackwright.checks import all_of, duration, each, length, matches, within

MappingMetric: TypeAlias = Literal["EventCount", "ErrorCount", "KafkaMetrics"]
"""What a mapping can count for CloudWatch; the last two of Kafka only."""

ConsumptionMode: TypeAlias = Literal["Stream", "Queue"]
"""Whether records of a Kafka topic are read in order, or handed out as from a queue."""

FullDocument: TypeAlias = Literal["Default", "UpdateLookup"]
"""What is told of a document that was updated: the change, or all of the document too."""

BATCH_SIZE = within(*limits.BATCH_SIZE)
"""Records in a batch."""
BATCH_WINDOW = duration(*limits.BATCH_WINDOW_SECONDS)
"""How long to wait for a batch to fill."""
RETRY_ATTEMPTS = within(*limits.RETRY_ATTEMPTS)
"""How often a batch that failed is tried again."""
PARALLELIZATION = within(*limits.PARALLELIZATION)
"""Batches of one shard at a time."""
TUMBLING_WINDOW = duration(*limits.TUMBLING_WINDOW_SECONDS)
"""Over which state is kept."""
QUEUE_CONCURRENCY = within(*limits.QUEUE_CONCURRENCY)
"""Executions at once for a queue."""

TOPIC = all_of(
    length(1, 249),
    matches("[^.][a-zA-Z0-9_.-]*", "letters, digits, '.', '_' and '-', without a '.' in front"),
)
"""The name of a Kafka topic."""
CONSUMER_GROUP = all_of(
    length(*limits.KAFKA_GROUP_LENGTH),
    matches("[a-zA-Z0-9/*:_+=.@-]*", "letters, digits and the characters /*:_+=.@-"),
)
"""The id of a Kafka consumer group."""
BOOTSTRAP_SERVERS = all_of(
    length(1, 10, "servers"),
    each(length(1, 300)),
    each(
        matches(
            r"([a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?\.)*[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
            r":[0-9]{1,5}",
            "'host:port' each",
        )
    ),
)
"""Where a Kafka cluster is first asked for its brokers."""
BROKER_QUEUE = length(1, 1000)
"""The name of a queue of Amazon MQ."""
DATABASE = all_of(
    length(1, 63), matches('[^ /.$"]*', 'text without spaces and the characters /.$"')
)
"""The name of a DocumentDB database."""
COLLECTION = all_of(
    length(1, 57),
    matches(
        r"(?!system\.)[_a-zA-Z0-9][^$]*",
        "text without '$' that begins with a letter, a digit or '_', and not with 'system.'",
    ),
)
"""The name of a DocumentDB collection."""

_RECORD_AGE = duration(*limits.RECORD_AGE_SECONDS, hint="-1 is for ever")


def record_age(instance: object, attribute: Any, value: object) -> None:
    """A duration from a minute to a week, or -1."""
    if value != -1:
        _RECORD_AGE(instance, attribute, value)
