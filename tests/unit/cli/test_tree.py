"""`stackwright tree`."""

import json
from pathlib import Path

import pytest

from stackwright_synth.cli import main


def test_tree(app_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The constructs of an app, what they are and where they were made; nothing is written."""
    expected = """\
Orders         Stack            app.py:4
  Topic        AWS::SNS::Topic  app.py:5
  Output:Name  Output           app.py:6
"""

    assert 0 == main(["tree"])
    assert (expected, "") == capsys.readouterr()
    assert [app_file] == list(app_file.parent.iterdir())


def test_depth(app_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--depth` shows only the upper levels."""
    assert 0 == main(["tree", "--depth", "1"])
    assert "Orders  Stack  app.py:4\n" == capsys.readouterr().out


def test_no_depth(app_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No levels at all is a mistake in the command line."""
    assert 2 == main(["tree", "--depth", "0"])
    assert "0 is not in the range x>=1" in capsys.readouterr().err


def test_tree_for_machines(app_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--json` gives one document, with absolute files."""
    assert 0 == main(["tree", "--json"])
    stack = json.loads(capsys.readouterr().out)[0]

    assert ["Orders/Topic", "Orders/Output:Name"] == [node["path"] for node in stack["children"]]
    assert (str(app_file.resolve()), 4) == (stack["file"], stack["line"])
