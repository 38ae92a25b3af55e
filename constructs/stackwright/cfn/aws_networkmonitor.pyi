"""Every resource type of AWS::NetworkMonitor; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Integer, ResourceOptions, TypedResource


class CfnMonitorProps(TypedDict, total=False):
    aggregation_period: Integer | None
    """The time, in seconds, that metrics are aggregated and sent to Amazon CloudWatch."""
    monitor_name: Required[str]
    """The name identifying the monitor. A change replaces the resource."""
    tags: Sequence[CfnMonitorTagProps | Deferred] | Deferred | None
    """The tags for the monitor."""


class CfnMonitorTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnMonitor(TypedResource):
    """An Amazon CloudWatch Network Monitor resource that monitors network traffic between a source VPC subnet and a destination IP address."""
    props: CfnMonitorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMonitorProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The time and date when the monitor was created."""
    @property
    def attr_modified_at(self) -> StringToken:
        """The time and date when the monitor was last modified."""
    @property
    def attr_monitor_arn(self) -> StringToken:
        """The ARN of the monitor."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the monitor."""
