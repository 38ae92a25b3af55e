"""Layers: every property, retention, imports, whom they fit, what is refused."""

import json
from pathlib import Path
from typing import Any

import pytest

from stackwright import Stack, Unchecked
from stackwright.aws_lambda import Code, Function, LayerVersion
from stackwright.cfn.aws_lambda import CfnLayerVersion
from stackwright.errors import PropertyError
from tests.unit.aws_lambda.stacks import make_function, synth

COMPANIONS = Path(__file__).parents[2] / "data" / "cdk_companions.json"
IDS = {one["path"]: one["logical_id"] for one in json.loads(COMPANIONS.read_text("utf-8"))}
CODE = Code.from_bucket("code", "layer.zip", object_version="7")
ARN = "arn:aws:lambda:eu-west-1:123456789012:layer:tools:3"


def test_a_whole_layer(stack: Stack) -> None:
    """Every property arrives; the layer is retained and has the CDK's id."""
    LayerVersion(
        stack,
        "Layer",
        code=CODE,
        compatible_runtimes=["python3.13", Unchecked("python3.99")],
        compatible_architectures=["arm64"],
        description="Tools.",
        layer_version_name="tools",
        license="MIT",
    )

    assert {
        "Type": "AWS::Lambda::LayerVersion",
        "DeletionPolicy": "Retain",
        "UpdateReplacePolicy": "Retain",
        "Properties": {
            "CompatibleArchitectures": ["arm64"],
            "CompatibleRuntimes": ["python3.13", "python3.99"],
            "Content": {"S3Bucket": "code", "S3Key": "layer.zip", "S3ObjectVersion": "7"},
            "Description": "Tools.",
            "LayerName": "tools",
            "LicenseInfo": "MIT",
        },
    } == synth(stack).resource(IDS["Layer/Resource"])


def test_a_folder(stack: Stack, tmp_path: Path) -> None:
    """The content may be a folder of the app."""
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools" / "tool.py").write_text("x", encoding="utf-8")
    LayerVersion(stack, "Layer", code=Code.from_asset("tools"))
    properties: Any = synth(stack, base=tmp_path).resource(IDS["Layer/Resource"])

    content = properties["Properties"]["Content"]
    assert {"Ref": "StackwrightAssetBucket"} == content["S3Bucket"]
    assert content["S3Key"].startswith("assets/")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"code": Code.from_inline("x")}, "the content of a layer cannot be inline"),
        ({"compatible_runtimes": ["python3.13"] * 16}, "0 to 15 runtimes, got 16"),
        ({"compatible_runtimes": ["python"]}, "compatible_runtimes: must be a sequence"),
        ({"compatible_architectures": ["arm"]}, "compatible_architectures: must be a sequence"),
        ({"description": "x" * 257}, "0 to 256 characters, got 257"),
        ({"layer_version_name": "a b"}, "1 to 140 letters, digits"),
        ({"license": "x" * 513}, "0 to 512 characters, got 513"),
    ],
)
def test_bounds(stack: Stack, given: dict[str, Any], message: str) -> None:
    """Values out of bounds are refused."""
    settings: dict[str, Any] = {"code": CODE, **given}
    with pytest.raises(PropertyError, match=message):
        LayerVersion(stack, "Layer", **settings)


def test_defaults_of_a_scope(stack: Stack) -> None:
    """A scope can say what its layers are for."""
    LayerVersion.set_defaults(stack, compatible_runtimes=["python3.13"], license="MIT")
    LayerVersion(stack, "Layer", code=CODE)

    synth(stack).has_resource(
        "AWS::Lambda::LayerVersion",
        {"CompatibleRuntimes": ["python3.13"], "LicenseInfo": "MIT"},
    )


def test_a_layer_that_exists(stack: Stack) -> None:
    """An import gives its ARN and adds nothing to the template."""
    layer = LayerVersion.from_layer_version_arn(stack, "Tools", ARN)
    stack.add_output("Arn", layer.layer_version_arn)
    template = synth(stack)

    template.has_output("Arn", ARN)
    template.resource_count("AWS::Lambda::LayerVersion", 0)


@pytest.mark.parametrize(
    "arn", [ARN.removesuffix(":3"), "tools", ARN.replace(":layer:", ":awslayer:"), ARN + ":x"]
)
def test_arns_that_are_no_layer_versions(stack: Stack, arn: str) -> None:
    """The ARN names one version of a layer."""
    with pytest.raises(PropertyError, match="ends in ':layer:name:number'"):
        LayerVersion.from_layer_version_arn(stack, "Tools", arn)


def test_a_deferred_arn_is_not_judged(stack: Stack) -> None:
    """A parameter may hold the ARN."""
    arn = stack.add_parameter("LayerArn").value
    layer = LayerVersion.from_layer_version_arn(stack, "Tools", arn)
    stack.add_output("Arn", layer.layer_version_arn)

    synth(stack).has_output("Arn", {"Ref": "LayerArn"})


@pytest.mark.parametrize(
    ("layer", "function"),
    [
        ({}, {}),
        ({"compatible_runtimes": ["python3.12", "python3.13"]}, {}),
        ({"compatible_runtimes": []}, {}),
        ({"compatible_runtimes": [Unchecked("python3.99")]}, {"runtime": Unchecked("python3.99")}),
        ({"compatible_architectures": ["x86_64"]}, {}),
        ({"compatible_architectures": ["arm64", "x86_64"]}, {"architecture": "arm64"}),
    ],
)
def test_layers_that_fit(stack: Stack, layer: dict[str, Any], function: dict[str, Any]) -> None:
    """A layer says nothing of what it is for, or says what the function is."""
    attached = LayerVersion(stack, "Layer", code=CODE, **layer)

    assert (attached,) == make_function(stack, layers=(attached,), **function).layers


@pytest.mark.parametrize(
    ("layer", "function", "message"),
    [
        (
            {"compatible_runtimes": ["python3.11", "python3.12"]},
            {},
            "S/Layer is for the runtime python3.11 or python3.12, got python3.13",
        ),
        (
            {"compatible_architectures": ["arm64"]},
            {},
            "S/Layer is for the architecture arm64, got x86_64",
        ),
        (
            {"compatible_architectures": ["x86_64"]},
            {"architecture": "arm64"},
            "S/Layer is for the architecture x86_64, got arm64",
        ),
    ],
)
def test_layers_that_do_not_fit(
    stack: Stack, layer: dict[str, Any], function: dict[str, Any], message: str
) -> None:
    """Lambda would take it, and the function fail; also when it is added later."""
    attached = LayerVersion(stack, "Layer", code=CODE, **layer)
    with pytest.raises(PropertyError, match=message) as caught:
        make_function(stack, layers=[attached], **function)
    assert "S/Worker" == caught.value.path
    worker = make_function(stack, **function)
    with pytest.raises(PropertyError, match=message):
        worker.add_layers(attached)


def test_a_runtime_of_the_scope_is_judged_too(stack: Stack) -> None:
    """The function's runtime is the one that it gets, wherever from."""
    Function.set_defaults(stack, runtime="python3.11", architecture="arm64")
    layer = LayerVersion(stack, "Layer", code=CODE, compatible_runtimes=["python3.13"])
    with pytest.raises(PropertyError, match=r"for the runtime python3\.13, got python3\.11"):
        Function(
            stack, "Worker", code=Code.from_inline("x"), handler="index.handle", layers=[layer]
        )


def test_what_is_deferred_is_not_judged(stack: Stack) -> None:
    """A parameter may hold the architecture."""
    layer = LayerVersion(stack, "Layer", code=CODE, compatible_architectures=["arm64"])
    architecture = stack.add_parameter("Architecture").value

    assert [layer] == make_function(stack, layers=[layer], architecture=architecture).layers


def test_a_layer_that_is_attached_all_the_same(stack: Stack) -> None:
    """By its ARN it is not checked, and a version of the function still follows its content."""
    layer = LayerVersion(stack, "Layer", code=CODE, compatible_runtimes=["nodejs22.x"])
    function = make_function(stack, layers=[layer.layer_version_arn])

    assert (layer,) == function.own_layers
    synth(stack).has_resource("AWS::Lambda::Function", {"Layers": [{"Ref": IDS["Layer/Resource"]}]})


def test_own_layers(stack: Stack) -> None:
    """Those that the app makes, of either kind and however given; neither imports nor text."""
    own = LayerVersion(stack, "Layer", code=CODE)
    raw = CfnLayerVersion(stack, "Raw", content={"s3_bucket": "code", "s3_key": "raw.zip"})
    imported = LayerVersion.from_layer_version_arn(stack, "Tools", ARN)
    function = make_function(
        stack, layers=[imported, own, raw.ref, ARN.replace(":3", ":4"), imported_arn(stack)]
    )

    assert (own, raw) == function.own_layers


def imported_arn(stack: Stack) -> str:
    """The ARN of another layer that exists already."""
    other = LayerVersion.from_layer_version_arn(stack, "Other", ARN.replace(":3", ":5"))
    return other.layer_version_arn


def test_a_layer_twice(stack: Stack) -> None:
    """By itself and by its ARN, it is one layer."""
    layer = LayerVersion(stack, "Layer", code=CODE)
    with pytest.raises(PropertyError, match="each may be attached once"):
        make_function(stack, layers=[layer, layer.layer_version_arn])


def test_what_is_known_of_an_import(stack: Stack) -> None:
    """It is held against the functions that attach it."""
    layer = LayerVersion.from_layer_version_attributes(
        stack,
        "Tools",
        layer_version_arn=ARN,
        compatible_runtimes=["python3.12"],
        compatible_architectures=["arm64"],
    )
    with pytest.raises(PropertyError, match=r"S/Tools is for the runtime python3\.12"):
        make_function(stack, layers=[layer])
