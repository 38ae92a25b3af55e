"""Every resource type of AWS::Cassandra; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Keyspace': '[["client_side_timestamps_enabled","ClientSideTimestampsEnabled","b",8],["keyspace_name","KeyspaceName",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9_]{1,47}$"},2],["replication_specification","ReplicationSpecification","@KeyspaceReplicationSpecification",2],["tags","Tags",{"k":["@KeyspaceTag"],"l":[null,50],"x":1}]]',
    'KeyspaceReplicationSpecification': '[["region_list","RegionList",{"k":[{"k":"s","p":"^[a-z]{2,}-[a-z]+-[0-9]+$"}],"l":[2,20],"x":1},10],["replication_strategy","ReplicationStrategy",{"k":"s","e":["SINGLE_REGION","MULTI_REGION"]},2]]',
    'KeyspaceTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'Table': '[["auto_scaling_specifications","AutoScalingSpecifications","@TableAutoScalingSpecification",8],["billing_mode","BillingMode","@TableBillingMode"],["cdc_specification","CdcSpecification","@TableCdcSpecification"],["client_side_timestamps_enabled","ClientSideTimestampsEnabled","b",2],["clustering_key_columns","ClusteringKeyColumns",{"k":["@TableClusteringKeyColumn"],"x":1},2],["default_time_to_live","DefaultTimeToLive",{"k":"i","r":[0,null]}],["encryption_specification","EncryptionSpecification","@TableEncryptionSpecification"],["keyspace_name","KeyspaceName",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9_]{1,47}$"},3],["partition_key_columns","PartitionKeyColumns",{"k":["@TableColumn"],"l":[1,null],"x":1},3],["point_in_time_recovery_enabled","PointInTimeRecoveryEnabled","b"],["regular_columns","RegularColumns",{"k":["@TableColumn"],"x":1}],["replica_specifications","ReplicaSpecifications",{"k":["@TableReplicaSpecification"],"l":[1,null],"x":1},8],["table_name","TableName",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9_]{1,47}$"},2],["tags","Tags",{"k":["@TableTag"],"l":[null,50],"x":1}],["warm_throughput","WarmThroughput","@TableWarmThroughput"]]',
    'TableAutoScalingSetting': '[["auto_scaling_disabled","AutoScalingDisabled","b"],["maximum_units","MaximumUnits",{"k":"i","r":[1,null]}],["minimum_units","MinimumUnits",{"k":"i","r":[1,null]}],["scaling_policy","ScalingPolicy","@TableScalingPolicy"]]',
    'TableAutoScalingSpecification': '[["read_capacity_auto_scaling","ReadCapacityAutoScaling","@TableAutoScalingSetting"],["write_capacity_auto_scaling","WriteCapacityAutoScaling","@TableAutoScalingSetting"]]',
    'TableBillingMode': '[["mode","Mode",{"k":"s","e":["PROVISIONED","ON_DEMAND"]},1],["provisioned_throughput","ProvisionedThroughput","@TableProvisionedThroughput"]]',
    'TableCdcSpecification': '[["status","Status",{"k":"s","e":["ENABLED","DISABLED"]},1],["tags","Tags",{"k":["@TableTag"],"l":[null,50],"x":1}],["view_type","ViewType",{"k":"s","e":["NEW_IMAGE","OLD_IMAGE","KEYS_ONLY","NEW_AND_OLD_IMAGES"]}]]',
    'TableClusteringKeyColumn': '[["column","Column","@TableColumn",3],["order_by","OrderBy",{"k":"s","e":["ASC","DESC"]},2]]',
    'TableColumn': '[["column_name","ColumnName",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9_]{1,47}$"},5],["column_type","ColumnType","s",5]]',
    'TableEncryptionSpecification': '[["encryption_type","EncryptionType",{"k":"s","e":["AWS_OWNED_KMS_KEY","CUSTOMER_MANAGED_KMS_KEY"]},1],["kms_key_identifier","KmsKeyIdentifier","s"]]',
    'TableProvisionedThroughput': '[["read_capacity_units","ReadCapacityUnits",{"k":"i","r":[1,null]},1],["write_capacity_units","WriteCapacityUnits",{"k":"i","r":[1,null]},1]]',
    'TableReplicaSpecification': '[["read_capacity_auto_scaling","ReadCapacityAutoScaling","@TableAutoScalingSetting"],["read_capacity_units","ReadCapacityUnits","i"],["region","Region",{"k":"s","l":[2,25]},1]]',
    'TableScalingPolicy': '[["target_tracking_scaling_policy_configuration","TargetTrackingScalingPolicyConfiguration","@TableTargetTrackingScalingPolicyConfiguration"]]',
    'TableTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'TableTargetTrackingScalingPolicyConfiguration': '[["disable_scale_in","DisableScaleIn","b"],["scale_in_cooldown","ScaleInCooldown","i"],["scale_out_cooldown","ScaleOutCooldown","i"],["target_value","TargetValue","i",1]]',
    'TableWarmThroughput': '[["read_units_per_second","ReadUnitsPerSecond",{"k":"i","r":[1,null]}],["write_units_per_second","WriteUnitsPerSecond",{"k":"i","r":[1,null]}]]',
    'Type': '[["direct_parent_types","DirectParentTypes","j",32],["direct_referring_tables","DirectReferringTables","j",32],["fields","Fields",{"k":["@TypeField"],"x":1},3],["keyspace_arn","KeyspaceArn","j",32],["keyspace_name","KeyspaceName","s",3],["last_modified_timestamp","LastModifiedTimestamp","j",32],["max_nesting_depth","MaxNestingDepth","j",32],["type_name","TypeName","s",3]]',
    'TypeField': '[["field_name","FieldName","s",1],["field_type","FieldType","s",1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Keyspace': ('AWS::Cassandra::Keyspace', '{"identifier":["KeyspaceName"],"write_only":["ClientSideTimestampsEnabled","ReplicationSpecification.RegionList"],"tags":["Tags","list"],"arn":"arn:${Partition}:cassandra:${Region}:${Account}:/keyspace/${KeyspaceName}/"}'),
    'Table': ('AWS::Cassandra::Table', '{"identifier":["KeyspaceName","TableName"],"write_only":["AutoScalingSpecifications","ReplicaSpecifications"],"tags":["Tags","list"]}'),
    'Type': ('AWS::Cassandra::Type', '{"attributes":[["attr_direct_parent_types","DirectParentTypes","l"],["attr_direct_referring_tables","DirectReferringTables","l"],["attr_keyspace_arn","KeyspaceArn","s"],["attr_last_modified_timestamp","LastModifiedTimestamp","n"],["attr_max_nesting_depth","MaxNestingDepth","i"]],"identifier":["KeyspaceName","TypeName"]}'),
})
