"""Every resource type of AWS::MemoryDB; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'ACL': r'[["acl_name","ACLName",{"k":"s","p":"[a-z][a-z0-9\\\\-]*"},3],["arn","Arn","j",32],["status","Status","j",32],["tags","Tags",{"k":["@ACLTag"],"l":[null,50],"x":1}],["user_names","UserNames",{"k":[{"k":"s","p":"^[a-zA-Z][a-zA-Z0-9\\-]*$","l":[1,null]}],"x":1}]]',
    'ACLTag': r'[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z0-9 _\\.\\/=+:\\-@]*$","l":[1,128]},1],["value","Value",{"k":"s","p":"^[a-zA-Z0-9 _\\.\\/=+:\\-@]*$","l":[null,256]}]]',
    'Cluster': r'[["acl_name","ACLName",{"k":"s","p":"[a-zA-Z][a-zA-Z0-9\\-]*","l":[1,null]},1],["arn","ARN","j",32],["auto_minor_version_upgrade","AutoMinorVersionUpgrade","b"],["cluster_endpoint","ClusterEndpoint","@ClusterEndpoint"],["cluster_name","ClusterName",{"k":"s","p":"[a-z][a-z0-9\\-]*"},3],["data_tiering","DataTiering","j",2],["description","Description","s"],["engine","Engine","s"],["engine_version","EngineVersion","s"],["final_snapshot_name","FinalSnapshotName","s",8],["ip_discovery","IpDiscovery","j"],["kms_key_id","KmsKeyId","s",2,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["maintenance_window","MaintenanceWindow","s"],["multi_region_cluster_name","MultiRegionClusterName","s",10],["network_type","NetworkType","j",2],["node_type","NodeType","s",1],["num_replicas_per_shard","NumReplicasPerShard","i"],["num_shards","NumShards","i"],["parameter_group_name","ParameterGroupName","s"],["parameter_group_status","ParameterGroupStatus","j",32],["port","Port","i",2],["security_group_ids","SecurityGroupIds",["s"],0,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["snapshot_arns","SnapshotArns",["s"],10],["snapshot_name","SnapshotName","s",10],["snapshot_retention_limit","SnapshotRetentionLimit","i"],["snapshot_window","SnapshotWindow","s"],["sns_topic_arn","SnsTopicArn","s",0,["AWS::SNS::Topic.Arn"]],["sns_topic_status","SnsTopicStatus","s"],["status","Status","j",32],["subnet_group_name","SubnetGroupName","s",2],["tls_enabled","TLSEnabled","b",2],["tags","Tags",{"k":["@ClusterTag"],"l":[null,50],"x":1}]]',
    'ClusterEndpoint': '[["address","Address","j",32],["port","Port","j",32]]',
    'ClusterTag': r'[["key","Key",{"k":"s","p":"^(?!aws:)(?!memorydb:)[a-zA-Z0-9 _\\.\\/=+:\\-@]{1,128}$","l":[1,128]},1],["value","Value",{"k":"s","p":"^(?!aws:)(?!memorydb:)[a-zA-Z0-9 _\\.\\/=+:\\-@]{1,256}$","l":[1,256]},1]]',
    'MultiRegionCluster': r'[["arn","ARN","j",32],["description","Description","s"],["engine","Engine","s"],["engine_version","EngineVersion","s",2],["multi_region_cluster_name","MultiRegionClusterName","j",32],["multi_region_cluster_name_suffix","MultiRegionClusterNameSuffix",{"k":"s","p":"[a-z][a-z0-9\\-]*"},10],["multi_region_parameter_group_name","MultiRegionParameterGroupName","s",2],["node_type","NodeType","s",1],["num_shards","NumShards","i"],["status","Status","j",32],["tls_enabled","TLSEnabled","b",2],["tags","Tags",{"k":["@MultiRegionClusterTag"],"l":[null,50],"x":1}],["update_strategy","UpdateStrategy",{"k":"s","e":["COORDINATED","UNCOORDINATED"]},8]]',
    'MultiRegionClusterTag': r'[["key","Key",{"k":"s","p":"^(?!aws:)(?!memorydb:)[a-zA-Z0-9 _\\.\\/=+:\\-@]{1,128}$","l":[1,128]},1],["value","Value",{"k":"s","p":"^(?!aws:)(?!memorydb:)[a-zA-Z0-9 _\\.\\/=+:\\-@]{1,256}$","l":[1,256]},1]]',
    'ParameterGroup': '[["arn","ARN","j",32],["description","Description","s",2],["family","Family","s",3],["parameter_group_name","ParameterGroupName","s",3],["parameters","Parameters","j",8],["tags","Tags",{"k":["@ParameterGroupTag"],"l":[null,50],"x":1}]]',
    'ParameterGroupTag': r'[["key","Key",{"k":"s","p":"^(?!aws:)(?!memorydb:)[a-zA-Z0-9 _\\.\\/=+:\\-@]{1,128}$","l":[1,128]},1],["value","Value",{"k":"s","p":"^(?!aws:)(?!memorydb:)[a-zA-Z0-9 _\\.\\/=+:\\-@]{1,256}$","l":[1,256]},1]]',
    'Snapshot': '[["arn","Arn","j",32],["cluster_configuration","ClusterConfiguration","j",32],["cluster_name","ClusterName","s",3],["data_tiering","DataTiering","j",32],["kms_key_id","KmsKeyId","s",2,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["snapshot_name","SnapshotName","s",3],["source","Source","j",32],["status","Status","j",32],["tags","Tags",{"k":["@SnapshotTag"],"l":[null,200],"x":1}]]',
    'SnapshotTag': '[["key","Key",{"k":"s","p":"^(?!aws:).+","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'SubnetGroup': r'[["arn","ARN","j",32],["description","Description","s"],["subnet_group_name","SubnetGroupName",{"k":"s","p":"[a-z][a-z0-9\\-]*"},3],["subnet_ids","SubnetIds",{"k":["s"],"x":1},1,["AWS::EC2::Subnet.SubnetId"]],["supported_network_types","SupportedNetworkTypes","j",32],["tags","Tags",{"k":["@SubnetGroupTag"],"l":[null,50],"x":1}]]',
    'SubnetGroupTag': r'[["key","Key",{"k":"s","p":"^(?!aws:)(?!memorydb:)[a-zA-Z0-9 _\\.\\/=+:\\-@]{1,128}$","l":[1,128]},1],["value","Value",{"k":"s","p":"^(?!aws:)(?!memorydb:)[a-zA-Z0-9 _\\.\\/=+:\\-@]{1,256}$","l":[1,256]},1]]',
    'User': r'[["access_string","AccessString",{"k":"s","p":"\\S"},8],["arn","Arn","j",32],["authentication_mode","AuthenticationMode","@UserAuthenticationMode",8],["status","Status","j",32],["tags","Tags",{"k":["@UserTag"],"l":[null,50],"x":1}],["user_name","UserName",{"k":"s","p":"[a-z][a-z0-9\\\\-]*","l":[1,null]},3]]',
    'UserAuthenticationMode': '[["passwords","Passwords",{"k":["s"],"l":[1,2],"x":1}],["type","Type",{"k":"s","e":["password","iam"]}]]',
    'UserTag': r'[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z0-9 _\\.\\/=+:\\-@]*$","l":[1,128]},1],["value","Value",{"k":"s","p":"^[a-zA-Z0-9 _\\.\\/=+:\\-@]*$","l":[null,256]}]]',
})
__getattr__ = names(__name__, _types)


class CfnACL(TypedResource):
    schema = Schema('AWS::MemoryDB::ACL', _types, 'ACL', '{"attributes":[["attr_arn","Arn","s"],["attr_status","Status","s"]],"identifier":["ACLName"],"tags":["Tags","list"],"arn":"arn:${Partition}:memorydb:${Region}:${Account}:acl/${AclName}"}')


class CfnCluster(TypedResource):
    schema = Schema('AWS::MemoryDB::Cluster', _types, 'Cluster', '{"attributes":[["attr_arn","ARN","s"],["attr_parameter_group_status","ParameterGroupStatus","s"],["attr_status","Status","s"],["attr_cluster_endpoint_address","ClusterEndpoint.Address","s"],["attr_cluster_endpoint_port","ClusterEndpoint.Port","i"]],"identifier":["ClusterName"],"write_only":["FinalSnapshotName","MultiRegionClusterName","SnapshotArns","SnapshotName"],"tags":["Tags","list"],"arn":"arn:${Partition}:memorydb:${Region}:${Account}:cluster/${ClusterName}"}')


class CfnMultiRegionCluster(TypedResource):
    schema = Schema('AWS::MemoryDB::MultiRegionCluster', _types, 'MultiRegionCluster', '{"attributes":[["attr_arn","ARN","s"],["attr_multi_region_cluster_name","MultiRegionClusterName","s"],["attr_status","Status","s"]],"identifier":["MultiRegionClusterName"],"write_only":["MultiRegionClusterNameSuffix","UpdateStrategy"],"tags":["Tags","list"],"arn":"arn:${Partition}:memorydb::${Account}:multiregioncluster/${ClusterName}"}')


class CfnParameterGroup(TypedResource):
    schema = Schema('AWS::MemoryDB::ParameterGroup', _types, 'ParameterGroup', '{"attributes":[["attr_arn","ARN","s"]],"identifier":["ParameterGroupName"],"write_only":["Parameters"],"tags":["Tags","list"],"arn":"arn:${Partition}:memorydb:${Region}:${Account}:parametergroup/${ParameterGroupName}"}')


class CfnSnapshot(TypedResource):
    schema = Schema('AWS::MemoryDB::Snapshot', _types, 'Snapshot', '{"attributes":[["attr_arn","Arn","s"],["attr_cluster_configuration","ClusterConfiguration","j"],["attr_data_tiering","DataTiering","s"],["attr_source","Source","s"],["attr_status","Status","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:memorydb:${Region}:${Account}:snapshot/${SnapshotName}"}')


class CfnSubnetGroup(TypedResource):
    schema = Schema('AWS::MemoryDB::SubnetGroup', _types, 'SubnetGroup', '{"attributes":[["attr_arn","ARN","s"],["attr_supported_network_types","SupportedNetworkTypes","l"]],"identifier":["SubnetGroupName"],"tags":["Tags","list"],"arn":"arn:${Partition}:memorydb:${Region}:${Account}:subnetgroup/${SubnetGroupName}"}')


class CfnUser(TypedResource):
    schema = Schema('AWS::MemoryDB::User', _types, 'User', '{"attributes":[["attr_arn","Arn","s"],["attr_status","Status","s"]],"identifier":["UserName"],"write_only":["AccessString","AuthenticationMode"],"tags":["Tags","list"],"arn":"arn:${Partition}:memorydb:${Region}:${Account}:user/${UserName}"}')
