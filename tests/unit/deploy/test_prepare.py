from typing import TYPE_CHECKING

import pytest

from stackwright.errors import DeployError
from stackwright.source import SourceLocation
from stackwright_synth.assembly import SourceEntry
from stackwright_synth.deploy.events import (
    ChangeSetReady,
    ChangeSetRequested,
    EmptyStackDeleted,
    NothingToChange,
)
from stackwright_synth.deploy.places import Places
from stackwright_synth.deploy.ports import ChangeSetState, ResourceChange, TemplateUrl
from stackwright_synth.deploy.prepare import prepare
from stackwright_synth.plan import InlineTemplate, StackPlan, Upload

if TYPE_CHECKING:
    from tests.unit.deploy.conftest import Stage

PLACES = Places("Orders", {"Queue": SourceEntry("Orders/Queue", "AWS::SQS::Queue", "app.py:7")})


def test_order_holds_what_the_entry_says(stage: "Stage") -> None:
    """Capabilities, tags, parameters and the asset bucket are in the order of the change set."""
    stage.cloudformation.change_set_states = stage.script(stage.ready())
    entry = stage.entry(
        asset_bucket_parameter="AssetBucket",
        capabilities=("CAPABILITY_IAM",),
        tags={"team": "orders"},
    )
    plan = StackPlan(
        entry, "update", InlineTemplate("{}"), parameters={"Size": "3"}, kept=("Mail",)
    )

    stage.run(prepare(plan, "bucket-1", PLACES, stage.world))

    (request,) = stage.cloudformation.requests
    assert ("Orders", "name-1", "UPDATE", "{}") == (
        request.stack,
        request.name,
        request.type,
        request.template,
    )
    assert ("CAPABILITY_IAM",) == request.capabilities
    assert {"team": "orders"} == request.tags
    assert {"Size": "3", "AssetBucket": "bucket-1"} == request.parameters
    assert ("Mail",) == request.kept


def test_large_template_is_named_by_its_address(stage: "Stage") -> None:
    """A template that was uploaded is given to CloudFormation as a URL."""
    stage.cloudformation.change_set_states = stage.script(stage.ready())
    upload = Upload("templates/1.json", stage.folder / "x")
    plan = StackPlan(stage.entry(), "create", upload)

    stage.run(prepare(plan, "bucket-1", PLACES, stage.world))

    assert TemplateUrl("https://bucket-1.example/templates/1.json") == (
        stage.cloudformation.requests[0].template
    )


def test_waits_until_it_is_worked_out(stage: "Stage") -> None:
    """A change set that is not seen yet, or not ready yet, is asked for again."""
    pending = ChangeSetState("cs-arn", stage.arn(), "CREATE_PENDING", "UNAVAILABLE")
    working = ChangeSetState("cs-arn", stage.arn(), "CREATE_IN_PROGRESS", "UNAVAILABLE")
    stage.cloudformation.change_set_states = stage.script(None, pending, working, stage.ready())
    plan = StackPlan(stage.entry(), "create", InlineTemplate("{}"))

    told, change_set = stage.run(prepare(plan, None, PLACES, stage.world))

    assert change_set is not None
    assert [ChangeSetRequested("Orders", "name-1", "CREATE"), ChangeSetReady(change_set)] == told
    assert [0.5, 1.0, 2.0] == stage.clock.waits


def test_replacements_are_placed(stage: "Stage") -> None:
    """What will be replaced is known with its construct and line."""
    change = ResourceChange("Queue", "AWS::SQS::Queue", "Modify", "q", "True", ("QueueName",))
    kept = ResourceChange("Other", "AWS::SQS::Queue", "Modify", "o", "False", ("Tags",))
    stage.cloudformation.change_set_states = stage.script(stage.ready(change, kept))
    plan = StackPlan(stage.entry(), "update", InlineTemplate("{}"))

    _, change_set = stage.run(prepare(plan, None, PLACES, stage.world))

    assert change_set is not None
    replaced, other = change_set.changes
    assert replaced.replaces
    assert not other.replaces
    assert "Orders/Queue" == replaced.place.path
    assert SourceLocation("app.py", 7) == replaced.place.source


@pytest.mark.parametrize(
    "reason",
    [
        "The submitted information didn't contain changes. Submit different information",
        "No updates are to be performed.",
    ],
)
def test_nothing_to_change(stage: "Stage", reason: str) -> None:
    """Either way in which CloudFormation says "nothing to do" is understood, and cleaned up."""
    failed = ChangeSetState("cs-arn", stage.arn(), "FAILED", "UNAVAILABLE", reason)
    stage.cloudformation.change_set_states = stage.script(failed)
    plan = StackPlan(stage.entry(), "nothing-known", InlineTemplate("{}"))

    told, change_set = stage.run(prepare(plan, None, PLACES, stage.world))

    assert change_set is None
    assert "UPDATE" == stage.cloudformation.requests[0].type
    assert NothingToChange("Orders") == told[-1]
    assert ["delete-change-set name-1"] == stage.calls("delete-change-set")


def test_no_listed_changes_is_not_nothing(stage: "Stage") -> None:
    """A change set that lists no resource, as one of outputs only, is executable all the same."""
    stage.cloudformation.change_set_states = stage.script(stage.ready())
    plan = StackPlan(stage.entry(), "update", InlineTemplate("{}"))

    _, change_set = stage.run(prepare(plan, None, PLACES, stage.world))

    assert change_set is not None
    assert () == change_set.changes


def test_failure_leaves_no_trace(stage: "Stage") -> None:
    """A first change set that fails is deleted with the empty stack that held it."""
    failed = ChangeSetState("cs-arn", stage.arn(), "FAILED", "UNAVAILABLE", "Circular dependency")
    stage.cloudformation.change_set_states = stage.script(failed)
    stage.cloudformation.stacks["Orders"] = stage.script(stage.state("REVIEW_IN_PROGRESS"))
    stage.cloudformation.stacks[stage.arn()] = stage.script(stage.state("DELETE_COMPLETE"))
    plan = StackPlan(stage.entry(), "create", InlineTemplate("{}"))

    told, error = stage.fails(prepare(plan, None, PLACES, stage.world), "change-set-failed")

    assert (
        "CloudFormation cannot work out the changes of stack Orders: Circular dependency"
        == error.message
    )
    assert "Orders" == error.path
    assert EmptyStackDeleted("Orders") == told[-1]
    assert ["delete-change-set name-1", f"delete {stage.arn()}"] == stage.calls(
        "delete-change-set", "delete"
    )


def test_lost_answer_of_the_order(stage: "Stage") -> None:
    """An order whose answer was lost meets its own change set, and goes on with it."""
    lost = DeployError("cut short", code="garbled-answer")
    stage.cloudformation.created = stage.script(lost, "exists")
    stage.cloudformation.change_set_states = stage.script(stage.ready())
    plan = StackPlan(stage.entry(), "create", InlineTemplate("{}"))

    _, change_set = stage.run(prepare(plan, None, PLACES, stage.world))

    assert change_set is not None
    assert "cs-arn" == change_set.id
    assert ["create name-1", "create name-1"] == stage.calls("create")


def test_throttled_description_is_repeated(stage: "Stage") -> None:
    """Throttling while waiting is waited out."""
    throttled = DeployError("slow down", code="throttled")
    stage.cloudformation.change_set_states = stage.script(throttled, throttled, stage.ready())
    plan = StackPlan(stage.entry(), "create", InlineTemplate("{}"))

    _, change_set = stage.run(prepare(plan, None, PLACES, stage.world))

    assert change_set is not None


def test_obsolete(stage: "Stage") -> None:
    """A change set that others made obsolete is an error that says so."""
    obsolete = stage.ready(execution="OBSOLETE")
    stage.cloudformation.change_set_states = stage.script(obsolete)
    plan = StackPlan(stage.entry(), "update", InlineTemplate("{}"))

    stage.fails(prepare(plan, None, PLACES, stage.world), "change-set-obsolete")

    assert ["delete-change-set name-1"] == stage.calls("delete-change-set")


def test_never_worked_out(stage: "Stage") -> None:
    """A change set that never gets ready is given up in the end."""
    working = ChangeSetState("cs-arn", stage.arn(), "CREATE_IN_PROGRESS", "UNAVAILABLE")
    stage.cloudformation.change_set_states = stage.script(working)
    plan = StackPlan(stage.entry(), "update", InlineTemplate("{}"))

    stage.fails(prepare(plan, None, PLACES, stage.world), "too-slow")

    assert stage.clock.seconds >= 1800
