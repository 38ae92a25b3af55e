"""Every resource type of AWS::BcmPricingCalculator; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnBillEstimateProps(TypedDict, total=False):
    bill_scenario_id: str | None
    """The unique identifier of the bill scenario this estimate is based on A change replaces the resource."""
    expires_at: str | None
    """The timestamp when the bill estimate expires"""
    name: Required[str]
    """The name of the bill estimate"""
    tags: Sequence[CfnBillEstimateTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource"""


class CfnBillEstimateTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnBillEstimate(TypedResource):
    """Resource Type definition for AWS::BcmPricingCalculator::BillEstimate"""
    props: CfnBillEstimateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBillEstimateProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the bill estimate."""
    @property
    def attr_bill_interval(self) -> StringToken: ...
    @property
    def attr_cost_category_group_sharing_preference_arn(self) -> StringToken:
        """The ARN of the cost category group sharing preference"""
    @property
    def attr_cost_category_group_sharing_preference_effective_date(self) -> StringToken:
        """The effective date of the cost category group sharing preference"""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the bill estimate was created"""
    @property
    def attr_group_sharing_preference(self) -> StringToken: ...
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier of the bill estimate"""
    @property
    def attr_status(self) -> StringToken: ...


class CfnBillScenarioProps(TypedDict, total=False):
    cost_category_group_sharing_preference_arn: str | None
    """The ARN of the cost category group sharing preference"""
    expires_at: str | None
    """The timestamp when the bill scenario expires"""
    group_sharing_preference: Literal["OPEN", "PRIORITIZED", "RESTRICTED"] | Other | None
    """The group sharing preference for the bill scenario"""
    name: str | None
    """The name of the bill scenario"""
    tags: Sequence[CfnBillScenarioTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource"""


class CfnBillScenarioTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnBillScenario(TypedResource):
    """Resource Type definition for AWS::BcmPricingCalculator::BillScenario"""
    props: CfnBillScenarioProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBillScenarioProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the bill scenario."""
    @property
    def attr_bill_interval(self) -> StringToken: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the bill scenario was created"""
    @property
    def attr_failure_message(self) -> StringToken:
        """The failure message if the bill scenario failed"""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier of the bill scenario"""
    @property
    def attr_status(self) -> StringToken: ...


class CfnWorkloadEstimateProps(TypedDict, total=False):
    expires_at: str | None
    """The timestamp when the workload estimate will expire."""
    name: Required[str]
    """The name of the workload estimate."""
    rate_type: Literal["BEFORE_DISCOUNTS", "AFTER_DISCOUNTS", "AFTER_DISCOUNTS_AND_COMMITMENTS"] | Other | None
    """The type of pricing rates used for the estimate. A change replaces the resource."""
    tags: Sequence[CfnWorkloadEstimateTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnWorkloadEstimateTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnWorkloadEstimate(TypedResource):
    """Resource Type definition for AWS::BcmPricingCalculator::WorkloadEstimate"""
    props: CfnWorkloadEstimateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkloadEstimateProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the workload estimate."""
    @property
    def attr_cost_currency(self) -> StringToken: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the workload estimate was created."""
    @property
    def attr_failure_message(self) -> StringToken:
        """An error message if the workload estimate failed."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier of the workload estimate."""
    @property
    def attr_rate_timestamp(self) -> StringToken:
        """The timestamp of the pricing rates used for the estimate."""
    @property
    def attr_status(self) -> StringToken: ...
    @property
    def attr_total_cost(self) -> NumberToken:
        """The total estimated cost for the workload."""
