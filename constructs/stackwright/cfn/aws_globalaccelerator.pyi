"""Every resource type of AWS::GlobalAccelerator; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnAcceleratorProps(TypedDict, total=False):
    enabled: Boolean | None
    """Indicates whether the accelerator is enabled."""
    flow_logs_enabled: Boolean | None
    """Indicates whether flow logs are enabled for the accelerator."""
    flow_logs_s3_bucket: str | None
    """The name of the Amazon S3 bucket for the flow logs."""
    flow_logs_s3_prefix: str | None
    """The prefix for the location in the Amazon S3 bucket for the flow logs."""
    ip_address_type: Literal["IPV4", "DUAL_STACK"] | Other | None
    """The IP address type that an accelerator supports."""
    ip_addresses: Sequence[str] | Deferred | None
    """Optionally, if you've added your own IP address pool to Global Accelerator (BYOIP), you can choose IP addresses from your own pool to use for the accelerator's static IP addresses when you create an accelerator."""
    name: Required[str]
    """The name of the accelerator."""
    tags: Sequence[CfnAcceleratorTagProps | Deferred] | Deferred | None
    """Create tags for an accelerator."""


class CfnAcceleratorTagProps(TypedDict, total=False):
    """Tag is a key-value pair associated with accelerator."""
    key: Required[str]
    """Key of the tag."""
    value: Required[str]
    """Value for the tag."""


class CfnAccelerator(TypedResource):
    """The `AWS::GlobalAccelerator::Accelerator` resource is a Global Accelerator resource type that contains information about how you create an accelerator."""
    props: CfnAcceleratorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAcceleratorProps]) -> None: ...
    @property
    def attr_accelerator_arn(self) -> StringToken:
        """The ARN of the accelerator, such as `arn:aws:globalaccelerator::012345678901:accelerator/1234abcd-abcd-1234-abcd-1234abcdefgh`."""
    @property
    def attr_dns_name(self) -> StringToken:
        """The Domain Name System (DNS) name that Global Accelerator creates that points to an accelerator's static IPv4 addresses."""
    @property
    def attr_dual_stack_dns_name(self) -> StringToken:
        """The DNS name that Global Accelerator creates that points to a dual-stack accelerator's four static IP addresses: two IPv4 addresses and two IPv6 addresses."""
    @property
    def attr_ipv4_addresses(self) -> ListToken:
        """The array of IPv4 addresses in the IP address set."""
    @property
    def attr_ipv6_addresses(self) -> ListToken:
        """The array of IPv6 addresses in the IP address set."""


class CfnCrossAccountAttachmentProps(TypedDict, total=False):
    name: Required[str]
    """The name of the cross-account attachment."""
    principals: Sequence[str] | Deferred | None
    """The principals included in the cross-account attachment."""
    resources: Sequence[CfnCrossAccountAttachmentResourceProps | Deferred] | Deferred | None
    """The resources included in the cross-account attachment."""
    tags: Sequence[CfnCrossAccountAttachmentTagProps | Deferred] | Deferred | None
    """Add tags for a cross-account attachment."""


class CfnCrossAccountAttachmentResourceProps(TypedDict, total=False):
    """A resource is one of the following: the ARN for an AWS resource that is supported by AWS Global Accelerator to be added as an endpoint, or a CIDR range that specifies a bring your own IP (BYOIP) address pool."""
    cidr: str | None
    """An IP address range, in CIDR format, that is specified as resource."""
    endpoint_id: str | None
    """The endpoint ID for the endpoint that is specified as a AWS resource."""
    region: str | None
    """The AWS Region where a shared endpoint resource is located."""


class CfnCrossAccountAttachmentTagProps(TypedDict, total=False):
    """Tag is a key-value pair associated with Cross Account Attachment."""
    key: Required[str]
    """Key of the tag."""
    value: Required[str]
    """Value for the tag."""


class CfnCrossAccountAttachment(TypedResource):
    """Create a cross-account attachment in AWS Global Accelerator."""
    props: CfnCrossAccountAttachmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCrossAccountAttachmentProps]) -> None: ...
    @property
    def attr_attachment_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the cross-account attachment."""


class CfnEndpointGroupProps(TypedDict, total=False):
    endpoint_configurations: Sequence[CfnEndpointGroupEndpointConfigurationProps | Deferred] | Deferred | None
    """The list of endpoint objects."""
    endpoint_group_region: Required[str]
    """The AWS Regions where the endpoint group is located. A change replaces the resource."""
    health_check_interval_seconds: Integer | None
    """The time—10 seconds or 30 seconds—between health checks for each endpoint."""
    health_check_path: str | None
    """If the protocol is HTTP/S, then this value provides the ping path that Global Accelerator uses for the destination on the endpoints for health checks."""
    health_check_port: Integer | None
    """The port that Global Accelerator uses to perform health checks on endpoints that are part of this endpoint group."""
    health_check_protocol: Literal["TCP", "HTTP", "HTTPS"] | Other | None
    """The protocol that Global Accelerator uses to perform health checks on endpoints that are part of this endpoint group."""
    listener_arn: Required[str]
    """The Amazon Resource Name (ARN) of the listener. A change replaces the resource."""
    port_overrides: Sequence[CfnEndpointGroupPortOverrideProps | Deferred] | Deferred | None
    """Allows you to override the destination ports used to route traffic to an endpoint."""
    threshold_count: Integer | None
    """The number of consecutive health checks required to set the state of a healthy endpoint to unhealthy, or to set an unhealthy endpoint to healthy."""
    traffic_dial_percentage: Number | None
    """The percentage of traffic to send to an AWS Regions."""


class CfnEndpointGroupEndpointConfigurationProps(TypedDict, total=False):
    """A complex type for endpoints."""
    attachment_arn: str | None
    """The Amazon Resource Name (ARN) of the cross-account attachment that specifies the endpoints (resources) that can be added to accelerators and principals that have permission to add the endpoints."""
    client_ip_preservation_enabled: Boolean | None
    """Indicates whether client IP address preservation is enabled for an Application Load Balancer endpoint."""
    endpoint_id: Required[str]
    """An ID for the endpoint."""
    weight: Integer | None
    """The weight associated with the endpoint."""


class CfnEndpointGroupPortOverrideProps(TypedDict, total=False):
    """Override specific listener ports used to route traffic to endpoints that are part of an endpoint group."""
    endpoint_port: Required[Integer]
    """The endpoint port that you want a listener port to be mapped to."""
    listener_port: Required[Integer]
    """The listener port that you want to map to a specific endpoint port."""


class CfnEndpointGroup(TypedResource):
    """The `AWS::GlobalAccelerator::EndpointGroup` resource is a Global Accelerator resource type that contains information about how you create an endpoint group for the specified listener."""
    props: CfnEndpointGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEndpointGroupProps]) -> None: ...
    @property
    def attr_endpoint_group_arn(self) -> StringToken:
        """The ARN of the endpoint group, such as `arn:aws:globalaccelerator::012345678901:accelerator/1234abcd-abcd-1234-abcd-1234abcdefgh/listener/0123vxyz/endpoint-group/098765zyxwvu`."""


class CfnListenerProps(TypedDict, total=False):
    accelerator_arn: Required[str]
    """The Amazon Resource Name (ARN) of your accelerator. A change replaces the resource."""
    client_affinity: Literal["NONE", "SOURCE_IP"] | Other | None
    """Client affinity lets you direct all requests from a user to the same endpoint, if you have stateful applications, regardless of the port and protocol of the client request."""
    port_ranges: Required[Sequence[CfnListenerPortRangeProps | Deferred] | Deferred]
    """The list of port ranges for the connections from clients to the accelerator."""
    protocol: Required[Literal["TCP", "UDP"] | Other]
    """The protocol for the connections from clients to the accelerator."""


class CfnListenerPortRangeProps(TypedDict, total=False):
    """A complex type for a range of ports for a listener."""
    from_port: Required[Integer]
    """The first port in the range of ports, inclusive."""
    to_port: Required[Integer]
    """The last port in the range of ports, inclusive."""


class CfnListener(TypedResource):
    """The `AWS::GlobalAccelerator::Listener` resource is a Global Accelerator resource type that contains information about how you create a listener to process inbound connections from clients to an accelerator."""
    props: CfnListenerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnListenerProps]) -> None: ...
    @property
    def attr_listener_arn(self) -> StringToken:
        """The ARN of the listener, such as `arn:aws:globalaccelerator::012345678901:accelerator/1234abcd-abcd-1234-abcd-1234abcdefgh/listener/0123vxyz`."""
