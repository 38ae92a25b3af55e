"""Every resource type of AWS::S3Express; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'AccessPoint': r'[["arn","Arn","j",32],["bucket","Bucket",{"k":"s","l":[3,255]},3],["bucket_account_id","BucketAccountId",{"k":"s","p":"^\\d{12}$","l":[null,64]},2],["name","Name",{"k":"s","p":"^[a-z0-9]([a-z0-9\\-]*[a-z0-9])?$","l":[3,50]},2],["network_origin","NetworkOrigin","j",32],["policy","Policy","j"],["public_access_block_configuration","PublicAccessBlockConfiguration","@AccessPointPublicAccessBlockConfiguration"],["scope","Scope","@AccessPointScope"],["tags","Tags",{"k":["@AccessPointTag"],"x":1}],["vpc_configuration","VpcConfiguration","@AccessPointVpcConfiguration",2]]',
    'AccessPointPublicAccessBlockConfiguration': '[["block_public_acls","BlockPublicAcls","b"],["block_public_policy","BlockPublicPolicy","b"],["ignore_public_acls","IgnorePublicAcls","b"],["restrict_public_buckets","RestrictPublicBuckets","b"]]',
    'AccessPointScope': '[["permissions","Permissions",[{"k":"s","e":["GetObject","GetObjectAttributes","ListMultipartUploadParts","ListBucket","ListBucketMultipartUploads","PutObject","DeleteObject","AbortMultipartUpload"]}]],["prefixes","Prefixes",["s"]]]',
    'AccessPointTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'AccessPointVpcConfiguration': '[["vpc_id","VpcId",{"k":"s","l":[1,1024]},0,["AWS::EC2::VPC.Id"]]]',
    'BucketPolicy': '[["bucket","Bucket","s",3],["policy_document","PolicyDocument","j",1]]',
    'DirectoryBucket': '[["arn","Arn","j",32],["availability_zone_name","AvailabilityZoneName","j",32],["bucket_encryption","BucketEncryption","@DirectoryBucketBucketEncryption"],["bucket_name","BucketName",{"k":"s","p":"^[a-z0-9][a-z0-9//.//-]*[a-z0-9]$","l":[null,63]},2,["AWS::S3::Bucket.Name"]],["data_redundancy","DataRedundancy",{"k":"s","e":["SingleAvailabilityZone","SingleLocalZone"]},3],["inventory_configurations","InventoryConfigurations",{"k":["@DirectoryBucketInventoryConfiguration"],"x":1}],["lifecycle_configuration","LifecycleConfiguration","@DirectoryBucketLifecycleConfiguration"],["location_name","LocationName","s",3],["metrics_configurations","MetricsConfigurations",{"k":["@DirectoryBucketMetricsConfiguration"],"x":1}],["tags","Tags",{"k":["@DirectoryBucketTag"],"x":1}]]',
    'DirectoryBucketAbortIncompleteMultipartUpload': '[["days_after_initiation","DaysAfterInitiation",{"k":"i","r":[0,null]},1]]',
    'DirectoryBucketBucketEncryption': '[["server_side_encryption_configuration","ServerSideEncryptionConfiguration",{"k":["@DirectoryBucketServerSideEncryptionRule"],"x":1},1]]',
    'DirectoryBucketDestination': '[["bucket_account_id","BucketAccountId","s"],["bucket_arn","BucketArn","s",1],["format","Format",{"k":"s","e":["CSV","ORC","Parquet"]},1],["prefix","Prefix","s"]]',
    'DirectoryBucketInventoryConfiguration': '[["destination","Destination","@DirectoryBucketDestination",1],["enabled","Enabled","b",1],["id","Id","s",1],["included_object_versions","IncludedObjectVersions",{"k":"s","e":["All","Current"]},1],["optional_fields","OptionalFields",{"k":[{"k":"s","e":["Size","LastModifiedDate","StorageClass","ETag","IsMultipartUploaded","EncryptionStatus","BucketKeyStatus","ChecksumAlgorithm","LifecycleExpirationDate"]}],"x":1}],["prefix","Prefix","s"],["schedule_frequency","ScheduleFrequency",{"k":"s","e":["Daily","Weekly"]},1]]',
    'DirectoryBucketLifecycleConfiguration': '[["rules","Rules",{"k":["@DirectoryBucketRule"],"x":1},1]]',
    'DirectoryBucketMetricsConfiguration': '[["access_point_arn","AccessPointArn","s"],["id","Id","s",1],["prefix","Prefix","s"]]',
    'DirectoryBucketRule': '[["abort_incomplete_multipart_upload","AbortIncompleteMultipartUpload","@DirectoryBucketAbortIncompleteMultipartUpload"],["expiration_in_days","ExpirationInDays","i"],["id","Id",{"k":"s","l":[null,255]}],["object_size_greater_than","ObjectSizeGreaterThan",{"k":"s","p":"[0-9]+","l":[null,20]}],["object_size_less_than","ObjectSizeLessThan",{"k":"s","p":"[0-9]+","l":[null,20]}],["prefix","Prefix","s"],["status","Status",{"k":"s","e":["Enabled","Disabled"]},1]]',
    'DirectoryBucketServerSideEncryptionByDefault': '[["kms_master_key_id","KMSMasterKeyID","s",0,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id","AWS::KMS::Key.KeyId"]],["sse_algorithm","SSEAlgorithm",{"k":"s","e":["aws:kms","AES256"]},1]]',
    'DirectoryBucketServerSideEncryptionRule': '[["bucket_key_enabled","BucketKeyEnabled","b"],["server_side_encryption_by_default","ServerSideEncryptionByDefault","@DirectoryBucketServerSideEncryptionByDefault"]]',
    'DirectoryBucketTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'AccessPoint': ('AWS::S3Express::AccessPoint', '{"attributes":[["attr_arn","Arn","s"],["attr_network_origin","NetworkOrigin","s"]],"identifier":["Name"],"tags":["Tags","list"],"arn":"arn:${Partition}:s3express:${Region}:${Account}:accesspoint/${AccessPointName}"}'),
    'BucketPolicy': ('AWS::S3Express::BucketPolicy', '{"identifier":["Bucket"]}'),
    'DirectoryBucket': ('AWS::S3Express::DirectoryBucket', '{"attributes":[["attr_arn","Arn","s"],["attr_availability_zone_name","AvailabilityZoneName","s"]],"identifier":["BucketName"],"tags":["Tags","list"],"arn":"arn:${Partition}:s3express:${Region}:${Account}:bucket/${BucketName}"}'),
})
