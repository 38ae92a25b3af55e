"""Filter patterns."""

from collections.abc import Sequence
from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_lambda import Code, EventSourceMapping, Function
from stackwright.errors import PropertyError
from stackwright_synth.testing import template_of

ARN = "arn:aws:sqs:eu-west-1:123456789012:orders"


def _mapping(filters: Sequence[Any], stack: Stack | None = None) -> EventSourceMapping:
    stack = stack or Stack(App(), "S")
    function = Function(
        stack, "Worker", code=Code.from_inline("x"), handler="index.handle", runtime="python3.13"
    )
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


@pytest.mark.parametrize(
    ("filters", "message"),
    [
        ([{"a": [one]} for one in range(11)], "at most 10 patterns, got 11"),
        ([{"a": ["x" * 4_087]}], "at most 4,096 characters, got 4,097"),
        ([{"a": {1, 2}}], "a pattern must be plain JSON"),
        ([{"a": [float("nan")]}], "a pattern must be plain JSON"),
        (["{}"], "filters: must be a sequence of"),
    ],
)
def test_what_is_refused(filters: Sequence[Any], message: str) -> None:
    """Too many, too long, or no JSON."""
    with pytest.raises(PropertyError, match=message):
        _mapping(filters)


def test_the_longest_pattern() -> None:
    """4,096 characters are allowed, and ten patterns."""
    longest = {"a": ["x" * 4_086]}

    assert _mapping([longest] * 10).filters == [longest] * 10
