"""What a check of properties doubts: where it was met in, a warning with its path out."""

from collections.abc import Callable
from typing import Any, NamedTuple, TypeAlias

from stackwright.misfit import dotted


class PropertyWarning(NamedTuple):
    """A property that CloudFormation may refuse."""

    code: str
    message: str
    path: str


class Doubt:
    """A warning on its way up: its text has `{}` for the path, which grows from its end."""

    __slots__ = ("code", "path", "text")

    def __init__(self, code: str, text: str) -> None:
        self.code = code
        self.text = text
        self.path: list[str | int] = []

    def worded(self) -> PropertyWarning:
        """The warning, with all of the path."""
        path = dotted(self.path[::-1])
        return PropertyWarning(self.code, self.text.replace("{}", path, 1), path)


Doubts: TypeAlias = list[Doubt]

Check: TypeAlias = Callable[[Any, Doubts], Any]
"""Takes a value and where to put doubts; gives the value as it belongs into a template."""


def place_all(doubts: Doubts, part: str | int) -> None:
    """Note of all *doubts* that they are of what stands in *part*: a name, or a place in a list."""
    for doubt in doubts:
        doubt.path.append(part)
