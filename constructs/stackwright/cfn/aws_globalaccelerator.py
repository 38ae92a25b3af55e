"""Every resource type of AWS::GlobalAccelerator; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Accelerator': r'[["accelerator_arn","AcceleratorArn","j",32],["dns_name","DnsName","j",32],["dual_stack_dns_name","DualStackDnsName","j",32],["enabled","Enabled","b"],["flow_logs_enabled","FlowLogsEnabled","b"],["flow_logs_s3_bucket","FlowLogsS3Bucket",{"k":"s","l":[null,255]}],["flow_logs_s3_prefix","FlowLogsS3Prefix",{"k":"s","l":[null,255]}],["ip_address_type","IpAddressType",{"k":"s","e":["IPV4","DUAL_STACK"]}],["ip_addresses","IpAddresses",{"k":[{"k":"s","p":"^(?:[0-9]{1,3}\\.){3}[0-9]{1,3}$"}],"l":[null,2]}],["ipv4_addresses","Ipv4Addresses","j",32],["ipv6_addresses","Ipv6Addresses","j",32],["name","Name",{"k":"s","p":"^[a-zA-Z0-9_-]{0,64}$","l":[1,64]},1],["tags","Tags",["@AcceleratorTag"]]]',
    'AcceleratorTag': '[["key","Key",{"k":"s","l":[1,127]},1],["value","Value",{"k":"s","l":[1,255]},1]]',
    'CrossAccountAttachment': r'[["attachment_arn","AttachmentArn","j",32],["name","Name",{"k":"s","p":"^[a-zA-Z0-9_-]{0,64}$","l":[1,64]},1],["principals","Principals",[{"k":"s","p":"^(^\\d{12}$|arn:.*)$","l":[null,256]}]],["resources","Resources",["@CrossAccountAttachmentResource"]],["tags","Tags",["@CrossAccountAttachmentTag"]]]',
    'CrossAccountAttachmentResource': '[["cidr","Cidr",{"k":"s","l":[null,255]}],["endpoint_id","EndpointId",{"k":"s","l":[null,255]}],["region","Region",{"k":"s","l":[null,255]},8]]',
    'CrossAccountAttachmentTag': '[["key","Key",{"k":"s","l":[1,127]},1],["value","Value",{"k":"s","l":[1,255]},1]]',
    'EndpointGroup': r'[["endpoint_configurations","EndpointConfigurations",{"k":["@EndpointGroupEndpointConfiguration"],"l":[null,10]}],["endpoint_group_arn","EndpointGroupArn","j",32],["endpoint_group_region","EndpointGroupRegion",{"k":"s","l":[null,255]},3],["health_check_interval_seconds","HealthCheckIntervalSeconds",{"k":"i","r":[10,30]}],["health_check_path","HealthCheckPath",{"k":"s","p":"^/[-a-zA-Z0-9@:%_\\\\+.~#?&/=]*$","l":[null,255]}],["health_check_port","HealthCheckPort",{"k":"i","r":[-1,65535]}],["health_check_protocol","HealthCheckProtocol",{"k":"s","e":["TCP","HTTP","HTTPS"]}],["listener_arn","ListenerArn",{"k":"s","l":[null,255]},3,["AWS::GlobalAccelerator::Listener.ListenerArn"]],["port_overrides","PortOverrides",{"k":["@EndpointGroupPortOverride"],"l":[null,10]}],["threshold_count","ThresholdCount",{"k":"i","r":[1,10]}],["traffic_dial_percentage","TrafficDialPercentage",{"k":"n","r":[0,100]}]]',
    'EndpointGroupEndpointConfiguration': '[["attachment_arn","AttachmentArn",{"k":"s","l":[null,255]},8],["client_ip_preservation_enabled","ClientIPPreservationEnabled","b"],["endpoint_id","EndpointId",{"k":"s","l":[null,255]},1,["AWS::ElasticLoadBalancingV2::LoadBalancer.LoadBalancerArn"]],["weight","Weight",{"k":"i","r":[0,255]}]]',
    'EndpointGroupPortOverride': '[["endpoint_port","EndpointPort",{"k":"i","r":[0,65535]},1],["listener_port","ListenerPort",{"k":"i","r":[0,65535]},1]]',
    'Listener': '[["accelerator_arn","AcceleratorArn",{"k":"s","l":[null,255]},3,["AWS::GlobalAccelerator::Accelerator.AcceleratorArn"]],["client_affinity","ClientAffinity",{"k":"s","e":["NONE","SOURCE_IP"]}],["listener_arn","ListenerArn","j",32],["port_ranges","PortRanges",{"k":["@ListenerPortRange"],"l":[1,10]},1],["protocol","Protocol",{"k":"s","e":["TCP","UDP"]},1]]',
    'ListenerPortRange': '[["from_port","FromPort",{"k":"i","r":[0,65535]},1],["to_port","ToPort",{"k":"i","r":[0,65535]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnAccelerator(TypedResource):
    schema = Schema('AWS::GlobalAccelerator::Accelerator', _types, 'Accelerator', '{"attributes":[["attr_accelerator_arn","AcceleratorArn","s"],["attr_dns_name","DnsName","s"],["attr_dual_stack_dns_name","DualStackDnsName","s"],["attr_ipv4_addresses","Ipv4Addresses","l"],["attr_ipv6_addresses","Ipv6Addresses","l"]],"identifier":["AcceleratorArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:globalaccelerator::${Account}:accelerator/${AcceleratorId}"}')


class CfnCrossAccountAttachment(TypedResource):
    schema = Schema('AWS::GlobalAccelerator::CrossAccountAttachment', _types, 'CrossAccountAttachment', '{"attributes":[["attr_attachment_arn","AttachmentArn","s"]],"identifier":["AttachmentArn"],"write_only":["Resources.*.Region"],"tags":["Tags","list"],"arn":"arn:${Partition}:globalaccelerator::${Account}:attachment/${ResourceId}"}')


class CfnEndpointGroup(TypedResource):
    schema = Schema('AWS::GlobalAccelerator::EndpointGroup', _types, 'EndpointGroup', '{"attributes":[["attr_endpoint_group_arn","EndpointGroupArn","s"]],"identifier":["EndpointGroupArn"],"write_only":["EndpointConfigurations.*.AttachmentArn"]}')


class CfnListener(TypedResource):
    schema = Schema('AWS::GlobalAccelerator::Listener', _types, 'Listener', '{"attributes":[["attr_listener_arn","ListenerArn","s"]],"identifier":["ListenerArn"]}')
