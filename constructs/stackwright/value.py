"""Frozen values: arguments in, an instance that compares by its fields and never changes out."""

from collections.abc import Callable
from typing import Any, NoReturn, TypeVar, dataclass_transform

import attrs
from attrs import field
from attrs.exceptions import FrozenInstanceError

from stackwright.errors import PropertyError
from stackwright.fields import (
    SignatureOfFields,
    checks_of,
    declare,
    fields_of,
    fill,
    keyword,
    makers_of,
    unknown_keyword,
)
from stackwright.lazy import lazily
from stackwright.source import user_location

T = TypeVar("T")


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(field,))
def value(cls: type[T]) -> type[T]:
    """
    Make a frozen attrs class of what users give to constructs; its fields are checked as theirs.

    Fields are keyword-only unless they say `field(kw_only=False)`.
    """
    lazily(cls, _declare_value, _equip_value)
    return cls


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """Make a frozen attrs class of what the library itself makes; nothing is checked."""
    lazily(cls, _declare_record, _equip_record)
    return cls


def evolve(instance: T, **changes: Any) -> T:
    """Make a copy of a value or a record in which *changes* are given instead."""
    given = {keyword(one): getattr(instance, one.name) for one in fields_of(type(instance))}
    return type(instance)(**{**given, **changes})


def as_dict(instance: object) -> dict[str, Any]:
    """The fields of a value or a record by their names; what they hold is left as it is."""
    return {one.name: getattr(instance, one.name) for one in fields_of(type(instance))}


def _declare_record(cls: type) -> None:
    declare(cls, kw_only=False)


def _equip_record(cls: type, method: str) -> None:
    """Give *cls* an `__init__` that trusts what it is given, which is most of its speed."""
    _publish(cls)
    names = [one.name for one in fields_of(cls)]
    known = set(names)
    required = {one.name for one in fields_of(cls) if one.default is attrs.NOTHING}
    whole = sum(one.init for one in fields_of(cls))
    makers = makers_of(cls)

    def __init__(self: object, /, *values: Any, **given: Any) -> None:  # noqa: N807
        state = self.__dict__
        state.update(zip(names, values, strict=False))
        if given or len(values) != whole:
            state.update(given)
            if len(values) > len(names) or not required <= state.keys() <= known:
                raise TypeError(f"{cls.__name__} takes {', '.join(names)}")
        for name, make in makers:
            if name not in state:
                state[name] = make(self)

    _complete(cls, method, __init__)


def _declare_value(cls: type) -> None:
    declare(cls, kw_only=True)


def _equip_value(cls: type, method: str) -> None:
    _publish(cls)
    given_fields = [one for one in fields_of(cls) if one.init]
    checks = checks_of(cls)
    known = frozenset(checks)
    positional = [keyword(one) for one in given_fields if not one.kw_only]
    required = {keyword(one) for one in given_fields if one.default is attrs.NOTHING}
    makers = makers_of(cls)
    finish: Callable[[Any], None] | None = getattr(cls, "__attrs_post_init__", None)

    def __init__(self: object, /, *values: Any, **given: Any) -> None:  # noqa: N807
        if values:
            given = _named(cls, positional, values, given)
        if not known.issuperset(given):
            raise unknown_keyword(cls, given.keys() - known, known)
        if not required <= given.keys():
            raise _missing(cls, required - given.keys())
        fill(self, given, checks, makers)
        if finish is not None:
            finish(self)

    _complete(cls, method, __init__)


def _complete(cls: type, method: str, initialise: Callable[..., None]) -> None:
    """Give *cls* its `__init__` and what all frozen values have."""
    vars(initialise)["made_of_fields"] = True
    setattr(cls, method, initialise)
    setattr(cls, "__signature__", SignatureOfFields())  # noqa: B010
    for name, function in _METHODS.items():
        if name not in vars(cls):
            setattr(cls, name, function)


def _publish(cls: type) -> None:
    """Show the fields where attrs and cattrs look for them."""
    setattr(cls, "__attrs_attrs__", fields_of(cls))  # noqa: B010


def _named(
    cls: type, positional: list[str], values: tuple[Any, ...], given: dict[str, Any]
) -> dict[str, Any]:
    """The positional *values* under their names, together with the *given* ones."""
    if len(values) > len(positional):
        raise PropertyError(
            f"{cls.__name__} takes {len(positional)} positional values, got {len(values)}",
            code="unknown-property",
            source=user_location(),
            hint="give the others by their names",
        )
    named = dict(zip(positional, values, strict=False))
    twice = named.keys() & given.keys()
    if twice:
        raise PropertyError(
            f"{cls.__name__} was given {', '.join(sorted(twice))} twice",
            code="unknown-property",
            source=user_location(),
        )
    return {**named, **given}


def _missing(cls: type, names: set[str]) -> PropertyError:
    return PropertyError(
        f"{cls.__name__} needs {', '.join(sorted(names))}",
        code="missing-property",
        source=user_location(),
    )


def _compared(instance: object) -> tuple[Any, ...]:
    fields = fields_of(type(instance))
    return tuple(getattr(instance, one.name) for one in fields if one.eq is not False)


def _eq(self: object, other: object) -> Any:
    if type(other) is not type(self):
        return NotImplemented
    return self is other or _compared(self) == _compared(other)


def _hash(self: object) -> int:
    return hash((type(self), _compared(self)))


def _repr(self: object) -> str:
    shown = (one for one in fields_of(type(self)) if one.repr is not False)
    inner = ", ".join(f"{one.name}={getattr(self, one.name)!r}" for one in shown)
    return f"{type(self).__name__}({inner})"


def _refuse(self: object, *_: object) -> NoReturn:
    raise FrozenInstanceError


_METHODS: dict[str, Callable[..., Any]] = {
    "__eq__": _eq,
    "__hash__": _hash,
    "__repr__": _repr,
    "__setattr__": _refuse,
    "__delattr__": _refuse,
}
