"""Every resource type of AWS::FIS; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'ExperimentTemplate': r'[["actions","Actions",{"m":"@ExperimentTemplateExperimentTemplateAction"}],["description","Description",{"k":"s","p":"^[\\s\\S]+$","l":[null,512]},1],["experiment_options","ExperimentOptions","@ExperimentTemplateExperimentTemplateExperimentOptions"],["experiment_report_configuration","ExperimentReportConfiguration","@ExperimentTemplateExperimentTemplateExperimentReportConfiguration"],["id","Id","j",32],["log_configuration","LogConfiguration","@ExperimentTemplateExperimentTemplateLogConfiguration"],["role_arn","RoleArn",{"k":"s","p":"^[\\S]+$","l":[20,1224]},1,["AWS::IAM::Role.Arn"]],["stop_conditions","StopConditions",["@ExperimentTemplateExperimentTemplateStopCondition"],1],["tags","Tags",{"m":{"k":"s","l":[null,256]}},2],["targets","Targets",{"m":"@ExperimentTemplateExperimentTemplateTarget"},1]]',
    'ExperimentTemplateCloudWatchDashboard': r'[["dashboard_identifier","DashboardIdentifier",{"k":"s","p":"^[\\S]+$","l":[1,512]},1]]',
    'ExperimentTemplateExperimentTemplateAction': '[["action_id","ActionId",{"k":"s","l":[null,64]},1],["description","Description",{"k":"s","l":[null,512]}],["parameters","Parameters",{"m":{"k":"s","l":[null,1024]}}],["start_after","StartAfter",[{"k":"s","l":[null,64]}]],["targets","Targets",{"m":{"k":"s","l":[null,64]}}]]',
    'ExperimentTemplateExperimentTemplateExperimentOptions': '[["account_targeting","AccountTargeting",{"k":"s","e":["multi-account","single-account"]},2],["empty_target_resolution_mode","EmptyTargetResolutionMode",{"k":"s","e":["fail","skip"]}]]',
    'ExperimentTemplateExperimentTemplateExperimentReportConfiguration': r'[["data_sources","DataSources","@ExperimentTemplateExperimentTemplateExperimentReportConfigurationDataSources"],["outputs","Outputs","@ExperimentTemplateExperimentTemplateExperimentReportConfigurationOutputs",1],["post_experiment_duration","PostExperimentDuration",{"k":"s","p":"^[\\S]+$","l":[null,32]}],["pre_experiment_duration","PreExperimentDuration",{"k":"s","p":"^[\\S]+$","l":[null,32]}]]',
    'ExperimentTemplateExperimentTemplateExperimentReportConfigurationDataSources': '[["cloud_watch_dashboards","CloudWatchDashboards",["@ExperimentTemplateCloudWatchDashboard"]]]',
    'ExperimentTemplateExperimentTemplateExperimentReportConfigurationOutputs': '[["experiment_report_s3_configuration","ExperimentReportS3Configuration","@ExperimentTemplateExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration",1]]',
    'ExperimentTemplateExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration': '[["bucket_name","BucketName",{"k":"s","l":[3,63]},1,["AWS::S3::Bucket.Name"]],["prefix","Prefix",{"k":"s","l":[1,256]}]]',
    'ExperimentTemplateExperimentTemplateLogConfiguration': '[["cloud_watch_logs_configuration","CloudWatchLogsConfiguration","@ExperimentTemplateExperimentTemplateLogConfigurationCloudWatchLogsConfiguration"],["log_schema_version","LogSchemaVersion",{"k":"i","r":[1,null]},1],["s3_configuration","S3Configuration","@ExperimentTemplateExperimentTemplateLogConfigurationS3Configuration"]]',
    'ExperimentTemplateExperimentTemplateLogConfigurationCloudWatchLogsConfiguration': r'[["log_group_arn","LogGroupArn",{"k":"s","p":"^[\\S]+$","l":[20,2048]},1,["AWS::Logs::LogGroup.Arn"]]]',
    'ExperimentTemplateExperimentTemplateLogConfigurationS3Configuration': r'[["bucket_name","BucketName",{"k":"s","p":"^[\\S]+$","l":[3,63]},1,["AWS::S3::Bucket.Name"]],["prefix","Prefix",{"k":"s","p":"^[\\s\\S]+$","l":[1,700]}]]',
    'ExperimentTemplateExperimentTemplateStopCondition': r'[["source","Source",{"k":"s","p":"^[\\S]+$","l":[null,64]},1],["value","Value",{"k":"s","p":"^[\\s\\S]+$","l":[20,2048]},0,["AWS::CloudWatch::CompositeAlarm.Arn"]]]',
    'ExperimentTemplateExperimentTemplateTarget': '[["filters","Filters",["@ExperimentTemplateExperimentTemplateTargetFilter"]],["parameters","Parameters",{"m":{"k":"s","l":[null,1024]}}],["resource_arns","ResourceArns",[{"k":"s","l":[20,2048]}]],["resource_tags","ResourceTags",{"m":{"k":"s","l":[null,256]}}],["resource_type","ResourceType",{"k":"s","l":[null,64]},1],["selection_mode","SelectionMode",{"k":"s","l":[null,64]},1]]',
    'ExperimentTemplateExperimentTemplateTargetFilter': '[["path","Path",{"k":"s","l":[null,256]},1],["values","Values",[{"k":"s","l":[null,128]}],1]]',
    'TargetAccountConfiguration': r'[["account_id","AccountId",{"k":"s","p":"^[\\S]+$","l":[12,512]},3],["description","Description",{"k":"s","p":"^[\\s\\S]*$","l":[null,512]}],["experiment_template_id","ExperimentTemplateId",{"k":"s","p":"^[\\S]+$","l":[null,64]},3],["role_arn","RoleArn",{"k":"s","p":"^[\\S]+$","l":[20,1224]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnExperimentTemplate(TypedResource):
    schema = Schema('AWS::FIS::ExperimentTemplate', _types, 'ExperimentTemplate', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","map"],"arn":"arn:${Partition}:fis:${Region}:${Account}:experiment-template/${Id}"}')


class CfnTargetAccountConfiguration(TypedResource):
    schema = Schema('AWS::FIS::TargetAccountConfiguration', _types, 'TargetAccountConfiguration', '{"identifier":["ExperimentTemplateId","AccountId"]}')
