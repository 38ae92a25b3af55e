"""Zips: the same bytes for the same files."""

import os
import stat
import zipfile
from pathlib import Path

import pytest

from stackwright.asset import Asset
from stackwright.errors import AssetError
from stackwright_synth.assets import stage, write_zip, zips


@pytest.fixture
def code(tmp_path: Path) -> Path:
    """A folder with a plain file, an executable one and one with a long content."""
    folder = tmp_path / "code"
    (folder / "lib").mkdir(parents=True)
    (folder / "lib" / "é.py").write_text("x = 1\n" * 1000, encoding="utf-8")
    (folder / "bootstrap").write_text("#!/bin/sh\n")
    (folder / "bootstrap").chmod(0o755)
    (folder / "empty").touch()
    return folder


def zipped(folder: Path, target: Path) -> bytes:
    write_zip(stage(Asset(str(folder)), folder), target)
    return target.read_bytes()


def test_entries_are_sorted_with_fixed_times_and_modes(code: Path, tmp_path: Path) -> None:
    """A zip holds files only, from 1980, made on Unix, with mode 0644 or 0755."""
    zipped(code, tmp_path / "code.zip")

    with zipfile.ZipFile(tmp_path / "code.zip") as archive:
        entries = archive.infolist()
        assert [
            ("bootstrap", (1980, 1, 1, 0, 0, 0), 3, stat.S_IFREG | 0o755, zipfile.ZIP_DEFLATED),
            ("empty", (1980, 1, 1, 0, 0, 0), 3, stat.S_IFREG | 0o644, zipfile.ZIP_DEFLATED),
            ("lib/é.py", (1980, 1, 1, 0, 0, 0), 3, stat.S_IFREG | 0o644, zipfile.ZIP_DEFLATED),
        ] == [
            (one.filename, one.date_time, one.create_system, one.external_attr >> 16,
             one.compress_type)
            for one in entries
        ]  # fmt: skip
        assert archive.testzip() is None
        assert (code / "lib" / "é.py").read_bytes() == archive.read("lib/é.py")
        assert all(not one.extra and not one.comment for one in entries)


def test_the_same_files_give_the_same_bytes(
    code: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Order of making, times, umask, working directory and time zone leave no trace."""
    first = zipped(code, tmp_path / "one.zip")
    former = os.umask(0o027)
    try:
        again = tmp_path / "again"
        again.mkdir()
        (again / "empty").touch()
        (again / "bootstrap").write_text("#!/bin/sh\n")
        (again / "bootstrap").chmod(0o700)
        (again / "lib").mkdir()
        (again / "lib" / "é.py").write_bytes((code / "lib" / "é.py").read_bytes())
    finally:
        os.umask(former)
    os.utime(again / "empty", (0, 0))
    monkeypatch.chdir(again)
    monkeypatch.setenv("TZ", "Pacific/Auckland")

    assert first == zipped(Path(), tmp_path / "two.zip")


def test_a_zip_ships_as_it_is(code: Path, tmp_path: Path) -> None:
    """The bytes of an existing zip are copied."""
    zipped(code, tmp_path / "made.zip")
    write_zip(stage(Asset("made.zip"), tmp_path), tmp_path / "copy.zip")

    assert (tmp_path / "made.zip").read_bytes() == (tmp_path / "copy.zip").read_bytes()


@pytest.mark.parametrize("name", ["empty", "lib/é.py"])
def test_a_file_that_changed_after_hashing_is_refused(
    code: Path, tmp_path: Path, name: str
) -> None:
    """A hash never names content that it does not fit."""
    staged = stage(Asset("code"), tmp_path)
    (code / name).write_text("changed")

    with pytest.raises(AssetError, match="changed while it was read") as caught:
        write_zip(staged, tmp_path / "code.zip")
    assert "asset-changed" == caught.value.code


def test_a_file_that_vanished_after_hashing_is_refused(code: Path, tmp_path: Path) -> None:
    """A file that is gone is an error of ours."""
    staged = stage(Asset("code"), tmp_path)
    (code / "empty").unlink()

    with pytest.raises(AssetError, match="No such file") as caught:
        write_zip(staged, tmp_path / "code.zip")
    assert "asset-unreadable" == caught.value.code


def test_a_target_that_cannot_be_written_is_not_blamed_on_the_asset(
    code: Path, tmp_path: Path
) -> None:
    """An error of the target stays what it is."""
    staged = stage(Asset("code"), tmp_path)

    with pytest.raises(FileNotFoundError):
        write_zip(staged, tmp_path / "nowhere" / "code.zip")


def test_the_epoch_is_the_zip_format_s() -> None:
    """No zip can say an earlier time than ours."""
    assert (1980, 1, 1, 0, 0, 0) == zips.EPOCH
