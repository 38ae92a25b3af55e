"""Every resource type of AWS::DocDB; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'DBCluster': '[["availability_zones","AvailabilityZones",["s"],2],["backup_retention_period","BackupRetentionPeriod",{"k":"i","r":[1,35]}],["cluster_resource_id","ClusterResourceId","j",32],["copy_tags_to_snapshot","CopyTagsToSnapshot","b"],["db_cluster_identifier","DBClusterIdentifier","s",2],["db_cluster_parameter_group_name","DBClusterParameterGroupName","s"],["db_subnet_group_name","DBSubnetGroupName","s",2],["deletion_protection","DeletionProtection","b"],["enable_cloudwatch_logs_exports","EnableCloudwatchLogsExports",["s"]],["endpoint","Endpoint","j",32],["engine_version","EngineVersion",{"k":"s","e":["3.6.0","4.0","4.0.0","5.0.0","5.0.1","8.0.0","8.0.1"]},2],["global_cluster_identifier","GlobalClusterIdentifier","s"],["id","Id","j",32],["kms_key_id","KmsKeyId","s",2,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["manage_master_user_password","ManageMasterUserPassword","b"],["master_user_password","MasterUserPassword","s"],["master_user_secret_kms_key_id","MasterUserSecretKmsKeyId","s"],["master_username","MasterUsername","s",2],["network_type","NetworkType","s"],["port","Port","i"],["preferred_backup_window","PreferredBackupWindow","s"],["preferred_maintenance_window","PreferredMaintenanceWindow","s"],["read_endpoint","ReadEndpoint","j",32],["restore_to_time","RestoreToTime","s"],["restore_type","RestoreType","s"],["rotate_master_user_password","RotateMasterUserPassword","b"],["serverless_v2_scaling_configuration","ServerlessV2ScalingConfiguration","@DBClusterServerlessV2ScalingConfiguration"],["snapshot_identifier","SnapshotIdentifier","s",2],["source_db_cluster_identifier","SourceDBClusterIdentifier","s",2],["storage_encrypted","StorageEncrypted","b",2],["storage_type","StorageType","s"],["tags","Tags",["@DBClusterTag"]],["use_latest_restorable_time","UseLatestRestorableTime","b"],["vpc_security_group_ids","VpcSecurityGroupIds",["s"],0,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]]]',
    'DBClusterServerlessV2ScalingConfiguration': '[["max_capacity","MaxCapacity","n",1],["min_capacity","MinCapacity","n",1]]',
    'DBClusterTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'DBClusterParameterGroup': '[["description","Description",{"k":"s","l":[1,255]},3],["family","Family",{"k":"s","l":[1,255]},3],["name","Name",{"k":"s","p":"[a-zA-Z0-9-]*","l":[1,255]},2],["parameters","Parameters","j",1],["tags","Tags",["@DBClusterParameterGroupTag"]]]',
    'DBClusterParameterGroupTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'DBInstance': '[["auto_minor_version_upgrade","AutoMinorVersionUpgrade","b"],["availability_zone","AvailabilityZone","s",2],["ca_certificate_identifier","CACertificateIdentifier","s"],["certificate_rotation_restart","CertificateRotationRestart","b"],["db_cluster_identifier","DBClusterIdentifier","s",3],["db_instance_class","DBInstanceClass","s",1],["db_instance_identifier","DBInstanceIdentifier","s",2],["enable_performance_insights","EnablePerformanceInsights","b"],["endpoint","Endpoint","j",32],["id","Id","j",32],["port","Port","j",32],["preferred_maintenance_window","PreferredMaintenanceWindow","s"],["tags","Tags",["@DBInstanceTag"]]]',
    'DBInstanceTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'DBSubnetGroup': '[["db_subnet_group_description","DBSubnetGroupDescription",{"k":"s","l":[1,100]},1],["db_subnet_group_name","DBSubnetGroupName",{"k":"s","p":"[a-zA-Z][0-9a-zA-Z-:._ ]*","l":[1,255]},2],["subnet_ids","SubnetIds",{"k":["s"],"l":[1,20]},1],["tags","Tags",["@DBSubnetGroupTag"]]]',
    'DBSubnetGroupTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'EventSubscription': '[["enabled","Enabled","b"],["event_categories","EventCategories",["s"]],["sns_topic_arn","SnsTopicArn","s",3,["AWS::SNS::Topic.Arn"]],["source_ids","SourceIds",[{"k":"s","p":"^[a-zA-Z][a-zA-Z0-9-]*[a-zA-Z0-9]$|^[a-zA-Z]$"}]],["source_type","SourceType",{"k":"s","e":["db-instance","db-cluster","db-parameter-group","db-security-group","db-cluster-snapshot"]}],["subscription_name","SubscriptionName",{"k":"s","l":[null,255]},2]]',
    'GlobalCluster': '[["deletion_protection","DeletionProtection","b"],["engine","Engine",{"k":"s","e":["docdb"]},2],["engine_version","EngineVersion","s",2],["global_cluster_arn","GlobalClusterArn","j",32],["global_cluster_identifier","GlobalClusterIdentifier",{"k":"s","p":"^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$","l":[1,63]},3],["global_cluster_resource_id","GlobalClusterResourceId","j",32],["source_db_cluster_identifier","SourceDBClusterIdentifier","s",10],["storage_encrypted","StorageEncrypted","b",2],["tags","Tags",{"k":["@GlobalClusterTag"],"l":[null,50],"x":1}]]',
    'GlobalClusterTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnDBCluster(TypedResource):
    schema = Schema('AWS::DocDB::DBCluster', _types, 'DBCluster', '{"attributes":[["attr_cluster_resource_id","ClusterResourceId","s"],["attr_endpoint","Endpoint","s"],["attr_id","Id","s"],["attr_port","Port","s"],["attr_read_endpoint","ReadEndpoint","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:rds:${Region}:${Account}:cluster:${DbClusterInstanceName}"}')


class CfnDBClusterParameterGroup(TypedResource):
    schema = Schema('AWS::DocDB::DBClusterParameterGroup', _types, 'DBClusterParameterGroup', '{"identifier":["Name"],"tags":["Tags","list"],"arn":"arn:${Partition}:rds:${Region}:${Account}:cluster-pg:${ClusterParameterGroupName}"}')


class CfnDBInstance(TypedResource):
    schema = Schema('AWS::DocDB::DBInstance', _types, 'DBInstance', '{"attributes":[["attr_endpoint","Endpoint","s"],["attr_id","Id","s"],["attr_port","Port","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:rds:${Region}:${Account}:db:${DBInstanceId}"}')


class CfnDBSubnetGroup(TypedResource):
    schema = Schema('AWS::DocDB::DBSubnetGroup', _types, 'DBSubnetGroup', '{"identifier":["DBSubnetGroupName"],"tags":["Tags","list"],"arn":"arn:${Partition}:rds:${Region}:${Account}:subgrp:${SubnetGroupName}"}')


class CfnEventSubscription(TypedResource):
    schema = Schema('AWS::DocDB::EventSubscription', _types, 'EventSubscription', '{"identifier":["SubscriptionName"],"arn":"arn:${Partition}:rds:${Region}:${Account}:es:${SubscriptionName}"}')


class CfnGlobalCluster(TypedResource):
    schema = Schema('AWS::DocDB::GlobalCluster', _types, 'GlobalCluster', '{"attributes":[["attr_global_cluster_arn","GlobalClusterArn","s"],["attr_global_cluster_resource_id","GlobalClusterResourceId","s"]],"identifier":["GlobalClusterIdentifier"],"write_only":["SourceDBClusterIdentifier"],"tags":["Tags","list"],"arn":"arn:${Partition}:rds::${Account}:global-cluster:${GlobalCluster}"}')
