"""VPCs: subnets, gateways and routes; what is refused; what is imported."""

import json
from pathlib import Path
from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_ec2 import PublicSubnet, Subnet, SubnetConfiguration, SubnetSelection, Vpc
from stackwright.errors import PropertyError
from stackwright_synth.testing import Template, template_of

COMPANIONS = Path(__file__).parents[2] / "data" / "cdk_companions.json"
PUBLIC = SubnetConfiguration("Public", "PUBLIC")
PRIVATE = SubnetConfiguration("Private", "PRIVATE_WITH_EGRESS")
ISOLATED = SubnetConfiguration("Isolated", "PRIVATE_ISOLATED")


@pytest.fixture
def stack() -> Stack:
    """A stack called `S`."""
    return Stack(App(), "S")


def _template(stack: Stack) -> Template:
    app = stack.root
    assert isinstance(app, App)
    return template_of(app, "S")


def _part(stack: Stack, logical_id: str) -> Any:
    return _template(stack).resource(logical_id)


def _resources(stack: Stack, type: str) -> dict[str, Any]:
    return dict(_template(stack).find_resources(type))


def _imported(stack: Stack, **given: Any) -> Vpc:
    settings: dict[str, Any] = {
        "vpc_id": "vpc-1",
        "availability_zones": ["a", "b"],
        "private_subnet_ids": ["subnet-1", "subnet-2"],
        **given,
    }
    return Vpc.from_vpc_attributes(stack, "Vpc", **settings)


def test_logical_ids_are_the_cdks(stack: Stack) -> None:
    """Every part of a VPC has the logical id that the CDK gives it."""
    Vpc(stack, "Vpc", max_azs=1, nat_gateways=0)
    listed = json.loads(COMPANIONS.read_text("utf-8"))
    known = {one["logical_id"]: one["type"] for one in listed if one["path"].startswith("Vpc/")}
    template = _template(stack)

    assert 10 == len(known)
    assert known == {one: template.resource(one)["Type"] for one in known}


def test_a_bare_vpc(stack: Stack) -> None:
    """Two zones, public and private subnets that share the addresses, a NAT gateway a zone."""
    vpc = Vpc(stack, "Vpc")
    template = _template(stack)

    template.resource_count("AWS::EC2::Subnet", 4)
    template.resource_count("AWS::EC2::NatGateway", 2)
    template.resource_count("AWS::EC2::InternetGateway", 1)
    assert (2, 2, 0) == tuple(
        map(len, (vpc.public_subnets, vpc.private_subnets, vpc.isolated_subnets))
    )
    assert [f"10.0.{one}.0/18" for one in (0, 64, 128, 192)] == [
        one.ipv4_cidr_block for one in vpc.subnets
    ]
    template.has_resource(
        "AWS::EC2::VPC",
        {
            "CidrBlock": "10.0.0.0/16",
            "EnableDnsHostnames": True,
            "EnableDnsSupport": True,
            "Tags": [{"Key": "Name", "Value": "S/Vpc"}],
        },
    )


def test_zones_are_those_of_the_region(stack: Stack) -> None:
    """Without names, zones are taken from what CloudFormation knows of the Region."""
    Vpc(stack, "Vpc", max_azs=1, nat_gateways=0, subnet_configuration=[ISOLATED])

    (subnet,) = _resources(stack, "AWS::EC2::Subnet").values()
    assert {"Fn::Select": [0, {"Fn::GetAZs": ""}]} == subnet["Properties"]["AvailabilityZone"]


def test_given_zones(stack: Stack) -> None:
    """Zones may be named."""
    vpc = Vpc(stack, "Vpc", availability_zones=["eu-west-1a", "eu-west-1c"])

    assert ("eu-west-1a", "eu-west-1c") == vpc.availability_zones
    assert vpc.availability_zones == tuple(one.availability_zone for one in vpc.private_subnets)


def test_traffic_of_private_subnets(stack: Stack) -> None:
    """A private subnet leads to the NAT gateway of its zone, which waits for its own routes."""
    Vpc(stack, "Vpc")
    template = _template(stack)

    assert {
        "RouteTableId": {"Ref": "VpcPrivateSubnet2RouteTableA678073B"},
        "DestinationCidrBlock": "0.0.0.0/0",
        "NatGatewayId": {"Ref": "VpcPublicSubnet2NATGateway9182C01D"},
    } == template.resource("VpcPrivateSubnet2DefaultRoute060D2087")["Properties"]
    gateway = template.resource("VpcPublicSubnet2NATGateway9182C01D")
    assert [
        "VpcPublicSubnet2DefaultRoute97F91067",
        "VpcPublicSubnet2RouteTableAssociationDD5762D8",
    ] == gateway["DependsOn"]
    route = template.resource("VpcPublicSubnet2DefaultRoute97F91067")
    assert ["VpcVPCGWBF912B6E"] == route["DependsOn"]


def test_fewer_nat_gateways_than_zones(stack: Stack) -> None:
    """Zones without a NAT gateway of their own take the others in turn."""
    Vpc(stack, "Vpc", max_azs=4, nat_gateways=2)
    routes = _resources(stack, "AWS::EC2::Route").values()
    used = [
        one["Properties"]["NatGatewayId"]["Ref"]
        for one in routes
        if "NatGatewayId" in one["Properties"]
    ]

    assert [2, 2] == [used.count(one) for one in sorted(set(used))]


def test_no_nat_gateways(stack: Stack) -> None:
    """Without NAT gateways the usual subnets are public and isolated."""
    vpc = Vpc(stack, "Vpc", nat_gateways=0)
    template = _template(stack)

    template.resource_count("AWS::EC2::NatGateway", 0)
    assert ((), 2) == (vpc.private_subnets, len(vpc.isolated_subnets))


def test_private_subnets_with_routes_of_their_own(stack: Stack) -> None:
    """Private subnets without NAT gateways may be given other routes."""
    vpc = Vpc(stack, "Vpc", max_azs=1, nat_gateways=0, subnet_configuration=[PRIVATE])
    vpc.private_subnets[0].add_route(
        "Out", router_type="TRANSIT_GATEWAY", router_id="tgw-1", destination_cidr_block="10.0.0.0/8"
    )

    (route,) = _resources(stack, "AWS::EC2::Route").values()
    assert ("tgw-1", "10.0.0.0/8") == (
        route["Properties"]["TransitGatewayId"],
        route["Properties"]["DestinationCidrBlock"],
    )


def test_isolated_subnets_alone_need_no_gateway(stack: Stack) -> None:
    """A VPC of isolated subnets has no way to the internet."""
    Vpc(stack, "Vpc", subnet_configuration=[ISOLATED])
    template = _template(stack)

    for type in ("InternetGateway", "VPCGatewayAttachment", "NatGateway", "Route"):
        template.resource_count(f"AWS::EC2::{type}", 0)


def test_reserved_groups_keep_their_addresses(stack: Stack) -> None:
    """A reserved group takes its part of the addresses, and no subnets are made for it."""
    later = SubnetConfiguration("Later", "PRIVATE_ISOLATED", cidr_mask=20, reserved=True)
    now = SubnetConfiguration("Now", "PRIVATE_ISOLATED", cidr_mask=20)
    vpc = Vpc(stack, "Vpc", subnet_configuration=[later, now])

    assert ["10.0.32.0/20", "10.0.48.0/20"] == [one.ipv4_cidr_block for one in vpc.subnets]


def test_two_protocols(stack: Stack) -> None:
    """With IPv6 every subnet gets a /64, after the VPC got its block; private ones only go out."""
    vpc = Vpc(stack, "Vpc", max_azs=1, ip_protocol="DUAL_STACK")
    template = _template(stack)

    subnet = _part(stack, "VpcPrivateSubnet1Subnet536B997A")
    assert ["Vpcipv6cidr40D3CB78"] == subnet["DependsOn"]
    assert subnet["Properties"]["AssignIpv6AddressOnCreation"]
    blocks = {"Fn::Select": [0, {"Fn::GetAtt": ["Vpc8378EB38", "Ipv6CidrBlocks"]}]}
    assert {"Fn::Select": [1, {"Fn::Cidr": [blocks, 2, "64"]}]} == subnet["Properties"][
        "Ipv6CidrBlock"
    ]
    assert not _part(stack, "VpcPublicSubnet1Subnet5C2D37C4")["Properties"]["MapPublicIpOnLaunch"]
    template.has_resource(
        "AWS::EC2::Route",
        {
            "DestinationIpv6CidrBlock": "::/0",
            "EgressOnlyInternetGatewayId": {"Ref": "VpcEIGW61416F369"},
        },
    )
    assert all(one.ipv6_cidr_block for one in vpc.subnets)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"cidr": "10.0.0.0/8"}, "cidr: a block is from /16 to /28"),
        ({"cidr": "10.0.0.0/28"}, "has no room for 4 subnets of equal size"),
        ({"max_azs": 2, "availability_zones": ["a"]}, "at most one of max_azs"),
        ({"max_azs": 7}, "max_azs must be from 1 to 6"),
        ({"enable_dns_support": False}, "enable_dns_hostnames needs enable_dns_support"),
        ({"subnet_configuration": [PUBLIC, PUBLIC]}, "two groups of subnets are called Public"),
        ({"subnet_configuration": [PRIVATE]}, "NAT gateways stand in public subnets"),
        ({"create_internet_gateway": False}, "create_internet_gateway=False"),
        (
            {"subnet_configuration": [PUBLIC, ISOLATED], "nat_gateways": 1},
            "no subnet of the type 'PRIVATE_WITH_EGRESS' uses the 1 NAT gateways",
        ),
    ],
)
def test_what_a_vpc_refuses(stack: Stack, given: dict[str, Any], message: str) -> None:
    """What contradicts itself, or does not fit, is refused where it is written."""
    with pytest.raises(PropertyError, match=message):
        Vpc(stack, "Vpc", **given)


def test_a_deferred_block_is_refused(stack: Stack) -> None:
    """The subnets are cut from the block, so that it must be known."""
    with pytest.raises(PropertyError, match="cidr must be known before deployment"):
        Vpc(stack, "Vpc", cidr=stack.add_parameter("Block").value)


def test_public_addresses_are_for_public_subnets() -> None:
    """Instances of other subnets cannot get a public address."""
    with pytest.raises(PropertyError, match="for PUBLIC subnets only"):
        SubnetConfiguration("Private", "PRIVATE_ISOLATED", map_public_ip_on_launch=True)


def test_selections(stack: Stack) -> None:
    """Subnets are chosen by kind, by group, by zone, one a zone, or named."""
    web = SubnetConfiguration("Web", "PRIVATE_ISOLATED", cidr_mask=24)
    data = SubnetConfiguration("Data", "PRIVATE_ISOLATED", cidr_mask=24)
    vpc = Vpc(stack, "Vpc", availability_zones=["a", "b"], subnet_configuration=[PUBLIC, web, data])

    def ids(selection: SubnetSelection | None = None) -> list[str]:
        return [one.id for one in vpc.select_subnets(selection)]

    assert ["WebSubnet1", "WebSubnet2", "DataSubnet1", "DataSubnet2"] == ids()
    assert ["PublicSubnet1", "PublicSubnet2"] == ids(SubnetSelection(subnet_type="PUBLIC"))
    assert ["DataSubnet1", "DataSubnet2"] == ids(SubnetSelection(subnet_group_name="Data"))
    assert ["WebSubnet2", "DataSubnet2"] == ids(SubnetSelection(availability_zones=["b"]))
    assert ["WebSubnet1", "WebSubnet2"] == ids(SubnetSelection(one_per_az=True))
    chosen = SubnetSelection(subnets=vpc.public_subnets[:1])
    assert ["PublicSubnet1"] == ids(chosen)


def test_a_selection_of_nothing(stack: Stack) -> None:
    """What finds no subnet is refused, with what there is."""
    vpc = Vpc(stack, "Vpc", nat_gateways=0)

    with pytest.raises(PropertyError) as caught:
        vpc.select_subnets(SubnetSelection(subnet_type="PRIVATE_WITH_EGRESS"))

    assert "no-subnets" == caught.value.code
    assert (
        "S/Vpc has no subnets of the type PRIVATE_WITH_EGRESS; it has 2 PRIVATE_ISOLATED, 2 PUBLIC"
    ) == caught.value.message


def test_a_selection_says_one_thing() -> None:
    """Kind and group exclude each other."""
    with pytest.raises(PropertyError, match="at most one of subnet_type, subnet_group_name"):
        SubnetSelection(subnet_type="PUBLIC", subnet_group_name="Web")


def test_imports(stack: Stack) -> None:
    """An imported VPC knows its subnets by kind, and adds nothing to the template."""
    vpc = _imported(
        stack,
        vpc_cidr_block="10.0.0.0/16",
        public_subnet_ids=["subnet-3", "subnet-4"],
        isolated_subnet_ids=["subnet-5", "subnet-6", "subnet-7", "subnet-8"],
        isolated_subnet_route_table_ids=["rtb-5", "rtb-6", "rtb-7", "rtb-8"],
    )

    assert ("vpc-1", "10.0.0.0/16") == (vpc.vpc_id, vpc.vpc_cidr_block)
    assert ["subnet-1", "subnet-2"] == [one.subnet_id for one in vpc.select_subnets()]
    assert all(isinstance(one, PublicSubnet) for one in vpc.public_subnets)
    assert ["a", "b", "a", "b"] == [one.availability_zone for one in vpc.isolated_subnets]
    assert "rtb-7" == vpc.isolated_subnets[2].route_table_id
    _template(stack).resource_count("AWS::EC2::Subnet", 0)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"private_subnet_ids": ["subnet-1"]}, "must be a multiple of that of availability_zones"),
        ({"private_subnet_route_table_ids": ["rtb-1"]}, "must be as many as the subnets"),
    ],
)
def test_what_an_import_refuses(stack: Stack, given: dict[str, Any], message: str) -> None:
    """Subnets and what is said of them must match in number."""
    with pytest.raises(PropertyError, match=message):
        _imported(stack, **given)


def test_what_an_import_does_not_know(stack: Stack) -> None:
    """What was not said of an imported subnet is asked for."""
    subnet = Subnet.from_subnet_id(stack, "Subnet", "subnet-1")

    assert "subnet-1" == subnet.subnet_id
    assert not subnet.has_known_zone
    with pytest.raises(PropertyError, match="AvailabilityZone of an imported"):
        _ = subnet.availability_zone
    with pytest.raises(PropertyError, match="RouteTableId of an imported"):
        _ = subnet.route_table_id


def test_routes_of_imported_subnets(stack: Stack) -> None:
    """Routes can be added to a subnet that was imported with its route table."""
    subnet = Subnet.from_subnet_attributes(
        stack, "Subnet", subnet_id="subnet-1", route_table_id="rtb-1"
    )
    subnet.add_route("Peer", router_type="VPC_PEERING_CONNECTION", router_id="pcx-1")

    (route,) = _resources(stack, "AWS::EC2::Route").values()
    assert {
        "DestinationCidrBlock": "0.0.0.0/0",
        "RouteTableId": "rtb-1",
        "VpcPeeringConnectionId": "pcx-1",
    } == route["Properties"]


def test_one_destination_a_route(stack: Stack) -> None:
    """A route leads to IPv4 or to IPv6 addresses."""
    vpc = Vpc(stack, "Vpc")

    with pytest.raises(PropertyError, match="at most one of destination_cidr_block"):
        vpc.private_subnets[0].add_route(
            "Both",
            router_type="GATEWAY",
            router_id="igw-1",
            destination_cidr_block="10.0.0.0/8",
            destination_ipv6_cidr_block="::/0",
        )


def test_names_and_tags(stack: Stack) -> None:
    """What belongs to a VPC bears its path, or a given name."""
    Vpc(stack, "Vpc", vpc_name="main", tags={"team": "net"}, subnet_configuration=[PUBLIC])
    names = {one["Key"]: one["Value"] for one in _part(stack, "Vpc8378EB38")["Properties"]["Tags"]}
    assert {"Name": "main", "team": "net"} == names
    subnet = _part(stack, "VpcPublicSubnet1Subnet5C2D37C4")["Properties"]
    assert [{"Key": "Name", "Value": "S/Vpc/PublicSubnet1"}] == subnet["Tags"]


def test_defaults_of_a_scope(stack: Stack) -> None:
    """A scope may say how many gateways there are."""
    Vpc.set_defaults(stack, nat_gateways=1)
    Vpc(stack, "Vpc")

    _template(stack).resource_count("AWS::EC2::NatGateway", 1)
