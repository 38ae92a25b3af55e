"""Permissions to call URLs, and where the URLs are."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright import App, Stack
from stackwright.aws_iam import AccountPrincipal
from stackwright.aws_lambda import Function
from stackwright.cfn.aws_lambda import CfnUrl
from stackwright_synth.rules import Finding, url_qualifier
from tests.unit.aws_lambda.stacks import app_of

Check: TypeAlias = Callable[[ModuleType, App], list[Finding]]
ACCOUNT = "123456789012"
CALL: dict[str, Any] = {"action": "lambda:InvokeFunctionUrl", "function_url_auth_type": "AWS_IAM"}


@pytest.mark.parametrize("given", [CALL, {"invoked_via_function_url": True}])
def test_on_the_function_and_the_url_on_an_alias(
    check: Check, function: Function, given: dict[str, Any]
) -> None:
    """Calls through the alias are refused; the error is the permission's."""
    function.add_alias("live").add_function_url()
    function.add_permission("P", principal=ACCOUNT, **given)
    (found,) = check(url_qualifier, app_of(function))

    assert ("error", "permission-on-another-qualifier", "S/Worker/P") == (
        found.severity,
        found.code,
        found.path,
    )
    assert (
        "the permission is on the function itself, and S/Worker has its URL on the qualifier "
        "'live': calls would be refused"
    ) == found.message
    assert found.source is not None


def test_on_an_alias_and_the_url_on_the_function(check: Check, function: Function) -> None:
    """The other way round is no better."""
    function.add_function_url()
    function.add_alias("live").add_permission("P", principal=ACCOUNT, **CALL)
    (found,) = check(url_qualifier, app_of(function))

    assert "on the qualifier 'live', and S/Worker has its URL on the function" in found.message


def test_on_another_alias(check: Check, function: Function) -> None:
    """Two aliases have URLs, and the permission is on a third; both are named."""
    for name in ("beta", "alpha"):
        function.add_alias(name).add_function_url()
    function.add_alias("live").add_permission("P", principal=ACCOUNT, **CALL)
    (found,) = check(url_qualifier, app_of(function))

    assert "its URL on the qualifier 'alpha' and the qualifier 'beta'" in found.message


def test_grants_of_the_url_are_right(check: Check, function: Function) -> None:
    """`grant_invoke_url` of a URL puts both permissions where the URL is."""
    function.add_alias("live").add_function_url().grant_invoke_url(AccountPrincipal(ACCOUNT))
    function.add_function_url().grant_invoke_url(AccountPrincipal(ACCOUNT))

    assert [] == check(url_qualifier, app_of(function))


def test_other_permissions_are_free(check: Check, function: Function) -> None:
    """Who invokes without a URL may do so at any qualifier."""
    function.add_alias("live").add_function_url()
    function.add_permission("P", principal="s3.amazonaws.com")

    assert [] == check(url_qualifier, app_of(function))


def test_urls_that_this_app_does_not_make(check: Check, function: Function) -> None:
    """Without a URL of the function's own there is nothing to compare with."""
    function.add_permission("P", principal=ACCOUNT, **CALL)

    assert [] == check(url_qualifier, app_of(function))


def test_public_urls_are_judged_once(check: Check, function: Function) -> None:
    """What a public URL lacks is another rule's to say."""
    function.add_alias("live").add_function_url(auth_type="NONE")
    function.add_permission("P", principal="*", **CALL)

    assert [] == check(url_qualifier, app_of(function))


def test_a_deferred_qualifier_is_not_judged(check: Check, function: Function) -> None:
    """It may be the right one."""
    stack = function.scope
    assert isinstance(stack, Stack)
    CfnUrl(
        stack,
        "Url",
        target_function_arn=function.function_arn,
        qualifier=stack.add_parameter("Alias").value,
        auth_type="AWS_IAM",
    )
    function.add_permission("P", principal=ACCOUNT, **CALL)

    assert [] == check(url_qualifier, app_of(function))
