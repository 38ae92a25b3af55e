"""An account and Region in; the bucket for what the stacks ship out.

The bucket belongs to a small stack of ours. It is made when a stack first ships something, by
the same steps as any other stack, and never changed or deleted afterwards.
"""

import json
from collections.abc import Generator
from pathlib import Path

from stackwright.errors import DeployError
from stackwright_synth.assembly import StackEntry
from stackwright_synth.deploy.events import AssetBucketMade, Event
from stackwright_synth.deploy.observe import (
    ASSET_STACK,
    BUCKET_OUTPUT,
    find_bucket,
    observed_stack,
)
from stackwright_synth.deploy.one_stack import deploy_stack
from stackwright_synth.deploy.places import Places
from stackwright_synth.deploy.polling import settled
from stackwright_synth.deploy.world import Options, World
from stackwright_synth.plan import Caller, DesiredStack, Observed, make_plan

_NONCURRENT_DAYS = 30
_MULTIPART_DAYS = 1


def asset_template() -> str:
    """The template of the asset bucket's stack: private, encrypted, versioned, TLS only, kept."""
    return json.dumps(_TEMPLATE, indent=2, sort_keys=True) + "\n"


def make_bucket(caller: Caller, world: World) -> Generator[Event, None, str]:
    """
    Make the asset bucket, or wait for the one that another deployment is making.

    Returns:
        The name of the bucket.
    """
    state = settled(world.cloudformation, world.clock, ASSET_STACK)
    bucket = state.output(BUCKET_OUTPUT) if state else None
    if bucket is not None:
        return bucket
    entry = StackEntry(ASSET_STACK, ASSET_STACK, template="")
    found = {ASSET_STACK: observed_stack(state, world.cloudformation)} if state else {}
    desired = DesiredStack(entry, asset_template(), Path())
    plan = make_plan([desired], [], Path(), Observed(caller, found))
    places = Places(ASSET_STACK, {})
    # There is nothing to ask: the user's stacks cannot be deployed without the bucket.
    yield from deploy_stack(plan.stacks[0], None, places, world, Options(yes=True))
    bucket = find_bucket(world.cloudformation)
    if bucket is None:
        raise DeployError(
            f"the stack {ASSET_STACK} has no output {BUCKET_OUTPUT}",
            code="no-asset-bucket",
            hint=f"delete the stack {ASSET_STACK}, then deploy again",
        )
    yield AssetBucketMade(bucket)
    return bucket


_KEPT = {"DeletionPolicy": "Retain", "UpdateReplacePolicy": "Retain"}
_ARN = {"Fn::GetAtt": ["Bucket", "Arn"]}

_TEMPLATE: dict[str, object] = {
    "AWSTemplateFormatVersion": "2010-09-09",
    "Description": "Files that stackwright deploys: function code, layers, large templates.",
    "Resources": {
        "Bucket": {
            "Type": "AWS::S3::Bucket",
            **_KEPT,
            "Properties": {
                "BucketEncryption": {
                    "ServerSideEncryptionConfiguration": [
                        {"ServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}
                    ]
                },
                "LifecycleConfiguration": {
                    "Rules": [
                        {
                            "Id": "expire-noncurrent-versions",
                            "Status": "Enabled",
                            "NoncurrentVersionExpiration": {"NoncurrentDays": _NONCURRENT_DAYS},
                        },
                        {
                            "Id": "abort-incomplete-uploads",
                            "Status": "Enabled",
                            "AbortIncompleteMultipartUpload": {
                                "DaysAfterInitiation": _MULTIPART_DAYS
                            },
                        },
                    ]
                },
                "OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]},
                "PublicAccessBlockConfiguration": {
                    "BlockPublicAcls": True,
                    "BlockPublicPolicy": True,
                    "IgnorePublicAcls": True,
                    "RestrictPublicBuckets": True,
                },
                "VersioningConfiguration": {"Status": "Enabled"},
            },
        },
        "BucketPolicy": {
            "Type": "AWS::S3::BucketPolicy",
            **_KEPT,
            "Properties": {
                "Bucket": {"Ref": "Bucket"},
                "PolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                        {
                            "Sid": "TlsOnly",
                            "Effect": "Deny",
                            "Principal": "*",
                            "Action": "s3:*",
                            "Resource": [_ARN, {"Fn::Join": ["", [_ARN, "/*"]]}],
                            "Condition": {"Bool": {"aws:SecureTransport": "false"}},
                        }
                    ],
                },
            },
        },
    },
    "Outputs": {
        BUCKET_OUTPUT: {"Description": "The asset bucket.", "Value": {"Ref": "Bucket"}},
    },
}
