"""Every resource type of AWS::ApiGateway; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, Scalar, TypedResource


class CfnAccountProps(TypedDict, total=False):
    cloud_watch_role_arn: str | None
    """The ARN of an Amazon CloudWatch role for the current Account."""


class CfnAccount(TypedResource):
    """The `AWS::ApiGateway::Account` resource specifies the IAM role that Amazon API Gateway uses to write API logs to Amazon CloudWatch Logs."""
    props: CfnAccountProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccountProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID for the account."""


class CfnApiKeyProps(TypedDict, total=False):
    customer_id: str | None
    """An AWS Marketplace customer identifier, when integrating with the AWS SaaS Marketplace."""
    description: str | None
    """The description of the ApiKey."""
    enabled: Boolean | None
    """Specifies whether the ApiKey can be used by callers."""
    generate_distinct_id: Boolean | None
    """Specifies whether ( `true`) or not ( `false`) the key identifier is distinct from the created API key value. A change replaces the resource."""
    name: str | None
    """A name for the API key. A change replaces the resource."""
    stage_keys: Sequence[CfnApiKeyStageKeyProps | Deferred] | Deferred | None
    """DEPRECATED FOR USAGE PLANS - Specifies stages associated with the API key."""
    tags: Sequence[CfnApiKeyTagProps | Deferred] | Deferred | None
    """The key-value map of strings."""
    value: str | None
    """Specifies a value of the API key. A change replaces the resource."""


class CfnApiKeyStageKeyProps(TypedDict, total=False):
    """`StageKey` is a property of the AWS::ApiGateway::ApiKey resource that specifies the stage to associate with the API key."""
    rest_api_id: str | None
    """The string identifier of the associated RestApi."""
    stage_name: str | None
    """The stage name associated with the stage key."""


class CfnApiKeyTagProps(TypedDict, total=False):
    """An array of key-value pairs to apply to this resource."""
    key: Required[str]
    """A string you can use to assign a value."""
    value: Required[str]
    """The value for the specified tag key."""


class CfnApiKey(TypedResource):
    """The `AWS::ApiGateway::ApiKey` resource creates a unique key that you can distribute to clients who are executing API Gateway `Method` resources that require an API key."""
    props: CfnApiKeyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApiKeyProps]) -> None: ...
    @property
    def attr_api_key_id(self) -> StringToken:
        """The ID for the API key."""


class CfnAuthorizerProps(TypedDict, total=False):
    auth_type: str | None
    """Optional customer-defined field, used in OpenAPI imports and exports without functional impact."""
    authorizer_credentials: str | None
    """Specifies the required credentials as an IAM role for API Gateway to invoke the authorizer."""
    authorizer_result_ttl_in_seconds: Integer | None
    """The TTL in seconds of cached authorizer results."""
    authorizer_uri: str | None
    """Specifies the authorizer's Uniform Resource Identifier (URI)."""
    identity_source: str | None
    """The identity source for which authorization is requested."""
    identity_validation_expression: str | None
    """A validation expression for the incoming identity token."""
    name: Required[str]
    """The name of the authorizer."""
    provider_arns: Sequence[str] | Deferred | None
    """A list of the Amazon Cognito user pool ARNs for the `COGNITO_USER_POOLS` authorizer."""
    rest_api_id: Required[str]
    """The string identifier of the associated RestApi. A change replaces the resource."""
    type: Required[str]
    """The authorizer type."""


class CfnAuthorizer(TypedResource):
    """The `AWS::ApiGateway::Authorizer` resource creates an authorization layer that API Gateway activates for methods that have authorization enabled."""
    props: CfnAuthorizerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAuthorizerProps]) -> None: ...
    @property
    def attr_authorizer_id(self) -> StringToken:
        """The ID for the authorizer."""


class CfnBasePathMappingProps(TypedDict, total=False):
    base_path: str | None
    """The base path name that callers of the API must provide as part of the URL after the domain name. A change replaces the resource."""
    domain_name: Required[str]
    """The domain name of the BasePathMapping resource to be described. A change replaces the resource."""
    rest_api_id: str | None
    """The string identifier of the associated RestApi."""
    stage: str | None
    """The name of the associated stage."""


class CfnBasePathMapping(TypedResource):
    """The `AWS::ApiGateway::BasePathMapping` resource creates a base path that clients who call your API must use in the invocation URL."""
    props: CfnBasePathMappingProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBasePathMappingProps]) -> None: ...


class CfnBasePathMappingV2Props(TypedDict, total=False):
    base_path: str | None
    """The base path name that callers of the private API must provide as part of the URL after the domain name. A change replaces the resource."""
    domain_name_arn: Required[str]
    """The ARN of the domain name for the BasePathMappingV2 resource to be described. A change replaces the resource."""
    rest_api_id: Required[str]
    """The private API's identifier."""
    stage: str | None
    """Represents a unique identifier for a version of a deployed private RestApi that is callable by users."""


class CfnBasePathMappingV2(TypedResource):
    """The `AWS::ApiGateway::BasePathMappingV2` resource creates a base path that clients who call your API must use in the invocation URL."""
    props: CfnBasePathMappingV2Props
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBasePathMappingV2Props]) -> None: ...
    @property
    def attr_base_path_mapping_arn(self) -> StringToken:
        """Amazon Resource Name (ARN) of the resource."""


class CfnClientCertificateProps(TypedDict, total=False):
    description: str | None
    """The description of the client certificate."""
    tags: Sequence[CfnClientCertificateTagProps | Deferred] | Deferred | None
    """The collection of tags."""


class CfnClientCertificateTagProps(TypedDict, total=False):
    """An array of key-value pairs to apply to this resource."""
    key: Required[str]
    """A string you can use to assign a value."""
    value: Required[str]
    """The value for the specified tag key."""


class CfnClientCertificate(TypedResource):
    """The `AWS::ApiGateway::ClientCertificate` resource creates a client certificate that API Gateway uses to configure client-side SSL authentication for sending requests to the integration endpoint."""
    props: CfnClientCertificateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClientCertificateProps]) -> None: ...
    @property
    def attr_client_certificate_id(self) -> StringToken:
        """The ID for the client certificate."""


class CfnDeploymentProps(TypedDict, total=False):
    deployment_canary_settings: CfnDeploymentDeploymentCanarySettingsProps | Deferred | None
    """The input configuration for a canary deployment. A change replaces the resource."""
    description: str | None
    """The description for the Deployment resource to create."""
    rest_api_id: Required[str]
    """The string identifier of the associated RestApi. A change replaces the resource."""
    stage_description: CfnDeploymentStageDescriptionProps | Deferred | None
    """The description of the Stage resource for the Deployment resource to create."""
    stage_name: str | None
    """The name of the Stage resource for the Deployment resource to create."""


class CfnDeploymentAccessLogSettingProps(TypedDict, total=False):
    """The `AccessLogSetting` property type specifies settings for logging access in this stage."""
    destination_arn: str | None
    """The Amazon Resource Name (ARN) of the CloudWatch Logs log group or Kinesis Data Firehose delivery stream to receive access logs."""
    format: str | None
    """A single line format of the access logs of data, as specified by selected $context variables."""


class CfnDeploymentCanarySettingProps(TypedDict, total=False):
    """The `CanarySetting` property type specifies settings for the canary deployment in this stage."""
    percent_traffic: Number | None
    """The percent (0-100) of traffic diverted to a canary deployment."""
    stage_variable_overrides: Mapping[str, str] | Deferred | None
    """Stage variables overridden for a canary release deployment, including new stage variables introduced in the canary."""
    use_stage_cache: Boolean | None
    """A Boolean flag to indicate whether the canary deployment uses the stage cache or not."""


class CfnDeploymentDeploymentCanarySettingsProps(TypedDict, total=False):
    """The `DeploymentCanarySettings` property type specifies settings for the canary deployment."""
    percent_traffic: Number | None
    """The percentage (0.0-100.0) of traffic routed to the canary deployment. A change replaces the resource."""
    stage_variable_overrides: Mapping[str, str] | Deferred | None
    """A stage variable overrides used for the canary release deployment. A change replaces the resource."""
    use_stage_cache: Boolean | None
    """A Boolean flag to indicate whether the canary release deployment uses the stage cache or not. A change replaces the resource."""


class CfnDeploymentMethodSettingProps(TypedDict, total=False):
    """The `MethodSetting` property type configures settings for all methods in a stage."""
    cache_data_encrypted: Boolean | None
    """Specifies whether the cached responses are encrypted."""
    cache_ttl_in_seconds: Integer | None
    """Specifies the time to live (TTL), in seconds, for cached responses."""
    caching_enabled: Boolean | None
    """Specifies whether responses should be cached and returned for requests."""
    data_trace_enabled: Boolean | None
    """Specifies whether data trace logging is enabled for this method, which affects the log entries pushed to Amazon CloudWatch Logs."""
    http_method: str | None
    """The HTTP method."""
    logging_level: str | None
    """Specifies the logging level for this method, which affects the log entries pushed to Amazon CloudWatch Logs."""
    metrics_enabled: Boolean | None
    """Specifies whether Amazon CloudWatch metrics are enabled for this method."""
    resource_path: str | None
    """The resource path for this method."""
    throttling_burst_limit: Integer | None
    """Specifies the throttling burst limit."""
    throttling_rate_limit: Number | None
    """Specifies the throttling rate limit."""


class CfnDeploymentStageDescriptionProps(TypedDict, total=False):
    """`StageDescription` is a property of the AWS::ApiGateway::Deployment resource that configures a deployment stage."""
    access_log_setting: CfnDeploymentAccessLogSettingProps | Deferred | None
    """Specifies settings for logging access in this stage."""
    cache_cluster_enabled: Boolean | None
    """Specifies whether a cache cluster is enabled for the stage."""
    cache_cluster_size: str | None
    """The size of the stage's cache cluster."""
    cache_data_encrypted: Boolean | None
    """Indicates whether the cached responses are encrypted."""
    cache_ttl_in_seconds: Integer | None
    """The time-to-live (TTL) period, in seconds, that specifies how long API Gateway caches responses."""
    caching_enabled: Boolean | None
    """Indicates whether responses are cached and returned for requests."""
    canary_setting: CfnDeploymentCanarySettingProps | Deferred | None
    """Specifies settings for the canary deployment in this stage."""
    client_certificate_id: str | None
    """The identifier of the client certificate that API Gateway uses to call your integration endpoints in the stage."""
    data_trace_enabled: Boolean | None
    """Indicates whether data trace logging is enabled for methods in the stage."""
    description: str | None
    """A description of the purpose of the stage."""
    documentation_version: str | None
    """The version identifier of the API documentation snapshot."""
    logging_level: str | None
    """The logging level for this method."""
    method_settings: Sequence[CfnDeploymentMethodSettingProps | Deferred] | Deferred | None
    """Configures settings for all of the stage's methods."""
    metrics_enabled: Boolean | None
    """Indicates whether Amazon CloudWatch metrics are enabled for methods in the stage."""
    tags: Sequence[CfnDeploymentTagProps | Deferred] | Deferred | None
    """An array of arbitrary tags (key-value pairs) to associate with the stage."""
    throttling_burst_limit: Integer | None
    """The target request burst rate limit."""
    throttling_rate_limit: Number | None
    """The target request steady-state rate limit."""
    tracing_enabled: Boolean | None
    """Specifies whether active tracing with X-ray is enabled for this stage."""
    variables: Mapping[str, str] | Deferred | None
    """A map that defines the stage variables."""


class CfnDeploymentTagProps(TypedDict, total=False):
    """An array of key-value pairs to apply to this resource."""
    key: Required[str]
    """A string you can use to assign a value."""
    value: Required[str]
    """The value for the specified tag key."""


class CfnDeployment(TypedResource):
    """The `AWS::ApiGateway::Deployment` resource deploys an API Gateway `RestApi` resource to a stage so that clients can call the API over the internet."""
    props: CfnDeploymentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDeploymentProps]) -> None: ...
    @property
    def attr_deployment_id(self) -> StringToken:
        """The ID for the deployment."""


class CfnDocumentationPartProps(TypedDict, total=False):
    location: Required[CfnDocumentationPartLocationProps | Deferred]
    """The location of the targeted API entity of the to-be-created documentation part. A change replaces the resource."""
    properties: Required[str]
    """The new documentation content map of the targeted API entity."""
    rest_api_id: Required[str]
    """The string identifier of the associated RestApi. A change replaces the resource."""


class CfnDocumentationPartLocationProps(TypedDict, total=False):
    """The `Location` property specifies the location of the Amazon API Gateway API entity that the documentation applies to."""
    method: str | None
    """The HTTP verb of a method. A change replaces the resource."""
    name: str | None
    """The name of the targeted API entity. A change replaces the resource."""
    path: str | None
    """The URL path of the target. A change replaces the resource."""
    status_code: str | None
    """The HTTP status code of a response. A change replaces the resource."""
    type: Literal["API", "AUTHORIZER", "MODEL", "RESOURCE", "METHOD", "PATH_PARAMETER", "QUERY_PARAMETER", "REQUEST_HEADER", "REQUEST_BODY", "RESPONSE", "RESPONSE_HEADER", "RESPONSE_BODY"] | Other | None
    """The type of API entity to which the documentation content applies. A change replaces the resource."""


class CfnDocumentationPart(TypedResource):
    """The `AWS::ApiGateway::DocumentationPart` resource creates a documentation part for an API."""
    props: CfnDocumentationPartProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDocumentationPartProps]) -> None: ...
    @property
    def attr_documentation_part_id(self) -> StringToken:
        """The ID for the documentation part."""


class CfnDocumentationVersionProps(TypedDict, total=False):
    description: str | None
    """A description about the new documentation snapshot."""
    documentation_version: Required[str]
    """The version identifier of the to-be-updated documentation version. A change replaces the resource."""
    rest_api_id: Required[str]
    """The string identifier of the associated RestApi. A change replaces the resource."""


class CfnDocumentationVersion(TypedResource):
    """The `AWS::ApiGateway::DocumentationVersion` resource creates a snapshot of the documentation for an API."""
    props: CfnDocumentationVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDocumentationVersionProps]) -> None: ...


class CfnDomainNameProps(TypedDict, total=False):
    certificate_arn: str | None
    """The reference to an AWS -managed certificate that will be used by edge-optimized endpoint or private endpoint for this domain name."""
    domain_name: str | None
    """The custom domain name as an API host name, for example, `my-api.example.com`. A change replaces the resource."""
    endpoint_access_mode: str | None
    """The endpoint access mode for your DomainName."""
    endpoint_configuration: CfnDomainNameEndpointConfigurationProps | Deferred | None
    """The endpoint configuration of this DomainName showing the endpoint types and IP address types of the domain name."""
    mutual_tls_authentication: CfnDomainNameMutualTlsAuthenticationProps | Deferred | None
    """The mutual TLS authentication configuration for a custom domain name."""
    ownership_verification_certificate_arn: str | None
    """The ARN of the public certificate issued by ACM to validate ownership of your custom domain."""
    regional_certificate_arn: str | None
    """The reference to an AWS -managed certificate that will be used for validating the regional domain name."""
    routing_mode: Literal["BASE_PATH_MAPPING_ONLY", "ROUTING_RULE_THEN_BASE_PATH_MAPPING", "ROUTING_RULE_ONLY"] | Other | None
    """The routing mode for this domain name."""
    security_policy: str | None
    """The Transport Layer Security (TLS) version + cipher suite for this DomainName."""
    tags: Sequence[CfnDomainNameTagProps | Deferred] | Deferred | None
    """The collection of tags."""


class CfnDomainNameEndpointConfigurationProps(TypedDict, total=False):
    """The `EndpointConfiguration` property type specifies the endpoint types and IP address types of an Amazon API Gateway domain name."""
    ip_address_type: str | None
    """The IP address types that can invoke this DomainName."""
    types: Sequence[str] | Deferred | None
    """A list of endpoint types of an API (RestApi) or its custom domain name (DomainName)."""


class CfnDomainNameMutualTlsAuthenticationProps(TypedDict, total=False):
    """The mutual TLS authentication configuration for a custom domain name."""
    truststore_uri: str | None
    """An Amazon S3 URL that specifies the truststore for mutual TLS authentication, for example `s3://bucket-name/key-name`."""
    truststore_version: str | None
    """The version of the S3 object that contains your truststore."""


class CfnDomainNameTagProps(TypedDict, total=False):
    """An array of key-value pairs to apply to this resource."""
    key: str | None
    """A string you can use to assign a value."""
    value: str | None
    """The value for the specified tag key."""


class CfnDomainName(TypedResource):
    """The `AWS::ApiGateway::DomainName` resource specifies a public custom domain name for your API in API Gateway."""
    props: CfnDomainNameProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDomainNameProps]) -> None: ...
    @property
    def attr_distribution_domain_name(self) -> StringToken:
        """The Amazon CloudFront distribution domain name that's mapped to the custom domain name."""
    @property
    def attr_distribution_hosted_zone_id(self) -> StringToken:
        """The region-agnostic Amazon Route 53 Hosted Zone ID of the edge-optimized endpoint."""
    @property
    def attr_domain_name_arn(self) -> StringToken:
        """The ARN of the domain name."""
    @property
    def attr_regional_domain_name(self) -> StringToken:
        """The domain name associated with the regional endpoint for this custom domain name."""
    @property
    def attr_regional_hosted_zone_id(self) -> StringToken:
        """The region-specific Amazon Route 53 Hosted Zone ID of the regional endpoint."""


class CfnDomainNameAccessAssociationProps(TypedDict, total=False):
    access_association_source: Required[str]
    """The identifier of the domain name access association source. A change replaces the resource."""
    access_association_source_type: Required[Literal["VPCE"] | Other]
    """The type of the domain name access association source. A change replaces the resource."""
    domain_name_arn: Required[str]
    """The ARN of the domain name. A change replaces the resource."""
    tags: Sequence[CfnDomainNameAccessAssociationTagProps | Deferred] | Deferred | None
    """The collection of tags. A change replaces the resource."""


class CfnDomainNameAccessAssociationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDomainNameAccessAssociation(TypedResource):
    """The `AWS::ApiGateway::DomainNameAccessAssociation` resource creates a domain name access association between an access association source and a private custom domain name."""
    props: CfnDomainNameAccessAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDomainNameAccessAssociationProps]) -> None: ...
    @property
    def attr_domain_name_access_association_arn(self) -> StringToken:
        """The access association ARN."""


class CfnDomainNameV2Props(TypedDict, total=False):
    certificate_arn: str | None
    """The reference to an AWS -managed certificate that will be used by the private endpoint for this domain name."""
    domain_name: str | None
    """Represents a custom domain name as a user-friendly host name of an API (RestApi). A change replaces the resource."""
    endpoint_access_mode: str | None
    """The endpoint access mode for your DomainName."""
    endpoint_configuration: CfnDomainNameV2EndpointConfigurationProps | Deferred | None
    """The endpoint configuration to indicate the types of endpoints an API (RestApi) or its custom domain name (DomainName) has and the IP address types that can invoke it. A change replaces the resource."""
    policy: Anything
    """A stringified JSON policy document that applies to the `execute-api` service for this DomainName regardless of the caller and Method configuration."""
    routing_mode: Literal["BASE_PATH_MAPPING_ONLY", "ROUTING_RULE_THEN_BASE_PATH_MAPPING", "ROUTING_RULE_ONLY"] | Other | None
    """The routing mode for this domain name."""
    security_policy: str | None
    """The Transport Layer Security (TLS) version + cipher suite for this DomainName. A change replaces the resource."""
    tags: Sequence[CfnDomainNameV2TagProps | Deferred] | Deferred | None
    """The collection of tags."""


class CfnDomainNameV2EndpointConfigurationProps(TypedDict, total=False):
    """The endpoint configuration to indicate the types of endpoints an API (RestApi) or its custom domain name (DomainName) has and the IP address types that can invoke it."""
    ip_address_type: str | None
    """The IP address types that can invoke an API (RestApi) or a DomainName."""
    types: Sequence[str] | Deferred | None
    """A list of endpoint types of an API (RestApi) or its custom domain name (DomainName)."""


class CfnDomainNameV2TagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnDomainNameV2(TypedResource):
    """The `AWS::ApiGateway::DomainNameV2` resource specifies a custom domain name for your private APIs in API Gateway."""
    props: CfnDomainNameV2Props
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDomainNameV2Props]) -> None: ...
    @property
    def attr_domain_name_arn(self) -> StringToken:
        """The ARN of the domain name."""
    @property
    def attr_domain_name_id(self) -> StringToken:
        """The domain name ID."""


class CfnGatewayResponseProps(TypedDict, total=False):
    response_parameters: Mapping[str, str] | Deferred | None
    """Response parameters (paths, query strings and headers) of the GatewayResponse as a string-to-string map of key-value pairs."""
    response_templates: Mapping[str, str] | Deferred | None
    """Response templates of the GatewayResponse as a string-to-string map of key-value pairs."""
    response_type: Required[str]
    """The response type of the associated GatewayResponse. A change replaces the resource."""
    rest_api_id: Required[str]
    """The string identifier of the associated RestApi. A change replaces the resource."""
    status_code: str | None
    """The HTTP status code for this GatewayResponse."""


class CfnGatewayResponse(TypedResource):
    """The `AWS::ApiGateway::GatewayResponse` resource creates a gateway response for your API."""
    props: CfnGatewayResponseProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGatewayResponseProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID for the gateway response."""


class CfnMethodProps(TypedDict, total=False):
    api_key_required: Boolean | None
    """A boolean flag specifying whether a valid ApiKey is required to invoke this method."""
    authorization_scopes: Sequence[str] | Deferred | None
    """A list of authorization scopes configured on the method."""
    authorization_type: str | None
    """The method's authorization type."""
    authorizer_id: str | None
    """The identifier of an authorizer to use on this method."""
    http_method: Required[str]
    """The method's HTTP verb. A change replaces the resource."""
    integration: CfnMethodIntegrationProps | Deferred | None
    """Represents an `HTTP`, `HTTP_PROXY`, `AWS`, `AWS_PROXY`, or Mock integration."""
    method_responses: Sequence[CfnMethodMethodResponseProps | Deferred] | Deferred | None
    """Gets a method response associated with a given HTTP status code."""
    operation_name: str | None
    """A human-friendly operation identifier for the method."""
    request_models: Mapping[str, str] | Deferred | None
    """A key-value map specifying data schemas, represented by Model resources, (as the mapped value) of the request payloads of given content types (as the mapping key)."""
    request_parameters: Mapping[str, Scalar] | Deferred | None
    """A key-value map defining required or optional method request parameters that can be accepted by API Gateway."""
    request_validator_id: str | None
    """The identifier of a RequestValidator for request validation."""
    resource_id: Required[str]
    """The Resource identifier for the MethodResponse resource. A change replaces the resource."""
    rest_api_id: Required[str]
    """The string identifier of the associated RestApi. A change replaces the resource."""


class CfnMethodIntegrationProps(TypedDict, total=False):
    """`Integration` is a property of the AWS::ApiGateway::Method resource that specifies information about the target backend that a method calls."""
    cache_key_parameters: Sequence[str] | Deferred | None
    """A list of request parameters whose values API Gateway caches."""
    cache_namespace: str | None
    """Specifies a group of related cached parameters."""
    connection_id: str | None
    """The ID of the VpcLink used for the integration when `connectionType=VPC_LINK` and undefined, otherwise."""
    connection_type: Literal["INTERNET", "VPC_LINK"] | Other | None
    """The type of the network connection to the integration endpoint."""
    content_handling: Literal["CONVERT_TO_BINARY", "CONVERT_TO_TEXT"] | Other | None
    """Specifies how to handle request payload content type conversions."""
    credentials: str | None
    """Specifies the credentials required for the integration, if any."""
    integration_http_method: str | None
    """Specifies the integration's HTTP method type."""
    integration_responses: Sequence[CfnMethodIntegrationResponseProps | Deferred] | Deferred | None
    """Specifies the integration's responses."""
    integration_target: str | None
    """The ALB or NLB listener to send the request to."""
    passthrough_behavior: Literal["WHEN_NO_MATCH", "WHEN_NO_TEMPLATES", "NEVER"] | Other | None
    """Specifies how the method request body of an unmapped content type will be passed through the integration request to the back end without transformation."""
    request_parameters: Mapping[str, str] | Deferred | None
    """A key-value map specifying request parameters that are passed from the method request to the back end."""
    request_templates: Mapping[str, str] | Deferred | None
    """Represents a map of Velocity templates that are applied on the request payload based on the value of the Content-Type header sent by the client."""
    response_transfer_mode: Literal["BUFFERED", "STREAM"] | Other | None
    """The response transfer mode of the integration."""
    timeout_in_millis: Integer | None
    """Custom timeout between 50 and 29,000 milliseconds."""
    type: Required[Literal["AWS", "AWS_PROXY", "HTTP", "HTTP_PROXY", "MOCK"] | Other]
    """Specifies an API method integration type."""
    uri: str | None
    """Specifies Uniform Resource Identifier (URI) of the integration endpoint."""


class CfnMethodIntegrationResponseProps(TypedDict, total=False):
    """`IntegrationResponse` is a property of the Amazon API Gateway Method Integration property type that specifies the response that API Gateway sends after a method's backend finishes processing a request."""
    content_handling: Literal["CONVERT_TO_BINARY", "CONVERT_TO_TEXT"] | Other | None
    """Specifies how to handle response payload content type conversions."""
    response_parameters: Mapping[str, str] | Deferred | None
    """A key-value map specifying response parameters that are passed to the method response from the back end."""
    response_templates: Mapping[str, str] | Deferred | None
    """Specifies the templates used to transform the integration response body."""
    selection_pattern: str | None
    """Specifies the regular expression (regex) pattern used to choose an integration response based on the response from the back end."""
    status_code: Required[str]
    """Specifies the status code that is used to map the integration response to an existing MethodResponse."""


class CfnMethodMethodResponseProps(TypedDict, total=False):
    """Represents a method response of a given HTTP status code returned to the client."""
    response_models: Mapping[str, str] | Deferred | None
    """Specifies the Model resources used for the response's content-type."""
    response_parameters: Mapping[str, Scalar] | Deferred | None
    """A key-value map specifying required or optional response parameters that API Gateway can send back to the caller."""
    status_code: Required[str]
    """The method response's status code."""


class CfnMethod(TypedResource):
    """The `AWS::ApiGateway::Method` resource creates API Gateway methods that define the parameters and body that clients must send in their requests."""
    props: CfnMethodProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMethodProps]) -> None: ...


class CfnModelProps(TypedDict, total=False):
    content_type: str | None
    """The content-type for the model. A change replaces the resource."""
    description: str | None
    """The description of the model."""
    name: str | None
    """A name for the model. A change replaces the resource."""
    rest_api_id: Required[str]
    """The string identifier of the associated RestApi. A change replaces the resource."""
    schema: Anything
    """The schema for the model."""


class CfnModel(TypedResource):
    """The `AWS::ApiGateway::Model` resource defines the structure of a request or response payload for an API method."""
    props: CfnModelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnModelProps]) -> None: ...


class CfnRequestValidatorProps(TypedDict, total=False):
    name: str | None
    """The name of this RequestValidator A change replaces the resource."""
    rest_api_id: Required[str]
    """The string identifier of the associated RestApi. A change replaces the resource."""
    validate_request_body: Boolean | None
    """A Boolean flag to indicate whether to validate a request body according to the configured Model schema."""
    validate_request_parameters: Boolean | None
    """A Boolean flag to indicate whether to validate request parameters ( `true`) or not ( `false` )."""


class CfnRequestValidator(TypedResource):
    """The `AWS::ApiGateway::RequestValidator` resource sets up basic validation rules for incoming requests to your API."""
    props: CfnRequestValidatorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRequestValidatorProps]) -> None: ...
    @property
    def attr_request_validator_id(self) -> StringToken:
        """The ID for the request validator."""


class CfnResourceProps(TypedDict, total=False):
    parent_id: Required[str]
    """The parent resource's identifier. A change replaces the resource."""
    path_part: Required[str]
    """The last path segment for this resource. A change replaces the resource."""
    rest_api_id: Required[str]
    """The string identifier of the associated RestApi. A change replaces the resource."""


class CfnResource(TypedResource):
    """The `AWS::ApiGateway::Resource` resource creates a resource in an API."""
    props: CfnResourceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourceProps]) -> None: ...
    @property
    def attr_resource_id(self) -> StringToken:
        """The ID for the resource."""


class CfnRestApiProps(TypedDict, total=False):
    api_key_source_type: str | None
    """The source of the API key for metering requests according to a usage plan."""
    binary_media_types: Sequence[str] | Deferred | None
    """The list of binary media types supported by the RestApi."""
    body: Anything
    """An OpenAPI specification that defines a set of RESTful APIs in JSON format."""
    body_s3_location: CfnRestApiS3LocationProps | Deferred | None
    """The Amazon Simple Storage Service (Amazon S3) location that points to an OpenAPI file, which defines a set of RESTful APIs in JSON or YAML format."""
    clone_from: str | None
    """The ID of the RestApi that you want to clone from."""
    description: str | None
    """The description of the RestApi."""
    disable_execute_api_endpoint: Boolean | None
    """Specifies whether clients can invoke your API by using the default `execute-api` endpoint."""
    endpoint_access_mode: str | None
    """The endpoint access mode for your RestApi."""
    endpoint_configuration: CfnRestApiEndpointConfigurationProps | Deferred | None
    """A list of the endpoint types and IP address types of the API."""
    fail_on_warnings: Boolean | None
    """A query parameter to indicate whether to rollback the API update ( `true`) or not ( `false`) when a warning is encountered."""
    minimum_compression_size: Integer | None
    """A nullable integer that is used to enable compression (with non-negative between 0 and 10485760 (10M) bytes, inclusive) or disable compression (with a null value) on an API."""
    mode: str | None
    """This property applies only when you use OpenAPI to define your REST API."""
    name: str | None
    """The name of the RestApi."""
    parameters: Anything
    """Custom header parameters as part of the request."""
    policy: Anything
    """A policy document that contains the permissions for the `RestApi` resource."""
    security_policy: str | None
    """The Transport Layer Security (TLS) version + cipher suite for this RestApi."""
    tags: Sequence[CfnRestApiTagProps | Deferred] | Deferred | None
    """The key-value map of strings."""
    version: str | None


class CfnRestApiEndpointConfigurationProps(TypedDict, total=False):
    """The `EndpointConfiguration` property type specifies the endpoint types and IP address types of a REST API."""
    ip_address_type: str | None
    """The IP address types that can invoke an API (RestApi)."""
    types: Sequence[str] | Deferred | None
    """A list of endpoint types of an API (RestApi) or its custom domain name (DomainName)."""
    vpc_endpoint_ids: Sequence[str] | Deferred | None
    """A list of VpcEndpointIds of an API (RestApi) against which to create Route53 ALIASes."""


class CfnRestApiS3LocationProps(TypedDict, total=False):
    """`S3Location` is a property of the AWS::ApiGateway::RestApi resource that specifies the Amazon S3 location of a OpenAPI (formerly Swagger) file that defines a set of RESTful APIs in JSON or YAML."""
    bucket: str | None
    """The name of the S3 bucket where the OpenAPI file is stored."""
    etag: str | None
    """The Amazon S3 ETag (a file checksum) of the OpenAPI file."""
    key: str | None
    """The file name of the OpenAPI file (Amazon S3 object name)."""
    version: str | None
    """For versioning-enabled buckets, a specific version of the OpenAPI file."""


class CfnRestApiTagProps(TypedDict, total=False):
    """An array of key-value pairs to apply to this resource."""
    key: Required[str]
    """A string you can use to assign a value."""
    value: Required[str]
    """The value for the specified tag key."""


class CfnRestApi(TypedResource):
    """The `AWS::ApiGateway::RestApi` resource creates a REST API."""
    props: CfnRestApiProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRestApiProps]) -> None: ...
    @property
    def attr_rest_api_id(self) -> StringToken:
        """The string identifier of the associated RestApi."""
    @property
    def attr_root_resource_id(self) -> StringToken:
        """The root resource ID for a `RestApi` resource, such as `a0bc123d4e`."""


class CfnStageProps(TypedDict, total=False):
    access_log_setting: CfnStageAccessLogSettingProps | Deferred | None
    """Access log settings, including the access log format and access log destination ARN."""
    cache_cluster_enabled: Boolean | None
    """Specifies whether a cache cluster is enabled for the stage."""
    cache_cluster_size: str | None
    """The stage's cache capacity in GB."""
    canary_setting: CfnStageCanarySettingProps | Deferred | None
    """Settings for the canary deployment in this stage."""
    client_certificate_id: str | None
    """The identifier of a client certificate for an API stage."""
    deployment_id: str | None
    """The identifier of the Deployment that the stage points to."""
    description: str | None
    """The stage's description."""
    documentation_version: str | None
    """The version of the associated API documentation."""
    method_settings: Sequence[CfnStageMethodSettingProps | Deferred] | Deferred | None
    """A map that defines the method settings for a Stage resource."""
    rest_api_id: Required[str]
    """The string identifier of the associated RestApi. A change replaces the resource."""
    stage_name: str | None
    """The name of the stage is the first path segment in the Uniform Resource Identifier (URI) of a call to API Gateway. A change replaces the resource."""
    tags: Sequence[CfnStageTagProps | Deferred] | Deferred | None
    """The collection of tags."""
    tracing_enabled: Boolean | None
    """Specifies whether active tracing with X-ray is enabled for the Stage."""
    variables: Mapping[str, str] | Deferred | None
    """A map (string-to-string map) that defines the stage variables, where the variable name is the key and the variable value is the value."""


class CfnStageAccessLogSettingProps(TypedDict, total=False):
    """The `AccessLogSetting` property type specifies settings for logging access in this stage."""
    destination_arn: str | None
    """The Amazon Resource Name (ARN) of the CloudWatch Logs log group or Kinesis Data Firehose delivery stream to receive access logs."""
    format: str | None
    """A single line format of the access logs of data, as specified by selected $context variables."""


class CfnStageCanarySettingProps(TypedDict, total=False):
    """Configuration settings of a canary deployment."""
    deployment_id: str | None
    """The ID of the canary deployment."""
    percent_traffic: Number | None
    """The percent (0-100) of traffic diverted to a canary deployment."""
    stage_variable_overrides: Mapping[str, str] | Deferred | None
    """Stage variables overridden for a canary release deployment, including new stage variables introduced in the canary."""
    use_stage_cache: Boolean | None
    """A Boolean flag to indicate whether the canary deployment uses the stage cache or not."""


class CfnStageMethodSettingProps(TypedDict, total=False):
    """The `MethodSetting` property type configures settings for all methods in a stage."""
    cache_data_encrypted: Boolean | None
    """Specifies whether the cached responses are encrypted."""
    cache_ttl_in_seconds: Integer | None
    """Specifies the time to live (TTL), in seconds, for cached responses."""
    caching_enabled: Boolean | None
    """Specifies whether responses should be cached and returned for requests."""
    data_trace_enabled: Boolean | None
    """Specifies whether data trace logging is enabled for this method, which affects the log entries pushed to Amazon CloudWatch Logs."""
    http_method: str | None
    """The HTTP method."""
    logging_level: str | None
    """Specifies the logging level for this method, which affects the log entries pushed to Amazon CloudWatch Logs."""
    metrics_enabled: Boolean | None
    """Specifies whether Amazon CloudWatch metrics are enabled for this method."""
    resource_path: str | None
    """The resource path for this method."""
    throttling_burst_limit: Integer | None
    """Specifies the throttling burst limit."""
    throttling_rate_limit: Number | None
    """Specifies the throttling rate limit."""


class CfnStageTagProps(TypedDict, total=False):
    """An array of key-value pairs to apply to this resource."""
    key: Required[str]
    """A string you can use to assign a value."""
    value: Required[str]
    """The value for the specified tag key."""


class CfnStage(TypedResource):
    """The `AWS::ApiGateway::Stage` resource creates a stage for a deployment."""
    props: CfnStageProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStageProps]) -> None: ...


class CfnUsagePlanProps(TypedDict, total=False):
    api_stages: Sequence[CfnUsagePlanApiStageProps | Deferred] | Deferred | None
    """The associated API stages of a usage plan."""
    description: str | None
    """The description of a usage plan."""
    quota: CfnUsagePlanQuotaSettingsProps | Deferred | None
    """The target maximum number of permitted requests per a given unit time interval."""
    tags: Sequence[CfnUsagePlanTagProps | Deferred] | Deferred | None
    """The collection of tags."""
    throttle: CfnUsagePlanThrottleSettingsProps | Deferred | None
    """A map containing method level throttling information for API stage in a usage plan."""
    usage_plan_name: str | None
    """The name of a usage plan."""


class CfnUsagePlanApiStageProps(TypedDict, total=False):
    """API stage name of the associated API stage in a usage plan."""
    api_id: str | None
    """API Id of the associated API stage in a usage plan."""
    stage: str | None
    """API stage name of the associated API stage in a usage plan."""
    throttle: Mapping[str, CfnUsagePlanThrottleSettingsProps | Deferred] | Deferred | None
    """Map containing method level throttling information for API stage in a usage plan."""


class CfnUsagePlanQuotaSettingsProps(TypedDict, total=False):
    """`QuotaSettings` is a property of the AWS::ApiGateway::UsagePlan resource that specifies a target for the maximum number of requests users can make to your REST APIs."""
    limit: Integer | None
    """The target maximum number of requests that can be made in a given time period."""
    offset: Integer | None
    """The number of requests subtracted from the given limit in the initial time period."""
    period: str | None
    """The time period in which the limit applies."""


class CfnUsagePlanTagProps(TypedDict, total=False):
    """An array of key-value pairs to apply to this resource."""
    key: Required[str]
    """A string you can use to assign a value."""
    value: Required[str]
    """The value for the specified tag key."""


class CfnUsagePlanThrottleSettingsProps(TypedDict, total=False):
    """`ThrottleSettings` is a property of the AWS::ApiGateway::UsagePlan resource that specifies the overall request rate (average requests per second) and burst capacity when users call your REST APIs."""
    burst_limit: Integer | None
    """The API target request burst rate limit."""
    rate_limit: Number | None
    """The API target request rate limit."""


class CfnUsagePlan(TypedResource):
    """The `AWS::ApiGateway::UsagePlan` resource creates a usage plan for deployed APIs."""
    props: CfnUsagePlanProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUsagePlanProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID for the usage plan."""


class CfnUsagePlanKeyProps(TypedDict, total=False):
    key_id: Required[str]
    """The Id of the UsagePlanKey resource. A change replaces the resource."""
    key_type: Required[Literal["API_KEY"] | Other]
    """The type of a UsagePlanKey resource for a plan customer. A change replaces the resource."""
    usage_plan_id: Required[str]
    """The Id of the UsagePlan resource representing the usage plan containing the UsagePlanKey resource representing a plan customer. A change replaces the resource."""


class CfnUsagePlanKey(TypedResource):
    """The `AWS::ApiGateway::UsagePlanKey` resource associates an API key with a usage plan."""
    props: CfnUsagePlanKeyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUsagePlanKeyProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID for the usage plan key."""


class CfnVpcLinkProps(TypedDict, total=False):
    description: str | None
    """The description of the VPC link."""
    name: Required[str]
    """The name used to label and identify the VPC link."""
    tags: Sequence[CfnVpcLinkTagProps | Deferred] | Deferred | None
    """An array of arbitrary tags (key-value pairs) to associate with the VPC link."""
    target_arns: Required[Sequence[str] | Deferred]
    """The ARN of the network load balancer of the VPC targeted by the VPC link. A change replaces the resource."""


class CfnVpcLinkTagProps(TypedDict, total=False):
    """An array of key-value pairs to apply to this resource."""
    key: Required[str]
    """A string you can use to assign a value."""
    value: Required[str]
    """The value for the specified tag key."""


class CfnVpcLink(TypedResource):
    """The `AWS::ApiGateway::VpcLink` resource creates an API Gateway VPC link for a REST API to access resources in an Amazon Virtual Private Cloud (VPC)."""
    props: CfnVpcLinkProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVpcLinkProps]) -> None: ...
    @property
    def attr_vpc_link_id(self) -> StringToken:
        """The ID for the VPC link."""
