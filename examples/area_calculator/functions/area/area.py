"""The area of a rectangle: {"length": 3, "width": 4} in, {"area": 12} out."""

from collections.abc import Mapping
from math import inf
from typing import Any

Event = Mapping[str, Any]


def handle(event: Event, context: object) -> dict[str, float]:
    """The area of the rectangle that the event describes."""
    return {"area": side(event, "length") * side(event, "width")}


def side(event: Event, name: str) -> float:
    """
    One side of it.

    Raises:
        ValueError: It is not there, or no side.
    """
    given: object = event.get(name)
    match given:
        case int() | float() if given is not True and 0 < given < inf:
            return given
        case _:
            raise ValueError(f"{name} is a number above 0, got {given!r}")
