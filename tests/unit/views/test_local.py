"""The emulator's state in words and as JSON."""

from pathlib import Path

from stackwright_synth.local import Emulator
from stackwright_synth.views.local import human, left_running, machine, stopped

EMULATOR = Emulator("http://127.0.0.1:4711", 42, "2026-01-02T03:04:05+00:00", Path("/s/e.log"))


def test_running() -> None:
    """A running emulator says where it is and how to stop it."""
    expected = """\
the local emulator is running at http://127.0.0.1:4711
  pid      42
  since    2026-01-02T03:04:05+00:00
  log      /s/e.log
  stop it  stackwright local stop"""

    assert expected == human(EMULATOR)


def test_not_running() -> None:
    """No emulator is no error."""
    assert "the local emulator is not running" == human(None)


def test_for_machines() -> None:
    """As JSON both states have the same keys."""
    expected = {
        "running": True,
        "url": "http://127.0.0.1:4711",
        "pid": 42,
        "since": "2026-01-02T03:04:05+00:00",
        "log": "/s/e.log",
    }

    assert expected == machine(EMULATOR)
    assert {"running": False, **dict.fromkeys(["url", "pid", "since", "log"])} == machine(None)


def test_stopped() -> None:
    """Stopping says what was stopped, and that its state went with it."""
    assert (
        "stopped the local emulator at http://127.0.0.1:4711 (pid 42); its state is gone"
        == stopped(EMULATOR)
    )
    assert "the local emulator was not running" == stopped(None)


def test_left_running() -> None:
    """A deployment says that the emulator stays, and how to stop it."""
    tail = "the local emulator at http://127.0.0.1:4711; it stays in the background until "

    assert f"started {tail}`stackwright local stop`" == left_running(EMULATOR, new=True)
    assert f"using {tail}`stackwright local stop`" == left_running(EMULATOR, new=False)
