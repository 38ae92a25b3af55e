"""Every resource type of AWS::S3Files; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnAccessPointProps(TypedDict, total=False):
    client_token: str | None
    """(optional) A string of up to 64 ASCII characters that Amazon EFS uses to ensure idempotent creation. A change replaces the resource."""
    file_system_id: Required[str]
    """The ID of the S3 Files file system that the access point provides access to. A change replaces the resource."""
    posix_user: CfnAccessPointPosixUserProps | Deferred | None
    """The operating system user and group applied to all compute drive requests made using the access point. A change replaces the resource."""
    root_directory: CfnAccessPointRootDirectoryProps | Deferred | None
    """Specifies the directory on the Amazon EFS file system that the access point exposes as the root directory of your file system to NFS clients using the access point. A change replaces the resource."""
    tags: Sequence[CfnAccessPointAccessPointTagProps | Deferred] | Deferred | None


class CfnAccessPointAccessPointTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnAccessPointCreationPermissionsProps(TypedDict, total=False):
    owner_gid: Required[str]
    """Specifies the POSIX group ID to apply to the RootDirectory. A change replaces the resource."""
    owner_uid: Required[str]
    """Specifies the POSIX user ID to apply to the RootDirectory. A change replaces the resource."""
    permissions: Required[str]
    """Specifies the POSIX permissions to apply to the RootDirectory, in the format of an octal number representing the file's mode bits. A change replaces the resource."""


class CfnAccessPointPosixUserProps(TypedDict, total=False):
    gid: Required[str]
    """The POSIX group ID used for all file system operations using this access point. A change replaces the resource."""
    secondary_gids: Sequence[str] | Deferred | None
    """Secondary POSIX group IDs used for all file system operations using this access point. A change replaces the resource."""
    uid: Required[str]
    """The POSIX user ID used for all file system operations using this access point. A change replaces the resource."""


class CfnAccessPointRootDirectoryProps(TypedDict, total=False):
    creation_permissions: CfnAccessPointCreationPermissionsProps | Deferred | None
    """(Optional) Specifies the POSIX IDs and permissions to apply to the access point's RootDirectory. A change replaces the resource."""
    path: str | None
    """Specifies the path on the EFS file system to expose as the root directory to NFS clients using the access point to access the EFS file system. A change replaces the resource."""


class CfnAccessPoint(TypedResource):
    """Resource Type definition for AWS::S3Files::AccessPoint"""
    props: CfnAccessPointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccessPointProps]) -> None: ...
    @property
    def attr_access_point_arn(self) -> StringToken: ...
    @property
    def attr_access_point_id(self) -> StringToken: ...
    @property
    def attr_owner_id(self) -> StringToken: ...
    @property
    def attr_status(self) -> StringToken: ...


class CfnFileSystemProps(TypedDict, total=False):
    accept_bucket_warning: Boolean | None
    """A change replaces the resource."""
    bucket: Required[str]
    """A change replaces the resource."""
    client_token: str | None
    """A change replaces the resource."""
    kms_key_id: str | None
    """A change replaces the resource."""
    prefix: str | None
    """A change replaces the resource."""
    role_arn: Required[str]
    """A change replaces the resource."""
    synchronization_configuration: CfnFileSystemSynchronizationConfigurationProps | Deferred | None
    tags: Sequence[CfnFileSystemTagProps | Deferred] | Deferred | None


class CfnFileSystemExpirationDataRuleProps(TypedDict, total=False):
    days_after_last_access: Required[Integer]


class CfnFileSystemImportDataRuleProps(TypedDict, total=False):
    prefix: Required[str]
    size_less_than: Required[Integer]
    trigger: Required[Literal["ON_DIRECTORY_FIRST_ACCESS", "ON_FILE_ACCESS"] | Other]


class CfnFileSystemSynchronizationConfigurationProps(TypedDict, total=False):
    expiration_data_rules: Required[Sequence[CfnFileSystemExpirationDataRuleProps | Deferred] | Deferred]
    import_data_rules: Required[Sequence[CfnFileSystemImportDataRuleProps | Deferred] | Deferred]


class CfnFileSystemTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnFileSystem(TypedResource):
    """Resource Type definition for AWS::S3Files::FileSystem"""
    props: CfnFileSystemProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFileSystemProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken: ...
    @property
    def attr_file_system_arn(self) -> StringToken: ...
    @property
    def attr_file_system_id(self) -> StringToken: ...
    @property
    def attr_owner_id(self) -> StringToken: ...
    @property
    def attr_status(self) -> StringToken: ...
    @property
    def attr_status_message(self) -> StringToken: ...
    @property
    def attr_synchronization_configuration_latest_version_number(self) -> NumberToken: ...


class CfnFileSystemPolicyProps(TypedDict, total=False):
    file_system_id: Required[str]
    """A change replaces the resource."""
    policy: Required[Anything]


class CfnFileSystemPolicy(TypedResource):
    """Resource Type definition for AWS::S3Files::FileSystemPolicy"""
    props: CfnFileSystemPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFileSystemPolicyProps]) -> None: ...


class CfnMountTargetProps(TypedDict, total=False):
    file_system_id: Required[str]
    """A change replaces the resource."""
    ip_address_type: Literal["IPV4_ONLY", "IPV6_ONLY", "DUAL_STACK"] | Other | None
    """A change replaces the resource."""
    ipv4_address: str | None
    """A change replaces the resource."""
    ipv6_address: str | None
    """A change replaces the resource."""
    security_groups: Sequence[str] | Deferred | None
    subnet_id: Required[str]
    """A change replaces the resource."""


class CfnMountTarget(TypedResource):
    """Resource Type definition for AWS::S3Files::MountTarget"""
    props: CfnMountTargetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMountTargetProps]) -> None: ...
    @property
    def attr_availability_zone_id(self) -> StringToken: ...
    @property
    def attr_mount_target_id(self) -> StringToken: ...
    @property
    def attr_network_interface_id(self) -> StringToken: ...
    @property
    def attr_owner_id(self) -> StringToken: ...
    @property
    def attr_status(self) -> StringToken: ...
    @property
    def attr_status_message(self) -> StringToken: ...
    @property
    def attr_vpc_id(self) -> StringToken: ...
