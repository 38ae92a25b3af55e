"""An event source mapping in, the kind of its source out."""

from typing import TYPE_CHECKING, NamedTuple

from stackwright.aws_lambda.source_types import RESOURCES, source_type_of
from stackwright_synth.resolve import ResolvedApp, ResolvedResource, ResolvedStack
from stackwright_synth.rules.known import is_given, text
from stackwright_synth.rules.lookup import target

if TYPE_CHECKING:
    from stackwright.aws_lambda import SourceType


class MappingSource(NamedTuple):
    """
    What a mapping polls.

    Args:
        kind: Its kind.
        words: What it is called in a message.
        resource: What it is, if this app makes it.
    """

    kind: "SourceType"
    words: str
    resource: ResolvedResource | None = None


def source_of(
    app: ResolvedApp, stack: ResolvedStack, mapping: ResolvedResource
) -> MappingSource | None:
    """The source of *mapping*; `None` if its kind is not known before the deployment."""
    arn = mapping.properties.get("EventSourceArn")
    if arn is None:
        own = is_given(mapping.properties.get("SelfManagedEventSource"))
        return MappingSource("kafka", "a Kafka cluster of your own") if own else None
    literal = text(arn)
    if literal is not None:
        named = source_type_of(literal)
        return None if named is None else MappingSource(named, literal)
    source = target(app, stack, arn)
    kind = None if source is None else RESOURCES.get(source.type)
    if source is None or kind is None:
        return None
    if kind == "sqs" and source.properties.get("FifoQueue") is True:
        kind = "sqs-fifo"
    return MappingSource(kind, f"{source.path} ({source.type})", source)
