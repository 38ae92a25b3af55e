"""The number of filters of a mapping."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import filter_count

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]


def _template(filters: Any) -> dict[str, Any]:
    given = {"FunctionName": "f", "FilterCriteria": {"Filters": filters}}
    return {"Mapping": ("AWS::Lambda::EventSourceMapping", given)}


@pytest.mark.parametrize(
    ("count", "severity"), [(6, "warning"), (10, "warning"), (11, "error"), (20, "error")]
)
def test_too_many(judge: Judge, count: int, severity: str) -> None:
    """More than 5 need a request; more than 10 are granted to nobody."""
    assert [(severity, "many-filters", "Mapping")] == judge(
        filter_count, _template([{"Pattern": "{}"}] * count)
    )


@pytest.mark.parametrize("filters", [[], [{"Pattern": "{}"}] * 5, {"Ref": "Filters"}])
def test_few(judge: Judge, filters: Any) -> None:
    """Up to 5, or a number that only the deployment knows."""
    assert [] == judge(filter_count, _template(filters))
