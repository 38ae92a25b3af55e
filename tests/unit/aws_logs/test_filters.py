"""Metrics read out of logs, and logs sent on."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_iam import Role, ServicePrincipal
from stackwright.aws_lambda import Code, Function
from stackwright.aws_lambda.event_sources import LogsEventSource
from stackwright.aws_logs import FilterPattern, LogGroup, MetricFilter, SubscriptionFilter
from stackwright.errors import PropertyError
from stackwright_synth.testing import Template, template_of

STREAM = "arn:aws:kinesis:eu-west-1:123456789012:stream/logs"


def _found(template: Template, type: str) -> dict[str, Any]:
    found: dict[str, Any] = template.find_resources(type)
    return found


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (FilterPattern.all_events(), ""),
        (FilterPattern.all_terms("ERROR", 'say "no"'), '"ERROR" "say \\"no\\""'),
        (FilterPattern.any_term("ERROR", "WARN"), '?"ERROR" ?"WARN"'),
        (FilterPattern.exclude("DEBUG"), '-"DEBUG"'),
        (FilterPattern.json({"level": "ERROR"}), '{ ($.level = "ERROR") }'),
        (
            FilterPattern.json({"$.b": 1.5, "a": True, "c": None, "d": False}),
            "{ ($.b = 1.5) && ($.a IS TRUE) && ($.c IS NULL) && ($.d IS FALSE) }",
        ),
    ],
)
def test_patterns(pattern: str, expected: str) -> None:
    """Patterns are written as CloudWatch Logs reads them."""
    assert expected == pattern


def test_metric_filter() -> None:
    """Every property arrives, and the metric can be watched."""
    app = App()
    group = LogGroup(Stack(app, "S"), "Logs")
    made = group.add_metric_filter(
        "Errors",
        filter_pattern='"ERROR"',
        metric_namespace="Orders",
        metric_name="Errors",
        metric_value="$.count",
        default_value=0,
        unit="Count",
        filter_name="errors",
    )
    template = template_of(app, "S")
    (group_id,) = _found(template, "AWS::Logs::LogGroup")

    template.has_resource(
        "AWS::Logs::MetricFilter",
        {
            "LogGroupName": {"Ref": group_id},
            "FilterName": "errors",
            "FilterPattern": '"ERROR"',
            "MetricTransformations": [
                {
                    "MetricNamespace": "Orders",
                    "MetricName": "Errors",
                    "MetricValue": "$.count",
                    "DefaultValue": 0,
                    "Unit": "Count",
                }
            ],
        },
    )
    assert ("Orders", "Errors", "Sum") == (
        made.metric().namespace,
        made.metric().metric_name,
        made.metric().statistic,
    )


def _metric_filter(group: LogGroup, **given: Any) -> MetricFilter:
    settings: dict[str, Any] = {
        "filter_pattern": "",
        "metric_namespace": "Orders",
        "metric_name": "Errors",
        **given,
    }
    return MetricFilter(group, "Filter", log_group=group, **settings)


def test_dimensions() -> None:
    """Dimensions are sorted; a metric of many values is no single metric."""
    app = App()
    made = _metric_filter(LogGroup(Stack(app, "S"), "Logs"), dimensions={"b": "$.b", "a": "$.a"})
    (found,) = _found(template_of(app, "S"), "AWS::Logs::MetricFilter").values()
    (one,) = found["Properties"]["MetricTransformations"]

    assert [{"Key": "a", "Value": "$.a"}, {"Key": "b", "Value": "$.b"}] == one["Dimensions"]
    with pytest.raises(PropertyError, match="a metric with dimensions is several"):
        made.metric()


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"metric_namespace": "AWS/Lambda"}, "metric_namespace"),
        ({"filter_pattern": "x" * 1025}, "filter_pattern"),
        ({"default_value": 0, "dimensions": {"a": "$.a"}}, "exclude each other"),
        ({"dimensions": dict.fromkeys("abcd", "$.a")}, "dimensions"),
        ({"filter_name": "a:b"}, "filter_name"),
    ],
)
def test_what_a_metric_filter_cannot_be(given: dict[str, Any], message: str) -> None:
    """Values out of bounds are refused."""
    with pytest.raises(PropertyError, match=message):
        _metric_filter(LogGroup(Stack(App(), "S"), "Logs"), **given)


@pytest.mark.parametrize("kind", ["INFREQUENT_ACCESS", "DELIVERY"])
def test_classes_without_filters(kind: Any) -> None:
    """Only standard log groups are read and sent on."""
    group = LogGroup(Stack(App(), "S"), "Logs", log_group_class=kind)

    with pytest.raises(PropertyError, match="has no metric filters"):
        _metric_filter(group)
    with pytest.raises(PropertyError, match="has no subscriptions"):
        group.add_subscription_filter("Sent", destination_arn=STREAM)


def test_subscription_filter() -> None:
    """A stream is written to with a role, whose policy is waited for."""
    app = App()
    stack = Stack(app, "S")
    role = Role(stack, "Role", assumed_by=ServicePrincipal("logs.amazonaws.com"))
    made = LogGroup(stack, "Logs").add_subscription_filter(
        "Sent",
        destination_arn=STREAM,
        filter_pattern="x",
        role=role,
        distribution="Random",
        filter_name="sent",
    )
    template = template_of(app, "S")
    (group_id,) = _found(template, "AWS::Logs::LogGroup")
    (role_id,) = _found(template, "AWS::IAM::Role")

    assert isinstance(made, SubscriptionFilter)
    template.has_resource(
        "AWS::Logs::SubscriptionFilter",
        {
            "LogGroupName": {"Ref": group_id},
            "DestinationArn": STREAM,
            "FilterPattern": "x",
            "RoleArn": {"Fn::GetAtt": [role_id, "Arn"]},
            "Distribution": "Random",
            "FilterName": "sent",
        },
    )


def _function(stack: Stack, **given: Any) -> Function:
    return Function(
        stack,
        "Worker",
        code=Code.from_inline("def handle(event, context): ..."),
        handler="index.handle",
        runtime="python3.13",
        **given,
    )


@pytest.mark.parametrize("qualified", [False, True])
def test_logs_trigger_a_function(qualified: bool) -> None:
    """The permission is for the log group alone, on what is invoked, and made before."""
    app = App()
    stack = Stack(app, "S")
    function = _function(stack)
    target = function.add_alias("live") if qualified else function
    target.add_event_source(LogsEventSource(LogGroup(stack, "Logs"), filter_pattern='"ERROR"'))
    template = template_of(app, "S")
    ((permission, found),) = _found(template, "AWS::Lambda::Permission").items()
    (made,) = _found(template, "AWS::Logs::SubscriptionFilter").values()
    (function_id,) = _found(template, "AWS::Lambda::Function")
    invoked: dict[str, Any] = {"Fn::GetAtt": [function_id, "Arn"]}
    if qualified:
        (alias_id,) = _found(template, "AWS::Lambda::Alias")
        invoked = {"Ref": alias_id}

    assert invoked == made["Properties"]["DestinationArn"] == found["Properties"]["FunctionName"]
    assert "Arn" == found["Properties"]["SourceArn"]["Fn::GetAtt"][1]
    assert permission == made["DependsOn"] or [permission] == made["DependsOn"]


def test_a_function_does_not_listen_to_itself() -> None:
    """The function's own log group would trigger it for ever."""
    stack = Stack(App(), "S")
    group = LogGroup(stack, "Logs")
    function = _function(stack, log_group=group)

    with pytest.raises(PropertyError, match="is where the function logs to"):
        function.add_event_source(LogsEventSource(group))
