"""Public URLs, and whether anyone gets through."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, Literal, TypeAlias

import pytest

from stackwright import App, Stack
from stackwright.aws_lambda import Alias, Function, FunctionLike, Permission
from stackwright.cfn.aws_lambda import CfnPermission, CfnUrl
from stackwright_synth.rules import Finding, url_permissions
from tests.unit.aws_lambda.stacks import app_of

Check: TypeAlias = Callable[[ModuleType, App], list[Finding]]


def _live(function: Function) -> Alias:
    return function.add_alias("live")


def _raw_url(
    function: Function,
    qualifier: str | None = None,
    auth_type: Literal["AWS_IAM", "NONE"] = "NONE",
) -> CfnUrl:
    return CfnUrl(
        function.scope,
        "Url",
        target_function_arn=function.function_arn,
        qualifier=qualifier,
        auth_type=auth_type,
    )


def _permit(target: FunctionLike, action: str, **given: Any) -> Permission:
    id = f"{action}{len(target.children)}"
    settings: dict[str, Any] = {"principal": "*", "action": action, **given}
    return target.add_permission(id, **settings)


@pytest.mark.parametrize("alias", [False, True])
def test_function_urls_make_both(check: Check, function: Function, alias: bool) -> None:
    """The construct is right by itself, on a function and on an alias."""
    target = _live(function) if alias else function
    target.add_function_url(auth_type="NONE")

    assert [] == check(url_permissions, app_of(function))


@pytest.mark.parametrize(
    ("granted", "missing"),
    [
        ([], "lambda:InvokeFunction, lambda:InvokeFunctionUrl"),
        (["lambda:InvokeFunctionUrl"], "lambda:InvokeFunction"),
        (["lambda:InvokeFunction"], "lambda:InvokeFunctionUrl"),
    ],
)
def test_what_is_missing(
    check: Check, function: Function, granted: list[str], missing: str
) -> None:
    """The error names the permissions that a public URL lacks."""
    _raw_url(function)
    for one in granted:
        _permit(function, one)
    (found,) = check(url_permissions, app_of(function))

    assert ("error", "unreachable-url", "S/Url") == (found.severity, found.code, found.path)
    assert f"a public URL needs the permissions {missing} for everyone" == found.message
    assert found.source is not None


@pytest.mark.parametrize("action", ["lambda:*", "*"])
def test_all_actions_at_once(check: Check, function: Function, action: str) -> None:
    """A permission for everything is both."""
    _raw_url(function)
    _permit(function, action)

    assert [] == check(url_permissions, app_of(function))


@pytest.mark.parametrize("place", ["function", "version"])
def test_permissions_elsewhere(check: Check, function: Function, place: str) -> None:
    """Those on the function, or on a version, let no one through the URL of the alias."""
    live = _live(function)
    _raw_url(function, "live")
    target: FunctionLike = function if place == "function" else live.version
    _permit(target, "lambda:InvokeFunctionUrl")
    _permit(target, "lambda:InvokeFunction")
    (found,) = check(url_permissions, app_of(function))

    assert found.message.endswith("for everyone, on the same qualifier as the URL")


@pytest.mark.parametrize(
    "given",
    [
        {"principal": "123456789012"},
        {"organization_id": "o-abcdefghij"},
        {"source_account": "123456789012"},
        {"source_arn": "arn:aws:s3:::orders"},
        {"function_url_auth_type": "AWS_IAM"},
    ],
)
def test_permissions_that_are_not_for_everyone(
    check: Check, function: Function, given: dict[str, Any]
) -> None:
    """A narrower principal or condition does not make a URL public."""
    _raw_url(function)
    _permit(function, "lambda:InvokeFunctionUrl", **given)
    _permit(function, "lambda:InvokeFunction")
    (found,) = check(url_permissions, app_of(function))

    assert "lambda:InvokeFunctionUrl for everyone" in found.message


def test_urls_with_credentials_need_none(check: Check, function: Function) -> None:
    """A URL with `AWS_IAM` is not meant for everyone."""
    _raw_url(function, auth_type="AWS_IAM")

    assert [] == check(url_permissions, app_of(function))


def test_a_function_named_by_text_is_not_judged(check: Check, function: Function) -> None:
    """A permission may name its function in a way that only the deployment can tell."""
    _raw_url(function)
    CfnPermission(function.scope, "P", action="lambda:*", function_name="worker", principal="*")

    assert [] == check(url_permissions, app_of(function))


def test_a_function_of_another_stack(check: Check, function: Function) -> None:
    """The permission may stand in the stack of the URL, and the function in another."""
    app = app_of(function)
    web = Stack(app, "Web")
    CfnUrl(web, "Url", target_function_arn=function.function_arn, auth_type="NONE")
    _permit(function, "lambda:InvokeFunction")
    (found,) = check(url_permissions, app)

    assert "Web/Url" == found.path
    assert "needs the permissions lambda:InvokeFunctionUrl for everyone" in found.message
