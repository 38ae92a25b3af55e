"""Annotations as tests: what each accepts, how a refusal is worded."""

import collections
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, Any, Literal, Protocol, TypedDict, TypeVar, Union, runtime_checkable

import pytest

from stackwright.errors import ConstructError
from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.typecheck import mismatch, predicate
from stackwright.unchecked import Unchecked

T = TypeVar("T")


def _named(one: object) -> str:
    """The id of a case, without addresses, which differ from one worker to the next."""
    return re.sub(r" at 0x[0-9a-f]+", "", str(one))


class Owner:
    """The class whose module gives names their meaning."""


class Color(StrEnum):
    """An enumeration that is text."""

    RED = "red"


@runtime_checkable
class HasArn(Protocol):
    """Whatever has an ARN."""

    @property
    def arn(self) -> str:
        """The ARN."""
        ...


class WithArn:
    """Has an ARN."""

    arn = "x"


class Point(TypedDict):
    """A mapping of a known form."""

    x: int


TOKEN = StringToken.of("A/B.Arn")


def fits(value: object, annotation: object) -> bool:
    """Whether *value* passes: the fast test says yes, or the slow one finds nothing wrong."""
    return predicate(annotation, Owner)(value) or mismatch(value, annotation, Owner) is None


TAKEN: list[tuple[Any, list[Any], list[Any]]] = [
    (str, ["a", "", TOKEN, Color.RED], [1, None, b"a", ["a"]]),
    (int, [1, -1], ["1", 1.5, None, TOKEN]),
    (float, [1, 1.5], ["1", None]),
    (bool, [True, False], [1, "true", None]),
    (None, [None], [0, ""]),
    (object, [1, None, "x"], []),
    (Any, [1, None, "x"], []),
    (timedelta, [timedelta(1)], [1, "1"]),
    (str | None, ["a", None], [1, ["a"]]),
    (int | NumberToken, [1, NumberToken("A.N")], ["1", ListToken("A.L")]),
    (Union[int, str], [1, "a"], [1.5, None]),  # noqa: UP007
    (float | None, [1, 1.5, None], ["a"]),
    (Literal["x", "y"], ["x", "y"], ["z", 1, None, Unchecked("x")]),
    (Literal["x"] | Unchecked, ["x", Unchecked("z")], ["z"]),
    (Literal["x"] | None, ["x", None], ["z"]),
    (Literal[1, True], [1, True], [False, "1", 2]),
    (list[int], [[], [1]], [["1"], [1, "2"], (1,), "1"]),
    (Sequence[str], [[], ["a"], ("a", "b")], [["a", 1], ("a", None), "ab", {"a"}, TOKEN]),
    (Sequence[int], [range(2), collections.deque([1])], [collections.deque(["1"]), "1"]),
    (Sequence[str] | str, ["ab", ["a"]], [[1], 1]),
    (Iterable[int], [[1], (1,)], [["a"], 1, "a"]),
    (tuple[str, ...], [(), ("a",)], [("a", 1), ["a"]]),
    (tuple[int, str], [(1, "a")], [(1,), ("a", 1), (1, "a", "b")]),
    (Mapping[str, int], [{}, {"a": 1}, MappingProxyType({"a": 1})], [{"a": "1"}, {1: 1}, []]),
    (dict[str, int], [{"a": 1}], [{"a": "1"}, MappingProxyType({"a": 1})]),
    (
        Mapping[str, Mapping[str, Sequence[int]]],
        [{"a": {"b": [1]}}],
        [{"a": {"b": ["1"]}}, {"a": {"b": 1}}, {"a": [1]}],
    ),
    (Callable[[int], int], [len, str.upper], [1, "len"]),
    (type[Owner], [Owner], [int, Owner()]),
    (HasArn, [WithArn()], [Owner(), 1, "x"]),
    (HasArn | str, [WithArn(), "x"], [Owner(), 1]),
    (Sequence[HasArn], [[WithArn()]], [[WithArn(), Owner()]]),
    (Point, [{"x": 1}], [{"x": "1"}, {}, {"x": 1, "y": 2}]),
    (Annotated[int, "note"], [1], ["1"]),
    ("Owner | None", [Owner(), None], [1]),
    ("Sequence['Owner']", [[Owner()]], [[1], [Owner(), 1]]),
    (Sequence["Owner"], [[Owner()], ()], [[1], [Owner(), 1]]),
]


@pytest.mark.parametrize(
    ("annotation", "good", "bad"),
    TAKEN,
    ids=_named,
)
def test_what_an_annotation_takes(annotation: object, good: list[Any], bad: list[Any]) -> None:
    """All that fits passes; all that does not is found, to the last item."""
    assert [one for one in good if not fits(one, annotation)] == []
    assert [one for one in bad if fits(one, annotation)] == []


@pytest.mark.parametrize(
    ("annotation", "value"),
    [
        (str, "a"),
        (int | None, None),
        (float, 2),
        (Literal["x"] | None, "x"),
        (Sequence[str] | None, ["a"]),
        (Mapping[str, str | int], {"a": 1}),
        (Mapping[str, Sequence[str]] | None, {"a": ["b"]}),
        (tuple[int, ...], (1, 2)),
        (Callable[..., object], len),
    ],
    ids=_named,
)
def test_plain_annotations_need_no_typeguard(annotation: object, value: object) -> None:
    """The fast test alone says yes to a right value of a plain annotation."""
    assert predicate(annotation, Owner)(value)


@pytest.mark.parametrize(
    ("annotation", "value", "expected"),
    [
        (int, "1", "must be int, got the text '1'"),
        (str, 1, "must be str, got 1"),
        (str | None, 1, "must be str, got 1"),
        (int | NumberToken, "a", "must be int or NumberToken, got the text 'a'"),
        (Literal["x", "y"], "z", "must be one of 'x', 'y', got 'z'"),
        (Sequence[str], "ab", "must be a sequence of str, got the text 'ab'"),
        (
            Sequence[str],
            ["a", 1],
            "must be a sequence of str, got ['a', 1] (item 1 of list is not an instance of str)",
        ),
        (
            Mapping[str, int],
            {"a": "b"},
            "must be a mapping of str to int, got {'a': 'b'} "
            "(value of key 'a' of dict is not an instance of int)",
        ),
        (
            Mapping[str, int | None],
            {"a": "b"},
            "must be a mapping of str to int, got {'a': 'b'} "
            "(value of key 'a' of dict is of another type)",
        ),
        (
            Sequence[str] | None,
            [1],
            "must be a sequence of str, got [1] (item 0 of list is not an instance of str)",
        ),
        (
            Mapping[str, Sequence[str]],
            {"a": ["x", 1]},
            "must be a mapping of str to a sequence of str, got {'a': ['x', 1]} "
            "(item 1 of value of key 'a' of dict is not an instance of str)",
        ),
        (HasArn, 1, "must be HasArn, got 1"),
        (
            Sequence[HasArn],
            [1],
            "must be a sequence of HasArn, got [1] "
            "(item 0 of list does not have what HasArn asks for)",
        ),
    ],
    ids=_named,
)
def test_a_refusal_says_what_is_allowed_and_what_was_given(
    annotation: object, value: object, expected: str
) -> None:
    """The words are a user's, and a wrong item is named by its place."""
    assert expected == mismatch(value, annotation, Owner)


def test_a_name_that_is_not_there_at_run_time_is_said() -> None:
    """An annotation whose name is imported for type checkers only is an error with a hint."""
    for annotation in ("Missing | None", Sequence["Missing"]):  # type: ignore[name-defined]  # noqa: F821  # pyright: ignore
        with pytest.raises(ConstructError, match="says 'Missing'") as caught:
            predicate(annotation, Owner)

        assert caught.value.code == "unknown-annotation"
        assert "TYPE_CHECKING" in (caught.value.hint or "")
