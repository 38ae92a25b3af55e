from typing import TYPE_CHECKING

from stackwright_synth.deploy.discard import discard
from stackwright_synth.deploy.events import EmptyStackDeleted

if TYPE_CHECKING:
    from tests.unit.deploy.conftest import Stage


def test_empty_stack_goes_with_its_only_change_set(stage: "Stage") -> None:
    """The stack under review that held nothing else is deleted."""
    stage.cloudformation.stacks["Orders"] = stage.script(stage.state("REVIEW_IN_PROGRESS"))
    stage.cloudformation.names = ("mine",)

    told, _ = stage.run(discard(stage.entry(), "mine", "CREATE", stage.world))

    assert [EmptyStackDeleted("Orders")] == told
    assert [f"delete {stage.arn()}"] == stage.calls("delete")


def test_stack_under_review_by_others_stays(stage: "Stage") -> None:
    """A stack that holds somebody else's change set is not deleted."""
    stage.cloudformation.stacks["Orders"] = stage.script(stage.state("REVIEW_IN_PROGRESS"))
    stage.cloudformation.names = ("mine", "theirs")

    told, _ = stage.run(discard(stage.entry(), "mine", "CREATE", stage.world))

    assert [] == told
    assert [] == stage.calls("delete")


def test_deployed_stack_stays(stage: "Stage") -> None:
    """A stack that was deployed in the meantime, or before, is never deleted."""
    stage.cloudformation.stacks["Orders"] = stage.script(stage.state("CREATE_COMPLETE"))

    for type_ in ("CREATE", "UPDATE"):
        stage.run(discard(stage.entry(), "mine", type_, stage.world))

    assert ["stack Orders"] == stage.calls("stack")
    assert ["delete-change-set mine"] * 2 == stage.calls("delete-change-set")
    assert [] == stage.calls("delete")
