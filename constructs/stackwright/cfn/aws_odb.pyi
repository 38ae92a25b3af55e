"""Every resource type of AWS::ODB; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnCloudAutonomousVmClusterProps(TypedDict, total=False):
    autonomous_data_storage_size_in_tbs: Number | None
    """The data storage size allocated for Autonomous Databases in the Autonomous VM cluster, in TB. A change replaces the resource."""
    cloud_exadata_infrastructure_id: str | None
    """The unique identifier of the Cloud Exadata Infrastructure containing this Autonomous VM cluster. A change replaces the resource."""
    cpu_core_count_per_node: Integer | None
    """The number of CPU cores enabled per node in the Autonomous VM cluster. A change replaces the resource."""
    db_servers: Sequence[str] | Deferred | None
    """The list of database servers associated with the Autonomous VM cluster. A change replaces the resource."""
    description: str | None
    """The user-provided description of the Autonomous VM cluster. A change replaces the resource."""
    display_name: str | None
    """The display name of the Autonomous VM cluster. A change replaces the resource."""
    iam_roles: Sequence[CfnCloudAutonomousVmClusterIamRoleProps | Deferred] | Deferred | None
    """The AWS Identity and Access Management (IAM) service roles associated with the Autonomous VM cluster."""
    is_mtls_enabled_vm_cluster: Boolean | None
    """Specifies whether mutual TLS (mTLS) authentication is enabled for the Autonomous VM cluster. A change replaces the resource."""
    license_model: Literal["BRING_YOUR_OWN_LICENSE", "LICENSE_INCLUDED"] | Other | None
    """The Oracle license model that applies to the Autonomous VM cluster. A change replaces the resource."""
    maintenance_window: CfnCloudAutonomousVmClusterMaintenanceWindowProps | Deferred | None
    """The scheduling details for the maintenance window. A change replaces the resource."""
    memory_per_oracle_compute_unit_in_gbs: Integer | None
    """The amount of memory allocated per Oracle Compute Unit, in GB. A change replaces the resource."""
    odb_network_id: str | None
    """The unique identifier of the ODB network associated with this Autonomous VM cluster. A change replaces the resource."""
    scan_listener_port_non_tls: Integer | None
    """The SCAN listener port for non-TLS (TCP) protocol. A change replaces the resource."""
    scan_listener_port_tls: Integer | None
    """The SCAN listener port for TLS (TCP) protocol. A change replaces the resource."""
    tags: Sequence[CfnCloudAutonomousVmClusterTagProps | Deferred] | Deferred | None
    """Tags to assign to the Autonomous Vm Cluster."""
    time_zone: str | None
    """The time zone of the Autonomous VM cluster. A change replaces the resource."""
    total_container_databases: Integer | None
    """The total number of Autonomous Container Databases that can be created with the allocated local storage. A change replaces the resource."""


class CfnCloudAutonomousVmClusterIamRoleProps(TypedDict, total=False):
    """An AWS Identity and Access Management (IAM) service role associated with the Autonomous VM cluster."""
    aws_integration: str | None
    """The AWS integration configuration settings for the AWS Identity and Access Management (IAM) service role."""
    iam_role_arn: str | None
    """The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) service role."""


class CfnCloudAutonomousVmClusterMaintenanceWindowProps(TypedDict, total=False):
    """The scheduling details for the maintenance window."""
    days_of_week: Sequence[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | Other] | Deferred | None
    """The days of the week when maintenance can be performed."""
    hours_of_day: Sequence[Integer] | Deferred | None
    """The hours of the day when maintenance can be performed."""
    lead_time_in_weeks: Integer | None
    """The lead time in weeks before the maintenance window."""
    months: Sequence[Literal["JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER"] | Other] | Deferred | None
    """The months when maintenance can be performed."""
    preference: Literal["NO_PREFERENCE", "CUSTOM_PREFERENCE"] | Other | None
    """The preference for the maintenance window scheduling."""
    weeks_of_month: Sequence[Integer] | Deferred | None
    """The weeks of the month when maintenance can be performed."""


class CfnCloudAutonomousVmClusterTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnCloudAutonomousVmCluster(TypedResource):
    """The `AWS::ODB::CloudAutonomousVmCluster` resource creates an Autonomous VM cluster."""
    props: CfnCloudAutonomousVmClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCloudAutonomousVmClusterProps]) -> None: ...
    @property
    def attr_autonomous_data_storage_percentage(self) -> NumberToken:
        """The percentage of data storage currently in use for Autonomous Databases in the Autonomous VM cluster."""
    @property
    def attr_available_autonomous_data_storage_size_in_tbs(self) -> NumberToken:
        """The available data storage space for Autonomous Databases in the Autonomous VM cluster, in TB."""
    @property
    def attr_available_container_databases(self) -> NumberToken:
        """The number of Autonomous CDBs that you can create with the currently available storage."""
    @property
    def attr_available_cpus(self) -> NumberToken:
        """The number of CPU cores available for allocation to Autonomous Databases."""
    @property
    def attr_cloud_autonomous_vm_cluster_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the Autonomous VM cluster."""
    @property
    def attr_cloud_autonomous_vm_cluster_id(self) -> StringToken:
        """The unique identifier of the Autonomous VM cluster."""
    @property
    def attr_compute_model(self) -> StringToken:
        """The compute model of the Autonomous VM cluster: ECPU or OCPU."""
    @property
    def attr_cpu_core_count(self) -> NumberToken:
        """The total number of CPU cores in the Autonomous VM cluster."""
    @property
    def attr_cpu_percentage(self) -> NumberToken:
        """The percentage of total CPU cores currently in use in the Autonomous VM cluster."""
    @property
    def attr_data_storage_size_in_gbs(self) -> NumberToken:
        """The total data storage allocated to the Autonomous VM cluster, in GB."""
    @property
    def attr_data_storage_size_in_tbs(self) -> NumberToken:
        """The total data storage allocated to the Autonomous VM cluster, in TB."""
    @property
    def attr_db_node_storage_size_in_gbs(self) -> NumberToken:
        """The local node storage allocated to the Autonomous VM cluster, in gigabytes (GB)."""
    @property
    def attr_domain(self) -> StringToken:
        """The domain name for the Autonomous VM cluster."""
    @property
    def attr_exadata_storage_in_tbs_lowest_scaled_value(self) -> NumberToken:
        """The minimum value to which you can scale down the Exadata storage, in TB."""
    @property
    def attr_hostname(self) -> StringToken:
        """The hostname for the Autonomous VM cluster."""
    @property
    def attr_max_acds_lowest_scaled_value(self) -> NumberToken:
        """The minimum value to which you can scale down the maximum number of Autonomous CDBs."""
    @property
    def attr_memory_size_in_gbs(self) -> NumberToken:
        """The total amount of memory allocated to the Autonomous VM cluster, in gigabytes (GB)."""
    @property
    def attr_node_count(self) -> NumberToken:
        """The number of database server nodes in the Autonomous VM cluster."""
    @property
    def attr_non_provisionable_autonomous_container_databases(self) -> NumberToken:
        """The number of Autonomous CDBs that can't be provisioned because of resource constraints."""
    @property
    def attr_oci_resource_anchor_name(self) -> StringToken:
        """The name of the OCI resource anchor associated with this Autonomous VM cluster."""
    @property
    def attr_oci_url(self) -> StringToken:
        """The URL for accessing the OCI console page for this Autonomous VM cluster."""
    @property
    def attr_ocid(self) -> StringToken:
        """The Oracle Cloud Identifier (OCID) of the Autonomous VM cluster."""
    @property
    def attr_provisionable_autonomous_container_databases(self) -> NumberToken:
        """The number of Autonomous CDBs that can be provisioned in the Autonomous VM cluster."""
    @property
    def attr_provisioned_autonomous_container_databases(self) -> NumberToken:
        """The number of Autonomous CDBs currently provisioned in the Autonomous VM cluster."""
    @property
    def attr_provisioned_cpus(self) -> NumberToken:
        """The number of CPU cores currently provisioned in the Autonomous VM cluster."""
    @property
    def attr_reclaimable_cpus(self) -> NumberToken:
        """The number of CPU cores that can be reclaimed from terminated or scaled-down Autonomous Databases."""
    @property
    def attr_reserved_cpus(self) -> NumberToken:
        """The number of CPU cores reserved for system operations and redundancy."""
    @property
    def attr_shape(self) -> StringToken:
        """The shape of the Exadata infrastructure for the Autonomous VM cluster."""


class CfnCloudExadataInfrastructureProps(TypedDict, total=False):
    availability_zone: str | None
    """The name of the Availability Zone (AZ) where the Exadata infrastructure is located. A change replaces the resource."""
    availability_zone_id: str | None
    """The AZ ID of the AZ where the Exadata infrastructure is located. A change replaces the resource."""
    compute_count: Integer | None
    """The number of database servers for the Exadata infrastructure. A change replaces the resource."""
    customer_contacts_to_send_to_oci: Sequence[CfnCloudExadataInfrastructureCustomerContactProps | Deferred] | Deferred | None
    """The email addresses of contacts to receive notification from Oracle about maintenance updates for the Exadata infrastructure. A change replaces the resource."""
    database_server_type: str | None
    """The database server model type of the Exadata infrastructure. A change replaces the resource."""
    display_name: str | None
    """The user-friendly name for the Exadata infrastructure. A change replaces the resource."""
    maintenance_window: CfnCloudExadataInfrastructureMaintenanceWindowProps | Deferred | None
    """The scheduling details for the maintenance window."""
    shape: str | None
    """The model name of the Exadata infrastructure. A change replaces the resource."""
    storage_count: Integer | None
    """The number of storage servers that are activated for the Exadata infrastructure. A change replaces the resource."""
    storage_server_type: str | None
    """The storage server model type of the Exadata infrastructure. A change replaces the resource."""
    tags: Sequence[CfnCloudExadataInfrastructureTagProps | Deferred] | Deferred | None
    """Tags to assign to the Exadata Infrastructure."""


class CfnCloudExadataInfrastructureCustomerContactProps(TypedDict, total=False):
    """A contact to receive notification from Oracle about maintenance updates for a specific Exadata infrastructure."""
    email: str | None
    """The email address of the contact."""


class CfnCloudExadataInfrastructureMaintenanceWindowProps(TypedDict, total=False):
    """The scheduling details for the maintenance window."""
    custom_action_timeout_in_mins: Integer | None
    """The custom action timeout in minutes for the maintenance window."""
    days_of_week: Sequence[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | Other] | Deferred | None
    """The days of the week when maintenance can be performed."""
    hours_of_day: Sequence[Integer] | Deferred | None
    """The hours of the day when maintenance can be performed."""
    is_custom_action_timeout_enabled: Boolean | None
    """Indicates whether custom action timeout is enabled for the maintenance window."""
    lead_time_in_weeks: Integer | None
    """The lead time in weeks before the maintenance window."""
    months: Sequence[Literal["JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER"] | Other] | Deferred | None
    """The months when maintenance can be performed."""
    patching_mode: Literal["NONROLLING", "ROLLING"] | Other | None
    """The patching mode for the maintenance window."""
    preference: Literal["CUSTOM_PREFERENCE", "NO_PREFERENCE"] | Other | None
    """The preference for the maintenance window scheduling."""
    weeks_of_month: Sequence[Integer] | Deferred | None
    """The weeks of the month when maintenance can be performed."""


class CfnCloudExadataInfrastructureTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnCloudExadataInfrastructure(TypedResource):
    """The `AWS::ODB::CloudExadataInfrastructure` resource creates an Exadata infrastructure."""
    props: CfnCloudExadataInfrastructureProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCloudExadataInfrastructureProps]) -> None: ...
    @property
    def attr_activated_storage_count(self) -> NumberToken:
        """The number of storage servers requested for the Exadata infrastructure."""
    @property
    def attr_additional_storage_count(self) -> NumberToken:
        """The number of storage servers requested for the Exadata infrastructure."""
    @property
    def attr_available_storage_size_in_gbs(self) -> NumberToken:
        """The amount of available storage, in gigabytes (GB), for the Exadata infrastructure."""
    @property
    def attr_cloud_exadata_infrastructure_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the Exadata infrastructure."""
    @property
    def attr_cloud_exadata_infrastructure_id(self) -> StringToken:
        """The unique identifier for the Exadata infrastructure."""
    @property
    def attr_compute_model(self) -> StringToken:
        """The OCI model compute model used when you create or clone an instance: ECPU or OCPU."""
    @property
    def attr_cpu_count(self) -> NumberToken:
        """The total number of CPU cores that are allocated to the Exadata infrastructure."""
    @property
    def attr_data_storage_size_in_tbs(self) -> NumberToken:
        """The size of the Exadata infrastructure's data disk group, in terabytes (TB)."""
    @property
    def attr_db_node_storage_size_in_gbs(self) -> NumberToken:
        """The size of the Exadata infrastructure's local node storage, in gigabytes (GB)."""
    @property
    def attr_db_server_ids(self) -> ListToken:
        """The list of database server identifiers for the Exadata infrastructure."""
    @property
    def attr_db_server_version(self) -> StringToken:
        """The software version of the database servers (dom0) in the Exadata infrastructure."""
    @property
    def attr_max_cpu_count(self) -> NumberToken:
        """The total number of CPU cores available on the Exadata infrastructure."""
    @property
    def attr_max_data_storage_in_tbs(self) -> NumberToken:
        """The total amount of data disk group storage, in terabytes (TB), that's available on the Exadata infrastructure."""
    @property
    def attr_max_db_node_storage_size_in_gbs(self) -> NumberToken:
        """The total amount of local node storage, in gigabytes (GB), that's available on the Exadata infrastructure."""
    @property
    def attr_max_memory_in_gbs(self) -> NumberToken:
        """The total amount of memory, in gigabytes (GB), that's available on the Exadata infrastructure."""
    @property
    def attr_memory_size_in_gbs(self) -> NumberToken:
        """The amount of memory, in gigabytes (GB), that's allocated on the Exadata infrastructure."""
    @property
    def attr_oci_resource_anchor_name(self) -> StringToken:
        """The name of the OCI resource anchor for the Exadata infrastructure."""
    @property
    def attr_oci_url(self) -> StringToken:
        """The HTTPS link to the Exadata infrastructure in OCI."""
    @property
    def attr_ocid(self) -> StringToken:
        """The OCID of the Exadata infrastructure."""
    @property
    def attr_storage_server_version(self) -> StringToken:
        """The software version of the storage servers on the Exadata infrastructure."""
    @property
    def attr_total_storage_size_in_gbs(self) -> NumberToken:
        """The total amount of storage, in gigabytes (GB), on the the Exadata infrastructure."""


class CfnCloudVmClusterProps(TypedDict, total=False):
    cloud_exadata_infrastructure_id: str | None
    """The unique identifier of the Exadata infrastructure that this VM cluster belongs to. A change replaces the resource."""
    cluster_name: str | None
    """The name of the Grid Infrastructure (GI) cluster. A change replaces the resource."""
    cpu_core_count: Integer | None
    """The number of CPU cores enabled on the VM cluster. A change replaces the resource."""
    data_collection_options: CfnCloudVmClusterDataCollectionOptionsProps | Deferred | None
    """The set of diagnostic collection options enabled for the VM cluster. A change replaces the resource."""
    data_storage_size_in_tbs: Number | None
    """The size of the data disk group, in terabytes (TB), that's allocated for the VM cluster. A change replaces the resource."""
    db_node_storage_size_in_gbs: Integer | None
    """The amount of local node storage, in gigabytes (GB), that's allocated for the VM cluster. A change replaces the resource."""
    db_nodes: Sequence[CfnCloudVmClusterDbNodeProps | Deferred] | Deferred | None
    """The DB nodes that are implicitly created and managed as part of this VM Cluster. A change may replace the resource."""
    db_servers: Sequence[str] | Deferred | None
    """The list of database servers for the VM cluster. A change replaces the resource."""
    display_name: str | None
    """The user-friendly name for the VM cluster. A change replaces the resource."""
    gi_version: str | None
    """The software version of the Oracle Grid Infrastructure (GI) for the VM cluster. A change replaces the resource."""
    hostname: str | None
    """The host name for the VM cluster. A change replaces the resource."""
    iam_roles: Sequence[CfnCloudVmClusterIamRoleProps | Deferred] | Deferred | None
    """The AWS Identity and Access Management (IAM) service roles associated with the VM cluster."""
    is_local_backup_enabled: Boolean | None
    """Specifies whether database backups to local Exadata storage are enabled for the VM cluster. A change replaces the resource."""
    is_sparse_diskgroup_enabled: Boolean | None
    """Specifies whether the VM cluster is configured with a sparse disk group. A change replaces the resource."""
    license_model: Literal["BRING_YOUR_OWN_LICENSE", "LICENSE_INCLUDED"] | Other | None
    """The Oracle license model applied to the VM cluster. A change replaces the resource."""
    memory_size_in_gbs: Integer | None
    """The amount of memory, in gigabytes (GB), that's allocated for the VM cluster. A change replaces the resource."""
    odb_network_id: str | None
    """The unique identifier of the ODB network for the VM cluster. A change replaces the resource."""
    scan_listener_port_tcp: Integer | None
    """The port number for TCP connections to the single client access name (SCAN) listener. A change replaces the resource."""
    ssh_public_keys: Sequence[str] | Deferred | None
    """The public key portion of one or more key pairs used for SSH access to the VM cluster. A change replaces the resource."""
    system_version: str | None
    """The operating system version of the image chosen for the VM cluster. A change replaces the resource."""
    tags: Sequence[CfnCloudVmClusterTagProps | Deferred] | Deferred | None
    """Tags to assign to the Vm Cluster."""
    time_zone: str | None
    """The time zone of the VM cluster. A change replaces the resource."""


class CfnCloudVmClusterDataCollectionOptionsProps(TypedDict, total=False):
    """Information about the data collection options enabled for a VM cluster."""
    is_diagnostics_events_enabled: Boolean | None
    """Specifies whether diagnostic collection is enabled for the VM cluster."""
    is_health_monitoring_enabled: Boolean | None
    """Specifies whether health monitoring is enabled for the VM cluster."""
    is_incident_logs_enabled: Boolean | None
    """Specifies whether incident logs are enabled for the VM cluster."""


class CfnCloudVmClusterDbNodeProps(TypedDict, total=False):
    """Information about a DB node."""
    db_server_id: Required[str]
    """The unique identifier of the Db server that is associated with the DB node. A change replaces the resource."""
    tags: Sequence[CfnCloudVmClusterTagProps | Deferred] | Deferred | None


class CfnCloudVmClusterIamRoleProps(TypedDict, total=False):
    """An AWS Identity and Access Management (IAM) service role associated with the VM cluster."""
    aws_integration: str | None
    """The AWS integration configuration settings for the AWS Identity and Access Management (IAM) service role."""
    iam_role_arn: str | None
    """The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) service role."""


class CfnCloudVmClusterTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnCloudVmCluster(TypedResource):
    """The `AWS::ODB::CloudVmCluster` resource creates a VM cluster on the specified Exadata infrastructure in the Oracle Database."""
    props: CfnCloudVmClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCloudVmClusterProps]) -> None: ...
    @property
    def attr_cloud_vm_cluster_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the VM cluster."""
    @property
    def attr_cloud_vm_cluster_id(self) -> StringToken:
        """The unique identifier of the VM cluster."""
    @property
    def attr_compute_model(self) -> StringToken:
        """The OCI model compute model used when you create or clone an instance: ECPU or OCPU."""
    @property
    def attr_disk_redundancy(self) -> StringToken:
        """The type of redundancy configured for the VM cluster."""
    @property
    def attr_domain(self) -> StringToken:
        """The domain of the VM cluster."""
    @property
    def attr_listener_port(self) -> NumberToken:
        """The port number configured for the listener on the VM cluster."""
    @property
    def attr_node_count(self) -> NumberToken:
        """The number of nodes in the VM cluster."""
    @property
    def attr_oci_resource_anchor_name(self) -> StringToken:
        """The name of the OCI resource anchor for the VM cluster."""
    @property
    def attr_oci_url(self) -> StringToken:
        """The HTTPS link to the VM cluster in OCI."""
    @property
    def attr_ocid(self) -> StringToken:
        """The OCID of the VM cluster."""
    @property
    def attr_scan_dns_name(self) -> StringToken:
        """The FQDN of the DNS record for the Single Client Access Name (SCAN) IP addresses that are associated with the VM cluster."""
    @property
    def attr_scan_ip_ids(self) -> ListToken:
        """The OCID of the SCAN IP addresses that are associated with the VM cluster."""
    @property
    def attr_shape(self) -> StringToken:
        """The hardware model name of the Exadata infrastructure that's running the VM cluster."""
    @property
    def attr_storage_size_in_gbs(self) -> NumberToken:
        """The amount of local node storage, in gigabytes (GB), that's allocated to the VM cluster."""
    @property
    def attr_vip_ids(self) -> ListToken:
        """The virtual IP (VIP) addresses that are associated with the VM cluster."""


class CfnOdbNetworkProps(TypedDict, total=False):
    availability_zone: str | None
    """The Availability Zone (AZ) where the ODB network is located. A change replaces the resource."""
    availability_zone_id: str | None
    """The AZ ID of the AZ where the ODB network is located. A change replaces the resource."""
    backup_subnet_cidr: str | None
    """The CIDR range of the backup subnet in the ODB network. A change replaces the resource."""
    client_subnet_cidr: str | None
    """The CIDR range of the client subnet in the ODB network. A change replaces the resource."""
    cross_region_s3_restore_sources: Sequence[str] | Deferred | None
    """The cross-Region Amazon S3 restore sources for the ODB network."""
    custom_domain_name: str | None
    """The domain name for the resources in the ODB network. A change replaces the resource."""
    default_dns_prefix: str | None
    """The DNS prefix to the default DNS domain name. A change replaces the resource."""
    delete_associated_resources: Boolean | None
    """Specifies whether to delete associated OCI networking resources along with the ODB network."""
    display_name: str | None
    """The user-friendly name of the ODB network."""
    kms_access: Literal["ENABLED", "DISABLED"] | Other | None
    """The AWS Key Management Service (KMS) access configuration for the ODB network."""
    kms_policy_document: str | None
    """The AWS Key Management Service (KMS) policy document that defines permissions for key usage within the ODB network."""
    s3_access: Literal["ENABLED", "DISABLED"] | Other | None
    """The configuration for Amazon S3 access from the ODB network."""
    s3_policy_document: str | None
    """Specifies the endpoint policy for Amazon S3 access from the ODB network."""
    sts_access: Literal["ENABLED", "DISABLED"] | Other | None
    """The AWS Security Token Service (STS) access configuration for the ODB network."""
    sts_policy_document: str | None
    """The AWS Security Token Service (STS) policy document that defines permissions for token service usage within the ODB network."""
    tags: Sequence[CfnOdbNetworkTagProps | Deferred] | Deferred | None
    """Tags to assign to the Odb Network."""
    zero_etl_access: Literal["ENABLED", "DISABLED"] | Other | None
    """The configuration for Zero-ETL access from the ODB network."""


class CfnOdbNetworkTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnOdbNetwork(TypedResource):
    """The `AWS::ODB::OdbNetwork` resource creates an ODB network."""
    props: CfnOdbNetworkProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOdbNetworkProps]) -> None: ...
    @property
    def attr_ec2_placement_group_ids(self) -> ListToken:
        """The list of EC2 placement group IDs associated with your ODB network."""
    @property
    def attr_managed_services(self) -> StringToken:
        """The managed services configuration for the ODB network."""
    @property
    def attr_oci_network_anchor_id(self) -> StringToken:
        """The unique identifier of the OCI network anchor for the ODB network."""
    @property
    def attr_oci_resource_anchor_name(self) -> StringToken:
        """The name of the OCI resource anchor that's associated with the ODB network."""
    @property
    def attr_oci_vcn_url(self) -> StringToken:
        """The URL for the VCN that's associated with the ODB network."""
    @property
    def attr_odb_network_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the ODB network."""
    @property
    def attr_odb_network_id(self) -> StringToken:
        """The unique identifier of the ODB network."""


class CfnOdbPeeringConnectionProps(TypedDict, total=False):
    additional_peer_network_cidrs: Sequence[str] | Deferred | None
    """The additional CIDR blocks for the ODB peering connection."""
    display_name: str | None
    """The display name of the ODB peering connection."""
    odb_network_id: str | None
    """The unique identifier of the ODB network. A change replaces the resource."""
    peer_network_id: str | None
    """The unique identifier of the peer network. A change replaces the resource."""
    peer_network_route_table_ids: Sequence[str] | Deferred | None
    """The unique identifier of the VPC route table for which a route to the ODB network is automatically created during peering connection establishment. A change replaces the resource."""
    tags: Sequence[CfnOdbPeeringConnectionTagProps | Deferred] | Deferred | None
    """Tags to assign to the Odb peering connection."""


class CfnOdbPeeringConnectionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnOdbPeeringConnection(TypedResource):
    """Creates a peering connection between an ODB network and a VPC."""
    props: CfnOdbPeeringConnectionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOdbPeeringConnectionProps]) -> None: ...
    @property
    def attr_odb_network_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the ODB network that initiated the peering connection."""
    @property
    def attr_odb_peering_connection_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the ODB peering connection."""
    @property
    def attr_odb_peering_connection_id(self) -> StringToken:
        """The unique identifier of the ODB peering connection."""
    @property
    def attr_peer_network_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the peer network."""
    @property
    def attr_peer_network_cidrs(self) -> ListToken:
        """The CIDR blocks associated with the peering connection."""
