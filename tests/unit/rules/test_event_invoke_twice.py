"""Configurations of asynchronous invocations."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import event_invoke_twice

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]


def _template(first: Any, second: Any, name: Any = None) -> dict[str, Any]:
    ref = {"Ref": "Worker"}
    version = {"FunctionName": ref}
    type = "AWS::Lambda::EventInvokeConfig"
    return {
        "Worker": ("AWS::Lambda::Function", {}),
        "Other": ("AWS::Lambda::Function", {}),
        "Version": ("AWS::Lambda::Version", version),
        "First": (type, {"FunctionName": ref, "Qualifier": first}),
        "Second": (type, {"FunctionName": name or ref, "Qualifier": second}),
    }


VERSION = {"Fn::GetAtt": ["Version", "Version"]}


@pytest.mark.parametrize("qualifier", ["$LATEST", "live", VERSION])
def test_twice(judge: Judge, qualifier: Any) -> None:
    """The second configuration of a qualifier is refused."""
    assert [("error", "configured-twice", "Second")] == judge(
        event_invoke_twice, _template(qualifier, qualifier)
    )


@pytest.mark.parametrize(
    "template",
    [
        _template("$LATEST", "live"),
        _template("$LATEST", VERSION),
        _template("live", "live", {"Ref": "Other"}),
        _template("live", "live", "another"),
        _template({"Ref": "Stage"}, {"Ref": "Stage"}),
    ],
)
def test_once(judge: Judge, template: dict[str, Any]) -> None:
    """Other qualifiers, other functions, and what only the deployment knows."""
    assert [] == judge(event_invoke_twice, template)
