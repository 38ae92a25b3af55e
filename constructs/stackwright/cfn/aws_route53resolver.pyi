"""Every resource type of AWS::Route53Resolver; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnFirewallDomainListProps(TypedDict, total=False):
    domain_file_url: str | None
    """The fully qualified URL or URI of the file stored in Amazon Simple Storage Service (Amazon S3) that contains the list of domains to import."""
    domains: Sequence[str] | Deferred | None
    """A list of the domain lists that you have defined."""
    name: str | None
    """The name of the domain list. A change replaces the resource."""
    tags: Sequence[CfnFirewallDomainListTagProps | Deferred] | Deferred | None
    """A list of the tag keys and values that you want to associate with the domain list."""


class CfnFirewallDomainListTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnFirewallDomainList(TypedResource):
    """High-level information about a list of firewall domains for use in a AWS::Route53Resolver::FirewallRule."""
    props: CfnFirewallDomainListProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFirewallDomainListProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the firewall domain list."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The date and time that the domain list was created, in Unix time format and Coordinated Universal Time (UTC)."""
    @property
    def attr_creator_request_id(self) -> StringToken:
        """A unique string defined by you to identify the request."""
    @property
    def attr_domain_count(self) -> NumberToken:
        """The number of domain names that are specified in the domain list."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the domain list."""
    @property
    def attr_managed_owner_name(self) -> StringToken:
        """The owner of the list, used only for lists that are not managed by you."""
    @property
    def attr_modification_time(self) -> StringToken:
        """The date and time that the domain list was last modified, in Unix time format and Coordinated Universal Time (UTC)."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the domain list."""
    @property
    def attr_status_message(self) -> StringToken:
        """Additional information about the status of the list, if available."""


class CfnFirewallRuleGroupProps(TypedDict, total=False):
    firewall_rules: Sequence[CfnFirewallRuleGroupFirewallRuleProps | Deferred] | Deferred | None
    """A list of the rules that you have defined."""
    name: str | None
    """The name of the rule group. A change replaces the resource."""
    tags: Sequence[CfnFirewallRuleGroupTagProps | Deferred] | Deferred | None
    """A list of the tag keys and values that you want to associate with the rule group."""


class CfnFirewallRuleGroupFirewallAdvancedContentCategoryConfigProps(TypedDict, total=False):
    """Configuration for an advanced content category rule type."""
    category: Required[str]
    """The content category value."""


class CfnFirewallRuleGroupFirewallAdvancedThreatCategoryConfigProps(TypedDict, total=False):
    """Configuration for an advanced threat category rule type."""
    category: Required[str]
    """The threat category value."""


class CfnFirewallRuleGroupFirewallRuleProps(TypedDict, total=False):
    """A single firewall rule in a rule group."""
    action: Required[Literal["ALLOW", "BLOCK", "ALERT"] | Other]
    """The action that DNS Firewall should take on a DNS query when it matches one of the domains in the rule's domain list, or a threat in a DNS Firewall Advvanced rule:"""
    block_override_dns_type: Literal["CNAME"] | Other | None
    """The DNS record's type."""
    block_override_domain: str | None
    """The custom DNS record to send back in response to the query."""
    block_override_ttl: Integer | None
    """The recommended amount of time, in seconds, for the DNS resolver or web browser to cache the provided override record."""
    block_response: Literal["NODATA", "NXDOMAIN", "OVERRIDE"] | Other | None
    """The way that you want DNS Firewall to block the request."""
    confidence_threshold: Literal["LOW", "MEDIUM", "HIGH"] | Other | None
    """The confidence threshold for DNS Firewall Advanced."""
    dns_threat_protection: Literal["DGA", "DNS_TUNNELING", "DICTIONARY_DGA"] | Other | None
    """The type of the DNS Firewall Advanced rule."""
    firewall_domain_list_id: str | None
    """The ID of the domain list that's used in the rule."""
    firewall_domain_redirection_action: Literal["INSPECT_REDIRECTION_DOMAIN", "TRUST_REDIRECTION_DOMAIN"] | Other | None
    """How you want the the rule to evaluate DNS redirection in the DNS redirection chain, such as CNAME, or DNAME."""
    firewall_rule_type: CfnFirewallRuleGroupFirewallRuleTypeProps | Deferred | None
    """Firewall rule type union."""
    priority: Required[Integer]
    """The priority of the rule in the rule group."""
    qtype: str | None
    """The DNS query type you want the rule to evaluate."""


class CfnFirewallRuleGroupFirewallRuleTypeProps(TypedDict, total=False):
    """Firewall rule type union."""
    firewall_advanced_content_category: CfnFirewallRuleGroupFirewallAdvancedContentCategoryConfigProps | Deferred | None
    """Configuration for an advanced content category rule type."""
    firewall_advanced_threat_category: CfnFirewallRuleGroupFirewallAdvancedThreatCategoryConfigProps | Deferred | None
    """Configuration for an advanced threat category rule type."""
    partner_threat_protection: CfnFirewallRuleGroupPartnerThreatProtectionConfigProps | Deferred | None
    """Configuration for a partner threat protection rule type."""


class CfnFirewallRuleGroupPartnerThreatProtectionConfigProps(TypedDict, total=False):
    """Configuration for a partner threat protection rule type."""
    partner: Required[str]
    """The partner identifier value."""


class CfnFirewallRuleGroupTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnFirewallRuleGroup(TypedResource):
    """High-level information for a firewall rule group."""
    props: CfnFirewallRuleGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFirewallRuleGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN (Amazon Resource Name) of the rule group."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The date and time that the rule group was created, in Unix time format and Coordinated Universal Time (UTC)."""
    @property
    def attr_creator_request_id(self) -> StringToken:
        """A unique string defined by you to identify the request."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the rule group."""
    @property
    def attr_modification_time(self) -> StringToken:
        """The date and time that the rule group was last modified, in Unix time format and Coordinated Universal Time (UTC)."""
    @property
    def attr_owner_id(self) -> StringToken:
        """The AWS account ID for the account that created the rule group."""
    @property
    def attr_rule_count(self) -> NumberToken:
        """The number of rules in the rule group."""
    @property
    def attr_share_status(self) -> StringToken:
        """Whether the rule group is shared with other AWS accounts, or was shared with the current account by another AWS account."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the domain list."""
    @property
    def attr_status_message(self) -> StringToken:
        """Additional information about the status of the rule group, if available."""


class CfnFirewallRuleGroupAssociationProps(TypedDict, total=False):
    firewall_rule_group_id: Required[str]
    """The unique identifier of the firewall rule group. A change replaces the resource."""
    mutation_protection: Literal["ENABLED", "DISABLED"] | Other | None
    """If enabled, this setting disallows modification or removal of the association, to help prevent against accidentally altering DNS firewall protections."""
    name: str | None
    """The name of the association."""
    priority: Required[Integer]
    """The setting that determines the processing order of the rule group among the rule groups that are associated with a single VPC."""
    tags: Sequence[CfnFirewallRuleGroupAssociationTagProps | Deferred] | Deferred | None
    """A list of the tag keys and values that you want to associate with the rule group."""
    vpc_id: Required[str]
    """The unique identifier of the VPC that is associated with the rule group. A change replaces the resource."""


class CfnFirewallRuleGroupAssociationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnFirewallRuleGroupAssociation(TypedResource):
    """An association between a firewall rule group and a VPC, which enables DNS filtering for the VPC."""
    props: CfnFirewallRuleGroupAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFirewallRuleGroupAssociationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the firewall rule group association."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The date and time that the association was created, in Unix time format and Coordinated Universal Time (UTC)."""
    @property
    def attr_creator_request_id(self) -> StringToken:
        """A unique string defined by you to identify the request."""
    @property
    def attr_id(self) -> StringToken:
        """The identifier for the association."""
    @property
    def attr_managed_owner_name(self) -> StringToken:
        """The owner of the association, used only for associations that are not managed by you."""
    @property
    def attr_modification_time(self) -> StringToken:
        """The date and time that the association was last modified, in Unix time format and Coordinated Universal Time (UTC)."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the association."""
    @property
    def attr_status_message(self) -> StringToken:
        """Additional information about the status of the response, if available."""


class CfnOutpostResolverProps(TypedDict, total=False):
    instance_count: Integer | None
    """Amazon EC2 instance count for the Resolver on the Outpost."""
    name: Required[str]
    """Name of the Resolver."""
    outpost_arn: Required[str]
    """The ARN (Amazon Resource Name) for the Outpost. A change replaces the resource."""
    preferred_instance_type: Required[str]
    """The Amazon EC2 instance type."""
    tags: Sequence[CfnOutpostResolverTagProps | Deferred] | Deferred | None
    """A key value pair that helps you identify a Route 53 Resolver."""


class CfnOutpostResolverTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnOutpostResolver(TypedResource):
    """Creates a Amazon Route 53 Resolver on an Outpost."""
    props: CfnOutpostResolverProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOutpostResolverProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN (Amazon Resource Name) for the Resolver on an Outpost."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The date and time that the Outpost Resolver was created, in Unix time format and Coordinated Universal Time (UTC)."""
    @property
    def attr_creator_request_id(self) -> StringToken:
        """A unique string that identifies the request that created the Resolver endpoint."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the Resolver on Outpost."""
    @property
    def attr_modification_time(self) -> StringToken:
        """The date and time that the Outpost Resolver was modified, in Unix time format and Coordinated Universal Time (UTC)."""
    @property
    def attr_status(self) -> StringToken:
        """Status of the Resolver."""
    @property
    def attr_status_message(self) -> StringToken:
        """A detailed description of the Resolver."""


class CfnResolverConfigProps(TypedDict, total=False):
    autodefined_reverse_flag: Required[Literal["DISABLE"] | Other]
    """Represents the desired status of `AutodefinedReverse`. A change replaces the resource."""
    resource_id: Required[str]
    """The ID of the Amazon Virtual Private Cloud VPC or a Route 53 Profile that you're configuring Resolver for. A change replaces the resource."""


class CfnResolverConfig(TypedResource):
    """A complex type that contains information about a Resolver configuration for a VPC."""
    props: CfnResolverConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResolverConfigProps]) -> None: ...
    @property
    def attr_autodefined_reverse(self) -> StringToken:
        """The status of whether or not the Route 53 Resolver will create autodefined rules for reverse DNS lookups."""
    @property
    def attr_id(self) -> StringToken:
        """ID for the Route 53 Resolver configuration."""
    @property
    def attr_owner_id(self) -> StringToken:
        """The owner account ID of the Amazon Virtual Private Cloud VPC."""


class CfnResolverDNSSECConfigProps(TypedDict, total=False):
    resource_id: str | None
    """The ID of the virtual private cloud (VPC) that you're configuring the DNSSEC validation status for. A change replaces the resource."""


class CfnResolverDNSSECConfig(TypedResource):
    """The `AWS::Route53Resolver::ResolverDNSSECConfig` resource is a complex type that contains information about a configuration for DNSSEC validation."""
    props: CfnResolverDNSSECConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResolverDNSSECConfigProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The primary identifier of this `ResolverDNSSECConfig` resource."""
    @property
    def attr_owner_id(self) -> StringToken:
        """The AWS account of the owner."""
    @property
    def attr_validation_status(self) -> StringToken:
        """The current status of this `ResolverDNSSECConfig` resource."""


class CfnResolverEndpointProps(TypedDict, total=False):
    direction: Required[str]
    """Indicates whether the Resolver endpoint allows inbound or outbound DNS queries: A change replaces the resource."""
    dns64_enabled: Boolean | None
    """Specifies whether DNS64 is enabled for the Inbound Resolver Endpoint."""
    ip_addresses: Required[Sequence[CfnResolverEndpointIpAddressRequestProps | Deferred] | Deferred]
    """The subnets and IP addresses in your VPC that DNS queries originate from (for outbound endpoints) or that you forward DNS queries to (for inbound endpoints)."""
    ipv6_internet_access_enabled: Boolean | None
    """Specifies whether IPv6 Internet Gateway access is enabled through the Outbound Resolver Endpoint."""
    name: str | None
    """A friendly name that lets you easily find a configuration in the Resolver dashboard in the Route 53 console."""
    outpost_arn: str | None
    """The ARN (Amazon Resource Name) for the Outpost. A change replaces the resource."""
    preferred_instance_type: str | None
    """The Amazon EC2 instance type. A change replaces the resource."""
    protocols: Sequence[str] | Deferred | None
    """Protocols used for the endpoint."""
    resolver_endpoint_type: str | None
    """The Resolver endpoint IP address type."""
    rni_enhanced_metrics_enabled: Boolean | None
    """Indicates whether RNI enhanced metrics are enabled for the Resolver endpoint."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """The ID of one or more security groups that control access to this VPC. A change replaces the resource."""
    tags: Sequence[CfnResolverEndpointTagProps | Deferred] | Deferred | None
    """Route 53 Resolver doesn't support updating tags through CloudFormation."""
    target_name_server_metrics_enabled: Boolean | None
    """Indicates whether target name server metrics are enabled for the outbound Resolver endpoint."""


class CfnResolverEndpointIpAddressRequestProps(TypedDict, total=False):
    """In a CreateResolverEndpoint request, the IP address that DNS queries originate from (for outbound endpoints) or that you forward DNS queries to (for inbound endpoints)."""
    ip: str | None
    """The IPv4 address that you want to use for DNS queries."""
    ipv6: str | None
    """The IPv6 address that you want to use for DNS queries."""
    subnet_id: Required[str]
    """The ID of the subnet that contains the IP address."""


class CfnResolverEndpointTagProps(TypedDict, total=False):
    key: Required[str]
    """The name for the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnResolverEndpoint(TypedResource):
    """Creates a Resolver endpoint."""
    props: CfnResolverEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResolverEndpointProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the resolver endpoint, such as `arn:aws:route53resolver:us-east-1:123456789012:resolver-endpoint/resolver-endpoint-a1bzhi`."""
    @property
    def attr_direction(self) -> StringToken:
        """Indicates whether the resolver endpoint allows inbound or outbound DNS queries."""
    @property
    def attr_host_vpc_id(self) -> StringToken:
        """The ID of the VPC that you want to create the resolver endpoint in."""
    @property
    def attr_ip_address_count(self) -> StringToken:
        """The number of IP addresses that the resolver endpoint can use for DNS queries."""
    @property
    def attr_name(self) -> StringToken:
        """The name that you assigned to the resolver endpoint when you created the endpoint."""
    @property
    def attr_outpost_arn(self) -> StringToken:
        """The ARN (Amazon Resource Name) for the Outpost."""
    @property
    def attr_preferred_instance_type(self) -> StringToken:
        """The Amazon EC2 instance type."""
    @property
    def attr_resolver_endpoint_id(self) -> StringToken:
        """The ID of the resolver endpoint."""
    @property
    def attr_resolver_endpoint_type(self) -> StringToken:
        """The Resolver endpoint IP address type."""


class CfnResolverQueryLoggingConfigProps(TypedDict, total=False):
    destination_arn: str | None
    """The ARN of the resource that you want Resolver to send query logs: an Amazon S3 bucket, a CloudWatch Logs log group, or a Kinesis Data Firehose delivery stream. A change replaces the resource."""
    name: str | None
    """The name of the query logging configuration. A change replaces the resource."""
    tags: Sequence[CfnResolverQueryLoggingConfigTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource. A change replaces the resource."""


class CfnResolverQueryLoggingConfigTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnResolverQueryLoggingConfig(TypedResource):
    """The AWS::Route53Resolver::ResolverQueryLoggingConfig resource is a complex type that contains settings for one query logging configuration."""
    props: CfnResolverQueryLoggingConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResolverQueryLoggingConfigProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the query logging configuration."""
    @property
    def attr_association_count(self) -> NumberToken:
        """The number of VPCs that are associated with the query logging configuration."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The date and time that the query logging configuration was created, in Unix time format and Coordinated Universal Time (UTC)."""
    @property
    def attr_creator_request_id(self) -> StringToken:
        """A unique string that identifies the request that created the query logging configuration."""
    @property
    def attr_id(self) -> StringToken:
        """The ID for the query logging configuration."""
    @property
    def attr_owner_id(self) -> StringToken:
        """The AWS account ID for the account that created the query logging configuration."""
    @property
    def attr_share_status(self) -> StringToken:
        """An indication of whether the query logging configuration is shared with other AWS account s, or was shared with the current account by another AWS account."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the specified query logging configuration."""


class CfnResolverQueryLoggingConfigAssociationProps(TypedDict, total=False):
    resolver_query_log_config_id: str | None
    """The ID of the query logging configuration that a VPC is associated with. A change replaces the resource."""
    resource_id: str | None
    """The ID of the Amazon VPC that is associated with the query logging configuration. A change replaces the resource."""


class CfnResolverQueryLoggingConfigAssociation(TypedResource):
    """The AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation resource is a configuration for DNS query logging."""
    props: CfnResolverQueryLoggingConfigAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResolverQueryLoggingConfigAssociationProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The date and time that the VPC was associated with the query logging configuration, in Unix time format and Coordinated Universal Time (UTC)."""
    @property
    def attr_error(self) -> StringToken:
        """If the value of `Status` is `FAILED`, the value of `Error` indicates the cause:"""
    @property
    def attr_error_message(self) -> StringToken:
        """Contains additional information about the error."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the query logging association."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the specified query logging association."""


class CfnResolverRuleProps(TypedDict, total=False):
    delegation_record: str | None
    """DNS queries with delegation records that point to this domain name are forwarded to resolvers on your network."""
    domain_name: str | None
    """DNS queries for this domain name are forwarded to the IP addresses that are specified in `TargetIps`. A change may replace the resource."""
    name: str | None
    """The name for the Resolver rule, which you specified when you created the Resolver rule."""
    resolver_endpoint_id: str | None
    """The ID of the endpoint that the rule is associated with."""
    rule_type: Required[str]
    """When you want to forward DNS queries for specified domain name to resolvers on your network, specify `FORWARD` or `DELEGATE`. A change replaces the resource."""
    tags: Sequence[CfnResolverRuleTagProps | Deferred] | Deferred | None
    """Tags help organize and categorize your Resolver rules."""
    target_ips: Sequence[CfnResolverRuleTargetAddressProps | Deferred] | Deferred | None
    """An array that contains the IP addresses and ports that an outbound endpoint forwards DNS queries to."""


class CfnResolverRuleTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnResolverRuleTargetAddressProps(TypedDict, total=False):
    """In a CreateResolverRule request, an array of the IPs that you want to forward DNS queries to."""
    ip: str | None
    """One IPv4 address that you want to forward DNS queries to."""
    ipv6: str | None
    """One IPv6 address that you want to forward DNS queries to."""
    port: str | None
    """The port at `Ip` that you want to forward DNS queries to."""
    protocol: str | None
    """The protocols for the target address."""
    server_name_indication: str | None
    """The Server Name Indication of the DoH server that you want to forward queries to."""


class CfnResolverRule(TypedResource):
    """For DNS queries that originate in your VPCs, specifies which Resolver endpoint the queries pass through, one domain name that you want to forward to your network, and the IP addresses of the DNS resolvers in your network."""
    props: CfnResolverRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResolverRuleProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the resolver rule, such as `arn:aws:route53resolver:us-east-1:123456789012:resolver-rule/resolver-rule-a1bzhi`."""
    @property
    def attr_delegation_record(self) -> StringToken:
        """The name server domain for queries to be delegated to if a query matches the delegation record."""
    @property
    def attr_domain_name(self) -> StringToken:
        """DNS queries for this domain name are forwarded to the IP addresses that are specified in TargetIps."""
    @property
    def attr_name(self) -> StringToken:
        """A friendly name that lets you easily find a rule in the Resolver dashboard in the Route 53 console."""
    @property
    def attr_resolver_endpoint_id(self) -> StringToken:
        """The ID of the outbound endpoint that the rule is associated with, such as `rslvr-out-fdc049932dexample`."""
    @property
    def attr_resolver_rule_id(self) -> StringToken:
        """When the value of `RuleType` is `FORWARD`, the ID that Resolver assigned to the resolver rule when you created it, such as `rslvr-rr-5328a0899aexample`."""
    @property
    def attr_rule_type(self) -> StringToken:
        """When you want to forward DNS queries for specified domain name to resolvers on your network, specify FORWARD."""
    @property
    def attr_target_ips(self) -> StringToken:
        """When the value of `RuleType` is `FORWARD`, the IP addresses that the outbound endpoint forwards DNS queries to, typically the IP addresses for DNS resolvers on your network."""


class CfnResolverRuleAssociationProps(TypedDict, total=False):
    name: str | None
    """The name of an association between a Resolver rule and a VPC. A change replaces the resource."""
    resolver_rule_id: Required[str]
    """The ID of the Resolver rule that you associated with the VPC that is specified by `VPCId`. A change replaces the resource."""
    vpc_id: Required[str]
    """The ID of the VPC that you associated the Resolver rule with. A change replaces the resource."""


class CfnResolverRuleAssociation(TypedResource):
    """In the response to an AssociateResolverRule, DisassociateResolverRule, or ListResolverRuleAssociations request, provides information about an association between a resolver rule and a VPC."""
    props: CfnResolverRuleAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResolverRuleAssociationProps]) -> None: ...
    @property
    def attr_name(self) -> StringToken:
        """The name of an association between a resolver rule and a VPC, such as `test.example.com in beta VPC`."""
    @property
    def attr_resolver_rule_association_id(self) -> StringToken:
        """The ID of the resolver rule association that you want to get information about, such as `rslvr-rrassoc-97242eaf88example`."""
    @property
    def attr_resolver_rule_id(self) -> StringToken:
        """The ID of the resolver rule that you associated with the VPC that is specified by `VPCId`, such as `rslvr-rr-5328a0899example`."""
    @property
    def attr_vpc_id(self) -> StringToken:
        """The ID of the VPC that you associated the resolver rule with, such as `vpc-03cf94c75cexample`."""
