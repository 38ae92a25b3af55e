"""Every resource type of AWS::Rbin; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnRuleProps(TypedDict, total=False):
    description: str | None
    """The retention rule description."""
    exclude_resource_tags: Sequence[CfnRuleResourceTagProps | Deferred] | Deferred | None
    """[Region-level retention rules only] Specifies the exclusion tags to use to identify resources that are to be excluded, or ignored, by a Region-level retention rule."""
    lock_configuration: CfnRuleUnlockDelayProps | Deferred | None
    """Information about the retention rule lock configuration."""
    resource_tags: Sequence[CfnRuleResourceTagProps | Deferred] | Deferred | None
    """[Tag-level retention rules only] Specifies the resource tags to use to identify resources that are to be retained by a tag-level retention rule."""
    resource_type: Required[Literal["EBS_SNAPSHOT", "EC2_IMAGE", "EBS_VOLUME"] | Other]
    """The resource type to be retained by the retention rule. A change replaces the resource."""
    retention_period: Required[CfnRuleRetentionPeriodProps | Deferred]
    """Information about the retention period for which the retention rule is to retain resources."""
    status: str | None
    """The state of the retention rule."""
    tags: Sequence[CfnRuleTagProps | Deferred] | Deferred | None
    """Information about the tags to assign to the retention rule."""


class CfnRuleResourceTagProps(TypedDict, total=False):
    """[Tag-level retention rules only] Information about the resource tags used to identify resources that are retained by the retention rule."""
    resource_tag_key: Required[str]
    """The tag key."""
    resource_tag_value: Required[str]
    """The tag value."""


class CfnRuleRetentionPeriodProps(TypedDict, total=False):
    """Information about the retention period for which the retention rule is to retain resources."""
    retention_period_unit: Required[Literal["DAYS"] | Other]
    """The unit of time in which the retention period is measured."""
    retention_period_value: Required[Integer]
    """The period value for which the retention rule is to retain resources, measured in days."""


class CfnRuleTagProps(TypedDict, total=False):
    """Metadata of a retention rule, consisting of a key-value pair."""
    key: Required[str]
    """A unique identifier for the tag."""
    value: Required[str]
    """String which you can use to describe or define the tag."""


class CfnRuleUnlockDelayProps(TypedDict, total=False):
    """Information about the retention rule unlock delay."""
    unlock_delay_unit: Literal["DAYS"] | Other | None
    """The unit of time in which to measure the unlock delay."""
    unlock_delay_value: Integer | None
    """The unlock delay period, measured in the unit specified for *UnlockDelayUnit*."""


class CfnRule(TypedResource):
    """Creates a Recycle Bin retention rule."""
    props: CfnRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRuleProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the retention rule."""
    @property
    def attr_identifier(self) -> StringToken:
        """The unique ID of the retention rule."""
    @property
    def attr_lock_state(self) -> StringToken:
        """[Region-level retention rules only] The lock state for the retention rule."""
