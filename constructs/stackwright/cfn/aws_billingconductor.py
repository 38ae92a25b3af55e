"""Every resource type of AWS::BillingConductor; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'BillingGroup': r'[["account_grouping","AccountGrouping","@BillingGroupAccountGrouping",1],["arn","Arn","j",32],["computation_preference","ComputationPreference","@BillingGroupComputationPreference",1],["creation_time","CreationTime","j",32],["description","Description",{"k":"s","l":[null,1024]}],["last_modified_time","LastModifiedTime","j",32],["name","Name",{"k":"s","p":"[a-zA-Z0-9_\\+=\\.\\-@]+","l":[1,128]},1],["primary_account_id","PrimaryAccountId",{"k":"s","p":"[0-9]{12}"},2],["size","Size","j",32],["status","Status","j",32],["status_reason","StatusReason","j",32],["tags","Tags",{"k":["@BillingGroupTag"],"x":1}]]',
    'BillingGroupAccountGrouping': '[["auto_associate","AutoAssociate","b"],["linked_account_ids","LinkedAccountIds",{"k":[{"k":"s","p":"[0-9]{12}"}],"l":[1,30],"x":1}],["responsibility_transfer_arn","ResponsibilityTransferArn",{"k":"s","p":"arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::[0-9]{12}:transfer/o-[a-z0-9]{10,32}/(billing)/(inbound|outbound)/rt-[0-9a-z]{8,32}"}]]',
    'BillingGroupComputationPreference': '[["pricing_plan_arn","PricingPlanArn",{"k":"s","p":"arn:aws(-cn)?:billingconductor::(aws|[0-9]{12}):pricingplan/(BasicPricingPlan|Passthrough|[a-zA-Z0-9]{10})"},1]]',
    'BillingGroupTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'CustomLineItem': r'[["account_id","AccountId",{"k":"s","p":"[0-9]{12}"},2],["arn","Arn","j",32],["association_size","AssociationSize","j",32],["billing_group_arn","BillingGroupArn",{"k":"s","p":"arn:aws(-cn)?:billingconductor::[0-9]{12}:billinggroup/?[a-zA-Z0-9]{10,12}"},3],["billing_period_range","BillingPeriodRange","@CustomLineItemBillingPeriodRange"],["computation_rule","ComputationRule",{"k":"s","e":["CONSOLIDATED","ITEMIZED"]},2],["creation_time","CreationTime","j",32],["currency_code","CurrencyCode","j",32],["custom_line_item_charge_details","CustomLineItemChargeDetails","@CustomLineItemCustomLineItemChargeDetails"],["description","Description",{"k":"s","l":[1,255]}],["last_modified_time","LastModifiedTime","j",32],["name","Name",{"k":"s","p":"[a-zA-Z0-9_\\+=\\.\\-@]+","l":[1,128]},1],["presentation_details","PresentationDetails","@CustomLineItemPresentationDetails",2],["product_code","ProductCode","j",32],["tags","Tags",{"k":["@CustomLineItemTag"],"x":1}]]',
    'CustomLineItemBillingPeriodRange': r'[["exclusive_end_billing_period","ExclusiveEndBillingPeriod",{"k":"s","p":"\\d{4}-(0?[1-9]|1[012])"},2],["inclusive_start_billing_period","InclusiveStartBillingPeriod",{"k":"s","p":"\\d{4}-(0?[1-9]|1[012])"},2]]',
    'CustomLineItemCustomLineItemChargeDetails': '[["flat","Flat","@CustomLineItemCustomLineItemFlatChargeDetails"],["line_item_filters","LineItemFilters",{"k":["@CustomLineItemLineItemFilter"],"x":1}],["percentage","Percentage","@CustomLineItemCustomLineItemPercentageChargeDetails"],["type","Type",{"k":"s","e":["FEE","CREDIT"]},3]]',
    'CustomLineItemCustomLineItemFlatChargeDetails': '[["charge_value","ChargeValue",{"k":"n","r":[0,1000000]},1]]',
    'CustomLineItemCustomLineItemPercentageChargeDetails': '[["child_associated_resources","ChildAssociatedResources",{"k":[{"k":"s","p":"(arn:aws(-cn)?:billingconductor::[0-9]{12}:(customlineitem|billinggroup)/)?[a-zA-Z0-9]{10,12}"}],"x":1}],["percentage_value","PercentageValue",{"k":"n","r":[0,10000]},1]]',
    'CustomLineItemLineItemFilter': '[["attribute","Attribute",{"k":"s","e":["LINE_ITEM_TYPE","SERVICE"]},1],["attribute_values","AttributeValues",{"k":[{"k":"s","p":"^[a-zA-Z0-9]+$","l":[1,256]}],"x":1}],["match_option","MatchOption",{"k":"s","e":["NOT_EQUAL","EQUAL"]},1],["values","Values",{"k":[{"k":"s","e":["SAVINGS_PLAN_NEGATION"]}],"x":1}]]',
    'CustomLineItemPresentationDetails': '[["service","Service",{"k":"s","p":"^[a-zA-Z0-9]+$","l":[1,128]},1]]',
    'CustomLineItemTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'PricingPlan': r'[["arn","Arn","j",32],["creation_time","CreationTime","j",32],["description","Description",{"k":"s","l":[null,1024]}],["last_modified_time","LastModifiedTime","j",32],["name","Name",{"k":"s","p":"[a-zA-Z0-9_\\+=\\.\\-@]+","l":[1,128]},1],["pricing_rule_arns","PricingRuleArns",{"k":[{"k":"s","p":"arn:aws(-cn)?:billingconductor::[0-9]{12}:pricingrule/[a-zA-Z0-9]{10}"}],"l":[null,30]}],["size","Size","j",32],["tags","Tags",{"k":["@PricingPlanTag"],"x":1}]]',
    'PricingPlanTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'PricingRule': r'[["arn","Arn","j",32],["associated_pricing_plan_count","AssociatedPricingPlanCount","j",32],["billing_entity","BillingEntity",{"k":"s","e":["AWS","AWS Marketplace","AISPL"]},2],["creation_time","CreationTime","j",32],["description","Description",{"k":"s","l":[null,1024]}],["last_modified_time","LastModifiedTime","j",32],["modifier_percentage","ModifierPercentage",{"k":"n","r":[0,null]}],["name","Name",{"k":"s","p":"[a-zA-Z0-9_\\+=\\.\\-@]+","l":[1,128]},1],["operation","Operation",{"k":"s","p":"^\\S+$","l":[1,256]},2],["scope","Scope",{"k":"s","e":["GLOBAL","SERVICE","BILLING_ENTITY","SKU"]},3],["service","Service",{"k":"s","p":"[a-zA-Z0-9\\.\\-]+","l":[1,128]},2],["tags","Tags",{"k":["@PricingRuleTag"],"x":1}],["tiering","Tiering","@PricingRuleTiering"],["type","Type",{"k":"s","e":["MARKUP","DISCOUNT","TIERING"]},1],["usage_type","UsageType",{"k":"s","p":"^\\S+$","l":[1,256]},2]]',
    'PricingRuleCustomTier': '[["begin_range_inclusive","BeginRangeInclusive",{"k":"n","r":[0,null]},1],["end_range_exclusive","EndRangeExclusive",{"k":"n","r":[0,null]}],["rate_value","RateValue",{"k":"n","r":[0,null]},1]]',
    'PricingRuleFreeTier': '[["activated","Activated","b",1]]',
    'PricingRuleTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'PricingRuleTiering': '[["custom_tiers","CustomTiers",{"k":["@PricingRuleCustomTier"],"l":[1,10]}],["free_tier","FreeTier","@PricingRuleFreeTier"]]',
})
__getattr__ = names(__name__, _types)


class CfnBillingGroup(TypedResource):
    schema = Schema('AWS::BillingConductor::BillingGroup', _types, 'BillingGroup', '{"attributes":[["attr_arn","Arn","s"],["attr_creation_time","CreationTime","i"],["attr_last_modified_time","LastModifiedTime","i"],["attr_size","Size","i"],["attr_status","Status","s"],["attr_status_reason","StatusReason","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:billingconductor::${Account}:billinggroup/${BillingGroupId}"}')


class CfnCustomLineItem(TypedResource):
    schema = Schema('AWS::BillingConductor::CustomLineItem', _types, 'CustomLineItem', '{"attributes":[["attr_arn","Arn","s"],["attr_association_size","AssociationSize","i"],["attr_creation_time","CreationTime","i"],["attr_currency_code","CurrencyCode","s"],["attr_last_modified_time","LastModifiedTime","i"],["attr_product_code","ProductCode","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:billingconductor::${Account}:customlineitem/${CustomLineItemId}"}')


class CfnPricingPlan(TypedResource):
    schema = Schema('AWS::BillingConductor::PricingPlan', _types, 'PricingPlan', '{"attributes":[["attr_arn","Arn","s"],["attr_creation_time","CreationTime","i"],["attr_last_modified_time","LastModifiedTime","i"],["attr_size","Size","i"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:billingconductor::${Account}:pricingplan/${PricingPlanId}"}')


class CfnPricingRule(TypedResource):
    schema = Schema('AWS::BillingConductor::PricingRule', _types, 'PricingRule', '{"attributes":[["attr_arn","Arn","s"],["attr_associated_pricing_plan_count","AssociatedPricingPlanCount","i"],["attr_creation_time","CreationTime","i"],["attr_last_modified_time","LastModifiedTime","i"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:billingconductor::${Account}:pricingrule/${PricingRuleId}"}')
