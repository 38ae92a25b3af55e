"""The modules of two generations in, what differs for those who use them out."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from stackwright.schema import Schema
from stackwright.shapes import (
    MAY_REPLACE,
    READ_ONLY,
    REPLACES,
    REQUIRED,
    Field,
    Kind,
    ObjectType,
)
from stackwright.typed import TypedResource

What: TypeAlias = Literal[
    "type added",
    "type removed",
    "member added",
    "member removed",
    "attribute added",
    "attribute removed",
    "newly required",
    "no longer required",
    "retyped",
    "newly replacing",
    "no longer replacing",
    "values gone",
    "patch obsolete",
]

SERIOUS: Final[frozenset[What]] = frozenset(
    {
        "type removed",
        "member removed",
        "attribute removed",
        "newly required",
        "retyped",
        "patch obsolete",
    }
)
"""What may break an app, so that a person must look at it."""


class Change(NamedTuple):
    """
    One difference.

    Args:
        what: The kind of difference.
        type: The resource type.
        member: The property, with its object below the top (`FunctionCode.S3Key`), or the
            attribute; empty for a type.
        detail: Before and after, where that says more.
    """

    what: What
    type: str
    member: str = ""
    detail: str = ""

    @property
    def serious(self) -> bool:
        """Whether a person must look at it."""
        return self.what in SERIOUS


class _Member(NamedTuple):
    form: str
    values: frozenset[str]
    flags: int


class _Facts(NamedTuple):
    objects: dict[str, dict[str, _Member]]
    attributes: frozenset[str]


def changes(before: Mapping[str, str], after: Mapping[str, str]) -> list[Change]:
    """
    What is different for users, by type.

    The members of objects that are new, or gone, are not listed; what leads to them is.

    Args:
        before: The texts of the modules by their file names; other files are left alone.
        after: The same, of the other generation.
    """
    old, new = _facts(before), _facts(after)
    found: list[Change] = []
    for type in sorted(old.keys() | new.keys()):
        if type not in old:
            found.append(Change("type added", type))
        elif type not in new:
            found.append(Change("type removed", type))
        else:
            found.extend(_of_type(type, old[type], new[type]))
    return found


def _of_type(type: str, old: _Facts, new: _Facts) -> Iterator[Change]:
    for name in sorted(old.objects.keys() & new.objects.keys()):
        yield from _of_object(type, name, old.objects[name], new.objects[name])
    for name in sorted(old.attributes - new.attributes):
        yield Change("attribute removed", type, name)
    for name in sorted(new.attributes - old.attributes):
        yield Change("attribute added", type, name)


def _of_object(
    type: str, owner: str, old: dict[str, _Member], new: dict[str, _Member]
) -> Iterator[Change]:
    for name in sorted(old.keys() | new.keys()):
        member = f"{owner}.{name}" if owner else name
        if name not in old:
            yield Change("member added", type, member)
            if new[name].flags & REQUIRED:
                yield Change("newly required", type, member)
        elif name not in new:
            yield Change("member removed", type, member)
        else:
            for what, detail in _of_member(old[name], new[name]):
                yield Change(what, type, member, detail)


def _of_member(old: _Member, new: _Member) -> Iterator[tuple[What, str]]:
    if old.form != new.form:
        yield "retyped", f"{old.form} -> {new.form}"
    elif new.values and old.values - new.values:
        yield "values gone", ", ".join(sorted(old.values - new.values))
    gained, lost = new.flags & ~old.flags, old.flags & ~new.flags
    if gained & REQUIRED:
        yield "newly required", ""
    if lost & REQUIRED:
        yield "no longer required", ""
    before, after = _replacing(old.flags), _replacing(new.flags)
    if before != after:
        yield ("newly replacing" if after > before else "no longer replacing"), ""


def _replacing(flags: int) -> int:
    return 2 if flags & REPLACES else 1 if flags & MAY_REPLACE else 0


def _facts(texts: Mapping[str, str]) -> dict[str, _Facts]:
    found: dict[str, _Facts] = {}
    for name, text in texts.items():
        if name.endswith(".py") and name != "__init__.py":  # that is the door of the package
            space: dict[str, Any] = {"__name__": name.removesuffix(".py")}
            exec(compile(text, name, "exec"), space)
            for cls in map(space["__getattr__"], space["__dir__"]()):
                if issubclass(cls, TypedResource):
                    found[cls.schema.type] = _facts_of(cls.schema)
    return found


def _facts_of(schema: Schema) -> _Facts:
    objects: dict[str, dict[str, _Member]] = {}
    pending: list[tuple[str, ObjectType]] = [("", schema.top)]
    while pending:
        name, shape = pending.pop()
        if name in objects:
            continue
        objects[name] = {
            one.cloudformation_name: _member(one)
            for one in shape.fields
            if not one.flags & READ_ONLY
        }
        for one in shape.fields:
            pending += [(each, schema.types[each]) for each in _objects(one.kind)]
    return _Facts(objects, frozenset(schema.attributes_by_name))


def _member(one: Field) -> _Member:
    values = one.kind.get("e", ()) if isinstance(one.kind, dict) else ()
    return _Member(json.dumps(_form(one.kind)), frozenset(map(str, values)), one.flags)


def _form(kind: Kind) -> Any:
    """A kind without its limits."""
    if isinstance(kind, str):
        return kind
    if isinstance(kind, list):
        return [_form(kind[0])]
    if "k" in kind:
        return _form(kind["k"])
    if "m" in kind:
        return {"m": _form(kind["m"])}
    return {"a": [_form(one) for one in kind["a"]]}


def _objects(kind: Kind) -> Iterator[str]:
    if isinstance(kind, str):
        if kind[0] == "@":
            yield kind[1:]
    elif isinstance(kind, list):
        yield from _objects(kind[0])
    else:
        for one in kind.get("a", (kind.get("m") or kind.get("k"),)):
            yield from _objects(one)
