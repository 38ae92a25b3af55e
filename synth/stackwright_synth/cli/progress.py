"""Events of the deployer in; lines on the terminal out, and the user's answers back."""

from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING, Protocol, TypeVar

import click

from stackwright_synth.cli import console

if TYPE_CHECKING:
    from stackwright_synth.deploy import Confirm, Event, Question

T = TypeVar("T")


class Progress(Protocol):
    """Somebody who watches a deployment."""

    def tell(self, event: "Event") -> None:
        """Show what has happened."""
        ...

    def pause(self) -> AbstractContextManager[None]:
        """Leave the terminal alone while something else uses it."""
        ...


class Lines:
    """Events as lines on stderr."""

    def tell(self, event: "Event") -> None:
        """Write the event's line, if it has one."""
        from stackwright_synth.views import events

        text = events.human(event, console.style_of_notes())
        if text is not None:
            console.note(text)

    def pause(self) -> AbstractContextManager[None]:
        """Nothing moves, so there is nothing to stop."""
        return nullcontext()


class JsonLines:
    """Events as JSON lines on stdout."""

    def tell(self, event: "Event") -> None:
        """Write the event's object."""
        from stackwright_synth.views import events

        console.say_json(events.machine(event))

    def pause(self) -> AbstractContextManager[None]:
        """Nothing moves, so there is nothing to stop."""
        return nullcontext()


class Silence:
    """Nobody watches."""

    def tell(self, event: "Event") -> None:
        """Show nothing."""

    def pause(self) -> AbstractContextManager[None]:
        """Nothing moves, so there is nothing to stop."""
        return nullcontext()


@contextmanager
def watching(*, as_json: bool) -> Generator[Progress]:
    """Choose who watches: a machine, a terminal, or whoever reads the lines later."""
    if as_json:
        yield JsonLines()
    elif console.is_live():
        from stackwright_synth.cli.live import Live

        with Live() as live:
            yield live
    else:
        yield Lines()


def follow(events: "Generator[Event, None, T]", progress: Progress) -> T:
    """
    Let the deployer work, and tell of every event.

    Returns:
        What the deployer returns at its end.

    Raises:
        Interrupted: The user has interrupted it; says in what state the stacks are.
    """
    from stackwright_synth.cli.command import Interrupted
    from stackwright_synth.views import interruption

    seen: list[Event] = []
    try:
        while True:
            event = next(events)
            seen.append(event)
            progress.tell(event)
    except StopIteration as end:
        result: T = end.value
        return result
    except (KeyboardInterrupt, click.Abort) as error:
        at_question = isinstance(error, click.Abort)
        raise Interrupted(interruption.human(seen, at_question=at_question)) from error


def consent(progress: Progress, *, interactive: bool) -> "Confirm":
    """
    The user, as the deployer knows them.

    Args:
        progress: Who watches, and must pause while the user is asked.
        interactive: Whether the user can be asked. If not, a question is an error
            (`confirmation-needed`), and nothing is changed.
    """

    def ask(question: "Question") -> bool:
        from stackwright.errors import DeployError
        from stackwright_synth.views import questions

        text = questions.human(question)
        if interactive:
            with progress.pause():
                return click.confirm(text, err=True)
        raise DeployError(
            f"this needs an answer, and there is no terminal to ask on: {text}",
            code="confirmation-needed",
            hint="run the command again with --yes if that is what you want",
        )

    return ask
