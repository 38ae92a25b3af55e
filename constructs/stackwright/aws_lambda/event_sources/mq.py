"""Queues of Amazon MQ brokers as event sources."""

import json

from attrs import field

from stackwright.aws_iam import grant
from stackwright.aws_lambda import mapping_bounds as bounds
from stackwright.aws_lambda.event_source_mapping import EventSourceMapping
from stackwright.aws_lambda.event_sources.permissions import grant_network
from stackwright.aws_lambda.event_sources.polled import FilteredSource
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_lambda.source_access import ReadableSecret, SourceAccess
from stackwright.checks import all_of, length, matches
from stackwright.digests import md5_hex
from stackwright.value import value


@value
class AmazonMqEventSource(FilteredSource):
    """
    A queue of an Amazon MQ broker, ActiveMQ or RabbitMQ, that invokes a function or an alias.

    Binding makes an `AWS::Lambda::EventSourceMapping` and allows the role to describe the broker,
    to read the secret, and to make network interfaces in the VPC of the broker. The broker must
    be of the function's account. Lambda runs at most 5 executions at once for a queue of
    ActiveMQ, and 1 for one of RabbitMQ.

    Args:
        broker_arn: The ARN of the broker. A change replaces the mapping.
        queue: The queue, 1 to 1,000 characters.
        secret: The user name and the password, as `username` and `password`.
        virtual_host: RabbitMQ only: the virtual host of the queue. Default: `/`. It cannot
            be changed in place.
        batch_size: Records in a batch, 1 to 10,000. Default: 100.
        max_batching_window: How long to wait for a batch to fill, 0 to 300 seconds. Default: half
            a second.
        filters: Patterns, of which a record must match one; made with `FilterRule`, or given as
            they are. Up to 5 unless the account was granted 10. Default: all records.
        filter_encryption: A KMS key that encrypts the patterns, which then lets Lambda decrypt; or
            its ARN, and its policy must do so. Default: they are not encrypted.
        enabled: Whether Lambda polls. Default: yes.
        tags: Tags of the mapping.
    """

    broker_arn: str = field(
        kw_only=False,
        validator=matches(
            "arn:[a-z0-9-]+:mq:[a-z0-9-]+:[0-9]{12}:broker:.+", "the ARN of a broker of Amazon MQ"
        ),
    )
    queue: str = field(validator=bounds.BROKER_QUEUE)
    secret: ReadableSecret
    virtual_host: str | None = field(
        default=None,
        validator=all_of(
            length(1, 200),
            matches(
                "[ a-zA-Z0-9/*:_+=.@-]*", "letters, digits, spaces and the characters /*:_+=.@-"
            ),
        ),
    )

    def bind(self, target: FunctionLike) -> EventSourceMapping:
        """Make the mapping below *target*, and let its role read the queue before that."""
        place = json.dumps([self.broker_arn, self.virtual_host, self.queue])
        mapping = self.make_mapping(
            target,
            f"AmazonMqEventSource:{md5_hex(place)}",
            event_source_arn=self.broker_arn,
            source_type="mq",
            queue=self.queue,
            access=self._access(),
        )
        described = grant(target, ["mq:DescribeBroker"], [self.broker_arn])
        granted = described.combine(self.secret.grant_read(target))
        granted.combine(grant_network(target)).apply_before(mapping)
        return mapping

    def _access(self) -> list[SourceAccess]:
        access = [SourceAccess("BASIC_AUTH", self.secret.secret_arn)]
        if self.virtual_host is not None:
            access.append(SourceAccess("VIRTUAL_HOST", self.virtual_host))
        return access
