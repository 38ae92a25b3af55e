"""Text in, the same text with or without colour out."""

from attrs import frozen


@frozen
class Style:
    """
    How text is set.

    Args:
        colour: Whether the reader is a terminal that shows colours.
    """

    colour: bool = False

    def bold(self, text: str) -> str:
        """What the eye should find first."""
        return self._set("1", text)

    def dim(self, text: str) -> str:
        """What can be skipped."""
        return self._set("2", text)

    def red(self, text: str) -> str:
        """What fails, is removed or is replaced."""
        return self._set("31", text)

    def green(self, text: str) -> str:
        """What succeeds or is new."""
        return self._set("32", text)

    def yellow(self, text: str) -> str:
        """What changes or deserves a look."""
        return self._set("33", text)

    def _set(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour and text else text


PLAIN = Style()
