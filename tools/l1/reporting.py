"""Sources of two versions in, what differs between them out: for people, and for a program."""

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import evolve, frozen

from tools.l1.comparing import Change, changes
from tools.l1.generating import Sources, generated
from tools.l1.patching import applicable

Json = dict[str, Any]


@frozen
class Report:
    """
    What another version brings.

    Args:
        heading: The versions.
        changes: What is different; those that a person must look at first.
    """

    heading: tuple[str, ...]
    changes: tuple[Change, ...]

    @property
    def serious(self) -> int:
        """How many changes a person must look at."""
        return sum(one.serious for one in self.changes)


def compared(committed: Mapping[str, str], pins: Json, sources: Sources) -> Report:
    """
    What the generator would change if it worked from other *sources*.

    Args:
        committed: The texts of the generated files as they are, by name.
        pins: What they were made from.
        sources: The other sources, with pins of their own.
    """
    excluded: list[str] = sources.pins["excluded_services"]
    good, obsolete = applicable(sources.schemas.by_type, sources.patches)
    texts = generated(evolve(sources, patches=good), excluded)
    found = [Change("patch obsolete", one["type"], one["path"]) for one in obsolete]
    found += changes(committed, texts)
    found.sort(key=lambda one: (not one.serious, one.type, one.member, one.what))
    heading = [
        f"{name}: {pin['version']} -> {sources.pins[name]['version']}"
        for name, pin in pins.items()
        if name != "excluded_services"
    ]
    return Report(tuple(heading), tuple(found))


def human(report: Report) -> str:
    """The report as text: a line a change, `!` before what a person must look at."""
    lines = [*report.heading, ""]
    lines += [_line(one) for one in report.changes]
    if report.changes:
        lines.append("")
    lines.append(f"{_counted(report.changes)}, {report.serious} to look at")
    return "\n".join(lines)


def _line(one: Change) -> str:
    place = f"{one.type} {one.member}".strip()
    detail = f": {one.detail}" if one.detail else ""
    return f"{'!' if one.serious else ' '} {place}: {one.what}{detail}"


def _counted(found: Sequence[Change]) -> str:
    return "1 change" if len(found) == 1 else f"{len(found)} changes"
