"""Every resource type of AWS::ElasticLoadBalancingV2; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnListenerProps(TypedDict, total=False):
    alpn_policy: Sequence[str] | Deferred | None
    """[TLS listener] The name of the Application-Layer Protocol Negotiation (ALPN) policy."""
    certificates: Sequence[CfnListenerCertificatePropertyProps | Deferred] | Deferred | None
    """The default SSL server certificate for a secure listener."""
    default_actions: Required[Sequence[CfnListenerActionProps | Deferred] | Deferred]
    """The actions for the default rule."""
    listener_attributes: Sequence[CfnListenerListenerAttributeProps | Deferred] | Deferred | None
    """The listener attributes."""
    load_balancer_arn: Required[str]
    """The Amazon Resource Name (ARN) of the load balancer. A change replaces the resource."""
    mutual_authentication: CfnListenerMutualAuthenticationProps | Deferred | None
    """The mutual authentication configuration information."""
    port: Integer | None
    """The port on which the load balancer is listening."""
    protocol: Literal["GENEVE", "HTTP", "HTTPS", "QUIC", "TCP", "TCP_QUIC", "TCP_UDP", "TLS", "UDP"] | Other | None
    """The protocol for connections from clients to the load balancer."""
    ssl_policy: str | None
    """[HTTPS and TLS listeners] The security policy that defines which protocols and ciphers are supported."""
    tags: Sequence[CfnListenerTagProps | Deferred] | Deferred | None


class CfnListenerActionProps(TypedDict, total=False):
    """Specifies an action for a listener rule."""
    authenticate_cognito_config: CfnListenerAuthenticateCognitoConfigProps | Deferred | None
    """[HTTPS listeners] Information for using Amazon Cognito to authenticate users."""
    authenticate_oidc_config: CfnListenerAuthenticateOidcConfigProps | Deferred | None
    """[HTTPS listeners] Information about an identity provider that is compliant with OpenID Connect (OIDC)."""
    fixed_response_config: CfnListenerFixedResponseConfigProps | Deferred | None
    """[Application Load Balancer] Information for creating an action that returns a custom HTTP response."""
    forward_config: CfnListenerForwardConfigProps | Deferred | None
    """Information for creating an action that distributes requests among multiple target groups."""
    jwt_validation_config: CfnListenerJwtValidationConfigProps | Deferred | None
    """[HTTPS listeners] Information for validating JWT access tokens in client requests."""
    order: Integer | None
    """The order for the action."""
    redirect_config: CfnListenerRedirectConfigProps | Deferred | None
    """[Application Load Balancer] Information for creating a redirect action."""
    target_group_arn: str | None
    """The Amazon Resource Name (ARN) of the target group."""
    type: Required[Literal["authenticate-cognito", "authenticate-oidc", "fixed-response", "forward", "jwt-validation", "redirect"] | Other]
    """The type of action."""


class CfnListenerAuthenticateCognitoConfigProps(TypedDict, total=False):
    """Specifies information required when integrating with Amazon Cognito to authenticate users."""
    authentication_request_extra_params: Mapping[str, str] | Deferred | None
    """The query parameters (up to 10) to include in the redirect request to the authorization endpoint."""
    on_unauthenticated_request: Literal["allow", "authenticate", "deny"] | Other | None
    """The behavior if the user is not authenticated."""
    scope: str | None
    """The set of user claims to be requested from the IdP."""
    session_cookie_name: str | None
    """The name of the cookie used to maintain session information."""
    session_timeout: str | None
    """The maximum duration of the authentication session, in seconds."""
    user_pool_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon Cognito user pool."""
    user_pool_client_id: Required[str]
    """The ID of the Amazon Cognito user pool client."""
    user_pool_domain: Required[str]
    """The domain prefix or fully-qualified domain name of the Amazon Cognito user pool."""


class CfnListenerAuthenticateOidcConfigProps(TypedDict, total=False):
    """Specifies information required using an identity provide (IdP) that is compliant with OpenID Connect (OIDC) to authenticate users."""
    authentication_request_extra_params: Mapping[str, str] | Deferred | None
    """The query parameters (up to 10) to include in the redirect request to the authorization endpoint."""
    authorization_endpoint: Required[str]
    """The authorization endpoint of the IdP."""
    client_id: Required[str]
    """The OAuth 2.0 client identifier."""
    client_secret: str | None
    """The OAuth 2.0 client secret."""
    issuer: Required[str]
    """The OIDC issuer identifier of the IdP."""
    on_unauthenticated_request: Literal["allow", "authenticate", "deny"] | Other | None
    """The behavior if the user is not authenticated."""
    scope: str | None
    """The set of user claims to be requested from the IdP."""
    session_cookie_name: str | None
    """The name of the cookie used to maintain session information."""
    session_timeout: str | None
    """The maximum duration of the authentication session, in seconds."""
    token_endpoint: Required[str]
    """The token endpoint of the IdP."""
    use_existing_client_secret: Boolean | None
    """Indicates whether to use the existing client secret when modifying a rule."""
    user_info_endpoint: Required[str]
    """The user info endpoint of the IdP."""


class CfnListenerCertificatePropertyProps(TypedDict, total=False):
    """Specifies an SSL server certificate to use as the default certificate for a secure listener."""
    certificate_arn: str | None
    """The Amazon Resource Name (ARN) of the certificate."""


class CfnListenerFixedResponseConfigProps(TypedDict, total=False):
    """Specifies information required when returning a custom HTTP response."""
    content_type: str | None
    """The content type."""
    message_body: str | None
    """The message."""
    status_code: Required[str]
    """The HTTP response code (2XX, 4XX, or 5XX)."""


class CfnListenerForwardConfigProps(TypedDict, total=False):
    """Information for creating an action that distributes requests among multiple target groups."""
    target_group_stickiness_config: CfnListenerTargetGroupStickinessConfigProps | Deferred | None
    """Information about the target group stickiness for a rule."""
    target_groups: Sequence[CfnListenerTargetGroupTupleProps | Deferred] | Deferred | None
    """Information about how traffic will be distributed between multiple target groups in a forward rule."""


class CfnListenerJwtValidationActionAdditionalClaimProps(TypedDict, total=False):
    """Information about an additional claim to validate."""
    format: Required[Literal["single-string", "space-separated-values", "string-array"] | Other]
    """The format of the claim value."""
    name: Required[str]
    """The name of the claim."""
    values: Required[Sequence[str] | Deferred]
    """The claim value."""


class CfnListenerJwtValidationConfigProps(TypedDict, total=False):
    additional_claims: Sequence[CfnListenerJwtValidationActionAdditionalClaimProps | Deferred] | Deferred | None
    """Information about an additional claim to validate."""
    issuer: Required[str]
    jwks_endpoint: Required[str]


class CfnListenerListenerAttributeProps(TypedDict, total=False):
    """Information about a listener attribute."""
    key: str | None
    """The name of the attribute."""
    value: str | None
    """The value of the attribute."""


class CfnListenerMutualAuthenticationProps(TypedDict, total=False):
    """The mutual authentication configuration information."""
    advertise_trust_store_ca_names: Literal["off", "on"] | Other | None
    """Indicates whether trust store CA certificate names are advertised."""
    ignore_client_certificate_expiry: Boolean | None
    """Indicates whether expired client certificates are ignored."""
    mode: str | None
    """The client certificate handling method."""
    trust_store_arn: str | None
    """The Amazon Resource Name (ARN) of the trust store."""


class CfnListenerRedirectConfigProps(TypedDict, total=False):
    """Information about a redirect action."""
    host: str | None
    """The hostname."""
    path: str | None
    """The absolute path, starting with the leading "/"."""
    port: str | None
    """The port."""
    protocol: str | None
    """The protocol."""
    query: str | None
    """The query parameters, URL-encoded when necessary, but not percent-encoded."""
    status_code: Required[Literal["HTTP_301", "HTTP_302"] | Other]
    """The HTTP redirect code."""


class CfnListenerTagProps(TypedDict, total=False):
    """Information about a tag."""
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnListenerTargetGroupStickinessConfigProps(TypedDict, total=False):
    """Information about the target group stickiness for a rule."""
    duration_seconds: Integer | None
    """[Application Load Balancers] The time period, in seconds, during which requests from a client should be routed to the same target group."""
    enabled: Boolean | None
    """Indicates whether target group stickiness is enabled."""


class CfnListenerTargetGroupTupleProps(TypedDict, total=False):
    """Information about how traffic will be distributed between multiple target groups in a forward rule."""
    target_group_arn: str | None
    """The Amazon Resource Name (ARN) of the target group."""
    weight: Integer | None
    """The weight."""


class CfnListener(TypedResource):
    """Specifies a listener for an Application Load Balancer, Network Load Balancer, or Gateway Load Balancer."""
    props: CfnListenerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnListenerProps]) -> None: ...
    @property
    def attr_listener_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the listener."""


class CfnListenerCertificateProps(TypedDict, total=False):
    certificates: Required[Sequence[CfnListenerCertificateCertificateProps | Deferred] | Deferred]
    """The certificate."""
    listener_arn: Required[str]
    """The Amazon Resource Name (ARN) of the listener. A change replaces the resource."""


class CfnListenerCertificateCertificateProps(TypedDict, total=False):
    """Specifies an SSL server certificate for the certificate list of a secure listener."""
    certificate_arn: str | None
    """The Amazon Resource Name (ARN) of the certificate."""


class CfnListenerCertificate(TypedResource):
    """Specifies an SSL server certificate to add to the certificate list for an HTTPS or TLS listener."""
    props: CfnListenerCertificateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnListenerCertificateProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnListenerRuleProps(TypedDict, total=False):
    actions: Required[Sequence[CfnListenerRuleActionProps | Deferred] | Deferred]
    """The actions."""
    conditions: Required[Sequence[CfnListenerRuleRuleConditionProps | Deferred] | Deferred]
    """The conditions."""
    listener_arn: str | None
    """The Amazon Resource Name (ARN) of the listener. A change replaces the resource."""
    priority: Required[Integer]
    """The rule priority."""
    tags: Sequence[CfnListenerRuleTagProps | Deferred] | Deferred | None
    transforms: Sequence[CfnListenerRuleTransformProps | Deferred] | Deferred | None


class CfnListenerRuleActionProps(TypedDict, total=False):
    """Specifies an action for a listener rule."""
    authenticate_cognito_config: CfnListenerRuleAuthenticateCognitoConfigProps | Deferred | None
    """[HTTPS listeners] Information for using Amazon Cognito to authenticate users."""
    authenticate_oidc_config: CfnListenerRuleAuthenticateOidcConfigProps | Deferred | None
    """[HTTPS listeners] Information about an identity provider that is compliant with OpenID Connect (OIDC)."""
    fixed_response_config: CfnListenerRuleFixedResponseConfigProps | Deferred | None
    """[Application Load Balancer] Information for creating an action that returns a custom HTTP response."""
    forward_config: CfnListenerRuleForwardConfigProps | Deferred | None
    """Information for creating an action that distributes requests among multiple target groups."""
    jwt_validation_config: CfnListenerRuleJwtValidationConfigProps | Deferred | None
    """[HTTPS listeners] Information for validating JWT access tokens in client requests."""
    order: Integer | None
    """The order for the action."""
    redirect_config: CfnListenerRuleRedirectConfigProps | Deferred | None
    """[Application Load Balancer] Information for creating a redirect action."""
    target_group_arn: str | None
    """The Amazon Resource Name (ARN) of the target group."""
    type: Required[Literal["authenticate-cognito", "authenticate-oidc", "fixed-response", "forward", "jwt-validation", "redirect"] | Other]
    """The type of action."""


class CfnListenerRuleAuthenticateCognitoConfigProps(TypedDict, total=False):
    """Specifies information required when integrating with Amazon Cognito to authenticate users."""
    authentication_request_extra_params: Mapping[str, str] | Deferred | None
    """The query parameters (up to 10) to include in the redirect request to the authorization endpoint."""
    on_unauthenticated_request: Literal["allow", "authenticate", "deny"] | Other | None
    """The behavior if the user is not authenticated."""
    scope: str | None
    """The set of user claims to be requested from the IdP."""
    session_cookie_name: str | None
    """The name of the cookie used to maintain session information."""
    session_timeout: Integer | None
    """The maximum duration of the authentication session, in seconds."""
    user_pool_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon Cognito user pool."""
    user_pool_client_id: Required[str]
    """The ID of the Amazon Cognito user pool client."""
    user_pool_domain: Required[str]
    """The domain prefix or fully-qualified domain name of the Amazon Cognito user pool."""


class CfnListenerRuleAuthenticateOidcConfigProps(TypedDict, total=False):
    """Specifies information required using an identity provide (IdP) that is compliant with OpenID Connect (OIDC) to authenticate users."""
    authentication_request_extra_params: Mapping[str, str] | Deferred | None
    """The query parameters (up to 10) to include in the redirect request to the authorization endpoint."""
    authorization_endpoint: Required[str]
    """The authorization endpoint of the IdP."""
    client_id: Required[str]
    """The OAuth 2.0 client identifier."""
    client_secret: str | None
    """The OAuth 2.0 client secret."""
    issuer: Required[str]
    """The OIDC issuer identifier of the IdP."""
    on_unauthenticated_request: Literal["allow", "authenticate", "deny"] | Other | None
    """The behavior if the user is not authenticated."""
    scope: str | None
    """The set of user claims to be requested from the IdP."""
    session_cookie_name: str | None
    """The name of the cookie used to maintain session information."""
    session_timeout: Integer | None
    """The maximum duration of the authentication session, in seconds."""
    token_endpoint: Required[str]
    """The token endpoint of the IdP."""
    use_existing_client_secret: Boolean | None
    """Indicates whether to use the existing client secret when modifying a rule."""
    user_info_endpoint: Required[str]
    """The user info endpoint of the IdP."""


class CfnListenerRuleFixedResponseConfigProps(TypedDict, total=False):
    """Specifies information required when returning a custom HTTP response."""
    content_type: str | None
    """The content type."""
    message_body: str | None
    """The message."""
    status_code: Required[str]
    """The HTTP response code (2XX, 4XX, or 5XX)."""


class CfnListenerRuleForwardConfigProps(TypedDict, total=False):
    """Information for creating an action that distributes requests among multiple target groups."""
    target_group_stickiness_config: CfnListenerRuleTargetGroupStickinessConfigProps | Deferred | None
    """Information about the target group stickiness for a rule."""
    target_groups: Sequence[CfnListenerRuleTargetGroupTupleProps | Deferred] | Deferred | None
    """Information about how traffic will be distributed between multiple target groups in a forward rule."""


class CfnListenerRuleHostHeaderConfigProps(TypedDict, total=False):
    """Information about a host header condition."""
    regex_values: Sequence[str] | Deferred | None
    values: Sequence[str] | Deferred | None
    """The host names."""


class CfnListenerRuleHttpHeaderConfigProps(TypedDict, total=False):
    """Information about an HTTP header condition."""
    http_header_name: str | None
    """The name of the HTTP header field."""
    regex_values: Sequence[str] | Deferred | None
    values: Sequence[str] | Deferred | None
    """The strings to compare against the value of the HTTP header."""


class CfnListenerRuleHttpRequestMethodConfigProps(TypedDict, total=False):
    """Information about an HTTP method condition."""
    values: Sequence[str] | Deferred | None
    """The name of the request method."""


class CfnListenerRuleJwtValidationActionAdditionalClaimProps(TypedDict, total=False):
    """Information about an additional claim to validate."""
    format: Required[Literal["single-string", "space-separated-values", "string-array"] | Other]
    """The format of the claim value."""
    name: Required[str]
    """The name of the claim."""
    values: Required[Sequence[str] | Deferred]
    """The claim value."""


class CfnListenerRuleJwtValidationConfigProps(TypedDict, total=False):
    additional_claims: Sequence[CfnListenerRuleJwtValidationActionAdditionalClaimProps | Deferred] | Deferred | None
    """Information about an additional claim to validate."""
    issuer: Required[str]
    jwks_endpoint: Required[str]


class CfnListenerRulePathPatternConfigProps(TypedDict, total=False):
    """Information about a path pattern condition."""
    regex_values: Sequence[str] | Deferred | None
    values: Sequence[str] | Deferred | None
    """The path patterns to compare against the request URL."""


class CfnListenerRuleQueryStringConfigProps(TypedDict, total=False):
    """Information about a query string condition."""
    values: Sequence[CfnListenerRuleQueryStringKeyValueProps | Deferred] | Deferred | None
    """The key/value pairs or values to find in the query string."""


class CfnListenerRuleQueryStringKeyValueProps(TypedDict, total=False):
    """Information about a key/value pair."""
    key: str | None
    """The key."""
    value: str | None
    """The value."""


class CfnListenerRuleRedirectConfigProps(TypedDict, total=False):
    """Information about a redirect action."""
    host: str | None
    """The hostname."""
    path: str | None
    """The absolute path, starting with the leading "/"."""
    port: str | None
    """The port."""
    protocol: str | None
    """The protocol."""
    query: str | None
    """The query parameters, URL-encoded when necessary, but not percent-encoded."""
    status_code: Required[Literal["HTTP_301", "HTTP_302"] | Other]
    """The HTTP redirect code."""


class CfnListenerRuleRewriteConfigProps(TypedDict, total=False):
    """Information about a rewrite transform."""
    regex: Required[str]
    """The regular expression to match in the input string."""
    replace: Required[str]
    """The replacement string to use when rewriting the matched input."""


class CfnListenerRuleRewriteConfigObjectProps(TypedDict, total=False):
    rewrites: Required[Sequence[CfnListenerRuleRewriteConfigProps | Deferred] | Deferred]
    """Information about a rewrite transform."""


class CfnListenerRuleRuleConditionProps(TypedDict, total=False):
    """Specifies a condition for a listener rule."""
    field: str | None
    """The field in the HTTP request."""
    host_header_config: CfnListenerRuleHostHeaderConfigProps | Deferred | None
    """Information for a host header condition."""
    http_header_config: CfnListenerRuleHttpHeaderConfigProps | Deferred | None
    """Information for an HTTP header condition."""
    http_request_method_config: CfnListenerRuleHttpRequestMethodConfigProps | Deferred | None
    """Information for an HTTP method condition."""
    path_pattern_config: CfnListenerRulePathPatternConfigProps | Deferred | None
    """Information for a path pattern condition."""
    query_string_config: CfnListenerRuleQueryStringConfigProps | Deferred | None
    """Information for a query string condition."""
    regex_values: Sequence[str] | Deferred | None
    """The regular expressions to match against the condition field."""
    source_ip_config: CfnListenerRuleSourceIpConfigProps | Deferred | None
    """Information for a source IP condition."""
    values: Sequence[str] | Deferred | None
    """The condition value."""


class CfnListenerRuleSourceIpConfigProps(TypedDict, total=False):
    """Information about a source IP condition."""
    ip_address_type: Literal["ipv4", "ipv6"] | Other | None
    values: Sequence[str] | Deferred | None
    """The source IP addresses, in CIDR format."""


class CfnListenerRuleTagProps(TypedDict, total=False):
    """Information about a tag."""
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnListenerRuleTargetGroupStickinessConfigProps(TypedDict, total=False):
    """Information about the target group stickiness for a rule."""
    duration_seconds: Integer | None
    """[Application Load Balancers] The time period, in seconds, during which requests from a client should be routed to the same target group."""
    enabled: Boolean | None
    """Indicates whether target group stickiness is enabled."""


class CfnListenerRuleTargetGroupTupleProps(TypedDict, total=False):
    """Information about how traffic will be distributed between multiple target groups in a forward rule."""
    target_group_arn: str | None
    """The Amazon Resource Name (ARN) of the target group."""
    weight: Integer | None
    """The weight."""


class CfnListenerRuleTransformProps(TypedDict, total=False):
    host_header_rewrite_config: CfnListenerRuleRewriteConfigObjectProps | Deferred | None
    type: Required[Literal["host-header-rewrite", "url-rewrite"] | Other]
    url_rewrite_config: CfnListenerRuleRewriteConfigObjectProps | Deferred | None


class CfnListenerRule(TypedResource):
    """Specifies a listener rule."""
    props: CfnListenerRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnListenerRuleProps]) -> None: ...
    @property
    def attr_is_default(self) -> StringToken:
        """Indicates whether this is the default rule."""
    @property
    def attr_rule_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the rule."""


class CfnLoadBalancerProps(TypedDict, total=False):
    enable_capacity_reservation_provision_stabilize: Boolean | None
    """Indicates whether to enable stabilization when creating or updating an LCU reservation."""
    enable_prefix_for_ipv6_source_nat: Literal["off", "on"] | Other | None
    """[Network Load Balancers with UDP listeners] Indicates whether to use an IPv6 prefix from each subnet for source NAT."""
    enforce_security_group_inbound_rules_on_private_link_traffic: str | None
    """Indicates whether to evaluate inbound security group rules for traffic sent to a Network Load Balancer through AWS PrivateLink."""
    ip_address_type: Literal["dualstack", "dualstack-without-public-ipv4", "ipv4"] | Other | None
    """The IP address type."""
    ipv4_ipam_pool_id: str | None
    """The ID of the IPv4 IPAM pool."""
    load_balancer_attributes: Sequence[CfnLoadBalancerLoadBalancerAttributeProps | Deferred] | Deferred | None
    """The load balancer attributes."""
    minimum_load_balancer_capacity: CfnLoadBalancerMinimumLoadBalancerCapacityProps | Deferred | None
    """The minimum capacity for a load balancer."""
    name: str | None
    """The name of the load balancer. A change replaces the resource."""
    scheme: Literal["internal", "internet-facing"] | Other | None
    """The nodes of an Internet-facing load balancer have public IP addresses. A change replaces the resource."""
    security_groups: Sequence[str] | Deferred | None
    """[Application Load Balancers and Network Load Balancers] The IDs of the security groups for the load balancer."""
    subnet_mappings: Sequence[CfnLoadBalancerSubnetMappingProps | Deferred] | Deferred | None
    """The IDs of the subnets."""
    subnets: Sequence[str] | Deferred | None
    """The IDs of the subnets."""
    tags: Sequence[CfnLoadBalancerTagProps | Deferred] | Deferred | None
    """The tags to assign to the load balancer."""
    type: Literal["application", "gateway", "network"] | Other | None
    """The type of load balancer. A change replaces the resource."""


class CfnLoadBalancerLoadBalancerAttributeProps(TypedDict, total=False):
    """Specifies an attribute for an Application Load Balancer, a Network Load Balancer, or a Gateway Load Balancer."""
    key: str | None
    """The name of the attribute."""
    value: str | None
    """The value of the attribute."""


class CfnLoadBalancerMinimumLoadBalancerCapacityProps(TypedDict, total=False):
    """The minimum capacity for a load balancer."""
    capacity_units: Required[Integer]
    """The number of capacity units."""


class CfnLoadBalancerSubnetMappingProps(TypedDict, total=False):
    """Specifies a subnet for a load balancer."""
    allocation_id: str | None
    """[Network Load Balancers] The allocation ID of the Elastic IP address for an internet-facing load balancer."""
    ipv6_address: str | None
    """[Network Load Balancers] The IPv6 address."""
    private_ipv4_address: str | None
    """[Network Load Balancers] The private IPv4 address for an internal load balancer."""
    source_nat_ipv6_prefix: str | None
    """[Network Load Balancers with UDP listeners] The IPv6 prefix to use for source NAT."""
    subnet_id: Required[str]
    """The ID of the subnet."""


class CfnLoadBalancerTagProps(TypedDict, total=False):
    """Information about a tag."""
    key: Required[str]
    """The key of the tag."""
    value: str | None
    """The value of the tag."""


class CfnLoadBalancer(TypedResource):
    """Specifies an Application Load Balancer, a Network Load Balancer, or a Gateway Load Balancer."""
    props: CfnLoadBalancerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLoadBalancerProps]) -> None: ...
    @property
    def attr_canonical_hosted_zone_id(self) -> StringToken:
        """The ID of the Amazon Route 53 hosted zone associated with the load balancer."""
    @property
    def attr_dns_name(self) -> StringToken:
        """The DNS name for the load balancer."""
    @property
    def attr_enable_capacity_reservation_provision_stabilize(self) -> StringToken:
        """Indicates whether to enable stabilization when creating or updating an LCU reservation."""
    @property
    def attr_enable_prefix_for_ipv6_source_nat(self) -> StringToken:
        """[Network Load Balancers with UDP listeners] Indicates whether to use an IPv6 prefix from each subnet for source NAT."""
    @property
    def attr_enforce_security_group_inbound_rules_on_private_link_traffic(self) -> StringToken:
        """Indicates whether to evaluate inbound security group rules for traffic sent to a Network Load Balancer through privatelink."""
    @property
    def attr_ip_address_type(self) -> StringToken:
        """The IP address type."""
    @property
    def attr_ipv4_ipam_pool_id(self) -> StringToken:
        """The ID of the IPv4 IPAM pool."""
    @property
    def attr_load_balancer_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the load balancer."""
    @property
    def attr_load_balancer_full_name(self) -> StringToken:
        """The full name of the load balancer."""
    @property
    def attr_load_balancer_name(self) -> StringToken:
        """The name of the load balancer."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the load balancer."""
    @property
    def attr_scheme(self) -> StringToken:
        """The nodes of an Internet-facing load balancer have public IP addresses."""
    @property
    def attr_security_groups(self) -> ListToken:
        """The IDs of the security groups for the load balancer."""
    @property
    def attr_subnets(self) -> ListToken:
        """The IDs of the subnets."""
    @property
    def attr_type(self) -> StringToken:
        """The type of load balancer."""


class CfnTargetGroupProps(TypedDict, total=False):
    health_check_enabled: Boolean | None
    """Indicates whether health checks are enabled."""
    health_check_interval_seconds: Integer | None
    """The approximate amount of time, in seconds, between health checks of an individual target."""
    health_check_path: str | None
    """[HTTP/HTTPS health checks] The destination for health checks on the targets."""
    health_check_port: str | None
    """The port the load balancer uses when performing health checks on targets."""
    health_check_protocol: Literal["GENEVE", "HTTP", "HTTPS", "QUIC", "TCP", "TCP_QUIC", "TCP_UDP", "TLS", "UDP"] | Other | None
    """The protocol the load balancer uses when performing health checks on targets."""
    health_check_timeout_seconds: Integer | None
    """The amount of time, in seconds, during which no response from a target means a failed health check."""
    healthy_threshold_count: Integer | None
    """The number of consecutive health check successes required before considering a target healthy."""
    ip_address_type: Literal["ipv4", "ipv6"] | Other | None
    """The IP address type. A change replaces the resource."""
    matcher: CfnTargetGroupMatcherProps | Deferred | None
    """[HTTP/HTTPS health checks] The HTTP or gRPC codes to use when checking for a successful response from a target."""
    name: str | None
    """The name of the target group. A change replaces the resource."""
    port: Integer | None
    """The port on which the targets receive traffic. A change replaces the resource."""
    protocol: Literal["GENEVE", "HTTP", "HTTPS", "QUIC", "TCP", "TCP_QUIC", "TCP_UDP", "TLS", "UDP"] | Other | None
    """The protocol to use for routing traffic to the targets. A change replaces the resource."""
    protocol_version: str | None
    """[HTTP/HTTPS protocol] The protocol version. A change replaces the resource."""
    tags: Sequence[CfnTargetGroupTagProps | Deferred] | Deferred | None
    """The tags."""
    target_control_port: Integer | None
    """The port on which the target control agent and application load balancer exchange management traffic for the target optimizer feature."""
    target_group_attributes: Sequence[CfnTargetGroupTargetGroupAttributeProps | Deferred] | Deferred | None
    """The target group attributes."""
    target_type: Literal["alb", "instance", "ip", "lambda"] | Other | None
    """The type of target that you must specify when registering targets with this target group. A change replaces the resource."""
    targets: Sequence[CfnTargetGroupTargetDescriptionProps | Deferred] | Deferred | None
    """The targets."""
    unhealthy_threshold_count: Integer | None
    """The number of consecutive health check failures required before considering a target unhealthy."""
    vpc_id: str | None
    """The identifier of the virtual private cloud (VPC). A change replaces the resource."""


class CfnTargetGroupMatcherProps(TypedDict, total=False):
    """Specifies the HTTP codes that healthy targets must use when responding to an HTTP health check."""
    grpc_code: str | None
    """You can specify values between 0 and 99."""
    http_code: str | None
    """For Application Load Balancers, you can specify values between 200 and 499, with the default value being 200."""


class CfnTargetGroupTagProps(TypedDict, total=False):
    key: Required[str]
    """The value for the tag."""
    value: Required[str]
    """The key name of the tag."""


class CfnTargetGroupTargetDescriptionProps(TypedDict, total=False):
    """Specifies a target to add to a target group."""
    availability_zone: str | None
    """An Availability Zone or `all`."""
    id: Required[str]
    """The ID of the target."""
    port: Integer | None
    """The port on which the target is listening."""
    quic_server_id: str | None
    """The server ID for the targets."""


class CfnTargetGroupTargetGroupAttributeProps(TypedDict, total=False):
    """Specifies a target group attribute."""
    key: str | None
    """The name of the attribute."""
    value: str | None
    """The value of the attribute."""


class CfnTargetGroup(TypedResource):
    """Specifies a target group for an Application Load Balancer, a Network Load Balancer, or a Gateway Load Balancer."""
    props: CfnTargetGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTargetGroupProps]) -> None: ...
    @property
    def attr_load_balancer_arns(self) -> ListToken:
        """The Amazon Resource Name (ARN) of the load balancer that routes traffic to this target group."""
    @property
    def attr_target_group_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the target group."""
    @property
    def attr_target_group_full_name(self) -> StringToken:
        """The full name of the target group."""
    @property
    def attr_target_group_name(self) -> StringToken:
        """The name of the target group."""


class CfnTrustStoreProps(TypedDict, total=False):
    ca_certificates_bundle_s3_bucket: str | None
    """The Amazon S3 bucket for the ca certificates bundle."""
    ca_certificates_bundle_s3_key: str | None
    """The Amazon S3 path for the ca certificates bundle."""
    ca_certificates_bundle_s3_object_version: str | None
    """The Amazon S3 object version for the ca certificates bundle."""
    name: str | None
    """The name of the trust store. A change replaces the resource."""
    tags: Sequence[CfnTrustStoreTagProps | Deferred] | Deferred | None
    """The tags to assign to the trust store."""


class CfnTrustStoreTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnTrustStore(TypedResource):
    """Creates a trust store."""
    props: CfnTrustStoreProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTrustStoreProps]) -> None: ...
    @property
    def attr_number_of_ca_certificates(self) -> NumberToken:
        """The number of ca certificates in the trust store."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the trust store."""
    @property
    def attr_trust_store_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the trust store."""


class CfnTrustStoreRevocationProps(TypedDict, total=False):
    revocation_contents: Sequence[CfnTrustStoreRevocationRevocationContentProps | Deferred] | Deferred | None
    """The revocation file to add. A change replaces the resource."""
    trust_store_arn: str | None
    """The Amazon Resource Name (ARN) of the trust store. A change replaces the resource."""


class CfnTrustStoreRevocationRevocationContentProps(TypedDict, total=False):
    """Information about a revocation file."""
    revocation_type: Literal["CRL"] | Other | None
    """The type of revocation file."""
    s3_bucket: str | None
    """The Amazon S3 bucket for the revocation file."""
    s3_key: str | None
    """The Amazon S3 path for the revocation file."""
    s3_object_version: str | None
    """The Amazon S3 object version of the revocation file."""


class CfnTrustStoreRevocation(TypedResource):
    """Adds the specified revocation contents to the specified trust store."""
    props: CfnTrustStoreRevocationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTrustStoreRevocationProps]) -> None: ...
    @property
    def attr_revocation_id(self) -> NumberToken:
        """The revocation ID of the revocation file."""
    @property
    def attr_trust_store_revocations(self) -> StringToken:
        """Information about the revocation file in the trust store."""
