"""Every resource type of AWS::Route53RecoveryControl; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnClusterProps(TypedDict, total=False):
    name: Required[str]
    """Name of the cluster. A change replaces the resource."""
    network_type: Literal["IPV4", "DUALSTACK"] | Other | None
    """The network-type can either be IPV4 or DUALSTACK."""
    tags: Sequence[CfnClusterTagProps | Deferred] | Deferred | None
    """The tags associated with the cluster. A change replaces the resource."""


class CfnClusterTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnCluster(TypedResource):
    """Creates a cluster in Amazon Route 53 Application Recovery Controller."""
    props: CfnClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClusterProps]) -> None: ...
    @property
    def attr_cluster_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the cluster."""
    @property
    def attr_cluster_endpoints(self) -> StringToken:
        """An array of endpoints for the cluster."""
    @property
    def attr_status(self) -> StringToken:
        """The deployment status of the cluster."""


class CfnControlPanelProps(TypedDict, total=False):
    cluster_arn: str | None
    """The Amazon Resource Name (ARN) of the cluster for the control panel. A change replaces the resource."""
    name: Required[str]
    """The name of the control panel."""
    tags: Sequence[CfnControlPanelTagProps | Deferred] | Deferred | None
    """The tags associated with the control panel. A change replaces the resource."""


class CfnControlPanelTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnControlPanel(TypedResource):
    """Creates a new control panel in Amazon Route 53 Application Recovery Controller."""
    props: CfnControlPanelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnControlPanelProps]) -> None: ...
    @property
    def attr_control_panel_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the control panel."""
    @property
    def attr_default_control_panel(self) -> StringToken:
        """The boolean flag that is set to true for the default control panel in the cluster."""
    @property
    def attr_routing_control_count(self) -> NumberToken:
        """The number of routing controls in the control panel."""
    @property
    def attr_status(self) -> StringToken:
        """The deployment status of control panel."""


class CfnRoutingControlProps(TypedDict, total=False):
    cluster_arn: str | None
    """The Amazon Resource Name (ARN) of the cluster that hosts the routing control. A change replaces the resource."""
    control_panel_arn: str | None
    """The Amazon Resource Name (ARN) of the control panel that includes the routing control. A change replaces the resource."""
    name: Required[str]
    """The name of the routing control."""


class CfnRoutingControl(TypedResource):
    """Creates a routing control in Amazon Route 53 Application Recovery Controller."""
    props: CfnRoutingControlProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRoutingControlProps]) -> None: ...
    @property
    def attr_routing_control_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the routing control."""
    @property
    def attr_status(self) -> StringToken:
        """The deployment status of the routing control."""


class CfnSafetyRuleProps(TypedDict, total=False):
    assertion_rule: CfnSafetyRuleAssertionRuleProps | Deferred | None
    """An assertion rule enforces that, when you change a routing control state, that the criteria that you set in the rule configuration is met."""
    control_panel_arn: str | None
    """The Amazon Resource Name (ARN) of the control panel. A change replaces the resource."""
    gating_rule: CfnSafetyRuleGatingRuleProps | Deferred | None
    """A gating rule verifies that a gating routing control or set of gating routing controls, evaluates as true, based on a rule configuration that you specify, which allows a set of routing control state changes to complete."""
    name: str | None
    """The name of the assertion rule."""
    rule_config: CfnSafetyRuleRuleConfigProps | Deferred | None
    """The criteria that you set for specific assertion controls (routing controls) that designate how many control states must be `ON` as the result of a transaction. A change replaces the resource."""
    tags: Sequence[CfnSafetyRuleTagProps | Deferred] | Deferred | None
    """The tags associated with the safety rule. A change replaces the resource."""


class CfnSafetyRuleAssertionRuleProps(TypedDict, total=False):
    """An assertion rule enforces that, when you change a routing control state, that the criteria that you set in the rule configuration is met."""
    asserted_controls: Required[Sequence[str] | Deferred]
    """The routing controls that are part of transactions that are evaluated to determine if a request to change a routing control state is allowed. A change may replace the resource."""
    wait_period_ms: Required[Integer]
    """An evaluation period, in milliseconds (ms), during which any request against the target routing controls will fail."""


class CfnSafetyRuleGatingRuleProps(TypedDict, total=False):
    """A gating rule verifies that a gating routing control or set of gating routing controls, evaluates as true, based on a rule configuration that you specify, which allows a set of routing control state changes to complete."""
    gating_controls: Required[Sequence[str] | Deferred]
    """An array of gating routing control Amazon Resource Names (ARNs). A change may replace the resource."""
    target_controls: Required[Sequence[str] | Deferred]
    """An array of target routing control Amazon Resource Names (ARNs) for which the states can only be updated if the rule configuration that you specify evaluates to true for the gating routing control. A change may replace the resource."""
    wait_period_ms: Required[Integer]
    """An evaluation period, in milliseconds (ms), during which any request against the target routing controls will fail."""


class CfnSafetyRuleRuleConfigProps(TypedDict, total=False):
    """The rule configuration for an assertion rule."""
    inverted: Required[Boolean]
    """Logical negation of the rule. A change replaces the resource."""
    threshold: Required[Integer]
    """The value of N, when you specify an `ATLEAST` rule type. A change replaces the resource."""
    type: Required[Literal["AND", "OR", "ATLEAST"] | Other]
    """A rule can be one of the following: `ATLEAST`, `AND`, or `OR`. A change replaces the resource."""


class CfnSafetyRuleTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnSafetyRule(TypedResource):
    """Creates a safety rule in a control panel in Amazon Route 53 Application Recovery Controller."""
    props: CfnSafetyRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSafetyRuleProps]) -> None: ...
    @property
    def attr_safety_rule_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the safety rule."""
    @property
    def attr_status(self) -> StringToken:
        """The deployment status of the safety rule."""
