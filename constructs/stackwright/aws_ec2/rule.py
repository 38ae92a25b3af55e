"""Rules of security groups: who and which port in, what a template says of it out."""

from typing import Any, Final

from stackwright.aws_ec2.peer import Direction, Peer
from stackwright.aws_ec2.port import Port
from stackwright.value import record

_ALL: Final = {"description": "Allow all outbound traffic by default", "ip_protocol": "-1"}
ALL_IPV4: Final = {"cidr_ip": "0.0.0.0/0", **_ALL}
ALL_IPV6: Final = {
    "cidr_ipv6": "::/0",
    "description": "Allow all outbound ipv6 traffic by default",
    "ip_protocol": "-1",
}
NOTHING: Final = {
    "cidr_ip": "255.255.255.255/32",
    "description": "Disallow all traffic",
    "from_port": 252,
    "ip_protocol": "icmp",
    "to_port": 86,
}
"""
A rule that no traffic matches.

A group without egress rules of its own would get one from EC2 that lets everything out.
"""


@record
class Rule:
    """
    One rule of a security group.

    Args:
        direction: Whether it lets traffic in (`from`) or out (`to`).
        peer: From or to whom.
        port: On which protocol and ports.
        description: What it is for.
    """

    direction: Direction
    peer: Peer
    port: Port
    description: str

    @property
    def traffic(self) -> tuple[object, ...]:
        """What it lets through, by which rules are told apart."""
        return (self.direction, self.peer.kind, self.peer.name, self.port)

    def properties(self) -> dict[str, Any]:
        """What a template says of it."""
        return {
            **self.peer.properties(self.direction),
            "description": self.description,
            "from_port": self.port.from_port,
            "ip_protocol": self.port.protocol,
            "to_port": self.port.to_port,
        }
