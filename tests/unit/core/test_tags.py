"""Tags of subtrees: which edit wins, what is refused."""

import inspect
from collections.abc import Callable
from typing import Any

import pytest

from stackwright import App, CfnResource, Construct, Stack, StringToken, Tags
from stackwright.errors import PropertyError, SealedTreeError
from stackwright.source import SourceLocation
from stackwright.tags import merge


def here(offset: int = 0) -> int:
    """The line of the call, plus *offset*."""
    frame = inspect.currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno + offset


QUEUE, TABLE = "AWS::SQS::Queue", "AWS::DynamoDB::Table"


@pytest.fixture
def app() -> App:
    """An app with a stack `S` and a group `G` in it."""
    app = App()
    Construct(Stack(app, "S"), "G")
    return app


def merged(app: App, type: str = QUEUE, own: dict[str, str] | None = None) -> dict[str, str]:
    """The tags of a resource of *type* in the group."""
    scopes = [app, app.find("S"), app.find("S/G")]
    edits = [edit for scope in scopes if scope for edit in scope.tag_edits]
    return merge(edits, type, own)


def tags(app: App, path: str = "") -> Tags:
    """The tags of the scope at *path*."""
    scope = app.find(path) if path else app
    assert scope is not None
    return Tags.of(scope)


def test_tags_of_all_scopes_add_up_sorted(app: App) -> None:
    """A resource has the tags of every scope around it, sorted by key."""
    tags(app).add("team", "orders")
    tags(app, "S/G").add("part", "worker")

    assert list(merged(app).items()) == [("part", "worker"), ("team", "orders")]


def test_the_nearer_scope_wins(app: App) -> None:
    """Of two edits of one priority, the nearer scope's counts."""
    tags(app, "S/G").add("team", "near")
    tags(app).add("team", "far")

    assert merged(app) == {"team": "near"}


def test_the_later_edit_of_one_scope_wins(app: App) -> None:
    """Of two edits of one scope and priority, the later counts."""
    tags(app).add("team", "a")
    tags(app).add("team", "b")

    assert merged(app) == {"team": "b"}


def test_the_higher_priority_wins(app: App) -> None:
    """A higher priority beats a nearer scope."""
    tags(app).add("team", "far", priority=101)
    tags(app, "S/G").add("team", "near")

    assert merged(app) == {"team": "far"}


def test_own_tags_win_over_the_usual_priority_only(app: App) -> None:
    """What is given to the resource beats `add`, unless its priority was raised."""
    tags(app).add("team", "scope")
    assert merged(app, own={"team": "own"}) == {"team": "own"}
    tags(app).add("team", "firm", priority=300)

    assert merged(app, own={"team": "own", "x": "y"}) == {"team": "firm", "x": "y"}


def test_remove_takes_a_tag_away(app: App) -> None:
    """`remove` beats `add` of outer scopes and of the resource itself."""
    tags(app).add("team", "orders")
    tags(app, "S").remove("team")

    assert merged(app, own={"team": "own"}) == {}


def test_an_add_of_higher_priority_beats_a_remove(app: App) -> None:
    """A removed tag comes back for a scope that insists."""
    tags(app).remove("team")
    tags(app, "S").add("team", "a")
    assert merged(app) == {}
    tags(app, "S/G").add("team", "b", priority=201)

    assert merged(app) == {"team": "b"}


def test_types_are_included_and_excluded(app: App) -> None:
    """An edit may name the types that it means, or those that it does not."""
    tags(app).add("in", "1", include_resource_types=[QUEUE])
    tags(app).add("out", "1", exclude_resource_types=[QUEUE])
    tags(app).add("all", "1")
    tags(app).remove("all", include_resource_types=[TABLE])

    assert merged(app, QUEUE) == {"in": "1", "all": "1"}
    assert merged(app, TABLE) == {"out": "1"}


BAD: list[tuple[Callable[[Any], None], str]] = [
    (lambda one: one.add("", "x"), "a tag key has 1 to 128 characters"),
    (lambda one: one.add("k" * 129, "x"), "a tag key has 1 to 128 characters"),
    (lambda one: one.add("aws:x", "x"), "no 'aws:' in front, got 'aws:x'"),
    (lambda one: one.add("AWS:x", "x"), "no 'aws:' in front, got 'AWS:x'"),
    (lambda one: one.add(StringToken.of("A.Arn"), "x"), "a tag key has 1 to 128 characters"),
    (lambda one: one.add("k", "v" * 257), "up to 256 characters, got 257"),
    (lambda one: one.add("k", 5), "the value of a tag is text, got 5"),
    (lambda one: one.add(5, "v"), "the key of a tag is text, got 5"),
    (lambda one: one.remove(""), "a tag key has 1 to 128 characters"),
    (
        lambda one: one.add("k", "v", include_resource_types=QUEUE),
        "resource types are given as a list, got the text 'AWS::SQS::Queue'",
    ),
    (lambda one: one.remove("k", exclude_resource_types=QUEUE), "are given as a list"),
]


@pytest.mark.parametrize(("edit", "message"), BAD)
def test_a_bad_tag_is_refused(app: App, edit: Callable[[Tags], None], message: str) -> None:
    """A key, a value or a list of types that cannot be is refused at the user's line."""
    with pytest.raises(PropertyError) as caught:
        edit(tags(app, "S"))

    assert message in caught.value.message
    assert caught.value.code == "invalid-tag"
    assert caught.value.path == "S"
    assert caught.value.source is not None
    assert caught.value.source.file == __file__
    assert merged(app) == {}


def test_a_value_may_be_deferred_and_at_the_bounds(app: App) -> None:
    """A token, 128 characters of key and 256 of value are taken."""
    tags(app).add("k" * 128, "v" * 256)
    tags(app).add("region", StringToken.of("AWS::Region"))

    assert merged(app) == {"k" * 128: "v" * 256, "region": "${Token[AWS::Region]Token}"}


def test_a_sealed_tree_takes_no_tags(app: App) -> None:
    """After sealing, tags would reach nothing; the line is that of the attempt."""
    resource = CfnResource(app, "R", type="A::B::C")
    app.seal()
    with pytest.raises(SealedTreeError) as caught:
        Tags.of(resource).add("a", "b")

    assert caught.value.source == SourceLocation(__file__, here(-2))
