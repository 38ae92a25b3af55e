"""
`Match`: expectations that are more than a value.

    template.has_resource("AWS::Lambda::Function", {
        "Handler": Match.string_like(r"^worker\\."),
        "Layers": Match.absent(),
        "Architectures": Match.array_with(["arm64"]),
    })
"""

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from stackwright_synth.testing.differing import (
    MISSING,
    Difference,
    Matcher,
    Place,
    differences,
    is_sequence,
    same,
    shown,
    weight,
)


class Match:
    """Makes expectations; each may stand wherever a value may."""

    @staticmethod
    def any() -> Matcher:
        """Anything but nothing: the key is there, and its value is not null."""
        return _Any()

    @staticmethod
    def absent() -> Matcher:
        """The key is not there."""
        return _Absent()

    @staticmethod
    def exact(value: object) -> Matcher:
        """Exactly *value*: mappings with these keys and no others, at every depth."""
        return _Exact(value)

    @staticmethod
    def array_with(items: Sequence[object]) -> Matcher:
        """
        A list that holds at least *items*, in any order.

        Every item needs a place of its own: `[1, 1]` does not fit a list with a single `1`.
        """
        return _ArrayWith(tuple(items))

    @staticmethod
    def string_like(pattern: str) -> Matcher:
        """Text in which the regular expression *pattern* is found; anchor it with `^` and `$`."""
        return _StringLike(re.compile(pattern))


@frozen
class _Any:
    def differences(self, actual: object, place: Place) -> Iterator[Difference]:
        if actual is MISSING or actual is None:
            yield Difference(place, f"expected any value, got {_named(actual)}")


@frozen
class _Absent:
    def differences(self, actual: object, place: Place) -> Iterator[Difference]:
        if actual is not MISSING:
            yield Difference(place, f"expected nothing, got {shown(actual)}")


@frozen
class _Exact:
    value: object

    def differences(self, actual: object, place: Place) -> Iterator[Difference]:
        if actual is MISSING or not same(self.value, actual):
            yield Difference(
                place,
                f"expected exactly {shown(self.value)}, got {_named(actual)}",
                weight(self.value),
            )


@frozen
class _ArrayWith:
    items: tuple[object, ...]

    def differences(self, actual: object, place: Place) -> Iterator[Difference]:
        if not is_sequence(actual):
            yield Difference(place, f"expected a list, got {_named(actual)}", weight(self.items))
            return
        fits = [
            [index for index, there in enumerate(actual) if not any(differences(wanted, there))]
            for wanted in self.items
        ]
        for wanted in _without_place(fits):
            yield Difference(
                place,
                f"expected an item {shown(self.items[wanted])} of its own, got {shown(actual)}",
                weight(self.items[wanted]),
            )


@frozen
class _StringLike:
    pattern: re.Pattern[str]

    def differences(self, actual: object, place: Place) -> Iterator[Difference]:
        if not isinstance(actual, str) or not self.pattern.search(actual):
            yield Difference(
                place, f"expected text like {self.pattern.pattern!r}, got {_named(actual)}"
            )


def _without_place(fits: list[list[int]]) -> list[int]:
    """The numbers of the items that get no place when as many as possible do."""
    taken: dict[int, int] = {}

    def find(item: int, seen: set[int]) -> bool:
        for index in fits[item]:
            if index not in seen:
                seen.add(index)
                if index not in taken or find(taken[index], seen):
                    taken[index] = item
                    return True
        return False

    return [item for item in range(len(fits)) if not find(item, set())]


def _named(actual: object) -> str:
    return "nothing" if actual is MISSING else shown(actual)
