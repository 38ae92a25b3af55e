"""Every resource type of AWS::StepFunctions; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnActivityProps(TypedDict, total=False):
    encryption_configuration: CfnActivityEncryptionConfigurationProps | Deferred | None
    """Encryption configuration for the activity. A change replaces the resource."""
    name: Required[str]
    """The name of the activity. A change replaces the resource."""
    tags: Sequence[CfnActivityTagsEntryProps | Deferred] | Deferred | None
    """The list of tags to add to a resource."""


class CfnActivityEncryptionConfigurationProps(TypedDict, total=False):
    """Settings to configure server-side encryption for an activity."""
    kms_data_key_reuse_period_seconds: Integer | None
    """Maximum duration that Step Functions will reuse data keys."""
    kms_key_id: str | None
    """An alias, alias ARN, key ID, or key ARN of a symmetric encryption AWS key to encrypt data."""
    type: Required[Literal["CUSTOMER_MANAGED_KMS_KEY", "AWS_OWNED_KEY"] | Other]
    """Encryption option for an activity."""


class CfnActivityTagsEntryProps(TypedDict, total=False):
    """The `TagsEntry` property specifies *tags* to identify an activity."""
    key: Required[str]
    """The `key` for a key-value pair in a tag entry."""
    value: Required[str]
    """The `value` for a key-value pair in a tag entry."""


class CfnActivity(TypedResource):
    """An activity is a task that you write in any programming language and host on any machine that has access to AWS Step Functions."""
    props: CfnActivityProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnActivityProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the ARN of the resource."""
    @property
    def attr_name(self) -> StringToken:
        """Returns the name of the activity."""


class CfnStateMachineProps(TypedDict, total=False):
    definition: Anything
    """The Amazon States Language definition of the state machine."""
    definition_s3_location: CfnStateMachineS3LocationProps | Deferred | None
    """The name of the S3 bucket where the state machine definition is stored."""
    definition_string: str | None
    """The Amazon States Language definition of the state machine."""
    definition_substitutions: Mapping[str, str | Integer | Boolean] | Deferred | None
    """A map (string to string) that specifies the mappings for placeholder variables in the state machine definition."""
    encryption_configuration: CfnStateMachineEncryptionConfigurationProps | Deferred | None
    """Encryption configuration for the state machine."""
    logging_configuration: CfnStateMachineLoggingConfigurationProps | Deferred | None
    """Defines what execution history events are logged and where they are logged."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role to use for this state machine."""
    state_machine_name: str | None
    """The name of the state machine. A change replaces the resource."""
    state_machine_type: Literal["STANDARD", "EXPRESS"] | Other | None
    """Determines whether a `STANDARD` or `EXPRESS` state machine is created. A change replaces the resource."""
    tags: Sequence[CfnStateMachineTagsEntryProps | Deferred] | Deferred | None
    """The list of tags to add to a resource."""
    tracing_configuration: CfnStateMachineTracingConfigurationProps | Deferred | None
    """Selects whether or not the state machine's AWS X-Ray tracing is enabled."""


class CfnStateMachineCloudWatchLogsLogGroupProps(TypedDict, total=False):
    """Defines a CloudWatch log group."""
    log_group_arn: str | None
    """The ARN of the the CloudWatch log group to which you want your logs emitted to."""


class CfnStateMachineEncryptionConfigurationProps(TypedDict, total=False):
    """Settings to configure server-side encryption for a state machine."""
    kms_data_key_reuse_period_seconds: Integer | None
    """Maximum duration that Step Functions will reuse data keys."""
    kms_key_id: str | None
    """An alias, alias ARN, key ID, or key ARN of a symmetric encryption AWS key to encrypt data."""
    type: Required[Literal["CUSTOMER_MANAGED_KMS_KEY", "AWS_OWNED_KEY"] | Other]
    """Encryption option for a state machine."""


class CfnStateMachineLogDestinationProps(TypedDict, total=False):
    """Defines a destination for `LoggingConfiguration`."""
    cloud_watch_logs_log_group: CfnStateMachineCloudWatchLogsLogGroupProps | Deferred | None
    """An object describing a CloudWatch log group."""


class CfnStateMachineLoggingConfigurationProps(TypedDict, total=False):
    """Defines what execution history events are logged and where they are logged."""
    destinations: Sequence[CfnStateMachineLogDestinationProps | Deferred] | Deferred | None
    """An array of objects that describes where your execution history events will be logged."""
    include_execution_data: Boolean | None
    """Determines whether execution data is included in your log."""
    level: Literal["ALL", "ERROR", "FATAL", "OFF"] | Other | None
    """Defines which category of execution history events are logged."""


class CfnStateMachineS3LocationProps(TypedDict, total=False):
    """Defines the S3 bucket location where a state machine definition is stored."""
    bucket: Required[str]
    """The name of the S3 bucket where the state machine definition JSON or YAML file is stored."""
    key: Required[str]
    """The name of the state machine definition file (Amazon S3 object name)."""
    version: str | None
    """For versioning-enabled buckets, a specific version of the state machine definition."""


class CfnStateMachineTagsEntryProps(TypedDict, total=False):
    """The `TagsEntry` property specifies *tags* to identify a state machine."""
    key: Required[str]
    """The `key` for a key-value pair in a tag entry."""
    value: Required[str]
    """The `value` for a key-value pair in a tag entry."""


class CfnStateMachineTracingConfigurationProps(TypedDict, total=False):
    """Selects whether or not the state machine's AWS X-Ray tracing is enabled."""
    enabled: Boolean | None
    """When set to `true`, X-Ray tracing is enabled."""


class CfnStateMachine(TypedResource):
    """Provisions a state machine."""
    props: CfnStateMachineProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStateMachineProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the ARN of the resource."""
    @property
    def attr_name(self) -> StringToken:
        """Returns the name of the state machine."""
    @property
    def attr_state_machine_revision_id(self) -> StringToken:
        """Identifier for a state machine revision, which is an immutable, read-only snapshot of a state machine’s definition and configuration."""


class CfnStateMachineAliasProps(TypedDict, total=False):
    deployment_preference: CfnStateMachineAliasDeploymentPreferenceProps | Deferred | None
    """The settings that enable gradual state machine deployments."""
    description: str | None
    """An optional description of the state machine alias."""
    name: str | None
    """The name of the state machine alias. A change replaces the resource."""
    routing_configuration: Sequence[CfnStateMachineAliasRoutingConfigurationVersionProps | Deferred] | Deferred | None
    """The routing configuration of an alias."""
    state_machine_arn: str | None


class CfnStateMachineAliasDeploymentPreferenceProps(TypedDict, total=False):
    """Enables gradual state machine deployments."""
    alarms: Sequence[str] | Deferred | None
    """A list of Amazon CloudWatch alarm names to be monitored during the deployment."""
    interval: Integer | None
    """The time in minutes between each traffic shifting increment."""
    percentage: Integer | None
    """The percentage of traffic to shift to the new version in each increment."""
    state_machine_version_arn: Required[str]
    """The Amazon Resource Name (ARN) of the `AWS::StepFunctions::StateMachineVersion` resource that will be the final version to which the alias points to when the traffic shifting is complete."""
    type: Required[Literal["LINEAR", "ALL_AT_ONCE", "CANARY"] | Other]
    """The type of deployment you want to perform."""


class CfnStateMachineAliasRoutingConfigurationVersionProps(TypedDict, total=False):
    """The state machine version to which you want to route the execution traffic."""
    state_machine_version_arn: Required[str]
    """The Amazon Resource Name (ARN) that identifies one or two state machine versions defined in the routing configuration."""
    weight: Required[Integer]
    """The percentage of traffic you want to route to the state machine version."""


class CfnStateMachineAlias(TypedResource):
    """Represents a state machine alias."""
    props: CfnStateMachineAliasProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStateMachineAliasProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the ARN of the state machine alias."""


class CfnStateMachineVersionProps(TypedDict, total=False):
    description: str | None
    """An optional description of the state machine version. A change replaces the resource."""
    state_machine_arn: Required[str]
    """The Amazon Resource Name (ARN) of the state machine. A change replaces the resource."""
    state_machine_revision_id: str | None
    """Identifier for a state machine revision, which is an immutable, read-only snapshot of a state machine’s definition and configuration. A change replaces the resource."""


class CfnStateMachineVersion(TypedResource):
    """Represents a state machine version."""
    props: CfnStateMachineVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStateMachineVersionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the ARN of the state machine version."""
