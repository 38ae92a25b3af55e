"""Schedules: when, and what is called, in, `AWS::Scheduler::Schedule` out."""

from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar, Unpack

from attrs import field

from stackwright.aws_events.rule_input import input_text
from stackwright.aws_iam import PolicyStatement, Role, ServicePrincipal, grant_key_use
from stackwright.aws_iam.key_arns import KEY_ARN, KeyLike, key_arn_of
from stackwright.aws_scheduler.expression import check_expression, check_timezone
from stackwright.aws_scheduler.schedule_group import ScheduleGroup
from stackwright.aws_scheduler.schedule_target import ScheduleTarget
from stackwright.aws_sqs import Queue
from stackwright.cfn.aws_scheduler import CfnSchedule, CfnScheduleProps
from stackwright.checks import (
    Seconds,
    duration,
    fail,
    length,
    matches,
    seconds_of,
    within,
)
from stackwright.defaults import set_defaults
from stackwright.resource import Resource, ResourceDefaults
from stackwright.schema import Schema
from stackwright.stack import Stack
from stackwright.tokens import NumberToken
from stackwright.tree import Construct, construct

_ONE_DAY = 1440


def _window(instance: object, attribute: Any, value: timedelta | None) -> None:
    if value is None:
        return
    minutes = value / timedelta(minutes=1)
    if not 1 <= minutes <= _ONE_DAY or minutes % 1:
        raise fail(
            instance,
            f"{attribute.name} must be a whole number of minutes from 1 to {_ONE_DAY}, got {value}",
        )


def _with_zone(instance: object, attribute: Any, value: datetime | None) -> None:
    if value is not None and value.tzinfo is None:
        raise fail(
            instance,
            f"{attribute.name} must have a time zone, got {value.isoformat()}",
            hint="such as datetime(2030, 1, 1, tzinfo=UTC)",
        )


class ScheduleDefaults(ResourceDefaults, total=False):
    """What a scope may supply to the schedules below it."""

    dead_letter_queue: Queue
    enabled: bool
    encryption_key: KeyLike
    max_event_age: Seconds
    retry_attempts: int | NumberToken
    schedule_group: ScheduleGroup
    timezone: str


@construct
class Schedule(Resource):
    """
    Calls a target at a time, or again and again.

    Creates `AWS::Scheduler::Schedule` and, unless the target has one, an `AWS::IAM::Role` under
    the id `Role`, which schedules of the group in this account can take on, with a policy that
    allows to call the target, to send to the dead-letter queue and to use the keys. The schedule
    waits for both.

    Args:
        schedule: When: `cron(...)`, `rate(...)` or `at(...)`; `ScheduleExpression` makes them.
        target: What is called.
        timezone: That `cron` and `at` are of, such as `Europe/Berlin`; follows summer time.
            Default: UTC.
        schedule_name: 1 to 64 letters, digits and the characters `.-_`. Default: made by
            CloudFormation. A change replaces the schedule.
        schedule_group: Default: the account's own, `default`.
        description: Up to 512 characters.
        time_window: Within how long after the time the call may be made, 1 to 1,440 whole
            minutes, so that many are spread. Default: at the time.
        start: Before when it does not fire; with a time zone.
        end: After when it does not fire; with a time zone.
        enabled: Whether it fires. Default: yes.
        retry_attempts: How often a call is tried again, 0 to 185. Default: 185.
        max_event_age: For how long, 60 to 86,400 seconds. Default: 86,400, which is a day.
        dead_letter_queue: A standard queue for calls that failed.
        encryption_key: The KMS key that encrypts the schedule, or its ARN. EventBridge Scheduler
            decrypts with the role, which is allowed to. Default: a key of AWS's.

    Raises:
        PropertyError: A time that AWS does not take, an end before the start, or a FIFO queue.
    """

    schema: ClassVar[Schema] = CfnSchedule.schema

    schedule: str = field(validator=check_expression)
    target: ScheduleTarget
    timezone: str | None = field(default=None, validator=check_timezone)
    given_name: str | None = field(
        default=None,
        alias="schedule_name",
        validator=matches(r"[.\-_A-Za-z0-9]{1,64}", "1 to 64 letters, digits and '.-_'"),
    )
    schedule_group: ScheduleGroup | None = None
    description: str | None = field(default=None, validator=length(0, 512))
    time_window: timedelta | None = field(default=None, validator=_window)
    start: datetime | None = field(default=None, validator=_with_zone)
    end: datetime | None = field(default=None, validator=_with_zone)
    enabled: bool | None = None
    retry_attempts: int | NumberToken | None = field(
        default=None, validator=within(0, 185, "attempts")
    )
    max_event_age: Seconds | None = field(default=None, validator=duration(60, 86_400))
    dead_letter_queue: Queue | None = None
    encryption_key: KeyLike | None = field(default=None, validator=KEY_ARN)
    _role: Role | None = field(init=False, default=None)

    @classmethod
    def set_defaults(cls, scope: Construct, **defaults: Unpack[ScheduleDefaults]) -> None:
        """Let the schedules that are made below *scope* from now on have these properties."""
        set_defaults(cls, scope, defaults)

    def compose(self) -> None:
        """Check the fields together, and make the role that may call the target."""
        if self.start is not None and self.end is not None and self.end <= self.start:
            raise self.error(
                f"end must be after start, got {self.start.isoformat()} and {self.end.isoformat()}"
            )
        queue = self.dead_letter_queue
        if queue is not None and queue.fifo:
            raise self.error(
                f"dead_letter_queue must be a standard queue, got the FIFO queue {queue.path}"
            )
        target, role = self.target, self.role
        if target.actions:
            role.add_to_policy(
                PolicyStatement(
                    actions=target.actions, resources=target.resource_arns or [target.arn]
                )
            )
        if queue is not None:
            queue.grant(role, "sqs:SendMessage")
            key = queue.encryption_master_key
            grant_key_use(role, ["kms:Decrypt", "kms:GenerateDataKey"], key)
        # As https://docs.aws.amazon.com/scheduler/latest/UserGuide/encryption-rest.html asks for.
        grant_key_use(role, ["kms:Decrypt"], self.encryption_key)
        self.add_dependency(role)

    @property
    def role(self) -> Role:
        """What the schedule takes on to call."""
        if self._role is None:
            self._role = self.target.role or Role(self, "Role", assumed_by=self._principal())
        return self._role

    def _principal(self) -> ServicePrincipal:
        """The service, acting for the group: it cannot be held to one schedule."""
        stack = Stack.of(self)
        group = self.schedule_group
        return ServicePrincipal(
            "scheduler.amazonaws.com",
            conditions={
                "StringEquals": {
                    "aws:SourceAccount": stack.account,
                    "aws:SourceArn": group.schedule_group_arn
                    if group
                    else stack.format_arn("scheduler", "schedule-group/default"),
                }
            },
        )

    @property
    def schedule_arn(self) -> str:
        """The ARN."""
        return self.attribute("Arn")

    @property
    def schedule_name(self) -> str:
        """The name."""
        return self.ref

    def properties(self) -> CfnScheduleProps:
        """The properties as CloudFormation takes them."""
        attempts, age = self.retry_attempts, seconds_of(self.max_event_age)
        target, queue, window = self.target, self.dead_letter_queue, self.time_window
        return {
            "name": self.given_name,
            "group_name": self.schedule_group.schedule_group_name if self.schedule_group else None,
            "description": self.description,
            "schedule_expression": self.schedule,
            "schedule_expression_timezone": self.timezone,
            "flexible_time_window": {"mode": "OFF"}
            if window is None
            else {
                "mode": "FLEXIBLE",
                "maximum_window_in_minutes": window // timedelta(minutes=1),
            },
            "start_date": _utc(self.start),
            "end_date": _utc(self.end),
            "state": "DISABLED" if self.enabled is False else "ENABLED",
            "kms_key_arn": key_arn_of(self.encryption_key),
            "target": {
                "arn": target.arn,
                "role_arn": self.role.role_arn,
                "input": input_text(target.input),
                "sqs_parameters": {"message_group_id": target.message_group_id}
                if target.message_group_id
                else None,
                "retry_policy": {
                    "maximum_retry_attempts": attempts,
                    "maximum_event_age_in_seconds": age,
                }
                if attempts is not None or age is not None
                else None,
                "dead_letter_config": {"arn": queue.queue_arn} if queue else None,
            },
        }


def _utc(time: datetime | None) -> str | None:
    if time is None:
        return None
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
