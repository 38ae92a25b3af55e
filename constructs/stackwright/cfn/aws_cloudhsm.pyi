"""Every resource type of AWS::CloudHSM; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnClusterProps(TypedDict, total=False):
    backup_retention_policy: CfnClusterBackupRetentionPolicyProps | Deferred | None
    """A policy that defines how the service retains backups."""
    hsm_type: Required[str]
    """The type of HSM to use in the cluster. A change replaces the resource."""
    mode: Literal["FIPS", "NON_FIPS"] | Other | None
    """The mode to use in the cluster. A change replaces the resource."""
    network_type: Literal["IPV4", "DUALSTACK"] | Other | None
    """The NetworkType to create a cluster with. A change replaces the resource."""
    subnet_ids: Sequence[str] | Deferred | None
    """The identifiers (IDs) of the subnets where the cluster is created. A change replaces the resource."""
    tags: Sequence[CfnClusterTagsProps | Deferred] | Deferred | None
    """Tags to apply to the CloudHSM cluster."""


class CfnClusterBackupRetentionPolicyProps(TypedDict, total=False):
    """A policy that defines how the service retains backups."""
    type: Literal["DAYS"] | Other | None
    """The type of backup retention policy."""
    value: str | None
    """Use a value between 7 - 379."""


class CfnClusterTagsProps(TypedDict, total=False):
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnCluster(TypedResource):
    """Creates and manages an AWS CloudHSM cluster."""
    props: CfnClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClusterProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the cluster."""
    @property
    def attr_backup_policy(self) -> StringToken:
        """The cluster's backup policy."""
    @property
    def attr_cluster_id(self) -> StringToken:
        """The cluster's identifier (ID)."""
    @property
    def attr_security_group(self) -> StringToken:
        """The identifier (ID) of the cluster's security group."""
    @property
    def attr_state(self) -> StringToken:
        """The cluster's state."""
    @property
    def attr_subnet_mapping(self) -> StringToken:
        """A map from availability zone to the cluster's subnet in that availability zone."""
    @property
    def attr_vpc_id(self) -> StringToken:
        """The identifier (ID) of the virtual private cloud (VPC) that contains the cluster."""
