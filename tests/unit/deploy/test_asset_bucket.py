import json
from typing import TYPE_CHECKING

from stackwright_synth.deploy.asset_bucket import asset_template, make_bucket
from stackwright_synth.deploy.ports import Output
from stackwright_synth.plan import Caller

if TYPE_CHECKING:
    from tests.unit.deploy.conftest import Stage

CALLER = Caller("123456789012", "eu-central-1", "arn")
NAME = "stackwright-assets"


def test_template() -> None:
    """The bucket is private, encrypted, versioned, kept, TLS only, and cleans up after itself."""
    template = json.loads(asset_template())
    bucket, policy = template["Resources"]["Bucket"], template["Resources"]["BucketPolicy"]
    properties = bucket["Properties"]
    (statement,) = policy["Properties"]["PolicyDocument"]["Statement"]

    assert ["Retain"] * 4 == [
        resource[key]
        for resource in (bucket, policy)
        for key in ("DeletionPolicy", "UpdateReplacePolicy")
    ]
    assert "BucketName" not in properties
    assert {True} == set(properties["PublicAccessBlockConfiguration"].values())
    assert 4 == len(properties["PublicAccessBlockConfiguration"])
    assert {"Status": "Enabled"} == properties["VersioningConfiguration"]
    assert [{"ServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}] == (
        properties["BucketEncryption"]["ServerSideEncryptionConfiguration"]
    )
    assert {"NoncurrentVersionExpiration", "AbortIncompleteMultipartUpload"} <= {
        key for rule in properties["LifecycleConfiguration"]["Rules"] for key in rule
    }
    assert ("Deny", "*", "s3:*", {"Bool": {"aws:SecureTransport": "false"}}) == (
        statement["Effect"],
        statement["Principal"],
        statement["Action"],
        statement["Condition"],
    )
    assert {"Ref": "Bucket"} == template["Outputs"]["BucketName"]["Value"]


def test_waits_for_another_deployment(stage: "Stage") -> None:
    """A bucket that somebody else is just making is waited for, not made twice."""
    made = stage.state("CREATE_COMPLETE", NAME, outputs=(Output("BucketName", "bucket-1"),))
    making = stage.state("CREATE_IN_PROGRESS", NAME)
    stage.cloudformation.stacks[NAME] = stage.script(making, making, made)

    told, bucket = stage.run(make_bucket(CALLER, stage.world))

    assert "bucket-1" == bucket
    assert [] == told
    assert [] == stage.calls("create")


def test_failed_first_attempt_is_repeated(stage: "Stage") -> None:
    """What a failed attempt to make the bucket left is deleted, unasked: it holds nothing."""
    made = stage.state("CREATE_COMPLETE", NAME, outputs=(Output("BucketName", "bucket-1"),))
    stage.cloudformation.stacks[NAME] = stage.script(stage.state("ROLLBACK_COMPLETE", NAME), made)
    stage.cloudformation.stacks[stage.arn(NAME)] = stage.script(
        stage.state("DELETE_IN_PROGRESS", NAME), stage.state("DELETE_COMPLETE", NAME), made
    )
    stage.cloudformation.change_set_states = stage.script(stage.ready(name=NAME))

    _, bucket = stage.run(make_bucket(CALLER, stage.world))

    assert "bucket-1" == bucket
    assert [f"delete {stage.arn(NAME)}", "create name-2"] == stage.calls("delete", "create")
    assert [] == stage.questions


def test_stack_without_the_output(stage: "Stage") -> None:
    """A stack of that name which is not ours, and has no bucket to name, is an error."""
    stage.cloudformation.stacks[NAME] = stage.script(stage.state("UPDATE_COMPLETE", NAME))
    stage.cloudformation.stacks[stage.arn(NAME)] = stage.script(
        stage.state("UPDATE_COMPLETE", NAME)
    )
    stage.cloudformation.change_set_states = stage.script(stage.ready(name=NAME))

    stage.fails(make_bucket(CALLER, stage.world), "no-asset-bucket")
