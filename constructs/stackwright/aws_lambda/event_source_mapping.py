"""Sources that Lambda polls, mapped to what they invoke."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Unpack

from attrs import field

from stackwright import defaults
from stackwright.aws_iam import ServicePrincipal
from stackwright.aws_iam.key_arns import KEY_ARN, KeyLike, key_arn_of
from stackwright.aws_lambda import mapping_bounds as bounds
from stackwright.aws_lambda.filters import Filter, check_filters, pattern
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_lambda.logging import SystemLogLevel
from stackwright.aws_lambda.mapping_bounds import (
    ConsumptionMode,
    FullDocument,
    MappingMetric,
)
from stackwright.aws_lambda.mapping_checks import (
    check_failure_destination,
    check_mapping,
    kind_of,
)
from stackwright.aws_lambda.source_types import SourceType
from stackwright.aws_lambda.starting_position import (
    Moment,
    StartingPosition,
    check_moment,
    epoch_seconds,
)
from stackwright.cfn.aws_lambda import (
    CfnEventSourceMapping,
    CfnEventSourceMappingAmazonManagedKafkaEventSourceConfigProps,
    CfnEventSourceMappingProps,
    CfnEventSourceMappingSelfManagedKafkaEventSourceConfigProps,
)
from stackwright.checks import Seconds, seconds_of
from stackwright.defaults import MERGE
from stackwright.lazy import Room
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import Resource, ResourceDefaults
from stackwright.schema import Schema
from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct, construct

if TYPE_CHECKING:
    from stackwright import aws_lambda as room
    from stackwright.aws_cloudwatch import Metric
    from stackwright.aws_lambda.mapping_metrics import MappingMetricName
    from stackwright.aws_lambda.metrics import MetricOptions
else:
    room = Room("stackwright.aws_lambda")  # few mappings need all that they may have


class EventSourceMappingDefaults(ResourceDefaults, total=False):
    """What `EventSourceMapping.set_defaults` takes: what goes with every kind of source."""

    batch_size: int | NumberToken
    enabled: bool
    tags: Mapping[str, str]


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
        source_type: The kind of source. Default: what a literal `event_source_arn` says, or the
            resource of the app that it is of; needed for checks when neither is known.
        enabled: Whether Lambda polls. Default: yes.
        batch_size: Records in a batch, 1 to 10,000; 10 at most for FIFO queues. Default: 10
            for queues, 100 for the rest.
        max_batching_window: How long to wait for a batch to fill, 0 to 300 seconds; at least 1
            for more than 10 messages of a queue, and not for FIFO queues. Default: 0 for queues
            and streams, half a second for the rest.
        starting_position: Where reading begins; needed for streams and topics, and refused for
            queues. A change replaces the mapping.
        starting_position_timestamp: The time for `AT_TIMESTAMP`, a `datetime` with a time zone
            or seconds since 1970; not for DynamoDB. A change replaces the mapping.
        filters: Patterns, of which a record must match one. Up to 5 unless the account was
            granted 10.
        filter_encryption: A KMS key that encrypts the patterns, which then lets Lambda decrypt;
            or its ARN, and its policy must do so.
        report_batch_item_failures: Whether the handler names the records that failed, in
            `batchItemFailures`, instead of failing the batch.
        bisect_batch_on_error: Whether a failed batch is split in two.
        retry_attempts: 0 to 10,000, or -1 for ever. Default: -1.
        max_record_age: 60 to 604,800 seconds, or -1 for ever. Default: -1.
        parallelization_factor: Batches of one shard at a time, 1 to 10. Default: 1.
        tumbling_window: 0 to 900 seconds over which state is kept; not with a
            `parallelization_factor` above 1. Default: none.
        on_failure: Where records go that were given up: a destination, which the role is then
            allowed to send to, or the ARN of a queue, topic or bucket, or `kafka://topic`.
        max_concurrency: Of a queue, at most this many executions at once, 2 to 1,000.
        provisioned_pollers: Pollers that are always there; not with `max_concurrency`.
        topic: The Kafka topic.
        consumer_group_id: The Kafka consumer group, 1 to 200 characters. A change replaces.
        consumption_mode: Of a cluster that you run yourself: `Stream`, in order, or `Queue`,
            without order and without a starting position. Default: `Stream`.
        schema_registry_config: Where the schemas of Kafka records are; needs
            `provisioned_pollers`.
        bootstrap_servers: Of a cluster that you run yourself, 1 to 10 `host:port`. A change
            replaces the mapping.
        queue: The queue of an Amazon MQ broker.
        database: The DocumentDB database.
        collection: The DocumentDB collection. Default: all of the database.
        full_document: What DocumentDB tells of an update: `Default`, what changed, or
            `UpdateLookup`, the whole document too. Default: `Default`.
        access: How Lambda gets into a broker or cluster.
        metrics: Metrics that the mapping emits, such as `EventCount`.
        log_level: From which level on a mapping of Kafka logs. Default: it does not log.
        tags: Tags of the mapping.

    Attributes:
        failure_arn: What `on_failure` stands for.

    Raises:
        PropertyError: A property that the kind of source does not have, or a value out of bounds.
    """

    schema: ClassVar[Schema] = CfnEventSourceMapping.schema

    target: FunctionLike
    event_source_arn: str | None = None
    source_type: SourceType | None = None
    enabled: bool | None = None
    batch_size: int | NumberToken | None = field(default=None, validator=bounds.BATCH_SIZE)
    max_batching_window: Seconds | None = field(default=None, validator=bounds.BATCH_WINDOW)
    starting_position: StartingPosition | None = None
    starting_position_timestamp: Moment | None = field(default=None, validator=check_moment)
    filters: Sequence[Filter] | None = field(default=None, validator=check_filters)
    filter_encryption: KeyLike | None = field(default=None, validator=KEY_ARN)
    report_batch_item_failures: bool = False
    bisect_batch_on_error: bool | None = None
    retry_attempts: int | NumberToken | None = field(default=None, validator=bounds.RETRY_ATTEMPTS)
    max_record_age: Seconds | None = field(default=None, validator=bounds.record_age)
    parallelization_factor: int | NumberToken | None = field(
        default=None, validator=bounds.PARALLELIZATION
    )
    tumbling_window: Seconds | None = field(default=None, validator=bounds.TUMBLING_WINDOW)
    on_failure: "room.Destination | str | None" = None
    max_concurrency: int | NumberToken | None = field(
        default=None, validator=bounds.QUEUE_CONCURRENCY
    )
    provisioned_pollers: "room.ProvisionedPollers | None" = None
    topic: str | None = field(default=None, validator=bounds.TOPIC)
    consumer_group_id: str | None = field(default=None, validator=bounds.CONSUMER_GROUP)
    consumption_mode: ConsumptionMode | None = None
    schema_registry_config: "room.SchemaRegistry | None" = None
    bootstrap_servers: Sequence[str] | None = field(
        default=None, validator=bounds.BOOTSTRAP_SERVERS
    )
    queue: str | None = field(default=None, validator=bounds.BROKER_QUEUE)
    database: str | None = field(default=None, validator=bounds.DATABASE)
    collection: str | None = field(default=None, validator=bounds.COLLECTION)
    full_document: FullDocument | None = None
    access: "Sequence[room.SourceAccess]" = ()
    metrics: Sequence[MappingMetric] = ()
    log_level: SystemLogLevel | None = None
    tags: Mapping[str, str] | None = field(default=None, validator=own_tags, metadata=MERGE)
    failure_arn: str | None = field(init=False, default=None)

    @classmethod
    def set_defaults(cls, scope: Construct, **given: Unpack[EventSourceMappingDefaults]) -> None:
        """Give every mapping that is made below *scope* from now on these properties."""
        defaults.set_defaults(cls, scope, given)

    def compose(self) -> None:
        """Check what concerns more than one property; let the role send, and Lambda decrypt."""
        check_mapping(self)
        key = self.filter_encryption
        if key is not None and not isinstance(key, str):
            key.grant(ServicePrincipal("lambda.amazonaws.com"), "kms:Decrypt")
        sent = self.on_failure
        if sent is not None:
            self.failure_arn = sent if isinstance(sent, str) else self._bound(sent)
            check_failure_destination(self, self.failure_arn)

    def _bound(self, sent: "room.Destination") -> str:
        return sent.bind(self.target, self, "records")

    @property
    def kind(self) -> SourceType | None:
        """The kind of source, if it is known before deployment."""
        return kind_of(self)

    @property
    def checked(self) -> bool:
        """Whether the kind of source is known; of a table, whether it has a stream is not."""
        return self.kind not in (None, "dynamodb")

    @property
    def event_source_mapping_id(self) -> StringToken:
        """The UUID of the mapping."""
        return self.ref

    @property
    def event_source_mapping_arn(self) -> StringToken:
        """The ARN of the mapping."""
        return self.attribute("EventSourceMappingArn")

    def metric(
        self, metric_name: "MappingMetricName", **options: "Unpack[MetricOptions]"
    ) -> "Metric":
        """
        What CloudWatch measures of the mapping: counts are summed, levels taken at their maximum.

        Raises:
            PropertyError: It is not measured, since `metrics` does not ask for it.
        """
        from stackwright.aws_lambda.mapping_metrics import metric_of

        return metric_of(self, metric_name, options)

    def properties(self) -> CfnEventSourceMappingProps:
        """The properties, by their names in Python."""
        pollers, sent = self.provisioned_pollers, self.failure_arn
        return {
            "function_name": self.target.function_arn,
            "event_source_arn": self.event_source_arn,
            "enabled": self.enabled,
            "batch_size": self.batch_size,
            "maximum_batching_window_in_seconds": seconds_of(self.max_batching_window),
            "starting_position": self.starting_position,
            "starting_position_timestamp": epoch_seconds(self.starting_position_timestamp),
            "filter_criteria": {"filters": [{"pattern": pattern(one)} for one in self.filters]}
            if self.filters
            else None,
            "kms_key_arn": key_arn_of(self.filter_encryption),
            "function_response_types": ["ReportBatchItemFailures"]
            if self.report_batch_item_failures
            else None,
            "bisect_batch_on_function_error": self.bisect_batch_on_error,
            "maximum_retry_attempts": self.retry_attempts,
            "maximum_record_age_in_seconds": seconds_of(self.max_record_age),
            "parallelization_factor": self.parallelization_factor,
            "tumbling_window_in_seconds": seconds_of(self.tumbling_window),
            "destination_config": {"on_failure": {"destination": sent}} if sent else None,
            "scaling_config": {"maximum_concurrency": self.max_concurrency}
            if self.max_concurrency is not None
            else None,
            "provisioned_poller_config": {
                "minimum_pollers": pollers.minimum,
                "maximum_pollers": pollers.maximum,
                "poller_group_name": pollers.group,
            }
            if pollers
            else None,
            "topics": [self.topic] if self.topic else None,
            "amazon_managed_kafka_event_source_config": self._managed_kafka(),
            "self_managed_kafka_event_source_config": self._own_kafka(),
            "self_managed_event_source": {
                "endpoints": {"kafka_bootstrap_servers": self.bootstrap_servers}
            }
            if self.bootstrap_servers
            else None,
            "queues": [self.queue] if self.queue else None,
            "documentdb_event_source_config": {
                "database_name": self.database,
                "collection_name": self.collection,
                "full_document": self.full_document,
            }
            if self.database
            else None,
            "source_access_configurations": [
                {"type": one.type, "uri": one.uri} for one in self.access
            ]
            or None,
            "metrics_config": {"metrics": self.metrics} if self.metrics else None,
            "logging_config": {"system_log_level": self.log_level} if self.log_level else None,
            "tags": tag_list(self.tags),
        }

    def _managed_kafka(
        self,
    ) -> CfnEventSourceMappingAmazonManagedKafkaEventSourceConfigProps | None:
        group, registry = self.consumer_group_id, self.schema_registry_config
        if self.event_source_arn is None or not (group or registry):
            return None
        return {
            "consumer_group_id": group,
            "schema_registry_config": registry.properties() if registry else None,
        }

    def _own_kafka(self) -> CfnEventSourceMappingSelfManagedKafkaEventSourceConfigProps | None:
        group, registry, mode = (
            self.consumer_group_id,
            self.schema_registry_config,
            self.consumption_mode,
        )
        if self.event_source_arn is not None or not (group or registry or mode):
            return None
        return {
            "consumer_group_id": group,
            "consumption_mode": mode,
            "schema_registry_config": registry.properties() if registry else None,
        }
