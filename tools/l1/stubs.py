"""The resource types of a service in, the text of its stub out: what IDEs and checkers read."""

import re
from collections.abc import Sequence
from typing import assert_never, cast

from stackwright.shapes import DEPRECATED, MAY_REPLACE, READ_ONLY, REPLACES, REQUIRED
from tools.l1.model import (
    AnyOf,
    Attribute,
    Kind,
    ListOf,
    MapOf,
    ObjectOf,
    Property,
    Resource,
    Scalar,
    Shape,
)

_IMPORTS = {
    "collections.abc": ("Mapping", "Sequence"),
    "typing": ("Literal", "Required", "TypedDict", "Unpack"),
    "stackwright.tokens": ("ListToken", "NumberToken", "StringToken"),
    "stackwright.tree": ("Construct",),
    "stackwright.typed": (
        "Anything",
        "Boolean",
        "Deferred",
        "Integer",
        "Number",
        "Other",
        "ResourceOptions",
        "Scalar",
        "TypedResource",
    ),
}
_DOC = re.compile('""".*"""')
_TEXT = re.compile(r'"(?:[^"\\\n]|\\.)*"')
_WORD = re.compile(r"\w+")
_NAMES = {"s": "str", "i": "Integer", "n": "Number", "b": "Boolean", "u": "Scalar", "j": "Anything"}
_ATTRIBUTES = {"i": "NumberToken", "n": "NumberToken", "l": "ListToken"}


def stub(service: str, resources: Sequence[Resource]) -> str:
    """The stub: a class for each resource, a `TypedDict` for it and for each of its objects."""
    parts: list[str] = []
    for resource in resources:
        parts.extend(_typed_dict(shape, resource) for shape in resource.shapes)
        parts.append(_class(resource))
    doc = f'"""Every resource type of {service}; written by `python -m tools.l1`; do not edit."""'
    return "\n\n\n".join([f"{doc}\n\n{_imports(parts)}", *parts]) + "\n"


def _imports(parts: list[str]) -> str:
    """The imports of those names that the code uses; documentation and enums may hold the same."""
    code = _TEXT.sub("", _DOC.sub("", "\n".join(parts)))
    used = set(_WORD.findall(code))
    lines: list[str] = []
    for module, names in _IMPORTS.items():
        listed = ", ".join(name for name in names if name in used)
        if module == "stackwright.tokens":
            lines.append("")
        if listed:
            lines.append(f"from {module} import {listed}")
    return "\n".join(lines)


def _typed_dict(shape: Shape, resource: Resource) -> str:
    doc = shape.doc if shape is not resource.shapes[0] else ""  # its name says it all
    lines = [f"class Cfn{shape.name}Props(TypedDict, total=False):"]
    settable = [one for one in shape.properties if not one.flags & READ_ONLY]
    if doc:
        lines.append(f"    {docstring(doc)}")
    elif not settable:
        lines.append("    ...")
    for one in settable:
        annotation = written(one.kind)
        if one.flags & REQUIRED:
            lines.append(f"    {one.name}: Required[{annotation}]")
        else:
            lines.append(f"    {one.name}: {_or_none(annotation)}")
        text = property_doc(one)
        if text:
            lines.append(f"    {docstring(text)}")
    return "\n".join(lines)


def _class(resource: Resource) -> str:
    top = resource.shapes[0]
    lines = [f"class Cfn{resource.name}(TypedResource):"]
    lines.append(f"    {docstring(resource.doc or f'The type `{resource.type}`.')}")
    lines.append(f"    props: Cfn{top.name}Props")
    lines.append(_constructor(top))
    lines.extend(_attribute(one) for one in resource.attributes)
    return "\n".join(lines)


def _constructor(top: Shape) -> str:
    more = f"**properties: Unpack[Cfn{top.name}Props]"
    if top.open:  # takes properties beside the listed ones, which `Unpack` cannot say
        settable = [one for one in top.properties if not one.flags & READ_ONLY]
        listed = sorted(settable, key=lambda one: not one.flags & REQUIRED)
        more = ", ".join([*map(_parameter, listed), "**more: object"])
    head = "self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None"
    return f"    def __init__({head}, {more}) -> None: ..."


def _parameter(one: Property) -> str:
    if one.flags & REQUIRED:
        return f"{one.name}: {written(one.kind)}"
    return f"{one.name}: {_or_none(written(one.kind))} = None"


def _attribute(one: Attribute) -> str:
    kind = _ATTRIBUTES.get(one.letter, "StringToken")
    head = f"    @property\n    def {one.name}(self) -> {kind}:"
    return f"{head}\n        {docstring(one.doc)}" if one.doc else f"{head} ..."


def written(kind: Kind) -> str:
    """A kind as an annotation."""
    match kind:
        case Scalar(letter, limits):
            if "e" in limits and letter in ("s", "i"):
                values = cast("list[object]", limits["e"])
                rest = "Other" if letter == "s" else "Deferred"
                return f"Literal[{', '.join(map(_quoted, values))}] | {rest}"
            return _NAMES[letter]
        case ListOf(item):
            return f"Sequence[{written(item)}] | Deferred"
        case MapOf(item):
            return f"Mapping[str, {written(item)}] | Deferred"
        case ObjectOf(name):
            return f"Cfn{name}Props | Deferred"
        case AnyOf(branches):
            return " | ".join(dict.fromkeys(" | ".join(map(written, branches)).split(" | ")))
        case _:
            assert_never(kind)


def property_doc(one: Property) -> str:
    """The documentation of a property, and whether a change replaces the resource."""
    parts = [one.doc]
    if one.flags & DEPRECATED:
        parts.append("Deprecated.")
    if one.flags & REPLACES:
        parts.append("A change replaces the resource.")
    elif one.flags & MAY_REPLACE:
        parts.append("A change may replace the resource.")
    return " ".join(part for part in parts if part)


def docstring(text: str) -> str:
    """*text* as a docstring on one line."""
    escaped = text.replace("\\", "\\\\").replace('"""', "'''")
    if escaped.endswith('"'):
        escaped += " "
    return f'"""{escaped}"""'


def _quoted(value: object) -> str:
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return repr(value)


def _or_none(annotation: str) -> str:
    return annotation if annotation == "Anything" else f"{annotation} | None"
