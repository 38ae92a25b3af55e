"""Every resource type of AWS::NetworkFlowMonitor; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Monitor': '[["arn","Arn","j",32],["created_at","CreatedAt","j",32],["local_resources","LocalResources",{"k":["@MonitorMonitorLocalResource"],"l":[1,null]},1],["modified_at","ModifiedAt","j",32],["monitor_name","MonitorName",{"k":"s","p":"^[a-zA-Z0-9_.-]+$","l":[1,255]},3],["monitor_status","MonitorStatus","j",32],["remote_resources","RemoteResources",["@MonitorMonitorRemoteResource"]],["scope_arn","ScopeArn",{"k":"s","p":"^arn:.*$","l":[20,2048]},10],["tags","Tags",{"k":["@MonitorTag"],"l":[null,200]}]]',
    'MonitorMonitorLocalResource': '[["identifier","Identifier","s",1],["type","Type",{"k":"s","e":["AWS::EC2::VPC","AWS::AvailabilityZone","AWS::EC2::Subnet","AWS::Region","AWS::EKS::Cluster"]},1]]',
    'MonitorMonitorRemoteResource': '[["identifier","Identifier","s",1],["type","Type",{"k":"s","e":["AWS::EC2::VPC","AWS::AvailabilityZone","AWS::EC2::Subnet","AWS::AWSService","AWS::Region"]},1]]',
    'MonitorTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Scope': '[["scope_arn","ScopeArn","j",32],["scope_id","ScopeId","j",32],["status","Status","j",32],["tags","Tags",{"k":["@ScopeTag"],"l":[null,200]}],["targets","Targets",{"k":["@ScopeTargetResource"],"l":[1,100]},3]]',
    'ScopeTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ScopeTargetId': '[["account_id","AccountId",{"k":"s","p":"^[0-9]{12}$","l":[1,12]},1]]',
    'ScopeTargetIdentifier': '[["target_id","TargetId","@ScopeTargetId",1],["target_type","TargetType",{"k":"s","e":["ACCOUNT"]},1]]',
    'ScopeTargetResource': '[["region","Region","s",1],["target_identifier","TargetIdentifier","@ScopeTargetIdentifier",1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Monitor': ('AWS::NetworkFlowMonitor::Monitor', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_modified_at","ModifiedAt","s"],["attr_monitor_status","MonitorStatus","s"]],"identifier":["Arn"],"write_only":["ScopeArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:networkflowmonitor:${Region}:${Account}:monitor/${MonitorName}"}'),
    'Scope': ('AWS::NetworkFlowMonitor::Scope', '{"attributes":[["attr_scope_arn","ScopeArn","s"],["attr_scope_id","ScopeId","s"],["attr_status","Status","s"]],"identifier":["ScopeArn"],"tags":["Tags","list"]}'),
})
