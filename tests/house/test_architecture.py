"""The floors that `docs/architecture.md` shows against those that the contracts hold up."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
CONFIGURATION = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS: list[dict[str, Any]] = CONFIGURATION["tool"]["importlinter"]["contracts"]


def _shown(package: str) -> list[set[str]]:
    """The floors of the table, the lowest first."""
    _, _, table = PAGE.partition(f"| floor of `{package}` | what is there |\n|---|---|\n")
    rows = table.partition("\n\n")[0].splitlines()
    return [set(re.findall("`([a-z0-9_]+)`", row.split("|")[1])) for row in rows]


@pytest.mark.parametrize("package", ["stackwright", "stackwright_synth"])
def test_floors(package: str) -> None:
    """The tables have the floors of the contracts, one a row, from the ground up."""
    (contract,) = [one for one in CONTRACTS if one.get("containers") == [package]]
    floors = [set(re.findall("[a-z0-9_]+", layer)) for layer in reversed(contract["layers"])]

    assert floors == _shown(package)
