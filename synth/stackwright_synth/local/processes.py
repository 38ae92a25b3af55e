"""A process id in; whether it is still the process that it was, and its end, out."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

_DETACH = Path(__file__).with_name("_detach.py")


def detach(
    command: Sequence[str], *, folder: Path, log: Path, environment: Mapping[str, str]
) -> int:
    """Start *command* as the leader of its own process group; its id."""
    answer = subprocess.run(
        [sys.executable, "-I", "-S", str(_DETACH), str(log), str(folder), *command],
        env=dict(environment),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        check=True,
    )
    return int(answer.stdout)


def identity(pid: int) -> str | None:
    """
    What no other process has that ever gets this id: when it was started.

    Returns:
        Text to compare; `None` when there is no such process, or only its remains.
    """
    try:
        text = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return None if Path("/proc/self/stat").exists() else identity_by_ps(pid)
    except ProcessLookupError:
        return None
    fields = text.rpartition(")")[2].split()  # the name in parentheses may hold anything
    state, started = fields[0], fields[19]
    return None if state in "ZX" else f"{_boot()} {started}"


def _boot() -> str:
    """Names this start of the machine, where the system does."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def identity_by_ps(pid: int) -> str | None:
    """The same as `identity`, for systems without `/proc`."""
    answer = subprocess.run(
        ["ps", "-o", "stat=,lstart=", "-p", str(pid)],
        env={"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C"},
        capture_output=True,
        text=True,
        check=False,
    )
    state, _, started = answer.stdout.strip().partition(" ")
    return None if not started or state.startswith("Z") else started.strip()


def end(pid: int, started: str, *, wait: Callable[[float], None], patience: float) -> None:
    """
    End the process group that *pid* leads: ask first, insist after *patience* seconds.

    Does nothing when the id belongs to another process by now.
    """
    if identity(pid) != started:
        return
    _signal(pid, signal.SIGTERM)
    waited = 0.0
    while identity(pid) == started and waited < patience:
        wait(0.02)
        waited += 0.02
    _signal(pid, signal.SIGKILL)
    while identity(pid) == started:
        wait(0.02)


def _signal(group: int, number: signal.Signals) -> None:
    try:
        os.killpg(group, number)
    except ProcessLookupError:  # all gone
        return
