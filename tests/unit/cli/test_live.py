"""The terminal whose last line moves."""

import io

from rich.console import Console

from stackwright_synth.cli.live import Live
from stackwright_synth.deploy.events import AssetFound, DeletionStarted, NothingToChange


def terminal(*, no_color: bool) -> tuple[Console, io.StringIO]:
    """A terminal, and what was written on it."""
    written = io.StringIO()
    return Console(file=written, force_terminal=True, width=60, no_color=no_color), written


def test_events_stay_and_activity_moves() -> None:
    """Events are lines that stay; what goes on is drawn below them, and taken away at the end."""
    screen, written = terminal(no_color=True)
    with Live(screen, now=lambda: 0.0) as live:
        live.tell(NothingToChange("Data"))
        live.tell(AssetFound("a"))
        live.tell(DeletionStarted("Orders"))
        shown = live.__rich__().plain
    text = written.getvalue()

    assert "deleting Orders" == shown
    assert "Data: nothing to change\n" in text
    assert "Orders: deleting\n" in text
    assert text.endswith("\x1b[2K")


def test_colour_of_the_terminal() -> None:
    """Lines are coloured where the terminal is."""
    screen, written = terminal(no_color=False)
    with Live(screen, now=lambda: 0.0) as live:
        live.tell(NothingToChange("Data"))

    assert "\x1b[1mData\x1b[0m: nothing to change" in written.getvalue()


def test_pause() -> None:
    """While something else uses the terminal nothing moves on it."""
    screen, written = terminal(no_color=True)
    with Live(screen, now=lambda: 0.0) as live:
        with live.pause():
            before = written.getvalue()
            live.tell(NothingToChange("Data"))
            after = written.getvalue()
        resumed = written.getvalue()

    assert "Data: nothing to change\n" == after.removeprefix(before)
    assert len(resumed) > len(after)
