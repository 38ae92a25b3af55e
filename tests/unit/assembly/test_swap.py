"""Replacing a folder as a whole, and what a dead run leaves behind."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from stackwright_synth.swap import recover, swapped


def never(name: str) -> bool:
    return False


def fill(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True)
    (folder / "file").write_text(text)
    return folder


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def test_the_folder_is_replaced_after_the_block(tmp_path: Path) -> None:
    """Within the block the old folder is as it was; after it the new one is there."""
    out = fill(tmp_path / "out", "old")
    with swapped(out, never) as new:
        (new / "other").write_text("new")
        during = names(out)

    assert ["file"] == during
    assert ["other"] == names(out)
    assert ["out"] == names(tmp_path)


def test_an_error_leaves_the_old_folder(tmp_path: Path) -> None:
    """What is raised in the block goes on, and nothing has changed."""
    out = fill(tmp_path / "out", "old")

    with pytest.raises(FileNotFoundError), swapped(out, never) as new:
        (new / "nowhere" / "half").touch()

    assert ["file"] == names(out)
    assert ["out"] == names(tmp_path)


def test_an_error_between_the_renames_brings_the_old_folder_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the new folder cannot take its place, the old one returns to it."""
    out = fill(tmp_path / "out", "old")
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if self.name == "new":
            raise PermissionError(13, "Permission denied")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(PermissionError), swapped(out, never):
        pass

    assert "old" == (out / "file").read_text()
    assert ["out"] == names(tmp_path)


def test_a_run_that_died_between_the_renames_is_put_right(tmp_path: Path) -> None:
    """The old folder is taken out of the work folder of a process that is gone."""
    work = tmp_path / ".stackwright-out-99999-0"
    fill(work / "old-0", "old")
    fill(work / "new", "new")
    recover(tmp_path / "out", never)

    assert "old" == (tmp_path / "out" / "file").read_text()
    assert ["out"] == names(tmp_path)


def test_a_run_that_died_after_the_renames_brings_nothing_back(tmp_path: Path) -> None:
    """An old folder whose successor had its place is gone, even if that was removed since."""
    fill(tmp_path / ".stackwright-out-99999-0" / "old-0", "old")
    recover(tmp_path / "out", never)

    assert [] == names(tmp_path)


def test_what_is_kept_goes_back_with_the_old_folder(tmp_path: Path) -> None:
    """What had moved to the new folder already is in the old one again."""
    work = tmp_path / ".stackwright-out-99999-0"
    fill(work / "old-0", "old")
    fill(work / "new", "new")
    (work / "new" / "mine").touch()
    recover(tmp_path / "out", lambda name: name == "mine")

    assert ["file", "mine"] == names(tmp_path / "out")
    assert "old" == (tmp_path / "out" / "file").read_text()


def test_the_last_of_several_old_folders_comes_back(tmp_path: Path) -> None:
    """A run that had to move several folders out of the way brings back the newest."""
    work = tmp_path / ".stackwright-out-99999-0"
    fill(work / "new", "new")
    fill(work / "old-9", "older")
    fill(work / "old-10", "old")
    recover(tmp_path / "out", never)

    assert "old" == (tmp_path / "out" / "file").read_text()


def test_a_run_that_died_earlier_or_later_is_cleared_away(tmp_path: Path) -> None:
    """Where the target is there, a dead run's work folder is removed, but for what is kept."""
    out = fill(tmp_path / "out", "old")
    fill(tmp_path / ".stackwright-out-99997-0" / "old-0", "done")
    fill(tmp_path / ".stackwright-out-99998-3" / "new", "half")
    fill(tmp_path / ".stackwright-out-99999-0" / "new", "half")
    fill(tmp_path / ".stackwright-out-99999-0" / "old-0", "older")
    (tmp_path / ".stackwright-out-99999-0" / "old-0" / "mine").touch()
    recover(out, lambda name: name == "mine")

    assert ["file", "mine"] == names(out)
    assert "old" == (out / "file").read_text()
    assert ["out"] == names(tmp_path)


@pytest.mark.parametrize(
    "name", [".stackwright-out-1-99999-0", ".stackwright-out-x", ".stackwright-output-1-0"]
)
def test_what_belongs_to_another_folder_is_left_alone(tmp_path: Path, name: str) -> None:
    """Only work folders of this very target are touched."""
    fill(tmp_path / name / "old-0", "other")
    recover(tmp_path / "out", never)

    assert [name] == names(tmp_path)


def test_a_folder_name_is_no_pattern(tmp_path: Path) -> None:
    """Dots and brackets in the target's name stand for themselves."""
    fill(tmp_path / ".stackwright-oXt-1-0" / "old-0", "other")
    recover(tmp_path / "o.t", never)
    recover(tmp_path / "o[X]t", never)

    assert [".stackwright-oXt-1-0"] == names(tmp_path)


def test_the_work_of_a_living_run_is_left_alone(tmp_path: Path) -> None:
    """A work folder whose owner is alive is neither brought back nor removed."""
    out = tmp_path / "out"
    with swapped(out, never) as new:
        (new / "file").write_text("new")
        recover(out, never)
        with swapped(out, never) as other:
            (other / "file").write_text("quick")

    assert "new" == (out / "file").read_text()
    assert ["out"] == names(tmp_path)


def test_a_killed_process_is_cleared_away(tmp_path: Path) -> None:
    """The lock of a process that was killed is gone with it."""
    out = fill(tmp_path / "out", "old")
    script = (
        "import os, signal\nfrom pathlib import Path\n"
        "from stackwright_synth.swap import swapped\n"
        f"with swapped(Path({str(out)!r}), lambda name: False) as new:\n"
        "    (new / 'half').touch()\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run([sys.executable, "-c", script])
    left = len(names(tmp_path))
    recover(out, never)

    assert (-9, 2) == (done.returncode, left)
    assert ["out"] == names(tmp_path)
    assert "old" == (out / "file").read_text()


def test_a_file_system_without_locks_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without locks folders are still replaced; what others left behind stays."""
    fcntl = pytest.importorskip("fcntl")

    def refuse(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(fcntl, "flock", refuse)
    fill(tmp_path / ".stackwright-out-99999-0" / "new", "half")
    out = fill(tmp_path / "out", "old")
    with swapped(out, never) as new:
        (new / "file").write_text("new")

    assert "new" == (out / "file").read_text()
    assert [".stackwright-out-99999-0", "out"] == names(tmp_path)


def test_links_in_the_old_folder_are_removed_not_followed(tmp_path: Path) -> None:
    """Clearing away never leaves the old folder."""
    out = fill(tmp_path / "out", "old")
    outside = fill(tmp_path / "outside", "mine")
    os.symlink(outside, out / "link")
    with swapped(out, never):
        pass

    assert "mine" == (outside / "file").read_text()
    assert [] == names(out)
