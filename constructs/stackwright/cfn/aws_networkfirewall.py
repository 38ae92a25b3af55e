"""Every resource type of AWS::NetworkFirewall; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'ContainerAssociation': '[["container_association_arn","ContainerAssociationArn","j",32],["container_association_name","ContainerAssociationName",{"k":"s","p":"^[a-zA-Z0-9-]+$","l":[1,128]},3],["container_monitoring_configurations","ContainerMonitoringConfigurations",{"k":["@ContainerAssociationContainerMonitoringConfiguration"],"x":1},1],["description","Description",{"k":"s","p":"^.*$","l":[null,512]}],["resolved_cidr_count","ResolvedCidrCount","j",32],["status","Status","j",32],["tags","Tags",{"k":["@ContainerAssociationTag"],"l":[1,200],"x":1}],["type","Type",{"k":"s","e":["ECS","EKS"]},3]]',
    'ContainerAssociationContainerAttribute': r'[["key","Key",{"k":"s","p":"^\\S+$","l":[1,256]},1],["value","Value",{"k":"s","p":"^\\S+$","l":[1,256]},1]]',
    'ContainerAssociationContainerMonitoringConfiguration': '[["attribute_filters","AttributeFilters",{"k":["@ContainerAssociationContainerAttribute"],"x":1}],["cluster_arn","ClusterArn",{"k":"s","p":"^arn:aws","l":[1,256]},1]]',
    'ContainerAssociationTag': '[["key","Key",{"k":"s","p":"^.*$","l":[1,128]},1],["value","Value",{"k":"s","p":"^.*$","l":[null,256]},1]]',
    'Firewall': '[["availability_zone_change_protection","AvailabilityZoneChangeProtection","b"],["availability_zone_mappings","AvailabilityZoneMappings",{"k":["@FirewallAvailabilityZoneMapping"],"x":1}],["delete_protection","DeleteProtection","b"],["description","Description",{"k":"s","p":"^.*$","l":[null,512]}],["enabled_analysis_types","EnabledAnalysisTypes",[{"k":"s","e":["TLS_SNI","HTTP_HOST"]}]],["endpoint_ids","EndpointIds","j",32],["firewall_arn","FirewallArn","j",32],["firewall_id","FirewallId","j",32],["firewall_name","FirewallName",{"k":"s","p":"^[a-zA-Z0-9-]+$","l":[1,128]},3],["firewall_policy_arn","FirewallPolicyArn",{"k":"s","p":"^arn:aws.*$","l":[1,256]},1,["AWS::NetworkFirewall::FirewallPolicy.FirewallPolicyArn"]],["firewall_policy_change_protection","FirewallPolicyChangeProtection","b"],["nat_gateway_mappings","NatGatewayMappings",{"k":["@FirewallNatGatewayMapping"],"x":1},2],["no_source_preservation","NoSourcePreservation","b",2],["number_of_associations","NumberOfAssociations","j",32],["proxy_settings","ProxySettings","@FirewallProxySettings"],["subnet_change_protection","SubnetChangeProtection","b"],["subnet_mappings","SubnetMappings",{"k":["@FirewallSubnetMapping"],"x":1}],["tags","Tags",{"k":["@FirewallTag"],"l":[1,200],"x":1}],["transit_gateway_attachment_id","TransitGatewayAttachmentId","j",32],["transit_gateway_id","TransitGatewayId",{"k":"s","p":"^tgw-[0-9a-z]+$","l":[1,128]}],["vpc_endpoint","VpcEndpoint","@FirewallVpcEndpoint",2],["vpc_id","VpcId",{"k":"s","p":"^vpc-[0-9a-f]+$","l":[1,128]},2,["AWS::EC2::VPC.Id","AWS::EC2::VPC.VpcId"]]]',
    'FirewallAvailabilityZoneMapping': r'[["availability_zone","AvailabilityZone",{"k":"s","p":"^\\S+$","l":[1,128]},1]]',
    'FirewallListenerProperty': '[["port","Port","i"],["type","Type",{"k":"s","e":["HTTP","HTTPS"]}]]',
    'FirewallNatGatewayMapping': '[["nat_gateway_id","NatGatewayId",{"k":"s","l":[1,null]},1]]',
    'FirewallProxySettings': '[["listener_properties","ListenerProperties",["@FirewallListenerProperty"]]]',
    'FirewallSubnetMapping': '[["ip_address_type","IPAddressType",{"k":"s","e":["DUALSTACK","IPV4","IPV6"]}],["subnet_id","SubnetId","s",1,["AWS::EC2::Subnet.Id","AWS::EC2::Subnet.SubnetId"]]]',
    'FirewallTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,255]},1]]',
    'FirewallVpcEndpoint': '[["subnet_mappings","SubnetMappings",{"k":["@FirewallSubnetMapping"],"x":1}],["vpc_id","VpcId",{"k":"s","p":"^vpc-[0-9a-f]+$","l":[1,128]},0,["AWS::EC2::VPC.Id"]]]',
    'FirewallPolicy': '[["description","Description",{"k":"s","p":"^.*$","l":[1,512]}],["firewall_policy","FirewallPolicy","@FirewallPolicyFirewallPolicy",1],["firewall_policy_arn","FirewallPolicyArn","j",32],["firewall_policy_id","FirewallPolicyId","j",32],["firewall_policy_name","FirewallPolicyName",{"k":"s","p":"^[a-zA-Z0-9-]+$","l":[1,128]},3],["tags","Tags",{"k":["@FirewallPolicyTag"],"l":[1,200],"x":1}]]',
    'FirewallPolicyActionDefinition': '[["publish_metric_action","PublishMetricAction","@FirewallPolicyPublishMetricAction"]]',
    'FirewallPolicyCustomAction': '[["action_definition","ActionDefinition","@FirewallPolicyActionDefinition",1],["action_name","ActionName",{"k":"s","p":"^[a-zA-Z0-9]+$","l":[1,128]},1]]',
    'FirewallPolicyDimension': '[["value","Value",{"k":"s","p":"^[a-zA-Z0-9-_ ]+$","l":[1,128]},1]]',
    'FirewallPolicyFirewallPolicy': '[["enable_tls_session_holding","EnableTLSSessionHolding","b"],["policy_variables","PolicyVariables","@FirewallPolicyFirewallPolicyPolicyVariables"],["stateful_default_actions","StatefulDefaultActions",["s"]],["stateful_engine_options","StatefulEngineOptions","@FirewallPolicyStatefulEngineOptions"],["stateful_rule_group_references","StatefulRuleGroupReferences",["@FirewallPolicyStatefulRuleGroupReference"]],["stateless_custom_actions","StatelessCustomActions",["@FirewallPolicyCustomAction"]],["stateless_default_actions","StatelessDefaultActions",["s"],1],["stateless_fragment_default_actions","StatelessFragmentDefaultActions",["s"],1],["stateless_rule_group_references","StatelessRuleGroupReferences",["@FirewallPolicyStatelessRuleGroupReference"]],["tls_inspection_configuration_arn","TLSInspectionConfigurationArn",{"k":"s","p":"^(arn:aws.*)$","l":[1,256]}]]',
    'FirewallPolicyFirewallPolicyPolicyVariables': '[["rule_variables","RuleVariables",{"m":"@FirewallPolicyIPSet"}]]',
    'FirewallPolicyIPSet': '[["definition","Definition",[{"k":"s","p":"^.*$","l":[1,null]}]]]',
    'FirewallPolicyPublishMetricAction': '[["dimensions","Dimensions",{"k":["@FirewallPolicyDimension"],"l":[1,1]},1]]',
    'FirewallPolicyStatefulEngineOptions': '[["flow_timeouts","FlowTimeouts","@FirewallPolicyStatefulEngineOptionsFlowTimeouts"],["rule_order","RuleOrder",{"k":"s","e":["DEFAULT_ACTION_ORDER","STRICT_ORDER"]}],["stream_exception_policy","StreamExceptionPolicy",{"k":"s","e":["DROP","CONTINUE","REJECT"]}]]',
    'FirewallPolicyStatefulEngineOptionsFlowTimeouts': '[["tcp_idle_timeout_seconds","TcpIdleTimeoutSeconds",{"k":"i","r":[60,6000]}]]',
    'FirewallPolicyStatefulRuleGroupOverride': '[["action","Action",{"k":"s","e":["DROP_TO_ALERT"]}]]',
    'FirewallPolicyStatefulRuleGroupReference': '[["deep_threat_inspection","DeepThreatInspection","b"],["override","Override","@FirewallPolicyStatefulRuleGroupOverride"],["priority","Priority",{"k":"i","r":[1,65535]}],["resource_arn","ResourceArn",{"k":"s","p":"^(arn:aws.*)$","l":[1,256]},1,["AWS::NetworkFirewall::RuleGroup.RuleGroupArn"]]]',
    'FirewallPolicyStatelessRuleGroupReference': '[["priority","Priority",{"k":"i","r":[1,65535]},1],["resource_arn","ResourceArn",{"k":"s","p":"^(arn:aws.*)$","l":[1,256]},1,["AWS::NetworkFirewall::RuleGroup.RuleGroupArn"]]]',
    'FirewallPolicyTag': '[["key","Key",{"k":"s","p":"^.*$","l":[1,128]},1],["value","Value",{"k":"s","p":"^.*$","l":[null,255]},1]]',
    'LoggingConfiguration': '[["enable_monitoring_dashboard","EnableMonitoringDashboard","b"],["firewall_arn","FirewallArn",{"k":"s","p":"^arn:aws.*$","l":[1,256]},3,["AWS::NetworkFirewall::Firewall.FirewallArn"]],["firewall_name","FirewallName",{"k":"s","p":"^[a-zA-Z0-9-]+$","l":[1,128]},2],["logging_configuration","LoggingConfiguration","@LoggingConfigurationLoggingConfiguration",1]]',
    'LoggingConfigurationLogDestinationConfig': '[["log_destination","LogDestination",{"k":{"m":{"k":"s","l":[1,1024]}},"l":[1,null]},1],["log_destination_type","LogDestinationType",{"k":"s","e":["S3","CloudWatchLogs","KinesisDataFirehose"]},1],["log_type","LogType",{"k":"s","e":["ALERT","FLOW","TLS"]},1]]',
    'LoggingConfigurationLoggingConfiguration': '[["log_destination_configs","LogDestinationConfigs",{"k":["@LoggingConfigurationLogDestinationConfig"],"l":[1,null]},1]]',
    'RuleGroup': '[["capacity","Capacity","i",3],["description","Description",{"k":"s","p":"^.*$","l":[1,512]}],["rule_group","RuleGroup","@RuleGroupRuleGroup"],["rule_group_arn","RuleGroupArn","j",32],["rule_group_id","RuleGroupId","j",32],["rule_group_name","RuleGroupName",{"k":"s","p":"^[a-zA-Z0-9-]+$","l":[1,128]},3],["summary_configuration","SummaryConfiguration","@RuleGroupSummaryConfiguration"],["tags","Tags",{"k":["@RuleGroupTag"],"l":[null,200],"x":1}],["type","Type",{"k":"s","e":["STATELESS","STATEFUL"]},3]]',
    'RuleGroupActionDefinition': '[["publish_metric_action","PublishMetricAction","@RuleGroupPublishMetricAction"]]',
    'RuleGroupAddress': r'[["address_definition","AddressDefinition",{"k":"s","p":"^([a-fA-F\\d:\\.]+/\\d{1,3})$","l":[1,255]},1]]',
    'RuleGroupCustomAction': '[["action_definition","ActionDefinition","@RuleGroupActionDefinition",1],["action_name","ActionName",{"k":"s","p":"^[a-zA-Z0-9]+$","l":[1,128]},1]]',
    'RuleGroupDimension': '[["value","Value",{"k":"s","p":"^[a-zA-Z0-9-_ ]+$","l":[1,128]},1]]',
    'RuleGroupHeader': '[["destination","Destination",{"k":"s","p":"^.*$","l":[1,1024]},1],["destination_port","DestinationPort",{"k":"s","p":"^.*$","l":[1,1024]},1],["direction","Direction",{"k":"s","e":["FORWARD","ANY"]},1],["protocol","Protocol",{"k":"s","e":["IP","TCP","UDP","ICMP","HTTP","FTP","TLS","SMB","DNS","DCERPC","SSH","SMTP","IMAP","MSN","KRB5","IKEV2","TFTP","NTP","DHCP"]},1],["source","Source",{"k":"s","p":"^.*$","l":[1,1024]},1],["source_port","SourcePort",{"k":"s","p":"^.*$","l":[1,1024]},1]]',
    'RuleGroupIPSet': '[["definition","Definition",[{"k":"s","p":"^.*$","l":[1,null]}]]]',
    'RuleGroupIPSetReference': '[["reference_arn","ReferenceArn",{"k":"s","p":"^(arn:aws.*)$","l":[1,256]}]]',
    'RuleGroupMatchAttributes': '[["destination_ports","DestinationPorts",["@RuleGroupPortRange"]],["destinations","Destinations",["@RuleGroupAddress"]],["protocols","Protocols",[{"k":"i","r":[0,255]}]],["source_ports","SourcePorts",["@RuleGroupPortRange"]],["sources","Sources",["@RuleGroupAddress"]],["tcp_flags","TCPFlags",["@RuleGroupTCPFlagField"]]]',
    'RuleGroupPortRange': '[["from_port","FromPort",{"k":"i","r":[0,65535]},1],["to_port","ToPort",{"k":"i","r":[0,65535]},1]]',
    'RuleGroupPortSet': '[["definition","Definition",[{"k":"s","p":"^.*$","l":[1,null]}]]]',
    'RuleGroupPublishMetricAction': '[["dimensions","Dimensions",{"k":["@RuleGroupDimension"],"l":[1,1]},1]]',
    'RuleGroupReferenceSets': '[["ip_set_references","IPSetReferences",{"m":"@RuleGroupIPSetReference"}]]',
    'RuleGroupRuleDefinition': '[["actions","Actions",["s"],1],["match_attributes","MatchAttributes","@RuleGroupMatchAttributes",1]]',
    'RuleGroupRuleGroup': '[["reference_sets","ReferenceSets","@RuleGroupReferenceSets"],["rule_variables","RuleVariables","@RuleGroupRuleVariables"],["rules_source","RulesSource","@RuleGroupRulesSource",1],["stateful_rule_options","StatefulRuleOptions","@RuleGroupStatefulRuleOptions"]]',
    'RuleGroupRuleOption': '[["keyword","Keyword",{"k":"s","p":"^.*$","l":[1,128]},1],["settings","Settings",[{"k":"s","p":"^.*$","l":[1,8192]}]]]',
    'RuleGroupRuleVariables': '[["ip_sets","IPSets",{"m":"@RuleGroupIPSet"}],["port_sets","PortSets",{"m":"@RuleGroupPortSet"}]]',
    'RuleGroupRulesSource': '[["rules_source_list","RulesSourceList","@RuleGroupRulesSourceList"],["rules_string","RulesString",{"k":"s","l":[null,1000000]}],["stateful_rules","StatefulRules",["@RuleGroupStatefulRule"]],["stateless_rules_and_custom_actions","StatelessRulesAndCustomActions","@RuleGroupStatelessRulesAndCustomActions"]]',
    'RuleGroupRulesSourceList': '[["generated_rules_type","GeneratedRulesType",{"k":"s","e":["ALLOWLIST","DENYLIST","ALERTLIST","REJECTLIST"]},1],["target_types","TargetTypes",[{"k":"s","e":["TLS_SNI","HTTP_HOST"]}],1],["targets","Targets",["s"],1]]',
    'RuleGroupStatefulRule': '[["action","Action",{"k":"s","e":["PASS","DROP","ALERT","REJECT"]},1],["header","Header","@RuleGroupHeader",1],["rule_options","RuleOptions",["@RuleGroupRuleOption"],1]]',
    'RuleGroupStatefulRuleOptions': '[["rule_order","RuleOrder",{"k":"s","e":["DEFAULT_ACTION_ORDER","STRICT_ORDER"]}]]',
    'RuleGroupStatelessRule': '[["priority","Priority",{"k":"i","r":[1,65535]},1],["rule_definition","RuleDefinition","@RuleGroupRuleDefinition",1]]',
    'RuleGroupStatelessRulesAndCustomActions': '[["custom_actions","CustomActions",["@RuleGroupCustomAction"]],["stateless_rules","StatelessRules",["@RuleGroupStatelessRule"],1]]',
    'RuleGroupSummaryConfiguration': '[["rule_options","RuleOptions",[{"k":"s","e":["SID","MSG","METADATA"]}]]]',
    'RuleGroupTCPFlagField': '[["flags","Flags",[{"k":"s","e":["FIN","SYN","RST","PSH","ACK","URG","ECE","CWR"]}],1],["masks","Masks",[{"k":"s","e":["FIN","SYN","RST","PSH","ACK","URG","ECE","CWR"]}]]]',
    'RuleGroupTag': '[["key","Key",{"k":"s","p":"^.*$","l":[1,128]},1],["value","Value",{"k":"s","p":"^.*$","l":[null,255]},1]]',
    'TLSInspectionConfiguration': '[["description","Description",{"k":"s","p":"^.*$","l":[1,512]}],["tls_inspection_configuration","TLSInspectionConfiguration","@TLSInspectionConfigurationTLSInspectionConfiguration",1],["tls_inspection_configuration_arn","TLSInspectionConfigurationArn","j",32],["tls_inspection_configuration_id","TLSInspectionConfigurationId","j",32],["tls_inspection_configuration_name","TLSInspectionConfigurationName",{"k":"s","p":"^[a-zA-Z0-9-]+$","l":[1,128]},3],["tags","Tags",{"k":["@TLSInspectionConfigurationTag"],"l":[1,200],"x":1}]]',
    'TLSInspectionConfigurationAddress': r'[["address_definition","AddressDefinition",{"k":"s","p":"^([a-fA-F\\d:\\.]+/\\d{1,3})$","l":[1,255]},1]]',
    'TLSInspectionConfigurationPortRange': '[["from_port","FromPort",{"k":"i","r":[0,65535]},1],["to_port","ToPort",{"k":"i","r":[0,65535]},1]]',
    'TLSInspectionConfigurationServerCertificate': '[["resource_arn","ResourceArn",{"k":"s","p":"^(arn:aws.*)$","l":[1,256]}]]',
    'TLSInspectionConfigurationServerCertificateConfiguration': '[["certificate_authority_arn","CertificateAuthorityArn",{"k":"s","p":"^(arn:aws.*)$","l":[1,256]}],["check_certificate_revocation_status","CheckCertificateRevocationStatus","@TLSInspectionConfigurationServerCertificateConfigurationCheckCertificateRevocationStatus"],["scopes","Scopes",["@TLSInspectionConfigurationServerCertificateScope"]],["server_certificates","ServerCertificates",{"k":["@TLSInspectionConfigurationServerCertificate"],"x":1}]]',
    'TLSInspectionConfigurationServerCertificateConfigurationCheckCertificateRevocationStatus': '[["revoked_status_action","RevokedStatusAction",{"k":"s","e":["PASS","DROP","REJECT"]}],["unknown_status_action","UnknownStatusAction",{"k":"s","e":["PASS","DROP","REJECT"]}]]',
    'TLSInspectionConfigurationServerCertificateScope': '[["destination_ports","DestinationPorts",["@TLSInspectionConfigurationPortRange"]],["destinations","Destinations",["@TLSInspectionConfigurationAddress"]],["protocols","Protocols",[{"k":"i","r":[0,255]}]],["source_ports","SourcePorts",["@TLSInspectionConfigurationPortRange"]],["sources","Sources",["@TLSInspectionConfigurationAddress"]]]',
    'TLSInspectionConfigurationTLSInspectionConfiguration': '[["server_certificate_configurations","ServerCertificateConfigurations",["@TLSInspectionConfigurationServerCertificateConfiguration"]]]',
    'TLSInspectionConfigurationTag': '[["key","Key",{"k":"s","p":"^.*$","l":[1,128]},1],["value","Value",{"k":"s","p":"^.*$","l":[null,255]},1]]',
    'VpcEndpointAssociation': '[["description","Description",{"k":"s","p":"^.*$","l":[null,512]},2],["endpoint_id","EndpointId","j",32],["firewall_arn","FirewallArn",{"k":"s","p":"^(arn:aws.*)$","l":[1,256]},3],["subnet_mapping","SubnetMapping","@VpcEndpointAssociationSubnetMapping",3],["tags","Tags",{"k":["@VpcEndpointAssociationTag"],"l":[1,200],"x":1}],["vpc_endpoint_association_arn","VpcEndpointAssociationArn","j",32],["vpc_endpoint_association_id","VpcEndpointAssociationId","j",32],["vpc_id","VpcId",{"k":"s","p":"^vpc-[0-9a-f]+$","l":[1,128]},3]]',
    'VpcEndpointAssociationSubnetMapping': '[["ip_address_type","IPAddressType",{"k":"s","e":["DUALSTACK","IPV4","IPV6"]}],["subnet_id","SubnetId","s",1,["AWS::EC2::Subnet.Id"]]]',
    'VpcEndpointAssociationTag': '[["key","Key",{"k":"s","p":"^.*$","l":[1,128]},1],["value","Value",{"k":"s","p":"^.*$","l":[null,255]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnContainerAssociation(TypedResource):
    schema = Schema('AWS::NetworkFirewall::ContainerAssociation', _types, 'ContainerAssociation', '{"attributes":[["attr_container_association_arn","ContainerAssociationArn","s"],["attr_resolved_cidr_count","ResolvedCidrCount","i"],["attr_status","Status","s"]],"identifier":["ContainerAssociationArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:network-firewall:${Region}:${Account}:container-association/${Name}"}')


class CfnFirewall(TypedResource):
    schema = Schema('AWS::NetworkFirewall::Firewall', _types, 'Firewall', '{"attributes":[["attr_endpoint_ids","EndpointIds","l"],["attr_firewall_arn","FirewallArn","s"],["attr_firewall_id","FirewallId","s"],["attr_number_of_associations","NumberOfAssociations","i"],["attr_transit_gateway_attachment_id","TransitGatewayAttachmentId","s"]],"identifier":["FirewallArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:network-firewall:${Region}:${Account}:firewall/${Name}"}')


class CfnFirewallPolicy(TypedResource):
    schema = Schema('AWS::NetworkFirewall::FirewallPolicy', _types, 'FirewallPolicy', '{"attributes":[["attr_firewall_policy_arn","FirewallPolicyArn","s"],["attr_firewall_policy_id","FirewallPolicyId","s"]],"identifier":["FirewallPolicyArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:network-firewall:${Region}:${Account}:firewall-policy/${Name}"}')


class CfnLoggingConfiguration(TypedResource):
    schema = Schema('AWS::NetworkFirewall::LoggingConfiguration', _types, 'LoggingConfiguration', '{"identifier":["FirewallArn"]}')


class CfnRuleGroup(TypedResource):
    schema = Schema('AWS::NetworkFirewall::RuleGroup', _types, 'RuleGroup', '{"attributes":[["attr_rule_group_arn","RuleGroupArn","s"],["attr_rule_group_id","RuleGroupId","s"]],"identifier":["RuleGroupArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:network-firewall:${Region}:${Account}:stateful-rulegroup/${Name}"}')


class CfnTLSInspectionConfiguration(TypedResource):
    schema = Schema('AWS::NetworkFirewall::TLSInspectionConfiguration', _types, 'TLSInspectionConfiguration', '{"attributes":[["attr_tls_inspection_configuration_arn","TLSInspectionConfigurationArn","s"],["attr_tls_inspection_configuration_id","TLSInspectionConfigurationId","s"]],"identifier":["TLSInspectionConfigurationArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:network-firewall:${Region}:${Account}:tls-configuration/${Name}"}')


class CfnVpcEndpointAssociation(TypedResource):
    schema = Schema('AWS::NetworkFirewall::VpcEndpointAssociation', _types, 'VpcEndpointAssociation', '{"attributes":[["attr_endpoint_id","EndpointId","s"],["attr_vpc_endpoint_association_arn","VpcEndpointAssociationArn","s"],["attr_vpc_endpoint_association_id","VpcEndpointAssociationId","s"]],"identifier":["VpcEndpointAssociationArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:network-firewall:${Region}:${Account}:vpc-endpoint-association/${Name}"}')
