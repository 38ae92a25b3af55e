"""Times as event sources: the schedule and the role that invokes."""

from datetime import UTC, datetime
from typing import Any

import pytest

from stackwright import Stack, hours, minutes
from stackwright.aws_iam import Role, ServicePrincipal
from stackwright.aws_lambda.event_sources import ScheduleEventSource
from stackwright.aws_scheduler import Schedule, ScheduleGroup
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError
from tests.unit.aws_lambda.stacks import make_function, synth

DAILY = "cron(0 3 * * ? *)"


def test_binding_is_one_act(stack: Stack) -> None:
    """The schedule has a role that may invoke this function; the function's policy is as before."""
    made = make_function(stack).add_event_source(
        ScheduleEventSource(DAILY, timezone="Europe/Berlin")
    )
    template = synth(stack)
    ((name, schedule),) = template.find_resources("AWS::Scheduler::Schedule").items()
    arn = {"Fn::GetAtt": ["Worker11F36D0F", "Arn"]}
    properties: Any = schedule["Properties"]
    (policy,) = [
        one
        for one in template.find_resources("AWS::IAM::Policy").values()
        if "lambda:InvokeFunction" in str(one)
    ]

    assert (DAILY, "Europe/Berlin", arn) == (
        properties["ScheduleExpression"],
        properties["ScheduleExpressionTimezone"],
        properties["Target"]["Arn"],
    )
    assert {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": arn}],
    } == _policy_document(policy)
    template.resource_count("AWS::Lambda::Permission", 0)
    assert "S/Worker/Schedule" == made.path
    assert name.startswith("WorkerSchedule")


def _policy_document(policy: dict[str, Any]) -> Any:
    return policy["Properties"]["PolicyDocument"]


def test_an_alias(stack: Stack) -> None:
    """The alias is called, and nothing but it may be."""
    alias = make_function(stack).add_alias("live")
    schedule = alias.add_event_source(ScheduleEventSource(DAILY))
    policy = schedule.role.default_policy

    assert policy is not None
    assert alias.function_arn == schedule.target.arn
    assert [alias.function_arn] == [arn for one in policy.statements for arn in one.resources]


def test_every_property(stack: Stack) -> None:
    """All properties arrive at the schedule."""
    group, queue = ScheduleGroup(stack, "Group"), Queue(stack, "Failed")
    role = Role(stack, "Role", assumed_by=ServicePrincipal("scheduler.amazonaws.com"))
    schedule = make_function(stack).add_event_source(
        ScheduleEventSource(
            "rate(5 minutes)",
            input={"full": True},
            schedule_group=group,
            time_window=minutes(5),
            start=datetime(2030, 1, 1, tzinfo=UTC),
            end=datetime(2031, 1, 1, tzinfo=UTC),
            enabled=False,
            retry_attempts=2,
            max_event_age=hours(1),
            dead_letter_queue=queue,
            role=role,
            id="Often",
        )
    )

    assert {
        "description": None,
        "end_date": "2031-01-01T00:00:00Z",
        "flexible_time_window": {"mode": "FLEXIBLE", "maximum_window_in_minutes": 5},
        "group_name": group.schedule_group_name,
        "kms_key_arn": None,
        "name": None,
        "schedule_expression": "rate(5 minutes)",
        "schedule_expression_timezone": None,
        "start_date": "2030-01-01T00:00:00Z",
        "state": "DISABLED",
        "target": {
            "arn": schedule.target.arn,
            "dead_letter_config": {"arn": queue.queue_arn},
            "input": '{"full":true}',
            "retry_policy": {"maximum_retry_attempts": 2, "maximum_event_age_in_seconds": 3600},
            "role_arn": role.role_arn,
            "sqs_parameters": None,
        },
    } == schedule.properties()
    assert "S/Worker/Often" == schedule.path


def test_several_schedules(stack: Stack) -> None:
    """Each is made by the next free id, and follows the defaults of its scope."""
    Schedule.set_defaults(stack, enabled=False)
    function = make_function(stack)
    made = [function.add_event_source(ScheduleEventSource(DAILY)) for _ in range(2)]

    assert ["Schedule", "Schedule2"] == [one.id for one in made]
    assert ["DISABLED", "DISABLED"] == [one.properties().get("state") for one in made]


@pytest.mark.parametrize(
    ("schedule", "given", "message"),
    [
        ("0 3 * * *", {}, "schedule: a schedule is"),
        (DAILY, {"timezone": "Berlin"}, "timezone must be the name of an IANA time zone"),
        (DAILY, {"input": {1}}, "input must be plain JSON"),
        (DAILY, {"retry_attempts": 186}, "from 0 to 185"),
    ],
)
def test_properties_are_checked(schedule: str, given: dict[str, Any], message: str) -> None:
    """What EventBridge Scheduler would refuse is refused as it is given."""
    with pytest.raises(PropertyError, match=message):
        ScheduleEventSource(schedule, **given)
