"""What the current version is made with, and what a version says of its environments."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_lambda import Function, Version, VersionOptions
from stackwright.errors import PropertyError
from stackwright_synth.testing import Template
from tests.unit.aws_lambda.stacks import make_function, synth


def _version(template: Template) -> tuple[str, Any]:
    ((name, version),) = template.find_resources("AWS::Lambda::Version").items()
    return name, version


def test_options_of_the_current_version(stack: Stack) -> None:
    """Each arrives at the version that `current_version` and `add_alias` make."""
    make_function(
        stack,
        current_version_options=VersionOptions(
            description="The newest.",
            code_sha256="abc=",
            provisioned_concurrent_executions=2,
            min_execution_environments=1,
            max_execution_environments=5,
            removal_policy="Delete",
        ),
    ).add_alias("live")
    _, version = _version(synth(stack))

    assert {
        "Type": "AWS::Lambda::Version",
        "DeletionPolicy": "Delete",
        "UpdateReplacePolicy": "Delete",
        "Properties": {
            "CodeSha256": "abc=",
            "Description": "The newest.",
            "FunctionName": {"Ref": "Worker11F36D0F"},
            "FunctionScalingConfig": {
                "MaxExecutionEnvironments": 5,
                "MinExecutionEnvironments": 1,
            },
            "ProvisionedConcurrencyConfig": {"ProvisionedConcurrentExecutions": 2},
        },
    } == version


def test_defaults_of_a_scope(stack: Stack) -> None:
    """They may be supplied by a scope, as those of `Version` are."""
    Function.set_defaults(stack, current_version_options=VersionOptions(removal_policy="Delete"))
    Version.set_defaults(stack, description="From the stack.")
    make_function(stack).add_alias("live")
    _, version = _version(synth(stack))

    assert "Delete" == version["DeletionPolicy"]
    assert "From the stack." == version["Properties"]["Description"]


def test_options_do_not_change_the_id(stack: Stack) -> None:
    """Lambda publishes nothing for them, so that another id would only make a deployment fail."""
    options = VersionOptions(description="The newest.")
    make_function(stack, current_version_options=options).add_alias("live")
    other = Stack(App(), "S")
    make_function(other).add_alias("live")

    assert _version(synth(stack))[0] == _version(synth(other))[0]


def test_the_runtime_of_a_version(stack: Stack) -> None:
    """A version may keep its runtime, whatever the function does."""
    arn = "arn:aws:lambda:eu-west-1::runtime:0123456789abcdef"
    Version(
        stack,
        "First",
        function=make_function(stack),
        update_runtime_on="Manual",
        runtime_version_arn=arn,
    )

    _, version = _version(synth(stack))
    assert {"UpdateRuntimeOn": "Manual", "RuntimeVersionArn": arn} == version["Properties"][
        "RuntimePolicy"
    ]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (
            {"min_execution_environments": 3, "max_execution_environments": 2},
            "at most max_execution_environments, got 3 and 2",
        ),
        ({"max_execution_environments": 15_001}, "from 0 to 15000, got 15001"),
        ({"update_runtime_on": "Manual"}, "runtime_version_arn goes with"),
        (
            {"runtime_version_arn": "arn:aws:lambda:eu-west-1::runtime:0123456789abcdef"},
            "runtime_version_arn goes with",
        ),
    ],
)
def test_what_is_refused(stack: Stack, given: dict[str, Any], message: str) -> None:
    """A version that contradicts itself."""
    function = make_function(stack)
    with pytest.raises(PropertyError, match=message):
        Version(stack, "First", function=function, **given)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"description": "x" * 257}, "description must have 0 to 256 characters, got 257"),
        ({"provisioned_concurrent_executions": 0}, "must be from 1 to 1000000, got 0"),
        ({"removal_policy": "Keep"}, "removal_policy: must be one of"),
    ],
)
def test_options_that_are_refused(given: dict[str, Any], message: str) -> None:
    """Values out of bounds are refused where they are given."""
    with pytest.raises(PropertyError, match=message):
        VersionOptions(**given)
