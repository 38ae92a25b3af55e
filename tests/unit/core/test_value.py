"""Frozen values and records: what they take, that they do not change, how they compare."""

import copy
import pickle
from collections.abc import Sequence
from typing import Any

import attrs
import pytest
from attrs import field
from attrs.exceptions import FrozenInstanceError

from stackwright.checks import within
from stackwright.errors import PropertyError, PropertyTypeError
from stackwright.fields import checks_of, fields_of
from stackwright.value import as_dict, evolve, record, value


@value
class Size:
    """A value with a positional and two named fields."""

    width: int = field(kw_only=False, validator=within(1, 9))
    height: int = 1
    names: Sequence[str] = field(factory=tuple[str, ...])


@value
class Box(Size):
    """A value that derives from another."""

    depth: int = field(default=1, converter=int)


@record
class Place:
    """A record."""

    name: str
    notes: list[str] = field(factory=list[str])
    hidden: int = field(default=0, eq=False, repr=False)


def test_fields_are_positional_or_named() -> None:
    """A field that says so may be given by its place, and every field by its name."""
    assert Size(2) == Size(width=2)
    assert Size(2, height=3) != Size(2)
    assert Box(2, depth=3).depth == 3


def test_values_are_checked() -> None:
    """A wrong type and a value out of range are refused as those of constructs are."""
    text: Any = "3"
    with pytest.raises(PropertyTypeError, match="height: must be int, got the text '3'"):
        Size(2, height=text)
    with pytest.raises(PropertyError, match="width must be from 1 to 9, got 10"):
        Box(10)


@pytest.mark.parametrize(
    ("positional", "named", "message"),
    [
        ((), {}, "Size needs width"),
        ((1, 2), {}, "Size takes 1 positional values, got 2"),
        ((1,), {"width": 2}, "Size was given width twice"),
        ((1,), {"heigth": 2}, "Size has no property 'heigth'"),
    ],
)
def test_wrong_arguments_are_named(
    positional: tuple[Any, ...], named: dict[str, Any], message: str
) -> None:
    """What is missing, repeated or unknown is said at the user's line."""
    with pytest.raises(PropertyError, match=message) as caught:
        Size(*positional, **named)

    assert caught.value.source is not None
    assert caught.value.source.file == __file__


def test_values_do_not_change() -> None:
    """Neither setting nor deleting a field is possible."""
    size = Size(2)

    with pytest.raises(FrozenInstanceError):
        setattr(size, "height", 3)  # noqa: B010  # the checkers refuse the plain form
    with pytest.raises(FrozenInstanceError):
        delattr(size, "height")


def test_inherited_fields_stay_with_the_class_that_declares_them() -> None:
    """Their annotations are looked up in its module, and their docstring is its docstring."""
    owners = {name: one.owner for name, one in checks_of(Box).items()}

    assert {"width": Size, "height": Size, "names": Size, "depth": Box} == owners
    assert fields_of(Size) == fields_of(Box)[:3]


def test_values_compare_by_class_and_fields() -> None:
    """Equal fields of one class make equal values, which have one hash."""
    assert Size(2) == Size(2)
    assert hash(Size(2)) == hash(Size(2))
    assert Size(2) != Box(2)
    assert repr(Box(2)) == "Box(width=2, height=1, names=(), depth=1)"


def test_converters_run_first() -> None:
    """The type is checked after the conversion."""
    text: Any = "3"

    assert Box(1, depth=text).depth == 3


def test_values_are_copied_and_pickled() -> None:
    """A copy is equal to the original."""
    size = Size(2, names=["a"])

    assert copy.deepcopy(size) == size
    assert pickle.loads(pickle.dumps(size)) == size


def test_evolve_changes_a_copy() -> None:
    """What is not given stays as it is, and the original too."""
    size = Size(2, height=3)

    assert evolve(size, height=4) == Size(2, height=4)
    assert size.height == 3


def test_fields_are_where_attrs_looks() -> None:
    """Tools that know attrs see the fields."""
    place = Place("a")
    kind: Any = Place

    assert [one.name for one in attrs.fields(kind)] == ["name", "notes", "hidden"]
    assert as_dict(place) == {"name": "a", "notes": [], "hidden": 0}


def test_records_trust_what_they_are_given() -> None:
    """A record checks no types, but takes no more, no less and nothing else than its fields."""
    assert Place("a") == Place("a", hidden=1)
    assert repr(Place("a")) == "Place(name='a', notes=[])"
    assert Place("a").notes is not Place("a").notes
    wrong: list[tuple[tuple[Any, ...], dict[str, Any]]] = [
        ((), {}),
        (("a", [], 0, 1), {}),
        (("a",), {"nmae": "b"}),
    ]
    for positional, named in wrong:
        with pytest.raises(TypeError, match="Place takes name, notes, hidden"):
            Place(*positional, **named)
