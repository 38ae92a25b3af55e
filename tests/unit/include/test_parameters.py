"""Values in place of parameters."""

from collections.abc import Callable
from typing import Any

import pytest

from stackwright import Aws, Stack
from stackwright.cfn.aws_sns import CfnTopic
from stackwright.include import CfnInclude, TemplateError
from stackwright.include.parameters import replaced

Take = Callable[..., CfnInclude]

TEMPLATE: dict[str, Any] = {
    "Parameters": {
        "Stage": {"Type": "String", "AllowedValues": ["dev", "prod", True]},
        "Names": {"Type": "CommaDelimitedList"},
        "Other": {"Type": "String"},
    },
    "Mappings": {"A": {"Ref": {"Ref": "Stage"}}},
}


def _replaced(value: object, **given: Any) -> object:
    return replaced({**TEMPLATE, "Outputs": value}, given)["Outputs"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"Ref": "Stage"}, "prod"),
        ({"Ref": "Other"}, {"Ref": "Other"}),
        ([{"a": {"Ref": "Stage"}}], [{"a": "prod"}]),
        ({"Ref": "Stage", "b": 1}, {"Ref": "Stage", "b": 1}),
        ({"Fn::Sub": "${Stage}-x"}, "prod-x"),
        ({"Fn::Sub": "${ Stage }-${!Stage}"}, "prod-${Stage}"),
        ({"Fn::Sub": "${Stage}-${Other}"}, {"Fn::Sub": "prod-${Other}"}),
        ({"Fn::Sub": "${Other}"}, {"Fn::Sub": "${Other}"}),
        ({"Fn::Sub": "plain"}, {"Fn::Sub": "plain"}),
        ({"Fn::Sub": "${Stage.Arn}"}, {"Fn::Sub": "${Stage.Arn}"}),
        (
            {"Fn::Sub": ["${Stage}${A}", {"A": {"Ref": "Stage"}}]},
            {"Fn::Sub": ["prod${A}", {"A": "prod"}]},
        ),
        ({"Fn::Sub": ["${Stage}", {"Stage": "own"}]}, {"Fn::Sub": ["${Stage}", {"Stage": "own"}]}),
        ({"Fn::Sub": {"Fn::Transform": {"Ref": "Stage"}}}, {"Fn::Sub": {"Fn::Transform": "prod"}}),
    ],
)
def test_references(before: object, after: object) -> None:
    """The value stands wherever the template refers to the parameter."""
    assert after == _replaced(before, Stage="prod")


def test_parameters_are_left_out() -> None:
    """A parameter that has a value is gone; mappings, which have no functions, are untouched."""
    made = replaced(TEMPLATE, {"Stage": "dev", "Names": "a, b"})

    assert {"Parameters": {"Other": TEMPLATE["Parameters"]["Other"]}, **_mappings()} == made
    assert _mappings() == replaced(TEMPLATE, {"Stage": "dev", "Names": "a", "Other": "x"})


def _mappings() -> dict[str, Any]:
    return {"Mappings": TEMPLATE["Mappings"]}


@pytest.mark.parametrize(
    ("value", "taken"), [("a, b", ["a", "b"]), (("a", "b"), ["a", "b"]), (["a"], ["a"])]
)
def test_lists(value: object, taken: object) -> None:
    """A list is given as one, or as text with commas."""
    assert taken == _replaced({"Ref": "Names"}, Names=value)


def test_numbers_and_truth_values_in_text() -> None:
    """Within text a value stands as CloudFormation writes it."""
    assert "x5" == _replaced({"Fn::Sub": "x${Other}"}, Other=5)
    assert "xtrue" == _replaced({"Fn::Sub": "x${Stage}"}, Stage=True)
    assert "x${A}" == _replaced({"Fn::Sub": "x${Other}"}, Other="${A}")


def test_deferred_values(take: Take, stack: Stack) -> None:
    """An attribute of another construct may be the value; in `Fn::Sub` it becomes a variable."""
    topic = CfnTopic(stack, "Topic")
    text = """
Parameters: {Name: {Type: String}}
Resources:
  Queue: {Type: 'AWS::SQS::Queue', Properties: {QueueName: !Sub '${Name}-q'}}
"""
    queue = take(text, parameters={"Name": topic.attr_topic_name}).get_resource("Queue")

    assert {"Fn::Sub": ["${Name}-q", {"Name": topic.attr_topic_name}]} == queue.props["queue_name"]
    assert {"Fn::Sub": ["${Names}", {"Names": {"Fn::Join": [",", ["a", "b"]]}}]} == _replaced(
        {"Fn::Sub": "${Names}"}, Names=["a", "b"]
    )
    assert Aws.region is _replaced({"Ref": "Other"}, Other=Aws.region)


@pytest.mark.parametrize(
    ("given", "code", "words"),
    [
        ({"Stge": "dev"}, "not-in-template", "no parameter 'Stge'"),
        ({"Stage": "test"}, "invalid-parameter", "must be one of dev, prod"),
        ({"Stage": ["dev"]}, "invalid-parameter", "takes one value"),
    ],
)
def test_refusals(take: Take, given: Any, code: str, words: str) -> None:
    """A parameter that is not there, or a value that it does not take, is refused."""
    text = """
Parameters: {Stage: {Type: String, AllowedValues: [dev, prod]}}
Resources: {}
"""
    with pytest.raises(TemplateError, match=words) as caught:
        take(text, parameters=given)

    assert code == caught.value.code


def test_no_parameters_at_all(take: Take) -> None:
    """So is a value for a template without parameters."""
    with pytest.raises(TemplateError, match="no parameter 'A'"):
        take("Resources: {}", parameters={"A": "b"})
