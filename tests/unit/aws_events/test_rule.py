"""Rules: events or times, targets, imports."""

import json
from pathlib import Path
from typing import Any

import pytest

from stackwright import App, Stack, minutes
from stackwright.aws_events import EventBus, EventPattern, Rule, RuleTarget, Schedule
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError
from stackwright.intrinsics import Aws
from stackwright_synth.testing import template_of

COMPANIONS = Path(__file__).parents[2] / "data" / "cdk_companions.json"
ARN = "arn:aws:states:eu-west-1:123456789012:stateMachine:orders"
PATTERN = EventPattern(source=["orders"])


def _stack() -> Stack:
    return Stack(App(), "S")


def test_a_bare_rule() -> None:
    """A rule has the CDK's id, passes events on, and has no target unasked."""
    app = App()
    Rule(Stack(app, "S"), "Rule", event_pattern=PATTERN)
    known = {one["path"]: one["logical_id"] for one in json.loads(COMPANIONS.read_text("utf-8"))}

    assert {
        "Type": "AWS::Events::Rule",
        "Properties": {"EventPattern": {"source": ["orders"]}, "State": "ENABLED"},
    } == template_of(app, "S").resource(known["Rule/Resource"])


def test_a_whole_rule() -> None:
    """Every property arrives; targets are numbered."""
    stack = _stack()
    bus = EventBus(stack, "Bus")
    rule = Rule(
        stack,
        "Rule",
        rule_name="orders",
        description="Orders.",
        event_pattern={"source": ["orders"]},
        event_bus=bus,
        enabled=False,
        targets=[RuleTarget(arn=ARN), RuleTarget(arn=ARN, id="Own")],
        tags={"team": "orders"},
    )
    rule.add_target(RuleTarget(arn=ARN))
    properties = rule.properties()
    targets: Any = properties.get("targets")

    assert {
        "name": "orders",
        "description": "Orders.",
        "event_pattern": {"source": ["orders"]},
        "event_bus_name": bus.event_bus_name,
        "state": "DISABLED",
        "tags": [{"key": "team", "value": "orders"}],
    } == {key: one for key, one in properties.items() if one is not None and key != "targets"}
    assert ["Target0", "Own", "Target2"] == [one["id"] for one in targets]


def test_a_schedule() -> None:
    """A rule of the default bus fires at times."""
    stack = _stack()
    default = EventBus.default(stack, "Default")
    deferred = EventBus.from_event_bus_name(stack, "Named", f"{Aws.stack_name}")
    rules = [
        Rule(stack, f"Rule{number}", schedule=Schedule.rate(minutes(5)), event_bus=bus)
        for number, bus in enumerate((None, default, deferred))
    ]

    assert ["rate(5 minutes)"] * 3 == [one.properties().get("schedule_expression") for one in rules]


@pytest.mark.parametrize("name", ["Made", "Imported"])
def test_a_schedule_is_on_the_default_bus_only(name: str) -> None:
    """Other buses have no times."""
    stack = _stack()
    buses = {
        "Made": EventBus(stack, "Made"),
        "Imported": EventBus.from_event_bus_name(stack, "Imported", "orders"),
    }

    with pytest.raises(PropertyError, match=f"default bus only, got S/{name}") as caught:
        Rule(stack, "Rule", schedule="rate(5 minutes)", event_bus=buses[name])
    assert "schedule-on-custom-bus" == caught.value.code


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "a rule needs an event_pattern or a schedule"),
        ({"schedule": "rate(1 minutes)"}, r"schedule: AWS wants 'rate\(1 minute\)'"),
        ({"schedule": "at(2030-01-01T00:00:00)"}, "schedule: a schedule is 'rate"),
        ({"event_pattern": {"source": "x"}}, "event_pattern.source must be a list"),
        ({"event_pattern": PATTERN, "rule_name": "a b"}, "1 to 64 letters"),
        ({"event_pattern": PATTERN, "targets": [RuleTarget(arn=ARN)] * 6}, "at most 5 targets"),
        (
            {"event_pattern": PATTERN, "targets": [RuleTarget(arn=ARN, id="a")] * 2},
            "two targets have the id 'a'",
        ),
    ],
)
def test_properties_are_checked(given: dict[str, Any], message: str) -> None:
    """What EventBridge would refuse is refused as it is given."""
    with pytest.raises(PropertyError, match=message):
        Rule(_stack(), "Rule", **given)


def test_dead_letters() -> None:
    """The queue lets EventBridge send for this rule, and must be a standard queue."""
    stack = _stack()
    queue = Queue(stack, "Failed")
    rule = Rule(
        stack,
        "Rule",
        event_pattern=PATTERN,
        targets=[RuleTarget(arn=ARN, dead_letter_queue=queue)],
    )

    assert queue.policy is not None
    assert {"ArnEquals": {"aws:SourceArn": rule.rule_arn}} == queue.policy.statements[0].conditions
    with pytest.raises(PropertyError, match="got the FIFO queue S/Fifo"):
        rule.add_target(RuleTarget(arn=ARN, dead_letter_queue=Queue(stack, "Fifo", fifo=True)))


def test_an_imported_rule() -> None:
    """It stands for its ARN, and is not changed."""
    arn = "arn:aws:events:eu-west-1:123456789012:rule/orders"
    rule = Rule.from_rule_arn(_stack(), "Rule", arn)

    assert arn == rule.rule_arn
    with pytest.raises(PropertyError, match="targets cannot be added to an imported rule"):
        rule.add_target(RuleTarget(arn=ARN))


def test_defaults_of_a_scope() -> None:
    """All rules of a stage can be switched off."""
    stack = _stack()
    Rule.set_defaults(stack, enabled=False)

    assert "DISABLED" == Rule(stack, "Rule", event_pattern=PATTERN).properties().get("state")
