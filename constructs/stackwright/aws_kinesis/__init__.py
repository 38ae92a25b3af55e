"""Streams of records, and consumers with throughput of their own."""

from typing import TYPE_CHECKING

from stackwright.lazy import door

if TYPE_CHECKING:
    from stackwright.aws_kinesis.resource_policy import ResourcePolicy as ResourcePolicy
    from stackwright.aws_kinesis.stream import Stream as Stream
    from stackwright.aws_kinesis.stream import StreamDefaults as StreamDefaults
    from stackwright.aws_kinesis.stream import StreamEncryption as StreamEncryption
    from stackwright.aws_kinesis.stream import StreamMode as StreamMode
    from stackwright.aws_kinesis.stream_consumer import StreamConsumer as StreamConsumer
else:
    __getattr__, __dir__ = door(
        __name__,
        {
            "resource_policy": "ResourcePolicy",
            "stream": "Stream StreamDefaults StreamEncryption StreamMode",
            "stream_consumer": "StreamConsumer",
        },
    )

__all__ = [
    "ResourcePolicy",
    "Stream",
    "StreamConsumer",
    "StreamDefaults",
    "StreamEncryption",
    "StreamMode",
]
