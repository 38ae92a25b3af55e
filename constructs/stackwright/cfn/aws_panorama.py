"""Every resource type of AWS::Panorama; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'ApplicationInstance': r'[["application_instance_id","ApplicationInstanceId","j",32],["application_instance_id_to_replace","ApplicationInstanceIdToReplace",{"k":"s","p":"^[a-zA-Z0-9\\-\\_]+$","l":[1,255]},10],["arn","Arn","j",32],["created_time","CreatedTime","j",32],["default_runtime_context_device","DefaultRuntimeContextDevice",{"k":"s","p":"^[a-zA-Z0-9\\-\\_]+$","l":[1,255]},3],["default_runtime_context_device_name","DefaultRuntimeContextDeviceName","j",32],["description","Description",{"k":"s","p":"^.*$","l":[null,255]},2],["health_status","HealthStatus","j",32],["last_updated_time","LastUpdatedTime","j",32],["manifest_overrides_payload","ManifestOverridesPayload","@ApplicationInstanceManifestOverridesPayload",2],["manifest_payload","ManifestPayload","@ApplicationInstanceManifestPayload",3],["name","Name",{"k":"s","p":"^[a-zA-Z0-9\\-\\_]+$","l":[1,255]},2],["runtime_role_arn","RuntimeRoleArn",{"k":"s","p":"^arn:[a-z0-9][-.a-z0-9]{0,62}:iam::[0-9]{12}:role/.+$","l":[1,255]},2],["status","Status","j",32],["status_description","StatusDescription","j",32],["tags","Tags",{"k":["@ApplicationInstanceTag"],"x":1}]]',
    'ApplicationInstanceManifestOverridesPayload': '[["payload_data","PayloadData",{"k":"s","p":"^.+$","l":[null,51200]},2]]',
    'ApplicationInstanceManifestPayload': '[["payload_data","PayloadData",{"k":"s","p":"^.+$","l":[1,51200]},2]]',
    'ApplicationInstanceTag': '[["key","Key",{"k":"s","p":"^.+$","l":[1,128]},1],["value","Value",{"k":"s","p":"^.+$","l":[null,256]},1]]',
    'Package': r'[["arn","Arn","j",32],["created_time","CreatedTime","j",32],["package_id","PackageId","j",32],["package_name","PackageName",{"k":"s","p":"^[a-zA-Z0-9\\-\\_]+$","l":[1,128]},3],["storage_location","StorageLocation","@PackageStorageLocation"],["tags","Tags",{"k":["@PackageTag"],"x":1}]]',
    'PackageStorageLocation': '[["binary_prefix_location","BinaryPrefixLocation","j",32],["bucket","Bucket","j",32],["generated_prefix_location","GeneratedPrefixLocation","j",32],["manifest_prefix_location","ManifestPrefixLocation","j",32],["repo_prefix_location","RepoPrefixLocation","j",32]]',
    'PackageTag': '[["key","Key",{"k":"s","p":"^.+$","l":[1,128]},1],["value","Value",{"k":"s","p":"^.+$","l":[null,256]},1]]',
    'PackageVersion': r'[["is_latest_patch","IsLatestPatch","j",32],["mark_latest","MarkLatest","b"],["owner_account","OwnerAccount",{"k":"s","p":"^[0-9a-z\\_]+$","l":[1,12]},2],["package_arn","PackageArn","j",32],["package_id","PackageId",{"k":"s","p":"^[a-zA-Z0-9\\-\\_\\/]+$","l":[1,255]},3],["package_name","PackageName","j",32],["package_version","PackageVersion",{"k":"s","p":"^([0-9]+)\\.([0-9]+)$","l":[1,255]},3],["patch_version","PatchVersion",{"k":"s","p":"^[a-z0-9]+$","l":[1,255]},3],["registered_time","RegisteredTime","j",32],["status","Status","j",32],["status_description","StatusDescription","j",32],["updated_latest_patch_version","UpdatedLatestPatchVersion",{"k":"s","p":"^[a-z0-9]+$","l":[1,255]},8]]',
})
__getattr__ = names(__name__, _types)


class CfnApplicationInstance(TypedResource):
    schema = Schema('AWS::Panorama::ApplicationInstance', _types, 'ApplicationInstance', '{"attributes":[["attr_application_instance_id","ApplicationInstanceId","s"],["attr_arn","Arn","s"],["attr_created_time","CreatedTime","i"],["attr_default_runtime_context_device_name","DefaultRuntimeContextDeviceName","s"],["attr_health_status","HealthStatus","s"],["attr_last_updated_time","LastUpdatedTime","i"],["attr_status","Status","s"],["attr_status_description","StatusDescription","s"]],"identifier":["ApplicationInstanceId"],"write_only":["ApplicationInstanceIdToReplace"],"tags":["Tags","list"],"arn":"arn:${Partition}:panorama:${Region}:${Account}:applicationInstance/${ApplicationInstanceId}"}')


class CfnPackage(TypedResource):
    schema = Schema('AWS::Panorama::Package', _types, 'Package', '{"attributes":[["attr_arn","Arn","s"],["attr_created_time","CreatedTime","i"],["attr_package_id","PackageId","s"],["attr_storage_location_binary_prefix_location","StorageLocation.BinaryPrefixLocation","s"],["attr_storage_location_bucket","StorageLocation.Bucket","s"],["attr_storage_location_generated_prefix_location","StorageLocation.GeneratedPrefixLocation","s"],["attr_storage_location_manifest_prefix_location","StorageLocation.ManifestPrefixLocation","s"],["attr_storage_location_repo_prefix_location","StorageLocation.RepoPrefixLocation","s"]],"identifier":["PackageId"],"tags":["Tags","list"],"arn":"arn:${Partition}:panorama:${Region}:${Account}:package/${PackageId}"}')


class CfnPackageVersion(TypedResource):
    schema = Schema('AWS::Panorama::PackageVersion', _types, 'PackageVersion', '{"attributes":[["attr_is_latest_patch","IsLatestPatch","b"],["attr_package_arn","PackageArn","s"],["attr_package_name","PackageName","s"],["attr_registered_time","RegisteredTime","i"],["attr_status","Status","s"],["attr_status_description","StatusDescription","s"]],"identifier":["PackageId","PackageVersion","PatchVersion"],"write_only":["UpdatedLatestPatchVersion"]}')
