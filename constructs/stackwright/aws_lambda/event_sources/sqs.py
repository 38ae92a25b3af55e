"""Queues as event sources."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from attrs import field

from stackwright.aws_lambda import limits
from stackwright.aws_lambda import mapping_bounds as bounds
from stackwright.aws_lambda.event_source_mapping import EventSourceMapping
from stackwright.aws_lambda.event_sources.polled import FilteredSource
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_sqs import Queue
from stackwright.checks import at_most_one_of, fail, seconds_of
from stackwright.lazy import Room
from stackwright.logical_ids import logical_id
from stackwright.tokens import NumberToken
from stackwright.value import value

if TYPE_CHECKING:
    from stackwright import aws_lambda as room
else:
    room = Room("stackwright.aws_lambda")  # few mappings have pollers of their own


@value
class SqsEventSource(FilteredSource):
    """
    A queue, standard or FIFO, whose messages invoke a function or an alias.

    Binding makes an `AWS::Lambda::EventSourceMapping` and allows the role to receive and delete
    messages of this queue. Retries and dead letters are the queue's: give it a
    `dead_letter_queue`. Its visibility timeout should be six times the function's timeout.

    Messages that match none of the `filters` are deleted. More than 10 in a batch take a
    `max_batching_window` of at least 1 second; a FIFO queue has 10 at most, and no window.

    Args:
        queue: The queue.
        batch_size: Messages in a batch, 1 to 10,000; 10 at most for FIFO queues. Default: 10.
        max_batching_window: How long to wait for a batch to fill, 0 to 300 seconds; at least 1 for
            batches of more than 10, and not for FIFO queues. Default: 0.
        report_batch_item_failures: Whether the handler names the messages that failed, in
            `batchItemFailures`, so that only those come back. Default: no.
        max_concurrency: At most this many executions at once, 2 to 1,000. Default: no bound.
        provisioned_pollers: Pollers that are always there, 2 to 10,000; not with
            `max_concurrency`. Default: as many as it takes.
        filters: Patterns, of which a message must match one, or else is deleted; made with
            `FilterRule`, or given as they are. Up to 5 unless the account was granted 10. Default:
            all messages.
        filter_encryption: A KMS key that encrypts the patterns, which then lets Lambda decrypt; or
            its ARN, and its policy must do so. Default: they are not encrypted.
        metrics: What the mapping counts for CloudWatch: `["EventCount"]`. Default: nothing.
        enabled: Whether Lambda polls. Default: yes.
        tags: Tags of the mapping.
    """

    queue: Queue = field(kw_only=False)
    report_batch_item_failures: bool = False
    max_concurrency: int | NumberToken | None = field(
        default=None, validator=bounds.QUEUE_CONCURRENCY
    )
    provisioned_pollers: "room.ProvisionedPollers | None" = None
    metrics: Sequence[Literal["EventCount"]] = ()

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        at_most_one_of(
            self,
            max_concurrency=self.max_concurrency,
            provisioned_pollers=self.provisioned_pollers,
        )
        size, window = self.batch_size, seconds_of(self.max_batching_window)
        if self.queue.fifo:
            self._check_fifo(size, window)
        elif isinstance(size, int) and size > limits.QUEUE_BATCH_WITHOUT_WINDOW and not window:
            raise fail(
                self,
                f"a batch of more than {limits.QUEUE_BATCH_WITHOUT_WINDOW} messages needs a "
                f"max_batching_window of at least 1 second, got a batch_size of {size}",
            )

    def _check_fifo(self, size: object, window: object) -> None:
        most = limits.FIFO_BATCH_SIZE[1]
        if window is not None:
            raise fail(self, f"a FIFO queue has no max_batching_window, got {window}")
        if isinstance(size, int) and size > most:
            raise fail(self, f"batch_size of a FIFO queue must be from 1 to {most}, got {size}")

    def settings(self) -> dict[str, Any]:
        """What is the same for the mapping, by its keywords."""
        return {
            **super().settings(),
            "report_batch_item_failures": self.report_batch_item_failures,
            "max_concurrency": self.max_concurrency,
            "provisioned_pollers": self.provisioned_pollers,
            "metrics": self.metrics,
        }

    def bind(self, target: FunctionLike) -> EventSourceMapping:
        """Make the mapping below *target*, and let its role poll the queue before that."""
        mapping = self.make_mapping(
            target,
            f"SqsEventSource:{logical_id(self.queue.path.split('/'))}",
            event_source_arn=self.queue.queue_arn,
            source_type="sqs-fifo" if self.queue.fifo else "sqs",
        )
        self.queue.grant_consume_messages(target).apply_before(mapping)
        return mapping
