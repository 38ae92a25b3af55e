"""Every resource type of AWS::NetworkSecurityManager; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnDeploymentProps(TypedDict, total=False):
    associated_policy_list: Sequence[CfnDeploymentAssociatedPolicyProps | Deferred] | Deferred | None
    """List of policies associated with this deployment."""
    associated_scope_list: Sequence[CfnDeploymentAssociatedScopeProps | Deferred] | Deferred | None
    """List of scopes associated with this deployment."""
    deployment_configuration: CfnDeploymentDeploymentConfigurationProps | Deferred | None
    """Configuration settings for the deployment."""
    deployment_description: str | None
    """A description of the deployment."""
    deployment_name: Required[str]
    """The name of the deployment. A change replaces the resource."""
    tags: Sequence[CfnDeploymentTagProps | Deferred] | Deferred | None
    """The tags associated with the deployment."""


class CfnDeploymentAssociatedPolicyProps(TypedDict, total=False):
    policy_arn: Required[str]
    """ARN of the associated policy."""


class CfnDeploymentAssociatedScopeProps(TypedDict, total=False):
    scope_arn: Required[str]
    """ARN of the associated scope."""


class CfnDeploymentDeploymentConfigurationProps(TypedDict, total=False):
    """Configuration settings for the deployment."""
    enable_cross_account_visibility: Required[Boolean]
    """Whether cross-account visibility is enabled for the deployment."""


class CfnDeploymentTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    value: Required[str]


class CfnDeployment(TypedResource):
    """Resource Type definition for AWS::NetworkSecurityManager::Deployment."""
    props: CfnDeploymentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDeploymentProps]) -> None: ...
    @property
    def attr_deployment_arn(self) -> StringToken:
        """The ARN of the deployment."""
    @property
    def attr_deployment_id(self) -> StringToken:
        """The unique identifier of the deployment."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the deployment."""
    @property
    def attr_updated_at(self) -> StringToken:
        """An ISO 8601 timestamp indicating when the deployment was last modified."""
    @property
    def attr_version(self) -> StringToken:
        """The version number."""


class CfnPolicyProps(TypedDict, total=False):
    associated_template_and_rule_list: Sequence[CfnPolicyAssociatedTemplateAndRuleProps | Deferred] | Deferred | None
    """List of templates and rules associated with this policy."""
    firewall_type: Required[Literal["WAF", "SHIELD_ADVANCED"] | Other]
    """The type of firewall. A change replaces the resource."""
    policy_configuration: Required[CfnPolicyPolicyConfigurationProps | Deferred]
    """Configuration settings for policy behavior."""
    policy_description: str | None
    """A description of the policy."""
    policy_name: Required[str]
    """The name of the policy. A change replaces the resource."""
    priority: Required[Integer]
    """The priority of the policy."""
    tags: Sequence[CfnPolicyTagProps | Deferred] | Deferred | None
    """The tags associated with the policy."""


class CfnPolicyAssociatedTemplateAndRuleProps(TypedDict, total=False):
    """Associates either a template or a rule with a policy."""
    rule_arn: str | None
    """ARN of the associated rule."""
    template_arn: str | None
    """ARN of the associated template."""


class CfnPolicyPolicyConfigurationProps(TypedDict, total=False):
    """Configuration settings for policy behavior."""
    remediation_enabled: Boolean | None
    """Controls automatic remediation of non-compliant resources."""
    resources_clean_up: Boolean | None
    """Controls automatic cleanup of unused resources."""
    waf_config: CfnPolicyWafConfigProps | Deferred | None
    """WAF-specific policy settings."""


class CfnPolicyTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    value: Required[str]


class CfnPolicyWafConfigProps(TypedDict, total=False):
    """WAF-specific policy settings."""
    conflict_resolution: Required[Literal["MERGE_WHERE_APPLICABLE"] | Other]
    """Conflict-resolution strategy applied to AWS WAF policies."""
    existing_customer_web_acl_resolution: Required[Literal["RETROFIT", "OVERRIDE_ASSOCIATION", "NO_REMEDIATION"] | Other]
    """Controls how Network Security Manager handles remediation when a resource already has a customer-created WebACL."""


class CfnPolicy(TypedResource):
    """Resource Type definition for AWS::NetworkSecurityManager::Policy."""
    props: CfnPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPolicyProps]) -> None: ...
    @property
    def attr_policy_arn(self) -> StringToken:
        """The ARN of the policy."""
    @property
    def attr_policy_id(self) -> StringToken:
        """The unique identifier of the policy."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the policy."""
    @property
    def attr_updated_at(self) -> StringToken:
        """An ISO 8601 timestamp indicating when the policy was last modified."""
    @property
    def attr_version(self) -> StringToken:
        """The version number."""


class CfnRuleProps(TypedDict, total=False):
    configuration: str | None
    """The rule configuration as a JSON string."""
    firewall_type: Literal["WAF"] | Other | None
    """The type of firewall for this rule. A change replaces the resource."""
    rule_description: str | None
    """A description of the rule."""
    rule_name: Required[str]
    """The name of the rule. A change replaces the resource."""
    rule_type: Literal["CONFIGURATION", "INSPECTION"] | Other | None
    """The type of rule. A change replaces the resource."""
    tags: Sequence[CfnRuleTagProps | Deferred] | Deferred | None
    """The tags associated with the rule."""


class CfnRuleTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    value: Required[str]


class CfnRule(TypedResource):
    """Resource Type definition for AWS::NetworkSecurityManager::Rule."""
    props: CfnRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRuleProps]) -> None: ...
    @property
    def attr_rule_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the rule."""
    @property
    def attr_rule_id(self) -> StringToken:
        """The unique identifier of the rule."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the rule."""
    @property
    def attr_updated_at(self) -> StringToken:
        """An ISO 8601 timestamp indicating when the rule was last modified."""
    @property
    def attr_version(self) -> StringToken:
        """The version number of the rule."""


class CfnScopeProps(TypedDict, total=False):
    scope_configuration: str | None
    """The scope configuration as a JSON string."""
    scope_description: str | None
    """A description of the scope."""
    scope_name: Required[str]
    """The name of the scope. A change replaces the resource."""
    tags: Sequence[CfnScopeTagProps | Deferred] | Deferred | None
    """The tags associated with the scope."""


class CfnScopeTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    value: Required[str]


class CfnScope(TypedResource):
    """Resource Type definition for AWS::NetworkSecurityManager::Scope."""
    props: CfnScopeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnScopeProps]) -> None: ...
    @property
    def attr_scope_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the scope."""
    @property
    def attr_scope_id(self) -> StringToken:
        """The unique identifier of the scope."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the scope."""
    @property
    def attr_updated_at(self) -> StringToken:
        """An ISO 8601 timestamp indicating when the scope was last modified."""
    @property
    def attr_version(self) -> StringToken:
        """The version number of the scope."""


class CfnTemplateProps(TypedDict, total=False):
    associated_rule_list: Sequence[CfnTemplateAssociatedRuleProps | Deferred] | Deferred | None
    """List of rules associated with this template."""
    firewall_type: Literal["WAF", "NETWORK_FIREWALL", "NETWORK_FIREWALL_V2", "IGW_FIREWALL"] | Other | None
    """The type of firewall. A change replaces the resource."""
    tags: Sequence[CfnTemplateTagProps | Deferred] | Deferred | None
    """The tags associated with the template."""
    template_description: str | None
    """A description of the template."""
    template_name: Required[str]
    """The name of the template. A change replaces the resource."""


class CfnTemplateAssociatedRuleProps(TypedDict, total=False):
    """An association between a template and a rule."""
    rule_arn: Required[str]
    """ARN of the associated rule."""


class CfnTemplateTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    value: Required[str]


class CfnTemplate(TypedResource):
    """Resource Type definition for AWS::NetworkSecurityManager::Template."""
    props: CfnTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTemplateProps]) -> None: ...
    @property
    def attr_status(self) -> StringToken:
        """The status of the template."""
    @property
    def attr_template_arn(self) -> StringToken:
        """The ARN of the template."""
    @property
    def attr_template_id(self) -> StringToken:
        """The unique identifier of the template."""
    @property
    def attr_updated_at(self) -> StringToken:
        """An ISO 8601 timestamp indicating when the template was last modified."""
    @property
    def attr_version(self) -> StringToken:
        """The version number."""
