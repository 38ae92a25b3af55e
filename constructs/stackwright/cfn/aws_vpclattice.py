"""Every resource type of AWS::VpcLattice; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'AccessLogSubscription': '[["arn","Arn","j",32],["destination_arn","DestinationArn",{"k":"s","p":"^arn(:[a-z0-9]+([.-][a-z0-9]+)*){2}(:([a-z0-9]+([.-][a-z0-9]+)*)?){2}:([^/].*)?$","l":[20,2048]},1],["id","Id","j",32],["resource_arn","ResourceArn","j",32],["resource_id","ResourceId","j",32],["resource_identifier","ResourceIdentifier",{"k":"s","p":"^((((sn)|(svc)|(rcfg))-[0-9a-z]{17})|(arn(:[a-z0-9]+([.-][a-z0-9]+)*){2}(:([a-z0-9]+([.-][a-z0-9]+)*)?){2}:((servicenetwork/sn)|(resourceconfiguration/rcfg)|(service/svc))-[0-9a-z]{17}))$","l":[17,2048]},10],["service_network_log_type","ServiceNetworkLogType",{"k":"s","e":["SERVICE","RESOURCE"]}],["tags","Tags",{"k":["@AccessLogSubscriptionTag"],"l":[null,50],"x":1}]]',
    'AccessLogSubscriptionTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'AuthPolicy': '[["policy","Policy","j",1],["resource_identifier","ResourceIdentifier",{"k":"s","p":"^((((sn)|(svc))-[0-9a-z]{17})|(arn(:[a-z0-9]+([.-][a-z0-9]+)*){2}(:([a-z0-9]+([.-][a-z0-9]+)*)?){2}:((servicenetwork/sn)|(service/svc))-[0-9a-z]{17}))$","l":[17,200]},3],["state","State","j",32]]',
    'DomainVerification': '[["arn","Arn","j",32],["domain_name","DomainName",{"k":"s","l":[3,255]},3],["id","Id","j",32],["status","Status","j",32],["tags","Tags",{"k":["@DomainVerificationTag"],"l":[null,50],"x":1}],["txt_method_config","TxtMethodConfig","j",32]]',
    'DomainVerificationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]}]]',
    'Listener': r'[["arn","Arn","j",32],["default_action","DefaultAction","@ListenerDefaultAction",1],["id","Id","j",32],["name","Name",{"k":"s","p":"^(?!listener-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+$","l":[3,63]},2],["port","Port",{"k":"i","r":[1,65535]},2],["protocol","Protocol",{"k":"s","e":["HTTP","HTTPS","TLS_PASSTHROUGH"]},3],["service_arn","ServiceArn","j",32],["service_id","ServiceId","j",32],["service_identifier","ServiceIdentifier",{"k":"s","p":"^((svc-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:service/svc-[0-9a-z]{17}))$","l":[21,2048]},10],["tags","Tags",{"k":["@ListenerTag"],"l":[null,50],"x":1}]]',
    'ListenerDefaultAction': '[["fixed_response","FixedResponse","@ListenerFixedResponse"],["forward","Forward","@ListenerForward"]]',
    'ListenerFixedResponse': '[["status_code","StatusCode",{"k":"i","r":[100,599]},1]]',
    'ListenerForward': '[["target_groups","TargetGroups",{"k":["@ListenerWeightedTargetGroup"],"l":[1,10]},1]]',
    'ListenerTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'ListenerWeightedTargetGroup': r'[["target_group_identifier","TargetGroupIdentifier",{"k":"s","p":"^((tg-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:targetgroup/tg-[0-9a-z]{17}))$","l":[20,2048]},1],["weight","Weight",{"k":"i","r":[0,999]}]]',
    'ResourceConfiguration': r'[["allow_association_to_sharable_service_network","AllowAssociationToSharableServiceNetwork","b"],["arn","Arn","j",32],["custom_domain_name","CustomDomainName",{"k":"s","l":[3,255]},2],["domain_verification_id","DomainVerificationId",{"k":"s","p":"^dv-[a-fA-F0-9]{17}$","l":[20,20]},2],["group_domain","GroupDomain",{"k":"s","l":[3,255]},2],["id","Id","j",32],["name","Name",{"k":"s","p":"^(?!rcfg-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+$","l":[3,40]},1],["port_ranges","PortRanges",[{"k":"s","p":"^((\\d{1,5}\\-\\d{1,5})|(\\d+))$","l":[1,11]}]],["protocol_type","ProtocolType",{"k":"s","e":["TCP"]},2],["resource_configuration_auth_type","ResourceConfigurationAuthType",{"k":"s","e":["NONE","AWS_IAM"]},10],["resource_configuration_definition","ResourceConfigurationDefinition","@ResourceConfigurationResourceConfigurationDefinition"],["resource_configuration_group_id","ResourceConfigurationGroupId",{"k":"s","p":"^rcfg-[0-9a-z]{17}$","l":[22,22]},8],["resource_configuration_type","ResourceConfigurationType",{"k":"s","e":["GROUP","CHILD","SINGLE","ARN","CIDR"]},3],["resource_gateway_id","ResourceGatewayId","s",2],["tags","Tags",{"k":["@ResourceConfigurationTag"],"l":[null,50],"x":1}]]',
    'ResourceConfigurationCidrResource': '[["cidr_ranges","CidrRanges",{"k":[{"k":"s","l":[1,50]}],"l":[1,10]},1]]',
    'ResourceConfigurationDnsResource': '[["domain_name","DomainName",{"k":"s","l":[3,255]},1],["ip_address_type","IpAddressType",{"k":"s","e":["IPV4","IPV6","DUALSTACK"]},1]]',
    'ResourceConfigurationResourceConfigurationDefinition': '[["arn_resource","ArnResource",{"k":"s","p":"^arn.*","l":[null,1224]}],["cidr_resource","CidrResource","@ResourceConfigurationCidrResource"],["dns_resource","DnsResource","@ResourceConfigurationDnsResource"],["ip_resource","IpResource",{"k":"s","l":[4,39]}]]',
    'ResourceConfigurationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]}]]',
    'ResourceGateway': '[["arn","Arn","j",32],["id","Id","j",32],["ip_address_type","IpAddressType",{"k":"s","e":["IPV4","IPV6","DUALSTACK"]},2],["ipv4_addresses_per_eni","Ipv4AddressesPerEni",{"k":"i","r":[1,62]}],["name","Name",{"k":"s","p":"^(?!rgw-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+$","l":[3,40]},3],["resource_config_dns_resolution","ResourceConfigDnsResolution",{"k":"s","e":["IN_VPC","PUBLIC"]},2],["security_group_ids","SecurityGroupIds",{"k":[{"k":"s","p":"^sg-(([0-9a-z]{8})|([0-9a-z]{17}))$","l":[5,200]}],"x":1},0,["AWS::EC2::SecurityGroup.GroupId","AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids","AWS::EC2::VPC.DefaultSecurityGroup"]],["subnet_ids","SubnetIds",{"k":[{"k":"s","l":[5,200]}],"x":1},3,["AWS::EC2::Subnet.SubnetId"]],["tags","Tags",{"k":["@ResourceGatewayTag"],"l":[null,50],"x":1}],["vpc_identifier","VpcIdentifier",{"k":"s","p":"^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$","l":[5,50]},3]]',
    'ResourceGatewayTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]}]]',
    'ResourcePolicy': '[["policy","Policy","j",1],["resource_arn","ResourceArn",{"k":"s","p":"^arn(:[a-z0-9]+([.-][a-z0-9]+)*){2}(:([a-z0-9]+([.-][a-z0-9]+)*)?){2}:((servicenetwork/sn)|(service/svc)|(resourceconfiguration/rcfg))-[0-9a-z]{17}$","l":[20,200]},3]]',
    'Rule': '[["action","Action","@RuleAction",1],["arn","Arn","j",32],["id","Id","j",32],["listener_identifier","ListenerIdentifier",{"k":"s","p":"^((listener-[0-9a-z]{17})|(arn(:[a-z0-9]+([.-][a-z0-9]+)*){2}(:([a-z0-9]+([.-][a-z0-9]+)*)?){2}:service/svc-[0-9a-z]{17}/listener/listener-[0-9a-z]{17}))$","l":[20,2048]},10],["match","Match","@RuleMatch",1],["name","Name",{"k":"s","p":"^(?!rule-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+$","l":[3,63]},2],["priority","Priority",{"k":"i","r":[1,2000]},1],["service_identifier","ServiceIdentifier",{"k":"s","p":"^((svc-[0-9a-z]{17})|(arn(:[a-z0-9]+([.-][a-z0-9]+)*){2}(:([a-z0-9]+([.-][a-z0-9]+)*)?){2}:service/svc-[0-9a-z]{17}))$","l":[20,2048]},10],["tags","Tags",{"k":["@RuleTag"],"l":[null,50],"x":1}]]',
    'RuleAction': '[["fixed_response","FixedResponse","@RuleFixedResponse"],["forward","Forward","@RuleForward"]]',
    'RuleFixedResponse': '[["status_code","StatusCode",{"k":"i","r":[100,599]},1]]',
    'RuleForward': '[["target_groups","TargetGroups",{"k":["@RuleWeightedTargetGroup"],"l":[1,10]},1]]',
    'RuleHeaderMatch': '[["case_sensitive","CaseSensitive","b"],["match","Match","@RuleHeaderMatchType",1],["name","Name",{"k":"s","l":[1,40]},1]]',
    'RuleHeaderMatchType': '[["contains","Contains",{"k":"s","l":[1,128]}],["exact","Exact",{"k":"s","l":[1,128]}],["prefix","Prefix",{"k":"s","l":[1,128]}]]',
    'RuleHttpMatch': '[["header_matches","HeaderMatches",{"k":["@RuleHeaderMatch"],"l":[null,5]}],["method","Method",{"k":"s","e":["CONNECT","DELETE","GET","HEAD","OPTIONS","POST","PUT","TRACE"]}],["path_match","PathMatch","@RulePathMatch"]]',
    'RuleMatch': '[["http_match","HttpMatch","@RuleHttpMatch",1]]',
    'RulePathMatch': '[["case_sensitive","CaseSensitive","b"],["match","Match","@RulePathMatchType",1]]',
    'RulePathMatchType': r'[["exact","Exact",{"k":"s","p":"^\\/[a-zA-Z0-9@:%_+.~#?&\\/=-]*$","l":[1,128]}],["prefix","Prefix",{"k":"s","p":"^\\/[a-zA-Z0-9@:%_+.~#?&\\/=-]*$","l":[1,128]}]]',
    'RuleTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'RuleWeightedTargetGroup': r'[["target_group_identifier","TargetGroupIdentifier",{"k":"s","p":"^((tg-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:targetgroup/tg-[0-9a-z]{17}))$","l":[20,2048]},1],["weight","Weight",{"k":"i","r":[0,999]}]]',
    'Service': '[["arn","Arn","j",32],["auth_type","AuthType",{"k":"s","e":["NONE","AWS_IAM"]}],["certificate_arn","CertificateArn",{"k":"s","p":"^(arn(:[a-z0-9]+([.-][a-z0-9]+)*){2}(:([a-z0-9]+([.-][a-z0-9]+)*)?){2}:certificate/[0-9a-z-]+)?$","l":[null,2048]},0,["AWS::ACM::Certificate.Arn"]],["created_at","CreatedAt","j",32],["custom_domain_name","CustomDomainName",{"k":"s","l":[3,255]},2],["dns_entry","DnsEntry","@ServiceDnsEntry"],["id","Id","j",32],["idle_timeout_seconds","IdleTimeoutSeconds",{"k":"i","r":[60,600]}],["last_updated_at","LastUpdatedAt","j",32],["name","Name",{"k":"s","p":"^(?!svc-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+$","l":[3,40]},2],["status","Status","j",32],["tags","Tags",{"k":["@ServiceTag"],"l":[null,50],"x":1}]]',
    'ServiceDnsEntry': '[["domain_name","DomainName","j",32],["hosted_zone_id","HostedZoneId","j",32]]',
    'ServiceTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'ServiceNetwork': '[["arn","Arn","j",32],["auth_type","AuthType",{"k":"s","e":["NONE","AWS_IAM"]}],["created_at","CreatedAt","j",32],["id","Id","j",32],["last_updated_at","LastUpdatedAt","j",32],["name","Name",{"k":"s","p":"^(?!servicenetwork-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+$","l":[3,63]},2],["sharing_config","SharingConfig","@ServiceNetworkSharingConfig",2],["tags","Tags",{"k":["@ServiceNetworkTag"],"l":[null,50],"x":1}]]',
    'ServiceNetworkSharingConfig': '[["enabled","enabled","b",1]]',
    'ServiceNetworkTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'ServiceNetworkResourceAssociation': r'[["arn","Arn","j",32],["id","Id","j",32],["private_dns_enabled","PrivateDnsEnabled","b",2],["resource_configuration_id","ResourceConfigurationId",{"k":"s","p":"^rcfg-[0-9a-z]{17}$","l":[17,2048]},2],["service_network_id","ServiceNetworkId",{"k":"s","p":"^((sn-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:servicenetwork/sn-[0-9a-z]{17}))$","l":[3,2048]},2],["tags","Tags",{"k":["@ServiceNetworkResourceAssociationTag"],"l":[null,50],"x":1}]]',
    'ServiceNetworkResourceAssociationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'ServiceNetworkServiceAssociation': r'[["arn","Arn","j",32],["created_at","CreatedAt","j",32],["dns_entry","DnsEntry","@ServiceNetworkServiceAssociationDnsEntry"],["id","Id","j",32],["service_arn","ServiceArn","j",32],["service_id","ServiceId","j",32],["service_identifier","ServiceIdentifier",{"k":"s","p":"^((svc-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:service/svc-[0-9a-z]{17}))$","l":[20,2048]},10],["service_name","ServiceName","j",32],["service_network_arn","ServiceNetworkArn","j",32],["service_network_id","ServiceNetworkId","j",32],["service_network_identifier","ServiceNetworkIdentifier",{"k":"s","p":"^((sn-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:servicenetwork/sn-[0-9a-z]{17}))$","l":[20,2048]},10],["service_network_name","ServiceNetworkName","j",32],["status","Status","j",32],["tags","Tags",{"k":["@ServiceNetworkServiceAssociationTag"],"l":[null,50],"x":1}]]',
    'ServiceNetworkServiceAssociationDnsEntry': '[["domain_name","DomainName","j",32],["hosted_zone_id","HostedZoneId","j",32]]',
    'ServiceNetworkServiceAssociationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'ServiceNetworkVpcAssociation': r'[["arn","Arn","j",32],["created_at","CreatedAt","j",32],["dns_options","DnsOptions","@ServiceNetworkVpcAssociationDnsOptions"],["id","Id","j",32],["private_dns_enabled","PrivateDnsEnabled","b"],["security_group_ids","SecurityGroupIds",{"k":[{"k":"s","p":"^sg-(([0-9a-z]{8})|([0-9a-z]{17}))$","l":[null,200]}],"x":1},0,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["service_network_arn","ServiceNetworkArn","j",32],["service_network_id","ServiceNetworkId","j",32],["service_network_identifier","ServiceNetworkIdentifier",{"k":"s","p":"^((sn-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:servicenetwork/sn-[0-9a-z]{17}))$","l":[20,2048]},10],["service_network_name","ServiceNetworkName","j",32],["status","Status","j",32],["tags","Tags",{"k":["@ServiceNetworkVpcAssociationTag"],"l":[null,50],"x":1}],["vpc_id","VpcId","j",32],["vpc_identifier","VpcIdentifier",{"k":"s","p":"^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$","l":[5,2048]},10]]',
    'ServiceNetworkVpcAssociationDnsOptions': '[["private_dns_preference","PrivateDnsPreference",{"k":"s","e":["VERIFIED_DOMAINS_ONLY","ALL_DOMAINS","VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS","SPECIFIED_DOMAINS_ONLY"]}],["private_dns_specified_domains","PrivateDnsSpecifiedDomains",{"k":[{"k":"s","l":[1,255]}],"l":[1,10],"x":1}]]',
    'ServiceNetworkVpcAssociationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'TargetGroup': '[["arn","Arn","j",32],["config","Config","@TargetGroupTargetGroupConfig"],["created_at","CreatedAt","j",32],["id","Id","j",32],["last_updated_at","LastUpdatedAt","j",32],["name","Name",{"k":"s","p":"^(?!tg-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+$","l":[3,128]},2],["status","Status","j",32],["tags","Tags",{"k":["@TargetGroupTag"],"l":[null,50],"x":1}],["targets","Targets",{"k":["@TargetGroupTarget"],"l":[null,100]}],["type","Type",{"k":"s","e":["IP","LAMBDA","INSTANCE","ALB"]},3]]',
    'TargetGroupHealthCheckConfig': '[["enabled","Enabled","b"],["health_check_interval_seconds","HealthCheckIntervalSeconds",{"k":"i","r":[5,300]}],["health_check_timeout_seconds","HealthCheckTimeoutSeconds",{"k":"i","r":[1,120]}],["healthy_threshold_count","HealthyThresholdCount",{"k":"i","r":[2,10]}],["matcher","Matcher","@TargetGroupMatcher"],["path","Path",{"k":"s","p":"(^/[a-zA-Z0-9@:%_+.~#?&/=-]*$|(^$))","l":[null,2048]}],["port","Port",{"k":"i","r":[1,65535]}],["protocol","Protocol",{"k":"s","e":["HTTP","HTTPS"]}],["protocol_version","ProtocolVersion",{"k":"s","e":["HTTP1","HTTP2"]}],["unhealthy_threshold_count","UnhealthyThresholdCount",{"k":"i","r":[2,10]}]]',
    'TargetGroupMatcher': '[["http_code","HttpCode",{"k":"s","p":"^[0-9-,]+$","l":[3,2000]},1]]',
    'TargetGroupTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'TargetGroupTarget': '[["id","Id","s",1],["port","Port",{"k":"i","r":[1,65535]}]]',
    'TargetGroupTargetGroupConfig': '[["health_check","HealthCheck","@TargetGroupHealthCheckConfig"],["ip_address_type","IpAddressType",{"k":"s","e":["IPV4","IPV6"]},2],["lambda_event_structure_version","LambdaEventStructureVersion",{"k":"s","e":["V1","V2"]},2],["port","Port",{"k":"i","r":[1,65535]},2],["protocol","Protocol",{"k":"s","e":["HTTP","HTTPS","TCP"]},2],["protocol_version","ProtocolVersion",{"k":"s","e":["HTTP1","HTTP2","GRPC"]},2],["vpc_identifier","VpcIdentifier",{"k":"s","p":"^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$","l":[5,2048]},2]]',
})
__getattr__ = names(__name__, _types)


class CfnAccessLogSubscription(TypedResource):
    schema = Schema('AWS::VpcLattice::AccessLogSubscription', _types, 'AccessLogSubscription', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_resource_arn","ResourceArn","s"],["attr_resource_id","ResourceId","s"]],"identifier":["Arn"],"write_only":["ResourceIdentifier"],"tags":["Tags","list"],"arn":"arn:${Partition}:vpc-lattice:${Region}:${Account}:accesslogsubscription/${AccessLogSubscriptionId}"}')


class CfnAuthPolicy(TypedResource):
    schema = Schema('AWS::VpcLattice::AuthPolicy', _types, 'AuthPolicy', '{"attributes":[["attr_state","State","s"]],"identifier":["ResourceIdentifier"]}')


class CfnDomainVerification(TypedResource):
    schema = Schema('AWS::VpcLattice::DomainVerification', _types, 'DomainVerification', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_status","Status","s"],["attr_txt_method_config","TxtMethodConfig","j"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:vpc-lattice:${Region}:${Account}:domainverification/${DomainVerificationId}"}')


class CfnListener(TypedResource):
    schema = Schema('AWS::VpcLattice::Listener', _types, 'Listener', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_service_arn","ServiceArn","s"],["attr_service_id","ServiceId","s"]],"identifier":["Arn"],"write_only":["ServiceIdentifier"],"tags":["Tags","list"]}')


class CfnResourceConfiguration(TypedResource):
    schema = Schema('AWS::VpcLattice::ResourceConfiguration', _types, 'ResourceConfiguration', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Arn"],"write_only":["ResourceConfigurationAuthType","ResourceConfigurationGroupId"],"tags":["Tags","list"],"arn":"arn:${Partition}:vpc-lattice:${Region}:${Account}:resourceconfiguration/${ResourceConfigurationId}"}')


class CfnResourceGateway(TypedResource):
    schema = Schema('AWS::VpcLattice::ResourceGateway', _types, 'ResourceGateway', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:vpc-lattice:${Region}:${Account}:resourcegateway/${ResourceGatewayId}"}')


class CfnResourcePolicy(TypedResource):
    schema = Schema('AWS::VpcLattice::ResourcePolicy', _types, 'ResourcePolicy', '{"identifier":["ResourceArn"]}')


class CfnRule(TypedResource):
    schema = Schema('AWS::VpcLattice::Rule', _types, 'Rule', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Arn"],"write_only":["ListenerIdentifier","ServiceIdentifier"],"tags":["Tags","list"]}')


class CfnService(TypedResource):
    schema = Schema('AWS::VpcLattice::Service', _types, 'Service', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_id","Id","s"],["attr_last_updated_at","LastUpdatedAt","s"],["attr_status","Status","s"],["attr_dns_entry_domain_name","DnsEntry.DomainName","s"],["attr_dns_entry_hosted_zone_id","DnsEntry.HostedZoneId","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}"}')


class CfnServiceNetwork(TypedResource):
    schema = Schema('AWS::VpcLattice::ServiceNetwork', _types, 'ServiceNetwork', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_id","Id","s"],["attr_last_updated_at","LastUpdatedAt","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetwork/${ServiceNetworkId}"}')


class CfnServiceNetworkResourceAssociation(TypedResource):
    schema = Schema('AWS::VpcLattice::ServiceNetworkResourceAssociation', _types, 'ServiceNetworkResourceAssociation', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetworkresourceassociation/${ServiceNetworkResourceAssociationId}"}')


class CfnServiceNetworkServiceAssociation(TypedResource):
    schema = Schema('AWS::VpcLattice::ServiceNetworkServiceAssociation', _types, 'ServiceNetworkServiceAssociation', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_id","Id","s"],["attr_service_arn","ServiceArn","s"],["attr_service_id","ServiceId","s"],["attr_service_name","ServiceName","s"],["attr_service_network_arn","ServiceNetworkArn","s"],["attr_service_network_id","ServiceNetworkId","s"],["attr_service_network_name","ServiceNetworkName","s"],["attr_status","Status","s"],["attr_dns_entry_domain_name","DnsEntry.DomainName","s"],["attr_dns_entry_hosted_zone_id","DnsEntry.HostedZoneId","s"]],"identifier":["Arn"],"write_only":["ServiceIdentifier","ServiceNetworkIdentifier"],"tags":["Tags","list"],"arn":"arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetworkserviceassociation/${ServiceNetworkServiceAssociationId}"}')


class CfnServiceNetworkVpcAssociation(TypedResource):
    schema = Schema('AWS::VpcLattice::ServiceNetworkVpcAssociation', _types, 'ServiceNetworkVpcAssociation', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_id","Id","s"],["attr_service_network_arn","ServiceNetworkArn","s"],["attr_service_network_id","ServiceNetworkId","s"],["attr_service_network_name","ServiceNetworkName","s"],["attr_status","Status","s"],["attr_vpc_id","VpcId","s"]],"identifier":["Arn"],"write_only":["ServiceNetworkIdentifier","VpcIdentifier"],"tags":["Tags","list"],"arn":"arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetworkvpcassociation/${ServiceNetworkVpcAssociationId}"}')


class CfnTargetGroup(TypedResource):
    schema = Schema('AWS::VpcLattice::TargetGroup', _types, 'TargetGroup', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_id","Id","s"],["attr_last_updated_at","LastUpdatedAt","s"],["attr_status","Status","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:vpc-lattice:${Region}:${Account}:targetgroup/${TargetGroupId}"}')
