"""Every resource type of AWS::DAX; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, ResourceOptions, TypedResource


class CfnClusterProps(TypedDict, total=False):
    availability_zones: Sequence[str] | Deferred | None
    """The Availability Zones (AZs) in which the cluster nodes will reside after the cluster has been created or updated."""
    cluster_endpoint_encryption_type: str | None
    """The encryption type of the cluster's endpoint. A change replaces the resource."""
    cluster_name: str | None
    """The name of the DAX cluster. A change replaces the resource."""
    description: str | None
    """The description of the cluster."""
    iam_role_arn: Required[str]
    """A valid Amazon Resource Name (ARN) that identifies an IAM role. A change replaces the resource."""
    network_type: str | None
    """The IP address type of the cluster. A change replaces the resource."""
    node_type: Required[str]
    """The node type for the nodes in the cluster. A change replaces the resource."""
    notification_topic_arn: str | None
    """The Amazon Resource Name (ARN) of the Amazon SNS topic to which notifications will be sent."""
    parameter_group_name: str | None
    """The parameter group to be associated with the DAX cluster."""
    preferred_maintenance_window: str | None
    """A range of time when maintenance of DAX cluster software will be performed."""
    replication_factor: Required[Integer]
    """The number of nodes in the DAX cluster."""
    sse_specification: CfnClusterSSESpecificationProps | Deferred | None
    """Represents the settings used to enable server-side encryption on the cluster. A change replaces the resource."""
    security_group_ids: Sequence[str] | Deferred | None
    """A list of security group IDs to be assigned to each node in the DAX cluster."""
    subnet_group_name: str | None
    """The name of the subnet group to be used for the replication group. A change replaces the resource."""
    tags: Anything
    """A set of tags to associate with the DAX cluster."""


class CfnClusterSSESpecificationProps(TypedDict, total=False):
    """Represents the settings used to enable server-side encryption."""
    sse_enabled: Boolean | None
    """Indicates whether server-side encryption is enabled (true) or disabled (false) on the cluster."""


class CfnCluster(TypedResource):
    """Creates a DAX cluster."""
    props: CfnClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClusterProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the ARN of the DAX cluster."""
    @property
    def attr_cluster_discovery_endpoint(self) -> StringToken:
        """Returns the endpoint of the DAX cluster."""
    @property
    def attr_cluster_discovery_endpoint_url(self) -> StringToken:
        """Returns the endpoint URL of the DAX cluster."""
    @property
    def attr_id(self) -> StringToken: ...


class CfnParameterGroupProps(TypedDict, total=False):
    description: str | None
    """A description of the parameter group. A change replaces the resource."""
    parameter_group_name: str | None
    """The name of the parameter group. A change replaces the resource."""
    parameter_name_values: Anything
    """An array of name-value pairs for the parameters in the group."""


class CfnParameterGroup(TypedResource):
    """A named set of parameters that are applied to all of the nodes in a DAX cluster."""
    props: CfnParameterGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnParameterGroupProps]) -> None: ...


class CfnSubnetGroupProps(TypedDict, total=False):
    description: str | None
    """The description of the subnet group."""
    subnet_group_name: str | None
    """The name of the subnet group. A change replaces the resource."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """A list of VPC subnet IDs for the subnet group."""


class CfnSubnetGroup(TypedResource):
    """Creates a new subnet group."""
    props: CfnSubnetGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSubnetGroupProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...
