"""
Classes that attrs makes when they are first used, and not when their module is imported.

attrs compiles methods for each class, which takes 0.3 to 1.3 ms; an app uses a few of the many
classes that its imports bring. So a decorator leaves a stand-in for `__init__` that makes the
class, and the classes below it, at the first instance. Nothing else can tell.
"""

from collections.abc import Callable
from threading import RLock
from typing import Any, TypeVar, dataclass_transform

import attrs
from attrs import field

T = TypeVar("T")
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


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """Make a frozen attrs class for values that the library itself makes; no type is checked."""
    lazily(cls, _build_record)
    return cls


def _build_record(cls: type) -> None:
    attrs.frozen(slots=False, match_args=False)(cls)
