"""The resource types of a service in, the text of its module out."""

import json
from collections.abc import Mapping, Sequence

from tools.l1.model import AnyOf, Kind, ListOf, MapOf, ObjectOf, Resource, Scalar, Shape

_HEAD = '''"""Every resource type of {service}; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({{
'''


def module(service: str, resources: Sequence[Resource]) -> str:
    """The module, which holds what its classes are made of."""
    lines = [_HEAD.format(service=service)]
    for resource in resources:
        lines += [f"    {one.name!r}: {_literal(_rows(one))},\n" for one in resource.shapes]
    lines.append("})\n__getattr__, __dir__ = members(__name__, _types, {\n")
    for resource in resources:
        facts = _literal(_compact(_facts(resource)))
        lines.append(f"    {resource.name!r}: ({resource.type!r}, {facts}),\n")
    lines.append("})\n")
    return "".join(lines)


def _rows(shape: Shape) -> str:
    rows: list[list[object]] = []
    for one in shape.properties:
        row = [one.name, one.cloudformation_name, encoded(one.kind)]
        if one.relations:
            row += [one.flags, one.relations]
        elif one.flags:
            row += [one.flags]
        rows.append(row)
    if shape.open:
        rows.append(["*", "*", "j"])
    return _compact(rows)


def encoded(kind: Kind) -> object:
    """A kind as `stackwright.shapes` reads it."""
    match kind:
        case Scalar(letter, limits):
            return _with_limits(letter, limits)
        case ListOf(item, limits):
            return _with_limits([encoded(item)], limits)
        case MapOf(item, limits):
            return _with_limits({"m": encoded(item)}, limits)
        case ObjectOf(name):
            return f"@{name}"
        case AnyOf(branches):
            return {"a": [encoded(one) for one in branches]}


def _with_limits(kind: object, limits: Mapping[str, object]) -> object:
    return {"k": kind, **limits} if limits else kind


def _facts(resource: Resource) -> dict[str, object]:
    facts: dict[str, object] = {
        "attributes": [
            [one.name, one.cloudformation_name, one.letter] for one in resource.attributes
        ],
        "identifier": resource.identifier,
        "write_only": resource.write_only,
        "tags": resource.tags,
        "arn": resource.arn,
    }
    return {name: value for name, value in facts.items() if value}


def _compact(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def _literal(text: str) -> str:
    """The text as a literal: raw where that is possible, for patterns are full of backslashes."""
    return f"r'{text}'" if "\\" in text and "'" not in text else repr(text)
