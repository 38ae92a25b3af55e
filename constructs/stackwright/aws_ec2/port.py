"""What a rule of a security group lets through: a protocol and a range of ports."""

from attrs import field

from stackwright.checks import fail, is_literal
from stackwright.tokens import NumberToken
from stackwright.value import value

_HIGHEST = 65_535


@value
class Port:
    """
    A protocol and, for TCP and UDP, a range of ports; made by its methods.

    Args:
        protocol: `tcp`, `udp`, `icmp`, `icmpv6`, a protocol number as text, or `-1` for all.
        from_port: The first port, or the type of ICMP messages; -1 for all types.
        to_port: The last port, or the code of ICMP messages; -1 for all codes.
        label: How it is called in descriptions and in the ids of rules.

    Raises:
        PropertyError: A port beyond 65,535, or a range that ends before it begins.
    """

    protocol: str = field(kw_only=False)
    from_port: int | NumberToken | None = field(default=None, kw_only=False)
    to_port: int | NumberToken | None = field(default=None, kw_only=False)
    label: str

    def __attrs_post_init__(self) -> None:
        ports = [one for one in (self.from_port, self.to_port) if isinstance(one, int)]
        if any(not -1 <= one <= _HIGHEST for one in ports):
            raise fail(self, f"a port is from 0 to {_HIGHEST}, got {self.label}")
        if self.protocol in ("tcp", "udp") and ports != sorted(ports):
            raise fail(self, f"a range of ports begins with the lowest, got {self.label}")

    @classmethod
    def tcp(cls, port: int | NumberToken) -> "Port":
        """One TCP port."""
        return cls("tcp", port, port, label=_shown(port))

    @classmethod
    def tcp_range(cls, start_port: int | NumberToken, end_port: int | NumberToken) -> "Port":
        """TCP ports, the last one included."""
        return cls("tcp", start_port, end_port, label=f"{_shown(start_port)}-{_shown(end_port)}")

    @classmethod
    def all_tcp(cls) -> "Port":
        """Every TCP port."""
        return cls("tcp", 0, _HIGHEST, label="ALL PORTS")

    @classmethod
    def udp(cls, port: int | NumberToken) -> "Port":
        """One UDP port."""
        return cls("udp", port, port, label=f"UDP {_shown(port)}")

    @classmethod
    def udp_range(cls, start_port: int | NumberToken, end_port: int | NumberToken) -> "Port":
        """UDP ports, the last one included."""
        label = f"UDP {_shown(start_port)}-{_shown(end_port)}"
        return cls("udp", start_port, end_port, label=label)

    @classmethod
    def all_udp(cls) -> "Port":
        """Every UDP port."""
        return cls("udp", 0, _HIGHEST, label="UDP ALL PORTS")

    @classmethod
    def icmp_type(cls, type: int) -> "Port":
        """ICMP messages of one type, whatever their code."""
        return cls("icmp", type, -1, label=f"ICMP Type {type}")

    @classmethod
    def icmp_type_and_code(cls, type: int, code: int) -> "Port":
        """ICMP messages of one type and code."""
        return cls("icmp", type, code, label=f"ICMP Type {type} Code {code}")

    @classmethod
    def icmp_ping(cls) -> "Port":
        """ICMP echo requests."""
        return cls.icmp_type(8)

    @classmethod
    def all_icmp(cls) -> "Port":
        """Every ICMP message."""
        return cls("icmp", -1, -1, label="ALL ICMP")

    @classmethod
    def all_icmp_v6(cls) -> "Port":
        """Every ICMPv6 message."""
        return cls("icmpv6", -1, -1, label="ALL ICMPv6")

    @classmethod
    def all_traffic(cls) -> "Port":
        """Every protocol and port."""
        return cls("-1", label="ALL TRAFFIC")

    @property
    def literal(self) -> bool:
        """Whether it is known now."""
        ports = (self.from_port, self.to_port)
        return all(one is None or is_literal(one) for one in ports)


def _shown(port: int | NumberToken) -> str:
    return str(port) if isinstance(port, int) else "{IndirectPort}"
