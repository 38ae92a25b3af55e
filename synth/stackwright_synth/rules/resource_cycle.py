"""Resources can be made one after the other."""

from collections.abc import Iterator, Mapping
from typing import Final

from stackwright_synth.resolve import ResolvedStack
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


def check(inspection: Inspection) -> Iterator[Finding]:
    """No resource needs, by references and `DependsOn`, itself or one that needs it."""
    for stack in inspection.app.stacks:
        cycle = _cycle(_needs(stack))
        if cycle:
            first = stack.by_logical_id[cycle[0]]
            trail = " -> ".join(stack.by_logical_id[one].path for one in (*cycle, cycle[0]))
            yield about(
                "warning" if _is_rewritten(stack) else "error",
                CODE,
                first,
                f"resources need each other: {trail}",
                hint="give one of them a name of its own and refer to that name",
            )


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


def _cycle(needs: Mapping[str, list[str]]) -> list[str]:
    """One cycle, or nothing; without recursion, for chains of any length."""
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
