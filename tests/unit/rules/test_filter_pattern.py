"""Patterns of filters, as text."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import filter_pattern

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]


def _template(pattern: Any) -> dict[str, Any]:
    mapping = {"FunctionName": "f", "FilterCriteria": {"Filters": [{"Pattern": pattern}]}}
    return {"Mapping": ("AWS::Lambda::EventSourceMapping", mapping)}


@pytest.mark.parametrize(
    "pattern",
    [
        "{nope",
        "[1]",
        "{}",
        '{"body": "order"}',
        '{"body": []}',
        '{"body": [{"startswith": "a"}]}',
        '{"body": [{"numeric": [">", "1"]}]}',
    ],
)
def test_no_patterns(judge: Judge, pattern: str) -> None:
    """Text that is no JSON, no object, or no pattern."""
    assert [("error", "invalid-filter", "Mapping")] == judge(filter_pattern, _template(pattern))


@pytest.mark.parametrize(
    "pattern",
    [
        '{"body": {"kind": ["order", {"prefix": "re"}]}}',
        {"Ref": "Pattern"},
        {"Fn::Sub": '{"body": "${Kind}"}'},
        "{{resolve:ssm:pattern}}",
    ],
)
def test_patterns(judge: Judge, pattern: Any) -> None:
    """Patterns, and what only the deployment knows."""
    assert [] == judge(filter_pattern, _template(pattern))


def test_no_list(judge: Judge) -> None:
    """Filters that a parameter gives."""
    mapping = {"FilterCriteria": {"Filters": {"Ref": "Filters"}}}

    assert [] == judge(filter_pattern, {"M": ("AWS::Lambda::EventSourceMapping", mapping)})
