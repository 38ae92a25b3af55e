"""Every resource type of AWS::Athena; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'CapacityReservation': '[["allocated_dpus","AllocatedDpus","j",32],["arn","Arn","j",32],["capacity_assignment_configuration","CapacityAssignmentConfiguration","@CapacityReservationCapacityAssignmentConfiguration"],["creation_time","CreationTime","j",32],["last_successful_allocation_time","LastSuccessfulAllocationTime","j",32],["name","Name",{"k":"s","p":"[a-zA-Z0-9._-]{1,128}"},3],["status","Status","j",32],["tags","Tags",{"k":["@CapacityReservationTag"],"x":1}],["target_dpus","TargetDpus",{"k":"i","r":[1,null]},1]]',
    'CapacityReservationCapacityAssignment': '[["workgroup_names","WorkgroupNames",[{"k":"s","p":"[a-zA-Z0-9._-]{1,128}"}],1]]',
    'CapacityReservationCapacityAssignmentConfiguration': '[["capacity_assignments","CapacityAssignments",["@CapacityReservationCapacityAssignment"],1]]',
    'CapacityReservationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'DataCatalog': '[["connection_type","ConnectionType","s"],["description","Description",{"k":"s","l":[1,1024]}],["error","Error","s"],["name","Name",{"k":"s","l":[1,256]},3],["parameters","Parameters",{"m":{"k":"s","l":[null,51200]}}],["status","Status",{"k":"s","e":["CREATE_IN_PROGRESS","CREATE_COMPLETE","CREATE_FAILED","CREATE_FAILED_CLEANUP_IN_PROGRESS","CREATE_FAILED_CLEANUP_COMPLETE","CREATE_FAILED_CLEANUP_FAILED","DELETE_IN_PROGRESS","DELETE_COMPLETE","DELETE_FAILED"]}],["tags","Tags",["@DataCatalogTag"]],["type","Type",{"k":"s","e":["LAMBDA","GLUE","HIVE","FEDERATED"]},1]]',
    'DataCatalogTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'NamedQuery': '[["database","Database",{"k":"s","l":[1,255]},3,["AWS::Glue::Database.Id"]],["description","Description",{"k":"s","l":[1,1024]},2],["name","Name",{"k":"s","l":[1,128]},2],["named_query_id","NamedQueryId","j",32],["query_string","QueryString",{"k":"s","l":[1,262144]},3],["work_group","WorkGroup",{"k":"s","p":"^[a-zA-Z0-9._-]{1,128}$","l":[1,128]},2,["AWS::Athena::WorkGroup.Name"]]]',
    'PreparedStatement': '[["description","Description",{"k":"s","l":[1,1024]}],["query_statement","QueryStatement",{"k":"s","l":[1,262144]},1],["statement_name","StatementName",{"k":"s","p":"^[a-zA-Z_][a-zA-Z0-9_@:]{1,256}$","l":[1,256]},3],["work_group","WorkGroup",{"k":"s","p":"^[a-zA-Z0-9._-]{1,128}$","l":[1,128]},3,["AWS::Athena::WorkGroup.Name"]]]',
    'WorkGroup': '[["creation_time","CreationTime","j",32],["description","Description",{"k":"s","l":[null,1024]}],["name","Name",{"k":"s","p":"[a-zA-Z0-9._-]{1,128}"},3],["recursive_delete_option","RecursiveDeleteOption","b",8],["state","State",{"k":"s","e":["ENABLED","DISABLED"]}],["tags","Tags",["@WorkGroupTag"]],["work_group_configuration","WorkGroupConfiguration","@WorkGroupWorkGroupConfiguration"],["work_group_configuration_updates","WorkGroupConfigurationUpdates","@WorkGroupWorkGroupConfigurationUpdates",24]]',
    'WorkGroupAclConfiguration': '[["s3_acl_option","S3AclOption",{"k":"s","e":["BUCKET_OWNER_FULL_CONTROL"]},1]]',
    'WorkGroupClassification': '[["name","Name","s"],["properties","Properties",{"m":"s"}]]',
    'WorkGroupCloudWatchLoggingConfiguration': '[["enabled","Enabled","b"],["log_group","LogGroup","s"],["log_stream_name_prefix","LogStreamNamePrefix","s"],["log_types","LogTypes",{"m":["s"]}]]',
    'WorkGroupCustomerContentEncryptionConfiguration': '[["kms_key","KmsKey","s",1,["AWS::KMS::Key.Arn","AWS::KMS::Key.KeyId"]]]',
    'WorkGroupEncryptionConfiguration': '[["encryption_option","EncryptionOption",{"k":"s","e":["SSE_S3","SSE_KMS","CSE_KMS"]},1],["kms_key","KmsKey","s",0,["AWS::KMS::Key.Arn","AWS::KMS::Key.KeyId"]]]',
    'WorkGroupEngineConfiguration': '[["additional_configs","AdditionalConfigs",{"m":"s"},8],["classifications","Classifications",["@WorkGroupClassification"]],["coordinator_dpu_size","CoordinatorDpuSize","i",8],["default_executor_dpu_size","DefaultExecutorDpuSize","i",8],["max_concurrent_dpus","MaxConcurrentDpus","i",8],["spark_properties","SparkProperties",{"m":"s"},8]]',
    'WorkGroupEngineVersion': '[["effective_engine_version","EffectiveEngineVersion","s"],["selected_engine_version","SelectedEngineVersion","s"]]',
    'WorkGroupManagedLoggingConfiguration': '[["enabled","Enabled","b"],["kms_key","KmsKey","s"]]',
    'WorkGroupManagedQueryResultsConfiguration': '[["enabled","Enabled","b"],["encryption_configuration","EncryptionConfiguration","@WorkGroupManagedStorageEncryptionConfiguration"]]',
    'WorkGroupManagedStorageEncryptionConfiguration': '[["kms_key","KmsKey","s"]]',
    'WorkGroupMonitoringConfiguration': '[["cloud_watch_logging_configuration","CloudWatchLoggingConfiguration","@WorkGroupCloudWatchLoggingConfiguration"],["managed_logging_configuration","ManagedLoggingConfiguration","@WorkGroupManagedLoggingConfiguration"],["s3_logging_configuration","S3LoggingConfiguration","@WorkGroupS3LoggingConfiguration"]]',
    'WorkGroupResultConfiguration': '[["acl_configuration","AclConfiguration","@WorkGroupAclConfiguration"],["encryption_configuration","EncryptionConfiguration","@WorkGroupEncryptionConfiguration"],["expected_bucket_owner","ExpectedBucketOwner","s"],["output_location","OutputLocation","s"]]',
    'WorkGroupResultConfigurationUpdates': '[["acl_configuration","AclConfiguration","@WorkGroupAclConfiguration"],["encryption_configuration","EncryptionConfiguration","@WorkGroupEncryptionConfiguration"],["expected_bucket_owner","ExpectedBucketOwner","s"],["output_location","OutputLocation","s"],["remove_acl_configuration","RemoveAclConfiguration","b"],["remove_encryption_configuration","RemoveEncryptionConfiguration","b"],["remove_expected_bucket_owner","RemoveExpectedBucketOwner","b"],["remove_output_location","RemoveOutputLocation","b"]]',
    'WorkGroupS3LoggingConfiguration': '[["enabled","Enabled","b"],["kms_key","KmsKey","s"],["log_location","LogLocation","s"]]',
    'WorkGroupTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'WorkGroupWorkGroupConfiguration': '[["additional_configuration","AdditionalConfiguration","s",8],["bytes_scanned_cutoff_per_query","BytesScannedCutoffPerQuery",{"k":"i","r":[10000000,null]}],["customer_content_encryption_configuration","CustomerContentEncryptionConfiguration","@WorkGroupCustomerContentEncryptionConfiguration"],["enforce_work_group_configuration","EnforceWorkGroupConfiguration","b"],["engine_configuration","EngineConfiguration","@WorkGroupEngineConfiguration"],["engine_version","EngineVersion","@WorkGroupEngineVersion"],["execution_role","ExecutionRole","s",0,["AWS::IAM::Role.Arn"]],["managed_query_results_configuration","ManagedQueryResultsConfiguration","@WorkGroupManagedQueryResultsConfiguration"],["monitoring_configuration","MonitoringConfiguration","@WorkGroupMonitoringConfiguration"],["publish_cloud_watch_metrics_enabled","PublishCloudWatchMetricsEnabled","b"],["requester_pays_enabled","RequesterPaysEnabled","b"],["result_configuration","ResultConfiguration","@WorkGroupResultConfiguration"]]',
    'WorkGroupWorkGroupConfigurationUpdates': '[["additional_configuration","AdditionalConfiguration","s"],["bytes_scanned_cutoff_per_query","BytesScannedCutoffPerQuery",{"k":"i","r":[10000000,null]}],["customer_content_encryption_configuration","CustomerContentEncryptionConfiguration","@WorkGroupCustomerContentEncryptionConfiguration"],["enforce_work_group_configuration","EnforceWorkGroupConfiguration","b"],["engine_configuration","EngineConfiguration","@WorkGroupEngineConfiguration"],["engine_version","EngineVersion","@WorkGroupEngineVersion"],["execution_role","ExecutionRole","s",0,["AWS::IAM::Role.Arn"]],["managed_query_results_configuration","ManagedQueryResultsConfiguration","@WorkGroupManagedQueryResultsConfiguration"],["monitoring_configuration","MonitoringConfiguration","@WorkGroupMonitoringConfiguration"],["publish_cloud_watch_metrics_enabled","PublishCloudWatchMetricsEnabled","b"],["remove_bytes_scanned_cutoff_per_query","RemoveBytesScannedCutoffPerQuery","b"],["remove_customer_content_encryption_configuration","RemoveCustomerContentEncryptionConfiguration","b"],["requester_pays_enabled","RequesterPaysEnabled","b"],["result_configuration_updates","ResultConfigurationUpdates","@WorkGroupResultConfigurationUpdates"]]',
})
__getattr__ = names(__name__, _types)


class CfnCapacityReservation(TypedResource):
    schema = Schema('AWS::Athena::CapacityReservation', _types, 'CapacityReservation', '{"attributes":[["attr_allocated_dpus","AllocatedDpus","i"],["attr_arn","Arn","s"],["attr_creation_time","CreationTime","s"],["attr_last_successful_allocation_time","LastSuccessfulAllocationTime","s"],["attr_status","Status","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:athena:${Region}:${Account}:capacity-reservation/${CapacityReservationName}"}')


class CfnDataCatalog(TypedResource):
    schema = Schema('AWS::Athena::DataCatalog', _types, 'DataCatalog', '{"identifier":["Name"],"tags":["Tags","list"],"arn":"arn:${Partition}:athena:${Region}:${Account}:datacatalog/${DataCatalogName}"}')


class CfnNamedQuery(TypedResource):
    schema = Schema('AWS::Athena::NamedQuery', _types, 'NamedQuery', '{"attributes":[["attr_named_query_id","NamedQueryId","s"]],"identifier":["NamedQueryId"]}')


class CfnPreparedStatement(TypedResource):
    schema = Schema('AWS::Athena::PreparedStatement', _types, 'PreparedStatement', '{"identifier":["StatementName","WorkGroup"]}')


class CfnWorkGroup(TypedResource):
    schema = Schema('AWS::Athena::WorkGroup', _types, 'WorkGroup', '{"attributes":[["attr_creation_time","CreationTime","s"],["attr_work_group_configuration_engine_version_effective_engine_version","WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion","s"],["attr_work_group_configuration_updates_engine_version_effective_engine_version","WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion","s"]],"identifier":["Name"],"write_only":["RecursiveDeleteOption","WorkGroupConfiguration.AdditionalConfiguration","WorkGroupConfiguration.EngineConfiguration.AdditionalConfigs","WorkGroupConfiguration.EngineConfiguration.CoordinatorDpuSize","WorkGroupConfiguration.EngineConfiguration.DefaultExecutorDpuSize","WorkGroupConfiguration.EngineConfiguration.MaxConcurrentDpus","WorkGroupConfiguration.EngineConfiguration.SparkProperties","WorkGroupConfigurationUpdates"],"tags":["Tags","list"],"arn":"arn:${Partition}:athena:${Region}:${Account}:workgroup/${WorkGroupName}"}')
