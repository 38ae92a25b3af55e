"""Resources can be made one after the other."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from stackwright.tokens import is_document, is_list
from stackwright_synth.resolve import ResolvedStack, names_needed, references
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection

CODE: Final = "resource-cycle"

KINDS: Final = (
    Kind(
        CODE,
        "error or warning",
        "Resources need each other before they can exist; a warning if a macro may part them.",
        "Give one a fixed name, and refer to it by that name.",
    ),
)

_HINT: Final = "cut one of them, or give one resource a name of its own and refer to that name"
_OWN_NAME: Final = "the handler finds the function's own name in AWS_LAMBDA_FUNCTION_NAME"


def check(inspection: Inspection) -> Iterator[Finding]:
    """No resource needs, by references and `DependsOn`, itself or one that needs it."""
    for stack in inspection.app.stacks:
        cycle = _cycle(_needs(stack))
        if cycle:
            first = stack.by_logical_id[cycle[0]]
            steps = [
                f"{stack.by_logical_id[one].path} ({_place(stack, one, other)})"
                for one, other in zip(cycle, [*cycle[1:], cycle[0]], strict=True)
            ]
            alone = len(cycle) == 1 and first.type == "AWS::Lambda::Function"
            yield about(
                "warning" if _is_rewritten(stack) else "error",
                CODE,
                first,
                f"resources need each other: {' -> '.join((*steps, first.path))}",
                hint=_OWN_NAME if alone else _HINT,
            )


def _place(stack: ResolvedStack, one: str, other: str) -> str:
    """Where *one* refers to *other*, such as `Environment.Variables.QUEUE`."""
    body: Any = stack.document["Resources"][one]
    if other in names_needed(body):
        return "DependsOn"
    path: list[str] = []
    node = body
    while True:
        inner = node.items() if is_document(node) else enumerate(node) if is_list(node) else ()
        for key, item in inner:
            if key == "Ref" or str(key).startswith("Fn::") or other not in references({key: item}):
                continue
            path.append(str(key))
            node = item
            break
        else:
            return ".".join(path).removeprefix("Properties.")


def _is_rewritten(stack: ResolvedStack) -> bool:
    """Whether macros, such as SAM's, make other resources of what is in the template."""
    from stackwright.include.names import is_rewritten  # for those with a cycle

    return is_rewritten(stack.document)


def _needs(stack: ResolvedStack) -> dict[str, list[str]]:
    known = stack.by_logical_id
    needs: dict[str, list[str]] = {}
    for resource in stack.resources:
        needs[resource.logical_id] = [one for one in resource.references if one in known]
    return needs


def _tangled(needs: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """What is left when everything that waits for nothing more was made; mostly nothing."""
    made: set[str] = set()
    left = {**needs}
    while left:
        waiting: dict[str, list[str]] = {}
        for name, needed in left.items():
            if made.issuperset(needed):
                made.add(name)
            else:
                waiting[name] = needed
        if len(waiting) == len(left):
            break
        left = waiting
    return {name: [one for one in needed if one in left] for name, needed in left.items()}


def _cycle(needs: Mapping[str, list[str]]) -> list[str]:
    """One cycle, or nothing; without recursion, for chains of any length."""
    needs = _tangled(needs)
    done: set[str] = set()
    for start in needs:
        trail: list[str] = []
        waiting = [iter((start,))]
        while waiting:
            one = next(waiting[-1], None)
            if one is None:
                waiting.pop()
                if trail:
                    done.add(trail.pop())
            elif one in trail:
                return trail[trail.index(one) :]
            elif one not in done:
                trail.append(one)
                waiting.append(iter(needs[one]))
    return []
