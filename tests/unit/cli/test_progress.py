"""Events told, questions asked, outcomes handed on."""

import json
from collections.abc import Generator

import click
import pytest

from stackwright.errors import DeployError
from stackwright_synth.cli import console
from stackwright_synth.cli.command import Interrupted
from stackwright_synth.cli.progress import JsonLines, Lines, Silence, consent, follow, watching
from stackwright_synth.deploy import Deletion, Event
from stackwright_synth.deploy.events import AssetFound, DeletionStarted, NothingToChange

QUESTION = Deletion(("Orders",), ("orders",))


def work(*events: Event, error: BaseException | None = None) -> Generator[Event, None, str]:
    """A deployer that tells *events* and ends."""
    yield from events
    if error is not None:
        raise error
    return "outcome"


def test_lines(capsys: pytest.CaptureFixture[str]) -> None:
    """Events are lines on stderr; one that nobody need know of is none."""
    assert "outcome" == follow(work(NothingToChange("Orders"), AssetFound("a")), Lines())
    assert ("", "Orders: nothing to change\n") == capsys.readouterr()


def test_json_lines(capsys: pytest.CaptureFixture[str]) -> None:
    """For machines every event is a JSON document on a line of stdout."""
    assert "outcome" == follow(work(NothingToChange("Orders"), AssetFound("a")), JsonLines())
    out, err = capsys.readouterr()

    assert "" == err
    assert [
        {"event": "nothing-to-change", "stack": "Orders"},
        {"event": "asset-found", "key": "a"},
    ] == [json.loads(line) for line in out.splitlines()]


def test_silence(capsys: pytest.CaptureFixture[str]) -> None:
    """Where nobody watches nothing is written."""
    assert "outcome" == follow(work(NothingToChange("Orders")), Silence())
    assert ("", "") == capsys.readouterr()


@pytest.mark.parametrize("error", [KeyboardInterrupt(), click.Abort()])
def test_interruption(error: BaseException) -> None:
    """An interruption says what goes on without us."""
    with pytest.raises(Interrupted, match="CloudFormation goes on with Orders by itself"):
        follow(work(DeletionStarted("Orders"), error=error), Silence())


def test_errors_pass() -> None:
    """An error of the deployer is none of the watcher's business."""
    error = DeployError("no")
    with pytest.raises(DeployError) as caught:
        follow(work(error=error), Silence())

    assert error is caught.value


@pytest.mark.parametrize(("as_json", "kind"), [(True, JsonLines), (False, Lines)])
def test_who_watches(as_json: bool, kind: type) -> None:
    """Without a terminal the lines stand still."""
    with watching(as_json=as_json) as progress:
        assert isinstance(progress, kind)


def test_question_without_a_terminal() -> None:
    """Where nobody can answer, a question is an error that names it and the way out."""
    with pytest.raises(DeployError) as caught:
        consent(Silence(), interactive=False)(QUESTION)

    assert "confirmation-needed" == caught.value.code
    assert (
        "this needs an answer, and there is no terminal to ask on: "
        "Delete the stack orders with everything in it?" == caught.value.message
    )
    assert caught.value.hint is not None
    assert "--yes" in caught.value.hint


@pytest.mark.parametrize(("answer", "expected"), [("y\n", True), ("n\n", False), ("\n", False)])
def test_question_on_a_terminal(
    answer: str,
    expected: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The question is asked on stderr; no answer is a no."""
    import io
    import sys

    monkeypatch.setattr(sys, "stdin", io.StringIO(answer))

    assert expected == consent(Silence(), interactive=True)(QUESTION)
    assert ("", "Delete the stack orders with everything in it? [y/N]: ") == capsys.readouterr()


def test_console_is_the_only_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines are coloured as the console wants them."""
    from stackwright_synth.views.style import Style

    written: list[str] = []
    monkeypatch.setattr(console, "note", written.append)
    monkeypatch.setattr(console, "style_of_notes", lambda: Style(colour=True))
    follow(work(NothingToChange("Orders")), Lines())

    assert ["\x1b[1mOrders\x1b[0m: nothing to change"] == written
