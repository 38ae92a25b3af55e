"""Buckets: what they are by default, what can be said of them, what is refused."""

from typing import Any

import pytest

from stackwright import App, Stack, days, hours
from stackwright.aws_kms import Key
from stackwright.aws_s3 import (
    BlockPublicAccess,
    Bucket,
    CorsRule,
    LifecycleRule,
    NoncurrentVersionTransition,
    Transition,
)
from stackwright.errors import PropertyError
from stackwright_synth.testing import Template, template_of

ID = "Bucket83908E77"
POLICY = "BucketPolicyE9A3008A"
ARN = {"Fn::GetAtt": [ID, "Arn"]}


@pytest.fixture
def stack() -> Stack:
    """A stack `S`."""
    return Stack(App(), "S")


def _template(stack: Stack) -> Template:
    app = stack.root
    assert isinstance(app, App)
    return template_of(app, "S")


def _properties(stack: Stack) -> Any:
    return _template(stack).resource(ID)["Properties"]


def test_a_bucket_is_private_encrypted_and_kept(stack: Stack) -> None:
    """With the logical id of the CDK's, and a policy that stays as long as it does."""
    Bucket(stack, "Bucket")
    template = _template(stack)
    kept = {"DeletionPolicy": "Retain", "UpdateReplacePolicy": "Retain"}

    assert {
        "Type": "AWS::S3::Bucket",
        **kept,
        "Properties": {
            "BucketEncryption": {
                "ServerSideEncryptionConfiguration": [
                    {"ServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}
                ]
            },
            "OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]},
            "PublicAccessBlockConfiguration": {
                "BlockPublicAcls": True,
                "BlockPublicPolicy": True,
                "IgnorePublicAcls": True,
                "RestrictPublicBuckets": True,
            },
        },
    } == template.resource(ID)
    assert {
        "Type": "AWS::S3::BucketPolicy",
        **kept,
        "Properties": {
            "Bucket": {"Ref": ID},
            "PolicyDocument": {
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Effect": "Deny",
                        "Action": "s3:*",
                        "Resource": [ARN, {"Fn::Join": ["", [ARN, "/*"]]}],
                        "Principal": {"AWS": "*"},
                        "Condition": {"Bool": {"aws:SecureTransport": "false"}},
                    }
                ],
            },
        },
    } == template.resource(POLICY)


def test_all_properties(stack: Stack) -> None:
    """Everything that can be given, as CloudFormation takes it."""
    Bucket(
        stack,
        "Bucket",
        bucket_name="acme-orders",
        versioned=True,
        enforce_ssl=False,
        block_public_access=BlockPublicAccess(
            block_public_policy=False, restrict_public_buckets=False
        ),
        object_ownership="ObjectWriter",
        cors=[
            CorsRule(
                allowed_methods=["GET", "PUT"],
                allowed_origins=["https://example.com"],
                allowed_headers=["*"],
                exposed_headers=["ETag"],
                max_age=hours(1),
                id="web",
            )
        ],
        event_bridge_enabled=True,
        tags={"team": "orders"},
    )
    properties = _properties(stack)

    assert "acme-orders" == properties["BucketName"]
    assert {"Status": "Enabled"} == properties["VersioningConfiguration"]
    assert {
        "BlockPublicAcls": True,
        "BlockPublicPolicy": False,
        "IgnorePublicAcls": True,
        "RestrictPublicBuckets": False,
    } == properties["PublicAccessBlockConfiguration"]
    assert {"Rules": [{"ObjectOwnership": "ObjectWriter"}]} == properties["OwnershipControls"]
    assert {
        "CorsRules": [
            {
                "AllowedMethods": ["GET", "PUT"],
                "AllowedOrigins": ["https://example.com"],
                "AllowedHeaders": ["*"],
                "ExposedHeaders": ["ETag"],
                "MaxAge": 3600,
                "Id": "web",
            }
        ]
    } == properties["CorsConfiguration"]
    assert {"EventBridgeConfiguration": {"EventBridgeEnabled": True}} == properties[
        "NotificationConfiguration"
    ]
    assert [{"Key": "team", "Value": "orders"}] == properties["Tags"]
    _template(stack).resource_count("AWS::S3::BucketPolicy", 0)


def test_the_policy_goes_with_the_bucket(stack: Stack) -> None:
    """Whoever lets the bucket go, lets its policy go, whenever that is said."""
    Bucket(stack, "First", removal_policy="Delete")
    Bucket(stack, "Second").apply_removal_policy("Delete")
    template = _template(stack)

    policies = template.find_resources("AWS::S3::BucketPolicy").values()
    assert ["Delete", "Delete"] == [one["DeletionPolicy"] for one in policies]


@pytest.mark.parametrize(
    ("given", "by_default", "bucket_key"),
    [
        ({"encryption": "S3_MANAGED"}, {"SSEAlgorithm": "AES256"}, None),
        ({"encryption": "KMS_MANAGED"}, {"SSEAlgorithm": "aws:kms"}, True),
        (
            {"encryption": "KMS_MANAGED", "bucket_key_enabled": False},
            {"SSEAlgorithm": "aws:kms"},
            False,
        ),
        ({"encryption": "DSSE_MANAGED"}, {"SSEAlgorithm": "aws:kms:dsse"}, None),
    ],
)
def test_encryption(
    stack: Stack, given: dict[str, Any], by_default: dict[str, str], bucket_key: bool | None
) -> None:
    """By keys of S3 or of the account; a bucket key saves requests to KMS."""
    Bucket(stack, "Bucket", **given)
    (rule,) = _properties(stack)["BucketEncryption"]["ServerSideEncryptionConfiguration"]

    assert by_default == rule["ServerSideEncryptionByDefault"]
    assert bucket_key == rule.get("BucketKeyEnabled")


@pytest.mark.parametrize(
    ("given", "algorithm"), [({}, "aws:kms"), ({"encryption": "DSSE"}, "aws:kms:dsse")]
)
def test_encryption_by_a_key(stack: Stack, given: dict[str, Any], algorithm: str) -> None:
    """A key says enough; two layers are asked for."""
    Bucket(stack, "Bucket", encryption_key=Key(stack, "Key"), **given)
    (rule,) = _properties(stack)["BucketEncryption"]["ServerSideEncryptionConfiguration"]

    assert {
        "SSEAlgorithm": algorithm,
        "KMSMasterKeyID": {"Fn::GetAtt": ["Key961B73FD", "Arn"]},
    } == rule["ServerSideEncryptionByDefault"]


def test_lifecycle_rules(stack: Stack) -> None:
    """Durations are days, sizes are text, tags are sorted."""
    bucket = Bucket(
        stack,
        "Bucket",
        lifecycle_rules=[
            LifecycleRule(
                id="old",
                prefix="logs/",
                tag_filters={"b": "2", "a": "1"},
                object_size_greater_than=1024,
                object_size_less_than=4096,
                expiration=days(365),
                noncurrent_version_expiration=days(30),
                noncurrent_versions_to_retain=3,
                transitions=[Transition(storage_class="GLACIER", after=days(90))],
                noncurrent_version_transitions=[
                    NoncurrentVersionTransition(
                        storage_class="STANDARD_IA", after=days(30), versions_to_retain=2
                    )
                ],
            )
        ],
    )
    bucket.add_lifecycle_rule(
        LifecycleRule(
            enabled=False,
            expired_object_delete_marker=True,
            abort_incomplete_multipart_upload_after=days(7),
        )
    )

    assert {
        "Rules": [
            {
                "Id": "old",
                "Status": "Enabled",
                "Prefix": "logs/",
                "TagFilters": [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}],
                "ObjectSizeGreaterThan": "1024",
                "ObjectSizeLessThan": "4096",
                "ExpirationInDays": 365,
                "NoncurrentVersionExpiration": {
                    "NoncurrentDays": 30,
                    "NewerNoncurrentVersions": 3,
                },
                "Transitions": [{"StorageClass": "GLACIER", "TransitionInDays": 90}],
                "NoncurrentVersionTransitions": [
                    {
                        "StorageClass": "STANDARD_IA",
                        "TransitionInDays": 30,
                        "NewerNoncurrentVersions": 2,
                    }
                ],
            },
            {
                "Status": "Disabled",
                "ExpiredObjectDeleteMarker": True,
                "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7},
            },
        ]
    } == _properties(stack)["LifecycleConfiguration"]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "a lifecycle rule says what happens"),
        ({"expiration": hours(36)}, "expiration must be 1 to 36500 whole days"),
        ({"expired_object_delete_marker": True, "expiration": days(1)}, "does not go with"),
        (
            {"abort_incomplete_multipart_upload_after": days(1), "tag_filters": {"a": "b"}},
            "does not go with tag_filters",
        ),
        ({"expiration": days(1), "noncurrent_versions_to_retain": 1}, "goes with noncurrent"),
        (
            {
                "expiration": days(30),
                "transitions": [Transition(storage_class="GLACIER", after=days(30))],
            },
            "before they expire",
        ),
    ],
)
def test_lifecycle_rules_that_s3_refuses(given: dict[str, Any], said: str) -> None:
    """They are refused where they are made."""
    with pytest.raises(PropertyError, match=said):
        LifecycleRule(**given)


@pytest.mark.parametrize("kind", [Transition, NoncurrentVersionTransition])
def test_some_storage_takes_no_young_objects(
    kind: type[Transition] | type[NoncurrentVersionTransition],
) -> None:
    """`STANDARD_IA` and `ONEZONE_IA` take them after 30 days; others at once."""
    kind(storage_class="GLACIER_IR", after=days(0))
    with pytest.raises(PropertyError, match="to ONEZONE_IA after 30 days, got 29"):
        kind(storage_class="ONEZONE_IA", after=days(29))


@pytest.mark.parametrize(
    "name",
    [
        "ab",
        "Orders",
        "a" * 64,
        "-orders",
        "orders.",
        "a..b",
        "192.168.0.1",
        "xn--orders",
        "o-s3alias",
    ],
)
def test_names_that_s3_refuses(stack: Stack, name: str) -> None:
    """They are refused at the user's line; others pass."""
    with pytest.raises(PropertyError, match="bucket_name must be 3 to 63 lower-case letters"):
        Bucket(stack, "Bucket", bucket_name=name)

    Bucket(stack, "Other", bucket_name="acme.orders-2")
    Bucket(stack, "Deferred", bucket_name=f"{stack.account}-Orders")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"encryption": "KMS"}, "encryption 'KMS' needs an encryption_key"),
        ({"bucket_key_enabled": True}, "bucket_key_enabled goes with encryption 'KMS'"),
        (
            {
                "encryption": "S3_MANAGED",
                "encryption_key": "arn:aws:kms:eu-west-1:123456789012:key/1234abcd",
            },
            "encryption_key goes with encryption 'KMS' or 'DSSE', got 'S3_MANAGED'",
        ),
    ],
)
def test_contradictions(stack: Stack, given: dict[str, Any], said: str) -> None:
    """They are refused, and nothing joins the tree."""
    with pytest.raises(PropertyError, match=said):
        Bucket(stack, "Bucket", **given)

    assert () == stack.children


def test_a_cors_rule_is_for_something() -> None:
    """Without methods or origins it would mean nothing."""
    with pytest.raises(PropertyError, match="needs allowed_methods and allowed_origins"):
        CorsRule(allowed_methods=[], allowed_origins=["*"])


def test_imports(stack: Stack) -> None:
    """By ARN or by name; addresses are worked out, and nothing is made."""
    by_arn = Bucket.from_bucket_arn(stack, "First", "arn:aws:s3:::acme-orders")
    by_name = Bucket.from_bucket_name(stack, "Second", "acme-orders")
    stack.add_output("Arn", by_name.bucket_arn)
    stack.add_output("Url", by_name.url_for_object("a.txt"))

    assert ("acme-orders", "arn:aws:s3:::acme-orders/in/*") == (
        by_arn.bucket_name,
        by_arn.arn_for_objects("in/*"),
    )
    assert "s3://acme-orders/a.txt" == by_name.s3_url_for_object("a.txt")
    assert "s3://acme-orders" == by_name.s3_url_for_object()
    template = _template(stack)
    parts = ["arn:", {"Ref": "AWS::Partition"}, ":s3:::acme-orders"]
    template.has_output("Arn", {"Fn::Join": ["", parts]})
    template.resource_count("AWS::S3::Bucket", 0)
    with pytest.raises(PropertyError, match="an ARN of s3 looks like"):
        Bucket.from_bucket_arn(stack, "Third", "arn:aws:sqs:eu-west-1:123456789012:orders")


def test_attributes(stack: Stack) -> None:
    """The addresses are the bucket's own."""
    bucket = Bucket(stack, "Bucket")
    stack.add_output("Domain", bucket.bucket_domain_name)
    stack.add_output("Url", bucket.url_for_object("a.txt"))
    template = _template(stack)

    template.has_output("Domain", {"Fn::GetAtt": [ID, "DomainName"]})
    template.has_output(
        "Url",
        {"Fn::Join": ["", ["https://", {"Fn::GetAtt": [ID, "RegionalDomainName"]}, "/a.txt"]]},
    )


def test_defaults_of_a_scope(stack: Stack) -> None:
    """A scope can have all its buckets keep versions."""
    Bucket.set_defaults(stack, versioned=True)
    Bucket(stack, "Bucket")

    assert {"Status": "Enabled"} == _properties(stack)["VersioningConfiguration"]
