"""Every resource type of AWS::Serverless; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Api': '[["access_log_setting","AccessLogSetting","@ApiAWSApiGatewayStageAccessLogSetting",2],["always_deploy","AlwaysDeploy","b",2],["api_key_source_type","ApiKeySourceType","s"],["auth","Auth","j",2],["binary_media_types","BinaryMediaTypes","j",2],["cache_cluster_enabled","CacheClusterEnabled","b",2],["cache_cluster_size","CacheClusterSize","s",2],["canary_setting","CanarySetting","@ApiAWSApiGatewayStageCanarySetting",2],["cors","Cors",{"a":["s","@ApiCors","j"]},2],["definition_body","DefinitionBody","j",2],["definition_uri","DefinitionUri",{"a":["s","@ApiDefinitionUri"]},2],["description","Description","s",2],["disable_execute_api_endpoint","DisableExecuteApiEndpoint","j",2],["domain","Domain","j",2],["endpoint_access_mode","EndpointAccessMode","s"],["endpoint_configuration","EndpointConfiguration",{"a":["@ApiEndpointConfiguration",{"k":"s","e":["EDGE","REGIONAL","PRIVATE"]},"j"]},2],["fail_on_warnings","FailOnWarnings","b"],["gateway_responses","GatewayResponses","j",2],["merge_definitions","MergeDefinitions","b"],["method_settings","MethodSettings",["@ApiAWSApiGatewayStageMethodSetting"],2],["minimum_compression_size","MinimumCompressionSize","n",2],["mode","Mode","s"],["models","Models","j",2],["name","Name","s",2],["open_api_version","OpenApiVersion",{"a":["n","s"]},2],["policy","Policy","j"],["propagate_tags","PropagateTags","b"],["rest_api_id","RestApiId","j",32],["root_resource_id","RootResourceId","j",32],["security_policy","SecurityPolicy","s"],["stage_name","StageName",{"a":["s","j"]},3],["tags","Tags","j",2],["tracing_enabled","TracingEnabled","b",2],["variables","Variables",{"m":"s"},2]]',
    'ApiAWSApiGatewayStageAccessLogSetting': '[["destination_arn","DestinationArn","s",2],["format","Format","s",2]]',
    'ApiAWSApiGatewayStageCanarySetting': '[["deployment_id","DeploymentId","s",2],["percent_traffic","PercentTraffic","n",2],["stage_variable_overrides","StageVariableOverrides",{"m":"s"},2],["use_stage_cache","UseStageCache","b",2]]',
    'ApiAWSApiGatewayStageMethodSetting': '[["cache_data_encrypted","CacheDataEncrypted","b"],["cache_ttl_in_seconds","CacheTtlInSeconds","n"],["caching_enabled","CachingEnabled","b"],["data_trace_enabled","DataTraceEnabled","b"],["http_method","HttpMethod","s"],["logging_level","LoggingLevel","s"],["metrics_enabled","MetricsEnabled","b"],["resource_path","ResourcePath","s"],["throttling_burst_limit","ThrottlingBurstLimit","n"],["throttling_rate_limit","ThrottlingRateLimit","n"]]',
    'ApiCors': '[["allow_credentials","AllowCredentials","b",2],["allow_headers","AllowHeaders","s",2],["allow_methods","AllowMethods","s",2],["allow_origin","AllowOrigin","s",3],["max_age","MaxAge","s",2]]',
    'ApiDefinitionUri': '[["bucket","Bucket","s",3],["key","Key","s",3],["version","Version","s",2]]',
    'ApiEndpointConfiguration': '[["ip_address_type","IpAddressType","j"],["type","Type",["s"],2],["vpc_endpoint_ids","VPCEndpointIds",["s"]]]',
    'Application': '[["location","Location",{"a":["s","@ApplicationLocation"]},3],["notification_arns","NotificationARNs",["s"]],["parameters","Parameters",{"m":"s"},2],["stack_id","StackId","j",32],["tags","Tags","j",2],["timeout_in_minutes","TimeoutInMinutes","n",2]]',
    'ApplicationLocation': '[["application_id","ApplicationId",{"a":["s","j"]},3],["semantic_version","SemanticVersion",{"a":["s","j"]},3]]',
    'CapacityProvider': '[["capacity_provider_name","CapacityProviderName","s"],["instance_requirements","InstanceRequirements","j"],["kms_key_arn","KmsKeyArn","s"],["logging_config","LoggingConfig","@CapacityProviderLoggingConfig"],["managed_resource_tags","ManagedResourceTags","j"],["operator_role","OperatorRole","j"],["propagate_tags","PropagateTags","b"],["scaling_config","ScalingConfig","j"],["tags","Tags","j"],["vpc_config","VpcConfig","j",1]]',
    'CapacityProviderLoggingConfig': '[["log_group","LogGroup","s"],["system_log_level","SystemLogLevel","s"]]',
    'Connector': '[["destination","Destination",{"a":["@ConnectorResourceReference",["@ConnectorResourceReference"]]},1],["permissions","Permissions",[{"k":"s","e":["Read","Write"]}],1],["source","Source","j",1]]',
    'ConnectorResourceReference': '[["arn","Arn","j"],["id","Id","s"],["name","Name","j"],["qualifier","Qualifier","j"],["queue_url","QueueUrl","j"],["resource_id","ResourceId","j"],["role_name","RoleName","j"],["type","Type","s"]]',
    'Function': r'[["architectures","Architectures",["s"],2],["arn","Arn","j",32],["assume_role_policy_document","AssumeRolePolicyDocument","j",2],["auto_publish_alias","AutoPublishAlias",{"a":["s","j"]},2],["auto_publish_alias_all_properties","AutoPublishAliasAllProperties","b"],["auto_publish_code_sha256","AutoPublishCodeSha256",{"a":["s","j"]},2],["capacity_provider_config","CapacityProviderConfig","j"],["code_signing_config_arn","CodeSigningConfigArn","s",2],["code_uri","CodeUri",{"a":["s","@FunctionCodeUri"]},2],["dead_letter_queue","DeadLetterQueue",{"a":["@FunctionDeadLetterQueue","j"]},2],["deployment_preference","DeploymentPreference","j",2],["description","Description","s",2],["durable_config","DurableConfig","@FunctionAWSLambdaFunctionDurableConfig"],["environment","Environment","@FunctionAWSLambdaFunctionEnvironment",2],["ephemeral_storage","EphemeralStorage","@FunctionAWSLambdaFunctionEphemeralStorage",2],["event_invoke_config","EventInvokeConfig","j",2],["events","Events",{"m":{"a":["@FunctionS3Event","@FunctionSNSEvent","@FunctionKinesisEvent","@FunctionDynamoDBEvent","@FunctionDocumentDBEvent","@FunctionSQSEvent","@FunctionApiEvent","@FunctionScheduleEvent","@FunctionScheduleV2Event","@FunctionCloudWatchEvent","@FunctionEventBridgeRuleEvent","@FunctionCloudWatchLogsEvent","@FunctionIoTRuleEvent","@FunctionAlexaSkillEvent","@FunctionCognitoEvent","@FunctionHttpApiEvent","@FunctionMSKEvent","@FunctionMQEvent","@FunctionSelfManagedKafkaEvent"]}},2],["file_system_configs","FileSystemConfigs",["@FunctionAWSLambdaFunctionFileSystemConfig"],2],["function_name","FunctionName","s",2],["function_scaling_config","FunctionScalingConfig","@FunctionAWSLambdaFunctionFunctionScalingConfig"],["function_url_config","FunctionUrlConfig","j",2],["handler","Handler","s",2],["image_config","ImageConfig","@FunctionAWSLambdaFunctionImageConfig",2],["image_uri","ImageUri","s",2],["inline_code","InlineCode","j",2],["kms_key_arn","KmsKeyArn",{"k":"s","p":"^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$","l":[null,10000]},2,["AWS::KMS::Key.Arn"]],["layers","Layers",{"k":[{"k":"s","p":"^(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+|arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+)$","l":[1,null]}],"l":[null,5],"x":1},2],["logging_config","LoggingConfig","@FunctionAWSLambdaFunctionLoggingConfig"],["memory_size","MemorySize",{"k":"i","r":[128,32768]},2],["package_type","PackageType",{"k":"s","e":["Image","Zip"]},2],["permissions_boundary","PermissionsBoundary","s",2],["policies","Policies",{"a":["s",[{"a":["s","j"]}],"j"]},2],["propagate_tags","PropagateTags","b"],["provisioned_concurrency_config","ProvisionedConcurrencyConfig","@FunctionAWSLambdaAliasProvisionedConcurrencyConfiguration",2],["publish_to_latest_published","PublishToLatestPublished","b"],["recursive_loop","RecursiveLoop","s"],["reserved_concurrent_executions","ReservedConcurrentExecutions",{"k":"i","r":[0,null]},2],["role","Role",{"a":["s","j"]},2],["role_path","RolePath","s"],["runtime","Runtime","s",2],["runtime_management_config","RuntimeManagementConfig","j"],["snap_start","SnapStart","@FunctionSnapStart"],["snap_start_response","SnapStartResponse","j",32],["source_kms_key_arn","SourceKMSKeyArn","s"],["tags","Tags","j",2],["tenancy_config","TenancyConfig","@FunctionAWSLambdaFunctionTenancyConfig"],["timeout","Timeout",{"k":"i","r":[1,5400]},2],["tracing","Tracing",{"a":[{"k":"s","e":["Active","PassThrough","Disabled"]},"j"]},2],["version_deletion_policy","VersionDeletionPolicy",{"a":["s","b","j"]}],["version_description","VersionDescription",{"k":"s","l":[null,256]},2],["vpc_config","VpcConfig","@FunctionVpcConfig",2]]',
    'FunctionAWSLambdaAliasProvisionedConcurrencyConfiguration': '[["provisioned_concurrent_executions","ProvisionedConcurrentExecutions","n",3]]',
    'FunctionAWSLambdaFunctionDurableConfig': '[["execution_timeout","ExecutionTimeout","n",1],["kms_key_arn","KMSKeyArn","s"],["retention_period_in_days","RetentionPeriodInDays","n"]]',
    'FunctionAWSLambdaFunctionEnvironment': '[["variables","Variables",{"m":"s"},2]]',
    'FunctionAWSLambdaFunctionEphemeralStorage': '[["size","Size","n",3]]',
    'FunctionAWSLambdaFunctionFileSystemConfig': '[["arn","Arn","s",3],["local_mount_path","LocalMountPath","s",3],["s3_files_config","S3FilesConfig","@FunctionAWSLambdaFunctionS3FilesConfig"]]',
    'FunctionAWSLambdaFunctionFunctionScalingConfig': '[["max_execution_environments","MaxExecutionEnvironments","n"],["min_execution_environments","MinExecutionEnvironments","n"]]',
    'FunctionAWSLambdaFunctionImageConfig': '[["command","Command",["s"],2],["entry_point","EntryPoint",["s"],2],["working_directory","WorkingDirectory","s",2]]',
    'FunctionAWSLambdaFunctionLoggingConfig': '[["application_log_level","ApplicationLogLevel","s"],["log_format","LogFormat","s"],["log_group","LogGroup","s"],["system_log_level","SystemLogLevel","s"]]',
    'FunctionAWSLambdaFunctionS3FilesConfig': '[["direct_s3_read","DirectS3Read","s"]]',
    'FunctionAWSLambdaFunctionTenancyConfig': '[["tenant_isolation_mode","TenantIsolationMode","s",1]]',
    'FunctionAlexaSkillEvent': '[["properties","Properties","j",2],["type","Type",{"k":"s","e":["AlexaSkill"]},3]]',
    'FunctionApiEvent': '[["properties","Properties","j",3],["type","Type",{"k":"s","e":["Api"]},3]]',
    'FunctionCloudWatchEvent': '[["properties","Properties","j",3],["type","Type",{"k":"s","e":["CloudWatchEvent"]},3]]',
    'FunctionCloudWatchLogsEvent': '[["properties","Properties","j",3],["type","Type",{"k":"s","e":["CloudWatchLogs"]},3]]',
    'FunctionCodeUri': '[["bucket","Bucket",{"a":["s","j"]},3],["key","Key",{"a":["s","j"]},3],["storage_mode","StorageMode",{"a":["s","j"]}],["version","Version",{"a":["s","j"]},2]]',
    'FunctionCognitoEvent': '[["properties","Properties","j",3],["type","Type",{"k":"s","e":["Cognito"]},3]]',
    'FunctionDeadLetterQueue': '[["target_arn","TargetArn","s",3],["type","Type",{"k":"s","e":["SNS","SQS"]},3]]',
    'FunctionDocumentDBEvent': '[["properties","Properties","j",3],["type","Type",{"k":"s","e":["DocumentDB"]},3]]',
    'FunctionDynamoDBEvent': '[["properties","Properties","j",3],["type","Type",{"k":"s","e":["DynamoDB"]},3]]',
    'FunctionEventBridgeRuleEvent': '[["properties","Properties","j",3],["type","Type",{"k":"s","e":["EventBridgeRule"]},3]]',
    'FunctionHttpApiEvent': '[["properties","Properties","j",2],["type","Type",{"k":"s","e":["HttpApi"]},3]]',
    'FunctionIoTRuleEvent': '[["properties","Properties","j",3],["type","Type",{"k":"s","e":["IoTRule"]},3]]',
    'FunctionKinesisEvent': '[["properties","Properties","j",3],["type","Type",{"k":"s","e":["Kinesis"]},3]]',
    'FunctionMQEvent': '[["properties","Properties","j",3],["type","Type",{"k":"s","e":["MQ"]},3]]',
    'FunctionMSKEvent': '[["properties","Properties","j",3],["type","Type",{"k":"s","e":["MSK"]},3]]',
    'FunctionS3Event': '[["properties","Properties","j",3],["type","Type",{"k":"s","e":["S3"]},3]]',
    'FunctionSNSEvent': '[["properties","Properties","j",3],["type","Type",{"k":"s","e":["SNS"]},3]]',
    'FunctionSQSEvent': '[["properties","Properties","j",3],["type","Type",{"k":"s","e":["SQS"]},3]]',
    'FunctionScheduleEvent': '[["properties","Properties","j",3],["type","Type",{"k":"s","e":["Schedule"]},3]]',
    'FunctionScheduleV2Event': '[["properties","Properties","j",3],["type","Type",{"k":"s","e":["ScheduleV2"]},3]]',
    'FunctionSelfManagedKafkaEvent': '[["properties","Properties","j",3],["type","Type",{"k":"s","e":["SelfManagedKafka"]},3]]',
    'FunctionSnapStart': '[["apply_on","ApplyOn",{"k":"s","e":["PublishedVersions","None"]},1]]',
    'FunctionVpcConfig': '[["ipv6_allowed_for_dual_stack","Ipv6AllowedForDualStack","b"],["security_group_ids","SecurityGroupIds",{"k":[{"k":"s","p":"^sg-[0-9a-zA-Z]*$","l":[null,1024]}],"l":[null,5]},2,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnet_ids","SubnetIds",{"k":[{"k":"s","p":"^subnet-[0-9a-z]*$","l":[null,1024]}],"l":[null,16]},2]]',
    'GraphQLApi': '[["api_keys","ApiKeys",{"m":"@GraphQLApiApiKey"}],["auth","Auth","j",1],["cache","Cache","j"],["data_sources","DataSources","j"],["domain_name","DomainName","j"],["functions","Functions",{"m":"@GraphQLApiFunction"}],["introspection_config","IntrospectionConfig","j"],["logging","Logging",{"a":["@GraphQLApiLogging","b"]}],["name","Name","s"],["owner_contact","OwnerContact","j"],["query_depth_limit","QueryDepthLimit","j"],["resolver_count_limit","ResolverCountLimit","j"],["resolvers","Resolvers",{"m":{"m":"@GraphQLApiResolver"}}],["schema_inline","SchemaInline","s"],["schema_uri","SchemaUri","s"],["tags","Tags","j"],["visibility","Visibility","j"],["xray_enabled","XrayEnabled","b"]]',
    'GraphQLApiApiKey': '[["api_key_id","ApiKeyId","s"],["description","Description","s"],["expires_on","ExpiresOn","n"]]',
    'GraphQLApiFunction': '[["code_uri","CodeUri","s"],["data_source","DataSource",{"a":["s","j"]}],["description","Description","s"],["id","Id","j"],["inline_code","InlineCode",{"k":"s","l":[1,32768]}],["max_batch_size","MaxBatchSize","j"],["name","Name","s"],["runtime","Runtime","j"],["sync","Sync","j"]]',
    'GraphQLApiLogging': '[["cloud_watch_logs_role_arn","CloudWatchLogsRoleArn","j"],["exclude_verbose_content","ExcludeVerboseContent","j"],["field_log_level","FieldLogLevel","j"]]',
    'GraphQLApiResolver': '[["caching","Caching","j"],["code_uri","CodeUri","s"],["field_name","FieldName","s"],["inline_code","InlineCode",{"k":"s","l":[1,32768]}],["max_batch_size","MaxBatchSize",{"k":"i","r":[0,2000]}],["pipeline","Pipeline",["s"]],["runtime","Runtime","j"],["sync","Sync","j"]]',
    'HttpApi': '[["access_log_settings","AccessLogSettings","@HttpApiAccessLogSettings"],["api_endpoint","ApiEndpoint","j",32],["api_id","ApiId","j",32],["auth","Auth","j",2],["cors_configuration","CorsConfiguration","j",2],["default_route_settings","DefaultRouteSettings","j",2],["definition_body","DefinitionBody","j",2],["definition_uri","DefinitionUri",{"a":["s","@HttpApiDefinitionUri"]},2],["description","Description","s",2],["disable_execute_api_endpoint","DisableExecuteApiEndpoint","j",2],["domain","Domain","j",2],["execute_api_arn","ExecuteApiArn","j",32],["fail_on_warnings","FailOnWarnings","b",2],["name","Name","j"],["propagate_tags","PropagateTags","b"],["route_settings","RouteSettings","j",2],["stage_name","StageName","s",2],["stage_variables","StageVariables","j",2],["tags","Tags","j",2]]',
    'HttpApiAccessLogSettings': '[["destination_arn","DestinationArn","s"],["format","Format","s"]]',
    'HttpApiDefinitionUri': '[["bucket","Bucket","s",3],["key","Key","s",3],["version","Version","s",2]]',
    'LayerVersion': '[["compatible_architectures","CompatibleArchitectures",["s"]],["compatible_runtimes","CompatibleRuntimes",["s"],2],["content_uri","ContentUri",{"a":["s","@LayerVersionContentUri"]},3],["description","Description","s",2],["layer_name","LayerName","j",2],["layer_version_arn","LayerVersionArn","j",32],["license_info","LicenseInfo","s",2],["publish_lambda_version","PublishLambdaVersion","b"],["retention_policy","RetentionPolicy",{"a":["s","j"]},2]]',
    'LayerVersionContentUri': '[["bucket","Bucket","s",3],["key","Key","s",3],["storage_mode","StorageMode","s"],["version","Version","s",2]]',
    'MicrovmImage': '[["additional_os_capabilities","AdditionalOsCapabilities",[{"a":[{"k":"s","e":["ALL"]},"j"]}]],["base_image_arn","BaseImageArn",{"a":["s","j"]},1],["base_image_version","BaseImageVersion",{"a":["s","j"]},1],["build_role_arn","BuildRoleArn",{"a":["s","j"]}],["code_uri","CodeUri",{"a":["s","j"]},1],["cpu_configurations","CpuConfigurations",["@MicrovmImageCpuConfiguration"]],["description","Description",{"a":["s","j"]}],["egress_network_connectors","EgressNetworkConnectors",[{"a":["s","j"]}]],["environment_variables","EnvironmentVariables","j"],["hooks","Hooks","j"],["logging","Logging","j"],["name","Name",{"a":["s","j"]},1],["propagate_tags","PropagateTags","b"],["resources","Resources",["@MicrovmImageResourceSpec"]],["tags","Tags","j"]]',
    'MicrovmImageCpuConfiguration': '[["architecture","Architecture",{"a":[{"k":"s","e":["ARM_64"]},"j"]},1]]',
    'MicrovmImageResourceSpec': '[["minimum_memory_in_mib","MinimumMemoryInMiB",{"a":["i","j"]},1]]',
    'NetworkConnector': '[["compute_types","ComputeTypes",{"k":[{"a":[{"k":"s","e":["MicroVm","WebFunction"]},"j"]}],"l":[1,1]}],["name","Name",{"a":["s","j"]}],["operator_role","OperatorRole",{"a":["s","j"]}],["propagate_tags","PropagateTags","b"],["tags","Tags","j"],["vpc_config","VpcConfig","j",1]]',
    'SimpleTable': '[["arn","Arn","j",32],["point_in_time_recovery_specification","PointInTimeRecoverySpecification","@SimpleTableAWSDynamoDBTablePointInTimeRecoverySpecification"],["primary_key","PrimaryKey","j",2],["provisioned_throughput","ProvisionedThroughput","@SimpleTableAWSDynamoDBTableProvisionedThroughput",2],["sse_specification","SSESpecification","@SimpleTableAWSDynamoDBTableSSESpecification",2],["stream_arn","StreamArn","j",32],["table_name","TableName","s",2],["tags","Tags","j",2]]',
    'SimpleTableAWSDynamoDBTablePointInTimeRecoverySpecification': '[["point_in_time_recovery_enabled","PointInTimeRecoveryEnabled","b"],["recovery_period_in_days","RecoveryPeriodInDays","n"]]',
    'SimpleTableAWSDynamoDBTableProvisionedThroughput': '[["read_capacity_units","ReadCapacityUnits","n",3],["write_capacity_units","WriteCapacityUnits","n",3]]',
    'SimpleTableAWSDynamoDBTableSSESpecification': '[["kms_master_key_id","KMSMasterKeyId","s"],["sse_enabled","SSEEnabled","b",3],["sse_type","SSEType","s"]]',
    'StateMachine': r'[["arn","Arn","j",32],["auto_publish_alias","AutoPublishAlias","j"],["definition","Definition","j",2],["definition_substitutions","DefinitionSubstitutions","j",2],["definition_uri","DefinitionUri",{"a":["s","j"]},2],["deployment_preference","DeploymentPreference","j"],["events","Events",{"m":{"a":["@StateMachineScheduleEvent","@StateMachineScheduleV2Event","@StateMachineCloudWatchEvent","@StateMachineEventBridgeRuleEvent","@StateMachineApiEvent"]}},2],["logging","Logging","@StateMachineLogging",2],["name","Name","j",32],["permissions_boundary","PermissionsBoundary",{"k":"s","l":[20,2048]}],["policies","Policies",{"a":["s",[{"a":["s","j"]}],"j"]},2],["propagate_tags","PropagateTags","b"],["role","Role","j",2],["role_path","RolePath",{"k":"s","p":"^(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)$","l":[1,512]}],["state_machine_revision_id","StateMachineRevisionId","j",32],["tags","Tags","j",2],["tracing","Tracing","@StateMachineTracing",2],["type","Type",{"k":"s","e":["STANDARD","EXPRESS"]},2],["use_alias_as_event_target","UseAliasAsEventTarget","b"]]',
    'StateMachineApiEvent': '[["properties","Properties","j",3],["type","Type",{"k":"s","e":["Api"]},3]]',
    'StateMachineCloudWatchEvent': '[["properties","Properties","j",3],["type","Type",{"k":"s","e":["CloudWatchEvent"]},3]]',
    'StateMachineEventBridgeRuleEvent': '[["properties","Properties","j",3],["type","Type",{"k":"s","e":["EventBridgeRule"]},3]]',
    'StateMachineLogging': '[["destinations","Destinations",{"k":["@StateMachineLoggingDestinations"],"l":[1,null]},2],["include_execution_data","IncludeExecutionData","b",2],["level","Level",{"k":"s","e":["ALL","ERROR","FATAL","OFF"]},2]]',
    'StateMachineLoggingDestinations': '[["cloud_watch_logs_log_group","CloudWatchLogsLogGroup","@StateMachineLoggingDestinationsCloudWatchLogsLogGroup",2]]',
    'StateMachineLoggingDestinationsCloudWatchLogsLogGroup': '[["log_group_arn","LogGroupArn",{"k":"s","l":[1,256]},2]]',
    'StateMachineScheduleEvent': '[["properties","Properties","j",3],["type","Type",{"k":"s","e":["Schedule"]},3]]',
    'StateMachineScheduleV2Event': '[["properties","Properties","j",3],["type","Type",{"k":"s","e":["ScheduleV2"]},3]]',
    'StateMachineTracing': '[["enabled","Enabled","b",2]]',
    'WebFunction': '[["auth_type","AuthType",{"a":["s","j"]},1],["auto_deployment_mode","AutoDeploymentMode",{"a":["s","j"]}],["code_uri","CodeUri","j"],["egress_network_connector_arn","EgressNetworkConnectorArn",{"a":["s","j"]}],["endpoint_description","EndpointDescription",{"a":["s","j"]}],["endpoint_name","EndpointName",{"a":["s","j"]}],["endpoint_type","EndpointType",{"a":["s","j"]}],["entry_point","EntryPoint",{"a":["s","j"]}],["environment_variables","EnvironmentVariables","j"],["execution_role_arn","ExecutionRoleArn","j"],["function_name","FunctionName",{"a":["s","j"]}],["inline_code","InlineCode","s"],["kms_key_arn","KmsKeyArn",{"a":["s","j"]}],["logging_config","LoggingConfig","j"],["max_concurrency_per_environment","MaxConcurrencyPerEnvironment",{"a":["i","j"]}],["replica_regions","ReplicaRegions","j"],["revision_description","RevisionDescription",{"a":["s","j"]}],["revision_weights","RevisionWeights","j"],["runtime","Runtime",{"a":["s","j"]},1],["scaling_config","ScalingConfig","j"],["tags","Tags","j"],["throttle_config","ThrottleConfig","j"],["timeout","Timeout",{"a":["i","j"]}]]',
    'WebSocketApi': '[["access_log_settings","AccessLogSettings","@WebSocketApiAccessLogSettings"],["api_key_selection_expression","ApiKeySelectionExpression","s"],["auth","Auth","j"],["default_route_settings","DefaultRouteSettings","@WebSocketApiDefaultRouteSettings"],["description","Description","s"],["disable_execute_api_endpoint","DisableExecuteApiEndpoint","b"],["disable_schema_validation","DisableSchemaValidation","b"],["domain","Domain","j"],["ip_address_type","IpAddressType","s"],["name","Name","s"],["propagate_tags","PropagateTags","b"],["route_selection_expression","RouteSelectionExpression","s",1],["route_settings","RouteSettings","j"],["routes","Routes",{"m":"@WebSocketApiWebSocketApiRoute"},1],["stage_name","StageName","s"],["stage_variables","StageVariables","j"],["tags","Tags","j"]]',
    'WebSocketApiAccessLogSettings': '[["destination_arn","DestinationArn","s"],["format","Format","s"]]',
    'WebSocketApiDefaultRouteSettings': '[["data_trace_enabled","DataTraceEnabled","b"],["detailed_metrics_enabled","DetailedMetricsEnabled","b"],["logging_level","LoggingLevel","s"],["throttling_burst_limit","ThrottlingBurstLimit","i"],["throttling_rate_limit","ThrottlingRateLimit","n"]]',
    'WebSocketApiWebSocketApiRoute': '[["api_key_required","ApiKeyRequired","b"],["function_arn","FunctionArn",{"a":["s","j"]},1],["integration_timeout","IntegrationTimeout","i"],["model_selection_expression","ModelSelectionExpression","s"],["operation_name","OperationName","s"],["request_models","RequestModels","j"],["request_parameters","RequestParameters","j"],["route_response_selection_expression","RouteResponseSelectionExpression","s"]]',
})
__getattr__ = names(__name__, _types)


class CfnApi(TypedResource):
    schema = Schema('AWS::Serverless::Api', _types, 'Api', '{"attributes":[["attr_rest_api_id","RestApiId","s"],["attr_root_resource_id","RootResourceId","s"]],"identifier":["RestApiId"],"tags":["Tags","map"]}')


class CfnApplication(TypedResource):
    schema = Schema('AWS::Serverless::Application', _types, 'Application', '{"attributes":[["attr_stack_id","StackId","s"]],"identifier":["StackId"],"tags":["Tags","map"]}')


class CfnCapacityProvider(TypedResource):
    schema = Schema('AWS::Serverless::CapacityProvider', _types, 'CapacityProvider', '{"tags":["Tags","map"]}')


class CfnConnector(TypedResource):
    schema = Schema('AWS::Serverless::Connector', _types, 'Connector', '{}')


class CfnFunction(TypedResource):
    schema = Schema('AWS::Serverless::Function', _types, 'Function', '{"attributes":[["attr_arn","Arn","s"],["attr_snap_start_response_apply_on","SnapStartResponse.ApplyOn","s"],["attr_snap_start_response_optimization_status","SnapStartResponse.OptimizationStatus","s"]],"identifier":["FunctionName"],"tags":["Tags","map"]}')


class CfnGraphQLApi(TypedResource):
    schema = Schema('AWS::Serverless::GraphQLApi', _types, 'GraphQLApi', '{"tags":["Tags","map"]}')


class CfnHttpApi(TypedResource):
    schema = Schema('AWS::Serverless::HttpApi', _types, 'HttpApi', '{"attributes":[["attr_api_endpoint","ApiEndpoint","s"],["attr_api_id","ApiId","s"],["attr_execute_api_arn","ExecuteApiArn","s"]],"identifier":["ApiId"],"tags":["Tags","map"]}')


class CfnLayerVersion(TypedResource):
    schema = Schema('AWS::Serverless::LayerVersion', _types, 'LayerVersion', '{"attributes":[["attr_layer_version_arn","LayerVersionArn","s"]],"identifier":["LayerVersionArn"]}')


class CfnMicrovmImage(TypedResource):
    schema = Schema('AWS::Serverless::MicrovmImage', _types, 'MicrovmImage', '{"tags":["Tags","map"]}')


class CfnNetworkConnector(TypedResource):
    schema = Schema('AWS::Serverless::NetworkConnector', _types, 'NetworkConnector', '{"tags":["Tags","map"]}')


class CfnSimpleTable(TypedResource):
    schema = Schema('AWS::Serverless::SimpleTable', _types, 'SimpleTable', '{"attributes":[["attr_arn","Arn","s"],["attr_stream_arn","StreamArn","s"]],"identifier":["TableName"],"tags":["Tags","map"]}')


class CfnStateMachine(TypedResource):
    schema = Schema('AWS::Serverless::StateMachine', _types, 'StateMachine', '{"attributes":[["attr_arn","Arn","s"],["attr_name","Name","s"],["attr_state_machine_revision_id","StateMachineRevisionId","s"]],"identifier":["Arn"],"tags":["Tags","map"]}')


class CfnWebFunction(TypedResource):
    schema = Schema('AWS::Serverless::WebFunction', _types, 'WebFunction', '{"tags":["Tags","map"]}')


class CfnWebSocketApi(TypedResource):
    schema = Schema('AWS::Serverless::WebSocketApi', _types, 'WebSocketApi', '{"tags":["Tags","map"]}')
