"""Every resource type of AWS::RefactorSpaces; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Application': '[["api_gateway_id","ApiGatewayId","j",32],["api_gateway_proxy","ApiGatewayProxy","@ApplicationApiGatewayProxyInput",10],["application_identifier","ApplicationIdentifier","j",32],["arn","Arn","j",32],["environment_identifier","EnvironmentIdentifier",{"k":"s","p":"^env-([0-9A-Za-z]{10}$)","l":[14,14]},3,["AWS::RefactorSpaces::Environment.EnvironmentIdentifier"]],["name","Name",{"k":"s","p":"^(?!app-)[a-zA-Z0-9]+[a-zA-Z0-9-_ ]+$","l":[3,63]},3],["nlb_arn","NlbArn","j",32],["nlb_name","NlbName","j",32],["proxy_type","ProxyType",{"k":"s","e":["API_GATEWAY"]},3],["proxy_url","ProxyUrl","j",32],["stage_name","StageName","j",32],["tags","Tags",["@ApplicationTag"]],["vpc_id","VpcId",{"k":"s","p":"^vpc-[-a-f0-9]{8}([-a-f0-9]{9})?$","l":[12,21]},3,["AWS::EC2::VPC.Id","AWS::EC2::VPC.VpcId"]],["vpc_link_id","VpcLinkId","j",32]]',
    'ApplicationApiGatewayProxyInput': '[["endpoint_type","EndpointType",{"k":"s","e":["REGIONAL","PRIVATE"]},2],["stage_name","StageName",{"k":"s","p":"^[-a-zA-Z0-9_]*$","l":[1,128]},2]]',
    'ApplicationTag': '[["key","Key",{"k":"s","p":"^(?!aws:).+","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Environment': '[["arn","Arn","j",32],["description","Description",{"k":"s","p":"^[a-zA-Z0-9-_\\\\s\\\\.\\\\!\\\\*\\\\#\\\\@\\\\\']+$","l":[1,256]},10],["environment_identifier","EnvironmentIdentifier","j",32],["name","Name",{"k":"s","p":"^(?!env-)[a-zA-Z0-9]+[a-zA-Z0-9-_ ]+$","l":[3,63]},10],["network_fabric_type","NetworkFabricType",{"k":"s","e":["TRANSIT_GATEWAY","NONE"]},10],["tags","Tags",["@EnvironmentTag"]],["transit_gateway_id","TransitGatewayId","j",32]]',
    'EnvironmentTag': '[["key","Key",{"k":"s","p":"^(?!aws:).+","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Route': '[["application_identifier","ApplicationIdentifier",{"k":"s","p":"^app-([0-9A-Za-z]{10}$)","l":[14,14]},3,["AWS::RefactorSpaces::Application.ApplicationIdentifier"]],["arn","Arn","j",32],["default_route","DefaultRoute","@RouteDefaultRouteInput",8],["environment_identifier","EnvironmentIdentifier",{"k":"s","p":"^env-([0-9A-Za-z]{10}$)","l":[14,14]},3,["AWS::RefactorSpaces::Environment.EnvironmentIdentifier"]],["path_resource_to_id","PathResourceToId","j",32],["route_identifier","RouteIdentifier","j",32],["route_type","RouteType",{"k":"s","e":["DEFAULT","URI_PATH"]},11],["service_identifier","ServiceIdentifier",{"k":"s","p":"^svc-([0-9A-Za-z]{10}$)","l":[14,14]},11,["AWS::RefactorSpaces::Service.ServiceIdentifier"]],["tags","Tags",["@RouteTag"]],["uri_path_route","UriPathRoute","@RouteUriPathRouteInput",8]]',
    'RouteDefaultRouteInput': '[["activation_state","ActivationState",{"k":"s","e":["INACTIVE","ACTIVE"]},1]]',
    'RouteTag': '[["key","Key",{"k":"s","p":"^(?!aws:).+","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'RouteUriPathRouteInput': r'[["activation_state","ActivationState",{"k":"s","e":["INACTIVE","ACTIVE"]},1],["append_source_path","AppendSourcePath","b",2],["include_child_paths","IncludeChildPaths","b",2],["methods","Methods",[{"k":"s","e":["DELETE","GET","HEAD","OPTIONS","PATCH","POST","PUT"]}],2],["source_path","SourcePath",{"k":"s","p":"^(/([a-zA-Z0-9._:-]+|\\{[a-zA-Z0-9._:-]+\\}))+$","l":[1,2048]},2]]',
    'Service': '[["application_identifier","ApplicationIdentifier",{"k":"s","p":"^app-([0-9A-Za-z]{10}$)","l":[14,14]},3,["AWS::RefactorSpaces::Application.ApplicationIdentifier"]],["arn","Arn","j",32],["description","Description",{"k":"s","p":"^[a-zA-Z0-9-_\\\\s\\\\.\\\\!\\\\*\\\\#\\\\@\\\\\']+$","l":[1,256]},10],["endpoint_type","EndpointType",{"k":"s","e":["LAMBDA","URL"]},11],["environment_identifier","EnvironmentIdentifier",{"k":"s","p":"^env-([0-9A-Za-z]{10}$)","l":[14,14]},3,["AWS::RefactorSpaces::Environment.EnvironmentIdentifier"]],["lambda_endpoint","LambdaEndpoint","@ServiceLambdaEndpointInput",10],["name","Name",{"k":"s","p":"^(?!svc-)[a-zA-Z0-9]+[a-zA-Z0-9-_ ]+$","l":[3,63]},11],["service_identifier","ServiceIdentifier","j",32],["tags","Tags",["@ServiceTag"]],["url_endpoint","UrlEndpoint","@ServiceUrlEndpointInput",10],["vpc_id","VpcId",{"k":"s","p":"^vpc-[-a-f0-9]{8}([-a-f0-9]{9})?$","l":[12,21]},10,["AWS::EC2::VPC.Id","AWS::EC2::VPC.VpcId"]]]',
    'ServiceLambdaEndpointInput': r'[["arn","Arn",{"k":"s","p":"^arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?$","l":[1,2048]},3,["AWS::Lambda::Function.Arn"]]]',
    'ServiceTag': '[["key","Key",{"k":"s","p":"^(?!aws:).+","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ServiceUrlEndpointInput': r'[["health_url","HealthUrl",{"k":"s","p":"^https?://[-a-zA-Z0-9+\\x38@#/%?=~_|!:,.;]*[-a-zA-Z0-9+\\x38@#/%=~_|]$","l":[1,2048]},2],["url","Url",{"k":"s","p":"^https?://[-a-zA-Z0-9+\\x38@#/%?=~_|!:,.;]*[-a-zA-Z0-9+\\x38@#/%=~_|]$","l":[1,2048]},3]]',
})
__getattr__ = names(__name__, _types)


class CfnApplication(TypedResource):
    schema = Schema('AWS::RefactorSpaces::Application', _types, 'Application', '{"attributes":[["attr_api_gateway_id","ApiGatewayId","s"],["attr_application_identifier","ApplicationIdentifier","s"],["attr_arn","Arn","s"],["attr_nlb_arn","NlbArn","s"],["attr_nlb_name","NlbName","s"],["attr_proxy_url","ProxyUrl","s"],["attr_stage_name","StageName","s"],["attr_vpc_link_id","VpcLinkId","s"]],"identifier":["EnvironmentIdentifier","ApplicationIdentifier"],"write_only":["ApiGatewayProxy"],"tags":["Tags","list"]}')


class CfnEnvironment(TypedResource):
    schema = Schema('AWS::RefactorSpaces::Environment', _types, 'Environment', '{"attributes":[["attr_arn","Arn","s"],["attr_environment_identifier","EnvironmentIdentifier","s"],["attr_transit_gateway_id","TransitGatewayId","s"]],"identifier":["EnvironmentIdentifier"],"write_only":["Description","Name","NetworkFabricType"],"tags":["Tags","list"],"arn":"arn:${Partition}:refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}"}')


class CfnRoute(TypedResource):
    schema = Schema('AWS::RefactorSpaces::Route', _types, 'Route', '{"attributes":[["attr_arn","Arn","s"],["attr_path_resource_to_id","PathResourceToId","s"],["attr_route_identifier","RouteIdentifier","s"]],"identifier":["EnvironmentIdentifier","ApplicationIdentifier","RouteIdentifier"],"write_only":["DefaultRoute","RouteType","ServiceIdentifier","UriPathRoute"],"tags":["Tags","list"]}')


class CfnService(TypedResource):
    schema = Schema('AWS::RefactorSpaces::Service', _types, 'Service', '{"attributes":[["attr_arn","Arn","s"],["attr_service_identifier","ServiceIdentifier","s"]],"identifier":["EnvironmentIdentifier","ApplicationIdentifier","ServiceIdentifier"],"write_only":["Description","EndpointType","LambdaEndpoint","Name","UrlEndpoint","VpcId"],"tags":["Tags","list"]}')
