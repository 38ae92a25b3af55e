"""The events up to an interruption in, the state that things are in out."""

from collections.abc import Iterable

from stackwright_synth.deploy import events
from stackwright_synth.deploy.events import Event


def human(seen: Iterable[Event], *, at_question: bool = False) -> str:
    """
    What was done, what goes on by itself, and what to do next.

    Args:
        seen: The events, in order.
        at_question: Whether the user was being asked, and nothing can have begun since.
    """
    done: list[str] = []
    ready: str | None = None
    running: str | None = None
    for event in seen:
        match event:
            case events.ChangeSetReady(change_set):
                ready = change_set.stack
            case events.ExecutionStarted(stack) | events.DeletionStarted(stack):
                running = stack
            case events.StackDeployed(stack) | events.StackDestroyed(stack):
                done.append(stack)
                ready = running = None
            case events.ChangeSetDeclined() | events.EmptyStackDeleted():
                ready = None
            case _:
                continue
    parts = [f"{', '.join(done)}: done"] if done else []
    if running is not None:
        parts.append(
            f"CloudFormation goes on with {running} by itself; "
            "run the command again when that is over"
        )
    elif ready is not None and not at_question:
        parts.append(
            f"CloudFormation may have begun with {ready}; "
            "look at the stack before you run the command again"
        )
    else:
        parts.append("no stack is being changed; run the command again")
    return "; ".join(parts)
