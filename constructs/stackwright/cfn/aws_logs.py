"""Every resource type of AWS::Logs; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'AccountPolicy': '[["account_id","AccountId","j",32],["policy_document","PolicyDocument",{"k":"s","l":[1,30720]},1],["policy_name","PolicyName",{"k":"s","p":"^[^:*]{1,256}$","l":[1,256]},3],["policy_type","PolicyType",{"k":"s","e":["DATA_PROTECTION_POLICY","SUBSCRIPTION_FILTER_POLICY","FIELD_INDEX_POLICY","TRANSFORMER_POLICY","METRIC_EXTRACTION_POLICY"]},3],["scope","Scope",{"k":"s","e":["ALL"]}],["selection_criteria","SelectionCriteria","s"]]',
    'Delivery': r'[["arn","Arn","j",32],["delivery_destination_arn","DeliveryDestinationArn",{"k":"s","p":"[\\w#+=/:,.@-]*\\*?","l":[16,2048]},3],["delivery_destination_type","DeliveryDestinationType","j",32],["delivery_id","DeliveryId","j",32],["delivery_source_name","DeliverySourceName",{"k":"s","p":"[\\w-]*$","l":[1,60]},3],["field_delimiter","FieldDelimiter",{"k":"s","l":[1,5]}],["record_fields","RecordFields",{"k":[{"k":"s","l":[1,50]}],"l":[null,128]}],["s3_enable_hive_compatible_path","S3EnableHiveCompatiblePath","b"],["s3_suffix_path","S3SuffixPath",{"k":"s","l":[null,256]}],["tags","Tags",{"k":["@DeliveryTag"],"x":1}]]',
    'DeliveryTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'DeliveryDestination': r'[["arn","Arn","j",32],["delivery_destination_policy","DeliveryDestinationPolicy","@DeliveryDestinationDestinationPolicy",8],["delivery_destination_type","DeliveryDestinationType",{"k":"s","p":"^[0-9A-Za-z]+$","l":[1,12]},2],["destination_resource_arn","DestinationResourceArn",{"k":"s","p":"[\\w#+=/:,.@-]*\\*?","l":[16,2048]},2],["name","Name",{"k":"s","p":"[\\w-]*$","l":[1,60]},3],["output_format","OutputFormat",{"k":"s","p":"^[0-9A-Za-z]+$","l":[1,12]},2],["tags","Tags",{"k":["@DeliveryDestinationTag"],"x":1}]]',
    'DeliveryDestinationDestinationPolicy': '[["delivery_destination_name","DeliveryDestinationName",{"k":"s","l":[1,60]}],["delivery_destination_policy","DeliveryDestinationPolicy","j"]]',
    'DeliveryDestinationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'DeliverySource': r'[["arn","Arn","j",32],["delivery_source_configuration","DeliverySourceConfiguration",{"m":{"k":"s","l":[1,255]}}],["log_type","LogType",{"k":"s","p":"[\\w-]*$","l":[1,255]}],["name","Name",{"k":"s","p":"[\\w-]*$","l":[1,60]},3],["resource_arn","ResourceArn",{"k":"s","p":"[\\w#+=/:,.@-]*\\*?","l":[16,2048]},8],["resource_arns","ResourceArns","j",32],["service","Service","j",32],["status","Status","j",32],["status_reason","StatusReason","j",32],["tags","Tags",{"k":["@DeliverySourceTag"],"x":1}]]',
    'DeliverySourceTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Destination': '[["arn","Arn","j",32],["destination_name","DestinationName",{"k":"s","p":"^[^:*]{1,512}$","l":[1,512]},3],["destination_policy","DestinationPolicy",{"k":"s","l":[1,null]}],["role_arn","RoleArn",{"k":"s","l":[1,null]},1,["AWS::IAM::Role.Arn"]],["tags","Tags",{"k":["@DestinationTag"],"x":1}],["target_arn","TargetArn",{"k":"s","l":[1,null]},1,["AWS::Kinesis::Stream.Arn","AWS::KinesisFirehose::DeliveryStream.Arn","AWS::Lambda::Function.Arn"]]]',
    'DestinationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Integration': r'[["integration_name","IntegrationName",{"k":"s","p":"[\\.\\-_/#A-Za-z0-9]+","l":[1,50]},3],["integration_status","IntegrationStatus","j",32],["integration_type","IntegrationType",{"k":"s","e":["OPENSEARCH"]},3],["resource_config","ResourceConfig","@IntegrationResourceConfig",11]]',
    'IntegrationOpenSearchResourceConfig': r'[["application_arn","ApplicationARN",{"k":"s","p":"[\\w#+=/:,.@-]*\\*?","l":[20,2048]}],["dashboard_viewer_principals","DashboardViewerPrincipals",[{"k":"s","p":"[\\w#+=/:,.@-]*\\*?","l":[20,2048]}],1],["data_source_role_arn","DataSourceRoleArn",{"k":"s","p":"[\\w#+=/:,.@-]*\\*?","l":[20,2048]},1,["AWS::IAM::Role.Arn"]],["kms_key_arn","KmsKeyArn",{"k":"s","p":"[\\w#+=/:,.@-]*\\*?","l":[20,2048]},0,["AWS::KMS::Key.Arn"]],["retention_days","RetentionDays",{"k":"i","r":[1,3650]}]]',
    'IntegrationResourceConfig': '[["open_search_resource_config","OpenSearchResourceConfig","@IntegrationOpenSearchResourceConfig"]]',
    'LogAnomalyDetector': r'[["account_id","AccountId","s",8],["anomaly_detector_arn","AnomalyDetectorArn","j",32],["anomaly_detector_status","AnomalyDetectorStatus","j",32],["anomaly_visibility_time","AnomalyVisibilityTime",{"k":"n","r":[7,90]}],["creation_time_stamp","CreationTimeStamp","j",32],["detector_name","DetectorName",{"k":"s","l":[1,null]}],["evaluation_frequency","EvaluationFrequency",{"k":"s","e":["FIVE_MIN","TEN_MIN","FIFTEEN_MIN","THIRTY_MIN","ONE_HOUR"]}],["filter_pattern","FilterPattern",{"k":"s","p":"","l":[null,1024]}],["kms_key_id","KmsKeyId",{"k":"s","p":"^arn:aws[a-z\\-]*:kms:[-a-z0-9]*:[0-9]*:key/[-a-z0-9]*$","l":[null,256]},0,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["last_modified_time_stamp","LastModifiedTimeStamp","j",32],["log_group_arn_list","LogGroupArnList",{"k":[{"k":"s","p":"^[\\w#+=/:,.@*-]*$","l":[20,2048]}],"x":1}]]',
    'LogGroup': r'[["arn","Arn","j",32],["bearer_token_authentication_enabled","BearerTokenAuthenticationEnabled","b"],["data_protection_policy","DataProtectionPolicy","j"],["deletion_protection_enabled","DeletionProtectionEnabled","b"],["field_index_policies","FieldIndexPolicies",{"k":["j"],"x":1}],["kms_key_id","KmsKeyId",{"k":"s","p":"^arn:[a-z0-9-]+:kms:[a-z0-9-]+:\\d{12}:(key|alias)/.+\\Z","l":[null,256]},0,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["log_group_class","LogGroupClass",{"k":"s","e":["STANDARD","INFREQUENT_ACCESS","DELIVERY"]}],["log_group_name","LogGroupName",{"k":"s","p":"^[.\\-_/#A-Za-z0-9]{1,512}\\Z","l":[1,512]},2,["AWS::Lambda::Function.FunctionName","AWS::Logs::LogGroup.Name"]],["resource_policy_document","ResourcePolicyDocument","j"],["retention_in_days","RetentionInDays",{"k":"i","e":[1,3,5,7,14,30,60,90,120,150,180,365,400,545,731,1096,1827,2192,2557,2922,3288,3653]}],["tags","Tags",{"k":["@LogGroupTag"],"x":1}]]',
    'LogGroupTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'LogStream': r'[["log_group_name","LogGroupName",{"k":"s","p":"^[\\.\\-_/#A-Za-z0-9]+$","l":[1,512]},3,["AWS::Logs::LogGroup.LogGroupName","AWS::Logs::LogGroup.Name"]],["log_stream_name","LogStreamName",{"k":"s","p":"^[^:*]*$","l":[1,512]},2]]',
    'MetricFilter': r'[["apply_on_transformed_logs","ApplyOnTransformedLogs","b"],["emit_system_field_dimensions","EmitSystemFieldDimensions",["s"]],["field_selection_criteria","FieldSelectionCriteria",{"k":"s","l":[null,2000]}],["filter_name","FilterName",{"k":"s","p":"^[^:*]{1,512}","l":[1,512]},2],["filter_pattern","FilterPattern",{"k":"s","l":[null,1024]},1],["log_group_name","LogGroupName",{"k":"s","p":"^[.\\-_/#A-Za-z0-9]{1,512}","l":[1,512]},3,["AWS::Logs::LogGroup.LogGroupName","AWS::Logs::LogGroup.Name"]],["metric_transformations","MetricTransformations",{"k":["@MetricFilterMetricTransformation"],"l":[1,1]},1]]',
    'MetricFilterDimension': '[["key","Key",{"k":"s","l":[1,255]},1],["value","Value",{"k":"s","l":[1,255]},1]]',
    'MetricFilterMetricTransformation': r'[["default_value","DefaultValue","n"],["dimensions","Dimensions",{"k":["@MetricFilterDimension"],"l":[1,3],"x":1}],["metric_name","MetricName",{"k":"s","p":"^((?![:*$])[\\x00-\\x7F]){1,255}","l":[1,255]},1],["metric_namespace","MetricNamespace",{"k":"s","p":"^[0-9a-zA-Z\\.\\-_\\/#]{1,256}","l":[1,256]},1],["metric_value","MetricValue",{"k":"s","p":"^([+-]?([0-9]*\\.?[0-9]*)|(\\$.*))$","l":[1,100]},1],["unit","Unit",{"k":"s","e":["Seconds","Microseconds","Milliseconds","Bytes","Kilobytes","Megabytes","Gigabytes","Terabytes","Bits","Kilobits","Megabits","Gigabits","Terabits","Percent","Count","Bytes/Second","Kilobytes/Second","Megabytes/Second","Gigabytes/Second","Terabytes/Second","Bits/Second","Kilobits/Second","Megabits/Second","Gigabits/Second","Terabits/Second","Count/Second","None"]}]]',
    'QueryDefinition': r'[["log_group_names","LogGroupNames",[{"k":"s","p":"[\\.\\-_/#A-Za-z0-9]+","l":[1,512]}],0,["AWS::Logs::LogGroup.LogGroupName"]],["name","Name",{"k":"s","l":[1,255]},1],["parameters","Parameters",{"k":["@QueryDefinitionQueryParameter"],"l":[null,20]}],["query_definition_id","QueryDefinitionId","j",32],["query_language","QueryLanguage",{"k":"s","e":["CWLI","SQL","PPL"]}],["query_string","QueryString",{"k":"s","l":[1,10000]},1]]',
    'QueryDefinitionQueryParameter': '[["default_value","DefaultValue",{"k":"s","l":[null,1024]}],["description","Description",{"k":"s","l":[null,512]}],["name","Name",{"k":"s","p":"^[a-zA-Z_][a-zA-Z0-9_]*$","l":[1,128]},1]]',
    'ResourcePolicy': r'[["policy_document","PolicyDocument","j",1],["policy_name","PolicyName",{"k":"s","p":"^([^:*\\/]+\\/?)*[^:*\\/]+$","l":[1,255]},3]]',
    'ScheduledQuery': r'[["creation_time","CreationTime","j",32],["description","Description",{"k":"s","l":[null,1024]}],["destination_configuration","DestinationConfiguration","@ScheduledQueryDestinationConfiguration"],["execution_role_arn","ExecutionRoleArn",{"k":"s","l":[1,null]},1,["AWS::IAM::Role.Arn"]],["last_execution_status","LastExecutionStatus","j",32],["last_triggered_time","LastTriggeredTime","j",32],["last_updated_time","LastUpdatedTime","j",32],["log_group_identifiers","LogGroupIdentifiers",{"k":[{"k":"s","p":"^[\\w#+=/:,.@-]*$","l":[1,2048]}],"l":[1,50]}],["name","Name",{"k":"s","p":"^[a-zA-Z0-9_\\-/.#]+$","l":[1,255]},3],["query_language","QueryLanguage",{"k":"s","e":["CWLI","PPL","SQL"]},1],["query_string","QueryString",{"k":"s","l":[null,10000]},1],["schedule_end_time","ScheduleEndTime",{"k":"n","r":[0,null]}],["schedule_expression","ScheduleExpression",{"k":"s","l":[null,256]},1],["schedule_start_time","ScheduleStartTime",{"k":"n","r":[0,null]}],["scheduled_query_arn","ScheduledQueryArn","j",32],["start_time_offset","StartTimeOffset","i"],["state","State",{"k":"s","e":["ENABLED","DISABLED"]}],["tags","Tags",["@ScheduledQueryTags"]],["timezone","Timezone",{"k":"s","l":[1,null]}]]',
    'ScheduledQueryDestinationConfiguration': '[["s3_configuration","S3Configuration","@ScheduledQueryS3Configuration"]]',
    'ScheduledQueryS3Configuration': r'[["destination_identifier","DestinationIdentifier",{"k":"s","p":"^s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?","l":[null,1024]},1],["role_arn","RoleArn",{"k":"s","l":[1,null]},1,["AWS::IAM::Role.Arn"]]]',
    'ScheduledQueryTags': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'StorageTierPolicy': '[["account_id","AccountId","j",32],["last_updated_time","LastUpdatedTime","j",32],["storage_tier","StorageTier",{"k":"s","e":["INTELLIGENT_TIERING"]},1]]',
    'SubscriptionFilter': r'[["apply_on_transformed_logs","ApplyOnTransformedLogs","b"],["destination_arn","DestinationArn",{"k":"s","l":[1,null]},1,["AWS::Kinesis::Stream.Arn","AWS::KinesisFirehose::DeliveryStream.Arn","AWS::Lambda::Alias.Id","AWS::Lambda::Function.Arn"]],["distribution","Distribution",{"k":"s","e":["Random","ByLogStream"]}],["emit_system_fields","EmitSystemFields",["s"]],["field_selection_criteria","FieldSelectionCriteria",{"k":"s","l":[null,2000]}],["filter_name","FilterName",{"k":"s","p":"^[^:*]*$","l":[1,512]},2],["filter_pattern","FilterPattern",{"k":"s","l":[null,1024]},1],["log_group_name","LogGroupName",{"k":"s","p":"^[\\.\\-_/#A-Za-z0-9]+$","l":[1,512]},3,["AWS::Logs::LogGroup.LogGroupName","AWS::Logs::LogGroup.Name"]],["role_arn","RoleArn",{"k":"s","l":[1,null]},0,["AWS::IAM::Role.Arn"]]]',
    'Transformer': r'[["log_group_identifier","LogGroupIdentifier",{"k":"s","p":"[\\w#+=/:,.@-]*","l":[1,2048]},3],["transformer_config","TransformerConfig",{"k":["@TransformerProcessor"],"l":[1,20]},1]]',
    'TransformerAddKeyEntry': '[["key","Key",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]},1],["overwrite_if_exists","OverwriteIfExists","b"],["value","Value",{"k":"s","l":[1,256]},1]]',
    'TransformerCopyValueEntry': '[["overwrite_if_exists","OverwriteIfExists","b"],["source","Source",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]},1],["target","Target",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]},1]]',
    'TransformerMoveKeyEntry': '[["overwrite_if_exists","OverwriteIfExists","b"],["source","Source",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]},1],["target","Target",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]},1]]',
    'TransformerParseCloudfront': '[["source","Source",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]}]]',
    'TransformerParsePostgres': '[["source","Source",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]}]]',
    'TransformerParseRoute53': '[["source","Source",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]}]]',
    'TransformerParseToOCSF': r'[["event_source","EventSource",{"k":"s","e":["CloudTrail","Route53Resolver","VPCFlow","EKSAudit","AWSWAF"]},1],["mapping_version","MappingVersion",{"k":"s","p":"^v\\d+\\.\\d+(\\.\\d+)?$","l":[1,10]}],["ocsf_version","OcsfVersion",{"k":"s","e":["V1.1","V1.5"]},1],["source","Source",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]}]]',
    'TransformerParseVPC': '[["source","Source",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]}]]',
    'TransformerParseWAF': '[["source","Source",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]}]]',
    'TransformerProcessor': '[["add_keys","AddKeys","@TransformerProcessorAddKeys"],["copy_value","CopyValue","@TransformerProcessorCopyValue"],["csv","Csv","@TransformerProcessorCsv"],["date_time_converter","DateTimeConverter","@TransformerProcessorDateTimeConverter"],["delete_keys","DeleteKeys","@TransformerProcessorDeleteKeys"],["grok","Grok","@TransformerProcessorGrok"],["list_to_map","ListToMap","@TransformerProcessorListToMap"],["lower_case_string","LowerCaseString","@TransformerProcessorLowerCaseString"],["move_keys","MoveKeys","@TransformerProcessorMoveKeys"],["parse_cloudfront","ParseCloudfront","@TransformerParseCloudfront"],["parse_json","ParseJSON","@TransformerProcessorParseJSON"],["parse_key_value","ParseKeyValue","@TransformerProcessorParseKeyValue"],["parse_postgres","ParsePostgres","@TransformerParsePostgres"],["parse_route53","ParseRoute53","@TransformerParseRoute53"],["parse_to_ocsf","ParseToOCSF","@TransformerParseToOCSF"],["parse_vpc","ParseVPC","@TransformerParseVPC"],["parse_waf","ParseWAF","@TransformerParseWAF"],["rename_keys","RenameKeys","@TransformerProcessorRenameKeys"],["split_string","SplitString","@TransformerProcessorSplitString"],["substitute_string","SubstituteString","@TransformerProcessorSubstituteString"],["trim_string","TrimString","@TransformerProcessorTrimString"],["type_converter","TypeConverter","@TransformerProcessorTypeConverter"],["upper_case_string","UpperCaseString","@TransformerProcessorUpperCaseString"]]',
    'TransformerProcessorAddKeys': '[["entries","Entries",{"k":["@TransformerAddKeyEntry"],"l":[1,5],"x":1},1]]',
    'TransformerProcessorCopyValue': '[["entries","Entries",{"k":["@TransformerCopyValueEntry"],"l":[1,5]},1]]',
    'TransformerProcessorCsv': '[["columns","Columns",{"k":[{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]}],"l":[1,100]}],["delimiter","Delimiter",{"k":"s","l":[1,2]}],["quote_character","QuoteCharacter",{"k":"s","l":[1,1]}],["source","Source",{"k":"s","l":[1,128]}]]',
    'TransformerProcessorDateTimeConverter': '[["locale","Locale",{"k":"s","l":[1,null]}],["match_patterns","MatchPatterns",{"k":[{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]}],"l":[1,5],"x":1},1],["source","Source",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]},1],["source_timezone","SourceTimezone",{"k":"s","l":[1,null]}],["target","Target",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]},1],["target_format","TargetFormat",{"k":"s","l":[1,64]}],["target_timezone","TargetTimezone",{"k":"s","l":[1,null]}]]',
    'TransformerProcessorDeleteKeys': '[["with_keys","WithKeys",{"k":[{"k":"s","l":[1,128]}],"l":[1,5],"x":1},1]]',
    'TransformerProcessorGrok': '[["match","Match",{"k":"s","l":[1,512]},1],["source","Source",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]}]]',
    'TransformerProcessorListToMap': '[["flatten","Flatten","b"],["flattened_element","FlattenedElement",{"k":"s","e":["first","last"]}],["key","Key",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]},1],["source","Source",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]},1],["target","Target",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]}],["value_key","ValueKey",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]}]]',
    'TransformerProcessorLowerCaseString': '[["with_keys","WithKeys",{"k":[{"k":"s","l":[1,128]}],"l":[1,10],"x":1},1]]',
    'TransformerProcessorMoveKeys': '[["entries","Entries",{"k":["@TransformerMoveKeyEntry"],"l":[1,5]},1]]',
    'TransformerProcessorParseJSON': '[["destination","Destination",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]}],["source","Source",{"k":"s","l":[1,128]}]]',
    'TransformerProcessorParseKeyValue': '[["destination","Destination",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]}],["field_delimiter","FieldDelimiter",{"k":"s","l":[1,128]}],["key_prefix","KeyPrefix",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]}],["key_value_delimiter","KeyValueDelimiter",{"k":"s","l":[1,128]}],["non_match_value","NonMatchValue",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]}],["overwrite_if_exists","OverwriteIfExists","b"],["source","Source",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]}]]',
    'TransformerProcessorRenameKeys': '[["entries","Entries",{"k":["@TransformerRenameKeyEntry"],"l":[1,5]},1]]',
    'TransformerProcessorSplitString': '[["entries","Entries",{"k":["@TransformerSplitStringEntry"],"l":[1,10]},1]]',
    'TransformerProcessorSubstituteString': '[["entries","Entries",{"k":["@TransformerSubstituteStringEntry"],"l":[1,10]},1]]',
    'TransformerProcessorTrimString': '[["with_keys","WithKeys",{"k":[{"k":"s","l":[1,128]}],"l":[1,10],"x":1},1]]',
    'TransformerProcessorTypeConverter': '[["entries","Entries",{"k":["@TransformerTypeConverterEntry"],"l":[1,5]},1]]',
    'TransformerProcessorUpperCaseString': '[["with_keys","WithKeys",{"k":[{"k":"s","l":[1,128]}],"l":[1,10],"x":1},1]]',
    'TransformerRenameKeyEntry': '[["key","Key",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]},1],["overwrite_if_exists","OverwriteIfExists","b"],["rename_to","RenameTo",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]},1]]',
    'TransformerSplitStringEntry': '[["delimiter","Delimiter",{"k":"s","l":[1,128]},1],["source","Source",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]},1]]',
    'TransformerSubstituteStringEntry': '[["from_","From",{"k":"s","l":[1,128]},1],["source","Source",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]},1],["to","To",{"k":"s","l":[1,128]},1]]',
    'TransformerTypeConverterEntry': '[["key","Key",{"k":"s","p":"^.*[a-zA-Z0-9]+.*$","l":[1,128]},1],["type","Type",{"k":"s","e":["boolean","integer","double","string"]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnAccountPolicy(TypedResource):
    schema = Schema('AWS::Logs::AccountPolicy', _types, 'AccountPolicy', '{"attributes":[["attr_account_id","AccountId","s"]],"identifier":["AccountId","PolicyType","PolicyName"]}')


class CfnDelivery(TypedResource):
    schema = Schema('AWS::Logs::Delivery', _types, 'Delivery', '{"attributes":[["attr_arn","Arn","s"],["attr_delivery_destination_type","DeliveryDestinationType","s"],["attr_delivery_id","DeliveryId","s"]],"identifier":["DeliveryId"],"tags":["Tags","list"],"arn":"arn:${Partition}:logs:${Region}:${Account}:delivery:${DeliveryName}"}')


class CfnDeliveryDestination(TypedResource):
    schema = Schema('AWS::Logs::DeliveryDestination', _types, 'DeliveryDestination', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Name"],"write_only":["DeliveryDestinationPolicy"],"tags":["Tags","list"],"arn":"arn:${Partition}:logs:${Region}:${Account}:delivery-destination:${DeliveryDestinationName}"}')


class CfnDeliverySource(TypedResource):
    schema = Schema('AWS::Logs::DeliverySource', _types, 'DeliverySource', '{"attributes":[["attr_arn","Arn","s"],["attr_resource_arns","ResourceArns","l"],["attr_service","Service","s"],["attr_status","Status","s"],["attr_status_reason","StatusReason","s"]],"identifier":["Name"],"write_only":["ResourceArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:logs:${Region}:${Account}:delivery-source:${DeliverySourceName}"}')


class CfnDestination(TypedResource):
    schema = Schema('AWS::Logs::Destination', _types, 'Destination', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["DestinationName"],"tags":["Tags","list"],"arn":"arn:${Partition}:logs:${Region}:${Account}:destination:${DestinationName}"}')


class CfnIntegration(TypedResource):
    schema = Schema('AWS::Logs::Integration', _types, 'Integration', '{"attributes":[["attr_integration_status","IntegrationStatus","s"]],"identifier":["IntegrationName"],"write_only":["ResourceConfig"]}')


class CfnLogAnomalyDetector(TypedResource):
    schema = Schema('AWS::Logs::LogAnomalyDetector', _types, 'LogAnomalyDetector', '{"attributes":[["attr_anomaly_detector_arn","AnomalyDetectorArn","s"],["attr_anomaly_detector_status","AnomalyDetectorStatus","s"],["attr_creation_time_stamp","CreationTimeStamp","n"],["attr_last_modified_time_stamp","LastModifiedTimeStamp","n"]],"identifier":["AnomalyDetectorArn"],"write_only":["AccountId"],"arn":"arn:${Partition}:logs:${Region}:${Account}:anomaly-detector:${DetectorId}"}')


class CfnLogGroup(TypedResource):
    schema = Schema('AWS::Logs::LogGroup', _types, 'LogGroup', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["LogGroupName"],"tags":["Tags","list"],"arn":"arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}"}')


class CfnLogStream(TypedResource):
    schema = Schema('AWS::Logs::LogStream', _types, 'LogStream', '{"identifier":["LogGroupName","LogStreamName"]}')


class CfnMetricFilter(TypedResource):
    schema = Schema('AWS::Logs::MetricFilter', _types, 'MetricFilter', '{"identifier":["LogGroupName","FilterName"]}')


class CfnQueryDefinition(TypedResource):
    schema = Schema('AWS::Logs::QueryDefinition', _types, 'QueryDefinition', '{"attributes":[["attr_query_definition_id","QueryDefinitionId","s"]],"identifier":["QueryDefinitionId"]}')


class CfnResourcePolicy(TypedResource):
    schema = Schema('AWS::Logs::ResourcePolicy', _types, 'ResourcePolicy', '{"identifier":["PolicyName"]}')


class CfnScheduledQuery(TypedResource):
    schema = Schema('AWS::Logs::ScheduledQuery', _types, 'ScheduledQuery', '{"attributes":[["attr_creation_time","CreationTime","n"],["attr_last_execution_status","LastExecutionStatus","s"],["attr_last_triggered_time","LastTriggeredTime","n"],["attr_last_updated_time","LastUpdatedTime","n"],["attr_scheduled_query_arn","ScheduledQueryArn","s"]],"identifier":["ScheduledQueryArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:logs:${Region}:${Account}:scheduled-query:${ScheduledQueryId}"}')


class CfnStorageTierPolicy(TypedResource):
    schema = Schema('AWS::Logs::StorageTierPolicy', _types, 'StorageTierPolicy', '{"attributes":[["attr_account_id","AccountId","s"],["attr_last_updated_time","LastUpdatedTime","n"]],"identifier":["AccountId"]}')


class CfnSubscriptionFilter(TypedResource):
    schema = Schema('AWS::Logs::SubscriptionFilter', _types, 'SubscriptionFilter', '{"identifier":["FilterName","LogGroupName"]}')


class CfnTransformer(TypedResource):
    schema = Schema('AWS::Logs::Transformer', _types, 'Transformer', '{"identifier":["LogGroupIdentifier"]}')
