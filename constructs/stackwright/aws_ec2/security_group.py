"""Security groups: the traffic that is let through in, `AWS::EC2::SecurityGroup` out."""

import re
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Unpack

from attrs import field

from stackwright.aws_ec2.connections import Connectable, Connections
from stackwright.aws_ec2.peer import Direction, Peer
from stackwright.aws_ec2.port import Port
from stackwright.aws_ec2.rule import ALL_IPV4, ALL_IPV6, NOTHING, Rule
from stackwright.aws_ec2.vpc import Vpc
from stackwright.cfn.aws_ec2 import (
    CfnSecurityGroup,
    CfnSecurityGroupEgress,
    CfnSecurityGroupIngress,
    CfnSecurityGroupProps,
)
from stackwright.checks import matches
from stackwright.defaults import MERGE, set_defaults
from stackwright.imports import imported
from stackwright.logical_ids import logical_id
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import Resource, ResourceDefaults
from stackwright.schema import Schema
from stackwright.stack import Stack
from stackwright.tree import Construct, construct

_ALLOWED: Final = r"a-zA-Z0-9. _:/()#,@\[\]+=&;{}!$*-"
_LONGEST: Final = 255


class SecurityGroupDefaults(ResourceDefaults, total=False):
    """What a scope may supply to the security groups below it."""

    allow_all_outbound: bool
    allow_all_ipv6_outbound: bool
    disable_inline_rules: bool
    tags: Mapping[str, str]


@construct
class SecurityGroup(Resource):
    """
    A firewall around network interfaces: what is not allowed is not let through.

    Creates `AWS::EC2::SecurityGroup`. Rules about literal blocks of addresses stand in it;
    each of the others is an `AWS::EC2::SecurityGroupIngress` or `AWS::EC2::SecurityGroupEgress`
    below it, so that two groups can name each other.

    Args:
        vpc: Where it is. A change replaces the group.
        security_group_name: 1 to 255 characters, not starting with `sg-`. Default: made by
            CloudFormation. A change replaces the group.
        description: Up to 255 characters. Default: the path. A change replaces the group.
        allow_all_outbound: Whether everything may go out over IPv4; other egress rules over it
            are then not made. Default: yes.
        allow_all_ipv6_outbound: The same over IPv6. Default: no.
        disable_inline_rules: Whether every rule is a resource of its own, except those about
            all outbound traffic. Default: no.
        tags: Up to 50.

    Attributes:
        mutable: Whether rules of this app may be added to it; all but imports that say no.
        ungranted: The rules that an immutable import should have had.
    """

    schema: ClassVar[Schema] = CfnSecurityGroup.schema

    vpc: Vpc
    given_name: str | None = field(
        default=None,
        alias="security_group_name",
        validator=matches(
            rf"(?!sg-)[{_ALLOWED}]{{1,255}}", "1 to 255 letters, digits and ._-:/()#,@[]+=&;{}!$*"
        ),
    )
    description: str | None = field(
        default=None,
        validator=matches(
            rf"[{_ALLOWED}]{{1,255}}", "1 to 255 letters, digits, spaces and ._-:/()#,@[]+=&;{}!$*"
        ),
    )
    allow_all_outbound: bool = True
    allow_all_ipv6_outbound: bool = False
    disable_inline_rules: bool = False
    tags: Mapping[str, str] | None = field(default=None, metadata=MERGE, validator=own_tags)
    mutable: bool = field(init=False, default=True)
    ungranted: tuple[Rule, ...] = field(init=False, default=())
    _inline: tuple[Rule, ...] = field(init=False, default=())
    _separate: tuple[tuple[Rule, Construct], ...] = field(init=False, default=())

    @classmethod
    def set_defaults(cls, scope: Construct, **defaults: Unpack[SecurityGroupDefaults]) -> None:
        """Let the security groups that are made below *scope* have these properties."""
        set_defaults(cls, scope, defaults)

    @classmethod
    def from_security_group_id(
        cls,
        scope: Construct,
        id: str,
        security_group_id: str,
        *,
        mutable: bool = True,
        allow_all_outbound: bool = True,
        allow_all_ipv6_outbound: bool = False,
    ) -> "SecurityGroup":
        """
        A security group that is there already.

        Args:
            scope: Where the construct belongs.
            id: Unique among its siblings.
            security_group_id: Such as `sg-0123456789abcdef0`.
            mutable: Whether rules of this app are added to it. If not, they are listed under
                `ungranted`.
            allow_all_outbound: Whether everything may go out of it over IPv4 already, so that
                no egress rule is needed.
            allow_all_ipv6_outbound: The same over IPv6.
        """
        group = imported(
            cls,
            scope,
            id,
            {"GroupId": security_group_id, "Ref": security_group_id},
            allow_all_outbound=allow_all_outbound,
            allow_all_ipv6_outbound=allow_all_ipv6_outbound,
            disable_inline_rules=True,
        )
        group.mutable = mutable
        return group

    @property
    def security_group_id(self) -> str:
        """The id, such as `sg-0123456789abcdef0`."""
        return self.attribute("GroupId")

    @property
    def connections(self) -> Connections:
        """The side of network traffic that the group guards."""
        return Connections((self,))

    @property
    def peer(self) -> Peer:
        """How the rules of other groups name this one."""
        return Peer(
            kind="security_group",
            name=self.security_group_id,
            label=logical_id(self.path.split("/")),
        )

    def add_ingress_rule(
        self, peer: Connectable, port: Port, description: str | None = None
    ) -> tuple[Construct, ...]:
        """
        Let *peer* in on *port*; `connections.allow_from` opens the other side as well.

        Returns:
            The rules that are resources of their own.
        """
        return tuple(
            rule
            for one in peer.connections.peers
            for rule in self.allow("from", one, port, description)
        )

    def add_egress_rule(
        self, peer: Connectable, port: Port, description: str | None = None
    ) -> tuple[Construct, ...]:
        """
        Let traffic out to *peer* on *port*; nothing is added where all of it may go out.

        Returns:
            The rules that are resources of their own.
        """
        return tuple(
            rule
            for one in peer.connections.peers
            for rule in self.allow("to", one, port, description)
        )

    def allow(
        self,
        direction: Direction,
        other: "SecurityGroup | Peer",
        port: Port,
        description: str | None = None,
        *,
        here: bool = True,
    ) -> tuple[Construct, ...]:
        """
        Add one rule; `Connections` does so on both sides.

        Args:
            direction: Whether it lets traffic in (`from`) or out (`to`).
            other: From or to whom.
            port: On which protocol and ports.
            description: Default: what the rule says.
            here: Whether the rule belongs to this group's stack. If not, it is made below
                *other*, if that is a group of another stack, so that both rules of a connection
                are in one stack and the stacks do not need each other.

        Returns:
            The rule, if it is a resource of its own; nothing otherwise.
        """
        self.assert_open()
        peer = other.peer if isinstance(other, SecurityGroup) else other
        rule = Rule(direction, peer, port, description or f"{direction} {peer.label}:{port.label}")
        if direction == "to" and self._lets_out(peer):
            return ()
        if not self.mutable:
            self.ungranted = (*self.ungranted, rule)
            return ()
        if not self.disable_inline_rules and peer.inlineable and port.literal:
            if all(one.traffic != rule.traffic for one in self._inline):
                self._inline = (*self._inline, rule)
            return ()
        for known, made in self._separate:
            if known.traffic == rule.traffic:
                return (made,)
        made = self._make(rule, None if here else other)
        self._separate = (*self._separate, (rule, made))
        return (made,)

    def _lets_out(self, peer: Peer) -> bool:
        return self.allow_all_ipv6_outbound if peer.kind == "ipv6" else self.allow_all_outbound

    def _make(self, rule: Rule, other: "SecurityGroup | Peer | None") -> Construct:
        """Make a rule of its own, under the id that the AWS CDK gives it."""
        scope = self
        id = f"{rule.direction} {rule.peer.label}:{rule.port.label}".replace("/", "_")
        if isinstance(other, SecurityGroup) and Stack.of(other) is not Stack.of(self):
            scope = other
            towards = "to" if rule.direction == "from" else "from"
            id = f"{self.peer.label}:{rule.port.label} {towards}"
        number = 1
        free = id
        while scope.find(free) is not None:  # of what is deferred, the ids do not tell
            number += 1
            free = f"{id} {number}"
        make = CfnSecurityGroupIngress if rule.direction == "from" else CfnSecurityGroupEgress
        return make(scope, free, group_id=self.security_group_id, **rule.properties())

    def properties(self) -> CfnSecurityGroupProps:
        """The properties as CloudFormation takes them."""
        entering: list[Any] = [one.properties() for one in self._inline if one.direction == "from"]
        leaving: list[Any] = [
            *([ALL_IPV4] if self.allow_all_outbound else ()),
            *([ALL_IPV6] if self.allow_all_ipv6_outbound else ()),
            *(one.properties() for one in self._inline if one.direction == "to"),
        ]
        if not leaving:
            leaving.append(NOTHING)
        return {
            "group_description": self.description or _described(self.path),
            "group_name": self.given_name,
            "security_group_egress": leaving,
            "security_group_ingress": entering or None,
            "tags": tag_list(self.tags),
            "vpc_id": self.vpc.vpc_id,
        }


def _described(path: str) -> str:
    """A path as a description may hold it."""
    return re.sub(f"[^{_ALLOWED}]", "-", path)[:_LONGEST]
