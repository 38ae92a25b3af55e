"""Virtual networks: addresses, zones and groups of subnets in, `AWS::EC2::VPC` and more out."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, Literal, Unpack

from attrs import field

from stackwright.aws_ec2.layout import make_network
from stackwright.aws_ec2.selection import (
    PREFERRED,
    SubnetConfiguration,
    SubnetSelection,
    SubnetType,
    one_per_zone,
)
from stackwright.aws_ec2.subnet import PrivateSubnet, PublicSubnet, Subnet
from stackwright.cfn.aws_ec2 import CfnVPC, CfnVPCProps
from stackwright.checks import at_most_one_of, length, within
from stackwright.defaults import MERGE, set_defaults
from stackwright.imports import imported
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import Resource, ResourceDefaults
from stackwright.schema import Schema
from stackwright.stack import Stack
from stackwright.tags import Tags
from stackwright.tokens import ListToken
from stackwright.tree import Construct, construct

if TYPE_CHECKING:
    from stackwright.aws_ec2.endpoints import GatewayVpcEndpoint, InterfaceVpcEndpoint
    from stackwright.aws_ec2.security_group import SecurityGroup


class VpcDefaults(ResourceDefaults, total=False):
    """What a scope may supply to the VPCs below it."""

    availability_zones: Sequence[str]
    cidr: str
    ip_protocol: Literal["IPV4_ONLY", "DUAL_STACK"]
    max_azs: int
    nat_gateways: int
    subnet_configuration: Sequence[SubnetConfiguration]
    tags: Mapping[str, str]


@construct
class Vpc(Resource):
    """
    A virtual network with subnets in several availability zones.

    Creates `AWS::EC2::VPC`; for each zone and each group of subnets a `PublicSubnet` or
    `PrivateSubnet` (`AWS::EC2::Subnet`, `AWS::EC2::RouteTable`,
    `AWS::EC2::SubnetRouteTableAssociation`, `AWS::EC2::Route`); with public subnets
    `AWS::EC2::InternetGateway` and `AWS::EC2::VPCGatewayAttachment`; for private subnets with
    egress NAT gateways (`AWS::EC2::NatGateway` and `AWS::EC2::EIP`), which cost by the hour;
    with IPv6 `AWS::EC2::VPCCidrBlock` and, for private subnets with egress,
    `AWS::EC2::EgressOnlyInternetGateway`. All are tagged with a `Name`, the path.

    The default security group of the VPC, which this library never uses, is left as EC2 makes
    it: only a function of the library's own could close it.

    Args:
        cidr: The IPv4 addresses, from /16 to /28; the subnets are cut from it. A change replaces
            the VPC.
        max_azs: In how many availability zones, 1 to 6; the first that `Fn::GetAZs` gives.
            Default: 2, which every Region has.
        availability_zones: In which ones, by name, in place of `max_azs`.
        subnet_configuration: The groups of subnets. Default: `Public`, and `Private` with
            egress, which is `Isolated` with `nat_gateways=0`.
        nat_gateways: How many; each public subnet holds at most one, and private subnets in
            zones without one take turns. Default: one in each zone, if there are private
            subnets with egress.
        ip_protocol: Whether there are IPv6 addresses, of AWS, beside those of IPv4.
        create_internet_gateway: Whether public subnets get a route to one. Default: yes.
        enable_dns_hostnames: Whether instances get names. Default: yes.
        enable_dns_support: Whether names are resolved within the VPC. Default: yes.
        vpc_name: The tag `Name`. Default: the path.
        tags: Up to 50, of the VPC alone; `Tags.of(vpc)` tags what belongs to it, too.

    Attributes:
        availability_zones: The zones, deferred unless they were given.
        public_subnets: The subnets with a route to the internet gateway.
        private_subnets: The subnets with a route to a NAT gateway.
        isolated_subnets: The others.

    Raises:
        PropertyError: Groups that do not fit into the addresses, two groups of one name, or NAT
            gateways without public subnets.
    """

    schema: ClassVar[Schema] = CfnVPC.schema

    cidr: str = "10.0.0.0/16"
    max_azs: int | None = field(default=None, validator=within(1, 6, "zones"))
    given_zones: Sequence[str] | None = field(
        default=None, alias="availability_zones", validator=length(1, 6, "zones")
    )
    subnet_configuration: Sequence[SubnetConfiguration] | None = field(
        default=None, validator=length(1, 200, "groups")
    )
    nat_gateways: int | None = field(default=None, validator=within(0, 6, "gateways"))
    ip_protocol: Literal["IPV4_ONLY", "DUAL_STACK"] = "IPV4_ONLY"
    create_internet_gateway: bool = True
    enable_dns_hostnames: bool = True
    enable_dns_support: bool = True
    vpc_name: str | None = field(default=None, validator=length(1, 256))
    tags: Mapping[str, str] | None = field(default=None, metadata=MERGE, validator=own_tags)
    availability_zones: tuple[str, ...] = field(init=False, default=())
    public_subnets: tuple[Subnet, ...] = field(init=False, default=())
    private_subnets: tuple[Subnet, ...] = field(init=False, default=())
    isolated_subnets: tuple[Subnet, ...] = field(init=False, default=())
    _groups: Mapping[str, tuple[Subnet, ...]] = field(init=False, default=MappingProxyType({}))

    @classmethod
    def set_defaults(cls, scope: Construct, **defaults: Unpack[VpcDefaults]) -> None:
        """Let the VPCs that are made below *scope* from now on have these properties."""
        set_defaults(cls, scope, defaults)

    @classmethod
    def from_vpc_attributes(
        cls,
        scope: Construct,
        id: str,
        *,
        vpc_id: str,
        availability_zones: Sequence[str] = (),
        vpc_cidr_block: str | None = None,
        public_subnet_ids: Sequence[str] = (),
        public_subnet_route_table_ids: Sequence[str] = (),
        private_subnet_ids: Sequence[str] = (),
        private_subnet_route_table_ids: Sequence[str] = (),
        isolated_subnet_ids: Sequence[str] = (),
        isolated_subnet_route_table_ids: Sequence[str] = (),
    ) -> "Vpc":
        """
        A VPC that is there already; nothing is looked up.

        Args:
            scope: Where the construct belongs.
            id: Unique among its siblings.
            vpc_id: Such as `vpc-0123456789abcdef0`.
            availability_zones: Of the subnets of each kind, in their order; if there are more
                subnets than zones, they start over.
            vpc_cidr_block: The IPv4 addresses.
            public_subnet_ids: The subnets with a route to an internet gateway.
            public_subnet_route_table_ids: Their route tables, in the same order.
            private_subnet_ids: The subnets with a route to a NAT gateway.
            private_subnet_route_table_ids: Their route tables, in the same order.
            isolated_subnet_ids: The other subnets.
            isolated_subnet_route_table_ids: Their route tables, in the same order.

        Raises:
            PropertyError: Subnets that the zones or the route tables do not match in number.
        """
        block = {} if vpc_cidr_block is None else {"CidrBlock": vpc_cidr_block}
        vpc = imported(cls, scope, id, {"VpcId": vpc_id, "Ref": vpc_id, **block})
        vpc.availability_zones = tuple(availability_zones)
        vpc.public_subnets = vpc._subnets_of(
            PublicSubnet, "Public", public_subnet_ids, public_subnet_route_table_ids
        )
        vpc.private_subnets = vpc._subnets_of(
            PrivateSubnet, "Private", private_subnet_ids, private_subnet_route_table_ids
        )
        vpc.isolated_subnets = vpc._subnets_of(
            PrivateSubnet, "Isolated", isolated_subnet_ids, isolated_subnet_route_table_ids
        )
        return vpc

    def _subnets_of(
        self, cls: type[Subnet], kind: str, ids: Sequence[str], tables: Sequence[str]
    ) -> tuple[Subnet, ...]:
        zones = self.availability_zones
        if zones and len(ids) % len(zones):
            raise self.error(
                f"the number of {kind.lower()}_subnet_ids must be a multiple of that of "
                f"availability_zones, got {len(ids)} and {len(zones)}"
            )
        if tables and len(tables) != len(ids):
            raise self.error(
                f"{kind.lower()}_subnet_route_table_ids must be as many as the subnets, "
                f"got {len(tables)} and {len(ids)}"
            )
        return tuple(
            cls.from_subnet_attributes(
                self,
                f"{kind}Subnet{index + 1}",
                subnet_id=one,
                availability_zone=zones[index % len(zones)] if zones else None,
                route_table_id=tables[index] if tables else None,
            )
            for index, one in enumerate(ids)
        )

    def compose(self) -> None:
        """Make the subnets and the gateways."""
        at_most_one_of(self, max_azs=self.max_azs, availability_zones=self.given_zones)
        if self.enable_dns_hostnames and not self.enable_dns_support:
            raise self.error("enable_dns_hostnames needs enable_dns_support")
        Tags.of(self).add("Name", (self.vpc_name or self.path)[:256])
        made = make_network(self)
        self.availability_zones = made.zones
        self.public_subnets = made.of_type("PUBLIC")
        self.private_subnets = made.of_type("PRIVATE_WITH_EGRESS")
        self.isolated_subnets = made.of_type("PRIVATE_ISOLATED")
        self._groups = made.groups

    @property
    def vpc_id(self) -> str:
        """The id, such as `vpc-0123456789abcdef0`."""
        return self.ref

    @property
    def vpc_arn(self) -> str:
        """The ARN."""
        return Stack.of(self).format_arn("ec2", f"vpc/{self.vpc_id}")

    @property
    def vpc_cidr_block(self) -> str:
        """The IPv4 addresses."""
        return self.attribute("CidrBlock") if self.imported else self.cidr

    @property
    def vpc_ipv6_cidr_blocks(self) -> ListToken:
        """The IPv6 addresses."""
        return self.list_attribute("Ipv6CidrBlocks")

    @property
    def vpc_default_security_group(self) -> str:
        """The id of the security group that EC2 makes with the VPC."""
        return self.attribute("DefaultSecurityGroup")

    @property
    def subnets(self) -> tuple[Subnet, ...]:
        """All that are known: public, private and isolated ones."""
        return (*self.public_subnets, *self.private_subnets, *self.isolated_subnets)

    def select_subnets(self, selection: SubnetSelection | None = None) -> tuple[Subnet, ...]:
        """
        The subnets that *selection* means. Default: the private ones; see `SubnetSelection`.

        Raises:
            PropertyError: There are none.
        """
        wanted = selection or SubnetSelection()
        found = self._listed(wanted)
        zones = wanted.availability_zones
        if zones is not None:
            found = tuple(one for one in found if one.availability_zone in zones)
        if wanted.one_per_az:
            found = one_per_zone(found)
        if not found:
            raise self.error(
                f"{self.path} has no subnets {_in_words(wanted)}; it has {self._in_words()}",
                code="no-subnets",
                hint="choose others with SubnetSelection, or name them when importing the VPC",
            )
        return found

    def _listed(self, wanted: SubnetSelection) -> tuple[Subnet, ...]:
        if wanted.subnets is not None:
            return tuple(wanted.subnets)
        if wanted.subnet_group_name is not None:
            return self._groups.get(wanted.subnet_group_name, ())
        if wanted.subnet_type is not None:
            return self._of_type(wanted.subnet_type)
        return next((found for one in PREFERRED if (found := self._of_type(one))), ())

    def _of_type(self, subnet_type: SubnetType) -> tuple[Subnet, ...]:
        return {
            "PUBLIC": self.public_subnets,
            "PRIVATE_WITH_EGRESS": self.private_subnets,
            "PRIVATE_ISOLATED": self.isolated_subnets,
        }[subnet_type]

    def _in_words(self) -> str:
        counts = {one: len(self._of_type(one)) for one in PREFERRED}
        return ", ".join(f"{count} {one}" for one, count in counts.items() if count) or "none"

    def add_gateway_endpoint(
        self,
        id: str,
        *,
        service: Literal["dynamodb", "s3", "s3express"],
        subnets: Sequence[SubnetSelection] | None = None,
    ) -> "GatewayVpcEndpoint":
        """Let subnets reach a service without the internet, at no cost; see the class."""
        from stackwright.aws_ec2.endpoints import GatewayVpcEndpoint

        return GatewayVpcEndpoint(self, id, vpc=self, service=service, subnets=subnets)

    def add_interface_endpoint(
        self,
        id: str,
        *,
        service: str,
        subnets: SubnetSelection | None = None,
        security_groups: "Sequence[SecurityGroup] | None" = None,
        private_dns_enabled: bool = True,
        open: bool = True,
    ) -> "InterfaceVpcEndpoint":
        """Give a service addresses within the VPC; see `InterfaceVpcEndpoint`."""
        from stackwright.aws_ec2.endpoints import InterfaceVpcEndpoint

        return InterfaceVpcEndpoint(
            self,
            id,
            vpc=self,
            service=service,
            subnets=subnets,
            security_groups=security_groups,
            private_dns_enabled=private_dns_enabled,
            open=open,
        )

    def properties(self) -> CfnVPCProps:
        """The properties as CloudFormation takes them."""
        return {
            "cidr_block": self.cidr,
            "enable_dns_hostnames": self.enable_dns_hostnames,
            "enable_dns_support": self.enable_dns_support,
            "tags": tag_list(self.tags),
        }


def _in_words(wanted: SubnetSelection) -> str:
    said = {
        "of the type": wanted.subnet_type,
        "of the group": wanted.subnet_group_name,
        "in": ", ".join(wanted.availability_zones or ()),
    }
    return " ".join(f"{words} {one}" for words, one in said.items() if one) or "that are known"
