"""What the properties of an event source mapping must be together: a mapping in, refusals out."""

from typing import TYPE_CHECKING

from stackwright.aws_lambda import limits
from stackwright.aws_lambda.source_types import (
    ACCESS,
    KAFKA_METRICS,
    KAFKAS,
    NEEDED,
    PROPERTIES,
    RESOURCES,
    SourceType,
    missing_access,
    source_type_of,
)
from stackwright.aws_lambda.starting_position import check_position
from stackwright.checks import at_most_one_of, exactly_one_of, is_literal, seconds_of
from stackwright.imports import part_of, resource_behind
from stackwright.stack import Stack

if TYPE_CHECKING:
    from stackwright.aws_lambda.event_source_mapping import EventSourceMapping

_CHECKED = frozenset[str]().union(*PROPERTIES.values())
_FOREIGN = {kind: sorted(_CHECKED - allowed) for kind, allowed in PROPERTIES.items()}
_HINTS = {
    "starting_position": "'TRIM_HORIZON' begins with the oldest record, 'LATEST' with new ones",
    "access": "say how Lambda gets in, such as SourceAccess('BASIC_AUTH', secret.secret_arn)",
}


def check_mapping(mapping: "EventSourceMapping") -> None:
    """
    See that the properties of *mapping* go together, and with its kind of source if it is known.

    Raises:
        PropertyError: Two of them do not, or the source does not have one of them.
    """
    exactly_one_of(
        mapping,
        event_source_arn=mapping.event_source_arn,
        bootstrap_servers=mapping.bootstrap_servers,
    )
    at_most_one_of(
        mapping,
        max_concurrency=mapping.max_concurrency,
        provisioned_pollers=mapping.provisioned_pollers,
    )
    if mapping.filter_encryption is not None and not mapping.filters:
        raise mapping.error("filter_encryption goes with filters, and none are given")
    _check_arn(mapping)
    kind = mapping.kind
    if kind is not None:
        _check_kind(mapping, kind)
    if mapping.provisioned_pollers is not None:
        from stackwright.aws_lambda.pollers import check_pollers

        check_pollers(mapping, mapping.provisioned_pollers, kind)
    check_position(mapping, mapping.starting_position, mapping.starting_position_timestamp)
    _check_registry(mapping)
    _check_window(mapping)
    _check_queue_mode(mapping)


def check_failure_destination(mapping: "EventSourceMapping", arn: str | None) -> None:
    """
    See that records of the source of *mapping* can be sent to *arn*.

    Raises:
        PropertyError: It is a Kafka topic, and the source is not one.
    """
    if arn is None or not is_literal(arn) or not arn.startswith("kafka://"):
        return
    if mapping.kind is not None and mapping.kind not in KAFKAS:
        raise mapping.error(
            f"on_failure: a Kafka topic takes records of Kafka only, and the source is of the kind "
            f"{mapping.kind!r}, got {arn!r}",
            hint="send them to a queue, a topic of SNS or a bucket",
        )


def kind_of(mapping: "EventSourceMapping") -> SourceType | None:
    """The kind of source, as it is said or as the ARN says; `None` if the deployment decides."""
    if mapping.source_type is not None:
        return mapping.source_type
    arn = mapping.event_source_arn
    return "kafka" if arn is None else _named_by(mapping, arn)


def _named_by(mapping: "EventSourceMapping", arn: str) -> SourceType | None:
    if is_literal(arn):
        return source_type_of(arn)
    source = resource_behind(mapping, arn)
    kind = None if source is None else RESOURCES.get(source.resource_type or "")
    if kind != "sqs":
        return kind
    from stackwright.aws_sqs import Queue

    if not isinstance(source, Queue):  # whether it is FIFO is not known yet
        return None
    return "sqs-fifo" if source.fifo else "sqs"


def _check_arn(mapping: "EventSourceMapping") -> None:
    arn = mapping.event_source_arn
    if arn is None:
        return
    named = _named_by(mapping, arn)
    if named is None and mapping.source_type is None and is_literal(arn):
        raise mapping.error(
            f"event_source_arn must be the ARN of a source that Lambda polls, got {arn!r}",
            hint="give the ARN of a queue, stream, cluster or broker, or the source_type too",
        )
    if named is not None and mapping.source_type not in (None, named):
        source = resource_behind(mapping, arn)
        raise mapping.error(
            f"source_type is {mapping.source_type!r}, and the ARN is one of the kind {named!r}: "
            f"{repr(arn) if source is None else source.path}",
            hint="leave out source_type",
        )
    if named is not None and is_literal(arn):
        _check_region(mapping, arn)


def _check_region(mapping: "EventSourceMapping", arn: str) -> None:
    here, there = Stack.of(mapping).given_region, part_of(arn, ":", 3)
    if here is not None and is_literal(here) and there != here:
        raise mapping.error(
            f"Lambda polls sources of its own Region, which is {here}, and this is one of {there}: "
            f"{arn!r}",
            code="another-region",
            hint="make the function in a stack of that Region",
        )


def _check_kind(mapping: "EventSourceMapping", kind: SourceType) -> None:
    for name in _FOREIGN[kind]:
        if getattr(mapping, name) not in (None, False, ()):
            raise mapping.error(
                f"{name} does not go with a source of the kind {kind!r}",
                hint=f"it takes {', '.join(sorted(PROPERTIES[kind]))}",
            )
    for name in NEEDED[kind]:
        if name == "starting_position" and mapping.consumption_mode == "Queue":
            continue
        if getattr(mapping, name) in (None, ()):
            article = "an" if name[0] in "aeiou" else "a"
            raise mapping.error(
                f"a source of the kind {kind!r} needs {article} {name}", hint=_HINTS.get(name)
            )
    for access in mapping.access:
        if access.type not in ACCESS[kind]:
            raise mapping.error(
                f"access: {access.type} does not go with a source of the kind {kind!r}",
                hint=f"it takes {', '.join(sorted(ACCESS[kind]))}",
            )
    missing = missing_access(kind, [one.type for one in mapping.access])
    if missing is not None:
        raise mapping.error(f"access: a source of the kind {kind!r} needs {missing} too")
    more = [one for one in mapping.metrics if one in KAFKA_METRICS]
    if more and kind not in KAFKAS:
        raise mapping.error(
            f"metrics: {more[0]} is for Kafka, and the source is of the kind {kind!r}",
            hint="other sources have 'EventCount'",
        )
    if kind == "dynamodb":
        _check_stream(mapping)
    if kind == "sqs-fifo":
        _check_fifo_batch(mapping)
    if kind == "sqs":
        _check_batch(mapping)


def _check_stream(mapping: "EventSourceMapping") -> None:
    if mapping.starting_position == "AT_TIMESTAMP":
        raise mapping.error(
            "a DynamoDB stream cannot be read from a time", hint="use 'TRIM_HORIZON' or 'LATEST'"
        )
    arn = mapping.event_source_arn
    if arn is not None and is_literal(arn) and "/stream/" not in arn:
        raise mapping.error(
            f"event_source_arn must be the ARN of the table's stream, got {arn!r}",
            hint="use table.table_stream_arn",
        )


def _check_fifo_batch(mapping: "EventSourceMapping") -> None:
    low, high = limits.FIFO_BATCH_SIZE
    size = mapping.batch_size
    if isinstance(size, int) and size > high:
        raise mapping.error(f"batch_size of a FIFO queue must be from {low} to {high}, got {size}")


def _check_batch(mapping: "EventSourceMapping") -> None:
    size, window = mapping.batch_size, seconds_of(mapping.max_batching_window)
    if isinstance(size, int) and size > limits.QUEUE_BATCH_WITHOUT_WINDOW and not window:
        raise mapping.error(
            f"a batch of more than {limits.QUEUE_BATCH_WITHOUT_WINDOW} messages needs a "
            f"max_batching_window of at least 1 second, got a batch_size of {size}",
        )


def _check_registry(mapping: "EventSourceMapping") -> None:
    if mapping.schema_registry_config is not None and mapping.provisioned_pollers is None:
        raise mapping.error(
            "schema_registry_config needs provisioned_pollers: Lambda looks up schemas in "
            "provisioned mode only",
            hint="such as provisioned_pollers=ProvisionedPollers(minimum=1)",
        )


def _check_window(mapping: "EventSourceMapping") -> None:
    factor = mapping.parallelization_factor
    if mapping.tumbling_window and isinstance(factor, int) and factor > 1:
        raise mapping.error(
            "a tumbling_window keeps the state of one shard, and so it excludes a "
            f"parallelization_factor above 1, got {factor}"
        )


def _check_queue_mode(mapping: "EventSourceMapping") -> None:
    if mapping.consumption_mode != "Queue":
        return
    if mapping.starting_position is not None:
        raise mapping.error(
            f"consumption_mode 'Queue' has no starting_position, got {mapping.starting_position!r}",
            hint="the records of a share group are handed out as they come",
        )
    if mapping.retry_attempts == -1:
        raise mapping.error(
            "consumption_mode 'Queue' has no retries for ever, got retry_attempts -1",
            hint="give 0 to 10,000; the default is 0",
        )
