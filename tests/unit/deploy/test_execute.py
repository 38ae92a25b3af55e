from typing import TYPE_CHECKING

import pytest

from stackwright.errors import DeployError
from stackwright_synth.deploy import ChangeSet, Options
from stackwright_synth.deploy.events import ExecutionStarted
from stackwright_synth.deploy.execute import execute
from stackwright_synth.deploy.ports import ChangeSetState

if TYPE_CHECKING:
    from tests.unit.deploy.conftest import Stage


def _change_set(stage: "Stage") -> ChangeSet:
    return ChangeSet("Orders", "Orders", stage.arn(), "name-1", "cs-arn", "UPDATE")


@pytest.mark.parametrize("rollback", [True, False])
def test_executed_with_a_token(stage: "Stage", rollback: bool) -> None:
    """The execution carries a token of its own, and what is to happen after a failure."""
    told, mark = stage.run(execute(_change_set(stage), stage.world, Options(rollback=rollback)))

    assert [ExecutionStarted("Orders", _change_set(stage))] == told
    assert ["name-1"] == stage.cloudformation.tokens
    assert "name-1" == mark.token
    assert [rollback] == stage.cloudformation.rollbacks


@pytest.mark.parametrize("status", ["EXECUTE_IN_PROGRESS", "EXECUTE_COMPLETE", "EXECUTE_FAILED"])
def test_lost_answer(stage: "Stage", status: str) -> None:
    """A refusal of a change set that is being executed means that our first order arrived."""
    stage.cloudformation.executed = stage.script(
        DeployError("reset", code="connection-failed"), "not-executable"
    )
    stage.cloudformation.change_set_states = stage.script(stage.ready(execution=status))

    told, _ = stage.run(execute(_change_set(stage), stage.world, Options()))

    assert [ExecutionStarted("Orders", _change_set(stage))] == told
    assert ["execute cs-arn", "execute cs-arn", "describe cs-arn"] == stage.calls(
        "execute", "describe"
    )


def test_somebody_was_faster(stage: "Stage") -> None:
    """A refusal while another operation changes the stack says that the stack is busy."""
    stage.cloudformation.executed = stage.script("not-executable")
    stage.cloudformation.change_set_states = stage.script(stage.ready(execution="OBSOLETE"))
    stage.cloudformation.stacks[stage.arn()] = stage.script(stage.state("UPDATE_IN_PROGRESS"))

    _, error = stage.fails(execute(_change_set(stage), stage.world, Options()), "stack-busy")

    assert "UPDATE_IN_PROGRESS" in error.message


@pytest.mark.parametrize(("execution", "found"), [("OBSOLETE", "OBSOLETE"), (None, "gone")])
def test_obsolete(stage: "Stage", execution: str | None, found: str) -> None:
    """A change set that can no longer be executed is an error that says why."""
    stage.cloudformation.executed = stage.script("not-executable")
    state: ChangeSetState | None = stage.ready(execution=execution) if execution else None
    stage.cloudformation.change_set_states = stage.script(state)
    stage.cloudformation.stacks[stage.arn()] = stage.script(stage.state("UPDATE_COMPLETE"))

    _, error = stage.fails(
        execute(_change_set(stage), stage.world, Options()), "change-set-obsolete"
    )

    assert error.message.endswith(f"it is {found}")
