"""
Properties held against what CloudFormation takes: as given in, converted and judged out.

What cannot be right raises: an unknown name, a missing one, a value of another type. Numbers and
truth values that were written as text, and the reverse, are converted. What is probably wrong
(a value outside an enumeration, a pattern, a range or a length, a read-only property) is a
warning, for CloudFormation may know better; it is looked for only when somebody asks, as patterns
take long to compile. Deferred values and dynamic references are not judged.
"""

import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import timedelta
from functools import cache
from typing import Any, Final, NamedTuple, TypeAlias, cast

from stackwright.choices import choice_of, each_choice, is_function, is_intrinsic
from stackwright.limits import judges_of, shown
from stackwright.misfit import Misfit, dotted
from stackwright.shapes import (
    DEPRECATED,
    READ_ONLY,
    REQUIRED,
    Field,
    Kind,
    ObjectType,
    is_addressed,
    plain,
    properties_of,
)
from stackwright.tokens import StringToken, Token, is_deferred
from stackwright.unchecked import Unchecked

_DYNAMIC = "{{resolve:"
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")


class PropertyWarning(NamedTuple):
    """A property that CloudFormation may refuse."""

    code: str
    message: str
    path: str


class _Doubt:
    """A warning on its way up: its text has `{}` for the path, which grows from its end."""

    __slots__ = ("code", "path", "text")

    def __init__(self, code: str, text: str) -> None:
        self.code = code
        self.text = text
        self.path: list[str | int] = []

    def worded(self) -> PropertyWarning:
        path = dotted(self.path[::-1])
        return PropertyWarning(self.code, self.text.replace("{}", path, 1), path)


_Doubts: TypeAlias = list[_Doubt]
_Check: TypeAlias = Callable[[Any, _Doubts], Any]

_Entry: TypeAlias = tuple[str, type | None, _Check]
"""A property: its name in Python, the class whose values need no check, the check."""


def check(shape: ObjectType, properties: Mapping[str, Any]) -> dict[str, Any]:
    """
    The *properties* by their names in Python, converted to the types that *shape* has.

    Raises:
        Misfit: What cannot be right.
    """
    converted: dict[str, Any] = _object(shape, False)(properties, [])
    return converted


def judge(shape: ObjectType, properties: Mapping[str, Any]) -> tuple[PropertyWarning, ...]:
    """
    What is probably wrong with the *properties*.

    Raises:
        Misfit: What cannot be right.
    """
    doubts: _Doubts = []
    _object(shape, True)(properties, doubts)
    return tuple(one.worded() for one in doubts)


@cache
def _object(shape: ObjectType, judging: bool) -> _Check:
    """
    The check of an object; *judging* ones look for doubts too.

    Those of its properties are made at first use, for objects may hold others of their kind.
    """
    table: dict[str, _Entry] = {}
    required = frozenset(one.name for one in shape.fields if one.flags & REQUIRED)

    def checked(given: Any, doubts: _Doubts, needed: frozenset[str] = required) -> Any:
        value: Mapping[str, Any] | None
        value = given if given.__class__ is dict else _entries(given)
        if value is None:
            return _either(checked, given, doubts)
        if not table:
            for name, one in shape.by_name.items():
                table[name] = _entry(one, shape, judging)
        before = len(doubts)
        made: dict[str, Any] = {}
        key = ""
        try:
            for key, item in value.items():
                name, form, check = table[key]
                if item is not None:
                    made[name] = item if item.__class__ is form else check(item, doubts)
        except Misfit as misfit:
            misfit.path.insert(0, key)
            raise
        except KeyError:
            if key in table:  # raised by a value's own `properties()`
                raise
            del doubts[before:]
            return with_more(value, doubts)
        if len(made) < len(value):
            _refuse_repetition(table[key][0] for key, item in value.items() if item is not None)
        if needed and not needed <= made.keys():
            missing = min(needed - made.keys())
            raise Misfit("missing-property", "the property '{}' is missing", None, missing)
        return made

    def with_more(value: Mapping[str, Any], doubts: _Doubts) -> Any:
        """Check an object of which an entry is not listed."""
        if is_intrinsic(value) and (not shape.open or choice_of(value)):
            return _either(checked, value, doubts)
        others = shape.others(value)
        listed = {key: item for key, item in value.items() if key in table}
        needed = frozenset[str]() if any(map(is_function, others)) else required
        return checked(listed, doubts, needed) | others

    return checked


def _entry(one: Field, shape: ObjectType, judging: bool) -> _Entry:
    check = _check_of(one.kind, shape, judging)
    if judging:
        return one.name, None, _judged(check, one)
    kind = one.kind["k"] if isinstance(one.kind, dict) and "k" in one.kind else one.kind
    return one.name, _CLASSES.get(kind) if isinstance(kind, str) else None, check


def _judged(check: _Check, one: Field) -> _Check:
    """*check*, with doubts about the property as such, and its name on all of them."""

    def checked(value: Any, doubts: _Doubts) -> Any:
        before = len(doubts)
        if one.flags & READ_ONLY:
            text = "'{}' is read-only: CloudFormation sets it"
            doubts.append(_Doubt("read-only-property", text))
        elif one.flags & DEPRECATED:
            doubts.append(_Doubt("deprecated-property", "'{}' is deprecated"))
        made = check(value, doubts)
        _place(doubts[before:], one.name)
        return made

    return checked


def _refuse_repetition(names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            text = "'{}' is given twice, once by each of its names"
            raise Misfit("repeated-property", text, "leave one out", name)
        seen.add(name)


def _place(doubts: _Doubts, part: str | int) -> None:
    for doubt in doubts:
        doubt.path.append(part)


def _entries(value: Any) -> Mapping[str, Any] | None:
    """The entries of what describes an object; `None` if it is deferred as a whole."""
    if isinstance(value, Mapping):
        return cast("Mapping[str, Any]", value)
    described = properties_of(value)
    if described is None and not is_deferred(value):
        raise _wrong(value, "an object (a mapping of its properties)")
    return described


def _check_of(kind: Kind, shape: ObjectType, judging: bool) -> _Check:
    if isinstance(kind, str):
        return _object(shape.types[kind[1:]], judging) if kind[0] == "@" else _SCALARS[kind]
    if isinstance(kind, list):
        return _list(_check_of(kind[0], shape, judging))
    if "m" in kind:
        return _mapping(_check_of(kind["m"], shape, judging))
    if "a" in kind:
        return _branches(kind["a"], shape, judging)
    check = _check_of(kind["k"], shape, judging)
    return _limited(check, kind) if judging else check


def _text(value: Any, doubts: _Doubts) -> Any:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    return _deferred(value, "text", _text, doubts)


def _whole(value: Any, doubts: _Doubts) -> Any:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    number = _as_number(value)
    if isinstance(number, float) and number.is_integer():
        return int(number)
    if isinstance(number, int):
        return number
    return _deferred(value, "a whole number", _whole, doubts)


def _number(value: Any, doubts: _Doubts) -> Any:
    number = _as_number(value)
    return _deferred(value, "a number", _number, doubts) if number is None else number


def _as_number(value: Any) -> int | float | None:
    if isinstance(value, timedelta):
        value = value.total_seconds()
        return int(value) if value.is_integer() else value
    if isinstance(value, str) and not isinstance(value, StringToken) and _NUMBER.fullmatch(value):
        return float(value) if set(value) & set(".eE") else int(value)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return None
    return value


def _truth(value: Any, doubts: _Doubts) -> Any:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and not isinstance(value, StringToken):
        converted = {"true": True, "false": False}.get(value.lower())
        if converted is not None:
            return converted
    return _deferred(value, "true or false", _truth, doubts)


def _scalar(value: Any, doubts: _Doubts) -> Any:
    if isinstance(value, (bool, str)):
        return value
    return (
        _deferred(value, "text, a number or a truth value", _scalar, doubts)
        if _as_number(value) is None
        else _number(value, doubts)
    )


def _anything(value: Any, _: _Doubts) -> Any:
    return plain(value)


_SCALARS: Final[dict[str, _Check]] = {
    "s": _text,
    "i": _whole,
    "n": _number,
    "b": _truth,
    "u": _scalar,
    "j": _anything,
}


_CLASSES: Final[dict[str, type]] = {"s": str, "i": int, "b": bool}
"""The classes of scalars that are right as they are."""


def _list(check: _Check) -> _Check:
    def checked(value: Any, doubts: _Doubts) -> Any:
        if value.__class__ is not list and not isinstance(value, (list, tuple)):
            return _deferred(value, "a list", checked, doubts)
        made: list[Any] = []
        try:
            for item in cast("Sequence[Any]", value):
                before = len(doubts)
                made.append(check(item, doubts))
                if len(doubts) > before:
                    _place(doubts[before:], len(made) - 1)
        except Misfit as misfit:
            misfit.path.insert(0, len(made))
            raise
        return made

    return checked


def _mapping(check: _Check) -> _Check:
    def checked(value: Any, doubts: _Doubts) -> Any:
        if value.__class__ is not dict and not isinstance(value, Mapping):
            return _deferred(value, "a mapping", checked, doubts)
        items = cast("Mapping[str, Any]", value)
        if len(items) == 1 and is_intrinsic(items):
            return _either(checked, items, doubts)
        made: dict[str, Any] = {}
        key = ""
        try:
            for key, item in items.items():
                if item is not None:
                    before = len(doubts)
                    made[key] = check(item, doubts)
                    if len(doubts) > before:
                        _place(doubts[before:], key)
        except Misfit as misfit:
            misfit.path.insert(0, key)
            raise
        return made

    return checked


def _branches(kinds: Sequence[Kind], shape: ObjectType, judging: bool) -> _Check:
    checks = [_check_of(kind, shape, judging) for kind in kinds]

    def checked(value: Any, doubts: _Doubts) -> Any:
        refused: Misfit | None = None
        before = len(doubts)
        if choice_of(value):
            return _either(checked, value, doubts)
        for place in shape.types.candidates(value, kinds):
            try:
                return checks[place](value, doubts)
            except Misfit as misfit:
                del doubts[before:]
                refused = refused or misfit
        if refused is not None:
            raise refused
        return _deferred(value, "of another form", checked, doubts)

    return checked


def _limited(check: _Check, limits: Mapping[str, Any]) -> _Check:
    """*check*, then a warning for each of the *limits* that the value is outside of."""
    judges = judges_of(limits)

    def checked(value: Any, doubts: _Doubts) -> Any:
        if choice_of(value):
            return _either(checked, value, doubts)
        made = check(value, doubts)
        for judge in judges:
            found = judge(made)
            if found is not None and not _beyond_judgement(made):
                doubts.append(_Doubt(*found))
        return made

    return checked


def _beyond_judgement(value: object) -> bool:
    """Whether *value* is known only at deployment, or meant to be newer than the library."""
    if isinstance(value, str):
        return isinstance(value, Unchecked) or is_deferred(value) or _DYNAMIC in value
    return isinstance(value, Token) or is_intrinsic(value)


def _either(check: _Check, value: Any, doubts: _Doubts) -> Any:
    """*value*, which is known only at deployment; both values of `Fn::If` are checked."""
    arguments = choice_of(value)
    if arguments is None:
        return value

    def checked(place: int, one: Any) -> Any:
        before = len(doubts)
        made = check(one, doubts)
        _place(doubts[before:], place)
        _place(doubts[before:], "Fn::If")
        return made

    return each_choice(arguments, checked)


def _deferred(value: Any, expected: str, check: _Check, doubts: _Doubts) -> Any:
    """*value* if it is known only at deployment; else it is of the wrong type."""
    text = isinstance(value, str) and (is_deferred(value) or _DYNAMIC in value)
    if text or is_intrinsic(value) or isinstance(value, Token):
        return _either(check, value, doubts)
    raise _wrong(value, expected)


def _wrong(value: object, expected: str) -> Misfit:
    hint: str | None = None
    if is_addressed(value):
        from stackwright.meant import attributes_meant

        hint = attributes_meant(value)
    return Misfit("wrong-type", f"'{{}}' must be {expected}, got {shown(value)}", hint)
