"""What can trigger a function."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from stackwright.aws_lambda.event_source_mapping import EventSourceMapping
    from stackwright.aws_lambda.function_like import FunctionLike


class EventSource(Protocol):
    """A trigger that Lambda polls; `add_event_source` takes one."""

    def bind(self, target: "FunctionLike") -> "EventSourceMapping":
        """Make the mapping below *target*, and give its role what polling needs."""
        ...
