"""Subnets: addresses of one availability zone, and the routes that lead out of it."""

from collections.abc import Iterator
from typing import Any, ClassVar, Literal, Self, TypeAlias

from attrs import field

from stackwright.cfn.aws_ec2 import (
    CfnEIP,
    CfnNatGateway,
    CfnRoute,
    CfnRouteTable,
    CfnSubnet,
    CfnSubnetProps,
    CfnSubnetRouteTableAssociation,
)
from stackwright.checks import at_most_one_of
from stackwright.imports import imported
from stackwright.resource import Resource
from stackwright.schema import Schema
from stackwright.tags import Tags
from stackwright.tree import Construct, construct

RouterType: TypeAlias = Literal[
    "CARRIER_GATEWAY",
    "EGRESS_ONLY_INTERNET_GATEWAY",
    "GATEWAY",
    "INSTANCE",
    "LOCAL_GATEWAY",
    "NAT_GATEWAY",
    "NETWORK_INTERFACE",
    "TRANSIT_GATEWAY",
    "VPC_ENDPOINT",
    "VPC_PEERING_CONNECTION",
]
"""What a route leads to; `GATEWAY` is an internet or a virtual private gateway."""


@construct
class Subnet(Resource):
    """
    Addresses of a VPC in one availability zone; `Vpc` makes `PublicSubnet` and `PrivateSubnet`.

    Creates `AWS::EC2::Subnet`, `AWS::EC2::RouteTable` under the id `RouteTable`, and
    `AWS::EC2::SubnetRouteTableAssociation`. All are tagged with the path as their `Name`.
    What depends on a subnet waits for its routes, too.

    Args:
        vpc_id: The VPC. A change replaces the subnet.
        availability_zone: Where it is. A change replaces the subnet.
        cidr_block: Its IPv4 addresses, a part of those of the VPC. A change replaces the subnet.
        map_public_ip_on_launch: Whether instances get a public IPv4 address. Default: no.
        ipv6_cidr_block: Its IPv6 addresses, a /64. Default: none.
        assign_ipv6_address_on_creation: Whether network interfaces get an IPv6 address.
            Default: if the subnet has some.
    """

    schema: ClassVar[Schema] = CfnSubnet.schema
    hidden_id: ClassVar[str | None] = "Subnet"

    vpc_id: str
    given_zone: str = field(alias="availability_zone")
    given_block: str = field(alias="cidr_block")
    map_public_ip_on_launch: bool = False
    ipv6_cidr_block: str | None = None
    assign_ipv6_address_on_creation: bool | None = None

    @classmethod
    def from_subnet_id(cls, scope: Construct, id: str, subnet_id: str) -> Self:
        """A subnet that is there already, by its id."""
        return cls.from_subnet_attributes(scope, id, subnet_id=subnet_id)

    @classmethod
    def from_subnet_attributes(
        cls,
        scope: Construct,
        id: str,
        *,
        subnet_id: str,
        availability_zone: str | None = None,
        ipv4_cidr_block: str | None = None,
        route_table_id: str | None = None,
    ) -> Self:
        """
        A subnet that is there already.

        Args:
            scope: Where the construct belongs.
            id: Unique among its siblings.
            subnet_id: Such as `subnet-0123456789abcdef0`.
            availability_zone: Needed to take one subnet of each zone.
            ipv4_cidr_block: Its addresses.
            route_table_id: Needed to add routes, and for gateway endpoints.
        """
        given = {
            "AvailabilityZone": availability_zone,
            "CidrBlock": ipv4_cidr_block,
            "RouteTableId": route_table_id,
        }
        known = {name: one for name, one in given.items() if one is not None}
        return imported(cls, scope, id, {"SubnetId": subnet_id, "Ref": subnet_id, **known})

    def compose(self) -> None:
        """Make the route table."""
        Tags.of(self).add("Name", self.path[:256])
        table = CfnRouteTable(self, "RouteTable", vpc_id=self.vpc_id)
        CfnSubnetRouteTableAssociation(
            self, "RouteTableAssociation", route_table_id=table.ref, subnet_id=self.subnet_id
        )

    @property
    def subnet_id(self) -> str:
        """The id, such as `subnet-0123456789abcdef0`."""
        return self.ref

    @property
    def availability_zone(self) -> str:
        """Where it is."""
        return self.attribute("AvailabilityZone") if self.imported else self.given_zone

    @property
    def has_known_zone(self) -> bool:
        """Whether it can be told apart from subnets of other zones."""
        return self.known is None or "AvailabilityZone" in self.known

    @property
    def ipv4_cidr_block(self) -> str:
        """Its IPv4 addresses."""
        return self.attribute("CidrBlock") if self.imported else self.given_block

    @property
    def route_table_id(self) -> str:
        """The table of its routes."""
        table = self.find("RouteTable")
        if isinstance(table, CfnRouteTable):
            return table.ref
        return self.attribute("RouteTableId")

    def add_route(
        self,
        id: str,
        *,
        router_type: RouterType,
        router_id: str,
        destination_cidr_block: str | None = None,
        destination_ipv6_cidr_block: str | None = None,
    ) -> CfnRoute:
        """
        Lead traffic to some addresses through a router.

        Args:
            id: Of the route, unique within the subnet.
            router_type: What the router is.
            router_id: The router.
            destination_cidr_block: The IPv4 addresses. Default: all, if no others are given.
            destination_ipv6_cidr_block: The IPv6 addresses.

        Raises:
            PropertyError: Both destinations, or an imported subnet without its route table.
        """
        at_most_one_of(
            self,
            destination_cidr_block=destination_cidr_block,
            destination_ipv6_cidr_block=destination_ipv6_cidr_block,
        )
        if destination_ipv6_cidr_block is None and destination_cidr_block is None:
            destination_cidr_block = "0.0.0.0/0"
        router: dict[str, Any] = {f"{router_type.lower()}_id": router_id}
        return CfnRoute(
            self,
            id,
            route_table_id=self.route_table_id,
            destination_cidr_block=destination_cidr_block,
            destination_ipv6_cidr_block=destination_ipv6_cidr_block,
            **router,
        )

    def awaited(self) -> Iterator[Construct]:
        """The subnet and its routes, through which traffic flows only when all are there."""
        yield self
        for one in self.children:
            if isinstance(one, (CfnRoute, CfnSubnetRouteTableAssociation)):
                yield one

    def properties(self) -> CfnSubnetProps:
        """The properties as CloudFormation takes them."""
        assign = self.assign_ipv6_address_on_creation
        return {
            "assign_ipv6_address_on_creation": True
            if assign is None and self.ipv6_cidr_block
            else assign,
            "availability_zone": self.availability_zone,
            "cidr_block": self.ipv4_cidr_block,
            "ipv6_cidr_block": self.ipv6_cidr_block,
            "map_public_ip_on_launch": self.map_public_ip_on_launch,
            "vpc_id": self.vpc_id,
        }


@construct
class PublicSubnet(Subnet):
    """A subnet with a route to the internet gateway; see `Subnet`."""

    def add_nat_gateway(self, allocation_id: str | None = None) -> CfnNatGateway:
        """
        Make a NAT gateway here, through which private subnets reach the internet.

        Args:
            allocation_id: Of its Elastic IP address. Default: that of a new `AWS::EC2::EIP`,
                under the id `EIP`.

        Returns:
            The gateway, under the id `NATGateway`; it waits for the routes of the subnet.
        """
        address = allocation_id or CfnEIP(self, "EIP", domain="vpc").attr_allocation_id
        return CfnNatGateway(
            self,
            "NATGateway",
            allocation_id=address,
            subnet_id=self.subnet_id,
            cfn_options={"depends_on": [self]},
        )


@construct
class PrivateSubnet(Subnet):
    """A subnet that the internet cannot open connections to; see `Subnet`."""
