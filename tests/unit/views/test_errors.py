"""Errors as text and as JSON."""

import pytest
from attrs import frozen

from stackwright.errors import (
    DeployError,
    LoadError,
    PropertyError,
    StackFailed,
    SynthesisError,
)
from stackwright.source import SourceLocation, TemplateLocation
from stackwright_synth.views.errors import (
    exit_code,
    human,
    human_finding,
    machine,
    machine_finding,
)
from stackwright_synth.views.style import Style

ERROR = PropertyError(
    "max_age must be from 0 to 86400, got -1",
    path="Orders/Worker/FunctionUrl",
    resource_type="AWS::Lambda::Url",
    source=SourceLocation("app.py", 41),
    hint="max_age is in seconds; leave it out for no caching",
)


@frozen
class Found:
    """What a rule has found."""

    severity: str
    code: str
    message: str
    path: str | None = None
    resource_type: str | None = None
    source: SourceLocation | None = None
    hint: str | None = None


class Several(SynthesisError):
    """An error that holds findings."""

    def __init__(self, *findings: Found) -> None:
        super().__init__(f"{len(findings)} findings", code="several")
        self.findings = findings


def test_error_in_full() -> None:
    """An error shows code, message, construct, type, line and hint, in the documented form."""
    expected = """\
error[invalid-property]: max_age must be from 0 to 86400, got -1
  construct  Orders/Worker/FunctionUrl  (AWS::Lambda::Url)
  created at app.py:41
  hint       max_age is in seconds; leave it out for no caching"""

    assert expected == human(ERROR)


def test_error_that_concerns_no_construct() -> None:
    """A line that created no construct is called just that, a place."""
    error = LoadError("failed", code="app-failed", source=SourceLocation("app.py", 3))

    assert "error[app-failed]: failed\n  at         app.py:3" == human(error)


def test_error_of_one_line() -> None:
    """What is not known is left out."""
    assert "error[load-failed]: nothing" == human(LoadError("nothing"))


def test_error_in_colour() -> None:
    """In colour the head stands out and the labels stand back."""
    expected = (
        "\x1b[1m\x1b[31merror[load-failed]\x1b[0m\x1b[0m: nothing\n  \x1b[2mhint\x1b[0m       look"
    )

    assert expected == human(LoadError("nothing", hint="look"), Style(colour=True))


def test_error_for_machines() -> None:
    """As JSON an error has the same parts, each under its name."""
    expected = [
        {
            "severity": "error",
            "code": "invalid-property",
            "message": "max_age must be from 0 to 86400, got -1",
            "construct": "Orders/Worker/FunctionUrl",
            "type": "AWS::Lambda::Url",
            "file": "app.py",
            "line": 41,
            "hint": "max_age is in seconds; leave it out for no caching",
        }
    ]

    assert expected == machine(ERROR)


def test_all_findings_are_shown() -> None:
    """Of an error that holds findings every one is shown, and not the error itself."""
    error = Several(
        Found(
            "error",
            "a",
            "first",
            "Orders",
            "AWS::SNS::Topic",
            SourceLocation("app.py", 1),
            "mend it",
        ),
        Found("warning", "b", "second"),
    )
    expected = """\
error[a]: first
  construct  Orders  (AWS::SNS::Topic)
  created at app.py:1
  hint       mend it

warning[b]: second"""

    assert expected == human(error)
    assert ["a", "b"] == [one["code"] for one in machine(error)]


def test_further_causes_of_a_failed_stack() -> None:
    """A failed stack tells of its first cause itself; the others follow."""
    causes = tuple(DeployError(f"{name} failed", code="resource-failed") for name in "AB")
    error = StackFailed("stack X: A failed", status="ROLLBACK_COMPLETE", failures=causes)

    assert "error[stack-failed]: stack X: A failed\n\nerror[resource-failed]: B failed" == human(
        error
    )


def test_finding() -> None:
    """A finding by itself looks like an error of its severity."""
    finding = Found("warning", "slow", "too slow", "Orders")

    assert "warning[slow]: too slow\n  construct  Orders" == human_finding(finding)
    assert "warning" == machine_finding(finding)["severity"]


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (PermissionError(13, "Permission denied", "out"), "out: Permission denied"),
        (OSError(28, "No space left on device"), "[Errno 28] No space left on device"),
    ],
)
def test_file_errors(error: OSError, message: str) -> None:
    """What the disk refuses is an error of its own, with the file's name."""
    found = machine(error)[0]

    assert ("file-error", message) == (found["code"], found["message"])


def test_internal_fault() -> None:
    """Anything else is called a fault of stackwright, with its type."""
    found = machine(ZeroDivisionError("division by zero"))[0]

    assert ("internal", "ZeroDivisionError: division by zero") == (
        found["code"],
        found["message"],
    )


@pytest.mark.parametrize("error", [ERROR, ZeroDivisionError()])
def test_exit_code(error: Exception) -> None:
    """Every failure of a command ends it with 1."""
    assert 1 == exit_code(error)


def test_a_mistake_in_a_template() -> None:
    """A line of a template is shown with its column, and with the line that takes it in."""
    source = TemplateLocation("legacy.yaml", 3, 5, SourceLocation("app.py", 7))
    error = PropertyError("wrong", path="Orders/Legacy/A", source=source)
    expected = """\
error[invalid-property]: wrong
  construct  Orders/Legacy/A
  created at legacy.yaml:3:5
  included   app.py:7"""
    (diagnosis,) = machine(error)

    assert expected == human(error)
    assert (5, "app.py:7") == (diagnosis.get("column"), diagnosis.get("included_at"))
