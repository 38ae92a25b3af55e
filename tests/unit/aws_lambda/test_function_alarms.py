"""Five alarms in one call."""

from typing import Any

import pytest

from stackwright import App, CfnResource, Stack, minutes, seconds
from stackwright.aws_lambda import Function
from stackwright.aws_sns import Topic
from stackwright.errors import PropertyError
from stackwright_synth.testing import Template, template_of
from tests.unit.aws_lambda.stacks import make_function


def _found(template: Template, type: str) -> dict[str, Any]:
    found: dict[str, Any] = template.find_resources(type)
    return found


def _function(app: App, **given: Any) -> Function:
    return make_function(Stack(app, "S"), **given)


def _alarms(app: App) -> dict[str, dict[str, Any]]:
    found = _found(template_of(app, "S"), "AWS::CloudWatch::Alarm")
    return {one["Properties"]["AlarmDescription"]: one["Properties"] for one in found.values()}


def test_five() -> None:
    """Errors, throttles, duration, age and lost events, with bounds that mean something."""
    app = App()
    function = _function(app, timeout=seconds(30))
    alarms = function.add_alarms(Topic(function.scope, "Topic"))
    found = _alarms(app)

    assert [1, 1, 27_000, 300_000, 1] == [one["Threshold"] for one in found.values()]
    assert all("notBreaching" == one["TreatMissingData"] for one in found.values())
    assert all(1 == len(one["AlarmActions"]) for one in found.values())
    assert ["Errors", "Throttles", "Duration", "Age", "Undelivered"] == [
        one.id
        for one in (
            alarms.errors,
            alarms.throttles,
            alarms.duration,
            alarms.age,
            alarms.undelivered,
        )
    ]


def test_other_bounds() -> None:
    """Each bound, and the period of all, may be said."""
    app = App()
    _function(app).add_alarms(
        errors=5, throttles=6, duration=2, age=minutes(1), undelivered=7, period=minutes(1)
    )
    found = _alarms(app)

    assert [5, 6, 2_000, 60_000, 7] == [one["Threshold"] for one in found.values()]
    assert [60, 60, 60] == [one["Period"] for one in found.values() if "Period" in one]


def test_of_an_alias() -> None:
    """The alarms of an alias watch the alias."""
    app = App()
    _function(app).add_alias("live").add_alarms()
    first = next(iter(_alarms(app).values()))

    assert ["FunctionName", "Resource"] == [one["Name"] for one in first["Dimensions"]]


def test_the_default_timeout() -> None:
    """A function without a timeout has three seconds."""
    app = App()
    _function(app).add_alarms()

    assert 2_700 in [one["Threshold"] for one in _alarms(app).values()]


def test_a_timeout_that_is_not_known() -> None:
    """A bound that cannot be worked out has to be said."""
    app = App()
    other = CfnResource(Stack(app, "Other"), "Other", type="Custom::Settings")
    with pytest.raises(PropertyError, match="known only at deployment"):
        _function(app, timeout=other.number_attribute("Timeout")).add_alarms()
