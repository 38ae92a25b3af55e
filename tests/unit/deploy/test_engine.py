from typing import TYPE_CHECKING

from stackwright.errors import DeployError, StackBusyError, StackFailed
from stackwright.source import SourceLocation
from stackwright_synth.deploy import Options, Outcome, StackOutcome, deploy
from stackwright_synth.deploy.events import (
    CallerIdentified,
    ChangeSetDeclined,
    ChangeSetReady,
    ChangeSetRequested,
    DeploymentPlanned,
    EmptyStackDeleted,
    ExecutionStarted,
    NothingToChange,
    OutputsRead,
    ResourceProgressed,
    StackDeployed,
    StackObserved,
    StackSkipped,
)
from stackwright_synth.deploy.ports import ChangeSetState, Output, ResourceChange

if TYPE_CHECKING:
    from tests.unit.deploy.conftest import Stage

REFUSED = "The submitted information didn't contain changes. Submit different information"


def test_first_deployment(stage: "Stage") -> None:
    """A stack that does not exist is created, and everything on the way is told in order."""
    stage.will_follow("CREATE_COMPLETE")
    change = ResourceChange("Queue", "AWS::SQS::Queue", "Add")
    stage.cloudformation.change_set_states = stage.script(stage.ready(change))
    assembly = stage.assembly(stage.entry())

    told, outcome = stage.run(deploy(assembly, [], stage.world, Options()))

    assert [
        CallerIdentified,
        StackObserved,
        DeploymentPlanned,
        ChangeSetRequested,
        ChangeSetReady,
        ExecutionStarted,
        ResourceProgressed,
        OutputsRead,
        StackDeployed,
    ] == [type(event) for event in told]
    assert Outcome((StackOutcome("Orders", "Orders", "created", "CREATE_COMPLETE"),)) == outcome
    assert "CREATE" == stage.cloudformation.requests[0].type
    assert ["execute cs-arn"] == stage.calls("execute")


def test_update_with_outputs(stage: "Stage") -> None:
    """An existing stack is updated, and its outputs are in the outcome."""
    stage.will_follow("UPDATE_COMPLETE", before="CREATE_COMPLETE")
    done = stage.state("UPDATE_COMPLETE", outputs=(Output("Url", "https://x"),))
    stage.cloudformation.stacks[stage.arn()] = stage.script(done)
    stage.cloudformation.change_set_states = stage.script(stage.ready())

    told, outcome = stage.run(deploy(stage.assembly(stage.entry()), [], stage.world, Options()))

    assert "UPDATE" == stage.cloudformation.requests[0].type
    assert "updated" == outcome.stacks[0].result
    assert {"Url": "https://x"} == outcome.stacks[0].outputs
    assert OutputsRead("Orders", (Output("Url", "https://x"),)) in told
    assert outcome.complete


def test_nothing_to_change(stage: "Stage") -> None:
    """A change set that would change nothing is deleted, and the deployment is a success."""
    stage.cloudformation.stacks["Orders"] = stage.script(stage.state("UPDATE_COMPLETE"))
    failed = ChangeSetState("cs-arn", stage.arn(), "FAILED", "UNAVAILABLE", REFUSED)
    stage.cloudformation.change_set_states = stage.script(failed)

    told, outcome = stage.run(deploy(stage.assembly(stage.entry()), [], stage.world, Options()))

    assert NothingToChange("Orders") in told
    assert "unchanged" == outcome.stacks[0].result
    assert ["delete-change-set name-1"] == stage.calls("execute", "delete-change-set")


def test_failure_at_the_line_of_the_user(stage: "Stage") -> None:
    """A failed creation raises the first real cause, at its construct and line."""
    stage.will_follow("ROLLBACK_COMPLETE")
    stage.cloudformation.change_set_states = stage.script(stage.ready())
    stage.cloudformation.looks = stage.script(
        lambda token: [
            [
                stage.event("Orders", "ROLLBACK_COMPLETE", token=token, of_stack=True, at=4),
                stage.event("Queue", "DELETE_FAILED", token=token, reason="later", at=3),
                stage.event(
                    "Other",
                    "CREATE_FAILED",
                    token=token,
                    reason="Resource creation cancelled",
                    at=2,
                ),
                stage.event("Queue", "CREATE_FAILED", token=token, reason="too long", at=1),
            ]
        ]
    )

    told, error = stage.fails(
        deploy(stage.assembly(stage.entry()), [], stage.world, Options()), "stack-failed"
    )

    assert isinstance(error, StackFailed)
    assert (
        "stack Orders could not be created: Queue CREATE_FAILED: too long; it is now "
        "ROLLBACK_COMPLETE: its creation was rolled back, and nothing of it was kept"
    ) == error.message
    assert "ROLLBACK_COMPLETE" == error.status
    assert ("Orders/Queue", SourceLocation("app.py", 7)) == (error.path, error.source)
    assert "AWS::SQS::Queue" == error.resource_type
    assert ["Queue CREATE_FAILED: too long"] == [failure.message for failure in error.failures]
    assert 1 == error.exit_code
    assert 4 == sum(isinstance(event, ResourceProgressed) for event in told)


def test_busy_stack_stops_everything_before_it_begins(stage: "Stage") -> None:
    """One busy stack is an error before any other stack is touched."""
    stage.cloudformation.stacks["B"] = stage.script(stage.state("UPDATE_IN_PROGRESS", "B"))
    assembly = stage.assembly(stage.entry("A"), stage.entry("B"))

    _, error = stage.fails(deploy(assembly, [], stage.world, Options()), "stack-busy")

    assert isinstance(error, StackBusyError)
    assert "stack B is UPDATE_IN_PROGRESS: another operation is changing it" == error.message
    assert error.hint is not None
    assert [] == stage.calls("create", "execute", "delete")


def test_declined_stack_and_what_depends_on_it(stage: "Stage") -> None:
    """After a no the change set and the empty stack go, and stacks that need it are skipped."""
    stage.cloudformation.stacks["A"] = stage.script(None, stage.state("REVIEW_IN_PROGRESS", "A"))
    stage.cloudformation.stacks[stage.arn("A")] = stage.script(stage.state("DELETE_COMPLETE", "A"))
    stage.cloudformation.change_set_states = stage.script(stage.ready(name="A"))
    stage.says = stage.script(False)
    assembly = stage.assembly(stage.entry("A"), stage.entry("B", dependencies=("A",)))

    told, outcome = stage.run(deploy(assembly, [], stage.world, Options()))

    assert [EmptyStackDeleted("A"), ChangeSetDeclined("A"), StackSkipped("B", "A")] == told[-3:]
    assert ["declined", "skipped"] == [stack.result for stack in outcome.stacks]
    assert not outcome.complete
    assert ["delete-change-set name-1", f"delete {stage.arn('A')}"] == stage.calls(
        "execute", "delete", "delete-change-set"
    )


def test_dependencies_come_along_and_first(stage: "Stage") -> None:
    """Naming one stack deploys what it depends on before it, and nothing else."""
    for name in ("A", "B"):
        stage.cloudformation.stacks[name] = stage.script(
            stage.state("CREATE_COMPLETE", name), stage.state("UPDATE_COMPLETE", name)
        )
    failed = ChangeSetState("cs-arn", stage.arn(), "FAILED", "UNAVAILABLE", REFUSED)
    stage.cloudformation.change_set_states = stage.script(failed)
    assembly = stage.assembly(
        stage.entry("A"), stage.entry("Unasked"), stage.entry("B", dependencies=("A",))
    )

    _, outcome = stage.run(deploy(assembly, ["B"], stage.world, Options()))

    assert ["A", "B"] == [request.stack for request in stage.cloudformation.requests]
    assert ["A", "B"] == [stack.stack for stack in outcome.stacks]


def test_error_of_a_port_is_placed(stage: "Stage") -> None:
    """An error that was raised without a place gets that of the stack that met it."""
    refused = DeployError("not allowed", code="access-denied")
    stage.cloudformation.created = stage.script(refused)

    _, error = stage.fails(
        deploy(stage.assembly(stage.entry()), [], stage.world, Options()), "access-denied"
    )

    assert "Orders" == error.path


def test_yes_asks_nothing(stage: "Stage") -> None:
    """With `yes` the user is not asked."""
    stage.will_follow("CREATE_COMPLETE")
    stage.cloudformation.change_set_states = stage.script(stage.ready())

    stage.run(deploy(stage.assembly(stage.entry()), [], stage.world, Options(yes=True)))

    assert [] == stage.questions
    assert ["execute cs-arn"] == stage.calls("execute")
