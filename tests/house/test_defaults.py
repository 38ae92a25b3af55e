"""Scoped defaults: what a class says can be supplied is what it takes."""

import importlib
import inspect
import pkgutil
import re
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs
import pytest

import stackwright
from stackwright import Resource
from stackwright.fields import fields_of, keyword


def _classes() -> dict[str, type[Resource]]:
    """The classes of the hand-written rooms that name their defaults, by name."""
    rooms = [
        importlib.import_module(one.name)
        for one in pkgutil.walk_packages(stackwright.__path__, "stackwright.")
        if one.name.startswith("stackwright.aws_")
    ]
    return {
        name: one
        for room in rooms
        for name, one in vars(room).items()
        if isinstance(one, type)
        and issubclass(one, Resource)
        and one.__module__ == room.__name__
        and "set_defaults" in vars(one)
    }


CLASSES = _classes()


def _defaults(cls: type[Resource]) -> type:
    """The `TypedDict` in the room of *cls* that names what a scope may supply."""
    room = importlib.import_module(cls.__module__.rpartition(".")[0])
    named: type = getattr(room, f"{cls.__name__}Defaults")
    return named


def _annotation(cls: type, name: str) -> Any:
    """The annotation of a field, in the class that declares it."""
    declaring = next(one for one in cls.__mro__ if name in inspect.get_annotations(one))
    annotation = inspect.get_annotations(declaring)[name]
    if not isinstance(annotation, str):
        return annotation
    return eval(annotation, vars(importlib.import_module(declaring.__module__)))


def _without_none(annotation: Any) -> frozenset[Any]:
    """The types that *annotation* allows, besides `None`."""
    several = get_origin(annotation) in (Union, UnionType)
    return frozenset(get_args(annotation) if several else (annotation,)) - {NoneType}


def _fields(cls: type[Resource]) -> "dict[str, attrs.Attribute[Any]]":
    """What *cls* takes, by keyword."""
    return {keyword(one): one for one in fields_of(cls) if one.init and one.kw_only}


def test_there_are_classes() -> None:
    """The classes are found at all."""
    assert {"LogGroup", "ManagedPolicy", "Queue", "Role", "Table"} <= CLASSES.keys()


@pytest.mark.parametrize("name", CLASSES)
def test_defaults_are_properties(name: str) -> None:
    """Everything that a scope may supply is a property, of the type that the property has."""
    cls = CLASSES[name]
    fields, supplied = _fields(cls), get_type_hints(_defaults(cls))
    taken = {
        one: _without_none(_annotation(cls, fields[one].name)) for one in supplied if one in fields
    }

    assert {one: _without_none(type) for one, type in supplied.items()} == taken


@pytest.mark.parametrize("name", CLASSES)
def test_no_default_is_required(name: str) -> None:
    """A scope may supply any of them, and none must be."""
    cls = _defaults(CLASSES[name])

    assert frozenset() == vars(cls)["__required_keys__"]
    assert vars(cls)["__optional_keys__"]


@pytest.mark.parametrize("name", CLASSES)
def test_set_defaults_is_typed(name: str) -> None:
    """`set_defaults` takes the scope, and as keywords what the `TypedDict` names."""
    cls = CLASSES[name]
    parameters = inspect.signature(vars(cls)["set_defaults"].__func__).parameters
    (keywords,) = (one for one in parameters.values() if one.kind is one.VAR_KEYWORD)

    assert ["cls", "scope", keywords.name] == list(parameters)
    (named,) = get_args(keywords.annotation)
    assert _defaults(cls).__name__ == getattr(
        named, "__forward_arg__", getattr(named, "__name__", "")
    )


@pytest.mark.parametrize("name", CLASSES)
def test_tags_are_united(name: str) -> None:
    """Tags of a scope and of a construct are united by key."""
    tags = _fields(CLASSES[name]).get("tags")

    assert tags is None or tags.metadata == {"stackwright.defaults": "merge"}


def test_the_page_lists_them_all() -> None:
    """Whoever reads `docs/defaults.md` learns of every class that takes defaults."""
    page = (Path(__file__).parents[2] / "docs" / "defaults.md").read_text(encoding="utf-8")
    listed = page.split("Whatever has `set_defaults`:", 1)[1].split(".", 1)[0]

    assert sorted(CLASSES) == sorted(re.findall(r"`(\w+)`", listed))
