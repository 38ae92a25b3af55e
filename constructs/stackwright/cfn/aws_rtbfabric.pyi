"""Every resource type of AWS::RTBFabric; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnInboundExternalLinkProps(TypedDict, total=False):
    gateway_id: Required[str]
    """A change may replace the resource."""
    link_attributes: CfnInboundExternalLinkLinkAttributesProps | Deferred | None
    """A change may replace the resource."""
    link_log_settings: Required[CfnInboundExternalLinkLinkLogSettingsProps | Deferred]
    """A change may replace the resource."""
    tags: Sequence[CfnInboundExternalLinkTagProps | Deferred] | Deferred | None
    """Tags to assign to the Link."""


class CfnInboundExternalLinkLinkAttributesProps(TypedDict, total=False):
    customer_provided_id: str | None
    responder_error_masking: Sequence[CfnInboundExternalLinkResponderErrorMaskingForHttpCodeProps | Deferred] | Deferred | None


class CfnInboundExternalLinkLinkLogSettingsProps(TypedDict, total=False):
    application_logs: Required[CfnInboundExternalLinkLinkLogSettingsApplicationLogsProps | Deferred]


class CfnInboundExternalLinkLinkLogSettingsApplicationLogsProps(TypedDict, total=False):
    link_application_log_sampling: Required[CfnInboundExternalLinkLinkLogSettingsApplicationLogsLinkApplicationLogSamplingProps | Deferred]


class CfnInboundExternalLinkLinkLogSettingsApplicationLogsLinkApplicationLogSamplingProps(TypedDict, total=False):
    error_log: Required[Number]
    filter_log: Required[Number]


class CfnInboundExternalLinkResponderErrorMaskingForHttpCodeProps(TypedDict, total=False):
    action: Required[Literal["NO_BID", "PASSTHROUGH"] | Other]
    http_code: Required[str]
    logging_types: Required[Sequence[Literal["NONE", "METRIC", "RESPONSE"] | Other] | Deferred]
    response_logging_percentage: Number | None


class CfnInboundExternalLinkTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnInboundExternalLink(TypedResource):
    """Resource Type definition for AWS::RTBFabric::InboundExternalLink Resource Type"""
    props: CfnInboundExternalLinkProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInboundExternalLinkProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_created_timestamp(self) -> StringToken: ...
    @property
    def attr_domain_name(self) -> StringToken: ...
    @property
    def attr_link_id(self) -> StringToken: ...
    @property
    def attr_link_status(self) -> StringToken: ...
    @property
    def attr_updated_timestamp(self) -> StringToken: ...


class CfnLinkProps(TypedDict, total=False):
    gateway_id: Required[str]
    """The unique identifier of the gateway. A change may replace the resource."""
    http_responder_allowed: Boolean | None
    """Boolean to specify if an HTTP responder is allowed. A change may replace the resource."""
    link_attributes: CfnLinkLinkAttributesProps | Deferred | None
    """Attributes of the link. A change may replace the resource."""
    link_log_settings: Required[CfnLinkLinkLogSettingsProps | Deferred]
    """Settings for the application logs."""
    module_configuration_list: Sequence[CfnLinkModuleConfigurationProps | Deferred] | Deferred | None
    """Describes the configuration of a module."""
    peer_gateway_id: Required[str]
    """The unique identifier of the peer gateway. A change may replace the resource."""
    tags: Sequence[CfnLinkTagProps | Deferred] | Deferred | None
    """A map of the key-value pairs of the tag or tags to assign to the resource."""


class CfnLinkFilterProps(TypedDict, total=False):
    """Describes the configuration of a filter."""
    criteria: Required[Sequence[CfnLinkFilterCriterionProps | Deferred] | Deferred]
    """Describes the criteria for a filter."""


class CfnLinkFilterCriterionProps(TypedDict, total=False):
    """Describes the criteria for a filter."""
    path: Required[str]
    """The path to filter."""
    values: Required[Sequence[str] | Deferred]
    """The value to filter."""


class CfnLinkHeaderTagActionProps(TypedDict, total=False):
    """Describes the header tag for a bid action."""
    name: Required[str]
    """The name of the bid action."""
    value: Required[str]
    """The value of the bid action."""


class CfnLinkLinkAttributesProps(TypedDict, total=False):
    """Describes the attributes of a link."""
    customer_provided_id: str | None
    """The customer-provided unique identifier of the link."""
    responder_error_masking: Sequence[CfnLinkResponderErrorMaskingForHttpCodeProps | Deferred] | Deferred | None
    """Describes the masking for HTTP error codes."""


class CfnLinkLinkLogSettingsProps(TypedDict, total=False):
    """Describes the settings for a link log."""
    application_logs: Required[CfnLinkLinkLogSettingsApplicationLogsProps | Deferred]
    """Describes the configuration of a link application log."""


class CfnLinkLinkLogSettingsApplicationLogsProps(TypedDict, total=False):
    """Describes the configuration of a link application log."""
    link_application_log_sampling: Required[CfnLinkLinkLogSettingsApplicationLogsLinkApplicationLogSamplingProps | Deferred]
    """Describes a link application log sample."""


class CfnLinkLinkLogSettingsApplicationLogsLinkApplicationLogSamplingProps(TypedDict, total=False):
    """Describes a link application log sample."""
    error_log: Required[Number]
    """An error log entry."""
    filter_log: Required[Number]
    """A filter log entry."""


class CfnLinkModuleConfigurationProps(TypedDict, total=False):
    """Describes the configuration of a module."""
    depends_on: Sequence[str] | Deferred | None
    """The dependencies of the module."""
    module_parameters: CfnLinkModuleParametersProps | Deferred | None
    """Describes the parameters of a module."""
    name: Required[str]
    """The name of the module."""
    version: str | None
    """The version of the module."""


class CfnLinkModuleParametersProps(TypedDict, total=False):
    """Describes the parameters of a module."""
    no_bid: CfnLinkNoBidModuleParametersProps | Deferred | None
    """Describes the parameters of a no bid module."""
    open_rtb_attribute: CfnLinkOpenRtbAttributeModuleParametersProps | Deferred | None
    """Describes the parameters of an open RTB attribute module."""


class CfnLinkNoBidActionProps(TypedDict, total=False):
    """Describes a no bid action."""
    no_bid_reason_code: Integer | None
    """The reason code for the no bid action."""


class CfnLinkNoBidModuleParametersProps(TypedDict, total=False):
    """Describes the parameters of a no bid module."""
    pass_through_percentage: Number | None
    """The pass through percentage."""
    reason: str | None
    """The reason description."""
    reason_code: Integer | None
    """The reason code."""


class CfnLinkOpenRtbAttributeModuleParametersProps(TypedDict, total=False):
    """Describes the parameters of an open RTB attribute module."""
    action: Required[CfnLinkOpenRtbAttributeModuleParametersActionProps | Deferred]
    """Describes a bid action."""
    filter_configuration: Required[Sequence[CfnLinkFilterProps | Deferred] | Deferred]
    """Describes the configuration of a filter."""
    filter_type: Required[Literal["INCLUDE", "EXCLUDE"] | Other]
    """The filter type."""
    holdback_percentage: Required[Number]
    """The hold back percentage."""


class CfnLinkOpenRtbAttributeModuleParametersActionProps(TypedDict, total=False):
    """Describes a bid action."""
    header_tag: CfnLinkHeaderTagActionProps | Deferred | None
    """Describes the header tag for a bid action."""
    no_bid: CfnLinkNoBidActionProps | Deferred | None
    """Describes the parameters of a no bid module."""


class CfnLinkResponderErrorMaskingForHttpCodeProps(TypedDict, total=False):
    """Describes the masking for HTTP error codes."""
    action: Required[Literal["NO_BID", "PASSTHROUGH"] | Other]
    """The action for the error.."""
    http_code: Required[str]
    """The HTTP error code."""
    logging_types: Required[Sequence[Literal["NONE", "METRIC", "RESPONSE"] | Other] | Deferred]
    """The error log type."""
    response_logging_percentage: Number | None
    """The percentage of response logging."""


class CfnLinkTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnLink(TypedResource):
    """Creates a new link between gateways."""
    props: CfnLinkProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLinkProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_created_timestamp(self) -> StringToken: ...
    @property
    def attr_link_direction(self) -> StringToken: ...
    @property
    def attr_link_id(self) -> StringToken:
        """The unique identifier of the link."""
    @property
    def attr_link_status(self) -> StringToken: ...
    @property
    def attr_updated_timestamp(self) -> StringToken: ...


class CfnLinkRoutingRuleProps(TypedDict, total=False):
    conditions: Required[CfnLinkRoutingRuleRuleConditionProps | Deferred]
    """Conditions for a routing rule."""
    gateway_id: Required[str]
    """A change may replace the resource."""
    link_id: Required[str]
    """A change may replace the resource."""
    priority: Required[Integer]
    tags: Sequence[CfnLinkRoutingRuleTagProps | Deferred] | Deferred | None
    """Tags to assign to the LinkRoutingRule."""


class CfnLinkRoutingRuleQueryStringKeyValuePairProps(TypedDict, total=False):
    key: Required[str]
    """Query string key — RFC 3986 unreserved characters."""
    value: Required[str]
    """Query string value — RFC 3986 unreserved characters."""


class CfnLinkRoutingRuleRuleConditionProps(TypedDict, total=False):
    """Conditions for a routing rule."""
    host_header: str | None
    """Exact host match — RFC 3986 unreserved characters."""
    host_header_wildcard: str | None
    """Wildcard host pattern (e.g., *.example.com) — RFC 3986 unreserved characters plus *."""
    path_exact: str | None
    """Exact path match — must start with /."""
    path_prefix: str | None
    """Path prefix matching — strict starts-with, must start with /."""
    query_string_equals: CfnLinkRoutingRuleQueryStringKeyValuePairProps | Deferred | None
    """Query string key=value pair match (single pair)."""
    query_string_exists: str | None
    """Query string key presence check (any value accepted)."""


class CfnLinkRoutingRuleTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnLinkRoutingRule(TypedResource):
    """Resource Type definition for AWS::RTBFabric::LinkRoutingRule."""
    props: CfnLinkRoutingRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLinkRoutingRuleProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_created_timestamp(self) -> StringToken: ...
    @property
    def attr_rule_id(self) -> StringToken: ...
    @property
    def attr_status(self) -> StringToken: ...
    @property
    def attr_updated_timestamp(self) -> StringToken: ...


class CfnOutboundExternalLinkProps(TypedDict, total=False):
    gateway_id: Required[str]
    """A change may replace the resource."""
    link_attributes: CfnOutboundExternalLinkLinkAttributesProps | Deferred | None
    """A change may replace the resource."""
    link_log_settings: Required[CfnOutboundExternalLinkLinkLogSettingsProps | Deferred]
    """A change may replace the resource."""
    public_endpoint: Required[str]
    """A change may replace the resource."""
    tags: Sequence[CfnOutboundExternalLinkTagProps | Deferred] | Deferred | None
    """Tags to assign to the Link."""


class CfnOutboundExternalLinkLinkAttributesProps(TypedDict, total=False):
    customer_provided_id: str | None
    responder_error_masking: Sequence[CfnOutboundExternalLinkResponderErrorMaskingForHttpCodeProps | Deferred] | Deferred | None


class CfnOutboundExternalLinkLinkLogSettingsProps(TypedDict, total=False):
    application_logs: Required[CfnOutboundExternalLinkLinkLogSettingsApplicationLogsProps | Deferred]


class CfnOutboundExternalLinkLinkLogSettingsApplicationLogsProps(TypedDict, total=False):
    link_application_log_sampling: Required[CfnOutboundExternalLinkLinkLogSettingsApplicationLogsLinkApplicationLogSamplingProps | Deferred]


class CfnOutboundExternalLinkLinkLogSettingsApplicationLogsLinkApplicationLogSamplingProps(TypedDict, total=False):
    error_log: Required[Number]
    filter_log: Required[Number]


class CfnOutboundExternalLinkResponderErrorMaskingForHttpCodeProps(TypedDict, total=False):
    action: Required[Literal["NO_BID", "PASSTHROUGH"] | Other]
    http_code: Required[str]
    logging_types: Required[Sequence[Literal["NONE", "METRIC", "RESPONSE"] | Other] | Deferred]
    response_logging_percentage: Number | None


class CfnOutboundExternalLinkTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnOutboundExternalLink(TypedResource):
    """Resource Type definition for AWS::RTBFabric::OutboundExternalLink Resource Type"""
    props: CfnOutboundExternalLinkProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOutboundExternalLinkProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_created_timestamp(self) -> StringToken: ...
    @property
    def attr_link_id(self) -> StringToken: ...
    @property
    def attr_link_status(self) -> StringToken: ...
    @property
    def attr_updated_timestamp(self) -> StringToken: ...


class CfnRequesterGatewayProps(TypedDict, total=False):
    description: str | None
    """An optional description for the requester gateway. A change may replace the resource."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """The unique identifiers of the security groups. A change may replace the resource."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """The unique identifiers of the subnets. A change may replace the resource."""
    tags: Sequence[CfnRequesterGatewayTagProps | Deferred] | Deferred | None
    """A map of the key-value pairs of the tag or tags to assign to the resource."""
    vpc_id: Required[str]
    """The unique identifier of the Virtual Private Cloud (VPC). A change may replace the resource."""


class CfnRequesterGatewayTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnRequesterGateway(TypedResource):
    """Creates a requester gateway."""
    props: CfnRequesterGatewayProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRequesterGatewayProps]) -> None: ...
    @property
    def attr_active_links_count(self) -> NumberToken: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_created_timestamp(self) -> StringToken: ...
    @property
    def attr_domain_name(self) -> StringToken: ...
    @property
    def attr_gateway_id(self) -> StringToken: ...
    @property
    def attr_requester_gateway_status(self) -> StringToken: ...
    @property
    def attr_total_links_count(self) -> NumberToken: ...
    @property
    def attr_updated_timestamp(self) -> StringToken: ...


class CfnResponderGatewayProps(TypedDict, total=False):
    acm_certificate_arn: str | None
    """A change may replace the resource."""
    description: str | None
    """An optional description for the responder gateway. A change may replace the resource."""
    domain_name: str | None
    """The domain name for the responder gateway. A change may replace the resource."""
    gateway_type: Literal["EXTERNAL", "INTERNAL"] | Other | None
    """A change may replace the resource."""
    listener_config: CfnResponderGatewayListenerConfigProps | Deferred | None
    managed_endpoint_configuration: CfnResponderGatewayManagedEndpointConfigurationProps | Deferred | None
    """The configuration for the managed endpoint. A change may replace the resource."""
    port: Required[Integer]
    """The networking port to use. A change may replace the resource."""
    protocol: Required[Literal["HTTP", "HTTPS"] | Other]
    """The networking protocol to use. A change may replace the resource."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """The unique identifiers of the security groups. A change may replace the resource."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """The unique identifiers of the subnets. A change may replace the resource."""
    tags: Sequence[CfnResponderGatewayTagProps | Deferred] | Deferred | None
    """A map of the key-value pairs of the tag or tags to assign to the resource."""
    trust_store_configuration: CfnResponderGatewayTrustStoreConfigurationProps | Deferred | None
    """The configuration of the trust store. A change may replace the resource."""
    vpc_id: Required[str]
    """The unique identifier of the Virtual Private Cloud (VPC). A change may replace the resource."""


class CfnResponderGatewayAutoScalingGroupsConfigurationProps(TypedDict, total=False):
    """Describes the configuration of an auto scaling group."""
    auto_scaling_group_name_list: Required[Sequence[str] | Deferred]
    """The names of the auto scaling group."""
    health_check_config: CfnResponderGatewayHealthCheckConfigProps | Deferred | None
    role_arn: Required[str]
    """The role ARN of the auto scaling group."""


class CfnResponderGatewayEksEndpointsConfigurationProps(TypedDict, total=False):
    """Describes the configuration of an Amazon Elastic Kubernetes Service endpoint."""
    cluster_api_server_ca_certificate_chain: Required[str]
    """The CA certificate chain of the cluster API server."""
    cluster_api_server_endpoint_uri: Required[str]
    """The URI of the cluster API server endpoint."""
    cluster_name: Required[str]
    """The name of the cluster."""
    endpoints_resource_name: Required[str]
    """The name of the endpoint resource."""
    endpoints_resource_namespace: Required[str]
    """The namespace of the endpoint resource."""
    role_arn: Required[str]
    """The role ARN for the cluster."""


class CfnResponderGatewayHealthCheckConfigProps(TypedDict, total=False):
    healthy_threshold_count: Integer | None
    interval_seconds: Integer | None
    path: Required[str]
    port: Required[Integer]
    protocol: Literal["HTTP", "HTTPS"] | Other | None
    status_code_matcher: str | None
    timeout_ms: Integer | None
    unhealthy_threshold_count: Integer | None


class CfnResponderGatewayListenerConfigProps(TypedDict, total=False):
    protocols: Required[Sequence[Literal["HTTP", "HTTPS"] | Other] | Deferred]


class CfnResponderGatewayManagedEndpointConfigurationProps(TypedDict, total=False):
    """Describes the configuration of a managed endpoint."""
    auto_scaling_groups_configuration: CfnResponderGatewayAutoScalingGroupsConfigurationProps | Deferred | None
    """Describes the configuration of an auto scaling group."""
    eks_endpoints_configuration: CfnResponderGatewayEksEndpointsConfigurationProps | Deferred | None
    """Describes the configuration of an Amazon Elastic Kubernetes Service endpoint."""


class CfnResponderGatewayTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnResponderGatewayTrustStoreConfigurationProps(TypedDict, total=False):
    """Describes the configuration of a trust store."""
    certificate_authority_certificates: Required[Sequence[str] | Deferred]
    """The certificate authority certificate."""


class CfnResponderGateway(TypedResource):
    """Creates a responder gateway."""
    props: CfnResponderGatewayProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResponderGatewayProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_certificate_association_status(self) -> StringToken: ...
    @property
    def attr_created_timestamp(self) -> StringToken: ...
    @property
    def attr_external_inbound_endpoint(self) -> StringToken: ...
    @property
    def attr_gateway_id(self) -> StringToken: ...
    @property
    def attr_responder_gateway_status(self) -> StringToken: ...
    @property
    def attr_updated_timestamp(self) -> StringToken: ...
