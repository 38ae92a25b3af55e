"""
What is made when it is first used: classes that attrs makes, and what rooms let out.

A room has many files, and an app needs few of them. So a room's door says, beside the imports
that type checkers read, which file each name is in, and imports that when the name is asked for.

attrs takes 0.3 to 1.3 ms for a class; an app uses a few of the many that its imports bring. So
a decorator leaves a stand-in for `__init__` that makes the class, and the classes that it comes
from, at the first instance. Nothing else can tell.

An annotation of a field is looked up when the field is first given. So it may name a class of
a room that is imported only then: `vpc: "ec2.Vpc | None"`, where `ec2` is a `Room`, and for type
checkers the room itself.
"""

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from threading import RLock
from typing import Any

Build = Callable[[type], None]

_pending: dict[type, tuple[Build, Callable[..., None] | None]] = {}
_building = RLock()


def lazily(cls: type, build: Build) -> None:
    """
    Have *build* make *cls* in place at its first instance.

    Args:
        cls: A class as it was written; `build` must not make another one of it.
        build: Gives it, among the rest, its `__init__`, unless it wrote one itself.
    """
    _pending[cls] = (build, vars(cls).get("__init__"))

    def __init__(self: object, *values: Any, **given: Any) -> None:  # noqa: N807
        ensure_built(cls)
        vars(cls)["__init__"](self, *values, **given)

    __init__.made_of_fields = True  # type: ignore[attr-defined]  # tools may ask for them
    setattr(cls, "__init__", __init__)  # noqa: B010


def ensure_built(cls: type) -> None:
    """Make *cls* and the classes that it comes from, if that has not been done."""
    if not _pending:
        return
    with _building:
        for one in reversed(cls.__mro__):
            if one not in _pending:
                continue
            build, own = _pending.pop(one)
            if own is None:
                delattr(one, "__init__")
            else:
                setattr(one, "__init__", own)  # noqa: B010
            build(one)


def door(
    room: str, files: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """
    Make the `__getattr__` and the `__dir__` of a room.

    Args:
        room: The package.
        files: The names that it lets out, separated by spaces, by the file of the room that they
            are in, or by the whole name of a module elsewhere.
    """
    places = {name: file for file, names in files.items() for name in names.split()}

    def look_up(name: str) -> object:
        file = places.get(name)
        if file is None:
            raise AttributeError(f"module {room!r} has no attribute {name!r}")
        module = import_module(file if "." in file else f"{room}.{file}")
        found: object = getattr(module, name)
        setattr(sys.modules[room], name, found)  # the next time nobody asks here
        return found

    return look_up, lambda: sorted(places)


class Room:
    """
    A package that is imported when a name of it is first asked for.

    Args:
        name: Its name, such as `stackwright.aws_ec2`.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(self._name), name)
