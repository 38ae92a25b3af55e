"""Every resource type of AWS::DocDBElastic; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Cluster': '[["admin_user_name","AdminUserName","s",3],["admin_user_password","AdminUserPassword","s",8],["auth_type","AuthType","s",3],["backup_retention_period","BackupRetentionPeriod","i"],["cluster_arn","ClusterArn","j",32],["cluster_endpoint","ClusterEndpoint","j",32],["cluster_name","ClusterName",{"k":"s","p":"[a-zA-z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*","l":[1,50]},3],["kms_key_id","KmsKeyId","s",2,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id","AWS::KMS::Key.KeyId"]],["preferred_backup_window","PreferredBackupWindow","s"],["preferred_maintenance_window","PreferredMaintenanceWindow","s"],["shard_capacity","ShardCapacity","i",1],["shard_count","ShardCount","i",1],["shard_instance_count","ShardInstanceCount","i"],["subnet_ids","SubnetIds",["s"]],["tags","Tags",{"k":["@ClusterTag"],"l":[null,50],"x":1}],["vpc_security_group_ids","VpcSecurityGroupIds",["s"],0,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]]]',
    'ClusterTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ClusterSnapshot': '[["admin_user_name","AdminUserName","j",32],["cluster_arn","ClusterArn","s",3],["cluster_creation_time","ClusterCreationTime","j",32],["kms_key_id","KmsKeyId","j",32],["snapshot_arn","SnapshotArn","j",32],["snapshot_creation_time","SnapshotCreationTime","j",32],["snapshot_name","SnapshotName",{"k":"s","l":[1,63]},3],["snapshot_type","SnapshotType","j",32],["status","Status","j",32],["subnet_ids","SubnetIds","j",32],["tags","Tags",{"k":["@ClusterSnapshotTag"],"x":1}],["vpc_security_group_ids","VpcSecurityGroupIds","j",32]]',
    'ClusterSnapshotTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Cluster': ('AWS::DocDBElastic::Cluster', '{"attributes":[["attr_cluster_arn","ClusterArn","s"],["attr_cluster_endpoint","ClusterEndpoint","s"]],"identifier":["ClusterArn"],"write_only":["AdminUserPassword"],"tags":["Tags","list"],"arn":"arn:${Partition}:docdb-elastic:${Region}:${Account}:cluster/${ResourceId}"}'),
    'ClusterSnapshot': ('AWS::DocDBElastic::ClusterSnapshot', '{"attributes":[["attr_admin_user_name","AdminUserName","s"],["attr_cluster_creation_time","ClusterCreationTime","s"],["attr_kms_key_id","KmsKeyId","s"],["attr_snapshot_arn","SnapshotArn","s"],["attr_snapshot_creation_time","SnapshotCreationTime","s"],["attr_snapshot_type","SnapshotType","s"],["attr_status","Status","s"],["attr_subnet_ids","SubnetIds","l"],["attr_vpc_security_group_ids","VpcSecurityGroupIds","l"]],"identifier":["SnapshotArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:docdb-elastic:${Region}:${Account}:cluster-snapshot/${ResourceId}"}'),
})
