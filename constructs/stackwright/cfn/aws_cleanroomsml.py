"""Every resource type of AWS::CleanRoomsML; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'ConfiguredModelAlgorithm': r'[["configured_model_algorithm_arn","ConfiguredModelAlgorithmArn","j",32],["description","Description",{"k":"s","p":"^[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDBFF-\\uDC00\\uDFFF\\t\\r\\n]*$","l":[null,255]},2],["inference_container_config","InferenceContainerConfig","@ConfiguredModelAlgorithmInferenceContainerConfig",2],["kms_key_arn","KmsKeyArn",{"k":"s","p":"^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$","l":[20,2048]},2,["AWS::KMS::Key.Arn"]],["name","Name",{"k":"s","p":"^(?!\\s*$)[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDBFF-\\uDC00\\uDFFF\\t]*$","l":[1,63]},3],["role_arn","RoleArn",{"k":"s","p":"^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$","l":[20,2048]},3,["AWS::IAM::Role.Arn"]],["tags","Tags",{"k":["@ConfiguredModelAlgorithmTag"],"x":1}],["training_container_config","TrainingContainerConfig","@ConfiguredModelAlgorithmContainerConfig",2]]',
    'ConfiguredModelAlgorithmContainerConfig': '[["arguments","Arguments",{"k":[{"k":"s","p":"^.*$","l":[1,256]}],"l":[1,100]}],["entrypoint","Entrypoint",{"k":[{"k":"s","p":"^.*$","l":[1,256]}],"l":[1,100]}],["image_uri","ImageUri",{"k":"s","p":"^.*$","l":[1,255]},1],["metric_definitions","MetricDefinitions",{"k":["@ConfiguredModelAlgorithmMetricDefinition"],"l":[null,40]}]]',
    'ConfiguredModelAlgorithmInferenceContainerConfig': '[["image_uri","ImageUri",{"k":"s","p":"^.*$","l":[1,255]},1]]',
    'ConfiguredModelAlgorithmMetricDefinition': '[["name","Name",{"k":"s","p":"^.+$","l":[1,255]},1],["regex","Regex",{"k":"s","p":"^.+$","l":[1,500]},1]]',
    'ConfiguredModelAlgorithmTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'ConfiguredModelAlgorithmAssociation': r'[["collaboration_identifier","CollaborationIdentifier","j",32],["configured_model_algorithm_arn","ConfiguredModelAlgorithmArn",{"k":"s","p":"^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-model-algorithm/[-a-zA-Z0-9_/.]+$","l":[20,2048]},3],["configured_model_algorithm_association_arn","ConfiguredModelAlgorithmAssociationArn","j",32],["description","Description",{"k":"s","p":"^[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDBFF-\\uDC00\\uDFFF\\t\\r\\n]*$","l":[null,255]},2],["membership_identifier","MembershipIdentifier",{"k":"s","p":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","l":[36,36]},3],["name","Name",{"k":"s","p":"^(?!\\s*$)[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDBFF-\\uDC00\\uDFFF\\t]*$","l":[1,63]},3],["privacy_configuration","PrivacyConfiguration","@ConfiguredModelAlgorithmAssociationPrivacyConfiguration",2],["tags","Tags",{"k":["@ConfiguredModelAlgorithmAssociationTag"],"x":1}]]',
    'ConfiguredModelAlgorithmAssociationCustomEntityConfig': r'[["custom_data_identifiers","CustomDataIdentifiers",{"k":[{"k":"s","p":"^[a-zA-Z0-9\\_\\#\\=\\@\\/\\;\\,\\-\\ \\^\\$\\?\\[\\]\\{\\}\\|\\\\\\*\\+\\.\\(\\)]+$","l":[1,200]}],"l":[1,10],"x":1},1]]',
    'ConfiguredModelAlgorithmAssociationLogRedactionConfiguration': '[["custom_entity_config","CustomEntityConfig","@ConfiguredModelAlgorithmAssociationCustomEntityConfig"],["entities_to_redact","EntitiesToRedact",{"k":[{"k":"s","e":["ALL_PERSONALLY_IDENTIFIABLE_INFORMATION","NUMBERS","CUSTOM"]}],"l":[1,null],"x":1},1]]',
    'ConfiguredModelAlgorithmAssociationLogsConfigurationPolicy': '[["allowed_account_ids","AllowedAccountIds",{"k":[{"k":"s","p":"^[0-9]{12}$"}],"l":[1,5]},1],["filter_pattern","FilterPattern",{"k":"s","l":[null,1024]}],["log_redaction_configuration","LogRedactionConfiguration","@ConfiguredModelAlgorithmAssociationLogRedactionConfiguration"],["log_type","LogType",{"k":"s","e":["ALL","ERROR_SUMMARY"]}]]',
    'ConfiguredModelAlgorithmAssociationMetricsConfigurationPolicy': '[["noise_level","NoiseLevel",{"k":"s","e":["HIGH","MEDIUM","LOW","NONE"]},1]]',
    'ConfiguredModelAlgorithmAssociationPrivacyConfiguration': '[["policies","Policies","@ConfiguredModelAlgorithmAssociationPrivacyConfigurationPolicies",1]]',
    'ConfiguredModelAlgorithmAssociationPrivacyConfigurationPolicies': '[["trained_model_exports","TrainedModelExports","@ConfiguredModelAlgorithmAssociationTrainedModelExportsConfigurationPolicy"],["trained_model_inference_jobs","TrainedModelInferenceJobs","@ConfiguredModelAlgorithmAssociationTrainedModelInferenceJobsConfigurationPolicy"],["trained_models","TrainedModels","@ConfiguredModelAlgorithmAssociationTrainedModelsConfigurationPolicy"]]',
    'ConfiguredModelAlgorithmAssociationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'ConfiguredModelAlgorithmAssociationTrainedModelArtifactMaxSize': '[["unit","Unit",{"k":"s","e":["GB"]},1],["value","Value",{"k":"n","r":[0.01,10.0]},1]]',
    'ConfiguredModelAlgorithmAssociationTrainedModelExportsConfigurationPolicy': '[["files_to_export","FilesToExport",{"k":[{"k":"s","e":["MODEL","OUTPUT"]}],"l":[1,2],"x":1},1],["max_size","MaxSize","@ConfiguredModelAlgorithmAssociationTrainedModelExportsMaxSize",1]]',
    'ConfiguredModelAlgorithmAssociationTrainedModelExportsMaxSize': '[["unit","Unit",{"k":"s","e":["GB"]},1],["value","Value",{"k":"n","r":[0.01,10.0]},1]]',
    'ConfiguredModelAlgorithmAssociationTrainedModelInferenceJobsConfigurationPolicy': '[["container_logs","ContainerLogs",{"k":["@ConfiguredModelAlgorithmAssociationLogsConfigurationPolicy"],"l":[1,5],"x":1}],["max_output_size","MaxOutputSize","@ConfiguredModelAlgorithmAssociationTrainedModelInferenceMaxOutputSize"]]',
    'ConfiguredModelAlgorithmAssociationTrainedModelInferenceMaxOutputSize': '[["unit","Unit",{"k":"s","e":["GB"]},1],["value","Value",{"k":"n","r":[0.01,50.0]},1]]',
    'ConfiguredModelAlgorithmAssociationTrainedModelsConfigurationPolicy': '[["container_logs","ContainerLogs",{"k":["@ConfiguredModelAlgorithmAssociationLogsConfigurationPolicy"],"l":[1,5],"x":1}],["container_metrics","ContainerMetrics","@ConfiguredModelAlgorithmAssociationMetricsConfigurationPolicy"],["max_artifact_size","MaxArtifactSize","@ConfiguredModelAlgorithmAssociationTrainedModelArtifactMaxSize"]]',
    'TrainingDataset': r'[["description","Description",{"k":"s","p":"^[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDBFF-\\uDC00\\uDFFF\\t\\r\\n]*$","l":[null,255]},2],["name","Name",{"k":"s","p":"^(?!\\s*$)[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDBFF-\\uDC00\\uDFFF\\t]*$","l":[1,63]},3],["role_arn","RoleArn",{"k":"s","p":"^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$","l":[20,2048]},3,["AWS::IAM::Role.Arn"]],["status","Status","j",32],["tags","Tags",{"k":["@TrainingDatasetTag"],"x":1}],["training_data","TrainingData",{"k":["@TrainingDatasetDataset"],"l":[1,1]},3],["training_dataset_arn","TrainingDatasetArn","j",32]]',
    'TrainingDatasetColumnSchema': '[["column_name","ColumnName",{"k":"s","p":"^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$","l":[1,128]},1],["column_types","ColumnTypes",{"k":[{"k":"s","e":["USER_ID","ITEM_ID","TIMESTAMP","CATEGORICAL_FEATURE","NUMERICAL_FEATURE"]}],"l":[1,1]},1]]',
    'TrainingDatasetDataSource': '[["glue_data_source","GlueDataSource","@TrainingDatasetGlueDataSource",1]]',
    'TrainingDatasetDataset': '[["input_config","InputConfig","@TrainingDatasetDatasetInputConfig",1],["type","Type",{"k":"s","e":["INTERACTIONS"]},1]]',
    'TrainingDatasetDatasetInputConfig': '[["data_source","DataSource","@TrainingDatasetDataSource",1],["schema","Schema",{"k":["@TrainingDatasetColumnSchema"],"l":[1,100]},1]]',
    'TrainingDatasetGlueDataSource': '[["catalog_id","CatalogId",{"k":"s","p":"^[0-9]{12}$","l":[12,12]}],["database_name","DatabaseName",{"k":"s","p":"^[a-zA-Z0-9_](([a-zA-Z0-9_]+-)*([a-zA-Z0-9_]+))?$","l":[1,128]},1],["table_name","TableName",{"k":"s","p":"^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$","l":[1,128]},1]]',
    'TrainingDatasetTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnConfiguredModelAlgorithm(TypedResource):
    schema = Schema('AWS::CleanRoomsML::ConfiguredModelAlgorithm', _types, 'ConfiguredModelAlgorithm', '{"attributes":[["attr_configured_model_algorithm_arn","ConfiguredModelAlgorithmArn","s"]],"identifier":["ConfiguredModelAlgorithmArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:cleanrooms-ml:${Region}:${Account}:configured-model-algorithm/${ResourceId}"}')


class CfnConfiguredModelAlgorithmAssociation(TypedResource):
    schema = Schema('AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation', _types, 'ConfiguredModelAlgorithmAssociation', '{"attributes":[["attr_collaboration_identifier","CollaborationIdentifier","s"],["attr_configured_model_algorithm_association_arn","ConfiguredModelAlgorithmAssociationArn","s"]],"identifier":["ConfiguredModelAlgorithmAssociationArn"],"tags":["Tags","list"]}')


class CfnTrainingDataset(TypedResource):
    schema = Schema('AWS::CleanRoomsML::TrainingDataset', _types, 'TrainingDataset', '{"attributes":[["attr_status","Status","s"],["attr_training_dataset_arn","TrainingDatasetArn","s"]],"identifier":["TrainingDatasetArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:cleanrooms-ml:${Region}:${Account}:training-dataset/${ResourceId}"}')
