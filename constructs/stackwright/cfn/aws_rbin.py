"""Every resource type of AWS::Rbin; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Rule': r'[["arn","Arn","j",32],["description","Description",{"k":"s","p":"^[\\S ]{0,255}$","l":[null,255]}],["exclude_resource_tags","ExcludeResourceTags",{"k":["@RuleResourceTag"],"l":[null,5],"x":1}],["identifier","Identifier","j",32],["lock_configuration","LockConfiguration","@RuleUnlockDelay",8],["lock_state","LockState","j",32],["resource_tags","ResourceTags",{"k":["@RuleResourceTag"],"l":[null,50],"x":1}],["resource_type","ResourceType",{"k":"s","e":["EBS_SNAPSHOT","EC2_IMAGE","EBS_VOLUME"]},3],["retention_period","RetentionPeriod","@RuleRetentionPeriod",1],["status","Status",{"k":"s","p":"pending|available"}],["tags","Tags",{"k":["@RuleTag"],"l":[null,200],"x":1}]]',
    'RuleResourceTag': r'[["resource_tag_key","ResourceTagKey",{"k":"s","p":"^[\\S\\s]{1,128}$","l":[1,128]},1],["resource_tag_value","ResourceTagValue",{"k":"s","p":"^[\\S\\s]{0,256}$","l":[null,256]},1]]',
    'RuleRetentionPeriod': '[["retention_period_unit","RetentionPeriodUnit",{"k":"s","e":["DAYS"]},1],["retention_period_value","RetentionPeriodValue",{"k":"i","r":[1,3650]},1]]',
    'RuleTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'RuleUnlockDelay': '[["unlock_delay_unit","UnlockDelayUnit",{"k":"s","e":["DAYS"]},8],["unlock_delay_value","UnlockDelayValue",{"k":"i","r":[7,30]},8]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Rule': ('AWS::Rbin::Rule', '{"attributes":[["attr_arn","Arn","s"],["attr_identifier","Identifier","s"],["attr_lock_state","LockState","s"]],"identifier":["Arn"],"write_only":["LockConfiguration","LockConfiguration.UnlockDelayUnit","LockConfiguration.UnlockDelayValue"],"tags":["Tags","list"],"arn":"arn:${Partition}:rbin:${Region}:${Account}:rule/${ResourceName}"}'),
})
