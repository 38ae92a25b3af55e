"""Every resource type of AWS::Route53GlobalResolver; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'AccessSource': '[["access_source_id","AccessSourceId","j",32],["arn","Arn","j",32],["cidr","Cidr",{"k":"s","l":[1,42]},1],["client_token","ClientToken",{"k":"s","l":[1,256]},10],["created_at","CreatedAt","j",32],["dns_view_id","DnsViewId",{"k":"s","p":"^[-.a-zA-Z0-9]+$","l":[1,64]},3],["ip_address_type","IpAddressType",{"k":"s","e":["IPV4","IPV6"]}],["name","Name",{"k":"s","p":"(?!^[0-9]+$)([a-zA-Z0-9-_\' \']+)","l":[1,64]}],["protocol","Protocol",{"k":"s","e":["DO53","DOH","DOT"]},1],["status","Status","j",32],["tags","Tags",{"k":["@AccessSourceTag"],"l":[null,50]}],["updated_at","UpdatedAt","j",32]]',
    'AccessSourceTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'AccessToken': '[["access_token_id","AccessTokenId","j",32],["arn","Arn","j",32],["client_token","ClientToken",{"k":"s","l":[1,256]},10],["created_at","CreatedAt","j",32],["dns_view_id","DnsViewId",{"k":"s","p":"^[-.a-zA-Z0-9]+$","l":[1,64]},3],["expires_at","ExpiresAt","s",2],["global_resolver_id","GlobalResolverId","j",32],["name","Name",{"k":"s","p":"(?!^[0-9]+$)([a-zA-Z0-9-_\' \']+)","l":[1,64]}],["status","Status","j",32],["tags","Tags",{"k":["@AccessTokenTag"],"l":[null,50]}],["updated_at","UpdatedAt","j",32],["value","Value","j",32]]',
    'AccessTokenTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'DnsView': '[["arn","Arn","j",32],["client_token","ClientToken",{"k":"s","l":[1,256]},10],["created_at","CreatedAt","j",32],["description","Description",{"k":"s","l":[1,256]}],["dns_view_id","DnsViewId","j",32],["dnssec_validation","DnssecValidation",{"k":"s","e":["ENABLED","DISABLED"]}],["edns_client_subnet","EdnsClientSubnet",{"k":"s","e":["ENABLED","DISABLED"]}],["firewall_rules_fail_open","FirewallRulesFailOpen",{"k":"s","e":["ENABLED","DISABLED"]}],["global_resolver_id","GlobalResolverId",{"k":"s","p":"^[-.a-zA-Z0-9]+$","l":[1,64]},3],["name","Name",{"k":"s","p":"(?!^[0-9]+$)([a-zA-Z0-9-_\' \']+)","l":[1,64]},1],["status","Status","j",32],["tags","Tags",{"k":["@DnsViewTag"],"l":[null,50]}],["updated_at","UpdatedAt","j",32]]',
    'DnsViewTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'FirewallDomainList': '[["arn","Arn","j",32],["client_token","ClientToken",{"k":"s","l":[1,256]},10],["created_at","CreatedAt","j",32],["description","Description",{"k":"s","l":[1,256]},2],["domain_count","DomainCount","j",32],["domain_file_url","DomainFileUrl",{"k":"s","l":[1,1024]},8],["domains","Domains",{"k":[{"k":"s","l":[1,255]}],"x":1},8],["firewall_domain_list_id","FirewallDomainListId","j",32],["global_resolver_id","GlobalResolverId",{"k":"s","p":"^[-.a-zA-Z0-9]+$","l":[1,64]},3],["name","Name",{"k":"s","p":"(?!^[0-9]+$)([a-zA-Z0-9-_\' \']+)","l":[1,64]},3],["status","Status","j",32],["status_message","StatusMessage","j",32],["tags","Tags",{"k":["@FirewallDomainListTag"],"l":[null,50]}],["updated_at","UpdatedAt","j",32]]',
    'FirewallDomainListTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'FirewallRule': '[["action","Action",{"k":"s","e":["ALLOW","ALERT","BLOCK"]},1],["block_override_dns_type","BlockOverrideDnsType",{"k":"s","e":["CNAME"]}],["block_override_domain","BlockOverrideDomain",{"k":"s","p":"\\\\*?[-a-zA-Z0-9.]+","l":[1,256]}],["block_override_ttl","BlockOverrideTtl",{"k":"i","r":[0,604800]}],["block_response","BlockResponse",{"k":"s","e":["NODATA","NXDOMAIN","OVERRIDE"]}],["client_token","ClientToken",{"k":"s","l":[1,256]},10],["confidence_threshold","ConfidenceThreshold",{"k":"s","e":["LOW","MEDIUM","HIGH"]}],["created_at","CreatedAt","j",32],["description","Description",{"k":"s","l":[1,256]}],["dns_advanced_protection","DnsAdvancedProtection",{"k":"s","e":["DGA","DNS_TUNNELING","DICTIONARY_DGA"]}],["dns_view_id","DnsViewId",{"k":"s","p":"^[-.a-zA-Z0-9]+$","l":[1,64]},3],["firewall_domain_list_id","FirewallDomainListId",{"k":"s","p":"^[-.a-zA-Z0-9]+$","l":[1,64]},2],["firewall_rule_id","FirewallRuleId","j",32],["name","Name",{"k":"s","p":"(?!^[0-9]+$)([a-zA-Z0-9-_\' \']+)","l":[1,64]},1],["priority","Priority",{"k":"i","r":[1,10000]}],["q_type","QType",{"k":"s","l":[null,16]},10],["query_type","QueryType","j",32],["status","Status","j",32],["updated_at","UpdatedAt","j",32]]',
    'GlobalResolver': '[["arn","Arn","j",32],["client_token","ClientToken",{"k":"s","l":[1,256]},10],["created_at","CreatedAt","j",32],["description","Description",{"k":"s","l":[1,256]}],["dns_name","DnsName","j",32],["global_resolver_id","GlobalResolverId","j",32],["ipv4_addresses","IPv4Addresses","j",32],["ipv6_addresses","IPv6Addresses","j",32],["ip_address_type","IpAddressType",{"k":"s","e":["IPV4","DUAL_STACK"]}],["name","Name",{"k":"s","p":"(?!^[0-9]+$)([a-zA-Z0-9-_\' \']+)","l":[1,64]},1],["observability_region","ObservabilityRegion",{"k":"s","l":[1,32]}],["regions","Regions",[{"k":"s","l":[1,32]}],1],["status","Status","j",32],["tags","Tags",{"k":["@GlobalResolverTag"],"l":[null,50]}],["updated_at","UpdatedAt","j",32]]',
    'GlobalResolverTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'HostedZoneAssociation': '[["created_at","CreatedAt","j",32],["hosted_zone_association_id","HostedZoneAssociationId","j",32],["hosted_zone_id","HostedZoneId",{"k":"s","l":[1,32]},3],["hosted_zone_name","HostedZoneName","j",32],["name","Name",{"k":"s","p":"(?!^[0-9]+$)([a-zA-Z0-9-_\' \']+)","l":[1,64]},1],["resource_arn","ResourceArn",{"k":"s","p":"arn:[-.a-z0-9]{1,63}:[-.a-z0-9]{1,63}:[-.a-z0-9]{0,63}:[-.a-z0-9]{0,63}:[^/].{0,1023}","l":[1,2048]},3],["status","Status","j",32],["updated_at","UpdatedAt","j",32]]',
})
__getattr__ = names(__name__, _types)


class CfnAccessSource(TypedResource):
    schema = Schema('AWS::Route53GlobalResolver::AccessSource', _types, 'AccessSource', '{"attributes":[["attr_access_source_id","AccessSourceId","s"],["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_status","Status","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["AccessSourceId"],"write_only":["ClientToken"],"tags":["Tags","list"],"arn":"arn:${Partition}:route53globalresolver::${Account}:access-source/${Id}"}')


class CfnAccessToken(TypedResource):
    schema = Schema('AWS::Route53GlobalResolver::AccessToken', _types, 'AccessToken', '{"attributes":[["attr_access_token_id","AccessTokenId","s"],["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_global_resolver_id","GlobalResolverId","s"],["attr_status","Status","s"],["attr_updated_at","UpdatedAt","s"],["attr_value","Value","s"]],"identifier":["AccessTokenId"],"write_only":["ClientToken"],"tags":["Tags","list"],"arn":"arn:${Partition}:route53globalresolver::${Account}:access-token/${Id}"}')


class CfnDnsView(TypedResource):
    schema = Schema('AWS::Route53GlobalResolver::DnsView', _types, 'DnsView', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_dns_view_id","DnsViewId","s"],["attr_status","Status","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["DnsViewId"],"write_only":["ClientToken"],"tags":["Tags","list"],"arn":"arn:${Partition}:route53globalresolver::${Account}:dns-view/${Id}"}')


class CfnFirewallDomainList(TypedResource):
    schema = Schema('AWS::Route53GlobalResolver::FirewallDomainList', _types, 'FirewallDomainList', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_domain_count","DomainCount","i"],["attr_firewall_domain_list_id","FirewallDomainListId","s"],["attr_status","Status","s"],["attr_status_message","StatusMessage","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["FirewallDomainListId"],"write_only":["ClientToken","DomainFileUrl","Domains"],"tags":["Tags","list"],"arn":"arn:${Partition}:route53globalresolver::${Account}:firewall-domain-list/${Id}"}')


class CfnFirewallRule(TypedResource):
    schema = Schema('AWS::Route53GlobalResolver::FirewallRule', _types, 'FirewallRule', '{"attributes":[["attr_created_at","CreatedAt","s"],["attr_firewall_rule_id","FirewallRuleId","s"],["attr_query_type","QueryType","s"],["attr_status","Status","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["FirewallRuleId"],"write_only":["ClientToken","QType"]}')


class CfnGlobalResolver(TypedResource):
    schema = Schema('AWS::Route53GlobalResolver::GlobalResolver', _types, 'GlobalResolver', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_dns_name","DnsName","s"],["attr_global_resolver_id","GlobalResolverId","s"],["attr_ipv4_addresses","IPv4Addresses","l"],["attr_ipv6_addresses","IPv6Addresses","l"],["attr_status","Status","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["GlobalResolverId"],"write_only":["ClientToken"],"tags":["Tags","list"],"arn":"arn:${Partition}:route53globalresolver::${Account}:global-resolver/${Id}"}')


class CfnHostedZoneAssociation(TypedResource):
    schema = Schema('AWS::Route53GlobalResolver::HostedZoneAssociation', _types, 'HostedZoneAssociation', '{"attributes":[["attr_created_at","CreatedAt","s"],["attr_hosted_zone_association_id","HostedZoneAssociationId","s"],["attr_hosted_zone_name","HostedZoneName","s"],["attr_status","Status","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["HostedZoneAssociationId"]}')
