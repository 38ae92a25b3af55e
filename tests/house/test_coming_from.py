"""The page for those who come from elsewhere: whole on their side, and right on ours."""

import json
import re
from importlib import import_module
from pathlib import Path

import pytest

from tests.house.vocabulary import names_of, wrong

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "coming-from.md").read_text(encoding="utf-8")
FUNCTIONS = (ROOT / "docs" / "functions.md").read_text(encoding="utf-8")
CDK: dict[str, list[str]] = json.loads(
    (ROOT / "tests" / "data" / "cdk_lambda_names.json").read_text(encoding="utf-8")
)
OURS = {
    name: getattr(module, name)
    for room in ("aws_lambda", "aws_lambda.event_sources", "aws_lambda.destinations")
    for module in [import_module(f"stackwright.{room}")]
    for name in module.__all__
}


def _rows() -> list[list[str]]:
    """The rows of the tables about the CDK, cell by cell."""
    about = PAGE.split("## SAM and", 1)[0]
    rows = [line for line in about.splitlines() if line.startswith("| `")]
    return [[cell.strip() for cell in row.strip("|").split(" | ")] for row in rows]


def _named() -> list[str]:
    """The names of the CDK that the page is about."""
    return [name for row in _rows() for name in re.findall(r"`([\w.]+)`", row[0])]


def _arguments_of_function() -> set[str]:
    """Those that the page on functions is about."""
    table = FUNCTIONS.split("## The properties of the AWS CDK", 1)[1]
    return set(re.findall(r"^\| `(\w+)` \|", table, flags=re.MULTILINE))


@pytest.mark.parametrize("name", sorted(CDK))
def test_every_name_of_the_cdk_is_here_or_has_its_row(name: str) -> None:
    """A class and each of its members: under the same name, or on one of the two pages."""
    ours, rows = OURS.get(name), set(_named())
    if not isinstance(ours, type):
        assert name in rows
        return
    elsewhere = _arguments_of_function() if name.endswith("Function") else set[str]()
    missing = {
        member
        for member in set(CDK[name]) - names_of(ours) - elsewhere
        if f"{name}.{member}" not in rows
    }

    assert set() == missing


def test_no_row_is_about_what_is_the_same() -> None:
    """What has come meanwhile, or what the CDK does not have, has no row; each stands once."""
    named = _named()
    strange = [
        name
        for name in named
        for cls, _, member in [name.partition(".")]
        if cls not in CDK or (member and member not in CDK[cls])
    ]
    same = [
        name
        for name in named
        for cls, _, member in [name.partition(".")]
        if isinstance(ours := OURS.get(cls), type) and (not member or member in names_of(ours))
    ]

    assert [] == strange
    assert [] == same
    assert len(named) == len(set(named))


def test_what_is_left_out_has_its_reason() -> None:
    """A row without anything of ours says why."""
    assert [] == [row[0] for row in _rows() if row[1] == "nothing" and not row[2].strip(" |")]


def _said() -> list[str]:
    """The expressions of the right-hand columns, those about SAM and Serverless included."""
    lines = [line for line in PAGE.splitlines() if line.startswith("| `")]
    cells = [cell for line in lines for cell in line.strip("|").split(" | ")[1:]]
    prose = [line for line in PAGE.splitlines() if "`" in line and not line.startswith("|")]
    found = [one for cell in [*cells, *prose] for one in re.findall(r"`([^`]+)`", cell)]
    ours = (one for one in found if re.match("[A-Z]", one) and "..." not in one)
    return sorted({*ours} - {"KinesisDestination"})


@pytest.mark.parametrize("said", _said())
def test_what_is_named_on_our_side_exists(said: str) -> None:
    """Classes, members and keywords."""
    assert [] == wrong(said)
