"""Every resource type of AWS::Proton; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'EnvironmentAccountConnection': r'[["arn","Arn","j",32],["codebuild_role_arn","CodebuildRoleArn",{"k":"s","p":"^arn:(aws|aws-cn|aws-us-gov):iam::\\d{12}:role/([\\w+=,.@-]{1,512}[/:])*([\\w+=,.@-]{1,64})$","l":[1,200]},0,["AWS::IAM::Role.Arn"]],["component_role_arn","ComponentRoleArn",{"k":"s","p":"^arn:(aws|aws-cn|aws-us-gov):iam::\\d{12}:role/([\\w+=,.@-]{1,512}[/:])*([\\w+=,.@-]{1,64})$","l":[1,200]},0,["AWS::IAM::Role.Arn"]],["environment_account_id","EnvironmentAccountId",{"k":"s","p":"^\\d{12}$"}],["environment_name","EnvironmentName",{"k":"s","p":"^[0-9A-Za-z]+[0-9A-Za-z_\\-]*$","l":[1,100]}],["id","Id","j",32],["management_account_id","ManagementAccountId",{"k":"s","p":"^\\d{12}$"}],["role_arn","RoleArn",{"k":"s","p":"^arn:(aws|aws-cn|aws-us-gov):iam::\\d{12}:role/([\\w+=,.@-]{1,512}[/:])*([\\w+=,.@-]{1,64})$","l":[1,200]},0,["AWS::IAM::Role.Arn"]],["status","Status","j",32],["tags","Tags",{"k":["@EnvironmentAccountConnectionTag"],"l":[null,50],"x":1}]]',
    'EnvironmentAccountConnectionTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'EnvironmentTemplate': r'[["arn","Arn","j",32],["description","Description",{"k":"s","l":[null,500]}],["display_name","DisplayName",{"k":"s","l":[1,100]}],["encryption_key","EncryptionKey",{"k":"s","p":"^arn:(aws|aws-cn|aws-us-gov):[a-zA-Z0-9-]+:[a-zA-Z0-9-]*:\\d{12}:([\\w+=,.@-]+[/:])*[\\w+=,.@-]+$","l":[1,200]},2],["name","Name",{"k":"s","p":"^[0-9A-Za-z]+[0-9A-Za-z_\\-]*$","l":[1,100]},2],["provisioning","Provisioning",{"k":"s","e":["CUSTOMER_MANAGED"]},2],["tags","Tags",{"k":["@EnvironmentTemplateTag"],"l":[null,50],"x":1}]]',
    'EnvironmentTemplateTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ServiceTemplate': r'[["arn","Arn","j",32],["description","Description",{"k":"s","l":[null,500]}],["display_name","DisplayName",{"k":"s","l":[1,100]}],["encryption_key","EncryptionKey",{"k":"s","p":"^arn:(aws|aws-cn|aws-us-gov):[a-zA-Z0-9-]+:[a-zA-Z0-9-]*:\\d{12}:([\\w+=,.@-]+[/:])*[\\w+=,.@-]+$","l":[1,200]},2],["name","Name",{"k":"s","p":"^[0-9A-Za-z]+[0-9A-Za-z_\\-]*$","l":[1,100]},2],["pipeline_provisioning","PipelineProvisioning",{"k":"s","e":["CUSTOMER_MANAGED"]},2],["tags","Tags",{"k":["@ServiceTemplateTag"],"l":[null,50],"x":1}]]',
    'ServiceTemplateTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'EnvironmentAccountConnection': ('AWS::Proton::EnvironmentAccountConnection', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_status","Status","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:proton:${Region}:${Account}:environment-account-connection/${Id}"}'),
    'EnvironmentTemplate': ('AWS::Proton::EnvironmentTemplate', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:proton:${Region}:${Account}:environment-template/${Name}"}'),
    'ServiceTemplate': ('AWS::Proton::ServiceTemplate', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:proton:${Region}:${Account}:service-template/${Name}"}'),
})
