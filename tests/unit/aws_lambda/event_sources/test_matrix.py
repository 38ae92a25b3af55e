"""Every source against the matrix: it offers what its kind has, and refuses all else by name."""

from collections.abc import Callable
from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_dynamodb import Attribute, Table
from stackwright.aws_kinesis import Stream, StreamConsumer
from stackwright.aws_lambda import SourceType
from stackwright.aws_lambda.event_sources import (
    AmazonMqEventSource,
    DocumentDbEventSource,
    DynamoEventSource,
    KinesisConsumerEventSource,
    KinesisEventSource,
    ManagedKafkaEventSource,
    SelfManagedKafkaEventSource,
    SqsEventSource,
)
from stackwright.aws_lambda.source_types import PROPERTIES
from stackwright.aws_secretsmanager import Secret
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError
from stackwright.fields import checks_of

MSK = "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/1"
BROKER = "arn:aws:mq:eu-west-1:123456789012:broker:orders:b-1"
DATABASE = "arn:aws:rds:eu-west-1:123456789012:cluster:orders"

Make = Callable[..., object]


def _begun(given: dict[str, Any]) -> dict[str, Any]:
    """What is *given*, with a place to begin at."""
    return {"starting_position": "LATEST", **given}


def _sqs(stack: Stack, **given: Any) -> object:
    return SqsEventSource(Queue(stack, "Queue"), **given)


def _fifo(stack: Stack, **given: Any) -> object:
    return SqsEventSource(Queue(stack, "Queue", fifo=True), **given)


def _dynamodb(stack: Stack, **given: Any) -> object:
    key = Attribute("pk", "S")
    table = Table(stack, "Table", partition_key=key, stream="KEYS_ONLY")
    return DynamoEventSource(table, **_begun(given))


def _kinesis(stack: Stack, **given: Any) -> object:
    return KinesisEventSource(Stream(stack, "Stream"), **_begun(given))


def _consumer(stack: Stack, **given: Any) -> object:
    stream = Stream(stack, "Stream")
    consumer = StreamConsumer(stack, "Consumer", stream=stream, stream_consumer_name="worker")
    return KinesisConsumerEventSource(consumer, **_begun(given))


def _msk(stack: Stack, **given: Any) -> object:
    settings: dict[str, Any] = {"topic": "orders", **given}
    return ManagedKafkaEventSource(MSK, **_begun(settings))


def _kafka(stack: Stack, **given: Any) -> object:
    settings: dict[str, Any] = {"topic": "orders", "secret": Secret(stack, "Secret"), **given}
    return SelfManagedKafkaEventSource(["b:9092"], **_begun(settings))


def _mq(stack: Stack, **given: Any) -> object:
    settings: dict[str, Any] = {"queue": "orders", "secret": Secret(stack, "Secret"), **given}
    return AmazonMqEventSource(BROKER, **settings)


def _documentdb(stack: Stack, **given: Any) -> object:
    settings: dict[str, Any] = {"database": "shop", "secret": Secret(stack, "Secret"), **given}
    return DocumentDbEventSource(DATABASE, **_begun(settings))


SOURCES: dict[str, tuple[SourceType, type, Make]] = {
    "sqs": ("sqs", SqsEventSource, _sqs),
    "sqs-fifo": ("sqs-fifo", SqsEventSource, _fifo),
    "dynamodb": ("dynamodb", DynamoEventSource, _dynamodb),
    "kinesis": ("kinesis", KinesisEventSource, _kinesis),
    "consumer": ("kinesis", KinesisConsumerEventSource, _consumer),
    "msk": ("msk", ManagedKafkaEventSource, _msk),
    "kafka": ("kafka", SelfManagedKafkaEventSource, _kafka),
    "mq": ("mq", AmazonMqEventSource, _mq),
    "documentdb": ("documentdb", DocumentDbEventSource, _documentdb),
}
OTHERWISE = {"event_source_arn", "bootstrap_servers", "access"}
"""What the sources say in words of their own: which source it is, and how Lambda gets in."""

NAMES = sorted(frozenset[str]().union(*PROPERTIES.values()) - OTHERWISE)

MISSING = [
    (source, name)
    for source, (kind, _, _) in SOURCES.items()
    for name in NAMES
    if name not in PROPERTIES[kind]
    and (source, name) != ("sqs-fifo", "max_batching_window")  # the queue says it, not the class
    and (source, name) not in (("sqs", "queue"), ("sqs-fifo", "queue"))  # the queue itself
]


@pytest.mark.parametrize("source", SOURCES)
def test_a_source_offers_what_its_kind_has(source: str) -> None:
    """Each property of its column is a keyword, and so are `enabled` and `tags`."""
    kind, cls, _ = SOURCES[source]
    wanted = (PROPERTIES[kind] - OTHERWISE) | {"enabled", "tags"}

    assert set() == wanted - set(checks_of(cls))


@pytest.mark.parametrize(("source", "name"), MISSING)
def test_a_source_refuses_what_its_kind_has_not(source: str, name: str) -> None:
    """The keyword is unknown, whatever its value."""
    _, cls, make = SOURCES[source]
    with pytest.raises(PropertyError, match=rf"{cls.__name__} has no property '{name}'") as caught:
        make(Stack(App(), "S"), **{name: 1})

    assert "unknown-property" == caught.value.code
    assert caught.value.source is not None
    assert caught.value.source.file.endswith("test_matrix.py")


@pytest.mark.parametrize("source", ["dynamodb"])
def test_a_stream_of_a_table_has_no_times(source: str) -> None:
    """Its records are read from one end or the other."""
    with pytest.raises(PropertyError, match=r"must be one of 'TRIM_HORIZON', 'LATEST', got .*AT_T"):
        SOURCES[source][2](Stack(App(), "S"), starting_position="AT_TIMESTAMP")


@pytest.mark.parametrize("source", ["dynamodb", "kinesis", "consumer", "msk", "documentdb"])
def test_what_is_needed(source: str) -> None:
    """Where reading begins must be said, in the call."""
    _, cls, _ = SOURCES[source]
    fields = {name for name in checks_of(cls) if not hasattr(cls, name)}

    assert "starting_position" in fields


@pytest.mark.parametrize("source", ["kinesis", "consumer", "msk", "kafka", "documentdb"])
@pytest.mark.parametrize(
    "given",
    [
        {"starting_position": "AT_TIMESTAMP"},
        {"starting_position": "LATEST", "starting_position_timestamp": 5},
    ],
)
def test_a_time_and_its_word(source: str, given: dict[str, Any]) -> None:
    """`AT_TIMESTAMP` and the time go together."""
    with pytest.raises(PropertyError, match="AT_TIMESTAMP' and starting_position_timestamp go"):
        SOURCES[source][2](Stack(App(), "S"), **given)


@pytest.mark.parametrize(
    ("source", "given", "message"),
    [
        ("kinesis", {"batch_size": 0}, "batch_size must be from 1 to 10000, got 0"),
        ("kinesis", {"batch_size": 10_001}, "batch_size must be from 1 to 10000, got 10001"),
        ("dynamodb", {"max_batching_window": 301}, "from 0 to 300 seconds, got 301"),
        ("dynamodb", {"retry_attempts": -2}, "from -1 to 10000, got -2"),
        ("dynamodb", {"retry_attempts": 10_001}, "from -1 to 10000, got 10001"),
        ("kinesis", {"max_record_age": 59}, "from 60 to 604800 seconds, got 59"),
        ("kinesis", {"max_record_age": 604_801}, "from 60 to 604800 seconds, got 604801"),
        ("kinesis", {"max_record_age": 0}, "from 60 to 604800 seconds, got 0"),
        ("dynamodb", {"parallelization_factor": 0}, "from 1 to 10, got 0"),
        ("dynamodb", {"parallelization_factor": 11}, "from 1 to 10, got 11"),
        ("consumer", {"tumbling_window": 901}, "from 0 to 900 seconds, got 901"),
        (
            "consumer",
            {"tumbling_window": 60, "parallelization_factor": 2},
            "excludes a parallelization_factor above 1, got 2",
        ),
        ("msk", {"topic": ""}, "topic must have 1 to 249 characters, got 0"),
        ("msk", {"topic": "a b"}, "topic must be letters, digits"),
        ("msk", {"topic": ".a"}, "topic must be letters, digits"),
        ("msk", {"consumer_group_id": "x" * 201}, "1 to 200 characters, got 201"),
        ("msk", {"consumer_group_id": "a b"}, "consumer_group_id must be letters, digits"),
        ("msk", {"metrics": ["Other"]}, "metrics: must be a sequence of one of 'EventCount'"),
        ("msk", {"log_level": "TRACE"}, "log_level: must be one of 'DEBUG', 'INFO', 'WARN'"),
        ("kinesis", {"metrics": ["KafkaMetrics"]}, "a sequence of one of 'EventCount'"),
        ("mq", {"queue": ""}, "queue must have 1 to 1000 characters, got 0"),
        ("mq", {"virtual_host": "a$b"}, "virtual_host must be letters, digits, spaces and"),
        ("documentdb", {"database": "a.b"}, "database must be text without spaces"),
        ("documentdb", {"collection": "system.users"}, "collection must be text without"),
        ("documentdb", {"full_document": "All"}, "full_document: must be one of 'Default', 'Up"),
    ],
)
def test_bounds(source: str, given: dict[str, Any], message: str) -> None:
    """A value out of bounds is refused where the source is made, before anything is bound."""
    with pytest.raises(PropertyError, match=message):
        SOURCES[source][2](Stack(App(), "S"), **given)


@pytest.mark.parametrize(
    ("source", "given"),
    [
        ("kinesis", {"batch_size": 10_000, "max_batching_window": 300, "retry_attempts": -1}),
        ("kinesis", {"max_record_age": -1, "retry_attempts": 10_000}),
        ("dynamodb", {"max_record_age": 604_800, "parallelization_factor": 10}),
        ("dynamodb", {"tumbling_window": 900, "parallelization_factor": 1}),
        ("msk", {"topic": "x" * 249, "consumer_group_id": "x" * 200}),
        ("msk", {"topic": "a"}),
        ("documentdb", {"database": "x" * 63, "collection": "x" * 57}),
    ],
)
def test_the_ends_of_bounds(source: str, given: dict[str, Any]) -> None:
    """Both ends are allowed."""
    made = SOURCES[source][2](Stack(App(), "S"), **given)

    assert given == {name: getattr(made, name) for name in given}
