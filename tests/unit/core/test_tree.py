"""The tree: ids, paths, sealing, and what happens to a construct that is refused."""

import inspect
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

import pytest
from attrs import field

from stackwright import App, CfnResource, Construct, NumberToken, Stack, construct
from stackwright.checks import within
from stackwright.errors import (
    ConstructError,
    DuplicateIdError,
    InvalidIdError,
    PropertyError,
    PropertyTypeError,
    SealedTreeError,
    StackwrightError,
)
from stackwright.source import SourceLocation
from stackwright.tokens import StringToken


def here(offset: int = 0) -> int:
    """The line of the call, plus *offset*."""
    frame = inspect.currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno + offset


@construct
class Worker(Construct):
    """A construct with fields of many kinds."""

    handler: str
    memory_size: int | NumberToken = field(default=128, validator=within(128, 10240, "MiB"))
    environment: Mapping[str, str] | None = None
    layers: Sequence[str] = ()
    mode: Literal["fast", "slow"] = "fast"
    notes: list[str] = field(factory=list[str])
    label: str = field(init=False, default="none")


class Failing(Construct):
    """Makes a child, then fails."""

    def compose(self) -> None:
        """Fail half-way."""
        Construct(self, "Child")
        raise RuntimeError("no")


@pytest.fixture
def app() -> App:
    """An empty app."""
    return App()


def test_paths_join_the_ids(app: App) -> None:
    """A path is the ids from below the app, joined by slashes."""
    leaf = Construct(Construct(Construct(app, "A"), "B"), "C")

    assert leaf.path == "A/B/C"
    assert app.path == ""
    assert leaf.root is app
    assert repr(leaf) == "<Construct A/B/C>"


def test_children_stand_in_the_order_of_making(app: App) -> None:
    """Children, and the walk, keep the order in which the constructs were made."""
    b, a = Construct(app, "B"), Construct(app, "A")
    below = Construct(b, "Z")

    assert app.children == (b, a)
    assert list(app.walk()) == [app, b, below, a]
    assert list(below.ancestors()) == [below, b, app]


def test_find_goes_down_a_path(app: App) -> None:
    """`find` counts from the construct that it is asked of, and says None for nothing."""
    a = Construct(app, "A")
    c = Construct(Construct(a, "B"), "C")

    assert app.find("A/B/C") is c
    assert a.find("B/C") is c
    assert a.find("A") is None
    assert app.find("A/X/C") is None


@pytest.mark.parametrize("id", ["a", "x" * 255, "A-B", "with space", "ü", "$x", ".", "a.b:c"])
def test_an_id_may_be_any_text_without_a_slash(app: App, id: str) -> None:
    """1 to 255 characters are taken."""
    assert Construct(app, id).id == id


@pytest.mark.parametrize(
    ("id", "given"),
    [
        ("", "got ''"),
        ("a/b", "got 'a/b'"),
        ("/", "got '/'"),
        ("x" * 256, f"got 256 characters, '{'x' * 20}'..."),
    ],
    ids=["empty", "slash", "only slash", "long"],
)
def test_a_bad_id_is_refused(app: App, id: str, given: str) -> None:
    """An id that is empty, too long or holds a slash names the rule and what was given."""
    scope = Construct(app, "Scope")
    with pytest.raises(InvalidIdError) as caught:
        Construct(scope, id)
    line = here(-1)

    expected = f"an id has 1 to 255 characters and no '/', {given}"
    assert expected == caught.value.message
    assert caught.value.code == "invalid-id"
    assert caught.value.path == "Scope"
    assert caught.value.source == SourceLocation(__file__, line)
    assert scope.children == ()


def test_a_deferred_id_is_refused(app: App) -> None:
    """An id is known when the tree is built; text around a token is not."""
    token = StringToken.of("A.Arn")
    for id in (token, f"x{token}"):
        with pytest.raises(InvalidIdError, match="must be known before deployment"):
            Construct(app, id)

    assert app.children == ()


def test_an_id_must_be_text(app: App) -> None:
    """Another type than text is refused."""
    with pytest.raises(PropertyTypeError, match="id must be text, got 5"):
        Construct(app, 5)  # type: ignore[arg-type]  # pyright: ignore

    assert app.children == ()


def test_a_scope_must_be_a_construct() -> None:
    """Something else as scope is refused at the user's line."""
    with pytest.raises(PropertyTypeError, match="scope must be a construct, got 'app'") as caught:
        Construct("app", "A")  # type: ignore[arg-type]  # pyright: ignore

    assert caught.value.source is not None
    assert caught.value.source.file == __file__


def test_a_second_child_of_one_id_names_both_lines(app: App) -> None:
    """The error names the line of the first and is placed at the line of the second."""
    first, first_line = Construct(app, "A"), here()
    with pytest.raises(DuplicateIdError) as caught:
        Construct(app, "A")
    line = here(-1)

    assert caught.value.source == SourceLocation(__file__, line)
    assert f"created at {first.source}" in caught.value.message
    assert str(first.source).endswith(f":{first_line}")
    assert "the app already has a child 'A'" in caught.value.message
    assert caught.value.code == "duplicate-id"
    assert app.children == (first,)


def test_one_id_may_stand_in_two_scopes(app: App) -> None:
    """Only siblings need different ids."""
    one, two = Construct(app, "A"), Construct(app, "B")

    assert Construct(one, "X").path == "A/X"
    assert Construct(two, "X").path == "B/X"


def test_a_failing_compose_leaves_nothing(app: App) -> None:
    """A construct that fails while it makes its companions does not stay in the tree."""
    with pytest.raises(RuntimeError):
        Failing(app, "A")

    assert app.children == ()
    assert Construct(app, "A").path == "A"


BAD: list[tuple[Mapping[str, Any], type[StackwrightError], str, str]] = [
    ({"handler": 1}, PropertyTypeError, "wrong-type", "handler: must be str, got 1"),
    (
        {"handler": "h", "memory_size": 1},
        PropertyError,
        "invalid-property",
        "memory_size must be from 128 to 10240 MiB, got 1",
    ),
    (
        {"handler": "h", "memory_size": "1"},
        PropertyTypeError,
        "wrong-type",
        "memory_size: must be int or NumberToken, got the text '1'",
    ),
    (
        {"handler": "h", "layers": "abc"},
        PropertyTypeError,
        "wrong-type",
        "layers: must be a sequence of str, got the text 'abc'",
    ),
    (
        {"handler": "h", "layers": ["a", "b", 3]},
        PropertyTypeError,
        "wrong-type",
        "layers: must be a sequence of str, got ['a', 'b', 3] "
        "(item 2 of list is not an instance of str)",
    ),
    (
        {"handler": "h", "mode": "idle"},
        PropertyTypeError,
        "wrong-type",
        "mode: must be one of 'fast', 'slow', got 'idle'",
    ),
    ({"handler": "h", "memroy_size": 1}, PropertyError, "unknown-property", "'memroy_size'"),
    ({}, PropertyError, "missing-property", "Worker needs handler"),
]


@pytest.mark.parametrize(("given", "cls", "code", "message"), BAD, ids=lambda one: str(one)[:40])
def test_a_refused_construct_is_placed_and_leaves_nothing(
    app: App,
    given: Mapping[str, Any],
    cls: type[StackwrightError],
    code: str,
    message: str,
) -> None:
    """What is refused names path and line, has its code, and does not join the tree."""
    scope = Construct(app, "Scope")
    with pytest.raises(cls) as caught:
        Worker(scope, "W", **given)
    line = here(-1)

    assert message in caught.value.message
    assert caught.value.code == code
    assert caught.value.path == "Scope/W"
    assert caught.value.source == SourceLocation(__file__, line)
    assert scope.children == ()
    assert Worker(scope, "W", handler="h").path == "Scope/W"


def test_a_sealed_app_takes_no_construct(app: App) -> None:
    """After sealing, a new construct is refused where it is made, and does not join."""
    stack = Stack(app, "S")
    app.seal()
    with pytest.raises(SealedTreeError) as caught:
        Construct(stack, "A")
    line = here(-1)

    assert caught.value.source == SourceLocation(__file__, line)
    assert caught.value.code == "sealed-tree"
    assert caught.value.path == "S"
    assert stack.children == ()


def test_a_sealed_app_takes_no_change(app: App) -> None:
    """Mutators of a sealed tree raise."""
    resource = CfnResource(Stack(app, "S"), "R", type="A::B::C")
    app.seal()
    changes: list[Callable[[], None]] = [
        lambda: resource.add_dependency(resource),
        lambda: resource.add_metadata("a", 1),
        lambda: resource.add_override("Properties.A", 1),
        lambda: resource.apply_removal_policy("Retain"),
        lambda: app.add_transform(lambda document: document),
    ]
    for change in changes:
        with pytest.raises(SealedTreeError):
            change()


def test_error_makes_a_placed_error(app: App) -> None:
    """`error` words a refusal with path, type and line of the construct."""
    made, line = CfnResource(Stack(app, "S"), "R", type="A::B::C"), here()
    error = made.error("no", code="nope", hint="try")

    assert (error.path, error.resource_type, error.code) == ("S/R", "A::B::C", "nope")
    assert error.source == SourceLocation(__file__, line)
    assert isinstance(error, ConstructError)
