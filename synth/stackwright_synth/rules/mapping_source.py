"""A mapping has the properties that its source has."""

from collections.abc import Iterator, Mapping
from typing import Final

from stackwright.tokens import Document, is_document
from stackwright_synth.resolve import ResolvedResource, ResolvedStack
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.known import inside, is_given, is_lacking, text
from stackwright_synth.rules.lookup import attribute_of, documents, resources
from stackwright_synth.rules.mapping_kind import MappingSource, source_of

CODE: Final = "mapping-misfit"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "A mapping has a property that its source does not have, or lacks one that it needs.",
        "The class of the source, such as `SqsEventSource`, has exactly its properties.",
    ),
)

_HINT: Final = "use the class of the source, which has exactly its properties"
_KEYWORDS: Final[Mapping[str, str]] = {
    "AmazonManagedKafkaEventSourceConfig": "consumer_group_id",
    "BisectBatchOnFunctionError": "bisect_batch_on_error",
    "DestinationConfig": "on_failure",
    "DocumentDBEventSourceConfig": "database",
    "FilterCriteria": "filters",
    "FunctionResponseTypes": "report_batch_item_failures",
    "KmsKeyArn": "filter_encryption",
    "LoggingConfig": "log_level",
    "MaximumBatchingWindowInSeconds": "max_batching_window",
    "MaximumRecordAgeInSeconds": "max_record_age",
    "MaximumRetryAttempts": "retry_attempts",
    "MetricsConfig": "metrics",
    "ParallelizationFactor": "parallelization_factor",
    "ProvisionedPollerConfig": "provisioned_pollers",
    "Queues": "queue",
    "ScalingConfig": "max_concurrency",
    "SelfManagedEventSource": "bootstrap_servers",
    "SelfManagedKafkaEventSourceConfig": "consumption_mode",
    "SourceAccessConfigurations": "access",
    "StartingPosition": "starting_position",
    "StartingPositionTimestamp": "starting_position_timestamp",
    "Topics": "topic",
    "TumblingWindowInSeconds": "tumbling_window",
}

_PROPERTIES: Final[Mapping[str, str]] = {keyword: name for name, keyword in _KEYWORDS.items()}


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    Lambda takes other properties for each kind of source
    (https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html). Where the
    source is a resource of this app, or given by its ARN, its kind is known. Brokers and
    clusters need credentials of their kind, a table needs a stream, and its mapping the ARN of
    that stream.
    """
    app = inspection.app
    for stack, mapping in resources(app, "AWS::Lambda::EventSourceMapping"):
        source = source_of(app, stack, mapping)
        if source is not None:
            for problem in _problems(stack, mapping, source):
                yield about("error", CODE, mapping, problem, hint=_HINT)


def _problems(
    stack: ResolvedStack, mapping: ResolvedResource, source: MappingSource
) -> Iterator[str]:
    from stackwright.aws_lambda.source_types import NEEDED, PROPERTIES

    given = mapping.properties
    allowed, needed = PROPERTIES[source.kind], NEEDED[source.kind]
    unordered = inside(given, "SelfManagedKafkaEventSourceConfig", "ConsumptionMode") == "Queue"
    for name, value in given.items():
        keyword = _KEYWORDS.get(name)
        if keyword is None or keyword in allowed:
            continue
        if is_given(value) and value is not False:
            yield f"{name} does not go with {source.words}"
    for keyword in needed:
        name = _PROPERTIES[keyword]
        if name == "StartingPosition" and unordered:
            continue
        if is_lacking(stack, given, name):
            yield f"{source.words} needs {name}"
    if source.kind == "dynamodb":
        yield from _problems_of_table(stack, given, source)
    yield from _problems_of_access(given, source)


def _problems_of_table(
    stack: ResolvedStack, given: Document, source: MappingSource
) -> Iterator[str]:
    arn, table = given["EventSourceArn"], source.resource
    if text(given.get("StartingPosition")) == "AT_TIMESTAMP":
        yield f"{source.words} cannot be read from a time"
    if table is None:
        if "/stream/" not in source.words:
            yield f"EventSourceArn must be the ARN of the table's stream, got {source.words!r}"
    elif is_lacking(stack, table.properties, "StreamSpecification"):
        yield f"{source.words} has no stream"
    elif is_document(arn) and "Fn::ImportValue" not in arn and attribute_of(arn) != "StreamArn":
        got = attribute_of(arn) or "its name"
        yield f"EventSourceArn must be the StreamArn of {source.words}, got {got}"


def _problems_of_access(given: Document, source: MappingSource) -> Iterator[str]:
    from stackwright.aws_lambda.source_types import ACCESS, missing_access

    configured = documents(given.get("SourceAccessConfigurations"))
    types = [text(one.get("Type")) for one in configured]
    known = [one for one in types if one is not None]
    if not known or len(known) < len(types):
        return
    allowed = ACCESS.get(source.kind, frozenset())
    for one in known:
        if one not in allowed:
            yield f"the access {one} does not go with {source.words}"
    missing = missing_access(source.kind, known)
    if missing is not None:
        yield f"{source.words} needs {missing} among its SourceAccessConfigurations"
