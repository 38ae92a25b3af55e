"""Snapshots of functions that Lambda takes none of."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import snap_start_misfit

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]

IF = {"Fn::If": ["A", "x", {"Ref": "AWS::NoValue"}]}
"""What is there only if a condition of the deployment holds."""

SNAP_START = {"ApplyOn": "PublishedVersions"}
FILES = [{"Arn": "arn", "LocalMountPath": "/mnt/a"}]


def _template(**given: Any) -> dict[str, Any]:
    properties = {"SnapStart": SNAP_START, "Runtime": "python3.13", **given}
    return {"Worker": ("AWS::Lambda::Function", properties)}


@pytest.mark.parametrize(
    "given",
    [
        {"Runtime": "python3.9"},
        {"Runtime": "provided.al2023"},
        {"EphemeralStorage": {"Size": 1_024}},
        {"FileSystemConfigs": FILES},
    ],
)
def test_misfits(judge: Judge, given: dict[str, Any]) -> None:
    """Another runtime, more storage, or files of others."""
    assert [("error", "snap-start-misfit", "Worker")] == judge(
        snap_start_misfit, _template(**given)
    )


@pytest.mark.parametrize(
    "given",
    [
        {"Runtime": "java21", "EphemeralStorage": {"Size": 512}, "FileSystemConfigs": []},
        {"Runtime": "python3.99"},
        {"Runtime": {"Ref": "Runtime"}},
        {"EphemeralStorage": {"Size": {"Ref": "Size"}}},
        {"FileSystemConfigs": IF},
        {"SnapStart": {"ApplyOn": "None"}, "FileSystemConfigs": FILES},
        {"SnapStart": {"ApplyOn": {"Ref": "Applied"}}, "FileSystemConfigs": FILES},
    ],
)
def test_what_fits(judge: Judge, given: dict[str, Any]) -> None:
    """No such thing, a runtime that is newer than this version, or no snapshots."""
    assert [] == judge(snap_start_misfit, _template(**given))


@pytest.mark.parametrize("snapped", [True, False])
@pytest.mark.parametrize("type", ["AWS::Lambda::Alias", "AWS::Lambda::Version"])
def test_provisioned_concurrency(judge: Judge, type: str, snapped: bool) -> None:
    """Environments of a function with snapshots cannot be kept warm."""
    template = _template(SnapStart=SNAP_START if snapped else {"ApplyOn": "None"})
    config = {"ProvisionedConcurrentExecutions": 1}
    owner = {"FunctionName": {"Ref": "Worker"}, "ProvisionedConcurrencyConfig": config}

    assert [("error", "snap-start-misfit", "One")] * snapped == judge(
        snap_start_misfit, {**template, "One": (type, owner)}
    )
