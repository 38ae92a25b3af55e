"""Every resource type of AWS::AppConfig; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Application': '[["application_id","ApplicationId","j",32],["description","Description",{"k":"s","l":[null,1024]}],["name","Name",{"k":"s","l":[1,64]},1],["tags","Tags",{"k":["@ApplicationTags"],"x":1}]]',
    'ApplicationTags': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ConfigurationProfile': r'[["application_id","ApplicationId",{"k":"s","p":"[a-z0-9]{4,7}"},3,["AWS::AppConfig::Application.ApplicationId"]],["configuration_profile_id","ConfigurationProfileId","j",32],["deletion_protection_check","DeletionProtectionCheck",{"k":"s","e":["ACCOUNT_DEFAULT","APPLY","BYPASS"]},8],["description","Description",{"k":"s","l":[null,1024]}],["kms_key_arn","KmsKeyArn","j",32],["kms_key_identifier","KmsKeyIdentifier",{"k":"s","l":[1,2048]}],["location_uri","LocationUri",{"k":"s","l":[1,2048]},3],["name","Name",{"k":"s","l":[1,128]},1],["retrieval_role_arn","RetrievalRoleArn",{"k":"s","p":"^((arn):(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov|aws-eusc):(iam)::\\d{12}:role[/].*)$","l":[20,2048]},0,["AWS::IAM::Role.Arn"]],["tags","Tags",["@ConfigurationProfileTags"]],["type","Type",{"k":"s","p":"^[a-zA-Z\\.]+"},2],["validators","Validators",{"k":["@ConfigurationProfileValidators"],"l":[null,2]}]]',
    'ConfigurationProfileTags': '[["key","Key",{"k":"s","l":[1,128]}],["value","Value",{"k":"s","l":[null,256]}]]',
    'ConfigurationProfileValidators': '[["content","Content",{"k":"s","l":[null,32768]},0,["AWS::Lambda::Alias.Id","AWS::Lambda::Function.Arn"]],["type","Type",{"k":"s","e":["JSON_SCHEMA","LAMBDA"]}]]',
    'Deployment': r'[["application_id","ApplicationId",{"k":"s","l":[1,64]},3],["configuration_profile_id","ConfigurationProfileId",{"k":"s","l":[1,128]},3],["configuration_version","ConfigurationVersion",{"k":"s","l":[1,1024]},3],["deployment_number","DeploymentNumber","j",32],["deployment_strategy_id","DeploymentStrategyId",{"k":"s","p":"^(^[a-z0-9]{4,7}$|^AppConfig\\.[A-Za-z0-9]{9,40}$)$"},3],["description","Description",{"k":"s","l":[null,1024]},2],["dynamic_extension_parameters","DynamicExtensionParameters",["@DeploymentDynamicExtensionParameters"],10],["environment_id","EnvironmentId",{"k":"s","l":[1,64]},3],["kms_key_identifier","KmsKeyIdentifier",{"k":"s","l":[1,2048]},2],["state","State","j",32],["tags","Tags",{"k":["@DeploymentTag"],"x":1},2]]',
    'DeploymentDynamicExtensionParameters': '[["extension_reference","ExtensionReference","s"],["parameter_name","ParameterName","s"],["parameter_value","ParameterValue","s"]]',
    'DeploymentTag': '[["key","Key","s"],["value","Value","s"]]',
    'DeploymentStrategy': '[["deployment_duration_in_minutes","DeploymentDurationInMinutes",{"k":"n","r":[0,1440]},1],["description","Description",{"k":"s","l":[null,1024]}],["final_bake_time_in_minutes","FinalBakeTimeInMinutes",{"k":"n","r":[0,1440]}],["growth_factor","GrowthFactor",{"k":"n","r":[1.0,100.0]},1],["growth_type","GrowthType",{"k":"s","e":["EXPONENTIAL","LINEAR"]}],["id","Id","j",32],["name","Name",{"k":"s","l":[1,64]},3],["replicate_to","ReplicateTo",{"k":"s","e":["NONE","SSM_DOCUMENT"]},3],["tags","Tags",{"k":["@DeploymentStrategyTag"],"x":1}]]',
    'DeploymentStrategyTag': '[["key","Key","s"],["value","Value","s"]]',
    'Environment': '[["application_id","ApplicationId",{"k":"s","p":"[a-z0-9]{4,7}"},3,["AWS::AppConfig::Application.ApplicationId"]],["deletion_protection_check","DeletionProtectionCheck",{"k":"s","e":["ACCOUNT_DEFAULT","APPLY","BYPASS"]},8],["description","Description",{"k":"s","l":[null,1024]}],["environment_id","EnvironmentId","j",32],["monitors","Monitors",{"k":["@EnvironmentMonitor"],"l":[null,5]}],["name","Name",{"k":"s","l":[1,64]},1],["tags","Tags",{"k":["@EnvironmentTag"],"x":1}]]',
    'EnvironmentMonitor': r'[["alarm_arn","AlarmArn",{"k":"s","l":[1,2048]},1,["AWS::CloudWatch::Alarm.Arn","AWS::CloudWatch::CompositeAlarm.Arn"]],["alarm_role_arn","AlarmRoleArn",{"k":"s","p":"^((arn):(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov|aws-eusc):(iam)::\\d{12}:role[/].*)$","l":[20,2048]},0,["AWS::IAM::Role.Arn"]]]',
    'EnvironmentTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ExperimentDefinition': r'[["application_id","ApplicationId","j",32],["application_identifier","ApplicationIdentifier",{"k":"s","l":[1,2048]},3],["audience_description","AudienceDescription",{"k":"s","l":[null,1024]}],["audience_rule","AudienceRule",{"k":"s","l":[1,16384]},1],["configuration_profile_identifier","ConfigurationProfileIdentifier",{"k":"s","l":[1,2048]},3],["control","Control","@ExperimentDefinitionTreatment",1],["created_at","CreatedAt","j",32],["environment_identifier","EnvironmentIdentifier",{"k":"s","l":[1,2048]},3],["flag_key","FlagKey",{"k":"s","p":"^[a-z][a-zA-Z0-9_-]{1,64}$","l":[1,64]},3],["hypothesis","Hypothesis",{"k":"s","l":[null,1024]}],["id","Id","j",32],["launch_criteria","LaunchCriteria",{"k":"s","l":[null,1024]}],["name","Name",{"k":"s","p":"^(?!AWS\\.).{1,64}$","l":[1,64]},3],["status","Status","j",32],["tags","Tags",{"k":["@ExperimentDefinitionTag"],"x":1}],["treatments","Treatments",{"k":["@ExperimentDefinitionTreatment"],"l":[1,5]},1],["updated_at","UpdatedAt","j",32]]',
    'ExperimentDefinitionAttributeValue': '[["boolean_value","BooleanValue","b"],["number_array","NumberArray",["n"]],["number_value","NumberValue","n"],["string_array","StringArray",["s"]],["string_value","StringValue","s"]]',
    'ExperimentDefinitionTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ExperimentDefinitionTreatment': '[["attribute_values","AttributeValues",{"m":"@ExperimentDefinitionAttributeValue"}],["description","Description",{"k":"s","l":[null,1024]}],["enabled","Enabled","b",1],["key","Key","s"],["weight","Weight",{"k":"n","r":[0.0,null]},1]]',
    'ExperimentRun': '[["application_id","ApplicationId","j",32],["application_identifier","ApplicationIdentifier",{"k":"s","l":[1,2048]},3],["description","Description",{"k":"s","l":[null,1024]}],["experiment_definition_id","ExperimentDefinitionId","j",32],["experiment_definition_identifier","ExperimentDefinitionIdentifier",{"k":"s","l":[1,2048]},3],["exposure_percentage","ExposurePercentage",{"k":"n","r":[0,100]},1],["run","Run","j",32],["started_at","StartedAt","j",32],["status","Status","j",32],["tags","Tags",{"k":["@ExperimentRunTag"],"x":1}],["treatment_overrides","TreatmentOverrides","@ExperimentRunTreatmentOverrides"],["updated_at","UpdatedAt","j",32]]',
    'ExperimentRunTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ExperimentRunTreatmentOverrides': '[["inline","Inline",{"m":"s"}]]',
    'Extension': r'[["actions","Actions",{"m":{"k":["@ExtensionAction"],"x":1}},1],["arn","Arn","j",32],["description","Description",{"k":"s","l":[null,1024]}],["id","Id","j",32],["latest_version_number","LatestVersionNumber","i",8],["name","Name",{"k":"s","p":"^[^\\/#:\\n]{1,64}$"},3],["parameters","Parameters",{"m":"@ExtensionParameter"}],["tags","Tags",{"k":["@ExtensionTag"],"x":1},2],["version_number","VersionNumber","j",32]]',
    'ExtensionAction': '[["description","Description",{"k":"s","l":[null,1024]}],["name","Name",{"k":"s","l":[1,128]},1],["role_arn","RoleArn",{"k":"s","l":[20,2048]},0,["AWS::IAM::Role.Arn"]],["uri","Uri",{"k":"s","l":[1,2048]},1]]',
    'ExtensionParameter': '[["description","Description",{"k":"s","l":[null,1024]}],["dynamic","Dynamic","b"],["required","Required","b",1]]',
    'ExtensionTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ExtensionAssociation': '[["arn","Arn","j",32],["extension_arn","ExtensionArn","j",32],["extension_identifier","ExtensionIdentifier",{"k":"s","l":[1,2048]},10],["extension_version_number","ExtensionVersionNumber","i",2],["id","Id","j",32],["parameters","Parameters",{"m":"s"}],["resource_arn","ResourceArn","j",32],["resource_identifier","ResourceIdentifier",{"k":"s","l":[1,2048]},10],["tags","Tags",{"k":["@ExtensionAssociationTag"],"x":1},2]]',
    'ExtensionAssociationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'HostedConfigurationVersion': '[["application_id","ApplicationId",{"k":"s","p":"[a-z0-9]{4,7}"},3,["AWS::AppConfig::Application.ApplicationId"]],["configuration_profile_id","ConfigurationProfileId",{"k":"s","p":"[a-z0-9]{4,7}"},3,["AWS::AppConfig::ConfigurationProfile.ConfigurationProfileId"]],["content","Content","s",3],["content_type","ContentType",{"k":"s","l":[1,255]},3],["description","Description",{"k":"s","l":[null,1024]},2],["latest_version_number","LatestVersionNumber","i",10],["version_label","VersionLabel",{"k":"s","p":"^$|.*[^0-9].*","l":[null,64]},2],["version_number","VersionNumber","j",32]]',
})
__getattr__ = names(__name__, _types)


class CfnApplication(TypedResource):
    schema = Schema('AWS::AppConfig::Application', _types, 'Application', '{"attributes":[["attr_application_id","ApplicationId","s"]],"identifier":["ApplicationId"],"tags":["Tags","list"],"arn":"arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}"}')


class CfnConfigurationProfile(TypedResource):
    schema = Schema('AWS::AppConfig::ConfigurationProfile', _types, 'ConfigurationProfile', '{"attributes":[["attr_configuration_profile_id","ConfigurationProfileId","s"],["attr_kms_key_arn","KmsKeyArn","s"]],"identifier":["ApplicationId","ConfigurationProfileId"],"write_only":["DeletionProtectionCheck"],"tags":["Tags","list"]}')


class CfnDeployment(TypedResource):
    schema = Schema('AWS::AppConfig::Deployment', _types, 'Deployment', '{"attributes":[["attr_deployment_number","DeploymentNumber","s"],["attr_state","State","s"]],"identifier":["ApplicationId","EnvironmentId","DeploymentNumber"],"write_only":["DynamicExtensionParameters"],"tags":["Tags","list"]}')


class CfnDeploymentStrategy(TypedResource):
    schema = Schema('AWS::AppConfig::DeploymentStrategy', _types, 'DeploymentStrategy', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:appconfig:${Region}:${Account}:deploymentstrategy/${DeploymentStrategyId}"}')


class CfnEnvironment(TypedResource):
    schema = Schema('AWS::AppConfig::Environment', _types, 'Environment', '{"attributes":[["attr_environment_id","EnvironmentId","s"]],"identifier":["ApplicationId","EnvironmentId"],"write_only":["DeletionProtectionCheck"],"tags":["Tags","list"]}')


class CfnExperimentDefinition(TypedResource):
    schema = Schema('AWS::AppConfig::ExperimentDefinition', _types, 'ExperimentDefinition', '{"attributes":[["attr_application_id","ApplicationId","s"],["attr_created_at","CreatedAt","s"],["attr_id","Id","s"],["attr_status","Status","s"],["attr_updated_at","UpdatedAt","s"],["attr_control_key","Control.Key","s"]],"identifier":["ApplicationId","Id"],"tags":["Tags","list"]}')


class CfnExperimentRun(TypedResource):
    schema = Schema('AWS::AppConfig::ExperimentRun', _types, 'ExperimentRun', '{"attributes":[["attr_application_id","ApplicationId","s"],["attr_experiment_definition_id","ExperimentDefinitionId","s"],["attr_run","Run","s"],["attr_started_at","StartedAt","s"],["attr_status","Status","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["ApplicationId","ExperimentDefinitionId","Run"],"tags":["Tags","list"]}')


class CfnExtension(TypedResource):
    schema = Schema('AWS::AppConfig::Extension', _types, 'Extension', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_version_number","VersionNumber","i"]],"identifier":["Id"],"write_only":["LatestVersionNumber"],"tags":["Tags","list"]}')


class CfnExtensionAssociation(TypedResource):
    schema = Schema('AWS::AppConfig::ExtensionAssociation', _types, 'ExtensionAssociation', '{"attributes":[["attr_arn","Arn","s"],["attr_extension_arn","ExtensionArn","s"],["attr_id","Id","s"],["attr_resource_arn","ResourceArn","s"]],"identifier":["Id"],"write_only":["ExtensionIdentifier","ResourceIdentifier"],"tags":["Tags","list"],"arn":"arn:${Partition}:appconfig:${Region}:${Account}:extensionassociation/${ExtensionAssociationId}"}')


class CfnHostedConfigurationVersion(TypedResource):
    schema = Schema('AWS::AppConfig::HostedConfigurationVersion', _types, 'HostedConfigurationVersion', '{"attributes":[["attr_version_number","VersionNumber","s"]],"identifier":["ApplicationId","ConfigurationProfileId","VersionNumber"],"write_only":["LatestVersionNumber"]}')
