"""Every resource type of AWS::APS; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'AnomalyDetector': '[["alias","Alias",{"k":"s","l":[1,128]},3],["arn","Arn","j",32],["configuration","Configuration","@AnomalyDetectorAnomalyDetectorConfiguration",1],["evaluation_interval_in_seconds","EvaluationIntervalInSeconds","i"],["labels","Labels",{"k":["@AnomalyDetectorLabel"],"x":1}],["missing_data_action","MissingDataAction","@AnomalyDetectorMissingDataAction"],["tags","Tags",{"k":["@AnomalyDetectorTag"],"x":1}],["workspace","Workspace",{"k":"s","p":"^arn:(aws|aws-us-gov|aws-cn):aps:[a-z0-9-]+:[0-9]+:workspace/[a-zA-Z0-9-]+$"},3]]',
    'AnomalyDetectorAnomalyDetectorConfiguration': '[["random_cut_forest","RandomCutForest","@AnomalyDetectorRandomCutForestConfiguration",1]]',
    'AnomalyDetectorIgnoreNearExpected': '[["amount","Amount","n"],["ratio","Ratio","n"]]',
    'AnomalyDetectorLabel': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'AnomalyDetectorMissingDataAction': '[["mark_as_anomaly","MarkAsAnomaly","b"],["skip","Skip","b"]]',
    'AnomalyDetectorRandomCutForestConfiguration': '[["ignore_near_expected_from_above","IgnoreNearExpectedFromAbove","@AnomalyDetectorIgnoreNearExpected"],["ignore_near_expected_from_below","IgnoreNearExpectedFromBelow","@AnomalyDetectorIgnoreNearExpected"],["query","Query",{"k":"s","l":[1,null]},1],["sample_size","SampleSize",{"k":"i","r":[256,1024]}],["shingle_size","ShingleSize",{"k":"i","r":[2,1024]}]]',
    'AnomalyDetectorTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ResourcePolicy': '[["policy_document","PolicyDocument","s",1],["workspace_arn","WorkspaceArn",{"k":"s","p":"^arn:(aws|aws-us-gov|aws-cn):aps:[a-z0-9-]+:[0-9]+:workspace/[a-zA-Z0-9-]+$"},3]]',
    'RuleGroupsNamespace': '[["arn","Arn","j",32],["data","Data","s",1],["name","Name",{"k":"s","l":[1,64]},3],["tags","Tags",{"k":["@RuleGroupsNamespaceTag"],"x":1}],["workspace","Workspace",{"k":"s","p":"^arn:(aws|aws-us-gov|aws-cn):aps:[a-z0-9-]+:[0-9]+:workspace/[a-zA-Z0-9-]+$"},3]]',
    'RuleGroupsNamespaceTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Scraper': '[["alias","Alias",{"k":"s","p":"^[0-9A-Za-z][-.0-9A-Z_a-z]*$","l":[1,100]}],["arn","Arn","j",32],["destination","Destination","@ScraperDestination",1],["role_arn","RoleArn","j",32],["role_configuration","RoleConfiguration","@ScraperRoleConfiguration"],["scrape_configuration","ScrapeConfiguration","@ScraperScrapeConfiguration",1],["scraper_id","ScraperId","j",32],["scraper_logging_configuration","ScraperLoggingConfiguration","@ScraperScraperLoggingConfiguration"],["source","Source","@ScraperSource",3],["tags","Tags",{"k":["@ScraperTag"],"x":1}]]',
    'ScraperCloudWatchLogDestination': '[["log_group_arn","LogGroupArn",{"k":"s","l":[null,512]}]]',
    'ScraperComponentConfig': '[["options","Options",{"m":"s"}]]',
    'ScraperDestination': '[["amp_configuration","AmpConfiguration","@ScraperDestinationAmpConfiguration"],["cloud_watch_configuration","CloudWatchConfiguration","@ScraperDestinationCloudWatchConfiguration"]]',
    'ScraperDestinationAmpConfiguration': '[["workspace_arn","WorkspaceArn",{"k":"s","p":"^arn:aws[-a-z]*:aps:[-a-z0-9]+:[0-9]{12}:workspace/.+$"},1]]',
    'ScraperDestinationCloudWatchConfiguration': r'[["dataset_arn","DatasetArn",{"k":"s","p":"^arn:aws[-a-z]*:cloudwatch:[-a-z0-9]+:[0-9]{12}:dataset\\/.+$"},1]]',
    'ScraperRoleConfiguration': '[["source_role_arn","SourceRoleArn","s",0,["AWS::IAM::Role.Arn"]],["target_role_arn","TargetRoleArn","s",0,["AWS::IAM::Role.Arn"]]]',
    'ScraperScrapeConfiguration': '[["configuration_blob","ConfigurationBlob","s"]]',
    'ScraperScraperComponent': '[["config","Config","@ScraperComponentConfig"],["type","Type",{"k":"s","e":["SERVICE_DISCOVERY","COLLECTOR","EXPORTER"]},1]]',
    'ScraperScraperLoggingConfiguration': '[["logging_destination","LoggingDestination","@ScraperScraperLoggingDestination",1],["scraper_components","ScraperComponents",{"k":["@ScraperScraperComponent"],"l":[1,null],"x":1},1]]',
    'ScraperScraperLoggingDestination': '[["cloud_watch_logs","CloudWatchLogs","@ScraperCloudWatchLogDestination"]]',
    'ScraperSource': '[["eks_configuration","EksConfiguration","@ScraperSourceEksConfiguration"],["vpc_configuration","VpcConfiguration","@ScraperSourceVpcConfiguration"]]',
    'ScraperSourceEksConfiguration': '[["cluster_arn","ClusterArn",{"k":"s","p":"^arn:aws[-a-z]*:eks:[-a-z0-9]+:[0-9]{12}:cluster/.+$"},1],["security_group_ids","SecurityGroupIds",[{"k":"s","p":"^sg-[0-9a-z]+$"}],0,["AWS::EC2::SecurityGroup.Ids"]],["subnet_ids","SubnetIds",[{"k":"s","p":"^subnet-[0-9a-z]+$"}],1]]',
    'ScraperSourceVpcConfiguration': '[["security_group_ids","SecurityGroupIds",[{"k":"s","p":"^sg-[0-9a-z]+$"}],1,["AWS::EC2::SecurityGroup.Ids"]],["subnet_ids","SubnetIds",[{"k":"s","p":"^subnet-[0-9a-z]+$"}],1]]',
    'ScraperTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Workspace': '[["alert_manager_definition","AlertManagerDefinition","s"],["alias","Alias",{"k":"s","l":[null,100]}],["arn","Arn","j",32],["kms_key_arn","KmsKeyArn",{"k":"s","p":"^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$","l":[20,2048]},2,["AWS::KMS::Key.Arn"]],["logging_configuration","LoggingConfiguration","@WorkspaceLoggingConfiguration"],["prometheus_endpoint","PrometheusEndpoint","j",32],["query_logging_configuration","QueryLoggingConfiguration","@WorkspaceQueryLoggingConfiguration"],["tags","Tags",{"k":["@WorkspaceTag"],"x":1}],["workspace_configuration","WorkspaceConfiguration","@WorkspaceWorkspaceConfiguration"],["workspace_id","WorkspaceId","j",32]]',
    'WorkspaceCloudWatchLogDestination': '[["log_group_arn","LogGroupArn",{"k":"s","l":[null,512]},1]]',
    'WorkspaceLabel': '[["name","Name",{"k":"s","p":"^[a-zA-Z_][a-zA-Z0-9_]*$","l":[1,null]},1],["value","Value",{"k":"s","l":[1,null]},1]]',
    'WorkspaceLimitsPerLabelSet': '[["label_set","LabelSet",{"k":["@WorkspaceLabel"],"x":1},1],["limits","Limits","@WorkspaceLimitsPerLabelSetEntry",1]]',
    'WorkspaceLimitsPerLabelSetEntry': '[["max_series","MaxSeries",{"k":"i","r":[0,null]}]]',
    'WorkspaceLoggingConfiguration': '[["log_group_arn","LogGroupArn",{"k":"s","l":[null,512]}]]',
    'WorkspaceLoggingDestination': '[["cloud_watch_logs","CloudWatchLogs","@WorkspaceCloudWatchLogDestination",1],["filters","Filters","@WorkspaceLoggingFilter",1]]',
    'WorkspaceLoggingFilter': '[["qsp_threshold","QspThreshold",{"k":"i","r":[0,null]},1]]',
    'WorkspaceQueryLoggingConfiguration': '[["destinations","Destinations",{"k":["@WorkspaceLoggingDestination"],"l":[1,1]},1]]',
    'WorkspaceTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'WorkspaceWorkspaceConfiguration': '[["limits_per_label_sets","LimitsPerLabelSets",{"k":["@WorkspaceLimitsPerLabelSet"],"x":1}],["out_of_order_time_window_in_seconds","OutOfOrderTimeWindowInSeconds",{"k":"i","r":[0,null]}],["retention_period_in_days","RetentionPeriodInDays",{"k":"i","r":[1,null]}],["rule_query_offset_in_seconds","RuleQueryOffsetInSeconds",{"k":"i","r":[0,null]}]]',
})
__getattr__ = names(__name__, _types)


class CfnAnomalyDetector(TypedResource):
    schema = Schema('AWS::APS::AnomalyDetector', _types, 'AnomalyDetector', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"]}')


class CfnResourcePolicy(TypedResource):
    schema = Schema('AWS::APS::ResourcePolicy', _types, 'ResourcePolicy', '{"identifier":["WorkspaceArn"]}')


class CfnRuleGroupsNamespace(TypedResource):
    schema = Schema('AWS::APS::RuleGroupsNamespace', _types, 'RuleGroupsNamespace', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"]}')


class CfnScraper(TypedResource):
    schema = Schema('AWS::APS::Scraper', _types, 'Scraper', '{"attributes":[["attr_arn","Arn","s"],["attr_role_arn","RoleArn","s"],["attr_scraper_id","ScraperId","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:aps:${Region}:${Account}:scraper/${ScraperId}"}')


class CfnWorkspace(TypedResource):
    schema = Schema('AWS::APS::Workspace', _types, 'Workspace', '{"attributes":[["attr_arn","Arn","s"],["attr_prometheus_endpoint","PrometheusEndpoint","s"],["attr_workspace_id","WorkspaceId","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:aps:${Region}:${Account}:workspace/${WorkspaceId}"}')
