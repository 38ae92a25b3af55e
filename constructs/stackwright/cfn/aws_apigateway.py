"""Every resource type of AWS::ApiGateway; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Account': '[["cloud_watch_role_arn","CloudWatchRoleArn","s",0,["AWS::IAM::Role.Arn"]],["id","Id","j",32]]',
    'ApiKey': '[["api_key_id","APIKeyId","j",32],["customer_id","CustomerId","s"],["description","Description","s"],["enabled","Enabled","b"],["generate_distinct_id","GenerateDistinctId","b",10],["name","Name","s",2],["stage_keys","StageKeys",{"k":["@ApiKeyStageKey"],"x":1}],["tags","Tags",["@ApiKeyTag"]],["value","Value","s",2]]',
    'ApiKeyStageKey': '[["rest_api_id","RestApiId","s",0,["AWS::ApiGateway::RestApi.RestApiId"]],["stage_name","StageName","s",0,["AWS::ApiGateway::Stage.StageName"]]]',
    'ApiKeyTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Authorizer': '[["auth_type","AuthType","s"],["authorizer_credentials","AuthorizerCredentials","s",0,["AWS::IAM::Role.Arn"]],["authorizer_id","AuthorizerId","j",32],["authorizer_result_ttl_in_seconds","AuthorizerResultTtlInSeconds","i"],["authorizer_uri","AuthorizerUri","s"],["identity_source","IdentitySource","s"],["identity_validation_expression","IdentityValidationExpression","s"],["name","Name","s",1],["provider_arns","ProviderARNs",{"k":["s"],"x":1},0,["AWS::Cognito::UserPool.Arn"]],["rest_api_id","RestApiId","s",3,["AWS::ApiGateway::RestApi.RestApiId"]],["type","Type","s",1]]',
    'BasePathMapping': '[["base_path","BasePath","s",2],["domain_name","DomainName","s",3,["AWS::ApiGateway::DomainName.DomainName"]],["rest_api_id","RestApiId","s",0,["AWS::ApiGateway::RestApi.RestApiId"]],["stage","Stage","s",0,["AWS::ApiGateway::Stage.StageName"]]]',
    'BasePathMappingV2': '[["base_path","BasePath","s",2],["base_path_mapping_arn","BasePathMappingArn","j",32],["domain_name_arn","DomainNameArn","s",3],["rest_api_id","RestApiId","s",1],["stage","Stage","s"]]',
    'ClientCertificate': '[["client_certificate_id","ClientCertificateId","j",32],["description","Description","s"],["tags","Tags",["@ClientCertificateTag"]]]',
    'ClientCertificateTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'Deployment': '[["deployment_canary_settings","DeploymentCanarySettings","@DeploymentDeploymentCanarySettings",10],["deployment_id","DeploymentId","j",32],["description","Description","s"],["rest_api_id","RestApiId","s",3,["AWS::ApiGateway::RestApi.RestApiId"]],["stage_description","StageDescription","@DeploymentStageDescription",8],["stage_name","StageName","s",8]]',
    'DeploymentAccessLogSetting': '[["destination_arn","DestinationArn","s"],["format","Format","s"]]',
    'DeploymentCanarySetting': '[["percent_traffic","PercentTraffic","n"],["stage_variable_overrides","StageVariableOverrides",{"m":"s"}],["use_stage_cache","UseStageCache","b"]]',
    'DeploymentDeploymentCanarySettings': '[["percent_traffic","PercentTraffic","n",2],["stage_variable_overrides","StageVariableOverrides",{"m":"s"},2],["use_stage_cache","UseStageCache","b",2]]',
    'DeploymentMethodSetting': '[["cache_data_encrypted","CacheDataEncrypted","b"],["cache_ttl_in_seconds","CacheTtlInSeconds","i"],["caching_enabled","CachingEnabled","b"],["data_trace_enabled","DataTraceEnabled","b"],["http_method","HttpMethod","s"],["logging_level","LoggingLevel","s"],["metrics_enabled","MetricsEnabled","b"],["resource_path","ResourcePath","s"],["throttling_burst_limit","ThrottlingBurstLimit","i"],["throttling_rate_limit","ThrottlingRateLimit","n"]]',
    'DeploymentStageDescription': '[["access_log_setting","AccessLogSetting","@DeploymentAccessLogSetting"],["cache_cluster_enabled","CacheClusterEnabled","b"],["cache_cluster_size","CacheClusterSize","s"],["cache_data_encrypted","CacheDataEncrypted","b"],["cache_ttl_in_seconds","CacheTtlInSeconds","i"],["caching_enabled","CachingEnabled","b"],["canary_setting","CanarySetting","@DeploymentCanarySetting"],["client_certificate_id","ClientCertificateId","s"],["data_trace_enabled","DataTraceEnabled","b"],["description","Description","s"],["documentation_version","DocumentationVersion","s"],["logging_level","LoggingLevel","s"],["method_settings","MethodSettings",{"k":["@DeploymentMethodSetting"],"x":1}],["metrics_enabled","MetricsEnabled","b"],["tags","Tags",["@DeploymentTag"]],["throttling_burst_limit","ThrottlingBurstLimit","i"],["throttling_rate_limit","ThrottlingRateLimit","n"],["tracing_enabled","TracingEnabled","b"],["variables","Variables",{"m":"s"}]]',
    'DeploymentTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'DocumentationPart': '[["documentation_part_id","DocumentationPartId","j",32],["location","Location","@DocumentationPartLocation",3],["properties","Properties","s",1],["rest_api_id","RestApiId","s",3,["AWS::ApiGateway::RestApi.RestApiId"]]]',
    'DocumentationPartLocation': '[["method","Method","s",2],["name","Name","s",2],["path","Path","s",2],["status_code","StatusCode","s",2],["type","Type",{"k":"s","e":["API","AUTHORIZER","MODEL","RESOURCE","METHOD","PATH_PARAMETER","QUERY_PARAMETER","REQUEST_HEADER","REQUEST_BODY","RESPONSE","RESPONSE_HEADER","RESPONSE_BODY"]},2]]',
    'DocumentationVersion': '[["description","Description","s"],["documentation_version","DocumentationVersion",{"k":"s","l":[1,null]},3],["rest_api_id","RestApiId",{"k":"s","l":[1,null]},3,["AWS::ApiGateway::RestApi.RestApiId"]]]',
    'DomainName': '[["certificate_arn","CertificateArn","s",0,["AWS::ACM::Certificate.Arn"]],["distribution_domain_name","DistributionDomainName","j",32],["distribution_hosted_zone_id","DistributionHostedZoneId","j",32],["domain_name","DomainName","s",2],["domain_name_arn","DomainNameArn","j",32],["endpoint_access_mode","EndpointAccessMode","s"],["endpoint_configuration","EndpointConfiguration","@DomainNameEndpointConfiguration"],["mutual_tls_authentication","MutualTlsAuthentication","@DomainNameMutualTlsAuthentication"],["ownership_verification_certificate_arn","OwnershipVerificationCertificateArn","s"],["regional_certificate_arn","RegionalCertificateArn","s"],["regional_domain_name","RegionalDomainName","j",32],["regional_hosted_zone_id","RegionalHostedZoneId","j",32],["routing_mode","RoutingMode",{"k":"s","e":["BASE_PATH_MAPPING_ONLY","ROUTING_RULE_THEN_BASE_PATH_MAPPING","ROUTING_RULE_ONLY"]}],["security_policy","SecurityPolicy","s"],["tags","Tags",["@DomainNameTag"]]]',
    'DomainNameEndpointConfiguration': '[["ip_address_type","IpAddressType","s"],["types","Types",["s"]]]',
    'DomainNameMutualTlsAuthentication': '[["truststore_uri","TruststoreUri","s"],["truststore_version","TruststoreVersion","s"]]',
    'DomainNameTag': '[["key","Key","s"],["value","Value","s"]]',
    'DomainNameAccessAssociation': '[["access_association_source","AccessAssociationSource","s",3],["access_association_source_type","AccessAssociationSourceType",{"k":"s","e":["VPCE"]},3],["domain_name_access_association_arn","DomainNameAccessAssociationArn","j",32],["domain_name_arn","DomainNameArn","s",3],["tags","Tags",["@DomainNameAccessAssociationTag"],2]]',
    'DomainNameAccessAssociationTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'DomainNameV2': '[["certificate_arn","CertificateArn","s",0,["AWS::ACM::Certificate.Arn"]],["domain_name","DomainName","s",2],["domain_name_arn","DomainNameArn","j",32],["domain_name_id","DomainNameId","j",32],["endpoint_access_mode","EndpointAccessMode","s"],["endpoint_configuration","EndpointConfiguration","@DomainNameV2EndpointConfiguration",2],["policy","Policy","j"],["routing_mode","RoutingMode",{"k":"s","e":["BASE_PATH_MAPPING_ONLY","ROUTING_RULE_THEN_BASE_PATH_MAPPING","ROUTING_RULE_ONLY"]}],["security_policy","SecurityPolicy","s",2],["tags","Tags",["@DomainNameV2Tag"]]]',
    'DomainNameV2EndpointConfiguration': '[["ip_address_type","IpAddressType","s"],["types","Types",["s"]]]',
    'DomainNameV2Tag': '[["key","Key","s"],["value","Value","s"]]',
    'GatewayResponse': '[["id","Id","j",32],["response_parameters","ResponseParameters",{"m":"s"}],["response_templates","ResponseTemplates",{"m":"s"}],["response_type","ResponseType","s",3],["rest_api_id","RestApiId","s",3,["AWS::ApiGateway::RestApi.RestApiId"]],["status_code","StatusCode","s"]]',
    'Method': '[["api_key_required","ApiKeyRequired","b"],["authorization_scopes","AuthorizationScopes",["s"]],["authorization_type","AuthorizationType","s"],["authorizer_id","AuthorizerId","s",0,["AWS::ApiGateway::Authorizer.AuthorizerId"]],["http_method","HttpMethod","s",3],["integration","Integration","@MethodIntegration"],["method_responses","MethodResponses",{"k":["@MethodMethodResponse"],"x":1}],["operation_name","OperationName","s"],["request_models","RequestModels",{"m":"s"}],["request_parameters","RequestParameters",{"m":"u"}],["request_validator_id","RequestValidatorId","s",0,["AWS::ApiGateway::RequestValidator.RequestValidatorId"]],["resource_id","ResourceId","s",3,["AWS::ApiGateway::Resource.ResourceId"]],["rest_api_id","RestApiId","s",3,["AWS::ApiGateway::RestApi.RestApiId"]]]',
    'MethodIntegration': '[["cache_key_parameters","CacheKeyParameters",{"k":["s"],"x":1}],["cache_namespace","CacheNamespace","s"],["connection_id","ConnectionId","s",0,["AWS::ApiGateway::VpcLink.VpcLinkId"]],["connection_type","ConnectionType",{"k":"s","e":["INTERNET","VPC_LINK"]}],["content_handling","ContentHandling",{"k":"s","e":["CONVERT_TO_BINARY","CONVERT_TO_TEXT"]}],["credentials","Credentials","s",0,["AWS::IAM::Role.Arn"]],["integration_http_method","IntegrationHttpMethod","s"],["integration_responses","IntegrationResponses",{"k":["@MethodIntegrationResponse"],"x":1}],["integration_target","IntegrationTarget","s"],["passthrough_behavior","PassthroughBehavior",{"k":"s","e":["WHEN_NO_MATCH","WHEN_NO_TEMPLATES","NEVER"]}],["request_parameters","RequestParameters",{"m":"s"}],["request_templates","RequestTemplates",{"m":"s"}],["response_transfer_mode","ResponseTransferMode",{"k":"s","e":["BUFFERED","STREAM"]}],["timeout_in_millis","TimeoutInMillis",{"k":"i","r":[50,null]}],["type","Type",{"k":"s","e":["AWS","AWS_PROXY","HTTP","HTTP_PROXY","MOCK"]},1],["uri","Uri","s",0,["AWS::Lambda::Alias.Arn","AWS::Lambda::Function.Arn","AWS::Lambda::Version.Arn"]]]',
    'MethodIntegrationResponse': '[["content_handling","ContentHandling",{"k":"s","e":["CONVERT_TO_BINARY","CONVERT_TO_TEXT"]}],["response_parameters","ResponseParameters",{"m":"s"}],["response_templates","ResponseTemplates",{"m":"s"}],["selection_pattern","SelectionPattern","s"],["status_code","StatusCode","s",1]]',
    'MethodMethodResponse': '[["response_models","ResponseModels",{"m":"s"}],["response_parameters","ResponseParameters",{"m":"u"}],["status_code","StatusCode","s",1]]',
    'Model': '[["content_type","ContentType","s",2],["description","Description","s"],["name","Name","s",2],["rest_api_id","RestApiId","s",3,["AWS::ApiGateway::RestApi.RestApiId"]],["schema","Schema","j"]]',
    'RequestValidator': '[["name","Name","s",2],["request_validator_id","RequestValidatorId","j",32],["rest_api_id","RestApiId","s",3,["AWS::ApiGateway::RestApi.RestApiId"]],["validate_request_body","ValidateRequestBody","b"],["validate_request_parameters","ValidateRequestParameters","b"]]',
    'Resource': '[["parent_id","ParentId","s",3,["AWS::ApiGateway::Resource.ResourceId"]],["path_part","PathPart","s",3],["resource_id","ResourceId","j",32],["rest_api_id","RestApiId","s",3,["AWS::ApiGateway::RestApi.RestApiId"]]]',
    'RestApi': '[["api_key_source_type","ApiKeySourceType","s"],["binary_media_types","BinaryMediaTypes",{"k":["s"],"x":1}],["body","Body","j",8],["body_s3_location","BodyS3Location","@RestApiS3Location",8],["clone_from","CloneFrom","s",8,["AWS::ApiGateway::RestApi.RestApiId"]],["description","Description","s"],["disable_execute_api_endpoint","DisableExecuteApiEndpoint","b"],["endpoint_access_mode","EndpointAccessMode","s"],["endpoint_configuration","EndpointConfiguration","@RestApiEndpointConfiguration"],["fail_on_warnings","FailOnWarnings","b",8],["minimum_compression_size","MinimumCompressionSize","i"],["mode","Mode","s",8],["name","Name","s"],["parameters","Parameters","j",8],["policy","Policy","j"],["rest_api_id","RestApiId","j",32],["root_resource_id","RootResourceId","j",32],["security_policy","SecurityPolicy","s"],["tags","Tags",["@RestApiTag"]],["version","Version","s"]]',
    'RestApiEndpointConfiguration': '[["ip_address_type","IpAddressType","s"],["types","Types",{"k":["s"],"x":1}],["vpc_endpoint_ids","VpcEndpointIds",{"k":["s"],"x":1},0,["AWS::EC2::VPCEndpoint.Id"]]]',
    'RestApiS3Location': '[["bucket","Bucket","s",0,["AWS::S3::Bucket.BucketName"]],["etag","ETag","s"],["key","Key","s"],["version","Version","s"]]',
    'RestApiTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'Stage': '[["access_log_setting","AccessLogSetting","@StageAccessLogSetting"],["cache_cluster_enabled","CacheClusterEnabled","b"],["cache_cluster_size","CacheClusterSize","s"],["canary_setting","CanarySetting","@StageCanarySetting"],["client_certificate_id","ClientCertificateId","s",0,["AWS::ApiGateway::ClientCertificate.ClientCertificateId"]],["deployment_id","DeploymentId","s",0,["AWS::ApiGateway::Deployment.DeploymentId"]],["description","Description","s"],["documentation_version","DocumentationVersion","s"],["method_settings","MethodSettings",{"k":["@StageMethodSetting"],"x":1}],["rest_api_id","RestApiId","s",3,["AWS::ApiGateway::RestApi.RestApiId"]],["stage_name","StageName","s",2],["tags","Tags",["@StageTag"]],["tracing_enabled","TracingEnabled","b"],["variables","Variables",{"m":"s"}]]',
    'StageAccessLogSetting': '[["destination_arn","DestinationArn","s",0,["AWS::Logs::LogGroup.Arn"]],["format","Format","s"]]',
    'StageCanarySetting': '[["deployment_id","DeploymentId","s",0,["AWS::ApiGateway::Deployment.DeploymentId"]],["percent_traffic","PercentTraffic",{"k":"n","r":[0,100]}],["stage_variable_overrides","StageVariableOverrides",{"m":"s"}],["use_stage_cache","UseStageCache","b"]]',
    'StageMethodSetting': '[["cache_data_encrypted","CacheDataEncrypted","b"],["cache_ttl_in_seconds","CacheTtlInSeconds","i"],["caching_enabled","CachingEnabled","b"],["data_trace_enabled","DataTraceEnabled","b"],["http_method","HttpMethod","s"],["logging_level","LoggingLevel","s"],["metrics_enabled","MetricsEnabled","b"],["resource_path","ResourcePath","s"],["throttling_burst_limit","ThrottlingBurstLimit",{"k":"i","r":[0,null]}],["throttling_rate_limit","ThrottlingRateLimit",{"k":"n","r":[0,null]}]]',
    'StageTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'UsagePlan': '[["api_stages","ApiStages",{"k":["@UsagePlanApiStage"],"x":1}],["description","Description","s"],["id","Id","j",32],["quota","Quota","@UsagePlanQuotaSettings"],["tags","Tags",["@UsagePlanTag"]],["throttle","Throttle","@UsagePlanThrottleSettings"],["usage_plan_name","UsagePlanName","s"]]',
    'UsagePlanApiStage': '[["api_id","ApiId","s",0,["AWS::ApiGateway::RestApi.RestApiId"]],["stage","Stage","s",0,["AWS::ApiGateway::Stage.StageName"]],["throttle","Throttle",{"m":"@UsagePlanThrottleSettings"}]]',
    'UsagePlanQuotaSettings': '[["limit","Limit",{"k":"i","r":[0,null]}],["offset","Offset",{"k":"i","r":[0,null]}],["period","Period","s"]]',
    'UsagePlanTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'UsagePlanThrottleSettings': '[["burst_limit","BurstLimit",{"k":"i","r":[0,null]}],["rate_limit","RateLimit",{"k":"n","r":[0,null]}]]',
    'UsagePlanKey': '[["id","Id","j",32],["key_id","KeyId","s",3,["AWS::ApiGateway::ApiKey.APIKeyId"]],["key_type","KeyType",{"k":"s","e":["API_KEY"]},3],["usage_plan_id","UsagePlanId","s",3,["AWS::ApiGateway::UsagePlan.Id"]]]',
    'VpcLink': '[["description","Description","s"],["name","Name","s",1],["tags","Tags",{"k":["@VpcLinkTag"],"x":1}],["target_arns","TargetArns",["s"],3,["AWS::ElasticLoadBalancingV2::LoadBalancer.LoadBalancerArn"]],["vpc_link_id","VpcLinkId","j",32]]',
    'VpcLinkTag': '[["key","Key","s",1],["value","Value","s",1]]',
})
__getattr__ = names(__name__, _types)


class CfnAccount(TypedResource):
    schema = Schema('AWS::ApiGateway::Account', _types, 'Account', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:apigateway:${Region}::/account/${ApiGatewayAccountId}"}')


class CfnApiKey(TypedResource):
    schema = Schema('AWS::ApiGateway::ApiKey', _types, 'ApiKey', '{"attributes":[["attr_api_key_id","APIKeyId","s"]],"identifier":["APIKeyId"],"write_only":["GenerateDistinctId"],"tags":["Tags","list"],"arn":"arn:${Partition}:apigateway:${Region}::/apikeys/${ApiKeyId}"}')


class CfnAuthorizer(TypedResource):
    schema = Schema('AWS::ApiGateway::Authorizer', _types, 'Authorizer', '{"attributes":[["attr_authorizer_id","AuthorizerId","s"]],"identifier":["RestApiId","AuthorizerId"]}')


class CfnBasePathMapping(TypedResource):
    schema = Schema('AWS::ApiGateway::BasePathMapping', _types, 'BasePathMapping', '{"identifier":["DomainName","BasePath"]}')


class CfnBasePathMappingV2(TypedResource):
    schema = Schema('AWS::ApiGateway::BasePathMappingV2', _types, 'BasePathMappingV2', '{"attributes":[["attr_base_path_mapping_arn","BasePathMappingArn","s"]],"identifier":["BasePathMappingArn"]}')


class CfnClientCertificate(TypedResource):
    schema = Schema('AWS::ApiGateway::ClientCertificate', _types, 'ClientCertificate', '{"attributes":[["attr_client_certificate_id","ClientCertificateId","s"]],"identifier":["ClientCertificateId"],"tags":["Tags","list"],"arn":"arn:${Partition}:apigateway:${Region}::/clientcertificates/${ClientCertificateId}"}')


class CfnDeployment(TypedResource):
    schema = Schema('AWS::ApiGateway::Deployment', _types, 'Deployment', '{"attributes":[["attr_deployment_id","DeploymentId","s"]],"identifier":["DeploymentId","RestApiId"],"write_only":["DeploymentCanarySettings","StageDescription","StageName"]}')


class CfnDocumentationPart(TypedResource):
    schema = Schema('AWS::ApiGateway::DocumentationPart', _types, 'DocumentationPart', '{"attributes":[["attr_documentation_part_id","DocumentationPartId","s"]],"identifier":["DocumentationPartId","RestApiId"]}')


class CfnDocumentationVersion(TypedResource):
    schema = Schema('AWS::ApiGateway::DocumentationVersion', _types, 'DocumentationVersion', '{"identifier":["DocumentationVersion","RestApiId"]}')


class CfnDomainName(TypedResource):
    schema = Schema('AWS::ApiGateway::DomainName', _types, 'DomainName', '{"attributes":[["attr_distribution_domain_name","DistributionDomainName","s"],["attr_distribution_hosted_zone_id","DistributionHostedZoneId","s"],["attr_domain_name_arn","DomainNameArn","s"],["attr_regional_domain_name","RegionalDomainName","s"],["attr_regional_hosted_zone_id","RegionalHostedZoneId","s"]],"identifier":["DomainName"],"tags":["Tags","list"],"arn":"arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}"}')


class CfnDomainNameAccessAssociation(TypedResource):
    schema = Schema('AWS::ApiGateway::DomainNameAccessAssociation', _types, 'DomainNameAccessAssociation', '{"attributes":[["attr_domain_name_access_association_arn","DomainNameAccessAssociationArn","s"]],"identifier":["DomainNameAccessAssociationArn"],"tags":["Tags","list"]}')


class CfnDomainNameV2(TypedResource):
    schema = Schema('AWS::ApiGateway::DomainNameV2', _types, 'DomainNameV2', '{"attributes":[["attr_domain_name_arn","DomainNameArn","s"],["attr_domain_name_id","DomainNameId","s"]],"identifier":["DomainNameArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}"}')


class CfnGatewayResponse(TypedResource):
    schema = Schema('AWS::ApiGateway::GatewayResponse', _types, 'GatewayResponse', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnMethod(TypedResource):
    schema = Schema('AWS::ApiGateway::Method', _types, 'Method', '{"identifier":["RestApiId","ResourceId","HttpMethod"]}')


class CfnModel(TypedResource):
    schema = Schema('AWS::ApiGateway::Model', _types, 'Model', '{"identifier":["RestApiId","Name"]}')


class CfnRequestValidator(TypedResource):
    schema = Schema('AWS::ApiGateway::RequestValidator', _types, 'RequestValidator', '{"attributes":[["attr_request_validator_id","RequestValidatorId","s"]],"identifier":["RestApiId","RequestValidatorId"]}')


class CfnResource(TypedResource):
    schema = Schema('AWS::ApiGateway::Resource', _types, 'Resource', '{"attributes":[["attr_resource_id","ResourceId","s"]],"identifier":["RestApiId","ResourceId"]}')


class CfnRestApi(TypedResource):
    schema = Schema('AWS::ApiGateway::RestApi', _types, 'RestApi', '{"attributes":[["attr_rest_api_id","RestApiId","s"],["attr_root_resource_id","RootResourceId","s"]],"identifier":["RestApiId"],"write_only":["Body","BodyS3Location","CloneFrom","FailOnWarnings","Mode","Parameters"],"tags":["Tags","list"],"arn":"arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}"}')


class CfnStage(TypedResource):
    schema = Schema('AWS::ApiGateway::Stage', _types, 'Stage', '{"identifier":["RestApiId","StageName"],"tags":["Tags","list"]}')


class CfnUsagePlan(TypedResource):
    schema = Schema('AWS::ApiGateway::UsagePlan', _types, 'UsagePlan', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:apigateway:${Region}::/usageplans/${UsagePlanId}"}')


class CfnUsagePlanKey(TypedResource):
    schema = Schema('AWS::ApiGateway::UsagePlanKey', _types, 'UsagePlanKey', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnVpcLink(TypedResource):
    schema = Schema('AWS::ApiGateway::VpcLink', _types, 'VpcLink', '{"attributes":[["attr_vpc_link_id","VpcLinkId","s"]],"identifier":["VpcLinkId"],"tags":["Tags","list"],"arn":"arn:${Partition}:apigateway:${Region}::/vpclinks/${VpcLinkId}"}')
