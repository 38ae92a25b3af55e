"""Consumers of streams, with throughput of their own: `AWS::Kinesis::StreamConsumer`."""

from collections.abc import Mapping
from typing import ClassVar

from attrs import field

from stackwright.aws_iam import Grant, Grantable, grant
from stackwright.aws_kinesis.stream import Stream
from stackwright.cfn.aws_kinesis import CfnStreamConsumer, CfnStreamConsumerProps
from stackwright.checks import matches
from stackwright.defaults import MERGE
from stackwright.imports import check_arn, imported, part_of
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import Resource
from stackwright.schema import Schema
from stackwright.tree import Construct, construct


@construct
class StreamConsumer(Resource):
    """
    A reader of a stream that has 2 MB a second of each shard for itself (enhanced fan-out).

    Creates `AWS::Kinesis::StreamConsumer`.

    Args:
        stream: The stream. A change replaces the consumer.
        stream_consumer_name: 1 to 128 letters, digits, `_`, `.` and `-`, unique for the stream.
            A change replaces the consumer.
        tags: Up to 50. A change replaces the consumer.
    """

    schema: ClassVar[Schema] = CfnStreamConsumer.schema

    stream: Stream
    given_name: str = field(
        alias="stream_consumer_name",
        validator=matches("[A-Za-z0-9_.-]{1,128}", "1 to 128 letters, digits, '_', '.' and '-'"),
    )
    tags: Mapping[str, str] | None = field(default=None, metadata=MERGE, validator=own_tags)

    @classmethod
    def from_stream_consumer_arn(cls, scope: Construct, id: str, arn: str) -> "StreamConsumer":
        """
        A consumer that is there already, by its ARN, which names the stream too.

        The stream stands below it, under the id `Stream`; for one with a key of its own use
        `from_stream_consumer_attributes`.
        """
        consumer = cls._imported(scope, id, arn)
        stream_arn = part_of(arn, "/consumer/", 0)
        consumer.stream = Stream.from_stream_arn(consumer, "Stream", stream_arn)
        return consumer

    @classmethod
    def from_stream_consumer_attributes(
        cls, scope: Construct, id: str, *, stream_consumer_arn: str, stream: Stream
    ) -> "StreamConsumer":
        """
        A consumer that is there already.

        Args:
            scope: Where the construct belongs.
            id: Unique among its siblings.
            stream_consumer_arn: The ARN.
            stream: The stream that it reads.
        """
        consumer = cls._imported(scope, id, stream_consumer_arn)
        consumer.stream = stream
        return consumer

    @classmethod
    def _imported(cls, scope: Construct, id: str, arn: str) -> "StreamConsumer":
        check_arn(scope, arn, "kinesis", "stream/")
        return imported(cls, scope, id, {"ConsumerARN": arn, "Ref": arn})

    @property
    def stream_consumer_arn(self) -> str:
        """The ARN."""
        return self.attribute("ConsumerARN")

    @property
    def stream_consumer_name(self) -> str:
        """The name."""
        if self.imported:
            return part_of(part_of(self.stream_consumer_arn, "/consumer/", 1), ":", 0)
        return self.attribute("ConsumerName")

    @property
    def stream_consumer_status(self) -> str:
        """`CREATING`, `DELETING` or `ACTIVE`."""
        return self.attribute("ConsumerStatus")

    def grant(self, grantee: Grantable, *actions: str) -> Grant:
        """Allow *grantee* the *actions* on the consumer; the stream is not included."""
        return grant(grantee, actions, [self.stream_consumer_arn])

    def grant_read(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to read the stream through this consumer, and to use the key for it."""
        read = self.stream.grant_read(grantee)
        subscribed = self.grant(
            grantee, "kinesis:SubscribeToShard", "kinesis:DescribeStreamConsumer"
        )
        return read.combine(subscribed)

    def properties(self) -> CfnStreamConsumerProps:
        """The properties as CloudFormation takes them."""
        return {
            "stream_arn": self.stream.stream_arn,
            "consumer_name": self.given_name,
            "tags": tag_list(self.tags),
        }
