"""Archives: which events of a bus are kept in, `AWS::Events::Archive` out."""

from datetime import timedelta
from typing import ClassVar, Unpack

from attrs import field

from stackwright.aws_events.event_bus import EventBus
from stackwright.aws_events.event_pattern import (
    EventPatternLike,
    check_event_pattern,
    pattern_document,
)
from stackwright.aws_events.key_use import let_events_encrypt
from stackwright.aws_iam.key_arns import KEY_ARN, KeyLike, key_arn_of
from stackwright.cfn.aws_events import CfnArchive, CfnArchiveProps
from stackwright.checks import length, matches, whole_days
from stackwright.defaults import set_defaults
from stackwright.resource import RemovalPolicy, Resource, ResourceDefaults
from stackwright.schema import Schema
from stackwright.tree import Construct, construct


class ArchiveDefaults(ResourceDefaults, total=False):
    """What a scope may supply to the archives below it."""

    encryption_key: KeyLike
    retention: timedelta


@construct
class Archive(Resource):
    """
    Events of a bus that are kept, to be replayed.

    Creates `AWS::Events::Archive`. Unless `removal_policy` says otherwise it stays when it
    leaves the stack.

    Args:
        event_bus: Whose events. A change replaces the archive.
        archive_name: 1 to 48 letters, digits and the characters `.-_`. Default: made by
            CloudFormation. A change replaces the archive.
        description: Up to 512 characters.
        event_pattern: Which events. Default: all.
        retention: For how long, whole days. Default: for ever.
        encryption_key: The KMS key that encrypts events, which then lets EventBridge use it for
            this bus; or its ARN, and its policy must. Default: a key of AWS's.
    """

    schema: ClassVar[Schema] = CfnArchive.schema
    default_removal_policy: ClassVar[RemovalPolicy | None] = "Retain"

    event_bus: EventBus
    given_name: str | None = field(
        default=None,
        alias="archive_name",
        validator=matches(r"[.\-_A-Za-z0-9]{1,48}", "1 to 48 letters, digits and '.-_'"),
    )
    description: str | None = field(default=None, validator=length(0, 512))
    event_pattern: EventPatternLike | None = field(default=None, validator=check_event_pattern)
    retention: timedelta | None = field(default=None, validator=whole_days(1, 1_000_000))
    encryption_key: KeyLike | None = field(default=None, validator=KEY_ARN)

    @classmethod
    def set_defaults(cls, scope: Construct, **defaults: Unpack[ArchiveDefaults]) -> None:
        """Let the archives that are made below *scope* from now on have these properties."""
        set_defaults(cls, scope, defaults)

    def compose(self) -> None:
        """Let EventBridge use the key, with which it also encrypts anew what it keeps."""
        bus = self.event_bus.arn_without_reference
        let_events_encrypt(self.encryption_key, bus, "kms:ReEncrypt*")

    @property
    def archive_arn(self) -> str:
        """The ARN."""
        return self.attribute("Arn")

    @property
    def archive_name(self) -> str:
        """The name."""
        return self.ref

    def properties(self) -> CfnArchiveProps:
        """The properties as CloudFormation takes them."""
        return {
            "source_arn": self.event_bus.event_bus_arn,
            "archive_name": self.given_name,
            "description": self.description,
            "event_pattern": pattern_document(self.event_pattern),
            "retention_days": None if self.retention is None else self.retention.days,
            "kms_key_identifier": key_arn_of(self.encryption_key),
        }
