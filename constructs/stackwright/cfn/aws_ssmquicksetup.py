"""Every resource type of AWS::SSMQuickSetup; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'ConfigurationManager': r'[["configuration_definitions","ConfigurationDefinitions",["@ConfigurationManagerConfigurationDefinition"],1],["created_at","CreatedAt","j",32],["description","Description",{"k":"s","p":"^.{0,512}$"}],["last_modified_at","LastModifiedAt","j",32],["manager_arn","ManagerArn","j",32],["name","Name",{"k":"s","p":"^[ A-Za-z0-9_-]{1,50}$"}],["status_summaries","StatusSummaries","j",32],["tags","Tags",{"m":{"k":"s","p":"^[A-Za-z0-9 +=@_\\/:.-]+$","l":[1,256]}}]]',
    'ConfigurationManagerConfigurationDefinition': r'[["local_deployment_administration_role_arn","LocalDeploymentAdministrationRoleArn","s",0,["AWS::IAM::Role.Arn"]],["local_deployment_execution_role_name","LocalDeploymentExecutionRoleName",{"k":"s","l":[1,256]}],["parameters","Parameters",{"m":{"k":"s","l":[null,40960]}},1],["type","Type",{"k":"s","p":"^[a-zA-Z0-9_\\-.:/]{3,200}$"},3],["type_version","TypeVersion",{"k":"s","l":[1,128]},2],["id","id","j",32]]',
    'LifecycleAutomation': r'[["association_id","AssociationId","j",32],["automation_document","AutomationDocument",{"k":"s","p":"^\\S+$","l":[1,500]},1],["automation_parameters","AutomationParameters",{"m":["s"]},1],["resource_key","ResourceKey",{"k":"s","p":"^[a-zA-Z0-9-]+$","l":[1,64]},3],["tags","Tags",{"m":{"k":"s","p":"^[A-Za-z0-9 +=@_\\/:.-]+$","l":[1,256]}}]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'ConfigurationManager': ('AWS::SSMQuickSetup::ConfigurationManager', '{"attributes":[["attr_created_at","CreatedAt","s"],["attr_last_modified_at","LastModifiedAt","s"],["attr_manager_arn","ManagerArn","s"],["attr_status_summaries","StatusSummaries","j"]],"identifier":["ManagerArn"],"tags":["Tags","map"],"arn":"arn:${Partition}:ssm-quicksetup:${Region}:${Account}:configuration-manager/${ConfigurationManagerId}"}'),
    'LifecycleAutomation': ('AWS::SSMQuickSetup::LifecycleAutomation', '{"attributes":[["attr_association_id","AssociationId","s"]],"identifier":["AssociationId"],"tags":["Tags","map"]}'),
})
