"""Every resource type of AWS::CloudWatch; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Alarm': '[["action_configuration","ActionConfiguration","@AlarmActionConfiguration"],["actions_enabled","ActionsEnabled","b"],["alarm_actions","AlarmActions",[{"k":"s","l":[1,1024]}],0,["AWS::ApplicationAutoScaling::ScalingPolicy.Id","AWS::AutoScaling::ScalingPolicy.Arn","AWS::SNS::Topic.TopicArn"]],["alarm_description","AlarmDescription",{"k":"s","l":[null,1024]}],["alarm_name","AlarmName",{"k":"s","l":[null,255]},2],["arn","Arn","j",32],["comparison_operator","ComparisonOperator",{"k":"s","e":["GreaterThanOrEqualToThreshold","GreaterThanThreshold","GreaterThanUpperThreshold","LessThanLowerOrGreaterThanUpperThreshold","LessThanLowerThreshold","LessThanOrEqualToThreshold","LessThanThreshold"]}],["datapoints_to_alarm","DatapointsToAlarm",{"k":"i","r":[1,null]}],["dimensions","Dimensions",{"k":["@AlarmDimension"],"l":[null,30]}],["evaluate_low_sample_count_percentile","EvaluateLowSampleCountPercentile",{"k":"s","l":[1,255]}],["evaluation_criteria","EvaluationCriteria","@AlarmEvaluationCriteria"],["evaluation_interval","EvaluationInterval",{"k":"i","r":[10,3600]}],["evaluation_periods","EvaluationPeriods",{"k":"i","r":[1,null]}],["evaluation_window","EvaluationWindow","@AlarmEvaluationWindow"],["extended_statistic","ExtendedStatistic","s"],["insufficient_data_actions","InsufficientDataActions",[{"k":"s","l":[1,1024]}],0,["AWS::SNS::Topic.TopicArn"]],["metric_name","MetricName",{"k":"s","l":[1,255]}],["metrics","Metrics",{"k":["@AlarmMetricDataQuery"],"x":1}],["namespace","Namespace",{"k":"s","p":"^[^:]","l":[1,255]}],["ok_actions","OKActions",[{"k":"s","l":[1,1024]}],0,["AWS::SNS::Topic.TopicArn"]],["period","Period",{"k":"i","r":[1,null]}],["statistic","Statistic",{"k":"s","e":["Average","Maximum","Minimum","SampleCount","Sum"]}],["tags","Tags",{"k":["@AlarmTag"],"l":[null,50],"x":1}],["threshold","Threshold","n"],["threshold_metric_id","ThresholdMetricId",{"k":"s","l":[1,255]}],["treat_missing_data","TreatMissingData",{"k":"s","e":["breaching","ignore","missing","notBreaching"]}],["unit","Unit",{"k":"s","e":["Bits","Bits/Second","Bytes","Bytes/Second","Count","Count/Second","Gigabits","Gigabits/Second","Gigabytes","Gigabytes/Second","Kilobits","Kilobits/Second","Kilobytes","Kilobytes/Second","Megabits","Megabits/Second","Megabytes","Megabytes/Second","Microseconds","Milliseconds","None","Percent","Seconds","Terabits","Terabits/Second","Terabytes","Terabytes/Second"]}],["warm_up_configuration","WarmUpConfiguration","@AlarmWarmUpConfiguration"]]',
    'AlarmActionConfiguration': '[["alarm_tags_propagation","AlarmTagsPropagation","@AlarmAlarmTagsPropagation"]]',
    'AlarmAlarmPromQLCriteria': '[["pending_period","PendingPeriod","i"],["query","Query","s"],["recovery_period","RecoveryPeriod","i"]]',
    'AlarmAlarmTagsPropagation': '[["enabled","Enabled","b",1],["excluded_tag_keys","ExcludedTagKeys",{"k":[{"k":"s","l":[1,128]}],"l":[1,50],"x":1}],["included_tag_keys","IncludedTagKeys",{"k":[{"k":"s","l":[1,128]}],"l":[1,50],"x":1}]]',
    'AlarmDimension': '[["name","Name",{"k":"s","l":[1,255]},1],["value","Value",{"k":"s","l":[1,1024]},1]]',
    'AlarmEvaluationCriteria': '[["promql_criteria","PromQLCriteria","@AlarmAlarmPromQLCriteria"]]',
    'AlarmEvaluationWindow': '[["sliding_window","SlidingWindow","j"],["wall_clock_window","WallClockWindow","@AlarmWallClockWindow"]]',
    'AlarmMetric': '[["dimensions","Dimensions",{"k":["@AlarmDimension"],"l":[null,30]}],["metric_name","MetricName",{"k":"s","l":[1,255]}],["namespace","Namespace",{"k":"s","p":"^[^:]","l":[1,255]}]]',
    'AlarmMetricDataQuery': r'[["account_id","AccountId",{"k":"s","l":[1,255]}],["expression","Expression",{"k":"s","l":[1,2048]}],["id","Id",{"k":"s","p":"^([a-z])([A-Za-z0-9\\_]*)$","l":[1,255]},1],["label","Label","s"],["metric_stat","MetricStat","@AlarmMetricStat"],["period","Period",{"k":"i","r":[1,null]}],["return_data","ReturnData","b"]]',
    'AlarmMetricStat': '[["metric","Metric","@AlarmMetric",1],["period","Period",{"k":"i","r":[1,null]},1],["stat","Stat","s",1],["unit","Unit",{"k":"s","e":["Bits","Bits/Second","Bytes","Bytes/Second","Count","Count/Second","Gigabits","Gigabits/Second","Gigabytes","Gigabytes/Second","Kilobits","Kilobits/Second","Kilobytes","Kilobytes/Second","Megabits","Megabits/Second","Megabytes","Megabytes/Second","Microseconds","Milliseconds","None","Percent","Seconds","Terabits","Terabits/Second","Terabytes","Terabytes/Second"]}]]',
    'AlarmTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'AlarmWallClockWindow': '[["timezone","Timezone","s"]]',
    'AlarmWarmUpConfiguration': '[["only_start_evaluating_after_warm_up_period_ends","OnlyStartEvaluatingAfterWarmUpPeriodEnds","b"],["warm_up_period_duration_in_minutes","WarmUpPeriodDurationInMinutes",{"k":"i","r":[1,2880]}]]',
    'AlarmMuteRule': '[["arn","Arn","j",32],["description","Description",{"k":"s","l":[null,1024]}],["expire_date","ExpireDate","s"],["last_updated_timestamp","LastUpdatedTimestamp","j",32],["mute_targets","MuteTargets","@AlarmMuteRuleMuteTargets"],["mute_type","MuteType","j",32],["name","Name",{"k":"s","l":[1,255]},2],["rule","Rule","@AlarmMuteRuleRule",1],["start_date","StartDate","s"],["status","Status","j",32],["tags","Tags",{"k":["@AlarmMuteRuleTag"],"x":1}]]',
    'AlarmMuteRuleMuteTargets': '[["alarm_names","AlarmNames",{"k":[{"k":"s","l":[1,255]}],"l":[null,500],"x":1},1]]',
    'AlarmMuteRuleRule': '[["schedule","Schedule","@AlarmMuteRuleRuleSchedule",1]]',
    'AlarmMuteRuleRuleSchedule': '[["duration","Duration",{"k":"s","l":[1,50]},1],["expression","Expression",{"k":"s","l":[1,256]},1],["timezone","Timezone",{"k":"s","l":[1,50]}]]',
    'AlarmMuteRuleTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'AnomalyDetector': '[["configuration","Configuration","@AnomalyDetectorConfiguration"],["dimensions","Dimensions",["@AnomalyDetectorDimension"],2],["id","Id","j",32],["metric_characteristics","MetricCharacteristics","@AnomalyDetectorMetricCharacteristics",2],["metric_math_anomaly_detector","MetricMathAnomalyDetector","@AnomalyDetectorMetricMathAnomalyDetector",2],["metric_name","MetricName","s",2],["namespace","Namespace","s",2],["single_metric_anomaly_detector","SingleMetricAnomalyDetector","@AnomalyDetectorSingleMetricAnomalyDetector",2],["stat","Stat","s",2]]',
    'AnomalyDetectorConfiguration': '[["excluded_time_ranges","ExcludedTimeRanges",["@AnomalyDetectorRange"]],["metric_time_zone","MetricTimeZone","s"]]',
    'AnomalyDetectorDimension': '[["name","Name","s",3],["value","Value","s",3]]',
    'AnomalyDetectorMetric': '[["dimensions","Dimensions",["@AnomalyDetectorDimension"],2],["metric_name","MetricName","s",3],["namespace","Namespace","s",3]]',
    'AnomalyDetectorMetricCharacteristics': '[["periodic_spikes","PeriodicSpikes","b"]]',
    'AnomalyDetectorMetricDataQuery': '[["account_id","AccountId","s",2],["expression","Expression","s",2],["id","Id","s",3],["label","Label","s"],["metric_stat","MetricStat","@AnomalyDetectorMetricStat",2],["period","Period","i",2],["return_data","ReturnData","b"]]',
    'AnomalyDetectorMetricMathAnomalyDetector': '[["metric_data_queries","MetricDataQueries",["@AnomalyDetectorMetricDataQuery"],2]]',
    'AnomalyDetectorMetricStat': '[["metric","Metric","@AnomalyDetectorMetric",3],["period","Period","i",3],["stat","Stat","s",3],["unit","Unit","s",2]]',
    'AnomalyDetectorRange': '[["end_time","EndTime","s",1],["start_time","StartTime","s",1]]',
    'AnomalyDetectorSingleMetricAnomalyDetector': '[["account_id","AccountId","s"],["dimensions","Dimensions",["@AnomalyDetectorDimension"],2],["metric_name","MetricName","s",2],["namespace","Namespace","s",2],["stat","Stat","s",2]]',
    'CompositeAlarm': '[["action_configuration","ActionConfiguration","@CompositeAlarmActionConfiguration"],["actions_enabled","ActionsEnabled","b"],["actions_suppressor","ActionsSuppressor",{"k":"s","l":[1,1600]},0,["AWS::CloudWatch::Alarm.Arn","AWS::CloudWatch::CompositeAlarm.Arn"]],["actions_suppressor_extension_period","ActionsSuppressorExtensionPeriod",{"k":"i","r":[0,null]}],["actions_suppressor_wait_period","ActionsSuppressorWaitPeriod",{"k":"i","r":[0,null]}],["alarm_actions","AlarmActions",{"k":[{"k":"s","l":[1,1024]}],"l":[null,5]},0,["AWS::SNS::Topic.TopicArn"]],["alarm_description","AlarmDescription",{"k":"s","l":[null,1024]}],["alarm_name","AlarmName",{"k":"s","l":[1,255]},2],["alarm_rule","AlarmRule",{"k":"s","l":[1,10240]},1],["arn","Arn","j",32],["insufficient_data_actions","InsufficientDataActions",{"k":[{"k":"s","l":[1,1024]}],"l":[null,5]}],["ok_actions","OKActions",{"k":[{"k":"s","l":[1,1024]}],"l":[null,5]},0,["AWS::SNS::Topic.TopicArn"]],["tags","Tags",{"k":["@CompositeAlarmTag"],"l":[null,50],"x":1}]]',
    'CompositeAlarmActionConfiguration': '[["alarm_tags_propagation","AlarmTagsPropagation","@CompositeAlarmAlarmTagsPropagation"]]',
    'CompositeAlarmAlarmTagsPropagation': '[["enabled","Enabled","b",1],["excluded_tag_keys","ExcludedTagKeys",{"k":[{"k":"s","l":[1,128]}],"l":[1,50],"x":1}],["included_tag_keys","IncludedTagKeys",{"k":[{"k":"s","l":[1,128]}],"l":[1,50],"x":1}]]',
    'CompositeAlarmTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'Dashboard': '[["dashboard_body","DashboardBody","s",1],["dashboard_name","DashboardName","s",2],["tags","Tags",{"k":["@DashboardTag"],"l":[null,50],"x":1}]]',
    'DashboardTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'InsightRule': r'[["apply_on_transformed_logs","ApplyOnTransformedLogs","b"],["arn","Arn","j",32],["rule_body","RuleBody","s",1],["rule_name","RuleName",{"k":"s","p":"^[\\x20-\\x7E]+$","l":[1,128]},3],["rule_state","RuleState",{"k":"s","e":["ENABLED","DISABLED"]},1],["tags","Tags",{"k":["@InsightRuleTag"],"x":1}]]',
    'InsightRuleTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Integration': '[["created_at","CreatedAt","j",32],["credential","Credential","@IntegrationIntegrationCredential",8],["integration_arn","IntegrationArn","j",32],["integration_attributes","IntegrationAttributes",{"k":{"m":"s"},"l":[null,50]}],["integration_id","IntegrationId","j",32],["integration_type","IntegrationType",{"k":"s","e":["AWS_CONFIG_SLREC","AWS_INTEGRATION","EXTERNAL_AGENT"]},3],["name","Name",{"k":"s","l":[1,256]},3],["role_arn","RoleArn",{"k":"s","l":[1,2048]},0,["AWS::IAM::Role.Arn"]],["status","Status","j",32],["tags","Tags",{"k":["@IntegrationTags"],"l":[null,50],"x":1}],["updated_at","UpdatedAt","j",32]]',
    'IntegrationIntegrationCredential': '[["api_key_credential","ApiKeyCredential","@IntegrationIntegrationCredentialApiKeyCredential",1]]',
    'IntegrationIntegrationCredentialApiKeyCredential': '[["api_key_value","ApiKeyValue",{"k":"s","l":[1,4096]},1]]',
    'IntegrationTags': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'LogAlarm': '[["action_configuration","ActionConfiguration","@LogAlarmActionConfiguration"],["action_log_line_count","ActionLogLineCount",{"k":"i","r":[0,50]}],["action_log_line_role_arn","ActionLogLineRoleArn","s",0,["AWS::IAM::Role.Arn"]],["actions_enabled","ActionsEnabled","b"],["alarm_actions","AlarmActions",[{"k":"s","l":[1,1024]}]],["alarm_description","AlarmDescription",{"k":"s","l":[null,1024]}],["alarm_name","AlarmName",{"k":"s","l":[1,255]},2],["arn","Arn","j",32],["comparison_operator","ComparisonOperator",{"k":"s","e":["GreaterThanOrEqualToThreshold","GreaterThanThreshold","GreaterThanUpperThreshold","LessThanLowerOrGreaterThanUpperThreshold","LessThanLowerThreshold","LessThanOrEqualToThreshold","LessThanThreshold"]},1],["insufficient_data_actions","InsufficientDataActions",[{"k":"s","l":[1,1024]}]],["ok_actions","OKActions",[{"k":"s","l":[1,1024]}]],["query_results_to_alarm","QueryResultsToAlarm",{"k":"i","r":[1,null]},1],["query_results_to_evaluate","QueryResultsToEvaluate",{"k":"i","r":[1,null]},1],["scheduled_query_configuration","ScheduledQueryConfiguration","@LogAlarmScheduledQueryConfiguration",1],["tags","Tags",{"k":["@LogAlarmTag"],"l":[null,50],"x":1}],["threshold","Threshold","n",1],["treat_missing_data","TreatMissingData",{"k":"s","l":[1,255]}],["warm_up_configuration","WarmUpConfiguration","@LogAlarmWarmUpConfiguration"]]',
    'LogAlarmActionConfiguration': '[["alarm_tags_propagation","AlarmTagsPropagation","@LogAlarmAlarmTagsPropagation"]]',
    'LogAlarmAlarmTagsPropagation': '[["enabled","Enabled","b",1],["excluded_tag_keys","ExcludedTagKeys",{"k":[{"k":"s","l":[1,128]}],"l":[1,50],"x":1}],["included_tag_keys","IncludedTagKeys",{"k":[{"k":"s","l":[1,128]}],"l":[1,50],"x":1}]]',
    'LogAlarmScheduleConfiguration': '[["end_time_offset","EndTimeOffset",{"k":"i","r":[0,2592000]}],["schedule_expression","ScheduleExpression",{"k":"s","l":[1,256]},1],["start_time_offset","StartTimeOffset",{"k":"i","r":[1,2592000]},1]]',
    'LogAlarmScheduledQueryConfiguration': '[["aggregation_expression","AggregationExpression",{"k":"s","l":[1,2048]},1],["log_group_identifiers","LogGroupIdentifiers",{"k":[{"k":"s","l":[1,1024]}],"l":[1,50]}],["query_string","QueryString",{"k":"s","l":[null,10000]},1],["schedule_configuration","ScheduleConfiguration","@LogAlarmScheduleConfiguration",1],["scheduled_query_role_arn","ScheduledQueryRoleARN",{"k":"s","l":[1,1024]},1,["AWS::IAM::Role.Arn"]],["tags","Tags",{"k":["@LogAlarmTag"],"l":[null,50],"x":1}]]',
    'LogAlarmTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'LogAlarmWarmUpConfiguration': '[["only_start_evaluating_after_warm_up_period_ends","OnlyStartEvaluatingAfterWarmUpPeriodEnds","b"],["warm_up_period_duration_in_minutes","WarmUpPeriodDurationInMinutes",{"k":"i","r":[1,2880]}]]',
    'MetricStream': '[["arn","Arn","j",32],["creation_date","CreationDate","j",32],["exclude_filters","ExcludeFilters",{"k":["@MetricStreamMetricStreamFilter"],"l":[null,1000],"x":1}],["firehose_arn","FirehoseArn",{"k":"s","l":[20,2048]},0,["AWS::KinesisFirehose::DeliveryStream.Arn"]],["include_filters","IncludeFilters",{"k":["@MetricStreamMetricStreamFilter"],"l":[null,1000],"x":1}],["include_linked_accounts_metrics","IncludeLinkedAccountsMetrics","b"],["last_update_date","LastUpdateDate","j",32],["name","Name",{"k":"s","l":[1,255]},2],["output_format","OutputFormat",{"k":"s","e":["json","opentelemetry0.7","opentelemetry1.0"]}],["role_arn","RoleArn",{"k":"s","l":[20,2048]},0,["AWS::IAM::Role.Arn"]],["state","State","j",32],["statistics_configurations","StatisticsConfigurations",{"k":["@MetricStreamMetricStreamStatisticsConfiguration"],"l":[null,100],"x":1}],["tags","Tags",{"k":["@MetricStreamTag"],"l":[null,50],"x":1}]]',
    'MetricStreamMetricStreamFilter': '[["metric_names","MetricNames",{"k":[{"k":"s","l":[1,255]}],"l":[null,999]}],["namespace","Namespace",{"k":"s","p":"^[^:]","l":[1,255]},1]]',
    'MetricStreamMetricStreamStatisticsConfiguration': '[["additional_statistics","AdditionalStatistics",{"k":["s"],"l":[null,20],"x":1},1],["include_metrics","IncludeMetrics",{"k":["@MetricStreamMetricStreamStatisticsMetric"],"l":[null,100],"x":1},1]]',
    'MetricStreamMetricStreamStatisticsMetric': '[["metric_name","MetricName",{"k":"s","l":[1,255]},1],["namespace","Namespace",{"k":"s","p":"^[^:]","l":[1,255]},1]]',
    'MetricStreamTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'OTelEnrichment': '[["account_id","AccountId","j",32],["exclude_filters","ExcludeFilters",{"k":["@OTelEnrichmentOTelEnrichmentMetricSelector"],"l":[null,100],"x":1}],["include_filters","IncludeFilters",{"k":["@OTelEnrichmentOTelEnrichmentMetricSelector"],"l":[null,100],"x":1}],["status","Status","j",32]]',
    'OTelEnrichmentOTelEnrichmentMetricSelector': '[["metric_names","MetricNames",{"k":[{"k":"s","l":[1,255]}],"l":[null,100],"x":1}],["namespace","Namespace",{"k":"s","p":"^[^:].*$","l":[1,255]},1]]',
    'ResourceMetricsConfiguration': r'[["created_at","CreatedAt","j",32],["metric_selections","MetricSelections",{"k":["@ResourceMetricsConfigurationResourceMetricSelection"],"l":[1,1]}],["resource_arn","ResourceArn",{"k":"s","p":"^arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-zA-Z0-9-]*:\\d{12}:.+$","l":[20,2048]},3],["updated_at","UpdatedAt","j",32]]',
    'ResourceMetricsConfigurationResourceMetricSelection': '[["include_metrics","IncludeMetrics",{"k":[{"k":"s","l":[1,255]}],"l":[1,500]},1]]',
    'View': r'[["arn","Arn","j",32],["created_at","CreatedAt","j",32],["definition","Definition",{"k":"s","l":[1,10000]},1],["description","Description",{"k":"s","l":[null,1024]}],["name","Name",{"k":"s","p":"^view\\.[a-z0-9][a-z0-9_-]{0,250}$","l":[6,256]},2],["tags","Tags",{"k":["@ViewTag"],"l":[null,50],"x":1}],["type","Type","j",32],["updated_at","UpdatedAt","j",32]]',
    'ViewTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnAlarm(TypedResource):
    schema = Schema('AWS::CloudWatch::Alarm', _types, 'Alarm', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["AlarmName"],"tags":["Tags","list"],"arn":"arn:${Partition}:cloudwatch:${Region}:${Account}:alarm:${AlarmName}"}')


class CfnAlarmMuteRule(TypedResource):
    schema = Schema('AWS::CloudWatch::AlarmMuteRule', _types, 'AlarmMuteRule', '{"attributes":[["attr_arn","Arn","s"],["attr_last_updated_timestamp","LastUpdatedTimestamp","s"],["attr_mute_type","MuteType","s"],["attr_status","Status","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:cloudwatch:${Region}:${Account}:alarm-mute-rule:${AlarmMuteRuleName}"}')


class CfnAnomalyDetector(TypedResource):
    schema = Schema('AWS::CloudWatch::AnomalyDetector', _types, 'AnomalyDetector', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnCompositeAlarm(TypedResource):
    schema = Schema('AWS::CloudWatch::CompositeAlarm', _types, 'CompositeAlarm', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["AlarmName"],"tags":["Tags","list"],"arn":"arn:${Partition}:cloudwatch:${Region}:${Account}:alarm:${AlarmName}"}')


class CfnDashboard(TypedResource):
    schema = Schema('AWS::CloudWatch::Dashboard', _types, 'Dashboard', '{"identifier":["DashboardName"],"tags":["Tags","list"],"arn":"arn:${Partition}:cloudwatch::${Account}:dashboard/${DashboardName}"}')


class CfnInsightRule(TypedResource):
    schema = Schema('AWS::CloudWatch::InsightRule', _types, 'InsightRule', '{"attributes":[["attr_arn","Arn","s"],["attr_rule_name","RuleName","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:cloudwatch:${Region}:${Account}:insight-rule/${InsightRuleName}"}')


class CfnIntegration(TypedResource):
    schema = Schema('AWS::CloudWatch::Integration', _types, 'Integration', '{"attributes":[["attr_created_at","CreatedAt","s"],["attr_integration_arn","IntegrationArn","s"],["attr_integration_id","IntegrationId","s"],["attr_status","Status","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["IntegrationArn"],"write_only":["Credential"],"tags":["Tags","list"]}')


class CfnLogAlarm(TypedResource):
    schema = Schema('AWS::CloudWatch::LogAlarm', _types, 'LogAlarm', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["AlarmName"],"tags":["Tags","list"]}')


class CfnMetricStream(TypedResource):
    schema = Schema('AWS::CloudWatch::MetricStream', _types, 'MetricStream', '{"attributes":[["attr_arn","Arn","s"],["attr_creation_date","CreationDate","s"],["attr_last_update_date","LastUpdateDate","s"],["attr_state","State","s"]],"identifier":["Name"],"tags":["Tags","list"],"arn":"arn:${Partition}:cloudwatch:${Region}:${Account}:metric-stream/${MetricStreamName}"}')


class CfnOTelEnrichment(TypedResource):
    schema = Schema('AWS::CloudWatch::OTelEnrichment', _types, 'OTelEnrichment', '{"attributes":[["attr_account_id","AccountId","s"],["attr_status","Status","s"]],"identifier":["AccountId"]}')


class CfnResourceMetricsConfiguration(TypedResource):
    schema = Schema('AWS::CloudWatch::ResourceMetricsConfiguration', _types, 'ResourceMetricsConfiguration', '{"attributes":[["attr_created_at","CreatedAt","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["ResourceArn"]}')


class CfnView(TypedResource):
    schema = Schema('AWS::CloudWatch::View', _types, 'View', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_type","Type","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["Name"],"tags":["Tags","list"]}')
