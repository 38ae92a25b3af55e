from typing import TYPE_CHECKING

from stackwright_synth.deploy import Options, Recreation, deploy
from stackwright_synth.deploy.events import FailedStackDeleted
from stackwright_synth.deploy.ports import StackResource

if TYPE_CHECKING:
    from tests.unit.deploy.conftest import Stage


def _failed_once(stage: "Stage") -> None:
    """Script a stack whose first creation failed, and whose second will not."""
    stage.will_follow("CREATE_COMPLETE")
    stage.cloudformation.stacks["Orders"] = stage.script(stage.state("ROLLBACK_COMPLETE"))
    stage.cloudformation.stacks[stage.arn()] = stage.script(
        stage.state("DELETE_IN_PROGRESS"),
        stage.state("DELETE_COMPLETE"),
        stage.state("CREATE_COMPLETE"),
    )
    stage.cloudformation.change_set_states = stage.script(stage.ready())


def test_agreed(stage: "Stage") -> None:
    """After a yes the empty stack is deleted, and created anew."""
    _failed_once(stage)

    told, outcome = stage.run(deploy(stage.assembly(stage.entry()), [], stage.world, Options()))

    assert Recreation("Orders", "Orders", "ROLLBACK_COMPLETE") == stage.questions[0]
    assert FailedStackDeleted("Orders", "ROLLBACK_COMPLETE") in told
    assert "CREATE" == stage.cloudformation.requests[0].type
    assert "created" == outcome.stacks[0].result


def test_declined(stage: "Stage") -> None:
    """After a no nothing is deleted, and the error says what is the matter."""
    _failed_once(stage)
    stage.says = stage.script(False)

    _, error = stage.fails(
        deploy(stage.assembly(stage.entry()), [], stage.world, Options()), "failed-creation"
    )

    assert "ROLLBACK_COMPLETE since its first creation failed" in error.message
    assert [] == stage.calls("delete", "create")


def test_never_while_resources_exist(stage: "Stage") -> None:
    """A stack that still has resources is not deleted, whatever was agreed beforehand."""
    _failed_once(stage)
    stage.cloudformation.left["Orders"] = (
        StackResource("Table", "AWS::DynamoDB::Table", "DELETE_FAILED"),
    )

    _, error = stage.fails(
        deploy(stage.assembly(stage.entry()), [], stage.world, Options(yes=True)),
        "failed-creation",
    )

    assert "these of its resources still exist: Table" in error.message
    assert [] == stage.calls("delete", "create")


def test_deletion_that_fails(stage: "Stage") -> None:
    """An empty stack that cannot be deleted is a failure that says so."""
    _failed_once(stage)
    stage.cloudformation.stacks[stage.arn()] = stage.script(
        stage.state("DELETE_IN_PROGRESS"), stage.state("DELETE_FAILED", reason="no permission")
    )

    _, error = stage.fails(
        deploy(stage.assembly(stage.entry()), [], stage.world, Options()), "stack-failed"
    )

    assert error.message.startswith("stack Orders could not be deleted: no permission")
