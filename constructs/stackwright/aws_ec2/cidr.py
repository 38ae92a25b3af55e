"""A block of addresses and the sizes that are wanted in, the blocks of the subnets out."""

import re
from collections.abc import Iterable, Sequence

LARGEST, SMALLEST = 16, 28
"""The prefix lengths that EC2 takes for VPCs and subnets."""

_FORM = r"(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})/(\d{1,2})"


class CidrMisfit(ValueError):
    """A block that is none, or wishes that do not fit into it; says why."""


def parse(cidr: str) -> tuple[int, int]:
    """
    The first address and the prefix length of *cidr*.

    Raises:
        CidrMisfit: It is no block of IPv4 addresses, or too large or too small for EC2.
    """
    found = re.fullmatch(_FORM, cidr, re.ASCII)
    octets = [int(one) for one in found.groups()[:4]] if found else [256]
    if not found or max(octets) > 255:
        raise CidrMisfit(f"a block looks like '10.0.0.0/16', got {cidr!r}")
    prefix = int(found[5])
    if not LARGEST <= prefix <= SMALLEST:
        raise CidrMisfit(f"a block is from /{LARGEST} to /{SMALLEST}, got {cidr!r}")
    first = int.from_bytes(bytes(octets), "big")
    if first % _size(prefix):
        start = _written(first - first % _size(prefix), prefix)
        raise CidrMisfit(f"{cidr!r} has bits behind its prefix; did you mean {start!r}?")
    return first, prefix


def split(cidr: str, prefixes: Sequence[int | None]) -> list[str]:
    """
    Cut *cidr* into one block for each of *prefixes*, in their order.

    As the AWS CDK does it: those of a given size come first, each at the next place where it
    can begin; the rest share what is left in equal blocks, as large as possible.

    Args:
        cidr: Such as `10.0.0.0/16`.
        prefixes: A prefix length for each block; `None` for a share of the rest.

    Raises:
        CidrMisfit: They do not fit.
    """
    first, prefix = parse(cidr)
    end = first + _size(prefix)
    blocks: dict[int, str] = {}
    place = first
    sized = [(index, one) for index, one in enumerate(prefixes) if one is not None]
    for index, one in sized:
        place = _put(blocks, index, place, one)
    shares = [index for index, one in enumerate(prefixes) if one is None]
    if place > end or (shares and (end - place) // len(shares) < _size(SMALLEST)):
        raise CidrMisfit(f"{cidr!r} has no room for {_wishes(prefixes)}")
    if shares:
        share = 33 - ((end - place) // len(shares)).bit_length()
        for index in shares:
            place = _put(blocks, index, place, share)
    return [blocks[index] for index in range(len(prefixes))]


def _put(blocks: dict[int, str], index: int, place: int, prefix: int) -> int:
    size = _size(prefix)
    start = -(-place // size) * size
    blocks[index] = _written(start, prefix)
    return start + size


def _size(prefix: int) -> int:
    return 1 << (32 - prefix)


def _written(first: int, prefix: int) -> str:
    # the end of the address space is beyond four octets; what begins there is refused later
    octets = (first % (1 << 32)).to_bytes(4, "big")
    return f"{'.'.join(map(str, octets))}/{prefix}"


def _wishes(prefixes: Iterable[int | None]) -> str:
    listed = list(prefixes)
    counts = {one: listed.count(one) for one in listed}
    return " and ".join(
        f"{count} subnets of " + ("equal size" if one is None else f"/{one}")
        for one, count in counts.items()
    )
