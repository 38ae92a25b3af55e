from typing import TYPE_CHECKING

import pytest

from stackwright_synth import aws as room
from stackwright_synth.aws import Keys, connect
from stackwright_synth.plan import Caller

if TYPE_CHECKING:
    from stackwright_synth.aws import Aws
    from tests.unit.aws.conftest import Endpoint

KEYS = Keys("key", "secret")
IDENTITY = "<Account>123456789012</Account><Arn>arn:aws:iam::123456789012:user/ann</Arn>"


def test_caller(aws: "Aws", endpoint: "Endpoint") -> None:
    """The caller is known with account, Region and ARN."""
    endpoint.answers(endpoint.says("GetCallerIdentity", IDENTITY))

    expected = Caller("123456789012", "eu-central-1", "arn:aws:iam::123456789012:user/ann")
    assert expected == aws.identity.caller()


def test_calls_say_who_calls(aws: "Aws", endpoint: "Endpoint") -> None:
    """Every call names stackwright and its version."""
    endpoint.answers(endpoint.says("GetCallerIdentity", IDENTITY))

    aws.identity.caller()

    assert "stackwright/" in endpoint.requests[0].headers["user-agent"]


def test_endpoint_of_the_environment(endpoint: "Endpoint", monkeypatch: pytest.MonkeyPatch) -> None:
    """`AWS_ENDPOINT_URL` is honoured, for calls and for the addresses of templates."""
    monkeypatch.setenv("AWS_ENDPOINT_URL", endpoint.url)
    endpoint.answers(endpoint.says("GetCallerIdentity", IDENTITY))

    aws = connect(region="eu-central-1", keys=KEYS)
    aws.identity.caller()

    assert 1 == len(endpoint.requests)
    assert f"{endpoint.url}/bucket/templates/1.json" == aws.assets.url("bucket", "templates/1.json")


@pytest.mark.parametrize(
    ("region", "url"),
    [
        ("eu-central-1", "https://b.s3.eu-central-1.amazonaws.com/templates/1.json"),
        ("us-east-1", "https://b.s3.us-east-1.amazonaws.com/templates/1.json"),
        ("cn-north-1", "https://b.s3.cn-north-1.amazonaws.com.cn/templates/1.json"),
    ],
)
def test_address_of_a_template(region: str, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """On AWS the address of a template has the bucket in the host name."""
    monkeypatch.delenv("AWS_ENDPOINT_URL", raising=False)

    assert url == connect(region=region, keys=KEYS).assets.url("b", "templates/1.json")


def test_region_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The Region is that of the environment unless another is given."""
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")

    assert "eu-west-1" == connect(keys=KEYS).region
    assert "eu-north-1" == connect(region="eu-north-1", keys=KEYS).region


def test_door() -> None:
    """What the room's door shows is what it says it shows."""
    shown = {name for name in vars(room) if not name.startswith("_")}
    modules = {name for name in shown if type(vars(room)[name]).__name__ == "module"}

    assert sorted(room.__all__) == room.__all__
    assert shown - modules == set(room.__all__)


def test_region_as_other_tools_have_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """`AWS_REGION` is honoured, before `AWS_DEFAULT_REGION`."""
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    assert "eu-west-1" == connect(keys=KEYS).region

    monkeypatch.setenv("AWS_REGION", "eu-north-1")
    assert "eu-north-1" == connect(keys=KEYS).region


def test_keys_need_no_profile(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where credentials are given, a profile of the environment plays no part."""
    monkeypatch.setenv("AWS_PROFILE", "nobody")

    assert "eu-west-1" == connect(region="eu-west-1", keys=KEYS).region
