"""Aliases: weights, provisioned concurrency, names, what is refused."""

import json
from pathlib import Path
from typing import Any

import pytest

from stackwright import Stack
from stackwright.aws_lambda import Alias, Function, Version, VersionWeight
from stackwright.errors import PropertyError, PropertyTypeError
from tests.unit.aws_lambda.stacks import make_function, synth

COMPANIONS = Path(__file__).parents[2] / "data" / "cdk_companions.json"


def _old(function: Function) -> Version:
    return Version(function, "Old", function=function)


def test_add_alias_names_the_current_version(stack: Stack) -> None:
    """It has the CDK's logical id, and one version serves every alias."""
    function = make_function(stack)
    beta = function.add_alias("beta", description="For the brave.")
    function.add_alias("live")
    known = {one["path"]: one["logical_id"] for one in json.loads(COMPANIONS.read_text("utf-8"))}
    template = synth(stack)

    (version,) = template.find_resources("AWS::Lambda::Version")
    assert {
        "Type": "AWS::Lambda::Alias",
        "Properties": {
            "Name": "beta",
            "Description": "For the brave.",
            "FunctionName": {"Ref": "Worker11F36D0F"},
            "FunctionVersion": {"Fn::GetAtt": [version, "Version"]},
        },
    } == template.resource(known["Worker/Aliasbeta/Resource"])
    assert version.startswith("WorkerCurrentVersion8AEC97EC")
    assert beta.underlying is function
    assert beta.role is function.role


def test_weights(stack: Stack) -> None:
    """One more version may have a share of the traffic."""
    function = make_function(stack)
    old = _old(function)
    function.add_alias("live", additional_versions=[VersionWeight(old, 0.25)])

    synth(stack).has_resource(
        "AWS::Lambda::Alias",
        {
            "RoutingConfig": {
                "AdditionalVersionWeights": [
                    {
                        "FunctionVersion": {"Fn::GetAtt": ["WorkerOldBCAEDB38", "Version"]},
                        "FunctionWeight": 0.25,
                    }
                ]
            }
        },
    )


@pytest.mark.parametrize("weight", [0, 0.0, 1, 1.0])
def test_the_ends_of_weights(stack: Stack, weight: float) -> None:
    """Nothing and everything are weights."""
    old = _old(make_function(stack))

    assert weight == VersionWeight(old, weight).weight


@pytest.mark.parametrize("weight", [-0.01, 1.5])
def test_weights_out_of_bounds(stack: Stack, weight: float) -> None:
    """A weight is a share, not percent."""
    old = _old(make_function(stack))
    with pytest.raises(PropertyError, match=f"weight must be from 0 to 1, got {weight}"):
        VersionWeight(old, weight)


def test_more_than_one_additional_version(stack: Stack) -> None:
    """An alias stands for two versions at most."""
    function = make_function(stack)
    one, two = _old(function), Version(function, "Older", function=function)
    with pytest.raises(PropertyError, match="with one more version, got 2"):
        function.add_alias(
            "live", additional_versions=[VersionWeight(one, 0.1), VersionWeight(two, 0.1)]
        )


def test_the_same_version_twice(stack: Stack) -> None:
    """The additional version is another one."""
    function = make_function(stack)
    with pytest.raises(PropertyError, match="must be another than version"):
        function.add_alias(
            "live", additional_versions=[VersionWeight(function.current_version, 0.1)]
        )


def test_versions_of_two_functions(stack: Stack) -> None:
    """An alias is of one function."""
    first, second = make_function(stack), make_function(stack, "Second")
    with pytest.raises(PropertyError, match="of one function, got versions of S/Worker and S/Seco"):
        first.add_alias("live", additional_versions=[VersionWeight(second.current_version, 0.1)])


def test_provisioned_concurrency(stack: Stack) -> None:
    """Environments are kept warm on the alias."""
    make_function(stack).add_alias("live", provisioned_concurrent_executions=3)

    synth(stack).has_resource(
        "AWS::Lambda::Alias",
        {"ProvisionedConcurrencyConfig": {"ProvisionedConcurrentExecutions": 3}},
    )


def test_weights_with_provisioned_concurrency(stack: Stack) -> None:
    """The service refuses both on one alias."""
    function = make_function(stack)
    with pytest.raises(PropertyError, match="exclude each other"):
        function.add_alias(
            "live",
            additional_versions=[VersionWeight(_old(function), 0.1)],
            provisioned_concurrent_executions=1,
        )


@pytest.mark.parametrize("name", ["", "7", "123", "a b", "a.b", "x" * 129])
def test_names_that_are_refused(stack: Stack, name: str) -> None:
    """A name of digits alone would be a version."""
    version = make_function(stack).current_version
    with pytest.raises(PropertyError, match=r"alias_name must be .* not digits alone"):
        Alias(stack, "Live", alias_name=name, version=version)


@pytest.mark.parametrize("name", ["1a", "-", "_", "x" * 128])
def test_names_that_are_allowed(stack: Stack, name: str) -> None:
    """Letters, digits, hyphens and underscores."""
    alias = Alias(stack, "Live", alias_name=name, version=make_function(stack).current_version)

    assert name == alias.qualifier


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"provisioned_concurrent_executions": 0}, "must be from 1 to 1000000, got 0"),
        ({"description": "x" * 257}, "description must have 0 to 256 characters"),
    ],
)
def test_bounds(stack: Stack, given: dict[str, Any], message: str) -> None:
    """Values out of bounds are refused."""
    with pytest.raises(PropertyError, match=message):
        make_function(stack).add_alias("live", **given)


def test_an_alias_of_an_alias(stack: Stack) -> None:
    """An alias stands for a version, never for another alias."""
    live = make_function(stack).add_alias("live")
    with pytest.raises(PropertyTypeError, match="version: must be Version"):
        Alias(stack, "Live", alias_name="more", version=live)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_names_and_arns_are_qualified(stack: Stack) -> None:
    """`Ref` of an alias is its ARN; its function name ends in its own."""
    live = make_function(stack).add_alias("live")
    stack.add_output("Arn", live.function_arn)
    stack.add_output("Name", live.function_name)
    template = synth(stack)

    template.has_output("Arn", {"Ref": "WorkerAliaslive13B29DE5"})
    template.has_output("Name", {"Fn::Join": ["", [{"Ref": "Worker11F36D0F"}, ":live"]]})
