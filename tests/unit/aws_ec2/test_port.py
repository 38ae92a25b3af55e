"""Ports: what each method lets through, and what is refused."""

import pytest

from stackwright import App, Stack
from stackwright.aws_ec2 import Port
from stackwright.errors import PropertyError


@pytest.mark.parametrize(
    ("port", "parts", "label"),
    [
        (Port.tcp(443), ("tcp", 443, 443), "443"),
        (Port.tcp_range(80, 90), ("tcp", 80, 90), "80-90"),
        (Port.all_tcp(), ("tcp", 0, 65535), "ALL PORTS"),
        (Port.udp(53), ("udp", 53, 53), "UDP 53"),
        (Port.udp_range(1, 2), ("udp", 1, 2), "UDP 1-2"),
        (Port.all_udp(), ("udp", 0, 65535), "UDP ALL PORTS"),
        (Port.icmp_ping(), ("icmp", 8, -1), "ICMP Type 8"),
        (Port.icmp_type_and_code(8, 0), ("icmp", 8, 0), "ICMP Type 8 Code 0"),
        (Port.all_icmp(), ("icmp", -1, -1), "ALL ICMP"),
        (Port.all_icmp_v6(), ("icmpv6", -1, -1), "ALL ICMPv6"),
        (Port.all_traffic(), ("-1", None, None), "ALL TRAFFIC"),
    ],
    ids=lambda one: one.label if isinstance(one, Port) else "",
)
def test_methods(port: Port, parts: tuple[object, ...], label: str) -> None:
    """Each has the protocol and ports that EC2 takes, and the name that the CDK gives it."""
    assert (parts, label) == ((port.protocol, port.from_port, port.to_port), port.label)
    assert port.literal


def test_deferred_ports() -> None:
    """A port may be known only at deployment."""
    number = Stack(App(), "S").add_parameter("Port", type="Number").value_as_number

    port = Port.tcp(number)

    assert ("{IndirectPort}", False) == (port.label, port.literal)


@pytest.mark.parametrize("ports", [(65_536, 65_536), (-2, 5), (90, 80)])
def test_bad_ports(ports: tuple[int, int]) -> None:
    """Ports that do not exist, and ranges that end before they begin, are refused."""
    with pytest.raises(PropertyError, match="port"):
        Port.tcp_range(*ports)
