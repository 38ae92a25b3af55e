"""Every resource type of AWS::EFS; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'AccessPoint': '[["access_point_id","AccessPointId","j",32],["access_point_tags","AccessPointTags",{"k":["@AccessPointAccessPointTag"],"x":1}],["arn","Arn","j",32],["client_token","ClientToken",{"k":"s","p":"^.+$","l":[1,64]},2],["file_system_id","FileSystemId",{"k":"s","p":"^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$","l":[null,128]},3,["AWS::EFS::FileSystem.FileSystemId"]],["posix_user","PosixUser","@AccessPointPosixUser",2],["root_directory","RootDirectory","@AccessPointRootDirectory",2]]',
    'AccessPointAccessPointTag': '[["key","Key",{"k":"s","l":[1,128]}],["value","Value",{"k":"s","l":[1,256]}]]',
    'AccessPointCreationInfo': '[["owner_gid","OwnerGid","s",3],["owner_uid","OwnerUid","s",3],["permissions","Permissions",{"k":"s","p":"^[0-7]{3,4}$"},3]]',
    'AccessPointPosixUser': '[["gid","Gid","s",3],["secondary_gids","SecondaryGids",{"k":["s"],"l":[null,16]},2],["uid","Uid","s",3]]',
    'AccessPointRootDirectory': r'[["creation_info","CreationInfo","@AccessPointCreationInfo",2],["path","Path",{"k":"s","p":"^(\\/|(\\/(?!\\.)+[^$#<>;`|&?{}^*/\\n]+){1,4})$","l":[1,100]},2]]',
    'FileSystem': r'[["arn","Arn","j",32],["availability_zone_name","AvailabilityZoneName",{"k":"s","p":"^.+$","l":[1,64]},2],["backup_policy","BackupPolicy","@FileSystemBackupPolicy"],["bypass_policy_lockout_safety_check","BypassPolicyLockoutSafetyCheck","b",8],["encrypted","Encrypted","b",2],["file_system_id","FileSystemId","j",32],["file_system_policy","FileSystemPolicy","j"],["file_system_protection","FileSystemProtection","@FileSystemFileSystemProtection"],["file_system_tags","FileSystemTags",{"k":["@FileSystemElasticFileSystemTag"],"x":1}],["kms_key_id","KmsKeyId",{"k":"s","p":"^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|alias/[a-zA-Z0-9/_-]+|(arn:aws[-a-z]*:kms:[a-z0-9-]+:\\d{12}:((key/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(key/mrk-[0-9a-f]{32})|(alias/[a-zA-Z0-9/_-]+))))$","l":[null,2048]},2,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["lifecycle_policies","LifecyclePolicies",{"k":["@FileSystemLifecyclePolicy"],"l":[null,3],"x":1}],["performance_mode","PerformanceMode",{"k":"s","e":["generalPurpose","maxIO"]},2],["provisioned_throughput_in_mibps","ProvisionedThroughputInMibps",{"k":"n","r":[1.0,null]}],["replication_configuration","ReplicationConfiguration","@FileSystemReplicationConfiguration"],["throughput_mode","ThroughputMode",{"k":"s","e":["bursting","elastic","provisioned"]}]]',
    'FileSystemBackupPolicy': '[["status","Status",{"k":"s","e":["DISABLED","ENABLED"]},1]]',
    'FileSystemElasticFileSystemTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'FileSystemFileSystemProtection': '[["replication_overwrite_protection","ReplicationOverwriteProtection",{"k":"s","e":["DISABLED","ENABLED"]}]]',
    'FileSystemLifecyclePolicy': '[["transition_to_archive","TransitionToArchive",{"k":"s","e":["AFTER_14_DAYS","AFTER_180_DAYS","AFTER_1_DAY","AFTER_270_DAYS","AFTER_30_DAYS","AFTER_365_DAYS","AFTER_60_DAYS","AFTER_7_DAYS","AFTER_90_DAYS"]}],["transition_to_ia","TransitionToIA",{"k":"s","e":["AFTER_14_DAYS","AFTER_180_DAYS","AFTER_1_DAY","AFTER_270_DAYS","AFTER_30_DAYS","AFTER_365_DAYS","AFTER_60_DAYS","AFTER_7_DAYS","AFTER_90_DAYS"]}],["transition_to_primary_storage_class","TransitionToPrimaryStorageClass",{"k":"s","e":["AFTER_1_ACCESS"]}]]',
    'FileSystemReplicationConfiguration': '[["destinations","Destinations",{"k":["@FileSystemReplicationDestination"],"l":[1,1],"x":1}]]',
    'FileSystemReplicationDestination': '[["availability_zone_name","AvailabilityZoneName","s",8],["file_system_id","FileSystemId",{"k":"s","p":"^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$"}],["kms_key_id","KmsKeyId","s",8,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["region","Region","s"],["role_arn","RoleArn","s",0,["AWS::IAM::Role.Arn"]],["status","Status","j",32],["status_message","StatusMessage","j",32]]',
    'MountTarget': r'[["file_system_id","FileSystemId",{"k":"s","p":"^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$","l":[null,128]},3,["AWS::EFS::FileSystem.FileSystemId"]],["id","Id","j",32],["ip_address","IpAddress",{"k":"s","p":"^[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}$","l":[7,15]},2],["ip_address_type","IpAddressType",{"k":"s","e":["IPV4_ONLY","IPV6_ONLY","DUAL_STACK"]},10],["ipv6_address","Ipv6Address",{"k":"s","l":[3,39]},2],["security_groups","SecurityGroups",{"k":[{"k":"s","p":"^sg-[0-9a-f]{8,40}$","l":[11,43]}],"l":[null,100],"x":1},1,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnet_id","SubnetId",{"k":"s","p":"^subnet-[0-9a-f]{8,40}$","l":[15,47]},3,["AWS::EC2::Subnet.Id","AWS::EC2::Subnet.SubnetId"]]]',
})
__getattr__ = names(__name__, _types)


class CfnAccessPoint(TypedResource):
    schema = Schema('AWS::EFS::AccessPoint', _types, 'AccessPoint', '{"attributes":[["attr_access_point_id","AccessPointId","s"],["attr_arn","Arn","s"]],"identifier":["AccessPointId"],"tags":["AccessPointTags","list"],"arn":"arn:${Partition}:elasticfilesystem:${Region}:${Account}:access-point/${AccessPointId}"}')


class CfnFileSystem(TypedResource):
    schema = Schema('AWS::EFS::FileSystem', _types, 'FileSystem', '{"attributes":[["attr_arn","Arn","s"],["attr_file_system_id","FileSystemId","s"]],"identifier":["FileSystemId"],"write_only":["BypassPolicyLockoutSafetyCheck","ReplicationConfiguration.Destinations.*.AvailabilityZoneName","ReplicationConfiguration.Destinations.*.KmsKeyId"],"tags":["FileSystemTags","list"],"arn":"arn:${Partition}:elasticfilesystem:${Region}:${Account}:file-system/${FileSystemId}"}')


class CfnMountTarget(TypedResource):
    schema = Schema('AWS::EFS::MountTarget', _types, 'MountTarget', '{"attributes":[["attr_file_system_id","FileSystemId","s"],["attr_id","Id","s"],["attr_ip_address","IpAddress","s"],["attr_ip_address_type","IpAddressType","s"],["attr_ipv6_address","Ipv6Address","s"],["attr_security_groups","SecurityGroups","l"],["attr_subnet_id","SubnetId","s"]],"identifier":["Id"],"write_only":["IpAddressType"]}')
