"""
The objects that properties are made of: names in Python in, names in CloudFormation out.

The generated modules hold every object as one JSON text that is read at first use: a list of
rows, `[name in Python, name in CloudFormation, kind, flags, relations]`, one a property. A row
named `*` says that further properties are taken as they are. A kind is

- `s` text, `i` a whole number, `n` a number, `b` a truth value, `u` any of these, `j` anything,
- `@Name` an object, `[kind]` a list, `{"m": kind}` a mapping whose keys are the user's,
- `{"a": [kind, ...]}` the first that fits,
- `{"k": kind, ...}` a kind with limits, which `stackwright.conformity` reads.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from functools import cached_property
from typing import Any, Final, NamedTuple, TypeAlias, TypeGuard, cast

from stackwright.choices import choice_of, each_choice, is_function, is_intrinsic
from stackwright.misfit import Misfit
from stackwright.spelling import did_you_mean
from stackwright.tokens import Token

REQUIRED: Final = 1
REPLACES: Final = 2
MAY_REPLACE: Final = 4
WRITE_ONLY: Final = 8
DEPRECATED: Final = 16
READ_ONLY: Final = 32

_SECOND: Final = timedelta(seconds=1)

Kind: TypeAlias = "str | list[Any] | dict[str, Any]"
Convert: TypeAlias = Callable[[Any], Any]


class Field(NamedTuple):
    """One property of an object."""

    name: str
    cloudformation_name: str
    kind: Kind
    flags: int
    relations: tuple[str, ...]


class ObjectType:
    """
    One kind of object: its properties, and how they are written into a template.

    Args:
        rows: The properties as a JSON text.
        types: The objects that the properties may hold.
    """

    def __init__(self, rows: str, types: "Types") -> None:
        self.types = types
        self._text = rows
        self._table: dict[str, tuple[str, Convert | None]] = {}

    @cached_property
    def _rows(self) -> list[list[Any]]:
        return cast("list[list[Any]]", json.loads(self._text))

    @cached_property
    def open(self) -> bool:
        """Whether properties that are not listed are taken too."""
        return any(row[0] == "*" for row in self._rows)

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """The properties, in the order of CloudFormation's names."""
        return tuple(
            Field(name, cloudformation_name, kind, *_rest(*rest))
            for name, cloudformation_name, kind, *rest in self._rows
            if name != "*"
        )

    @cached_property
    def by_name(self) -> dict[str, Field]:
        """The properties by both of their names."""
        return {
            **{one.cloudformation_name: one for one in self.fields},
            **{one.name: one for one in self.fields},
        }

    @cached_property
    def _telling(self) -> list[tuple[Field, frozenset[str]]]:
        """The required properties that take a few texts only, by which one object is told."""
        limited = [one for one in self.fields if isinstance(one.kind, dict) and "e" in one.kind]
        return [
            (one, frozenset(cast("dict[str, list[str]]", one.kind)["e"]))
            for one in limited
            if one.flags & REQUIRED
        ]

    def tells(self, value: Mapping[str, Any]) -> bool:
        """Whether no property of *value*, such as its type, says that it is another object."""
        for one, texts in self._telling:
            given: Any = value.get(one.name, value.get(one.cloudformation_name))
            if type(given) is str and given not in texts:
                return False
        return True

    def unknown(self, name: str) -> Misfit:
        """Say that there is no property *name*, and which may have been meant."""
        name = str(name)  # the keys of a dictionary may be anything
        settable = [one for one in self.fields if not one.flags & READ_ONLY]
        as_in_templates = name[:1].isupper()  # the hint is in the spelling that was used
        known = [one.cloudformation_name if as_in_templates else one.name for one in settable]
        hint = did_you_mean(name, known)
        return Misfit("unknown-property", "there is no property '{}'", hint, name)

    def render(self, value: Any) -> Any:
        """Write an object into a template; what is known only at deployment stays as it is."""
        if value.__class__ is not dict and not _is_mapping(value):
            properties = properties_of(value)
            if properties is None:
                return _deferred(value, self.render)
            return self.render(properties)
        table = self._table or self._compile()
        rendered: dict[str, Any] = {}
        key = ""
        try:
            for key, item in cast("Mapping[str, Any]", value).items():
                if item is not None:
                    name, convert = table[key]
                    rendered[name] = item if convert is None else convert(item)
        except Misfit as misfit:
            misfit.path.insert(0, key)
            raise
        except KeyError:
            if key in table:  # raised by a value's own `properties()`
                raise
            return self._render_more(value)
        return rendered

    def _render_more(self, value: Mapping[str, Any]) -> Any:
        """Write an object of which a property is not listed."""
        if is_intrinsic(value) and (not self.open or choice_of(value)):
            return _deferred(value, self.render)
        others = self.others(value)
        listed = {key: item for key, item in value.items() if key in self.by_name}
        return self.render(listed) | others

    def others(self, value: Mapping[str, Any]) -> dict[str, Any]:
        """
        The entries of an object that are not listed: functions, such as `Fn::Transform`, that
        give entries of their own, and whatever an open object takes.

        Raises:
            Misfit: There is one that the object does not take.
        """
        found: dict[str, Any] = {}
        for key, item in value.items():
            if key in self.by_name:
                continue
            if is_function(key):
                found[key] = item
            elif not self.open:
                raise self.unknown(key)
            elif item is not None:
                found[key] = plain(item)
        return found

    def _compile(self) -> dict[str, tuple[str, Convert | None]]:
        self._table = {
            name: (one.cloudformation_name, self.types.converter(one.kind))
            for name, one in self.by_name.items()
        }
        return self._table


class Types:
    """
    The objects of a service, each read when it is needed.

    Args:
        rows: The JSON texts by name.
    """

    def __init__(self, rows: Mapping[str, str]) -> None:
        self._rows = rows
        self._read: dict[str, ObjectType] = {}

    def __contains__(self, name: object) -> bool:
        return name in self._rows

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __getitem__(self, name: str) -> ObjectType:
        found = self._read.get(name)
        if found is None:
            found = self._read[name] = ObjectType(self._rows[name], self)
        return found

    def converter(self, kind: Kind) -> Convert | None:
        """What writes a value of *kind* into a template; `None` if it stands there as it is."""
        if isinstance(kind, str):
            return self[kind[1:]].render if kind[0] == "@" else _SCALARS[kind]
        if isinstance(kind, list):
            return _of_list(self.converter(kind[0]))
        if "m" in kind:
            return _of_mapping(self.converter(kind["m"]))
        if "a" in kind:
            return self._of_branches(kind["a"])
        return self.converter(kind["k"])

    def candidates(self, value: object, kinds: Sequence[Kind]) -> list[int]:
        """
        Which of the *kinds* the *value* may be one of, by their places, best first.

        Of objects that differ in a property such as `Type`, the ones that it names count.
        """
        formed = [place for place, kind in enumerate(kinds) if has_form(value, kind)]
        if len(formed) < 2 or not _is_mapping(value):
            return formed
        told = [place for place in formed if self._tells(kinds[place], value)]
        return told or formed

    def _tells(self, kind: Kind, value: Mapping[str, Any]) -> bool:
        return not isinstance(kind, str) or kind[0] != "@" or self[kind[1:]].tells(value)

    def _of_branches(self, kinds: Sequence[Kind]) -> Convert:
        converters = [self.converter(kind) or _as_it_is for kind in kinds]

        def convert(value: Any) -> Any:
            refused: Misfit | None = None
            if choice_of(value):
                return _deferred(value, convert)
            for place in self.candidates(value, kinds):
                try:
                    return converters[place](value)
                except Misfit as misfit:
                    refused = refused or misfit
            if refused is not None:
                raise refused
            return value

        return convert


def object_name(kind: "Kind | None") -> str | None:
    """The name of the object that a value of *kind* is, or is a list or mapping of."""
    if isinstance(kind, str):
        return kind[1:] if kind[0] == "@" else None
    if isinstance(kind, list):
        return object_name(kind[0])
    if isinstance(kind, dict):
        if "a" in kind:
            return next(filter(None, map(object_name, kind["a"])), None)
        return object_name(kind.get("m", kind.get("k")))
    return None


def properties_of(value: Any) -> Mapping[str, Any] | None:
    """What a value that describes an object gives as its properties; `None` if it gives none."""
    if isinstance(value, (str, Token)) or is_addressed(value):
        return None
    method: Any = getattr(value, "properties", None)
    return cast("Mapping[str, Any]", method()) if callable(method) else None


def is_addressed(value: object) -> bool:
    """
    Whether *value* is a construct, which has a place in the tree.

    Its `properties()` are those of its own resource: nothing that another holds.
    """
    return hasattr(type(value), "address")


def has_form(value: object, kind: Kind) -> bool:
    """Whether *value* is written like one of *kind*: as an object, a list or a scalar."""
    if isinstance(kind, str):
        if kind == "j":
            return True
        return (kind[0] == "@") == (
            isinstance(value, Mapping) or properties_of(value) is not None
        ) and not isinstance(value, (list, tuple))
    if isinstance(kind, list):
        return isinstance(value, (list, tuple))
    if "m" in kind:
        return isinstance(value, Mapping)
    return has_form(value, kind["k"]) if "k" in kind else True


def plain(value: Any) -> Any:
    """Free JSON as it is, but for tuples, durations and values that describe an object."""
    if isinstance(value, (str, int, float, Token)):
        return value
    if isinstance(value, Mapping):
        items = cast("Mapping[str, Any]", value).items()
        return {key: plain(item) for key, item in items if item is not None}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in cast("Sequence[Any]", value)]
    if isinstance(value, timedelta):
        return _seconds(value)
    properties = properties_of(value)
    return value if properties is None else plain(properties)


def _deferred(value: Any, convert: Convert) -> Any:
    """What is known only at deployment, as it is, but for the values that `Fn::If` has."""
    arguments = choice_of(value)
    return value if arguments is None else each_choice(arguments, lambda _, one: convert(one))


def _rest(flags: int = 0, relations: Sequence[str] = ()) -> tuple[int, tuple[str, ...]]:
    """The end of a row, which is left out where there is nothing to say."""
    return flags, tuple(relations)


def _is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    return isinstance(value, Mapping)


def _as_it_is(value: Any) -> Any:
    return value


def _seconds(value: Any) -> Any:
    if type(value) is not timedelta:
        return value
    whole = value // _SECOND
    if whole * _SECOND != value:
        raise Misfit("wrong-type", f"'{{}}' must be whole seconds, got {value}", None)
    return whole


_SCALARS: Final[dict[str, Convert | None]] = {
    "s": None,
    "b": None,
    "i": _seconds,
    "n": _seconds,
    "u": _seconds,
    "j": plain,
}


def _of_list(convert: Convert | None) -> Convert:
    def listed(value: Any) -> Any:
        if not isinstance(value, (list, tuple)):
            return _deferred(value, listed)
        items = cast("Sequence[Any]", value)
        if convert is None:
            return [*items]
        made: list[Any] = []
        try:
            for item in items:
                made.append(convert(item))  # noqa: PERF401  # its length is the place of a misfit
        except Misfit as misfit:
            misfit.path.insert(0, len(made))
            raise
        return made

    return listed


def _of_mapping(convert: Convert | None) -> Convert:
    convert = convert or _as_it_is

    def mapped(value: Any) -> Any:
        if value.__class__ is not dict and not _is_mapping(value):
            return _deferred(value, mapped)
        items = cast("Mapping[str, Any]", value)
        if len(items) == 1 and is_intrinsic(items):
            return _deferred(value, mapped)
        made: dict[str, Any] = {}
        key = ""
        try:
            for key, item in items.items():
                if item is not None:
                    made[key] = convert(item)
        except Misfit as misfit:
            misfit.path.insert(0, key)
            raise
        return made

    return mapped
