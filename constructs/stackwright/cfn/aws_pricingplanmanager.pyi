"""Every resource type of AWS::PricingPlanManager; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnSubscriptionProps(TypedDict, total=False):
    plan_family: Required[Literal["CloudFront"] | Other]
    """The name of the pricing plan family. A change replaces the resource."""
    plan_tier: Required[str]
    """The tier of the pricing plan."""
    resource_arns: Required[Sequence[str] | Deferred]
    """The ARNs of resources associated with the subscription."""
    usage_level: Literal["DEFAULT", "CF_PREMIUM_L2", "CF_PREMIUM_L3", "CF_PREMIUM_L4", "CF_PREMIUM_L5", "CF_PREMIUM_L6", "CF_PREMIUM_L7"] | Other | None


class CfnSubscription(TypedResource):
    """Resource type definition for AWS::PricingPlanManager::Subscription."""
    props: CfnSubscriptionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSubscriptionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the subscription."""
    @property
    def attr_created_at(self) -> StringToken:
        """The time the subscription was created, in ISO 8601 format."""
    @property
    def attr_current_plan_tier(self) -> StringToken:
        """The plan tier currently active on the subscription as reported by the API."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the subscription."""
    @property
    def attr_status_reason(self) -> StringToken:
        """A human-readable explanation of why the subscription is in its current status."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The time the subscription was last modified, in ISO 8601 format."""
