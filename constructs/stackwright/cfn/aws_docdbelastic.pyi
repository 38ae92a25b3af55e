"""Every resource type of AWS::DocDBElastic; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import ListToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Integer, ResourceOptions, TypedResource


class CfnClusterProps(TypedDict, total=False):
    admin_user_name: Required[str]
    """The name of the Amazon DocumentDB elastic clusters administrator. A change replaces the resource."""
    admin_user_password: str | None
    """The password for the Elastic DocumentDB cluster administrator and can contain any printable ASCII characters."""
    auth_type: Required[str]
    """The authentication type used to determine where to fetch the password used for accessing the elastic cluster. A change replaces the resource."""
    backup_retention_period: Integer | None
    """The number of days for which automatic snapshots are retained."""
    cluster_name: Required[str]
    """The name of the new elastic cluster. A change replaces the resource."""
    kms_key_id: str | None
    """The KMS key identifier to use to encrypt the new elastic cluster. A change replaces the resource."""
    preferred_backup_window: str | None
    """The daily time range during which automated backups are created if automated backups are enabled, as determined by `backupRetentionPeriod`."""
    preferred_maintenance_window: str | None
    """The weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC)."""
    shard_capacity: Required[Integer]
    """The number of vCPUs assigned to each elastic cluster shard."""
    shard_count: Required[Integer]
    """The number of shards assigned to the elastic cluster."""
    shard_instance_count: Integer | None
    """The number of replica instances applying to all shards in the cluster."""
    subnet_ids: Sequence[str] | Deferred | None
    """The Amazon EC2 subnet IDs for the new elastic cluster."""
    tags: Sequence[CfnClusterTagProps | Deferred] | Deferred | None
    """The tags to be assigned to the new elastic cluster."""
    vpc_security_group_ids: Sequence[str] | Deferred | None
    """A list of EC2 VPC security groups to associate with the new elastic cluster."""


class CfnClusterTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnCluster(TypedResource):
    """Creates a new Amazon DocumentDB elastic cluster and returns its cluster structure."""
    props: CfnClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClusterProps]) -> None: ...
    @property
    def attr_cluster_arn(self) -> StringToken: ...
    @property
    def attr_cluster_endpoint(self) -> StringToken:
        """The URL used to connect to the elastic cluster."""


class CfnClusterSnapshotProps(TypedDict, total=False):
    cluster_arn: Required[str]
    """The ARN of the elastic cluster of which to create a snapshot. A change replaces the resource."""
    snapshot_name: Required[str]
    """The name of the elastic cluster snapshot. A change replaces the resource."""
    tags: Sequence[CfnClusterSnapshotTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to the elastic cluster snapshot."""


class CfnClusterSnapshotTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnClusterSnapshot(TypedResource):
    """Resource Type definition for AWS::DocDBElastic::ClusterSnapshot."""
    props: CfnClusterSnapshotProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClusterSnapshotProps]) -> None: ...
    @property
    def attr_admin_user_name(self) -> StringToken:
        """The name of the elastic cluster administrator."""
    @property
    def attr_cluster_creation_time(self) -> StringToken:
        """The time when the source elastic cluster was created, in Universal Coordinated Time (UTC)."""
    @property
    def attr_kms_key_id(self) -> StringToken:
        """The KMS key identifier used to encrypt the source elastic cluster."""
    @property
    def attr_snapshot_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the elastic cluster snapshot."""
    @property
    def attr_snapshot_creation_time(self) -> StringToken:
        """The time when the elastic cluster snapshot was created, in Universal Coordinated Time (UTC)."""
    @property
    def attr_snapshot_type(self) -> StringToken:
        """The type of the elastic cluster snapshot (manual or automated)."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the elastic cluster snapshot."""
    @property
    def attr_subnet_ids(self) -> ListToken:
        """The Amazon EC2 subnet IDs associated with the source elastic cluster."""
    @property
    def attr_vpc_security_group_ids(self) -> ListToken:
        """The Amazon EC2 security group IDs associated with the source elastic cluster."""
