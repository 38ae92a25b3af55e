import socket
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from stackwright.errors import CredentialsError, DeployError
from stackwright_synth.aws import Keys, connect
from stackwright_synth.deploy.ports import TRANSIENT

if TYPE_CHECKING:
    from stackwright_synth.aws import Aws
    from tests.unit.aws.conftest import Endpoint


def _fails(aws: "Aws") -> DeployError:
    with pytest.raises(DeployError) as caught:
        aws.identity.caller()
    return caught.value


@pytest.mark.parametrize(
    ("refusal", "code"),
    [
        ("ExpiredToken", "expired-credentials"),
        ("ExpiredTokenException", "expired-credentials"),
        ("InvalidClientTokenId", "invalid-credentials"),
        ("UnrecognizedClientException", "invalid-credentials"),
        ("SignatureDoesNotMatch", "invalid-signature"),
    ],
)
def test_credentials(aws: "Aws", endpoint: "Endpoint", refusal: str, code: str) -> None:
    """Credentials that have expired or are refused are an error that says what to do."""
    endpoint.answers(endpoint.refuses(refusal, status=403))

    error = _fails(aws)

    assert isinstance(error, CredentialsError)
    assert code == error.code
    assert refusal in error.message
    assert error.hint is not None


def test_access_denied_names_the_action(aws: "Aws", endpoint: "Endpoint") -> None:
    """A call that is not allowed is named in the words of IAM."""
    endpoint.answers(endpoint.refuses("AccessDenied", "User ann is not authorized", 403))

    error = _fails(aws)

    assert "access-denied" == error.code
    assert "sts:GetCallerIdentity is not allowed: User ann is not authorized" == error.message
    assert "ask for the permission sts:GetCallerIdentity" in (error.hint or "")


@pytest.mark.parametrize(
    ("refusal", "status", "code"),
    [
        ("Throttling", 400, "throttled"),
        ("RequestLimitExceeded", 503, "throttled"),
        ("InternalFailure", 500, "service-unavailable"),
    ],
)
def test_trouble_that_passes(
    aws: "Aws", endpoint: "Endpoint", refusal: str, status: int, code: str
) -> None:
    """Throttling and trouble of AWS have codes after which a call may be made again."""
    endpoint.answers(endpoint.refuses(refusal, status=status))

    error = _fails(aws)

    assert code == error.code
    assert error.code in TRANSIENT


@pytest.mark.parametrize("body", ["<GetCallerIdentityResponse><GetCall", "no XML at all"])
def test_garbled_answer(aws: "Aws", endpoint: "Endpoint", body: str) -> None:
    """An answer that was cut short is an error of ours, after which a call may be made again."""
    reply = endpoint.says("GetCallerIdentity", "")
    endpoint.answers(type(reply)(200, body))

    error = _fails(aws)

    assert "garbled-answer" == error.code
    assert "sts:GetCallerIdentity" in error.message
    assert error.code in TRANSIENT


def test_nothing_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """An endpoint at which nothing answers is named."""
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{probe.getsockname()[1]}"
        aws = connect(region="eu-central-1", endpoint=url, keys=Keys("key", "secret"))

        error = _fails(aws)

    assert "connection-failed" == error.code
    assert url in error.message


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    """An environment without any AWS configuration."""
    for name in (
        "AWS_ACCESS_KEY_ID",
        "AWS_DEFAULT_REGION",
        "AWS_ENDPOINT_URL",
        "AWS_PROFILE",
        "AWS_REGION",
        "AWS_SECRET_ACCESS_KEY",
        "AWS_SESSION_TOKEN",
    ):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", f"{tmp_path}/config")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", f"{tmp_path}/credentials")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    return monkeypatch


def test_no_credentials(bare: pytest.MonkeyPatch, endpoint: "Endpoint") -> None:
    """No credentials are an error that says how to get some."""
    error = _fails(connect(region="eu-central-1", endpoint=endpoint.url))

    assert isinstance(error, CredentialsError)
    assert "no-credentials" == error.code
    assert "--profile" in (error.hint or "")
    assert [] == endpoint.requests


def test_half_of_the_credentials(bare: pytest.MonkeyPatch, endpoint: "Endpoint") -> None:
    """A key without its secret is an error of its own."""
    bare.setenv("AWS_ACCESS_KEY_ID", "key")

    with pytest.raises(CredentialsError) as caught:
        connect(region="eu-central-1", endpoint=endpoint.url).identity.caller()

    assert "unusable-credentials" == caught.value.code


def test_no_region(bare: pytest.MonkeyPatch) -> None:
    """No Region is an error that says where one may be given."""
    with pytest.raises(DeployError) as caught:
        connect(keys=Keys("key", "secret"))

    assert "no-region" == caught.value.code
    assert "--region" in (caught.value.hint or "")


@pytest.mark.parametrize("region", ["eu central 1", "eu_central_1"])
def test_region_that_cannot_be(bare: pytest.MonkeyPatch, region: str) -> None:
    """A Region whose name cannot be one is an error that shows it."""
    with pytest.raises(DeployError) as caught:
        connect(region=region, keys=Keys("key", "secret"))

    assert "unknown-region" == caught.value.code
    assert region in caught.value.message


def test_unknown_profile(bare: pytest.MonkeyPatch) -> None:
    """A profile that does not exist is an error that names it."""
    with pytest.raises(CredentialsError) as caught:
        connect(profile="nobody", region="eu-central-1")

    assert "unknown-profile" == caught.value.code
    assert "nobody" in caught.value.message


@pytest.mark.parametrize(
    ("region", "code"),
    [("eu-nowhere-9", "unknown-region"), ("eu-central-1", "connection-failed")],
)
def test_address_that_does_not_resolve(bare: pytest.MonkeyPatch, region: str, code: str) -> None:
    """Without an address, an unknown Region is to blame, or else the network."""

    def resolve(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    aws = connect(region=region, keys=Keys("key", "secret"))
    bare.setattr("socket.getaddrinfo", resolve)

    error = _fails(aws)

    assert code == error.code
    assert region in error.message


def test_sign_in_that_has_expired(
    bare: pytest.MonkeyPatch, endpoint: "Endpoint", tmp_path: Path
) -> None:
    """A profile of IAM Identity Center without a valid sign-in says to sign in again."""
    (tmp_path / "config").write_text(
        "[profile sso]\nsso_start_url = https://nobody.awsapps.com/start\n"
        "sso_region = eu-central-1\nsso_account_id = 123456789012\nsso_role_name = none\n"
    )

    with pytest.raises(CredentialsError) as caught:
        connect(profile="sso", region="eu-central-1", endpoint=endpoint.url).identity.caller()

    assert "expired-credentials" == caught.value.code
    assert "aws sso login" in (caught.value.hint or "")
