"""Extensions that are given with settings of their own: for parameters and secrets, for traces."""

from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Literal

from attrs import field

from stackwright.aws_lambda import limits
from stackwright.checks import Seconds, duration, seconds_of, within
from stackwright.lazy import Room
from stackwright.value import value

if TYPE_CHECKING:
    from stackwright import aws_lambda as room
else:
    room = Room("stackwright.aws_lambda")  # few functions have layers


@value
class ParamsAndSecretsLayerVersion:
    """
    The extension that caches parameters of Systems Manager and secrets, and its settings.

    The function reads through it at `http://localhost:2773`, and needs the permission to read
    each of them: `secret.grant_read(function)`. What is not given is left to the extension.

    Args:
        layer: A version of AWS's layer, or its ARN, which is another in every Region; see
            https://docs.aws.amazon.com/systems-manager/latest/userguide/ps-integration-lambda-extensions.html.
        cache_enabled: Whether anything is cached. Default: the extension's own, yes.
        cache_size: How many values are cached, 0 to 1,000. Default: 1,000.
        http_port: 1 to 65,535. Default: 2773.
        log_level: What the extension logs. Default: `info`.
        max_connections: Of the extension to the services, 1 or more. Default: 3.
        parameter_store_timeout: For how long the extension waits for Systems Manager; 0 is for
            ever. Default: 0.
        parameter_store_ttl: For how long a parameter is cached, 0 to 300 seconds. Default: 300.
        secrets_manager_timeout: For how long the extension waits for Secrets Manager; 0 is for
            ever. Default: 0.
        secrets_manager_ttl: For how long a secret is cached, 0 to 300 seconds. Default: 300.
    """

    layer: "room.LayerVersion | str" = field(kw_only=False)
    cache_enabled: bool | None = None
    cache_size: int | None = field(
        default=None, validator=within(*limits.PARAMETERS_AND_SECRETS_CACHE)
    )
    http_port: int | None = field(default=None, validator=within(*limits.PORTS))
    log_level: Literal["debug", "info", "warn", "error", "none"] | None = None
    max_connections: int | None = field(default=None, validator=within(1, 1_000_000))
    parameter_store_timeout: timedelta | None = None
    parameter_store_ttl: Seconds | None = field(
        default=None, validator=duration(*limits.PARAMETERS_AND_SECRETS_TTL_SECONDS)
    )
    secrets_manager_timeout: timedelta | None = None
    secrets_manager_ttl: Seconds | None = field(
        default=None, validator=duration(*limits.PARAMETERS_AND_SECRETS_TTL_SECONDS)
    )

    def environment(self) -> Mapping[str, str]:
        """The variables that the extension reads, of what was given."""
        prefix = "PARAMETERS_SECRETS_EXTENSION_"
        given: dict[str, object] = {
            f"{prefix}CACHE_ENABLED": _said(self.cache_enabled),
            f"{prefix}CACHE_SIZE": self.cache_size,
            f"{prefix}HTTP_PORT": self.http_port,
            f"{prefix}LOG_LEVEL": self.log_level,
            f"{prefix}MAX_CONNECTIONS": self.max_connections,
            "SSM_PARAMETER_STORE_TIMEOUT_MILLIS": _milliseconds(self.parameter_store_timeout),
            "SSM_PARAMETER_STORE_TTL": seconds_of(self.parameter_store_ttl),
            "SECRETS_MANAGER_TIMEOUT_MILLIS": _milliseconds(self.secrets_manager_timeout),
            "SECRETS_MANAGER_TTL": seconds_of(self.secrets_manager_ttl),
        }
        return {name: str(one) for name, one in given.items() if one is not None}


def _said(given: bool | None) -> str | None:
    return None if given is None else str(given).lower()


def _milliseconds(given: timedelta | None) -> int | None:
    return None if given is None else round(given / timedelta(milliseconds=1))


@value
class AdotInstrumentation:
    """
    The AWS Distro for OpenTelemetry, which traces the code without a change to it.

    Args:
        layer: A version of AWS's layer, or its ARN, which is another for every Region and
            language; see https://aws-otel.github.io/docs/getting-started/lambda.
        exec_wrapper: The script of the layer that starts the runtime; the one that Python has
            is `/opt/otel-instrument`.
    """

    layer: "room.LayerVersion | str" = field(kw_only=False)
    exec_wrapper: Literal[
        "/opt/otel-handler",
        "/opt/otel-instrument",
        "/opt/otel-proxy-handler",
        "/opt/otel-sqs-handler",
        "/opt/otel-stream-handler",
    ]
