"""A value that an object does not take: where and why, on its way up to who can say whose it is."""

from collections.abc import Sequence

from stackwright.errors import PropertyError, PropertyTypeError


class Misfit(Exception):
    """
    A value that an object does not take, on its way up to who knows the resource.

    Args:
        code: The kind of mistake.
        text: What is wrong, with `{}` where the path belongs.
        hint: What to do about it.
        path: Names and places in lists, from the outermost.
    """

    def __init__(self, code: str, text: str, hint: str | None, *path: str | int) -> None:
        super().__init__(text)
        self.code = code
        self.text = text
        self.hint = hint
        self.path: list[str | int] = [*path]

    def error(self, type: str) -> PropertyError:
        """The error for the user, all but the place of the construct."""
        made = PropertyTypeError if self.code == "wrong-type" else PropertyError
        message = self.text.replace("{}", dotted(self.path), 1)
        return made(f"{type}: {message}", code=self.code, hint=self.hint, resource_type=type)


def dotted(path: Sequence[str | int]) -> str:
    """A path as a user writes it: `code.layers[0].arn`."""
    return "".join(
        f"[{part}]" if isinstance(part, int) else f".{part}" for part in path
    ).removeprefix(".")
