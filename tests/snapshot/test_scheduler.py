"""Templates of schedules, whole; each is checked by cfn-lint as well."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from stackwright import App, Stack, hours, minutes
from stackwright.aws_lambda import Code, Function
from stackwright.aws_lambda.event_sources import ScheduleEventSource
from stackwright.aws_scheduler import (
    Schedule,
    ScheduleExpression,
    ScheduleGroup,
    ScheduleTarget,
)
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


def _schedules(stack: Stack) -> None:
    """A schedule with everything, and one that fires once."""
    queue = Queue(stack, "Queue")
    Schedule(
        stack,
        "Often",
        schedule=ScheduleExpression.rate(minutes(5)),
        schedule_name="often",
        schedule_group=ScheduleGroup(stack, "Group", tags={"team": "orders"}),
        description="Often.",
        time_window=minutes(15),
        start=datetime(2030, 1, 1, tzinfo=UTC),
        end=datetime(2031, 1, 1, tzinfo=UTC),
        enabled=False,
        retry_attempts=2,
        max_event_age=hours(1),
        dead_letter_queue=Queue(stack, "Failed"),
        encryption_key=KEY,
        target=ScheduleTarget(
            queue.queue_arn, actions=["sqs:SendMessage"], input={"queue": queue.queue_name}
        ),
    )
    Schedule(
        stack,
        "Once",
        schedule="at(2030-12-31T23:59:59)",
        timezone="Europe/Berlin",
        target=ScheduleTarget(
            "arn:aws:scheduler:::aws-sdk:sqs:purgeQueue",
            actions=["sqs:PurgeQueue"],
            resource_arns=[queue.queue_arn],
            input={"QueueUrl": queue.queue_url},
        ),
    )


def _functions(stack: Stack) -> None:
    """A function and its alias, each by a role of its own."""
    function = _function(stack)
    function.add_event_source(ScheduleEventSource("cron(0 3 * * ? *)", timezone="Europe/Berlin"))
    function.add_alias("live").add_event_source(
        ScheduleEventSource("rate(1 hour)", input={"full": False})
    )


BUILDS: list[Callable[[Stack], None]] = [_schedules, _functions]


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
