"""
How Lambda proves to the brokers of a Kafka cluster who it is.

As https://docs.aws.amazon.com/lambda/latest/dg/kafka-cluster-auth.html describes it.
"""

from typing import Final, Literal, TypeAlias

from attrs import field

from stackwright.aws_lambda.source_access import (
    WITHOUT_URI,
    ReadableSecret,
    SourceAccess,
)
from stackwright.aws_lambda.source_types import SourceAccessType
from stackwright.checks import fail, length
from stackwright.value import value

AuthenticationMethod: TypeAlias = Literal[
    "SASL_SCRAM_512_AUTH",
    "SASL_SCRAM_256_AUTH",
    "BASIC_AUTH",
    "CLIENT_CERTIFICATE_TLS_AUTH",
    "OAUTHBEARER_AUTH",
    "IAM_AUTH",
    "IAM_OAUTHBEARER_AUTH",
]
"""How Lambda proves to the brokers who it is; the last two with the function's role alone."""

_TEXT = length(1, 200)


@value
class OAuthBearer:
    """
    What Lambda says when it asks an identity provider for a token, and to the brokers with it.

    Args:
        audience: For whom the token is.
        scope: What the token allows.
        logical_cluster: The id of a cluster of Confluent Cloud.
        identity_pool: The id of an identity pool of Confluent Cloud.
    """

    audience: str | None = field(default=None, validator=_TEXT)
    scope: str | None = field(default=None, validator=_TEXT)
    logical_cluster: str | None = field(default=None, validator=_TEXT)
    identity_pool: str | None = field(default=None, validator=_TEXT)

    def access(self) -> list[SourceAccess]:
        """What is given, as Lambda takes it."""
        return [
            SourceAccess(kind, text)
            for name, kind in _OAUTH_TYPES.items()
            if (text := getattr(self, name)) is not None
        ]


_OAUTH_TYPES: Final[dict[str, SourceAccessType]] = {
    "audience": "OAUTHBEARER_AUDIENCE",
    "scope": "OAUTHBEARER_SCOPE",
    "logical_cluster": "OAUTHBEARER_LOGICAL_CLUSTER",
    "identity_pool": "OAUTHBEARER_IDENTITY_POOL",
}


def check_secret(
    source: object, method: AuthenticationMethod | None, secret: ReadableSecret | None
) -> None:
    """
    See that *source* has a secret if, and only if, its *method* takes one.

    Raises:
        PropertyError: It is missing, or it is too much.
    """
    if method in WITHOUT_URI and secret is not None:
        raise fail(source, f"authentication_method {method!r} has no secret, and one is given")
    if method not in (None, *WITHOUT_URI) and secret is None:
        raise fail(source, f"authentication_method {method!r} needs a secret")


def check_oauth(
    source: object, method: AuthenticationMethod | None, oauth: OAuthBearer | None
) -> None:
    """
    See that what *source* says of a token goes with its *method*.

    Raises:
        PropertyError: The method has no tokens, or it takes the audience alone.
    """
    if oauth is not None and method not in ("OAUTHBEARER_AUTH", "IAM_OAUTHBEARER_AUTH"):
        raise fail(
            source,
            "oauth goes with authentication_method 'OAUTHBEARER_AUTH' or "
            f"'IAM_OAUTHBEARER_AUTH', got {method!r}",
        )
    given = [one.type for one in oauth.access()] if oauth else []
    if method == "IAM_OAUTHBEARER_AUTH" and given != ["OAUTHBEARER_AUDIENCE"]:
        raise fail(
            source,
            "authentication_method 'IAM_OAUTHBEARER_AUTH' takes the audience, and nothing "
            f"else of oauth, got {', '.join(given) or 'none'}",
            hint="give oauth=OAuthBearer(audience=...)",
        )
