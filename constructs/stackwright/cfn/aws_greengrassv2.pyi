"""Every resource type of AWS::GreengrassV2; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnComponentVersionProps(TypedDict, total=False):
    inline_recipe: str | None
    """The recipe to use to create the component. A change replaces the resource."""
    lambda_function: CfnComponentVersionLambdaFunctionRecipeSourceProps | Deferred | None
    """The parameters to create a component from a Lambda function. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """Application-specific metadata to attach to the component version."""


class CfnComponentVersionComponentDependencyRequirementProps(TypedDict, total=False):
    """Contains information about a component dependency for a Lambda function component."""
    dependency_type: Literal["SOFT", "HARD"] | Other | None
    """The type of this dependency. A change replaces the resource."""
    version_requirement: str | None
    """The component version requirement for the component dependency. A change replaces the resource."""


class CfnComponentVersionComponentPlatformProps(TypedDict, total=False):
    """Contains information about a platform that a component supports."""
    attributes: Mapping[str, str] | Deferred | None
    """A dictionary of attributes for the platform. A change replaces the resource."""
    name: str | None
    """The friendly name of the platform. A change replaces the resource."""


class CfnComponentVersionLambdaContainerParamsProps(TypedDict, total=False):
    """Contains information about a container in which AWS Lambda functions run on AWS IoT Greengrass core devices."""
    devices: Sequence[CfnComponentVersionLambdaDeviceMountProps | Deferred] | Deferred | None
    """The list of system devices that the container can access. A change replaces the resource."""
    memory_size_in_kb: Integer | None
    """The memory size of the container, expressed in kilobytes. A change replaces the resource."""
    mount_ro_sysfs: Boolean | None
    """Whether or not the container can read information from the device's `/sys` folder. A change replaces the resource."""
    volumes: Sequence[CfnComponentVersionLambdaVolumeMountProps | Deferred] | Deferred | None
    """The list of volumes that the container can access. A change replaces the resource."""


class CfnComponentVersionLambdaDeviceMountProps(TypedDict, total=False):
    """Contains information about a device that Linux processes in a container can access."""
    add_group_owner: Boolean | None
    """Whether or not to add the component's system user as an owner of the device. A change replaces the resource."""
    path: str | None
    """The mount path for the device in the file system. A change replaces the resource."""
    permission: Literal["ro", "rw"] | Other | None
    """The permission to access the device: read/only ( `ro`) or read/write ( `rw` ). A change replaces the resource."""


class CfnComponentVersionLambdaEventSourceProps(TypedDict, total=False):
    """Contains information about an event source for an AWS Lambda function."""
    topic: str | None
    """The topic to which to subscribe to receive event messages. A change replaces the resource."""
    type: Literal["PUB_SUB", "IOT_CORE"] | Other | None
    """The type of event source. A change replaces the resource."""


class CfnComponentVersionLambdaExecutionParametersProps(TypedDict, total=False):
    """Contains parameters for a Lambda function that runs on AWS IoT Greengrass."""
    environment_variables: Mapping[str, str] | Deferred | None
    """The map of environment variables that are available to the Lambda function when it runs. A change replaces the resource."""
    event_sources: Sequence[CfnComponentVersionLambdaEventSourceProps | Deferred] | Deferred | None
    """The list of event sources to which to subscribe to receive work messages. A change replaces the resource."""
    exec_args: Sequence[str] | Deferred | None
    """The list of arguments to pass to the Lambda function when it runs. A change replaces the resource."""
    input_payload_encoding_type: Literal["json", "binary"] | Other | None
    """The encoding type that the Lambda function supports. A change replaces the resource."""
    linux_process_params: CfnComponentVersionLambdaLinuxProcessParamsProps | Deferred | None
    """The parameters for the Linux process that contains the Lambda function. A change replaces the resource."""
    max_idle_time_in_seconds: Integer | None
    """The maximum amount of time in seconds that a non-pinned Lambda function can idle before the AWS IoT Greengrass Core software stops its process. A change replaces the resource."""
    max_instances_count: Integer | None
    """The maximum number of instances that a non-pinned Lambda function can run at the same time. A change replaces the resource."""
    max_queue_size: Integer | None
    """The maximum size of the message queue for the Lambda function component. A change replaces the resource."""
    pinned: Boolean | None
    """Whether or not the Lambda function is pinned, or long-lived. A change replaces the resource."""
    status_timeout_in_seconds: Integer | None
    """The interval in seconds at which a pinned (also known as long-lived) Lambda function component sends status updates to the Lambda manager component. A change replaces the resource."""
    timeout_in_seconds: Integer | None
    """The maximum amount of time in seconds that the Lambda function can process a work item. A change replaces the resource."""


class CfnComponentVersionLambdaFunctionRecipeSourceProps(TypedDict, total=False):
    """Contains information about an AWS Lambda function to import to create a component."""
    component_dependencies: Mapping[str, CfnComponentVersionComponentDependencyRequirementProps | Deferred] | Deferred | None
    """The component versions on which this Lambda function component depends. A change replaces the resource."""
    component_lambda_parameters: CfnComponentVersionLambdaExecutionParametersProps | Deferred | None
    """The system and runtime parameters for the Lambda function as it runs on the AWS IoT Greengrass core device. A change replaces the resource."""
    component_name: str | None
    """The name of the component. A change replaces the resource."""
    component_platforms: Sequence[CfnComponentVersionComponentPlatformProps | Deferred] | Deferred | None
    """The platforms that the component version supports. A change replaces the resource."""
    component_version: str | None
    """The version of the component. A change replaces the resource."""
    lambda_arn: str | None
    """The ARN of the Lambda function. A change replaces the resource."""


class CfnComponentVersionLambdaLinuxProcessParamsProps(TypedDict, total=False):
    """Contains parameters for a Linux process that contains an AWS Lambda function."""
    container_params: CfnComponentVersionLambdaContainerParamsProps | Deferred | None
    """The parameters for the container in which the Lambda function runs. A change replaces the resource."""
    isolation_mode: Literal["GreengrassContainer", "NoContainer"] | Other | None
    """The isolation mode for the process that contains the Lambda function. A change replaces the resource."""


class CfnComponentVersionLambdaVolumeMountProps(TypedDict, total=False):
    """Contains information about a volume that Linux processes in a container can access."""
    add_group_owner: Boolean | None
    """Whether or not to add the AWS IoT Greengrass user group as an owner of the volume. A change replaces the resource."""
    destination_path: str | None
    """The path to the logical volume in the file system. A change replaces the resource."""
    permission: Literal["ro", "rw"] | Other | None
    """The permission to access the volume: read/only ( `ro`) or read/write ( `rw` ). A change replaces the resource."""
    source_path: str | None
    """The path to the physical volume in the file system. A change replaces the resource."""


class CfnComponentVersion(TypedResource):
    """Creates a component."""
    props: CfnComponentVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnComponentVersionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the component version."""
    @property
    def attr_component_name(self) -> StringToken:
        """The name of the component."""
    @property
    def attr_component_version(self) -> StringToken:
        """The version of the component."""


class CfnDeploymentProps(TypedDict, total=False):
    components: Mapping[str, CfnDeploymentComponentDeploymentSpecificationProps | Deferred] | Deferred | None
    """The components to deploy. A change replaces the resource."""
    deployment_name: str | None
    """The name of the deployment. A change replaces the resource."""
    deployment_policies: CfnDeploymentDeploymentPoliciesProps | Deferred | None
    """The deployment policies for the deployment. A change replaces the resource."""
    iot_job_configuration: CfnDeploymentDeploymentIoTJobConfigurationProps | Deferred | None
    """The job configuration for the deployment configuration. A change replaces the resource."""
    parent_target_arn: str | None
    """The parent deployment's ARN for a subdeployment. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """Application-specific metadata to attach to the deployment."""
    target_arn: Required[str]
    """The ARN of the target AWS IoT thing or thing group. A change replaces the resource."""


class CfnDeploymentComponentConfigurationUpdateProps(TypedDict, total=False):
    """Contains information about a deployment's update to a component's configuration on AWS IoT Greengrass core devices."""
    merge: str | None
    """A serialized JSON string that contains the configuration object to merge to target devices. A change replaces the resource."""
    reset: Sequence[str] | Deferred | None
    """The list of configuration nodes to reset to default values on target devices. A change replaces the resource."""


class CfnDeploymentComponentDeploymentSpecificationProps(TypedDict, total=False):
    """Contains information about a component to deploy."""
    component_version: str | None
    """The version of the component. A change replaces the resource."""
    configuration_update: CfnDeploymentComponentConfigurationUpdateProps | Deferred | None
    """The configuration updates to deploy for the component. A change replaces the resource."""
    run_with: CfnDeploymentComponentRunWithProps | Deferred | None
    """The system user and group that the software uses to run component processes on the core device. A change replaces the resource."""


class CfnDeploymentComponentRunWithProps(TypedDict, total=False):
    """Contains information system user and group that the AWS IoT Greengrass Core software uses to run component processes on the core device."""
    posix_user: str | None
    """The POSIX system user and (optional) group to use to run this component. A change replaces the resource."""
    system_resource_limits: CfnDeploymentSystemResourceLimitsProps | Deferred | None
    """The system resource limits to apply to this component's process on the core device. A change replaces the resource."""
    windows_user: str | None
    """The Windows user to use to run this component on Windows core devices. A change replaces the resource."""


class CfnDeploymentDeploymentComponentUpdatePolicyProps(TypedDict, total=False):
    """Contains information about a deployment's policy that defines when components are safe to update."""
    action: Literal["NOTIFY_COMPONENTS", "SKIP_NOTIFY_COMPONENTS"] | Other | None
    """Whether or not to notify components and wait for components to become safe to update. A change replaces the resource."""
    timeout_in_seconds: Integer | None
    """The amount of time in seconds that each component on a device has to report that it's safe to update. A change replaces the resource."""


class CfnDeploymentDeploymentConfigurationValidationPolicyProps(TypedDict, total=False):
    """Contains information about how long a component on a core device can validate its configuration updates before it times out."""
    timeout_in_seconds: Integer | None
    """The amount of time in seconds that a component can validate its configuration updates. A change replaces the resource."""


class CfnDeploymentDeploymentIoTJobConfigurationProps(TypedDict, total=False):
    """Contains information about an AWS IoT job configuration."""
    abort_config: CfnDeploymentIoTJobAbortConfigProps | Deferred | None
    """The stop configuration for the job. A change replaces the resource."""
    job_executions_rollout_config: CfnDeploymentIoTJobExecutionsRolloutConfigProps | Deferred | None
    """The rollout configuration for the job. A change replaces the resource."""
    timeout_config: CfnDeploymentIoTJobTimeoutConfigProps | Deferred | None
    """The timeout configuration for the job. A change replaces the resource."""


class CfnDeploymentDeploymentPoliciesProps(TypedDict, total=False):
    """Contains information about policies that define how a deployment updates components and handles failure."""
    component_update_policy: CfnDeploymentDeploymentComponentUpdatePolicyProps | Deferred | None
    """The component update policy for the configuration deployment. A change replaces the resource."""
    configuration_validation_policy: CfnDeploymentDeploymentConfigurationValidationPolicyProps | Deferred | None
    """The configuration validation policy for the configuration deployment. A change replaces the resource."""
    failure_handling_policy: Literal["ROLLBACK", "DO_NOTHING"] | Other | None
    """The failure handling policy for the configuration deployment. A change replaces the resource."""


class CfnDeploymentIoTJobAbortConfigProps(TypedDict, total=False):
    """Contains a list of criteria that define when and how to cancel a configuration deployment."""
    criteria_list: Required[Sequence[CfnDeploymentIoTJobAbortCriteriaProps | Deferred] | Deferred]
    """The list of criteria that define when and how to cancel the configuration deployment. A change replaces the resource."""


class CfnDeploymentIoTJobAbortCriteriaProps(TypedDict, total=False):
    """Contains criteria that define when and how to cancel a job."""
    action: Required[Literal["CANCEL"] | Other]
    """The action to perform when the criteria are met. A change replaces the resource."""
    failure_type: Required[Literal["FAILED", "REJECTED", "TIMED_OUT", "ALL"] | Other]
    """The type of job deployment failure that can cancel a job. A change replaces the resource."""
    min_number_of_executed_things: Required[Integer]
    """The minimum number of things that receive the configuration before the job can cancel. A change replaces the resource."""
    threshold_percentage: Required[Number]
    """The minimum percentage of `failureType` failures that occur before the job can cancel. A change replaces the resource."""


class CfnDeploymentIoTJobExecutionsRolloutConfigProps(TypedDict, total=False):
    """Contains information about the rollout configuration for a job."""
    exponential_rate: CfnDeploymentIoTJobExponentialRolloutRateProps | Deferred | None
    """The exponential rate to increase the job rollout rate. A change replaces the resource."""
    maximum_per_minute: Integer | None
    """The maximum number of devices that receive a pending job notification, per minute. A change replaces the resource."""


class CfnDeploymentIoTJobExponentialRolloutRateProps(TypedDict, total=False):
    """Contains information about an exponential rollout rate for a configuration deployment job."""
    base_rate_per_minute: Required[Integer]
    """The minimum number of devices that receive a pending job notification, per minute, when the job starts. A change replaces the resource."""
    increment_factor: Required[Number]
    """The exponential factor to increase the rollout rate for the job. A change replaces the resource."""
    rate_increase_criteria: Required[CfnDeploymentIoTJobRateIncreaseCriteriaProps | Deferred]
    """The criteria to increase the rollout rate for the job. A change replaces the resource."""


class CfnDeploymentIoTJobRateIncreaseCriteriaProps(TypedDict, total=False):
    """Contains information about criteria to meet before a job increases its rollout rate."""
    number_of_notified_things: Integer | None
    """The number of devices to receive the job notification before the rollout rate increases."""
    number_of_succeeded_things: Integer | None
    """The number of devices to successfully run the configuration job before the rollout rate increases."""


class CfnDeploymentIoTJobTimeoutConfigProps(TypedDict, total=False):
    """Contains information about the timeout configuration for a job."""
    in_progress_timeout_in_minutes: Integer | None
    """The amount of time, in minutes, that devices have to complete the job. A change replaces the resource."""


class CfnDeploymentSystemResourceLimitsProps(TypedDict, total=False):
    """Contains information about system resource limits that the software applies to a component's processes."""
    cpus: Number | None
    """The maximum amount of CPU time that a component's processes can use on the core device. A change replaces the resource."""
    memory: Integer | None
    """The maximum amount of RAM, expressed in kilobytes, that a component's processes can use on the core device. A change replaces the resource."""


class CfnDeployment(TypedResource):
    """Creates a continuous deployment for a target, which is a AWS IoT Greengrass core device or group of core devices."""
    props: CfnDeploymentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDeploymentProps]) -> None: ...
    @property
    def attr_deployment_id(self) -> StringToken:
        """The ID of the deployment."""
