"""Expectations, and how values are compared."""

import pytest

from stackwright_synth.testing.differing import MISSING, differences
from stackwright_synth.testing.match import Match


def problems(expected: object, actual: object) -> list[str]:
    return [str(one) for one in differences(expected, actual)]


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        ({"a": 1}, {"a": 1, "b": 2}),
        ({"a": {"b": {}}}, {"a": {"b": {"c": 1}, "d": 2}}),
        ([{"a": 1}], [{"a": 1, "b": 2}]),
        ((1, 2), [1, 2]),
        ({"a": None}, {"a": None}),
        ({"a": Match.any()}, {"a": 0}),
        ({"a": Match.any()}, {"a": {}}),
        ({"a": Match.absent()}, {"b": 1}),
        ({"a": Match.exact({"b": [1]})}, {"a": {"b": [1]}}),
        (Match.array_with([2]), [1, 2, 3]),
        (Match.array_with([{"a": 1}, 3]), [3, {"a": 1, "b": 2}]),
        (Match.array_with([{"a": 1}, {"a": 1, "b": 2}]), [{"a": 1, "b": 2}, {"a": 1}]),
        (Match.array_with([Match.any(), 1]), [1, 2]),
        (Match.array_with([]), []),
        (Match.string_like("ork"), "worker"),
        ({"a": [Match.string_like("^x")]}, {"a": ["xy"]}),
    ],
)
def test_these_fit(expected: object, actual: object) -> None:
    """Mappings are subsets at every depth, lists go item by item, expectations decide."""
    assert [] == problems(expected, actual)


@pytest.mark.parametrize(
    ("expected", "actual", "found"),
    [
        ({"a": 1}, {}, ["a: expected 1, but it is missing"]),
        ({"a": {"b": 1}}, {"a": {"b": 2}}, ["a.b: expected 1, got 2"]),
        ({"a": 1}, {"a": True}, ["a: expected 1, got true"]),
        ({"a": False}, {"a": 0}, ["a: expected false, got 0"]),
        ({"a": "1"}, {"a": 1}, ['a: expected "1", got 1']),
        ({"a": {}}, {"a": []}, ["a: expected {}, got []"]),
        ({"a": None}, {}, ["a: expected null, but it is missing"]),
        ([1, 2], [1], ["the value: expected 2 items, got 1: [1]"]),
        ([1, 2], [2, 1], ["0: expected 1, got 2", "1: expected 2, got 1"]),
        ({"a": Match.any()}, {}, ["a: expected any value, got nothing"]),
        ({"a": Match.any()}, {"a": None}, ["a: expected any value, got null"]),
        ({"a": Match.absent()}, {"a": None}, ["a: expected nothing, got null"]),
        (
            {"a": Match.exact({"b": 1})},
            {"a": {"b": 1, "c": 2}},
            ['a: expected exactly {"b": 1}, got {"b": 1, "c": 2}'],
        ),
        (Match.exact([1]), MISSING, ["the value: expected exactly [1], got nothing"]),
        (Match.exact([1]), [True], ["the value: expected exactly [1], got [true]"]),
        (Match.array_with([1]), {"a": 1}, ['the value: expected a list, got {"a": 1}']),
        (Match.array_with([1]), MISSING, ["the value: expected a list, got nothing"]),
        (
            Match.array_with([1, 1, 4]),
            [1, 2],
            [
                "the value: expected an item 1 of its own, got [1, 2]",
                "the value: expected an item 4 of its own, got [1, 2]",
            ],
        ),
        (Match.string_like("^a"), "ba", ["the value: expected text like '^a', got \"ba\""]),
        (Match.string_like("1"), 1, ["the value: expected text like '1', got 1"]),
    ],
)
def test_these_do_not(expected: object, actual: object, found: list[str]) -> None:
    """Each difference says where it is, what was expected and what is there."""
    assert found == problems(expected, actual)


def test_a_missing_part_weighs_as_much_as_it_holds() -> None:
    """Closeness counts the values that are missing, not the places."""
    (one,) = differences({"a": {"b": 1, "c": [1, 2], "d": {}}}, {})

    assert 4 == one.weight


def test_long_values_are_cut() -> None:
    """A message stays readable whatever a template holds."""
    (found,) = problems({"a": "x" * 500}, {"a": 1})

    assert len(found) < 250
    assert "..." in found


def test_an_expectation_can_be_shown() -> None:
    """A missing mapping with expectations in it is still worded."""
    assert ['a: expected {"b": "_Any()"}, but it is missing'] == problems(
        {"a": {"b": Match.any()}}, {}
    )
