"""Every resource type of AWS::KafkaConnect; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnConnectorProps(TypedDict, total=False):
    capacity: Required[CfnConnectorCapacityProps | Deferred]
    """The connector's compute capacity settings."""
    connector_configuration: Required[Mapping[str, str] | Deferred]
    """The configuration of the connector. A change replaces the resource."""
    connector_description: str | None
    """The description of the connector. A change replaces the resource."""
    connector_name: Required[str]
    """The name of the connector. A change replaces the resource."""
    kafka_cluster: Required[CfnConnectorKafkaClusterProps | Deferred]
    """The details of the Apache Kafka cluster to which the connector is connected. A change replaces the resource."""
    kafka_cluster_client_authentication: Required[CfnConnectorKafkaClusterClientAuthenticationProps | Deferred]
    """The type of client authentication used to connect to the Apache Kafka cluster. A change replaces the resource."""
    kafka_cluster_encryption_in_transit: Required[CfnConnectorKafkaClusterEncryptionInTransitProps | Deferred]
    """Details of encryption in transit to the Apache Kafka cluster. A change replaces the resource."""
    kafka_connect_version: Required[str]
    """The version of Kafka Connect. A change replaces the resource."""
    log_delivery: CfnConnectorLogDeliveryProps | Deferred | None
    """The settings for delivering connector logs to Amazon CloudWatch Logs. A change replaces the resource."""
    network_type: Literal["IPV4", "DUAL"] | Other | None
    """The network type of the connector. A change replaces the resource."""
    plugins: Required[Sequence[CfnConnectorPluginProps | Deferred] | Deferred]
    """Specifies which plugin to use for the connector. A change replaces the resource."""
    service_execution_role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role used by the connector to access Amazon Web Services resources. A change replaces the resource."""
    tags: Sequence[CfnConnectorTagProps | Deferred] | Deferred | None
    """A collection of tags associated with a resource"""
    worker_configuration: CfnConnectorWorkerConfigurationProps | Deferred | None
    """The worker configurations that are in use with the connector. A change replaces the resource."""


class CfnConnectorApacheKafkaClusterProps(TypedDict, total=False):
    """The details of the Apache Kafka cluster to which the connector is connected."""
    bootstrap_servers: Required[str]
    """The bootstrap servers of the cluster. A change replaces the resource."""
    vpc: Required[CfnConnectorVpcProps | Deferred]
    """Details of an Amazon VPC which has network connectivity to the Apache Kafka cluster. A change replaces the resource."""


class CfnConnectorAutoScalingProps(TypedDict, total=False):
    """Specifies how the connector scales."""
    max_autoscaling_task_count: Integer | None
    """The maximum number of tasks allocated to the connector during autoscaling operations."""
    max_worker_count: Required[Integer]
    """The maximum number of workers allocated to the connector."""
    mcu_count: Required[Literal[1, 2, 4, 8] | Deferred]
    """The number of microcontroller units (MCUs) allocated to each connector worker."""
    min_worker_count: Required[Integer]
    """The minimum number of workers allocated to the connector."""
    scale_in_policy: Required[CfnConnectorScaleInPolicyProps | Deferred]
    """The sacle-in policy for the connector."""
    scale_out_policy: Required[CfnConnectorScaleOutPolicyProps | Deferred]
    """The sacle-out policy for the connector."""


class CfnConnectorCapacityProps(TypedDict, total=False):
    """Information about the capacity of the connector, whether it is auto scaled or provisioned."""
    auto_scaling: CfnConnectorAutoScalingProps | Deferred | None
    """Information about the auto scaling parameters for the connector."""
    provisioned_capacity: CfnConnectorProvisionedCapacityProps | Deferred | None
    """Details about a fixed capacity allocated to a connector."""


class CfnConnectorCloudWatchLogsLogDeliveryProps(TypedDict, total=False):
    """The settings for delivering connector logs to Amazon CloudWatch Logs."""
    enabled: Required[Boolean]
    """Whether log delivery to Amazon CloudWatch Logs is enabled. A change replaces the resource."""
    log_group: str | None
    """The name of the CloudWatch log group that is the destination for log delivery. A change replaces the resource."""


class CfnConnectorCustomPluginProps(TypedDict, total=False):
    """A plugin is an AWS resource that contains the code that defines a connector's logic."""
    custom_plugin_arn: Required[str]
    """The Amazon Resource Name (ARN) of the custom plugin. A change replaces the resource."""
    revision: Required[Integer]
    """The revision of the custom plugin. A change replaces the resource."""


class CfnConnectorFirehoseLogDeliveryProps(TypedDict, total=False):
    """The settings for delivering logs to Amazon Kinesis Data Firehose."""
    delivery_stream: str | None
    """The name of the Kinesis Data Firehose delivery stream that is the destination for log delivery. A change replaces the resource."""
    enabled: Required[Boolean]
    """Specifies whether connector logs get delivered to Amazon Kinesis Data Firehose. A change replaces the resource."""


class CfnConnectorKafkaClusterProps(TypedDict, total=False):
    """The details of the Apache Kafka cluster to which the connector is connected."""
    apache_kafka_cluster: Required[CfnConnectorApacheKafkaClusterProps | Deferred]
    """The Apache Kafka cluster to which the connector is connected. A change replaces the resource."""


class CfnConnectorKafkaClusterClientAuthenticationProps(TypedDict, total=False):
    """The client authentication information used in order to authenticate with the Apache Kafka cluster."""
    authentication_type: Required[Literal["NONE", "IAM"] | Other]
    """The type of client authentication used to connect to the Apache Kafka cluster. A change replaces the resource."""


class CfnConnectorKafkaClusterEncryptionInTransitProps(TypedDict, total=False):
    """Details of encryption in transit to the Apache Kafka cluster."""
    encryption_type: Required[Literal["PLAINTEXT", "TLS"] | Other]
    """The type of encryption in transit to the Apache Kafka cluster. A change replaces the resource."""


class CfnConnectorLogDeliveryProps(TypedDict, total=False):
    """Details about log delivery."""
    worker_log_delivery: Required[CfnConnectorWorkerLogDeliveryProps | Deferred]
    """The workers can send worker logs to different destination types. A change replaces the resource."""


class CfnConnectorPluginProps(TypedDict, total=False):
    """A plugin is an AWS resource that contains the code that defines your connector logic."""
    custom_plugin: Required[CfnConnectorCustomPluginProps | Deferred]
    """Details about a custom plugin. A change replaces the resource."""


class CfnConnectorProvisionedCapacityProps(TypedDict, total=False):
    """Details about a connector's provisioned capacity."""
    mcu_count: Required[Literal[1, 2, 4, 8] | Deferred]
    """The number of microcontroller units (MCUs) allocated to each connector worker."""
    worker_count: Required[Integer]
    """The number of workers that are allocated to the connector."""


class CfnConnectorS3LogDeliveryProps(TypedDict, total=False):
    """Details about delivering logs to Amazon S3."""
    bucket: str | None
    """The name of the S3 bucket that is the destination for log delivery. A change replaces the resource."""
    enabled: Required[Boolean]
    """Specifies whether connector logs get sent to the specified Amazon S3 destination. A change replaces the resource."""
    prefix: str | None
    """The S3 prefix that is the destination for log delivery. A change replaces the resource."""


class CfnConnectorScaleInPolicyProps(TypedDict, total=False):
    """The scale-in policy for the connector."""
    cpu_utilization_percentage: Required[Integer]
    """Specifies the CPU utilization percentage threshold at which you want connector scale in to be triggered."""


class CfnConnectorScaleOutPolicyProps(TypedDict, total=False):
    """The scale-out policy for the connector."""
    cpu_utilization_percentage: Required[Integer]
    """The CPU utilization percentage threshold at which you want connector scale out to be triggered."""


class CfnConnectorTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnConnectorVpcProps(TypedDict, total=False):
    """Information about the VPC in which the connector resides."""
    security_groups: Required[Sequence[str] | Deferred]
    """The security group IDs for the connector. A change replaces the resource."""
    subnets: Required[Sequence[str] | Deferred]
    """The subnets for the connector. A change replaces the resource."""


class CfnConnectorWorkerConfigurationProps(TypedDict, total=False):
    """The configuration of the workers, which are the processes that run the connector logic."""
    revision: Required[Integer]
    """The revision of the worker configuration. A change replaces the resource."""
    worker_configuration_arn: Required[str]
    """The Amazon Resource Name (ARN) of the worker configuration. A change replaces the resource."""


class CfnConnectorWorkerLogDeliveryProps(TypedDict, total=False):
    """Workers can send worker logs to different destination types."""
    cloud_watch_logs: CfnConnectorCloudWatchLogsLogDeliveryProps | Deferred | None
    """Details about delivering logs to Amazon CloudWatch Logs. A change replaces the resource."""
    firehose: CfnConnectorFirehoseLogDeliveryProps | Deferred | None
    """Details about delivering logs to Amazon Kinesis Data Firehose. A change replaces the resource."""
    s3: CfnConnectorS3LogDeliveryProps | Deferred | None
    """Details about delivering logs to Amazon S3. A change replaces the resource."""


class CfnConnector(TypedResource):
    """Creates a connector using the specified properties."""
    props: CfnConnectorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectorProps]) -> None: ...
    @property
    def attr_connector_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the newly created connector."""


class CfnCustomPluginProps(TypedDict, total=False):
    content_type: Required[Literal["JAR", "ZIP"] | Other]
    """The format of the plugin file. A change replaces the resource."""
    description: str | None
    """The description of the custom plugin. A change replaces the resource."""
    location: Required[CfnCustomPluginCustomPluginLocationProps | Deferred]
    """Information about the location of the custom plugin. A change replaces the resource."""
    name: Required[str]
    """The name of the custom plugin. A change replaces the resource."""
    tags: Sequence[CfnCustomPluginTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnCustomPluginCustomPluginLocationProps(TypedDict, total=False):
    """Information about the location of a custom plugin."""
    s3_location: Required[CfnCustomPluginS3LocationProps | Deferred]
    """The S3 bucket Amazon Resource Name (ARN), file key, and object version of the plugin file stored in Amazon S3."""


class CfnCustomPluginS3LocationProps(TypedDict, total=False):
    """The location of an object in Amazon S3."""
    bucket_arn: Required[str]
    """The Amazon Resource Name (ARN) of an S3 bucket."""
    file_key: Required[str]
    """The file key for an object in an S3 bucket."""
    object_version: str | None
    """The version of an object in an S3 bucket."""


class CfnCustomPluginTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnCustomPlugin(TypedResource):
    """Creates a custom plugin using the specified properties."""
    props: CfnCustomPluginProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCustomPluginProps]) -> None: ...
    @property
    def attr_custom_plugin_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the custom plugin."""
    @property
    def attr_file_description(self) -> StringToken:
        """Details about the custom plugin file."""
    @property
    def attr_revision(self) -> NumberToken:
        """The revision of the custom plugin."""


class CfnWorkerConfigurationProps(TypedDict, total=False):
    description: str | None
    """The description of a worker configuration. A change replaces the resource."""
    name: Required[str]
    """The name of the worker configuration. A change replaces the resource."""
    properties_file_content: Required[str]
    """Base64 encoded contents of the connect-distributed.properties file. A change replaces the resource."""
    tags: Sequence[CfnWorkerConfigurationTagProps | Deferred] | Deferred | None
    """A collection of tags associated with a resource"""


class CfnWorkerConfigurationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnWorkerConfiguration(TypedResource):
    """Creates a worker configuration using the specified properties."""
    props: CfnWorkerConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkerConfigurationProps]) -> None: ...
    @property
    def attr_revision(self) -> NumberToken:
        """The revision of the worker configuration."""
    @property
    def attr_worker_configuration_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the worker configuration."""
