"""Every resource type of AWS::CodeGuruProfiler; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnProfilingGroupProps(TypedDict, total=False):
    agent_permissions: CfnProfilingGroupAgentPermissionsProps | Deferred | None
    """The agent permissions attached to this profiling group."""
    anomaly_detection_notification_configuration: Sequence[CfnProfilingGroupChannelProps | Deferred] | Deferred | None
    """Adds anomaly notifications for a profiling group."""
    compute_platform: Literal["Default", "AWSLambda"] | Other | None
    """The compute platform of the profiling group. A change replaces the resource."""
    profiling_group_name: Required[str]
    """The name of the profiling group. A change replaces the resource."""
    tags: Sequence[CfnProfilingGroupTagProps | Deferred] | Deferred | None
    """A list of tags to add to the created profiling group."""


class CfnProfilingGroupAgentPermissionsProps(TypedDict, total=False):
    """The agent permissions attached to this profiling group."""
    principals: Required[Sequence[str] | Deferred]
    """The principals for the agent permissions."""


class CfnProfilingGroupChannelProps(TypedDict, total=False):
    """Notification medium for users to get alerted for events that occur in application profile."""
    channel_id: str | None
    """The channel ID."""
    channel_uri: Required[str]
    """The channel URI."""


class CfnProfilingGroupTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnProfilingGroup(TypedResource):
    """Creates a profiling group."""
    props: CfnProfilingGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProfilingGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The full Amazon Resource Name (ARN) for that profiling group."""
