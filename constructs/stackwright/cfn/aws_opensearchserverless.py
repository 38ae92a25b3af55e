"""Every resource type of AWS::OpenSearchServerless; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'AccessPolicy': r'[["description","Description",{"k":"s","l":[1,1000]}],["name","Name",{"k":"s","p":"^[a-z][a-z0-9-]{2,31}$","l":[3,32]},3],["policy","Policy",{"k":"s","p":"[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+","l":[1,20480]},1],["type","Type",{"k":"s","e":["data"]},3]]',
    'Collection': '[["arn","Arn","j",32],["collection_endpoint","CollectionEndpoint","j",32],["collection_group_name","CollectionGroupName",{"k":"s","p":"^[a-z][a-z0-9-]+$","l":[3,32]},2],["dashboard_endpoint","DashboardEndpoint","j",32],["deletion_protection","DeletionProtection",{"k":"s","e":["ENABLED","DISABLED"]}],["description","Description",{"k":"s","l":[null,1000]}],["encryption_config","EncryptionConfig","@CollectionEncryptionConfig",10],["fips_endpoints","FipsEndpoints","j",32],["id","Id","j",32],["kms_key_arn","KmsKeyArn","j",32],["name","Name",{"k":"s","p":"^[a-z][a-z0-9-]{2,63}$","l":[3,64]},3],["standby_replicas","StandbyReplicas",{"k":"s","e":["ENABLED","DISABLED"]},2],["tags","Tags",{"k":["@CollectionTag"],"l":[null,50]},10],["type","Type",{"k":"s","e":["SEARCH","TIMESERIES","VECTORSEARCH"]},2],["vector_options","VectorOptions","@CollectionVectorOptions"]]',
    'CollectionEncryptionConfig': '[["aws_owned_key","AWSOwnedKey","b"],["kms_key_arn","KmsKeyArn","s",0,["AWS::KMS::Key.Arn"]]]',
    'CollectionTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'CollectionVectorOptions': '[["serverless_vector_acceleration","ServerlessVectorAcceleration",{"k":"s","e":["ENABLED","DISABLED","ALLOWED"]}]]',
    'CollectionGroup': '[["arn","Arn","j",32],["capacity_limits","CapacityLimits","@CollectionGroupCapacityLimits"],["description","Description",{"k":"s","l":[null,1000]}],["generation","Generation",{"k":"s","e":["CLASSIC","NEXTGEN"]},2],["id","Id","j",32],["name","Name",{"k":"s","p":"^[a-z][a-z0-9-]{2,31}$","l":[3,32]},3],["standby_replicas","StandbyReplicas",{"k":"s","e":["ENABLED","DISABLED"]},3],["tags","Tags",{"k":["@CollectionGroupTag"],"l":[null,50],"x":1}]]',
    'CollectionGroupCapacityLimits': '[["max_indexing_capacity_in_ocu","MaxIndexingCapacityInOcu",{"k":"n","r":[1,null],"d":0.5}],["max_search_capacity_in_ocu","MaxSearchCapacityInOcu",{"k":"n","r":[1,null],"d":0.5}],["min_indexing_capacity_in_ocu","MinIndexingCapacityInOcu",{"k":"n","r":[0,null],"d":0.5}],["min_search_capacity_in_ocu","MinSearchCapacityInOcu",{"k":"n","r":[0,null],"d":0.5}]]',
    'CollectionGroupTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'CollectionIndex': r'[["id","Id",{"k":"s","p":"^[a-z0-9]{3,40}$","l":[3,40]},3],["index_name","IndexName",{"k":"s","p":"^(?![_-])[a-z][a-z0-9_-]*$","l":[1,255]},3],["index_schema","IndexSchema",{"k":"s","p":"[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+","l":[1,2480]}]]',
    'Index': '[["collection_endpoint","CollectionEndpoint","s",3],["index_name","IndexName",{"k":"s","p":"^(?![_-])[a-z][a-z0-9_-]*$"},3],["mappings","Mappings","@IndexMappings"],["settings","Settings","@IndexIndexSettings"],["uuid","Uuid","j",32]]',
    'IndexIndexSettings': '[["analysis","Analysis","@IndexIndexSettingsAnalysis",2],["index","Index","@IndexIndexSettingsIndex"]]',
    'IndexIndexSettingsAnalysis': '[["analyzer","Analyzer",{"m":"@IndexIndexSettingsAnalysisAnalyzer"}]]',
    'IndexIndexSettingsAnalysisAnalyzer': '[["char_filter","CharFilter",["s"]],["filter","Filter",["s"]],["tokenizer","Tokenizer","s"],["type","Type","s"]]',
    'IndexIndexSettingsIndex': '[["knn","Knn","b"],["knn_algo_param_ef_search","KnnAlgoParamEfSearch","i",8],["refresh_interval","RefreshInterval","s",8]]',
    'IndexMappings': '[["properties","Properties",{"m":"@IndexPropertyMapping"}]]',
    'IndexPropertyMapping': '[["analyzer","Analyzer","s"],["compression_level","CompressionLevel",{"k":"s","e":["16x","32x","8x","4x","2x","1x"]}],["data_type","DataType",{"k":"s","e":["float","byte"]}],["dimension","Dimension","i"],["index","Index","b"],["method","Method","@IndexPropertyMappingMethod"],["properties","Properties",{"m":"@IndexPropertyMapping"}],["space_type","SpaceType",{"k":"s","e":["l2","l1","linf","cosinesimil","innerproduct","hamming"]}],["type","Type",{"k":"s","e":["text","knn_vector","keyword","integer"]},1],["value","Value","s"]]',
    'IndexPropertyMappingMethod': '[["engine","Engine",{"k":"s","e":["nmslib","faiss","lucene"]}],["name","Name",{"k":"s","e":["hnsw","ivf"]},1],["parameters","Parameters","@IndexPropertyMappingMethodParameters"],["space_type","SpaceType",{"k":"s","e":["l2","l1","linf","cosinesimil","innerproduct","hamming"]}]]',
    'IndexPropertyMappingMethodParameters': '[["ef_construction","EfConstruction",{"k":"i","r":[1,null]}],["m","M",{"k":"i","r":[2,100]}]]',
    'LifecyclePolicy': r'[["description","Description",{"k":"s","l":[null,1000]}],["name","Name",{"k":"s","p":"^[a-z][a-z0-9-]+$","l":[3,32]},3],["policy","Policy",{"k":"s","p":"[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+","l":[1,20480]},1],["type","Type",{"k":"s","e":["retention"]},3]]',
    'SecurityConfig': '[["description","Description",{"k":"s","l":[1,1000]}],["iam_federation_options","IamFederationOptions","@SecurityConfigIamFederationConfigOptions"],["iam_identity_center_options","IamIdentityCenterOptions","@SecurityConfigIamIdentityCenterConfigOptions"],["id","Id","j",32],["name","Name",{"k":"s","p":"^[a-z][a-z0-9-]{2,31}$","l":[3,32]},10],["saml_options","SamlOptions","@SecurityConfigSamlConfigOptions"],["type","Type",{"k":"s","e":["saml","iamidentitycenter","iamfederation"]},2]]',
    'SecurityConfigIamFederationConfigOptions': r'[["group_attribute","GroupAttribute",{"k":"s","p":"^[A-Za-z][A-Za-z0-9_.:/=+\\-@]*$","l":[1,64]}],["user_attribute","UserAttribute",{"k":"s","p":"^[A-Za-z][A-Za-z0-9_.:/=+\\-@]*$","l":[1,64]}]]',
    'SecurityConfigIamIdentityCenterConfigOptions': '[["application_arn","ApplicationArn","j",32],["application_description","ApplicationDescription","j",32],["application_name","ApplicationName","j",32],["group_attribute","GroupAttribute","s"],["instance_arn","InstanceArn",{"k":"s","p":"^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$","l":[10,1224]},3],["user_attribute","UserAttribute","s"]]',
    'SecurityConfigSamlConfigOptions': r'[["group_attribute","GroupAttribute",{"k":"s","p":"[\\w+=,.@-]+","l":[1,2048]}],["metadata","Metadata",{"k":"s","p":"[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+","l":[1,51200]},1],["open_search_serverless_entity_id","OpenSearchServerlessEntityId",{"k":"s","p":"^aws:opensearch:[0-9]{12}:*","l":[1,1024]}],["session_timeout","SessionTimeout","i"],["user_attribute","UserAttribute",{"k":"s","p":"[\\w+=,.@-]+","l":[1,2048]}]]',
    'SecurityPolicy': r'[["description","Description",{"k":"s","l":[1,1000]}],["name","Name",{"k":"s","p":"^[a-z][a-z0-9-]{2,31}$","l":[3,32]},3],["policy","Policy",{"k":"s","p":"[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+","l":[1,20480]},1],["type","Type",{"k":"s","e":["encryption","network"]},3]]',
    'VpcEndpoint': r'[["id","Id","j",32],["name","Name",{"k":"s","p":"^[a-z][a-z0-9-]{2,31}$","l":[3,32]},3],["security_group_ids","SecurityGroupIds",{"k":[{"k":"s","p":"^[\\w+\\-]+$","l":[1,128]}],"l":[1,5]},0,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnet_ids","SubnetIds",{"k":[{"k":"s","p":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$","l":[1,32]}],"l":[1,6]},1],["vpc_id","VpcId",{"k":"s","p":"^vpc-[0-9a-z]*$","l":[1,255]},3,["AWS::EC2::VPC.Id"]]]',
})
__getattr__ = names(__name__, _types)


class CfnAccessPolicy(TypedResource):
    schema = Schema('AWS::OpenSearchServerless::AccessPolicy', _types, 'AccessPolicy', '{"identifier":["Type","Name"]}')


class CfnCollection(TypedResource):
    schema = Schema('AWS::OpenSearchServerless::Collection', _types, 'Collection', '{"attributes":[["attr_arn","Arn","s"],["attr_collection_endpoint","CollectionEndpoint","s"],["attr_dashboard_endpoint","DashboardEndpoint","s"],["attr_fips_endpoints","FipsEndpoints","j"],["attr_id","Id","s"],["attr_kms_key_arn","KmsKeyArn","s"]],"identifier":["Id"],"write_only":["EncryptionConfig","Tags"],"tags":["Tags","list"],"arn":"arn:${Partition}:aoss:${Region}:${Account}:collection/${CollectionId}"}')


class CfnCollectionGroup(TypedResource):
    schema = Schema('AWS::OpenSearchServerless::CollectionGroup', _types, 'CollectionGroup', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:aoss:${Region}:${Account}:collection-group/${CollectionGroupId}"}')


class CfnCollectionIndex(TypedResource):
    schema = Schema('AWS::OpenSearchServerless::CollectionIndex', _types, 'CollectionIndex', '{"identifier":["Id","IndexName"]}')


class CfnIndex(TypedResource):
    schema = Schema('AWS::OpenSearchServerless::Index', _types, 'Index', '{"attributes":[["attr_uuid","Uuid","s"]],"identifier":["IndexName","CollectionEndpoint"],"write_only":["Settings.Index.KnnAlgoParamEfSearch","Settings.Index.RefreshInterval"]}')


class CfnLifecyclePolicy(TypedResource):
    schema = Schema('AWS::OpenSearchServerless::LifecyclePolicy', _types, 'LifecyclePolicy', '{"identifier":["Type","Name"]}')


class CfnSecurityConfig(TypedResource):
    schema = Schema('AWS::OpenSearchServerless::SecurityConfig', _types, 'SecurityConfig', '{"attributes":[["attr_id","Id","s"],["attr_iam_identity_center_options_application_arn","IamIdentityCenterOptions.ApplicationArn","s"],["attr_iam_identity_center_options_application_description","IamIdentityCenterOptions.ApplicationDescription","s"],["attr_iam_identity_center_options_application_name","IamIdentityCenterOptions.ApplicationName","s"]],"identifier":["Id"],"write_only":["Name"]}')


class CfnSecurityPolicy(TypedResource):
    schema = Schema('AWS::OpenSearchServerless::SecurityPolicy', _types, 'SecurityPolicy', '{"identifier":["Type","Name"]}')


class CfnVpcEndpoint(TypedResource):
    schema = Schema('AWS::OpenSearchServerless::VpcEndpoint', _types, 'VpcEndpoint', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')
