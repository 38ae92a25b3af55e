"""Every resource type of AWS::Personalize; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Campaign': r'[["campaign_arn","CampaignArn","j",32],["campaign_config","CampaignConfig","@CampaignCampaignConfig"],["creation_date_time","CreationDateTime","j",32],["last_updated_date_time","LastUpdatedDateTime","j",32],["min_provisioned_tps","MinProvisionedTPS",{"k":"i","r":[1,null]}],["name","Name",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9\\-_]*$","l":[1,63]},3],["solution_version_arn","SolutionVersionArn",{"k":"s","p":"arn:([a-z\\d-]+):personalize:.*:.*:.+","l":[null,256]},1],["status","Status","j",32],["tags","Tags",{"k":["@CampaignTag"],"l":[null,200],"x":1}]]',
    'CampaignCampaignConfig': '[["enable_metadata_with_recommendations","EnableMetadataWithRecommendations","b"],["item_exploration_config","ItemExplorationConfig",{"m":{"k":"s","l":[null,1000]}}],["ranking_influence","RankingInfluence",{"m":{"k":"n","r":[0,1]}}],["sync_with_latest_solution_version","SyncWithLatestSolutionVersion","b"]]',
    'CampaignTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Dataset': r'[["dataset_arn","DatasetArn","j",32],["dataset_group_arn","DatasetGroupArn",{"k":"s","p":"arn:([a-z\\d-]+):personalize:.*:.*:.+","l":[null,256]},3],["dataset_import_job","DatasetImportJob","@DatasetDatasetImportJob"],["dataset_type","DatasetType",{"k":"s","e":["Interactions","Items","Users"]},3],["name","Name",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9\\-_]*","l":[1,63]},3],["schema_arn","SchemaArn",{"k":"s","p":"arn:([a-z\\d-]+):personalize:.*:.*:.+","l":[null,256]},3],["tags","Tags",{"k":["@DatasetTag"],"l":[null,50]},2]]',
    'DatasetDatasetImportJob': r'[["data_source","DataSource","@DatasetDatasetImportJobDataSource"],["dataset_arn","DatasetArn",{"k":"s","p":"arn:([a-z\\d-]+):personalize:.*:.*:.+","l":[null,256]}],["dataset_import_job_arn","DatasetImportJobArn",{"k":"s","p":"arn:([a-z\\d-]+):personalize:.*:.*:.+","l":[null,256]}],["job_name","JobName",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9\\-_]*","l":[1,63]}],["role_arn","RoleArn",{"k":"s","p":"arn:([a-z\\d-]+):iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+","l":[null,256]},0,["AWS::IAM::Role.Arn"]]]',
    'DatasetDatasetImportJobDataSource': '[["data_location","DataLocation",{"k":"s","p":"(s3|http|https)://.+","l":[null,256]}]]',
    'DatasetTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'DatasetGroup': r'[["dataset_group_arn","DatasetGroupArn","j",32],["domain","Domain",{"k":"s","e":["ECOMMERCE","VIDEO_ON_DEMAND"]},2],["kms_key_arn","KmsKeyArn",{"k":"s","p":"arn:aws.*:kms:.*:[0-9]{12}:key/.*","l":[null,2048]},2,["AWS::KMS::Key.Arn"]],["name","Name",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9\\-_]*","l":[1,63]},3],["role_arn","RoleArn",{"k":"s","p":"arn:([a-z\\d-]+):iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+","l":[null,256]},2,["AWS::IAM::Role.Arn"]],["tags","Tags",{"k":["@DatasetGroupTag"],"l":[null,50]},2]]',
    'DatasetGroupTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'EventTracker': r'[["dataset_group_arn","DatasetGroupArn",{"k":"s","p":"^arn:([a-z\\d-]+):personalize:.*:.*:.+$","l":[null,256]},3],["event_tracker_arn","EventTrackerArn","j",32],["name","Name",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9\\-_]*$","l":[1,63]},3],["tags","Tags",{"k":["@EventTrackerTag"],"l":[null,200]}],["tracking_id","TrackingId","j",32]]',
    'EventTrackerTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Filter': r'[["creation_date_time","CreationDateTime","j",32],["dataset_group_arn","DatasetGroupArn",{"k":"s","p":"arn:([a-z\\d-]+):personalize:.*:.*:.+","l":[null,256]},3],["filter_arn","FilterArn","j",32],["filter_expression","FilterExpression",{"k":"s","l":[1,2500]},3],["last_updated_date_time","LastUpdatedDateTime","j",32],["name","Name",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9\\-_]*$","l":[1,63]},3],["status","Status","j",32],["tags","Tags",{"k":["@FilterTag"],"l":[null,200],"x":1}]]',
    'FilterTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'MetricAttribution': r'[["dataset_group_arn","DatasetGroupArn",{"k":"s","p":"^arn:([a-z\\d-]+):personalize:.*:.*:.+$","l":[null,256]},3],["metric_attribution_arn","MetricAttributionArn","j",32],["metrics","Metrics",{"k":["@MetricAttributionMetricAttribute"],"l":[null,10]},3],["metrics_output_config","MetricsOutputConfig","@MetricAttributionMetricsOutputConfig",1],["name","Name",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9\\-_]*$","l":[1,63]},3],["status","Status","j",32]]',
    'MetricAttributionMetricAttribute': '[["event_type","EventType",{"k":"s","l":[null,256]},1],["expression","Expression",{"k":"s","l":[null,256]},1],["metric_name","MetricName",{"k":"s","l":[null,256]},1]]',
    'MetricAttributionMetricsOutputConfig': r'[["role_arn","RoleArn",{"k":"s","p":"^arn:([a-z\\d-]+):iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+$","l":[null,256]},1,["AWS::IAM::Role.Arn"]],["s3_data_destination","S3DataDestination","@MetricAttributionS3DataDestination"]]',
    'MetricAttributionS3DataDestination': '[["kms_key_arn","KmsKeyArn",{"k":"s","p":"^arn:aws.*:kms:.*:[0-9]{12}:key/","l":[null,2048]},0,["AWS::KMS::Key.Arn"]],["path","Path",{"k":"s","p":"^(s3|http|https)://.+$","l":[null,256]},1]]',
    'Schema': r'[["domain","Domain",{"k":"s","e":["ECOMMERCE","VIDEO_ON_DEMAND"]},2],["name","Name",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9\\-_]*","l":[1,63]},3],["schema","Schema",{"k":"s","l":[null,10000]},3],["schema_arn","SchemaArn","j",32],["tags","Tags",{"k":["@SchemaTag"],"l":[null,50]},2]]',
    'SchemaTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Solution': r'[["dataset_group_arn","DatasetGroupArn",{"k":"s","p":"arn:([a-z\\d-]+):personalize:.*:.*:.+","l":[null,256]},3],["event_type","EventType",{"k":"s","l":[null,256]},2],["name","Name",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9\\-_]*","l":[1,63]},3],["perform_auto_ml","PerformAutoML","b",2],["perform_hpo","PerformHPO","b",2],["recipe_arn","RecipeArn",{"k":"s","p":"arn:([a-z\\d-]+):personalize:.*:.*:.+","l":[null,256]},2],["solution_arn","SolutionArn","j",32],["solution_config","SolutionConfig","@SolutionSolutionConfig",2],["tags","Tags",{"k":["@SolutionTag"],"l":[null,50]},2]]',
    'SolutionCategoricalHyperParameterRange': '[["name","Name",{"k":"s","l":[null,256]},2],["values","Values",{"k":[{"k":"s","l":[null,1000]}],"l":[null,100]},2]]',
    'SolutionContinuousHyperParameterRange': '[["max_value","MaxValue",{"k":"n","r":[-1000000,null]},2],["min_value","MinValue",{"k":"n","r":[-1000000,null]},2],["name","Name",{"k":"s","l":[null,256]},2]]',
    'SolutionIntegerHyperParameterRange': '[["max_value","MaxValue",{"k":"i","r":[null,1000000]},2],["min_value","MinValue",{"k":"i","r":[-1000000,null]},2],["name","Name",{"k":"s","l":[null,256]},2]]',
    'SolutionSolutionConfig': '[["algorithm_hyper_parameters","AlgorithmHyperParameters",{"k":{"m":"s"},"l":[null,100]},2],["auto_ml_config","AutoMLConfig","@SolutionSolutionConfigAutoMLConfig",2],["event_value_threshold","EventValueThreshold",{"k":"s","l":[null,256]},2],["feature_transformation_parameters","FeatureTransformationParameters",{"k":{"m":"s"},"l":[null,100]},2],["hpo_config","HpoConfig","@SolutionSolutionConfigHpoConfig",2]]',
    'SolutionSolutionConfigAutoMLConfig': r'[["metric_name","MetricName",{"k":"s","l":[null,256]},2],["recipe_list","RecipeList",{"k":[{"k":"s","p":"arn:([a-z\\d-]+):personalize:.*:.*:.+","l":[null,256]}],"l":[null,100]},2]]',
    'SolutionSolutionConfigHpoConfig': '[["algorithm_hyper_parameter_ranges","AlgorithmHyperParameterRanges","@SolutionSolutionConfigHpoConfigAlgorithmHyperParameterRanges",2],["hpo_objective","HpoObjective","@SolutionSolutionConfigHpoConfigHpoObjective",2],["hpo_resource_config","HpoResourceConfig","@SolutionSolutionConfigHpoConfigHpoResourceConfig",2]]',
    'SolutionSolutionConfigHpoConfigAlgorithmHyperParameterRanges': '[["categorical_hyper_parameter_ranges","CategoricalHyperParameterRanges",{"k":["@SolutionCategoricalHyperParameterRange"],"l":[null,100]},2],["continuous_hyper_parameter_ranges","ContinuousHyperParameterRanges",{"k":["@SolutionContinuousHyperParameterRange"],"l":[null,100]},2],["integer_hyper_parameter_ranges","IntegerHyperParameterRanges",{"k":["@SolutionIntegerHyperParameterRange"],"l":[null,100]},2]]',
    'SolutionSolutionConfigHpoConfigHpoObjective': '[["metric_name","MetricName",{"k":"s","l":[null,256]},2],["metric_regex","MetricRegex",{"k":"s","l":[null,256]},2],["type","Type",{"k":"s","e":["Maximize","Minimize"]},2]]',
    'SolutionSolutionConfigHpoConfigHpoResourceConfig': '[["max_number_of_training_jobs","MaxNumberOfTrainingJobs",{"k":"s","l":[null,256]},2],["max_parallel_training_jobs","MaxParallelTrainingJobs",{"k":"s","l":[null,256]},2]]',
    'SolutionTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnCampaign(TypedResource):
    schema = Schema('AWS::Personalize::Campaign', _types, 'Campaign', '{"attributes":[["attr_campaign_arn","CampaignArn","s"],["attr_creation_date_time","CreationDateTime","s"],["attr_last_updated_date_time","LastUpdatedDateTime","s"],["attr_status","Status","s"]],"identifier":["CampaignArn"],"tags":["Tags","list"]}')


class CfnDataset(TypedResource):
    schema = Schema('AWS::Personalize::Dataset', _types, 'Dataset', '{"attributes":[["attr_dataset_arn","DatasetArn","s"]],"identifier":["DatasetArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:personalize:${Region}:${Account}:dataset/${ResourceId}"}')


class CfnDatasetGroup(TypedResource):
    schema = Schema('AWS::Personalize::DatasetGroup', _types, 'DatasetGroup', '{"attributes":[["attr_dataset_group_arn","DatasetGroupArn","s"]],"identifier":["DatasetGroupArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:personalize:${Region}:${Account}:dataset-group/${ResourceId}"}')


class CfnEventTracker(TypedResource):
    schema = Schema('AWS::Personalize::EventTracker', _types, 'EventTracker', '{"attributes":[["attr_event_tracker_arn","EventTrackerArn","s"],["attr_tracking_id","TrackingId","s"]],"identifier":["EventTrackerArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:personalize:${Region}:${Account}:event-tracker/${ResourceId}"}')


class CfnFilter(TypedResource):
    schema = Schema('AWS::Personalize::Filter', _types, 'Filter', '{"attributes":[["attr_creation_date_time","CreationDateTime","s"],["attr_filter_arn","FilterArn","s"],["attr_last_updated_date_time","LastUpdatedDateTime","s"],["attr_status","Status","s"]],"identifier":["FilterArn"],"tags":["Tags","list"]}')


class CfnMetricAttribution(TypedResource):
    schema = Schema('AWS::Personalize::MetricAttribution', _types, 'MetricAttribution', '{"attributes":[["attr_metric_attribution_arn","MetricAttributionArn","s"],["attr_status","Status","s"]],"identifier":["MetricAttributionArn"],"arn":"arn:${Partition}:personalize:${Region}:${Account}:metric-attribution/${ResourceId}"}')


class CfnSchema(TypedResource):
    schema = Schema('AWS::Personalize::Schema', _types, 'Schema', '{"attributes":[["attr_schema_arn","SchemaArn","s"]],"identifier":["SchemaArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:personalize:${Region}:${Account}:schema/${ResourceId}"}')


class CfnSolution(TypedResource):
    schema = Schema('AWS::Personalize::Solution', _types, 'Solution', '{"attributes":[["attr_solution_arn","SolutionArn","s"]],"identifier":["SolutionArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:personalize:${Region}:${Account}:solution/${ResourceId}"}')
