"""Every resource type of AWS::NovaAct; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'WorkflowDefinition': '[["arn","Arn","j",32],["created_at","CreatedAt","j",32],["description","Description",{"k":"s","l":[1,4000]},2],["export_config","ExportConfig","@WorkflowDefinitionWorkflowExportConfig",2],["name","Name",{"k":"s","p":"^[a-zA-Z0-9_-]{1,40}$","l":[1,40]},3],["status","Status","j",32]]',
    'WorkflowDefinitionWorkflowExportConfig': '[["s3_bucket_name","S3BucketName",{"k":"s","p":"^[a-z0-9][a-z0-9.-]*[a-z0-9]$","l":[3,63]},1,["AWS::S3::Bucket.Name"]],["s3_key_prefix","S3KeyPrefix",{"k":"s","p":"^[a-zA-Z0-9!\\\\-_.*\'()]+(?:/[a-zA-Z0-9!\\\\-_.*\'()]+)*$","l":[1,100]}]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'WorkflowDefinition': ('AWS::NovaAct::WorkflowDefinition', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_status","Status","s"]],"identifier":["Arn"],"arn":"arn:${Partition}:nova-act:${Region}:${Account}:workflow-definition/${WorkflowDefinitionName}"}'),
})
