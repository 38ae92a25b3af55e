"""Every resource type of AWS::AppSync; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Api': r'[["api_arn","ApiArn","j",32],["api_id","ApiId","j",32],["dns","Dns","j",32],["event_config","EventConfig","@ApiEventConfig"],["name","Name",{"k":"s","p":"[A-Za-z0-9_\\-\\ ]+","l":[1,50]},1],["owner_contact","OwnerContact",{"k":"s","p":"[A-Za-z0-9_\\-\\ \\.]+","l":[1,250]}],["tags","Tags",{"k":["@ApiTag"],"x":1}]]',
    'ApiAuthMode': '[["auth_type","AuthType",{"k":"s","e":["AMAZON_COGNITO_USER_POOLS","AWS_IAM","API_KEY","OPENID_CONNECT","AWS_LAMBDA"]}]]',
    'ApiAuthProvider': '[["auth_type","AuthType",{"k":"s","e":["AMAZON_COGNITO_USER_POOLS","AWS_IAM","API_KEY","OPENID_CONNECT","AWS_LAMBDA"]},1],["cognito_config","CognitoConfig","@ApiCognitoConfig"],["lambda_authorizer_config","LambdaAuthorizerConfig","@ApiLambdaAuthorizerConfig"],["open_id_connect_config","OpenIDConnectConfig","@ApiOpenIDConnectConfig"]]',
    'ApiCognitoConfig': '[["app_id_client_regex","AppIdClientRegex","s"],["aws_region","AwsRegion","s",1],["user_pool_id","UserPoolId","s",1]]',
    'ApiEventConfig': '[["auth_providers","AuthProviders",["@ApiAuthProvider"],1],["connection_auth_modes","ConnectionAuthModes",["@ApiAuthMode"],1],["default_publish_auth_modes","DefaultPublishAuthModes",["@ApiAuthMode"],1],["default_subscribe_auth_modes","DefaultSubscribeAuthModes",["@ApiAuthMode"],1],["log_config","LogConfig","@ApiEventLogConfig"]]',
    'ApiEventLogConfig': '[["cloud_watch_logs_role_arn","CloudWatchLogsRoleArn","s",1,["AWS::IAM::Role.Arn"]],["log_level","LogLevel",{"k":"s","e":["NONE","ERROR","ALL","INFO","DEBUG"]},1]]',
    'ApiLambdaAuthorizerConfig': '[["authorizer_result_ttl_in_seconds","AuthorizerResultTtlInSeconds",{"k":"i","r":[0,3600]}],["authorizer_uri","AuthorizerUri","s",1],["identity_validation_expression","IdentityValidationExpression","s"]]',
    'ApiOpenIDConnectConfig': '[["auth_ttl","AuthTTL","n"],["client_id","ClientId","s"],["iat_ttl","IatTTL","n"],["issuer","Issuer","s",1]]',
    'ApiTag': r'[["key","Key",{"k":"s","p":"^(?!aws:)[ a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","p":"^[\\s\\w+-=\\.:/@]*$","l":[null,256]},1]]',
    'ApiCache': '[["api_caching_behavior","ApiCachingBehavior",{"k":"s","e":["FULL_REQUEST_CACHING","OPERATION_LEVEL_CACHING","PER_RESOLVER_CACHING"]},1],["api_id","ApiId","s",3],["at_rest_encryption_enabled","AtRestEncryptionEnabled","b",2],["health_metrics_config","HealthMetricsConfig",{"k":"s","e":["DISABLED","ENABLED"]}],["id","Id","j",32],["transit_encryption_enabled","TransitEncryptionEnabled","b",2],["ttl","Ttl","i",1],["type","Type",{"k":"s","e":["LARGE","LARGE_12X","LARGE_2X","LARGE_4X","LARGE_8X","MEDIUM","R4_2XLARGE","R4_4XLARGE","R4_8XLARGE","R4_LARGE","R4_XLARGE","SMALL","T2_MEDIUM","T2_SMALL","XLARGE"]},1]]',
    'ApiKey': '[["api_id","ApiId","s",3],["api_key","ApiKey","j",32],["api_key_id","ApiKeyId","s"],["arn","Arn","j",32],["description","Description","s"],["expires","Expires","n"]]',
    'ChannelNamespace': r'[["api_id","ApiId","s",3],["channel_namespace_arn","ChannelNamespaceArn","j",32],["code_handlers","CodeHandlers",{"k":"s","l":[1,32768]}],["code_s3_location","CodeS3Location","s",8],["handler_configs","HandlerConfigs","@ChannelNamespaceHandlerConfigs"],["name","Name",{"k":"s","p":"([A-Za-z0-9](?:[A-Za-z0-9\\-]{0,48}[A-Za-z0-9])?)","l":[1,50]},3],["publish_auth_modes","PublishAuthModes",["@ChannelNamespaceAuthMode"]],["subscribe_auth_modes","SubscribeAuthModes",["@ChannelNamespaceAuthMode"]],["tags","Tags",{"k":["@ChannelNamespaceTag"],"x":1}]]',
    'ChannelNamespaceAuthMode': '[["auth_type","AuthType",{"k":"s","e":["AMAZON_COGNITO_USER_POOLS","AWS_IAM","API_KEY","OPENID_CONNECT","AWS_LAMBDA"]}]]',
    'ChannelNamespaceHandlerConfig': '[["behavior","Behavior",{"k":"s","e":["CODE","DIRECT"]},1],["integration","Integration","@ChannelNamespaceIntegration",1]]',
    'ChannelNamespaceHandlerConfigs': '[["on_publish","OnPublish","@ChannelNamespaceHandlerConfig"],["on_subscribe","OnSubscribe","@ChannelNamespaceHandlerConfig"]]',
    'ChannelNamespaceIntegration': '[["data_source_name","DataSourceName",{"k":"s","p":"([_A-Za-z][_0-9A-Za-z]{0,511})?","l":[1,512]},1],["lambda_config","LambdaConfig","@ChannelNamespaceLambdaConfig"]]',
    'ChannelNamespaceLambdaConfig': '[["invoke_type","InvokeType",{"k":"s","e":["REQUEST_RESPONSE","EVENT"]},1]]',
    'ChannelNamespaceTag': r'[["key","Key",{"k":"s","p":"^(?!aws:)[ a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","p":"^[\\s\\w+-=\\.:/@]*$","l":[null,256]},1]]',
    'DataSource': '[["api_id","ApiId","s",3,["AWS::AppSync::GraphQLApi.ApiId"]],["data_source_arn","DataSourceArn","j",32],["description","Description","s"],["dynamodb_config","DynamoDBConfig","@DataSourceDynamoDBConfig"],["elasticsearch_config","ElasticsearchConfig","@DataSourceElasticsearchConfig",16],["event_bridge_config","EventBridgeConfig","@DataSourceEventBridgeConfig"],["http_config","HttpConfig","@DataSourceHttpConfig"],["lambda_config","LambdaConfig","@DataSourceLambdaConfig"],["metrics_config","MetricsConfig",{"k":"s","e":["DISABLED","ENABLED"]}],["name","Name",{"k":"s","p":"^[_A-Za-z][_0-9A-Za-z]*$","l":[1,65536]},3],["open_search_service_config","OpenSearchServiceConfig","@DataSourceOpenSearchServiceConfig"],["relational_database_config","RelationalDatabaseConfig","@DataSourceRelationalDatabaseConfig"],["service_role_arn","ServiceRoleArn","s",0,["AWS::IAM::Role.Arn"]],["type","Type",{"k":"s","e":["AMAZON_BEDROCK_RUNTIME","AMAZON_DYNAMODB","AMAZON_ELASTICSEARCH","AMAZON_EVENTBRIDGE","AMAZON_OPENSEARCH_SERVICE","AWS_LAMBDA","HTTP","NONE","RELATIONAL_DATABASE"]},1]]',
    'DataSourceAuthorizationConfig': '[["authorization_type","AuthorizationType",{"k":"s","e":["AWS_IAM"]},1],["aws_iam_config","AwsIamConfig","@DataSourceAwsIamConfig"]]',
    'DataSourceAwsIamConfig': '[["signing_region","SigningRegion","s"],["signing_service_name","SigningServiceName","s"]]',
    'DataSourceDeltaSyncConfig': '[["base_table_ttl","BaseTableTTL","s",1],["delta_sync_table_name","DeltaSyncTableName","s",1],["delta_sync_table_ttl","DeltaSyncTableTTL","s",1]]',
    'DataSourceDynamoDBConfig': '[["aws_region","AwsRegion","s",1],["delta_sync_config","DeltaSyncConfig","@DataSourceDeltaSyncConfig"],["table_name","TableName","s",1,["AWS::DynamoDB::Table.TableName"]],["use_caller_credentials","UseCallerCredentials","b"],["versioned","Versioned","b"]]',
    'DataSourceElasticsearchConfig': '[["aws_region","AwsRegion","s",1],["endpoint","Endpoint","s",1]]',
    'DataSourceEventBridgeConfig': '[["event_bus_arn","EventBusArn","s",1,["AWS::Events::EventBus.Arn"]]]',
    'DataSourceHttpConfig': '[["authorization_config","AuthorizationConfig","@DataSourceAuthorizationConfig"],["endpoint","Endpoint","s",1,["AWS::S3::Bucket.BucketName"]]]',
    'DataSourceLambdaConfig': '[["lambda_function_arn","LambdaFunctionArn","s",1,["AWS::Lambda::Alias.Id","AWS::Lambda::Function.Arn"]]]',
    'DataSourceOpenSearchServiceConfig': '[["aws_region","AwsRegion","s",1],["endpoint","Endpoint","s",1]]',
    'DataSourceRdsHttpEndpointConfig': '[["aws_region","AwsRegion","s",1],["aws_secret_store_arn","AwsSecretStoreArn","s",1,["AWS::SecretsManager::Secret.Id"]],["database_name","DatabaseName","s"],["db_cluster_identifier","DbClusterIdentifier","s",1,["AWS::RDS::DBCluster.Arn"]],["schema","Schema","s"]]',
    'DataSourceRelationalDatabaseConfig': '[["rds_http_endpoint_config","RdsHttpEndpointConfig","@DataSourceRdsHttpEndpointConfig"],["relational_database_source_type","RelationalDatabaseSourceType",{"k":"s","e":["RDS_HTTP_ENDPOINT"]},1]]',
    'DomainName': r'[["app_sync_domain_name","AppSyncDomainName","j",32],["certificate_arn","CertificateArn",{"k":"s","p":"^arn:[a-z-]*:acm:[a-z0-9-]*:\\d{12}:certificate/[0-9A-Za-z_/-]*$","l":[3,2048]},3,["AWS::ACM::Certificate.Arn"]],["description","Description",{"k":"s","l":[null,255]}],["domain_name","DomainName",{"k":"s","p":"^(\\*[a-z\\d-]*\\.)?([a-z\\d-]+\\.)+[a-z\\d-]+$","l":[1,253]},3],["domain_name_arn","DomainNameArn","j",32],["hosted_zone_id","HostedZoneId","j",32],["tags","Tags",{"k":["@DomainNameTag"],"x":1}]]',
    'DomainNameTag': r'[["key","Key",{"k":"s","p":"^(?!aws:)[ a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","p":"^[\\s\\w+-=\\.:/@]*$","l":[null,256]},1]]',
    'DomainNameApiAssociation': r'[["api_association_identifier","ApiAssociationIdentifier","j",32],["api_id","ApiId","s",1,["AWS::AppSync::GraphQLApi.ApiId"]],["domain_name","DomainName",{"k":"s","p":"^(\\*[a-z\\d-]*\\.)?([a-z\\d-]+\\.)+[a-z\\d-]+$","l":[1,253]},3,["AWS::AppSync::DomainName.DomainName"]]]',
    'FunctionConfiguration': '[["api_id","ApiId","s",3,["AWS::AppSync::GraphQLApi.ApiId"]],["code","Code",{"k":"s","l":[1,32768]}],["code_s3_location","CodeS3Location","s",8],["data_source_name","DataSourceName",{"k":"s","p":"^[_A-Za-z][_0-9A-Za-z]*$","l":[1,65536]},1,["AWS::AppSync::DataSource.Name"]],["description","Description","s"],["function_arn","FunctionArn","j",32],["function_id","FunctionId","j",32],["function_version","FunctionVersion","s"],["max_batch_size","MaxBatchSize",{"k":"i","r":[0,2000]}],["name","Name",{"k":"s","p":"^[_A-Za-z][_0-9A-Za-z]*$","l":[1,65536]},1],["request_mapping_template","RequestMappingTemplate",{"k":"s","l":[null,65536]}],["request_mapping_template_s3_location","RequestMappingTemplateS3Location","s",8],["response_mapping_template","ResponseMappingTemplate",{"k":"s","l":[null,65536]}],["response_mapping_template_s3_location","ResponseMappingTemplateS3Location","s",8],["runtime","Runtime","@FunctionConfigurationAppSyncRuntime"],["sync_config","SyncConfig","@FunctionConfigurationSyncConfig"]]',
    'FunctionConfigurationAppSyncRuntime': '[["name","Name",{"k":"s","e":["APPSYNC_JS"]},1],["runtime_version","RuntimeVersion","s",1]]',
    'FunctionConfigurationLambdaConflictHandlerConfig': '[["lambda_conflict_handler_arn","LambdaConflictHandlerArn","s"]]',
    'FunctionConfigurationSyncConfig': '[["conflict_detection","ConflictDetection",{"k":"s","e":["NONE","VERSION"]},1],["conflict_handler","ConflictHandler",{"k":"s","e":["AUTOMERGE","LAMBDA","NONE","OPTIMISTIC_CONCURRENCY"]}],["lambda_conflict_handler_config","LambdaConflictHandlerConfig","@FunctionConfigurationLambdaConflictHandlerConfig"]]',
    'GraphQLApi': '[["additional_authentication_providers","AdditionalAuthenticationProviders",{"k":["@GraphQLApiAdditionalAuthenticationProvider"],"x":1}],["api_id","ApiId","j",32],["api_type","ApiType",{"k":"s","e":["GRAPHQL","MERGED"]}],["arn","Arn","j",32],["authentication_type","AuthenticationType",{"k":"s","e":["AMAZON_COGNITO_USER_POOLS","API_KEY","AWS_IAM","AWS_LAMBDA","OPENID_CONNECT"]},1],["enhanced_metrics_config","EnhancedMetricsConfig","@GraphQLApiEnhancedMetricsConfig"],["environment_variables","EnvironmentVariables",{"m":"s"}],["graphql_dns","GraphQLDns","j",32],["graphql_endpoint_arn","GraphQLEndpointArn","j",32],["graphql_url","GraphQLUrl","j",32],["introspection_config","IntrospectionConfig",{"k":"s","e":["DISABLED","ENABLED"]}],["lambda_authorizer_config","LambdaAuthorizerConfig","@GraphQLApiLambdaAuthorizerConfig"],["log_config","LogConfig","@GraphQLApiLogConfig"],["merged_api_execution_role_arn","MergedApiExecutionRoleArn","s",0,["AWS::IAM::Role.Arn"]],["name","Name","s",1],["open_id_connect_config","OpenIDConnectConfig","@GraphQLApiOpenIDConnectConfig"],["owner_contact","OwnerContact","s"],["query_depth_limit","QueryDepthLimit",{"k":"i","r":[0,75]}],["realtime_dns","RealtimeDns","j",32],["realtime_url","RealtimeUrl","j",32],["resolver_count_limit","ResolverCountLimit",{"k":"i","r":[0,10000]}],["tags","Tags",{"k":["@GraphQLApiTag"],"x":1}],["user_pool_config","UserPoolConfig","@GraphQLApiUserPoolConfig"],["visibility","Visibility",{"k":"s","e":["GLOBAL","PRIVATE"]}],["xray_enabled","XrayEnabled","b"]]',
    'GraphQLApiAdditionalAuthenticationProvider': '[["authentication_type","AuthenticationType",{"k":"s","e":["AMAZON_COGNITO_USER_POOLS","API_KEY","AWS_IAM","AWS_LAMBDA","OPENID_CONNECT"]},1],["lambda_authorizer_config","LambdaAuthorizerConfig","@GraphQLApiLambdaAuthorizerConfig"],["open_id_connect_config","OpenIDConnectConfig","@GraphQLApiOpenIDConnectConfig"],["user_pool_config","UserPoolConfig","@GraphQLApiCognitoUserPoolConfig"]]',
    'GraphQLApiCognitoUserPoolConfig': '[["app_id_client_regex","AppIdClientRegex","s"],["aws_region","AwsRegion","s"],["user_pool_id","UserPoolId","s",0,["AWS::Cognito::UserPool.UserPoolId"]]]',
    'GraphQLApiEnhancedMetricsConfig': '[["data_source_level_metrics_behavior","DataSourceLevelMetricsBehavior",{"k":"s","e":["FULL_REQUEST_DATA_SOURCE_METRICS","PER_DATA_SOURCE_METRICS"]},1],["operation_level_metrics_config","OperationLevelMetricsConfig",{"k":"s","e":["DISABLED","ENABLED"]},1],["resolver_level_metrics_behavior","ResolverLevelMetricsBehavior",{"k":"s","e":["FULL_REQUEST_RESOLVER_METRICS","PER_RESOLVER_METRICS"]},1]]',
    'GraphQLApiLambdaAuthorizerConfig': '[["authorizer_result_ttl_in_seconds","AuthorizerResultTtlInSeconds",{"k":"i","r":[0,3600]},4],["authorizer_uri","AuthorizerUri","s",4,["AWS::Lambda::Alias.Arn","AWS::Lambda::Function.Arn","AWS::Lambda::Version.Arn"]],["identity_validation_expression","IdentityValidationExpression","s",4]]',
    'GraphQLApiLogConfig': '[["cloud_watch_logs_role_arn","CloudWatchLogsRoleArn","s",1,["AWS::IAM::Role.Arn"]],["exclude_verbose_content","ExcludeVerboseContent","b"],["field_log_level","FieldLogLevel",{"k":"s","e":["ALL","DEBUG","ERROR","INFO","NONE"]},1]]',
    'GraphQLApiOpenIDConnectConfig': '[["auth_ttl","AuthTTL","n",4],["client_id","ClientId","s",4],["iat_ttl","IatTTL","n",4],["issuer","Issuer","s",4]]',
    'GraphQLApiTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'GraphQLApiUserPoolConfig': '[["app_id_client_regex","AppIdClientRegex","s",4],["aws_region","AwsRegion","s",4],["default_action","DefaultAction",{"k":"s","e":["ALLOW","DENY"]},4],["user_pool_id","UserPoolId","s",4,["AWS::Cognito::UserPool.UserPoolId"]]]',
    'GraphQLSchema': '[["api_id","ApiId","s",3],["definition","Definition","s"],["definition_s3_location","DefinitionS3Location","s"],["id","Id","j",32]]',
    'Resolver': '[["api_id","ApiId","s",3,["AWS::AppSync::GraphQLApi.ApiId"]],["caching_config","CachingConfig","@ResolverCachingConfig"],["code","Code",{"k":"s","l":[1,32768]}],["code_s3_location","CodeS3Location","s",8],["data_source_name","DataSourceName",{"k":"s","p":"^[_A-Za-z][_0-9A-Za-z]*$","l":[1,65536]},0,["AWS::AppSync::DataSource.Name"]],["field_name","FieldName",{"k":"s","p":"^[_A-Za-z][_0-9A-Za-z]*$","l":[1,65536]},3],["kind","Kind",{"k":"s","e":["PIPELINE","UNIT"]}],["max_batch_size","MaxBatchSize",{"k":"i","r":[0,2000]}],["metrics_config","MetricsConfig",{"k":"s","e":["ENABLED","DISABLED"]}],["pipeline_config","PipelineConfig","@ResolverPipelineConfig"],["request_mapping_template","RequestMappingTemplate",{"k":"s","l":[1,65536]}],["request_mapping_template_s3_location","RequestMappingTemplateS3Location","s",8],["resolver_arn","ResolverArn","j",32],["response_mapping_template","ResponseMappingTemplate",{"k":"s","l":[1,65536]}],["response_mapping_template_s3_location","ResponseMappingTemplateS3Location","s",8],["runtime","Runtime","@ResolverAppSyncRuntime"],["sync_config","SyncConfig","@ResolverSyncConfig"],["type_name","TypeName",{"k":"s","p":"^[_A-Za-z][_0-9A-Za-z]*$","l":[1,65536]},3]]',
    'ResolverAppSyncRuntime': '[["name","Name",{"k":"s","e":["APPSYNC_JS"]},1],["runtime_version","RuntimeVersion","s",1]]',
    'ResolverCachingConfig': '[["caching_keys","CachingKeys",["s"]],["ttl","Ttl","n",1]]',
    'ResolverLambdaConflictHandlerConfig': '[["lambda_conflict_handler_arn","LambdaConflictHandlerArn","s"]]',
    'ResolverPipelineConfig': '[["functions","Functions",["s"],0,["AWS::AppSync::FunctionConfiguration.FunctionId"]]]',
    'ResolverSyncConfig': '[["conflict_detection","ConflictDetection",{"k":"s","e":["NONE","VERSION"]},1],["conflict_handler","ConflictHandler",{"k":"s","e":["AUTOMERGE","LAMBDA","NONE","OPTIMISTIC_CONCURRENCY"]}],["lambda_conflict_handler_config","LambdaConflictHandlerConfig","@ResolverLambdaConflictHandlerConfig"]]',
    'SourceApiAssociation': '[["association_arn","AssociationArn","j",32],["association_id","AssociationId","j",32],["description","Description","s"],["last_successful_merge_date","LastSuccessfulMergeDate","j",32],["merged_api_arn","MergedApiArn","j",32],["merged_api_id","MergedApiId","j",32],["merged_api_identifier","MergedApiIdentifier","s",10],["source_api_arn","SourceApiArn","j",32],["source_api_association_config","SourceApiAssociationConfig","@SourceApiAssociationSourceApiAssociationConfig"],["source_api_association_status","SourceApiAssociationStatus","j",32],["source_api_association_status_detail","SourceApiAssociationStatusDetail","j",32],["source_api_id","SourceApiId","j",32],["source_api_identifier","SourceApiIdentifier","s",10]]',
    'SourceApiAssociationSourceApiAssociationConfig': '[["merge_type","MergeType",{"k":"s","e":["AUTO_MERGE","MANUAL_MERGE"]}]]',
    'Type': '[["api_id","ApiId","s",3],["arn","Arn","j",32],["definition","Definition","s",1],["format","Format",{"k":"s","e":["SDL","JSON"]},1],["name","Name","j",32]]',
})
__getattr__ = names(__name__, _types)


class CfnApi(TypedResource):
    schema = Schema('AWS::AppSync::Api', _types, 'Api', '{"attributes":[["attr_api_arn","ApiArn","s"],["attr_api_id","ApiId","s"],["attr_dns_http","Dns.Http","s"],["attr_dns_realtime","Dns.Realtime","s"]],"identifier":["ApiArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:appsync:${Region}:${Account}:apis/${ApiId}"}')


class CfnApiCache(TypedResource):
    schema = Schema('AWS::AppSync::ApiCache', _types, 'ApiCache', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnApiKey(TypedResource):
    schema = Schema('AWS::AppSync::ApiKey', _types, 'ApiKey', '{"attributes":[["attr_api_key","ApiKey","s"],["attr_api_key_id","ApiKeyId","s"],["attr_arn","Arn","s"]],"identifier":["ApiId","ApiKeyId"]}')


class CfnChannelNamespace(TypedResource):
    schema = Schema('AWS::AppSync::ChannelNamespace', _types, 'ChannelNamespace', '{"attributes":[["attr_channel_namespace_arn","ChannelNamespaceArn","s"]],"identifier":["ChannelNamespaceArn"],"write_only":["CodeS3Location"],"tags":["Tags","list"]}')


class CfnDataSource(TypedResource):
    schema = Schema('AWS::AppSync::DataSource', _types, 'DataSource', '{"attributes":[["attr_data_source_arn","DataSourceArn","s"],["attr_name","Name","s"]],"identifier":["DataSourceArn"]}')


class CfnDomainName(TypedResource):
    schema = Schema('AWS::AppSync::DomainName', _types, 'DomainName', '{"attributes":[["attr_app_sync_domain_name","AppSyncDomainName","s"],["attr_certificate_arn","CertificateArn","s"],["attr_description","Description","s"],["attr_domain_name","DomainName","s"],["attr_domain_name_arn","DomainNameArn","s"],["attr_hosted_zone_id","HostedZoneId","s"]],"identifier":["DomainName"],"tags":["Tags","list"],"arn":"arn:${Partition}:appsync:${Region}:${Account}:domainnames/${DomainName}"}')


class CfnDomainNameApiAssociation(TypedResource):
    schema = Schema('AWS::AppSync::DomainNameApiAssociation', _types, 'DomainNameApiAssociation', '{"attributes":[["attr_api_association_identifier","ApiAssociationIdentifier","s"]],"identifier":["ApiAssociationIdentifier"]}')


class CfnFunctionConfiguration(TypedResource):
    schema = Schema('AWS::AppSync::FunctionConfiguration', _types, 'FunctionConfiguration', '{"attributes":[["attr_api_id","ApiId","s"],["attr_code","Code","s"],["attr_code_s3_location","CodeS3Location","s"],["attr_data_source_name","DataSourceName","s"],["attr_description","Description","s"],["attr_function_arn","FunctionArn","s"],["attr_function_id","FunctionId","s"],["attr_function_version","FunctionVersion","s"],["attr_max_batch_size","MaxBatchSize","i"],["attr_name","Name","s"],["attr_request_mapping_template","RequestMappingTemplate","s"],["attr_request_mapping_template_s3_location","RequestMappingTemplateS3Location","s"],["attr_response_mapping_template","ResponseMappingTemplate","s"],["attr_response_mapping_template_s3_location","ResponseMappingTemplateS3Location","s"]],"identifier":["FunctionArn"],"write_only":["CodeS3Location","RequestMappingTemplateS3Location","ResponseMappingTemplateS3Location"]}')


class CfnGraphQLApi(TypedResource):
    schema = Schema('AWS::AppSync::GraphQLApi', _types, 'GraphQLApi', '{"attributes":[["attr_api_id","ApiId","s"],["attr_arn","Arn","s"],["attr_graphql_dns","GraphQLDns","s"],["attr_graphql_endpoint_arn","GraphQLEndpointArn","s"],["attr_graphql_url","GraphQLUrl","s"],["attr_realtime_dns","RealtimeDns","s"],["attr_realtime_url","RealtimeUrl","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}"}')


class CfnGraphQLSchema(TypedResource):
    schema = Schema('AWS::AppSync::GraphQLSchema', _types, 'GraphQLSchema', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnResolver(TypedResource):
    schema = Schema('AWS::AppSync::Resolver', _types, 'Resolver', '{"attributes":[["attr_api_id","ApiId","s"],["attr_code","Code","s"],["attr_code_s3_location","CodeS3Location","s"],["attr_data_source_name","DataSourceName","s"],["attr_field_name","FieldName","s"],["attr_kind","Kind","s"],["attr_max_batch_size","MaxBatchSize","i"],["attr_metrics_config","MetricsConfig","s"],["attr_request_mapping_template","RequestMappingTemplate","s"],["attr_request_mapping_template_s3_location","RequestMappingTemplateS3Location","s"],["attr_resolver_arn","ResolverArn","s"],["attr_response_mapping_template","ResponseMappingTemplate","s"],["attr_response_mapping_template_s3_location","ResponseMappingTemplateS3Location","s"],["attr_type_name","TypeName","s"]],"identifier":["ResolverArn"],"write_only":["CodeS3Location","RequestMappingTemplateS3Location","ResponseMappingTemplateS3Location"]}')


class CfnSourceApiAssociation(TypedResource):
    schema = Schema('AWS::AppSync::SourceApiAssociation', _types, 'SourceApiAssociation', '{"attributes":[["attr_association_arn","AssociationArn","s"],["attr_association_id","AssociationId","s"],["attr_last_successful_merge_date","LastSuccessfulMergeDate","s"],["attr_merged_api_arn","MergedApiArn","s"],["attr_merged_api_id","MergedApiId","s"],["attr_source_api_arn","SourceApiArn","s"],["attr_source_api_association_status","SourceApiAssociationStatus","s"],["attr_source_api_association_status_detail","SourceApiAssociationStatusDetail","s"],["attr_source_api_id","SourceApiId","s"]],"identifier":["AssociationArn"],"write_only":["MergedApiIdentifier","SourceApiIdentifier"]}')


class CfnType(TypedResource):
    schema = Schema('AWS::AppSync::Type', _types, 'Type', '{"attributes":[["attr_arn","Arn","s"],["attr_name","Name","s"]],"identifier":["Arn"]}')
