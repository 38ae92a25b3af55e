"""Every resource type of AWS::IVSChat; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnLoggingConfigurationProps(TypedDict, total=False):
    destination_configuration: Required[CfnLoggingConfigurationDestinationConfigurationProps | Deferred]
    """The DestinationConfiguration is a complex type that contains information about where chat content will be logged."""
    name: str | None
    """Logging-configuration name."""
    tags: Sequence[CfnLoggingConfigurationTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnLoggingConfigurationCloudWatchLogsDestinationConfigurationProps(TypedDict, total=False):
    """The CloudWatchLogsDestinationConfiguration property type specifies a CloudWatch Logs location where chat logs will be stored."""
    log_group_name: Required[str]
    """Name of the Amazon Cloudwatch Logs destination where chat activity will be logged."""


class CfnLoggingConfigurationDestinationConfigurationProps(TypedDict, total=False):
    """The DestinationConfiguration property type describes a location where chat logs will be stored."""
    cloud_watch_logs: CfnLoggingConfigurationCloudWatchLogsDestinationConfigurationProps | Deferred | None
    """An Amazon CloudWatch Logs destination configuration where chat activity will be logged."""
    firehose: CfnLoggingConfigurationFirehoseDestinationConfigurationProps | Deferred | None
    """An Amazon Kinesis Data Firehose destination configuration where chat activity will be logged."""
    s3: CfnLoggingConfigurationS3DestinationConfigurationProps | Deferred | None
    """An Amazon S3 destination configuration where chat activity will be logged."""


class CfnLoggingConfigurationFirehoseDestinationConfigurationProps(TypedDict, total=False):
    """The FirehoseDestinationConfiguration property type specifies a Kinesis Firehose location where chat logs will be stored."""
    delivery_stream_name: Required[str]
    """Name of the Amazon Kinesis Firehose delivery stream where chat activity will be logged."""


class CfnLoggingConfigurationS3DestinationConfigurationProps(TypedDict, total=False):
    """The S3DestinationConfiguration property type specifies an S3 location where chat logs will be stored."""
    bucket_name: Required[str]
    """Name of the Amazon S3 bucket where chat activity will be logged."""


class CfnLoggingConfigurationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnLoggingConfiguration(TypedResource):
    """The `AWS::IVSChat::LoggingConfiguration` resource specifies an logging configuration that allows clients to store and record sent messages."""
    props: CfnLoggingConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLoggingConfigurationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The logging-configuration ARN."""
    @property
    def attr_id(self) -> StringToken:
        """The logging-configuration ID."""
    @property
    def attr_state(self) -> StringToken:
        """Indicates the current state of the logging configuration."""


class CfnRoomProps(TypedDict, total=False):
    logging_configuration_identifiers: Sequence[str] | Deferred | None
    """List of logging-configuration identifiers attached to the room."""
    maximum_message_length: Integer | None
    """Maximum number of characters in a single message."""
    maximum_message_rate_per_second: Integer | None
    """Maximum number of messages per second that can be sent to the room (by all clients)."""
    message_review_handler: CfnRoomMessageReviewHandlerProps | Deferred | None
    """Configuration information for optional review of messages."""
    name: str | None
    """Room name."""
    tags: Sequence[CfnRoomTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnRoomMessageReviewHandlerProps(TypedDict, total=False):
    """The MessageReviewHandler property type specifies configuration information for optional message review."""
    fallback_result: Literal["ALLOW", "DENY"] | Other | None
    """Specifies the fallback behavior (whether the message is allowed or denied) if the handler does not return a valid response, encounters an error, or times out."""
    uri: str | None
    """Identifier of the message review handler."""


class CfnRoomTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnRoom(TypedResource):
    """The `AWS::IVSChat::Room` resource specifies an room that allows clients to connect and pass messages."""
    props: CfnRoomProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRoomProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The room ARN."""
    @property
    def attr_id(self) -> StringToken:
        """The room ID."""
