"""`stackwright ls`."""

import json
from pathlib import Path

import pytest

from stackwright_synth.cli import main


def test_ls(app_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The stacks of an app, a line each; nothing is written."""
    assert 0 == main(["ls", "app.py"])
    assert ("Orders\n", "") == capsys.readouterr()
    assert [app_file] == list(app_file.parent.iterdir())


def test_ls_of_an_assembly(app_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An assembly lists its stacks without its app."""
    assert 0 == main(["synth"])
    app_file.unlink()
    capsys.readouterr()

    assert 0 == main(["ls", "--assembly", "stackwright.out"])
    assert "Orders\n" == capsys.readouterr().out


def test_ls_for_machines(app_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--json` gives one document."""
    assert 0 == main(["ls", "--json"])
    assert [{"id": "Orders", "name": "Orders", "account": None, "region": None}] == json.loads(
        capsys.readouterr().out
    )


def test_app_and_assembly(app_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Both at once is a mistake in the command line."""
    assert 2 == main(["ls", "app.py", "--assembly", "stackwright.out"])
    assert "Give an app file or --assembly, not both." in capsys.readouterr().err


def test_no_assembly(app_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder that is no assembly is an error without a traceback."""
    assert 1 == main(["ls", "--assembly", "nowhere"])
    err = capsys.readouterr().err

    assert err.startswith("error[")
    assert "internal" not in err
