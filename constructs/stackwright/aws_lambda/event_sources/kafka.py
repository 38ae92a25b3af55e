"""Topics of Kafka as event sources: what both kinds of clusters have, and those of Amazon MSK."""

import json
from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from attrs import field

from stackwright.aws_iam import Grant, grant
from stackwright.aws_lambda import mapping_bounds as bounds
from stackwright.aws_lambda.event_source_mapping import EventSourceMapping
from stackwright.aws_lambda.event_sources.permissions import (
    grant_consume_topic,
    grant_find_brokers,
    grant_network,
)
from stackwright.aws_lambda.event_sources.polled import RetriedSource
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_lambda.logging import SystemLogLevel
from stackwright.aws_lambda.mapping_bounds import MappingMetric
from stackwright.aws_lambda.pollers import ProvisionedPollers
from stackwright.aws_lambda.schema_registry import SchemaRegistry
from stackwright.aws_lambda.source_access import ReadableSecret, SourceAccess
from stackwright.aws_lambda.starting_position import (
    Moment,
    StartingPosition,
    check_moment,
    check_position,
)
from stackwright.checks import fail, is_literal, matches
from stackwright.digests import md5_hex
from stackwright.logical_ids import logical_id
from stackwright.value import value

ManagedAuthentication: TypeAlias = Literal["SASL_SCRAM_512_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH"]
"""How Lambda proves to Amazon MSK who it is, with a secret; without one it uses IAM."""


@value
class KafkaSource(RetriedSource):
    """What topics of all clusters take; use one of the two sources."""

    topic: str = field(validator=bounds.TOPIC)
    starting_position_timestamp: Moment | None = field(default=None, validator=check_moment)
    consumer_group_id: str | None = field(default=None, validator=bounds.CONSUMER_GROUP)
    provisioned_pollers: ProvisionedPollers | None = None
    schema_registry_config: SchemaRegistry | None = None
    metrics: Sequence[MappingMetric] = ()
    log_level: SystemLogLevel | None = None
    mapping_id: str | None = None

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if self.schema_registry_config is not None and self.provisioned_pollers is None:
            raise fail(
                self,
                "schema_registry_config needs provisioned_pollers: Lambda looks up schemas in "
                "provisioned mode only",
                hint="such as provisioned_pollers=ProvisionedPollers(minimum=1)",
            )

    def settings(self) -> dict[str, Any]:
        """What is the same for the mapping, by its keywords."""
        return {
            **super().settings(),
            "topic": self.topic,
            "starting_position_timestamp": self.starting_position_timestamp,
            "consumer_group_id": self.consumer_group_id,
            "provisioned_pollers": self.provisioned_pollers,
            "schema_registry_config": self.schema_registry_config,
            "metrics": self.metrics,
            "log_level": self.log_level,
        }

    def topic_id(self) -> str:
        """The topic as it can stand in an id."""
        return self.topic if is_literal(self.topic) else md5_hex(json.dumps(self.topic))

    def with_registry(self, granted: Grant) -> Grant:
        """What is *granted*, and the reading of schemas."""
        registry = self.schema_registry_config
        return granted.combine(registry.grant_read(granted.grantee)) if registry else granted


@value
class ManagedKafkaEventSource(KafkaSource):
    """
    A topic of an Amazon MSK cluster whose records invoke a function or an alias.

    Binding makes an `AWS::Lambda::EventSourceMapping` and allows the role to describe the
    cluster and to make network interfaces in its VPC. With a `secret` the role may read it;
    without one it may read this topic by IAM access control, which Lambda then uses if the
    cluster has it. The network of the cluster is used as it is.

    Args:
        cluster_arn: The ARN of the cluster. A change replaces the mapping.
        topic: The topic, 1 to 249 letters, digits, `.`, `_` and `-`.
        starting_position: `TRIM_HORIZON` begins with the oldest record, `LATEST` with new ones,
            `AT_TIMESTAMP` at a time. A change replaces the mapping.
        starting_position_timestamp: The time for `AT_TIMESTAMP`, not in the future: a `datetime`
            with a time zone, or seconds since 1970. A change replaces the mapping.
        secret: The credentials; for SCRAM its name begins with `AmazonMSK_`. Default: none.
        authentication_method: What `secret` holds: `SASL_SCRAM_512_AUTH`, or
            `CLIENT_CERTIFICATE_TLS_AUTH` for mutual TLS. Default: `SASL_SCRAM_512_AUTH`.
        vpc_connection_arn: The ARN of the VPC connection to a cluster of another account. Default:
            the cluster is of this account. A change replaces the mapping.
        consumer_group_id: The consumer group, 1 to 200 characters, of no other mapping. Default:
            the id of the mapping. A change replaces the mapping.
        batch_size: Records in a batch, 1 to 10,000. Default: 100.
        max_batching_window: How long to wait for a batch to fill, 0 to 300 seconds. Default: half
            a second.
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
        provisioned_pollers: Pollers that are always there, 1 to 2,000. Default: as many as it
            takes.
        schema_registry_config: Where the schemas of the records are, a `GlueSchemaRegistry` or a
            `ConfluentSchemaRegistry`; the role may then read it. Needs `provisioned_pollers`.
            Default: nowhere.
        metrics: What the mapping counts for CloudWatch, such as `["EventCount"]`. Default:
            nothing.
        log_level: From which level on the mapping logs. Default: it does not.
        mapping_id: The id of the mapping below the function. Default: made from the topic, so that
            two topics of one name, in two clusters, need it.
        enabled: Whether Lambda polls. Default: yes.
        tags: Tags of the mapping.
    """

    cluster_arn: str = field(
        kw_only=False,
        validator=matches(
            "arn:[a-z0-9-]+:kafka:[a-z0-9-]+:[0-9]{12}:cluster/.+",
            "the ARN of a cluster of Amazon MSK",
        ),
    )
    starting_position: StartingPosition
    secret: ReadableSecret | None = None
    authentication_method: ManagedAuthentication | None = None
    vpc_connection_arn: str | None = field(
        default=None,
        validator=matches(
            "arn:[a-z0-9-]+:kafka:[a-z0-9-]+:[0-9]{12}:vpc-connection/.+",
            "the ARN of a VPC connection of Amazon MSK",
        ),
    )

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        check_position(self, self.starting_position, self.starting_position_timestamp)
        if self.authentication_method is not None and self.secret is None:
            raise fail(self, f"authentication_method {self.authentication_method!r} needs a secret")

    def bind(self, target: FunctionLike) -> EventSourceMapping:
        """Make the mapping below *target*, and let its role read the topic before that."""
        name = f"{logical_id(target.path.split('/'))}{self.topic_id()}"
        mapping = self.make_mapping(
            target,
            self.mapping_id or f"KafkaEventSource:{name}",
            event_source_arn=self.vpc_connection_arn or self.cluster_arn,
            source_type="msk",
            starting_position=self.starting_position,
            access=self._access(),
        )
        self._grant(target).apply_before(mapping)
        return mapping

    def _access(self) -> list[SourceAccess]:
        if self.secret is None:
            return []
        return [
            SourceAccess(
                self.authentication_method or "SASL_SCRAM_512_AUTH", self.secret.secret_arn
            )
        ]

    def _grant(self, target: FunctionLike) -> Grant:
        described = ["kafka:DescribeClusterV2"]
        if self.secret is not None and self.authentication_method != "CLIENT_CERTIFICATE_TLS_AUTH":
            described.append("kafka:ListScramSecrets")
        granted = grant(target, described, [self.cluster_arn]).combine(grant_find_brokers(target))
        if self.vpc_connection_arn is not None:
            connection = grant(target, ["kafka:DescribeVpcConnection"], [self.vpc_connection_arn])
            granted = granted.combine(connection)
        if self.secret is not None:
            granted = granted.combine(self.secret.grant_read(target))
        else:
            consumed = grant_consume_topic(
                target, self.cluster_arn, self.topic, self.consumer_group_id
            )
            granted = granted.combine(consumed)
        return self.with_registry(granted.combine(grant_network(target)))
