"""Every resource type of AWS::Pipes; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnPipeProps(TypedDict, total=False):
    description: str | None
    """A description of the pipe."""
    desired_state: Literal["RUNNING", "STOPPED"] | Other | None
    """The state the pipe should be in."""
    enrichment: str | None
    """The ARN of the enrichment resource."""
    enrichment_parameters: CfnPipePipeEnrichmentParametersProps | Deferred | None
    """The parameters required to set up enrichment on your pipe."""
    kms_key_identifier: str | None
    """The identifier of the AWS customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt pipe data."""
    log_configuration: CfnPipePipeLogConfigurationProps | Deferred | None
    """The logging configuration settings for the pipe."""
    name: str | None
    """The name of the pipe. A change replaces the resource."""
    role_arn: Required[str]
    """The ARN of the role that allows the pipe to send data to the target."""
    source: Required[str]
    """The ARN of the source resource. A change replaces the resource."""
    source_parameters: CfnPipePipeSourceParametersProps | Deferred | None
    """The parameters required to set up a source for your pipe."""
    tags: Mapping[str, str] | Deferred | None
    """The list of key-value pairs to associate with the pipe."""
    target: Required[str]
    """The ARN of the target resource."""
    target_parameters: CfnPipePipeTargetParametersProps | Deferred | None
    """The parameters required to set up a target for your pipe."""


class CfnPipeAwsVpcConfigurationProps(TypedDict, total=False):
    """This structure specifies the VPC subnets and security groups for the task, and whether a public IP address is to be used."""
    assign_public_ip: Literal["ENABLED", "DISABLED"] | Other | None
    """Specifies whether the task's elastic network interface receives a public IP address."""
    security_groups: Sequence[str] | Deferred | None
    """Specifies the security groups associated with the task."""
    subnets: Required[Sequence[str] | Deferred]
    """Specifies the subnets associated with the task."""


class CfnPipeBatchArrayPropertiesProps(TypedDict, total=False):
    """The array properties for the submitted job, such as the size of the array."""
    size: Integer | None
    """The size of the array, if this is an array batch job."""


class CfnPipeBatchContainerOverridesProps(TypedDict, total=False):
    """The overrides that are sent to a container."""
    command: Sequence[str] | Deferred | None
    """The command to send to the container that overrides the default command from the Docker image or the task definition."""
    environment: Sequence[CfnPipeBatchEnvironmentVariableProps | Deferred] | Deferred | None
    """The environment variables to send to the container."""
    instance_type: str | None
    """The instance type to use for a multi-node parallel job."""
    resource_requirements: Sequence[CfnPipeBatchResourceRequirementProps | Deferred] | Deferred | None
    """The type and amount of resources to assign to a container."""


class CfnPipeBatchEnvironmentVariableProps(TypedDict, total=False):
    """The environment variables to send to the container."""
    name: str | None
    """The name of the key-value pair."""
    value: str | None
    """The value of the key-value pair."""


class CfnPipeBatchJobDependencyProps(TypedDict, total=False):
    """An object that represents an AWS Batch job dependency."""
    job_id: str | None
    """The job ID of the AWS Batch job that's associated with this dependency."""
    type: Literal["N_TO_N", "SEQUENTIAL"] | Other | None
    """The type of the job dependency."""


class CfnPipeBatchResourceRequirementProps(TypedDict, total=False):
    """The type and amount of a resource to assign to a container."""
    type: Required[Literal["GPU", "MEMORY", "VCPU"] | Other]
    """The type of resource to assign to a container."""
    value: Required[str]
    """The quantity of the specified resource to reserve for the container."""


class CfnPipeBatchRetryStrategyProps(TypedDict, total=False):
    """The retry strategy that's associated with a job."""
    attempts: Integer | None
    """The number of times to move a job to the `RUNNABLE` status."""


class CfnPipeCapacityProviderStrategyItemProps(TypedDict, total=False):
    """The details of a capacity provider strategy."""
    base: Integer | None
    """The base value designates how many tasks, at a minimum, to run on the specified capacity provider."""
    capacity_provider: Required[str]
    """The short name of the capacity provider."""
    weight: Integer | None
    """The weight value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider."""


class CfnPipeCloudwatchLogsLogDestinationProps(TypedDict, total=False):
    """Represents the Amazon CloudWatch Logs logging configuration settings for the pipe."""
    log_group_arn: str | None
    """The AWS Resource Name (ARN) for the CloudWatch log group to which EventBridge sends the log records."""


class CfnPipeDeadLetterConfigProps(TypedDict, total=False):
    """A `DeadLetterConfig` object that contains information about a dead-letter queue configuration."""
    arn: str | None
    """The ARN of the specified target for the dead-letter queue."""


class CfnPipeDimensionMappingProps(TypedDict, total=False):
    """Maps source data to a dimension in the target Timestream for LiveAnalytics table."""
    dimension_name: Required[str]
    """The metadata attributes of the time series."""
    dimension_value: Required[str]
    """Dynamic path to the dimension value in the source event."""
    dimension_value_type: Required[Literal["VARCHAR"] | Other]
    """The data type of the dimension for the time-series data."""


class CfnPipeEcsContainerOverrideProps(TypedDict, total=False):
    """The overrides that are sent to a container."""
    command: Sequence[str] | Deferred | None
    """The command to send to the container that overrides the default command from the Docker image or the task definition."""
    cpu: Integer | None
    """The number of `cpu` units reserved for the container, instead of the default value from the task definition."""
    environment: Sequence[CfnPipeEcsEnvironmentVariableProps | Deferred] | Deferred | None
    """The environment variables to send to the container."""
    environment_files: Sequence[CfnPipeEcsEnvironmentFileProps | Deferred] | Deferred | None
    """A list of files containing the environment variables to pass to a container, instead of the value from the container definition."""
    memory: Integer | None
    """The hard limit (in MiB) of memory to present to the container, instead of the default value from the task definition."""
    memory_reservation: Integer | None
    """The soft limit (in MiB) of memory to reserve for the container, instead of the default value from the task definition."""
    name: str | None
    """The name of the container that receives the override."""
    resource_requirements: Sequence[CfnPipeEcsResourceRequirementProps | Deferred] | Deferred | None
    """The type and amount of a resource to assign to a container, instead of the default value from the task definition."""


class CfnPipeEcsEnvironmentFileProps(TypedDict, total=False):
    """A list of files containing the environment variables to pass to a container."""
    type: Required[Literal["s3"] | Other]
    """The file type to use."""
    value: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon S3 object containing the environment variable file."""


class CfnPipeEcsEnvironmentVariableProps(TypedDict, total=False):
    """The environment variables to send to the container."""
    name: str | None
    """The name of the key-value pair."""
    value: str | None
    """The value of the key-value pair."""


class CfnPipeEcsEphemeralStorageProps(TypedDict, total=False):
    """The amount of ephemeral storage to allocate for the task."""
    size_in_gib: Required[Integer]
    """The total amount, in GiB, of ephemeral storage to set for the task."""


class CfnPipeEcsInferenceAcceleratorOverrideProps(TypedDict, total=False):
    """Details on an Elastic Inference accelerator task override."""
    device_name: str | None
    """The Elastic Inference accelerator device name to override for the task."""
    device_type: str | None
    """The Elastic Inference accelerator type to use."""


class CfnPipeEcsResourceRequirementProps(TypedDict, total=False):
    """The type and amount of a resource to assign to a container."""
    type: Required[Literal["GPU", "InferenceAccelerator"] | Other]
    """The type of resource to assign to a container."""
    value: Required[str]
    """The value for the specified resource type."""


class CfnPipeEcsTaskOverrideProps(TypedDict, total=False):
    """The overrides that are associated with a task."""
    container_overrides: Sequence[CfnPipeEcsContainerOverrideProps | Deferred] | Deferred | None
    """One or more container overrides that are sent to a task."""
    cpu: str | None
    """The cpu override for the task."""
    ephemeral_storage: CfnPipeEcsEphemeralStorageProps | Deferred | None
    """The ephemeral storage setting override for the task."""
    execution_role_arn: str | None
    """The Amazon Resource Name (ARN) of the task execution IAM role override for the task."""
    inference_accelerator_overrides: Sequence[CfnPipeEcsInferenceAcceleratorOverrideProps | Deferred] | Deferred | None
    """The Elastic Inference accelerator override for the task."""
    memory: str | None
    """The memory override for the task."""
    task_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that containers in this task can assume."""


class CfnPipeFilterProps(TypedDict, total=False):
    """Filter events using an event pattern."""
    pattern: str | None
    """The event pattern."""


class CfnPipeFilterCriteriaProps(TypedDict, total=False):
    """The collection of event patterns used to filter events."""
    filters: Sequence[CfnPipeFilterProps | Deferred] | Deferred | None
    """The event patterns."""


class CfnPipeFirehoseLogDestinationProps(TypedDict, total=False):
    """Represents the Amazon Data Firehose logging configuration settings for the pipe."""
    delivery_stream_arn: str | None
    """The Amazon Resource Name (ARN) of the Firehose delivery stream to which EventBridge delivers the pipe log records."""


class CfnPipeMQBrokerAccessCredentialsProps(TypedDict, total=False):
    """The AWS Secrets Manager secret that stores your broker credentials."""
    basic_auth: str | None
    """The ARN of the Secrets Manager secret."""


class CfnPipeMSKAccessCredentialsProps(TypedDict, total=False):
    """The AWS Secrets Manager secret that stores your stream credentials."""
    client_certificate_tls_auth: str | None
    """The ARN of the Secrets Manager secret."""
    sasl_scram512_auth: str | None
    """The ARN of the Secrets Manager secret."""


class CfnPipeMultiMeasureAttributeMappingProps(TypedDict, total=False):
    """A mapping of a source event data field to a measure in a Timestream for LiveAnalytics record."""
    measure_value: Required[str]
    """Dynamic path to the measurement attribute in the source event."""
    measure_value_type: Required[Literal["DOUBLE", "BIGINT", "VARCHAR", "BOOLEAN", "TIMESTAMP"] | Other]
    """Data type of the measurement attribute in the source event."""
    multi_measure_attribute_name: Required[str]
    """Target measure name to be used."""


class CfnPipeMultiMeasureMappingProps(TypedDict, total=False):
    """Maps multiple measures from the source event to the same Timestream for LiveAnalytics record."""
    multi_measure_attribute_mappings: Required[Sequence[CfnPipeMultiMeasureAttributeMappingProps | Deferred] | Deferred]
    """Mappings that represent multiple source event fields mapped to measures in the same Timestream for LiveAnalytics record."""
    multi_measure_name: Required[str]
    """The name of the multiple measurements per record (multi-measure)."""


class CfnPipeNetworkConfigurationProps(TypedDict, total=False):
    """This structure specifies the network configuration for an Amazon ECS task."""
    awsvpc_configuration: CfnPipeAwsVpcConfigurationProps | Deferred | None
    """Use this structure to specify the VPC subnets and security groups for the task, and whether a public IP address is to be used."""


class CfnPipePipeEnrichmentHttpParametersProps(TypedDict, total=False):
    """These are custom parameter to be used when the target is an API Gateway REST APIs or EventBridge ApiDestinations."""
    header_parameters: Mapping[str, str] | Deferred | None
    """The headers that need to be sent as part of request invoking the API Gateway REST API or EventBridge ApiDestination."""
    path_parameter_values: Sequence[str] | Deferred | None
    """The path parameter values to be used to populate API Gateway REST API or EventBridge ApiDestination path wildcards ("*")."""
    query_string_parameters: Mapping[str, str] | Deferred | None
    """The query string keys/values that need to be sent as part of request invoking the API Gateway REST API or EventBridge ApiDestination."""


class CfnPipePipeEnrichmentParametersProps(TypedDict, total=False):
    """The parameters required to set up enrichment on your pipe."""
    http_parameters: CfnPipePipeEnrichmentHttpParametersProps | Deferred | None
    """Contains the HTTP parameters to use when the target is a API Gateway REST endpoint or EventBridge ApiDestination."""
    input_template: str | None
    """Valid JSON text passed to the enrichment."""


class CfnPipePipeLogConfigurationProps(TypedDict, total=False):
    """Represents the configuration settings for the logs to which this pipe should report events."""
    cloudwatch_logs_log_destination: CfnPipeCloudwatchLogsLogDestinationProps | Deferred | None
    """The logging configuration settings for the pipe."""
    firehose_log_destination: CfnPipeFirehoseLogDestinationProps | Deferred | None
    """The Amazon Data Firehose logging configuration settings for the pipe."""
    include_execution_data: Sequence[Literal["ALL"] | Other] | Deferred | None
    """Whether the execution data (specifically, the `payload`, `awsRequest`, and `awsResponse` fields) is included in the log messages for this pipe."""
    level: Literal["OFF", "ERROR", "INFO", "TRACE"] | Other | None
    """The level of logging detail to include."""
    s3_log_destination: CfnPipeS3LogDestinationProps | Deferred | None
    """The Amazon S3 logging configuration settings for the pipe."""


class CfnPipePipeSourceActiveMQBrokerParametersProps(TypedDict, total=False):
    """The parameters for using an Active MQ broker as a source."""
    batch_size: Integer | None
    """The maximum number of records to include in each batch."""
    credentials: Required[CfnPipeMQBrokerAccessCredentialsProps | Deferred]
    """The credentials needed to access the resource."""
    maximum_batching_window_in_seconds: Integer | None
    """The maximum length of a time to wait for events."""
    queue_name: Required[str]
    """The name of the destination queue to consume. A change replaces the resource."""


class CfnPipePipeSourceDynamoDBStreamParametersProps(TypedDict, total=False):
    """The parameters for using a DynamoDB stream as a source."""
    batch_size: Integer | None
    """The maximum number of records to include in each batch."""
    dead_letter_config: CfnPipeDeadLetterConfigProps | Deferred | None
    """Define the target queue to send dead-letter queue events to."""
    maximum_batching_window_in_seconds: Integer | None
    """The maximum length of a time to wait for events."""
    maximum_record_age_in_seconds: Integer | None
    """Discard records older than the specified age."""
    maximum_retry_attempts: Integer | None
    """Discard records after the specified number of retries."""
    on_partial_batch_item_failure: Literal["AUTOMATIC_BISECT"] | Other | None
    """Define how to handle item process failures."""
    parallelization_factor: Integer | None
    """The number of batches to process concurrently from each shard."""
    starting_position: Required[Literal["TRIM_HORIZON", "LATEST"] | Other]
    """(Streams only) The position in a stream from which to start reading. A change replaces the resource."""


class CfnPipePipeSourceKinesisStreamParametersProps(TypedDict, total=False):
    """The parameters for using a Kinesis stream as a source."""
    batch_size: Integer | None
    """The maximum number of records to include in each batch."""
    dead_letter_config: CfnPipeDeadLetterConfigProps | Deferred | None
    """Define the target queue to send dead-letter queue events to."""
    maximum_batching_window_in_seconds: Integer | None
    """The maximum length of a time to wait for events."""
    maximum_record_age_in_seconds: Integer | None
    """Discard records older than the specified age."""
    maximum_retry_attempts: Integer | None
    """Discard records after the specified number of retries."""
    on_partial_batch_item_failure: Literal["AUTOMATIC_BISECT"] | Other | None
    """Define how to handle item process failures."""
    parallelization_factor: Integer | None
    """The number of batches to process concurrently from each shard."""
    starting_position: Required[Literal["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"] | Other]
    """The position in a stream from which to start reading. A change replaces the resource."""
    starting_position_timestamp: str | None
    """With `StartingPosition` set to `AT_TIMESTAMP`, the time from which to start reading, in Unix time seconds. A change replaces the resource."""


class CfnPipePipeSourceManagedStreamingKafkaParametersProps(TypedDict, total=False):
    """The parameters for using an MSK stream as a source."""
    batch_size: Integer | None
    """The maximum number of records to include in each batch."""
    consumer_group_id: str | None
    """The name of the destination queue to consume. A change replaces the resource."""
    credentials: CfnPipeMSKAccessCredentialsProps | Deferred | None
    """The credentials needed to access the resource."""
    maximum_batching_window_in_seconds: Integer | None
    """The maximum length of a time to wait for events."""
    starting_position: Literal["TRIM_HORIZON", "LATEST"] | Other | None
    """The position in a stream from which to start reading. A change replaces the resource."""
    topic_name: Required[str]
    """The name of the topic that the pipe will read from. A change replaces the resource."""


class CfnPipePipeSourceParametersProps(TypedDict, total=False):
    """The parameters required to set up a source for your pipe."""
    active_mq_broker_parameters: CfnPipePipeSourceActiveMQBrokerParametersProps | Deferred | None
    """The parameters for using an Active MQ broker as a source."""
    dynamodb_stream_parameters: CfnPipePipeSourceDynamoDBStreamParametersProps | Deferred | None
    """The parameters for using a DynamoDB stream as a source."""
    filter_criteria: CfnPipeFilterCriteriaProps | Deferred | None
    """The collection of event patterns used to filter events."""
    kinesis_stream_parameters: CfnPipePipeSourceKinesisStreamParametersProps | Deferred | None
    """The parameters for using a Kinesis stream as a source."""
    managed_streaming_kafka_parameters: CfnPipePipeSourceManagedStreamingKafkaParametersProps | Deferred | None
    """The parameters for using an MSK stream as a source."""
    rabbit_mq_broker_parameters: CfnPipePipeSourceRabbitMQBrokerParametersProps | Deferred | None
    """The parameters for using a Rabbit MQ broker as a source."""
    self_managed_kafka_parameters: CfnPipePipeSourceSelfManagedKafkaParametersProps | Deferred | None
    """The parameters for using a self-managed Apache Kafka stream as a source."""
    sqs_queue_parameters: CfnPipePipeSourceSqsQueueParametersProps | Deferred | None
    """The parameters for using a Amazon SQS stream as a source."""


class CfnPipePipeSourceRabbitMQBrokerParametersProps(TypedDict, total=False):
    """The parameters for using a Rabbit MQ broker as a source."""
    batch_size: Integer | None
    """The maximum number of records to include in each batch."""
    credentials: Required[CfnPipeMQBrokerAccessCredentialsProps | Deferred]
    """The credentials needed to access the resource."""
    maximum_batching_window_in_seconds: Integer | None
    """The maximum length of a time to wait for events."""
    queue_name: Required[str]
    """The name of the destination queue to consume. A change replaces the resource."""
    virtual_host: str | None
    """The name of the virtual host associated with the source broker. A change replaces the resource."""


class CfnPipePipeSourceSelfManagedKafkaParametersProps(TypedDict, total=False):
    """The parameters for using a self-managed Apache Kafka stream as a source."""
    additional_bootstrap_servers: Sequence[str] | Deferred | None
    """An array of server URLs. A change replaces the resource."""
    batch_size: Integer | None
    """The maximum number of records to include in each batch."""
    consumer_group_id: str | None
    """The name of the destination queue to consume. A change replaces the resource."""
    credentials: CfnPipeSelfManagedKafkaAccessConfigurationCredentialsProps | Deferred | None
    """The credentials needed to access the resource."""
    maximum_batching_window_in_seconds: Integer | None
    """The maximum length of a time to wait for events."""
    server_root_ca_certificate: str | None
    """The ARN of the Secrets Manager secret used for certification."""
    starting_position: Literal["TRIM_HORIZON", "LATEST"] | Other | None
    """The position in a stream from which to start reading. A change replaces the resource."""
    topic_name: Required[str]
    """The name of the topic that the pipe will read from. A change replaces the resource."""
    vpc: CfnPipeSelfManagedKafkaAccessConfigurationVpcProps | Deferred | None
    """This structure specifies the VPC subnets and security groups for the stream, and whether a public IP address is to be used."""


class CfnPipePipeSourceSqsQueueParametersProps(TypedDict, total=False):
    """The parameters for using a Amazon SQS stream as a source."""
    batch_size: Integer | None
    """The maximum number of records to include in each batch."""
    maximum_batching_window_in_seconds: Integer | None
    """The maximum length of a time to wait for events."""


class CfnPipePipeTargetBatchJobParametersProps(TypedDict, total=False):
    """The parameters for using an AWS Batch job as a target."""
    array_properties: CfnPipeBatchArrayPropertiesProps | Deferred | None
    """The array properties for the submitted job, such as the size of the array."""
    container_overrides: CfnPipeBatchContainerOverridesProps | Deferred | None
    """The overrides that are sent to a container."""
    depends_on: Sequence[CfnPipeBatchJobDependencyProps | Deferred] | Deferred | None
    """A list of dependencies for the job."""
    job_definition: Required[str]
    """The job definition used by this job."""
    job_name: Required[str]
    """The name of the job."""
    parameters: Mapping[str, str] | Deferred | None
    """Additional parameters passed to the job that replace parameter substitution placeholders that are set in the job definition."""
    retry_strategy: CfnPipeBatchRetryStrategyProps | Deferred | None
    """The retry strategy to use for failed jobs."""


class CfnPipePipeTargetCloudWatchLogsParametersProps(TypedDict, total=False):
    """The parameters for using an CloudWatch Logs log stream as a target."""
    log_stream_name: str | None
    """The name of the log stream."""
    timestamp: str | None
    """A dynamic path parameter to a field in the payload containing the time the event occurred, expressed as the number of milliseconds after Jan 1, 1970 00:00:00 UTC."""


class CfnPipePipeTargetEcsTaskParametersProps(TypedDict, total=False):
    """The parameters for using an Amazon ECS task as a target."""
    capacity_provider_strategy: Sequence[CfnPipeCapacityProviderStrategyItemProps | Deferred] | Deferred | None
    """The capacity provider strategy to use for the task."""
    enable_ecs_managed_tags: Boolean | None
    """Specifies whether to enable Amazon ECS managed tags for the task."""
    enable_execute_command: Boolean | None
    """Whether or not to enable the execute command functionality for the containers in this task."""
    group: str | None
    """Specifies an Amazon ECS task group for the task."""
    launch_type: Literal["EC2", "FARGATE", "EXTERNAL"] | Other | None
    """Specifies the launch type on which your task is running."""
    network_configuration: CfnPipeNetworkConfigurationProps | Deferred | None
    """Use this structure if the Amazon ECS task uses the `awsvpc` network mode."""
    overrides: CfnPipeEcsTaskOverrideProps | Deferred | None
    """The overrides that are associated with a task."""
    placement_constraints: Sequence[CfnPipePlacementConstraintProps | Deferred] | Deferred | None
    """An array of placement constraint objects to use for the task."""
    placement_strategy: Sequence[CfnPipePlacementStrategyProps | Deferred] | Deferred | None
    """The placement strategy objects to use for the task."""
    platform_version: str | None
    """Specifies the platform version for the task."""
    propagate_tags: Literal["TASK_DEFINITION"] | Other | None
    """Specifies whether to propagate the tags from the task definition to the task."""
    reference_id: str | None
    """The reference ID to use for the task."""
    tags: Sequence[CfnPipeTagProps | Deferred] | Deferred | None
    """The metadata that you apply to the task to help you categorize and organize them."""
    task_count: Integer | None
    """The number of tasks to create based on `TaskDefinition`."""
    task_definition_arn: Required[str]
    """The ARN of the task definition to use if the event target is an Amazon ECS task."""


class CfnPipePipeTargetEventBridgeEventBusParametersProps(TypedDict, total=False):
    """The parameters for using an EventBridge event bus as a target."""
    detail_type: str | None
    """A free-form string, with a maximum of 128 characters, used to decide what fields to expect in the event detail."""
    endpoint_id: str | None
    """The URL subdomain of the endpoint."""
    resources: Sequence[str] | Deferred | None
    """AWS resources, identified by Amazon Resource Name (ARN), which the event primarily concerns."""
    source: str | None
    """The source of the event."""
    time: str | None
    """The time stamp of the event, per RFC3339."""


class CfnPipePipeTargetHttpParametersProps(TypedDict, total=False):
    """These are custom parameter to be used when the target is an API Gateway REST APIs or EventBridge ApiDestinations."""
    header_parameters: Mapping[str, str] | Deferred | None
    """The headers that need to be sent as part of request invoking the API Gateway REST API or EventBridge ApiDestination."""
    path_parameter_values: Sequence[str] | Deferred | None
    """The path parameter values to be used to populate API Gateway REST API or EventBridge ApiDestination path wildcards ("*")."""
    query_string_parameters: Mapping[str, str] | Deferred | None
    """The query string keys/values that need to be sent as part of request invoking the API Gateway REST API or EventBridge ApiDestination."""


class CfnPipePipeTargetKinesisStreamParametersProps(TypedDict, total=False):
    """The parameters for using a Kinesis stream as a target."""
    partition_key: Required[str]
    """Determines which shard in the stream the data record is assigned to."""


class CfnPipePipeTargetLambdaFunctionParametersProps(TypedDict, total=False):
    """The parameters for using a Lambda function as a target."""
    invocation_type: Literal["REQUEST_RESPONSE", "FIRE_AND_FORGET"] | Other | None
    """Specify whether to invoke the function synchronously or asynchronously."""


class CfnPipePipeTargetParametersProps(TypedDict, total=False):
    """The parameters required to set up a target for your pipe."""
    batch_job_parameters: CfnPipePipeTargetBatchJobParametersProps | Deferred | None
    """The parameters for using an AWS Batch job as a target."""
    cloud_watch_logs_parameters: CfnPipePipeTargetCloudWatchLogsParametersProps | Deferred | None
    """The parameters for using an CloudWatch Logs log stream as a target."""
    ecs_task_parameters: CfnPipePipeTargetEcsTaskParametersProps | Deferred | None
    """The parameters for using an Amazon ECS task as a target."""
    event_bridge_event_bus_parameters: CfnPipePipeTargetEventBridgeEventBusParametersProps | Deferred | None
    """The parameters for using an EventBridge event bus as a target."""
    http_parameters: CfnPipePipeTargetHttpParametersProps | Deferred | None
    """These are custom parameter to be used when the target is an API Gateway REST APIs or EventBridge ApiDestinations."""
    input_template: str | None
    """Valid JSON text passed to the target."""
    kinesis_stream_parameters: CfnPipePipeTargetKinesisStreamParametersProps | Deferred | None
    """The parameters for using a Kinesis stream as a target."""
    lambda_function_parameters: CfnPipePipeTargetLambdaFunctionParametersProps | Deferred | None
    """The parameters for using a Lambda function as a target."""
    redshift_data_parameters: CfnPipePipeTargetRedshiftDataParametersProps | Deferred | None
    """These are custom parameters to be used when the target is a Amazon Redshift cluster to invoke the Amazon Redshift Data API BatchExecuteStatement."""
    sage_maker_pipeline_parameters: CfnPipePipeTargetSageMakerPipelineParametersProps | Deferred | None
    """The parameters for using a SageMaker AI pipeline as a target."""
    sqs_queue_parameters: CfnPipePipeTargetSqsQueueParametersProps | Deferred | None
    """The parameters for using a Amazon SQS stream as a target."""
    step_function_state_machine_parameters: CfnPipePipeTargetStateMachineParametersProps | Deferred | None
    """The parameters for using a Step Functions state machine as a target."""
    timestream_parameters: CfnPipePipeTargetTimestreamParametersProps | Deferred | None
    """The parameters for using a Timestream for LiveAnalytics table as a target."""


class CfnPipePipeTargetRedshiftDataParametersProps(TypedDict, total=False):
    """These are custom parameters to be used when the target is a Amazon Redshift cluster to invoke the Amazon Redshift Data API BatchExecuteStatement."""
    database: Required[str]
    """The name of the database."""
    db_user: str | None
    """The database user name."""
    secret_manager_arn: str | None
    """The name or ARN of the secret that enables access to the database."""
    sqls: Required[Sequence[str] | Deferred]
    """The SQL statement text to run."""
    statement_name: str | None
    """The name of the SQL statement."""
    with_event: Boolean | None
    """Indicates whether to send an event back to EventBridge after the SQL statement runs."""


class CfnPipePipeTargetSageMakerPipelineParametersProps(TypedDict, total=False):
    """The parameters for using a SageMaker AI pipeline as a target."""
    pipeline_parameter_list: Sequence[CfnPipeSageMakerPipelineParameterProps | Deferred] | Deferred | None
    """List of Parameter names and values for SageMaker AI Model Building Pipeline execution."""


class CfnPipePipeTargetSqsQueueParametersProps(TypedDict, total=False):
    """The parameters for using a Amazon SQS stream as a target."""
    message_deduplication_id: str | None
    """This parameter applies only to FIFO (first-in-first-out) queues."""
    message_group_id: str | None
    """The FIFO message group ID to use as the target."""


class CfnPipePipeTargetStateMachineParametersProps(TypedDict, total=False):
    """The parameters for using a Step Functions state machine as a target."""
    invocation_type: Literal["REQUEST_RESPONSE", "FIRE_AND_FORGET"] | Other | None
    """Specify whether to invoke the Step Functions state machine synchronously or asynchronously."""


class CfnPipePipeTargetTimestreamParametersProps(TypedDict, total=False):
    """The parameters for using a Timestream for LiveAnalytics table as a target."""
    dimension_mappings: Required[Sequence[CfnPipeDimensionMappingProps | Deferred] | Deferred]
    """Map source data to dimensions in the target Timestream for LiveAnalytics table."""
    epoch_time_unit: Literal["MILLISECONDS", "SECONDS", "MICROSECONDS", "NANOSECONDS"] | Other | None
    """The granularity of the time units used."""
    multi_measure_mappings: Sequence[CfnPipeMultiMeasureMappingProps | Deferred] | Deferred | None
    """Maps multiple measures from the source event to the same record in the specified Timestream for LiveAnalytics table."""
    single_measure_mappings: Sequence[CfnPipeSingleMeasureMappingProps | Deferred] | Deferred | None
    """Mappings of single source data fields to individual records in the specified Timestream for LiveAnalytics table."""
    time_field_type: Literal["EPOCH", "TIMESTAMP_FORMAT"] | Other | None
    """The type of time value used."""
    time_value: Required[str]
    """Dynamic path to the source data field that represents the time value for your data."""
    timestamp_format: str | None
    """How to format the timestamps."""
    version_value: Required[str]
    """64 bit version value or source data field that represents the version value for your data."""


class CfnPipePlacementConstraintProps(TypedDict, total=False):
    """An object representing a constraint on task placement."""
    expression: str | None
    """A cluster query language expression to apply to the constraint."""
    type: Literal["distinctInstance", "memberOf"] | Other | None
    """The type of constraint."""


class CfnPipePlacementStrategyProps(TypedDict, total=False):
    """The task placement strategy for a task or service."""
    field: str | None
    """The field to apply the placement strategy against."""
    type: Literal["random", "spread", "binpack"] | Other | None
    """The type of placement strategy."""


class CfnPipeS3LogDestinationProps(TypedDict, total=False):
    """Represents the Amazon S3 logging configuration settings for the pipe."""
    bucket_name: str | None
    """The name of the Amazon S3 bucket to which EventBridge delivers the log records for the pipe."""
    bucket_owner: str | None
    """The AWS account that owns the Amazon S3 bucket to which EventBridge delivers the log records for the pipe."""
    output_format: Literal["json", "plain", "w3c"] | Other | None
    """The format EventBridge uses for the log records."""
    prefix: str | None
    """The prefix text with which to begin Amazon S3 log object names."""


class CfnPipeSageMakerPipelineParameterProps(TypedDict, total=False):
    """Name/Value pair of a parameter to start execution of a SageMaker AI Model Building Pipeline."""
    name: Required[str]
    """Name of parameter to start execution of a SageMaker AI Model Building Pipeline."""
    value: Required[str]
    """Value of parameter to start execution of a SageMaker AI Model Building Pipeline."""


class CfnPipeSelfManagedKafkaAccessConfigurationCredentialsProps(TypedDict, total=False):
    """The AWS Secrets Manager secret that stores your stream credentials."""
    basic_auth: str | None
    """The ARN of the Secrets Manager secret."""
    client_certificate_tls_auth: str | None
    """The ARN of the Secrets Manager secret."""
    sasl_scram256_auth: str | None
    """The ARN of the Secrets Manager secret."""
    sasl_scram512_auth: str | None
    """The ARN of the Secrets Manager secret."""


class CfnPipeSelfManagedKafkaAccessConfigurationVpcProps(TypedDict, total=False):
    """This structure specifies the VPC subnets and security groups for the stream, and whether a public IP address is to be used."""
    security_group: Sequence[str] | Deferred | None
    """Specifies the security groups associated with the stream."""
    subnets: Sequence[str] | Deferred | None
    """Specifies the subnets associated with the stream."""


class CfnPipeSingleMeasureMappingProps(TypedDict, total=False):
    """Maps a single source data field to a single record in the specified Timestream for LiveAnalytics table."""
    measure_name: Required[str]
    """Target measure name for the measurement attribute in the Timestream table."""
    measure_value: Required[str]
    """Dynamic path of the source field to map to the measure in the record."""
    measure_value_type: Required[Literal["DOUBLE", "BIGINT", "VARCHAR", "BOOLEAN", "TIMESTAMP"] | Other]
    """Data type of the source field."""


class CfnPipeTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnPipe(TypedResource):
    """Specifies a pipe."""
    props: CfnPipeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPipeProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the pipe."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The time the pipe was created."""
    @property
    def attr_current_state(self) -> StringToken:
        """The state the pipe is in."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """When the pipe was last updated, in ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD)."""
    @property
    def attr_state_reason(self) -> StringToken:
        """The reason the pipe is in its current state."""
