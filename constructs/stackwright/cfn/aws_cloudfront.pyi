"""Every resource type of AWS::CloudFront; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnAnycastIpListProps(TypedDict, total=False):
    ip_address_type: Literal["ipv4", "dualstack"] | Other | None
    """The IP address type for the Anycast static IP list."""
    ip_count: Required[Integer]
    """The number of IP addresses in the Anycast static IP list. A change replaces the resource."""
    ipam_cidr_configs: Sequence[CfnAnycastIpListIpamCidrConfigProps | Deferred] | Deferred | None
    """A list of IPAM CIDR configurations that define the IP address ranges, IPAM pools, and associated Anycast IP addresses."""
    name: Required[str]
    """The name of the Anycast static IP list. A change replaces the resource."""
    tags: CfnAnycastIpListTagsProps | Deferred | None
    """A complex type that contains zero or more `Tag` elements. A change replaces the resource."""


class CfnAnycastIpListIpamCidrConfigProps(TypedDict, total=False):
    """Configuration for an IPAM CIDR that defines a specific IP address range, IPAM pool, and associated Anycast IP address."""
    cidr: Required[str]
    """The CIDR that specifies the IP address range for this IPAM configuration."""
    ipam_pool_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IPAM pool that the CIDR block is assigned to."""


class CfnAnycastIpListTagProps(TypedDict, total=False):
    """A complex type that contains `Tag` key and `Tag` value."""
    key: Required[str]
    """A string that contains `Tag` key."""
    value: str | None
    """A string that contains an optional `Tag` value."""


class CfnAnycastIpListTagsProps(TypedDict, total=False):
    """A complex type that contains zero or more `Tag` elements."""
    items: Sequence[CfnAnycastIpListTagProps | Deferred] | Deferred | None
    """A complex type that contains `Tag` elements."""


class CfnAnycastIpList(TypedResource):
    """An Anycast static IP list."""
    props: CfnAnycastIpListProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAnycastIpListProps]) -> None: ...
    @property
    def attr_anycast_ip_list(self) -> StringToken:
        """An Anycast static IP list."""
    @property
    def attr_etag(self) -> StringToken:
        """A complex type that contains `Tag` key and `Tag` value."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the Anycast static IP list."""
    @property
    def attr_ipam_cidr_config_results(self) -> StringToken:
        """The results for the IPAM CIDRs that defines a specific IP address range, IPAM pool, and associated Anycast IP address."""


class CfnCachePolicyProps(TypedDict, total=False):
    cache_policy_config: Required[CfnCachePolicyCachePolicyConfigProps | Deferred]
    """The cache policy configuration."""


class CfnCachePolicyCachePolicyConfigProps(TypedDict, total=False):
    """A cache policy configuration."""
    comment: str | None
    """A comment to describe the cache policy."""
    default_ttl: Required[Number]
    """The default amount of time, in seconds, that you want objects to stay in the CloudFront cache before CloudFront sends another request to the origin to see if the object has been updated."""
    max_ttl: Required[Number]
    """The maximum amount of time, in seconds, that objects stay in the CloudFront cache before CloudFront sends another request to the origin to see if the object has been updated."""
    min_ttl: Required[Number]
    """The minimum amount of time, in seconds, that you want objects to stay in the CloudFront cache before CloudFront sends another request to the origin to see if the object has been updated."""
    name: Required[str]
    """A unique name to identify the cache policy."""
    parameters_in_cache_key_and_forwarded_to_origin: Required[CfnCachePolicyParametersInCacheKeyAndForwardedToOriginProps | Deferred]
    """The HTTP headers, cookies, and URL query strings to include in the cache key."""


class CfnCachePolicyCookiesConfigProps(TypedDict, total=False):
    """An object that determines whether any cookies in viewer requests (and if so, which cookies) are included in the cache key and in requests that CloudFront sends to the origin."""
    cookie_behavior: Required[str]
    """Determines whether any cookies in viewer requests are included in the cache key and in requests that CloudFront sends to the origin."""
    cookies: Sequence[str] | Deferred | None
    """Contains a list of cookie names."""


class CfnCachePolicyHeadersConfigProps(TypedDict, total=False):
    """An object that determines whether any HTTP headers (and if so, which headers) are included in the cache key and in requests that CloudFront sends to the origin."""
    header_behavior: Required[str]
    """Determines whether any HTTP headers are included in the cache key and in requests that CloudFront sends to the origin."""
    headers: Sequence[str] | Deferred | None
    """Contains a list of HTTP header names."""


class CfnCachePolicyParametersInCacheKeyAndForwardedToOriginProps(TypedDict, total=False):
    """This object determines the values that CloudFront includes in the cache key."""
    cookies_config: Required[CfnCachePolicyCookiesConfigProps | Deferred]
    """An object that determines whether any cookies in viewer requests (and if so, which cookies) are included in the cache key and in requests that CloudFront sends to the origin."""
    enable_accept_encoding_brotli: Boolean | None
    """A flag that can affect whether the `Accept-Encoding` HTTP header is included in the cache key and included in requests that CloudFront sends to the origin."""
    enable_accept_encoding_gzip: Required[Boolean]
    """A flag that can affect whether the `Accept-Encoding` HTTP header is included in the cache key and included in requests that CloudFront sends to the origin."""
    headers_config: Required[CfnCachePolicyHeadersConfigProps | Deferred]
    """An object that determines whether any HTTP headers (and if so, which headers) are included in the cache key and in requests that CloudFront sends to the origin."""
    query_strings_config: Required[CfnCachePolicyQueryStringsConfigProps | Deferred]
    """An object that determines whether any URL query strings in viewer requests (and if so, which query strings) are included in the cache key and in requests that CloudFront sends to the origin."""


class CfnCachePolicyQueryStringsConfigProps(TypedDict, total=False):
    """An object that determines whether any URL query strings in viewer requests (and if so, which query strings) are included in the cache key and in requests that CloudFront sends to the origin."""
    query_string_behavior: Required[str]
    """Determines whether any URL query strings in viewer requests are included in the cache key and in requests that CloudFront sends to the origin."""
    query_strings: Sequence[str] | Deferred | None
    """Contains a list of query string names."""


class CfnCachePolicy(TypedResource):
    """A cache policy."""
    props: CfnCachePolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCachePolicyProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier for the cache policy."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The date and time when the cache policy was last modified."""


class CfnCloudFrontOriginAccessIdentityProps(TypedDict, total=False):
    cloud_front_origin_access_identity_config: Required[CfnCloudFrontOriginAccessIdentityCloudFrontOriginAccessIdentityConfigProps | Deferred]
    """The current configuration information for the identity."""


class CfnCloudFrontOriginAccessIdentityCloudFrontOriginAccessIdentityConfigProps(TypedDict, total=False):
    """Origin access identity configuration."""
    comment: Required[str]
    """A comment to describe the origin access identity."""


class CfnCloudFrontOriginAccessIdentity(TypedResource):
    """The request to create a new origin access identity (OAI)."""
    props: CfnCloudFrontOriginAccessIdentityProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCloudFrontOriginAccessIdentityProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID for the origin access identity, for example, `E74FTE3AJFJ256A`."""
    @property
    def attr_s3_canonical_user_id(self) -> StringToken:
        """The Amazon S3 canonical user ID for the origin access identity, used when giving the origin access identity read permission to an object in Amazon S3."""


class CfnConnectionFunctionProps(TypedDict, total=False):
    auto_publish: Boolean | None
    """A flag that determines whether to automatically publish the function to the `LIVE` stage when it’s created."""
    connection_function_code: Required[str]
    """The code for the connection function."""
    connection_function_config: Required[CfnConnectionFunctionConnectionFunctionConfigProps | Deferred]
    """Contains configuration information about a CloudFront function."""
    name: Required[str]
    """The connection function name. A change replaces the resource."""
    tags: Sequence[CfnConnectionFunctionTagProps | Deferred] | Deferred | None
    """A complex type that contains zero or more `Tag` elements."""


class CfnConnectionFunctionConnectionFunctionConfigProps(TypedDict, total=False):
    """Contains configuration information about a CloudFront function."""
    comment: Required[str]
    """A comment to describe the function."""
    key_value_store_associations: Sequence[CfnConnectionFunctionKeyValueStoreAssociationProps | Deferred] | Deferred | None
    """The configuration for the key value store associations."""
    runtime: Required[Literal["cloudfront-js-2.0"] | Other]
    """The function's runtime environment version. A change replaces the resource."""


class CfnConnectionFunctionKeyValueStoreAssociationProps(TypedDict, total=False):
    """The key value store association."""
    key_value_store_arn: Required[str]
    """The Amazon Resource Name (ARN) of the key value store association."""


class CfnConnectionFunctionTagProps(TypedDict, total=False):
    """A complex type that contains `Tag` key and `Tag` value."""
    key: Required[str]
    """A string that contains `Tag` key."""
    value: Required[str]
    """A string that contains an optional `Tag` value."""


class CfnConnectionFunction(TypedResource):
    """A connection function."""
    props: CfnConnectionFunctionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectionFunctionProps]) -> None: ...
    @property
    def attr_connection_function_arn(self) -> StringToken:
        """The connection function Amazon Resource Name (ARN)."""
    @property
    def attr_created_time(self) -> StringToken:
        """The connection function created time."""
    @property
    def attr_etag(self) -> StringToken:
        """A complex type that contains `Tag` key and `Tag` value."""
    @property
    def attr_id(self) -> StringToken:
        """The connection function ID."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The connection function last modified time."""
    @property
    def attr_stage(self) -> StringToken:
        """The connection function stage."""
    @property
    def attr_status(self) -> StringToken:
        """The connection function status."""


class CfnConnectionGroupProps(TypedDict, total=False):
    anycast_ip_list_id: str | None
    """The ID of the Anycast static IP list."""
    enabled: Boolean | None
    """Whether the connection group is enabled."""
    ipv6_enabled: Boolean | None
    """IPv6 is enabled for the connection group."""
    name: Required[str]
    """The name of the connection group. A change replaces the resource."""
    tags: Sequence[CfnConnectionGroupTagProps | Deferred] | Deferred | None
    """A complex type that contains zero or more `Tag` elements."""


class CfnConnectionGroupTagProps(TypedDict, total=False):
    """A complex type that contains `Tag` key and `Tag` value."""
    key: Required[str]
    """A string that contains `Tag` key."""
    value: Required[str]
    """A string that contains an optional `Tag` value."""


class CfnConnectionGroup(TypedResource):
    """The connection group for your distribution tenants."""
    props: CfnConnectionGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectionGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the connection group."""
    @property
    def attr_created_time(self) -> StringToken:
        """The date and time when the connection group was created."""
    @property
    def attr_etag(self) -> StringToken:
        """The current version of the connection group."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the connection group."""
    @property
    def attr_is_default(self) -> StringToken:
        """Whether the connection group is the default connection group for the distribution tenants."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The date and time when the connection group was updated."""
    @property
    def attr_routing_endpoint(self) -> StringToken:
        """The routing endpoint (also known as the DNS name) that is assigned to the connection group, such as d111111abcdef8.cloudfront.net."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the connection group."""


class CfnContinuousDeploymentPolicyProps(TypedDict, total=False):
    continuous_deployment_policy_config: Required[CfnContinuousDeploymentPolicyContinuousDeploymentPolicyConfigProps | Deferred]
    """Contains the configuration for a continuous deployment policy."""


class CfnContinuousDeploymentPolicyContinuousDeploymentPolicyConfigProps(TypedDict, total=False):
    """Contains the configuration for a continuous deployment policy."""
    enabled: Required[Boolean]
    """A Boolean that indicates whether this continuous deployment policy is enabled (in effect)."""
    single_header_policy_config: CfnContinuousDeploymentPolicyContinuousDeploymentPolicyConfigSingleHeaderPolicyConfigProps | Deferred | None
    """This configuration determines which HTTP requests are sent to the staging distribution. Deprecated."""
    single_weight_policy_config: CfnContinuousDeploymentPolicyContinuousDeploymentPolicyConfigSingleWeightPolicyConfigProps | Deferred | None
    """This configuration determines the percentage of HTTP requests that are sent to the staging distribution. Deprecated."""
    staging_distribution_dns_names: Required[Sequence[str] | Deferred]
    """The CloudFront domain name of the staging distribution."""
    traffic_config: CfnContinuousDeploymentPolicyTrafficConfigProps | Deferred | None
    """Contains the parameters for routing production traffic from your primary to staging distributions."""
    type: Literal["SingleWeight", "SingleHeader"] | Other | None
    """The type of traffic configuration. Deprecated."""


class CfnContinuousDeploymentPolicyContinuousDeploymentPolicyConfigSingleHeaderPolicyConfigProps(TypedDict, total=False):
    """Defines a single header policy for a CloudFront distribution."""
    header: Required[str]
    """The name of the HTTP header that CloudFront uses to configure for the single header policy."""
    value: Required[str]
    """Specifies the value to assign to the header for a single header policy."""


class CfnContinuousDeploymentPolicyContinuousDeploymentPolicyConfigSingleWeightPolicyConfigProps(TypedDict, total=False):
    """Configure a policy that CloudFront uses to route requests to different origins or use different cache settings, based on the weight assigned to each option."""
    session_stickiness_config: CfnContinuousDeploymentPolicySessionStickinessConfigProps | Deferred | None
    """Enable session stickiness for the associated origin or cache settings."""
    weight: Required[Number]
    """The percentage of requests that CloudFront will use to send to an associated origin or cache settings."""


class CfnContinuousDeploymentPolicySessionStickinessConfigProps(TypedDict, total=False):
    """Session stickiness provides the ability to define multiple requests from a single viewer as a single session."""
    idle_ttl: Required[Integer]
    """The amount of time after which you want sessions to cease if no requests are received."""
    maximum_ttl: Required[Integer]
    """The maximum amount of time to consider requests from the viewer as being part of the same session."""


class CfnContinuousDeploymentPolicySingleHeaderConfigProps(TypedDict, total=False):
    """Determines which HTTP requests are sent to the staging distribution."""
    header: Required[str]
    """The request header name that you want CloudFront to send to your staging distribution."""
    value: Required[str]
    """The request header value."""


class CfnContinuousDeploymentPolicySingleWeightConfigProps(TypedDict, total=False):
    """This configuration determines the percentage of HTTP requests that are sent to the staging distribution."""
    session_stickiness_config: CfnContinuousDeploymentPolicySessionStickinessConfigProps | Deferred | None
    """Session stickiness provides the ability to define multiple requests from a single viewer as a single session."""
    weight: Required[Number]
    """The percentage of traffic to send to a staging distribution, expressed as a decimal number between 0 and 0.15."""


class CfnContinuousDeploymentPolicyTrafficConfigProps(TypedDict, total=False):
    """The traffic configuration of your continuous deployment."""
    single_header_config: CfnContinuousDeploymentPolicySingleHeaderConfigProps | Deferred | None
    """Determines which HTTP requests are sent to the staging distribution."""
    single_weight_config: CfnContinuousDeploymentPolicySingleWeightConfigProps | Deferred | None
    """Contains the percentage of traffic to send to the staging distribution."""
    type: Required[Literal["SingleWeight", "SingleHeader"] | Other]
    """The type of traffic configuration."""


class CfnContinuousDeploymentPolicy(TypedResource):
    """Creates a continuous deployment policy that routes a subset of production traffic from a primary distribution to a staging distribution."""
    props: CfnContinuousDeploymentPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnContinuousDeploymentPolicyProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The identifier of the cotinuous deployment policy."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The date and time when the continuous deployment policy was last modified."""


class CfnDistributionProps(TypedDict, total=False):
    distribution_config: Required[CfnDistributionDistributionConfigProps | Deferred]
    """The distribution's configuration."""
    tags: Sequence[CfnDistributionTagProps | Deferred] | Deferred | None
    """A complex type that contains zero or more `Tag` elements."""


class CfnDistributionCacheBehaviorProps(TypedDict, total=False):
    """A complex type that describes how CloudFront processes requests."""
    allowed_methods: Sequence[str] | Deferred | None
    """A complex type that controls which HTTP methods CloudFront processes and forwards to your Amazon S3 bucket or your custom origin."""
    cache_policy_id: str | None
    """The unique identifier of the cache policy that is attached to this cache behavior."""
    cached_methods: Sequence[str] | Deferred | None
    """A complex type that controls whether CloudFront caches the response to requests using the specified HTTP methods."""
    compress: Boolean | None
    """Whether you want CloudFront to automatically compress certain files for this cache behavior."""
    default_ttl: Number | None
    """> This field only supports standard distributions."""
    field_level_encryption_id: str | None
    """The value of `ID` for the field-level encryption configuration that you want CloudFront to use for encrypting specific fields of data for this cache behavior."""
    forwarded_values: CfnDistributionForwardedValuesProps | Deferred | None
    """This field is deprecated."""
    function_associations: Sequence[CfnDistributionFunctionAssociationProps | Deferred] | Deferred | None
    """A list of CloudFront functions that are associated with this cache behavior."""
    grpc_config: CfnDistributionGrpcConfigProps | Deferred | None
    """The gRPC configuration for your cache behavior."""
    lambda_function_associations: Sequence[CfnDistributionLambdaFunctionAssociationProps | Deferred] | Deferred | None
    """A complex type that contains zero or more Lambda@Edge function associations for a cache behavior."""
    max_ttl: Number | None
    """> This field only supports standard distributions."""
    min_ttl: Number | None
    """> This field only supports standard distributions."""
    origin_request_policy_id: str | None
    """The unique identifier of the origin request policy that is attached to this cache behavior."""
    path_pattern: Required[str]
    """The pattern (for example, `images/*.jpg`) that specifies which requests to apply the behavior to."""
    realtime_log_config_arn: str | None
    """The Amazon Resource Name (ARN) of the real-time log configuration that is attached to this cache behavior."""
    response_headers_policy_id: str | None
    """The identifier for a response headers policy."""
    smooth_streaming: Boolean | None
    """> This field only supports standard distributions."""
    target_origin_id: Required[str]
    """The value of `ID` for the origin that you want CloudFront to route requests to when they match this cache behavior."""
    trusted_key_groups: Sequence[str] | Deferred | None
    """A list of key groups that CloudFront can use to validate signed URLs or signed cookies."""
    trusted_signers: Sequence[str] | Deferred | None
    """> We recommend using `TrustedKeyGroups` instead of `TrustedSigners`."""
    viewer_protocol_policy: Required[str]
    """The protocol that viewers can use to access the files in the origin specified by `TargetOriginId` when a request matches the path pattern in `PathPattern`."""


class CfnDistributionCacheTagConfigProps(TypedDict, total=False):
    """A complex type that specifies the HTTP header name from which CloudFront extracts cache tags from origin responses."""
    header_name: Required[str]
    """The name of the HTTP header that your origin includes in responses."""


class CfnDistributionConnectionFunctionAssociationProps(TypedDict, total=False):
    """A connection function association."""
    id: Required[str]
    """The association's ID."""


class CfnDistributionCookiesProps(TypedDict, total=False):
    """This field is deprecated."""
    forward: Required[str]
    """This field is deprecated."""
    whitelisted_names: Sequence[str] | Deferred | None
    """This field is deprecated."""


class CfnDistributionCustomErrorResponseProps(TypedDict, total=False):
    """A complex type that controls:"""
    error_caching_min_ttl: Number | None
    """The minimum amount of time, in seconds, that you want CloudFront to cache the HTTP status code specified in `ErrorCode`."""
    error_code: Required[Literal[400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504] | Deferred]
    """The HTTP status code for which you want to specify a custom error page and/or a caching duration."""
    response_code: Literal[200, 400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504] | Deferred | None
    """The HTTP status code that you want CloudFront to return to the viewer along with the custom error page."""
    response_page_path: str | None
    """The path to the custom error page that you want CloudFront to return to a viewer when your origin returns the HTTP status code specified by `ErrorCode`, for example, `/4xx-errors/403-forbidden.html`."""


class CfnDistributionCustomOriginConfigProps(TypedDict, total=False):
    """A custom origin."""
    http_port: Integer | None
    """The HTTP port that CloudFront uses to connect to the origin."""
    https_port: Integer | None
    """The HTTPS port that CloudFront uses to connect to the origin."""
    ip_address_type: Literal["ipv4", "ipv6", "dualstack"] | Other | None
    """Specifies which IP protocol CloudFront uses when connecting to your origin."""
    origin_keepalive_timeout: Integer | None
    """Specifies how long, in seconds, CloudFront persists its connection to the origin."""
    origin_mtls_config: CfnDistributionOriginMtlsConfigProps | Deferred | None
    """Configures mutual TLS authentication between CloudFront and your origin server."""
    origin_protocol_policy: Required[str]
    """Specifies the protocol (HTTP or HTTPS) that CloudFront uses to connect to the origin."""
    origin_read_timeout: Integer | None
    """Specifies how long, in seconds, CloudFront waits for a response from the origin."""
    origin_ssl_protocols: Sequence[str] | Deferred | None
    """Specifies the minimum SSL/TLS protocol that CloudFront uses when connecting to your origin over HTTPS."""


class CfnDistributionDefaultCacheBehaviorProps(TypedDict, total=False):
    """A complex type that describes the default cache behavior if you don't specify a `CacheBehavior` element or if request URLs don't match any of the values of `PathPattern` in `CacheBehavior` elements."""
    allowed_methods: Sequence[str] | Deferred | None
    """A complex type that controls which HTTP methods CloudFront processes and forwards to your Amazon S3 bucket or your custom origin."""
    cache_policy_id: str | None
    """The unique identifier of the cache policy that is attached to the default cache behavior."""
    cached_methods: Sequence[str] | Deferred | None
    """A complex type that controls whether CloudFront caches the response to requests using the specified HTTP methods."""
    compress: Boolean | None
    """Whether you want CloudFront to automatically compress certain files for this cache behavior."""
    default_ttl: Number | None
    """> This field only supports standard distributions."""
    field_level_encryption_id: str | None
    """The value of `ID` for the field-level encryption configuration that you want CloudFront to use for encrypting specific fields of data for the default cache behavior."""
    forwarded_values: CfnDistributionForwardedValuesProps | Deferred | None
    """This field is deprecated."""
    function_associations: Sequence[CfnDistributionFunctionAssociationProps | Deferred] | Deferred | None
    """A list of CloudFront functions that are associated with this cache behavior."""
    grpc_config: CfnDistributionGrpcConfigProps | Deferred | None
    """The gRPC configuration for your cache behavior."""
    lambda_function_associations: Sequence[CfnDistributionLambdaFunctionAssociationProps | Deferred] | Deferred | None
    """A complex type that contains zero or more Lambda@Edge function associations for a cache behavior."""
    max_ttl: Number | None
    """> This field only supports standard distributions."""
    min_ttl: Number | None
    """> This field only supports standard distributions."""
    origin_request_policy_id: str | None
    """The unique identifier of the origin request policy that is attached to the default cache behavior."""
    realtime_log_config_arn: str | None
    """The Amazon Resource Name (ARN) of the real-time log configuration that is attached to this cache behavior."""
    response_headers_policy_id: str | None
    """The identifier for a response headers policy."""
    smooth_streaming: Boolean | None
    """> This field only supports standard distributions."""
    target_origin_id: Required[str]
    """The value of `ID` for the origin that you want CloudFront to route requests to when they use the default cache behavior."""
    trusted_key_groups: Sequence[str] | Deferred | None
    """A list of key groups that CloudFront can use to validate signed URLs or signed cookies."""
    trusted_signers: Sequence[str] | Deferred | None
    """> We recommend using `TrustedKeyGroups` instead of `TrustedSigners`."""
    viewer_protocol_policy: Required[Literal["allow-all", "https-only", "redirect-to-https"] | Other]
    """The protocol that viewers can use to access the files in the origin specified by `TargetOriginId` when a request matches the path pattern in `PathPattern`."""


class CfnDistributionDistributionConfigProps(TypedDict, total=False):
    """A distribution configuration."""
    aliases: Sequence[str] | Deferred | None
    """> This field only supports standard distributions."""
    anycast_ip_list_id: str | None
    """> To use this field for a multi-tenant distribution, use a connection group instead."""
    cnames: Sequence[str] | Deferred | None
    """An alias for the CloudFront distribution's domain name."""
    cache_behaviors: Sequence[CfnDistributionCacheBehaviorProps | Deferred] | Deferred | None
    """A complex type that contains zero or more `CacheBehavior` elements."""
    cache_tag_config: CfnDistributionCacheTagConfigProps | Deferred | None
    """A complex type that specifies the HTTP header name from which CloudFront extracts cache tags from origin responses."""
    comment: str | None
    """A comment to describe the distribution."""
    connection_function_association: CfnDistributionConnectionFunctionAssociationProps | Deferred | None
    """The distribution's connection function association."""
    connection_mode: Literal["direct", "tenant-only"] | Other | None
    """This field specifies whether the connection mode is through a standard distribution (direct) or a multi-tenant distribution with distribution tenants (tenant-only)."""
    continuous_deployment_policy_id: str | None
    """> This field only supports standard distributions."""
    custom_error_responses: Sequence[CfnDistributionCustomErrorResponseProps | Deferred] | Deferred | None
    """A complex type that controls the following:"""
    custom_origin: CfnDistributionLegacyCustomOriginProps | Deferred | None
    """The user-defined HTTP server that serves as the origin for content that CloudFront distributes. Deprecated."""
    default_cache_behavior: Required[CfnDistributionDefaultCacheBehaviorProps | Deferred]
    """A complex type that describes the default cache behavior if you don't specify a `CacheBehavior` element or if files don't match any of the values of `PathPattern` in `CacheBehavior` elements."""
    default_root_object: str | None
    """When a viewer requests the root URL for your distribution, the default root object is the object that you want CloudFront to request from your origin."""
    enabled: Required[Boolean]
    """From this field, you can enable or disable the selected distribution."""
    http_version: Literal["http1.1", "http2", "http2and3", "http3"] | Other | None
    """(Optional) Specify the HTTP version(s) that you want viewers to use to communicate with CloudFront."""
    ipv6_enabled: Boolean | None
    """> To use this field for a multi-tenant distribution, use a connection group instead."""
    logging: CfnDistributionLoggingProps | Deferred | None
    """A complex type that controls whether access logs are written for the distribution."""
    origin_groups: CfnDistributionOriginGroupsProps | Deferred | None
    """A complex type that contains information about origin groups for this distribution."""
    origins: Sequence[CfnDistributionOriginProps | Deferred] | Deferred | None
    """A complex type that contains information about origins for this distribution."""
    price_class: Literal["None", "PriceClass_100", "PriceClass_200", "PriceClass_All"] | Other | None
    """> This field only supports standard distributions."""
    restrictions: CfnDistributionRestrictionsProps | Deferred | None
    """A complex type that identifies ways in which you want to restrict distribution of your content."""
    s3_origin: CfnDistributionLegacyS3OriginProps | Deferred | None
    """The origin as an Amazon S3 bucket. Deprecated."""
    staging: Boolean | None
    """> This field only supports standard distributions."""
    tenant_config: CfnDistributionDistributionConfigTenantConfigProps | Deferred | None
    """> This field only supports multi-tenant distributions."""
    viewer_certificate: CfnDistributionViewerCertificateProps | Deferred | None
    """A complex type that determines the distribution's SSL/TLS configuration for communicating with viewers."""
    viewer_mtls_config: CfnDistributionViewerMtlsConfigProps | Deferred | None
    """The distribution's viewer mTLS configuration."""
    web_acl_id: str | None
    """> Multi-tenant distributions only support AWS WAF V2 web ACLs."""


class CfnDistributionDistributionConfigTenantConfigProps(TypedDict, total=False):
    """> This field only supports multi-tenant distributions."""
    parameter_definitions: Sequence[CfnDistributionParameterDefinitionProps | Deferred] | Deferred | None
    """The parameters that you specify for a distribution tenant."""


class CfnDistributionForwardedValuesProps(TypedDict, total=False):
    """> This field only supports standard distributions."""
    cookies: CfnDistributionCookiesProps | Deferred | None
    """This field is deprecated."""
    headers: Sequence[str] | Deferred | None
    """This field is deprecated."""
    query_string: Required[Boolean]
    """This field is deprecated."""
    query_string_cache_keys: Sequence[str] | Deferred | None
    """This field is deprecated."""


class CfnDistributionFunctionAssociationProps(TypedDict, total=False):
    """A CloudFront function that is associated with a cache behavior in a CloudFront distribution."""
    event_type: str | None
    """The event type of the function, either `viewer-request` or `viewer-response`."""
    function_arn: str | None
    """The Amazon Resource Name (ARN) of the function."""


class CfnDistributionGeoRestrictionProps(TypedDict, total=False):
    """A complex type that controls the countries in which your content is distributed."""
    locations: Sequence[Literal["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW"] | Other] | Deferred | None
    """A complex type that contains a `Location` element for each country in which you want CloudFront either to distribute your content ( `whitelist`) or not distribute your content ( `blacklist` )."""
    restriction_type: Required[Literal["blacklist", "none", "whitelist"] | Other]
    """The method that you want to use to restrict distribution of your content by country:"""


class CfnDistributionGrpcConfigProps(TypedDict, total=False):
    """Amazon CloudFront supports gRPC, an open-source remote procedure call (RPC) framework built on HTTP/2. gRPC offers bi-directional streaming and binary protocol that buffers payloads, making it suitable for applications that require low latency communications."""
    enabled: Required[Boolean]
    """Enables your CloudFront distribution to receive gRPC requests and to proxy them directly to your origins."""


class CfnDistributionLambdaFunctionAssociationProps(TypedDict, total=False):
    """A complex type that contains a Lambda@Edge function association."""
    event_type: str | None
    """Specifies the event type that triggers a Lambda@Edge function invocation."""
    include_body: Boolean | None
    """A flag that allows a Lambda@Edge function to have read access to the body content."""
    lambda_function_arn: str | None
    """The ARN of the Lambda@Edge function."""


class CfnDistributionLegacyCustomOriginProps(TypedDict, total=False):
    """A custom origin."""
    dns_name: Required[str]
    """The domain name assigned to your CloudFront distribution."""
    http_port: Integer | None
    """The HTTP port that CloudFront uses to connect to the origin."""
    https_port: Integer | None
    """The HTTPS port that CloudFront uses to connect to the origin."""
    origin_protocol_policy: Required[str]
    """Specifies the protocol (HTTP or HTTPS) that CloudFront uses to connect to the origin."""
    origin_ssl_protocols: Required[Sequence[str] | Deferred]
    """The minimum SSL/TLS protocol version that CloudFront uses when communicating with your origin server over HTTPs."""


class CfnDistributionLegacyS3OriginProps(TypedDict, total=False):
    """The origin as an Amazon S3 bucket."""
    dns_name: Required[str]
    """The domain name assigned to your CloudFront distribution."""
    origin_access_identity: str | None
    """The CloudFront origin access identity to associate with the distribution."""


class CfnDistributionLoggingProps(TypedDict, total=False):
    """A complex type that specifies whether access logs are written for the distribution."""
    bucket: str | None
    """The Amazon S3 bucket to store the access logs in, for example, `amzn-s3-demo-bucket.s3.amazonaws.com`."""
    include_cookies: Boolean | None
    """Specifies whether you want CloudFront to include cookies in access logs, specify `true` for `IncludeCookies`."""
    prefix: str | None
    """An optional string that you want CloudFront to prefix to the access log `filenames` for this distribution, for example, `myprefix/`."""


class CfnDistributionOriginProps(TypedDict, total=False):
    """An origin."""
    connection_attempts: Integer | None
    """The number of times that CloudFront attempts to connect to the origin."""
    connection_timeout: Integer | None
    """The number of seconds that CloudFront waits when trying to establish a connection to the origin."""
    custom_origin_config: CfnDistributionCustomOriginConfigProps | Deferred | None
    """Use this type to specify an origin that is not an Amazon S3 bucket, with one exception."""
    domain_name: Required[str]
    """The domain name for the origin."""
    id: Required[str]
    """A unique identifier for the origin."""
    origin_access_control_id: str | None
    """The unique identifier of an origin access control for this origin."""
    origin_custom_headers: Sequence[CfnDistributionOriginCustomHeaderProps | Deferred] | Deferred | None
    """A list of HTTP header names and values that CloudFront adds to the requests that it sends to the origin."""
    origin_path: str | None
    """An optional path that CloudFront appends to the origin domain name when CloudFront requests content from the origin."""
    origin_shield: CfnDistributionOriginShieldProps | Deferred | None
    """CloudFront Origin Shield."""
    response_completion_timeout: Integer | None
    """The time (in seconds) that a request from CloudFront to the origin can stay open and wait for a response."""
    s3_origin_config: CfnDistributionS3OriginConfigProps | Deferred | None
    """Use this type to specify an origin that is an Amazon S3 bucket that is not configured with static website hosting."""
    vpc_origin_config: CfnDistributionVpcOriginConfigProps | Deferred | None
    """The VPC origin configuration."""


class CfnDistributionOriginCustomHeaderProps(TypedDict, total=False):
    """A complex type that contains `HeaderName` and `HeaderValue` elements, if any, for this distribution."""
    header_name: Required[str]
    """The name of a header that you want CloudFront to send to your origin."""
    header_value: Required[str]
    """The value for the header that you specified in the `HeaderName` field."""


class CfnDistributionOriginGroupProps(TypedDict, total=False):
    """An origin group includes two origins (a primary origin and a secondary origin to failover to) and a failover criteria that you specify."""
    failover_criteria: Required[CfnDistributionOriginGroupFailoverCriteriaProps | Deferred]
    """A complex type that contains information about the failover criteria for an origin group."""
    id: Required[str]
    """The origin group's ID."""
    members: Required[CfnDistributionOriginGroupMembersProps | Deferred]
    """A complex type that contains information about the origins in an origin group."""
    selection_criteria: Literal["default", "media-quality-based"] | Other | None
    """The selection criteria for the origin group."""


class CfnDistributionOriginGroupFailoverCriteriaProps(TypedDict, total=False):
    """A complex data type that includes information about the failover criteria for an origin group, including the status codes for which CloudFront will failover from the primary origin to the second origin."""
    status_codes: Required[CfnDistributionStatusCodesProps | Deferred]
    """The status codes that, when returned from the primary origin, will trigger CloudFront to failover to the second origin."""


class CfnDistributionOriginGroupMemberProps(TypedDict, total=False):
    """An origin in an origin group."""
    origin_id: Required[str]
    """The ID for an origin in an origin group."""


class CfnDistributionOriginGroupMembersProps(TypedDict, total=False):
    """A complex data type for the origins included in an origin group."""
    items: Required[Sequence[CfnDistributionOriginGroupMemberProps | Deferred] | Deferred]
    """Items (origins) in an origin group."""
    quantity: Required[Integer]
    """The number of origins in an origin group."""


class CfnDistributionOriginGroupsProps(TypedDict, total=False):
    """A complex data type for the origin groups specified for a distribution."""
    items: Sequence[CfnDistributionOriginGroupProps | Deferred] | Deferred | None
    """The items (origin groups) in a distribution."""
    quantity: Required[Integer]
    """The number of origin groups."""


class CfnDistributionOriginMtlsConfigProps(TypedDict, total=False):
    """Configures mutual TLS authentication between CloudFront and your origin server."""
    client_certificate_arn: Required[str]
    """The Amazon Resource Name (ARN) of the client certificate stored in AWS Certificate Manager (ACM) that CloudFront uses to authenticate with your origin using Mutual TLS."""


class CfnDistributionOriginShieldProps(TypedDict, total=False):
    """CloudFront Origin Shield."""
    enabled: Boolean | None
    """A flag that specifies whether Origin Shield is enabled."""
    origin_shield_region: str | None
    """The AWS Region for Origin Shield."""


class CfnDistributionParameterDefinitionProps(TypedDict, total=False):
    """A list of parameter values to add to the resource."""
    definition: Required[CfnDistributionParameterDefinitionDefinitionProps | Deferred]
    """The value that you assigned to the parameter."""
    name: Required[str]
    """The name of the parameter."""


class CfnDistributionParameterDefinitionDefinitionProps(TypedDict, total=False):
    """The value that you assigned to the parameter."""
    string_schema: CfnDistributionParameterDefinitionDefinitionStringSchemaProps | Deferred | None


class CfnDistributionParameterDefinitionDefinitionStringSchemaProps(TypedDict, total=False):
    comment: str | None
    default_value: str | None
    required: Required[Boolean]


class CfnDistributionRestrictionsProps(TypedDict, total=False):
    """A complex type that identifies ways in which you want to restrict distribution of your content."""
    geo_restriction: Required[CfnDistributionGeoRestrictionProps | Deferred]
    """A complex type that controls the countries in which your content is distributed."""


class CfnDistributionS3OriginConfigProps(TypedDict, total=False):
    """A complex type that contains information about the Amazon S3 origin."""
    origin_access_identity: str | None
    """> If you're using origin access control (OAC) instead of origin access identity, specify an empty `OriginAccessIdentity` element."""
    origin_read_timeout: Integer | None
    """Specifies how long, in seconds, CloudFront waits for a response from the origin."""


class CfnDistributionStatusCodesProps(TypedDict, total=False):
    """A complex data type for the status codes that you specify that, when returned by a primary origin, trigger CloudFront to failover to a second origin."""
    items: Required[Sequence[Integer] | Deferred]
    """The items (status codes) for an origin group."""
    quantity: Required[Integer]
    """The number of status codes."""


class CfnDistributionTagProps(TypedDict, total=False):
    """A complex type that contains `Tag` key and `Tag` value."""
    key: Required[str]
    """A string that contains `Tag` key."""
    value: Required[str]
    """A string that contains an optional `Tag` value."""


class CfnDistributionTrustStoreConfigProps(TypedDict, total=False):
    """A trust store configuration."""
    advertise_trust_store_ca_names: Boolean | None
    """The configuration to use to advertise trust store CA names."""
    ignore_certificate_expiry: Boolean | None
    """The configuration to use to ignore certificate expiration."""
    trust_store_id: Required[str]
    """The trust store ID."""


class CfnDistributionViewerCertificateProps(TypedDict, total=False):
    """A complex type that determines the distribution's SSL/TLS configuration for communicating with viewers."""
    acm_certificate_arn: str | None
    """> In CloudFormation, this field name is `AcmCertificateArn`."""
    cloud_front_default_certificate: Boolean | None
    """If the distribution uses the CloudFront domain name such as `d111111abcdef8.cloudfront.net`, set this field to `true`."""
    iam_certificate_id: str | None
    """> This field only supports standard distributions."""
    minimum_protocol_version: Literal["SSLv3", "TLSv1", "TLSv1.1_2016", "TLSv1.2_2018", "TLSv1.2_2019", "TLSv1.2_2021", "TLSv1.2_2025", "TLSv1.3_2025", "TLSv1_2016"] | Other | None
    """If the distribution uses `Aliases` (alternate domain names or CNAMEs), specify the security policy that you want CloudFront to use for HTTPS connections with viewers."""
    ssl_support_method: Literal["sni-only", "static-ip", "vip"] | Other | None
    """> In CloudFormation, this field name is `SslSupportMethod`."""


class CfnDistributionViewerMtlsConfigProps(TypedDict, total=False):
    """A viewer mTLS configuration."""
    mode: Literal["required", "optional", "passthrough"] | Other | None
    """The viewer mTLS mode."""
    trust_store_config: CfnDistributionTrustStoreConfigProps | Deferred | None
    """The trust store configuration associated with the viewer mTLS configuration."""


class CfnDistributionVpcOriginConfigProps(TypedDict, total=False):
    """An Amazon CloudFront VPC origin configuration."""
    origin_keepalive_timeout: Integer | None
    """Specifies how long, in seconds, CloudFront persists its connection to the origin."""
    origin_read_timeout: Integer | None
    """Specifies how long, in seconds, CloudFront waits for a response from the origin."""
    owner_account_id: str | None
    """The account ID of the AWS account that owns the VPC origin."""
    vpc_origin_id: Required[str]
    """The VPC origin ID."""


class CfnDistribution(TypedResource):
    """A distribution tells CloudFront where you want content to be delivered from, and the details about how to track and manage content delivery."""
    props: CfnDistributionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDistributionProps]) -> None: ...
    @property
    def attr_domain_name(self) -> StringToken:
        """The domain name of the resource, such as `d111111abcdef8.cloudfront.net`."""
    @property
    def attr_id(self) -> StringToken:
        """The distribution's identifier."""


class CfnDistributionTenantProps(TypedDict, total=False):
    connection_group_id: str | None
    """The ID of the connection group for the distribution tenant."""
    customizations: CfnDistributionTenantCustomizationsProps | Deferred | None
    """Customizations for the distribution tenant."""
    distribution_id: Required[str]
    """The ID of the multi-tenant distribution."""
    domains: Required[Sequence[str] | Deferred]
    """The domains associated with the distribution tenant."""
    enabled: Boolean | None
    """Indicates whether the distribution tenant is in an enabled state."""
    managed_certificate_request: CfnDistributionTenantManagedCertificateRequestProps | Deferred | None
    """An object that represents the request for the Amazon CloudFront managed ACM certificate."""
    name: Required[str]
    """The name of the distribution tenant. A change replaces the resource."""
    parameters: Sequence[CfnDistributionTenantParameterProps | Deferred] | Deferred | None
    """A list of parameter values to add to the resource."""
    tags: Sequence[CfnDistributionTenantTagProps | Deferred] | Deferred | None
    """A complex type that contains zero or more `Tag` elements."""


class CfnDistributionTenantCertificateProps(TypedDict, total=False):
    """The Certificate Manager (ACM) certificate associated with your distribution."""
    arn: str | None
    """The Amazon Resource Name (ARN) of the ACM certificate."""


class CfnDistributionTenantCustomizationsProps(TypedDict, total=False):
    """Customizations for the distribution tenant."""
    certificate: CfnDistributionTenantCertificateProps | Deferred | None
    """The Certificate Manager (ACM) certificate."""
    geo_restrictions: CfnDistributionTenantGeoRestrictionCustomizationProps | Deferred | None
    """The geographic restrictions."""
    web_acl: CfnDistributionTenantWebAclCustomizationProps | Deferred | None
    """The AWS WAF web ACL."""


class CfnDistributionTenantGeoRestrictionCustomizationProps(TypedDict, total=False):
    """The customizations that you specified for the distribution tenant for geographic restrictions."""
    locations: Sequence[str] | Deferred | None
    """The locations for geographic restrictions."""
    restriction_type: Literal["blacklist", "whitelist", "none"] | Other | None
    """The method that you want to use to restrict distribution of your content by country:"""


class CfnDistributionTenantManagedCertificateRequestProps(TypedDict, total=False):
    """An object that represents the request for the Amazon CloudFront managed ACM certificate."""
    certificate_transparency_logging_preference: Literal["enabled", "disabled"] | Other | None
    """You can opt out of certificate transparency logging by specifying the `disabled` option."""
    primary_domain_name: str | None
    """The primary domain name associated with the CloudFront managed ACM certificate."""
    validation_token_host: Literal["cloudfront", "self-hosted"] | Other | None
    """Specify how the HTTP validation token will be served when requesting the CloudFront managed ACM certificate."""


class CfnDistributionTenantParameterProps(TypedDict, total=False):
    """A list of parameter values to add to the resource."""
    name: str | None
    """The parameter name."""
    value: str | None
    """The parameter value."""


class CfnDistributionTenantTagProps(TypedDict, total=False):
    """A complex type that contains `Tag` key and `Tag` value."""
    key: Required[str]
    """A string that contains `Tag` key."""
    value: Required[str]
    """A string that contains an optional `Tag` value."""


class CfnDistributionTenantWebAclCustomizationProps(TypedDict, total=False):
    """The AWS WAF web ACL customization specified for the distribution tenant."""
    action: Literal["override", "disable"] | Other | None
    """The action for the AWS WAF web ACL customization."""
    arn: str | None
    """The Amazon Resource Name (ARN) of the AWS WAF web ACL."""


class CfnDistributionTenant(TypedResource):
    """The distribution tenant."""
    props: CfnDistributionTenantProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDistributionTenantProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the distribution tenant."""
    @property
    def attr_created_time(self) -> StringToken:
        """The date and time when the distribution tenant was created."""
    @property
    def attr_domain_results(self) -> StringToken: ...
    @property
    def attr_etag(self) -> StringToken:
        """The current version of the distribution tenant."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the distribution tenant."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The date and time when the distribution tenant was updated."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the distribution tenant."""


class CfnFieldLevelEncryptionConfigProps(TypedDict, total=False):
    caller_reference: Required[str]
    """A unique value that identifies the create request. A change replaces the resource."""
    comment: str | None
    """An optional comment describing the field-level encryption configuration."""
    content_type_profile_config: Required[CfnFieldLevelEncryptionConfigContentTypeProfileConfigProps | Deferred]
    """How CloudFront handles content types, including the profile paired with each one."""
    query_arg_profile_config: Required[CfnFieldLevelEncryptionConfigQueryArgProfileConfigProps | Deferred]
    """How CloudFront handles query arguments, including the profile paired with each one."""


class CfnFieldLevelEncryptionConfigContentTypeProfileProps(TypedDict, total=False):
    """A content type paired with the field-level encryption profile that encrypts it."""
    content_type: Required[str]
    """The content type CloudFront encrypts."""
    format: Required[Literal["URLEncoded"] | Other]
    """The encryption format CloudFront uses for this content type."""
    profile_id: Required[str]
    """The identifier of the field-level encryption profile CloudFront uses for this content type."""


class CfnFieldLevelEncryptionConfigContentTypeProfileConfigProps(TypedDict, total=False):
    """How CloudFront handles content types, including the profile paired with each one."""
    content_type_profiles: Required[Sequence[CfnFieldLevelEncryptionConfigContentTypeProfileProps | Deferred] | Deferred]
    """The content types paired with a profile."""
    forward_when_content_type_is_unknown: Required[Boolean]
    """Whether CloudFront forwards a request when the content type names a profile that does not exist."""


class CfnFieldLevelEncryptionConfigQueryArgProfileProps(TypedDict, total=False):
    """A query argument paired with the field-level encryption profile that encrypts it."""
    profile_id: Required[str]
    """The identifier of the field-level encryption profile CloudFront uses for this query argument."""
    query_arg: Required[str]
    """The query argument that CloudFront encrypts with the paired profile."""


class CfnFieldLevelEncryptionConfigQueryArgProfileConfigProps(TypedDict, total=False):
    """How CloudFront handles query arguments, including the profile paired with each one."""
    forward_when_query_arg_profile_is_unknown: Required[Boolean]
    """Whether CloudFront forwards a request when the query argument names a profile that does not exist."""
    query_arg_profiles: Required[Sequence[CfnFieldLevelEncryptionConfigQueryArgProfileProps | Deferred] | Deferred]
    """The query arguments paired with a profile."""


class CfnFieldLevelEncryptionConfig(TypedResource):
    """Resource Type definition for AWS::CloudFront::FieldLevelEncryptionConfig."""
    props: CfnFieldLevelEncryptionConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFieldLevelEncryptionConfigProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the field-level encryption configuration."""
    @property
    def attr_id(self) -> StringToken:
        """The identifier CloudFront assigns to the field-level encryption configuration."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The time the field-level encryption configuration was last changed."""


class CfnFieldLevelEncryptionProfileProps(TypedDict, total=False):
    field_level_encryption_profile_config: Required[CfnFieldLevelEncryptionProfileFieldLevelEncryptionProfileConfigProps | Deferred]
    """The configuration of a field-level encryption profile."""


class CfnFieldLevelEncryptionProfileEncryptionEntityProps(TypedDict, total=False):
    """A public key, its provider identity, and the field patterns CloudFront encrypts with that key."""
    field_patterns: Required[Sequence[str] | Deferred]
    """The request-body field names to encrypt."""
    provider_id: Required[str]
    """The provider associated with the public key."""
    public_key_id: Required[str]
    """The identifier of the CloudFront public key used to encrypt the fields that match the patterns."""


class CfnFieldLevelEncryptionProfileFieldLevelEncryptionProfileConfigProps(TypedDict, total=False):
    """The configuration of a field-level encryption profile."""
    caller_reference: Required[str]
    """A unique value that identifies the creation request. A change replaces the resource."""
    comment: str | None
    """An optional comment describing the field-level encryption profile."""
    encryption_entities: Required[Sequence[CfnFieldLevelEncryptionProfileEncryptionEntityProps | Deferred] | Deferred]
    """The encryption entities of the field-level encryption profile."""
    name: Required[str]
    """The name of the field-level encryption profile."""


class CfnFieldLevelEncryptionProfile(TypedResource):
    """Resource Type definition for AWS::CloudFront::FieldLevelEncryptionProfile."""
    props: CfnFieldLevelEncryptionProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFieldLevelEncryptionProfileProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the field-level encryption profile."""
    @property
    def attr_id(self) -> StringToken:
        """The identifier that CloudFront assigns to the field-level encryption profile."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The time the field-level encryption profile was last modified."""


class CfnFunctionProps(TypedDict, total=False):
    auto_publish: Boolean | None
    """A flag that determines whether to automatically publish the function to the `LIVE` stage when it’s created."""
    function_code: Required[str]
    """The function code."""
    function_config: Required[CfnFunctionFunctionConfigProps | Deferred]
    """Contains configuration information about a CloudFront function."""
    function_metadata: CfnFunctionFunctionMetadataProps | Deferred | None
    """Contains metadata about a CloudFront function."""
    name: Required[str]
    """A name to identify the function. A change replaces the resource."""
    tags: Sequence[CfnFunctionTagProps | Deferred] | Deferred | None
    """A complex type that contains zero or more `Tag` elements."""


class CfnFunctionFunctionConfigProps(TypedDict, total=False):
    """Contains configuration information about a CloudFront function."""
    comment: Required[str]
    """A comment to describe the function."""
    key_value_store_associations: Sequence[CfnFunctionKeyValueStoreAssociationProps | Deferred] | Deferred | None
    """The configuration for the key value store associations."""
    runtime: Required[Literal["cloudfront-js-1.0", "cloudfront-js-2.0"] | Other]
    """The function's runtime environment version."""


class CfnFunctionFunctionMetadataProps(TypedDict, total=False):
    """Contains metadata about a CloudFront function."""


class CfnFunctionKeyValueStoreAssociationProps(TypedDict, total=False):
    """The key value store association."""
    key_value_store_arn: Required[str]
    """The Amazon Resource Name (ARN) of the key value store association."""


class CfnFunctionTagProps(TypedDict, total=False):
    """A complex type that contains `Tag` key and `Tag` value."""
    key: Required[str]
    """A string that contains `Tag` key."""
    value: Required[str]
    """A string that contains an optional `Tag` value."""


class CfnFunction(TypedResource):
    """Creates a CloudFront function."""
    props: CfnFunctionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFunctionProps]) -> None: ...
    @property
    def attr_function_arn(self) -> StringToken:
        """The ARN of the function."""
    @property
    def attr_stage(self) -> StringToken: ...
    @property
    def attr_function_metadata_function_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the function."""


class CfnKeyGroupProps(TypedDict, total=False):
    key_group_config: Required[CfnKeyGroupKeyGroupConfigProps | Deferred]
    """The key group configuration."""


class CfnKeyGroupKeyGroupConfigProps(TypedDict, total=False):
    """A key group configuration."""
    comment: str | None
    """A comment to describe the key group."""
    items: Required[Sequence[str] | Deferred]
    """A list of the identifiers of the public keys in the key group."""
    name: Required[str]
    """A name to identify the key group."""


class CfnKeyGroup(TypedResource):
    """A key group."""
    props: CfnKeyGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnKeyGroupProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The identifier for the key group."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The date and time when the key group was last modified."""


class CfnKeyValueStoreProps(TypedDict, total=False):
    comment: str | None
    """A comment for the key value store."""
    import_source: CfnKeyValueStoreImportSourceProps | Deferred | None
    """The import source for the key value store."""
    name: Required[str]
    """The name of the key value store. A change replaces the resource."""
    tags: Sequence[CfnKeyValueStoreTagProps | Deferred] | Deferred | None
    """A complex type that contains zero or more `Tag` elements."""


class CfnKeyValueStoreImportSourceProps(TypedDict, total=False):
    """The import source for the key value store."""
    source_arn: Required[str]
    """The Amazon Resource Name (ARN) of the import source for the key value store."""
    source_type: Required[Literal["S3"] | Other]
    """The source type of the import source for the key value store."""


class CfnKeyValueStoreTagProps(TypedDict, total=False):
    """A complex type that contains `Tag` key and `Tag` value."""
    key: Required[str]
    """A string that contains `Tag` key."""
    value: Required[str]
    """A string that contains an optional `Tag` value."""


class CfnKeyValueStore(TypedResource):
    """The key value store."""
    props: CfnKeyValueStoreProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnKeyValueStoreProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the key value store."""
    @property
    def attr_id(self) -> StringToken:
        """The unique Id for the key value store."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the key value store."""


class CfnMonitoringSubscriptionProps(TypedDict, total=False):
    distribution_id: Required[str]
    """The ID of the distribution that you are enabling metrics for. A change replaces the resource."""
    monitoring_subscription: Required[CfnMonitoringSubscriptionMonitoringSubscriptionProps | Deferred]
    """A subscription configuration for additional CloudWatch metrics."""


class CfnMonitoringSubscriptionMonitoringSubscriptionProps(TypedDict, total=False):
    """A monitoring subscription."""
    realtime_metrics_subscription_config: CfnMonitoringSubscriptionRealtimeMetricsSubscriptionConfigProps | Deferred | None
    """A subscription configuration for additional CloudWatch metrics."""


class CfnMonitoringSubscriptionRealtimeMetricsSubscriptionConfigProps(TypedDict, total=False):
    """A subscription configuration for additional CloudWatch metrics."""
    realtime_metrics_subscription_status: Required[Literal["Enabled", "Disabled"] | Other]
    """A flag that indicates whether additional CloudWatch metrics are enabled for a given CloudFront distribution."""


class CfnMonitoringSubscription(TypedResource):
    """A monitoring subscription."""
    props: CfnMonitoringSubscriptionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMonitoringSubscriptionProps]) -> None: ...


class CfnOriginAccessControlProps(TypedDict, total=False):
    origin_access_control_config: Required[CfnOriginAccessControlOriginAccessControlConfigProps | Deferred]
    """The origin access control."""


class CfnOriginAccessControlOriginAccessControlConfigProps(TypedDict, total=False):
    """Creates a new origin access control in CloudFront."""
    description: str | None
    """A description of the origin access control."""
    name: Required[str]
    """A name to identify the origin access control."""
    origin_access_control_origin_type: Required[str]
    """The type of origin that this origin access control is for."""
    signing_behavior: Required[str]
    """Specifies which requests CloudFront signs (adds authentication information to)."""
    signing_protocol: Required[str]
    """The signing protocol of the origin access control, which determines how CloudFront signs (authenticates) requests."""


class CfnOriginAccessControl(TypedResource):
    """Creates a new origin access control in CloudFront."""
    props: CfnOriginAccessControlProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOriginAccessControlProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier of the origin access control."""


class CfnOriginRequestPolicyProps(TypedDict, total=False):
    origin_request_policy_config: Required[CfnOriginRequestPolicyOriginRequestPolicyConfigProps | Deferred]
    """The origin request policy configuration."""


class CfnOriginRequestPolicyCookiesConfigProps(TypedDict, total=False):
    """An object that determines whether any cookies in viewer requests (and if so, which cookies) are included in requests that CloudFront sends to the origin."""
    cookie_behavior: Required[str]
    """Determines whether cookies in viewer requests are included in requests that CloudFront sends to the origin."""
    cookies: Sequence[str] | Deferred | None
    """Contains a list of cookie names."""


class CfnOriginRequestPolicyHeadersConfigProps(TypedDict, total=False):
    """An object that determines whether any HTTP headers (and if so, which headers) are included in requests that CloudFront sends to the origin."""
    header_behavior: Required[str]
    """Determines whether any HTTP headers are included in requests that CloudFront sends to the origin."""
    headers: Sequence[str] | Deferred | None
    """Contains a list of HTTP header names."""


class CfnOriginRequestPolicyOriginRequestPolicyConfigProps(TypedDict, total=False):
    """An origin request policy configuration."""
    comment: str | None
    """A comment to describe the origin request policy."""
    cookies_config: Required[CfnOriginRequestPolicyCookiesConfigProps | Deferred]
    """The cookies from viewer requests to include in origin requests."""
    headers_config: Required[CfnOriginRequestPolicyHeadersConfigProps | Deferred]
    """The HTTP headers to include in origin requests."""
    name: Required[str]
    """A unique name to identify the origin request policy."""
    query_strings_config: Required[CfnOriginRequestPolicyQueryStringsConfigProps | Deferred]
    """The URL query strings from viewer requests to include in origin requests."""


class CfnOriginRequestPolicyQueryStringsConfigProps(TypedDict, total=False):
    """An object that determines whether any URL query strings in viewer requests (and if so, which query strings) are included in requests that CloudFront sends to the origin."""
    query_string_behavior: Required[str]
    """Determines whether any URL query strings in viewer requests are included in requests that CloudFront sends to the origin."""
    query_strings: Sequence[str] | Deferred | None
    """Contains a list of query string names."""


class CfnOriginRequestPolicy(TypedResource):
    """An origin request policy."""
    props: CfnOriginRequestPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOriginRequestPolicyProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier for the origin request policy."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The date and time when the origin request policy was last modified."""


class CfnPublicKeyProps(TypedDict, total=False):
    public_key_config: Required[CfnPublicKeyPublicKeyConfigProps | Deferred]
    """Configuration information about a public key that you can use with signed URLs and signed cookies, or with field-level encryption."""


class CfnPublicKeyPublicKeyConfigProps(TypedDict, total=False):
    """Configuration information about a public key that you can use with signed URLs and signed cookies, or with field-level encryption."""
    caller_reference: Required[str]
    """A string included in the request to help make sure that the request can't be replayed."""
    comment: str | None
    """A comment to describe the public key."""
    encoded_key: Required[str]
    """The public key that you can use with signed URLs and signed cookies, or with field-level encryption."""
    name: Required[str]
    """A name to help identify the public key."""


class CfnPublicKey(TypedResource):
    """A public key that you can use with signed URLs and signed cookies, or with field-level encryption."""
    props: CfnPublicKeyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPublicKeyProps]) -> None: ...
    @property
    def attr_created_time(self) -> StringToken:
        """The date and time when the public key was uploaded."""
    @property
    def attr_id(self) -> StringToken:
        """The identifier of the public key."""


class CfnRealtimeLogConfigProps(TypedDict, total=False):
    end_points: Required[Sequence[CfnRealtimeLogConfigEndPointProps | Deferred] | Deferred]
    """Contains information about the Amazon Kinesis data stream where you are sending real-time log data for this real-time log configuration."""
    fields: Required[Sequence[str] | Deferred]
    """A list of fields that are included in each real-time log record."""
    name: Required[str]
    """The unique name of this real-time log configuration. A change replaces the resource."""
    sampling_rate: Required[Number]
    """The sampling rate for this real-time log configuration."""


class CfnRealtimeLogConfigEndPointProps(TypedDict, total=False):
    """Contains information about the Amazon Kinesis data stream where you are sending real-time log data for this real-time log configuration."""
    kinesis_stream_config: Required[CfnRealtimeLogConfigKinesisStreamConfigProps | Deferred]
    """Contains information about the Amazon Kinesis data stream where you are sending real-time log data in a real-time log configuration."""
    stream_type: Required[str]
    """The type of data stream where you are sending real-time log data."""


class CfnRealtimeLogConfigKinesisStreamConfigProps(TypedDict, total=False):
    """Contains information about the Amazon Kinesis data stream where you are sending real-time log data."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of an AWS Identity and Access Management (IAM) role that CloudFront can use to send real-time log data to your Kinesis data stream."""
    stream_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Kinesis data stream where you are sending real-time log data."""


class CfnRealtimeLogConfig(TypedResource):
    """A real-time log configuration."""
    props: CfnRealtimeLogConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRealtimeLogConfigProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the real-time log configuration."""


class CfnResponseHeadersPolicyProps(TypedDict, total=False):
    response_headers_policy_config: Required[CfnResponseHeadersPolicyResponseHeadersPolicyConfigProps | Deferred]
    """A response headers policy configuration."""


class CfnResponseHeadersPolicyAccessControlAllowHeadersProps(TypedDict, total=False):
    """A list of HTTP header names that CloudFront includes as values for the `Access-Control-Allow-Headers` HTTP response header."""
    items: Required[Sequence[str] | Deferred]
    """The list of HTTP header names."""


class CfnResponseHeadersPolicyAccessControlAllowMethodsProps(TypedDict, total=False):
    """A list of HTTP methods that CloudFront includes as values for the `Access-Control-Allow-Methods` HTTP response header."""
    items: Required[Sequence[Literal["ALL", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"] | Other] | Deferred]
    """The list of HTTP methods."""


class CfnResponseHeadersPolicyAccessControlAllowOriginsProps(TypedDict, total=False):
    """A list of origins (domain names) that CloudFront can use as the value for the `Access-Control-Allow-Origin` HTTP response header."""
    items: Required[Sequence[str] | Deferred]
    """The list of origins (domain names)."""


class CfnResponseHeadersPolicyAccessControlExposeHeadersProps(TypedDict, total=False):
    """A list of HTTP headers that CloudFront includes as values for the `Access-Control-Expose-Headers` HTTP response header."""
    items: Required[Sequence[str] | Deferred]
    """The list of HTTP headers."""


class CfnResponseHeadersPolicyContentSecurityPolicyProps(TypedDict, total=False):
    """The policy directives and their values that CloudFront includes as values for the `Content-Security-Policy` HTTP response header."""
    content_security_policy: Required[str]
    """The policy directives and their values that CloudFront includes as values for the `Content-Security-Policy` HTTP response header."""
    override: Required[Boolean]
    """A Boolean that determines whether CloudFront overrides the `Content-Security-Policy` HTTP response header received from the origin with the one specified in this response headers policy."""


class CfnResponseHeadersPolicyContentTypeOptionsProps(TypedDict, total=False):
    """Determines whether CloudFront includes the `X-Content-Type-Options` HTTP response header with its value set to `nosniff`."""
    override: Required[Boolean]
    """A Boolean that determines whether CloudFront overrides the `X-Content-Type-Options` HTTP response header received from the origin with the one specified in this response headers policy."""


class CfnResponseHeadersPolicyCorsConfigProps(TypedDict, total=False):
    """A configuration for a set of HTTP response headers that are used for cross-origin resource sharing (CORS)."""
    access_control_allow_credentials: Required[Boolean]
    """A Boolean that CloudFront uses as the value for the `Access-Control-Allow-Credentials` HTTP response header."""
    access_control_allow_headers: Required[CfnResponseHeadersPolicyAccessControlAllowHeadersProps | Deferred]
    """A list of HTTP header names that CloudFront includes as values for the `Access-Control-Allow-Headers` HTTP response header."""
    access_control_allow_methods: Required[CfnResponseHeadersPolicyAccessControlAllowMethodsProps | Deferred]
    """A list of HTTP methods that CloudFront includes as values for the `Access-Control-Allow-Methods` HTTP response header."""
    access_control_allow_origins: Required[CfnResponseHeadersPolicyAccessControlAllowOriginsProps | Deferred]
    """A list of origins (domain names) that CloudFront can use as the value for the `Access-Control-Allow-Origin` HTTP response header."""
    access_control_expose_headers: CfnResponseHeadersPolicyAccessControlExposeHeadersProps | Deferred | None
    """A list of HTTP headers that CloudFront includes as values for the `Access-Control-Expose-Headers` HTTP response header."""
    access_control_max_age_sec: Integer | None
    """A number that CloudFront uses as the value for the `Access-Control-Max-Age` HTTP response header."""
    origin_override: Required[Boolean]
    """A Boolean that determines whether CloudFront overrides HTTP response headers received from the origin with the ones specified in this response headers policy."""


class CfnResponseHeadersPolicyCustomHeaderProps(TypedDict, total=False):
    """An HTTP response header name and its value."""
    header: Required[str]
    """The HTTP response header name."""
    override: Required[Boolean]
    """A Boolean that determines whether CloudFront overrides a response header with the same name received from the origin with the header specified here."""
    value: Required[str]
    """The value for the HTTP response header."""


class CfnResponseHeadersPolicyCustomHeadersConfigProps(TypedDict, total=False):
    """A list of HTTP response header names and their values."""
    items: Required[Sequence[CfnResponseHeadersPolicyCustomHeaderProps | Deferred] | Deferred]
    """The list of HTTP response headers and their values."""


class CfnResponseHeadersPolicyFrameOptionsProps(TypedDict, total=False):
    """Determines whether CloudFront includes the `X-Frame-Options` HTTP response header and the header's value."""
    frame_option: Required[str]
    """The value of the `X-Frame-Options` HTTP response header."""
    override: Required[Boolean]
    """A Boolean that determines whether CloudFront overrides the `X-Frame-Options` HTTP response header received from the origin with the one specified in this response headers policy."""


class CfnResponseHeadersPolicyReferrerPolicyProps(TypedDict, total=False):
    """Determines whether CloudFront includes the `Referrer-Policy` HTTP response header and the header's value."""
    override: Required[Boolean]
    """A Boolean that determines whether CloudFront overrides the `Referrer-Policy` HTTP response header received from the origin with the one specified in this response headers policy."""
    referrer_policy: Required[str]
    """The value of the `Referrer-Policy` HTTP response header."""


class CfnResponseHeadersPolicyRemoveHeaderProps(TypedDict, total=False):
    """The name of an HTTP header that CloudFront removes from HTTP responses to requests that match the cache behavior that this response headers policy is attached to."""
    header: Required[str]
    """The HTTP header name."""


class CfnResponseHeadersPolicyRemoveHeadersConfigProps(TypedDict, total=False):
    """A list of HTTP header names that CloudFront removes from HTTP responses to requests that match the cache behavior that this response headers policy is attached to."""
    items: Required[Sequence[CfnResponseHeadersPolicyRemoveHeaderProps | Deferred] | Deferred]
    """The list of HTTP header names."""


class CfnResponseHeadersPolicyResponseHeadersPolicyConfigProps(TypedDict, total=False):
    """A response headers policy configuration."""
    comment: str | None
    """A comment to describe the response headers policy."""
    cors_config: CfnResponseHeadersPolicyCorsConfigProps | Deferred | None
    """A configuration for a set of HTTP response headers that are used for cross-origin resource sharing (CORS)."""
    custom_headers_config: CfnResponseHeadersPolicyCustomHeadersConfigProps | Deferred | None
    """A configuration for a set of custom HTTP response headers."""
    name: Required[str]
    """A name to identify the response headers policy."""
    remove_headers_config: CfnResponseHeadersPolicyRemoveHeadersConfigProps | Deferred | None
    """A configuration for a set of HTTP headers to remove from the HTTP response."""
    security_headers_config: CfnResponseHeadersPolicySecurityHeadersConfigProps | Deferred | None
    """A configuration for a set of security-related HTTP response headers."""
    server_timing_headers_config: CfnResponseHeadersPolicyServerTimingHeadersConfigProps | Deferred | None
    """A configuration for enabling the `Server-Timing` header in HTTP responses sent from CloudFront."""


class CfnResponseHeadersPolicySecurityHeadersConfigProps(TypedDict, total=False):
    """A configuration for a set of security-related HTTP response headers."""
    content_security_policy: CfnResponseHeadersPolicyContentSecurityPolicyProps | Deferred | None
    """The policy directives and their values that CloudFront includes as values for the `Content-Security-Policy` HTTP response header."""
    content_type_options: CfnResponseHeadersPolicyContentTypeOptionsProps | Deferred | None
    """Determines whether CloudFront includes the `X-Content-Type-Options` HTTP response header with its value set to `nosniff`."""
    frame_options: CfnResponseHeadersPolicyFrameOptionsProps | Deferred | None
    """Determines whether CloudFront includes the `X-Frame-Options` HTTP response header and the header's value."""
    referrer_policy: CfnResponseHeadersPolicyReferrerPolicyProps | Deferred | None
    """Determines whether CloudFront includes the `Referrer-Policy` HTTP response header and the header's value."""
    strict_transport_security: CfnResponseHeadersPolicyStrictTransportSecurityProps | Deferred | None
    """Determines whether CloudFront includes the `Strict-Transport-Security` HTTP response header and the header's value."""
    xss_protection: CfnResponseHeadersPolicyXSSProtectionProps | Deferred | None
    """Determines whether CloudFront includes the `X-XSS-Protection` HTTP response header and the header's value."""


class CfnResponseHeadersPolicyServerTimingHeadersConfigProps(TypedDict, total=False):
    """A configuration for enabling the `Server-Timing` header in HTTP responses sent from CloudFront."""
    enabled: Required[Boolean]
    """A Boolean that determines whether CloudFront adds the `Server-Timing` header to HTTP responses that it sends in response to requests that match a cache behavior that's associated with this response headers policy."""
    sampling_rate: Number | None
    """A number 0–100 (inclusive) that specifies the percentage of responses that you want CloudFront to add the `Server-Timing` header to."""


class CfnResponseHeadersPolicyStrictTransportSecurityProps(TypedDict, total=False):
    """Determines whether CloudFront includes the `Strict-Transport-Security` HTTP response header and the header's value."""
    access_control_max_age_sec: Required[Integer]
    """A number that CloudFront uses as the value for the `max-age` directive in the `Strict-Transport-Security` HTTP response header."""
    include_subdomains: Boolean | None
    """A Boolean that determines whether CloudFront includes the `includeSubDomains` directive in the `Strict-Transport-Security` HTTP response header."""
    override: Required[Boolean]
    """A Boolean that determines whether CloudFront overrides the `Strict-Transport-Security` HTTP response header received from the origin with the one specified in this response headers policy."""
    preload: Boolean | None
    """A Boolean that determines whether CloudFront includes the `preload` directive in the `Strict-Transport-Security` HTTP response header."""


class CfnResponseHeadersPolicyXSSProtectionProps(TypedDict, total=False):
    """Determines whether CloudFront includes the `X-XSS-Protection` HTTP response header and the header's value."""
    mode_block: Boolean | None
    """A Boolean that determines whether CloudFront includes the `mode=block` directive in the `X-XSS-Protection` header."""
    override: Required[Boolean]
    """A Boolean that determines whether CloudFront overrides the `X-XSS-Protection` HTTP response header received from the origin with the one specified in this response headers policy."""
    protection: Required[Boolean]
    """A Boolean that determines the value of the `X-XSS-Protection` HTTP response header."""
    report_uri: str | None
    """A reporting URI, which CloudFront uses as the value of the `report` directive in the `X-XSS-Protection` header."""


class CfnResponseHeadersPolicy(TypedResource):
    """A response headers policy."""
    props: CfnResponseHeadersPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResponseHeadersPolicyProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier for the response headers policy."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The date and time when the response headers policy was last modified."""


class CfnStreamingDistributionProps(TypedDict, total=False):
    streaming_distribution_config: Required[CfnStreamingDistributionStreamingDistributionConfigProps | Deferred]
    """The current configuration information for the RTMP distribution."""
    tags: Required[Sequence[CfnStreamingDistributionTagProps | Deferred] | Deferred]
    """A complex type that contains zero or more `Tag` elements."""


class CfnStreamingDistributionLoggingProps(TypedDict, total=False):
    """A complex type that controls whether access logs are written for the streaming distribution."""
    bucket: Required[str]
    """The Amazon S3 bucket to store the access logs in, for example, `amzn-s3-demo-bucket.s3.amazonaws.com`."""
    enabled: Required[Boolean]
    """Specifies whether you want CloudFront to save access logs to an Amazon S3 bucket."""
    prefix: Required[str]
    """An optional string that you want CloudFront to prefix to the access log filenames for this streaming distribution, for example, `myprefix/`."""


class CfnStreamingDistributionS3OriginProps(TypedDict, total=False):
    """A complex type that contains information about the Amazon S3 bucket from which you want CloudFront to get your media files for distribution."""
    domain_name: Required[str]
    """The DNS name of the Amazon S3 origin."""
    origin_access_identity: Required[str]
    """The CloudFront origin access identity to associate with the distribution."""


class CfnStreamingDistributionStreamingDistributionConfigProps(TypedDict, total=False):
    """The RTMP distribution's configuration information."""
    aliases: Sequence[str] | Deferred | None
    """A complex type that contains information about CNAMEs (alternate domain names), if any, for this streaming distribution."""
    comment: Required[str]
    """Any comments you want to include about the streaming distribution."""
    enabled: Required[Boolean]
    """Whether the streaming distribution is enabled to accept user requests for content."""
    logging: CfnStreamingDistributionLoggingProps | Deferred | None
    """A complex type that controls whether access logs are written for the streaming distribution."""
    price_class: str | None
    """A complex type that contains information about price class for this streaming distribution."""
    s3_origin: Required[CfnStreamingDistributionS3OriginProps | Deferred]
    """A complex type that contains information about the Amazon S3 bucket from which you want CloudFront to get your media files for distribution."""
    trusted_signers: Required[CfnStreamingDistributionTrustedSignersProps | Deferred]
    """A complex type that specifies any AWS accounts that you want to permit to create signed URLs for private content."""


class CfnStreamingDistributionTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnStreamingDistributionTrustedSignersProps(TypedDict, total=False):
    """A list of AWS accounts whose public keys CloudFront can use to verify the signatures of signed URLs and signed cookies."""
    aws_account_numbers: Sequence[str] | Deferred | None
    """An AWS account number that contains active CloudFront key pairs that CloudFront can use to verify the signatures of signed URLs and signed cookies."""
    enabled: Required[Boolean]
    """This field is `true` if any of the AWS accounts in the list are configured as trusted signers."""


class CfnStreamingDistribution(TypedResource):
    """This resource is deprecated."""
    props: CfnStreamingDistributionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStreamingDistributionProps]) -> None: ...
    @property
    def attr_domain_name(self) -> StringToken:
        """The domain name of the resource, such as `d111111abcdef8.cloudfront.net`."""
    @property
    def attr_id(self) -> StringToken: ...


class CfnTrustStoreProps(TypedDict, total=False):
    ca_certificates_bundle_source: CfnTrustStoreCaCertificatesBundleSourceProps | Deferred | None
    """A CA certificates bundle source."""
    name: Required[str]
    """The trust store's name. A change replaces the resource."""
    tags: Sequence[CfnTrustStoreTagProps | Deferred] | Deferred | None
    """A complex type that contains zero or more `Tag` elements."""
    use_client_certificate_ocsp_endpoint: Boolean | None
    """A boolean."""


class CfnTrustStoreCaCertificatesBundleS3LocationProps(TypedDict, total=False):
    """The CA certificates bundle location in Amazon S3."""
    bucket: Required[str]
    """The S3 bucket."""
    key: Required[str]
    """The location's key."""
    region: Required[str]
    """The location's Region."""
    version: str | None
    """The location's version."""


class CfnTrustStoreCaCertificatesBundleSourceProps(TypedDict, total=False):
    """A CA certificates bundle source."""
    ca_certificates_bundle_s3_location: Required[CfnTrustStoreCaCertificatesBundleS3LocationProps | Deferred]
    """The CA certificates bundle location in Amazon S3."""


class CfnTrustStoreTagProps(TypedDict, total=False):
    """A complex type that contains `Tag` key and `Tag` value."""
    key: Required[str]
    """A string that contains `Tag` key."""
    value: Required[str]
    """A string that contains an optional `Tag` value."""


class CfnTrustStore(TypedResource):
    """A trust store."""
    props: CfnTrustStoreProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTrustStoreProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The trust store's Amazon Resource Name (ARN)."""
    @property
    def attr_etag(self) -> StringToken:
        """The version identifier for the current version of the trust store."""
    @property
    def attr_id(self) -> StringToken:
        """The trust store's ID."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The trust store's last modified time."""
    @property
    def attr_number_of_ca_certificates(self) -> NumberToken:
        """The trust store's number of CA certificates."""
    @property
    def attr_status(self) -> StringToken:
        """The trust store's status."""


class CfnVpcOriginProps(TypedDict, total=False):
    tags: Sequence[CfnVpcOriginTagProps | Deferred] | Deferred | None
    """A complex type that contains zero or more `Tag` elements."""
    vpc_origin_endpoint_config: Required[CfnVpcOriginVpcOriginEndpointConfigProps | Deferred]
    """The VPC origin endpoint configuration."""


class CfnVpcOriginTagProps(TypedDict, total=False):
    """A complex type that contains `Tag` key and `Tag` value."""
    key: Required[str]
    """A string that contains `Tag` key."""
    value: Required[str]
    """A string that contains an optional `Tag` value."""


class CfnVpcOriginVpcOriginEndpointConfigProps(TypedDict, total=False):
    """An Amazon CloudFront VPC origin endpoint configuration."""
    arn: Required[str]
    """The ARN of the CloudFront VPC origin endpoint configuration."""
    http_port: Integer | None
    """The HTTP port for the CloudFront VPC origin endpoint configuration."""
    https_port: Integer | None
    """The HTTPS port of the CloudFront VPC origin endpoint configuration."""
    ip_address_type: Literal["ipv4", "dualstack"] | Other | None
    name: Required[str]
    """The name of the CloudFront VPC origin endpoint configuration."""
    origin_protocol_policy: Literal["http-only", "https-only", "match-viewer"] | Other | None
    """The origin protocol policy for the CloudFront VPC origin endpoint configuration."""
    origin_ssl_protocols: Sequence[str] | Deferred | None
    """Specifies the minimum SSL/TLS protocol that CloudFront uses when connecting to your origin over HTTPS."""


class CfnVpcOrigin(TypedResource):
    """An Amazon CloudFront VPC origin."""
    props: CfnVpcOriginProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVpcOriginProps]) -> None: ...
    @property
    def attr_account_id(self) -> StringToken:
        """The account ID of the AWS account that owns the VPC origin."""
    @property
    def attr_arn(self) -> StringToken:
        """The VPC origin ARN."""
    @property
    def attr_created_time(self) -> StringToken:
        """The VPC origin created time."""
    @property
    def attr_id(self) -> StringToken:
        """The VPC origin ID."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The VPC origin last modified time."""
    @property
    def attr_status(self) -> StringToken:
        """The VPC origin status."""
