"""Every resource type of AWS::LookoutVision; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Project': r'[["arn","Arn","j",32],["project_name","ProjectName",{"k":"s","p":"[a-zA-Z0-9][a-zA-Z0-9_\\-]*","l":[1,255]},3]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Project': ('AWS::LookoutVision::Project', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["ProjectName"],"arn":"arn:${Partition}:lookoutvision:${Region}:${Account}:project/${ProjectName}"}'),
})
