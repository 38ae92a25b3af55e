"""What a function gives up goes where Lambda can send it."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from stackwright_synth.resolve import ResolvedApp, ResolvedResource, ResolvedStack
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.known import inside, text
from stackwright_synth.rules.lookup import resources, target

CODE: Final = "destination-misfit"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "A destination or dead-letter queue is FIFO, or of a service that does not take it.",
        "Use a standard queue or topic; the message says what else is possible.",
    ),
)

_SERVICES: Final[Mapping[str, str]] = {
    "AWS::Events::EventBus": "events",
    "AWS::Lambda::Alias": "lambda",
    "AWS::Lambda::Function": "lambda",
    "AWS::Lambda::Version": "lambda",
    "AWS::S3::Bucket": "s3",
    "AWS::SNS::Topic": "sns",
    "AWS::SQS::Queue": "sqs",
}
_OUTCOME: Final = ("sqs", "sns", "lambda", "events")

_PLACES: Final = (
    ("AWS::Lambda::Function", ("DeadLetterConfig", "TargetArn"), ("sqs", "sns")),
    (
        "AWS::Lambda::EventInvokeConfig",
        ("DestinationConfig", "OnSuccess", "Destination"),
        _OUTCOME,
    ),
    (
        "AWS::Lambda::EventInvokeConfig",
        ("DestinationConfig", "OnFailure", "Destination"),
        (*_OUTCOME, "s3"),
    ),
    (
        "AWS::Lambda::EventSourceMapping",
        ("DestinationConfig", "OnFailure", "Destination"),
        ("sqs", "sns", "s3"),
    ),
)
"""Where a destination stands, and which services it may be of."""


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    Lambda sends to standard queues and topics, outcomes to functions and event buses too, and
    what failed to buckets; never to FIFO ones
    (https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html).
    """
    app = inspection.app
    for type, names, services in _PLACES:
        for stack, one in resources(app, type):
            value = inside(one.properties, *names)
            problem = None if value is None else _problem(app, stack, value, services)
            if problem is not None:
                yield about("error", CODE, one, f"{'.'.join(names[:2])} {problem}")


def _problem(
    app: ResolvedApp, stack: ResolvedStack, value: Any, services: tuple[str, ...]
) -> str | None:
    resource = target(app, stack, value)
    literal = text(value)
    if resource is not None:
        service, named, fifo = _SERVICES.get(resource.type), resource.path, _is_fifo(resource)
    elif literal is not None and literal.startswith("arn:") and literal.count(":") > 4:
        service, named, fifo = literal.split(":")[2], literal, literal.endswith(".fifo")
    else:
        return None
    if service is not None and service not in services:
        return f"is of one of the services {', '.join(services)}, got {named}"
    if service in ("sqs", "sns") and fifo:
        return f"is a standard queue or topic, got the FIFO one {named}"
    return None


def _is_fifo(resource: ResolvedResource) -> bool:
    given = resource.properties
    return given.get("FifoQueue") is True or given.get("FifoTopic") is True
