"""Deployments against a local AWS emulator: real HTTP, real parsing, real files."""

import hashlib
import io
import itertools
import json
import zipfile
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest

from stackwright.errors import DeployError, StackFailed
from stackwright.source import SourceLocation
from stackwright_synth.assembly import Assembly, AssetEntry, SourceEntry, StackEntry
from stackwright_synth.aws import Aws, Keys, connect
from stackwright_synth.deploy import Options, SystemClock, World, deploy, destroy
from stackwright_synth.deploy.events import (
    AssetFound,
    AssetUploaded,
    ChangeSetReady,
    ChangeSetRequested,
    Event,
    NothingToChange,
    ResourceProgressed,
)

if TYPE_CHECKING:
    from tests.integration.conftest import Emulator

pytestmark = pytest.mark.integration

T = TypeVar("T")

ACCOUNTS = itertools.count(100_000_000_000)
"""Each test has an account of its own: the emulator takes twelve digits of a key for one."""


class Site:
    """One account in the emulator, and an assembly folder."""

    def __init__(self, url: str, folder: Path) -> None:
        self.account = str(next(ACCOUNTS))
        self.aws: Aws = connect(
            region="eu-central-1", endpoint=url, keys=Keys(self.account, "secret")
        )
        self.folder = folder
        self.agrees = True
        self._names = itertools.count(1)

    @property
    def world(self) -> World:
        return World(
            self.aws.cloudformation,
            self.aws.assets,
            self.aws.identity,
            SystemClock(),
            lambda question: self.agrees,
            lambda: f"stackwright-{next(self._names)}",
        )

    def assembly(self, template: dict[str, object], *assets: AssetEntry) -> Assembly:
        """Write a template, and describe the folder."""
        (self.folder / "Orders.template.json").write_text(json.dumps(template))
        entry = StackEntry(
            id="Orders",
            name="Orders",
            template="Orders.template.json",
            assets=tuple(asset.hash for asset in assets),
            asset_bucket_parameter="AssetBucket" if assets else None,
            capabilities=("CAPABILITY_IAM",),
            tags={"team": "orders"},
        )
        sources = {
            "Worker": SourceEntry("Orders/Worker", "AWS::Lambda::Function", "app.py:12"),
            "Queue": SourceEntry("Orders/Queue", "AWS::SQS::Queue", "app.py:7"),
        }
        return Assembly(self.folder, (entry,), assets, {"Orders": sources})

    def asset(self, code: str) -> AssetEntry:
        """A zip with one module."""
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            archive.writestr(zipfile.ZipInfo("app.py"), code)
        content_hash = hashlib.sha256(buffer.getvalue()).hexdigest()
        (self.folder / f"{content_hash}.zip").write_bytes(buffer.getvalue())
        return AssetEntry(content_hash, f"{content_hash}.zip", f"assets/{content_hash}.zip")

    def bucket(self) -> str:
        """The name of the asset bucket."""
        state = self.aws.cloudformation.stack("stackwright-assets")
        name = state.output("BucketName") if state else None

        assert name is not None
        return name


@pytest.fixture
def site(emulator: "Emulator", tmp_path: Path) -> Site:
    """A fresh account."""
    return Site(emulator.url, tmp_path)


def run(steps: Generator[Event, None, T]) -> tuple[list[Event], T]:
    """Run steps to their end."""
    told: list[Event] = []
    while True:
        try:
            told.append(next(steps))
        except StopIteration as end:
            return told, end.value


def function_template(asset: AssetEntry, memory: int = 128) -> dict[str, object]:
    """A function from a zip, its role, and its name as an output."""
    trust = {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"Service": "lambda.amazonaws.com"},
                "Action": "sts:AssumeRole",
            }
        ],
    }
    return {
        "Parameters": {"AssetBucket": {"Type": "String"}},
        "Resources": {
            "Role": {
                "Type": "AWS::IAM::Role",
                "Properties": {"AssumeRolePolicyDocument": trust},
            },
            "Worker": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                    "Code": {"S3Bucket": {"Ref": "AssetBucket"}, "S3Key": asset.key},
                    "Handler": "app.handle",
                    "MemorySize": memory,
                    "Role": {"Fn::GetAtt": ["Role", "Arn"]},
                    "Runtime": "python3.13",
                },
            },
        },
        "Outputs": {"Name": {"Value": {"Ref": "Worker"}}},
    }


def queue_template(timeout: int) -> dict[str, object]:
    """A queue; a timeout of more than 43,200 seconds makes it fail."""
    queue = {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": timeout}}
    return {"Resources": {"Queue": queue}}


def test_life_of_a_function(site: Site) -> None:
    """A function with a zip is deployed, found unchanged, updated and destroyed."""
    asset = site.asset("def handle(event, context): return 1")

    told, outcome = run(
        deploy(site.assembly(function_template(asset), asset), [], site.world, Options())
    )

    assert ["created"] == [stack.result for stack in outcome.stacks]
    assert outcome.stacks[0].outputs["Name"].startswith("Orders-Worker-")
    assert any(isinstance(event, AssetUploaded) for event in told)
    assert site.aws.assets.holds(site.bucket(), asset.key, owner=site.account)
    placed = [
        event
        for event in told
        if isinstance(event, ResourceProgressed) and event.logical_id == "Worker"
    ]
    assert ["CREATE_IN_PROGRESS", "CREATE_COMPLETE"] == [event.status for event in placed]
    assert {SourceLocation("app.py", 12)} == {event.place.source for event in placed}

    told, outcome = run(
        deploy(site.assembly(function_template(asset), asset), [], site.world, Options())
    )

    assert ["unchanged"] == [stack.result for stack in outcome.stacks]
    assert NothingToChange("Orders") in told
    assert AssetFound(asset.key) in told
    (request,) = [event for event in told if isinstance(event, ChangeSetRequested)]
    assert request.name not in site.aws.cloudformation.change_sets("Orders")

    told, outcome = run(
        deploy(site.assembly(function_template(asset, 256), asset), [], site.world, Options())
    )

    assert ["updated"] == [stack.result for stack in outcome.stacks]
    ready = next(event for event in told if isinstance(event, ChangeSetReady))
    worker = next(
        change for change in ready.change_set.changes if change.change.logical_id == "Worker"
    )
    assert ("Modify", "False") == (worker.change.action, worker.change.replacement)
    assert "MemorySize" in worker.change.properties
    assert "Orders/Worker" == worker.place.path

    _, outcome = run(
        destroy(site.assembly(function_template(asset), asset), [], site.world, Options())
    )

    assert ["destroyed"] == [stack.result for stack in outcome.stacks]
    assert site.aws.cloudformation.stack("Orders") is None

    _, outcome = run(
        destroy(site.assembly(function_template(asset), asset), [], site.world, Options())
    )

    assert ["not-there"] == [stack.result for stack in outcome.stacks]


def test_failed_creation_and_second_attempt(site: Site) -> None:
    """A creation that fails is rolled back, told at its line, and made anew after a yes."""
    with pytest.raises(StackFailed) as caught:
        run(deploy(site.assembly(queue_template(99_999)), [], site.world, Options()))

    error = caught.value
    assert "ROLLBACK_COMPLETE" == error.status
    assert ("Orders/Queue", SourceLocation("app.py", 7)) == (error.path, error.source)
    assert "Queue CREATE_FAILED" in error.message
    assert ["Orders/Queue"] == [failure.path for failure in error.failures]

    _, outcome = run(deploy(site.assembly(queue_template(30)), [], site.world, Options()))

    assert ["created"] == [stack.result for stack in outcome.stacks]


def test_failed_update(site: Site) -> None:
    """An update that fails is rolled back, and says that all is as before."""
    run(deploy(site.assembly(queue_template(30)), [], site.world, Options()))

    with pytest.raises(StackFailed) as caught:
        run(deploy(site.assembly(queue_template(99_999)), [], site.world, Options()))

    assert "UPDATE_ROLLBACK_COMPLETE" == caught.value.status
    assert "Orders/Queue" == caught.value.path
    assert caught.value.message.endswith("everything is as it was before")

    _, outcome = run(deploy(site.assembly(queue_template(60)), [], site.world, Options()))

    assert ["updated"] == [stack.result for stack in outcome.stacks]


def test_declined_creation_leaves_nothing(site: Site) -> None:
    """After a no to the first change set there is no stack."""
    site.agrees = False

    _, outcome = run(deploy(site.assembly(queue_template(30)), [], site.world, Options()))

    assert ["declined"] == [stack.result for stack in outcome.stacks]
    assert site.aws.cloudformation.stack("Orders") is None


def test_large_template(site: Site) -> None:
    """A template of more than 51,200 bytes is deployed from the asset bucket."""
    template = queue_template(30) | {"Metadata": {"Text": "x" * 60_000}}

    told, outcome = run(deploy(site.assembly(template), [], site.world, Options()))

    (uploaded,) = [event for event in told if isinstance(event, AssetUploaded)]
    assert ["created"] == [stack.result for stack in outcome.stacks]
    assert uploaded.key.startswith("templates/")
    assert site.aws.assets.holds(site.bucket(), uploaded.key, owner=site.account)


def test_termination_protection(site: Site) -> None:
    """A protected stack is not destroyed; without its protection it is."""
    assembly = site.assembly(queue_template(30))
    (entry,) = assembly.stacks
    protected = StackEntry(entry.id, entry.name, entry.template, termination_protection=True)
    run(deploy(Assembly(site.folder, (protected,), (), {}), [], site.world, Options()))

    with pytest.raises(DeployError) as caught:
        run(destroy(assembly, [], site.world, Options(yes=True)))

    assert "termination-protected" == caught.value.code

    run(deploy(assembly, [], site.world, Options()))
    _, outcome = run(destroy(assembly, [], site.world, Options(yes=True)))

    assert ["destroyed"] == [stack.result for stack in outcome.stacks]


def test_uploading_twice(site: Site) -> None:
    """A key is never written twice."""
    asset = site.asset("def handle(event, context): return 1")
    run(deploy(site.assembly(function_template(asset), asset), [], site.world, Options()))
    path, bucket = site.folder / asset.path, site.bucket()

    again = site.aws.assets.upload(bucket, asset.key, path, owner=site.account)

    assert "exists" == again


def test_asset_bucket_is_kept(site: Site) -> None:
    """The asset bucket is shared by later deployments and outlives the stacks."""
    asset = site.asset("def handle(event, context): return 1")
    assembly = site.assembly(function_template(asset), asset)
    run(deploy(assembly, [], site.world, Options()))
    first = site.bucket()
    run(destroy(assembly, [], site.world, Options(yes=True)))

    run(deploy(assembly, [], site.world, Options()))

    assert first == site.bucket()
