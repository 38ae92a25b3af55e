"""Every resource type of AWS::MemoryDB; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnACLProps(TypedDict, total=False):
    acl_name: Required[str]
    """The name of the Access Control List. A change replaces the resource."""
    tags: Sequence[CfnACLTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    user_names: Sequence[str] | Deferred | None
    """The list of users that belong to the Access Control List."""


class CfnACLTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnACL(TypedResource):
    """Specifies an Access Control List."""
    props: CfnACLProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnACLProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the Access Control List, such as `arn:aws:memorydb:us-east-1:123456789012:acl/my-acl`"""
    @property
    def attr_status(self) -> StringToken:
        """Indicates ACL status."""


class CfnClusterProps(TypedDict, total=False):
    acl_name: Required[str]
    """The name of the Access Control List to associate with the cluster."""
    auto_minor_version_upgrade: Boolean | None
    """When set to true, the cluster will automatically receive minor engine version upgrades after launch."""
    cluster_endpoint: CfnClusterEndpointProps | Deferred | None
    """The cluster 's configuration endpoint."""
    cluster_name: Required[str]
    """The name of the cluster. A change replaces the resource."""
    data_tiering: Anything
    """Enables data tiering. A change replaces the resource."""
    description: str | None
    """A description of the cluster."""
    engine: str | None
    """The name of the engine used by the cluster."""
    engine_version: str | None
    """The Redis engine version used by the cluster."""
    final_snapshot_name: str | None
    """The user-supplied name of a final cluster snapshot."""
    ip_discovery: Anything
    """The mechanism that the cluster uses to discover IP addresses."""
    kms_key_id: str | None
    """The ID of the KMS key used to encrypt the cluster. A change replaces the resource."""
    maintenance_window: str | None
    """Specifies the weekly time range during which maintenance on the cluster is performed."""
    multi_region_cluster_name: str | None
    """The name of the multi-Region cluster that this cluster belongs to. A change replaces the resource."""
    network_type: Anything
    """The IP address type for the cluster. A change replaces the resource."""
    node_type: Required[str]
    """The cluster 's node type."""
    num_replicas_per_shard: Integer | None
    """The number of replicas to apply to each shard."""
    num_shards: Integer | None
    """The number of shards in the cluster."""
    parameter_group_name: str | None
    """The name of the parameter group used by the cluster."""
    port: Integer | None
    """The port used by the cluster. A change replaces the resource."""
    security_group_ids: Sequence[str] | Deferred | None
    """A list of security group names to associate with this cluster."""
    snapshot_arns: Sequence[str] | Deferred | None
    """A list of Amazon Resource Names (ARN) that uniquely identify the RDB snapshot files stored in Amazon S3. A change replaces the resource."""
    snapshot_name: str | None
    """The name of a snapshot from which to restore data into the new cluster. A change replaces the resource."""
    snapshot_retention_limit: Integer | None
    """The number of days for which MemoryDB retains automatic snapshots before deleting them."""
    snapshot_window: str | None
    """The daily time range (in UTC) during which MemoryDB begins taking a daily snapshot of your shard."""
    sns_topic_arn: str | None
    """When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the SNS topic, such as `arn:aws:memorydb:us-east-1:123456789012:mySNSTopic`"""
    sns_topic_status: str | None
    """The SNS topic must be in Active status to receive notifications."""
    subnet_group_name: str | None
    """The name of the subnet group used by the cluster. A change replaces the resource."""
    tls_enabled: Boolean | None
    """A flag to indicate if In-transit encryption is enabled. A change replaces the resource."""
    tags: Sequence[CfnClusterTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnClusterEndpointProps(TypedDict, total=False):
    """Represents the information required for client programs to connect to the cluster and its nodes."""


class CfnClusterTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key for the tag."""
    value: Required[str]
    """The tag's value."""


class CfnCluster(TypedResource):
    """Specifies a cluster."""
    props: CfnClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClusterProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the cluster, such as `arn:aws:memorydb:us-east-1:123456789012:cluster/my-cluster`"""
    @property
    def attr_parameter_group_status(self) -> StringToken:
        """The status of the parameter group used by the cluster, for example `active` or `applying`."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the cluster."""
    @property
    def attr_cluster_endpoint_address(self) -> StringToken:
        """The address of the cluster 's configuration endpoint."""
    @property
    def attr_cluster_endpoint_port(self) -> NumberToken:
        """The port used by the cluster configuration endpoint."""


class CfnMultiRegionClusterProps(TypedDict, total=False):
    description: str | None
    """The description of the multi-Region cluster."""
    engine: str | None
    """The name of the engine used by the multi-Region cluster."""
    engine_version: str | None
    """The version of the engine used by the multi-Region cluster. A change replaces the resource."""
    multi_region_cluster_name_suffix: str | None
    """A suffix to be added to the Multi-Region cluster name. A change replaces the resource."""
    multi_region_parameter_group_name: str | None
    """The name of the multi-Region parameter group associated with the cluster. A change replaces the resource."""
    node_type: Required[str]
    """The node type used by the multi-Region cluster."""
    num_shards: Integer | None
    """The number of shards in the multi-Region cluster."""
    tls_enabled: Boolean | None
    """Indiciates if the multi-Region cluster is TLS enabled. A change replaces the resource."""
    tags: Sequence[CfnMultiRegionClusterTagProps | Deferred] | Deferred | None
    """A list of tags to be applied to the multi-Region cluster."""
    update_strategy: Literal["COORDINATED", "UNCOORDINATED"] | Other | None
    """The strategy to use for the update operation."""


class CfnMultiRegionClusterTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key for the tag."""
    value: Required[str]
    """The tag's value."""


class CfnMultiRegionCluster(TypedResource):
    """Represents a multi-Region cluster."""
    props: CfnMultiRegionClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMultiRegionClusterProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the multi-Region cluster."""
    @property
    def attr_multi_region_cluster_name(self) -> StringToken:
        """The name of the multi-Region cluster."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the multi-Region cluster."""


class CfnParameterGroupProps(TypedDict, total=False):
    description: str | None
    """A description of the parameter group. A change replaces the resource."""
    family: Required[str]
    """The name of the parameter group family that this parameter group is compatible with. A change replaces the resource."""
    parameter_group_name: Required[str]
    """The name of the parameter group. A change replaces the resource."""
    parameters: Anything
    """Returns the detailed parameter list for the parameter group."""
    tags: Sequence[CfnParameterGroupTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnParameterGroupTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key for the tag."""
    value: Required[str]
    """The tag's value."""


class CfnParameterGroup(TypedResource):
    """Specifies a new MemoryDB parameter group."""
    props: CfnParameterGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnParameterGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the parameter group, such as `arn:aws:memorydb:us-east-1:123456789012:parametergroup/my-parameter-group`"""


class CfnSnapshotProps(TypedDict, total=False):
    cluster_name: Required[str]
    """The name of the cluster from which the snapshot was taken. A change replaces the resource."""
    kms_key_id: str | None
    """The ID of the KMS key used to encrypt the snapshot. A change replaces the resource."""
    snapshot_name: Required[str]
    """The name of the snapshot. A change replaces the resource."""
    tags: Sequence[CfnSnapshotTagProps | Deferred] | Deferred | None
    """A list of tags to be added to this resource."""


class CfnSnapshotTagProps(TypedDict, total=False):
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnSnapshot(TypedResource):
    """Resource Type definition for AWS::MemoryDB::Snapshot."""
    props: CfnSnapshotProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSnapshotProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN (Amazon Resource Name) of the snapshot."""
    @property
    def attr_cluster_configuration(self) -> StringToken: ...
    @property
    def attr_data_tiering(self) -> StringToken:
        """Enables data tiering."""
    @property
    def attr_source(self) -> StringToken:
        """Indicates whether the snapshot is from an automatic backup (automated) or was created manually (manual)."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the snapshot."""


class CfnSubnetGroupProps(TypedDict, total=False):
    description: str | None
    """A description of the subnet group."""
    subnet_group_name: Required[str]
    """The name of the subnet group to be used for the cluster. A change replaces the resource."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """A list of Amazon VPC subnet IDs for the subnet group."""
    tags: Sequence[CfnSubnetGroupTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnSubnetGroupTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key for the tag."""
    value: Required[str]
    """The tag's value."""


class CfnSubnetGroup(TypedResource):
    """Specifies a subnet group."""
    props: CfnSubnetGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSubnetGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the subnet group, such as `arn:aws:memorydb:us-east-1:123456789012:subnetgroup/my-subnet-group`"""
    @property
    def attr_supported_network_types(self) -> ListToken:
        """The network types supported by this subnet."""


class CfnUserProps(TypedDict, total=False):
    access_string: str | None
    """Access permissions string used for this user."""
    authentication_mode: CfnUserAuthenticationModeProps | Deferred | None
    """Denotes whether the user requires a password to authenticate."""
    tags: Sequence[CfnUserTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    user_name: Required[str]
    """The name of the user. A change replaces the resource."""


class CfnUserAuthenticationModeProps(TypedDict, total=False):
    """Denotes the user's authentication properties, such as whether it requires a password to authenticate."""
    passwords: Sequence[str] | Deferred | None
    """The password(s) used for authentication"""
    type: Literal["password", "iam"] | Other | None
    """Indicates whether the user requires a password to authenticate."""


class CfnUserTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnUser(TypedResource):
    """Specifies a MemoryDB user."""
    props: CfnUserProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the user, such as `arn:aws:memorydb:us-east-1:123456789012:user/user1`"""
    @property
    def attr_status(self) -> StringToken:
        """Indicates the user status."""
