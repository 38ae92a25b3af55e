"""Templates of networks, whole; each is checked by cfn-lint as well."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from stackwright import App, Stack
from stackwright.aws_ec2 import (
    Peer,
    Port,
    SecurityGroup,
    SubnetConfiguration,
    SubnetSelection,
    Vpc,
)
from stackwright.aws_iam import AnyPrincipal, PolicyStatement
from stackwright_synth.testing import Template, template_of

if TYPE_CHECKING:
    from tests.snapshot.conftest import Doubts


def _usual(stack: Stack) -> None:
    """A VPC as it is when nothing is said."""
    Vpc(stack, "Vpc")


def _configured(stack: Stack) -> None:
    """Three groups of subnets, both protocols, one NAT gateway, endpoints of all kinds."""
    vpc = Vpc(
        stack,
        "Vpc",
        cidr="10.20.0.0/18",
        max_azs=2,
        nat_gateways=1,
        ip_protocol="DUAL_STACK",
        vpc_name="shop",
        subnet_configuration=[
            SubnetConfiguration("Web", "PUBLIC", cidr_mask=24, map_public_ip_on_launch=True),
            SubnetConfiguration("Work", "PRIVATE_WITH_EGRESS"),
            SubnetConfiguration("Data", "PRIVATE_ISOLATED", cidr_mask=26),
            SubnetConfiguration("Later", "PRIVATE_ISOLATED", cidr_mask=26, reserved=True),
        ],
        tags={"team": "net"},
    )
    vpc.add_gateway_endpoint("S3", service="s3")
    data = SubnetSelection(subnet_type="PRIVATE_ISOLATED")
    vpc.add_gateway_endpoint("Tables", service="dynamodb", subnets=[data])
    secrets = vpc.add_interface_endpoint(
        "Secrets", service="secretsmanager", subnets=data, open=False
    )
    secrets.add_to_policy(
        PolicyStatement(
            actions=["secretsmanager:GetSecretValue"],
            resources=["*"],
            principals=[AnyPrincipal()],
        )
    )
    database = SecurityGroup(stack, "Database", vpc=vpc, allow_all_outbound=False)
    database.connections.allow_to(secrets, Port.tcp(443))
    database.connections.allow_internally(Port.tcp(5432))
    database.connections.allow_from(Peer.ipv4("10.20.0.0/24"), Port.tcp(5432))


def _imported(stack: Stack) -> None:
    """What is added to a VPC that is there already."""
    vpc = Vpc.from_vpc_attributes(
        stack,
        "Vpc",
        vpc_id=stack.add_parameter("VpcId", type="AWS::EC2::VPC::Id").value,
        availability_zones=["eu-west-1a", "eu-west-1b"],
        vpc_cidr_block="10.0.0.0/16",
        private_subnet_ids=["subnet-01234567", "subnet-89abcdef"],
        private_subnet_route_table_ids=["rtb-01234567", "rtb-89abcdef"],
    )
    old = SecurityGroup.from_security_group_id(stack, "Old", "sg-01234567")
    vpc.add_gateway_endpoint("S3", service="s3")
    vpc.add_interface_endpoint("Lambda", service="lambda", security_groups=[old])


BUILDS: list[Callable[[Stack], None]] = [_usual, _configured, _imported]


def _template(build: Callable[[Stack], None]) -> Template:
    app = App()
    build(Stack(app, "Net"))
    return template_of(app, "Net")


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates(build: Callable[[Stack], None], template_snapshot: object) -> None:
    """The template is the one that was reviewed."""
    assert _template(build) == template_snapshot


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates_are_clean(build: Callable[[Stack], None], doubts: "Doubts") -> None:
    """cfn-lint finds no error and no warning."""
    assert [] == doubts(_template(build))
