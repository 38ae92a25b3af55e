"""What botocore raises in, our own errors out: with what to do about it, and no traceback."""

import re
from collections.abc import Generator
from contextlib import contextmanager

from attrs import frozen

from stackwright.errors import CredentialsError, DeployError
from stackwright_synth.aws._boto import (
    EXPIRED_SIGN_IN,
    INVALID_REGION,
    NO_CONNECTION,
    NO_CREDENTIALS,
    NO_ENDPOINT,
    NO_REGION,
    UNKNOWN_PROFILE,
    UNUSABLE_CREDENTIALS,
    BotoCoreError,
    ClientError,
    ResponseParserError,
    answer_of,
)

_EXPIRED = frozenset({"ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired"})
_REFUSED = frozenset(
    {
        "AuthFailure",
        "InvalidAccessKeyId",
        "InvalidClientTokenId",
        "InvalidToken",
        "MissingAuthenticationToken",
        "UnrecognizedClientException",
    }
)
_SIGNATURE = frozenset(
    {
        "IncompleteSignature",
        "InvalidSignatureException",
        "RequestExpired",
        "RequestTimeTooSkewed",
        "SignatureDoesNotMatch",
    }
)
_DENIED = frozenset(
    {"AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "NotAuthorized", "403"}
)
_THROTTLED = frozenset(
    {
        "BandwidthLimitExceeded",
        "LimitExceededException",
        "PriorRequestNotComplete",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestThrottledException",
        "SlowDown",
        "Throttling",
        "ThrottlingException",
        "ThrottledException",
        "TooManyRequestsException",
    }
)

_NEW_CREDENTIALS = "sign in again (for IAM Identity Center: `aws sso login`), then try again"
_ANY_CREDENTIALS = (
    "choose a profile with --profile or AWS_PROFILE, or set up credentials: `aws configure`"
)


_UNKNOWN_TYPES = "Unrecognized resource types"


@frozen
class Target:
    """
    Where calls go.

    Args:
        region: The Region.
        endpoint: The address that replaces AWS's own, if one was set.
        regions: The Regions that the installed botocore knows.
    """

    region: str
    endpoint: str | None = None
    regions: frozenset[str] = frozenset()


@frozen
class Refusal:
    """The code, the text and the HTTP status of an error answer."""

    code: str
    text: str
    http_status: int


def refusal_of(error: ClientError) -> Refusal:
    """Read an error answer."""
    answer = answer_of(error)
    said, meta = answer.get("Error", {}), answer.get("ResponseMetadata", {})
    status = meta.get("HTTPStatusCode")
    return Refusal(
        str(said.get("Code", "unknown")),
        str(said.get("Message", "")),
        status if isinstance(status, int) else 0,
    )


@contextmanager
def translated(action: str, target: Target) -> Generator[None, None, None]:
    """
    Run a call to AWS and raise our own errors instead of botocore's.

    Args:
        action: The call in the form of IAM, such as `cloudformation:CreateChangeSet`.
        target: Where it goes.
    """
    try:
        yield
    except ClientError as error:
        raise _refused(refusal_of(error), action, target) from error
    except ResponseParserError as error:
        raise DeployError(
            f"the answer to {action} cannot be read: {_first_line(error)}",
            code="garbled-answer",
            hint="try again; a proxy on the way may have cut the answer short",
        ) from error
    except BotoCoreError as error:
        raise translate(error, action, target) from error


def translate(error: Exception, action: str, target: Target) -> DeployError:
    """Our error for one that botocore raised without an answer from AWS."""
    text = _first_line(error)
    if isinstance(error, NO_CREDENTIALS):
        return CredentialsError("no AWS credentials were found", hint=_ANY_CREDENTIALS)
    if isinstance(error, UNUSABLE_CREDENTIALS):
        return CredentialsError(
            f"the AWS credentials cannot be used: {text}",
            code="unusable-credentials",
            hint=_ANY_CREDENTIALS,
        )
    if isinstance(error, EXPIRED_SIGN_IN):
        return CredentialsError(
            f"the AWS sign-in has expired: {text}",
            code="expired-credentials",
            hint=_NEW_CREDENTIALS,
        )
    if isinstance(error, UNKNOWN_PROFILE):
        return CredentialsError(
            f"{text} in the AWS configuration",
            code="unknown-profile",
            hint="`aws configure list-profiles` lists the profiles",
        )
    if isinstance(error, NO_REGION):
        return DeployError(
            "no AWS Region was given",
            code="no-region",
            hint="give --region, set AWS_REGION, or set the region of the profile",
        )
    if isinstance(error, INVALID_REGION):
        return _unknown_region(f"this is no AWS Region: {text}")
    if isinstance(error, NO_ENDPOINT) and _is_unknown(target):
        return _unknown_region(f"there is no AWS Region {target.region}: it has no endpoint")
    if isinstance(error, NO_CONNECTION):
        return _no_connection(text, action, target)
    return DeployError(
        f"{action} could not be sent: {text}",
        code="aws-call-failed",
        hint="look at the AWS configuration of this machine",
    )


def _refused(refusal: Refusal, action: str, target: Target) -> DeployError:
    """Our error for an error answer."""
    code, text = refusal.code, refusal.text
    if code in _EXPIRED:
        return CredentialsError(
            f"the AWS credentials have expired ({code})",
            code="expired-credentials",
            hint=_NEW_CREDENTIALS,
        )
    if code in _REFUSED:
        return CredentialsError(
            f"AWS does not know these credentials ({code}): {text}",
            code="invalid-credentials",
            hint=_ANY_CREDENTIALS,
        )
    if code in _SIGNATURE:
        return CredentialsError(
            f"AWS refuses the signature of {action} ({code}): {text}",
            code="invalid-signature",
            hint="check the secret access key, and that the clock of this machine is right",
        )
    if code in _DENIED:
        return DeployError(
            f"{action} is not allowed: {text or code}",
            code="access-denied",
            hint=f"ask for the permission {action}, or use another profile with --profile",
        )
    if code in _THROTTLED:
        return DeployError(
            f"AWS throttles {action} ({code}): {text}",
            code="throttled",
            hint="wait a little, then try again",
        )
    if refusal.http_status >= 500:
        return DeployError(
            f"AWS could not answer {action} (HTTP {refusal.http_status}, {code}): {text}",
            code="service-unavailable",
            hint="try again; https://health.aws.amazon.com shows known trouble",
        )
    if target.endpoint is not None and _UNKNOWN_TYPES in text:
        return DeployError(
            f"the emulator at {target.endpoint} does not know every type of the stack: "
            f"{text.partition(_UNKNOWN_TYPES)[2].strip(' :[]')}",
            code="unknown-to-emulator",
            hint="AWS itself may well know them: deploy there, or leave them out on this machine",
        )
    return DeployError(
        f"AWS refuses {action} ({code}): {text}",
        code="refused",
        hint="mend what the message names, then try again",
    )


def _no_connection(text: str, action: str, target: Target) -> DeployError:
    if target.endpoint is not None:
        return DeployError(
            f"nothing that answers {action} at {target.endpoint}: {text}",
            code="connection-failed",
            hint="check the endpoint (AWS_ENDPOINT_URL), and that something is running there",
        )
    return DeployError(
        f"AWS cannot be reached for {action}: {text}",
        code="connection-failed",
        hint="check the network, and the proxy if there is one",
    )


def _unknown_region(message: str) -> DeployError:
    return DeployError(
        message,
        code="unknown-region",
        hint="give a Region such as eu-central-1 with --region; "
        "`aws account list-regions` lists them",
    )


def _is_unknown(target: Target) -> bool:
    """Whether a missing endpoint is rather due to the Region's name than to the network."""
    return target.endpoint is None and target.region not in target.regions


def _first_line(error: Exception) -> str:
    """The gist of a message, without what some of botocore's append to it."""
    text = str(error).partition("\n")[0]
    return re.sub(r"\s+", " ", text).strip().rstrip(".") or type(error).__name__
