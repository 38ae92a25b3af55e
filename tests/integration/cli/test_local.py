"""`stackwright local`, and the emulator's process."""

import json
import os
import sys
import threading
import time
from pathlib import Path

import pytest

from stackwright.errors import DeployError
from stackwright_synth import local
from stackwright_synth.cli import main
from stackwright_synth.local import processes
from stackwright_synth.local.environment import FOLDERS
from stackwright_synth.local.readiness import free_port, healthy, serves_stacks

pytestmark = pytest.mark.integration


def test_start_status_stop(state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The emulator is started once, says where it is, and is gone with its files when stopped."""
    assert 0 == main(["local", "start", "--json"])
    started = json.loads(capsys.readouterr().out)
    port = int(started["url"].rpartition(":")[2])

    assert healthy(port)
    assert serves_stacks(port)

    assert 0 == main(["local", "start", "--json"])
    assert started == json.loads(capsys.readouterr().out)

    assert 0 == main(["local", "status"])
    assert (
        f"""\
the local emulator is running at {started["url"]}
  pid      {started["pid"]}
  since    {started["since"]}
  log      {state / "emulator.log"}
  stop it  stackwright local stop
"""
        == capsys.readouterr().out
    )

    assert 0 == main(["local", "stop"])
    assert (
        f"stopped the local emulator at {started['url']} (pid {started['pid']}); "
        "its state is gone\n" == capsys.readouterr().out
    )
    assert not healthy(port)
    assert processes.identity(started["pid"]) is None
    assert not (state / "run").exists()

    assert 0 == main(["local", "stop"])
    assert "the local emulator was not running\n" == capsys.readouterr().out


def test_two_starts_at_once(state: Path) -> None:
    """Of two commands that start the emulator at the same time one does, and both get it."""
    found: list[tuple[local.Emulator, bool]] = []
    threads = [
        threading.Thread(target=lambda: found.append(local.start(state, environment=os.environ)))
        for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [False, True] == sorted(new for _, new in found)
    assert found[0][0] == found[1][0]


def test_only_this_machine_is_served(state: Path) -> None:
    """The emulator listens on the loopback interface only."""
    emulator, _ = local.start(state, environment=os.environ)
    port = int(emulator.url.rpartition(":")[2])
    addresses = [
        line.split()[1]
        for table in ("/proc/net/tcp", "/proc/net/tcp6")
        for line in Path(table).read_text(encoding="ascii").splitlines()[1:]
        if line.split()[1].endswith(f":{port:04X}") and line.split()[3] == "0A"
    ]

    assert [f"0100007F:{port:04X}"] == addresses


def test_users_environment_stays_out(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the user's AWS settings nor the rest of the environment reach the emulator."""
    monkeypatch.setenv("TOKEN", "secret")
    emulator, _ = local.start(state, environment=os.environ)
    seen = Path(f"/proc/{emulator.pid}/environ").read_bytes()

    assert b"secret" not in seen
    assert b"the-users-own" not in seen
    assert b"AWS_" not in seen


def test_emulator_that_crashed(state: Path) -> None:
    """After a crash the old record is of no account: a new emulator is started."""
    first, _ = local.start(state, environment=os.environ)
    os.kill(first.pid, 9)
    while processes.identity(first.pid) is not None:
        time.sleep(0.01)
    gone = local.status(state)
    second, new = local.start(state, environment=os.environ)

    assert gone is None
    assert new
    assert first.pid != second.pid


def test_program_that_ends_at_once(state: Path) -> None:
    """If the emulator ends instead of answering, its last words are shown and nothing is left."""
    with pytest.raises(DeployError) as caught:
        local.start(state, environment=os.environ, package="this")

    assert "emulator-failed" == caught.value.code
    assert "the local emulator ended at once" == caught.value.message.splitlines()[0]
    assert "Namespaces are one honking great idea" in caught.value.message
    assert f"its whole log is {state / 'emulator.log'}" == caught.value.hint
    assert local.status(state) is None
    assert not (state / "run").exists()


def test_program_that_never_answers(state: Path) -> None:
    """A program that does not answer in time is ended."""
    with pytest.raises(DeployError) as caught:
        local.start(
            state,
            environment=os.environ,
            package="http.server",  # listens elsewhere
            patience=0.1,
        )

    assert "emulator-failed" == caught.value.code
    assert "did not answer within 0.1 seconds" in caught.value.message
    assert local.status(state) is None


def test_whole_process_group_ends(tmp_path: Path) -> None:
    """What the emulator has started ends with it, even if it does not listen to a polite word."""
    for name in FOLDERS:
        (tmp_path / name).mkdir()
    program = (
        "import signal, subprocess, sys, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); "
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)']); "
        "print(child.pid, flush=True); time.sleep(60)"
    )
    log = tmp_path / "log"
    pid = processes.detach(
        [sys.executable, "-c", program], folder=tmp_path, log=log, environment=os.environ
    )
    while not (text := log.read_text(encoding="utf-8")).endswith("\n"):
        time.sleep(0.01)
    started = processes.identity(pid)
    assert started is not None
    processes.end(pid, started, wait=time.sleep, patience=0.1)
    child = int(text)
    while processes.identity(child) is not None:
        time.sleep(0.01)

    assert processes.identity(pid) is None


def test_nothing_answers() -> None:
    """Where nothing listens nothing is healthy."""
    port = free_port()

    assert not healthy(port)
    assert not serves_stacks(port)
