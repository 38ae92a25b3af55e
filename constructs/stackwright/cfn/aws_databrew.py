"""Every resource type of AWS::DataBrew; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Dataset': '[["format","Format",{"k":"s","e":["CSV","JSON","PARQUET","EXCEL","ORC"]}],["format_options","FormatOptions","@DatasetFormatOptions"],["input","Input","@DatasetInput",1],["name","Name",{"k":"s","l":[1,255]},3],["path_options","PathOptions","@DatasetPathOptions"],["source","Source",{"k":"s","e":["S3","DATA-CATALOG","DATABASE"]}],["tags","Tags",["@DatasetTag"],2]]',
    'DatasetCsvOptions': '[["delimiter","Delimiter",{"k":"s","l":[1,1]}],["header_row","HeaderRow","b"]]',
    'DatasetDataCatalogInputDefinition': '[["catalog_id","CatalogId",{"k":"s","l":[1,255]}],["database_name","DatabaseName",{"k":"s","l":[1,255]}],["table_name","TableName",{"k":"s","l":[1,255]}],["temp_directory","TempDirectory","@DatasetS3Location"]]',
    'DatasetDatabaseInputDefinition': '[["database_table_name","DatabaseTableName",{"k":"s","l":[1,255]}],["glue_connection_name","GlueConnectionName",{"k":"s","l":[1,255]},1],["query_string","QueryString",{"k":"s","l":[1,10000]}],["temp_directory","TempDirectory","@DatasetS3Location"]]',
    'DatasetDatasetParameter': '[["create_column","CreateColumn","b"],["datetime_options","DatetimeOptions","@DatasetDatetimeOptions"],["filter","Filter","@DatasetFilterExpression"],["name","Name",{"k":"s","l":[1,255]},1],["type","Type",{"k":"s","e":["String","Number","Datetime"]},1]]',
    'DatasetDatetimeOptions': r'[["format","Format",{"k":"s","l":[2,100]},1],["locale_code","LocaleCode",{"k":"s","p":"^[A-Za-z0-9_\\.#@\\-]+$","l":[2,100]}],["timezone_offset","TimezoneOffset",{"k":"s","p":"^(Z|[-+](\\d|\\d{2}|\\d{2}:?\\d{2}))$","l":[1,6]}]]',
    'DatasetExcelOptions': '[["header_row","HeaderRow","b"],["sheet_indexes","SheetIndexes",{"k":[{"k":"i","r":[0,200]}],"l":[1,1]}],["sheet_names","SheetNames",{"k":[{"k":"s","l":[1,31]}],"l":[1,1]}]]',
    'DatasetFilesLimit': '[["max_files","MaxFiles",{"k":"i","r":[1,null]},1],["order","Order",{"k":"s","e":["ASCENDING","DESCENDING"]}],["ordered_by","OrderedBy",{"k":"s","e":["LAST_MODIFIED_DATE"]}]]',
    'DatasetFilterExpression': '[["expression","Expression",{"k":"s","p":"^[><0-9A-Za-z_.,:)(!= ]+$","l":[4,1024]},1],["values_map","ValuesMap",["@DatasetFilterValue"],1]]',
    'DatasetFilterValue': '[["value","Value",{"k":"s","l":[null,1024]},1],["value_reference","ValueReference",{"k":"s","p":"^:[A-Za-z0-9_]+$","l":[2,128]},1]]',
    'DatasetFormatOptions': '[["csv","Csv","@DatasetCsvOptions"],["excel","Excel","@DatasetExcelOptions"],["json","Json","@DatasetJsonOptions"]]',
    'DatasetInput': '[["data_catalog_input_definition","DataCatalogInputDefinition","@DatasetDataCatalogInputDefinition"],["database_input_definition","DatabaseInputDefinition","@DatasetDatabaseInputDefinition"],["metadata","Metadata","@DatasetMetadata"],["s3_input_definition","S3InputDefinition","@DatasetS3Location"]]',
    'DatasetJsonOptions': '[["multi_line","MultiLine","b"]]',
    'DatasetMetadata': '[["source_arn","SourceArn",{"k":"s","l":[20,2048]}]]',
    'DatasetPathOptions': '[["files_limit","FilesLimit","@DatasetFilesLimit"],["last_modified_date_condition","LastModifiedDateCondition","@DatasetFilterExpression"],["parameters","Parameters",["@DatasetPathParameter"]]]',
    'DatasetPathParameter': '[["dataset_parameter","DatasetParameter","@DatasetDatasetParameter",1],["path_parameter_name","PathParameterName",{"k":"s","l":[1,255]},1]]',
    'DatasetS3Location': '[["bucket","Bucket",{"k":"s","l":[3,63]},1],["bucket_owner","BucketOwner",{"k":"s","p":"^[0-9]{12}$","l":[12,12]}],["key","Key",{"k":"s","l":[1,1280]}]]',
    'DatasetTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Job': '[["data_catalog_outputs","DataCatalogOutputs",{"k":["@JobDataCatalogOutput"],"l":[1,null]}],["database_outputs","DatabaseOutputs",{"k":["@JobDatabaseOutput"],"l":[1,null]}],["dataset_name","DatasetName",{"k":"s","l":[1,255]}],["encryption_key_arn","EncryptionKeyArn",{"k":"s","l":[20,2048]}],["encryption_mode","EncryptionMode",{"k":"s","e":["SSE-KMS","SSE-S3"]}],["job_sample","JobSample","@JobJobSample"],["log_subscription","LogSubscription",{"k":"s","e":["ENABLE","DISABLE"]}],["max_capacity","MaxCapacity","i"],["max_retries","MaxRetries",{"k":"i","r":[0,null]}],["name","Name",{"k":"s","l":[1,255]},3],["output_location","OutputLocation","@JobOutputLocation"],["outputs","Outputs",{"k":["@JobOutput"],"l":[1,null]}],["profile_configuration","ProfileConfiguration","@JobProfileConfiguration"],["project_name","ProjectName",{"k":"s","l":[1,255]}],["recipe","Recipe","@JobRecipe"],["role_arn","RoleArn",{"k":"s","l":[20,2048]},1,["AWS::IAM::Role.Arn"]],["tags","Tags",["@JobTag"],2],["timeout","Timeout",{"k":"i","r":[0,null]}],["type","Type",{"k":"s","e":["PROFILE","RECIPE"]},3],["validation_configurations","ValidationConfigurations",{"k":["@JobValidationConfiguration"],"l":[1,null]}]]',
    'JobAllowedStatistics': r'[["statistics","Statistics",{"k":[{"k":"s","p":"^[A-Z\\_]+$","l":[1,128]}],"l":[1,null]},1]]',
    'JobColumnSelector': '[["name","Name",{"k":"s","l":[1,255]}],["regex","Regex",{"k":"s","l":[1,255]}]]',
    'JobColumnStatisticsConfiguration': '[["selectors","Selectors",{"k":["@JobColumnSelector"],"l":[1,null]}],["statistics","Statistics","@JobStatisticsConfiguration",1]]',
    'JobCsvOutputOptions': '[["delimiter","Delimiter",{"k":"s","l":[1,1]}]]',
    'JobDataCatalogOutput': '[["catalog_id","CatalogId",{"k":"s","l":[1,255]}],["database_name","DatabaseName",{"k":"s","l":[1,255]},1],["database_options","DatabaseOptions","@JobDatabaseTableOutputOptions"],["overwrite","Overwrite","b"],["s3_options","S3Options","@JobS3TableOutputOptions"],["table_name","TableName",{"k":"s","l":[1,255]},1]]',
    'JobDatabaseOutput': '[["database_options","DatabaseOptions","@JobDatabaseTableOutputOptions",1],["database_output_mode","DatabaseOutputMode",{"k":"s","e":["NEW_TABLE"]}],["glue_connection_name","GlueConnectionName",{"k":"s","l":[1,255]},1]]',
    'JobDatabaseTableOutputOptions': '[["table_name","TableName",{"k":"s","l":[1,255]},1],["temp_directory","TempDirectory","@JobS3Location"]]',
    'JobEntityDetectorConfiguration': r'[["allowed_statistics","AllowedStatistics","@JobAllowedStatistics"],["entity_types","EntityTypes",{"k":[{"k":"s","p":"^[A-Z_][A-Z\\\\d_]*$","l":[1,128]}],"l":[1,null]},1]]',
    'JobJobSample': '[["mode","Mode",{"k":"s","e":["FULL_DATASET","CUSTOM_ROWS"]}],["size","Size","i"]]',
    'JobOutput': '[["compression_format","CompressionFormat",{"k":"s","e":["GZIP","LZ4","SNAPPY","BZIP2","DEFLATE","LZO","BROTLI","ZSTD","ZLIB"]}],["format","Format",{"k":"s","e":["CSV","JSON","PARQUET","GLUEPARQUET","AVRO","ORC","XML","TABLEAUHYPER"]}],["format_options","FormatOptions","@JobOutputFormatOptions"],["location","Location","@JobS3Location",1],["max_output_files","MaxOutputFiles",{"k":"i","r":[1,999]}],["overwrite","Overwrite","b"],["partition_columns","PartitionColumns",{"k":[{"k":"s","l":[1,255]}],"l":[null,200],"x":1}]]',
    'JobOutputFormatOptions': '[["csv","Csv","@JobCsvOutputOptions"]]',
    'JobOutputLocation': '[["bucket","Bucket",{"k":"s","l":[3,63]},1],["bucket_owner","BucketOwner",{"k":"s","p":"^[0-9]{12}$","l":[12,12]}],["key","Key",{"k":"s","l":[1,1280]}]]',
    'JobProfileConfiguration': '[["column_statistics_configurations","ColumnStatisticsConfigurations",{"k":["@JobColumnStatisticsConfiguration"],"l":[1,null]}],["dataset_statistics_configuration","DatasetStatisticsConfiguration","@JobStatisticsConfiguration"],["entity_detector_configuration","EntityDetectorConfiguration","@JobEntityDetectorConfiguration"],["profile_columns","ProfileColumns",{"k":["@JobColumnSelector"],"l":[1,null]}]]',
    'JobRecipe': '[["name","Name","s",1],["version","Version","s"]]',
    'JobS3Location': '[["bucket","Bucket",{"k":"s","l":[3,63]},1],["bucket_owner","BucketOwner",{"k":"s","p":"^[0-9]{12}$","l":[12,12]}],["key","Key",{"k":"s","l":[1,1280]}]]',
    'JobS3TableOutputOptions': '[["location","Location","@JobS3Location",1]]',
    'JobStatisticOverride': r'[["parameters","Parameters",{"m":"s"},1],["statistic","Statistic",{"k":"s","p":"^[A-Z\\_]+$","l":[1,128]},1]]',
    'JobStatisticsConfiguration': r'[["included_statistics","IncludedStatistics",{"k":[{"k":"s","p":"^[A-Z\\_]+$","l":[1,128]}],"l":[1,null]}],["overrides","Overrides",{"k":["@JobStatisticOverride"],"l":[1,null]}]]',
    'JobTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'JobValidationConfiguration': '[["ruleset_arn","RulesetArn",{"k":"s","l":[20,2048]},1],["validation_mode","ValidationMode",{"k":"s","e":["CHECK_ALL"]}]]',
    'Project': '[["dataset_name","DatasetName",{"k":"s","l":[1,255]},1],["name","Name",{"k":"s","l":[1,255]},3],["recipe_name","RecipeName",{"k":"s","l":[1,255]},1],["role_arn","RoleArn",{"k":"s","l":[20,2048]},1,["AWS::IAM::Role.Arn"]],["sample","Sample","@ProjectSample"],["tags","Tags",["@ProjectTag"],2]]',
    'ProjectSample': '[["size","Size",{"k":"i","r":[1,5000]}],["type","Type",{"k":"s","e":["FIRST_N","LAST_N","RANDOM"]},1]]',
    'ProjectTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Recipe': '[["description","Description",{"k":"s","l":[null,1024]}],["name","Name",{"k":"s","l":[1,255]},3],["steps","Steps",["@RecipeRecipeStep"],1],["tags","Tags",["@RecipeTag"],2]]',
    'RecipeAction': r'[["operation","Operation",{"k":"s","p":"^[A-Z\\_]+$","l":[1,128]},1],["parameters","Parameters",{"a":["@RecipeRecipeParameters",{"m":"s"}]}]]',
    'RecipeConditionExpression': r'[["condition","Condition",{"k":"s","p":"^[A-Z\\_]+$","l":[1,128]},1],["target_column","TargetColumn",{"k":"s","l":[1,1024]},1],["value","Value",{"k":"s","l":[null,1024]}]]',
    'RecipeDataCatalogInputDefinition': '[["catalog_id","CatalogId","s"],["database_name","DatabaseName","s"],["table_name","TableName","s"],["temp_directory","TempDirectory","@RecipeS3Location"]]',
    'RecipeRecipeParameters': '[["aggregate_function","AggregateFunction","s"],["base","Base","s"],["case_statement","CaseStatement","s"],["category_map","CategoryMap","s"],["chars_to_remove","CharsToRemove","s"],["collapse_consecutive_whitespace","CollapseConsecutiveWhitespace","s"],["column_data_type","ColumnDataType","s"],["column_range","ColumnRange","s"],["count","Count","s"],["custom_characters","CustomCharacters","s"],["custom_stop_words","CustomStopWords","s"],["custom_value","CustomValue","s"],["datasets_columns","DatasetsColumns","s"],["date_add_value","DateAddValue","s"],["date_time_format","DateTimeFormat","s"],["date_time_parameters","DateTimeParameters","s"],["delete_other_rows","DeleteOtherRows","s"],["delimiter","Delimiter","s"],["end_pattern","EndPattern","s"],["end_position","EndPosition","s"],["end_value","EndValue","s"],["expand_contractions","ExpandContractions","s"],["exponent","Exponent","s"],["false_string","FalseString","s"],["group_by_agg_function_options","GroupByAggFunctionOptions","s"],["group_by_columns","GroupByColumns","s"],["hidden_columns","HiddenColumns","s"],["ignore_case","IgnoreCase","s"],["include_in_split","IncludeInSplit","s"],["input","Input","@RecipeRecipeParametersInput"],["interval","Interval","s"],["is_text","IsText","s"],["join_keys","JoinKeys","s"],["join_type","JoinType","s"],["left_columns","LeftColumns","s"],["limit","Limit","s"],["lower_bound","LowerBound","s"],["map_type","MapType","s"],["mode_type","ModeType","s"],["multi_line","MultiLine","b"],["num_rows","NumRows","s"],["num_rows_after","NumRowsAfter","s"],["num_rows_before","NumRowsBefore","s"],["order_by_column","OrderByColumn","s"],["order_by_columns","OrderByColumns","s"],["other","Other","s"],["pattern","Pattern","s"],["pattern_option1","PatternOption1","s"],["pattern_option2","PatternOption2","s"],["pattern_options","PatternOptions","s"],["period","Period","s"],["position","Position","s"],["remove_all_punctuation","RemoveAllPunctuation","s"],["remove_all_quotes","RemoveAllQuotes","s"],["remove_all_whitespace","RemoveAllWhitespace","s"],["remove_custom_characters","RemoveCustomCharacters","s"],["remove_custom_value","RemoveCustomValue","s"],["remove_leading_and_trailing_punctuation","RemoveLeadingAndTrailingPunctuation","s"],["remove_leading_and_trailing_quotes","RemoveLeadingAndTrailingQuotes","s"],["remove_leading_and_trailing_whitespace","RemoveLeadingAndTrailingWhitespace","s"],["remove_letters","RemoveLetters","s"],["remove_numbers","RemoveNumbers","s"],["remove_source_column","RemoveSourceColumn","s"],["remove_special_characters","RemoveSpecialCharacters","s"],["right_columns","RightColumns","s"],["sample_size","SampleSize","s"],["sample_type","SampleType","s"],["second_input","SecondInput","s"],["secondary_inputs","SecondaryInputs",["@RecipeSecondaryInput"]],["sheet_indexes","SheetIndexes",{"k":["i"],"l":[1,1]}],["sheet_names","SheetNames",{"k":["s"],"l":[1,1]}],["source_column","SourceColumn","s"],["source_column1","SourceColumn1","s"],["source_column2","SourceColumn2","s"],["source_columns","SourceColumns","s"],["start_column_index","StartColumnIndex","s"],["start_pattern","StartPattern","s"],["start_position","StartPosition","s"],["start_value","StartValue","s"],["stemming_mode","StemmingMode","s"],["step_count","StepCount","s"],["step_index","StepIndex","s"],["stop_words_mode","StopWordsMode","s"],["strategy","Strategy","s"],["target_column","TargetColumn","s"],["target_column_names","TargetColumnNames","s"],["target_date_format","TargetDateFormat","s"],["target_index","TargetIndex","s"],["time_zone","TimeZone","s"],["tokenizer_pattern","TokenizerPattern","s"],["true_string","TrueString","s"],["udf_lang","UdfLang","s"],["units","Units","s"],["unpivot_column","UnpivotColumn","s"],["upper_bound","UpperBound","s"],["use_new_data_frame","UseNewDataFrame","s"],["value","Value","s"],["value1","Value1","s"],["value2","Value2","s"],["value_column","ValueColumn","s"],["view_frame","ViewFrame","s"]]',
    'RecipeRecipeParametersInput': '[["data_catalog_input_definition","DataCatalogInputDefinition","@RecipeDataCatalogInputDefinition"],["s3_input_definition","S3InputDefinition","@RecipeS3Location"]]',
    'RecipeRecipeStep': '[["action","Action","@RecipeAction",1],["condition_expressions","ConditionExpressions",["@RecipeConditionExpression"]]]',
    'RecipeS3Location': '[["bucket","Bucket","s",1],["key","Key","s"]]',
    'RecipeSecondaryInput': '[["data_catalog_input_definition","DataCatalogInputDefinition","@RecipeDataCatalogInputDefinition"],["s3_input_definition","S3InputDefinition","@RecipeS3Location"]]',
    'RecipeTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Ruleset': '[["description","Description",{"k":"s","l":[null,1024]}],["name","Name",{"k":"s","l":[1,255]},3],["rules","Rules",{"k":["@RulesetRule"],"l":[1,null]},1],["tags","Tags",["@RulesetTag"]],["target_arn","TargetArn",{"k":"s","l":[20,2048]},3]]',
    'RulesetColumnSelector': '[["name","Name",{"k":"s","l":[1,255]}],["regex","Regex",{"k":"s","l":[1,255]}]]',
    'RulesetRule': '[["check_expression","CheckExpression",{"k":"s","p":"^[><0-9A-Za-z_.,:)(!= ]+$","l":[4,1024]},1],["column_selectors","ColumnSelectors",{"k":["@RulesetColumnSelector"],"l":[1,null]}],["disabled","Disabled","b"],["name","Name",{"k":"s","l":[1,128]},1],["substitution_map","SubstitutionMap",["@RulesetSubstitutionValue"]],["threshold","Threshold","@RulesetThreshold"]]',
    'RulesetSubstitutionValue': '[["value","Value",{"k":"s","l":[null,1024]},1],["value_reference","ValueReference",{"k":"s","p":"^:[A-Za-z0-9_]+$","l":[2,128]},1]]',
    'RulesetTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'RulesetThreshold': '[["type","Type",{"k":"s","e":["GREATER_THAN_OR_EQUAL","LESS_THAN_OR_EQUAL","GREATER_THAN","LESS_THAN"]}],["unit","Unit",{"k":"s","e":["COUNT","PERCENTAGE"]}],["value","Value",{"k":"n","r":[0,null]},1]]',
    'Schedule': '[["cron_expression","CronExpression",{"k":"s","l":[1,512]},1],["job_names","JobNames",{"k":[{"k":"s","l":[1,255]}],"l":[null,50],"x":1}],["name","Name",{"k":"s","l":[1,255]},3],["tags","Tags",["@ScheduleTag"],2]]',
    'ScheduleTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnDataset(TypedResource):
    schema = Schema('AWS::DataBrew::Dataset', _types, 'Dataset', '{"identifier":["Name"],"tags":["Tags","list"],"arn":"arn:${Partition}:databrew:${Region}:${Account}:dataset/${ResourceId}"}')


class CfnJob(TypedResource):
    schema = Schema('AWS::DataBrew::Job', _types, 'Job', '{"identifier":["Name"],"tags":["Tags","list"],"arn":"arn:${Partition}:databrew:${Region}:${Account}:job/${ResourceId}"}')


class CfnProject(TypedResource):
    schema = Schema('AWS::DataBrew::Project', _types, 'Project', '{"identifier":["Name"],"tags":["Tags","list"],"arn":"arn:${Partition}:databrew:${Region}:${Account}:project/${ResourceId}"}')


class CfnRecipe(TypedResource):
    schema = Schema('AWS::DataBrew::Recipe', _types, 'Recipe', '{"identifier":["Name"],"tags":["Tags","list"],"arn":"arn:${Partition}:databrew:${Region}:${Account}:recipe/${ResourceId}"}')


class CfnRuleset(TypedResource):
    schema = Schema('AWS::DataBrew::Ruleset', _types, 'Ruleset', '{"identifier":["Name"],"tags":["Tags","list"],"arn":"arn:${Partition}:databrew:${Region}:${Account}:ruleset/${ResourceId}"}')


class CfnSchedule(TypedResource):
    schema = Schema('AWS::DataBrew::Schedule', _types, 'Schedule', '{"identifier":["Name"],"tags":["Tags","list"],"arn":"arn:${Partition}:databrew:${Region}:${Account}:schedule/${ResourceId}"}')
