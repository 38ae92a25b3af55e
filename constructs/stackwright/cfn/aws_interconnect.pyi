"""Every resource type of AWS::Interconnect; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, ResourceOptions, TypedResource


class CfnConnectionProps(TypedDict, total=False):
    activation_key: str | None
    """The activation key for accepting a connection proposal from a partner CSP. A change replaces the resource."""
    attach_point: Required[CfnConnectionAttachPointProps | Deferred]
    """The logical attachment point in your AWS network where the managed connection will be connected. A change replaces the resource."""
    bandwidth: str | None
    """The bandwidth of the connection (e.g., 50Mbps, 1Gbps)."""
    description: str | None
    """A description of the connection."""
    environment_id: str | None
    """The ID of the environment for the connection. A change replaces the resource."""
    remote_account: CfnConnectionRemoteAccountProps | Deferred | None
    """The remote account identifier for the connection. A change replaces the resource."""
    remote_owner_account: str | None
    """Deprecated. Deprecated."""
    tags: Sequence[CfnConnectionTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnConnectionAttachPointProps(TypedDict, total=False):
    """The logical attachment point in your AWS network where the managed connection will be connected."""
    arn: str | None
    """The ARN of the resource to attach to."""
    direct_connect_gateway: str | None
    """The ID of the Direct Connect Gateway to attach to."""


class CfnConnectionRemoteAccountProps(TypedDict, total=False):
    """The remote account identifier for the connection."""
    identifier: Required[str]
    """The identifier of the remote account."""


class CfnConnectionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnConnection(TypedResource):
    """Resource Type definition for AWS::Interconnect::Connection."""
    props: CfnConnectionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the connection."""
    @property
    def attr_billing_tier(self) -> NumberToken:
        """The billing tier for the connection."""
    @property
    def attr_connection_id(self) -> StringToken:
        """The unique identifier for the connection."""
    @property
    def attr_owner_account(self) -> StringToken:
        """The AWS account ID of the connection owner."""
    @property
    def attr_provider(self) -> StringToken:
        """The partner cloud service provider."""
    @property
    def attr_shared_id(self) -> StringToken:
        """The shared identifier for the connection pairing."""
    @property
    def attr_state(self) -> StringToken:
        """The current state of the connection."""
    @property
    def attr_type(self) -> StringToken:
        """The type of managed connection."""
