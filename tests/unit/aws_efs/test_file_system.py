"""File systems: what is made with them, every property, what is refused, who may do what."""

import json
from pathlib import Path
from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_ec2 import Port, SecurityGroup, SubnetConfiguration, SubnetSelection, Vpc
from stackwright.aws_efs import FileSystem
from stackwright.aws_iam import AnyPrincipal, PolicyStatement, Role, ServicePrincipal
from stackwright.aws_kms import Key
from stackwright.errors import PropertyError
from stackwright_synth.testing import Template, template_of

COMPANIONS = Path(__file__).parents[2] / "data" / "cdk_companions.json"
KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"
ARN = "arn:aws:elasticfilesystem:eu-west-1:123456789012:file-system/fs-1"


@pytest.fixture
def stack() -> Stack:
    """A stack called `S`."""
    return Stack(App(), "S")


@pytest.fixture
def vpc(stack: Stack) -> Vpc:
    """A VPC that is there already, with private subnets in two zones."""
    return Vpc.from_vpc_attributes(
        stack,
        "Vpc",
        vpc_id="vpc-1",
        availability_zones=["a", "b"],
        private_subnet_ids=["subnet-1", "subnet-2"],
    )


def _template(stack: Stack) -> Template:
    app = stack.root
    assert isinstance(app, App)
    return template_of(app, "S")


def _document(files: FileSystem) -> Any:
    return _template(Stack.of(files)).resource("Fs6C1AF03C")


def test_a_bare_file_system(stack: Stack, vpc: Vpc) -> None:
    """It is encrypted, retained, mounted in each zone, and nobody gets in without TLS."""
    files = FileSystem(stack, "Fs", vpc=vpc)
    template = _template(stack)

    assert {
        "Type": "AWS::EFS::FileSystem",
        "DeletionPolicy": "Retain",
        "UpdateReplacePolicy": "Retain",
        "Properties": {
            "Encrypted": True,
            "FileSystemPolicy": {
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Effect": "Deny",
                        "Action": [
                            "elasticfilesystem:ClientMount",
                            "elasticfilesystem:ClientWrite",
                            "elasticfilesystem:ClientRootAccess",
                        ],
                        "Principal": {"AWS": "*"},
                        "Condition": {"Bool": {"aws:SecureTransport": "false"}},
                    }
                ],
            },
            "FileSystemTags": [{"Key": "Name", "Value": "S/Fs"}],
        },
    } == _document(files)
    targets = template.find_resources("AWS::EFS::MountTarget")
    assert ["subnet-1", "subnet-2"] == sorted(
        one["Properties"]["SubnetId"] for one in map(dict[str, Any], targets.values())
    )


def test_logical_ids_are_the_cdks(stack: Stack, vpc: Vpc) -> None:
    """The file system, its group, its mount targets and access points have the CDK's ids."""
    files = FileSystem(stack, "Fs", vpc=vpc)
    files.add_access_point("Ap")
    listed = json.loads(COMPANIONS.read_text("utf-8"))
    known = {
        one["logical_id"]: one["type"]
        for one in listed
        if one["path"].startswith("Fs/") and "from " not in one["path"]
    }
    template = _template(stack)

    assert 4 == len(known)
    assert known == {one: template.resource(one)["Type"] for one in known}


def test_a_whole_file_system(stack: Stack, vpc: Vpc) -> None:
    """Every property arrives."""
    files = FileSystem(
        stack,
        "Fs",
        vpc=vpc,
        file_system_name="models",
        kms_key=KEY,
        lifecycle_policy="AFTER_30_DAYS",
        transition_to_archive_policy="AFTER_90_DAYS",
        out_of_infrequent_access_policy="AFTER_1_ACCESS",
        performance_mode="generalPurpose",
        throughput_mode="elastic",
        enable_automatic_backups=True,
        allow_anonymous_access=True,
        tags={"team": "ml"},
        removal_policy="Delete",
    )

    document = _document(files)
    assert "Delete" == document["DeletionPolicy"]
    assert {
        "BackupPolicy": {"Status": "ENABLED"},
        "Encrypted": True,
        "FileSystemTags": [
            {"Key": "Name", "Value": "models"},
            {"Key": "team", "Value": "ml"},
        ],
        "KmsKeyId": KEY,
        "LifecyclePolicies": [
            {"TransitionToIA": "AFTER_30_DAYS"},
            {"TransitionToArchive": "AFTER_90_DAYS"},
            {"TransitionToPrimaryStorageClass": "AFTER_1_ACCESS"},
        ],
        "PerformanceMode": "generalPurpose",
        "ThroughputMode": "elastic",
    } == document["Properties"]


def test_a_key_of_the_app(stack: Stack, vpc: Vpc) -> None:
    """The key may be a construct."""
    key = Key(stack, "Key")
    files = FileSystem(stack, "Fs", vpc=vpc, kms_key=key)

    assert key.key_arn == files.properties().get("kms_key_id")


def test_provisioned_throughput(stack: Stack, vpc: Vpc) -> None:
    """Asking for a throughput provisions it."""
    files = FileSystem(stack, "Fs", vpc=vpc, provisioned_throughput_per_second=64)
    properties = files.properties()

    assert ("provisioned", 64) == (
        properties.get("throughput_mode"),
        properties.get("provisioned_throughput_in_mibps"),
    )


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"encrypted": False, "kms_key": KEY}, "kms_key goes with encrypted=True"),
        ({"throughput_mode": "provisioned"}, "needs provisioned_throughput_per_second"),
        (
            {"throughput_mode": "elastic", "provisioned_throughput_per_second": 5},
            "goes with throughput_mode 'provisioned', got 'elastic'",
        ),
        ({"provisioned_throughput_per_second": 0}, "from 1 to 3414 MiB"),
        ({"throughput_mode": "elastic", "performance_mode": "maxIO"}, "does not go with"),
        ({"transition_to_archive_policy": "AFTER_90_DAYS"}, "needs throughput_mode 'elastic'"),
        ({"kms_key": "alias/mine"}, "the ARN of a KMS key"),
    ],
)
def test_what_a_file_system_refuses(
    stack: Stack, vpc: Vpc, given: dict[str, Any], message: str
) -> None:
    """Modes that do not go together are refused."""
    with pytest.raises(PropertyError, match=message):
        FileSystem(stack, "Fs", vpc=vpc, **given)


def test_one_mount_target_a_zone(stack: Stack) -> None:
    """By default the first subnet of each zone is taken; two of one zone are refused."""
    groups = [SubnetConfiguration(one, "PRIVATE_ISOLATED", cidr_mask=24) for one in ("Web", "Data")]
    vpc = Vpc(stack, "Own", subnet_configuration=groups)

    assert 2 == len(FileSystem(stack, "Fs", vpc=vpc).mount_targets)
    with pytest.raises(PropertyError, match="one mount target in each availability zone"):
        FileSystem(stack, "Other", vpc=vpc, vpc_subnets=SubnetSelection())


def test_a_given_security_group(stack: Stack, vpc: Vpc) -> None:
    """A given group guards the mount targets; it listens on the port of NFS."""
    group = SecurityGroup(stack, "Group", vpc=vpc)
    files = FileSystem(stack, "Fs", vpc=vpc, security_group=group)

    assert ((group,), Port.tcp(2049)) == (
        files.connections.security_groups,
        files.connections.default_port,
    )
    _template(stack).resource_count("AWS::EC2::SecurityGroup", 1)


@pytest.mark.parametrize(
    ("method", "actions"),
    [
        ("grant_read", ["Mount"]),
        ("grant_read_write", ["Mount", "Write"]),
        ("grant_root_access", ["Mount", "Write", "RootAccess"]),
    ],
)
def test_grants(stack: Stack, vpc: Vpc, method: str, actions: list[str]) -> None:
    """Each grant allows what its name says."""
    role = Role(stack, "Role", assumed_by=ServicePrincipal("ec2.amazonaws.com"))
    files = FileSystem(stack, "Fs", vpc=vpc)
    granted = getattr(files, method)(role)

    assert granted.success
    (statement,) = granted.statements
    assert [f"elasticfilesystem:Client{one}" for one in actions] == [*statement.actions]
    assert (files.file_system_arn,) == tuple(statement.resources)


def test_principals_without_a_policy(stack: Stack, vpc: Vpc) -> None:
    """They are let in by the policy of the file system, which names no resources."""
    files = FileSystem(stack, "Fs", vpc=vpc)
    files.grant_read(ServicePrincipal("example.amazonaws.com"))

    *_, statement = _document(files)["Properties"]["FileSystemPolicy"]["Statement"]
    assert {
        "Effect": "Allow",
        "Action": "elasticfilesystem:ClientMount",
        "Principal": {"Service": "example.amazonaws.com"},
    } == statement


def test_imports(stack: Stack) -> None:
    """By id or by ARN, with the group that lets functions in; its policy is not ours."""
    group = SecurityGroup.from_security_group_id(stack, "Group", "sg-1")
    by_arn = FileSystem.from_file_system_attributes(
        stack, "A", file_system_arn=ARN, security_group=group
    )
    by_id = FileSystem.from_file_system_attributes(stack, "B", file_system_id="fs-2")
    statement = PolicyStatement(actions=["elasticfilesystem:*"], principals=[AnyPrincipal()])

    assert ("fs-1", ARN) == (by_arn.file_system_id, by_arn.file_system_arn)
    assert (group,) == by_arn.connections.security_groups
    assert by_id.file_system_arn.endswith(":file-system/fs-2")
    assert () == by_id.connections.security_groups
    assert by_id.add_to_resource_policy(statement) is None
    assert (statement,) == by_id.ungranted


def test_an_import_needs_one_name(stack: Stack) -> None:
    """An import is known by its id or by its ARN."""
    with pytest.raises(PropertyError, match="exactly one of file_system_id, file_system_arn"):
        FileSystem.from_file_system_attributes(stack, "A")
    with pytest.raises(PropertyError, match="an ARN of elasticfilesystem"):
        FileSystem.from_file_system_attributes(stack, "B", file_system_arn="fs-1")


def test_defaults_of_a_scope(stack: Stack, vpc: Vpc) -> None:
    """A scope may say how file systems store."""
    FileSystem.set_defaults(stack, performance_mode="maxIO")

    assert "maxIO" == FileSystem(stack, "Fs", vpc=vpc).properties().get("performance_mode")
