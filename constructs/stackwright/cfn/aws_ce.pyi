"""Every resource type of AWS::CE; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Number, Other, ResourceOptions, TypedResource


class CfnAnomalyMonitorProps(TypedDict, total=False):
    monitor_dimension: Literal["SERVICE", "LINKED_ACCOUNT", "TAG", "COST_CATEGORY"] | Other | None
    """For customer managed monitors, do not specify this field. A change replaces the resource."""
    monitor_name: Required[str]
    """The name of the monitor."""
    monitor_specification: str | None
    """The array of `MonitorSpecification` in JSON array format. A change replaces the resource."""
    monitor_type: Required[Literal["DIMENSIONAL", "CUSTOM"] | Other]
    """The type of the monitor. A change replaces the resource."""
    resource_tags: Sequence[CfnAnomalyMonitorResourceTagProps | Deferred] | Deferred | None
    """Tags to assign to monitor. A change replaces the resource."""


class CfnAnomalyMonitorResourceTagProps(TypedDict, total=False):
    """The tag structure that contains a tag key and value."""
    key: Required[str]
    """The key that's associated with the tag. A change replaces the resource."""
    value: Required[str]
    """The value that's associated with the tag. A change replaces the resource."""


class CfnAnomalyMonitor(TypedResource):
    """The `AWS::CE::AnomalyMonitor` resource is a Cost Explorer resource type that continuously inspects your account's cost data for anomalies, based on `MonitorType` and `MonitorSpecification`."""
    props: CfnAnomalyMonitorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAnomalyMonitorProps]) -> None: ...
    @property
    def attr_creation_date(self) -> StringToken:
        """The date when the monitor was created."""
    @property
    def attr_dimensional_value_count(self) -> NumberToken:
        """The value for evaluated dimensions."""
    @property
    def attr_last_evaluated_date(self) -> StringToken:
        """The date when the monitor last evaluated for anomalies."""
    @property
    def attr_last_updated_date(self) -> StringToken:
        """The date when the monitor was last updated."""
    @property
    def attr_monitor_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) value for the monitor."""


class CfnAnomalySubscriptionProps(TypedDict, total=False):
    frequency: Required[Literal["DAILY", "IMMEDIATE", "WEEKLY"] | Other]
    """The frequency that anomaly notifications are sent."""
    monitor_arn_list: Required[Sequence[str] | Deferred]
    """A list of cost anomaly monitors."""
    resource_tags: Sequence[CfnAnomalySubscriptionResourceTagProps | Deferred] | Deferred | None
    """Tags to assign to subscription. A change replaces the resource."""
    subscribers: Required[Sequence[CfnAnomalySubscriptionSubscriberProps | Deferred] | Deferred]
    """A list of subscribers to notify."""
    subscription_name: Required[str]
    """The name for the subscription."""
    threshold: Number | None
    """(deprecated)"""
    threshold_expression: str | None
    """An Expression object in JSON string format used to specify the anomalies that you want to generate alerts for."""


class CfnAnomalySubscriptionResourceTagProps(TypedDict, total=False):
    """The tag structure that contains a tag key and value."""
    key: Required[str]
    """The key that's associated with the tag. A change replaces the resource."""
    value: Required[str]
    """The value that's associated with the tag. A change replaces the resource."""


class CfnAnomalySubscriptionSubscriberProps(TypedDict, total=False):
    """The recipient of `AnomalySubscription` notifications."""
    address: Required[str]
    """The email address or SNS Topic Amazon Resource Name (ARN), depending on the `Type`."""
    type: Required[Literal["EMAIL", "SNS"] | Other]
    """The notification delivery channel."""


class CfnAnomalySubscription(TypedResource):
    """The `AWS::CE::AnomalySubscription` resource (also referred to as an alert subscription) is a Cost Explorer resource type that sends notifications about specific anomalies that meet an alerting criteria defined by you."""
    props: CfnAnomalySubscriptionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAnomalySubscriptionProps]) -> None: ...
    @property
    def attr_account_id(self) -> StringToken:
        """Your unique account identifier."""
    @property
    def attr_subscription_arn(self) -> StringToken:
        """The `AnomalySubscription` Amazon Resource Name (ARN)."""


class CfnCostCategoryProps(TypedDict, total=False):
    default_value: str | None
    """The default value for the cost category."""
    name: Required[str]
    """The unique name of the Cost Category. A change replaces the resource."""
    rule_version: Required[Literal["CostCategoryExpression.v1"] | Other]
    """The rule schema version in this particular Cost Category."""
    rules: Required[str]
    """The array of CostCategoryRule in JSON array format."""
    split_charge_rules: str | None
    """The split charge rules that are used to allocate your charges between your cost category values."""
    tags: Sequence[CfnCostCategoryResourceTagProps | Deferred] | Deferred | None
    """Tags to assign to the cost category."""


class CfnCostCategoryResourceTagProps(TypedDict, total=False):
    """The tag structure that contains a tag key and value."""
    key: Required[str]
    """The key that's associated with the tag."""
    value: Required[str]
    """The value that's associated with the tag."""


class CfnCostCategory(TypedResource):
    """The `AWS::CE::CostCategory` resource creates groupings of cost that you can use across products in the Billing and Cost Management console, such as Cost Explorer and AWS Budgets."""
    props: CfnCostCategoryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCostCategoryProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The unique identifier for your Cost Category."""
    @property
    def attr_effective_start(self) -> StringToken:
        """The Cost Category's effective start date."""
