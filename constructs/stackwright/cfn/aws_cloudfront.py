"""Every resource type of AWS::CloudFront; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'AnycastIpList': '[["anycast_ip_list","AnycastIpList","j",32],["etag","ETag","j",32],["id","Id","j",32],["ip_address_type","IpAddressType",{"k":"s","e":["ipv4","dualstack"]}],["ip_count","IpCount","i",3],["ipam_cidr_config_results","IpamCidrConfigResults","j",32],["ipam_cidr_configs","IpamCidrConfigs",["@AnycastIpListIpamCidrConfig"],8],["name","Name",{"k":"s","p":"^[a-zA-Z0-9-_]{1,64}$","l":[1,64]},3],["tags","Tags","@AnycastIpListTags",2]]',
    'AnycastIpListIpamCidrConfig': '[["cidr","Cidr","s",1],["ipam_pool_arn","IpamPoolArn","s",1]]',
    'AnycastIpListTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]}]]',
    'AnycastIpListTags': '[["items","Items",["@AnycastIpListTag"]]]',
    'CachePolicy': '[["cache_policy_config","CachePolicyConfig","@CachePolicyCachePolicyConfig",1],["id","Id","j",32],["last_modified_time","LastModifiedTime","j",32]]',
    'CachePolicyCachePolicyConfig': '[["comment","Comment","s"],["default_ttl","DefaultTTL",{"k":"n","r":[0,null],"d":1.0},1],["max_ttl","MaxTTL",{"k":"n","r":[0,null],"d":1.0},1],["min_ttl","MinTTL",{"k":"n","r":[0,null],"d":1.0},1],["name","Name","s",1],["parameters_in_cache_key_and_forwarded_to_origin","ParametersInCacheKeyAndForwardedToOrigin","@CachePolicyParametersInCacheKeyAndForwardedToOrigin",1]]',
    'CachePolicyCookiesConfig': '[["cookie_behavior","CookieBehavior",{"k":"s","p":"^(none|whitelist|allExcept|all)$"},1],["cookies","Cookies",["s"]]]',
    'CachePolicyHeadersConfig': '[["header_behavior","HeaderBehavior",{"k":"s","p":"^(none|whitelist)$"},1],["headers","Headers",["s"]]]',
    'CachePolicyParametersInCacheKeyAndForwardedToOrigin': '[["cookies_config","CookiesConfig","@CachePolicyCookiesConfig",1],["enable_accept_encoding_brotli","EnableAcceptEncodingBrotli","b"],["enable_accept_encoding_gzip","EnableAcceptEncodingGzip","b",1],["headers_config","HeadersConfig","@CachePolicyHeadersConfig",1],["query_strings_config","QueryStringsConfig","@CachePolicyQueryStringsConfig",1]]',
    'CachePolicyQueryStringsConfig': '[["query_string_behavior","QueryStringBehavior",{"k":"s","p":"^(none|whitelist|allExcept|all)$"},1],["query_strings","QueryStrings",["s"]]]',
    'CloudFrontOriginAccessIdentity': '[["cloud_front_origin_access_identity_config","CloudFrontOriginAccessIdentityConfig","@CloudFrontOriginAccessIdentityCloudFrontOriginAccessIdentityConfig",1],["id","Id","j",32],["s3_canonical_user_id","S3CanonicalUserId","j",32]]',
    'CloudFrontOriginAccessIdentityCloudFrontOriginAccessIdentityConfig': '[["comment","Comment","s",1]]',
    'ConnectionFunction': '[["auto_publish","AutoPublish","b",8],["connection_function_arn","ConnectionFunctionArn","j",32],["connection_function_code","ConnectionFunctionCode","s",1],["connection_function_config","ConnectionFunctionConfig","@ConnectionFunctionConnectionFunctionConfig",1],["created_time","CreatedTime","j",32],["etag","ETag","j",32],["id","Id","j",32],["last_modified_time","LastModifiedTime","j",32],["name","Name",{"k":"s","p":"^[a-zA-Z0-9-_]{1,64}$","l":[1,64]},3],["stage","Stage","j",32],["status","Status","j",32],["tags","Tags",["@ConnectionFunctionTag"]]]',
    'ConnectionFunctionConnectionFunctionConfig': '[["comment","Comment","s",1],["key_value_store_associations","KeyValueStoreAssociations",{"k":["@ConnectionFunctionKeyValueStoreAssociation"],"x":1}],["runtime","Runtime",{"k":"s","e":["cloudfront-js-2.0"]},3]]',
    'ConnectionFunctionKeyValueStoreAssociation': '[["key_value_store_arn","KeyValueStoreARN","s",1]]',
    'ConnectionFunctionTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ConnectionGroup': '[["anycast_ip_list_id","AnycastIpListId","s"],["arn","Arn","j",32],["created_time","CreatedTime","j",32],["etag","ETag","j",32],["enabled","Enabled","b"],["id","Id","j",32],["ipv6_enabled","Ipv6Enabled","b"],["is_default","IsDefault","j",32],["last_modified_time","LastModifiedTime","j",32],["name","Name","s",3],["routing_endpoint","RoutingEndpoint","j",32],["status","Status","j",32],["tags","Tags",["@ConnectionGroupTag"]]]',
    'ConnectionGroupTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'ContinuousDeploymentPolicy': '[["continuous_deployment_policy_config","ContinuousDeploymentPolicyConfig","@ContinuousDeploymentPolicyContinuousDeploymentPolicyConfig",1],["id","Id","j",32],["last_modified_time","LastModifiedTime","j",32]]',
    'ContinuousDeploymentPolicyContinuousDeploymentPolicyConfig': '[["enabled","Enabled","b",1],["single_header_policy_config","SingleHeaderPolicyConfig","@ContinuousDeploymentPolicyContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig",16],["single_weight_policy_config","SingleWeightPolicyConfig","@ContinuousDeploymentPolicyContinuousDeploymentPolicyConfigSingleWeightPolicyConfig",16],["staging_distribution_dns_names","StagingDistributionDnsNames",{"k":["s"],"l":[1,null],"x":1},1],["traffic_config","TrafficConfig","@ContinuousDeploymentPolicyTrafficConfig"],["type","Type",{"k":"s","e":["SingleWeight","SingleHeader"]},16]]',
    'ContinuousDeploymentPolicyContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig': '[["header","Header",{"k":"s","l":[1,256]},1],["value","Value",{"k":"s","l":[1,1783]},1]]',
    'ContinuousDeploymentPolicyContinuousDeploymentPolicyConfigSingleWeightPolicyConfig': '[["session_stickiness_config","SessionStickinessConfig","@ContinuousDeploymentPolicySessionStickinessConfig"],["weight","Weight",{"k":"n","r":[0,1],"d":0.01},1]]',
    'ContinuousDeploymentPolicySessionStickinessConfig': '[["idle_ttl","IdleTTL",{"k":"i","r":[300,3600],"d":1},1],["maximum_ttl","MaximumTTL",{"k":"i","r":[300,3600],"d":1},1]]',
    'ContinuousDeploymentPolicySingleHeaderConfig': '[["header","Header",{"k":"s","l":[1,256]},1],["value","Value",{"k":"s","l":[1,1783]},1]]',
    'ContinuousDeploymentPolicySingleWeightConfig': '[["session_stickiness_config","SessionStickinessConfig","@ContinuousDeploymentPolicySessionStickinessConfig"],["weight","Weight",{"k":"n","r":[0,1],"d":0.01},1]]',
    'ContinuousDeploymentPolicyTrafficConfig': '[["single_header_config","SingleHeaderConfig","@ContinuousDeploymentPolicySingleHeaderConfig"],["single_weight_config","SingleWeightConfig","@ContinuousDeploymentPolicySingleWeightConfig"],["type","Type",{"k":"s","e":["SingleWeight","SingleHeader"]},1]]',
    'Distribution': '[["distribution_config","DistributionConfig","@DistributionDistributionConfig",1],["domain_name","DomainName","j",32],["id","Id","j",32],["tags","Tags",["@DistributionTag"]]]',
    'DistributionCacheBehavior': '[["allowed_methods","AllowedMethods",["s"]],["cache_policy_id","CachePolicyId","s",0,["AWS::CloudFront::CachePolicy.Id"]],["cached_methods","CachedMethods",["s"]],["compress","Compress","b"],["default_ttl","DefaultTTL","n"],["field_level_encryption_id","FieldLevelEncryptionId","s"],["forwarded_values","ForwardedValues","@DistributionForwardedValues"],["function_associations","FunctionAssociations",["@DistributionFunctionAssociation"]],["grpc_config","GrpcConfig","@DistributionGrpcConfig"],["lambda_function_associations","LambdaFunctionAssociations",["@DistributionLambdaFunctionAssociation"]],["max_ttl","MaxTTL","n"],["min_ttl","MinTTL","n"],["origin_request_policy_id","OriginRequestPolicyId","s",0,["AWS::CloudFront::OriginRequestPolicy.Id"]],["path_pattern","PathPattern","s",1],["realtime_log_config_arn","RealtimeLogConfigArn","s"],["response_headers_policy_id","ResponseHeadersPolicyId","s",0,["AWS::CloudFront::ResponseHeadersPolicy.Id"]],["smooth_streaming","SmoothStreaming","b"],["target_origin_id","TargetOriginId","s",1],["trusted_key_groups","TrustedKeyGroups",["s"],0,["AWS::CloudFront::KeyGroup.Id"]],["trusted_signers","TrustedSigners",["s"]],["viewer_protocol_policy","ViewerProtocolPolicy","s",1]]',
    'DistributionCacheTagConfig': '[["header_name","HeaderName","s",1]]',
    'DistributionConnectionFunctionAssociation': '[["id","Id",{"k":"s","l":[1,64]},1]]',
    'DistributionCookies': '[["forward","Forward","s",1],["whitelisted_names","WhitelistedNames",["s"]]]',
    'DistributionCustomErrorResponse': '[["error_caching_min_ttl","ErrorCachingMinTTL","n"],["error_code","ErrorCode",{"k":"i","e":[400,403,404,405,414,416,500,501,502,503,504]},1],["response_code","ResponseCode",{"k":"i","e":[200,400,403,404,405,414,416,500,501,502,503,504]}],["response_page_path","ResponsePagePath","s"]]',
    'DistributionCustomOriginConfig': '[["http_port","HTTPPort","i"],["https_port","HTTPSPort","i"],["ip_address_type","IpAddressType",{"k":"s","e":["ipv4","ipv6","dualstack"]}],["origin_keepalive_timeout","OriginKeepaliveTimeout","i"],["origin_mtls_config","OriginMtlsConfig","@DistributionOriginMtlsConfig"],["origin_protocol_policy","OriginProtocolPolicy","s",1],["origin_read_timeout","OriginReadTimeout","i"],["origin_ssl_protocols","OriginSSLProtocols",["s"]]]',
    'DistributionDefaultCacheBehavior': '[["allowed_methods","AllowedMethods",["s"]],["cache_policy_id","CachePolicyId","s",0,["AWS::CloudFront::CachePolicy.Id"]],["cached_methods","CachedMethods",["s"]],["compress","Compress","b"],["default_ttl","DefaultTTL","n"],["field_level_encryption_id","FieldLevelEncryptionId","s"],["forwarded_values","ForwardedValues","@DistributionForwardedValues"],["function_associations","FunctionAssociations",["@DistributionFunctionAssociation"]],["grpc_config","GrpcConfig","@DistributionGrpcConfig"],["lambda_function_associations","LambdaFunctionAssociations",["@DistributionLambdaFunctionAssociation"]],["max_ttl","MaxTTL","n"],["min_ttl","MinTTL","n"],["origin_request_policy_id","OriginRequestPolicyId","s",0,["AWS::CloudFront::OriginRequestPolicy.Id"]],["realtime_log_config_arn","RealtimeLogConfigArn","s",0,["AWS::CloudFront::RealtimeLogConfig.Arn"]],["response_headers_policy_id","ResponseHeadersPolicyId","s",0,["AWS::CloudFront::ResponseHeadersPolicy.Id"]],["smooth_streaming","SmoothStreaming","b"],["target_origin_id","TargetOriginId","s",1,["AWS::ElasticLoadBalancingV2::LoadBalancer.LoadBalancerArn"]],["trusted_key_groups","TrustedKeyGroups",["s"],0,["AWS::CloudFront::KeyGroup.Id"]],["trusted_signers","TrustedSigners",["s"]],["viewer_protocol_policy","ViewerProtocolPolicy",{"k":"s","e":["allow-all","https-only","redirect-to-https"]},1]]',
    'DistributionDistributionConfig': '[["aliases","Aliases",["s"]],["anycast_ip_list_id","AnycastIpListId","s"],["cnames","CNAMEs",["s"]],["cache_behaviors","CacheBehaviors",["@DistributionCacheBehavior"]],["cache_tag_config","CacheTagConfig","@DistributionCacheTagConfig"],["comment","Comment","s"],["connection_function_association","ConnectionFunctionAssociation","@DistributionConnectionFunctionAssociation"],["connection_mode","ConnectionMode",{"k":"s","e":["direct","tenant-only"]}],["continuous_deployment_policy_id","ContinuousDeploymentPolicyId","s"],["custom_error_responses","CustomErrorResponses",["@DistributionCustomErrorResponse"]],["custom_origin","CustomOrigin","@DistributionLegacyCustomOrigin",16],["default_cache_behavior","DefaultCacheBehavior","@DistributionDefaultCacheBehavior",1],["default_root_object","DefaultRootObject","s"],["enabled","Enabled","b",1],["http_version","HttpVersion",{"k":"s","e":["http1.1","http2","http2and3","http3"]}],["ipv6_enabled","IPV6Enabled","b"],["logging","Logging","@DistributionLogging"],["origin_groups","OriginGroups","@DistributionOriginGroups"],["origins","Origins",["@DistributionOrigin"]],["price_class","PriceClass",{"k":"s","e":["None","PriceClass_100","PriceClass_200","PriceClass_All"]}],["restrictions","Restrictions","@DistributionRestrictions"],["s3_origin","S3Origin","@DistributionLegacyS3Origin",16],["staging","Staging","b"],["tenant_config","TenantConfig","@DistributionDistributionConfigTenantConfig"],["viewer_certificate","ViewerCertificate","@DistributionViewerCertificate"],["viewer_mtls_config","ViewerMtlsConfig","@DistributionViewerMtlsConfig"],["web_acl_id","WebACLId","s",0,["AWS::WAFv2::WebACL.Arn"]]]',
    'DistributionDistributionConfigTenantConfig': '[["parameter_definitions","ParameterDefinitions",["@DistributionParameterDefinition"]]]',
    'DistributionForwardedValues': '[["cookies","Cookies","@DistributionCookies"],["headers","Headers",["s"]],["query_string","QueryString","b",1],["query_string_cache_keys","QueryStringCacheKeys",["s"]]]',
    'DistributionFunctionAssociation': '[["event_type","EventType","s"],["function_arn","FunctionARN","s",0,["AWS::CloudFront::Function.FunctionARN"]]]',
    'DistributionGeoRestriction': '[["locations","Locations",[{"k":"s","e":["AD","AE","AF","AG","AI","AL","AM","AO","AQ","AR","AS","AT","AU","AW","AX","AZ","BA","BB","BD","BE","BF","BG","BH","BI","BJ","BL","BM","BN","BO","BQ","BR","BS","BT","BV","BW","BY","BZ","CA","CC","CD","CF","CG","CH","CI","CK","CL","CM","CN","CO","CR","CU","CV","CW","CX","CY","CZ","DE","DJ","DK","DM","DO","DZ","EC","EE","EG","EH","ER","ES","ET","FI","FJ","FK","FM","FO","FR","GA","GB","GD","GE","GF","GG","GH","GI","GL","GM","GN","GP","GQ","GR","GS","GT","GU","GW","GY","HK","HM","HN","HR","HT","HU","ID","IE","IL","IM","IN","IO","IQ","IR","IS","IT","JE","JM","JO","JP","KE","KG","KH","KI","KM","KN","KP","KR","KW","KY","KZ","LA","LB","LC","LI","LK","LR","LS","LT","LU","LV","LY","MA","MC","MD","ME","MF","MG","MH","MK","ML","MM","MN","MO","MP","MQ","MR","MS","MT","MU","MV","MW","MX","MY","MZ","NA","NC","NE","NF","NG","NI","NL","NO","NP","NR","NU","NZ","OM","PA","PE","PF","PG","PH","PK","PL","PM","PN","PR","PS","PT","PW","PY","QA","RE","RO","RS","RU","RW","SA","SB","SC","SD","SE","SG","SH","SI","SJ","SK","SL","SM","SN","SO","SR","SS","ST","SV","SX","SY","SZ","TC","TD","TF","TG","TH","TJ","TK","TL","TM","TN","TO","TR","TT","TV","TW","TZ","UA","UG","UM","US","UY","UZ","VA","VC","VE","VG","VI","VN","VU","WF","WS","YE","YT","ZA","ZM","ZW"]}]],["restriction_type","RestrictionType",{"k":"s","e":["blacklist","none","whitelist"]},1]]',
    'DistributionGrpcConfig': '[["enabled","Enabled","b",1]]',
    'DistributionLambdaFunctionAssociation': '[["event_type","EventType","s"],["include_body","IncludeBody","b"],["lambda_function_arn","LambdaFunctionARN","s",0,["AWS::Lambda::Version.FunctionArn"]]]',
    'DistributionLegacyCustomOrigin': '[["dns_name","DNSName","s",1],["http_port","HTTPPort","i"],["https_port","HTTPSPort","i"],["origin_protocol_policy","OriginProtocolPolicy","s",1],["origin_ssl_protocols","OriginSSLProtocols",["s"],1]]',
    'DistributionLegacyS3Origin': '[["dns_name","DNSName","s",1],["origin_access_identity","OriginAccessIdentity","s"]]',
    'DistributionLogging': '[["bucket","Bucket","s",0,["AWS::S3::Bucket.DomainName","AWS::S3::Bucket.RegionalDomainName"]],["include_cookies","IncludeCookies","b"],["prefix","Prefix","s"]]',
    'DistributionOrigin': '[["connection_attempts","ConnectionAttempts","i"],["connection_timeout","ConnectionTimeout","i"],["custom_origin_config","CustomOriginConfig","@DistributionCustomOriginConfig"],["domain_name","DomainName","s",1,["AWS::ApiGateway::DomainName.DomainName","AWS::ElasticLoadBalancingV2::LoadBalancer.DNSName","AWS::S3::Bucket.DomainName","AWS::S3::Bucket.RegionalDomainName"]],["id","Id","s",1,["AWS::ElasticLoadBalancingV2::LoadBalancer.LoadBalancerArn"]],["origin_access_control_id","OriginAccessControlId","s",0,["AWS::CloudFront::OriginAccessControl.Id"]],["origin_custom_headers","OriginCustomHeaders",["@DistributionOriginCustomHeader"]],["origin_path","OriginPath","s"],["origin_shield","OriginShield","@DistributionOriginShield"],["response_completion_timeout","ResponseCompletionTimeout","i"],["s3_origin_config","S3OriginConfig","@DistributionS3OriginConfig"],["vpc_origin_config","VpcOriginConfig","@DistributionVpcOriginConfig"]]',
    'DistributionOriginCustomHeader': '[["header_name","HeaderName","s",1],["header_value","HeaderValue","s",1]]',
    'DistributionOriginGroup': '[["failover_criteria","FailoverCriteria","@DistributionOriginGroupFailoverCriteria",1],["id","Id","s",1],["members","Members","@DistributionOriginGroupMembers",1],["selection_criteria","SelectionCriteria",{"k":"s","e":["default","media-quality-based"]}]]',
    'DistributionOriginGroupFailoverCriteria': '[["status_codes","StatusCodes","@DistributionStatusCodes",1]]',
    'DistributionOriginGroupMember': '[["origin_id","OriginId","s",1]]',
    'DistributionOriginGroupMembers': '[["items","Items",{"k":["@DistributionOriginGroupMember"],"l":[2,2]},1],["quantity","Quantity","i",1]]',
    'DistributionOriginGroups': '[["items","Items",["@DistributionOriginGroup"]],["quantity","Quantity","i",1]]',
    'DistributionOriginMtlsConfig': '[["client_certificate_arn","ClientCertificateArn","s",1]]',
    'DistributionOriginShield': '[["enabled","Enabled","b"],["origin_shield_region","OriginShieldRegion","s"]]',
    'DistributionParameterDefinition': '[["definition","Definition","@DistributionParameterDefinitionDefinition",1],["name","Name",{"k":"s","p":"^[a-zA-Z0-9-_]+$","l":[1,128]},1]]',
    'DistributionParameterDefinitionDefinition': '[["string_schema","StringSchema","@DistributionParameterDefinitionDefinitionStringSchema"]]',
    'DistributionParameterDefinitionDefinitionStringSchema': '[["comment","Comment","s"],["default_value","DefaultValue",{"k":"s","l":[1,256]}],["required","Required","b",1]]',
    'DistributionRestrictions': '[["geo_restriction","GeoRestriction","@DistributionGeoRestriction",1]]',
    'DistributionS3OriginConfig': '[["origin_access_identity","OriginAccessIdentity","s"],["origin_read_timeout","OriginReadTimeout","i"]]',
    'DistributionStatusCodes': '[["items","Items",{"k":["i"],"l":[1,null]},1],["quantity","Quantity","i",1]]',
    'DistributionTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'DistributionTrustStoreConfig': '[["advertise_trust_store_ca_names","AdvertiseTrustStoreCaNames","b"],["ignore_certificate_expiry","IgnoreCertificateExpiry","b"],["trust_store_id","TrustStoreId","s",1]]',
    'DistributionViewerCertificate': '[["acm_certificate_arn","AcmCertificateArn","s",0,["AWS::ACM::Certificate.Arn"]],["cloud_front_default_certificate","CloudFrontDefaultCertificate","b"],["iam_certificate_id","IamCertificateId",{"k":"s","l":[null,32]}],["minimum_protocol_version","MinimumProtocolVersion",{"k":"s","e":["SSLv3","TLSv1","TLSv1.1_2016","TLSv1.2_2018","TLSv1.2_2019","TLSv1.2_2021","TLSv1.2_2025","TLSv1.3_2025","TLSv1_2016"]}],["ssl_support_method","SslSupportMethod",{"k":"s","e":["sni-only","static-ip","vip"]}]]',
    'DistributionViewerMtlsConfig': '[["mode","Mode",{"k":"s","e":["required","optional","passthrough"]}],["trust_store_config","TrustStoreConfig","@DistributionTrustStoreConfig"]]',
    'DistributionVpcOriginConfig': '[["origin_keepalive_timeout","OriginKeepaliveTimeout","i"],["origin_read_timeout","OriginReadTimeout","i"],["owner_account_id","OwnerAccountId","s"],["vpc_origin_id","VpcOriginId","s",1]]',
    'DistributionTenant': '[["arn","Arn","j",32],["connection_group_id","ConnectionGroupId","s"],["created_time","CreatedTime","j",32],["customizations","Customizations","@DistributionTenantCustomizations"],["distribution_id","DistributionId","s",1],["domain_results","DomainResults","j",32],["domains","Domains",["s"],1],["etag","ETag","j",32],["enabled","Enabled","b"],["id","Id","j",32],["last_modified_time","LastModifiedTime","j",32],["managed_certificate_request","ManagedCertificateRequest","@DistributionTenantManagedCertificateRequest",8],["name","Name","s",3],["parameters","Parameters",["@DistributionTenantParameter"]],["status","Status","j",32],["tags","Tags",["@DistributionTenantTag"]]]',
    'DistributionTenantCertificate': '[["arn","Arn","s"]]',
    'DistributionTenantCustomizations': '[["certificate","Certificate","@DistributionTenantCertificate"],["geo_restrictions","GeoRestrictions","@DistributionTenantGeoRestrictionCustomization"],["web_acl","WebAcl","@DistributionTenantWebAclCustomization"]]',
    'DistributionTenantGeoRestrictionCustomization': '[["locations","Locations",["s"]],["restriction_type","RestrictionType",{"k":"s","e":["blacklist","whitelist","none"]}]]',
    'DistributionTenantManagedCertificateRequest': '[["certificate_transparency_logging_preference","CertificateTransparencyLoggingPreference",{"k":"s","e":["enabled","disabled"]}],["primary_domain_name","PrimaryDomainName","s"],["validation_token_host","ValidationTokenHost",{"k":"s","e":["cloudfront","self-hosted"]}]]',
    'DistributionTenantParameter': '[["name","Name",{"k":"s","p":"^[a-zA-Z0-9-_]+$","l":[1,128]}],["value","Value",{"k":"s","l":[1,256]}]]',
    'DistributionTenantTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'DistributionTenantWebAclCustomization': '[["action","Action",{"k":"s","e":["override","disable"]}],["arn","Arn","s"]]',
    'FieldLevelEncryptionConfig': '[["arn","Arn","j",32],["caller_reference","CallerReference","s",3],["comment","Comment",{"k":"s","l":[1,128]}],["content_type_profile_config","ContentTypeProfileConfig","@FieldLevelEncryptionConfigContentTypeProfileConfig",1],["id","Id","j",32],["last_modified_time","LastModifiedTime","j",32],["query_arg_profile_config","QueryArgProfileConfig","@FieldLevelEncryptionConfigQueryArgProfileConfig",1]]',
    'FieldLevelEncryptionConfigContentTypeProfile': '[["content_type","ContentType","s",1],["format","Format",{"k":"s","e":["URLEncoded"]},1],["profile_id","ProfileId","s",1]]',
    'FieldLevelEncryptionConfigContentTypeProfileConfig': '[["content_type_profiles","ContentTypeProfiles",{"k":["@FieldLevelEncryptionConfigContentTypeProfile"],"l":[1,null]},1],["forward_when_content_type_is_unknown","ForwardWhenContentTypeIsUnknown","b",1]]',
    'FieldLevelEncryptionConfigQueryArgProfile': '[["profile_id","ProfileId","s",1],["query_arg","QueryArg","s",1]]',
    'FieldLevelEncryptionConfigQueryArgProfileConfig': '[["forward_when_query_arg_profile_is_unknown","ForwardWhenQueryArgProfileIsUnknown","b",1],["query_arg_profiles","QueryArgProfiles",["@FieldLevelEncryptionConfigQueryArgProfile"],1]]',
    'FieldLevelEncryptionProfile': '[["arn","Arn","j",32],["field_level_encryption_profile_config","FieldLevelEncryptionProfileConfig","@FieldLevelEncryptionProfileFieldLevelEncryptionProfileConfig",1],["id","Id","j",32],["last_modified_time","LastModifiedTime","j",32]]',
    'FieldLevelEncryptionProfileEncryptionEntity': '[["field_patterns","FieldPatterns",{"k":["s"],"l":[1,null]},1],["provider_id","ProviderId","s",1],["public_key_id","PublicKeyId","s",1]]',
    'FieldLevelEncryptionProfileFieldLevelEncryptionProfileConfig': '[["caller_reference","CallerReference","s",3],["comment","Comment","s"],["encryption_entities","EncryptionEntities",{"k":["@FieldLevelEncryptionProfileEncryptionEntity"],"l":[1,null]},1],["name","Name","s",1]]',
    'Function': '[["auto_publish","AutoPublish","b",8],["function_arn","FunctionARN","j",32],["function_code","FunctionCode","s",1],["function_config","FunctionConfig","@FunctionFunctionConfig",1],["function_metadata","FunctionMetadata","@FunctionFunctionMetadata"],["name","Name",{"k":"s","p":"^[a-zA-Z0-9-_]{1,64}$","l":[1,64]},3],["stage","Stage","j",32],["tags","Tags",["@FunctionTag"]]]',
    'FunctionFunctionConfig': '[["comment","Comment","s",1],["key_value_store_associations","KeyValueStoreAssociations",{"k":["@FunctionKeyValueStoreAssociation"],"x":1}],["runtime","Runtime",{"k":"s","e":["cloudfront-js-1.0","cloudfront-js-2.0"]},1]]',
    'FunctionFunctionMetadata': '[["function_arn","FunctionARN","j",32]]',
    'FunctionKeyValueStoreAssociation': '[["key_value_store_arn","KeyValueStoreARN","s",1]]',
    'FunctionTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'KeyGroup': '[["id","Id","j",32],["key_group_config","KeyGroupConfig","@KeyGroupKeyGroupConfig",1],["last_modified_time","LastModifiedTime","j",32]]',
    'KeyGroupKeyGroupConfig': '[["comment","Comment","s"],["items","Items",["s"],1,["AWS::CloudFront::PublicKey.Id"]],["name","Name","s",1]]',
    'KeyValueStore': '[["arn","Arn","j",32],["comment","Comment",{"k":"s","l":[null,128]}],["id","Id","j",32],["import_source","ImportSource","@KeyValueStoreImportSource",8],["name","Name",{"k":"s","p":"^[a-zA-Z0-9-_]{1,64}$","l":[1,64]},3],["status","Status","j",32],["tags","Tags",["@KeyValueStoreTag"]]]',
    'KeyValueStoreImportSource': '[["source_arn","SourceArn","s",1],["source_type","SourceType",{"k":"s","e":["S3"]},1]]',
    'KeyValueStoreTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'MonitoringSubscription': '[["distribution_id","DistributionId","s",3,["AWS::CloudFront::Distribution.Id"]],["monitoring_subscription","MonitoringSubscription","@MonitoringSubscriptionMonitoringSubscription",1]]',
    'MonitoringSubscriptionMonitoringSubscription': '[["realtime_metrics_subscription_config","RealtimeMetricsSubscriptionConfig","@MonitoringSubscriptionRealtimeMetricsSubscriptionConfig"]]',
    'MonitoringSubscriptionRealtimeMetricsSubscriptionConfig': '[["realtime_metrics_subscription_status","RealtimeMetricsSubscriptionStatus",{"k":"s","e":["Enabled","Disabled"]},1]]',
    'OriginAccessControl': '[["id","Id","j",32],["origin_access_control_config","OriginAccessControlConfig","@OriginAccessControlOriginAccessControlConfig",1]]',
    'OriginAccessControlOriginAccessControlConfig': '[["description","Description","s"],["name","Name","s",1],["origin_access_control_origin_type","OriginAccessControlOriginType",{"k":"s","p":"^(s3|mediastore|lambda|mediapackagev2)$"},1],["signing_behavior","SigningBehavior",{"k":"s","p":"^(never|no-override|always|always-amz-auth)$"},1],["signing_protocol","SigningProtocol",{"k":"s","p":"^(sigv4|sigv4a)$"},1]]',
    'OriginRequestPolicy': '[["id","Id","j",32],["last_modified_time","LastModifiedTime","j",32],["origin_request_policy_config","OriginRequestPolicyConfig","@OriginRequestPolicyOriginRequestPolicyConfig",1]]',
    'OriginRequestPolicyCookiesConfig': '[["cookie_behavior","CookieBehavior",{"k":"s","p":"^(none|whitelist|all|allExcept)$"},1],["cookies","Cookies",["s"]]]',
    'OriginRequestPolicyHeadersConfig': '[["header_behavior","HeaderBehavior",{"k":"s","p":"^(none|whitelist|allViewer|allViewerAndWhitelistCloudFront|allExcept)$"},1],["headers","Headers",["s"]]]',
    'OriginRequestPolicyOriginRequestPolicyConfig': '[["comment","Comment","s"],["cookies_config","CookiesConfig","@OriginRequestPolicyCookiesConfig",1],["headers_config","HeadersConfig","@OriginRequestPolicyHeadersConfig",1],["name","Name","s",1],["query_strings_config","QueryStringsConfig","@OriginRequestPolicyQueryStringsConfig",1]]',
    'OriginRequestPolicyQueryStringsConfig': '[["query_string_behavior","QueryStringBehavior",{"k":"s","p":"^(none|whitelist|all|allExcept)$"},1],["query_strings","QueryStrings",["s"]]]',
    'PublicKey': '[["created_time","CreatedTime","j",32],["id","Id","j",32],["public_key_config","PublicKeyConfig","@PublicKeyPublicKeyConfig",1]]',
    'PublicKeyPublicKeyConfig': '[["caller_reference","CallerReference","s",1],["comment","Comment","s"],["encoded_key","EncodedKey","s",1],["name","Name","s",1]]',
    'RealtimeLogConfig': '[["arn","Arn","j",32],["end_points","EndPoints",{"k":["@RealtimeLogConfigEndPoint"],"l":[1,null]},1],["fields","Fields",{"k":["s"],"l":[1,null]},1],["name","Name","s",3],["sampling_rate","SamplingRate",{"k":"n","r":[1,100],"d":1.0},1]]',
    'RealtimeLogConfigEndPoint': '[["kinesis_stream_config","KinesisStreamConfig","@RealtimeLogConfigKinesisStreamConfig",1],["stream_type","StreamType","s",1]]',
    'RealtimeLogConfigKinesisStreamConfig': '[["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]],["stream_arn","StreamArn","s",1,["AWS::Kinesis::Stream.Arn"]]]',
    'ResponseHeadersPolicy': '[["id","Id","j",32],["last_modified_time","LastModifiedTime","j",32],["response_headers_policy_config","ResponseHeadersPolicyConfig","@ResponseHeadersPolicyResponseHeadersPolicyConfig",1]]',
    'ResponseHeadersPolicyAccessControlAllowHeaders': '[["items","Items",{"k":["s"],"l":[1,null]},1]]',
    'ResponseHeadersPolicyAccessControlAllowMethods': '[["items","Items",{"k":[{"k":"s","e":["ALL","DELETE","GET","HEAD","OPTIONS","PATCH","POST","PUT"]}],"l":[1,null]},1]]',
    'ResponseHeadersPolicyAccessControlAllowOrigins': '[["items","Items",{"k":["s"],"l":[1,null]},1]]',
    'ResponseHeadersPolicyAccessControlExposeHeaders': '[["items","Items",["s"],1]]',
    'ResponseHeadersPolicyContentSecurityPolicy': '[["content_security_policy","ContentSecurityPolicy","s",1],["override","Override","b",1]]',
    'ResponseHeadersPolicyContentTypeOptions': '[["override","Override","b",1]]',
    'ResponseHeadersPolicyCorsConfig': '[["access_control_allow_credentials","AccessControlAllowCredentials","b",1],["access_control_allow_headers","AccessControlAllowHeaders","@ResponseHeadersPolicyAccessControlAllowHeaders",1],["access_control_allow_methods","AccessControlAllowMethods","@ResponseHeadersPolicyAccessControlAllowMethods",1],["access_control_allow_origins","AccessControlAllowOrigins","@ResponseHeadersPolicyAccessControlAllowOrigins",1],["access_control_expose_headers","AccessControlExposeHeaders","@ResponseHeadersPolicyAccessControlExposeHeaders"],["access_control_max_age_sec","AccessControlMaxAgeSec","i"],["origin_override","OriginOverride","b",1]]',
    'ResponseHeadersPolicyCustomHeader': '[["header","Header","s",1],["override","Override","b",1],["value","Value","s",1]]',
    'ResponseHeadersPolicyCustomHeadersConfig': '[["items","Items",["@ResponseHeadersPolicyCustomHeader"],1]]',
    'ResponseHeadersPolicyFrameOptions': '[["frame_option","FrameOption",{"k":"s","p":"^(DENY|SAMEORIGIN)$"},1],["override","Override","b",1]]',
    'ResponseHeadersPolicyReferrerPolicy': '[["override","Override","b",1],["referrer_policy","ReferrerPolicy",{"k":"s","p":"^(no-referrer|no-referrer-when-downgrade|origin|origin-when-cross-origin|same-origin|strict-origin|strict-origin-when-cross-origin|unsafe-url)$"},1]]',
    'ResponseHeadersPolicyRemoveHeader': '[["header","Header","s",1]]',
    'ResponseHeadersPolicyRemoveHeadersConfig': '[["items","Items",{"k":["@ResponseHeadersPolicyRemoveHeader"],"x":1},1]]',
    'ResponseHeadersPolicyResponseHeadersPolicyConfig': '[["comment","Comment",{"k":"s","l":[null,128]}],["cors_config","CorsConfig","@ResponseHeadersPolicyCorsConfig"],["custom_headers_config","CustomHeadersConfig","@ResponseHeadersPolicyCustomHeadersConfig"],["name","Name","s",1],["remove_headers_config","RemoveHeadersConfig","@ResponseHeadersPolicyRemoveHeadersConfig"],["security_headers_config","SecurityHeadersConfig","@ResponseHeadersPolicySecurityHeadersConfig"],["server_timing_headers_config","ServerTimingHeadersConfig","@ResponseHeadersPolicyServerTimingHeadersConfig"]]',
    'ResponseHeadersPolicySecurityHeadersConfig': '[["content_security_policy","ContentSecurityPolicy","@ResponseHeadersPolicyContentSecurityPolicy"],["content_type_options","ContentTypeOptions","@ResponseHeadersPolicyContentTypeOptions"],["frame_options","FrameOptions","@ResponseHeadersPolicyFrameOptions"],["referrer_policy","ReferrerPolicy","@ResponseHeadersPolicyReferrerPolicy"],["strict_transport_security","StrictTransportSecurity","@ResponseHeadersPolicyStrictTransportSecurity"],["xss_protection","XSSProtection","@ResponseHeadersPolicyXSSProtection"]]',
    'ResponseHeadersPolicyServerTimingHeadersConfig': '[["enabled","Enabled","b",1],["sampling_rate","SamplingRate",{"k":"n","r":[0,100],"d":0.0001}]]',
    'ResponseHeadersPolicyStrictTransportSecurity': '[["access_control_max_age_sec","AccessControlMaxAgeSec","i",1],["include_subdomains","IncludeSubdomains","b"],["override","Override","b",1],["preload","Preload","b"]]',
    'ResponseHeadersPolicyXSSProtection': '[["mode_block","ModeBlock","b"],["override","Override","b",1],["protection","Protection","b",1],["report_uri","ReportUri","s"]]',
    'StreamingDistribution': '[["domain_name","DomainName","j",32],["id","Id","j",32],["streaming_distribution_config","StreamingDistributionConfig","@StreamingDistributionStreamingDistributionConfig",1],["tags","Tags",["@StreamingDistributionTag"],1]]',
    'StreamingDistributionLogging': '[["bucket","Bucket","s",1],["enabled","Enabled","b",1],["prefix","Prefix","s",1]]',
    'StreamingDistributionS3Origin': '[["domain_name","DomainName","s",1],["origin_access_identity","OriginAccessIdentity","s",1]]',
    'StreamingDistributionStreamingDistributionConfig': '[["aliases","Aliases",["s"]],["comment","Comment","s",1],["enabled","Enabled","b",1],["logging","Logging","@StreamingDistributionLogging"],["price_class","PriceClass","s"],["s3_origin","S3Origin","@StreamingDistributionS3Origin",1],["trusted_signers","TrustedSigners","@StreamingDistributionTrustedSigners",1]]',
    'StreamingDistributionTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'StreamingDistributionTrustedSigners': '[["aws_account_numbers","AwsAccountNumbers",["s"]],["enabled","Enabled","b",1]]',
    'TrustStore': '[["arn","Arn","j",32],["ca_certificates_bundle_source","CaCertificatesBundleSource","@TrustStoreCaCertificatesBundleSource",8],["etag","ETag","j",32],["id","Id","j",32],["last_modified_time","LastModifiedTime","j",32],["name","Name","s",3],["number_of_ca_certificates","NumberOfCaCertificates","j",32],["status","Status","j",32],["tags","Tags",["@TrustStoreTag"]],["use_client_certificate_ocsp_endpoint","UseClientCertificateOCSPEndpoint","b"]]',
    'TrustStoreCaCertificatesBundleS3Location': '[["bucket","Bucket","s",1],["key","Key","s",1],["region","Region","s",1],["version","Version","s"]]',
    'TrustStoreCaCertificatesBundleSource': '[["ca_certificates_bundle_s3_location","CaCertificatesBundleS3Location","@TrustStoreCaCertificatesBundleS3Location",1]]',
    'TrustStoreTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'VpcOrigin': '[["account_id","AccountId","j",32],["arn","Arn","j",32],["created_time","CreatedTime","j",32],["id","Id","j",32],["last_modified_time","LastModifiedTime","j",32],["status","Status","j",32],["tags","Tags",["@VpcOriginTag"]],["vpc_origin_endpoint_config","VpcOriginEndpointConfig","@VpcOriginVpcOriginEndpointConfig",1]]',
    'VpcOriginTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'VpcOriginVpcOriginEndpointConfig': '[["arn","Arn","s",1],["http_port","HTTPPort","i"],["https_port","HTTPSPort","i"],["ip_address_type","IpAddressType",{"k":"s","e":["ipv4","dualstack"]}],["name","Name","s",1],["origin_protocol_policy","OriginProtocolPolicy",{"k":"s","e":["http-only","https-only","match-viewer"]}],["origin_ssl_protocols","OriginSSLProtocols",["s"]]]',
})
__getattr__ = names(__name__, _types)


class CfnAnycastIpList(TypedResource):
    schema = Schema('AWS::CloudFront::AnycastIpList', _types, 'AnycastIpList', '{"attributes":[["attr_anycast_ip_list","AnycastIpList","j"],["attr_etag","ETag","s"],["attr_id","Id","s"],["attr_ipam_cidr_config_results","IpamCidrConfigResults","j"]],"identifier":["Id"],"write_only":["IpamCidrConfigs"],"arn":"arn:${Partition}:cloudfront::${Account}:anycast-ip-list/${Id}"}')


class CfnCachePolicy(TypedResource):
    schema = Schema('AWS::CloudFront::CachePolicy', _types, 'CachePolicy', '{"attributes":[["attr_id","Id","s"],["attr_last_modified_time","LastModifiedTime","s"]],"identifier":["Id"],"arn":"arn:${Partition}:cloudfront::${Account}:cache-policy/${Id}"}')


class CfnCloudFrontOriginAccessIdentity(TypedResource):
    schema = Schema('AWS::CloudFront::CloudFrontOriginAccessIdentity', _types, 'CloudFrontOriginAccessIdentity', '{"attributes":[["attr_id","Id","s"],["attr_s3_canonical_user_id","S3CanonicalUserId","s"]],"identifier":["Id"],"arn":"arn:${Partition}:cloudfront::${Account}:origin-access-identity/${Id}"}')


class CfnConnectionFunction(TypedResource):
    schema = Schema('AWS::CloudFront::ConnectionFunction', _types, 'ConnectionFunction', '{"attributes":[["attr_connection_function_arn","ConnectionFunctionArn","s"],["attr_created_time","CreatedTime","s"],["attr_etag","ETag","s"],["attr_id","Id","s"],["attr_last_modified_time","LastModifiedTime","s"],["attr_stage","Stage","s"],["attr_status","Status","s"]],"identifier":["Id"],"write_only":["AutoPublish"],"tags":["Tags","list"],"arn":"arn:${Partition}:cloudfront::${Account}:connection-function/${Id}"}')


class CfnConnectionGroup(TypedResource):
    schema = Schema('AWS::CloudFront::ConnectionGroup', _types, 'ConnectionGroup', '{"attributes":[["attr_arn","Arn","s"],["attr_created_time","CreatedTime","s"],["attr_etag","ETag","s"],["attr_id","Id","s"],["attr_is_default","IsDefault","b"],["attr_last_modified_time","LastModifiedTime","s"],["attr_routing_endpoint","RoutingEndpoint","s"],["attr_status","Status","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:cloudfront::${Account}:connection-group/${Id}"}')


class CfnContinuousDeploymentPolicy(TypedResource):
    schema = Schema('AWS::CloudFront::ContinuousDeploymentPolicy', _types, 'ContinuousDeploymentPolicy', '{"attributes":[["attr_id","Id","s"],["attr_last_modified_time","LastModifiedTime","s"]],"identifier":["Id"],"arn":"arn:${Partition}:cloudfront::${Account}:continuous-deployment-policy/${Id}"}')


class CfnDistribution(TypedResource):
    schema = Schema('AWS::CloudFront::Distribution', _types, 'Distribution', '{"attributes":[["attr_domain_name","DomainName","s"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:cloudfront::${Account}:distribution/${DistributionId}"}')


class CfnDistributionTenant(TypedResource):
    schema = Schema('AWS::CloudFront::DistributionTenant', _types, 'DistributionTenant', '{"attributes":[["attr_arn","Arn","s"],["attr_created_time","CreatedTime","s"],["attr_domain_results","DomainResults","j"],["attr_etag","ETag","s"],["attr_id","Id","s"],["attr_last_modified_time","LastModifiedTime","s"],["attr_status","Status","s"]],"identifier":["Id"],"write_only":["ManagedCertificateRequest"],"tags":["Tags","list"],"arn":"arn:${Partition}:cloudfront::${Account}:distribution-tenant/${Id}"}')


class CfnFieldLevelEncryptionConfig(TypedResource):
    schema = Schema('AWS::CloudFront::FieldLevelEncryptionConfig', _types, 'FieldLevelEncryptionConfig', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_last_modified_time","LastModifiedTime","s"]],"identifier":["Arn"]}')


class CfnFieldLevelEncryptionProfile(TypedResource):
    schema = Schema('AWS::CloudFront::FieldLevelEncryptionProfile', _types, 'FieldLevelEncryptionProfile', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_last_modified_time","LastModifiedTime","s"]],"identifier":["Arn"]}')


class CfnFunction(TypedResource):
    schema = Schema('AWS::CloudFront::Function', _types, 'Function', '{"attributes":[["attr_function_arn","FunctionARN","s"],["attr_stage","Stage","s"],["attr_function_metadata_function_arn","FunctionMetadata.FunctionARN","s"]],"identifier":["FunctionARN"],"write_only":["AutoPublish"],"tags":["Tags","list"],"arn":"arn:${Partition}:cloudfront::${Account}:function/${Name}"}')


class CfnKeyGroup(TypedResource):
    schema = Schema('AWS::CloudFront::KeyGroup', _types, 'KeyGroup', '{"attributes":[["attr_id","Id","s"],["attr_last_modified_time","LastModifiedTime","s"]],"identifier":["Id"]}')


class CfnKeyValueStore(TypedResource):
    schema = Schema('AWS::CloudFront::KeyValueStore', _types, 'KeyValueStore', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_status","Status","s"]],"identifier":["Name"],"write_only":["ImportSource"],"tags":["Tags","list"],"arn":"arn:${Partition}:cloudfront::${Account}:key-value-store/${Name}"}')


class CfnMonitoringSubscription(TypedResource):
    schema = Schema('AWS::CloudFront::MonitoringSubscription', _types, 'MonitoringSubscription', '{"identifier":["DistributionId"]}')


class CfnOriginAccessControl(TypedResource):
    schema = Schema('AWS::CloudFront::OriginAccessControl', _types, 'OriginAccessControl', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:cloudfront::${Account}:origin-access-control/${Id}"}')


class CfnOriginRequestPolicy(TypedResource):
    schema = Schema('AWS::CloudFront::OriginRequestPolicy', _types, 'OriginRequestPolicy', '{"attributes":[["attr_id","Id","s"],["attr_last_modified_time","LastModifiedTime","s"]],"identifier":["Id"],"arn":"arn:${Partition}:cloudfront::${Account}:origin-request-policy/${Id}"}')


class CfnPublicKey(TypedResource):
    schema = Schema('AWS::CloudFront::PublicKey', _types, 'PublicKey', '{"attributes":[["attr_created_time","CreatedTime","s"],["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnRealtimeLogConfig(TypedResource):
    schema = Schema('AWS::CloudFront::RealtimeLogConfig', _types, 'RealtimeLogConfig', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"arn":"arn:${Partition}:cloudfront::${Account}:realtime-log-config/${Name}"}')


class CfnResponseHeadersPolicy(TypedResource):
    schema = Schema('AWS::CloudFront::ResponseHeadersPolicy', _types, 'ResponseHeadersPolicy', '{"attributes":[["attr_id","Id","s"],["attr_last_modified_time","LastModifiedTime","s"]],"identifier":["Id"],"arn":"arn:${Partition}:cloudfront::${Account}:response-headers-policy/${Id}"}')


class CfnStreamingDistribution(TypedResource):
    schema = Schema('AWS::CloudFront::StreamingDistribution', _types, 'StreamingDistribution', '{"attributes":[["attr_domain_name","DomainName","s"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:cloudfront::${Account}:streaming-distribution/${DistributionId}"}')


class CfnTrustStore(TypedResource):
    schema = Schema('AWS::CloudFront::TrustStore', _types, 'TrustStore', '{"attributes":[["attr_arn","Arn","s"],["attr_etag","ETag","s"],["attr_id","Id","s"],["attr_last_modified_time","LastModifiedTime","s"],["attr_number_of_ca_certificates","NumberOfCaCertificates","i"],["attr_status","Status","s"]],"identifier":["Id"],"write_only":["CaCertificatesBundleSource"],"tags":["Tags","list"],"arn":"arn:${Partition}:cloudfront::${Account}:trust-store/${Id}"}')


class CfnVpcOrigin(TypedResource):
    schema = Schema('AWS::CloudFront::VpcOrigin', _types, 'VpcOrigin', '{"attributes":[["attr_account_id","AccountId","s"],["attr_arn","Arn","s"],["attr_created_time","CreatedTime","s"],["attr_id","Id","s"],["attr_last_modified_time","LastModifiedTime","s"],["attr_status","Status","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:cloudfront::${Account}:vpcorigin/${Id}"}')
