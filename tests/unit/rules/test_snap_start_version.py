"""SnapStart against the versions of the app."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import snap_start_version

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]

ON = {"ApplyOn": "PublishedVersions"}


def test_without_a_version(judge: Judge) -> None:
    """A function with SnapStart of which no version is published."""
    template: dict[str, Any] = {
        "Worker": ("AWS::Lambda::Function", {"SnapStart": ON}),
        "Other": ("AWS::Lambda::Function", {}),
        "OtherVersion": ("AWS::Lambda::Version", {"FunctionName": {"Ref": "Other"}}),
    }

    assert [("warning", "snap-start-without-version", "Worker")] == judge(
        snap_start_version, template
    )


@pytest.mark.parametrize("snap", [None, {"ApplyOn": "None"}, {"Ref": "Mode"}])
def test_without_snap_start(judge: Judge, snap: Any) -> None:
    """SnapStart that is off, or that only the deployment knows."""
    template: dict[str, Any] = {
        "Worker": ("AWS::Lambda::Function", {"SnapStart": snap} if snap else {})
    }

    assert [] == judge(snap_start_version, template)


def test_with_a_version(judge: Judge) -> None:
    """A version of the function is what a snapshot is taken of."""
    template: dict[str, Any] = {
        "Worker": ("AWS::Lambda::Function", {"SnapStart": ON}),
        "Version": ("AWS::Lambda::Version", {"FunctionName": {"Fn::GetAtt": ["Worker", "Arn"]}}),
    }

    assert [] == judge(snap_start_version, template)
