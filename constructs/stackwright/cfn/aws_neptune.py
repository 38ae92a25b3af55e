"""Every resource type of AWS::Neptune; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'DBCluster': '[["associated_roles","AssociatedRoles",{"k":["@DBClusterDBClusterRole"],"x":1}],["availability_zones","AvailabilityZones",{"k":["s"],"x":1},2],["backup_retention_period","BackupRetentionPeriod",{"k":"i","r":[1,null]}],["cluster_resource_id","ClusterResourceId","j",32],["copy_tags_to_snapshot","CopyTagsToSnapshot","b"],["db_cluster_identifier","DBClusterIdentifier",{"k":"s","p":"^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$","l":[1,63]},2],["db_cluster_parameter_group_name","DBClusterParameterGroupName","s"],["db_instance_parameter_group_name","DBInstanceParameterGroupName","s",8],["db_port","DBPort","i"],["db_subnet_group_name","DBSubnetGroupName","s",2],["deletion_protection","DeletionProtection","b"],["enable_cloudwatch_logs_exports","EnableCloudwatchLogsExports",{"k":["s"],"x":1}],["endpoint","Endpoint","j",32],["engine_version","EngineVersion","s"],["global_cluster_identifier","GlobalClusterIdentifier",{"k":"s","p":"^[A-Za-z][0-9A-Za-z-:._]*$","l":[1,255]},2],["iam_auth_enabled","IamAuthEnabled","b"],["kms_key_id","KmsKeyId","s",2,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id","AWS::KMS::Key.KeyId"]],["network_type","NetworkType",{"k":"s","e":["IPV4","DUAL"]}],["port","Port","j",32],["preferred_backup_window","PreferredBackupWindow","s"],["preferred_maintenance_window","PreferredMaintenanceWindow","s"],["read_endpoint","ReadEndpoint","j",32],["restore_to_time","RestoreToTime","s",10],["restore_type","RestoreType","s",10],["serverless_scaling_configuration","ServerlessScalingConfiguration","@DBClusterServerlessScalingConfiguration"],["snapshot_identifier","SnapshotIdentifier","s",10],["source_db_cluster_identifier","SourceDBClusterIdentifier","s",10],["storage_encrypted","StorageEncrypted","b",2],["tags","Tags",{"k":["@DBClusterTag"],"l":[null,50],"x":1}],["use_latest_restorable_time","UseLatestRestorableTime","b",10],["vpc_security_group_ids","VpcSecurityGroupIds",{"k":["s"],"x":1},0,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]]]',
    'DBClusterDBClusterRole': '[["feature_name","FeatureName","s"],["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]]]',
    'DBClusterServerlessScalingConfiguration': '[["max_capacity","MaxCapacity",{"k":"n","r":[2.5,128]},1],["min_capacity","MinCapacity",{"k":"n","r":[1,128]},1]]',
    'DBClusterTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]}]]',
    'DBClusterParameterGroup': '[["description","Description","s",3],["family","Family","s",3],["name","Name","s",2],["parameters","Parameters","j",1],["tags","Tags",["@DBClusterParameterGroupTag"]]]',
    'DBClusterParameterGroupTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'DBInstance': '[["allow_major_version_upgrade","AllowMajorVersionUpgrade","b",8],["auto_minor_version_upgrade","AutoMinorVersionUpgrade","b",4],["availability_zone","AvailabilityZone","s",2],["db_cluster_identifier","DBClusterIdentifier","s",2],["db_instance_class","DBInstanceClass","s",1],["db_instance_identifier","DBInstanceIdentifier","s",2],["db_parameter_group_name","DBParameterGroupName","s",4],["db_snapshot_identifier","DBSnapshotIdentifier","s",26],["db_subnet_group_name","DBSubnetGroupName","s",2],["endpoint","Endpoint","j",32],["port","Port","j",32],["preferred_maintenance_window","PreferredMaintenanceWindow","s",4],["publicly_accessible","PubliclyAccessible","b"],["tags","Tags",{"k":["@DBInstanceTag"],"x":1}]]',
    'DBInstanceTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'DBParameterGroup': '[["description","Description","s",3],["family","Family","s",3],["name","Name","s",2],["parameters","Parameters","j",1],["tags","Tags",["@DBParameterGroupTag"]]]',
    'DBParameterGroupTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'DBSubnetGroup': '[["db_subnet_group_description","DBSubnetGroupDescription","s",1],["db_subnet_group_name","DBSubnetGroupName","s",2],["subnet_ids","SubnetIds",["s"],1],["tags","Tags",["@DBSubnetGroupTag"]]]',
    'DBSubnetGroupTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'EventSubscription': '[["enabled","Enabled","b"],["event_categories","EventCategories",{"k":["s"],"x":1}],["sns_topic_arn","SnsTopicArn","s",3,["AWS::SNS::Topic.Arn"]],["source_ids","SourceIds",{"k":["s"],"x":1}],["source_type","SourceType","s"],["subscription_name","SubscriptionName",{"k":"s","l":[null,255]},2],["tags","Tags",["@EventSubscriptionTag"]]]',
    'EventSubscriptionTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'GlobalCluster': '[["deletion_protection","DeletionProtection","b"],["engine","Engine",{"k":"s","e":["neptune"]},2],["engine_version","EngineVersion","s"],["global_cluster_identifier","GlobalClusterIdentifier",{"k":"s","p":"^[A-Za-z][0-9A-Za-z-:._]*$","l":[1,255]},2],["source_db_cluster_identifier","SourceDBClusterIdentifier","s",2],["storage_encrypted","StorageEncrypted","b",2],["tags","Tags",{"k":["@GlobalClusterTag"],"l":[null,50],"x":1}]]',
    'GlobalClusterTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]}]]',
})
__getattr__ = names(__name__, _types)


class CfnDBCluster(TypedResource):
    schema = Schema('AWS::Neptune::DBCluster', _types, 'DBCluster', '{"attributes":[["attr_availability_zones","AvailabilityZones","l"],["attr_backup_retention_period","BackupRetentionPeriod","i"],["attr_cluster_resource_id","ClusterResourceId","s"],["attr_copy_tags_to_snapshot","CopyTagsToSnapshot","b"],["attr_db_cluster_identifier","DBClusterIdentifier","s"],["attr_db_cluster_parameter_group_name","DBClusterParameterGroupName","s"],["attr_db_instance_parameter_group_name","DBInstanceParameterGroupName","s"],["attr_db_port","DBPort","i"],["attr_db_subnet_group_name","DBSubnetGroupName","s"],["attr_deletion_protection","DeletionProtection","b"],["attr_enable_cloudwatch_logs_exports","EnableCloudwatchLogsExports","l"],["attr_endpoint","Endpoint","s"],["attr_engine_version","EngineVersion","s"],["attr_global_cluster_identifier","GlobalClusterIdentifier","s"],["attr_iam_auth_enabled","IamAuthEnabled","b"],["attr_kms_key_id","KmsKeyId","s"],["attr_network_type","NetworkType","s"],["attr_port","Port","s"],["attr_preferred_backup_window","PreferredBackupWindow","s"],["attr_preferred_maintenance_window","PreferredMaintenanceWindow","s"],["attr_read_endpoint","ReadEndpoint","s"],["attr_restore_to_time","RestoreToTime","s"],["attr_restore_type","RestoreType","s"],["attr_snapshot_identifier","SnapshotIdentifier","s"],["attr_source_db_cluster_identifier","SourceDBClusterIdentifier","s"],["attr_storage_encrypted","StorageEncrypted","b"],["attr_use_latest_restorable_time","UseLatestRestorableTime","b"],["attr_vpc_security_group_ids","VpcSecurityGroupIds","l"]],"identifier":["DBClusterIdentifier"],"write_only":["DBInstanceParameterGroupName","RestoreToTime","RestoreType","SnapshotIdentifier","SourceDBClusterIdentifier","UseLatestRestorableTime"],"tags":["Tags","list"],"arn":"arn:aws:rds:${Region}:${Account}:cluster:${DBClusterId}"}')


class CfnDBClusterParameterGroup(TypedResource):
    schema = Schema('AWS::Neptune::DBClusterParameterGroup', _types, 'DBClusterParameterGroup', '{"identifier":["Name"],"tags":["Tags","list"],"arn":"arn:aws:rds:${Region}:${Account}:cluster-pg:${ClusterPGName}"}')


class CfnDBInstance(TypedResource):
    schema = Schema('AWS::Neptune::DBInstance', _types, 'DBInstance', '{"attributes":[["attr_endpoint","Endpoint","s"],["attr_port","Port","s"]],"identifier":["DBInstanceIdentifier"],"write_only":["AllowMajorVersionUpgrade","DBSnapshotIdentifier"],"tags":["Tags","list"],"arn":"arn:${Partition}:rds:${Region}:${Account}:db:${DbInstanceName}"}')


class CfnDBParameterGroup(TypedResource):
    schema = Schema('AWS::Neptune::DBParameterGroup', _types, 'DBParameterGroup', '{"identifier":["Name"],"tags":["Tags","list"],"arn":"arn:${Partition}:rds:${Region}:${Account}:pg:${DBParameterGroupName}"}')


class CfnDBSubnetGroup(TypedResource):
    schema = Schema('AWS::Neptune::DBSubnetGroup', _types, 'DBSubnetGroup', '{"identifier":["DBSubnetGroupName"],"tags":["Tags","list"],"arn":"arn:${Partition}:rds:${Region}:${Account}:subgrp:${SubnetGroupName}"}')


class CfnEventSubscription(TypedResource):
    schema = Schema('AWS::Neptune::EventSubscription', _types, 'EventSubscription', '{"identifier":["SubscriptionName"],"tags":["Tags","list"],"arn":"arn:${Partition}:rds:${Region}:${Account}:es:${SubscriptionName}"}')


class CfnGlobalCluster(TypedResource):
    schema = Schema('AWS::Neptune::GlobalCluster', _types, 'GlobalCluster', '{"identifier":["GlobalClusterIdentifier"],"tags":["Tags","list"]}')
