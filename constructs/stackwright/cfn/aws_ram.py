"""Every resource type of AWS::RAM; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Permission': r'[["arn","Arn","j",32],["is_resource_type_default","IsResourceTypeDefault","j",32],["name","Name",{"k":"s","p":"^[\\w.-]*$","l":[1,36]},3],["permission_type","PermissionType","j",32],["policy_template","PolicyTemplate","j",3],["resource_type","ResourceType","s",3],["tags","Tags",["@PermissionTag"]],["version","Version","j",32]]',
    'PermissionTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'PermissionAssociation': '[["association_status","AssociationStatus","j",32],["feature_set","FeatureSet","j",32],["is_default","IsDefault","j",32],["last_updated_time","LastUpdatedTime","j",32],["permission_arn","PermissionArn","s",3],["permission_version","PermissionVersion","j",32],["replace","Replace","b",8],["resource_share_arn","ResourceShareArn","s",3],["resource_type","ResourceType","j",32]]',
    'PrincipalAssociation': '[["association_type","AssociationType","j",32],["creation_time","CreationTime","j",32],["external","External","j",32],["last_updated_time","LastUpdatedTime","j",32],["principal","Principal","s",3],["resource_share_arn","ResourceShareArn","s",3],["status","Status","j",32]]',
    'ResourceAssociation': '[["association_type","AssociationType","j",32],["creation_time","CreationTime","j",32],["external","External","j",32],["last_updated_time","LastUpdatedTime","j",32],["resource_arn","ResourceArn","s",3],["resource_share_arn","ResourceShareArn","s",3],["status","Status","j",32]]',
    'ResourceShare': '[["allow_external_principals","AllowExternalPrincipals","b"],["arn","Arn","j",32],["creation_time","CreationTime","j",32],["feature_set","FeatureSet","j",32],["last_updated_time","LastUpdatedTime","j",32],["name","Name","s",1],["owning_account_id","OwningAccountId","j",32],["permission_arns","PermissionArns",["s"],8],["principals","Principals",["s"],8],["resource_arns","ResourceArns",["s"],8],["resource_share_configuration","ResourceShareConfiguration","@ResourceShareResourceShareConfiguration"],["sources","Sources",["s"],8],["status","Status","j",32],["tags","Tags",{"k":["@ResourceShareTag"],"x":1}]]',
    'ResourceShareResourceShareConfiguration': '[["exclusive_account_access","ExclusiveAccountAccess","b"],["retain_sharing_on_account_leave_organization","RetainSharingOnAccountLeaveOrganization","b",2]]',
    'ResourceShareTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'SourceAssociation': '[["creation_time","CreationTime","j",32],["last_updated_time","LastUpdatedTime","j",32],["resource_share_arn","ResourceShareArn","s",3],["source_id","SourceId","s",3],["source_type","SourceType","j",32],["status","Status","j",32]]',
})
__getattr__ = names(__name__, _types)


class CfnPermission(TypedResource):
    schema = Schema('AWS::RAM::Permission', _types, 'Permission', '{"attributes":[["attr_arn","Arn","s"],["attr_is_resource_type_default","IsResourceTypeDefault","b"],["attr_permission_type","PermissionType","s"],["attr_version","Version","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:ram::${Account}:permission/${ResourcePath}"}')


class CfnPermissionAssociation(TypedResource):
    schema = Schema('AWS::RAM::PermissionAssociation', _types, 'PermissionAssociation', '{"attributes":[["attr_association_status","AssociationStatus","s"],["attr_feature_set","FeatureSet","s"],["attr_is_default","IsDefault","b"],["attr_last_updated_time","LastUpdatedTime","s"],["attr_permission_version","PermissionVersion","s"],["attr_resource_type","ResourceType","s"]],"identifier":["ResourceShareArn","PermissionArn"],"write_only":["Replace"]}')


class CfnPrincipalAssociation(TypedResource):
    schema = Schema('AWS::RAM::PrincipalAssociation', _types, 'PrincipalAssociation', '{"attributes":[["attr_association_type","AssociationType","s"],["attr_creation_time","CreationTime","s"],["attr_external","External","b"],["attr_last_updated_time","LastUpdatedTime","s"],["attr_status","Status","s"]],"identifier":["ResourceShareArn","Principal"]}')


class CfnResourceAssociation(TypedResource):
    schema = Schema('AWS::RAM::ResourceAssociation', _types, 'ResourceAssociation', '{"attributes":[["attr_association_type","AssociationType","s"],["attr_creation_time","CreationTime","s"],["attr_external","External","b"],["attr_last_updated_time","LastUpdatedTime","s"],["attr_status","Status","s"]],"identifier":["ResourceShareArn","ResourceArn"]}')


class CfnResourceShare(TypedResource):
    schema = Schema('AWS::RAM::ResourceShare', _types, 'ResourceShare', '{"attributes":[["attr_arn","Arn","s"],["attr_creation_time","CreationTime","s"],["attr_feature_set","FeatureSet","s"],["attr_last_updated_time","LastUpdatedTime","s"],["attr_owning_account_id","OwningAccountId","s"],["attr_status","Status","s"]],"identifier":["Arn"],"write_only":["PermissionArns","Principals","ResourceArns","Sources"],"tags":["Tags","list"],"arn":"arn:${Partition}:ram:${Region}:${Account}:resource-share/${ResourcePath}"}')


class CfnSourceAssociation(TypedResource):
    schema = Schema('AWS::RAM::SourceAssociation', _types, 'SourceAssociation', '{"attributes":[["attr_creation_time","CreationTime","s"],["attr_last_updated_time","LastUpdatedTime","s"],["attr_source_type","SourceType","s"],["attr_status","Status","s"]],"identifier":["ResourceShareArn","SourceId"]}')
