"""Wrapper scripts against runtimes."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import wrapper_script

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]


def _template(runtime: Any, variables: Any) -> dict[str, Any]:
    given = {"Runtime": runtime, "Environment": {"Variables": variables}}
    return {"Worker": ("AWS::Lambda::Function", given)}


@pytest.mark.parametrize("runtime", ["provided.al2", "provided.al2023"])
def test_custom_runtimes(judge: Judge, runtime: str) -> None:
    """A custom runtime takes no notice of a wrapper."""
    template = _template(runtime, {"AWS_LAMBDA_EXEC_WRAPPER": "/opt/wrap"})

    assert [("warning", "wrapper-without-runtime", "Worker")] == judge(wrapper_script, template)


@pytest.mark.parametrize(
    ("runtime", "variables"),
    [
        ("python3.13", {"AWS_LAMBDA_EXEC_WRAPPER": "/opt/wrap"}),
        ("provided.al2023", {"OTHER": "x"}),
        ("provided.al2023", {"Ref": "Variables"}),
        ({"Ref": "Runtime"}, {"AWS_LAMBDA_EXEC_WRAPPER": "/opt/wrap"}),
    ],
)
def test_nothing_to_say(judge: Judge, runtime: Any, variables: Any) -> None:
    """Managed runtimes, no wrapper, and what only the deployment knows."""
    assert [] == judge(wrapper_script, _template(runtime, variables))
