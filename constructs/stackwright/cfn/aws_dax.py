"""Every resource type of AWS::DAX; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Cluster': '[["arn","Arn","j",32],["availability_zones","AvailabilityZones",["s"]],["cluster_discovery_endpoint","ClusterDiscoveryEndpoint","j",32],["cluster_discovery_endpoint_url","ClusterDiscoveryEndpointURL","j",32],["cluster_endpoint_encryption_type","ClusterEndpointEncryptionType","s",2],["cluster_name","ClusterName","s",2],["description","Description","s"],["iam_role_arn","IAMRoleARN","s",3,["AWS::IAM::Role.Arn"]],["id","Id","j",32],["network_type","NetworkType","s",2],["node_type","NodeType","s",3],["notification_topic_arn","NotificationTopicARN","s"],["parameter_group_name","ParameterGroupName","s"],["preferred_maintenance_window","PreferredMaintenanceWindow","s"],["replication_factor","ReplicationFactor","i",1],["sse_specification","SSESpecification","@ClusterSSESpecification",2],["security_group_ids","SecurityGroupIds",["s"],0,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnet_group_name","SubnetGroupName","s",2],["tags","Tags","j"]]',
    'ClusterSSESpecification': '[["sse_enabled","SSEEnabled","b"]]',
    'ParameterGroup': '[["description","Description","s",2],["parameter_group_name","ParameterGroupName","s",2],["parameter_name_values","ParameterNameValues","j"]]',
    'SubnetGroup': '[["description","Description","s"],["subnet_group_name","SubnetGroupName","s",2],["subnet_ids","SubnetIds",["s"],1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Cluster': ('AWS::DAX::Cluster', '{"attributes":[["attr_arn","Arn","s"],["attr_cluster_discovery_endpoint","ClusterDiscoveryEndpoint","s"],["attr_cluster_discovery_endpoint_url","ClusterDiscoveryEndpointURL","s"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","map"],"arn":"arn:${Partition}:dax:${Region}:${Account}:cache/${ClusterName}"}'),
    'ParameterGroup': ('AWS::DAX::ParameterGroup', '{"identifier":["ParameterGroupName"]}'),
    'SubnetGroup': ('AWS::DAX::SubnetGroup', '{"attributes":[["attr_id","Id","s"]],"identifier":["SubnetGroupName"]}'),
})
