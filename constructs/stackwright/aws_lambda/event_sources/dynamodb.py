"""Streams of DynamoDB tables as event sources."""

from typing import Literal, Protocol

from attrs import field

from stackwright.aws_iam import Grant, Grantable
from stackwright.aws_lambda.event_source_mapping import EventSourceMapping
from stackwright.aws_lambda.event_sources.sharded import ShardedSource
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.logical_ids import logical_id
from stackwright.value import value


class TableWithStream(Protocol):
    """A table whose stream can be read: `aws_dynamodb.Table`."""

    @property
    def path(self) -> str:
        """Where it stands in the tree."""
        ...

    @property
    def table_stream_arn(self) -> str:
        """The ARN of the stream; an error if there is none."""
        ...

    def grant_stream_read(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to find and read the stream."""
        ...


@value
class DynamoEventSource(ShardedSource):
    """
    A table of DynamoDB whose changes invoke a function or an alias.

    Binding makes an `AWS::Lambda::EventSourceMapping` and allows the role to read the stream of
    this table, to list streams, and to use the table's key.

    Args:
        table: The table; it must have a `stream`.
        starting_position: `TRIM_HORIZON` begins with the oldest record, `LATEST` with new ones. A
            change replaces the mapping.
        batch_size: Records in a batch, 1 to 10,000. Default: 100.
        max_batching_window: How long to wait for a batch to fill, 0 to 300 seconds. Default: 0.
        filters: Patterns, of which a record must match one; made with `FilterRule`, or given as
            they are. Up to 5 unless the account was granted 10. Default: all records.
        filter_encryption: A KMS key that encrypts the patterns, which then lets Lambda decrypt; or
            its ARN, and its policy must do so. Default: they are not encrypted.
        report_batch_item_failures: Whether the handler names the records that failed, in
            `batchItemFailures`, so that those before them are done. Default: no.
        bisect_batch_on_error: Whether a failed batch is split in two. Default: no.
        retry_attempts: How often a failed batch is tried again, 0 to 10,000, or -1 for ever.
            Default: -1.
        max_record_age: How old a record may be, 60 to 604,800 seconds, or -1 for any age. Default:
            -1.
        on_failure: Where records go that were given up; the role may then send there. Default:
            nowhere.
        parallelization_factor: Batches of one shard at a time, 1 to 10. Default: 1.
        tumbling_window: 0 to 900 seconds over which state is kept; not with a
            `parallelization_factor` above 1. Default: none.
        metrics: What the mapping counts for CloudWatch: `["EventCount"]`. Default: nothing.
        enabled: Whether Lambda polls. Default: yes.
        tags: Tags of the mapping.
    """

    table: TableWithStream = field(kw_only=False)
    starting_position: Literal["TRIM_HORIZON", "LATEST"]

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        _ = self.table.table_stream_arn  # raises if there is none, at the line of this source

    def bind(self, target: FunctionLike) -> EventSourceMapping:
        """Make the mapping below *target*, and let its role read the stream before that."""
        mapping = self.make_mapping(
            target,
            f"DynamoDBEventSource:{logical_id(self.table.path.split('/'))}",
            event_source_arn=self.table.table_stream_arn,
            source_type="dynamodb",
            starting_position=self.starting_position,
        )
        self.table.grant_stream_read(target).apply_before(mapping)
        return mapping
