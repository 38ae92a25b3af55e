"""Every resource type of AWS::Budgets; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnBudgetProps(TypedDict, total=False):
    budget: Required[CfnBudgetBudgetDataProps | Deferred]
    """The budget object that you want to create."""
    notifications_with_subscribers: Sequence[CfnBudgetNotificationWithSubscribersProps | Deferred] | Deferred | None
    """A notification that you want to associate with a budget. A change replaces the resource."""
    resource_tags: Sequence[CfnBudgetResourceTagProps | Deferred] | Deferred | None
    """An optional list of tags to associate with the specified budget."""


class CfnBudgetAutoAdjustDataProps(TypedDict, total=False):
    """Determine the budget amount for an auto-adjusting budget."""
    auto_adjust_type: Required[str]
    """The string that defines whether your budget auto-adjusts based on historical or forecasted data."""
    historical_options: CfnBudgetHistoricalOptionsProps | Deferred | None
    """The parameters that define or describe the historical data that your auto-adjusting budget is based on."""


class CfnBudgetBudgetDataProps(TypedDict, total=False):
    """Represents the output of the `CreateBudget` operation."""
    auto_adjust_data: CfnBudgetAutoAdjustDataProps | Deferred | None
    """Determine the budget amount for an auto-adjusting budget. A change replaces the resource."""
    billing_view_arn: str | None
    budget_limit: CfnBudgetSpendProps | Deferred | None
    """The total amount of cost, usage, RI utilization, RI coverage, Savings Plans utilization, or Savings Plans coverage that you want to track with your budget."""
    budget_name: str | None
    """The name of a budget. A change replaces the resource."""
    budget_type: Required[str]
    """Specifies whether this budget tracks costs, usage, RI utilization, RI coverage, Savings Plans utilization, or Savings Plans coverage."""
    cost_filters: Anything
    """The cost filters, such as `Region`, `Service`, `LinkedAccount`, `Tag`, or `CostCategory`, that are applied to a budget."""
    cost_types: CfnBudgetCostTypesProps | Deferred | None
    """The types of costs that are included in this `COST` budget."""
    filter_expression: CfnBudgetExpressionProps | Deferred | None
    """Use Expression to filter in various Budgets APIs."""
    metrics: Sequence[str] | Deferred | None
    planned_budget_limits: Anything
    """A map containing multiple `BudgetLimit`, including current or future limits. A change replaces the resource."""
    time_period: CfnBudgetTimePeriodProps | Deferred | None
    """The period of time that is covered by a budget."""
    time_unit: Required[str]
    """The length of time until a budget resets the actual and forecasted spend."""


class CfnBudgetCostCategoryValuesProps(TypedDict, total=False):
    """The cost category values used for filtering the costs."""
    key: str | None
    """The unique name of the cost category."""
    match_options: Sequence[str] | Deferred | None
    """The match options that you can use to filter your results."""
    values: Sequence[str] | Deferred | None
    """The specific value of the cost category."""


class CfnBudgetCostTypesProps(TypedDict, total=False):
    """The types of cost that are included in a `COST` budget, such as tax and subscriptions."""
    include_credit: Boolean | None
    """Specifies whether a budget includes credits."""
    include_discount: Boolean | None
    """Specifies whether a budget includes discounts."""
    include_other_subscription: Boolean | None
    """Specifies whether a budget includes non-RI subscription costs."""
    include_recurring: Boolean | None
    """Specifies whether a budget includes recurring fees such as monthly RI fees."""
    include_refund: Boolean | None
    """Specifies whether a budget includes refunds."""
    include_subscription: Boolean | None
    """Specifies whether a budget includes subscriptions."""
    include_support: Boolean | None
    """Specifies whether a budget includes support subscription fees."""
    include_tax: Boolean | None
    """Specifies whether a budget includes taxes."""
    include_upfront: Boolean | None
    """Specifies whether a budget includes upfront RI costs."""
    use_amortized: Boolean | None
    """Specifies whether a budget uses the amortized rate."""
    use_blended: Boolean | None
    """Specifies whether a budget uses a blended rate."""


class CfnBudgetExpressionProps(TypedDict, total=False):
    """Use Expression to filter in various Budgets APIs."""
    and_: Sequence[CfnBudgetExpressionProps | Deferred] | Deferred | None
    """Return results that match both Dimension objects."""
    cost_categories: CfnBudgetCostCategoryValuesProps | Deferred | None
    """The filter that's based on CostCategoryValues."""
    dimensions: CfnBudgetExpressionDimensionValuesProps | Deferred | None
    """The specific Dimension to use for Expression."""
    not_: CfnBudgetExpressionProps | Deferred | None
    """Return results that don't match a Dimension object."""
    or_: Sequence[CfnBudgetExpressionProps | Deferred] | Deferred | None
    """Return results that match either Dimension object."""
    tags: CfnBudgetTagValuesProps | Deferred | None
    """The specific Tag to use for Expression."""


class CfnBudgetExpressionDimensionValuesProps(TypedDict, total=False):
    """Contains the specifications for the filters to use for your request."""
    key: str | None
    """The name of the dimension that you want to filter on."""
    match_options: Sequence[str] | Deferred | None
    """The match options that you can use to filter your results."""
    values: Sequence[str] | Deferred | None
    """The metadata values you can specify to filter upon, so that the results all match at least one of the specified values."""


class CfnBudgetHistoricalOptionsProps(TypedDict, total=False):
    """The parameters that define or describe the historical data that your auto-adjusting budget is based on."""
    budget_adjustment_period: Required[Integer]
    """The number of budget periods included in the moving-average calculation that determines your auto-adjusted budget amount."""


class CfnBudgetNotificationProps(TypedDict, total=False):
    """A notification that's associated with a budget."""
    comparison_operator: Required[str]
    """The comparison that's used for this notification."""
    notification_type: Required[str]
    """Specifies whether the notification is for how much you have spent ( `ACTUAL`) or for how much that you're forecasted to spend ( `FORECASTED` )."""
    threshold: Required[Number]
    """The threshold that's associated with a notification."""
    threshold_type: str | None
    """The type of threshold for a notification."""


class CfnBudgetNotificationWithSubscribersProps(TypedDict, total=False):
    """A notification with subscribers."""
    notification: Required[CfnBudgetNotificationProps | Deferred]
    """The notification that's associated with a budget."""
    subscribers: Required[Sequence[CfnBudgetSubscriberProps | Deferred] | Deferred]
    """A list of subscribers who are subscribed to this notification."""


class CfnBudgetResourceTagProps(TypedDict, total=False):
    """The tag structure that contains a tag key and value."""
    key: Required[str]
    """The key that's associated with the tag."""
    value: str | None
    """The value that's associated with the tag."""


class CfnBudgetSpendProps(TypedDict, total=False):
    """The amount of cost or usage that's measured for a budget."""
    amount: Required[Number]
    """The cost or usage amount that's associated with a budget forecast, actual spend, or budget threshold."""
    unit: Required[str]
    """The unit of measurement that's used for the budget forecast, actual spend, or budget threshold."""


class CfnBudgetSubscriberProps(TypedDict, total=False):
    """The `Subscriber` property type specifies who to notify for a Billing and Cost Management budget notification."""
    address: Required[str]
    """The address that AWS sends budget notifications to, either an SNS topic or an email."""
    subscription_type: Required[str]
    """The type of notification that AWS sends to a subscriber."""


class CfnBudgetTagValuesProps(TypedDict, total=False):
    """The values that are available for a tag."""
    key: str | None
    """The key for the tag."""
    match_options: Sequence[str] | Deferred | None
    """The match options that you can use to filter your results."""
    values: Sequence[str] | Deferred | None
    """The specific value of the tag."""


class CfnBudgetTimePeriodProps(TypedDict, total=False):
    """The period of time that is covered by a budget."""
    end: str | None
    """The end date for a budget."""
    start: str | None
    """The start date for a budget."""


class CfnBudget(TypedResource):
    """The `AWS::Budgets::Budget` resource allows customers to take pre-defined actions that will trigger once a budget threshold has been exceeded. creates, replaces, or deletes budgets for Billing and Cost Management."""
    props: CfnBudgetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBudgetProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnBudgetsActionProps(TypedDict, total=False):
    action_threshold: Required[CfnBudgetsActionActionThresholdProps | Deferred]
    """The trigger threshold of the action."""
    action_type: Required[Literal["APPLY_IAM_POLICY", "APPLY_SCP_POLICY", "RUN_SSM_DOCUMENTS"] | Other]
    """The type of action. A change replaces the resource."""
    approval_model: Literal["AUTOMATIC", "MANUAL"] | Other | None
    """This specifies if the action needs manual or automatic approval."""
    budget_name: Required[str]
    """A string that represents the budget name. A change replaces the resource."""
    definition: Required[CfnBudgetsActionDefinitionProps | Deferred]
    """Specifies all of the type-specific parameters."""
    execution_role_arn: Required[str]
    """The role passed for action execution and reversion."""
    notification_type: Required[Literal["ACTUAL", "FORECASTED"] | Other]
    """The type of a notification."""
    resource_tags: Sequence[CfnBudgetsActionResourceTagProps | Deferred] | Deferred | None
    """An optional list of tags to associate with the specified budget action."""
    subscribers: Required[Sequence[CfnBudgetsActionSubscriberProps | Deferred] | Deferred]
    """A list of subscribers."""


class CfnBudgetsActionActionThresholdProps(TypedDict, total=False):
    """The trigger threshold of the action."""
    type: Required[Literal["PERCENTAGE", "ABSOLUTE_VALUE"] | Other]
    """The type of threshold for a notification."""
    value: Required[Number]
    """The threshold of a notification."""


class CfnBudgetsActionDefinitionProps(TypedDict, total=False):
    """The definition is where you specify all of the type-specific parameters."""
    iam_action_definition: CfnBudgetsActionIamActionDefinitionProps | Deferred | None
    """The AWS Identity and Access Management ( IAM) action definition details."""
    scp_action_definition: CfnBudgetsActionScpActionDefinitionProps | Deferred | None
    """The service control policies (SCP) action definition details."""
    ssm_action_definition: CfnBudgetsActionSsmActionDefinitionProps | Deferred | None
    """The Amazon EC2 Systems Manager ( SSM) action definition details."""


class CfnBudgetsActionIamActionDefinitionProps(TypedDict, total=False):
    """The AWS Identity and Access Management ( IAM) action definition details."""
    groups: Sequence[str] | Deferred | None
    """A list of groups to be attached."""
    policy_arn: Required[str]
    """The Amazon Resource Name (ARN) of the policy to be attached."""
    roles: Sequence[str] | Deferred | None
    """A list of roles to be attached."""
    users: Sequence[str] | Deferred | None
    """A list of users to be attached."""


class CfnBudgetsActionResourceTagProps(TypedDict, total=False):
    """The tag structure that contains a tag key and value."""
    key: Required[str]
    """The key that's associated with the tag."""
    value: Required[str]
    """The value that's associated with the tag."""


class CfnBudgetsActionScpActionDefinitionProps(TypedDict, total=False):
    """The service control policies (SCP) action definition details."""
    policy_id: Required[str]
    """The policy ID attached."""
    target_ids: Required[Sequence[str] | Deferred]
    """A list of target IDs."""


class CfnBudgetsActionSsmActionDefinitionProps(TypedDict, total=False):
    """The Amazon EC2 Systems Manager ( SSM) action definition details."""
    instance_ids: Required[Sequence[str] | Deferred]
    """The EC2 and RDS instance IDs."""
    region: Required[str]
    """The Region to run the ( SSM) document."""
    subtype: Required[Literal["STOP_EC2_INSTANCES", "STOP_RDS_INSTANCES"] | Other]
    """The action subType."""


class CfnBudgetsActionSubscriberProps(TypedDict, total=False):
    """The subscriber to a budget notification."""
    address: Required[str]
    """The address that AWS sends budget notifications to, either an SNS topic or an email."""
    type: Required[Literal["SNS", "EMAIL"] | Other]
    """The type of notification that AWS sends to a subscriber."""


class CfnBudgetsAction(TypedResource):
    """The `AWS::Budgets::BudgetsAction` resource enables you to take predefined actions that are initiated when a budget threshold has been exceeded."""
    props: CfnBudgetsActionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBudgetsActionProps]) -> None: ...
    @property
    def attr_action_id(self) -> StringToken:
        """A system-generated universally unique identifier (UUID) for the action."""
