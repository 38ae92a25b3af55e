"""Every resource type of AWS::SecretsManager; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'ResourcePolicy': '[["block_public_policy","BlockPublicPolicy","b",8],["id","Id","j",32],["resource_policy","ResourcePolicy","j",1],["secret_id","SecretId",{"k":"s","l":[1,2048]},3,["AWS::SecretsManager::Secret.Id"]]]',
    'RotationSchedule': '[["external_secret_rotation_metadata","ExternalSecretRotationMetadata",["@RotationScheduleExternalSecretRotationMetadataItem"]],["external_secret_rotation_role_arn","ExternalSecretRotationRoleArn","s",0,["AWS::IAM::Role.Arn"]],["hosted_rotation_lambda","HostedRotationLambda","@RotationScheduleHostedRotationLambda",8],["id","Id","j",32],["rotate_immediately_on_update","RotateImmediatelyOnUpdate","b",8],["rotation_lambda_arn","RotationLambdaARN","s"],["rotation_rules","RotationRules","@RotationScheduleRotationRules"],["secret_id","SecretId","s",3]]',
    'RotationScheduleExternalSecretRotationMetadataItem': '[["key","Key","s",1],["value","Value","s",1]]',
    'RotationScheduleHostedRotationLambda': '[["exclude_characters","ExcludeCharacters","s",8],["kms_key_arn","KmsKeyArn","s",8,["AWS::KMS::Key.Arn"]],["master_secret_arn","MasterSecretArn","s",8],["master_secret_kms_key_arn","MasterSecretKmsKeyArn","s",8],["rotation_lambda_name","RotationLambdaName","s",8],["rotation_type","RotationType","s",9],["runtime","Runtime","s",8],["superuser_secret_arn","SuperuserSecretArn","s",8],["superuser_secret_kms_key_arn","SuperuserSecretKmsKeyArn","s",8],["vpc_security_group_ids","VpcSecurityGroupIds","s",8],["vpc_subnet_ids","VpcSubnetIds","s",8]]',
    'RotationScheduleRotationRules': '[["automatically_after_days","AutomaticallyAfterDays","i"],["duration","Duration","s"],["schedule_expression","ScheduleExpression","s"]]',
    'Secret': '[["description","Description",{"k":"s","l":[null,2048]}],["generate_secret_string","GenerateSecretString","@SecretGenerateSecretString",8],["id","Id","j",32],["kms_key_id","KmsKeyId",{"k":"s","l":[null,2048]},0,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id","AWS::KMS::Key.KeyId"]],["name","Name",{"k":"s","l":[null,512]},2],["replica_regions","ReplicaRegions",["@SecretReplicaRegion"]],["secret_string","SecretString",{"k":"s","l":[1,65536]},8],["tags","Tags",["@SecretTag"]],["type","Type",{"k":"s","l":[null,256]}]]',
    'SecretGenerateSecretString': '[["exclude_characters","ExcludeCharacters","s"],["exclude_lowercase","ExcludeLowercase","b"],["exclude_numbers","ExcludeNumbers","b"],["exclude_punctuation","ExcludePunctuation","b"],["exclude_uppercase","ExcludeUppercase","b"],["generate_string_key","GenerateStringKey","s"],["include_space","IncludeSpace","b"],["password_length","PasswordLength","i"],["require_each_included_type","RequireEachIncludedType","b"],["secret_string_template","SecretStringTemplate","s"]]',
    'SecretReplicaRegion': '[["kms_key_id","KmsKeyId","s",0,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["region","Region","s",1]]',
    'SecretTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'SecretTargetAttachment': '[["id","Id","j",32],["secret_id","SecretId",{"k":"s","l":[1,2048]},3],["target_id","TargetId","s",1],["target_type","TargetType","s",1]]',
})
__getattr__ = names(__name__, _types)


class CfnResourcePolicy(TypedResource):
    schema = Schema('AWS::SecretsManager::ResourcePolicy', _types, 'ResourcePolicy', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"write_only":["BlockPublicPolicy"]}')


class CfnRotationSchedule(TypedResource):
    schema = Schema('AWS::SecretsManager::RotationSchedule', _types, 'RotationSchedule', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"write_only":["HostedRotationLambda","HostedRotationLambda.ExcludeCharacters","HostedRotationLambda.KmsKeyArn","HostedRotationLambda.MasterSecretArn","HostedRotationLambda.MasterSecretKmsKeyArn","HostedRotationLambda.RotationLambdaName","HostedRotationLambda.RotationType","HostedRotationLambda.Runtime","HostedRotationLambda.SuperuserSecretArn","HostedRotationLambda.SuperuserSecretKmsKeyArn","HostedRotationLambda.VpcSecurityGroupIds","HostedRotationLambda.VpcSubnetIds","RotateImmediatelyOnUpdate"]}')


class CfnSecret(TypedResource):
    schema = Schema('AWS::SecretsManager::Secret', _types, 'Secret', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"write_only":["GenerateSecretString","SecretString"],"tags":["Tags","list"],"arn":"arn:${Partition}:secretsmanager:${Region}:${Account}:secret:${SecretId}"}')


class CfnSecretTargetAttachment(TypedResource):
    schema = Schema('AWS::SecretsManager::SecretTargetAttachment', _types, 'SecretTargetAttachment', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')
