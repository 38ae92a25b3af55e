"""Every resource type of AWS::Billing; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnBillingViewProps(TypedDict, total=False):
    data_filter_expression: CfnBillingViewDataFilterExpressionProps | Deferred | None
    """See Expression."""
    description: str | None
    """The description of the billing view. A change replaces the resource."""
    name: Required[str]
    """The name of the billing view. A change replaces the resource."""
    source_views: Required[Sequence[str] | Deferred]
    """A list of billing views used as the data source for the custom billing view."""
    tags: Sequence[CfnBillingViewTagProps | Deferred] | Deferred | None
    """A list of key value map specifying tags associated to the billing view being created."""


class CfnBillingViewDataFilterExpressionProps(TypedDict, total=False):
    """See Expression."""
    dimensions: CfnBillingViewDataFilterExpressionDimensionsProps | Deferred | None
    """The specific `Dimension` to use for `Expression`."""
    tags: CfnBillingViewDataFilterExpressionTagsProps | Deferred | None
    """The specific `Tag` to use for `Expression`."""
    time_range: CfnBillingViewDataFilterExpressionTimeRangeProps | Deferred | None


class CfnBillingViewDataFilterExpressionDimensionsProps(TypedDict, total=False):
    """The specific `Dimension` to use for `Expression`."""
    key: Literal["LINKED_ACCOUNT"] | Other | None
    """The key that's associated with the tag."""
    values: Sequence[str] | Deferred | None
    """The metadata that you can use to filter and group your results."""


class CfnBillingViewDataFilterExpressionTagsProps(TypedDict, total=False):
    """Tags associated with the billing view resource."""
    key: str | None
    """A list of tag key value pairs that are associated with the resource."""
    values: Sequence[str] | Deferred | None
    """The metadata values that you can use to filter and group your results."""


class CfnBillingViewDataFilterExpressionTimeRangeProps(TypedDict, total=False):
    begin_date_inclusive: str | None
    """The time in ISO 8601 format, UTC time (YYYY-MM-DDTHH:MM:SSZ)."""
    end_date_inclusive: str | None
    """The time in ISO 8601 format, UTC time (YYYY-MM-DDTHH:MM:SSZ)."""


class CfnBillingViewTagProps(TypedDict, total=False):
    """A key-value pair to associate with a Billing View."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnBillingView(TypedResource):
    """Creates a billing view with the specified billing view attributes."""
    props: CfnBillingViewProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBillingViewProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) that can be used to uniquely identify the billing view."""
    @property
    def attr_billing_view_type(self) -> StringToken:
        """The type of billing group."""
    @property
    def attr_created_at(self) -> NumberToken:
        """The time when the billing view was created."""
    @property
    def attr_owner_account_id(self) -> StringToken:
        """The account owner of the billing view."""
    @property
    def attr_updated_at(self) -> NumberToken:
        """The time when the billing view was last updated."""
