"""Every resource type of AWS::NetworkManager; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnConnectAttachmentProps(TypedDict, total=False):
    core_network_id: Required[str]
    """The ID of the core network where the Connect attachment is located. A change replaces the resource."""
    edge_location: Required[str]
    """The Region where the edge is located. A change replaces the resource."""
    network_function_group_name: str | None
    """The name of the network function group."""
    options: Required[CfnConnectAttachmentConnectAttachmentOptionsProps | Deferred]
    """Options for connecting an attachment. A change replaces the resource."""
    routing_policy_label: str | None
    """Routing policy label"""
    tags: Sequence[CfnConnectAttachmentTagProps | Deferred] | Deferred | None
    """The tags associated with the Connect attachment."""
    transport_attachment_id: Required[str]
    """The ID of the transport attachment. A change replaces the resource."""


class CfnConnectAttachmentConnectAttachmentOptionsProps(TypedDict, total=False):
    """Describes a core network Connect attachment options."""
    protocol: Literal["GRE", "NO_ENCAP"] | Other | None
    """The protocol used for the attachment connection. A change replaces the resource."""


class CfnConnectAttachmentTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnConnectAttachment(TypedResource):
    """Creates a core network Connect attachment from a specified core network attachment."""
    props: CfnConnectAttachmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectAttachmentProps]) -> None: ...
    @property
    def attr_attachment_id(self) -> StringToken:
        """The ID of the Connect attachment."""
    @property
    def attr_attachment_policy_rule_number(self) -> NumberToken:
        """The rule number associated with the attachment."""
    @property
    def attr_attachment_type(self) -> StringToken:
        """The type of attachment."""
    @property
    def attr_core_network_arn(self) -> StringToken:
        """The ARN of the core network."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the Connect attachment was created."""
    @property
    def attr_last_modification_errors(self) -> ListToken:
        """Errors from the last modification of the attachment."""
    @property
    def attr_owner_account_id(self) -> StringToken:
        """The ID of the Connect attachment owner."""
    @property
    def attr_proposed_network_function_group_change(self) -> StringToken:
        """The attachment to move from one network function group to another."""
    @property
    def attr_proposed_segment_change(self) -> StringToken:
        """The attachment to move from one segment to another."""
    @property
    def attr_resource_arn(self) -> StringToken:
        """The resource ARN for the Connect attachment."""
    @property
    def attr_segment_name(self) -> StringToken:
        """The name of the Connect attachment's segment."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the Connect attachment."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the Connect attachment was last updated."""


class CfnConnectPeerProps(TypedDict, total=False):
    bgp_options: CfnConnectPeerBgpOptionsProps | Deferred | None
    """Describes the BGP options. A change replaces the resource."""
    connect_attachment_id: Required[str]
    """The ID of the attachment to connect. A change replaces the resource."""
    core_network_address: str | None
    """The IP address of a core network. A change replaces the resource."""
    inside_cidr_blocks: Sequence[str] | Deferred | None
    """The inside IP addresses used for a Connect peer configuration. A change replaces the resource."""
    peer_address: Required[str]
    """The IP address of the Connect peer. A change replaces the resource."""
    subnet_arn: str | None
    """The subnet ARN of the Connect peer. A change replaces the resource."""
    tags: Sequence[CfnConnectPeerTagProps | Deferred] | Deferred | None
    """The list of key-value tags associated with the Connect peer."""


class CfnConnectPeerBgpOptionsProps(TypedDict, total=False):
    """Describes the BGP options."""
    peer_asn: Number | None
    """The Peer ASN of the BGP. A change replaces the resource."""


class CfnConnectPeerTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnConnectPeer(TypedResource):
    """Creates a core network Connect peer for a specified core network connect attachment between a core network and an appliance."""
    props: CfnConnectPeerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectPeerProps]) -> None: ...
    @property
    def attr_connect_peer_id(self) -> StringToken:
        """The ID of the Connect peer."""
    @property
    def attr_core_network_id(self) -> StringToken:
        """The core network ID."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the Connect peer was created."""
    @property
    def attr_edge_location(self) -> StringToken:
        """The Connect peer Regions where edges are located."""
    @property
    def attr_last_modification_errors(self) -> ListToken:
        """Describes the error associated with the attachment request."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the Connect peer."""
    @property
    def attr_configuration_bgp_configurations(self) -> StringToken: ...
    @property
    def attr_configuration_core_network_address(self) -> StringToken:
        """The IP address of a core network."""
    @property
    def attr_configuration_inside_cidr_blocks(self) -> ListToken:
        """The inside IP addresses used for a Connect peer configuration."""
    @property
    def attr_configuration_peer_address(self) -> StringToken:
        """The IP address of the Connect peer."""
    @property
    def attr_configuration_protocol(self) -> StringToken:
        """The protocol used for a Connect peer configuration."""


class CfnConnectionProps(TypedDict, total=False):
    connected_device_id: Required[str]
    """The ID of the second device in the connection. A change replaces the resource."""
    connected_link_id: str | None
    """The ID of the link for the second device."""
    description: str | None
    """The description of the connection."""
    device_id: Required[str]
    """The ID of the first device in the connection. A change replaces the resource."""
    global_network_id: Required[str]
    """The ID of the global network that the connection belongs to. A change replaces the resource."""
    link_id: str | None
    """The ID of the link for the first device."""
    tags: Sequence[CfnConnectionTagProps | Deferred] | Deferred | None
    """The tags for the connection."""


class CfnConnectionTagProps(TypedDict, total=False):
    """A key-value pair to associate with the connection."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnConnection(TypedResource):
    """Resource Type definition for AWS::NetworkManager::Connection."""
    props: CfnConnectionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectionProps]) -> None: ...
    @property
    def attr_connection_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the connection."""
    @property
    def attr_connection_id(self) -> StringToken:
        """The ID of the connection."""
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time that the connection was created."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the connection."""


class CfnCoreNetworkProps(TypedDict, total=False):
    description: str | None
    """The description of a core network."""
    global_network_id: Required[str]
    """The ID of the global network that your core network is a part of. A change replaces the resource."""
    policy_document: Anything
    """Describes a core network policy."""
    tags: Sequence[CfnCoreNetworkTagProps | Deferred] | Deferred | None
    """The list of key-value tags associated with a core network."""


class CfnCoreNetworkTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnCoreNetwork(TypedResource):
    """Describes a core network."""
    props: CfnCoreNetworkProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCoreNetworkProps]) -> None: ...
    @property
    def attr_core_network_arn(self) -> StringToken:
        """The ARN of the core network."""
    @property
    def attr_core_network_id(self) -> StringToken:
        """The ID of the core network."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the core network was created."""
    @property
    def attr_edges(self) -> StringToken:
        """The edges."""
    @property
    def attr_network_function_groups(self) -> StringToken:
        """The network function groups associated with a core network."""
    @property
    def attr_owner_account(self) -> StringToken:
        """The owner of the core network."""
    @property
    def attr_segments(self) -> StringToken:
        """The segments."""
    @property
    def attr_state(self) -> StringToken:
        """The current state of the core network."""


class CfnCoreNetworkPrefixListAssociationProps(TypedDict, total=False):
    core_network_id: Required[str]
    """The ID of the core network. A change replaces the resource."""
    prefix_list_alias: Required[str]
    """The alias of the prefix list A change replaces the resource."""
    prefix_list_arn: Required[str]
    """The Amazon Resource Name (ARN) of the prefix list. A change replaces the resource."""


class CfnCoreNetworkPrefixListAssociation(TypedResource):
    """Resource Type definition for AWS::NetworkManager::CoreNetworkPrefixListAssociation which associates a prefix list with a core network."""
    props: CfnCoreNetworkPrefixListAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCoreNetworkPrefixListAssociationProps]) -> None: ...


class CfnCustomerGatewayAssociationProps(TypedDict, total=False):
    customer_gateway_arn: Required[str]
    """The Amazon Resource Name (ARN) of the customer gateway. A change replaces the resource."""
    device_id: Required[str]
    """The ID of the device. A change replaces the resource."""
    global_network_id: Required[str]
    """The ID of the global network. A change replaces the resource."""
    link_id: str | None
    """The ID of the link. A change replaces the resource."""


class CfnCustomerGatewayAssociation(TypedResource):
    """Specifies an association between a customer gateway, a device, and optionally, a link."""
    props: CfnCustomerGatewayAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCustomerGatewayAssociationProps]) -> None: ...


class CfnDeviceProps(TypedDict, total=False):
    aws_location: CfnDeviceAWSLocationProps | Deferred | None
    """The AWS location of the device."""
    description: str | None
    """A description of the device."""
    global_network_id: Required[str]
    """The ID of the global network. A change replaces the resource."""
    location: CfnDeviceLocationProps | Deferred | None
    """The site location."""
    model: str | None
    """The model of the device."""
    serial_number: str | None
    """The serial number of the device."""
    site_id: str | None
    """The site ID."""
    tags: Sequence[CfnDeviceTagProps | Deferred] | Deferred | None
    """The tags for the device."""
    type: str | None
    """The device type."""
    vendor: str | None
    """The vendor of the device."""


class CfnDeviceAWSLocationProps(TypedDict, total=False):
    """Specifies a location in AWS."""
    subnet_arn: str | None
    """The Amazon Resource Name (ARN) of the subnet that the device is located in."""
    zone: str | None
    """The Zone that the device is located in."""


class CfnDeviceLocationProps(TypedDict, total=False):
    """Describes a location."""
    address: str | None
    """The physical address."""
    latitude: str | None
    """The latitude."""
    longitude: str | None
    """The longitude."""


class CfnDeviceTagProps(TypedDict, total=False):
    """A key-value pair to associate with a device resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDevice(TypedResource):
    """Specifies a device."""
    props: CfnDeviceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDeviceProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The time that the device was created."""
    @property
    def attr_device_arn(self) -> StringToken:
        """The ARN of the device."""
    @property
    def attr_device_id(self) -> StringToken:
        """The ID of the device."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the device."""


class CfnDirectConnectGatewayAttachmentProps(TypedDict, total=False):
    core_network_id: Required[str]
    """The ID of a core network for the Direct Connect Gateway attachment. A change replaces the resource."""
    direct_connect_gateway_arn: Required[str]
    """The Direct Connect gateway attachment ARN. A change replaces the resource."""
    edge_locations: Required[Sequence[str] | Deferred]
    """The Regions where the edges are located."""
    routing_policy_label: str | None
    """Routing policy label"""
    tags: Sequence[CfnDirectConnectGatewayAttachmentTagProps | Deferred] | Deferred | None
    """Tags for the attachment."""


class CfnDirectConnectGatewayAttachmentTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDirectConnectGatewayAttachment(TypedResource):
    """Creates an AWS Direct Connect gateway attachment"""
    props: CfnDirectConnectGatewayAttachmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDirectConnectGatewayAttachmentProps]) -> None: ...
    @property
    def attr_attachment_id(self) -> StringToken:
        """Id of the attachment."""
    @property
    def attr_attachment_policy_rule_number(self) -> NumberToken:
        """The policy rule number associated with the attachment."""
    @property
    def attr_attachment_type(self) -> StringToken:
        """Attachment type."""
    @property
    def attr_core_network_arn(self) -> StringToken:
        """The ARN of a core network for the Direct Connect Gateway attachment."""
    @property
    def attr_created_at(self) -> StringToken:
        """Creation time of the attachment."""
    @property
    def attr_last_modification_errors(self) -> ListToken:
        """Errors from the last modification of the attachment."""
    @property
    def attr_network_function_group_name(self) -> StringToken:
        """The name of the network function group."""
    @property
    def attr_owner_account_id(self) -> StringToken:
        """Owner account of the attachment."""
    @property
    def attr_proposed_network_function_group_change(self) -> StringToken:
        """The attachment to move from one network function group to another."""
    @property
    def attr_proposed_segment_change(self) -> StringToken:
        """The attachment to move from one segment to another."""
    @property
    def attr_resource_arn(self) -> StringToken:
        """The ARN of the Resource."""
    @property
    def attr_segment_name(self) -> StringToken:
        """The name of the segment attachment.."""
    @property
    def attr_state(self) -> StringToken:
        """State of the attachment."""
    @property
    def attr_updated_at(self) -> StringToken:
        """Last update time of the attachment."""


class CfnGlobalNetworkProps(TypedDict, total=False):
    created_at: str | None
    """The date and time that the global network was created."""
    description: str | None
    """A description of the global network."""
    state: str | None
    """The state of the global network."""
    tags: Sequence[CfnGlobalNetworkTagProps | Deferred] | Deferred | None
    """The tags for the global network."""


class CfnGlobalNetworkTagProps(TypedDict, total=False):
    """A key-value pair to associate with a global network resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnGlobalNetwork(TypedResource):
    """Creates a new, empty global network."""
    props: CfnGlobalNetworkProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGlobalNetworkProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the global network."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the global network."""


class CfnLinkProps(TypedDict, total=False):
    bandwidth: Required[CfnLinkBandwidthProps | Deferred]
    """The bandwidth for the link."""
    description: str | None
    """A description of the link."""
    global_network_id: Required[str]
    """The ID of the global network. A change replaces the resource."""
    provider: str | None
    """The provider of the link."""
    site_id: Required[str]
    """The ID of the site. A change replaces the resource."""
    tags: Sequence[CfnLinkTagProps | Deferred] | Deferred | None
    """The tags for the link."""
    type: str | None
    """The type of the link."""


class CfnLinkBandwidthProps(TypedDict, total=False):
    """Describes bandwidth information."""
    download_speed: Integer | None
    """Download speed in Mbps."""
    upload_speed: Integer | None
    """Upload speed in Mbps."""


class CfnLinkTagProps(TypedDict, total=False):
    """A key-value pair to associate with a link resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnLink(TypedResource):
    """Specifies a link for a site."""
    props: CfnLinkProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLinkProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time that the link was created."""
    @property
    def attr_link_arn(self) -> StringToken:
        """The ARN of the link."""
    @property
    def attr_link_id(self) -> StringToken:
        """The ID of the link."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the link."""


class CfnLinkAssociationProps(TypedDict, total=False):
    device_id: Required[str]
    """The device ID for the link association. A change replaces the resource."""
    global_network_id: Required[str]
    """The ID of the global network. A change replaces the resource."""
    link_id: Required[str]
    """The ID of the link. A change replaces the resource."""


class CfnLinkAssociation(TypedResource):
    """Describes the association between a device and a link."""
    props: CfnLinkAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLinkAssociationProps]) -> None: ...


class CfnSiteProps(TypedDict, total=False):
    description: str | None
    """A description of your site."""
    global_network_id: Required[str]
    """The ID of the global network. A change replaces the resource."""
    location: CfnSiteLocationProps | Deferred | None
    """The site location."""
    tags: Sequence[CfnSiteTagProps | Deferred] | Deferred | None
    """The tags for the site."""


class CfnSiteLocationProps(TypedDict, total=False):
    """Describes a location."""
    address: str | None
    """The physical address."""
    latitude: str | None
    """The latitude."""
    longitude: str | None
    """The longitude."""


class CfnSiteTagProps(TypedDict, total=False):
    """A key-value pair to associate with a site resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnSite(TypedResource):
    """Creates a new site in a global network."""
    props: CfnSiteProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSiteProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The time that the site was created."""
    @property
    def attr_site_arn(self) -> StringToken:
        """The ARN of the site."""
    @property
    def attr_site_id(self) -> StringToken:
        """The ID of the site."""
    @property
    def attr_state(self) -> StringToken:
        """The current state of the site."""


class CfnSiteToSiteVpnAttachmentProps(TypedDict, total=False):
    core_network_id: Required[str]
    """The ID of a core network where you're creating a site-to-site VPN attachment. A change replaces the resource."""
    network_function_group_name: str | None
    """The name of the network function group."""
    routing_policy_label: str | None
    """Routing policy label"""
    tags: Sequence[CfnSiteToSiteVpnAttachmentTagProps | Deferred] | Deferred | None
    """The tags associated with the Site-to-Site VPN attachment."""
    vpn_connection_arn: Required[str]
    """The ARN of the site-to-site VPN attachment. A change replaces the resource."""


class CfnSiteToSiteVpnAttachmentTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnSiteToSiteVpnAttachment(TypedResource):
    """Creates an Amazon Web Services site-to-site VPN attachment on an edge location of a core network."""
    props: CfnSiteToSiteVpnAttachmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSiteToSiteVpnAttachmentProps]) -> None: ...
    @property
    def attr_attachment_id(self) -> StringToken:
        """The ID of the site-to-site VPN attachment."""
    @property
    def attr_attachment_policy_rule_number(self) -> NumberToken:
        """The policy rule number associated with the attachment."""
    @property
    def attr_attachment_type(self) -> StringToken:
        """The type of attachment."""
    @property
    def attr_core_network_arn(self) -> StringToken:
        """The ARN of the core network."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the site-to-site VPN attachment was created."""
    @property
    def attr_edge_location(self) -> StringToken:
        """The Region where the core network edge is located."""
    @property
    def attr_last_modification_errors(self) -> ListToken:
        """Errors from the last modification of the attachment."""
    @property
    def attr_owner_account_id(self) -> StringToken:
        """The ID of the site-to-site VPN attachment owner."""
    @property
    def attr_proposed_network_function_group_change(self) -> StringToken:
        """The attachment to move from one network function group to another."""
    @property
    def attr_proposed_segment_change(self) -> StringToken:
        """The attachment to move from one segment to another."""
    @property
    def attr_resource_arn(self) -> StringToken:
        """The resource ARN for the site-to-site VPN attachment."""
    @property
    def attr_segment_name(self) -> StringToken:
        """The name of the site-to-site VPN attachment's segment."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the site-to-site VPN attachment."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the site-to-site VPN attachment was last updated."""


class CfnTransitGatewayPeeringProps(TypedDict, total=False):
    core_network_id: Required[str]
    """The ID of the core network. A change replaces the resource."""
    tags: Sequence[CfnTransitGatewayPeeringTagProps | Deferred] | Deferred | None
    """The list of key-value tags associated with the peering."""
    transit_gateway_arn: Required[str]
    """The ARN of the transit gateway. A change replaces the resource."""


class CfnTransitGatewayPeeringTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnTransitGatewayPeering(TypedResource):
    """Creates a transit gateway peering connection."""
    props: CfnTransitGatewayPeeringProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransitGatewayPeeringProps]) -> None: ...
    @property
    def attr_core_network_arn(self) -> StringToken:
        """The ARN of the core network."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the core network peering was created."""
    @property
    def attr_edge_location(self) -> StringToken:
        """The edge location for the peer."""
    @property
    def attr_last_modification_errors(self) -> ListToken:
        """Errors from the last modification of the transit gateway peering."""
    @property
    def attr_owner_account_id(self) -> StringToken:
        """The ID of the account owner."""
    @property
    def attr_peering_id(self) -> StringToken:
        """The ID of the peering."""
    @property
    def attr_peering_type(self) -> StringToken:
        """The peering type."""
    @property
    def attr_resource_arn(self) -> StringToken:
        """The ARN of the resource peered to a core network."""
    @property
    def attr_state(self) -> StringToken:
        """The current state of the peer."""
    @property
    def attr_transit_gateway_peering_attachment_id(self) -> StringToken:
        """The ID of the peering attachment."""


class CfnTransitGatewayRegistrationProps(TypedDict, total=False):
    global_network_id: Required[str]
    """The ID of the global network. A change replaces the resource."""
    transit_gateway_arn: Required[str]
    """The Amazon Resource Name (ARN) of the transit gateway. A change replaces the resource."""


class CfnTransitGatewayRegistration(TypedResource):
    """Registers a transit gateway in your global network."""
    props: CfnTransitGatewayRegistrationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransitGatewayRegistrationProps]) -> None: ...


class CfnTransitGatewayRouteTableAttachmentProps(TypedDict, total=False):
    network_function_group_name: str | None
    """The name of the network function group."""
    peering_id: Required[str]
    """The ID of the transit gateway peering. A change replaces the resource."""
    routing_policy_label: str | None
    """Routing policy label"""
    tags: Sequence[CfnTransitGatewayRouteTableAttachmentTagProps | Deferred] | Deferred | None
    """The list of key-value pairs associated with the transit gateway route table attachment."""
    transit_gateway_route_table_arn: Required[str]
    """The ARN of the transit gateway attachment route table. A change replaces the resource."""


class CfnTransitGatewayRouteTableAttachmentTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnTransitGatewayRouteTableAttachment(TypedResource):
    """Creates a transit gateway route table attachment."""
    props: CfnTransitGatewayRouteTableAttachmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransitGatewayRouteTableAttachmentProps]) -> None: ...
    @property
    def attr_attachment_id(self) -> StringToken:
        """The ID of the transit gateway route table attachment."""
    @property
    def attr_attachment_policy_rule_number(self) -> NumberToken:
        """The policy rule number associated with the attachment."""
    @property
    def attr_attachment_type(self) -> StringToken:
        """The type of attachment."""
    @property
    def attr_core_network_arn(self) -> StringToken:
        """The ARN of the core network."""
    @property
    def attr_core_network_id(self) -> StringToken:
        """The ID of the core network."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the transit gateway route table attachment was created."""
    @property
    def attr_edge_location(self) -> StringToken:
        """The Region where the core network edge is located."""
    @property
    def attr_last_modification_errors(self) -> ListToken:
        """Errors from the last modification of the attachment."""
    @property
    def attr_owner_account_id(self) -> StringToken:
        """The ID of the transit gateway route table attachment owner."""
    @property
    def attr_proposed_network_function_group_change(self) -> StringToken:
        """The attachment to move from one network function group to another."""
    @property
    def attr_proposed_segment_change(self) -> StringToken:
        """The attachment to move from one segment to another."""
    @property
    def attr_resource_arn(self) -> StringToken:
        """The resource ARN for the transit gateway route table attachment."""
    @property
    def attr_segment_name(self) -> StringToken:
        """The name of the attachment's segment."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the attachment."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the transit gateway route table attachment was last updated."""


class CfnVpcAttachmentProps(TypedDict, total=False):
    core_network_id: Required[str]
    """The core network ID. A change replaces the resource."""
    options: CfnVpcAttachmentVpcOptionsProps | Deferred | None
    """Options for creating the VPC attachment."""
    routing_policy_label: str | None
    """Routing policy label"""
    subnet_arns: Required[Sequence[str] | Deferred]
    """The subnet ARNs."""
    tags: Sequence[CfnVpcAttachmentTagProps | Deferred] | Deferred | None
    """The tags associated with the VPC attachment."""
    vpc_arn: Required[str]
    """The ARN of the VPC attachment. A change replaces the resource."""


class CfnVpcAttachmentTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnVpcAttachmentVpcOptionsProps(TypedDict, total=False):
    """Describes the VPC options."""
    appliance_mode_support: Boolean | None
    """Indicates whether appliance mode is supported."""
    dns_support: Boolean | None
    """Indicates whether DNS is supported."""
    ipv6_support: Boolean | None
    """Indicates whether IPv6 is supported."""
    security_group_referencing_support: Boolean | None
    """Indicates whether security group referencing is enabled for this VPC attachment."""


class CfnVpcAttachment(TypedResource):
    """Creates a VPC attachment on an edge location of a core network."""
    props: CfnVpcAttachmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVpcAttachmentProps]) -> None: ...
    @property
    def attr_attachment_id(self) -> StringToken:
        """The ID of the VPC attachment."""
    @property
    def attr_attachment_policy_rule_number(self) -> NumberToken:
        """The policy rule number associated with the attachment."""
    @property
    def attr_attachment_type(self) -> StringToken:
        """The type of attachment."""
    @property
    def attr_core_network_arn(self) -> StringToken:
        """The ARN of the core network."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the VPC attachment was created."""
    @property
    def attr_edge_location(self) -> StringToken:
        """The Region where the core network edge is located."""
    @property
    def attr_last_modification_errors(self) -> ListToken:
        """Errors from the last modification of the attachment."""
    @property
    def attr_network_function_group_name(self) -> StringToken:
        """The name of the network function group."""
    @property
    def attr_owner_account_id(self) -> StringToken:
        """The ID of the VPC attachment owner."""
    @property
    def attr_proposed_network_function_group_change(self) -> StringToken:
        """The attachment to move from one network function group to another."""
    @property
    def attr_proposed_segment_change(self) -> StringToken:
        """The attachment to move from one segment to another."""
    @property
    def attr_resource_arn(self) -> StringToken:
        """The resource ARN for the VPC attachment."""
    @property
    def attr_segment_name(self) -> StringToken:
        """The name of the attachment's segment."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the attachment."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the VPC attachment was last updated."""
