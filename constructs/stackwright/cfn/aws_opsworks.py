"""Every resource type of AWS::OpsWorks; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'App': '[["app_source","AppSource","@AppSource"],["attributes","Attributes",{"m":"s"}],["data_sources","DataSources",{"k":["@AppDataSource"],"x":1}],["description","Description","s"],["domains","Domains",["s"]],["enable_ssl","EnableSsl","b"],["environment","Environment",["@AppEnvironmentVariable"]],["id","Id","j",32],["name","Name","s",1],["shortname","Shortname","s",2],["ssl_configuration","SslConfiguration","@AppSslConfiguration"],["stack_id","StackId","s",3],["type","Type","s",1]]',
    'AppDataSource': '[["arn","Arn","s"],["database_name","DatabaseName","s"],["type","Type","s"]]',
    'AppEnvironmentVariable': '[["key","Key","s",1],["secure","Secure","b"],["value","Value","s",1]]',
    'AppSource': '[["password","Password","s"],["revision","Revision","s"],["ssh_key","SshKey","s"],["type","Type","s"],["url","Url","s"],["username","Username","s"]]',
    'AppSslConfiguration': '[["certificate","Certificate","s"],["chain","Chain","s"],["private_key","PrivateKey","s"]]',
    'ElasticLoadBalancerAttachment': '[["elastic_load_balancer_name","ElasticLoadBalancerName","s",1],["id","Id","j",32],["layer_id","LayerId","s",1]]',
    'Instance': '[["agent_version","AgentVersion","s"],["ami_id","AmiId","s",0,["AWS::EC2::Image.Id"]],["architecture","Architecture","s"],["auto_scaling_type","AutoScalingType","s",2],["availability_zone","AvailabilityZone","s",2],["block_device_mappings","BlockDeviceMappings",{"k":["@InstanceBlockDeviceMapping"],"x":1},2],["ebs_optimized","EbsOptimized","b",2],["elastic_ips","ElasticIps",{"k":["s"],"x":1}],["hostname","Hostname","s"],["id","Id","j",32],["install_updates_on_boot","InstallUpdatesOnBoot","b"],["instance_type","InstanceType","s",1],["layer_ids","LayerIds",["s"],1],["os","Os","s"],["private_dns_name","PrivateDnsName","j",32],["private_ip","PrivateIp","j",32],["public_dns_name","PublicDnsName","j",32],["public_ip","PublicIp","j",32],["root_device_type","RootDeviceType","s",2],["ssh_key_name","SshKeyName","s"],["stack_id","StackId","s",3],["subnet_id","SubnetId","s",2,["AWS::EC2::Subnet.Id"]],["tenancy","Tenancy","s",2],["time_based_auto_scaling","TimeBasedAutoScaling","@InstanceTimeBasedAutoScaling",2],["virtualization_type","VirtualizationType","s",2],["volumes","Volumes",{"k":["s"],"x":1}]]',
    'InstanceBlockDeviceMapping': '[["device_name","DeviceName","s"],["ebs","Ebs","@InstanceEbsBlockDevice"],["no_device","NoDevice","s"],["virtual_name","VirtualName","s"]]',
    'InstanceEbsBlockDevice': '[["delete_on_termination","DeleteOnTermination","b"],["iops","Iops","i"],["snapshot_id","SnapshotId","s"],["volume_size","VolumeSize","i"],["volume_type","VolumeType","s"]]',
    'InstanceTimeBasedAutoScaling': '[["friday","Friday",{"m":"s"}],["monday","Monday",{"m":"s"}],["saturday","Saturday",{"m":"s"}],["sunday","Sunday",{"m":"s"}],["thursday","Thursday",{"m":"s"}],["tuesday","Tuesday",{"m":"s"}],["wednesday","Wednesday",{"m":"s"}]]',
    'Layer': '[["attributes","Attributes",{"m":"s"}],["auto_assign_elastic_ips","AutoAssignElasticIps","b",1],["auto_assign_public_ips","AutoAssignPublicIps","b",1],["custom_instance_profile_arn","CustomInstanceProfileArn","s"],["custom_json","CustomJson","j"],["custom_recipes","CustomRecipes","@LayerRecipes"],["custom_security_group_ids","CustomSecurityGroupIds",["s"],0,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["enable_auto_healing","EnableAutoHealing","b",1],["id","Id","j",32],["install_updates_on_boot","InstallUpdatesOnBoot","b"],["lifecycle_event_configuration","LifecycleEventConfiguration","@LayerLifecycleEventConfiguration"],["load_based_auto_scaling","LoadBasedAutoScaling","@LayerLoadBasedAutoScaling"],["name","Name","s",1],["packages","Packages",["s"]],["shortname","Shortname","s",1],["stack_id","StackId","s",3],["tags","Tags",["@LayerTag"]],["type","Type","s",3],["use_ebs_optimized_instances","UseEbsOptimizedInstances","b"],["volume_configurations","VolumeConfigurations",["@LayerVolumeConfiguration"]]]',
    'LayerAutoScalingThresholds': '[["cpu_threshold","CpuThreshold","n"],["ignore_metrics_time","IgnoreMetricsTime","i"],["instance_count","InstanceCount","i"],["load_threshold","LoadThreshold","n"],["memory_threshold","MemoryThreshold","n"],["thresholds_wait_time","ThresholdsWaitTime","i"]]',
    'LayerLifecycleEventConfiguration': '[["shutdown_event_configuration","ShutdownEventConfiguration","@LayerShutdownEventConfiguration"]]',
    'LayerLoadBasedAutoScaling': '[["down_scaling","DownScaling","@LayerAutoScalingThresholds"],["enable","Enable","b"],["up_scaling","UpScaling","@LayerAutoScalingThresholds"]]',
    'LayerRecipes': '[["configure","Configure",{"k":["s"],"x":1}],["deploy","Deploy",{"k":["s"],"x":1}],["setup","Setup",{"k":["s"],"x":1}],["shutdown","Shutdown",{"k":["s"],"x":1}],["undeploy","Undeploy",{"k":["s"],"x":1}]]',
    'LayerShutdownEventConfiguration': '[["delay_until_elb_connections_drained","DelayUntilElbConnectionsDrained","b"],["execution_timeout","ExecutionTimeout","i"]]',
    'LayerTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'LayerVolumeConfiguration': '[["encrypted","Encrypted","b"],["iops","Iops","i"],["mount_point","MountPoint","s"],["number_of_disks","NumberOfDisks","i"],["raid_level","RaidLevel","i"],["size","Size","i"],["volume_type","VolumeType","s"]]',
    'Stack': '[["agent_version","AgentVersion","s"],["attributes","Attributes",{"m":"s"}],["chef_configuration","ChefConfiguration","@StackChefConfiguration"],["clone_app_ids","CloneAppIds",{"k":["s"],"x":1},2],["clone_permissions","ClonePermissions","b",2],["configuration_manager","ConfigurationManager","@StackStackConfigurationManager"],["custom_cookbooks_source","CustomCookbooksSource","@StackSource"],["custom_json","CustomJson","j"],["default_availability_zone","DefaultAvailabilityZone","s"],["default_instance_profile_arn","DefaultInstanceProfileArn","s",1],["default_os","DefaultOs","s"],["default_root_device_type","DefaultRootDeviceType","s"],["default_ssh_key_name","DefaultSshKeyName","s"],["default_subnet_id","DefaultSubnetId","s"],["ecs_cluster_arn","EcsClusterArn","s"],["elastic_ips","ElasticIps",{"k":["@StackElasticIp"],"x":1}],["hostname_theme","HostnameTheme","s"],["id","Id","j",32],["name","Name","s",1],["rds_db_instances","RdsDbInstances",{"k":["@StackRdsDbInstance"],"x":1}],["service_role_arn","ServiceRoleArn","s",3,["AWS::IAM::Role.Arn"]],["source_stack_id","SourceStackId","s",2],["tags","Tags",["@StackTag"]],["use_custom_cookbooks","UseCustomCookbooks","b"],["use_opsworks_security_groups","UseOpsworksSecurityGroups","b"],["vpc_id","VpcId","s",2,["AWS::EC2::VPC.Id"]]]',
    'StackChefConfiguration': '[["berkshelf_version","BerkshelfVersion","s"],["manage_berkshelf","ManageBerkshelf","b"]]',
    'StackElasticIp': '[["ip","Ip","s",1],["name","Name","s"]]',
    'StackRdsDbInstance': '[["db_password","DbPassword","s",1],["db_user","DbUser","s",1],["rds_db_instance_arn","RdsDbInstanceArn","s",1]]',
    'StackSource': '[["password","Password","s"],["revision","Revision","s"],["ssh_key","SshKey","s"],["type","Type","s"],["url","Url","s"],["username","Username","s"]]',
    'StackStackConfigurationManager': '[["name","Name","s"],["version","Version","s"]]',
    'StackTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'UserProfile': '[["allow_self_management","AllowSelfManagement","b"],["iam_user_arn","IamUserArn","s",3],["id","Id","j",32],["ssh_public_key","SshPublicKey","s"],["ssh_username","SshUsername","s"]]',
    'Volume': '[["ec2_volume_id","Ec2VolumeId","s",3],["id","Id","j",32],["mount_point","MountPoint","s"],["name","Name","s"],["stack_id","StackId","s",3]]',
})
__getattr__ = names(__name__, _types)


class CfnApp(TypedResource):
    schema = Schema('AWS::OpsWorks::App', _types, 'App', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnElasticLoadBalancerAttachment(TypedResource):
    schema = Schema('AWS::OpsWorks::ElasticLoadBalancerAttachment', _types, 'ElasticLoadBalancerAttachment', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnInstance(TypedResource):
    schema = Schema('AWS::OpsWorks::Instance', _types, 'Instance', '{"attributes":[["attr_availability_zone","AvailabilityZone","s"],["attr_id","Id","s"],["attr_private_dns_name","PrivateDnsName","s"],["attr_private_ip","PrivateIp","s"],["attr_public_dns_name","PublicDnsName","s"],["attr_public_ip","PublicIp","s"]],"identifier":["Id"]}')


class CfnLayer(TypedResource):
    schema = Schema('AWS::OpsWorks::Layer', _types, 'Layer', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"]}')


class CfnStack(TypedResource):
    schema = Schema('AWS::OpsWorks::Stack', _types, 'Stack', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"]}')


class CfnUserProfile(TypedResource):
    schema = Schema('AWS::OpsWorks::UserProfile', _types, 'UserProfile', '{"attributes":[["attr_id","Id","s"],["attr_ssh_username","SshUsername","s"]],"identifier":["Id"]}')


class CfnVolume(TypedResource):
    schema = Schema('AWS::OpsWorks::Volume', _types, 'Volume', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')
