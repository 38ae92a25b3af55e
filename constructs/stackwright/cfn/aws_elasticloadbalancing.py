"""Every resource type of AWS::ElasticLoadBalancing; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'LoadBalancer': '[["access_logging_policy","AccessLoggingPolicy","@LoadBalancerAccessLoggingPolicy"],["app_cookie_stickiness_policy","AppCookieStickinessPolicy",["@LoadBalancerAppCookieStickinessPolicy"]],["availability_zones","AvailabilityZones",["s"],4],["canonical_hosted_zone_name","CanonicalHostedZoneName","j",32],["canonical_hosted_zone_name_id","CanonicalHostedZoneNameID","j",32],["connection_draining_policy","ConnectionDrainingPolicy","@LoadBalancerConnectionDrainingPolicy"],["connection_settings","ConnectionSettings","@LoadBalancerConnectionSettings"],["cross_zone","CrossZone","b"],["dns_name","DNSName","j",32],["health_check","HealthCheck","@LoadBalancerHealthCheck",4],["instances","Instances",["s"],0,["AWS::EC2::Instance.InstanceId"]],["lb_cookie_stickiness_policy","LBCookieStickinessPolicy",["@LoadBalancerLBCookieStickinessPolicy"]],["listeners","Listeners",["@LoadBalancerListeners"],1],["load_balancer_name","LoadBalancerName","s",2],["policies","Policies",["@LoadBalancerPolicies"]],["scheme","Scheme","s",2],["security_groups","SecurityGroups",["s"],0,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["source_security_group","SourceSecurityGroup","j",32],["subnets","Subnets",["s"],4,["AWS::EC2::Subnet.Id","AWS::EC2::Subnet.Ids","AWS::EC2::Subnet.SubnetId"]],["tags","Tags",{"k":["@LoadBalancerTag"],"l":[1,null]}]]',
    'LoadBalancerAccessLoggingPolicy': '[["emit_interval","EmitInterval","i"],["enabled","Enabled","b",1],["s3_bucket_name","S3BucketName","s",1,["AWS::S3::Bucket.BucketName","AWS::S3::Bucket.Name"]],["s3_bucket_prefix","S3BucketPrefix","s"]]',
    'LoadBalancerAppCookieStickinessPolicy': '[["cookie_name","CookieName","s",1],["policy_name","PolicyName","s",1]]',
    'LoadBalancerConnectionDrainingPolicy': '[["enabled","Enabled","b",1],["timeout","Timeout","i"]]',
    'LoadBalancerConnectionSettings': '[["idle_timeout","IdleTimeout","i",1]]',
    'LoadBalancerHealthCheck': '[["healthy_threshold","HealthyThreshold","s",1],["interval","Interval","s",1],["target","Target","s",1],["timeout","Timeout","s",1],["unhealthy_threshold","UnhealthyThreshold","s",1]]',
    'LoadBalancerLBCookieStickinessPolicy': '[["cookie_expiration_period","CookieExpirationPeriod","s"],["policy_name","PolicyName","s"]]',
    'LoadBalancerListeners': '[["instance_port","InstancePort","s",1],["instance_protocol","InstanceProtocol",{"k":"s","E":["http","https","tcp","ssl"]}],["load_balancer_port","LoadBalancerPort","s",1],["policy_names","PolicyNames",["s"]],["protocol","Protocol",{"k":"s","E":["http","https","tcp","ssl"]},1],["ssl_certificate_id","SSLCertificateId","s"]]',
    'LoadBalancerPolicies': '[["attributes","Attributes",["@LoadBalancerPolicyItem"],1],["instance_ports","InstancePorts",["s"]],["load_balancer_ports","LoadBalancerPorts",["s"]],["policy_name","PolicyName","s",1],["policy_type","PolicyType","s",1]]',
    'LoadBalancerPolicyItem': '[["name","Name","s"],["value","Value","s"]]',
    'LoadBalancerTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'LoadBalancer': ('AWS::ElasticLoadBalancing::LoadBalancer', '{"attributes":[["attr_canonical_hosted_zone_name","CanonicalHostedZoneName","s"],["attr_canonical_hosted_zone_name_id","CanonicalHostedZoneNameID","s"],["attr_dns_name","DNSName","s"],["attr_source_security_group_group_name","SourceSecurityGroup.GroupName","s"],["attr_source_security_group_owner_alias","SourceSecurityGroup.OwnerAlias","s"]],"identifier":["LoadBalancerName"],"tags":["Tags","list"],"arn":"arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/${LoadBalancerName}"}'),
})
