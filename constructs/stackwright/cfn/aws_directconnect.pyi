"""Every resource type of AWS::DirectConnect; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, ResourceOptions, TypedResource


class CfnConnectionProps(TypedDict, total=False):
    bandwidth: Required[str]
    """The bandwidth of the connection. A change replaces the resource."""
    connection_name: Required[str]
    """The name of the connection."""
    lag_id: str | None
    """The ID or ARN of the LAG to associate the connection with."""
    location: Required[str]
    """The location of the connection. A change replaces the resource."""
    provider_name: str | None
    """The name of the service provider associated with the requested connection. A change replaces the resource."""
    request_macsec: Boolean | None
    """Indicates whether you want the connection to support MAC Security (MACsec). A change replaces the resource."""
    tags: Sequence[CfnConnectionTagProps | Deferred] | Deferred | None
    """The tags associated with the connection."""


class CfnConnectionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnConnection(TypedResource):
    """Resource Type definition for AWS::DirectConnect::Connection"""
    props: CfnConnectionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectionProps]) -> None: ...
    @property
    def attr_connection_arn(self) -> StringToken:
        """The ARN of the connection."""
    @property
    def attr_connection_id(self) -> StringToken:
        """The ID of the connection."""
    @property
    def attr_connection_state(self) -> StringToken:
        """The state of the connection."""


class CfnDirectConnectGatewayProps(TypedDict, total=False):
    amazon_side_asn: str | None
    """The autonomous system number (ASN) for the Amazon side of the connection. A change replaces the resource."""
    direct_connect_gateway_name: Required[str]
    """The name of the Direct Connect gateway."""
    tags: Sequence[CfnDirectConnectGatewayTagProps | Deferred] | Deferred | None
    """The tags associated with the Direct Connect gateway."""


class CfnDirectConnectGatewayTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDirectConnectGateway(TypedResource):
    """Resource Type definition for AWS::DirectConnect::DirectConnectGateway"""
    props: CfnDirectConnectGatewayProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDirectConnectGatewayProps]) -> None: ...
    @property
    def attr_direct_connect_gateway_arn(self) -> StringToken:
        """The ARN of the Direct Connect gateway."""
    @property
    def attr_direct_connect_gateway_id(self) -> StringToken:
        """The ID of the Direct Connect gateway."""


class CfnDirectConnectGatewayAssociationProps(TypedDict, total=False):
    accept_direct_connect_gateway_association_proposal_role_arn: str | None
    """The Amazon Resource Name (ARN) of the role to accept the Direct Connect Gateway association proposal. A change replaces the resource."""
    allowed_prefixes_to_direct_connect_gateway: Sequence[str] | Deferred | None
    """The Amazon VPC prefixes to advertise to the Direct Connect gateway."""
    associated_gateway_id: Required[str]
    """The ID or ARN of the virtual private gateway or transit gateway. A change replaces the resource."""
    direct_connect_gateway_id: Required[str]
    """The ID or ARN of the Direct Connect gateway. A change replaces the resource."""


class CfnDirectConnectGatewayAssociation(TypedResource):
    """Resource Type definition for AWS::DirectConnect::DirectConnectGatewayAssociation"""
    props: CfnDirectConnectGatewayAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDirectConnectGatewayAssociationProps]) -> None: ...
    @property
    def attr_association_id(self) -> StringToken:
        """The ID of the Direct Connect gateway association."""


class CfnLagProps(TypedDict, total=False):
    connections_bandwidth: Required[str]
    """The bandwidth of the individual physical dedicated connections bundled by the LAG. A change replaces the resource."""
    lag_name: Required[str]
    """The name of the LAG."""
    location: Required[str]
    """The location for the LAG. A change replaces the resource."""
    minimum_links: Integer | None
    """The minimum number of physical dedicated connections that must be operational for the LAG itself to be operational."""
    provider_name: str | None
    """The name of the service provider associated with the requested LAG. A change replaces the resource."""
    request_macsec: Boolean | None
    """Indicates whether you want the LAG to support MAC Security (MACsec). A change replaces the resource."""
    tags: Sequence[CfnLagTagProps | Deferred] | Deferred | None
    """The tags associated with the LAG."""


class CfnLagTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnLag(TypedResource):
    """Resource Type definition for AWS::DirectConnect::Lag"""
    props: CfnLagProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLagProps]) -> None: ...
    @property
    def attr_lag_arn(self) -> StringToken:
        """The ARN of the LAG."""
    @property
    def attr_lag_id(self) -> StringToken:
        """The ID of the LAG."""
    @property
    def attr_lag_state(self) -> StringToken:
        """The state of the LAG."""


class CfnPrivateVirtualInterfaceProps(TypedDict, total=False):
    allocate_private_virtual_interface_role_arn: str | None
    """The Amazon Resource Name (ARN) of the role to allocate the private virtual interface. A change replaces the resource."""
    bgp_peers: Required[Sequence[CfnPrivateVirtualInterfaceBgpPeerProps | Deferred] | Deferred]
    """The BGP peers configured on this virtual interface."""
    connection_id: Required[str]
    """The ID or ARN of the connection or LAG."""
    direct_connect_gateway_id: str | None
    """The ID or ARN of the Direct Connect gateway. A change replaces the resource."""
    enable_site_link: Boolean | None
    """Indicates whether to enable or disable SiteLink."""
    mtu: Integer | None
    """The maximum transmission unit (MTU), in bytes."""
    rate_limit: str | None
    """The rate limit (bandwidth allocation) for the virtual interface."""
    tags: Sequence[CfnPrivateVirtualInterfaceTagProps | Deferred] | Deferred | None
    """The tags associated with the private virtual interface."""
    virtual_gateway_id: str | None
    """The ID or ARN of the virtual private gateway. A change replaces the resource."""
    virtual_interface_name: Required[str]
    """The name of the virtual interface assigned by the customer network."""
    vlan: Required[Integer]
    """The ID of the VLAN. A change replaces the resource."""


class CfnPrivateVirtualInterfaceBgpPeerProps(TypedDict, total=False):
    """Information about a BGP peer."""
    address_family: Required[str]
    """The address family for the BGP peer."""
    amazon_address: str | None
    """The IP address assigned to the Amazon interface."""
    asn: Required[str]
    """The autonomous system (AS) number for Border Gateway Protocol (BGP) configuration."""
    auth_key: str | None
    """The authentication key for BGP configuration."""
    customer_address: str | None
    """The IP address assigned to the customer interface."""


class CfnPrivateVirtualInterfaceTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnPrivateVirtualInterface(TypedResource):
    """Resource Type definition for AWS::DirectConnect::PrivateVirtualInterface"""
    props: CfnPrivateVirtualInterfaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPrivateVirtualInterfaceProps]) -> None: ...
    @property
    def attr_virtual_interface_arn(self) -> StringToken:
        """The ID of the virtual interface."""
    @property
    def attr_virtual_interface_id(self) -> StringToken:
        """The ID of the virtual interface."""


class CfnPublicVirtualInterfaceProps(TypedDict, total=False):
    allocate_public_virtual_interface_role_arn: str | None
    """The Amazon Resource Name (ARN) of the role to allocate the public virtual interface. A change replaces the resource."""
    bgp_peers: Required[Sequence[CfnPublicVirtualInterfaceBgpPeerProps | Deferred] | Deferred]
    """The BGP peers configured on this virtual interface."""
    connection_id: Required[str]
    """The ID or ARN of the connection or LAG."""
    rate_limit: str | None
    """The rate limit (bandwidth allocation) for the virtual interface."""
    route_filter_prefixes: Sequence[str] | Deferred | None
    """The routes to be advertised to the AWS network in this region. A change replaces the resource."""
    tags: Sequence[CfnPublicVirtualInterfaceTagProps | Deferred] | Deferred | None
    """The tags associated with the public virtual interface."""
    virtual_interface_name: Required[str]
    """The name of the virtual interface assigned by the customer network."""
    vlan: Required[Integer]
    """The ID of the VLAN. A change replaces the resource."""


class CfnPublicVirtualInterfaceBgpPeerProps(TypedDict, total=False):
    """Information about a BGP peer."""
    address_family: Required[str]
    """The address family for the BGP peer."""
    amazon_address: str | None
    """The IP address assigned to the Amazon interface."""
    asn: Required[str]
    """The autonomous system (AS) number for Border Gateway Protocol (BGP) configuration."""
    auth_key: str | None
    """The authentication key for BGP configuration."""
    customer_address: str | None
    """The IP address assigned to the customer interface."""


class CfnPublicVirtualInterfaceTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnPublicVirtualInterface(TypedResource):
    """Resource Type definition for AWS::DirectConnect::PublicVirtualInterface"""
    props: CfnPublicVirtualInterfaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPublicVirtualInterfaceProps]) -> None: ...
    @property
    def attr_virtual_interface_arn(self) -> StringToken:
        """The ARN of the virtual interface."""
    @property
    def attr_virtual_interface_id(self) -> StringToken:
        """The ID of the virtual interface."""


class CfnTransitVirtualInterfaceProps(TypedDict, total=False):
    allocate_transit_virtual_interface_role_arn: str | None
    """The Amazon Resource Name (ARN) of the role to allocate the TransitVifAllocation. A change replaces the resource."""
    bgp_peers: Required[Sequence[CfnTransitVirtualInterfaceBgpPeerProps | Deferred] | Deferred]
    """The BGP peers configured on this virtual interface.."""
    connection_id: Required[str]
    """The ID or ARN of the connection or LAG."""
    direct_connect_gateway_id: Required[str]
    """The ID or ARN of the Direct Connect gateway. A change replaces the resource."""
    enable_site_link: Boolean | None
    """Indicates whether to enable or disable SiteLink."""
    mtu: Integer | None
    """The maximum transmission unit (MTU), in bytes."""
    rate_limit: str | None
    """The rate limit (bandwidth allocation) for the virtual interface."""
    tags: Sequence[CfnTransitVirtualInterfaceTagProps | Deferred] | Deferred | None
    """The tags associated with the private virtual interface."""
    virtual_interface_name: Required[str]
    """The name of the virtual interface assigned by the customer network."""
    vlan: Required[Integer]
    """The ID of the VLAN. A change replaces the resource."""


class CfnTransitVirtualInterfaceBgpPeerProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    address_family: Required[str]
    """The address family for the BGP peer."""
    amazon_address: str | None
    """The IP address assigned to the Amazon interface."""
    asn: Required[str]
    """The autonomous system (AS) number for Border Gateway Protocol (BGP) configuration."""
    auth_key: str | None
    """The authentication key for BGP configuration."""
    customer_address: str | None
    """The IP address assigned to the customer interface."""


class CfnTransitVirtualInterfaceTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnTransitVirtualInterface(TypedResource):
    """Resource Type definition for AWS::DirectConnect::TransitVirtualInterface"""
    props: CfnTransitVirtualInterfaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransitVirtualInterfaceProps]) -> None: ...
    @property
    def attr_virtual_interface_arn(self) -> StringToken:
        """The ARN of the virtual interface."""
    @property
    def attr_virtual_interface_id(self) -> StringToken:
        """The ID of the virtual interface."""
