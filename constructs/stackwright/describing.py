"""
A schema in, what `help()` and `inspect.signature()` show of a generated class out.

Type checkers and editors read the stubs, which have the documentation as well. This is for
those who look at the classes in an interpreter; it is worked out when one asks.
"""

import inspect
from typing import TYPE_CHECKING, Any, Final

from stackwright.schema import Schema
from stackwright.shapes import READ_ONLY, REPLACES, REQUIRED, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from stackwright.shapes import Field

_SCALARS: Final = {
    "s": "str",
    "i": "int",
    "n": "float",
    "b": "bool",
    "u": "str | float | bool",
    "j": "object",
}


def signature_of(schema: Schema) -> inspect.Signature:
    """The scope and the id, the options, and the properties as keywords."""
    kinds = inspect.Parameter
    properties = {one.name: one for one in _settable(schema)}
    taken = [
        kinds(f"_{name}" if name in properties else name, kinds.POSITIONAL_ONLY, annotation=of)
        for name, of in (("scope", "Construct"), ("id", "str"))
    ]
    options = "ResourceOptions | None"
    taken.append(kinds("cfn_options", kinds.KEYWORD_ONLY, default=None, annotation=options))
    for name, one in properties.items():
        needed = one.flags & REQUIRED
        default: Any = kinds.empty if needed else None
        text = _text(one.kind) if needed else f"{_text(one.kind)} | None"
        taken.append(kinds(name, kinds.KEYWORD_ONLY, default=default, annotation=text))
    return inspect.Signature(taken)


def description_of(schema: Schema) -> str:
    """The type, its properties and its attributes."""
    lines = [
        f"A resource of the type `{schema.type}`.",
        "",
        "Properties, by keyword or in `props`:",
    ]
    lines += [f"    {one.name}: {_text(one.kind)}{_notes(one)}" for one in _settable(schema)]
    attributes = [f"    {name}: {one.kind}" for name, one in schema.attributes_by_name.items()]
    if attributes:
        lines += ["", "Attributes, beside `ref`:", *attributes]
    return "\n".join(lines)


def _settable(schema: Schema) -> "Iterator[Field]":
    return (one for one in schema.top.fields if not one.flags & READ_ONLY)


def _notes(one: "Field") -> str:
    notes = [
        text
        for flag, text in ((REQUIRED, "required"), (REPLACES, "a change replaces the resource"))
        if one.flags & flag
    ]
    return f" ({'; '.join(notes)})" if notes else ""


def _text(kind: Kind) -> str:
    if isinstance(kind, str):
        return f"Cfn{kind[1:]}Props" if kind[0] == "@" else _SCALARS[kind]
    if isinstance(kind, list):
        return f"Sequence[{_text(kind[0])}]"
    if "m" in kind:
        return f"Mapping[str, {_text(kind['m'])}]"
    if "a" in kind:
        return " | ".join(dict.fromkeys(map(_text, kind["a"])))
    return _text(kind["k"])
