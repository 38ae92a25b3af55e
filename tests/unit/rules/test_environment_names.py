"""Names of environment variables."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import environment_names

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]


def _template(variables: Any) -> dict[str, Any]:
    return {"Worker": ("AWS::Lambda::Function", {"Environment": {"Variables": variables}})}


@pytest.mark.parametrize("name", ["AWS_REGION", "_HANDLER", "A", "a-b", "1A", "TABLE NAME"])
def test_refused(judge: Judge, name: str) -> None:
    """What Lambda sets itself, and what it does not take for a name."""
    assert [("error", "refused-variable", "Worker")] == judge(
        environment_names, _template({name: "x", "TABLE": "y"})
    )


@pytest.mark.parametrize(
    "variables",
    [{"TABLE_2": "x", "TZ": "UTC"}, {"Ref": "Variables"}, {"Fn::Transform": {"Name": "M"}}],
)
def test_taken(judge: Judge, variables: Any) -> None:
    """Names that fit, and what only the deployment knows."""
    assert [] == judge(environment_names, _template(variables))
