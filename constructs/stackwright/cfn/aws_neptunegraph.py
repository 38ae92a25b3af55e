"""Every resource type of AWS::NeptuneGraph; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Graph': '[["deletion_protection","DeletionProtection","b"],["endpoint","Endpoint","j",32],["graph_arn","GraphArn","j",32],["graph_id","GraphId","j",32],["graph_name","GraphName",{"k":"s","p":"^[a-zA-z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$","l":[1,63]},2],["import_task","ImportTask","@GraphImportTask",10],["kms_key_identifier","KmsKeyIdentifier",{"k":"s","p":"arn:aws(|-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}","l":[1,1024]},2],["provisioned_memory","ProvisionedMemory",{"k":"i","r":[16,24576]},5],["public_connectivity","PublicConnectivity","b"],["replica_count","ReplicaCount",{"k":"i","r":[0,2]},2],["tags","Tags",{"k":["@GraphTag"],"l":[null,50],"x":1}],["vector_search_configuration","VectorSearchConfiguration","@GraphVectorSearchConfiguration",2]]',
    'GraphImportOptions': '[["neptune","Neptune","@GraphNeptuneImportOptions"]]',
    'GraphImportTask': r'[["blank_node_handling","BlankNodeHandling",{"k":"s","e":["convertToIri"]}],["fail_on_error","FailOnError","b"],["format","Format",{"k":"s","e":["CSV","OPEN_CYPHER","PARQUET","NTRIPLES"]}],["import_options","ImportOptions","@GraphImportOptions"],["max_provisioned_memory","MaxProvisionedMemory",{"k":"i","r":[16,24576]}],["min_provisioned_memory","MinProvisionedMemory",{"k":"i","r":[16,24576]}],["parquet_type","ParquetType",{"k":"s","e":["COLUMNAR"]}],["role_arn","RoleArn",{"k":"s","p":"arn:aws[^:]*:iam::[0-9]{12}:(role|role/service-role)(/[\\w+=,.@-]+)+","l":[1,1024]},1,["AWS::IAM::Role.Arn"]],["source","Source","s",1]]',
    'GraphNeptuneImportOptions': '[["preserve_default_vertex_labels","PreserveDefaultVertexLabels","b"],["preserve_edge_ids","PreserveEdgeIds","b"],["s3_export_kms_key_id","S3ExportKmsKeyId",{"k":"s","l":[1,1024]},1],["s3_export_path","S3ExportPath",{"k":"s","l":[1,1024]},1]]',
    'GraphTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]}]]',
    'GraphVectorSearchConfiguration': '[["vector_search_dimension","VectorSearchDimension","i",1]]',
    'GraphSnapshot': '[["arn","Arn","j",32],["graph_identifier","GraphIdentifier",{"k":"s","p":"^g-[a-z0-9]{10}$"},3],["id","Id","j",32],["kms_key_identifier","KmsKeyIdentifier","j",32],["snapshot_create_time","SnapshotCreateTime","j",32],["snapshot_name","SnapshotName",{"k":"s","p":"^(?!gs-)[a-z][a-z0-9]*(-[a-z0-9]+)*$","l":[1,63]},3],["status","Status","j",32],["tags","Tags",{"k":["@GraphSnapshotTag"],"l":[null,50],"x":1}]]',
    'GraphSnapshotTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'PrivateGraphEndpoint': '[["graph_identifier","GraphIdentifier",{"k":"s","p":"^g-[a-z0-9]{10}$"},3],["private_graph_endpoint_identifier","PrivateGraphEndpointIdentifier","j",32],["security_group_ids","SecurityGroupIds",["s"],10,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnet_ids","SubnetIds",{"k":[{"k":"s","p":"^subnet-[a-z0-9]+$"}],"l":[1,6]},2],["vpc_endpoint_id","VpcEndpointId","j",32],["vpc_id","VpcId",{"k":"s","p":"^vpc-[a-z0-9]+$"},3,["AWS::EC2::VPC.Id"]]]',
})
__getattr__ = names(__name__, _types)


class CfnGraph(TypedResource):
    schema = Schema('AWS::NeptuneGraph::Graph', _types, 'Graph', '{"attributes":[["attr_endpoint","Endpoint","s"],["attr_graph_arn","GraphArn","s"],["attr_graph_id","GraphId","s"]],"identifier":["GraphId"],"write_only":["ImportTask"],"tags":["Tags","list"],"arn":"arn:${Partition}:neptune-graph:${Region}:${Account}:graph/${ResourceId}"}')


class CfnGraphSnapshot(TypedResource):
    schema = Schema('AWS::NeptuneGraph::GraphSnapshot', _types, 'GraphSnapshot', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_kms_key_identifier","KmsKeyIdentifier","s"],["attr_snapshot_create_time","SnapshotCreateTime","s"],["attr_status","Status","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:neptune-graph:${Region}:${Account}:graph-snapshot/${ResourceId}"}')


class CfnPrivateGraphEndpoint(TypedResource):
    schema = Schema('AWS::NeptuneGraph::PrivateGraphEndpoint', _types, 'PrivateGraphEndpoint', '{"attributes":[["attr_private_graph_endpoint_identifier","PrivateGraphEndpointIdentifier","s"],["attr_vpc_endpoint_id","VpcEndpointId","s"]],"identifier":["PrivateGraphEndpointIdentifier"],"write_only":["SecurityGroupIds"]}')
