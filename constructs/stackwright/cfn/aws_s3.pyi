"""Every resource type of AWS::S3; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnAccessGrantProps(TypedDict, total=False):
    access_grants_location_configuration: CfnAccessGrantAccessGrantsLocationConfigurationProps | Deferred | None
    """The configuration options of the grant location."""
    access_grants_location_id: Required[str]
    """The ID of the registered location to which you are granting access."""
    application_arn: str | None
    """The Amazon Resource Name (ARN) of an AWS IAM Identity Center application associated with your Identity Center instance."""
    grantee: Required[CfnAccessGrantGranteeProps | Deferred]
    """The user, group, or role to which you are granting access."""
    permission: Required[Literal["READ", "WRITE", "READWRITE"] | Other]
    """The type of access that you are granting to your S3 data, which can be set to one of the following values:"""
    s3_prefix_type: Literal["Object"] | Other | None
    """The type of `S3SubPrefix`. A change replaces the resource."""
    tags: Sequence[CfnAccessGrantTagProps | Deferred] | Deferred | None
    """The AWS resource tags that you are adding to the access grant. A change replaces the resource."""


class CfnAccessGrantAccessGrantsLocationConfigurationProps(TypedDict, total=False):
    """The configuration options of the S3 Access Grants location."""
    s3_sub_prefix: Required[str]
    """The `S3SubPrefix` is appended to the location scope creating the grant scope."""


class CfnAccessGrantGranteeProps(TypedDict, total=False):
    """The user, group, or role to which you are granting access."""
    grantee_identifier: Required[str]
    """The unique identifier of the `Grantee`."""
    grantee_type: Required[Literal["IAM", "DIRECTORY_USER", "DIRECTORY_GROUP"] | Other]
    """The type of the grantee to which access has been granted."""


class CfnAccessGrantTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnAccessGrant(TypedResource):
    """The `AWS::S3::AccessGrant` resource creates an access grant that gives a grantee access to your S3 data."""
    props: CfnAccessGrantProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccessGrantProps]) -> None: ...
    @property
    def attr_access_grant_arn(self) -> StringToken:
        """The ARN of the access grant."""
    @property
    def attr_access_grant_id(self) -> StringToken:
        """The ID of the access grant."""
    @property
    def attr_grant_scope(self) -> StringToken:
        """The S3 path of the data to which you are granting access."""


class CfnAccessGrantsInstanceProps(TypedDict, total=False):
    identity_center_arn: str | None
    """If you would like to associate your S3 Access Grants instance with an AWS IAM Identity Center instance, use this field to pass the Amazon Resource Name (ARN) of the AWS IAM Identity Center instance that you are associating with your S3 Access Grants instance."""
    tags: Sequence[CfnAccessGrantsInstanceTagProps | Deferred] | Deferred | None
    """The AWS resource tags that you are adding to the S3 Access Grants instance. A change replaces the resource."""


class CfnAccessGrantsInstanceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnAccessGrantsInstance(TypedResource):
    """The `AWS::S3::AccessGrantInstance` resource creates an S3 Access Grants instance, which serves as a logical grouping for access grants."""
    props: CfnAccessGrantsInstanceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccessGrantsInstanceProps]) -> None: ...
    @property
    def attr_access_grants_instance_arn(self) -> StringToken:
        """The ARN of the S3 Access Grants instance."""
    @property
    def attr_access_grants_instance_id(self) -> StringToken:
        """The ID of the S3 Access Grants instance."""


class CfnAccessGrantsLocationProps(TypedDict, total=False):
    iam_role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role for the registered location."""
    location_scope: Required[str]
    """The S3 URI path to the location that you are registering."""
    tags: Sequence[CfnAccessGrantsLocationTagProps | Deferred] | Deferred | None
    """The AWS resource tags that you are adding to the S3 Access Grants location. A change replaces the resource."""


class CfnAccessGrantsLocationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnAccessGrantsLocation(TypedResource):
    """The `AWS::S3::AccessGrantsLocation` resource creates the S3 data location that you would like to register in your S3 Access Grants instance."""
    props: CfnAccessGrantsLocationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccessGrantsLocationProps]) -> None: ...
    @property
    def attr_access_grants_location_arn(self) -> StringToken:
        """The ARN of the location you are registering."""
    @property
    def attr_access_grants_location_id(self) -> StringToken:
        """The ID of the registered location to which you are granting access."""


class CfnAccessPointProps(TypedDict, total=False):
    bucket: Required[str]
    """The name of the bucket associated with this access point. A change replaces the resource."""
    bucket_account_id: str | None
    """The AWS account ID associated with the S3 bucket associated with this access point. A change replaces the resource."""
    name: str | None
    """The name of this access point. A change replaces the resource."""
    policy: Anything
    """The access point policy associated with this access point."""
    public_access_block_configuration: CfnAccessPointPublicAccessBlockConfigurationProps | Deferred | None
    """The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket."""
    tags: Sequence[CfnAccessPointTagProps | Deferred] | Deferred | None
    """An array of tags that you can apply to access points."""
    vpc_configuration: CfnAccessPointVpcConfigurationProps | Deferred | None
    """The Virtual Private Cloud (VPC) configuration for this access point, if one exists. A change replaces the resource."""


class CfnAccessPointPublicAccessBlockConfigurationProps(TypedDict, total=False):
    """The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket."""
    block_public_acls: Boolean | None
    """Specifies whether Amazon S3 should block public access control lists (ACLs) for this bucket and objects in this bucket."""
    block_public_policy: Boolean | None
    """Specifies whether Amazon S3 should block public bucket policies for this bucket."""
    ignore_public_acls: Boolean | None
    """Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket."""
    restrict_public_buckets: Boolean | None
    """Specifies whether Amazon S3 should restrict public bucket policies for this bucket."""


class CfnAccessPointTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnAccessPointVpcConfigurationProps(TypedDict, total=False):
    """The Virtual Private Cloud (VPC) configuration for this access point."""
    vpc_id: str | None
    """If this field is specified, the access point will only allow connections from the specified VPC ID. A change replaces the resource."""


class CfnAccessPoint(TypedResource):
    """The AWS::S3::AccessPoint resource is an Amazon S3 resource type that you can use to access buckets."""
    props: CfnAccessPointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccessPointProps]) -> None: ...
    @property
    def attr_alias(self) -> StringToken:
        """The alias for this access point."""
    @property
    def attr_arn(self) -> StringToken:
        """This property contains the details of the ARN for the access point."""
    @property
    def attr_bucket(self) -> StringToken:
        """The name of the bucket that you want to associate this Access Point with."""
    @property
    def attr_bucket_account_id(self) -> StringToken:
        """The AWS account ID associated with the S3 bucket associated with this access point."""
    @property
    def attr_name(self) -> StringToken:
        """The name of this access point."""
    @property
    def attr_network_origin(self) -> StringToken:
        """Indicates whether this access point allows access from the internet."""


class CfnBucketProps(TypedDict, total=False):
    abac_status: Literal["Enabled", "Disabled"] | Other | None
    """The ABAC status of the general purpose bucket."""
    accelerate_configuration: CfnBucketAccelerateConfigurationProps | Deferred | None
    """Configures the transfer acceleration state for an Amazon S3 bucket."""
    access_control: Literal["AuthenticatedRead", "AwsExecRead", "BucketOwnerFullControl", "BucketOwnerRead", "LogDeliveryWrite", "Private", "PublicRead", "PublicReadWrite"] | Other | None
    """> This is a legacy property, and it is not recommended for most use cases."""
    analytics_configurations: Sequence[CfnBucketAnalyticsConfigurationProps | Deferred] | Deferred | None
    """Specifies the configuration and any analyses for the analytics filter of an Amazon S3 bucket."""
    bucket_encryption: CfnBucketBucketEncryptionProps | Deferred | None
    """Specifies default encryption for a bucket using server-side encryption with Amazon S3-managed keys (SSE-S3), AWS KMS-managed keys (SSE-KMS), or dual-layer server-side encryption with KMS-managed keys (DSSE-KMS)."""
    bucket_name: str | None
    """A name for the bucket. A change replaces the resource."""
    bucket_name_prefix: str | None
    """A change replaces the resource."""
    bucket_namespace: Literal["global", "account-regional"] | Other | None
    """A change replaces the resource."""
    cors_configuration: CfnBucketCorsConfigurationProps | Deferred | None
    """Describes the cross-origin access configuration for objects in an Amazon S3 bucket."""
    intelligent_tiering_configurations: Sequence[CfnBucketIntelligentTieringConfigurationProps | Deferred] | Deferred | None
    """Defines how Amazon S3 handles Intelligent-Tiering storage."""
    inventory_configurations: Sequence[CfnBucketInventoryConfigurationProps | Deferred] | Deferred | None
    """Specifies the S3 Inventory configuration for an Amazon S3 bucket."""
    lifecycle_configuration: CfnBucketLifecycleConfigurationProps | Deferred | None
    """Specifies the lifecycle configuration for objects in an Amazon S3 bucket."""
    logging_configuration: CfnBucketLoggingConfigurationProps | Deferred | None
    """Settings that define where logs are stored."""
    metadata_configuration: CfnBucketMetadataConfigurationProps | Deferred | None
    """The S3 Metadata configuration for a general purpose bucket."""
    metadata_table_configuration: CfnBucketMetadataTableConfigurationProps | Deferred | None
    """The metadata table configuration of an Amazon S3 general purpose bucket."""
    metrics_configurations: Sequence[CfnBucketMetricsConfigurationProps | Deferred] | Deferred | None
    """Specifies a metrics configuration for the CloudWatch request metrics (specified by the metrics configuration ID) from an Amazon S3 bucket."""
    notification_configuration: CfnBucketNotificationConfigurationProps | Deferred | None
    """Configuration that defines how Amazon S3 handles bucket notifications."""
    object_lock_configuration: CfnBucketObjectLockConfigurationProps | Deferred | None
    """> This operation is not supported for directory buckets."""
    object_lock_enabled: Boolean | None
    """Indicates whether this bucket has an Object Lock configuration enabled. A change replaces the resource."""
    ownership_controls: CfnBucketOwnershipControlsProps | Deferred | None
    """Configuration that defines how Amazon S3 handles Object Ownership rules."""
    public_access_block_configuration: CfnBucketPublicAccessBlockConfigurationProps | Deferred | None
    """Configuration that defines how Amazon S3 handles public access."""
    replication_configuration: CfnBucketReplicationConfigurationProps | Deferred | None
    """Configuration for replicating objects in an S3 bucket."""
    tags: Sequence[CfnBucketTagProps | Deferred] | Deferred | None
    """An arbitrary set of tags (key-value pairs) for this S3 bucket."""
    versioning_configuration: CfnBucketVersioningConfigurationProps | Deferred | None
    """Enables multiple versions of all objects in this bucket."""
    website_configuration: CfnBucketWebsiteConfigurationProps | Deferred | None
    """Information used to configure the bucket as a static website."""


class CfnBucketAbortIncompleteMultipartUploadProps(TypedDict, total=False):
    """Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 will wait before permanently removing all parts of the upload."""
    days_after_initiation: Required[Integer]
    """Specifies the number of days after which Amazon S3 stops an incomplete multipart upload."""


class CfnBucketAccelerateConfigurationProps(TypedDict, total=False):
    """Configures the transfer acceleration state for an Amazon S3 bucket."""
    acceleration_status: Required[Literal["Enabled", "Suspended"] | Other]
    """Specifies the transfer acceleration status of the bucket."""


class CfnBucketAccessControlTranslationProps(TypedDict, total=False):
    """Specify this only in a cross-account scenario (where source and destination bucket owners are not the same), and you want to change replica ownership to the AWS account that owns the destination bucket."""
    owner: Required[Literal["Destination"] | Other]
    """Specifies the replica ownership."""


class CfnBucketAnalyticsConfigurationProps(TypedDict, total=False):
    """Specifies the configuration and any analyses for the analytics filter of an Amazon S3 bucket."""
    id: Required[str]
    """The ID that identifies the analytics configuration."""
    prefix: str | None
    """The prefix that an object must have to be included in the analytics results."""
    storage_class_analysis: Required[CfnBucketStorageClassAnalysisProps | Deferred]
    """Contains data related to access patterns to be collected and made available to analyze the tradeoffs between different storage classes."""
    tag_filters: Sequence[CfnBucketTagFilterProps | Deferred] | Deferred | None
    """The tags to use when evaluating an analytics filter."""


class CfnBucketAnnotationTableConfigurationProps(TypedDict, total=False):
    """The annotation table configuration for an S3 Metadata configuration."""
    configuration_state: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Specifies whether the annotation table configuration is enabled or disabled."""
    encryption_configuration: CfnBucketMetadataTableEncryptionConfigurationProps | Deferred | None
    """The encryption settings for an S3 Metadata journal table or inventory table configuration."""
    role: str | None
    """The ARN of the IAM role that grants Amazon S3 Metadata permission to read annotations from your bucket."""


class CfnBucketBlockedEncryptionTypesProps(TypedDict, total=False):
    """A bucket-level setting for Amazon S3 general purpose buckets used to prevent the upload of new objects encrypted with the specified server-side encryption type."""
    encryption_type: Sequence[Literal["NONE", "SSE-C"] | Other] | Deferred | None
    """The object encryption type that you want to block or unblock for an Amazon S3 general purpose bucket."""


class CfnBucketBucketEncryptionProps(TypedDict, total=False):
    """Specifies default encryption for a bucket using server-side encryption with Amazon S3-managed keys (SSE-S3), AWS KMS-managed keys (SSE-KMS), or dual-layer server-side encryption with KMS-managed keys (DSSE-KMS)."""
    server_side_encryption_configuration: Required[Sequence[CfnBucketServerSideEncryptionRuleProps | Deferred] | Deferred]
    """Specifies the default server-side-encryption configuration."""


class CfnBucketCorsConfigurationProps(TypedDict, total=False):
    """Describes the cross-origin access configuration for objects in an Amazon S3 bucket."""
    cors_rules: Required[Sequence[CfnBucketCorsRuleProps | Deferred] | Deferred]
    """A set of origins and methods (cross-origin access that you want to allow)."""


class CfnBucketCorsRuleProps(TypedDict, total=False):
    """Specifies a cross-origin access rule for an Amazon S3 bucket."""
    allowed_headers: Sequence[str] | Deferred | None
    """Headers that are specified in the `Access-Control-Request-Headers` header."""
    allowed_methods: Required[Sequence[Literal["GET", "PUT", "HEAD", "POST", "DELETE"] | Other] | Deferred]
    """An HTTP method that you allow the origin to run."""
    allowed_origins: Required[Sequence[str] | Deferred]
    """One or more origins you want customers to be able to access the bucket from."""
    exposed_headers: Sequence[str] | Deferred | None
    """One or more headers in the response that you want customers to be able to access from their applications (for example, from a JavaScript `XMLHttpRequest` object)."""
    id: str | None
    """A unique identifier for this rule."""
    max_age: Integer | None
    """The time in seconds that your browser is to cache the preflight response for the specified resource."""


class CfnBucketDataExportProps(TypedDict, total=False):
    """Specifies how data related to the storage class analysis for an Amazon S3 bucket should be exported."""
    destination: Required[CfnBucketDestinationProps | Deferred]
    """The place to store the data for an analysis."""
    output_schema_version: Required[Literal["V_1"] | Other]
    """The version of the output schema to use when exporting data."""


class CfnBucketDefaultEventHoldProps(TypedDict, total=False):
    """The default Object Lock event hold duration that you want to apply to new objects placed in the specified bucket, unless an object's upload request specifies its own Object Lock settings."""
    days: Integer | None
    """The number of days that you want to specify for the default event hold duration."""
    years: Integer | None
    """The number of years that you want to specify for the default event hold duration."""


class CfnBucketDefaultRetentionProps(TypedDict, total=False):
    """The container element for optionally specifying the default Object Lock retention settings for new objects placed in the specified bucket."""
    days: Integer | None
    """The number of days that you want to specify for the default retention period."""
    default_event_hold: CfnBucketDefaultEventHoldProps | Deferred | None
    """The default Object Lock event hold duration that you want to apply to new objects placed in the specified bucket."""
    mode: Literal["COMPLIANCE", "GOVERNANCE"] | Other | None
    """The default Object Lock retention mode you want to apply to new objects placed in the specified bucket."""
    years: Integer | None
    """The number of years that you want to specify for the default retention period."""


class CfnBucketDeleteMarkerReplicationProps(TypedDict, total=False):
    """Specifies whether Amazon S3 replicates delete markers."""
    status: Literal["Disabled", "Enabled"] | Other | None
    """Indicates whether to replicate delete markers."""


class CfnBucketDestinationProps(TypedDict, total=False):
    """Specifies information about where to publish analysis or configuration results for an Amazon S3 bucket."""
    bucket_account_id: str | None
    """The account ID that owns the destination S3 bucket."""
    bucket_arn: Required[str]
    """The Amazon Resource Name (ARN) of the bucket to which data is exported."""
    format: Required[Literal["CSV", "ORC", "Parquet"] | Other]
    """Specifies the file format used when exporting data to Amazon S3."""
    prefix: str | None
    """The prefix to use when exporting data."""


class CfnBucketEncryptionConfigurationProps(TypedDict, total=False):
    """Specifies encryption-related information for an Amazon S3 bucket that is a destination for replicated objects."""
    replica_kms_key_id: Required[str]
    """Specifies the ID (Key ARN or Alias ARN) of the customer managed AWS KMS key stored in AWS Key Management Service (KMS) for the destination bucket."""


class CfnBucketEventBridgeConfigurationProps(TypedDict, total=False):
    """Amazon S3 can send events to Amazon EventBridge whenever certain events happen in your bucket, see Using EventBridge in the *Amazon S3 User Guide*."""
    event_bridge_enabled: Required[Boolean]
    """Enables delivery of events to Amazon EventBridge."""


class CfnBucketFilterRuleProps(TypedDict, total=False):
    """Specifies the Amazon S3 object key name to filter on."""
    name: Required[str]
    """The object key name prefix or suffix identifying one or more objects to which the filtering rule applies."""
    value: Required[str]
    """The value that the filter searches for in object key names."""


class CfnBucketIntelligentTieringConfigurationProps(TypedDict, total=False):
    """Specifies the S3 Intelligent-Tiering configuration for an Amazon S3 bucket."""
    id: Required[str]
    """The ID used to identify the S3 Intelligent-Tiering configuration."""
    prefix: str | None
    """An object key name prefix that identifies the subset of objects to which the rule applies."""
    status: Required[Literal["Disabled", "Enabled"] | Other]
    """Specifies the status of the configuration."""
    tag_filters: Sequence[CfnBucketTagFilterProps | Deferred] | Deferred | None
    """A container for a key-value pair."""
    tierings: Required[Sequence[CfnBucketTieringProps | Deferred] | Deferred]
    """Specifies a list of S3 Intelligent-Tiering storage class tiers in the configuration."""


class CfnBucketInventoryConfigurationProps(TypedDict, total=False):
    """Specifies the S3 Inventory configuration for an Amazon S3 bucket."""
    destination: Required[CfnBucketDestinationProps | Deferred]
    """Contains information about where to publish the inventory results."""
    enabled: Required[Boolean]
    """Specifies whether the inventory is enabled or disabled."""
    id: Required[str]
    """The ID used to identify the inventory configuration."""
    included_object_versions: Required[Literal["All", "Current"] | Other]
    """Object versions to include in the inventory list."""
    optional_fields: Sequence[Literal["Size", "LastModifiedDate", "StorageClass", "ETag", "IsMultipartUploaded", "ReplicationStatus", "EncryptionStatus", "ObjectLockRetainUntilDate", "ObjectLockMode", "ObjectLockLegalHoldStatus", "ObjectLockEventHoldStatus", "ObjectLockEventHoldDuration", "IntelligentTieringAccessTier", "BucketKeyStatus", "ChecksumAlgorithm", "ObjectAccessControlList", "ObjectOwner", "LifecycleExpirationDate", "IntelligentTieringReferenceDate"] | Other] | Deferred | None
    """Contains the optional fields that are included in the inventory results."""
    prefix: str | None
    """Specifies the inventory filter prefix."""
    schedule_frequency: Required[Literal["Daily", "Weekly"] | Other]
    """Specifies the schedule for generating inventory results."""


class CfnBucketInventoryTableConfigurationProps(TypedDict, total=False):
    """The inventory table configuration for an S3 Metadata configuration."""
    configuration_state: Required[Literal["ENABLED", "DISABLED"] | Other]
    """The configuration state of the inventory table, indicating whether the inventory table is enabled or disabled."""
    encryption_configuration: CfnBucketMetadataTableEncryptionConfigurationProps | Deferred | None
    """The encryption configuration for the inventory table."""


class CfnBucketJournalTableConfigurationProps(TypedDict, total=False):
    """The journal table configuration for an S3 Metadata configuration."""
    encryption_configuration: CfnBucketMetadataTableEncryptionConfigurationProps | Deferred | None
    """The encryption configuration for the journal table."""
    record_expiration: Required[CfnBucketRecordExpirationProps | Deferred]
    """The journal table record expiration settings for the journal table."""


class CfnBucketLambdaConfigurationProps(TypedDict, total=False):
    """Describes the AWS Lambda functions to invoke and the events for which to invoke them."""
    event: Required[str]
    """The Amazon S3 bucket event for which to invoke the AWS Lambda function."""
    filter: CfnBucketNotificationFilterProps | Deferred | None
    """The filtering rules that determine which objects invoke the AWS Lambda function."""
    function: Required[str]
    """The Amazon Resource Name (ARN) of the AWS Lambda function that Amazon S3 invokes when the specified event type occurs."""


class CfnBucketLifecycleConfigurationProps(TypedDict, total=False):
    """Specifies the lifecycle configuration for objects in an Amazon S3 bucket."""
    rules: Required[Sequence[CfnBucketRuleProps | Deferred] | Deferred]
    """A lifecycle rule for individual objects in an Amazon S3 bucket."""
    transition_default_minimum_object_size: Literal["varies_by_storage_class", "all_storage_classes_128K"] | Other | None
    """Indicates which default minimum object size behavior is applied to the lifecycle configuration."""


class CfnBucketLoggingConfigurationProps(TypedDict, total=False):
    """Describes where logs are stored and the prefix that Amazon S3 assigns to all log object keys for a bucket."""
    destination_bucket_name: str | None
    """The name of the bucket where Amazon S3 should store server access log files."""
    log_file_prefix: str | None
    """A prefix for all log object keys."""
    target_object_key_format: CfnBucketTargetObjectKeyFormatProps | Deferred | None
    """Amazon S3 key format for log objects."""


class CfnBucketMetadataConfigurationProps(TypedDict, total=False):
    """Creates a V2 Amazon S3 Metadata configuration of a general purpose bucket."""
    annotation_table_configuration: CfnBucketAnnotationTableConfigurationProps | Deferred | None
    """The annotation table configuration for an S3 Metadata configuration."""
    inventory_table_configuration: CfnBucketInventoryTableConfigurationProps | Deferred | None
    """The inventory table configuration for a metadata configuration."""
    journal_table_configuration: Required[CfnBucketJournalTableConfigurationProps | Deferred]
    """The journal table configuration for a metadata configuration."""


class CfnBucketMetadataTableConfigurationProps(TypedDict, total=False):
    """> We recommend that you create your S3 Metadata configurations by using the V2 MetadataConfiguration resource type."""
    s3_tables_destination: Required[CfnBucketS3TablesDestinationProps | Deferred]
    """The destination information for the metadata table configuration."""


class CfnBucketMetadataTableEncryptionConfigurationProps(TypedDict, total=False):
    """The encryption settings for an S3 Metadata journal table or inventory table configuration."""
    kms_key_arn: str | None
    """If server-side encryption with AWS Key Management Service ( AWS) keys (SSE-KMS) is specified, you must also specify the KMS key Amazon Resource Name (ARN)."""
    sse_algorithm: Required[Literal["aws:kms", "AES256"] | Other]
    """The encryption type specified for a metadata table."""


class CfnBucketMetricsProps(TypedDict, total=False):
    """A container specifying replication metrics-related settings enabling replication metrics and events."""
    event_threshold: CfnBucketReplicationTimeValueProps | Deferred | None
    """A container specifying the time threshold for emitting the `s3:Replication:OperationMissedThreshold` event."""
    status: Required[Literal["Disabled", "Enabled"] | Other]
    """Specifies whether the replication metrics are enabled."""


class CfnBucketMetricsConfigurationProps(TypedDict, total=False):
    """Specifies a metrics configuration for the CloudWatch request metrics (specified by the metrics configuration ID) from an Amazon S3 bucket."""
    access_point_arn: str | None
    """The access point that was used while performing operations on the object."""
    id: Required[str]
    """The ID used to identify the metrics configuration."""
    prefix: str | None
    """The prefix that an object must have to be included in the metrics results."""
    tag_filters: Sequence[CfnBucketTagFilterProps | Deferred] | Deferred | None
    """Specifies a list of tag filters to use as a metrics configuration filter."""


class CfnBucketNoncurrentVersionExpirationProps(TypedDict, total=False):
    """Specifies when noncurrent object versions expire."""
    newer_noncurrent_versions: Integer | None
    """Specifies how many noncurrent versions Amazon S3 will retain."""
    noncurrent_days: Required[Integer]
    """Specifies the number of days an object is noncurrent before Amazon S3 can perform the associated action."""


class CfnBucketNoncurrentVersionTransitionProps(TypedDict, total=False):
    """Container for the transition rule that describes when noncurrent objects transition to the `STANDARD_IA`, `ONEZONE_IA`, `INTELLIGENT_TIERING`, `GLACIER_IR`, `GLACIER`, or `DEEP_ARCHIVE` storage class."""
    newer_noncurrent_versions: Integer | None
    """Specifies how many noncurrent versions Amazon S3 will retain."""
    storage_class: Required[Literal["DEEP_ARCHIVE", "GLACIER", "Glacier", "GLACIER_IR", "INTELLIGENT_TIERING", "ONEZONE_IA", "STANDARD_IA"] | Other]
    """The class of storage used to store the object."""
    transition_in_days: Required[Integer]
    """Specifies the number of days an object is noncurrent before Amazon S3 can perform the associated action."""


class CfnBucketNotificationConfigurationProps(TypedDict, total=False):
    """Describes the notification configuration for an Amazon S3 bucket."""
    event_bridge_configuration: CfnBucketEventBridgeConfigurationProps | Deferred | None
    """Enables delivery of events to Amazon EventBridge."""
    lambda_configurations: Sequence[CfnBucketLambdaConfigurationProps | Deferred] | Deferred | None
    """Describes the AWS Lambda functions to invoke and the events for which to invoke them."""
    queue_configurations: Sequence[CfnBucketQueueConfigurationProps | Deferred] | Deferred | None
    """The Amazon Simple Queue Service queues to publish messages to and the events for which to publish messages."""
    topic_configurations: Sequence[CfnBucketTopicConfigurationProps | Deferred] | Deferred | None
    """The topic to which notifications are sent and the events for which notifications are generated."""


class CfnBucketNotificationFilterProps(TypedDict, total=False):
    """Specifies object key name filtering rules."""
    s3_key: Required[CfnBucketS3KeyFilterProps | Deferred]
    """A container for object key name prefix and suffix filtering rules."""


class CfnBucketObjectLockConfigurationProps(TypedDict, total=False):
    """Places an Object Lock configuration on the specified bucket."""
    object_lock_enabled: Literal["Enabled"] | Other | None
    """Indicates whether this bucket has an Object Lock configuration enabled."""
    rule: CfnBucketObjectLockRuleProps | Deferred | None
    """Specifies the Object Lock rule for the specified object."""


class CfnBucketObjectLockRuleProps(TypedDict, total=False):
    """Specifies the Object Lock rule for the specified object."""
    default_retention: CfnBucketDefaultRetentionProps | Deferred | None
    """The default Object Lock retention mode and period that you want to apply to new objects placed in the specified bucket."""


class CfnBucketOwnershipControlsProps(TypedDict, total=False):
    """Specifies the container element for Object Ownership rules."""
    rules: Required[Sequence[CfnBucketOwnershipControlsRuleProps | Deferred] | Deferred]
    """Specifies the container element for Object Ownership rules."""


class CfnBucketOwnershipControlsRuleProps(TypedDict, total=False):
    """Specifies an Object Ownership rule."""
    object_ownership: Literal["ObjectWriter", "BucketOwnerPreferred", "BucketOwnerEnforced"] | Other | None
    """Specifies an object ownership rule."""


class CfnBucketPartitionedPrefixProps(TypedDict, total=False):
    """Amazon S3 keys for log objects are partitioned in the following format:"""
    partition_date_source: Literal["EventTime", "DeliveryTime"] | Other | None
    """Specifies the partition date source for the partitioned prefix."""


class CfnBucketPublicAccessBlockConfigurationProps(TypedDict, total=False):
    """The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket."""
    block_public_acls: Boolean | None
    """Specifies whether Amazon S3 should block public access control lists (ACLs) for this bucket and objects in this bucket."""
    block_public_policy: Boolean | None
    """Specifies whether Amazon S3 should block public bucket policies for this bucket."""
    ignore_public_acls: Boolean | None
    """Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket."""
    restrict_public_buckets: Boolean | None
    """Specifies whether Amazon S3 should restrict public bucket policies for this bucket."""


class CfnBucketQueueConfigurationProps(TypedDict, total=False):
    """Specifies the configuration for publishing messages to an Amazon Simple Queue Service (Amazon SQS) queue when Amazon S3 detects specified events."""
    event: Required[str]
    """The Amazon S3 bucket event about which you want to publish messages to Amazon SQS."""
    filter: CfnBucketNotificationFilterProps | Deferred | None
    """The filtering rules that determine which objects trigger notifications."""
    queue: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon SQS queue to which Amazon S3 publishes a message when it detects events of the specified type."""


class CfnBucketRecordExpirationProps(TypedDict, total=False):
    """The journal table record expiration settings for a journal table in an S3 Metadata configuration."""
    days: Integer | None
    """If you enable journal table record expiration, you can set the number of days to retain your journal table records."""
    expiration: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Specifies whether journal table record expiration is enabled or disabled."""


class CfnBucketRedirectAllRequestsToProps(TypedDict, total=False):
    """Specifies the redirect behavior of all requests to a website endpoint of an Amazon S3 bucket."""
    host_name: Required[str]
    """Name of the host where requests are redirected."""
    protocol: Literal["http", "https"] | Other | None
    """Protocol to use when redirecting requests."""


class CfnBucketRedirectRuleProps(TypedDict, total=False):
    """Specifies how requests are redirected."""
    host_name: str | None
    """The host name to use in the redirect request."""
    http_redirect_code: str | None
    """The HTTP redirect code to use on the response."""
    protocol: Literal["http", "https"] | Other | None
    """Protocol to use when redirecting requests."""
    replace_key_prefix_with: str | None
    """The object key prefix to use in the redirect request."""
    replace_key_with: str | None
    """The specific object key to use in the redirect request."""


class CfnBucketReplicaModificationsProps(TypedDict, total=False):
    """A filter that you can specify for selection for modifications on replicas."""
    status: Required[Literal["Enabled", "Disabled"] | Other]
    """Specifies whether Amazon S3 replicates modifications on replicas."""


class CfnBucketReplicationConfigurationProps(TypedDict, total=False):
    """A container for replication rules."""
    role: Required[str]
    """The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that Amazon S3 assumes when replicating objects."""
    rules: Required[Sequence[CfnBucketReplicationRuleProps | Deferred] | Deferred]
    """A container for one or more replication rules."""


class CfnBucketReplicationDestinationProps(TypedDict, total=False):
    """A container for information about the replication destination and its configurations including enabling the S3 Replication Time Control (S3 RTC)."""
    access_control_translation: CfnBucketAccessControlTranslationProps | Deferred | None
    """Specify this only in a cross-account scenario (where source and destination bucket owners are not the same), and you want to change replica ownership to the AWS account that owns the destination bucket."""
    account: str | None
    """Destination bucket owner account ID."""
    bucket: Required[str]
    """The Amazon Resource Name (ARN) of the bucket where you want Amazon S3 to store the results."""
    encryption_configuration: CfnBucketEncryptionConfigurationProps | Deferred | None
    """Specifies encryption-related information."""
    metrics: CfnBucketMetricsProps | Deferred | None
    """A container specifying replication metrics-related settings enabling replication metrics and events."""
    replication_time: CfnBucketReplicationTimeProps | Deferred | None
    """A container specifying S3 Replication Time Control (S3 RTC), including whether S3 RTC is enabled and the time when all objects and operations on objects must be replicated."""
    storage_class: Literal["DEEP_ARCHIVE", "GLACIER", "GLACIER_IR", "INTELLIGENT_TIERING", "ONEZONE_IA", "REDUCED_REDUNDANCY", "STANDARD", "STANDARD_IA"] | Other | None
    """The storage class to use when replicating objects, such as S3 Standard or reduced redundancy."""


class CfnBucketReplicationRuleProps(TypedDict, total=False):
    """Specifies which Amazon S3 objects to replicate and where to store the replicas."""
    delete_marker_replication: CfnBucketDeleteMarkerReplicationProps | Deferred | None
    """Specifies whether Amazon S3 replicates delete markers."""
    destination: Required[CfnBucketReplicationDestinationProps | Deferred]
    """A container for information about the replication destination and its configurations including enabling the S3 Replication Time Control (S3 RTC)."""
    filter: CfnBucketReplicationRuleFilterProps | Deferred | None
    """A filter that identifies the subset of objects to which the replication rule applies."""
    id: str | None
    """A unique identifier for the rule."""
    prefix: str | None
    """An object key name prefix that identifies the object or objects to which the rule applies."""
    priority: Integer | None
    """The priority indicates which rule has precedence whenever two or more replication rules conflict."""
    source_selection_criteria: CfnBucketSourceSelectionCriteriaProps | Deferred | None
    """A container that describes additional filters for identifying the source objects that you want to replicate."""
    status: Required[Literal["Disabled", "Enabled"] | Other]
    """Specifies whether the rule is enabled."""


class CfnBucketReplicationRuleAndOperatorProps(TypedDict, total=False):
    """A container for specifying rule filters."""
    prefix: str | None
    """An object key name prefix that identifies the subset of objects to which the rule applies."""
    tag_filters: Sequence[CfnBucketTagFilterProps | Deferred] | Deferred | None
    """An array of tags containing key and value pairs."""


class CfnBucketReplicationRuleFilterProps(TypedDict, total=False):
    """A filter that identifies the subset of objects to which the replication rule applies."""
    and_: CfnBucketReplicationRuleAndOperatorProps | Deferred | None
    """A container for specifying rule filters."""
    prefix: str | None
    """An object key name prefix that identifies the subset of objects to which the rule applies."""
    tag_filter: CfnBucketTagFilterProps | Deferred | None
    """A container for specifying a tag key and value."""


class CfnBucketReplicationTimeProps(TypedDict, total=False):
    """A container specifying S3 Replication Time Control (S3 RTC) related information, including whether S3 RTC is enabled and the time when all objects and operations on objects must be replicated."""
    status: Required[Literal["Disabled", "Enabled"] | Other]
    """Specifies whether the replication time is enabled."""
    time: Required[CfnBucketReplicationTimeValueProps | Deferred]
    """A container specifying the time by which replication should be complete for all objects and operations on objects."""


class CfnBucketReplicationTimeValueProps(TypedDict, total=False):
    """A container specifying the time value for S3 Replication Time Control (S3 RTC) and replication metrics `EventThreshold`."""
    minutes: Required[Integer]
    """Contains an integer specifying time in minutes."""


class CfnBucketRoutingRuleProps(TypedDict, total=False):
    """Specifies the redirect behavior and when a redirect is applied."""
    redirect_rule: Required[CfnBucketRedirectRuleProps | Deferred]
    """Container for redirect information."""
    routing_rule_condition: CfnBucketRoutingRuleConditionProps | Deferred | None
    """A container for describing a condition that must be met for the specified redirect to apply."""


class CfnBucketRoutingRuleConditionProps(TypedDict, total=False):
    """A container for describing a condition that must be met for the specified redirect to apply."""
    http_error_code_returned_equals: str | None
    """The HTTP error code when the redirect is applied."""
    key_prefix_equals: str | None
    """The object key name prefix when the redirect is applied."""


class CfnBucketRuleProps(TypedDict, total=False):
    """Specifies lifecycle rules for an Amazon S3 bucket."""
    abort_incomplete_multipart_upload: CfnBucketAbortIncompleteMultipartUploadProps | Deferred | None
    """Specifies a lifecycle rule that stops incomplete multipart uploads to an Amazon S3 bucket."""
    expiration_date: str | None
    """Indicates when objects are deleted from Amazon S3 and Amazon S3 Glacier."""
    expiration_in_days: Integer | None
    """Indicates the number of days after creation when objects are deleted from Amazon S3 and Amazon S3 Glacier."""
    expired_object_delete_marker: Boolean | None
    """Indicates whether Amazon S3 will remove a delete marker without any noncurrent versions."""
    id: str | None
    """Unique identifier for the rule."""
    noncurrent_version_expiration: CfnBucketNoncurrentVersionExpirationProps | Deferred | None
    """Specifies when noncurrent object versions expire."""
    noncurrent_version_expiration_in_days: Integer | None
    """(Deprecated.) For buckets with versioning enabled (or suspended), specifies the time, in days, between when a new version of the object is uploaded to the bucket and when old versions of the object expire."""
    noncurrent_version_transition: CfnBucketNoncurrentVersionTransitionProps | Deferred | None
    """(Deprecated.) For buckets with versioning enabled (or suspended), specifies when non-current objects transition to a specified storage class."""
    noncurrent_version_transitions: Sequence[CfnBucketNoncurrentVersionTransitionProps | Deferred] | Deferred | None
    """For buckets with versioning enabled (or suspended), one or more transition rules that specify when non-current objects transition to a specified storage class."""
    object_size_greater_than: str | None
    """Specifies the minimum object size in bytes for this rule to apply to."""
    object_size_less_than: str | None
    """Specifies the maximum object size in bytes for this rule to apply to."""
    prefix: str | None
    """Object key prefix that identifies one or more objects to which this rule applies."""
    status: Required[Literal["Enabled", "Disabled"] | Other]
    """If `Enabled`, the rule is currently being applied."""
    tag_filters: Sequence[CfnBucketTagFilterProps | Deferred] | Deferred | None
    """Tags to use to identify a subset of objects to which the lifecycle rule applies."""
    transition: CfnBucketTransitionProps | Deferred | None
    """(Deprecated.) Specifies when an object transitions to a specified storage class."""
    transitions: Sequence[CfnBucketTransitionProps | Deferred] | Deferred | None
    """One or more transition rules that specify when an object transitions to a specified storage class."""


class CfnBucketS3KeyFilterProps(TypedDict, total=False):
    """A container for object key name prefix and suffix filtering rules."""
    rules: Required[Sequence[CfnBucketFilterRuleProps | Deferred] | Deferred]
    """A list of containers for the key-value pair that defines the criteria for the filter rule."""


class CfnBucketS3TablesDestinationProps(TypedDict, total=False):
    """The destination information for a V1 S3 Metadata configuration."""
    table_bucket_arn: Required[str]
    """The Amazon Resource Name (ARN) for the table bucket that's specified as the destination in the metadata table configuration."""
    table_name: Required[str]
    """The name for the metadata table in your metadata table configuration."""


class CfnBucketServerSideEncryptionByDefaultProps(TypedDict, total=False):
    """Describes the default server-side encryption to apply to new objects in the bucket."""
    kms_master_key_id: str | None
    """AWS Key Management Service (KMS) customer managed key ID to use for the default encryption."""
    sse_algorithm: Required[Literal["aws:kms", "AES256", "aws:kms:dsse"] | Other]
    """Server-side encryption algorithm to use for the default encryption."""


class CfnBucketServerSideEncryptionRuleProps(TypedDict, total=False):
    """Specifies the default server-side encryption configuration."""
    blocked_encryption_types: CfnBucketBlockedEncryptionTypesProps | Deferred | None
    """A bucket-level setting for Amazon S3 general purpose buckets used to prevent the upload of new objects encrypted with the specified server-side encryption type."""
    bucket_key_enabled: Boolean | None
    """Specifies whether Amazon S3 should use an S3 Bucket Key with server-side encryption using KMS (SSE-KMS) for new objects in the bucket."""
    server_side_encryption_by_default: CfnBucketServerSideEncryptionByDefaultProps | Deferred | None
    """Specifies the default server-side encryption to apply to new objects in the bucket."""


class CfnBucketSourceSelectionCriteriaProps(TypedDict, total=False):
    """A container that describes additional filters for identifying the source objects that you want to replicate."""
    replica_modifications: CfnBucketReplicaModificationsProps | Deferred | None
    """A filter that you can specify for selection for modifications on replicas."""
    sse_kms_encrypted_objects: CfnBucketSseKmsEncryptedObjectsProps | Deferred | None
    """A container for filter information for the selection of Amazon S3 objects encrypted with AWS KMS."""


class CfnBucketSseKmsEncryptedObjectsProps(TypedDict, total=False):
    """A container for filter information for the selection of S3 objects encrypted with AWS KMS."""
    status: Required[Literal["Disabled", "Enabled"] | Other]
    """Specifies whether Amazon S3 replicates objects created with server-side encryption using an AWS KMS key stored in AWS Key Management Service."""


class CfnBucketStorageClassAnalysisProps(TypedDict, total=False):
    """Specifies data related to access patterns to be collected and made available to analyze the tradeoffs between different storage classes for an Amazon S3 bucket."""
    data_export: CfnBucketDataExportProps | Deferred | None
    """Specifies how data related to the storage class analysis for an Amazon S3 bucket should be exported."""


class CfnBucketTagProps(TypedDict, total=False):
    """A container of a key value name pair."""
    key: Required[str]
    """Name of the object key."""
    value: Required[str]
    """Value of the tag."""


class CfnBucketTagFilterProps(TypedDict, total=False):
    """Specifies tags to use to identify a subset of objects for an Amazon S3 bucket."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnBucketTargetObjectKeyFormatProps(TypedDict, total=False):
    """Amazon S3 key format for log objects."""
    partitioned_prefix: CfnBucketPartitionedPrefixProps | Deferred | None
    """Partitioned S3 key for log objects."""
    simple_prefix: Anything
    """To use the simple format for S3 keys for log objects."""


class CfnBucketTieringProps(TypedDict, total=False):
    """The S3 Intelligent-Tiering storage class is designed to optimize storage costs by automatically moving data to the most cost-effective storage access tier, without additional operational overhead."""
    access_tier: Required[Literal["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"] | Other]
    """S3 Intelligent-Tiering access tier."""
    days: Required[Integer]
    """The number of consecutive days of no access after which an object will be eligible to be transitioned to the corresponding tier."""


class CfnBucketTopicConfigurationProps(TypedDict, total=False):
    """A container for specifying the configuration for publication of messages to an Amazon Simple Notification Service (Amazon SNS) topic when Amazon S3 detects specified events."""
    event: Required[str]
    """The Amazon S3 bucket event about which to send notifications."""
    filter: CfnBucketNotificationFilterProps | Deferred | None
    """The filtering rules that determine for which objects to send notifications."""
    topic: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon SNS topic to which Amazon S3 publishes a message when it detects events of the specified type."""


class CfnBucketTransitionProps(TypedDict, total=False):
    """Specifies when an object transitions to a specified storage class."""
    storage_class: Required[Literal["DEEP_ARCHIVE", "GLACIER", "Glacier", "GLACIER_IR", "INTELLIGENT_TIERING", "ONEZONE_IA", "STANDARD_IA"] | Other]
    """The storage class to which you want the object to transition."""
    transition_date: str | None
    """Indicates when objects are transitioned to the specified storage class."""
    transition_in_days: Integer | None
    """Indicates the number of days after creation when objects are transitioned to the specified storage class."""


class CfnBucketVersioningConfigurationProps(TypedDict, total=False):
    """Describes the versioning state of an Amazon S3 bucket."""
    status: Required[Literal["Enabled", "Suspended"] | Other]
    """The versioning state of the bucket."""


class CfnBucketWebsiteConfigurationProps(TypedDict, total=False):
    """Specifies website configuration parameters for an Amazon S3 bucket."""
    error_document: str | None
    """The name of the error document for the website."""
    index_document: str | None
    """The name of the index document for the website."""
    redirect_all_requests_to: CfnBucketRedirectAllRequestsToProps | Deferred | None
    """The redirect behavior for every request to this bucket's website endpoint."""
    routing_rules: Sequence[CfnBucketRoutingRuleProps | Deferred] | Deferred | None
    """Rules that define when a redirect is applied and the redirect behavior."""


class CfnBucket(TypedResource):
    """The `AWS::S3::Bucket` resource creates an Amazon S3 bucket in the same AWS Region where you create the AWS CloudFormation stack."""
    props: CfnBucketProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBucketProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) of the specified bucket."""
    @property
    def attr_domain_name(self) -> StringToken:
        """Returns the IPv4 DNS name of the specified bucket."""
    @property
    def attr_dual_stack_domain_name(self) -> StringToken:
        """Returns the IPv6 DNS name of the specified bucket."""
    @property
    def attr_regional_domain_name(self) -> StringToken:
        """Returns the regional domain name of the specified bucket."""
    @property
    def attr_website_url(self) -> StringToken:
        """Returns the Amazon S3 website endpoint for the specified bucket."""
    @property
    def attr_metadata_configuration_destination(self) -> StringToken:
        """The destination information for the S3 Metadata configuration."""
    @property
    def attr_metadata_configuration_annotation_table_configuration_table_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the annotation table."""
    @property
    def attr_metadata_configuration_annotation_table_configuration_table_name(self) -> StringToken:
        """The name of the annotation table."""
    @property
    def attr_metadata_configuration_inventory_table_configuration_table_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the inventory table."""
    @property
    def attr_metadata_configuration_inventory_table_configuration_table_name(self) -> StringToken:
        """The name of the inventory table."""
    @property
    def attr_metadata_configuration_journal_table_configuration_table_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the journal table."""
    @property
    def attr_metadata_configuration_journal_table_configuration_table_name(self) -> StringToken:
        """The name of the journal table."""
    @property
    def attr_metadata_table_configuration_s3_tables_destination_table_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the metadata table in the metadata table configuration."""
    @property
    def attr_metadata_table_configuration_s3_tables_destination_table_namespace(self) -> StringToken:
        """The table bucket namespace for the metadata table in your metadata table configuration."""


class CfnBucketPolicyProps(TypedDict, total=False):
    bucket: Required[str]
    """The name of the Amazon S3 bucket to which the policy applies. A change replaces the resource."""
    policy_document: Required[Anything]
    """A policy document containing permissions to add to the specified bucket."""


class CfnBucketPolicy(TypedResource):
    """Applies an Amazon S3 bucket policy to an Amazon S3 bucket."""
    props: CfnBucketPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBucketPolicyProps]) -> None: ...


class CfnMultiRegionAccessPointProps(TypedDict, total=False):
    name: str | None
    """The name of the Multi-Region Access Point. A change replaces the resource."""
    public_access_block_configuration: CfnMultiRegionAccessPointPublicAccessBlockConfigurationProps | Deferred | None
    """The PublicAccessBlock configuration that you want to apply to this Multi-Region Access Point. A change replaces the resource."""
    regions: Required[Sequence[CfnMultiRegionAccessPointRegionProps | Deferred] | Deferred]
    """A collection of the Regions and buckets associated with the Multi-Region Access Point. A change replaces the resource."""


class CfnMultiRegionAccessPointPublicAccessBlockConfigurationProps(TypedDict, total=False):
    """The PublicAccessBlock configuration that you want to apply to this Amazon S3 Multi-Region Access Point."""
    block_public_acls: Boolean | None
    """Specifies whether Amazon S3 should block public access control lists (ACLs) for this bucket and objects in this bucket. A change replaces the resource."""
    block_public_policy: Boolean | None
    """Specifies whether Amazon S3 should block public bucket policies for this bucket. A change replaces the resource."""
    ignore_public_acls: Boolean | None
    """Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket. A change replaces the resource."""
    restrict_public_buckets: Boolean | None
    """Specifies whether Amazon S3 should restrict public bucket policies for this bucket. A change replaces the resource."""


class CfnMultiRegionAccessPointRegionProps(TypedDict, total=False):
    """A bucket associated with a specific Region when creating Multi-Region Access Points."""
    bucket: Required[str]
    """The name of the associated bucket for the Region. A change replaces the resource."""
    bucket_account_id: str | None
    """The AWS account ID that owns the Amazon S3 bucket that's associated with this Multi-Region Access Point. A change replaces the resource."""


class CfnMultiRegionAccessPoint(TypedResource):
    """The `AWS::S3::MultiRegionAccessPoint` resource creates an Amazon S3 Multi-Region Access Point."""
    props: CfnMultiRegionAccessPointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMultiRegionAccessPointProps]) -> None: ...
    @property
    def attr_alias(self) -> StringToken:
        """The alias for the Multi-Region Access Point."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp of when the Multi-Region Access Point is created."""


class CfnMultiRegionAccessPointPolicyProps(TypedDict, total=False):
    mrap_name: Required[str]
    """The name of the Multi-Region Access Point. A change replaces the resource."""
    policy: Required[Anything]
    """The access policy associated with the Multi-Region Access Point."""


class CfnMultiRegionAccessPointPolicy(TypedResource):
    """Applies an Amazon S3 access policy to an Amazon S3 Multi-Region Access Point."""
    props: CfnMultiRegionAccessPointPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMultiRegionAccessPointPolicyProps]) -> None: ...
    @property
    def attr_policy_status_is_public(self) -> StringToken:
        """Specifies whether the policy is public or not."""


class CfnStorageLensProps(TypedDict, total=False):
    storage_lens_configuration: Required[CfnStorageLensStorageLensConfigurationProps | Deferred]
    """This resource contains the details Amazon S3 Storage Lens configuration."""
    tags: Sequence[CfnStorageLensTagProps | Deferred] | Deferred | None
    """A set of tags (key–value pairs) to associate with the Storage Lens configuration."""


class CfnStorageLensAccountLevelProps(TypedDict, total=False):
    """This resource contains the details of the account-level metrics for Amazon S3 Storage Lens."""
    activity_metrics: CfnStorageLensActivityMetricsProps | Deferred | None
    """This property contains the details of account-level activity metrics for S3 Storage Lens."""
    advanced_cost_optimization_metrics: CfnStorageLensAdvancedCostOptimizationMetricsProps | Deferred | None
    """This property contains the details of account-level advanced cost optimization metrics for S3 Storage Lens."""
    advanced_data_protection_metrics: CfnStorageLensAdvancedDataProtectionMetricsProps | Deferred | None
    """This property contains the details of account-level advanced data protection metrics for S3 Storage Lens."""
    advanced_performance_metrics: CfnStorageLensAdvancedPerformanceMetricsProps | Deferred | None
    """This property contains the account-level details for S3 Storage Lens advanced performance metrics."""
    bucket_level: Required[CfnStorageLensBucketLevelProps | Deferred]
    """This property contains the details of the account-level bucket-level configurations for Amazon S3 Storage Lens."""
    detailed_status_codes_metrics: CfnStorageLensDetailedStatusCodesMetricsProps | Deferred | None
    """This property contains the details of account-level detailed status code metrics for S3 Storage Lens."""
    storage_lens_group_level: CfnStorageLensStorageLensGroupLevelProps | Deferred | None
    """This property determines the scope of Storage Lens group data that is displayed in the Storage Lens dashboard."""


class CfnStorageLensActivityMetricsProps(TypedDict, total=False):
    """This resource enables Amazon S3 Storage Lens activity metrics."""
    is_enabled: Boolean | None
    """A property that indicates whether the activity metrics is enabled."""


class CfnStorageLensAdvancedCostOptimizationMetricsProps(TypedDict, total=False):
    """This resource enables Amazon S3 Storage Lens advanced cost optimization metrics."""
    is_enabled: Boolean | None
    """Indicates whether advanced cost optimization metrics are enabled."""


class CfnStorageLensAdvancedDataProtectionMetricsProps(TypedDict, total=False):
    """This resource enables Amazon S3 Storage Lens advanced data protection metrics."""
    is_enabled: Boolean | None
    """Indicates whether advanced data protection metrics are enabled."""


class CfnStorageLensAdvancedPerformanceMetricsProps(TypedDict, total=False):
    """A property for S3 Storage Lens advanced performance metrics."""
    is_enabled: Boolean | None
    """This property indicates whether the advanced performance metrics are enabled."""


class CfnStorageLensAwsOrgProps(TypedDict, total=False):
    """This resource contains the details of the AWS Organization for Amazon S3 Storage Lens."""
    arn: Required[str]
    """This resource contains the ARN of the AWS Organization."""


class CfnStorageLensBucketLevelProps(TypedDict, total=False):
    """A property for the bucket-level storage metrics for Amazon S3 Storage Lens."""
    activity_metrics: CfnStorageLensActivityMetricsProps | Deferred | None
    """A property for bucket-level activity metrics for S3 Storage Lens."""
    advanced_cost_optimization_metrics: CfnStorageLensAdvancedCostOptimizationMetricsProps | Deferred | None
    """A property for bucket-level advanced cost optimization metrics for S3 Storage Lens."""
    advanced_data_protection_metrics: CfnStorageLensAdvancedDataProtectionMetricsProps | Deferred | None
    """A property for bucket-level advanced data protection metrics for S3 Storage Lens."""
    advanced_performance_metrics: CfnStorageLensAdvancedPerformanceMetricsProps | Deferred | None
    """A property for bucket-level advanced performance metrics for S3 Storage Lens."""
    detailed_status_codes_metrics: CfnStorageLensDetailedStatusCodesMetricsProps | Deferred | None
    """A property for bucket-level detailed status code metrics for S3 Storage Lens."""
    prefix_level: CfnStorageLensPrefixLevelProps | Deferred | None
    """A property for bucket-level prefix-level storage metrics for S3 Storage Lens."""


class CfnStorageLensBucketsAndRegionsProps(TypedDict, total=False):
    """This resource contains the details of the buckets and Regions for the Amazon S3 Storage Lens configuration."""
    buckets: Sequence[str] | Deferred | None
    """This property contains the details of the buckets for the Amazon S3 Storage Lens configuration."""
    regions: Sequence[str] | Deferred | None
    """This property contains the details of the Regions for the S3 Storage Lens configuration."""


class CfnStorageLensCloudWatchMetricsProps(TypedDict, total=False):
    """This resource enables the Amazon CloudWatch publishing option for Amazon S3 Storage Lens metrics."""
    is_enabled: Required[Boolean]
    """This property identifies whether the CloudWatch publishing option for S3 Storage Lens is enabled."""


class CfnStorageLensDataExportProps(TypedDict, total=False):
    """This resource contains the details of the Amazon S3 Storage Lens metrics export."""
    cloud_watch_metrics: CfnStorageLensCloudWatchMetricsProps | Deferred | None
    """This property enables the Amazon CloudWatch publishing option for S3 Storage Lens metrics."""
    s3_bucket_destination: CfnStorageLensS3BucketDestinationProps | Deferred | None
    """This property contains the details of the bucket where the S3 Storage Lens metrics export will be placed."""
    storage_lens_table_destination: CfnStorageLensStorageLensTableDestinationProps | Deferred | None
    """This property contains the details of the S3 table bucket where the S3 Storage Lens default metrics report will be placed."""


class CfnStorageLensDetailedStatusCodesMetricsProps(TypedDict, total=False):
    """This resource enables Amazon S3 Storage Lens detailed status code metrics."""
    is_enabled: Boolean | None
    """Indicates whether detailed status code metrics are enabled."""


class CfnStorageLensEncryptionProps(TypedDict, total=False):
    """This resource contains the type of server-side encryption used to encrypt an Amazon S3 Storage Lens metrics export."""
    ssekms: CfnStorageLensSSEKMSProps | Deferred | None
    """Specifies the use of AWS Key Management Service keys (SSE-KMS) to encrypt the S3 Storage Lens metrics export file."""
    sses3: Anything
    """Specifies the use of an Amazon S3-managed key (SSE-S3) to encrypt the S3 Storage Lens metrics export file."""


class CfnStorageLensPrefixLevelProps(TypedDict, total=False):
    """This resource contains the details of the prefix-level of the Amazon S3 Storage Lens."""
    storage_metrics: Required[CfnStorageLensPrefixLevelStorageMetricsProps | Deferred]
    """A property for the prefix-level storage metrics for Amazon S3 Storage Lens."""


class CfnStorageLensPrefixLevelStorageMetricsProps(TypedDict, total=False):
    """This resource contains the details of the prefix-level storage metrics for Amazon S3 Storage Lens."""
    is_enabled: Boolean | None
    """This property identifies whether the details of the prefix-level storage metrics for S3 Storage Lens are enabled."""
    selection_criteria: CfnStorageLensSelectionCriteriaProps | Deferred | None
    """This property identifies whether the details of the prefix-level storage metrics for S3 Storage Lens are enabled."""


class CfnStorageLensS3BucketDestinationProps(TypedDict, total=False):
    """This resource contains the details of the bucket where the Amazon S3 Storage Lens metrics export will be placed."""
    account_id: Required[str]
    """This property contains the details of the AWS account ID of the S3 Storage Lens export bucket destination."""
    arn: Required[str]
    """This property contains the details of the ARN of the bucket destination of the S3 Storage Lens export."""
    encryption: CfnStorageLensEncryptionProps | Deferred | None
    """This property contains the details of the encryption of the bucket destination of the Amazon S3 Storage Lens metrics export."""
    format: Required[Literal["CSV", "Parquet"] | Other]
    """This property contains the details of the format of the S3 Storage Lens export bucket destination."""
    output_schema_version: Required[Literal["V_1"] | Other]
    """This property contains the details of the output schema version of the S3 Storage Lens export bucket destination."""
    prefix: str | None
    """This property contains the details of the prefix of the bucket destination of the S3 Storage Lens export."""


class CfnStorageLensSSEKMSProps(TypedDict, total=False):
    """Specifies the use of server-side encryption using an AWS Key Management Service key (SSE-KMS) to encrypt the delivered S3 Storage Lens metrics export file."""
    key_id: Required[str]
    """Specifies the Amazon Resource Name (ARN) of the customer managed AWS key to use for encrypting the S3 Storage Lens metrics export file."""


class CfnStorageLensSelectionCriteriaProps(TypedDict, total=False):
    """This resource contains the details of the Amazon S3 Storage Lens selection criteria."""
    delimiter: str | None
    """This property contains the details of the S3 Storage Lens delimiter being used."""
    max_depth: Integer | None
    """This property contains the details of the max depth that S3 Storage Lens will collect metrics up to."""
    min_storage_bytes_percentage: Number | None
    """This property contains the details of the minimum storage bytes percentage threshold that S3 Storage Lens will collect metrics up to."""


class CfnStorageLensStorageLensConfigurationProps(TypedDict, total=False):
    """This is the property of the Amazon S3 Storage Lens configuration."""
    account_level: Required[CfnStorageLensAccountLevelProps | Deferred]
    """This property contains the details of the account-level metrics for Amazon S3 Storage Lens configuration."""
    aws_org: CfnStorageLensAwsOrgProps | Deferred | None
    """This property contains the details of the AWS Organization for the S3 Storage Lens configuration."""
    data_export: CfnStorageLensDataExportProps | Deferred | None
    """This property contains the details of this S3 Storage Lens configuration's metrics export."""
    exclude: CfnStorageLensBucketsAndRegionsProps | Deferred | None
    """This property contains the details of the bucket and or Regions excluded for Amazon S3 Storage Lens configuration."""
    expanded_prefixes_data_export: CfnStorageLensStorageLensExpandedPrefixesDataExportProps | Deferred | None
    """This property configures your S3 Storage Lens expanded prefixes metrics report."""
    id: Required[str]
    """This property contains the details of the ID of the S3 Storage Lens configuration. A change replaces the resource."""
    include: CfnStorageLensBucketsAndRegionsProps | Deferred | None
    """This property contains the details of the bucket and or Regions included for Amazon S3 Storage Lens configuration."""
    is_enabled: Required[Boolean]
    """This property contains the details of whether the Amazon S3 Storage Lens configuration is enabled."""
    prefix_delimiter: str | None
    """The delimiter to divide S3 key into hierarchy of prefixes."""


class CfnStorageLensStorageLensExpandedPrefixesDataExportProps(TypedDict, total=False):
    """This resource specifies the properties of your S3 Storage Lens Expanded Prefixes metrics export."""
    s3_bucket_destination: CfnStorageLensS3BucketDestinationProps | Deferred | None
    """This property specifies the general purpose bucket where the S3 Storage Lens Expanded Prefixes metrics export files are located."""
    storage_lens_table_destination: CfnStorageLensStorageLensTableDestinationProps | Deferred | None
    """This property configures S3 Storage Lens Expanded Prefixes metrics report to read-only S3 table buckets."""


class CfnStorageLensStorageLensGroupLevelProps(TypedDict, total=False):
    """This resource determines the scope of Storage Lens group data that is displayed in the Storage Lens dashboard."""
    storage_lens_group_selection_criteria: CfnStorageLensStorageLensGroupSelectionCriteriaProps | Deferred | None
    """This property indicates which Storage Lens group ARNs to include or exclude in the Storage Lens group aggregation."""


class CfnStorageLensStorageLensGroupSelectionCriteriaProps(TypedDict, total=False):
    """This resource indicates which Storage Lens group ARNs to include or exclude in the Storage Lens group aggregation."""
    exclude: Sequence[str] | Deferred | None
    """This property indicates which Storage Lens group ARNs to exclude from the Storage Lens group aggregation."""
    include: Sequence[str] | Deferred | None
    """This property indicates which Storage Lens group ARNs to include in the Storage Lens group aggregation."""


class CfnStorageLensStorageLensTableDestinationProps(TypedDict, total=False):
    """This resource configures your S3 Storage Lens reports to export to read-only S3 table buckets."""
    encryption: CfnStorageLensEncryptionProps | Deferred | None
    """This resource configures your data encryption settings for Storage Lens metrics in read-only S3 table buckets."""
    is_enabled: Required[Boolean]
    """This property indicates whether the export to read-only S3 table buckets is enabled for your S3 Storage Lens configuration."""


class CfnStorageLensTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnStorageLens(TypedResource):
    """The AWS::S3::StorageLens resource creates an Amazon S3 Storage Lens configuration."""
    props: CfnStorageLensProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStorageLensProps]) -> None: ...
    @property
    def attr_storage_lens_configuration_storage_lens_arn(self) -> StringToken:
        """This property contains the details of the ARN of the S3 Storage Lens configuration."""


class CfnStorageLensGroupProps(TypedDict, total=False):
    filter: Required[CfnStorageLensGroupFilterProps | Deferred]
    """This property contains the criteria for the Storage Lens group data that is displayed"""
    name: Required[str]
    """This property contains the Storage Lens group name. A change replaces the resource."""
    tags: Sequence[CfnStorageLensGroupTagProps | Deferred] | Deferred | None
    """This property contains the AWS resource tags that you're adding to your Storage Lens group."""


class CfnStorageLensGroupAndProps(TypedDict, total=False):
    """This resource is a logical operator that allows multiple filter conditions to be joined for more complex comparisons of Storage Lens group data."""
    match_any_prefix: Sequence[str] | Deferred | None
    """This property contains a list of prefixes."""
    match_any_suffix: Sequence[str] | Deferred | None
    """This property contains a list of suffixes."""
    match_any_tag: Sequence[CfnStorageLensGroupTagProps | Deferred] | Deferred | None
    """This property contains the list of object tags."""
    match_object_age: CfnStorageLensGroupMatchObjectAgeProps | Deferred | None
    """This property contains `DaysGreaterThan` and `DaysLessThan` properties to define the object age range (minimum and maximum number of days)."""
    match_object_size: CfnStorageLensGroupMatchObjectSizeProps | Deferred | None
    """This property contains `BytesGreaterThan` and `BytesLessThan` to define the object size range (minimum and maximum number of Bytes)."""


class CfnStorageLensGroupFilterProps(TypedDict, total=False):
    """This resource sets the criteria for the Storage Lens group data that is displayed."""
    and_: CfnStorageLensGroupAndProps | Deferred | None
    """This property contains the `And` logical operator, which allows multiple filter conditions to be joined for more complex comparisons of Storage Lens group data."""
    match_any_prefix: Sequence[str] | Deferred | None
    """This property contains a list of prefixes."""
    match_any_suffix: Sequence[str] | Deferred | None
    """This property contains a list of suffixes."""
    match_any_tag: Sequence[CfnStorageLensGroupTagProps | Deferred] | Deferred | None
    """This property contains the list of S3 object tags."""
    match_object_age: CfnStorageLensGroupMatchObjectAgeProps | Deferred | None
    """This property contains `DaysGreaterThan` and `DaysLessThan` to define the object age range (minimum and maximum number of days)."""
    match_object_size: CfnStorageLensGroupMatchObjectSizeProps | Deferred | None
    """This property contains `BytesGreaterThan` and `BytesLessThan` to define the object size range (minimum and maximum number of Bytes)."""
    or_: CfnStorageLensGroupOrProps | Deferred | None
    """This property contains the `Or` logical operator, which allows multiple filter conditions to be joined."""


class CfnStorageLensGroupMatchObjectAgeProps(TypedDict, total=False):
    """This resource contains `DaysGreaterThan` and `DaysLessThan` to define the object age range (minimum and maximum number of days)."""
    days_greater_than: Integer | None
    """This property indicates the minimum object age in days."""
    days_less_than: Integer | None
    """This property indicates the maximum object age in days."""


class CfnStorageLensGroupMatchObjectSizeProps(TypedDict, total=False):
    """This resource filters objects that match the specified object size range."""
    bytes_greater_than: Integer | None
    """This property specifies the minimum object size in bytes."""
    bytes_less_than: Integer | None
    """This property specifies the maximum object size in bytes."""


class CfnStorageLensGroupOrProps(TypedDict, total=False):
    """This resource contains the `Or` logical operator, which allows multiple filter conditions to be joined for more complex comparisons of Storage Lens group data."""
    match_any_prefix: Sequence[str] | Deferred | None
    """This property contains a list of prefixes."""
    match_any_suffix: Sequence[str] | Deferred | None
    """This property contains the list of suffixes."""
    match_any_tag: Sequence[CfnStorageLensGroupTagProps | Deferred] | Deferred | None
    """This property contains the list of S3 object tags."""
    match_object_age: CfnStorageLensGroupMatchObjectAgeProps | Deferred | None
    """This property filters objects that match the specified object age range."""
    match_object_size: CfnStorageLensGroupMatchObjectSizeProps | Deferred | None
    """This property contains the `BytesGreaterThan` and `BytesLessThan` values to define the object size range (minimum and maximum number of Bytes)."""


class CfnStorageLensGroupTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnStorageLensGroup(TypedResource):
    """The `AWS::S3::StorageLensGroup` resource creates an S3 Storage Lens group."""
    props: CfnStorageLensGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStorageLensGroupProps]) -> None: ...
    @property
    def attr_storage_lens_group_arn(self) -> StringToken:
        """The ARN for the Amazon S3 Storage Lens Group."""
