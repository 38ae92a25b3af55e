"""Every resource type of AWS::ElastiCache; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnCacheClusterProps(TypedDict, total=False):
    az_mode: str | None
    """Specifies whether the nodes in this Memcached cluster are created in a single Availability Zone or created across multiple Availability Zones in the cluster's region. A change may replace the resource."""
    auto_minor_version_upgrade: Boolean | None
    """If you are running Valkey 7.2 or later, or Redis OSS engine version 6.0 or later, set this parameter to yes if you want to opt-in to the next minor version upgrade campaign."""
    cache_node_type: Required[str]
    """The compute and memory capacity of the nodes in the node group (shard)."""
    cache_parameter_group_name: str | None
    """The name of the parameter group to associate with this cluster."""
    cache_security_group_names: Sequence[str] | Deferred | None
    """A list of security group names to associate with this cluster. Deprecated."""
    cache_subnet_group_name: str | None
    """The name of the subnet group to be used for the cluster. A change replaces the resource."""
    cluster_name: str | None
    """A name for the cache cluster. A change replaces the resource."""
    engine: Required[str]
    """The name of the cache engine to be used for this cluster. A change replaces the resource."""
    engine_version: str | None
    """The version number of the cache engine to be used for this cluster."""
    ip_discovery: str | None
    """The network type you choose when modifying a cluster, either `ipv4` | `ipv6`. A change may replace the resource."""
    log_delivery_configurations: Sequence[CfnCacheClusterLogDeliveryConfigurationRequestProps | Deferred] | Deferred | None
    """Specifies the destination, format and type of the logs."""
    network_type: str | None
    """Must be either `ipv4` | `ipv6` | `dual_stack`. A change replaces the resource."""
    notification_topic_arn: str | None
    """The Amazon Resource Name (ARN) of the Amazon Simple Notification Service (SNS) topic to which notifications are sent."""
    num_cache_nodes: Required[Integer]
    """The number of cache nodes that the cache cluster should have. A change may replace the resource."""
    port: Integer | None
    """The port number on which each of the cache nodes accepts connections. A change replaces the resource."""
    preferred_availability_zone: str | None
    """The EC2 Availability Zone in which the cluster is created. A change may replace the resource."""
    preferred_availability_zones: Sequence[str] | Deferred | None
    """A list of the Availability Zones in which cache nodes are created. A change may replace the resource."""
    preferred_maintenance_window: str | None
    """Specifies the weekly time range during which maintenance on the cluster is performed."""
    snapshot_arns: Sequence[str] | Deferred | None
    """A single-element string list containing an Amazon Resource Name (ARN) that uniquely identifies a Valkey or Redis OSS RDB snapshot file stored in Amazon S3. A change replaces the resource."""
    snapshot_name: str | None
    """The name of a Valkey or Redis OSS snapshot from which to restore data into the new node group (shard). A change replaces the resource."""
    snapshot_retention_limit: Integer | None
    """The number of days for which ElastiCache retains automatic snapshots before deleting them."""
    snapshot_window: str | None
    """The daily time range (in UTC) during which ElastiCache begins taking a daily snapshot of your node group (shard)."""
    tags: Sequence[CfnCacheClusterTagProps | Deferred] | Deferred | None
    """A list of tags to be added to this resource."""
    transit_encryption_enabled: Boolean | None
    """A flag that enables in-transit encryption when set to true."""
    vpc_security_group_ids: Sequence[str] | Deferred | None
    """One or more VPC security groups associated with the cluster."""


class CfnCacheClusterCloudWatchLogsDestinationDetailsProps(TypedDict, total=False):
    """Configuration details of a CloudWatch Logs destination."""
    log_group: Required[str]
    """The name of the CloudWatch Logs log group."""


class CfnCacheClusterDestinationDetailsProps(TypedDict, total=False):
    """Configuration details of either a CloudWatch Logs destination or Kinesis Data Firehose destination."""
    cloud_watch_logs_details: CfnCacheClusterCloudWatchLogsDestinationDetailsProps | Deferred | None
    """The configuration details of the CloudWatch Logs destination."""
    kinesis_firehose_details: CfnCacheClusterKinesisFirehoseDestinationDetailsProps | Deferred | None
    """The configuration details of the Kinesis Data Firehose destination."""


class CfnCacheClusterKinesisFirehoseDestinationDetailsProps(TypedDict, total=False):
    """The configuration details of the Kinesis Data Firehose destination."""
    delivery_stream: Required[str]
    """The name of the Kinesis Data Firehose delivery stream."""


class CfnCacheClusterLogDeliveryConfigurationRequestProps(TypedDict, total=False):
    """Specifies the destination, format and type of the logs."""
    destination_details: Required[CfnCacheClusterDestinationDetailsProps | Deferred]
    """Configuration details of either a CloudWatch Logs destination or Kinesis Data Firehose destination."""
    destination_type: Required[str]
    """Specify either CloudWatch Logs or Kinesis Data Firehose as the destination type."""
    log_format: Required[str]
    """Valid values are either `json` or `text`."""
    log_type: Required[str]
    """Valid value is either `slow-log`, which refers to slow-log or `engine-log`."""


class CfnCacheClusterTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnCacheCluster(TypedResource):
    """The `AWS::ElastiCache::CacheCluster` type creates an Amazon ElastiCache cache cluster."""
    props: CfnCacheClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCacheClusterProps]) -> None: ...
    @property
    def attr_configuration_endpoint_address(self) -> StringToken:
        """The DNS hostname of the cache node."""
    @property
    def attr_configuration_endpoint_port(self) -> StringToken:
        """The port number of the configuration endpoint for the Memcached cache cluster."""
    @property
    def attr_redis_endpoint_address(self) -> StringToken:
        """The DNS address of the configuration endpoint for the Valkey or Redis OSS cache cluster."""
    @property
    def attr_redis_endpoint_port(self) -> StringToken:
        """The port number of the configuration endpoint for the Valkey or Redis OSS cache cluster."""


class CfnGlobalReplicationGroupProps(TypedDict, total=False):
    automatic_failover_enabled: Boolean | None
    """Specifies whether a read-only replica is automatically promoted to read/write primary if the existing primary fails."""
    cache_node_type: str | None
    """The cache node type of the Global datastore"""
    cache_parameter_group_name: str | None
    """The name of the cache parameter group to use with the Global datastore."""
    engine: str | None
    """The ElastiCache engine."""
    engine_version: str | None
    """The Elasticache Valkey or Redis OSS engine version."""
    global_node_group_count: Integer | None
    """The number of node groups that comprise the Global Datastore."""
    global_replication_group_description: str | None
    """The optional description of the Global datastore"""
    global_replication_group_id_suffix: str | None
    """The suffix name of a Global Datastore."""
    members: Required[Sequence[CfnGlobalReplicationGroupGlobalReplicationGroupMemberProps | Deferred] | Deferred]
    """The replication groups that comprise the Global datastore."""
    regional_configurations: Sequence[CfnGlobalReplicationGroupRegionalConfigurationProps | Deferred] | Deferred | None
    """The Regions that comprise the Global Datastore."""
    tags: Sequence[CfnGlobalReplicationGroupTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this Global Datastore."""


class CfnGlobalReplicationGroupGlobalReplicationGroupMemberProps(TypedDict, total=False):
    """A member of a Global datastore."""
    replication_group_id: str | None
    """The replication group id of the Global datastore member."""
    replication_group_region: str | None
    """The Amazon region of the Global datastore member."""
    role: Literal["PRIMARY", "SECONDARY"] | Other | None
    """Indicates the role of the replication group, `PRIMARY` or `SECONDARY`."""


class CfnGlobalReplicationGroupRegionalConfigurationProps(TypedDict, total=False):
    """A list of the replication groups"""
    replication_group_id: str | None
    """The name of the secondary cluster"""
    replication_group_region: str | None
    """The Amazon region where the cluster is stored"""
    resharding_configurations: Sequence[CfnGlobalReplicationGroupReshardingConfigurationProps | Deferred] | Deferred | None
    """A list of PreferredAvailabilityZones objects that specifies the configuration of a node group in the resharded cluster."""


class CfnGlobalReplicationGroupReshardingConfigurationProps(TypedDict, total=False):
    """A list of `PreferredAvailabilityZones` objects that specifies the configuration of a node group in the resharded cluster."""
    node_group_id: str | None
    """Either the ElastiCache supplied 4-digit id or a user supplied id for the node group these configuration values apply to."""
    preferred_availability_zones: Sequence[str] | Deferred | None
    """A list of preferred availability zones for the nodes in this cluster."""


class CfnGlobalReplicationGroupTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key for the tag."""
    value: str | None
    """The tag's value."""


class CfnGlobalReplicationGroup(TypedResource):
    """Consists of a primary cluster that accepts writes and an associated secondary cluster that resides in a different Amazon region."""
    props: CfnGlobalReplicationGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGlobalReplicationGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN (Amazon Resource Name) of the Global Datastore."""
    @property
    def attr_global_replication_group_id(self) -> StringToken:
        """The ID used to associate a secondary cluster to the Global Replication Group."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the Global Datastore."""


class CfnParameterGroupProps(TypedDict, total=False):
    cache_parameter_group_family: Required[str]
    """The name of the cache parameter group family that this cache parameter group is compatible with. A change replaces the resource."""
    description: Required[str]
    """The description for this cache parameter group."""
    properties: Mapping[str, str] | Deferred | None
    """A comma-delimited list of parameter name/value pairs."""
    tags: Sequence[CfnParameterGroupTagProps | Deferred] | Deferred | None
    """A tag that can be added to an ElastiCache parameter group."""


class CfnParameterGroupTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnParameterGroup(TypedResource):
    """The `AWS::ElastiCache::ParameterGroup` type creates a new cache parameter group."""
    props: CfnParameterGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnParameterGroupProps]) -> None: ...
    @property
    def attr_cache_parameter_group_name(self) -> StringToken:
        """A user-specified name for the cache parameter group."""


class CfnReplicationGroupProps(TypedDict, total=False):
    at_rest_encryption_enabled: Boolean | None
    """A flag that enables encryption at rest when set to `true`. A change replaces the resource."""
    auth_token: str | None
    """*Reserved parameter.* The password used to access a password protected server. A change may replace the resource."""
    auto_minor_version_upgrade: Boolean | None
    """If you are running Valkey 7.2 or later, or Redis OSS 6.0 or later, set this parameter to yes if you want to opt-in to the next minor version upgrade campaign."""
    automatic_failover_enabled: Boolean | None
    """Specifies whether a read-only replica is automatically promoted to read/write primary if the existing primary fails."""
    cache_node_type: str | None
    """The compute and memory capacity of the nodes in the node group (shard)."""
    cache_parameter_group_name: str | None
    """The name of the parameter group to associate with this replication group."""
    cache_security_group_names: Sequence[str] | Deferred | None
    """A list of cache security group names to associate with this replication group. Deprecated."""
    cache_subnet_group_name: str | None
    """The name of the cache subnet group to be used for the replication group. A change replaces the resource."""
    cluster_mode: str | None
    """The mode can be enabled or disabled."""
    data_tiering_enabled: Boolean | None
    """Enables data tiering. A change replaces the resource."""
    durability: str | None
    """The durability setting for the replication group."""
    engine: str | None
    """The name of the cache engine to be used for the clusters in this replication group. A change replaces the resource."""
    engine_version: str | None
    """The version number of the cache engine to be used for the clusters in this replication group."""
    global_replication_group_id: str | None
    """The name of the Global datastore A change replaces the resource."""
    ip_discovery: str | None
    """The network type you choose when creating a replication group, either `ipv4` | `ipv6`."""
    kms_key_id: str | None
    """The ID of the KMS key used to encrypt the disk on the cluster. A change replaces the resource."""
    log_delivery_configurations: Sequence[CfnReplicationGroupLogDeliveryConfigurationRequestProps | Deferred] | Deferred | None
    """Specifies the destination, format and type of the logs."""
    multi_az_enabled: Boolean | None
    """A flag indicating if you have Multi-AZ enabled to enhance fault tolerance."""
    network_type: str | None
    """Must be either `ipv4` | `ipv6` | `dual_stack`. A change replaces the resource."""
    node_group_configuration: Sequence[CfnReplicationGroupNodeGroupConfigurationProps | Deferred] | Deferred | None
    """`NodeGroupConfiguration` is a property of the `AWS::ElastiCache::ReplicationGroup` resource that configures an Amazon ElastiCache (ElastiCache) Valkey or Redis OSS cluster node group. A change may replace the resource."""
    notification_topic_arn: str | None
    """The Amazon Resource Name (ARN) of the Amazon Simple Notification Service (SNS) topic to which notifications are sent."""
    num_cache_clusters: Integer | None
    """The number of clusters this replication group initially has."""
    num_node_groups: Integer | None
    """An optional parameter that specifies the number of node groups (shards) for this Valkey or Redis OSS (cluster mode enabled) replication group. A change may replace the resource."""
    port: Integer | None
    """The port number on which each member of the replication group accepts connections. A change replaces the resource."""
    preferred_cache_cluster_azs: Sequence[str] | Deferred | None
    """A list of EC2 Availability Zones in which the replication group's clusters are created. A change replaces the resource."""
    preferred_maintenance_window: str | None
    """Specifies the weekly time range during which maintenance on the cluster is performed."""
    primary_cluster_id: str | None
    """The identifier of the cluster that serves as the primary for this replication group."""
    replicas_per_node_group: Integer | None
    """An optional parameter that specifies the number of replica nodes in each node group (shard). A change replaces the resource."""
    replication_group_description: Required[str]
    """A user-created description for the replication group."""
    replication_group_id: str | None
    """The replication group identifier. A change replaces the resource."""
    security_group_ids: Sequence[str] | Deferred | None
    """One or more Amazon VPC security groups associated with this replication group."""
    snapshot_arns: Sequence[str] | Deferred | None
    """A list of Amazon Resource Names (ARN) that uniquely identify the Valkey or Redis OSS RDB snapshot files stored in Amazon S3. A change replaces the resource."""
    snapshot_name: str | None
    """The name of a snapshot from which to restore data into the new replication group. A change replaces the resource."""
    snapshot_retention_limit: Integer | None
    """The number of days for which ElastiCache retains automatic snapshots before deleting them."""
    snapshot_window: str | None
    """The daily time range (in UTC) during which ElastiCache begins taking a daily snapshot of your node group (shard)."""
    snapshotting_cluster_id: str | None
    """The cluster ID that is used as the daily snapshot source for the replication group."""
    tags: Sequence[CfnReplicationGroupTagProps | Deferred] | Deferred | None
    """A list of tags to be added to this resource."""
    transit_encryption_enabled: Boolean | None
    """A flag that enables in-transit encryption when set to `true`."""
    transit_encryption_mode: str | None
    """A setting that allows you to migrate your clients to use in-transit encryption, with no downtime."""
    user_group_ids: Sequence[str] | Deferred | None
    """The ID of user group to associate with the replication group."""


class CfnReplicationGroupCloudWatchLogsDestinationDetailsProps(TypedDict, total=False):
    """The configuration details of the CloudWatch Logs destination."""
    log_group: Required[str]
    """The name of the CloudWatch Logs log group."""


class CfnReplicationGroupDestinationDetailsProps(TypedDict, total=False):
    """Configuration details of either a CloudWatch Logs destination or Kinesis Data Firehose destination."""
    cloud_watch_logs_details: CfnReplicationGroupCloudWatchLogsDestinationDetailsProps | Deferred | None
    """The configuration details of the CloudWatch Logs destination."""
    kinesis_firehose_details: CfnReplicationGroupKinesisFirehoseDestinationDetailsProps | Deferred | None
    """The configuration details of the Kinesis Data Firehose destination."""


class CfnReplicationGroupKinesisFirehoseDestinationDetailsProps(TypedDict, total=False):
    """The configuration details of the Kinesis Data Firehose destination."""
    delivery_stream: Required[str]
    """The name of the Kinesis Data Firehose delivery stream."""


class CfnReplicationGroupLogDeliveryConfigurationRequestProps(TypedDict, total=False):
    """Specifies the destination, format and type of the logs."""
    destination_details: Required[CfnReplicationGroupDestinationDetailsProps | Deferred]
    """Configuration details of either a CloudWatch Logs destination or Kinesis Data Firehose destination."""
    destination_type: Required[str]
    """Specify either CloudWatch Logs or Kinesis Data Firehose as the destination type."""
    log_format: Required[str]
    """Valid values are either `json` or `text`."""
    log_type: Required[str]
    """Valid value is either `slow-log`, which refers to slow-log or `engine-log`."""


class CfnReplicationGroupNodeGroupConfigurationProps(TypedDict, total=False):
    """`NodeGroupConfiguration` is a property of the `AWS::ElastiCache::ReplicationGroup` resource that configures an Amazon ElastiCache (ElastiCache) Valkey or Redis OSS cluster node group."""
    node_group_id: str | None
    """Either the ElastiCache supplied 4-digit id or a user supplied id for the node group these configuration values apply to. A change may replace the resource."""
    primary_availability_zone: str | None
    """The Availability Zone where the primary node of this node group (shard) is launched. A change replaces the resource."""
    replica_availability_zones: Sequence[str] | Deferred | None
    """A list of Availability Zones to be used for the read replicas. A change replaces the resource."""
    replica_count: Integer | None
    """The number of read replica nodes in this node group (shard). A change replaces the resource."""
    slots: str | None
    """A string of comma-separated values where the first set of values are the slot numbers (zero based), and the second set of values are the keyspaces for each slot. A change replaces the resource."""


class CfnReplicationGroupTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnReplicationGroup(TypedResource):
    """The `AWS::ElastiCache::ReplicationGroup` resource creates an Amazon ElastiCache (Valkey or Redis OSS) replication group."""
    props: CfnReplicationGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnReplicationGroupProps]) -> None: ...
    @property
    def attr_at_rest_encryption_enabled(self) -> StringToken:
        """A flag that enables encryption at rest when set to true.AtRestEncryptionEnabled after the replication group is created."""
    @property
    def attr_auth_token(self) -> StringToken:
        """Reserved parameter."""
    @property
    def attr_auto_minor_version_upgrade(self) -> StringToken:
        """This parameter is currently disabled."""
    @property
    def attr_automatic_failover_enabled(self) -> StringToken:
        """Specifies whether a read-only replica is automatically promoted to read/write primary if the existing primary fails."""
    @property
    def attr_cache_node_type(self) -> StringToken:
        """The compute and memory capacity of the nodes in the node group (shard)."""
    @property
    def attr_cache_parameter_group_name(self) -> StringToken:
        """The name of the parameter group to associate with this replication group."""
    @property
    def attr_cache_security_group_names(self) -> ListToken:
        """A list of cache security group names to associate with this replication group."""
    @property
    def attr_cache_subnet_group_name(self) -> StringToken:
        """The name of the cache subnet group to be used for the replication group."""
    @property
    def attr_cluster_mode(self) -> StringToken:
        """Enabled or Disabled."""
    @property
    def attr_data_tiering_enabled(self) -> StringToken:
        """Enables data tiering."""
    @property
    def attr_durability(self) -> StringToken:
        """The durability setting for the replication group."""
    @property
    def attr_effective_durability(self) -> StringToken:
        """The resolved durability state of the replication group after resolving the default value."""
    @property
    def attr_engine(self) -> StringToken:
        """The name of the cache engine to be used for the clusters in this replication group."""
    @property
    def attr_engine_version(self) -> StringToken:
        """The version number of the cache engine to be used for the clusters in this replication group."""
    @property
    def attr_global_replication_group_id(self) -> StringToken:
        """The name of the Global datastore"""
    @property
    def attr_ip_discovery(self) -> StringToken:
        """The network type you choose when creating a replication group, either ipv4 | ipv6."""
    @property
    def attr_kms_key_id(self) -> StringToken:
        """The ID of the KMS key used to encrypt the disk on the cluster."""
    @property
    def attr_multi_az_enabled(self) -> StringToken:
        """A flag indicating if you have Multi-AZ enabled to enhance fault tolerance."""
    @property
    def attr_network_type(self) -> StringToken:
        """Must be either ipv4 | ipv6 | dual_stack."""
    @property
    def attr_notification_topic_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Amazon Simple Notification Service (SNS) topic to which notifications are sent."""
    @property
    def attr_num_cache_clusters(self) -> NumberToken:
        """The number of clusters this replication group initially has.This parameter is not used if there is more than one node group (shard)."""
    @property
    def attr_num_node_groups(self) -> NumberToken:
        """An optional parameter that specifies the number of node groups (shards) for this Redis (cluster mode enabled) replication group."""
    @property
    def attr_port(self) -> NumberToken:
        """The port number on which each member of the replication group accepts connections."""
    @property
    def attr_preferred_cache_cluster_azs(self) -> ListToken:
        """A list of EC2 Availability Zones in which the replication group's clusters are created."""
    @property
    def attr_preferred_maintenance_window(self) -> StringToken:
        """Specifies the weekly time range during which maintenance on the cluster is performed."""
    @property
    def attr_primary_cluster_id(self) -> StringToken:
        """The identifier of the cluster that serves as the primary for this replication group."""
    @property
    def attr_replicas_per_node_group(self) -> NumberToken:
        """An optional parameter that specifies the number of replica nodes in each node group (shard)."""
    @property
    def attr_replication_group_description(self) -> StringToken:
        """A user-created description for the replication group."""
    @property
    def attr_replication_group_id(self) -> StringToken:
        """The replication group identifier."""
    @property
    def attr_security_group_ids(self) -> ListToken:
        """One or more Amazon VPC security groups associated with this replication group."""
    @property
    def attr_snapshot_arns(self) -> ListToken:
        """A list of Amazon Resource Names (ARN) that uniquely identify the Redis RDB snapshot files stored in Amazon S3."""
    @property
    def attr_snapshot_name(self) -> StringToken:
        """The name of a snapshot from which to restore data into the new replication group."""
    @property
    def attr_snapshot_retention_limit(self) -> NumberToken:
        """The number of days for which ElastiCache retains automatic snapshots before deleting them."""
    @property
    def attr_snapshot_window(self) -> StringToken:
        """The daily time range (in UTC) during which ElastiCache begins taking a daily snapshot of your node group (shard)."""
    @property
    def attr_snapshotting_cluster_id(self) -> StringToken:
        """The cluster ID that is used as the daily snapshot source for the replication group."""
    @property
    def attr_transit_encryption_enabled(self) -> StringToken:
        """A flag that enables in-transit encryption when set to true."""
    @property
    def attr_transit_encryption_mode(self) -> StringToken:
        """A setting that allows you to migrate your clients to use in-transit encryption, with no downtime."""
    @property
    def attr_user_group_ids(self) -> ListToken:
        """The ID of user group to associate with the replication group."""
    @property
    def attr_configuration_end_point_address(self) -> StringToken:
        """The DNS hostname of the cache node."""
    @property
    def attr_configuration_end_point_port(self) -> StringToken:
        """The port number that the cache engine is listening on."""
    @property
    def attr_primary_end_point_address(self) -> StringToken:
        """The DNS address of the primary read-write cache node."""
    @property
    def attr_primary_end_point_port(self) -> StringToken:
        """The number of the port that the primary read-write cache engine is listening on."""
    @property
    def attr_read_end_point_addresses(self) -> StringToken:
        """A string with a list of endpoints for the primary and read-only replicas."""
    @property
    def attr_read_end_point_addresses_list(self) -> ListToken:
        """A list of endpoints for the read-only replicas."""
    @property
    def attr_read_end_point_ports(self) -> StringToken:
        """A string with a list of ports for the read-only replicas."""
    @property
    def attr_read_end_point_ports_list(self) -> ListToken:
        """A list of ports for the read-only replicas."""
    @property
    def attr_reader_end_point_address(self) -> StringToken:
        """The address of the reader endpoint."""
    @property
    def attr_reader_end_point_port(self) -> StringToken:
        """The port used by the reader endpoint."""


class CfnSecurityGroupProps(TypedDict, total=False):
    description: Required[str]
    """A description for the cache security group."""
    tags: Sequence[CfnSecurityGroupTagProps | Deferred] | Deferred | None
    """A tag that can be added to an ElastiCache security group."""


class CfnSecurityGroupTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnSecurityGroup(TypedResource):
    """The `AWS::ElastiCache::SecurityGroup` resource creates a cache security group."""
    props: CfnSecurityGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSecurityGroupProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnSecurityGroupIngressProps(TypedDict, total=False):
    cache_security_group_name: Required[str]
    """The name of the Cache Security Group to authorize."""
    ec2_security_group_name: Required[str]
    """Name of the EC2 Security Group to include in the authorization."""
    ec2_security_group_owner_id: str | None
    """Specifies the Amazon Account ID of the owner of the EC2 security group specified in the EC2SecurityGroupName property."""


class CfnSecurityGroupIngress(TypedResource):
    """The AWS::ElastiCache::SecurityGroupIngress type authorizes ingress to a cache security group from hosts in specified Amazon EC2 security groups."""
    props: CfnSecurityGroupIngressProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSecurityGroupIngressProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnServerlessCacheProps(TypedDict, total=False):
    cache_usage_limits: CfnServerlessCacheCacheUsageLimitsProps | Deferred | None
    """The cache usage limit for the serverless cache."""
    connection_type: str | None
    """The connection type for the serverless cache. A change replaces the resource."""
    daily_snapshot_time: str | None
    """The daily time that a cache snapshot will be created."""
    description: str | None
    """A description of the serverless cache."""
    endpoint: CfnServerlessCacheEndpointProps | Deferred | None
    """Represents the information required for client programs to connect to a cache node."""
    engine: Required[str]
    """The engine the serverless cache is compatible with."""
    final_snapshot_name: str | None
    """The name of the final snapshot taken of a cache before the cache is deleted."""
    kms_key_id: str | None
    """The ID of the AWS Key Management Service (KMS) key that is used to encrypt data at rest in the serverless cache. A change replaces the resource."""
    major_engine_version: str | None
    """The version number of the engine the serverless cache is compatible with."""
    network_type: str | None
    """The network type for the serverless cache. A change replaces the resource."""
    reader_endpoint: CfnServerlessCacheEndpointProps | Deferred | None
    """Represents the information required for client programs to connect to a cache node."""
    security_group_ids: Sequence[str] | Deferred | None
    """The IDs of the EC2 security groups associated with the serverless cache."""
    serverless_cache_name: Required[str]
    """The unique identifier of the serverless cache. A change replaces the resource."""
    snapshot_arns_to_restore: Sequence[str] | Deferred | None
    """The ARN of the snapshot from which to restore data into the new cache. A change replaces the resource."""
    snapshot_retention_limit: Integer | None
    """The current setting for the number of serverless cache snapshots the system will retain."""
    subnet_ids: Sequence[str] | Deferred | None
    """If no subnet IDs are given and your VPC is in us-west-1, then ElastiCache will select 2 default subnets across AZs in your VPC. A change replaces the resource."""
    tags: Sequence[CfnServerlessCacheTagProps | Deferred] | Deferred | None
    """A list of tags to be added to this resource."""
    user_group_id: str | None
    """The identifier of the user group associated with the serverless cache."""


class CfnServerlessCacheCacheUsageLimitsProps(TypedDict, total=False):
    """The usage limits for storage and ElastiCache Processing Units for the cache."""
    data_storage: CfnServerlessCacheDataStorageProps | Deferred | None
    """The maximum data storage limit in the cache, expressed in Gigabytes."""
    ecpu_per_second: CfnServerlessCacheECPUPerSecondProps | Deferred | None
    """The number of ElastiCache Processing Units (ECPU) the cache can consume per second."""


class CfnServerlessCacheDataStorageProps(TypedDict, total=False):
    """The data storage limit."""
    maximum: Integer | None
    """The upper limit for data storage the cache is set to use."""
    minimum: Integer | None
    """The lower limit for data storage the cache is set to use."""
    unit: Required[str]
    """The unit that the storage is measured in, in GB."""


class CfnServerlessCacheECPUPerSecondProps(TypedDict, total=False):
    """The configuration for the number of ElastiCache Processing Units (ECPU) the cache can consume per second."""
    maximum: Integer | None
    """The configuration for the maximum number of ECPUs the cache can consume per second."""
    minimum: Integer | None
    """The configuration for the minimum number of ECPUs the cache should be able consume per second."""


class CfnServerlessCacheEndpointProps(TypedDict, total=False):
    """Represents the information required for client programs to connect to a cache node."""
    address: str | None
    """The DNS hostname of the cache node."""
    port: str | None
    """The port number that the cache engine is listening on."""


class CfnServerlessCacheTagProps(TypedDict, total=False):
    """A key-value pair to associate with Serverless Cache."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnServerlessCache(TypedResource):
    """The resource representing a serverless cache."""
    props: CfnServerlessCacheProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServerlessCacheProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the serverless cache."""
    @property
    def attr_create_time(self) -> StringToken:
        """When the serverless cache was created."""
    @property
    def attr_full_engine_version(self) -> StringToken:
        """The name and version number of the engine the serverless cache is compatible with."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the serverless cache."""
    @property
    def attr_endpoint_address(self) -> StringToken:
        """The DNS hostname of the cache node."""
    @property
    def attr_endpoint_port(self) -> StringToken:
        """The port number that the cache engine is listening on."""
    @property
    def attr_reader_endpoint_address(self) -> StringToken:
        """The DNS hostname of the cache node."""
    @property
    def attr_reader_endpoint_port(self) -> StringToken:
        """The port number that the cache engine is listening on."""


class CfnServerlessCacheSnapshotProps(TypedDict, total=False):
    kms_key_id: str | None
    """The Amazon Resource Name (ARN) of the AWS KMS key used to encrypt the snapshot. A change replaces the resource."""
    serverless_cache_name: Required[str]
    """The name of an existing serverless cache. A change replaces the resource."""
    serverless_cache_snapshot_name: Required[str]
    """The name of the serverless cache snapshot. A change replaces the resource."""
    tags: Sequence[CfnServerlessCacheSnapshotTagProps | Deferred] | Deferred | None
    """A list of tags to be added to the serverless cache snapshot resource."""


class CfnServerlessCacheSnapshotTagProps(TypedDict, total=False):
    key: Required[str]
    """The key for the tag."""
    value: Required[str]
    """The tag's value."""


class CfnServerlessCacheSnapshot(TypedResource):
    """Resource Type definition for AWS::ElastiCache::ServerlessCacheSnapshot."""
    props: CfnServerlessCacheSnapshotProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServerlessCacheSnapshotProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the serverless cache snapshot."""
    @property
    def attr_bytes_used_for_cache(self) -> StringToken:
        """The total size of the serverless cache snapshot, in bytes."""
    @property
    def attr_create_time(self) -> StringToken:
        """The date and time that the source serverless cache's metadata and cache data set was obtained for the snapshot."""
    @property
    def attr_serverless_cache_configuration(self) -> StringToken: ...
    @property
    def attr_snapshot_type(self) -> StringToken:
        """The type of snapshot of the serverless cache."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the serverless cache snapshot."""


class CfnSnapshotProps(TypedDict, total=False):
    cache_cluster_id: str | None
    """The identifier of an existing cluster to create a snapshot from. A change replaces the resource."""
    kms_key_id: str | None
    """The ID of the KMS key used to encrypt the snapshot. A change replaces the resource."""
    replication_group_id: str | None
    """The identifier of an existing replication group to create a snapshot from. A change replaces the resource."""
    snapshot_name: Required[str]
    """The name of a snapshot. A change replaces the resource."""
    tags: Sequence[CfnSnapshotTagProps | Deferred] | Deferred | None
    """A list of tags to be added to this resource."""


class CfnSnapshotTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnSnapshot(TypedResource):
    """Represents a copy of an entire cluster or replication group as of the time when the snapshot was taken."""
    props: CfnSnapshotProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSnapshotProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN (Amazon Resource Name) of the snapshot."""
    @property
    def attr_auto_minor_version_upgrade(self) -> StringToken:
        """If true, opt-in to the next auto minor version upgrade campaign."""
    @property
    def attr_automatic_failover(self) -> StringToken:
        """Indicates the status of automatic failover for the source replication group."""
    @property
    def attr_cache_cluster_create_time(self) -> StringToken:
        """The date and time when the source cluster was created."""
    @property
    def attr_cache_node_type(self) -> StringToken:
        """The name of the compute and memory capacity node type for the source cluster."""
    @property
    def attr_cache_parameter_group_name(self) -> StringToken:
        """The cache parameter group that is associated with the source cluster."""
    @property
    def attr_cache_subnet_group_name(self) -> StringToken:
        """The name of the cache subnet group associated with the source cluster."""
    @property
    def attr_data_tiering(self) -> StringToken:
        """Enables data tiering."""
    @property
    def attr_engine(self) -> StringToken:
        """The name of the cache engine used by the source cluster."""
    @property
    def attr_engine_version(self) -> StringToken:
        """The version of the cache engine version used by the source cluster."""
    @property
    def attr_node_snapshots(self) -> StringToken:
        """A list of the cache nodes in the source cluster."""
    @property
    def attr_num_cache_nodes(self) -> NumberToken:
        """The number of cache nodes in the source cluster."""
    @property
    def attr_num_node_groups(self) -> NumberToken:
        """The number of node groups (shards) in this snapshot."""
    @property
    def attr_port(self) -> NumberToken:
        """The port number used by each cache nodes in the source cluster."""
    @property
    def attr_preferred_availability_zone(self) -> StringToken:
        """The name of the Availability Zone in which the source cluster is located."""
    @property
    def attr_preferred_maintenance_window(self) -> StringToken:
        """Specifies the weekly time range during which maintenance on the cluster is performed."""
    @property
    def attr_replication_group_description(self) -> StringToken:
        """A description of the source replication group."""
    @property
    def attr_snapshot_retention_limit(self) -> NumberToken:
        """For an automatic snapshot, the number of days for which ElastiCache retains the snapshot before deleting it."""
    @property
    def attr_snapshot_source(self) -> StringToken:
        """Indicates whether the snapshot is from an automatic backup (automated) or was created manually (manual)."""
    @property
    def attr_snapshot_status(self) -> StringToken:
        """The status of the snapshot."""
    @property
    def attr_snapshot_window(self) -> StringToken:
        """The daily time range during which ElastiCache takes daily snapshots of the source cluster."""
    @property
    def attr_topic_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the topic used by the source cluster for publishing notifications."""
    @property
    def attr_vpc_id(self) -> StringToken:
        """The Amazon Virtual Private Cloud identifier (VPC ID) of the cache subnet group for the source cluster."""


class CfnSubnetGroupProps(TypedDict, total=False):
    cache_subnet_group_name: str | None
    """The name for the cache subnet group. A change replaces the resource."""
    description: Required[str]
    """The description for the cache subnet group."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """The EC2 subnet IDs for the cache subnet group."""
    tags: Sequence[CfnSubnetGroupTagProps | Deferred] | Deferred | None
    """A tag that can be added to an ElastiCache subnet group."""


class CfnSubnetGroupTagProps(TypedDict, total=False):
    """A tag that can be added to an ElastiCache subnet group."""
    key: Required[str]
    value: Required[str]


class CfnSubnetGroup(TypedResource):
    """Creates a cache subnet group."""
    props: CfnSubnetGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSubnetGroupProps]) -> None: ...


class CfnUserProps(TypedDict, total=False):
    access_string: str | None
    """Access permissions string used for this user."""
    authentication_mode: CfnUserAuthenticationModeProps | Deferred | None
    """Specifies the authentication mode to use."""
    engine: Required[Literal["redis", "valkey"] | Other]
    """The current supported values are valkey and redis. A change replaces the resource."""
    no_password_required: Boolean | None
    """Indicates a password is not required for this user."""
    passwords: Sequence[str] | Deferred | None
    """Passwords used for this user."""
    tags: Sequence[CfnUserTagProps | Deferred] | Deferred | None
    """The list of tags."""
    user_id: Required[str]
    """The ID of the user. A change replaces the resource."""
    user_name: Required[str]
    """The username of the user. A change replaces the resource."""


class CfnUserAuthenticationModeProps(TypedDict, total=False):
    """Specifies the authentication mode to use."""
    passwords: Sequence[str] | Deferred | None
    """Specifies the passwords to use for authentication if `Type` is set to `password`."""
    type: Required[str]
    """Specifies the authentication type."""


class CfnUserTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnUser(TypedResource):
    """For Valkey 7.2 and onwards, or Redis OSS engine version 6.0 and onwards: Creates user."""
    props: CfnUserProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the user."""
    @property
    def attr_status(self) -> StringToken:
        """Indicates the user status."""


class CfnUserGroupProps(TypedDict, total=False):
    engine: Required[Literal["redis", "valkey"] | Other]
    """The current supported values are valkey and redis. A change replaces the resource."""
    tags: Sequence[CfnUserGroupTagProps | Deferred] | Deferred | None
    """The list of tags."""
    user_group_id: Required[str]
    """The ID of the user group. A change replaces the resource."""
    user_ids: Required[Sequence[str] | Deferred]
    """The list of user IDs that belong to the user group."""


class CfnUserGroupTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnUserGroup(TypedResource):
    """For Valkey 7.2 and onwards, or Redis OSS 6.0 and onwards: Creates a user group."""
    props: CfnUserGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the user group."""
    @property
    def attr_status(self) -> StringToken:
        """Indicates user group status."""
