"""Versions that never move."""

from typing import Any

import pytest

from stackwright import Stack
from stackwright.aws_lambda import Function, Version
from stackwright.errors import PropertyError
from stackwright.resource import RemovalPolicy
from tests.unit.aws_lambda.stacks import synth


def test_a_version_is_retained(function: Function) -> None:
    """It has a fixed logical id, and stays, unless what makes it is rolled back."""
    stack = function.scope
    version = Version(
        stack,
        "First",
        function=function,
        description="The first.",
        code_sha256="abc=",
    )
    assert isinstance(stack, Stack)
    stack.add_output("Arn", version.function_arn)
    stack.add_output("Number", version.version)
    stack.add_output("Name", version.function_name)
    template = synth(function)

    assert {
        "Type": "AWS::Lambda::Version",
        "DeletionPolicy": "RetainExceptOnCreate",
        "UpdateReplacePolicy": "Retain",
        "Properties": {
            "FunctionName": {"Ref": "Worker11F36D0F"},
            "Description": "The first.",
            "CodeSha256": "abc=",
        },
    } == template.resource("First8D4707F1")
    template.has_output("Arn", {"Ref": "First8D4707F1"})
    template.has_output("Number", {"Fn::GetAtt": ["First8D4707F1", "Version"]})
    template.has_output(
        "Name",
        {
            "Fn::Join": [
                "",
                [{"Ref": "Worker11F36D0F"}, ":", {"Fn::GetAtt": ["First8D4707F1", "Version"]}],
            ]
        },
    )


@pytest.mark.parametrize("policy", [None, "Retain"])
def test_a_version_that_is_kept_warm_is_deleted(
    function: Function, policy: RemovalPolicy | None
) -> None:
    """Its environments cost for as long as it is there; if it shall stay, that must be said."""
    Version(
        function.scope,
        "First",
        function=function,
        provisioned_concurrent_executions=2,
        removal_policy=policy,
    )

    assert {
        "Type": "AWS::Lambda::Version",
        "DeletionPolicy": policy or "Delete",
        "UpdateReplacePolicy": policy or "Delete",
        "Properties": {
            "FunctionName": {"Ref": "Worker11F36D0F"},
            "ProvisionedConcurrencyConfig": {"ProvisionedConcurrentExecutions": 2},
        },
    } == synth(function).resource("First8D4707F1")


def test_a_version_of_a_version(function: Function) -> None:
    """Only the function itself is published."""
    with pytest.raises(PropertyError, match="got the version S/Worker/CurrentVersion"):
        Version(function.scope, "First", function=function.current_version)
    with pytest.raises(PropertyError, match="got the alias S/Worker/Aliaslive"):
        Version(function.scope, "First", function=function.add_alias("live"))


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"provisioned_concurrent_executions": 0}, "must be from 1 to 1000000, got 0"),
        ({"description": "x" * 257}, "description must have 0 to 256 characters, got 257"),
    ],
)
def test_bounds(function: Function, given: dict[str, Any], message: str) -> None:
    """Values out of bounds are refused."""
    with pytest.raises(PropertyError, match=message):
        Version(function.scope, "First", function=function, **given)
