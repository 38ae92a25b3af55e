"""Topics of Amazon MSK as event sources."""

from collections.abc import Callable
from typing import Any

import pytest

from stackwright import Stack
from stackwright.aws_lambda import (
    ConfluentSchemaRegistry,
    Function,
    GlueSchemaRegistry,
    ProvisionedPollers,
)
from stackwright.aws_lambda.event_sources import ManagedKafkaEventSource
from stackwright.aws_secretsmanager import Secret
from stackwright.errors import DuplicateIdError, PropertyError
from stackwright.logical_ids import logical_id

CLUSTER = "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/abc-1"
TOPIC = "arn:aws:kafka:eu-west-1:123456789012:topic/orders/abc-1/news"
GROUP = "arn:aws:kafka:eu-west-1:123456789012:group/orders/abc-1"
CONNECTION = "arn:aws:kafka:eu-west-1:123456789012:vpc-connection/210987654321/orders/abc-1"
REGISTRY = "arn:aws:glue:eu-west-1:123456789012:registry/orders"
KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"
SECRET = {"Ref": "SecretA720EF05"}
NETWORK = {
    "Effect": "Allow",
    "Action": [
        "ec2:CreateNetworkInterface",
        "ec2:DescribeNetworkInterfaces",
        "ec2:DescribeVpcs",
        "ec2:DeleteNetworkInterface",
        "ec2:DescribeSubnets",
        "ec2:DescribeSecurityGroups",
    ],
    "Resource": "*",
}
CONSUME = [
    "kafka-cluster:Connect",
    "kafka-cluster:DescribeClusterDynamicConfiguration",
    "kafka-cluster:DescribeTopic",
    "kafka-cluster:ReadData",
    "kafka-cluster:DescribeGroup",
    "kafka-cluster:AlterGroup",
]

Bind = Callable[[Any], tuple[dict[str, Any], list[dict[str, Any]]]]


def _allow(actions: str | list[str], resources: Any) -> dict[str, Any]:
    return {"Effect": "Allow", "Action": actions, "Resource": resources}


def _source(**given: Any) -> ManagedKafkaEventSource:
    settings: dict[str, Any] = {"topic": "news", "starting_position": "LATEST", **given}
    return ManagedKafkaEventSource(CLUSTER, **settings)


def test_a_topic(bind: Bind) -> None:
    """The role may find the cluster, reach it, and read this topic by IAM."""
    properties, statements = bind(_source())

    assert {
        "EventSourceArn": CLUSTER,
        "StartingPosition": "LATEST",
        "Topics": ["news"],
    } == properties
    assert [
        _allow("kafka:DescribeClusterV2", CLUSTER),
        _allow("kafka:GetBootstrapBrokers", "*"),
        _allow(CONSUME, [CLUSTER, TOPIC, f"{GROUP}/*"]),
        NETWORK,
    ] == statements


def test_every_property(bind: Bind) -> None:
    """All that is the topic's own arrives; a named group narrows the permission."""
    properties, statements = bind(
        _source(
            starting_position="AT_TIMESTAMP",
            starting_position_timestamp=1.5,
            batch_size=50,
            max_batching_window=1,
            consumer_group_id="workers",
            filters=[{"value": {"kind": ["order"]}}],
            report_batch_item_failures=True,
            bisect_batch_on_error=True,
            retry_attempts=3,
            max_record_age=600,
            provisioned_pollers=ProvisionedPollers(minimum=1, maximum=5, group="shop"),
            metrics=["EventCount", "ErrorCount", "KafkaMetrics"],
            log_level="DEBUG",
        )
    )

    assert {
        "EventSourceArn": CLUSTER,
        "StartingPosition": "AT_TIMESTAMP",
        "StartingPositionTimestamp": 1.5,
        "Topics": ["news"],
        "BatchSize": 50,
        "MaximumBatchingWindowInSeconds": 1,
        "AmazonManagedKafkaEventSourceConfig": {"ConsumerGroupId": "workers"},
        "FilterCriteria": {"Filters": [{"Pattern": '{"value":{"kind":["order"]}}'}]},
        "FunctionResponseTypes": ["ReportBatchItemFailures"],
        "BisectBatchOnFunctionError": True,
        "MaximumRetryAttempts": 3,
        "MaximumRecordAgeInSeconds": 600,
        "ProvisionedPollerConfig": {
            "MinimumPollers": 1,
            "MaximumPollers": 5,
            "PollerGroupName": "shop",
        },
        "MetricsConfig": {"Metrics": ["EventCount", "ErrorCount", "KafkaMetrics"]},
        "LoggingConfig": {"SystemLogLevel": "DEBUG"},
    } == properties
    assert [CLUSTER, TOPIC, f"{GROUP}/workers"] == statements[2]["Resource"]


def test_scram(stack: Stack, bind: Bind) -> None:
    """The secret is named, and may be read with its key; IAM is not used."""
    properties, statements = bind(_source(secret=Secret(stack, "Secret", encryption_key=KEY)))

    assert [{"Type": "SASL_SCRAM_512_AUTH", "URI": SECRET}] == properties[
        "SourceAccessConfigurations"
    ]
    assert [
        _allow(["kafka:DescribeClusterV2", "kafka:ListScramSecrets"], CLUSTER),
        _allow("kafka:GetBootstrapBrokers", "*"),
        _allow(["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"], SECRET),
        _allow("kms:Decrypt", KEY),
        NETWORK,
    ] == statements


def test_mutual_tls(stack: Stack, bind: Bind) -> None:
    """The secret holds a certificate, and is none of SCRAM."""
    properties, statements = bind(
        _source(secret=Secret(stack, "Secret"), authentication_method="CLIENT_CERTIFICATE_TLS_AUTH")
    )

    assert [{"Type": "CLIENT_CERTIFICATE_TLS_AUTH", "URI": SECRET}] == properties[
        "SourceAccessConfigurations"
    ]
    assert _allow("kafka:DescribeClusterV2", CLUSTER) == statements[0]


def test_a_cluster_of_another_account(bind: Bind) -> None:
    """The source is the connection, and the role may describe it."""
    properties, statements = bind(_source(vpc_connection_arn=CONNECTION))

    assert CONNECTION == properties["EventSourceArn"]
    assert _allow("kafka:DescribeVpcConnection", CONNECTION) in statements


def test_a_deferred_cluster(stack: Stack, bind: Bind) -> None:
    """The ARNs of topic and group are worked out at deployment."""
    arn = stack.add_parameter("Cluster").value
    _, statements = bind(ManagedKafkaEventSource(arn, topic="news", starting_position="LATEST"))
    parts = {"Fn::Split": [":cluster/", {"Ref": "Cluster"}]}
    front, back = {"Fn::Select": [0, parts]}, {"Fn::Select": [1, parts]}

    assert [
        {"Ref": "Cluster"},
        {"Fn::Join": ["", [front, ":topic/", back, "/news"]]},
        {"Fn::Join": ["", [front, ":group/", back, "/*"]]},
    ] == statements[2]["Resource"]


def test_a_glue_registry(bind: Bind) -> None:
    """It is named by its ARN, and may be read."""
    properties, statements = bind(
        _source(
            consumer_group_id="workers",
            schema_registry_config=GlueSchemaRegistry(REGISTRY),
            provisioned_pollers=ProvisionedPollers(minimum=1),
        )
    )

    assert {
        "ConsumerGroupId": "workers",
        "SchemaRegistryConfig": {
            "SchemaRegistryURI": REGISTRY,
            "EventRecordFormat": "JSON",
            "SchemaValidationConfigs": [{"Attribute": "VALUE"}],
        },
    } == properties["AmazonManagedKafkaEventSourceConfig"]
    assert [
        _allow("glue:GetRegistry", REGISTRY),
        _allow("glue:GetSchemaVersion", "*"),
    ] == statements[-2:]


def test_a_registry_without_pollers() -> None:
    """Lambda looks up schemas in provisioned mode only."""
    with pytest.raises(PropertyError, match="schema_registry_config needs provisioned_pollers"):
        _source(schema_registry_config=ConfluentSchemaRegistry("https://registry.example.com"))


def test_two_topics_of_one_name(function: Function) -> None:
    """The id is the CDK's, made of the topic; another must be given."""
    first = function.add_event_source(_source())
    with pytest.raises(DuplicateIdError, match="triggers S/Worker already") as caught:
        function.add_event_source(_source())
    second = function.add_event_source(_source(mapping_id="Other"))

    assert f"KafkaEventSource:{logical_id(['S', 'Worker'])}news" == first.id
    assert "Other" == second.id
    assert "the topic of another cluster takes a mapping_id" == caught.value.hint


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (
            {"authentication_method": "SASL_SCRAM_512_AUTH"},
            "authentication_method 'SASL_SCRAM_512_AUTH' needs a secret",
        ),
        ({"authentication_method": "BASIC_AUTH"}, "must be one of 'SASL_SCRAM_512_AUTH', 'CLIENT"),
        ({"secret": "arn"}, "secret: must be ReadableSecret, got the text 'arn'"),
        ({"vpc_connection_arn": CLUSTER}, "the ARN of a VPC connection of Amazon MSK"),
        ({"root_ca_certificate": None}, "has no property 'root_ca_certificate'"),
    ],
)
def test_what_is_refused(given: dict[str, Any], message: str) -> None:
    """Credentials that the cluster cannot have, and ARNs of something else."""
    with pytest.raises(PropertyError, match=message):
        _source(**given)


def test_the_arn_of_something_else() -> None:
    """It must be that of a cluster."""
    with pytest.raises(PropertyError, match="the ARN of a cluster of Amazon MSK, got 'arn:aws:ka"):
        ManagedKafkaEventSource(CONNECTION, topic="news", starting_position="LATEST")
