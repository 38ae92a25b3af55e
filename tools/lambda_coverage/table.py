"""
The properties of `AWS::Lambda::*` in, and the table of what sets each of them.

A path is that of a property that holds no more properties, such as `Code.S3Key`; lists are looked
through.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from stackwright.cfn import aws_lambda
from stackwright.schema import Schema
from stackwright.shapes import READ_ONLY, ObjectType, object_name
from stackwright.typed import TypedResource

_ROWS = Path(__file__).parent / "rows.toml"

EVERYTHING = "*"
"""The path that stands for a whole type."""


class Row(NamedTuple):
    """
    One property, or one type.

    Args:
        type: Such as `AWS::Lambda::Function`.
        path: Such as `Code.S3Key`; `*` for all that the type has.
        setters: What sets it: `Class.argument`, `Class.method` or `Class.method.argument`.
        reason: Why nothing does.
    """

    type: str
    path: str
    setters: tuple[str, ...] = ()
    reason: str | None = None


def rows() -> tuple[Row, ...]:
    """The table as it is kept, in its order."""
    given: Mapping[str, Mapping[str, Any]] = tomllib.loads(_ROWS.read_text("utf-8"))
    return tuple(
        Row(type, path, reason=one["reason"])
        if isinstance(one, dict)
        else Row(type, path, tuple(one.split(", ")))
        for type, properties in given.items()
        for path, one in properties.items()
    )


@cache
def schemas() -> Mapping[str, Schema]:
    """What the generated layer knows of each type of Lambda."""
    found: list[type] = [getattr(aws_lambda, name) for name in dir(aws_lambda)]
    known = (one.schema for one in found if issubclass(one, TypedResource))
    return {one.type: one for one in known}


def paths(schema: Schema) -> frozenset[str]:
    """The properties that can be set of a type."""
    return frozenset(_below(schema.top, ""))


def _below(owner: ObjectType, prefix: str) -> Iterator[str]:
    for one in owner.fields:
        if one.flags & READ_ONLY:
            continue
        path = f"{prefix}{one.cloudformation_name}"
        inner = object_name(one.kind)
        if inner is None:
            yield path
        else:
            yield from _below(owner.types[inner], f"{path}.")


def paths_in(schema: Schema, properties: object) -> frozenset[str]:
    """The properties that a template sets."""
    return frozenset(_set_in(schema.top, properties, ""))


def _set_in(owner: ObjectType, given: Any, prefix: str) -> Iterator[str]:
    for name, value in given.items():
        one = owner.by_name[name]
        path = f"{prefix}{one.cloudformation_name}"
        inner = object_name(one.kind)
        if inner is None:
            yield path
            continue
        for item in _items(value):
            yield from _set_in(owner.types[inner], item, f"{path}.")


def _items(value: Any) -> Sequence[Any]:
    return [value] if isinstance(value, dict) else value
