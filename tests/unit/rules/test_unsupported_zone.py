"""Availability zones without Lambda."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import unsupported_zone

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]


def _template(zone: Any, subnets: Any) -> dict[str, Any]:
    return {
        "Subnet": ("AWS::EC2::Subnet", {"VpcId": "vpc-1", "AvailabilityZoneId": zone}),
        "Worker": ("AWS::Lambda::Function", {"VpcConfig": {"SubnetIds": subnets}}),
    }


def test_no_lambda_there(judge: Judge) -> None:
    """A subnet of the function is in the zone that Lambda is not in."""
    template = _template("use1-az3", [{"Ref": "Subnet"}])

    assert [("error", "unsupported-zone", "Worker")] == judge(unsupported_zone, template)


@pytest.mark.parametrize(
    ("zone", "subnets"),
    [
        ("use1-az1", [{"Ref": "Subnet"}]),
        ({"Ref": "Zone"}, [{"Ref": "Subnet"}]),
        ("use1-az3", ["subnet-1"]),
        ("use1-az3", {"Ref": "Subnets"}),
    ],
)
def test_elsewhere(judge: Judge, zone: Any, subnets: Any) -> None:
    """Other zones, other subnets, and what only the deployment knows."""
    assert [] == judge(unsupported_zone, _template(zone, subnets))
