"""Every resource type of AWS::Lightsail; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Alarm': r'[["alarm_arn","AlarmArn","j",32],["alarm_name","AlarmName",{"k":"s","p":"\\w[\\w\\-]*\\w"},3],["comparison_operator","ComparisonOperator",{"k":"s","e":["GreaterThanOrEqualToThreshold","GreaterThanThreshold","LessThanOrEqualToThreshold","LessThanThreshold"]},1],["contact_protocols","ContactProtocols",{"k":[{"k":"s","e":["Email","SMS"]}],"x":1}],["datapoints_to_alarm","DatapointsToAlarm","i"],["evaluation_periods","EvaluationPeriods","i",1],["metric_name","MetricName",{"k":"s","e":["BurstCapacityPercentage","BurstCapacityTime","CPUUtilization","ClientTLSNegotiationErrorCount","DatabaseConnections","DiskQueueDepth","FreeStorageSpace","FreeableMemory","HTTPCode_Instance_2XX_Count","HTTPCode_Instance_3XX_Count","HTTPCode_Instance_4XX_Count","HTTPCode_Instance_5XX_Count","HTTPCode_LB_4XX_Count","HTTPCode_LB_5XX_Count","HealthyHostCount","InstanceResponseTime","NetworkIn","NetworkOut","NetworkReceiveThroughput","NetworkTransmitThroughput","RejectedConnectionCount","RequestCount","StatusCheckFailed","StatusCheckFailed_Instance","StatusCheckFailed_System","SwapUsage","UnhealthyHostCount"]},3],["monitored_resource_name","MonitoredResourceName",{"k":"s","p":"^\\w[\\w\\-]*\\w$"},3],["notification_enabled","NotificationEnabled","b"],["notification_triggers","NotificationTriggers",{"k":[{"k":"s","e":["ALARM","INSUFFICIENT_DATA","OK"]}],"x":1}],["state","State","j",32],["threshold","Threshold","n",1],["treat_missing_data","TreatMissingData",{"k":"s","e":["breaching","ignore","missing","notBreaching"]}]]',
    'Bucket': r'[["able_to_update_bundle","AbleToUpdateBundle","j",32],["access_rules","AccessRules","@BucketAccessRules"],["bucket_arn","BucketArn","j",32],["bucket_name","BucketName",{"k":"s","p":"^[a-z0-9][a-z0-9-]{1,52}[a-z0-9]$","l":[3,54]},3],["bundle_id","BundleId",{"k":"s","p":"\\S"},1],["object_versioning","ObjectVersioning","b"],["read_only_access_accounts","ReadOnlyAccessAccounts",{"k":["s"],"x":1}],["resources_receiving_access","ResourcesReceivingAccess",{"k":["s"],"x":1}],["tags","Tags",{"k":["@BucketTag"],"x":1}],["url","Url","j",32]]',
    'BucketAccessRules': '[["allow_public_overrides","AllowPublicOverrides","b"],["get_object","GetObject","s"]]',
    'BucketTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]}]]',
    'Certificate': '[["certificate_arn","CertificateArn","j",32],["certificate_name","CertificateName","s",3],["domain_name","DomainName","s",3],["status","Status","j",32],["subject_alternative_names","SubjectAlternativeNames",{"k":["s"],"x":1},2],["tags","Tags",{"k":["@CertificateTag"],"x":1}]]',
    'CertificateTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]}]]',
    'ContactMethod': '[["arn","Arn","j",32],["contact_endpoint","ContactEndpoint",{"k":"s","l":[1,256]},3],["created_at","CreatedAt","j",32],["name","Name","j",32],["protocol","Protocol",{"k":"s","e":["Email","SMS"]},3],["resource_type","ResourceType","j",32],["status","Status","j",32],["support_code","SupportCode","j",32]]',
    'Container': '[["container_arn","ContainerArn","j",32],["container_service_deployment","ContainerServiceDeployment","@ContainerContainerServiceDeployment"],["is_disabled","IsDisabled","b"],["power","Power",{"k":"s","e":["large","medium","micro","nano","small","xlarge"]},1],["principal_arn","PrincipalArn","j",32],["private_registry_access","PrivateRegistryAccess","@ContainerPrivateRegistryAccess"],["public_domain_names","PublicDomainNames",{"k":["@ContainerPublicDomainName"],"x":1}],["scale","Scale",{"k":"i","r":[1,20]},1],["service_name","ServiceName",{"k":"s","p":"^[a-z0-9]{1,2}|[a-z0-9][a-z0-9-]+[a-z0-9]$","l":[1,63]},3],["tags","Tags",{"k":["@ContainerTag"],"x":1}],["url","Url","j",32]]',
    'ContainerContainer': '[["command","Command",{"k":["s"],"x":1}],["container_name","ContainerName","s"],["environment","Environment",{"k":["@ContainerEnvironmentVariable"],"x":1}],["image","Image","s"],["ports","Ports",{"k":["@ContainerPortInfo"],"x":1}]]',
    'ContainerContainerServiceDeployment': '[["containers","Containers",{"k":["@ContainerContainer"],"x":1}],["public_endpoint","PublicEndpoint","@ContainerPublicEndpoint"]]',
    'ContainerEnvironmentVariable': '[["value","Value","s"],["variable","Variable","s"]]',
    'ContainerHealthCheckConfig': '[["healthy_threshold","HealthyThreshold","i"],["interval_seconds","IntervalSeconds","i"],["path","Path","s"],["success_codes","SuccessCodes","s"],["timeout_seconds","TimeoutSeconds","i"],["unhealthy_threshold","UnhealthyThreshold","i"]]',
    'ContainerPortInfo': '[["port","Port","s"],["protocol","Protocol","s"]]',
    'ContainerPrivateRegistryAccess': '[["ecr_image_puller_role","EcrImagePullerRole","@ContainerPrivateRegistryAccessEcrImagePullerRole"]]',
    'ContainerPrivateRegistryAccessEcrImagePullerRole': '[["is_active","IsActive","b"],["principal_arn","PrincipalArn","j",32]]',
    'ContainerPublicDomainName': '[["certificate_name","CertificateName","s"],["domain_names","DomainNames",{"k":["s"],"x":1}]]',
    'ContainerPublicEndpoint': '[["container_name","ContainerName","s"],["container_port","ContainerPort","i"],["health_check_config","HealthCheckConfig","@ContainerHealthCheckConfig"]]',
    'ContainerTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]}]]',
    'Database': r'[["availability_zone","AvailabilityZone",{"k":"s","l":[1,255]},2],["backup_retention","BackupRetention","b"],["ca_certificate_identifier","CaCertificateIdentifier","s"],["database_arn","DatabaseArn","j",32],["master_database_name","MasterDatabaseName",{"k":"s","l":[1,255]},3],["master_user_password","MasterUserPassword",{"k":"s","l":[1,63]},8],["master_username","MasterUsername",{"k":"s","l":[1,63]},3],["preferred_backup_window","PreferredBackupWindow","s"],["preferred_maintenance_window","PreferredMaintenanceWindow","s"],["publicly_accessible","PubliclyAccessible","b"],["relational_database_blueprint_id","RelationalDatabaseBlueprintId",{"k":"s","l":[1,255]},3],["relational_database_bundle_id","RelationalDatabaseBundleId",{"k":"s","l":[1,255]},3],["relational_database_name","RelationalDatabaseName",{"k":"s","p":"\\w[\\w\\-]*\\w","l":[2,255]},3],["relational_database_parameters","RelationalDatabaseParameters",{"k":["@DatabaseRelationalDatabaseParameter"],"x":1},8],["rotate_master_user_password","RotateMasterUserPassword","b",8],["tags","Tags",{"k":["@DatabaseTag"],"x":1}]]',
    'DatabaseRelationalDatabaseParameter': '[["allowed_values","AllowedValues","s"],["apply_method","ApplyMethod","s"],["apply_type","ApplyType","s"],["data_type","DataType","s"],["description","Description","s"],["is_modifiable","IsModifiable","b"],["parameter_name","ParameterName","s"],["parameter_value","ParameterValue","s"]]',
    'DatabaseTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]}]]',
    'DatabaseSnapshot': r'[["arn","Arn","j",32],["created_at","CreatedAt","j",32],["engine","Engine","j",32],["engine_version","EngineVersion","j",32],["from_relational_database_arn","FromRelationalDatabaseArn","j",32],["from_relational_database_blueprint_id","FromRelationalDatabaseBlueprintId","j",32],["from_relational_database_bundle_id","FromRelationalDatabaseBundleId","j",32],["from_relational_database_name","FromRelationalDatabaseName","j",32],["location","Location","j",32],["name","Name","j",32],["relational_database_name","RelationalDatabaseName",{"k":"s","p":"^\\w[\\w\\-]*\\w$"},3],["relational_database_snapshot_name","RelationalDatabaseSnapshotName",{"k":"s","p":"^\\w[\\w\\-]*\\w$","l":[2,255]},3],["resource_type","ResourceType","j",32],["size_in_gb","SizeInGb","j",32],["state","State","j",32],["support_code","SupportCode","j",32],["tags","Tags",{"k":["@DatabaseSnapshotTag"],"l":[null,50],"x":1}]]',
    'DatabaseSnapshotTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]}]]',
    'Disk': r'[["add_ons","AddOns",["@DiskAddOn"]],["attached_to","AttachedTo","j",32],["attachment_state","AttachmentState","j",32],["availability_zone","AvailabilityZone",{"k":"s","p":"\\S","l":[1,255]},2],["disk_arn","DiskArn","j",32],["disk_name","DiskName",{"k":"s","p":"^[a-zA-Z0-9][\\w\\-.]*[a-zA-Z0-9]$","l":[1,254]},3],["iops","Iops","j",32],["is_attached","IsAttached","j",32],["location","Location","@DiskLocation"],["path","Path","j",32],["resource_type","ResourceType","j",32],["size_in_gb","SizeInGb","i",3],["state","State","j",32],["support_code","SupportCode","j",32],["tags","Tags",{"k":["@DiskTag"],"x":1}]]',
    'DiskAddOn': '[["add_on_type","AddOnType",{"k":"s","e":["AutoSnapshot","StopInstanceOnIdle"]},1],["auto_snapshot_add_on_request","AutoSnapshotAddOnRequest","@DiskAutoSnapshotAddOn"],["status","Status",{"k":"s","e":["Enabling","Disabling","Enabled","Terminating","Terminated","Disabled","Failed"]}]]',
    'DiskAutoSnapshotAddOn': '[["snapshot_time_of_day","SnapshotTimeOfDay",{"k":"s","p":"^[0-9]{2}:00$"}]]',
    'DiskLocation': '[["availability_zone","AvailabilityZone","j",32],["region_name","RegionName","j",32]]',
    'DiskTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]}]]',
    'DiskSnapshot': r'[["created_at","CreatedAt","j",32],["disk_name","DiskName",{"k":"s","p":"^\\w[\\w\\-]*\\w$","l":[2,255]},3],["disk_snapshot_arn","DiskSnapshotArn","j",32],["disk_snapshot_name","DiskSnapshotName",{"k":"s","p":"^\\w[\\w\\-]*\\w$","l":[2,255]},3],["from_disk_name","FromDiskName","j",32],["is_from_auto_snapshot","IsFromAutoSnapshot","j",32],["location","Location","j",32],["progress","Progress","j",32],["resource_type","ResourceType","j",32],["size_in_gb","SizeInGb","j",32],["state","State","j",32],["support_code","SupportCode","j",32],["tags","Tags",{"k":["@DiskSnapshotTag"],"l":[null,50],"x":1}]]',
    'DiskSnapshotTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]}]]',
    'Distribution': r'[["able_to_update_bundle","AbleToUpdateBundle","j",32],["bundle_id","BundleId","s",1],["cache_behavior_settings","CacheBehaviorSettings","@DistributionCacheSettings"],["cache_behaviors","CacheBehaviors",{"k":["@DistributionCacheBehaviorPerPath"],"x":1}],["certificate_name","CertificateName",{"k":"s","p":"^\\w[\\w\\-]*\\w$"}],["default_cache_behavior","DefaultCacheBehavior","@DistributionCacheBehavior",1],["distribution_arn","DistributionArn","j",32],["distribution_name","DistributionName",{"k":"s","p":"\\w[\\w\\-]*\\w"},3],["ip_address_type","IpAddressType",{"k":"s","e":["dualstack","ipv4","ipv6"]},2],["is_enabled","IsEnabled","b"],["origin","Origin","@DistributionInputOrigin",1],["status","Status","j",32],["tags","Tags",{"k":["@DistributionTag"],"x":1}]]',
    'DistributionCacheBehavior': '[["behavior","Behavior",{"k":"s","e":["cache","dont-cache"]}]]',
    'DistributionCacheBehaviorPerPath': '[["behavior","Behavior",{"k":"s","e":["cache","dont-cache"]}],["path","Path","s"]]',
    'DistributionCacheSettings': r'[["allowed_http_methods","AllowedHTTPMethods",{"k":"s","p":"\\S"}],["cached_http_methods","CachedHTTPMethods",{"k":"s","p":"\\S"}],["default_ttl","DefaultTTL","i"],["forwarded_cookies","ForwardedCookies","@DistributionCookieObject"],["forwarded_headers","ForwardedHeaders","@DistributionHeaderObject"],["forwarded_query_strings","ForwardedQueryStrings","@DistributionQueryStringObject"],["maximum_ttl","MaximumTTL","i"],["minimum_ttl","MinimumTTL","i"]]',
    'DistributionCookieObject': '[["cookies_allow_list","CookiesAllowList",{"k":["s"],"x":1}],["option","Option",{"k":"s","e":["all","allow-list","none"]}]]',
    'DistributionHeaderObject': '[["headers_allow_list","HeadersAllowList",{"k":["s"],"x":1}],["option","Option",{"k":"s","e":["all","allow-list","none"]}]]',
    'DistributionInputOrigin': r'[["name","Name",{"k":"s","p":"^\\w[\\w\\-]*\\w$"}],["protocol_policy","ProtocolPolicy",{"k":"s","e":["http-only","https-only"]}],["region_name","RegionName",{"k":"s","e":["ap-east-1","ap-northeast-1","ap-northeast-2","ap-south-1","ap-southeast-1","ap-southeast-2","ap-southeast-3","ap-southeast-5","ca-central-1","eu-central-1","eu-north-1","eu-south-2","eu-west-1","eu-west-2","eu-west-3","sa-east-1","us-east-1","us-east-2","us-west-1","us-west-2"]}]]',
    'DistributionQueryStringObject': '[["option","Option","b"],["query_strings_allow_list","QueryStringsAllowList",{"k":["s"],"x":1}]]',
    'DistributionTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]}]]',
    'Domain': '[["arn","Arn","j",32],["created_at","CreatedAt","j",32],["domain_entries","DomainEntries",{"k":["@DomainDomainEntry"],"x":1}],["domain_name","DomainName","s",3],["location","Location","j",32],["resource_type","ResourceType","j",32],["support_code","SupportCode","j",32],["tags","Tags",{"k":["@DomainTag"],"x":1}]]',
    'DomainDomainEntry': '[["id","Id","j",32],["is_alias","IsAlias","b"],["name","Name","s",1],["target","Target","s",1],["type","Type",{"k":"s","e":["A","AAAA","CNAME","MX","NS","SOA","SRV","TXT"]},1]]',
    'DomainTag': '[["key","Key","s",1],["value","Value","s"]]',
    'Instance': r'[["add_ons","AddOns",["@InstanceAddOn"]],["availability_zone","AvailabilityZone",{"k":"s","l":[1,255]},2],["blueprint_id","BlueprintId",{"k":"s","p":"\\S","l":[1,255]},3],["bundle_id","BundleId",{"k":"s","p":"\\S","l":[1,255]},3],["hardware","Hardware","@InstanceHardware"],["instance_arn","InstanceArn","j",32],["instance_name","InstanceName",{"k":"s","p":"^[a-zA-Z0-9][\\w\\-.]*[a-zA-Z0-9]$","l":[1,254]},3],["ipv6_addresses","Ipv6Addresses","j",32],["is_static_ip","IsStaticIp","j",32],["key_pair_name","KeyPairName",{"k":"s","p":"^\\w[\\w\\-]*\\w$"}],["location","Location","@InstanceLocation"],["networking","Networking","@InstanceNetworking"],["private_ip_address","PrivateIpAddress","j",32],["public_ip_address","PublicIpAddress","j",32],["resource_type","ResourceType","j",32],["ssh_key_name","SshKeyName","j",32],["state","State","@InstanceState"],["support_code","SupportCode","j",32],["tags","Tags",{"k":["@InstanceTag"],"x":1}],["user_data","UserData","s",8],["user_name","UserName","j",32]]',
    'InstanceAddOn': '[["add_on_type","AddOnType",{"k":"s","e":["AutoSnapshot","StopInstanceOnIdle"]},1],["auto_snapshot_add_on_request","AutoSnapshotAddOnRequest","@InstanceAutoSnapshotAddOn"],["status","Status",{"k":"s","e":["Enabling","Disabling","Enabled","Terminating","Terminated","Disabled","Failed"]}]]',
    'InstanceAutoSnapshotAddOn': '[["snapshot_time_of_day","SnapshotTimeOfDay",{"k":"s","p":"^[0-9]{2}:00$"}]]',
    'InstanceDisk': r'[["attached_to","AttachedTo","s"],["attachment_state","AttachmentState","s"],["disk_name","DiskName",{"k":"s","p":"^[a-zA-Z0-9][\\w\\-.]*[a-zA-Z0-9]$","l":[1,254]},1],["iops","IOPS","i"],["is_system_disk","IsSystemDisk","b"],["path","Path","s",1],["size_in_gb","SizeInGb","s"]]',
    'InstanceHardware': '[["cpu_count","CpuCount","j",32],["disks","Disks",{"k":["@InstanceDisk"],"x":1}],["ram_size_in_gb","RamSizeInGb","j",32]]',
    'InstanceLocation': '[["availability_zone","AvailabilityZone","j",32],["region_name","RegionName","j",32]]',
    'InstanceMonthlyTransfer': '[["gb_per_month_allocated","GbPerMonthAllocated","j",32]]',
    'InstanceNetworking': '[["monthly_transfer","MonthlyTransfer","@InstanceMonthlyTransfer"],["ports","Ports",{"k":["@InstancePort"],"x":1},1]]',
    'InstancePort': '[["access_direction","AccessDirection","s"],["access_from","AccessFrom","s"],["access_type","AccessType","s"],["cidr_list_aliases","CidrListAliases",["s"]],["cidrs","Cidrs",["s"]],["common_name","CommonName","s"],["from_port","FromPort","i"],["ipv6_cidrs","Ipv6Cidrs",["s"]],["protocol","Protocol","s"],["to_port","ToPort","i"]]',
    'InstanceState': '[["code","Code","j",32],["name","Name","j",32]]',
    'InstanceTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]}]]',
    'InstanceSnapshot': r'[["arn","Arn","j",32],["from_instance_arn","FromInstanceArn","j",32],["from_instance_name","FromInstanceName","j",32],["instance_name","InstanceName",{"k":"s","p":"^\\w[\\w\\-]*\\w$"},3],["instance_snapshot_name","InstanceSnapshotName",{"k":"s","p":"^\\w[\\w\\-]*\\w$"},3],["is_from_auto_snapshot","IsFromAutoSnapshot","j",32],["location","Location","j",32],["resource_type","ResourceType","j",32],["size_in_gb","SizeInGb","j",32],["state","State","j",32],["support_code","SupportCode","j",32],["tags","Tags",{"k":["@InstanceSnapshotTag"],"x":1}]]',
    'InstanceSnapshotTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]}]]',
    'KeyPair': r'[["created_at","CreatedAt","j",32],["fingerprint","Fingerprint","j",32],["key_pair_arn","KeyPairArn","j",32],["key_pair_name","KeyPairName",{"k":"s","p":"^\\w[\\w\\-]*\\w$"},3],["location","Location","j",32],["resource_type","ResourceType","j",32],["support_code","SupportCode","j",32],["tags","Tags",["@KeyPairTag"]]]',
    'KeyPairTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'LoadBalancer': r'[["attached_instances","AttachedInstances",{"k":["s"],"x":1}],["health_check_path","HealthCheckPath","s"],["instance_port","InstancePort",{"k":"i","r":[-1,65535]},3],["ip_address_type","IpAddressType",{"k":"s","e":["dualstack","ipv4","ipv6"]},2],["load_balancer_arn","LoadBalancerArn","j",32],["load_balancer_name","LoadBalancerName",{"k":"s","p":"\\w[\\w\\-]*\\w"},3],["session_stickiness_enabled","SessionStickinessEnabled","b"],["session_stickiness_lb_cookie_duration_seconds","SessionStickinessLBCookieDurationSeconds","s"],["tags","Tags",{"k":["@LoadBalancerTag"],"x":1}],["tls_policy_name","TlsPolicyName","s"]]',
    'LoadBalancerTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]}]]',
    'LoadBalancerTlsCertificate': r'[["certificate_alternative_names","CertificateAlternativeNames",{"k":["s"],"x":1},2],["certificate_domain_name","CertificateDomainName","s",3],["certificate_name","CertificateName",{"k":"s","p":"^\\w[\\w\\-]*\\w$"},3],["https_redirection_enabled","HttpsRedirectionEnabled","b"],["is_attached","IsAttached","b"],["load_balancer_name","LoadBalancerName",{"k":"s","p":"\\w[\\w\\-]*\\w"},3],["load_balancer_tls_certificate_arn","LoadBalancerTlsCertificateArn","j",32],["status","Status","j",32]]',
    'StaticIp': r'[["attached_to","AttachedTo","s"],["ip_address","IpAddress","j",32],["is_attached","IsAttached","j",32],["static_ip_arn","StaticIpArn","j",32],["static_ip_name","StaticIpName",{"k":"s","p":"^\\w[\\w\\-]*\\w$"},3]]',
})
__getattr__ = names(__name__, _types)


class CfnAlarm(TypedResource):
    schema = Schema('AWS::Lightsail::Alarm', _types, 'Alarm', '{"attributes":[["attr_alarm_arn","AlarmArn","s"],["attr_state","State","s"]],"identifier":["AlarmName"],"arn":"arn:${Partition}:lightsail:${Region}:${Account}:Alarm/${Id}"}')


class CfnBucket(TypedResource):
    schema = Schema('AWS::Lightsail::Bucket', _types, 'Bucket', '{"attributes":[["attr_able_to_update_bundle","AbleToUpdateBundle","b"],["attr_bucket_arn","BucketArn","s"],["attr_url","Url","s"]],"identifier":["BucketName"],"tags":["Tags","list"],"arn":"arn:${Partition}:lightsail:${Region}:${Account}:Bucket/${Id}"}')


class CfnCertificate(TypedResource):
    schema = Schema('AWS::Lightsail::Certificate', _types, 'Certificate', '{"attributes":[["attr_certificate_arn","CertificateArn","s"],["attr_status","Status","s"]],"identifier":["CertificateName"],"tags":["Tags","list"],"arn":"arn:${Partition}:lightsail:${Region}:${Account}:Certificate/${Id}"}')


class CfnContactMethod(TypedResource):
    schema = Schema('AWS::Lightsail::ContactMethod', _types, 'ContactMethod', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_name","Name","s"],["attr_resource_type","ResourceType","s"],["attr_status","Status","s"],["attr_support_code","SupportCode","s"]],"identifier":["Arn"],"arn":"arn:${Partition}:lightsail:${Region}:${Account}:ContactMethod/${Id}"}')


class CfnContainer(TypedResource):
    schema = Schema('AWS::Lightsail::Container', _types, 'Container', '{"attributes":[["attr_container_arn","ContainerArn","s"],["attr_principal_arn","PrincipalArn","s"],["attr_url","Url","s"],["attr_private_registry_access_ecr_image_puller_role_principal_arn","PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn","s"]],"identifier":["ServiceName"],"tags":["Tags","list"],"arn":"arn:${Partition}:lightsail:${Region}:${Account}:ContainerService/${Id}"}')


class CfnDatabase(TypedResource):
    schema = Schema('AWS::Lightsail::Database', _types, 'Database', '{"attributes":[["attr_database_arn","DatabaseArn","s"]],"identifier":["RelationalDatabaseName"],"write_only":["MasterUserPassword","RelationalDatabaseParameters","RotateMasterUserPassword"],"tags":["Tags","list"],"arn":"arn:${Partition}:lightsail:${Region}:${Account}:RelationalDatabase/${Id}"}')


class CfnDatabaseSnapshot(TypedResource):
    schema = Schema('AWS::Lightsail::DatabaseSnapshot', _types, 'DatabaseSnapshot', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_engine","Engine","s"],["attr_engine_version","EngineVersion","s"],["attr_from_relational_database_arn","FromRelationalDatabaseArn","s"],["attr_from_relational_database_blueprint_id","FromRelationalDatabaseBlueprintId","s"],["attr_from_relational_database_bundle_id","FromRelationalDatabaseBundleId","s"],["attr_from_relational_database_name","FromRelationalDatabaseName","s"],["attr_location","Location","j"],["attr_name","Name","s"],["attr_resource_type","ResourceType","s"],["attr_size_in_gb","SizeInGb","i"],["attr_state","State","s"],["attr_support_code","SupportCode","s"]],"identifier":["RelationalDatabaseSnapshotName"],"tags":["Tags","list"]}')


class CfnDisk(TypedResource):
    schema = Schema('AWS::Lightsail::Disk', _types, 'Disk', '{"attributes":[["attr_attached_to","AttachedTo","s"],["attr_attachment_state","AttachmentState","s"],["attr_disk_arn","DiskArn","s"],["attr_iops","Iops","i"],["attr_is_attached","IsAttached","b"],["attr_path","Path","s"],["attr_resource_type","ResourceType","s"],["attr_state","State","s"],["attr_support_code","SupportCode","s"],["attr_location_availability_zone","Location.AvailabilityZone","s"],["attr_location_region_name","Location.RegionName","s"]],"identifier":["DiskName"],"tags":["Tags","list"],"arn":"arn:${Partition}:lightsail:${Region}:${Account}:Disk/${Id}"}')


class CfnDiskSnapshot(TypedResource):
    schema = Schema('AWS::Lightsail::DiskSnapshot', _types, 'DiskSnapshot', '{"attributes":[["attr_created_at","CreatedAt","s"],["attr_disk_snapshot_arn","DiskSnapshotArn","s"],["attr_from_disk_name","FromDiskName","s"],["attr_is_from_auto_snapshot","IsFromAutoSnapshot","b"],["attr_location","Location","j"],["attr_progress","Progress","s"],["attr_resource_type","ResourceType","s"],["attr_size_in_gb","SizeInGb","i"],["attr_state","State","s"],["attr_support_code","SupportCode","s"]],"identifier":["DiskSnapshotName"],"tags":["Tags","list"],"arn":"arn:${Partition}:lightsail:${Region}:${Account}:DiskSnapshot/${Id}"}')


class CfnDistribution(TypedResource):
    schema = Schema('AWS::Lightsail::Distribution', _types, 'Distribution', '{"attributes":[["attr_able_to_update_bundle","AbleToUpdateBundle","b"],["attr_distribution_arn","DistributionArn","s"],["attr_status","Status","s"]],"identifier":["DistributionName"],"tags":["Tags","list"],"arn":"arn:${Partition}:lightsail:${Region}:${Account}:Distribution/${Id}"}')


class CfnDomain(TypedResource):
    schema = Schema('AWS::Lightsail::Domain', _types, 'Domain', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_location","Location","j"],["attr_resource_type","ResourceType","s"],["attr_support_code","SupportCode","s"]],"identifier":["DomainName"],"tags":["Tags","list"],"arn":"arn:${Partition}:lightsail:${Region}:${Account}:Domain/${Id}"}')


class CfnInstance(TypedResource):
    schema = Schema('AWS::Lightsail::Instance', _types, 'Instance', '{"attributes":[["attr_instance_arn","InstanceArn","s"],["attr_ipv6_addresses","Ipv6Addresses","l"],["attr_is_static_ip","IsStaticIp","b"],["attr_private_ip_address","PrivateIpAddress","s"],["attr_public_ip_address","PublicIpAddress","s"],["attr_resource_type","ResourceType","s"],["attr_ssh_key_name","SshKeyName","s"],["attr_support_code","SupportCode","s"],["attr_user_name","UserName","s"],["attr_hardware_cpu_count","Hardware.CpuCount","i"],["attr_hardware_ram_size_in_gb","Hardware.RamSizeInGb","i"],["attr_location_availability_zone","Location.AvailabilityZone","s"],["attr_location_region_name","Location.RegionName","s"],["attr_state_code","State.Code","i"],["attr_state_name","State.Name","s"],["attr_networking_monthly_transfer_gb_per_month_allocated","Networking.MonthlyTransfer.GbPerMonthAllocated","s"]],"identifier":["InstanceName"],"write_only":["UserData"],"tags":["Tags","list"],"arn":"arn:${Partition}:lightsail:${Region}:${Account}:Instance/${Id}"}')


class CfnInstanceSnapshot(TypedResource):
    schema = Schema('AWS::Lightsail::InstanceSnapshot', _types, 'InstanceSnapshot', '{"attributes":[["attr_arn","Arn","s"],["attr_from_instance_arn","FromInstanceArn","s"],["attr_from_instance_name","FromInstanceName","s"],["attr_is_from_auto_snapshot","IsFromAutoSnapshot","b"],["attr_location","Location","j"],["attr_resource_type","ResourceType","s"],["attr_size_in_gb","SizeInGb","i"],["attr_state","State","s"],["attr_support_code","SupportCode","s"]],"identifier":["InstanceSnapshotName"],"tags":["Tags","list"],"arn":"arn:${Partition}:lightsail:${Region}:${Account}:InstanceSnapshot/${Id}"}')


class CfnKeyPair(TypedResource):
    schema = Schema('AWS::Lightsail::KeyPair', _types, 'KeyPair', '{"attributes":[["attr_created_at","CreatedAt","s"],["attr_fingerprint","Fingerprint","s"],["attr_key_pair_arn","KeyPairArn","s"],["attr_location","Location","j"],["attr_resource_type","ResourceType","s"],["attr_support_code","SupportCode","s"]],"identifier":["KeyPairName"],"tags":["Tags","list"],"arn":"arn:${Partition}:lightsail:${Region}:${Account}:KeyPair/${Id}"}')


class CfnLoadBalancer(TypedResource):
    schema = Schema('AWS::Lightsail::LoadBalancer', _types, 'LoadBalancer', '{"attributes":[["attr_load_balancer_arn","LoadBalancerArn","s"]],"identifier":["LoadBalancerName"],"tags":["Tags","list"],"arn":"arn:${Partition}:lightsail:${Region}:${Account}:LoadBalancer/${Id}"}')


class CfnLoadBalancerTlsCertificate(TypedResource):
    schema = Schema('AWS::Lightsail::LoadBalancerTlsCertificate', _types, 'LoadBalancerTlsCertificate', '{"attributes":[["attr_load_balancer_tls_certificate_arn","LoadBalancerTlsCertificateArn","s"],["attr_status","Status","s"]],"identifier":["CertificateName","LoadBalancerName"],"arn":"arn:${Partition}:lightsail:${Region}:${Account}:LoadBalancerTlsCertificate/${Id}"}')


class CfnStaticIp(TypedResource):
    schema = Schema('AWS::Lightsail::StaticIp', _types, 'StaticIp', '{"attributes":[["attr_ip_address","IpAddress","s"],["attr_is_attached","IsAttached","b"],["attr_static_ip_arn","StaticIpArn","s"]],"identifier":["StaticIpName"],"arn":"arn:${Partition}:lightsail:${Region}:${Account}:StaticIp/${Id}"}')
