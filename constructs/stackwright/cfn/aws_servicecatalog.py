"""Every resource type of AWS::ServiceCatalog; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'AcceptedPortfolioShare': '[["accept_language","AcceptLanguage",{"k":"s","p":"^(en|jp|zh)$"},10],["portfolio_id","PortfolioId",{"k":"s","l":[1,100]},3]]',
    'CloudFormationProduct': '[["accept_language","AcceptLanguage",{"k":"s","l":[null,100]},8],["description","Description",{"k":"s","l":[null,8191]}],["distributor","Distributor",{"k":"s","l":[null,8191]}],["id","Id","j",32],["name","Name",{"k":"s","l":[null,8191]},1],["owner","Owner",{"k":"s","l":[null,8191]},1],["product_name","ProductName","j",32],["product_type","ProductType",{"k":"s","e":["CLOUD_FORMATION_TEMPLATE","MARKETPLACE_AMI","MARKETPLACE_CAR","TERRAFORM_OPEN_SOURCE","TERRAFORM_CLOUD","EXTERNAL"]}],["provisioning_artifact_ids","ProvisioningArtifactIds","j",32],["provisioning_artifact_names","ProvisioningArtifactNames","j",32],["provisioning_artifact_parameters","ProvisioningArtifactParameters",["@CloudFormationProductProvisioningArtifactProperties"]],["replace_provisioning_artifacts","ReplaceProvisioningArtifacts","b",8],["source_connection","SourceConnection","@CloudFormationProductSourceConnection"],["support_description","SupportDescription",{"k":"s","l":[null,8191]}],["support_email","SupportEmail",{"k":"s","l":[null,254]}],["support_url","SupportUrl",{"k":"s","l":[null,2083]}],["tags","Tags",{"k":["@CloudFormationProductTag"],"l":[null,20]}]]',
    'CloudFormationProductCodeStarParameters': '[["artifact_path","ArtifactPath",{"k":"s","l":[1,4096]},1],["branch","Branch",{"k":"s","l":[1,250]},1],["connection_arn","ConnectionArn",{"k":"s","p":"^arn:[a-z0-9][-.a-z0-9]{0,62}:codestar-connections:([a-z0-9][-.a-z0-9]{0,62})?:([a-z0-9][-.a-z0-9]{0,62})?:[^/].{0,1023}$","l":[1,1224]},1],["repository","Repository",{"k":"s","l":[1,100]},1]]',
    'CloudFormationProductProvisioningArtifactProperties': '[["description","Description","s"],["disable_template_validation","DisableTemplateValidation","b",8],["info","Info","j",1],["name","Name","s"],["type","Type",{"k":"s","e":["CLOUD_FORMATION_TEMPLATE","MARKETPLACE_AMI","MARKETPLACE_CAR","TERRAFORM_OPEN_SOURCE","TERRAFORM_CLOUD","EXTERNAL"]}]]',
    'CloudFormationProductSourceConnection': '[["connection_parameters","ConnectionParameters","@CloudFormationProductSourceConnectionConnectionParameters",1],["type","Type",{"k":"s","e":["CODESTAR"]},1]]',
    'CloudFormationProductSourceConnectionConnectionParameters': '[["code_star","CodeStar","@CloudFormationProductCodeStarParameters"]]',
    'CloudFormationProductTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'CloudFormationProvisionedProduct': r'[["accept_language","AcceptLanguage",{"k":"s","e":["en","jp","zh"]}],["cloudformation_stack_arn","CloudformationStackArn","j",32],["notification_arns","NotificationArns",{"k":[{"k":"s","p":"^arn:aws[a-z\\-]*:sns:[a-z0-9\\-]+:[0-9]{12}:[a-zA-Z0-9\\-_]+$"}],"l":[null,5],"x":1},2],["outputs","Outputs","j",32],["path_id","PathId",{"k":"s","l":[1,100]}],["path_name","PathName",{"k":"s","l":[1,100]}],["product_id","ProductId",{"k":"s","l":[1,100]}],["product_name","ProductName",{"k":"s","l":[1,128]}],["provisioned_product_id","ProvisionedProductId","j",32],["provisioned_product_name","ProvisionedProductName",{"k":"s","l":[1,128]},2],["provisioning_artifact_id","ProvisioningArtifactId",{"k":"s","l":[1,100]}],["provisioning_artifact_name","ProvisioningArtifactName","s"],["provisioning_parameters","ProvisioningParameters",["@CloudFormationProvisionedProductProvisioningParameter"]],["provisioning_preferences","ProvisioningPreferences","@CloudFormationProvisionedProductProvisioningPreferences"],["record_id","RecordId","j",32],["tags","Tags",["@CloudFormationProvisionedProductTag"]]]',
    'CloudFormationProvisionedProductProvisioningParameter': '[["key","Key",{"k":"s","l":[1,1000]},1],["value","Value",{"k":"s","l":[null,4096]},1]]',
    'CloudFormationProvisionedProductProvisioningPreferences': '[["stack_set_accounts","StackSetAccounts",{"k":[{"k":"s","p":"^[0-9]{12}$"}],"x":1}],["stack_set_failure_tolerance_count","StackSetFailureToleranceCount",{"k":"i","r":[0,null]}],["stack_set_failure_tolerance_percentage","StackSetFailureTolerancePercentage",{"k":"i","r":[0,100]}],["stack_set_max_concurrency_count","StackSetMaxConcurrencyCount",{"k":"i","r":[1,null]}],["stack_set_max_concurrency_percentage","StackSetMaxConcurrencyPercentage",{"k":"i","r":[1,100]}],["stack_set_operation_type","StackSetOperationType",{"k":"s","e":["CREATE","UPDATE","DELETE"]}],["stack_set_regions","StackSetRegions",{"k":[{"k":"s","p":"^[a-z]{2}-([a-z]+-)+[1-9]"}],"x":1}]]',
    'CloudFormationProvisionedProductTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'LaunchNotificationConstraint': r'[["accept_language","AcceptLanguage",{"k":"s","l":[null,100]},8],["description","Description",{"k":"s","l":[null,2000]}],["id","Id","j",32],["notification_arns","NotificationArns",["s"],1],["portfolio_id","PortfolioId",{"k":"s","p":"^[a-zA-Z0-9_\\-]*$","l":[1,100]},3],["product_id","ProductId",{"k":"s","p":"^[a-zA-Z0-9_\\-]*$","l":[1,100]},3]]',
    'LaunchRoleConstraint': r'[["accept_language","AcceptLanguage",{"k":"s","l":[null,100]},8],["description","Description",{"k":"s","l":[null,2000]}],["id","Id","j",32],["local_role_name","LocalRoleName","s"],["portfolio_id","PortfolioId",{"k":"s","p":"^[a-zA-Z0-9_\\-]*$","l":[1,100]},3],["product_id","ProductId",{"k":"s","p":"^[a-zA-Z0-9_\\-]*$","l":[1,100]},3],["role_arn","RoleArn",{"k":"s","p":"arn:(aws|aws-cn|aws-us-gov):iam::[0-9]*:(role)\\/.*"},0,["AWS::IAM::Role.Arn"]]]',
    'LaunchTemplateConstraint': r'[["accept_language","AcceptLanguage",{"k":"s","l":[null,100]},8],["description","Description",{"k":"s","l":[null,2000]}],["id","Id","j",32],["portfolio_id","PortfolioId",{"k":"s","p":"^[a-zA-Z0-9_\\-]*$","l":[1,100]},3],["product_id","ProductId",{"k":"s","p":"^[a-zA-Z0-9_\\-]*$","l":[1,100]},3],["rules","Rules","s",1]]',
    'Portfolio': '[["accept_language","AcceptLanguage",{"k":"s","l":[null,100]},8],["description","Description",{"k":"s","l":[null,2000]}],["display_name","DisplayName",{"k":"s","l":[1,100]},1],["id","Id","j",32],["portfolio_name","PortfolioName","j",32],["provider_name","ProviderName",{"k":"s","l":[1,50]},1],["tags","Tags",{"k":["@PortfolioTag"],"l":[null,20]}]]',
    'PortfolioTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'PortfolioPrincipalAssociation': r'[["accept_language","AcceptLanguage","s",10],["portfolio_id","PortfolioId","s",2],["principal_arn","PrincipalARN",{"k":"s","p":"arn:(aws|aws-cn|aws-us-gov):iam::[0-9]*:(role|user|group)\\/.*"},2],["principal_type","PrincipalType","s",3]]',
    'PortfolioProductAssociation': '[["accept_language","AcceptLanguage","s",10],["portfolio_id","PortfolioId","s",2],["product_id","ProductId","s",2],["source_portfolio_id","SourcePortfolioId","s",10]]',
    'PortfolioShare': r'[["accept_language","AcceptLanguage",{"k":"s","l":[null,100]},10],["account_id","AccountId",{"k":"s","p":"^[0-9]{12}$"},3],["portfolio_id","PortfolioId",{"k":"s","p":"^[a-zA-Z0-9_\\-]*$","l":[1,100]},3],["share_tag_options","ShareTagOptions","b"]]',
    'ResourceUpdateConstraint': r'[["accept_language","AcceptLanguage",{"k":"s","l":[null,100]},8],["description","Description",{"k":"s","l":[null,2000]}],["id","Id","j",32],["portfolio_id","PortfolioId",{"k":"s","p":"^[a-zA-Z0-9_\\-]*$","l":[1,100]},3],["product_id","ProductId",{"k":"s","p":"^[a-zA-Z0-9_\\-]*$","l":[1,100]},3],["tag_update_on_provisioned_product","TagUpdateOnProvisionedProduct","s",1]]',
    'ServiceAction': r'[["accept_language","AcceptLanguage",{"k":"s","e":["en","jp","zh"]},8],["definition","Definition",["@ServiceActionDefinitionParameter"],1],["definition_type","DefinitionType",{"k":"s","e":["SSM_AUTOMATION"]},1],["description","Description",{"k":"s","l":[null,1024]}],["id","Id","j",32],["name","Name",{"k":"s","p":"^[a-zA-Z0-9_\\-.]*$","l":[1,256]},1]]',
    'ServiceActionDefinitionParameter': '[["key","Key",{"k":"s","l":[1,1000]},1],["value","Value",{"k":"s","l":[null,4096]},1]]',
    'ServiceActionAssociation': r'[["product_id","ProductId",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9_-]{1,99}\\Z","l":[1,100]},3],["provisioning_artifact_id","ProvisioningArtifactId",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9_-]{1,99}\\Z","l":[1,100]},3],["service_action_id","ServiceActionId",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9_-]{1,99}\\Z","l":[1,100]},3,["AWS::ServiceCatalog::ServiceAction.Id"]]]',
    'StackSetConstraint': r'[["accept_language","AcceptLanguage",{"k":"s","l":[null,100]},8],["account_list","AccountList",["s"],1],["admin_role","AdminRole","s",1],["description","Description",{"k":"s","l":[null,2000]},1],["execution_role","ExecutionRole","s",1],["id","Id","j",32],["portfolio_id","PortfolioId",{"k":"s","p":"^[a-zA-Z0-9_\\-]*$","l":[1,100]},3],["product_id","ProductId",{"k":"s","p":"^[a-zA-Z0-9_\\-]*$","l":[1,100]},3],["region_list","RegionList",["s"],1],["stack_instance_control","StackInstanceControl","s",1]]',
    'TagOption': '[["active","Active","b"],["id","Id","j",32],["key","Key",{"k":"s","l":[1,128]},3],["value","Value",{"k":"s","l":[1,256]},3]]',
    'TagOptionAssociation': '[["resource_id","ResourceId","s",2],["tag_option_id","TagOptionId","s",2]]',
})
__getattr__ = names(__name__, _types)


class CfnAcceptedPortfolioShare(TypedResource):
    schema = Schema('AWS::ServiceCatalog::AcceptedPortfolioShare', _types, 'AcceptedPortfolioShare', '{"attributes":[["attr_id","Id","s"]],"identifier":["PortfolioId"],"write_only":["AcceptLanguage"]}')


class CfnCloudFormationProduct(TypedResource):
    schema = Schema('AWS::ServiceCatalog::CloudFormationProduct', _types, 'CloudFormationProduct', '{"attributes":[["attr_id","Id","s"],["attr_product_name","ProductName","s"],["attr_provisioning_artifact_ids","ProvisioningArtifactIds","s"],["attr_provisioning_artifact_names","ProvisioningArtifactNames","s"]],"identifier":["Id"],"write_only":["AcceptLanguage","ProvisioningArtifactParameters.*.DisableTemplateValidation","ReplaceProvisioningArtifacts"],"tags":["Tags","list"],"arn":"arn:${Partition}:catalog:${Region}:${Account}:product/${PortfolioId}"}')


class CfnCloudFormationProvisionedProduct(TypedResource):
    schema = Schema('AWS::ServiceCatalog::CloudFormationProvisionedProduct', _types, 'CloudFormationProvisionedProduct', '{"attributes":[["attr_cloudformation_stack_arn","CloudformationStackArn","s"],["attr_outputs","Outputs","j"],["attr_provisioned_product_id","ProvisionedProductId","s"],["attr_record_id","RecordId","s"]],"identifier":["ProvisionedProductId"],"tags":["Tags","list"],"arn":"arn:${Partition}:catalog:${Region}:${Account}:product/${PortfolioId}"}')


class CfnLaunchNotificationConstraint(TypedResource):
    schema = Schema('AWS::ServiceCatalog::LaunchNotificationConstraint', _types, 'LaunchNotificationConstraint', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"write_only":["AcceptLanguage"]}')


class CfnLaunchRoleConstraint(TypedResource):
    schema = Schema('AWS::ServiceCatalog::LaunchRoleConstraint', _types, 'LaunchRoleConstraint', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"write_only":["AcceptLanguage"]}')


class CfnLaunchTemplateConstraint(TypedResource):
    schema = Schema('AWS::ServiceCatalog::LaunchTemplateConstraint', _types, 'LaunchTemplateConstraint', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"write_only":["AcceptLanguage"]}')


class CfnPortfolio(TypedResource):
    schema = Schema('AWS::ServiceCatalog::Portfolio', _types, 'Portfolio', '{"attributes":[["attr_id","Id","s"],["attr_portfolio_name","PortfolioName","s"]],"identifier":["Id"],"write_only":["AcceptLanguage"],"tags":["Tags","list"],"arn":"arn:${Partition}:catalog:${Region}:${Account}:portfolio/${PortfolioId}"}')


class CfnPortfolioPrincipalAssociation(TypedResource):
    schema = Schema('AWS::ServiceCatalog::PortfolioPrincipalAssociation', _types, 'PortfolioPrincipalAssociation', '{"identifier":["PortfolioId","PrincipalARN"],"write_only":["AcceptLanguage"]}')


class CfnPortfolioProductAssociation(TypedResource):
    schema = Schema('AWS::ServiceCatalog::PortfolioProductAssociation', _types, 'PortfolioProductAssociation', '{"identifier":["PortfolioId","ProductId"],"write_only":["AcceptLanguage","SourcePortfolioId"]}')


class CfnPortfolioShare(TypedResource):
    schema = Schema('AWS::ServiceCatalog::PortfolioShare', _types, 'PortfolioShare', '{"identifier":["PortfolioId","AccountId"],"write_only":["AcceptLanguage"]}')


class CfnResourceUpdateConstraint(TypedResource):
    schema = Schema('AWS::ServiceCatalog::ResourceUpdateConstraint', _types, 'ResourceUpdateConstraint', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"write_only":["AcceptLanguage"]}')


class CfnServiceAction(TypedResource):
    schema = Schema('AWS::ServiceCatalog::ServiceAction', _types, 'ServiceAction', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"write_only":["AcceptLanguage"]}')


class CfnServiceActionAssociation(TypedResource):
    schema = Schema('AWS::ServiceCatalog::ServiceActionAssociation', _types, 'ServiceActionAssociation', '{"identifier":["ProductId","ProvisioningArtifactId","ServiceActionId"]}')


class CfnStackSetConstraint(TypedResource):
    schema = Schema('AWS::ServiceCatalog::StackSetConstraint', _types, 'StackSetConstraint', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"write_only":["AcceptLanguage"]}')


class CfnTagOption(TypedResource):
    schema = Schema('AWS::ServiceCatalog::TagOption', _types, 'TagOption', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnTagOptionAssociation(TypedResource):
    schema = Schema('AWS::ServiceCatalog::TagOptionAssociation', _types, 'TagOptionAssociation', '{"identifier":["TagOptionId","ResourceId"]}')
