"""Properties held against what CloudFormation takes."""

from datetime import timedelta
from typing import Any

import pytest

from stackwright import Fn, Unchecked
from stackwright.conformity import check, judge
from stackwright.misfit import Misfit, dotted
from stackwright.shapes import Types
from stackwright.tokens import ListToken, NumberToken, StringToken

TYPES = Types(
    {
        "Top": (
            '[["name","Name","s"],["size","Size","i"],["ratio","Ratio","n"],["on","On","b"],'
            '["any_scalar","AnyScalar","u"],["names","Names",["s"]],["part","Part","@Part"],'
            '["parts","Parts",["@Part"]],["labels","Labels",{"m":"s"}],'
            '["either","Either",{"a":["@Part",["@Part"],"i"]}],["policy","Policy","j"],'
            '["mode","Mode",{"k":"s","e":["On","Off"]}],["given","Given","j",32],'
            '["old","Old","s",16],["items","Items",{"k":[{"k":"s","p":"^a"}],"l":[1,2]}]]'
        ),
        "Part": '[["key","Key","s",1],["size","Size","i"],["part","Part","@Part"]]',
        "Open": '[["name","Name","s",1],["*","*","j"]]',
    }
)


@pytest.mark.parametrize(
    ("name", "given", "expected"),
    [
        ("name", 5, "5"),
        ("name", 1.5, "1.5"),
        ("name", True, "true"),
        ("name", "", ""),
        ("size", "30", 30),
        ("size", "-2", -2),
        ("size", 3.0, 3),
        ("size", timedelta(minutes=1), 60),
        ("ratio", "0.5", 0.5),
        ("ratio", "1e3", 1000.0),
        ("ratio", ".5", 0.5),
        ("ratio", "2.", 2.0),
        ("size", "+5", 5),
        ("ratio", 7, 7),
        ("ratio", timedelta(seconds=1.5), 1.5),
        ("on", "true", True),
        ("on", "False", False),
        ("any_scalar", 5, 5),
        ("any_scalar", "5", "5"),
        ("any_scalar", True, True),
        ("names", ("a", 1), ["a", "1"]),
        ("labels", {"some_key": 1, "gone": None}, {"some_key": "1"}),
        ("part", {"Key": 1, "Size": "2"}, {"key": "1", "size": 2}),
        ("either", "4", 4),
        ("either", [{"key": "a"}], [{"key": "a"}]),
        ("policy", {"some_key": (1, None)}, {"some_key": [1, None]}),
    ],
)
def test_values_are_converted(name: str, given: object, expected: object) -> None:
    """Values that were written in another type are converted to the schema's."""
    converted = check(TYPES["Top"], {name: given})[name]

    assert expected == converted
    assert type(expected) is type(converted)


@pytest.mark.parametrize(
    ("properties", "path", "expected"),
    [
        ({"name": ["a"]}, "name", "must be text, got ['a']"),
        ({"size": "many"}, "size", "must be a whole number, got 'many'"),
        ({"size": 1.5}, "size", "must be a whole number, got 1.5"),
        ({"size": True}, "size", "must be a whole number, got True"),
        ({"size": float("inf")}, "size", "must be a whole number, got inf"),
        ({"ratio": "1,5"}, "ratio", "must be a number, got '1,5'"),
        ({"on": 1}, "on", "must be true or false, got 1"),
        ({"any_scalar": [1]}, "any_scalar", "must be text, a number or a truth value, got [1]"),
        ({"names": "a"}, "names", "must be a list, got 'a'"),
        ({"names": ["a", [1]]}, "names[1]", "must be text, got [1]"),
        ({"labels": ["a"]}, "labels", "must be a mapping, got ['a']"),
        ({"labels": {"x": [1]}}, "labels.x", "must be text, got [1]"),
        ({"part": "a"}, "part", "must be an object (a mapping of its properties), got 'a'"),
        (
            {"parts": [{"key": "a", "size": "x"}]},
            "parts[0].size",
            "must be a whole number, got 'x'",
        ),
        ({"either": "a"}, "either", "must be a whole number, got 'a'"),
    ],
)
def test_wrong_types_are_refused(properties: dict[str, Any], path: str, expected: str) -> None:
    """A value that cannot be converted is an error with the path and what is expected."""
    with pytest.raises(Misfit) as caught:
        check(TYPES["Top"], properties)

    assert "wrong-type" == caught.value.code
    assert path == dotted(caught.value.path)
    assert f"'{{}}' {expected}" == caught.value.text


@pytest.mark.parametrize(
    ("properties", "code", "path"),
    [
        ({"part": {}}, "missing-property", "part.key"),
        ({"parts": [{"key": "a"}, {"key": None}]}, "missing-property", "parts[1].key"),
        ({"sice": 1}, "unknown-property", "sice"),
        ({"part": {"key": "a", "sice": None}}, "unknown-property", "part.sice"),
        ({"name": "a", "Name": "b"}, "repeated-property", "name"),
        ({"part": {"key": "a", "Key": "b", "size": 1}}, "repeated-property", "part.key"),
    ],
)
def test_names_are_checked(properties: dict[str, Any], code: str, path: str) -> None:
    """A missing, an unknown and a repeated name are errors with the path."""
    with pytest.raises(Misfit) as caught:
        check(TYPES["Top"], properties)

    assert (code, path) == (caught.value.code, dotted(caught.value.path))


@pytest.mark.parametrize(
    "value",
    [
        StringToken.of("Stack/Queue.Arn"),
        f"a-{Fn.import_value('x')}",
        NumberToken("Stack/Queue.Size"),
        ListToken("Fn:x"),
        {"Fn::If": ["A", {"Ref": "Parameter"}, {"Ref": "AWS::NoValue"}]},
        {"Ref": "Parameter"},
        "{{resolve:ssm:size}}",
    ],
    ids=["string", "f-string", "number", "list", "if", "ref", "dynamic"],
)
@pytest.mark.parametrize(
    "name", ["size", "ratio", "on", "names", "labels", "mode", "items", "either"]
)
def test_deferred_values_are_not_judged(name: str, value: object) -> None:
    """What is known only at deployment fits everywhere, raises nothing and warns of nothing."""
    assert {name: value} == check(TYPES["Top"], {name: value})
    assert () == judge(TYPES["Top"], {name: value})


def test_deferred_objects_fit() -> None:
    """A deferred value may stand for a whole object."""
    token = StringToken.of("AWS::NoValue")

    assert {"part": token} == check(TYPES["Top"], {"part": token})


def test_what_is_given_is_not_changed() -> None:
    """The converted properties share no list or object with the given ones."""
    given: dict[str, Any] = {"part": {"key": 1}, "names": ["a"], "policy": {"x": [1]}}
    converted = check(TYPES["Top"], given)
    converted["part"]["key"] = converted["names"][0] = converted["policy"]["x"][0] = "changed"

    assert {"part": {"key": 1}, "names": ["a"], "policy": {"x": [1]}} == given


@pytest.mark.parametrize(
    ("properties", "code", "path"),
    [
        ({"mode": "on"}, "unlisted-value", "mode"),
        ({"given": 1}, "read-only-property", "given"),
        ({"old": "x"}, "deprecated-property", "old"),
        ({"items": ["a", "b"]}, "pattern-mismatch", "items[1]"),
        ({"items": []}, "odd-length", "items"),
    ],
)
def test_doubts_are_warnings(properties: dict[str, Any], code: str, path: str) -> None:
    """What is probably wrong is kept, and a warning with code, path and text says so."""
    (warning,) = judge(TYPES["Top"], properties)

    assert (code, path) == (warning.code, warning.path)
    assert warning.message.startswith(f"'{path}' ")
    assert properties == check(TYPES["Top"], properties)


def test_doubts_in_refused_branches_do_not_count() -> None:
    """Of alternatives, only the one that fits warns."""
    types = Types(
        {
            "Top": '[["x","X",{"a":["@A","@B"]}]]',
            "A": '[["a","A",{"k":"s","e":["1"]}],["b","B","s",1]]',
            "B": '[["a","A","s"]]',
        }
    )

    assert () == judge(types["Top"], {"x": {"a": "2"}})


def test_doubts_beside_unlisted_entries_count_once() -> None:
    """An object with an entry that is not listed is looked at anew, and doubted no more."""
    (warning,) = judge(TYPES["Top"], {"mode": "on", "Fn::Transform": {"Name": "AWS::Include"}})

    assert "unlisted-value" == warning.code


def test_unchecked_values_are_not_judged() -> None:
    """`Unchecked` lets a value through that is newer than the library."""
    assert () == judge(TYPES["Top"], {"mode": Unchecked("Auto")})


def test_open_objects_take_more() -> None:
    """An object that takes further properties keeps them, and still checks the listed ones."""
    converted = check(TYPES["Open"], {"name": 1, "SomeThing": (1,)})

    assert {"name": "1", "SomeThing": [1]} == converted
    with pytest.raises(Misfit):
        check(TYPES["Open"], {"SomeThing": 1})


def test_functions_may_stand_among_properties() -> None:
    """`Fn::Transform` gives properties of its own, so that required ones may be among them."""
    given = {"Fn::Transform": {"Name": "AWS::Include"}, "Size": "2"}

    expected = {"Fn::Transform": {"Name": "AWS::Include"}, "size": 2}
    assert {"part": expected} == check(TYPES["Top"], {"part": given})


EVENTS = Types(
    {
        "Top": '[["events","Events",{"m":{"a":["@Api","@Queue","s"]}}]]',
        "Api": (
            '[["type","Type",{"k":"s","e":["Api"]},1],["properties","Properties","@ApiProperties"]]'
        ),
        "ApiProperties": '[["path","Path","s",1]]',
        "Queue": (
            '[["type","Type",{"k":"s","e":["Queue"]},1],'
            '["properties","Properties","@QueueProperties"]]'
        ),
        "QueueProperties": '[["path","QueuePath","s"],["size","Size","i"]]',
    }
)


@pytest.mark.parametrize("name", ["type", "Type"])
def test_the_type_of_an_object_tells_which_it_is(name: str) -> None:
    """Of several objects that fit the one counts that a property such as `Type` names."""
    properties = {"events": {"One": {name: "Queue", "properties": {"path": "a"}}}}
    checked = check(EVENTS["Top"], properties)

    assert () == judge(EVENTS["Top"], properties)
    rendered = {"Type": "Queue", "Properties": {"QueuePath": "a"}}
    assert {"Events": {"One": rendered}} == EVENTS["Top"].render(checked)


def test_a_mistake_in_an_object_whose_type_tells_which_it_is() -> None:
    """The error is about the object that was meant, and not about the first of all."""
    with pytest.raises(Misfit) as caught:
        check(EVENTS["Top"], {"events": {"One": {"type": "Queue", "properties": {"sise": 1}}}})

    assert "events.One.properties.sise" == dotted(caught.value.path)
    assert "did you mean 'size'?" == caught.value.hint


def test_an_object_of_no_known_type() -> None:
    """Where no object has the type that is named, the first that fits is taken, with a doubt."""
    properties = {"events": {"One": {"type": "Own", "properties": {"path": "a"}}}}

    assert properties == check(EVENTS["Top"], properties)
    assert ["unlisted-value"] == [one.code for one in judge(EVENTS["Top"], properties)]
