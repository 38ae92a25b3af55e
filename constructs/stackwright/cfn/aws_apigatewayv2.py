"""Every resource type of AWS::ApiGatewayV2; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Api': '[["api_endpoint","ApiEndpoint","j",32],["api_id","ApiId","j",32],["api_key_selection_expression","ApiKeySelectionExpression","s"],["base_path","BasePath","s",8],["body","Body","j",8],["body_s3_location","BodyS3Location","@ApiBodyS3Location",8],["cors_configuration","CorsConfiguration","@ApiCors"],["credentials_arn","CredentialsArn","s",8],["description","Description","s"],["disable_execute_api_endpoint","DisableExecuteApiEndpoint","b"],["disable_schema_validation","DisableSchemaValidation","b",8],["execute_api_arn","ExecuteApiArn","j",32],["fail_on_warnings","FailOnWarnings","b",8],["ip_address_type","IpAddressType","s"],["name","Name","s"],["protocol_type","ProtocolType","s",2],["route_key","RouteKey","s",8],["route_selection_expression","RouteSelectionExpression","s"],["tags","Tags",{"m":"s"}],["target","Target","s",8,["AWS::Lambda::Function.Arn"]],["version","Version","s"]]',
    'ApiBodyS3Location': '[["bucket","Bucket","s",8],["etag","Etag","s",8],["key","Key","s",8],["version","Version","s",8]]',
    'ApiCors': '[["allow_credentials","AllowCredentials","b"],["allow_headers","AllowHeaders",["s"]],["allow_methods","AllowMethods",["s"]],["allow_origins","AllowOrigins",["s"]],["expose_headers","ExposeHeaders",["s"]],["max_age","MaxAge","i"]]',
    'ApiGatewayManagedOverrides': '[["api_id","ApiId","s",3],["id","Id","j",32],["integration","Integration","@ApiGatewayManagedOverridesIntegrationOverrides"],["route","Route","@ApiGatewayManagedOverridesRouteOverrides"],["stage","Stage","@ApiGatewayManagedOverridesStageOverrides"]]',
    'ApiGatewayManagedOverridesAccessLogSettings': '[["destination_arn","DestinationArn","s"],["format","Format","s"]]',
    'ApiGatewayManagedOverridesIntegrationOverrides': '[["description","Description","s"],["integration_method","IntegrationMethod","s"],["payload_format_version","PayloadFormatVersion","s"],["timeout_in_millis","TimeoutInMillis","i"]]',
    'ApiGatewayManagedOverridesRouteOverrides': '[["authorization_scopes","AuthorizationScopes",["s"]],["authorization_type","AuthorizationType","s"],["authorizer_id","AuthorizerId","s"],["operation_name","OperationName","s"],["target","Target","s"]]',
    'ApiGatewayManagedOverridesRouteSettings': '[["detailed_metrics_enabled","DetailedMetricsEnabled","b"],["throttling_burst_limit","ThrottlingBurstLimit","i"],["throttling_rate_limit","ThrottlingRateLimit","n"]]',
    'ApiGatewayManagedOverridesStageOverrides': '[["access_log_settings","AccessLogSettings","@ApiGatewayManagedOverridesAccessLogSettings"],["auto_deploy","AutoDeploy","b"],["default_route_settings","DefaultRouteSettings","@ApiGatewayManagedOverridesRouteSettings"],["description","Description","s"],["route_settings","RouteSettings","j"],["stage_variables","StageVariables","j"]]',
    'ApiMapping': '[["api_id","ApiId","s",1,["AWS::ApiGateway::RestApi.RestApiId","AWS::ApiGatewayV2::Api.ApiId"]],["api_mapping_id","ApiMappingId","j",32],["api_mapping_key","ApiMappingKey","s"],["domain_name","DomainName","s",3,["AWS::ApiGateway::DomainName.DomainName","AWS::ApiGatewayV2::DomainName.DomainName"]],["stage","Stage","s",1]]',
    'Authorizer': '[["api_id","ApiId","s",3,["AWS::ApiGatewayV2::Api.ApiId"]],["authorizer_credentials_arn","AuthorizerCredentialsArn","s",8],["authorizer_id","AuthorizerId","j",32],["authorizer_payload_format_version","AuthorizerPayloadFormatVersion","s",8],["authorizer_result_ttl_in_seconds","AuthorizerResultTtlInSeconds","i",8],["authorizer_type","AuthorizerType","s",1],["authorizer_uri","AuthorizerUri","s",8],["enable_simple_responses","EnableSimpleResponses","b",8],["identity_source","IdentitySource",["s"]],["identity_validation_expression","IdentityValidationExpression","s"],["jwt_configuration","JwtConfiguration","@AuthorizerJWTConfiguration"],["name","Name","s",1]]',
    'AuthorizerJWTConfiguration': '[["audience","Audience",["s"]],["issuer","Issuer","s"]]',
    'Deployment': '[["api_id","ApiId","s",3,["AWS::ApiGatewayV2::Api.ApiId"]],["deployment_id","DeploymentId","j",32],["description","Description","s"],["stage_name","StageName","s",8]]',
    'DomainName': '[["domain_name","DomainName","s",3],["domain_name_arn","DomainNameArn","j",32],["domain_name_configurations","DomainNameConfigurations",["@DomainNameDomainNameConfiguration"]],["mutual_tls_authentication","MutualTlsAuthentication","@DomainNameMutualTlsAuthentication"],["regional_domain_name","RegionalDomainName","j",32],["regional_hosted_zone_id","RegionalHostedZoneId","j",32],["routing_mode","RoutingMode",{"k":"s","e":["API_MAPPING_ONLY","ROUTING_RULE_THEN_API_MAPPING","ROUTING_RULE_ONLY"]}],["tags","Tags",{"m":"s"}]]',
    'DomainNameDomainNameConfiguration': '[["certificate_arn","CertificateArn","s",0,["AWS::ACM::Certificate.Arn"]],["certificate_name","CertificateName","s"],["endpoint_type","EndpointType","s"],["ip_address_type","IpAddressType","s"],["ownership_verification_certificate_arn","OwnershipVerificationCertificateArn","s"],["security_policy","SecurityPolicy","s"]]',
    'DomainNameMutualTlsAuthentication': '[["truststore_uri","TruststoreUri","s"],["truststore_version","TruststoreVersion","s"]]',
    'Integration': r'[["api_id","ApiId","s",3,["AWS::ApiGatewayV2::Api.ApiId"]],["connection_id","ConnectionId","s"],["connection_type","ConnectionType","s"],["content_handling_strategy","ContentHandlingStrategy","s"],["credentials_arn","CredentialsArn",{"k":"s","p":"arn:(aws|aws-cn|aws-us-gov):iam::[0-9]*:(role|user|group)\\/.*"}],["description","Description","s"],["integration_id","IntegrationId","j",32],["integration_method","IntegrationMethod","s"],["integration_subtype","IntegrationSubtype","s"],["integration_type","IntegrationType","s",1],["integration_uri","IntegrationUri","s",0,["AWS::Lambda::Function.Arn"]],["passthrough_behavior","PassthroughBehavior","s"],["payload_format_version","PayloadFormatVersion","s"],["request_parameters","RequestParameters",{"m":"s"}],["request_templates","RequestTemplates",{"m":"s"}],["response_parameters","ResponseParameters",{"m":"@IntegrationResponseParameterMap"}],["template_selection_expression","TemplateSelectionExpression","s"],["timeout_in_millis","TimeoutInMillis","i"],["tls_config","TlsConfig","@IntegrationTlsConfig"]]',
    'IntegrationResponseParameter': '[["destination","Destination","s"],["source","Source","s"]]',
    'IntegrationResponseParameterMap': '[["response_parameters","ResponseParameters",["@IntegrationResponseParameter"]]]',
    'IntegrationTlsConfig': '[["server_name_to_verify","ServerNameToVerify","s"]]',
    'IntegrationResponse': '[["api_id","ApiId","s",3,["AWS::ApiGatewayV2::Api.ApiId"]],["content_handling_strategy","ContentHandlingStrategy","s"],["integration_id","IntegrationId","s",3,["AWS::ApiGatewayV2::Integration.IntegrationId"]],["integration_response_id","IntegrationResponseId","j",32],["integration_response_key","IntegrationResponseKey","s",1],["response_parameters","ResponseParameters","j"],["response_templates","ResponseTemplates","j"],["template_selection_expression","TemplateSelectionExpression","s"]]',
    'Model': '[["api_id","ApiId","s",3,["AWS::ApiGatewayV2::Api.ApiId"]],["content_type","ContentType","s"],["description","Description","s"],["model_id","ModelId","j",32],["name","Name","s",1],["schema","Schema","j",1]]',
    'PortalProduct': '[["description","Description",{"k":"s","l":[null,1024]}],["display_name","DisplayName",{"k":"s","l":[1,255]},1],["last_modified","LastModified","j",32],["portal_product_arn","PortalProductArn","j",32],["portal_product_id","PortalProductId","j",32],["tags","Tags",["@PortalProductTag"]]]',
    'PortalProductTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Route': '[["api_id","ApiId","s",3,["AWS::ApiGatewayV2::Api.ApiId"]],["api_key_required","ApiKeyRequired","b"],["authorization_scopes","AuthorizationScopes",["s"]],["authorization_type","AuthorizationType","s"],["authorizer_id","AuthorizerId","s",8,["AWS::ApiGatewayV2::Authorizer.AuthorizerId"]],["model_selection_expression","ModelSelectionExpression","s"],["operation_name","OperationName","s"],["request_models","RequestModels","j"],["request_parameters","RequestParameters","j",8],["route_id","RouteId","j",32],["route_key","RouteKey","s",1],["route_response_selection_expression","RouteResponseSelectionExpression","s"],["target","Target","s",0,["AWS::ApiGatewayV2::Integration.IntegrationId"]]]',
    'RouteResponse': '[["api_id","ApiId","s",3,["AWS::ApiGatewayV2::Api.ApiId"]],["model_selection_expression","ModelSelectionExpression","s"],["response_models","ResponseModels","j"],["response_parameters","ResponseParameters",{"m":"@RouteResponseParameterConstraints"}],["route_id","RouteId","s",3,["AWS::ApiGatewayV2::Route.RouteId"]],["route_response_id","RouteResponseId","j",32],["route_response_key","RouteResponseKey","s",1]]',
    'RouteResponseParameterConstraints': '[["required","Required","b",1]]',
    'RoutingRule': '[["actions","Actions",["@RoutingRuleAction"],1],["conditions","Conditions",["@RoutingRuleCondition"],1],["domain_name_arn","DomainNameArn","s",3],["priority","Priority",{"k":"i","r":[1,1000000]},1],["routing_rule_arn","RoutingRuleArn","j",32],["routing_rule_id","RoutingRuleId","j",32]]',
    'RoutingRuleAction': '[["invoke_api","InvokeApi","@RoutingRuleActionInvokeApi",1]]',
    'RoutingRuleActionInvokeApi': '[["api_id","ApiId","s",1],["stage","Stage","s",1],["strip_base_path","StripBasePath","b"]]',
    'RoutingRuleCondition': '[["match_base_paths","MatchBasePaths","@RoutingRuleMatchBasePaths"],["match_headers","MatchHeaders","@RoutingRuleMatchHeaders"]]',
    'RoutingRuleMatchBasePaths': '[["any_of","AnyOf",["s"],1]]',
    'RoutingRuleMatchHeaderValue': '[["header","Header","s",1],["value_glob","ValueGlob","s",1]]',
    'RoutingRuleMatchHeaders': '[["any_of","AnyOf",["@RoutingRuleMatchHeaderValue"],1]]',
    'Stage': '[["access_log_settings","AccessLogSettings","@StageAccessLogSettings"],["api_id","ApiId","s",3],["auto_deploy","AutoDeploy","b"],["client_certificate_id","ClientCertificateId","s"],["default_route_settings","DefaultRouteSettings","@StageRouteSettings"],["deployment_id","DeploymentId","s"],["description","Description","s"],["route_settings","RouteSettings","j"],["stage_name","StageName","s",3],["stage_variables","StageVariables","j"],["tags","Tags",{"m":"s"}]]',
    'StageAccessLogSettings': '[["destination_arn","DestinationArn","s"],["format","Format","s"]]',
    'StageRouteSettings': '[["data_trace_enabled","DataTraceEnabled","b"],["detailed_metrics_enabled","DetailedMetricsEnabled","b"],["logging_level","LoggingLevel","s"],["throttling_burst_limit","ThrottlingBurstLimit","i"],["throttling_rate_limit","ThrottlingRateLimit","n"]]',
    'VpcLink': '[["name","Name","s",1],["security_group_ids","SecurityGroupIds",["s"],2,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnet_ids","SubnetIds",["s"],3,["AWS::EC2::Subnet.SubnetId"]],["tags","Tags",{"m":"s"}],["vpc_link_id","VpcLinkId","j",32]]',
})
__getattr__ = names(__name__, _types)


class CfnApi(TypedResource):
    schema = Schema('AWS::ApiGatewayV2::Api', _types, 'Api', '{"attributes":[["attr_api_endpoint","ApiEndpoint","s"],["attr_api_id","ApiId","s"],["attr_execute_api_arn","ExecuteApiArn","s"]],"identifier":["ApiId"],"write_only":["BasePath","Body","BodyS3Location","BodyS3Location.Bucket","BodyS3Location.Etag","BodyS3Location.Key","BodyS3Location.Version","CredentialsArn","DisableSchemaValidation","FailOnWarnings","RouteKey","Target"],"tags":["Tags","map"],"arn":"arn:${Partition}:apigateway:${Region}::/apis/${ApiId}"}')


class CfnApiGatewayManagedOverrides(TypedResource):
    schema = Schema('AWS::ApiGatewayV2::ApiGatewayManagedOverrides', _types, 'ApiGatewayManagedOverrides', '{"attributes":[["attr_id","Id","s"]],"identifier":["ApiId"]}')


class CfnApiMapping(TypedResource):
    schema = Schema('AWS::ApiGatewayV2::ApiMapping', _types, 'ApiMapping', '{"attributes":[["attr_api_mapping_id","ApiMappingId","s"]],"identifier":["ApiMappingId","DomainName"]}')


class CfnAuthorizer(TypedResource):
    schema = Schema('AWS::ApiGatewayV2::Authorizer', _types, 'Authorizer', '{"attributes":[["attr_authorizer_id","AuthorizerId","s"]],"identifier":["AuthorizerId","ApiId"],"write_only":["AuthorizerCredentialsArn","AuthorizerPayloadFormatVersion","AuthorizerResultTtlInSeconds","AuthorizerUri","EnableSimpleResponses"]}')


class CfnDeployment(TypedResource):
    schema = Schema('AWS::ApiGatewayV2::Deployment', _types, 'Deployment', '{"attributes":[["attr_deployment_id","DeploymentId","s"]],"identifier":["ApiId","DeploymentId"],"write_only":["StageName"]}')


class CfnDomainName(TypedResource):
    schema = Schema('AWS::ApiGatewayV2::DomainName', _types, 'DomainName', '{"attributes":[["attr_domain_name_arn","DomainNameArn","s"],["attr_regional_domain_name","RegionalDomainName","s"],["attr_regional_hosted_zone_id","RegionalHostedZoneId","s"]],"identifier":["DomainName"],"tags":["Tags","map"],"arn":"arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}"}')


class CfnIntegration(TypedResource):
    schema = Schema('AWS::ApiGatewayV2::Integration', _types, 'Integration', '{"attributes":[["attr_integration_id","IntegrationId","s"]],"identifier":["ApiId","IntegrationId"]}')


class CfnIntegrationResponse(TypedResource):
    schema = Schema('AWS::ApiGatewayV2::IntegrationResponse', _types, 'IntegrationResponse', '{"attributes":[["attr_integration_response_id","IntegrationResponseId","s"]],"identifier":["ApiId","IntegrationId","IntegrationResponseId"]}')


class CfnModel(TypedResource):
    schema = Schema('AWS::ApiGatewayV2::Model', _types, 'Model', '{"attributes":[["attr_model_id","ModelId","s"]],"identifier":["ApiId","ModelId"]}')


class CfnPortalProduct(TypedResource):
    schema = Schema('AWS::ApiGatewayV2::PortalProduct', _types, 'PortalProduct', '{"attributes":[["attr_last_modified","LastModified","s"],["attr_portal_product_arn","PortalProductArn","s"],["attr_portal_product_id","PortalProductId","s"]],"identifier":["PortalProductArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:apigateway:${Region}:${Account}:/portalproducts/${PortalProductId}"}')


class CfnRoute(TypedResource):
    schema = Schema('AWS::ApiGatewayV2::Route', _types, 'Route', '{"attributes":[["attr_route_id","RouteId","s"]],"identifier":["ApiId","RouteId"],"write_only":["AuthorizerId","RequestParameters"]}')


class CfnRouteResponse(TypedResource):
    schema = Schema('AWS::ApiGatewayV2::RouteResponse', _types, 'RouteResponse', '{"attributes":[["attr_route_response_id","RouteResponseId","s"]],"identifier":["ApiId","RouteId","RouteResponseId"]}')


class CfnRoutingRule(TypedResource):
    schema = Schema('AWS::ApiGatewayV2::RoutingRule', _types, 'RoutingRule', '{"attributes":[["attr_routing_rule_arn","RoutingRuleArn","s"],["attr_routing_rule_id","RoutingRuleId","s"]],"identifier":["RoutingRuleArn"]}')


class CfnStage(TypedResource):
    schema = Schema('AWS::ApiGatewayV2::Stage', _types, 'Stage', '{"identifier":["ApiId","StageName"],"tags":["Tags","map"]}')


class CfnVpcLink(TypedResource):
    schema = Schema('AWS::ApiGatewayV2::VpcLink', _types, 'VpcLink', '{"attributes":[["attr_vpc_link_id","VpcLinkId","s"]],"identifier":["VpcLinkId"],"tags":["Tags","map"],"arn":"arn:${Partition}:apigateway:${Region}::/vpclinks/${VpcLinkId}"}')
