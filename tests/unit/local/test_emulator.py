"""The emulator's state on disk, without an emulator."""

import json
import os
from pathlib import Path

import pytest

from stackwright.errors import DeployError
from stackwright_synth.local import start, state_folder, status, stop


def record(folder: Path, text: str) -> None:
    """Write what was started last."""
    folder.mkdir(exist_ok=True)
    (folder / "emulator.json").write_text(text, encoding="utf-8")


def own_process(identity: str) -> str:
    """A record that names this very process."""
    return json.dumps({"pid": os.getpid(), "identity": identity, "port": 1, "since": "then"})


def test_state_folder_by_name() -> None:
    """`STACKWRIGHT_LOCAL_DIR` decides, before anything else."""
    environment = {"STACKWRIGHT_LOCAL_DIR": "/x", "XDG_STATE_HOME": "/state"}

    assert Path("/x") == state_folder(environment)


def test_state_folder_of_the_desktop() -> None:
    """`XDG_STATE_HOME` is obeyed."""
    assert Path("/state/stackwright/local") == state_folder({"XDG_STATE_HOME": "/state"})


def test_state_folder_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without settings the folder lies where the XDG specification puts state."""
    monkeypatch.setenv("HOME", "/home/me")

    assert Path("/home/me/.local/state/stackwright/local") == state_folder({})


def test_missing_package(tmp_path: Path) -> None:
    """Without the emulator's package, the command that installs it is named."""
    with pytest.raises(DeployError) as caught:
        start(tmp_path / "local", environment={}, package="surely_not_there")

    assert "emulator-missing" == caught.value.code
    assert "pip install 'stackwright[local]'" == caught.value.hint
    assert not (tmp_path / "local").exists()


def test_nothing_was_started(tmp_path: Path) -> None:
    """Without a record nothing runs, and stopping it is no error."""
    assert status(tmp_path) is None
    assert stop(tmp_path) is None


def test_no_folder(tmp_path: Path) -> None:
    """Asking and stopping leave no folder behind."""
    folder = tmp_path / "local"

    assert status(folder) is None
    assert stop(folder) is None
    assert not folder.exists()


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"pid": "x"}', "\x00"])
def test_damaged_record(tmp_path: Path, text: str) -> None:
    """A record that cannot be read is as good as none."""
    record(tmp_path, text)

    assert status(tmp_path) is None
    assert stop(tmp_path) is None


def test_recycled_process_id_is_not_taken_for_the_emulator(tmp_path: Path) -> None:
    """A process of the recorded id that was started at another time is left alone."""
    record(tmp_path, own_process("another start"))

    assert status(tmp_path) is None
    assert stop(tmp_path) is None
    assert not (tmp_path / "emulator.json").exists()


def test_process_that_is_gone(tmp_path: Path) -> None:
    """The record of a process that ended is taken away by stop."""
    record(tmp_path, own_process("x").replace(str(os.getpid()), str(2**22 + 1)))

    assert status(tmp_path) is None
    assert stop(tmp_path) is None
    assert not (tmp_path / "emulator.json").exists()
