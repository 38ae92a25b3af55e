"""Every resource type of AWS::MWAAServerless; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Workflow': r'[["code","Code","@WorkflowCode"],["code_snapshotted_at","CodeSnapshottedAt","j",32],["created_at","CreatedAt","j",32],["definition_s3_location","DefinitionS3Location","@WorkflowS3Location",1],["description","Description",{"k":"s","p":"^.+$","l":[1,1024]}],["encryption_configuration","EncryptionConfiguration","@WorkflowEncryptionConfiguration",2],["logging_configuration","LoggingConfiguration","@WorkflowLoggingConfiguration"],["modified_at","ModifiedAt","j",32],["name","Name",{"k":"s","p":"^[a-zA-Z0-9]+[a-zA-Z0-9\\.\\-_]*$","l":[1,255]},2],["network_configuration","NetworkConfiguration","@WorkflowNetworkConfiguration"],["role_arn","RoleArn",{"k":"s","p":"^arn:aws(?:-(?:cn|us-gov|iso|iso-b|iso-e|iso-f))?:iam::[0-9]{12}:role(/[a-zA-Z0-9+=,.@_-]{1,512})*?/[a-zA-Z0-9+=,.@_-]{1,64}$","l":[1,2048]},1],["schedule_configuration","ScheduleConfiguration","j",32],["tags","Tags",{"k":{"m":{"k":"s","l":[null,256]}},"l":[null,50]}],["trigger_mode","TriggerMode",{"k":"s","l":[1,255]}],["workflow_arn","WorkflowArn","j",32],["workflow_status","WorkflowStatus","j",32],["workflow_version","WorkflowVersion","j",32]]',
    'WorkflowCode': '[["s3_location","S3Location","@WorkflowCodeS3Location"]]',
    'WorkflowCodeS3Location': '[["bucket","Bucket",{"k":"s","l":[3,63]},1],["object_key","ObjectKey",{"k":"s","l":[1,1024]},1],["version_id","VersionId",{"k":"s","l":[1,1024]}]]',
    'WorkflowEncryptionConfiguration': '[["kms_key_id","KmsKeyId","s",0,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["type","Type",{"k":"s","e":["AWS_MANAGED_KEY","CUSTOMER_MANAGED_KEY"]},1]]',
    'WorkflowLoggingConfiguration': '[["log_group_name","LogGroupName",{"k":"s","l":[1,null]},1,["AWS::Logs::LogGroup.Name"]]]',
    'WorkflowNetworkConfiguration': '[["security_group_ids","SecurityGroupIds",[{"k":"s","p":"^sg-[a-z0-9]*$","l":[1,255]}],0,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnet_ids","SubnetIds",[{"k":"s","p":"^subnet-[a-z0-9]*$","l":[1,255]}]]]',
    'WorkflowS3Location': '[["bucket","Bucket",{"k":"s","l":[1,null]},1],["object_key","ObjectKey",{"k":"s","l":[1,null]},1],["version_id","VersionId","s"]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Workflow': ('AWS::MWAAServerless::Workflow', '{"attributes":[["attr_code_snapshotted_at","CodeSnapshottedAt","s"],["attr_created_at","CreatedAt","s"],["attr_modified_at","ModifiedAt","s"],["attr_schedule_configuration","ScheduleConfiguration","j"],["attr_workflow_arn","WorkflowArn","s"],["attr_workflow_status","WorkflowStatus","s"],["attr_workflow_version","WorkflowVersion","s"]],"identifier":["WorkflowArn"],"tags":["Tags","map"],"arn":"arn:${Partition}:airflow-serverless:${Region}:${Account}:workflow/${WorkflowId}"}'),
})
