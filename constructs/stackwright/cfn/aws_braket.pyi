"""Every resource type of AWS::Braket; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, ResourceOptions, TypedResource


class CfnSpendingLimitProps(TypedDict, total=False):
    device_arn: Required[str]
    """The Amazon Resource Name (ARN) of the quantum device to apply the spending limit to. A change replaces the resource."""
    spending_limit: Required[str]
    """The maximum amount that can be spent on the specified device, in USD."""
    tags: Sequence[CfnSpendingLimitTagProps | Deferred] | Deferred | None
    """The tags to apply to the spending limit."""
    time_period: CfnSpendingLimitTimePeriodProps | Deferred | None
    """Defines a time range for spending limits, specifying when the limit is active."""


class CfnSpendingLimitTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnSpendingLimitTimePeriodProps(TypedDict, total=False):
    """Defines a time range for spending limits, specifying when the limit is active."""
    end_at: Required[str]
    """The end date and time for the spending limit period, in ISO 8601 format."""
    start_at: Required[str]
    """The start date and time for the spending limit period, in ISO 8601 format."""


class CfnSpendingLimit(TypedResource):
    """Creates a spending limit for a specified quantum device."""
    props: CfnSpendingLimitProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSpendingLimitProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time when the spending limit was created, in ISO 8601 format."""
    @property
    def attr_queued_spend(self) -> StringToken:
        """The amount currently queued for spending on the device, in USD."""
    @property
    def attr_spending_limit_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) that uniquely identifies the spending limit."""
    @property
    def attr_total_spend(self) -> StringToken:
        """The total amount spent on the device so far during the current time period, in USD."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The date and time when the spending limit was last modified, in ISO 8601 format."""
