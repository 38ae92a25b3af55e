"""The inside of a VPC: its configuration in, subnets, gateways and routes out."""

from collections.abc import Mapping, Sequence
from itertools import cycle
from typing import TYPE_CHECKING

from stackwright.aws_ec2.cidr import CidrMisfit, split
from stackwright.aws_ec2.selection import SubnetConfiguration, SubnetType
from stackwright.aws_ec2.subnet import PrivateSubnet, PublicSubnet, Subnet
from stackwright.cfn.aws_ec2 import (
    CfnEgressOnlyInternetGateway,
    CfnInternetGateway,
    CfnVPCCidrBlock,
    CfnVPCGatewayAttachment,
)
from stackwright.checks import is_literal
from stackwright.intrinsics import Fn
from stackwright.tokens import ListToken
from stackwright.value import record

if TYPE_CHECKING:
    from stackwright.aws_ec2.vpc import Vpc

DEFAULT_ZONES = 2
"""Every Region has as many."""

_IPV6_HOST_BITS = 64


@record
class Network:
    """
    What was made of a configuration.

    Args:
        zones: The availability zones.
        configuration: The groups of subnets.
        groups: The subnets of each group, by its name.
    """

    zones: tuple[str, ...]
    configuration: Sequence[SubnetConfiguration]
    groups: Mapping[str, tuple[Subnet, ...]]

    def of_type(self, subnet_type: SubnetType) -> tuple[Subnet, ...]:
        """The subnets of a kind, group by group."""
        return tuple(
            subnet
            for one in self.configuration
            if one.subnet_type == subnet_type
            for subnet in self.groups[one.name]
        )


def make_network(vpc: "Vpc") -> Network:
    """
    Make the subnets of *vpc*, and the gateways that their routes lead to.

    Raises:
        PropertyError: They do not fit into its addresses, or contradict each other.
    """
    zones = _zones(vpc)
    configuration = vpc.subnet_configuration or _usual(vpc)
    names = [one.name for one in configuration]
    twice = sorted({one for one in names if names.count(one) > 1})
    if twice:
        raise vpc.error(f"two groups of subnets are called {', '.join(twice)}")
    count = _nat_gateways(vpc, configuration, len(zones))
    network = Network(zones, configuration, _make_subnets(vpc, zones, configuration))
    _make_gateways(vpc, network, count)
    return network


def _zones(vpc: "Vpc") -> tuple[str, ...]:
    if vpc.given_zones is not None:
        return tuple(vpc.given_zones)
    count = DEFAULT_ZONES if vpc.max_azs is None else vpc.max_azs
    return tuple(Fn.select(index, Fn.get_azs()) for index in range(count))


def _usual(vpc: "Vpc") -> Sequence[SubnetConfiguration]:
    public = SubnetConfiguration("Public", "PUBLIC")
    if vpc.nat_gateways == 0:
        return (public, SubnetConfiguration("Isolated", "PRIVATE_ISOLATED"))
    return (public, SubnetConfiguration("Private", "PRIVATE_WITH_EGRESS"))


def _nat_gateways(vpc: "Vpc", configuration: Sequence[SubnetConfiguration], zones: int) -> int:
    kinds = {one.subnet_type for one in configuration if not one.reserved}
    wanted = vpc.nat_gateways
    if wanted is None:
        wanted = zones if "PRIVATE_WITH_EGRESS" in kinds else 0
    if wanted and ("PUBLIC" not in kinds or not vpc.create_internet_gateway):
        raise vpc.error(
            "NAT gateways stand in public subnets with an internet gateway, "
            f"got {', '.join(sorted(kinds))} subnets"
            + ("" if vpc.create_internet_gateway else " and create_internet_gateway=False"),
            hint="add a SubnetConfiguration of the type 'PUBLIC', or say nat_gateways=0 and add "
            "the routes of the private subnets yourself",
        )
    if wanted and "PRIVATE_WITH_EGRESS" not in kinds:
        raise vpc.error(
            f"no subnet of the type 'PRIVATE_WITH_EGRESS' uses the {wanted} NAT gateways"
        )
    return wanted


def _make_subnets(
    vpc: "Vpc", zones: tuple[str, ...], configuration: Sequence[SubnetConfiguration]
) -> dict[str, tuple[Subnet, ...]]:
    blocks = iter(_blocks(vpc, [one.cidr_mask for one in configuration for _ in zones]))
    ipv6 = _Ipv6(vpc, len(zones) * len(configuration)) if _dual_stack(vpc) else None
    groups: dict[str, tuple[Subnet, ...]] = {}
    for place, one in enumerate(configuration):
        made: list[Subnet] = []
        for index, zone in enumerate(zones):
            block = next(blocks)
            if one.reserved:
                continue
            public = one.subnet_type == "PUBLIC"
            cls = PublicSubnet if public else PrivateSubnet
            by_default = public and ipv6 is None
            mapped = one.map_public_ip_on_launch
            subnet = cls(
                vpc,
                f"{one.name}Subnet{index + 1}",
                vpc_id=vpc.vpc_id,
                availability_zone=zone,
                cidr_block=block,
                map_public_ip_on_launch=by_default if mapped is None else mapped,
                ipv6_cidr_block=ipv6.block(place * len(zones) + index) if ipv6 else None,
                depends_on=[ipv6.association] if ipv6 else (),
            )
            made.append(subnet)
        groups[one.name] = tuple(made)
    return groups


def _dual_stack(vpc: "Vpc") -> bool:
    return vpc.ip_protocol == "DUAL_STACK"


def _blocks(vpc: "Vpc", prefixes: list[int | None]) -> list[str]:
    if not is_literal(vpc.cidr):
        raise vpc.error(
            f"cidr must be known before deployment, got {vpc.cidr!r}",
            hint="the subnets are cut from it; give the text itself",
        )
    try:
        return split(vpc.cidr, prefixes)
    except CidrMisfit as misfit:
        raise vpc.error(
            f"cidr: {misfit}",
            code="cidr-misfit",
            hint="take a larger block, fewer zones, or a smaller cidr_mask",
        ) from None


class _Ipv6:
    """The IPv6 addresses of a VPC, cut into a /64 for each subnet."""

    def __init__(self, vpc: "Vpc", count: int) -> None:
        self.association = CfnVPCCidrBlock(
            vpc, "ipv6cidr", vpc_id=vpc.vpc_id, amazon_provided_ipv6_cidr_block=True
        )
        whole = Fn.select(0, vpc.vpc_ipv6_cidr_blocks)
        self._blocks: ListToken = Fn.cidr(whole, count, _IPV6_HOST_BITS)

    def block(self, index: int) -> str:
        """The addresses of one subnet."""
        return Fn.select(index, self._blocks)


def _make_gateways(vpc: "Vpc", network: Network, nat_gateways: int) -> None:
    public, private = network.of_type("PUBLIC"), network.of_type("PRIVATE_WITH_EGRESS")
    if public and vpc.create_internet_gateway:
        gateway = CfnInternetGateway(vpc, "IGW")
        attachment = CfnVPCGatewayAttachment(
            vpc, "VPCGW", internet_gateway_id=gateway.ref, vpc_id=vpc.vpc_id
        )
        for one in public:
            route = one.add_route("DefaultRoute", router_type="GATEWAY", router_id=gateway.ref)
            route.add_dependency(attachment)
            if _dual_stack(vpc):
                route = one.add_route(
                    "DefaultRoute6",
                    router_type="GATEWAY",
                    router_id=gateway.ref,
                    destination_ipv6_cidr_block="::/0",
                )
                route.add_dependency(attachment)
    _make_nat_gateways(public, private, nat_gateways)
    if private and _dual_stack(vpc):
        outward = CfnEgressOnlyInternetGateway(vpc, "EIGW6", vpc_id=vpc.vpc_id)
        for one in private:
            one.add_route(
                "DefaultRoute6",
                router_type="EGRESS_ONLY_INTERNET_GATEWAY",
                router_id=outward.ref,
                destination_ipv6_cidr_block="::/0",
            )


def _make_nat_gateways(public: tuple[Subnet, ...], private: tuple[Subnet, ...], count: int) -> None:
    """Each private subnet takes the gateway of its zone, or else the next in turn."""
    made = {
        one.availability_zone: one.add_nat_gateway().ref
        for one in public[:count]
        if isinstance(one, PublicSubnet)
    }
    if not made:
        return
    others = cycle(made.values())
    for one in private:
        gateway = made[one.availability_zone] if one.availability_zone in made else next(others)
        one.add_route("DefaultRoute", router_type="NAT_GATEWAY", router_id=gateway)
