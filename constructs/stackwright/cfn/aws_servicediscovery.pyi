"""Every resource type of AWS::ServiceDiscovery; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Deferred, Number, Other, ResourceOptions, TypedResource


class CfnHttpNamespaceProps(TypedDict, total=False):
    description: str | None
    """A description for the namespace."""
    name: Required[str]
    """The name that you want to assign to this namespace. A change replaces the resource."""
    tags: Sequence[CfnHttpNamespaceTagProps | Deferred] | Deferred | None
    """The tags for the namespace."""


class CfnHttpNamespaceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnHttpNamespace(TypedResource):
    """Creates an HTTP namespace."""
    props: CfnHttpNamespaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnHttpNamespaceProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the namespace, such as `arn:aws:service-discovery:us-east-1:123456789012:http-namespace/http-namespace-a1bzhi`."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the namespace."""


class CfnInstanceProps(TypedDict, total=False):
    instance_attributes: Required[Anything]
    """A string map that contains the following information for the service that you specify in `ServiceId`:"""
    instance_id: str | None
    """An identifier that you want to associate with the instance. A change replaces the resource."""
    service_id: Required[str]
    """The ID or Amazon Resource Name (ARN) of the service that you want to use for settings for the instance. A change replaces the resource."""


class CfnInstance(TypedResource):
    """A complex type that contains information about an instance that AWS Cloud Map creates when you submit a `RegisterInstance` request."""
    props: CfnInstanceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInstanceProps]) -> None: ...


class CfnPrivateDnsNamespaceProps(TypedDict, total=False):
    description: str | None
    """A description for the namespace."""
    name: Required[str]
    """The name that you want to assign to this namespace. A change replaces the resource."""
    properties: CfnPrivateDnsNamespacePropertiesProps | Deferred | None
    """Properties for the private DNS namespace."""
    tags: Sequence[CfnPrivateDnsNamespaceTagProps | Deferred] | Deferred | None
    """The tags for the namespace."""
    vpc: str | None
    """The ID of the Amazon VPC that you want to associate the namespace with. A change replaces the resource."""


class CfnPrivateDnsNamespacePrivateDnsPropertiesMutableProps(TypedDict, total=False):
    """DNS properties for the private DNS namespace."""
    soa: CfnPrivateDnsNamespaceSOAProps | Deferred | None
    """Fields for the Start of Authority (SOA) record for the hosted zone for the private DNS namespace."""


class CfnPrivateDnsNamespacePropertiesProps(TypedDict, total=False):
    """Properties for the private DNS namespace."""
    dns_properties: CfnPrivateDnsNamespacePrivateDnsPropertiesMutableProps | Deferred | None
    """DNS properties for the private DNS namespace."""


class CfnPrivateDnsNamespaceSOAProps(TypedDict, total=False):
    """Start of Authority (SOA) properties for a public or private DNS namespace."""
    ttl: Number | None
    """The time to live (TTL) for purposes of negative caching."""


class CfnPrivateDnsNamespaceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnPrivateDnsNamespace(TypedResource):
    """Creates a private namespace based on DNS, which is visible only inside a specified Amazon VPC."""
    props: CfnPrivateDnsNamespaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPrivateDnsNamespaceProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the private namespace."""
    @property
    def attr_hosted_zone_id(self) -> StringToken:
        """The ID for the Route 53 hosted zone that AWS Cloud Map creates when you create a namespace."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the private namespace."""


class CfnPublicDnsNamespaceProps(TypedDict, total=False):
    description: str | None
    """A description for the namespace."""
    name: Required[str]
    """The name that you want to assign to this namespace. A change replaces the resource."""
    properties: CfnPublicDnsNamespacePropertiesProps | Deferred | None
    """Properties for the public DNS namespace."""
    tags: Sequence[CfnPublicDnsNamespaceTagProps | Deferred] | Deferred | None
    """The tags for the namespace."""


class CfnPublicDnsNamespacePropertiesProps(TypedDict, total=False):
    """Properties for the public DNS namespace."""
    dns_properties: CfnPublicDnsNamespacePublicDnsPropertiesMutableProps | Deferred | None
    """DNS properties for the public DNS namespace."""


class CfnPublicDnsNamespacePublicDnsPropertiesMutableProps(TypedDict, total=False):
    """DNS properties for the public DNS namespace."""
    soa: CfnPublicDnsNamespaceSOAProps | Deferred | None
    """Start of Authority (SOA) record for the hosted zone for the public DNS namespace."""


class CfnPublicDnsNamespaceSOAProps(TypedDict, total=False):
    """Start of Authority (SOA) properties for a public or private DNS namespace."""
    ttl: Number | None
    """The time to live (TTL) for purposes of negative caching."""


class CfnPublicDnsNamespaceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnPublicDnsNamespace(TypedResource):
    """Creates a public namespace based on DNS, which is visible on the internet."""
    props: CfnPublicDnsNamespaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPublicDnsNamespaceProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the public namespace."""
    @property
    def attr_hosted_zone_id(self) -> StringToken:
        """The ID for the Route 53 hosted zone that AWS Cloud Map creates when you create a namespace."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the public namespace."""


class CfnServiceProps(TypedDict, total=False):
    description: str | None
    """The description of the service."""
    dns_config: CfnServiceDnsConfigProps | Deferred | None
    """A complex type that contains information about the Route 53 DNS records that you want AWS Cloud Map to create when you register an instance."""
    health_check_config: CfnServiceHealthCheckConfigProps | Deferred | None
    """*Public DNS and HTTP namespaces only.* A complex type that contains settings for an optional health check."""
    health_check_custom_config: CfnServiceHealthCheckCustomConfigProps | Deferred | None
    """A complex type that contains information about an optional custom health check. A change replaces the resource."""
    name: str | None
    """The name of the service. A change replaces the resource."""
    namespace_id: str | None
    """The ID or Amazon Resource Name (ARN) of the namespace that you want to use to create the service. A change replaces the resource."""
    service_attributes: Mapping[str, str] | Deferred | None
    """A complex type that contains information about attributes associated with a specific service."""
    tags: Sequence[CfnServiceTagProps | Deferred] | Deferred | None
    """The tags for the service."""
    type: Literal["HTTP"] | Other | None
    """If present, specifies that the service instances are only discoverable using the `DiscoverInstances` API operation. A change replaces the resource."""


class CfnServiceDnsConfigProps(TypedDict, total=False):
    """A complex type that contains information about the Amazon Route 53 DNS records that you want AWS Cloud Map to create when you register an instance."""
    dns_records: Required[Sequence[CfnServiceDnsRecordProps | Deferred] | Deferred]
    """An array that contains one `DnsRecord` object for each Route 53 DNS record that you want AWS Cloud Map to create when you register an instance."""
    namespace_id: str | None
    """*Use NamespaceId in Service instead.* A change replaces the resource."""
    routing_policy: Literal["MULTIVALUE", "WEIGHTED"] | Other | None
    """The routing policy that you want to apply to all Route 53 DNS records that AWS Cloud Map creates when you register an instance and specify this service."""


class CfnServiceDnsRecordProps(TypedDict, total=False):
    """A complex type that contains information about the Route 53 DNS records that you want AWS Cloud Map to create when you register an instance."""
    ttl: Required[Number]
    """The amount of time, in seconds, that you want DNS resolvers to cache the settings for this record."""
    type: Required[Literal["A", "AAAA", "CNAME", "SRV"] | Other]
    """The type of the resource, which indicates the type of value that Route 53 returns in response to DNS queries."""


class CfnServiceHealthCheckConfigProps(TypedDict, total=False):
    """*Public DNS and HTTP namespaces only.* A complex type that contains settings for an optional health check."""
    failure_threshold: Number | None
    """The number of consecutive health checks that an endpoint must pass or fail for Route 53 to change the current status of the endpoint from unhealthy to healthy or the other way around."""
    resource_path: str | None
    """The path that you want Route 53 to request when performing health checks."""
    type: Required[Literal["HTTP", "HTTPS", "TCP"] | Other]
    """The type of health check that you want to create, which indicates how Route 53 determines whether an endpoint is healthy."""


class CfnServiceHealthCheckCustomConfigProps(TypedDict, total=False):
    """A complex type that contains information about an optional custom health check."""
    failure_threshold: Number | None
    """> This parameter is no longer supported and is always set to 1."""


class CfnServiceTagProps(TypedDict, total=False):
    """A key-value pair to associate with the service."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnService(TypedResource):
    """A complex type that contains information about the specified service."""
    props: CfnServiceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServiceProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the service."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the service."""
    @property
    def attr_name(self) -> StringToken:
        """The name that you assigned to the service."""
