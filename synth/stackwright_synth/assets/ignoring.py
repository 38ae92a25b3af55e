"""
Exclude patterns in, a test for names out.

What no function needs stays behind by default (`DEFAULT_EXCLUDES`). The patterns of a
declaration are those of a `.gitignore`: the last one that fits decides, `!` takes a name back
in, and nothing below an excluded folder comes back. A default is not undone by a wide pattern
such as `!src/**` but by its own name alone: `!.git`, `!*.pyc`.
"""

from collections.abc import Callable

from stackwright.asset import Asset
from stackwright_synth.assets.refusal import refusal

DEFAULT_EXCLUDES = (
    "*.pyc",
    "*.pyo",
    ".DS_Store",
    ".git",
    ".hg",
    ".hypothesis",
    ".idea",
    ".mypy_cache",
    ".nox",
    ".pytest_cache",
    ".ruff_cache",
    ".stackwright-*",
    ".svn",
    ".tox",
    ".venv",
    ".vscode",
    "Thumbs.db",
    "__pycache__",
    "stackwright.out",
)
"""What stays behind at any depth: version control, caches, editors and our own output."""

Excludes = Callable[[str, bool], bool]
"""A name below the asset's folder, with forward slashes, and whether it is a folder's."""


def excludes(asset: Asset) -> Excludes:
    """
    Make the test of what stays behind.

    Raises:
        AssetError: A pattern is none that a `.gitignore` takes.
    """
    taken_back = {line[1:].rstrip("/") for line in asset.exclude if line.startswith("!")}
    defaults = [one for one in DEFAULT_EXCLUDES if one not in taken_back]
    names = frozenset(one for one in defaults if "*" not in one)
    suffixes = tuple(one[1:] for one in defaults if one.startswith("*"))
    prefixes = tuple(one[:-1] for one in defaults if one.endswith("*"))

    def by_default(name: str, is_folder: bool) -> bool:
        last = name.rpartition("/")[2]
        return last in names or last.startswith(prefixes) or last.endswith(suffixes)

    if not asset.exclude:
        return by_default
    matches = _gitignore(asset)
    return lambda name, is_folder: by_default(name, is_folder) or matches(name, is_folder)


def _gitignore(asset: Asset) -> Excludes:
    from pathspec import GitIgnoreSpec  # 15 ms, and only some assets have patterns

    for line in asset.exclude:
        try:
            GitIgnoreSpec.from_lines([line])
        except ValueError:
            raise refusal(
                asset,
                f"excludes {line!r}, which is not a .gitignore pattern",
                "invalid-exclude-pattern",
                "write patterns as in a .gitignore, such as 'tests/', '*.md' or '!keep.md'",
            ) from None
    spec = GitIgnoreSpec.from_lines(asset.exclude)
    return lambda name, is_folder: bool(spec.check_file(f"{name}/" if is_folder else name).include)
