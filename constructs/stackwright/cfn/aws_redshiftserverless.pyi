"""Every resource type of AWS::RedshiftServerless; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnNamespaceProps(TypedDict, total=False):
    admin_password_secret_kms_key_id: str | None
    """The ID of the AWS Key Management Service (KMS) key used to encrypt and store the namespace's admin credentials secret."""
    admin_user_password: str | None
    """The password of the administrator for the primary database created in the namespace."""
    admin_username: str | None
    """The username of the administrator for the primary database created in the namespace."""
    db_name: str | None
    """The name of the primary database created in the namespace."""
    default_iam_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role to set as a default in the namespace."""
    final_snapshot_name: str | None
    """The name of the snapshot to be created before the namespace is deleted."""
    final_snapshot_retention_period: Integer | None
    """How long to retain the final snapshot."""
    iam_roles: Sequence[str] | Deferred | None
    """A list of IAM roles to associate with the namespace."""
    kms_key_id: str | None
    """The ID of the AWS Key Management Service key used to encrypt your data."""
    log_exports: Sequence[Literal["useractivitylog", "userlog", "connectionlog"] | Other] | Deferred | None
    """The types of logs the namespace can export."""
    manage_admin_password: Boolean | None
    """If true, Amazon Redshift uses AWS Secrets Manager to manage the namespace's admin credentials."""
    namespace_name: Required[str]
    """The name of the namespace. A change replaces the resource."""
    namespace_resource_policy: Anything
    """The resource policy that will be attached to the namespace."""
    redshift_idc_application_arn: str | None
    """The ARN for the Redshift application that integrates with IAM Identity Center."""
    snapshot_copy_configurations: Sequence[CfnNamespaceSnapshotCopyConfigurationProps | Deferred] | Deferred | None
    """The snapshot copy configurations for the namespace."""
    tags: Sequence[CfnNamespaceTagProps | Deferred] | Deferred | None
    """The map of the key-value pairs used to tag the namespace. A change replaces the resource."""


class CfnNamespaceSnapshotCopyConfigurationProps(TypedDict, total=False):
    """The object that you configure to copy snapshots from one namespace to a namespace in another AWS Region."""
    destination_kms_key_id: str | None
    """The ID of the KMS key to use to encrypt your snapshots in the destination AWS Region."""
    destination_region: Required[str]
    """The destination AWS Region to copy snapshots to."""
    snapshot_retention_period: Integer | None
    """The retention period of snapshots that are copied to the destination AWS Region."""


class CfnNamespaceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnNamespace(TypedResource):
    """A collection of database objects and users."""
    props: CfnNamespaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNamespaceProps]) -> None: ...
    @property
    def attr_namespace_admin_username(self) -> StringToken:
        """The username of the administrator for the first database created in the namespace."""
    @property
    def attr_namespace_creation_date(self) -> StringToken:
        """The date of when the namespace was created."""
    @property
    def attr_namespace_db_name(self) -> StringToken:
        """The name of the first database created in the namespace."""
    @property
    def attr_namespace_default_iam_role_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the IAM role to set as a default in the namespace."""
    @property
    def attr_namespace_iam_roles(self) -> ListToken:
        """A list of IAM roles to associate with the namespace."""
    @property
    def attr_namespace_kms_key_id(self) -> StringToken:
        """The ID of the AWS Key Management Service key used to encrypt your data."""
    @property
    def attr_namespace_log_exports(self) -> ListToken:
        """The types of logs the namespace can export."""
    @property
    def attr_namespace_namespace_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) associated with a namespace."""
    @property
    def attr_namespace_namespace_id(self) -> StringToken:
        """The unique identifier of a namespace."""
    @property
    def attr_namespace_namespace_name(self) -> StringToken:
        """The name of the namespace."""
    @property
    def attr_namespace_status(self) -> StringToken:
        """The status of the namespace."""


class CfnSnapshotProps(TypedDict, total=False):
    namespace_name: str | None
    """The name of the namepsace. A change replaces the resource."""
    retention_period: Integer | None
    """The retention period of the snapshot created by the scheduled action."""
    snapshot_name: Required[str]
    """The name of the snapshot. A change replaces the resource."""
    tags: Sequence[CfnSnapshotTagProps | Deferred] | Deferred | None
    """An array of Tag objects to associate with the snapshot. A change replaces the resource."""


class CfnSnapshotTagProps(TypedDict, total=False):
    key: Required[str]
    """A change replaces the resource."""
    value: Required[str]
    """A change replaces the resource."""


class CfnSnapshot(TypedResource):
    """A snapshot object that contains databases."""
    props: CfnSnapshotProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSnapshotProps]) -> None: ...
    @property
    def attr_owner_account(self) -> StringToken:
        """The owner AWS; account of the snapshot."""
    @property
    def attr_snapshot_admin_username(self) -> StringToken:
        """The username of the database within a snapshot."""
    @property
    def attr_snapshot_kms_key_id(self) -> StringToken:
        """The unique identifier of the KMS key used to encrypt the snapshot."""
    @property
    def attr_snapshot_namespace_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the namespace the snapshot was created from."""
    @property
    def attr_snapshot_namespace_name(self) -> StringToken:
        """The name of the namepsace."""
    @property
    def attr_snapshot_owner_account(self) -> StringToken:
        """The owner AWS; account of the snapshot."""
    @property
    def attr_snapshot_retention_period(self) -> NumberToken:
        """The retention period of the snapshot created by the scheduled action."""
    @property
    def attr_snapshot_snapshot_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the snapshot."""
    @property
    def attr_snapshot_snapshot_create_time(self) -> StringToken:
        """The timestamp of when the snapshot was created."""
    @property
    def attr_snapshot_snapshot_name(self) -> StringToken:
        """The name of the snapshot."""
    @property
    def attr_snapshot_status(self) -> StringToken:
        """The status of the snapshot."""


class CfnWorkgroupProps(TypedDict, total=False):
    base_capacity: Integer | None
    """The base compute capacity of the workgroup in Redshift Processing Units (RPUs)."""
    config_parameters: Sequence[CfnWorkgroupConfigParameterProps | Deferred] | Deferred | None
    """The key of the parameter."""
    enhanced_vpc_routing: Boolean | None
    """The value that specifies whether to enable enhanced virtual private cloud (VPC) routing, which forces Amazon Redshift Serverless to route traffic through your VPC."""
    max_capacity: Integer | None
    """The maximum data-warehouse capacity Amazon Redshift Serverless uses to serve queries."""
    namespace_name: str | None
    """The namespace the workgroup is associated with. A change replaces the resource."""
    port: Integer | None
    """The custom port to use when connecting to a workgroup."""
    price_performance_target: CfnWorkgroupPerformanceTargetProps | Deferred | None
    """An object that represents the price performance target settings for the workgroup."""
    publicly_accessible: Boolean | None
    """A value that specifies whether the workgroup can be accessible from a public network."""
    recovery_point_id: str | None
    """The recovery point id to restore from."""
    security_group_ids: Sequence[str] | Deferred | None
    """A list of security group IDs to associate with the workgroup."""
    snapshot_arn: str | None
    """The Amazon Resource Name (ARN) of the snapshot to restore from."""
    snapshot_name: str | None
    """The snapshot name to restore from."""
    snapshot_owner_account: str | None
    """The Amazon Web Services account that owns the snapshot."""
    subnet_ids: Sequence[str] | Deferred | None
    """A list of subnet IDs the workgroup is associated with."""
    tags: Sequence[CfnWorkgroupTagProps | Deferred] | Deferred | None
    """The map of the key-value pairs used to tag the workgroup."""
    track_name: str | None
    """An optional parameter for the name of the track for the workgroup."""
    workgroup: CfnWorkgroupWorkgroupProps | Deferred | None
    """The collection of computing resources from which an endpoint is created."""
    workgroup_name: Required[str]
    """The name of the workgroup. A change replaces the resource."""


class CfnWorkgroupConfigParameterProps(TypedDict, total=False):
    """A array of parameters to set for more control over a serverless database."""
    parameter_key: str | None
    """The key of the parameter."""
    parameter_value: str | None
    """The value of the parameter to set."""


class CfnWorkgroupEndpointProps(TypedDict, total=False):
    """The VPC endpoint object."""
    vpc_endpoints: Sequence[CfnWorkgroupVpcEndpointProps | Deferred] | Deferred | None
    """An array of `VpcEndpoint` objects."""


class CfnWorkgroupNetworkInterfaceProps(TypedDict, total=False):
    """Contains information about a network interface in an Amazon Redshift Serverless managed VPC endpoint."""


class CfnWorkgroupPerformanceTargetProps(TypedDict, total=False):
    """An object that represents the price performance target settings for the workgroup."""
    level: Integer | None
    """The target price performance level for the workgroup."""
    status: Literal["ENABLED", "DISABLED"] | Other | None
    """Whether the price performance target is enabled for the workgroup."""


class CfnWorkgroupTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnWorkgroupVpcEndpointProps(TypedDict, total=False):
    """The connection endpoint for connecting to Amazon Redshift Serverless through the proxy."""
    network_interfaces: Sequence[CfnWorkgroupNetworkInterfaceProps | Deferred] | Deferred | None
    """One or more network interfaces of the endpoint."""


class CfnWorkgroupWorkgroupProps(TypedDict, total=False):
    """The collection of computing resources from which an endpoint is created."""
    endpoint: CfnWorkgroupEndpointProps | Deferred | None
    """The endpoint that is created from the workgroup."""
    price_performance_target: CfnWorkgroupPerformanceTargetProps | Deferred | None
    """An object that represents the price performance target settings for the workgroup."""


class CfnWorkgroup(TypedResource):
    """The collection of compute resources in Amazon Redshift Serverless."""
    props: CfnWorkgroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkgroupProps]) -> None: ...
    @property
    def attr_base_capacity(self) -> NumberToken:
        """The base compute capacity of the workgroup in Redshift Processing Units (RPUs)."""
    @property
    def attr_enhanced_vpc_routing(self) -> StringToken:
        """The value that specifies whether to enable enhanced virtual private cloud (VPC) routing, which forces Amazon Redshift Serverless to route traffic through your VPC."""
    @property
    def attr_max_capacity(self) -> NumberToken:
        """The max compute capacity of the workgroup in Redshift Processing Units (RPUs)."""
    @property
    def attr_namespace_name(self) -> StringToken:
        """The namespace the workgroup is associated with."""
    @property
    def attr_port(self) -> NumberToken:
        """The custom port to use when connecting to a workgroup."""
    @property
    def attr_publicly_accessible(self) -> StringToken:
        """A value that specifies whether the workgroup can be accessible from a public network."""
    @property
    def attr_recovery_point_id(self) -> StringToken:
        """The identifier of the recovery point to restore the namespace from."""
    @property
    def attr_security_group_ids(self) -> ListToken:
        """A list of security group IDs to associate with the workgroup."""
    @property
    def attr_snapshot_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the snapshot to restore the namespace from."""
    @property
    def attr_snapshot_name(self) -> StringToken:
        """The name of the snapshot to restore the namespace from."""
    @property
    def attr_snapshot_owner_account(self) -> StringToken:
        """The AWS account ID that owns the snapshot."""
    @property
    def attr_subnet_ids(self) -> ListToken:
        """A list of subnet IDs the workgroup is associated with."""
    @property
    def attr_track_name(self) -> StringToken: ...
    @property
    def attr_workgroup_name(self) -> StringToken:
        """The name of the workgroup."""
    @property
    def attr_workgroup_base_capacity(self) -> NumberToken:
        """The base data warehouse capacity of the workgroup in Redshift Processing Units (RPUs)."""
    @property
    def attr_workgroup_config_parameters(self) -> StringToken: ...
    @property
    def attr_workgroup_creation_date(self) -> StringToken:
        """The creation date of the workgroup."""
    @property
    def attr_workgroup_enhanced_vpc_routing(self) -> StringToken:
        """The value that specifies whether to enable enhanced virtual private cloud (VPC) routing, which forces Amazon Redshift Serverless to route traffic through your VPC."""
    @property
    def attr_workgroup_max_capacity(self) -> NumberToken:
        """The maximum data-warehouse capacity Amazon Redshift Serverless uses to serve queries."""
    @property
    def attr_workgroup_namespace_name(self) -> StringToken:
        """The namespace the workgroup is associated with."""
    @property
    def attr_workgroup_publicly_accessible(self) -> StringToken:
        """A value that specifies whether the workgroup can be accessible from a public network."""
    @property
    def attr_workgroup_security_group_ids(self) -> ListToken:
        """An array of security group IDs to associate with the workgroup."""
    @property
    def attr_workgroup_status(self) -> StringToken:
        """The status of the workgroup."""
    @property
    def attr_workgroup_subnet_ids(self) -> ListToken:
        """An array of subnet IDs the workgroup is associated with."""
    @property
    def attr_workgroup_track_name(self) -> StringToken:
        """The name of the track for the workgroup."""
    @property
    def attr_workgroup_workgroup_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) that links to the workgroup."""
    @property
    def attr_workgroup_workgroup_id(self) -> StringToken:
        """The unique identifier of the workgroup."""
    @property
    def attr_workgroup_workgroup_name(self) -> StringToken:
        """The name of the workgroup."""
    @property
    def attr_workgroup_endpoint_address(self) -> StringToken:
        """The DNS address of the VPC endpoint."""
    @property
    def attr_workgroup_endpoint_port(self) -> NumberToken:
        """The custom port to use when connecting to a workgroup."""
    @property
    def attr_workgroup_endpoint_vpc_endpoints(self) -> StringToken: ...
