"""The doors of the rooms: what they let out, and that it is described."""

import ast
import importlib
import inspect
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest

from stackwright.fields import fields_of

ROOT = Path(__file__).parents[2]
ROOTS = (ROOT / "constructs", ROOT / "synth")
GENERATED = "stackwright.cfn"


def _module_name(root: Path, file: Path) -> str:
    parts = file.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _rooms() -> Iterator[tuple[str, Path]]:
    for root in ROOTS:
        for door in sorted(root.rglob("__init__.py")):
            name = _module_name(root, door)
            if not name.startswith(GENERATED):
                yield name, door


ROOMS = dict(_rooms())


def _exports(room: str) -> dict[str, str]:
    """What a room lets out: name -> the module that it is made in."""
    body = [*_statements(_parsed(ROOMS[room]).body)]
    passed_on = {
        alias.asname: node.module
        for node in body
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
        if alias.asname
    }
    own = {name: room for node in body for name in _made(node) if not name.startswith("_")}
    return passed_on | own


def _statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements of a door, with those that type checkers read."""
    for node in body:
        match node:
            case ast.If(test=ast.Name(id="TYPE_CHECKING"), body=checked):
                yield from checked
            case _:
                yield node


def _made(node: ast.stmt) -> list[str]:
    """The names that a statement makes."""
    match node:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return [name]
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            return [name]
        case _:
            return []


def _declared(door: Path) -> list[str]:
    """The names in `__all__`."""
    for node in _parsed(door).body:
        match node:
            case ast.Assign(targets=[ast.Name(id="__all__")], value=value):
                return list(ast.literal_eval(value))
            case _:
                continue
    return []


@cache
def _parsed(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def _described(module: str) -> set[str]:
    """The names at the top of *module* that have a docstring, or a string right below them."""
    body = _parsed(Path(inspect.getfile(importlib.import_module(module)))).body
    names: set[str] = set()
    for node, after in zip(body, [*body[1:], None], strict=True):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            described = ast.get_docstring(node) is not None
        else:
            described = isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
        if described:
            names.update(_made(node))
    return names


def _classes() -> dict[str, type]:
    """Every class that a room lets out."""
    return {
        f"{room}.{name}": value
        for room in ROOMS
        for name in _exports(room)
        if isinstance(value := getattr(importlib.import_module(room), name), type)
    }


@pytest.mark.parametrize("room", ROOMS)
def test_all_is_what_is_exported(room: str) -> None:
    """`__all__` names exactly what the room lets out, in order, each once."""
    declared = _declared(ROOMS[room])
    ranked = sorted(declared, key=lambda name: (not name.isupper(), not name[:1].isupper(), name))

    assert sorted(_exports(room)) == sorted(declared)
    assert ranked == declared


@pytest.mark.parametrize("room", ROOMS)
def test_doors_lead_where_they_say(room: str) -> None:
    """A name that is imported when it is asked for is the one that type checkers know."""
    tree = _parsed(ROOMS[room])
    calls = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "door"
    ]
    for call in calls:
        files: dict[str, str] = ast.literal_eval(call.args[1])
        places = {
            name: file if "." in file else f"{room}.{file}"
            for file, names in files.items()
            for name in names.split()
        }

        assert _exports(room) == places
        assert sorted(places) == dir(importlib.import_module(room))
        assert not places.keys() & files.keys()


@pytest.mark.parametrize("room", ROOMS)
def test_public_names_are_described(room: str) -> None:
    """Every name that a room lets out says what it is."""
    silent = [
        f"{module}.{name}"
        for name, module in _exports(room).items()
        if name not in _described(module)
    ]

    assert [] == silent


def test_public_members_are_described() -> None:
    """Every method and property of a public class says what it does, or what it overrides."""
    silent = [
        f"{path}.{name}"
        for path, owner in _classes().items()
        for name, member in vars(owner).items()
        if not name.startswith("_")
        and isinstance(member, (property, classmethod, staticmethod, type(lambda: None)))
        and not any(getattr(getattr(kind, name, None), "__doc__", None) for kind in owner.__mro__)
    ]

    assert [] == silent


def _fields_to_describe(owner: type, public: set[type]) -> "list[attrs.Attribute[Any]]":
    """The fields that a class declares, itself or in a part of it that no room lets out."""
    elsewhere = {id(one) for base in owner.__mro__[1:] if base in public for one in fields_of(base)}
    return [one for one in fields_of(owner) if id(one) not in elsewhere]


def test_fields_are_described() -> None:
    """Every field that a construct, or a value for one, takes stands under Args."""
    classes = _classes()
    public = set(classes.values())
    silent = [
        f"{path}({field.alias}=)"
        for path, owner in classes.items()
        if path.startswith("stackwright.")
        for field in _fields_to_describe(owner, public)
        if field.init
        if not re.search(rf"^\s+{field.alias}: ", owner.__doc__ or "", flags=re.MULTILINE)
    ]

    assert [] == silent
