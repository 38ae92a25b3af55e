"""The runtimes and their ends: data that must be whole."""

from datetime import date
from typing import get_args

import pytest

from stackwright import App
from stackwright.aws_lambda.runtimes import AS_OF, LIFECYCLES, SNAP_START, Runtime

RUNTIMES = frozenset(get_args(Runtime))


def test_the_day_of_the_data_is_the_day_of_the_app() -> None:
    """An app is judged at the day of the data unless it says another."""
    assert AS_OF == App().as_of


def test_only_known_runtimes() -> None:
    """What has an end, or snapshots, is a runtime that can be given."""
    assert frozenset() == LIFECYCLES.keys() - RUNTIMES
    assert frozenset() == SNAP_START - RUNTIMES


@pytest.mark.parametrize("name", LIFECYCLES)
def test_each_end(name: str) -> None:
    """All three days are given, updates end last, and what is deprecated names what to move to."""
    life = LIFECYCLES[name]
    days = (life.deprecated, life.create_block, life.update_block)
    deprecated, created, updated = (date.fromisoformat(one or "") for one in days)

    assert created <= updated
    assert deprecated > AS_OF or life.successor is not None


@pytest.mark.parametrize(
    "name", sorted({one.successor or "" for one in LIFECYCLES.values()} - {""})
)
def test_successors_live(name: str) -> None:
    """What to move to is not deprecated itself."""
    deprecated = LIFECYCLES[name].deprecated

    assert deprecated is not None
    assert date.fromisoformat(deprecated) > AS_OF
    assert LIFECYCLES[name].successor is None
