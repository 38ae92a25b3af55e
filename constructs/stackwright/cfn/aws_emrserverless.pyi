"""Every resource type of AWS::EMRServerless; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnApplicationProps(TypedDict, total=False):
    architecture: Literal["ARM64", "X86_64"] | Other | None
    """The CPU architecture of an application. A change may replace the resource."""
    auto_start_configuration: CfnApplicationAutoStartConfigurationProps | Deferred | None
    """The configuration for an application to automatically start on job submission. A change may replace the resource."""
    auto_stop_configuration: CfnApplicationAutoStopConfigurationProps | Deferred | None
    """The configuration for an application to automatically stop after a certain amount of time being idle. A change may replace the resource."""
    identity_center_configuration: CfnApplicationIdentityCenterConfigurationProps | Deferred | None
    """The IAM Identity Center configuration applied to enable trusted identity propagation."""
    image_configuration: CfnApplicationImageConfigurationInputProps | Deferred | None
    """The image configuration applied to all worker types. A change may replace the resource."""
    initial_capacity: Sequence[CfnApplicationInitialCapacityConfigKeyValuePairProps | Deferred] | Deferred | None
    """The initial capacity of the application. A change may replace the resource."""
    interactive_configuration: CfnApplicationInteractiveConfigurationProps | Deferred | None
    """The interactive configuration object that enables the interactive use cases for an application. A change may replace the resource."""
    maximum_capacity: CfnApplicationMaximumAllowedResourcesProps | Deferred | None
    """The maximum capacity of the application. A change may replace the resource."""
    monitoring_configuration: CfnApplicationMonitoringConfigurationProps | Deferred | None
    """A configuration specification to be used when provisioning an application. A change may replace the resource."""
    name: str | None
    """The name of the application. A change replaces the resource."""
    network_configuration: CfnApplicationNetworkConfigurationProps | Deferred | None
    """The network configuration for customer VPC connectivity for the application. A change may replace the resource."""
    release_label: Required[str]
    """The EMR release associated with the application. A change may replace the resource."""
    runtime_configuration: Sequence[CfnApplicationConfigurationObjectProps | Deferred] | Deferred | None
    """The Configuration specifications of an application. A change may replace the resource."""
    scheduler_configuration: CfnApplicationSchedulerConfigurationProps | Deferred | None
    """The scheduler configuration for batch and streaming jobs running on this application. A change may replace the resource."""
    tags: Sequence[CfnApplicationTagProps | Deferred] | Deferred | None
    """The tags assigned to the application."""
    type: Required[str]
    """The type of application, such as Spark or Hive. A change replaces the resource."""
    worker_type_specifications: Mapping[str, CfnApplicationWorkerTypeSpecificationInputProps | Deferred] | Deferred | None
    """The specification applied to each worker type. A change may replace the resource."""


class CfnApplicationAutoStartConfigurationProps(TypedDict, total=False):
    """The configuration for an application to automatically start on job submission."""
    enabled: Boolean | None
    """Enables the application to automatically start on job submission. A change may replace the resource."""


class CfnApplicationAutoStopConfigurationProps(TypedDict, total=False):
    """The configuration for an application to automatically stop after a certain amount of time being idle."""
    enabled: Boolean | None
    """Enables the application to automatically stop after a certain amount of time being idle. A change may replace the resource."""
    idle_timeout_minutes: Integer | None
    """The amount of idle time in minutes after which your application will automatically stop. A change may replace the resource."""


class CfnApplicationCloudWatchLoggingConfigurationProps(TypedDict, total=False):
    """The Amazon CloudWatch configuration for monitoring logs."""
    enabled: Boolean | None
    """Enables CloudWatch logging."""
    encryption_key_arn: str | None
    """The AWS Key Management Service (KMS) key ARN to encrypt the logs that you store in CloudWatch Logs."""
    log_group_name: str | None
    """The name of the log group in Amazon CloudWatch Logs where you want to publish your logs."""
    log_stream_name_prefix: str | None
    """Prefix for the CloudWatch log stream name."""
    log_type_map: Sequence[CfnApplicationLogTypeMapKeyValuePairProps | Deferred] | Deferred | None
    """The specific log-streams which need to be uploaded to CloudWatch."""


class CfnApplicationConfigurationObjectProps(TypedDict, total=False):
    """A configuration specification to be used when provisioning an application."""
    classification: Required[str]
    """The classification within a configuration."""
    configurations: Sequence[CfnApplicationConfigurationObjectProps | Deferred] | Deferred | None
    """A list of additional configurations to apply within a configuration object."""
    properties: Mapping[str, str] | Deferred | None
    """A set of properties specified within a configuration classification."""


class CfnApplicationIdentityCenterConfigurationProps(TypedDict, total=False):
    """The IAM Identity Center Configuration accepts the Identity Center instance parameter required to enable trusted identity propagation."""
    identity_center_instance_arn: str | None
    """The ARN of the IAM Identity Center instance."""


class CfnApplicationImageConfigurationInputProps(TypedDict, total=False):
    """The image configuration."""
    image_uri: str | None
    """The URI of an image in the Amazon ECR registry. A change may replace the resource."""


class CfnApplicationInitialCapacityConfigProps(TypedDict, total=False):
    """The initial capacity configuration per worker."""
    worker_configuration: Required[CfnApplicationWorkerConfigurationProps | Deferred]
    """The resource configuration of the initial capacity configuration. A change may replace the resource."""
    worker_count: Required[Integer]
    """The number of workers in the initial capacity configuration. A change may replace the resource."""


class CfnApplicationInitialCapacityConfigKeyValuePairProps(TypedDict, total=False):
    key: Required[str]
    """Worker type for an analytics framework. A change may replace the resource."""
    value: Required[CfnApplicationInitialCapacityConfigProps | Deferred]
    """The initial capacity configuration per worker. A change may replace the resource."""


class CfnApplicationInteractiveConfigurationProps(TypedDict, total=False):
    """The configuration to use to enable the different types of interactive use cases in an application."""
    livy_endpoint_enabled: Boolean | None
    """Enables an Apache Livy endpoint that you can connect to and run interactive jobs."""
    session_enabled: Boolean | None
    """Enables interactive sessions on the application"""
    studio_enabled: Boolean | None
    """Enables you to connect an application to Amazon EMR Studio to run interactive workloads in a notebook."""


class CfnApplicationLogTypeMapKeyValuePairProps(TypedDict, total=False):
    key: Required[str]
    value: Required[Sequence[str] | Deferred]
    """List of Applicable values: [STDOUT, STDERR, HIVE_LOG, TEZ_AM, SYSTEM_LOGS]"""


class CfnApplicationManagedPersistenceMonitoringConfigurationProps(TypedDict, total=False):
    """The managed log persistence configuration for a job run."""
    enabled: Boolean | None
    """Enables managed logging and defaults to true."""
    encryption_key_arn: str | None
    """The KMS key ARN to encrypt the logs stored in managed log persistence."""


class CfnApplicationMaximumAllowedResourcesProps(TypedDict, total=False):
    """The maximum allowed cumulative resources for an application."""
    cpu: Required[str]
    """The maximum allowed CPU for an application. A change may replace the resource."""
    disk: str | None
    """The maximum allowed disk for an application. A change may replace the resource."""
    memory: Required[str]
    """The maximum allowed resources for an application. A change may replace the resource."""


class CfnApplicationMonitoringConfigurationProps(TypedDict, total=False):
    """The configuration setting for monitoring logs."""
    cloud_watch_logging_configuration: CfnApplicationCloudWatchLoggingConfigurationProps | Deferred | None
    """The Amazon CloudWatch configuration for monitoring logs."""
    managed_persistence_monitoring_configuration: CfnApplicationManagedPersistenceMonitoringConfigurationProps | Deferred | None
    """The managed log persistence configuration for a job run."""
    prometheus_monitoring_configuration: CfnApplicationPrometheusMonitoringConfigurationProps | Deferred | None
    """The monitoring configuration object you can configure to send metrics to Amazon Managed Service for Prometheus for a job run."""
    s3_monitoring_configuration: CfnApplicationS3MonitoringConfigurationProps | Deferred | None
    """The Amazon S3 configuration for monitoring log publishing."""


class CfnApplicationNetworkConfigurationProps(TypedDict, total=False):
    """The network configuration for customer VPC connectivity."""
    security_group_ids: Sequence[str] | Deferred | None
    """The array of security group Ids for customer VPC connectivity. A change may replace the resource."""
    subnet_ids: Sequence[str] | Deferred | None
    """The array of subnet Ids for customer VPC connectivity. A change may replace the resource."""


class CfnApplicationPrometheusMonitoringConfigurationProps(TypedDict, total=False):
    """The monitoring configuration object you can configure to send metrics to Amazon Managed Service for Prometheus for a job run."""
    remote_write_url: str | None
    """The remote write URL in the Amazon Managed Service for Prometheus workspace to send metrics to."""


class CfnApplicationS3MonitoringConfigurationProps(TypedDict, total=False):
    """The Amazon S3 configuration for monitoring log publishing."""
    encryption_key_arn: str | None
    """The KMS key ARN to encrypt the logs published to the given Amazon S3 destination."""
    log_uri: str | None
    """The Amazon S3 destination URI for log publishing."""


class CfnApplicationSchedulerConfigurationProps(TypedDict, total=False):
    """The scheduler configuration for batch and streaming jobs running on this application."""
    max_concurrent_runs: Integer | None
    """The maximum concurrent job runs on this application."""
    queue_timeout_minutes: Integer | None
    """The maximum duration in minutes for the job in QUEUED state."""


class CfnApplicationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The value for the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnApplicationWorkerConfigurationProps(TypedDict, total=False):
    """The configuration of a worker."""
    cpu: Required[str]
    """The CPU requirements of the worker configuration. A change may replace the resource."""
    disk: str | None
    """The disk requirements of the worker configuration. A change may replace the resource."""
    disk_type: str | None
    """The disk type for every worker instance of the work type."""
    memory: Required[str]
    """The memory requirements of the worker configuration. A change may replace the resource."""


class CfnApplicationWorkerTypeSpecificationInputProps(TypedDict, total=False):
    """The specifications for a worker type."""
    image_configuration: CfnApplicationImageConfigurationInputProps | Deferred | None
    """The image configuration for a worker type. A change may replace the resource."""


class CfnApplication(TypedResource):
    """The `AWS::EMRServerless::Application` resource specifies an EMR Serverless application."""
    props: CfnApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationProps]) -> None: ...
    @property
    def attr_application_id(self) -> StringToken:
        """The ID of the application, such as `ab4rp1abcs8xz47n3x0example`."""
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the EMR Serverless Application."""
