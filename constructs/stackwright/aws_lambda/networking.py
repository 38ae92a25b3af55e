"""Functions in a VPC: subnets and security groups in, the permissions and the order out."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from attrs import field

from stackwright.aws_iam import PolicyStatement
from stackwright.aws_lambda import limits
from stackwright.aws_lambda.function_part import FunctionPart
from stackwright.cfn.aws_lambda import CfnFunctionProps
from stackwright.checks import length
from stackwright.lazy import Room
from stackwright.logical_ids import logical_id
from stackwright.tree import construct

if TYPE_CHECKING:
    from stackwright import aws_ec2 as ec2
else:
    ec2 = Room("stackwright.aws_ec2")  # most functions are in no VPC

NETWORK_ACTIONS: Final = (
    "ec2:CreateNetworkInterface",
    "ec2:DescribeNetworkInterfaces",
    "ec2:DescribeSubnets",
    "ec2:DeleteNetworkInterface",
    "ec2:AssignPrivateIpAddresses",
    "ec2:UnassignPrivateIpAddresses",
)
"""
What Lambda does with the role of a function in a VPC.

https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html lists them. The descriptions
have no resources, and Lambda refuses a role that may not delete every network interface, so
that the statement is about all of them. AWS's own policy for this,
`AWSLambdaVPCAccessExecutionRole`, allows to write to every log group as well.
"""


@construct
class NetworkedFunction(FunctionPart):
    """Where a function's traffic comes from, and where it may go."""

    vpc: "ec2.Vpc | None" = None
    vpc_subnets: "ec2.SubnetSelection | None" = None
    given_groups: "Sequence[ec2.SecurityGroup] | None" = field(
        default=None,
        alias="security_groups",
        validator=length(1, limits.SECURITY_GROUPS, "security groups"),
    )
    allow_all_outbound: bool | None = None
    allow_all_ipv6_outbound: bool | None = None
    allow_public_subnet: bool = False
    ipv6_allowed_for_dual_stack: bool | None = None
    subnets: "tuple[ec2.Subnet, ...]" = field(init=False, default=())
    own_group: "ec2.SecurityGroup | None" = field(init=False, default=None)

    def compose(self) -> None:
        """Choose the subnets, allow what Lambda needs there, and wait for the ways out."""
        if self.vpc is None:
            self._check_no_vpc()
        else:
            self._join_vpc(self.vpc)
        super().compose()

    def _check_no_vpc(self) -> None:
        """What is about a VPC needs one; what a scope supplies does not count without it."""
        if "vpc" in vars(self):
            return
        given = {
            "vpc_subnets": self.vpc_subnets,
            "security_groups": self.given_groups,
            "allow_all_outbound": self.allow_all_outbound,
            "allow_all_ipv6_outbound": self.allow_all_ipv6_outbound,
            "ipv6_allowed_for_dual_stack": self.ipv6_allowed_for_dual_stack,
            "allow_public_subnet": self.allow_public_subnet or None,
        }
        named = [name for name, one in given.items() if one is not None]
        if named:
            raise self.error(
                f"{' and '.join(named)} {'is' if len(named) == 1 else 'are'} for functions in a "
                "VPC, and there is none",
                code="needs-vpc",
                hint="give vpc",
            )

    def _join_vpc(self, vpc: "ec2.Vpc") -> None:
        self.subnets = vpc.select_subnets(self.vpc_subnets)
        self._check_subnets(vpc)
        outbound = {
            "allow_all_outbound": self.allow_all_outbound,
            "allow_all_ipv6_outbound": self.allow_all_ipv6_outbound,
        }
        named = [name for name, one in outbound.items() if one is not None]
        if named and self.given_groups is not None:
            raise self.error(
                f"{' and '.join(named)} would say something about the given security groups",
                hint="give it to SecurityGroup, where they are made",
            )
        self.role.add_to_policy(PolicyStatement(actions=NETWORK_ACTIONS, resources=["*"]))
        # Lambda removes its network interfaces with the role, and as long as the ways out are
        # there; when the function is deleted first, nothing is left behind in the subnets.
        own = self.security_groups if self.given_groups is None else ()
        self.add_dependency(*self.subnets, *own)

    def _check_subnets(self, vpc: "ec2.Vpc") -> None:
        count = len(self.subnets)
        if count > limits.SUBNETS:
            raise self.error(
                f"a function is in at most {limits.SUBNETS} subnets, got {count} of {vpc.path}",
                hint="choose some of them with vpc_subnets",
            )
        known = [one.subnet_id for one in vpc.public_subnets]
        public = [
            one.path
            for one in self.subnets
            if isinstance(one, ec2.PublicSubnet) or one.subnet_id in known
        ]
        if public and not self.allow_public_subnet:
            raise self.error(
                f"a function in a public subnet does not reach the internet, got {public[0]}",
                code="public-subnet",
                hint="choose private subnets with vpc_subnets, or say allow_public_subnet=True "
                "if it needs nothing from outside the VPC",
            )
        single = [one.path for one in self.subnets if not (one.imported or one.ipv6_cidr_block)]
        if single and self.ipv6_allowed_for_dual_stack:
            raise self.error(
                f"ipv6_allowed_for_dual_stack needs subnets with IPv6 addresses, got {single[0]}",
                hint="make the VPC with ip_protocol='DUAL_STACK'",
            )

    @property
    def is_bound_to_vpc(self) -> bool:
        """Whether the function is in a VPC, as far as that is known of an imported one."""
        return self.vpc is not None or (self.imported and self.given_groups is not None)

    @property
    def security_groups(self) -> "tuple[ec2.SecurityGroup, ...]":
        """
        What guards the function's traffic: the given groups, or one of its own.

        Raises:
            PropertyError: The function is in no VPC.
        """
        if self.given_groups is not None and (self.imported or self.vpc is not None):
            return tuple(self.given_groups)
        if self.imported:
            raise self.error(
                "the security groups of an imported function are not known",
                code="unknown-attribute",
                hint="say them: Function.from_function_attributes(..., security_groups=[...])",
            )
        if self.vpc is None:
            raise self.error(
                "a function that is in no VPC has no security groups",
                code="needs-vpc",
                hint="give vpc",
            )
        if self.own_group is None:
            outbound = self.allow_all_outbound
            self.own_group = ec2.SecurityGroup(
                self,
                "SecurityGroup",
                vpc=self.vpc,
                description="Automatic security group for Lambda Function "
                + logical_id(self.path.split("/")),
                allow_all_outbound=True if outbound is None else outbound,
                allow_all_ipv6_outbound=bool(self.allow_all_ipv6_outbound),
            )
        return (self.own_group,)

    @property
    def connections(self) -> "ec2.Connections":
        """The function's side of network traffic, as in `function.connections.allow_to(...)`."""
        return ec2.Connections(self.security_groups)

    def properties(self) -> CfnFunctionProps:
        """The properties, with the network."""
        given = super().properties()
        if self.vpc is None:
            return given
        return {
            **given,
            "vpc_config": {
                "ipv6_allowed_for_dual_stack": self.ipv6_allowed_for_dual_stack,
                "security_group_ids": [one.security_group_id for one in self.security_groups],
                "subnet_ids": [one.subnet_id for one in self.subnets],
            },
        }
