"""Every resource type of AWS::S3Files; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'AccessPoint': '[["access_point_arn","AccessPointArn","j",32],["access_point_id","AccessPointId","j",32],["client_token","ClientToken",{"k":"s","p":"^(.+)$","l":[1,64]},2],["file_system_id","FileSystemId",{"k":"s","p":"^(arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}|fs-[0-9a-f]{17,40})$","l":[null,128]},3],["owner_id","OwnerId","j",32],["posix_user","PosixUser","@AccessPointPosixUser",2],["root_directory","RootDirectory","@AccessPointRootDirectory",2],["status","Status","j",32],["tags","Tags",{"k":["@AccessPointAccessPointTag"],"l":[1,50],"x":1}]]',
    'AccessPointAccessPointTag': '[["key","Key",{"k":"s","l":[1,128]}],["value","Value",{"k":"s","l":[null,256]}]]',
    'AccessPointCreationPermissions': '[["owner_gid","OwnerGid",{"k":"s","p":"^[0-9]+$"},3],["owner_uid","OwnerUid",{"k":"s","p":"^[0-9]+$"},3],["permissions","Permissions",{"k":"s","p":"^[0-7]{3,4}$"},3]]',
    'AccessPointPosixUser': '[["gid","Gid",{"k":"s","p":"^[0-9]+$"},3],["secondary_gids","SecondaryGids",[{"k":"s","p":"^[0-9]+$"}],2],["uid","Uid",{"k":"s","p":"^[0-9]+$"},3]]',
    'AccessPointRootDirectory': r'[["creation_permissions","CreationPermissions","@AccessPointCreationPermissions",2],["path","Path",{"k":"s","p":"^(\\/|(\\/(?!\\.)+[^$#<>;;`|&?{}^*/\\n]+){1,4})$","l":[1,100]},2]]',
    'FileSystem': r'[["accept_bucket_warning","AcceptBucketWarning","b",10],["bucket","Bucket",{"k":"s","p":"^(arn:aws[a-zA-Z0-9-]*:s3:::.+)$"},3],["client_token","ClientToken",{"k":"s","p":"^(.+)$","l":[1,64]},2],["creation_time","CreationTime","j",32],["file_system_arn","FileSystemArn","j",32],["file_system_id","FileSystemId","j",32],["kms_key_id","KmsKeyId",{"k":"s","p":"^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|alias/[a-zA-Z0-9/_-]+|(arn:aws[-a-z]*:kms:[a-z0-9-]+:\\d{12}:((key/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(key/mrk-[0-9a-f]{32})|(alias/[a-zA-Z0-9/_-]+))))$","l":[null,2048]},2,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["owner_id","OwnerId","j",32],["prefix","Prefix",{"k":"s","p":"^(|.*/)$","l":[null,1024]},2],["role_arn","RoleArn",{"k":"s","p":"^arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+$","l":[null,2048]},3,["AWS::IAM::Role.Arn"]],["status","Status","j",32],["status_message","StatusMessage","j",32],["synchronization_configuration","SynchronizationConfiguration","@FileSystemSynchronizationConfiguration"],["tags","Tags",{"k":["@FileSystemTag"],"l":[1,50],"x":1}]]',
    'FileSystemExpirationDataRule': '[["days_after_last_access","DaysAfterLastAccess",{"k":"i","r":[1,365]},1]]',
    'FileSystemImportDataRule': '[["prefix","Prefix",{"k":"s","p":"^(|.*/)$","l":[null,1024]},1],["size_less_than","SizeLessThan",{"k":"i","r":[0,52673613135872]},1],["trigger","Trigger",{"k":"s","e":["ON_DIRECTORY_FIRST_ACCESS","ON_FILE_ACCESS"]},1]]',
    'FileSystemSynchronizationConfiguration': '[["expiration_data_rules","ExpirationDataRules",{"k":["@FileSystemExpirationDataRule"],"l":[1,1]},1],["import_data_rules","ImportDataRules",{"k":["@FileSystemImportDataRule"],"l":[1,10]},1],["latest_version_number","LatestVersionNumber","j",32]]',
    'FileSystemTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'FileSystemPolicy': '[["file_system_id","FileSystemId",{"k":"s","p":"^(arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}|fs-[0-9a-f]{17,40})$","l":[null,128]},3],["policy","Policy","j",1]]',
    'MountTarget': r'[["availability_zone_id","AvailabilityZoneId","j",32],["file_system_id","FileSystemId",{"k":"s","p":"^(arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}|fs-[0-9a-f]{17,40})$","l":[null,128]},3],["ip_address_type","IpAddressType",{"k":"s","e":["IPV4_ONLY","IPV6_ONLY","DUAL_STACK"]},2],["ipv4_address","Ipv4Address",{"k":"s","p":"^[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}$","l":[7,15]},2],["ipv6_address","Ipv6Address",{"k":"s","l":[3,39]},2],["mount_target_id","MountTargetId","j",32],["network_interface_id","NetworkInterfaceId","j",32],["owner_id","OwnerId","j",32],["security_groups","SecurityGroups",{"k":[{"k":"s","p":"^(sg-[0-9a-f]{8,40})$","l":[11,43]}],"l":[null,100],"x":1},0,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["status","Status","j",32],["status_message","StatusMessage","j",32],["subnet_id","SubnetId",{"k":"s","p":"^subnet-[0-9a-f]{8,40}$","l":[15,47]},3,["AWS::EC2::Subnet.Id"]],["vpc_id","VpcId","j",32]]',
})
__getattr__ = names(__name__, _types)


class CfnAccessPoint(TypedResource):
    schema = Schema('AWS::S3Files::AccessPoint', _types, 'AccessPoint', '{"attributes":[["attr_access_point_arn","AccessPointArn","s"],["attr_access_point_id","AccessPointId","s"],["attr_owner_id","OwnerId","s"],["attr_status","Status","s"]],"identifier":["AccessPointId"],"tags":["Tags","list"]}')


class CfnFileSystem(TypedResource):
    schema = Schema('AWS::S3Files::FileSystem', _types, 'FileSystem', '{"attributes":[["attr_creation_time","CreationTime","s"],["attr_file_system_arn","FileSystemArn","s"],["attr_file_system_id","FileSystemId","s"],["attr_owner_id","OwnerId","s"],["attr_status","Status","s"],["attr_status_message","StatusMessage","s"],["attr_synchronization_configuration_latest_version_number","SynchronizationConfiguration.LatestVersionNumber","i"]],"identifier":["FileSystemArn"],"write_only":["AcceptBucketWarning"],"tags":["Tags","list"],"arn":"arn:${Partition}:s3files:${Region}:${Account}:file-system/${FileSystemId}"}')


class CfnFileSystemPolicy(TypedResource):
    schema = Schema('AWS::S3Files::FileSystemPolicy', _types, 'FileSystemPolicy', '{"identifier":["FileSystemId"]}')


class CfnMountTarget(TypedResource):
    schema = Schema('AWS::S3Files::MountTarget', _types, 'MountTarget', '{"attributes":[["attr_availability_zone_id","AvailabilityZoneId","s"],["attr_mount_target_id","MountTargetId","s"],["attr_network_interface_id","NetworkInterfaceId","s"],["attr_owner_id","OwnerId","s"],["attr_status","Status","s"],["attr_status_message","StatusMessage","s"],["attr_vpc_id","VpcId","s"]],"identifier":["MountTargetId"]}')
