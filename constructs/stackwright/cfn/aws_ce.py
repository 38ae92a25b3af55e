"""Every resource type of AWS::CE; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'AnomalyMonitor': r'[["creation_date","CreationDate","j",32],["dimensional_value_count","DimensionalValueCount","j",32],["last_evaluated_date","LastEvaluatedDate","j",32],["last_updated_date","LastUpdatedDate","j",32],["monitor_arn","MonitorArn","j",32],["monitor_dimension","MonitorDimension",{"k":"s","e":["SERVICE","LINKED_ACCOUNT","TAG","COST_CATEGORY"]},2],["monitor_name","MonitorName",{"k":"s","p":"[\\S\\s]*","l":[null,1024]},1],["monitor_specification","MonitorSpecification","s",2],["monitor_type","MonitorType",{"k":"s","e":["DIMENSIONAL","CUSTOM"]},3],["resource_tags","ResourceTags",{"k":["@AnomalyMonitorResourceTag"],"l":[null,200]},2]]',
    'AnomalyMonitorResourceTag': '[["key","Key",{"k":"s","p":"^(?!aws:).*$","l":[1,128]},3],["value","Value",{"k":"s","l":[null,256]},3]]',
    'AnomalySubscription': r'[["account_id","AccountId","j",32],["frequency","Frequency",{"k":"s","e":["DAILY","IMMEDIATE","WEEKLY"]},1],["monitor_arn_list","MonitorArnList",[{"k":"s","p":"^arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:[-a-zA-Z0-9/:_]+$"}],1,["AWS::CE::AnomalyMonitor.MonitorArn"]],["resource_tags","ResourceTags",{"k":["@AnomalySubscriptionResourceTag"],"l":[null,200]},2],["subscribers","Subscribers",["@AnomalySubscriptionSubscriber"],1],["subscription_arn","SubscriptionArn","j",32],["subscription_name","SubscriptionName",{"k":"s","p":"[\\S\\s]*","l":[null,1024]},1],["threshold","Threshold",{"k":"n","r":[0,null]}],["threshold_expression","ThresholdExpression","s"]]',
    'AnomalySubscriptionResourceTag': '[["key","Key",{"k":"s","p":"^(?!aws:).*$","l":[1,128]},3],["value","Value",{"k":"s","l":[null,256]},3]]',
    'AnomalySubscriptionSubscriber': '[["address","Address",{"k":"s","p":"(^[a-zA-Z0-9.!#$%&\'*+=?^_‘{|}~-]+@[a-zA-Z0-9_-]+(\\\\.[a-zA-Z0-9_-]+)+$)|(^arn:(aws[a-zA-Z-]*):sns:[a-zA-Z0-9-]+:[0-9]{12}:[a-zA-Z0-9_-]+(\\\\.fifo)?$)"},1,["AWS::SNS::Topic.TopicArn"]],["status","Status","j",32],["type","Type",{"k":"s","e":["EMAIL","SNS"]},1]]',
    'CostCategory': '[["arn","Arn","j",32],["default_value","DefaultValue",{"k":"s","l":[1,50]}],["effective_start","EffectiveStart","j",32],["name","Name",{"k":"s","l":[1,50]},3],["rule_version","RuleVersion",{"k":"s","e":["CostCategoryExpression.v1"]},1],["rules","Rules","s",1],["split_charge_rules","SplitChargeRules","s"],["tags","Tags",{"k":["@CostCategoryResourceTag"],"l":[null,200]}]]',
    'CostCategoryResourceTag': '[["key","Key",{"k":"s","p":"^(?!aws:).*$","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'AnomalyMonitor': ('AWS::CE::AnomalyMonitor', '{"attributes":[["attr_creation_date","CreationDate","s"],["attr_dimensional_value_count","DimensionalValueCount","i"],["attr_last_evaluated_date","LastEvaluatedDate","s"],["attr_last_updated_date","LastUpdatedDate","s"],["attr_monitor_arn","MonitorArn","s"]],"identifier":["MonitorArn"],"tags":["ResourceTags","list"],"arn":"arn:${Partition}:ce::${Account}:anomalymonitor/${Identifier}"}'),
    'AnomalySubscription': ('AWS::CE::AnomalySubscription', '{"attributes":[["attr_account_id","AccountId","s"],["attr_subscription_arn","SubscriptionArn","s"]],"identifier":["SubscriptionArn"],"tags":["ResourceTags","list"],"arn":"arn:${Partition}:ce::${Account}:anomalysubscription/${Identifier}"}'),
    'CostCategory': ('AWS::CE::CostCategory', '{"attributes":[["attr_arn","Arn","s"],["attr_effective_start","EffectiveStart","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:ce::${Account}:costcategory/${Identifier}"}'),
})
