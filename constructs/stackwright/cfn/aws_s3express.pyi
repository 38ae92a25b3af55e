"""Every resource type of AWS::S3Express; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnAccessPointProps(TypedDict, total=False):
    bucket: Required[str]
    """The name of the bucket that you want to associate the access point with. A change replaces the resource."""
    bucket_account_id: str | None
    """The AWS account ID that owns the bucket associated with this access point. A change replaces the resource."""
    name: str | None
    """An access point name consists of a base name you provide, followed by the zoneID ( AWS Local Zone) followed by the prefix `--xa-s3`. A change replaces the resource."""
    policy: Anything
    """The access point policy associated with the specified access point."""
    public_access_block_configuration: CfnAccessPointPublicAccessBlockConfigurationProps | Deferred | None
    """Public access is blocked by default to access points for directory buckets."""
    scope: CfnAccessPointScopeProps | Deferred | None
    """You can use the access point scope to restrict access to specific prefixes, API operations, or a combination of both."""
    tags: Sequence[CfnAccessPointTagProps | Deferred] | Deferred | None
    """An array of tags that you can apply to access points."""
    vpc_configuration: CfnAccessPointVpcConfigurationProps | Deferred | None
    """If you include this field, Amazon S3 restricts access to this access point to requests from the specified virtual private cloud (VPC). A change replaces the resource."""


class CfnAccessPointPublicAccessBlockConfigurationProps(TypedDict, total=False):
    """Public access is blocked by default to access points for directory buckets."""
    block_public_acls: Boolean | None
    """Specifies whether Amazon S3 should block public access control lists (ACLs) for this bucket and objects in this bucket."""
    block_public_policy: Boolean | None
    """Specifies whether Amazon S3 should block public bucket policies for this bucket."""
    ignore_public_acls: Boolean | None
    """Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket."""
    restrict_public_buckets: Boolean | None
    """Specifies whether Amazon S3 should restrict public bucket policies for this bucket."""


class CfnAccessPointScopeProps(TypedDict, total=False):
    """You can use the access point scope to restrict access to specific prefixes, API operations, or a combination of both."""
    permissions: Sequence[Literal["GetObject", "GetObjectAttributes", "ListMultipartUploadParts", "ListBucket", "ListBucketMultipartUploads", "PutObject", "DeleteObject", "AbortMultipartUpload"] | Other] | Deferred | None
    """You can include one or more API operations as permissions."""
    prefixes: Sequence[str] | Deferred | None
    """You can specify any amount of prefixes, but the total length of characters of all prefixes must be less than 256 bytes in size."""


class CfnAccessPointTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnAccessPointVpcConfigurationProps(TypedDict, total=False):
    """The Virtual Private Cloud (VPC) configuration for a bucket access point."""
    vpc_id: str | None
    """If this field is specified, this access point will only allow connections from the specified VPC ID."""


class CfnAccessPoint(TypedResource):
    """Access points simplify managing data access at scale for shared datasets in Amazon S3."""
    props: CfnAccessPointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccessPointProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the access point."""
    @property
    def attr_network_origin(self) -> StringToken:
        """The network configuration of the access point."""


class CfnBucketPolicyProps(TypedDict, total=False):
    bucket: Required[str]
    """The name of the S3 directory bucket to which the policy applies. A change replaces the resource."""
    policy_document: Required[Anything]
    """A policy document containing permissions to add to the specified bucket."""


class CfnBucketPolicy(TypedResource):
    """The `AWS::S3Express::BucketPolicy` resource defines an Amazon S3 bucket policy to an Amazon S3 directory bucket."""
    props: CfnBucketPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBucketPolicyProps]) -> None: ...


class CfnDirectoryBucketProps(TypedDict, total=False):
    bucket_encryption: CfnDirectoryBucketBucketEncryptionProps | Deferred | None
    """Specifies default encryption for a bucket using server-side encryption with Amazon S3 managed keys (SSE-S3) or AWS KMS keys (SSE-KMS)."""
    bucket_name: str | None
    """A name for the bucket. A change replaces the resource."""
    data_redundancy: Required[Literal["SingleAvailabilityZone", "SingleLocalZone"] | Other]
    """The number of Zone (Availability Zone or Local Zone) that's used for redundancy for the bucket. A change replaces the resource."""
    inventory_configurations: Sequence[CfnDirectoryBucketInventoryConfigurationProps | Deferred] | Deferred | None
    """The inventory configuration for an Amazon S3 Express bucket."""
    lifecycle_configuration: CfnDirectoryBucketLifecycleConfigurationProps | Deferred | None
    """Container for lifecycle rules."""
    location_name: Required[str]
    """The name of the location where the bucket will be created. A change replaces the resource."""
    metrics_configurations: Sequence[CfnDirectoryBucketMetricsConfigurationProps | Deferred] | Deferred | None
    """Specifies the metrics configurations for the Amazon S3 Express bucket."""
    tags: Sequence[CfnDirectoryBucketTagProps | Deferred] | Deferred | None
    """An array of tags that you can apply to the S3 directory bucket."""


class CfnDirectoryBucketAbortIncompleteMultipartUploadProps(TypedDict, total=False):
    """Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 will wait before permanently removing all parts of the upload."""
    days_after_initiation: Required[Integer]
    """Specifies the number of days after which Amazon S3 aborts an incomplete multipart upload."""


class CfnDirectoryBucketBucketEncryptionProps(TypedDict, total=False):
    """Specifies default encryption for a bucket using server-side encryption with Amazon S3 managed keys (SSE-S3) or AWS KMS keys (SSE-KMS)."""
    server_side_encryption_configuration: Required[Sequence[CfnDirectoryBucketServerSideEncryptionRuleProps | Deferred] | Deferred]
    """Specifies the default server-side-encryption configuration."""


class CfnDirectoryBucketDestinationProps(TypedDict, total=False):
    """Specifies information about where to publish inventory reports for an Amazon S3 Express bucket."""
    bucket_account_id: str | None
    """The account ID that owns the destination S3 bucket."""
    bucket_arn: Required[str]
    """The Amazon Resource Name (ARN) of the destination Amazon S3 bucket to which data is exported."""
    format: Required[Literal["CSV", "ORC", "Parquet"] | Other]
    """Specifies the file format used when exporting data to Amazon S3."""
    prefix: str | None
    """The prefix to use when exporting data."""


class CfnDirectoryBucketInventoryConfigurationProps(TypedDict, total=False):
    """Specifies an inventory configuration for an Amazon S3 Express bucket"""
    destination: Required[CfnDirectoryBucketDestinationProps | Deferred]
    """Specifies information about where to publish inventory reports for an Amazon S3 Express bucket."""
    enabled: Required[Boolean]
    """Specifies whether the inventory is enabled or disabled."""
    id: Required[str]
    """The ID used to identify the inventory configuration."""
    included_object_versions: Required[Literal["All", "Current"] | Other]
    """Object versions to include in the inventory list."""
    optional_fields: Sequence[Literal["Size", "LastModifiedDate", "StorageClass", "ETag", "IsMultipartUploaded", "EncryptionStatus", "BucketKeyStatus", "ChecksumAlgorithm", "LifecycleExpirationDate"] | Other] | Deferred | None
    """Contains the optional fields that are included in the inventory results."""
    prefix: str | None
    """The prefix that is prepended to all inventory results."""
    schedule_frequency: Required[Literal["Daily", "Weekly"] | Other]
    """Specifies the schedule for generating inventory results."""


class CfnDirectoryBucketLifecycleConfigurationProps(TypedDict, total=False):
    """Container for lifecycle rules."""
    rules: Required[Sequence[CfnDirectoryBucketRuleProps | Deferred] | Deferred]
    """A lifecycle rule for individual objects in an Amazon S3 Express bucket."""


class CfnDirectoryBucketMetricsConfigurationProps(TypedDict, total=False):
    """Specifies a metrics configuration for the CloudWatch request metrics from an Amazon S3 Express bucket."""
    access_point_arn: str | None
    """The access point ARN used when evaluating a metrics filter."""
    id: Required[str]
    """The ID used to identify the metrics configuration."""
    prefix: str | None
    """The prefix used when evaluating a metrics filter."""


class CfnDirectoryBucketRuleProps(TypedDict, total=False):
    """Specifies lifecycle rules for an Amazon S3 bucket."""
    abort_incomplete_multipart_upload: CfnDirectoryBucketAbortIncompleteMultipartUploadProps | Deferred | None
    """Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 will wait before permanently removing all parts of the upload."""
    expiration_in_days: Integer | None
    """Indicates the number of days after creation when objects are deleted from Amazon S3 and Amazon S3 Glacier."""
    id: str | None
    """Unique identifier for the rule."""
    object_size_greater_than: str | None
    """Specifies the minimum object size in bytes for this rule to apply to."""
    object_size_less_than: str | None
    """Specifies the maximum object size in bytes for this rule to apply to."""
    prefix: str | None
    """Object key prefix that identifies one or more objects to which this rule applies."""
    status: Required[Literal["Enabled", "Disabled"] | Other]
    """If `Enabled`, the rule is currently being applied."""


class CfnDirectoryBucketServerSideEncryptionByDefaultProps(TypedDict, total=False):
    """Describes the default server-side encryption to apply to new objects in the bucket."""
    kms_master_key_id: str | None
    """AWS Key Management Service (KMS) customer managed key ID to use for the default encryption."""
    sse_algorithm: Required[Literal["aws:kms", "AES256"] | Other]
    """Server-side encryption algorithm to use for the default encryption."""


class CfnDirectoryBucketServerSideEncryptionRuleProps(TypedDict, total=False):
    """Specifies the default server-side encryption configuration."""
    bucket_key_enabled: Boolean | None
    """Specifies whether Amazon S3 should use an S3 Bucket Key with server-side encryption using KMS (SSE-KMS) for new objects in the bucket."""
    server_side_encryption_by_default: CfnDirectoryBucketServerSideEncryptionByDefaultProps | Deferred | None
    """Specifies the default server-side encryption to apply to new objects in the bucket."""


class CfnDirectoryBucketTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDirectoryBucket(TypedResource):
    """The `AWS::S3Express::DirectoryBucket` resource defines an Amazon S3 directory bucket in the same AWS Region where you create the AWS CloudFormation stack."""
    props: CfnDirectoryBucketProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDirectoryBucketProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) of the specified bucket."""
    @property
    def attr_availability_zone_name(self) -> StringToken:
        """Returns the code for the Availability Zone or the Local Zone where the directory bucket was created."""
