"""What functions reserve together."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import reserved_total

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]


def _template(*reserved: Any) -> dict[str, Any]:
    return {
        f"F{number}": ("AWS::Lambda::Function", {"ReservedConcurrentExecutions": one})
        for number, one in enumerate(reserved)
    }


@pytest.mark.parametrize(
    ("reserved", "at"), [((901,), "F0"), ((500, 400, 1), "F2"), ((500, 500, 500), "F1")]
)
def test_too_much(judge: Judge, reserved: tuple[int, ...], at: str) -> None:
    """More than 900 together are said once, at the function that goes beyond."""
    assert [("warning", "reserved-concurrency-total", at)] == judge(
        reserved_total, _template(*reserved)
    )


@pytest.mark.parametrize("reserved", [(900,), (450, 450), (0,), ({"Ref": "N"}, 900)])
def test_enough_is_left(judge: Judge, reserved: tuple[Any, ...]) -> None:
    """Up to 900; what only the deployment knows is not counted."""
    assert [] == judge(reserved_total, _template(*reserved))
