"""Every resource type of AWS::GameLiftStreams; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Integer, ResourceOptions, TypedResource


class CfnApplicationProps(TypedDict, total=False):
    application_log_output_uri: str | None
    """An Amazon S3 URI to a bucket where you would like Amazon GameLift Streams to save application logs."""
    application_log_paths: Sequence[str] | Deferred | None
    """Locations of log files that your content generates during a stream session."""
    application_source_uri: Required[str]
    """The location of the content that you want to stream. A change replaces the resource."""
    description: Required[str]
    """A human-readable label for the application."""
    executable_path: Required[str]
    """The relative path and file name of the executable file that Amazon GameLift Streams will stream. A change replaces the resource."""
    runtime_environment: Required[CfnApplicationRuntimeEnvironmentProps | Deferred]
    """A set of configuration settings to run the application on a stream group. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """A list of labels to assign to the new application resource."""


class CfnApplicationRuntimeEnvironmentProps(TypedDict, total=False):
    """Configuration settings that identify the operating system for an application resource."""
    type: Required[str]
    """The operating system and other drivers."""
    version: Required[str]
    """Versioned container environment for the application operating system."""


class CfnApplication(TypedResource):
    """The `AWS::GameLiftStreams::Application` resource defines an Amazon GameLift Streams application."""
    props: CfnApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """An Amazon Resource Name (ARN) that uniquely identifies the application resource across all AWS Regions."""
    @property
    def attr_id(self) -> StringToken:
        """An ID that uniquely identifies the application resource."""


class CfnStreamGroupProps(TypedDict, total=False):
    default_application: CfnStreamGroupDefaultApplicationProps | Deferred | None
    """Object that identifies the Amazon GameLift Streams application to stream with this stream group."""
    description: Required[str]
    """A descriptive label for the stream group."""
    location_configurations: Required[Sequence[CfnStreamGroupLocationConfigurationProps | Deferred] | Deferred]
    """A set of one or more locations and the streaming capacity for each location."""
    stream_class: Required[str]
    """The target stream quality for sessions that are hosted in this stream group. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """A list of labels to assign to the new stream group resource."""


class CfnStreamGroupDefaultApplicationProps(TypedDict, total=False):
    """Represents the default Amazon GameLift Streams application that a stream group hosts."""
    arn: str | None
    """An Amazon Resource Name (ARN) that uniquely identifies the application resource."""
    id: str | None
    """An ID that uniquely identifies the application resource. A change replaces the resource."""


class CfnStreamGroupLocationConfigurationProps(TypedDict, total=False):
    """Configuration settings that define a stream group's stream capacity for a location."""
    always_on_capacity: Integer | None
    """This setting, if non-zero, indicates minimum streaming capacity which is allocated to you and is never released back to the service."""
    location_name: Required[str]
    """A location's name."""
    maximum_capacity: Integer | None
    on_demand_capacity: Integer | None
    """This field is deprecated. Deprecated."""
    target_idle_capacity: Integer | None
    vpc_transit_configuration: CfnStreamGroupVpcTransitConfigurationProps | Deferred | None


class CfnStreamGroupVpcTransitConfigurationProps(TypedDict, total=False):
    ipv4_cidr_blocks: Required[Sequence[str] | Deferred]
    vpc_id: Required[str]


class CfnStreamGroup(TypedResource):
    """The `AWS::GameLiftStreams::StreamGroup` resource defines a group of compute resources that will be running and streaming your game."""
    props: CfnStreamGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStreamGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """An Amazon Resource Name (ARN) that uniquely identifies the stream group resource."""
    @property
    def attr_id(self) -> StringToken:
        """An ID that uniquely identifies the stream group resource."""
