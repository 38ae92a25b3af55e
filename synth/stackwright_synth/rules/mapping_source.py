"""A mapping has the properties that its source has."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from stackwright_synth.resolve import ResolvedResource
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import resources, target

if TYPE_CHECKING:
    from stackwright.aws_lambda import SourceType

CODE: Final = "mapping-misfit"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "A mapping has a property that its source does not have, or lacks one that it needs.",
        "The class of the source, such as `SqsEventSource`, has exactly its properties.",
    ),
)

_SOURCES: Final[Mapping[str, "SourceType"]] = {
    "AWS::AmazonMQ::Broker": "mq",
    "AWS::DocDB::DBCluster": "documentdb",
    "AWS::DynamoDB::Table": "dynamodb",
    "AWS::Kinesis::Stream": "kinesis",
    "AWS::Kinesis::StreamConsumer": "kinesis",
    "AWS::MSK::Cluster": "msk",
    "AWS::MSK::ServerlessCluster": "msk",
    "AWS::SQS::Queue": "sqs",
}
_KEYWORDS: Final[Mapping[str, str]] = {
    "AmazonManagedKafkaEventSourceConfig": "consumer_group_id",
    "BisectBatchOnFunctionError": "bisect_batch_on_error",
    "DestinationConfig": "on_failure",
    "DocumentDBEventSourceConfig": "database",
    "FilterCriteria": "filters",
    "FunctionResponseTypes": "report_batch_item_failures",
    "LoggingConfig": "log_level",
    "MaximumBatchingWindowInSeconds": "max_batching_window",
    "MaximumRecordAgeInSeconds": "max_record_age",
    "MaximumRetryAttempts": "retry_attempts",
    "ParallelizationFactor": "parallelization_factor",
    "ProvisionedPollerConfig": "provisioned_pollers",
    "Queues": "queue",
    "ScalingConfig": "max_concurrency",
    "SelfManagedEventSource": "bootstrap_servers",
    "SourceAccessConfigurations": "access",
    "StartingPosition": "starting_position",
    "StartingPositionTimestamp": "starting_position_timestamp",
    "Topics": "topic",
    "TumblingWindowInSeconds": "tumbling_window",
}


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    Lambda takes other properties for each kind of source
    (https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html). Where the
    source is a resource of this app its kind is known, however the mapping refers to it.
    """
    from stackwright.aws_lambda.source_types import NEEDED, PROPERTIES

    app = inspection.app
    for stack, mapping in resources(app, "AWS::Lambda::EventSourceMapping"):
        source = target(app, stack, mapping.properties.get("EventSourceArn"))
        kind = None if source is None else _kind(source)
        if source is None or kind is None:
            continue
        allowed, needed = PROPERTIES[kind], NEEDED[kind]
        given = mapping.properties
        for name, keyword in _KEYWORDS.items():
            if name in given and keyword not in allowed:
                yield about(
                    "error",
                    CODE,
                    mapping,
                    f"{name} does not go with {source.path} ({source.type})",
                    hint="use the class of the source, which has exactly its properties",
                )
            elif name not in given and keyword in needed:
                yield about(
                    "error",
                    CODE,
                    mapping,
                    f"{source.path} ({source.type}) needs {name}",
                    hint="use the class of the source, which asks for it",
                )


def _kind(source: ResolvedResource) -> "SourceType | None":
    kind = _SOURCES.get(source.type)
    fifo = kind == "sqs" and source.properties.get("FifoQueue") is True
    return "sqs-fifo" if fifo else kind
