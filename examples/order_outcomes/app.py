"""Orders and what becomes of them: results are events, failures go to a queue with their cause."""

from stackwright import App, Stack, Tags, days, hours
from stackwright.aws_dynamodb import Attribute, Table
from stackwright.aws_events import EventBus
from stackwright.aws_lambda import Code, Function
from stackwright.aws_lambda.destinations import EventBridgeDestination, SqsDestination
from stackwright.aws_lambda.event_sources import EventBridgeEventSource, result_pattern
from stackwright.aws_logs import LogGroup
from stackwright.aws_sqs import Queue

app = App()
stack = Stack(app, "OrderOutcomes", description="Orders, and what becomes of them")
Tags.of(app).add("example", "order-outcomes")
# Logs and data are kept by default when a stack is destroyed; an example leaves nothing behind.
LogGroup.set_defaults(stack, retention_days=7, removal_policy="Delete")
Queue.set_defaults(stack, retention_period=days(14))
Function.set_defaults(stack, runtime="python3.13", architecture="arm64", memory_size=256)

results = EventBus(stack, "Results")
refused = Queue(stack, "Refused")
orders = Function(
    stack,
    "Orders",
    code=Code.from_asset("functions/orders"),
    handler="orders.handle",
    on_success=EventBridgeDestination(results),
    on_failure=SqsDestination(refused),  # the order, and why it was refused
    retry_attempts=0,
    max_event_age=hours(1),
)

shipments = Table(
    stack, "Shipments", partition_key=Attribute("order", "S"), removal_policy="Delete"
)
lost = Queue(stack, "Lost")
shipping = Function(
    stack,
    "Shipping",
    code=Code.from_asset("functions/shipping"),
    handler="shipping.handle",
    dead_letter_queue=lost,  # the event alone
    environment={"TABLE": shipments.table_name},
)
shipments.grant_write_data(shipping)
shipping.add_event_source(
    EventBridgeEventSource(
        event_pattern=result_pattern(orders, outcome="success"), event_bus=results
    )
)
stack.add_output("OrdersName", orders.function_name, description="Takes orders, asynchronously")
stack.add_output("RefusedUrl", refused.queue_url, description="Orders that were refused")
stack.add_output("ShipmentsName", shipments.table_name, description="What is to be sent")
