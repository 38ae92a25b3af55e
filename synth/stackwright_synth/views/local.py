"""The state of the local emulator in, lines or JSON out."""

from typing import TypedDict

from stackwright_synth.local import Emulator
from stackwright_synth.views.columns import aligned
from stackwright_synth.views.style import PLAIN, Style

STOP = "stackwright local stop"


class State(TypedDict):
    """The emulator, as JSON."""

    running: bool
    url: str | None
    pid: int | None
    since: str | None
    log: str | None


def human(emulator: Emulator | None, style: Style = PLAIN) -> str:
    """Where it answers, what it is, and how to stop it."""
    if emulator is None:
        return "the local emulator is not running"
    rows = [
        ("pid", str(emulator.pid)),
        ("since", emulator.since),
        ("log", str(emulator.log)),
        ("stop it", STOP),
    ]
    head = f"the local emulator is running at {style.bold(emulator.url)}"
    return "\n".join([head, *aligned(rows, (style.dim,), indent="  ")])


def machine(emulator: Emulator | None) -> State:
    """Whether it runs, and where."""
    if emulator is None:
        return {"running": False, "url": None, "pid": None, "since": None, "log": None}
    return {
        "running": True,
        "url": emulator.url,
        "pid": emulator.pid,
        "since": emulator.since,
        "log": str(emulator.log),
    }


def stopped(emulator: Emulator | None) -> str:
    """What `stop` has done."""
    if emulator is None:
        return "the local emulator was not running"
    return f"stopped the local emulator at {emulator.url} (pid {emulator.pid}); its state is gone"


def left_running(emulator: Emulator, *, new: bool, style: Style = PLAIN) -> str:
    """What a deployment to the emulator says of it."""
    what = "started" if new else "using"
    return (
        f"{what} the local emulator at {style.bold(emulator.url)}; "
        f"it stays in the background until `{STOP}`"
    )
