"""Every resource type of AWS::Route53GlobalResolver; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnAccessSourceProps(TypedDict, total=False):
    cidr: Required[str]
    client_token: str | None
    """A change replaces the resource."""
    dns_view_id: Required[str]
    """A change replaces the resource."""
    ip_address_type: Literal["IPV4", "IPV6"] | Other | None
    name: str | None
    protocol: Required[Literal["DO53", "DOH", "DOT"] | Other]
    tags: Sequence[CfnAccessSourceTagProps | Deferred] | Deferred | None


class CfnAccessSourceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnAccessSource(TypedResource):
    """Resource schema for AWS::Route53GlobalResolver::AccessSource"""
    props: CfnAccessSourceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccessSourceProps]) -> None: ...
    @property
    def attr_access_source_id(self) -> StringToken: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_created_at(self) -> StringToken: ...
    @property
    def attr_status(self) -> StringToken: ...
    @property
    def attr_updated_at(self) -> StringToken: ...


class CfnAccessTokenProps(TypedDict, total=False):
    client_token: str | None
    """A change replaces the resource."""
    dns_view_id: Required[str]
    """A change replaces the resource."""
    expires_at: str | None
    """A change replaces the resource."""
    name: str | None
    tags: Sequence[CfnAccessTokenTagProps | Deferred] | Deferred | None


class CfnAccessTokenTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnAccessToken(TypedResource):
    """Resource schema for AWS::Route53GlobalResolver::AccessToken"""
    props: CfnAccessTokenProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccessTokenProps]) -> None: ...
    @property
    def attr_access_token_id(self) -> StringToken: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_created_at(self) -> StringToken: ...
    @property
    def attr_global_resolver_id(self) -> StringToken: ...
    @property
    def attr_status(self) -> StringToken: ...
    @property
    def attr_updated_at(self) -> StringToken: ...
    @property
    def attr_value(self) -> StringToken: ...


class CfnDnsViewProps(TypedDict, total=False):
    client_token: str | None
    """A change replaces the resource."""
    description: str | None
    dnssec_validation: Literal["ENABLED", "DISABLED"] | Other | None
    edns_client_subnet: Literal["ENABLED", "DISABLED"] | Other | None
    firewall_rules_fail_open: Literal["ENABLED", "DISABLED"] | Other | None
    global_resolver_id: Required[str]
    """A change replaces the resource."""
    name: Required[str]
    tags: Sequence[CfnDnsViewTagProps | Deferred] | Deferred | None


class CfnDnsViewTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDnsView(TypedResource):
    """Resource schema for AWS::Route53GlobalResolver::DnsView"""
    props: CfnDnsViewProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDnsViewProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_created_at(self) -> StringToken: ...
    @property
    def attr_dns_view_id(self) -> StringToken: ...
    @property
    def attr_status(self) -> StringToken: ...
    @property
    def attr_updated_at(self) -> StringToken: ...


class CfnFirewallDomainListProps(TypedDict, total=False):
    client_token: str | None
    """A change replaces the resource."""
    description: str | None
    """A change replaces the resource."""
    domain_file_url: str | None
    """S3 URL to import domains from."""
    domains: Sequence[str] | Deferred | None
    """An inline list of domains to use for this domain list."""
    global_resolver_id: Required[str]
    """A change replaces the resource."""
    name: Required[str]
    """A change replaces the resource."""
    tags: Sequence[CfnFirewallDomainListTagProps | Deferred] | Deferred | None


class CfnFirewallDomainListTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnFirewallDomainList(TypedResource):
    """Resource schema for AWS::Route53GlobalResolver::FirewallDomainList"""
    props: CfnFirewallDomainListProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFirewallDomainListProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_created_at(self) -> StringToken: ...
    @property
    def attr_domain_count(self) -> NumberToken: ...
    @property
    def attr_firewall_domain_list_id(self) -> StringToken: ...
    @property
    def attr_status(self) -> StringToken: ...
    @property
    def attr_status_message(self) -> StringToken: ...
    @property
    def attr_updated_at(self) -> StringToken: ...


class CfnFirewallRuleProps(TypedDict, total=False):
    action: Required[Literal["ALLOW", "ALERT", "BLOCK"] | Other]
    block_override_dns_type: Literal["CNAME"] | Other | None
    block_override_domain: str | None
    block_override_ttl: Integer | None
    block_response: Literal["NODATA", "NXDOMAIN", "OVERRIDE"] | Other | None
    client_token: str | None
    """A change replaces the resource."""
    confidence_threshold: Literal["LOW", "MEDIUM", "HIGH"] | Other | None
    description: str | None
    dns_advanced_protection: Literal["DGA", "DNS_TUNNELING", "DICTIONARY_DGA"] | Other | None
    dns_view_id: Required[str]
    """A change replaces the resource."""
    firewall_domain_list_id: str | None
    """A change replaces the resource."""
    name: Required[str]
    priority: Integer | None
    q_type: str | None
    """A change replaces the resource."""


class CfnFirewallRule(TypedResource):
    """Resource schema for AWS::Route53GlobalResolver::FirewallRule"""
    props: CfnFirewallRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFirewallRuleProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken: ...
    @property
    def attr_firewall_rule_id(self) -> StringToken: ...
    @property
    def attr_query_type(self) -> StringToken: ...
    @property
    def attr_status(self) -> StringToken: ...
    @property
    def attr_updated_at(self) -> StringToken: ...


class CfnGlobalResolverProps(TypedDict, total=False):
    client_token: str | None
    """A change replaces the resource."""
    description: str | None
    ip_address_type: Literal["IPV4", "DUAL_STACK"] | Other | None
    name: Required[str]
    observability_region: str | None
    regions: Required[Sequence[str] | Deferred]
    """The list of regions the Global Resolver exists in."""
    tags: Sequence[CfnGlobalResolverTagProps | Deferred] | Deferred | None


class CfnGlobalResolverTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnGlobalResolver(TypedResource):
    """Resource schema for AWS::Route53GlobalResolver::GlobalResolver"""
    props: CfnGlobalResolverProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGlobalResolverProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_created_at(self) -> StringToken: ...
    @property
    def attr_dns_name(self) -> StringToken: ...
    @property
    def attr_global_resolver_id(self) -> StringToken: ...
    @property
    def attr_ipv4_addresses(self) -> ListToken: ...
    @property
    def attr_ipv6_addresses(self) -> ListToken: ...
    @property
    def attr_status(self) -> StringToken: ...
    @property
    def attr_updated_at(self) -> StringToken: ...


class CfnHostedZoneAssociationProps(TypedDict, total=False):
    hosted_zone_id: Required[str]
    """A change replaces the resource."""
    name: Required[str]
    resource_arn: Required[str]
    """A change replaces the resource."""


class CfnHostedZoneAssociation(TypedResource):
    """Resource schema for AWS::Route53GlobalResolver::HostedZoneAssociation"""
    props: CfnHostedZoneAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnHostedZoneAssociationProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken: ...
    @property
    def attr_hosted_zone_association_id(self) -> StringToken: ...
    @property
    def attr_hosted_zone_name(self) -> StringToken: ...
    @property
    def attr_status(self) -> StringToken: ...
    @property
    def attr_updated_at(self) -> StringToken: ...
