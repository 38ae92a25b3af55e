"""The files of the project: where they lie, how long they are, what they leave unsaid."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "constructs" / "stackwright" / "cfn"
FOLDERS = ("constructs", "synth", "tests", "tools", "benchmarks", "examples")
LINES = 400
UNFINISHED = re.compile(r"\b(TO" r"DO(?!\(#\d+\))|FIX" r"ME|X" r"XX|HA" r"CK)\b")
SOURCES = sorted(
    file
    for folder in FOLDERS
    for file in (ROOT / folder).rglob("*.py")
    if not file.is_relative_to(GENERATED) and "stackwright.out" not in file.parts
)


@pytest.mark.parametrize("root", ["constructs", "synth"])
def test_source_roots_are_no_packages(root: str) -> None:
    """A source root holds one package and nothing that would make it one itself."""
    python = [entry.name for entry in (ROOT / root).iterdir() if entry.suffix == ".py"]
    packages = [door.parent.name for door in (ROOT / root).glob("*/__init__.py")]

    assert [] == python
    assert [{"constructs": "stackwright", "synth": "stackwright_synth"}[root]] == packages


@pytest.mark.parametrize("package", ["constructs/stackwright", "synth/stackwright_synth"])
def test_packages_are_typed(package: str) -> None:
    """Type checkers of users read the annotations of both packages."""
    assert (ROOT / package / "py.typed").is_file()


def test_tests_are_no_packages() -> None:
    """Test files of the same name lie in different folders, so no folder is a package."""
    assert [] == list((ROOT / "tests").rglob("__init__.py"))


def test_handlers_can_be_imported() -> None:
    """The tests of an example import its handlers by the names that they have in Lambda."""
    tool = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    handlers = {
        file.parent.relative_to(ROOT).as_posix()
        for file in (ROOT / "examples").glob("*/functions/*/*.py")
    }

    assert {".", *handlers} == set(tool["pytest"]["ini_options"]["pythonpath"])
    assert handlers == {path for path in tool["pyright"]["extraPaths"] if "/" in path}


def test_files_are_short() -> None:
    """No file that is written by hand is longer than one can read at a sitting."""
    lengths = {file: len(file.read_text(encoding="utf-8").splitlines()) for file in SOURCES}
    long = {str(file.relative_to(ROOT)): lines for file, lines in lengths.items() if lines > LINES}

    assert {} == long


def test_files_say_what_they_are_for() -> None:
    """Every file of the packages begins with a docstring."""
    silent = [
        str(file.relative_to(ROOT))
        for file in SOURCES
        if file.is_relative_to(ROOT / "constructs") or file.is_relative_to(ROOT / "synth")
        if ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) is None
    ]

    assert [] == silent


def test_nothing_is_left_unfinished() -> None:
    """Work that is left to do is an issue; a note in the code carries its number."""
    notes = [
        f"{file.relative_to(ROOT)}:{number}: {line.strip()}"
        for file in SOURCES
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if UNFINISHED.search(line)
    ]

    assert [] == notes
