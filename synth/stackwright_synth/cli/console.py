"""Text in, the terminal out: results to stdout, everything else to stderr."""

import os
import sys
from typing import TYPE_CHECKING, TextIO

import click

if TYPE_CHECKING:
    from stackwright_synth.views.style import Style


def say(text: str) -> None:
    """Write a result."""
    click.echo(text)


def say_json(document: object, *, indent: int | None = None) -> None:
    """Write a result for machines; on one line unless *indent* is given."""
    import json

    click.echo(json.dumps(document, indent=indent, ensure_ascii=False))


def note(text: str) -> None:
    """Write what is not the result: progress, warnings, errors."""
    click.echo(text, err=True)


def style() -> "Style":
    """How results are coloured."""
    return _style(sys.stdout)


def style_of_notes() -> "Style":
    """How everything else is coloured."""
    return _style(sys.stderr)


def is_interactive() -> bool:
    """Whether somebody is there to answer a question."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def is_live() -> bool:
    """Whether progress may move on the screen."""
    return os.environ.get("TERM") != "dumb" and sys.stderr.isatty()


def _style(stream: TextIO) -> "Style":
    from stackwright_synth.views.style import Style

    return Style(_wants_colour(stream))


def _wants_colour(stream: TextIO) -> bool:
    """Colour is for terminals that can, unless `NO_COLOR` is set to anything."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb" and stream.isatty()
