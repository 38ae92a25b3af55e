"""Function URLs behind CloudFront: who may call, how requests are signed, what the origin is."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_lambda import Alias, Code, Function
from stackwright.errors import DuplicateIdError, PropertyError
from tests.unit.aws_lambda.stacks import make_function, only, synth

DISTRIBUTION = "arn:aws:cloudfront::123456789012:distribution/EDFDVBD632BHDS5"


@pytest.fixture
def alias() -> Alias:
    """An alias of a function `Worker` in a stack `S`."""
    function = make_function(Stack(App(), "S"))
    return function.add_alias("live")


def test_both_permissions(alias: Alias) -> None:
    """On the alias, for CloudFront, on behalf of the distribution alone."""
    granted = alias.add_function_url().grant_cloudfront(DISTRIBUTION)
    template = synth(alias)
    (name,) = template.find_resources("AWS::Lambda::Alias")
    permissions = template.find_resources("AWS::Lambda::Permission").values()

    assert granted.success
    assert [
        {
            "Action": "lambda:InvokeFunctionUrl",
            "FunctionName": {"Ref": name},
            "FunctionUrlAuthType": "AWS_IAM",
            "Principal": "cloudfront.amazonaws.com",
            "SourceArn": DISTRIBUTION,
        },
        {
            "Action": "lambda:InvokeFunction",
            "FunctionName": {"Ref": name},
            "InvokedViaFunctionUrl": True,
            "Principal": "cloudfront.amazonaws.com",
            "SourceArn": DISTRIBUTION,
        },
    ] == [one["Properties"] for one in permissions]


def test_two_distributions(alias: Alias) -> None:
    """Each has its own permissions, and a second grant to one makes no more."""
    url = alias.add_function_url()
    for arn in (DISTRIBUTION, DISTRIBUTION + "X", DISTRIBUTION):
        url.grant_cloudfront(arn)

    synth(alias).resource_count("AWS::Lambda::Permission", 4)


@pytest.mark.parametrize("arn", ["EDFDVBD632BHDS5", "arn:aws:s3:::bucket"])
def test_arns_of_something_else(alias: Alias, arn: str) -> None:
    """A permission without a distribution would let every one in."""
    with pytest.raises(PropertyError, match="an ARN of cloudfront looks like"):
        alias.add_function_url().grant_cloudfront(arn)


def test_signing(alias: Alias) -> None:
    """CloudFront signs every request; the name is the account's, so that it says all it can."""
    alias.add_function_url().add_origin_access_control()
    control = only(alias, "AWS::CloudFront::OriginAccessControl")
    properties: Any = control["Properties"]
    config = properties["OriginAccessControlConfig"]
    start, region = config.pop("Name")["Fn::Join"][1]

    assert {
        "OriginAccessControlOriginType": "lambda",
        "SigningBehavior": "always",
        "SigningProtocol": "sigv4",
    } == config
    assert "S-Worker-Aliaslive-FunctionUrl-316fd2e4-" == start
    assert {"Ref": "AWS::Region"} == region


def test_names_fit() -> None:
    """However long the path is, 64 characters are enough."""
    stack = Stack(App(), "S" * 120, region="ap-southeast-2")
    function = Function(
        stack, "W" * 90, code=Code.from_inline("x"), handler="index.x", runtime="python3.13"
    )
    control = function.add_function_url().add_origin_access_control()

    config: Any = control.props["origin_access_control_config"]
    assert 62 == len(config["name"])
    assert config["name"].endswith("-ap-southeast-2")


def test_a_name_of_ones_own(alias: Alias) -> None:
    """It is taken as it is, and there is one control for a URL."""
    url = alias.add_function_url()
    url.add_origin_access_control("orders")
    with pytest.raises(DuplicateIdError):
        url.add_origin_access_control("orders")

    synth(alias).has_resource(
        "AWS::CloudFront::OriginAccessControl",
        {"OriginAccessControlConfig": {"Name": "orders"}},
    )


def test_the_origin(alias: Alias) -> None:
    """An origin is named without scheme and slash."""
    url = alias.add_function_url()
    stack = alias.underlying.scope
    assert isinstance(stack, Stack)
    stack.add_output("Origin", url.domain_name)
    template = synth(alias)
    (name,) = template.find_resources("AWS::Lambda::Url")

    parts = {"Fn::Split": ["/", {"Fn::GetAtt": [name, "FunctionUrl"]}]}
    template.has_output("Origin", {"Fn::Select": [2, parts]})


def test_an_open_url(alias: Alias) -> None:
    """Whoever knows its address needs no CloudFront."""
    url = alias.add_function_url(auth_type="NONE")
    with pytest.raises(PropertyError, match="anyone may call the URL, past CloudFront"):
        url.grant_cloudfront(DISTRIBUTION)
    with pytest.raises(PropertyError, match="anyone may call the URL, past CloudFront"):
        url.add_origin_access_control()
