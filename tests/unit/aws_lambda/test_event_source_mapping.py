"""Event source mappings: every property, what must go together, what is refused."""

from typing import Any

import pytest

from stackwright import App, Fn, NumberToken, Stack, hours, minutes, seconds
from stackwright.aws_lambda import (
    EventSourceMapping,
    Function,
    GlueSchemaRegistry,
    ProvisionedPollers,
    SourceAccess,
)
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError
from tests.unit.aws_lambda.stacks import make_function, only, synth

QUEUE = "arn:aws:sqs:eu-west-1:123456789012:orders"
FIFO = f"{QUEUE}.fifo"
STREAM = "arn:aws:kinesis:eu-west-1:123456789012:stream/orders"
TABLE = "arn:aws:dynamodb:eu-west-1:123456789012:table/orders"
CLUSTER = "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/1"
BROKER = "arn:aws:mq:eu-west-1:123456789012:broker:orders:b-1"
DATABASE = "arn:aws:rds:eu-west-1:123456789012:cluster:orders"
KEY = "arn:aws:kms:eu-west-1:123456789012:key/1"
SECRET = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:s"


def _mapping(function: Function, **given: Any) -> EventSourceMapping:
    return EventSourceMapping(function.scope, "Mapping", target=function, **given)


def _properties(mapping: EventSourceMapping) -> Any:
    found = only(mapping, "AWS::Lambda::EventSourceMapping")
    properties: Any = found["Properties"]
    target = properties.pop("FunctionName")
    assert {"Fn::GetAtt": ["Worker11F36D0F", "Arn"]} == target
    return properties


def test_a_stream(function: Function) -> None:
    """Every property of a stream arrives, durations in seconds, patterns as sorted JSON."""
    mapping = _mapping(
        function,
        event_source_arn=STREAM,
        enabled=False,
        batch_size=500,
        max_batching_window=minutes(5),
        starting_position="AT_TIMESTAMP",
        starting_position_timestamp=1_700_000_000,
        filters=[{"data": {"b": [1], "a": ["é"]}}],
        filter_encryption="arn:aws:kms:eu-west-1:123456789012:key/1",
        report_batch_item_failures=True,
        bisect_batch_on_error=True,
        retry_attempts=3,
        max_record_age=hours(1),
        parallelization_factor=1,
        tumbling_window=seconds(30),
        on_failure=QUEUE,
        metrics=["EventCount"],
        tags={"team": "orders"},
    )

    assert {
        "EventSourceArn": STREAM,
        "Enabled": False,
        "BatchSize": 500,
        "MaximumBatchingWindowInSeconds": 300,
        "StartingPosition": "AT_TIMESTAMP",
        "StartingPositionTimestamp": 1_700_000_000,
        "FilterCriteria": {"Filters": [{"Pattern": '{"data":{"a":["\\u00e9"],"b":[1]}}'}]},
        "KmsKeyArn": "arn:aws:kms:eu-west-1:123456789012:key/1",
        "FunctionResponseTypes": ["ReportBatchItemFailures"],
        "BisectBatchOnFunctionError": True,
        "MaximumRetryAttempts": 3,
        "MaximumRecordAgeInSeconds": 3600,
        "ParallelizationFactor": 1,
        "TumblingWindowInSeconds": 30,
        "DestinationConfig": {"OnFailure": {"Destination": QUEUE}},
        "MetricsConfig": {"Metrics": ["EventCount"]},
        "Tags": [{"Key": "team", "Value": "orders"}],
    } == _properties(mapping)


def test_a_managed_cluster(function: Function) -> None:
    """A topic of MSK, with pollers of its own."""
    mapping = _mapping(
        function,
        event_source_arn=CLUSTER,
        starting_position="LATEST",
        topic="orders",
        consumer_group_id="workers",
        access=[SourceAccess("SASL_SCRAM_512_AUTH", SECRET)],
        provisioned_pollers=ProvisionedPollers(minimum=1, maximum=2000),
        metrics=["EventCount", "ErrorCount", "KafkaMetrics"],
    )

    assert {
        "EventSourceArn": CLUSTER,
        "StartingPosition": "LATEST",
        "Topics": ["orders"],
        "AmazonManagedKafkaEventSourceConfig": {"ConsumerGroupId": "workers"},
        "SourceAccessConfigurations": [{"Type": "SASL_SCRAM_512_AUTH", "URI": SECRET}],
        "ProvisionedPollerConfig": {"MinimumPollers": 1, "MaximumPollers": 2000},
        "MetricsConfig": {"Metrics": ["EventCount", "ErrorCount", "KafkaMetrics"]},
    } == _properties(mapping)


def test_a_cluster_of_ones_own(function: Function) -> None:
    """Bootstrap servers stand in for an ARN."""
    mapping = _mapping(
        function,
        bootstrap_servers=["b-1:9092", "b-2:9092"],
        starting_position="TRIM_HORIZON",
        topic="orders",
        consumer_group_id="workers",
        access=[SourceAccess("BASIC_AUTH", SECRET)],
        on_failure="kafka://failed",
    )

    assert {
        "SelfManagedEventSource": {
            "Endpoints": {"KafkaBootstrapServers": ["b-1:9092", "b-2:9092"]}
        },
        "StartingPosition": "TRIM_HORIZON",
        "Topics": ["orders"],
        "SelfManagedKafkaEventSourceConfig": {"ConsumerGroupId": "workers"},
        "SourceAccessConfigurations": [{"Type": "BASIC_AUTH", "URI": SECRET}],
        "DestinationConfig": {"OnFailure": {"Destination": "kafka://failed"}},
    } == _properties(mapping)


def test_a_broker(function: Function) -> None:
    """A queue of Amazon MQ."""
    access = [SourceAccess("BASIC_AUTH", SECRET), SourceAccess("VIRTUAL_HOST", "/")]
    mapping = _mapping(function, event_source_arn=BROKER, queue="orders", access=access)

    assert {
        "EventSourceArn": BROKER,
        "Queues": ["orders"],
        "SourceAccessConfigurations": [
            {"Type": "BASIC_AUTH", "URI": SECRET},
            {"Type": "VIRTUAL_HOST", "URI": "/"},
        ],
    } == _properties(mapping)


def test_a_collection(function: Function) -> None:
    """A change stream of DocumentDB."""
    mapping = _mapping(
        function,
        event_source_arn=DATABASE,
        starting_position="LATEST",
        database="shop",
        collection="orders",
        access=[SourceAccess("BASIC_AUTH", SECRET)],
    )

    assert {
        "EventSourceArn": DATABASE,
        "StartingPosition": "LATEST",
        "DocumentDBEventSourceConfig": {"DatabaseName": "shop", "CollectionName": "orders"},
        "SourceAccessConfigurations": [{"Type": "BASIC_AUTH", "URI": SECRET}],
    } == _properties(mapping)


def test_for_ever(function: Function) -> None:
    """-1 is for ever; zero is a value, and stands in the template."""
    mapping = _mapping(
        function,
        event_source_arn=STREAM,
        starting_position="LATEST",
        retry_attempts=0,
        max_record_age=-1,
        max_batching_window=0,
        tumbling_window=0,
    )
    properties = _properties(mapping)

    assert 0 == properties["MaximumRetryAttempts"]
    assert -1 == properties["MaximumRecordAgeInSeconds"]
    assert 0 == properties["MaximumBatchingWindowInSeconds"]
    assert 0 == properties["TumblingWindowInSeconds"]


LATEST = {"starting_position": "LATEST"}
TOPIC = {"topic": "orders", **LATEST}
OWN = {"bootstrap_servers": ["b:9092"], "access": [SourceAccess("IAM_AUTH")]}
REGISTRY = GlueSchemaRegistry("arn:aws:glue:eu-west-1:123456789012:registry/orders")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "exactly one of event_source_arn, bootstrap_servers must be given, got none"),
        (
            {"event_source_arn": CLUSTER, "bootstrap_servers": ["b:1"]},
            "got event_source_arn and bootstrap_servers",
        ),
        ({"event_source_arn": "orders"}, "the ARN of a source that Lambda polls, got 'orders'"),
        ({"event_source_arn": QUEUE, "source_type": "kinesis"}, "the ARN is one of the kind 'sqs'"),
        ({"event_source_arn": QUEUE, "source_type": "sqs-fifo"}, "source_type is 'sqs-fifo'"),
        ({"event_source_arn": QUEUE, "batch_size": 0}, "batch_size must be from 1 to 10000, got 0"),
        ({"event_source_arn": QUEUE, "batch_size": 11}, "needs a max_batching_window of at least"),
        (
            {"event_source_arn": QUEUE, "batch_size": 11, "max_batching_window": 0},
            "got a batch_size of 11",
        ),
        ({"event_source_arn": FIFO, "batch_size": 11}, "from 1 to 10, got 11"),
        ({"event_source_arn": FIFO, "max_batching_window": 1}, "max_batching_window does not go"),
        ({"event_source_arn": QUEUE, "max_batching_window": 301}, "from 0 to 300 seconds, got 301"),
        ({"event_source_arn": QUEUE, "max_concurrency": 1}, "from 2 to 1000, got 1"),
        ({"event_source_arn": QUEUE, "max_concurrency": 1001}, "from 2 to 1000, got 1001"),
        (
            {
                "event_source_arn": QUEUE,
                "max_concurrency": 2,
                "provisioned_pollers": ProvisionedPollers(minimum=2),
            },
            "at most one of max_concurrency, provisioned_pollers",
        ),
        (
            {"event_source_arn": QUEUE, "filter_encryption": KEY},
            "filter_encryption goes with filters, and none are given",
        ),
        ({"event_source_arn": QUEUE, "metrics": ["KafkaMetrics"]}, "KafkaMetrics is for Kafka"),
        ({"event_source_arn": STREAM}, "needs a starting_position"),
        (
            {"event_source_arn": STREAM, "starting_position": "AT_TIMESTAMP"},
            "'AT_TIMESTAMP' and starting_position_timestamp go together",
        ),
        (
            {"event_source_arn": STREAM, **LATEST, "starting_position_timestamp": 5},
            "'AT_TIMESTAMP' and starting_position_timestamp go together",
        ),
        (
            {"event_source_arn": f"{TABLE}/stream/1", "starting_position": "AT_TIMESTAMP"},
            "a DynamoDB stream cannot be read from a time",
        ),
        ({"event_source_arn": TABLE, **LATEST}, "the ARN of the table's stream"),
        ({"event_source_arn": STREAM, **LATEST, "retry_attempts": -2}, "from -1 to 10000, got -2"),
        ({"event_source_arn": STREAM, **LATEST, "max_record_age": 59}, "from 60 to 604800 seconds"),
        ({"event_source_arn": STREAM, **LATEST, "max_record_age": 0}, "from 60 to 604800 seconds"),
        ({"event_source_arn": STREAM, **LATEST, "parallelization_factor": 11}, "from 1 to 10"),
        ({"event_source_arn": STREAM, **LATEST, "tumbling_window": 901}, "from 0 to 900 seconds"),
        (
            {
                "event_source_arn": STREAM,
                **LATEST,
                "tumbling_window": 60,
                "parallelization_factor": 2,
            },
            "excludes a parallelization_factor above 1, got 2",
        ),
        ({"bootstrap_servers": [], **LATEST}, "1 to 10 servers, got 0"),
        (
            {"event_source_arn": STREAM, **LATEST, "on_failure": "kafka://failed"},
            "a Kafka topic takes records of Kafka only, .* 'kinesis', got 'kafka://failed'",
        ),
        (
            {"event_source_arn": CLUSTER, **TOPIC, "schema_registry_config": REGISTRY},
            "schema_registry_config needs provisioned_pollers",
        ),
        (
            {**OWN, **TOPIC, "consumption_mode": "Queue"},
            "consumption_mode 'Queue' has no starting_position, got 'LATEST'",
        ),
        (
            {**OWN, "topic": "orders", "consumption_mode": "Queue", "retry_attempts": -1},
            "consumption_mode 'Queue' has no retries for ever",
        ),
        ({"event_source_arn": CLUSTER, **LATEST, "consumer_group_id": ""}, "1 to 200 characters"),
        ({"event_source_arn": DATABASE, **LATEST, "database": "x" * 64}, "1 to 63 characters"),
    ],
)
def test_what_is_refused(function: Function, given: dict[str, Any], message: str) -> None:
    """Values out of bounds, and properties that do not go together."""
    with pytest.raises(PropertyError, match=message) as caught:
        _mapping(function, **given)

    assert "S/Mapping" == caught.value.path
    assert function.scope.find("Mapping") is None


@pytest.mark.parametrize(
    "given",
    [
        {"event_source_arn": QUEUE, "batch_size": 10},
        {"event_source_arn": QUEUE, "batch_size": 10_000, "max_batching_window": 1},
        {"event_source_arn": FIFO, "batch_size": 10},
        {"event_source_arn": STREAM, **LATEST, "tumbling_window": 900, "parallelization_factor": 1},
        {"event_source_arn": STREAM, **LATEST, "max_record_age": 604_800, "retry_attempts": -1},
        {"event_source_arn": f"{TABLE}/stream/1", **LATEST, "parallelization_factor": 10},
        {"event_source_arn": "arn:aws:new:eu-west-1:123456789012:x", "source_type": "sqs"},
        {**OWN, "topic": "orders", "consumption_mode": "Queue", "retry_attempts": 0},
    ],
)
def test_the_ends_of_bounds(function: Function, given: dict[str, Any]) -> None:
    """Both ends are allowed; a given kind lets an ARN of another form through."""
    assert _mapping(function, **given) is function.scope.find("Mapping")


def test_deferred_values_are_not_judged(function: Function) -> None:
    """A deferred ARN may say no kind; then only what is always wrong is refused."""
    arn = Fn.import_value("QueueArn")
    size = NumberToken("Fn:{~22Ref~22:~22Size~22}")
    mapping = _mapping(function, event_source_arn=arn, batch_size=size, tumbling_window=5)

    assert mapping.kind is None
    assert not mapping.checked


def test_a_deferred_arn_with_its_kind(function: Function) -> None:
    """`source_type` says what the ARN cannot."""
    arn = Queue(function.scope, "Queue").queue_arn
    with pytest.raises(PropertyError, match="tumbling_window does not go with a source of the"):
        _mapping(function, event_source_arn=arn, source_type="sqs", tumbling_window=5)


def test_attributes(function: Function) -> None:
    """A mapping gives its id and its ARN."""
    mapping = _mapping(function, event_source_arn=QUEUE)
    stack = function.scope
    assert isinstance(stack, Stack)
    stack.add_output("Id", mapping.event_source_mapping_id)
    stack.add_output("Arn", mapping.event_source_mapping_arn)
    template = synth(mapping)

    (name,) = template.find_resources("AWS::Lambda::EventSourceMapping")
    template.has_output("Id", {"Ref": name})
    template.has_output("Arn", {"Fn::GetAtt": [name, "EventSourceMappingArn"]})


@pytest.mark.parametrize(
    ("types", "needed"),
    [
        (["VPC_SUBNET"], "VPC_SECURITY_GROUP besides VPC_SUBNET"),
        (["VPC_SECURITY_GROUP", "BASIC_AUTH"], "VPC_SUBNET"),
        (["SERVER_ROOT_CA_CERTIFICATE"], "credentials, as its brokers are on the internet,"),
    ],
)
def test_half_an_access(function: Function, types: list[Any], needed: str) -> None:
    """Brokers in a VPC need a subnet and a group, those on the internet credentials."""
    access = [SourceAccess(one, SECRET) for one in types]
    own = {"bootstrap_servers": ["b:9092"], "topic": "orders", "starting_position": "LATEST"}
    with pytest.raises(PropertyError) as caught:
        _mapping(function, access=access, **own)

    assert f"access: a source of the kind 'kafka' needs {needed} too" == caught.value.message


def test_a_broker_without_credentials(function: Function) -> None:
    """A virtual host alone lets nobody in."""
    access = [SourceAccess("VIRTUAL_HOST", "/")]
    with pytest.raises(PropertyError, match="the kind 'mq' needs BASIC_AUTH too"):
        _mapping(function, event_source_arn=BROKER, queue="orders", access=access)


def _foreign(region: str | None) -> EventSourceMapping:
    """A mapping of a queue of another account in `eu-west-1`, made in *region*."""
    stack = Stack(App(), "S", region=region)
    function = make_function(stack)
    arn = "arn:aws:sqs:eu-west-1:210987654321:orders"
    return EventSourceMapping(stack, "Mapping", target=function, event_source_arn=arn)


@pytest.mark.parametrize("region", [None, "eu-west-1"])
def test_a_source_of_another_account(region: str | None) -> None:
    """It may be polled, in the Region of the function."""
    assert "sqs" == _foreign(region).kind


def test_a_source_of_another_region() -> None:
    """Lambda polls where the function is, and nowhere else."""
    with pytest.raises(PropertyError, match="which is us-east-1, and this is one of eu-west-1"):
        _foreign("us-east-1")
