"""Subnets and security groups of functions."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import function_network

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]

IF = {"Fn::If": ["A", "x", {"Ref": "AWS::NoValue"}]}
"""What is there only if a condition of the deployment holds."""

FILES = [{"Arn": "arn", "LocalMountPath": "/mnt/a"}]
BOTH = {"SubnetIds": ["subnet-1"], "SecurityGroupIds": ["sg-1"]}
EMPTY: dict[str, Any] = {"SubnetIds": [], "SecurityGroupIds": []}


def _template(**given: Any) -> dict[str, Any]:
    return {"Worker": ("AWS::Lambda::Function", given)}


@pytest.mark.parametrize(
    "given",
    [
        {"VpcConfig": {"SubnetIds": ["subnet-1"]}},
        {"VpcConfig": {"SecurityGroupIds": ["sg-1"]}},
        {"VpcConfig": {**BOTH, "SecurityGroupIds": []}},
        {"VpcConfig": {"Ipv6AllowedForDualStack": True}},
        {"FileSystemConfigs": FILES},
        {"VpcConfig": EMPTY, "FileSystemConfigs": FILES},
    ],
)
def test_half_a_place(judge: Judge, given: dict[str, Any]) -> None:
    """Subnets alone, groups alone, and what needs both."""
    assert [("error", "network-misfit", "Worker")] == judge(function_network, _template(**given))


@pytest.mark.parametrize(
    "given",
    [
        {"VpcConfig": BOTH, "FileSystemConfigs": FILES},
        {"VpcConfig": {**BOTH, "Ipv6AllowedForDualStack": True}},
        {"VpcConfig": EMPTY},
        {"VpcConfig": {"SubnetIds": {"Ref": "Subnets"}, "SecurityGroupIds": IF}},
        {"VpcConfig": {"SubnetIds": IF}},
        {"VpcConfig": {"SubnetIds": ["subnet-1"], "SecurityGroupIds": IF}},
        {"VpcConfig": {"Fn::If": ["A", BOTH, EMPTY]}, "FileSystemConfigs": FILES},
        {"VpcConfig": {"Ref": "Network"}, "FileSystemConfigs": FILES},
        {"FileSystemConfigs": IF},
    ],
)
def test_whole_places(judge: Judge, given: dict[str, Any]) -> None:
    """Both, neither, or what only the deployment knows."""
    assert [] == judge(function_network, _template(**given))
