"""Events of the deployer in; lines that stay, above one line that moves, out."""

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Self

from rich.console import Console
from rich.text import Text

from stackwright_synth.views import activity, events
from stackwright_synth.views.style import Style

if TYPE_CHECKING:
    from stackwright_synth.deploy import Event


class Live:
    """
    A terminal that shows what goes on at its foot.

    Args:
        terminal: The terminal. Default: stderr.
        now: Seconds of some clock.
    """

    def __init__(
        self, terminal: Console | None = None, *, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._terminal = terminal or Console(stderr=True, highlight=False)
        self._now = now
        self._activity = activity.Activity()
        self._status = self._terminal.status(self)

    def __enter__(self) -> Self:
        self._status.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._status.stop()

    def __rich__(self) -> Text:
        """The line at the foot, made anew whenever it is drawn."""
        return Text(activity.human(self._activity, self._now()), no_wrap=True, overflow="ellipsis")

    def tell(self, event: "Event") -> None:
        """Write the event's line, if it has one, above the one that moves."""
        self._activity = activity.after(self._activity, event, self._now())
        text = events.human(event, Style(colour=not self._terminal.no_color))
        if text is not None:
            self._terminal.print(Text.from_ansi(text), soft_wrap=True)

    @contextmanager
    def pause(self) -> Generator[None]:
        """Take the moving line away while something else uses the terminal."""
        self._status.stop()
        try:
            yield
        finally:
            self._status.start()
