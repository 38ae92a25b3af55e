"""What rules find: data, to be shown together at the end."""

from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

from stackwright.errors import SynthesisError
from stackwright.source import SourceLocation
from stackwright.value import record
from stackwright_synth.resolve import ResolvedResource

Severity: TypeAlias = Literal["error", "warning"]
"""An `error` stops synthesis, a `warning` does not."""


class Kind(NamedTuple):
    """
    A kind of finding, as `docs/rules.md` shows it.

    Args:
        code: Its name, in kebab-case.
        severity: What it is; both when that depends on how bad it is.
        meaning: What is wrong.
        remedy: What to do about it.
    """

    code: str
    severity: Literal["error", "warning", "error or warning"]
    meaning: str
    remedy: str


@record
class Finding:
    """
    One mistake, or one thing to think about.

    Args:
        severity: Whether it stops synthesis.
        code: The kind of finding, in kebab-case.
        message: What is wrong, what was given and what is allowed.
        path: The construct that it concerns.
        resource_type: Its type in CloudFormation.
        source: The user's line.
        hint: What to do about it.
    """

    severity: Severity
    code: str
    message: str
    path: str | None = None
    resource_type: str | None = None
    source: SourceLocation | None = None
    hint: str | None = None


class ValidationFailed(SynthesisError):
    """
    Findings that stop synthesis.

    Args:
        findings: All of them, warnings too.
    """

    default_code = "validation-failed"

    def __init__(self, findings: Sequence[Finding]) -> None:
        errors = [one for one in findings if one.severity == "error"]
        first = errors[0]
        more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
        super().__init__(
            f"{first.message}{more}",
            path=first.path,
            resource_type=first.resource_type,
            source=first.source,
            hint=first.hint,
        )
        self.findings = tuple(findings)


def about(
    severity: Severity,
    code: str,
    resource: ResolvedResource,
    message: str,
    *,
    hint: str | None = None,
) -> Finding:
    """The finding that concerns *resource*."""
    return Finding(severity, code, message, resource.path, resource.type, resource.source, hint)
