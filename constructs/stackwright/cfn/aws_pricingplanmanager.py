"""Every resource type of AWS::PricingPlanManager; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Subscription': '[["arn","Arn","j",32],["created_at","CreatedAt","j",32],["current_plan_tier","CurrentPlanTier","j",32],["plan_family","PlanFamily",{"k":"s","e":["CloudFront"]},3],["plan_tier","PlanTier","s",1],["resource_arns","ResourceArns",{"k":["s"],"l":[1,10]},1],["status","Status","j",32],["status_reason","StatusReason","j",32],["updated_at","UpdatedAt","j",32],["usage_level","UsageLevel",{"k":"s","e":["DEFAULT","CF_PREMIUM_L2","CF_PREMIUM_L3","CF_PREMIUM_L4","CF_PREMIUM_L5","CF_PREMIUM_L6","CF_PREMIUM_L7"]}]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Subscription': ('AWS::PricingPlanManager::Subscription', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_current_plan_tier","CurrentPlanTier","s"],["attr_status","Status","s"],["attr_status_reason","StatusReason","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["Arn"],"arn":"arn:${Partition}:pricingplanmanager::${Account}:subscription/${SubscriptionId}"}'),
})
