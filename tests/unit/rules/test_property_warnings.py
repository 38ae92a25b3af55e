"""Doubts of the generated layer, as findings."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright import App, Fn, Stack, Unchecked
from stackwright.cfn.aws_sqs import CfnQueue
from stackwright_synth.rules import Finding, property_warnings

Check: TypeAlias = Callable[[ModuleType, App], list[Finding]]


def _app(**properties: Any) -> App:
    app = App()
    CfnQueue(Stack(app, "S"), "Queue", **properties)
    return app


@pytest.mark.parametrize(
    ("properties", "code", "message"),
    [
        (
            {"delay_seconds": 901},
            "out-of-range",
            "'delay_seconds' should be from 0 to 900, got 901",
        ),
        ({"Arn": "a"}, "read-only-property", "'arn' is read-only: CloudFormation sets it"),
    ],
)
def test_doubts(check: Check, properties: dict[str, Any], code: str, message: str) -> None:
    """A doubt is a warning at the construct and the line that made it."""
    (found,) = check(property_warnings, _app(**properties))

    assert ("warning", code, "S/Queue") == (found.severity, found.code, found.path)
    assert message in found.message
    assert found.source is not None
    assert __file__ == found.source.file


@pytest.mark.parametrize(
    "value",
    [900, "900", Fn.import_value("delay"), "{{resolve:ssm:delay}}", {"Fn::GetAtt": ["A", "B"]}],
    ids=["whole", "text", "token", "dynamic", "function"],
)
def test_no_doubts(check: Check, value: object) -> None:
    """What fits, or is known only at deployment, is not doubted."""
    assert [] == check(property_warnings, _app(delay_seconds=value))


def test_doubts_about_what_properties_have_become(check: Check) -> None:
    """Properties are looked at as they are when the app is synthesized."""
    app = _app(delay_seconds=1)
    queue = app.find("S/Queue")
    assert isinstance(queue, CfnQueue)
    queue.props["delay_seconds"] = 901

    assert ["out-of-range"] == [one.code for one in check(property_warnings, app)]


def test_unchecked_values(check: Check) -> None:
    """What the user vouches for is not doubted."""
    assert [] == check(property_warnings, _app(fifo_throughput_limit=Unchecked("perMonth")))
