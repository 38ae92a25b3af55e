# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
"""boto3 and botocore, which are untyped, behind types: all untyped code is in this file."""

from collections.abc import Mapping
from typing import Literal, cast, overload

import boto3
import botocore.exceptions as raised
import botocore.session
from attrs import frozen
from botocore.config import Config
from botocore.exceptions import BotoCoreError as BotoCoreError
from botocore.exceptions import ClientError as ClientError
from botocore.parsers import ResponseParserError as ResponseParserError

from stackwright_synth.aws._clients import (
    CloudFormationClient,
    LambdaClient,
    S3Client,
    StsClient,
)

NO_CREDENTIALS: tuple[type[Exception], ...] = (raised.NoCredentialsError,)
UNUSABLE_CREDENTIALS: tuple[type[Exception], ...] = (
    raised.PartialCredentialsError,
    raised.CredentialRetrievalError,
    raised.InvalidConfigError,
)
EXPIRED_SIGN_IN: tuple[type[Exception], ...] = (
    raised.SSOError,
    raised.TokenRetrievalError,
    # `aws login`, which older releases do not have
    getattr(raised, "LoginError", raised.SSOError),
)
UNKNOWN_PROFILE: tuple[type[Exception], ...] = (raised.ProfileNotFound,)
NO_REGION: tuple[type[Exception], ...] = (raised.NoRegionError,)
INVALID_REGION: tuple[type[Exception], ...] = (raised.InvalidRegionError,)
NO_ENDPOINT: tuple[type[Exception], ...] = (raised.EndpointConnectionError,)
NO_CONNECTION: tuple[type[Exception], ...] = (raised.ConnectionError, raised.HTTPClientError)


_REGION = ["AWS_REGION", "AWS_DEFAULT_REGION"]
"""Where the Region is read from, as by other tools of AWS; botocore reads the second only."""


@frozen
class Keys:
    """Credentials that are given, not found."""

    access_key: str
    secret_key: str


@frozen
class ClientOptions:
    """
    How a client is made.

    Args:
        region: The Region; `None` for that of the profile or the environment.
        endpoint: The address of the service; `None` for that of the environment or AWS's own.
        user_agent: What is added to the name that botocore gives itself.
        own_endpoint: Whether an address from the environment is ignored.
        path_style: Whether S3 finds the bucket in the path instead of in the host name.
        direct: Whether proxies are ignored.
    """

    region: str | None
    endpoint: str | None
    user_agent: str
    own_endpoint: bool = False
    path_style: bool = False
    direct: bool = False


class Boto:
    """A boto3 session."""

    def __init__(self, profile: str | None, keys: Keys | None) -> None:
        variables: dict[str, tuple[object, ...]] = {"region": ("region", _REGION, None, None)}
        if keys is not None:  # what was given needs no profile, and a wrong one does no harm
            variables["profile"] = (None, None, None, None)
        self._session = boto3.Session(
            botocore_session=botocore.session.Session(session_vars=variables),
            profile_name=profile,
            aws_access_key_id=keys.access_key if keys else None,
            aws_secret_access_key=keys.secret_key if keys else None,
        )

    @overload
    def client(
        self, service: Literal["cloudformation"], options: ClientOptions
    ) -> CloudFormationClient: ...

    @overload
    def client(self, service: Literal["lambda"], options: ClientOptions) -> LambdaClient: ...

    @overload
    def client(self, service: Literal["s3"], options: ClientOptions) -> S3Client: ...

    @overload
    def client(self, service: Literal["sts"], options: ClientOptions) -> StsClient: ...

    def client(self, service: str, options: ClientOptions) -> object:
        """Make a client that tries each call up to three times."""
        config = Config(
            retries={"mode": "standard"},
            connect_timeout=10,
            read_timeout=60,
            user_agent_extra=options.user_agent,
            ignore_configured_endpoint_urls=options.own_endpoint,
            proxies={} if options.direct else None,
            s3={"addressing_style": "path"} if options.path_style else None,
        )
        return self._session.client(
            service,
            region_name=options.region,
            endpoint_url=options.endpoint,
            config=config,
        )

    def regions(self) -> frozenset[str]:
        """The Regions that the installed botocore knows, of every partition."""
        return frozenset(
            region
            for partition in self._session.get_available_partitions()
            for region in self._session.get_available_regions("cloudformation", partition)
        )


def answer_of(error: ClientError) -> Mapping[str, Mapping[str, object]]:
    """The error answer that was raised as *error*."""
    return cast("Mapping[str, Mapping[str, object]]", error.response)
