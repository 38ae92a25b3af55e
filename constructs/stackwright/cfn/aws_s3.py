"""Every resource type of AWS::S3; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'AccessGrant': '[["access_grant_arn","AccessGrantArn","j",32],["access_grant_id","AccessGrantId","j",32],["access_grants_location_configuration","AccessGrantsLocationConfiguration","@AccessGrantAccessGrantsLocationConfiguration"],["access_grants_location_id","AccessGrantsLocationId","s",1],["application_arn","ApplicationArn","s"],["grant_scope","GrantScope","j",32],["grantee","Grantee","@AccessGrantGrantee",1],["permission","Permission",{"k":"s","e":["READ","WRITE","READWRITE"]},1],["s3_prefix_type","S3PrefixType",{"k":"s","e":["Object"]},10],["tags","Tags",{"k":["@AccessGrantTag"],"x":1},2]]',
    'AccessGrantAccessGrantsLocationConfiguration': '[["s3_sub_prefix","S3SubPrefix","s",1]]',
    'AccessGrantGrantee': '[["grantee_identifier","GranteeIdentifier","s",1],["grantee_type","GranteeType",{"k":"s","e":["IAM","DIRECTORY_USER","DIRECTORY_GROUP"]},1]]',
    'AccessGrantTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'AccessGrantsInstance': '[["access_grants_instance_arn","AccessGrantsInstanceArn","j",32],["access_grants_instance_id","AccessGrantsInstanceId","j",32],["identity_center_arn","IdentityCenterArn","s"],["tags","Tags",{"k":["@AccessGrantsInstanceTag"],"x":1},2]]',
    'AccessGrantsInstanceTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'AccessGrantsLocation': '[["access_grants_location_arn","AccessGrantsLocationArn","j",32],["access_grants_location_id","AccessGrantsLocationId","j",32],["iam_role_arn","IamRoleArn","s",1,["AWS::IAM::Role.Arn"]],["location_scope","LocationScope","s",1],["tags","Tags",{"k":["@AccessGrantsLocationTag"],"x":1},2]]',
    'AccessGrantsLocationTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'AccessPoint': r'[["alias","Alias","j",32],["arn","Arn","j",32],["bucket","Bucket",{"k":"s","l":[3,255]},3,["AWS::S3::Bucket.BucketName"]],["bucket_account_id","BucketAccountId",{"k":"s","p":"^\\d{12}$","l":[null,64]},2],["name","Name",{"k":"s","p":"^[a-z0-9]([a-z0-9\\-]*[a-z0-9])?$","l":[3,50]},2],["network_origin","NetworkOrigin","j",32],["policy","Policy","j"],["public_access_block_configuration","PublicAccessBlockConfiguration","@AccessPointPublicAccessBlockConfiguration"],["tags","Tags",["@AccessPointTag"]],["vpc_configuration","VpcConfiguration","@AccessPointVpcConfiguration",2]]',
    'AccessPointPublicAccessBlockConfiguration': '[["block_public_acls","BlockPublicAcls","b"],["block_public_policy","BlockPublicPolicy","b"],["ignore_public_acls","IgnorePublicAcls","b"],["restrict_public_buckets","RestrictPublicBuckets","b"]]',
    'AccessPointTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'AccessPointVpcConfiguration': '[["vpc_id","VpcId",{"k":"s","l":[1,1024]},2,["AWS::EC2::VPC.Id","AWS::EC2::VPC.VpcId"]]]',
    'Bucket': '[["abac_status","AbacStatus",{"k":"s","e":["Enabled","Disabled"]}],["accelerate_configuration","AccelerateConfiguration","@BucketAccelerateConfiguration"],["access_control","AccessControl",{"k":"s","e":["AuthenticatedRead","AwsExecRead","BucketOwnerFullControl","BucketOwnerRead","LogDeliveryWrite","Private","PublicRead","PublicReadWrite"]},8],["analytics_configurations","AnalyticsConfigurations",{"k":["@BucketAnalyticsConfiguration"],"x":1}],["arn","Arn","j",32],["bucket_encryption","BucketEncryption","@BucketBucketEncryption"],["bucket_name","BucketName",{"k":"s","p":"^([a-z0-9][a-z0-9.-]*[a-z0-9])?$","l":[null,63]},2,["AWS::S3::Bucket.Name"]],["bucket_name_prefix","BucketNamePrefix","s",10],["bucket_namespace","BucketNamespace",{"k":"s","e":["global","account-regional"]},10],["cors_configuration","CorsConfiguration","@BucketCorsConfiguration"],["domain_name","DomainName","j",32],["dual_stack_domain_name","DualStackDomainName","j",32],["intelligent_tiering_configurations","IntelligentTieringConfigurations",{"k":["@BucketIntelligentTieringConfiguration"],"x":1}],["inventory_configurations","InventoryConfigurations",{"k":["@BucketInventoryConfiguration"],"x":1}],["lifecycle_configuration","LifecycleConfiguration","@BucketLifecycleConfiguration"],["logging_configuration","LoggingConfiguration","@BucketLoggingConfiguration"],["metadata_configuration","MetadataConfiguration","@BucketMetadataConfiguration"],["metadata_table_configuration","MetadataTableConfiguration","@BucketMetadataTableConfiguration"],["metrics_configurations","MetricsConfigurations",{"k":["@BucketMetricsConfiguration"],"x":1}],["notification_configuration","NotificationConfiguration","@BucketNotificationConfiguration"],["object_lock_configuration","ObjectLockConfiguration","@BucketObjectLockConfiguration"],["object_lock_enabled","ObjectLockEnabled","b",2],["ownership_controls","OwnershipControls","@BucketOwnershipControls"],["public_access_block_configuration","PublicAccessBlockConfiguration","@BucketPublicAccessBlockConfiguration"],["regional_domain_name","RegionalDomainName","j",32],["replication_configuration","ReplicationConfiguration","@BucketReplicationConfiguration"],["tags","Tags",["@BucketTag"]],["versioning_configuration","VersioningConfiguration","@BucketVersioningConfiguration"],["website_configuration","WebsiteConfiguration","@BucketWebsiteConfiguration"],["website_url","WebsiteURL","j",32]]',
    'BucketAbortIncompleteMultipartUpload': '[["days_after_initiation","DaysAfterInitiation",{"k":"i","r":[0,null]},1]]',
    'BucketAccelerateConfiguration': '[["acceleration_status","AccelerationStatus",{"k":"s","e":["Enabled","Suspended"]},1]]',
    'BucketAccessControlTranslation': '[["owner","Owner",{"k":"s","e":["Destination"]},1]]',
    'BucketAnalyticsConfiguration': '[["id","Id","s",1],["prefix","Prefix","s"],["storage_class_analysis","StorageClassAnalysis","@BucketStorageClassAnalysis",1],["tag_filters","TagFilters",{"k":["@BucketTagFilter"],"x":1}]]',
    'BucketAnnotationTableConfiguration': '[["configuration_state","ConfigurationState",{"k":"s","e":["ENABLED","DISABLED"]},1],["encryption_configuration","EncryptionConfiguration","@BucketMetadataTableEncryptionConfiguration",8],["role","Role","s"],["table_arn","TableArn","j",32],["table_name","TableName","j",32]]',
    'BucketBlockedEncryptionTypes': '[["encryption_type","EncryptionType",{"k":[{"k":"s","e":["NONE","SSE-C"]}],"x":1}]]',
    'BucketBucketEncryption': '[["server_side_encryption_configuration","ServerSideEncryptionConfiguration",{"k":["@BucketServerSideEncryptionRule"],"x":1},1]]',
    'BucketCorsConfiguration': '[["cors_rules","CorsRules",{"k":["@BucketCorsRule"],"x":1},1]]',
    'BucketCorsRule': '[["allowed_headers","AllowedHeaders",{"k":["s"],"x":1}],["allowed_methods","AllowedMethods",{"k":[{"k":"s","e":["GET","PUT","HEAD","POST","DELETE"]}],"x":1},1],["allowed_origins","AllowedOrigins",{"k":["s"],"x":1},1],["exposed_headers","ExposedHeaders",{"k":["s"],"x":1}],["id","Id",{"k":"s","l":[null,255]}],["max_age","MaxAge",{"k":"i","r":[0,null]}]]',
    'BucketDataExport': '[["destination","Destination","@BucketDestination",1],["output_schema_version","OutputSchemaVersion",{"k":"s","e":["V_1"]},1]]',
    'BucketDefaultEventHold': '[["days","Days","i"],["years","Years","i"]]',
    'BucketDefaultRetention': '[["days","Days","i"],["default_event_hold","DefaultEventHold","@BucketDefaultEventHold"],["mode","Mode",{"k":"s","e":["COMPLIANCE","GOVERNANCE"]}],["years","Years","i"]]',
    'BucketDeleteMarkerReplication': '[["status","Status",{"k":"s","e":["Disabled","Enabled"]}]]',
    'BucketDestination': '[["bucket_account_id","BucketAccountId","s"],["bucket_arn","BucketArn","s",1,["AWS::S3::Bucket.Arn"]],["format","Format",{"k":"s","e":["CSV","ORC","Parquet"]},1],["prefix","Prefix","s"]]',
    'BucketEncryptionConfiguration': '[["replica_kms_key_id","ReplicaKmsKeyID","s",1,["AWS::KMS::Key.Arn"]]]',
    'BucketEventBridgeConfiguration': '[["event_bridge_enabled","EventBridgeEnabled","b",1]]',
    'BucketFilterRule': '[["name","Name",{"k":"s","l":[null,1024]},1],["value","Value","s",1]]',
    'BucketIntelligentTieringConfiguration': '[["id","Id","s",1],["prefix","Prefix","s"],["status","Status",{"k":"s","e":["Disabled","Enabled"]},1],["tag_filters","TagFilters",{"k":["@BucketTagFilter"],"x":1}],["tierings","Tierings",{"k":["@BucketTiering"],"x":1},1]]',
    'BucketInventoryConfiguration': '[["destination","Destination","@BucketDestination",1],["enabled","Enabled","b",1],["id","Id","s",1],["included_object_versions","IncludedObjectVersions",{"k":"s","e":["All","Current"]},1],["optional_fields","OptionalFields",{"k":[{"k":"s","e":["Size","LastModifiedDate","StorageClass","ETag","IsMultipartUploaded","ReplicationStatus","EncryptionStatus","ObjectLockRetainUntilDate","ObjectLockMode","ObjectLockLegalHoldStatus","ObjectLockEventHoldStatus","ObjectLockEventHoldDuration","IntelligentTieringAccessTier","BucketKeyStatus","ChecksumAlgorithm","ObjectAccessControlList","ObjectOwner","LifecycleExpirationDate","IntelligentTieringReferenceDate"]}],"x":1}],["prefix","Prefix","s"],["schedule_frequency","ScheduleFrequency",{"k":"s","e":["Daily","Weekly"]},1]]',
    'BucketInventoryTableConfiguration': '[["configuration_state","ConfigurationState",{"k":"s","e":["ENABLED","DISABLED"]},1],["encryption_configuration","EncryptionConfiguration","@BucketMetadataTableEncryptionConfiguration",8],["table_arn","TableArn","j",32],["table_name","TableName","j",32]]',
    'BucketJournalTableConfiguration': '[["encryption_configuration","EncryptionConfiguration","@BucketMetadataTableEncryptionConfiguration",8],["record_expiration","RecordExpiration","@BucketRecordExpiration",1],["table_arn","TableArn","j",32],["table_name","TableName","j",32]]',
    'BucketLambdaConfiguration': '[["event","Event","s",1],["filter","Filter","@BucketNotificationFilter"],["function","Function","s",1,["AWS::Lambda::Function.Arn"]]]',
    'BucketLifecycleConfiguration': '[["rules","Rules",{"k":["@BucketRule"],"x":1},1],["transition_default_minimum_object_size","TransitionDefaultMinimumObjectSize",{"k":"s","e":["varies_by_storage_class","all_storage_classes_128K"]}]]',
    'BucketLoggingConfiguration': '[["destination_bucket_name","DestinationBucketName","s",0,["AWS::S3::Bucket.BucketName"]],["log_file_prefix","LogFilePrefix","s"],["target_object_key_format","TargetObjectKeyFormat","@BucketTargetObjectKeyFormat"]]',
    'BucketMetadataConfiguration': '[["annotation_table_configuration","AnnotationTableConfiguration","@BucketAnnotationTableConfiguration"],["destination","Destination","j",32],["inventory_table_configuration","InventoryTableConfiguration","@BucketInventoryTableConfiguration"],["journal_table_configuration","JournalTableConfiguration","@BucketJournalTableConfiguration",1]]',
    'BucketMetadataTableConfiguration': '[["s3_tables_destination","S3TablesDestination","@BucketS3TablesDestination",1]]',
    'BucketMetadataTableEncryptionConfiguration': '[["kms_key_arn","KmsKeyArn","s",0,["AWS::KMS::Key.Arn"]],["sse_algorithm","SseAlgorithm",{"k":"s","e":["aws:kms","AES256"]},1]]',
    'BucketMetrics': '[["event_threshold","EventThreshold","@BucketReplicationTimeValue"],["status","Status",{"k":"s","e":["Disabled","Enabled"]},1]]',
    'BucketMetricsConfiguration': '[["access_point_arn","AccessPointArn","s"],["id","Id","s",1],["prefix","Prefix","s"],["tag_filters","TagFilters",{"k":["@BucketTagFilter"],"x":1}]]',
    'BucketNoncurrentVersionExpiration': '[["newer_noncurrent_versions","NewerNoncurrentVersions","i"],["noncurrent_days","NoncurrentDays","i",1]]',
    'BucketNoncurrentVersionTransition': '[["newer_noncurrent_versions","NewerNoncurrentVersions","i"],["storage_class","StorageClass",{"k":"s","e":["DEEP_ARCHIVE","GLACIER","Glacier","GLACIER_IR","INTELLIGENT_TIERING","ONEZONE_IA","STANDARD_IA"]},1],["transition_in_days","TransitionInDays","i",1]]',
    'BucketNotificationConfiguration': '[["event_bridge_configuration","EventBridgeConfiguration","@BucketEventBridgeConfiguration"],["lambda_configurations","LambdaConfigurations",{"k":["@BucketLambdaConfiguration"],"x":1}],["queue_configurations","QueueConfigurations",{"k":["@BucketQueueConfiguration"],"x":1}],["topic_configurations","TopicConfigurations",{"k":["@BucketTopicConfiguration"],"x":1}]]',
    'BucketNotificationFilter': '[["s3_key","S3Key","@BucketS3KeyFilter",1]]',
    'BucketObjectLockConfiguration': '[["object_lock_enabled","ObjectLockEnabled",{"k":"s","e":["Enabled"]}],["rule","Rule","@BucketObjectLockRule"]]',
    'BucketObjectLockRule': '[["default_retention","DefaultRetention","@BucketDefaultRetention"]]',
    'BucketOwnershipControls': '[["rules","Rules",{"k":["@BucketOwnershipControlsRule"],"x":1},1]]',
    'BucketOwnershipControlsRule': '[["object_ownership","ObjectOwnership",{"k":"s","e":["ObjectWriter","BucketOwnerPreferred","BucketOwnerEnforced"]}]]',
    'BucketPartitionedPrefix': '[["partition_date_source","PartitionDateSource",{"k":"s","e":["EventTime","DeliveryTime"]}]]',
    'BucketPublicAccessBlockConfiguration': '[["block_public_acls","BlockPublicAcls","b"],["block_public_policy","BlockPublicPolicy","b"],["ignore_public_acls","IgnorePublicAcls","b"],["restrict_public_buckets","RestrictPublicBuckets","b"]]',
    'BucketQueueConfiguration': '[["event","Event","s",1],["filter","Filter","@BucketNotificationFilter"],["queue","Queue","s",1,["AWS::SQS::Queue.Arn"]]]',
    'BucketRecordExpiration': '[["days","Days","i"],["expiration","Expiration",{"k":"s","e":["ENABLED","DISABLED"]},1]]',
    'BucketRedirectAllRequestsTo': '[["host_name","HostName","s",1],["protocol","Protocol",{"k":"s","e":["http","https"]}]]',
    'BucketRedirectRule': '[["host_name","HostName","s"],["http_redirect_code","HttpRedirectCode","s"],["protocol","Protocol",{"k":"s","e":["http","https"]}],["replace_key_prefix_with","ReplaceKeyPrefixWith","s"],["replace_key_with","ReplaceKeyWith","s"]]',
    'BucketReplicaModifications': '[["status","Status",{"k":"s","e":["Enabled","Disabled"]},1]]',
    'BucketReplicationConfiguration': '[["role","Role","s",1,["AWS::IAM::Role.Arn"]],["rules","Rules",{"k":["@BucketReplicationRule"],"x":1},1]]',
    'BucketReplicationDestination': '[["access_control_translation","AccessControlTranslation","@BucketAccessControlTranslation"],["account","Account","s"],["bucket","Bucket","s",1,["AWS::S3::Bucket.Arn"]],["encryption_configuration","EncryptionConfiguration","@BucketEncryptionConfiguration"],["metrics","Metrics","@BucketMetrics"],["replication_time","ReplicationTime","@BucketReplicationTime"],["storage_class","StorageClass",{"k":"s","e":["DEEP_ARCHIVE","GLACIER","GLACIER_IR","INTELLIGENT_TIERING","ONEZONE_IA","REDUCED_REDUNDANCY","STANDARD","STANDARD_IA"]}]]',
    'BucketReplicationRule': '[["delete_marker_replication","DeleteMarkerReplication","@BucketDeleteMarkerReplication"],["destination","Destination","@BucketReplicationDestination",1],["filter","Filter","@BucketReplicationRuleFilter"],["id","Id",{"k":"s","l":[null,255]}],["prefix","Prefix",{"k":"s","l":[null,1024]},8],["priority","Priority","i"],["source_selection_criteria","SourceSelectionCriteria","@BucketSourceSelectionCriteria"],["status","Status",{"k":"s","e":["Disabled","Enabled"]},1]]',
    'BucketReplicationRuleAndOperator': '[["prefix","Prefix","s"],["tag_filters","TagFilters",{"k":["@BucketTagFilter"],"x":1}]]',
    'BucketReplicationRuleFilter': '[["and_","And","@BucketReplicationRuleAndOperator"],["prefix","Prefix","s"],["tag_filter","TagFilter","@BucketTagFilter"]]',
    'BucketReplicationTime': '[["status","Status",{"k":"s","e":["Disabled","Enabled"]},1],["time","Time","@BucketReplicationTimeValue",1]]',
    'BucketReplicationTimeValue': '[["minutes","Minutes","i",1]]',
    'BucketRoutingRule': '[["redirect_rule","RedirectRule","@BucketRedirectRule",1],["routing_rule_condition","RoutingRuleCondition","@BucketRoutingRuleCondition"]]',
    'BucketRoutingRuleCondition': '[["http_error_code_returned_equals","HttpErrorCodeReturnedEquals","s"],["key_prefix_equals","KeyPrefixEquals","s"]]',
    'BucketRule': r'[["abort_incomplete_multipart_upload","AbortIncompleteMultipartUpload","@BucketAbortIncompleteMultipartUpload"],["expiration_date","ExpirationDate",{"k":"s","p":"^(\\d{4})-(0[0-9]|1[0-2])-([0-2]\\d|3[01])T([01]\\d|2[0-4]):([0-5]\\d):([0-6]\\d)((\\.\\d{3})?)Z$"}],["expiration_in_days","ExpirationInDays","i"],["expired_object_delete_marker","ExpiredObjectDeleteMarker","b",8],["id","Id",{"k":"s","l":[null,255]}],["noncurrent_version_expiration","NoncurrentVersionExpiration","@BucketNoncurrentVersionExpiration"],["noncurrent_version_expiration_in_days","NoncurrentVersionExpirationInDays","i",8],["noncurrent_version_transition","NoncurrentVersionTransition","@BucketNoncurrentVersionTransition",8],["noncurrent_version_transitions","NoncurrentVersionTransitions",{"k":["@BucketNoncurrentVersionTransition"],"x":1}],["object_size_greater_than","ObjectSizeGreaterThan",{"k":"s","p":"[0-9]+","l":[null,20]}],["object_size_less_than","ObjectSizeLessThan",{"k":"s","p":"[0-9]+","l":[null,20]}],["prefix","Prefix","s"],["status","Status",{"k":"s","e":["Enabled","Disabled"]},1],["tag_filters","TagFilters",{"k":["@BucketTagFilter"],"x":1}],["transition","Transition","@BucketTransition",8],["transitions","Transitions",{"k":["@BucketTransition"],"x":1}]]',
    'BucketS3KeyFilter': '[["rules","Rules",{"k":["@BucketFilterRule"],"x":1},1]]',
    'BucketS3TablesDestination': '[["table_arn","TableArn","j",32],["table_bucket_arn","TableBucketArn","s",1],["table_name","TableName","s",1],["table_namespace","TableNamespace","j",32]]',
    'BucketServerSideEncryptionByDefault': '[["kms_master_key_id","KMSMasterKeyID","s",0,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id","AWS::KMS::Key.KeyId"]],["sse_algorithm","SSEAlgorithm",{"k":"s","e":["aws:kms","AES256","aws:kms:dsse"]},1]]',
    'BucketServerSideEncryptionRule': '[["blocked_encryption_types","BlockedEncryptionTypes","@BucketBlockedEncryptionTypes"],["bucket_key_enabled","BucketKeyEnabled","b"],["server_side_encryption_by_default","ServerSideEncryptionByDefault","@BucketServerSideEncryptionByDefault"]]',
    'BucketSourceSelectionCriteria': '[["replica_modifications","ReplicaModifications","@BucketReplicaModifications"],["sse_kms_encrypted_objects","SseKmsEncryptedObjects","@BucketSseKmsEncryptedObjects"]]',
    'BucketSseKmsEncryptedObjects': '[["status","Status",{"k":"s","e":["Disabled","Enabled"]},1]]',
    'BucketStorageClassAnalysis': '[["data_export","DataExport","@BucketDataExport"]]',
    'BucketTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'BucketTagFilter': '[["key","Key","s",1],["value","Value","s",1]]',
    'BucketTargetObjectKeyFormat': '[["partitioned_prefix","PartitionedPrefix","@BucketPartitionedPrefix"],["simple_prefix","SimplePrefix","j"]]',
    'BucketTiering': '[["access_tier","AccessTier",{"k":"s","e":["ARCHIVE_ACCESS","DEEP_ARCHIVE_ACCESS"]},1],["days","Days","i",1]]',
    'BucketTopicConfiguration': '[["event","Event","s",1],["filter","Filter","@BucketNotificationFilter"],["topic","Topic","s",1,["AWS::SNS::Topic.TopicArn"]]]',
    'BucketTransition': r'[["storage_class","StorageClass",{"k":"s","e":["DEEP_ARCHIVE","GLACIER","Glacier","GLACIER_IR","INTELLIGENT_TIERING","ONEZONE_IA","STANDARD_IA"]},1],["transition_date","TransitionDate",{"k":"s","p":"^(\\d{4})-(0[0-9]|1[0-2])-([0-2]\\d|3[01])T([01]\\d|2[0-4]):([0-5]\\d):([0-6]\\d)((\\.\\d{3})?)Z$"}],["transition_in_days","TransitionInDays","i"]]',
    'BucketVersioningConfiguration': '[["status","Status",{"k":"s","e":["Enabled","Suspended"]},1]]',
    'BucketWebsiteConfiguration': '[["error_document","ErrorDocument","s"],["index_document","IndexDocument","s"],["redirect_all_requests_to","RedirectAllRequestsTo","@BucketRedirectAllRequestsTo"],["routing_rules","RoutingRules",["@BucketRoutingRule"]]]',
    'BucketPolicy': '[["bucket","Bucket","s",3,["AWS::S3::Bucket.BucketName"]],["policy_document","PolicyDocument","j",1]]',
    'MultiRegionAccessPoint': '[["alias","Alias","j",32],["created_at","CreatedAt","j",32],["name","Name",{"k":"s","p":"^[a-z0-9][-a-z0-9]{1,48}[a-z0-9]$","l":[3,50]},2],["public_access_block_configuration","PublicAccessBlockConfiguration","@MultiRegionAccessPointPublicAccessBlockConfiguration",2],["regions","Regions",{"k":["@MultiRegionAccessPointRegion"],"l":[1,null],"x":1},3]]',
    'MultiRegionAccessPointPublicAccessBlockConfiguration': '[["block_public_acls","BlockPublicAcls","b",2],["block_public_policy","BlockPublicPolicy","b",2],["ignore_public_acls","IgnorePublicAcls","b",2],["restrict_public_buckets","RestrictPublicBuckets","b",2]]',
    'MultiRegionAccessPointRegion': '[["bucket","Bucket",{"k":"s","p":"^[a-z0-9][a-z0-9//.//-]*[a-z0-9]$","l":[3,63]},3],["bucket_account_id","BucketAccountId",{"k":"s","p":"^[0-9]{12}$","l":[12,12]},2]]',
    'MultiRegionAccessPointPolicy': '[["mrap_name","MrapName",{"k":"s","p":"^[a-z0-9][-a-z0-9]{1,48}[a-z0-9]$","l":[3,50]},3],["policy","Policy","j",1],["policy_status","PolicyStatus","j",32]]',
    'StorageLens': '[["storage_lens_configuration","StorageLensConfiguration","@StorageLensStorageLensConfiguration",1],["tags","Tags",{"k":["@StorageLensTag"],"l":[null,50],"x":1}]]',
    'StorageLensAccountLevel': '[["activity_metrics","ActivityMetrics","@StorageLensActivityMetrics"],["advanced_cost_optimization_metrics","AdvancedCostOptimizationMetrics","@StorageLensAdvancedCostOptimizationMetrics"],["advanced_data_protection_metrics","AdvancedDataProtectionMetrics","@StorageLensAdvancedDataProtectionMetrics"],["advanced_performance_metrics","AdvancedPerformanceMetrics","@StorageLensAdvancedPerformanceMetrics"],["bucket_level","BucketLevel","@StorageLensBucketLevel",1],["detailed_status_codes_metrics","DetailedStatusCodesMetrics","@StorageLensDetailedStatusCodesMetrics"],["storage_lens_group_level","StorageLensGroupLevel","@StorageLensStorageLensGroupLevel"]]',
    'StorageLensActivityMetrics': '[["is_enabled","IsEnabled","b"]]',
    'StorageLensAdvancedCostOptimizationMetrics': '[["is_enabled","IsEnabled","b"]]',
    'StorageLensAdvancedDataProtectionMetrics': '[["is_enabled","IsEnabled","b"]]',
    'StorageLensAdvancedPerformanceMetrics': '[["is_enabled","IsEnabled","b"]]',
    'StorageLensAwsOrg': '[["arn","Arn","s",1]]',
    'StorageLensBucketLevel': '[["activity_metrics","ActivityMetrics","@StorageLensActivityMetrics"],["advanced_cost_optimization_metrics","AdvancedCostOptimizationMetrics","@StorageLensAdvancedCostOptimizationMetrics"],["advanced_data_protection_metrics","AdvancedDataProtectionMetrics","@StorageLensAdvancedDataProtectionMetrics"],["advanced_performance_metrics","AdvancedPerformanceMetrics","@StorageLensAdvancedPerformanceMetrics"],["detailed_status_codes_metrics","DetailedStatusCodesMetrics","@StorageLensDetailedStatusCodesMetrics"],["prefix_level","PrefixLevel","@StorageLensPrefixLevel"]]',
    'StorageLensBucketsAndRegions': '[["buckets","Buckets",{"k":["s"],"x":1}],["regions","Regions",{"k":["s"],"x":1}]]',
    'StorageLensCloudWatchMetrics': '[["is_enabled","IsEnabled","b",1]]',
    'StorageLensDataExport': '[["cloud_watch_metrics","CloudWatchMetrics","@StorageLensCloudWatchMetrics"],["s3_bucket_destination","S3BucketDestination","@StorageLensS3BucketDestination"],["storage_lens_table_destination","StorageLensTableDestination","@StorageLensStorageLensTableDestination"]]',
    'StorageLensDetailedStatusCodesMetrics': '[["is_enabled","IsEnabled","b"]]',
    'StorageLensEncryption': '[["ssekms","SSEKMS","@StorageLensSSEKMS"],["sses3","SSES3","j"]]',
    'StorageLensPrefixLevel': '[["storage_metrics","StorageMetrics","@StorageLensPrefixLevelStorageMetrics",1]]',
    'StorageLensPrefixLevelStorageMetrics': '[["is_enabled","IsEnabled","b"],["selection_criteria","SelectionCriteria","@StorageLensSelectionCriteria"]]',
    'StorageLensS3BucketDestination': '[["account_id","AccountId","s",1],["arn","Arn","s",1,["AWS::S3::Bucket.Arn"]],["encryption","Encryption","@StorageLensEncryption"],["format","Format",{"k":"s","e":["CSV","Parquet"]},1],["output_schema_version","OutputSchemaVersion",{"k":"s","e":["V_1"]},1],["prefix","Prefix","s"]]',
    'StorageLensSSEKMS': '[["key_id","KeyId","s",1]]',
    'StorageLensSelectionCriteria': '[["delimiter","Delimiter","s"],["max_depth","MaxDepth","i"],["min_storage_bytes_percentage","MinStorageBytesPercentage","n"]]',
    'StorageLensStorageLensConfiguration': r'[["account_level","AccountLevel","@StorageLensAccountLevel",1],["aws_org","AwsOrg","@StorageLensAwsOrg"],["data_export","DataExport","@StorageLensDataExport"],["exclude","Exclude","@StorageLensBucketsAndRegions"],["expanded_prefixes_data_export","ExpandedPrefixesDataExport","@StorageLensStorageLensExpandedPrefixesDataExport"],["id","Id",{"k":"s","p":"^[a-zA-Z0-9\\-_.]+$","l":[1,64]},3],["include","Include","@StorageLensBucketsAndRegions"],["is_enabled","IsEnabled","b",1],["prefix_delimiter","PrefixDelimiter","s"],["storage_lens_arn","StorageLensArn","j",32]]',
    'StorageLensStorageLensExpandedPrefixesDataExport': '[["s3_bucket_destination","S3BucketDestination","@StorageLensS3BucketDestination"],["storage_lens_table_destination","StorageLensTableDestination","@StorageLensStorageLensTableDestination"]]',
    'StorageLensStorageLensGroupLevel': '[["storage_lens_group_selection_criteria","StorageLensGroupSelectionCriteria","@StorageLensStorageLensGroupSelectionCriteria"]]',
    'StorageLensStorageLensGroupSelectionCriteria': '[["exclude","Exclude",{"k":["s"],"x":1}],["include","Include",{"k":["s"],"x":1}]]',
    'StorageLensStorageLensTableDestination': '[["encryption","Encryption","@StorageLensEncryption"],["is_enabled","IsEnabled","b",1]]',
    'StorageLensTag': r'[["key","Key",{"k":"s","p":"^(?!aws:.*)[a-zA-Z0-9\\s\\_\\.\\/\\=\\+\\-\\@\\:]+$","l":[1,127]},1],["value","Value",{"k":"s","p":"^(?!aws:.*)[a-zA-Z0-9\\s\\_\\.\\/\\=\\+\\-\\@\\:]+$","l":[1,255]},1]]',
    'StorageLensGroup': r'[["filter","Filter","@StorageLensGroupFilter",1],["name","Name",{"k":"s","p":"^[a-zA-Z0-9\\-_]+$","l":[1,64]},3],["storage_lens_group_arn","StorageLensGroupArn","j",32],["tags","Tags",["@StorageLensGroupTag"]]]',
    'StorageLensGroupAnd': '[["match_any_prefix","MatchAnyPrefix",{"k":[{"k":"s","l":[null,1024]}],"x":1}],["match_any_suffix","MatchAnySuffix",{"k":[{"k":"s","l":[null,1024]}],"x":1}],["match_any_tag","MatchAnyTag",{"k":["@StorageLensGroupTag"],"x":1}],["match_object_age","MatchObjectAge","@StorageLensGroupMatchObjectAge"],["match_object_size","MatchObjectSize","@StorageLensGroupMatchObjectSize"]]',
    'StorageLensGroupFilter': '[["and_","And","@StorageLensGroupAnd"],["match_any_prefix","MatchAnyPrefix",{"k":[{"k":"s","l":[null,1024]}],"x":1}],["match_any_suffix","MatchAnySuffix",{"k":[{"k":"s","l":[null,1024]}],"x":1}],["match_any_tag","MatchAnyTag",{"k":["@StorageLensGroupTag"],"x":1}],["match_object_age","MatchObjectAge","@StorageLensGroupMatchObjectAge"],["match_object_size","MatchObjectSize","@StorageLensGroupMatchObjectSize"],["or_","Or","@StorageLensGroupOr"]]',
    'StorageLensGroupMatchObjectAge': '[["days_greater_than","DaysGreaterThan",{"k":"i","r":[1,null]}],["days_less_than","DaysLessThan",{"k":"i","r":[1,null]}]]',
    'StorageLensGroupMatchObjectSize': '[["bytes_greater_than","BytesGreaterThan",{"k":"i","r":[1,null]}],["bytes_less_than","BytesLessThan",{"k":"i","r":[1,null]}]]',
    'StorageLensGroupOr': '[["match_any_prefix","MatchAnyPrefix",{"k":[{"k":"s","l":[null,1024]}],"x":1}],["match_any_suffix","MatchAnySuffix",{"k":[{"k":"s","l":[null,1024]}],"x":1}],["match_any_tag","MatchAnyTag",{"k":["@StorageLensGroupTag"],"x":1}],["match_object_age","MatchObjectAge","@StorageLensGroupMatchObjectAge"],["match_object_size","MatchObjectSize","@StorageLensGroupMatchObjectSize"]]',
    'StorageLensGroupTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnAccessGrant(TypedResource):
    schema = Schema('AWS::S3::AccessGrant', _types, 'AccessGrant', '{"attributes":[["attr_access_grant_arn","AccessGrantArn","s"],["attr_access_grant_id","AccessGrantId","s"],["attr_grant_scope","GrantScope","s"]],"identifier":["AccessGrantId"],"write_only":["S3PrefixType"],"tags":["Tags","list"],"arn":"arn:${Partition}:s3:${Region}:${Account}:access-grants/default/grant/${Token}"}')


class CfnAccessGrantsInstance(TypedResource):
    schema = Schema('AWS::S3::AccessGrantsInstance', _types, 'AccessGrantsInstance', '{"attributes":[["attr_access_grants_instance_arn","AccessGrantsInstanceArn","s"],["attr_access_grants_instance_id","AccessGrantsInstanceId","s"]],"identifier":["AccessGrantsInstanceArn"],"tags":["Tags","list"]}')


class CfnAccessGrantsLocation(TypedResource):
    schema = Schema('AWS::S3::AccessGrantsLocation', _types, 'AccessGrantsLocation', '{"attributes":[["attr_access_grants_location_arn","AccessGrantsLocationArn","s"],["attr_access_grants_location_id","AccessGrantsLocationId","s"]],"identifier":["AccessGrantsLocationId"],"tags":["Tags","list"],"arn":"arn:${Partition}:s3:${Region}:${Account}:access-grants/default/location/${Token}"}')


class CfnAccessPoint(TypedResource):
    schema = Schema('AWS::S3::AccessPoint', _types, 'AccessPoint', '{"attributes":[["attr_alias","Alias","s"],["attr_arn","Arn","s"],["attr_bucket","Bucket","s"],["attr_bucket_account_id","BucketAccountId","s"],["attr_name","Name","s"],["attr_network_origin","NetworkOrigin","s"]],"identifier":["Name"],"tags":["Tags","list"],"arn":"arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}"}')


class CfnBucket(TypedResource):
    schema = Schema('AWS::S3::Bucket', _types, 'Bucket', '{"attributes":[["attr_arn","Arn","s"],["attr_domain_name","DomainName","s"],["attr_dual_stack_domain_name","DualStackDomainName","s"],["attr_regional_domain_name","RegionalDomainName","s"],["attr_website_url","WebsiteURL","s"],["attr_metadata_configuration_destination","MetadataConfiguration.Destination","j"],["attr_metadata_configuration_annotation_table_configuration_table_arn","MetadataConfiguration.AnnotationTableConfiguration.TableArn","s"],["attr_metadata_configuration_annotation_table_configuration_table_name","MetadataConfiguration.AnnotationTableConfiguration.TableName","s"],["attr_metadata_configuration_inventory_table_configuration_table_arn","MetadataConfiguration.InventoryTableConfiguration.TableArn","s"],["attr_metadata_configuration_inventory_table_configuration_table_name","MetadataConfiguration.InventoryTableConfiguration.TableName","s"],["attr_metadata_configuration_journal_table_configuration_table_arn","MetadataConfiguration.JournalTableConfiguration.TableArn","s"],["attr_metadata_configuration_journal_table_configuration_table_name","MetadataConfiguration.JournalTableConfiguration.TableName","s"],["attr_metadata_table_configuration_s3_tables_destination_table_arn","MetadataTableConfiguration.S3TablesDestination.TableArn","s"],["attr_metadata_table_configuration_s3_tables_destination_table_namespace","MetadataTableConfiguration.S3TablesDestination.TableNamespace","s"]],"identifier":["BucketName"],"write_only":["AccessControl","BucketNamePrefix","BucketNamespace","LifecycleConfiguration.Rules.*.ExpiredObjectDeleteMarker","LifecycleConfiguration.Rules.*.NoncurrentVersionExpirationInDays","LifecycleConfiguration.Rules.*.NoncurrentVersionTransition","LifecycleConfiguration.Rules.*.Transition","MetadataConfiguration.AnnotationTableConfiguration.EncryptionConfiguration","MetadataConfiguration.InventoryTableConfiguration.EncryptionConfiguration","MetadataConfiguration.JournalTableConfiguration.EncryptionConfiguration","ReplicationConfiguration.Rules.*.Prefix"],"tags":["Tags","list"],"arn":"arn:${Partition}:s3:::${BucketName}"}')


class CfnBucketPolicy(TypedResource):
    schema = Schema('AWS::S3::BucketPolicy', _types, 'BucketPolicy', '{"identifier":["Bucket"]}')


class CfnMultiRegionAccessPoint(TypedResource):
    schema = Schema('AWS::S3::MultiRegionAccessPoint', _types, 'MultiRegionAccessPoint', '{"attributes":[["attr_alias","Alias","s"],["attr_created_at","CreatedAt","s"]],"identifier":["Name"],"arn":"arn:${Partition}:s3::${Account}:accesspoint/${AccessPointAlias}"}')


class CfnMultiRegionAccessPointPolicy(TypedResource):
    schema = Schema('AWS::S3::MultiRegionAccessPointPolicy', _types, 'MultiRegionAccessPointPolicy', '{"attributes":[["attr_policy_status_is_public","PolicyStatus.IsPublic","s"]],"identifier":["MrapName"]}')


class CfnStorageLens(TypedResource):
    schema = Schema('AWS::S3::StorageLens', _types, 'StorageLens', '{"attributes":[["attr_storage_lens_configuration_storage_lens_arn","StorageLensConfiguration.StorageLensArn","s"]],"identifier":["StorageLensConfiguration.Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:s3:${Region}:${Account}:storage-lens/${ConfigId}"}')


class CfnStorageLensGroup(TypedResource):
    schema = Schema('AWS::S3::StorageLensGroup', _types, 'StorageLensGroup', '{"attributes":[["attr_storage_lens_group_arn","StorageLensGroupArn","s"]],"identifier":["Name"],"tags":["Tags","list"],"arn":"arn:${Partition}:s3:${Region}:${Account}:storage-lens-group/${Name}"}')
