from typing import TYPE_CHECKING

import pytest

from stackwright_synth.assembly import SourceEntry
from stackwright_synth.deploy.failures import causes, stack_failed
from stackwright_synth.deploy.follow import Followed
from stackwright_synth.deploy.places import Places

if TYPE_CHECKING:
    from tests.unit.deploy.conftest import Stage

PLACES = Places("Orders", {"Queue": SourceEntry("Orders/Queue", "AWS::SQS::Queue", "app.py:7")})


def test_real_causes_only(stage: "Stage") -> None:
    """Cancelled siblings, the stack itself and a resource's later failures are no causes."""
    real = stage.event("Queue", "UPDATE_FAILED", token="t", reason="too long", at=1)
    second = stage.event("Table", "UPDATE_FAILED", token="t", reason="no such key", at=2)
    noise = [
        stage.event("A", "CREATE_FAILED", token="t", reason="Resource creation cancelled"),
        stage.event("B", "UPDATE_FAILED", token="t", reason="Resource update cancelled"),
        stage.event("Orders", "UPDATE_FAILED", token="t", reason="all of it", of_stack=True),
        stage.event("Queue", "DELETE_FAILED", token="t", reason="afterwards", at=3),
        stage.event("C", "UPDATE_COMPLETE", token="t"),
    ]

    assert (real, second) == causes([*noise[:3], real, second, *noise[3:]])


@pytest.mark.parametrize(
    ("status", "now"),
    [
        (
            "ROLLBACK_FAILED",
            "its creation could not be rolled back, and some resources still exist",
        ),
        ("UPDATE_ROLLBACK_COMPLETE", "everything is as it was before"),
        ("UPDATE_ROLLBACK_FAILED", "the way back failed too, and the stack is between two states"),
        ("CREATE_FAILED", "what was done before the failure was kept"),
    ],
)
def test_state_of_the_stack(stage: "Stage", status: str, now: str) -> None:
    """The message says in what state the stack is now, and what that means."""
    followed = Followed(stage.state(status), ())

    error = stack_failed(stage.entry(), "could not be updated", followed, PLACES)

    assert error.message.endswith(f"it is now {status}: {now}")
    assert status == error.status
    assert error.hint is not None


def test_way_out_of_a_failed_rollback(stage: "Stage") -> None:
    """After a failed rollback the hint names the command that continues it."""
    followed = Followed(stage.state("UPDATE_ROLLBACK_FAILED"), ())

    error = stack_failed(stage.entry(), "could not be updated", followed, PLACES)

    assert "continue-update-rollback --stack-name Orders" in (error.hint or "")


def test_reason_of_the_stack(stage: "Stage") -> None:
    """Where no resource failed, what was said of the stack is the cause."""
    state = stage.state("UPDATE_COMPLETE", reason="Export X cannot be deleted as it is in use by Y")

    error = stack_failed(stage.entry(), "could not be deleted", Followed(state, ()), PLACES)

    assert (
        "stack Orders could not be deleted: Export X cannot be deleted as it is in use by Y; "
        "it is now UPDATE_COMPLETE: it was left as it is"
    ) == error.message
    assert "Orders" == error.path


def test_reason_in_an_event_of_the_stack(stage: "Stage") -> None:
    """Where not even the stack says why, its first event with a reason does."""
    event = stage.event("Orders", "ROLLBACK_IN_PROGRESS", token="t", reason="why", of_stack=True)

    error = stack_failed(stage.entry(), "could not be created", Followed(None, (event,)), PLACES)

    assert "stack Orders could not be created: why; the stack is gone" == error.message
    assert error.status is None
