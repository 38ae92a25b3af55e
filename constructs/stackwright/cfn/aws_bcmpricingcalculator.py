"""Every resource type of AWS::BcmPricingCalculator; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'BillEstimate': '[["arn","Arn","j",32],["bill_interval","BillInterval","j",32],["bill_scenario_id","BillScenarioId",{"k":"s","p":"^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$","l":[36,36]},10],["cost_category_group_sharing_preference_arn","CostCategoryGroupSharingPreferenceArn","j",32],["cost_category_group_sharing_preference_effective_date","CostCategoryGroupSharingPreferenceEffectiveDate","j",32],["created_at","CreatedAt","j",32],["expires_at","ExpiresAt","s"],["group_sharing_preference","GroupSharingPreference","j",32],["id","Id","j",32],["name","Name",{"k":"s","p":"^[a-zA-Z0-9-]+$","l":[null,64]},1],["status","Status","j",32],["tags","Tags",{"k":["@BillEstimateTag"],"l":[null,200]}]]',
    'BillEstimateTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'BillScenario': '[["arn","Arn","j",32],["bill_interval","BillInterval","j",32],["cost_category_group_sharing_preference_arn","CostCategoryGroupSharingPreferenceArn",{"k":"s","p":"^arn:aws[a-z-]*:ce::[0-9]{12}:costcategory/[a-f0-9-]{36}$","l":[20,2048]}],["created_at","CreatedAt","j",32],["expires_at","ExpiresAt","s"],["failure_message","FailureMessage","j",32],["group_sharing_preference","GroupSharingPreference",{"k":"s","e":["OPEN","PRIORITIZED","RESTRICTED"]}],["id","Id","j",32],["name","Name",{"k":"s","p":"^[a-zA-Z0-9-]+$","l":[1,64]}],["status","Status","j",32],["tags","Tags",{"k":["@BillScenarioTag"],"l":[null,200]}]]',
    'BillScenarioTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'WorkloadEstimate': '[["arn","Arn","j",32],["cost_currency","CostCurrency","j",32],["created_at","CreatedAt","j",32],["expires_at","ExpiresAt","s"],["failure_message","FailureMessage","j",32],["id","Id","j",32],["name","Name",{"k":"s","p":"^[a-zA-Z0-9-]+$","l":[null,64]},1],["rate_timestamp","RateTimestamp","j",32],["rate_type","RateType",{"k":"s","e":["BEFORE_DISCOUNTS","AFTER_DISCOUNTS","AFTER_DISCOUNTS_AND_COMMITMENTS"]},2],["status","Status","j",32],["tags","Tags",{"k":["@WorkloadEstimateTag"],"l":[null,200]}],["total_cost","TotalCost","j",32]]',
    'WorkloadEstimateTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnBillEstimate(TypedResource):
    schema = Schema('AWS::BcmPricingCalculator::BillEstimate', _types, 'BillEstimate', '{"attributes":[["attr_arn","Arn","s"],["attr_bill_interval","BillInterval","j"],["attr_cost_category_group_sharing_preference_arn","CostCategoryGroupSharingPreferenceArn","s"],["attr_cost_category_group_sharing_preference_effective_date","CostCategoryGroupSharingPreferenceEffectiveDate","s"],["attr_created_at","CreatedAt","s"],["attr_group_sharing_preference","GroupSharingPreference","s"],["attr_id","Id","s"],["attr_status","Status","s"]],"identifier":["Arn"],"write_only":["BillScenarioId"],"tags":["Tags","list"]}')


class CfnBillScenario(TypedResource):
    schema = Schema('AWS::BcmPricingCalculator::BillScenario', _types, 'BillScenario', '{"attributes":[["attr_arn","Arn","s"],["attr_bill_interval","BillInterval","j"],["attr_created_at","CreatedAt","s"],["attr_failure_message","FailureMessage","s"],["attr_id","Id","s"],["attr_status","Status","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:bcm-pricing-calculator::${Account}:bill-scenario/${BillScenarioId}"}')


class CfnWorkloadEstimate(TypedResource):
    schema = Schema('AWS::BcmPricingCalculator::WorkloadEstimate', _types, 'WorkloadEstimate', '{"attributes":[["attr_arn","Arn","s"],["attr_cost_currency","CostCurrency","s"],["attr_created_at","CreatedAt","s"],["attr_failure_message","FailureMessage","s"],["attr_id","Id","s"],["attr_rate_timestamp","RateTimestamp","s"],["attr_status","Status","s"],["attr_total_cost","TotalCost","n"]],"identifier":["Arn"],"tags":["Tags","list"]}')
