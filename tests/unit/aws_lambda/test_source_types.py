"""Which property goes with which source: the table against the matrix of the service."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_lambda import (
    EventSourceMapping,
    GlueSchemaRegistry,
    ProvisionedPollers,
    SourceAccess,
    SourceType,
)
from stackwright.aws_lambda.source_types import PROPERTIES, source_type_of
from stackwright.errors import PropertyError
from tests.unit.aws_lambda.stacks import make_function

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
    "filter_encryption": ("arn:aws:kms:eu-west-1:123456789012:key/1", "ooooooo-"),
    "report_batch_item_failures": (True, "oooooo--"),
    "bisect_batch_on_error": (True, "--oooo--"),
    "max_record_age": (60, "--oooo--"),
    "retry_attempts": (2, "--oooo--"),
    "parallelization_factor": (2, "--oo----"),
    "tumbling_window": (60, "--oo----"),
    "on_failure": ("arn:aws:sqs:eu-west-1:123456789012:failed", "--oooo--"),
    "max_concurrency": (2, "oo------"),
    "provisioned_pollers": (ProvisionedPollers(minimum=2), "oo--oo--"),
    "access": ([SourceAccess("BASIC_AUTH", "arn")], "----orrr"),
    "topic": ("orders", "----rr--"),
    "consumer_group_id": ("group", "----oo--"),
    "consumption_mode": ("Stream", "-----o--"),
    "schema_registry_config": (
        GlueSchemaRegistry("arn:aws:glue:eu-west-1:123456789012:registry/orders"),
        "----oo--",
    ),
    "queue": ("orders", "------r-"),
    "database": ("orders", "-------r"),
    "collection": ("orders", "-------o"),
    "full_document": ("UpdateLookup", "-------o"),
    "metrics": (["EventCount"], "oooooo--"),
    "log_level": ("INFO", "----oo--"),
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
    given: dict[str, Any] = {"source_type": kind, **_needed(kind)}
    if kind == "kafka":
        given["bootstrap_servers"] = ["b:9092"]
    else:
        given["event_source_arn"] = ARNS[kind]
    if name == "event_source_arn" and kind == "kafka":
        return {"source_type": kind, "event_source_arn": ARNS["msk"]}
    if name == "bootstrap_servers":
        given.pop("event_source_arn", None)
    if name == "starting_position_timestamp":
        given["starting_position"] = "AT_TIMESTAMP"
    if name == "filter_encryption":
        given["filters"] = [{"a": [1]}]
    if name == "schema_registry_config":
        given["provisioned_pollers"] = ProvisionedPollers(minimum=1)
    if name != "event_source_arn":
        given[name] = _access(kind) if name == "access" else MATRIX[name][0]
    return given


def _needed(kind: SourceType) -> dict[str, Any]:
    """What a source of this kind cannot do without."""
    needed = {
        name: value for name, (value, marks) in MATRIX.items() if marks[KINDS.index(kind)] == "r"
    }
    return {**needed, "access": _access(kind)} if "access" in needed else needed


def _access(kind: SourceType) -> list[SourceAccess]:
    """A way in that the kind has, if it has any."""
    return [SourceAccess("CLIENT_CERTIFICATE_TLS_AUTH" if kind == "msk" else "BASIC_AUTH", "arn")]


def _mapping(**given: Any) -> EventSourceMapping:
    stack = Stack(App(), "S")
    function = make_function(stack)
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


@pytest.mark.parametrize(
    ("kind", "name"),
    [(kind, name) for kind in KINDS for name, (_, marks) in MATRIX.items()
     if marks[KINDS.index(kind)] == "r"],
)  # fmt: skip
def test_what_is_needed(kind: SourceType, name: str) -> None:
    """Streams need a starting position, topics a topic, brokers and clusters a way in."""
    given = _given(kind, "batch_size")
    del given[name]
    with pytest.raises(PropertyError, match=rf"the kind '{kind}' needs an? {name}"):
        _mapping(**given)


@pytest.mark.parametrize("kind", ["sqs", "sqs-fifo", "mq"])
def test_queues_have_no_position(kind: SourceType) -> None:
    """Their messages are handed out as they come."""
    assert _mapping(**_given(kind, "batch_size")).starting_position is None


@pytest.mark.parametrize(
    ("kind", "access"),
    [
        ("msk", SourceAccess("BASIC_AUTH", "arn")),
        ("msk", SourceAccess("VPC_SUBNET", "subnet:subnet-1")),
        ("kafka", SourceAccess("VIRTUAL_HOST", "/")),
        ("mq", SourceAccess("SASL_SCRAM_512_AUTH", "arn")),
        ("documentdb", SourceAccess("VIRTUAL_HOST", "/")),
    ],
)
def test_ways_in_of_another_source(kind: SourceType, access: SourceAccess) -> None:
    """A kind of source has its own."""
    given = {**_given(kind, "batch_size"), "access": [access]}
    with pytest.raises(PropertyError, match=rf"access: {access.type} does not go with a source"):
        _mapping(**given)


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
