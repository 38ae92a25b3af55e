"""What can trigger a function; give one to `add_event_source`."""

from typing import TYPE_CHECKING

from stackwright.lazy import door

if TYPE_CHECKING:
    from stackwright.aws_lambda.event_sources.documentdb import (
        DocumentDbEventSource as DocumentDbEventSource,
    )
    from stackwright.aws_lambda.event_sources.dynamodb import DynamoEventSource as DynamoEventSource
    from stackwright.aws_lambda.event_sources.event_bridge import (
        EventBridgeEventSource as EventBridgeEventSource,
    )
    from stackwright.aws_lambda.event_sources.event_bridge import result_pattern as result_pattern
    from stackwright.aws_lambda.event_sources.kafka import (
        ManagedKafkaEventSource as ManagedKafkaEventSource,
    )
    from stackwright.aws_lambda.event_sources.kafka_authentication import OAuthBearer as OAuthBearer
    from stackwright.aws_lambda.event_sources.kinesis import (
        KinesisConsumerEventSource as KinesisConsumerEventSource,
    )
    from stackwright.aws_lambda.event_sources.kinesis import (
        KinesisEventSource as KinesisEventSource,
    )
    from stackwright.aws_lambda.event_sources.logs import LogsEventSource as LogsEventSource
    from stackwright.aws_lambda.event_sources.mq import AmazonMqEventSource as AmazonMqEventSource
    from stackwright.aws_lambda.event_sources.s3 import S3EventSource as S3EventSource
    from stackwright.aws_lambda.event_sources.schedule import (
        ScheduleEventSource as ScheduleEventSource,
    )
    from stackwright.aws_lambda.event_sources.self_managed_kafka import (
        SelfManagedKafkaEventSource as SelfManagedKafkaEventSource,
    )
    from stackwright.aws_lambda.event_sources.sns import SnsEventSource as SnsEventSource
    from stackwright.aws_lambda.event_sources.sqs import SqsEventSource as SqsEventSource
else:
    __getattr__, __dir__ = door(
        __name__,
        {
            "documentdb": "DocumentDbEventSource",
            "dynamodb": "DynamoEventSource",
            "event_bridge": "EventBridgeEventSource result_pattern",
            "kafka": "ManagedKafkaEventSource",
            "kafka_authentication": "OAuthBearer",
            "kinesis": "KinesisConsumerEventSource KinesisEventSource",
            "logs": "LogsEventSource",
            "mq": "AmazonMqEventSource",
            "s3": "S3EventSource",
            "schedule": "ScheduleEventSource",
            "self_managed_kafka": "SelfManagedKafkaEventSource",
            "sns": "SnsEventSource",
            "sqs": "SqsEventSource",
        },
    )

__all__ = [
    "AmazonMqEventSource",
    "DocumentDbEventSource",
    "DynamoEventSource",
    "EventBridgeEventSource",
    "KinesisConsumerEventSource",
    "KinesisEventSource",
    "LogsEventSource",
    "ManagedKafkaEventSource",
    "OAuthBearer",
    "S3EventSource",
    "ScheduleEventSource",
    "SelfManagedKafkaEventSource",
    "SnsEventSource",
    "SqsEventSource",
    "result_pattern",
]
