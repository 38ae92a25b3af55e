"""The resources of a template, those in loops too."""

from typing import Any

import pytest

from stackwright_synth.resources import resources_of

TOPIC = {"Type": "AWS::SNS::Topic"}


@pytest.mark.parametrize(
    ("section", "expected"),
    [
        ({}, 0),
        ({"A": TOPIC, "B": TOPIC}, 2),
        ({"Fn::ForEach::L": ["N", ["a", "b"], {"${N}": TOPIC, "${N}2": TOPIC}]}, 4),
        ({"Fn::ForEach::L": ["N", {"Ref": "Names"}, {"${N}": TOPIC}]}, 1),
        (
            {
                "Fn::ForEach::L": [
                    "N",
                    ["a", "b"],
                    {"Fn::ForEach::M": ["M", ["c", "d"], {"${N}${M}": TOPIC}]},
                ]
            },
            4,
        ),
        ({"Fn::ForEach::L": ["N", ["a"]]}, 0),
        ({"Fn::Transform": {"Name": "Own"}}, 0),
        ({"A": {"Fn::Transform": {"Name": "Own"}}}, 0),
    ],
)
def test_resources(section: dict[str, Any], expected: int) -> None:
    """Loops are walked as often as they have items; what has no type is left out."""
    assert [TOPIC] * expected == [*resources_of(section)]
