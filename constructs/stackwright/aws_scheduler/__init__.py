"""Schedules of EventBridge Scheduler: once, at a rate, or by the calendar of a time zone."""

from stackwright.aws_scheduler.expression import ScheduleExpression as ScheduleExpression
from stackwright.aws_scheduler.schedule import Schedule as Schedule
from stackwright.aws_scheduler.schedule import ScheduleDefaults as ScheduleDefaults
from stackwright.aws_scheduler.schedule_group import ScheduleGroup as ScheduleGroup
from stackwright.aws_scheduler.schedule_target import ScheduleTarget as ScheduleTarget

__all__ = [
    "Schedule",
    "ScheduleDefaults",
    "ScheduleExpression",
    "ScheduleGroup",
    "ScheduleTarget",
]
