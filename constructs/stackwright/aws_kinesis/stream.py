"""Streams: how records are held and encrypted in, `AWS::Kinesis::Stream` out."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, ClassVar, Literal, TypeAlias, Unpack

from attrs import field

from stackwright.aws_iam.key_arns import KeyLike, key_arn_of
from stackwright.aws_kinesis.access import StreamAccess
from stackwright.cfn.aws_kinesis import (
    CfnStream,
    CfnStreamProps,
    CfnStreamStreamEncryptionProps,
)
from stackwright.checks import (
    all_of,
    duration,
    fail,
    is_literal,
    matches,
    seconds_of,
    within,
)
from stackwright.defaults import MERGE, set_defaults
from stackwright.imports import check_arn, imported, part_of
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import RemovalPolicy, ResourceDefaults
from stackwright.schema import Schema
from stackwright.stack import Stack
from stackwright.tokens import NumberToken
from stackwright.tree import Construct, construct

StreamMode: TypeAlias = Literal["ON_DEMAND", "PROVISIONED"]
"""Whether the number of shards follows the traffic, or is said."""

StreamEncryption: TypeAlias = Literal["MANAGED", "KMS", "UNENCRYPTED"]
"""Whose key encrypts a stream."""

AWS_MANAGED_KEY = "alias/aws/kinesis"
"""The key that Kinesis makes in an account."""

_HOUR = 3_600


def _whole_hours(instance: object, attribute: Any, value: object) -> None:
    seconds = seconds_of(value)
    if is_literal(seconds) and seconds % _HOUR:
        raise fail(instance, f"{attribute.name} must be a whole number of hours, got {value}")


class StreamDefaults(ResourceDefaults, total=False):
    """What a scope may supply to the streams below it."""

    stream_mode: StreamMode
    shard_count: int | NumberToken
    retention_period: timedelta | int
    encryption: StreamEncryption
    encryption_key: KeyLike
    tags: Mapping[str, str]


@construct
class Stream(StreamAccess):
    """
    A stream of records, in order within each shard.

    Creates `AWS::Kinesis::Stream` and, with the first statement that is added to it, a resource
    policy, `AWS::Kinesis::ResourcePolicy`, under the id `Policy`. Unless `removal_policy` says
    otherwise the stream stays when it leaves the stack.

    Args:
        stream_name: 1 to 128 letters, digits, `_`, `.` and `-`. Default: made by CloudFormation.
            A change replaces the stream.
        stream_mode: `ON_DEMAND`, or `PROVISIONED` with a `shard_count`. Default: `PROVISIONED`
            with a `shard_count`, else `ON_DEMAND`.
        shard_count: Provisioned only: how many shards, 1 or more.
        retention_period: How long a record can be read, 24 hours to 365 days, whole hours.
            Default: 24 hours.
        encryption: `MANAGED`, the account's `alias/aws/kinesis`; `KMS`, the given key; or
            `UNENCRYPTED`. Default: `KMS` with a key, else `MANAGED`.
        encryption_key: A KMS key, or its ARN.
        tags: Up to 50.

    Raises:
        PropertyError: A value out of range, shards of a stream on demand, provisioned capacity
            without shards, or a key without encryption by it.
    """

    schema: ClassVar[Schema] = CfnStream.schema
    default_removal_policy: ClassVar[RemovalPolicy | None] = "Retain"

    given_name: str | None = field(
        default=None,
        alias="stream_name",
        validator=matches("[A-Za-z0-9_.-]{1,128}", "1 to 128 letters, digits, '_', '.' and '-'"),
    )
    stream_mode: StreamMode | None = None
    shard_count: int | NumberToken | None = field(
        default=None, validator=within(1, 2**31, "shards")
    )
    retention_period: timedelta | int | None = field(
        default=None, validator=all_of(duration(24 * _HOUR, 365 * 24 * _HOUR), _whole_hours)
    )
    encryption: StreamEncryption | None = None
    tags: Mapping[str, str] | None = field(default=None, metadata=MERGE, validator=own_tags)

    @classmethod
    def set_defaults(cls, scope: Construct, **defaults: Unpack[StreamDefaults]) -> None:
        """Let the streams that are made below *scope* from now on have these properties."""
        set_defaults(cls, scope, defaults)

    @classmethod
    def from_stream_arn(cls, scope: Construct, id: str, arn: str) -> "Stream":
        """A stream that is there already, by its ARN."""
        return cls.from_stream_attributes(scope, id, stream_arn=arn)

    @classmethod
    def from_stream_name(cls, scope: Construct, id: str, name: str) -> "Stream":
        """A stream of the stack's account and Region, by its name."""
        arn = Stack.of(scope).format_arn("kinesis", f"stream/{name}")
        return imported(cls, scope, id, {"Arn": arn, "Ref": name})

    @classmethod
    def from_stream_attributes(
        cls, scope: Construct, id: str, *, stream_arn: str, encryption_key: KeyLike | None = None
    ) -> "Stream":
        """
        A stream that is there already.

        Its policy cannot be added to: what only that policy could allow is listed under
        `ungranted`.

        Args:
            scope: Where the construct belongs.
            id: Unique among its siblings.
            stream_arn: The ARN.
            encryption_key: The KMS key that encrypts it, or its ARN; grants then include its
                use.
        """
        check_arn(scope, stream_arn, "kinesis", "stream/")
        known = {"Arn": stream_arn, "Ref": part_of(stream_arn, "/", 1)}
        return imported(cls, scope, id, known, encryption_key=encryption_key)

    def compose(self) -> None:
        """Check what the fields say together."""
        if self.shard_count is not None and self.stream_mode == "ON_DEMAND":
            raise self.error(
                f"a stream on demand has no shard_count, got {self.shard_count}",
                hint="leave out shard_count, or stream_mode",
            )
        if self.shard_count is None and self.stream_mode == "PROVISIONED":
            raise self.error("stream_mode 'PROVISIONED' needs a shard_count")
        if self.encryption_key is not None and self.encryption not in (None, "KMS"):
            raise self.error(f"encryption_key goes with encryption 'KMS', got {self.encryption!r}")
        if self.encryption_key is None and self.encryption == "KMS":
            raise self.error("encryption 'KMS' needs an encryption_key")

    def properties(self) -> CfnStreamProps:
        """The properties as CloudFormation takes them."""
        kept = seconds_of(self.retention_period)
        mode: StreamMode = "ON_DEMAND" if self.shard_count is None else "PROVISIONED"
        return {
            "name": self.given_name,
            "stream_mode_details": {"stream_mode": mode},
            "shard_count": self.shard_count,
            "retention_period_hours": None if kept is None else kept // _HOUR,
            "stream_encryption": self._encryption(),
            "tags": tag_list(self.tags),
        }

    def _encryption(self) -> CfnStreamStreamEncryptionProps | None:
        if self.encryption == "UNENCRYPTED":
            return None
        return {
            "encryption_type": "KMS",
            "key_id": key_arn_of(self.encryption_key) or AWS_MANAGED_KEY,
        }
