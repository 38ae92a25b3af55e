"""Filter patterns."""

from collections.abc import Sequence
from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_lambda import EventSourceMapping
from stackwright.errors import PropertyError
from stackwright_synth.testing import template_of
from tests.unit.aws_lambda.stacks import make_function

ARN = "arn:aws:sqs:eu-west-1:123456789012:orders"


REFUSED: list[tuple[Any, str]] = [
    ([], "filters must have a pattern, got none"),
    ([{"a": [one]} for one in range(11)], "at most 10 patterns, got 11"),
    ([{"a": ["x" * 4_087]}], "at most 4,096 characters, got 4,097"),
    ([{"a": {1, 2}}], "a pattern must be plain JSON"),
    ([{"a": [float("nan")]}], "a pattern must be plain JSON"),
    (["{}"], "filters: must be a sequence of"),
    ([{}], "a pattern must name a field, got {}"),
    ([{"a": {}}], "filters: a must name a field, got {}"),
    ([{"a": {1: ["x"]}}], "a pattern names fields by text, got 1"),
    ([{"a": "x"}], "filters: a must be a list of what is allowed, got 'x'"),
    ([{"body": {"kind": None}}], "body.kind must be a list of what is allowed, got None"),
    ([{"a": []}], "a must list at least one value, got"),
    ([{"a": [["x"]]}], "a must list values and rules, got"),
    ([{"a": [{"prefix": "x", "suffix": "y"}]}], "a: a rule has one operator, got"),
    ([{"a": [{"begins": "x"}]}], "a: Lambda has no operator 'begins'; it takes anything-but"),
    ([{"a": [{"prefx": "x"}]}], "a: Lambda has no operator 'prefx'; did you mean 'prefix'"),
    ([{"a": [{"wildcard": "*"}]}], "Lambda has no operator 'wildcard'"),
    ([{"a": [{"prefix": 1}]}], "a: prefix takes a text, got 1"),
    ([{"a": [{"suffix": {"prefix": "x"}}]}], "a: suffix takes a text, got"),
    ([{"a": [{"exists": "yes"}]}], "a: exists takes True or False, got 'yes'"),
    ([{"a": [{"equals-ignore-case": None}]}], "equals-ignore-case takes a text, got None"),
    ([{"a": [{"anything-but": []}]}], "anything-but takes a text, a number, or a list"),
    ([{"a": [{"anything-but": ["x", 1]}]}], "anything-but takes a text, a number, or a list"),
    ([{"a": [{"anything-but": {"prefix": "x"}}]}], "anything-but takes a text, a number"),
    ([{"a": [{"numeric": 5}]}], "numeric takes an operator and a number, or a lower bound"),
    ([{"a": [{"numeric": ["==", 5]}]}], "numeric takes an operator and a number"),
    ([{"a": [{"numeric": ["=", "5"]}]}], "numeric takes an operator and a number"),
    ([{"a": [{"numeric": ["=", True]}]}], "numeric takes an operator and a number"),
    ([{"a": [{"numeric": [">", 5, "<", 5]}]}], "numeric takes an operator and a number"),
    ([{"a": [{"numeric": ["<", 5, ">", 1]}]}], "numeric takes an operator and a number"),
    ([{"a": [{"numeric": [">", 1, "<"]}]}], "numeric takes an operator and a number"),
    ([{"$or": {"a": [1]}, "b": "x"}], "b must be a list of what is allowed, got 'x'"),
    ([{"$or": [{"a": [1]}]}], r"\$or must be a list of two patterns or more, got"),
    ([{"$or": [{"a": [1]}, 5]}], r"\$or must be a list of two patterns or more, got"),
    ([{"b": {"$or": [{"a": [1]}, {"a": 2}]}}], r"b.\$or.a must be a list of what is allowed"),
]


def _mapping(filters: Sequence[Any], stack: Stack | None = None) -> EventSourceMapping:
    stack = stack or Stack(App(), "S")
    function = make_function(stack)
    return EventSourceMapping(
        stack, "Mapping", target=function, event_source_arn=ARN, filters=filters
    )


def test_patterns_are_sorted_json() -> None:
    """The same pattern is the same text, in whatever order its keys were given."""
    app = App()
    _mapping([{"b": [{"prefix": "x"}], "a": [1, None, True]}], Stack(app, "S"))

    template_of(app, "S").has_resource(
        "AWS::Lambda::EventSourceMapping",
        {"FilterCriteria": {"Filters": [{"Pattern": '{"a":[1,null,true],"b":[{"prefix":"x"}]}'}]}},
    )


def test_deferred_text_in_a_pattern() -> None:
    """It is rendered within the text of the pattern, and its length is not judged."""
    app = App()
    stack = Stack(app, "S")
    kind = stack.add_parameter("Kind").value
    _mapping([{"kind": [kind], "long": ["x" * 5_000]}], stack)

    template_of(app, "S").has_resource(
        "AWS::Lambda::EventSourceMapping",
        {
            "FilterCriteria": {
                "Filters": [
                    {
                        "Pattern": {
                            "Fn::Join": [
                                "",
                                [
                                    '{"kind":["',
                                    {"Ref": "Kind"},
                                    '"],"long":["' + "x" * 5_000 + '"]}',
                                ],
                            ]
                        }
                    }
                ]
            }
        },
    )


@pytest.mark.parametrize(("filters", "message"), REFUSED)
def test_what_is_refused(filters: Sequence[Any], message: str) -> None:
    """Too many, too long, no JSON, or of a form that Lambda does not take."""
    with pytest.raises(PropertyError, match=message) as caught:
        _mapping(filters)

    assert caught.value.source is not None


@pytest.mark.parametrize(
    "one",
    [
        {"a": ["x", 1, 0.5, True, None, ""]},
        {"a": [{"prefix": {"equals-ignore-case": "x"}}, {"suffix": {"equals-ignore-case": "x"}}]},
        {"a": [{"anything-but": "x"}], "b": [{"anything-but": [1, 2.5]}]},
        {"a": ({"numeric": (">", 1, "<", 5)},)},
        {"$or": [{"a": [1]}, {"b": {"c": [{"exists": False}]}}], "d": ["x"]},
    ],
)
def test_what_is_let_through(one: Any) -> None:
    """All that Lambda takes."""
    assert [one] == _mapping([one]).filters


def test_the_longest_pattern() -> None:
    """4,096 characters are allowed, and ten patterns."""
    longest = {"a": ["x" * 4_086]}

    assert _mapping([longest] * 10).filters == [longest] * 10
