"""Who may talk to whom: two sides and a port in, the rules of their security groups out."""

from typing import TYPE_CHECKING, Protocol

from attrs import field

from stackwright.aws_ec2.peer import Peer
from stackwright.aws_ec2.port import Port
from stackwright.errors import ConstructError
from stackwright.source import user_location
from stackwright.tree import Construct
from stackwright.value import record

if TYPE_CHECKING:
    from stackwright.aws_ec2.security_group import SecurityGroup


class Connectable(Protocol):
    """What traffic comes from or goes to: a function, a security group, a `Peer` ..."""

    @property
    def connections(self) -> "Connections":
        """Its side of the rules."""
        ...


@record
class Connections:
    """
    One side of network traffic.

    Each `allow_*` method puts a rule into the security groups of both sides, as far as they
    have some, so that nothing else needs to be opened. A rule that is there already, or that
    "all outbound traffic" includes, is not made again. Each gives the rules that are resources
    of their own, for what must wait for them; the others are part of their group.

    Args:
        security_groups: What guards this side.
        peer: How rules name a side without security groups.
        default_port: The port that this side listens on.
    """

    security_groups: "tuple[SecurityGroup, ...]" = field(default=())
    peer: Peer | None = field(default=None)
    default_port: Port | None = field(default=None)

    @property
    def connections(self) -> "Connections":
        """Itself."""
        return self

    @property
    def peers(self) -> "tuple[SecurityGroup | Peer, ...]":
        """What the rules of another side name."""
        return (*self.security_groups, *(() if self.peer is None else (self.peer,)))

    def allow_to(
        self, other: Connectable, port: Port, description: str | None = None
    ) -> tuple[Construct, ...]:
        """Let this side open connections to *other* on *port*."""
        return self._connect(self, other.connections, port, description)

    def allow_from(
        self, other: Connectable, port: Port, description: str | None = None
    ) -> tuple[Construct, ...]:
        """Let *other* open connections to this side on *port*."""
        return self._connect(other.connections, self, port, description)

    def _connect(
        self, source: "Connections", target: "Connections", port: Port, description: str | None
    ) -> tuple[Construct, ...]:
        leaving = [
            one
            for group in source.security_groups
            for peer in target.peers
            for one in group.allow("to", peer, port, description, here=source is self)
        ]
        entering = [
            one
            for group in target.security_groups
            for peer in source.peers
            for one in group.allow("from", peer, port, description, here=target is self)
        ]
        return tuple(dict.fromkeys((*leaving, *entering)))

    def allow_internally(self, port: Port, description: str | None = None) -> tuple[Construct, ...]:
        """Let what is in the security groups of this side talk to each other on *port*."""
        return self._connect(self, self, port, description)

    def allow_to_any_ipv4(
        self, port: Port, description: str | None = None
    ) -> tuple[Construct, ...]:
        """Let this side open connections to every IPv4 address on *port*."""
        return self.allow_to(Peer.any_ipv4(), port, description)

    def allow_from_any_ipv4(
        self, port: Port, description: str | None = None
    ) -> tuple[Construct, ...]:
        """Let every IPv4 address open connections to this side on *port*."""
        return self.allow_from(Peer.any_ipv4(), port, description)

    def allow_to_default_port(
        self, other: Connectable, description: str | None = None
    ) -> tuple[Construct, ...]:
        """Let this side open connections to the port that *other* listens on."""
        theirs = other.connections
        return self.allow_to(theirs, theirs.assert_default_port(), description)

    def allow_default_port_from(
        self, other: Connectable, description: str | None = None
    ) -> tuple[Construct, ...]:
        """Let *other* open connections to the port that this side listens on."""
        return self.allow_from(other, self.assert_default_port(), description)

    def allow_default_port_to(
        self, other: Connectable, description: str | None = None
    ) -> tuple[Construct, ...]:
        """Let this side open connections to *other* on the port that this side listens on."""
        return self.allow_to(other, self.assert_default_port(), description)

    def allow_default_port_internally(
        self, description: str | None = None
    ) -> tuple[Construct, ...]:
        """Let what is in the security groups of this side talk to each other on its port."""
        return self.allow_internally(self.assert_default_port(), description)

    def allow_default_port_from_any_ipv4(
        self, description: str | None = None
    ) -> tuple[Construct, ...]:
        """Let every IPv4 address open connections to the port that this side listens on."""
        return self.allow_from_any_ipv4(self.assert_default_port(), description)

    def assert_default_port(self) -> Port:
        """
        The port that this side listens on.

        Raises:
            ConstructError: It has none.
        """
        if self.default_port is None:
            shown = ", ".join(one.path for one in self.security_groups) or "this side"
            raise ConstructError(
                f"{shown} has no default port",
                code="no-default-port",
                source=user_location(),
                hint="name the port, as in allow_to(other, Port.tcp(443))",
            )
        return self.default_port
