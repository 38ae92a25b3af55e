"""Every resource type of AWS::FSx; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnBackupProps(TypedDict, total=False):
    file_system_id: Required[str]
    """The ID of the file system to back up. A change replaces the resource."""
    tags: Sequence[CfnBackupTagProps | Deferred] | Deferred | None
    """The tags to apply to the backup at backup creation."""


class CfnBackupTagProps(TypedDict, total=False):
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnBackup(TypedResource):
    """Creates a backup of an existing Amazon FSx for Windows File Server file system, Amazon FSx for Lustre file system, Amazon FSx for NetApp ONTAP volume, or Amazon FSx for OpenZFS file system."""
    props: CfnBackupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBackupProps]) -> None: ...
    @property
    def attr_backup_id(self) -> StringToken:
        """The ID of the backup."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The time when the backup was created."""
    @property
    def attr_lifecycle(self) -> StringToken:
        """The lifecycle status of the backup."""
    @property
    def attr_resource_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the backup."""
    @property
    def attr_type(self) -> StringToken:
        """The type of the backup."""


class CfnDataRepositoryAssociationProps(TypedDict, total=False):
    batch_import_meta_data_on_create: Boolean | None
    """A boolean flag indicating whether an import data repository task to import metadata should run after the data repository association is created. A change replaces the resource."""
    data_repository_path: Required[str]
    """The path to the Amazon S3 data repository that will be linked to the file system. A change replaces the resource."""
    file_system_id: Required[str]
    """The ID of the file system on which the data repository association is configured. A change replaces the resource."""
    file_system_path: Required[str]
    """A path on the Amazon FSx for Lustre file system that points to a high-level directory (such as `/ns1/`) or subdirectory (such as `/ns1/subdir/`) that will be mapped 1-1 with `DataRepositoryPath`. A change replaces the resource."""
    imported_file_chunk_size: Integer | None
    """For files imported from a data repository, this value determines the stripe count and maximum amount of data per file (in MiB) stored on a single physical disk."""
    s3: CfnDataRepositoryAssociationS3Props | Deferred | None
    """The configuration for an Amazon S3 data repository linked to an Amazon FSx Lustre file system with a data repository association."""
    tags: Sequence[CfnDataRepositoryAssociationTagProps | Deferred] | Deferred | None
    """A list of `Tag` values, with a maximum of 50 elements."""


class CfnDataRepositoryAssociationAutoExportPolicyProps(TypedDict, total=False):
    """Describes a data repository association's automatic export policy."""
    events: Required[Sequence[Literal["NEW", "CHANGED", "DELETED"] | Other] | Deferred]
    """The `AutoExportPolicy` can have the following event values:"""


class CfnDataRepositoryAssociationAutoImportPolicyProps(TypedDict, total=False):
    """Describes the data repository association's automatic import policy."""
    events: Required[Sequence[Literal["NEW", "CHANGED", "DELETED"] | Other] | Deferred]
    """The `AutoImportPolicy` can have the following event values:"""


class CfnDataRepositoryAssociationS3Props(TypedDict, total=False):
    """The configuration for an Amazon S3 data repository linked to an Amazon FSx Lustre file system with a data repository association."""
    auto_export_policy: CfnDataRepositoryAssociationAutoExportPolicyProps | Deferred | None
    """Describes a data repository association's automatic export policy."""
    auto_import_policy: CfnDataRepositoryAssociationAutoImportPolicyProps | Deferred | None
    """Describes the data repository association's automatic import policy."""


class CfnDataRepositoryAssociationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDataRepositoryAssociation(TypedResource):
    """Creates an Amazon FSx for Lustre data repository association (DRA)."""
    props: CfnDataRepositoryAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataRepositoryAssociationProps]) -> None: ...
    @property
    def attr_association_id(self) -> StringToken:
        """Returns the data repository association's system generated Association ID."""
    @property
    def attr_resource_arn(self) -> StringToken:
        """Returns the data repository association's Amazon Resource Name (ARN)."""


class CfnFileCacheProps(TypedDict, total=False):
    copy_tags_to_data_repository_associations: Boolean | None
    """Whether tags should be copied to data repository associations A change replaces the resource."""
    data_repository_associations: Sequence[CfnFileCacheDataRepositoryAssociationProps | Deferred] | Deferred | None
    """Data repository associations for the cache A change replaces the resource."""
    file_cache_type: Required[Literal["LUSTRE"] | Other]
    """The type of cache, which must be LUSTRE A change replaces the resource."""
    file_cache_type_version: Required[str]
    """The Lustre version of the cache, which must be 2.12 A change replaces the resource."""
    kms_key_id: str | None
    """The KMS key ID for encrypting data A change replaces the resource."""
    lustre_configuration: CfnFileCacheLustreConfigurationProps | Deferred | None
    """The Lustre configuration for the file cache"""
    security_group_ids: Sequence[str] | Deferred | None
    """A list of security group IDs for the cache A change replaces the resource."""
    storage_capacity: Required[Integer]
    """The storage capacity of the cache in gibibytes (GiB) A change replaces the resource."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """A list of subnet IDs for the cache A change replaces the resource."""
    tags: Sequence[CfnFileCacheTagProps | Deferred] | Deferred | None
    """Tags to associate with the file cache"""


class CfnFileCacheDataRepositoryAssociationProps(TypedDict, total=False):
    data_repository_path: Required[str]
    file_cache_path: Required[str]


class CfnFileCacheLustreConfigurationProps(TypedDict, total=False):
    deployment_type: Required[Literal["CACHE_1"] | Other]
    """A change replaces the resource."""
    metadata_configuration: Required[CfnFileCacheMetadataConfigurationProps | Deferred]
    """A change replaces the resource."""
    per_unit_storage_throughput: Required[Integer]
    """A change replaces the resource."""
    weekly_maintenance_start_time: str | None


class CfnFileCacheMetadataConfigurationProps(TypedDict, total=False):
    storage_capacity: Required[Integer]


class CfnFileCacheTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnFileCache(TypedResource):
    """Resource Type definition for AWS::FSx::FileCache"""
    props: CfnFileCacheProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFileCacheProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The time the cache was created"""
    @property
    def attr_dns_name(self) -> StringToken:
        """The DNS name for the cache"""
    @property
    def attr_data_repository_association_ids(self) -> ListToken:
        """A list of IDs of data repository associations that are associated with this cache"""
    @property
    def attr_file_cache_id(self) -> StringToken:
        """The ID of the file cache"""
    @property
    def attr_lifecycle(self) -> StringToken:
        """The lifecycle status of the cache"""
    @property
    def attr_network_interface_ids(self) -> ListToken:
        """Network interface IDs for the cache"""
    @property
    def attr_owner_id(self) -> StringToken:
        """The AWS account ID of the cache owner"""
    @property
    def attr_resource_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the file cache"""
    @property
    def attr_vpc_id(self) -> StringToken:
        """The VPC ID of the cache"""
    @property
    def attr_lustre_configuration_log_configuration(self) -> StringToken: ...
    @property
    def attr_lustre_configuration_mount_name(self) -> StringToken: ...


class CfnFileSystemProps(TypedDict, total=False):
    backup_id: str | None
    """The ID of the file system backup that you are using to create a file system. A change replaces the resource."""
    file_system_type: Required[str]
    """The type of Amazon FSx file system, which can be `LUSTRE`, `WINDOWS`, `ONTAP`, or `OPENZFS`. A change replaces the resource."""
    file_system_type_version: str | None
    """For FSx for Lustre file systems, sets the Lustre version for the file system that you're creating. A change replaces the resource."""
    kms_key_id: str | None
    """The ID of the AWS Key Management Service ( AWS) key used to encrypt Amazon FSx file system data. A change replaces the resource."""
    lustre_configuration: CfnFileSystemLustreConfigurationProps | Deferred | None
    """The Lustre configuration for the file system being created."""
    network_type: str | None
    """The network type of the file system."""
    ontap_configuration: CfnFileSystemOntapConfigurationProps | Deferred | None
    """The ONTAP configuration properties of the FSx for ONTAP file system that you are creating."""
    openzfs_configuration: CfnFileSystemOpenZFSConfigurationProps | Deferred | None
    """The Amazon FSx for OpenZFS configuration properties for the file system that you are creating."""
    security_group_ids: Sequence[str] | Deferred | None
    """A list of IDs specifying the security groups to apply to all network interfaces created for file system access. A change replaces the resource."""
    storage_capacity: Integer | None
    """Sets the storage capacity of the file system that you're creating."""
    storage_type: str | None
    """Sets the storage class for the file system that you're creating."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """Specifies the IDs of the subnets that the file system will be accessible from. A change replaces the resource."""
    tags: Sequence[CfnFileSystemTagProps | Deferred] | Deferred | None
    """The tags to associate with the file system."""
    windows_configuration: CfnFileSystemWindowsConfigurationProps | Deferred | None
    """The configuration object for the Microsoft Windows file system you are creating."""


class CfnFileSystemAuditLogConfigurationProps(TypedDict, total=False):
    """The configuration that Amazon FSx for Windows File Server uses to audit and log user accesses of files, folders, and file shares on the Amazon FSx for Windows File Server file system."""
    audit_log_destination: str | None
    """The Amazon Resource Name (ARN) for the destination of the audit logs."""
    file_access_audit_log_level: Required[str]
    """Sets which attempt type is logged by Amazon FSx for file and folder accesses."""
    file_share_access_audit_log_level: Required[str]
    """Sets which attempt type is logged by Amazon FSx for file share accesses."""


class CfnFileSystemClientConfigurationsProps(TypedDict, total=False):
    """Specifies who can mount an OpenZFS file system and the options available while mounting the file system."""
    clients: str | None
    """A value that specifies who can mount the file system. A change replaces the resource."""
    options: Sequence[str] | Deferred | None
    """The options to use when mounting the file system. A change replaces the resource."""


class CfnFileSystemDataReadCacheConfigurationProps(TypedDict, total=False):
    """The configuration for the optional provisioned SSD read cache on Amazon FSx for Lustre file systems that use the Intelligent-Tiering storage class."""
    size_gib: Integer | None
    """Required if `SizingMode` is set to `USER_PROVISIONED`."""
    sizing_mode: str | None
    """Specifies how the provisioned SSD read cache is sized, as follows:"""


class CfnFileSystemDiskIopsConfigurationProps(TypedDict, total=False):
    """The SSD IOPS (input/output operations per second) configuration for an Amazon FSx for NetApp ONTAP, Amazon FSx for Windows File Server, or FSx for OpenZFS file system."""
    iops: Integer | None
    """The total number of SSD IOPS provisioned for the file system."""
    mode: str | None
    """Specifies whether the file system is using the `AUTOMATIC` setting of SSD IOPS of 3 IOPS per GB of storage capacity, or if it using a `USER_PROVISIONED` value."""


class CfnFileSystemFsrmConfigurationProps(TypedDict, total=False):
    event_log_destination: str | None
    fsrm_service_enabled: Required[Boolean]


class CfnFileSystemLogConfigurationProps(TypedDict, total=False):
    destination: str | None
    level: Required[str]


class CfnFileSystemLustreConfigurationProps(TypedDict, total=False):
    """The configuration for the Amazon FSx for Lustre file system."""
    auto_import_policy: str | None
    """(Optional) When you create your file system, your existing S3 objects appear as file and directory listings."""
    automatic_backup_retention_days: Integer | None
    """The number of days to retain automatic backups."""
    copy_tags_to_backups: Boolean | None
    """(Optional) Not available for use with file systems that are linked to a data repository. A change replaces the resource."""
    daily_automatic_backup_start_time: str | None
    """A recurring daily time, in the format `HH:MM`."""
    data_compression_type: str | None
    """Sets the data compression configuration for the file system."""
    data_read_cache_configuration: CfnFileSystemDataReadCacheConfigurationProps | Deferred | None
    """Specifies the optional provisioned SSD read cache on FSx for Lustre file systems that use the Intelligent-Tiering storage class."""
    deployment_type: str | None
    """(Optional) Choose `SCRATCH_1` and `SCRATCH_2` deployment types when you need temporary storage and shorter-term processing of data. A change replaces the resource."""
    drive_cache_type: str | None
    """The type of drive cache used by `PERSISTENT_1` file systems that are provisioned with HDD storage devices. A change replaces the resource."""
    efa_enabled: Boolean | None
    """(Optional) Specifies whether Elastic Fabric Adapter (EFA) and GPUDirect Storage (GDS) support is enabled for the Amazon FSx for Lustre file system."""
    export_path: str | None
    """(Optional) Specifies the path in the Amazon S3 bucket where the root of your Amazon FSx file system is exported. A change replaces the resource."""
    import_path: str | None
    """(Optional) The path to the Amazon S3 bucket (including the optional prefix) that you're using as the data repository for your Amazon FSx for Lustre file system. A change replaces the resource."""
    imported_file_chunk_size: Integer | None
    """(Optional) For files imported from a data repository, this value determines the stripe count and maximum amount of data per file (in MiB) stored on a single physical disk. A change replaces the resource."""
    log_configuration: CfnFileSystemLogConfigurationProps | Deferred | None
    metadata_configuration: CfnFileSystemMetadataConfigurationProps | Deferred | None
    """The Lustre metadata performance configuration for the creation of an FSx for Lustre file system using a `PERSISTENT_2` deployment type."""
    per_unit_storage_throughput: Integer | None
    """Required with `PERSISTENT_1` and `PERSISTENT_2` deployment types, provisions the amount of read and write throughput for each 1 tebibyte (TiB) of file system storage capacity, in MB/s/TiB. A change replaces the resource."""
    throughput_capacity: Integer | None
    """Specifies the throughput of an FSx for Lustre file system using the Intelligent-Tiering storage class, measured in megabytes per second (MBps)."""
    weekly_maintenance_start_time: str | None
    """The preferred start time to perform weekly maintenance, formatted d:HH:MM in the UTC time zone, where d is the weekday number, from 1 through 7, beginning with Monday and ending with Sunday."""


class CfnFileSystemMetadataConfigurationProps(TypedDict, total=False):
    """The configuration that allows you to specify the performance of metadata operations for an FSx for Lustre file system."""
    iops: Integer | None
    """The number of Metadata IOPS provisioned for the file system."""
    mode: str | None
    """Specifies whether the file system is using the AUTOMATIC setting of metadata IOPS or if it is using a USER_PROVISIONED value."""


class CfnFileSystemNfsExportsProps(TypedDict, total=False):
    """The configuration object for mounting a file system."""
    client_configurations: Sequence[CfnFileSystemClientConfigurationsProps | Deferred] | Deferred | None
    """A list of configuration objects that contain the client and options for mounting the OpenZFS file system. A change replaces the resource."""


class CfnFileSystemOntapConfigurationProps(TypedDict, total=False):
    """The configuration for this Amazon FSx for NetApp ONTAP file system."""
    automatic_backup_retention_days: Integer | None
    """The number of days to retain automatic backups."""
    daily_automatic_backup_start_time: str | None
    """A recurring daily time, in the format `HH:MM`."""
    deployment_type: Required[str]
    """Specifies the FSx for ONTAP file system deployment type to use in creating the file system. A change replaces the resource."""
    disk_iops_configuration: CfnFileSystemDiskIopsConfigurationProps | Deferred | None
    """The SSD IOPS configuration for the FSx for ONTAP file system."""
    endpoint_ip_address_range: str | None
    """(Multi-AZ only) Specifies the IPv4 address range in which the endpoints to access your file system will be created. A change replaces the resource."""
    endpoint_ipv6_address_range: str | None
    fsx_admin_password: str | None
    """The ONTAP administrative password for the `fsxadmin` user with which you administer your file system using the NetApp ONTAP CLI and REST API."""
    ha_pairs: Integer | None
    """Specifies how many high-availability (HA) pairs of file servers will power your file system."""
    preferred_subnet_id: str | None
    """Required when `DeploymentType` is set to `MULTI_AZ_1` or `MULTI_AZ_2`. A change replaces the resource."""
    route_table_ids: Sequence[str] | Deferred | None
    """(Multi-AZ only) Specifies the route tables in which Amazon FSx creates the rules for routing traffic to the correct file server."""
    throughput_capacity: Integer | None
    """Sets the throughput capacity for the file system that you're creating in megabytes per second (MBps)."""
    throughput_capacity_per_ha_pair: Integer | None
    """Use to choose the throughput capacity per HA pair, rather than the total throughput for the file system."""
    weekly_maintenance_start_time: str | None
    """The preferred start time to perform weekly maintenance, formatted d:HH:MM in the UTC time zone, where d is the weekday number, from 1 through 7, beginning with Monday and ending with Sunday."""


class CfnFileSystemOpenZFSConfigurationProps(TypedDict, total=False):
    """The OpenZFS configuration for the file system that's being created."""
    automatic_backup_retention_days: Integer | None
    """The number of days to retain automatic backups."""
    copy_tags_to_backups: Boolean | None
    """A Boolean value indicating whether tags for the file system should be copied to backups."""
    copy_tags_to_volumes: Boolean | None
    """A Boolean value indicating whether tags for the file system should be copied to volumes."""
    daily_automatic_backup_start_time: str | None
    """A recurring daily time, in the format `HH:MM`."""
    deployment_type: Required[str]
    """Specifies the file system deployment type. A change replaces the resource."""
    disk_iops_configuration: CfnFileSystemDiskIopsConfigurationProps | Deferred | None
    """The SSD IOPS (input/output operations per second) configuration for an Amazon FSx for NetApp ONTAP, Amazon FSx for Windows File Server, or FSx for OpenZFS file system."""
    endpoint_ip_address_range: str | None
    """(Multi-AZ only) Specifies the IPv4 address range in which the endpoints to access your file system will be created. A change replaces the resource."""
    endpoint_ipv6_address_range: str | None
    """(Multi-AZ only) Specifies the IP address range in which the endpoints to access your file system will be created."""
    options: Sequence[str] | Deferred | None
    """To delete a file system if there are child volumes present below the root volume, use the string `DELETE_CHILD_VOLUMES_AND_SNAPSHOTS`."""
    preferred_subnet_id: str | None
    """Required when `DeploymentType` is set to `MULTI_AZ_1`. A change replaces the resource."""
    read_cache_configuration: CfnFileSystemReadCacheConfigurationProps | Deferred | None
    """Specifies the optional provisioned SSD read cache on file systems that use the Intelligent-Tiering storage class."""
    root_volume_configuration: CfnFileSystemRootVolumeConfigurationProps | Deferred | None
    """The configuration Amazon FSx uses when creating the root value of the Amazon FSx for OpenZFS file system."""
    route_table_ids: Sequence[str] | Deferred | None
    """(Multi-AZ only) Specifies the route tables in which Amazon FSx creates the rules for routing traffic to the correct file server."""
    throughput_capacity: Integer | None
    """Specifies the throughput of an Amazon FSx for OpenZFS file system, measured in megabytes per second (MBps)."""
    weekly_maintenance_start_time: str | None
    """The preferred start time to perform weekly maintenance, formatted d:HH:MM in the UTC time zone, where d is the weekday number, from 1 through 7, beginning with Monday and ending with Sunday."""


class CfnFileSystemReadCacheConfigurationProps(TypedDict, total=False):
    """The configuration for the optional provisioned SSD read cache on Amazon FSx for OpenZFS file systems that use the Intelligent-Tiering storage class."""
    size_gib: Integer | None
    """Required if `SizingMode` is set to `USER_PROVISIONED`."""
    sizing_mode: str | None
    """Specifies how the provisioned SSD read cache is sized, as follows:"""


class CfnFileSystemRootVolumeConfigurationProps(TypedDict, total=False):
    """The configuration of an Amazon FSx for OpenZFS root volume."""
    copy_tags_to_snapshots: Boolean | None
    """A Boolean value indicating whether tags for the volume should be copied to snapshots of the volume. A change replaces the resource."""
    data_compression_type: str | None
    """Specifies the method used to compress the data on the volume. A change replaces the resource."""
    nfs_exports: Sequence[CfnFileSystemNfsExportsProps | Deferred] | Deferred | None
    """The configuration object for mounting a file system. A change replaces the resource."""
    read_only: Boolean | None
    """A Boolean value indicating whether the volume is read-only. A change replaces the resource."""
    record_size_kib: Integer | None
    """Specifies the record size of an OpenZFS root volume, in kibibytes (KiB). A change replaces the resource."""
    user_and_group_quotas: Sequence[CfnFileSystemUserAndGroupQuotasProps | Deferred] | Deferred | None
    """An object specifying how much storage users or groups can use on the volume. A change replaces the resource."""


class CfnFileSystemSelfManagedActiveDirectoryConfigurationProps(TypedDict, total=False):
    """The configuration that Amazon FSx uses to join a FSx for Windows File Server file system or an FSx for ONTAP storage virtual machine (SVM) to a self-managed (including on-premises) Microsoft Active Directory (AD) directory."""
    dns_ips: Sequence[str] | Deferred | None
    """A list of up to three IP addresses of DNS servers or domain controllers in the self-managed AD directory."""
    domain_join_service_account_secret: str | None
    """The Amazon Resource Name (ARN) of the AWS Secrets Manager secret containing the self-managed Active Directory domain join service account credentials."""
    domain_name: str | None
    """The fully qualified domain name of the self-managed AD directory, such as `corp.example.com`. A change replaces the resource."""
    file_system_administrators_group: str | None
    """(Optional) The name of the domain group whose members are granted administrative privileges for the file system. A change replaces the resource."""
    organizational_unit_distinguished_name: str | None
    """(Optional) The fully qualified distinguished name of the organizational unit within your self-managed AD directory. A change replaces the resource."""
    password: str | None
    """The password for the service account on your self-managed AD domain that Amazon FSx will use to join to your AD domain."""
    user_name: str | None
    """The user name for the service account on your self-managed AD domain that Amazon FSx will use to join to your AD domain."""


class CfnFileSystemTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnFileSystemUserAndGroupQuotasProps(TypedDict, total=False):
    """Used to configure quotas that define how much storage a user or group can use on an FSx for OpenZFS volume."""
    id: Integer | None
    """The ID of the user or group that the quota applies to. A change replaces the resource."""
    storage_capacity_quota_gib: Integer | None
    """The user or group's storage quota, in gibibytes (GiB). A change replaces the resource."""
    type: str | None
    """Specifies whether the quota applies to a user or group. A change replaces the resource."""


class CfnFileSystemWindowsConfigurationProps(TypedDict, total=False):
    """The Microsoft Windows configuration for the file system that's being created."""
    active_directory_id: str | None
    """The ID for an existing AWS Managed Microsoft Active Directory (AD) instance that the file system should join when it's created. A change replaces the resource."""
    aliases: Sequence[str] | Deferred | None
    """An array of one or more DNS alias names that you want to associate with the Amazon FSx file system."""
    audit_log_configuration: CfnFileSystemAuditLogConfigurationProps | Deferred | None
    """The configuration that Amazon FSx for Windows File Server uses to audit and log user accesses of files, folders, and file shares on the Amazon FSx for Windows File Server file system."""
    automatic_backup_retention_days: Integer | None
    """The number of days to retain automatic backups."""
    copy_tags_to_backups: Boolean | None
    """A boolean flag indicating whether tags for the file system should be copied to backups. A change replaces the resource."""
    daily_automatic_backup_start_time: str | None
    """A recurring daily time, in the format `HH:MM`."""
    deployment_type: str | None
    """Specifies the file system deployment type, valid values are the following: A change replaces the resource."""
    disk_iops_configuration: CfnFileSystemDiskIopsConfigurationProps | Deferred | None
    """The SSD IOPS (input/output operations per second) configuration for an Amazon FSx for Windows file system."""
    fsrm_configuration: CfnFileSystemFsrmConfigurationProps | Deferred | None
    preferred_subnet_id: str | None
    """Required when `DeploymentType` is set to `MULTI_AZ_1`. A change replaces the resource."""
    self_managed_active_directory_configuration: CfnFileSystemSelfManagedActiveDirectoryConfigurationProps | Deferred | None
    """The configuration that Amazon FSx uses to join a FSx for Windows File Server file system or an FSx for ONTAP storage virtual machine (SVM) to a self-managed (including on-premises) Microsoft Active Directory (AD) directory."""
    throughput_capacity: Required[Integer]
    """Sets the throughput capacity of an Amazon FSx file system, measured in megabytes per second (MB/s), in 2 to the *n* th increments, between 2^3 (8) and 2^11 (2048)."""
    weekly_maintenance_start_time: str | None
    """The preferred start time to perform weekly maintenance, formatted d:HH:MM in the UTC time zone, where d is the weekday number, from 1 through 7, beginning with Monday and ending with Sunday."""


class CfnFileSystem(TypedResource):
    """The `AWS::FSx::FileSystem` resource is an Amazon FSx resource type that specifies an Amazon FSx file system."""
    props: CfnFileSystemProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFileSystemProps]) -> None: ...
    @property
    def attr_dns_name(self) -> StringToken:
        """Returns the FSx for Windows file system's DNSName."""
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_lustre_mount_name(self) -> StringToken:
        """Returns the Lustre file system's `LustreMountName`."""
    @property
    def attr_resource_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) for the Amazon FSx file system."""
    @property
    def attr_root_volume_id(self) -> StringToken:
        """Returns the root volume ID of the FSx for OpenZFS file system."""


class CfnS3AccessPointAttachmentProps(TypedDict, total=False):
    name: Required[str]
    """The name of the S3 access point attachment; also used for the name of the S3 access point. A change replaces the resource."""
    ontap_configuration: CfnS3AccessPointAttachmentS3AccessPointOntapConfigurationProps | Deferred | None
    """The ONTAP configuration of the S3 access point attachment. A change replaces the resource."""
    openzfs_configuration: CfnS3AccessPointAttachmentS3AccessPointOpenZFSConfigurationProps | Deferred | None
    """The OpenZFSConfiguration of the S3 access point attachment. A change replaces the resource."""
    s3_access_point: CfnS3AccessPointAttachmentS3AccessPointProps | Deferred | None
    """The S3 access point configuration of the S3 access point attachment. A change replaces the resource."""
    type: Required[Literal["OPENZFS", "ONTAP"] | Other]
    """The type of Amazon FSx volume that the S3 access point is attached to. A change replaces the resource."""


class CfnS3AccessPointAttachmentFileSystemGIDProps(TypedDict, total=False):
    """The GID of the file system user."""
    gid: Required[Number]
    """The GID of the file system user."""


class CfnS3AccessPointAttachmentOntapFileSystemIdentityProps(TypedDict, total=False):
    """Specifies the file system user identity that will be used for authorizing all file access requests that are made using the S3 access point."""
    type: Required[Literal["UNIX", "WINDOWS"] | Other]
    """Specifies the FSx for ONTAP user identity type."""
    unix_user: CfnS3AccessPointAttachmentOntapUnixFileSystemUserProps | Deferred | None
    """Specifies the UNIX user identity for file system operations."""
    windows_user: CfnS3AccessPointAttachmentOntapWindowsFileSystemUserProps | Deferred | None
    """Specifies the Windows user identity for file system operations."""


class CfnS3AccessPointAttachmentOntapUnixFileSystemUserProps(TypedDict, total=False):
    """The FSx for ONTAP UNIX file system user that is used for authorizing all file access requests that are made using the S3 access point."""
    name: Required[str]
    """The name of the UNIX user."""


class CfnS3AccessPointAttachmentOntapWindowsFileSystemUserProps(TypedDict, total=False):
    """The FSx for ONTAP Windows file system user that is used for authorizing all file access requests that are made using the S3 access point."""
    name: Required[str]
    """The name of the Windows user."""


class CfnS3AccessPointAttachmentOpenZFSFileSystemIdentityProps(TypedDict, total=False):
    """Specifies the file system user identity that will be used for authorizing all file access requests that are made using the S3 access point."""
    posix_user: Required[CfnS3AccessPointAttachmentOpenZFSPosixFileSystemUserProps | Deferred]
    """Specifies the UID and GIDs of the file system POSIX user."""
    type: Required[Literal["POSIX"] | Other]
    """Specifies the FSx for OpenZFS user identity type, accepts only `POSIX`."""


class CfnS3AccessPointAttachmentOpenZFSPosixFileSystemUserProps(TypedDict, total=False):
    """The FSx for OpenZFS file system user that is used for authorizing all file access requests that are made using the S3 access point."""
    gid: Required[Number]
    """The GID of the file system user."""
    secondary_gids: Sequence[CfnS3AccessPointAttachmentFileSystemGIDProps | Deferred] | Deferred | None
    """The list of secondary GIDs for the file system user."""
    uid: Required[Number]
    """The UID of the file system user."""


class CfnS3AccessPointAttachmentS3AccessPointProps(TypedDict, total=False):
    """Describes the S3 access point configuration of the S3 access point attachment."""
    policy: Anything
    """The S3 access point's policy."""
    vpc_configuration: CfnS3AccessPointAttachmentS3AccessPointVpcConfigurationProps | Deferred | None
    """The S3 access point's virtual private cloud (VPC) configuration."""


class CfnS3AccessPointAttachmentS3AccessPointOntapConfigurationProps(TypedDict, total=False):
    """Describes the FSx for ONTAP attachment configuration of an S3 access point attachment."""
    file_system_identity: Required[CfnS3AccessPointAttachmentOntapFileSystemIdentityProps | Deferred]
    """The file system identity used to authorize file access requests made using the S3 access point."""
    volume_id: Required[str]
    """The ID of the FSx for ONTAP volume that the S3 access point is attached to."""


class CfnS3AccessPointAttachmentS3AccessPointOpenZFSConfigurationProps(TypedDict, total=False):
    """Describes the FSx for OpenZFS attachment configuration of an S3 access point attachment."""
    file_system_identity: Required[CfnS3AccessPointAttachmentOpenZFSFileSystemIdentityProps | Deferred]
    """The file system identity used to authorize file access requests made using the S3 access point."""
    volume_id: Required[str]
    """The ID of the FSx for OpenZFS volume that the S3 access point is attached to."""


class CfnS3AccessPointAttachmentS3AccessPointVpcConfigurationProps(TypedDict, total=False):
    """If included, Amazon S3 restricts access to this access point to requests from the specified virtual private cloud (VPC)."""
    vpc_id: Required[str]
    """Specifies the virtual private cloud (VPC) for the S3 access point VPC configuration, if one exists."""


class CfnS3AccessPointAttachment(TypedResource):
    """An S3 access point attached to an Amazon FSx volume."""
    props: CfnS3AccessPointAttachmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnS3AccessPointAttachmentProps]) -> None: ...
    @property
    def attr_lifecycle(self) -> StringToken:
        """The lifecycle status of the S3 access point attachment."""
    @property
    def attr_s3_access_point_alias(self) -> StringToken:
        """The S3 access point's alias."""
    @property
    def attr_s3_access_point_resource_arn(self) -> StringToken:
        """The S3 access point's ARN."""


class CfnSnapshotProps(TypedDict, total=False):
    name: Required[str]
    """The name of the snapshot."""
    tags: Sequence[CfnSnapshotTagProps | Deferred] | Deferred | None
    """A list of `Tag` values, with a maximum of 50 elements."""
    volume_id: Required[str]
    """The ID of the volume that the snapshot is of. A change replaces the resource."""


class CfnSnapshotTagProps(TypedDict, total=False):
    key: Required[str]
    """A value that specifies the TagKey, the name of the tag."""
    value: Required[str]
    """A value that specifies the TagValue, the value assigned to the corresponding tag key."""


class CfnSnapshot(TypedResource):
    """A snapshot of an Amazon FSx for OpenZFS volume."""
    props: CfnSnapshotProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSnapshotProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the snapshot."""
    @property
    def attr_resource_arn(self) -> StringToken:
        """Returns the snapshot's Amazon Resource Name (ARN)."""


class CfnStorageVirtualMachineProps(TypedDict, total=False):
    active_directory_configuration: CfnStorageVirtualMachineActiveDirectoryConfigurationProps | Deferred | None
    """Describes the Microsoft Active Directory configuration to which the SVM is joined, if applicable."""
    file_system_id: Required[str]
    """Specifies the FSx for ONTAP file system on which to create the SVM. A change replaces the resource."""
    name: Required[str]
    """The name of the SVM. A change replaces the resource."""
    root_volume_security_style: Literal["MIXED", "NTFS", "UNIX"] | Other | None
    """The security style of the root volume of the SVM. A change replaces the resource."""
    svm_admin_password: str | None
    """Specifies the password to use when logging on to the SVM using a secure shell (SSH) connection to the SVM's management endpoint."""
    tags: Sequence[CfnStorageVirtualMachineTagProps | Deferred] | Deferred | None
    """A list of `Tag` values, with a maximum of 50 elements."""


class CfnStorageVirtualMachineActiveDirectoryConfigurationProps(TypedDict, total=False):
    """Describes the self-managed Microsoft Active Directory to which you want to join the SVM."""
    net_bios_name: str | None
    """The NetBIOS name of the Active Directory computer object that will be created for your SVM."""
    self_managed_active_directory_configuration: CfnStorageVirtualMachineSelfManagedActiveDirectoryConfigurationProps | Deferred | None
    """The configuration that Amazon FSx uses to join the ONTAP storage virtual machine (SVM) to your self-managed (including on-premises) Microsoft Active Directory directory."""


class CfnStorageVirtualMachineSelfManagedActiveDirectoryConfigurationProps(TypedDict, total=False):
    """The configuration that Amazon FSx uses to join the ONTAP storage virtual machine (SVM) to your self-managed (including on-premises) Microsoft Active Directory directory."""
    dns_ips: Sequence[str] | Deferred | None
    """A list of up to three IP addresses of DNS servers or domain controllers in the self-managed AD directory."""
    domain_join_service_account_secret: str | None
    """The Amazon Resource Name (ARN) of the AWS Secrets Manager secret containing the self-managed Active Directory domain join service account credentials."""
    domain_name: str | None
    """The fully qualified domain name of the self-managed AD directory, such as `corp.example.com`."""
    file_system_administrators_group: str | None
    """(Optional) The name of the domain group whose members are granted administrative privileges for the file system."""
    organizational_unit_distinguished_name: str | None
    """(Optional) The fully qualified distinguished name of the organizational unit within your self-managed AD directory."""
    password: str | None
    """The password for the service account on your self-managed AD domain that Amazon FSx will use to join to your AD domain."""
    user_name: str | None
    """The user name for the service account on your self-managed AD domain that Amazon FSx will use to join to your AD domain."""


class CfnStorageVirtualMachineTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnStorageVirtualMachine(TypedResource):
    """Creates a storage virtual machine (SVM) for an Amazon FSx for ONTAP file system."""
    props: CfnStorageVirtualMachineProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStorageVirtualMachineProps]) -> None: ...
    @property
    def attr_resource_arn(self) -> StringToken:
        """Returns the storage virtual machine's Amazon Resource Name (ARN)."""
    @property
    def attr_storage_virtual_machine_id(self) -> StringToken:
        """Returns the storgage virtual machine's system generated ID."""
    @property
    def attr_uuid(self) -> StringToken:
        """Returns the storage virtual machine's system generated unique identifier (UUID)."""


class CfnVolumeProps(TypedDict, total=False):
    backup_id: str | None
    """Specifies the ID of the volume backup to use to create a new volume. A change replaces the resource."""
    name: Required[str]
    """The name of the volume."""
    ontap_configuration: CfnVolumeOntapConfigurationProps | Deferred | None
    """The configuration of an Amazon FSx for NetApp ONTAP volume."""
    openzfs_configuration: CfnVolumeOpenZFSConfigurationProps | Deferred | None
    """The configuration of an Amazon FSx for OpenZFS volume."""
    tags: Sequence[CfnVolumeTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    volume_type: Literal["ONTAP", "OPENZFS"] | Other | None
    """The type of the volume. A change replaces the resource."""


class CfnVolumeAggregateConfigurationProps(TypedDict, total=False):
    """Use to specify configuration options for a volume’s storage aggregate or aggregates."""
    aggregates: Sequence[str] | Deferred | None
    """The list of aggregates that this volume resides on. A change replaces the resource."""
    constituents_per_aggregate: Integer | None
    """Used to explicitly set the number of constituents within the FlexGroup per storage aggregate. A change replaces the resource."""


class CfnVolumeAutocommitPeriodProps(TypedDict, total=False):
    """Sets the autocommit period of files in an FSx for ONTAP SnapLock volume, which determines how long the files must remain unmodified before they're automatically transitioned to the write once, read many (WORM) state."""
    type: Required[Literal["DAYS", "HOURS", "MINUTES", "MONTHS", "NONE", "YEARS"] | Other]
    """Defines the type of time for the autocommit period of a file in an FSx for ONTAP SnapLock volume."""
    value: Integer | None
    """Defines the amount of time for the autocommit period of a file in an FSx for ONTAP SnapLock volume."""


class CfnVolumeClientConfigurationsProps(TypedDict, total=False):
    """Specifies who can mount an OpenZFS file system and the options available while mounting the file system."""
    clients: Required[str]
    """A value that specifies who can mount the file system."""
    options: Required[Sequence[str] | Deferred]
    """The options to use when mounting the file system."""


class CfnVolumeNfsExportsProps(TypedDict, total=False):
    """The configuration object for mounting a Network File System (NFS) file system."""
    client_configurations: Required[Sequence[CfnVolumeClientConfigurationsProps | Deferred] | Deferred]
    """A list of configuration objects that contain the client and options for mounting the OpenZFS file system."""


class CfnVolumeOntapConfigurationProps(TypedDict, total=False):
    """Specifies the configuration of the ONTAP volume that you are creating."""
    aggregate_configuration: CfnVolumeAggregateConfigurationProps | Deferred | None
    """Used to specify the configuration options for an FSx for ONTAP volume's storage aggregate or aggregates. A change replaces the resource."""
    copy_tags_to_backups: str | None
    """A boolean flag indicating whether tags for the volume should be copied to backups."""
    junction_path: str | None
    """Specifies the location in the SVM's namespace where the volume is mounted."""
    ontap_volume_type: Literal["DP", "RW"] | Other | None
    """Specifies the type of volume you are creating. A change replaces the resource."""
    security_style: Literal["MIXED", "NTFS", "UNIX"] | Other | None
    """Specifies the security style for the volume."""
    size_in_bytes: str | None
    """Specifies the configured size of the volume, in bytes."""
    size_in_megabytes: str | None
    """Use `SizeInBytes` instead."""
    snaplock_configuration: CfnVolumeSnaplockConfigurationProps | Deferred | None
    """The SnapLock configuration object for an FSx for ONTAP SnapLock volume."""
    snapshot_policy: str | None
    """Specifies the snapshot policy for the volume."""
    storage_efficiency_enabled: str | None
    """Set to true to enable deduplication, compression, and compaction storage efficiency features on the volume, or set to false to disable them."""
    storage_virtual_machine_id: Required[str]
    """Specifies the ONTAP SVM in which to create the volume. A change replaces the resource."""
    tiering_policy: CfnVolumeTieringPolicyProps | Deferred | None
    """Describes the data tiering policy for an ONTAP volume."""
    volume_style: Literal["FLEXGROUP", "FLEXVOL"] | Other | None
    """Use to specify the style of an ONTAP volume. A change replaces the resource."""


class CfnVolumeOpenZFSConfigurationProps(TypedDict, total=False):
    """Specifies the configuration of the Amazon FSx for OpenZFS volume that you are creating."""
    copy_tags_to_snapshots: Boolean | None
    """A Boolean value indicating whether tags for the volume should be copied to snapshots."""
    data_compression_type: Literal["LZ4", "NONE", "ZSTD"] | Other | None
    """Specifies the method used to compress the data on the volume."""
    nfs_exports: Sequence[CfnVolumeNfsExportsProps | Deferred] | Deferred | None
    """The configuration object for mounting a Network File System (NFS) file system."""
    options: Sequence[str] | Deferred | None
    """To delete the volume's child volumes, snapshots, and clones, use the string `DELETE_CHILD_VOLUMES_AND_SNAPSHOTS`."""
    origin_snapshot: CfnVolumeOriginSnapshotProps | Deferred | None
    """The configuration object that specifies the snapshot to use as the origin of the data for the volume. A change replaces the resource."""
    parent_volume_id: Required[str]
    """The ID of the volume to use as the parent volume of the volume that you are creating. A change replaces the resource."""
    read_only: Boolean | None
    """A Boolean value indicating whether the volume is read-only."""
    record_size_kib: Integer | None
    """Specifies the suggested block size for a volume in a ZFS dataset, in kibibytes (KiB)."""
    storage_capacity_quota_gib: Integer | None
    """Sets the maximum storage size in gibibytes (GiB) for the volume."""
    storage_capacity_reservation_gib: Integer | None
    """Specifies the amount of storage in gibibytes (GiB) to reserve from the parent volume."""
    user_and_group_quotas: Sequence[CfnVolumeUserAndGroupQuotasProps | Deferred] | Deferred | None
    """Configures how much storage users and groups can use on the volume."""


class CfnVolumeOriginSnapshotProps(TypedDict, total=False):
    """The configuration object that specifies the snapshot to use as the origin of the data for the volume."""
    copy_strategy: Required[Literal["CLONE", "FULL_COPY", "INCREMENTAL_COPY"] | Other]
    """Specifies the strategy used when copying data from the snapshot to the new volume. A change replaces the resource."""
    snapshot_arn: Required[str]
    """Specifies the snapshot to use when creating an OpenZFS volume from a snapshot. A change replaces the resource."""


class CfnVolumeRetentionPeriodProps(TypedDict, total=False):
    """Specifies the retention period of an FSx for ONTAP SnapLock volume."""
    type: Required[Literal["DAYS", "HOURS", "INFINITE", "MINUTES", "MONTHS", "SECONDS", "UNSPECIFIED", "YEARS"] | Other]
    """Defines the type of time for the retention period of an FSx for ONTAP SnapLock volume."""
    value: Integer | None
    """Defines the amount of time for the retention period of an FSx for ONTAP SnapLock volume."""


class CfnVolumeSnaplockConfigurationProps(TypedDict, total=False):
    """Specifies the SnapLock configuration for an FSx for ONTAP SnapLock volume."""
    audit_log_volume: str | None
    """Enables or disables the audit log volume for an FSx for ONTAP SnapLock volume."""
    autocommit_period: CfnVolumeAutocommitPeriodProps | Deferred | None
    """The configuration object for setting the autocommit period of files in an FSx for ONTAP SnapLock volume."""
    privileged_delete: Literal["DISABLED", "ENABLED", "PERMANENTLY_DISABLED"] | Other | None
    """Enables, disables, or permanently disables privileged delete on an FSx for ONTAP SnapLock Enterprise volume."""
    retention_period: CfnVolumeSnaplockRetentionPeriodProps | Deferred | None
    """Specifies the retention period of an FSx for ONTAP SnapLock volume."""
    snaplock_type: Required[Literal["COMPLIANCE", "ENTERPRISE"] | Other]
    """Specifies the retention mode of an FSx for ONTAP SnapLock volume. A change replaces the resource."""
    volume_append_mode_enabled: str | None
    """Enables or disables volume-append mode on an FSx for ONTAP SnapLock volume."""


class CfnVolumeSnaplockRetentionPeriodProps(TypedDict, total=False):
    """The configuration to set the retention period of an FSx for ONTAP SnapLock volume."""
    default_retention: Required[CfnVolumeRetentionPeriodProps | Deferred]
    """The retention period assigned to a write once, read many (WORM) file by default if an explicit retention period is not set for an FSx for ONTAP SnapLock volume."""
    maximum_retention: Required[CfnVolumeRetentionPeriodProps | Deferred]
    """The longest retention period that can be assigned to a WORM file on an FSx for ONTAP SnapLock volume."""
    minimum_retention: Required[CfnVolumeRetentionPeriodProps | Deferred]
    """The shortest retention period that can be assigned to a WORM file on an FSx for ONTAP SnapLock volume."""


class CfnVolumeTagProps(TypedDict, total=False):
    key: Required[str]
    """A value that specifies the TagKey, the name of the tag."""
    value: Required[str]
    """A value that specifies the TagValue, the value assigned to the corresponding tag key."""


class CfnVolumeTieringPolicyProps(TypedDict, total=False):
    """Describes the data tiering policy for an ONTAP volume."""
    cooling_period: Integer | None
    """Specifies the number of days that user data in a volume must remain inactive before it is considered "cold" and moved to the capacity pool."""
    name: Literal["ALL", "AUTO", "NONE", "SNAPSHOT_ONLY"] | Other | None
    """Specifies the tiering policy used to transition data."""


class CfnVolumeUserAndGroupQuotasProps(TypedDict, total=False):
    """Configures how much storage users and groups can use on the volume."""
    id: Required[Integer]
    """The ID of the user or group that the quota applies to."""
    storage_capacity_quota_gib: Required[Integer]
    """The user or group's storage quota, in gibibytes (GiB)."""
    type: Required[Literal["GROUP", "USER"] | Other]
    """Specifies whether the quota applies to a user or group."""


class CfnVolume(TypedResource):
    """Creates an FSx for ONTAP or Amazon FSx for OpenZFS storage volume."""
    props: CfnVolumeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVolumeProps]) -> None: ...
    @property
    def attr_resource_arn(self) -> StringToken:
        """Returns the volume's Amazon Resource Name (ARN)."""
    @property
    def attr_uuid(self) -> StringToken:
        """Returns the volume's universally unique identifier (UUID)."""
    @property
    def attr_volume_id(self) -> StringToken:
        """Returns the volume's ID."""
