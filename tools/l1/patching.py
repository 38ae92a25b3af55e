"""
Schemas and our own corrections in, corrected schemas out.

A patch names the type, the reason, a pointer, and one of three operations: `add` a member or an
item that is not there, `remove` one that is there, `replace` a value (`from`) by another. One
that no longer applies is an error: the source was mended, so the patch is to be deleted.
"""

import copy
from collections.abc import Iterable, Mapping
from typing import Any, cast

Json = dict[str, Any]


class PatchError(Exception):
    """A patch that does not apply."""


def patched(schemas: Mapping[str, Json], patches: Iterable[Json]) -> dict[str, Json]:
    """
    Apply *patches*; the given schemas are not changed.

    Raises:
        PatchError: A patch that does not apply.
    """
    found = dict(schemas)
    changed: set[str] = set()
    for patch in patches:
        type: str = patch["type"]
        if type not in found:
            raise PatchError(f"{type} does not exist any more; delete its patch")
        if not patch.get("reason"):
            raise PatchError(f"the patch of {type} at {patch['path']} has no reason")
        if type not in changed:
            found[type] = copy.deepcopy(found[type])
            changed.add(type)
        _apply(found[type], patch)
    return found


def applicable(
    schemas: Mapping[str, Json], patches: Iterable[Json]
) -> tuple[tuple[Json, ...], tuple[Json, ...]]:
    """The *patches* that apply, and those that no longer do."""
    good: list[Json] = []
    obsolete: list[Json] = []
    for patch in patches:
        try:
            patched(schemas, [*good, patch])
        except PatchError:
            obsolete.append(patch)
        else:
            good.append(patch)
    return tuple(good), tuple(obsolete)


def _apply(schema: Json, patch: Json) -> None:
    *parents, last = patch["path"].removeprefix("/").split("/")
    value = copy.deepcopy(patch.get("value"))
    target = schema
    for part in parents:
        if part not in target:
            raise _inapplicable(patch, f"{part!r} is not there")
        target = cast(Json, target[part])
    there = last in target
    items = cast("list[object]", target[last]) if isinstance(target.get(last), list) else None
    match patch["op"], items:
        case "add", list():
            if value in items:
                raise _inapplicable(patch, "the item is there")
            items.append(value)
        case "add", _:
            if there:
                raise _inapplicable(patch, "the member is there")
            target[last] = value
        case "remove", list() if "value" in patch:
            if value not in items:
                raise _inapplicable(patch, "the item is not there")
            items.remove(value)
        case "remove", _:
            if not there:
                raise _inapplicable(patch, "the member is not there")
            del target[last]
        case "replace", _:
            if not there or target[last] != patch["from"]:
                raise _inapplicable(patch, f"the value is {target.get(last)!r}")
            target[last] = value
        case other, _:
            raise PatchError(f"{other!r} is no operation; use add, remove or replace")


def _inapplicable(patch: Json, why: str) -> PatchError:
    return PatchError(
        f"{patch['op']} at {patch['path']} of {patch['type']} does not apply: {why}; "
        f"if the source was mended, delete the patch"
    )
