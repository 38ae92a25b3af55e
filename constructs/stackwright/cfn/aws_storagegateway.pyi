"""Every resource type of AWS::StorageGateway; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnNFSFileShareProps(TypedDict, total=False):
    audit_destination_arn: str | None
    """The ARN of the CloudWatch log group that receives the share's audit logs."""
    bucket_region: str | None
    """The Region of the S3 bucket, required when the bucket is reached through a VPC endpoint. A change replaces the resource."""
    cache_attributes: CfnNFSFileShareCacheAttributesProps | Deferred | None
    """Refresh cache information for the file share."""
    client_list: Sequence[str] | Deferred | None
    """The IPv4 or IPv6 addresses and CIDR blocks permitted to mount the NFS share."""
    default_storage_class: str | None
    """The S3 storage class for new objects."""
    encryption_type: Literal["SseS3", "SseKms", "DsseKms"] | Other | None
    """The server-side encryption the gateway applies to objects it writes."""
    file_share_name: str | None
    """The name of the file share, which defaults to the bucket name when omitted."""
    gateway_arn: Required[str]
    """The ARN of the S3 File Gateway that hosts the share. A change replaces the resource."""
    guess_mime_type_enabled: Boolean | None
    """Whether the gateway infers the MIME type of uploaded objects from their extension."""
    kms_encrypted: Boolean | None
    """Deprecated by the service in favour of EncryptionType; true selects KMS encryption."""
    kms_key: str | None
    """The KMS key used for encryption, when EncryptionType selects KMS."""
    location_arn: Required[str]
    """The ARN of the S3 bucket, or bucket prefix, the share exposes. A change replaces the resource."""
    nfs_file_share_defaults: CfnNFSFileShareNFSFileShareDefaultsProps | Deferred | None
    """Default values for the file and directory permissions of an NFS share."""
    notification_policy: str | None
    """The upload-notification settling period, as a JSON document."""
    object_acl: Literal["private", "public-read", "public-read-write", "authenticated-read", "bucket-owner-read", "bucket-owner-full-control", "aws-exec-read"] | Other | None
    """The canned S3 ACL applied to objects the gateway writes."""
    read_only: Boolean | None
    """Whether clients may write to the share."""
    requester_pays: Boolean | None
    """Whether the bucket is a Requester Pays bucket."""
    role: Required[str]
    """The ARN of the IAM role the gateway assumes when it accesses the S3 location. A change replaces the resource."""
    squash: str | None
    """How the NFS share maps client user IDs."""
    tags: Sequence[CfnNFSFileShareTagProps | Deferred] | Deferred | None
    """Tags assigned to the file share."""
    vpc_endpoint_dns_name: str | None
    """The DNS name of the S3 VPC endpoint the gateway uses to reach the bucket. A change replaces the resource."""


class CfnNFSFileShareCacheAttributesProps(TypedDict, total=False):
    """Refresh cache information for the file share."""
    cache_stale_timeout_in_seconds: Integer | None
    """How long the directory contents cached by the gateway are considered valid."""


class CfnNFSFileShareNFSFileShareDefaultsProps(TypedDict, total=False):
    """Default values for the file and directory permissions of an NFS share."""
    directory_mode: str | None
    """The Unix directory mode in the form nnnn."""
    file_mode: str | None
    """The Unix file mode in the form nnnn."""
    group_id: Integer | None
    """The default group ID for files in the file share."""
    owner_id: Integer | None
    """The default owner ID for files in the file share."""


class CfnNFSFileShareTagProps(TypedDict, total=False):
    """A key-value pair assigned to the file share."""
    key: Required[str]
    value: Required[str]


class CfnNFSFileShare(TypedResource):
    """Resource Type definition for AWS::StorageGateway::NFSFileShare."""
    props: CfnNFSFileShareProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNFSFileShareProps]) -> None: ...
    @property
    def attr_file_share_arn(self) -> StringToken:
        """The ARN of the file share."""
    @property
    def attr_file_share_id(self) -> StringToken:
        """The ID of the file share."""
    @property
    def attr_file_share_status(self) -> StringToken:
        """The status of the file share."""
    @property
    def attr_path(self) -> StringToken:
        """The export path the share is mounted or mapped at."""


class CfnSMBFileShareProps(TypedDict, total=False):
    access_based_enumeration: Boolean | None
    """Whether clients see only the files and folders they may access."""
    admin_user_list: Sequence[str] | Deferred | None
    """Users and groups granted administrative privileges on the SMB share."""
    audit_destination_arn: str | None
    """The ARN of the CloudWatch log group that receives the share's audit logs."""
    authentication: str | None
    """The authentication the SMB share uses. A change replaces the resource."""
    bucket_region: str | None
    """The Region of the S3 bucket, required when the bucket is reached through a VPC endpoint. A change replaces the resource."""
    cache_attributes: CfnSMBFileShareCacheAttributesProps | Deferred | None
    """Refresh cache information for the file share."""
    case_sensitivity: Literal["ClientSpecified", "CaseSensitive"] | Other | None
    """Whether the SMB share is case sensitive or defers to the client."""
    default_storage_class: str | None
    """The S3 storage class for new objects."""
    encryption_type: Literal["SseS3", "SseKms", "DsseKms"] | Other | None
    """The server-side encryption the gateway applies to objects it writes."""
    file_share_name: str | None
    """The name of the file share, which defaults to the bucket name when omitted."""
    gateway_arn: Required[str]
    """The ARN of the S3 File Gateway that hosts the share. A change replaces the resource."""
    guess_mime_type_enabled: Boolean | None
    """Whether the gateway infers the MIME type of uploaded objects from their extension."""
    invalid_user_list: Sequence[str] | Deferred | None
    """Users and groups denied access to the SMB share."""
    kms_encrypted: Boolean | None
    """Deprecated by the service in favour of EncryptionType; true selects KMS encryption."""
    kms_key: str | None
    """The KMS key used for encryption, when EncryptionType selects KMS."""
    location_arn: Required[str]
    """The ARN of the S3 bucket, or bucket prefix, the share exposes. A change replaces the resource."""
    notification_policy: str | None
    """The upload-notification settling period, as a JSON document."""
    object_acl: Literal["private", "public-read", "public-read-write", "authenticated-read", "bucket-owner-read", "bucket-owner-full-control", "aws-exec-read"] | Other | None
    """The canned S3 ACL applied to objects the gateway writes."""
    oplocks_enabled: Boolean | None
    """Whether the SMB share grants opportunistic locks."""
    read_only: Boolean | None
    """Whether clients may write to the share."""
    requester_pays: Boolean | None
    """Whether the bucket is a Requester Pays bucket."""
    role: Required[str]
    """The ARN of the IAM role the gateway assumes when it accesses the S3 location. A change replaces the resource."""
    smbacl_enabled: Boolean | None
    """Whether the SMB share uses Windows ACLs rather than POSIX permissions."""
    tags: Sequence[CfnSMBFileShareTagProps | Deferred] | Deferred | None
    """Tags assigned to the file share."""
    vpc_endpoint_dns_name: str | None
    """The DNS name of the S3 VPC endpoint the gateway uses to reach the bucket. A change replaces the resource."""
    valid_user_list: Sequence[str] | Deferred | None
    """Users and groups permitted to access the SMB share."""


class CfnSMBFileShareCacheAttributesProps(TypedDict, total=False):
    """Refresh cache information for the file share."""
    cache_stale_timeout_in_seconds: Integer | None
    """How long the directory contents cached by the gateway are considered valid."""


class CfnSMBFileShareTagProps(TypedDict, total=False):
    """A key-value pair assigned to the file share."""
    key: Required[str]
    value: Required[str]


class CfnSMBFileShare(TypedResource):
    """Resource Type definition for AWS::StorageGateway::SMBFileShare."""
    props: CfnSMBFileShareProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSMBFileShareProps]) -> None: ...
    @property
    def attr_file_share_arn(self) -> StringToken:
        """The ARN of the file share."""
    @property
    def attr_file_share_id(self) -> StringToken:
        """The ID of the file share."""
    @property
    def attr_file_share_status(self) -> StringToken:
        """The status of the file share."""
    @property
    def attr_path(self) -> StringToken:
        """The export path the share is mounted or mapped at."""


class CfnTapeProps(TypedDict, total=False):
    gateway_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Tape Gateway that hosts the virtual tape. A change replaces the resource."""
    kms_encrypted: Boolean | None
    """Set to true to use Amazon S3 server-side encryption with your own KMS key, or false to use a key managed by Amazon S3. A change replaces the resource."""
    kms_key: str | None
    """The Amazon Resource Name (ARN) of a symmetric customer master key (CMK) used for Amazon S3 server-side encryption. A change replaces the resource."""
    pool_id: str | None
    """The ID of the pool that you want to add your tape to for archiving. A change replaces the resource."""
    tags: Sequence[CfnTapeTagProps | Deferred] | Deferred | None
    """A list of up to 50 tags to assign to the virtual tape."""
    tape_barcode: str | None
    """The barcode that you want to assign to the virtual tape. A change replaces the resource."""
    tape_size_in_bytes: Required[Number]
    """The size, in bytes, of the virtual tape that you want to create. A change replaces the resource."""
    worm: Boolean | None
    """Set to true to create a write-once-read-many (WORM) virtual tape. A change replaces the resource."""


class CfnTapeTagProps(TypedDict, total=False):
    """A key-value pair to associate with the virtual tape."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnTape(TypedResource):
    """Creates a virtual tape with a user-defined barcode on a Tape Gateway (VTL)."""
    props: CfnTapeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTapeProps]) -> None: ...
    @property
    def attr_tape_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the virtual tape."""
    @property
    def attr_tape_created_date(self) -> StringToken:
        """The date and time that the virtual tape was created."""
    @property
    def attr_tape_status(self) -> StringToken:
        """The current status of the virtual tape."""
    @property
    def attr_tape_used_in_bytes(self) -> NumberToken:
        """The size, in bytes, of data stored on the virtual tape."""


class CfnTapePoolProps(TypedDict, total=False):
    pool_name: Required[str]
    """The name of the custom tape pool. A change replaces the resource."""
    retention_lock_time_in_days: Integer | None
    """Tape retention lock time in days (up to 36,500 days / 100 years). A change replaces the resource."""
    retention_lock_type: Literal["COMPLIANCE", "GOVERNANCE", "NONE"] | Other | None
    """Tape retention lock type. A change replaces the resource."""
    storage_class: Required[Literal["DEEP_ARCHIVE", "GLACIER"] | Other]
    """The storage class associated with the custom pool (S3 Glacier or S3 Glacier Deep Archive). A change replaces the resource."""
    tags: Sequence[CfnTapePoolTagProps | Deferred] | Deferred | None
    """A list of up to 50 tags for the tape pool."""


class CfnTapePoolTagProps(TypedDict, total=False):
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnTapePool(TypedResource):
    """Creates a custom tape pool for archiving virtual tapes with optional retention lock."""
    props: CfnTapePoolProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTapePoolProps]) -> None: ...
    @property
    def attr_pool_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the custom tape pool."""
    @property
    def attr_pool_id(self) -> StringToken:
        """The unique identifier of the custom tape pool, extracted from the ARN."""


class CfnVolumeProps(TypedDict, total=False):
    gateway_arn: Required[str]
    """The Amazon Resource Name (ARN) of the gateway on which to create the volume. A change replaces the resource."""
    kms_encrypted: Boolean | None
    """Set to true to use Amazon S3 server-side encryption with your own KMS key, or false to use a key managed by Amazon S3. A change replaces the resource."""
    kms_key: str | None
    """The Amazon Resource Name (ARN) of a symmetric customer master key (CMK) used for Amazon S3 server-side encryption. A change replaces the resource."""
    network_interface_id: Required[str]
    """The network interface of the gateway on which to expose the iSCSI target. A change replaces the resource."""
    snapshot_id: str | None
    """The snapshot ID of the snapshot to restore as the new cached volume (e.g., snap-1122aabb). A change replaces the resource."""
    source_volume_arn: str | None
    """The ARN of an existing volume from which to create the new volume. A change replaces the resource."""
    tags: Sequence[CfnVolumeTagProps | Deferred] | Deferred | None
    """A list of up to 50 tags to assign to the volume."""
    target_name: Required[str]
    """The name of the iSCSI target used by an initiator to connect to a volume and used as a suffix for the target ARN. A change replaces the resource."""
    volume_size_in_bytes: Required[Number]
    """The size of the volume in bytes. A change replaces the resource."""


class CfnVolumeTagProps(TypedDict, total=False):
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnVolume(TypedResource):
    """Creates a cached iSCSI volume on a Storage Gateway."""
    props: CfnVolumeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVolumeProps]) -> None: ...
    @property
    def attr_created_date(self) -> StringToken:
        """The date the volume was created."""
    @property
    def attr_target_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the volume target, which includes the iSCSI target name."""
    @property
    def attr_volume_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the storage volume."""
    @property
    def attr_volume_attachment_status(self) -> StringToken:
        """Indicates whether the storage volume is attached to or detached from the gateway."""
    @property
    def attr_volume_id(self) -> StringToken:
        """The unique identifier of the volume, extracted from the ARN."""
    @property
    def attr_volume_status(self) -> StringToken:
        """The status of the storage volume."""
    @property
    def attr_volume_type(self) -> StringToken:
        """The type of the volume (CACHED iSCSI)."""
    @property
    def attr_volume_used_in_bytes(self) -> NumberToken:
        """The size of the data stored on the volume in bytes."""
