"""The stager: each asset once."""

from pathlib import Path

import pytest

from stackwright.asset import Asset
from stackwright_synth.assets import Stager, stage


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """Two folders with the same content and one with another."""
    for name, text in {"one": "1", "same": "1", "other": "2"}.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.py").write_text(text)
    return tmp_path


def test_it_gives_the_hash(base: Path) -> None:
    """Calling it stages the asset and gives its hash."""
    assert stage(Asset("one"), base).hash == Stager(base)(Asset("one"))


def test_an_asset_is_read_once(base: Path) -> None:
    """The same declaration from another construct is not read again."""
    stager = Stager(base)
    first = stager(Asset("one", construct_path="A"))
    (base / "one" / "a.py").write_text("changed")

    assert first == stager(Asset("one", construct_path="B"))
    assert first != stager(Asset("one", ("*.md",)))


def test_it_keeps_one_of_each_hash(base: Path) -> None:
    """Equal folders ship once, in the order in which they were met."""
    stager = Stager(base)
    hashes = [stager(Asset(name)) for name in ("other", "one", "same")]

    assert hashes[:2] == [one.hash for one in stager.staged]


def test_the_output_folder_never_ships(base: Path) -> None:
    """What is left out is left out of every asset."""
    stager = Stager(base, leave_out=base / "other")
    stager(Asset("."))

    assert ["one/a.py", "same/a.py"] == [file.name for file in stager.staged[0].files]
