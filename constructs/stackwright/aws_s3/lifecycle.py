"""When objects move to cheaper storage, and when they are deleted."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Literal, TypeAlias

from attrs import field

from stackwright.cfn.aws_s3 import (
    CfnBucketNoncurrentVersionTransitionProps,
    CfnBucketRuleProps,
    CfnBucketTransitionProps,
)
from stackwright.checks import fail, length, whole_days, within
from stackwright.value import value

StorageClass: TypeAlias = Literal[
    "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER_IR", "GLACIER", "DEEP_ARCHIVE"
]
"""Where objects can move to: the less it costs to keep them, the more it costs to read them."""

_FROM_NOW = whole_days(0, 36_500)
_DAYS = whole_days(1, 36_500)
_SIZE = within(0, 2**63 - 1, "bytes")
_LATER: dict[StorageClass, int] = {"STANDARD_IA": 30, "ONEZONE_IA": 30}
"""How many days objects must have been there before they can move to these."""


@value
class Transition:
    """
    Objects move to another storage class.

    Args:
        storage_class: Where to.
        after: How old they must be: whole days, at least 30 for `STANDARD_IA` and `ONEZONE_IA`.
    """

    storage_class: StorageClass
    after: timedelta = field(validator=_FROM_NOW)

    def __attrs_post_init__(self) -> None:
        _check_age(self, self.storage_class, self.after)

    def properties(self) -> CfnBucketTransitionProps:
        """The transition as CloudFormation takes it."""
        return {"storage_class": self.storage_class, "transition_in_days": self.after.days}


@value
class NoncurrentVersionTransition:
    """
    Versions that were overwritten or deleted move to another storage class.

    Args:
        storage_class: Where to.
        after: How long ago that was: whole days, at least 30 for `STANDARD_IA` and `ONEZONE_IA`.
        versions_to_retain: So many of the newest stay where they are, 1 to 100.
    """

    storage_class: StorageClass
    after: timedelta = field(validator=_FROM_NOW)
    versions_to_retain: int | None = field(default=None, validator=within(1, 100, "versions"))

    def __attrs_post_init__(self) -> None:
        _check_age(self, self.storage_class, self.after)

    def properties(self) -> CfnBucketNoncurrentVersionTransitionProps:
        """The transition as CloudFormation takes it."""
        return {
            "storage_class": self.storage_class,
            "transition_in_days": self.after.days,
            "newer_noncurrent_versions": self.versions_to_retain,
        }


def _check_age(instance: object, storage_class: StorageClass, after: timedelta) -> None:
    least = _LATER.get(storage_class, 0)
    if after.days < least:
        raise fail(
            instance,
            f"objects can move to {storage_class} after {least} days, got {after.days}",
        )


@value
class LifecycleRule:
    """
    What happens to objects of a bucket as they grow older.

    Args:
        id: A name of up to 255 characters.
        enabled: Whether the rule holds. Default: yes.
        prefix: Only for objects whose key begins so.
        tag_filters: Only for objects that have all of these tags.
        object_size_greater_than: Only for objects of more bytes.
        object_size_less_than: Only for objects of fewer bytes.
        expiration: Objects are deleted after so many days; where versions are kept, they are
            hidden behind a delete marker.
        expired_object_delete_marker: Whether delete markers with nothing behind them are
            removed; not with `expiration` or `tag_filters`.
        noncurrent_version_expiration: Versions are deleted so many days after they were
            overwritten or deleted.
        noncurrent_versions_to_retain: So many of the newest stay all the same, 1 to 100.
        transitions: When objects move to other storage classes.
        noncurrent_version_transitions: When overwritten versions do.
        abort_incomplete_multipart_upload_after: Uploads in parts that were not finished after
            so many days are given up; not with `tag_filters`.

    Raises:
        PropertyError: Nothing would happen, or what does not go together.
    """

    id: str | None = field(default=None, validator=length(1, 255))
    enabled: bool = True
    prefix: str | None = field(default=None, validator=length(0, 1024))
    tag_filters: Mapping[str, str] | None = None
    object_size_greater_than: int | None = field(default=None, validator=_SIZE)
    object_size_less_than: int | None = field(default=None, validator=_SIZE)
    expiration: timedelta | None = field(default=None, validator=_DAYS)
    expired_object_delete_marker: bool | None = None
    noncurrent_version_expiration: timedelta | None = field(default=None, validator=_DAYS)
    noncurrent_versions_to_retain: int | None = field(
        default=None, validator=within(1, 100, "versions")
    )
    transitions: Sequence[Transition] = ()
    noncurrent_version_transitions: Sequence[NoncurrentVersionTransition] = ()
    abort_incomplete_multipart_upload_after: timedelta | None = field(default=None, validator=_DAYS)

    def __attrs_post_init__(self) -> None:
        marker, aborted = (
            self.expired_object_delete_marker,
            self.abort_incomplete_multipart_upload_after,
        )
        effects = (
            self.expiration,
            marker,
            self.noncurrent_version_expiration,
            self.transitions or None,
            self.noncurrent_version_transitions or None,
            aborted,
        )
        if all(one is None for one in effects):
            raise fail(self, "a lifecycle rule says what happens, such as expiration=days(30)")
        if marker is not None and (self.expiration is not None or self.tag_filters):
            raise fail(
                self, "expired_object_delete_marker does not go with expiration or tag_filters"
            )
        if aborted is not None and self.tag_filters:
            raise fail(self, "abort_incomplete_multipart_upload_after does not go with tag_filters")
        if self.noncurrent_versions_to_retain is not None and (
            self.noncurrent_version_expiration is None
        ):
            raise fail(
                self, "noncurrent_versions_to_retain goes with noncurrent_version_expiration"
            )
        if self.expiration is not None and any(
            one.after >= self.expiration for one in self.transitions
        ):
            raise fail(self, "objects must move to another storage class before they expire")

    def properties(self) -> CfnBucketRuleProps:
        """The rule as CloudFormation takes it."""
        gone, aborted = (
            self.noncurrent_version_expiration,
            self.abort_incomplete_multipart_upload_after,
        )
        tags = self.tag_filters or {}
        return {
            "id": self.id,
            "status": "Enabled" if self.enabled else "Disabled",
            "prefix": self.prefix,
            "tag_filters": [{"key": key, "value": tags[key]} for key in sorted(tags)] or None,
            "object_size_greater_than": _text(self.object_size_greater_than),
            "object_size_less_than": _text(self.object_size_less_than),
            "expiration_in_days": None if self.expiration is None else self.expiration.days,
            "expired_object_delete_marker": self.expired_object_delete_marker,
            "noncurrent_version_expiration": None
            if gone is None
            else {
                "noncurrent_days": gone.days,
                "newer_noncurrent_versions": self.noncurrent_versions_to_retain,
            },
            "transitions": [one.properties() for one in self.transitions] or None,
            "noncurrent_version_transitions": [
                one.properties() for one in self.noncurrent_version_transitions
            ]
            or None,
            "abort_incomplete_multipart_upload": None
            if aborted is None
            else {"days_after_initiation": aborted.days},
        }


def _text(size: int | None) -> str | None:
    return None if size is None else str(size)
