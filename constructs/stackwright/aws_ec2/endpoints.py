"""Endpoints of AWS services within a VPC: a service and subnets in, `AWS::EC2::VPCEndpoint` out."""

from collections.abc import Sequence
from typing import ClassVar, Final, Literal

from attrs import field

from stackwright.aws_ec2.connections import Connections
from stackwright.aws_ec2.peer import Peer
from stackwright.aws_ec2.port import Port
from stackwright.aws_ec2.security_group import SecurityGroup
from stackwright.aws_ec2.selection import SubnetSelection, one_per_zone
from stackwright.aws_ec2.subnet import Subnet
from stackwright.aws_ec2.vpc import Vpc
from stackwright.aws_iam import PolicyStatement
from stackwright.aws_iam.document import policy_of
from stackwright.aws_iam.statement import check_of_resource
from stackwright.cfn.aws_ec2 import CfnVPCEndpoint, CfnVPCEndpointProps
from stackwright.checks import is_literal, length, matches
from stackwright.resource import Resource
from stackwright.schema import Schema
from stackwright.stack import Stack
from stackwright.tokens import Document
from stackwright.tree import construct

_WHOLE_NAMES: Final = ("com.", "cn.com.", "aws.")


@construct
class VpcEndpoint(Resource):
    """
    What endpoints have in common; use `GatewayVpcEndpoint` or `InterfaceVpcEndpoint`.

    Args:
        vpc: Where it is. A change replaces the endpoint.
        statements: What may be done through it, and by whom. Default: everything that the
            policies of identities and resources allow.
    """

    schema: ClassVar[Schema] = CfnVPCEndpoint.schema

    vpc: Vpc
    statements: Sequence[PolicyStatement] = ()

    def compose(self) -> None:
        """Check the statements."""
        check_of_resource(self, self.statements)

    @property
    def vpc_endpoint_id(self) -> str:
        """The id, such as `vpce-0123456789abcdef0`."""
        return self.ref

    def add_to_policy(self, statement: PolicyStatement) -> None:
        """Let through what *statement* says; with the first one, all else is stopped."""
        self.assert_open()
        check_of_resource(self, (statement,))
        self.statements = (*self.statements, statement)

    def rendered_policy(self) -> Document | None:
        """The policy as CloudFormation takes it; `None` if there is none."""
        return policy_of(self, self.statements) if self.statements else None

    def service_name(self, service: str) -> str:
        """The name by which EC2 knows *service* in the Region of the stack."""
        return f"com.amazonaws.{Stack.of(self).region}.{service}"


@construct
class GatewayVpcEndpoint(VpcEndpoint):
    """
    A way to S3 or DynamoDB that leaves the internet out; it costs nothing.

    Creates `AWS::EC2::VPCEndpoint`, which puts routes into the route tables of the subnets.

    Args:
        vpc: Where it is. A change replaces the endpoint.
        service: `s3`, `dynamodb` or `s3express`. A change replaces the endpoint.
        subnets: Which subnets use it. Default: all of the VPC.
        statements: What may be done through it, and by whom. Default: everything that the
            policies of identities and resources allow.
    """

    service: Literal["dynamodb", "s3", "s3express"]
    subnets: Sequence[SubnetSelection] | None = field(
        default=None, validator=length(1, 200, "selections")
    )

    def properties(self) -> CfnVPCEndpointProps:
        """The properties as CloudFormation takes them."""
        given = self.subnets
        chosen = (
            self.vpc.subnets
            if given is None
            else [subnet for one in given for subnet in self.vpc.select_subnets(one)]
        )
        return {
            "policy_document": self.rendered_policy(),
            "route_table_ids": list(dict.fromkeys(one.route_table_id for one in chosen)),
            "service_name": self.service_name(self.service),
            "vpc_endpoint_type": "Gateway",
            "vpc_id": self.vpc.vpc_id,
        }


@construct
class InterfaceVpcEndpoint(VpcEndpoint):
    """
    Addresses of a service within the VPC, so that isolated subnets reach it.

    Creates `AWS::EC2::VPCEndpoint`, which costs by the hour in each zone, and, unless they are
    given, `AWS::EC2::SecurityGroup` under the id `SecurityGroup`, which lets nothing out.

    The endpoint of Lambda (`service="lambda"`) serves its API; function URLs are not reached
    through it. A statement of its policy names a function's ARN and `f"{arn}:*"`, since either
    may be invoked.

    Args:
        vpc: Where it is. A change replaces the endpoint.
        service: Such as `lambda`, `secretsmanager` or `ecr.api`; names that start with `com.`
            or `aws.` are taken as they are. A change replaces the endpoint.
        subnets: Where it has addresses, the first of each zone. Default: the private subnets.
        security_groups: Who reaches it, 1 to 16. Default: a group of its own.
        private_dns_enabled: Whether the usual name of the service leads to it within the VPC,
            which needs both DNS options of the VPC. Default: yes.
        open: Whether all of the VPC reaches it; otherwise, what `connections` allows.
            Default: yes.
        statements: What may be done through it, and by whom. Default: everything that the
            policies of identities and resources allow.

    Attributes:
        chosen_subnets: Where it has addresses.
    """

    service: str = field(
        validator=matches(r"[A-Za-z0-9.-]{1,255}", "the name of a service such as 'lambda'")
    )
    subnets: SubnetSelection | None = None
    given_groups: Sequence[SecurityGroup] | None = field(
        default=None, alias="security_groups", validator=length(1, 16, "security groups")
    )
    private_dns_enabled: bool = True
    open: bool = True
    security_groups: tuple[SecurityGroup, ...] = field(init=False, default=())
    chosen_subnets: tuple[Subnet, ...] = field(init=False, default=())

    def compose(self) -> None:
        """Make the security group, and let the VPC in."""
        super().compose()
        vpc = self.vpc
        named = vpc.enable_dns_hostnames and vpc.enable_dns_support
        if self.private_dns_enabled and not named:
            raise self.error(
                "private_dns_enabled needs enable_dns_hostnames and enable_dns_support of "
                f"{vpc.path}"
            )
        chosen = vpc.select_subnets(self.subnets)
        known = all(one.has_known_zone for one in chosen)
        self.chosen_subnets = one_per_zone(chosen) if known else chosen
        given = self.given_groups
        self.security_groups = (
            (SecurityGroup(self, "SecurityGroup", vpc=vpc, allow_all_outbound=False),)
            if given is None
            else tuple(given)
        )
        if self.open:
            self.connections.allow_default_port_from(Peer.ipv4(vpc.vpc_cidr_block))

    @property
    def connections(self) -> Connections:
        """Who may reach it, on port 443."""
        return Connections(self.security_groups, default_port=Port.tcp(443))

    def properties(self) -> CfnVPCEndpointProps:
        """The properties as CloudFormation takes them."""
        whole = not is_literal(self.service) or self.service.startswith(_WHOLE_NAMES)
        return {
            "policy_document": self.rendered_policy(),
            "private_dns_enabled": self.private_dns_enabled,
            "security_group_ids": [one.security_group_id for one in self.security_groups],
            "service_name": self.service if whole else self.service_name(self.service),
            "subnet_ids": [one.subnet_id for one in self.chosen_subnets],
            "vpc_endpoint_type": "Interface",
            "vpc_id": self.vpc.vpc_id,
        }
