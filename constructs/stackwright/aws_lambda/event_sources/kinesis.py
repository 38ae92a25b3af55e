"""Kinesis streams and their consumers as event sources."""

from typing import Any, Protocol

from attrs import field

from stackwright.aws_iam import Grant, Grantable
from stackwright.aws_lambda.event_source_mapping import EventSourceMapping
from stackwright.aws_lambda.event_sources.sharded import ShardedSource
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_lambda.starting_position import (
    Moment,
    StartingPosition,
    check_moment,
    check_position,
)
from stackwright.logical_ids import logical_id
from stackwright.value import value


class ReadableStream(Protocol):
    """A stream that a role can be allowed to read: `aws_kinesis.Stream`."""

    @property
    def path(self) -> str:
        """Where it stands in the tree."""
        ...

    @property
    def stream_arn(self) -> str:
        """The ARN."""
        ...

    def grant_read(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to read it, and to use its key for that."""
        ...


class ReadableConsumer(Protocol):
    """A consumer that a role can be allowed to read: `aws_kinesis.StreamConsumer`."""

    @property
    def path(self) -> str:
        """Where it stands in the tree."""
        ...

    @property
    def stream_consumer_arn(self) -> str:
        """The ARN."""
        ...

    def grant_read(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to read the stream through it, and to use the key for that."""
        ...


@value
class KinesisSource(ShardedSource):
    """What both sources of Kinesis take; use one of them."""

    starting_position: StartingPosition
    starting_position_timestamp: Moment | None = field(default=None, validator=check_moment)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        check_position(self, self.starting_position, self.starting_position_timestamp)

    def settings(self) -> dict[str, Any]:
        """What is the same for the mapping, by its keywords."""
        return {
            **super().settings(),
            "source_type": "kinesis",
            "starting_position": self.starting_position,
            "starting_position_timestamp": self.starting_position_timestamp,
        }


@value
class KinesisEventSource(KinesisSource):
    """
    A Kinesis stream whose records invoke a function or an alias.

    Binding makes an `AWS::Lambda::EventSourceMapping` and allows the role to read this stream,
    and to use its key.

    Args:
        stream: The stream.
        starting_position: `TRIM_HORIZON` begins with the oldest record, `LATEST` with new ones,
            `AT_TIMESTAMP` at a time. A change replaces the mapping.
        starting_position_timestamp: The time for `AT_TIMESTAMP`, not in the future: a `datetime`
            with a time zone, or seconds since 1970. A change replaces the mapping.
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

    stream: ReadableStream = field(kw_only=False)

    def bind(self, target: FunctionLike) -> EventSourceMapping:
        """Make the mapping below *target*, and let its role read the stream before that."""
        mapping = self.make_mapping(
            target,
            f"KinesisEventSource:{logical_id(self.stream.path.split('/'))}",
            event_source_arn=self.stream.stream_arn,
        )
        self.stream.grant_read(target).apply_before(mapping)
        return mapping


@value
class KinesisConsumerEventSource(KinesisSource):
    """
    A consumer of a Kinesis stream, with throughput of its own, that invokes a function.

    Binding makes an `AWS::Lambda::EventSourceMapping` and allows the role to read the stream
    through this consumer, and to use the key of the stream.

    Args:
        consumer: The consumer.
        starting_position: `TRIM_HORIZON` begins with the oldest record, `LATEST` with new ones,
            `AT_TIMESTAMP` at a time. A change replaces the mapping.
        starting_position_timestamp: The time for `AT_TIMESTAMP`, not in the future: a `datetime`
            with a time zone, or seconds since 1970. A change replaces the mapping.
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

    consumer: ReadableConsumer = field(kw_only=False)

    def bind(self, target: FunctionLike) -> EventSourceMapping:
        """Make the mapping below *target*, and let its role read the stream before that."""
        mapping = self.make_mapping(
            target,
            f"KinesisConsumerEventSource:{logical_id(self.consumer.path.split('/'))}",
            event_source_arn=self.consumer.stream_consumer_arn,
        )
        self.consumer.grant_read(target).apply_before(mapping)
        return mapping
