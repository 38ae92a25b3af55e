"""Which property goes with which source: the table against the matrix of the service."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_lambda import (
    Code,
    EventSourceMapping,
    Function,
    ProvisionedPollers,
    SourceAccess,
    SourceType,
)
from stackwright.aws_lambda.source_types import PROPERTIES, source_type_of
from stackwright.errors import PropertyError

KINDS: tuple[SourceType, ...] = (
    "sqs", "sqs-fifo", "kinesis", "dynamodb", "msk", "kafka", "mq", "documentdb",
)  # fmt: skip

MATRIX: dict[str, tuple[object, str]] = {
    "event_source_arn": ("", "ooooo-oo"),
    "bootstrap_servers": (["b:9092"], "-----o--"),
    "batch_size": (5, "oooooooo"),
    "max_batching_window": (5, "o-oooooo"),
    "starting_position": ("LATEST", "--rrrr-r"),
    "starting_position_timestamp": (1.5, "--o-oo-o"),
    "filters": ([{"a": [1]}], "ooooooo-"),
    "filter_encryption": ("key", "ooooooo-"),
    "report_batch_item_failures": (True, "oooooo--"),
    "bisect_batch_on_error": (True, "--oooo--"),
    "max_record_age": (60, "--oooo--"),
    "retry_attempts": (2, "--oooo--"),
    "parallelization_factor": (2, "--oo----"),
    "tumbling_window": (60, "--oo----"),
    "on_failure": ("arn:aws:sqs:eu-west-1:123456789012:failed", "--oooo--"),
    "max_concurrency": (2, "oo------"),
    "provisioned_pollers": (ProvisionedPollers(minimum=2), "oo--oo--"),
    "access": ([SourceAccess("BASIC_AUTH", "arn")], "----oooo"),
    "topic": ("orders", "----oo--"),
    "consumer_group_id": ("group", "----oo--"),
    "queue": ("orders", "------o-"),
    "database": ("orders", "-------o"),
    "collection": ("orders", "-------o"),
    "metrics": (["EventCount"], "oooooo--"),
}
"""A value, and for each kind in order: `-` refused, `o` allowed, `r` needed."""

ARNS: dict[SourceType, str] = {
    "sqs": "arn:aws:sqs:eu-west-1:123456789012:orders",
    "sqs-fifo": "arn:aws:sqs:eu-west-1:123456789012:orders.fifo",
    "kinesis": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders",
    "dynamodb": "arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2026",
    "msk": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/1",
    "mq": "arn:aws:mq:eu-west-1:123456789012:broker:orders:b-1",
    "documentdb": "arn:aws:rds:eu-west-1:123456789012:cluster:orders",
}


def _given(kind: SourceType, name: str) -> dict[str, Any]:
    """The least that a mapping of this kind takes, and the property."""
    given: dict[str, Any] = {"source_type": kind}
    if kind == "kafka":
        given["bootstrap_servers"] = ["b:9092"]
    else:
        given["event_source_arn"] = ARNS[kind]
    if MATRIX["starting_position"][1][KINDS.index(kind)] == "r":
        given["starting_position"] = "TRIM_HORIZON"
    if name == "event_source_arn" and kind == "kafka":
        return {"source_type": kind, "event_source_arn": ARNS["msk"]}
    if name == "bootstrap_servers":
        given.pop("event_source_arn", None)
    if name == "starting_position_timestamp":
        given["starting_position"] = "AT_TIMESTAMP"
    if name == "filter_encryption":
        given["filters"] = [{"a": [1]}]
    if name == "collection":
        given["database"] = "orders"
    if name != "event_source_arn":
        given[name] = MATRIX[name][0]
    return given


def _mapping(**given: Any) -> EventSourceMapping:
    stack = Stack(App(), "S")
    function = Function(
        stack, "Worker", code=Code.from_inline("x"), handler="index.handle", runtime="python3.13"
    )
    return EventSourceMapping(stack, "Mapping", target=function, **given)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", MATRIX)
def test_every_property_with_every_source(name: str, kind: SourceType) -> None:
    """It arrives in the template, or is refused with the properties that would do."""
    allowed = MATRIX[name][1][KINDS.index(kind)] != "-"
    assert allowed == (name in PROPERTIES[kind])
    if allowed:
        mapping = _mapping(**_given(kind, name))

        assert mapping.template_properties()["FunctionName"] == mapping.target.function_arn
        assert kind == mapping.kind
    else:
        with pytest.raises(PropertyError):
            _mapping(**_given(kind, name))


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("sqs", "bisect_batch_on_error"),
        ("sqs", "starting_position"),
        ("sqs-fifo", "max_batching_window"),
        ("kinesis", "max_concurrency"),
        ("dynamodb", "topic"),
        ("mq", "starting_position"),
        ("documentdb", "filters"),
    ],
)
def test_the_refusal_says_what_would_do(kind: SourceType, name: str) -> None:
    """The message names the property and the kind, the hint what the kind takes."""
    with pytest.raises(PropertyError) as caught:
        _mapping(**_given(kind, name))

    assert f"{name} does not go with a source of the kind {kind!r}" == caught.value.message
    assert f"it takes {', '.join(sorted(PROPERTIES[kind]))}" == caught.value.hint


@pytest.mark.parametrize("kind", KINDS)
def test_starting_positions(kind: SourceType) -> None:
    """Streams, topics and collections need one; queues have none."""
    given = _given(kind, "batch_size")
    needed = given.pop("starting_position", None) is not None
    if needed:
        with pytest.raises(PropertyError, match="needs a starting_position"):
            _mapping(**given)
    else:
        assert _mapping(**given).starting_position is None


@pytest.mark.parametrize("kind", ARNS)
def test_the_kind_that_an_arn_says(kind: SourceType) -> None:
    """A literal ARN says of which kind the source is."""
    assert kind == source_type_of(ARNS[kind])


@pytest.mark.parametrize("arn", ["orders", "arn:aws:sns:eu-west-1:123456789012:orders", ""])
def test_what_names_no_source(arn: str) -> None:
    """Other services are not polled."""
    assert source_type_of(arn) is None


def test_the_matrix_is_whole() -> None:
    """It has every property that any source takes."""
    assert frozenset(MATRIX) == frozenset[str]().union(*PROPERTIES.values())
    assert set(KINDS) == set(PROPERTIES)
