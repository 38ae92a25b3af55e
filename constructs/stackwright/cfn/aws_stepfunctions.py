"""Every resource type of AWS::StepFunctions; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Activity': '[["arn","Arn","j",32],["encryption_configuration","EncryptionConfiguration","@ActivityEncryptionConfiguration",2],["name","Name",{"k":"s","l":[1,80]},3],["tags","Tags",["@ActivityTagsEntry"]]]',
    'ActivityEncryptionConfiguration': '[["kms_data_key_reuse_period_seconds","KmsDataKeyReusePeriodSeconds",{"k":"i","r":[60,900]}],["kms_key_id","KmsKeyId",{"k":"s","l":[1,2048]},0,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["type","Type",{"k":"s","e":["CUSTOMER_MANAGED_KMS_KEY","AWS_OWNED_KEY"]},1]]',
    'ActivityTagsEntry': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'StateMachine': '[["arn","Arn","j",32],["definition","Definition","j",8],["definition_s3_location","DefinitionS3Location","@StateMachineS3Location",8],["definition_string","DefinitionString",{"k":"s","l":[1,1048576]},0,["AWS::ApiGateway::RestApi.ApiEndpoint","AWS::DynamoDB::Table.Arn","AWS::DynamoDB::Table.TableName","AWS::ECS::TaskDefinition.TaskDefinitionArn","AWS::Lambda::Alias.Id","AWS::Lambda::Function.Arn","AWS::Lambda::Function.FunctionName","AWS::Lambda::Version.FunctionArn","AWS::SNS::Topic.TopicArn","AWS::SQS::Queue.QueueUrl"]],["definition_substitutions","DefinitionSubstitutions",{"k":{"m":{"a":["s","i","b"]}},"l":[1,null]},8],["encryption_configuration","EncryptionConfiguration","@StateMachineEncryptionConfiguration"],["logging_configuration","LoggingConfiguration","@StateMachineLoggingConfiguration"],["name","Name","j",32],["role_arn","RoleArn",{"k":"s","l":[1,256]},1,["AWS::IAM::Role.Arn"]],["state_machine_name","StateMachineName",{"k":"s","l":[1,80]},2],["state_machine_revision_id","StateMachineRevisionId","j",32],["state_machine_type","StateMachineType",{"k":"s","e":["STANDARD","EXPRESS"]},2],["tags","Tags",["@StateMachineTagsEntry"]],["tracing_configuration","TracingConfiguration","@StateMachineTracingConfiguration"]]',
    'StateMachineCloudWatchLogsLogGroup': '[["log_group_arn","LogGroupArn",{"k":"s","l":[1,256]},0,["AWS::Logs::LogGroup.Arn"]]]',
    'StateMachineEncryptionConfiguration': '[["kms_data_key_reuse_period_seconds","KmsDataKeyReusePeriodSeconds",{"k":"i","r":[60,900]}],["kms_key_id","KmsKeyId",{"k":"s","l":[1,2048]},0,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["type","Type",{"k":"s","e":["CUSTOMER_MANAGED_KMS_KEY","AWS_OWNED_KEY"]},1]]',
    'StateMachineLogDestination': '[["cloud_watch_logs_log_group","CloudWatchLogsLogGroup","@StateMachineCloudWatchLogsLogGroup"]]',
    'StateMachineLoggingConfiguration': '[["destinations","Destinations",{"k":["@StateMachineLogDestination"],"l":[1,null]}],["include_execution_data","IncludeExecutionData","b"],["level","Level",{"k":"s","e":["ALL","ERROR","FATAL","OFF"]}]]',
    'StateMachineS3Location': '[["bucket","Bucket","s",1],["key","Key","s",1],["version","Version","s"]]',
    'StateMachineTagsEntry': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'StateMachineTracingConfiguration': '[["enabled","Enabled","b"]]',
    'StateMachineAlias': r'[["arn","Arn","j",32],["deployment_preference","DeploymentPreference","@StateMachineAliasDeploymentPreference",8],["description","Description",{"k":"s","l":[1,256]}],["name","Name",{"k":"s","p":"^(?=.*[a-zA-Z_\\-\\.])[a-zA-Z0-9_\\-\\.]+$","l":[1,80]},2],["routing_configuration","RoutingConfiguration",{"k":["@StateMachineAliasRoutingConfigurationVersion"],"l":[1,2],"x":1}],["state_machine_arn","StateMachineArn",{"k":"s","l":[1,2048]}]]',
    'StateMachineAliasDeploymentPreference': '[["alarms","Alarms",{"k":[{"k":"s","l":[1,256]}],"l":[1,100],"x":1}],["interval","Interval",{"k":"i","r":[1,2100]}],["percentage","Percentage",{"k":"i","r":[1,99]}],["state_machine_version_arn","StateMachineVersionArn",{"k":"s","l":[1,2048]},1],["type","Type",{"k":"s","e":["LINEAR","ALL_AT_ONCE","CANARY"]},1]]',
    'StateMachineAliasRoutingConfigurationVersion': '[["state_machine_version_arn","StateMachineVersionArn",{"k":"s","l":[1,2048]},1],["weight","Weight",{"k":"i","r":[0,100]},1]]',
    'StateMachineVersion': '[["arn","Arn","j",32],["description","Description",{"k":"s","l":[1,2048]},2],["state_machine_arn","StateMachineArn",{"k":"s","l":[1,2048]},3],["state_machine_revision_id","StateMachineRevisionId",{"k":"s","l":[1,2048]},2]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Activity': ('AWS::StepFunctions::Activity', '{"attributes":[["attr_arn","Arn","s"],["attr_name","Name","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:states:${Region}:${Account}:activity:${ActivityName}"}'),
    'StateMachine': ('AWS::StepFunctions::StateMachine', '{"attributes":[["attr_arn","Arn","s"],["attr_name","Name","s"],["attr_state_machine_revision_id","StateMachineRevisionId","s"]],"identifier":["Arn"],"write_only":["Definition","DefinitionS3Location","DefinitionSubstitutions"],"tags":["Tags","list"],"arn":"arn:${Partition}:states:${Region}:${Account}:stateMachine:${StateMachineName}"}'),
    'StateMachineAlias': ('AWS::StepFunctions::StateMachineAlias', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"write_only":["DeploymentPreference"]}'),
    'StateMachineVersion': ('AWS::StepFunctions::StateMachineVersion', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"]}'),
})
