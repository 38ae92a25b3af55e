"""Every resource type of AWS::Scheduler; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Number, Other, ResourceOptions, TypedResource


class CfnScheduleProps(TypedDict, total=False):
    description: str | None
    """The description you specify for the schedule."""
    end_date: str | None
    """The date, in UTC, before which the schedule can invoke its target."""
    flexible_time_window: Required[CfnScheduleFlexibleTimeWindowProps | Deferred]
    """Allows you to configure a time window during which EventBridge Scheduler invokes the schedule."""
    group_name: str | None
    """The name of the schedule group associated with this schedule."""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) for the customer managed KMS key that EventBridge Scheduler will use to encrypt and decrypt your data."""
    name: str | None
    """The name of the schedule. A change replaces the resource."""
    schedule_expression: Required[str]
    """The expression that defines when the schedule runs."""
    schedule_expression_timezone: str | None
    """The timezone in which the scheduling expression is evaluated."""
    start_date: str | None
    """The date, in UTC, after which the schedule can begin invoking its target."""
    state: Literal["ENABLED", "DISABLED"] | Other | None
    """Specifies whether the schedule is enabled or disabled."""
    target: Required[CfnScheduleTargetProps | Deferred]
    """The schedule's target details."""


class CfnScheduleAwsVpcConfigurationProps(TypedDict, total=False):
    """This structure specifies the VPC subnets and security groups for the task, and whether a public IP address is to be used."""
    assign_public_ip: Literal["ENABLED", "DISABLED"] | Other | None
    """Specifies whether the task's elastic network interface receives a public IP address."""
    security_groups: Sequence[str] | Deferred | None
    """Specifies the security groups associated with the task."""
    subnets: Required[Sequence[str] | Deferred]
    """Specifies the subnets associated with the task."""


class CfnScheduleCapacityProviderStrategyItemProps(TypedDict, total=False):
    """The details of a capacity provider strategy."""
    base: Number | None
    """The base value designates how many tasks, at a minimum, to run on the specified capacity provider."""
    capacity_provider: Required[str]
    """The short name of the capacity provider."""
    weight: Number | None
    """The weight value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider."""


class CfnScheduleDeadLetterConfigProps(TypedDict, total=False):
    """An object that contains information about an Amazon SQS queue that EventBridge Scheduler uses as a dead-letter queue for your schedule."""
    arn: str | None
    """The Amazon Resource Name (ARN) of the SQS queue specified as the destination for the dead-letter queue."""


class CfnScheduleEcsParametersProps(TypedDict, total=False):
    """The templated target type for the Amazon ECS `RunTask` API operation."""
    capacity_provider_strategy: Sequence[CfnScheduleCapacityProviderStrategyItemProps | Deferred] | Deferred | None
    """The capacity provider strategy to use for the task."""
    enable_ecs_managed_tags: Boolean | None
    """Specifies whether to enable Amazon ECS managed tags for the task."""
    enable_execute_command: Boolean | None
    """Whether or not to enable the execute command functionality for the containers in this task."""
    group: str | None
    """Specifies an Amazon ECS task group for the task."""
    launch_type: Literal["EC2", "FARGATE", "EXTERNAL"] | Other | None
    """Specifies the launch type on which your task is running."""
    network_configuration: CfnScheduleNetworkConfigurationProps | Deferred | None
    """This structure specifies the network configuration for an ECS task."""
    placement_constraints: Sequence[CfnSchedulePlacementConstraintProps | Deferred] | Deferred | None
    """An array of placement constraint objects to use for the task."""
    placement_strategy: Sequence[CfnSchedulePlacementStrategyProps | Deferred] | Deferred | None
    """The task placement strategy for a task or service."""
    platform_version: str | None
    """Specifies the platform version for the task."""
    propagate_tags: Literal["TASK_DEFINITION"] | Other | None
    """Specifies whether to propagate the tags from the task definition to the task."""
    reference_id: str | None
    """The reference ID to use for the task."""
    tags: Sequence[Mapping[str, str] | Deferred] | Deferred | None
    """The metadata that you apply to the task to help you categorize and organize them."""
    task_count: Number | None
    """The number of tasks to create based on `TaskDefinition`."""
    task_definition_arn: Required[str]
    """The Amazon Resource Name (ARN) of the task definition to use if the event target is an Amazon ECS task."""


class CfnScheduleEventBridgeParametersProps(TypedDict, total=False):
    """The templated target type for the EventBridge `PutEvents` API operation."""
    detail_type: Required[str]
    """A free-form string, with a maximum of 128 characters, used to decide what fields to expect in the event detail."""
    source: Required[str]
    """The source of the event."""


class CfnScheduleFlexibleTimeWindowProps(TypedDict, total=False):
    """Allows you to configure a time window during which EventBridge Scheduler invokes the schedule."""
    maximum_window_in_minutes: Number | None
    """The maximum time window during which a schedule can be invoked."""
    mode: Required[Literal["OFF", "FLEXIBLE"] | Other]
    """Determines whether the schedule is invoked within a flexible time window."""


class CfnScheduleKinesisParametersProps(TypedDict, total=False):
    """The templated target type for the Amazon Kinesis `PutRecord` API operation."""
    partition_key: Required[str]
    """Specifies the shard to which EventBridge Scheduler sends the event."""


class CfnScheduleNetworkConfigurationProps(TypedDict, total=False):
    """Specifies the network configuration for an ECS task."""
    awsvpc_configuration: CfnScheduleAwsVpcConfigurationProps | Deferred | None
    """Specifies the Amazon VPC subnets and security groups for the task, and whether a public IP address is to be used."""


class CfnSchedulePlacementConstraintProps(TypedDict, total=False):
    """An object representing a constraint on task placement."""
    expression: str | None
    """A cluster query language expression to apply to the constraint."""
    type: Literal["distinctInstance", "memberOf"] | Other | None
    """The type of constraint."""


class CfnSchedulePlacementStrategyProps(TypedDict, total=False):
    """The task placement strategy for a task or service."""
    field: str | None
    """The field to apply the placement strategy against."""
    type: Literal["random", "spread", "binpack"] | Other | None
    """The type of placement strategy."""


class CfnScheduleRetryPolicyProps(TypedDict, total=False):
    """A `RetryPolicy` object that includes information about the retry policy settings, including the maximum age of an event, and the maximum number of times EventBridge Scheduler will try to deliver the event to a target."""
    maximum_event_age_in_seconds: Number | None
    """The maximum amount of time, in seconds, to continue to make retry attempts."""
    maximum_retry_attempts: Number | None
    """The maximum number of retry attempts to make before the request fails."""


class CfnScheduleSageMakerPipelineParameterProps(TypedDict, total=False):
    """The name and value pair of a parameter to use to start execution of a SageMaker Model Building Pipeline."""
    name: Required[str]
    """Name of parameter to start execution of a SageMaker Model Building Pipeline."""
    value: Required[str]
    """Value of parameter to start execution of a SageMaker Model Building Pipeline."""


class CfnScheduleSageMakerPipelineParametersProps(TypedDict, total=False):
    """The templated target type for the Amazon SageMaker `StartPipelineExecution` API operation."""
    pipeline_parameter_list: Sequence[CfnScheduleSageMakerPipelineParameterProps | Deferred] | Deferred | None
    """List of parameter names and values to use when executing the SageMaker Model Building Pipeline."""


class CfnScheduleSqsParametersProps(TypedDict, total=False):
    """The templated target type for the Amazon SQS `SendMessage` API operation."""
    message_group_id: str | None
    """The FIFO message group ID to use as the target."""


class CfnScheduleTargetProps(TypedDict, total=False):
    """The schedule's target."""
    arn: Required[str]
    """The Amazon Resource Name (ARN) of the target."""
    dead_letter_config: CfnScheduleDeadLetterConfigProps | Deferred | None
    """An object that contains information about an Amazon SQS queue that EventBridge Scheduler uses as a dead-letter queue for your schedule."""
    ecs_parameters: CfnScheduleEcsParametersProps | Deferred | None
    """The templated target type for the Amazon ECS `RunTask` API operation."""
    event_bridge_parameters: CfnScheduleEventBridgeParametersProps | Deferred | None
    """The templated target type for the EventBridge `PutEvents` API operation."""
    input: str | None
    """The text, or well-formed JSON, passed to the target."""
    kinesis_parameters: CfnScheduleKinesisParametersProps | Deferred | None
    """The templated target type for the Amazon Kinesis `PutRecord` API operation."""
    retry_policy: CfnScheduleRetryPolicyProps | Deferred | None
    """A `RetryPolicy` object that includes information about the retry policy settings, including the maximum age of an event, and the maximum number of times EventBridge Scheduler will try to deliver the event to a target."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role that EventBridge Scheduler will use for this target when the schedule is invoked."""
    sage_maker_pipeline_parameters: CfnScheduleSageMakerPipelineParametersProps | Deferred | None
    """The templated target type for the Amazon SageMaker `StartPipelineExecution` API operation."""
    sqs_parameters: CfnScheduleSqsParametersProps | Deferred | None
    """The templated target type for the Amazon SQS `SendMessage` API operation."""


class CfnSchedule(TypedResource):
    """A *schedule* is the main resource you create, configure, and manage using Amazon EventBridge Scheduler."""
    props: CfnScheduleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnScheduleProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the Amazon EventBridge Scheduler schedule."""


class CfnScheduleGroupProps(TypedDict, total=False):
    name: str | None
    """The name of the schedule group. A change replaces the resource."""
    tags: Sequence[CfnScheduleGroupTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnScheduleGroupTagProps(TypedDict, total=False):
    """Tag to associate with the resource."""
    key: Required[str]
    """Key for the tag"""
    value: Required[str]
    """Value for the tag"""


class CfnScheduleGroup(TypedResource):
    """A *schedule group* is an Amazon EventBridge Scheduler resource you use to organize your schedules."""
    props: CfnScheduleGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnScheduleGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the schedule group."""
    @property
    def attr_creation_date(self) -> StringToken:
        """The date and time at which the schedule group was created."""
    @property
    def attr_last_modification_date(self) -> StringToken:
        """The time at which the schedule group was last modified."""
    @property
    def attr_state(self) -> StringToken:
        """Specifies the state of the schedule group."""
