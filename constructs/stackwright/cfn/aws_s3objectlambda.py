"""Every resource type of AWS::S3ObjectLambda; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'AccessPoint': r'[["alias","Alias","j",32],["arn","Arn","j",32],["creation_date","CreationDate","j",32],["name","Name",{"k":"s","p":"^[a-z0-9]([a-z0-9\\-]*[a-z0-9])?$","l":[3,45]},2],["object_lambda_configuration","ObjectLambdaConfiguration","@AccessPointObjectLambdaConfiguration",1],["policy_status","PolicyStatus","j",32],["public_access_block_configuration","PublicAccessBlockConfiguration","j",32]]',
    'AccessPointAwsLambda': '[["function_arn","FunctionArn",{"k":"s","l":[1,2048]},1,["AWS::Lambda::Function.Arn"]],["function_payload","FunctionPayload","s"]]',
    'AccessPointObjectLambdaConfiguration': '[["allowed_features","AllowedFeatures",{"k":["s"],"x":1}],["cloud_watch_metrics_enabled","CloudWatchMetricsEnabled","b"],["supporting_access_point","SupportingAccessPoint",{"k":"s","l":[1,2048]},1,["AWS::S3::AccessPoint.Arn"]],["transformation_configurations","TransformationConfigurations",{"k":["@AccessPointTransformationConfiguration"],"x":1},1]]',
    'AccessPointTransformationConfiguration': '[["actions","Actions",{"k":["s"],"x":1},1],["content_transformation","ContentTransformation","@AccessPointTransformationConfigurationContentTransformation",1]]',
    'AccessPointTransformationConfigurationContentTransformation': '[["aws_lambda","AwsLambda","@AccessPointAwsLambda"]]',
    'AccessPointPolicy': r'[["object_lambda_access_point","ObjectLambdaAccessPoint",{"k":"s","p":"^[a-z0-9]([a-z0-9\\-]*[a-z0-9])?$","l":[3,45]},3],["policy_document","PolicyDocument","j",1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'AccessPoint': ('AWS::S3ObjectLambda::AccessPoint', '{"attributes":[["attr_arn","Arn","s"],["attr_creation_date","CreationDate","s"],["attr_alias_status","Alias.Status","s"],["attr_alias_value","Alias.Value","s"],["attr_policy_status_is_public","PolicyStatus.IsPublic","b"],["attr_public_access_block_configuration_block_public_acls","PublicAccessBlockConfiguration.BlockPublicAcls","b"],["attr_public_access_block_configuration_block_public_policy","PublicAccessBlockConfiguration.BlockPublicPolicy","b"],["attr_public_access_block_configuration_ignore_public_acls","PublicAccessBlockConfiguration.IgnorePublicAcls","b"],["attr_public_access_block_configuration_restrict_public_buckets","PublicAccessBlockConfiguration.RestrictPublicBuckets","b"]],"identifier":["Name"],"arn":"arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}"}'),
    'AccessPointPolicy': ('AWS::S3ObjectLambda::AccessPointPolicy', '{"identifier":["ObjectLambdaAccessPoint"]}'),
})
