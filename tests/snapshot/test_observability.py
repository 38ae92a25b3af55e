"""Templates of alarms and filters of logs, whole; each is checked by cfn-lint as well."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from stackwright import App, Stack, minutes, seconds
from stackwright.aws_cloudwatch import Alarm, MathExpression
from stackwright.aws_lambda import Code, Function
from stackwright.aws_lambda.event_sources import LogsEventSource
from stackwright.aws_logs import FilterPattern, LogGroup
from stackwright.aws_sns import Topic
from stackwright_synth.testing import Template, template_of

if TYPE_CHECKING:
    from tests.snapshot.conftest import Doubts


def _function(stack: Stack) -> Function:
    return Function(
        stack,
        "Worker",
        code=Code.from_inline("def handle(event, context): ..."),
        handler="index.handle",
        runtime="python3.13",
        timeout=seconds(30),
        tracing="Active",
    )


def _alarms(stack: Stack) -> None:
    """The five of an alias, one of a function, and one of an expression."""
    function = _function(stack)
    topic = Topic(stack, "Topic")
    function.add_alias("live").add_alarms(topic)
    function.metric_duration(statistic="tm90", period=minutes(1)).create_alarm(
        stack,
        "Slow",
        threshold=2_000,
        evaluation_periods=5,
        datapoints_to_alarm=3,
        treat_missing_data="notBreaching",
        actions=[topic, function],
        ok_actions=[topic],
        alarm_description="Slow for three of five minutes",
    )
    Alarm(
        stack,
        "Rate",
        metric=MathExpression(
            "100 * errors / invocations",
            metrics={
                "errors": function.metric_errors(),
                "invocations": function.metric_invocations(),
            },
            label="Error rate",
        ),
        threshold=5,
        comparison_operator="GreaterThanThreshold",
    )


def _filters(stack: Stack) -> None:
    """A metric that is read out of logs, its alarm, and a function that gets them."""
    group = LogGroup(stack, "Logs")
    errors = group.add_metric_filter(
        "Errors",
        filter_pattern=FilterPattern.json({"level": "ERROR"}),
        metric_namespace="Orders",
        metric_name="Errors",
        default_value=0,
    )
    errors.metric().create_alarm(stack, "Errors", threshold=1)
    _function(stack).add_event_source(
        LogsEventSource(group, filter_pattern=FilterPattern.any_term("ERROR", "WARN"))
    )


BUILDS: list[Callable[[Stack], None]] = [_alarms, _filters]


def _template(build: Callable[[Stack], None]) -> Template:
    app = App()
    build(Stack(app, "Orders"))
    return template_of(app, "Orders")


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates(build: Callable[[Stack], None], template_snapshot: object) -> None:
    """The template is the one that was reviewed."""
    assert _template(build) == template_snapshot


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates_are_clean(build: Callable[[Stack], None], doubts: "Doubts") -> None:
    """cfn-lint finds no error and no warning."""
    assert [] == doubts(_template(build))
