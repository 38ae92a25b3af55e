"""Where outcomes of invocations can go; give one as `on_success` or `on_failure`."""

from typing import TYPE_CHECKING

from stackwright.lazy import door

if TYPE_CHECKING:
    from stackwright.aws_lambda.destinations.event_bridge import (
        EventBridgeDestination as EventBridgeDestination,
    )
    from stackwright.aws_lambda.destinations.function import LambdaDestination as LambdaDestination
    from stackwright.aws_lambda.destinations.kafka import (
        KafkaTopicDestination as KafkaTopicDestination,
    )
    from stackwright.aws_lambda.destinations.s3 import S3Destination as S3Destination
    from stackwright.aws_lambda.destinations.sns import SnsDestination as SnsDestination
    from stackwright.aws_lambda.destinations.sqs import SqsDestination as SqsDestination
else:
    __getattr__, __dir__ = door(
        __name__,
        {
            "event_bridge": "EventBridgeDestination",
            "function": "LambdaDestination",
            "kafka": "KafkaTopicDestination",
            "s3": "S3Destination",
            "sns": "SnsDestination",
            "sqs": "SqsDestination",
        },
    )

__all__ = [
    "EventBridgeDestination",
    "KafkaTopicDestination",
    "LambdaDestination",
    "S3Destination",
    "SnsDestination",
    "SqsDestination",
]
