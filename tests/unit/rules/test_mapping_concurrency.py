"""The concurrency of queues against what their function reserves."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import mapping_concurrency

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]


def _template(reserved: Any, *wanted: Any) -> dict[str, Any]:
    function = {} if reserved is None else {"ReservedConcurrentExecutions": reserved}
    mappings = {
        f"Mapping{number}": (
            "AWS::Lambda::EventSourceMapping",
            {"FunctionName": {"Ref": "Worker"}, "ScalingConfig": {"MaximumConcurrency": one}},
        )
        for number, one in enumerate(wanted)
    }
    return {"Worker": ("AWS::Lambda::Function", function), **mappings}


@pytest.mark.parametrize(
    ("reserved", "wanted", "at"),
    [(5, (6,), "Mapping0"), (5, (3, 3, 3), "Mapping1"), (0, (2,), "Mapping0")],
)
def test_more_than_reserved(judge: Judge, reserved: int, wanted: tuple[int, ...], at: str) -> None:
    """One mapping, or several together: said once, at the one that goes beyond."""
    assert [("warning", "concurrency-above-reserved", at)] == judge(
        mapping_concurrency, _template(reserved, *wanted)
    )


@pytest.mark.parametrize(
    ("reserved", "wanted"),
    [(5, (5,)), (6, (3, 3)), (None, (100,)), ({"Ref": "Reserved"}, (100,)), (5, ({"Ref": "N"},))],
)
def test_within(judge: Judge, reserved: Any, wanted: tuple[Any, ...]) -> None:
    """As much as is reserved, nothing reserved, or what only the deployment knows."""
    assert [] == judge(mapping_concurrency, _template(reserved, *wanted))
