"""Every resource type of AWS::AWSExternalAnthropic; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Workspace': '[["arn","Arn","j",32],["created_at","CreatedAt","j",32],["data_residency","DataResidency","@WorkspaceDataResidency",2],["id","Id","j",32],["name","Name",{"k":"s","l":[1,40]},1],["tags","Tags",{"k":["@WorkspaceTag"],"l":[null,200],"x":1}]]',
    'WorkspaceDataResidency': '[["allowed_inference_geos","AllowedInferenceGeos",{"k":["s"],"x":1}],["default_inference_geo","DefaultInferenceGeo","s"],["workspace_geo","WorkspaceGeo","s"]]',
    'WorkspaceTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Workspace': ('AWS::AWSExternalAnthropic::Workspace', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_id","Id","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:aws-external-anthropic:${Region}:${Account}:workspace/${ResourceId}"}'),
})
