"""How much one template may hold."""

from collections.abc import Iterator, Mapping
from typing import Final

from stackwright_synth.rules.finding import Finding, Kind
from stackwright_synth.rules.inspection import Inspection

CODE: Final = "too-many-entries"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "A template has more resources, parameters, outputs or mappings than CloudFormation takes.",
        "Move some constructs to another stack.",
    ),
)

_QUOTAS: Final[Mapping[str, int]] = {
    "Resources": 500,
    "Parameters": 200,
    "Outputs": 200,
    "Mappings": 200,
}
"""As of 2026-11-21; none of them can be raised."""


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    A template has at most 500 resources, and 200 each of parameters, outputs and mappings.

    (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html)
    """
    for stack in inspection.app.stacks:
        for section, most in _QUOTAS.items():
            entries = stack.document.get(section, {})
            number = len(entries)
            if section == "Resources" and number != len(stack.resources):  # loops among them
                from stackwright_synth.resources import resources_of

                number = sum(1 for _ in resources_of(entries))
            if number > most:
                yield Finding(
                    "error",
                    CODE,
                    f"{stack.id} has {number:,} {section.lower()}, and a template has at most "
                    f"{most}",
                    stack.id,
                    source=stack.source,
                    hint="move some constructs to another stack",
                )
