"""Who may do what with a bucket: grants, its policy, its key."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_iam import PolicyStatement, Role, ServicePrincipal
from stackwright.aws_kms import Key
from stackwright.aws_s3 import Bucket
from stackwright.errors import PropertyError
from stackwright_synth.testing import template_of

ARN = {"Fn::GetAtt": ["Bucket83908E77", "Arn"]}
KEY = {"Fn::GetAtt": ["Key961B73FD", "Arn"]}
LOGS = ServicePrincipal("logging.s3.amazonaws.com")


def _objects(pattern: str = "*") -> dict[str, Any]:
    return {"Fn::Join": ["", [ARN, f"/{pattern}"]]}


def _allow(actions: object, resource: object, **more: object) -> dict[str, object]:
    return {"Effect": "Allow", "Action": actions, "Resource": resource, **more}


def _role(stack: Stack) -> Role:
    return Role(stack, "Role", assumed_by=ServicePrincipal("lambda.amazonaws.com"))


def _statements(app: App, type: str) -> Any:
    (policy,) = template_of(app, "S").find_resources(type).values()
    properties: Any = policy["Properties"]
    return properties["PolicyDocument"]["Statement"]


LIST = _allow("s3:ListBucket", ARN)
PUT = ["s3:PutObject", "s3:AbortMultipartUpload"]
USE = _allow(["kms:GenerateDataKey", "kms:Decrypt"], KEY)


@pytest.mark.parametrize(
    ("method", "expected", "key"),
    [
        ("grant_read", [LIST, _allow("s3:GetObject", _objects())], [_allow("kms:Decrypt", KEY)]),
        ("grant_put", [_allow(PUT, _objects())], [USE]),
        ("grant_delete", [_allow("s3:DeleteObject", _objects())], []),
        ("grant_write", [_allow([*PUT, "s3:DeleteObject"], _objects())], [USE]),
        (
            "grant_read_write",
            [LIST, _allow(["s3:GetObject", *PUT, "s3:DeleteObject"], _objects())],
            [USE],
        ),
    ],
)
@pytest.mark.parametrize("encrypted", [False, True])
def test_grants_allow_what_they_say(
    method: str, expected: list[object], key: list[object], encrypted: bool
) -> None:
    """The bucket for listing, its objects for the rest, and the key if there is one."""
    app = App()
    stack = Stack(app, "S")
    bucket = Bucket(stack, "Bucket", encryption_key=Key(stack, "Key") if encrypted else None)
    granted = getattr(bucket, method)(_role(stack))

    assert granted.success
    assert [*expected, *(key if encrypted else [])] == _statements(app, "AWS::IAM::Policy")


def test_some_objects_only() -> None:
    """Then only those can be listed."""
    app = App()
    stack = Stack(app, "S")
    Bucket(stack, "Bucket").grant_read(_role(stack), "in/*")

    assert [
        {**LIST, "Condition": {"StringLike": {"s3:prefix": "in/*"}}},
        _allow("s3:GetObject", _objects("in/*")),
    ] == _statements(app, "AWS::IAM::Policy")


def test_any_action() -> None:
    """On the bucket, or on objects."""
    app = App()
    stack = Stack(app, "S")
    bucket, role = Bucket(stack, "Bucket"), _role(stack)
    bucket.grant(role, "s3:GetBucketTagging")
    bucket.grant(role, "s3:GetObjectVersion", objects="*")

    assert [
        _allow("s3:GetBucketTagging", ARN),
        _allow("s3:GetObjectVersion", _objects()),
    ] == _statements(app, "AWS::IAM::Policy")


def test_a_service_is_let_in_by_the_policy_of_the_bucket() -> None:
    """After the statement that asks for TLS."""
    app = App()
    bucket = Bucket(Stack(app, "S"), "Bucket")
    granted = bucket.grant_put(LOGS, "logs/*")

    let_in = _allow(PUT, _objects("logs/*"), Principal={"Service": "logging.s3.amazonaws.com"})
    assert (True, (bucket.policy,)) == (granted.success, granted.dependables)
    assert let_in == _statements(app, "AWS::S3::BucketPolicy")[1]


def test_an_imported_bucket_lists_what_it_lacks() -> None:
    """A role gets its statement all the same; a service cannot be let in."""
    stack = Stack(App(), "S")
    bucket = Bucket.from_bucket_name(stack, "Bucket", "acme-orders")
    to_role, to_service = bucket.grant_put(_role(stack)), bucket.grant_put(LOGS)

    assert (True, False) == (to_role.success, to_service.success)
    assert to_service.statements == bucket.ungranted
    assert bucket.policy is None


def test_a_statement_of_the_policy_names_principals() -> None:
    """Else nobody would be meant."""
    bucket = Bucket(Stack(App(), "S"), "Bucket")
    with pytest.raises(PropertyError, match="needs principals"):
        bucket.add_to_resource_policy(
            PolicyStatement(actions=["s3:GetObject"], resources=[bucket.arn_for_objects()])
        )
