"""The fields of attrs classes in, checked fields and well-worded refusals out."""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

import attrs

from stackwright.errors import PropertyError, PropertyTypeError
from stackwright.lazy import ensure_declared
from stackwright.source import user_location
from stackwright.typecheck import mismatch, predicate

if TYPE_CHECKING:
    import inspect


Validator = Callable[[Any, "attrs.Attribute[Any]", Any], object]
"""Raises if the value, the last of the three, cannot be the field's."""


@runtime_checkable
class _Placed(Protocol):
    def place(self) -> Any: ...


def fields_of(cls: type) -> "tuple[attrs.Attribute[Any], ...]":
    """The fields of a class, and of those that it derives from."""
    return _gathered(cls).fields


def checks_of(cls: type) -> "Mapping[str, FieldCheck]":
    """The checks of the fields that can be given, by their keywords."""
    return _gathered(cls).checks


def makers_of(cls: type) -> "list[tuple[str, Callable[[Any], Any]]]":
    """The fields whose default is made for each instance, and what makes it."""
    return _gathered(cls).makers


def keyword(one: "attrs.Attribute[Any]") -> str:
    """The keyword that a field is given by."""
    return one.alias or one.name


class _Gathered:
    """What a class has, with what it derives: of two fields of a name the nearer one."""

    __slots__ = ("checks", "fields", "makers")

    def __init__(self, cls: type) -> None:
        found: dict[str, FieldCheck] = {}
        for base in reversed(cls.__mro__):
            for one in vars(base).get("__declared__", ()):
                found.pop(one.attribute.name, None)
                found[one.attribute.name] = one
        self.fields = tuple(one.attribute for one in found.values())
        # A class can say that it does not take what it derives: `field(init=False)`.
        self.checks = {one.keyword: one for one in found.values() if one.attribute.init}
        self.makers = [(name, one.make) for name, one in found.items() if one.make is not None]


def _gathered(cls: type) -> _Gathered:
    found: _Gathered | None = vars(cls).get("__gathered__")
    if found is None:
        ensure_declared(cls)
        found = _Gathered(cls)
        setattr(cls, "__gathered__", found)  # noqa: B010
    return found


def declare(cls: type, *, kw_only: bool) -> None:
    """
    Collect the fields that *cls* itself declares, as attrs reads them.

    Plain defaults become attributes of the class, so that an instance holds what it was given.

    Args:
        cls: A class with annotations, which is changed in place.
        kw_only: Whether fields are keyword-only unless they say otherwise.
    """
    declared = [FieldCheck(cls, one) for one in _read(cls, kw_only=kw_only)]
    for one in declared:
        name, default = one.attribute.name, one.attribute.default
        if default is not attrs.NOTHING and one.make is None:
            setattr(cls, name, default)
        elif name in vars(cls):
            delattr(cls, name)
    setattr(cls, "__declared__", declared)  # noqa: B010


class _HasRead(Exception):  # nothing is wrong
    """Ends the work of attrs on a class when it has read the fields."""

    def __init__(self, found: "list[attrs.Attribute[Any]]") -> None:
        super().__init__()
        self.found = found


def _read(cls: type, *, kw_only: bool) -> "list[attrs.Attribute[Any]]":
    """
    The fields that stand in the body of *cls*.

    What attrs does after reading them, to compile methods and to put them into the class, takes
    longer than the reading, and all our classes share methods instead. A transformer of fields
    is the last that attrs asks before, so ours does not return.
    """

    def leave(_: type, found: "list[attrs.Attribute[Any]]") -> "list[attrs.Attribute[Any]]":
        raise _HasRead(found)

    try:
        attrs.define(slots=False, kw_only=kw_only, field_transformer=leave)(cls)
    except _HasRead as read:
        own = (one for one in read.found if not getattr(one, "inherited", False))  # not in the stub
        return [one if one.alias else one.evolve(alias=one.name.lstrip("_")) for one in own]
    raise AssertionError("attrs did not ask the transformer")


def fill(
    instance: object,
    given: Mapping[str, Any],
    checks: "Mapping[str, FieldCheck]",
    makers: "Iterable[tuple[str, Callable[[Any], Any]]]",
) -> None:
    """
    Put the *given* values, by their keywords, and made defaults into *instance*, and judge them.

    Raises:
        PropertyError: A value of another type, or one that the field's own validator refuses.
    """
    state = vars(instance)
    validated: list[tuple[Validator, FieldCheck]] = []
    for key, value in given.items():
        check = checks[key]
        if check.converter is not None:
            value = check.converter(value)
        state[check.name] = value
        if value is None and check.optional:
            continue
        if not check.accepts(value):
            check.judge(instance, value)
        if check.own is not None:
            validated.append((check.own, check))
    for name, make in makers:
        if name not in state:
            state[name] = make(instance)
    for own, check in validated:
        own(instance, check.shown, state[check.name])


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


def _maker(default: Any) -> "Callable[[Any], Any] | None":
    """What gives a default that cannot be an attribute of the class; `None` for one that can."""
    if isinstance(default, _FACTORY):
        if default.takes_self:
            make: Callable[[Any], Any] = default.factory
            return make
        return lambda _: default.factory()
    if callable(getattr(default, "__get__", None)):
        return lambda _: default
    return None


_FACTORY: Any = attrs.Factory


class FieldCheck:
    """
    Holds a value against a field's annotation, then asks the field's own validator.

    Args:
        owner: The class that declares the field.
        one: The field.
    """

    __slots__ = (
        "_shown",
        "accepts",
        "annotation",
        "attribute",
        "converter",
        "keyword",
        "make",
        "name",
        "optional",
        "own",
        "owner",
    )

    def __init__(self, owner: type, one: "attrs.Attribute[Any]") -> None:
        given: Any = one  # attrs' stub leaves the type of converters open
        self.owner = owner
        self.attribute = one
        self.name = one.name
        self.keyword = keyword(one)
        self.converter: Callable[[Any], Any] | None = given.converter
        self.annotation: object = one.type
        self.own: Validator | None = one.validator
        self.optional = one.default is None
        """Whether `None` may be given, as the default is, and says that nothing is."""
        self.make = _maker(one.default)
        """What makes the default for each instance, if it has to be made."""
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
        """Make the test ready, when something is first given for the field."""
        self.accepts = predicate(self.annotation, self.owner)
        return self.accepts(value)

    def judge(self, instance: object, value: object) -> None:
        """Raise if *value*, which the fast test refused, is of another type indeed."""
        problem = mismatch(value, self.annotation, self.owner)
        if problem:
            place: Mapping[str, Any] = {"source": user_location()}
            if isinstance(instance, _Placed):
                place = instance.place()
            from stackwright.meant import value_meant

            hint = value_meant(value, self.annotation, self.owner)
            raise PropertyTypeError(f"{self.keyword}: {problem}", hint=hint, **place)


def unknown_keyword(
    cls: type, names: Collection[str], known: Collection[str], *, path: str | None = None
) -> PropertyError:
    """The refusal of keywords that *cls* does not take."""
    from stackwright.meant import keyword_meant

    name = min(names)
    return PropertyError(
        f"{cls.__name__} has no property {name!r}",
        code="unknown-property",
        hint=keyword_meant(cls, name, known),
        path=path,
        source=user_location(),
    )
