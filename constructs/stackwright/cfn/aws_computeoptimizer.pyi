"""Every resource type of AWS::ComputeOptimizer; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnAutomationRuleProps(TypedDict, total=False):
    criteria: CfnAutomationRuleCriteriaProps | Deferred | None
    """Filter criteria that specify which recommended actions qualify for implementation."""
    description: str | None
    """The description of the automation rule."""
    name: Required[str]
    """The name of the automation rule."""
    organization_configuration: CfnAutomationRuleOrganizationConfigurationProps | Deferred | None
    """Organization configuration for organization rules, including rule apply order and account scope."""
    priority: str | None
    """Rule priority within its group"""
    recommended_action_types: Required[Sequence[Literal["SnapshotAndDeleteUnattachedEbsVolume", "UpgradeEbsVolumeType"] | Other] | Deferred]
    """The types of recommended actions this rule will implement."""
    rule_type: Required[Literal["AccountRule", "OrganizationRule"] | Other]
    """The type of automation rule."""
    schedule: Required[CfnAutomationRuleScheduleProps | Deferred]
    """The schedule configuration for when the rule runs."""
    status: Required[Literal["Active", "Inactive"] | Other]
    """The status of the automation rule."""
    tags: Sequence[CfnAutomationRuleTagProps | Deferred] | Deferred | None
    """Tags associated with the automation rule."""


class CfnAutomationRuleCriteriaProps(TypedDict, total=False):
    ebs_volume_size_in_gib: Sequence[CfnAutomationRuleIntegerCriteriaConditionProps | Deferred] | Deferred | None
    ebs_volume_type: Sequence[CfnAutomationRuleStringCriteriaConditionProps | Deferred] | Deferred | None
    estimated_monthly_savings: Sequence[CfnAutomationRuleDoubleCriteriaConditionProps | Deferred] | Deferred | None
    look_back_period_in_days: Sequence[CfnAutomationRuleIntegerCriteriaConditionProps | Deferred] | Deferred | None
    region: Sequence[CfnAutomationRuleStringCriteriaConditionProps | Deferred] | Deferred | None
    resource_arn: Sequence[CfnAutomationRuleStringCriteriaConditionProps | Deferred] | Deferred | None
    resource_tag: Sequence[CfnAutomationRuleResourceTagsCriteriaConditionProps | Deferred] | Deferred | None
    restart_needed: Sequence[CfnAutomationRuleStringCriteriaConditionProps | Deferred] | Deferred | None


class CfnAutomationRuleDoubleCriteriaConditionProps(TypedDict, total=False):
    comparison: Literal["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike", "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals"] | Other | None
    values: Sequence[Number] | Deferred | None


class CfnAutomationRuleIntegerCriteriaConditionProps(TypedDict, total=False):
    comparison: Literal["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike", "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals"] | Other | None
    values: Sequence[Integer] | Deferred | None


class CfnAutomationRuleOrganizationConfigurationProps(TypedDict, total=False):
    account_ids: Sequence[str] | Deferred | None
    """List of account IDs where the organization rule applies"""
    rule_apply_order: Literal["BeforeAccountRules", "AfterAccountRules"] | Other | None
    """When the rule should be applied relative to account rules"""


class CfnAutomationRuleResourceTagsCriteriaConditionProps(TypedDict, total=False):
    comparison: Literal["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike", "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals"] | Other | None
    key: str | None
    values: Sequence[str] | Deferred | None


class CfnAutomationRuleScheduleProps(TypedDict, total=False):
    execution_window_in_minutes: Integer | None
    """Execution window duration in minutes"""
    schedule_expression: str | None
    """Schedule expression (e.g., cron or rate expression)"""
    schedule_expression_timezone: str | None
    """IANA timezone identifier"""


class CfnAutomationRuleStringCriteriaConditionProps(TypedDict, total=False):
    comparison: Literal["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike", "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals"] | Other | None
    values: Sequence[str] | Deferred | None


class CfnAutomationRuleTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnAutomationRule(TypedResource):
    """Creates an AWS Compute Optimizer automation rule that automatically implements recommended actions based on your defined criteria and schedule."""
    props: CfnAutomationRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAutomationRuleProps]) -> None: ...
    @property
    def attr_account_id(self) -> StringToken:
        """The AWS account ID that owns the automation rule."""
    @property
    def attr_created_timestamp(self) -> StringToken:
        """The timestamp when the automation rule was created."""
    @property
    def attr_last_updated_timestamp(self) -> StringToken:
        """The timestamp when the automation rule was last updated."""
    @property
    def attr_rule_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the automation rule."""
    @property
    def attr_rule_id(self) -> StringToken:
        """The unique identifier of the automation rule."""
    @property
    def attr_rule_revision(self) -> StringToken:
        """The revision number of the automation rule."""
