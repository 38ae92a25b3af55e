"""Layers: every property, retention, permissions, imports, what is refused."""

import json
from pathlib import Path
from typing import Any

import pytest

from stackwright import App, Stack, Unchecked
from stackwright.aws_lambda import Code, LayerVersion
from stackwright.errors import PropertyError
from stackwright_synth.testing import Template, template_of

COMPANIONS = Path(__file__).parents[2] / "data" / "cdk_companions.json"
IDS = {one["path"]: one["logical_id"] for one in json.loads(COMPANIONS.read_text("utf-8"))}
CODE = Code.from_bucket("code", "layer.zip", object_version="7")
ARN = "arn:aws:lambda:eu-west-1:123456789012:layer:tools:3"


@pytest.fixture
def stack() -> Stack:
    """A stack called `S`."""
    return Stack(App(), "S")


def _template(stack: Stack) -> Template:
    app = stack.root
    assert isinstance(app, App)
    return template_of(app, "S")


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
    } == _template(stack).resource(IDS["Layer/Resource"])


def test_a_folder(stack: Stack, tmp_path: Path) -> None:
    """The content may be a folder of the app."""
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools" / "tool.py").write_text("x", encoding="utf-8")
    LayerVersion(stack, "Layer", code=Code.from_asset("tools"))
    app = stack.root
    assert isinstance(app, App)
    properties: Any = template_of(app, "S", base=tmp_path).resource(IDS["Layer/Resource"])

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

    _template(stack).has_resource(
        "AWS::Lambda::LayerVersion",
        {"CompatibleRuntimes": ["python3.13"], "LicenseInfo": "MIT"},
    )


def test_permissions(stack: Stack) -> None:
    """An account or an organization may use the layer; the permission is retained as well."""
    layer = LayerVersion(stack, "Layer", code=CODE)
    layer.add_permission("Org", account_id="*", organization_id="o-abcdefghij")
    layer.add_permission("Account", account_id="123456789012")
    template = _template(stack)

    assert {
        "Type": "AWS::Lambda::LayerVersionPermission",
        "DeletionPolicy": "Retain",
        "UpdateReplacePolicy": "Retain",
        "Properties": {
            "Action": "lambda:GetLayerVersion",
            "LayerVersionArn": {"Ref": IDS["Layer/Resource"]},
            "OrganizationId": "o-abcdefghij",
            "Principal": "*",
        },
    } == template.resource(IDS["Layer/Org"])
    template.has_resource("AWS::Lambda::LayerVersionPermission", {"Principal": "123456789012"})


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (
            {"account_id": "123456789012", "organization_id": "o-abcdefghij"},
            "organization_id goes with the account id",
        ),
        ({"account_id": "123"}, "account_id must be 12 digits"),
        ({"account_id": "*", "organization_id": "abc"}, "organization_id must be"),
    ],
)
def test_permissions_that_are_refused(stack: Stack, given: dict[str, Any], message: str) -> None:
    """An organization is named in place of an account."""
    layer = LayerVersion(stack, "Layer", code=CODE)
    with pytest.raises(PropertyError, match=message):
        layer.add_permission("P", **given)

    assert () == layer.children


def test_a_layer_that_exists(stack: Stack) -> None:
    """An import gives its ARN and adds nothing to the template."""
    layer = LayerVersion.from_layer_version_arn(stack, "Tools", ARN)
    stack.add_output("Arn", layer.layer_version_arn)
    template = _template(stack)

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

    _template(stack).has_output("Arn", {"Ref": "LayerArn"})
