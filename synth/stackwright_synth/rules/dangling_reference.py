"""Every name that a template refers to is in it."""

from collections.abc import Iterator
from typing import Final

from stackwright_synth.resolve import ResolvedStack
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection

CODE: Final = "dangling-reference"

KINDS: Final = (
    Kind(
        CODE,
        "error or warning",
        "A template refers to a name that is not in it; a warning if a macro may make that name.",
        "Refer to constructs by their attributes.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    `Ref`, `Fn::GetAtt` and `Fn::Sub` name a resource or a parameter of the same template.

    Where a macro takes the template in before CloudFormation does, it may make what is not
    there yet: then a name that is not known is a warning.
    """
    for stack in inspection.app.stacks:
        known = {*stack.by_logical_id, *stack.document.get("Parameters", {})}
        for resource in stack.resources:
            for name in resource.references:
                if name in known or name.startswith("AWS::") or _is_made_later(stack, name):
                    continue
                rewritten = _is_rewritten(stack)
                doubt = "; a macro of the template may make it" if rewritten else ""
                yield about(
                    "warning" if rewritten else "error",
                    CODE,
                    resource,
                    f"{name!r} is neither a resource nor a parameter of the stack "
                    f"{stack.id}{doubt}",
                    hint="refer to constructs by their attributes, such as queue.queue_arn",
                )


def _is_made_later(stack: ResolvedStack, name: str) -> bool:
    """Whether a loop or a module of the template makes the resource *name*."""
    from stackwright.include.names import names_of  # for those with a name that is not known

    return name in names_of(stack.document["Resources"])


def _is_rewritten(stack: ResolvedStack) -> bool:
    from stackwright.include.names import is_rewritten

    return is_rewritten(stack.document)
