"""Every resource type of AWS::Deadline; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Budget': '[["actions","Actions",{"k":["@BudgetBudgetActionToAdd"],"l":[null,10]},1],["approximate_dollar_limit","ApproximateDollarLimit",{"k":"n","r":[0.01,null]},1],["arn","Arn","j",32],["budget_id","BudgetId","j",32],["description","Description",{"k":"s","l":[null,100]}],["display_name","DisplayName",{"k":"s","l":[1,100]},1],["farm_id","FarmId",{"k":"s","p":"^farm-[0-9a-f]{32}$"},3],["schedule","Schedule","@BudgetBudgetSchedule",1],["status","Status","j",32],["tags","Tags",{"k":["@BudgetTag"],"l":[null,50]}],["usage_tracking_resource","UsageTrackingResource","@BudgetUsageTrackingResource",3]]',
    'BudgetBudgetActionToAdd': '[["description","Description",{"k":"s","l":[null,100]}],["threshold_percentage","ThresholdPercentage",{"k":"n","r":[0,100]},1],["type","Type",{"k":"s","e":["STOP_SCHEDULING_AND_COMPLETE_TASKS","STOP_SCHEDULING_AND_CANCEL_TASKS"]},1]]',
    'BudgetBudgetSchedule': '[["fixed","Fixed","@BudgetFixedBudgetSchedule",1]]',
    'BudgetFixedBudgetSchedule': '[["end_time","EndTime","s",1],["start_time","StartTime","s",1]]',
    'BudgetTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'BudgetUsageTrackingResource': '[["queue_id","QueueId",{"k":"s","p":"^queue-[0-9a-f]{32}$"},1]]',
    'Farm': '[["arn","Arn","j",32],["cost_scale_factor","CostScaleFactor",{"k":"n","r":[0,100]}],["description","Description",{"k":"s","l":[null,100]}],["display_name","DisplayName",{"k":"s","l":[1,100]},1],["farm_id","FarmId","j",32],["kms_key_arn","KmsKeyArn",{"k":"s","p":"^arn:aws[-a-z]*:kms:.*:key/.*"},2,["AWS::KMS::Key.Arn"]],["tags","Tags",{"k":["@FarmTag"],"l":[null,50],"x":1}]]',
    'FarmTag': '[["key","Key",{"k":"s","l":[1,127]},1],["value","Value",{"k":"s","l":[1,255]},1]]',
    'Fleet': r'[["arn","Arn","j",32],["capabilities","Capabilities","j",32],["configuration","Configuration","@FleetFleetConfiguration",1],["description","Description",{"k":"s","l":[null,100]}],["display_name","DisplayName",{"k":"s","l":[1,100]},1],["farm_id","FarmId",{"k":"s","p":"^farm-[0-9a-f]{32}$"},3],["fleet_id","FleetId","j",32],["host_configuration","HostConfiguration","@FleetHostConfiguration"],["max_worker_count","MaxWorkerCount",{"k":"i","r":[0,2147483647]},1],["min_worker_count","MinWorkerCount",{"k":"i","r":[0,2147483647]}],["role_arn","RoleArn",{"k":"s","p":"^arn:(aws[a-zA-Z-]*):iam::\\d{12}:role(/[!-.0-~]+)*/[\\w+=,.@-]+$"},1,["AWS::IAM::Role.Arn"]],["status","Status","j",32],["status_message","StatusMessage","j",32],["tags","Tags",{"k":["@FleetTag"],"l":[null,50],"x":1}],["worker_count","WorkerCount","j",32]]',
    'FleetAcceleratorCapabilities': '[["count","Count","@FleetAcceleratorCountRange"],["selections","Selections",{"k":["@FleetAcceleratorSelection"],"l":[1,null]},1]]',
    'FleetAcceleratorCountRange': '[["max","Max",{"k":"i","r":[0,2147483647]}],["min","Min",{"k":"i","r":[0,2147483647]},1]]',
    'FleetAcceleratorSelection': '[["name","Name",{"k":"s","e":["t4","a10g","l4","l40s","rtx-pro-server-6000"]},1],["runtime","Runtime",{"k":"s","l":[1,100]}]]',
    'FleetAcceleratorTotalMemoryMiBRange': '[["max","Max",{"k":"i","r":[0,2147483647]}],["min","Min",{"k":"i","r":[0,2147483647]},1]]',
    'FleetCustomerManagedAutoScalingConfiguration': '[["scale_out_workers_per_minute","ScaleOutWorkersPerMinute",{"k":"i","r":[1,2147483647]}],["standby_worker_count","StandbyWorkerCount",{"k":"i","r":[0,2147483647]}],["worker_idle_duration_seconds","WorkerIdleDurationSeconds",{"k":"i","r":[0,2147483647]}]]',
    'FleetCustomerManagedFleetConfiguration': '[["auto_scaling_configuration","AutoScalingConfiguration","@FleetCustomerManagedAutoScalingConfiguration"],["mode","Mode",{"k":"s","e":["NO_SCALING","EVENT_BASED_AUTO_SCALING"]},1],["storage_profile_id","StorageProfileId",{"k":"s","p":"^sp-[0-9a-f]{32}$"}],["tag_propagation_mode","TagPropagationMode",{"k":"s","e":["NO_PROPAGATION","PROPAGATE_TAGS_TO_WORKERS_AT_LAUNCH"]}],["worker_capabilities","WorkerCapabilities","@FleetCustomerManagedWorkerCapabilities",1]]',
    'FleetCustomerManagedWorkerCapabilities': '[["accelerator_count","AcceleratorCount","@FleetAcceleratorCountRange"],["accelerator_total_memory_mib","AcceleratorTotalMemoryMiB","@FleetAcceleratorTotalMemoryMiBRange"],["accelerator_types","AcceleratorTypes",[{"k":"s","e":["gpu"]}]],["cpu_architecture_type","CpuArchitectureType",{"k":"s","e":["x86_64","arm64"]},1],["custom_amounts","CustomAmounts",{"k":["@FleetFleetAmountCapability"],"l":[1,15]}],["custom_attributes","CustomAttributes",{"k":["@FleetFleetAttributeCapability"],"l":[1,15]}],["memory_mib","MemoryMiB","@FleetMemoryMiBRange",1],["os_family","OsFamily",{"k":"s","e":["WINDOWS","LINUX","MACOS"]},1],["vcpu_count","VCpuCount","@FleetVCpuCountRange",1]]',
    'FleetEc2EbsVolume': '[["iops","Iops",{"k":"i","r":[3000,16000]}],["size_gib","SizeGiB","i"],["throughput_mib","ThroughputMiB",{"k":"i","r":[125,1000]}]]',
    'FleetFleetAmountCapability': r'[["max","Max","n"],["min","Min","n",1],["name","Name",{"k":"s","p":"^([a-zA-Z][a-zA-Z0-9]{0,63}:)?amount(\\.[a-zA-Z][a-zA-Z0-9]{0,63})+$","l":[1,100]},1]]',
    'FleetFleetAttributeCapability': r'[["name","Name",{"k":"s","p":"^([a-zA-Z][a-zA-Z0-9]{0,63}:)?attr(\\.[a-zA-Z][a-zA-Z0-9]{0,63})+$","l":[1,100]},1],["values","Values",{"k":[{"k":"s","p":"^[a-zA-Z_]([a-zA-Z0-9_\\-]{0,99})$","l":[1,100]}],"l":[1,10]},1]]',
    'FleetFleetConfiguration': '[["customer_managed","CustomerManaged","@FleetCustomerManagedFleetConfiguration"],["service_managed_ec2","ServiceManagedEc2","@FleetServiceManagedEc2FleetConfiguration"]]',
    'FleetFleetSoftwareAddOn': '[["name","Name",{"k":"s","e":["docker"]},1]]',
    'FleetHostConfiguration': '[["script_body","ScriptBody",{"k":"s","l":[null,15000]},1],["script_timeout_seconds","ScriptTimeoutSeconds",{"k":"i","r":[300,3600]}]]',
    'FleetMemoryMiBRange': '[["max","Max",{"k":"i","r":[512,2147483647]}],["min","Min",{"k":"i","r":[512,2147483647]},1]]',
    'FleetPersistentVolumeConfiguration': '[["iops","Iops",{"k":"i","r":[100,80000]}],["last_used_ttl_hours","LastUsedTtlHours",{"k":"i","r":[1,8760]}],["mount_path","MountPath",{"k":"s","l":[1,255]},1],["size_gib","SizeGiB",{"k":"i","r":[1,65536]}],["throughput_mib","ThroughputMiB",{"k":"i","r":[125,2000]}]]',
    'FleetServiceManagedEc2AutoScalingConfiguration': '[["scale_out_workers_per_minute","ScaleOutWorkersPerMinute",{"k":"i","r":[1,2147483647]}],["standby_worker_count","StandbyWorkerCount",{"k":"i","r":[0,2147483647]}],["worker_idle_duration_seconds","WorkerIdleDurationSeconds",{"k":"i","r":[0,86400]}]]',
    'FleetServiceManagedEc2FleetConfiguration': '[["auto_scaling_configuration","AutoScalingConfiguration","@FleetServiceManagedEc2AutoScalingConfiguration"],["instance_capabilities","InstanceCapabilities","@FleetServiceManagedEc2InstanceCapabilities",1],["instance_market_options","InstanceMarketOptions","@FleetServiceManagedEc2InstanceMarketOptions",1],["persistent_volume_configuration","PersistentVolumeConfiguration","@FleetPersistentVolumeConfiguration"],["storage_profile_id","StorageProfileId",{"k":"s","p":"^sp-[0-9a-f]{32}$"}],["vpc_configuration","VpcConfiguration","@FleetVpcConfiguration"]]',
    'FleetServiceManagedEc2InstanceCapabilities': '[["accelerator_capabilities","AcceleratorCapabilities","@FleetAcceleratorCapabilities"],["allowed_instance_types","AllowedInstanceTypes",{"k":[{"k":"s","l":[1,100]}],"l":[1,100]}],["cpu_architecture_type","CpuArchitectureType",{"k":"s","e":["x86_64","arm64"]},1],["custom_amounts","CustomAmounts",{"k":["@FleetFleetAmountCapability"],"l":[1,15]}],["custom_attributes","CustomAttributes",{"k":["@FleetFleetAttributeCapability"],"l":[1,15]}],["excluded_instance_types","ExcludedInstanceTypes",{"k":[{"k":"s","l":[1,100]}],"l":[1,100]}],["memory_mib","MemoryMiB","@FleetMemoryMiBRange",1],["os_family","OsFamily",{"k":"s","e":["LINUX","WINDOWS"]},1],["root_ebs_volume","RootEbsVolume","@FleetEc2EbsVolume"],["software_add_ons","SoftwareAddOns",{"k":["@FleetFleetSoftwareAddOn"],"l":[null,10],"x":1}],["vcpu_count","VCpuCount","@FleetVCpuCountRange",1]]',
    'FleetServiceManagedEc2InstanceMarketOptions': '[["type","Type",{"k":"s","e":["on-demand","spot","wait-and-save"]},1]]',
    'FleetTag': '[["key","Key",{"k":"s","l":[1,127]},1],["value","Value",{"k":"s","l":[1,255]},1]]',
    'FleetVCpuCountRange': '[["max","Max",{"k":"i","r":[1,10000]}],["min","Min",{"k":"i","r":[1,10000]},1]]',
    'FleetVpcConfiguration': '[["resource_configuration_arns","ResourceConfigurationArns",[{"k":"s","l":[1,2048]}]]]',
    'LicenseEndpoint': r'[["arn","Arn","j",32],["dns_name","DnsName","j",32],["license_endpoint_id","LicenseEndpointId","j",32],["security_group_ids","SecurityGroupIds",{"k":[{"k":"s","p":"^sg-[\\w]{1,120}$"}],"l":[1,10]},3,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["status","Status","j",32],["status_message","StatusMessage","j",32],["subnet_ids","SubnetIds",{"k":[{"k":"s","p":"^subnet-[\\w]{1,120}$","l":[1,32]}],"l":[1,10]},3],["tags","Tags",{"k":["@LicenseEndpointTag"],"l":[null,50],"x":1}],["vpc_id","VpcId",{"k":"s","p":"^vpc-[\\w]{1,120}$","l":[1,32]},3,["AWS::EC2::VPC.Id"]]]',
    'LicenseEndpointTag': '[["key","Key",{"k":"s","l":[1,127]},1],["value","Value",{"k":"s","l":[1,255]},1]]',
    'Limit': '[["amount_requirement_name","AmountRequirementName",{"k":"s","l":[null,1024]},3],["current_count","CurrentCount","j",32],["description","Description",{"k":"s","l":[null,100]}],["display_name","DisplayName",{"k":"s","l":[1,100]},1],["farm_id","FarmId",{"k":"s","p":"^farm-[0-9a-f]{32}$"},3],["limit_id","LimitId","j",32],["max_count","MaxCount",{"k":"i","r":[-1,2147483647]},1]]',
    'MeteredProduct': '[["arn","Arn","j",32],["family","Family","j",32],["license_endpoint_id","LicenseEndpointId",{"k":"s","p":"^le-[0-9a-f]{32}$"},2],["port","Port","j",32],["product_id","ProductId",{"k":"s","p":"^[0-9a-z]{1,32}-[.0-9a-z]{1,32}$"},2],["vendor","Vendor","j",32]]',
    'Monitor': r'[["arn","Arn","j",32],["display_name","DisplayName",{"k":"s","l":[1,100]},1],["identity_center_application_arn","IdentityCenterApplicationArn","j",32],["identity_center_instance_arn","IdentityCenterInstanceArn",{"k":"s","p":"^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$"},3],["identity_center_region","IdentityCenterRegion",{"k":"s","p":"^[a-z0-9-]+$","l":[1,25]},2],["monitor_id","MonitorId","j",32],["role_arn","RoleArn",{"k":"s","p":"^arn:(aws[a-zA-Z-]*):iam::\\d{12}:role(/[!-.0-~]+)*/[\\w+=,.@-]+$"},1,["AWS::IAM::Role.Arn"]],["subdomain","Subdomain",{"k":"s","p":"^[a-z0-9-]{1,100}$"},1],["tags","Tags",{"k":["@MonitorTag"],"l":[null,50],"x":1}],["url","Url","j",32]]',
    'MonitorTag': '[["key","Key",{"k":"s","l":[1,127]},1],["value","Value",{"k":"s","l":[1,255]},1]]',
    'Queue': r'[["allowed_storage_profile_ids","AllowedStorageProfileIds",{"k":[{"k":"s","p":"^sp-[0-9a-f]{32}$"}],"l":[null,20],"x":1}],["arn","Arn","j",32],["default_budget_action","DefaultBudgetAction",{"k":"s","e":["NONE","STOP_SCHEDULING_AND_COMPLETE_TASKS","STOP_SCHEDULING_AND_CANCEL_TASKS"]}],["description","Description",{"k":"s","l":[null,100]}],["display_name","DisplayName",{"k":"s","l":[1,100]},1],["farm_id","FarmId",{"k":"s","p":"^farm-[0-9a-f]{32}$"},3],["job_attachment_settings","JobAttachmentSettings","@QueueJobAttachmentSettings"],["job_run_as_user","JobRunAsUser","@QueueJobRunAsUser"],["queue_id","QueueId","j",32],["required_file_system_location_names","RequiredFileSystemLocationNames",{"k":[{"k":"s","p":"^[0-9A-Za-z ]*$","l":[1,64]}],"l":[null,20],"x":1}],["role_arn","RoleArn",{"k":"s","p":"^arn:(aws[a-zA-Z-]*):iam::\\d{12}:role(/[!-.0-~]+)*/[\\w+=,.@-]+$"},0,["AWS::IAM::Role.Arn"]],["scheduling_configuration","SchedulingConfiguration","@QueueSchedulingConfiguration"],["tags","Tags",{"k":["@QueueTag"],"l":[null,50],"x":1}]]',
    'QueueJobAttachmentSettings': r'[["root_prefix","RootPrefix",{"k":"s","p":"^[a-zA-Z0-9-_/]+$","l":[1,63]},1],["s3_bucket_name","S3BucketName",{"k":"s","p":"(?!^(\\d+\\.)+\\d+$)(^(([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])\\.)*([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])$)","l":[3,63]},1,["AWS::S3::Bucket.Name"]]]',
    'QueueJobRunAsUser': '[["posix","Posix","@QueuePosixUser"],["run_as","RunAs",{"k":"s","e":["QUEUE_CONFIGURED_USER","WORKER_AGENT_USER"]},1],["windows","Windows","@QueueWindowsUser"]]',
    'QueuePosixUser': '[["group","Group",{"k":"s","p":"^(?:[a-z][a-z0-9-]{0,30})?$","l":[null,31]},1],["user","User",{"k":"s","p":"^(?:[a-z][a-z0-9-]{0,30})?$","l":[null,31]},1]]',
    'QueuePriorityBalancedSchedulingConfiguration': '[["rendering_task_buffer","RenderingTaskBuffer",{"k":"i","r":[0,1000]}]]',
    'QueueSchedulingConfiguration': '[["priority_balanced","PriorityBalanced","@QueuePriorityBalancedSchedulingConfiguration"],["priority_fifo","PriorityFifo","j"],["weighted_balanced","WeightedBalanced","@QueueWeightedBalancedSchedulingConfiguration"]]',
    'QueueSchedulingMaxPriorityOverride': '[["always_schedule_first","AlwaysScheduleFirst","j"]]',
    'QueueSchedulingMinPriorityOverride': '[["always_schedule_last","AlwaysScheduleLast","j"]]',
    'QueueTag': '[["key","Key",{"k":"s","l":[1,127]},1],["value","Value",{"k":"s","l":[1,255]},1]]',
    'QueueWeightedBalancedSchedulingConfiguration': '[["error_weight","ErrorWeight",{"k":"n","r":[-10000,10000]}],["max_priority_override","MaxPriorityOverride","@QueueSchedulingMaxPriorityOverride"],["min_priority_override","MinPriorityOverride","@QueueSchedulingMinPriorityOverride"],["priority_weight","PriorityWeight",{"k":"n","r":[0,10000]}],["rendering_task_buffer","RenderingTaskBuffer",{"k":"i","r":[0,1000]}],["rendering_task_weight","RenderingTaskWeight",{"k":"n","r":[-10000,10000]}],["submission_time_weight","SubmissionTimeWeight",{"k":"n","r":[0,10000]}]]',
    'QueueWindowsUser': '[["password_arn","PasswordArn",{"k":"s","p":"^arn:(aws[a-zA-Z-]*):secretsmanager:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\\\d{1}:\\\\d{12}:secret:[a-zA-Z0-9-/_+=.@]{1,2028}$","l":[20,2048]},1],["user","User",{"k":"s","p":"^[^\\"\'/\\\\[\\\\]:;|=,+*?<>\\\\s]*$","l":[null,111]},1]]',
    'QueueEnvironment': '[["farm_id","FarmId",{"k":"s","p":"^farm-[0-9a-f]{32}$"},3],["name","Name","j",32],["priority","Priority",{"k":"i","r":[0,10000]},1],["queue_environment_id","QueueEnvironmentId","j",32],["queue_id","QueueId",{"k":"s","p":"^queue-[0-9a-f]{32}$"},3],["template","Template",{"k":"s","l":[1,15000]},1],["template_type","TemplateType",{"k":"s","e":["JSON","YAML"]},1]]',
    'QueueFleetAssociation': '[["farm_id","FarmId",{"k":"s","p":"^farm-[0-9a-f]{32}$"},3],["fleet_id","FleetId",{"k":"s","p":"^fleet-[0-9a-f]{32}$"},3],["queue_id","QueueId",{"k":"s","p":"^queue-[0-9a-f]{32}$"},3]]',
    'QueueLimitAssociation': '[["farm_id","FarmId",{"k":"s","p":"^farm-[0-9a-f]{32}$"},3],["limit_id","LimitId",{"k":"s","p":"^limit-[0-9a-f]{32}$"},3],["queue_id","QueueId",{"k":"s","p":"^queue-[0-9a-f]{32}$"},3]]',
    'StorageProfile': '[["display_name","DisplayName",{"k":"s","l":[1,100]},1],["farm_id","FarmId",{"k":"s","p":"^farm-[0-9a-f]{32}$"},3],["file_system_locations","FileSystemLocations",{"k":["@StorageProfileFileSystemLocation"],"l":[null,20]}],["os_family","OsFamily",{"k":"s","e":["WINDOWS","LINUX","MACOS"]},1],["storage_profile_id","StorageProfileId","j",32]]',
    'StorageProfileFileSystemLocation': '[["name","Name",{"k":"s","p":"^[0-9A-Za-z ]*$","l":[1,64]},1],["path","Path",{"k":"s","l":[null,1024]},1],["type","Type",{"k":"s","e":["SHARED","LOCAL"]},1]]',
    'Worker': '[["arn","Arn","j",32],["created_at","CreatedAt","j",32],["created_by","CreatedBy","j",32],["farm_id","FarmId",{"k":"s","p":"^farm-[0-9a-f]{32}$"},3],["fleet_id","FleetId",{"k":"s","p":"^fleet-[0-9a-f]{32}$"},3],["host_properties","HostProperties","@WorkerHostPropertiesRequest",2],["status","Status","j",32],["tags","Tags",{"k":["@WorkerTags"],"l":[null,50]}],["worker_id","WorkerId","j",32]]',
    'WorkerHostPropertiesRequest': r'[["host_name","HostName",{"k":"s","p":"^[a-zA-Z0-9_\\.\\-]{0,255}$"}],["ip_addresses","IpAddresses","@WorkerIpAddresses"]]',
    'WorkerIpAddresses': r'[["ipv4_addresses","IpV4Addresses",[{"k":"s","p":"^(?:[0-9]{1,3}\\.){3}[0-9]{1,3}$"}]],["ipv6_addresses","IpV6Addresses",[{"k":"s","p":"^(?:[A-F0-9]{1,4}:){7}[A-F0-9]{1,4}$"}]]]',
    'WorkerTags': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnBudget(TypedResource):
    schema = Schema('AWS::Deadline::Budget', _types, 'Budget', '{"attributes":[["attr_arn","Arn","s"],["attr_budget_id","BudgetId","s"],["attr_status","Status","s"]],"identifier":["Arn"],"tags":["Tags","list"]}')


class CfnFarm(TypedResource):
    schema = Schema('AWS::Deadline::Farm', _types, 'Farm', '{"attributes":[["attr_arn","Arn","s"],["attr_farm_id","FarmId","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}"}')


class CfnFleet(TypedResource):
    schema = Schema('AWS::Deadline::Fleet', _types, 'Fleet', '{"attributes":[["attr_arn","Arn","s"],["attr_capabilities","Capabilities","j"],["attr_fleet_id","FleetId","s"],["attr_status","Status","s"],["attr_status_message","StatusMessage","s"],["attr_worker_count","WorkerCount","i"]],"identifier":["Arn"],"tags":["Tags","list"]}')


class CfnLicenseEndpoint(TypedResource):
    schema = Schema('AWS::Deadline::LicenseEndpoint', _types, 'LicenseEndpoint', '{"attributes":[["attr_arn","Arn","s"],["attr_dns_name","DnsName","s"],["attr_license_endpoint_id","LicenseEndpointId","s"],["attr_status","Status","s"],["attr_status_message","StatusMessage","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:deadline:${Region}:${Account}:license-endpoint/${LicenseEndpointId}"}')


class CfnLimit(TypedResource):
    schema = Schema('AWS::Deadline::Limit', _types, 'Limit', '{"attributes":[["attr_current_count","CurrentCount","i"],["attr_limit_id","LimitId","s"]],"identifier":["FarmId","LimitId"]}')


class CfnMeteredProduct(TypedResource):
    schema = Schema('AWS::Deadline::MeteredProduct', _types, 'MeteredProduct', '{"attributes":[["attr_arn","Arn","s"],["attr_family","Family","s"],["attr_port","Port","i"],["attr_vendor","Vendor","s"]],"identifier":["Arn"]}')


class CfnMonitor(TypedResource):
    schema = Schema('AWS::Deadline::Monitor', _types, 'Monitor', '{"attributes":[["attr_arn","Arn","s"],["attr_identity_center_application_arn","IdentityCenterApplicationArn","s"],["attr_monitor_id","MonitorId","s"],["attr_url","Url","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:deadline:${Region}:${Account}:monitor/${MonitorId}"}')


class CfnQueue(TypedResource):
    schema = Schema('AWS::Deadline::Queue', _types, 'Queue', '{"attributes":[["attr_arn","Arn","s"],["attr_queue_id","QueueId","s"]],"identifier":["Arn"],"tags":["Tags","list"]}')


class CfnQueueEnvironment(TypedResource):
    schema = Schema('AWS::Deadline::QueueEnvironment', _types, 'QueueEnvironment', '{"attributes":[["attr_name","Name","s"],["attr_queue_environment_id","QueueEnvironmentId","s"]],"identifier":["FarmId","QueueId","QueueEnvironmentId"]}')


class CfnQueueFleetAssociation(TypedResource):
    schema = Schema('AWS::Deadline::QueueFleetAssociation', _types, 'QueueFleetAssociation', '{"identifier":["FarmId","FleetId","QueueId"]}')


class CfnQueueLimitAssociation(TypedResource):
    schema = Schema('AWS::Deadline::QueueLimitAssociation', _types, 'QueueLimitAssociation', '{"identifier":["FarmId","LimitId","QueueId"]}')


class CfnStorageProfile(TypedResource):
    schema = Schema('AWS::Deadline::StorageProfile', _types, 'StorageProfile', '{"attributes":[["attr_storage_profile_id","StorageProfileId","s"]],"identifier":["FarmId","StorageProfileId"]}')


class CfnWorker(TypedResource):
    schema = Schema('AWS::Deadline::Worker', _types, 'Worker', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_created_by","CreatedBy","s"],["attr_status","Status","s"],["attr_worker_id","WorkerId","s"]],"identifier":["Arn"],"tags":["Tags","list"]}')
