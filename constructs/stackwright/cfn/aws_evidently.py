"""Every resource type of AWS::Evidently; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Experiment': '[["arn","Arn","j",32],["description","Description",{"k":"s","l":[null,160]}],["metric_goals","MetricGoals",{"k":["@ExperimentMetricGoalObject"],"l":[1,3],"x":1},1],["name","Name",{"k":"s","p":"[-a-zA-Z0-9._]*","l":[1,127]},3],["online_ab_config","OnlineAbConfig","@ExperimentOnlineAbConfigObject",1],["project","Project",{"k":"s","p":"([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:project/[-a-zA-Z0-9._]*)","l":[null,2048]},3],["randomization_salt","RandomizationSalt",{"k":"s","p":".*","l":[null,127]}],["remove_segment","RemoveSegment","b"],["running_status","RunningStatus","@ExperimentRunningStatusObject"],["sampling_rate","SamplingRate",{"k":"i","r":[0,100000]}],["segment","Segment",{"k":"s","p":"([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:segment/[-a-zA-Z0-9._]*)","l":[null,2048]}],["tags","Tags",{"k":["@ExperimentTag"],"x":1}],["treatments","Treatments",{"k":["@ExperimentTreatmentObject"],"l":[2,5],"x":1},1]]',
    'ExperimentMetricGoalObject': r'[["desired_change","DesiredChange",{"k":"s","e":["INCREASE","DECREASE"]},1],["entity_id_key","EntityIdKey","s",1],["event_pattern","EventPattern","s"],["metric_name","MetricName",{"k":"s","p":"^[\\S]+$","l":[1,255]},1],["unit_label","UnitLabel",{"k":"s","p":".*","l":[1,256]}],["value_key","ValueKey","s",1]]',
    'ExperimentOnlineAbConfigObject': '[["control_treatment_name","ControlTreatmentName",{"k":"s","p":"[-a-zA-Z0-9._]*","l":[1,127]}],["treatment_weights","TreatmentWeights",{"k":["@ExperimentTreatmentToWeight"],"x":1}]]',
    'ExperimentRunningStatusObject': '[["analysis_complete_time","AnalysisCompleteTime","s"],["desired_state","DesiredState",{"k":"s","p":"^(CANCELLED|COMPLETED)"}],["reason","Reason","s"],["status","Status","s"]]',
    'ExperimentTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ExperimentTreatmentObject': '[["description","Description","s"],["feature","Feature",{"k":"s","p":"([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:.*)"},1],["treatment_name","TreatmentName",{"k":"s","p":"[-a-zA-Z0-9._]*","l":[1,127]},1],["variation","Variation",{"k":"s","p":"[-a-zA-Z0-9._]*","l":[1,255]},1]]',
    'ExperimentTreatmentToWeight': '[["split_weight","SplitWeight",{"k":"i","r":[0,100000]},1],["treatment","Treatment",{"k":"s","p":"[-a-zA-Z0-9._]*","l":[1,127]},1]]',
    'Feature': '[["arn","Arn","j",32],["default_variation","DefaultVariation",{"k":"s","p":"[-a-zA-Z0-9._]*","l":[1,127]}],["description","Description",{"k":"s","l":[null,160]}],["entity_overrides","EntityOverrides",{"k":["@FeatureEntityOverride"],"l":[null,2500],"x":1}],["evaluation_strategy","EvaluationStrategy",{"k":"s","e":["ALL_RULES","DEFAULT_VARIATION"]}],["name","Name",{"k":"s","p":"[-a-zA-Z0-9._]*","l":[1,127]},3],["project","Project",{"k":"s","p":"([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:project/[-a-zA-Z0-9._]*)","l":[null,2048]},3,["AWS::Evidently::Project.Arn"]],["tags","Tags",{"k":["@FeatureTag"],"x":1}],["variations","Variations",{"k":["@FeatureVariationObject"],"l":[1,5],"x":1},1]]',
    'FeatureEntityOverride': '[["entity_id","EntityId","s"],["variation","Variation",{"k":"s","p":"[-a-zA-Z0-9._]*","l":[1,127]}]]',
    'FeatureTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'FeatureVariationObject': '[["boolean_value","BooleanValue","b"],["double_value","DoubleValue","n"],["long_value","LongValue","n"],["string_value","StringValue",{"k":"s","l":[null,512]}],["variation_name","VariationName",{"k":"s","p":"[-a-zA-Z0-9._]*","l":[1,127]}]]',
    'Launch': '[["arn","Arn","j",32],["description","Description",{"k":"s","l":[null,160]}],["execution_status","ExecutionStatus","@LaunchExecutionStatusObject"],["groups","Groups",{"k":["@LaunchLaunchGroupObject"],"l":[1,5],"x":1},1],["metric_monitors","MetricMonitors",{"k":["@LaunchMetricDefinitionObject"],"l":[null,3],"x":1}],["name","Name",{"k":"s","p":"[-a-zA-Z0-9._]*","l":[1,127]},3],["project","Project",{"k":"s","p":"([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:project/[-a-zA-Z0-9._]*)","l":[null,2048]},3,["AWS::Evidently::Project.Arn"]],["randomization_salt","RandomizationSalt",{"k":"s","p":".*","l":[null,127]}],["scheduled_splits_config","ScheduledSplitsConfig",{"k":["@LaunchStepConfig"],"l":[1,6],"x":1},1],["tags","Tags",{"k":["@LaunchTag"],"x":1}]]',
    'LaunchExecutionStatusObject': '[["desired_state","DesiredState","s"],["reason","Reason","s"],["status","Status","s",1]]',
    'LaunchGroupToWeight': '[["group_name","GroupName",{"k":"s","p":"[-a-zA-Z0-9._]*","l":[1,127]},1],["split_weight","SplitWeight","i",1]]',
    'LaunchLaunchGroupObject': '[["description","Description",{"k":"s","l":[null,160]}],["feature","Feature","s",1],["group_name","GroupName",{"k":"s","p":"[-a-zA-Z0-9._]*","l":[1,127]},1],["variation","Variation","s",1]]',
    'LaunchMetricDefinitionObject': r'[["entity_id_key","EntityIdKey","s",1],["event_pattern","EventPattern","s"],["metric_name","MetricName",{"k":"s","p":"^[\\S]+$","l":[1,255]},1],["unit_label","UnitLabel",{"k":"s","p":".*","l":[1,256]}],["value_key","ValueKey","s",1]]',
    'LaunchSegmentOverride': '[["evaluation_order","EvaluationOrder","i",1],["segment","Segment",{"k":"s","p":"([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:segment/[-a-zA-Z0-9._]*)","l":[1,2048]},1],["weights","Weights",{"k":["@LaunchGroupToWeight"],"x":1},1]]',
    'LaunchStepConfig': '[["group_weights","GroupWeights",{"k":["@LaunchGroupToWeight"],"x":1},1],["segment_overrides","SegmentOverrides",{"k":["@LaunchSegmentOverride"],"x":1}],["start_time","StartTime","s",1]]',
    'LaunchTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Project': '[["app_config_resource","AppConfigResource","@ProjectAppConfigResourceObject"],["arn","Arn","j",32],["data_delivery","DataDelivery","@ProjectDataDeliveryObject"],["description","Description",{"k":"s","l":[null,160]}],["name","Name",{"k":"s","p":"[-a-zA-Z0-9._]*","l":[1,127]},3],["tags","Tags",{"k":["@ProjectTag"],"x":1}]]',
    'ProjectAppConfigResourceObject': '[["application_id","ApplicationId",{"k":"s","p":"[a-z0-9]{4,7}"},1,["AWS::AppConfig::Application.ApplicationId"]],["environment_id","EnvironmentId",{"k":"s","p":"[a-z0-9]{4,7}"},1]]',
    'ProjectDataDeliveryObject': '[["log_group","LogGroup",{"k":"s","p":"^[-a-zA-Z0-9._/]+$","l":[1,512]},0,["AWS::Logs::LogGroup.LogGroupName"]],["s3","S3","@ProjectS3Destination"]]',
    'ProjectS3Destination': '[["bucket_name","BucketName",{"k":"s","p":"^[a-z0-9][-a-z0-9]*[a-z0-9]$","l":[3,63]},1,["AWS::S3::Bucket.BucketName","AWS::S3::Bucket.Name"]],["prefix","Prefix",{"k":"s","p":"^[-a-zA-Z0-9!_.*\'()/]*$","l":[1,1024]}]]',
    'ProjectTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Segment': '[["arn","Arn","j",32],["description","Description",{"k":"s","l":[null,160]}],["name","Name",{"k":"s","p":"[-a-zA-Z0-9._]*","l":[1,127]},1],["pattern","Pattern",{"k":"s","l":[1,1024]}],["tags","Tags",{"k":["@SegmentTag"],"x":1}]]',
    'SegmentTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnExperiment(TypedResource):
    schema = Schema('AWS::Evidently::Experiment', _types, 'Experiment', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"]}')


class CfnFeature(TypedResource):
    schema = Schema('AWS::Evidently::Feature', _types, 'Feature', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"]}')


class CfnLaunch(TypedResource):
    schema = Schema('AWS::Evidently::Launch', _types, 'Launch', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"]}')


class CfnProject(TypedResource):
    schema = Schema('AWS::Evidently::Project', _types, 'Project', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:evidently:${Region}:${Account}:project/${ProjectName}"}')


class CfnSegment(TypedResource):
    schema = Schema('AWS::Evidently::Segment', _types, 'Segment', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:evidently:${Region}:${Account}:segment/${SegmentName}"}')
