"""The tree of an app in, an indented list or nested JSON out."""

from collections.abc import Iterator
from typing import TypedDict

from stackwright.app import App
from stackwright.source import SourceLocation
from stackwright.tree import Construct
from stackwright_synth.views.columns import aligned
from stackwright_synth.views.style import PLAIN, Style


class Node(TypedDict):
    """A construct, as JSON."""

    id: str
    path: str
    kind: str
    type: str | None
    file: str | None
    line: int | None
    children: list["Node"]


def human(app: App, style: Style = PLAIN, *, depth: int | None = None) -> str:
    """
    One line a construct: its id below its scope's, what it is, and the user's line.

    Args:
        app: The app, with all its stacks.
        style: How to set it.
        depth: How many levels to show; all by default.
    """
    rows = [row for stack in app.children for row in _rows(stack, 1, depth)]
    return "\n".join(aligned(rows, (style.bold, str, style.dim))) or "the app is empty"


def machine(app: App, *, depth: int | None = None) -> list[Node]:
    """The constructs right below the app, each with those below it."""
    return [_node(child, 1, depth) for child in app.children]


def _rows(node: Construct, level: int, depth: int | None) -> Iterator[tuple[str, str, str]]:
    yield "  " * (level - 1) + node.id, _kind(node), str(node.source or "")
    if depth is None or level < depth:
        for child in node.children:
            yield from _rows(child, level + 1, depth)


def _node(node: Construct, level: int, depth: int | None) -> Node:
    source: SourceLocation | None = node.source
    below = node.children if depth is None or level < depth else ()
    return {
        "id": node.id,
        "path": node.path,
        "kind": type(node).__name__,
        "type": node.resource_type,
        "file": source.file if source else None,
        "line": source.line if source else None,
        "children": [_node(child, level + 1, depth) for child in below],
    }


def _kind(node: Construct) -> str:
    return node.resource_type or type(node).__name__
