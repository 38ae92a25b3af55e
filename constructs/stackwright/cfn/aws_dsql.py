"""Every resource type of AWS::DSQL; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Cluster': '[["creation_time","CreationTime","j",32],["deletion_protection_enabled","DeletionProtectionEnabled","b"],["encryption_details","EncryptionDetails","j",32],["endpoint","Endpoint","j",32],["identifier","Identifier","j",32],["kms_encryption_key","KmsEncryptionKey",{"k":"s","p":"^[a-zA-Z0-9:/_-]+$","l":[1,2048]},8],["multi_region_properties","MultiRegionProperties","@ClusterMultiRegionProperties"],["policy_document","PolicyDocument","s"],["policy_version","PolicyVersion","j",32],["resource_arn","ResourceArn","j",32],["status","Status","j",32],["tags","Tags",["@ClusterTag"]],["vpc_endpoint","VpcEndpoint","j",32],["vpc_endpoint_service_name","VpcEndpointServiceName","j",32]]',
    'ClusterMultiRegionProperties': '[["clusters","Clusters",{"k":[{"k":"s","p":"^arn:aws(-[^:]+)?:dsql:[a-z0-9-]{1,20}:[0-9]{12}:cluster/[a-z0-9]{26}$"}],"x":1}],["witness_region","WitnessRegion",{"k":"s","l":[null,50]}]]',
    'ClusterTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Cluster': ('AWS::DSQL::Cluster', '{"attributes":[["attr_creation_time","CreationTime","s"],["attr_encryption_details","EncryptionDetails","j"],["attr_endpoint","Endpoint","s"],["attr_identifier","Identifier","s"],["attr_policy_version","PolicyVersion","s"],["attr_resource_arn","ResourceArn","s"],["attr_status","Status","s"],["attr_vpc_endpoint","VpcEndpoint","s"],["attr_vpc_endpoint_service_name","VpcEndpointServiceName","s"]],"identifier":["Identifier"],"write_only":["KmsEncryptionKey"],"tags":["Tags","list"],"arn":"arn:${Partition}:dsql:${Region}:${Account}:cluster/${Identifier}"}'),
})
