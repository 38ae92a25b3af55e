"""What fields of events may be: each rule, and what it is as a pattern."""

import pytest

from stackwright import App, Stack
from stackwright.aws_lambda import EventSourceMapping, FilterRule
from tests.unit.aws_lambda.stacks import make_function

ARN = "arn:aws:sqs:eu-west-1:123456789012:orders"


def _pattern(rule: list[object]) -> str:
    stack = Stack(App(), "S")
    function = make_function(stack)
    mapping = EventSourceMapping(
        stack, "Mapping", target=function, event_source_arn=ARN, filters=[{"a": rule}]
    )
    text: str = mapping.template_properties()["FilterCriteria"]["Filters"][0]["Pattern"]
    return text.removeprefix('{"a":').removesuffix("}")


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (FilterRule.is_equal("x"), '["x"]'),
        (FilterRule.is_equal(True), "[true]"),
        (FilterRule.is_equal(5), '[{"numeric":["=",5]}]'),
        (FilterRule.is_equal(0.5), '[{"numeric":["=",0.5]}]'),
        (FilterRule.equals_ignore_case("X"), '[{"equals-ignore-case":"X"}]'),
        (FilterRule.any_of("x", "y", 1), '["x","y",{"numeric":["=",1]}]'),
        (FilterRule.not_equals("x"), '[{"anything-but":["x"]}]'),
        (FilterRule.not_equals(1, 2), '[{"anything-but":[1,2]}]'),
        (FilterRule.begins_with("x"), '[{"prefix":"x"}]'),
        (FilterRule.ends_with("x"), '[{"suffix":"x"}]'),
        (FilterRule.between(1, 5), '[{"numeric":[">",1,"<=",5]}]'),
        (FilterRule.within(1, 5), '[{"numeric":[">=",1,"<=",5]}]'),
        (FilterRule.greater_than(1), '[{"numeric":[">",1]}]'),
        (FilterRule.at_least(1), '[{"numeric":[">=",1]}]'),
        (FilterRule.less_than(1), '[{"numeric":["<",1]}]'),
        (FilterRule.at_most(1), '[{"numeric":["<=",1]}]'),
        (FilterRule.exists(), '[{"exists":true}]'),
        (FilterRule.not_exists(), '[{"exists":false}]'),
        (FilterRule.null(), "[null]"),
        (FilterRule.empty(), '[""]'),
        (FilterRule.begins_with("x") + FilterRule.null(), '[{"prefix":"x"},null]'),
    ],
)
def test_rules(rule: list[object], text: str) -> None:
    """Each is a list in the syntax of Lambda, which the check of patterns lets through."""
    assert text == _pattern(rule)


def test_either() -> None:
    """One pattern or another, merged into what must hold besides."""
    either = FilterRule.either({"a": FilterRule.is_equal("x")}, {"b": FilterRule.exists()})

    assert {"$or": [{"a": ["x"]}, {"b": [{"exists": True}]}]} == either
    assert {"c": [None], "$or": either["$or"]} == {"c": FilterRule.null(), **either}
