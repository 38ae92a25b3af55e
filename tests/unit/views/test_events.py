"""Events of the deployer as text and as JSON."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

import pytest

from stackwright.source import SourceLocation
from stackwright_synth.assembly import StackEntry
from stackwright_synth.deploy import events
from stackwright_synth.deploy.change_set import ChangeSet
from stackwright_synth.deploy.events import Event, ResourceProgressed
from stackwright_synth.deploy.places import Place
from stackwright_synth.deploy.ports import Output
from stackwright_synth.deploy.version_group import VersionGroup
from stackwright_synth.plan import Caller, InlineTemplate, Plan, StackPlan, Upload
from stackwright_synth.views import pruning
from stackwright_synth.views.events import human, machine
from stackwright_synth.views.style import Style

CALLER = Caller("123456789012", "eu-central-1", "arn:aws:iam::123456789012:user/me")
CHANGES = ChangeSet("Orders", "Orders", "arn:stack", "cs", "arn:cs", "CREATE")
UPDATE = ChangeSet("Orders", "Orders", "arn:stack", "cs", "arn:cs", "UPDATE")
PLAN = Plan(
    CALLER,
    (
        StackPlan(
            StackEntry("Orders", "orders-live", "Orders.template.json"),
            "create",
            InlineTemplate("{}"),
            missing=(Upload("assets/a.zip", Path("a.zip")),),
        ),
    ),
)
GROUPS = (VersionGroup("Orders", "function", "worker", Place("Orders/Worker"), (1, 2), (3,)),)


def progress(
    status: str, reason: str | None = None, *, line: int | None = 7, of_stack: bool = False
) -> ResourceProgressed:
    """Something happened to the queue of the stack Orders."""
    return ResourceProgressed(
        stack="Orders",
        timestamp=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
        logical_id="Queue",
        type="AWS::SQS::Queue",
        status=status,
        reason=reason,
        physical_id="queue-1",
        place=Place("Orders/Queue", SourceLocation("app.py", line)) if line else Place(),
        of_stack=of_stack,
    )


CASES: list[tuple[Event, str | None, dict[str, object]]] = [
    (
        events.CallerIdentified(CALLER),
        "account 123456789012, Region eu-central-1",
        {
            "event": "caller-identified",
            "account": "123456789012",
            "region": "eu-central-1",
            "arn": "arn:aws:iam::123456789012:user/me",
        },
    ),
    (
        events.StackObserved("Orders", "orders-live", None),
        None,
        {"event": "stack-observed", "stack": "Orders", "name": "orders-live", "status": None},
    ),
    (
        events.DeploymentPlanned(PLAN),
        None,
        {
            "event": "deployment-planned",
            "stacks": [
                {
                    "stack": "Orders",
                    "name": "orders-live",
                    "action": "create",
                    "uploads": ["assets/a.zip"],
                }
            ],
        },
    ),
    (
        events.AssetBucketMade("bucket-1"),
        "made the asset bucket bucket-1",
        {"event": "asset-bucket-made", "bucket": "bucket-1"},
    ),
    (events.AssetFound("a.zip"), None, {"event": "asset-found", "key": "a.zip"}),
    (
        events.AssetUploaded("a.zip", 12345),
        "uploaded a.zip, 12,345 bytes",
        {"event": "asset-uploaded", "key": "a.zip", "size": 12345},
    ),
    (
        events.FailedStackDeleted("Orders", "ROLLBACK_COMPLETE"),
        "Orders: deleted what its failed first creation had left (ROLLBACK_COMPLETE)",
        {"event": "failed-stack-deleted", "stack": "Orders", "status": "ROLLBACK_COMPLETE"},
    ),
    (
        events.ChangeSetRequested("Orders", "cs", "CREATE"),
        None,
        {"event": "change-set-requested", "stack": "Orders", "name": "cs", "type": "CREATE"},
    ),
    (
        events.ChangeSetReady(CHANGES),
        "Orders: no resource changes, but the stack itself does",
        {
            "event": "change-set-ready",
            "stack": "Orders",
            "name": "cs",
            "id": "arn:cs",
            "type": "CREATE",
            "changes": [],
        },
    ),
    (
        events.NothingToChange("Orders"),
        "Orders: nothing to change",
        {"event": "nothing-to-change", "stack": "Orders"},
    ),
    (
        events.ChangeSetDeclined("Orders"),
        "Orders: nothing was changed; the change set is deleted",
        {"event": "change-set-declined", "stack": "Orders"},
    ),
    (
        events.EmptyStackDeleted("Orders"),
        "Orders: deleted the empty stack that had held the change set",
        {"event": "empty-stack-deleted", "stack": "Orders"},
    ),
    (
        events.StackSkipped("Orders", "Data"),
        "Orders: skipped, because Data was not deployed",
        {"event": "stack-skipped", "stack": "Orders", "dependency": "Data"},
    ),
    (
        events.ExecutionStarted("Orders", CHANGES),
        "Orders: creating",
        {"event": "execution-started", "stack": "Orders", "change_set": "arn:cs"},
    ),
    (
        events.ExecutionStarted("Orders", UPDATE),
        "Orders: updating",
        {"event": "execution-started", "stack": "Orders", "change_set": "arn:cs"},
    ),
    (
        progress("CREATE_COMPLETE"),
        "  CREATE_COMPLETE     Queue  AWS::SQS::Queue  Orders/Queue",
        {
            "event": "resource-progressed",
            "stack": "Orders",
            "timestamp": "2026-01-02T03:04:05+00:00",
            "logical_id": "Queue",
            "type": "AWS::SQS::Queue",
            "status": "CREATE_COMPLETE",
            "reason": None,
            "physical_id": "queue-1",
            "construct": "Orders/Queue",
            "file": "app.py",
            "line": 7,
            "of_stack": False,
        },
    ),
    (
        events.TerminationProtectionSet("Orders", True),
        "Orders: termination protection is on",
        {"event": "termination-protection-set", "stack": "Orders", "enabled": True},
    ),
    (
        events.OutputsRead("Orders", (Output("Name", "queue-1"),)),
        None,
        {"event": "outputs-read", "stack": "Orders", "outputs": {"Name": "queue-1"}},
    ),
    (
        events.StackDeployed("Orders", "CREATE_COMPLETE", 3.14159),
        "Orders: CREATE_COMPLETE in 3.1 s",
        {
            "event": "stack-deployed",
            "stack": "Orders",
            "status": "CREATE_COMPLETE",
            "seconds": 3.142,
        },
    ),
    (
        events.NothingToDestroy("Orders"),
        "Orders: there is no such stack",
        {"event": "nothing-to-destroy", "stack": "Orders"},
    ),
    (
        events.DeletionDeclined(("Orders", "Data")),
        "nothing was deleted",
        {"event": "deletion-declined", "stacks": ["Orders", "Data"]},
    ),
    (
        events.DeletionStarted("Orders"),
        "Orders: deleting",
        {"event": "deletion-started", "stack": "Orders"},
    ),
    (
        events.StackDestroyed("Orders", 2.0),
        "Orders: deleted in 2.0 s",
        {"event": "stack-destroyed", "stack": "Orders", "seconds": 2.0},
    ),
    (
        events.NothingToPrune(GROUPS),
        "nothing to prune",
        {"event": "nothing-to-prune", "groups": pruning.machine(GROUPS)},
    ),
    (
        events.PruningPlanned(GROUPS),
        pruning.human(GROUPS),
        {"event": "pruning-planned", "groups": pruning.machine(GROUPS)},
    ),
    (
        events.VersionDeleted("Orders", "function", "worker", 3),
        "deleted version 3 of the function worker",
        {
            "event": "version-deleted",
            "stack": "Orders",
            "kind": "function",
            "name": "worker",
            "number": 3,
        },
    ),
    (
        events.VersionKept("Orders", "function", "worker", 3, "replicated"),
        "Lambda keeps version 3 of the function worker: replicated",
        {
            "event": "version-kept",
            "stack": "Orders",
            "kind": "function",
            "name": "worker",
            "number": 3,
            "reason": "replicated",
        },
    ),
]


@pytest.mark.parametrize(("event", "text", "document"), CASES)
def test_event(event: Event, text: str | None, document: dict[str, object]) -> None:
    """Every event has its text, or none, and its JSON object."""
    assert text == human(event)
    assert document == machine(event)
    assert document == json.loads(json.dumps(document))


def test_no_event_is_forgotten() -> None:
    """The cases above cover every event that the deployer has."""
    assert set(get_args(Event)) == {type(event) for event, _, _ in CASES}


def test_failure_shows_reason_and_line() -> None:
    """A resource that failed says why, and which line made it."""
    expected = (
        "  CREATE_FAILED       Queue  AWS::SQS::Queue  Orders/Queue\n"
        "      VisibilityTimeout is invalid\n"
        "      created at app.py:7"
    )

    assert expected == human(progress("CREATE_FAILED", "VisibilityTimeout is invalid"))


def test_failure_of_what_no_construct_made() -> None:
    """A failure without a known line shows the reason alone."""
    expected = "  DELETE_FAILED       Queue  AWS::SQS::Queue\n      in use"

    assert expected == human(progress("DELETE_FAILED", "in use", line=None))


def test_reason_of_success_is_not_shown() -> None:
    """Reasons such as "Resource creation Initiated" are noise."""
    expected = "  CREATE_IN_PROGRESS  Queue  AWS::SQS::Queue  Orders/Queue"

    assert expected == human(progress("CREATE_IN_PROGRESS", "Resource creation Initiated"))


@pytest.mark.parametrize(
    ("status", "code"),
    [
        ("CREATE_IN_PROGRESS", "33"),
        ("CREATE_COMPLETE", "32"),
        ("CREATE_FAILED", "31"),
        ("ROLLBACK_COMPLETE", "31"),
        ("UPDATE_ROLLBACK_IN_PROGRESS", "31"),
    ],
)
def test_colour_of_a_status(status: str, code: str) -> None:
    """Green is done, yellow is at work, red went wrong, and so is every rollback."""
    text = human(progress(status), Style(colour=True))

    assert text is not None
    assert text.startswith(f"  \x1b[{code}m{status}")
