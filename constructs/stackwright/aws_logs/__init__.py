"""Where logs go, what is read out of them, and where they are sent on."""

from typing import TYPE_CHECKING

from stackwright.lazy import door

if TYPE_CHECKING:
    from stackwright.aws_logs.filter_pattern import FilterPattern as FilterPattern
    from stackwright.aws_logs.log_group import LogGroup as LogGroup
    from stackwright.aws_logs.log_group import LogGroupClass as LogGroupClass
    from stackwright.aws_logs.log_group import LogGroupDefaults as LogGroupDefaults
    from stackwright.aws_logs.log_group import RetentionDays as RetentionDays
    from stackwright.aws_logs.metric_filter import MetricFilter as MetricFilter
    from stackwright.aws_logs.metric_filter import MetricFilterOptions as MetricFilterOptions
    from stackwright.aws_logs.subscription_filter import SubscriptionFilter as SubscriptionFilter
    from stackwright.aws_logs.subscription_filter import (
        SubscriptionFilterOptions as SubscriptionFilterOptions,
    )
else:
    __getattr__, __dir__ = door(
        __name__,
        {
            "filter_pattern": "FilterPattern",
            "log_group": "LogGroup LogGroupClass LogGroupDefaults RetentionDays",
            "metric_filter": "MetricFilter MetricFilterOptions",
            "subscription_filter": "SubscriptionFilter SubscriptionFilterOptions",
        },
    )

__all__ = [
    "FilterPattern",
    "LogGroup",
    "LogGroupClass",
    "LogGroupDefaults",
    "MetricFilter",
    "MetricFilterOptions",
    "RetentionDays",
    "SubscriptionFilter",
    "SubscriptionFilterOptions",
]
