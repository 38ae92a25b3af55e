"""Streaming URLs against runtimes."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import streaming_runtime

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]

LAYER = "arn:aws:lambda:eu-west-1:123456789012:layer:adapter:1"


def _template(mode: Any = "RESPONSE_STREAM", **given: Any) -> dict[str, Any]:
    target = {"Fn::GetAtt": ["Worker", "Arn"]}
    return {
        "Worker": ("AWS::Lambda::Function", given),
        "Url": ("AWS::Lambda::Url", {"TargetFunctionArn": target, "InvokeMode": mode}),
    }


@pytest.mark.parametrize("runtime", ["python3.13", "java21", "dotnet8", "ruby3.4"])
def test_collected(judge: Judge, runtime: str) -> None:
    """A managed runtime that does not stream."""
    assert [("warning", "streaming-runtime", "Url")] == judge(
        streaming_runtime, _template(Runtime=runtime)
    )


@pytest.mark.parametrize(
    "template",
    [
        _template(Runtime="nodejs22.x"),
        _template(Runtime="provided.al2023"),
        _template(PackageType="Image"),
        _template(Runtime="python3.13", Layers=[LAYER]),
        _template(Runtime="python3.13", Layers={"Ref": "Layers"}),
        _template(Runtime={"Ref": "Runtime"}),
        _template("BUFFERED", Runtime="python3.13"),
        _template({"Ref": "Mode"}, Runtime="python3.13"),
    ],
)
def test_streamed(judge: Judge, template: dict[str, Any]) -> None:
    """Runtimes that stream, layers and images that may, and what only the deployment knows."""
    assert [] == judge(streaming_runtime, template)
