"""Clicks by the minute: a stream that is summed up in windows, and the best of them."""

from stackwright import App, Stack, Tags, days, hours, minutes, seconds
from stackwright.aws_dynamodb import Attribute, Table
from stackwright.aws_kinesis import Stream
from stackwright.aws_lambda import Code, Function
from stackwright.aws_lambda.destinations import SqsDestination
from stackwright.aws_lambda.event_sources import DynamoEventSource, KinesisEventSource
from stackwright.aws_logs import LogGroup
from stackwright.aws_sqs import Queue

app = App()
stack = Stack(app, "ClickStream", description="Clicks of a page by the minute")
Tags.of(app).add("example", "click-stream")
# Logs and data are kept by default when a stack is destroyed; an example leaves nothing behind.
LogGroup.set_defaults(stack, retention_days=7, removal_policy="Delete")
Table.set_defaults(stack, removal_policy="Delete")
Function.set_defaults(stack, runtime="python3.13", architecture="arm64", timeout=seconds(30))

clicks = Stream(stack, "Clicks", shard_count=1, removal_policy="Delete")
page, window = Attribute("page", "S"), Attribute("window", "S")
minute = Table(stack, "Minutes", partition_key=page, sort_key=window, stream="NEW_IMAGE")
best = Table(stack, "Best", partition_key=page)
failed = Queue(stack, "Failed", retention_period=days(14))

totals = Function(
    stack, "Totals", code=Code.from_asset("functions/totals"), handler="totals.handle"
)
totals.add_environment("TABLE", minute.table_name)
minute.grant_write_data(totals)
windows = KinesisEventSource(
    clicks,
    starting_position="TRIM_HORIZON",
    tumbling_window=minutes(1),
    filters=[{"data": {"kind": ["click"]}}],
    report_batch_item_failures=True,
    bisect_batch_on_error=True,
    retry_attempts=2,
    max_record_age=hours(1),
    on_failure=SqsDestination(failed),
)
totals.add_event_source(windows)

peaks = Function(stack, "Peaks", code=Code.from_asset("functions/peaks"), handler="peaks.handle")
peaks.add_environment("TABLE", best.table_name)
best.grant_write_data(peaks)
changes = DynamoEventSource(
    minute, starting_position="TRIM_HORIZON", retry_attempts=2, on_failure=SqsDestination(failed)
)
peaks.add_event_source(changes)

stack.add_output("StreamName", clicks.stream_name, description="Takes clicks")
stack.add_output("BestName", best.table_name, description="The best minute of each page")
