"""Registries of Kafka schemas."""

from typing import Any

import pytest

from stackwright import Stack
from stackwright.aws_iam import Role, ServicePrincipal
from stackwright.aws_lambda import ConfluentSchemaRegistry, GlueSchemaRegistry
from stackwright.aws_secretsmanager import Secret
from stackwright.errors import PropertyError

ARN = "arn:aws:glue:eu-west-1:123456789012:registry/orders"
URL = "https://registry.example.com:8081/v1"


@pytest.fixture
def role(stack: Stack) -> Role:
    """A role of Lambda."""
    return Role(stack, "Role", assumed_by=ServicePrincipal("lambda.amazonaws.com"))


def test_glue(role: Role) -> None:
    """Registries are named in permissions; versions of schemas cannot be."""
    registry = GlueSchemaRegistry(
        ARN, event_record_format="SOURCE", validated_attributes=["KEY", "VALUE"]
    )
    granted = registry.grant_read(role)

    assert {
        "schema_registry_uri": ARN,
        "event_record_format": "SOURCE",
        "schema_validation_configs": [{"attribute": "KEY"}, {"attribute": "VALUE"}],
    } == registry.properties()
    assert [
        (("glue:GetRegistry",), (ARN,)),
        (("glue:GetSchemaVersion",), ("*",)),
    ] == [(tuple(one.actions), tuple(one.resources)) for one in granted.statements]


def test_an_open_registry(role: Role) -> None:
    """Without a secret there is nothing to allow, and nothing that is not."""
    registry = ConfluentSchemaRegistry(URL)
    granted = registry.grant_read(role)

    assert registry.properties().get("access_configs") is None
    assert (granted.success, granted.statements) == (True, ())


@pytest.mark.parametrize("kind", ["BASIC_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH", "OAUTHBEARER_AUTH"])
def test_credentials(stack: Stack, kind: Any) -> None:
    """The secret is what the registry says that it is."""
    secret = Secret(stack, "Secret")
    registry = ConfluentSchemaRegistry(URL, secret=secret, authentication_type=kind)

    assert [{"type": kind, "uri": secret.secret_arn}] == registry.properties().get("access_configs")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"authentication_type": "BASIC_AUTH"}, "'BASIC_AUTH' needs a secret"),
        ({"authentication_type": "SASL_SCRAM_512_AUTH"}, "must be one of 'BASIC_AUTH', 'CLIENT"),
        ({"validated_attributes": []}, "validated_attributes must have 1 to 2 attributes, got 0"),
        ({"validated_attributes": ["HEADER"]}, "a sequence of one of 'KEY', 'VALUE'"),
        ({"event_record_format": "AVRO"}, "must be one of 'JSON', 'SOURCE'"),
    ],
)
def test_what_is_refused(given: dict[str, Any], message: str) -> None:
    """Credentials without a secret, and words that Lambda does not know."""
    with pytest.raises(PropertyError, match=message):
        ConfluentSchemaRegistry(URL, **given)


def test_addresses() -> None:
    """Glue has ARNs, Confluent URLs."""
    with pytest.raises(PropertyError, match="the ARN of a registry of Glue, got 'https"):
        GlueSchemaRegistry(URL)
    with pytest.raises(PropertyError, match="uri must be the URL of a registry, got 'arn"):
        ConfluentSchemaRegistry(ARN)
