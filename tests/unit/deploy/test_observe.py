from typing import TYPE_CHECKING

from stackwright_synth.deploy import desired, observe
from stackwright_synth.deploy.events import CallerIdentified, StackObserved
from stackwright_synth.deploy.ports import Output, StackResource
from stackwright_synth.plan import Caller

if TYPE_CHECKING:
    from tests.unit.deploy.conftest import Stage


def test_what_is_deployed(stage: "Stage") -> None:
    """A deployed stack is observed with its template, outputs, parameters and protection."""
    entries = stage.entry("A"), stage.entry("B")
    assembly = stage.assembly(*entries)
    stage.cloudformation.stacks["A"] = stage.script(
        stage.state(
            "CREATE_COMPLETE",
            "A",
            outputs=(Output("Url", "https://x"),),
            parameters=frozenset({"Size"}),
            termination_protection=True,
        )
    )
    stage.cloudformation.templates["A"] = {"Resources": {}}

    told, observed = stage.run(observe(assembly, desired(assembly, entries), stage.world))

    assert ["A"] == list(observed.stacks)
    found = observed.stacks["A"]
    assert {"Resources": {}} == found.template
    assert {"Url": "https://x"} == found.outputs
    assert frozenset({"Size"}) == found.parameters
    assert found.protected
    assert [
        CallerIdentified(observed.caller),
        StackObserved("A", "A", "CREATE_COMPLETE"),
        StackObserved("B", "B", None),
    ] == told


def test_nothing_is_changed(stage: "Stage") -> None:
    """Observing only reads."""
    asset = stage.asset()
    assembly = stage.assembly(stage.entry(assets=(asset.hash,)), assets=(asset,))

    stage.run(observe(assembly, desired(assembly, assembly.stacks), stage.world))

    assert ["stack Orders", "stack stackwright-assets"] == stage.cloudformation.calls


def test_what_a_failed_creation_left(stage: "Stage") -> None:
    """After a failed first creation it is looked up what still exists."""
    assembly = stage.assembly(stage.entry())
    stage.cloudformation.stacks["Orders"] = stage.script(stage.state("ROLLBACK_COMPLETE"))
    stage.cloudformation.left["Orders"] = (
        StackResource("Table", "AWS::DynamoDB::Table", "DELETE_SKIPPED"),
        StackResource("Queue", "AWS::SQS::Queue", "DELETE_COMPLETE"),
    )

    _, observed = stage.run(observe(assembly, desired(assembly, assembly.stacks), stage.world))

    assert ("Table",) == observed.stacks["Orders"].remaining


def test_wrong_account(stage: "Stage") -> None:
    """A stack of another account is an error before anything is looked up."""
    assembly = stage.assembly(stage.entry(account="999999999999"))

    _, error = stage.fails(
        observe(assembly, desired(assembly, assembly.stacks), stage.world), "wrong-account"
    )

    assert (
        "stack Orders belongs to account 999999999999, but the credentials are those of account "
        "123456789012 (arn:aws:iam::123456789012:user/ann)"
    ) == error.message
    assert [] == stage.cloudformation.calls


def test_wrong_region(stage: "Stage") -> None:
    """A stack of another Region is an error before anything is looked up."""
    assembly = stage.assembly(stage.entry(region="us-east-1"))

    _, error = stage.fails(
        observe(assembly, desired(assembly, assembly.stacks), stage.world), "wrong-region"
    )

    assert (
        "stack Orders belongs to Region us-east-1, but the Region in use is eu-central-1"
        == error.message
    )
    assert [] == stage.cloudformation.calls


def test_own_place(stage: "Stage") -> None:
    """A stack that names the caller's own account and Region is welcome."""
    assembly = stage.assembly(stage.entry(account="123456789012", region="eu-central-1"))

    _, observed = stage.run(observe(assembly, desired(assembly, assembly.stacks), stage.world))

    assert Caller("123456789012", "eu-central-1", "arn:aws:iam::123456789012:user/ann") == (
        observed.caller
    )
