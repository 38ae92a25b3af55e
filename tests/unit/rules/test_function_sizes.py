"""Functions that are larger than Lambda makes them."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import function_sizes

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]

IF = {"Fn::If": ["A", "x", {"Ref": "AWS::NoValue"}]}
"""What is there only if a condition of the deployment holds."""


def _template(**given: Any) -> dict[str, Any]:
    return {"Worker": ("AWS::Lambda::Function", given)}


@pytest.mark.parametrize(
    "given",
    [{"Timeout": 901}, {"MemorySize": 10_241}, {"EphemeralStorage": {"Size": 10_241}}],
)
def test_too_large(judge: Judge, given: dict[str, Any]) -> None:
    """More than a function without a capacity provider may have."""
    assert [("error", "needs-capacity-provider", "Worker")] == judge(
        function_sizes, _template(**given)
    )


@pytest.mark.parametrize(
    "given",
    [
        {"Timeout": 900, "MemorySize": 10_240, "EphemeralStorage": {"Size": 10_240}},
        {"Timeout": 5_400, "CapacityProviderConfig": {"X": 1}},
        {"Timeout": 5_400, "CapacityProviderConfig": IF},
        {"Timeout": {"Ref": "Seconds"}, "EphemeralStorage": {"Ref": "Storage"}},
    ],
)
def test_small_enough(judge: Judge, given: dict[str, Any]) -> None:
    """Within the bounds, on instances of its own, or known to the deployment only."""
    assert [] == judge(function_sizes, _template(**given))
