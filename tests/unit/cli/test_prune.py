"""`stackwright prune` on the command line."""

from pathlib import Path

import pytest

from stackwright_synth.cli import main


@pytest.mark.parametrize("keep", ["-1", "few"])
def test_keep(keep: str, capsys: pytest.CaptureFixture[str]) -> None:
    """How many stay is a number, 0 or more."""
    assert 2 == main(["prune", "--keep", keep])
    assert "Invalid value for '--keep'" in capsys.readouterr().err


def test_an_app_and_an_assembly(app_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One of them says what the stacks are."""
    assert 2 == main(["prune", str(app_file), "--assembly", "stackwright.out"])
    assert "Give an app file or --assembly, not both." in capsys.readouterr().err
