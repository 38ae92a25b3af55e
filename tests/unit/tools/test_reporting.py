"""What another version of the sources brings, as a report."""

from typing import Any

from tools.l1.comparing import Change
from tools.l1.generating import Sources, generated
from tools.l1.reporting import Report, compared, human
from tools.l1.wheel import Schemas

TEXT = {"type": "string"}
PATCH = {
    "type": "AWS::A::Thing",
    "reason": "It lacks one.",
    "op": "add",
    "path": "/properties/Extra",
    "value": TEXT,
}


def _sources(version: str, *names: str) -> Sources:
    schema: dict[str, Any] = {
        "typeName": "AWS::A::Thing",
        "properties": dict.fromkeys(names, TEXT),
    }
    pins: dict[str, Any] = {"cfn-lint": {"version": version}, "excluded_services": []}
    schemas = Schemas("2026-01-01", "sha256:0", {"AWS::A::Thing": schema}, {})
    return Sources(schemas, {}, (PATCH,), pins)


def test_newer_sources() -> None:
    """The report says what changed, and that a patch has become obsolete; serious things first."""
    old = _sources("1", "Name", "Old")
    report = compared(generated(old, []), old.pins, _sources("2", "Name", "New", "Extra"))

    expected = (
        Change("patch obsolete", "AWS::A::Thing", "/properties/Extra"),
        Change("member removed", "AWS::A::Thing", "Old"),
        Change("member added", "AWS::A::Thing", "New"),
    )
    assert Report(("cfn-lint: 1 -> 2",), expected) == report
    assert 2 == report.serious


def test_same_sources() -> None:
    """The same sources bring nothing."""
    old = _sources("1", "Name")

    assert Report(("cfn-lint: 1 -> 1",), ()) == compared(generated(old, []), old.pins, old)


def test_report_for_people() -> None:
    """A line a change; `!` marks what a person must look at."""
    found = (
        Change("retyped", "AWS::A::Thing", "Size", '"s" -> "i"'),
        Change("type added", "AWS::A::New"),
    )

    expected = """\
cfn-lint: 1 -> 2

! AWS::A::Thing Size: retyped: "s" -> "i"
  AWS::A::New: type added

2 changes, 1 to look at"""
    assert expected == human(Report(("cfn-lint: 1 -> 2",), found))
    assert "a\n\n0 changes, 0 to look at" == human(Report(("a",), ()))
