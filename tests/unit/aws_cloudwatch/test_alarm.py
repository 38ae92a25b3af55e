"""Alarms: bounds, how far they look back, and what they do."""

from typing import Any

import pytest

from stackwright import App, Stack, hours, minutes
from stackwright.aws_cloudwatch import Alarm, MathExpression, Metric
from stackwright.aws_lambda import Code, Function
from stackwright.aws_sns import Topic
from stackwright.errors import PropertyError, PropertyTypeError
from stackwright_synth.testing import Template, template_of

METRIC = Metric(namespace="AWS/SQS", metric_name="Messages")
ARN = "arn:aws:sns:eu-west-1:123456789012:topic"


def _found(template: Template, type: str) -> dict[str, Any]:
    found: dict[str, Any] = template.find_resources(type)
    return found


def _alarm(app: App, **given: Any) -> Alarm:
    stack = app.find("S")
    scope = stack if stack is not None else Stack(app, "S")
    settings: dict[str, Any] = {"metric": METRIC, "threshold": 1, **given}
    return Alarm(scope, "Alarm", **settings)


def _properties(app: App) -> dict[str, Any]:
    ((_, found),) = _found(template_of(app, "S"), "AWS::CloudWatch::Alarm").items()
    properties: dict[str, Any] = found["Properties"]
    return properties


def test_a_bare_alarm() -> None:
    """A metric and a threshold are enough; one period at or above it is bad."""
    app = App()
    _alarm(app)

    assert {
        "Namespace": "AWS/SQS",
        "MetricName": "Messages",
        "Statistic": "Average",
        "Period": 300,
        "Threshold": 1,
        "ComparisonOperator": "GreaterThanOrEqualToThreshold",
        "EvaluationPeriods": 1,
    } == _properties(app)


def test_a_whole_alarm() -> None:
    """Every property arrives."""
    app = App()
    _alarm(
        app,
        metric=METRIC.with_(statistic="p99", unit="Count"),
        threshold=0.5,
        evaluation_periods=3,
        datapoints_to_alarm=2,
        comparison_operator="LessThanThreshold",
        treat_missing_data="breaching",
        actions=[ARN],
        ok_actions=[ARN],
        insufficient_data_actions=[ARN],
        actions_enabled=False,
        alarm_name="few",
        alarm_description="Too few.",
        evaluate_low_sample_count_percentile="ignore",
        tags={"team": "orders"},
    )

    assert {
        "Namespace": "AWS/SQS",
        "MetricName": "Messages",
        "ExtendedStatistic": "p99",
        "Unit": "Count",
        "Period": 300,
        "Threshold": 0.5,
        "ComparisonOperator": "LessThanThreshold",
        "EvaluationPeriods": 3,
        "DatapointsToAlarm": 2,
        "TreatMissingData": "breaching",
        "AlarmActions": [ARN],
        "OKActions": [ARN],
        "InsufficientDataActions": [ARN],
        "ActionsEnabled": False,
        "AlarmName": "few",
        "AlarmDescription": "Too few.",
        "EvaluateLowSampleCountPercentile": "ignore",
        "Tags": [{"Key": "team", "Value": "orders"}],
    } == _properties(app)


def test_create_alarm() -> None:
    """A metric and an expression make alarms of themselves."""
    app = App()
    stack = Stack(app, "S")
    METRIC.create_alarm(stack, "One", threshold=1, depends_on=[Topic(stack, "T")])
    double = MathExpression("2 * m", metrics={"m": METRIC})
    alarm = double.create_alarm(stack, "Two", threshold=2, evaluation_periods=2)

    assert double is alarm.metric
    assert 2 == len(_found(template_of(app, "S"), "AWS::CloudWatch::Alarm"))


def test_actions() -> None:
    """A topic, an ARN and a function; each once, in the order of giving."""
    app = App()
    stack = Stack(app, "S")
    topic = Topic(stack, "Topic")
    function = Function(
        stack,
        "Worker",
        code=Code.from_inline("def handle(event, context): ..."),
        handler="index.handle",
        runtime="python3.13",
    )
    alarm = _alarm(app, actions=[topic])
    alarm.add_alarm_action(ARN, topic, function)
    alarm.add_ok_action(topic)
    template = template_of(app, "S")
    found = _properties(app)

    (topic_id,) = _found(template, "AWS::SNS::Topic")
    (function_id,) = _found(template, "AWS::Lambda::Function")
    (alarm_id,) = _found(template, "AWS::CloudWatch::Alarm")
    invoked = {"Fn::GetAtt": [function_id, "Arn"]}

    assert [{"Ref": topic_id}, ARN, invoked] == found["AlarmActions"]
    assert [{"Ref": topic_id}] == found["OKActions"]
    template.has_resource(
        "AWS::Lambda::Permission",
        {
            "Principal": "lambda.alarms.cloudwatch.amazonaws.com",
            "SourceArn": {"Fn::GetAtt": [alarm_id, "Arn"]},
        },
    )


def test_an_action_that_is_no_arn() -> None:
    """A mail address is for a topic to write to."""
    with pytest.raises(PropertyError, match=r"or an ARN, got 'me@example\.com'"):
        _alarm(App(), actions=["me@example.com"])


def test_too_many_actions() -> None:
    """An alarm does up to five things."""
    alarm = _alarm(App(), actions=[f"{ARN}{number}" for number in range(5)])

    with pytest.raises(PropertyError, match="actions: an alarm has up to 5, got 6"):
        alarm.add_alarm_action(ARN)


def test_other_actions() -> None:
    """What cannot be done is refused."""
    action: Any = METRIC
    with pytest.raises(PropertyTypeError):
        _alarm(App(), actions=[action])


@pytest.mark.parametrize(
    ("count", "period"), [(289, minutes(5)), (1_441, minutes(1)), (169, hours(1)), (8, 86_400)]
)
def test_looks_back_too_far(count: int, period: Any) -> None:
    """A day for short periods, a week for those of an hour and more."""
    with pytest.raises(PropertyError, match="which is what an alarm looks back on at most"):
        _alarm(App(), metric=METRIC.with_(period=period), evaluation_periods=count)


@pytest.mark.parametrize(
    ("count", "period"), [(288, minutes(5)), (1_440, minutes(1)), (168, hours(1)), (7, 86_400)]
)
def test_looks_back_as_far_as_it_can(count: int, period: Any) -> None:
    """The bounds themselves are fine."""
    alarm = _alarm(App(), metric=METRIC.with_(period=period), evaluation_periods=count)

    assert count == alarm.evaluation_periods


def test_more_datapoints_than_periods() -> None:
    """No more can be bad than are looked at."""
    with pytest.raises(PropertyError, match="at most evaluation_periods, 2, got 3"):
        _alarm(App(), evaluation_periods=2, datapoints_to_alarm=3)


def test_defaults_of_a_scope() -> None:
    """Alarms below a scope do what it says, unless they say otherwise."""
    app = App()
    Alarm.set_defaults(Stack(app, "S"), actions=[ARN], treat_missing_data="ignore")
    _alarm(app, treat_missing_data="missing")
    found = _properties(app)

    assert ([ARN], "missing") == (found["AlarmActions"], found["TreatMissingData"])


def test_import() -> None:
    """An alarm that is there already is in no template."""
    app = App()
    arn = "arn:aws:cloudwatch:eu-west-1:123456789012:alarm:few"
    alarm = Alarm.from_alarm_arn(Stack(app, "S"), "Alarm", arn)

    assert (arn, "few") == (alarm.alarm_arn, alarm.alarm_name)
