"""An order queue: a worker that keeps sound orders in a table and gives the others back."""

from stackwright import App, Stack, Tags, days, minutes, seconds
from stackwright.aws_dynamodb import Attribute, Table
from stackwright.aws_lambda import Code, Function
from stackwright.aws_lambda.event_sources import SqsEventSource
from stackwright.aws_logs import LogGroup
from stackwright.aws_sqs import DeadLetterQueue, Queue

app = App()
stack = Stack(app, "OrderQueue", description="Orders from a queue into a table")
Tags.of(app).add("example", "order-queue")
# Logs and orders are kept by default when a stack is destroyed; an example leaves nothing behind.
LogGroup.set_defaults(stack, retention_days=7, removal_policy="Delete")

failed = Queue(stack, "Failed", retention_period=days(14))
orders = Queue(
    stack,
    "Orders",
    visibility_timeout=minutes(1),
    dead_letter_queue=DeadLetterQueue(queue=failed, max_receive_count=5),
)
table = Table(stack, "Table", partition_key=Attribute("id", "S"), removal_policy="Delete")

worker = Function(
    stack,
    "Worker",
    code=Code.from_asset("functions/worker"),
    handler="worker.handle",
    runtime="python3.13",
    architecture="arm64",
    memory_size=256,
    timeout=seconds(10),
    environment={"TABLE": table.table_name},
)
table.grant_write_data(worker)
worker.add_event_source(SqsEventSource(orders, batch_size=10, report_batch_item_failures=True))

stack.add_output("QueueUrl", orders.queue_url, description="Where orders are sent")
stack.add_output("FailedUrl", failed.queue_url, description="Where they are after five failures")
stack.add_output("TableName", table.table_name, description="Where they are kept")
