"""What the generated layer doubts, and what a template holds that it does not know."""

from collections.abc import Iterator
from typing import Final

from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection

KINDS: Final = (
    Kind(
        "deprecated-property",
        "warning",
        "AWS has deprecated the property.",
        "Leave it out; the documentation of the resource names its successor.",
    ),
    Kind(
        "not-a-multiple",
        "warning",
        "A number is not a multiple of what AWS asks for.",
        "Round it.",
    ),
    Kind(
        "odd-length",
        "warning",
        "A text or a list is shorter or longer than AWS says.",
        "The message says how long it may be.",
    ),
    Kind(
        "out-of-range",
        "warning",
        "A number is outside of the range that AWS says.",
        "The message says the range.",
    ),
    Kind(
        "pattern-mismatch",
        "warning",
        "A text does not have the form that AWS says.",
        "The message shows the pattern.",
    ),
    Kind(
        "read-only-property",
        "warning",
        "CloudFormation sets the property itself.",
        "Leave it out.",
    ),
    Kind("repeated-item", "warning", "A list that must not repeat anything does.", "Remove one."),
    Kind(
        "unlisted-value",
        "warning",
        "A value is none of those that AWS lists.",
        "Check its spelling.",
    ),
    Kind(
        "unknown-type",
        "warning",
        "The type of a resource of an included template is not in this version's schema.",
        "Check its spelling, or update.",
    ),
    Kind(
        "untyped-resource",
        "warning",
        "A resource of an included template is left as it is: its properties cannot be checked.",
        "Nothing, for custom resources, modules, and what a macro completes.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """Values outside of what the schema lists are warnings: AWS may know more than it."""
    for stack in inspection.app.stacks:
        for resource in stack.resources:
            for one in resource.construct.warnings_:
                yield about("warning", one.code, resource, one.message)
