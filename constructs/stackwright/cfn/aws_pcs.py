"""Every resource type of AWS::PCS; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Cluster': '[["arn","Arn","j",32],["endpoints","Endpoints","j",32],["error_info","ErrorInfo","j",32],["id","Id","j",32],["name","Name","s",2],["networking","Networking","@ClusterNetworking",3],["scheduler","Scheduler","@ClusterScheduler",1],["size","Size",{"k":"s","e":["SMALL","MEDIUM","LARGE"]},3],["slurm_configuration","SlurmConfiguration","@ClusterSlurmConfiguration"],["status","Status","j",32],["tags","Tags",{"m":"s"}]]',
    'ClusterAccounting': '[["default_purge_time_in_days","DefaultPurgeTimeInDays",{"k":"i","r":[-1,10000]}],["mode","Mode",{"k":"s","e":["STANDARD","NONE"]},1]]',
    'ClusterAuthKey': '[["secret_arn","SecretArn","s",1],["secret_version","SecretVersion","s",1]]',
    'ClusterCgroupCustomSetting': '[["parameter_name","ParameterName","s",1],["parameter_value","ParameterValue","s",1]]',
    'ClusterJwtAuth': '[["jwt_key","JwtKey","@ClusterJwtKey"]]',
    'ClusterJwtKey': '[["secret_arn","SecretArn","s",1],["secret_version","SecretVersion","s",1]]',
    'ClusterNetworking': r'[["network_type","NetworkType",{"k":"s","e":["IPV4","IPV6"]}],["security_group_ids","SecurityGroupIds",[{"k":"s","p":"^sg-\\w{8,17}$"}],0,["AWS::EC2::SecurityGroup.Ids"]],["subnet_ids","SubnetIds",{"k":[{"k":"s","p":"^subnet-\\w{8,17}$"}],"l":[1,null]}]]',
    'ClusterScheduler': '[["type","Type",{"k":"s","e":["SLURM"]},1],["version","Version","s",1]]',
    'ClusterSlurmConfiguration': '[["accounting","Accounting","@ClusterAccounting"],["auth_key","AuthKey","@ClusterAuthKey"],["cgroup_custom_settings","CgroupCustomSettings",["@ClusterCgroupCustomSetting"]],["jwt_auth","JwtAuth","@ClusterJwtAuth"],["scale_down_idle_time_in_seconds","ScaleDownIdleTimeInSeconds",{"k":"i","r":[1,null]}],["slurm_custom_settings","SlurmCustomSettings",["@ClusterSlurmCustomSetting"]],["slurm_rest","SlurmRest","@ClusterSlurmRest"],["slurmdbd_custom_settings","SlurmdbdCustomSettings",["@ClusterSlurmdbdCustomSetting"]]]',
    'ClusterSlurmCustomSetting': '[["parameter_name","ParameterName","s",1],["parameter_value","ParameterValue","s",1]]',
    'ClusterSlurmRest': '[["mode","Mode",{"k":"s","e":["STANDARD","NONE"]},1]]',
    'ClusterSlurmdbdCustomSetting': '[["parameter_name","ParameterName","s",1],["parameter_value","ParameterValue","s",1]]',
    'ComputeNodeGroup': '[["ami_id","AmiId",{"k":"s","p":"^ami-[a-z0-9]+$"},0,["AWS::EC2::Image.Id"]],["arn","Arn","j",32],["cluster_id","ClusterId","s",3],["custom_launch_template","CustomLaunchTemplate","@ComputeNodeGroupCustomLaunchTemplate"],["error_info","ErrorInfo","j",32],["iam_instance_profile_arn","IamInstanceProfileArn",{"k":"s","p":"^arn:aws([a-zA-Z-]{0,10})?:iam::[0-9]{12}:instance-profile/.{1,128}$"},1],["id","Id","j",32],["instance_configs","InstanceConfigs",["@ComputeNodeGroupInstanceConfig"],3],["name","Name","s",2],["node_lifecycle_actions","NodeLifecycleActions","@ComputeNodeGroupNodeLifecycleActions"],["purchase_option","PurchaseOption",{"k":"s","e":["ONDEMAND","SPOT","CAPACITY_BLOCK","INTERRUPTIBLE_CAPACITY_RESERVATION"]}],["scaling_configuration","ScalingConfiguration","@ComputeNodeGroupScalingConfiguration",1],["slurm_configuration","SlurmConfiguration","@ComputeNodeGroupSlurmConfiguration"],["spot_options","SpotOptions","@ComputeNodeGroupSpotOptions"],["status","Status","j",32],["subnet_ids","SubnetIds",["s"],1],["tags","Tags",{"m":"s"}]]',
    'ComputeNodeGroupCustomLaunchTemplate': '[["template_id","TemplateId","s"],["version","Version","s"]]',
    'ComputeNodeGroupInstanceConfig': '[["instance_type","InstanceType","s"]]',
    'ComputeNodeGroupNodeLifecycleActions': '[["script_caching_policy","ScriptCachingPolicy",{"k":"s","e":["CACHE_ONCE","REFRESH_ON_REBOOT"]}],["stages","Stages","@ComputeNodeGroupNodeLifecycleStages",1]]',
    'ComputeNodeGroupNodeLifecycleScript': '[["arguments","Arguments",{"k":[{"k":"s","l":[null,256]}],"l":[null,20]}],["execution_policy","ExecutionPolicy",{"k":"s","e":["FIRST_BOOT_ONLY","EVERY_BOOT"]}],["name","Name",{"k":"s","p":"^[A-Za-z0-9][A-Za-z0-9 _-]*$","l":[1,64]},1],["on_error","OnError",{"k":"s","e":["TERMINATE","STOP_SEQUENCE","CONTINUE"]}],["script_source","ScriptSource","@ComputeNodeGroupScriptSource",1]]',
    'ComputeNodeGroupNodeLifecycleStages': '[["node_bootstrapped","NodeBootstrapped",{"k":["@ComputeNodeGroupNodeLifecycleScript"],"l":[1,20]}],["node_ready","NodeReady",{"k":["@ComputeNodeGroupNodeLifecycleScript"],"l":[1,20]}]]',
    'ComputeNodeGroupScalingConfiguration': '[["max_instance_count","MaxInstanceCount",{"k":"i","r":[0,null]},1],["min_instance_count","MinInstanceCount",{"k":"i","r":[0,null]},1]]',
    'ComputeNodeGroupScriptSource': '[["checksum","Checksum",{"k":"s","p":"^[a-fA-F0-9]{64}$","l":[64,64]}],["s3_version_id","S3VersionId",{"k":"s","l":[null,1024]}],["script_location","ScriptLocation",{"k":"s","p":"^(s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.+|https://.+)$","l":[1,1024]},1]]',
    'ComputeNodeGroupSlurmConfiguration': '[["gres_custom_settings","GresCustomSettings",[{"m":"s"}]],["scale_down_idle_time_in_seconds","ScaleDownIdleTimeInSeconds",{"k":"i","r":[1,10000000]}],["slurm_custom_settings","SlurmCustomSettings",["@ComputeNodeGroupSlurmCustomSetting"]]]',
    'ComputeNodeGroupSlurmCustomSetting': '[["parameter_name","ParameterName","s",1],["parameter_value","ParameterValue","s",1]]',
    'ComputeNodeGroupSpotOptions': '[["allocation_strategy","AllocationStrategy",{"k":"s","e":["lowest-price","capacity-optimized","price-capacity-optimized"]}]]',
    'Queue': '[["arn","Arn","j",32],["cluster_id","ClusterId","s",3],["compute_node_group_configurations","ComputeNodeGroupConfigurations",["@QueueComputeNodeGroupConfiguration"]],["error_info","ErrorInfo","j",32],["id","Id","j",32],["name","Name","s",2],["slurm_configuration","SlurmConfiguration","@QueueSlurmConfiguration"],["status","Status","j",32],["tags","Tags",{"m":"s"}]]',
    'QueueComputeNodeGroupConfiguration': '[["compute_node_group_id","ComputeNodeGroupId","s"]]',
    'QueueSlurmConfiguration': '[["slurm_custom_settings","SlurmCustomSettings",["@QueueSlurmCustomSetting"]]]',
    'QueueSlurmCustomSetting': '[["parameter_name","ParameterName","s",1],["parameter_value","ParameterValue","s",1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Cluster': ('AWS::PCS::Cluster', '{"attributes":[["attr_arn","Arn","s"],["attr_endpoints","Endpoints","j"],["attr_error_info","ErrorInfo","j"],["attr_id","Id","s"],["attr_status","Status","s"]],"identifier":["Arn"],"tags":["Tags","map"],"arn":"arn:${Partition}:pcs:${Region}:${Account}:cluster/${ClusterIdentifier}"}'),
    'ComputeNodeGroup': ('AWS::PCS::ComputeNodeGroup', '{"attributes":[["attr_arn","Arn","s"],["attr_error_info","ErrorInfo","j"],["attr_id","Id","s"],["attr_status","Status","s"]],"identifier":["Arn"],"tags":["Tags","map"]}'),
    'Queue': ('AWS::PCS::Queue', '{"attributes":[["attr_arn","Arn","s"],["attr_error_info","ErrorInfo","j"],["attr_id","Id","s"],["attr_status","Status","s"]],"identifier":["Arn"],"tags":["Tags","map"]}'),
})
