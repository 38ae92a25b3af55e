"""The fields of attrs classes in, checked fields and well-worded refusals out."""

import difflib
from collections.abc import Callable, Collection, Mapping
from typing import Any, Protocol, runtime_checkable

import attrs

from stackwright.errors import PropertyError, PropertyTypeError
from stackwright.lazy import ensure_built
from stackwright.source import user_location
from stackwright.typecheck import mismatch, predicate


@runtime_checkable
class _Placed(Protocol):
    def place(self) -> Any: ...


def fields_of(cls: type) -> "tuple[attrs.Attribute[Any], ...]":
    """The fields of a class that attrs made, or of the nearest one that it derives from."""
    ensure_built(cls)
    found: tuple[attrs.Attribute[Any], ...] = getattr(cls, "__attrs_attrs__")  # noqa: B009
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
        check = FieldCheck(cls, keyword(one), one.type, one.validator)
        checked.append(one.evolve(validator=check))
    return checked


class FieldCheck:
    """
    A validator that holds a value against the field's annotation, then asks the field's own.

    Args:
        owner: The class that declares the field.
        name: The keyword that the field is given by.
        annotation: The type that the field must have.
        own: The validator that the class gave it.
    """

    __slots__ = ("accepts", "annotation", "name", "own", "owner")

    def __init__(
        self, owner: type, name: str, annotation: object, own: Callable[..., object] | None
    ) -> None:
        self.owner = owner
        self.name = name
        self.annotation = annotation
        self.own = own
        self.accepts: Callable[[object], bool] = self._first
        """The fast test of the annotation; what it refuses, `judge` has to look at."""

    def __call__(self, instance: object, attribute: object, value: object) -> None:
        if not self.accepts(value):
            self.judge(instance, value)
        if self.own is not None:
            self.own(instance, attribute, value)

    def _first(self, value: object) -> bool:
        """Make the test ready, when the field is first given."""
        self.accepts = predicate(self.annotation, self.owner)
        return self.accepts(value)

    def judge(self, instance: object, value: object) -> None:
        """Raise if *value*, which the fast test refused, is of another type indeed."""
        problem = mismatch(value, self.annotation, self.owner)
        if problem:
            place: Mapping[str, Any] = {"source": user_location()}
            if isinstance(instance, _Placed):
                place = instance.place()
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
