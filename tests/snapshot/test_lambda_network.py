"""Templates of functions in VPCs, whole; each is checked by cfn-lint as well."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from stackwright import App, Stack
from stackwright.aws_ec2 import Peer, Port, SecurityGroup, SubnetSelection, Vpc
from stackwright.aws_efs import Acl, FileSystem, PosixUser
from stackwright.aws_lambda import Code, Function, LambdaFileSystem
from stackwright_synth.testing import Template, template_of

if TYPE_CHECKING:
    from tests.snapshot.conftest import Doubts

S3_FILES = (
    "arn:aws:s3files:eu-west-1:123456789012:file-system/fs-0123456789abcdef0"
    "/access-point/fsap-0123456789abcdef0"
)


def _function(stack: Stack, id: str, **given: Any) -> Function:
    return Function(
        stack,
        id,
        code=Code.from_inline("def handle(event, context): ..."),
        handler="index.handle",
        runtime="python3.13",
        **given,
    )


def _networked(stack: Stack) -> None:
    """A function behind a NAT gateway, and one that only reaches a database and Lambda."""
    vpc = Vpc(stack, "Vpc", nat_gateways=1, ip_protocol="DUAL_STACK")
    database = SecurityGroup(stack, "Database", vpc=vpc, allow_all_outbound=False)
    _function(stack, "Crawler", vpc=vpc, ipv6_allowed_for_dual_stack=True)
    writer = _function(stack, "Writer", vpc=vpc, allow_all_outbound=False)
    writer.connections.allow_to(database, Port.tcp(5432))
    endpoint = vpc.add_interface_endpoint("Lambda", service="lambda", open=False)
    writer.connections.allow_to_default_port(endpoint)
    writer.add_alias("live", provisioned_concurrent_executions=1)


def _mounted(stack: Stack) -> None:
    """One function that fills a file system, one that reads it, one that reads a bucket."""
    vpc = Vpc(stack, "Vpc", nat_gateways=0)
    files = FileSystem(stack, "Models", vpc=vpc)
    point = files.add_access_point(
        "Trained",
        path="/trained",
        create_acl=Acl(1001, 1001, "750"),
        posix_user=PosixUser(1001, 1001),
    )
    trained = LambdaFileSystem.from_efs_access_point(point, "/mnt/models")
    _function(stack, "Train", vpc=vpc, filesystem=trained)
    read = LambdaFileSystem.from_efs_access_point(point, "/mnt/models", read_only=True)
    _function(stack, "Predict", vpc=vpc, filesystem=read, allow_all_outbound=False)
    reports = LambdaFileSystem.from_s3_files_access_point_arn(
        S3_FILES,
        "/mnt/reports",
        direct_read="ENABLED",
        bucket_arn="arn:aws:s3:::reports",
        security_group=SecurityGroup.from_security_group_id(stack, "Mounts", "sg-01234567"),
    )
    _function(stack, "Report", vpc=vpc, filesystem=reports)


def _imported(stack: Stack) -> None:
    """A function in a VPC that is there already, by ids and parameters."""
    vpc = Vpc.from_vpc_attributes(
        stack,
        "Vpc",
        vpc_id="vpc-01234567",
        private_subnet_ids=[
            stack.add_parameter(f"Subnet{one}", type="AWS::EC2::Subnet::Id").value
            for one in range(2)
        ],
    )
    old = SecurityGroup.from_security_group_id(stack, "Old", "sg-01234567")
    worker = _function(
        stack,
        "Worker",
        vpc=vpc,
        vpc_subnets=SubnetSelection(subnet_type="PRIVATE_WITH_EGRESS"),
        security_groups=[old],
    )
    worker.connections.allow_from(Peer.ipv4("10.0.0.0/8"), Port.tcp(443))


BUILDS: list[Callable[[Stack], None]] = [_networked, _mounted, _imported]


def _template(build: Callable[[Stack], None]) -> Template:
    app = App()
    build(Stack(app, "Work"))
    return template_of(app, "Work")


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates(build: Callable[[Stack], None], template_snapshot: object) -> None:
    """The template is the one that was reviewed."""
    assert _template(build) == template_snapshot


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates_are_clean(build: Callable[[Stack], None], doubts: "Doubts") -> None:
    """cfn-lint finds no error and no warning."""
    assert [] == doubts(_template(build))
