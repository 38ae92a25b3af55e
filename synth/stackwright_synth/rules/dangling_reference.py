"""Every name that a template refers to is in it."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any, Final

from stackwright.intrinsics import FUNCTIONS
from stackwright.spelling import did_you_mean
from stackwright.tokens import is_document
from stackwright_synth.resolve import Call, ResolvedStack, references
from stackwright_synth.rules.finding import Finding, Kind, Severity, about
from stackwright_synth.rules.inspection import Inspection

CODE: Final = "dangling-reference"
FUNCTION_CODE: Final = "unknown-function"

KINDS: Final = (
    Kind(
        CODE,
        "error or warning",
        "A template refers to a name that is not in it; a warning if a macro may make that name.",
        "Refer to constructs by their attributes.",
    ),
    Kind(
        FUNCTION_CODE,
        "warning",
        "A template calls a function that CloudFormation is not known to have.",
        "Check its spelling; `Fn` has all of them as methods.",
    ),
)

_HINT: Final = "refer to constructs by their attributes, such as queue.queue_arn"

_Missing = tuple[str, str]
"""What is not there, and a hint."""


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    `Ref`, `Fn::GetAtt` and `Fn::Sub` name a resource or a parameter of the same template,
    `Fn::If` a condition, and `Fn::FindInMap` a mapping and two keys of it.

    Where a macro takes the template in before CloudFormation does, it may make what is not
    there yet: then a name that is not known is a warning.
    """
    for stack in inspection.app.stacks:
        parameters = stack.document.get("Parameters", {})
        known = {*stack.by_logical_id, *parameters}
        for resource in stack.resources:
            for message, hint in _missing(stack, known, resource.references, resource.calls):
                doubt = _doubt(stack)
                severity: Severity = "warning" if doubt else "error"
                yield about(severity, CODE, resource, f"{message}{doubt}", hint=hint)
        for function, part in stack.unknown_functions:
            yield Finding(
                "warning",
                FUNCTION_CODE,
                f"CloudFormation has no function {function!r}",
                part.path,
                part.resource_type,
                part.source,
                did_you_mean(function, FUNCTIONS),
            )
        for section, names in (("Conditions", parameters), ("Outputs", known)):
            for name, entry in stack.document.get(section, {}).items():
                calls: list[Call] = []
                used = references({name: entry}, None, calls)
                for message, hint in _missing(stack, names, used, calls):
                    doubt = _doubt(stack)
                    severity = "warning" if doubt else "error"
                    path, source = inspection.place(stack, section, name)
                    yield Finding(
                        severity, CODE, f"{message}{doubt}", path, source=source, hint=hint
                    )


def _missing(
    stack: ResolvedStack, known: Collection[str], used: Sequence[str], calls: Sequence[Call]
) -> Iterator[_Missing]:
    for name in used:
        if name in known or name.startswith("AWS::"):
            continue
        if name in stack.by_logical_id or not _is_made_later(stack, name):
            what = f"neither a resource nor a parameter of the stack {stack.id}"
            yield f"{name!r} is {what}", _HINT
    for function, arguments in calls:
        if function == "Fn::GetAtt" or not arguments or not isinstance(arguments[0], str):
            continue
        if function == "Fn::If":
            conditions = stack.document.get("Conditions", {})
            if arguments[0] not in conditions and not _is_looped(conditions, arguments[0]):
                what = f"no condition of the stack {stack.id}"
                yield f"{arguments[0]!r} is {what}", _meant(arguments[0], conditions)
        else:
            yield from _lookup(stack, arguments)


def _lookup(stack: ResolvedStack, arguments: Sequence[Any]) -> Iterator[_Missing]:
    """The mapping or the key that `Fn::FindInMap` would not find."""
    within: Any = stack.document.get("Mappings", {})
    what = f"mapping of the stack {stack.id}"
    if len(arguments) == 4:  # it says what it gives when there is nothing
        return
    for name in arguments:
        if not isinstance(name, str) or not is_document(within) or "Fn::Transform" in within:
            return
        if name not in within:
            if not _is_looped(within, name):
                yield f"{name!r} is no {what}", _meant(name, within)
            return
        within, what = within[name], f"key of {name!r}"


def _is_looped(entries: Any, name: str) -> bool:
    from stackwright.include.names import has_loop_variable, names_of

    return has_loop_variable(name) or name in names_of(entries)


def _meant(name: str, known: Collection[str]) -> str:
    return did_you_mean(name, [*known]) if known else "there is none"


def _doubt(stack: ResolvedStack) -> str:
    """Why what is missing may yet be there; empty if it cannot."""
    from stackwright.include.names import is_rewritten  # for those with a name that is not known

    return "; a macro of the template may make it" if is_rewritten(stack.document) else ""


def _is_made_later(stack: ResolvedStack, name: str) -> bool:
    """Whether a loop or a module of the template makes the resource *name*."""
    from stackwright.include.names import names_of

    return name in names_of(stack.document["Resources"])
