"""Every resource type of AWS::EFS; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Number, Other, ResourceOptions, TypedResource


class CfnAccessPointProps(TypedDict, total=False):
    access_point_tags: Sequence[CfnAccessPointAccessPointTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    client_token: str | None
    """The opaque string specified in the request to ensure idempotent creation. A change replaces the resource."""
    file_system_id: Required[str]
    """The ID of the EFS file system that the access point applies to. A change replaces the resource."""
    posix_user: CfnAccessPointPosixUserProps | Deferred | None
    """The full POSIX identity, including the user ID, group ID, and secondary group IDs on the access point that is used for all file operations by NFS clients using the access point. A change replaces the resource."""
    root_directory: CfnAccessPointRootDirectoryProps | Deferred | None
    """The directory on the EFS file system that the access point exposes as the root directory to NFS clients using the access point. A change replaces the resource."""


class CfnAccessPointAccessPointTagProps(TypedDict, total=False):
    """A tag is a key-value pair attached to a file system."""
    key: str | None
    """The tag key (String)."""
    value: str | None
    """The value of the tag key."""


class CfnAccessPointCreationInfoProps(TypedDict, total=False):
    """Required if the `RootDirectory` > `Path` specified does not exist."""
    owner_gid: Required[str]
    """Specifies the POSIX group ID to apply to the `RootDirectory`. A change replaces the resource."""
    owner_uid: Required[str]
    """Specifies the POSIX user ID to apply to the `RootDirectory`. A change replaces the resource."""
    permissions: Required[str]
    """Specifies the POSIX permissions to apply to the `RootDirectory`, in the format of an octal number representing the file's mode bits. A change replaces the resource."""


class CfnAccessPointPosixUserProps(TypedDict, total=False):
    """The full POSIX identity, including the user ID, group ID, and any secondary group IDs, on the access point that is used for all file system operations performed by NFS clients using the access point."""
    gid: Required[str]
    """The POSIX group ID used for all file system operations using this access point. A change replaces the resource."""
    secondary_gids: Sequence[str] | Deferred | None
    """Secondary POSIX group IDs used for all file system operations using this access point. A change replaces the resource."""
    uid: Required[str]
    """The POSIX user ID used for all file system operations using this access point. A change replaces the resource."""


class CfnAccessPointRootDirectoryProps(TypedDict, total=False):
    """Specifies the directory on the Amazon EFS file system that the access point provides access to."""
    creation_info: CfnAccessPointCreationInfoProps | Deferred | None
    """(Optional) Specifies the POSIX IDs and permissions to apply to the access point's `RootDirectory`. A change replaces the resource."""
    path: str | None
    """Specifies the path on the EFS file system to expose as the root directory to NFS clients using the access point to access the EFS file system. A change replaces the resource."""


class CfnAccessPoint(TypedResource):
    """The `AWS::EFS::AccessPoint` resource creates an EFS access point."""
    props: CfnAccessPointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccessPointProps]) -> None: ...
    @property
    def attr_access_point_id(self) -> StringToken:
        """The ID of the EFS access point."""
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the access point."""


class CfnFileSystemProps(TypedDict, total=False):
    availability_zone_name: str | None
    """For One Zone file systems, specify the AWS Availability Zone in which to create the file system. A change replaces the resource."""
    backup_policy: CfnFileSystemBackupPolicyProps | Deferred | None
    """Use the `BackupPolicy` to turn automatic backups on or off for the file system."""
    bypass_policy_lockout_safety_check: Boolean | None
    """(Optional) A boolean that specifies whether or not to bypass the `FileSystemPolicy` lockout safety check."""
    encrypted: Boolean | None
    """A Boolean value that, if true, creates an encrypted file system. A change replaces the resource."""
    file_system_policy: Anything
    """The `FileSystemPolicy` for the EFS file system."""
    file_system_protection: CfnFileSystemFileSystemProtectionProps | Deferred | None
    """Describes the protection on the file system."""
    file_system_tags: Sequence[CfnFileSystemElasticFileSystemTagProps | Deferred] | Deferred | None
    """Use to create one or more tags associated with the file system."""
    kms_key_id: str | None
    """The ID of the AWS KMS key to be used to protect the encrypted file system. A change replaces the resource."""
    lifecycle_policies: Sequence[CfnFileSystemLifecyclePolicyProps | Deferred] | Deferred | None
    """An array of `LifecyclePolicy` objects that define the file system's `LifecycleConfiguration` object."""
    performance_mode: Literal["generalPurpose", "maxIO"] | Other | None
    """The performance mode of the file system. A change replaces the resource."""
    provisioned_throughput_in_mibps: Number | None
    """The throughput, measured in mebibytes per second (MiBps), that you want to provision for a file system that you're creating."""
    replication_configuration: CfnFileSystemReplicationConfigurationProps | Deferred | None
    """Describes the replication configuration for a specific file system."""
    throughput_mode: Literal["bursting", "elastic", "provisioned"] | Other | None
    """Specifies the throughput mode for the file system."""


class CfnFileSystemBackupPolicyProps(TypedDict, total=False):
    """The backup policy turns automatic backups for the file system on or off."""
    status: Required[Literal["DISABLED", "ENABLED"] | Other]
    """Set the backup policy status for the file system."""


class CfnFileSystemElasticFileSystemTagProps(TypedDict, total=False):
    """A tag is a key-value pair attached to a file system."""
    key: Required[str]
    """The tag key (String)."""
    value: Required[str]
    """The value of the tag key."""


class CfnFileSystemFileSystemProtectionProps(TypedDict, total=False):
    """Describes the protection on the file system."""
    replication_overwrite_protection: Literal["DISABLED", "ENABLED"] | Other | None
    """The status of the file system's replication overwrite protection."""


class CfnFileSystemLifecyclePolicyProps(TypedDict, total=False):
    """Describes a policy used by Lifecycle management that specifies when to transition files into and out of the EFS storage classes."""
    transition_to_archive: Literal["AFTER_14_DAYS", "AFTER_180_DAYS", "AFTER_1_DAY", "AFTER_270_DAYS", "AFTER_30_DAYS", "AFTER_365_DAYS", "AFTER_60_DAYS", "AFTER_7_DAYS", "AFTER_90_DAYS"] | Other | None
    """The number of days after files were last accessed in primary storage (the Standard storage class) at which to move them to Archive storage."""
    transition_to_ia: Literal["AFTER_14_DAYS", "AFTER_180_DAYS", "AFTER_1_DAY", "AFTER_270_DAYS", "AFTER_30_DAYS", "AFTER_365_DAYS", "AFTER_60_DAYS", "AFTER_7_DAYS", "AFTER_90_DAYS"] | Other | None
    """The number of days after files were last accessed in primary storage (the Standard storage class) at which to move them to Infrequent Access (IA) storage."""
    transition_to_primary_storage_class: Literal["AFTER_1_ACCESS"] | Other | None
    """Whether to move files back to primary (Standard) storage after they are accessed in IA or Archive storage."""


class CfnFileSystemReplicationConfigurationProps(TypedDict, total=False):
    """Describes the replication configuration for a specific file system."""
    destinations: Sequence[CfnFileSystemReplicationDestinationProps | Deferred] | Deferred | None
    """An array of destination objects."""


class CfnFileSystemReplicationDestinationProps(TypedDict, total=False):
    """Describes the destination file system in the replication configuration."""
    availability_zone_name: str | None
    """For One Zone file systems, the replication configuration must specify the Availability Zone in which the destination file system is located."""
    file_system_id: str | None
    """The ID of the destination Amazon EFS file system."""
    kms_key_id: str | None
    """The ID of an AWS KMS key used to protect the encrypted file system."""
    region: str | None
    """The AWS Region in which the destination file system is located."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of the current source file system in the replication configuration."""


class CfnFileSystem(TypedResource):
    """The `AWS::EFS::FileSystem` resource creates a new, empty file system in Amazon Elastic File System ( Amazon EFS )."""
    props: CfnFileSystemProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFileSystemProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the EFS file system."""
    @property
    def attr_file_system_id(self) -> StringToken:
        """The ID of the EFS file system."""


class CfnMountTargetProps(TypedDict, total=False):
    file_system_id: Required[str]
    """The ID of the file system for which to create the mount target. A change replaces the resource."""
    ip_address: str | None
    """If the `IpAddressType` for the mount target is IPv4 ( `IPV4_ONLY` or `DUAL_STACK` ), then specify the IPv4 address to use. A change replaces the resource."""
    ip_address_type: Literal["IPV4_ONLY", "IPV6_ONLY", "DUAL_STACK"] | Other | None
    """The IP address type for the mount target. A change replaces the resource."""
    ipv6_address: str | None
    """If the `IPAddressType` for the mount target is IPv6 ( `IPV6_ONLY` or `DUAL_STACK` ), then specify the IPv6 address to use. A change replaces the resource."""
    security_groups: Required[Sequence[str] | Deferred]
    """VPC security group IDs, of the form `sg-xxxxxxxx`."""
    subnet_id: Required[str]
    """The ID of the subnet to add the mount target in. A change replaces the resource."""


class CfnMountTarget(TypedResource):
    """The `AWS::EFS::MountTarget` resource is an Amazon EFS resource that creates a mount target for an EFS file system."""
    props: CfnMountTargetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMountTargetProps]) -> None: ...
    @property
    def attr_file_system_id(self) -> StringToken:
        """The ID of the file system for which to create the mount target."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the Amazon EFS file system that the mount target provides access to."""
    @property
    def attr_ip_address(self) -> StringToken:
        """The IPv4 address of the mount target."""
    @property
    def attr_ip_address_type(self) -> StringToken:
        """The IP address type for the mount target."""
    @property
    def attr_ipv6_address(self) -> StringToken:
        """If the `IPAddressType` for the mount target is IPv6 (`IPV6_ONLY` or `DUAL_STACK`), then specify the IPv6 address to use."""
    @property
    def attr_security_groups(self) -> ListToken:
        """VPC security group IDs, of the form `sg-xxxxxxxx`."""
    @property
    def attr_subnet_id(self) -> StringToken:
        """The ID of the subnet to add the mount target in."""
