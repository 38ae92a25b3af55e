"""Values of a template: minimal joins, and what is refused with the resource's line."""

import inspect
from collections import OrderedDict, deque
from collections.abc import Callable
from datetime import timedelta
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import Any
from urllib.parse import quote

import pytest

from stackwright import App, Aws, CfnResource, Fn, ListToken, Stack, StringToken, Unchecked
from stackwright.errors import TokenError
from stackwright.source import SourceLocation
from stackwright.tokens import PlainText
from stackwright_synth.resolve import resolve
from stackwright_synth.resolve.values import join


def _named(one: object) -> str:
    """The id of a case, without the order of a set, which differs from run to run."""
    return "a set" if isinstance(one, set) else repr(one)


def here(offset: int = 0) -> int:
    """The line of the call, plus *offset*."""
    frame = inspect.currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno + offset


REGION = {"Ref": "AWS::Region"}
ARN = {"Fn::GetAtt": ["Q", "Arn"]}


class Shade(StrEnum):
    """An enumeration that is text."""

    DARK = "dark"


class Level(IntEnum):
    """An enumeration of numbers."""

    LOW = 1


def rendered(value: object) -> Any:
    """What *value* becomes as a property; `S/Q` is another resource of the stack."""
    app = App()
    stack = Stack(app, "S")
    CfnResource(stack, "Q", type="A::B::C")
    CfnResource(stack, "Probe", type="A::B::C", properties={"V": value})
    (resolved,) = resolve(app, lambda asset: "").stacks
    return resolved.by_logical_id["Probe"].properties["V"]


Q = StringToken.of("S/Q.Arn")
REF = StringToken.of("S/Q.Ref")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Q, ARN),
        (REF, {"Ref": "Q"}),
        (f"{Q}", ARN),
        ("" + Q + "", ARN),
        (f"a{Q}", {"Fn::Join": ["", ["a", ARN]]}),
        (f"a{Q}b{Aws.region}c", {"Fn::Join": ["", ["a", ARN, "b", REGION, "c"]]}),
        (f"{Q}{Aws.region}", {"Fn::Join": ["", [ARN, REGION]]}),
        (Fn.join("", ["a", "b", Q, "c", "d"]), {"Fn::Join": ["", ["ab", ARN, "cd"]]}),
        (Fn.join("", [f"a{Q}", f"{Q}b"]), {"Fn::Join": ["", ["a", ARN, ARN, "b"]]}),
        (f"x{Fn.join('', ['a', Q])}y", {"Fn::Join": ["", ["xa", ARN, "y"]]}),
        (Fn.join("-", ["a", "b", Q]), {"Fn::Join": ["-", ["a-b", ARN]]}),
        (Fn.join("-", ["a", "b"]), "a-b"),
        (Fn.join("", [Q]), ARN),
        (Fn.join("-", [Q]), ARN),
        (Fn.join("", []), ""),
        (Fn.join("-", ["", "", Q]), {"Fn::Join": ["-", ["-", ARN]]}),
        (
            Fn.join("-", [Fn.join("", ["a", Q]), "b"]),
            {"Fn::Join": ["-", [{"Fn::Join": ["", ["a", ARN]]}, "b"]]},
        ),
        (
            f"x{Fn.join('-', ['a', Q])}",
            {"Fn::Join": ["", ["x", {"Fn::Join": ["-", ["a", ARN]]}]]},
        ),
        (
            f"{Fn.join(',', Fn.get_azs())};",
            {"Fn::Join": ["", [{"Fn::Join": [",", {"Fn::GetAZs": ""}]}, ";"]]},
        ),
    ],
    ids=repr,
)
def test_text_becomes_the_shortest_join(value: object, expected: object) -> None:
    """Joins are flat, neighbours merged, and a single item stands alone."""
    assert expected == rendered(value)


PLAIN: list[tuple[Any, Any]] = [
    (1, 1),
    (1.5, 1.5),
    (True, True),
    ("text with a token", "text with a token"),
    ("${AWS::Region}", "${AWS::Region}"),
    (("a", 1), ["a", 1]),
    ([None, "a", None], ["a"]),
    ({"b": None, "a": {"c": [Q]}}, {"a": {"c": [ARN]}}),
    ({"b", "a"}, ["a", "b"]),
    (frozenset({Q}), [ARN]),
    (deque(["a"]), ["a"]),
    (range(2), [0, 1]),
    (OrderedDict(b=1, a=2), {"b": 1, "a": 2}),
    (MappingProxyType({"a": Q}), {"a": ARN}),
    (Unchecked("x"), "x"),
    (Shade.DARK, "dark"),
    (Level.LOW, 1),
    (ListToken("S/Q.Ids,list"), {"Fn::GetAtt": ["Q", "Ids"]}),
    (Fn.sub("${X}", {"X": Q}), {"Fn::Sub": ["${X}", {"X": ARN}]}),
    ({Unchecked("k"): 1}, {"k": 1}),
]


@pytest.mark.parametrize(
    ("value", "expected"),
    PLAIN,
    ids=_named,
)
def test_python_values_become_template_values(value: object, expected: object) -> None:
    """Collections, enumerations and text of all kinds become plain JSON values."""
    made = rendered(value)

    assert expected == made
    assert type(expected) is type(made)


MARKED = f"prefix-{Q}-suffix"


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (MARKED.upper(), "damaged-token"),
        (MARKED.lower(), "damaged-token"),
        (MARKED[:15], "damaged-token"),
        (MARKED[:9], "damaged-token"),
        (MARKED[-18:], "damaged-token"),
        (quote(MARKED), "damaged-token"),
        (f"{[Q]}", "damaged-token"),
        ({"deep": [{"er": MARKED.upper()}]}, "damaged-token"),
        (StringToken.of("Fn:~7Bbroken"), "damaged-token"),
        (StringToken.of("Fn:~5B~5D"), "damaged-token"),
        (StringToken.of("S/Q.~FF"), "damaged-token"),
        (StringToken.of("Asset:nothing"), "damaged-token"),
        (StringToken.of("Other/Thing.Arn"), "unknown-target"),
        (MARKED.replace("Q", "X"), "unknown-target"),
        ({Q: 1}, "deferred-key"),
        ({f"{Q}:sub": 1}, "deferred-key"),
        ({1: "a"}, "not-a-template-value"),
        (object, "not-a-template-value"),
        (b"", "not-a-template-value"),
        (timedelta(1), "not-a-template-value"),
        (iter([]), "not-a-template-value"),
    ],
    ids=lambda one: repr(one).partition(" object at ")[0][:40],
)
def test_what_cannot_be_is_refused_at_the_resource(value: object, code: str) -> None:
    """A damaged or foreign value is an error with the path and line of the resource."""
    app = App()
    stack = Stack(app, "S")
    CfnResource(stack, "Q", type="A::B::C")
    CfnResource(stack, "Probe", type="A::B::C", properties={"V": value})
    line = here(-1)
    with pytest.raises(TokenError) as caught:
        resolve(app, lambda asset: "")

    assert code == caught.value.code
    assert caught.value.path == "S/Probe"
    assert caught.value.resource_type == "A::B::C"
    assert caught.value.source == SourceLocation(__file__, line)


def test_a_construct_is_no_value() -> None:
    """Giving the construct instead of one of its attributes is said with a hint."""
    with pytest.raises(TokenError) as caught:
        rendered(Stack(App(), "Other"))

    assert "got <Stack Other>" in caught.value.message
    assert caught.value.hint == "give an attribute of the construct"


def test_a_foreign_value_names_its_readable_path() -> None:
    """A value of another app says which path it points to, unescaped."""
    other = CfnResource(Stack(App(), "Far"), "my queue.1", type="A::B::C")
    with pytest.raises(TokenError) as caught:
        rendered(other.attribute("Arn"))

    assert "points to 'Far/my queue.1', which is not in this app" in caught.value.message
    assert caught.value.hint is not None


PLACES: list[Callable[[Any], Any]] = [
    lambda stack: stack.add_output("O", MARKED.upper()),
    lambda stack: CfnResource(stack, "R", type="A::B::C", metadata={"a": MARKED.upper()}),
    lambda stack: CfnResource(
        stack, "R", type="A::B::C", overrides={"Properties.A": MARKED.upper()}
    ),
    lambda stack: CfnResource(stack, "R", type="A::B::C", update_policy={"a": MARKED.upper()}),
]


@pytest.mark.parametrize(
    "place",
    PLACES,
)
def test_damage_is_found_wherever_it_stands(place: Callable[[Stack], Any]) -> None:
    """Outputs, metadata, overrides and policies are held to the same rules."""
    app = App()
    made = place(Stack(app, "S"))
    with pytest.raises(TokenError) as caught:
        resolve(app, lambda asset: "")

    assert caught.value.code == "damaged-token"
    assert made.path == caught.value.path
    assert made.source == caught.value.source


def test_damage_in_the_metadata_of_a_stack_is_placed() -> None:
    """The stack itself is named, with its line."""
    app = App()
    stack = Stack(app, "S", metadata={"a": MARKED.upper()})
    with pytest.raises(TokenError) as caught:
        resolve(app, lambda asset: "")

    assert (caught.value.path, caught.value.source) == ("S", stack.source)


def test_join_turns_numbers_into_text() -> None:
    """Numbers merge with text; truth values and expressions stand."""
    assert join("", ["a", 1, 1.5]) == "a11.5"
    assert join("", [REGION, True]) == {"Fn::Join": ["", [REGION, True]]}


def test_plain_text_is_never_taken_for_a_marker() -> None:
    """Text that is marked as plain comes out as it is, as a key too."""
    stack = Stack(App(), "S")
    text = PlainText("${Token[Nowhere.Arn]Token} ${")
    CfnResource(stack, "A", type="A::B::C", properties={"Text": text, "Keys": {text: 1}})
    app = stack.root
    assert isinstance(app, App)
    resolved = resolve(app, lambda _: "").stacks[0]

    assert {"Text": str(text), "Keys": {str(text): 1}} == resolved.resources[0].properties
