"""Events as event sources: the rule, its target, the permission."""

from typing import Any

import pytest

from stackwright import App, Stack, hours
from stackwright.aws_events import EventBus, EventPattern, InputTransformer, Rule, Schedule
from stackwright.aws_lambda.event_sources import EventBridgeEventSource, result_pattern
from stackwright.aws_sqs import Queue
from stackwright.errors import DuplicateIdError, PropertyError
from stackwright_synth.testing import Template
from tests.unit.aws_lambda.stacks import make_function, synth

PATTERN = EventPattern(source=["orders"])


def _only(template: Template, type: str) -> tuple[str, dict[str, Any]]:
    ((name, made),) = template.find_resources(type).items()
    return name, made


def test_binding_is_one_act(stack: Stack) -> None:
    """The rule has the function as target, and may invoke it; nothing else may."""
    bus = EventBus(stack, "Bus")
    rule = make_function(stack).add_event_source(
        EventBridgeEventSource(event_pattern=PATTERN, event_bus=bus)
    )
    template = synth(stack)
    arn = {"Fn::GetAtt": ["Worker11F36D0F", "Arn"]}
    name, made = _only(template, "AWS::Events::Rule")
    _, permission = _only(template, "AWS::Lambda::Permission")

    assert {
        "EventBusName": {"Ref": "BusEA82B648"},
        "EventPattern": {"source": ["orders"]},
        "State": "ENABLED",
        "Targets": [{"Arn": arn, "Id": "Target0"}],
    } == made["Properties"]
    assert {
        "Action": "lambda:InvokeFunction",
        "FunctionName": arn,
        "Principal": "events.amazonaws.com",
        "SourceArn": {"Fn::GetAtt": [name, "Arn"]},
    } == permission["Properties"]
    assert "S/Worker/EventRule" == rule.path


def test_an_alias(stack: Stack) -> None:
    """The alias is the target, and what may be invoked."""
    alias = make_function(stack).add_alias("live")
    alias.add_event_source(EventBridgeEventSource(event_pattern=PATTERN))
    template = synth(stack)
    (arn,) = template.find_resources("AWS::Lambda::Alias")
    _, rule = _only(template, "AWS::Events::Rule")
    _, permission = _only(template, "AWS::Lambda::Permission")

    assert {"Ref": arn} == rule["Properties"]["Targets"][0]["Arn"]
    assert {"Ref": arn} == permission["Properties"]["FunctionName"]


def test_what_the_function_is_given(stack: Stack) -> None:
    """Input, retries and dead letters arrive at the target, and the queue lets the rule send."""
    queue = Queue(stack, "Failed")
    rule = make_function(stack).add_event_source(
        EventBridgeEventSource(
            event_pattern=PATTERN,
            input_path="$.detail",
            retry_attempts=2,
            max_event_age=hours(1),
            dead_letter_queue=queue,
            enabled=False,
            id="Orders",
        )
    )
    properties = rule.properties()
    targets: Any = properties.get("targets")

    assert ("S/Worker/Orders", "DISABLED") == (rule.path, properties.get("state"))
    assert ("$.detail", {"arn": queue.queue_arn}) == (
        targets[0]["input_path"],
        targets[0]["dead_letter_config"],
    )
    assert {"maximum_retry_attempts": 2, "maximum_event_age_in_seconds": 3600} == targets[0][
        "retry_policy"
    ]
    assert queue.policy is not None


def test_a_template(stack: Stack) -> None:
    """The function may be given text that is made of parts of the event."""
    template = InputTransformer({"id": "$.detail.id"}, "<id>")
    rule = make_function(stack).add_event_source(
        EventBridgeEventSource(event_pattern=PATTERN, input_transformer=template)
    )
    targets: Any = rule.properties().get("targets")

    assert template.properties() == targets[0]["input_transformer"]


def test_several_patterns(stack: Stack) -> None:
    """Each has a rule, by the next free id."""
    function = make_function(stack)
    sources = [
        EventBridgeEventSource(event_pattern=PATTERN),
        EventBridgeEventSource(schedule=Schedule.rate(hours(1))),
        EventBridgeEventSource(event_pattern={"source": ["aws.s3"]}),
    ]

    assert ["EventRule", "EventRule2", "EventRule3"] == [
        function.add_event_source(one).id for one in sources
    ]


def test_a_rule_that_is_there(stack: Stack) -> None:
    """It gets one more target; the same function again is refused."""
    rule = Rule(stack, "Rule", event_pattern=PATTERN)
    function = make_function(stack)
    source = EventBridgeEventSource(rule=rule)

    assert function.add_event_source(source) is rule
    targets: Any = rule.properties().get("targets")
    assert [function.function_arn] == [one["arn"] for one in targets]
    with pytest.raises(DuplicateIdError):
        function.add_event_source(source)


def test_a_rule_of_another_stack() -> None:
    """The permission is where the rule is, so that neither stack waits for the other in turn."""
    app = App()
    rule = Rule(Stack(app, "Rules"), "Rule", event_pattern=PATTERN)
    stack = Stack(app, "S")
    make_function(stack).add_event_source(EventBridgeEventSource(rule=rule))

    synth(stack).resource_count("AWS::Lambda::Permission", 0)
    synth(stack, "Rules").resource_count("AWS::Lambda::Permission", 1)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "give event_pattern, schedule or rule"),
        ({"input": 1, "input_path": "$"}, "at most one of input"),
        ({"event_pattern": {"a": "b"}}, "event_pattern.a must be a list"),
        ({"schedule": "rate(1 minutes)"}, "AWS wants"),
    ],
)
def test_properties_are_checked(given: dict[str, Any], message: str) -> None:
    """What EventBridge would refuse is refused as it is given."""
    with pytest.raises(PropertyError, match=message):
        EventBridgeEventSource(**given)


def test_a_rule_says_the_rest_itself(stack: Stack) -> None:
    """What belongs to a rule is not said beside it."""
    rule = Rule(stack, "Rule", event_pattern=PATTERN)

    with pytest.raises(PropertyError, match="says event_pattern and enabled itself"):
        EventBridgeEventSource(rule=rule, event_pattern=PATTERN, enabled=True)


@pytest.mark.parametrize(
    ("outcome", "types"),
    [
        ("success", ["Lambda Function Invocation Result - Success"]),
        ("failure", ["Lambda Function Invocation Result - Failure"]),
        (
            None,
            [
                "Lambda Function Invocation Result - Success",
                "Lambda Function Invocation Result - Failure",
            ],
        ),
    ],
)
def test_results(stack: Stack, outcome: Any, types: list[str]) -> None:
    """What destinations report of a function or an alias."""
    function = make_function(stack)
    alias = function.add_alias("live")

    assert {
        "source": ["lambda"],
        "detail-type": types,
        "detail": {"requestContext": {"functionArn": [f"{function.function_arn}:$LATEST"]}},
    } == result_pattern(function, outcome=outcome).document()
    assert {"requestContext": {"functionArn": [alias.function_arn]}} == result_pattern(
        alias, outcome=outcome
    ).detail
