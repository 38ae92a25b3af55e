"""Templates of file systems, whole; each is checked by cfn-lint as well."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from stackwright import App, Stack
from stackwright.aws_ec2 import Port, SecurityGroup, Vpc
from stackwright.aws_efs import Acl, FileSystem, PosixUser
from stackwright.aws_iam import Role, ServicePrincipal
from stackwright_synth.testing import Template, template_of

if TYPE_CHECKING:
    from tests.snapshot.conftest import Doubts


def _vpc(stack: Stack) -> Vpc:
    return Vpc.from_vpc_attributes(
        stack,
        "Vpc",
        vpc_id="vpc-01234567",
        availability_zones=["eu-west-1a", "eu-west-1b"],
        private_subnet_ids=["subnet-01234567", "subnet-89abcdef"],
    )


def _usual(stack: Stack) -> None:
    """A file system as it is when nothing is said, with an entrance."""
    FileSystem(stack, "Files", vpc=_vpc(stack)).add_access_point("All")


def _configured(stack: Stack) -> None:
    """Everything that a file system can be given, and who uses it."""
    vpc = _vpc(stack)
    files = FileSystem(
        stack,
        "Files",
        vpc=vpc,
        file_system_name="models",
        kms_key="arn:aws:kms:eu-west-1:123456789012:key/12345678-1234-1234-1234-123456789012",
        lifecycle_policy="AFTER_30_DAYS",
        transition_to_archive_policy="AFTER_90_DAYS",
        out_of_infrequent_access_policy="AFTER_1_ACCESS",
        performance_mode="generalPurpose",
        throughput_mode="elastic",
        enable_automatic_backups=True,
        removal_policy="Delete",
    )
    files.add_access_point(
        "Models",
        path="/models",
        create_acl=Acl(1001, 1001, "750"),
        posix_user=PosixUser(1001, 1001, secondary_gids=[1002]),
    )
    files.grant_read_write(Role(stack, "Role", assumed_by=ServicePrincipal("ec2.amazonaws.com")))
    workers = SecurityGroup(stack, "Workers", vpc=vpc, allow_all_outbound=False)
    workers.connections.allow_to_default_port(files)
    workers.connections.allow_to_any_ipv4(Port.tcp(443))


BUILDS: list[Callable[[Stack], None]] = [_usual, _configured]


def _template(build: Callable[[Stack], None]) -> Template:
    app = App()
    build(Stack(app, "Shared"))
    return template_of(app, "Shared")


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates(build: Callable[[Stack], None], template_snapshot: object) -> None:
    """The template is the one that was reviewed."""
    assert _template(build) == template_snapshot


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates_are_clean(build: Callable[[Stack], None], doubts: "Doubts") -> None:
    """cfn-lint finds no error and no warning."""
    assert [] == doubts(_template(build))
