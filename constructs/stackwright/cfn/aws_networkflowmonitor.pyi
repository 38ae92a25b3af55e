"""Every resource type of AWS::NetworkFlowMonitor; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnMonitorProps(TypedDict, total=False):
    local_resources: Required[Sequence[CfnMonitorMonitorLocalResourceProps | Deferred] | Deferred]
    """The local resources to monitor."""
    monitor_name: Required[str]
    """The name of the monitor. A change replaces the resource."""
    remote_resources: Sequence[CfnMonitorMonitorRemoteResourceProps | Deferred] | Deferred | None
    """The remote resources to monitor."""
    scope_arn: str | None
    """The Amazon Resource Name (ARN) of the scope for the monitor. A change replaces the resource."""
    tags: Sequence[CfnMonitorTagProps | Deferred] | Deferred | None
    """The tags for the monitor."""


class CfnMonitorMonitorLocalResourceProps(TypedDict, total=False):
    """A local resource is the host where the agent is installed."""
    identifier: Required[str]
    """The identifier of the local resource."""
    type: Required[Literal["AWS::EC2::VPC", "AWS::AvailabilityZone", "AWS::EC2::Subnet", "AWS::Region", "AWS::EKS::Cluster"] | Other]
    """The type of the local resource."""


class CfnMonitorMonitorRemoteResourceProps(TypedDict, total=False):
    """A remote resource is the other endpoint in a network flow."""
    identifier: Required[str]
    """The identifier of the remote resource."""
    type: Required[Literal["AWS::EC2::VPC", "AWS::AvailabilityZone", "AWS::EC2::Subnet", "AWS::AWSService", "AWS::Region"] | Other]
    """The type of the remote resource."""


class CfnMonitorTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnMonitor(TypedResource):
    """Creates a monitor for specific network flows between local and remote resources to monitor network performance for workloads."""
    props: CfnMonitorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMonitorProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the monitor."""
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time when the monitor was created."""
    @property
    def attr_modified_at(self) -> StringToken:
        """The date and time when the monitor was last modified."""
    @property
    def attr_monitor_status(self) -> StringToken:
        """The status of the monitor."""


class CfnScopeProps(TypedDict, total=False):
    tags: Sequence[CfnScopeTagProps | Deferred] | Deferred | None
    """The tags for the scope."""
    targets: Required[Sequence[CfnScopeTargetResourceProps | Deferred] | Deferred]
    """The targets for the scope. A change replaces the resource."""


class CfnScopeTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnScopeTargetIdProps(TypedDict, total=False):
    """A target ID is an internally-generated identifier for a target."""
    account_id: Required[str]
    """The account ID for the target."""


class CfnScopeTargetIdentifierProps(TypedDict, total=False):
    """A target identifier is a pair of identifying information for a scope target."""
    target_id: Required[CfnScopeTargetIdProps | Deferred]
    """A target ID is an internally-generated identifier for a target."""
    target_type: Required[Literal["ACCOUNT"] | Other]
    """The type of the target."""


class CfnScopeTargetResourceProps(TypedDict, total=False):
    """A target resource in a scope, identified by a Region and target identifier."""
    region: Required[str]
    """The AWS Region for the target resource."""
    target_identifier: Required[CfnScopeTargetIdentifierProps | Deferred]
    """A target identifier is a pair of identifying information for a scope target."""


class CfnScope(TypedResource):
    """Resource Type definition for AWS::NetworkFlowMonitor::Scope."""
    props: CfnScopeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnScopeProps]) -> None: ...
    @property
    def attr_scope_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the scope."""
    @property
    def attr_scope_id(self) -> StringToken:
        """The identifier for the scope."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the scope."""
