"""Whom a rule of a security group is about: addresses, a list of them, or a security group."""

from typing import TYPE_CHECKING, Any, Final, Literal

from attrs import field

from stackwright.checks import fail, is_literal
from stackwright.value import value

if TYPE_CHECKING:
    from stackwright.aws_ec2.connections import Connections

Direction = Literal["from", "to"]
"""Of a rule: who may come in, or where what is guarded may go."""

_ANY_IPV4 = "0.0.0.0/0"
_ANY_IPV6 = "::/0"

_PROPERTIES: Final[dict[Direction, dict[str, str]]] = {
    "from": {
        "ipv4": "cidr_ip",
        "ipv6": "cidr_ipv6",
        "prefix_list": "source_prefix_list_id",
        "security_group": "source_security_group_id",
    },
    "to": {
        "ipv4": "cidr_ip",
        "ipv6": "cidr_ipv6",
        "prefix_list": "destination_prefix_list_id",
        "security_group": "destination_security_group_id",
    },
}


@value
class Peer:
    """
    Whom a rule of a security group is about; made by its methods.

    Args:
        kind: What *name* is.
        name: A block of addresses, or the id of a prefix list or of a security group.
        label: How it is called in descriptions and in the ids of rules.
        owner: The account of a security group, if it is not the stack's.
    """

    kind: Literal["ipv4", "ipv6", "prefix_list", "security_group"]
    name: str
    label: str
    owner: str | None = field(default=None)

    @classmethod
    def ipv4(cls, cidr_ip: str) -> "Peer":
        """The IPv4 addresses of a block such as `10.0.0.0/16`."""
        _check_block(cidr_ip, ".", "10.0.0.0/16", 32)
        return cls(kind="ipv4", name=cidr_ip, label=_label(cidr_ip))

    @classmethod
    def any_ipv4(cls) -> "Peer":
        """Every IPv4 address."""
        return cls.ipv4(_ANY_IPV4)

    @classmethod
    def ipv6(cls, cidr_ip: str) -> "Peer":
        """The IPv6 addresses of a block such as `2001:db8::/32`."""
        _check_block(cidr_ip, ":", "2001:db8::/32", 128)
        return cls(kind="ipv6", name=cidr_ip, label=_label(cidr_ip))

    @classmethod
    def any_ipv6(cls) -> "Peer":
        """Every IPv6 address."""
        return cls.ipv6(_ANY_IPV6)

    @classmethod
    def prefix_list(cls, prefix_list_id: str) -> "Peer":
        """The addresses of a prefix list, such as that of S3 in the Region."""
        return cls(kind="prefix_list", name=prefix_list_id, label=_label(prefix_list_id))

    @classmethod
    def security_group_id(
        cls, security_group_id: str, security_group_owner_id: str | None = None
    ) -> "Peer":
        """What is in a security group, of another account if its owner is named."""
        return cls(
            kind="security_group",
            name=security_group_id,
            label=_label(security_group_id),
            owner=security_group_owner_id,
        )

    @property
    def connections(self) -> "Connections":
        """A side without security groups of this app."""
        from stackwright.aws_ec2.connections import Connections

        return Connections(peer=self)

    @property
    def inlineable(self) -> bool:
        """Whether a rule about it may stand in the security group itself."""
        return self.kind in ("ipv4", "ipv6") and is_literal(self.name)

    def properties(self, direction: Direction) -> dict[str, Any]:
        """What a rule says of it."""
        said = {_PROPERTIES[direction][self.kind]: self.name}
        if self.owner is not None and direction == "from":
            said["source_security_group_owner_id"] = self.owner
        return said


def _label(name: str) -> str:
    """The name itself; a deferred one cannot stand in an id."""
    return name if is_literal(name) else "{IndirectPeer}"


def _check_block(cidr: str, separator: str, example: str, longest: int) -> None:
    if not is_literal(cidr):
        return
    address, _, prefix = cidr.partition("/")
    whole = separator in address and prefix.isdecimal() and int(prefix) <= longest
    if not whole:
        raise fail(None, f"a block of addresses looks like {example!r}, got {cidr!r}")
