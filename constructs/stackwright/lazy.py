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

Declare = Callable[[type], None]
Equip = Callable[[type, str], None]

_undeclared: dict[type, Declare] = {}
_unequipped: dict[type, tuple[Equip, Callable[..., None] | None]] = {}
_building = RLock()


def lazily(cls: type, declare: Declare, equip: Equip) -> None:
    """
    Make *cls* in place at its first instance.

    Args:
        cls: A class as it was written.
        declare: Collects the fields of its own; done for what it derives from, too.
        equip: Gives it, among the rest, what takes the fields, under the name it is told:
            `__init__`, or `__attrs_init__` if the class wrote its own. Not done for what the
            class derives from, of which there may never be an instance.
    """
    _undeclared[cls] = declare
    _unequipped[cls] = (equip, vars(cls).get("__init__"))

    def __init__(self: object, *values: Any, **given: Any) -> None:  # noqa: N807
        ensure_built(cls)
        vars(cls)["__init__"](self, *values, **given)

    __init__.made_of_fields = True  # type: ignore[attr-defined]  # tools may ask for them
    setattr(cls, "__init__", __init__)  # noqa: B010


def ensure_declared(cls: type) -> None:
    """Collect the fields of *cls* and of what it derives from, if that has not been done."""
    with _building:
        for one in reversed(cls.__mro__):
            declare = _undeclared.pop(one, None)
            if declare is not None:
                declare(one)


def ensure_built(cls: type) -> None:
    """Make *cls*, if that has not been done."""
    with _building:
        ensure_declared(cls)
        if cls in _unequipped:
            equip, own = _unequipped.pop(cls)
            equip(cls, "__init__" if own is None else "__attrs_init__")
            if own is not None:
                setattr(cls, "__init__", own)  # noqa: B010


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
