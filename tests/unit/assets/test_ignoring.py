"""Exclude patterns and the defaults."""

from pathlib import Path

import pytest

from stackwright.asset import Asset
from stackwright.errors import AssetError
from stackwright.source import SourceLocation
from stackwright_synth.assets import DEFAULT_EXCLUDES, stage

FILES = (
    "a.py",
    "b.md",
    "src/c.py",
    "src/keep.md",
    "src/__pycache__/c.cpython-311.pyc",
    "tests/test_a.py",
    "deep/tests/data.json",
    ".git/HEAD",
    ".stackwright-out-1-0/new/manifest.json",
    "stackwright.out/manifest.json",
    "deep/.DS_Store",
    "old.pyc",
)


@pytest.fixture
def shipped(tmp_path: Path) -> "Shipped":
    """A folder with `FILES`."""
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("")
    return Shipped(tmp_path)


class Shipped:
    """What of a folder ships with some patterns."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, *exclude: str) -> list[str]:
        staged = stage(Asset(".", exclude), self.folder)
        return [file.name for file in staged.files]


def test_defaults_stay_behind_at_any_depth(shipped: Shipped) -> None:
    """Caches, version control and our own output stay behind unasked."""
    assert [
        "a.py",
        "b.md",
        "deep/tests/data.json",
        "src/c.py",
        "src/keep.md",
        "tests/test_a.py",
    ] == shipped()


def test_the_defaults_are_sorted_and_simple() -> None:
    """Each default is a name, or one with a star at its end or its beginning."""
    assert list(DEFAULT_EXCLUDES) == sorted(DEFAULT_EXCLUDES)
    assert all("*" not in one[1:-1] and "/" not in one for one in DEFAULT_EXCLUDES)


@pytest.mark.parametrize(
    ("exclude", "expected"),
    [
        (("*.md",), ["a.py", "deep/tests/data.json", "src/c.py", "tests/test_a.py"]),
        (("tests/", "*.md"), ["a.py", "src/c.py"]),
        (("/tests", "*.md"), ["a.py", "deep/tests/data.json", "src/c.py"]),
        (("*.md", "!keep.md", "tests"), ["a.py", "src/c.py", "src/keep.md"]),
        (("*", "!src/**"), ["src/c.py", "src/keep.md"]),
        (("src/", "!src/c.py", "tests", "*.md"), ["a.py"]),
        (("# all of it", "", "**/*.json", "src", "tests"), ["a.py", "b.md"]),
    ],
)
def test_patterns_are_those_of_a_gitignore(
    shipped: Shipped, exclude: tuple[str, ...], expected: list[str]
) -> None:
    """The last pattern that fits decides, and nothing comes back from an excluded folder."""
    assert expected == shipped(*exclude)


def test_a_default_is_taken_back_by_its_name(shipped: Shipped) -> None:
    """`!*.pyc` ships compiled files again, and only them."""
    assert "old.pyc" in shipped("!*.pyc")
    assert "src/__pycache__/c.cpython-311.pyc" not in shipped("!*.pyc")
    assert ".git/HEAD" in shipped("!.git/")


@pytest.mark.parametrize("pattern", ["!", "a\\"])
def test_a_broken_pattern_is_refused(tmp_path: Path, pattern: str) -> None:
    """What is no pattern is named, at the user's line."""
    (tmp_path / "a.py").write_text("")
    line = SourceLocation("app.py", 3)

    with pytest.raises(AssetError) as caught:
        stage(Asset(".", ("*.md", pattern), line, "Orders/Worker"), tmp_path)

    assert "invalid-exclude-pattern" == caught.value.code
    assert f"the asset '.' excludes {pattern!r}, which is not a .gitignore pattern" == (
        caught.value.message
    )
    assert line == caught.value.source
