"""Weights and warm environments of aliases."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import alias_routing

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]

IF = {"Fn::If": ["A", "x", {"Ref": "AWS::NoValue"}]}
"""What is there only if a condition of the deployment holds."""


def _weight(version: Any = "2", weight: Any = 0.1) -> dict[str, Any]:
    return {"FunctionVersion": version, "FunctionWeight": weight}


def _template(*weights: Any, main: Any = "1", executions: Any = None) -> dict[str, Any]:
    alias: dict[str, Any] = {"FunctionVersion": main}
    if weights:
        alias["RoutingConfig"] = {"AdditionalVersionWeights": [*weights]}
    if executions is not None:
        alias["ProvisionedConcurrencyConfig"] = {"ProvisionedConcurrentExecutions": executions}
    return {"Alias": ("AWS::Lambda::Alias", alias)}


@pytest.mark.parametrize(
    "template",
    [
        _template(_weight("2"), _weight("3")),
        _template(_weight(weight=1.5)),
        _template(_weight(weight=-0.1)),
        _template(_weight("$LATEST")),
        _template(_weight(), main="$LATEST"),
        _template(_weight("1")),
        _template(_weight(), executions=1),
        _template(executions=0),
        _template(main="$LATEST", executions=1),
    ],
)
def test_misfits(judge: Judge, template: dict[str, Any]) -> None:
    """More versions, other weights, states that are not published, and both at once."""
    assert [("error", "alias-misfit", "Alias")] == judge(alias_routing, template)


def test_versions(judge: Judge) -> None:
    """A version keeps at least one environment warm."""
    config = {"ProvisionedConcurrentExecutions": 0}
    template = {"One": ("AWS::Lambda::Version", {"ProvisionedConcurrencyConfig": config})}

    assert [("error", "alias-misfit", "One")] == judge(alias_routing, template)


@pytest.mark.parametrize(
    "template",
    [
        _template(),
        _template(_weight(weight=0)),
        _template(_weight(weight=1)),
        _template(executions=1),
        _template(main="$LATEST"),
        _template(_weight({"Ref": "Next"}, {"Ref": "Share"}), main={"Ref": "Version"}),
        _template(IF, executions=1),
        _template(executions={"Ref": "Warm"}),
        _template(_weight(), IF),
    ],
)
def test_what_fits(judge: Judge, template: dict[str, Any]) -> None:
    """Two versions, or environments of one, and what only the deployment knows."""
    assert [] == judge(alias_routing, template)
