"""Every resource type of AWS::LakeFormation; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'DataCellsFilter': '[["column_names","ColumnNames",[{"k":"s","l":[1,255]}],2],["column_wildcard","ColumnWildcard","@DataCellsFilterColumnWildcard",2],["database_name","DatabaseName",{"k":"s","l":[1,255]},3],["name","Name",{"k":"s","l":[1,255]},3],["row_filter","RowFilter","@DataCellsFilterRowFilter",2],["table_catalog_id","TableCatalogId",{"k":"s","l":[12,12]},3],["table_name","TableName",{"k":"s","l":[1,255]},3]]',
    'DataCellsFilterColumnWildcard': '[["excluded_column_names","ExcludedColumnNames",[{"k":"s","l":[1,255]}],2]]',
    'DataCellsFilterRowFilter': '[["all_rows_wildcard","AllRowsWildcard","j",2],["filter_expression","FilterExpression","s",2]]',
    'DataLakeSettings': '[["admins","Admins",["@DataLakeSettingsDataLakePrincipal"]],["allow_external_data_filtering","AllowExternalDataFiltering","b"],["allow_full_table_external_data_access","AllowFullTableExternalDataAccess","b"],["authorized_session_tag_value_list","AuthorizedSessionTagValueList",["s"]],["create_database_default_permissions","CreateDatabaseDefaultPermissions",["@DataLakeSettingsPrincipalPermissions"]],["create_table_default_permissions","CreateTableDefaultPermissions",["@DataLakeSettingsPrincipalPermissions"]],["external_data_filtering_allow_list","ExternalDataFilteringAllowList",["@DataLakeSettingsDataLakePrincipal"]],["id","Id","j",32],["mutation_type","MutationType","s"],["parameters","Parameters","j"],["read_only_admins","ReadOnlyAdmins",["@DataLakeSettingsDataLakePrincipal"]],["trusted_resource_owners","TrustedResourceOwners",["s"]]]',
    'DataLakeSettingsDataLakePrincipal': '[["data_lake_principal_identifier","DataLakePrincipalIdentifier","s",1]]',
    'DataLakeSettingsPrincipalPermissions': '[["permissions","Permissions",["s"],1],["principal","Principal","@DataLakeSettingsDataLakePrincipal",1]]',
    'Permissions': '[["data_lake_principal","DataLakePrincipal","@PermissionsDataLakePrincipal",3],["id","Id","j",32],["permissions","Permissions",["s"]],["permissions_with_grant_option","PermissionsWithGrantOption",["s"]],["resource","Resource","@PermissionsResource",3]]',
    'PermissionsColumnWildcard': '[["excluded_column_names","ExcludedColumnNames",["s"]]]',
    'PermissionsDataLakePrincipal': '[["data_lake_principal_identifier","DataLakePrincipalIdentifier","s"]]',
    'PermissionsDataLocationResource': '[["catalog_id","CatalogId","s"],["s3_resource","S3Resource","s"]]',
    'PermissionsDatabaseResource': '[["catalog_id","CatalogId","s"],["name","Name","s"]]',
    'PermissionsResource': '[["data_location_resource","DataLocationResource","@PermissionsDataLocationResource"],["database_resource","DatabaseResource","@PermissionsDatabaseResource"],["table_resource","TableResource","@PermissionsTableResource"],["table_with_columns_resource","TableWithColumnsResource","@PermissionsTableWithColumnsResource"]]',
    'PermissionsTableResource': '[["catalog_id","CatalogId","s"],["database_name","DatabaseName","s"],["name","Name","s"],["table_wildcard","TableWildcard","j"]]',
    'PermissionsTableWithColumnsResource': '[["catalog_id","CatalogId","s"],["column_names","ColumnNames",["s"]],["column_wildcard","ColumnWildcard","@PermissionsColumnWildcard"],["database_name","DatabaseName","s"],["name","Name","s"]]',
    'PrincipalPermissions': '[["catalog","Catalog",{"k":"s","l":[12,255]},10],["permissions","Permissions",[{"k":"s","e":["ALL","SELECT","ALTER","DROP","DELETE","INSERT","DESCRIBE","CREATE_DATABASE","CREATE_TABLE","DATA_LOCATION_ACCESS","CREATE_LF_TAG","ASSOCIATE","GRANT_WITH_LF_TAG_EXPRESSION"]}],3],["permissions_with_grant_option","PermissionsWithGrantOption",[{"k":"s","e":["ALL","SELECT","ALTER","DROP","DELETE","INSERT","DESCRIBE","CREATE_DATABASE","CREATE_TABLE","DATA_LOCATION_ACCESS","CREATE_LF_TAG","ASSOCIATE","GRANT_WITH_LF_TAG_EXPRESSION"]}],3],["principal","Principal","@PrincipalPermissionsDataLakePrincipal",3],["principal_identifier","PrincipalIdentifier","j",32],["resource","Resource","@PrincipalPermissionsResource",3],["resource_identifier","ResourceIdentifier","j",32]]',
    'PrincipalPermissionsColumnWildcard': '[["excluded_column_names","ExcludedColumnNames",[{"k":"s","l":[1,255]}],2]]',
    'PrincipalPermissionsDataCellsFilterResource': '[["database_name","DatabaseName",{"k":"s","l":[1,255]},3],["name","Name",{"k":"s","l":[1,255]},3],["table_catalog_id","TableCatalogId",{"k":"s","l":[12,255]},3],["table_name","TableName",{"k":"s","l":[1,255]},3]]',
    'PrincipalPermissionsDataLakePrincipal': '[["data_lake_principal_identifier","DataLakePrincipalIdentifier",{"k":"s","l":[1,255]},2,["AWS::IAM::Role.Arn"]]]',
    'PrincipalPermissionsDataLocationResource': '[["catalog_id","CatalogId",{"k":"s","l":[12,255]},3],["resource_arn","ResourceArn","s",3]]',
    'PrincipalPermissionsDatabaseResource': '[["catalog_id","CatalogId",{"k":"s","l":[12,255]},3],["name","Name",{"k":"s","l":[1,255]},3]]',
    'PrincipalPermissionsLFTag': '[["tag_key","TagKey",{"k":"s","l":[1,128]},2],["tag_values","TagValues",{"k":[{"k":"s","l":[null,256]}],"l":[1,50]},2]]',
    'PrincipalPermissionsLFTagKeyResource': '[["catalog_id","CatalogId",{"k":"s","l":[12,255]},3],["tag_key","TagKey",{"k":"s","l":[1,255]},3],["tag_values","TagValues",{"k":[{"k":"s","l":[null,256]}],"l":[1,50]},3]]',
    'PrincipalPermissionsLFTagPolicyResource': '[["catalog_id","CatalogId",{"k":"s","l":[12,255]},3],["expression","Expression",{"k":["@PrincipalPermissionsLFTag"],"l":[1,5]},3],["resource_type","ResourceType",{"k":"s","e":["DATABASE","TABLE"]},3]]',
    'PrincipalPermissionsResource': '[["catalog","Catalog","s",2],["data_cells_filter","DataCellsFilter","@PrincipalPermissionsDataCellsFilterResource",2],["data_location","DataLocation","@PrincipalPermissionsDataLocationResource",2],["database","Database","@PrincipalPermissionsDatabaseResource",2],["lf_tag","LFTag","@PrincipalPermissionsLFTagKeyResource",2],["lf_tag_policy","LFTagPolicy","@PrincipalPermissionsLFTagPolicyResource",2],["table","Table","@PrincipalPermissionsTableResource",2],["table_with_columns","TableWithColumns","@PrincipalPermissionsTableWithColumnsResource",2]]',
    'PrincipalPermissionsTableResource': '[["catalog_id","CatalogId",{"k":"s","l":[12,255]},3],["database_name","DatabaseName",{"k":"s","l":[1,255]},3],["name","Name",{"k":"s","l":[1,255]},2],["table_wildcard","TableWildcard","j",2]]',
    'PrincipalPermissionsTableWithColumnsResource': '[["catalog_id","CatalogId",{"k":"s","l":[12,255]},3],["column_names","ColumnNames",[{"k":"s","l":[1,255]}],2],["column_wildcard","ColumnWildcard","@PrincipalPermissionsColumnWildcard",2],["database_name","DatabaseName",{"k":"s","l":[1,255]},3],["name","Name",{"k":"s","l":[1,255]},3]]',
    'Resource': '[["hybrid_access_enabled","HybridAccessEnabled","b"],["id","Id","j",32],["resource_arn","ResourceArn","s",3],["role_arn","RoleArn","s",0,["AWS::IAM::Role.Arn"]],["use_service_linked_role","UseServiceLinkedRole","b",5],["with_federation","WithFederation","b"]]',
    'Tag': r'[["catalog_id","CatalogId",{"k":"s","l":[12,12]},2],["tag_key","TagKey",{"k":"s","p":"^([{a-zA-Z}{\\s}{0-9}_.:\\/=+\\-@%]*)$","l":[1,128]},3],["tag_values","TagValues",{"k":[{"k":"s","p":"^([{a-zA-Z}{\\s}{0-9}_.:\\*\\/=+\\-@%]*)$","l":[null,256]}],"l":[1,1000]},1]]',
    'TagAssociation': '[["lf_tags","LFTags",{"k":["@TagAssociationLFTagPair"],"l":[1,50]},3],["resource","Resource","@TagAssociationResource",3],["resource_identifier","ResourceIdentifier","j",32],["tags_identifier","TagsIdentifier","j",32]]',
    'TagAssociationDatabaseResource': '[["catalog_id","CatalogId",{"k":"s","l":[12,12]},3],["name","Name",{"k":"s","l":[1,255]},3]]',
    'TagAssociationLFTagPair': '[["catalog_id","CatalogId",{"k":"s","l":[12,12]},3],["tag_key","TagKey",{"k":"s","l":[1,128]},3],["tag_values","TagValues",{"k":[{"k":"s","l":[null,256]}],"l":[1,50]},3]]',
    'TagAssociationResource': '[["catalog","Catalog","s",18],["database","Database","@TagAssociationDatabaseResource",2],["table","Table","@TagAssociationTableResource",2],["table_with_columns","TableWithColumns","@TagAssociationTableWithColumnsResource",2]]',
    'TagAssociationTableResource': '[["catalog_id","CatalogId",{"k":"s","l":[12,12]},3],["database_name","DatabaseName",{"k":"s","l":[1,255]},3],["name","Name",{"k":"s","l":[1,255]},2],["table_wildcard","TableWildcard","j",18]]',
    'TagAssociationTableWithColumnsResource': '[["catalog_id","CatalogId",{"k":"s","l":[12,12]},3],["column_names","ColumnNames",[{"k":"s","l":[1,255]}],3],["database_name","DatabaseName",{"k":"s","l":[1,255]},3],["name","Name",{"k":"s","l":[1,255]},3]]',
})
__getattr__ = names(__name__, _types)


class CfnDataCellsFilter(TypedResource):
    schema = Schema('AWS::LakeFormation::DataCellsFilter', _types, 'DataCellsFilter', '{"identifier":["TableCatalogId","DatabaseName","TableName","Name"]}')


class CfnDataLakeSettings(TypedResource):
    schema = Schema('AWS::LakeFormation::DataLakeSettings', _types, 'DataLakeSettings', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnPermissions(TypedResource):
    schema = Schema('AWS::LakeFormation::Permissions', _types, 'Permissions', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnPrincipalPermissions(TypedResource):
    schema = Schema('AWS::LakeFormation::PrincipalPermissions', _types, 'PrincipalPermissions', '{"attributes":[["attr_principal_identifier","PrincipalIdentifier","s"],["attr_resource_identifier","ResourceIdentifier","s"]],"identifier":["PrincipalIdentifier","ResourceIdentifier"],"write_only":["Catalog"]}')


class CfnResource(TypedResource):
    schema = Schema('AWS::LakeFormation::Resource', _types, 'Resource', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnTag(TypedResource):
    schema = Schema('AWS::LakeFormation::Tag', _types, 'Tag', '{"identifier":["TagKey"]}')


class CfnTagAssociation(TypedResource):
    schema = Schema('AWS::LakeFormation::TagAssociation', _types, 'TagAssociation', '{"attributes":[["attr_resource_identifier","ResourceIdentifier","s"],["attr_tags_identifier","TagsIdentifier","s"]],"identifier":["ResourceIdentifier","TagsIdentifier"]}')
