import hashlib
import json
from typing import TYPE_CHECKING

import pytest

from stackwright.errors import DeployError
from stackwright_synth.assembly import StackEntry
from stackwright_synth.deploy import Options, deploy
from stackwright_synth.deploy.events import AssetBucketMade, AssetFound, AssetUploaded
from stackwright_synth.deploy.ports import Output, TemplateUrl

if TYPE_CHECKING:
    from tests.unit.deploy.conftest import Stage


def _with_bucket(stage: "Stage") -> None:
    """Script an asset bucket that is there, and a stack that is created."""
    stage.will_follow("CREATE_COMPLETE")
    stage.cloudformation.stacks["stackwright-assets"] = stage.script(
        stage.state(
            "CREATE_COMPLETE", "stackwright-assets", outputs=(Output("BucketName", "bucket-1"),)
        )
    )
    stage.cloudformation.change_set_states = stage.script(stage.ready())


def test_only_what_is_missing(stage: "Stage") -> None:
    """What the bucket holds already is not sent again; the owner is always named."""
    _with_bucket(stage)
    there, missing = stage.asset(b"there"), stage.asset(b"missing!")
    stage.assets.keys.add(there.key)
    entry = stage.entry(assets=(there.hash, missing.hash), asset_bucket_parameter="Bucket")
    assembly = stage.assembly(entry, assets=(there, missing))

    told, _ = stage.run(deploy(assembly, [], stage.world, Options()))

    assert [("bucket-1", missing.key, "123456789012")] == stage.assets.uploads
    assert [AssetFound(there.key), AssetUploaded(missing.key, 8)] == [
        event for event in told if isinstance(event, AssetFound | AssetUploaded)
    ]
    assert {"Bucket": "bucket-1"} == stage.cloudformation.requests[0].parameters


def test_once_for_several_stacks(stage: "Stage") -> None:
    """An asset that two stacks ship is uploaded once."""
    _with_bucket(stage)
    asset = stage.asset()
    entries = [
        StackEntry(name, "Orders", stage.entry().template, assets=(asset.hash,))
        for name in ("A", "B")
    ]

    stage.run(deploy(stage.assembly(*entries, assets=(asset,)), [], stage.world, Options()))

    assert 1 == len(stage.assets.uploads)


def test_race_for_a_key(stage: "Stage") -> None:
    """A key that another deployment uploaded in the meantime counts as found."""
    _with_bucket(stage)
    stage.assets.uploaded = stage.script(DeployError("conflict", code="upload-conflict"), "exists")
    asset = stage.asset()
    assembly = stage.assembly(stage.entry(assets=(asset.hash,)), assets=(asset,))

    told, _ = stage.run(deploy(assembly, [], stage.world, Options()))

    assert AssetFound(asset.key) in told


def test_large_template_goes_to_the_bucket(stage: "Stage") -> None:
    """A template of more than 51,200 bytes is uploaded under its hash, and named by URL."""
    _with_bucket(stage)
    document = {"Resources": {}, "Metadata": {"Text": "x" * 51_200}}
    entry = stage.entry(document=document)
    content_hash = hashlib.sha256(json.dumps(document).encode()).hexdigest()

    stage.run(deploy(stage.assembly(entry), [], stage.world, Options()))

    key = f"templates/{content_hash}.json"
    assert [("bucket-1", key, "123456789012")] == stage.assets.uploads
    assert TemplateUrl(f"https://bucket-1.example/{key}") == (
        stage.cloudformation.requests[0].template
    )


def test_no_bucket_unless_something_is_shipped(stage: "Stage") -> None:
    """A stack without assets and with a small template needs no bucket, and gets none."""
    stage.will_follow("CREATE_COMPLETE")
    stage.cloudformation.change_set_states = stage.script(stage.ready())

    stage.run(deploy(stage.assembly(stage.entry()), [], stage.world, Options()))

    assert "stack stackwright-assets" not in stage.cloudformation.calls


def test_bucket_is_made_first(stage: "Stage") -> None:
    """Where there is no asset bucket yet, its stack is deployed first, unasked."""
    _with_bucket(stage)
    name = "stackwright-assets"
    made = stage.state("CREATE_COMPLETE", name, outputs=(Output("BucketName", "bucket-2"),))
    stage.cloudformation.stacks[name] = stage.script(None, None, made)
    stage.cloudformation.stacks[stage.arn(name)] = stage.script(made)
    stage.cloudformation.change_set_states = stage.script(stage.ready(name=name), stage.ready())
    asset = stage.asset()
    assembly = stage.assembly(stage.entry(assets=(asset.hash,)), assets=(asset,))

    told, _ = stage.run(deploy(assembly, [], stage.world, Options()))

    assert AssetBucketMade("bucket-2") in told
    assert [name, "Orders"] == [request.stack for request in stage.cloudformation.requests]
    assert [("bucket-2", asset.key, "123456789012")] == stage.assets.uploads
    assert 1 == len(stage.questions)


def test_file_that_is_not_there(stage: "Stage") -> None:
    """An assembly that lost an asset is an error that says so, before any stack is touched."""
    _with_bucket(stage)
    asset = stage.asset()
    (stage.folder / asset.path).unlink()
    assembly = stage.assembly(stage.entry(assets=(asset.hash,)), assets=(asset,))

    _, error = stage.fails(deploy(assembly, [], stage.world, Options()), "broken-assembly")

    assert asset.path in error.message
    assert [] == stage.calls("create")


@pytest.mark.parametrize("error", ["access-denied", "no-asset-bucket"])
def test_refused_upload(stage: "Stage", error: str) -> None:
    """An upload that is refused ends the deployment before any stack is touched."""
    _with_bucket(stage)
    stage.assets.uploaded = stage.script(DeployError("no", code=error))
    asset = stage.asset()
    assembly = stage.assembly(stage.entry(assets=(asset.hash,)), assets=(asset,))

    stage.fails(deploy(assembly, [], stage.world, Options()), error)

    assert [] == stage.calls("create")
