"""Whom a bucket tells of what happens to its objects: notifications in, its configuration out."""

from collections.abc import Iterable, Sequence
from typing import Literal, TypeAlias

from attrs import field

from stackwright.cfn.aws_s3 import (
    CfnBucketNotificationConfigurationProps,
    CfnBucketNotificationFilterProps,
)
from stackwright.checks import fail, is_literal, length
from stackwright.source import SourceLocation
from stackwright.value import record, value

BucketEvent: TypeAlias = Literal[
    "s3:ObjectCreated:*",
    "s3:ObjectCreated:Put",
    "s3:ObjectCreated:Post",
    "s3:ObjectCreated:Copy",
    "s3:ObjectCreated:CompleteMultipartUpload",
    "s3:ObjectRemoved:*",
    "s3:ObjectRemoved:Delete",
    "s3:ObjectRemoved:DeleteMarkerCreated",
    "s3:ObjectRestore:*",
    "s3:ObjectRestore:Post",
    "s3:ObjectRestore:Completed",
    "s3:ObjectRestore:Delete",
    "s3:ReducedRedundancyLostObject",
    "s3:Replication:*",
    "s3:Replication:OperationFailedReplication",
    "s3:Replication:OperationMissedThreshold",
    "s3:Replication:OperationNotTracked",
    "s3:Replication:OperationReplicatedAfterThreshold",
    "s3:LifecycleExpiration:*",
    "s3:LifecycleExpiration:Delete",
    "s3:LifecycleExpiration:DeleteMarkerCreated",
    "s3:LifecycleTransition",
    "s3:IntelligentTiering",
    "s3:ObjectAcl:Put",
    "s3:ObjectAnnotation:*",
    "s3:ObjectAnnotation:Delete",
    "s3:ObjectAnnotation:Put",
    "s3:ObjectRetention:Put",
    "s3:ObjectTagging:*",
    "s3:ObjectTagging:Delete",
    "s3:ObjectTagging:Put",
]
"""What can happen to an object; a star at the end stands for all of one kind."""

Receiver: TypeAlias = Literal["function", "queue", "topic"]
"""What kind of resource is told."""

MOST = 100
"""So many notifications can a bucket have."""


@value
class NotificationKeyFilter:
    """
    Which objects a notification is about.

    Args:
        prefix: How their keys begin, up to 1,024 characters as they are in a URL: a space is
            written `+`, other special characters `%` and two hex digits. No wildcards.
        suffix: How their keys end, likewise.

    Raises:
        PropertyError: Neither of the two, or a wildcard.
    """

    prefix: str | None = field(default=None, validator=length(1, 1024))
    suffix: str | None = field(default=None, validator=length(1, 1024))

    def __attrs_post_init__(self) -> None:
        if self.prefix is None and self.suffix is None:
            raise fail(self, "a key filter needs a prefix or a suffix")
        for text in (self.prefix, self.suffix):
            if is_literal(text) and "*" in str(text):
                raise fail(
                    self,
                    f"a prefix or a suffix is taken as it is and has no wildcards, got {text!r}",
                    hint="leave the '*' out",
                )


def one_filter(
    instance: object, filters: Sequence[NotificationKeyFilter]
) -> NotificationKeyFilter | None:
    """
    The filter that *filters* make together.

    Raises:
        PropertyError: More than one prefix, or more than one suffix; placed at *instance*.
    """
    if not filters:
        return None
    prefixes = [one.prefix for one in filters if one.prefix is not None]
    suffixes = [one.suffix for one in filters if one.suffix is not None]
    for name, given in (("prefix", prefixes), ("suffix", suffixes)):
        if len(given) > 1:
            raise fail(
                instance,
                f"a notification has one {name}, got {' and '.join(map(repr, given))}",
                hint="make a notification for each",
            )
    return NotificationKeyFilter(prefix=(*prefixes, None)[0], suffix=(*suffixes, None)[0])


@record
class Notification:
    """
    One entry of the configuration.

    Args:
        event: What happens.
        receiver: What kind of resource is told.
        arn: Its ARN.
        filter: Which objects are meant; `None` for all.
        source: The user's line.
    """

    event: BucketEvent
    receiver: Receiver
    arn: str
    filter: NotificationKeyFilter | None
    source: SourceLocation | None

    def overlaps(self, other: "Notification") -> bool:
        """Whether both would be about one and the same event, which S3 refuses."""
        if not _same_events(self.event, other.event):
            return False
        mine, theirs = self.filter, other.filter
        if mine is None or theirs is None:
            return True
        return _one_begins(mine.prefix, theirs.prefix) and _one_begins(
            _reversed(mine.suffix), _reversed(theirs.suffix)
        )


def _same_events(one: str, other: str) -> bool:
    if one == other:
        return True
    return (one.endswith("*") and other.startswith(one[:-1])) or (
        other.endswith("*") and one.startswith(other[:-1])
    )


def _one_begins(one: str | None, other: str | None) -> bool:
    if one is None or other is None:
        return True
    if not (is_literal(one) and is_literal(other)):
        return one == other
    return one.startswith(other) or other.startswith(one)


def _reversed(text: str | None) -> str | None:
    return text[::-1] if text is not None and is_literal(text) else text


def configuration(
    notifications: Iterable[Notification], event_bridge: bool
) -> CfnBucketNotificationConfigurationProps | None:
    """The notifications as CloudFormation takes them; `None` if there are none."""
    by_receiver: dict[Receiver, list[Notification]] = {}
    for one in notifications:
        by_receiver.setdefault(one.receiver, []).append(one)
    if not by_receiver and not event_bridge:
        return None
    return {
        "event_bridge_configuration": {"event_bridge_enabled": True} if event_bridge else None,
        "lambda_configurations": [
            {"event": one.event, "filter": _filter(one.filter), "function": one.arn}
            for one in by_receiver.get("function", ())
        ]
        or None,
        "queue_configurations": [
            {"event": one.event, "filter": _filter(one.filter), "queue": one.arn}
            for one in by_receiver.get("queue", ())
        ]
        or None,
        "topic_configurations": [
            {"event": one.event, "filter": _filter(one.filter), "topic": one.arn}
            for one in by_receiver.get("topic", ())
        ]
        or None,
    }


def _filter(given: NotificationKeyFilter | None) -> CfnBucketNotificationFilterProps | None:
    if given is None:
        return None
    texts = {"prefix": given.prefix, "suffix": given.suffix}
    rules = [{"name": name, "value": text} for name, text in texts.items() if text is not None]
    return {"s3_key": {"rules": [{"name": one["name"], "value": one["value"]} for one in rules]}}
