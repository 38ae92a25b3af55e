"""What goes on right now."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from stackwright_synth.assembly import StackEntry
from stackwright_synth.deploy import events
from stackwright_synth.deploy.change_set import ChangeSet
from stackwright_synth.deploy.events import Event
from stackwright_synth.deploy.places import Place
from stackwright_synth.plan import Caller, InlineTemplate, Plan, StackPlan, Upload
from stackwright_synth.views.activity import Activity, after, human

CALLER = Caller("1", "eu-central-1", "arn")
STACK = StackPlan(
    StackEntry("Orders", "Orders", "Orders.template.json"),
    "create",
    InlineTemplate("{}"),
    missing=(Upload("a", Path("a")),),
)
CHANGES = ChangeSet("Orders", "Orders", "arn:stack", "cs", "arn:cs", "CREATE")


def progress(name: str, status: str, *, of_stack: bool = False) -> Event:
    """Something happened to a resource."""
    when = datetime(2026, 1, 1, tzinfo=UTC)
    return events.ResourceProgressed(
        "Orders", when, name, "AWS::SNS::Topic", status, None, None, Place(), of_stack
    )


@pytest.mark.parametrize(
    ("event", "phase"),
    [
        (events.CallerIdentified(CALLER), "looking at what is deployed"),
        (events.StackObserved("Orders", "Orders", None), "looking at what is deployed"),
        (events.DeploymentPlanned(Plan(CALLER, (STACK,))), "publishing assets"),
        (
            events.ChangeSetRequested("Orders", "cs", "CREATE"),
            "working out the changes of Orders",
        ),
        (events.ExecutionStarted("Orders", CHANGES), "changing Orders"),
        (events.DeletionStarted("Orders"), "deleting Orders"),
        (events.AssetFound("a"), "asking AWS who we are"),
    ],
)
def test_phase(event: Event, phase: str) -> None:
    """The phase is what is waited for after an event; most events change nothing about it."""
    assert phase == human(after(Activity(), event, 0.0), 0.0)


def test_resources_at_work() -> None:
    """Resources are named from their first event to their last, those at work longest first."""
    activity = Activity("changing Orders")
    for now, event in enumerate(
        [
            progress("Orders", "CREATE_IN_PROGRESS", of_stack=True),
            progress("Table", "CREATE_IN_PROGRESS"),
            progress("Queue", "CREATE_IN_PROGRESS"),
            progress("Table", "CREATE_IN_PROGRESS"),
            progress("Queue", "CREATE_COMPLETE"),
            progress("Topic", "CREATE_IN_PROGRESS"),
        ]
    ):
        activity = after(activity, event, float(now))

    assert "changing Orders: Table 9 s, Topic 5 s" == human(activity, 10.4)


def test_many_resources_at_work() -> None:
    """Of many resources a few are named."""
    activity = Activity("changing Orders", dict.fromkeys("ABCDEF", 0.0))

    assert "changing Orders: A 1 s, B 1 s, C 1 s, D 1 s, and 2 more" == human(activity, 1.0)


def test_next_stack_starts_afresh() -> None:
    """Resources of the stack before are forgotten."""
    activity = Activity("changing Data", {"Table": 0.0})

    assert "changing Orders" == human(
        after(activity, events.ExecutionStarted("Orders", CHANGES), 1.0), 1.0
    )
