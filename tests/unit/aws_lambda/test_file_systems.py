"""File systems of functions: what it takes to mount them, and what is refused."""

from typing import Any

import pytest

from stackwright import NONE, Stack
from stackwright.aws_ec2 import SecurityGroup, Vpc
from stackwright.aws_efs import AccessPoint, FileSystem, PosixUser
from stackwright.aws_lambda import Function, LambdaFileSystem
from stackwright.errors import PropertyError
from tests.unit.aws_lambda.stacks import make_function, only, synth

S3_FILES = (
    "arn:aws:s3files:eu-west-1:123456789012:file-system/fs-0123456789abcdef0"
    "/access-point/fsap-0123456789abcdef0"
)
BUCKET = "arn:aws:s3:::reports"


@pytest.fixture
def vpc(stack: Stack) -> Vpc:
    """A VPC that is there already."""
    return Vpc.from_vpc_attributes(
        stack,
        "Vpc",
        vpc_id="vpc-1",
        availability_zones=["a", "b"],
        private_subnet_ids=["subnet-1", "subnet-2"],
    )


@pytest.fixture
def point(stack: Stack, vpc: Vpc) -> AccessPoint:
    """An entrance to a file system with two mount targets."""
    return FileSystem(stack, "Fs", vpc=vpc).add_access_point("Ap")


def _document(stack: Stack) -> Any:
    return synth(stack).resource("Worker11F36D0F")


def _statements(stack: Stack, service: str) -> list[Any]:
    """The statements about the clients of *service*."""
    policies: Any = synth(stack).find_resources("AWS::IAM::Policy")
    found: list[Any] = []
    for policy in policies.values():
        for one in policy["Properties"]["PolicyDocument"]["Statement"]:
            actions = one["Action"] if isinstance(one["Action"], list) else [one["Action"]]
            if all(action.startswith(service) for action in actions):
                found.append(one)
    return found


def test_a_file_system_of_efs(stack: Stack, vpc: Vpc, point: AccessPoint) -> None:
    """The function sees the access point, and may mount and write through it alone."""
    mounted = LambdaFileSystem.from_efs_access_point(point, "/mnt/models")
    make_function(stack, vpc=vpc, filesystem=mounted)

    arn = {"Fn::GetAtt": ["FsApCFF9572D", "Arn"]}
    assert [{"Arn": arn, "LocalMountPath": "/mnt/models"}] == _document(stack)["Properties"][
        "FileSystemConfigs"
    ]
    assert [
        {
            "Effect": "Allow",
            "Action": ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"],
            "Resource": {"Fn::GetAtt": ["Fs6C1AF03C", "Arn"]},
            "Condition": {"StringEquals": {"elasticfilesystem:AccessPointArn": arn}},
        }
    ] == _statements(stack, "elasticfilesystem:")


def test_the_function_waits_for_what_it_takes(stack: Stack, vpc: Vpc, point: AccessPoint) -> None:
    """Mount targets, the rule that lets the function in, and its policy come first."""
    mounted = LambdaFileSystem.from_efs_access_point(point, "/mnt/models")
    make_function(stack, vpc=vpc, filesystem=mounted)
    template = synth(stack)
    (rule,) = template.find_resources("AWS::EC2::SecurityGroupIngress")
    (policy,) = template.find_resources("AWS::IAM::Policy")
    targets = template.find_resources("AWS::EFS::MountTarget")

    assert 2 == len(targets)
    assert sorted([*targets, rule, policy]) == _document(stack)["DependsOn"]
    group: Any = template.resource(rule)["Properties"]
    assert ({"Fn::GetAtt": ["FsEfsSecurityGroup7575D9A7", "GroupId"]}, 2049) == (
        group["GroupId"],
        group["FromPort"],
    )


def test_closed_functions_reach_their_files(stack: Stack, vpc: Vpc, point: AccessPoint) -> None:
    """A function that lets nothing out lets this out, and waits for the rule."""
    mounted = LambdaFileSystem.from_efs_access_point(point, "/mnt/models")
    make_function(stack, vpc=vpc, allow_all_outbound=False, filesystem=mounted)
    (rule,) = synth(stack).find_resources("AWS::EC2::SecurityGroupEgress")

    assert rule in _document(stack)["DependsOn"]


@pytest.mark.parametrize(
    ("user", "read_only", "actions"),
    [
        (None, True, "elasticfilesystem:ClientMount"),
        (
            PosixUser(1, 1),
            False,
            ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"],
        ),
        (
            PosixUser(0, 0),
            False,
            [f"elasticfilesystem:Client{one}" for one in ("Mount", "Write", "RootAccess")],
        ),
        (PosixUser(0, 0), True, "elasticfilesystem:ClientMount"),
    ],
)
def test_what_the_function_may_do(
    stack: Stack, vpc: Vpc, user: PosixUser | None, read_only: bool, actions: object
) -> None:
    """It may write unless it only reads, and act as root only through root's access point."""
    point = FileSystem(stack, "Fs", vpc=vpc).add_access_point("Ap", posix_user=user)
    mounted = LambdaFileSystem.from_efs_access_point(point, "/mnt/m", read_only=read_only)
    make_function(stack, vpc=vpc, filesystem=mounted)

    (statement,) = _statements(stack, "elasticfilesystem:")
    assert actions == statement["Action"]


def test_imported_access_points(stack: Stack, vpc: Vpc) -> None:
    """Of an access point alone nothing is known but its ARN; with its file system, the group."""
    alone = AccessPoint.from_access_point_id(stack, "Alone", "fsap-1")
    group = SecurityGroup.from_security_group_id(stack, "Group", "sg-1")
    files = FileSystem.from_file_system_attributes(
        stack, "Old", file_system_id="fs-1", security_group=group
    )
    known = AccessPoint.from_access_point_attributes(
        stack, "Known", access_point_id="fsap-2", file_system=files
    )
    for id, one in (("A", alone), ("B", known)):
        mounted = LambdaFileSystem.from_efs_access_point(one, "/mnt/m")
        make_function(stack, id, vpc=vpc, filesystem=mounted)
    ends = sorted(one["Resource"]["Fn::Join"][1][-1] for one in _statements(stack, "elastic"))

    assert [":file-system/*", ":file-system/fs-1"] == ends
    rule = only(stack, "AWS::EC2::SecurityGroupIngress")
    properties: Any = rule["Properties"]
    assert "sg-1" == properties["GroupId"]


def test_a_file_system_of_s3_files(stack: Stack, vpc: Vpc) -> None:
    """The function may mount and write; with the bucket, it reads there directly."""
    group = SecurityGroup.from_security_group_id(stack, "Group", "sg-1")
    mounted = LambdaFileSystem.from_s3_files_access_point_arn(
        S3_FILES,
        "/mnt/reports",
        direct_read="ENABLED",
        bucket_arn=BUCKET,
        security_group=group,
    )
    make_function(stack, vpc=vpc, filesystem=mounted)

    assert [
        {
            "Arn": S3_FILES,
            "LocalMountPath": "/mnt/reports",
            "S3FilesConfig": {"DirectS3Read": "ENABLED"},
        }
    ] == _document(stack)["Properties"]["FileSystemConfigs"]
    assert [
        {
            "Effect": "Allow",
            "Action": ["s3files:ClientMount", "s3files:ClientWrite"],
            "Resource": [S3_FILES, S3_FILES.split("/access-point/")[0]],
        }
    ] == _statements(stack, "s3files:")
    assert [
        {
            "Effect": "Allow",
            "Action": ["s3:GetObject", "s3:GetObjectVersion"],
            "Resource": f"{BUCKET}/*",
        }
    ] == _statements(stack, "s3:")
    synth(stack).has_resource(
        "AWS::EC2::SecurityGroupIngress", {"GroupId": "sg-1", "FromPort": 2049}
    )


def test_s3_files_without_direct_reads(stack: Stack, vpc: Vpc) -> None:
    """Without direct reads nothing of the bucket is allowed, nor writing to who only reads."""
    mounted = LambdaFileSystem.from_s3_files_access_point_arn(
        S3_FILES, "/mnt/r", read_only=True, direct_read="DISABLED", bucket_arn=BUCKET
    )
    make_function(stack, vpc=vpc, filesystem=mounted)

    assert [] == _statements(stack, "s3:")
    assert ["s3files:ClientMount"] == [one["Action"] for one in _statements(stack, "s3files:")]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"mount_path": "/data"}, "local_mount_path must be '/mnt/' and letters"),
        ({"mount_path": "/mnt/a/b"}, "local_mount_path must be '/mnt/' and letters"),
        ({"mount_path": "/mnt/" + "a" * 156}, "local_mount_path must have 1 to 160 characters"),
        ({"direct_read": "ENABLED"}, "direct_read 'ENABLED' needs bucket_arn"),
        ({"access_point_arn": "fsap-1"}, "an ARN of S3 Files looks like"),
    ],
)
def test_what_a_file_system_refuses(given: dict[str, Any], message: str) -> None:
    """Paths lie right below /mnt, and what is needed must be there."""
    settings: dict[str, Any] = {"access_point_arn": S3_FILES, "mount_path": "/mnt/m", **given}

    with pytest.raises(PropertyError, match=message):
        LambdaFileSystem.from_s3_files_access_point_arn(**settings)


def test_deferred_names(stack: Stack, vpc: Vpc) -> None:
    """The access point may be known only at deployment."""
    arn = stack.add_parameter("Point").value
    mounted = LambdaFileSystem.from_s3_files_access_point_arn(arn, "/mnt/m")
    make_function(stack, vpc=vpc, filesystem=mounted)

    parts = {"Fn::Split": ["/access-point/", {"Ref": "Point"}]}
    (statement,) = _statements(stack, "s3files:")
    assert [{"Ref": "Point"}, {"Fn::Select": [0, parts]}] == statement["Resource"]


def test_a_file_system_needs_a_vpc(stack: Stack, point: AccessPoint) -> None:
    """Files are reached from within a VPC only."""
    mounted = LambdaFileSystem.from_efs_access_point(point, "/mnt/m")

    with pytest.raises(PropertyError) as caught:
        make_function(stack, filesystem=mounted)

    assert "needs-vpc" == caught.value.code


def test_a_default_of_the_scope_and_none(stack: Stack, vpc: Vpc, point: AccessPoint) -> None:
    """A scope may give all its functions the same files, and a function may have none."""
    mounted = LambdaFileSystem.from_efs_access_point(point, "/mnt/m")
    Function.set_defaults(stack, vpc=vpc, filesystem=mounted)

    assert mounted == make_function(stack, "Inside").filesystem
    assert make_function(stack, filesystem=NONE, vpc=NONE).filesystem is None
