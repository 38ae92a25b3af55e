"""Times as event sources."""

from datetime import datetime, timedelta

from attrs import field

from stackwright.aws_iam import Role
from stackwright.aws_lambda.event_sources.numbering import free_id
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_scheduler import Schedule, ScheduleGroup, ScheduleTarget
from stackwright.aws_scheduler.expression import check_expression, check_timezone
from stackwright.aws_scheduler.schedule_target import check_payload
from stackwright.aws_sqs import Queue
from stackwright.checks import Seconds, duration, within
from stackwright.tokens import NumberToken
from stackwright.value import value


@value
class ScheduleEventSource:
    """
    Times at which EventBridge Scheduler invokes a function or an alias.

    `ScheduleEventSource("cron(0 3 * * ? *)", timezone="Europe/Berlin")`.

    Binding makes an `AWS::Scheduler::Schedule` and, unless it is given, an `AWS::IAM::Role`
    that may invoke exactly this function or alias, and that only schedules of its group in this
    account can take on. The function's own policy is not changed.

    Args:
        schedule: When: `cron(...)`, `rate(...)` or `at(...)`; `ScheduleExpression` makes them.
        timezone: That `cron` and `at` are of, such as `Europe/Berlin`. Default: UTC.
        input: What the function is given, as plain JSON values. Default: what EventBridge
            Scheduler says of the call.
        schedule_group: Default: the account's own, `default`.
        time_window: Within how long after the time it may invoke, 1 to 1,440 whole minutes.
            Default: at the time.
        start: Before when it does not fire; with a time zone.
        end: After when it does not fire; with a time zone.
        enabled: Whether it fires. Default: yes.
        retry_attempts: How often an invocation that Lambda did not take is tried again, 0 to
            185. Default: 185.
        max_event_age: For how long, 60 to 86,400 seconds. Default: 86,400, which is a day.
        dead_letter_queue: A standard queue for invocations that Lambda did not take.
        role: What the schedule takes on to invoke; it is allowed to, and must trust
            `scheduler.amazonaws.com`. Default: a role of its own.
        id: The schedule's below the function. Default: `Schedule`, then `Schedule2` and so on.
    """

    schedule: str = field(kw_only=False, validator=check_expression)
    timezone: str | None = field(default=None, validator=check_timezone)
    input: object = field(default=None, validator=check_payload)
    schedule_group: ScheduleGroup | None = None
    time_window: timedelta | None = None
    start: datetime | None = None
    end: datetime | None = None
    enabled: bool | None = None
    retry_attempts: int | NumberToken | None = field(
        default=None, validator=within(0, 185, "attempts")
    )
    max_event_age: Seconds | None = field(default=None, validator=duration(60, 86_400))
    dead_letter_queue: Queue | None = None
    role: Role | None = None
    id: str | None = None

    def bind(self, target: FunctionLike) -> Schedule:
        """
        Make the schedule below *target*, with a role that may invoke it.

        Raises:
            PropertyError: What a schedule does not take.
        """
        return Schedule(
            target,
            self.id or free_id(target, "Schedule"),
            schedule=self.schedule,
            target=ScheduleTarget(
                target.function_arn,
                actions=["lambda:InvokeFunction"],
                input=self.input,
                role=self.role,
            ),
            timezone=self.timezone,
            schedule_group=self.schedule_group,
            time_window=self.time_window,
            start=self.start,
            end=self.end,
            enabled=self.enabled,
            retry_attempts=self.retry_attempts,
            max_event_age=self.max_event_age,
            dead_letter_queue=self.dead_letter_queue,
        )
