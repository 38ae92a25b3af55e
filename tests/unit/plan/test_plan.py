import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from stackwright.errors import DeployError, StackBusyError
from stackwright_synth.assembly import AssetEntry, StackEntry
from stackwright_synth.diff import Change
from stackwright_synth.plan import (
    Caller,
    DesiredStack,
    InlineTemplate,
    Observed,
    ObservedStack,
    Plan,
    Upload,
    make_plan,
)

FOLDER = Path("stackwright.out")
CALLER = Caller("123456789012", "eu-central-1", "arn")
ENTRY = StackEntry("Orders", "app-orders", "Orders.template.json")
TEMPLATE: dict[str, object] = {"Resources": {"Queue": {"Type": "AWS::SQS::Queue"}}}


def plan(
    current: ObservedStack | None = None,
    *,
    entry: StackEntry = ENTRY,
    text: str | None = None,
    assets: tuple[AssetEntry, ...] = (),
    bucket: str | None = None,
    published: tuple[str, ...] = (),
    parameters: dict[str, str] | None = None,
) -> Plan:
    """A plan of one stack."""
    desired = DesiredStack(entry, text or json.dumps(TEMPLATE), FOLDER / entry.template)
    stacks = {entry.id: current} if current else {}
    observed = Observed(CALLER, stacks, bucket, frozenset(published))
    return make_plan([desired], assets, FOLDER, observed, {entry.id: parameters or {}})


def current(status: str, **changes: Any) -> ObservedStack:
    """A deployed stack."""
    return ObservedStack("arn", status, **changes)


def error(status: str, **changes: object) -> DeployError:
    """The error of planning a stack in a status."""
    with pytest.raises(DeployError) as caught:
        plan(current(status, **changes))
    return caught.value


@pytest.mark.parametrize("deployed", [None, current("REVIEW_IN_PROGRESS")])
def test_create(deployed: ObservedStack | None) -> None:
    """A stack that is not there, or only under review, is created, with all that it holds."""
    (stack,) = plan(deployed).stacks

    assert "create" == stack.action
    assert (Change("Resources", "Queue", "added", "AWS::SQS::Queue"),) == stack.changes


@pytest.mark.parametrize("status", ["CREATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE", "CREATE_FAILED"])
def test_update(status: str) -> None:
    """A deployed stack is updated, and the plan says by what."""
    (stack,) = plan(current(status, template={"Resources": {}})).stacks

    assert "update" == stack.action
    assert (Change("Resources", "Queue", "added", "AWS::SQS::Queue"),) == stack.changes


def test_nothing_known() -> None:
    """A stack whose template is the deployed one is left to CloudFormation's judgement."""
    (stack,) = plan(current("UPDATE_COMPLETE", template=TEMPLATE)).stacks

    assert "nothing-known" == stack.action
    assert () == stack.changes


def test_template_that_cannot_be_compared() -> None:
    """A deployed template that is not JSON is updated, with the changes unknown."""
    (stack,) = plan(current("UPDATE_COMPLETE")).stacks

    assert "update" == stack.action
    assert stack.changes is None


@pytest.mark.parametrize("status", ["ROLLBACK_COMPLETE", "ROLLBACK_FAILED"])
def test_recreate(status: str) -> None:
    """A failed first creation that left nothing is to be made anew."""
    (stack,) = plan(current(status)).stacks

    assert "recreate" == stack.action


def test_failed_creation_with_remains() -> None:
    """A failed first creation that left something is an error that names it."""
    failure = error("ROLLBACK_FAILED", remaining=("Queue", "Table"))

    assert "failed-creation" == failure.code
    assert (
        "the first creation of stack app-orders failed and left it in ROLLBACK_FAILED, and these "
        "of its resources still exist: Queue, Table"
    ) == failure.message
    assert "Orders" == failure.path


@pytest.mark.parametrize("status", ["UPDATE_IN_PROGRESS", "UPDATE_ROLLBACK_IN_PROGRESS"])
def test_busy(status: str) -> None:
    """A stack that another operation is changing is an error that names the status."""
    failure = error(status)

    assert isinstance(failure, StackBusyError)
    assert "stack-busy" == failure.code
    assert status in failure.message
    assert "wait until that operation has finished, then try again" == failure.hint


def test_failed_rollback() -> None:
    """A failed rollback is an error with the reason, and the command that continues it."""
    failure = error("UPDATE_ROLLBACK_FAILED", reason="Queue is gone")

    assert "rollback-failed" == failure.code
    assert "(Queue is gone)" in failure.message
    assert "continue-update-rollback --stack-name app-orders" in (failure.hint or "")


def test_failed_deletion() -> None:
    """A stack whose deletion failed can only be deleted."""
    assert "failed-deletion" == error("DELETE_FAILED").code


@pytest.mark.parametrize(("size", "inline"), [(51_200, True), (51_201, False)])
def test_where_a_template_goes(size: int, inline: bool) -> None:
    """A template of up to 51,200 bytes is sent itself; a larger one goes to the bucket."""
    text = json.dumps(TEMPLATE).ljust(size)
    content_hash = hashlib.sha256(text.encode()).hexdigest()
    upload = Upload(f"templates/{content_hash}.json", FOLDER / ENTRY.template)

    made = plan(text=text)

    (stack,) = made.stacks
    assert stack.template == (InlineTemplate(text) if inline else upload)
    assert stack.uploads == (() if inline else (upload,))
    assert made.needs_bucket != inline


def test_bytes_are_counted_not_characters() -> None:
    """The limit counts bytes of UTF-8."""
    text = json.dumps({"Description": "é" * 30_000}, ensure_ascii=False)

    assert isinstance(plan(text=text).stacks[0].template, Upload)


def test_template_too_large() -> None:
    """A template that CloudFormation takes in no way is an error before anything is done."""
    with pytest.raises(DeployError) as caught:
        plan(text=json.dumps(TEMPLATE).ljust(1_048_577))

    assert "template-too-large" == caught.value.code
    assert "1,048,577" in caught.value.message


def test_missing_assets() -> None:
    """What the bucket holds is not missing."""
    there, missing = AssetEntry("aa", "a.zip", "assets/a"), AssetEntry("bb", "b.zip", "assets/b")
    entry = StackEntry("Orders", "o", "o.json", assets=("aa", "bb"))

    made = plan(entry=entry, assets=(there, missing), bucket="b", published=("assets/a",))

    (stack,) = made.stacks
    assert ("assets/a", "assets/b") == tuple(upload.key for upload in stack.uploads)
    assert (Upload("assets/b", FOLDER / "b.zip"),) == stack.missing
    assert made.needs_bucket
    assert "b" == made.bucket


def test_asset_that_the_assembly_lacks() -> None:
    """A stack that ships what the assembly does not list is a broken assembly."""
    with pytest.raises(DeployError) as caught:
        plan(entry=StackEntry("Orders", "o", "o.json", assets=("cc",)))

    assert "broken-assembly" == caught.value.code


@pytest.mark.parametrize("text", ["{", "[]", '"text"'])
def test_broken_template(text: str) -> None:
    """A template that is no JSON object is a broken assembly."""
    with pytest.raises(DeployError) as caught:
        plan(text=text)

    assert "broken-assembly" == caught.value.code


def test_parameters() -> None:
    """Given values are passed on; a value that only the deployed stack has is kept."""
    declared = {
        "Bucket": {"Type": "String"},
        "Given": {"Type": "String"},
        "Kept": {"Type": "String"},
        "Default": {"Type": "String", "Default": "x"},
        "New": {"Type": "String"},
    }
    entry = StackEntry("Orders", "o", "o.json", asset_bucket_parameter="Bucket")
    deployed = current(
        "UPDATE_COMPLETE", parameters=frozenset({"Bucket", "Given", "Kept", "Default"})
    )

    made = plan(
        deployed,
        entry=entry,
        text=json.dumps({"Parameters": declared, "Resources": {}}),
        parameters={"Given": "1"},
    )

    (stack,) = made.stacks
    assert {"Given": "1"} == stack.parameters
    assert ("Kept",) == stack.kept


def test_unknown_parameter() -> None:
    """A value for a parameter that the template does not have is an error that lists those."""
    text = json.dumps({"Parameters": {"Size": {"Type": "String"}}, "Resources": {}})

    with pytest.raises(DeployError) as caught:
        plan(text=text, parameters={"Sise": "1"})

    assert "unknown-parameter" == caught.value.code
    assert (
        "stack app-orders has no parameter Sise; its parameters are: Size" == caught.value.message
    )
