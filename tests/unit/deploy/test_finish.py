from typing import TYPE_CHECKING

from stackwright_synth.deploy import StackOutcome
from stackwright_synth.deploy.events import OutputsRead, StackDeployed, TerminationProtectionSet
from stackwright_synth.deploy.finish import finish
from stackwright_synth.deploy.ports import Output

if TYPE_CHECKING:
    from tests.unit.deploy.conftest import Stage


def test_protection_is_turned_on_and_off(stage: "Stage") -> None:
    """Termination protection becomes what the app says."""
    for wanted in (True, False):
        entry = stage.entry(termination_protection=wanted)
        state = stage.state("CREATE_COMPLETE", termination_protection=not wanted)

        told, _ = stage.run(finish(entry, state, "created", 0.0, stage.world))

        assert TerminationProtectionSet("Orders", wanted) == told[0]

    assert ["protect Orders True", "protect Orders False"] == stage.calls("protect")


def test_protection_that_is_right_already(stage: "Stage") -> None:
    """Nothing is called when the protection is as the app says."""
    state = stage.state("CREATE_COMPLETE", termination_protection=True)

    stage.run(finish(stage.entry(termination_protection=True), state, "created", 0.0, stage.world))

    assert [] == stage.calls("protect")


def test_outcome(stage: "Stage") -> None:
    """Outputs and the time that it took are told, and are in the outcome."""
    output = Output("Url", "https://x", "Where it answers.", "orders-url")
    state = stage.state("UPDATE_COMPLETE", outputs=(output,))
    stage.clock.seconds = 12.5

    told, outcome = stage.run(finish(stage.entry(), state, "updated", 10.0, stage.world))

    assert [
        OutputsRead("Orders", (output,)),
        StackDeployed("Orders", "UPDATE_COMPLETE", 2.5),
    ] == told
    expected = StackOutcome("Orders", "Orders", "updated", "UPDATE_COMPLETE", {"Url": "https://x"})
    assert expected == outcome
