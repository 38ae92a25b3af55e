"""Every resource type of AWS::FMS; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'ApplicationsList': '[["apps_list","AppsList",["@ApplicationsListApp"],1],["arn","Arn","j",32],["create_time","CreateTime","j",32],["last_update_time","LastUpdateTime","j",32],["list_id","ListId","j",32],["list_name","ListName",{"k":"s","l":[1,128]},1],["tags","Tags",{"k":["@ApplicationsListTag"],"l":[null,200],"x":1}]]',
    'ApplicationsListApp': '[["app_name","AppName",{"k":"s","l":[1,128]},1],["port","Port",{"k":"i","r":[0,65535]},1],["protocol","Protocol",{"k":"s","l":[1,20]},1]]',
    'ApplicationsListTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'NotificationChannel': r'[["sns_role_name","SnsRoleName",{"k":"s","p":"^([^\\s]+)$","l":[1,1024]},1],["sns_topic_arn","SnsTopicArn",{"k":"s","p":"^([^\\s]+)$","l":[1,1024]},3]]',
    'Policy': r'[["arn","Arn","j",32],["delete_all_policy_resources","DeleteAllPolicyResources","b",8],["exclude_map","ExcludeMap","@PolicyIEMap"],["exclude_resource_tags","ExcludeResourceTags","b",1],["id","Id","j",32],["include_map","IncludeMap","@PolicyIEMap"],["policy_description","PolicyDescription",{"k":"s","p":"^([a-zA-Z0-9_.:/=+\\-@\\s]+)$","l":[null,256]}],["policy_name","PolicyName",{"k":"s","p":"^([a-zA-Z0-9_.:/=+\\-@\\s]+)$","l":[1,1024]},1],["remediation_enabled","RemediationEnabled","b",1],["resource_set_ids","ResourceSetIds",{"k":[{"k":"s","p":"^[a-z0-9A-Z]{22}$","l":[22,22]}],"x":1}],["resource_tag_logical_operator","ResourceTagLogicalOperator",{"k":"s","e":["AND","OR"]}],["resource_tags","ResourceTags",{"k":["@PolicyResourceTag"],"l":[null,50]}],["resource_type","ResourceType",{"k":"s","p":"^([^\\s]*)$","l":[1,128]}],["resource_type_list","ResourceTypeList",[{"k":"s","p":"^([^\\s]*)$","l":[1,128]}]],["resources_clean_up","ResourcesCleanUp","b"],["security_service_policy_data","SecurityServicePolicyData","@PolicySecurityServicePolicyData",1],["tags","Tags",["@PolicyPolicyTag"]]]',
    'PolicyIEMap': '[["account","ACCOUNT",[{"k":"s","p":"^([0-9]*)$","l":[12,12]}]],["orgunit","ORGUNIT",[{"k":"s","p":"^(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$","l":[16,68]}]]]',
    'PolicyNetworkAclCommonPolicy': '[["network_acl_entry_set","NetworkAclEntrySet","@PolicyNetworkAclEntrySet",1]]',
    'PolicyNetworkAclEntry': r'[["cidr_block","CidrBlock",{"k":"s","p":"^(([0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])(\\/([0-9]|[1-2][0-9]|3[0-2]))$"}],["egress","Egress","b",1],["icmp_type_code","IcmpTypeCode","@PolicyNetworkAclEntryIcmpTypeCode"],["ipv6_cidr_block","Ipv6CidrBlock",{"k":"s","p":"^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))(/(1[0-2]|[0-9]))?$"}],["port_range","PortRange","@PolicyNetworkAclEntryPortRange"],["protocol","Protocol",{"k":"s","p":"^(tcp|udp|icmp|-1|([0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))$"},1],["rule_action","RuleAction",{"k":"s","e":["allow","deny"]},1]]',
    'PolicyNetworkAclEntryIcmpTypeCode': '[["code","Code",{"k":"i","r":[0,255]},1],["type","Type",{"k":"i","r":[0,255]},1]]',
    'PolicyNetworkAclEntryPortRange': '[["from_","From",{"k":"i","r":[0,65535]},1],["to","To",{"k":"i","r":[0,65535]},1]]',
    'PolicyNetworkAclEntrySet': '[["first_entries","FirstEntries",["@PolicyNetworkAclEntry"]],["force_remediate_for_first_entries","ForceRemediateForFirstEntries","b",1],["force_remediate_for_last_entries","ForceRemediateForLastEntries","b",1],["last_entries","LastEntries",["@PolicyNetworkAclEntry"]]]',
    'PolicyNetworkFirewallPolicy': '[["firewall_deployment_model","FirewallDeploymentModel",{"k":"s","e":["DISTRIBUTED","CENTRALIZED"]},1]]',
    'PolicyPolicyOption': '[["network_acl_common_policy","NetworkAclCommonPolicy","@PolicyNetworkAclCommonPolicy"],["network_firewall_policy","NetworkFirewallPolicy","@PolicyNetworkFirewallPolicy"],["third_party_firewall_policy","ThirdPartyFirewallPolicy","@PolicyThirdPartyFirewallPolicy"]]',
    'PolicyPolicyTag': r'[["key","Key",{"k":"s","p":"^([^\\s]*)$","l":[1,128]},1],["value","Value",{"k":"s","p":"^([^\\s]*)$","l":[null,256]},1]]',
    'PolicyResourceTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]}]]',
    'PolicySecurityServicePolicyData': '[["managed_service_data","ManagedServiceData",{"k":"s","l":[1,30000]}],["policy_option","PolicyOption","@PolicyPolicyOption"],["type","Type",{"k":"s","e":["WAF","WAFV2","SHIELD_ADVANCED","SECURITY_GROUPS_COMMON","SECURITY_GROUPS_CONTENT_AUDIT","SECURITY_GROUPS_USAGE_AUDIT","NETWORK_FIREWALL","THIRD_PARTY_FIREWALL","DNS_FIREWALL","IMPORT_NETWORK_FIREWALL","NETWORK_ACL_COMMON"]},1]]',
    'PolicyThirdPartyFirewallPolicy': '[["firewall_deployment_model","FirewallDeploymentModel",{"k":"s","e":["DISTRIBUTED","CENTRALIZED"]},1]]',
    'ProtocolsList': '[["arn","Arn","j",32],["create_time","CreateTime","j",32],["last_update_time","LastUpdateTime","j",32],["list_id","ListId","j",32],["list_name","ListName",{"k":"s","l":[1,128]},1],["protocols_list","ProtocolsList",[{"k":"s","l":[1,20]}],1],["tags","Tags",{"k":["@ProtocolsListTag"],"l":[null,200],"x":1}]]',
    'ProtocolsListTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ResourceSet': r'[["description","Description",{"k":"s","p":"^([a-zA-Z0-9_.:/=+\\-@\\s]*)$","l":[null,256]}],["id","Id","j",32],["name","Name",{"k":"s","p":"^([a-zA-Z0-9_.:/=+\\-@\\s]+)$","l":[1,128]},1],["resource_type_list","ResourceTypeList",{"k":[{"k":"s","p":"^([^\\s]*)$","l":[1,128]}],"x":1},1],["resources","Resources",{"k":[{"k":"s","p":"^([^\\s]*)$","l":[1,1024]}],"x":1}],["tags","Tags",{"k":["@ResourceSetTag"],"x":1}]]',
    'ResourceSetTag': r'[["key","Key",{"k":"s","p":"^([^\\s]*)$","l":[1,128]},1],["value","Value",{"k":"s","p":"^([^\\s]*)$","l":[null,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnApplicationsList(TypedResource):
    schema = Schema('AWS::FMS::ApplicationsList', _types, 'ApplicationsList', '{"attributes":[["attr_arn","Arn","s"],["attr_create_time","CreateTime","s"],["attr_last_update_time","LastUpdateTime","s"],["attr_list_id","ListId","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:fms:${Region}:${Account}:applications-list/${Id}"}')


class CfnNotificationChannel(TypedResource):
    schema = Schema('AWS::FMS::NotificationChannel', _types, 'NotificationChannel', '{"identifier":["SnsTopicArn"]}')


class CfnPolicy(TypedResource):
    schema = Schema('AWS::FMS::Policy', _types, 'Policy', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Id"],"write_only":["DeleteAllPolicyResources"],"tags":["Tags","list"],"arn":"arn:${Partition}:fms:${Region}:${Account}:policy/${Id}"}')


class CfnProtocolsList(TypedResource):
    schema = Schema('AWS::FMS::ProtocolsList', _types, 'ProtocolsList', '{"attributes":[["attr_arn","Arn","s"],["attr_create_time","CreateTime","s"],["attr_last_update_time","LastUpdateTime","s"],["attr_list_id","ListId","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:fms:${Region}:${Account}:protocols-list/${Id}"}')


class CfnResourceSet(TypedResource):
    schema = Schema('AWS::FMS::ResourceSet', _types, 'ResourceSet', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:fms:${Region}:${Account}:resource-set/${Id}"}')
