"""Where logs go."""

from stackwright.aws_logs.log_group import LogGroup as LogGroup
from stackwright.aws_logs.log_group import LogGroupClass as LogGroupClass
from stackwright.aws_logs.log_group import LogGroupDefaults as LogGroupDefaults
from stackwright.aws_logs.log_group import RetentionDays as RetentionDays

__all__ = [
    "LogGroup",
    "LogGroupClass",
    "LogGroupDefaults",
    "RetentionDays",
]
