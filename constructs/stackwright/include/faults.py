"""What is wrong with a template, on its way up to who knows the file and the user's line."""

from typing import TypeAlias

from stackwright.errors import ConstructError

Path: TypeAlias = tuple[str | int, ...]
"""Names and places in lists, from the top of the template."""


class TemplateError(ConstructError):
    """A template that cannot be taken in."""

    default_code = "invalid-template"


class Fault(Exception):
    """
    A mistake in a template.

    Args:
        code: The kind of mistake.
        text: What is wrong, what was given and what is allowed.
        path: Where it stands, if the template could be read.
        spot: Its line and column, both counted from 1, if it could not.
        hint: What to do about it.
    """

    def __init__(
        self,
        code: str,
        text: str,
        path: Path = (),
        *,
        spot: "tuple[int, int] | None" = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(text)
        self.code = code
        self.text = text
        self.path = path
        self.spot = spot
        self.hint = hint
