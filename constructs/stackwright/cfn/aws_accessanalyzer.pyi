"""Every resource type of AWS::AccessAnalyzer; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, ResourceOptions, TypedResource


class CfnAnalyzerProps(TypedDict, total=False):
    analyzer_configuration: CfnAnalyzerAnalyzerConfigurationProps | Deferred | None
    """Contains information about the configuration of an analyzer for an AWS organization or account. A change may replace the resource."""
    analyzer_name: str | None
    """The name of the analyzer. A change replaces the resource."""
    archive_rules: Sequence[CfnAnalyzerArchiveRuleProps | Deferred] | Deferred | None
    """Specifies the archive rules to add for the analyzer."""
    tags: Sequence[CfnAnalyzerTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to the analyzer."""
    type: Required[str]
    """The type represents the zone of trust for the analyzer. A change replaces the resource."""


class CfnAnalyzerAnalysisRuleCriteriaProps(TypedDict, total=False):
    """The criteria for an analysis rule for an analyzer."""
    account_ids: Sequence[str] | Deferred | None
    """A list of AWS account IDs to apply to the analysis rule criteria."""
    resource_tags: Sequence[Sequence[CfnAnalyzerTagProps | Deferred] | Deferred] | Deferred | None
    """An array of key-value pairs to match for your resources."""


class CfnAnalyzerAnalyzerConfigurationProps(TypedDict, total=False):
    """Contains information about the configuration of an analyzer for an AWS organization or account."""
    internal_access_configuration: CfnAnalyzerInternalAccessConfigurationProps | Deferred | None
    """Specifies the configuration of an internal access analyzer for an AWS organization or account."""
    unused_access_configuration: CfnAnalyzerUnusedAccessConfigurationProps | Deferred | None
    """Specifies the configuration of an unused access analyzer for an AWS organization or account."""


class CfnAnalyzerArchiveRuleProps(TypedDict, total=False):
    """Contains information about an archive rule."""
    filter: Required[Sequence[CfnAnalyzerFilterProps | Deferred] | Deferred]
    """The criteria for the rule."""
    rule_name: Required[str]
    """The name of the rule to create."""


class CfnAnalyzerFilterProps(TypedDict, total=False):
    """The criteria that defines the archive rule."""
    contains: Sequence[str] | Deferred | None
    """A "contains" condition to match for the rule."""
    eq: Sequence[str] | Deferred | None
    """An "equals" condition to match for the rule."""
    exists: Boolean | None
    """An "exists" condition to match for the rule."""
    neq: Sequence[str] | Deferred | None
    """A "not equal" condition to match for the rule."""
    property: Required[str]
    """The property used to define the criteria in the filter for the rule."""


class CfnAnalyzerInternalAccessAnalysisRuleCriteriaProps(TypedDict, total=False):
    """The criteria for an analysis rule for an internal access analyzer."""
    account_ids: Sequence[str] | Deferred | None
    """A list of AWS account IDs to apply to the internal access analysis rule criteria."""
    resource_arns: Sequence[str] | Deferred | None
    """A list of resource ARNs to apply to the internal access analysis rule criteria."""
    resource_types: Sequence[str] | Deferred | None
    """A list of resource types to apply to the internal access analysis rule criteria."""


class CfnAnalyzerInternalAccessConfigurationProps(TypedDict, total=False):
    """Specifies the configuration of an internal access analyzer for an AWS organization or account."""
    internal_access_analysis_rule: CfnAnalyzerInternalAccessConfigurationInternalAccessAnalysisRuleProps | Deferred | None
    """Contains information about analysis rules for the internal access analyzer."""


class CfnAnalyzerInternalAccessConfigurationInternalAccessAnalysisRuleProps(TypedDict, total=False):
    """Contains information about analysis rules for the internal access analyzer."""
    inclusions: Sequence[CfnAnalyzerInternalAccessAnalysisRuleCriteriaProps | Deferred] | Deferred | None
    """A list of rules for the internal access analyzer containing criteria to include in analysis."""


class CfnAnalyzerTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnAnalyzerUnusedAccessConfigurationProps(TypedDict, total=False):
    """Contains information about an unused access analyzer."""
    analysis_rule: CfnAnalyzerUnusedAccessConfigurationAnalysisRuleProps | Deferred | None
    """Contains information about analysis rules for the analyzer."""
    unused_access_age: Integer | None
    """The specified access age in days for which to generate findings for unused access."""


class CfnAnalyzerUnusedAccessConfigurationAnalysisRuleProps(TypedDict, total=False):
    """Contains information about analysis rules for the analyzer."""
    exclusions: Sequence[CfnAnalyzerAnalysisRuleCriteriaProps | Deferred] | Deferred | None
    """A list of rules for the analyzer containing criteria to exclude from analysis."""


class CfnAnalyzer(TypedResource):
    """The `AWS::AccessAnalyzer::Analyzer` resource specifies a new analyzer."""
    props: CfnAnalyzerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAnalyzerProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the analyzer that was created."""


class CfnArchiveRuleProps(TypedDict, total=False):
    analyzer_name: Required[str]
    """The name of the analyzer for the archive rule. A change replaces the resource."""
    filter: Required[Mapping[str, CfnArchiveRuleFilterProps | Deferred] | Deferred]
    """The criteria for the archive rule."""
    rule_name: Required[str]
    """The name of the archive rule. A change replaces the resource."""


class CfnArchiveRuleFilterProps(TypedDict, total=False):
    contains: Sequence[str] | Deferred | None
    eq: Sequence[str] | Deferred | None
    exists: Boolean | None
    neq: Sequence[str] | Deferred | None


class CfnArchiveRule(TypedResource):
    """Creates an archive rule for the specified analyzer."""
    props: CfnArchiveRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnArchiveRuleProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the archive rule."""
    @property
    def attr_created_at(self) -> StringToken:
        """The time at which the archive rule was created."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The time at which the archive rule was last updated."""
