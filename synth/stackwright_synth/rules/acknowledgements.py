"""What somebody accepts is a warning that there is."""

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from stackwright.acknowledgement import Acknowledgement
from stackwright.tree import Construct
from stackwright_synth.rules.finding import Finding, Kind

UNKNOWN: Final = "unknown-acknowledgement"
UNUSED: Final = "unused-acknowledgement"

KINDS: Final = (
    Kind(
        UNKNOWN,
        "warning",
        "What is acknowledged is the code of no warning.",
        "Check its spelling; errors cannot be acknowledged.",
    ),
    Kind(
        UNUSED,
        "warning",
        "What is acknowledged is found neither here nor below.",
        "Remove the acknowledgement.",
    ),
)


def settle(
    findings: Sequence[Finding], constructs: Sequence[Construct], kinds: Collection[Kind]
) -> tuple[Finding, ...]:
    """
    Leave out the warnings that are acknowledged, and warn of acknowledgements without effect.

    Args:
        findings: Of all rules.
        constructs: Those that acknowledge something; it holds for what is below them, too.
        kinds: Of all rules.
    """
    used: set[tuple[str, str]] = set()
    left = [one for one in findings if not _accepted(one, constructs, used)]
    left.extend(_without_effect(constructs, used, kinds))
    return tuple(left)


def _accepted(
    finding: Finding, constructs: Sequence[Construct], used: set[tuple[str, str]]
) -> bool:
    if finding.severity == "error":
        return False
    accepting = {
        (one.path, finding.code)
        for one in constructs
        if _is_below(finding.path or "", one.path)
        and any(each.code == finding.code for each in one.acknowledgements)
    }
    used |= accepting
    return bool(accepting)


def _is_below(path: str, scope: str) -> bool:
    return not scope or path == scope or path.startswith(f"{scope}/")


def _without_effect(
    constructs: Sequence[Construct], used: set[tuple[str, str]], kinds: Collection[Kind]
) -> Iterator[Finding]:
    severities = {one.code: one.severity for one in kinds}
    for construct in constructs:
        for one in construct.acknowledgements:
            severity = severities.get(one.code)
            if severity is None:
                from difflib import get_close_matches  # only mistakes need it

                near = get_close_matches(one.code, severities, 1)
                hint = f"did you mean {near[0]!r}?" if near else "docs/rules.md lists the codes"
                yield _about(construct, one, UNKNOWN, f"no rule has the code {one.code!r}", hint)
            elif severity == "error":
                text = f"{one.code!r} is an error, and errors cannot be acknowledged"
                yield _about(construct, one, UNKNOWN, text, "mend what the error is about")
            elif (construct.path, one.code) not in used:
                text = f"nothing here or below is warned of with {one.code!r}"
                yield _about(construct, one, UNUSED, text, "remove the acknowledgement")


def _about(
    construct: Construct, one: Acknowledgement, code: str, message: str, hint: str
) -> Finding:
    return Finding(
        "warning",
        code,
        message,
        path=construct.path or None,
        resource_type=construct.resource_type,
        source=one.source,
        hint=hint,
    )
