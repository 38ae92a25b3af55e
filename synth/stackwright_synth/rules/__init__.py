"""Read-only checks of the whole app: an inspection in, findings out; one check a file."""

from stackwright_synth.rules import (
    dangling_reference,
    environment_size,
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
from stackwright_synth.rules.finding import ValidationFailed as ValidationFailed
from stackwright_synth.rules.inspection import Inspection as Inspection

__all__ = ["RULES", "Finding", "Inspection", "ValidationFailed", "inspect"]

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
)
"""The modules of all checks, in the order in which findings are shown."""


def inspect(inspection: Inspection) -> tuple[Finding, ...]:
    """
    Run every check.

    Returns:
        The warnings.

    Raises:
        ValidationFailed: There is an error; holds all findings.
    """
    findings = tuple(one for rule in RULES for one in rule.check(inspection))
    if any(one.severity == "error" for one in findings):
        raise ValidationFailed(findings)
    return findings
