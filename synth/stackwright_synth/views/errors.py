"""An error in, the lines or the JSON objects that show it out."""

from collections.abc import Iterator, Sequence
from typing import NotRequired, Protocol, TypedDict

from stackwright.errors import StackFailed, StackwrightError
from stackwright.source import SourceLocation, TemplateLocation
from stackwright_synth.views.style import PLAIN, Style

INTERNAL = "internal"
FILE_ERROR = "file-error"


class _Finding(Protocol):
    """What a rule has found; see `stackwright_synth.rules`."""

    @property
    def severity(self) -> str: ...
    @property
    def code(self) -> str: ...
    @property
    def message(self) -> str: ...
    @property
    def path(self) -> str | None: ...
    @property
    def resource_type(self) -> str | None: ...
    @property
    def source(self) -> SourceLocation | None: ...
    @property
    def hint(self) -> str | None: ...


class Diagnosis(TypedDict):
    """One mistake, as JSON."""

    severity: str
    code: str
    message: str
    construct: str | None
    type: str | None
    file: str | None
    line: int | None
    column: NotRequired[int]
    """Of a template that is taken in."""
    included_at: NotRequired[str]
    """The file and line that take the template in."""
    hint: str | None


def human(error: Exception, style: Style = PLAIN) -> str:
    """
    The text that shows *error*, and everything that it holds.

        error[invalid-property]: max_age must be from 0 to 86400, got -1
          construct  Orders/Worker/FunctionUrl  (AWS::Lambda::Url)
          created at app.py:41
          hint       max_age is in seconds; leave it out for no caching
    """
    return "\n\n".join(_block(one, style) for one in machine(error))


def machine(error: Exception) -> list[Diagnosis]:
    """The same as JSON objects, one a mistake."""
    return list(_diagnoses(error))


def human_finding(finding: _Finding, style: Style = PLAIN) -> str:
    """The text that shows what a rule has found."""
    return _block(machine_finding(finding), style)


def machine_finding(finding: _Finding) -> Diagnosis:
    """The same as a JSON object."""
    return _diagnosis(
        finding.message,
        severity=finding.severity,
        code=finding.code,
        construct=finding.path,
        type=finding.resource_type,
        source=finding.source,
        hint=finding.hint,
    )


def exit_code(error: Exception) -> int:
    """What the program ends with because of *error*."""
    return error.exit_code if isinstance(error, StackwrightError) else 1


def _diagnoses(error: Exception) -> Iterator[Diagnosis]:
    if isinstance(error, StackwrightError):
        findings: Sequence[_Finding] = getattr(error, "findings", ())
        if findings:
            yield from map(machine_finding, findings)
        else:
            yield _ours(error)
        if isinstance(error, StackFailed):  # its own message tells of the first cause
            yield from map(_ours, error.failures[1:])
    elif isinstance(error, OSError):
        yield _diagnosis(
            f"{error.filename}: {error.strerror}" if error.filename else str(error),
            code=FILE_ERROR,
            hint="check that the path is there, that it may be written, and that the disk has room",
        )
    else:
        yield _diagnosis(
            f"{type(error).__name__}: {error}",
            code=INTERNAL,
            hint="this is a fault of stackwright itself: run the command again with --debug "
            "and report what it shows",
        )


def _ours(error: StackwrightError) -> Diagnosis:
    return _diagnosis(
        error.message,
        code=error.code,
        construct=error.path,
        type=error.resource_type,
        source=error.source,
        hint=error.hint,
    )


def _diagnosis(
    message: str,
    *,
    code: str,
    severity: str = "error",
    construct: str | None = None,
    type: str | None = None,
    source: SourceLocation | None = None,
    hint: str | None = None,
) -> Diagnosis:
    diagnosis: Diagnosis = {
        "severity": severity,
        "code": code,
        "message": message,
        "construct": construct or None,
        "type": type,
        "file": source.file if source else None,
        "line": source.line if source else None,
        "hint": hint,
    }
    if isinstance(source, TemplateLocation):
        diagnosis["column"] = source.column
        if source.included_at is not None:
            diagnosis["included_at"] = str(source.included_at)
    return diagnosis


def _block(one: Diagnosis, style: Style) -> str:
    paint = style.red if one["severity"] == "error" else style.yellow
    head = style.bold(paint(f"{one['severity']}[{one['code']}]"))
    lines = [f"{head}: {one['message']}"]
    if one["construct"]:
        kind = f"  ({one['type']})" if one["type"] else ""
        lines.append(f"  {style.dim('construct')}  {one['construct']}{kind}")
    if one["file"] is not None and one["line"] is not None:
        label = "created at" if one["construct"] else "at        "
        place = str(SourceLocation(one["file"], one["line"]))
        if "column" in one:
            place = f"{place}:{one['column']}"
        lines.append(f"  {style.dim(label)} {place}")
        if "included_at" in one:
            lines.append(f"  {style.dim('included')}   {one['included_at']}")
    if one["hint"]:
        lines.append(f"  {style.dim('hint')}       {one['hint']}")
    return "\n".join(lines)
