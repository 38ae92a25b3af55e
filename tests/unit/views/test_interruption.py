"""The state that an interruption leaves."""

import pytest

from stackwright_synth.deploy import events
from stackwright_synth.deploy.change_set import ChangeSet
from stackwright_synth.deploy.events import Event
from stackwright_synth.views.interruption import human

CHANGES = ChangeSet("Orders", "Orders", "arn:stack", "cs", "arn:cs", "CREATE")
READY = events.ChangeSetReady(CHANGES)
STARTED = events.ExecutionStarted("Orders", CHANGES)
GOES_ON = "CloudFormation goes on with Orders by itself; run the command again when that is over"
NOTHING = "no stack is being changed; run the command again"


@pytest.mark.parametrize(
    ("seen", "text"),
    [
        ([], NOTHING),
        ([events.ChangeSetRequested("Orders", "cs", "CREATE")], NOTHING),
        ([READY, events.ChangeSetDeclined("Orders")], NOTHING),
        ([READY, events.EmptyStackDeleted("Orders")], NOTHING),
        ([STARTED], GOES_ON),
        ([READY, STARTED], GOES_ON),
        ([events.DeletionStarted("Orders")], GOES_ON),
        ([events.StackDeployed("Data", "CREATE_COMPLETE", 1), STARTED], f"Data: done; {GOES_ON}"),
        (
            [STARTED, events.StackDeployed("Orders", "CREATE_COMPLETE", 1)],
            f"Orders: done; {NOTHING}",
        ),
        (
            [events.StackDestroyed("A", 1), events.StackDestroyed("B", 1)],
            f"A, B: done; {NOTHING}",
        ),
    ],
)
def test_state(seen: list[Event], text: str) -> None:
    """What is finished, and what goes on without us, is told from the events."""
    assert text == human(seen)


def test_order_that_may_have_been_given() -> None:
    """Between the change set and the first event of its execution nothing is certain."""
    assert (
        "CloudFormation may have begun with Orders; "
        "look at the stack before you run the command again" == human([READY])
    )


def test_interrupted_question() -> None:
    """While the user was being asked nothing can have begun."""
    assert NOTHING == human([READY], at_question=True)
