"""
What sets a property, by its name: whether there is such a thing, and whether the apps use it.

A name is `Class.argument`, `Class.method` or `Class.method.argument`, where the class is one that a
room of Lambda lets out.
"""

import ast
import inspect
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from stackwright.lazy import ensure_built

_ROOMS = (
    "stackwright.aws_lambda",
    "stackwright.aws_lambda.destinations",
    "stackwright.aws_lambda.event_sources",
)


def exists(setter: str) -> bool:
    """Whether a user can write that."""
    owner, last = _owner(setter)
    return owner is not None and (last in _parameters(owner) or hasattr(owner, last))


def is_used(setter: str, *modules: ModuleType) -> bool:
    """Whether *modules* give that argument by its name, or call that method."""
    owner, last = _owner(setter)
    name = setter.split(".")[-2]
    use = f"{name}({last}=)" if last in _parameters(owner) else last
    return any(use in _used_in(module) for module in modules)


def _owner(setter: str) -> tuple[Any, str]:
    """The class or the method, and what is said of it."""
    name, *members, last = setter.split(".")
    owner = _class(name)
    for one in members:
        owner = getattr(owner, one, None)
    return owner, last


@cache
def _class(name: str) -> Any:
    """The class of this name; `None` if no room lets it out."""
    for room in map(import_module, _ROOMS):
        if name in room.__all__:
            return getattr(room, name)
    return None


def _parameters(owner: Any) -> tuple[str, ...]:
    if isinstance(owner, type):
        ensure_built(owner)
    return tuple(inspect.signature(owner).parameters)


@cache
def _used_in(module: ModuleType) -> frozenset[str]:
    return frozenset(_uses(ast.parse(Path(module.__file__ or "").read_text("utf-8"))))


def _uses(tree: ast.Module) -> Iterator[str]:
    """The attributes that are read, and the arguments by the last names of what is called."""
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(attr=name):
                yield name
            case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name), keywords=[*arguments]):
                yield from (f"{name}({one.arg}=)" for one in arguments)
            case _:
                pass
