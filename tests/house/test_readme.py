"""The read-me: what it shows of its app is what one gets; and the tests that the pages show."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.pages import ROOT, Program, programs

PAGE = ROOT / "README.md"
README = PAGE.read_text(encoding="utf-8")
APP, TEST = programs(PAGE)
(MORE,) = programs(ROOT / "docs" / "testing.md")
FIRST_APP, GREETER, FIRST_TEST = programs(ROOT / "docs" / "first-app.md")
COMMAND = "import sys; from stackwright_synth.cli import main; sys.exit(main())"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the handlers of the pages, and the app of the read-me."""
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "worker.py").write_text("def handle(event, context): ...\n")
    (tmp_path / "src" / "hello.py").write_text(GREETER.text, encoding="utf-8")
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
    ("app", "tests"),
    [
        pytest.param(APP, [TEST, MORE], id="orders"),
        pytest.param(FIRST_APP, [FIRST_TEST], id="first-app"),
    ],
)
def test_users_tests(folder: Path, app: Program, tests: list[Program]) -> None:
    """The tests that are shown pass once snapshots are written, and again after that."""
    (folder / "app.py").write_text(app.text, encoding="utf-8")
    for test in tests:
        (folder / f"test_{test.name}.py").write_text(test.text, encoding="utf-8")
    words = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(folder))
    first = run(folder, *words, "--snapshot-update")
    again = run(folder, *words)

    assert 0 == first.returncode, first.stdout + first.stderr
    assert 0 == again.returncode, again.stdout + again.stderr
    assert (app is APP) == (folder / "__snapshots__").is_dir()
