"""
YAML text in, its values and where each of them stands out.

Scalars are read as CloudFormation reads them (YAML 1.1), but for those that would lose
something as a number: a date, `012345678901`, `0x1F`, `1:30`, `3.10` and `1_000` stay text.
"""

import re
from collections.abc import Iterator
from typing import Any, Final

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from stackwright.include.faults import Fault, Path
from stackwright.include.json_text import null, repeated
from stackwright.include.places import Place, Value
from stackwright.spelling import did_you_mean
from stackwright.tokens import is_document

MOST_VALUES: Final = 200_000
"""More values than this, aliases counted as often as they are used, are refused."""

MOST_DEEP: Final = 200
"""A deeper nesting than this is refused."""

FUNCTIONS: Final = frozenset([
    "And", "Base64", "Cidr", "Contains", "EachMemberEquals", "EachMemberIn", "Equals", "FindInMap",
    "GetAZs", "GetAtt", "GetStackOutput", "If", "ImportValue", "Join", "Length", "Not", "Or",
    "RefAll", "Select", "Split", "Sub", "ToJsonString", "Transform", "ValueOf", "ValueOfAll",
])  # fmt: skip
"""The functions that have a short form, as in `!Sub`; `!Ref` and `!Condition` have one too."""

_STANDARD = "tag:yaml.org,2002:"
_TRUE = frozenset(["yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"])
_FALSE = frozenset(["no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"])
_NULL = frozenset(["", "~", "null", "Null", "NULL"])
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read(text: str, loader: Any = _LOADER) -> "tuple[Value, Place]":
    """
    Read YAML.

    Args:
        text: The template.
        loader: The class that composes the nodes; of PyYAML, and a safe one.

    Raises:
        Fault: It is not YAML, repeats a key, has a tag that is not CloudFormation's, an alias
            that grows beyond measure, or a value that is missing.
    """
    try:
        root = _compose(text, loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        spot = (mark.line + 1, mark.column + 1) if mark else None
        raise Fault("not-a-template", f"this is not YAML: {error.problem}", spot=spot) from None
    except yaml.YAMLError as error:
        raise Fault("not-a-template", f"this is not YAML: {_first_line(error)}") from None
    if root is None:
        raise Fault("not-a-template", "the template is empty", spot=(1, 1))
    return _Reading().value(root, ())


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]


def _spot(node: Node) -> "tuple[int, int]":
    return node.start_mark.line + 1, node.start_mark.column + 1


def _compose(text: str, loader: Any) -> Node | None:
    module: Any = yaml  # its stubs leave the nodes open
    depth = 0
    for event in module.parse(text, Loader=loader):  # composing recurs, in C without a limit
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > MOST_DEEP:
                raise Fault("not-a-template", "the template is nested too deeply", spot=(1, 1))
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
    root: Node | None = module.compose(text, Loader=loader)
    return root


def _is_quoted(node: Node) -> bool:
    return isinstance(node, ScalarNode) and bool(node.style)


class _Reading:
    """One reading of a tree of nodes."""

    def __init__(self) -> None:
        self._count = 0
        self._open: set[int] = set()

    def value(self, node: Node, path: Path) -> "tuple[Value, Place]":
        """What *node* means, and where it stands."""
        self._count += 1
        if self._count > MOST_VALUES:
            raise _explosion(f"the template has more than {MOST_VALUES} values", node, path)
        if id(node) in self._open:
            raise _explosion("an alias stands within what it stands for", node, path)
        self._open.add(id(node))
        try:
            if node.tag.startswith("!"):
                return self._function(node, path)
            if not self._is_plain(node):
                raise _unknown_tag(node, path)
            return self._plain(node, path)
        finally:
            self._open.discard(id(node))

    def _is_plain(self, node: Node) -> bool:
        kind = node.tag.removeprefix(_STANDARD)
        if isinstance(node, MappingNode):
            return kind == "map"
        if isinstance(node, SequenceNode):
            return kind == "seq"
        if kind in ("binary", "timestamp", "value", "merge"):  # what PyYAML makes of plain text
            return kind != "binary" and not _is_quoted(node)
        return kind in ("str", "int", "float", "bool", "null")

    def _function(self, node: Node, path: Path) -> "tuple[Value, Place]":
        short = node.tag[1:]
        if short in ("Ref", "Condition"):
            name = short
        elif short in FUNCTIONS:
            name = f"Fn::{short}"
        else:
            raise _unknown_tag(node, path)
        argument, inner = self._plain(node, (*path, name), tagged=True)
        if short == "GetAtt" and isinstance(argument, str):
            first, dot, rest = argument.partition(".")
            parts: list[Value] = [first, rest]
            argument = parts if dot else argument
        place = Place(*_spot(node))
        place.parts[name] = inner
        return {name: argument}, place

    def _plain(self, node: Node, path: Path, *, tagged: bool = False) -> "tuple[Value, Place]":
        place = Place(*_spot(node))
        if isinstance(node, MappingNode):
            return self._mapping(node, place, path), place
        if isinstance(node, SequenceNode):
            items: list[Value] = []
            for index, one in enumerate(node.value):
                item, place.parts[index] = self.value(one, (*path, index))
                items.append(item)
            return items, place
        text: str = node.value
        if tagged:
            return text, place
        value = _scalar(node, text)
        if value is None:
            raise null(path, _spot(node))
        return value, place

    def _mapping(self, node: MappingNode, place: Place, path: Path) -> "dict[str, Value]":
        made: dict[str, Value] = {}
        merged: list[Node] = []
        for key, item in node.value:
            if key.tag == f"{_STANDARD}merge" and not key.style:
                merged.append(item)
                continue
            name = self._key(key, path)
            if name in made:
                raise repeated(name, path, _spot(key), place.parts[name])
            made[name], inner = self.value(item, (*path, name))
            position = place.parts[name] = Place(*_spot(key))
            position.parts = inner.parts
        for one in merged:
            for value, source in self._merged(one, path):
                made = {**value, **made}
                place.parts = {**source.parts, **place.parts}
        return made

    def _merged(self, node: Node, path: Path) -> "Iterator[tuple[dict[str, Value], Place]]":
        """The mappings that a merge key (`<<`) names; those in front win."""
        for source in node.value if isinstance(node, SequenceNode) else [node]:
            value, place = self.value(source, path)
            if not is_document(value) or not isinstance(source, MappingNode):
                raise Fault(
                    "not-a-template",
                    "a merge key (<<) takes a mapping, or a list of mappings",
                    path,
                    spot=_spot(source),
                )
            yield value, place

    def _key(self, node: Node, path: Path) -> str:
        if not isinstance(node, ScalarNode) or node.tag.startswith("!"):
            text = "a key must be text, without a tag"
            raise Fault("not-a-template", text, path, spot=_spot(node))
        if not node.tag.startswith(_STANDARD) or node.tag == f"{_STANDARD}binary":
            raise _unknown_tag(node, path)
        key: str = node.value
        return key


def _scalar(node: Node, text: str) -> "str | int | float | bool | None":
    """A scalar's value; text where a number would be written in another way."""
    tag = node.tag.removeprefix(_STANDARD)
    if tag == "str" or _is_quoted(node):
        return text
    if text in _NULL:
        return None
    if text in _TRUE or text in _FALSE:
        return text in _TRUE
    if _NUMBER.fullmatch(text):
        number = float(text) if "." in text else _integer(text)
        if number is not None and repr(number) == text:
            return number
    return text


def _integer(text: str) -> int | None:
    """The number; `None` for one that is longer than Python cares to read."""
    return int(text) if len(text) < 4000 else None


def _explosion(text: str, node: Node, path: Path) -> Fault:
    hint = "write out what the aliases (*name) stand for"
    return Fault("alias-explosion", text, path, spot=_spot(node), hint=hint)


def _unknown_tag(node: Node, path: Path) -> Fault:
    tag = node.tag.replace(_STANDARD, "!!", 1)
    known = ["!Ref", "!Condition", *(f"!{one}" for one in FUNCTIONS)]
    return Fault(
        "unknown-tag",
        f"CloudFormation has no tag {tag}",
        path,
        spot=_spot(node),
        hint=did_you_mean(tag, known),
    )
