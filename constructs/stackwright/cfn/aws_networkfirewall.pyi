"""Every resource type of AWS::NetworkFirewall; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnContainerAssociationProps(TypedDict, total=False):
    container_association_name: Required[str]
    """The descriptive name of the container association. A change replaces the resource."""
    container_monitoring_configurations: Required[Sequence[CfnContainerAssociationContainerMonitoringConfigurationProps | Deferred] | Deferred]
    """The monitoring configurations for the container association."""
    description: str | None
    """A description of the container association."""
    tags: Sequence[CfnContainerAssociationTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    type: Required[Literal["ECS", "EKS"] | Other]
    """The type of containers to monitor. A change replaces the resource."""


class CfnContainerAssociationContainerAttributeProps(TypedDict, total=False):
    """A key-value filter pair used in container association monitoring configurations to narrow which containers are tracked."""
    key: Required[str]
    """The attribute key to filter on."""
    value: Required[str]
    """The attribute value to match."""


class CfnContainerAssociationContainerMonitoringConfigurationProps(TypedDict, total=False):
    """Contains the monitoring configuration for a single cluster in a container association."""
    attribute_filters: Sequence[CfnContainerAssociationContainerAttributeProps | Deferred] | Deferred | None
    """Key-value pairs that filter which containers are tracked."""
    cluster_arn: Required[str]
    """The ARN of the Amazon ECS or Amazon EKS cluster to monitor."""


class CfnContainerAssociationTagProps(TypedDict, total=False):
    """A key:value pair associated with an Amazon Web Services resource."""
    key: Required[str]
    """The part of the key:value pair that defines a tag."""
    value: Required[str]
    """The part of the key:value pair that defines a tag."""


class CfnContainerAssociation(TypedResource):
    """Resource type definition for AWS::NetworkFirewall::ContainerAssociation."""
    props: CfnContainerAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnContainerAssociationProps]) -> None: ...
    @property
    def attr_container_association_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the container association."""
    @property
    def attr_resolved_cidr_count(self) -> NumberToken:
        """The number of CIDR blocks resolved from the monitored containers."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the container association."""


class CfnFirewallProps(TypedDict, total=False):
    availability_zone_change_protection: Boolean | None
    """A setting indicating whether the firewall is protected against changes to its Availability Zone configuration."""
    availability_zone_mappings: Sequence[CfnFirewallAvailabilityZoneMappingProps | Deferred] | Deferred | None
    """The Availability Zones where the firewall endpoints are created for a transit gateway-attached firewall."""
    delete_protection: Boolean | None
    """A flag indicating whether it is possible to delete the firewall."""
    description: str | None
    """A description of the firewall."""
    enabled_analysis_types: Sequence[Literal["TLS_SNI", "HTTP_HOST"] | Other] | Deferred | None
    """An optional setting indicating the specific traffic analysis types to enable on the firewall."""
    firewall_name: Required[str]
    """The descriptive name of the firewall. A change replaces the resource."""
    firewall_policy_arn: Required[str]
    """The Amazon Resource Name (ARN) of the firewall policy."""
    firewall_policy_change_protection: Boolean | None
    """A setting indicating whether the firewall is protected against a change to the firewall policy association."""
    nat_gateway_mappings: Sequence[CfnFirewallNatGatewayMappingProps | Deferred] | Deferred | None
    """The NAT gateways that the firewall proxies egress traffic through when NoSourcePreservation is true. A change replaces the resource."""
    no_source_preservation: Boolean | None
    """Indicates whether the firewall operates in proxy mode, where the source IP address of traffic is not preserved. A change replaces the resource."""
    proxy_settings: CfnFirewallProxySettingsProps | Deferred | None
    """The proxy listener configuration for a proxy-mode (no source preservation) firewall."""
    subnet_change_protection: Boolean | None
    """A setting indicating whether the firewall is protected against changes to the subnet associations."""
    subnet_mappings: Sequence[CfnFirewallSubnetMappingProps | Deferred] | Deferred | None
    """The primary public subnets that Network Firewall is using for the firewall."""
    tags: Sequence[CfnFirewallTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    transit_gateway_id: str | None
    """The unique identifier of the transit gateway associated with this firewall."""
    vpc_endpoint: CfnFirewallVpcEndpointProps | Deferred | None
    """The VPC and subnets for a proxy-mode firewall's endpoint. A change replaces the resource."""
    vpc_id: str | None
    """The unique identifier of the VPC where the firewall is in use. A change replaces the resource."""


class CfnFirewallAvailabilityZoneMappingProps(TypedDict, total=False):
    """Defines the mapping between an Availability Zone and a firewall endpoint for a transit gateway-attached firewall."""
    availability_zone: Required[str]
    """The ID of the Availability Zone where the firewall endpoint is located."""


class CfnFirewallListenerPropertyProps(TypedDict, total=False):
    """A port and protocol that a proxy-mode firewall's proxy listener accepts traffic on."""
    port: Integer | None
    """The port the proxy listener accepts traffic on."""
    type: Literal["HTTP", "HTTPS"] | Other | None
    """The protocol the proxy listener uses."""


class CfnFirewallNatGatewayMappingProps(TypedDict, total=False):
    """A mapping to a NAT gateway that a proxy-mode firewall proxies egress traffic through."""
    nat_gateway_id: Required[str]
    """The unique identifier of a NAT gateway."""


class CfnFirewallProxySettingsProps(TypedDict, total=False):
    """The proxy listener configuration for a proxy-mode (no source preservation) firewall."""
    listener_properties: Sequence[CfnFirewallListenerPropertyProps | Deferred] | Deferred | None


class CfnFirewallSubnetMappingProps(TypedDict, total=False):
    """The ID for a subnet that you want to associate with the firewall."""
    ip_address_type: Literal["DUALSTACK", "IPV4", "IPV6"] | Other | None
    """The subnet's IP address type."""
    subnet_id: Required[str]
    """The unique identifier for the subnet."""


class CfnFirewallTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnFirewallVpcEndpointProps(TypedDict, total=False):
    """The VPC and subnets for a proxy-mode firewall's endpoint."""
    subnet_mappings: Sequence[CfnFirewallSubnetMappingProps | Deferred] | Deferred | None
    vpc_id: str | None
    """The unique identifier of the VPC for the firewall endpoint."""


class CfnFirewall(TypedResource):
    """Use the firewall to provide stateful, managed, network firewall and intrusion detection and prevention filtering for your VPCs in Amazon VPC."""
    props: CfnFirewallProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFirewallProps]) -> None: ...
    @property
    def attr_endpoint_ids(self) -> ListToken:
        """The unique IDs of the firewall endpoints for all of the subnets that you attached to the firewall."""
    @property
    def attr_firewall_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the firewall."""
    @property
    def attr_firewall_id(self) -> StringToken:
        """The name of the firewallresource."""
    @property
    def attr_number_of_associations(self) -> NumberToken:
        """The number of VPC endpoint associations attached to the firewall."""
    @property
    def attr_transit_gateway_attachment_id(self) -> StringToken:
        """The unique identifier of the transit gateway attachment associated with this firewall."""


class CfnFirewallPolicyProps(TypedDict, total=False):
    description: str | None
    """A description of the firewall policy."""
    firewall_policy: Required[CfnFirewallPolicyFirewallPolicyProps | Deferred]
    """The traffic filtering behavior of a firewall policy, defined in a collection of stateless and stateful rule groups and other settings."""
    firewall_policy_name: Required[str]
    """The descriptive name of the firewall policy. A change replaces the resource."""
    tags: Sequence[CfnFirewallPolicyTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnFirewallPolicyActionDefinitionProps(TypedDict, total=False):
    """A custom action to use in stateless rule actions settings."""
    publish_metric_action: CfnFirewallPolicyPublishMetricActionProps | Deferred | None
    """Stateless inspection criteria that publishes the specified metrics to Amazon CloudWatch for the matching packet."""


class CfnFirewallPolicyCustomActionProps(TypedDict, total=False):
    """An optional, non-standard action to use for stateless packet handling."""
    action_definition: Required[CfnFirewallPolicyActionDefinitionProps | Deferred]
    """The custom action associated with the action name."""
    action_name: Required[str]
    """The descriptive name of the custom action."""


class CfnFirewallPolicyDimensionProps(TypedDict, total=False):
    """The value to use in an Amazon CloudWatch custom metric dimension."""
    value: Required[str]
    """The value to use in the custom metric dimension."""


class CfnFirewallPolicyFirewallPolicyProps(TypedDict, total=False):
    """The traffic filtering behavior of a firewall policy, defined in a collection of stateless and stateful rule groups and other settings."""
    enable_tls_session_holding: Boolean | None
    """When true, prevents TCP and TLS packets from reaching destination servers until TLS Inspection has evaluated Server Name Indication (SNI) rules."""
    policy_variables: CfnFirewallPolicyFirewallPolicyPolicyVariablesProps | Deferred | None
    """Contains variables that you can use to override default Suricata settings in your firewall policy."""
    stateful_default_actions: Sequence[str] | Deferred | None
    """The default actions to take on a packet that doesn't match any stateful rules."""
    stateful_engine_options: CfnFirewallPolicyStatefulEngineOptionsProps | Deferred | None
    """Additional options governing how Network Firewall handles stateful rules."""
    stateful_rule_group_references: Sequence[CfnFirewallPolicyStatefulRuleGroupReferenceProps | Deferred] | Deferred | None
    """References to the stateful rule groups that are used in the policy."""
    stateless_custom_actions: Sequence[CfnFirewallPolicyCustomActionProps | Deferred] | Deferred | None
    """The custom action definitions that are available for use in the firewall policy's `StatelessDefaultActions` setting."""
    stateless_default_actions: Required[Sequence[str] | Deferred]
    """The actions to take on a packet if it doesn't match any of the stateless rules in the policy."""
    stateless_fragment_default_actions: Required[Sequence[str] | Deferred]
    """The actions to take on a fragmented packet if it doesn't match any of the stateless rules in the policy."""
    stateless_rule_group_references: Sequence[CfnFirewallPolicyStatelessRuleGroupReferenceProps | Deferred] | Deferred | None
    """References to the stateless rule groups that are used in the policy."""
    tls_inspection_configuration_arn: str | None
    """The Amazon Resource Name (ARN) of the TLS inspection configuration."""


class CfnFirewallPolicyFirewallPolicyPolicyVariablesProps(TypedDict, total=False):
    """Contains variables that you can use to override default Suricata settings in your firewall policy."""
    rule_variables: Mapping[str, CfnFirewallPolicyIPSetProps | Deferred] | Deferred | None
    """The IPv4 or IPv6 addresses in CIDR notation to use for the Suricata `HOME_NET` variable."""


class CfnFirewallPolicyIPSetProps(TypedDict, total=False):
    """A list of IP addresses and address ranges, in CIDR notation."""
    definition: Sequence[str] | Deferred | None
    """The list of IP addresses and address ranges, in CIDR notation."""


class CfnFirewallPolicyPublishMetricActionProps(TypedDict, total=False):
    """Stateless inspection criteria that publishes the specified metrics to Amazon CloudWatch for the matching packet."""
    dimensions: Required[Sequence[CfnFirewallPolicyDimensionProps | Deferred] | Deferred]
    """The value to use in an Amazon CloudWatch custom metric dimension."""


class CfnFirewallPolicyStatefulEngineOptionsProps(TypedDict, total=False):
    """Configuration settings for the handling of the stateful rule groups in a firewall policy."""
    flow_timeouts: CfnFirewallPolicyStatefulEngineOptionsFlowTimeoutsProps | Deferred | None
    """Configures the amount of time that can pass without any traffic sent through the firewall before the firewall determines that the connection is idle."""
    rule_order: Literal["DEFAULT_ACTION_ORDER", "STRICT_ORDER"] | Other | None
    """Indicates how to manage the order of stateful rule evaluation for the policy."""
    stream_exception_policy: Literal["DROP", "CONTINUE", "REJECT"] | Other | None
    """Configures how Network Firewall processes traffic when a network connection breaks midstream."""


class CfnFirewallPolicyStatefulEngineOptionsFlowTimeoutsProps(TypedDict, total=False):
    """Describes the amount of time that can pass without any traffic sent through the firewall before the firewall determines that the connection is idle and Network Firewall removes the flow entry from its flow table."""
    tcp_idle_timeout_seconds: Integer | None
    """The number of seconds that can pass without any TCP traffic sent through the firewall before the firewall determines that the connection is idle."""


class CfnFirewallPolicyStatefulRuleGroupOverrideProps(TypedDict, total=False):
    """The setting that allows the policy owner to change the behavior of the rule group within a policy."""
    action: Literal["DROP_TO_ALERT"] | Other | None
    """The action that changes the rule group from `DROP` to `ALERT`."""


class CfnFirewallPolicyStatefulRuleGroupReferenceProps(TypedDict, total=False):
    """Identifier for a single stateful rule group, used in a firewall policy to refer to a rule group."""
    deep_threat_inspection: Boolean | None
    """AWS Network Firewall plans to augment the active threat defense managed rule group with an additional deep threat inspection capability."""
    override: CfnFirewallPolicyStatefulRuleGroupOverrideProps | Deferred | None
    """The action that allows the policy owner to override the behavior of the rule group within a policy."""
    priority: Integer | None
    """An integer setting that indicates the order in which to run the stateful rule groups in a single firewall policy."""
    resource_arn: Required[str]
    """The Amazon Resource Name (ARN) of the stateful rule group."""


class CfnFirewallPolicyStatelessRuleGroupReferenceProps(TypedDict, total=False):
    """Identifier for a single stateless rule group, used in a firewall policy to refer to the rule group."""
    priority: Required[Integer]
    """An integer setting that indicates the order in which to run the stateless rule groups in a single firewall policy."""
    resource_arn: Required[str]
    """The Amazon Resource Name (ARN) of the stateless rule group."""


class CfnFirewallPolicyTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnFirewallPolicy(TypedResource):
    """Use the firewall policy to define the stateless and stateful network traffic filtering behavior for your firewall."""
    props: CfnFirewallPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFirewallPolicyProps]) -> None: ...
    @property
    def attr_firewall_policy_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the firewall policy."""
    @property
    def attr_firewall_policy_id(self) -> StringToken:
        """The unique ID of the firewall policy resource."""


class CfnLoggingConfigurationProps(TypedDict, total=False):
    enable_monitoring_dashboard: Boolean | None
    firewall_arn: Required[str]
    """The Amazon Resource Name (ARN) of the firewallthat the logging configuration is associated with. A change replaces the resource."""
    firewall_name: str | None
    """The name of the firewall that the logging configuration is associated with. A change replaces the resource."""
    logging_configuration: Required[CfnLoggingConfigurationLoggingConfigurationProps | Deferred]
    """Defines how AWS Network Firewall performs logging for a firewall."""


class CfnLoggingConfigurationLogDestinationConfigProps(TypedDict, total=False):
    """Defines where AWS Network Firewall sends logs for the firewall for one log type."""
    log_destination: Required[Mapping[str, str] | Deferred]
    """The named location for the logs, provided in a key:value mapping that is specific to the chosen destination type."""
    log_destination_type: Required[Literal["S3", "CloudWatchLogs", "KinesisDataFirehose"] | Other]
    """The type of storage destination to send these logs to."""
    log_type: Required[Literal["ALERT", "FLOW", "TLS"] | Other]
    """The type of log to record."""


class CfnLoggingConfigurationLoggingConfigurationProps(TypedDict, total=False):
    """Defines how AWS Network Firewall performs logging for a firewall."""
    log_destination_configs: Required[Sequence[CfnLoggingConfigurationLogDestinationConfigProps | Deferred] | Deferred]
    """Defines the logging destinations for the logs for a firewall."""


class CfnLoggingConfiguration(TypedResource):
    """Use the logging configuration to define the destinations and logging options for an firewall."""
    props: CfnLoggingConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLoggingConfigurationProps]) -> None: ...


class CfnRuleGroupProps(TypedDict, total=False):
    capacity: Required[Integer]
    """The maximum operating resources that this rule group can use. A change replaces the resource."""
    description: str | None
    """A description of the rule group."""
    rule_group: CfnRuleGroupRuleGroupProps | Deferred | None
    """An object that defines the rule group rules."""
    rule_group_name: Required[str]
    """The descriptive name of the rule group. A change replaces the resource."""
    summary_configuration: CfnRuleGroupSummaryConfigurationProps | Deferred | None
    """A complex type containing the currently selected rule option fields that will be displayed for rule summarization returned by `DescribeRuleGroupSummary`."""
    tags: Sequence[CfnRuleGroupTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    type: Required[Literal["STATELESS", "STATEFUL"] | Other]
    """Indicates whether the rule group is stateless or stateful. A change replaces the resource."""


class CfnRuleGroupActionDefinitionProps(TypedDict, total=False):
    """A custom action to use in stateless rule actions settings."""
    publish_metric_action: CfnRuleGroupPublishMetricActionProps | Deferred | None
    """Stateless inspection criteria that publishes the specified metrics to Amazon CloudWatch for the matching packet."""


class CfnRuleGroupAddressProps(TypedDict, total=False):
    """A single IP address specification."""
    address_definition: Required[str]
    """Specify an IP address or a block of IP addresses in Classless Inter-Domain Routing (CIDR) notation."""


class CfnRuleGroupCustomActionProps(TypedDict, total=False):
    """An optional, non-standard action to use for stateless packet handling."""
    action_definition: Required[CfnRuleGroupActionDefinitionProps | Deferred]
    """The custom action associated with the action name."""
    action_name: Required[str]
    """The descriptive name of the custom action."""


class CfnRuleGroupDimensionProps(TypedDict, total=False):
    """The value to use in an Amazon CloudWatch custom metric dimension."""
    value: Required[str]
    """The value to use in the custom metric dimension."""


class CfnRuleGroupHeaderProps(TypedDict, total=False):
    """The 5-tuple criteria for AWS Network Firewall to use to inspect packet headers in stateful traffic flow inspection."""
    destination: Required[str]
    """The destination IP address or address range to inspect for, in CIDR notation."""
    destination_port: Required[str]
    """The destination port to inspect for."""
    direction: Required[Literal["FORWARD", "ANY"] | Other]
    """The direction of traffic flow to inspect."""
    protocol: Required[Literal["IP", "TCP", "UDP", "ICMP", "HTTP", "FTP", "TLS", "SMB", "DNS", "DCERPC", "SSH", "SMTP", "IMAP", "MSN", "KRB5", "IKEV2", "TFTP", "NTP", "DHCP"] | Other]
    """The protocol to inspect for."""
    source: Required[str]
    """The source IP address or address range to inspect for, in CIDR notation."""
    source_port: Required[str]
    """The source port to inspect for."""


class CfnRuleGroupIPSetProps(TypedDict, total=False):
    """A list of IP addresses and address ranges, in CIDR notation."""
    definition: Sequence[str] | Deferred | None
    """The list of IP addresses and address ranges, in CIDR notation."""


class CfnRuleGroupIPSetReferenceProps(TypedDict, total=False):
    """Configures one or more IP set references for a Suricata-compatible rule group."""
    reference_arn: str | None
    """The Amazon Resource Name (ARN) of the resource to include in the IP set reference."""


class CfnRuleGroupMatchAttributesProps(TypedDict, total=False):
    """Criteria for Network Firewall to use to inspect an individual packet in stateless rule inspection."""
    destination_ports: Sequence[CfnRuleGroupPortRangeProps | Deferred] | Deferred | None
    """The destination port to inspect for."""
    destinations: Sequence[CfnRuleGroupAddressProps | Deferred] | Deferred | None
    """The destination IP addresses and address ranges to inspect for, in CIDR notation."""
    protocols: Sequence[Integer] | Deferred | None
    """The protocols to inspect for, specified using the assigned internet protocol number (IANA) for each protocol."""
    source_ports: Sequence[CfnRuleGroupPortRangeProps | Deferred] | Deferred | None
    """The source port to inspect for."""
    sources: Sequence[CfnRuleGroupAddressProps | Deferred] | Deferred | None
    """The source IP addresses and address ranges to inspect for, in CIDR notation."""
    tcp_flags: Sequence[CfnRuleGroupTCPFlagFieldProps | Deferred] | Deferred | None
    """The TCP flags and masks to inspect for."""


class CfnRuleGroupPortRangeProps(TypedDict, total=False):
    """A single port range specification."""
    from_port: Required[Integer]
    """The lower limit of the port range."""
    to_port: Required[Integer]
    """The upper limit of the port range."""


class CfnRuleGroupPortSetProps(TypedDict, total=False):
    """A set of port ranges for use in the rules in a rule group."""
    definition: Sequence[str] | Deferred | None
    """The set of port ranges."""


class CfnRuleGroupPublishMetricActionProps(TypedDict, total=False):
    """Stateless inspection criteria that publishes the specified metrics to Amazon CloudWatch for the matching packet."""
    dimensions: Required[Sequence[CfnRuleGroupDimensionProps | Deferred] | Deferred]
    """The value to use in an Amazon CloudWatch custom metric dimension."""


class CfnRuleGroupReferenceSetsProps(TypedDict, total=False):
    """Configures the reference sets for a stateful rule group."""
    ip_set_references: Mapping[str, CfnRuleGroupIPSetReferenceProps | Deferred] | Deferred | None
    """The IP set references to use in the stateful rule group."""


class CfnRuleGroupRuleDefinitionProps(TypedDict, total=False):
    """The inspection criteria and action for a single stateless rule."""
    actions: Required[Sequence[str] | Deferred]
    """The actions to take on a packet that matches one of the stateless rule definition's match attributes."""
    match_attributes: Required[CfnRuleGroupMatchAttributesProps | Deferred]
    """Criteria for Network Firewall to use to inspect an individual packet in stateless rule inspection."""


class CfnRuleGroupRuleGroupProps(TypedDict, total=False):
    """The object that defines the rules in a rule group."""
    reference_sets: CfnRuleGroupReferenceSetsProps | Deferred | None
    """The reference sets for the stateful rule group."""
    rule_variables: CfnRuleGroupRuleVariablesProps | Deferred | None
    """Settings that are available for use in the rules in the rule group."""
    rules_source: Required[CfnRuleGroupRulesSourceProps | Deferred]
    """The stateful rules or stateless rules for the rule group."""
    stateful_rule_options: CfnRuleGroupStatefulRuleOptionsProps | Deferred | None
    """Additional options governing how Network Firewall handles stateful rules."""


class CfnRuleGroupRuleOptionProps(TypedDict, total=False):
    """Additional settings for a stateful rule."""
    keyword: Required[str]
    """The Suricata rule option keywords."""
    settings: Sequence[str] | Deferred | None
    """The Suricata rule option settings."""


class CfnRuleGroupRuleVariablesProps(TypedDict, total=False):
    """Settings that are available for use in the rules in the rule group where this is defined."""
    ip_sets: Mapping[str, CfnRuleGroupIPSetProps | Deferred] | Deferred | None
    """A list of IP addresses and address ranges, in CIDR notation."""
    port_sets: Mapping[str, CfnRuleGroupPortSetProps | Deferred] | Deferred | None
    """A list of port ranges."""


class CfnRuleGroupRulesSourceProps(TypedDict, total=False):
    """The stateless or stateful rules definitions for use in a single rule group."""
    rules_source_list: CfnRuleGroupRulesSourceListProps | Deferred | None
    """Stateful inspection criteria for a domain list rule group."""
    rules_string: str | None
    """Stateful inspection criteria, provided in Suricata compatible rules."""
    stateful_rules: Sequence[CfnRuleGroupStatefulRuleProps | Deferred] | Deferred | None
    """An array of individual stateful rules inspection criteria to be used together in a stateful rule group."""
    stateless_rules_and_custom_actions: CfnRuleGroupStatelessRulesAndCustomActionsProps | Deferred | None
    """Stateless inspection criteria to be used in a stateless rule group."""


class CfnRuleGroupRulesSourceListProps(TypedDict, total=False):
    """Stateful inspection criteria for a domain list rule group."""
    generated_rules_type: Required[Literal["ALLOWLIST", "DENYLIST", "ALERTLIST", "REJECTLIST"] | Other]
    """Whether you want to apply allow, reject, alert, or drop behavior to the domains in your target list."""
    target_types: Required[Sequence[Literal["TLS_SNI", "HTTP_HOST"] | Other] | Deferred]
    """The types of targets to inspect for."""
    targets: Required[Sequence[str] | Deferred]
    """The domains that you want to inspect for in your traffic flows."""


class CfnRuleGroupStatefulRuleProps(TypedDict, total=False):
    """A single Suricata rules specification, for use in a stateful rule group."""
    action: Required[Literal["PASS", "DROP", "ALERT", "REJECT"] | Other]
    """Defines what Network Firewall should do with the packets in a traffic flow when the flow matches the stateful rule criteria."""
    header: Required[CfnRuleGroupHeaderProps | Deferred]
    """The stateful inspection criteria for this rule, used to inspect traffic flows."""
    rule_options: Required[Sequence[CfnRuleGroupRuleOptionProps | Deferred] | Deferred]
    """Additional settings for a stateful rule, provided as keywords and settings."""


class CfnRuleGroupStatefulRuleOptionsProps(TypedDict, total=False):
    """Additional options governing how Network Firewall handles the rule group."""
    rule_order: Literal["DEFAULT_ACTION_ORDER", "STRICT_ORDER"] | Other | None
    """Indicates how to manage the order of the rule evaluation for the rule group."""


class CfnRuleGroupStatelessRuleProps(TypedDict, total=False):
    """A single stateless rule."""
    priority: Required[Integer]
    """Indicates the order in which to run this rule relative to all of the rules that are defined for a stateless rule group."""
    rule_definition: Required[CfnRuleGroupRuleDefinitionProps | Deferred]
    """Defines the stateless 5-tuple packet inspection criteria and the action to take on a packet that matches the criteria."""


class CfnRuleGroupStatelessRulesAndCustomActionsProps(TypedDict, total=False):
    """Stateless inspection criteria."""
    custom_actions: Sequence[CfnRuleGroupCustomActionProps | Deferred] | Deferred | None
    """Defines an array of individual custom action definitions that are available for use by the stateless rules in this `StatelessRulesAndCustomActions` specification."""
    stateless_rules: Required[Sequence[CfnRuleGroupStatelessRuleProps | Deferred] | Deferred]
    """Defines the set of stateless rules for use in a stateless rule group."""


class CfnRuleGroupSummaryConfigurationProps(TypedDict, total=False):
    """A complex type that specifies which Suricata rule metadata fields to use when displaying threat information."""
    rule_options: Sequence[Literal["SID", "MSG", "METADATA"] | Other] | Deferred | None
    """Specifies the selected rule options returned by `DescribeRuleGroupSummary`."""


class CfnRuleGroupTCPFlagFieldProps(TypedDict, total=False):
    """TCP flags and masks to inspect packets for."""
    flags: Required[Sequence[Literal["FIN", "SYN", "RST", "PSH", "ACK", "URG", "ECE", "CWR"] | Other] | Deferred]
    """Used in conjunction with the `Masks` setting to define the flags that must be set and flags that must not be set in order for the packet to match."""
    masks: Sequence[Literal["FIN", "SYN", "RST", "PSH", "ACK", "URG", "ECE", "CWR"] | Other] | Deferred | None
    """The set of flags to consider in the inspection."""


class CfnRuleGroupTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnRuleGroup(TypedResource):
    """Use the to define a reusable collection of stateless or stateful network traffic filtering rules."""
    props: CfnRuleGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRuleGroupProps]) -> None: ...
    @property
    def attr_rule_group_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the rule group."""
    @property
    def attr_rule_group_id(self) -> StringToken:
        """The unique ID of the rule group resource."""


class CfnTLSInspectionConfigurationProps(TypedDict, total=False):
    description: str | None
    """A description of the TLS inspection configuration."""
    tls_inspection_configuration: Required[CfnTLSInspectionConfigurationTLSInspectionConfigurationProps | Deferred]
    """The object that defines a TLS inspection configuration."""
    tls_inspection_configuration_name: Required[str]
    """The descriptive name of the TLS inspection configuration. A change replaces the resource."""
    tags: Sequence[CfnTLSInspectionConfigurationTagProps | Deferred] | Deferred | None
    """The key:value pairs to associate with the resource."""


class CfnTLSInspectionConfigurationAddressProps(TypedDict, total=False):
    """A single IP address specification."""
    address_definition: Required[str]
    """Specify an IP address or a block of IP addresses in Classless Inter-Domain Routing (CIDR) notation."""


class CfnTLSInspectionConfigurationPortRangeProps(TypedDict, total=False):
    """A single port range specification."""
    from_port: Required[Integer]
    """The lower limit of the port range."""
    to_port: Required[Integer]
    """The upper limit of the port range."""


class CfnTLSInspectionConfigurationServerCertificateProps(TypedDict, total=False):
    """Any Certificate Manager (ACM) Secure Sockets Layer/Transport Layer Security (SSL/TLS) server certificate that's associated with a ServerCertificateConfiguration."""
    resource_arn: str | None
    """The Amazon Resource Name (ARN) of the Certificate Manager SSL/TLS server certificate that's used for inbound SSL/TLS inspection."""


class CfnTLSInspectionConfigurationServerCertificateConfigurationProps(TypedDict, total=False):
    """Configures the Certificate Manager certificates and scope that Network Firewall uses to decrypt and re-encrypt traffic using a TLSInspectionConfiguration."""
    certificate_authority_arn: str | None
    """The Amazon Resource Name (ARN) of the imported certificate authority (CA) certificate within Certificate Manager (ACM) to use for outbound SSL/TLS inspection."""
    check_certificate_revocation_status: CfnTLSInspectionConfigurationServerCertificateConfigurationCheckCertificateRevocationStatusProps | Deferred | None
    """When enabled, Network Firewall checks if the server certificate presented by the server in the SSL/TLS connection has a revoked or unkown status."""
    scopes: Sequence[CfnTLSInspectionConfigurationServerCertificateScopeProps | Deferred] | Deferred | None
    """A list of scopes."""
    server_certificates: Sequence[CfnTLSInspectionConfigurationServerCertificateProps | Deferred] | Deferred | None
    """The list of server certificates to use for inbound SSL/TLS inspection."""


class CfnTLSInspectionConfigurationServerCertificateConfigurationCheckCertificateRevocationStatusProps(TypedDict, total=False):
    """When enabled, Network Firewall checks if the server certificate presented by the server in the SSL/TLS connection has a revoked or unkown status."""
    revoked_status_action: Literal["PASS", "DROP", "REJECT"] | Other | None
    """Configures how Network Firewall processes traffic when it determines that the certificate presented by the server in the SSL/TLS connection has a revoked status."""
    unknown_status_action: Literal["PASS", "DROP", "REJECT"] | Other | None
    """Configures how Network Firewall processes traffic when it determines that the certificate presented by the server in the SSL/TLS connection has an unknown status, or a status that cannot be determined for any other reason, including when the service is unable to connect to the OCSP and CRL endpoints for the certificate."""


class CfnTLSInspectionConfigurationServerCertificateScopeProps(TypedDict, total=False):
    """Settings that define the Secure Sockets Layer/Transport Layer Security (SSL/TLS) traffic that Network Firewall should decrypt for inspection by the stateful rule engine."""
    destination_ports: Sequence[CfnTLSInspectionConfigurationPortRangeProps | Deferred] | Deferred | None
    """The destination ports to decrypt for inspection, in Transmission Control Protocol (TCP) format."""
    destinations: Sequence[CfnTLSInspectionConfigurationAddressProps | Deferred] | Deferred | None
    """The destination IP addresses and address ranges to decrypt for inspection, in CIDR notation."""
    protocols: Sequence[Integer] | Deferred | None
    """The protocols to inspect for, specified using the assigned internet protocol number (IANA) for each protocol."""
    source_ports: Sequence[CfnTLSInspectionConfigurationPortRangeProps | Deferred] | Deferred | None
    """The source ports to decrypt for inspection, in Transmission Control Protocol (TCP) format."""
    sources: Sequence[CfnTLSInspectionConfigurationAddressProps | Deferred] | Deferred | None
    """The source IP addresses and address ranges to decrypt for inspection, in CIDR notation."""


class CfnTLSInspectionConfigurationTLSInspectionConfigurationProps(TypedDict, total=False):
    """The object that defines a TLS inspection configuration."""
    server_certificate_configurations: Sequence[CfnTLSInspectionConfigurationServerCertificateConfigurationProps | Deferred] | Deferred | None
    """Lists the server certificate configurations that are associated with the TLS configuration."""


class CfnTLSInspectionConfigurationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnTLSInspectionConfiguration(TypedResource):
    """The object that defines a TLS inspection configuration."""
    props: CfnTLSInspectionConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTLSInspectionConfigurationProps]) -> None: ...
    @property
    def attr_tls_inspection_configuration_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the TLS inspection configuration."""
    @property
    def attr_tls_inspection_configuration_id(self) -> StringToken:
        """A unique identifier for the TLS inspection configuration."""


class CfnVpcEndpointAssociationProps(TypedDict, total=False):
    description: str | None
    """A description of the VPC endpoint association. A change replaces the resource."""
    firewall_arn: Required[str]
    """The Amazon Resource Name (ARN) of the firewall. A change replaces the resource."""
    subnet_mapping: Required[CfnVpcEndpointAssociationSubnetMappingProps | Deferred]
    """The ID for a subnet that's used in an association with a firewall. A change replaces the resource."""
    tags: Sequence[CfnVpcEndpointAssociationTagProps | Deferred] | Deferred | None
    """The key:value pairs to associate with the resource."""
    vpc_id: Required[str]
    """The unique identifier of the VPC for the endpoint association. A change replaces the resource."""


class CfnVpcEndpointAssociationSubnetMappingProps(TypedDict, total=False):
    """The ID for a subnet that's used in an association with a firewall."""
    ip_address_type: Literal["DUALSTACK", "IPV4", "IPV6"] | Other | None
    """The subnet's IP address type."""
    subnet_id: Required[str]
    """The unique identifier for the subnet."""


class CfnVpcEndpointAssociationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnVpcEndpointAssociation(TypedResource):
    """A VPC endpoint association defines a single subnet to use for a firewall endpoint for a `Firewall`."""
    props: CfnVpcEndpointAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVpcEndpointAssociationProps]) -> None: ...
    @property
    def attr_endpoint_id(self) -> StringToken:
        """The unique ID of the firewall endpoint for the subnet that you attached to the firewall.For example: "vpce-111122223333" """
    @property
    def attr_vpc_endpoint_association_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of a VPC endpoint association."""
    @property
    def attr_vpc_endpoint_association_id(self) -> StringToken:
        """The unique identifier of the VPC endpoint association."""
