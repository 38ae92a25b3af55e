"""Every resource type of AWS::EventsV2; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnEventBusProps(TypedDict, total=False):
    description: str | None
    """A description of the event bus."""
    encryption_configuration: CfnEventBusEncryptionConfigurationProps | Deferred | None
    """Encryption configuration for an event bus."""
    name: Required[str]
    """The name of the event bus. A change replaces the resource."""
    storage_configuration: CfnEventBusStorageConfigurationProps | Deferred | None
    """Storage (retention) configuration for the event bus."""
    tags: Sequence[CfnEventBusTagProps | Deferred] | Deferred | None
    """The tags assigned to the event bus."""


class CfnEventBusEncryptionConfigurationProps(TypedDict, total=False):
    """Encryption configuration for an event bus."""
    kms_key_identifier: str | None
    """The identifier of the AWS KMS customer managed key that the event bus uses to encrypt events."""


class CfnEventBusStorageConfigurationProps(TypedDict, total=False):
    """Storage (retention) configuration for the event bus."""
    retention_period_in_days: Integer | None
    """The number of days events are retained on the event bus for replay, 1-365."""


class CfnEventBusTagProps(TypedDict, total=False):
    """A key-value pair to associate with the resource."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnEventBus(TypedResource):
    """Resource type definition for AWS::EventsV2::EventBus, an Amazon EventBridge custom event bus that receives events and delivers them to matching subscribers."""
    props: CfnEventBusProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEventBusProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The time the event bus was created, as an ISO 8601 timestamp."""
    @property
    def attr_event_bus_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the event bus."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The time the event bus was last modified, as an ISO 8601 timestamp."""
    @property
    def attr_state(self) -> StringToken:
        """The lifecycle state of the event bus."""


class CfnEventSourceProps(TypedDict, total=False):
    configuration: Required[CfnEventSourceEventSourceConfigurationProps | Deferred]
    """Event source configuration."""
    description: str | None
    """A description of the event source."""
    event_bus_arn: Required[str]
    """The ARN of the custom event bus the event source forwards onto. A change replaces the resource."""
    name: Required[str]
    """The name of the event source. A change replaces the resource."""
    tags: Sequence[CfnEventSourceTagProps | Deferred] | Deferred | None
    """The tags assigned to the event source."""


class CfnEventSourceAwsServiceEventsConfigurationProps(TypedDict, total=False):
    """Forward a single AWS service's events from the account's default event bus."""
    aws_service: Required[str]
    """A single AWS service source identifier, for example aws.s3."""
    on_failure_configuration: CfnEventSourceOnFailureConfigurationProps | Deferred | None
    """The destination for events that could not be forwarded by the managed forwarding target or, for partner event sources, the managed partner event bus."""
    pattern: str | None
    """A filter pattern, as a JSON string, that defines which events from the specified AWS service are forwarded to the event bus."""


class CfnEventSourceEventSourceConfigurationProps(TypedDict, total=False):
    """Event source configuration."""
    aws_service_events_configuration: CfnEventSourceAwsServiceEventsConfigurationProps | Deferred | None
    """Forward a single AWS service's events from the account's default event bus."""
    partner_events_configuration: CfnEventSourcePartnerEventsConfigurationProps | Deferred | None
    """Forward a partner event source's events through a managed partner event bus."""


class CfnEventSourceOnFailureConfigurationProps(TypedDict, total=False):
    """The destination for events that could not be forwarded by the managed forwarding target or, for partner event sources, the managed partner event bus."""
    arn: str | None
    """The ARN of the Amazon SQS standard queue that receives events that could not be forwarded."""


class CfnEventSourcePartnerEventsConfigurationProps(TypedDict, total=False):
    """Forward a partner event source's events through a managed partner event bus."""
    on_failure_configuration: CfnEventSourceOnFailureConfigurationProps | Deferred | None
    """The destination for events that could not be forwarded by the managed forwarding target or, for partner event sources, the managed partner event bus."""
    partner_bus_kms_key_identifier: str | None
    """The identifier of the AWS KMS customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt events on the managed partner event bus."""
    partner_event_source_arn: Required[str]
    """The ARN of the partner event source to forward. A change replaces the resource."""
    pattern: str | None
    """A filter pattern, as a JSON string, that defines which events from the specified partner event source are forwarded to the event bus."""


class CfnEventSourceTagProps(TypedDict, total=False):
    """A key-value pair to associate with the resource."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnEventSource(TypedResource):
    """Resource schema for AWS::EventsV2::EventSource."""
    props: CfnEventSourceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEventSourceProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The time the event source was created, as an ISO 8601 timestamp."""
    @property
    def attr_event_source_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the event source."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The time the event source was last modified, as an ISO 8601 timestamp."""
    @property
    def attr_revoked(self) -> StringToken:
        """Whether the event bus owner has revoked this event source."""
    @property
    def attr_state(self) -> StringToken:
        """The lifecycle state of the event source: CREATING, ACTIVE, UPDATING, CREATE_FAILED, UPDATE_FAILED, DELETING, or DELETE_FAILED."""


class CfnResourcePolicyProps(TypedDict, total=False):
    event_bus_arn: Required[str]
    """The Amazon Resource Name (ARN) of the event bus whose resource policy this is. A change replaces the resource."""
    policy_document: Required[Anything]
    """The resource policy document, as a JSON object."""


class CfnResourcePolicy(TypedResource):
    """Resource type definition for AWS::EventsV2::ResourcePolicy, the resource policy of an Amazon EventBridge event bus."""
    props: CfnResourcePolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourcePolicyProps]) -> None: ...
    @property
    def attr_revision_id(self) -> StringToken:
        """The revision identifier the service assigned to the stored policy."""


class CfnSubscriberProps(TypedDict, total=False):
    batch_configuration: CfnSubscriberBatchConfigurationProps | Deferred | None
    """Configuration for batching events into a single delivery."""
    description: str | None
    """A description of the subscriber."""
    event_bus_arn: Required[str]
    """The ARN of the event bus this subscriber belongs to. A change replaces the resource."""
    filter_configuration: CfnSubscriberFilterConfigurationProps | Deferred | None
    """Configuration for filtering which events are delivered to the target."""
    invoke_configuration: Required[CfnSubscriberInvokeConfigurationProps | Deferred]
    """Configuration for how the subscriber invokes its target, including the target ARN, the IAM role used to invoke it, and, optionally, the target-specific parameters object that matches the target type."""
    log_configuration: CfnSubscriberLogConfigurationProps | Deferred | None
    """Delivery logging configuration."""
    name: Required[str]
    """The name of the subscriber. A change replaces the resource."""
    on_failure_configuration: CfnSubscriberOnFailureConfigurationProps | Deferred | None
    """The destination for events that could not be delivered."""
    point_in_time_configuration: CfnSubscriberPointInTimeConfigurationProps | Deferred | None
    """The point in time to start delivering events from, used when StartingPosition is POINT_IN_TIME. A change replaces the resource."""
    resume_position: Literal["LAST_PROCESSED", "LATEST"] | Other | None
    """Resume-time control, never returned by the service."""
    retry_policy: CfnSubscriberRetryPolicyProps | Deferred | None
    """The retry policy for failed deliveries."""
    starting_position: Literal["LATEST", "POINT_IN_TIME"] | Other | None
    """Where the subscriber starts reading events: LATEST starts from the newest events; POINT_IN_TIME starts from the point specified in PointInTimeConfiguration. A change replaces the resource."""
    state: Literal["RUNNING", "STOPPED"] | Other | None
    """The run state of the subscriber."""
    tags: Sequence[CfnSubscriberTagProps | Deferred] | Deferred | None
    """The tags assigned to the subscriber."""
    transformer: CfnSubscriberTransformerProps | Deferred | None
    """Configuration for transforming events before delivery: the raw payload, the payload with its metadata envelope, or the output of a JSONata expression."""
    type: Literal["FIFO", "UNORDERED"] | Other | None
    """The delivery ordering mode of the subscriber. A change replaces the resource."""


class CfnSubscriberBatchConfigurationProps(TypedDict, total=False):
    """Configuration for batching events into a single delivery."""
    max_batch_size: Integer | None
    """The maximum number of events in a single batch delivered to the target."""
    max_batch_window_in_seconds: Integer | None
    """The maximum time in seconds to wait for a batch to fill before delivering it, 0-300."""


class CfnSubscriberDeduplicationConfigurationProps(TypedDict, total=False):
    """Deduplication settings applied to the forwarded events on the downstream bus."""
    deduplication_type: Required[Literal["CONTENT_BASED"] | Other]
    """How duplicate events are detected: CONTENT_BASED deduplicates by a hash of the event content."""


class CfnSubscriberEventBusV2SystemMetadataProps(TypedDict, total=False):
    """Customer-controllable system metadata attached to each forwarded event."""
    deduplication_id: str | None
    """The deduplication ID for FIFO deduplication on the downstream event bus."""
    event_group_id: str | None
    """The event group ID for FIFO ordering on the downstream event bus."""


class CfnSubscriberFilterProps(TypedDict, total=False):
    """A single filter entry: an event pattern and the scope of the event it is evaluated against."""
    pattern: Required[str]
    """The event pattern, as a JSON string."""
    scope: Required[Literal["DATA", "METADATA", "SYSTEM_METADATA"] | Other]
    """Which part of the event the pattern is evaluated against: DATA (the event payload), METADATA (event metadata), or SYSTEM_METADATA (service-generated metadata)."""


class CfnSubscriberFilterConfigurationProps(TypedDict, total=False):
    """Configuration for filtering which events are delivered to the target."""
    filters: Required[Sequence[CfnSubscriberFilterProps | Deferred] | Deferred]
    """The list of filters, 1-50 entries."""
    language: Literal["EVENT_BRIDGE_PATTERN"] | Other | None
    """The filter language."""


class CfnSubscriberInvokeConfigurationProps(TypedDict, total=False):
    """Configuration for how the subscriber invokes its target."""
    event_bus_v2_parameters: CfnSubscriberInvokeConfigurationEventBusV2ParametersProps | Deferred | None
    """Parameters for forwarding events to another EventBridge event bus, used when TargetArn is an event bus ARN of the form arn:{partition}:events:{region}:{account}:event-busv2/{name}/{id}."""
    http_parameters: CfnSubscriberInvokeConfigurationHttpParametersProps | Deferred | None
    """Parameters for invoking an HTTP endpoint target, such as an Amazon API Gateway endpoint or an EventBridge API destination."""
    kinesis_parameters: CfnSubscriberInvokeConfigurationKinesisParametersProps | Deferred | None
    """Parameters for writing events to an Amazon Kinesis Data Streams target."""
    lambda_parameters: CfnSubscriberInvokeConfigurationLambdaParametersProps | Deferred | None
    """Parameters for invoking an AWS Lambda function target."""
    role_arn: Required[str]
    """The ARN of the IAM role the service assumes to invoke the target."""
    sns_parameters: CfnSubscriberInvokeConfigurationSnsParametersProps | Deferred | None
    """Parameters for publishing events to an Amazon SNS topic target."""
    sqs_parameters: CfnSubscriberInvokeConfigurationSqsParametersProps | Deferred | None
    """Parameters for sending events to an Amazon SQS queue target."""
    step_functions_parameters: CfnSubscriberInvokeConfigurationStepFunctionsParametersProps | Deferred | None
    """Parameters for starting an AWS Step Functions state machine execution target."""
    target_arn: Required[str]
    """The Amazon Resource Name (ARN) of the target that the subscriber invokes. A change replaces the resource."""
    universal_target_parameters: CfnSubscriberInvokeConfigurationUniversalTargetParametersProps | Deferred | None
    """Parameters for invoking an AWS service API as a universal service integration target, used when TargetArn has the form arn:{partition}:events:::aws-sdk:{service}:{apiAction}."""


class CfnSubscriberInvokeConfigurationEventBusV2ParametersProps(TypedDict, total=False):
    """Parameters for forwarding events to another EventBridge event bus, used when TargetArn is an event bus ARN of the form arn:{partition}:events:{region}:{account}:event-busv2/{name}/{id}."""
    deduplication_configuration: CfnSubscriberDeduplicationConfigurationProps | Deferred | None
    """Deduplication settings applied to the forwarded events on the downstream event bus."""
    metadata: Mapping[str, str] | Deferred | None
    """Metadata forwarded with each event, as key-value string pairs."""
    system_metadata: CfnSubscriberEventBusV2SystemMetadataProps | Deferred | None
    """System metadata attached to each forwarded event, controlling FIFO ordering and deduplication on the downstream event bus."""


class CfnSubscriberInvokeConfigurationHttpParametersProps(TypedDict, total=False):
    """Parameters for invoking an HTTP endpoint target, such as an Amazon API Gateway endpoint or an EventBridge API destination."""
    header_parameters: Mapping[str, str] | Deferred | None
    """HTTP headers to add to the request."""
    invocation_timeout_seconds: str | None
    """The timeout in seconds for each invocation of the target, written as a string."""
    path_parameter_values: Sequence[str] | Deferred | None
    """Values for the path parameters (wildcards) in the target URL, in order."""
    query_string_parameters: Mapping[str, str] | Deferred | None
    """Query string parameters to add to the request."""


class CfnSubscriberInvokeConfigurationKinesisParametersProps(TypedDict, total=False):
    """Parameters for writing events to an Amazon Kinesis Data Streams target."""
    explicit_hash_key: str | None
    """An explicit hash key that overrides the partition key's shard assignment."""
    partition_key: str | None
    """The partition key that determines which shard each record is written to."""


class CfnSubscriberInvokeConfigurationLambdaParametersProps(TypedDict, total=False):
    """Parameters for invoking an AWS Lambda function target."""
    durable_execution_name: str | None
    """A unique name for a durable function execution."""
    invocation_timeout_seconds: str | None
    """The timeout in seconds for each invocation of the target, written as a string."""
    invocation_type: str | None
    """How the function is invoked: EVENT (asynchronous) or REQUEST_RESPONSE (synchronous)."""
    qualifier: str | None
    """The version or alias of the Lambda function to invoke."""
    tenant_id: str | None
    """The tenant identifier for multi-tenant Lambda functions."""


class CfnSubscriberInvokeConfigurationSnsParametersProps(TypedDict, total=False):
    """Parameters for publishing events to an Amazon SNS topic target."""
    message_attributes: Mapping[str, CfnSubscriberMessageAttributeValueProps | Deferred] | Deferred | None
    """Custom message attributes to attach to each message; Amazon SNS subscription filter policies can match on them."""
    message_deduplication_id: str | None
    """The message deduplication ID to use when the target is a FIFO topic."""
    message_group_id: str | None
    """The message group ID to use when the target is a FIFO topic."""
    message_structure: str | None
    """Set to json to send a different message per delivery protocol."""
    subject: str | None
    """The subject line to use for email-protocol subscriptions."""


class CfnSubscriberInvokeConfigurationSqsParametersProps(TypedDict, total=False):
    """Parameters for sending events to an Amazon SQS queue target."""
    delay_seconds: str | None
    """The delay in seconds for the message, written as a string."""
    message_attributes: Mapping[str, CfnSubscriberMessageAttributeValueProps | Deferred] | Deferred | None
    """Custom message attributes to attach to each message."""
    message_deduplication_id: str | None
    """The message deduplication ID to use when the target is a FIFO queue."""
    message_group_id: str | None
    """The message group ID to use when the target is a FIFO queue."""
    message_system_attributes: Mapping[str, CfnSubscriberMessageAttributeValueProps | Deferred] | Deferred | None
    """Message system attributes to attach to each message, such as AWSTraceHeader."""


class CfnSubscriberInvokeConfigurationStepFunctionsParametersProps(TypedDict, total=False):
    """Parameters for starting an AWS Step Functions state machine execution target."""
    invocation_timeout_seconds: str | None
    """The timeout in seconds for each invocation of the target, written as a string."""
    invocation_type: str | None
    """How the execution is started: EVENT (StartExecution, asynchronous) or REQUEST_RESPONSE (StartSyncExecution, synchronous)."""
    name: str | None
    """A name for the execution."""
    trace_header: str | None
    """The AWS X-Ray trace header for distributed tracing."""


class CfnSubscriberInvokeConfigurationUniversalTargetParametersProps(TypedDict, total=False):
    """Parameters for invoking an AWS service API as a universal service integration target, used when TargetArn has the form arn:{partition}:events:::aws-sdk:{service}:{apiAction}."""
    input: Required[str]
    """JSON string or JSONata expression that produces the API request."""
    invocation_timeout_seconds: str | None
    """Timeout in seconds for each invocation of the target (1-30, default 30)."""


class CfnSubscriberJsonataConfigurationProps(TypedDict, total=False):
    """JSONata transform settings."""
    expression: Required[str]
    """The JSONata expression that transforms the event, enclosed in {% %} delimiters."""


class CfnSubscriberLogConfigurationProps(TypedDict, total=False):
    """Delivery logging configuration."""
    include_payload: Literal["FULL", "ON_ERROR_ONLY"] | Other | None
    """Whether the event payload is included in emitted log records: FULL includes it in every emitted record, and ON_ERROR_ONLY includes it only in error records."""
    level: Literal["OFF", "ERROR", "INFO"] | Other | None
    """The minimum log level: OFF (no logging), ERROR, or INFO."""


class CfnSubscriberMessageAttributeValueProps(TypedDict, total=False):
    """A message attribute value and its data type, for Amazon SQS and Amazon SNS targets."""
    binary_value: str | None
    """The attribute value for the Binary data type, Base64-encoded."""
    data_type: Required[str]
    """The attribute data type."""
    string_value: str | None
    """The attribute value for the String and Number data types (and String.Array for Amazon SNS targets)."""


class CfnSubscriberOnFailureConfigurationProps(TypedDict, total=False):
    """The destination for events that could not be delivered."""
    arn: str | None
    """The ARN of the destination that receives events that could not be delivered."""


class CfnSubscriberPointInTimeConfigurationProps(TypedDict, total=False):
    """The point in time to start delivering events from, used when StartingPosition is POINT_IN_TIME."""
    end_point: Integer | None
    """An optional time to stop delivering events at, in seconds since the Unix epoch."""
    point_type: Required[Literal["HORIZON", "TIMESTAMP"] | Other]
    """Where to start: HORIZON starts from the earliest available event; TIMESTAMP starts from the StartingPoint timestamp."""
    starting_point: Integer | None
    """The time to start delivering events from, in seconds since the Unix epoch."""


class CfnSubscriberRetryPolicyProps(TypedDict, total=False):
    """The retry policy for failed deliveries."""
    max_event_age_in_seconds: Integer | None
    """The maximum age of an event in seconds, 60-86400 (24 hours)."""
    max_retry_attempts: Integer | None
    """The maximum number of retry attempts, 0-185."""
    retry_strategy: Literal["ALL"] | Other | None
    """Which errors are retried."""


class CfnSubscriberTagProps(TypedDict, total=False):
    """A key-value pair to associate with the resource."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnSubscriberTransformerProps(TypedDict, total=False):
    """Configuration for transforming events before delivery: the raw payload, the payload with its metadata envelope, or the output of a JSONata expression."""
    jsonata_configuration: CfnSubscriberJsonataConfigurationProps | Deferred | None
    """JSONata transform settings."""
    type: Literal["RAW", "WITH_METADATA", "JSONATA"] | Other | None
    """The transform type: RAW delivers the event payload only; WITH_METADATA delivers the event with its metadata envelope; JSONATA delivers the output of the JSONata expression in JsonataConfiguration."""


class CfnSubscriber(TypedResource):
    """Resource type definition for AWS::EventsV2::Subscriber, an Amazon EventBridge subscription that delivers events from an event bus to a target."""
    props: CfnSubscriberProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSubscriberProps]) -> None: ...
    @property
    def attr_bus_name(self) -> StringToken:
        """The name of the event bus this subscriber belongs to."""
    @property
    def attr_creation_time(self) -> StringToken:
        """Creation timestamp (ISO-8601), read-only."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """Last-modification timestamp (ISO-8601), read-only."""
    @property
    def attr_subscriber_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the subscriber."""
