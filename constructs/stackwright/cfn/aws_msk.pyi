"""Every resource type of AWS::MSK; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnBatchScramSecretProps(TypedDict, total=False):
    cluster_arn: Required[str]
    """The Amazon Resource Name (ARN) that uniquely identifies the cluster. A change replaces the resource."""
    secret_arn_list: Sequence[str] | Deferred | None
    """List of Amazon Resource Name (ARN)s of Secrets Manager secrets."""


class CfnBatchScramSecret(TypedResource):
    """Represents a secret stored in the AWS Secrets Manager that can be used to authenticate with a cluster using a user name and a password."""
    props: CfnBatchScramSecretProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBatchScramSecretProps]) -> None: ...


class CfnChannelProps(TypedDict, total=False):
    channel_name: Required[str]
    """Name of the channel A change replaces the resource."""
    cluster_arn: str | None
    """The Amazon Resource Name (ARN) of the cluster A change replaces the resource."""
    encryption_configuration: CfnChannelEncryptionConfigurationProps | Deferred | None
    """Encryption configuration A change replaces the resource."""
    iceberg_destination_configuration: CfnChannelIcebergDestinationConfigurationProps | Deferred | None
    """Iceberg destination configuration"""
    logging_info: CfnChannelChannelLoggingInfoProps | Deferred | None
    """Log configuration details for Channel A change replaces the resource."""
    s3_destination_configuration: CfnChannelS3DestinationConfigurationProps | Deferred | None
    """S3 destination configuration"""
    tags: Mapping[str, str] | Deferred | None
    """Tags attached to the channel"""
    topic_configuration_list: Required[Sequence[CfnChannelTopicConfigurationProps | Deferred] | Deferred]
    """Topic configuration A change replaces the resource."""


class CfnChannelCatalogProps(TypedDict, total=False):
    """Catalog configuration of the destination"""
    catalog_arn: str | None
    """The ARN of the catalog A change replaces the resource."""
    warehouse_location: str | None
    """The warehouse location A change replaces the resource."""


class CfnChannelChannelLoggingInfoProps(TypedDict, total=False):
    """Log configuration details for Channel"""
    cloud_watch_logs: CfnChannelCloudWatchLogsLogDestinationProps | Deferred | None
    """CloudWatch Logs log destination details"""
    firehose: CfnChannelFirehoseLogDestinationProps | Deferred | None
    """Firehose log destination details"""
    s3: CfnChannelS3LogDestinationProps | Deferred | None
    """S3 log destination details"""


class CfnChannelCloudWatchLogsLogDestinationProps(TypedDict, total=False):
    """CloudWatch Logs log destination details"""
    enabled: Required[Boolean]
    """Whether CloudWatch Logs logging is enabled"""
    log_group: str | None
    """The CloudWatch log group for log delivery"""


class CfnChannelDeadLetterQueueS3Props(TypedDict, total=False):
    """Dead letter queue S3 configuration of the destination"""
    bucket_arn: Required[str]
    """The ARN of the S3 bucket A change replaces the resource."""
    error_output_prefix: Required[str]
    """The error output prefix A change replaces the resource."""
    expected_bucket_owner: str | None
    """Optional 12-digit AWS account ID expected to own the dead-letter S3 bucket A change replaces the resource."""


class CfnChannelDestinationTableProps(TypedDict, total=False):
    """Destination table configuration"""
    destination_database_name: Required[str]
    """The destination database name A change replaces the resource."""
    destination_table_name: Required[str]
    """The destination table name A change replaces the resource."""
    partition_spec: CfnChannelPartitionSpecProps | Deferred | None
    """Partition specification A change replaces the resource."""


class CfnChannelEncryptionConfigurationProps(TypedDict, total=False):
    """Encryption configuration"""
    kms_key_arn: Required[str]
    """The ARN of the KMS key for encryption"""


class CfnChannelFirehoseLogDestinationProps(TypedDict, total=False):
    """Firehose log destination details"""
    delivery_stream: str | None
    """The Firehose delivery stream for log delivery"""
    enabled: Required[Boolean]
    """Whether Firehose logging is enabled"""


class CfnChannelIcebergDestinationConfigurationProps(TypedDict, total=False):
    """Iceberg destination configuration"""
    append_only: Required[Boolean]
    """Append only mode A change replaces the resource."""
    catalog: CfnChannelCatalogProps | Deferred | None
    """Catalog configuration of the destination A change replaces the resource."""
    compression_type: Literal["ZSTD", "SNAPPY"] | Other | None
    """Compression codec for Iceberg table data files. A change replaces the resource."""
    data_freshness_in_seconds: Integer | None
    """Data freshness in seconds"""
    dead_letter_queue_s3: Required[CfnChannelDeadLetterQueueS3Props | Deferred]
    """Dead letter queue S3 configuration of the destination A change replaces the resource."""
    destination_table_list: Required[Sequence[CfnChannelDestinationTableProps | Deferred] | Deferred]
    """List of destination tables A change replaces the resource."""
    schema_evolution: Required[CfnChannelSchemaEvolutionProps | Deferred]
    """Schema evolution configuration of the destination A change replaces the resource."""
    service_execution_role_arn: Required[str]
    """The Amazon Resource Name (ARN) of an IAM role used by MSK to access the table A change replaces the resource."""
    table_creation: Required[CfnChannelTableCreationProps | Deferred]
    """Table creation configuration of the destination A change replaces the resource."""


class CfnChannelPartitionSourceProps(TypedDict, total=False):
    """Partition source configuration"""
    source_name: str | None
    """Source name A change replaces the resource."""


class CfnChannelPartitionSpecProps(TypedDict, total=False):
    """Partition specification"""
    partition_strategy: Required[Literal["TIME_HOUR"] | Other]
    """Partition strategy for MSK channel A change replaces the resource."""
    source_list: Sequence[CfnChannelPartitionSourceProps | Deferred] | Deferred | None
    """Source list A change replaces the resource."""


class CfnChannelRecordConverterProps(TypedDict, total=False):
    """Record converter configuration for a topic"""
    value_converter: Required[Literal["BYTE_ARRAY", "JSON", "JSON_SCHEMA_GSR", "STRING"] | Other]
    """Value converter for topic data"""


class CfnChannelRecordSchemaProps(TypedDict, total=False):
    """Record schema configuration for a topic"""
    gsr_arn: Required[str]
    """ARN of Glue Schema Registry resource used for table schema"""


class CfnChannelS3DestinationConfigurationProps(TypedDict, total=False):
    """S3 destination configuration"""
    data_freshness_in_seconds: Integer | None
    """Data freshness in seconds"""
    dead_letter_queue_s3: Required[CfnChannelDeadLetterQueueS3Props | Deferred]
    """Dead letter queue S3 configuration of the destination A change replaces the resource."""
    service_execution_role_arn: Required[str]
    """The Amazon Resource Name (ARN) of an IAM role used by MSK to access S3 A change replaces the resource."""
    storage: Required[CfnChannelS3StorageProps | Deferred]
    """S3 storage configuration A change replaces the resource."""


class CfnChannelS3LogDestinationProps(TypedDict, total=False):
    """S3 log destination details"""
    bucket: str | None
    """The name of the S3 bucket for log delivery"""
    enabled: Required[Boolean]
    """Whether S3 logging is enabled"""
    prefix: str | None
    """The S3 prefix for log delivery"""


class CfnChannelS3StorageProps(TypedDict, total=False):
    """S3 storage configuration"""
    bucket_arn: Required[str]
    """ARN of the S3 bucket A change replaces the resource."""
    compression_type: Required[Literal["NONE", "GZIP", "ZSTD"] | Other]
    """S3 compression type A change replaces the resource."""
    expected_bucket_owner: str | None
    """Optional 12-digit AWS account ID expected to own the S3 bucket A change replaces the resource."""
    output_key_template: str | None
    """Template for S3 key for output objects, used for partitioning A change replaces the resource."""
    output_prefix: str | None
    """Optional prefix for output objects A change replaces the resource."""
    storage_class: Required[Literal["STANDARD", "INTELLIGENT_TIERING", "GLACIER_IR"] | Other]
    """S3 storage class A change replaces the resource."""


class CfnChannelSchemaEvolutionProps(TypedDict, total=False):
    """Schema evolution configuration of the destination"""
    enable_schema_evolution: Required[Boolean]
    """Whether schema evolution is enabled A change replaces the resource."""


class CfnChannelTableCreationProps(TypedDict, total=False):
    """Table creation configuration of the destination"""
    enable_table_creation: Required[Boolean]
    """Whether table creation is enabled A change replaces the resource."""


class CfnChannelTopicConfigurationProps(TypedDict, total=False):
    """Configuration of topic in a channel"""
    record_converter: Required[CfnChannelRecordConverterProps | Deferred]
    """Record converter configuration for a topic"""
    record_schema: CfnChannelRecordSchemaProps | Deferred | None
    """Record schema configuration for a topic"""
    topic_arn: Required[str]
    """The Amazon Resource Name (ARN) that uniquely identifies the topic"""


class CfnChannel(TypedResource):
    """Resource Type definition for AWS::MSK::Channel"""
    props: CfnChannelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnChannelProps]) -> None: ...
    @property
    def attr_channel_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) that uniquely identifies the channel"""
    @property
    def attr_state_info(self) -> StringToken:
        """Includes information about the channel state"""
    @property
    def attr_status(self) -> StringToken:
        """Status of a channel resource"""


class CfnClusterProps(TypedDict, total=False):
    broker_node_group_info: Required[CfnClusterBrokerNodeGroupInfoProps | Deferred]
    """Information about the broker nodes in the cluster."""
    client_authentication: CfnClusterClientAuthenticationProps | Deferred | None
    """Includes all client authentication related information."""
    cluster_name: Required[str]
    """The name of the cluster. A change replaces the resource."""
    configuration_info: CfnClusterConfigurationInfoProps | Deferred | None
    """Represents the configuration that you want MSK to use for the cluster."""
    encryption_info: CfnClusterEncryptionInfoProps | Deferred | None
    """Includes all encryption-related information."""
    enhanced_monitoring: Literal["DEFAULT", "PER_BROKER", "PER_TOPIC_PER_BROKER", "PER_TOPIC_PER_PARTITION"] | Other | None
    """Specifies the level of monitoring for the MSK cluster."""
    kafka_version: Required[str]
    """The version of Apache Kafka."""
    logging_info: CfnClusterLoggingInfoProps | Deferred | None
    """Logging info details for the cluster."""
    number_of_broker_nodes: Required[Integer]
    """The number of broker nodes in the cluster."""
    open_monitoring: CfnClusterOpenMonitoringProps | Deferred | None
    """The settings for open monitoring."""
    rebalancing: CfnClusterRebalancingProps | Deferred | None
    storage_mode: Literal["LOCAL", "TIERED"] | Other | None
    """This controls storage mode for supported storage tiers."""
    tags: Mapping[str, str] | Deferred | None
    """An arbitrary set of tags (key-value pairs) for the cluster."""
    zookeeper_access: CfnClusterZookeeperAccessProps | Deferred | None


class CfnClusterAuthorizerLogsProps(TypedDict, total=False):
    cloud_watch_logs: CfnClusterCloudWatchLogsProps | Deferred | None
    """Details of the CloudWatch Logs destination for broker logs."""
    firehose: CfnClusterFirehoseProps | Deferred | None
    """Firehose details for BrokerLogs."""
    s3: CfnClusterS3Props | Deferred | None
    """The details of the Amazon S3 destination for broker logs."""


class CfnClusterBrokerLogsProps(TypedDict, total=False):
    """The broker logs configuration for this MSK cluster."""
    cloud_watch_logs: CfnClusterCloudWatchLogsProps | Deferred | None
    """Details of the CloudWatch Logs destination for broker logs."""
    firehose: CfnClusterFirehoseProps | Deferred | None
    """Details of the Kinesis Data Firehose delivery stream that is the destination for broker logs."""
    s3: CfnClusterS3Props | Deferred | None
    """Details of the Amazon S3 destination for broker logs."""


class CfnClusterBrokerNodeGroupInfoProps(TypedDict, total=False):
    """Describes the setup to be used for the broker nodes in the cluster."""
    broker_az_distribution: Literal["DEFAULT"] | Other | None
    """This parameter is currently not in use. A change replaces the resource."""
    client_subnets: Required[Sequence[str] | Deferred]
    """The list of subnets to connect to in the client virtual private cloud (VPC). A change replaces the resource."""
    connectivity_info: CfnClusterConnectivityInfoProps | Deferred | None
    """Information about the cluster's connectivity setting."""
    instance_type: Required[str]
    """The type of Amazon EC2 instances to use for brokers."""
    security_groups: Sequence[str] | Deferred | None
    """The security groups to associate with the ENIs in order to specify who can connect to and communicate with the Amazon MSK cluster. A change replaces the resource."""
    storage_info: CfnClusterStorageInfoProps | Deferred | None
    """Contains information about storage volumes attached to Amazon MSK broker nodes."""


class CfnClusterClientAuthenticationProps(TypedDict, total=False):
    sasl: CfnClusterSaslProps | Deferred | None
    """Details for client authentication using SASL."""
    tls: CfnClusterTlsProps | Deferred | None
    """Details for ClientAuthentication using TLS."""
    unauthenticated: CfnClusterUnauthenticatedProps | Deferred | None
    """Details for ClientAuthentication using no authentication."""


class CfnClusterCloudWatchLogsProps(TypedDict, total=False):
    """Details of the CloudWatch Logs destination for broker logs."""
    enabled: Required[Boolean]
    """Specifies whether broker logs get sent to the specified CloudWatch Logs destination."""
    log_group: str | None
    """The CloudWatch log group that is the destination for broker logs."""


class CfnClusterConfigurationInfoProps(TypedDict, total=False):
    """Specifies the configuration to use for the brokers."""
    arn: Required[str]
    """ARN of the configuration to use."""
    revision: Required[Integer]
    """The revision of the configuration to use."""


class CfnClusterConnectivityInfoProps(TypedDict, total=False):
    """Broker access controls."""
    network_type: Literal["IPV4", "DUAL"] | Other | None
    public_access: CfnClusterPublicAccessProps | Deferred | None
    """Access control settings for the cluster's brokers."""
    vpc_connectivity: CfnClusterVpcConnectivityProps | Deferred | None
    """VPC connection control settings for brokers."""


class CfnClusterEBSStorageInfoProps(TypedDict, total=False):
    """Contains information about the EBS storage volumes attached to the broker nodes."""
    provisioned_throughput: CfnClusterProvisionedThroughputProps | Deferred | None
    """EBS volume provisioned throughput information."""
    volume_size: Integer | None
    """The size in GiB of the EBS volume for the data drive on each broker node."""


class CfnClusterEncryptionAtRestProps(TypedDict, total=False):
    """The data-volume encryption details."""
    data_volume_kms_key_id: Required[str]
    """The ARN of the Amazon KMS key for encrypting data at rest. A change replaces the resource."""


class CfnClusterEncryptionInTransitProps(TypedDict, total=False):
    """The settings for encrypting data in transit."""
    client_broker: Literal["TLS", "TLS_PLAINTEXT", "PLAINTEXT"] | Other | None
    """Indicates the encryption setting for data in transit between clients and brokers."""
    in_cluster: Boolean | None
    """When set to true, it indicates that data communication among the broker nodes of the cluster is encrypted. A change replaces the resource."""


class CfnClusterEncryptionInfoProps(TypedDict, total=False):
    """Includes encryption-related information, such as the Amazon KMS key used for encrypting data at rest and whether you want MSK to encrypt your data in transit."""
    encryption_at_rest: CfnClusterEncryptionAtRestProps | Deferred | None
    """The data-volume encryption details. A change replaces the resource."""
    encryption_in_transit: CfnClusterEncryptionInTransitProps | Deferred | None
    """The details for encryption in transit."""


class CfnClusterFirehoseProps(TypedDict, total=False):
    """Firehose details for BrokerLogs."""
    delivery_stream: str | None
    """The Kinesis Data Firehose delivery stream that is the destination for broker logs."""
    enabled: Required[Boolean]
    """Specifies whether broker logs get send to the specified Kinesis Data Firehose delivery stream."""


class CfnClusterIamProps(TypedDict, total=False):
    """Details for SASL/IAM client authentication."""
    enabled: Required[Boolean]
    """SASL/IAM authentication is enabled or not."""


class CfnClusterJmxExporterProps(TypedDict, total=False):
    """Indicates whether you want to enable or disable the JMX Exporter."""
    enabled_in_broker: Required[Boolean]
    """Indicates whether you want to enable or disable the JMX Exporter."""


class CfnClusterLoggingInfoProps(TypedDict, total=False):
    """You can configure your MSK cluster to send broker logs to different destination types."""
    authorizer_logs: CfnClusterAuthorizerLogsProps | Deferred | None
    broker_logs: CfnClusterBrokerLogsProps | Deferred | None
    """You can configure your MSK cluster to send broker logs to different destination types."""


class CfnClusterNodeExporterProps(TypedDict, total=False):
    """Indicates whether you want to enable or disable the Node Exporter."""
    enabled_in_broker: Required[Boolean]
    """Indicates whether you want to enable or disable the Node Exporter."""


class CfnClusterOpenMonitoringProps(TypedDict, total=False):
    """JMX and Node monitoring for the MSK cluster."""
    prometheus: Required[CfnClusterPrometheusProps | Deferred]
    """Prometheus exporter settings."""


class CfnClusterPrometheusProps(TypedDict, total=False):
    """Prometheus settings for open monitoring."""
    jmx_exporter: CfnClusterJmxExporterProps | Deferred | None
    """Indicates whether you want to enable or disable the JMX Exporter."""
    node_exporter: CfnClusterNodeExporterProps | Deferred | None
    """Indicates whether you want to enable or disable the Node Exporter."""


class CfnClusterProvisionedThroughputProps(TypedDict, total=False):
    """Contains information about provisioned throughput for EBS storage volumes attached to kafka broker nodes."""
    enabled: Boolean | None
    """Provisioned throughput is on or off."""
    volume_throughput: Integer | None
    """Throughput value of the EBS volumes for the data drive on each kafka broker node in MiB per second."""


class CfnClusterPublicAccessProps(TypedDict, total=False):
    """Broker access controls"""
    type: str | None
    """DISABLED means that public access is turned off."""


class CfnClusterRebalancingProps(TypedDict, total=False):
    status: Required[Literal["PAUSED", "ACTIVE"] | Other]


class CfnClusterS3Props(TypedDict, total=False):
    """The details of the Amazon S3 destination for broker logs."""
    bucket: str | None
    """The name of the S3 bucket that is the destination for broker logs."""
    enabled: Required[Boolean]
    """Specifies whether broker logs get sent to the specified Amazon S3 destination."""
    prefix: str | None
    """The S3 prefix that is the destination for broker logs."""


class CfnClusterSaslProps(TypedDict, total=False):
    """Details for client authentication using SASL."""
    iam: CfnClusterIamProps | Deferred | None
    """Details for ClientAuthentication using IAM."""
    scram: CfnClusterScramProps | Deferred | None
    """Details for SASL/SCRAM client authentication."""


class CfnClusterScramProps(TypedDict, total=False):
    """Details for SASL/SCRAM client authentication."""
    enabled: Required[Boolean]
    """SASL/SCRAM authentication is enabled or not."""


class CfnClusterStorageInfoProps(TypedDict, total=False):
    """Contains information about storage volumes attached to Amazon MSK broker nodes."""
    ebs_storage_info: CfnClusterEBSStorageInfoProps | Deferred | None
    """EBS volume information."""


class CfnClusterTlsProps(TypedDict, total=False):
    """Details for client authentication using TLS."""
    certificate_authority_arn_list: Sequence[str] | Deferred | None
    """List of AWS Private CA ARNs."""
    enabled: Boolean | None
    """TLS authentication is enabled or not."""


class CfnClusterUnauthenticatedProps(TypedDict, total=False):
    """Details for allowing no client authentication."""
    enabled: Required[Boolean]
    """Unauthenticated is enabled or not."""


class CfnClusterVpcConnectivityProps(TypedDict, total=False):
    """VPC connection control settings for brokers."""
    client_authentication: CfnClusterVpcConnectivityClientAuthenticationProps | Deferred | None
    """VPC connection control settings for brokers."""


class CfnClusterVpcConnectivityClientAuthenticationProps(TypedDict, total=False):
    """Includes all client authentication information for VpcConnectivity."""
    sasl: CfnClusterVpcConnectivitySaslProps | Deferred | None
    """Details for VpcConnectivity ClientAuthentication using SASL."""
    tls: CfnClusterVpcConnectivityTlsProps | Deferred | None
    """Details for VpcConnectivity ClientAuthentication using TLS."""


class CfnClusterVpcConnectivityIamProps(TypedDict, total=False):
    """Details for SASL/IAM client authentication for VpcConnectivity."""
    enabled: Required[Boolean]
    """SASL/IAM authentication is enabled or not."""


class CfnClusterVpcConnectivitySaslProps(TypedDict, total=False):
    """Details for client authentication using SASL for VpcConnectivity."""
    iam: CfnClusterVpcConnectivityIamProps | Deferred | None
    """Details for ClientAuthentication using IAM for VpcConnectivity."""
    scram: CfnClusterVpcConnectivityScramProps | Deferred | None
    """Details for SASL/SCRAM client authentication for VpcConnectivity."""


class CfnClusterVpcConnectivityScramProps(TypedDict, total=False):
    """Details for SASL/SCRAM client authentication for VpcConnectivity."""
    enabled: Required[Boolean]
    """SASL/SCRAM authentication is enabled or not."""


class CfnClusterVpcConnectivityTlsProps(TypedDict, total=False):
    """Details for client authentication using TLS for VpcConnectivity."""
    enabled: Required[Boolean]
    """TLS authentication is enabled or not."""


class CfnClusterZookeeperAccessProps(TypedDict, total=False):
    enabled: Boolean | None


class CfnCluster(TypedResource):
    """Creates a new MSK cluster."""
    props: CfnClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClusterProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the MSK cluster."""
    @property
    def attr_current_version(self) -> StringToken:
        """The current version of the MSK cluster"""


class CfnClusterPolicyProps(TypedDict, total=False):
    cluster_arn: Required[str]
    """The Amazon Resource Name (ARN) that uniquely identifies the cluster. A change replaces the resource."""
    policy: Required[Anything]
    """Resource policy for the cluster."""


class CfnClusterPolicy(TypedResource):
    """Create or update cluster policy."""
    props: CfnClusterPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClusterPolicyProps]) -> None: ...
    @property
    def attr_current_version(self) -> StringToken:
        """The current version of the policy attached to the specified cluster."""


class CfnConfigurationProps(TypedDict, total=False):
    description: str | None
    """The description of the configuration."""
    kafka_versions_list: Sequence[str] | Deferred | None
    """The versions of Apache Kafka with which you can use this MSK configuration. A change replaces the resource."""
    latest_revision: CfnConfigurationLatestRevisionProps | Deferred | None
    """Latest revision of the MSK configuration."""
    name: Required[str]
    """The name of the configuration. A change replaces the resource."""
    server_properties: Required[str]
    """Contents of the `server.properties` file."""


class CfnConfigurationLatestRevisionProps(TypedDict, total=False):
    """Describes a configuration revision."""


class CfnConfiguration(TypedResource):
    """Creates a new MSK configuration."""
    props: CfnConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConfigurationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the configuration."""
    @property
    def attr_latest_revision_creation_time(self) -> StringToken:
        """The time when the configuration revision was created."""
    @property
    def attr_latest_revision_description(self) -> StringToken:
        """The description of the configuration revision."""
    @property
    def attr_latest_revision_revision(self) -> NumberToken:
        """The revision number."""


class CfnReplicatorProps(TypedDict, total=False):
    description: str | None
    """A summary description of the replicator. A change replaces the resource."""
    kafka_clusters: Required[Sequence[CfnReplicatorKafkaClusterProps | Deferred] | Deferred]
    """Kafka Clusters to use in setting up sources / targets for replication. A change replaces the resource."""
    log_delivery: CfnReplicatorLogDeliveryProps | Deferred | None
    """Configuration for log delivery for the replicator."""
    replication_info_list: Required[Sequence[CfnReplicatorReplicationInfoProps | Deferred] | Deferred]
    """A list of replication configurations, where each configuration targets a given source cluster to target cluster replication flow."""
    replicator_name: Required[str]
    """The name of the replicator. A change replaces the resource."""
    service_execution_role_arn: Required[str]
    """The ARN of the IAM role used by the replicator to access resources in the customer's account (e.g source and target clusters) A change replaces the resource."""
    tags: Sequence[CfnReplicatorTagProps | Deferred] | Deferred | None
    """List of tags to attach to created Replicator."""


class CfnReplicatorAmazonMskClusterProps(TypedDict, total=False):
    """Details of an Amazon MSK Cluster."""
    msk_cluster_arn: Required[str]
    """The Amazon Resource Name (ARN) of an Amazon MSK cluster."""


class CfnReplicatorApacheKafkaClusterProps(TypedDict, total=False):
    """Details of an Apache Kafka cluster."""
    apache_kafka_cluster_id: Required[str]
    """The ID of the Apache Kafka cluster."""
    bootstrap_broker_string: Required[str]
    """The bootstrap broker string of the Apache Kafka cluster."""


class CfnReplicatorCloudWatchLogsProps(TypedDict, total=False):
    """Details about delivering logs to CloudWatch Logs."""
    enabled: Required[Boolean]
    """Whether log delivery to CloudWatch Logs is enabled."""
    log_group: str | None
    """The CloudWatch log group that is the destination for log delivery."""


class CfnReplicatorConsumerGroupReplicationProps(TypedDict, total=False):
    """Details about consumer group replication."""
    consumer_group_offset_sync_mode: Literal["LEGACY", "ENHANCED"] | Other | None
    """The consumer group offset synchronization mode. A change replaces the resource."""
    consumer_groups_to_exclude: Sequence[str] | Deferred | None
    """List of regular expression patterns indicating the consumer groups that should not be replicated."""
    consumer_groups_to_replicate: Required[Sequence[str] | Deferred]
    """List of regular expression patterns indicating the consumer groups to copy."""
    detect_and_copy_new_consumer_groups: Boolean | None
    """Enables synchronization of consumer groups to target cluster."""
    synchronise_consumer_group_offsets: Boolean | None
    """Enables synchronization of consumer group offsets to target cluster."""


class CfnReplicatorFirehoseProps(TypedDict, total=False):
    """Details about delivering logs to Firehose."""
    delivery_stream: str | None
    """The Firehose delivery stream that is the destination for log delivery."""
    enabled: Required[Boolean]
    """Whether log delivery to Firehose is enabled."""


class CfnReplicatorKafkaClusterProps(TypedDict, total=False):
    """Information about Kafka Cluster to be used as source / target for replication."""
    amazon_msk_cluster: CfnReplicatorAmazonMskClusterProps | Deferred | None
    """Details of an Amazon MSK Cluster."""
    apache_kafka_cluster: CfnReplicatorApacheKafkaClusterProps | Deferred | None
    """Details of an Apache Kafka cluster."""
    client_authentication: CfnReplicatorKafkaClusterClientAuthenticationProps | Deferred | None
    """Details of the client authentication used by the Apache Kafka cluster."""
    encryption_in_transit: CfnReplicatorKafkaClusterEncryptionInTransitProps | Deferred | None
    """Details of encryption in transit to the Apache Kafka cluster."""
    vpc_config: CfnReplicatorKafkaClusterClientVpcConfigProps | Deferred | None
    """Details of an Amazon VPC which has network connectivity to the Apache Kafka cluster."""


class CfnReplicatorKafkaClusterClientAuthenticationProps(TypedDict, total=False):
    """Details of the client authentication used by the Apache Kafka cluster."""
    mtls: CfnReplicatorKafkaClusterMtlsAuthenticationProps | Deferred | None
    """Details for mTLS client authentication."""
    sasl_oauth_bearer: CfnReplicatorKafkaClusterSaslOAuthBearerAuthenticationProps | Deferred | None
    """Details for client authentication using SASL/OAUTHBEARER."""
    sasl_scram: CfnReplicatorKafkaClusterSaslScramAuthenticationProps | Deferred | None
    """Details for SASL/SCRAM client authentication."""


class CfnReplicatorKafkaClusterClientVpcConfigProps(TypedDict, total=False):
    """Details of an Amazon VPC which has network connectivity to the Apache Kafka cluster."""
    security_group_ids: Sequence[str] | Deferred | None
    """The security groups to attach to the ENIs for the broker nodes."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """The list of subnets in the client VPC to connect to."""


class CfnReplicatorKafkaClusterEncryptionInTransitProps(TypedDict, total=False):
    """Details of encryption in transit to the Apache Kafka cluster."""
    encryption_type: Required[Literal["TLS"] | Other]
    """The type of encryption in transit to the Apache Kafka cluster."""
    root_ca_certificate: str | None
    """The root CA certificate."""


class CfnReplicatorKafkaClusterMtlsAuthenticationProps(TypedDict, total=False):
    """Details for mTLS client authentication."""
    secret_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Secrets Manager secret."""


class CfnReplicatorKafkaClusterOAuthClientCredentialsProps(TypedDict, total=False):
    """Details for SASL/OAUTHBEARER using the standard client_credentials grant."""
    token_request_secret_arn: Required[str]
    """Secrets Manager ARN of the secret containing the client_id and client_secret used to obtain an OAuth Bearer token via the client_credentials grant."""


class CfnReplicatorKafkaClusterOAuthClientCredentialsAssertionProps(TypedDict, total=False):
    """Details for SASL/OAUTHBEARER using the client credentials grant with a JWT client assertion (RFC 7521/7523 Section 2.2)."""
    audience: Required[str]
    """The audience (aud claim) set in the STS JWT client assertion."""
    signing_algorithm: Required[Literal["RS256", "ES384"] | Other]
    """The algorithm used to sign the STS JWT assertion."""
    token_request_secret_arn: str | None
    """Optional Secrets Manager ARN for identity providers that require client_id as a form parameter alongside the JWT client assertion."""


class CfnReplicatorKafkaClusterOAuthIamJwtBearerProps(TypedDict, total=False):
    """Details for SASL/OAUTHBEARER using the JWT Bearer assertion grant (RFC 7523)."""
    audience: Required[str]
    """The audience (aud claim) set in the STS JWT assertion."""
    signing_algorithm: Required[Literal["RS256", "ES384"] | Other]
    """The algorithm used to sign the STS JWT assertion."""
    token_request_secret_arn: str | None
    """Optional Secrets Manager ARN for identity providers that require client authentication alongside the JWT Bearer assertion."""


class CfnReplicatorKafkaClusterSaslOAuthBearerAuthenticationProps(TypedDict, total=False):
    """Details for client authentication using SASL/OAUTHBEARER."""
    client_credentials: CfnReplicatorKafkaClusterOAuthClientCredentialsProps | Deferred | None
    """Details for SASL/OAUTHBEARER using the standard client_credentials grant."""
    client_credentials_assertion: CfnReplicatorKafkaClusterOAuthClientCredentialsAssertionProps | Deferred | None
    """Details for SASL/OAUTHBEARER using the client credentials grant with a JWT client assertion (RFC 7521/7523 Section 2.2)."""
    iam_jwt_bearer: CfnReplicatorKafkaClusterOAuthIamJwtBearerProps | Deferred | None
    """Details for SASL/OAUTHBEARER using the JWT Bearer assertion grant (RFC 7523)."""
    scope: str | None
    """OAuth scope to request."""
    token_endpoint_authentication_method: Required[Literal["POST", "BASIC", "NONE"] | Other]
    """How client credentials are sent to the identity provider's token endpoint."""
    token_endpoint_tls_certificate_arn: str | None
    """Secrets Manager ARN containing a custom CA certificate for the identity provider."""
    token_endpoint_url: Required[str]
    """The HTTPS URL of the OAuth token endpoint that vends OAuth Bearer tokens per RFC 6749."""


class CfnReplicatorKafkaClusterSaslScramAuthenticationProps(TypedDict, total=False):
    """Details for SASL/SCRAM client authentication."""
    mechanism: Required[Literal["SHA256", "SHA512"] | Other]
    """The SASL/SCRAM authentication mechanism."""
    secret_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Secrets Manager secret."""


class CfnReplicatorLogDeliveryProps(TypedDict, total=False):
    """Configuration for log delivery for the replicator."""
    replicator_log_delivery: CfnReplicatorReplicatorLogDeliveryProps | Deferred | None
    """Details of the log delivery for the replicator."""


class CfnReplicatorReplicationInfoProps(TypedDict, total=False):
    """Specifies configuration for replication between a source and target Kafka cluster."""
    consumer_group_replication: Required[CfnReplicatorConsumerGroupReplicationProps | Deferred]
    """Configuration relating to consumer group replication."""
    source_kafka_cluster_arn: str | None
    """The ARN of the source Kafka cluster. A change replaces the resource."""
    source_kafka_cluster_id: str | None
    """The ID of the source Kafka cluster. A change replaces the resource."""
    target_compression_type: Required[Literal["NONE", "GZIP", "SNAPPY", "LZ4", "ZSTD"] | Other]
    """The compression type to use when producing records to target cluster. A change replaces the resource."""
    target_kafka_cluster_arn: str | None
    """The ARN of the target Kafka cluster. A change replaces the resource."""
    target_kafka_cluster_id: str | None
    """The ID of the target Kafka cluster. A change replaces the resource."""
    topic_replication: Required[CfnReplicatorTopicReplicationProps | Deferred]
    """Configuration relating to topic replication."""


class CfnReplicatorReplicationStartingPositionProps(TypedDict, total=False):
    """Specifies the position in the topics to start replicating from."""
    type: Literal["LATEST", "EARLIEST"] | Other | None
    """The type of replication starting position."""


class CfnReplicatorReplicationTopicNameConfigurationProps(TypedDict, total=False):
    """Configuration for specifying replicated topic names will be the same as their corresponding upstream topics or prefixed with source cluster alias."""
    type: Literal["PREFIXED_WITH_SOURCE_CLUSTER_ALIAS", "IDENTICAL"] | Other | None
    """The type of replication topic name configuration, identical to upstream topic name or prefixed with source cluster alias."""


class CfnReplicatorReplicatorLogDeliveryProps(TypedDict, total=False):
    """Details of the log delivery for the replicator."""
    cloud_watch_logs: CfnReplicatorCloudWatchLogsProps | Deferred | None
    """Details about delivering logs to CloudWatch Logs."""
    firehose: CfnReplicatorFirehoseProps | Deferred | None
    """Details about delivering logs to Firehose."""
    s3: CfnReplicatorS3Props | Deferred | None
    """Details about delivering logs to S3."""


class CfnReplicatorS3Props(TypedDict, total=False):
    """Details about delivering logs to S3."""
    bucket: str | None
    """The S3 bucket that is the destination for log delivery."""
    enabled: Required[Boolean]
    """Whether log delivery to S3 is enabled."""
    prefix: str | None
    """The S3 prefix that is the destination for log delivery."""


class CfnReplicatorTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnReplicatorTopicReplicationProps(TypedDict, total=False):
    """Details about topic replication."""
    copy_access_control_lists_for_topics: Boolean | None
    """Whether to periodically configure remote topic ACLs to match their corresponding upstream topics."""
    copy_topic_configurations: Boolean | None
    """Whether to periodically configure remote topics to match their corresponding upstream topics."""
    detect_and_copy_new_topics: Boolean | None
    """Whether to periodically check for new topics and partitions."""
    starting_position: CfnReplicatorReplicationStartingPositionProps | Deferred | None
    """Specifies the position in the topics to start replicating from. A change replaces the resource."""
    topic_name_configuration: CfnReplicatorReplicationTopicNameConfigurationProps | Deferred | None
    """Configuration for specifying replicated topic names will be the same as their corresponding upstream topics or prefixed with source cluster alias. A change replaces the resource."""
    topics_to_exclude: Sequence[str] | Deferred | None
    """List of regular expression patterns indicating the topics that should not be replicated."""
    topics_to_replicate: Required[Sequence[str] | Deferred]
    """List of regular expression patterns indicating the topics to copy."""


class CfnReplicator(TypedResource):
    """Creates the replicator."""
    props: CfnReplicatorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnReplicatorProps]) -> None: ...
    @property
    def attr_current_version(self) -> StringToken:
        """The current version number of the replicator."""
    @property
    def attr_replicator_arn(self) -> StringToken:
        """Amazon Resource Name (ARN) for the created replicator."""


class CfnServerlessClusterProps(TypedDict, total=False):
    client_authentication: Required[CfnServerlessClusterClientAuthenticationProps | Deferred]
    """Includes all client authentication related information. A change replaces the resource."""
    cluster_name: Required[str]
    """The name of the cluster. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """An arbitrary set of tags (key-value pairs) for the cluster. A change replaces the resource."""
    vpc_configs: Required[Sequence[CfnServerlessClusterVpcConfigProps | Deferred] | Deferred]
    """VPC configuration information for the serverless cluster. A change replaces the resource."""


class CfnServerlessClusterClientAuthenticationProps(TypedDict, total=False):
    """Includes all client authentication information."""
    sasl: Required[CfnServerlessClusterSaslProps | Deferred]
    """Details for client authentication using SASL. A change replaces the resource."""


class CfnServerlessClusterIamProps(TypedDict, total=False):
    """Details for SASL/IAM client authentication."""
    enabled: Required[Boolean]
    """SASL/IAM authentication is enabled or not. A change replaces the resource."""


class CfnServerlessClusterSaslProps(TypedDict, total=False):
    """Details for client authentication using SASL."""
    iam: Required[CfnServerlessClusterIamProps | Deferred]
    """Details for ClientAuthentication using IAM. A change replaces the resource."""


class CfnServerlessClusterVpcConfigProps(TypedDict, total=False):
    security_groups: Sequence[str] | Deferred | None
    """A change replaces the resource."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """A change replaces the resource."""


class CfnServerlessCluster(TypedResource):
    """Specifies the properties required for creating a serverless cluster."""
    props: CfnServerlessClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServerlessClusterProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the MSK cluster."""


class CfnTopicProps(TypedDict, total=False):
    cluster_arn: Required[str]
    """The Amazon Resource Name (ARN) of the MSK cluster A change replaces the resource."""
    configs: str | None
    """Base64 encoded configuration properties of the topic"""
    partition_count: Required[Integer]
    """The number of partitions for the topic"""
    replication_factor: Required[Integer]
    """The replication factor for the topic A change replaces the resource."""
    topic_name: Required[str]
    """The name of the topic A change replaces the resource."""


class CfnTopic(TypedResource):
    """Resource Type definition for AWS::MSK::Topic"""
    props: CfnTopicProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTopicProps]) -> None: ...
    @property
    def attr_topic_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the topic"""


class CfnVpcConnectionProps(TypedDict, total=False):
    authentication: Required[Literal["SASL_IAM", "SASL_SCRAM", "TLS"] | Other]
    """The type of private link authentication. A change replaces the resource."""
    client_subnets: Required[Sequence[str] | Deferred]
    """The list of subnets in the client VPC to connect to. A change replaces the resource."""
    security_groups: Required[Sequence[str] | Deferred]
    """The security groups to attach to the ENIs for the broker nodes. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """An arbitrary set of tags (key-value pairs) you specify while creating the VPC connection."""
    target_cluster_arn: Required[str]
    """The Amazon Resource Name (ARN) of the cluster. A change replaces the resource."""
    vpc_id: Required[str]
    """The VPC ID of the remote client. A change replaces the resource."""


class CfnVpcConnection(TypedResource):
    """Create remote VPC connection."""
    props: CfnVpcConnectionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVpcConnectionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the VPC connection."""
