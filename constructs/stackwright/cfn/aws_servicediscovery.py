"""Every resource type of AWS::ServiceDiscovery; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'HttpNamespace': '[["arn","Arn","j",32],["description","Description",{"k":"s","l":[null,1024]}],["id","Id","j",32],["name","Name",{"k":"s","p":"^(?!arn:)[!-~]{1,1024}$","l":[1,1024]},3],["tags","Tags",{"k":["@HttpNamespaceTag"],"l":[null,200]}]]',
    'HttpNamespaceTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Instance': '[["instance_attributes","InstanceAttributes","j",1],["instance_id","InstanceId",{"k":"s","p":"^[0-9a-zA-Z_/:.@-]+$","l":[1,64]},2],["service_id","ServiceId",{"k":"s","l":[1,255]},3]]',
    'PrivateDnsNamespace': '[["arn","Arn","j",32],["description","Description",{"k":"s","l":[null,1024]}],["hosted_zone_id","HostedZoneId","j",32],["id","Id","j",32],["name","Name",{"k":"s","p":"^(?!arn:)[!-~]{1,253}$","l":[1,1024]},3],["properties","Properties","@PrivateDnsNamespaceProperties"],["tags","Tags",{"k":["@PrivateDnsNamespaceTag"],"l":[null,200]}],["vpc","Vpc",{"k":"s","l":[null,64]},10]]',
    'PrivateDnsNamespacePrivateDnsPropertiesMutable': '[["soa","SOA","@PrivateDnsNamespaceSOA"]]',
    'PrivateDnsNamespaceProperties': '[["dns_properties","DnsProperties","@PrivateDnsNamespacePrivateDnsPropertiesMutable"]]',
    'PrivateDnsNamespaceSOA': '[["ttl","TTL",{"k":"n","r":[0,2147483647]}]]',
    'PrivateDnsNamespaceTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'PublicDnsNamespace': r'[["arn","Arn","j",32],["description","Description",{"k":"s","l":[null,1024]}],["hosted_zone_id","HostedZoneId","j",32],["id","Id","j",32],["name","Name",{"k":"s","p":"^([a-zA-Z0-9]([a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z0-9]([a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?$","l":[1,1024]},3],["properties","Properties","@PublicDnsNamespaceProperties"],["tags","Tags",{"k":["@PublicDnsNamespaceTag"],"l":[null,200]}]]',
    'PublicDnsNamespaceProperties': '[["dns_properties","DnsProperties","@PublicDnsNamespacePublicDnsPropertiesMutable"]]',
    'PublicDnsNamespacePublicDnsPropertiesMutable': '[["soa","SOA","@PublicDnsNamespaceSOA"]]',
    'PublicDnsNamespaceSOA': '[["ttl","TTL",{"k":"n","r":[0,2147483647]}]]',
    'PublicDnsNamespaceTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Service': r'[["arn","Arn","j",32],["description","Description",{"k":"s","l":[null,1024]}],["dns_config","DnsConfig","@ServiceDnsConfig"],["health_check_config","HealthCheckConfig","@ServiceHealthCheckConfig"],["health_check_custom_config","HealthCheckCustomConfig","@ServiceHealthCheckCustomConfig",2],["id","Id","j",32],["name","Name",{"k":"s","p":"^((?=^.{1,127}$)^([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9])(\\.([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9]))*$)|(^\\.$)$"},2],["namespace_id","NamespaceId",{"k":"s","l":[null,255]},2],["service_attributes","ServiceAttributes",{"k":{"m":"s"},"l":[null,30]}],["tags","Tags",{"k":["@ServiceTag"],"l":[null,200]}],["type","Type",{"k":"s","e":["HTTP"]},2]]',
    'ServiceDnsConfig': '[["dns_records","DnsRecords",["@ServiceDnsRecord"],1],["namespace_id","NamespaceId",{"k":"s","l":[null,64]},2],["routing_policy","RoutingPolicy",{"k":"s","e":["MULTIVALUE","WEIGHTED"]}]]',
    'ServiceDnsRecord': '[["ttl","TTL",{"k":"n","r":[0,2147483647]},1],["type","Type",{"k":"s","e":["A","AAAA","CNAME","SRV"]},1]]',
    'ServiceHealthCheckConfig': '[["failure_threshold","FailureThreshold",{"k":"n","r":[1,10]}],["resource_path","ResourcePath",{"k":"s","l":[null,255]}],["type","Type",{"k":"s","e":["HTTP","HTTPS","TCP"]},1]]',
    'ServiceHealthCheckCustomConfig': '[["failure_threshold","FailureThreshold",{"k":"n","r":[1,10]}]]',
    'ServiceTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'HttpNamespace': ('AWS::ServiceDiscovery::HttpNamespace', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:servicediscovery:${Region}:${Account}:namespace/${NamespaceId}"}'),
    'Instance': ('AWS::ServiceDiscovery::Instance', '{"identifier":["ServiceId","InstanceId"]}'),
    'PrivateDnsNamespace': ('AWS::ServiceDiscovery::PrivateDnsNamespace', '{"attributes":[["attr_arn","Arn","s"],["attr_hosted_zone_id","HostedZoneId","s"],["attr_id","Id","s"]],"identifier":["Id"],"write_only":["Vpc"],"tags":["Tags","list"],"arn":"arn:${Partition}:servicediscovery:${Region}:${Account}:namespace/${NamespaceId}"}'),
    'PublicDnsNamespace': ('AWS::ServiceDiscovery::PublicDnsNamespace', '{"attributes":[["attr_arn","Arn","s"],["attr_hosted_zone_id","HostedZoneId","s"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:servicediscovery:${Region}:${Account}:namespace/${NamespaceId}"}'),
    'Service': ('AWS::ServiceDiscovery::Service', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_name","Name","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:servicediscovery:${Region}:${Account}:service/${ServiceId}"}'),
})
