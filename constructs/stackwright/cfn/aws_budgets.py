"""Every resource type of AWS::Budgets; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Budget': '[["budget","Budget","@BudgetBudgetData",1],["id","Id","j",32],["notifications_with_subscribers","NotificationsWithSubscribers",["@BudgetNotificationWithSubscribers"],2],["resource_tags","ResourceTags",["@BudgetResourceTag"]]]',
    'BudgetAutoAdjustData': '[["auto_adjust_type","AutoAdjustType","s",1],["historical_options","HistoricalOptions","@BudgetHistoricalOptions"]]',
    'BudgetBudgetData': '[["auto_adjust_data","AutoAdjustData","@BudgetAutoAdjustData",2],["billing_view_arn","BillingViewArn","s"],["budget_limit","BudgetLimit","@BudgetSpend"],["budget_name","BudgetName","s",2],["budget_type","BudgetType","s",1],["cost_filters","CostFilters","j"],["cost_types","CostTypes","@BudgetCostTypes"],["filter_expression","FilterExpression","@BudgetExpression"],["metrics","Metrics",["s"]],["planned_budget_limits","PlannedBudgetLimits","j",2],["time_period","TimePeriod","@BudgetTimePeriod"],["time_unit","TimeUnit","s",1]]',
    'BudgetCostCategoryValues': '[["key","Key","s"],["match_options","MatchOptions",["s"]],["values","Values",["s"]]]',
    'BudgetCostTypes': '[["include_credit","IncludeCredit","b"],["include_discount","IncludeDiscount","b"],["include_other_subscription","IncludeOtherSubscription","b"],["include_recurring","IncludeRecurring","b"],["include_refund","IncludeRefund","b"],["include_subscription","IncludeSubscription","b"],["include_support","IncludeSupport","b"],["include_tax","IncludeTax","b"],["include_upfront","IncludeUpfront","b"],["use_amortized","UseAmortized","b"],["use_blended","UseBlended","b"]]',
    'BudgetExpression': '[["and_","And",["@BudgetExpression"]],["cost_categories","CostCategories","@BudgetCostCategoryValues"],["dimensions","Dimensions","@BudgetExpressionDimensionValues"],["not_","Not","@BudgetExpression"],["or_","Or",["@BudgetExpression"]],["tags","Tags","@BudgetTagValues"]]',
    'BudgetExpressionDimensionValues': '[["key","Key","s"],["match_options","MatchOptions",["s"]],["values","Values",["s"]]]',
    'BudgetHistoricalOptions': '[["budget_adjustment_period","BudgetAdjustmentPeriod","i",1]]',
    'BudgetNotification': '[["comparison_operator","ComparisonOperator","s",1],["notification_type","NotificationType","s",1],["threshold","Threshold",{"k":"n","r":[0.1,1000000000]},1],["threshold_type","ThresholdType","s"]]',
    'BudgetNotificationWithSubscribers': '[["notification","Notification","@BudgetNotification",1],["subscribers","Subscribers",["@BudgetSubscriber"],1]]',
    'BudgetResourceTag': '[["key","Key","s",1],["value","Value","s"]]',
    'BudgetSpend': '[["amount","Amount","n",1],["unit","Unit","s",1]]',
    'BudgetSubscriber': '[["address","Address","s",1],["subscription_type","SubscriptionType","s",1]]',
    'BudgetTagValues': '[["key","Key","s"],["match_options","MatchOptions",["s"]],["values","Values",["s"]]]',
    'BudgetTimePeriod': '[["end","End","s"],["start","Start","s"]]',
    'BudgetsAction': r'[["action_id","ActionId","j",32],["action_threshold","ActionThreshold","@BudgetsActionActionThreshold",1],["action_type","ActionType",{"k":"s","e":["APPLY_IAM_POLICY","APPLY_SCP_POLICY","RUN_SSM_DOCUMENTS"]},3],["approval_model","ApprovalModel",{"k":"s","e":["AUTOMATIC","MANUAL"]}],["budget_name","BudgetName",{"k":"s","l":[1,100]},3],["definition","Definition","@BudgetsActionDefinition",1],["execution_role_arn","ExecutionRoleArn",{"k":"s","p":"^arn:aws(-eusc|-cn|-us-gov|-iso|-iso-[a-z]{1})?:iam::\\d{12}:role(\\u002F[\\u0021-\\u007F]+\\u002F|\\u002F)[\\w+=,.@-]+$","l":[32,618]},1,["AWS::IAM::Role.Arn"]],["notification_type","NotificationType",{"k":"s","e":["ACTUAL","FORECASTED"]},1],["resource_tags","ResourceTags",{"k":["@BudgetsActionResourceTag"],"l":[null,200]}],["subscribers","Subscribers",{"k":["@BudgetsActionSubscriber"],"l":[1,11]},1]]',
    'BudgetsActionActionThreshold': '[["type","Type",{"k":"s","e":["PERCENTAGE","ABSOLUTE_VALUE"]},1],["value","Value","n",1]]',
    'BudgetsActionDefinition': '[["iam_action_definition","IamActionDefinition","@BudgetsActionIamActionDefinition"],["scp_action_definition","ScpActionDefinition","@BudgetsActionScpActionDefinition"],["ssm_action_definition","SsmActionDefinition","@BudgetsActionSsmActionDefinition"]]',
    'BudgetsActionIamActionDefinition': r'[["groups","Groups",{"k":[{"k":"s","p":"^([\\u0021-\\u007F]+\\u002F)?[\\w+=,.@-]+$","l":[1,640]}],"l":[1,100]}],["policy_arn","PolicyArn",{"k":"s","p":"^arn:aws(-eusc|-cn|-us-gov|-iso|-iso-[a-z]{1})?:iam::(\\d{12}|aws):policy(\\u002F[\\u0021-\\u007F]+\\u002F|\\u002F)[\\w+=,.@-]+$","l":[25,684]},1],["roles","Roles",{"k":[{"k":"s","p":"^([\\u0021-\\u007F]+\\u002F)?[\\w+=,.@-]+$","l":[1,576]}],"l":[1,100]}],["users","Users",{"k":[{"k":"s","p":"^([\\u0021-\\u007F]+\\u002F)?[\\w+=,.@-]+$","l":[1,576]}],"l":[1,100]}]]',
    'BudgetsActionResourceTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'BudgetsActionScpActionDefinition': r'[["policy_id","PolicyId",{"k":"s","p":"^p-[0-9a-zA-Z_]{8,128}$","l":[10,130]},1],["target_ids","TargetIds",{"k":[{"k":"s","p":"^(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$)|(\\d{12})$","l":[12,68]}],"l":[1,100]},1]]',
    'BudgetsActionSsmActionDefinition': r'[["instance_ids","InstanceIds",{"k":[{"k":"s","p":"^i-(\\w{8}|\\w{17})$|^[a-zA-Z]([\\w-]{0,61}\\w)?$","l":[1,63]}],"l":[1,100]},1],["region","Region",{"k":"s","p":"^\\w{2,4}-\\w+(-\\w+)?-\\d$","l":[9,20]},1],["subtype","Subtype",{"k":"s","e":["STOP_EC2_INSTANCES","STOP_RDS_INSTANCES"]},1]]',
    'BudgetsActionSubscriber': r'[["address","Address",{"k":"s","p":"^(.*[\\n\\r\\t\\f\\ ]?)*$","l":[1,2147483647]},1],["type","Type",{"k":"s","e":["SNS","EMAIL"]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Budget': ('AWS::Budgets::Budget', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"tags":["ResourceTags","list"],"arn":"arn:${Partition}:budgets::${Account}:budget/${BudgetName}"}'),
    'BudgetsAction': ('AWS::Budgets::BudgetsAction', '{"attributes":[["attr_action_id","ActionId","s"]],"identifier":["ActionId","BudgetName"],"tags":["ResourceTags","list"]}'),
})
