"""Blocks of addresses: how they are cut, and what cannot be."""

import pytest

from stackwright.aws_ec2.cidr import CidrMisfit, parse, split


@pytest.mark.parametrize(
    ("cidr", "prefixes", "blocks"),
    [
        ("10.0.0.0/16", [None], ["10.0.0.0/16"]),
        ("10.0.0.0/16", [None] * 3, ["10.0.0.0/18", "10.0.64.0/18", "10.0.128.0/18"]),
        ("10.0.0.0/16", [None, 24, None], ["10.0.64.0/18", "10.0.0.0/24", "10.0.128.0/18"]),
        ("10.0.0.0/24", [28, 26], ["10.0.0.0/28", "10.0.0.64/26"]),
        ("192.168.255.0/24", [25, 25], ["192.168.255.0/25", "192.168.255.128/25"]),
        ("255.255.0.0/16", [17, 17], ["255.255.0.0/17", "255.255.128.0/17"]),
    ],
)
def test_split(cidr: str, prefixes: list[int | None], blocks: list[str]) -> None:
    """Blocks of a given size come first, each where it can begin; the rest is shared equally."""
    assert blocks == split(cidr, prefixes)


@pytest.mark.parametrize(
    ("cidr", "prefixes", "wishes"),
    [
        ("10.0.0.0/24", [24, 28], "1 subnets of /24 and 1 subnets of /28"),
        ("10.0.0.0/24", [24, None], "1 subnets of /24 and 1 subnets of equal size"),
        ("10.0.0.0/26", [None] * 5, "5 subnets of equal size"),
        ("255.255.255.0/24", [25, 24], "1 subnets of /25 and 1 subnets of /24"),
    ],
)
def test_what_does_not_fit(cidr: str, prefixes: list[int | None], wishes: str) -> None:
    """Blocks that do not fit are refused, with what was wished for."""
    with pytest.raises(CidrMisfit) as caught:
        split(cidr, prefixes)

    assert f"{cidr!r} has no room for {wishes}" == str(caught.value)


@pytest.mark.parametrize(
    ("cidr", "message"),
    [
        ("10.0.0.0", "a block looks like '10.0.0.0/16', got '10.0.0.0'"),
        ("10.0.0.256/24", "a block looks like '10.0.0.0/16', got '10.0.0.256/24'"),
        ("10.0.0.0/8", "a block is from /16 to /28, got '10.0.0.0/8'"),
        ("10.0.0.0/29", "a block is from /16 to /28, got '10.0.0.0/29'"),
        (
            "10.0.3.1/24",
            "'10.0.3.1/24' has bits behind its prefix; did you mean '10.0.3.0/24'?",
        ),
    ],
)
def test_what_is_no_block(cidr: str, message: str) -> None:
    """Text that is no block of EC2's is refused."""
    with pytest.raises(CidrMisfit) as caught:
        parse(cidr)

    assert message == str(caught.value)
