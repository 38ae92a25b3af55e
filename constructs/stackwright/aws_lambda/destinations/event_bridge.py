"""Event buses as destinations."""

from attrs import field

from stackwright.aws_events import EventBus
from stackwright.aws_lambda.destination import Outcome
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.tree import Construct
from stackwright.value import value


@value
class EventBridgeDestination:
    """
    An event bus that outcomes of asynchronous invocations are sent to.

    Events have the source `lambda`, and the detail type `Lambda Function Invocation Result -
    Success` or `... - Failure`.

    Args:
        event_bus: The bus; `EventBus.default(scope, id)` is the one that every account has.
    """

    event_bus: EventBus = field(kw_only=False)

    def bind(self, function: FunctionLike, sender: Construct, outcome: Outcome) -> str:
        """Let the role of *function* put events; give the ARN of the bus."""
        if outcome == "records":
            raise sender.error(
                "records that a mapping gave up cannot go to an event bus",
                code="unsupported-destination",
                hint="use a queue, a topic or a bucket",
            )
        self.event_bus.grant_put_events_to(function).apply_before(sender)
        return self.event_bus.event_bus_arn
