"""Every resource type of AWS::NetworkSecurityManager; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Deployment': r'[["associated_policy_list","AssociatedPolicyList",{"k":["@DeploymentAssociatedPolicy"],"l":[1,2]}],["associated_scope_list","AssociatedScopeList",{"k":["@DeploymentAssociatedScope"],"l":[1,1]}],["deployment_arn","DeploymentArn","j",32],["deployment_configuration","DeploymentConfiguration","@DeploymentDeploymentConfiguration"],["deployment_description","DeploymentDescription",{"k":"s","p":"^[a-zA-Z0-9 _.:/=+\\-@]*$","l":[null,256]}],["deployment_id","DeploymentId","j",32],["deployment_name","DeploymentName",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\\-@]*$","l":[1,128]},3],["status","Status","j",32],["tags","Tags",{"k":["@DeploymentTag"],"x":1}],["updated_at","UpdatedAt","j",32],["version","Version","j",32]]',
    'DeploymentAssociatedPolicy': '[["policy_arn","PolicyArn","s",1]]',
    'DeploymentAssociatedScope': '[["scope_arn","ScopeArn","s",1]]',
    'DeploymentDeploymentConfiguration': '[["enable_cross_account_visibility","EnableCrossAccountVisibility","b",1]]',
    'DeploymentTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Policy': r'[["associated_template_and_rule_list","AssociatedTemplateAndRuleList",{"k":["@PolicyAssociatedTemplateAndRule"],"l":[null,100]}],["firewall_type","FirewallType",{"k":"s","e":["WAF","SHIELD_ADVANCED"]},3],["policy_arn","PolicyArn","j",32],["policy_configuration","PolicyConfiguration","@PolicyPolicyConfiguration",1],["policy_description","PolicyDescription",{"k":"s","p":"^[a-zA-Z0-9 _.:/=+\\-@]*$","l":[null,256]}],["policy_id","PolicyId","j",32],["policy_name","PolicyName",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\\-@]*$","l":[1,128]},3],["priority","Priority",{"k":"i","r":[1,null]},1],["status","Status","j",32],["tags","Tags",{"k":["@PolicyTag"],"x":1}],["updated_at","UpdatedAt","j",32],["version","Version","j",32]]',
    'PolicyAssociatedTemplateAndRule': '[["rule_arn","RuleArn","s"],["template_arn","TemplateArn","s"]]',
    'PolicyPolicyConfiguration': '[["remediation_enabled","RemediationEnabled","b"],["resources_clean_up","ResourcesCleanUp","b"],["waf_config","WafConfig","@PolicyWafConfig"]]',
    'PolicyTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'PolicyWafConfig': '[["conflict_resolution","ConflictResolution",{"k":"s","e":["MERGE_WHERE_APPLICABLE"]},1],["existing_customer_web_acl_resolution","ExistingCustomerWebACLResolution",{"k":"s","e":["RETROFIT","OVERRIDE_ASSOCIATION","NO_REMEDIATION"]},1]]',
    'Rule': r'[["configuration","Configuration","s"],["firewall_type","FirewallType",{"k":"s","e":["WAF"]},2],["rule_arn","RuleArn","j",32],["rule_description","RuleDescription",{"k":"s","p":"^[a-zA-Z0-9 _.:/=+\\-@]*$","l":[null,256]}],["rule_id","RuleId","j",32],["rule_name","RuleName",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\\-@]*$","l":[1,128]},3],["rule_type","RuleType",{"k":"s","e":["CONFIGURATION","INSPECTION"]},2],["status","Status","j",32],["tags","Tags",{"k":["@RuleTag"],"x":1}],["updated_at","UpdatedAt","j",32],["version","Version","j",32]]',
    'RuleTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Scope': r'[["scope_arn","ScopeArn","j",32],["scope_configuration","ScopeConfiguration","s"],["scope_description","ScopeDescription",{"k":"s","p":"^[a-zA-Z0-9 _.:/=+\\-@]*$","l":[null,256]}],["scope_id","ScopeId","j",32],["scope_name","ScopeName",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\\-@]*$","l":[1,128]},3],["status","Status","j",32],["tags","Tags",{"k":["@ScopeTag"],"x":1}],["updated_at","UpdatedAt","j",32],["version","Version","j",32]]',
    'ScopeTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Template': r'[["associated_rule_list","AssociatedRuleList",{"k":["@TemplateAssociatedRule"],"l":[1,50]}],["firewall_type","FirewallType",{"k":"s","e":["WAF","NETWORK_FIREWALL","NETWORK_FIREWALL_V2","IGW_FIREWALL"]},2],["status","Status","j",32],["tags","Tags",{"k":["@TemplateTag"],"x":1}],["template_arn","TemplateArn","j",32],["template_description","TemplateDescription",{"k":"s","p":"^[a-zA-Z0-9 _.:/=+\\-@]*$","l":[null,256]}],["template_id","TemplateId","j",32],["template_name","TemplateName",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\\-@]*$","l":[1,128]},3],["updated_at","UpdatedAt","j",32],["version","Version","j",32]]',
    'TemplateAssociatedRule': '[["rule_arn","RuleArn","s",1]]',
    'TemplateTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnDeployment(TypedResource):
    schema = Schema('AWS::NetworkSecurityManager::Deployment', _types, 'Deployment', '{"attributes":[["attr_deployment_arn","DeploymentArn","s"],["attr_deployment_id","DeploymentId","s"],["attr_status","Status","s"],["attr_updated_at","UpdatedAt","s"],["attr_version","Version","s"]],"identifier":["DeploymentArn"],"tags":["Tags","list"]}')


class CfnPolicy(TypedResource):
    schema = Schema('AWS::NetworkSecurityManager::Policy', _types, 'Policy', '{"attributes":[["attr_policy_arn","PolicyArn","s"],["attr_policy_id","PolicyId","s"],["attr_status","Status","s"],["attr_updated_at","UpdatedAt","s"],["attr_version","Version","s"]],"identifier":["PolicyArn"],"tags":["Tags","list"]}')


class CfnRule(TypedResource):
    schema = Schema('AWS::NetworkSecurityManager::Rule', _types, 'Rule', '{"attributes":[["attr_rule_arn","RuleArn","s"],["attr_rule_id","RuleId","s"],["attr_status","Status","s"],["attr_updated_at","UpdatedAt","s"],["attr_version","Version","s"]],"identifier":["RuleArn"],"tags":["Tags","list"]}')


class CfnScope(TypedResource):
    schema = Schema('AWS::NetworkSecurityManager::Scope', _types, 'Scope', '{"attributes":[["attr_scope_arn","ScopeArn","s"],["attr_scope_id","ScopeId","s"],["attr_status","Status","s"],["attr_updated_at","UpdatedAt","s"],["attr_version","Version","s"]],"identifier":["ScopeArn"],"tags":["Tags","list"]}')


class CfnTemplate(TypedResource):
    schema = Schema('AWS::NetworkSecurityManager::Template', _types, 'Template', '{"attributes":[["attr_status","Status","s"],["attr_template_arn","TemplateArn","s"],["attr_template_id","TemplateId","s"],["attr_updated_at","UpdatedAt","s"],["attr_version","Version","s"]],"identifier":["TemplateArn"],"tags":["Tags","list"]}')
