"""The lower bounds of pyproject.toml against the versions that are tested as such."""

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.version import Version

ROOT = Path(__file__).parents[2]
USERS_EXTRAS = ("testing",)


def _admitted() -> dict[str, Version]:
    """The lowest version of each dependency that users get, from pyproject.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    listed = [*project["dependencies"], *(one for extra in USERS_EXTRAS for one in extras[extra])]
    return {
        requirement.name: Version(bound.version)
        for requirement in map(Requirement, listed)
        for bound in requirement.specifier
        if bound.operator == ">="
    }


def _tested() -> dict[str, Version]:
    """The versions that `make lower-bounds` installs."""
    text = (ROOT / ".ci" / "lower-bounds.txt").read_text(encoding="utf-8")
    pins = re.findall(r"^([\w.-]+)==(\S+)$", text, flags=re.MULTILINE)
    return {name: Version(version) for name, version in pins}


def test_lower_bounds_are_the_tested_ones() -> None:
    """What is promised to work is what the tests run with."""
    assert _tested() == _admitted()


def test_dependencies_have_no_upper_bound() -> None:
    """A user's own dependencies never conflict with a limit that nobody has a reason for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    operators = {
        bound.operator
        for requirement in map(Requirement, project["dependencies"])
        for bound in requirement.specifier
    }

    assert {">="} == operators
