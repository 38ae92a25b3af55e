"""Pruning: what stays, what goes, who is asked, what is told."""

from typing import TYPE_CHECKING

import pytest

from stackwright.errors import DeployError
from stackwright_synth.deploy import PruneOptions, PruneOutcome, Pruning, prune
from stackwright_synth.deploy.events import (
    DeletionDeclined,
    NothingToPrune,
    PruningPlanned,
    VersionDeleted,
    VersionKept,
)
from stackwright_synth.deploy.ports import StackResource
from stackwright_synth.deploy.published import AliasTargets, PublishedVersion

if TYPE_CHECKING:
    from tests.unit.deploy.conftest import Answers, Stage

ARN = "arn:aws:lambda:eu-central-1:123456789012"


class ScriptedFunctions:
    """The port to Lambda, scripted."""

    def __init__(self) -> None:
        self.states: dict[str, list[PublishedVersion]] = {}
        self.named: dict[str, list[AliasTargets]] = {}
        self.layers: dict[str, tuple[int, ...]] = {}
        self.elsewhere: list[PublishedVersion] = []
        self.deleted: list[str] = []
        self.answers: Answers[str | None] | None = None

    def publish(self, function: str, *numbers: int, layers: tuple[str, ...] = ()) -> None:
        """Script a function with these versions."""
        self.states[function] = [
            PublishedVersion(function, number, layers) for number in (None, *numbers)
        ]

    def versions(self, function: str) -> tuple[PublishedVersion, ...]:
        return tuple(self.states.get(function, ()))

    def aliases(self, function: str) -> tuple[AliasTargets, ...]:
        return tuple(self.named.get(function, ()))

    def every_version(self) -> tuple[PublishedVersion, ...]:
        own = [one for states in self.states.values() for one in states]
        return (*own, *self.elsewhere)

    def delete_version(self, function: str, number: int) -> str | None:
        reason = self.answers.take() if self.answers else None
        self.deleted.append(f"{function}:{number}")
        return reason

    def layer_versions(self, layer: str) -> tuple[int, ...]:
        return self.layers.get(layer, ())

    def delete_layer_version(self, layer: str, number: int) -> None:
        self.deleted.append(f"{layer}:{number}")


@pytest.fixture
def functions() -> ScriptedFunctions:
    """Lambda with five versions of `worker` and six of the layer `tools`."""
    made = ScriptedFunctions()
    made.publish("worker", 1, 2, 3, 4, 5)
    made.layers["tools"] = (1, 2, 3, 4, 5, 6)
    return made


def _deployed(stage: "Stage", name: str = "Orders", *more: StackResource) -> None:
    """Script a deployed stack with a function, its fifth version and a layer."""
    stage.cloudformation.stacks[name] = stage.script(stage.state("UPDATE_COMPLETE", name))
    stage.cloudformation.left[name] = (
        StackResource("Queue", "AWS::Lambda::Function", "UPDATE_COMPLETE", "worker"),
        StackResource("V5", "AWS::Lambda::Version", "CREATE_COMPLETE", f"{ARN}:function:worker:5"),
        StackResource("V1", "AWS::Lambda::Version", "DELETE_SKIPPED", f"{ARN}:function:worker:1"),
        StackResource("L", "AWS::Lambda::LayerVersion", "CREATE_COMPLETE", f"{ARN}:layer:tools:6"),
        StackResource("New", "AWS::Lambda::Function", "CREATE_FAILED", None),
        *more,
    )


def test_the_newest_stay(stage: "Stage", functions: ScriptedFunctions) -> None:
    """Older ones go, oldest first, after one question; what the stack let go protects nothing."""
    _deployed(stage)
    steps = prune(stage.assembly(stage.entry()), [], functions, stage.world, PruneOptions())

    told, outcome = stage.run(steps)

    assert [Pruning(2, 0)] == stage.questions
    assert ["worker:1", "worker:2"] == functions.deleted
    assert PruneOutcome(2, 0) == outcome
    assert VersionDeleted("Orders", "function", "worker", 1) in told
    (planned,) = (one for one in told if isinstance(one, PruningPlanned))
    assert [("Orders/Queue", (1, 2), (3, 4, 5))] == [
        (one.place.path, one.doomed, one.kept) for one in planned.groups
    ]


def test_aliases_protect(stage: "Stage", functions: ScriptedFunctions) -> None:
    """What an alias gives traffic to stays, with a weight or without."""
    _deployed(stage)
    functions.named["worker"] = [AliasTargets("live", (4, 1)), AliasTargets("old", (2,))]
    options = PruneOptions(keep=1, yes=True)

    stage.run(prune(stage.assembly(stage.entry()), [], functions, stage.world, options))

    assert ["worker:3"] == functions.deleted
    assert [] == stage.questions


def test_resources_of_stacks_protect(stage: "Stage", functions: ScriptedFunctions) -> None:
    """A version that a stack has as a resource stays, of whatever age; of any of the stacks."""
    fixed = StackResource(
        "F", "AWS::Lambda::Version", "CREATE_COMPLETE", f"{ARN}:function:worker:2"
    )
    failed = StackResource("G", "AWS::Lambda::Version", "DELETE_FAILED", f"{ARN}:function:worker:3")
    _deployed(stage, "Orders", fixed, failed)
    options = PruneOptions(keep=0)

    stage.run(prune(stage.assembly(stage.entry()), [], functions, stage.world, options))

    assert ["worker:1", "worker:4"] == functions.deleted


def test_layers_only_when_asked(stage: "Stage", functions: ScriptedFunctions) -> None:
    """With `layers`, old versions of the stack's layers go too, if nothing has them attached."""
    _deployed(stage)
    functions.publish("worker", 1, 2, 3, 4, 5, layers=(f"{ARN}:layer:tools:2",))
    functions.elsewhere = [
        PublishedVersion("other", 9, (f"{ARN}:layer:tools:4", f"{ARN}:layer:others:1"))
    ]
    options = PruneOptions(keep=1, layers=True)

    _, outcome = stage.run(
        prune(stage.assembly(stage.entry()), [], functions, stage.world, options)
    )

    assert [Pruning(4, 3)] == stage.questions
    assert ["tools:1", "tools:3", "tools:5"] == functions.deleted[4:]
    assert 7 == outcome.deleted


def test_a_version_that_goes_protects_no_layer(
    stage: "Stage", functions: ScriptedFunctions
) -> None:
    """What only old versions have attached goes with them."""
    _deployed(stage)
    functions.states["worker"][1] = PublishedVersion("worker", 1, (f"{ARN}:layer:tools:1",))
    options = PruneOptions(keep=1, layers=True)

    stage.run(prune(stage.assembly(stage.entry()), [], functions, stage.world, options))

    assert "tools:1" in functions.deleted


def test_nothing_to_prune(stage: "Stage", functions: ScriptedFunctions) -> None:
    """Nobody is asked."""
    _deployed(stage)
    options = PruneOptions(keep=5)

    told, outcome = stage.run(
        prune(stage.assembly(stage.entry()), [], functions, stage.world, options)
    )

    assert isinstance(told[-1], NothingToPrune)
    assert PruneOutcome() == outcome
    assert [] == stage.questions


def test_dry_run(stage: "Stage", functions: ScriptedFunctions) -> None:
    """It is told what would go, and nothing goes."""
    _deployed(stage)
    options = PruneOptions(dry_run=True)

    told, outcome = stage.run(
        prune(stage.assembly(stage.entry()), [], functions, stage.world, options)
    )

    assert isinstance(told[-1], PruningPlanned)
    assert outcome.complete
    assert ([], []) == (stage.questions, functions.deleted)


def test_declined(stage: "Stage", functions: ScriptedFunctions) -> None:
    """After a no nothing is deleted."""
    _deployed(stage)
    stage.says = stage.script(False)

    told, outcome = stage.run(
        prune(stage.assembly(stage.entry()), [], functions, stage.world, PruneOptions())
    )

    assert DeletionDeclined(("Orders",)) == told[-1]
    assert not outcome.complete
    assert [] == functions.deleted


def test_a_stack_that_is_not_there(stage: "Stage", functions: ScriptedFunctions) -> None:
    """It has nothing to prune."""
    told, _ = stage.run(
        prune(stage.assembly(stage.entry()), [], functions, stage.world, PruneOptions())
    )

    assert NothingToPrune(()) == told[-1]


def test_busy(stage: "Stage", functions: ScriptedFunctions) -> None:
    """While a deployment shifts traffic, nothing is deleted."""
    _deployed(stage, "A")
    stage.cloudformation.stacks["B"] = stage.script(stage.state("UPDATE_IN_PROGRESS", "B"))
    assembly = stage.assembly(stage.entry("A"), stage.entry("B"))

    stage.fails(prune(assembly, [], functions, stage.world, PruneOptions()), "stack-busy")

    assert [] == functions.deleted


def test_only_the_named_stacks(stage: "Stage", functions: ScriptedFunctions) -> None:
    """Others are not looked at."""
    _deployed(stage, "A")
    assembly = stage.assembly(stage.entry("A"), stage.entry("B"))

    stage.run(prune(assembly, ["B"], functions, stage.world, PruneOptions()))

    assert ["stack B"] == stage.cloudformation.calls
    assert [] == functions.deleted


def test_a_version_that_lambda_keeps(stage: "Stage", functions: ScriptedFunctions) -> None:
    """The reason is told, and the others go."""
    _deployed(stage)
    functions.answers = stage.script("it is replicated", None)

    told, outcome = stage.run(
        prune(stage.assembly(stage.entry()), [], functions, stage.world, PruneOptions())
    )

    assert VersionKept("Orders", "function", "worker", 1, "it is replicated") in told
    assert PruneOutcome(1, 1) == outcome


def test_throttling_is_waited_out(stage: "Stage", functions: ScriptedFunctions) -> None:
    """A call that is refused for a while is made again."""
    _deployed(stage)
    functions.answers = stage.script(DeployError("slow", code="throttled"), None)

    _, outcome = stage.run(
        prune(stage.assembly(stage.entry()), [], functions, stage.world, PruneOptions())
    )

    assert PruneOutcome(2, 0) == outcome
    assert [1.0] == stage.clock.waits


def test_another_account(stage: "Stage", functions: ScriptedFunctions) -> None:
    """Stacks of another account are refused before anything is looked up."""
    assembly = stage.assembly(stage.entry(account="999999999999"))

    stage.fails(prune(assembly, [], functions, stage.world, PruneOptions()), "wrong-account")

    assert [] == stage.cloudformation.calls
