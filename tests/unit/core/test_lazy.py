"""Classes that are made at their first instance, and rooms that are imported when needed."""

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from stackwright import App, Construct, construct
from stackwright.fields import fields_of
from stackwright.lazy import Room, lazily


def test_a_class_is_made_once_at_its_first_instance() -> None:
    """Importing makes nothing; several threads make one class."""
    made: list[type] = []

    def equip(cls: type, method: str) -> None:
        made.append(cls)
        setattr(cls, method, object.__init__)

    class Waiting:
        """Nothing yet."""

    lazily(Waiting, made.append, equip)
    assert made == []

    with ThreadPoolExecutor(4) as threads:
        several = [threads.submit(Waiting) for _ in range(8)]

    assert len({id(one.result()) for one in several}) == 8
    assert made == [Waiting, Waiting]


def test_what_a_class_derives_from_is_not_made() -> None:
    """Its fields are collected, and what makes instances waits for one."""
    equipped: list[type] = []

    def equip(cls: type, method: str) -> None:
        equipped.append(cls)
        setattr(cls, method, object.__init__)

    class Part:
        """Nothing yet."""

    class Whole(Part):
        """Nothing yet."""

    declared: list[type] = []
    lazily(Part, declared.append, equip)
    lazily(Whole, declared.append, equip)

    Whole()
    assert (declared, equipped) == ([Part, Whole], [Whole])

    Part()
    assert (declared, equipped) == ([Part, Whole], [Whole, Part])


def test_a_class_is_made_after_those_that_it_derives_from() -> None:
    """Asking for the fields is enough, and finds the inherited ones."""

    @construct
    class Outer(Construct):
        """One field."""

        a: int = 1

    @construct
    class Inner(Outer):
        """Another."""

        b: int = 2

    assert [one.name for one in fields_of(Inner)][-2:] == ["a", "b"]
    assert Inner(App(), "X", a=3).b == 2


def test_an_own_init_is_kept() -> None:
    """A class that writes its `__init__` has it before and after it is made."""

    @construct
    class Pair(Construct):
        """Two constructs."""

        def __init__(self, scope: Construct, id: str, *, count: int) -> None:
            super().__init__(scope, id)
            for number in range(count):
                Construct(self, f"Part{number}")

    assert len(Pair(App(), "Pair", count=2).children) == 2


def test_a_room_is_imported_when_a_name_of_it_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Naming a room imports nothing; asking for a class of it does."""
    name = "stackwright.digests"
    monkeypatch.delitem(sys.modules, name)
    room = Room(name)
    before = name in sys.modules

    assert (False, "md5_hex", True) == (before, room.md5_hex.__name__, name in sys.modules)
