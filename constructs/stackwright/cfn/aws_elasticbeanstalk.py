"""Every resource type of AWS::ElasticBeanstalk; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Application': '[["application_name","ApplicationName",{"k":"s","l":[1,100]},2],["description","Description",{"k":"s","l":[null,200]}],["resource_lifecycle_config","ResourceLifecycleConfig","@ApplicationApplicationResourceLifecycleConfig"]]',
    'ApplicationApplicationResourceLifecycleConfig': '[["service_role","ServiceRole","s"],["version_lifecycle_config","VersionLifecycleConfig","@ApplicationApplicationVersionLifecycleConfig"]]',
    'ApplicationApplicationVersionLifecycleConfig': '[["max_age_rule","MaxAgeRule","@ApplicationMaxAgeRule"],["max_count_rule","MaxCountRule","@ApplicationMaxCountRule"]]',
    'ApplicationMaxAgeRule': '[["delete_source_from_s3","DeleteSourceFromS3","b"],["enabled","Enabled","b"],["max_age_in_days","MaxAgeInDays","i"]]',
    'ApplicationMaxCountRule': '[["delete_source_from_s3","DeleteSourceFromS3","b"],["enabled","Enabled","b"],["max_count","MaxCount","i"]]',
    'ApplicationVersion': '[["application_name","ApplicationName",{"k":"s","l":[1,100]},3,["AWS::ElasticBeanstalk::Application.ApplicationName"]],["build_configuration","BuildConfiguration","@ApplicationVersionBuildConfiguration",10],["description","Description",{"k":"s","l":[null,200]}],["id","Id","j",32],["image_configuration","ImageConfiguration","@ApplicationVersionImageConfiguration",10],["process","Process","b",10],["source_bundle","SourceBundle","@ApplicationVersionSourceBundle",2]]',
    'ApplicationVersionBuildConfiguration': r'[["artifact_name","ArtifactName","s"],["code_build_service_role","CodeBuildServiceRole",{"k":"s","p":"\\S"},1],["compute_type","ComputeType",{"k":"s","e":["BUILD_GENERAL1_SMALL","BUILD_GENERAL1_MEDIUM","BUILD_GENERAL1_LARGE"]}],["image","Image",{"k":"s","p":"\\S"},1],["timeout_in_minutes","TimeoutInMinutes","i"]]',
    'ApplicationVersionImageBuildConfiguration': r'[["architecture","Architecture",{"k":"s","e":["amd64","arm64"]}],["buildpack","Buildpack","s"],["code_build_service_role","CodeBuildServiceRole",{"k":"s","p":"\\S"},1],["compute_type","ComputeType",{"k":"s","e":["BUILD_GENERAL1_SMALL","BUILD_GENERAL1_MEDIUM","BUILD_GENERAL1_LARGE"]}],["dockerfile_location","DockerfileLocation","s"],["timeout_in_minutes","TimeoutInMinutes","i"],["type","Type",{"k":"s","e":["docker","buildpack"]},1]]',
    'ApplicationVersionImageConfiguration': '[["build","Build","@ApplicationVersionImageBuildConfiguration"],["source","Source","@ApplicationVersionImageSource"]]',
    'ApplicationVersionImageSource': '[["uri","Uri","s"]]',
    'ApplicationVersionSourceBundle': '[["s3_bucket","S3Bucket",{"k":"s","l":[null,255]},3,["AWS::S3::Bucket.Name"]],["s3_key","S3Key",{"k":"s","l":[null,1024]},3]]',
    'ConfigurationTemplate': '[["application_name","ApplicationName",{"k":"s","l":[1,100]},3,["AWS::ElasticBeanstalk::Application.ApplicationName"]],["description","Description",{"k":"s","l":[null,200]}],["environment_id","EnvironmentId","s",10],["option_settings","OptionSettings",["@ConfigurationTemplateConfigurationOptionSetting"]],["platform_arn","PlatformArn","s",2],["solution_stack_name","SolutionStackName","s",2],["source_configuration","SourceConfiguration","@ConfigurationTemplateSourceConfiguration",2],["template_name","TemplateName","j",32]]',
    'ConfigurationTemplateConfigurationOptionSetting': '[["namespace","Namespace","s",1],["option_name","OptionName","s",1],["resource_name","ResourceName",{"k":"s","l":[1,256]}],["value","Value","s",0,["AWS::EC2::SecurityGroup.Id","AWS::IAM::InstanceProfile.InstanceProfileName"]]]',
    'ConfigurationTemplateSourceConfiguration': '[["application_name","ApplicationName",{"k":"s","l":[1,100]},11],["template_name","TemplateName",{"k":"s","l":[1,100]},11]]',
    'Environment': '[["application_name","ApplicationName",{"k":"s","l":[1,100]},3,["AWS::ElasticBeanstalk::Application.ApplicationName"]],["cname_prefix","CNAMEPrefix",{"k":"s","l":[4,63]},2],["description","Description",{"k":"s","l":[null,200]}],["endpoint_url","EndpointURL","j",32],["environment_name","EnvironmentName",{"k":"s","l":[4,40]},2],["operations_role","OperationsRole",{"k":"s","l":[1,256]}],["option_settings","OptionSettings",["@EnvironmentOptionSetting"],8],["platform_arn","PlatformArn","s"],["solution_stack_name","SolutionStackName","s",2],["tags","Tags",["@EnvironmentTag"]],["template_name","TemplateName",{"k":"s","l":[1,100]},8,["AWS::ElasticBeanstalk::ConfigurationTemplate.TemplateName"]],["tier","Tier","@EnvironmentTier"],["version_label","VersionLabel",{"k":"s","l":[1,100]}]]',
    'EnvironmentOptionSetting': '[["namespace","Namespace","s",9],["option_name","OptionName","s",9],["resource_name","ResourceName",{"k":"s","l":[1,256]},8],["value","Value","s",8]]',
    'EnvironmentTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'EnvironmentTier': '[["name","Name","s",2],["type","Type","s",2],["version","Version","s"]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Application': ('AWS::ElasticBeanstalk::Application', '{"identifier":["ApplicationName"],"arn":"arn:${Partition}:elasticbeanstalk:${Region}:${Account}:application/${ApplicationName}"}'),
    'ApplicationVersion': ('AWS::ElasticBeanstalk::ApplicationVersion', '{"attributes":[["attr_id","Id","s"]],"identifier":["ApplicationName","Id"],"write_only":["BuildConfiguration","ImageConfiguration","Process"]}'),
    'ConfigurationTemplate': ('AWS::ElasticBeanstalk::ConfigurationTemplate', '{"attributes":[["attr_template_name","TemplateName","s"]],"identifier":["ApplicationName","TemplateName"],"write_only":["EnvironmentId","SourceConfiguration.ApplicationName","SourceConfiguration.TemplateName"]}'),
    'Environment': ('AWS::ElasticBeanstalk::Environment', '{"attributes":[["attr_endpoint_url","EndpointURL","s"]],"identifier":["EnvironmentName"],"write_only":["OptionSettings","OptionSettings.*.Namespace","OptionSettings.*.OptionName","OptionSettings.*.ResourceName","OptionSettings.*.Value","TemplateName"],"tags":["Tags","list"]}'),
})
