"""Every resource type of AWS::IoTSecureTunneling; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Integer, ResourceOptions, TypedResource


class CfnTunnelProps(TypedDict, total=False):
    description: str | None
    """A short text description of the tunnel. A change replaces the resource."""
    destination_config: CfnTunnelDestinationConfigProps | Deferred | None
    """The destination configuration. A change replaces the resource."""
    tags: Sequence[CfnTunnelTagProps | Deferred] | Deferred | None
    """A collection of tag metadata."""
    timeout_config: CfnTunnelTimeoutConfigProps | Deferred | None
    """Tunnel timeout configuration. A change replaces the resource."""


class CfnTunnelDestinationConfigProps(TypedDict, total=False):
    """The destination configuration."""
    services: Required[Sequence[str] | Deferred]
    """A list of service names that identify the target application."""
    thing_name: str | None
    """The name of the IoT thing to which you want to connect."""


class CfnTunnelTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnTunnelTimeoutConfigProps(TypedDict, total=False):
    """Tunnel timeout configuration."""
    max_lifetime_timeout_minutes: Integer | None
    """The maximum amount of time (in minutes) a tunnel can remain open."""


class CfnTunnel(TypedResource):
    """A connection between a source computer and a destination device using AWS IoT Secure Tunneling."""
    props: CfnTunnelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTunnelProps]) -> None: ...
    @property
    def attr_status(self) -> StringToken:
        """The status of the tunnel."""
    @property
    def attr_tunnel_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the tunnel."""
    @property
    def attr_tunnel_id(self) -> StringToken:
        """A unique alpha-numeric tunnel ID."""
