"""Every resource type of AWS::BillingConductor; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Number, Other, ResourceOptions, TypedResource


class CfnBillingGroupProps(TypedDict, total=False):
    account_grouping: Required[CfnBillingGroupAccountGroupingProps | Deferred]
    """The set of accounts that will be under the billing group."""
    computation_preference: Required[CfnBillingGroupComputationPreferenceProps | Deferred]
    """The preferences and settings that will be used to compute the AWS charges for a billing group."""
    description: str | None
    """The description of the billing group."""
    name: Required[str]
    """The billing group's name."""
    primary_account_id: str | None
    """The account ID that serves as the main account in a billing group. A change replaces the resource."""
    tags: Sequence[CfnBillingGroupTagProps | Deferred] | Deferred | None
    """A map that contains tag keys and tag values that are attached to a billing group."""


class CfnBillingGroupAccountGroupingProps(TypedDict, total=False):
    """The set of accounts that will be under the billing group."""
    auto_associate: Boolean | None
    """Specifies if this billing group will automatically associate newly added AWS accounts that join your consolidated billing family."""
    linked_account_ids: Sequence[str] | Deferred | None
    """The account IDs that make up the billing group."""
    responsibility_transfer_arn: str | None
    """The Amazon Resource Name (ARN) that identifies the transfer relationship owned by the Bill Transfer account (caller account)."""


class CfnBillingGroupComputationPreferenceProps(TypedDict, total=False):
    """The preferences and settings that will be used to compute the AWS charges for a billing group."""
    pricing_plan_arn: Required[str]
    """The Amazon Resource Name (ARN) of the pricing plan used to compute the AWS charges for a billing group."""


class CfnBillingGroupTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnBillingGroup(TypedResource):
    """Creates a billing group that resembles a consolidated billing family that AWS charges, based off of the predefined pricing plan computation."""
    props: CfnBillingGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBillingGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the created billing group."""
    @property
    def attr_creation_time(self) -> NumberToken:
        """The time the billing group was created."""
    @property
    def attr_last_modified_time(self) -> NumberToken:
        """The most recent time the billing group was modified."""
    @property
    def attr_size(self) -> NumberToken:
        """The number of accounts in the particular billing group."""
    @property
    def attr_status(self) -> StringToken:
        """The billing group status."""
    @property
    def attr_status_reason(self) -> StringToken:
        """The reason why the billing group is in its current status."""


class CfnCustomLineItemProps(TypedDict, total=False):
    account_id: str | None
    """The AWS account in which this custom line item will be applied to. A change replaces the resource."""
    billing_group_arn: Required[str]
    """The Amazon Resource Name (ARN) that references the billing group where the custom line item applies to. A change replaces the resource."""
    billing_period_range: CfnCustomLineItemBillingPeriodRangeProps | Deferred | None
    """A time range for which the custom line item is effective."""
    computation_rule: Literal["CONSOLIDATED", "ITEMIZED"] | Other | None
    """The computation rule that determines how the custom line item charges are computed and reflected in the bill. A change replaces the resource."""
    custom_line_item_charge_details: CfnCustomLineItemCustomLineItemChargeDetailsProps | Deferred | None
    """The charge details of a custom line item."""
    description: str | None
    """The custom line item's description."""
    name: Required[str]
    """The custom line item's name."""
    presentation_details: CfnCustomLineItemPresentationDetailsProps | Deferred | None
    """Configuration details specifying how the custom line item charges are presented, including which service the charges are shown under. A change replaces the resource."""
    tags: Sequence[CfnCustomLineItemTagProps | Deferred] | Deferred | None
    """A map that contains tag keys and tag values that are attached to a custom line item."""


class CfnCustomLineItemBillingPeriodRangeProps(TypedDict, total=False):
    """The billing period range in which the custom line item request will be applied."""
    exclusive_end_billing_period: str | None
    """The exclusive end billing period that defines a billing period range where a custom line is applied. A change replaces the resource."""
    inclusive_start_billing_period: str | None
    """The inclusive start billing period that defines a billing period range where a custom line is applied. A change replaces the resource."""


class CfnCustomLineItemCustomLineItemChargeDetailsProps(TypedDict, total=False):
    """The charge details of a custom line item."""
    flat: CfnCustomLineItemCustomLineItemFlatChargeDetailsProps | Deferred | None
    """A `CustomLineItemFlatChargeDetails` that describes the charge details of a flat custom line item."""
    line_item_filters: Sequence[CfnCustomLineItemLineItemFilterProps | Deferred] | Deferred | None
    """A representation of the line item filter."""
    percentage: CfnCustomLineItemCustomLineItemPercentageChargeDetailsProps | Deferred | None
    """A `CustomLineItemPercentageChargeDetails` that describes the charge details of a percentage custom line item."""
    type: Required[Literal["FEE", "CREDIT"] | Other]
    """The type of the custom line item that indicates whether the charge is a fee or credit. A change replaces the resource."""


class CfnCustomLineItemCustomLineItemFlatChargeDetailsProps(TypedDict, total=False):
    """The charge details of a custom line item."""
    charge_value: Required[Number]
    """The custom line item's fixed charge value in USD."""


class CfnCustomLineItemCustomLineItemPercentageChargeDetailsProps(TypedDict, total=False):
    """A representation of the charge details associated with a percentage custom line item."""
    child_associated_resources: Sequence[str] | Deferred | None
    """A list of resource ARNs to associate to the percentage custom line item."""
    percentage_value: Required[Number]
    """The custom line item's percentage value."""


class CfnCustomLineItemLineItemFilterProps(TypedDict, total=False):
    """A representation of the line item filter for your custom line item."""
    attribute: Required[Literal["LINE_ITEM_TYPE", "SERVICE"] | Other]
    """The attribute of the line item filter."""
    attribute_values: Sequence[str] | Deferred | None
    """The values of the line item filter."""
    match_option: Required[Literal["NOT_EQUAL", "EQUAL"] | Other]
    """The match criteria of the line item filter."""
    values: Sequence[Literal["SAVINGS_PLAN_NEGATION"] | Other] | Deferred | None
    """The values of the line item filter."""


class CfnCustomLineItemPresentationDetailsProps(TypedDict, total=False):
    """An object that defines how custom line item charges are presented in the bill, containing specifications for service presentation."""
    service: Required[str]
    """The service under which the custom line item charges will be presented."""


class CfnCustomLineItemTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnCustomLineItem(TypedResource):
    """Creates a custom line item that can be used to create a one-time or recurring, fixed or percentage-based charge that you can apply to a single billing group."""
    props: CfnCustomLineItemProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCustomLineItemProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) that references the billing group where the custom line item applies to."""
    @property
    def attr_association_size(self) -> NumberToken:
        """The number of resources that are associated to the custom line item."""
    @property
    def attr_creation_time(self) -> NumberToken:
        """The time created."""
    @property
    def attr_currency_code(self) -> StringToken:
        """The custom line item's charge value currency."""
    @property
    def attr_last_modified_time(self) -> NumberToken:
        """The most recent time the custom line item was modified."""
    @property
    def attr_product_code(self) -> StringToken:
        """The product code associated with the custom line item."""


class CfnPricingPlanProps(TypedDict, total=False):
    description: str | None
    """The pricing plan description."""
    name: Required[str]
    """The name of a pricing plan."""
    pricing_rule_arns: Sequence[str] | Deferred | None
    """The `PricingRuleArns` that are associated with the Pricing Plan."""
    tags: Sequence[CfnPricingPlanTagProps | Deferred] | Deferred | None
    """A map that contains tag keys and tag values that are attached to a pricing plan."""


class CfnPricingPlanTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnPricingPlan(TypedResource):
    """Creates a pricing plan that is used for computing AWS charges for billing groups."""
    props: CfnPricingPlanProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPricingPlanProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the created pricing plan."""
    @property
    def attr_creation_time(self) -> NumberToken:
        """The time the pricing plan was created."""
    @property
    def attr_last_modified_time(self) -> NumberToken:
        """The most recent time the pricing plan was modified."""
    @property
    def attr_size(self) -> NumberToken:
        """The pricing rules count currently associated with this pricing plan list element."""


class CfnPricingRuleProps(TypedDict, total=False):
    billing_entity: Literal["AWS", "AWS Marketplace", "AISPL"] | Other | None
    """The seller of services provided by AWS, their affiliates, or third-party providers selling services via AWS Marketplace. A change replaces the resource."""
    description: str | None
    """The pricing rule description."""
    modifier_percentage: Number | None
    """A percentage modifier applied on the public pricing rates."""
    name: Required[str]
    """The name of a pricing rule."""
    operation: str | None
    """Operation is the specific AWS action covered by this line item. A change replaces the resource."""
    scope: Required[Literal["GLOBAL", "SERVICE", "BILLING_ENTITY", "SKU"] | Other]
    """The scope of pricing rule that indicates if it's globally applicable or service-specific. A change replaces the resource."""
    service: str | None
    """If the `Scope` attribute is `SERVICE`, this attribute indicates which service the `PricingRule` is applicable for. A change replaces the resource."""
    tags: Sequence[CfnPricingRuleTagProps | Deferred] | Deferred | None
    """A map that contains tag keys and tag values that are attached to a pricing rule."""
    tiering: CfnPricingRuleTieringProps | Deferred | None
    """The set of tiering configurations for the pricing rule."""
    type: Required[Literal["MARKUP", "DISCOUNT", "TIERING"] | Other]
    """The type of pricing rule."""
    usage_type: str | None
    """Usage Type is the unit that each service uses to measure the usage of a specific type of resource. A change replaces the resource."""


class CfnPricingRuleCustomTierProps(TypedDict, total=False):
    """A custom volume tier that defines the rate applied to usage within the given range."""
    begin_range_inclusive: Required[Number]
    """The inclusive beginning of the tier's usage range."""
    end_range_exclusive: Number | None
    """The exclusive end of the tier's usage range."""
    rate_value: Required[Number]
    """The custom rate applied to usage within the tier's range."""


class CfnPricingRuleFreeTierProps(TypedDict, total=False):
    """The possible AWS Free Tier configurations."""
    activated: Required[Boolean]
    """Activate or deactivate AWS Free Tier."""


class CfnPricingRuleTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnPricingRuleTieringProps(TypedDict, total=False):
    """The set of tiering configurations for the pricing rule."""
    custom_tiers: Sequence[CfnPricingRuleCustomTierProps | Deferred] | Deferred | None
    """The set of custom volume tiers for a SKU-scoped TIERING pricing rule."""
    free_tier: CfnPricingRuleFreeTierProps | Deferred | None
    """The possible AWS Free Tier configurations."""


class CfnPricingRule(TypedResource):
    """Creates a pricing rule which can be associated with a pricing plan, or a set of pricing plans."""
    props: CfnPricingRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPricingRuleProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) used to uniquely identify a pricing rule."""
    @property
    def attr_associated_pricing_plan_count(self) -> NumberToken:
        """The pricing plans count that this pricing rule is associated with."""
    @property
    def attr_creation_time(self) -> NumberToken:
        """The time the pricing rule was created."""
    @property
    def attr_last_modified_time(self) -> NumberToken:
        """The most recent time the pricing rule was modified."""
