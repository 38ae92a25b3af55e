"""The version that follows a function: how it stands in the template, what it cannot know."""

import json
from hashlib import md5
from pathlib import Path
from typing import Any

import pytest

from stackwright import Stack
from stackwright.aws_lambda import Code, Function, LayerVersion
from stackwright.aws_lambda.current_version import LOCKED, NOT_LOCKED
from stackwright.cfn.aws_lambda import CfnFunction
from stackwright.errors import ReferenceCycleError, SynthesisError
from stackwright.shapes import READ_ONLY
from tests.unit.aws_lambda.stacks import make_function, synth

COMPANIONS = Path(__file__).parents[2] / "data" / "cdk_companions.json"


def _version(function: Function) -> tuple[str, dict[str, Any]]:
    ((name, resource),) = synth(function).find_resources("AWS::Lambda::Version").items()
    return name, resource


def test_every_property_is_on_one_side() -> None:
    """A version freezes what the generated schema can set, or it does not: all is known."""
    settable = {
        one.cloudformation_name
        for one in CfnFunction.schema.top.fields
        if not one.flags & READ_ONLY
    }

    assert settable == LOCKED | NOT_LOCKED
    assert not LOCKED & NOT_LOCKED


def test_the_version_is_retained_and_made_once(function: Function) -> None:
    """
    Its id is the CDK's with 32 hex digits of our own; asking again gives the same.

    It stays, but not if the deployment that makes it is rolled back: Lambda would then find
    nothing to publish when the same code comes again.
    """
    version = function.current_version
    known = {one["path"]: one["logical_id"] for one in json.loads(COMPANIONS.read_text("utf-8"))}
    assert version is function.current_version
    name, resource = _version(function)

    assert known["Worker/CurrentVersion/Resource"][:-32] == name[:-32]
    assert set(name[-32:]) <= set("0123456789abcdef")
    assert {
        "Type": "AWS::Lambda::Version",
        "DeletionPolicy": "RetainExceptOnCreate",
        "UpdateReplacePolicy": "Retain",
        "Properties": {"FunctionName": {"Ref": "Worker11F36D0F"}},
    } == resource


def test_the_hash_is_a_promise(stack: Stack) -> None:
    """The id of a given function stays what it is, release after release."""
    function = make_function(stack, code=Code.from_inline("x"))
    assert function.current_version.underlying is function
    frozen = (
        '[{"Code":{"ZipFile":"x"},"Handler":"index.handle",'
        '"LoggingConfig":{"LogGroup":{"Ref":"WorkerLogGroup67ABCFFE"}},'
        '"Role":{"Fn::GetAtt":["WorkerServiceRole8543584E","Arn"]},"Runtime":"python3.13"},'
        "[],null]"
    )

    digest = md5(frozen.encode(), usedforsecurity=False).hexdigest()
    assert f"WorkerCurrentVersion8AEC97EC{digest}" == _version(function)[0]
    assert "e0ac18ae99cbd5321d8c40ffe5ce879b" == digest


def test_an_unknown_property(function: Function) -> None:
    """What an override adds and nobody knows stops synthesis instead of being guessed."""
    function.add_override("Properties.Flavour", "mint")
    function.add_alias("live")
    with pytest.raises(SynthesisError, match="whether a version freezes Flavour is not") as caught:
        _version(function)

    assert "unknown-version-property" == caught.value.code
    assert "S/Worker" == caught.value.path
    assert "use a Version with a fixed id" in (caught.value.hint or "")


def test_a_function_that_refers_to_its_own_version(function: Function) -> None:
    """The id of the version would depend on itself."""
    function.add_environment("VERSION", function.current_version.version)
    with pytest.raises(ReferenceCycleError, match="depends on itself"):
        _version(function)


def test_an_imported_layer_counts_by_its_arn(function: Function) -> None:
    """Only the layers of this app have content to look into."""
    arn = "arn:aws:lambda:eu-west-1:123456789012:layer:tools:3"
    function.add_layers(LayerVersion.from_layer_version_arn(function.scope, "Tools", arn))
    assert () == function.own_layers
    function.add_alias("live")

    synth(function).has_resource("AWS::Lambda::Function", {"Layers": [arn]})
