"""Every resource type of AWS::Route53; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'CidrCollection': r'[["arn","Arn","j",32],["id","Id","j",32],["locations","Locations",{"k":["@CidrCollectionLocation"],"x":1}],["name","Name",{"k":"s","p":"^[0-9A-Za-z_\\-]+$","l":[1,64]},3]]',
    'CidrCollectionLocation': '[["cidr_list","CidrList",{"k":["s"],"x":1},1],["location_name","LocationName",{"k":"s","l":[1,16]},1]]',
    'DNSSEC': '[["hosted_zone_id","HostedZoneId",{"k":"s","p":"^[A-Z0-9]{1,32}$"},3]]',
    'DelegationSet': '[["arn","Arn","j",32],["caller_reference","CallerReference","j",32],["id","Id","j",32],["name_servers","NameServers","j",32]]',
    'HealthCheck': '[["health_check_config","HealthCheckConfig","@HealthCheckHealthCheckConfig",1],["health_check_id","HealthCheckId","j",32],["health_check_tags","HealthCheckTags",{"k":["@HealthCheckHealthCheckTag"],"x":1}]]',
    'HealthCheckAlarmIdentifier': '[["name","Name",{"k":"s","l":[1,256]},1,["AWS::CloudWatch::Alarm.AlarmName"]],["region","Region",{"k":"s","e":["af-south-1","ap-east-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-2","ap-southeast-1","ap-southeast-2","ap-southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7","ca-central-1","ca-west-1","cn-north-1","cn-northwest-1","eu-central-1","eu-central-2","eu-isoe-west-1","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2","eu-west-3","eusc-de-east-1","il-central-1","me-central-1","me-south-1","mx-central-1","sa-east-1","us-east-1","us-east-2","us-gov-east-1","us-gov-west-1","us-iso-east-1","us-iso-west-1","us-isob-east-1","us-isob-west-1","us-isof-east-1","us-isof-south-1","us-west-1","us-west-2"]},1]]',
    'HealthCheckHealthCheckConfig': r'[["alarm_identifier","AlarmIdentifier","@HealthCheckAlarmIdentifier"],["child_health_checks","ChildHealthChecks",{"k":[{"k":"s","l":[null,64]}],"l":[null,256]},0,["AWS::Route53::HealthCheck.HealthCheckId"]],["enable_sni","EnableSNI","b"],["failure_threshold","FailureThreshold",{"k":"i","r":[1,10]}],["fully_qualified_domain_name","FullyQualifiedDomainName",{"k":"s","l":[null,255]}],["health_threshold","HealthThreshold",{"k":"i","r":[0,256]}],["ip_address","IPAddress",{"k":"s","p":"^((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))$|^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))$","l":[null,45]},0,["AWS::EC2::EIP.AllocationId","AWS::EC2::EIP.PublicIp"]],["insufficient_data_health_status","InsufficientDataHealthStatus",{"k":"s","e":["Healthy","LastKnownStatus","Unhealthy"]}],["inverted","Inverted","b"],["measure_latency","MeasureLatency","b",2],["port","Port",{"k":"i","r":[1,65535]}],["regions","Regions",{"k":[{"k":"s","e":["ap-northeast-1","ap-southeast-1","ap-southeast-2","eu-west-1","sa-east-1","us-east-1","us-west-1","us-west-2"]}],"l":[3,64]}],["request_interval","RequestInterval",{"k":"i","r":[10,30]},2],["resource_path","ResourcePath",{"k":"s","l":[null,255]}],["routing_control_arn","RoutingControlArn",{"k":"s","l":[1,255]},0,["AWS::Route53RecoveryControl::RoutingControl.RoutingControlArn"]],["search_string","SearchString",{"k":"s","l":[null,255]}],["type","Type",{"k":"s","e":["CALCULATED","CLOUDWATCH_METRIC","HTTP","HTTP_STR_MATCH","HTTPS","HTTPS_STR_MATCH","TCP","RECOVERY_CONTROL"]},3]]',
    'HealthCheckHealthCheckTag': '[["key","Key",{"k":"s","l":[null,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'HostedZone': '[["delegation_set_id","DelegationSetId",{"k":"s","l":[null,32]},2],["hosted_zone_config","HostedZoneConfig","@HostedZoneHostedZoneConfig"],["hosted_zone_features","HostedZoneFeatures","@HostedZoneHostedZoneFeatures"],["hosted_zone_tags","HostedZoneTags",{"k":["@HostedZoneHostedZoneTag"],"x":1}],["id","Id","j",32],["name","Name",{"k":"s","l":[null,1024]},2],["name_servers","NameServers","j",32],["query_logging_config","QueryLoggingConfig","@HostedZoneQueryLoggingConfig"],["vpcs","VPCs",{"k":["@HostedZoneVPC"],"x":1}]]',
    'HostedZoneHostedZoneConfig': '[["comment","Comment",{"k":"s","l":[null,256]}]]',
    'HostedZoneHostedZoneFeatures': '[["enable_accelerated_recovery","EnableAcceleratedRecovery","b"]]',
    'HostedZoneHostedZoneTag': '[["key","Key",{"k":"s","l":[null,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'HostedZoneQueryLoggingConfig': '[["cloud_watch_logs_log_group_arn","CloudWatchLogsLogGroupArn","s",1,["AWS::Logs::LogGroup.Arn"]]]',
    'HostedZoneVPC': '[["vpc_id","VPCId","s",1,["AWS::EC2::VPC.Id","AWS::EC2::VPC.VpcId"]],["vpc_region","VPCRegion","s",1]]',
    'KeySigningKey': '[["hosted_zone_id","HostedZoneId",{"k":"s","p":"^[A-Z0-9]{1,32}$"},3],["key_management_service_arn","KeyManagementServiceArn",{"k":"s","l":[1,256]},3],["name","Name",{"k":"s","p":"^[a-zA-Z0-9_]{3,128}$"},3],["status","Status",{"k":"s","e":["ACTIVE","INACTIVE"]},1]]',
    'QueryLoggingConfig': '[["arn","Arn","j",32],["cloud_watch_logs_log_group_arn","CloudWatchLogsLogGroupArn","s",3],["hosted_zone_id","HostedZoneId",{"k":"s","l":[null,32]},3],["id","Id","j",32]]',
    'RecordSet': '[["alias_target","AliasTarget","@RecordSetAliasTarget"],["cidr_routing_config","CidrRoutingConfig","@RecordSetCidrRoutingConfig"],["comment","Comment",{"k":"s","l":[null,256]},8],["failover","Failover",{"k":"s","e":["PRIMARY","SECONDARY"]}],["geo_location","GeoLocation","@RecordSetGeoLocation"],["geo_proximity_location","GeoProximityLocation","@RecordSetGeoProximityLocation"],["health_check_id","HealthCheckId",{"k":"s","l":[null,64]}],["hosted_zone_id","HostedZoneId",{"k":"s","l":[null,44]},2],["hosted_zone_name","HostedZoneName",{"k":"s","l":[null,256]},10],["multi_value_answer","MultiValueAnswer","b"],["name","Name",{"k":"s","l":[null,1024]},3],["region","Region","s"],["resource_records","ResourceRecords",{"k":[{"k":"s","l":[null,4000]}],"x":1}],["set_identifier","SetIdentifier",{"k":"s","l":[null,128]}],["ttl","TTL","s"],["type","Type","s",1],["weight","Weight","i"]]',
    'RecordSetAliasTarget': '[["dns_name","DNSName",{"k":"s","l":[null,1024]},1],["evaluate_target_health","EvaluateTargetHealth","b"],["hosted_zone_id","HostedZoneId",{"k":"s","l":[null,44]},1,["AWS::Route53::AliasTarget.HostedZoneId"]]]',
    'RecordSetCidrRoutingConfig': r'[["collection_id","CollectionId",{"k":"s","p":"^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$"},1],["location_name","LocationName",{"k":"s","p":"[0-9A-Za-z_\\-\\*]+","l":[1,16]},1]]',
    'RecordSetCoordinates': r'[["latitude","Latitude",{"k":"s","p":"[-+]?[0-9]{1,2}(\\.[0-9]{0,2})?"},1],["longitude","Longitude",{"k":"s","p":"[-+]?[0-9]{1,3}(\\.[0-9]{0,2})?"},1]]',
    'RecordSetGeoLocation': '[["continent_code","ContinentCode",{"k":"s","l":[2,2]}],["country_code","CountryCode",{"k":"s","l":[1,2]}],["subdivision_code","SubdivisionCode",{"k":"s","l":[1,3]}]]',
    'RecordSetGeoProximityLocation': '[["aws_region","AWSRegion",{"k":"s","l":[1,64]}],["bias","Bias",{"k":"i","r":[-99,99]}],["coordinates","Coordinates","@RecordSetCoordinates"],["local_zone_group","LocalZoneGroup",{"k":"s","l":[1,64]}]]',
    'RecordSetGroup': '[["comment","Comment","s"],["hosted_zone_id","HostedZoneId","s",2],["hosted_zone_name","HostedZoneName","s",2],["id","Id","j",32],["record_sets","RecordSets",{"k":["@RecordSetGroupRecordSet"],"x":1}]]',
    'RecordSetGroupAliasTarget': '[["dns_name","DNSName","s",1],["evaluate_target_health","EvaluateTargetHealth","b"],["hosted_zone_id","HostedZoneId","s",1,["AWS::Route53::AliasTarget.HostedZoneId"]]]',
    'RecordSetGroupCidrRoutingConfig': '[["collection_id","CollectionId","s",1],["location_name","LocationName","s",1]]',
    'RecordSetGroupCoordinates': '[["latitude","Latitude","s",1],["longitude","Longitude","s",1]]',
    'RecordSetGroupGeoLocation': '[["continent_code","ContinentCode","s"],["country_code","CountryCode","s"],["subdivision_code","SubdivisionCode","s"]]',
    'RecordSetGroupGeoProximityLocation': '[["aws_region","AWSRegion","s"],["bias","Bias","i"],["coordinates","Coordinates","@RecordSetGroupCoordinates"],["local_zone_group","LocalZoneGroup","s"]]',
    'RecordSetGroupRecordSet': '[["alias_target","AliasTarget","@RecordSetGroupAliasTarget"],["cidr_routing_config","CidrRoutingConfig","@RecordSetGroupCidrRoutingConfig"],["failover","Failover","s"],["geo_location","GeoLocation","@RecordSetGroupGeoLocation"],["geo_proximity_location","GeoProximityLocation","@RecordSetGroupGeoProximityLocation"],["health_check_id","HealthCheckId","s"],["hosted_zone_id","HostedZoneId","s"],["hosted_zone_name","HostedZoneName","s"],["multi_value_answer","MultiValueAnswer","b"],["name","Name","s",1],["region","Region","s"],["resource_records","ResourceRecords",{"k":["s"],"x":1}],["set_identifier","SetIdentifier","s"],["ttl","TTL","s"],["type","Type","s",1],["weight","Weight","i"]]',
    'TrafficPolicy': '[["arn","Arn","j",32],["comment","Comment",{"k":"s","l":[null,1024]}],["document","Document",{"k":"s","l":[null,102400]},3],["id","Id","j",32],["name","Name",{"k":"s","l":[null,512]},3],["type","Type","j",32],["version","Version","j",32]]',
    'TrafficPolicyInstance': r'[["arn","Arn","j",32],["hosted_zone_id","HostedZoneId",{"k":"s","p":"^[A-Z0-9]{1,32}$","l":[null,32]},3],["id","Id","j",32],["name","Name",{"k":"s","p":"^[^A-Z\\s]+\\.$","l":[null,1024]},3],["state","State","j",32],["ttl","TTL",{"k":"i","r":[0,2147483647]},1],["traffic_policy_id","TrafficPolicyId",{"k":"s","p":"^[0-9a-f-]{1,36}$","l":[1,36]},1],["traffic_policy_type","TrafficPolicyType","j",32],["traffic_policy_version","TrafficPolicyVersion",{"k":"i","r":[1,1000]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnCidrCollection(TypedResource):
    schema = Schema('AWS::Route53::CidrCollection', _types, 'CidrCollection', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:route53:::cidrcollection/${Id}"}')


class CfnDNSSEC(TypedResource):
    schema = Schema('AWS::Route53::DNSSEC', _types, 'DNSSEC', '{"identifier":["HostedZoneId"]}')


class CfnDelegationSet(TypedResource):
    schema = Schema('AWS::Route53::DelegationSet', _types, 'DelegationSet', '{"attributes":[["attr_arn","Arn","s"],["attr_caller_reference","CallerReference","s"],["attr_id","Id","s"],["attr_name_servers","NameServers","l"]],"identifier":["Arn"]}')


class CfnHealthCheck(TypedResource):
    schema = Schema('AWS::Route53::HealthCheck', _types, 'HealthCheck', '{"attributes":[["attr_health_check_id","HealthCheckId","s"]],"identifier":["HealthCheckId"],"tags":["HealthCheckTags","list"],"arn":"arn:${Partition}:route53:::healthcheck/${Id}"}')


class CfnHostedZone(TypedResource):
    schema = Schema('AWS::Route53::HostedZone', _types, 'HostedZone', '{"attributes":[["attr_id","Id","s"],["attr_name_servers","NameServers","l"]],"identifier":["Id"],"tags":["HostedZoneTags","list"],"arn":"arn:${Partition}:route53:::hostedzone/${Id}"}')


class CfnKeySigningKey(TypedResource):
    schema = Schema('AWS::Route53::KeySigningKey', _types, 'KeySigningKey', '{"identifier":["HostedZoneId","Name"]}')


class CfnQueryLoggingConfig(TypedResource):
    schema = Schema('AWS::Route53::QueryLoggingConfig', _types, 'QueryLoggingConfig', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Arn"]}')


class CfnRecordSet(TypedResource):
    schema = Schema('AWS::Route53::RecordSet', _types, 'RecordSet', '{"identifier":["Name","HostedZoneId","Type","SetIdentifier"],"write_only":["Comment","HostedZoneName"]}')


class CfnRecordSetGroup(TypedResource):
    schema = Schema('AWS::Route53::RecordSetGroup', _types, 'RecordSetGroup', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnTrafficPolicy(TypedResource):
    schema = Schema('AWS::Route53::TrafficPolicy', _types, 'TrafficPolicy', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_type","Type","s"],["attr_version","Version","i"]],"identifier":["Arn"],"arn":"arn:${Partition}:route53:::trafficpolicy/${Id}"}')


class CfnTrafficPolicyInstance(TypedResource):
    schema = Schema('AWS::Route53::TrafficPolicyInstance', _types, 'TrafficPolicyInstance', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_state","State","s"],["attr_traffic_policy_type","TrafficPolicyType","s"]],"identifier":["Arn"],"arn":"arn:${Partition}:route53:::trafficpolicyinstance/${Id}"}')
