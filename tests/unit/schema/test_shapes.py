"""Objects: names in Python in, names in CloudFormation out."""

from datetime import timedelta
from typing import Any

import pytest
from attrs import frozen

from stackwright import Fn
from stackwright.misfit import Misfit, dotted
from stackwright.shapes import Types, object_name
from stackwright.tokens import ListToken, NumberToken

TYPES = Types(
    {
        "Top": (
            '[["name","Name","s"],["size","SizeInGB","i"],["ratio","Ratio","n"],["on","On","b"],'
            '["names","Names",["s"]],["part","Part","@Part"],["parts","Parts",["@Part"]],'
            '["by_name","ByName",{"m":"@Part"}],["labels","Labels",{"m":"s"}],'
            '["policy","Policy","j"],["either","Either",{"a":["@Part",["@Part"]]}],'
            '["limited","Limited",{"k":"i","r":[1,9]}],["given","Given","s",32]]'
        ),
        "Part": '[["key","Key","s"],["part","Part","@Part"],["wait","WaitSeconds","i"]]',
        "Open": '[["name","Name","s"],["*","*","j"]]',
    }
)


@frozen
class Part:
    """A value that describes an object."""

    key: str

    def properties(self) -> dict[str, object]:
        """As an L2 value would."""
        return {"key": self.key, "wait": None}


@pytest.mark.parametrize(
    ("properties", "expected"),
    [
        ({"name": "a", "size": 3}, {"Name": "a", "SizeInGB": 3}),
        ({"Name": "a", "SizeInGB": 3}, {"Name": "a", "SizeInGB": 3}),
        ({"name": None, "size": 0, "on": False}, {"SizeInGB": 0, "On": False}),
        ({"name": ""}, {"Name": ""}),
        ({"part": {"part": {"key": "a"}}}, {"Part": {"Part": {"Key": "a"}}}),
        ({"parts": ({"key": "a"}, {"key": None})}, {"Parts": [{"Key": "a"}, {}]}),
        ({"names": ("a", "b")}, {"Names": ["a", "b"]}),
        ({"by_name": {"some_key": {"key": "a"}}}, {"ByName": {"some_key": {"Key": "a"}}}),
        ({"labels": {"some_key": "a", "gone": None}}, {"Labels": {"some_key": "a"}}),
        ({"policy": {"some_key": ({"x": None, "y": 1},)}}, {"Policy": {"some_key": [{"y": 1}]}}),
        ({"either": {"key": "a"}}, {"Either": {"Key": "a"}}),
        ({"either": [{"key": "a"}]}, {"Either": [{"Key": "a"}]}),
        ({"limited": 12}, {"Limited": 12}),
    ],
)
def test_names_are_translated(properties: dict[str, Any], expected: dict[str, Any]) -> None:
    """Every level is translated; mappings and free JSON keep their keys; `None` is left out."""
    assert expected == TYPES["Top"].render(properties)


@pytest.mark.parametrize(
    "value", [Part("a"), {"key": "a"}, {"Key": "a"}], ids=["described", "python", "cloudformation"]
)
def test_objects_may_be_described(value: object) -> None:
    """A value with `properties()` stands for what it gives, wherever an object is expected."""
    rendered = TYPES["Top"].render({"part": value, "parts": [value], "either": value})

    assert {"Part": {"Key": "a"}, "Parts": [{"Key": "a"}], "Either": {"Key": "a"}} == rendered


@pytest.mark.parametrize(
    "value",
    [
        Fn.import_value("x"),
        ListToken("Fn:x"),
        {"Fn::If": ["A", {"Ref": "Parameter"}, {"Ref": "AWS::NoValue"}]},
        {"Ref": "Parameter"},
    ],
    ids=["string", "list", "if", "ref"],
)
@pytest.mark.parametrize("name", ["name", "size", "part", "parts", "by_name", "labels", "either"])
def test_deferred_values_stay(name: str, value: object) -> None:
    """Tokens and intrinsic functions pass through untouched, whatever the kind."""
    cloudformation_name = TYPES["Top"].by_name[name].cloudformation_name

    assert {cloudformation_name: value} == TYPES["Top"].render({name: value})


def test_durations_are_seconds() -> None:
    """A duration becomes whole seconds where a number is expected."""
    properties = {
        "size": timedelta(minutes=2),
        "ratio": timedelta(seconds=3),
        "part": {"wait": timedelta(hours=1)},
        "policy": {"wait": timedelta(seconds=4)},
    }

    expected = {
        "SizeInGB": 120,
        "Ratio": 3,
        "Part": {"WaitSeconds": 3600},
        "Policy": {"wait": 4},
    }
    assert expected == TYPES["Top"].render(properties)


def test_a_number_token_stays() -> None:
    """A deferred number is not looked into."""
    token = NumberToken("Stack/Queue.Size")

    assert {"SizeInGB": token} == TYPES["Top"].render({"size": token})


def test_a_part_of_a_second_is_refused() -> None:
    """A duration that is not of whole seconds is an error, with the path."""
    with pytest.raises(Misfit) as caught:
        TYPES["Top"].render({"parts": [{}, {"wait": timedelta(milliseconds=1500)}]})

    assert ["parts", 1, "wait"] == caught.value.path
    assert "wrong-type" == caught.value.code


@pytest.mark.parametrize(
    ("properties", "path", "hint"),
    [
        ({"nam": 1}, "nam", "did you mean 'name'?"),
        ({"part": {"kye": 1}}, "part.kye", "did you mean 'key'?"),
        ({"part": {"part": {"kye": 1}}}, "part.part.kye", "did you mean 'key'?"),
        ({"Parts": [{}, {"kye": 1}]}, "Parts[1].kye", "did you mean 'key'?"),
        ({"by_name": {"x": {"kye": 1}}}, "by_name.x.kye", "did you mean 'key'?"),
        ({"either": {"kye": 1}}, "either.kye", "did you mean 'key'?"),
        ({"part": {"zzzzz": 1}}, "part.zzzzz", "it takes key, part, wait"),
        ({"give": 1}, "give", "it takes by_name, either, labels"),
    ],
)
def test_unknown_names_are_refused(properties: dict[str, Any], path: str, hint: str) -> None:
    """An unknown name is an error with its path; a read-only property is never proposed."""
    with pytest.raises(Misfit) as caught:
        TYPES["Top"].render(properties)

    assert path == dotted(caught.value.path)
    assert "unknown-property" == caught.value.code
    assert (caught.value.hint or "").startswith(hint)


def test_a_key_error_of_a_value_is_not_hidden() -> None:
    """A `KeyError` from a value's own `properties()` is not taken for an unknown name."""

    nothing: dict[str, object] = {}

    class Broken:
        def properties(self) -> dict[str, object]:
            return {"key": nothing["gone"]}

    with pytest.raises(KeyError, match="gone"):
        TYPES["Top"].render({"part": Broken()})


def test_open_objects_take_more() -> None:
    """An object that takes further properties passes them on as they are."""
    rendered = TYPES["Open"].render({"name": "a", "SomeThing": ({"x": None},), "other": None})

    assert {"Name": "a", "SomeThing": [{}]} == rendered


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("@Part", "Part"),
        (["@Part"], "Part"),
        ({"m": ["@Part"]}, "Part"),
        ({"k": ["@Part"], "x": 1}, "Part"),
        ({"a": ["s", "@Part"]}, "Part"),
        ({"a": ["s", "j"]}, None),
        ("s", None),
    ],
)
def test_object_name(kind: Any, expected: str | None) -> None:
    """The object that a kind is made of is found through lists, mappings and alternatives."""
    assert expected == object_name(kind)


def test_functions_may_stand_among_properties() -> None:
    """`Fn::Transform` and the like stay where they are, beside translated properties."""
    given = {"Fn::Transform": {"some_key": 1}, "key": "a"}

    assert {"Fn::Transform": {"some_key": 1}, "Key": "a"} == TYPES["Part"].render(given)
