"""Every resource type of AWS::BedrockMantle; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Project': '[["arn","Arn","j",32],["created_at","CreatedAt","j",32],["id","Id","j",32],["name","Name",{"k":"s","l":[1,128]},1],["tags","Tags",{"k":["@ProjectTag"],"l":[null,200],"x":1}]]',
    'ProjectTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Project': ('AWS::BedrockMantle::Project', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_id","Id","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:bedrock-mantle:${Region}:${Account}:project/${ResourceId}"}'),
})
