"""
What is expected and what is there in; where they differ out.

Mappings are compared as subsets, at every depth: what is not asked for does not matter. Lists
are compared item by item and have the same length. A `Matcher` decides for itself.
"""

from collections.abc import Iterator, Mapping
from typing import Protocol, TypeGuard, runtime_checkable

from attrs import frozen

Place = tuple[str, ...]
"""Keys and indices from the top down."""


class _Missing:
    def __repr__(self) -> str:
        return "nothing"


MISSING = _Missing()
"""Stands for a key that is not there."""


@frozen
class Difference:
    """
    One place where a document is not as expected.

    Args:
        place: Where.
        problem: What was expected, and what is there.
        weight: How many values were expected there and are not; closeness is measured by it.
    """

    place: Place
    problem: str
    weight: int = 1

    def __str__(self) -> str:
        return f"{'.'.join(self.place) or 'the value'}: {self.problem}"


@runtime_checkable
class Matcher(Protocol):
    """An expectation that is more than a value."""

    def differences(self, actual: object, place: Place) -> Iterator[Difference]:
        """Compare with *actual*, which is `MISSING` where there is no such key."""
        ...


def differences(expected: object, actual: object, place: Place = ()) -> Iterator[Difference]:
    """Every place in which *actual* is not as *expected*."""
    if isinstance(expected, Matcher):
        yield from expected.differences(actual, place)
    elif actual is MISSING:
        yield Difference(place, f"expected {shown(expected)}, but it is missing", weight(expected))
    elif is_mapping(expected) and is_mapping(actual):
        for key, wanted in expected.items():
            yield from differences(wanted, actual.get(key, MISSING), (*place, str(key)))
    elif is_sequence(expected) and is_sequence(actual):
        yield from _of_lists(expected, actual, place)
    elif not same(expected, actual):
        yield Difference(place, f"expected {shown(expected)}, got {shown(actual)}")


def _of_lists(
    expected: "list[object] | tuple[object, ...]",
    actual: "list[object] | tuple[object, ...]",
    place: Place,
) -> Iterator[Difference]:
    if len(expected) != len(actual):
        yield Difference(
            place,
            f"expected {len(expected)} items, got {len(actual)}: {shown(actual)}",
            weight(expected),
        )
        return
    for index, (wanted, there) in enumerate(zip(expected, actual, strict=True)):
        yield from differences(wanted, there, (*place, str(index)))


def same(one: object, other: object) -> bool:
    """Whether two values are the same in JSON; unlike in Python, `1` is not `true`."""
    if is_mapping(one) and is_mapping(other):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if is_sequence(one) and is_sequence(other):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def weight(expected: object) -> int:
    """How many single values an expectation holds."""
    if is_mapping(expected):
        return sum(map(weight, expected.values())) or 1
    if is_sequence(expected):
        return sum(map(weight, expected)) or 1
    return 1


def shown(value: object) -> str:
    """A value as JSON on one line, cut where it is long."""
    import json

    text = json.dumps(value, sort_keys=True, ensure_ascii=False, default=repr)
    return text if len(text) <= 200 else text[:197] + "..."


def is_mapping(value: object) -> TypeGuard[Mapping[object, object]]:
    """Whether *value* is an object of JSON."""
    return isinstance(value, Mapping)


def is_sequence(value: object) -> "TypeGuard[list[object] | tuple[object, ...]]":
    """Whether *value* is a list of JSON."""
    return isinstance(value, (list, tuple))
