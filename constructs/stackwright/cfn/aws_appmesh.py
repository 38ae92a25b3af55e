"""Every resource type of AWS::AppMesh; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'GatewayRoute': '[["arn","Arn","j",32],["gateway_route_name","GatewayRouteName","s",2],["id","Id","j",32],["mesh_name","MeshName","s",3],["mesh_owner","MeshOwner","s",2],["resource_owner","ResourceOwner","j",32],["spec","Spec","@GatewayRouteGatewayRouteSpec",1],["tags","Tags",["@GatewayRouteTag"]],["uid","Uid","j",32],["virtual_gateway_name","VirtualGatewayName","s",3]]',
    'GatewayRouteGatewayRouteHostnameMatch': '[["exact","Exact","s"],["suffix","Suffix","s"]]',
    'GatewayRouteGatewayRouteHostnameRewrite': '[["default_target_hostname","DefaultTargetHostname","s"]]',
    'GatewayRouteGatewayRouteMetadataMatch': '[["exact","Exact","s"],["prefix","Prefix","s"],["range","Range","@GatewayRouteGatewayRouteRangeMatch"],["regex","Regex","s"],["suffix","Suffix","s"]]',
    'GatewayRouteGatewayRouteRangeMatch': '[["end","End","i",1],["start","Start","i",1]]',
    'GatewayRouteGatewayRouteSpec': '[["grpc_route","GrpcRoute","@GatewayRouteGrpcGatewayRoute"],["http2_route","Http2Route","@GatewayRouteHttpGatewayRoute"],["http_route","HttpRoute","@GatewayRouteHttpGatewayRoute"],["priority","Priority","i"]]',
    'GatewayRouteGatewayRouteTarget': '[["port","Port","i"],["virtual_service","VirtualService","@GatewayRouteGatewayRouteVirtualService",1]]',
    'GatewayRouteGatewayRouteVirtualService': '[["virtual_service_name","VirtualServiceName","s",1]]',
    'GatewayRouteGrpcGatewayRoute': '[["action","Action","@GatewayRouteGrpcGatewayRouteAction",1],["match","Match","@GatewayRouteGrpcGatewayRouteMatch",1]]',
    'GatewayRouteGrpcGatewayRouteAction': '[["rewrite","Rewrite","@GatewayRouteGrpcGatewayRouteRewrite"],["target","Target","@GatewayRouteGatewayRouteTarget",1]]',
    'GatewayRouteGrpcGatewayRouteMatch': '[["hostname","Hostname","@GatewayRouteGatewayRouteHostnameMatch"],["metadata","Metadata",["@GatewayRouteGrpcGatewayRouteMetadata"]],["port","Port","i"],["service_name","ServiceName","s"]]',
    'GatewayRouteGrpcGatewayRouteMetadata': '[["invert","Invert","b"],["match","Match","@GatewayRouteGatewayRouteMetadataMatch"],["name","Name","s",1]]',
    'GatewayRouteGrpcGatewayRouteRewrite': '[["hostname","Hostname","@GatewayRouteGatewayRouteHostnameRewrite"]]',
    'GatewayRouteHttpGatewayRoute': '[["action","Action","@GatewayRouteHttpGatewayRouteAction",1],["match","Match","@GatewayRouteHttpGatewayRouteMatch",1]]',
    'GatewayRouteHttpGatewayRouteAction': '[["rewrite","Rewrite","@GatewayRouteHttpGatewayRouteRewrite"],["target","Target","@GatewayRouteGatewayRouteTarget",1]]',
    'GatewayRouteHttpGatewayRouteHeader': '[["invert","Invert","b"],["match","Match","@GatewayRouteHttpGatewayRouteHeaderMatch"],["name","Name","s",1]]',
    'GatewayRouteHttpGatewayRouteHeaderMatch': '[["exact","Exact","s"],["prefix","Prefix","s"],["range","Range","@GatewayRouteGatewayRouteRangeMatch"],["regex","Regex","s"],["suffix","Suffix","s"]]',
    'GatewayRouteHttpGatewayRouteMatch': '[["headers","Headers",["@GatewayRouteHttpGatewayRouteHeader"]],["hostname","Hostname","@GatewayRouteGatewayRouteHostnameMatch"],["method","Method","s"],["path","Path","@GatewayRouteHttpPathMatch"],["port","Port","i"],["prefix","Prefix","s"],["query_parameters","QueryParameters",["@GatewayRouteQueryParameter"]]]',
    'GatewayRouteHttpGatewayRoutePathRewrite': '[["exact","Exact","s"]]',
    'GatewayRouteHttpGatewayRoutePrefixRewrite': '[["default_prefix","DefaultPrefix","s"],["value","Value","s"]]',
    'GatewayRouteHttpGatewayRouteRewrite': '[["hostname","Hostname","@GatewayRouteGatewayRouteHostnameRewrite"],["path","Path","@GatewayRouteHttpGatewayRoutePathRewrite"],["prefix","Prefix","@GatewayRouteHttpGatewayRoutePrefixRewrite"]]',
    'GatewayRouteHttpPathMatch': '[["exact","Exact","s"],["regex","Regex","s"]]',
    'GatewayRouteHttpQueryParameterMatch': '[["exact","Exact","s"]]',
    'GatewayRouteQueryParameter': '[["match","Match","@GatewayRouteHttpQueryParameterMatch"],["name","Name","s",1]]',
    'GatewayRouteTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'Mesh': '[["arn","Arn","j",32],["id","Id","j",32],["mesh_name","MeshName","s",2],["mesh_owner","MeshOwner","j",32],["resource_owner","ResourceOwner","j",32],["spec","Spec","@MeshMeshSpec"],["tags","Tags",["@MeshTag"]],["uid","Uid","j",32]]',
    'MeshEgressFilter': '[["type","Type","s",1]]',
    'MeshMeshServiceDiscovery': '[["ip_preference","IpPreference","s"]]',
    'MeshMeshSpec': '[["egress_filter","EgressFilter","@MeshEgressFilter"],["service_discovery","ServiceDiscovery","@MeshMeshServiceDiscovery"]]',
    'MeshTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'Route': '[["arn","Arn","j",32],["id","Id","j",32],["mesh_name","MeshName","s",3],["mesh_owner","MeshOwner","s",2],["resource_owner","ResourceOwner","j",32],["route_name","RouteName","s",2],["spec","Spec","@RouteRouteSpec",1],["tags","Tags",["@RouteTag"]],["uid","Uid","j",32],["virtual_router_name","VirtualRouterName","s",3]]',
    'RouteDuration': '[["unit","Unit","s",1],["value","Value","i",1]]',
    'RouteGrpcRetryPolicy': '[["grpc_retry_events","GrpcRetryEvents",["s"]],["http_retry_events","HttpRetryEvents",["s"]],["max_retries","MaxRetries","i",1],["per_retry_timeout","PerRetryTimeout","@RouteDuration",1],["tcp_retry_events","TcpRetryEvents",["s"]]]',
    'RouteGrpcRoute': '[["action","Action","@RouteGrpcRouteAction",1],["match","Match","@RouteGrpcRouteMatch",1],["retry_policy","RetryPolicy","@RouteGrpcRetryPolicy"],["timeout","Timeout","@RouteGrpcTimeout"]]',
    'RouteGrpcRouteAction': '[["weighted_targets","WeightedTargets",["@RouteWeightedTarget"],1]]',
    'RouteGrpcRouteMatch': '[["metadata","Metadata",["@RouteGrpcRouteMetadata"]],["method_name","MethodName","s"],["port","Port","i"],["service_name","ServiceName","s"]]',
    'RouteGrpcRouteMetadata': '[["invert","Invert","b"],["match","Match","@RouteGrpcRouteMetadataMatchMethod"],["name","Name","s",1]]',
    'RouteGrpcRouteMetadataMatchMethod': '[["exact","Exact","s"],["prefix","Prefix","s"],["range","Range","@RouteMatchRange"],["regex","Regex","s"],["suffix","Suffix","s"]]',
    'RouteGrpcTimeout': '[["idle","Idle","@RouteDuration"],["per_request","PerRequest","@RouteDuration"]]',
    'RouteHeaderMatchMethod': '[["exact","Exact","s"],["prefix","Prefix","s"],["range","Range","@RouteMatchRange"],["regex","Regex","s"],["suffix","Suffix","s"]]',
    'RouteHttpPathMatch': '[["exact","Exact","s"],["regex","Regex","s"]]',
    'RouteHttpQueryParameterMatch': '[["exact","Exact","s"]]',
    'RouteHttpRetryPolicy': '[["http_retry_events","HttpRetryEvents",["s"]],["max_retries","MaxRetries","i",1],["per_retry_timeout","PerRetryTimeout","@RouteDuration",1],["tcp_retry_events","TcpRetryEvents",["s"]]]',
    'RouteHttpRoute': '[["action","Action","@RouteHttpRouteAction",1],["match","Match","@RouteHttpRouteMatch",1],["retry_policy","RetryPolicy","@RouteHttpRetryPolicy"],["timeout","Timeout","@RouteHttpTimeout"]]',
    'RouteHttpRouteAction': '[["weighted_targets","WeightedTargets",["@RouteWeightedTarget"],1]]',
    'RouteHttpRouteHeader': '[["invert","Invert","b"],["match","Match","@RouteHeaderMatchMethod"],["name","Name","s",1]]',
    'RouteHttpRouteMatch': '[["headers","Headers",["@RouteHttpRouteHeader"]],["method","Method","s"],["path","Path","@RouteHttpPathMatch"],["port","Port","i"],["prefix","Prefix","s"],["query_parameters","QueryParameters",["@RouteQueryParameter"]],["scheme","Scheme","s"]]',
    'RouteHttpTimeout': '[["idle","Idle","@RouteDuration"],["per_request","PerRequest","@RouteDuration"]]',
    'RouteMatchRange': '[["end","End","i",1],["start","Start","i",1]]',
    'RouteQueryParameter': '[["match","Match","@RouteHttpQueryParameterMatch"],["name","Name","s",1]]',
    'RouteRouteSpec': '[["grpc_route","GrpcRoute","@RouteGrpcRoute"],["http2_route","Http2Route","@RouteHttpRoute"],["http_route","HttpRoute","@RouteHttpRoute"],["priority","Priority","i"],["tcp_route","TcpRoute","@RouteTcpRoute"]]',
    'RouteTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'RouteTcpRoute': '[["action","Action","@RouteTcpRouteAction",1],["match","Match","@RouteTcpRouteMatch"],["timeout","Timeout","@RouteTcpTimeout"]]',
    'RouteTcpRouteAction': '[["weighted_targets","WeightedTargets",["@RouteWeightedTarget"],1]]',
    'RouteTcpRouteMatch': '[["port","Port","i"]]',
    'RouteTcpTimeout': '[["idle","Idle","@RouteDuration"]]',
    'RouteWeightedTarget': '[["port","Port","i"],["virtual_node","VirtualNode","s",1],["weight","Weight","i",1]]',
    'VirtualGateway': '[["arn","Arn","j",32],["id","Id","j",32],["mesh_name","MeshName","s",3],["mesh_owner","MeshOwner","s",2],["resource_owner","ResourceOwner","j",32],["spec","Spec","@VirtualGatewayVirtualGatewaySpec",1],["tags","Tags",["@VirtualGatewayTag"]],["uid","Uid","j",32],["virtual_gateway_name","VirtualGatewayName","s",2]]',
    'VirtualGatewayJsonFormatRef': '[["key","Key","s",1],["value","Value","s",1]]',
    'VirtualGatewayLoggingFormat': '[["json","Json",["@VirtualGatewayJsonFormatRef"]],["text","Text","s"]]',
    'VirtualGatewaySubjectAlternativeNameMatchers': '[["exact","Exact",["s"]]]',
    'VirtualGatewaySubjectAlternativeNames': '[["match","Match","@VirtualGatewaySubjectAlternativeNameMatchers",1]]',
    'VirtualGatewayTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'VirtualGatewayVirtualGatewayAccessLog': '[["file","File","@VirtualGatewayVirtualGatewayFileAccessLog"]]',
    'VirtualGatewayVirtualGatewayBackendDefaults': '[["client_policy","ClientPolicy","@VirtualGatewayVirtualGatewayClientPolicy"]]',
    'VirtualGatewayVirtualGatewayClientPolicy': '[["tls","TLS","@VirtualGatewayVirtualGatewayClientPolicyTls"]]',
    'VirtualGatewayVirtualGatewayClientPolicyTls': '[["certificate","Certificate","@VirtualGatewayVirtualGatewayClientTlsCertificate"],["enforce","Enforce","b"],["ports","Ports",["i"]],["validation","Validation","@VirtualGatewayVirtualGatewayTlsValidationContext",1]]',
    'VirtualGatewayVirtualGatewayClientTlsCertificate': '[["file","File","@VirtualGatewayVirtualGatewayListenerTlsFileCertificate"],["sds","SDS","@VirtualGatewayVirtualGatewayListenerTlsSdsCertificate"]]',
    'VirtualGatewayVirtualGatewayConnectionPool': '[["grpc","GRPC","@VirtualGatewayVirtualGatewayGrpcConnectionPool"],["http","HTTP","@VirtualGatewayVirtualGatewayHttpConnectionPool"],["http2","HTTP2","@VirtualGatewayVirtualGatewayHttp2ConnectionPool"]]',
    'VirtualGatewayVirtualGatewayFileAccessLog': '[["format","Format","@VirtualGatewayLoggingFormat"],["path","Path","s",1]]',
    'VirtualGatewayVirtualGatewayGrpcConnectionPool': '[["max_requests","MaxRequests","i",1]]',
    'VirtualGatewayVirtualGatewayHealthCheckPolicy': '[["healthy_threshold","HealthyThreshold","i",1],["interval_millis","IntervalMillis","i",1],["path","Path","s"],["port","Port","i"],["protocol","Protocol","s",1],["timeout_millis","TimeoutMillis","i",1],["unhealthy_threshold","UnhealthyThreshold","i",1]]',
    'VirtualGatewayVirtualGatewayHttp2ConnectionPool': '[["max_requests","MaxRequests","i",1]]',
    'VirtualGatewayVirtualGatewayHttpConnectionPool': '[["max_connections","MaxConnections","i",1],["max_pending_requests","MaxPendingRequests","i"]]',
    'VirtualGatewayVirtualGatewayListener': '[["connection_pool","ConnectionPool","@VirtualGatewayVirtualGatewayConnectionPool"],["health_check","HealthCheck","@VirtualGatewayVirtualGatewayHealthCheckPolicy"],["port_mapping","PortMapping","@VirtualGatewayVirtualGatewayPortMapping",1],["tls","TLS","@VirtualGatewayVirtualGatewayListenerTls"]]',
    'VirtualGatewayVirtualGatewayListenerTls': '[["certificate","Certificate","@VirtualGatewayVirtualGatewayListenerTlsCertificate",1],["mode","Mode","s",1],["validation","Validation","@VirtualGatewayVirtualGatewayListenerTlsValidationContext"]]',
    'VirtualGatewayVirtualGatewayListenerTlsAcmCertificate': '[["certificate_arn","CertificateArn","s",1,["AWS::ACM::Certificate.Arn"]]]',
    'VirtualGatewayVirtualGatewayListenerTlsCertificate': '[["acm","ACM","@VirtualGatewayVirtualGatewayListenerTlsAcmCertificate"],["file","File","@VirtualGatewayVirtualGatewayListenerTlsFileCertificate"],["sds","SDS","@VirtualGatewayVirtualGatewayListenerTlsSdsCertificate"]]',
    'VirtualGatewayVirtualGatewayListenerTlsFileCertificate': '[["certificate_chain","CertificateChain","s",1],["private_key","PrivateKey","s",1]]',
    'VirtualGatewayVirtualGatewayListenerTlsSdsCertificate': '[["secret_name","SecretName","s",1]]',
    'VirtualGatewayVirtualGatewayListenerTlsValidationContext': '[["subject_alternative_names","SubjectAlternativeNames","@VirtualGatewaySubjectAlternativeNames"],["trust","Trust","@VirtualGatewayVirtualGatewayListenerTlsValidationContextTrust",1]]',
    'VirtualGatewayVirtualGatewayListenerTlsValidationContextTrust': '[["file","File","@VirtualGatewayVirtualGatewayTlsValidationContextFileTrust"],["sds","SDS","@VirtualGatewayVirtualGatewayTlsValidationContextSdsTrust"]]',
    'VirtualGatewayVirtualGatewayLogging': '[["access_log","AccessLog","@VirtualGatewayVirtualGatewayAccessLog"]]',
    'VirtualGatewayVirtualGatewayPortMapping': '[["port","Port","i",1],["protocol","Protocol","s",1]]',
    'VirtualGatewayVirtualGatewaySpec': '[["backend_defaults","BackendDefaults","@VirtualGatewayVirtualGatewayBackendDefaults"],["listeners","Listeners",["@VirtualGatewayVirtualGatewayListener"],1],["logging","Logging","@VirtualGatewayVirtualGatewayLogging"]]',
    'VirtualGatewayVirtualGatewayTlsValidationContext': '[["subject_alternative_names","SubjectAlternativeNames","@VirtualGatewaySubjectAlternativeNames"],["trust","Trust","@VirtualGatewayVirtualGatewayTlsValidationContextTrust",1]]',
    'VirtualGatewayVirtualGatewayTlsValidationContextAcmTrust': '[["certificate_authority_arns","CertificateAuthorityArns",["s"],1]]',
    'VirtualGatewayVirtualGatewayTlsValidationContextFileTrust': '[["certificate_chain","CertificateChain","s",1]]',
    'VirtualGatewayVirtualGatewayTlsValidationContextSdsTrust': '[["secret_name","SecretName","s",1]]',
    'VirtualGatewayVirtualGatewayTlsValidationContextTrust': '[["acm","ACM","@VirtualGatewayVirtualGatewayTlsValidationContextAcmTrust"],["file","File","@VirtualGatewayVirtualGatewayTlsValidationContextFileTrust"],["sds","SDS","@VirtualGatewayVirtualGatewayTlsValidationContextSdsTrust"]]',
    'VirtualNode': '[["arn","Arn","j",32],["id","Id","j",32],["mesh_name","MeshName","s",3],["mesh_owner","MeshOwner","s",2],["resource_owner","ResourceOwner","j",32],["spec","Spec","@VirtualNodeVirtualNodeSpec",1],["tags","Tags",["@VirtualNodeTag"]],["uid","Uid","j",32],["virtual_node_name","VirtualNodeName","s",2]]',
    'VirtualNodeAccessLog': '[["file","File","@VirtualNodeFileAccessLog"]]',
    'VirtualNodeAwsCloudMapInstanceAttribute': '[["key","Key","s",1],["value","Value","s",1]]',
    'VirtualNodeAwsCloudMapServiceDiscovery': '[["attributes","Attributes",["@VirtualNodeAwsCloudMapInstanceAttribute"]],["ip_preference","IpPreference","s"],["namespace_name","NamespaceName","s",1],["service_name","ServiceName","s",1]]',
    'VirtualNodeBackend': '[["virtual_service","VirtualService","@VirtualNodeVirtualServiceBackend"]]',
    'VirtualNodeBackendDefaults': '[["client_policy","ClientPolicy","@VirtualNodeClientPolicy"]]',
    'VirtualNodeClientPolicy': '[["tls","TLS","@VirtualNodeClientPolicyTls"]]',
    'VirtualNodeClientPolicyTls': '[["certificate","Certificate","@VirtualNodeClientTlsCertificate"],["enforce","Enforce","b"],["ports","Ports",["i"]],["validation","Validation","@VirtualNodeTlsValidationContext",1]]',
    'VirtualNodeClientTlsCertificate': '[["file","File","@VirtualNodeListenerTlsFileCertificate"],["sds","SDS","@VirtualNodeListenerTlsSdsCertificate"]]',
    'VirtualNodeDnsServiceDiscovery': '[["hostname","Hostname","s",1],["ip_preference","IpPreference","s"],["response_type","ResponseType","s"]]',
    'VirtualNodeDuration': '[["unit","Unit","s",1],["value","Value","i",1]]',
    'VirtualNodeFileAccessLog': '[["format","Format","@VirtualNodeLoggingFormat"],["path","Path","s",1]]',
    'VirtualNodeGrpcTimeout': '[["idle","Idle","@VirtualNodeDuration"],["per_request","PerRequest","@VirtualNodeDuration"]]',
    'VirtualNodeHealthCheck': '[["healthy_threshold","HealthyThreshold","i",1],["interval_millis","IntervalMillis","i",1],["path","Path","s"],["port","Port","i"],["protocol","Protocol","s",1],["timeout_millis","TimeoutMillis","i",1],["unhealthy_threshold","UnhealthyThreshold","i",1]]',
    'VirtualNodeHttpTimeout': '[["idle","Idle","@VirtualNodeDuration"],["per_request","PerRequest","@VirtualNodeDuration"]]',
    'VirtualNodeJsonFormatRef': '[["key","Key","s",1],["value","Value","s",1]]',
    'VirtualNodeListener': '[["connection_pool","ConnectionPool","@VirtualNodeVirtualNodeConnectionPool"],["health_check","HealthCheck","@VirtualNodeHealthCheck"],["outlier_detection","OutlierDetection","@VirtualNodeOutlierDetection"],["port_mapping","PortMapping","@VirtualNodePortMapping",1],["tls","TLS","@VirtualNodeListenerTls"],["timeout","Timeout","@VirtualNodeListenerTimeout"]]',
    'VirtualNodeListenerTimeout': '[["grpc","GRPC","@VirtualNodeGrpcTimeout"],["http","HTTP","@VirtualNodeHttpTimeout"],["http2","HTTP2","@VirtualNodeHttpTimeout"],["tcp","TCP","@VirtualNodeTcpTimeout"]]',
    'VirtualNodeListenerTls': '[["certificate","Certificate","@VirtualNodeListenerTlsCertificate",1],["mode","Mode","s",1],["validation","Validation","@VirtualNodeListenerTlsValidationContext"]]',
    'VirtualNodeListenerTlsAcmCertificate': '[["certificate_arn","CertificateArn","s",1,["AWS::ACM::Certificate.Arn"]]]',
    'VirtualNodeListenerTlsCertificate': '[["acm","ACM","@VirtualNodeListenerTlsAcmCertificate"],["file","File","@VirtualNodeListenerTlsFileCertificate"],["sds","SDS","@VirtualNodeListenerTlsSdsCertificate"]]',
    'VirtualNodeListenerTlsFileCertificate': '[["certificate_chain","CertificateChain","s",1],["private_key","PrivateKey","s",1]]',
    'VirtualNodeListenerTlsSdsCertificate': '[["secret_name","SecretName","s",1]]',
    'VirtualNodeListenerTlsValidationContext': '[["subject_alternative_names","SubjectAlternativeNames","@VirtualNodeSubjectAlternativeNames"],["trust","Trust","@VirtualNodeListenerTlsValidationContextTrust",1]]',
    'VirtualNodeListenerTlsValidationContextTrust': '[["file","File","@VirtualNodeTlsValidationContextFileTrust"],["sds","SDS","@VirtualNodeTlsValidationContextSdsTrust"]]',
    'VirtualNodeLogging': '[["access_log","AccessLog","@VirtualNodeAccessLog"]]',
    'VirtualNodeLoggingFormat': '[["json","Json",["@VirtualNodeJsonFormatRef"]],["text","Text","s"]]',
    'VirtualNodeOutlierDetection': '[["base_ejection_duration","BaseEjectionDuration","@VirtualNodeDuration",1],["interval","Interval","@VirtualNodeDuration",1],["max_ejection_percent","MaxEjectionPercent","i",1],["max_server_errors","MaxServerErrors","i",1]]',
    'VirtualNodePortMapping': '[["port","Port","i",1],["protocol","Protocol","s",1]]',
    'VirtualNodeServiceDiscovery': '[["aws_cloud_map","AWSCloudMap","@VirtualNodeAwsCloudMapServiceDiscovery"],["dns","DNS","@VirtualNodeDnsServiceDiscovery"]]',
    'VirtualNodeSubjectAlternativeNameMatchers': '[["exact","Exact",["s"]]]',
    'VirtualNodeSubjectAlternativeNames': '[["match","Match","@VirtualNodeSubjectAlternativeNameMatchers",1]]',
    'VirtualNodeTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'VirtualNodeTcpTimeout': '[["idle","Idle","@VirtualNodeDuration"]]',
    'VirtualNodeTlsValidationContext': '[["subject_alternative_names","SubjectAlternativeNames","@VirtualNodeSubjectAlternativeNames"],["trust","Trust","@VirtualNodeTlsValidationContextTrust",1]]',
    'VirtualNodeTlsValidationContextAcmTrust': '[["certificate_authority_arns","CertificateAuthorityArns",["s"],1]]',
    'VirtualNodeTlsValidationContextFileTrust': '[["certificate_chain","CertificateChain","s",1]]',
    'VirtualNodeTlsValidationContextSdsTrust': '[["secret_name","SecretName","s",1]]',
    'VirtualNodeTlsValidationContextTrust': '[["acm","ACM","@VirtualNodeTlsValidationContextAcmTrust"],["file","File","@VirtualNodeTlsValidationContextFileTrust"],["sds","SDS","@VirtualNodeTlsValidationContextSdsTrust"]]',
    'VirtualNodeVirtualNodeConnectionPool': '[["grpc","GRPC","@VirtualNodeVirtualNodeGrpcConnectionPool"],["http","HTTP","@VirtualNodeVirtualNodeHttpConnectionPool"],["http2","HTTP2","@VirtualNodeVirtualNodeHttp2ConnectionPool"],["tcp","TCP","@VirtualNodeVirtualNodeTcpConnectionPool"]]',
    'VirtualNodeVirtualNodeGrpcConnectionPool': '[["max_requests","MaxRequests","i",1]]',
    'VirtualNodeVirtualNodeHttp2ConnectionPool': '[["max_requests","MaxRequests","i",1]]',
    'VirtualNodeVirtualNodeHttpConnectionPool': '[["max_connections","MaxConnections","i",1],["max_pending_requests","MaxPendingRequests","i"]]',
    'VirtualNodeVirtualNodeSpec': '[["backend_defaults","BackendDefaults","@VirtualNodeBackendDefaults"],["backends","Backends",["@VirtualNodeBackend"]],["listeners","Listeners",["@VirtualNodeListener"]],["logging","Logging","@VirtualNodeLogging"],["service_discovery","ServiceDiscovery","@VirtualNodeServiceDiscovery"]]',
    'VirtualNodeVirtualNodeTcpConnectionPool': '[["max_connections","MaxConnections","i",1]]',
    'VirtualNodeVirtualServiceBackend': '[["client_policy","ClientPolicy","@VirtualNodeClientPolicy"],["virtual_service_name","VirtualServiceName","s",1]]',
    'VirtualRouter': '[["arn","Arn","j",32],["id","Id","j",32],["mesh_name","MeshName","s",3],["mesh_owner","MeshOwner","s",2],["resource_owner","ResourceOwner","j",32],["spec","Spec","@VirtualRouterVirtualRouterSpec",1],["tags","Tags",["@VirtualRouterTag"]],["uid","Uid","j",32],["virtual_router_name","VirtualRouterName","s",2]]',
    'VirtualRouterPortMapping': '[["port","Port","i",1],["protocol","Protocol","s",1]]',
    'VirtualRouterTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'VirtualRouterVirtualRouterListener': '[["port_mapping","PortMapping","@VirtualRouterPortMapping",1]]',
    'VirtualRouterVirtualRouterSpec': '[["listeners","Listeners",["@VirtualRouterVirtualRouterListener"],1]]',
    'VirtualService': '[["arn","Arn","j",32],["id","Id","j",32],["mesh_name","MeshName","s",3],["mesh_owner","MeshOwner","s",2],["resource_owner","ResourceOwner","j",32],["spec","Spec","@VirtualServiceVirtualServiceSpec",1],["tags","Tags",["@VirtualServiceTag"]],["uid","Uid","j",32],["virtual_service_name","VirtualServiceName","s",3]]',
    'VirtualServiceTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'VirtualServiceVirtualNodeServiceProvider': '[["virtual_node_name","VirtualNodeName","s",1]]',
    'VirtualServiceVirtualRouterServiceProvider': '[["virtual_router_name","VirtualRouterName","s",1]]',
    'VirtualServiceVirtualServiceProvider': '[["virtual_node","VirtualNode","@VirtualServiceVirtualNodeServiceProvider"],["virtual_router","VirtualRouter","@VirtualServiceVirtualRouterServiceProvider"]]',
    'VirtualServiceVirtualServiceSpec': '[["provider","Provider","@VirtualServiceVirtualServiceProvider"]]',
})
__getattr__ = names(__name__, _types)


class CfnGatewayRoute(TypedResource):
    schema = Schema('AWS::AppMesh::GatewayRoute', _types, 'GatewayRoute', '{"attributes":[["attr_arn","Arn","s"],["attr_gateway_route_name","GatewayRouteName","s"],["attr_id","Id","s"],["attr_mesh_name","MeshName","s"],["attr_mesh_owner","MeshOwner","s"],["attr_resource_owner","ResourceOwner","s"],["attr_uid","Uid","s"],["attr_virtual_gateway_name","VirtualGatewayName","s"]],"identifier":["Id"],"tags":["Tags","list"]}')


class CfnMesh(TypedResource):
    schema = Schema('AWS::AppMesh::Mesh', _types, 'Mesh', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_mesh_name","MeshName","s"],["attr_mesh_owner","MeshOwner","s"],["attr_resource_owner","ResourceOwner","s"],["attr_uid","Uid","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}"}')


class CfnRoute(TypedResource):
    schema = Schema('AWS::AppMesh::Route', _types, 'Route', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_mesh_name","MeshName","s"],["attr_mesh_owner","MeshOwner","s"],["attr_resource_owner","ResourceOwner","s"],["attr_route_name","RouteName","s"],["attr_uid","Uid","s"],["attr_virtual_router_name","VirtualRouterName","s"]],"identifier":["Id"],"tags":["Tags","list"]}')


class CfnVirtualGateway(TypedResource):
    schema = Schema('AWS::AppMesh::VirtualGateway', _types, 'VirtualGateway', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_mesh_name","MeshName","s"],["attr_mesh_owner","MeshOwner","s"],["attr_resource_owner","ResourceOwner","s"],["attr_uid","Uid","s"],["attr_virtual_gateway_name","VirtualGatewayName","s"]],"identifier":["Id"],"tags":["Tags","list"]}')


class CfnVirtualNode(TypedResource):
    schema = Schema('AWS::AppMesh::VirtualNode', _types, 'VirtualNode', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_mesh_name","MeshName","s"],["attr_mesh_owner","MeshOwner","s"],["attr_resource_owner","ResourceOwner","s"],["attr_uid","Uid","s"],["attr_virtual_node_name","VirtualNodeName","s"]],"identifier":["Id"],"tags":["Tags","list"]}')


class CfnVirtualRouter(TypedResource):
    schema = Schema('AWS::AppMesh::VirtualRouter', _types, 'VirtualRouter', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_mesh_name","MeshName","s"],["attr_mesh_owner","MeshOwner","s"],["attr_resource_owner","ResourceOwner","s"],["attr_uid","Uid","s"],["attr_virtual_router_name","VirtualRouterName","s"]],"identifier":["Id"],"tags":["Tags","list"]}')


class CfnVirtualService(TypedResource):
    schema = Schema('AWS::AppMesh::VirtualService', _types, 'VirtualService', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_mesh_name","MeshName","s"],["attr_mesh_owner","MeshOwner","s"],["attr_resource_owner","ResourceOwner","s"],["attr_uid","Uid","s"],["attr_virtual_service_name","VirtualServiceName","s"]],"identifier":["Id"],"tags":["Tags","list"]}')
