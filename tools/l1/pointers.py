"""The pointers of a schema in, the places that they lead to and what is said of these out."""

from typing import Any, Final, cast

from stackwright.shapes import DEPRECATED, MAY_REPLACE, READ_ONLY, REPLACES, WRITE_ONLY
from tools.l1.keywords import members

Json = dict[str, Any]

_STEPS: Final = frozenset({"", "properties", "items", "*", "patternProperties"})


def dotted(pointer: str) -> str:
    """`/properties/Code/S3Key` -> `Code.S3Key`."""
    return ".".join(part for part in pointer.split("/") if part not in ("", "properties"))


def flags_by_place(schema: Json) -> dict[str, int]:
    """
    The flags that the schema's lists of pointers give to properties, by place of the property.

    A pointer into an object that several properties share holds for some of its uses only: then
    a replacement is possible, not certain, and read-only is not said.
    """
    uses = _uses(schema)
    found: dict[str, int] = {}
    for key, flag in (
        ("readOnlyProperties", READ_ONLY),
        ("createOnlyProperties", REPLACES),
        ("conditionalCreateOnlyProperties", MAY_REPLACE),
        ("writeOnlyProperties", WRITE_ONLY),
        ("deprecatedProperties", DEPRECATED),
    ):
        for pointer in schema.get(key, ()):
            place = _place(schema, pointer)
            if place is None:
                continue
            if uses.get(place.rpartition("/")[0], 1) > 1:
                flag_here = {REPLACES: MAY_REPLACE, READ_ONLY: 0, DEPRECATED: 0}.get(flag, flag)
            else:
                flag_here = flag
            found[place] = found.get(place, 0) | flag_here
    return found


def _place(schema: Json, pointer: str) -> str | None:
    """Where the property that a pointer leads to is declared."""
    current, place, found = schema, "#", None
    for part in pointer.split("/"):
        if part in _STEPS:
            continue
        while "items" in current and not members(current):
            current = current["items"]
            if "$ref" in current:
                place = current["$ref"]
                current = follow(schema, place)
        member = members(current).get(part)
        if member is None:
            return None
        found = f"{place}/{part}"
        place, current = found, member
        while "$ref" in current or ("items" in current and not members(current)):
            if "$ref" in current:
                place = current["$ref"]
                current = follow(schema, place)
            else:
                current = current["items"]
    return found


def follow(schema: Json, pointer: str) -> Json:
    """What the reference `#/definitions/Code` leads to."""
    found: Any = schema
    for part in pointer.removeprefix("#/").split("/"):
        found = found[part]
    followed: Json = found
    return followed


def _uses(schema: Json) -> dict[str, int]:
    """How often each definition is referred to."""
    found: dict[str, int] = {}
    pending: list[object] = [schema]
    while pending:
        current = pending.pop()
        if isinstance(current, dict):
            members = cast("dict[str, object]", current)
            reference = members.get("$ref")
            if isinstance(reference, str):
                found[reference] = found.get(reference, 0) + 1
            pending.extend(members.values())
        elif isinstance(current, list):
            pending.extend(cast("list[object]", current))
    return found
