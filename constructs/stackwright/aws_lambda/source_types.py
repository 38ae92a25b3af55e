"""
Which property of an event source mapping goes with which kind of source; data, as of `AS_OF`.

From the API model in botocore 1.44.5, the resource schema of 2026-10-20 and
https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Final, Literal, TypeAlias

AS_OF: Final = date(2026, 10, 20)
"""The day on which the sources were made."""

SourceType: TypeAlias = Literal[
    "sqs", "sqs-fifo", "kinesis", "dynamodb", "msk", "kafka", "mq", "documentdb"
]
"""The kinds of sources that Lambda polls; `kafka` is a cluster that you run yourself."""

_QUEUE: Final = frozenset(
    {
        "batch_size",
        "event_source_arn",
        "filters",
        "filter_encryption",
        "max_concurrency",
        "metrics",
        "provisioned_pollers",
        "report_batch_item_failures",
    }
)
_STREAM: Final = frozenset(
    {
        "batch_size",
        "bisect_batch_on_error",
        "event_source_arn",
        "filters",
        "filter_encryption",
        "max_batching_window",
        "max_record_age",
        "metrics",
        "on_failure",
        "parallelization_factor",
        "report_batch_item_failures",
        "retry_attempts",
        "starting_position",
        "tumbling_window",
    }
)
_KAFKA: Final = frozenset(
    {
        "access",
        "batch_size",
        "bisect_batch_on_error",
        "consumer_group_id",
        "filters",
        "filter_encryption",
        "max_batching_window",
        "max_record_age",
        "metrics",
        "on_failure",
        "provisioned_pollers",
        "report_batch_item_failures",
        "retry_attempts",
        "starting_position",
        "starting_position_timestamp",
        "topic",
    }
)
_BROKER: Final = frozenset({"access", "batch_size", "event_source_arn", "max_batching_window"})

PROPERTIES: Final[Mapping[SourceType, frozenset[str]]] = {
    "sqs": _QUEUE | {"max_batching_window"},
    "sqs-fifo": _QUEUE,
    "kinesis": _STREAM | {"starting_position_timestamp"},
    "dynamodb": _STREAM,
    "msk": _KAFKA | {"event_source_arn"},
    "kafka": _KAFKA | {"bootstrap_servers"},
    "mq": _BROKER | {"filters", "filter_encryption", "queue"},
    "documentdb": _BROKER
    | {"database", "collection", "starting_position", "starting_position_timestamp"},
}
"""What may be given for a kind of source; `enabled` and `tags` go with all of them."""

NEEDS_STARTING_POSITION: Final[frozenset[SourceType]] = frozenset(
    {"kinesis", "dynamodb", "msk", "kafka", "documentdb"}
)

KAFKAS: Final[frozenset[SourceType]] = frozenset({"msk", "kafka"})
KAFKA_METRICS: Final = frozenset({"ErrorCount", "KafkaMetrics"})
"""What only mappings of Kafka topics emit."""

_SERVICES: Final[Mapping[str, SourceType]] = {
    "dynamodb": "dynamodb",
    "kafka": "msk",
    "kinesis": "kinesis",
    "mq": "mq",
    "rds": "documentdb",
}
_ARN = re.compile(r"arn:[^:]+:([a-z0-9-]+):[^:]*:[^:]*:(.+)")


def source_type_of(arn: str) -> SourceType | None:
    """The kind of source that a literal *arn* names; `None` if it names none of them."""
    found = _ARN.fullmatch(arn)
    if found is None:
        return None
    if found[1] == "sqs":
        return "sqs-fifo" if found[2].endswith(".fifo") else "sqs"
    return _SERVICES.get(found[1])
