"""Buckets that tell: notifications in, what lets S3 reach the receivers and the order out."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from attrs import field

from stackwright.aws_s3.access import BucketAccess
from stackwright.aws_s3.notifications import (
    MOST,
    BucketEvent,
    Notification,
    NotificationKeyFilter,
    Receiver,
    one_filter,
)
from stackwright.checks import matches
from stackwright.imports import assert_own
from stackwright.intrinsics import Aws
from stackwright.resource import Resource
from stackwright.source import user_location
from stackwright.stack import Stack
from stackwright.tree import construct

if TYPE_CHECKING:
    from stackwright.aws_sns import Topic
    from stackwright.aws_sqs import Queue


@construct
class NotifyingBucket(BucketAccess):
    """
    What a bucket has for those whom it tells of its events; use `Bucket`.

    S3 tries every receiver when a notification is set up, so that the bucket is made after what
    lets S3 in. What lets S3 in can therefore refer to the bucket by a given name only, and
    otherwise names its account.

    Args:
        bucket_name: 3 to 63 lower-case letters, digits, `.` and `-`, unique in the world.
            Default: made by CloudFormation. A change replaces the bucket.
        event_bridge_enabled: Whether events go to the account's default event bus as well.

    Attributes:
        notifications: Whom the bucket tells of what.
    """

    given_name: str | None = field(
        default=None,
        alias="bucket_name",
        validator=matches(
            r"(?!xn--|sthree-|amzn-s3-demo-)(?!\d+\.\d+\.\d+\.\d+$)(?!.*\.\.)"
            r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?<!-s3alias)(?<!--ol-s3)(?<!\.mrap)(?<!--x-s3)",
            "3 to 63 lower-case letters, digits, '.' and '-', and no address or reserved name",
        ),
    )
    event_bridge_enabled: bool = False
    notifications: tuple[Notification, ...] = field(init=False, default=())

    def enable_event_bridge_notification(self) -> None:
        """Have events go to the account's default event bus."""
        assert_own(self, "notifications")
        self.event_bridge_enabled = True

    def add_event_notification(
        self,
        event: BucketEvent,
        destination: "Queue | Topic",
        *filters: NotificationKeyFilter,
    ) -> None:
        """
        Have *destination* told when *event* happens to an object.

        S3 is let in by the policy of the queue or the topic, and by that of its key, and the
        bucket is made after those. Where they are not this app's to change, as for an import or
        a key that is known by its ARN, they must let S3 in already. For a function use
        `S3EventSource`.

        Args:
            event: What happens.
            destination: A standard queue or a standard topic.
            filters: One prefix and one suffix of keys. Default: all objects.

        Raises:
            PropertyError: An imported bucket, a FIFO queue or topic, or a notification about the
                same events as another.
        """
        from stackwright.aws_s3.receivers import let_in

        self.assert_notifies()
        receiver, arn, policies = let_in(self, destination)
        self.notify([event], receiver, arn, filters, policies)

    def notify(
        self,
        events: Sequence[BucketEvent],
        receiver: Receiver,
        arn: str,
        filters: Sequence[NotificationKeyFilter],
        policies: Sequence[Resource],
    ) -> None:
        """
        Have a receiver told of *events*; the makers of receivers call it.

        Args:
            events: What happens, one or more.
            receiver: What kind of resource is told.
            arn: Its ARN.
            filters: One prefix and one suffix of keys. Default: all objects.
            policies: What lets S3 reach it, and must not refer to the bucket: S3 tries it when
                the notification is set up, so that the bucket is made after them.

        Raises:
            PropertyError: An imported bucket, no event, or a notification about the same events
                as another.
        """
        self.assert_open()
        self.assert_notifies()
        if not events:
            raise self.error("a notification needs at least one event")
        chosen = one_filter(self, filters)
        for event in events:
            made = Notification(event, receiver, arn, chosen, user_location())
            for other in self.notifications:
                if made.overlaps(other):
                    raise self.error(
                        f"two notifications would be about the same events of {self.path}: "
                        f"{_said(other)} at {other.source}, and {_said(made)} at {made.source}",
                        code="overlapping-notifications",
                        hint="tell them apart by event, prefix or suffix; or have one topic tell "
                        "several, or send events to EventBridge",
                    )
            if len(self.notifications) == MOST:
                raise self.error(f"a bucket has at most {MOST} notifications")
            self.notifications = (*self.notifications, made)
        self.needs = (*self.needs, *(one for one in policies if one not in self.needs))

    def assert_notifies(self) -> None:
        """
        Raise if this app cannot say whom the bucket tells.

        Raises:
            PropertyError: The bucket is imported.
        """
        if self.imported:
            raise self.error(
                "whom an imported bucket tells of its events cannot be changed",
                code="imported-resource",
                hint="let the bucket send its events to EventBridge, where it is made or by hand, "
                "and have a rule for the source 'aws.s3' and this bucket's name",
            )

    @property
    def arn_without_reference(self) -> str | None:
        """
        The ARN, made from the given name, for what the bucket waits for.

        `None` without a name: CloudFormation then knows the ARN only when the bucket is there.
        """
        name = self.given_name
        return None if name is None else f"arn:{Aws.partition}:s3:::{name}"

    @property
    def owner(self) -> str:
        """The account that the bucket belongs to: that of its stack."""
        return Stack.of(self).account

    def conditions(self) -> Mapping[str, Mapping[str, str]]:
        """When S3 acts for this bucket; for any of the account's if the name is not given."""
        arn = self.arn_without_reference
        named = {} if arn is None else {"ArnLike": {"aws:SourceArn": arn}}
        return {**named, "StringEquals": {"aws:SourceAccount": self.owner}}


def _said(one: Notification) -> str:
    chosen = one.filter
    texts = {"prefix": chosen.prefix, "suffix": chosen.suffix} if chosen else {}
    said = [f"{name} {text!r}" for name, text in texts.items() if text is not None]
    return " ".join([one.event, *said])
