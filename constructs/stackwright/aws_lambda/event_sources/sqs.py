"""Queues as event sources."""

from collections.abc import Sequence

from attrs import field

from stackwright.aws_lambda import limits
from stackwright.aws_lambda.event_source_mapping import EventSourceMapping
from stackwright.aws_lambda.filters import Filter, check_filters
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_lambda.pollers import ProvisionedPollers
from stackwright.aws_sqs import Queue
from stackwright.checks import Seconds, duration, within
from stackwright.logical_ids import logical_id
from stackwright.tokens import NumberToken
from stackwright.value import value


@value
class SqsEventSource:
    """
    A queue whose messages invoke a function or an alias.

    Binding makes an `AWS::Lambda::EventSourceMapping` and allows the role to receive and delete
    messages of this queue. Retries and dead letters are the queue's: give it a
    `dead_letter_queue`. Its visibility timeout should be six times the function's timeout.

    Args:
        queue: The queue, standard or FIFO.
        batch_size: Messages in a batch, 1 to 10,000; 10 at most for FIFO queues. Default: 10.
        max_batching_window: How long to wait for a batch to fill, 0 to 300 seconds; at least 1
            for batches of more than 10, and not for FIFO queues. Default: 0.
        report_batch_item_failures: Whether the handler names the messages that failed, in
            `batchItemFailures`, so that only those come back.
        max_concurrency: At most this many executions at once, 2 to 1,000. Default: no bound.
        provisioned_pollers: Pollers that are always there; not with `max_concurrency`.
        filters: Patterns, of which a message must match one; the others are deleted.
        filter_encryption: The ARN of a KMS key that encrypts the patterns.
        enabled: Whether Lambda polls. Default: yes.
        metrics: Whether the mapping counts events for CloudWatch.
    """

    queue: Queue = field(kw_only=False)
    batch_size: int | NumberToken | None = field(default=None, validator=within(*limits.BATCH_SIZE))
    max_batching_window: Seconds | None = field(
        default=None, validator=duration(*limits.BATCH_WINDOW_SECONDS)
    )
    report_batch_item_failures: bool = False
    max_concurrency: int | NumberToken | None = field(
        default=None, validator=within(*limits.QUEUE_CONCURRENCY)
    )
    provisioned_pollers: ProvisionedPollers | None = None
    filters: Sequence[Filter] | None = field(default=None, validator=check_filters)
    filter_encryption: str | None = None
    enabled: bool | None = None
    metrics: bool = False

    def bind(self, target: FunctionLike) -> EventSourceMapping:
        """Make the mapping below *target*, and let its role poll the queue before that."""
        mapping = EventSourceMapping(
            target,
            f"SqsEventSource:{logical_id(self.queue.path.split('/'))}",
            target=target,
            event_source_arn=self.queue.queue_arn,
            source_type="sqs-fifo" if self.queue.fifo else "sqs",
            batch_size=self.batch_size,
            max_batching_window=self.max_batching_window,
            report_batch_item_failures=self.report_batch_item_failures,
            max_concurrency=self.max_concurrency,
            provisioned_pollers=self.provisioned_pollers,
            filters=self.filters,
            filter_encryption=self.filter_encryption,
            enabled=self.enabled,
            metrics=("EventCount",) if self.metrics else (),
        )
        self.queue.grant_consume_messages(target).apply_before(mapping)
        return mapping
