"""Every resource type of AWS::SCN; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'DataIntegrationFlow': '[["arn","Arn","j",32],["created_time","CreatedTime","j",32],["instance_id","InstanceId",{"k":"s","p":"^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$","l":[36,36]},3],["last_modified_time","LastModifiedTime","j",32],["name","Name",{"k":"s","p":"^[A-Za-z0-9-]+$","l":[1,256]},3],["sources","Sources",{"k":["@DataIntegrationFlowDataIntegrationFlowSource"],"l":[1,40]},1],["tags","Tags",{"k":["@DataIntegrationFlowTag"],"l":[null,200],"x":1}],["target","Target","@DataIntegrationFlowDataIntegrationFlowTarget",1],["transformation","Transformation","@DataIntegrationFlowDataIntegrationFlowTransformation",1]]',
    'DataIntegrationFlowDataIntegrationFlowSource': '[["dataset_source","DatasetSource","@DataIntegrationFlowDatasetSourceConfiguration"],["s3_source","S3Source","@DataIntegrationFlowS3SourceConfiguration"],["source_name","SourceName",{"k":"s","p":"^[A-Za-z0-9_]+$","l":[1,256]},1],["source_type","SourceType",{"k":"s","e":["S3","DATASET"]},1]]',
    'DataIntegrationFlowDataIntegrationFlowTarget': '[["dataset_target","DatasetTarget","@DataIntegrationFlowDatasetTargetConfiguration"],["target_type","TargetType",{"k":"s","e":["DATASET"]},1]]',
    'DataIntegrationFlowDataIntegrationFlowTransformation': '[["sql_transformation","SqlTransformation","@DataIntegrationFlowSqlTransformationConfiguration"],["transformation_type","TransformationType",{"k":"s","e":["SQL","NONE"]},1]]',
    'DataIntegrationFlowDatasetOptions': '[["dedupe_records","DedupeRecords","b"],["dedupe_strategy","DedupeStrategy","@DataIntegrationFlowDedupeStrategy"],["load_type","LoadType",{"k":"s","e":["INCREMENTAL","REPLACE"]}]]',
    'DataIntegrationFlowDatasetSourceConfiguration': '[["dataset_identifier","DatasetIdentifier",{"k":"s","p":"^[-_/A-Za-z0-9:]+$","l":[1,1011]},1],["options","Options","@DataIntegrationFlowDatasetOptions"]]',
    'DataIntegrationFlowDatasetTargetConfiguration': '[["dataset_identifier","DatasetIdentifier",{"k":"s","p":"^[-_/A-Za-z0-9:]+$","l":[1,1011]},1],["options","Options","@DataIntegrationFlowDatasetOptions"]]',
    'DataIntegrationFlowDedupeStrategy': '[["field_priority","FieldPriority","@DataIntegrationFlowFieldPriorityDedupeStrategyConfiguration"],["type","Type",{"k":"s","e":["FIELD_PRIORITY"]},1]]',
    'DataIntegrationFlowFieldPriorityDedupeField': '[["name","Name",{"k":"s","p":"^[a-z0-9_]+$","l":[1,100]},1],["sort_order","SortOrder",{"k":"s","e":["ASC","DESC"]},1]]',
    'DataIntegrationFlowFieldPriorityDedupeStrategyConfiguration': '[["fields","Fields",{"k":["@DataIntegrationFlowFieldPriorityDedupeField"],"l":[1,10]},1]]',
    'DataIntegrationFlowS3Options': '[["file_type","FileType",{"k":"s","e":["CSV","PARQUET","JSON"]}]]',
    'DataIntegrationFlowS3SourceConfiguration': '[["bucket_name","BucketName",{"k":"s","p":"^[a-z0-9][a-z0-9.-]*[a-z0-9]$","l":[3,63]},1,["AWS::S3::Bucket.Name"]],["options","Options","@DataIntegrationFlowS3Options"],["prefix","Prefix",{"k":"s","p":"^[/A-Za-z0-9._-]+$","l":[null,700]},1]]',
    'DataIntegrationFlowSqlTransformationConfiguration': '[["query","Query",{"k":"s","l":[1,65535]},1]]',
    'DataIntegrationFlowTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Dataset': '[["arn","Arn","j",32],["created_time","CreatedTime","j",32],["description","Description",{"k":"s","l":[1,500]}],["instance_id","InstanceId",{"k":"s","p":"^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$","l":[36,36]},3],["last_modified_time","LastModifiedTime","j",32],["name","Name",{"k":"s","p":"^[a-z0-9_]+$","l":[1,75]},3],["namespace","Namespace",{"k":"s","p":"^[a-z0-9_]+$","l":[1,50]},3],["partition_spec","PartitionSpec","@DatasetPartitionSpec",2],["schema","Schema","@DatasetSchema",2],["tags","Tags",{"k":["@DatasetTag"],"l":[null,200],"x":1}]]',
    'DatasetDataLakeDatasetPartitionField': '[["name","Name",{"k":"s","p":"^[a-z0-9_]+$","l":[1,100]},1],["transform","Transform","@DatasetDataLakeDatasetPartitionFieldTransform",1]]',
    'DatasetDataLakeDatasetPartitionFieldTransform': '[["type","Type",{"k":"s","e":["YEAR","MONTH","DAY","HOUR","IDENTITY"]},1]]',
    'DatasetDataLakeDatasetPrimaryKeyField': '[["name","Name",{"k":"s","p":"^[a-z0-9_]+$","l":[1,100]},1]]',
    'DatasetDataLakeDatasetSchemaField': '[["is_required","IsRequired","b",1],["name","Name",{"k":"s","p":"^[a-z0-9_]+$","l":[1,100]},1],["type","Type",{"k":"s","e":["INT","DOUBLE","STRING","TIMESTAMP","LONG"]},1]]',
    'DatasetPartitionSpec': '[["fields","Fields",{"k":["@DatasetDataLakeDatasetPartitionField"],"l":[1,10]},1]]',
    'DatasetSchema': '[["fields","Fields",{"k":["@DatasetDataLakeDatasetSchemaField"],"l":[1,500]},1],["name","Name",{"k":"s","p":"^[A-Za-z0-9]+$","l":[1,100]},1],["primary_keys","PrimaryKeys",{"k":["@DatasetDataLakeDatasetPrimaryKeyField"],"l":[1,20]}]]',
    'DatasetTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Instance': '[["arn","Arn","j",32],["aws_account_id","AwsAccountId","j",32],["created_time","CreatedTime","j",32],["instance_description","InstanceDescription",{"k":"s","p":"^([a-zA-Z0-9., _ʼ\'%-]){0,500}$","l":[null,501]}],["instance_id","InstanceId","j",32],["instance_name","InstanceName",{"k":"s","p":"^(?![ _ʼ\'%-])[a-zA-Z0-9 _ʼ\'%-]{0,62}[a-zA-Z0-9]$","l":[null,63]}],["last_modified_time","LastModifiedTime","j",32],["state","State","j",32],["tags","Tags",{"k":["@InstanceTag"],"l":[null,200],"x":1}],["version_number","VersionNumber","j",32],["web_app_dns_domain","WebAppDnsDomain",{"k":"s","p":"^(?![-])[a-zA-Z0-9-]{1,62}[a-zA-Z0-9]$"},2]]',
    'InstanceTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Namespace': '[["arn","Arn","j",32],["created_time","CreatedTime","j",32],["description","Description",{"k":"s","l":[1,500]}],["instance_id","InstanceId",{"k":"s","p":"^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$","l":[36,36]},3],["last_modified_time","LastModifiedTime","j",32],["name","Name",{"k":"s","p":"^[a-z0-9_]+$","l":[1,50]},3],["tags","Tags",{"k":["@NamespaceTag"],"l":[null,200],"x":1}]]',
    'NamespaceTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'DataIntegrationFlow': ('AWS::SCN::DataIntegrationFlow', '{"attributes":[["attr_arn","Arn","s"],["attr_created_time","CreatedTime","s"],["attr_last_modified_time","LastModifiedTime","s"]],"identifier":["Arn"],"tags":["Tags","list"]}'),
    'Dataset': ('AWS::SCN::Dataset', '{"attributes":[["attr_arn","Arn","s"],["attr_created_time","CreatedTime","s"],["attr_last_modified_time","LastModifiedTime","s"]],"identifier":["Arn"],"tags":["Tags","list"]}'),
    'Instance': ('AWS::SCN::Instance', '{"attributes":[["attr_arn","Arn","s"],["attr_aws_account_id","AwsAccountId","s"],["attr_created_time","CreatedTime","s"],["attr_instance_id","InstanceId","s"],["attr_last_modified_time","LastModifiedTime","s"],["attr_state","State","s"],["attr_version_number","VersionNumber","n"]],"identifier":["Arn"],"tags":["Tags","list"]}'),
    'Namespace': ('AWS::SCN::Namespace', '{"attributes":[["attr_arn","Arn","s"],["attr_created_time","CreatedTime","s"],["attr_last_modified_time","LastModifiedTime","s"]],"identifier":["Arn"],"tags":["Tags","list"]}'),
})
