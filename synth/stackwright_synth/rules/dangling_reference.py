"""Every name that a template refers to is in it."""

from collections.abc import Iterator
from typing import Final

from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection

CODE: Final = "dangling-reference"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "A template refers to a name that is not in it.",
        "Refer to constructs by their attributes.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """`Ref`, `Fn::GetAtt` and `Fn::Sub` name a resource or a parameter of the same template."""
    for stack in inspection.app.stacks:
        known = {*stack.by_logical_id, *stack.document.get("Parameters", {})}
        for resource in stack.resources:
            for name in resource.references:
                if name not in known and not name.startswith("AWS::"):
                    yield about(
                        "error",
                        CODE,
                        resource,
                        f"{name!r} is neither a resource nor a parameter of the stack {stack.id}",
                        hint="refer to constructs by their attributes, such as queue.queue_arn",
                    )
