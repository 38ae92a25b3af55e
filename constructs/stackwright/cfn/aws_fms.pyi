"""Every resource type of AWS::FMS; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnApplicationsListProps(TypedDict, total=False):
    apps_list: Required[Sequence[CfnApplicationsListAppProps | Deferred] | Deferred]
    """An array of applications in the Firewall Manager applications list."""
    list_name: Required[str]
    """The name of the Firewall Manager applications list."""
    tags: Sequence[CfnApplicationsListTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to the applications list."""


class CfnApplicationsListAppProps(TypedDict, total=False):
    """An individual Firewall Manager application."""
    app_name: Required[str]
    """The application's name."""
    port: Required[Integer]
    """The application's port number, for example 80."""
    protocol: Required[str]
    """The IP protocol name or number."""


class CfnApplicationsListTagProps(TypedDict, total=False):
    """A tag to associate with the applications list."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnApplicationsList(TypedResource):
    """Creates an AWS Firewall Manager applications list."""
    props: CfnApplicationsListProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationsListProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the applications list."""
    @property
    def attr_create_time(self) -> StringToken:
        """The time that the Firewall Manager applications list was created."""
    @property
    def attr_last_update_time(self) -> StringToken:
        """The time that the Firewall Manager applications list was last updated."""
    @property
    def attr_list_id(self) -> StringToken:
        """The ID of the Firewall Manager applications list."""


class CfnNotificationChannelProps(TypedDict, total=False):
    sns_role_name: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role that allows Amazon to record AWS Firewall Manager activity."""
    sns_topic_arn: Required[str]
    """The Amazon Resource Name (ARN) of the SNS topic that collects notifications from AWS Firewall Manager. A change replaces the resource."""


class CfnNotificationChannel(TypedResource):
    """Designates the IAM role and Amazon Simple Notification Service (SNS) topic to use to record SNS logs."""
    props: CfnNotificationChannelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNotificationChannelProps]) -> None: ...


class CfnPolicyProps(TypedDict, total=False):
    delete_all_policy_resources: Boolean | None
    """Used when deleting a policy."""
    exclude_map: CfnPolicyIEMapProps | Deferred | None
    """Specifies the AWS account IDs and AWS Organizations organizational units (OUs) to exclude from the policy."""
    exclude_resource_tags: Required[Boolean]
    """Used only when tags are specified in the `ResourceTags` property."""
    include_map: CfnPolicyIEMapProps | Deferred | None
    """Specifies the AWS account IDs and AWS Organizations organizational units (OUs) to include in the policy."""
    policy_description: str | None
    """Your description of the AWS Firewall Manager policy."""
    policy_name: Required[str]
    """The name of the AWS Firewall Manager policy."""
    remediation_enabled: Required[Boolean]
    """Indicates if the policy should be automatically applied to new resources."""
    resource_set_ids: Sequence[str] | Deferred | None
    """The unique identifiers of the resource sets used by the policy."""
    resource_tag_logical_operator: Literal["AND", "OR"] | Other | None
    """Specifies whether to combine multiple resource tags with AND, so that a resource must have all tags to be included or excluded, or OR, so that a resource must have at least one tag."""
    resource_tags: Sequence[CfnPolicyResourceTagProps | Deferred] | Deferred | None
    """An array of `ResourceTag` objects, used to explicitly include resources in the policy scope or explicitly exclude them."""
    resource_type: str | None
    """The type of resource protected by or in scope of the policy."""
    resource_type_list: Sequence[str] | Deferred | None
    """An array of `ResourceType` objects."""
    resources_clean_up: Boolean | None
    """Indicates whether AWS Firewall Manager should automatically remove protections from resources that leave the policy scope and clean up resources that Firewall Manager is managing for accounts when those accounts leave policy scope."""
    security_service_policy_data: Required[CfnPolicySecurityServicePolicyDataProps | Deferred]
    """Details about the security service that is being used to protect the resources."""
    tags: Sequence[CfnPolicyPolicyTagProps | Deferred] | Deferred | None
    """A collection of key:value pairs associated with an AWS resource."""


class CfnPolicyIEMapProps(TypedDict, total=False):
    """Specifies the AWS account IDs and AWS Organizations organizational units (OUs) to include in or exclude from the policy."""
    account: Sequence[str] | Deferred | None
    """The account list for the map."""
    orgunit: Sequence[str] | Deferred | None
    """The organizational unit list for the map."""


class CfnPolicyNetworkAclCommonPolicyProps(TypedDict, total=False):
    """Defines a Firewall Manager network ACL policy."""
    network_acl_entry_set: Required[CfnPolicyNetworkAclEntrySetProps | Deferred]
    """The definition of the first and last rules for the network ACL policy."""


class CfnPolicyNetworkAclEntryProps(TypedDict, total=False):
    """Describes a rule in a network ACL."""
    cidr_block: str | None
    """The IPv4 network range to allow or deny, in CIDR notation."""
    egress: Required[Boolean]
    """Indicates whether the rule is an egress, or outbound, rule (applied to traffic leaving the subnet)."""
    icmp_type_code: CfnPolicyNetworkAclEntryIcmpTypeCodeProps | Deferred | None
    """ICMP protocol: The ICMP type and code."""
    ipv6_cidr_block: str | None
    """The IPv6 network range to allow or deny, in CIDR notation."""
    port_range: CfnPolicyNetworkAclEntryPortRangeProps | Deferred | None
    """TCP or UDP protocols: The range of ports the rule applies to."""
    protocol: Required[str]
    """The protocol number."""
    rule_action: Required[Literal["allow", "deny"] | Other]
    """Indicates whether to allow or deny the traffic that matches the rule."""


class CfnPolicyNetworkAclEntryIcmpTypeCodeProps(TypedDict, total=False):
    """ICMP protocol: The ICMP type and code."""
    code: Required[Integer]
    """ICMP code."""
    type: Required[Integer]
    """ICMP type."""


class CfnPolicyNetworkAclEntryPortRangeProps(TypedDict, total=False):
    """TCP or UDP protocols: The range of ports the rule applies to."""
    from_: Required[Integer]
    """The beginning port number of the range."""
    to: Required[Integer]
    """The ending port number of the range."""


class CfnPolicyNetworkAclEntrySetProps(TypedDict, total=False):
    """The configuration of the first and last rules for the network ACL policy, and the remediation settings for each."""
    first_entries: Sequence[CfnPolicyNetworkAclEntryProps | Deferred] | Deferred | None
    """The rules that you want to run first in the Firewall Manager managed network ACLs."""
    force_remediate_for_first_entries: Required[Boolean]
    """Applies only when remediation is enabled for the policy as a whole."""
    force_remediate_for_last_entries: Required[Boolean]
    """Applies only when remediation is enabled for the policy as a whole."""
    last_entries: Sequence[CfnPolicyNetworkAclEntryProps | Deferred] | Deferred | None
    """The rules that you want to run last in the Firewall Manager managed network ACLs."""


class CfnPolicyNetworkFirewallPolicyProps(TypedDict, total=False):
    """Configures the firewall policy deployment model of AWS Network Firewall."""
    firewall_deployment_model: Required[Literal["DISTRIBUTED", "CENTRALIZED"] | Other]
    """Defines the deployment model to use for the firewall policy."""


class CfnPolicyPolicyOptionProps(TypedDict, total=False):
    """Contains the settings to configure a network ACL policy, a AWS Network Firewall firewall policy deployment model, or a third-party firewall policy."""
    network_acl_common_policy: CfnPolicyNetworkAclCommonPolicyProps | Deferred | None
    """Defines a Firewall Manager network ACL policy."""
    network_firewall_policy: CfnPolicyNetworkFirewallPolicyProps | Deferred | None
    """Defines the deployment model to use for the firewall policy."""
    third_party_firewall_policy: CfnPolicyThirdPartyFirewallPolicyProps | Deferred | None
    """Defines the policy options for a third-party firewall policy."""


class CfnPolicyPolicyTagProps(TypedDict, total=False):
    """A collection of key:value pairs associated with an AWS resource."""
    key: Required[str]
    """Part of the key:value pair that defines a tag."""
    value: Required[str]
    """Part of the key:value pair that defines a tag."""


class CfnPolicyResourceTagProps(TypedDict, total=False):
    """The resource tags that AWS Firewall Manager uses to determine if a particular resource should be included or excluded from the AWS Firewall Manager policy."""
    key: Required[str]
    """The resource tag key."""
    value: str | None
    """The resource tag value."""


class CfnPolicySecurityServicePolicyDataProps(TypedDict, total=False):
    """Details about the security service that is being used to protect the resources."""
    managed_service_data: str | None
    """Details about the service that are specific to the service type, in JSON format."""
    policy_option: CfnPolicyPolicyOptionProps | Deferred | None
    """Contains the settings to configure a network ACL policy, a AWS Network Firewall firewall policy deployment model, or a third-party firewall policy."""
    type: Required[Literal["WAF", "WAFV2", "SHIELD_ADVANCED", "SECURITY_GROUPS_COMMON", "SECURITY_GROUPS_CONTENT_AUDIT", "SECURITY_GROUPS_USAGE_AUDIT", "NETWORK_FIREWALL", "THIRD_PARTY_FIREWALL", "DNS_FIREWALL", "IMPORT_NETWORK_FIREWALL", "NETWORK_ACL_COMMON"] | Other]
    """The service that the policy is using to protect the resources."""


class CfnPolicyThirdPartyFirewallPolicyProps(TypedDict, total=False):
    """Configures the deployment model for the third-party firewall."""
    firewall_deployment_model: Required[Literal["DISTRIBUTED", "CENTRALIZED"] | Other]
    """Defines the deployment model to use for the third-party firewall policy."""


class CfnPolicy(TypedResource):
    """An AWS Firewall Manager policy."""
    props: CfnPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPolicyProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the policy."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the policy."""


class CfnProtocolsListProps(TypedDict, total=False):
    list_name: Required[str]
    """The name of the Firewall Manager protocols list."""
    protocols_list: Required[Sequence[str] | Deferred]
    """An array of protocols in the Firewall Manager protocols list."""
    tags: Sequence[CfnProtocolsListTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to the protocols list."""


class CfnProtocolsListTagProps(TypedDict, total=False):
    """A tag to associate with the protocols list."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnProtocolsList(TypedResource):
    """Creates an AWS Firewall Manager protocols list."""
    props: CfnProtocolsListProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProtocolsListProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the protocols list."""
    @property
    def attr_create_time(self) -> StringToken:
        """The time that the Firewall Manager protocols list was created."""
    @property
    def attr_last_update_time(self) -> StringToken:
        """The time that the Firewall Manager protocols list was last updated."""
    @property
    def attr_list_id(self) -> StringToken:
        """The ID of the Firewall Manager protocols list."""


class CfnResourceSetProps(TypedDict, total=False):
    description: str | None
    """A description of the resource set."""
    name: Required[str]
    """The descriptive name of the resource set."""
    resource_type_list: Required[Sequence[str] | Deferred]
    """Determines the resources that can be associated to the resource set."""
    resources: Sequence[str] | Deferred | None
    tags: Sequence[CfnResourceSetTagProps | Deferred] | Deferred | None


class CfnResourceSetTagProps(TypedDict, total=False):
    """A tag."""
    key: Required[str]
    value: Required[str]


class CfnResourceSet(TypedResource):
    """A set of resources to include in a policy."""
    props: CfnResourceSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourceSetProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """A unique identifier for the resource set."""
