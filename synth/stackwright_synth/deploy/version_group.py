"""The versions of one function or layer in, which of them go and which stay out."""

from collections.abc import Iterable
from typing import Literal

from attrs import frozen

from stackwright_synth.deploy.places import Place


@frozen
class VersionGroup:
    """
    The versions of one function or layer, sorted.

    Args:
        stack: The stack that it belongs to.
        kind: Whether it is a function or a layer.
        name: Its name in Lambda.
        place: Where it comes from.
        doomed: The numbers of the versions that are to be deleted, oldest first.
        kept: The numbers of those that stay.
    """

    stack: str
    kind: Literal["function", "layer"]
    name: str
    place: Place
    doomed: tuple[int, ...]
    kept: tuple[int, ...]

    @classmethod
    def of(
        cls,
        stack: str,
        kind: Literal["function", "layer"],
        name: str,
        place: Place,
        numbers: Iterable[int],
        protected: frozenset[int],
        keep: int,
    ) -> "VersionGroup":
        """Sort the versions: the newest *keep* stay, and those that are *protected*."""
        ranked = sorted(numbers)
        newest = frozenset(ranked[len(ranked) - min(keep, len(ranked)) :])
        doomed = tuple(one for one in ranked if one not in newest | protected)
        kept = tuple(one for one in ranked if one not in doomed)
        return cls(stack, kind, name, place, doomed, kept)
