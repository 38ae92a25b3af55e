"""Every resource type of AWS::DRS; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'LaunchConfigurationTemplate': '[["arn","Arn","j",32],["copy_private_ip","CopyPrivateIp","b"],["copy_tags","CopyTags","b"],["export_bucket_arn","ExportBucketArn",{"k":"s","p":"^arn:.{16,2044}$","l":[20,2048]}],["launch_configuration_template_id","LaunchConfigurationTemplateID","j",32],["launch_disposition","LaunchDisposition",{"k":"s","e":["STOPPED","STARTED"]}],["launch_into_source_instance","LaunchIntoSourceInstance","b"],["licensing","Licensing","@LaunchConfigurationTemplateLicensing"],["post_launch_enabled","PostLaunchEnabled","b"],["tags","Tags",["@LaunchConfigurationTemplateTag"],2],["target_instance_type_right_sizing_method","TargetInstanceTypeRightSizingMethod",{"k":"s","e":["NONE","BASIC","IN_AWS"]}]]',
    'LaunchConfigurationTemplateLicensing': '[["os_byol","OsByol","b"]]',
    'LaunchConfigurationTemplateTag': '[["key","Key",{"k":"s","l":[null,256]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'RecoveryPlan': '[["arn","Arn","j",32],["created_at","CreatedAt","j",32],["description","Description",{"k":"s","l":[null,1024]}],["name","Name",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9 _-]*$","l":[1,256]},1],["recovery_plan_id","RecoveryPlanID","j",32],["status","Status","j",32],["tags","Tags",["@RecoveryPlanTag"]],["updated_at","UpdatedAt","j",32]]',
    'RecoveryPlanTag': '[["key","Key",{"k":"s","l":[null,256]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ReplicationConfigurationTemplate': '[["arn","Arn","j",32],["associate_default_security_group","AssociateDefaultSecurityGroup","b"],["auto_replicate_new_disks","AutoReplicateNewDisks","b"],["bandwidth_throttling","BandwidthThrottling",{"k":"i","r":[0,null]},1],["create_public_ip","CreatePublicIP","b"],["data_plane_routing","DataPlaneRouting",{"k":"s","e":["PRIVATE_IP","PUBLIC_IP"]}],["default_large_staging_disk_type","DefaultLargeStagingDiskType",{"k":"s","e":["GP2","GP3","ST1","AUTO"]}],["ebs_encryption","EbsEncryption",{"k":"s","e":["DEFAULT","CUSTOM","NONE"]},1],["ebs_encryption_key_arn","EbsEncryptionKeyArn",{"k":"s","p":"^arn:.{16,2044}$","l":[20,2048]}],["internet_protocol","InternetProtocol",{"k":"s","e":["IPV4","IPV6"]}],["pit_policy","PitPolicy",{"k":["@ReplicationConfigurationTemplatePITPolicyRule"],"l":[1,10]},1],["replication_configuration_template_id","ReplicationConfigurationTemplateID","j",32],["replication_server_instance_type","ReplicationServerInstanceType",{"k":"s","l":[null,255]}],["replication_servers_security_groups_ids","ReplicationServersSecurityGroupsIDs",{"k":[{"k":"s","p":"^sg-[0-9a-fA-F]{8,}$","l":[null,255]}],"l":[null,32]},1],["staging_area_subnet_id","StagingAreaSubnetId",{"k":"s","p":"^subnet-[0-9a-fA-F]{8,}$","l":[null,255]},1],["staging_area_tags","StagingAreaTags",{"m":{"k":"s","l":[null,256]}},1],["tags","Tags",{"k":["@ReplicationConfigurationTemplateTag"],"x":1}],["use_dedicated_replication_server","UseDedicatedReplicationServer","b"]]',
    'ReplicationConfigurationTemplatePITPolicyRule': '[["enabled","Enabled","b"],["interval","Interval",{"k":"i","r":[1,null]},1],["retention_duration","RetentionDuration",{"k":"i","r":[1,null]},1],["rule_id","RuleID",{"k":"i","r":[0,null]}],["units","Units",{"k":"s","e":["MINUTE","HOUR","DAY"]},1]]',
    'ReplicationConfigurationTemplateTag': '[["key","Key",{"k":"s","l":[null,256]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'SourceNetwork': '[["arn","Arn","j",32],["origin_account_id","OriginAccountID",{"k":"s","p":"[0-9]{12,}","l":[12,12]},3],["origin_region","OriginRegion",{"k":"s","p":"^(us(-gov)?|ap|ca|cn|eu|eusc|sa|af|me|il)-([a-z]{2}-)?(central|north|(north(?:east|west))|south|south(?:east|west)|east|west)-[0-9]$","l":[null,255]},3],["source_network_id","SourceNetworkID","j",32],["tags","Tags",["@SourceNetworkTag"]],["vpc_id","VpcID",{"k":"s","p":"^vpc-[0-9a-fA-F]{8,}$","l":[12,21]},3]]',
    'SourceNetworkTag': '[["key","Key",{"k":"s","l":[null,256]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnLaunchConfigurationTemplate(TypedResource):
    schema = Schema('AWS::DRS::LaunchConfigurationTemplate', _types, 'LaunchConfigurationTemplate', '{"attributes":[["attr_arn","Arn","s"],["attr_launch_configuration_template_id","LaunchConfigurationTemplateID","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:drs:${Region}:${Account}:launch-configuration-template/${LaunchConfigurationTemplateID}"}')


class CfnRecoveryPlan(TypedResource):
    schema = Schema('AWS::DRS::RecoveryPlan', _types, 'RecoveryPlan', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_recovery_plan_id","RecoveryPlanID","s"],["attr_status","Status","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["Arn"],"tags":["Tags","list"]}')


class CfnReplicationConfigurationTemplate(TypedResource):
    schema = Schema('AWS::DRS::ReplicationConfigurationTemplate', _types, 'ReplicationConfigurationTemplate', '{"attributes":[["attr_arn","Arn","s"],["attr_replication_configuration_template_id","ReplicationConfigurationTemplateID","s"]],"identifier":["Arn"],"tags":["Tags","list"]}')


class CfnSourceNetwork(TypedResource):
    schema = Schema('AWS::DRS::SourceNetwork', _types, 'SourceNetwork', '{"attributes":[["attr_arn","Arn","s"],["attr_source_network_id","SourceNetworkID","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:drs:${Region}:${Account}:source-network/${SourceNetworkID}"}')
