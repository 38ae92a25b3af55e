"""The lines and columns of a template's entries: a path in, where it stands out."""

from typing import TypeAlias

from stackwright.include.faults import Path

Value: TypeAlias = "str | int | float | bool | list[Value] | dict[str, Value]"
"""A value of a template; `null` is none."""


class Place:
    """
    Where an entry of a template stands, and where what is in it does.

    Args:
        line: Counted from 1.
        column: Counted from 1.
    """

    __slots__ = ("column", "line", "parts")

    def __init__(self, line: int, column: int) -> None:
        self.line = line
        self.column = column
        self.parts: dict[str | int, Place] = {}

    def at(self, path: Path) -> "tuple[int, int]":
        """The line and column of the entry at *path*, or of the nearest one around it."""
        place = self
        for part in path:
            inner = place.parts.get(part)
            if inner is None:
                break
            place = inner
        return place.line, place.column
