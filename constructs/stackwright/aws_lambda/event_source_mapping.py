"""Sources that Lambda polls, mapped to what they invoke."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypeAlias, Unpack

from attrs import field

from stackwright import defaults
from stackwright.aws_lambda import limits
from stackwright.aws_lambda.filters import Filter, check_filters, pattern
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_lambda.pollers import ProvisionedPollers, check_pollers
from stackwright.aws_lambda.source_types import (
    KAFKA_METRICS,
    KAFKAS,
    NEEDS_STARTING_POSITION,
    PROPERTIES,
    SourceType,
    source_type_of,
)
from stackwright.cfn.aws_lambda import CfnEventSourceMapping, CfnEventSourceMappingProps
from stackwright.checks import (
    Seconds,
    at_most_one_of,
    duration,
    exactly_one_of,
    is_literal,
    length,
    seconds_of,
    within,
)
from stackwright.defaults import MERGE
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import Resource, ResourceDefaults
from stackwright.schema import Schema
from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct, construct
from stackwright.value import value

StartingPosition: TypeAlias = Literal["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]
"""Where reading begins: with the oldest record, with new ones, or at a time."""


@value
class SourceAccess:
    """
    How Lambda gets into a broker or a cluster.

    Args:
        type: What `uri` is.
        uri: The ARN of a secret, `subnet:ID`, `security_group:ID`, or a virtual host.
    """

    type: Literal[
        "BASIC_AUTH",
        "VPC_SUBNET",
        "VPC_SECURITY_GROUP",
        "SASL_SCRAM_512_AUTH",
        "SASL_SCRAM_256_AUTH",
        "VIRTUAL_HOST",
        "CLIENT_CERTIFICATE_TLS_AUTH",
        "SERVER_ROOT_CA_CERTIFICATE",
    ] = field(kw_only=False)
    uri: str = field(kw_only=False, validator=length(1, 200))


class EventSourceMappingDefaults(ResourceDefaults, total=False):
    """What `EventSourceMapping.set_defaults` takes: what goes with every kind of source."""

    batch_size: int | NumberToken
    enabled: bool
    tags: Mapping[str, str]


def _record_age(instance: object, attribute: Any, value: object) -> None:
    if value != -1:
        duration(*limits.RECORD_AGE_SECONDS, hint="-1 is for ever")(instance, attribute, value)


@construct
class EventSourceMapping(Resource):
    """
    A queue, a stream or a topic that Lambda polls in order to invoke something.

    The classes of `stackwright.aws_lambda.event_sources` make mappings together with the
    permissions that polling needs; use this class where they do not reach.

    Creates `AWS::Lambda::EventSourceMapping`.

    Args:
        target: What is invoked.
        event_source_arn: The queue, stream, cluster or broker; of a table, its stream. A change
            replaces the mapping.
        source_type: The kind of source. Default: what a literal `event_source_arn` says; needed
            for checks when the ARN is deferred.
        enabled: Whether Lambda polls. Default: yes.
        batch_size: Records in a batch, 1 to 10,000; 10 at most for FIFO queues. Default: 10
            for queues, 100 for the rest.
        max_batching_window: How long to wait for a batch to fill, 0 to 300 seconds; at least 1
            for more than 10 messages of a queue, and not for FIFO queues. Default: 0.
        starting_position: Where reading begins; needed for streams and topics, and refused for
            queues. A change replaces the mapping.
        starting_position_timestamp: The time, in seconds since 1970, for `AT_TIMESTAMP`; not
            for DynamoDB. A change replaces the mapping.
        filters: Patterns, of which a record must match one. Up to 5 unless the account was
            granted 10.
        filter_encryption: The ARN of a KMS key that encrypts the patterns.
        report_batch_item_failures: Whether the handler names the records that failed, in
            `batchItemFailures`, instead of failing the batch.
        bisect_batch_on_error: Whether a failed batch is split in two.
        retry_attempts: 0 to 10,000, or -1 for ever. Default: -1.
        max_record_age: 60 to 604,800 seconds, or -1 for ever. Default: -1.
        parallelization_factor: Batches of one shard at a time, 1 to 10. Default: 1.
        tumbling_window: 0 to 900 seconds over which state is kept; not with a
            `parallelization_factor` above 1. Default: none.
        on_failure: The ARN of a queue, topic or bucket (or `kafka://topic`) that records go to
            which were given up.
        max_concurrency: Of a queue, at most this many executions at once, 2 to 1,000.
        provisioned_pollers: Pollers that are always there; not with `max_concurrency`.
        topic: The Kafka topic.
        consumer_group_id: The Kafka consumer group, 1 to 200 characters. A change replaces.
        bootstrap_servers: Of a cluster that you run yourself, 1 to 10 `host:port`. A change
            replaces the mapping.
        queue: The queue of an Amazon MQ broker.
        database: The DocumentDB database.
        collection: The DocumentDB collection. Default: all of the database.
        access: How Lambda gets into a broker or cluster.
        metrics: Metrics that the mapping emits, such as `EventCount`.
        tags: Tags of the mapping.

    Raises:
        PropertyError: A property that the kind of source does not have, or a value out of bounds.
    """

    schema: ClassVar[Schema] = CfnEventSourceMapping.schema

    target: FunctionLike
    event_source_arn: str | None = None
    source_type: SourceType | None = None
    enabled: bool | None = None
    batch_size: int | NumberToken | None = field(default=None, validator=within(*limits.BATCH_SIZE))
    max_batching_window: Seconds | None = field(
        default=None, validator=duration(*limits.BATCH_WINDOW_SECONDS)
    )
    starting_position: StartingPosition | None = None
    starting_position_timestamp: float | None = field(default=None, validator=within(0, 2**53))
    filters: Sequence[Filter] | None = field(default=None, validator=check_filters)
    filter_encryption: str | None = None
    report_batch_item_failures: bool = False
    bisect_batch_on_error: bool | None = None
    retry_attempts: int | NumberToken | None = field(
        default=None, validator=within(*limits.RETRY_ATTEMPTS)
    )
    max_record_age: Seconds | None = field(default=None, validator=_record_age)
    parallelization_factor: int | NumberToken | None = field(
        default=None, validator=within(*limits.PARALLELIZATION)
    )
    tumbling_window: Seconds | None = field(
        default=None, validator=duration(*limits.TUMBLING_WINDOW_SECONDS)
    )
    on_failure: str | None = None
    max_concurrency: int | NumberToken | None = field(
        default=None, validator=within(*limits.QUEUE_CONCURRENCY)
    )
    provisioned_pollers: ProvisionedPollers | None = None
    topic: str | None = None
    consumer_group_id: str | None = field(
        default=None, validator=length(*limits.KAFKA_GROUP_LENGTH)
    )
    bootstrap_servers: Sequence[str] | None = field(
        default=None, validator=length(1, 10, "servers")
    )
    queue: str | None = None
    database: str | None = field(default=None, validator=length(1, 63))
    collection: str | None = field(default=None, validator=length(1, 57))
    access: Sequence[SourceAccess] = ()
    metrics: Sequence[Literal["EventCount", "ErrorCount", "KafkaMetrics"]] = ()
    tags: Mapping[str, str] | None = field(default=None, validator=own_tags, metadata=MERGE)

    @classmethod
    def set_defaults(cls, scope: Construct, **given: Unpack[EventSourceMappingDefaults]) -> None:
        """Give every mapping that is made below *scope* from now on these properties."""
        defaults.set_defaults(cls, scope, given)

    def compose(self) -> None:
        """Check what concerns more than one property."""
        exactly_one_of(
            self,
            event_source_arn=self.event_source_arn,
            bootstrap_servers=self.bootstrap_servers,
        )
        if self.filter_encryption is not None and not self.filters:
            raise self.error("filter_encryption goes with filters, and none are given")
        at_most_one_of(
            self,
            max_concurrency=self.max_concurrency,
            provisioned_pollers=self.provisioned_pollers,
        )
        self._check_arn()
        kind = self.kind
        if kind is not None:
            self._check_kind(kind)
        if self.provisioned_pollers is not None:
            check_pollers(self, self.provisioned_pollers, kind)
        self._check_timestamp()
        self._check_window()

    @property
    def kind(self) -> SourceType | None:
        """The kind of source, if it is known before deployment."""
        if self.source_type is not None or self.event_source_arn is None:
            return self.source_type or "kafka"
        if is_literal(self.event_source_arn):
            return source_type_of(self.event_source_arn)
        return None

    def _check_arn(self) -> None:
        arn = self.event_source_arn
        if arn is None or not is_literal(arn):
            return
        named = source_type_of(arn)
        if named is None and self.source_type is None:
            raise self.error(
                f"event_source_arn must be the ARN of a source that Lambda polls, got {arn!r}",
                hint="give the ARN of a queue, stream, cluster or broker, or the source_type too",
            )
        if named is not None and self.source_type not in (None, named):
            raise self.error(
                f"source_type is {self.source_type!r}, and the ARN is one of the kind {named!r}: "
                f"{arn!r}",
                hint="leave out source_type",
            )

    def _check_kind(self, kind: SourceType) -> None:
        for name in sorted(_CHECKED - PROPERTIES[kind]):
            if getattr(self, name) not in (None, False, ()):
                raise self.error(
                    f"{name} does not go with a source of the kind {kind!r}",
                    hint=f"it takes {', '.join(sorted(PROPERTIES[kind]))}",
                )
        if kind in NEEDS_STARTING_POSITION and self.starting_position is None:
            raise self.error(
                f"a source of the kind {kind!r} needs a starting_position",
                hint="'TRIM_HORIZON' begins with the oldest record, 'LATEST' with new ones",
            )
        more = [one for one in self.metrics if one in KAFKA_METRICS]
        if more and kind not in KAFKAS:
            raise self.error(
                f"metrics: {more[0]} is for Kafka, and the source is of the kind {kind!r}",
                hint="other sources have 'EventCount'",
            )
        if kind == "dynamodb":
            self._check_stream()
        if kind == "sqs-fifo" and isinstance(self.batch_size, int):
            most = limits.FIFO_BATCH_SIZE[1]
            if self.batch_size > most:
                raise self.error(
                    f"batch_size of a FIFO queue must be from 1 to {most}, got {self.batch_size}"
                )
        if kind == "sqs":
            self._check_batch()

    def _check_stream(self) -> None:
        if self.starting_position == "AT_TIMESTAMP":
            raise self.error(
                "a DynamoDB stream cannot be read from a time",
                hint="use 'TRIM_HORIZON' or 'LATEST'",
            )
        arn = self.event_source_arn
        if arn is not None and is_literal(arn) and "/stream/" not in arn:
            raise self.error(
                f"event_source_arn must be the ARN of the table's stream, got {arn!r}",
                hint="use table.table_stream_arn",
            )

    def _check_batch(self) -> None:
        size, window = self.batch_size, seconds_of(self.max_batching_window)
        if isinstance(size, int) and size > limits.QUEUE_BATCH_WITHOUT_WINDOW and not window:
            raise self.error(
                f"a batch of more than {limits.QUEUE_BATCH_WITHOUT_WINDOW} messages needs a "
                f"max_batching_window of at least 1 second, got a batch_size of {size}",
            )

    def _check_timestamp(self) -> None:
        timed = self.starting_position == "AT_TIMESTAMP"
        if timed != (self.starting_position_timestamp is not None):
            raise self.error(
                "starting_position 'AT_TIMESTAMP' and starting_position_timestamp go together",
                hint="give both, or neither",
            )

    def _check_window(self) -> None:
        factor = self.parallelization_factor
        if self.tumbling_window and isinstance(factor, int) and factor > 1:
            raise self.error(
                "a tumbling_window keeps the state of one shard, and so it excludes a "
                f"parallelization_factor above 1, got {factor}"
            )

    @property
    def event_source_mapping_id(self) -> StringToken:
        """The UUID of the mapping."""
        return self.ref

    @property
    def event_source_mapping_arn(self) -> StringToken:
        """The ARN of the mapping."""
        return self.attribute("EventSourceMappingArn")

    def properties(self) -> CfnEventSourceMappingProps:
        """The properties, by their names in Python."""
        pollers, group = self.provisioned_pollers, self.consumer_group_id
        managed = self.event_source_arn is not None
        return {
            "function_name": self.target.function_arn,
            "event_source_arn": self.event_source_arn,
            "enabled": self.enabled,
            "batch_size": self.batch_size,
            "maximum_batching_window_in_seconds": seconds_of(self.max_batching_window),
            "starting_position": self.starting_position,
            "starting_position_timestamp": self.starting_position_timestamp,
            "filter_criteria": {"filters": [{"pattern": pattern(one)} for one in self.filters]}
            if self.filters
            else None,
            "kms_key_arn": self.filter_encryption,
            "function_response_types": ["ReportBatchItemFailures"]
            if self.report_batch_item_failures
            else None,
            "bisect_batch_on_function_error": self.bisect_batch_on_error,
            "maximum_retry_attempts": self.retry_attempts,
            "maximum_record_age_in_seconds": seconds_of(self.max_record_age),
            "parallelization_factor": self.parallelization_factor,
            "tumbling_window_in_seconds": seconds_of(self.tumbling_window),
            "destination_config": {"on_failure": {"destination": self.on_failure}}
            if self.on_failure
            else None,
            "scaling_config": {"maximum_concurrency": self.max_concurrency}
            if self.max_concurrency is not None
            else None,
            "provisioned_poller_config": {
                "minimum_pollers": pollers.minimum,
                "maximum_pollers": pollers.maximum,
            }
            if pollers
            else None,
            "topics": [self.topic] if self.topic else None,
            "amazon_managed_kafka_event_source_config": {"consumer_group_id": group}
            if group and managed
            else None,
            "self_managed_kafka_event_source_config": {"consumer_group_id": group}
            if group and not managed
            else None,
            "self_managed_event_source": {
                "endpoints": {"kafka_bootstrap_servers": self.bootstrap_servers}
            }
            if self.bootstrap_servers
            else None,
            "queues": [self.queue] if self.queue else None,
            "documentdb_event_source_config": {
                "database_name": self.database,
                "collection_name": self.collection,
            }
            if self.database
            else None,
            "source_access_configurations": [
                {"type": one.type, "uri": one.uri} for one in self.access
            ]
            or None,
            "metrics_config": {"metrics": self.metrics} if self.metrics else None,
            "tags": tag_list(self.tags),
        }


_CHECKED = frozenset[str]().union(*PROPERTIES.values())
