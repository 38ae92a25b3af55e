"""
Scoped defaults: what a scope supplies to the constructs of a class below it.

Three things may be said of a property: nothing (the nearest scope's default applies, then the
class's own), a value, and `NONE` (explicitly nothing, where a default would otherwise apply).
"""

from collections.abc import Mapping
from typing import Any, Final, cast

from stackwright.errors import PropertyError
from stackwright.fields import FieldCheck, checks_of, fields_of, keyword
from stackwright.source import user_location
from stackwright.tree import Construct


class _Nothing:
    """The type of `NONE`."""

    def __repr__(self) -> str:
        return "NONE"


NONE: Final[Any] = _Nothing()
"""Explicitly nothing: no default of a scope applies. In `overrides`, removes what is there."""

MERGE: Final = {"stackwright.defaults": "merge"}
"""Metadata of a mapping field whose default is united with the given keys, which win."""


def set_defaults(cls: type[Construct], scope: Construct, defaults: Mapping[str, object]) -> None:
    """
    Let every *cls* that is made below *scope* from now on have these properties.

    The nearest scope wins, and a given value wins over every default; mappings marked `MERGE`
    are united by key, and a key of `NONE` removes the inherited one.

    Raises:
        PropertyError: A property that *cls* does not have, or a value that it refuses.
    """
    scope.assert_open()
    checks = {key: one for key, one in checks_of(cls).items() if one.attribute.kw_only}
    for name, value in defaults.items():
        if name not in checks:
            from stackwright.meant import keyword_meant

            raise PropertyError(
                f"{cls.__name__} has no property {name!r}",
                code="unknown-property",
                path=scope.path,
                source=user_location(),
                hint=keyword_meant(cls, name, checks),
            )
        _check(scope, checks[name], value)
    merged = _merged(cls, scope.defaults.get(cls, {}), defaults)
    scope.defaults = {**scope.defaults, cls: merged}
    scope.root.has_defaults = True


def complete(cls: type[Construct], scope: Construct, given: dict[str, Any]) -> dict[str, Any]:
    """The *given* keywords with what the scopes supply, and `NONE` as the `None` it means."""
    if scope.root.has_defaults:
        for node in scope.ancestors():
            if not node.defaults:
                continue
            for one in cls.__mro__:
                if one in node.defaults:
                    given = _merged(cls, node.defaults[one], given)
    for name, value in given.items():
        if value is NONE:
            given = {**given, name: None}
        elif type(value) is dict and name in _mergeable(cls):
            given = {**given, name: _without_removed(cast("dict[str, object]", value))}
    return given


def _merged(
    cls: type[Construct], outer: Mapping[str, object], inner: Mapping[str, object]
) -> dict[str, Any]:
    mergeable = _mergeable(cls)
    merged: dict[str, Any] = {**outer}
    for name, value in inner.items():
        if value is None and name in merged:
            continue
        below = merged.get(name)
        both = isinstance(value, Mapping) and isinstance(below, Mapping)
        if both and name in mergeable:
            inherited = cast("Mapping[str, object]", below)
            merged[name] = {**inherited, **cast("Mapping[str, object]", value)}
        else:
            merged[name] = value
    return merged


def _mergeable(cls: type[Construct]) -> frozenset[str]:
    known = _MERGEABLE.get(cls)
    if known is None:
        merging = [one for one in fields_of(cls) if "stackwright.defaults" in one.metadata]
        known = _MERGEABLE[cls] = frozenset(map(keyword, merging))
    return known


_MERGEABLE: dict[type[Construct], frozenset[str]] = {}


def _without_removed(value: Mapping[Any, object]) -> dict[Any, object]:
    """A mapping without the keys of which an inner scope said that there is nothing."""
    return {key: one for key, one in value.items() if one is not NONE}


def _check(scope: Construct, check: FieldCheck, value: object) -> None:
    if value is NONE:
        return
    judged: object = value
    if isinstance(value, Mapping) and "stackwright.defaults" in check.attribute.metadata:
        judged = _without_removed(cast("Mapping[Any, object]", value))
    try:
        check(scope, judged)
    except PropertyError as error:
        error.source = user_location()
        raise
