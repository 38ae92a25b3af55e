"""Every resource type of AWS::KinesisVideo; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnSignalingChannelProps(TypedDict, total=False):
    message_ttl_seconds: Integer | None
    """The period of time (in seconds) a signaling channel retains undelivered messages before they are discarded."""
    name: str | None
    """A name for the signaling channel that you are creating. A change replaces the resource."""
    tags: Sequence[CfnSignalingChannelTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    type: Literal["SINGLE_MASTER"] | Other | None
    """A type of the signaling channel that you are creating."""


class CfnSignalingChannelTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnSignalingChannel(TypedResource):
    """Specifies a signaling channel."""
    props: CfnSignalingChannelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSignalingChannelProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the signaling channel."""


class CfnStreamProps(TypedDict, total=False):
    data_retention_in_hours: Integer | None
    """How long the stream retains data, in hours."""
    device_name: str | None
    """The name of the device that is associated with the stream."""
    kms_key_id: str | None
    """The ID of the AWS Key Management Service ( AWS) key that Kinesis Video Streams uses to encrypt data on the stream."""
    media_type: str | None
    """The `MediaType` of the stream."""
    name: str | None
    """The name of the stream. A change replaces the resource."""
    stream_storage_configuration: CfnStreamStreamStorageConfigurationProps | Deferred | None
    """The configuration for stream storage, including the default storage tier for stream data."""
    tags: Sequence[CfnStreamTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnStreamStreamStorageConfigurationProps(TypedDict, total=False):
    """The configuration for stream storage, including the default storage tier for stream data."""
    default_storage_tier: Literal["HOT", "WARM"] | Other | None
    """The default storage tier for the stream data."""


class CfnStreamTagProps(TypedDict, total=False):
    """A key-value pair to associated with the Kinesis Video Stream."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnStream(TypedResource):
    """Specifies a new Kinesis video stream."""
    props: CfnStreamProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStreamProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the stream."""
