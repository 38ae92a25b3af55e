"""Every resource type of AWS::Serverless; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnApiProps(TypedDict, total=False):
    """The properties of `AWS::Serverless::Api`."""
    access_log_setting: CfnApiAWSApiGatewayStageAccessLogSettingProps | Deferred | None
    """A change replaces the resource."""
    always_deploy: Boolean | None
    """A change replaces the resource."""
    api_key_source_type: str | None
    auth: Anything
    """A change replaces the resource."""
    binary_media_types: Anything
    """A change replaces the resource."""
    cache_cluster_enabled: Boolean | None
    """A change replaces the resource."""
    cache_cluster_size: str | None
    """A change replaces the resource."""
    canary_setting: CfnApiAWSApiGatewayStageCanarySettingProps | Deferred | None
    """A change replaces the resource."""
    cors: str | CfnApiCorsProps | Deferred | Anything | None
    """A change replaces the resource."""
    definition_body: Anything
    """A change replaces the resource."""
    definition_uri: str | CfnApiDefinitionUriProps | Deferred | None
    """A change replaces the resource."""
    description: str | None
    """A change replaces the resource."""
    disable_execute_api_endpoint: Anything
    """A change replaces the resource."""
    domain: Anything
    """A change replaces the resource."""
    endpoint_access_mode: str | None
    endpoint_configuration: CfnApiEndpointConfigurationProps | Deferred | Literal["EDGE", "REGIONAL", "PRIVATE"] | Other | Anything | None
    """A change replaces the resource."""
    fail_on_warnings: Boolean | None
    gateway_responses: Anything
    """A change replaces the resource."""
    merge_definitions: Boolean | None
    method_settings: Sequence[CfnApiAWSApiGatewayStageMethodSettingProps | Deferred] | Deferred | None
    """A change replaces the resource."""
    minimum_compression_size: Number | None
    """A change replaces the resource."""
    mode: str | None
    models: Anything
    """A change replaces the resource."""
    name: str | None
    """A change replaces the resource."""
    open_api_version: Number | str | None
    """A change replaces the resource."""
    policy: Anything
    propagate_tags: Boolean | None
    security_policy: str | None
    stage_name: Required[str | Anything]
    """A change replaces the resource."""
    tags: Anything
    """A change replaces the resource."""
    tracing_enabled: Boolean | None
    """A change replaces the resource."""
    variables: Mapping[str, str] | Deferred | None
    """A change replaces the resource."""


class CfnApiAWSApiGatewayStageAccessLogSettingProps(TypedDict, total=False):
    destination_arn: str | None
    """A change replaces the resource."""
    format: str | None
    """A change replaces the resource."""


class CfnApiAWSApiGatewayStageCanarySettingProps(TypedDict, total=False):
    deployment_id: str | None
    """A change replaces the resource."""
    percent_traffic: Number | None
    """A change replaces the resource."""
    stage_variable_overrides: Mapping[str, str] | Deferred | None
    """A change replaces the resource."""
    use_stage_cache: Boolean | None
    """A change replaces the resource."""


class CfnApiAWSApiGatewayStageMethodSettingProps(TypedDict, total=False):
    cache_data_encrypted: Boolean | None
    cache_ttl_in_seconds: Number | None
    caching_enabled: Boolean | None
    data_trace_enabled: Boolean | None
    http_method: str | None
    logging_level: str | None
    metrics_enabled: Boolean | None
    resource_path: str | None
    throttling_burst_limit: Number | None
    throttling_rate_limit: Number | None


class CfnApiCorsProps(TypedDict, total=False):
    allow_credentials: Boolean | None
    """A change replaces the resource."""
    allow_headers: str | None
    """A change replaces the resource."""
    allow_methods: str | None
    """A change replaces the resource."""
    allow_origin: Required[str]
    """A change replaces the resource."""
    max_age: str | None
    """A change replaces the resource."""


class CfnApiDefinitionUriProps(TypedDict, total=False):
    bucket: Required[str]
    """A change replaces the resource."""
    key: Required[str]
    """A change replaces the resource."""
    version: str | None
    """A change replaces the resource."""


class CfnApiEndpointConfigurationProps(TypedDict, total=False):
    ip_address_type: Anything
    type: Sequence[str] | Deferred | None
    """A change replaces the resource."""
    vpc_endpoint_ids: Sequence[str] | Deferred | None


class CfnApi(TypedResource):
    """https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlessapi"""
    props: CfnApiProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApiProps]) -> None: ...
    @property
    def attr_rest_api_id(self) -> StringToken: ...
    @property
    def attr_root_resource_id(self) -> StringToken: ...


class CfnApplicationProps(TypedDict, total=False):
    """The properties of `AWS::Serverless::Application`."""
    location: Required[str | CfnApplicationLocationProps | Deferred]
    """A change replaces the resource."""
    notification_arns: Sequence[str] | Deferred | None
    parameters: Mapping[str, str] | Deferred | None
    """A change replaces the resource."""
    tags: Anything
    """A change replaces the resource."""
    timeout_in_minutes: Number | None
    """A change replaces the resource."""


class CfnApplicationLocationProps(TypedDict, total=False):
    application_id: Required[str | Anything]
    """A change replaces the resource."""
    semantic_version: Required[str | Anything]
    """A change replaces the resource."""


class CfnApplication(TypedResource):
    """https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlessapplication"""
    props: CfnApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationProps]) -> None: ...
    @property
    def attr_stack_id(self) -> StringToken: ...


class CfnCapacityProviderProps(TypedDict, total=False):
    """The properties of `AWS::Serverless::CapacityProvider`."""
    capacity_provider_name: str | None
    instance_requirements: Anything
    kms_key_arn: str | None
    logging_config: CfnCapacityProviderLoggingConfigProps | Deferred | None
    managed_resource_tags: Anything
    operator_role: Anything
    propagate_tags: Boolean | None
    scaling_config: Anything
    tags: Anything
    vpc_config: Required[Anything]


class CfnCapacityProviderLoggingConfigProps(TypedDict, total=False):
    log_group: str | None
    system_log_level: str | None


class CfnCapacityProvider(TypedResource):
    """The type `AWS::Serverless::CapacityProvider`."""
    props: CfnCapacityProviderProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCapacityProviderProps]) -> None: ...


class CfnConnectorProps(TypedDict, total=False):
    """The properties of `AWS::Serverless::Connector`."""
    destination: Required[CfnConnectorResourceReferenceProps | Deferred | Sequence[CfnConnectorResourceReferenceProps | Deferred]]
    permissions: Required[Sequence[Literal["Read", "Write"] | Other] | Deferred]
    source: Required[Anything]


class CfnConnectorResourceReferenceProps(TypedDict, total=False):
    arn: Anything
    id: str | None
    name: Anything
    qualifier: Anything
    queue_url: Anything
    resource_id: Anything
    role_name: Anything
    type: str | None


class CfnConnector(TypedResource):
    """The type `AWS::Serverless::Connector`."""
    props: CfnConnectorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectorProps]) -> None: ...


class CfnFunctionProps(TypedDict, total=False):
    """The properties of `AWS::Serverless::Function`."""
    architectures: Sequence[str] | Deferred | None
    """A change replaces the resource."""
    assume_role_policy_document: Anything
    """A change replaces the resource."""
    auto_publish_alias: str | Anything | None
    """A change replaces the resource."""
    auto_publish_alias_all_properties: Boolean | None
    auto_publish_code_sha256: str | Anything | None
    """A change replaces the resource."""
    capacity_provider_config: Anything
    code_signing_config_arn: str | None
    """A change replaces the resource."""
    code_uri: str | CfnFunctionCodeUriProps | Deferred | None
    """A change replaces the resource."""
    dead_letter_queue: CfnFunctionDeadLetterQueueProps | Deferred | Anything | None
    """A change replaces the resource."""
    deployment_preference: Anything
    """A change replaces the resource."""
    description: str | None
    """A change replaces the resource."""
    durable_config: CfnFunctionAWSLambdaFunctionDurableConfigProps | Deferred | None
    environment: CfnFunctionAWSLambdaFunctionEnvironmentProps | Deferred | None
    """A change replaces the resource."""
    ephemeral_storage: CfnFunctionAWSLambdaFunctionEphemeralStorageProps | Deferred | None
    """A change replaces the resource."""
    event_invoke_config: Anything
    """A change replaces the resource."""
    events: Mapping[str, CfnFunctionS3EventProps | Deferred | CfnFunctionSNSEventProps | CfnFunctionKinesisEventProps | CfnFunctionDynamoDBEventProps | CfnFunctionDocumentDBEventProps | CfnFunctionSQSEventProps | CfnFunctionApiEventProps | CfnFunctionScheduleEventProps | CfnFunctionScheduleV2EventProps | CfnFunctionCloudWatchEventProps | CfnFunctionEventBridgeRuleEventProps | CfnFunctionCloudWatchLogsEventProps | CfnFunctionIoTRuleEventProps | CfnFunctionAlexaSkillEventProps | CfnFunctionCognitoEventProps | CfnFunctionHttpApiEventProps | CfnFunctionMSKEventProps | CfnFunctionMQEventProps | CfnFunctionSelfManagedKafkaEventProps] | Deferred | None
    """A change replaces the resource."""
    file_system_configs: Sequence[CfnFunctionAWSLambdaFunctionFileSystemConfigProps | Deferred] | Deferred | None
    """A change replaces the resource."""
    function_name: str | None
    """A change replaces the resource."""
    function_scaling_config: CfnFunctionAWSLambdaFunctionFunctionScalingConfigProps | Deferred | None
    function_url_config: Anything
    """A change replaces the resource."""
    handler: str | None
    """A change replaces the resource."""
    image_config: CfnFunctionAWSLambdaFunctionImageConfigProps | Deferred | None
    """A change replaces the resource."""
    image_uri: str | None
    """A change replaces the resource."""
    inline_code: Anything
    """A change replaces the resource."""
    kms_key_arn: str | None
    """The ARN of the KMSlong (KMS) customer managed key that's used to encrypt the following resources: + The function's environment variables. + The function's Lambda SnapStart snapshots. + When used with `SourceKMSKeyArn`, the unzipped version of the .zip deployment package that's used for function invocations. A change replaces the resource."""
    layers: Sequence[str] | Deferred | None
    """A list of function layers to add to the function's execution environment. A change replaces the resource."""
    logging_config: CfnFunctionAWSLambdaFunctionLoggingConfigProps | Deferred | None
    memory_size: Integer | None
    """The amount of memory available to the function at runtime. A change replaces the resource."""
    package_type: Literal["Image", "Zip"] | Other | None
    """The type of deployment package. A change replaces the resource."""
    permissions_boundary: str | None
    """A change replaces the resource."""
    policies: str | Sequence[str | Anything] | Deferred | Anything | None
    """A change replaces the resource."""
    propagate_tags: Boolean | None
    provisioned_concurrency_config: CfnFunctionAWSLambdaAliasProvisionedConcurrencyConfigurationProps | Deferred | None
    """A change replaces the resource."""
    publish_to_latest_published: Boolean | None
    recursive_loop: str | None
    reserved_concurrent_executions: Integer | None
    """The number of simultaneous executions to reserve for the function. A change replaces the resource."""
    role: str | Anything | None
    """A change replaces the resource."""
    role_path: str | None
    runtime: str | None
    """A change replaces the resource."""
    runtime_management_config: Anything
    snap_start: CfnFunctionSnapStartProps | Deferred | None
    """The function's SnapStart setting."""
    source_kms_key_arn: str | None
    tags: Anything
    """A change replaces the resource."""
    tenancy_config: CfnFunctionAWSLambdaFunctionTenancyConfigProps | Deferred | None
    timeout: Integer | None
    """The amount of time (in seconds) that Lambda allows a function to run before stopping it. A change replaces the resource."""
    tracing: Literal["Active", "PassThrough", "Disabled"] | Other | Anything | None
    """A change replaces the resource."""
    version_deletion_policy: str | Boolean | Anything | None
    version_description: str | None
    """A description for the version to override the description in the function configuration. A change replaces the resource."""
    vpc_config: CfnFunctionVpcConfigProps | Deferred | None
    """The VPC security groups and subnets that are attached to a Lambda function. A change replaces the resource."""


class CfnFunctionAWSLambdaAliasProvisionedConcurrencyConfigurationProps(TypedDict, total=False):
    provisioned_concurrent_executions: Required[Number]
    """A change replaces the resource."""


class CfnFunctionAWSLambdaFunctionDurableConfigProps(TypedDict, total=False):
    execution_timeout: Required[Number]
    kms_key_arn: str | None
    retention_period_in_days: Number | None


class CfnFunctionAWSLambdaFunctionEnvironmentProps(TypedDict, total=False):
    variables: Mapping[str, str] | Deferred | None
    """A change replaces the resource."""


class CfnFunctionAWSLambdaFunctionEphemeralStorageProps(TypedDict, total=False):
    size: Required[Number]
    """A change replaces the resource."""


class CfnFunctionAWSLambdaFunctionFileSystemConfigProps(TypedDict, total=False):
    arn: Required[str]
    """A change replaces the resource."""
    local_mount_path: Required[str]
    """A change replaces the resource."""
    s3_files_config: CfnFunctionAWSLambdaFunctionS3FilesConfigProps | Deferred | None


class CfnFunctionAWSLambdaFunctionFunctionScalingConfigProps(TypedDict, total=False):
    max_execution_environments: Number | None
    min_execution_environments: Number | None


class CfnFunctionAWSLambdaFunctionImageConfigProps(TypedDict, total=False):
    command: Sequence[str] | Deferred | None
    """A change replaces the resource."""
    entry_point: Sequence[str] | Deferred | None
    """A change replaces the resource."""
    working_directory: str | None
    """A change replaces the resource."""


class CfnFunctionAWSLambdaFunctionLoggingConfigProps(TypedDict, total=False):
    application_log_level: str | None
    log_format: str | None
    log_group: str | None
    system_log_level: str | None


class CfnFunctionAWSLambdaFunctionS3FilesConfigProps(TypedDict, total=False):
    direct_s3_read: str | None


class CfnFunctionAWSLambdaFunctionTenancyConfigProps(TypedDict, total=False):
    tenant_isolation_mode: Required[str]


class CfnFunctionAlexaSkillEventProps(TypedDict, total=False):
    properties: Anything
    """A change replaces the resource."""
    type: Required[Literal["AlexaSkill"] | Other]
    """A change replaces the resource."""


class CfnFunctionApiEventProps(TypedDict, total=False):
    properties: Required[Anything]
    """A change replaces the resource."""
    type: Required[Literal["Api"] | Other]
    """A change replaces the resource."""


class CfnFunctionCloudWatchEventProps(TypedDict, total=False):
    properties: Required[Anything]
    """A change replaces the resource."""
    type: Required[Literal["CloudWatchEvent"] | Other]
    """A change replaces the resource."""


class CfnFunctionCloudWatchLogsEventProps(TypedDict, total=False):
    properties: Required[Anything]
    """A change replaces the resource."""
    type: Required[Literal["CloudWatchLogs"] | Other]
    """A change replaces the resource."""


class CfnFunctionCodeUriProps(TypedDict, total=False):
    bucket: Required[str | Anything]
    """A change replaces the resource."""
    key: Required[str | Anything]
    """A change replaces the resource."""
    storage_mode: str | Anything | None
    version: str | Anything | None
    """A change replaces the resource."""


class CfnFunctionCognitoEventProps(TypedDict, total=False):
    properties: Required[Anything]
    """A change replaces the resource."""
    type: Required[Literal["Cognito"] | Other]
    """A change replaces the resource."""


class CfnFunctionDeadLetterQueueProps(TypedDict, total=False):
    target_arn: Required[str]
    """A change replaces the resource."""
    type: Required[Literal["SNS", "SQS"] | Other]
    """A change replaces the resource."""


class CfnFunctionDocumentDBEventProps(TypedDict, total=False):
    properties: Required[Anything]
    """A change replaces the resource."""
    type: Required[Literal["DocumentDB"] | Other]
    """A change replaces the resource."""


class CfnFunctionDynamoDBEventProps(TypedDict, total=False):
    properties: Required[Anything]
    """A change replaces the resource."""
    type: Required[Literal["DynamoDB"] | Other]
    """A change replaces the resource."""


class CfnFunctionEventBridgeRuleEventProps(TypedDict, total=False):
    properties: Required[Anything]
    """A change replaces the resource."""
    type: Required[Literal["EventBridgeRule"] | Other]
    """A change replaces the resource."""


class CfnFunctionHttpApiEventProps(TypedDict, total=False):
    properties: Anything
    """A change replaces the resource."""
    type: Required[Literal["HttpApi"] | Other]
    """A change replaces the resource."""


class CfnFunctionIoTRuleEventProps(TypedDict, total=False):
    properties: Required[Anything]
    """A change replaces the resource."""
    type: Required[Literal["IoTRule"] | Other]
    """A change replaces the resource."""


class CfnFunctionKinesisEventProps(TypedDict, total=False):
    properties: Required[Anything]
    """A change replaces the resource."""
    type: Required[Literal["Kinesis"] | Other]
    """A change replaces the resource."""


class CfnFunctionMQEventProps(TypedDict, total=False):
    properties: Required[Anything]
    """A change replaces the resource."""
    type: Required[Literal["MQ"] | Other]
    """A change replaces the resource."""


class CfnFunctionMSKEventProps(TypedDict, total=False):
    properties: Required[Anything]
    """A change replaces the resource."""
    type: Required[Literal["MSK"] | Other]
    """A change replaces the resource."""


class CfnFunctionS3EventProps(TypedDict, total=False):
    properties: Required[Anything]
    """A change replaces the resource."""
    type: Required[Literal["S3"] | Other]
    """A change replaces the resource."""


class CfnFunctionSNSEventProps(TypedDict, total=False):
    properties: Required[Anything]
    """A change replaces the resource."""
    type: Required[Literal["SNS"] | Other]
    """A change replaces the resource."""


class CfnFunctionSQSEventProps(TypedDict, total=False):
    properties: Required[Anything]
    """A change replaces the resource."""
    type: Required[Literal["SQS"] | Other]
    """A change replaces the resource."""


class CfnFunctionScheduleEventProps(TypedDict, total=False):
    properties: Required[Anything]
    """A change replaces the resource."""
    type: Required[Literal["Schedule"] | Other]
    """A change replaces the resource."""


class CfnFunctionScheduleV2EventProps(TypedDict, total=False):
    properties: Required[Anything]
    """A change replaces the resource."""
    type: Required[Literal["ScheduleV2"] | Other]
    """A change replaces the resource."""


class CfnFunctionSelfManagedKafkaEventProps(TypedDict, total=False):
    properties: Required[Anything]
    """A change replaces the resource."""
    type: Required[Literal["SelfManagedKafka"] | Other]
    """A change replaces the resource."""


class CfnFunctionSnapStartProps(TypedDict, total=False):
    """The function's SnapStart setting."""
    apply_on: Required[Literal["PublishedVersions", "None"] | Other]
    """Set `ApplyOn` to `PublishedVersions` to create a snapshot of the initialized execution environment when you publish a function version."""


class CfnFunctionVpcConfigProps(TypedDict, total=False):
    """The VPC security groups and subnets that are attached to a Lambda function."""
    ipv6_allowed_for_dual_stack: Boolean | None
    """Allows outbound IPv6 traffic on VPC functions that are connected to dual-stack subnets."""
    security_group_ids: Sequence[str] | Deferred | None
    """A list of VPC security group IDs. A change replaces the resource."""
    subnet_ids: Sequence[str] | Deferred | None
    """A list of VPC subnet IDs. A change replaces the resource."""


class CfnFunction(TypedResource):
    """https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlessfunction"""
    props: CfnFunctionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFunctionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_snap_start_response_apply_on(self) -> StringToken:
        """When set to `PublishedVersions`, Lambda creates a snapshot of the execution environment when you publish a function version."""
    @property
    def attr_snap_start_response_optimization_status(self) -> StringToken:
        """When you provide a qualified Amazon Resource Name (ARN), this response element indicates whether SnapStart is activated for the specified function version."""


class CfnGraphQLApiProps(TypedDict, total=False):
    """The properties of `AWS::Serverless::GraphQLApi`."""
    api_keys: Mapping[str, CfnGraphQLApiApiKeyProps | Deferred] | Deferred | None
    auth: Required[Anything]
    cache: Anything
    data_sources: Anything
    domain_name: Anything
    functions: Mapping[str, CfnGraphQLApiFunctionProps | Deferred] | Deferred | None
    introspection_config: Anything
    logging: CfnGraphQLApiLoggingProps | Deferred | Boolean | None
    name: str | None
    """The API name"""
    owner_contact: Anything
    query_depth_limit: Anything
    resolver_count_limit: Anything
    resolvers: Mapping[str, Mapping[str, CfnGraphQLApiResolverProps | Deferred] | Deferred] | Deferred | None
    schema_inline: str | None
    schema_uri: str | None
    tags: Anything
    visibility: Anything
    xray_enabled: Boolean | None


class CfnGraphQLApiApiKeyProps(TypedDict, total=False):
    api_key_id: str | None
    """The API key ID."""
    description: str | None
    """Unique description of your API key."""
    expires_on: Number | None
    """The time after which the API key expires."""


class CfnGraphQLApiFunctionProps(TypedDict, total=False):
    code_uri: str | None
    """The Amazon S3 endpoint (where the code is located??)."""
    data_source: str | Anything | None
    description: str | None
    """The function description."""
    id: Anything
    inline_code: str | None
    """The resolver code that contains the request and response functions."""
    max_batch_size: Anything
    name: str | None
    runtime: Anything
    sync: Anything


class CfnGraphQLApiLoggingProps(TypedDict, total=False):
    cloud_watch_logs_role_arn: Anything
    exclude_verbose_content: Anything
    field_log_level: Anything


class CfnGraphQLApiResolverProps(TypedDict, total=False):
    caching: Anything
    code_uri: str | None
    """The Amazon S3 endpoint."""
    field_name: str | None
    inline_code: str | None
    """The `resolver` code that contains the request and response functions."""
    max_batch_size: Integer | None
    """The maximum number of resolver request inputs that will be sent to a single LAMlong function in a `BatchInvoke` operation."""
    pipeline: Sequence[str] | Deferred | None
    runtime: Anything
    sync: Anything


class CfnGraphQLApi(TypedResource):
    """The type `AWS::Serverless::GraphQLApi`."""
    props: CfnGraphQLApiProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGraphQLApiProps]) -> None: ...


class CfnHttpApiProps(TypedDict, total=False):
    """The properties of `AWS::Serverless::HttpApi`."""
    access_log_settings: CfnHttpApiAccessLogSettingsProps | Deferred | None
    """Settings for logging access in this stage."""
    auth: Anything
    """A change replaces the resource."""
    cors_configuration: Anything
    """A change replaces the resource."""
    default_route_settings: Anything
    """A change replaces the resource."""
    definition_body: Anything
    """A change replaces the resource."""
    definition_uri: str | CfnHttpApiDefinitionUriProps | Deferred | None
    """A change replaces the resource."""
    description: str | None
    """A change replaces the resource."""
    disable_execute_api_endpoint: Anything
    """A change replaces the resource."""
    domain: Anything
    """A change replaces the resource."""
    fail_on_warnings: Boolean | None
    """Specifies whether to rollback the API creation when a warning is encountered. A change replaces the resource."""
    name: Anything
    propagate_tags: Boolean | None
    route_settings: Anything
    """A change replaces the resource."""
    stage_name: str | None
    """The stage name. A change replaces the resource."""
    stage_variables: Anything
    """A change replaces the resource."""
    tags: Anything
    """A change replaces the resource."""


class CfnHttpApiAccessLogSettingsProps(TypedDict, total=False):
    """Settings for logging access in this stage."""
    destination_arn: str | None
    format: str | None


class CfnHttpApiDefinitionUriProps(TypedDict, total=False):
    bucket: Required[str]
    """A change replaces the resource."""
    key: Required[str]
    """A change replaces the resource."""
    version: str | None
    """A change replaces the resource."""


class CfnHttpApi(TypedResource):
    """https://github.com/aws/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlesshttpapi"""
    props: CfnHttpApiProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnHttpApiProps]) -> None: ...
    @property
    def attr_api_endpoint(self) -> StringToken: ...
    @property
    def attr_api_id(self) -> StringToken: ...
    @property
    def attr_execute_api_arn(self) -> StringToken: ...


class CfnLayerVersionProps(TypedDict, total=False):
    """The properties of `AWS::Serverless::LayerVersion`."""
    compatible_architectures: Sequence[str] | Deferred | None
    compatible_runtimes: Sequence[str] | Deferred | None
    """A change replaces the resource."""
    content_uri: Required[str | CfnLayerVersionContentUriProps | Deferred]
    """A change replaces the resource."""
    description: str | None
    """A change replaces the resource."""
    layer_name: Anything
    """A change replaces the resource."""
    license_info: str | None
    """A change replaces the resource."""
    publish_lambda_version: Boolean | None
    retention_policy: str | Anything | None
    """A change replaces the resource."""


class CfnLayerVersionContentUriProps(TypedDict, total=False):
    bucket: Required[str]
    """A change replaces the resource."""
    key: Required[str]
    """A change replaces the resource."""
    storage_mode: str | None
    version: str | None
    """A change replaces the resource."""


class CfnLayerVersion(TypedResource):
    """https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlesslayerversion"""
    props: CfnLayerVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLayerVersionProps]) -> None: ...
    @property
    def attr_layer_version_arn(self) -> StringToken: ...


class CfnMicrovmImageProps(TypedDict, total=False):
    """The properties of `AWS::Serverless::MicrovmImage`."""
    additional_os_capabilities: Sequence[Literal["ALL"] | Other | Anything] | Deferred | None
    base_image_arn: Required[str | Anything]
    base_image_version: Required[str | Anything]
    build_role_arn: str | Anything | None
    code_uri: Required[str | Anything]
    cpu_configurations: Sequence[CfnMicrovmImageCpuConfigurationProps | Deferred] | Deferred | None
    description: str | Anything | None
    egress_network_connectors: Sequence[str | Anything] | Deferred | None
    environment_variables: Anything
    hooks: Anything
    logging: Anything
    name: Required[str | Anything]
    propagate_tags: Boolean | None
    resources: Sequence[CfnMicrovmImageResourceSpecProps | Deferred] | Deferred | None
    tags: Anything


class CfnMicrovmImageCpuConfigurationProps(TypedDict, total=False):
    architecture: Required[Literal["ARM_64"] | Other | Anything]


class CfnMicrovmImageResourceSpecProps(TypedDict, total=False):
    minimum_memory_in_mib: Required[Integer | Anything]


class CfnMicrovmImage(TypedResource):
    """The type `AWS::Serverless::MicrovmImage`."""
    props: CfnMicrovmImageProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMicrovmImageProps]) -> None: ...


class CfnNetworkConnectorProps(TypedDict, total=False):
    """The properties of `AWS::Serverless::NetworkConnector`."""
    compute_types: Sequence[Literal["MicroVm", "WebFunction"] | Other | Anything] | Deferred | None
    name: str | Anything | None
    operator_role: str | Anything | None
    propagate_tags: Boolean | None
    tags: Anything
    vpc_config: Required[Anything]


class CfnNetworkConnector(TypedResource):
    """The type `AWS::Serverless::NetworkConnector`."""
    props: CfnNetworkConnectorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNetworkConnectorProps]) -> None: ...


class CfnSimpleTableProps(TypedDict, total=False):
    """The properties of `AWS::Serverless::SimpleTable`."""
    point_in_time_recovery_specification: CfnSimpleTableAWSDynamoDBTablePointInTimeRecoverySpecificationProps | Deferred | None
    primary_key: Anything
    """A change replaces the resource."""
    provisioned_throughput: CfnSimpleTableAWSDynamoDBTableProvisionedThroughputProps | Deferred | None
    """A change replaces the resource."""
    sse_specification: CfnSimpleTableAWSDynamoDBTableSSESpecificationProps | Deferred | None
    """A change replaces the resource."""
    table_name: str | None
    """A change replaces the resource."""
    tags: Anything
    """A change replaces the resource."""


class CfnSimpleTableAWSDynamoDBTablePointInTimeRecoverySpecificationProps(TypedDict, total=False):
    point_in_time_recovery_enabled: Boolean | None
    recovery_period_in_days: Number | None


class CfnSimpleTableAWSDynamoDBTableProvisionedThroughputProps(TypedDict, total=False):
    read_capacity_units: Required[Number]
    """A change replaces the resource."""
    write_capacity_units: Required[Number]
    """A change replaces the resource."""


class CfnSimpleTableAWSDynamoDBTableSSESpecificationProps(TypedDict, total=False):
    kms_master_key_id: str | None
    sse_enabled: Required[Boolean]
    """A change replaces the resource."""
    sse_type: str | None


class CfnSimpleTable(TypedResource):
    """https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlesssimpletable"""
    props: CfnSimpleTableProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSimpleTableProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_stream_arn(self) -> StringToken: ...


class CfnStateMachineProps(TypedDict, total=False):
    """The properties of `AWS::Serverless::StateMachine`."""
    auto_publish_alias: Anything
    definition: Anything
    """A change replaces the resource."""
    definition_substitutions: Anything
    """A change replaces the resource."""
    definition_uri: str | Anything | None
    """A change replaces the resource."""
    deployment_preference: Anything
    events: Mapping[str, CfnStateMachineScheduleEventProps | Deferred | CfnStateMachineScheduleV2EventProps | CfnStateMachineCloudWatchEventProps | CfnStateMachineEventBridgeRuleEventProps | CfnStateMachineApiEventProps] | Deferred | None
    """A change replaces the resource."""
    logging: CfnStateMachineLoggingProps | Deferred | None
    """A change replaces the resource."""
    permissions_boundary: str | None
    """The ARN of the policy used to set the permissions boundary for the role."""
    policies: str | Sequence[str | Anything] | Deferred | Anything | None
    """A change replaces the resource."""
    propagate_tags: Boolean | None
    role: Anything
    """A change replaces the resource."""
    role_path: str | None
    """The path to the role."""
    tags: Anything
    """A change replaces the resource."""
    tracing: CfnStateMachineTracingProps | Deferred | None
    """A change replaces the resource."""
    type: Literal["STANDARD", "EXPRESS"] | Other | None
    """A change replaces the resource."""
    use_alias_as_event_target: Boolean | None


class CfnStateMachineApiEventProps(TypedDict, total=False):
    properties: Required[Anything]
    """A change replaces the resource."""
    type: Required[Literal["Api"] | Other]
    """A change replaces the resource."""


class CfnStateMachineCloudWatchEventProps(TypedDict, total=False):
    properties: Required[Anything]
    """A change replaces the resource."""
    type: Required[Literal["CloudWatchEvent"] | Other]
    """A change replaces the resource."""


class CfnStateMachineEventBridgeRuleEventProps(TypedDict, total=False):
    properties: Required[Anything]
    """A change replaces the resource."""
    type: Required[Literal["EventBridgeRule"] | Other]
    """A change replaces the resource."""


class CfnStateMachineLoggingProps(TypedDict, total=False):
    destinations: Sequence[CfnStateMachineLoggingDestinationsProps | Deferred] | Deferred | None
    """A change replaces the resource."""
    include_execution_data: Boolean | None
    """A change replaces the resource."""
    level: Literal["ALL", "ERROR", "FATAL", "OFF"] | Other | None
    """A change replaces the resource."""


class CfnStateMachineLoggingDestinationsProps(TypedDict, total=False):
    cloud_watch_logs_log_group: CfnStateMachineLoggingDestinationsCloudWatchLogsLogGroupProps | Deferred | None
    """A change replaces the resource."""


class CfnStateMachineLoggingDestinationsCloudWatchLogsLogGroupProps(TypedDict, total=False):
    log_group_arn: str | None
    """A change replaces the resource."""


class CfnStateMachineScheduleEventProps(TypedDict, total=False):
    properties: Required[Anything]
    """A change replaces the resource."""
    type: Required[Literal["Schedule"] | Other]
    """A change replaces the resource."""


class CfnStateMachineScheduleV2EventProps(TypedDict, total=False):
    properties: Required[Anything]
    """A change replaces the resource."""
    type: Required[Literal["ScheduleV2"] | Other]
    """A change replaces the resource."""


class CfnStateMachineTracingProps(TypedDict, total=False):
    enabled: Boolean | None
    """A change replaces the resource."""


class CfnStateMachine(TypedResource):
    """https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html"""
    props: CfnStateMachineProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStateMachineProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_name(self) -> StringToken: ...
    @property
    def attr_state_machine_revision_id(self) -> StringToken: ...


class CfnWebFunctionProps(TypedDict, total=False):
    """The properties of `AWS::Serverless::WebFunction`."""
    auth_type: Required[str | Anything]
    auto_deployment_mode: str | Anything | None
    code_uri: Anything
    egress_network_connector_arn: str | Anything | None
    endpoint_description: str | Anything | None
    endpoint_name: str | Anything | None
    endpoint_type: str | Anything | None
    entry_point: str | Anything | None
    environment_variables: Anything
    execution_role_arn: Anything
    function_name: str | Anything | None
    inline_code: str | None
    kms_key_arn: str | Anything | None
    logging_config: Anything
    max_concurrency_per_environment: Integer | Anything | None
    replica_regions: Anything
    revision_description: str | Anything | None
    revision_weights: Anything
    runtime: Required[str | Anything]
    scaling_config: Anything
    tags: Anything
    throttle_config: Anything
    timeout: Integer | Anything | None


class CfnWebFunction(TypedResource):
    """The type `AWS::Serverless::WebFunction`."""
    props: CfnWebFunctionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWebFunctionProps]) -> None: ...


class CfnWebSocketApiProps(TypedDict, total=False):
    """The properties of `AWS::Serverless::WebSocketApi`."""
    access_log_settings: CfnWebSocketApiAccessLogSettingsProps | Deferred | None
    """Settings for logging access in this stage."""
    api_key_selection_expression: str | None
    """An API key selection expression."""
    auth: Anything
    default_route_settings: CfnWebSocketApiDefaultRouteSettingsProps | Deferred | None
    """The default route settings for the stage."""
    description: str | None
    disable_execute_api_endpoint: Boolean | None
    """Specifies whether clients can invoke your API by using the default `execute-api` endpoint."""
    disable_schema_validation: Boolean | None
    domain: Anything
    ip_address_type: str | None
    """The IP address types that can invoke the API."""
    name: str | None
    """The name of the API."""
    propagate_tags: Boolean | None
    route_selection_expression: Required[str]
    """The route selection expression for the API."""
    route_settings: Anything
    routes: Required[Mapping[str, CfnWebSocketApiWebSocketApiRouteProps | Deferred] | Deferred]
    stage_name: str | None
    """The stage name."""
    stage_variables: Anything
    tags: Anything


class CfnWebSocketApiAccessLogSettingsProps(TypedDict, total=False):
    """Settings for logging access in this stage."""
    destination_arn: str | None
    format: str | None


class CfnWebSocketApiDefaultRouteSettingsProps(TypedDict, total=False):
    """The default route settings for the stage."""
    data_trace_enabled: Boolean | None
    detailed_metrics_enabled: Boolean | None
    logging_level: str | None
    throttling_burst_limit: Integer | None
    throttling_rate_limit: Number | None


class CfnWebSocketApiWebSocketApiRouteProps(TypedDict, total=False):
    api_key_required: Boolean | None
    """Specifies whether an API key is required for the route."""
    function_arn: Required[str | Anything]
    integration_timeout: Integer | None
    """Custom timeout between 50 and 29000 milliseconds for WebSocket APIs and between 50 and 30000 milliseconds for HTTP APIs."""
    model_selection_expression: str | None
    """The model selection expression for the route."""
    operation_name: str | None
    """The operation name for the route."""
    request_models: Anything
    request_parameters: Anything
    """The request parameters for the route."""
    route_response_selection_expression: str | None
    """The route response selection expression for the route."""


class CfnWebSocketApi(TypedResource):
    """The type `AWS::Serverless::WebSocketApi`."""
    props: CfnWebSocketApiProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWebSocketApiProps]) -> None: ...
