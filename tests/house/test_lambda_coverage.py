"""Lambda, whole: what CloudFormation knows of it can be set by a construct, or has its reason."""

from pathlib import Path

import pytest

from tools.lambda_coverage import functions, sources
from tools.lambda_coverage.__main__ import main
from tools.lambda_coverage.apps import paths_set
from tools.lambda_coverage.setters import exists, is_used
from tools.lambda_coverage.table import EVERYTHING, Row, paths, rows, schemas

ROWS = rows()
SET = [pytest.param(one, id=f"{one.type}:{one.path}") for one in ROWS if one.setters]


def test_every_property_is_listed() -> None:
    """Each property is listed once, alone or with its whole type; and nothing else is."""
    whole = {one.type for one in ROWS if one.path == EVERYTHING}
    listed = sorted((one.type, one.path) for one in ROWS if one.path != EVERYTHING)

    assert whole <= schemas().keys()
    assert listed == sorted(
        (type, path)
        for type, schema in schemas().items()
        if type not in whole
        for path in paths(schema)
    )


def test_every_row_says_something() -> None:
    """A row has a setter or a reason, and not both."""
    assert [] == [one for one in ROWS if bool(one.setters) == bool(one.reason)]


@pytest.mark.parametrize("row", SET)
def test_setters_are_there_and_used(row: Row) -> None:
    """What is said to set a property exists, and the apps of the next test use it."""
    assert [] == [one for one in row.setters if not exists(one)]
    assert [] == [one for one in row.setters if not is_used(one, functions, sources)]


@pytest.mark.parametrize(
    "setter", ["Nothing.code", "Function.nothing", "Code.nothing.key", "Code.from_bucket.nothing"]
)
def test_setters_that_are_not_there_are_found(setter: str) -> None:
    """A class, a method or an argument that was renamed is noticed."""
    assert not exists(setter)


@pytest.mark.parametrize("setter", ["Function.version_salt", "Function.add_layers"])
def test_setters_that_the_apps_do_not_use_are_found(setter: str) -> None:
    """What exists, and sets nothing here, proves nothing."""
    assert exists(setter)
    assert not is_used(setter, functions, sources)


def test_constructs_reach_what_is_said_to_be_reached(tmp_path: Path) -> None:
    """Apps of hand-written constructs set exactly the properties that the table says."""
    reached = paths_set(tmp_path)

    assert {(one.type, one.path) for one in ROWS if one.setters} == {
        (type, path) for type, found in reached.items() for path in found
    }


@pytest.mark.parametrize("module", [functions, sources])
def test_the_apps_do_without_the_generated_layer(module: object) -> None:
    """They would prove nothing otherwise."""
    text = Path(getattr(module, "__file__", "")).read_text(encoding="utf-8")

    assert "stackwright.cfn" not in text
    assert "overrides" not in text


def test_the_page_is_made_of_the_table() -> None:
    """`docs/lambda-coverage.md` is what `python -m tools.lambda_coverage` writes."""
    assert 0 == main(["--check"])
