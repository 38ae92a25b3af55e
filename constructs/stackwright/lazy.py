"""
What is made when it is first used: classes that attrs makes, and rooms that few apps need.

attrs takes 0.3 to 1.3 ms for a class; an app uses a few of the many that its imports bring. So
a decorator leaves a stand-in for `__init__` that makes the class, and the classes that it comes
from, at the first instance. Nothing else can tell.

An annotation of a field is looked up when the field is first given. So it may name a class of
a room that is imported only then: `vpc: "ec2.Vpc | None"`, where `ec2` is a `Room`, and for type
checkers the room itself.
"""

from collections.abc import Callable
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
