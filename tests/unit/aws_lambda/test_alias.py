"""Aliases: weights, provisioned concurrency, names, what is refused."""

import json
from pathlib import Path
from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_lambda import Alias, Code, Function, Version, VersionWeight
from stackwright.errors import PropertyError, PropertyTypeError
from stackwright_synth.testing import Template, template_of

COMPANIONS = Path(__file__).parents[2] / "data" / "cdk_companions.json"


@pytest.fixture
def stack() -> Stack:
    """A stack called `S`."""
    return Stack(App(), "S")


def _function(stack: Stack, id: str = "Worker") -> Function:
    return Function(
        stack, id, code=Code.from_inline("x"), handler="index.handle", runtime="python3.13"
    )


def _template(stack: Stack) -> Template:
    app = stack.root
    assert isinstance(app, App)
    return template_of(app, "S")


def _old(function: Function) -> Version:
    return Version(function, "Old", function=function)


def test_add_alias_names_the_current_version(stack: Stack) -> None:
    """It has the CDK's logical id, and one version serves every alias."""
    function = _function(stack)
    beta = function.add_alias("beta", description="For the brave.")
    function.add_alias("live")
    known = {one["path"]: one["logical_id"] for one in json.loads(COMPANIONS.read_text("utf-8"))}
    template = _template(stack)

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
    function = _function(stack)
    old = _old(function)
    function.add_alias("live", additional_versions=[VersionWeight(old, 0.25)])

    _template(stack).has_resource(
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
    old = _old(_function(stack))

    assert weight == VersionWeight(old, weight).weight


@pytest.mark.parametrize("weight", [-0.01, 1.5])
def test_weights_out_of_bounds(stack: Stack, weight: float) -> None:
    """A weight is a share, not percent."""
    old = _old(_function(stack))
    with pytest.raises(PropertyError, match=f"weight must be from 0 to 1, got {weight}"):
        VersionWeight(old, weight)


def test_more_than_one_additional_version(stack: Stack) -> None:
    """An alias stands for two versions at most."""
    function = _function(stack)
    one, two = _old(function), Version(function, "Older", function=function)
    with pytest.raises(PropertyError, match="with one more version, got 2"):
        function.add_alias(
            "live", additional_versions=[VersionWeight(one, 0.1), VersionWeight(two, 0.1)]
        )


def test_the_same_version_twice(stack: Stack) -> None:
    """The additional version is another one."""
    function = _function(stack)
    with pytest.raises(PropertyError, match="must be another than version"):
        function.add_alias(
            "live", additional_versions=[VersionWeight(function.current_version, 0.1)]
        )


def test_versions_of_two_functions(stack: Stack) -> None:
    """An alias is of one function."""
    first, second = _function(stack), _function(stack, "Second")
    with pytest.raises(PropertyError, match="of one function, got versions of S/Worker and S/Seco"):
        first.add_alias("live", additional_versions=[VersionWeight(second.current_version, 0.1)])


def test_provisioned_concurrency(stack: Stack) -> None:
    """Environments are kept warm on the alias."""
    _function(stack).add_alias("live", provisioned_concurrent_executions=3)

    _template(stack).has_resource(
        "AWS::Lambda::Alias",
        {"ProvisionedConcurrencyConfig": {"ProvisionedConcurrentExecutions": 3}},
    )


def test_weights_with_provisioned_concurrency(stack: Stack) -> None:
    """The service refuses both on one alias."""
    function = _function(stack)
    with pytest.raises(PropertyError, match="exclude each other"):
        function.add_alias(
            "live",
            additional_versions=[VersionWeight(_old(function), 0.1)],
            provisioned_concurrent_executions=1,
        )


@pytest.mark.parametrize("name", ["", "7", "123", "a b", "a.b", "x" * 129])
def test_names_that_are_refused(stack: Stack, name: str) -> None:
    """A name of digits alone would be a version."""
    version = _function(stack).current_version
    with pytest.raises(PropertyError, match=r"alias_name must be .* not digits alone"):
        Alias(stack, "Live", alias_name=name, version=version)


@pytest.mark.parametrize("name", ["1a", "-", "_", "x" * 128])
def test_names_that_are_allowed(stack: Stack, name: str) -> None:
    """Letters, digits, hyphens and underscores."""
    alias = Alias(stack, "Live", alias_name=name, version=_function(stack).current_version)

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
        _function(stack).add_alias("live", **given)


def test_an_alias_of_an_alias(stack: Stack) -> None:
    """An alias stands for a version, never for another alias."""
    live = _function(stack).add_alias("live")
    with pytest.raises(PropertyTypeError, match="version: must be Version"):
        Alias(stack, "Live", alias_name="more", version=live)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_names_and_arns_are_qualified(stack: Stack) -> None:
    """`Ref` of an alias is its ARN; its function name ends in its own."""
    live = _function(stack).add_alias("live")
    stack.add_output("Arn", live.function_arn)
    stack.add_output("Name", live.function_name)
    template = _template(stack)

    template.has_output("Arn", {"Ref": "WorkerAliaslive13B29DE5"})
    template.has_output("Name", {"Fn::Join": ["", [{"Ref": "Worker11F36D0F"}, ":live"]]})
