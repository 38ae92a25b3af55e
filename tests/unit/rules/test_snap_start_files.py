"""Snapshots of functions that mount file systems."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright import App, Stack
from stackwright.cfn.aws_lambda import CfnFunction
from stackwright_synth.rules import Finding, snap_start_files

Check: TypeAlias = Callable[[ModuleType, App], list[Finding]]

FILES = [{"arn": "arn:aws:elasticfilesystem:eu-west-1:1:access-point/a", "local_mount_path": "/m"}]


def _app(**given: Any) -> App:
    app = App()
    CfnFunction(Stack(app, "S"), "Worker", code={"zip_file": "x"}, role="arn:aws:iam::1:r", **given)
    return app


def test_snapshots_and_files(check: Check) -> None:
    """A function that has both is refused."""
    app = _app(snap_start={"apply_on": "PublishedVersions"}, file_system_configs=FILES)
    (found,) = check(snap_start_files, app)

    assert ("error", "snap-start-file-system", "S/Worker") == (
        found.severity,
        found.code,
        found.path,
    )


@pytest.mark.parametrize(
    "given",
    [
        {"snap_start": {"apply_on": "PublishedVersions"}},
        {"file_system_configs": FILES},
        {"snap_start": {"apply_on": "None"}, "file_system_configs": FILES},
        {"snap_start": {"apply_on": "PublishedVersions"}, "file_system_configs": []},
    ],
)
def test_one_of_the_two(check: Check, given: dict[str, Any]) -> None:
    """Either alone is fine."""
    assert [] == check(snap_start_files, _app(**given))


def test_deferred_values(check: Check) -> None:
    """What is known only at deployment is not judged."""
    app = App()
    stack = Stack(app, "S")
    applied = stack.add_parameter("Applied").value
    CfnFunction(
        stack,
        "Worker",
        code={"zip_file": "x"},
        role="arn:aws:iam::1:r",
        snap_start={"apply_on": applied},
        file_system_configs=FILES,  # type: ignore[arg-type]
    )

    assert [] == check(snap_start_files, app)
