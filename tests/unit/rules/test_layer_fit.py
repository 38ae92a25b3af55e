"""Layers and the functions that attach them."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright import App, Stack
from stackwright.aws_lambda import Code, Function, LayerVersion
from stackwright_synth.rules import Finding, layer_fit

Check: TypeAlias = Callable[[ModuleType, App], list[Finding]]
Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]

IF = {"Fn::If": ["A", "x", {"Ref": "AWS::NoValue"}]}
"""What is there only if a condition of the deployment holds."""


def _template(layer: dict[str, Any], **function: Any) -> dict[str, Any]:
    return {
        "Layer": ("AWS::Lambda::LayerVersion", layer),
        "Worker": ("AWS::Lambda::Function", {"Layers": [{"Ref": "Layer"}], **function}),
    }


@pytest.mark.parametrize(
    "template",
    [
        _template({"CompatibleRuntimes": ["nodejs22.x"]}, Runtime="python3.13"),
        _template({"CompatibleArchitectures": ["arm64"]}),
        _template({"CompatibleArchitectures": ["x86_64"]}, Architectures=["arm64"]),
    ],
)
def test_misfits(judge: Judge, template: dict[str, Any]) -> None:
    """A layer for another runtime or architecture."""
    assert [("warning", "layer-misfit", "Worker")] == judge(layer_fit, template)


@pytest.mark.parametrize(
    "template",
    [
        _template({}, Runtime="python3.13"),
        _template({"CompatibleRuntimes": ["python3.13"]}, Runtime="python3.13"),
        _template({"CompatibleRuntimes": ["python3.13"]}, Runtime={"Ref": "Runtime"}),
        _template({"CompatibleRuntimes": [{"Ref": "Runtime"}]}, Runtime="python3.13"),
        _template({"CompatibleArchitectures": ["arm64"]}, Architectures=IF),
        _template({"CompatibleArchitectures": ["arm64"]}, Layers=["arn"]),
        _template({"CompatibleArchitectures": ["arm64"]}, Layers={"Ref": "Layers"}),
    ],
)
def test_what_fits(judge: Judge, template: dict[str, Any]) -> None:
    """A layer for it, a layer for all, and what only the deployment knows."""
    assert [] == judge(layer_fit, template)


def test_given_by_arn(check: Check) -> None:
    """A function takes a layer by its ARN as the user says."""
    app = App()
    stack = Stack(app, "S")
    code = Code.from_bucket("bucket", "key")
    layer = LayerVersion(stack, "Layer", code=code, compatible_runtimes=["nodejs22.x"])
    layers = [layer.layer_version_arn]
    Function(stack, "F", code=code, handler="a.b", runtime="python3.13", layers=layers)

    assert [] == check(layer_fit, app)


@pytest.mark.parametrize(
    ("principal", "count"), [("123456789012", 1), ("*", 0), ({"Ref": "Account"}, 0)]
)
def test_organizations(judge: Judge, principal: Any, count: int) -> None:
    """An organization goes with everyone in it."""
    permission = {"Principal": principal, "OrganizationId": "o-0123456789"}
    template = {"One": ("AWS::Lambda::LayerVersionPermission", permission)}

    assert [("error", "organization-with-account", "One")] * count == judge(layer_fit, template)
