"""Every resource type of AWS::XRay; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, ResourceOptions, TypedResource


class CfnGroupProps(TypedDict, total=False):
    filter_expression: str | None
    """The filter expression defining the parameters to include traces."""
    group_name: Required[str]
    """The unique case-sensitive name of the group."""
    insights_configuration: CfnGroupInsightsConfigurationProps | Deferred | None
    """The structure containing configurations related to insights."""
    tags: Sequence[CfnGroupTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnGroupInsightsConfigurationProps(TypedDict, total=False):
    """The structure containing configurations related to insights."""
    insights_enabled: Boolean | None
    """Set the InsightsEnabled value to true to enable insights or false to disable insights."""
    notifications_enabled: Boolean | None
    """Set the NotificationsEnabled value to true to enable insights notifications."""


class CfnGroupTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnGroup(TypedResource):
    """Use the `AWS::XRay::Group` resource to specify a group with a name and a filter expression."""
    props: CfnGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGroupProps]) -> None: ...
    @property
    def attr_group_arn(self) -> StringToken:
        """The group ARN that was created or updated."""


class CfnResourcePolicyProps(TypedDict, total=False):
    bypass_policy_lockout_check: Boolean | None
    """A flag to indicate whether to bypass the resource-based policy lockout safety check."""
    policy_document: Required[str]
    """The resource-based policy document, which can be up to 5kb in size."""
    policy_name: Required[str]
    """The name of the resource-based policy. A change replaces the resource."""


class CfnResourcePolicy(TypedResource):
    """Use `AWS::XRay::ResourcePolicy` to specify an X-Ray resource-based policy, which grants one or more AWS services and accounts permissions to access X-Ray."""
    props: CfnResourcePolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourcePolicyProps]) -> None: ...


class CfnSamplingRuleProps(TypedDict, total=False):
    rule_name: str | None
    """The ARN of the sampling rule. Deprecated."""
    sampling_rule: CfnSamplingRuleSamplingRuleProps | Deferred | None
    """The sampling rule to be created or updated."""
    sampling_rule_record: CfnSamplingRuleSamplingRuleRecordProps | Deferred | None
    """Deprecated."""
    sampling_rule_update: CfnSamplingRuleSamplingRuleUpdateProps | Deferred | None
    """Deprecated."""
    tags: Sequence[CfnSamplingRuleTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnSamplingRuleSamplingRateBoostProps(TypedDict, total=False):
    cooldown_window_minutes: Required[Integer]
    """Time window (in minutes) in which only one sampling rate boost can be triggered."""
    max_rate: Required[Number]
    """The maximum sampling rate X-Ray will apply when it detects anomalies."""


class CfnSamplingRuleSamplingRuleProps(TypedDict, total=False):
    """A sampling rule that services use to decide whether to instrument a request."""
    attributes: Mapping[str, str] | Deferred | None
    """Matches attributes derived from the request."""
    fixed_rate: Required[Number]
    """The percentage of matching requests to instrument, after the reservoir is exhausted."""
    http_method: Required[str]
    """Matches the HTTP method of a request."""
    host: Required[str]
    """Matches the hostname from a request URL."""
    priority: Required[Integer]
    """The priority of the sampling rule."""
    reservoir_size: Required[Integer]
    """A fixed number of matching requests to instrument per second, prior to applying the fixed rate."""
    resource_arn: Required[str]
    """Matches the ARN of the AWS resource on which the service runs."""
    rule_arn: str | None
    """The ARN of the sampling rule."""
    rule_name: str | None
    """The name of the sampling rule."""
    sampling_rate_boost: CfnSamplingRuleSamplingRateBoostProps | Deferred | None
    service_name: Required[str]
    """Matches the `name` that the service uses to identify itself in segments."""
    service_type: Required[str]
    """Matches the `origin` that the service uses to identify its type in segments."""
    url_path: Required[str]
    """Matches the path from a request URL."""
    version: Integer | None
    """The version of the sampling rule. A change replaces the resource."""


class CfnSamplingRuleSamplingRuleRecordProps(TypedDict, total=False):
    created_at: str | None
    """When the rule was created, in Unix time seconds."""
    modified_at: str | None
    """When the rule was modified, in Unix time seconds."""
    sampling_rule: CfnSamplingRuleSamplingRuleProps | Deferred | None
    """A sampling rule that services use to decide whether to instrument a request."""


class CfnSamplingRuleSamplingRuleUpdateProps(TypedDict, total=False):
    attributes: Mapping[str, str] | Deferred | None
    """Matches attributes derived from the request."""
    fixed_rate: Number | None
    """The percentage of matching requests to instrument, after the reservoir is exhausted."""
    http_method: str | None
    """Matches the HTTP method from a request URL."""
    host: str | None
    """Matches the hostname from a request URL."""
    priority: Integer | None
    """The priority of the sampling rule."""
    reservoir_size: Integer | None
    """A fixed number of matching requests to instrument per second, prior to applying the fixed rate."""
    resource_arn: str | None
    """Matches the ARN of the AWS resource on which the service runs."""
    rule_arn: str | None
    """The ARN of the sampling rule."""
    rule_name: str | None
    """The ARN of the sampling rule."""
    sampling_rate_boost: CfnSamplingRuleSamplingRateBoostProps | Deferred | None
    service_name: str | None
    """Matches the name that the service uses to identify itself in segments."""
    service_type: str | None
    """Matches the origin that the service uses to identify its type in segments."""
    url_path: str | None
    """Matches the path from a request URL."""


class CfnSamplingRuleTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnSamplingRule(TypedResource):
    """Use the `AWS::XRay::SamplingRule` resource to specify a sampling rule, which controls sampling behavior for instrumented applications."""
    props: CfnSamplingRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSamplingRuleProps]) -> None: ...
    @property
    def attr_rule_arn(self) -> StringToken:
        """The sampling rule ARN that was created or updated."""


class CfnTransactionSearchConfigProps(TypedDict, total=False):
    indexing_percentage: Number | None
    """Determines the percentage of traces indexed from CloudWatch Logs to X-Ray"""


class CfnTransactionSearchConfig(TypedResource):
    """This schema provides construct and validation rules for AWS-XRay TransactionSearchConfig resource parameters."""
    props: CfnTransactionSearchConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransactionSearchConfigProps]) -> None: ...
    @property
    def attr_account_id(self) -> StringToken:
        """User account id, used as the primary identifier for the resource"""
