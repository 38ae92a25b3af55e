"""Logical ids: the same that the AWS CDK makes."""

import json
from pathlib import Path

import pytest

from stackwright.logical_ids import logical_id

DATA = Path(__file__).parents[2] / "data"
PAIRS = json.loads((DATA / "logical_ids.json").read_text(encoding="utf-8"))
COMPANIONS = json.loads((DATA / "cdk_companions.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair["path"][:40])
def test_ids_of_paths_are_the_cdks(pair: dict[str, str]) -> None:
    """Every path that the CDK was asked for has the CDK's logical id."""
    assert pair["logical_id"] == logical_id(pair["path"].split("/"))


@pytest.mark.parametrize("one", COMPANIONS, ids=lambda one: one["path"][:60])
def test_ids_of_companions_are_the_cdks(one: dict[str, str]) -> None:
    """What the CDK's constructs create has the CDK's id; a version's ends in a hash of its own."""
    made = logical_id(one["path"].split("/"))

    assert one["logical_id"].startswith(made)
    assert one["type"] == "AWS::Lambda::Version" or one["logical_id"] == made


def test_the_data_is_there() -> None:
    """The pairs cover plain, deep, repeated and long paths."""
    assert len(PAIRS) >= 17
    assert len(COMPANIONS) >= 73


def test_a_path_without_letters_and_digits_has_no_id() -> None:
    """Nothing can be kept of a single component without any; the resolver refuses it."""
    assert logical_id(["--"]) == ""
    assert len(logical_id(["--", "__"])) == 8


def test_a_very_long_single_component_is_cut_and_hashed() -> None:
    """255 characters stand bare; more are cut to 240 and a hash follows."""
    assert logical_id(["x" * 255]) == "x" * 255
    assert len(logical_id(["x" * 256])) == 248
