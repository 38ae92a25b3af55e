"""Every resource type of AWS::ApiGatewayV2; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnApiProps(TypedDict, total=False):
    api_key_selection_expression: str | None
    """An API key selection expression."""
    base_path: str | None
    """Specifies how to interpret the base path of the API during import."""
    body: Anything
    """The OpenAPI definition."""
    body_s3_location: CfnApiBodyS3LocationProps | Deferred | None
    """The S3 location of an OpenAPI definition."""
    cors_configuration: CfnApiCorsProps | Deferred | None
    """A CORS configuration."""
    credentials_arn: str | None
    """This property is part of quick create."""
    description: str | None
    """The description of the API."""
    disable_execute_api_endpoint: Boolean | None
    """Specifies whether clients can invoke your API by using the default `execute-api` endpoint."""
    disable_schema_validation: Boolean | None
    """Avoid validating models when creating a deployment."""
    fail_on_warnings: Boolean | None
    """Specifies whether to rollback the API creation when a warning is encountered."""
    ip_address_type: str | None
    """The IP address types that can invoke the API."""
    name: str | None
    """The name of the API."""
    protocol_type: str | None
    """The API protocol. A change replaces the resource."""
    route_key: str | None
    """This property is part of quick create."""
    route_selection_expression: str | None
    """The route selection expression for the API."""
    tags: Mapping[str, str] | Deferred | None
    """The collection of tags."""
    target: str | None
    """This property is part of quick create."""
    version: str | None
    """A version identifier for the API."""


class CfnApiBodyS3LocationProps(TypedDict, total=False):
    """The `BodyS3Location` property specifies an S3 location from which to import an OpenAPI definition."""
    bucket: str | None
    """The S3 bucket that contains the OpenAPI definition to import."""
    etag: str | None
    """The Etag of the S3 object."""
    key: str | None
    """The key of the S3 object."""
    version: str | None
    """The version of the S3 object."""


class CfnApiCorsProps(TypedDict, total=False):
    """The `Cors` property specifies a CORS configuration for an API."""
    allow_credentials: Boolean | None
    """Specifies whether credentials are included in the CORS request."""
    allow_headers: Sequence[str] | Deferred | None
    """Represents a collection of allowed headers."""
    allow_methods: Sequence[str] | Deferred | None
    """Represents a collection of allowed HTTP methods."""
    allow_origins: Sequence[str] | Deferred | None
    """Represents a collection of allowed origins."""
    expose_headers: Sequence[str] | Deferred | None
    """Represents a collection of exposed headers."""
    max_age: Integer | None
    """The number of seconds that the browser should cache preflight request results."""


class CfnApi(TypedResource):
    """The `AWS::ApiGatewayV2::Api` resource creates an API."""
    props: CfnApiProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApiProps]) -> None: ...
    @property
    def attr_api_endpoint(self) -> StringToken:
        """The default endpoint for an API."""
    @property
    def attr_api_id(self) -> StringToken:
        """The API identifier."""
    @property
    def attr_execute_api_arn(self) -> StringToken: ...


class CfnApiGatewayManagedOverridesProps(TypedDict, total=False):
    api_id: Required[str]
    """The ID of the API for which to override the configuration of API Gateway-managed resources. A change replaces the resource."""
    integration: CfnApiGatewayManagedOverridesIntegrationOverridesProps | Deferred | None
    """Overrides the integration configuration for an API Gateway-managed integration."""
    route: CfnApiGatewayManagedOverridesRouteOverridesProps | Deferred | None
    """Overrides the route configuration for an API Gateway-managed route."""
    stage: CfnApiGatewayManagedOverridesStageOverridesProps | Deferred | None
    """Overrides the stage configuration for an API Gateway-managed stage."""


class CfnApiGatewayManagedOverridesAccessLogSettingsProps(TypedDict, total=False):
    """The `AccessLogSettings` property overrides the access log settings for an API Gateway-managed stage."""
    destination_arn: str | None
    """The ARN of the CloudWatch Logs log group to receive access logs."""
    format: str | None
    """A single line format of the access logs of data, as specified by selected $context variables."""


class CfnApiGatewayManagedOverridesIntegrationOverridesProps(TypedDict, total=False):
    """The `IntegrationOverrides` property overrides the integration settings for an API Gateway-managed integration."""
    description: str | None
    """The description of the integration."""
    integration_method: str | None
    """Specifies the integration's HTTP method type."""
    payload_format_version: str | None
    """Specifies the format of the payload sent to an integration."""
    timeout_in_millis: Integer | None
    """Custom timeout between 50 and 29,000 milliseconds for WebSocket APIs and between 50 and 30,000 milliseconds for HTTP APIs."""


class CfnApiGatewayManagedOverridesRouteOverridesProps(TypedDict, total=False):
    """The `RouteOverrides` property overrides the route configuration for an API Gateway-managed route."""
    authorization_scopes: Sequence[str] | Deferred | None
    """The authorization scopes supported by this route."""
    authorization_type: str | None
    """The authorization type for the route."""
    authorizer_id: str | None
    """The identifier of the `Authorizer` resource to be associated with this route."""
    operation_name: str | None
    """The operation name for the route."""
    target: str | None
    """For HTTP integrations, specify a fully qualified URL."""


class CfnApiGatewayManagedOverridesRouteSettingsProps(TypedDict, total=False):
    """The `RouteSettings` property overrides the route settings for an API Gateway-managed route."""
    detailed_metrics_enabled: Boolean | None
    """Specifies whether detailed metrics are enabled."""
    throttling_burst_limit: Integer | None
    """Specifies the throttling burst limit."""
    throttling_rate_limit: Number | None
    """Specifies the throttling rate limit."""


class CfnApiGatewayManagedOverridesStageOverridesProps(TypedDict, total=False):
    """The `StageOverrides` property overrides the stage configuration for an API Gateway-managed stage."""
    access_log_settings: CfnApiGatewayManagedOverridesAccessLogSettingsProps | Deferred | None
    """Settings for logging access in a stage."""
    auto_deploy: Boolean | None
    """Specifies whether updates to an API automatically trigger a new deployment."""
    default_route_settings: CfnApiGatewayManagedOverridesRouteSettingsProps | Deferred | None
    """The default route settings for the stage."""
    description: str | None
    """The description for the API stage."""
    route_settings: Anything
    """Route settings for the stage."""
    stage_variables: Anything
    """A map that defines the stage variables for a `Stage`."""


class CfnApiGatewayManagedOverrides(TypedResource):
    """The `AWS::ApiGatewayV2::ApiGatewayManagedOverrides` resource overrides the default properties of API Gateway-managed resources that are implicitly configured for you when you use quick create."""
    props: CfnApiGatewayManagedOverridesProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApiGatewayManagedOverridesProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The identifier."""


class CfnApiMappingProps(TypedDict, total=False):
    api_id: Required[str]
    """The API identifier."""
    api_mapping_key: str | None
    """The API mapping key."""
    domain_name: Required[str]
    """The domain name. A change replaces the resource."""
    stage: Required[str]
    """The API stage."""


class CfnApiMapping(TypedResource):
    """The `AWS::ApiGatewayV2::ApiMapping` resource contains an API mapping."""
    props: CfnApiMappingProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApiMappingProps]) -> None: ...
    @property
    def attr_api_mapping_id(self) -> StringToken:
        """The API mapping resource ID."""


class CfnAuthorizerProps(TypedDict, total=False):
    api_id: Required[str]
    """The API identifier. A change replaces the resource."""
    authorizer_credentials_arn: str | None
    """Specifies the required credentials as an IAM role for API Gateway to invoke the authorizer."""
    authorizer_payload_format_version: str | None
    """Specifies the format of the payload sent to an HTTP API Lambda authorizer."""
    authorizer_result_ttl_in_seconds: Integer | None
    """The time to live (TTL) for cached authorizer results, in seconds."""
    authorizer_type: Required[str]
    """The authorizer type."""
    authorizer_uri: str | None
    """The authorizer's Uniform Resource Identifier (URI)."""
    enable_simple_responses: Boolean | None
    """Specifies whether a Lambda authorizer returns a response in a simple format."""
    identity_source: Sequence[str] | Deferred | None
    """The identity source for which authorization is requested."""
    identity_validation_expression: str | None
    """This parameter is not used."""
    jwt_configuration: CfnAuthorizerJWTConfigurationProps | Deferred | None
    """The `JWTConfiguration` property specifies the configuration of a JWT authorizer."""
    name: Required[str]
    """The name of the authorizer."""


class CfnAuthorizerJWTConfigurationProps(TypedDict, total=False):
    """The `JWTConfiguration` property specifies the configuration of a JWT authorizer."""
    audience: Sequence[str] | Deferred | None
    """A list of the intended recipients of the JWT."""
    issuer: str | None
    """The base domain of the identity provider that issues JSON Web Tokens."""


class CfnAuthorizer(TypedResource):
    """The `AWS::ApiGatewayV2::Authorizer` resource creates an authorizer for a WebSocket API or an HTTP API."""
    props: CfnAuthorizerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAuthorizerProps]) -> None: ...
    @property
    def attr_authorizer_id(self) -> StringToken:
        """The authorizer ID."""


class CfnDeploymentProps(TypedDict, total=False):
    api_id: Required[str]
    """The API identifier. A change replaces the resource."""
    description: str | None
    """The description for the deployment resource."""
    stage_name: str | None
    """The name of an existing stage to associate with the deployment."""


class CfnDeployment(TypedResource):
    """The `AWS::ApiGatewayV2::Deployment` resource creates a deployment for an API."""
    props: CfnDeploymentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDeploymentProps]) -> None: ...
    @property
    def attr_deployment_id(self) -> StringToken:
        """The deployment ID."""


class CfnDomainNameProps(TypedDict, total=False):
    domain_name: Required[str]
    """The custom domain name for your API in Amazon API Gateway. A change replaces the resource."""
    domain_name_configurations: Sequence[CfnDomainNameDomainNameConfigurationProps | Deferred] | Deferred | None
    """The domain name configurations."""
    mutual_tls_authentication: CfnDomainNameMutualTlsAuthenticationProps | Deferred | None
    """The mutual TLS authentication configuration for a custom domain name."""
    routing_mode: Literal["API_MAPPING_ONLY", "ROUTING_RULE_THEN_API_MAPPING", "ROUTING_RULE_ONLY"] | Other | None
    """The routing mode API Gateway uses to route traffic to your APIs."""
    tags: Mapping[str, str] | Deferred | None
    """The collection of tags associated with a domain name."""


class CfnDomainNameDomainNameConfigurationProps(TypedDict, total=False):
    """The `DomainNameConfiguration` property type specifies the configuration for an API's domain name."""
    certificate_arn: str | None
    """An AWS -managed certificate that will be used by the edge-optimized endpoint for this domain name."""
    certificate_name: str | None
    """The user-friendly name of the certificate that will be used by the edge-optimized endpoint for this domain name."""
    endpoint_type: str | None
    """The endpoint type."""
    ip_address_type: str | None
    """The IP address types that can invoke the domain name."""
    ownership_verification_certificate_arn: str | None
    """The Amazon resource name (ARN) for the public certificate issued by Certificate Manager."""
    security_policy: str | None
    """The Transport Layer Security (TLS) version of the security policy for this domain name."""


class CfnDomainNameMutualTlsAuthenticationProps(TypedDict, total=False):
    """If specified, API Gateway performs two-way authentication between the client and the server."""
    truststore_uri: str | None
    """An Amazon S3 URL that specifies the truststore for mutual TLS authentication, for example, `s3:// bucket-name / key-name`."""
    truststore_version: str | None
    """The version of the S3 object that contains your truststore."""


class CfnDomainName(TypedResource):
    """The `AWS::ApiGatewayV2::DomainName` resource specifies a custom domain name for your API in Amazon API Gateway (API Gateway)."""
    props: CfnDomainNameProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDomainNameProps]) -> None: ...
    @property
    def attr_domain_name_arn(self) -> StringToken:
        """Represents an Amazon Resource Name (ARN)."""
    @property
    def attr_regional_domain_name(self) -> StringToken:
        """The domain name associated with the regional endpoint for this custom domain name."""
    @property
    def attr_regional_hosted_zone_id(self) -> StringToken:
        """The region-specific Amazon Route 53 Hosted Zone ID of the regional endpoint."""


class CfnIntegrationProps(TypedDict, total=False):
    api_id: Required[str]
    """The API identifier. A change replaces the resource."""
    connection_id: str | None
    """The ID of the VPC link for a private integration."""
    connection_type: str | None
    """The type of the network connection to the integration endpoint."""
    content_handling_strategy: str | None
    """Supported only for WebSocket APIs."""
    credentials_arn: str | None
    """Specifies the credentials required for the integration, if any."""
    description: str | None
    """The description of the integration."""
    integration_method: str | None
    """Specifies the integration's HTTP method type."""
    integration_subtype: str | None
    """Supported only for HTTP API `AWS_PROXY` integrations."""
    integration_type: Required[str]
    """The integration type of an integration."""
    integration_uri: str | None
    """For a Lambda integration, specify the URI of a Lambda function."""
    passthrough_behavior: str | None
    """Specifies the pass-through behavior for incoming requests based on the `Content-Type` header in the request, and the available mapping templates specified as the `requestTemplates` property on the `Integration` resource."""
    payload_format_version: str | None
    """Specifies the format of the payload sent to an integration."""
    request_parameters: Mapping[str, str] | Deferred | None
    """For WebSocket APIs, a key-value map specifying request parameters that are passed from the method request to the backend."""
    request_templates: Mapping[str, str] | Deferred | None
    """Represents a map of Velocity templates that are applied on the request payload based on the value of the Content-Type header sent by the client."""
    response_parameters: Mapping[str, CfnIntegrationResponseParameterMapProps | Deferred] | Deferred | None
    """Supported only for HTTP APIs."""
    template_selection_expression: str | None
    """The template selection expression for the integration."""
    timeout_in_millis: Integer | None
    """Custom timeout between 50 and 29,000 milliseconds for WebSocket APIs and between 50 and 30,000 milliseconds for HTTP APIs."""
    tls_config: CfnIntegrationTlsConfigProps | Deferred | None
    """The TLS configuration for a private integration."""


class CfnIntegrationResponseParameterProps(TypedDict, total=False):
    """Supported only for HTTP APIs."""
    destination: str | None
    """Specifies the location of the response to modify, and how to modify it."""
    source: str | None
    """Specifies the data to update the parameter with."""


class CfnIntegrationResponseParameterMapProps(TypedDict, total=False):
    """map of response parameter lists"""
    response_parameters: Sequence[CfnIntegrationResponseParameterProps | Deferred] | Deferred | None
    """list of response parameters"""


class CfnIntegrationTlsConfigProps(TypedDict, total=False):
    """The `TlsConfig` property specifies the TLS configuration for a private integration."""
    server_name_to_verify: str | None
    """If you specify a server name, API Gateway uses it to verify the hostname on the integration's certificate."""


class CfnIntegration(TypedResource):
    """The `AWS::ApiGatewayV2::Integration` resource creates an integration for an API."""
    props: CfnIntegrationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIntegrationProps]) -> None: ...
    @property
    def attr_integration_id(self) -> StringToken:
        """The integration ID."""


class CfnIntegrationResponseProps(TypedDict, total=False):
    api_id: Required[str]
    """The API identifier. A change replaces the resource."""
    content_handling_strategy: str | None
    """Supported only for WebSocket APIs."""
    integration_id: Required[str]
    """The integration ID. A change replaces the resource."""
    integration_response_key: Required[str]
    """The integration response key."""
    response_parameters: Anything
    """A key-value map specifying response parameters that are passed to the method response from the backend."""
    response_templates: Anything
    """The collection of response templates for the integration response as a string-to-string map of key-value pairs."""
    template_selection_expression: str | None
    """The template selection expression for the integration response."""


class CfnIntegrationResponse(TypedResource):
    """The `AWS::ApiGatewayV2::IntegrationResponse` resource updates an integration response for an WebSocket API."""
    props: CfnIntegrationResponseProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIntegrationResponseProps]) -> None: ...
    @property
    def attr_integration_response_id(self) -> StringToken:
        """The integration response ID."""


class CfnModelProps(TypedDict, total=False):
    api_id: Required[str]
    """The API identifier. A change replaces the resource."""
    content_type: str | None
    """The content-type for the model, for example, "application/json"."""
    description: str | None
    """The description of the model."""
    name: Required[str]
    """The name of the model."""
    schema: Required[Anything]
    """The schema for the model."""


class CfnModel(TypedResource):
    """The `AWS::ApiGatewayV2::Model` resource updates data model for a WebSocket API."""
    props: CfnModelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnModelProps]) -> None: ...
    @property
    def attr_model_id(self) -> StringToken:
        """The model ID."""


class CfnPortalProductProps(TypedDict, total=False):
    description: str | None
    """A description of the portal product."""
    display_name: Required[str]
    """The name of the portal product as it appears in a published portal."""
    tags: Sequence[CfnPortalProductTagProps | Deferred] | Deferred | None
    """The collection of tags associated with the portal product."""


class CfnPortalProductTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnPortalProduct(TypedResource):
    """Represents a portal product in Amazon API Gateway V2, which is a logical grouping of APIs that can be published in a developer portal."""
    props: CfnPortalProductProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPortalProductProps]) -> None: ...
    @property
    def attr_last_modified(self) -> StringToken:
        """The timestamp when the portal product was last modified."""
    @property
    def attr_portal_product_arn(self) -> StringToken:
        """The ARN of the portal product."""
    @property
    def attr_portal_product_id(self) -> StringToken:
        """The portal product identifier."""


class CfnRouteProps(TypedDict, total=False):
    api_id: Required[str]
    """The API identifier. A change replaces the resource."""
    api_key_required: Boolean | None
    """Specifies whether an API key is required for the route."""
    authorization_scopes: Sequence[str] | Deferred | None
    """The authorization scopes supported by this route."""
    authorization_type: str | None
    """The authorization type for the route."""
    authorizer_id: str | None
    """The identifier of the `Authorizer` resource to be associated with this route."""
    model_selection_expression: str | None
    """The model selection expression for the route."""
    operation_name: str | None
    """The operation name for the route."""
    request_models: Anything
    """The request models for the route."""
    request_parameters: Anything
    """The request parameters for the route."""
    route_key: Required[str]
    """The route key for the route."""
    route_response_selection_expression: str | None
    """The route response selection expression for the route."""
    target: str | None
    """The target for the route."""


class CfnRoute(TypedResource):
    """The `AWS::ApiGatewayV2::Route` resource creates a route for an API."""
    props: CfnRouteProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRouteProps]) -> None: ...
    @property
    def attr_route_id(self) -> StringToken:
        """The route ID."""


class CfnRouteResponseProps(TypedDict, total=False):
    api_id: Required[str]
    """The API identifier. A change replaces the resource."""
    model_selection_expression: str | None
    """The model selection expression for the route response."""
    response_models: Anything
    """The response models for the route response."""
    response_parameters: Mapping[str, CfnRouteResponseParameterConstraintsProps | Deferred] | Deferred | None
    """The route response parameters."""
    route_id: Required[str]
    """The route ID. A change replaces the resource."""
    route_response_key: Required[str]
    """The route response key."""


class CfnRouteResponseParameterConstraintsProps(TypedDict, total=False):
    """Specifies whether the parameter is required."""
    required: Required[Boolean]
    """Specifies whether the parameter is required."""


class CfnRouteResponse(TypedResource):
    """The `AWS::ApiGatewayV2::RouteResponse` resource creates a route response for a WebSocket API."""
    props: CfnRouteResponseProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRouteResponseProps]) -> None: ...
    @property
    def attr_route_response_id(self) -> StringToken:
        """The route response ID."""


class CfnRoutingRuleProps(TypedDict, total=False):
    actions: Required[Sequence[CfnRoutingRuleActionProps | Deferred] | Deferred]
    """The resulting action based on matching a routing rules condition."""
    conditions: Required[Sequence[CfnRoutingRuleConditionProps | Deferred] | Deferred]
    """The conditions of the routing rule."""
    domain_name_arn: Required[str]
    """The ARN of the domain name. A change replaces the resource."""
    priority: Required[Integer]
    """The order in which API Gateway evaluates a rule."""


class CfnRoutingRuleActionProps(TypedDict, total=False):
    """Represents a routing rule action."""
    invoke_api: Required[CfnRoutingRuleActionInvokeApiProps | Deferred]
    """Represents an InvokeApi action."""


class CfnRoutingRuleActionInvokeApiProps(TypedDict, total=False):
    """Represents an InvokeApi action."""
    api_id: Required[str]
    """The API identifier of the target API."""
    stage: Required[str]
    """The name of the target stage."""
    strip_base_path: Boolean | None
    """The strip base path setting."""


class CfnRoutingRuleConditionProps(TypedDict, total=False):
    """Represents a condition."""
    match_base_paths: CfnRoutingRuleMatchBasePathsProps | Deferred | None
    """The base path to be matched."""
    match_headers: CfnRoutingRuleMatchHeadersProps | Deferred | None
    """The headers to be matched."""


class CfnRoutingRuleMatchBasePathsProps(TypedDict, total=False):
    """Represents a `MatchBasePaths` condition."""
    any_of: Required[Sequence[str] | Deferred]
    """The string of the case sensitive base path to be matched."""


class CfnRoutingRuleMatchHeaderValueProps(TypedDict, total=False):
    """Represents a `MatchHeaderValue`."""
    header: Required[str]
    """The case insensitive header name to be matched."""
    value_glob: Required[str]
    """The case sensitive header glob value to be matched against entire header value."""


class CfnRoutingRuleMatchHeadersProps(TypedDict, total=False):
    """Represents a `MatchHeaders` condition."""
    any_of: Required[Sequence[CfnRoutingRuleMatchHeaderValueProps | Deferred] | Deferred]
    """The header name and header value glob to be matched."""


class CfnRoutingRule(TypedResource):
    """Represents a routing rule."""
    props: CfnRoutingRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRoutingRuleProps]) -> None: ...
    @property
    def attr_routing_rule_arn(self) -> StringToken:
        """Represents an Amazon Resource Name (ARN)."""
    @property
    def attr_routing_rule_id(self) -> StringToken:
        """The identifier."""


class CfnStageProps(TypedDict, total=False):
    access_log_settings: CfnStageAccessLogSettingsProps | Deferred | None
    """Settings for logging access in this stage."""
    api_id: Required[str]
    """The API identifier. A change replaces the resource."""
    auto_deploy: Boolean | None
    """Specifies whether updates to an API automatically trigger a new deployment."""
    client_certificate_id: str | None
    """The identifier of a client certificate for a `Stage`."""
    default_route_settings: CfnStageRouteSettingsProps | Deferred | None
    """The default route settings for the stage."""
    deployment_id: str | None
    """The deployment identifier for the API stage."""
    description: str | None
    """The description for the API stage."""
    route_settings: Anything
    """Route settings for the stage."""
    stage_name: Required[str]
    """The stage name. A change replaces the resource."""
    stage_variables: Anything
    """A map that defines the stage variables for a `Stage`."""
    tags: Mapping[str, str] | Deferred | None
    """The collection of tags."""


class CfnStageAccessLogSettingsProps(TypedDict, total=False):
    """Settings for logging access in a stage."""
    destination_arn: str | None
    """The ARN of the CloudWatch Logs log group to receive access logs."""
    format: str | None
    """A single line format of the access logs of data, as specified by selected $context variables."""


class CfnStageRouteSettingsProps(TypedDict, total=False):
    """Represents a collection of route settings."""
    data_trace_enabled: Boolean | None
    """Specifies whether ( `true`) or not ( `false`) data trace logging is enabled for this route."""
    detailed_metrics_enabled: Boolean | None
    """Specifies whether detailed metrics are enabled."""
    logging_level: str | None
    """Specifies the logging level for this route: `INFO`, `ERROR`, or `OFF`."""
    throttling_burst_limit: Integer | None
    """Specifies the throttling burst limit."""
    throttling_rate_limit: Number | None
    """Specifies the throttling rate limit."""


class CfnStage(TypedResource):
    """The `AWS::ApiGatewayV2::Stage` resource specifies a stage for an API."""
    props: CfnStageProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStageProps]) -> None: ...


class CfnVpcLinkProps(TypedDict, total=False):
    name: Required[str]
    """The name of the VPC link."""
    security_group_ids: Sequence[str] | Deferred | None
    """A list of security group IDs for the VPC link. A change replaces the resource."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """A list of subnet IDs to include in the VPC link. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """The collection of tags."""


class CfnVpcLink(TypedResource):
    """The `AWS::ApiGatewayV2::VpcLink` resource creates a VPC link."""
    props: CfnVpcLinkProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVpcLinkProps]) -> None: ...
    @property
    def attr_vpc_link_id(self) -> StringToken:
        """The VPC link ID."""
