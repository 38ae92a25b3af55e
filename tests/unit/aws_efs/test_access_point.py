"""Access points: directories, users, and what waits for them."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_ec2 import SubnetSelection, Vpc
from stackwright.aws_efs import AccessPoint, Acl, FileSystem, PosixUser
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError
from stackwright_synth.testing import template_of

ARN = "arn:aws:elasticfilesystem:eu-west-1:123456789012:access-point/fsap-1"


@pytest.fixture
def files() -> FileSystem:
    """A file system with two mount targets."""
    stack = Stack(App(), "S")
    vpc = Vpc.from_vpc_attributes(
        stack, "Vpc", vpc_id="vpc-1", private_subnet_ids=["subnet-1", "subnet-2"]
    )
    chosen = SubnetSelection(subnets=vpc.private_subnets)
    return FileSystem(stack, "Fs", vpc=vpc, vpc_subnets=chosen)


def _template(files: FileSystem) -> Any:
    app = files.root
    assert isinstance(app, App)
    return template_of(app, "S")


def test_a_bare_access_point(files: FileSystem) -> None:
    """It leads to the whole file system."""
    files.add_access_point("Ap")

    assert {
        "FileSystemId": {"Ref": "Fs6C1AF03C"},
        "AccessPointTags": [{"Key": "Name", "Value": "S/Fs"}],
        "RootDirectory": {"Path": "/"},
    } == _template(files).resource("FsApCFF9572D")["Properties"]


def test_a_whole_access_point(files: FileSystem) -> None:
    """Numbers are written as text, as EFS has them."""
    files.add_access_point(
        "Ap",
        path="/models/v1",
        create_acl=Acl(1001, 1002, "750"),
        posix_user=PosixUser(1001, 1002, secondary_gids=[1003]),
    )
    properties = _template(files).resource("FsApCFF9572D")["Properties"]

    assert {"Uid": "1001", "Gid": "1002", "SecondaryGids": ["1003"]} == properties["PosixUser"]
    assert {
        "Path": "/models/v1",
        "CreationInfo": {"OwnerUid": "1001", "OwnerGid": "1002", "Permissions": "750"},
    } == properties["RootDirectory"]


def test_what_depends_on_it_waits_for_the_mount_targets(files: FileSystem) -> None:
    """Nothing can enter before there is a mount target."""
    point = files.add_access_point("Ap")
    Queue(Stack.of(files), "Queue", depends_on=[point])
    template = _template(files)
    targets = sorted(template.find_resources("AWS::EFS::MountTarget"))

    assert 2 == len(targets)
    assert sorted(["FsApCFF9572D", *targets]) == template.resource("Queue4A7E3555")["DependsOn"]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"path": "models"}, "path must be '/', or up to 4 names"),
        ({"path": "/a/b/c/d/e"}, "path must be '/', or up to 4 names"),
        ({"path": "/" + "a" * 100}, "path must have 1 to 100 characters"),
        ({"create_acl": Acl(0, 0, "755")}, "create_acl is for a directory"),
    ],
)
def test_what_an_access_point_refuses(
    files: FileSystem, given: dict[str, Any], message: str
) -> None:
    """A directory has a path, and is not made where one must be."""
    with pytest.raises(PropertyError, match=message):
        files.add_access_point("Ap", **given)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: PosixUser(-1, 0), "uid must be from 0"),
        (lambda: PosixUser(0, 2**32), "gid must be from 0"),
        (lambda: PosixUser(0, 0, secondary_gids=[-1]), "secondary_gids must be from 0"),
        (lambda: PosixUser(0, 0, secondary_gids=[1] * 17), "0 to 16 groups"),
        (lambda: Acl(0, 0, "rwx"), "3 or 4 octal digits"),
    ],
)
def test_numbers_and_permissions(make: Any, message: str) -> None:
    """Users and groups are numbers, permissions octal."""
    with pytest.raises(PropertyError, match=message):
        make()


def test_imports(files: FileSystem) -> None:
    """By id or by ARN, with the file system if it is known."""
    stack = Stack.of(files)
    by_arn = AccessPoint.from_access_point_attributes(
        stack, "A", access_point_arn=ARN, file_system=files
    )
    by_id = AccessPoint.from_access_point_id(stack, "B", "fsap-2")

    assert ("fsap-1", ARN, files) == (
        by_arn.access_point_id,
        by_arn.access_point_arn,
        by_arn.file_system,
    )
    assert by_id.access_point_arn.endswith(":access-point/fsap-2")
    assert by_id.file_system is None
    assert [by_arn, *files.mount_targets] == [*by_arn.awaited()]
