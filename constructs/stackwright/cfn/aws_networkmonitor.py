"""Every resource type of AWS::NetworkMonitor; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Monitor': '[["aggregation_period","AggregationPeriod",{"k":"i","r":[30,null]}],["created_at","CreatedAt","j",32],["modified_at","ModifiedAt","j",32],["monitor_arn","MonitorArn","j",32],["monitor_name","MonitorName",{"k":"s","p":"^[a-zA-Z0-9_-]+$","l":[1,200]},3],["state","State","j",32],["tags","Tags",{"k":["@MonitorTag"],"l":[null,200]}]]',
    'MonitorTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Monitor': ('AWS::NetworkMonitor::Monitor', '{"attributes":[["attr_created_at","CreatedAt","s"],["attr_modified_at","ModifiedAt","s"],["attr_monitor_arn","MonitorArn","s"],["attr_state","State","s"]],"identifier":["MonitorArn"],"tags":["Tags","list"]}'),
})
