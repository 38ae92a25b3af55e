"""The fields of attrs classes in, checked fields and well-worded refusals out."""

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

import attrs

from stackwright.errors import PropertyError, PropertyTypeError
from stackwright.lazy import ensure_built
from stackwright.source import user_location
from stackwright.spelling import did_you_mean
from stackwright.typecheck import mismatch, predicate

if TYPE_CHECKING:
    import inspect


@runtime_checkable
class _Placed(Protocol):
    def place(self) -> Any: ...


def fields_of(cls: type) -> "tuple[attrs.Attribute[Any], ...]":
    """The fields of a class that attrs made, or of the nearest one that it derives from."""
    ensure_built(cls)
    found: tuple[attrs.Attribute[Any], ...] = getattr(cls, "__fields__")  # noqa: B009
    return found


def checks_of(cls: type) -> "Mapping[str, FieldCheck]":
    """The checks of the fields that can be given, by their keywords."""
    ensure_built(cls)
    found: Mapping[str, FieldCheck] = getattr(cls, "__checks__")  # noqa: B009
    return found


def keyword(one: "attrs.Attribute[Any]") -> str:
    """The keyword that a field is given by."""
    return one.alias or one.name


def collect(cls: type, *, kw_only: bool) -> None:
    """
    Have attrs collect the fields of *cls*, without the methods that it would compile.

    All classes share ours, which look only at what was given: a default is of the right type.
    Plain defaults become attributes of the class, so that an instance holds what it was given.

    Args:
        cls: A class with annotations, which is changed in place; those that it derives from
            have been collected before.
        kw_only: Whether fields are keyword-only unless they say otherwise.
    """
    own: list[attrs.Attribute[Any]] = []

    def keep(_: type, found: "list[attrs.Attribute[Any]]") -> "list[attrs.Attribute[Any]]":
        declared = (one for one in found if not getattr(one, "inherited", False))  # not in the stub
        own.extend(one if one.alias else one.evolve(alias=one.name.lstrip("_")) for one in declared)
        return []

    attrs.define(
        eq=False,
        repr=False,
        slots=False,
        init=False,
        kw_only=kw_only,
        match_args=False,
        field_transformer=keep,
    )(cls)
    fields: dict[str, attrs.Attribute[Any]] = {}
    checks: dict[str, FieldCheck] = {}
    for base in reversed(cls.__mro__):
        fields |= {one.name: one for one in vars(base).get("__fields__", ())}
        checks |= vars(base).get("__checks__", {})
    for one in own:
        fields.pop(one.name, None)
        fields[one.name] = one
        if one.init:
            checks[keyword(one)] = FieldCheck(cls, one)
        if one.default is attrs.NOTHING or maker(one.default):
            if one.name in vars(cls):
                delattr(cls, one.name)
        else:
            setattr(cls, one.name, one.default)
    setattr(cls, "__fields__", tuple(fields.values()))  # noqa: B010
    withdrawn = [key for key, one in checks.items() if not fields[one.attribute.name].init]
    for key in withdrawn:  # a class can say that it does not take what it derives
        del checks[key]
    setattr(cls, "__checks__", checks)  # noqa: B010


class SignatureOfFields:
    """The signature that tools show of a class, worked out when one asks."""

    def __get__(self, instance: object, cls: type) -> "inspect.Signature | None":
        import inspect

        initialise: object = getattr(cls, "__init__")  # noqa: B009
        if not hasattr(initialise, "made_of_fields"):
            return None  # the class has an `__init__` of its own, which says more
        kinds = inspect.Parameter
        listed = sorted((one for one in fields_of(cls) if one.init), key=lambda one: one.kw_only)
        parameters = [
            kinds(
                keyword(one),
                kinds.KEYWORD_ONLY if one.kw_only else kinds.POSITIONAL_OR_KEYWORD,
                default=kinds.empty if one.default is attrs.NOTHING else one.default,
                annotation=kinds.empty if one.type is None else one.type,
            )
            for one in listed
        ]
        return inspect.Signature(parameters)


def maker(default: Any) -> "Callable[[Any], Any] | None":
    """What gives a default that cannot be an attribute of the class; `None` for one that can."""
    if isinstance(default, _FACTORY):
        if default.takes_self:
            make: Callable[[Any], Any] = default.factory
            return make
        return lambda _: default.factory()
    if callable(getattr(default, "__get__", None)):
        return lambda _: default
    return None


def makers_of(cls: type) -> "list[tuple[str, Callable[[Any], Any]]]":
    """The fields whose default is made for each instance, and what makes it."""
    made = ((one.name, maker(one.default)) for one in fields_of(cls))
    return [(name, make) for name, make in made if make is not None]


_FACTORY: Any = attrs.Factory


class FieldCheck:
    """
    Holds a value against a field's annotation, then asks the field's own validator.

    Args:
        owner: The class that declares the field.
        one: The field.
    """

    __slots__ = ("_shown", "accepts", "annotation", "attribute", "keyword", "own", "owner")

    def __init__(self, owner: type, one: "attrs.Attribute[Any]") -> None:
        self.owner = owner
        self.attribute = one
        self.keyword = keyword(one)
        self.annotation: object = one.type
        self.own: Callable[..., object] | None = one.validator
        self._shown: attrs.Attribute[Any] | None = None
        self.accepts: Callable[[object], bool] = self._first
        """The fast test of the annotation; what it refuses, `judge` has to look at."""

    @property
    def shown(self) -> "attrs.Attribute[Any]":
        """The field as `own` is told of it: under the keyword that the user wrote."""
        if self._shown is None:
            one = self.attribute
            self._shown = one if self.keyword == one.name else one.evolve(name=self.keyword)
        return self._shown

    def __call__(self, instance: object, value: object) -> None:
        """Raise if *value* cannot be the field's."""
        if not self.accepts(value):
            self.judge(instance, value)
        if self.own is not None:
            self.own(instance, self.shown, value)

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
            raise PropertyTypeError(f"{self.keyword}: {problem}", **place)


def unknown_keyword(
    cls: type, names: Collection[str], known: Collection[str], *, path: str | None = None
) -> PropertyError:
    """The refusal of keywords that *cls* does not take."""
    name = min(names)
    return PropertyError(
        f"{cls.__name__} has no property {name!r}",
        code="unknown-property",
        hint=did_you_mean(name, known),
        path=path,
        source=user_location(),
    )
