"""
Registries of Kafka schemas: how records are validated in, `SchemaRegistryConfig` out.

Permissions as https://docs.aws.amazon.com/lambda/latest/dg/with-msk-permissions.html lists them.
"""

from collections.abc import Sequence
from typing import Literal, Protocol, TypeAlias

from attrs import field

from stackwright.aws_iam import Grant, Grantable, grant
from stackwright.aws_lambda.source_access import ReadableSecret
from stackwright.cfn.aws_lambda import (
    CfnEventSourceMappingSchemaRegistryAccessConfigProps,
    CfnEventSourceMappingSchemaRegistryConfigProps,
)
from stackwright.checks import fail, length, matches
from stackwright.typed import Deferred
from stackwright.value import value

EventRecordFormat: TypeAlias = Literal["JSON", "SOURCE"]
"""What a handler is given: plain JSON, or the record as it was, without the schema's id."""

ValidatedAttribute: TypeAlias = Literal["KEY", "VALUE"]
"""A part of a Kafka record."""

RegistryAuthentication: TypeAlias = Literal[
    "BASIC_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH", "OAUTHBEARER_AUTH"
]
"""How Lambda proves who it is to a Confluent registry: what its secret holds."""

_ATTRIBUTES = length(1, 2, "attributes")


class SchemaRegistry(Protocol):
    """`GlueSchemaRegistry` or `ConfluentSchemaRegistry`."""

    def grant_read(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to read schemas."""
        ...

    def properties(self) -> CfnEventSourceMappingSchemaRegistryConfigProps:
        """The registry as CloudFormation takes it."""
        ...


@value
class GlueSchemaRegistry:
    """
    A registry of AWS Glue. The role may read it, and versions of schemas.

    Args:
        registry_arn: The ARN.
        event_record_format: `JSON` or `SOURCE`. Default: `JSON`.
        validated_attributes: What is validated and can be filtered. Default: `VALUE`.
    """

    registry_arn: str = field(
        kw_only=False,
        validator=matches(
            "arn:[a-z0-9-]+:glue:[a-z0-9-]+:[0-9]{12}:registry/.+", "the ARN of a registry of Glue"
        ),
    )
    event_record_format: EventRecordFormat = "JSON"
    validated_attributes: Sequence[ValidatedAttribute] = field(
        default=("VALUE",), validator=_ATTRIBUTES
    )

    def grant_read(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to read schemas; their versions are looked up by ids without ARNs."""
        registry = grant(grantee, ["glue:GetRegistry"], [self.registry_arn])
        return registry.combine(grant(grantee, ["glue:GetSchemaVersion"], ["*"]))

    def properties(self) -> CfnEventSourceMappingSchemaRegistryConfigProps:
        """The registry as CloudFormation takes it."""
        return {
            "schema_registry_uri": self.registry_arn,
            "event_record_format": self.event_record_format,
            "schema_validation_configs": [{"attribute": one} for one in self.validated_attributes],
        }


@value
class ConfluentSchemaRegistry:
    """
    A registry of Confluent. The role may read the secrets.

    Args:
        uri: The address, such as `https://registry.example.com`.
        secret: The credentials. Default: none, and none are asked for.
        authentication_type: What `secret` holds. Default: `BASIC_AUTH` with a secret.
        root_ca_certificate: The secret with the certificate of a private authority that the
            registry's own certificate is signed by.
        event_record_format: `JSON` or `SOURCE`. Default: `JSON`.
        validated_attributes: What is validated and can be filtered. Default: `VALUE`.
    """

    uri: str = field(
        kw_only=False, validator=matches("https?://[a-zA-Z0-9/*:_+=.@-]+", "the URL of a registry")
    )
    secret: ReadableSecret | None = None
    authentication_type: RegistryAuthentication | None = None
    root_ca_certificate: ReadableSecret | None = None
    event_record_format: EventRecordFormat = "JSON"
    validated_attributes: Sequence[ValidatedAttribute] = field(
        default=("VALUE",), validator=_ATTRIBUTES
    )

    def __attrs_post_init__(self) -> None:
        if self.authentication_type is not None and self.secret is None:
            raise fail(self, f"authentication_type {self.authentication_type!r} needs a secret")

    def grant_read(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to read the secrets."""
        granted = Grant(grantee, (), True)
        for one in (self.secret, self.root_ca_certificate):
            if one is not None:
                granted = granted.combine(one.grant_read(grantee))
        return granted

    def properties(self) -> CfnEventSourceMappingSchemaRegistryConfigProps:
        """The registry as CloudFormation takes it."""
        access: list[CfnEventSourceMappingSchemaRegistryAccessConfigProps | Deferred] = []
        if self.secret is not None:
            kind = self.authentication_type or "BASIC_AUTH"
            access.append({"type": kind, "uri": self.secret.secret_arn})
        if self.root_ca_certificate is not None:
            authority = self.root_ca_certificate.secret_arn
            access.append({"type": "SERVER_ROOT_CA_CERTIFICATE", "uri": authority})
        return {
            "schema_registry_uri": self.uri,
            "event_record_format": self.event_record_format,
            "access_configs": access or None,
            "schema_validation_configs": [{"attribute": one} for one in self.validated_attributes],
        }
