"""The words that name an app."""

from pathlib import Path

import click
import pytest

from stackwright_synth.assembly import Assembly, SourceEntry
from stackwright_synth.cli.options import Source
from stackwright_synth.cli.sources import find_assembly, placed, read_app


def write_app(folder: Path, text: str = "") -> Path:
    """Write an app file with a stack."""
    file = folder / "app.py"
    file.write_text(
        f"from stackwright import App, Stack\n{text}\nStack(App(), 'Orders')\n", encoding="utf-8"
    )
    return file


def test_app_is_sealed(tmp_path: Path) -> None:
    """An app that was read cannot change any more."""
    assert read_app(write_app(tmp_path)).sealed


def test_default_app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without words it is the app.py of the working directory."""
    write_app(tmp_path)
    monkeypatch.chdir(tmp_path)

    assert ["Orders"] == [child.id for child in read_app(None).children]


def test_what_the_app_prints(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What an app file prints does not mix with results."""
    read_app(write_app(tmp_path, "print('hello')"))

    assert ("", "hello\n") == capsys.readouterr()


@pytest.mark.parametrize(
    ("app", "folder", "strict", "message"),
    [
        (Path("app.py"), None, False, "Give an app file or --assembly, not both."),
        (None, Path("x"), False, "--output-folder goes with an app file"),
        (None, None, True, "--strict goes with an app file"),
    ],
)
def test_words_that_exclude_each_other(
    app: Path | None, folder: Path | None, strict: bool, message: str
) -> None:
    """An assembly that is there already is neither made nor moved."""
    with pytest.raises(click.UsageError, match=message):
        find_assembly(Source(app, Path("out"), folder, strict))


def test_lines_can_be_found_from_here(tmp_path: Path) -> None:
    """Lines in an assembly are relative to its app; those that are there are made absolute."""
    write_app(tmp_path)
    entries = {
        "A": SourceEntry("Orders/A", "T", "app.py:3"),
        "B": SourceEntry("Orders/B", "T", "gone.py:4"),
        "C": SourceEntry("Orders/C", "T"),
    }
    found = placed(Assembly(tmp_path / "out", (), (), {"Orders": entries}), tmp_path)

    assert [f"{tmp_path / 'app.py'}:3", "gone.py:4", None] == [
        entry.source for entry in found.sources["Orders"].values()
    ]
