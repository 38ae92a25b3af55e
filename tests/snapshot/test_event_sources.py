"""Templates of sources that Lambda polls, whole; each is checked by cfn-lint as well."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from stackwright import App, Stack, hours, minutes, seconds
from stackwright.aws_dynamodb import Attribute, Table
from stackwright.aws_kinesis import Stream, StreamConsumer
from stackwright.aws_lambda import (
    Code,
    ConfluentSchemaRegistry,
    FilterRule,
    Function,
    GlueSchemaRegistry,
    ProvisionedPollers,
)
from stackwright.aws_lambda.event_sources import (
    AmazonMqEventSource,
    DocumentDbEventSource,
    DynamoEventSource,
    KinesisConsumerEventSource,
    KinesisEventSource,
    ManagedKafkaEventSource,
    OAuthBearer,
    SelfManagedKafkaEventSource,
    SqsEventSource,
)
from stackwright.aws_secretsmanager import Secret
from stackwright.aws_sqs import DeadLetterQueue, Queue
from stackwright_synth.testing import Template, template_of

if TYPE_CHECKING:
    from tests.snapshot.conftest import Doubts

MSK = "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0b1c2d3e-1"
BROKER = "arn:aws:mq:eu-west-1:123456789012:broker:orders:b-0b1c2d3e"
DATABASE = "arn:aws:rds:eu-west-1:123456789012:cluster:orders"
REGISTRY = "arn:aws:glue:eu-west-1:123456789012:registry/orders"


def _function(stack: Stack) -> Function:
    return Function(
        stack,
        "Worker",
        code=Code.from_inline("def handle(event, context): ..."),
        handler="index.handle",
        runtime="python3.13",
        timeout=seconds(30),
    )


def _queues(stack: Stack) -> None:
    """A standard queue with filters for an alias, and a FIFO queue for the function."""
    failed = Queue(stack, "Failed")
    dead = DeadLetterQueue(queue=failed, max_receive_count=5)
    orders = Queue(stack, "Orders", visibility_timeout=minutes(3), dead_letter_queue=dead)
    fifo = Queue(stack, "Fifo", fifo=True, visibility_timeout=minutes(3))
    worker = _function(stack)
    worker.add_alias("live").add_event_source(
        SqsEventSource(
            orders,
            batch_size=100,
            max_batching_window=seconds(5),
            report_batch_item_failures=True,
            max_concurrency=10,
            filters=[
                {"body": {"kind": FilterRule.is_equal("order"), "total": FilterRule.at_least(100)}},
                {"body": FilterRule.either({"vip": [True]}, {"country": FilterRule.exists()})},
            ],
            metrics=["EventCount"],
        )
    )
    worker.add_event_source(
        SqsEventSource(fifo, provisioned_pollers=ProvisionedPollers(minimum=2, maximum=20))
    )


def _streams(stack: Stack) -> None:
    """A table, a stream and a consumer, with their bounds, for a version and the function."""
    key = stack.add_parameter("KeyArn").value
    table = Table(stack, "Table", partition_key=Attribute("pk", "S"), stream="NEW_AND_OLD_IMAGES")
    stream = Stream(stack, "Stream", encryption_key=key)
    consumer = StreamConsumer(stack, "Fast", stream=stream, stream_consumer_name="worker")
    worker = _function(stack)
    worker.current_version.add_event_source(
        DynamoEventSource(
            table,
            starting_position="TRIM_HORIZON",
            filters=[{"eventName": FilterRule.any_of("INSERT", "MODIFY")}],
            bisect_batch_on_error=True,
            retry_attempts=3,
            max_record_age=hours(1),
            tumbling_window=seconds(30),
        )
    )
    worker.add_event_source(
        KinesisEventSource(
            stream,
            starting_position="AT_TIMESTAMP",
            starting_position_timestamp=datetime(2026, 1, 31, tzinfo=UTC),
            report_batch_item_failures=True,
            parallelization_factor=5,
            retry_attempts=3,
        )
    )
    worker.add_event_source(
        KinesisConsumerEventSource(consumer, starting_position="LATEST", max_record_age=hours(6))
    )


def _topics(stack: Stack) -> None:
    """Topics of MSK by IAM, and of clusters in a VPC and on the internet."""
    worker = _function(stack)
    pollers = ProvisionedPollers(minimum=1, maximum=5, group="shop")
    worker.add_event_source(
        ManagedKafkaEventSource(
            MSK,
            topic="orders",
            starting_position="LATEST",
            consumer_group_id="workers",
            provisioned_pollers=pollers,
            schema_registry_config=GlueSchemaRegistry(REGISTRY),
            retry_attempts=3,
            metrics=["EventCount", "ErrorCount", "KafkaMetrics"],
            log_level="INFO",
        )
    )
    secret = Secret(stack, "Secret")
    worker.add_event_source(
        SelfManagedKafkaEventSource(
            ["b-1.example.com:9092", "b-2.example.com:9092"],
            topic="orders",
            starting_position="TRIM_HORIZON",
            secret=secret,
            authentication_method="SASL_SCRAM_256_AUTH",
            root_ca_certificate=Secret(stack, "Authority"),
            subnets=["subnet-0123456789abcdef0"],
            security_groups=["sg-0123456789abcdef0"],
            provisioned_pollers=pollers,
            schema_registry_config=ConfluentSchemaRegistry(
                "https://registry.example.com", secret=secret
            ),
        )
    )
    worker.add_event_source(
        SelfManagedKafkaEventSource(
            ["b.example.com:9092"],
            topic="news",
            secret=secret,
            authentication_method="OAUTHBEARER_AUTH",
            oauth=OAuthBearer(scope="read"),
            consumption_mode="Queue",
            retry_attempts=2,
        )
    )


def _brokers(stack: Stack) -> None:
    """Queues of both engines of Amazon MQ, and a collection of DocumentDB."""
    worker, secret = _function(stack), Secret(stack, "Secret")
    worker.add_event_source(AmazonMqEventSource(BROKER, queue="orders", secret=secret))
    worker.add_event_source(
        AmazonMqEventSource(
            BROKER,
            queue="orders",
            secret=secret,
            virtual_host="/shop",
            filters=[{"data": {"kind": ["order"]}}],
        )
    )
    worker.add_event_source(
        DocumentDbEventSource(
            DATABASE,
            database="shop",
            collection="orders",
            secret=secret,
            starting_position="LATEST",
            full_document="UpdateLookup",
        )
    )


BUILDS: list[Callable[[Stack], None]] = [_queues, _streams, _topics, _brokers]


def _template(build: Callable[[Stack], None]) -> Template:
    app = App()
    build(Stack(app, "Orders"))
    return template_of(app, "Orders")


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates(build: Callable[[Stack], None], template_snapshot: object) -> None:
    """The template is the one that was reviewed."""
    assert _template(build) == template_snapshot


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates_are_clean(build: Callable[[Stack], None], doubts: "Doubts") -> None:
    """cfn-lint finds no error and no warning."""
    assert [] == doubts(_template(build))
