"""Every resource type of AWS::KendraRanking; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Integer, ResourceOptions, TypedResource


class CfnExecutionPlanProps(TypedDict, total=False):
    capacity_units: CfnExecutionPlanCapacityUnitsConfigurationProps | Deferred | None
    """You can set additional capacity units to meet the needs of your rescore execution plan."""
    description: str | None
    """A description for the rescore execution plan."""
    name: Required[str]
    """A name for the rescore execution plan."""
    tags: Sequence[CfnExecutionPlanTagProps | Deferred] | Deferred | None
    """A list of key-value pairs that identify or categorize your rescore execution plan."""


class CfnExecutionPlanCapacityUnitsConfigurationProps(TypedDict, total=False):
    """Sets additional capacity units configured for your rescore execution plan."""
    rescore_capacity_units: Required[Integer]
    """The amount of extra capacity for your rescore execution plan."""


class CfnExecutionPlanTagProps(TypedDict, total=False):
    """A label for tagging KendraRanking resources"""
    key: Required[str]
    """A string used to identify this tag"""
    value: Required[str]
    """A string containing the value for the tag"""


class CfnExecutionPlan(TypedResource):
    """Creates a rescore execution plan."""
    props: CfnExecutionPlanProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnExecutionPlanProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the rescore execution plan."""
    @property
    def attr_id(self) -> StringToken:
        """The identifier of the rescore execution plan."""
