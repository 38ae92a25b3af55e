"""Where outcomes of invocations can go; give one as `on_success` or `on_failure`."""

from stackwright.aws_lambda.destinations.function import LambdaDestination as LambdaDestination
from stackwright.aws_lambda.destinations.kafka import KafkaTopicDestination as KafkaTopicDestination
from stackwright.aws_lambda.destinations.s3 import S3Destination as S3Destination
from stackwright.aws_lambda.destinations.sqs import SqsDestination as SqsDestination

__all__ = ["KafkaTopicDestination", "LambdaDestination", "S3Destination", "SqsDestination"]
