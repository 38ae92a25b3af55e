"""Every resource type of AWS::XRay; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Group': '[["filter_expression","FilterExpression","s"],["group_arn","GroupARN","j",32],["group_name","GroupName",{"k":"s","l":[1,32]},1],["insights_configuration","InsightsConfiguration","@GroupInsightsConfiguration"],["tags","Tags",{"k":["@GroupTag"],"l":[null,200]}]]',
    'GroupInsightsConfiguration': '[["insights_enabled","InsightsEnabled","b"],["notifications_enabled","NotificationsEnabled","b"]]',
    'GroupTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ResourcePolicy': r'[["bypass_policy_lockout_check","BypassPolicyLockoutCheck","b",8],["policy_document","PolicyDocument",{"k":"s","l":[1,5120]},1],["policy_name","PolicyName",{"k":"s","p":"[\\w+=,.@-]+","l":[1,128]},3]]',
    'SamplingRule': '[["rule_arn","RuleARN","j",32],["rule_name","RuleName",{"k":"s","l":[1,32]},16],["sampling_rule","SamplingRule","@SamplingRuleSamplingRule"],["sampling_rule_record","SamplingRuleRecord","@SamplingRuleSamplingRuleRecord",16],["sampling_rule_update","SamplingRuleUpdate","@SamplingRuleSamplingRuleUpdate",16],["tags","Tags",{"k":["@SamplingRuleTag"],"l":[null,200]}]]',
    'SamplingRuleSamplingRateBoost': '[["cooldown_window_minutes","CooldownWindowMinutes",{"k":"i","r":[1,null]},1],["max_rate","MaxRate",{"k":"n","r":[0,1]},1]]',
    'SamplingRuleSamplingRule': '[["attributes","Attributes",{"m":"s"}],["fixed_rate","FixedRate",{"k":"n","r":[0,1]},1],["http_method","HTTPMethod",{"k":"s","l":[null,10]},1],["host","Host",{"k":"s","l":[null,64]},1],["priority","Priority",{"k":"i","r":[1,9999]},1],["reservoir_size","ReservoirSize",{"k":"i","r":[0,null]},1],["resource_arn","ResourceARN",{"k":"s","l":[null,500]},1],["rule_arn","RuleARN","s"],["rule_name","RuleName",{"k":"s","l":[1,32]}],["sampling_rate_boost","SamplingRateBoost","@SamplingRuleSamplingRateBoost"],["service_name","ServiceName",{"k":"s","l":[null,64]},1],["service_type","ServiceType",{"k":"s","l":[null,64]},1],["url_path","URLPath",{"k":"s","l":[null,128]},1],["version","Version",{"k":"i","r":[1,null]},2]]',
    'SamplingRuleSamplingRuleRecord': '[["created_at","CreatedAt","s"],["modified_at","ModifiedAt","s"],["sampling_rule","SamplingRule","@SamplingRuleSamplingRule"]]',
    'SamplingRuleSamplingRuleUpdate': '[["attributes","Attributes",{"m":"s"}],["fixed_rate","FixedRate",{"k":"n","r":[0,1]}],["http_method","HTTPMethod",{"k":"s","l":[null,10]}],["host","Host",{"k":"s","l":[null,64]}],["priority","Priority",{"k":"i","r":[1,9999]}],["reservoir_size","ReservoirSize",{"k":"i","r":[0,null]}],["resource_arn","ResourceARN",{"k":"s","l":[null,500]}],["rule_arn","RuleARN","s"],["rule_name","RuleName",{"k":"s","l":[1,32]}],["sampling_rate_boost","SamplingRateBoost","@SamplingRuleSamplingRateBoost"],["service_name","ServiceName",{"k":"s","l":[null,64]}],["service_type","ServiceType",{"k":"s","l":[null,64]}],["url_path","URLPath",{"k":"s","l":[null,128]}]]',
    'SamplingRuleTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'TransactionSearchConfig': '[["account_id","AccountId","j",32],["indexing_percentage","IndexingPercentage",{"k":"n","r":[0,100]}]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Group': ('AWS::XRay::Group', '{"attributes":[["attr_group_arn","GroupARN","s"]],"identifier":["GroupARN"],"tags":["Tags","list"]}'),
    'ResourcePolicy': ('AWS::XRay::ResourcePolicy', '{"identifier":["PolicyName"],"write_only":["BypassPolicyLockoutCheck"]}'),
    'SamplingRule': ('AWS::XRay::SamplingRule', '{"attributes":[["attr_rule_arn","RuleARN","s"]],"identifier":["RuleARN"],"tags":["Tags","list"],"arn":"arn:${Partition}:xray:${Region}:${Account}:sampling-rule/${SamplingRuleName}"}'),
    'TransactionSearchConfig': ('AWS::XRay::TransactionSearchConfig', '{"attributes":[["attr_account_id","AccountId","s"]],"identifier":["AccountId"]}'),
})
