"""Every resource type of AWS::LaunchWizard; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Deployment': r'[["arn","Arn","j",32],["created_at","CreatedAt","j",32],["deleted_at","DeletedAt","j",32],["deployment_id","DeploymentId","j",32],["deployment_pattern_name","DeploymentPatternName",{"k":"s","p":"^[A-Za-z0-9][a-zA-Z0-9-]*$","l":[1,256]},3],["name","Name",{"k":"s","p":"^[A-Za-z0-9_\\s\\.-]+$","l":[1,50]},3],["resource_group","ResourceGroup","j",32],["specifications","Specifications",{"k":{"m":{"k":"s","l":[1,1500]}},"l":[1,100]},8],["status","Status","j",32],["tags","Tags",["@DeploymentTags"]],["workload_name","WorkloadName",{"k":"s","p":"^[A-Za-z][a-zA-Z0-9-_]*$","l":[1,100]},3]]',
    'DeploymentTags': '[["key","Key",{"k":"s","p":"^[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]}]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Deployment': ('AWS::LaunchWizard::Deployment', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_deleted_at","DeletedAt","s"],["attr_deployment_id","DeploymentId","s"],["attr_resource_group","ResourceGroup","s"],["attr_status","Status","s"]],"identifier":["Arn"],"write_only":["Specifications"],"tags":["Tags","list"],"arn":"arn:${Partition}:launchwizard:${Region}:${Account}:deployment/${DeploymentId}"}'),
})
