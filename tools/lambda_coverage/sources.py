"""Apps that set the properties of what invokes functions, and of what comes of it."""

from stackwright import Stack, hours, minutes, seconds
from stackwright.aws_dynamodb import Attribute, Table
from stackwright.aws_events import EventBus
from stackwright.aws_iam import AccountPrincipal, PolicyStatement
from stackwright.aws_kinesis import Stream
from stackwright.aws_kms import Key
from stackwright.aws_lambda import (
    Code,
    ConfluentSchemaRegistry,
    EventInvokeConfig,
    EventSourceMapping,
    Function,
    ProvisionedPollers,
    ResourcePolicy,
)
from stackwright.aws_lambda.destinations import EventBridgeDestination, SqsDestination
from stackwright.aws_lambda.event_sources import (
    AmazonMqEventSource,
    DocumentDbEventSource,
    DynamoEventSource,
    KinesisEventSource,
    ManagedKafkaEventSource,
    SelfManagedKafkaEventSource,
    SqsEventSource,
)
from stackwright.aws_secretsmanager import Secret
from stackwright.aws_sqs import Queue

REGION = "eu-west-1:123456789012"
KAFKA = f"arn:aws:kafka:{REGION}:cluster/orders/0b1c2d3e-1"
BROKER = f"arn:aws:mq:{REGION}:broker:orders:b-0b1c2d3e"
DATABASE = f"arn:aws:rds:{REGION}:cluster:orders"
STREAM = f"arn:aws:kinesis:{REGION}:stream/orders"


def _function(stack: Stack, id: str) -> Function:
    return Function(
        stack, id, code=Code.from_inline("x = 1"), handler="index.handle", runtime="python3.13"
    )


def polled(stack: Stack) -> None:
    """Queues, streams, tables and brokers that are polled."""
    worker, secret = _function(stack, "Worker"), Secret(stack, "Secret")
    orders = Queue(stack, "Orders", visibility_timeout=minutes(1))
    worker.add_event_source(
        SqsEventSource(
            queue=orders,
            batch_size=100,
            enabled=True,
            filter_encryption=Key(stack, "Key"),
            filters=[{"body": {"kind": ["order"]}}],
            max_batching_window=seconds(5),
            max_concurrency=10,
            metrics=["EventCount"],
            report_batch_item_failures=True,
            tags={"team": "shop"},
        )
    )
    worker.add_event_source(
        KinesisEventSource(
            Stream(stack, "Clicks"),
            bisect_batch_on_error=True,
            max_record_age=hours(1),
            on_failure=SqsDestination(Queue(stack, "Failed")),
            retry_attempts=3,
            starting_position="AT_TIMESTAMP",
            starting_position_timestamp=1_769_860_800,
            tumbling_window=seconds(30),
        )
    )
    table = Table(stack, "Table", partition_key=Attribute("pk", "S"), stream="NEW_IMAGE")
    worker.add_event_source(
        DynamoEventSource(
            table, parallelization_factor=5, retry_attempts=3, starting_position="LATEST"
        )
    )
    worker.add_event_source(AmazonMqEventSource(BROKER, queue="orders", secret=secret))
    worker.add_event_source(
        DocumentDbEventSource(
            DATABASE,
            collection="orders",
            database="shop",
            full_document="UpdateLookup",
            secret=secret,
            starting_position="LATEST",
        )
    )
    EventSourceMapping(
        stack,
        "Mapping",
        target=worker,
        event_source_arn=STREAM,
        retry_attempts=3,
        starting_position="LATEST",
    )


def streamed(stack: Stack) -> None:
    """Topics of both kinds of Kafka, with a registry of schemas."""
    worker, secret = _function(stack, "Worker"), Secret(stack, "Secret")
    registry = ConfluentSchemaRegistry(
        uri="https://registry.example.com",
        authentication_type="BASIC_AUTH",
        event_record_format="JSON",
        secret=secret,
        validated_attributes=["KEY", "VALUE"],
    )
    pollers = ProvisionedPollers(minimum=1, maximum=5, group="shop")
    worker.add_event_source(
        ManagedKafkaEventSource(
            KAFKA,
            consumer_group_id="workers",
            log_level="INFO",
            provisioned_pollers=pollers,
            retry_attempts=3,
            schema_registry_config=registry,
            starting_position="LATEST",
            topic="orders",
        )
    )
    worker.add_event_source(
        SelfManagedKafkaEventSource(
            bootstrap_servers=["b-1.example.com:9092"],
            authentication_method="SASL_SCRAM_256_AUTH",
            consumer_group_id="workers",
            consumption_mode="Stream",
            provisioned_pollers=pollers,
            retry_attempts=3,
            schema_registry_config=registry,
            secret=secret,
            starting_position="LATEST",
            topic="news",
        )
    )


def asynchronous(stack: Stack) -> None:
    """What becomes of asynchronous invocations, and a policy as one document."""
    bus, failed = EventBridgeDestination(EventBus(stack, "Bus")), Queue(stack, "Failed")
    worker = Function(
        stack,
        "Worker",
        code=Code.from_inline("x = 1"),
        handler="index.handle",
        runtime="python3.13",
        max_event_age=hours(1),
        on_failure=SqsDestination(failed),
        on_success=bus,
        retry_attempts=0,
    )
    EventInvokeConfig(
        stack,
        "Config",
        function=worker.add_alias("live"),
        max_event_age=hours(1),
        on_failure=SqsDestination(failed),
        on_success=bus,
        retry_attempts=1,
    )
    worker.current_version.configure_async_invoke(retry_attempts=2)
    other = _function(stack, "Other")
    ResourcePolicy(
        stack,
        "Policy",
        function=other,
        statements=[
            PolicyStatement(
                actions=["lambda:InvokeFunction"],
                principals=[AccountPrincipal("123456789012")],
                resources=[other.function_arn],
            )
        ],
    )
