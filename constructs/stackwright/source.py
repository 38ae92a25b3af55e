"""The call stack in, the user's own line out."""

import os
import sys
from functools import cache
from types import FrameType
from typing import NamedTuple

_OWN_FOLDER = os.path.dirname(os.path.abspath(__file__)) + os.sep
_GENERATED = "<attrs generated"


class SourceLocation(NamedTuple):
    """A line of the user's code: where a construct was created."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{_relative(self.file)}:{self.line}"


class TemplateLocation(SourceLocation):
    """
    A line of a template that the user's code takes in.

    Args:
        file: Its path.
        line: Counted from 1.
        column: Counted from 1.
        included_at: The line that takes the template in.
    """

    column: int
    included_at: SourceLocation | None

    def __new__(
        cls, file: str, line: int, column: int, included_at: SourceLocation | None
    ) -> "TemplateLocation":
        location = super().__new__(cls, file, line)
        location.column = column
        location.included_at = included_at
        return location

    def __str__(self) -> str:
        taken = "" if self.included_at is None else f", included at {self.included_at}"
        return f"{super().__str__()}:{self.column}{taken}"


def user_location(made: object = None) -> SourceLocation | None:
    """
    Find the innermost frame that belongs neither to this package nor to generated code.

    Args:
        made: A construct that is being made. The `__init__` of a user's subclass, which calls
            this package's, is then not where it was created.

    Returns:
        The user's line, or `None` when only this package is on the stack.
    """
    frame: FrameType | None = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]  # the only cheap way
    while frame is not None:
        code = frame.f_code
        if not _is_ours(code.co_filename) and not (
            code.co_name == "__init__" and made is not None and _first_local(frame) is made
        ):
            return SourceLocation(code.co_filename, frame.f_lineno)
        frame = frame.f_back
    return None


@cache
def _is_ours(file: str) -> bool:
    return file.startswith((_OWN_FOLDER, _GENERATED))


def _first_local(frame: FrameType) -> object:
    """What a method was called on."""
    names = frame.f_code.co_varnames
    return frame.f_locals.get(names[0]) if names else None


def _relative(file: str) -> str:
    """The shortest way to write *file* from the working directory."""
    try:
        relative = os.path.relpath(file)
    except ValueError:  # another drive on Windows
        return file
    return file if relative.startswith("..") else relative
