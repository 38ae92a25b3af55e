"""Every resource type of AWS::AppSync; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnApiProps(TypedDict, total=False):
    event_config: CfnApiEventConfigProps | Deferred | None
    """Describes the authorization configuration for connections, message publishing, message subscriptions, and logging for an Event API."""
    name: Required[str]
    """The name of the `Api`."""
    owner_contact: str | None
    """The owner contact information for an API resource."""
    tags: Sequence[CfnApiTagProps | Deferred] | Deferred | None
    """A set of tags (key-value pairs) for this API."""


class CfnApiAuthModeProps(TypedDict, total=False):
    """Describes an authorization configuration."""
    auth_type: Literal["AMAZON_COGNITO_USER_POOLS", "AWS_IAM", "API_KEY", "OPENID_CONNECT", "AWS_LAMBDA"] | Other | None
    """The authorization type."""


class CfnApiAuthProviderProps(TypedDict, total=False):
    """Describes an authorization provider."""
    auth_type: Required[Literal["AMAZON_COGNITO_USER_POOLS", "AWS_IAM", "API_KEY", "OPENID_CONNECT", "AWS_LAMBDA"] | Other]
    """The authorization type."""
    cognito_config: CfnApiCognitoConfigProps | Deferred | None
    """Describes an Amazon Cognito user pool configuration."""
    lambda_authorizer_config: CfnApiLambdaAuthorizerConfigProps | Deferred | None
    """A `LambdaAuthorizerConfig` specifies how to authorize AWS AppSync API access when using the `AWS_LAMBDA` authorizer mode."""
    open_id_connect_config: CfnApiOpenIDConnectConfigProps | Deferred | None
    """Describes an OpenID Connect (OIDC) configuration."""


class CfnApiCognitoConfigProps(TypedDict, total=False):
    """Describes an Amazon Cognito configuration."""
    app_id_client_regex: str | None
    """A regular expression for validating the incoming Amazon Cognito user pool app client ID."""
    aws_region: Required[str]
    """The AWS Region in which the user pool was created."""
    user_pool_id: Required[str]
    """The user pool ID."""


class CfnApiEventConfigProps(TypedDict, total=False):
    """Describes the authorization configuration for connections, message publishing, message subscriptions, and logging for an Event API."""
    auth_providers: Required[Sequence[CfnApiAuthProviderProps | Deferred] | Deferred]
    """A list of authorization providers."""
    connection_auth_modes: Required[Sequence[CfnApiAuthModeProps | Deferred] | Deferred]
    """A list of valid authorization modes for the Event API connections."""
    default_publish_auth_modes: Required[Sequence[CfnApiAuthModeProps | Deferred] | Deferred]
    """A list of valid authorization modes for the Event API publishing."""
    default_subscribe_auth_modes: Required[Sequence[CfnApiAuthModeProps | Deferred] | Deferred]
    """A list of valid authorization modes for the Event API subscriptions."""
    log_config: CfnApiEventLogConfigProps | Deferred | None
    """The CloudWatch Logs configuration for the Event API."""


class CfnApiEventLogConfigProps(TypedDict, total=False):
    """Describes the CloudWatch Logs configuration for the Event API."""
    cloud_watch_logs_role_arn: Required[str]
    """The IAM service role that AWS AppSync assumes to publish CloudWatch Logs in your account."""
    log_level: Required[Literal["NONE", "ERROR", "ALL", "INFO", "DEBUG"] | Other]
    """The type of information to log for the Event API."""


class CfnApiLambdaAuthorizerConfigProps(TypedDict, total=False):
    """A `LambdaAuthorizerConfig` specifies how to authorize AWS AppSync API access when using the `AWS_LAMBDA` authorizer mode."""
    authorizer_result_ttl_in_seconds: Integer | None
    """The number of seconds a response should be cached for."""
    authorizer_uri: Required[str]
    """The Amazon Resource Name (ARN) of the Lambda function to be called for authorization."""
    identity_validation_expression: str | None
    """A regular expression for validation of tokens before the Lambda function is called."""


class CfnApiOpenIDConnectConfigProps(TypedDict, total=False):
    """Describes an OpenID Connect (OIDC) configuration."""
    auth_ttl: Number | None
    """The number of milliseconds that a token is valid after being authenticated."""
    client_id: str | None
    """The client identifier of the relying party at the OpenID identity provider."""
    iat_ttl: Number | None
    """The number of milliseconds that a token is valid after it's issued to a user."""
    issuer: Required[str]
    """The issuer for the OIDC configuration."""


class CfnApiTagProps(TypedDict, total=False):
    """An arbitrary set of tags (key-value pairs) for this AppSync API."""
    key: Required[str]
    """A string used to identify this tag."""
    value: Required[str]
    """A string containing the value for this tag."""


class CfnApi(TypedResource):
    """The `AWS::AppSync::Api` resource creates an AWS AppSync API that you can use for an AWS AppSync API with your preferred configuration, such as an Event API that provides real-time message publishing and message subscriptions over WebSockets."""
    props: CfnApiProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApiProps]) -> None: ...
    @property
    def attr_api_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the AWS AppSync Api."""
    @property
    def attr_api_id(self) -> StringToken:
        """The unique identifier for the AWS AppSync Api generated by the service."""
    @property
    def attr_dns_http(self) -> StringToken:
        """The domain name of the Api's HTTP endpoint."""
    @property
    def attr_dns_realtime(self) -> StringToken:
        """The domain name of the Api's real-time endpoint."""


class CfnApiCacheProps(TypedDict, total=False):
    api_caching_behavior: Required[Literal["FULL_REQUEST_CACHING", "OPERATION_LEVEL_CACHING", "PER_RESOLVER_CACHING"] | Other]
    """Caching behavior."""
    api_id: Required[str]
    """The GraphQL API ID. A change replaces the resource."""
    at_rest_encryption_enabled: Boolean | None
    """*This parameter has been deprecated*. A change replaces the resource."""
    health_metrics_config: Literal["DISABLED", "ENABLED"] | Other | None
    """Controls how cache health metrics will be emitted to CloudWatch."""
    transit_encryption_enabled: Boolean | None
    """*This parameter has been deprecated*. A change replaces the resource."""
    ttl: Required[Integer]
    """TTL in seconds for cache entries."""
    type: Required[Literal["LARGE", "LARGE_12X", "LARGE_2X", "LARGE_4X", "LARGE_8X", "MEDIUM", "R4_2XLARGE", "R4_4XLARGE", "R4_8XLARGE", "R4_LARGE", "R4_XLARGE", "SMALL", "T2_MEDIUM", "T2_SMALL", "XLARGE"] | Other]
    """The cache instance type."""


class CfnApiCache(TypedResource):
    """The `AWS::AppSync::ApiCache` resource represents the input of a `CreateApiCache` operation."""
    props: CfnApiCacheProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApiCacheProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The CloudFormation primary identifier for an ApiCache."""


class CfnApiKeyProps(TypedDict, total=False):
    api_id: Required[str]
    """Unique AWS AppSync GraphQL API ID for this API key. A change replaces the resource."""
    api_key_id: str | None
    """The API key ID."""
    description: str | None
    """Unique description of your API key."""
    expires: Number | None
    """The time after which the API key expires."""


class CfnApiKey(TypedResource):
    """The `AWS::AppSync::ApiKey` resource creates a unique key that you can distribute to clients who are executing GraphQL operations with AWS AppSync that require an API key."""
    props: CfnApiKeyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApiKeyProps]) -> None: ...
    @property
    def attr_api_key(self) -> StringToken:
        """The API key."""
    @property
    def attr_api_key_id(self) -> StringToken:
        """The API key ID."""
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the API key, such as `arn:aws:appsync:us-east-1:123456789012:apis/graphqlapiid/apikey/apikeya1bzhi`."""


class CfnChannelNamespaceProps(TypedDict, total=False):
    api_id: Required[str]
    """The `Api` ID. A change replaces the resource."""
    code_handlers: str | None
    """The event handler functions that run custom business logic to process published events and subscribe requests."""
    code_s3_location: str | None
    """The Amazon S3 endpoint where the code is located."""
    handler_configs: CfnChannelNamespaceHandlerConfigsProps | Deferred | None
    """The configuration for the `OnPublish` and `OnSubscribe` handlers."""
    name: Required[str]
    """The name of the channel namespace. A change replaces the resource."""
    publish_auth_modes: Sequence[CfnChannelNamespaceAuthModeProps | Deferred] | Deferred | None
    """The authorization mode to use for publishing messages on the channel namespace."""
    subscribe_auth_modes: Sequence[CfnChannelNamespaceAuthModeProps | Deferred] | Deferred | None
    """The authorization mode to use for subscribing to messages on the channel namespace."""
    tags: Sequence[CfnChannelNamespaceTagProps | Deferred] | Deferred | None
    """A set of tags (key-value pairs) for this channel namespace."""


class CfnChannelNamespaceAuthModeProps(TypedDict, total=False):
    """Describes an authorization configuration."""
    auth_type: Literal["AMAZON_COGNITO_USER_POOLS", "AWS_IAM", "API_KEY", "OPENID_CONNECT", "AWS_LAMBDA"] | Other | None
    """The authorization type."""


class CfnChannelNamespaceHandlerConfigProps(TypedDict, total=False):
    """The `HandlerConfig` property type specifies the configuration for the handler."""
    behavior: Required[Literal["CODE", "DIRECT"] | Other]
    """The behavior for the handler."""
    integration: Required[CfnChannelNamespaceIntegrationProps | Deferred]
    """The integration data source configuration for the handler."""


class CfnChannelNamespaceHandlerConfigsProps(TypedDict, total=False):
    """The `HandlerConfigs` property type specifies the configuration for the `OnPublish` and `OnSubscribe` handlers."""
    on_publish: CfnChannelNamespaceHandlerConfigProps | Deferred | None
    """The configuration for the `OnPublish` handler."""
    on_subscribe: CfnChannelNamespaceHandlerConfigProps | Deferred | None
    """The configuration for the `OnSubscribe` handler."""


class CfnChannelNamespaceIntegrationProps(TypedDict, total=False):
    """The `Integration` property type specifies the integration data source configuration for the handler."""
    data_source_name: Required[str]
    """The unique name of the data source that has been configured on the API."""
    lambda_config: CfnChannelNamespaceLambdaConfigProps | Deferred | None
    """The configuration for a Lambda data source."""


class CfnChannelNamespaceLambdaConfigProps(TypedDict, total=False):
    """The `LambdaConfig` property type specifies the integration configuration for a Lambda data source."""
    invoke_type: Required[Literal["REQUEST_RESPONSE", "EVENT"] | Other]
    """The invocation type for a Lambda data source."""


class CfnChannelNamespaceTagProps(TypedDict, total=False):
    """An arbitrary set of tags (key-value pairs) for this AppSync API."""
    key: Required[str]
    """A string used to identify this tag."""
    value: Required[str]
    """A string containing the value for this tag."""


class CfnChannelNamespace(TypedResource):
    """The `AWS::AppSync::ChannelNamespace` resource creates a channel namespace associated with an `Api`."""
    props: CfnChannelNamespaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnChannelNamespaceProps]) -> None: ...
    @property
    def attr_channel_namespace_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the channel namespace."""


class CfnDataSourceProps(TypedDict, total=False):
    api_id: Required[str]
    """Unique AWS AppSync GraphQL API identifier where this data source will be created. A change replaces the resource."""
    description: str | None
    """The description of the data source."""
    dynamodb_config: CfnDataSourceDynamoDBConfigProps | Deferred | None
    """AWS Region and TableName for an Amazon DynamoDB table in your account."""
    elasticsearch_config: CfnDataSourceElasticsearchConfigProps | Deferred | None
    """AWS Region and Endpoints for an Amazon OpenSearch Service domain in your account. Deprecated."""
    event_bridge_config: CfnDataSourceEventBridgeConfigProps | Deferred | None
    """An EventBridge configuration that contains a valid ARN of an event bus."""
    http_config: CfnDataSourceHttpConfigProps | Deferred | None
    """Endpoints for an HTTP data source."""
    lambda_config: CfnDataSourceLambdaConfigProps | Deferred | None
    """An ARN of a Lambda function in valid ARN format."""
    metrics_config: Literal["DISABLED", "ENABLED"] | Other | None
    """Enables or disables enhanced data source metrics for specified data sources."""
    name: Required[str]
    """Friendly name for you to identify your AppSync data source after creation. A change replaces the resource."""
    open_search_service_config: CfnDataSourceOpenSearchServiceConfigProps | Deferred | None
    """AWS Region and Endpoints for an Amazon OpenSearch Service domain in your account."""
    relational_database_config: CfnDataSourceRelationalDatabaseConfigProps | Deferred | None
    """Relational Database configuration of the relational database data source."""
    service_role_arn: str | None
    """The AWS Identity and Access Management service role ARN for the data source."""
    type: Required[Literal["AMAZON_BEDROCK_RUNTIME", "AMAZON_DYNAMODB", "AMAZON_ELASTICSEARCH", "AMAZON_EVENTBRIDGE", "AMAZON_OPENSEARCH_SERVICE", "AWS_LAMBDA", "HTTP", "NONE", "RELATIONAL_DATABASE"] | Other]
    """The type of the data source."""


class CfnDataSourceAuthorizationConfigProps(TypedDict, total=False):
    """The `AuthorizationConfig` property type specifies the authorization type and configuration for an AWS AppSync http data source."""
    authorization_type: Required[Literal["AWS_IAM"] | Other]
    """The authorization type that the HTTP endpoint requires."""
    aws_iam_config: CfnDataSourceAwsIamConfigProps | Deferred | None
    """The AWS Identity and Access Management settings."""


class CfnDataSourceAwsIamConfigProps(TypedDict, total=False):
    """Use the `AwsIamConfig` property type to specify `AwsIamConfig` for a AWS AppSync authorizaton."""
    signing_region: str | None
    """The signing Region for AWS Identity and Access Management authorization."""
    signing_service_name: str | None
    """The signing service name for AWS Identity and Access Management authorization."""


class CfnDataSourceDeltaSyncConfigProps(TypedDict, total=False):
    """Describes a Delta Sync configuration."""
    base_table_ttl: Required[str]
    """The number of minutes that an Item is stored in the data source."""
    delta_sync_table_name: Required[str]
    """The Delta Sync table name."""
    delta_sync_table_ttl: Required[str]
    """The number of minutes that a Delta Sync log entry is stored in the Delta Sync table."""


class CfnDataSourceDynamoDBConfigProps(TypedDict, total=False):
    """The `DynamoDBConfig` property type specifies the `AwsRegion` and `TableName` for an Amazon DynamoDB table in your account for an AWS AppSync data source."""
    aws_region: Required[str]
    """The AWS Region."""
    delta_sync_config: CfnDataSourceDeltaSyncConfigProps | Deferred | None
    """The `DeltaSyncConfig` for a versioned datasource."""
    table_name: Required[str]
    """The table name."""
    use_caller_credentials: Boolean | None
    """Set to `TRUE` to use AWS Identity and Access Management with this data source."""
    versioned: Boolean | None
    """Set to TRUE to use Conflict Detection and Resolution with this data source."""


class CfnDataSourceElasticsearchConfigProps(TypedDict, total=False):
    aws_region: Required[str]
    """The AWS Region."""
    endpoint: Required[str]
    """The endpoint."""


class CfnDataSourceEventBridgeConfigProps(TypedDict, total=False):
    """The data source."""
    event_bus_arn: Required[str]
    """The event bus pipeline's ARN."""


class CfnDataSourceHttpConfigProps(TypedDict, total=False):
    """Use the `HttpConfig` property type to specify `HttpConfig` for an AWS AppSync data source."""
    authorization_config: CfnDataSourceAuthorizationConfigProps | Deferred | None
    """The authorization configuration."""
    endpoint: Required[str]
    """The endpoint."""


class CfnDataSourceLambdaConfigProps(TypedDict, total=False):
    """The `LambdaConfig` property type specifies the Lambda function ARN for an AWS AppSync data source."""
    lambda_function_arn: Required[str]
    """The ARN for the Lambda function."""


class CfnDataSourceOpenSearchServiceConfigProps(TypedDict, total=False):
    """The `OpenSearchServiceConfig` property type specifies the `AwsRegion` and `Endpoints` for an Amazon OpenSearch Service domain in your account for an AWS AppSync data source."""
    aws_region: Required[str]
    """The AWS Region."""
    endpoint: Required[str]
    """The endpoint."""


class CfnDataSourceRdsHttpEndpointConfigProps(TypedDict, total=False):
    """Use the `RdsHttpEndpointConfig` property type to specify the `RdsHttpEndpoint` for an AWS AppSync relational database."""
    aws_region: Required[str]
    """AWS Region for RDS HTTP endpoint."""
    aws_secret_store_arn: Required[str]
    """The ARN for database credentials stored in AWS Secrets Manager."""
    database_name: str | None
    """Logical database name."""
    db_cluster_identifier: Required[str]
    """Amazon RDS cluster Amazon Resource Name (ARN)."""
    schema: str | None
    """Logical schema name."""


class CfnDataSourceRelationalDatabaseConfigProps(TypedDict, total=False):
    """Use the `RelationalDatabaseConfig` property type to specify `RelationalDatabaseConfig` for an AWS AppSync data source."""
    rds_http_endpoint_config: CfnDataSourceRdsHttpEndpointConfigProps | Deferred | None
    """Information about the Amazon RDS resource."""
    relational_database_source_type: Required[Literal["RDS_HTTP_ENDPOINT"] | Other]
    """The type of relational data source."""


class CfnDataSource(TypedResource):
    """The `AWS::AppSync::DataSource` resource creates data sources for resolvers in AWS AppSync to connect to, such as Amazon DynamoDB, AWS Lambda, and Amazon OpenSearch Service."""
    props: CfnDataSourceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataSourceProps]) -> None: ...
    @property
    def attr_data_source_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the API key, such as `arn:aws:appsync:us-east-1:123456789012:apis/graphqlapiid/datasources/datasourcename`."""
    @property
    def attr_name(self) -> StringToken:
        """Friendly name for you to identify your AWS AppSync data source after creation."""


class CfnDomainNameProps(TypedDict, total=False):
    certificate_arn: Required[str]
    """The Amazon Resource Name (ARN) of the certificate. A change replaces the resource."""
    description: str | None
    """The decription for your domain name."""
    domain_name: Required[str]
    """The domain name. A change replaces the resource."""
    tags: Sequence[CfnDomainNameTagProps | Deferred] | Deferred | None
    """A set of tags (key-value pairs) for this domain name."""


class CfnDomainNameTagProps(TypedDict, total=False):
    """An arbitrary set of tags (key-value pairs) for this Domain Name."""
    key: Required[str]
    """A string used to identify this tag."""
    value: Required[str]
    """A string containing the value for this tag."""


class CfnDomainName(TypedResource):
    """The `AWS::AppSync::DomainName` resource creates a `DomainNameConfig` object to configure a custom domain."""
    props: CfnDomainNameProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDomainNameProps]) -> None: ...
    @property
    def attr_app_sync_domain_name(self) -> StringToken:
        """The domain name provided by AWS AppSync."""
    @property
    def attr_certificate_arn(self) -> StringToken: ...
    @property
    def attr_description(self) -> StringToken: ...
    @property
    def attr_domain_name(self) -> StringToken:
        """The domain name."""
    @property
    def attr_domain_name_arn(self) -> StringToken:
        """The Amazon resource name (ARN) of the domain name."""
    @property
    def attr_hosted_zone_id(self) -> StringToken:
        """The ID of your Amazon Route 53 hosted zone."""


class CfnDomainNameApiAssociationProps(TypedDict, total=False):
    api_id: Required[str]
    """The API ID."""
    domain_name: Required[str]
    """The domain name. A change replaces the resource."""


class CfnDomainNameApiAssociation(TypedResource):
    """The `AWS::AppSync::DomainNameApiAssociation` resource represents the mapping of your custom domain name to the assigned API URL."""
    props: CfnDomainNameApiAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDomainNameApiAssociationProps]) -> None: ...
    @property
    def attr_api_association_identifier(self) -> StringToken: ...


class CfnFunctionConfigurationProps(TypedDict, total=False):
    api_id: Required[str]
    """The AWS AppSync GraphQL API that you want to attach using this function. A change replaces the resource."""
    code: str | None
    """The `resolver` code that contains the request and response functions."""
    code_s3_location: str | None
    """The Amazon S3 endpoint."""
    data_source_name: Required[str]
    """The name of data source this function will attach."""
    description: str | None
    """The `Function` description."""
    function_version: str | None
    """The version of the request mapping template."""
    max_batch_size: Integer | None
    """The maximum number of resolver request inputs that will be sent to a single AWS Lambda function in a `BatchInvoke` operation."""
    name: Required[str]
    """The name of the function."""
    request_mapping_template: str | None
    """The `Function` request mapping template."""
    request_mapping_template_s3_location: str | None
    """Describes a Sync configuration for a resolver."""
    response_mapping_template: str | None
    """The `Function` response mapping template."""
    response_mapping_template_s3_location: str | None
    """The location of a response mapping template in an Amazon S3 bucket."""
    runtime: CfnFunctionConfigurationAppSyncRuntimeProps | Deferred | None
    """Describes a runtime used by an AWS AppSync resolver or AWS AppSync function."""
    sync_config: CfnFunctionConfigurationSyncConfigProps | Deferred | None
    """Describes a Sync configuration for a resolver."""


class CfnFunctionConfigurationAppSyncRuntimeProps(TypedDict, total=False):
    """Describes a runtime used by an AWS AppSync resolver or AWS AppSync function."""
    name: Required[Literal["APPSYNC_JS"] | Other]
    """The `name` of the runtime to use."""
    runtime_version: Required[str]
    """The `version` of the runtime to use."""


class CfnFunctionConfigurationLambdaConflictHandlerConfigProps(TypedDict, total=False):
    """The `LambdaConflictHandlerConfig` object when configuring `LAMBDA` as the Conflict Handler."""
    lambda_conflict_handler_arn: str | None
    """The Amazon Resource Name (ARN) for the Lambda function to use as the Conflict Handler."""


class CfnFunctionConfigurationSyncConfigProps(TypedDict, total=False):
    """Describes a Sync configuration for a resolver."""
    conflict_detection: Required[Literal["NONE", "VERSION"] | Other]
    """The Conflict Detection strategy to use."""
    conflict_handler: Literal["AUTOMERGE", "LAMBDA", "NONE", "OPTIMISTIC_CONCURRENCY"] | Other | None
    """The Conflict Resolution strategy to perform in the event of a conflict."""
    lambda_conflict_handler_config: CfnFunctionConfigurationLambdaConflictHandlerConfigProps | Deferred | None
    """The `LambdaConflictHandlerConfig` when configuring `LAMBDA` as the Conflict Handler."""


class CfnFunctionConfiguration(TypedResource):
    """The `AWS::AppSync::FunctionConfiguration` resource defines the functions in GraphQL APIs to perform certain operations."""
    props: CfnFunctionConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFunctionConfigurationProps]) -> None: ...
    @property
    def attr_api_id(self) -> StringToken:
        """The AWS AppSync GraphQL API that you want to attach using this function."""
    @property
    def attr_code(self) -> StringToken:
        """The resolver code that contains the request and response functions."""
    @property
    def attr_code_s3_location(self) -> StringToken:
        """The Amazon S3 endpoint (where the code is located??)."""
    @property
    def attr_data_source_name(self) -> StringToken:
        """The name of data source this function will attach."""
    @property
    def attr_description(self) -> StringToken:
        """The function description."""
    @property
    def attr_function_arn(self) -> StringToken:
        """ARN of the function, such as `arn:aws:appsync:us-east-1:123456789012:apis/graphqlapiid/functions/functionId`."""
    @property
    def attr_function_id(self) -> StringToken:
        """The unique ID of this function."""
    @property
    def attr_function_version(self) -> StringToken:
        """The version of the request mapping template."""
    @property
    def attr_max_batch_size(self) -> NumberToken:
        """The maximum number of resolver request inputs that will be sent to a single AWS Lambda function in a BatchInvoke operation."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the function."""
    @property
    def attr_request_mapping_template(self) -> StringToken:
        """The Function request mapping template."""
    @property
    def attr_request_mapping_template_s3_location(self) -> StringToken:
        """Describes a Sync configuration for a resolver."""
    @property
    def attr_response_mapping_template(self) -> StringToken:
        """The Function response mapping template."""
    @property
    def attr_response_mapping_template_s3_location(self) -> StringToken:
        """The location of a response mapping template in an Amazon S3 bucket."""


class CfnGraphQLApiProps(TypedDict, total=False):
    additional_authentication_providers: Sequence[CfnGraphQLApiAdditionalAuthenticationProviderProps | Deferred] | Deferred | None
    """A list of additional authentication providers for the `GraphqlApi` API."""
    api_type: Literal["GRAPHQL", "MERGED"] | Other | None
    """The value that indicates whether the GraphQL API is a standard API ( `GRAPHQL`) or merged API ( `MERGED` )."""
    authentication_type: Required[Literal["AMAZON_COGNITO_USER_POOLS", "API_KEY", "AWS_IAM", "AWS_LAMBDA", "OPENID_CONNECT"] | Other]
    """Security configuration for your GraphQL API."""
    enhanced_metrics_config: CfnGraphQLApiEnhancedMetricsConfigProps | Deferred | None
    """Enables and controls the enhanced metrics feature."""
    environment_variables: Mapping[str, str] | Deferred | None
    """A map containing the list of resources with their properties and environment variables."""
    introspection_config: Literal["DISABLED", "ENABLED"] | Other | None
    """Sets the value of the GraphQL API to enable ( `ENABLED`) or disable ( `DISABLED`) introspection."""
    lambda_authorizer_config: CfnGraphQLApiLambdaAuthorizerConfigProps | Deferred | None
    """A `LambdaAuthorizerConfig` holds configuration on how to authorize AWS AppSync API access when using the `AWS_LAMBDA` authorizer mode."""
    log_config: CfnGraphQLApiLogConfigProps | Deferred | None
    """The Amazon CloudWatch Logs configuration."""
    merged_api_execution_role_arn: str | None
    """The AWS Identity and Access Management service role ARN for a merged API."""
    name: Required[str]
    """The API name."""
    open_id_connect_config: CfnGraphQLApiOpenIDConnectConfigProps | Deferred | None
    """The OpenID Connect configuration."""
    owner_contact: str | None
    """The owner contact information for an API resource."""
    query_depth_limit: Integer | None
    """The maximum depth a query can have in a single request."""
    resolver_count_limit: Integer | None
    """The maximum number of resolvers that can be invoked in a single request."""
    tags: Sequence[CfnGraphQLApiTagProps | Deferred] | Deferred | None
    """An arbitrary set of tags (key-value pairs) for this GraphQL API."""
    user_pool_config: CfnGraphQLApiUserPoolConfigProps | Deferred | None
    """Optional authorization configuration for using Amazon Cognito user pools with your GraphQL endpoint."""
    visibility: Literal["GLOBAL", "PRIVATE"] | Other | None
    """Sets the scope of the GraphQL API to public ( `GLOBAL`) or private ( `PRIVATE` )."""
    xray_enabled: Boolean | None
    """A flag indicating whether to use AWS X-Ray tracing for this `GraphqlApi`."""


class CfnGraphQLApiAdditionalAuthenticationProviderProps(TypedDict, total=False):
    """Describes an additional authentication provider."""
    authentication_type: Required[Literal["AMAZON_COGNITO_USER_POOLS", "API_KEY", "AWS_IAM", "AWS_LAMBDA", "OPENID_CONNECT"] | Other]
    """The authentication type for API key, AWS Identity and Access Management, OIDC, Amazon Cognito user pools, or AWS Lambda."""
    lambda_authorizer_config: CfnGraphQLApiLambdaAuthorizerConfigProps | Deferred | None
    """Configuration for AWS Lambda function authorization."""
    open_id_connect_config: CfnGraphQLApiOpenIDConnectConfigProps | Deferred | None
    """The OIDC configuration."""
    user_pool_config: CfnGraphQLApiCognitoUserPoolConfigProps | Deferred | None
    """The Amazon Cognito user pool configuration."""


class CfnGraphQLApiCognitoUserPoolConfigProps(TypedDict, total=False):
    """Describes an Amazon Cognito user pool configuration."""
    app_id_client_regex: str | None
    """A regular expression for validating the incoming Amazon Cognito user pool app client ID."""
    aws_region: str | None
    """The AWS Region in which the user pool was created."""
    user_pool_id: str | None
    """The user pool ID."""


class CfnGraphQLApiEnhancedMetricsConfigProps(TypedDict, total=False):
    """Describes an enhanced metrics configuration."""
    data_source_level_metrics_behavior: Required[Literal["FULL_REQUEST_DATA_SOURCE_METRICS", "PER_DATA_SOURCE_METRICS"] | Other]
    """Controls how data source metrics will be emitted to CloudWatch."""
    operation_level_metrics_config: Required[Literal["DISABLED", "ENABLED"] | Other]
    """Controls how operation metrics will be emitted to CloudWatch."""
    resolver_level_metrics_behavior: Required[Literal["FULL_REQUEST_RESOLVER_METRICS", "PER_RESOLVER_METRICS"] | Other]
    """Controls how resolver metrics will be emitted to CloudWatch."""


class CfnGraphQLApiLambdaAuthorizerConfigProps(TypedDict, total=False):
    """Configuration for AWS Lambda function authorization."""
    authorizer_result_ttl_in_seconds: Integer | None
    """The number of seconds a response should be cached for. A change may replace the resource."""
    authorizer_uri: str | None
    """The ARN of the Lambda function to be called for authorization. A change may replace the resource."""
    identity_validation_expression: str | None
    """A regular expression for validation of tokens before the Lambda function is called. A change may replace the resource."""


class CfnGraphQLApiLogConfigProps(TypedDict, total=False):
    """The `LogConfig` property type specifies the logging configuration when writing GraphQL operations and tracing to Amazon CloudWatch for an AWS AppSync GraphQL API."""
    cloud_watch_logs_role_arn: Required[str]
    """The service role that AWS AppSync will assume to publish to Amazon CloudWatch Logs in your account."""
    exclude_verbose_content: Boolean | None
    """Set to TRUE to exclude sections that contain information such as headers, context, and evaluated mapping templates, regardless of logging level."""
    field_log_level: Required[Literal["ALL", "DEBUG", "ERROR", "INFO", "NONE"] | Other]
    """The field logging level."""


class CfnGraphQLApiOpenIDConnectConfigProps(TypedDict, total=False):
    """The `OpenIDConnectConfig` property type specifies the optional authorization configuration for using an OpenID Connect compliant service with your GraphQL endpoint for an AWS AppSync GraphQL API."""
    auth_ttl: Number | None
    """The number of milliseconds that a token is valid after being authenticated. A change may replace the resource."""
    client_id: str | None
    """The client identifier of the Relying party at the OpenID identity provider. A change may replace the resource."""
    iat_ttl: Number | None
    """The number of milliseconds that a token is valid after it's issued to a user. A change may replace the resource."""
    issuer: str | None
    """The issuer for the OIDC configuration. A change may replace the resource."""


class CfnGraphQLApiTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnGraphQLApiUserPoolConfigProps(TypedDict, total=False):
    """The `UserPoolConfig` property type specifies the optional authorization configuration for using Amazon Cognito user pools with your GraphQL endpoint for an AWS AppSync GraphQL API."""
    app_id_client_regex: str | None
    """A regular expression for validating the incoming Amazon Cognito user pool app client ID. A change may replace the resource."""
    aws_region: str | None
    """The AWS Region in which the user pool was created. A change may replace the resource."""
    default_action: Literal["ALLOW", "DENY"] | Other | None
    """The action that you want your GraphQL API to take when a request that uses Amazon Cognito user pool authentication doesn't match the Amazon Cognito user pool configuration. A change may replace the resource."""
    user_pool_id: str | None
    """The user pool ID. A change may replace the resource."""


class CfnGraphQLApi(TypedResource):
    """The `AWS::AppSync::GraphQLApi` resource creates a new AWS AppSync GraphQL API."""
    props: CfnGraphQLApiProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGraphQLApiProps]) -> None: ...
    @property
    def attr_api_id(self) -> StringToken:
        """Unique AWS AppSync GraphQL API identifier."""
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the API key, such as `arn:aws:appsync:us-east-1:123456789012:apis/graphqlapiid`."""
    @property
    def attr_graphql_dns(self) -> StringToken:
        """The fully qualified domain name (FQDN) of the endpoint URL of your GraphQL API."""
    @property
    def attr_graphql_endpoint_arn(self) -> StringToken:
        """The GraphQL endpoint ARN."""
    @property
    def attr_graphql_url(self) -> StringToken:
        """The Endpoint URL of your GraphQL API."""
    @property
    def attr_realtime_dns(self) -> StringToken:
        """The fully qualified domain name (FQDN) of the real-time endpoint URL of your GraphQL API."""
    @property
    def attr_realtime_url(self) -> StringToken:
        """The GraphQL API real-time endpoint URL."""


class CfnGraphQLSchemaProps(TypedDict, total=False):
    api_id: Required[str]
    """The AWS AppSync GraphQL API identifier to which you want to apply this schema. A change replaces the resource."""
    definition: str | None
    """The text representation of a GraphQL schema in SDL format."""
    definition_s3_location: str | None
    """The location of a GraphQL schema file in an Amazon S3 bucket."""


class CfnGraphQLSchema(TypedResource):
    """The `AWS::AppSync::GraphQLSchema` resource is used for your AWS AppSync GraphQL schema that controls the data model for your API."""
    props: CfnGraphQLSchemaProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGraphQLSchemaProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID value."""


class CfnResolverProps(TypedDict, total=False):
    api_id: Required[str]
    """The AWS AppSync GraphQL API to which you want to attach this resolver. A change replaces the resource."""
    caching_config: CfnResolverCachingConfigProps | Deferred | None
    """The caching configuration for the resolver."""
    code: str | None
    """The `resolver` code that contains the request and response functions."""
    code_s3_location: str | None
    """The Amazon S3 endpoint."""
    data_source_name: str | None
    """The resolver data source name."""
    field_name: Required[str]
    """The GraphQL field on a type that invokes the resolver. A change replaces the resource."""
    kind: Literal["PIPELINE", "UNIT"] | Other | None
    """The resolver type."""
    max_batch_size: Integer | None
    """The maximum number of resolver request inputs that will be sent to a single AWS Lambda function in a `BatchInvoke` operation."""
    metrics_config: Literal["ENABLED", "DISABLED"] | Other | None
    """Enables or disables enhanced resolver metrics for specified resolvers."""
    pipeline_config: CfnResolverPipelineConfigProps | Deferred | None
    """Functions linked with the pipeline resolver."""
    request_mapping_template: str | None
    """The request mapping template."""
    request_mapping_template_s3_location: str | None
    """The location of a request mapping template in an Amazon S3 bucket."""
    response_mapping_template: str | None
    """The response mapping template."""
    response_mapping_template_s3_location: str | None
    """The location of a response mapping template in an Amazon S3 bucket."""
    runtime: CfnResolverAppSyncRuntimeProps | Deferred | None
    """Describes a runtime used by an AWS AppSync resolver or AWS AppSync function."""
    sync_config: CfnResolverSyncConfigProps | Deferred | None
    """The `SyncConfig` for a resolver attached to a versioned data source."""
    type_name: Required[str]
    """The GraphQL type that invokes this resolver. A change replaces the resource."""


class CfnResolverAppSyncRuntimeProps(TypedDict, total=False):
    """Describes a runtime used by an AWS AppSync resolver or AWS AppSync function."""
    name: Required[Literal["APPSYNC_JS"] | Other]
    """The `name` of the runtime to use."""
    runtime_version: Required[str]
    """The `version` of the runtime to use."""


class CfnResolverCachingConfigProps(TypedDict, total=False):
    """The caching configuration for a resolver that has caching activated."""
    caching_keys: Sequence[str] | Deferred | None
    """The caching keys for a resolver that has caching activated."""
    ttl: Required[Number]
    """The TTL in seconds for a resolver that has caching activated."""


class CfnResolverLambdaConflictHandlerConfigProps(TypedDict, total=False):
    """The `LambdaConflictHandlerConfig` when configuring LAMBDA as the Conflict Handler."""
    lambda_conflict_handler_arn: str | None
    """The Amazon Resource Name (ARN) for the Lambda function to use as the Conflict Handler."""


class CfnResolverPipelineConfigProps(TypedDict, total=False):
    """Use the `PipelineConfig` property type to specify `PipelineConfig` for an AWS AppSync resolver."""
    functions: Sequence[str] | Deferred | None
    """A list of `Function` objects."""


class CfnResolverSyncConfigProps(TypedDict, total=False):
    """Describes a Sync configuration for a resolver."""
    conflict_detection: Required[Literal["NONE", "VERSION"] | Other]
    """The Conflict Detection strategy to use."""
    conflict_handler: Literal["AUTOMERGE", "LAMBDA", "NONE", "OPTIMISTIC_CONCURRENCY"] | Other | None
    """The Conflict Resolution strategy to perform in the event of a conflict."""
    lambda_conflict_handler_config: CfnResolverLambdaConflictHandlerConfigProps | Deferred | None
    """The `LambdaConflictHandlerConfig` when configuring `LAMBDA` as the Conflict Handler."""


class CfnResolver(TypedResource):
    """The `AWS::AppSync::Resolver` resource defines the logical GraphQL resolver that you attach to fields in a schema."""
    props: CfnResolverProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResolverProps]) -> None: ...
    @property
    def attr_api_id(self) -> StringToken:
        """The APSYlong GraphQL API to which you want to attach this resolver."""
    @property
    def attr_code(self) -> StringToken:
        """The `resolver` code that contains the request and response functions."""
    @property
    def attr_code_s3_location(self) -> StringToken:
        """The Amazon S3 endpoint."""
    @property
    def attr_data_source_name(self) -> StringToken:
        """The resolver data source name."""
    @property
    def attr_field_name(self) -> StringToken:
        """The GraphQL field on a type that invokes the resolver."""
    @property
    def attr_kind(self) -> StringToken:
        """The resolver type. + *UNIT*: A UNIT resolver type."""
    @property
    def attr_max_batch_size(self) -> NumberToken:
        """The maximum number of resolver request inputs that will be sent to a single LAMlong function in a `BatchInvoke` operation."""
    @property
    def attr_metrics_config(self) -> StringToken:
        """Enables or disables enhanced resolver metrics for specified resolvers."""
    @property
    def attr_request_mapping_template(self) -> StringToken:
        """The request mapping template."""
    @property
    def attr_request_mapping_template_s3_location(self) -> StringToken:
        """The location of a request mapping template in an S3 bucket."""
    @property
    def attr_resolver_arn(self) -> StringToken:
        """ARN of the resolver, such as `arn:aws:appsync:us-east-1:123456789012:apis/graphqlapiid/types/typename/resolvers/resolvername`."""
    @property
    def attr_response_mapping_template(self) -> StringToken:
        """The response mapping template."""
    @property
    def attr_response_mapping_template_s3_location(self) -> StringToken:
        """The location of a response mapping template in an S3 bucket."""
    @property
    def attr_type_name(self) -> StringToken:
        """The GraphQL type that invokes this resolver."""


class CfnSourceApiAssociationProps(TypedDict, total=False):
    description: str | None
    """The description field of the association configuration."""
    merged_api_identifier: str | None
    """The identifier of the AppSync Merged API. A change replaces the resource."""
    source_api_association_config: CfnSourceApiAssociationSourceApiAssociationConfigProps | Deferred | None
    """The `SourceApiAssociationConfig` object data."""
    source_api_identifier: str | None
    """The identifier of the AppSync Source API. A change replaces the resource."""


class CfnSourceApiAssociationSourceApiAssociationConfigProps(TypedDict, total=False):
    """Describes properties used to specify configurations related to a source API."""
    merge_type: Literal["AUTO_MERGE", "MANUAL_MERGE"] | Other | None
    """The property that indicates which merging option is enabled in the source API association."""


class CfnSourceApiAssociation(TypedResource):
    """Describes the configuration of a source API."""
    props: CfnSourceApiAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSourceApiAssociationProps]) -> None: ...
    @property
    def attr_association_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the source API association."""
    @property
    def attr_association_id(self) -> StringToken:
        """The ID generated by the AppSync service for the source API association."""
    @property
    def attr_last_successful_merge_date(self) -> StringToken:
        """The datetime value of the last successful merge of the source API association."""
    @property
    def attr_merged_api_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the merged API."""
    @property
    def attr_merged_api_id(self) -> StringToken:
        """The ID of the merged API."""
    @property
    def attr_source_api_arn(self) -> StringToken:
        """The source API's Amazon Resource Name (ARN) value."""
    @property
    def attr_source_api_association_status(self) -> StringToken:
        """The state of the source API association."""
    @property
    def attr_source_api_association_status_detail(self) -> StringToken:
        """The message describing the state of the source API association."""
    @property
    def attr_source_api_id(self) -> StringToken:
        """The ID of the source API."""


class CfnTypeProps(TypedDict, total=False):
    api_id: Required[str]
    """The API ID. A change replaces the resource."""
    definition: Required[str]
    """The type definition, in GraphQL Schema Definition Language (SDL) format."""
    format: Required[Literal["SDL", "JSON"] | Other]
    """The type format: SDL or JSON."""


class CfnType(TypedResource):
    """Represents a GraphQL type in an AWS AppSync GraphQL API."""
    props: CfnTypeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTypeProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the type."""
    @property
    def attr_name(self) -> StringToken:
        """The type name."""
