"""What can trigger a function; give one to `add_event_source`."""

from stackwright.aws_lambda.event_sources.sqs import SqsEventSource as SqsEventSource

__all__ = ["SqsEventSource"]
