"""Which events a rule or an archive takes: fields of an event in, its pattern out."""

from collections.abc import Sequence
from typing import Any, TypeAlias, cast

from stackwright.checks import fail
from stackwright.patterns import Pattern, check_pattern
from stackwright.tokens import Document
from stackwright.value import value

Rules: TypeAlias = Sequence[object]
"""Values, and rules made with `Match`, of which one must hold."""


@value
class EventPattern:
    """
    What must hold of an event: every field that is given, by one of its values.

    `EventPattern(source=["aws.ec2"], detail={"state": ["running"], "size": Match.exists()})`.

    Args:
        source: Where events come from, such as `aws.s3`; of your own, what you put in.
        detail_type: Of what type they are, such as `Object Created`.
        detail: Field of the details -> what it may be, or the pattern of what is in it.
        account: 12-digit accounts that they come from.
        region: Regions that they come from.
        resources: ARNs of the resources that they are about.
        id: The ids of single events.
        time: When they were sent.
        version: The version of their form, always `0`.

    Raises:
        PropertyError: Nothing is given, or something that EventBridge does not take.
    """

    source: Rules | None = None
    detail_type: Rules | None = None
    detail: Pattern | None = None
    account: Rules | None = None
    region: Rules | None = None
    resources: Rules | None = None
    id: Rules | None = None
    time: Rules | None = None
    version: Rules | None = None

    def __attrs_post_init__(self) -> None:
        if not self.document():
            raise fail(self, "a pattern must name a field of events", hint="such as source")
        check_pattern(self, "event_pattern", self.document())

    def document(self) -> Document:
        """The pattern as EventBridge takes it."""
        given: Document = {
            "account": self.account,
            "detail": self.detail,
            "detail-type": self.detail_type,
            "id": self.id,
            "region": self.region,
            "resources": self.resources,
            "source": self.source,
            "time": self.time,
            "version": self.version,
        }
        return {
            key: [*one] if isinstance(one, tuple) else one
            for key, one in given.items()
            if one is not None
        }


EventPatternLike: TypeAlias = EventPattern | Pattern
"""A pattern, or the mapping that EventBridge takes, such as `{"source": ["aws.s3"]}`."""


def check_event_pattern(instance: object, attribute: Any, given: object) -> None:
    """A mapping must be a pattern that EventBridge takes."""
    if isinstance(given, dict):
        check_pattern(instance, attribute.name, cast("Pattern", given))


def pattern_document(pattern: EventPatternLike | None) -> Document | None:
    """The pattern as CloudFormation takes it."""
    if pattern is None or isinstance(pattern, EventPattern):
        return None if pattern is None else pattern.document()
    return {**pattern}
