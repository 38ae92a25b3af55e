"""Who may use a layer: accounts and organizations, version by version."""

import json
from pathlib import Path
from typing import Any

import pytest

from stackwright import Stack
from stackwright.aws_lambda import Code, LayerVersion
from stackwright.cfn.aws_lambda import CfnLayerVersionPermission
from stackwright.errors import PropertyError
from tests.unit.aws_lambda.stacks import only, synth

COMPANIONS = Path(__file__).parents[2] / "data" / "cdk_companions.json"
IDS = {one["path"]: one["logical_id"] for one in json.loads(COMPANIONS.read_text("utf-8"))}
CODE = Code.from_bucket("code", "layer.zip", object_version="7")
ARN = "arn:aws:lambda:eu-west-1:123456789012:layer:tools:3"


def test_permissions(stack: Stack) -> None:
    """An account or an organization may use the layer; each version keeps its permission."""
    layer = LayerVersion(stack, "Layer", code=CODE)
    layer.add_permission("Org", account_id="*", organization_id="o-abcdefghij")
    layer.add_permission("Account", account_id="123456789012")
    template = synth(stack)

    assert {
        "Type": "AWS::Lambda::LayerVersionPermission",
        "DeletionPolicy": "Delete",
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


def test_it_follows_the_version(stack: Stack) -> None:
    """It refers to the version, which is another one after every change, and so is replaced."""
    LayerVersion(stack, "Layer", code=CODE).add_permission("All", account_id="*")
    permission = only(stack, "AWS::Lambda::LayerVersionPermission")
    properties: Any = permission["Properties"]

    assert {"Ref": IDS["Layer/Resource"]} == properties["LayerVersionArn"]
    assert "yes" == CfnLayerVersionPermission.schema.replaces("LayerVersionArn")


def test_what_a_user_says_of_its_removal(stack: Stack) -> None:
    """Their policy holds in both cases."""
    layer = LayerVersion(stack, "Layer", code=CODE)
    layer.add_permission("All", account_id="*").apply_removal_policy("Retain")

    permission = only(stack, "AWS::Lambda::LayerVersionPermission")
    assert ("Retain", "Retain") == (permission["DeletionPolicy"], permission["UpdateReplacePolicy"])


def test_a_permission_on_an_import(stack: Stack) -> None:
    """A version that exists already can be shared too."""
    LayerVersion.from_layer_version_arn(stack, "Tools", ARN).add_permission("All", account_id="*")

    synth(stack).has_resource(
        "AWS::Lambda::LayerVersionPermission", {"LayerVersionArn": ARN, "Principal": "*"}
    )
