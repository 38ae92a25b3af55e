"""The read-me: its app and its test work, and what it shows is what they show."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.pages import ROOT, Program, programs

PAGE = ROOT / "README.md"
README = PAGE.read_text(encoding="utf-8")
APP, TEST = programs(PAGE)
TESTS = [TEST, *programs(ROOT / "docs" / "testing.md")]
COMMAND = "import sys; from stackwright_synth.cli import main; sys.exit(main())"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the app of the read-me and its handler."""
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "worker.py").write_text("def handle(event, context): ...\n")
    (tmp_path / "app.py").write_text(APP.text.lstrip("\n"), encoding="utf-8")
    return tmp_path


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words],
        cwd=folder,
        env={**os.environ, "NO_COLOR": "1", "PYTEST_ADDOPTS": ""},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("command", ["tree", "synth"])
def test_commands(folder: Path, command: str) -> None:
    """What a command writes about the app stands in the read-me."""
    done = run(folder, "-c", COMMAND, command)

    assert 0 == done.returncode, done.stderr
    assert f"$ stackwright {command}\n{done.stdout}```" in README


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("timeout=seconds(30)", "timeuot=seconds(30)"),
        ("visibility_timeout=minutes(3)", "visibility_timeout=seconds(10)"),
    ],
)
def test_mistakes(folder: Path, right: str, wrong: str) -> None:
    """What the read-me shows of a mistake is what one gets."""
    app = folder / "app.py"
    app.write_text(app.read_text(encoding="utf-8").replace(right, wrong), encoding="utf-8")
    done = run(folder, "-c", COMMAND, "synth")

    assert 1 == done.returncode
    assert f"```\n{done.stderr.rstrip()}\n```" in README


@pytest.mark.parametrize("test", [pytest.param(test, id=test.name) for test in TESTS])
def test_users_tests(folder: Path, test: Program) -> None:
    """The tests that are shown pass once the snapshot is written, and again after that."""
    (folder / "test_orders.py").write_text(test.text, encoding="utf-8")
    words = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(folder))
    first = run(folder, *words, "--snapshot-update")
    again = run(folder, *words)

    assert 0 == first.returncode, first.stdout + first.stderr
    assert 0 == again.returncode, again.stdout + again.stderr
    assert (folder / "__snapshots__").is_dir()
