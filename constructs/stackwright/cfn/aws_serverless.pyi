"""Every resource type of AWS::Serverless; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnApiProps(TypedDict, total=False):
    access_log_setting: CfnApiAWSApiGatewayStageAccessLogSettingProps | Deferred | None
    """A change replaces the resource."""
    always_deploy: Boolean | None
    """A change replaces the resource."""
    api_key_source_type: str | None
    auth: CfnApiAuthProps | Deferred | None
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
    domain: CfnApiDomainProps | Deferred | None
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


class CfnApiAWSApiGatewayDomainNameMutualTlsAuthenticationProps(TypedDict, total=False):
    truststore_uri: str | None
    """A change replaces the resource."""
    truststore_version: str | None
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


class CfnApiAccessAssociationProps(TypedDict, total=False):
    vpc_endpoint_id: Required[str]


class CfnApiAuthProps(TypedDict, total=False):
    add_api_key_required_to_cors_preflight: Boolean | None
    add_default_authorizer_to_cors_preflight: Boolean | None
    """A change replaces the resource."""
    api_key_required: Boolean | None
    authorizers: Mapping[str, CfnApiCognitoAuthorizerProps | Deferred | CfnApiLambdaTokenAuthorizerProps | CfnApiLambdaRequestAuthorizerProps] | Deferred | None
    """A change replaces the resource."""
    default_authorizer: str | None
    """A change replaces the resource."""
    invoke_role: str | None
    resource_policy: CfnApiResourcePolicyProps | Deferred | None
    usage_plan: CfnApiUsagePlanProps | Deferred | None


class CfnApiCognitoAuthorizerProps(TypedDict, total=False):
    authorization_scopes: Sequence[str] | Deferred | None
    identity: CfnApiCognitoAuthorizerIdentityProps | Deferred | None
    user_pool_arn: Required[str | Anything]


class CfnApiCognitoAuthorizerIdentityProps(TypedDict, total=False):
    header: str | None
    reauthorize_every: Integer | Anything | None
    validation_expression: str | None


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


class CfnApiDomainProps(TypedDict, total=False):
    access_association: CfnApiAccessAssociationProps | Deferred | None
    base_path: Anything
    """A change replaces the resource."""
    certificate_arn: Required[Anything]
    """A change replaces the resource."""
    domain_name: Required[str]
    """A change replaces the resource."""
    endpoint_access_mode: str | None
    endpoint_configuration: Literal["REGIONAL", "EDGE", "PRIVATE"] | Other | Anything | None
    """A change replaces the resource."""
    ip_address_type: Anything
    mutual_tls_authentication: CfnApiAWSApiGatewayDomainNameMutualTlsAuthenticationProps | Deferred | None
    """A change replaces the resource."""
    normalize_base_path: Boolean | None
    ownership_verification_certificate_arn: str | None
    """A change replaces the resource."""
    policy: Anything
    route53: CfnApiRoute53Props | Deferred | None
    """A change replaces the resource."""
    security_policy: str | None
    """A change replaces the resource."""


class CfnApiEndpointConfigurationProps(TypedDict, total=False):
    ip_address_type: Anything
    type: Sequence[str] | Deferred | None
    """A change replaces the resource."""
    vpc_endpoint_ids: Sequence[str] | Deferred | None


class CfnApiLambdaRequestAuthorizerProps(TypedDict, total=False):
    disable_function_default_permissions: Boolean | None
    function_arn: Required[str | Anything]
    function_invoke_role: str | None
    function_payload_type: Literal["REQUEST"] | Other | None
    identity: CfnApiLambdaRequestAuthorizerIdentityProps | Deferred | None


class CfnApiLambdaRequestAuthorizerIdentityProps(TypedDict, total=False):
    context: Sequence[str] | Deferred | None
    headers: Sequence[str] | Deferred | None
    query_strings: Sequence[str] | Deferred | None
    reauthorize_every: Integer | Anything | None
    stage_variables: Sequence[str] | Deferred | None


class CfnApiLambdaTokenAuthorizerProps(TypedDict, total=False):
    disable_function_default_permissions: Boolean | None
    function_arn: Required[str | Anything]
    function_invoke_role: str | None
    function_payload_type: Literal["TOKEN"] | Other | None
    identity: CfnApiLambdaTokenAuthorizerIdentityProps | Deferred | None


class CfnApiLambdaTokenAuthorizerIdentityProps(TypedDict, total=False):
    header: str | None
    reauthorize_every: Integer | Anything | None
    validation_expression: str | None


class CfnApiResourcePolicyProps(TypedDict, total=False):
    aws_account_blacklist: Sequence[str | Anything] | Deferred | None
    aws_account_whitelist: Sequence[str | Anything] | Deferred | None
    custom_statements: Sequence[str | Anything] | Deferred | None
    intrinsic_vpc_blacklist: Sequence[str | Anything] | Deferred | None
    intrinsic_vpc_whitelist: Sequence[str | Anything] | Deferred | None
    intrinsic_vpce_blacklist: Sequence[str | Anything] | Deferred | None
    intrinsic_vpce_whitelist: Sequence[str | Anything] | Deferred | None
    ip_range_blacklist: Sequence[str | Anything] | Deferred | None
    ip_range_whitelist: Sequence[str | Anything] | Deferred | None
    source_vpc_blacklist: Sequence[str | Anything] | Deferred | None
    source_vpc_whitelist: Sequence[str | Anything] | Deferred | None


class CfnApiRoute53Props(TypedDict, total=False):
    distribution_domain_name: str | None
    evaluate_target_health: Boolean | None
    """A change replaces the resource."""
    hosted_zone_id: str | None
    """A change replaces the resource."""
    hosted_zone_name: str | None
    """A change replaces the resource."""
    ipv6: Boolean | None
    """A change replaces the resource."""
    region: str | None
    separate_record_set_group: Boolean | None
    set_identifier: str | None
    vpc_endpoint_domain_name: str | None
    vpc_endpoint_hosted_zone_id: str | None


class CfnApiUsagePlanProps(TypedDict, total=False):
    create_usage_plan: Required[Literal["PER_API", "SHARED", "NONE"] | Other | Anything]
    description: str | None
    quota: CfnApiUsagePlanQuotaProps | Deferred | None
    """`QuotaSettings` is a property of the AWS::ApiGateway::UsagePlan resource that specifies a target for the maximum number of requests users can make to your REST APIs."""
    tags: Sequence[CfnApiUsagePlanTagsProps | Deferred] | Deferred | None
    throttle: CfnApiUsagePlanThrottleProps | Deferred | None
    """`ThrottleSettings` is a property of the AWS::ApiGateway::UsagePlan resource that specifies the overall request rate (average requests per second) and burst capacity when users call your REST APIs."""
    usage_plan_name: str | None


class CfnApiUsagePlanQuotaProps(TypedDict, total=False):
    """`QuotaSettings` is a property of the AWS::ApiGateway::UsagePlan resource that specifies a target for the maximum number of requests users can make to your REST APIs."""
    limit: Integer | None
    offset: Integer | None
    period: str | None


class CfnApiUsagePlanTagsProps(TypedDict, total=False):
    """An array of key-value pairs to apply to this resource."""
    key: Required[str]
    """A string you can use to assign a value."""
    value: Required[str]
    """The value for the specified tag key."""


class CfnApiUsagePlanThrottleProps(TypedDict, total=False):
    """`ThrottleSettings` is a property of the AWS::ApiGateway::UsagePlan resource that specifies the overall request rate (average requests per second) and burst capacity when users call your REST APIs."""
    burst_limit: Integer | None
    rate_limit: Number | None


class CfnApi(TypedResource):
    """https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlessapi"""
    props: CfnApiProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApiProps]) -> None: ...
    @property
    def attr_rest_api_id(self) -> StringToken: ...
    @property
    def attr_root_resource_id(self) -> StringToken: ...


class CfnApplicationProps(TypedDict, total=False):
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
    capacity_provider_name: str | None
    instance_requirements: CfnCapacityProviderInstanceRequirementsProps | Deferred | None
    kms_key_arn: str | None
    logging_config: CfnCapacityProviderLoggingConfigProps | Deferred | None
    managed_resource_tags: CfnCapacityProviderManagedResourceTagsProps | Deferred | None
    operator_role: Anything
    propagate_tags: Boolean | None
    scaling_config: CfnCapacityProviderScalingConfigProps | Deferred | None
    tags: Anything
    vpc_config: Required[CfnCapacityProviderVpcConfigProps | Deferred]


class CfnCapacityProviderInstanceRequirementsProps(TypedDict, total=False):
    allowed_types: Sequence[str | Anything] | Deferred | Anything | None
    architectures: Sequence[str | Anything] | Deferred | Anything | None
    excluded_types: Sequence[str | Anything] | Deferred | Anything | None


class CfnCapacityProviderLoggingConfigProps(TypedDict, total=False):
    log_group: str | None
    system_log_level: str | None


class CfnCapacityProviderManagedResourceTagsProps(TypedDict, total=False):
    tags: Anything


class CfnCapacityProviderScalingConfigProps(TypedDict, total=False):
    average_cpu_utilization: Number | Anything | None
    max_vcpu_count: Integer | Anything | None


class CfnCapacityProviderVpcConfigProps(TypedDict, total=False):
    security_group_ids: Sequence[str | Anything] | Deferred | Anything | None
    subnet_ids: Required[Sequence[str | Anything] | Deferred | Anything]


class CfnCapacityProvider(TypedResource):
    """The type `AWS::Serverless::CapacityProvider`."""
    props: CfnCapacityProviderProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCapacityProviderProps]) -> None: ...


class CfnConnectorProps(TypedDict, total=False):
    destination: Required[CfnConnectorResourceReferenceProps | Deferred | Sequence[CfnConnectorResourceReferenceProps | Deferred]]
    permissions: Required[Sequence[Literal["Read", "Write"] | Other] | Deferred]
    source: Required[CfnConnectorResourceReferenceProps | Deferred]


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
    architectures: Sequence[str] | Deferred | None
    """A change replaces the resource."""
    assume_role_policy_document: Anything
    """A change replaces the resource."""
    auto_publish_alias: str | Anything | None
    """A change replaces the resource."""
    auto_publish_alias_all_properties: Boolean | None
    auto_publish_code_sha256: str | Anything | None
    """A change replaces the resource."""
    capacity_provider_config: CfnFunctionCapacityProviderConfigProps | Deferred | None
    code_signing_config_arn: str | None
    """A change replaces the resource."""
    code_uri: str | CfnFunctionCodeUriProps | Deferred | None
    """A change replaces the resource."""
    dead_letter_queue: CfnFunctionDeadLetterQueueProps | Deferred | Anything | None
    """A change replaces the resource."""
    deployment_preference: CfnFunctionDeploymentPreferenceProps | Deferred | None
    """A change replaces the resource."""
    description: str | None
    """A change replaces the resource."""
    durable_config: CfnFunctionAWSLambdaFunctionDurableConfigProps | Deferred | None
    environment: CfnFunctionAWSLambdaFunctionEnvironmentProps | Deferred | None
    """A change replaces the resource."""
    ephemeral_storage: CfnFunctionAWSLambdaFunctionEphemeralStorageProps | Deferred | None
    """A change replaces the resource."""
    event_invoke_config: CfnFunctionEventInvokeConfigProps | Deferred | None
    """A change replaces the resource."""
    events: Mapping[str, CfnFunctionS3EventProps | Deferred | CfnFunctionSNSEventProps | CfnFunctionKinesisEventProps | CfnFunctionDynamoDBEventProps | CfnFunctionDocumentDBEventProps | CfnFunctionSQSEventProps | CfnFunctionApiEventProps | CfnFunctionScheduleEventProps | CfnFunctionScheduleV2EventProps | CfnFunctionCloudWatchEventProps | CfnFunctionEventBridgeRuleEventProps | CfnFunctionCloudWatchLogsEventProps | CfnFunctionIoTRuleEventProps | CfnFunctionAlexaSkillEventProps | CfnFunctionCognitoEventProps | CfnFunctionHttpApiEventProps | CfnFunctionMSKEventProps | CfnFunctionMQEventProps | CfnFunctionSelfManagedKafkaEventProps] | Deferred | None
    """A change replaces the resource."""
    file_system_configs: Sequence[CfnFunctionAWSLambdaFunctionFileSystemConfigProps | Deferred] | Deferred | None
    """A change replaces the resource."""
    function_name: str | None
    """A change replaces the resource."""
    function_scaling_config: CfnFunctionAWSLambdaFunctionFunctionScalingConfigProps | Deferred | None
    function_url_config: CfnFunctionFunctionUrlConfigProps | Deferred | None
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


class CfnFunctionAWSCodeDeployDeploymentGroupTriggerConfigProps(TypedDict, total=False):
    trigger_events: Sequence[str] | Deferred | None
    trigger_name: str | None
    trigger_target_arn: str | None


class CfnFunctionAWSLambdaAliasProvisionedConcurrencyConfigurationProps(TypedDict, total=False):
    provisioned_concurrent_executions: Required[Number]
    """A change replaces the resource."""


class CfnFunctionAWSLambdaEventSourceMappingDestinationConfigProps(TypedDict, total=False):
    on_failure: CfnFunctionAWSLambdaEventSourceMappingOnFailureProps | Deferred | None


class CfnFunctionAWSLambdaEventSourceMappingOnFailureProps(TypedDict, total=False):
    destination: str | None


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
    properties: CfnFunctionAlexaSkillEventPropertiesProps | Deferred | None
    """A change replaces the resource."""
    type: Required[Literal["AlexaSkill"] | Other]
    """A change replaces the resource."""


class CfnFunctionAlexaSkillEventPropertiesProps(TypedDict, total=False):
    skill_id: str | None


class CfnFunctionApiAuthProps(TypedDict, total=False):
    api_key_required: Boolean | None
    authorization_scopes: Sequence[str] | Deferred | None
    authorizer: str | None
    invoke_role: str | Anything | None
    override_api_auth: Boolean | None
    resource_policy: CfnFunctionResourcePolicyProps | Deferred | None


class CfnFunctionApiEventProps(TypedDict, total=False):
    properties: Required[CfnFunctionApiEventPropertiesProps | Deferred]
    """A change replaces the resource."""
    type: Required[Literal["Api"] | Other]
    """A change replaces the resource."""


class CfnFunctionApiEventPropertiesProps(TypedDict, total=False):
    auth: CfnFunctionApiAuthProps | Deferred | None
    method: Required[str]
    path: Required[str]
    request_model: CfnFunctionRequestModelProps | Deferred | None
    request_parameters: Sequence[str | Mapping[str, CfnFunctionRequestParametersProps | Deferred] | Deferred] | Deferred | None
    response_transfer_mode: Anything
    rest_api_id: str | CfnFunctionRefProps | Deferred | None
    timeout_in_millis: Number | None


class CfnFunctionCapacityProviderConfigProps(TypedDict, total=False):
    arn: Required[str | Anything]
    execution_environment_memory_gib_per_vcpu: Integer | Number | Anything | None
    per_execution_environment_max_concurrency: Integer | Anything | None


class CfnFunctionCloudWatchEventProps(TypedDict, total=False):
    properties: Required[CfnFunctionCloudWatchEventPropertiesProps | Deferred]
    """A change replaces the resource."""
    type: Required[Literal["CloudWatchEvent"] | Other]
    """A change replaces the resource."""


class CfnFunctionCloudWatchEventPropertiesProps(TypedDict, total=False):
    enabled: Boolean | None
    event_bus_name: str | None
    """The name or ARN of the event bus associated with the rule."""
    input: Anything
    input_path: Anything
    pattern: Anything
    """The event pattern of the rule."""
    state: Literal["DISABLED", "ENABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"] | Other | None
    """The state of the rule."""


class CfnFunctionCloudWatchLogsEventProps(TypedDict, total=False):
    properties: Required[CfnFunctionCloudWatchLogsEventPropertiesProps | Deferred]
    """A change replaces the resource."""
    type: Required[Literal["CloudWatchLogs"] | Other]
    """A change replaces the resource."""


class CfnFunctionCloudWatchLogsEventPropertiesProps(TypedDict, total=False):
    filter_pattern: Required[str]
    """The filtering expressions that restrict what gets delivered to the destination AWS resource."""
    log_group_name: Required[str]
    """The log group to associate with the subscription filter."""


class CfnFunctionCodeUriProps(TypedDict, total=False):
    bucket: Required[str | Anything]
    """A change replaces the resource."""
    key: Required[str | Anything]
    """A change replaces the resource."""
    storage_mode: str | Anything | None
    version: str | Anything | None
    """A change replaces the resource."""


class CfnFunctionCognitoEventProps(TypedDict, total=False):
    properties: Required[CfnFunctionCognitoEventPropertiesProps | Deferred]
    """A change replaces the resource."""
    type: Required[Literal["Cognito"] | Other]
    """A change replaces the resource."""


class CfnFunctionCognitoEventPropertiesProps(TypedDict, total=False):
    trigger: Required[CfnFunctionCognitoEventPropertiesTriggerProps | Deferred]
    user_pool: Required[str | Anything]


class CfnFunctionCognitoEventPropertiesTriggerProps(TypedDict, total=False):
    create_auth_challenge: str | None
    custom_email_sender: CfnFunctionCognitoEventPropertiesTriggerCustomEmailSenderProps | Deferred | None
    custom_message: str | None
    custom_sms_sender: CfnFunctionCognitoEventPropertiesTriggerCustomSMSSenderProps | Deferred | None
    define_auth_challenge: str | None
    inbound_federation: CfnFunctionCognitoEventPropertiesTriggerInboundFederationProps | Deferred | None
    kms_key_id: str | None
    post_authentication: str | None
    post_confirmation: str | None
    pre_authentication: str | None
    pre_sign_up: str | None
    pre_token_generation: str | None
    pre_token_generation_config: CfnFunctionCognitoEventPropertiesTriggerPreTokenGenerationConfigProps | Deferred | None
    user_migration: str | None
    verify_auth_challenge_response: str | None


class CfnFunctionCognitoEventPropertiesTriggerCustomEmailSenderProps(TypedDict, total=False):
    lambda_arn: str | None
    lambda_version: Literal["V1_0"] | Other | None


class CfnFunctionCognitoEventPropertiesTriggerCustomSMSSenderProps(TypedDict, total=False):
    lambda_arn: str | None
    lambda_version: Literal["V1_0"] | Other | None


class CfnFunctionCognitoEventPropertiesTriggerInboundFederationProps(TypedDict, total=False):
    lambda_arn: str | None
    lambda_version: Literal["V1_0"] | Other | None


class CfnFunctionCognitoEventPropertiesTriggerPreTokenGenerationConfigProps(TypedDict, total=False):
    lambda_arn: str | None
    lambda_version: Literal["V1_0", "V2_0", "V3_0"] | Other | None


class CfnFunctionDeadLetterConfigProps(TypedDict, total=False):
    arn: str | None
    """The ARN of the rule, such as arn:aws:events:us-east-2:123456789012:rule/example."""
    queue_logical_id: str | None
    type: Literal["SQS"] | Other | None


class CfnFunctionDeadLetterQueueProps(TypedDict, total=False):
    target_arn: Required[str]
    """A change replaces the resource."""
    type: Required[Literal["SNS", "SQS"] | Other]
    """A change replaces the resource."""


class CfnFunctionDeploymentPreferenceProps(TypedDict, total=False):
    alarms: Sequence[Anything] | Deferred | Sequence[str] | Anything | None
    """A change replaces the resource."""
    enabled: Boolean | Anything | None
    """A change replaces the resource."""
    hooks: CfnFunctionHooksProps | Deferred | None
    """A change replaces the resource."""
    passthrough_condition: Boolean | Anything | None
    role: str | Anything | None
    trigger_configurations: Sequence[CfnFunctionAWSCodeDeployDeploymentGroupTriggerConfigProps | Deferred] | Deferred | None
    type: str | Anything | None
    """A change replaces the resource."""


class CfnFunctionDocumentDBEventProps(TypedDict, total=False):
    properties: Required[CfnFunctionDocumentDBEventPropertiesProps | Deferred]
    """A change replaces the resource."""
    type: Required[Literal["DocumentDB"] | Other]
    """A change replaces the resource."""


class CfnFunctionDocumentDBEventPropertiesProps(TypedDict, total=False):
    batch_size: Anything
    cluster: Required[Anything]
    collection_name: Anything
    database_name: Required[Anything]
    enabled: Anything
    filter_criteria: Anything
    full_document: Anything
    kms_key_arn: str | None
    maximum_batching_window_in_seconds: Anything
    secrets_manager_kms_key_id: str | None
    source_access_configurations: Required[Anything]
    starting_position: Anything
    starting_position_timestamp: Anything


class CfnFunctionDynamoDBEventProps(TypedDict, total=False):
    properties: Required[CfnFunctionDynamoDBEventPropertiesProps | Deferred]
    """A change replaces the resource."""
    type: Required[Literal["DynamoDB"] | Other]
    """A change replaces the resource."""


class CfnFunctionDynamoDBEventPropertiesProps(TypedDict, total=False):
    batch_size: Integer | None
    """The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function."""
    bisect_batch_on_function_error: Boolean | None
    """(Kinesis and DynamoDB Streams only) If the function returns an error, split the batch in two and retry."""
    destination_config: CfnFunctionDynamoDBEventPropertiesDestinationConfigProps | Deferred | None
    """A configuration object that specifies the destination of an event after Lambda processes it."""
    enabled: Boolean | None
    """When true, the event source mapping is active."""
    filter_criteria: CfnFunctionDynamoDBEventPropertiesFilterCriteriaProps | Deferred | None
    """An object that contains the filters for an event source."""
    function_response_types: Sequence[Literal["ReportBatchItemFailures"] | Other] | Deferred | None
    """(Kinesis, DynamoDB Streams, and SQS) A list of current response type enums applied to the event source mapping."""
    kms_key_arn: str | None
    maximum_batching_window_in_seconds: Integer | None
    """The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function."""
    maximum_record_age_in_seconds: Integer | None
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records older than the specified age."""
    maximum_retry_attempts: Integer | None
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records after the specified number of retries."""
    metrics_config: Anything
    parallelization_factor: Integer | None
    """(Kinesis and DynamoDB Streams only) The number of batches to process concurrently from each shard."""
    starting_position: str | None
    """The position in a stream from which to start reading."""
    starting_position_timestamp: Number | None
    """With `StartingPosition` set to `AT_TIMESTAMP`, the time from which to start reading, in Unix time seconds."""
    stream: Required[str]
    """The Amazon Resource Name (ARN) of the event source. + *Amazon Kinesis* – The ARN of the data stream or a stream consumer. + *Amazon DynamoDB Streams* – The ARN of the stream. + *Amazon Simple Queue Service* – The ARN of the queue. + *Amazon Managed Streaming for Apache Kafka* – The ARN of the cluster or the ARN of the VPC connection (for cross-account event source mappings). + *Amazon MQ* – The ARN of the broker. + *Amazon DocumentDB* – The ARN of the DocumentDB change stream."""
    tumbling_window_in_seconds: Integer | None
    """(Kinesis and DynamoDB Streams only) The duration in seconds of a processing window for DynamoDB and Kinesis Streams event sources."""


class CfnFunctionDynamoDBEventPropertiesDestinationConfigProps(TypedDict, total=False):
    """A configuration object that specifies the destination of an event after Lambda processes it."""
    on_failure: CfnFunctionDynamoDBEventPropertiesDestinationConfigOnFailureProps | Deferred | None
    """A destination for events that failed processing."""


class CfnFunctionDynamoDBEventPropertiesDestinationConfigOnFailureProps(TypedDict, total=False):
    """A destination for events that failed processing."""
    destination: str | None
    """The Amazon Resource Name (ARN) of the destination resource."""


class CfnFunctionDynamoDBEventPropertiesFilterCriteriaProps(TypedDict, total=False):
    """An object that contains the filters for an event source."""
    filters: Sequence[CfnFunctionDynamoDBEventPropertiesFilterCriteriaFiltersProps | Deferred] | Deferred | None
    """A list of filters."""


class CfnFunctionDynamoDBEventPropertiesFilterCriteriaFiltersProps(TypedDict, total=False):
    """A structure within a `FilterCriteria` object that defines an event filtering pattern."""
    pattern: str | None
    """A filter pattern."""


class CfnFunctionEventBridgeRuleEventProps(TypedDict, total=False):
    properties: Required[CfnFunctionEventBridgeRuleEventPropertiesProps | Deferred]
    """A change replaces the resource."""
    type: Required[Literal["EventBridgeRule"] | Other]
    """A change replaces the resource."""


class CfnFunctionEventBridgeRuleEventPropertiesProps(TypedDict, total=False):
    dead_letter_config: CfnFunctionDeadLetterConfigProps | Deferred | None
    event_bus_name: str | None
    """The name or ARN of the event bus associated with the rule."""
    input: Anything
    input_path: Anything
    input_transformer: Anything
    pattern: Required[Anything]
    """The event pattern of the rule."""
    retry_policy: Anything
    rule_name: str | None
    """The name of the rule."""
    target: CfnFunctionEventBridgeRuleTargetProps | Deferred | None


class CfnFunctionEventBridgeRuleTargetProps(TypedDict, total=False):
    id: Required[Anything]


class CfnFunctionEventInvokeConfigProps(TypedDict, total=False):
    destination_config: CfnFunctionEventInvokeDestinationConfigProps | Deferred | None
    """A change replaces the resource."""
    maximum_event_age_in_seconds: Integer | None
    """A change replaces the resource."""
    maximum_retry_attempts: Integer | None
    """A change replaces the resource."""


class CfnFunctionEventInvokeDestinationConfigProps(TypedDict, total=False):
    on_failure: CfnFunctionEventInvokeOnFailureProps | Deferred | None
    """A change replaces the resource."""
    on_success: CfnFunctionEventInvokeOnSuccessProps | Deferred | None
    """A change replaces the resource."""


class CfnFunctionEventInvokeOnFailureProps(TypedDict, total=False):
    destination: str | Anything | None
    """A change replaces the resource."""
    type: Literal["SQS", "SNS", "Lambda", "EventBridge", "S3Bucket"] | Other | None
    """A change replaces the resource."""


class CfnFunctionEventInvokeOnSuccessProps(TypedDict, total=False):
    destination: str | Anything | None
    """A change replaces the resource."""
    type: Literal["SQS", "SNS", "Lambda", "EventBridge", "S3Bucket"] | Other | None
    """A change replaces the resource."""


class CfnFunctionEventsSchedulePropertiesProps(TypedDict, total=False):
    dead_letter_config: CfnFunctionDeadLetterConfigProps | Deferred | None
    description: str | None
    """The description of the rule."""
    enabled: Boolean | None
    input: Anything
    name: str | None
    """The name of the rule."""
    retry_policy: Anything
    schedule: str | None
    """The scheduling expression."""
    state: Literal["DISABLED", "ENABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"] | Other | None
    """The state of the rule."""


class CfnFunctionFunctionUrlConfigProps(TypedDict, total=False):
    auth_type: Required[str | Anything]
    """A change replaces the resource."""
    cors: CfnFunctionFunctionUrlConfigCorsProps | Deferred | None
    """A change replaces the resource."""
    invoke_mode: Anything
    """A change replaces the resource."""


class CfnFunctionFunctionUrlConfigCorsProps(TypedDict, total=False):
    allow_credentials: Boolean | None
    """Specifies whether credentials are included in the CORS request. A change replaces the resource."""
    allow_headers: Sequence[str] | Deferred | None
    """Represents a collection of allowed headers. A change replaces the resource."""
    allow_methods: Sequence[Literal["GET", "PUT", "HEAD", "POST", "PATCH", "DELETE", "*"] | Other] | Deferred | None
    """Represents a collection of allowed HTTP methods. A change replaces the resource."""
    allow_origins: Sequence[str] | Deferred | None
    """Represents a collection of allowed origins."""
    expose_headers: Sequence[str] | Deferred | None
    """Represents a collection of exposed headers."""
    max_age: Integer | None
    """A change replaces the resource."""


class CfnFunctionHooksProps(TypedDict, total=False):
    post_traffic: str | Anything | None
    """A change replaces the resource."""
    pre_traffic: str | Anything | None
    """A change replaces the resource."""


class CfnFunctionHttpApiAuthProps(TypedDict, total=False):
    authorization_scopes: Sequence[str] | Deferred | None
    authorizer: str | None


class CfnFunctionHttpApiEventProps(TypedDict, total=False):
    properties: CfnFunctionHttpApiEventPropertiesProps | Deferred | None
    """A change replaces the resource."""
    type: Required[Literal["HttpApi"] | Other]
    """A change replaces the resource."""


class CfnFunctionHttpApiEventPropertiesProps(TypedDict, total=False):
    api_id: str | Anything | None
    auth: CfnFunctionHttpApiAuthProps | Deferred | None
    method: str | None
    path: str | None
    payload_format_version: str | Anything | None
    route_settings: Anything
    timeout_in_millis: Integer | Anything | None


class CfnFunctionIoTRuleEventProps(TypedDict, total=False):
    properties: Required[CfnFunctionIoTRuleEventPropertiesProps | Deferred]
    """A change replaces the resource."""
    type: Required[Literal["IoTRule"] | Other]
    """A change replaces the resource."""


class CfnFunctionIoTRuleEventPropertiesProps(TypedDict, total=False):
    aws_iot_sql_version: Anything
    sql: Required[Anything]


class CfnFunctionKinesisEventProps(TypedDict, total=False):
    properties: Required[CfnFunctionKinesisEventPropertiesProps | Deferred]
    """A change replaces the resource."""
    type: Required[Literal["Kinesis"] | Other]
    """A change replaces the resource."""


class CfnFunctionKinesisEventPropertiesProps(TypedDict, total=False):
    batch_size: Integer | None
    """The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function."""
    bisect_batch_on_function_error: Boolean | None
    """(Kinesis and DynamoDB Streams only) If the function returns an error, split the batch in two and retry."""
    destination_config: CfnFunctionKinesisEventPropertiesDestinationConfigProps | Deferred | None
    """A configuration object that specifies the destination of an event after Lambda processes it."""
    enabled: Boolean | None
    """When true, the event source mapping is active."""
    filter_criteria: CfnFunctionKinesisEventPropertiesFilterCriteriaProps | Deferred | None
    """An object that contains the filters for an event source."""
    function_response_types: Sequence[Literal["ReportBatchItemFailures"] | Other] | Deferred | None
    """(Kinesis, DynamoDB Streams, and SQS) A list of current response type enums applied to the event source mapping."""
    kms_key_arn: str | None
    maximum_batching_window_in_seconds: Integer | None
    """The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function."""
    maximum_record_age_in_seconds: Integer | None
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records older than the specified age."""
    maximum_retry_attempts: Integer | None
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records after the specified number of retries."""
    metrics_config: Anything
    parallelization_factor: Integer | None
    """(Kinesis and DynamoDB Streams only) The number of batches to process concurrently from each shard."""
    starting_position: str | None
    """The position in a stream from which to start reading."""
    starting_position_timestamp: Number | None
    """With `StartingPosition` set to `AT_TIMESTAMP`, the time from which to start reading, in Unix time seconds."""
    stream: Required[str]
    """The Amazon Resource Name (ARN) of the event source. + *Amazon Kinesis* – The ARN of the data stream or a stream consumer. + *Amazon DynamoDB Streams* – The ARN of the stream. + *Amazon Simple Queue Service* – The ARN of the queue. + *Amazon Managed Streaming for Apache Kafka* – The ARN of the cluster or the ARN of the VPC connection (for cross-account event source mappings). + *Amazon MQ* – The ARN of the broker. + *Amazon DocumentDB* – The ARN of the DocumentDB change stream."""
    tumbling_window_in_seconds: Integer | None
    """(Kinesis and DynamoDB Streams only) The duration in seconds of a processing window for DynamoDB and Kinesis Streams event sources."""


class CfnFunctionKinesisEventPropertiesDestinationConfigProps(TypedDict, total=False):
    """A configuration object that specifies the destination of an event after Lambda processes it."""
    on_failure: CfnFunctionKinesisEventPropertiesDestinationConfigOnFailureProps | Deferred | None
    """A destination for events that failed processing."""


class CfnFunctionKinesisEventPropertiesDestinationConfigOnFailureProps(TypedDict, total=False):
    """A destination for events that failed processing."""
    destination: str | None
    """The Amazon Resource Name (ARN) of the destination resource."""


class CfnFunctionKinesisEventPropertiesFilterCriteriaProps(TypedDict, total=False):
    """An object that contains the filters for an event source."""
    filters: Sequence[CfnFunctionKinesisEventPropertiesFilterCriteriaFiltersProps | Deferred] | Deferred | None
    """A list of filters."""


class CfnFunctionKinesisEventPropertiesFilterCriteriaFiltersProps(TypedDict, total=False):
    """A structure within a `FilterCriteria` object that defines an event filtering pattern."""
    pattern: str | None
    """A filter pattern."""


class CfnFunctionMQEventProps(TypedDict, total=False):
    properties: Required[CfnFunctionMQEventPropertiesProps | Deferred]
    """A change replaces the resource."""
    type: Required[Literal["MQ"] | Other]
    """A change replaces the resource."""


class CfnFunctionMQEventPropertiesProps(TypedDict, total=False):
    batch_size: Integer | None
    """The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function."""
    broker: Required[str]
    """The Amazon Resource Name (ARN) of the event source. + *Amazon Kinesis* – The ARN of the data stream or a stream consumer. + *Amazon DynamoDB Streams* – The ARN of the stream. + *Amazon Simple Queue Service* – The ARN of the queue. + *Amazon Managed Streaming for Apache Kafka* – The ARN of the cluster or the ARN of the VPC connection (for cross-account event source mappings). + *Amazon MQ* – The ARN of the broker. + *Amazon DocumentDB* – The ARN of the DocumentDB change stream."""
    dynamic_policy_name: Boolean | None
    enabled: Boolean | None
    """When true, the event source mapping is active."""
    filter_criteria: CfnFunctionMQEventPropertiesFilterCriteriaProps | Deferred | None
    """An object that contains the filters for an event source."""
    kms_key_arn: str | None
    maximum_batching_window_in_seconds: Integer | None
    """The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function."""
    queues: Required[Sequence[str] | Deferred]
    """(Amazon MQ) The name of the Amazon MQ broker destination queue to consume."""
    secrets_manager_kms_key_id: str | None
    source_access_configurations: Required[Sequence[CfnFunctionMQEventPropertiesSourceAccessConfigurationsProps | Deferred] | Deferred]
    """An array of the authentication protocol, VPC components, or virtual host to secure and define your event source."""


class CfnFunctionMQEventPropertiesFilterCriteriaProps(TypedDict, total=False):
    """An object that contains the filters for an event source."""
    filters: Sequence[CfnFunctionMQEventPropertiesFilterCriteriaFiltersProps | Deferred] | Deferred | None
    """A list of filters."""


class CfnFunctionMQEventPropertiesFilterCriteriaFiltersProps(TypedDict, total=False):
    """A structure within a `FilterCriteria` object that defines an event filtering pattern."""
    pattern: str | None
    """A filter pattern."""


class CfnFunctionMQEventPropertiesSourceAccessConfigurationsProps(TypedDict, total=False):
    """An array of the authentication protocol, VPC components, or virtual host to secure and define your event source."""
    type: Literal["BASIC_AUTH", "VPC_SUBNET", "VPC_SECURITY_GROUP", "SASL_SCRAM_512_AUTH", "SASL_SCRAM_256_AUTH", "VIRTUAL_HOST", "CLIENT_CERTIFICATE_TLS_AUTH", "SERVER_ROOT_CA_CERTIFICATE", "OAUTHBEARER_AUTH", "OAUTHBEARER_SCOPE", "OAUTHBEARER_AUDIENCE", "OAUTHBEARER_LOGICAL_CLUSTER", "OAUTHBEARER_IDENTITY_POOL", "IAM_AUTH", "IAM_OAUTHBEARER_AUTH"] | Other | None
    """The type of authentication protocol, VPC components, or virtual host for your event source."""
    uri: str | None
    """The value for your chosen configuration in `Type`."""


class CfnFunctionMSKEventProps(TypedDict, total=False):
    properties: Required[CfnFunctionMSKEventPropertiesProps | Deferred]
    """A change replaces the resource."""
    type: Required[Literal["MSK"] | Other]
    """A change replaces the resource."""


class CfnFunctionMSKEventPropertiesProps(TypedDict, total=False):
    batch_size: Number | None
    bisect_batch_on_function_error: Boolean | None
    """(Kinesis and DynamoDB Streams only) If the function returns an error, split the batch in two and retry."""
    consumer_group_id: Anything
    destination_config: CfnFunctionAWSLambdaEventSourceMappingDestinationConfigProps | Deferred | None
    enabled: Boolean | None
    filter_criteria: CfnFunctionMSKEventPropertiesFilterCriteriaProps | Deferred | None
    """An object that contains the filters for an event source."""
    function_response_types: Sequence[Literal["ReportBatchItemFailures"] | Other] | Deferred | None
    """(Kinesis, DynamoDB Streams, and SQS) A list of current response type enums applied to the event source mapping."""
    kms_key_arn: str | None
    """The ARN of the KMSlong (KMS) customer managed key that Lambda uses to encrypt your function's filter criteria."""
    logging_config: CfnFunctionMSKEventPropertiesLoggingConfigProps | Deferred | None
    """The function's Amazon CloudWatch Logs configuration settings."""
    maximum_batching_window_in_seconds: Integer | None
    """The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function."""
    maximum_record_age_in_seconds: Integer | None
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records older than the specified age."""
    maximum_retry_attempts: Integer | None
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records after the specified number of retries."""
    metrics_config: CfnFunctionMSKEventPropertiesMetricsConfigProps | Deferred | None
    """The metrics configuration for your event source."""
    provisioned_poller_config: CfnFunctionMSKEventPropertiesProvisionedPollerConfigProps | Deferred | None
    """The provisioned mode configuration for the event source."""
    schema_registry_config: CfnFunctionMSKEventPropertiesSchemaRegistryConfigProps | Deferred | None
    """Specific configuration settings for an Amazon Managed Streaming for Apache Kafka (Amazon MSK) event source."""
    source_access_configurations: Anything
    starting_position: str | None
    """The position in a stream from which to start reading."""
    starting_position_timestamp: Number | None
    """With `StartingPosition` set to `AT_TIMESTAMP`, the time from which to start reading, in Unix time seconds."""
    stream: Required[str]
    """The Amazon Resource Name (ARN) of the event source. + *Amazon Kinesis* – The ARN of the data stream or a stream consumer. + *Amazon DynamoDB Streams* – The ARN of the stream. + *Amazon Simple Queue Service* – The ARN of the queue. + *Amazon Managed Streaming for Apache Kafka* – The ARN of the cluster or the ARN of the VPC connection (for cross-account event source mappings). + *Amazon MQ* – The ARN of the broker. + *Amazon DocumentDB* – The ARN of the DocumentDB change stream."""
    topics: Required[Sequence[str] | Deferred]
    """The name of the Kafka topic."""


class CfnFunctionMSKEventPropertiesFilterCriteriaProps(TypedDict, total=False):
    """An object that contains the filters for an event source."""
    filters: Sequence[CfnFunctionMSKEventPropertiesFilterCriteriaFiltersProps | Deferred] | Deferred | None
    """A list of filters."""


class CfnFunctionMSKEventPropertiesFilterCriteriaFiltersProps(TypedDict, total=False):
    """A structure within a `FilterCriteria` object that defines an event filtering pattern."""
    pattern: str | None
    """A filter pattern."""


class CfnFunctionMSKEventPropertiesLoggingConfigProps(TypedDict, total=False):
    """The function's Amazon CloudWatch Logs configuration settings."""
    system_log_level: Literal["DEBUG", "INFO", "WARN"] | Other | None
    """Set this property to filter the system logs for your function that Lambda sends to CloudWatch."""


class CfnFunctionMSKEventPropertiesMetricsConfigProps(TypedDict, total=False):
    """The metrics configuration for your event source."""
    metrics: Sequence[Literal["EventCount", "ErrorCount", "KafkaMetrics"] | Other] | Deferred | None
    """The metrics you want your event source mapping to produce, including `EventCount`, `ErrorCount`, `KafkaMetrics`. + `EventCount` to receive metrics related to the number of events processed by your event source mapping. + `ErrorCount` (Amazon MSK and self-managed Apache Kafka) to receive metrics related to the number of errors in your event source mapping processing. + `KafkaMetrics` (Amazon MSK and self-managed Apache Kafka) to receive metrics related to the Kafka consumers from your event source mapping."""


class CfnFunctionMSKEventPropertiesProvisionedPollerConfigProps(TypedDict, total=False):
    """The provisioned mode configuration for the event source."""
    maximum_pollers: Integer | None
    """The maximum number of event pollers this event source can scale up to."""
    minimum_pollers: Integer | None
    """The minimum number of event pollers this event source can scale down to."""
    poller_group_name: str | None
    """(Amazon MSK and self-managed Apache Kafka) The name of the provisioned poller group."""


class CfnFunctionMSKEventPropertiesSchemaRegistryConfigProps(TypedDict, total=False):
    """Specific configuration settings for an Amazon Managed Streaming for Apache Kafka (Amazon MSK) event source."""
    consumer_group_id: str | None
    """The identifier for the Kafka Consumer Group to join."""
    schema_registry_config: CfnFunctionMSKEventPropertiesSchemaRegistryConfigSchemaRegistryConfigProps | Deferred | None
    """Specific configuration settings for a Kafka schema registry."""


class CfnFunctionMSKEventPropertiesSchemaRegistryConfigSchemaRegistryConfigProps(TypedDict, total=False):
    """Specific configuration settings for a Kafka schema registry."""
    access_configs: Sequence[CfnFunctionMSKEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfigsProps | Deferred] | Deferred | None
    """An array of access configuration objects that tell Lambda how to authenticate with your schema registry."""
    event_record_format: Literal["JSON", "SOURCE"] | Other | None
    """The record format that Lambda delivers to your function after schema validation. + Choose `JSON` to have Lambda deliver the record to your function as a standard JSON object. + Choose `SOURCE` to have Lambda deliver the record to your function in its original source format."""
    schema_registry_uri: str | None
    """The URI for your schema registry."""
    schema_validation_configs: Sequence[CfnFunctionMSKEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfigsProps | Deferred] | Deferred | None
    """An array of schema validation configuration objects, which tell Lambda the message attributes you want to validate and filter using your schema registry."""


class CfnFunctionMSKEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfigsProps(TypedDict, total=False):
    """Specific access configuration settings that tell Lambda how to authenticate with your schema registry."""
    type: Literal["BASIC_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH", "SERVER_ROOT_CA_CERTIFICATE", "OAUTHBEARER_AUTH"] | Other | None
    """The type of authentication Lambda uses to access your schema registry."""
    uri: str | None
    """The URI of the secret (Secrets Manager secret ARN) to authenticate with your schema registry."""


class CfnFunctionMSKEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfigsProps(TypedDict, total=False):
    """Specific schema validation configuration settings that tell Lambda the message attributes you want to validate and filter using your schema registry."""
    attribute: Literal["KEY", "VALUE"] | Other | None
    """The attributes you want your schema registry to validate and filter for."""


class CfnFunctionRefProps(TypedDict, total=False):
    ref: Required[str]


class CfnFunctionRequestModelProps(TypedDict, total=False):
    model: Required[str]
    """A change replaces the resource."""
    required: Boolean | None
    """A change replaces the resource."""
    validate_body: Boolean | None
    """A change replaces the resource."""
    validate_parameters: Boolean | None
    """A change replaces the resource."""


class CfnFunctionRequestParametersProps(TypedDict, total=False):
    caching: Boolean | None
    required: Boolean | None


class CfnFunctionResourcePolicyProps(TypedDict, total=False):
    aws_account_blacklist: Sequence[str | Anything] | Deferred | None
    aws_account_whitelist: Sequence[str | Anything] | Deferred | None
    custom_statements: Sequence[str | Anything] | Deferred | None
    intrinsic_vpc_blacklist: Sequence[str | Anything] | Deferred | None
    intrinsic_vpc_whitelist: Sequence[str | Anything] | Deferred | None
    intrinsic_vpce_blacklist: Sequence[str | Anything] | Deferred | None
    intrinsic_vpce_whitelist: Sequence[str | Anything] | Deferred | None
    ip_range_blacklist: Sequence[str | Anything] | Deferred | None
    ip_range_whitelist: Sequence[str | Anything] | Deferred | None
    source_vpc_blacklist: Sequence[str | Anything] | Deferred | None
    source_vpc_whitelist: Sequence[str | Anything] | Deferred | None


class CfnFunctionS3EventProps(TypedDict, total=False):
    properties: Required[CfnFunctionS3EventPropertiesProps | Deferred]
    """A change replaces the resource."""
    type: Required[Literal["S3"] | Other]
    """A change replaces the resource."""


class CfnFunctionS3EventPropertiesProps(TypedDict, total=False):
    bucket: Required[str | Anything]
    """A change replaces the resource."""
    events: Required[Anything]
    """A change replaces the resource."""
    filter: Anything
    """A change replaces the resource."""


class CfnFunctionSNSEventProps(TypedDict, total=False):
    properties: Required[CfnFunctionSNSEventPropertiesProps | Deferred]
    """A change replaces the resource."""
    type: Required[Literal["SNS"] | Other]
    """A change replaces the resource."""


class CfnFunctionSNSEventPropertiesProps(TypedDict, total=False):
    filter_policy: Anything
    """The filter policy JSON assigned to the subscription."""
    filter_policy_scope: str | None
    region: str | None
    """For cross-region subscriptions, the region in which the topic resides.If no region is specified, AWS CloudFormation uses the region of the caller as the default."""
    sqs_subscription: Boolean | CfnFunctionSqsSubscriptionProps | Deferred | None
    topic: Required[str]
    """The ARN of the topic to subscribe to."""


class CfnFunctionSQSEventProps(TypedDict, total=False):
    properties: Required[CfnFunctionSQSEventPropertiesProps | Deferred]
    """A change replaces the resource."""
    type: Required[Literal["SQS"] | Other]
    """A change replaces the resource."""


class CfnFunctionSQSEventPropertiesProps(TypedDict, total=False):
    batch_size: Integer | None
    """The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function."""
    enabled: Boolean | None
    """When true, the event source mapping is active."""
    filter_criteria: CfnFunctionSQSEventPropertiesFilterCriteriaProps | Deferred | None
    """An object that contains the filters for an event source."""
    function_response_types: Sequence[Literal["ReportBatchItemFailures"] | Other] | Deferred | None
    """(Kinesis, DynamoDB Streams, and SQS) A list of current response type enums applied to the event source mapping."""
    kms_key_arn: str | None
    """The ARN of the KMSlong (KMS) customer managed key that Lambda uses to encrypt your function's filter criteria."""
    maximum_batching_window_in_seconds: Integer | None
    """The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function."""
    metrics_config: Anything
    queue: Required[str]
    """The Amazon Resource Name (ARN) of the event source. + *Amazon Kinesis* – The ARN of the data stream or a stream consumer. + *Amazon DynamoDB Streams* – The ARN of the stream. + *Amazon Simple Queue Service* – The ARN of the queue. + *Amazon Managed Streaming for Apache Kafka* – The ARN of the cluster or the ARN of the VPC connection (for cross-account event source mappings). + *Amazon MQ* – The ARN of the broker. + *Amazon DocumentDB* – The ARN of the DocumentDB change stream."""
    scaling_config: Anything


class CfnFunctionSQSEventPropertiesFilterCriteriaProps(TypedDict, total=False):
    """An object that contains the filters for an event source."""
    filters: Sequence[CfnFunctionSQSEventPropertiesFilterCriteriaFiltersProps | Deferred] | Deferred | None
    """A list of filters."""


class CfnFunctionSQSEventPropertiesFilterCriteriaFiltersProps(TypedDict, total=False):
    """A structure within a `FilterCriteria` object that defines an event filtering pattern."""
    pattern: str | None
    """A filter pattern."""


class CfnFunctionScheduleEventProps(TypedDict, total=False):
    properties: Required[CfnFunctionEventsSchedulePropertiesProps | Deferred]
    """A change replaces the resource."""
    type: Required[Literal["Schedule"] | Other]
    """A change replaces the resource."""


class CfnFunctionScheduleV2EventProps(TypedDict, total=False):
    properties: Required[CfnFunctionScheduleV2EventPropertiesProps | Deferred]
    """A change replaces the resource."""
    type: Required[Literal["ScheduleV2"] | Other]
    """A change replaces the resource."""


class CfnFunctionScheduleV2EventPropertiesProps(TypedDict, total=False):
    dead_letter_config: CfnFunctionDeadLetterConfigProps | Deferred | None
    description: str | None
    """The description of the schedule."""
    end_date: str | None
    """The date, in UTC, before which the schedule can invoke its target."""
    flexible_time_window: CfnFunctionScheduleV2EventPropertiesFlexibleTimeWindowProps | Deferred | None
    """Flexible time window allows configuration of a window within which a schedule can be invoked"""
    group_name: str | None
    """The name of the schedule group to associate with this schedule."""
    input: Anything
    kms_key_arn: str | None
    """The ARN for a KMS Key that will be used to encrypt customer data."""
    name: str | None
    omit_name: Boolean | None
    permissions_boundary: str | None
    """The ARN of the policy used to set the permissions boundary for the role."""
    retry_policy: Anything
    role_arn: Anything
    schedule_expression: str | None
    """The scheduling expression."""
    schedule_expression_timezone: str | None
    """The timezone in which the scheduling expression is evaluated."""
    start_date: str | None
    """The date, in UTC, after which the schedule can begin invoking its target."""
    state: Literal["ENABLED", "DISABLED"] | Other | None
    """Specifies whether the schedule is enabled or disabled."""


class CfnFunctionScheduleV2EventPropertiesFlexibleTimeWindowProps(TypedDict, total=False):
    """Flexible time window allows configuration of a window within which a schedule can be invoked"""
    maximum_window_in_minutes: Number | None
    """The maximum time window during which a schedule can be invoked."""
    mode: Required[Literal["OFF", "FLEXIBLE"] | Other]
    """Determines whether the schedule is executed within a flexible time window."""


class CfnFunctionSelfManagedKafkaEventProps(TypedDict, total=False):
    properties: Required[CfnFunctionSelfManagedKafkaEventPropertiesProps | Deferred]
    """A change replaces the resource."""
    type: Required[Literal["SelfManagedKafka"] | Other]
    """A change replaces the resource."""


class CfnFunctionSelfManagedKafkaEventPropertiesProps(TypedDict, total=False):
    batch_size: Integer | None
    """The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function."""
    bisect_batch_on_function_error: Boolean | None
    """(Kinesis and DynamoDB Streams only) If the function returns an error, split the batch in two and retry."""
    consumer_group_id: Anything
    enabled: Boolean | None
    """When true, the event source mapping is active."""
    filter_criteria: CfnFunctionSelfManagedKafkaEventPropertiesFilterCriteriaProps | Deferred | None
    """An object that contains the filters for an event source."""
    function_response_types: Sequence[Literal["ReportBatchItemFailures"] | Other] | Deferred | None
    """(Kinesis, DynamoDB Streams, and SQS) A list of current response type enums applied to the event source mapping."""
    kafka_bootstrap_servers: Sequence[str | Anything] | Deferred | None
    kms_key_arn: str | None
    logging_config: CfnFunctionSelfManagedKafkaEventPropertiesLoggingConfigProps | Deferred | None
    """The function's Amazon CloudWatch Logs configuration settings."""
    maximum_record_age_in_seconds: Integer | None
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records older than the specified age."""
    maximum_retry_attempts: Integer | None
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records after the specified number of retries."""
    metrics_config: CfnFunctionSelfManagedKafkaEventPropertiesMetricsConfigProps | Deferred | None
    """The metrics configuration for your event source."""
    provisioned_poller_config: CfnFunctionSelfManagedKafkaEventPropertiesProvisionedPollerConfigProps | Deferred | None
    """The provisioned mode configuration for the event source."""
    schema_registry_config: CfnFunctionSelfManagedKafkaEventPropertiesSchemaRegistryConfigProps | Deferred | None
    """Specific configuration settings for a self-managed Apache Kafka event source."""
    source_access_configurations: Required[Anything]
    starting_position: str | None
    """The position in a stream from which to start reading."""
    starting_position_timestamp: Number | None
    """With `StartingPosition` set to `AT_TIMESTAMP`, the time from which to start reading, in Unix time seconds."""
    topics: Required[Sequence[str] | Deferred]
    """The name of the Kafka topic."""


class CfnFunctionSelfManagedKafkaEventPropertiesFilterCriteriaProps(TypedDict, total=False):
    """An object that contains the filters for an event source."""
    filters: Sequence[CfnFunctionSelfManagedKafkaEventPropertiesFilterCriteriaFiltersProps | Deferred] | Deferred | None
    """A list of filters."""


class CfnFunctionSelfManagedKafkaEventPropertiesFilterCriteriaFiltersProps(TypedDict, total=False):
    """A structure within a `FilterCriteria` object that defines an event filtering pattern."""
    pattern: str | None
    """A filter pattern."""


class CfnFunctionSelfManagedKafkaEventPropertiesLoggingConfigProps(TypedDict, total=False):
    """The function's Amazon CloudWatch Logs configuration settings."""
    system_log_level: Literal["DEBUG", "INFO", "WARN"] | Other | None
    """Set this property to filter the system logs for your function that Lambda sends to CloudWatch."""


class CfnFunctionSelfManagedKafkaEventPropertiesMetricsConfigProps(TypedDict, total=False):
    """The metrics configuration for your event source."""
    metrics: Sequence[Literal["EventCount", "ErrorCount", "KafkaMetrics"] | Other] | Deferred | None
    """The metrics you want your event source mapping to produce, including `EventCount`, `ErrorCount`, `KafkaMetrics`. + `EventCount` to receive metrics related to the number of events processed by your event source mapping. + `ErrorCount` (Amazon MSK and self-managed Apache Kafka) to receive metrics related to the number of errors in your event source mapping processing. + `KafkaMetrics` (Amazon MSK and self-managed Apache Kafka) to receive metrics related to the Kafka consumers from your event source mapping."""


class CfnFunctionSelfManagedKafkaEventPropertiesProvisionedPollerConfigProps(TypedDict, total=False):
    """The provisioned mode configuration for the event source."""
    maximum_pollers: Integer | None
    """The maximum number of event pollers this event source can scale up to."""
    minimum_pollers: Integer | None
    """The minimum number of event pollers this event source can scale down to."""
    poller_group_name: str | None
    """(Amazon MSK and self-managed Apache Kafka) The name of the provisioned poller group."""


class CfnFunctionSelfManagedKafkaEventPropertiesSchemaRegistryConfigProps(TypedDict, total=False):
    """Specific configuration settings for a self-managed Apache Kafka event source."""
    consumer_group_id: str | None
    """The identifier for the Kafka Consumer Group to join."""
    consumption_mode: Literal["Stream", "Queue"] | Other | None
    """The mode that determines how Lambda reads from a Kafka topic."""
    schema_registry_config: CfnFunctionSelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigProps | Deferred | None
    """Specific configuration settings for a Kafka schema registry."""


class CfnFunctionSelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigProps(TypedDict, total=False):
    """Specific configuration settings for a Kafka schema registry."""
    access_configs: Sequence[CfnFunctionSelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfigsProps | Deferred] | Deferred | None
    """An array of access configuration objects that tell Lambda how to authenticate with your schema registry."""
    event_record_format: Literal["JSON", "SOURCE"] | Other | None
    """The record format that Lambda delivers to your function after schema validation. + Choose `JSON` to have Lambda deliver the record to your function as a standard JSON object. + Choose `SOURCE` to have Lambda deliver the record to your function in its original source format."""
    schema_registry_uri: str | None
    """The URI for your schema registry."""
    schema_validation_configs: Sequence[CfnFunctionSelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfigsProps | Deferred] | Deferred | None
    """An array of schema validation configuration objects, which tell Lambda the message attributes you want to validate and filter using your schema registry."""


class CfnFunctionSelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigAccessConfigsProps(TypedDict, total=False):
    """Specific access configuration settings that tell Lambda how to authenticate with your schema registry."""
    type: Literal["BASIC_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH", "SERVER_ROOT_CA_CERTIFICATE", "OAUTHBEARER_AUTH"] | Other | None
    """The type of authentication Lambda uses to access your schema registry."""
    uri: str | None
    """The URI of the secret (Secrets Manager secret ARN) to authenticate with your schema registry."""


class CfnFunctionSelfManagedKafkaEventPropertiesSchemaRegistryConfigSchemaRegistryConfigSchemaValidationConfigsProps(TypedDict, total=False):
    """Specific schema validation configuration settings that tell Lambda the message attributes you want to validate and filter using your schema registry."""
    attribute: Literal["KEY", "VALUE"] | Other | None
    """The attributes you want your schema registry to validate and filter for."""


class CfnFunctionSnapStartProps(TypedDict, total=False):
    """The function's SnapStart setting."""
    apply_on: Required[Literal["PublishedVersions", "None"] | Other]
    """Set `ApplyOn` to `PublishedVersions` to create a snapshot of the initialized execution environment when you publish a function version."""


class CfnFunctionSqsSubscriptionProps(TypedDict, total=False):
    batch_size: str | Anything | None
    enabled: Boolean | None
    queue_arn: Required[str | Anything]
    queue_policy_logical_id: str | None
    queue_url: Required[str | Anything]


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
    api_keys: Mapping[str, CfnGraphQLApiApiKeyProps | Deferred] | Deferred | None
    auth: Required[CfnGraphQLApiAuthProps | Deferred]
    cache: CfnGraphQLApiCacheProps | Deferred | None
    data_sources: CfnGraphQLApiDataSourcesProps | Deferred | None
    domain_name: CfnGraphQLApiDomainNameProps | Deferred | None
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


class CfnGraphQLApiAuthProps(TypedDict, total=False):
    additional: Sequence[CfnGraphQLApiAuthorizerProps | Deferred] | Deferred | None
    lambda_authorizer: CfnGraphQLApiLambdaAuthorizerConfigProps | Deferred | None
    open_id_connect: CfnGraphQLApiOpenIDConnectConfigProps | Deferred | None
    type: Required[Literal["AWS_IAM", "API_KEY", "AWS_LAMBDA", "OPENID_CONNECT", "AMAZON_COGNITO_USER_POOLS"] | Other]
    user_pool: CfnGraphQLApiUserPoolConfigProps | Deferred | None


class CfnGraphQLApiAuthorizerProps(TypedDict, total=False):
    lambda_authorizer: CfnGraphQLApiLambdaAuthorizerConfigProps | Deferred | None
    open_id_connect: CfnGraphQLApiOpenIDConnectConfigProps | Deferred | None
    type: Required[Literal["AWS_IAM", "API_KEY", "AWS_LAMBDA", "OPENID_CONNECT", "AMAZON_COGNITO_USER_POOLS"] | Other]
    user_pool: CfnGraphQLApiUserPoolConfigProps | Deferred | None


class CfnGraphQLApiCacheProps(TypedDict, total=False):
    api_caching_behavior: Required[Anything]
    at_rest_encryption_enabled: Anything
    transit_encryption_enabled: Anything
    ttl: Required[Anything]
    type: Required[Anything]


class CfnGraphQLApiCachingProps(TypedDict, total=False):
    caching_keys: Sequence[Anything] | Deferred | None
    ttl: Required[Anything]


class CfnGraphQLApiDataSourcesProps(TypedDict, total=False):
    dynamo_db: Mapping[str, CfnGraphQLApiDynamoDBDataSourceProps | Deferred] | Deferred | None
    lambda_: Mapping[str, CfnGraphQLApiLambdaDataSourceProps | Deferred] | Deferred | None


class CfnGraphQLApiDeltaSyncProps(TypedDict, total=False):
    base_table_ttl: Required[Anything]
    delta_sync_table_name: Required[Anything]
    delta_sync_table_ttl: Required[Anything]


class CfnGraphQLApiDomainNameProps(TypedDict, total=False):
    certificate_arn: Required[Anything]
    description: Anything
    domain_name: Required[Anything]


class CfnGraphQLApiDynamoDBDataSourceProps(TypedDict, total=False):
    delta_sync: CfnGraphQLApiDeltaSyncProps | Deferred | None
    description: str | None
    """The description of the data source."""
    name: str | None
    """Friendly name for you to identify your AppSync data source after creation."""
    permissions: Sequence[Literal["Read", "Write"] | Other] | Deferred | None
    region: Anything
    service_role_arn: str | None
    """The AWS Identity and Access Management service role ARN for the data source."""
    table_arn: Anything
    table_name: Required[Anything]
    use_caller_credentials: Anything
    versioned: Anything


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
    runtime: CfnGraphQLApiRuntimeProps | Deferred | None
    sync: CfnGraphQLApiSyncProps | Deferred | None


class CfnGraphQLApiLambdaAuthorizerConfigProps(TypedDict, total=False):
    authorizer_result_ttl_in_seconds: Anything
    authorizer_uri: Required[Anything]
    identity_validation_expression: Anything


class CfnGraphQLApiLambdaConflictHandlerConfigProps(TypedDict, total=False):
    lambda_conflict_handler_arn: Required[Anything]


class CfnGraphQLApiLambdaDataSourceProps(TypedDict, total=False):
    description: str | None
    """The description of the data source."""
    function_arn: Required[Anything]
    name: str | None
    """Friendly name for you to identify your AppSync data source after creation."""
    service_role_arn: str | None
    """The AWS Identity and Access Management service role ARN for the data source."""


class CfnGraphQLApiLoggingProps(TypedDict, total=False):
    cloud_watch_logs_role_arn: Anything
    exclude_verbose_content: Anything
    field_log_level: Anything


class CfnGraphQLApiOpenIDConnectConfigProps(TypedDict, total=False):
    auth_ttl: Anything
    client_id: Anything
    iat_ttl: Anything
    issuer: Anything


class CfnGraphQLApiResolverProps(TypedDict, total=False):
    caching: CfnGraphQLApiCachingProps | Deferred | None
    code_uri: str | None
    """The Amazon S3 endpoint."""
    field_name: str | None
    inline_code: str | None
    """The `resolver` code that contains the request and response functions."""
    max_batch_size: Integer | None
    """The maximum number of resolver request inputs that will be sent to a single LAMlong function in a `BatchInvoke` operation."""
    pipeline: Sequence[str] | Deferred | None
    runtime: CfnGraphQLApiRuntimeProps | Deferred | None
    sync: CfnGraphQLApiSyncProps | Deferred | None


class CfnGraphQLApiRuntimeProps(TypedDict, total=False):
    name: Required[Anything]
    version: Required[Anything]


class CfnGraphQLApiSyncProps(TypedDict, total=False):
    conflict_detection: Required[Anything]
    conflict_handler: Anything
    lambda_conflict_handler_config: CfnGraphQLApiLambdaConflictHandlerConfigProps | Deferred | None


class CfnGraphQLApiUserPoolConfigProps(TypedDict, total=False):
    app_id_client_regex: Anything
    aws_region: Anything
    default_action: Anything
    user_pool_id: Required[Anything]


class CfnGraphQLApi(TypedResource):
    """The type `AWS::Serverless::GraphQLApi`."""
    props: CfnGraphQLApiProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGraphQLApiProps]) -> None: ...


class CfnHttpApiProps(TypedDict, total=False):
    access_log_settings: CfnHttpApiAccessLogSettingsProps | Deferred | None
    """Settings for logging access in this stage."""
    auth: CfnHttpApiAuthProps | Deferred | None
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
    domain: CfnHttpApiDomainProps | Deferred | None
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


class CfnHttpApiAuthProps(TypedDict, total=False):
    authorizers: Mapping[str, CfnHttpApiOAuth2AuthorizerProps | Deferred | CfnHttpApiLambdaAuthorizerProps] | Deferred | None
    """A change replaces the resource."""
    default_authorizer: str | None
    """A change replaces the resource."""
    enable_iam_authorizer: Boolean | None


class CfnHttpApiDefinitionUriProps(TypedDict, total=False):
    bucket: Required[str]
    """A change replaces the resource."""
    key: Required[str]
    """A change replaces the resource."""
    version: str | None
    """A change replaces the resource."""


class CfnHttpApiDomainProps(TypedDict, total=False):
    base_path: Sequence[str] | Deferred | None
    """A change replaces the resource."""
    certificate_arn: Required[Anything]
    """A change replaces the resource."""
    domain_name: Required[str]
    """A change replaces the resource."""
    endpoint_configuration: Literal["REGIONAL"] | Other | Anything | None
    """A change replaces the resource."""
    mutual_tls_authentication: CfnHttpApiDomainMutualTlsAuthenticationProps | Deferred | None
    """A change replaces the resource."""
    ownership_verification_certificate_arn: str | None
    """The ARN of the public certificate issued by ACM to validate ownership of your custom domain."""
    route53: CfnHttpApiRoute53Props | Deferred | None
    """A change replaces the resource."""
    security_policy: str | None
    """A change replaces the resource."""


class CfnHttpApiDomainMutualTlsAuthenticationProps(TypedDict, total=False):
    truststore_uri: str | None
    """A change replaces the resource."""
    truststore_version: str | None
    """A change replaces the resource."""


class CfnHttpApiLambdaAuthorizerProps(TypedDict, total=False):
    authorizer_payload_format_version: Required[Literal["1.0", "2.0"] | Other | Number]
    enable_function_default_permissions: Boolean | None
    enable_simple_responses: Boolean | None
    function_arn: Required[str | Anything]
    function_invoke_role: str | Anything | None
    identity: CfnHttpApiLambdaAuthorizerIdentityProps | Deferred | None


class CfnHttpApiLambdaAuthorizerIdentityProps(TypedDict, total=False):
    context: Sequence[str] | Deferred | None
    headers: Sequence[str] | Deferred | None
    query_strings: Sequence[str] | Deferred | None
    reauthorize_every: Integer | None
    stage_variables: Sequence[str] | Deferred | None


class CfnHttpApiOAuth2AuthorizerProps(TypedDict, total=False):
    authorization_scopes: Sequence[str] | Deferred | None
    identity_source: str | None
    jwt_configuration: Anything


class CfnHttpApiRoute53Props(TypedDict, total=False):
    distribution_domain_name: Anything
    evaluate_target_health: Anything
    """A change replaces the resource."""
    hosted_zone_id: Anything
    """A change replaces the resource."""
    hosted_zone_name: Anything
    """A change replaces the resource."""
    ipv6: Boolean | None
    """A change replaces the resource."""
    region: Anything
    set_identifier: Anything


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
    additional_os_capabilities: Sequence[Literal["ALL"] | Other | Anything] | Deferred | None
    base_image_arn: Required[str | Anything]
    base_image_version: Required[str | Anything]
    build_role_arn: str | Anything | None
    code_uri: Required[str | Anything]
    cpu_configurations: Sequence[CfnMicrovmImageCpuConfigurationProps | Deferred] | Deferred | None
    description: str | Anything | None
    egress_network_connectors: Sequence[str | Anything] | Deferred | None
    environment_variables: Anything
    hooks: CfnMicrovmImageHooksProps | Deferred | None
    logging: CfnMicrovmImageLoggingProps | Deferred | None
    name: Required[str | Anything]
    propagate_tags: Boolean | None
    resources: Sequence[CfnMicrovmImageResourceSpecProps | Deferred] | Deferred | None
    tags: Anything


class CfnMicrovmImageCloudWatchLoggingProps(TypedDict, total=False):
    log_group: str | Anything | None
    log_stream: str | Anything | None


class CfnMicrovmImageCpuConfigurationProps(TypedDict, total=False):
    architecture: Required[Literal["ARM_64"] | Other | Anything]


class CfnMicrovmImageHooksProps(TypedDict, total=False):
    microvm_hooks: CfnMicrovmImageMicrovmHooksProps | Deferred | None
    microvm_image_hooks: CfnMicrovmImageMicrovmImageHooksProps | Deferred | None
    port: Integer | Anything | None


class CfnMicrovmImageLoggingProps(TypedDict, total=False):
    cloud_watch: CfnMicrovmImageCloudWatchLoggingProps | Deferred | None
    disabled: Boolean | None


class CfnMicrovmImageMicrovmHooksProps(TypedDict, total=False):
    resume: Literal["ENABLED", "DISABLED"] | Other | Anything | None
    resume_timeout_in_seconds: Integer | Anything | None
    run: Literal["ENABLED", "DISABLED"] | Other | Anything | None
    run_timeout_in_seconds: Integer | Anything | None
    suspend: Literal["ENABLED", "DISABLED"] | Other | Anything | None
    suspend_timeout_in_seconds: Integer | Anything | None
    terminate: Literal["ENABLED", "DISABLED"] | Other | Anything | None
    terminate_timeout_in_seconds: Integer | Anything | None


class CfnMicrovmImageMicrovmImageHooksProps(TypedDict, total=False):
    ready: Literal["ENABLED", "DISABLED"] | Other | Anything | None
    ready_timeout_in_seconds: Integer | Anything | None
    validate: Literal["ENABLED", "DISABLED"] | Other | Anything | None
    validate_timeout_in_seconds: Integer | Anything | None


class CfnMicrovmImageResourceSpecProps(TypedDict, total=False):
    minimum_memory_in_mib: Required[Integer | Anything]


class CfnMicrovmImage(TypedResource):
    """The type `AWS::Serverless::MicrovmImage`."""
    props: CfnMicrovmImageProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMicrovmImageProps]) -> None: ...


class CfnNetworkConnectorProps(TypedDict, total=False):
    compute_types: Sequence[Literal["MicroVm", "WebFunction"] | Other | Anything] | Deferred | None
    name: str | Anything | None
    operator_role: str | Anything | None
    propagate_tags: Boolean | None
    tags: Anything
    vpc_config: Required[CfnNetworkConnectorVpcConfigProps | Deferred]


class CfnNetworkConnectorVpcConfigProps(TypedDict, total=False):
    network_protocol: Required[Literal["IPv4", "DualStack"] | Other | Anything]
    security_group_ids: Required[Sequence[str | Anything] | Deferred]
    subnet_ids: Required[Sequence[str | Anything] | Deferred]


class CfnNetworkConnector(TypedResource):
    """The type `AWS::Serverless::NetworkConnector`."""
    props: CfnNetworkConnectorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNetworkConnectorProps]) -> None: ...


class CfnSimpleTableProps(TypedDict, total=False):
    point_in_time_recovery_specification: CfnSimpleTableAWSDynamoDBTablePointInTimeRecoverySpecificationProps | Deferred | None
    primary_key: CfnSimpleTablePrimaryKeyProps | Deferred | None
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


class CfnSimpleTablePrimaryKeyProps(TypedDict, total=False):
    name: Required[str]
    """A change replaces the resource."""
    type: Required[str]
    """A change replaces the resource."""


class CfnSimpleTable(TypedResource):
    """https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlesssimpletable"""
    props: CfnSimpleTableProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSimpleTableProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_stream_arn(self) -> StringToken: ...


class CfnStateMachineProps(TypedDict, total=False):
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


class CfnStateMachineAWSEventsRuleInputTransformerProps(TypedDict, total=False):
    input_paths_map: Mapping[str, str] | Deferred | None
    input_template: Required[str]


class CfnStateMachineApiEventProps(TypedDict, total=False):
    properties: Required[CfnStateMachineApiEventPropertiesProps | Deferred]
    """A change replaces the resource."""
    type: Required[Literal["Api"] | Other]
    """A change replaces the resource."""


class CfnStateMachineApiEventPropertiesProps(TypedDict, total=False):
    auth: CfnStateMachineAuthProps | Deferred | None
    method: Required[str]
    path: Required[str]
    rest_api_id: str | Anything | None
    unescape_mapping_template: Boolean | None


class CfnStateMachineAuthProps(TypedDict, total=False):
    api_key_required: Boolean | None
    authorization_scopes: Sequence[str] | Deferred | None
    authorizer: str | None
    resource_policy: CfnStateMachineResourcePolicyProps | Deferred | None


class CfnStateMachineCloudWatchEventProps(TypedDict, total=False):
    properties: Required[CfnStateMachineCloudWatchEventPropertiesProps | Deferred]
    """A change replaces the resource."""
    type: Required[Literal["CloudWatchEvent"] | Other]
    """A change replaces the resource."""


class CfnStateMachineCloudWatchEventPropertiesProps(TypedDict, total=False):
    event_bus_name: str | None
    """The name or ARN of the event bus associated with the rule. A change replaces the resource."""
    input: Anything
    """A change replaces the resource."""
    input_path: Anything
    """A change replaces the resource."""
    pattern: Anything
    """The event pattern of the rule. A change replaces the resource."""


class CfnStateMachineDeadLetterConfigProps(TypedDict, total=False):
    arn: str | None
    """The ARN of the rule, such as arn:aws:events:us-east-2:123456789012:rule/example."""
    queue_logical_id: str | None
    type: Literal["SQS"] | Other | None


class CfnStateMachineEventBridgeRuleEventProps(TypedDict, total=False):
    properties: Required[CfnStateMachineEventBridgeRuleEventPropertiesProps | Deferred]
    """A change replaces the resource."""
    type: Required[Literal["EventBridgeRule"] | Other]
    """A change replaces the resource."""


class CfnStateMachineEventBridgeRuleEventPropertiesProps(TypedDict, total=False):
    dead_letter_config: CfnStateMachineDeadLetterConfigProps | Deferred | None
    event_bus_name: str | None
    """The name or ARN of the event bus associated with the rule. A change replaces the resource."""
    input: Anything
    """A change replaces the resource."""
    input_path: Anything
    """A change replaces the resource."""
    input_transformer: CfnStateMachineAWSEventsRuleInputTransformerProps | Deferred | None
    pattern: Anything
    """The event pattern of the rule. A change replaces the resource."""
    retry_policy: Anything
    rule_name: str | None
    """The name of the rule."""
    target: CfnStateMachineEventBridgeRuleTargetProps | Deferred | None


class CfnStateMachineEventBridgeRuleTargetProps(TypedDict, total=False):
    id: Required[Anything]


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


class CfnStateMachineResourcePolicyProps(TypedDict, total=False):
    aws_account_blacklist: Sequence[str | Anything] | Deferred | None
    aws_account_whitelist: Sequence[str | Anything] | Deferred | None
    custom_statements: Sequence[str | Anything] | Deferred | None
    intrinsic_vpc_blacklist: Sequence[str | Anything] | Deferred | None
    intrinsic_vpc_whitelist: Sequence[str | Anything] | Deferred | None
    intrinsic_vpce_blacklist: Sequence[str | Anything] | Deferred | None
    intrinsic_vpce_whitelist: Sequence[str | Anything] | Deferred | None
    ip_range_blacklist: Sequence[str | Anything] | Deferred | None
    ip_range_whitelist: Sequence[str | Anything] | Deferred | None
    source_vpc_blacklist: Sequence[str | Anything] | Deferred | None
    source_vpc_whitelist: Sequence[str | Anything] | Deferred | None


class CfnStateMachineScheduleEventProps(TypedDict, total=False):
    properties: Required[CfnStateMachineScheduleEventPropertiesProps | Deferred]
    """A change replaces the resource."""
    type: Required[Literal["Schedule"] | Other]
    """A change replaces the resource."""


class CfnStateMachineScheduleEventPropertiesProps(TypedDict, total=False):
    dead_letter_config: CfnStateMachineDeadLetterConfigProps | Deferred | None
    description: str | None
    """The description of the rule."""
    enabled: Boolean | None
    input: Anything
    """A change replaces the resource."""
    name: str | None
    """The name of the rule."""
    retry_policy: Anything
    role_arn: str | None
    schedule: str | None
    """The scheduling expression."""
    state: Literal["DISABLED", "ENABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"] | Other | None
    """The state of the rule."""
    target: CfnStateMachineScheduleTargetProps | Deferred | None


class CfnStateMachineScheduleTargetProps(TypedDict, total=False):
    id: Required[Anything]


class CfnStateMachineScheduleV2EventProps(TypedDict, total=False):
    properties: Required[CfnStateMachineScheduleV2EventPropertiesProps | Deferred]
    """A change replaces the resource."""
    type: Required[Literal["ScheduleV2"] | Other]
    """A change replaces the resource."""


class CfnStateMachineScheduleV2EventPropertiesProps(TypedDict, total=False):
    dead_letter_config: CfnStateMachineDeadLetterConfigProps | Deferred | None
    description: str | None
    """The description of the schedule."""
    end_date: str | None
    """The date, in UTC, before which the schedule can invoke its target."""
    flexible_time_window: CfnStateMachineScheduleV2EventPropertiesFlexibleTimeWindowProps | Deferred | None
    """Flexible time window allows configuration of a window within which a schedule can be invoked"""
    group_name: str | None
    """The name of the schedule group to associate with this schedule."""
    input: Anything
    """A change replaces the resource."""
    kms_key_arn: str | None
    """The ARN for a KMS Key that will be used to encrypt customer data."""
    name: str | None
    omit_name: Boolean | None
    permissions_boundary: str | None
    """The ARN of the policy used to set the permissions boundary for the role."""
    retry_policy: Anything
    role_arn: Anything
    schedule_expression: str | None
    """The scheduling expression."""
    schedule_expression_timezone: str | None
    """The timezone in which the scheduling expression is evaluated."""
    start_date: str | None
    """The date, in UTC, after which the schedule can begin invoking its target."""
    state: Literal["ENABLED", "DISABLED"] | Other | None
    """Specifies whether the schedule is enabled or disabled."""


class CfnStateMachineScheduleV2EventPropertiesFlexibleTimeWindowProps(TypedDict, total=False):
    """Flexible time window allows configuration of a window within which a schedule can be invoked"""
    maximum_window_in_minutes: Number | None
    """The maximum time window during which a schedule can be invoked."""
    mode: Required[Literal["OFF", "FLEXIBLE"] | Other]
    """Determines whether the schedule is executed within a flexible time window."""


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
    access_log_settings: CfnWebSocketApiAccessLogSettingsProps | Deferred | None
    """Settings for logging access in this stage."""
    api_key_selection_expression: str | None
    """An API key selection expression."""
    auth: CfnWebSocketApiAuthConfigProps | Deferred | None
    default_route_settings: CfnWebSocketApiDefaultRouteSettingsProps | Deferred | None
    """The default route settings for the stage."""
    description: str | None
    disable_execute_api_endpoint: Boolean | None
    """Specifies whether clients can invoke your API by using the default `execute-api` endpoint."""
    disable_schema_validation: Boolean | None
    domain: CfnWebSocketApiDomainProps | Deferred | None
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


class CfnWebSocketApiAuthConfigProps(TypedDict, total=False):
    auth_arn: str | Anything | None
    auth_type: Required[Anything]
    identity_source: Sequence[str] | Deferred | None
    """The identity source for which authorization is requested."""
    invoke_role: str | Anything | None
    name: str | None
    """The name of the authorizer."""


class CfnWebSocketApiDefaultRouteSettingsProps(TypedDict, total=False):
    """The default route settings for the stage."""
    data_trace_enabled: Boolean | None
    detailed_metrics_enabled: Boolean | None
    logging_level: str | None
    throttling_burst_limit: Integer | None
    throttling_rate_limit: Number | None


class CfnWebSocketApiDomainProps(TypedDict, total=False):
    base_path: Sequence[str] | Deferred | None
    certificate_arn: Required[Anything]
    domain_name: Required[str]
    endpoint_configuration: Literal["REGIONAL"] | Other | Anything | None
    mutual_tls_authentication: CfnWebSocketApiDomainMutualTlsAuthenticationProps | Deferred | None
    ownership_verification_certificate_arn: str | None
    """The ARN of the public certificate issued by ACM to validate ownership of your custom domain."""
    route53: CfnWebSocketApiRoute53Props | Deferred | None
    security_policy: str | None


class CfnWebSocketApiDomainMutualTlsAuthenticationProps(TypedDict, total=False):
    truststore_uri: str | None
    truststore_version: str | None


class CfnWebSocketApiRoute53Props(TypedDict, total=False):
    evaluate_target_health: Anything
    hosted_zone_id: Anything
    hosted_zone_name: Anything
    ipv6: Boolean | None
    region: Anything
    set_identifier: Anything


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
