"""Function URLs: who may call, on what they may stand, how they are rendered."""

import json
from pathlib import Path
from typing import Any

import pytest

from stackwright import Stack
from stackwright.aws_iam import AccountPrincipal, Role, ServicePrincipal
from stackwright.aws_lambda import Alias, Cors, Function, FunctionUrl
from stackwright.errors import DuplicateIdError, PropertyError
from stackwright_synth.testing import Template
from tests.unit.aws_lambda.stacks import only, synth

COMPANIONS = Path(__file__).parents[2] / "data" / "cdk_companions.json"
IDS = {one["path"]: one["logical_id"] for one in json.loads(COMPANIONS.read_text("utf-8"))}
FUNCTION = {"Fn::GetAtt": ["Worker11F36D0F", "Arn"]}


def _live(function: Function) -> Alias:
    return Alias(function.scope, "Live", alias_name="live", version=function.current_version)


def _permissions(template: Template) -> list[Any]:
    return [
        one["Properties"] for one in template.find_resources("AWS::Lambda::Permission").values()
    ]


def test_callers_need_credentials_by_default(function: Function) -> None:
    """`AWS_IAM` unasked, and no permission for anyone."""
    url = function.add_function_url()
    stack = function.scope
    assert isinstance(stack, Stack)
    stack.add_output("Url", url.url)
    stack.add_output("Arn", url.function_arn)
    template = synth(function)

    ((name, resource),) = template.find_resources("AWS::Lambda::Url").items()
    assert {
        "Type": "AWS::Lambda::Url",
        "Properties": {"AuthType": "AWS_IAM", "TargetFunctionArn": FUNCTION},
    } == resource
    assert [] == _permissions(template)
    template.has_output("Url", {"Fn::GetAtt": [name, "FunctionUrl"]})
    template.has_output("Arn", {"Fn::GetAtt": [name, "FunctionArn"]})


def test_a_public_url_on_an_alias(function: Function) -> None:
    """Both permissions stand on the alias; all three have the CDK's ids; the URL waits."""
    _live(function).add_function_url(
        auth_type="NONE", cors=Cors(allow_origins=["*"]), invoke_mode="RESPONSE_STREAM"
    )
    template = synth(function)
    alias = IDS["Live/Resource"]

    assert {
        "Type": "AWS::Lambda::Url",
        "DependsOn": [alias],
        "Properties": {
            "AuthType": "NONE",
            "Cors": {"AllowOrigins": ["*"]},
            "InvokeMode": "RESPONSE_STREAM",
            "Qualifier": "live",
            "TargetFunctionArn": FUNCTION,
        },
    } == template.resource(IDS["Live/FunctionUrl/Resource"])
    assert {
        "Action": "lambda:InvokeFunctionUrl",
        "FunctionName": {"Ref": alias},
        "FunctionUrlAuthType": "NONE",
        "Principal": "*",
    } == template.resource(IDS["Live/invoke-function-url"])["Properties"]
    assert {
        "Action": "lambda:InvokeFunction",
        "FunctionName": {"Ref": alias},
        "InvokedViaFunctionUrl": True,
        "Principal": "*",
    } == template.resource(IDS["Live/invoke-function"])["Properties"]


def test_a_public_url_on_the_function(function: Function) -> None:
    """Then both permissions stand on the function."""
    function.add_function_url(auth_type="NONE")

    assert [FUNCTION, FUNCTION] == [one["FunctionName"] for one in _permissions(synth(function))]


def test_a_buffered_reply_is_the_services_default(function: Function) -> None:
    """It is not written."""
    function.add_function_url(invoke_mode="BUFFERED")

    url = only(function, "AWS::Lambda::Url")
    assert "InvokeMode" not in url["Properties"]


def test_a_version_has_no_url(function: Function) -> None:
    """A URL stands on the function or on an alias."""
    with pytest.raises(PropertyError, match="cannot lead to a numbered version") as caught:
        function.current_version.add_function_url()

    assert "make an alias of the version and give that its URL" == caught.value.hint
    assert () == function.current_version.children


def test_one_url_each(function: Function) -> None:
    """A function has one URL, and each of its aliases one."""
    function.add_function_url()
    _live(function).add_function_url()
    with pytest.raises(DuplicateIdError):
        function.add_function_url()


def test_none_is_never_a_wrong_word(function: Function) -> None:
    """The two ways to authorize are the wire's words."""
    with pytest.raises(PropertyError, match="auth_type: must be one of 'AWS_IAM', 'NONE'"):
        function.add_function_url(auth_type="PUBLIC")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_defaults_of_a_scope(function: Function) -> None:
    """A scope can say what browsers may do with all its URLs."""
    FunctionUrl.set_defaults(function.scope, cors=Cors(allow_origins=["https://example.com"]))
    FunctionUrl(function.scope, "Url", function=function)

    synth(function).has_resource(
        "AWS::Lambda::Url", {"Cors": {"AllowOrigins": ["https://example.com"]}}
    )


def test_a_role_may_call(function: Function) -> None:
    """It gets both actions, each for calls through the URL only, on the alias alone."""
    role = Role(function.scope, "Caller", assumed_by=ServicePrincipal("ec2.amazonaws.com"))
    granted = _live(function).add_function_url().grant_invoke_url(role)
    template = synth(function)
    alias = {"Ref": IDS["Live/Resource"]}

    assert granted.success
    policy: Any = template.resource("CallerDefaultPolicy0AE726D9")["Properties"]
    assert [
        {
            "Effect": "Allow",
            "Action": "lambda:InvokeFunctionUrl",
            "Resource": alias,
            "Condition": {"StringEquals": {"lambda:FunctionUrlAuthType": "AWS_IAM"}},
        },
        {
            "Effect": "Allow",
            "Action": "lambda:InvokeFunction",
            "Resource": alias,
            "Condition": {"Bool": {"lambda:InvokedViaFunctionUrl": "true"}},
        },
    ] == policy["PolicyDocument"]["Statement"]
    assert [] == _permissions(template)


def test_an_account_may_call(function: Function) -> None:
    """It gets both permissions on what the URL is on."""
    granted = function.add_function_url().grant_invoke_url(AccountPrincipal("123456789012"))

    assert granted.success
    assert 2 == len(granted.dependables)
    assert [
        {
            "Action": "lambda:InvokeFunctionUrl",
            "FunctionName": FUNCTION,
            "FunctionUrlAuthType": "AWS_IAM",
            "Principal": "123456789012",
        },
        {
            "Action": "lambda:InvokeFunction",
            "FunctionName": FUNCTION,
            "InvokedViaFunctionUrl": True,
            "Principal": "123456789012",
        },
    ] == _permissions(synth(function))
