"""Every resource type of AWS::Events; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnApiDestinationProps(TypedDict, total=False):
    connection_arn: Required[str]
    """The ARN of the connection to use for the API destination."""
    description: str | None
    """A description for the API destination to create."""
    http_method: Required[Literal["GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "PATCH"] | Other]
    """The method to use for the request to the HTTP invocation endpoint."""
    invocation_endpoint: Required[str]
    """The URL to the HTTP invocation endpoint for the API destination."""
    invocation_rate_limit_per_second: Integer | None
    """The maximum number of requests per second to send to the HTTP invocation endpoint."""
    name: str | None
    """The name for the API destination to create. A change replaces the resource."""


class CfnApiDestination(TypedResource):
    """Creates an API destination, which is an HTTP invocation endpoint configured as a target for events."""
    props: CfnApiDestinationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApiDestinationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the API destination that was created by the request."""
    @property
    def attr_arn_for_policy(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) of an API destination in resource format, so it can be used in the `Resource` element of IAM permission policy statements."""


class CfnArchiveProps(TypedDict, total=False):
    archive_name: str | None
    """The name for the archive to create. A change replaces the resource."""
    description: str | None
    """A description for the archive."""
    event_pattern: Anything
    """An event pattern to use to filter events sent to the archive."""
    kms_key_identifier: str | None
    """The identifier of the AWS customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt this archive."""
    retention_days: Integer | None
    """The number of days to retain events for."""
    source_arn: Required[str]
    """The ARN of the event bus that sends events to the archive. A change replaces the resource."""


class CfnArchive(TypedResource):
    """Creates an archive of events with the specified settings."""
    props: CfnArchiveProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnArchiveProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the archive created."""


class CfnConnectionProps(TypedDict, total=False):
    auth_parameters: CfnConnectionAuthParametersProps | Deferred | None
    """The authorization parameters to use to authorize with the endpoint."""
    authorization_type: Literal["API_KEY", "BASIC", "OAUTH_CLIENT_CREDENTIALS"] | Other | None
    """The type of authorization to use for the connection."""
    description: str | None
    """A description for the connection to create."""
    invocation_connectivity_parameters: CfnConnectionInvocationConnectivityParametersProps | Deferred | None
    """For connections to private APIs, the parameters to use for invoking the API."""
    kms_key_identifier: str | None
    """The identifier of the AWS customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt this connection."""
    name: str | None
    """The name for the connection to create. A change replaces the resource."""


class CfnConnectionApiKeyAuthParametersProps(TypedDict, total=False):
    """The API key authorization parameters for the connection."""
    api_key_name: Required[str]
    """The name of the API key to use for authorization."""
    api_key_value: Required[str]
    """The value for the API key to use for authorization."""


class CfnConnectionAuthParametersProps(TypedDict, total=False):
    """Tthe authorization parameters to use for the connection."""
    api_key_auth_parameters: CfnConnectionApiKeyAuthParametersProps | Deferred | None
    """The API Key parameters to use for authorization."""
    basic_auth_parameters: CfnConnectionBasicAuthParametersProps | Deferred | None
    """The authorization parameters for Basic authorization."""
    connectivity_parameters: CfnConnectionConnectivityParametersProps | Deferred | None
    """For private OAuth authentication endpoints."""
    invocation_http_parameters: CfnConnectionConnectionHttpParametersProps | Deferred | None
    """Additional parameters for the connection that are passed through with every invocation to the HTTP endpoint."""
    oauth_parameters: CfnConnectionOAuthParametersProps | Deferred | None
    """The OAuth parameters to use for authorization."""


class CfnConnectionBasicAuthParametersProps(TypedDict, total=False):
    """The Basic authorization parameters for the connection."""
    password: Required[str]
    """The password associated with the user name to use for Basic authorization."""
    username: Required[str]
    """The user name to use for Basic authorization."""


class CfnConnectionClientParametersProps(TypedDict, total=False):
    """The OAuth authorization parameters to use for the connection."""
    client_id: Required[str]
    """The client ID to use for OAuth authorization."""
    client_secret: Required[str]
    """The client secret assciated with the client ID to use for OAuth authorization."""


class CfnConnectionConnectionHttpParametersProps(TypedDict, total=False):
    """Any additional parameters for the connection."""
    body_parameters: Sequence[CfnConnectionParameterProps | Deferred] | Deferred | None
    """Any additional body string parameters for the connection."""
    header_parameters: Sequence[CfnConnectionParameterProps | Deferred] | Deferred | None
    """Any additional header parameters for the connection."""
    query_string_parameters: Sequence[CfnConnectionParameterProps | Deferred] | Deferred | None
    """Any additional query string parameters for the connection."""


class CfnConnectionConnectivityParametersProps(TypedDict, total=False):
    """If you specify a private OAuth endpoint, the parameters for EventBridge to use when authenticating against the endpoint."""
    resource_parameters: Required[CfnConnectionResourceParametersProps | Deferred]
    """The parameters for EventBridge to use when invoking the resource endpoint."""


class CfnConnectionInvocationConnectivityParametersProps(TypedDict, total=False):
    """For connections to private APIs, the parameters to use for invoking the API."""
    resource_parameters: Required[CfnConnectionResourceParametersProps | Deferred]
    """The parameters for EventBridge to use when invoking the resource endpoint."""


class CfnConnectionOAuthParametersProps(TypedDict, total=False):
    """Contains the OAuth authorization parameters to use for the connection."""
    authorization_endpoint: Required[str]
    """The URL to the authorization endpoint when OAuth is specified as the authorization type."""
    client_parameters: Required[CfnConnectionClientParametersProps | Deferred]
    """The client parameters for OAuth authorization."""
    http_method: Required[Literal["GET", "POST", "PUT"] | Other]
    """The method to use for the authorization request."""
    oauth_http_parameters: CfnConnectionConnectionHttpParametersProps | Deferred | None
    """Details about the additional parameters to use for the connection."""


class CfnConnectionParameterProps(TypedDict, total=False):
    """Any additional query string parameter for the connection."""
    is_value_secret: Boolean | None
    """Specifies whether the value is secret."""
    key: Required[str]
    """The key for a query string parameter."""
    value: Required[str]
    """The value associated with the key for the query string parameter."""


class CfnConnectionResourceParametersProps(TypedDict, total=False):
    """The parameters for EventBridge to use when invoking the resource endpoint."""
    resource_association_arn: str | None
    """For connections to private APIs, the Amazon Resource Name (ARN) of the resource association EventBridge created between the connection and the private API's resource configuration."""
    resource_configuration_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon VPC Lattice resource configuration for the resource endpoint."""


class CfnConnection(TypedResource):
    """Creates a connection."""
    props: CfnConnectionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the connection that was created by the request."""
    @property
    def attr_arn_for_policy(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) of a connection in resource format, so it can be used in the `Resource` element of IAM permission policy statements."""
    @property
    def attr_secret_arn(self) -> StringToken:
        """The ARN for the secret created for the connection."""
    @property
    def attr_invocation_connectivity_parameters_resource_parameters_resource_association_arn(self) -> StringToken:
        """For connections to private APIs, the Amazon Resource Name (ARN) of the resource association EventBridge created between the connection and the private API's resource configuration."""
    @property
    def attr_auth_parameters_connectivity_parameters_resource_parameters_resource_association_arn(self) -> StringToken:
        """For connections to private APIs, the Amazon Resource Name (ARN) of the resource association EventBridge created between the connection and the private API's resource configuration."""


class CfnEndpointProps(TypedDict, total=False):
    description: str | None
    """A description for the endpoint."""
    event_buses: Required[Sequence[CfnEndpointEndpointEventBusProps | Deferred] | Deferred]
    """The event buses being used by the endpoint."""
    name: str | None
    """The name of the endpoint. A change replaces the resource."""
    replication_config: CfnEndpointReplicationConfigProps | Deferred | None
    """Whether event replication was enabled or disabled for this endpoint."""
    role_arn: str | None
    """The ARN of the role used by event replication for the endpoint."""
    routing_config: Required[CfnEndpointRoutingConfigProps | Deferred]
    """The routing configuration of the endpoint."""


class CfnEndpointEndpointEventBusProps(TypedDict, total=False):
    """The event buses the endpoint is associated with."""
    event_bus_arn: Required[str]
    """The ARN of the event bus the endpoint is associated with."""


class CfnEndpointFailoverConfigProps(TypedDict, total=False):
    """The failover configuration for an endpoint."""
    primary: Required[CfnEndpointPrimaryProps | Deferred]
    """The main Region of the endpoint."""
    secondary: Required[CfnEndpointSecondaryProps | Deferred]
    """The Region that events are routed to when failover is triggered or event replication is enabled."""


class CfnEndpointPrimaryProps(TypedDict, total=False):
    """The primary Region of the endpoint."""
    health_check: Required[str]
    """The ARN of the health check used by the endpoint to determine whether failover is triggered."""


class CfnEndpointReplicationConfigProps(TypedDict, total=False):
    """Endpoints can replicate all events to the secondary Region."""
    state: Required[Literal["ENABLED", "DISABLED"] | Other]
    """The state of event replication."""


class CfnEndpointRoutingConfigProps(TypedDict, total=False):
    """The routing configuration of the endpoint."""
    failover_config: Required[CfnEndpointFailoverConfigProps | Deferred]
    """The failover configuration for an endpoint."""


class CfnEndpointSecondaryProps(TypedDict, total=False):
    """The secondary Region that processes events when failover is triggered or replication is enabled."""
    route: Required[str]
    """Defines the secondary Region."""


class CfnEndpoint(TypedResource):
    """A global endpoint used to improve your application's availability by making it regional-fault tolerant."""
    props: CfnEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEndpointProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the endpoint."""
    @property
    def attr_endpoint_id(self) -> StringToken:
        """The ID of the endpoint."""
    @property
    def attr_endpoint_url(self) -> StringToken:
        """The URL of the endpoint."""
    @property
    def attr_state(self) -> StringToken:
        """The main Region of the endpoint."""
    @property
    def attr_state_reason(self) -> StringToken:
        """The reason the endpoint is in its current state."""


class CfnEventBusProps(TypedDict, total=False):
    dead_letter_config: CfnEventBusDeadLetterConfigProps | Deferred | None
    """Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ)."""
    description: str | None
    """The event bus description."""
    event_source_name: str | None
    """If you are creating a partner event bus, this specifies the partner event source that the new event bus will be matched with. A change replaces the resource."""
    kms_key_identifier: str | None
    """The identifier of the AWS customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt events on this event bus."""
    log_config: CfnEventBusLogConfigProps | Deferred | None
    """The logging configuration settings for the event bus."""
    name: Required[str]
    """The name of the new event bus. A change replaces the resource."""
    policy: Anything
    """The permissions policy of the event bus, describing which other AWS accounts can write events to this event bus."""
    tags: Sequence[CfnEventBusTagProps | Deferred] | Deferred | None
    """Tags to associate with the event bus."""


class CfnEventBusDeadLetterConfigProps(TypedDict, total=False):
    """Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ)."""
    arn: str | None
    """The ARN of the SQS queue specified as the target for the dead-letter queue."""


class CfnEventBusLogConfigProps(TypedDict, total=False):
    """The logging configuration settings for the event bus."""
    include_detail: Literal["FULL", "NONE"] | Other | None
    """Whether EventBridge include detailed event information in the records it generates."""
    level: Literal["INFO", "ERROR", "TRACE", "OFF"] | Other | None
    """The level of logging detail to include."""


class CfnEventBusTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnEventBus(TypedResource):
    """Specifies an event bus within your account."""
    props: CfnEventBusProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEventBusProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the event bus, such as `arn:aws:events:us-east-2:123456789012:event-bus/aws.partner/PartnerName/acct1/repo1`."""
    @property
    def attr_description(self) -> StringToken:
        """The description of the event bus."""
    @property
    def attr_event_source_name(self) -> StringToken:
        """If you are creating a partner event bus, this specifies the partner event source that the new event bus will be matched with."""
    @property
    def attr_kms_key_identifier(self) -> StringToken:
        """Kms Key Identifier used to encrypt events at rest in the event bus."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the event bus, such as `PartnerName/acct1/repo1`."""
    @property
    def attr_policy(self) -> StringToken:
        """A JSON string that describes the permission policy statement for the event bus."""


class CfnEventBusPolicyProps(TypedDict, total=False):
    action: Literal["events:PutEvents"] | Other | None
    """The action that you are enabling the other account to perform. Deprecated."""
    condition: CfnEventBusPolicyConditionProps | Deferred | None
    """This parameter enables you to limit the permission to accounts that fulfill a certain condition, such as being a member of a certain AWS organization. Deprecated."""
    event_bus_name: str | None
    """The name of the event bus associated with the rule. A change replaces the resource."""
    principal: str | None
    """The 12-digit AWS account ID that you are permitting to put events to your default event bus. Deprecated."""
    statement: Anything
    """A JSON string that describes the permission policy statement."""
    statement_id: Required[str]
    """An identifier string for the external account that you are granting permissions to. A change replaces the resource."""


class CfnEventBusPolicyConditionProps(TypedDict, total=False):
    """This parameter enables you to limit the permission to accounts that fulfill a certain condition, such as being a member of a certain AWS organization."""
    key: str | None
    """Specifies the value for the key."""
    type: Literal["StringEquals"] | Other | None
    """Specifies the type of condition."""
    value: str | None
    """Specifies the key for the condition."""


class CfnEventBusPolicy(TypedResource):
    """Running `PutPermission` permits the specified AWS account or AWS organization to put events to the specified *event bus*."""
    props: CfnEventBusPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEventBusPolicyProps]) -> None: ...


class CfnRuleProps(TypedDict, total=False):
    description: str | None
    """The description of the rule."""
    event_bus_name: str | None
    """The name or ARN of the event bus associated with the rule. A change replaces the resource."""
    event_pattern: Anything
    """The event pattern of the rule."""
    name: str | None
    """The name of the rule. A change replaces the resource."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of the role that is used for target invocation."""
    schedule_expression: str | None
    """The scheduling expression."""
    state: Literal["DISABLED", "ENABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"] | Other | None
    """The state of the rule."""
    tags: Sequence[CfnRuleTagProps | Deferred] | Deferred | None
    """Any tags assigned to the event rule."""
    targets: Sequence[CfnRuleTargetProps | Deferred] | Deferred | None
    """Adds the specified targets to the specified rule, or updates the targets if they are already associated with the rule."""


class CfnRuleAppSyncParametersProps(TypedDict, total=False):
    """Contains the GraphQL operation to be parsed and executed, if the event target is an AWS AppSync API."""
    graphql_operation: Required[str]
    """The GraphQL operation; that is, the query, mutation, or subscription to be parsed and executed by the GraphQL service."""


class CfnRuleAwsVpcConfigurationProps(TypedDict, total=False):
    """This structure specifies the VPC subnets and security groups for the task, and whether a public IP address is to be used."""
    assign_public_ip: Literal["DISABLED", "ENABLED"] | Other | None
    """Specifies whether the task's elastic network interface receives a public IP address."""
    security_groups: Sequence[str] | Deferred | None
    """Specifies the security groups associated with the task."""
    subnets: Required[Sequence[str] | Deferred]
    """Specifies the subnets associated with the task."""


class CfnRuleBatchArrayPropertiesProps(TypedDict, total=False):
    """The array properties for the submitted job, such as the size of the array."""
    size: Integer | None
    """The size of the array, if this is an array batch job."""


class CfnRuleBatchParametersProps(TypedDict, total=False):
    """The custom parameters to be used when the target is an AWS Batch job."""
    array_properties: CfnRuleBatchArrayPropertiesProps | Deferred | None
    """The array properties for the submitted job, such as the size of the array."""
    job_definition: Required[str]
    """The ARN or name of the job definition to use if the event target is an AWS Batch job."""
    job_name: Required[str]
    """The name to use for this execution of the job, if the target is an AWS Batch job."""
    retry_strategy: CfnRuleBatchRetryStrategyProps | Deferred | None
    """The retry strategy to use for failed jobs, if the target is an AWS Batch job."""


class CfnRuleBatchRetryStrategyProps(TypedDict, total=False):
    """The retry strategy to use for failed jobs, if the target is an AWS Batch job."""
    attempts: Integer | None
    """The number of times to attempt to retry, if the job fails."""


class CfnRuleCapacityProviderStrategyItemProps(TypedDict, total=False):
    """The details of a capacity provider strategy."""
    base: Integer | None
    """The base value designates how many tasks, at a minimum, to run on the specified capacity provider."""
    capacity_provider: Required[str]
    """The short name of the capacity provider."""
    weight: Integer | None
    """The weight value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider."""


class CfnRuleDeadLetterConfigProps(TypedDict, total=False):
    """Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ)."""
    arn: str | None
    """The ARN of the SQS queue specified as the target for the dead-letter queue."""


class CfnRuleEcsParametersProps(TypedDict, total=False):
    """The custom parameters to be used when the target is an Amazon ECS task."""
    capacity_provider_strategy: Sequence[CfnRuleCapacityProviderStrategyItemProps | Deferred] | Deferred | None
    """The capacity provider strategy to use for the task."""
    enable_ecs_managed_tags: Boolean | None
    """Specifies whether to enable Amazon ECS managed tags for the task."""
    enable_execute_command: Boolean | None
    """Whether or not to enable the execute command functionality for the containers in this task."""
    group: str | None
    """Specifies an ECS task group for the task."""
    launch_type: Literal["EC2", "EXTERNAL", "FARGATE"] | Other | None
    """Specifies the launch type on which your task is running."""
    network_configuration: CfnRuleNetworkConfigurationProps | Deferred | None
    """Use this structure if the Amazon ECS task uses the `awsvpc` network mode."""
    placement_constraints: Sequence[CfnRulePlacementConstraintProps | Deferred] | Deferred | None
    """An array of placement constraint objects to use for the task."""
    placement_strategies: Sequence[CfnRulePlacementStrategyProps | Deferred] | Deferred | None
    """The placement strategy objects to use for the task."""
    platform_version: str | None
    """Specifies the platform version for the task."""
    propagate_tags: Literal["TASK_DEFINITION"] | Other | None
    """Specifies whether to propagate the tags from the task definition to the task."""
    reference_id: str | None
    """The reference ID to use for the task."""
    tag_list: Sequence[CfnRuleTagProps | Deferred] | Deferred | None
    """The metadata that you apply to the task to help you categorize and organize them."""
    task_count: Integer | None
    """The number of tasks to create based on `TaskDefinition`."""
    task_definition_arn: Required[str]
    """The ARN of the task definition to use if the event target is an Amazon ECS task."""


class CfnRuleHttpParametersProps(TypedDict, total=False):
    """These are custom parameter to be used when the target is an API Gateway APIs or EventBridge ApiDestinations."""
    header_parameters: Mapping[str, str] | Deferred | None
    """The headers that need to be sent as part of request invoking the API Gateway API or EventBridge ApiDestination."""
    path_parameter_values: Sequence[str] | Deferred | None
    """The path parameter values to be used to populate API Gateway API or EventBridge ApiDestination path wildcards ("*")."""
    query_string_parameters: Mapping[str, str] | Deferred | None
    """The query string keys/values that need to be sent as part of request invoking the API Gateway API or EventBridge ApiDestination."""


class CfnRuleInputTransformerProps(TypedDict, total=False):
    """Contains the parameters needed for you to provide custom input to a target based on one or more pieces of data extracted from the event."""
    input_paths_map: Mapping[str, str] | Deferred | None
    """Map of JSON paths to be extracted from the event."""
    input_template: Required[str]
    """Input template where you specify placeholders that will be filled with the values of the keys from `InputPathsMap` to customize the data sent to the target."""


class CfnRuleKinesisParametersProps(TypedDict, total=False):
    """This object enables you to specify a JSON path to extract from the event and use as the partition key for the Amazon Kinesis data stream, so that you can control the shard to which the event goes."""
    partition_key_path: Required[str]
    """The JSON path to be extracted from the event and used as the partition key."""


class CfnRuleNetworkConfigurationProps(TypedDict, total=False):
    """This structure specifies the network configuration for an ECS task."""
    aws_vpc_configuration: CfnRuleAwsVpcConfigurationProps | Deferred | None
    """Use this structure to specify the VPC subnets and security groups for the task, and whether a public IP address is to be used."""


class CfnRulePlacementConstraintProps(TypedDict, total=False):
    """An object representing a constraint on task placement."""
    expression: str | None
    """A cluster query language expression to apply to the constraint."""
    type: Literal["distinctInstance", "memberOf"] | Other | None
    """The type of constraint."""


class CfnRulePlacementStrategyProps(TypedDict, total=False):
    """The task placement strategy for a task or service."""
    field: str | None
    """The field to apply the placement strategy against."""
    type: str | None
    """The type of placement strategy."""


class CfnRuleRedshiftDataParametersProps(TypedDict, total=False):
    """These are custom parameters to be used when the target is a Amazon Redshift cluster to invoke the Amazon Redshift Data API ExecuteStatement based on EventBridge events."""
    database: Required[str]
    """The name of the database."""
    db_user: str | None
    """The database user name."""
    secret_manager_arn: str | None
    """The name or ARN of the secret that enables access to the database."""
    sql: str | None
    """The SQL statement text to run."""
    sqls: Sequence[str] | Deferred | None
    """One or more SQL statements to run."""
    statement_name: str | None
    """The name of the SQL statement."""
    with_event: Boolean | None
    """Indicates whether to send an event back to EventBridge after the SQL statement runs."""


class CfnRuleRetryPolicyProps(TypedDict, total=False):
    """A `RetryPolicy` object that includes information about the retry policy settings."""
    maximum_event_age_in_seconds: Integer | None
    """The maximum amount of time, in seconds, to continue to make retry attempts."""
    maximum_retry_attempts: Integer | None
    """The maximum number of retry attempts to make before the request fails."""


class CfnRuleRunCommandParametersProps(TypedDict, total=False):
    """This parameter contains the criteria (either InstanceIds or a tag) used to specify which EC2 instances are to be sent the command."""
    run_command_targets: Required[Sequence[CfnRuleRunCommandTargetProps | Deferred] | Deferred]
    """Currently, we support including only one RunCommandTarget block, which specifies either an array of InstanceIds or a tag."""


class CfnRuleRunCommandTargetProps(TypedDict, total=False):
    """Information about the EC2 instances that are to be sent the command, specified as key-value pairs."""
    key: Required[str]
    """Can be either `tag:` *tag-key* or `InstanceIds`."""
    values: Required[Sequence[str] | Deferred]
    """If `Key` is `tag:` *tag-key*, `Values` is a list of tag values."""


class CfnRuleSageMakerPipelineParameterProps(TypedDict, total=False):
    """Name/Value pair of a parameter to start execution of a SageMaker AI Model Building Pipeline."""
    name: Required[str]
    """Name of parameter to start execution of a SageMaker AI Model Building Pipeline."""
    value: Required[str]
    """Value of parameter to start execution of a SageMaker AI Model Building Pipeline."""


class CfnRuleSageMakerPipelineParametersProps(TypedDict, total=False):
    """These are custom parameters to use when the target is a SageMaker AI Model Building Pipeline that starts based on EventBridge events."""
    pipeline_parameter_list: Sequence[CfnRuleSageMakerPipelineParameterProps | Deferred] | Deferred | None
    """List of Parameter names and values for SageMaker AI Model Building Pipeline execution."""


class CfnRuleSqsParametersProps(TypedDict, total=False):
    """The custom parameters for EventBridge to use for a target that is an Amazon SQS fair or FIFO queue."""
    message_group_id: Required[str]
    """The ID of the message group to use as the target."""


class CfnRuleTagProps(TypedDict, total=False):
    """A key-value pair associated with an ECS Target of an EventBridge rule."""
    key: str | None
    """A string you can use to assign a value."""
    value: str | None
    """The value for the specified tag key."""


class CfnRuleTargetProps(TypedDict, total=False):
    """Targets are the resources to be invoked when a rule is triggered."""
    app_sync_parameters: CfnRuleAppSyncParametersProps | Deferred | None
    """Contains the GraphQL operation to be parsed and executed, if the event target is an AWS AppSync API."""
    arn: Required[str]
    """The Amazon Resource Name (ARN) of the target."""
    batch_parameters: CfnRuleBatchParametersProps | Deferred | None
    """If the event target is an AWS Batch job, this contains the job definition, job name, and other parameters."""
    dead_letter_config: CfnRuleDeadLetterConfigProps | Deferred | None
    """The `DeadLetterConfig` that defines the target queue to send dead-letter queue events to."""
    ecs_parameters: CfnRuleEcsParametersProps | Deferred | None
    """Contains the Amazon ECS task definition and task count to be used, if the event target is an Amazon ECS task."""
    http_parameters: CfnRuleHttpParametersProps | Deferred | None
    """Contains the HTTP parameters to use when the target is a API Gateway endpoint or EventBridge ApiDestination."""
    id: Required[str]
    """The ID of the target within the specified rule."""
    input: str | None
    """Valid JSON text passed to the target."""
    input_path: str | None
    """The value of the JSONPath that is used for extracting part of the matched event when passing it to the target."""
    input_transformer: CfnRuleInputTransformerProps | Deferred | None
    """Settings to enable you to provide custom input to a target based on certain event data."""
    kinesis_parameters: CfnRuleKinesisParametersProps | Deferred | None
    """The custom parameter you can use to control the shard assignment, when the target is a Kinesis data stream."""
    redshift_data_parameters: CfnRuleRedshiftDataParametersProps | Deferred | None
    """Contains the Amazon Redshift Data API parameters to use when the target is a Amazon Redshift cluster."""
    retry_policy: CfnRuleRetryPolicyProps | Deferred | None
    """The retry policy configuration to use for the dead-letter queue."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role to be used for this target when the rule is triggered."""
    run_command_parameters: CfnRuleRunCommandParametersProps | Deferred | None
    """Parameters used when you are using the rule to invoke Amazon EC2 Run Command."""
    sage_maker_pipeline_parameters: CfnRuleSageMakerPipelineParametersProps | Deferred | None
    """Contains the SageMaker AI Model Building Pipeline parameters to start execution of a SageMaker AI Model Building Pipeline."""
    sqs_parameters: CfnRuleSqsParametersProps | Deferred | None
    """Contains the message group ID to use when the target is an Amazon SQS fair or FIFO queue."""


class CfnRule(TypedResource):
    """Creates or updates the specified rule."""
    props: CfnRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRuleProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the rule, such as `arn:aws:events:us-east-2:123456789012:rule/example`."""
    @property
    def attr_rule_name(self) -> StringToken:
        """The name of the rule, exposed as a read-only attribute for use with Fn::GetAtt."""
