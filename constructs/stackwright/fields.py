"""The fields of attrs classes in, checked fields and well-worded refusals out."""

import difflib
from collections.abc import Callable, Collection
from typing import Any, Protocol, runtime_checkable

import attrs

from stackwright.errors import PropertyError, PropertyTypeError
from stackwright.source import user_location
from stackwright.typecheck import mismatch, predicate


@runtime_checkable
class _Placed(Protocol):
    def place(self) -> Any: ...


def fields_of(cls: type) -> "tuple[attrs.Attribute[Any], ...]":
    """The fields of a class that attrs made."""
    found: tuple[attrs.Attribute[Any], ...] = vars(cls)["__attrs_attrs__"]
    return found


def keyword(one: "attrs.Attribute[Any]") -> str:
    """The keyword that a field is given by."""
    return one.alias or one.name


def check_types(cls: type, fields: "list[attrs.Attribute[Any]]") -> "list[attrs.Attribute[Any]]":
    """Put a type check in front of each field's own validators."""
    checked: list[attrs.Attribute[Any]] = []
    for one in fields:
        if not one.init or one.inherited:  # type: ignore[attr-defined]  # missing in attrs' stub
            checked.append(one)
            continue
        check = TypeCheck(cls, keyword(one), one.type)
        own = one.validator
        checked.append(one.evolve(validator=check if own is None else _both(check, own)))
    return checked


def _both(first: Callable[..., object], second: Callable[..., object]) -> Callable[..., None]:
    def validate(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        first(instance, attribute, value)
        second(instance, attribute, value)

    return validate


class TypeCheck:
    """A validator that holds a value against the field's annotation; made ready at first use."""

    __slots__ = ("_accepts", "annotation", "name", "owner")

    def __init__(self, owner: type, name: str, annotation: object) -> None:
        self.owner = owner
        self.name = name
        self.annotation = annotation
        self._accepts: Callable[[object], bool] | None = None

    def __call__(self, instance: object, _: object, value: object) -> None:
        accepts = self._accepts
        if accepts is None:
            accepts = self._accepts = predicate(self.annotation, self.owner)
        if accepts(value):
            return
        problem = mismatch(value, self.annotation, self.owner)
        if problem:
            place = (
                instance.place() if isinstance(instance, _Placed) else {"source": user_location()}
            )
            raise PropertyTypeError(f"{self.name}: {problem}", **place)


def unknown_keyword(
    cls: type, names: Collection[str], known: Collection[str], *, path: str | None = None
) -> PropertyError:
    """The refusal of keywords that *cls* does not take."""
    name = min(names)
    close = difflib.get_close_matches(name, known, 1)
    return PropertyError(
        f"{cls.__name__} has no property {name!r}",
        code="unknown-property",
        hint=f"did you mean {close[0]!r}?" if close else f"it takes {', '.join(sorted(known))}",
        path=path,
        source=user_location(),
    )
