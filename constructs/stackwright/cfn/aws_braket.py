"""Every resource type of AWS::Braket; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'SpendingLimit': r'[["created_at","CreatedAt","j",32],["device_arn","DeviceArn",{"k":"s","l":[1,256]},3],["queued_spend","QueuedSpend","j",32],["spending_limit","SpendingLimit",{"k":"s","p":"^\\d+(\\.\\d{1,2})?$","l":[1,null]},1],["spending_limit_arn","SpendingLimitArn","j",32],["tags","Tags",{"k":["@SpendingLimitTag"],"x":1}],["time_period","TimePeriod","@SpendingLimitTimePeriod"],["total_spend","TotalSpend","j",32],["updated_at","UpdatedAt","j",32]]',
    'SpendingLimitTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'SpendingLimitTimePeriod': '[["end_at","EndAt","s",1],["start_at","StartAt","s",1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'SpendingLimit': ('AWS::Braket::SpendingLimit', '{"attributes":[["attr_created_at","CreatedAt","s"],["attr_queued_spend","QueuedSpend","s"],["attr_spending_limit_arn","SpendingLimitArn","s"],["attr_total_spend","TotalSpend","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["SpendingLimitArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:braket:${Region}:${Account}:spending-limit/${RandomId}"}'),
})
