"""
Properties held against what CloudFormation takes: as given in, converted and judged out.

What cannot be right raises: an unknown name, a missing one, a value of another type. Numbers and
truth values that were written as text, and the reverse, are converted. What is probably wrong
(a value outside an enumeration, a pattern, a range or a length, a read-only property) is a
warning, for CloudFormation may know better; it is looked for only when somebody asks, as patterns
take long to compile. Deferred values and dynamic references are not judged.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, TypeAlias, cast

from stackwright.choices import choice_of, is_function, is_intrinsic
from stackwright.doubts import Check, Doubt, Doubts, PropertyWarning, place_all
from stackwright.limits import judges_of
from stackwright.misfit import Misfit
from stackwright.scalars import (
    CLASSES,
    SCALARS,
    beyond_judgement,
    deferred,
    either,
    wrong,
)
from stackwright.shapes import (
    DEPRECATED,
    READ_ONLY,
    REQUIRED,
    Field,
    Kind,
    ObjectType,
    properties_of,
)
from stackwright.tokens import is_deferred

_Entry: TypeAlias = tuple[str, type | None, Check]
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
    doubts: Doubts = []
    _object(shape, True)(properties, doubts)
    return tuple(one.worded() for one in doubts)


@cache
def _object(shape: ObjectType, judging: bool) -> Check:
    """
    The check of an object; *judging* ones look for doubts too.

    Those of its properties are made at first use, for objects may hold others of their kind.
    """
    table: dict[str, _Entry] = {}
    required = frozenset(one.name for one in shape.fields if one.flags & REQUIRED)

    def checked(given: Any, doubts: Doubts, needed: frozenset[str] = required) -> Any:
        value: Mapping[str, Any] | None
        value = given if given.__class__ is dict else _entries(given)
        if value is None:
            return either(checked, given, doubts)
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

    def with_more(value: Mapping[str, Any], doubts: Doubts) -> Any:
        """Check an object of which an entry is not listed."""
        if is_intrinsic(value) and (not shape.open or choice_of(value)):
            return either(checked, value, doubts)
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
    return one.name, CLASSES.get(kind) if isinstance(kind, str) else None, check


def _judged(check: Check, one: Field) -> Check:
    """*check*, with doubts about the property as such, and its name on all of them."""

    def checked(value: Any, doubts: Doubts) -> Any:
        before = len(doubts)
        if one.flags & READ_ONLY:
            text = "'{}' is read-only: CloudFormation sets it"
            doubts.append(Doubt("read-only-property", text))
        elif one.flags & DEPRECATED:
            doubts.append(Doubt("deprecated-property", "'{}' is deprecated"))
        made = check(value, doubts)
        place_all(doubts[before:], one.name)
        return made

    return checked


def _refuse_repetition(names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            text = "'{}' is given twice, once by each of its names"
            raise Misfit("repeated-property", text, "leave one out", name)
        seen.add(name)


def _entries(value: Any) -> Mapping[str, Any] | None:
    """The entries of what describes an object; `None` if it is deferred as a whole."""
    if isinstance(value, Mapping):
        return cast("Mapping[str, Any]", value)
    described = properties_of(value)
    if described is None and not is_deferred(value):
        raise wrong(value, "an object (a mapping of its properties)")
    return described


def _check_of(kind: Kind, shape: ObjectType, judging: bool) -> Check:
    if isinstance(kind, str):
        return _object(shape.types[kind[1:]], judging) if kind[0] == "@" else SCALARS[kind]
    if isinstance(kind, list):
        return _list(_check_of(kind[0], shape, judging))
    if "m" in kind:
        return _mapping(_check_of(kind["m"], shape, judging))
    if "a" in kind:
        return _branches(kind["a"], shape, judging)
    check = _check_of(kind["k"], shape, judging)
    return _limited(check, kind) if judging else check


def _list(check: Check) -> Check:
    def checked(value: Any, doubts: Doubts) -> Any:
        if value.__class__ is not list and not isinstance(value, (list, tuple)):
            return deferred(value, "a list", checked, doubts)
        made: list[Any] = []
        try:
            for item in cast("Sequence[Any]", value):
                before = len(doubts)
                made.append(check(item, doubts))
                if len(doubts) > before:
                    place_all(doubts[before:], len(made) - 1)
        except Misfit as misfit:
            misfit.path.insert(0, len(made))
            raise
        return made

    return checked


def _mapping(check: Check) -> Check:
    def checked(value: Any, doubts: Doubts) -> Any:
        if value.__class__ is not dict and not isinstance(value, Mapping):
            return deferred(value, "a mapping", checked, doubts)
        items = cast("Mapping[str, Any]", value)
        if len(items) == 1 and is_intrinsic(items):
            return either(checked, items, doubts)
        made: dict[str, Any] = {}
        key = ""
        try:
            for key, item in items.items():
                if item is not None:
                    before = len(doubts)
                    made[key] = check(item, doubts)
                    if len(doubts) > before:
                        place_all(doubts[before:], key)
        except Misfit as misfit:
            misfit.path.insert(0, key)
            raise
        return made

    return checked


def _branches(kinds: Sequence[Kind], shape: ObjectType, judging: bool) -> Check:
    checks = [_check_of(kind, shape, judging) for kind in kinds]

    def checked(value: Any, doubts: Doubts) -> Any:
        refused: Misfit | None = None
        before = len(doubts)
        if choice_of(value):
            return either(checked, value, doubts)
        for place in shape.types.candidates(value, kinds):
            try:
                return checks[place](value, doubts)
            except Misfit as misfit:
                del doubts[before:]
                refused = refused or misfit
        if refused is not None:
            raise refused
        return deferred(value, "of another form", checked, doubts)

    return checked


def _limited(check: Check, limits: Mapping[str, Any]) -> Check:
    """*check*, then a warning for each of the *limits* that the value is outside of."""
    judges = judges_of(limits)

    def checked(value: Any, doubts: Doubts) -> Any:
        if choice_of(value):
            return either(checked, value, doubts)
        made = check(value, doubts)
        for judge in judges:
            found = judge(made)
            if found is not None and not beyond_judgement(made):
                doubts.append(Doubt(*found))
        return made

    return checked
