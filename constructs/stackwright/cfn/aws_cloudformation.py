"""Every resource type of AWS::CloudFormation; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'ChangeSet': r'[["capabilities","Capabilities",[{"k":"s","e":["CAPABILITY_IAM","CAPABILITY_NAMED_IAM","CAPABILITY_AUTO_EXPAND"]}],2],["change_set_id","ChangeSetId","j",32],["change_set_name","ChangeSetName",{"k":"s","p":"^[a-zA-Z][-a-zA-Z0-9]*$","l":[1,128]},3],["change_set_type","ChangeSetType",{"k":"s","e":["CREATE","UPDATE","IMPORT"]},10],["creation_time","CreationTime","j",32],["deployment_mode","DeploymentMode",{"k":"s","e":["REVERT_DRIFT"]},2],["description","Description",{"k":"s","l":[1,1024]},2],["import_existing_resources","ImportExistingResources","b",2],["include_nested_stacks","IncludeNestedStacks","b",2],["notification_arns","NotificationARNs",{"k":["s"],"l":[null,5]},2],["on_stack_failure","OnStackFailure",{"k":"s","e":["DO_NOTHING","ROLLBACK","DELETE"]},2],["role_arn","RoleARN",{"k":"s","l":[20,2048]},10,["AWS::IAM::Role.Arn"]],["stack_id","StackId","j",32],["stack_name","StackName",{"k":"s","p":"^([a-zA-Z][-a-zA-Z0-9]*)|(arn:\\b(aws|aws-us-gov|aws-cn)\\b:[-a-zA-Z0-9:/._+]*)$","l":[1,null]},3],["tags","Tags",{"k":["@ChangeSetTags"],"l":[null,50]},2],["template_body","TemplateBody",{"k":"s","l":[1,null]},10],["template_url","TemplateURL",{"k":"s","l":[1,5120]},10],["use_previous_template","UsePreviousTemplate","b",10]]',
    'ChangeSetTags': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'CustomResource': '[["service_timeout","ServiceTimeout","i"],["service_token","ServiceToken","s",3],["*","*","j"]]',
    'GeneratedTemplate': '[["creation_time","CreationTime","j",32],["generated_template_id","GeneratedTemplateId","j",32],["generated_template_name","GeneratedTemplateName",{"k":"s","l":[1,128]},1],["last_updated_time","LastUpdatedTime","j",32],["progress","Progress","j",32],["status","Status","j",32],["template_configuration","TemplateConfiguration","@GeneratedTemplateTemplateConfiguration"],["total_warnings","TotalWarnings","j",32]]',
    'GeneratedTemplateTemplateConfiguration': '[["deletion_policy","DeletionPolicy",{"k":"s","e":["DELETE","RETAIN"]}],["update_replace_policy","UpdateReplacePolicy",{"k":"s","e":["DELETE","RETAIN"]}]]',
    'GuardHook': '[["alias","Alias","s",3],["execution_role","ExecutionRole",{"k":"s","p":"arn:.+:iam::[0-9]{12}:role/.+","l":[null,256]},3],["failure_mode","FailureMode",{"k":"s","e":["FAIL","WARN"]},1],["hook_arn","HookArn","j",32],["hook_status","HookStatus",{"k":"s","e":["ENABLED","DISABLED"]},1],["log_bucket","LogBucket","s"],["options","Options","@GuardHookOptions"],["rule_location","RuleLocation","@GuardHookS3Location",1],["stack_filters","StackFilters","@GuardHookStackFilters"],["target_filters","TargetFilters","@GuardHookTargetFilters"],["target_operations","TargetOperations",{"k":[{"k":"s","e":["RESOURCE","STACK","CHANGE_SET","CLOUD_CONTROL"]}],"x":1},1]]',
    'GuardHookHookTarget': r'[["action","Action",{"k":"s","e":["CREATE","UPDATE","DELETE"]},1],["invocation_point","InvocationPoint",{"k":"s","e":["PRE_PROVISION"]},1],["target_name","TargetName",{"k":"s","p":"^(?!.*\\*\\?).*$","l":[1,256]},1]]',
    'GuardHookOptions': '[["input_params","InputParams",{"a":["@GuardHookS3Location",{"k":["@GuardHookS3Location"],"l":[1,10]}]}]]',
    'GuardHookS3Location': '[["uri","Uri","s",1],["version_id","VersionId","s"]]',
    'GuardHookStackFilters': '[["filtering_criteria","FilteringCriteria",{"k":"s","e":["ALL","ANY"]},1],["stack_names","StackNames","@GuardHookStackFiltersStackNames"],["stack_roles","StackRoles","@GuardHookStackFiltersStackRoles"]]',
    'GuardHookStackFiltersStackNames': '[["exclude","Exclude",{"k":[{"k":"s","p":"^[a-zA-Z*?][-a-zA-Z0-9*?]*$","l":[null,128]}],"l":[1,50],"x":1}],["include","Include",{"k":[{"k":"s","p":"^[a-zA-Z*?][-a-zA-Z0-9*?]*$","l":[null,128]}],"l":[1,50],"x":1}]]',
    'GuardHookStackFiltersStackRoles': '[["exclude","Exclude",{"k":[{"k":"s","l":[null,256]}],"l":[1,50],"x":1}],["include","Include",{"k":[{"k":"s","l":[null,256]}],"l":[1,50],"x":1}]]',
    'GuardHookTargetFilters': r'[["actions","Actions",{"k":[{"k":"s","e":["CREATE","UPDATE","DELETE"]}],"l":[1,50],"x":1}],["invocation_points","InvocationPoints",{"k":[{"k":"s","e":["PRE_PROVISION"]}],"l":[1,50],"x":1}],["target_names","TargetNames",{"k":[{"k":"s","p":"^(?!.*\\*\\?).*$","l":[1,256]}],"l":[1,50],"x":1}],["targets","Targets",{"k":["@GuardHookHookTarget"],"l":[1,50],"x":1}]]',
    'HookDefaultVersion': '[["arn","Arn","j",32],["type_name","TypeName",{"k":"s","p":"^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$"}],["type_version_arn","TypeVersionArn",{"k":"s","p":"^arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type/hook/.+$"}],["version_id","VersionId",{"k":"s","p":"^[A-Za-z0-9-]{1,128}$"}]]',
    'HookTypeConfig': r'[["configuration","Configuration",{"k":"s","p":"[\\s\\S]+"}],["configuration_alias","ConfigurationAlias",{"k":"s","e":["default"]},2],["configuration_arn","ConfigurationArn","j",32],["type_arn","TypeArn",{"k":"s","p":"^arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type/hook/.+$"}],["type_name","TypeName",{"k":"s","p":"^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$"}]]',
    'HookVersion': '[["arn","Arn","j",32],["execution_role_arn","ExecutionRoleArn",{"k":"s","p":"arn:.+:iam::[0-9]{12}:role/.+","l":[1,256]},2,["AWS::IAM::Role.Arn"]],["is_default_version","IsDefaultVersion","j",32],["logging_config","LoggingConfig","@HookVersionLoggingConfig",2],["schema_handler_package","SchemaHandlerPackage",{"k":"s","l":[1,4096]},11],["type_arn","TypeArn","j",32],["type_name","TypeName",{"k":"s","p":"^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$"},3],["version_id","VersionId","j",32],["visibility","Visibility","j",32]]',
    'HookVersionLoggingConfig': r'[["log_group_name","LogGroupName",{"k":"s","p":"^[\\.\\-_/#A-Za-z0-9]+$","l":[1,512]},2,["AWS::Logs::LogGroup.Name"]],["log_role_arn","LogRoleArn",{"k":"s","p":"^arn:.+:iam::[0-9]{12}:role/.+$","l":[1,256]},2,["AWS::IAM::Role.Arn"]]]',
    'LambdaHook': r'[["alias","Alias","s",3],["auto_update","AutoUpdate","b",10],["execution_role","ExecutionRole",{"k":"s","p":"arn:.+:iam::[0-9]{12}:role/.+","l":[null,256]},1],["failure_mode","FailureMode",{"k":"s","e":["FAIL","WARN"]},1],["hook_arn","HookArn","j",32],["hook_status","HookStatus",{"k":"s","e":["ENABLED","DISABLED"]},1],["lambda_function","LambdaFunction",{"k":"s","p":"(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}(-gov)?(-iso([a-z])?)?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?","l":[1,170]},1],["logging_config","LoggingConfig","@LambdaHookLoggingConfig",10],["stack_filters","StackFilters","@LambdaHookStackFilters"],["target_filters","TargetFilters","@LambdaHookTargetFilters"],["target_operations","TargetOperations",{"k":[{"k":"s","e":["RESOURCE","STACK","CHANGE_SET","CLOUD_CONTROL"]}],"x":1},1]]',
    'LambdaHookHookTarget': r'[["action","Action",{"k":"s","e":["CREATE","UPDATE","DELETE"]},1],["invocation_point","InvocationPoint",{"k":"s","e":["PRE_PROVISION"]},1],["target_name","TargetName",{"k":"s","p":"^(?!.*\\*\\?).*$","l":[1,256]},1]]',
    'LambdaHookLoggingConfig': r'[["log_group_name","LogGroupName",{"k":"s","p":"^[\\.\\-_/#A-Za-z0-9]+$","l":[1,512]},1,["AWS::Logs::LogGroup.Name"]],["log_role_arn","LogRoleArn",{"k":"s","p":"arn:.+:iam::[0-9]{12}:role/.+","l":[1,256]},1,["AWS::IAM::Role.Arn"]]]',
    'LambdaHookStackFilters': '[["filtering_criteria","FilteringCriteria",{"k":"s","e":["ALL","ANY"]},1],["stack_names","StackNames","@LambdaHookStackFiltersStackNames"],["stack_roles","StackRoles","@LambdaHookStackFiltersStackRoles"]]',
    'LambdaHookStackFiltersStackNames': '[["exclude","Exclude",{"k":[{"k":"s","p":"^[a-zA-Z*?][-a-zA-Z0-9*?]*$","l":[null,128]}],"l":[1,50],"x":1}],["include","Include",{"k":[{"k":"s","p":"^[a-zA-Z*?][-a-zA-Z0-9*?]*$","l":[null,128]}],"l":[1,50],"x":1}]]',
    'LambdaHookStackFiltersStackRoles': '[["exclude","Exclude",{"k":[{"k":"s","l":[null,256]}],"l":[1,50],"x":1}],["include","Include",{"k":[{"k":"s","l":[null,256]}],"l":[1,50],"x":1}]]',
    'LambdaHookTargetFilters': r'[["actions","Actions",{"k":[{"k":"s","e":["CREATE","UPDATE","DELETE"]}],"l":[1,50],"x":1}],["invocation_points","InvocationPoints",{"k":[{"k":"s","e":["PRE_PROVISION"]}],"l":[1,50],"x":1}],["target_names","TargetNames",{"k":[{"k":"s","p":"^(?!.*\\*\\?).*$","l":[1,256]}],"l":[1,50],"x":1}],["targets","Targets",{"k":["@LambdaHookHookTarget"],"l":[1,50],"x":1}]]',
    'Macro': '[["description","Description","s"],["function_name","FunctionName","s",1],["id","Id","j",32],["log_group_name","LogGroupName","s",0,["AWS::Logs::LogGroup.Name"]],["log_role_arn","LogRoleARN","s",0,["AWS::IAM::Role.Arn"]],["name","Name","s",3]]',
    'ModuleDefaultVersion': '[["arn","Arn",{"k":"s","p":"^arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type/module/.+/[0-9]{8}$"},2,["AWS::CloudFormation::ModuleVersion.Arn"]],["module_name","ModuleName",{"k":"s","p":"^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::MODULE"},10],["version_id","VersionId",{"k":"s","p":"^[0-9]{8}$"},10]]',
    'ModuleVersion': '[["arn","Arn","j",32],["description","Description","j",32],["documentation_url","DocumentationUrl","j",32],["is_default_version","IsDefaultVersion","j",32],["module_name","ModuleName",{"k":"s","p":"^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::MODULE"},3],["module_package","ModulePackage","s",11],["schema","Schema","j",32],["time_created","TimeCreated","j",32],["version_id","VersionId","j",32],["visibility","Visibility","j",32]]',
    'PublicTypeVersion': r'[["arn","Arn",{"k":"s","p":"arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:[0-9]{12}:type/.+","l":[null,1024]},10],["log_delivery_bucket","LogDeliveryBucket","s",2],["public_type_arn","PublicTypeArn","j",32],["public_version_number","PublicVersionNumber",{"k":"s","p":"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(.*)$","l":[5,64]},2],["publisher_id","PublisherId","j",32],["type","Type",{"k":"s","e":["RESOURCE","MODULE","HOOK"]},2],["type_name","TypeName",{"k":"s","p":"[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(::MODULE){0,1}"},2],["type_version_arn","TypeVersionArn","j",32]]',
    'Publisher': '[["accept_terms_and_conditions","AcceptTermsAndConditions","b",3],["connection_arn","ConnectionArn",{"k":"s","p":"arn:aws(-[w]+)*:.+:.+:[0-9]{12}:.+","l":[1,256]},2],["identity_provider","IdentityProvider","j",32],["publisher_id","PublisherId","j",32],["publisher_profile","PublisherProfile","j",32],["publisher_status","PublisherStatus","j",32]]',
    'ResourceDefaultVersion': '[["arn","Arn","j",32],["type_name","TypeName",{"k":"s","p":"^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$"}],["type_version_arn","TypeVersionArn",{"k":"s","p":"^arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type/resource/.+$"},0,["AWS::CloudFormation::ResourceVersion.Arn"]],["version_id","VersionId",{"k":"s","p":"^[A-Za-z0-9-]{1,128}$"}]]',
    'ResourceVersion': '[["arn","Arn","j",32],["execution_role_arn","ExecutionRoleArn",{"k":"s","p":"^arn:.+:iam::[0-9]{12}:role/.+$","l":[1,256]},2,["AWS::IAM::Role.Arn"]],["is_default_version","IsDefaultVersion","j",32],["logging_config","LoggingConfig","@ResourceVersionLoggingConfig",2],["provisioning_type","ProvisioningType","j",32],["schema_handler_package","SchemaHandlerPackage",{"k":"s","l":[1,4096]},11],["type_arn","TypeArn","j",32],["type_name","TypeName",{"k":"s","p":"^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$"},3],["version_id","VersionId","j",32],["visibility","Visibility","j",32]]',
    'ResourceVersionLoggingConfig': r'[["log_group_name","LogGroupName",{"k":"s","p":"^[\\.\\-_/#A-Za-z0-9]+$","l":[1,512]},2,["AWS::Logs::LogGroup.Name"]],["log_role_arn","LogRoleArn",{"k":"s","p":"^arn:.+:iam::[0-9]{12}:role/.+$","l":[1,256]},2,["AWS::IAM::Role.Arn"]]]',
    'Stack': '[["notification_arns","NotificationARNs",{"k":["s"],"l":[null,5]}],["parameters","Parameters",{"m":"j"}],["stack_id","StackId","j",32],["tags","Tags",{"k":["@StackTag"],"l":[null,50]}],["template_url","TemplateURL",{"k":"s","l":[1,1024]},9],["timeout_in_minutes","TimeoutInMinutes",{"k":"i","r":[1,null]}]]',
    'StackTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'StackSet': r'[["administration_role_arn","AdministrationRoleARN",{"k":"s","l":[20,2048]},0,["AWS::IAM::Role.Arn"]],["auto_deployment","AutoDeployment","@StackSetAutoDeployment"],["call_as","CallAs",{"k":"s","e":["SELF","DELEGATED_ADMIN"]},8],["capabilities","Capabilities",{"k":[{"k":"s","e":["CAPABILITY_IAM","CAPABILITY_NAMED_IAM","CAPABILITY_AUTO_EXPAND"]}],"x":1}],["description","Description",{"k":"s","l":[1,1024]}],["execution_role_name","ExecutionRoleName",{"k":"s","p":"^[a-zA-Z_0-9+=,.@/-]+$","l":[1,64]},0,["AWS::IAM::Role.RoleName"]],["managed_execution","ManagedExecution","@StackSetManagedExecution"],["operation_preferences","OperationPreferences","@StackSetOperationPreferences",8],["parameters","Parameters",{"k":["@StackSetParameter"],"x":1}],["permission_model","PermissionModel",{"k":"s","e":["SERVICE_MANAGED","SELF_MANAGED"]},3],["stack_instances_group","StackInstancesGroup",{"k":["@StackSetStackInstances"],"x":1},8],["stack_set_id","StackSetId","j",32],["stack_set_name","StackSetName",{"k":"s","p":"^[a-zA-Z][a-zA-Z0-9\\-]{0,127}$","l":[null,128]},3],["tags","Tags",{"k":["@StackSetTag"],"l":[null,50],"x":1}],["template_body","TemplateBody",{"k":"s","l":[1,51200]}],["template_url","TemplateURL",{"k":"s","l":[1,5120]},8]]',
    'StackSetAutoDeployment': '[["depends_on","DependsOn",{"k":["s"],"x":1}],["enabled","Enabled","b"],["retain_stacks_on_account_removal","RetainStacksOnAccountRemoval","b"]]',
    'StackSetDeploymentTargets': '[["account_filter_type","AccountFilterType",{"k":"s","e":["NONE","UNION","INTERSECTION","DIFFERENCE"]}],["accounts","Accounts",{"k":[{"k":"s","p":"^[0-9]{12}$"}],"l":[1,null],"x":1}],["accounts_url","AccountsUrl",{"k":"s","p":"(s3://|http(s?)://).+","l":[1,5120]}],["organizational_unit_ids","OrganizationalUnitIds",{"k":[{"k":"s","p":"^(ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}|r-[a-z0-9]{4,32})$"}],"l":[1,null],"x":1}]]',
    'StackSetManagedExecution': '[["active","Active","b"]]',
    'StackSetOperationPreferences': '[["concurrency_mode","ConcurrencyMode",{"k":"s","e":["STRICT_FAILURE_TOLERANCE","SOFT_FAILURE_TOLERANCE"]}],["failure_tolerance_count","FailureToleranceCount",{"k":"i","r":[0,null]}],["failure_tolerance_percentage","FailureTolerancePercentage",{"k":"i","r":[0,100]}],["max_concurrent_count","MaxConcurrentCount",{"k":"i","r":[1,null]}],["max_concurrent_percentage","MaxConcurrentPercentage",{"k":"i","r":[0,100]}],["region_concurrency_type","RegionConcurrencyType",{"k":"s","e":["SEQUENTIAL","PARALLEL"]}],["region_order","RegionOrder",[{"k":"s","p":"^[a-zA-Z0-9-]{1,128}$"}]]]',
    'StackSetParameter': '[["parameter_key","ParameterKey","s",1],["parameter_value","ParameterValue","s",1]]',
    'StackSetStackInstances': '[["deployment_targets","DeploymentTargets","@StackSetDeploymentTargets",1],["parameter_overrides","ParameterOverrides",{"k":["@StackSetParameter"],"x":1}],["regions","Regions",{"k":[{"k":"s","p":"^[a-zA-Z0-9-]{1,128}$"}],"l":[1,null],"x":1},1]]',
    'StackSetTag': r'[["key","Key",{"k":"s","p":"^(?!aws:.*)[a-zA-Z0-9\\s\\:\\_\\.\\/\\=\\+\\-]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'TypeActivation': '[["arn","Arn","j",32],["auto_update","AutoUpdate","b",8],["execution_role_arn","ExecutionRoleArn","s",8,["AWS::IAM::Role.Arn"]],["logging_config","LoggingConfig","@TypeActivationLoggingConfig",10],["major_version","MajorVersion",{"k":"s","l":[1,100000]},8],["public_type_arn","PublicTypeArn",{"k":"s","p":"arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type/.+","l":[null,1024]}],["publisher_id","PublisherId",{"k":"s","p":"[0-9a-zA-Z-]{1,40}","l":[1,40]}],["type","Type",{"k":"s","e":["RESOURCE","MODULE","HOOK"]},8],["type_name","TypeName",{"k":"s","p":"[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(::MODULE){0,1}"}],["type_name_alias","TypeNameAlias",{"k":"s","p":"[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(::MODULE){0,1}","l":[10,204]}],["version_bump","VersionBump",{"k":"s","e":["MAJOR","MINOR"]},8]]',
    'TypeActivationLoggingConfig': r'[["log_group_name","LogGroupName",{"k":"s","p":"^[\\.\\-_/#A-Za-z0-9]+$","l":[1,512]},2,["AWS::Logs::LogGroup.Name"]],["log_role_arn","LogRoleArn",{"k":"s","l":[1,256]},2,["AWS::IAM::Role.Arn"]]]',
    'WaitCondition': '[["count","Count","i"],["data","Data","j",32],["handle","Handle","s"],["id","Id","j",32],["timeout","Timeout","s"]]',
    'WaitConditionHandle': '[["id","Id","j",32]]',
})
__getattr__ = names(__name__, _types)


class CfnChangeSet(TypedResource):
    schema = Schema('AWS::CloudFormation::ChangeSet', _types, 'ChangeSet', '{"attributes":[["attr_change_set_id","ChangeSetId","s"],["attr_creation_time","CreationTime","s"],["attr_stack_id","StackId","s"]],"identifier":["ChangeSetId"],"write_only":["ChangeSetType","RoleARN","TemplateBody","TemplateURL","UsePreviousTemplate"],"tags":["Tags","list"]}')


class CfnCustomResource(TypedResource):
    schema = Schema('AWS::CloudFormation::CustomResource', _types, 'CustomResource', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnGeneratedTemplate(TypedResource):
    schema = Schema('AWS::CloudFormation::GeneratedTemplate', _types, 'GeneratedTemplate', '{"attributes":[["attr_creation_time","CreationTime","s"],["attr_generated_template_id","GeneratedTemplateId","s"],["attr_last_updated_time","LastUpdatedTime","s"],["attr_progress","Progress","j"],["attr_status","Status","s"],["attr_total_warnings","TotalWarnings","i"]],"identifier":["GeneratedTemplateId"],"arn":"arn:${Partition}:cloudformation:${Region}:${Account}:generatedTemplate/${Id}"}')


class CfnGuardHook(TypedResource):
    schema = Schema('AWS::CloudFormation::GuardHook', _types, 'GuardHook', '{"attributes":[["attr_hook_arn","HookArn","s"]],"identifier":["HookArn"]}')


class CfnHookDefaultVersion(TypedResource):
    schema = Schema('AWS::CloudFormation::HookDefaultVersion', _types, 'HookDefaultVersion', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"]}')


class CfnHookTypeConfig(TypedResource):
    schema = Schema('AWS::CloudFormation::HookTypeConfig', _types, 'HookTypeConfig', '{"attributes":[["attr_configuration_arn","ConfigurationArn","s"]],"identifier":["ConfigurationArn"]}')


class CfnHookVersion(TypedResource):
    schema = Schema('AWS::CloudFormation::HookVersion', _types, 'HookVersion', '{"attributes":[["attr_arn","Arn","s"],["attr_is_default_version","IsDefaultVersion","b"],["attr_type_arn","TypeArn","s"],["attr_version_id","VersionId","s"],["attr_visibility","Visibility","s"]],"identifier":["Arn"],"write_only":["SchemaHandlerPackage"]}')


class CfnLambdaHook(TypedResource):
    schema = Schema('AWS::CloudFormation::LambdaHook', _types, 'LambdaHook', '{"attributes":[["attr_hook_arn","HookArn","s"]],"identifier":["HookArn"],"write_only":["AutoUpdate","LoggingConfig"]}')


class CfnMacro(TypedResource):
    schema = Schema('AWS::CloudFormation::Macro', _types, 'Macro', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnModuleDefaultVersion(TypedResource):
    schema = Schema('AWS::CloudFormation::ModuleDefaultVersion', _types, 'ModuleDefaultVersion', '{"identifier":["Arn"],"write_only":["ModuleName","VersionId"]}')


class CfnModuleVersion(TypedResource):
    schema = Schema('AWS::CloudFormation::ModuleVersion', _types, 'ModuleVersion', '{"attributes":[["attr_arn","Arn","s"],["attr_description","Description","s"],["attr_documentation_url","DocumentationUrl","s"],["attr_is_default_version","IsDefaultVersion","b"],["attr_schema","Schema","s"],["attr_time_created","TimeCreated","s"],["attr_version_id","VersionId","s"],["attr_visibility","Visibility","s"]],"identifier":["Arn"],"write_only":["ModulePackage"]}')


class CfnPublicTypeVersion(TypedResource):
    schema = Schema('AWS::CloudFormation::PublicTypeVersion', _types, 'PublicTypeVersion', '{"attributes":[["attr_public_type_arn","PublicTypeArn","s"],["attr_publisher_id","PublisherId","s"],["attr_type_version_arn","TypeVersionArn","s"]],"identifier":["PublicTypeArn"],"write_only":["Arn"]}')


class CfnPublisher(TypedResource):
    schema = Schema('AWS::CloudFormation::Publisher', _types, 'Publisher', '{"attributes":[["attr_identity_provider","IdentityProvider","s"],["attr_publisher_id","PublisherId","s"],["attr_publisher_profile","PublisherProfile","s"],["attr_publisher_status","PublisherStatus","s"]],"identifier":["PublisherId"]}')


class CfnResourceDefaultVersion(TypedResource):
    schema = Schema('AWS::CloudFormation::ResourceDefaultVersion', _types, 'ResourceDefaultVersion', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"]}')


class CfnResourceVersion(TypedResource):
    schema = Schema('AWS::CloudFormation::ResourceVersion', _types, 'ResourceVersion', '{"attributes":[["attr_arn","Arn","s"],["attr_is_default_version","IsDefaultVersion","b"],["attr_provisioning_type","ProvisioningType","s"],["attr_type_arn","TypeArn","s"],["attr_version_id","VersionId","s"],["attr_visibility","Visibility","s"]],"identifier":["Arn"],"write_only":["SchemaHandlerPackage"]}')


class CfnStack(TypedResource):
    schema = Schema('AWS::CloudFormation::Stack', _types, 'Stack', '{"attributes":[["attr_change_set_id","ChangeSetId","s"],["attr_creation_time","CreationTime","s"],["attr_last_update_time","LastUpdateTime","s"],["attr_outputs","Outputs","j"],["attr_parent_id","ParentId","s"],["attr_root_id","RootId","s"],["attr_stack_id","StackId","s"],["attr_stack_status","StackStatus","s"]],"identifier":["StackId"],"write_only":["TemplateURL"],"tags":["Tags","list"]}')


class CfnStackSet(TypedResource):
    schema = Schema('AWS::CloudFormation::StackSet', _types, 'StackSet', '{"attributes":[["attr_stack_set_id","StackSetId","s"]],"identifier":["StackSetId"],"write_only":["CallAs","OperationPreferences","StackInstancesGroup","TemplateURL"],"tags":["Tags","list"]}')


class CfnTypeActivation(TypedResource):
    schema = Schema('AWS::CloudFormation::TypeActivation', _types, 'TypeActivation', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"write_only":["AutoUpdate","ExecutionRoleArn","LoggingConfig","MajorVersion","Type","VersionBump"]}')


class CfnWaitCondition(TypedResource):
    schema = Schema('AWS::CloudFormation::WaitCondition', _types, 'WaitCondition', '{"attributes":[["attr_data","Data","j"],["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnWaitConditionHandle(TypedResource):
    schema = Schema('AWS::CloudFormation::WaitConditionHandle', _types, 'WaitConditionHandle', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')
