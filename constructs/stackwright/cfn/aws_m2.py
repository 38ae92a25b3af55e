"""Every resource type of AWS::M2; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Application': r'[["application_arn","ApplicationArn","j",32],["application_id","ApplicationId","j",32],["definition","Definition","@ApplicationDefinition",8],["description","Description",{"k":"s","l":[null,500]}],["engine_type","EngineType",{"k":"s","e":["microfocus","bluage"]},3],["kms_key_id","KmsKeyId",{"k":"s","l":[null,2048]},2,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["name","Name",{"k":"s","p":"^[A-Za-z0-9][A-Za-z0-9_\\-]{1,59}$"},3],["role_arn","RoleArn",{"k":"s","p":"^arn:(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov):[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:([a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-[0-9]|):[0-9]{12}:[A-Za-z0-9/][A-Za-z0-9:_/+=,@.-]{0,1023}$"},2,["AWS::IAM::Role.Arn"]],["tags","Tags",{"k":{"m":{"k":"s","l":[null,256]}},"l":[null,200]}]]',
    'ApplicationDefinition': r'[["content","Content",{"k":"s","l":[1,6500]}],["s3_location","S3Location",{"k":"s","p":"^\\S{1,2000}$"}]]',
    'Deployment': r'[["application_id","ApplicationId",{"k":"s","p":"^\\S{1,80}$"},3],["application_version","ApplicationVersion",{"k":"i","r":[1,null]},1],["deployment_id","DeploymentId","j",32],["environment_id","EnvironmentId",{"k":"s","p":"^\\S{1,80}$"},3],["status","Status","j",32]]',
    'Environment': r'[["description","Description",{"k":"s","l":[null,500]},2],["engine_type","EngineType",{"k":"s","e":["microfocus","bluage"]},3],["engine_version","EngineVersion",{"k":"s","p":"^\\S{1,10}$"}],["environment_arn","EnvironmentArn","j",32],["environment_id","EnvironmentId","j",32],["high_availability_config","HighAvailabilityConfig","@EnvironmentHighAvailabilityConfig"],["instance_type","InstanceType",{"k":"s","p":"^\\S{1,20}$"},1],["kms_key_id","KmsKeyId",{"k":"s","l":[null,2048]},2,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["name","Name",{"k":"s","p":"^[A-Za-z0-9][A-Za-z0-9_\\-]{1,59}$"},3],["network_type","NetworkType",{"k":"s","e":["ipv4","dual"]},2],["preferred_maintenance_window","PreferredMaintenanceWindow",{"k":"s","p":"^\\S{1,50}$"}],["publicly_accessible","PubliclyAccessible","b",2],["security_group_ids","SecurityGroupIds",[{"k":"s","p":"^\\S{1,50}$"}],2,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["storage_configurations","StorageConfigurations",["@EnvironmentStorageConfiguration"],2],["subnet_ids","SubnetIds",[{"k":"s","p":"^\\S{1,50}$"}],2],["tags","Tags",{"k":{"m":{"k":"s","l":[null,256]}},"l":[null,200]}]]',
    'EnvironmentEfsStorageConfiguration': r'[["file_system_id","FileSystemId",{"k":"s","p":"^\\S{1,200}$"},3],["mount_point","MountPoint",{"k":"s","p":"^\\S{1,200}$"},3]]',
    'EnvironmentFsxStorageConfiguration': r'[["file_system_id","FileSystemId",{"k":"s","p":"^\\S{1,200}$"},3],["mount_point","MountPoint",{"k":"s","p":"^\\S{1,200}$"},3]]',
    'EnvironmentHighAvailabilityConfig': '[["desired_capacity","DesiredCapacity",{"k":"i","r":[1,100]},1]]',
    'EnvironmentStorageConfiguration': '[["efs","Efs","@EnvironmentEfsStorageConfiguration",2],["fsx","Fsx","@EnvironmentFsxStorageConfiguration",2]]',
})
__getattr__ = names(__name__, _types)


class CfnApplication(TypedResource):
    schema = Schema('AWS::M2::Application', _types, 'Application', '{"attributes":[["attr_application_arn","ApplicationArn","s"],["attr_application_id","ApplicationId","s"]],"identifier":["ApplicationArn"],"write_only":["Definition"],"tags":["Tags","map"],"arn":"arn:${Partition}:m2:${Region}:${Account}:app/${ApplicationId}"}')


class CfnDeployment(TypedResource):
    schema = Schema('AWS::M2::Deployment', _types, 'Deployment', '{"attributes":[["attr_deployment_id","DeploymentId","s"],["attr_status","Status","s"]],"identifier":["ApplicationId"]}')


class CfnEnvironment(TypedResource):
    schema = Schema('AWS::M2::Environment', _types, 'Environment', '{"attributes":[["attr_environment_arn","EnvironmentArn","s"],["attr_environment_id","EnvironmentId","s"]],"identifier":["EnvironmentArn"],"tags":["Tags","map"],"arn":"arn:${Partition}:m2:${Region}:${Account}:env/${EnvironmentId}"}')
