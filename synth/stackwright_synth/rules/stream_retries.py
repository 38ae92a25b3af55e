"""A record that fails for ever does not stop a stream."""

from collections.abc import Iterator
from typing import Final

from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import resources, target

CODE: Final = "unbounded-retries"

KINDS: Final = (
    Kind(
        CODE,
        "warning",
        "A record of a stream that always fails blocks its shard until it expires.",
        "Give `retry_attempts` or `max_record_age`, and `on_failure`.",
    ),
)

_STREAMS: Final = ("AWS::Kinesis::Stream", "AWS::Kinesis::StreamConsumer", "AWS::DynamoDB::Table")
_SERVICES: Final = ("kinesis", "dynamodb")
_FOR_EVER: Final = (None, -1)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    The mapping of a Kinesis or DynamoDB stream bounds the retries or the age of records; by
    default a failing batch is retried until its records expire
    (https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-create.html).
    """
    app = inspection.app
    for stack, mapping in resources(app, "AWS::Lambda::EventSourceMapping"):
        given = mapping.properties
        if "StartingPosition" not in given:  # then it is not of a stream
            continue
        arn = given.get("EventSourceArn")
        source = target(app, stack, arn)
        literal = isinstance(arn, str) and arn.split(":")[2:3] != [] and _service(arn) in _SERVICES
        if not literal and (source is None or source.type not in _STREAMS):
            continue
        bounds = (given.get("MaximumRetryAttempts"), given.get("MaximumRecordAgeInSeconds"))
        if all(one in _FOR_EVER for one in bounds):
            yield about(
                "warning",
                CODE,
                mapping,
                "neither retries nor the age of records are bounded: a record that always fails "
                "blocks its shard until it expires",
                hint="give retry_attempts or max_record_age, with on_failure for what is given up",
            )


def _service(arn: str) -> str:
    parts = arn.split(":")
    return parts[2] if len(parts) > 5 else ""
