"""What can trigger a function; give one to `add_event_source`."""

from stackwright.aws_lambda.event_sources.event_bridge import (
    EventBridgeEventSource as EventBridgeEventSource,
)
from stackwright.aws_lambda.event_sources.event_bridge import result_pattern as result_pattern
from stackwright.aws_lambda.event_sources.logs import LogsEventSource as LogsEventSource
from stackwright.aws_lambda.event_sources.schedule import ScheduleEventSource as ScheduleEventSource
from stackwright.aws_lambda.event_sources.sns import SnsEventSource as SnsEventSource
from stackwright.aws_lambda.event_sources.sqs import SqsEventSource as SqsEventSource

__all__ = [
    "EventBridgeEventSource",
    "LogsEventSource",
    "ScheduleEventSource",
    "SnsEventSource",
    "SqsEventSource",
    "result_pattern",
]
