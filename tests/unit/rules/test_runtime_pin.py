"""Runtimes that are updated by hand."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import runtime_pin

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]

IF = {"Fn::If": ["A", "x", {"Ref": "AWS::NoValue"}]}
"""What is there only if a condition of the deployment holds."""

ARN = "arn:aws:lambda:eu-west-1::runtime:0123"
PLACES = {
    "AWS::Lambda::Function": "RuntimeManagementConfig",
    "AWS::Lambda::Version": "RuntimePolicy",
}


@pytest.mark.parametrize("type", PLACES)
@pytest.mark.parametrize(
    "policy",
    [
        {"UpdateRuntimeOn": "Manual"},
        {"UpdateRuntimeOn": "Auto", "RuntimeVersionArn": ARN},
    ],
)
def test_one_without_the_other(judge: Judge, type: str, policy: dict[str, Any]) -> None:
    """A mode that lacks its ARN, and an ARN in another mode."""
    template = {"One": (type, {PLACES[type]: policy})}

    assert [("error", "runtime-pin", "One")] == judge(runtime_pin, template)


@pytest.mark.parametrize(
    "policy",
    [
        {"UpdateRuntimeOn": "Manual", "RuntimeVersionArn": ARN},
        {"UpdateRuntimeOn": "FunctionUpdate"},
        {"UpdateRuntimeOn": {"Ref": "Mode"}},
        {"UpdateRuntimeOn": "Manual", "RuntimeVersionArn": {"Ref": "Arn"}},
        {"UpdateRuntimeOn": "Auto", "RuntimeVersionArn": IF},
        {"Ref": "Policy"},
    ],
)
def test_both_or_neither(judge: Judge, policy: dict[str, Any]) -> None:
    """Both, neither, or what only the deployment knows."""
    template = {"One": ("AWS::Lambda::Function", {"RuntimeManagementConfig": policy})}

    assert [] == judge(runtime_pin, template)
