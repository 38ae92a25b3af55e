"""Change streams of Amazon DocumentDB as event sources."""

import json

from attrs import field

from stackwright.aws_iam import Grant, grant
from stackwright.aws_lambda import mapping_bounds as bounds
from stackwright.aws_lambda.event_source_mapping import EventSourceMapping
from stackwright.aws_lambda.event_sources.permissions import grant_network
from stackwright.aws_lambda.event_sources.polled import PolledSource
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_lambda.mapping_bounds import FullDocument
from stackwright.aws_lambda.source_access import ReadableSecret, SourceAccess
from stackwright.aws_lambda.starting_position import (
    Moment,
    StartingPosition,
    check_moment,
    check_position,
)
from stackwright.checks import matches
from stackwright.digests import md5_hex
from stackwright.stack import Stack
from stackwright.value import value


@value
class DocumentDbEventSource(PolledSource):
    """
    A database or a collection of Amazon DocumentDB whose changes invoke a function or an alias.

    Binding makes an `AWS::Lambda::EventSourceMapping` and allows the role to describe the cluster
    with its parameters and its subnets, to read the secret, and to make network interfaces in the
    VPC of the cluster. The cluster must be of version 4.0 or 5.0, instance-based and of one
    Region, with change streams enabled for the collection. Lambda runs one execution at a time,
    and cannot filter.

    Args:
        cluster_arn: The ARN of the cluster. A change replaces the mapping.
        database: The database, 1 to 63 characters.
        collection: The collection, 1 to 57 characters. Default: all of the database.
        secret: The user name and the password, as `username` and `password`.
        starting_position: `TRIM_HORIZON` begins with the oldest record, `LATEST` with new ones,
            `AT_TIMESTAMP` at a time. A change replaces the mapping.
        starting_position_timestamp: The time for `AT_TIMESTAMP`, not in the future: a `datetime`
            with a time zone, or seconds since 1970. A change replaces the mapping.
        full_document: What is told of an update: `Default`, what changed, or `UpdateLookup`, the
            whole document too. Default: `Default`.
        batch_size: Changes in a batch, 1 to 10,000. Default: 100.
        max_batching_window: How long to wait for a batch to fill, 0 to 300 seconds. Default: half
            a second.
        enabled: Whether Lambda polls. Default: yes.
        tags: Tags of the mapping.
    """

    cluster_arn: str = field(
        kw_only=False,
        validator=matches(
            "arn:[a-z0-9-]+:rds:[a-z0-9-]+:[0-9]{12}:cluster:.+",
            "the ARN of a cluster of Amazon DocumentDB",
        ),
    )
    database: str = field(validator=bounds.DATABASE)
    secret: ReadableSecret
    starting_position: StartingPosition
    starting_position_timestamp: Moment | None = field(default=None, validator=check_moment)
    collection: str | None = field(default=None, validator=bounds.COLLECTION)
    full_document: FullDocument | None = None

    def __attrs_post_init__(self) -> None:
        check_position(self, self.starting_position, self.starting_position_timestamp)

    def bind(self, target: FunctionLike) -> EventSourceMapping:
        """Make the mapping below *target*, and let its role read the changes before that."""
        place = json.dumps([self.cluster_arn, self.database, self.collection])
        mapping = self.make_mapping(
            target,
            f"DocumentDbEventSource:{md5_hex(place)}",
            event_source_arn=self.cluster_arn,
            source_type="documentdb",
            starting_position=self.starting_position,
            starting_position_timestamp=self.starting_position_timestamp,
            database=self.database,
            collection=self.collection,
            full_document=self.full_document,
            access=[SourceAccess("BASIC_AUTH", self.secret.secret_arn)],
        )
        granted = self._grant_describe(target).combine(self.secret.grant_read(target))
        granted.combine(grant_network(target)).apply_before(mapping)
        return mapping

    def _grant_describe(self, target: FunctionLike) -> Grant:
        """The names of its parameter group and its subnet group cannot be told from the ARN."""
        stack = Stack.of(target)
        cluster = grant(target, ["rds:DescribeDBClusters"], [self.cluster_arn])
        parameters = grant(
            target,
            ["rds:DescribeDBClusterParameters"],
            [stack.format_arn("rds", "cluster-pg:*")],
        )
        subnets = grant(
            target, ["rds:DescribeDBSubnetGroups"], [stack.format_arn("rds", "subgrp:*")]
        )
        return cluster.combine(parameters).combine(subnets)
