"""
A state folder in, a running emulator out, and its end.

    emulator.json   what runs: process id, port, since when
    emulator.log    what it wrote
    lock            held while one command starts or stops it
    run/            its own files, home and temporary folder; removed with it
"""

import importlib.util
import shutil
import sys
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from attrs import frozen

from stackwright.errors import DeployError
from stackwright_synth.local import processes, readiness, records
from stackwright_synth.local.environment import FOLDERS, emulator_environment

PACKAGE = "ministack"
_ATTEMPTS = 2  # another program may take the port between its choice and its use


@frozen
class Emulator:
    """
    An emulator that runs.

    Args:
        url: Where it answers.
        pid: Its process id.
        since: When it was started, in ISO 8601, UTC.
        log: The file that it writes to.
    """

    url: str
    pid: int
    since: str
    log: Path


def state_folder(environment: Mapping[str, str]) -> Path:
    """The folder that the emulator of this user keeps its state in."""
    given = environment.get("STACKWRIGHT_LOCAL_DIR")
    if given:
        return Path(given).absolute()
    states = environment.get("XDG_STATE_HOME")
    home = Path(states) if states else Path.home() / ".local" / "state"
    return home / "stackwright" / "local"


def status(folder: Path) -> Emulator | None:
    """The emulator that runs on *folder*; `None` if none does."""
    record = records.read(folder)
    if record is None or processes.identity(record.pid) != record.identity:
        return None
    return _running(folder, record)


def start(
    folder: Path,
    *,
    environment: Mapping[str, str],
    package: str = PACKAGE,
    patience: float = 30.0,
    wait: Callable[[float], None] = time.sleep,
) -> tuple[Emulator, bool]:
    """
    Start the emulator in the background, unless it runs already.

    It listens on a free port of the loopback interface only, keeps everything in *folder*,
    and sees neither the user's AWS settings nor the rest of *environment*, so none of it
    reaches the functions that it runs. It leads a process group of its own and stays until
    `stop`.

    Args:
        folder: Where its state goes; made if missing.
        environment: The caller's environment, of which a few names are passed on.
        package: The package that is run as a program.
        patience: Seconds until it must answer.
        wait: Waits for seconds.

    Returns:
        The emulator, and whether it was started by this call.

    Raises:
        DeployError: The package is missing (`emulator-missing`), this system cannot run it
            (`emulator-unsupported`), or it does not answer (`emulator-failed`).
    """
    if importlib.util.find_spec(package) is None:
        raise DeployError(
            f"the local emulator is not installed: there is no package {package!r}",
            code="emulator-missing",
            hint="pip install 'stackwright[local]'",
        )
    with _locked(folder):
        running = status(folder)
        if running is not None:
            return running, False
        for attempt in range(_ATTEMPTS):
            record = _launch(folder, environment, package)
            records.write(folder, record)
            if _comes_up(record, patience, wait):
                return _running(folder, record), True
            died = processes.identity(record.pid) != record.identity
            _clear(folder, record, wait)
            if not died or attempt == _ATTEMPTS - 1:
                raise _failed(folder, died, patience)
    raise AssertionError("unreachable")


def stop(folder: Path, *, wait: Callable[[float], None] = time.sleep) -> Emulator | None:
    """
    End the emulator with everything that it started, and remove its files.

    Returns:
        What was stopped; `None` if nothing ran.
    """
    if not folder.is_dir():
        return None
    with _locked(folder):
        running = status(folder)
        record = records.read(folder)
        if record is not None:
            _clear(folder, record, wait)
        return running


def _running(folder: Path, record: records.Record) -> Emulator:
    return Emulator(
        url=f"http://127.0.0.1:{record.port}",
        pid=record.pid,
        since=record.since,
        log=_log(folder),
    )


def _log(folder: Path) -> Path:
    return folder / "emulator.log"


@contextmanager
def _locked(folder: Path) -> Generator[None]:
    """Make two commands that start or stop the emulator take turns."""
    try:
        import fcntl
    except ImportError as error:
        raise DeployError(
            f"the local emulator does not run on {sys.platform}",
            code="emulator-unsupported",
            hint="use Linux, macOS or the Windows Subsystem for Linux",
        ) from error
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with open(folder / "lock", "wb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _launch(folder: Path, environment: Mapping[str, str], package: str) -> records.Record:
    run = folder / "run"
    shutil.rmtree(run, ignore_errors=True)
    for name in FOLDERS:
        (run / name).mkdir(parents=True)
    log = _log(folder)
    log.write_bytes(b"")
    port = readiness.free_port()
    pid = processes.detach(
        [sys.executable, "-m", package],
        folder=run / "home",
        log=log,
        environment=emulator_environment(run, port, environment),
    )
    return records.Record(
        pid=pid,
        identity=processes.identity(pid) or "gone",
        port=port,
        since=datetime.now(UTC).isoformat(timespec="seconds"),
    )


def _comes_up(record: records.Record, patience: float, wait: Callable[[float], None]) -> bool:
    """Wait until the emulator answers, for CloudFormation too; not longer than it lives."""
    waited = 0.0
    while waited < patience and processes.identity(record.pid) == record.identity:
        if readiness.healthy(record.port):
            return readiness.serves_stacks(record.port)
        wait(0.05)
        waited += 0.05
    return False


def _clear(folder: Path, record: records.Record, wait: Callable[[float], None]) -> None:
    processes.end(record.pid, record.identity, wait=wait, patience=5.0)
    records.remove(folder)
    shutil.rmtree(folder / "run", ignore_errors=True)


def _failed(folder: Path, died: bool, patience: float) -> DeployError:
    log = _log(folder)
    said = log.read_text(encoding="utf-8", errors="replace").splitlines()[-5:]
    what = "ended at once" if died else f"did not answer within {patience:g} seconds"
    return DeployError(
        "\n    ".join([f"the local emulator {what}", *said]),
        code="emulator-failed",
        hint=f"its whole log is {log}",
    )
