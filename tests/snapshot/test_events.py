"""Templates of event buses and rules, whole; each is checked by cfn-lint as well."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from stackwright import App, Stack, days, hours
from stackwright.aws_events import (
    Archive,
    EventBus,
    EventBusLogging,
    EventPattern,
    InputTransformer,
    Match,
    QueueTarget,
    Rule,
    Schedule,
    TopicTarget,
)
from stackwright.aws_iam import AccountPrincipal
from stackwright.aws_lambda import Code, Function
from stackwright.aws_lambda.event_sources import EventBridgeEventSource, result_pattern
from stackwright.aws_sns import Topic
from stackwright.aws_sqs import Queue
from stackwright_synth.testing import Template, template_of

if TYPE_CHECKING:
    from tests.snapshot.conftest import Doubts

KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"


def _function(stack: Stack) -> Function:
    return Function(
        stack,
        "Worker",
        code=Code.from_inline("x = 1"),
        handler="index.handle",
        runtime="python3.13",
    )


def _bus(stack: Stack) -> None:
    """A bus with everything, its archive, and a rule with targets of all kinds."""
    failed = Queue(stack, "Failed")
    bus = EventBus(
        stack,
        "Bus",
        event_bus_name="orders",
        description="Orders.",
        encryption_key=KEY,
        dead_letter_queue=failed,
        log_config=EventBusLogging("ERROR"),
        tags={"team": "orders"},
    )
    bus.grant_put_events_to(AccountPrincipal("111111111111"))
    bus.grant_put_events_to(_function(stack))
    pattern = EventPattern(
        source=["orders"],
        detail={
            "state": Match.anything_but("draft"),
            "total": Match.greater_than(100),
            "$or": [{"kind": Match.prefix("bulk-")}, {"from": Match.cidr("10.0.0.0/8")}],
        },
    )
    Archive(stack, "Archive", event_bus=bus, event_pattern=pattern, retention=days(30))
    Rule(
        stack,
        "Rule",
        event_bus=bus,
        event_pattern=pattern,
        targets=[
            QueueTarget(Queue(stack, "Queue"), input_path="$.detail", dead_letter_queue=failed),
            QueueTarget(Queue(stack, "Ordered", fifo=True), message_group_id="orders"),
            TopicTarget(
                Topic(stack, "Topic"),
                input_transformer=InputTransformer({"id": "$.detail.id"}, '"Order <id>"'),
            ),
        ],
    )


def _functions(stack: Stack) -> None:
    """A function and its alias, triggered by events, by times and by results."""
    function = _function(stack)
    alias = function.add_alias("live")
    bus = EventBus(stack, "Bus")
    alias.add_event_source(
        EventBridgeEventSource(
            event_pattern=EventPattern(source=["aws.s3"], detail_type=["Object Created"]),
            input={"full": True},
            retry_attempts=2,
            max_event_age=hours(1),
            dead_letter_queue=Queue(stack, "Failed"),
        )
    )
    alias.add_event_source(EventBridgeEventSource(schedule=Schedule.cron(minute=0, hour=3)))
    function.add_event_source(
        EventBridgeEventSource(event_pattern=result_pattern(alias), event_bus=bus)
    )
    rule = Rule(stack, "Rule", event_pattern=EventPattern(source=["aws.ec2"]), enabled=False)
    function.add_event_source(EventBridgeEventSource(rule=rule))
    function.current_version.add_event_source(EventBridgeEventSource(rule=rule))


BUILDS: list[Callable[[Stack], None]] = [_bus, _functions]


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
