"""The properties of a mapping go with each other."""

from collections.abc import Iterator
from typing import Final

from stackwright.tokens import Document
from stackwright_synth.resolve import ResolvedStack
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.known import inside, is_given, is_lacking, number, text
from stackwright_synth.rules.lookup import resources
from stackwright_synth.rules.mapping_kind import MappingSource, source_of

CODE: Final = "mapping-contradiction"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "Two properties of a mapping exclude each other, or one needs another.",
        "The message says which.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    A mapping polls one source. A time to begin at goes with `AT_TIMESTAMP`; more than 10
    messages of a queue need a batching window, and of a FIFO queue there are never more; a
    tumbling window has one batch at a time; a maximum concurrency excludes provisioned pollers;
    a key encrypts filters; an age of records is a minute at least
    (https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html).
    """
    app = inspection.app
    for stack, mapping in resources(app, "AWS::Lambda::EventSourceMapping"):
        given = mapping.properties
        for problem in _problems(stack, given):
            yield about("error", CODE, mapping, problem)
        for problem in _problems_of_batch(stack, given, source_of(app, stack, mapping)):
            yield about("error", CODE, mapping, problem)


def _problems(stack: ResolvedStack, given: Document) -> Iterator[str]:
    from stackwright.aws_lambda.limits import RECORD_AGE_SECONDS

    sources = ("EventSourceArn", "SelfManagedEventSource")
    if all(is_given(given.get(name)) for name in sources):
        yield f"a mapping polls one source, got {' and '.join(sources)}"
    if all(is_lacking(stack, given, name) for name in sources):
        yield f"a mapping polls a source, by {' or '.join(sources)}, and there is none"
    position = text(given.get("StartingPosition"))
    if position == "AT_TIMESTAMP":
        if is_lacking(stack, given, "StartingPositionTimestamp"):
            yield "StartingPosition AT_TIMESTAMP needs a StartingPositionTimestamp"
    elif position is not None and is_given(given.get("StartingPositionTimestamp")):
        yield f"StartingPositionTimestamp goes with AT_TIMESTAMP, got {position}"
    factor = number(given.get("ParallelizationFactor"))
    if number(given.get("TumblingWindowInSeconds")) and factor is not None and factor > 1:
        yield (
            "a tumbling window keeps the state of one shard, and so it excludes a "
            f"ParallelizationFactor above 1, got {factor}"
        )
    age, least = number(given.get("MaximumRecordAgeInSeconds")), RECORD_AGE_SECONDS[0]
    if age is not None and -1 < age < least:
        yield f"MaximumRecordAgeInSeconds is -1, or {least} at least, got {age}"
    if is_given(given.get("KmsKeyArn")) and is_lacking(stack, given, "FilterCriteria"):
        yield "KmsKeyArn encrypts filters, and there are none"
    capped = is_given(inside(given, "ScalingConfig", "MaximumConcurrency"))
    if capped and is_given(given.get("ProvisionedPollerConfig")):
        yield "ScalingConfig and ProvisionedPollerConfig exclude each other"


def _problems_of_batch(
    stack: ResolvedStack, given: Document, source: MappingSource | None
) -> Iterator[str]:
    from stackwright.aws_lambda.limits import FIFO_BATCH_SIZE, QUEUE_BATCH_WITHOUT_WINDOW

    size = number(given.get("BatchSize"))
    if source is None or size is None:
        return
    if source.kind == "sqs-fifo" and size > FIFO_BATCH_SIZE[1]:
        yield f"a batch of a FIFO queue has {FIFO_BATCH_SIZE[1]} messages at most, got {size}"
    name = "MaximumBatchingWindowInSeconds"
    none = is_lacking(stack, given, name) or given.get(name) == 0
    if source.kind == "sqs" and size > QUEUE_BATCH_WITHOUT_WINDOW and none:
        yield (
            f"a batch of more than {QUEUE_BATCH_WITHOUT_WINDOW} messages needs a {name} of at "
            f"least 1, got a BatchSize of {size}"
        )
