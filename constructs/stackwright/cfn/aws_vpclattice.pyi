"""Every resource type of AWS::VpcLattice; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnAccessLogSubscriptionProps(TypedDict, total=False):
    destination_arn: Required[str]
    """The Amazon Resource Name (ARN) of the destination."""
    resource_identifier: str | None
    """The ID or ARN of the service network or service. A change replaces the resource."""
    service_network_log_type: Literal["SERVICE", "RESOURCE"] | Other | None
    """Log type of the service network."""
    tags: Sequence[CfnAccessLogSubscriptionTagProps | Deferred] | Deferred | None
    """The tags for the access log subscription."""


class CfnAccessLogSubscriptionTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnAccessLogSubscription(TypedResource):
    """Enables access logs to be sent to Amazon CloudWatch, Amazon S3, and Amazon Kinesis Data Firehose."""
    props: CfnAccessLogSubscriptionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccessLogSubscriptionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the access log subscription."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the access log subscription."""
    @property
    def attr_resource_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the access log subscription."""
    @property
    def attr_resource_id(self) -> StringToken:
        """The ID of the service network or service."""


class CfnAuthPolicyProps(TypedDict, total=False):
    policy: Required[Anything]
    """The auth policy."""
    resource_identifier: Required[str]
    """The ID or ARN of the service network or service for which the policy is created. A change replaces the resource."""


class CfnAuthPolicy(TypedResource):
    """Creates or updates the auth policy."""
    props: CfnAuthPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAuthPolicyProps]) -> None: ...
    @property
    def attr_state(self) -> StringToken:
        """The state of the auth policy."""


class CfnDomainVerificationProps(TypedDict, total=False):
    domain_name: Required[str]
    """The domain name being verified. A change replaces the resource."""
    tags: Sequence[CfnDomainVerificationTagProps | Deferred] | Deferred | None
    """The tags associated with the domain verification."""


class CfnDomainVerificationTagProps(TypedDict, total=False):
    key: Required[str]
    value: str | None


class CfnDomainVerification(TypedResource):
    """A domain name verification is an entity that allows you to prove your ownership of a given domain."""
    props: CfnDomainVerificationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDomainVerificationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the domain verification."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the domain verification."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the domain verification process."""
    @property
    def attr_txt_method_config(self) -> StringToken: ...


class CfnListenerProps(TypedDict, total=False):
    default_action: Required[CfnListenerDefaultActionProps | Deferred]
    """The action for the default rule."""
    name: str | None
    """The name of the listener. A change replaces the resource."""
    port: Integer | None
    """The listener port. A change replaces the resource."""
    protocol: Required[Literal["HTTP", "HTTPS", "TLS_PASSTHROUGH"] | Other]
    """The listener protocol. A change replaces the resource."""
    service_identifier: str | None
    """The ID or ARN of the service. A change replaces the resource."""
    tags: Sequence[CfnListenerTagProps | Deferred] | Deferred | None
    """The tags for the listener."""


class CfnListenerDefaultActionProps(TypedDict, total=False):
    """The action for the default rule."""
    fixed_response: CfnListenerFixedResponseProps | Deferred | None
    """Describes an action that returns a custom HTTP response."""
    forward: CfnListenerForwardProps | Deferred | None
    """Describes a forward action."""


class CfnListenerFixedResponseProps(TypedDict, total=False):
    """Describes an action that returns a custom HTTP response."""
    status_code: Required[Integer]
    """The HTTP response code."""


class CfnListenerForwardProps(TypedDict, total=False):
    """The forward action."""
    target_groups: Required[Sequence[CfnListenerWeightedTargetGroupProps | Deferred] | Deferred]
    """The target groups."""


class CfnListenerTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnListenerWeightedTargetGroupProps(TypedDict, total=False):
    """Describes the weight of a target group."""
    target_group_identifier: Required[str]
    """The ID of the target group."""
    weight: Integer | None
    """Only required if you specify multiple target groups for a forward action."""


class CfnListener(TypedResource):
    """Creates a listener for a service."""
    props: CfnListenerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnListenerProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the listener."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the listener."""
    @property
    def attr_service_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the service."""
    @property
    def attr_service_id(self) -> StringToken:
        """The ID of the service."""


class CfnResourceConfigurationProps(TypedDict, total=False):
    allow_association_to_sharable_service_network: Boolean | None
    """Specifies whether the resource configuration can be associated with a sharable service network."""
    custom_domain_name: str | None
    """The custom domain name. A change replaces the resource."""
    domain_verification_id: str | None
    """The domain verification ID. A change replaces the resource."""
    group_domain: str | None
    """(GROUP) The group domain for a group resource configuration. A change replaces the resource."""
    name: Required[str]
    """The name of the resource configuration."""
    port_ranges: Sequence[str] | Deferred | None
    """(SINGLE, GROUP, CHILD) The TCP port ranges that a consumer can use to access a resource configuration (for example: 1-65535)."""
    protocol_type: Literal["TCP"] | Other | None
    """(SINGLE, GROUP) The protocol accepted by the resource configuration. A change replaces the resource."""
    resource_configuration_auth_type: Literal["NONE", "AWS_IAM"] | Other | None
    """The auth type for the resource configuration. A change replaces the resource."""
    resource_configuration_definition: CfnResourceConfigurationResourceConfigurationDefinitionProps | Deferred | None
    """Identifies the resource configuration in one of the following ways:"""
    resource_configuration_group_id: str | None
    """The ID of the group resource configuration."""
    resource_configuration_type: Required[Literal["GROUP", "CHILD", "SINGLE", "ARN", "CIDR"] | Other]
    """The type of resource configuration. A change replaces the resource."""
    resource_gateway_id: str | None
    """The ID of the resource gateway. A change replaces the resource."""
    tags: Sequence[CfnResourceConfigurationTagProps | Deferred] | Deferred | None
    """The tags for the resource configuration."""


class CfnResourceConfigurationCidrResourceProps(TypedDict, total=False):
    cidr_ranges: Required[Sequence[str] | Deferred]


class CfnResourceConfigurationDnsResourceProps(TypedDict, total=False):
    """The domain name of the resource configuration."""
    domain_name: Required[str]
    """The domain name of the resource configuration."""
    ip_address_type: Required[Literal["IPV4", "IPV6", "DUALSTACK"] | Other]
    """The IP address type for the resource configuration."""


class CfnResourceConfigurationResourceConfigurationDefinitionProps(TypedDict, total=False):
    """Identifies the resource configuration in one of the following ways:"""
    arn_resource: str | None
    """The Amazon Resource Name (ARN) of the resource configuration."""
    cidr_resource: CfnResourceConfigurationCidrResourceProps | Deferred | None
    dns_resource: CfnResourceConfigurationDnsResourceProps | Deferred | None
    """The DNS name of the resource configuration."""
    ip_resource: str | None
    """The IP address of the resource configuration."""


class CfnResourceConfigurationTagProps(TypedDict, total=False):
    key: Required[str]
    value: str | None


class CfnResourceConfiguration(TypedResource):
    """Creates a resource configuration."""
    props: CfnResourceConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourceConfigurationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the resource configuration."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the resource configuration."""


class CfnResourceGatewayProps(TypedDict, total=False):
    ip_address_type: Literal["IPV4", "IPV6", "DUALSTACK"] | Other | None
    """The type of IP address used by the resource gateway. A change replaces the resource."""
    ipv4_addresses_per_eni: Integer | None
    """The number of IPv4 addresses in each ENI for the resource gateway."""
    name: Required[str]
    """The name of the resource gateway. A change replaces the resource."""
    resource_config_dns_resolution: Literal["IN_VPC", "PUBLIC"] | Other | None
    """A change replaces the resource."""
    security_group_ids: Sequence[str] | Deferred | None
    """The IDs of the security groups applied to the resource gateway."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """The IDs of the VPC subnets for the resource gateway. A change replaces the resource."""
    tags: Sequence[CfnResourceGatewayTagProps | Deferred] | Deferred | None
    """The tags for the resource gateway."""
    vpc_identifier: Required[str]
    """The ID of the VPC for the resource gateway. A change replaces the resource."""


class CfnResourceGatewayTagProps(TypedDict, total=False):
    key: Required[str]
    value: str | None


class CfnResourceGateway(TypedResource):
    """A resource gateway is a point of ingress into the VPC where a resource resides."""
    props: CfnResourceGatewayProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourceGatewayProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the resource gateway."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the resource gateway."""


class CfnResourcePolicyProps(TypedDict, total=False):
    policy: Required[Anything]
    """The Amazon Resource Name (ARN) of the service network or service."""
    resource_arn: Required[str]
    """An IAM policy. A change replaces the resource."""


class CfnResourcePolicy(TypedResource):
    """Retrieves information about the specified resource policy."""
    props: CfnResourcePolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourcePolicyProps]) -> None: ...


class CfnRuleProps(TypedDict, total=False):
    action: Required[CfnRuleActionProps | Deferred]
    """Describes the action for a rule."""
    listener_identifier: str | None
    """The ID or ARN of the listener. A change replaces the resource."""
    match: Required[CfnRuleMatchProps | Deferred]
    """The rule match."""
    name: str | None
    """The name of the rule. A change replaces the resource."""
    priority: Required[Integer]
    """The priority assigned to the rule."""
    service_identifier: str | None
    """The ID or ARN of the service. A change replaces the resource."""
    tags: Sequence[CfnRuleTagProps | Deferred] | Deferred | None
    """The tags for the rule."""


class CfnRuleActionProps(TypedDict, total=False):
    """Describes the action for a rule."""
    fixed_response: CfnRuleFixedResponseProps | Deferred | None
    """The fixed response action."""
    forward: CfnRuleForwardProps | Deferred | None
    """The forward action."""


class CfnRuleFixedResponseProps(TypedDict, total=False):
    """Describes an action that returns a custom HTTP response."""
    status_code: Required[Integer]
    """The HTTP response code."""


class CfnRuleForwardProps(TypedDict, total=False):
    """The forward action."""
    target_groups: Required[Sequence[CfnRuleWeightedTargetGroupProps | Deferred] | Deferred]
    """The target groups."""


class CfnRuleHeaderMatchProps(TypedDict, total=False):
    """Describes the constraints for a header match."""
    case_sensitive: Boolean | None
    """Indicates whether the match is case sensitive."""
    match: Required[CfnRuleHeaderMatchTypeProps | Deferred]
    """The header match type."""
    name: Required[str]
    """The name of the header."""


class CfnRuleHeaderMatchTypeProps(TypedDict, total=False):
    """Describes a header match type."""
    contains: str | None
    """A contains type match."""
    exact: str | None
    """An exact type match."""
    prefix: str | None
    """A prefix type match."""


class CfnRuleHttpMatchProps(TypedDict, total=False):
    """Describes criteria that can be applied to incoming requests."""
    header_matches: Sequence[CfnRuleHeaderMatchProps | Deferred] | Deferred | None
    """The header matches."""
    method: Literal["CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT", "TRACE"] | Other | None
    """The HTTP method type."""
    path_match: CfnRulePathMatchProps | Deferred | None
    """The path match."""


class CfnRuleMatchProps(TypedDict, total=False):
    """Describes a rule match."""
    http_match: Required[CfnRuleHttpMatchProps | Deferred]
    """The HTTP criteria that a rule must match."""


class CfnRulePathMatchProps(TypedDict, total=False):
    """Describes the conditions that can be applied when matching a path for incoming requests."""
    case_sensitive: Boolean | None
    """Indicates whether the match is case sensitive."""
    match: Required[CfnRulePathMatchTypeProps | Deferred]
    """The type of path match."""


class CfnRulePathMatchTypeProps(TypedDict, total=False):
    """Describes a path match type."""
    exact: str | None
    """An exact match of the path."""
    prefix: str | None
    """A prefix match of the path."""


class CfnRuleTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnRuleWeightedTargetGroupProps(TypedDict, total=False):
    """Describes the weight of a target group."""
    target_group_identifier: Required[str]
    """The ID of the target group."""
    weight: Integer | None
    """Only required if you specify multiple target groups for a forward action."""


class CfnRule(TypedResource):
    """Creates a listener rule."""
    props: CfnRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRuleProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the rule."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the listener."""


class CfnServiceProps(TypedDict, total=False):
    auth_type: Literal["NONE", "AWS_IAM"] | Other | None
    """The type of IAM policy."""
    certificate_arn: str | None
    """The Amazon Resource Name (ARN) of the certificate."""
    custom_domain_name: str | None
    """The custom domain name of the service. A change replaces the resource."""
    dns_entry: CfnServiceDnsEntryProps | Deferred | None
    """Describes the DNS information of the service."""
    idle_timeout_seconds: Integer | None
    name: str | None
    """The name of the service. A change replaces the resource."""
    tags: Sequence[CfnServiceTagProps | Deferred] | Deferred | None
    """The tags for the service."""


class CfnServiceDnsEntryProps(TypedDict, total=False):
    """Describes the DNS information of a service."""


class CfnServiceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnService(TypedResource):
    """Creates a service."""
    props: CfnServiceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServiceProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the service."""
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time that the service was created, specified in ISO-8601 format."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the service."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The date and time that the service was last updated, specified in ISO-8601 format."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the service."""
    @property
    def attr_dns_entry_domain_name(self) -> StringToken:
        """The domain name of the service."""
    @property
    def attr_dns_entry_hosted_zone_id(self) -> StringToken:
        """The ID of the hosted zone."""


class CfnServiceNetworkProps(TypedDict, total=False):
    auth_type: Literal["NONE", "AWS_IAM"] | Other | None
    """The type of IAM policy."""
    name: str | None
    """The name of the service network. A change replaces the resource."""
    sharing_config: CfnServiceNetworkSharingConfigProps | Deferred | None
    """Specify if the service network should be enabled for sharing. A change replaces the resource."""
    tags: Sequence[CfnServiceNetworkTagProps | Deferred] | Deferred | None
    """The tags for the service network."""


class CfnServiceNetworkSharingConfigProps(TypedDict, total=False):
    """Specify if the service network should be enabled for sharing."""
    enabled: Required[Boolean]
    """Specify if the service network should be enabled for sharing."""


class CfnServiceNetworkTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnServiceNetwork(TypedResource):
    """Creates a service network."""
    props: CfnServiceNetworkProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServiceNetworkProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the service network."""
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time that the service network was created, specified in ISO-8601 format."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the service network."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The date and time of the last update, specified in ISO-8601 format."""


class CfnServiceNetworkResourceAssociationProps(TypedDict, total=False):
    private_dns_enabled: Boolean | None
    """Indicates if private DNS is enabled for the service network resource association. A change replaces the resource."""
    resource_configuration_id: str | None
    """The ID of the resource configuration associated with the service network. A change replaces the resource."""
    service_network_id: str | None
    """The ID of the service network associated with the resource configuration. A change replaces the resource."""
    tags: Sequence[CfnServiceNetworkResourceAssociationTagProps | Deferred] | Deferred | None
    """A key-value pair to associate with a resource."""


class CfnServiceNetworkResourceAssociationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    value: Required[str]


class CfnServiceNetworkResourceAssociation(TypedResource):
    """Associates the specified service network with the specified resource configuration."""
    props: CfnServiceNetworkResourceAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServiceNetworkResourceAssociationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the association."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the association between the service network and resource configuration."""


class CfnServiceNetworkServiceAssociationProps(TypedDict, total=False):
    dns_entry: CfnServiceNetworkServiceAssociationDnsEntryProps | Deferred | None
    """The DNS information of the service."""
    service_identifier: str | None
    """The ID or ARN of the service. A change replaces the resource."""
    service_network_identifier: str | None
    """The ID or ARN of the service network. A change replaces the resource."""
    tags: Sequence[CfnServiceNetworkServiceAssociationTagProps | Deferred] | Deferred | None
    """The tags for the association."""


class CfnServiceNetworkServiceAssociationDnsEntryProps(TypedDict, total=False):
    """The DNS information."""


class CfnServiceNetworkServiceAssociationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnServiceNetworkServiceAssociation(TypedResource):
    """Associates the specified service with the specified service network."""
    props: CfnServiceNetworkServiceAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServiceNetworkServiceAssociationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the association between the service network and the service."""
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time that the association was created, specified in ISO-8601 format."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the of the association between the service network and the service."""
    @property
    def attr_service_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the service."""
    @property
    def attr_service_id(self) -> StringToken:
        """The ID of the service."""
    @property
    def attr_service_name(self) -> StringToken:
        """The name of the service."""
    @property
    def attr_service_network_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the service network"""
    @property
    def attr_service_network_id(self) -> StringToken:
        """The ID of the service network."""
    @property
    def attr_service_network_name(self) -> StringToken:
        """The name of the service network."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the association between the service network and the service."""
    @property
    def attr_dns_entry_domain_name(self) -> StringToken:
        """The domain name of the service."""
    @property
    def attr_dns_entry_hosted_zone_id(self) -> StringToken:
        """The ID of the hosted zone."""


class CfnServiceNetworkVpcAssociationProps(TypedDict, total=False):
    dns_options: CfnServiceNetworkVpcAssociationDnsOptionsProps | Deferred | None
    """The DNS options for the service network VPC association."""
    private_dns_enabled: Boolean | None
    """Indicates if private DNS is enabled for the service network VPC association."""
    security_group_ids: Sequence[str] | Deferred | None
    """The IDs of the security groups."""
    service_network_identifier: str | None
    """The ID or ARN of the service network. A change replaces the resource."""
    tags: Sequence[CfnServiceNetworkVpcAssociationTagProps | Deferred] | Deferred | None
    """The tags for the association."""
    vpc_identifier: str | None
    """The ID of the VPC. A change replaces the resource."""


class CfnServiceNetworkVpcAssociationDnsOptionsProps(TypedDict, total=False):
    """The DNS configuration options."""
    private_dns_preference: Literal["VERIFIED_DOMAINS_ONLY", "ALL_DOMAINS", "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS", "SPECIFIED_DOMAINS_ONLY"] | Other | None
    """The preference for which private domains have a private hosted zone created for and associated with the specified VPC."""
    private_dns_specified_domains: Sequence[str] | Deferred | None
    """Indicates which of the private domains to create private hosted zones for and associate with the specified VPC."""


class CfnServiceNetworkVpcAssociationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnServiceNetworkVpcAssociation(TypedResource):
    """Associates a VPC with a service network."""
    props: CfnServiceNetworkVpcAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServiceNetworkVpcAssociationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the association between the service network and the VPC."""
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time that the association was created, specified in ISO-8601 format."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the specified association between the service network and the VPC."""
    @property
    def attr_service_network_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the service network."""
    @property
    def attr_service_network_id(self) -> StringToken:
        """The ID of the service network."""
    @property
    def attr_service_network_name(self) -> StringToken:
        """The name of the service network."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the association."""
    @property
    def attr_vpc_id(self) -> StringToken:
        """The ID of the VPC."""


class CfnTargetGroupProps(TypedDict, total=False):
    config: CfnTargetGroupTargetGroupConfigProps | Deferred | None
    """The target group configuration."""
    name: str | None
    """The name of the target group. A change replaces the resource."""
    tags: Sequence[CfnTargetGroupTagProps | Deferred] | Deferred | None
    """The tags for the target group."""
    targets: Sequence[CfnTargetGroupTargetProps | Deferred] | Deferred | None
    """Describes a target."""
    type: Required[Literal["IP", "LAMBDA", "INSTANCE", "ALB"] | Other]
    """The type of target group. A change replaces the resource."""


class CfnTargetGroupHealthCheckConfigProps(TypedDict, total=False):
    """Describes the health check configuration of a target group."""
    enabled: Boolean | None
    """Indicates whether health checking is enabled."""
    health_check_interval_seconds: Integer | None
    """The approximate amount of time, in seconds, between health checks of an individual target."""
    health_check_timeout_seconds: Integer | None
    """The amount of time, in seconds, to wait before reporting a target as unhealthy."""
    healthy_threshold_count: Integer | None
    """The number of consecutive successful health checks required before considering an unhealthy target healthy."""
    matcher: CfnTargetGroupMatcherProps | Deferred | None
    """The codes to use when checking for a successful response from a target."""
    path: str | None
    """The destination for health checks on the targets."""
    port: Integer | None
    """The port used when performing health checks on targets."""
    protocol: Literal["HTTP", "HTTPS"] | Other | None
    """The protocol used when performing health checks on targets."""
    protocol_version: Literal["HTTP1", "HTTP2"] | Other | None
    """The protocol version used when performing health checks on targets."""
    unhealthy_threshold_count: Integer | None
    """The number of consecutive failed health checks required before considering a target unhealthy."""


class CfnTargetGroupMatcherProps(TypedDict, total=False):
    """Describes the codes to use when checking for a successful response from a target for health checks."""
    http_code: Required[str]
    """The HTTP code to use when checking for a successful response from a target."""


class CfnTargetGroupTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnTargetGroupTargetProps(TypedDict, total=False):
    """Describes a target."""
    id: Required[str]
    """The ID of the target."""
    port: Integer | None
    """The port on which the target is listening."""


class CfnTargetGroupTargetGroupConfigProps(TypedDict, total=False):
    """Describes the configuration of a target group."""
    health_check: CfnTargetGroupHealthCheckConfigProps | Deferred | None
    """The health check configuration."""
    ip_address_type: Literal["IPV4", "IPV6"] | Other | None
    """The type of IP address used for the target group. A change replaces the resource."""
    lambda_event_structure_version: Literal["V1", "V2"] | Other | None
    """The version of the event structure that your Lambda function receives. A change replaces the resource."""
    port: Integer | None
    """The port on which the targets are listening. A change replaces the resource."""
    protocol: Literal["HTTP", "HTTPS", "TCP"] | Other | None
    """The protocol to use for routing traffic to the targets. A change replaces the resource."""
    protocol_version: Literal["HTTP1", "HTTP2", "GRPC"] | Other | None
    """The protocol version. A change replaces the resource."""
    vpc_identifier: str | None
    """The ID of the VPC. A change replaces the resource."""


class CfnTargetGroup(TypedResource):
    """Creates a target group."""
    props: CfnTargetGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTargetGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the target group."""
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time that the target group was created, specified in ISO-8601 format."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the target group."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The date and time that the target group was last updated, specified in ISO-8601 format."""
    @property
    def attr_status(self) -> StringToken:
        """The operation's status."""
