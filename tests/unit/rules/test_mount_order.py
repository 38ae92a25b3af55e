"""Functions and the mount targets of what they mount."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import mount_order

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]


def _template(function: dict[str, Any], system: Any) -> dict[str, Any]:
    return {
        "System": ("AWS::EFS::FileSystem", {}),
        "Mount": ("AWS::EFS::MountTarget", {"FileSystemId": system, "SubnetId": "subnet-1"}),
        "Point": ("AWS::EFS::AccessPoint", {"FileSystemId": {"Ref": "System"}}),
        "Worker": ("AWS::Lambda::Function", function),
    }


def _function(arn: Any, **more: Any) -> dict[str, Any]:
    return {"FileSystemConfigs": [{"Arn": arn, "LocalMountPath": "/mnt/a"}], **more}


POINT = {"Fn::GetAtt": ["Point", "Arn"]}
SYSTEM = {"Ref": "System"}


def test_not_awaited(judge: Judge) -> None:
    """The access point is waited for, and the mount target is not."""
    assert [("error", "mount-target-order", "Worker")] == judge(
        mount_order, _template(_function(POINT), SYSTEM)
    )


@pytest.mark.parametrize(
    ("function", "system"),
    [
        (_function(POINT, Environment={"Variables": {"M": {"Ref": "Mount"}}}), SYSTEM),
        (_function(POINT), "fs-1"),
        (_function("arn:aws:elasticfilesystem:eu-west-1:1:access-point/a"), SYSTEM),
        (_function({"Ref": "Point"}), {"Ref": "OtherSystem"}),
        ({"FileSystemConfigs": {"Ref": "Files"}}, SYSTEM),
        ({}, SYSTEM),
    ],
)
def test_awaited(judge: Judge, function: dict[str, Any], system: Any) -> None:
    """A mount target that is waited for, one of another file system, or one that is not known."""
    assert [] == judge(mount_order, _template(function, system))
