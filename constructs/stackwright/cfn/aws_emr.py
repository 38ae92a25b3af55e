"""Every resource type of AWS::EMR; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Cluster': '[["additional_info","AdditionalInfo","j",2],["applications","Applications",{"k":["@ClusterApplication"],"x":1},2],["auto_scaling_role","AutoScalingRole","s",2],["auto_termination_policy","AutoTerminationPolicy","@ClusterAutoTerminationPolicy"],["bootstrap_actions","BootstrapActions",{"k":["@ClusterBootstrapActionConfig"],"x":1},2],["configurations","Configurations",{"k":["@ClusterConfiguration"],"x":1},2],["custom_ami_id","CustomAmiId","s",2],["ebs_root_volume_iops","EbsRootVolumeIops","i",2],["ebs_root_volume_size","EbsRootVolumeSize","i",2],["ebs_root_volume_throughput","EbsRootVolumeThroughput","i",2],["id","Id","j",32],["instances","Instances","@ClusterJobFlowInstancesConfig",5],["job_flow_role","JobFlowRole","s",3],["kerberos_attributes","KerberosAttributes","@ClusterKerberosAttributes",2],["log_encryption_kms_key_id","LogEncryptionKmsKeyId","s",2],["log_uri","LogUri","s",2],["managed_scaling_policy","ManagedScalingPolicy","@ClusterManagedScalingPolicy"],["master_public_dns","MasterPublicDNS","j",32],["name","Name","s",3],["os_release_label","OSReleaseLabel","s",2],["placement_group_configs","PlacementGroupConfigs",{"k":["@ClusterPlacementGroupConfig"],"x":1},2],["release_label","ReleaseLabel","s",2],["scale_down_behavior","ScaleDownBehavior","s",2],["security_configuration","SecurityConfiguration","s",2],["service_role","ServiceRole","s",3],["step_concurrency_level","StepConcurrencyLevel","i"],["steps","Steps",{"k":["@ClusterStepConfig"],"x":1},2],["tags","Tags",["@ClusterTag"]],["visible_to_all_users","VisibleToAllUsers","b"]]',
    'ClusterApplication': '[["additional_info","AdditionalInfo",{"m":"s"}],["args","Args",{"k":["s"],"x":1}],["name","Name","s"],["version","Version","s"]]',
    'ClusterAutoScalingPolicy': '[["constraints","Constraints","@ClusterScalingConstraints",1],["rules","Rules",{"k":["@ClusterScalingRule"],"x":1},1]]',
    'ClusterAutoTerminationPolicy': '[["idle_timeout","IdleTimeout","i"]]',
    'ClusterBootstrapActionConfig': '[["name","Name","s",1],["script_bootstrap_action","ScriptBootstrapAction","@ClusterScriptBootstrapActionConfig",1]]',
    'ClusterCloudWatchAlarmDefinition': '[["comparison_operator","ComparisonOperator","s",1],["dimensions","Dimensions",{"k":["@ClusterMetricDimension"],"x":1}],["evaluation_periods","EvaluationPeriods","i"],["metric_name","MetricName","s",1],["namespace","Namespace","s"],["period","Period","i",1],["statistic","Statistic","s"],["threshold","Threshold","n",1],["unit","Unit","s"]]',
    'ClusterComputeLimits': '[["maximum_capacity_units","MaximumCapacityUnits","i",1],["maximum_core_capacity_units","MaximumCoreCapacityUnits","i"],["maximum_on_demand_capacity_units","MaximumOnDemandCapacityUnits","i"],["minimum_capacity_units","MinimumCapacityUnits","i",1],["unit_type","UnitType","s",1]]',
    'ClusterConfiguration': '[["classification","Classification","s"],["configuration_properties","ConfigurationProperties",{"m":"s"}],["configurations","Configurations",{"k":["@ClusterConfiguration"],"x":1}]]',
    'ClusterEbsBlockDeviceConfig': '[["volume_specification","VolumeSpecification","@ClusterVolumeSpecification",1],["volumes_per_instance","VolumesPerInstance","i"]]',
    'ClusterEbsConfiguration': '[["ebs_block_device_configs","EbsBlockDeviceConfigs",{"k":["@ClusterEbsBlockDeviceConfig"],"x":1}],["ebs_optimized","EbsOptimized","b"]]',
    'ClusterHadoopJarStepConfig': '[["args","Args",{"k":["s"],"x":1}],["jar","Jar","s",1],["main_class","MainClass","s"],["step_properties","StepProperties",{"k":["@ClusterKeyValue"],"x":1}]]',
    'ClusterInstanceFleetConfig': '[["instance_type_configs","InstanceTypeConfigs",{"k":["@ClusterInstanceTypeConfig"],"x":1},2],["launch_specifications","LaunchSpecifications","@ClusterInstanceFleetProvisioningSpecifications",2],["name","Name","s",2],["resize_specifications","ResizeSpecifications","@ClusterInstanceFleetResizingSpecifications"],["target_on_demand_capacity","TargetOnDemandCapacity","i"],["target_spot_capacity","TargetSpotCapacity","i"]]',
    'ClusterInstanceFleetProvisioningSpecifications': '[["on_demand_specification","OnDemandSpecification","@ClusterOnDemandProvisioningSpecification"],["spot_specification","SpotSpecification","@ClusterSpotProvisioningSpecification"]]',
    'ClusterInstanceFleetResizingSpecifications': '[["on_demand_resize_specification","OnDemandResizeSpecification","@ClusterOnDemandResizingSpecification"],["spot_resize_specification","SpotResizeSpecification","@ClusterSpotResizingSpecification"]]',
    'ClusterInstanceGroupConfig': '[["auto_scaling_policy","AutoScalingPolicy","@ClusterAutoScalingPolicy"],["bid_price","BidPrice","s",2],["configurations","Configurations",{"k":["@ClusterConfiguration"],"x":1},2],["custom_ami_id","CustomAmiId","s",2],["ebs_configuration","EbsConfiguration","@ClusterEbsConfiguration",2],["instance_count","InstanceCount","i",1],["instance_type","InstanceType","s",3],["market","Market","s",2],["name","Name","s",2]]',
    'ClusterInstanceTypeConfig': '[["bid_price","BidPrice","s",2],["bid_price_as_percentage_of_on_demand_price","BidPriceAsPercentageOfOnDemandPrice","n",2],["configurations","Configurations",{"k":["@ClusterConfiguration"],"x":1},2],["custom_ami_id","CustomAmiId","s",2],["ebs_configuration","EbsConfiguration","@ClusterEbsConfiguration",2],["instance_type","InstanceType","s",3],["priority","Priority","n"],["weighted_capacity","WeightedCapacity","i",2]]',
    'ClusterJobFlowInstancesConfig': '[["additional_master_security_groups","AdditionalMasterSecurityGroups",{"k":["s"],"x":1},2],["additional_slave_security_groups","AdditionalSlaveSecurityGroups",{"k":["s"],"x":1},2],["core_instance_fleet","CoreInstanceFleet","@ClusterInstanceFleetConfig",2],["core_instance_group","CoreInstanceGroup","@ClusterInstanceGroupConfig",2],["ec2_key_name","Ec2KeyName","s",2],["ec2_subnet_id","Ec2SubnetId","s",2],["ec2_subnet_ids","Ec2SubnetIds",{"k":["s"],"x":1},2],["emr_managed_master_security_group","EmrManagedMasterSecurityGroup","s",2],["emr_managed_slave_security_group","EmrManagedSlaveSecurityGroup","s",2],["hadoop_version","HadoopVersion","s",2],["keep_job_flow_alive_when_no_steps","KeepJobFlowAliveWhenNoSteps","b",2],["master_instance_fleet","MasterInstanceFleet","@ClusterInstanceFleetConfig",2],["master_instance_group","MasterInstanceGroup","@ClusterInstanceGroupConfig",2],["placement","Placement","@ClusterPlacementType",2],["service_access_security_group","ServiceAccessSecurityGroup","s",2],["task_instance_fleets","TaskInstanceFleets",{"k":["@ClusterInstanceFleetConfig"],"x":1},4],["task_instance_groups","TaskInstanceGroups",{"k":["@ClusterInstanceGroupConfig"],"x":1},4],["termination_protected","TerminationProtected","b"],["unhealthy_node_replacement","UnhealthyNodeReplacement","b"]]',
    'ClusterKerberosAttributes': '[["ad_domain_join_password","ADDomainJoinPassword","s"],["ad_domain_join_user","ADDomainJoinUser","s"],["cross_realm_trust_principal_password","CrossRealmTrustPrincipalPassword","s"],["kdc_admin_password","KdcAdminPassword","s",1],["realm","Realm","s",1]]',
    'ClusterKeyValue': '[["key","Key","s"],["value","Value","s"]]',
    'ClusterManagedScalingPolicy': '[["compute_limits","ComputeLimits","@ClusterComputeLimits"],["scaling_strategy","ScalingStrategy","s"],["utilization_performance_index","UtilizationPerformanceIndex","i"]]',
    'ClusterMetricDimension': '[["key","Key","s",1],["value","Value","s",1]]',
    'ClusterOnDemandCapacityReservationOptions': '[["capacity_reservation_preference","CapacityReservationPreference","s"],["capacity_reservation_resource_group_arn","CapacityReservationResourceGroupArn","s"],["usage_strategy","UsageStrategy","s"]]',
    'ClusterOnDemandProvisioningSpecification': '[["allocation_strategy","AllocationStrategy","s",1],["capacity_reservation_options","CapacityReservationOptions","@ClusterOnDemandCapacityReservationOptions"]]',
    'ClusterOnDemandResizingSpecification': '[["allocation_strategy","AllocationStrategy","s"],["capacity_reservation_options","CapacityReservationOptions","@ClusterOnDemandCapacityReservationOptions"],["timeout_duration_minutes","TimeoutDurationMinutes","i"]]',
    'ClusterPlacementGroupConfig': '[["instance_role","InstanceRole","s",1],["placement_strategy","PlacementStrategy","s"]]',
    'ClusterPlacementType': '[["availability_zone","AvailabilityZone","s",3]]',
    'ClusterScalingAction': '[["market","Market","s"],["simple_scaling_policy_configuration","SimpleScalingPolicyConfiguration","@ClusterSimpleScalingPolicyConfiguration",1]]',
    'ClusterScalingConstraints': '[["max_capacity","MaxCapacity","i",1],["min_capacity","MinCapacity","i",1]]',
    'ClusterScalingRule': '[["action","Action","@ClusterScalingAction",1],["description","Description","s"],["name","Name","s",1],["trigger","Trigger","@ClusterScalingTrigger",1]]',
    'ClusterScalingTrigger': '[["cloud_watch_alarm_definition","CloudWatchAlarmDefinition","@ClusterCloudWatchAlarmDefinition",1]]',
    'ClusterScriptBootstrapActionConfig': '[["args","Args",{"k":["s"],"x":1}],["path","Path","s",1]]',
    'ClusterSimpleScalingPolicyConfiguration': '[["adjustment_type","AdjustmentType","s"],["cool_down","CoolDown","i"],["scaling_adjustment","ScalingAdjustment","i",1]]',
    'ClusterSpotProvisioningSpecification': '[["allocation_strategy","AllocationStrategy","s"],["block_duration_minutes","BlockDurationMinutes","i"],["timeout_action","TimeoutAction","s",1],["timeout_duration_minutes","TimeoutDurationMinutes","i",1]]',
    'ClusterSpotResizingSpecification': '[["allocation_strategy","AllocationStrategy","s"],["timeout_duration_minutes","TimeoutDurationMinutes","i"]]',
    'ClusterStepConfig': '[["action_on_failure","ActionOnFailure","s"],["hadoop_jar_step","HadoopJarStep","@ClusterHadoopJarStepConfig",1],["name","Name","s",1]]',
    'ClusterTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'ClusterVolumeSpecification': '[["iops","Iops","i"],["size_in_gb","SizeInGB","i",1],["throughput","Throughput","i"],["volume_type","VolumeType","s",1]]',
    'InstanceFleetConfig': '[["cluster_id","ClusterId",{"k":"s","l":[null,256]},3],["instance_fleet_id","InstanceFleetId","j",32],["instance_fleet_type","InstanceFleetType","s",3],["instance_type_configs","InstanceTypeConfigs",["@InstanceFleetConfigInstanceTypeConfig"],2],["launch_specifications","LaunchSpecifications","@InstanceFleetConfigInstanceFleetProvisioningSpecifications",2],["name","Name","s",2],["resize_specifications","ResizeSpecifications","@InstanceFleetConfigInstanceFleetResizingSpecifications"],["target_on_demand_capacity","TargetOnDemandCapacity","i"],["target_spot_capacity","TargetSpotCapacity","i"]]',
    'InstanceFleetConfigApplicationConfiguration': '[["classification","Classification","s",2],["configuration_properties","ConfigurationProperties",{"m":"s"},2],["configurations","Configurations",["@InstanceFleetConfigApplicationConfiguration"],2]]',
    'InstanceFleetConfigEbsBlockDeviceConfig': '[["volume_specification","VolumeSpecification","@InstanceFleetConfigVolumeSpecification",3],["volumes_per_instance","VolumesPerInstance","i",10]]',
    'InstanceFleetConfigEbsConfiguration': '[["ebs_block_device_configs","EbsBlockDeviceConfigs",["@InstanceFleetConfigEbsBlockDeviceConfig"],2],["ebs_optimized","EbsOptimized","b",2]]',
    'InstanceFleetConfigInstanceFleetProvisioningSpecifications': '[["on_demand_specification","OnDemandSpecification","@InstanceFleetConfigOnDemandProvisioningSpecification"],["spot_specification","SpotSpecification","@InstanceFleetConfigSpotProvisioningSpecification"]]',
    'InstanceFleetConfigInstanceFleetResizingSpecifications': '[["on_demand_resize_specification","OnDemandResizeSpecification","@InstanceFleetConfigOnDemandResizingSpecification"],["spot_resize_specification","SpotResizeSpecification","@InstanceFleetConfigSpotResizingSpecification"]]',
    'InstanceFleetConfigInstanceTypeConfig': '[["bid_price","BidPrice","s",2],["bid_price_as_percentage_of_on_demand_price","BidPriceAsPercentageOfOnDemandPrice","n",2],["configurations","Configurations",["@InstanceFleetConfigApplicationConfiguration"],2],["custom_ami_id","CustomAmiId","s",2],["ebs_configuration","EbsConfiguration","@InstanceFleetConfigEbsConfiguration",2],["instance_type","InstanceType","s",3],["priority","Priority","n"],["weighted_capacity","WeightedCapacity","i",2]]',
    'InstanceFleetConfigOnDemandCapacityReservationOptions': '[["capacity_reservation_preference","CapacityReservationPreference","s"],["capacity_reservation_resource_group_arn","CapacityReservationResourceGroupArn","s"],["usage_strategy","UsageStrategy","s"]]',
    'InstanceFleetConfigOnDemandProvisioningSpecification': '[["allocation_strategy","AllocationStrategy","s",1],["capacity_reservation_options","CapacityReservationOptions","@InstanceFleetConfigOnDemandCapacityReservationOptions"]]',
    'InstanceFleetConfigOnDemandResizingSpecification': '[["allocation_strategy","AllocationStrategy","s"],["capacity_reservation_options","CapacityReservationOptions","@InstanceFleetConfigOnDemandCapacityReservationOptions"],["timeout_duration_minutes","TimeoutDurationMinutes","i"]]',
    'InstanceFleetConfigSpotProvisioningSpecification': '[["allocation_strategy","AllocationStrategy","s"],["block_duration_minutes","BlockDurationMinutes","i"],["timeout_action","TimeoutAction","s",1],["timeout_duration_minutes","TimeoutDurationMinutes","i",1]]',
    'InstanceFleetConfigSpotResizingSpecification': '[["allocation_strategy","AllocationStrategy","s"],["timeout_duration_minutes","TimeoutDurationMinutes","i"]]',
    'InstanceFleetConfigVolumeSpecification': '[["iops","Iops","i",2],["size_in_gb","SizeInGB","i",3],["throughput","Throughput","i",2],["volume_type","VolumeType","s",3]]',
    'InstanceGroupConfig': '[["auto_scaling_policy","AutoScalingPolicy","@InstanceGroupConfigAutoScalingPolicy"],["bid_price","BidPrice","s",2],["configurations","Configurations",["@InstanceGroupConfigAppConfiguration"],2],["custom_ami_id","CustomAmiId","s",2],["ebs_configuration","EbsConfiguration","@InstanceGroupConfigEbsConfiguration",2],["instance_count","InstanceCount","i",1],["instance_group_id","InstanceGroupId","j",32],["instance_role","InstanceRole","s",3],["instance_type","InstanceType","s",3],["job_flow_id","JobFlowId",{"k":"s","l":[null,256]},3],["market","Market","s",2],["name","Name","s",2]]',
    'InstanceGroupConfigAppConfiguration': '[["classification","Classification","s"],["configuration_properties","ConfigurationProperties",{"m":"s"}],["configurations","Configurations",["@InstanceGroupConfigAppConfiguration"]]]',
    'InstanceGroupConfigAutoScalingPolicy': '[["constraints","Constraints","@InstanceGroupConfigScalingConstraints",1],["rules","Rules",["@InstanceGroupConfigScalingRule"],1]]',
    'InstanceGroupConfigCloudWatchAlarmDefinition': '[["comparison_operator","ComparisonOperator","s",1],["dimensions","Dimensions",["@InstanceGroupConfigMetricDimension"]],["evaluation_periods","EvaluationPeriods","i"],["metric_name","MetricName","s",1],["namespace","Namespace","s"],["period","Period","i",1],["statistic","Statistic","s"],["threshold","Threshold","n",1],["unit","Unit","s"]]',
    'InstanceGroupConfigEbsBlockDeviceConfig': '[["volume_specification","VolumeSpecification","@InstanceGroupConfigVolumeSpecification",1],["volumes_per_instance","VolumesPerInstance","i",8]]',
    'InstanceGroupConfigEbsConfiguration': '[["ebs_block_device_configs","EbsBlockDeviceConfigs",["@InstanceGroupConfigEbsBlockDeviceConfig"]],["ebs_optimized","EbsOptimized","b"]]',
    'InstanceGroupConfigMetricDimension': '[["key","Key","s",1],["value","Value","s",1]]',
    'InstanceGroupConfigScalingAction': '[["market","Market","s"],["simple_scaling_policy_configuration","SimpleScalingPolicyConfiguration","@InstanceGroupConfigSimpleScalingPolicyConfiguration",1]]',
    'InstanceGroupConfigScalingConstraints': '[["max_capacity","MaxCapacity","i",1],["min_capacity","MinCapacity","i",1]]',
    'InstanceGroupConfigScalingRule': '[["action","Action","@InstanceGroupConfigScalingAction",1],["description","Description","s"],["name","Name","s",1],["trigger","Trigger","@InstanceGroupConfigScalingTrigger",1]]',
    'InstanceGroupConfigScalingTrigger': '[["cloud_watch_alarm_definition","CloudWatchAlarmDefinition","@InstanceGroupConfigCloudWatchAlarmDefinition",1]]',
    'InstanceGroupConfigSimpleScalingPolicyConfiguration': '[["adjustment_type","AdjustmentType","s"],["cool_down","CoolDown","i"],["scaling_adjustment","ScalingAdjustment","i",1]]',
    'InstanceGroupConfigVolumeSpecification': '[["iops","Iops","i"],["size_in_gb","SizeInGB","i",1],["throughput","Throughput","i"],["volume_type","VolumeType","s",1]]',
    'SecurityConfiguration': '[["name","Name",{"k":"s","l":[null,10280]},2],["security_configuration","SecurityConfiguration","j",3]]',
    'Step': '[["action_on_failure","ActionOnFailure","s",3],["encryption_key_arn","EncryptionKeyArn","s",2],["hadoop_jar_step","HadoopJarStep","@StepHadoopJarStepConfig",3],["id","Id","j",32],["job_flow_id","JobFlowId",{"k":"s","l":[null,256]},3],["log_uri","LogUri","s",2],["name","Name","s",3]]',
    'StepHadoopJarStepConfig': '[["args","Args",["s"],2],["jar","Jar","s",3],["main_class","MainClass","s",2],["step_properties","StepProperties",{"k":["@StepKeyValue"],"x":1},2]]',
    'StepKeyValue': '[["key","Key","s",2],["value","Value","s",2]]',
    'Studio': r'[["arn","Arn","j",32],["auth_mode","AuthMode",{"k":"s","e":["SSO","IAM"]},3],["default_s3_location","DefaultS3Location",{"k":"s","p":"^s3://.*","l":[6,10280]},1,["AWS::S3::Bucket.BucketName"]],["description","Description",{"k":"s","l":[null,256]}],["encryption_key_arn","EncryptionKeyArn",{"k":"s","p":"^arn:aws(-(cn|us-gov|iso-f|iso-e))?:[a-z-]+:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$","l":[null,10280]},2,["AWS::KMS::Key.Arn"]],["engine_security_group_id","EngineSecurityGroupId",{"k":"s","p":"^sg-[a-zA-Z0-9\\-._]+$","l":[4,256]},3,["AWS::EC2::SecurityGroup.Id"]],["idc_instance_arn","IdcInstanceArn",{"k":"s","l":[20,2048]},2],["idc_user_assignment","IdcUserAssignment",{"k":"s","e":["REQUIRED","OPTIONAL"]},2],["idp_auth_url","IdpAuthUrl",{"k":"s","p":"^https://[0-9a-zA-Z]([-.\\w]*[0-9a-zA-Z])(:[0-9]*)*([?/#].*)?$","l":[null,4096]}],["idp_relay_state_parameter_name","IdpRelayStateParameterName",{"k":"s","l":[null,256]}],["name","Name",{"k":"s","p":"[a-zA-Z0-9_-]+","l":[1,256]},1],["service_role","ServiceRole",{"k":"s","p":"^arn:aws(-(cn|us-gov|iso-f|iso-e))?:[a-z-]+:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$","l":[null,10280]},3,["AWS::IAM::Role.Arn"]],["studio_id","StudioId","j",32],["subnet_ids","SubnetIds",{"k":[{"k":"s","p":"^(subnet-[a-f0-9]{13})|(subnet-[a-f0-9]{8})\\Z"}],"l":[1,null]},1,["AWS::EC2::Subnet.SubnetId"]],["tags","Tags",{"k":["@StudioTag"],"x":1}],["trusted_identity_propagation_enabled","TrustedIdentityPropagationEnabled","b",2],["url","Url","j",32],["user_role","UserRole",{"k":"s","p":"^arn:aws(-(cn|us-gov|iso-f|iso-e))?:[a-z-]+:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$","l":[null,10280]},2,["AWS::IAM::Role.Arn"]],["vpc_id","VpcId",{"k":"s","p":"^(vpc-[0-9a-f]{8}|vpc-[0-9a-f]{17})$","l":[null,256]},3,["AWS::EC2::VPC.Id","AWS::EC2::VPC.VpcId"]],["workspace_security_group_id","WorkspaceSecurityGroupId",{"k":"s","p":"^sg-[a-zA-Z0-9\\-._]+$","l":[null,256]},3,["AWS::EC2::SecurityGroup.Id"]]]',
    'StudioTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","p":"[a-zA-Z+-=._:/]+$","l":[null,256]},1]]',
    'StudioSessionMapping': r'[["identity_name","IdentityName",{"k":"s","l":[null,256]},3],["identity_type","IdentityType",{"k":"s","e":["USER","GROUP"]},3],["session_policy_arn","SessionPolicyArn",{"k":"s","p":"^arn:aws(-(cn|us-gov|iso-f|iso-e))?:iam::([0-9]{12})?:policy\\/[^.]+$","l":[null,256]},1,["AWS::IAM::ManagedPolicy.PolicyArn"]],["studio_id","StudioId",{"k":"s","p":"^es-[0-9A-Z]+","l":[4,256]},3,["AWS::EMR::Studio.StudioId"]]]',
    'WALWorkspace': '[["tags","Tags",{"k":["@WALWorkspaceTag"],"x":1}],["wal_workspace_name","WALWorkspaceName",{"k":"s","p":"^[a-zA-Z0-9]+$","l":[1,32]},2]]',
    'WALWorkspaceTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnCluster(TypedResource):
    schema = Schema('AWS::EMR::Cluster', _types, 'Cluster', '{"attributes":[["attr_id","Id","s"],["attr_master_public_dns","MasterPublicDNS","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:elasticmapreduce:${Region}:${Account}:cluster/${ClusterId}"}')


class CfnInstanceFleetConfig(TypedResource):
    schema = Schema('AWS::EMR::InstanceFleetConfig', _types, 'InstanceFleetConfig', '{"attributes":[["attr_id","Id","s"],["attr_instance_fleet_id","InstanceFleetId","s"]],"identifier":["ClusterId","InstanceFleetId"],"write_only":["InstanceTypeConfigs.*.EbsConfiguration.EbsBlockDeviceConfigs.*.VolumesPerInstance"]}')


class CfnInstanceGroupConfig(TypedResource):
    schema = Schema('AWS::EMR::InstanceGroupConfig', _types, 'InstanceGroupConfig', '{"attributes":[["attr_instance_group_id","InstanceGroupId","s"]],"identifier":["InstanceGroupId","JobFlowId"],"write_only":["EbsConfiguration.EbsBlockDeviceConfigs.*.VolumesPerInstance"]}')


class CfnSecurityConfiguration(TypedResource):
    schema = Schema('AWS::EMR::SecurityConfiguration', _types, 'SecurityConfiguration', '{"identifier":["Name"]}')


class CfnStep(TypedResource):
    schema = Schema('AWS::EMR::Step', _types, 'Step', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnStudio(TypedResource):
    schema = Schema('AWS::EMR::Studio', _types, 'Studio', '{"attributes":[["attr_arn","Arn","s"],["attr_studio_id","StudioId","s"],["attr_url","Url","s"]],"identifier":["StudioId"],"tags":["Tags","list"],"arn":"arn:${Partition}:elasticmapreduce:${Region}:${Account}:studio/${StudioId}"}')


class CfnStudioSessionMapping(TypedResource):
    schema = Schema('AWS::EMR::StudioSessionMapping', _types, 'StudioSessionMapping', '{"identifier":["StudioId","IdentityType","IdentityName"]}')


class CfnWALWorkspace(TypedResource):
    schema = Schema('AWS::EMR::WALWorkspace', _types, 'WALWorkspace', '{"identifier":["WALWorkspaceName"],"tags":["Tags","list"]}')
