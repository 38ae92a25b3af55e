"""Endpoints: services, subnets, policies and who reaches them."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_ec2 import (
    GatewayVpcEndpoint,
    InterfaceVpcEndpoint,
    SecurityGroup,
    SubnetConfiguration,
    SubnetSelection,
    Vpc,
)
from stackwright.aws_iam import AnyPrincipal, PolicyStatement
from stackwright.errors import PropertyError
from stackwright_synth.testing import template_of

FUNCTION = "arn:aws:lambda:eu-west-1:123456789012:function:worker"


@pytest.fixture
def stack() -> Stack:
    """A stack called `S`."""
    return Stack(App(), "S", region="eu-west-1")


@pytest.fixture
def vpc(stack: Stack) -> Vpc:
    """A VPC with two groups of isolated subnets in two zones."""
    groups = [SubnetConfiguration(one, "PRIVATE_ISOLATED", cidr_mask=24) for one in ("Web", "Data")]
    return Vpc(stack, "Vpc", availability_zones=["a", "b"], subnet_configuration=groups)


def _endpoint(stack: Stack) -> Any:
    app = stack.root
    assert isinstance(app, App)
    (found,) = template_of(app, "S").find_resources("AWS::EC2::VPCEndpoint").values()
    return found["Properties"]


def test_a_gateway_endpoint_serves_all_subnets(stack: Stack, vpc: Vpc) -> None:
    """Without a selection, every route table of the VPC leads to it."""
    made = vpc.add_gateway_endpoint("S3", service="s3")
    properties = _endpoint(stack)

    assert isinstance(made, GatewayVpcEndpoint)
    assert 4 == len(properties.pop("RouteTableIds"))
    assert {"Key": "Name", "Value": "S/Vpc"} in properties.pop("Tags")
    assert {
        "ServiceName": "com.amazonaws.eu-west-1.s3",
        "VpcEndpointType": "Gateway",
        "VpcId": {"Ref": "Vpc8378EB38"},
    } == properties


def test_a_gateway_endpoint_of_some_subnets(stack: Stack, vpc: Vpc) -> None:
    """Selections may overlap; each route table is named once."""
    data = SubnetSelection(subnet_group_name="Data")
    vpc.add_gateway_endpoint("T", service="dynamodb", subnets=[data, data])

    assert 2 == len(_endpoint(stack)["RouteTableIds"])


def test_an_interface_endpoint(stack: Stack, vpc: Vpc) -> None:
    """It has an address in each zone, a group of its own, and lets the VPC in."""
    made = vpc.add_interface_endpoint("Lambda", service="lambda")
    properties = _endpoint(stack)

    assert isinstance(made, InterfaceVpcEndpoint)
    assert ["WebSubnet1", "WebSubnet2"] == [one.id for one in made.chosen_subnets]
    assert ("com.amazonaws.eu-west-1.lambda", "Interface", True) == (
        properties["ServiceName"],
        properties["VpcEndpointType"],
        properties["PrivateDnsEnabled"],
    )
    (group,) = made.security_groups
    rules: Any = group.properties().get("security_group_ingress")
    assert [("10.0.0.0/16", 443)] == [(one["cidr_ip"], one["from_port"]) for one in rules]


@pytest.mark.parametrize(
    ("service", "name"),
    [
        ("ecr.api", "com.amazonaws.eu-west-1.ecr.api"),
        ("com.amazonaws.vpce.eu-west-1.vpce-svc-1", "com.amazonaws.vpce.eu-west-1.vpce-svc-1"),
        ("aws.sagemaker.eu-west-1.studio", "aws.sagemaker.eu-west-1.studio"),
    ],
)
def test_names_of_services(stack: Stack, vpc: Vpc, service: str, name: str) -> None:
    """A short name is one of AWS's in the Region; a whole one is taken as it is."""
    vpc.add_interface_endpoint("E", service=service)

    assert name == _endpoint(stack)["ServiceName"]


def test_a_closed_interface_endpoint(stack: Stack, vpc: Vpc) -> None:
    """Unless it is open, only what is allowed to reaches it."""
    group = SecurityGroup(stack, "Group", vpc=vpc)
    made = vpc.add_interface_endpoint("E", service="lambda", open=False, security_groups=[group])

    assert (group,) == made.security_groups
    assert group.properties().get("security_group_ingress") is None


def test_the_policy_of_an_endpoint(stack: Stack, vpc: Vpc) -> None:
    """A policy says what may be done through it: both forms of a function's ARN."""
    made = vpc.add_interface_endpoint("E", service="lambda")
    made.add_to_policy(
        PolicyStatement(
            actions=["lambda:InvokeFunction"],
            resources=[FUNCTION, f"{FUNCTION}:*"],
            principals=[AnyPrincipal()],
        )
    )

    (statement,) = _endpoint(stack)["PolicyDocument"]["Statement"]
    assert [FUNCTION, f"{FUNCTION}:*"] == statement["Resource"]


def test_a_policy_names_principals(vpc: Vpc) -> None:
    """A statement without principals has no place in the policy of an endpoint."""
    statement = PolicyStatement(actions=["s3:GetObject"], resources=["*"])

    with pytest.raises(PropertyError, match="needs principals"):
        vpc.add_gateway_endpoint("S3", service="s3").add_to_policy(statement)
    with pytest.raises(PropertyError, match="needs principals"):
        GatewayVpcEndpoint(vpc, "S4", vpc=vpc, service="s3", statements=[statement])


def test_private_names_need_the_options_of_the_vpc(stack: Stack) -> None:
    """Without names in the VPC the usual name of the service cannot lead to the endpoint."""
    vpc = Vpc(stack, "Vpc", enable_dns_hostnames=False)

    with pytest.raises(PropertyError, match="private_dns_enabled needs enable_dns_hostnames"):
        vpc.add_interface_endpoint("E", service="lambda")
    vpc.add_interface_endpoint("F", service="lambda", private_dns_enabled=False)


def test_imported_vpcs(stack: Stack) -> None:
    """Subnets of unknown zones are all taken; the block is asked for unless it is not needed."""
    vpc = Vpc.from_vpc_attributes(
        stack, "Vpc", vpc_id="vpc-1", isolated_subnet_ids=["subnet-1", "subnet-2"]
    )

    with pytest.raises(PropertyError, match="CidrBlock of an imported"):
        vpc.add_interface_endpoint("E", service="lambda")
    made = vpc.add_interface_endpoint("F", service="lambda", open=False)
    assert ["subnet-1", "subnet-2"] == [one.subnet_id for one in made.chosen_subnets]
