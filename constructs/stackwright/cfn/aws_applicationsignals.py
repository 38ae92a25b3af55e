"""Every resource type of AWS::ApplicationSignals; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Discovery': '[["account_id","AccountId","j",32]]',
    'GroupingConfiguration': '[["account_id","AccountId","j",32],["grouping_attribute_definitions","GroupingAttributeDefinitions",["@GroupingConfigurationGroupingAttributeDefinition"],1],["updated_at","UpdatedAt","j",32]]',
    'GroupingConfigurationGroupingAttributeDefinition': r'[["default_grouping_value","DefaultGroupingValue",{"k":"s","p":"^[a-zA-Z0-9\\s+\\-=\\._:/@]*$","l":[1,128]}],["grouping_name","GroupingName",{"k":"s","p":"^[a-zA-Z0-9\\s+\\-=\\._:/@]*$","l":[1,128]},1],["grouping_source_keys","GroupingSourceKeys",{"k":[{"k":"s","p":"^[a-zA-Z0-9\\s+\\-=\\._:/@]*$","l":[1,128]}],"l":[1,null]},1]]',
    'InstrumentationConfig': '[["arn","Arn","j",32],["attribute_filters","AttributeFilters",{"k":[{"m":{"k":"s","l":[1,100]}}],"l":[1,10]},2],["capture_configuration","CaptureConfiguration","@InstrumentationConfigCaptureConfiguration",3],["created_at","CreatedAt","j",32],["description","Description",{"k":"s","l":[1,50]},2],["environment","Environment",{"k":"s","p":"^[A-Za-z0-9:/+=,.@_-]+$","l":[1,255]},3],["expires_at","ExpiresAt","s",2],["instrumentation_type","InstrumentationType",{"k":"s","e":["BREAKPOINT","PROBE"]},3],["location","Location","@InstrumentationConfigLocation",3],["location_hash","LocationHash","j",32],["service","Service",{"k":"s","p":"^[A-Za-z0-9:/+=,.@_-]+$","l":[1,255]},3],["signal_type","SignalType",{"k":"s","e":["SNAPSHOT"]},3],["tags","Tags",{"k":["@InstrumentationConfigTag"],"l":[null,200]}]]',
    'InstrumentationConfigCaptureConfiguration': '[["code_capture","CodeCapture","@InstrumentationConfigCodeCaptureConfiguration",1]]',
    'InstrumentationConfigCaptureLimitsConfig': '[["max_collection_depth","MaxCollectionDepth",{"k":"i","r":[1,5]}],["max_collection_width","MaxCollectionWidth",{"k":"i","r":[1,20]}],["max_fields_per_object","MaxFieldsPerObject",{"k":"i","r":[1,20]}],["max_hits","MaxHits",{"k":"i","r":[1,1000]}],["max_object_depth","MaxObjectDepth",{"k":"i","r":[1,5]}],["max_stack_frames","MaxStackFrames",{"k":"i","r":[1,20]}],["max_stack_trace_size","MaxStackTraceSize",{"k":"i","r":[1,1000]}],["max_string_length","MaxStringLength",{"k":"i","r":[1,255]}]]',
    'InstrumentationConfigCodeCaptureConfiguration': '[["capture_arguments","CaptureArguments",{"k":[{"k":"s","l":[1,80]}],"l":[null,10]}],["capture_limits","CaptureLimits","@InstrumentationConfigCaptureLimitsConfig",1],["capture_locals","CaptureLocals",{"k":[{"k":"s","l":[1,80]}],"l":[null,20]}],["capture_return","CaptureReturn","b"],["capture_stack_trace","CaptureStackTrace","b"]]',
    'InstrumentationConfigCodeLocation': '[["class_name","ClassName",{"k":"s","l":[1,128]}],["code_unit","CodeUnit",{"k":"s","l":[1,128]}],["file_path","FilePath",{"k":"s","l":[1,1024]},1],["language","Language",{"k":"s","e":["Java","Python","Javascript"]},1],["line_number","LineNumber",{"k":"i","r":[1,null]}],["method_name","MethodName",{"k":"s","l":[1,80]}]]',
    'InstrumentationConfigLocation': '[["code_location","CodeLocation","@InstrumentationConfigCodeLocation",1]]',
    'InstrumentationConfigTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ServiceLevelObjective': '[["arn","Arn","j",32],["burn_rate_configurations","BurnRateConfigurations",{"k":["@ServiceLevelObjectiveBurnRateConfiguration"],"l":[null,10],"x":1}],["created_time","CreatedTime","j",32],["description","Description",{"k":"s","l":[1,1024]}],["evaluation_type","EvaluationType","j",32],["exclusion_windows","ExclusionWindows",{"k":["@ServiceLevelObjectiveExclusionWindow"],"l":[null,10],"x":1}],["goal","Goal","@ServiceLevelObjectiveGoal"],["last_updated_time","LastUpdatedTime","j",32],["name","Name",{"k":"s","p":"^[0-9A-Za-z][-._0-9A-Za-z ]{0,126}[0-9A-Za-z]$"},3],["request_based_sli","RequestBasedSli","@ServiceLevelObjectiveRequestBasedSli"],["sli","Sli","@ServiceLevelObjectiveSli"],["tags","Tags",{"k":["@ServiceLevelObjectiveTag"],"l":[1,200],"x":1}]]',
    'ServiceLevelObjectiveBurnRateConfiguration': '[["look_back_window_minutes","LookBackWindowMinutes",{"k":"i","r":[1,10080]},1]]',
    'ServiceLevelObjectiveCalendarInterval': '[["duration","Duration",{"k":"i","r":[1,null]},1],["duration_unit","DurationUnit",{"k":"s","e":["MINUTE","HOUR","DAY","MONTH"]},1],["start_time","StartTime",{"k":"i","r":[946684800,null]},1]]',
    'ServiceLevelObjectiveCompositeSliComponent': '[["operation_name","OperationName","s",1]]',
    'ServiceLevelObjectiveCompositeSliConfig': '[["composite_sli_components","CompositeSliComponents",{"k":["@ServiceLevelObjectiveCompositeSliComponent"],"l":[2,20]}],["selection_config","SelectionConfig","@ServiceLevelObjectiveSelectionConfig",1]]',
    'ServiceLevelObjectiveDependencyConfig': '[["dependency_key_attributes","DependencyKeyAttributes",{"m":"s"},1],["dependency_operation_name","DependencyOperationName",{"k":"s","l":[1,255]},1]]',
    'ServiceLevelObjectiveDimension': '[["name","Name","s",1],["value","Value","s",1]]',
    'ServiceLevelObjectiveExclusionWindow': '[["reason","Reason",{"k":"s","l":[1,1024]}],["recurrence_rule","RecurrenceRule","@ServiceLevelObjectiveRecurrenceRule"],["start_time","StartTime","s"],["window","Window","@ServiceLevelObjectiveWindow",1]]',
    'ServiceLevelObjectiveGoal': '[["attainment_goal","AttainmentGoal","n"],["interval","Interval","@ServiceLevelObjectiveInterval"],["warning_threshold","WarningThreshold","n"]]',
    'ServiceLevelObjectiveInterval': '[["calendar_interval","CalendarInterval","@ServiceLevelObjectiveCalendarInterval"],["rolling_interval","RollingInterval","@ServiceLevelObjectiveRollingInterval"]]',
    'ServiceLevelObjectiveMetric': '[["dimensions","Dimensions",["@ServiceLevelObjectiveDimension"]],["metric_name","MetricName","s"],["namespace","Namespace","s"]]',
    'ServiceLevelObjectiveMetricDataQuery': '[["account_id","AccountId","s"],["expression","Expression","s"],["id","Id","s",1],["metric_stat","MetricStat","@ServiceLevelObjectiveMetricStat"],["return_data","ReturnData","b"]]',
    'ServiceLevelObjectiveMetricSource': '[["metric_source_attributes","MetricSourceAttributes",{"m":"s"}],["metric_source_key_attributes","MetricSourceKeyAttributes",{"m":"s"},1]]',
    'ServiceLevelObjectiveMetricStat': '[["metric","Metric","@ServiceLevelObjectiveMetric",1],["period","Period","i",1],["stat","Stat","s",1],["unit","Unit","s"]]',
    'ServiceLevelObjectiveMonitoredRequestCountMetric': '[["bad_count_metric","BadCountMetric",["@ServiceLevelObjectiveMetricDataQuery"]],["good_count_metric","GoodCountMetric",["@ServiceLevelObjectiveMetricDataQuery"]]]',
    'ServiceLevelObjectiveRecurrenceRule': '[["expression","Expression",{"k":"s","l":[1,1024]},1]]',
    'ServiceLevelObjectiveRequestBasedSli': '[["comparison_operator","ComparisonOperator",{"k":"s","e":["GreaterThanOrEqualTo","LessThanOrEqualTo","LessThan","GreaterThan"]}],["metric_threshold","MetricThreshold","n"],["request_based_sli_metric","RequestBasedSliMetric","@ServiceLevelObjectiveRequestBasedSliMetric",1]]',
    'ServiceLevelObjectiveRequestBasedSliMetric': '[["composite_sli_config","CompositeSliConfig","@ServiceLevelObjectiveCompositeSliConfig"],["dependency_config","DependencyConfig","@ServiceLevelObjectiveDependencyConfig"],["key_attributes","KeyAttributes",{"m":"s"}],["metric_name","MetricName",{"k":"s","l":[1,255]}],["metric_source","MetricSource","@ServiceLevelObjectiveMetricSource"],["metric_type","MetricType",{"k":"s","e":["LATENCY","AVAILABILITY"]}],["monitored_request_count_metric","MonitoredRequestCountMetric","@ServiceLevelObjectiveMonitoredRequestCountMetric"],["operation_name","OperationName",{"k":"s","l":[1,255]}],["total_request_count_metric","TotalRequestCountMetric",["@ServiceLevelObjectiveMetricDataQuery"]]]',
    'ServiceLevelObjectiveRollingInterval': '[["duration","Duration",{"k":"i","r":[1,null]},1],["duration_unit","DurationUnit",{"k":"s","e":["MINUTE","HOUR","DAY","MONTH"]},1]]',
    'ServiceLevelObjectiveSelectionConfig': '[["pattern","Pattern",{"k":"s","p":"^.+$"}],["type","Type",{"k":"s","e":["EXPLICIT","PREFIX","REGEX"]},1]]',
    'ServiceLevelObjectiveSli': '[["comparison_operator","ComparisonOperator",{"k":"s","e":["GreaterThanOrEqualTo","LessThanOrEqualTo","LessThan","GreaterThan"]},1],["metric_threshold","MetricThreshold","n",1],["sli_metric","SliMetric","@ServiceLevelObjectiveSliMetric",1]]',
    'ServiceLevelObjectiveSliMetric': '[["composite_sli_config","CompositeSliConfig","@ServiceLevelObjectiveCompositeSliConfig"],["dependency_config","DependencyConfig","@ServiceLevelObjectiveDependencyConfig"],["key_attributes","KeyAttributes",{"m":"s"}],["metric_data_queries","MetricDataQueries",["@ServiceLevelObjectiveMetricDataQuery"]],["metric_name","MetricName",{"k":"s","l":[1,255]}],["metric_source","MetricSource","@ServiceLevelObjectiveMetricSource"],["metric_type","MetricType",{"k":"s","e":["LATENCY","AVAILABILITY"]}],["operation_name","OperationName",{"k":"s","l":[1,255]}],["period_seconds","PeriodSeconds",{"k":"i","r":[60,900]}],["statistic","Statistic",{"k":"s","l":[1,20]}]]',
    'ServiceLevelObjectiveTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ServiceLevelObjectiveWindow': '[["duration","Duration",{"k":"i","r":[1,null]},1],["duration_unit","DurationUnit",{"k":"s","e":["MINUTE","HOUR","DAY","MONTH"]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnDiscovery(TypedResource):
    schema = Schema('AWS::ApplicationSignals::Discovery', _types, 'Discovery', '{"attributes":[["attr_account_id","AccountId","s"]],"identifier":["AccountId"]}')


class CfnGroupingConfiguration(TypedResource):
    schema = Schema('AWS::ApplicationSignals::GroupingConfiguration', _types, 'GroupingConfiguration', '{"attributes":[["attr_account_id","AccountId","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["AccountId"]}')


class CfnInstrumentationConfig(TypedResource):
    schema = Schema('AWS::ApplicationSignals::InstrumentationConfig', _types, 'InstrumentationConfig', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_location_hash","LocationHash","s"]],"identifier":["InstrumentationType","Service","Environment","SignalType","LocationHash"],"tags":["Tags","list"]}')


class CfnServiceLevelObjective(TypedResource):
    schema = Schema('AWS::ApplicationSignals::ServiceLevelObjective', _types, 'ServiceLevelObjective', '{"attributes":[["attr_arn","Arn","s"],["attr_created_time","CreatedTime","i"],["attr_evaluation_type","EvaluationType","s"],["attr_last_updated_time","LastUpdatedTime","i"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:application-signals:${Region}:${Account}:slo/${SloName}"}')
