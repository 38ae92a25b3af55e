"""Which subnets are meant: their kind, their group, their zones, or they themselves."""

from collections.abc import Sequence
from typing import Final, Literal, TypeAlias

from attrs import field

from stackwright.aws_ec2.subnet import Subnet
from stackwright.checks import at_most_one_of, fail, length, matches, within
from stackwright.value import value

SubnetType: TypeAlias = Literal["PUBLIC", "PRIVATE_WITH_EGRESS", "PRIVATE_ISOLATED"]
"""Whether subnets are reached from the internet, reach it through a NAT gateway, or neither."""

PREFERRED: Final[tuple[SubnetType, ...]] = ("PRIVATE_WITH_EGRESS", "PRIVATE_ISOLATED", "PUBLIC")
"""Which subnets are taken when nothing is said: the first of these that there are."""


@value
class SubnetConfiguration:
    """
    One group of subnets of a VPC, with a subnet in every availability zone.

    Args:
        name: Unique within the VPC; the ids of the subnets begin with it. A change replaces
            the subnets.
        subnet_type: `PUBLIC` subnets have a route to the internet gateway;
            `PRIVATE_WITH_EGRESS` ones to a NAT gateway; `PRIVATE_ISOLATED` ones to neither.
        cidr_mask: The length of the prefix of each subnet, 16 to 28. Default: the group shares
            with the others of no given size what these leave. A change replaces the subnets.
        map_public_ip_on_launch: Public subnets only: whether instances get a public IPv4
            address. Default: in a VPC without IPv6.
        reserved: Whether addresses are only kept free for the group, and no subnets are made.
    """

    name: str = field(
        kw_only=False,
        validator=matches("[A-Za-z0-9][A-Za-z0-9_-]*", "letters, digits, '-' and '_'"),
    )
    subnet_type: SubnetType = field(kw_only=False)
    cidr_mask: int | None = field(default=None, validator=within(16, 28))
    map_public_ip_on_launch: bool | None = None
    reserved: bool = False

    def __attrs_post_init__(self) -> None:
        if self.map_public_ip_on_launch is not None and self.subnet_type != "PUBLIC":
            raise fail(
                self,
                "map_public_ip_on_launch is for PUBLIC subnets only, "
                f"got it for the {self.subnet_type} subnets {self.name!r}",
            )


@value
class SubnetSelection:
    """
    Some of the subnets of a VPC.

    Args:
        subnet_type: All of a kind. Default, if nothing else is said: `PRIVATE_WITH_EGRESS`,
            else `PRIVATE_ISOLATED`, else `PUBLIC`, whichever the VPC has.
        subnet_group_name: All of the group of this name.
        subnets: These.
        availability_zones: Of them, those in these zones.
        one_per_az: Whether only the first of each zone is taken.
    """

    subnet_type: SubnetType | None = None
    subnet_group_name: str | None = None
    subnets: Sequence[Subnet] | None = field(default=None, validator=length(1, 200, "subnets"))
    availability_zones: Sequence[str] | None = None
    one_per_az: bool = False

    def __attrs_post_init__(self) -> None:
        at_most_one_of(
            self,
            subnet_type=self.subnet_type,
            subnet_group_name=self.subnet_group_name,
            subnets=self.subnets,
        )


def one_per_zone(subnets: Sequence[Subnet]) -> tuple[Subnet, ...]:
    """The first of *subnets* in each availability zone, in their order."""
    zones: dict[str, Subnet] = {}
    for one in subnets:
        zones.setdefault(one.availability_zone, one)
    return tuple(zones.values())
