"""Any block, cut into any sizes, gives parts of it that do not overlap."""

from ipaddress import IPv4Network, collapse_addresses

from hypothesis import given
from hypothesis import strategies as st

from stackwright.aws_ec2.cidr import CidrMisfit, split

PREFIXES = st.lists(st.none() | st.integers(16, 28), min_size=1, max_size=12)


@st.composite
def _networks(draw: st.DrawFn) -> IPv4Network:
    prefix = draw(st.integers(16, 28))
    address = draw(st.integers(0, 2**32 - 1))
    return IPv4Network((address >> (32 - prefix) << (32 - prefix), prefix))


@given(_networks(), PREFIXES)
def test_parts_lie_within_and_apart(network: IPv4Network, prefixes: list[int | None]) -> None:
    """Every part is a block of the whole, of the size that was asked for, and its own."""
    try:
        parts = [IPv4Network(one) for one in split(str(network), prefixes)]
    except CidrMisfit:
        return

    assert len(prefixes) == len(parts)
    assert all(one.subnet_of(network) for one in parts)
    assert sum(one.num_addresses for one in parts) == sum(
        one.num_addresses for one in collapse_addresses(parts)
    )
    given_sizes = [(one, part.prefixlen) for one, part in zip(prefixes, parts, strict=True)]
    assert all(one in (None, found) for one, found in given_sizes)
    assert len({found for one, found in given_sizes if one is None}) <= 1


@given(_networks(), st.integers(1, 16))
def test_equal_shares_are_as_large_as_possible(network: IPv4Network, count: int) -> None:
    """Equal shares fit whenever blocks of /28 do, and none of twice the size would."""
    room = network.num_addresses // count
    try:
        parts = [IPv4Network(one) for one in split(str(network), [None] * count)]
    except CidrMisfit:
        assert room < 16
        return

    assert all(one.num_addresses <= room < 2 * one.num_addresses for one in parts)
