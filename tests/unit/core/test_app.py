"""The root: what it collects, and when it closes."""

from pathlib import Path

import pytest

from stackwright import App, Construct, Stack
from stackwright.app import ResourceDocument, collecting
from stackwright.errors import SealedTreeError


def test_an_app_is_its_own_root() -> None:
    """The app has no path, no scope above it, and itself as root."""
    app = App()

    assert (app.path, app.id, app.root, app.scope) == ("", "", app, app)
    assert app.resource_type is None
    assert list(app.ancestors()) == [app]


def test_the_base_of_asset_paths_may_be_given() -> None:
    """A folder as text or path is kept as a path; none is the app file's."""
    assert App(base="x/y").base == Path("x/y")
    assert App(base=Path("x")).base == Path("x")
    assert App().base is None


def test_apps_are_noted_within_a_block_only() -> None:
    """`collecting` lists the apps that are made within it, in order; blocks may nest."""
    before = App()
    with collecting() as outer:
        first = App()
        with collecting() as inner:
            second = App()
        third = App()
    after = App()

    assert outer == [first, third]
    assert inner == [second]
    assert {before, after}.isdisjoint([*outer, *inner])


def test_sealing_closes_the_tree_for_good() -> None:
    """An app is open until it is sealed; sealing twice is no error."""
    app = App()
    stack = Stack(app, "S")
    states = [app.sealed]
    app.seal()
    states.append(app.sealed)
    app.seal()
    states.append(app.sealed)

    assert states == [False, True, True]
    with pytest.raises(SealedTreeError):
        Construct(stack, "A")


def test_transforms_keep_their_order() -> None:
    """Transforms run in the order of adding."""

    def one(document: ResourceDocument) -> ResourceDocument:
        return document

    def two(document: ResourceDocument) -> ResourceDocument:
        return document

    app = App()
    app.add_transform(one)
    app.add_transform(two)

    assert app.transforms == (one, two)
