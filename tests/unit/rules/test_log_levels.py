"""Levels of what a function logs."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import log_levels

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]

IF = {"Fn::If": ["A", "x", {"Ref": "AWS::NoValue"}]}
"""What is there only if a condition of the deployment holds."""


def _template(**given: Any) -> dict[str, Any]:
    return {"Worker": ("AWS::Lambda::Function", {"LoggingConfig": given})}


@pytest.mark.parametrize(
    "given",
    [
        {"ApplicationLogLevel": "INFO"},
        {"LogFormat": "Text", "SystemLogLevel": "WARN"},
        {"LogFormat": "Text", "SystemLogLevel": {"Ref": "Level"}},
    ],
)
def test_text(judge: Judge, given: dict[str, Any]) -> None:
    """Text, which is the default, has no levels."""
    assert [("error", "level-without-json", "Worker")] == judge(log_levels, _template(**given))


@pytest.mark.parametrize(
    "given",
    [
        {"LogFormat": "JSON", "ApplicationLogLevel": "INFO"},
        {"LogFormat": "Text", "LogGroup": "g"},
        {"LogFormat": {"Ref": "Format"}, "ApplicationLogLevel": "INFO"},
        {"LogFormat": "Text", "ApplicationLogLevel": IF},
    ],
)
def test_json(judge: Judge, given: dict[str, Any]) -> None:
    """JSON, no levels, or what only the deployment knows."""
    assert [] == judge(log_levels, _template(**given))
