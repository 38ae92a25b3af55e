"""Every resource type of AWS::S3Tables; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Namespace': '[["namespace","Namespace",{"k":"s","l":[1,255]},3],["table_bucket_arn","TableBucketARN",{"k":"s","p":"^(arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:bucket/[a-z0-9_-]{3,63})$"},3]]',
    'Table': '[["compaction","Compaction","@TableCompaction"],["iceberg_metadata","IcebergMetadata","@TableIcebergMetadata",10],["namespace","Namespace",{"k":"s","p":"^[0-9a-z_]*$","l":[1,255]},1],["open_table_format","OpenTableFormat",{"k":"s","e":["ICEBERG"]},3],["snapshot_management","SnapshotManagement","@TableSnapshotManagement"],["storage_class_configuration","StorageClassConfiguration","@TableStorageClassConfiguration",2],["table_arn","TableARN","j",32],["table_bucket_arn","TableBucketARN",{"k":"s","p":"^(arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:bucket/[a-z0-9_-]{3,63})$"},3],["table_name","TableName","s",1],["tags","Tags",{"k":["@TableTag"],"x":1}],["version_token","VersionToken","j",32],["warehouse_location","WarehouseLocation","j",32],["without_metadata","WithoutMetadata",{"k":"s","e":["Yes"]},10]]',
    'TableCompaction': '[["status","Status",{"k":"s","e":["enabled","disabled"]}],["target_file_size_mb","TargetFileSizeMB",{"k":"i","r":[64,null]}]]',
    'TableIcebergMetadata': '[["iceberg_partition_spec","IcebergPartitionSpec","@TableIcebergPartitionSpec"],["iceberg_schema","IcebergSchema","@TableIcebergSchema"],["iceberg_schema_v2","IcebergSchemaV2","@TableIcebergSchemaV2"],["iceberg_sort_order","IcebergSortOrder","@TableIcebergSortOrder"],["table_properties","TableProperties",{"m":"s"}]]',
    'TableIcebergPartitionField': '[["field_id","FieldId","i"],["name","Name","s",1],["source_id","SourceId","i",1],["transform","Transform","s",1]]',
    'TableIcebergPartitionSpec': '[["fields","Fields",["@TableIcebergPartitionField"],1],["spec_id","SpecId","i"]]',
    'TableIcebergSchema': '[["schema_field_list","SchemaFieldList",["@TableSchemaField"],1]]',
    'TableIcebergSchemaV2': '[["identifier_field_ids","IdentifierFieldIds",["i"]],["schema_id","SchemaId","i"],["schema_v2_field_list","SchemaV2FieldList",["@TableSchemaV2Field"],1],["schema_v2_field_type","SchemaV2FieldType",{"k":"s","e":["struct"]},1]]',
    'TableIcebergSortField': '[["direction","Direction",{"k":"s","e":["asc","desc"]},1],["null_order","NullOrder",{"k":"s","e":["nulls-first","nulls-last"]},1],["source_id","SourceId","i",1],["transform","Transform","s",1]]',
    'TableIcebergSortOrder': '[["fields","Fields",["@TableIcebergSortField"],1],["order_id","OrderId","i"]]',
    'TableSchemaField': '[["id","Id","i"],["name","Name","s",1],["required","Required","b"],["type","Type","s",1]]',
    'TableSchemaV2Field': '[["doc","Doc","s"],["id","Id","i",1],["name","Name","s",1],["required","Required","b",1],["type","Type",{"a":["s","j"]},1]]',
    'TableSnapshotManagement': '[["max_snapshot_age_hours","MaxSnapshotAgeHours",{"k":"i","r":[1,null]}],["min_snapshots_to_keep","MinSnapshotsToKeep",{"k":"i","r":[1,null]}],["status","Status",{"k":"s","e":["enabled","disabled"]}]]',
    'TableStorageClassConfiguration': '[["storage_class","StorageClass",{"k":"s","e":["STANDARD","INTELLIGENT_TIERING"]}]]',
    'TableTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'TableBucket': '[["encryption_configuration","EncryptionConfiguration","@TableBucketEncryptionConfiguration"],["metrics_configuration","MetricsConfiguration","@TableBucketMetricsConfiguration"],["replication_configuration","ReplicationConfiguration","@TableBucketReplicationConfiguration"],["storage_class_configuration","StorageClassConfiguration","@TableBucketStorageClassConfiguration"],["table_bucket_arn","TableBucketARN","j",32],["table_bucket_name","TableBucketName",{"k":"s","l":[3,63]},3],["tags","Tags",{"k":["@TableBucketTag"],"x":1}],["unreferenced_file_removal","UnreferencedFileRemoval","@TableBucketUnreferencedFileRemoval"]]',
    'TableBucketEncryptionConfiguration': '[["kms_key_arn","KMSKeyArn","s",0,["AWS::KMS::Key.Arn"]],["sse_algorithm","SSEAlgorithm",{"k":"s","e":["AES256","aws:kms"]}]]',
    'TableBucketMetricsConfiguration': '[["status","Status",{"k":"s","e":["Enabled","Disabled"]}]]',
    'TableBucketReplicationConfiguration': '[["role","Role","s",1],["rules","Rules",{"k":["@TableBucketReplicationRule"],"l":[1,1]},1]]',
    'TableBucketReplicationDestination': '[["destination_table_bucket_arn","DestinationTableBucketARN","s",1]]',
    'TableBucketReplicationRule': '[["destinations","Destinations",{"k":["@TableBucketReplicationDestination"],"l":[1,5]},1]]',
    'TableBucketStorageClassConfiguration': '[["storage_class","StorageClass",{"k":"s","e":["STANDARD","INTELLIGENT_TIERING"]}]]',
    'TableBucketTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'TableBucketUnreferencedFileRemoval': '[["noncurrent_days","NoncurrentDays",{"k":"i","r":[1,null]}],["status","Status",{"k":"s","e":["Enabled","Disabled"]}],["unreferenced_days","UnreferencedDays",{"k":"i","r":[1,null]}]]',
    'TableBucketPolicy': '[["resource_policy","ResourcePolicy","j",1],["table_bucket_arn","TableBucketARN",{"k":"s","p":"^(arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:bucket/[a-z0-9_-]{3,63})$"},3]]',
    'TablePolicy': '[["namespace","Namespace","j",32],["resource_policy","ResourcePolicy","j",1],["table_arn","TableARN","s",3],["table_bucket_arn","TableBucketARN","j",32],["table_name","TableName","j",32]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Namespace': ('AWS::S3Tables::Namespace', '{"identifier":["TableBucketARN","Namespace"]}'),
    'Table': ('AWS::S3Tables::Table', '{"attributes":[["attr_table_arn","TableARN","s"],["attr_version_token","VersionToken","s"],["attr_warehouse_location","WarehouseLocation","s"]],"identifier":["TableARN"],"write_only":["IcebergMetadata","WithoutMetadata"],"tags":["Tags","list"]}'),
    'TableBucket': ('AWS::S3Tables::TableBucket', '{"attributes":[["attr_table_bucket_arn","TableBucketARN","s"]],"identifier":["TableBucketARN"],"tags":["Tags","list"],"arn":"arn:${Partition}:s3tables:${Region}:${Account}:bucket/${TableBucketName}"}'),
    'TableBucketPolicy': ('AWS::S3Tables::TableBucketPolicy', '{"identifier":["TableBucketARN"]}'),
    'TablePolicy': ('AWS::S3Tables::TablePolicy', '{"attributes":[["attr_namespace","Namespace","s"],["attr_table_bucket_arn","TableBucketARN","s"],["attr_table_name","TableName","s"]],"identifier":["TableARN"]}'),
})
