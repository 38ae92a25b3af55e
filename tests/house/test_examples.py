"""The templates of the examples: valid, and the same bytes everywhere."""

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
APPS = sorted((ROOT / "examples").glob("*/app.py"))
COMMAND = "import sys; from stackwright_synth.cli import main; sys.exit(main())"
LINT = "import sys; from cfnlint.runner import main; sys.exit(main())"

each_example = pytest.mark.parametrize(
    "app", [pytest.param(app, id=app.parent.name) for app in APPS]
)


def _run(*words: str, folder: Path, **environment: str) -> None:
    """Run a program; show what it wrote if it fails."""
    done = subprocess.run(
        [sys.executable, *words],
        cwd=folder,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        pytest.fail(f"{words} ended with {done.returncode}:\n{done.stdout}{done.stderr}")


def _synth(app: str | Path, output: Path, *, folder: Path, **environment: str) -> dict[str, bytes]:
    """The assembly of *app*: file name -> content."""
    words = ("-c", COMMAND, "synth", str(app), "--output-folder", str(output))
    _run(*words, folder=folder, **environment)
    return {
        file.relative_to(output).as_posix(): file.read_bytes()
        for file in output.rglob("*")
        if file.is_file()
    }


def _different(one: dict[str, bytes], other: dict[str, bytes]) -> list[str]:
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


def test_the_read_me_names_the_examples() -> None:
    """All of them, and none that is not there."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    named = re.findall(r"\(examples/(\w+)/README\.md\)", text)

    assert [app.parent.name for app in APPS] == sorted(named)


@each_example
def test_examples_are_short(app: Path) -> None:
    """Fewer than 40 lines of code, without the imports: so much is worth a reader's time."""
    text = app.read_text(encoding="utf-8")
    lines = text.splitlines()
    code = {
        number
        for one in ast.parse(text).body[1:]  # without the docstring
        if not isinstance(one, ast.Import | ast.ImportFrom)
        for number in range(one.lineno, (one.end_lineno or one.lineno) + 1)
        if not lines[number - 1].lstrip().startswith("#")
    }

    assert len(code) < 40


@each_example
def test_templates_are_valid(app: Path, tmp_path: Path) -> None:
    """cfn-lint finds neither an error nor a warning in any template."""
    files = _synth(app, tmp_path / "out", folder=tmp_path)
    templates = [str(tmp_path / "out" / name) for name in files if name.endswith(".template.json")]

    assert templates
    _run("-c", LINT, "--regions", "eu-central-1", "--", *templates, folder=tmp_path)


@each_example
def test_same_bytes_in_another_environment(app: Path, tmp_path: Path) -> None:
    """Hash seed, time zone, locale and working directory leave no trace."""
    one = _synth(
        app, tmp_path / "one", folder=tmp_path, PYTHONHASHSEED="0", TZ="UTC", LC_ALL="C.UTF-8"
    )
    other = _synth(
        app.name,
        tmp_path / "other",
        folder=app.parent,
        PYTHONHASHSEED="4242",
        TZ="Pacific/Chatham",
        LC_ALL="tr_TR.UTF-8",
    )

    assert "manifest.json" in one
    assert [] == _different(one, other)


@each_example
def test_same_bytes_in_another_checkout(app: Path, tmp_path: Path) -> None:
    """Where the project lies, and when its files were written, leaves no trace."""
    copied = tmp_path / "elsewhere" / app.parent.name
    shutil.copytree(
        app.parent,
        copied,
        copy_function=shutil.copy,
        ignore=shutil.ignore_patterns("stackwright.out", "__pycache__"),
    )
    one = _synth(app, tmp_path / "one", folder=tmp_path)
    other = _synth(copied / "app.py", tmp_path / "other", folder=tmp_path)

    assert [] == _different(one, other)
