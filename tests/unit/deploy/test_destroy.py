from typing import TYPE_CHECKING

from stackwright.errors import DeployError, StackFailed
from stackwright_synth.deploy import Deletion, Options, destroy
from stackwright_synth.deploy.events import (
    DeletionDeclined,
    DeletionStarted,
    NothingToDestroy,
    ResourceProgressed,
    StackDestroyed,
)

if TYPE_CHECKING:
    from tests.unit.deploy.conftest import Stage


def _deployed(stage: "Stage", *names: str) -> None:
    """Script deployed stacks whose deletion succeeds."""
    for name in names:
        stage.cloudformation.stacks[name] = stage.script(stage.state("CREATE_COMPLETE", name))
        stage.cloudformation.stacks[stage.arn(name)] = stage.script(
            stage.state("DELETE_IN_PROGRESS", name), stage.state("DELETE_COMPLETE", name)
        )


def test_reverse_order(stage: "Stage") -> None:
    """Stacks are deleted by their ARN, those that depend on others first, after one question."""
    _deployed(stage, "A", "B")
    assembly = stage.assembly(stage.entry("A"), stage.entry("B", dependencies=("A",)))

    told, outcome = stage.run(destroy(assembly, [], stage.world, Options()))

    assert [Deletion(("B", "A"), ("B", "A"))] == stage.questions
    assert [f"delete {stage.arn('B')}", f"delete {stage.arn('A')}"] == stage.calls("delete")
    assert [("B", "destroyed"), ("A", "destroyed")] == [
        (stack.stack, stack.result) for stack in outcome.stacks
    ]
    assert ["B", "A"] == [event.stack for event in told if isinstance(event, StackDestroyed)]
    assert outcome.complete


def test_progress(stage: "Stage") -> None:
    """The deletion of each resource is told at its construct."""
    _deployed(stage, "Orders")
    stage.cloudformation.looks = stage.script(
        lambda token: [
            [
                stage.event("Orders", "DELETE_COMPLETE", token=token, of_stack=True, at=2),
                stage.event("Queue", "DELETE_COMPLETE", token=token, at=1),
            ]
        ]
    )

    told, _ = stage.run(destroy(stage.assembly(stage.entry()), [], stage.world, Options()))

    (queue,) = [
        event for event in told if isinstance(event, ResourceProgressed) and not event.of_stack
    ]
    assert DeletionStarted("Orders") in told
    assert "Orders/Queue" == queue.place.path


def test_nothing_to_destroy(stage: "Stage") -> None:
    """A stack that does not exist is a success, and nobody is asked."""
    told, outcome = stage.run(destroy(stage.assembly(stage.entry()), [], stage.world, Options()))

    assert NothingToDestroy("Orders") == told[-1]
    assert "not-there" == outcome.stacks[0].result
    assert [] == stage.questions
    assert outcome.complete


def test_declined(stage: "Stage") -> None:
    """After a no nothing is deleted."""
    _deployed(stage, "Orders")
    stage.says = stage.script(False)

    told, outcome = stage.run(destroy(stage.assembly(stage.entry()), [], stage.world, Options()))

    assert DeletionDeclined(("Orders",)) == told[-1]
    assert "declined" == outcome.stacks[0].result
    assert not outcome.complete
    assert [] == stage.calls("delete")


def test_protected(stage: "Stage") -> None:
    """One protected stack is an error before any stack is deleted."""
    _deployed(stage, "A", "B")
    stage.cloudformation.stacks["A"] = stage.script(
        stage.state("CREATE_COMPLETE", "A", termination_protection=True)
    )
    assembly = stage.assembly(stage.entry("A"), stage.entry("B"))

    _, error = stage.fails(
        destroy(assembly, [], stage.world, Options(yes=True)), "termination-protected"
    )

    assert "stack A has termination protection, and cannot be deleted" == error.message
    assert [] == stage.calls("delete")


def test_busy(stage: "Stage") -> None:
    """A stack that another operation is changing is not deleted."""
    stage.cloudformation.stacks["Orders"] = stage.script(stage.state("UPDATE_IN_PROGRESS"))

    stage.fails(destroy(stage.assembly(stage.entry()), [], stage.world, Options()), "stack-busy")

    assert [] == stage.calls("delete")


def test_wrong_account(stage: "Stage") -> None:
    """Stacks of another account are refused before anything is looked up."""
    assembly = stage.assembly(stage.entry(account="999999999999"))

    stage.fails(destroy(assembly, [], stage.world, Options()), "wrong-account")

    assert [] == stage.cloudformation.calls


def test_deletion_that_fails(stage: "Stage") -> None:
    """A deletion that fails raises its cause, at its construct and line."""
    _deployed(stage, "Orders")
    stage.cloudformation.stacks[stage.arn()] = stage.script(
        stage.state("DELETE_IN_PROGRESS"), stage.state("DELETE_FAILED")
    )
    stage.cloudformation.looks = stage.script(
        lambda token: [
            [
                stage.event("Orders", "DELETE_FAILED", token=token, of_stack=True, at=2),
                stage.event("Queue", "DELETE_FAILED", token=token, reason="not empty", at=1),
            ]
        ]
    )

    _, error = stage.fails(
        destroy(stage.assembly(stage.entry()), [], stage.world, Options()), "stack-failed"
    )

    assert isinstance(error, StackFailed)
    assert (
        "stack Orders could not be deleted: Queue DELETE_FAILED: not empty; it is now "
        "DELETE_FAILED: some of its resources still exist"
    ) == error.message
    assert "Orders/Queue" == error.path


def test_export_in_use(stage: "Stage") -> None:
    """A stack that falls back to its old status, since its export is in use, is a failure."""
    reason = "Export orders-url cannot be deleted as it is in use by Web"
    _deployed(stage, "Orders")
    stage.cloudformation.stacks[stage.arn()] = stage.script(
        stage.state("DELETE_IN_PROGRESS"), stage.state("CREATE_COMPLETE", reason=reason)
    )

    _, error = stage.fails(
        destroy(stage.assembly(stage.entry()), [], stage.world, Options()), "stack-failed"
    )

    assert reason in error.message
    assert "it is now CREATE_COMPLETE" in error.message


def test_lost_answer(stage: "Stage") -> None:
    """An order whose answer was lost is repeated with the same token."""
    _deployed(stage, "Orders")
    stage.cloudformation.deleted = stage.script(
        DeployError("reset", code="connection-failed"), None
    )

    stage.run(destroy(stage.assembly(stage.entry()), [], stage.world, Options()))

    assert ["name-1", "name-1"] == stage.cloudformation.tokens
