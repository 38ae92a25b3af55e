"""Provisioned environments against those that are reserved."""

from collections.abc import Callable
from types import ModuleType
from typing import TypeAlias

import pytest

from stackwright import App, CfnResource, Stack
from stackwright.aws_lambda import Function, Version
from stackwright_synth.rules import Finding, provisioned_concurrency
from tests.unit.aws_lambda.stacks import make_function

Check: TypeAlias = Callable[[ModuleType, App], list[Finding]]


def _function(app: App, reserved: int | None) -> Function:
    return make_function(Stack(app, "S"), reserved_concurrent_executions=reserved)


def test_more_than_reserved(check: Check) -> None:
    """Aliases and versions count together; the one that is too much is named."""
    app = App()
    function = _function(app, 5)
    Version(function, "Old", function=function, provisioned_concurrent_executions=2)
    function.add_alias("beta", provisioned_concurrent_executions=3)
    function.add_alias("live", provisioned_concurrent_executions=4)
    function.add_alias("more", provisioned_concurrent_executions=1)
    (found,) = check(provisioned_concurrency, app)

    assert ("error", "provisioned-above-reserved", "S/Worker/Aliaslive") == (
        found.severity,
        found.code,
        found.path,
    )
    assert (
        "with this, 9 environments of S/Worker are provisioned, of 5 that are reserved"
    ) == found.message
    assert "raise reserved_concurrent_executions to 9, or provision fewer" == found.hint
    assert found.source is not None


@pytest.mark.parametrize("reserved", [4, 5, None])
def test_as_many_as_reserved(check: Check, reserved: int | None) -> None:
    """All of them may be provisioned; without a reserve the account's pool is the bound."""
    app = App()
    _function(app, reserved).add_alias("live", provisioned_concurrent_executions=4)

    assert [] == check(provisioned_concurrency, app)


def test_deferred_numbers_are_not_judged(check: Check) -> None:
    """A parameter may be large enough."""
    app = App()
    function = _function(app, 1)
    stack = function.scope
    assert isinstance(stack, Stack)
    number = stack.add_parameter("Number", type="Number").value_as_number
    function.add_alias("live", provisioned_concurrent_executions=number)

    assert [] == check(provisioned_concurrency, app)


@pytest.mark.parametrize(("reserved", "count"), [(9, 1), (10, 0), (None, 0)])
def test_scaling(check: Check, reserved: int | None, count: int) -> None:
    """What scaling may provision is warned of, at the target that it scales."""
    app = App()
    function = _function(app, reserved)
    function.add_alias("live").add_auto_scaling(max_capacity=10)

    assert [("warning", "scaled-above-reserved")] * count == [
        (one.severity, one.code) for one in check(provisioned_concurrency, app)
    ]


def test_scaling_that_is_deferred(check: Check) -> None:
    """How far it scales may be known to the deployment only; other dimensions are others."""
    app = App()
    function = _function(app, 5)
    stack = function.scope
    assert isinstance(stack, Stack)
    most = stack.add_parameter("Most", type="Number").value_as_number
    function.add_alias("live").add_auto_scaling(max_capacity=most)
    other = {"ScalableDimension": "ecs:service:DesiredCount", "MaxCapacity": 10}
    type = "AWS::ApplicationAutoScaling::ScalableTarget"
    CfnResource(stack, "Other", type=type, properties=other)

    assert [] == check(provisioned_concurrency, app)
