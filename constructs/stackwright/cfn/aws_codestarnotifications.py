"""Every resource type of AWS::CodeStarNotifications; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'NotificationRule': r'[["arn","Arn","j",32],["created_by","CreatedBy",{"k":"s","l":[1,2048]}],["detail_type","DetailType",{"k":"s","e":["BASIC","FULL"]},1],["event_type_id","EventTypeId",{"k":"s","l":[1,2048]},8],["event_type_ids","EventTypeIds",[{"k":"s","l":[1,200]}],1],["name","Name",{"k":"s","p":"[A-Za-z0-9\\-_ ]+$","l":[1,64]},1],["resource","Resource",{"k":"s","p":"^arn:aws[^:\\s]*:[^:\\s]*:[^:\\s]*:[0-9]{12}:[^\\s]+$"},3],["status","Status",{"k":"s","e":["ENABLED","DISABLED"]}],["tags","Tags",{"m":"s"}],["target_address","TargetAddress",{"k":"s","l":[1,2048]},8],["targets","Targets",{"k":["@NotificationRuleTarget"],"l":[null,10]},1]]',
    'NotificationRuleTarget': '[["target_address","TargetAddress","s",1,["AWS::SNS::Topic.TopicArn"]],["target_type","TargetType","s",1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'NotificationRule': ('AWS::CodeStarNotifications::NotificationRule', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"write_only":["EventTypeId","TargetAddress"],"tags":["Tags","map"],"arn":"arn:${Partition}:codestar-notifications:${Region}:${Account}:notificationrule/${NotificationRuleId}"}'),
})
