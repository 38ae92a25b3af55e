"""
Two template documents in, the changes from one to the other out.

Nothing is known here of what CloudFormation will do about a change; a change set says that.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from enum import Enum
from typing import Literal, TypeGuard

from attrs import frozen

Path = tuple[str | int, ...]
Action = Literal["added", "removed", "changed"]


class Absent(Enum):
    """The value of what is not there."""

    ABSENT = "absent"


ABSENT = Absent.ABSENT


@frozen
class Difference:
    """
    One value that differs.

    Args:
        path: The keys and list positions that lead to it, below its resource or section entry.
            Positions are those of the new list, and of the old one for a removed item.
        before: What it was; `ABSENT` if it was not there.
        after: What it is to be; `ABSENT` if it goes.
    """

    path: Path
    before: object
    after: object

    def __str__(self) -> str:
        return ".".join(str(part) for part in self.path)


@frozen
class Change:
    """
    One entry of a template section that was added, removed or changed.

    Args:
        section: The section: `Resources`, `Parameters`, `Outputs` ...
        key: The entry: a logical id, a parameter's name; empty for a section that has no
            entries, such as `Description`.
        action: What happens to the entry.
        type: The resource's type, the new one if it changed; `None` outside `Resources`.
        differences: What differs within an entry that changed.
    """

    section: str
    key: str
    action: Action
    type: str | None = None
    differences: tuple[Difference, ...] = ()


def diff(before: Mapping[str, object], after: Mapping[str, object]) -> tuple[Change, ...]:
    """
    Compare two templates.

    Args:
        before: The template that is deployed.
        after: The template that is to be deployed.

    Returns:
        The changes, sorted by section and key; empty if and only if the two are the same JSON.
    """
    changes: list[Change] = []
    for section in sorted({*before, *after}):
        old, new = before.get(section, ABSENT), after.get(section, ABSENT)
        changes.extend(_section(section, old, new))
    return tuple(changes)


def _section(section: str, before: object, after: object) -> Iterator[Change]:
    """The changes of one top-level section."""
    old, new = _entries(before), _entries(after)
    if old is None or new is None or not (old or new):
        if not _same(before, after):
            yield _change(section, "", before, after, ())
        return
    for key in sorted({*old, *new}):
        was, becomes = old.get(key, ABSENT), new.get(key, ABSENT)
        differences = tuple(_differences((), was, becomes))
        if differences:
            yield _change(section, key, was, becomes, differences)


def _change(
    section: str, key: str, before: object, after: object, differences: tuple[Difference, ...]
) -> Change:
    kind = None
    if section == "Resources":
        kind = _type(before) if after is ABSENT else _type(after)
    if before is ABSENT:
        return Change(section, key, "added", kind)
    if after is ABSENT:
        return Change(section, key, "removed", kind)
    found = differences or (Difference((), before, after),)
    return Change(section, key, "changed", kind, found)


def _differences(path: Path, before: object, after: object) -> Iterator[Difference]:
    """Every innermost value that differs."""
    if _is_mapping(before) and _is_mapping(after):
        for key in sorted({*before, *after}):
            old, new = before.get(key, ABSENT), after.get(key, ABSENT)
            yield from _differences((*path, key), old, new)
    elif _is_list(before) and _is_list(after):
        yield from _items(path, before, after)
    elif not _same(before, after):
        yield Difference(path, before, after)


def _items(path: Path, before: Sequence[object], after: Sequence[object]) -> Iterator[Difference]:
    """The differences of two lists, with equal items matched to each other first."""
    old, new = [_canonical(item) for item in before], [_canonical(item) for item in after]
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            continue
        paired = min(old_end - old_start, new_end - new_start)
        for offset in range(paired):
            yield from _differences(
                (*path, new_start + offset), before[old_start + offset], after[new_start + offset]
            )
        for index in range(old_start + paired, old_end):
            yield Difference((*path, index), before[index], ABSENT)
        for index in range(new_start + paired, new_end):
            yield Difference((*path, index), ABSENT, after[index])


def _entries(section: object) -> Mapping[str, object] | None:
    """The entries of a section; of none, if it is not there; `None` if it has no entries."""
    if section is ABSENT:
        return {}
    return section if _is_mapping(section) else None


def _type(resource: object) -> str | None:
    kind = resource.get("Type") if _is_mapping(resource) else None
    return kind if isinstance(kind, str) else None


def _same(before: object, after: object) -> bool:
    if before is ABSENT or after is ABSENT:
        return before is after
    return _canonical(before) == _canonical(after)


def _canonical(value: object) -> str:
    """JSON tells apart what Python calls equal: `1`, `1.0` and `true`."""
    return json.dumps(value, sort_keys=True, default=repr)


def _is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(value, Mapping)


def _is_list(value: object) -> TypeGuard[Sequence[object]]:
    return isinstance(value, list | tuple)
