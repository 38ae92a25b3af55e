"""Repositories: every property, the policy, imports, what is refused."""

import json
from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_ecr import ExpiryRule, Repository
from stackwright.aws_iam import AccountPrincipal, Role, ServicePrincipal
from stackwright.errors import PropertyError
from stackwright_synth.testing import Template, template_of

ARN = "arn:aws:ecr:eu-west-1:123456789012:repository/team/worker"
KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"


@pytest.fixture
def stack() -> Stack:
    """A stack called `S`."""
    return Stack(App(), "S")


def _template(stack: Stack) -> Template:
    app = stack.root
    assert isinstance(app, App)
    return template_of(app, "S")


def _repository(stack: Stack) -> Any:
    ((_, found),) = _template(stack).find_resources("AWS::ECR::Repository").items()
    return found


def _role(stack: Stack) -> Role:
    return Role(stack, "Role", assumed_by=ServicePrincipal("ec2.amazonaws.com"))


def test_a_bare_repository(stack: Stack) -> None:
    """Tags do not move, images are scanned, and the repository stays."""
    Repository(stack, "Images")

    assert {
        "Type": "AWS::ECR::Repository",
        "DeletionPolicy": "Retain",
        "UpdateReplacePolicy": "Retain",
        "Properties": {
            "ImageScanningConfiguration": {"ScanOnPush": True},
            "ImageTagMutability": "IMMUTABLE",
        },
    } == _repository(stack)


def test_every_property(stack: Stack) -> None:
    """All that can be given arrives."""
    Repository.set_defaults(stack, tags={"team": "orders"})
    Repository(
        stack,
        "Images",
        repository_name="team/worker",
        image_tag_mutability="IMMUTABLE_WITH_EXCLUSION",
        tag_exclusions=["latest", "dev-*"],
        image_scan_on_push=False,
        expiry_rules=[ExpiryRule(max_image_count=3)],
        encryption_key=KEY,
        empty_on_delete=True,
        removal_policy="Delete",
    )

    properties = _repository(stack)["Properties"]
    text = properties.pop("LifecyclePolicy")["LifecyclePolicyText"]
    assert 3 == json.loads(text)["rules"][0]["selection"]["countNumber"]
    filters = [
        {
            "ImageTagMutabilityExclusionFilterType": "WILDCARD",
            "ImageTagMutabilityExclusionFilterValue": one,
        }
        for one in ("latest", "dev-*")
    ]
    assert {
        "EmptyOnDelete": True,
        "EncryptionConfiguration": {"EncryptionType": "KMS", "KmsKey": KEY},
        "ImageScanningConfiguration": {"ScanOnPush": False},
        "ImageTagMutability": "IMMUTABLE_WITH_EXCLUSION",
        "ImageTagMutabilityExclusionFilters": filters,
        "RepositoryName": "team/worker",
        "Tags": [{"Key": "team", "Value": "orders"}],
    } == properties


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"repository_name": "Worker"}, "repository_name must be 2 to 256 lower-case letters"),
        ({"repository_name": "a"}, "repository_name must be 2 to 256 lower-case letters"),
        ({"encryption": "AES256", "encryption_key": KEY}, "goes with encryption 'KMS'"),
        ({"tag_exclusions": ["a"]}, "tag_exclusions go with image_tag_mutability"),
        ({"image_tag_mutability": "MUTABLE_WITH_EXCLUSION"}, "tag_exclusions go with"),
        ({"tag_exclusions": []}, "tag_exclusions must have 1 to 5 patterns, got 0"),
        (
            {"expiry_rules": [ExpiryRule(max_image_count=one) for one in (1, 2)]},
            "a rule for any image comes last",
        ),
    ],
)
def test_what_is_refused(stack: Stack, given: dict[str, Any], message: str) -> None:
    """What ECR would refuse is refused here, and nothing is left in the tree."""
    with pytest.raises(PropertyError, match=message):
        Repository(stack, "Images", **given)

    assert () == stack.children


def test_functions_may_run_its_images(stack: Stack) -> None:
    """Lambda is let in once, and another account with its functions by both statements."""
    images = Repository(stack, "Images")
    assert images is images.allow_lambda()
    images.allow_lambda()
    images.allow_lambda("210987654321")

    actions = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
    service = {"Service": "lambda.amazonaws.com"}
    partition, region = {"Ref": "AWS::Partition"}, {"Ref": "AWS::Region"}
    root = {"Fn::Join": ["", ["arn:", partition, ":iam::210987654321:root"]]}
    functions = ["arn:", partition, ":lambda:", region, ":210987654321:function:*"]
    assert {
        "Version": "2012-10-17",
        "Statement": [
            {"Effect": "Allow", "Action": actions, "Principal": service},
            {"Effect": "Allow", "Action": actions, "Principal": {"AWS": root}},
            {
                "Effect": "Allow",
                "Action": actions,
                "Principal": service,
                "Condition": {"StringLike": {"aws:SourceArn": {"Fn::Join": ["", functions]}}},
            },
        ],
    } == _repository(stack)["Properties"]["RepositoryPolicyText"]


def test_a_role_may_pull_and_push(stack: Stack) -> None:
    """The repository's actions on the repository, the login on everything."""
    images, role = Repository(stack, "Images"), _role(stack)
    assert images.grant_pull(role).success
    assert images.grant_push(role).success

    ((_, policy),) = _template(stack).find_resources("AWS::IAM::Policy").items()
    properties: Any = policy["Properties"]
    arn = {"Fn::GetAtt": ["Images2D38C313", "Arn"]}
    pull = ["ecr:BatchCheckLayerAvailability", "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage"]
    push = [
        "ecr:BatchCheckLayerAvailability",
        "ecr:CompleteLayerUpload",
        "ecr:InitiateLayerUpload",
        "ecr:PutImage",
        "ecr:UploadLayerPart",
    ]
    assert [
        {"Effect": "Allow", "Action": pull, "Resource": arn},
        {"Effect": "Allow", "Action": "ecr:GetAuthorizationToken", "Resource": "*"},
        {"Effect": "Allow", "Action": push, "Resource": arn},
    ] == properties["PolicyDocument"]["Statement"]


def test_an_account_may_pull(stack: Stack) -> None:
    """It gets a statement in the policy of the repository, which names no resource."""
    granted = Repository(stack, "Images").grant_pull(AccountPrincipal("210987654321"))

    (statement,) = _repository(stack)["Properties"]["RepositoryPolicyText"]["Statement"]
    assert granted.success
    assert "Resource" not in statement
    assert statement["Action"][0] == "ecr:BatchCheckLayerAvailability"


@pytest.mark.parametrize("by_name", [True, False])
def test_imports(stack: Stack, by_name: bool) -> None:
    """What exists already has an address, and its policy is not this app's."""
    if by_name:
        images = Repository.from_repository_name(stack, "Images", "team/worker")
    else:
        images = Repository.from_repository_arn(stack, "Images", ARN)
    stack.add_output("Uri", images.repository_uri_for_tag_or_digest("v1"))
    stack.add_output("Digest", images.repository_uri_for_tag_or_digest("sha256:" + "0" * 64))

    assert images.allow_lambda() is None
    account = {"Ref": "AWS::AccountId"} if by_name else "123456789012"
    region = {"Ref": "AWS::Region"} if by_name else "eu-west-1"
    parts: list[Any] = [account, ".dkr.ecr.", region, ".", {"Ref": "AWS::URLSuffix"}]
    if not by_name:
        parts = ["123456789012.dkr.ecr.eu-west-1.", {"Ref": "AWS::URLSuffix"}]
    template = _template(stack)
    template.has_output("Uri", {"Fn::Join": ["", [*parts, "/team/worker:v1"]]})
    template.has_output("Digest", {"Fn::Join": ["", [*parts, "/team/worker@sha256:" + "0" * 64]]})
    assert ["lambda.amazonaws.com"] == [
        part.fragment()["Service"] for one in images.ungranted for part in one.principals
    ]
    template.resource_count("AWS::ECR::Repository", 0)


def test_the_arn_of_something_else(stack: Stack) -> None:
    """An import takes the ARN of a repository."""
    with pytest.raises(PropertyError, match="an ARN of ecr looks like"):
        Repository.from_repository_arn(stack, "Images", KEY)
