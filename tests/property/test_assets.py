"""Assets: equal content gives equal hashes and equal bytes, other content gives others."""

import os
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from stackwright.asset import Asset
from stackwright_synth.assets import stage, write_zip

_NAMES = st.text("abé_", min_size=1, max_size=4)


def _path(parts: list[str]) -> str:
    """A path whose folders can never be called like its files."""
    *folders, file = parts
    return "/".join([*(f"d{one}" for one in folders), f"f{file}"])


_FILES = st.dictionaries(
    st.lists(_NAMES, min_size=1, max_size=3).map(_path),
    st.tuples(st.binary(max_size=200), st.booleans()),
    min_size=1,
    max_size=6,
)


def zipped(files: dict[str, tuple[bytes, bool]], order: list[str], time: int) -> tuple[str, bytes]:
    """Make the files in this order, at this time; the hash and the zip of them."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made) / "code"
        for name in order:
            content, executable = files[name]
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
            file.chmod(0o755 if executable else 0o644)
            os.utime(file, (time, time))
        staged = stage(Asset("code"), Path(made))
        target = Path(made) / "code.zip"
        write_zip(staged, target)
        return staged.hash, target.read_bytes()


@settings(max_examples=40, deadline=None)
@given(_FILES, st.data(), st.integers(0, 2**31))
def test_equal_files_give_equal_hashes_and_bytes(
    files: dict[str, tuple[bytes, bool]], data: st.DataObject, time: int
) -> None:
    """Neither the order of making nor the time leaves a trace in the hash or in the zip."""
    order = data.draw(st.permutations(list(files)))

    assert zipped(files, list(files), 0) == zipped(files, order, time)


@settings(max_examples=40, deadline=None)
@given(_FILES, _FILES)
def test_hashes_are_equal_only_for_equal_files(
    files: dict[str, tuple[bytes, bool]], others: dict[str, tuple[bytes, bool]]
) -> None:
    """Two folders have the same hash exactly when names, contents and modes are the same."""
    one, other = zipped(files, list(files), 0), zipped(others, list(others), 0)

    assert (files == others) == (one[0] == other[0])
    assert (one[0] == other[0]) == (one[1] == other[1])
