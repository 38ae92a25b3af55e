"""Schedules of EventBridge Scheduler: once, at a rate, or by the calendar of a time zone."""

from typing import TYPE_CHECKING

from stackwright.lazy import door

if TYPE_CHECKING:
    from stackwright.aws_scheduler.expression import ScheduleExpression as ScheduleExpression
    from stackwright.aws_scheduler.schedule import Schedule as Schedule
    from stackwright.aws_scheduler.schedule import ScheduleDefaults as ScheduleDefaults
    from stackwright.aws_scheduler.schedule_group import ScheduleGroup as ScheduleGroup
    from stackwright.aws_scheduler.schedule_target import ScheduleTarget as ScheduleTarget
else:
    __getattr__, __dir__ = door(
        __name__,
        {
            "expression": "ScheduleExpression",
            "schedule": "Schedule ScheduleDefaults",
            "schedule_group": "ScheduleGroup",
            "schedule_target": "ScheduleTarget",
        },
    )

__all__ = [
    "Schedule",
    "ScheduleDefaults",
    "ScheduleExpression",
    "ScheduleGroup",
    "ScheduleTarget",
]
