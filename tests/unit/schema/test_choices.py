"""Both values of `Fn::If` are what the property takes."""

from typing import Any

import pytest

from stackwright import App, Aws, Fn, Stack
from stackwright.cfn.aws_s3 import CfnBucket
from stackwright.choices import choice_of
from stackwright.conformity import check, judge
from stackwright.errors import PropertyError
from stackwright.misfit import Misfit, dotted
from stackwright.shapes import Types
from stackwright.tokens import PlainText, StringToken, expression
from stackwright_synth.testing import template_of

TYPES = Types(
    {
        "Top": (
            '[["name","Name","s"],["size","Size","i"],["ratio","Ratio","n"],["on","On","b"],'
            '["any_scalar","AnyScalar","u"],["names","Names",["s"]],["part","Part","@Part"],'
            '["parts","Parts",["@Part"]],["by_name","ByName",{"m":"@Part"}],'
            '["either","Either",{"a":["@Part",["@Part"],"s"]}],["policy","Policy","j"],'
            '["mode","Mode",{"k":"s","e":["On","Off"]}],["open","Open","@Open"]]'
        ),
        "Part": '[["key","Key","s",1],["size","Size","i"]]',
        "Open": '[["name","Name","s",1],["*","*","j"]]',
    }
)
NOTHING = {"Ref": "AWS::NoValue"}

CHOICES = pytest.mark.parametrize(
    ("name", "given", "converted", "rendered"),
    [
        ("part", {"key": "a"}, {"key": "a"}, {"Key": "a"}),
        ("part", {"Key": "a", "Size": "1"}, {"key": "a", "size": 1}, {"Key": "a", "Size": 1}),
        ("parts", [{"key": 1}], [{"key": "1"}], [{"Key": "1"}]),
        (
            "by_name",
            {"own_key": {"key": "a"}},
            {"own_key": {"key": "a"}},
            {"own_key": {"Key": "a"}},
        ),
        ("either", {"key": "a"}, {"key": "a"}, {"Key": "a"}),
        ("either", [{"key": "a"}], [{"key": "a"}], [{"Key": "a"}]),
        ("either", "a", "a", "a"),
        ("open", {"name": "a", "More": 1}, {"name": "a", "More": 1}, {"Name": "a", "More": 1}),
        ("names", ["a", 1], ["a", "1"], ["a", "1"]),
        ("size", "3", 3, 3),
        ("ratio", "0.5", 0.5, 0.5),
        ("on", "true", True, True),
        ("name", 5, "5", "5"),
        ("any_scalar", 5, 5, 5),
        ("policy", {"own_key": 1}, {"own_key": 1}, {"own_key": 1}),
    ],
)


@CHOICES
def test_a_choice_that_is_written_out(name: str, given: Any, converted: Any, rendered: Any) -> None:
    """Each value is converted and renamed as it would be if it stood there alone."""
    top = TYPES["Top"]
    checked = check(top, {name: {"Fn::If": ["A", given, NOTHING]}})

    assert {name: {"Fn::If": ["A", converted, NOTHING]}} == checked
    field = top.by_name[name].cloudformation_name
    assert {field: {"Fn::If": ["A", rendered, NOTHING]}} == top.render(checked)


@CHOICES
def test_a_choice_within_a_choice(name: str, given: Any, converted: Any, rendered: Any) -> None:
    """A choice may be what another one gives."""
    inner = {"Fn::If": ["B", NOTHING, given]}
    checked = check(TYPES["Top"], {name: {"Fn::If": ["A", inner, NOTHING]}})

    expected = {"Fn::If": ["A", {"Fn::If": ["B", NOTHING, converted]}, NOTHING]}
    assert {name: expected} == checked


def test_items_and_entries_may_be_choices() -> None:
    """An item of a list and an entry of a mapping may be a choice."""
    choice = {"Fn::If": ["A", {"key": "a"}, NOTHING]}
    rendered = TYPES["Top"].render({"parts": [choice], "by_name": {"own": choice}})

    expected = {"Fn::If": ["A", {"Key": "a"}, NOTHING]}
    assert {"Parts": [expected], "ByName": {"own": expected}} == rendered


@pytest.mark.parametrize(
    ("properties", "code", "path"),
    [
        ({"part": {"Fn::If": ["A", {"kex": "a"}, NOTHING]}}, "unknown-property", "[1].kex"),
        ({"part": {"Fn::If": ["A", NOTHING, {}]}}, "missing-property", "[2].key"),
        ({"part": {"Fn::If": ["A", {"key": "a"}]}}, "wrong-type", ""),
        ({"size": {"Fn::If": ["A", "a", 1]}}, "wrong-type", "[1]"),
        ({"names": {"Fn::If": ["A", ["a", {"b": "c"}], NOTHING]}}, "wrong-type", "[1][1]"),
    ],
)
def test_a_misfit_in_a_choice(properties: dict[str, Any], code: str, path: str) -> None:
    """What is wrong with a value is an error with the path through the choice."""
    with pytest.raises(Misfit) as caught:
        check(TYPES["Top"], properties)

    (name,) = properties
    assert (code, f"{name}.Fn::If{path}") == (caught.value.code, dotted(caught.value.path))


def test_doubts_about_a_choice() -> None:
    """A value outside an enumeration is a warning with the path through the choice."""
    (warning,) = judge(TYPES["Top"], {"mode": {"Fn::If": ["A", "On", "on"]}})

    expected = ("unlisted-value", "mode.Fn::If[2]")
    assert expected == (warning.code, warning.path)


@pytest.mark.parametrize(
    "value",
    [
        "text",
        Fn.import_value("x"),
        PlainText(StringToken.of(expression("Fn::If", ["A", "b", "c"]))),
        f"a{StringToken.of(expression('Fn::If', ['A', 'b', 'c']))}",
        {"Fn::If": "x"},
        {"Fn::If": ["A", 1, 2], "more": 1},
        NOTHING,
        3,
    ],
    ids=["text", "token", "plain", "f-string", "no-list", "two-entries", "ref", "number"],
)
def test_other_values_are_no_choices(value: object) -> None:
    """Only one call of `Fn::If`, and nothing around it, is a choice."""
    assert choice_of(value) is None


def test_the_choice_of_a_function() -> None:
    """What `Fn.condition_if` chooses between has the names that properties have in Python."""
    stack = Stack(App(), "Stack")
    on = stack.add_condition("On", Fn.condition_equals(Aws.region, "eu-west-1"))
    tag = {"key": "region", "value": Aws.region}
    CfnBucket(
        stack,
        "Bucket",
        versioning_configuration=Fn.condition_if(on, {"status": "Enabled"}, None),
        tags=[Fn.condition_if(on, tag, Aws.no_value)],
    )
    properties = template_of(stack.root, "Stack").resource("Bucket")["Properties"]  # type: ignore[arg-type]

    versioning = {"Fn::If": ["On", {"Status": "Enabled"}, NOTHING]}
    tags = [{"Fn::If": ["On", {"Key": "region", "Value": {"Ref": "AWS::Region"}}, NOTHING]}]
    assert {"VersioningConfiguration": versioning, "Tags": tags} == properties


def test_a_mistake_in_the_choice_of_a_function() -> None:
    """A name that is unknown in one of two values is an error where the resource is made."""
    stack = Stack(App(), "Stack")
    on = stack.add_condition("On", Fn.condition_equals(Aws.region, "eu-west-1"))
    with pytest.raises(PropertyError) as caught:
        CfnBucket(stack, "B", versioning_configuration=Fn.condition_if(on, {"statu": "x"}, None))

    assert "no property 'versioning_configuration.Fn::If[1].statu'" in str(caught.value)
    assert "did you mean 'status'?" == caught.value.hint
