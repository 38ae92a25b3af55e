"""Every resource type of AWS::Lambda; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnAliasProps(TypedDict, total=False):
    description: str | None
    """A description of the alias."""
    function_name: Required[str]
    """The name or ARN of the Lambda function. A change replaces the resource."""
    function_version: Required[str]
    """The function version that the alias invokes."""
    name: Required[str]
    """The name of the alias. A change replaces the resource."""
    provisioned_concurrency_config: CfnAliasProvisionedConcurrencyConfigurationProps | Deferred | None
    """Specifies a provisioned concurrency configuration for a function's alias."""
    routing_config: CfnAliasAliasRoutingConfigurationProps | Deferred | None
    """The routing configuration of the alias."""


class CfnAliasAliasRoutingConfigurationProps(TypedDict, total=False):
    """The traffic-shifting configuration of a Lambda function alias."""
    additional_version_weights: Sequence[CfnAliasVersionWeightProps | Deferred] | Deferred | None
    """The second version, and the percentage of traffic that's routed to it."""


class CfnAliasProvisionedConcurrencyConfigurationProps(TypedDict, total=False):
    """A provisioned concurrency configuration for a function's alias."""
    provisioned_concurrent_executions: Required[Integer]
    """The amount of provisioned concurrency to allocate for the alias."""


class CfnAliasVersionWeightProps(TypedDict, total=False):
    """The traffic-shifting configuration of a Lambda function alias."""
    function_version: Required[str]
    """The qualifier of the second version."""
    function_weight: Required[Number]
    """The percentage of traffic that the alias routes to the second version."""


class CfnAlias(TypedResource):
    """The `AWS::Lambda::Alias` resource creates an alias for a Lambda function version."""
    props: CfnAliasProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAliasProps]) -> None: ...
    @property
    def attr_alias_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the alias."""


class CfnCapacityProviderProps(TypedDict, total=False):
    capacity_provider_name: str | None
    """A change replaces the resource."""
    capacity_provider_scaling_config: CfnCapacityProviderCapacityProviderScalingConfigProps | Deferred | None
    """The scaling configuration for the capacity provider."""
    instance_requirements: CfnCapacityProviderInstanceRequirementsProps | Deferred | None
    """The instance requirements for compute resources managed by the capacity provider. A change replaces the resource."""
    kms_key_arn: str | None
    """The ARN of the KMS key used to encrypt the capacity provider's resources. A change replaces the resource."""
    permissions_config: Required[CfnCapacityProviderCapacityProviderPermissionsConfigProps | Deferred]
    """The permissions configuration for the capacity provider. A change replaces the resource."""
    propagate_tags: CfnCapacityProviderPropagateTagsConfigProps | Deferred | None
    """Configuration that defines how tags are propagated to managed resources."""
    tags: Sequence[CfnCapacityProviderTagProps | Deferred] | Deferred | None
    """A key-value pair that provides metadata for the capacity provider."""
    telemetry_config: CfnCapacityProviderCapacityProviderTelemetryConfigProps | Deferred | None
    """Configuration that specifies the telemetry collection for the capacity provider."""
    vpc_config: Required[CfnCapacityProviderCapacityProviderVpcConfigProps | Deferred]
    """The VPC configuration for the capacity provider. A change replaces the resource."""


class CfnCapacityProviderCapacityProviderLoggingConfigProps(TypedDict, total=False):
    """The capacity provider's Amazon CloudWatch Logs configuration settings."""
    log_group: str | None
    """The name of the Amazon CloudWatch log group the capacity provider sends logs to."""
    system_log_level: Literal["DEBUG", "INFO", "WARN"] | Other | None
    """Set this property to filter the system logs for your capacity provider that Lambda sends to CloudWatch."""


class CfnCapacityProviderCapacityProviderPermissionsConfigProps(TypedDict, total=False):
    """Configuration that specifies the permissions required for the capacity provider to manage compute resources."""
    capacity_provider_operator_role_arn: Required[str]
    """The ARN of the IAM role that the capacity provider uses to manage compute instances and other AWS resources."""


class CfnCapacityProviderCapacityProviderScalingConfigProps(TypedDict, total=False):
    """Configuration that defines how the capacity provider scales compute instances based on demand and policies."""
    max_vcpu_count: Integer | None
    """The maximum number of vCPUs that the capacity provider can provision across all compute instances."""
    scaling_mode: Literal["Auto", "Manual"] | Other | None
    """The scaling mode that determines how the capacity provider responds to changes in demand."""
    scaling_policies: Sequence[CfnCapacityProviderTargetTrackingScalingPolicyProps | Deferred] | Deferred | None
    """A list of target tracking scaling policies for the capacity provider."""


class CfnCapacityProviderCapacityProviderTelemetryConfigProps(TypedDict, total=False):
    """Configuration that specifies the telemetry collection for the capacity provider."""
    logging_config: CfnCapacityProviderCapacityProviderLoggingConfigProps | Deferred | None
    """The capacity provider's Amazon CloudWatch Logs configuration settings."""


class CfnCapacityProviderCapacityProviderVpcConfigProps(TypedDict, total=False):
    """VPC configuration that specifies the network settings for compute instances managed by the capacity provider."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """A list of security group IDs that control network access for compute instances managed by the capacity provider."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """A list of subnet IDs where the capacity provider launches compute instances."""


class CfnCapacityProviderInstanceRequirementsProps(TypedDict, total=False):
    """Specifications that define the characteristics and constraints for compute instances used by the capacity provider."""
    allowed_instance_types: Sequence[str] | Deferred | None
    """A list of EC2 instance types that the capacity provider is allowed to use."""
    architectures: Sequence[Literal["x86_64", "arm64"] | Other] | Deferred | None
    """A list of supported CPU architectures for compute instances."""
    excluded_instance_types: Sequence[str] | Deferred | None
    """A list of EC2 instance types that the capacity provider should not use, even if they meet other requirements."""


class CfnCapacityProviderPropagateTagsConfigProps(TypedDict, total=False):
    """Configuration that defines how tags are propagated to managed resources."""
    explicit_tags: Sequence[CfnCapacityProviderTagProps | Deferred] | Deferred | None
    """A list of tags to explicitly propagate to managed resources."""
    mode: Literal["None", "Explicit"] | Other | None
    """The mode for tag propagation."""


class CfnCapacityProviderTagProps(TypedDict, total=False):
    """A key-value pair that provides metadata for the capacity provider."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnCapacityProviderTargetTrackingScalingPolicyProps(TypedDict, total=False):
    """A scaling policy for the capacity provider that automatically adjusts capacity to maintain a target value for a specific metric."""
    predefined_metric_type: Required[Literal["LambdaCapacityProviderAverageCPUUtilization", "LambdaCapacityProviderAverageGPUUtilization"] | Other]
    """The predefined metric type to track for scaling decisions."""
    target_value: Required[Number]
    """The target value for the metric that the scaling policy attempts to maintain through scaling actions."""


class CfnCapacityProvider(TypedResource):
    """Creates a capacity provider that manages compute resources for Lambda functions"""
    props: CfnCapacityProviderProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCapacityProviderProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_state(self) -> StringToken:
        """The current state of the capacity provider."""


class CfnCodeSigningConfigProps(TypedDict, total=False):
    allowed_publishers: Required[CfnCodeSigningConfigAllowedPublishersProps | Deferred]
    """List of allowed publishers."""
    code_signing_policies: CfnCodeSigningConfigCodeSigningPoliciesProps | Deferred | None
    """The code signing policy controls the validation failure action for signature mismatch or expiry."""
    description: str | None
    """Code signing configuration description."""
    tags: Sequence[CfnCodeSigningConfigTagProps | Deferred] | Deferred | None
    """A list of tags to add to the code signing configuration."""


class CfnCodeSigningConfigAllowedPublishersProps(TypedDict, total=False):
    """List of signing profiles that can sign a code package."""
    signing_profile_version_arns: Required[Sequence[str] | Deferred]
    """The Amazon Resource Name (ARN) for each of the signing profiles."""


class CfnCodeSigningConfigCodeSigningPoliciesProps(TypedDict, total=False):
    """Code signing configuration policies specify the validation failure action for signature mismatch or expiry."""
    untrusted_artifact_on_deployment: Required[Literal["Warn", "Enforce"] | Other]
    """Code signing configuration policy for deployment validation failure."""


class CfnCodeSigningConfigTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnCodeSigningConfig(TypedResource):
    """Details about a Code signing configuration."""
    props: CfnCodeSigningConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCodeSigningConfigProps]) -> None: ...
    @property
    def attr_code_signing_config_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the code signing configuration."""
    @property
    def attr_code_signing_config_id(self) -> StringToken:
        """The code signing configuration ID."""


class CfnEventInvokeConfigProps(TypedDict, total=False):
    destination_config: CfnEventInvokeConfigDestinationConfigProps | Deferred | None
    """A destination for events after they have been sent to a function for processing."""
    function_name: Required[str]
    """The name of the Lambda function. A change replaces the resource."""
    maximum_event_age_in_seconds: Integer | None
    """The maximum age of a request that Lambda sends to a function for processing."""
    maximum_retry_attempts: Integer | None
    """The maximum number of times to retry when the function returns an error."""
    qualifier: Required[str]
    """The identifier of a version or alias. A change replaces the resource."""


class CfnEventInvokeConfigDestinationConfigProps(TypedDict, total=False):
    """A configuration object that specifies the destination of an event after Lambda processes it."""
    on_failure: CfnEventInvokeConfigOnFailureProps | Deferred | None
    """The destination configuration for failed invocations."""
    on_success: CfnEventInvokeConfigOnSuccessProps | Deferred | None
    """The destination configuration for successful invocations."""


class CfnEventInvokeConfigOnFailureProps(TypedDict, total=False):
    """A destination for events that failed processing."""
    destination: Required[str]
    """The Amazon Resource Name (ARN) of the destination resource."""


class CfnEventInvokeConfigOnSuccessProps(TypedDict, total=False):
    """A destination for events that were processed successfully."""
    destination: Required[str]
    """The Amazon Resource Name (ARN) of the destination resource."""


class CfnEventInvokeConfig(TypedResource):
    """The `AWS::Lambda::EventInvokeConfig` resource configures options for asynchronous invocation on a version or an alias."""
    props: CfnEventInvokeConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEventInvokeConfigProps]) -> None: ...


class CfnEventSourceMappingProps(TypedDict, total=False):
    amazon_managed_kafka_event_source_config: CfnEventSourceMappingAmazonManagedKafkaEventSourceConfigProps | Deferred | None
    """Specific configuration settings for an Amazon Managed Streaming for Apache Kafka (Amazon MSK) event source. A change replaces the resource."""
    batch_size: Integer | None
    """The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function."""
    bisect_batch_on_function_error: Boolean | None
    """(Kinesis and DynamoDB Streams only) If the function returns an error, split the batch in two and retry."""
    destination_config: CfnEventSourceMappingDestinationConfigProps | Deferred | None
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) A configuration object that specifies the destination of an event after Lambda processes it."""
    documentdb_event_source_config: CfnEventSourceMappingDocumentDBEventSourceConfigProps | Deferred | None
    """Specific configuration settings for a DocumentDB event source."""
    enabled: Boolean | None
    """When true, the event source mapping is active."""
    event_source_arn: str | None
    """The Amazon Resource Name (ARN) of the event source. A change replaces the resource."""
    filter_criteria: CfnEventSourceMappingFilterCriteriaProps | Deferred | None
    """An object that defines the filter criteria that determine whether Lambda should process an event."""
    function_name: Required[str]
    """The name or ARN of the Lambda function."""
    function_response_types: Sequence[Literal["ReportBatchItemFailures"] | Other] | Deferred | None
    """(Kinesis, DynamoDB Streams, and SQS) A list of current response type enums applied to the event source mapping."""
    kms_key_arn: str | None
    """The ARN of the AWS Key Management Service ( AWS) customer managed key that Lambda uses to encrypt your function's filter criteria."""
    logging_config: CfnEventSourceMappingLoggingConfigProps | Deferred | None
    """The function's Amazon CloudWatch Logs configuration settings."""
    maximum_batching_window_in_seconds: Integer | None
    """The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function."""
    maximum_record_age_in_seconds: Integer | None
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records older than the specified age."""
    maximum_retry_attempts: Integer | None
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records after the specified number of retries."""
    metrics_config: CfnEventSourceMappingMetricsConfigProps | Deferred | None
    """The metrics configuration for your event source."""
    parallelization_factor: Integer | None
    """(Kinesis and DynamoDB Streams only) The number of batches to process concurrently from each shard."""
    provisioned_poller_config: CfnEventSourceMappingProvisionedPollerConfigProps | Deferred | None
    """(Amazon SQS, Amazon MSK, and self-managed Apache Kafka only) The provisioned mode configuration for the event source."""
    queues: Sequence[str] | Deferred | None
    """(Amazon MQ) The name of the Amazon MQ broker destination queue to consume."""
    scaling_config: CfnEventSourceMappingScalingConfigProps | Deferred | None
    """This property is for Amazon SQS event sources only."""
    self_managed_event_source: CfnEventSourceMappingSelfManagedEventSourceProps | Deferred | None
    """The self-managed Apache Kafka cluster for your event source. A change replaces the resource."""
    self_managed_kafka_event_source_config: CfnEventSourceMappingSelfManagedKafkaEventSourceConfigProps | Deferred | None
    """Specific configuration settings for a self-managed Apache Kafka event source. A change replaces the resource."""
    source_access_configurations: Sequence[CfnEventSourceMappingSourceAccessConfigurationProps | Deferred] | Deferred | None
    """An array of the authentication protocol, VPC components, or virtual host to secure and define your event source."""
    starting_position: str | None
    """The position in a stream from which to start reading. A change replaces the resource."""
    starting_position_timestamp: Number | None
    """With `StartingPosition` set to `AT_TIMESTAMP`, the time from which to start reading, in Unix time seconds. A change replaces the resource."""
    tags: Sequence[CfnEventSourceMappingTagProps | Deferred] | Deferred | None
    """A list of tags to add to the event source mapping."""
    topics: Sequence[str] | Deferred | None
    """The name of the Kafka topic."""
    tumbling_window_in_seconds: Integer | None
    """(Kinesis and DynamoDB Streams only) The duration in seconds of a processing window for DynamoDB and Kinesis Streams event sources."""


class CfnEventSourceMappingAmazonManagedKafkaEventSourceConfigProps(TypedDict, total=False):
    """Specific configuration settings for an Amazon Managed Streaming for Apache Kafka (Amazon MSK) event source."""
    consumer_group_id: str | None
    """The identifier for the Kafka consumer group to join. A change replaces the resource."""
    schema_registry_config: CfnEventSourceMappingSchemaRegistryConfigProps | Deferred | None
    """Specific configuration settings for a Kafka schema registry."""


class CfnEventSourceMappingDestinationConfigProps(TypedDict, total=False):
    """A configuration object that specifies the destination of an event after Lambda processes it."""
    on_failure: CfnEventSourceMappingOnFailureProps | Deferred | None
    """The destination configuration for failed invocations."""


class CfnEventSourceMappingDocumentDBEventSourceConfigProps(TypedDict, total=False):
    """Specific configuration settings for a DocumentDB event source."""
    collection_name: str | None
    """The name of the collection to consume within the database."""
    database_name: str | None
    """The name of the database to consume within the DocumentDB cluster."""
    full_document: Literal["UpdateLookup", "Default"] | Other | None
    """Determines what DocumentDB sends to your event stream during document update operations."""


class CfnEventSourceMappingEndpointsProps(TypedDict, total=False):
    """The list of bootstrap servers for your Kafka brokers in the following format: `"KafkaBootstrapServers": ["abc.xyz.com:xxxx","abc2.xyz.com:xxxx"]`."""
    kafka_bootstrap_servers: Sequence[str] | Deferred | None
    """The list of bootstrap servers for your Kafka brokers in the following format: `"KafkaBootstrapServers": ["abc.xyz.com:xxxx","abc2.xyz.com:xxxx"]`. A change replaces the resource."""


class CfnEventSourceMappingFilterProps(TypedDict, total=False):
    """A structure within a `FilterCriteria` object that defines an event filtering pattern."""
    pattern: str | None
    """A filter pattern."""


class CfnEventSourceMappingFilterCriteriaProps(TypedDict, total=False):
    """An object that contains the filters for an event source."""
    filters: Sequence[CfnEventSourceMappingFilterProps | Deferred] | Deferred | None
    """A list of filters."""


class CfnEventSourceMappingLoggingConfigProps(TypedDict, total=False):
    """The function's Amazon CloudWatch Logs configuration settings."""
    system_log_level: Literal["DEBUG", "INFO", "WARN"] | Other | None
    """Set this property to filter the system logs for your function that Lambda sends to CloudWatch."""


class CfnEventSourceMappingMetricsConfigProps(TypedDict, total=False):
    """The metrics configuration for your event source."""
    metrics: Sequence[Literal["EventCount", "ErrorCount", "KafkaMetrics"] | Other] | Deferred | None
    """The metrics you want your event source mapping to produce."""


class CfnEventSourceMappingOnFailureProps(TypedDict, total=False):
    """A destination for events that failed processing."""
    destination: str | None
    """The Amazon Resource Name (ARN) of the destination resource."""


class CfnEventSourceMappingProvisionedPollerConfigProps(TypedDict, total=False):
    """The provisioned mode configuration for the event source."""
    maximum_pollers: Integer | None
    """The maximum number of event pollers this event source can scale up to."""
    minimum_pollers: Integer | None
    """The minimum number of event pollers this event source can scale down to."""
    poller_group_name: str | None
    """(Amazon MSK and self-managed Apache Kafka) The name of the provisioned poller group."""


class CfnEventSourceMappingScalingConfigProps(TypedDict, total=False):
    """(Amazon SQS only) The scaling configuration for the event source."""
    maximum_concurrency: Integer | None
    """Limits the number of concurrent instances that the Amazon SQS event source can invoke."""


class CfnEventSourceMappingSchemaRegistryAccessConfigProps(TypedDict, total=False):
    """Specific access configuration settings that tell Lambda how to authenticate with your schema registry."""
    type: Literal["BASIC_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH", "SERVER_ROOT_CA_CERTIFICATE", "OAUTHBEARER_AUTH"] | Other | None
    """The type of authentication Lambda uses to access your schema registry."""
    uri: str | None
    """The URI of the secret (Secrets Manager secret ARN) to authenticate with your schema registry."""


class CfnEventSourceMappingSchemaRegistryConfigProps(TypedDict, total=False):
    """Specific configuration settings for a Kafka schema registry."""
    access_configs: Sequence[CfnEventSourceMappingSchemaRegistryAccessConfigProps | Deferred] | Deferred | None
    """An array of access configuration objects that tell Lambda how to authenticate with your schema registry."""
    event_record_format: Literal["JSON", "SOURCE"] | Other | None
    """The record format that Lambda delivers to your function after schema validation."""
    schema_registry_uri: str | None
    """The URI for your schema registry."""
    schema_validation_configs: Sequence[CfnEventSourceMappingSchemaValidationConfigProps | Deferred] | Deferred | None
    """An array of schema validation configuration objects, which tell Lambda the message attributes you want to validate and filter using your schema registry."""


class CfnEventSourceMappingSchemaValidationConfigProps(TypedDict, total=False):
    """Specific schema validation configuration settings that tell Lambda the message attributes you want to validate and filter using your schema registry."""
    attribute: Literal["KEY", "VALUE"] | Other | None
    """The attributes you want your schema registry to validate and filter for."""


class CfnEventSourceMappingSelfManagedEventSourceProps(TypedDict, total=False):
    """The self-managed Apache Kafka cluster for your event source."""
    endpoints: CfnEventSourceMappingEndpointsProps | Deferred | None
    """The list of bootstrap servers for your Kafka brokers in the following format: `"KafkaBootstrapServers": ["abc.xyz.com:xxxx","abc2.xyz.com:xxxx"]`. A change replaces the resource."""


class CfnEventSourceMappingSelfManagedKafkaEventSourceConfigProps(TypedDict, total=False):
    """Specific configuration settings for a self-managed Apache Kafka event source."""
    consumer_group_id: str | None
    """The identifier for the Kafka consumer group to join. A change replaces the resource."""
    consumption_mode: Literal["Stream", "Queue"] | Other | None
    """The mode that determines how Lambda reads from a Kafka topic."""
    schema_registry_config: CfnEventSourceMappingSchemaRegistryConfigProps | Deferred | None
    """Specific configuration settings for a Kafka schema registry."""


class CfnEventSourceMappingSourceAccessConfigurationProps(TypedDict, total=False):
    """An array of the authentication protocol, VPC components, or virtual host to secure and define your event source."""
    type: Literal["BASIC_AUTH", "VPC_SUBNET", "VPC_SECURITY_GROUP", "SASL_SCRAM_512_AUTH", "SASL_SCRAM_256_AUTH", "VIRTUAL_HOST", "CLIENT_CERTIFICATE_TLS_AUTH", "SERVER_ROOT_CA_CERTIFICATE", "OAUTHBEARER_AUTH", "OAUTHBEARER_SCOPE", "OAUTHBEARER_AUDIENCE", "OAUTHBEARER_LOGICAL_CLUSTER", "OAUTHBEARER_IDENTITY_POOL", "IAM_AUTH", "IAM_OAUTHBEARER_AUTH"] | Other | None
    """The type of authentication protocol, VPC components, or virtual host for your event source."""
    uri: str | None
    """The value for your chosen configuration in `Type`."""


class CfnEventSourceMappingTagProps(TypedDict, total=False):
    """A tag to apply to the event source mapping."""
    key: Required[str]
    """The key for this tag."""
    value: str | None
    """The value for this tag."""


class CfnEventSourceMapping(TypedResource):
    """The `AWS::Lambda::EventSourceMapping` resource creates a mapping between an event source and an AWS Lambda function."""
    props: CfnEventSourceMappingProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEventSourceMappingProps]) -> None: ...
    @property
    def attr_event_source_mapping_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the event source mapping."""
    @property
    def attr_id(self) -> StringToken:
        """The event source mapping's ID."""


class CfnFunctionProps(TypedDict, total=False):
    architectures: Sequence[Literal["x86_64", "arm64"] | Other] | Deferred | None
    """The instruction set architecture that the function supports."""
    capacity_provider_config: CfnFunctionCapacityProviderConfigProps | Deferred | None
    """Configuration for the capacity provider that manages compute resources for Lambda functions."""
    code: Required[CfnFunctionCodeProps | Deferred]
    """The code for the function."""
    code_signing_config_arn: str | None
    """To enable code signing for this function, specify the ARN of a code-signing configuration."""
    dead_letter_config: CfnFunctionDeadLetterConfigProps | Deferred | None
    """A dead-letter queue configuration that specifies the queue or topic where Lambda sends asynchronous events when they fail processing."""
    description: str | None
    """A description of the function."""
    durable_config: CfnFunctionDurableConfigProps | Deferred | None
    """Configuration settings for durable functions, including execution timeout and retention period for execution history. A change may replace the resource."""
    environment: CfnFunctionEnvironmentProps | Deferred | None
    """Environment variables that are accessible from function code during execution."""
    ephemeral_storage: CfnFunctionEphemeralStorageProps | Deferred | None
    """The size of the function's `/tmp` directory in MB."""
    file_system_configs: Sequence[CfnFunctionFileSystemConfigProps | Deferred] | Deferred | None
    """Connection settings for an Amazon EFS file system."""
    function_name: str | None
    """The name of the Lambda function, up to 64 characters in length. A change replaces the resource."""
    function_scaling_config: CfnFunctionFunctionScalingConfigProps | Deferred | None
    """Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned."""
    handler: str | None
    """The name of the method within your code that Lambda calls to run your function."""
    image_config: CfnFunctionImageConfigProps | Deferred | None
    """Configuration values that override the container image Dockerfile settings."""
    kms_key_arn: str | None
    """The ARN of the AWS Key Management Service ( AWS) customer managed key that's used to encrypt the following resources:"""
    layers: Sequence[str] | Deferred | None
    """A list of function layers to add to the function's execution environment."""
    logging_config: CfnFunctionLoggingConfigProps | Deferred | None
    """The function's Amazon CloudWatch Logs configuration settings."""
    memory_size: Integer | None
    """The amount of memory available to the function at runtime."""
    package_type: Literal["Image", "Zip"] | Other | None
    """The type of deployment package. A change replaces the resource."""
    publish_to_latest_published: Boolean | None
    recursive_loop: Literal["Allow", "Terminate"] | Other | None
    """The status of your function's recursive loop detection configuration."""
    reserved_concurrent_executions: Integer | None
    """The number of simultaneous executions to reserve for the function."""
    role: Required[str]
    """The Amazon Resource Name (ARN) of the function's execution role."""
    runtime: Literal["dotnet10", "dotnet6", "dotnet8", "dotnetcore1.0", "dotnetcore2.0", "dotnetcore2.1", "dotnetcore3.1", "go1.x", "java11", "java11.al2023", "java17", "java17.al2023", "java21", "java25", "java8", "java8.al2", "java8.al2023", "nodejs", "nodejs10.x", "nodejs12.x", "nodejs14.x", "nodejs16.x", "nodejs18.x", "nodejs20.x", "nodejs22.x", "nodejs24.x", "nodejs26.x", "nodejs4.3", "nodejs4.3-edge", "nodejs6.10", "nodejs8.10", "provided", "provided.al2", "provided.al2023", "python2.7", "python3.10", "python3.11", "python3.12", "python3.13", "python3.14", "python3.15", "python3.6", "python3.7", "python3.8", "python3.9", "ruby2.5", "ruby2.7", "ruby3.2", "ruby3.3", "ruby3.4", "ruby4.0"] | Other | None
    """The identifier of the function's runtime."""
    runtime_management_config: CfnFunctionRuntimeManagementConfigProps | Deferred | None
    """Sets the runtime management configuration for a function's version."""
    snap_start: CfnFunctionSnapStartProps | Deferred | None
    """The function's AWS Lambda SnapStart setting."""
    tags: Sequence[CfnFunctionTagProps | Deferred] | Deferred | None
    """A list of tags to apply to the function."""
    tenancy_config: CfnFunctionTenancyConfigProps | Deferred | None
    """The function's tenant isolation configuration settings. A change replaces the resource."""
    timeout: Integer | None
    """The amount of time (in seconds) that Lambda allows a function to run before stopping it."""
    tracing_config: CfnFunctionTracingConfigProps | Deferred | None
    """Set `Mode` to `Active` to sample and trace a subset of incoming requests with X-Ray."""
    vpc_config: CfnFunctionVpcConfigProps | Deferred | None
    """For network connectivity to AWS resources in a VPC, specify a list of security groups and subnets in the VPC."""


class CfnFunctionCapacityProviderConfigProps(TypedDict, total=False):
    """Configuration for the capacity provider that manages compute resources for Lambda functions."""
    lambda_managed_instances_capacity_provider_config: Required[CfnFunctionLambdaManagedInstancesCapacityProviderConfigProps | Deferred]
    """Configuration for Lambda-managed instances used by the capacity provider."""


class CfnFunctionCodeProps(TypedDict, total=False):
    """The deployment package for a Lambda function."""
    image_uri: str | None
    """URI of a container image in the Amazon ECR registry."""
    s3_bucket: str | None
    """An Amazon S3 bucket in the same AWS Region as your function."""
    s3_key: str | None
    """The Amazon S3 key of the deployment package."""
    s3_object_storage_mode: Literal["COPY", "REFERENCE"] | Other | None
    """Specifies the storage mode for the deployment package."""
    s3_object_version: str | None
    """For versioned objects, the version of the deployment package object to use."""
    source_kms_key_arn: str | None
    """The ARN of the AWS Key Management Service ( AWS) customer managed key that's used to encrypt your function's .zip deployment package."""
    zip_file: str | None
    """(Node.js and Python) The source code of your Lambda function."""


class CfnFunctionDeadLetterConfigProps(TypedDict, total=False):
    """The dead-letter queue for failed asynchronous invocations."""
    target_arn: str | None
    """The Amazon Resource Name (ARN) of an Amazon SQS queue or Amazon SNS topic."""


class CfnFunctionDurableConfigProps(TypedDict, total=False):
    """Configuration settings for durable functions, including execution timeout and retention period for execution history."""
    execution_timeout: Required[Integer]
    """The maximum time (in seconds) that a durable execution can run before timing out."""
    kms_key_arn: str | None
    """The ARN of the KMSlong (KMS) customer managed key that is used to encrypt your durable execution's payload data, including input, output, and error payloads."""
    retention_period_in_days: Integer | None
    """The number of days to retain execution history after a durable execution completes."""


class CfnFunctionEnvironmentProps(TypedDict, total=False):
    """A function's environment variable settings."""
    variables: Mapping[str, Anything] | Deferred | None
    """Environment variable key-value pairs."""


class CfnFunctionEphemeralStorageProps(TypedDict, total=False):
    """The size of the function's `/tmp` directory in MB."""
    size: Required[Integer]
    """The size of the function's `/tmp` directory."""


class CfnFunctionFileSystemConfigProps(TypedDict, total=False):
    """Details about the connection between a Lambda function and an Amazon EFS file system."""
    arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon EFS access point that provides access to the file system."""
    local_mount_path: Required[str]
    """The path where the function can access the file system, starting with `/mnt/`."""
    s3_files_config: CfnFunctionS3FilesConfigProps | Deferred | None
    """Setting controls how your function accesses data from an Amazon S3 file system."""


class CfnFunctionFunctionScalingConfigProps(TypedDict, total=False):
    """Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned."""
    max_execution_environments: Integer | None
    """The maximum number of execution environments that can be provisioned for the function."""
    min_execution_environments: Integer | None
    """The minimum number of execution environments to maintain for the function."""


class CfnFunctionImageConfigProps(TypedDict, total=False):
    """Configuration values that override the container image Dockerfile settings."""
    command: Sequence[str] | Deferred | None
    """Specifies parameters that you want to pass in with ENTRYPOINT."""
    entry_point: Sequence[str] | Deferred | None
    """Specifies the entry point to their application, which is typically the location of the runtime executable."""
    working_directory: str | None
    """Specifies the working directory."""


class CfnFunctionLambdaManagedInstancesCapacityProviderConfigProps(TypedDict, total=False):
    """Configuration for Lambda-managed instances used by the capacity provider."""
    capacity_provider_arn: Required[str]
    """The Amazon Resource Name (ARN) of the capacity provider."""
    execution_environment_memory_gib_per_vcpu: Number | None
    """The amount of memory in GiB allocated per vCPU for execution environments."""
    per_execution_environment_max_concurrency: Integer | None
    """The maximum number of concurrent executions that can run on each execution environment."""


class CfnFunctionLoggingConfigProps(TypedDict, total=False):
    """The function's Amazon CloudWatch Logs configuration settings."""
    application_log_level: Literal["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"] | Other | None
    """Set this property to filter the application logs for your function that Lambda sends to CloudWatch."""
    log_format: Literal["Text", "JSON"] | Other | None
    """The format in which Lambda sends your function's application and system logs to CloudWatch."""
    log_group: str | None
    """The name of the Amazon CloudWatch log group the function sends logs to."""
    system_log_level: Literal["DEBUG", "INFO", "WARN"] | Other | None
    """Set this property to filter the system logs for your function that Lambda sends to CloudWatch."""


class CfnFunctionRuntimeManagementConfigProps(TypedDict, total=False):
    """Sets the runtime management configuration for a function's version."""
    runtime_version_arn: str | None
    """The ARN of the runtime version you want the function to use."""
    update_runtime_on: Required[Literal["Auto", "FunctionUpdate", "Manual"] | Other]
    """Specify the runtime update mode."""


class CfnFunctionS3FilesConfigProps(TypedDict, total=False):
    """Setting controls how your function accesses data from an Amazon S3 file system."""
    direct_s3_read: Literal["ENABLED", "DISABLED", "AUTO"] | Other | None
    """Specifies if a function reads from the file system for the lowest latency, or through Amazon S3 Files feature "direct Amazon S3 bucket reads" for the highest throughput."""


class CfnFunctionSnapStartProps(TypedDict, total=False):
    """The function's AWS Lambda SnapStart setting."""
    apply_on: Required[Literal["PublishedVersions", "None"] | Other]
    """Set `ApplyOn` to `PublishedVersions` to create a snapshot of the initialized execution environment when you publish a function version."""


class CfnFunctionTagProps(TypedDict, total=False):
    """A tag to apply to the function."""
    key: Required[str]
    """The key for this tag."""
    value: str | None
    """The value for this tag."""


class CfnFunctionTenancyConfigProps(TypedDict, total=False):
    """Specifies the tenant isolation mode configuration for a Lambda function."""
    tenant_isolation_mode: Required[Literal["PER_TENANT"] | Other]
    """Tenant isolation mode allows for invocation to be sent to a corresponding execution environment dedicated to a specific tenant ID."""


class CfnFunctionTracingConfigProps(TypedDict, total=False):
    """The function's AWS X-Ray tracing configuration."""
    mode: Literal["Active", "PassThrough"] | Other | None
    """The tracing mode."""


class CfnFunctionVpcConfigProps(TypedDict, total=False):
    """The VPC security groups and subnets that are attached to a Lambda function."""
    ipv6_allowed_for_dual_stack: Boolean | None
    """Allows outbound IPv6 traffic on VPC functions that are connected to dual-stack subnets."""
    security_group_ids: Sequence[str] | Deferred | None
    """A list of VPC security group IDs."""
    subnet_ids: Sequence[str] | Deferred | None
    """A list of VPC subnet IDs."""


class CfnFunction(TypedResource):
    """The `AWS::Lambda::Function` resource creates a Lambda function."""
    props: CfnFunctionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFunctionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the function."""
    @property
    def attr_snap_start_response_apply_on(self) -> StringToken:
        """When set to `PublishedVersions`, Lambda creates a snapshot of the execution environment when you publish a function version."""
    @property
    def attr_snap_start_response_optimization_status(self) -> StringToken:
        """When you provide a qualified Amazon Resource Name (ARN), this response element indicates whether SnapStart is activated for the specified function version."""


class CfnLayerVersionProps(TypedDict, total=False):
    compatible_architectures: Sequence[Literal["arm64", "x86_64"] | Other] | Deferred | None
    """A list of compatible instruction set architectures. A change replaces the resource."""
    compatible_runtimes: Sequence[Literal["dotnet10", "dotnet6", "dotnet8", "dotnetcore1.0", "dotnetcore2.0", "dotnetcore2.1", "dotnetcore3.1", "go1.x", "java11", "java11.al2023", "java17", "java17.al2023", "java21", "java25", "java8", "java8.al2", "java8.al2023", "nodejs", "nodejs10.x", "nodejs12.x", "nodejs14.x", "nodejs16.x", "nodejs18.x", "nodejs20.x", "nodejs22.x", "nodejs24.x", "nodejs26.x", "nodejs4.3", "nodejs4.3-edge", "nodejs6.10", "nodejs8.10", "provided", "provided.al2", "provided.al2023", "python2.7", "python3.10", "python3.11", "python3.12", "python3.13", "python3.14", "python3.15", "python3.6", "python3.7", "python3.8", "python3.9", "ruby2.5", "ruby2.7", "ruby3.2", "ruby3.3", "ruby3.4", "ruby4.0"] | Other] | Deferred | None
    """A list of compatible function runtimes. A change replaces the resource."""
    content: Required[CfnLayerVersionContentProps | Deferred]
    """The function layer archive. A change replaces the resource."""
    description: str | None
    """The description of the version. A change replaces the resource."""
    layer_name: str | None
    """The name or Amazon Resource Name (ARN) of the layer. A change replaces the resource."""
    license_info: str | None
    """The layer's software license. A change replaces the resource."""


class CfnLayerVersionContentProps(TypedDict, total=False):
    """A ZIP archive that contains the contents of an Lambda layer."""
    s3_bucket: Required[str]
    """The Amazon S3 bucket of the layer archive. A change replaces the resource."""
    s3_key: Required[str]
    """The Amazon S3 key of the layer archive. A change replaces the resource."""
    s3_object_storage_mode: Literal["COPY", "REFERENCE"] | Other | None
    """Specifies whether Lambda should copy the deployment package to its internal storage (COPY) or reference it directly from your S3 bucket (REFERENCE)."""
    s3_object_version: str | None
    """For versioned objects, the version of the layer archive object to use. A change replaces the resource."""


class CfnLayerVersion(TypedResource):
    """The `AWS::Lambda::LayerVersion` resource creates a Lambda layer from a ZIP archive."""
    props: CfnLayerVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLayerVersionProps]) -> None: ...
    @property
    def attr_layer_version_arn(self) -> StringToken:
        """The ARN of the layer version."""


class CfnLayerVersionPermissionProps(TypedDict, total=False):
    action: Required[str]
    """The API action that grants access to the layer. A change replaces the resource."""
    layer_version_arn: Required[str]
    """The name or Amazon Resource Name (ARN) of the layer. A change replaces the resource."""
    organization_id: str | None
    """With the principal set to `*`, grant permission to all accounts in the specified organization. A change replaces the resource."""
    principal: Required[str]
    """An account ID, or `*` to grant layer usage permission to all accounts in an organization, or all AWS accounts (if `organizationId` is not specified). A change replaces the resource."""


class CfnLayerVersionPermission(TypedResource):
    """The `AWS::Lambda::LayerVersionPermission` resource adds permissions to the resource-based policy of a version of an Lambda layer."""
    props: CfnLayerVersionPermissionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLayerVersionPermissionProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """ID generated by service"""


class CfnMicrovmImageProps(TypedDict, total=False):
    additional_os_capabilities: Required[Sequence[Literal["ALL"] | Other] | Deferred]
    base_image_arn: Required[str]
    """ARN of the base MicroVM image."""
    base_image_version: Required[str]
    """Specific version of the base MicroVM image to use."""
    build_role_arn: Required[str]
    """ARN of the IAM build role."""
    code_artifact: Required[CfnMicrovmImageCodeArtifactProps | Deferred]
    """Code artifact for the active MicroVM image."""
    cpu_configurations: Required[Sequence[CfnMicrovmImageCpuConfigurationProps | Deferred] | Deferred]
    description: Required[str]
    """Human-readable description of the MicroVM image and its purpose."""
    egress_network_connectors: Required[Sequence[str] | Deferred]
    environment_variables: Required[Sequence[CfnMicrovmImageEnvironmentVariableProps | Deferred] | Deferred]
    """Environment variables to set in the container during the snapshot build."""
    hooks: Required[CfnMicrovmImageHooksProps | Deferred]
    logging: Required[CfnMicrovmImageLoggingProps | Deferred]
    """Configuration for MicroVM image logging."""
    name: Required[str]
    """Unique name for the MicroVM image within the account. A change replaces the resource."""
    resources: Required[Sequence[CfnMicrovmImageResourcesProps | Deferred] | Deferred]
    tags: Sequence[CfnMicrovmImageTagProps | Deferred] | Deferred | None
    """Key-value pairs to associate with the MicroVM image for organization and management."""


class CfnMicrovmImageCloudWatchLoggingProps(TypedDict, total=False):
    log_group: str | None
    log_stream: str | None


class CfnMicrovmImageCodeArtifactProps(TypedDict, total=False):
    uri: Required[str]


class CfnMicrovmImageCpuConfigurationProps(TypedDict, total=False):
    architecture: Required[Literal["ARM_64"] | Other]


class CfnMicrovmImageEnvironmentVariableProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnMicrovmImageHooksProps(TypedDict, total=False):
    microvm_hooks: CfnMicrovmImageMicrovmHooksProps | Deferred | None
    microvm_image_hooks: CfnMicrovmImageMicrovmImageHooksProps | Deferred | None
    port: Integer | None


class CfnMicrovmImageLoggingProps(TypedDict, total=False):
    cloud_watch: CfnMicrovmImageCloudWatchLoggingProps | Deferred | None
    disabled: Boolean | None


class CfnMicrovmImageMicrovmHooksProps(TypedDict, total=False):
    resume: Literal["DISABLED", "ENABLED"] | Other | None
    resume_timeout_in_seconds: Integer | None
    run: Literal["DISABLED", "ENABLED"] | Other | None
    run_timeout_in_seconds: Integer | None
    suspend: Literal["DISABLED", "ENABLED"] | Other | None
    suspend_timeout_in_seconds: Integer | None
    terminate: Literal["DISABLED", "ENABLED"] | Other | None
    terminate_timeout_in_seconds: Integer | None


class CfnMicrovmImageMicrovmImageHooksProps(TypedDict, total=False):
    ready: Literal["DISABLED", "ENABLED"] | Other | None
    ready_timeout_in_seconds: Integer | None
    validate: Literal["DISABLED", "ENABLED"] | Other | None
    validate_timeout_in_seconds: Integer | None


class CfnMicrovmImageResourcesProps(TypedDict, total=False):
    minimum_memory_in_mib: Required[Integer]


class CfnMicrovmImageTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnMicrovmImage(TypedResource):
    """Resource Type definition for AWS::Lambda::MicrovmImage"""
    props: CfnMicrovmImageProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMicrovmImageProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """Timestamp when the MicroVM image was created."""
    @property
    def attr_image_arn(self) -> StringToken:
        """ARN of the MicroVM image."""
    @property
    def attr_latest_active_image_version(self) -> StringToken:
        """The latest active version of the MicroVM image."""
    @property
    def attr_latest_failed_image_version(self) -> StringToken:
        """The latest failed version of the MicroVM image."""
    @property
    def attr_state(self) -> StringToken: ...
    @property
    def attr_updated_at(self) -> StringToken:
        """Timestamp when the MicroVM image was updated."""


class CfnNetworkConnectorProps(TypedDict, total=False):
    configuration: Required[CfnNetworkConnectorConfigProps | Deferred]
    """The network configuration for the connector."""
    name: str | None
    """A unique name for the network connector within your account and Region. A change replaces the resource."""
    operator_role: str | None
    """The ARN of the IAM role that Lambda assumes to manage elastic network interfaces in your VPC."""
    tags: Sequence[CfnNetworkConnectorTagProps | Deferred] | Deferred | None
    """A list of tags to apply to the network connector."""


class CfnNetworkConnectorConfigProps(TypedDict, total=False):
    """The network configuration for the connector."""
    vpc_egress_configuration: Required[CfnNetworkConnectorVpcEgressConfigurationProps | Deferred]
    """The VPC egress configuration for the network connector."""


class CfnNetworkConnectorTagProps(TypedDict, total=False):
    """A key-value pair that provides metadata for the network connector."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnNetworkConnectorVpcEgressConfigurationProps(TypedDict, total=False):
    """The VPC egress configuration for the network connector."""
    associated_compute_resource_types: Required[Sequence[Literal["MicroVm", "WebFunction"] | Other] | Deferred]
    """The types of Lambda compute resources that can use this connector."""
    network_protocol: Required[Literal["IPv4", "DualStack"] | Other]
    """The network protocol for the connector."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """The IDs of the VPC security groups to attach to the ENIs."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """The IDs of the VPC subnets where Lambda provisions elastic network interfaces (ENIs)."""


class CfnNetworkConnector(TypedResource):
    """Resource Type definition for AWS::Lambda::NetworkConnector"""
    props: CfnNetworkConnectorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNetworkConnectorProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the network connector."""
    @property
    def attr_latest_version(self) -> NumberToken:
        """The version number of the network connector's latest version."""
    @property
    def attr_latest_version_arn(self) -> StringToken:
        """The qualified Amazon Resource Name (ARN) of the network connector's latest version."""
    @property
    def attr_state(self) -> StringToken:
        """The current state of the network connector."""


class CfnPermissionProps(TypedDict, total=False):
    action: Required[str]
    """The action that the principal can use on the function. A change replaces the resource."""
    event_source_token: str | None
    """For Alexa Smart Home functions, a token that the invoker must supply. A change replaces the resource."""
    function_name: Required[str]
    """The name or ARN of the Lambda function, version, or alias. A change replaces the resource."""
    function_url_auth_type: Literal["AWS_IAM", "NONE"] | Other | None
    """The type of authentication that your function URL uses. A change replaces the resource."""
    invoked_via_function_url: Boolean | None
    """Indicates whether the permission applies when the function is invoked through a function URL. A change replaces the resource."""
    principal: Required[str]
    """The AWS service, AWS account, IAM user, or IAM role that invokes the function. A change replaces the resource."""
    principal_org_id: str | None
    """The identifier for your organization in AWS Organizations. A change replaces the resource."""
    source_account: str | None
    """For AWS service, the ID of the AWS account that owns the resource. A change replaces the resource."""
    source_arn: str | None
    """For AWS services, the ARN of the AWS resource that invokes the function. A change replaces the resource."""


class CfnPermission(TypedResource):
    """The `AWS::Lambda::Permission` resource grants an AWS service or another account permission to use a function."""
    props: CfnPermissionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPermissionProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnResourcePolicyProps(TypedDict, total=False):
    policy_document: Required[Anything]
    """The policy document you want to add to your LAM resource."""
    resource_arn: Required[str]
    """A change replaces the resource."""


class CfnResourcePolicy(TypedResource):
    """Use the `AWS::Lambda::ResourcePolicy` resource to attach a resource-based policy to a LAM resource."""
    props: CfnResourcePolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourcePolicyProps]) -> None: ...


class CfnUrlProps(TypedDict, total=False):
    auth_type: Required[Literal["AWS_IAM", "NONE"] | Other]
    """The type of authentication that your function URL uses."""
    cors: CfnUrlCorsProps | Deferred | None
    """The Cross-Origin Resource Sharing (CORS) settings for your function URL."""
    invoke_mode: Literal["BUFFERED", "RESPONSE_STREAM"] | Other | None
    """Use one of the following options:"""
    qualifier: str | None
    """The alias name. A change replaces the resource."""
    target_function_arn: Required[str]
    """The name of the Lambda function. A change replaces the resource."""


class CfnUrlCorsProps(TypedDict, total=False):
    """The Cross-Origin Resource Sharing (CORS) settings for your function URL."""
    allow_credentials: Boolean | None
    """Whether you want to allow cookies or other credentials in requests to your function URL."""
    allow_headers: Sequence[str] | Deferred | None
    """The HTTP headers that origins can include in requests to your function URL."""
    allow_methods: Sequence[Literal["GET", "PUT", "HEAD", "POST", "PATCH", "DELETE", "*"] | Other] | Deferred | None
    """The HTTP methods that are allowed when calling your function URL."""
    allow_origins: Sequence[str] | Deferred | None
    """The origins that can access your function URL."""
    expose_headers: Sequence[str] | Deferred | None
    """The HTTP headers in your function response that you want to expose to origins that call your function URL."""
    max_age: Integer | None
    """The maximum amount of time, in seconds, that browsers can cache results of a preflight request."""


class CfnUrl(TypedResource):
    """The `AWS::Lambda::Url` resource creates a function URL with the specified configuration parameters."""
    props: CfnUrlProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUrlProps]) -> None: ...
    @property
    def attr_function_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the function."""
    @property
    def attr_function_url(self) -> StringToken:
        """The HTTP URL endpoint for your function."""


class CfnVersionProps(TypedDict, total=False):
    code_sha256: str | None
    """Only publish a version if the hash value matches the value that's specified. A change replaces the resource."""
    description: str | None
    """A description for the version to override the description in the function configuration. A change replaces the resource."""
    function_name: Required[str]
    """The name or ARN of the Lambda function. A change replaces the resource."""
    function_scaling_config: CfnVersionFunctionScalingConfigProps | Deferred | None
    """Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned."""
    provisioned_concurrency_config: CfnVersionProvisionedConcurrencyConfigurationProps | Deferred | None
    """Specifies a provisioned concurrency configuration for a function's version. A change replaces the resource."""
    runtime_policy: CfnVersionRuntimePolicyProps | Deferred | None
    """Runtime Management Config of a function. A change replaces the resource."""


class CfnVersionFunctionScalingConfigProps(TypedDict, total=False):
    """Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned."""
    max_execution_environments: Integer | None
    """The maximum number of execution environments that can be provisioned for the function."""
    min_execution_environments: Integer | None
    """The minimum number of execution environments to maintain for the function."""


class CfnVersionProvisionedConcurrencyConfigurationProps(TypedDict, total=False):
    """A provisioned concurrency configuration for a function's version."""
    provisioned_concurrent_executions: Required[Integer]
    """The amount of provisioned concurrency to allocate for the version."""


class CfnVersionRuntimePolicyProps(TypedDict, total=False):
    """Sets the runtime management configuration for a function's version."""
    runtime_version_arn: str | None
    """The ARN of the runtime version you want the function to use."""
    update_runtime_on: Required[str]
    """Specify the runtime update mode."""


class CfnVersion(TypedResource):
    """The `AWS::Lambda::Version` resource creates a version from the current code and configuration of a function."""
    props: CfnVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVersionProps]) -> None: ...
    @property
    def attr_function_arn(self) -> StringToken:
        """The ARN of the function."""
    @property
    def attr_version(self) -> StringToken:
        """The version number."""


class CfnWebFunctionProps(TypedDict, total=False):
    function_name: Required[str]
    """The name of the web function. A change replaces the resource."""
    tags: Sequence[CfnWebFunctionTagProps | Deferred] | Deferred | None
    """A list of tags to apply to the function."""


class CfnWebFunctionTagProps(TypedDict, total=False):
    """A key-value pair to associate with the function."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnWebFunction(TypedResource):
    """Resource Type definition for AWS::Lambda::WebFunction."""
    props: CfnWebFunctionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWebFunctionProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the function was created."""
    @property
    def attr_function_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the function."""
    @property
    def attr_state(self) -> StringToken:
        """The current state of the function."""
    @property
    def attr_state_reason(self) -> StringToken:
        """The reason for the function's current state."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the function was last updated."""


class CfnWebFunctionEndpointProps(TypedDict, total=False):
    auth_type: Required[Literal["ApplicationManaged", "IamAuth"] | Other]
    """The authentication type for the endpoint."""
    description: str | None
    """A description of the endpoint."""
    endpoint_name: Required[str]
    """The name of the endpoint. A change replaces the resource."""
    endpoint_type: Required[Literal["HomeRegion", "MultiRegion", "PerRegion"] | Other]
    """The type of the endpoint. A change replaces the resource."""
    function_name: Required[str]
    """The name of the web function this endpoint belongs to. A change replaces the resource."""
    regions: Sequence[str] | Deferred | None
    """The list of AWS Regions for the endpoint. A change replaces the resource."""
    revision_weights: Sequence[CfnWebFunctionEndpointRevisionWeightProps | Deferred] | Deferred | None
    """List of revision routing entries."""
    scaling_config: CfnWebFunctionEndpointScalingConfigProps | Deferred | None
    """The scaling configuration for the endpoint."""
    throttle_config: CfnWebFunctionEndpointThrottleConfigProps | Deferred | None
    """The throttling configuration for the endpoint."""


class CfnWebFunctionEndpointRevisionWeightProps(TypedDict, total=False):
    """A revision routing entry."""
    revision_id: Required[str]
    """The revision identifier."""
    weight: Required[Integer]
    """The traffic weight for this revision."""


class CfnWebFunctionEndpointScalingConfigProps(TypedDict, total=False):
    """The scaling configuration for the endpoint."""
    max_environments: Integer | None
    """The maximum number of concurrent execution environments for the endpoint."""


class CfnWebFunctionEndpointThrottleConfigProps(TypedDict, total=False):
    """The throttling configuration for the endpoint."""
    rate_limit: Integer | None
    """The maximum request rate per second for the endpoint, up to a maximum of 10000."""


class CfnWebFunctionEndpoint(TypedResource):
    """Resource Type definition for AWS::Lambda::WebFunctionEndpoint."""
    props: CfnWebFunctionEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWebFunctionEndpointProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the endpoint was created."""
    @property
    def attr_domain_name(self) -> StringToken:
        """The domain name of the endpoint."""
    @property
    def attr_endpoint_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the endpoint."""
    @property
    def attr_function_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the function."""
    @property
    def attr_regional_endpoints(self) -> StringToken:
        """Per-region endpoint status and configuration."""
    @property
    def attr_state(self) -> StringToken:
        """The current state of the endpoint."""
    @property
    def attr_state_reason(self) -> StringToken:
        """The reason for the endpoint's current state."""
    @property
    def attr_update_status(self) -> StringToken:
        """The status of the last update operation."""
    @property
    def attr_update_status_reason(self) -> StringToken:
        """The reason for the update status."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the endpoint was last updated."""


class CfnWebFunctionRevisionProps(TypedDict, total=False):
    build_config: Required[CfnWebFunctionRevisionBuildConfigProps | Deferred]
    """The build configuration for the revision. A change replaces the resource."""
    description: str | None
    """A description of the revision. A change replaces the resource."""
    function_name: Required[str]
    """The name of the web function this revision belongs to. A change replaces the resource."""
    kms_key_arn: str | None
    """The ARN of the KMS key used to encrypt the revision. A change replaces the resource."""
    service_config: Required[CfnWebFunctionRevisionServiceConfigProps | Deferred]
    """The service configuration for the revision. A change replaces the resource."""


class CfnWebFunctionRevisionBuildConfigProps(TypedDict, total=False):
    """The build configuration for the revision."""
    code_config: Required[CfnWebFunctionRevisionBuildConfigCodeConfigProps | Deferred]
    """The code configuration for the revision."""
    runtime_config: Required[CfnWebFunctionRevisionBuildConfigRuntimeConfigProps | Deferred]
    """The runtime configuration for the revision."""


class CfnWebFunctionRevisionBuildConfigCodeConfigProps(TypedDict, total=False):
    """The code configuration for the revision."""
    s3_object: Required[CfnWebFunctionRevisionS3ObjectProps | Deferred]
    """The Amazon S3 location of the deployment artifact."""


class CfnWebFunctionRevisionBuildConfigRuntimeConfigProps(TypedDict, total=False):
    """The runtime configuration for the revision."""
    runtime: Required[str]
    """The runtime identifier."""


class CfnWebFunctionRevisionLoggingConfigProps(TypedDict, total=False):
    """The logging configuration."""
    application_log_level: Literal["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"] | Other | None
    """The application log level."""
    log_group: str | None
    """The CloudWatch log group name."""
    system_log_level: Literal["DEBUG", "INFO", "WARN"] | Other | None
    """The system log level."""


class CfnWebFunctionRevisionS3ObjectProps(TypedDict, total=False):
    """The S3 location of the function code."""
    bucket: Required[str]
    """The S3 bucket name."""
    key: Required[str]
    """The S3 object key."""
    version_id: str | None
    """The S3 object version ID."""


class CfnWebFunctionRevisionServiceConfigProps(TypedDict, total=False):
    """The service configuration for the revision."""
    egress_network_connector_arn: str | None
    """The versioned ARN of the network connector used for outbound network access from the revision."""
    environment_variables: Mapping[str, str] | Deferred | None
    """Environment variables for the function."""
    execution_role_arn: Required[str]
    """The ARN of the execution role."""
    max_concurrency_per_environment: Integer | None
    """The maximum concurrency per environment."""
    telemetry_config: CfnWebFunctionRevisionServiceConfigTelemetryConfigProps | Deferred | None
    """The telemetry configuration."""
    timeout_seconds: Integer | None
    """The function timeout in seconds."""


class CfnWebFunctionRevisionServiceConfigTelemetryConfigProps(TypedDict, total=False):
    """The telemetry configuration."""
    logging_config: CfnWebFunctionRevisionLoggingConfigProps | Deferred | None
    """The logging configuration for the web function."""


class CfnWebFunctionRevision(TypedResource):
    """Resource Type definition for AWS::Lambda::WebFunctionRevision."""
    props: CfnWebFunctionRevisionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWebFunctionRevisionProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the revision was created."""
    @property
    def attr_function_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the function."""
    @property
    def attr_revision_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the revision."""
    @property
    def attr_revision_id(self) -> StringToken:
        """The unique identifier of the revision."""
    @property
    def attr_state(self) -> StringToken:
        """The current state of the revision."""
    @property
    def attr_state_reason(self) -> StringToken:
        """The reason for the revision's current state."""
