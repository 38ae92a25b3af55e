"""Read-only checks of the whole app: an inspection in, findings out; one check a file."""

from typing import Final

from stackwright.value import evolve
from stackwright_synth.rules import (
    acknowledgements,
    dangling_reference,
    environment_size,
    handler_contract,
    package_contents,
    property_warnings,
    provisioned_concurrency,
    resource_cycle,
    runtime_lifecycle,
    sqs_visibility,
    url_permissions,
    url_qualifier,
)
from stackwright_synth.rules.finding import Finding as Finding
from stackwright_synth.rules.finding import Kind as Kind
from stackwright_synth.rules.finding import ValidationFailed as ValidationFailed
from stackwright_synth.rules.inspection import Inspection as Inspection

__all__ = ["KINDS", "RULES", "Finding", "Inspection", "Kind", "ValidationFailed", "inspect"]

RULES = (
    dangling_reference,
    resource_cycle,
    property_warnings,
    sqs_visibility,
    environment_size,
    runtime_lifecycle,
    url_permissions,
    url_qualifier,
    provisioned_concurrency,
    package_contents,
    handler_contract,
)
"""The modules of all checks, in the order in which findings are shown."""


KINDS: Final = (*(kind for rule in RULES for kind in rule.KINDS), *acknowledgements.KINDS)
"""Every kind of finding there is."""


def inspect(inspection: Inspection, *, strict: bool = False) -> tuple[Finding, ...]:
    """
    Run every check.

    Args:
        inspection: What is looked at.
        strict: Whether a warning that nobody acknowledged is an error.

    Returns:
        The warnings.

    Raises:
        ValidationFailed: There is an error; holds all findings.
    """
    found = [one for rule in RULES for one in rule.check(inspection)]
    findings = acknowledgements.settle(found, inspection.acknowledging, KINDS)
    if strict:
        findings = tuple(evolve(one, severity="error") for one in findings)
    if any(one.severity == "error" for one in findings):
        raise ValidationFailed(findings)
    return findings
