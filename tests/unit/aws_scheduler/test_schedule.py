"""Schedules: properties, the role that calls, dead letters."""

import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from stackwright import App, Stack, hours, minutes
from stackwright.aws_iam import Role, ServicePrincipal
from stackwright.aws_scheduler import Schedule, ScheduleGroup, ScheduleTarget
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError
from stackwright_synth.testing import template_of

COMPANIONS = Path(__file__).parents[2] / "data" / "cdk_companions.json"
KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"
ARN = "arn:aws:sqs:eu-west-1:123456789012:orders"
TARGET = ScheduleTarget(ARN, actions=["sqs:SendMessage"])
DAILY = "cron(0 3 * * ? *)"


def _stack() -> Stack:
    return Stack(App(), "S")


def test_a_bare_schedule() -> None:
    """It has the CDK's id, a role of its own that may call the target, and waits for both."""
    app = App()
    Schedule(Stack(app, "S"), "Schedule", schedule=DAILY, target=TARGET)
    known = {one["path"]: one["logical_id"] for one in json.loads(COMPANIONS.read_text("utf-8"))}
    template = template_of(app, "S")
    ((role, made),) = template.find_resources("AWS::IAM::Role").items()
    ((policy, held),) = template.find_resources("AWS::IAM::Policy").items()
    properties: Any = made["Properties"]
    allowed: Any = held["Properties"]
    group = [
        *("arn:", {"Ref": "AWS::Partition"}, ":scheduler:", {"Ref": "AWS::Region"}, ":"),
        *({"Ref": "AWS::AccountId"}, ":schedule-group/default"),
    ]

    assert {
        "Type": "AWS::Scheduler::Schedule",
        "DependsOn": [policy],
        "Properties": {
            "FlexibleTimeWindow": {"Mode": "OFF"},
            "ScheduleExpression": DAILY,
            "State": "ENABLED",
            "Target": {"Arn": ARN, "RoleArn": {"Fn::GetAtt": [role, "Arn"]}},
        },
    } == template.resource(known["Schedule/Resource"])
    assert [
        {
            "Effect": "Allow",
            "Action": "sts:AssumeRole",
            "Principal": {"Service": "scheduler.amazonaws.com"},
            "Condition": {
                "StringEquals": {
                    "aws:SourceAccount": {"Ref": "AWS::AccountId"},
                    "aws:SourceArn": {"Fn::Join": ["", group]},
                }
            },
        }
    ] == properties["AssumeRolePolicyDocument"]["Statement"]
    assert [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": ARN}] == allowed[
        "PolicyDocument"
    ]["Statement"]


def test_a_whole_schedule() -> None:
    """Every property arrives; times are in UTC."""
    stack = _stack()
    group, failed = ScheduleGroup(stack, "Group"), Queue(stack, "Failed")
    berlin = timezone(timedelta(hours=1))
    schedule = Schedule(
        stack,
        "Schedule",
        schedule=DAILY,
        timezone="Europe/Berlin",
        schedule_name="nightly",
        schedule_group=group,
        description="Nightly.",
        time_window=minutes(15),
        start=datetime(2030, 1, 1, tzinfo=berlin),
        end=datetime(2031, 1, 1, tzinfo=UTC),
        enabled=False,
        retry_attempts=2,
        max_event_age=hours(1),
        dead_letter_queue=failed,
        encryption_key=KEY,
        target=ScheduleTarget(
            ARN, actions=["sqs:SendMessage"], input={"b": 1, "a": 2}, message_group_id="g"
        ),
    )

    assert {
        "name": "nightly",
        "group_name": group.schedule_group_name,
        "description": "Nightly.",
        "schedule_expression": DAILY,
        "schedule_expression_timezone": "Europe/Berlin",
        "flexible_time_window": {"mode": "FLEXIBLE", "maximum_window_in_minutes": 15},
        "start_date": "2029-12-31T23:00:00Z",
        "end_date": "2031-01-01T00:00:00Z",
        "state": "DISABLED",
        "kms_key_arn": KEY,
        "target": {
            "arn": ARN,
            "role_arn": schedule.role.role_arn,
            "input": '{"a":2,"b":1}',
            "sqs_parameters": {"message_group_id": "g"},
            "retry_policy": {"maximum_retry_attempts": 2, "maximum_event_age_in_seconds": 3600},
            "dead_letter_config": {"arn": failed.queue_arn},
        },
    } == schedule.properties()


def _statements(role: Role) -> list[tuple[list[str], list[str]]]:
    assert role.default_policy is not None
    held = role.default_policy.statements
    return [([*one.actions], [str.__str__(arn) for arn in one.resources]) for one in held]


def test_dead_letters_are_sent_by_the_role() -> None:
    """It may send to the queue, and use the key of the queue; the queue has no policy."""
    stack = _stack()
    failed = Queue(stack, "Failed", encryption_master_key=KEY)
    schedule = Schedule(stack, "Schedule", schedule=DAILY, target=TARGET, dead_letter_queue=failed)

    assert [
        (["sqs:SendMessage"], [ARN]),
        (["sqs:SendMessage"], [str.__str__(failed.queue_arn)]),
        (["kms:Decrypt", "kms:GenerateDataKey"], [KEY]),
    ] == _statements(schedule.role)
    assert failed.policy is None


def test_the_role_decrypts_the_schedule() -> None:
    """EventBridge Scheduler reads an encrypted schedule with it, before it calls."""
    schedule = Schedule(_stack(), "A", schedule=DAILY, target=TARGET, encryption_key=KEY)

    assert [(["sqs:SendMessage"], [ARN]), (["kms:Decrypt"], [KEY])] == _statements(schedule.role)


def test_a_role_that_is_given() -> None:
    """It is allowed what the target takes, or nothing if the target says no actions."""
    stack = _stack()
    role = Role(stack, "Role", assumed_by=ServicePrincipal("scheduler.amazonaws.com"))
    target = ScheduleTarget(
        "arn:aws:scheduler:::aws-sdk:ec2:stopInstances",
        actions=["ec2:StopInstances"],
        resource_arns=["arn:aws:ec2:eu-west-1:123456789012:instance/i-1"],
        role=role,
    )
    Schedule(stack, "A", schedule=DAILY, target=target)
    Schedule(stack, "B", schedule=DAILY, target=ScheduleTarget(ARN, role=role))

    assert [
        (["ec2:StopInstances"], ["arn:aws:ec2:eu-west-1:123456789012:instance/i-1"])
    ] == _statements(role)


def test_the_role_is_for_the_group() -> None:
    """Schedules of other groups cannot take it on."""
    stack = Stack(App(), "S", account="123456789012", region="eu-west-1")
    group = ScheduleGroup(stack, "Group")
    schedule = Schedule(stack, "Schedule", schedule=DAILY, target=TARGET, schedule_group=group)

    assert {
        "StringEquals": {
            "aws:SourceAccount": "123456789012",
            "aws:SourceArn": group.schedule_group_arn,
        }
    } == schedule.role.assumed_by.all_conditions()


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"time_window": minutes(0)}, "a whole number of minutes from 1 to 1440"),
        ({"time_window": minutes(1441)}, "a whole number of minutes from 1 to 1440"),
        ({"time_window": minutes(1.5)}, "a whole number of minutes from 1 to 1440"),
        ({"start": datetime(2030, 1, 1)}, "start must have a time zone"),
        (
            {"start": datetime(2030, 1, 1, tzinfo=UTC), "end": datetime(2030, 1, 1, tzinfo=UTC)},
            "end must be after start",
        ),
        ({"retry_attempts": 186}, "from 0 to 185 attempts"),
        ({"max_event_age": 59}, "from 60 to 86400 seconds"),
        ({"schedule_name": "a b"}, "1 to 64 letters"),
    ],
)
def test_properties_are_checked(given: dict[str, Any], message: str) -> None:
    """What EventBridge Scheduler would refuse is refused as it is given."""
    with pytest.raises(PropertyError, match=message):
        Schedule(_stack(), "Schedule", schedule=DAILY, target=TARGET, **given)


def test_dead_letters_go_to_a_standard_queue() -> None:
    """A FIFO queue is refused."""
    stack = _stack()

    with pytest.raises(PropertyError, match="got the FIFO queue S/Failed"):
        Schedule(
            stack,
            "Schedule",
            schedule=DAILY,
            target=TARGET,
            dead_letter_queue=Queue(stack, "Failed", fifo=True),
        )


def test_defaults_of_a_scope() -> None:
    """All schedules of a stage can be switched off."""
    stack = _stack()
    Schedule.set_defaults(stack, enabled=False, timezone="Europe/Berlin")
    schedule = Schedule(stack, "Schedule", schedule=DAILY, target=TARGET)

    assert "DISABLED" == schedule.properties().get("state")
    assert "Europe/Berlin" == schedule.timezone
