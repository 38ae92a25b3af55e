"""The user's own line: found through lambdas, comprehensions, subclasses, and cheaply."""

import inspect
import os
import timeit
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest

from stackwright import App, Construct, Stack, construct
from stackwright.source import SourceLocation, TemplateLocation, user_location


def here(offset: int = 0) -> int:
    """The line of the call, plus *offset*."""
    frame = inspect.currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno + offset


class Pair(Construct):
    """A subclass with an `__init__` of its own, as users write them."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id)
        self.line_of_left = here(1)
        self.left = Construct(self, "Left")


class Outer(Pair):
    """A subclass of a subclass."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id)


@construct
class Composed(Construct):
    """A decorated subclass that makes its companion in `compose`."""

    name: str = "x"

    def compose(self) -> None:
        """Make one child."""
        self.made_at = here(1)
        self.child = Construct(self, "Child")


def test_the_line_is_where_the_construct_is_made() -> None:
    """A construct knows the file and the line of the call that made it."""
    made, line = Construct(App(), "A"), here()

    assert made.source == SourceLocation(__file__, line)


def test_a_call_over_several_lines_counts_from_its_first() -> None:
    """A call that is broken over lines is placed at its first line."""
    line = here(1)
    made = Composed(
        App(),
        "A",
        name="y",
    )

    assert made.source == SourceLocation(__file__, line)


def test_the_line_of_an_app_is_the_users() -> None:
    """An app is placed at the user's line, too."""
    app, line = App(), here()

    assert app.source == SourceLocation(__file__, line)


def test_the_line_of_a_construct_made_in_a_comprehension() -> None:
    """A comprehension does not hide the line."""
    app = App()
    made, line = [Construct(app, name) for name in "AB"], here()

    assert [one.source for one in made] == [SourceLocation(__file__, line)] * 2


def test_the_line_of_a_construct_made_in_a_lambda() -> None:
    """A lambda is user code: its own line counts, not the one that calls it."""
    app = App()
    make: Callable[[str], Construct] = lambda name: Construct(app, name)  # noqa: E731
    line = here(-1)
    made = make("A")

    assert made.source == SourceLocation(__file__, line)


def test_a_subclass_of_the_user_is_placed_where_it_is_made() -> None:
    """The line is that of the call, not that of `super().__init__` in the class."""
    pair, line = Pair(App(), "P"), here()
    outer, outer_line = Outer(App(), "P"), here()

    assert pair.source == SourceLocation(__file__, line)
    assert outer.source == SourceLocation(__file__, outer_line)


def test_what_a_subclass_makes_is_placed_in_the_class() -> None:
    """A child made by the user's class has its own line, within the class."""
    pair = Pair(App(), "P")

    assert pair.left.source == SourceLocation(__file__, pair.line_of_left)


def test_what_compose_makes_is_placed_in_the_users_class() -> None:
    """A child that `compose` makes is placed in the user's class; its parent outside."""
    made, line = Composed(App(), "C"), here()

    assert made.source == SourceLocation(__file__, line)
    assert made.child.source == SourceLocation(__file__, made.made_at)


def test_what_the_package_makes_is_placed_at_the_users_line() -> None:
    """A companion made by this package has the line of the call that asked for it."""
    stack = Stack(App(), "S")
    output, line = stack.add_output("Url", "x"), here()

    assert output.source == SourceLocation(__file__, line)


def test_a_location_reads_as_file_and_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file in the working directory is named relatively, one outside it in full."""
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    inside = SourceLocation(str(folder / "app.py"), 3)
    outside = SourceLocation(str(tmp_path / "app.py"), 4)

    assert str(inside) == "app.py:3"
    assert str(outside) == f"{tmp_path / 'app.py'}:4"


def test_a_file_on_another_drive_is_named_in_full(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no relative path exists, the whole path stands."""

    def refuse(*_: object) -> str:
        raise ValueError("path is on mount 'C:', start on mount 'D:'")

    monkeypatch.setattr(os.path, "relpath", refuse)

    assert str(SourceLocation("C:/app.py", 1)) == "C:/app.py:1"


def test_finding_the_line_is_far_cheaper_than_a_traceback() -> None:
    """The walk costs a small part of what `traceback.extract_stack` costs."""
    walk = min(timeit.repeat(user_location, number=2000, repeat=5))
    extract = min(timeit.repeat(traceback.extract_stack, number=200, repeat=5)) * 10

    assert walk * 5 < extract


def test_there_is_no_line_when_only_the_package_is_on_the_stack(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where no frame is the user's, there is no location."""
    from stackwright import source

    def ours(_: str) -> bool:
        return True

    monkeypatch.setattr(source, "_is_ours", ours)

    assert user_location() is None


def test_a_line_of_a_template_names_the_line_that_takes_it_in() -> None:
    """Both lines stand in the text, the template's with its column."""
    source = TemplateLocation("/a/legacy.yaml", 3, 5, SourceLocation("/a/app.py", 7))

    assert ("/a/legacy.yaml", 3) == source
    assert "/a/legacy.yaml:3:5, included at /a/app.py:7" == str(source)
