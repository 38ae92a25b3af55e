"""Topics of clusters of one's own as event sources."""

from collections.abc import Callable
from hashlib import md5
from types import SimpleNamespace
from typing import Any

import pytest

from stackwright import Stack
from stackwright.aws_lambda import ConfluentSchemaRegistry, Function, ProvisionedPollers
from stackwright.aws_lambda.event_sources import OAuthBearer, SelfManagedKafkaEventSource
from stackwright.aws_secretsmanager import Secret
from stackwright.errors import PropertyError
from stackwright.logical_ids import logical_id

SERVERS = ["b-1.example.com:9092", "b-2.example.com:9092"]
CLUSTER = "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/abc-1"
KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"
SECRET = {"Ref": "SecretA720EF05"}
READ_SECRET = ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"]
VPC: dict[str, Any] = {"subnets": ["subnet-1"], "security_groups": ["sg-1"]}

Bind = Callable[[Any], tuple[dict[str, Any], list[dict[str, Any]]]]


def _source(**given: Any) -> SelfManagedKafkaEventSource:
    settings: dict[str, Any] = {"topic": "news", "starting_position": "LATEST", **given}
    return SelfManagedKafkaEventSource(SERVERS, **settings)


def _access(properties: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = properties["SourceAccessConfigurations"]
    return found


def test_brokers_on_the_internet(stack: Stack, bind: Bind) -> None:
    """The secret is named, and may be read with its key; there is no network to reach."""
    properties, statements = bind(_source(secret=Secret(stack, "Secret", encryption_key=KEY)))

    assert {
        "SelfManagedEventSource": {"Endpoints": {"KafkaBootstrapServers": SERVERS}},
        "StartingPosition": "LATEST",
        "Topics": ["news"],
        "SourceAccessConfigurations": [{"Type": "SASL_SCRAM_512_AUTH", "URI": SECRET}],
    } == properties
    assert [
        {"Effect": "Allow", "Action": READ_SECRET, "Resource": SECRET},
        {"Effect": "Allow", "Action": "kms:Decrypt", "Resource": KEY},
    ] == statements


def test_brokers_in_a_vpc(bind: Bind) -> None:
    """Subnets and security groups are ids or constructs; the role may make interfaces."""
    subnet: Any = SimpleNamespace(subnet_id="subnet-2")
    group: Any = SimpleNamespace(security_group_id="sg-2")
    properties, statements = bind(
        _source(subnets=["subnet-1", subnet], security_groups=["sg-1", group])
    )

    assert [
        {"Type": "VPC_SECURITY_GROUP", "URI": "security_group:sg-1"},
        {"Type": "VPC_SECURITY_GROUP", "URI": "security_group:sg-2"},
        {"Type": "VPC_SUBNET", "URI": "subnet:subnet-1"},
        {"Type": "VPC_SUBNET", "URI": "subnet:subnet-2"},
    ] == _access(properties)
    assert ["ec2:CreateNetworkInterface"] == statements[0]["Action"][:1]
    assert 1 == len(statements)


@pytest.mark.parametrize(
    "method",
    [
        "SASL_SCRAM_512_AUTH",
        "SASL_SCRAM_256_AUTH",
        "BASIC_AUTH",
        "CLIENT_CERTIFICATE_TLS_AUTH",
        "OAUTHBEARER_AUTH",
    ],
)
def test_methods_with_a_secret(stack: Stack, bind: Bind, method: str) -> None:
    """Each is said, with the root certificate of a private authority if there is one."""
    authority = Secret.from_secret_name(stack, "Authority", "ca")
    properties, statements = bind(
        _source(
            secret=Secret(stack, "Secret"),
            authentication_method=method,
            root_ca_certificate=authority,
        )
    )
    first, second = _access(properties)

    assert {"Type": method, "URI": SECRET} == first
    assert "SERVER_ROOT_CA_CERTIFICATE" == second["Type"]
    assert [READ_SECRET] * 2 == [one["Action"] for one in statements]


def test_oauth(stack: Stack, bind: Bind) -> None:
    """What is said of the token stands beside the secret."""
    oauth = OAuthBearer(
        audience="brokers", scope="read", logical_cluster="lkc-1", identity_pool="pool-1"
    )
    properties, _ = bind(
        _source(
            secret=Secret(stack, "Secret"), authentication_method="OAUTHBEARER_AUTH", oauth=oauth
        )
    )

    assert [
        {"Type": "OAUTHBEARER_AUTH", "URI": SECRET},
        {"Type": "OAUTHBEARER_AUDIENCE", "URI": "brokers"},
        {"Type": "OAUTHBEARER_SCOPE", "URI": "read"},
        {"Type": "OAUTHBEARER_LOGICAL_CLUSTER", "URI": "lkc-1"},
        {"Type": "OAUTHBEARER_IDENTITY_POOL", "URI": "pool-1"},
    ] == _access(properties)


def test_iam(bind: Bind) -> None:
    """There is no secret; the role may read the topic of the MSK cluster behind."""
    properties, statements = bind(
        _source(authentication_method="IAM_AUTH", cluster_arn=CLUSTER, consumer_group_id="g")
    )

    assert [{"Type": "IAM_AUTH"}] == _access(properties)
    assert {"ConsumerGroupId": "g"} == properties["SelfManagedKafkaEventSourceConfig"]
    assert [
        CLUSTER,
        "arn:aws:kafka:eu-west-1:123456789012:topic/orders/abc-1/news",
        "arn:aws:kafka:eu-west-1:123456789012:group/orders/abc-1/g",
    ] == statements[0]["Resource"]


def test_iam_by_token(bind: Bind) -> None:
    """The role may have a token for this audience, and no other."""
    properties, statements = bind(
        _source(authentication_method="IAM_OAUTHBEARER_AUTH", oauth=OAuthBearer(audience="brokers"))
    )

    assert [
        {"Type": "IAM_OAUTHBEARER_AUTH"},
        {"Type": "OAUTHBEARER_AUDIENCE", "URI": "brokers"},
    ] == _access(properties)
    assert [
        {
            "Effect": "Allow",
            "Action": "sts:GetWebIdentityToken",
            "Resource": "*",
            "Condition": {"ForAllValues:StringEquals": {"sts:IdentityTokenAudience": "brokers"}},
        }
    ] == statements


def test_queue_mode(bind: Bind) -> None:
    """Records are handed out as from a queue: there is no position."""
    properties, _ = bind(
        _source(consumption_mode="Queue", starting_position=None, retry_attempts=2, **VPC)
    )

    assert {"ConsumptionMode": "Queue"} == properties["SelfManagedKafkaEventSourceConfig"]
    assert "StartingPosition" not in properties
    assert 2 == properties["MaximumRetryAttempts"]


def test_a_confluent_registry(stack: Stack, bind: Bind) -> None:
    """It is named by its address; the secrets may be read."""
    registry = ConfluentSchemaRegistry(
        "https://registry.example.com",
        secret=Secret(stack, "Secret"),
        root_ca_certificate=Secret(stack, "Authority"),
        event_record_format="SOURCE",
        validated_attributes=["KEY", "VALUE"],
    )
    properties, statements = bind(
        _source(
            schema_registry_config=registry,
            provisioned_pollers=ProvisionedPollers(minimum=1),
            **VPC,
        )
    )

    assert {
        "SchemaRegistryConfig": {
            "SchemaRegistryURI": "https://registry.example.com",
            "EventRecordFormat": "SOURCE",
            "AccessConfigs": [
                {"Type": "BASIC_AUTH", "URI": SECRET},
                {
                    "Type": "SERVER_ROOT_CA_CERTIFICATE",
                    "URI": {"Ref": logical_id(["Authority", "Resource"])},
                },
            ],
            "SchemaValidationConfigs": [{"Attribute": "KEY"}, {"Attribute": "VALUE"}],
        }
    } == properties["SelfManagedKafkaEventSourceConfig"]
    assert [READ_SECRET] * 2 == [one["Action"] for one in statements[1:]]


def test_the_id_is_that_of_the_cdk(function: Function) -> None:
    """The digest of the servers as JSON, and the topic."""
    mapping = function.add_event_source(_source(**VPC))
    digest = md5(
        b'["b-1.example.com:9092","b-2.example.com:9092"]', usedforsecurity=False
    ).hexdigest()

    assert f"KafkaEventSource:{digest}:news" == mapping.id


def test_a_deferred_topic(stack: Stack, function: Function) -> None:
    """Its digest stands in the id."""
    topic = stack.add_parameter("Topic").value
    mapping = function.add_event_source(_source(topic=topic, **VPC))

    assert "$" not in mapping.id
    assert topic == mapping.topic


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "brokers on the internet need credentials, and those in a VPC need subnets"),
        ({"subnets": ["subnet-1"]}, "subnets and security_groups go together"),
        ({"security_groups": ["sg-1"]}, "subnets and security_groups go together"),
        ({"subnets": [], "security_groups": ["sg-1"]}, "subnets must have 1 to 16 subnets, got 0"),
        ({"subnets": ["s"] * 17, "security_groups": ["sg-1"]}, "1 to 16 subnets, got 17"),
        ({"subnets": ["s"], "security_groups": ["g"] * 6}, "1 to 5 security groups, got 6"),
        ({"authentication_method": "BASIC_AUTH", **VPC}, "'BASIC_AUTH' needs a secret"),
        ({"authentication_method": "IAM_AUTH", **VPC}, "'IAM_AUTH' and cluster_arn go together"),
        ({"cluster_arn": CLUSTER, **VPC}, "'IAM_AUTH' and cluster_arn go together"),
        ({"oauth": OAuthBearer(audience="a"), **VPC}, "oauth goes with .*OAUTHBEARER_AUTH'.* None"),
        (
            {"authentication_method": "IAM_OAUTHBEARER_AUTH"},
            "takes the audience, and nothing else of oauth, got none",
        ),
        (
            {
                "authentication_method": "IAM_OAUTHBEARER_AUTH",
                "oauth": OAuthBearer(audience="a", scope="b"),
            },
            "nothing else of oauth, got OAUTHBEARER_AUDIENCE, OAUTHBEARER_SCOPE",
        ),
        ({"starting_position": None, **VPC}, "SelfManagedKafkaEventSource needs starting_position"),
        (
            {"consumption_mode": "Queue", **VPC},
            "consumption_mode 'Queue' has no starting_position, got 'LATEST'",
        ),
        (
            {
                "consumption_mode": "Queue",
                "starting_position": None,
                "retry_attempts": -1,
                **VPC,
            },
            "has no retries for ever, got retry_attempts -1",
        ),
        ({"authentication_method": "NONE"}, "authentication_method: must be one of"),
    ],
)
def test_what_is_refused(given: dict[str, Any], message: str) -> None:
    """Ways in that are missing, half, or too many."""
    with pytest.raises(PropertyError, match=message):
        _source(**given)


def test_a_secret_that_is_not_used(stack: Stack) -> None:
    """The methods of IAM have none."""
    with pytest.raises(PropertyError, match="'IAM_AUTH' has no secret, and one is given"):
        _source(
            secret=Secret(stack, "Secret"), authentication_method="IAM_AUTH", cluster_arn=CLUSTER
        )


@pytest.mark.parametrize(
    ("servers", "message"),
    [
        ([], "1 to 10 servers, got 0"),
        (["b:1"] * 11, "1 to 10 servers, got 11"),
        (["b.example.com"], "'host:port' each, got 'b.example.com'"),
        (["b:123456"], "'host:port' each"),
        (["x" * 296 + ":9092"], "1 to 300 characters, got 301"),
    ],
)
def test_bootstrap_servers(servers: list[str], message: str) -> None:
    """One to ten, each a host and a port."""
    with pytest.raises(PropertyError, match=message):
        SelfManagedKafkaEventSource(servers, topic="news", starting_position="LATEST", **VPC)
