"""The call stack in, the user's own line out."""

import os
import sys
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


def user_location() -> SourceLocation | None:
    """
    Find the innermost frame that belongs neither to this package nor to generated code.

    Returns:
        The user's line, or `None` when only this package is on the stack.
    """
    frame: FrameType | None = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]  # the only cheap way
    while frame is not None:
        file = frame.f_code.co_filename
        if not file.startswith(_OWN_FOLDER) and not file.startswith(_GENERATED):
            return SourceLocation(file, frame.f_lineno)
        frame = frame.f_back
    return None


def _relative(file: str) -> str:
    """The shortest way to write *file* from the working directory."""
    try:
        relative = os.path.relpath(file)
    except ValueError:  # another drive on Windows
        return file
    return file if relative.startswith("..") else relative
