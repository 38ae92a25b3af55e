"""Every resource type of AWS::LakeFormation; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Other, ResourceOptions, TypedResource


class CfnDataCellsFilterProps(TypedDict, total=False):
    column_names: Sequence[str] | Deferred | None
    """An array of UTF-8 strings. A change replaces the resource."""
    column_wildcard: CfnDataCellsFilterColumnWildcardProps | Deferred | None
    """A wildcard with exclusions. A change replaces the resource."""
    database_name: Required[str]
    """UTF-8 string, not less than 1 or more than 255 bytes long, matching the single-line string pattern. A change replaces the resource."""
    name: Required[str]
    """UTF-8 string, not less than 1 or more than 255 bytes long, matching the single-line string pattern. A change replaces the resource."""
    row_filter: CfnDataCellsFilterRowFilterProps | Deferred | None
    """A PartiQL predicate. A change replaces the resource."""
    table_catalog_id: Required[str]
    """Catalog id string, not less than 1 or more than 255 bytes long, matching the single-line string pattern. A change replaces the resource."""
    table_name: Required[str]
    """UTF-8 string, not less than 1 or more than 255 bytes long, matching the single-line string pattern. A change replaces the resource."""


class CfnDataCellsFilterColumnWildcardProps(TypedDict, total=False):
    """A wildcard object, consisting of an optional list of excluded column names or indexes."""
    excluded_column_names: Sequence[str] | Deferred | None
    """Excludes column names. A change replaces the resource."""


class CfnDataCellsFilterRowFilterProps(TypedDict, total=False):
    """A PartiQL predicate."""
    all_rows_wildcard: Anything
    """A wildcard for all rows. A change replaces the resource."""
    filter_expression: str | None
    """A filter expression. A change replaces the resource."""


class CfnDataCellsFilter(TypedResource):
    """A structure that represents a data cell filter with column-level, row-level, and/or cell-level security."""
    props: CfnDataCellsFilterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataCellsFilterProps]) -> None: ...


class CfnDataLakeSettingsProps(TypedDict, total=False):
    admins: Sequence[CfnDataLakeSettingsDataLakePrincipalProps | Deferred] | Deferred | None
    """A list of AWS Lake Formation principals."""
    allow_external_data_filtering: Boolean | None
    """Whether to allow Amazon EMR clusters or other third-party query engines to access data managed by Lake Formation."""
    allow_full_table_external_data_access: Boolean | None
    """Specifies whether query engines and applications can get credentials without IAM session tags if the user has full table access."""
    authorized_session_tag_value_list: Sequence[str] | Deferred | None
    """Lake Formation relies on a privileged process secured by Amazon EMR or the third party integrator to tag the user's role while assuming it."""
    create_database_default_permissions: Sequence[CfnDataLakeSettingsPrincipalPermissionsProps | Deferred] | Deferred | None
    """Specifies whether access control on a newly created database is managed by Lake Formation permissions or exclusively by IAM permissions."""
    create_table_default_permissions: Sequence[CfnDataLakeSettingsPrincipalPermissionsProps | Deferred] | Deferred | None
    """Specifies whether access control on a newly created table is managed by Lake Formation permissions or exclusively by IAM permissions."""
    external_data_filtering_allow_list: Sequence[CfnDataLakeSettingsDataLakePrincipalProps | Deferred] | Deferred | None
    """A list of the account IDs of AWS accounts with Amazon EMR clusters or third-party engines that are allwed to perform data filtering."""
    mutation_type: str | None
    """Specifies whether the data lake settings are updated by adding new values to the current settings ( `APPEND`) or by replacing the current settings with new settings ( `REPLACE` )."""
    parameters: Anything
    """A key-value map that provides an additional configuration on your data lake."""
    read_only_admins: Sequence[CfnDataLakeSettingsDataLakePrincipalProps | Deferred] | Deferred | None
    """The Lake Formation principal."""
    trusted_resource_owners: Sequence[str] | Deferred | None
    """An array of UTF-8 strings."""


class CfnDataLakeSettingsDataLakePrincipalProps(TypedDict, total=False):
    """The Lake Formation principal."""
    data_lake_principal_identifier: Required[str]
    """An identifier for the Lake Formation principal."""


class CfnDataLakeSettingsPrincipalPermissionsProps(TypedDict, total=False):
    """Permissions granted to a principal."""
    permissions: Required[Sequence[str] | Deferred]
    """The permissions that are granted to the principal."""
    principal: Required[CfnDataLakeSettingsDataLakePrincipalProps | Deferred]
    """The principal who is granted permissions."""


class CfnDataLakeSettings(TypedResource):
    """The `AWS::LakeFormation::DataLakeSettings` resource is an AWS Lake Formation resource type that manages the data lake settings for your account."""
    props: CfnDataLakeSettingsProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataLakeSettingsProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnPermissionsProps(TypedDict, total=False):
    data_lake_principal: Required[CfnPermissionsDataLakePrincipalProps | Deferred]
    """The AWS Lake Formation principal. A change replaces the resource."""
    permissions: Sequence[str] | Deferred | None
    """The permissions granted or revoked."""
    permissions_with_grant_option: Sequence[str] | Deferred | None
    """Indicates the ability to grant permissions (as a subset of permissions granted)."""
    resource: Required[CfnPermissionsResourceProps | Deferred]
    """A structure for the resource. A change replaces the resource."""


class CfnPermissionsColumnWildcardProps(TypedDict, total=False):
    """A wildcard object, consisting of an optional list of excluded column names or indexes."""
    excluded_column_names: Sequence[str] | Deferred | None
    """Excludes column names."""


class CfnPermissionsDataLakePrincipalProps(TypedDict, total=False):
    """The Lake Formation principal."""
    data_lake_principal_identifier: str | None
    """An identifier for the Lake Formation principal."""


class CfnPermissionsDataLocationResourceProps(TypedDict, total=False):
    """A structure for a data location object where permissions are granted or revoked."""
    catalog_id: str | None
    """The identifier for the Data Catalog."""
    s3_resource: str | None
    """The Amazon Resource Name (ARN) that uniquely identifies the data location resource."""


class CfnPermissionsDatabaseResourceProps(TypedDict, total=False):
    """A structure for the database object."""
    catalog_id: str | None
    """The identifier for the Data Catalog."""
    name: str | None
    """The name of the database resource."""


class CfnPermissionsResourceProps(TypedDict, total=False):
    """A structure for the resource."""
    data_location_resource: CfnPermissionsDataLocationResourceProps | Deferred | None
    """A structure for a data location object where permissions are granted or revoked."""
    database_resource: CfnPermissionsDatabaseResourceProps | Deferred | None
    """A structure for the database object."""
    table_resource: CfnPermissionsTableResourceProps | Deferred | None
    """A structure for the table object."""
    table_with_columns_resource: CfnPermissionsTableWithColumnsResourceProps | Deferred | None
    """A structure for a table with columns object."""


class CfnPermissionsTableResourceProps(TypedDict, total=False):
    """A structure for the table object."""
    catalog_id: str | None
    """The identifier for the Data Catalog."""
    database_name: str | None
    """The name of the database for the table."""
    name: str | None
    """The name of the table."""
    table_wildcard: Anything
    """An empty object representing all tables under a database."""


class CfnPermissionsTableWithColumnsResourceProps(TypedDict, total=False):
    """A structure for a table with columns object."""
    catalog_id: str | None
    """The identifier for the Data Catalog."""
    column_names: Sequence[str] | Deferred | None
    """The list of column names for the table."""
    column_wildcard: CfnPermissionsColumnWildcardProps | Deferred | None
    """A wildcard specified by a `ColumnWildcard` object."""
    database_name: str | None
    """The name of the database for the table with columns resource."""
    name: str | None
    """The name of the table resource."""


class CfnPermissions(TypedResource):
    """The `AWS::LakeFormation::Permissions` resource represents the permissions that a principal has on an AWS Glue Data Catalog resource (such as AWS Glue database or AWS Glue tables)."""
    props: CfnPermissionsProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPermissionsProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """A unique identifier for the batch permissions request entry."""


class CfnPrincipalPermissionsProps(TypedDict, total=False):
    catalog: str | None
    """The identifier for the Data Catalog. A change replaces the resource."""
    permissions: Required[Sequence[Literal["ALL", "SELECT", "ALTER", "DROP", "DELETE", "INSERT", "DESCRIBE", "CREATE_DATABASE", "CREATE_TABLE", "DATA_LOCATION_ACCESS", "CREATE_LF_TAG", "ASSOCIATE", "GRANT_WITH_LF_TAG_EXPRESSION"] | Other] | Deferred]
    """The permissions granted or revoked. A change replaces the resource."""
    permissions_with_grant_option: Required[Sequence[Literal["ALL", "SELECT", "ALTER", "DROP", "DELETE", "INSERT", "DESCRIBE", "CREATE_DATABASE", "CREATE_TABLE", "DATA_LOCATION_ACCESS", "CREATE_LF_TAG", "ASSOCIATE", "GRANT_WITH_LF_TAG_EXPRESSION"] | Other] | Deferred]
    """Indicates the ability to grant permissions (as a subset of permissions granted). A change replaces the resource."""
    principal: Required[CfnPrincipalPermissionsDataLakePrincipalProps | Deferred]
    """The principal to be granted a permission. A change replaces the resource."""
    resource: Required[CfnPrincipalPermissionsResourceProps | Deferred]
    """The resource to be granted or revoked permissions. A change replaces the resource."""


class CfnPrincipalPermissionsColumnWildcardProps(TypedDict, total=False):
    """A wildcard object, consisting of an optional list of excluded column names or indexes."""
    excluded_column_names: Sequence[str] | Deferred | None
    """Excludes column names. A change replaces the resource."""


class CfnPrincipalPermissionsDataCellsFilterResourceProps(TypedDict, total=False):
    """A structure that describes certain columns on certain rows."""
    database_name: Required[str]
    """A database in the Data Catalog. A change replaces the resource."""
    name: Required[str]
    """The name given by the user to the data filter cell. A change replaces the resource."""
    table_catalog_id: Required[str]
    """The ID of the catalog to which the table belongs. A change replaces the resource."""
    table_name: Required[str]
    """The name of the table. A change replaces the resource."""


class CfnPrincipalPermissionsDataLakePrincipalProps(TypedDict, total=False):
    """The AWS Lake Formation principal."""
    data_lake_principal_identifier: str | None
    """An identifier for the AWS Lake Formation principal. A change replaces the resource."""


class CfnPrincipalPermissionsDataLocationResourceProps(TypedDict, total=False):
    """A structure for a data location object where permissions are granted or revoked."""
    catalog_id: Required[str]
    """The identifier for the Data Catalog where the location is registered with AWS Lake Formation. A change replaces the resource."""
    resource_arn: Required[str]
    """The Amazon Resource Name (ARN) that uniquely identifies the data location resource. A change replaces the resource."""


class CfnPrincipalPermissionsDatabaseResourceProps(TypedDict, total=False):
    """A structure for the database object."""
    catalog_id: Required[str]
    """The identifier for the Data Catalog. A change replaces the resource."""
    name: Required[str]
    """The name of the database resource. A change replaces the resource."""


class CfnPrincipalPermissionsLFTagProps(TypedDict, total=False):
    """The LF-tag key and values attached to a resource."""
    tag_key: str | None
    """The key-name for the LF-tag. A change replaces the resource."""
    tag_values: Sequence[str] | Deferred | None
    """A list of possible values of the corresponding `TagKey` of an LF-tag key-value pair. A change replaces the resource."""


class CfnPrincipalPermissionsLFTagKeyResourceProps(TypedDict, total=False):
    """A structure containing an LF-tag key and values for a resource."""
    catalog_id: Required[str]
    """The identifier for the Data Catalog where the location is registered with Data Catalog. A change replaces the resource."""
    tag_key: Required[str]
    """The key-name for the LF-tag. A change replaces the resource."""
    tag_values: Required[Sequence[str] | Deferred]
    """A list of possible values for the corresponding `TagKey` of an LF-tag key-value pair. A change replaces the resource."""


class CfnPrincipalPermissionsLFTagPolicyResourceProps(TypedDict, total=False):
    """A list of LF-tag conditions that define a resource's LF-tag policy."""
    catalog_id: Required[str]
    """The identifier for the Data Catalog. A change replaces the resource."""
    expression: Required[Sequence[CfnPrincipalPermissionsLFTagProps | Deferred] | Deferred]
    """A list of LF-tag conditions that apply to the resource's LF-tag policy. A change replaces the resource."""
    resource_type: Required[Literal["DATABASE", "TABLE"] | Other]
    """The resource type for which the LF-tag policy applies. A change replaces the resource."""


class CfnPrincipalPermissionsResourceProps(TypedDict, total=False):
    """A structure for the resource."""
    catalog: str | None
    """The identifier for the Data Catalog. A change replaces the resource."""
    data_cells_filter: CfnPrincipalPermissionsDataCellsFilterResourceProps | Deferred | None
    """A data cell filter. A change replaces the resource."""
    data_location: CfnPrincipalPermissionsDataLocationResourceProps | Deferred | None
    """The location of an Amazon S3 path where permissions are granted or revoked. A change replaces the resource."""
    database: CfnPrincipalPermissionsDatabaseResourceProps | Deferred | None
    """The database for the resource. A change replaces the resource."""
    lf_tag: CfnPrincipalPermissionsLFTagKeyResourceProps | Deferred | None
    """The LF-tag key and values attached to a resource. A change replaces the resource."""
    lf_tag_policy: CfnPrincipalPermissionsLFTagPolicyResourceProps | Deferred | None
    """A list of LF-tag conditions that define a resource's LF-tag policy. A change replaces the resource."""
    table: CfnPrincipalPermissionsTableResourceProps | Deferred | None
    """The table for the resource. A change replaces the resource."""
    table_with_columns: CfnPrincipalPermissionsTableWithColumnsResourceProps | Deferred | None
    """The table with columns for the resource. A change replaces the resource."""


class CfnPrincipalPermissionsTableResourceProps(TypedDict, total=False):
    """A structure for the table object."""
    catalog_id: Required[str]
    """The identifier for the Data Catalog. A change replaces the resource."""
    database_name: Required[str]
    """The name of the database for the table. A change replaces the resource."""
    name: str | None
    """The name of the table. A change replaces the resource."""
    table_wildcard: Anything
    """A wildcard object representing every table under a database. A change replaces the resource."""


class CfnPrincipalPermissionsTableWithColumnsResourceProps(TypedDict, total=False):
    """A structure for a table with columns object."""
    catalog_id: Required[str]
    """The identifier for the Data Catalog where the location is registered with AWS Lake Formation. A change replaces the resource."""
    column_names: Sequence[str] | Deferred | None
    """The list of column names for the table. A change replaces the resource."""
    column_wildcard: CfnPrincipalPermissionsColumnWildcardProps | Deferred | None
    """A wildcard specified by a `ColumnWildcard` object. A change replaces the resource."""
    database_name: Required[str]
    """The name of the database for the table with columns resource. A change replaces the resource."""
    name: Required[str]
    """The name of the table resource. A change replaces the resource."""


class CfnPrincipalPermissions(TypedResource):
    """The `AWS::LakeFormation::PrincipalPermissions` resource represents the permissions that a principal has on a Data Catalog resource (such as AWS Glue databases or AWS Glue tables)."""
    props: CfnPrincipalPermissionsProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPrincipalPermissionsProps]) -> None: ...
    @property
    def attr_principal_identifier(self) -> StringToken:
        """Json encoding of the input principal."""
    @property
    def attr_resource_identifier(self) -> StringToken:
        """Json encoding of the input resource."""


class CfnResourceProps(TypedDict, total=False):
    hybrid_access_enabled: Boolean | None
    """Indicates whether the data access of tables pointing to the location can be managed by both Lake Formation permissions as well as Amazon S3 bucket policies."""
    resource_arn: Required[str]
    """The Amazon Resource Name (ARN) of the resource. A change replaces the resource."""
    role_arn: str | None
    """The IAM role that registered a resource."""
    use_service_linked_role: Required[Boolean]
    """Designates a trusted caller, an IAM principal, by registering this caller with the Data Catalog. A change may replace the resource."""
    with_federation: Boolean | None
    """Allows Lake Formation to assume a role to access tables in a federated database."""


class CfnResource(TypedResource):
    """The `AWS::LakeFormation::Resource` represents the data ( buckets and folders) that is being registered with AWS Lake Formation."""
    props: CfnResourceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourceProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """An identifier for the catalog resource."""


class CfnTagProps(TypedDict, total=False):
    catalog_id: str | None
    """Catalog id string, not less than 1 or more than 255 bytes long, matching the single-line string pattern. A change replaces the resource."""
    tag_key: Required[str]
    """UTF-8 string, not less than 1 or more than 255 bytes long, matching the single-line string pattern. A change replaces the resource."""
    tag_values: Required[Sequence[str] | Deferred]
    """An array of UTF-8 strings, not less than 1 or more than 50 strings."""


class CfnTag(TypedResource):
    """The `AWS::LakeFormation::Tag` resource represents an LF-tag, which consists of a key and one or more possible values for the key."""
    props: CfnTagProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTagProps]) -> None: ...


class CfnTagAssociationProps(TypedDict, total=False):
    lf_tags: Required[Sequence[CfnTagAssociationLFTagPairProps | Deferred] | Deferred]
    """A structure containing an LF-tag key-value pair. A change replaces the resource."""
    resource: Required[CfnTagAssociationResourceProps | Deferred]
    """UTF-8 string (valid values: `DATABASE | TABLE` ). A change replaces the resource."""


class CfnTagAssociationDatabaseResourceProps(TypedDict, total=False):
    """A structure for the database object."""
    catalog_id: Required[str]
    """The identifier for the Data Catalog. A change replaces the resource."""
    name: Required[str]
    """The name of the database resource. A change replaces the resource."""


class CfnTagAssociationLFTagPairProps(TypedDict, total=False):
    """A structure containing the catalog ID, tag key, and tag values of an LF-tag key-value pair."""
    catalog_id: Required[str]
    """The identifier for the Data Catalog. A change replaces the resource."""
    tag_key: Required[str]
    """The key-name for the LF-tag. A change replaces the resource."""
    tag_values: Required[Sequence[str] | Deferred]
    """A list of possible values of the corresponding `TagKey` of an LF-tag key-value pair. A change replaces the resource."""


class CfnTagAssociationResourceProps(TypedDict, total=False):
    """A structure for the resource."""
    catalog: str | None
    """The identifier for the Data Catalog. Deprecated. A change replaces the resource."""
    database: CfnTagAssociationDatabaseResourceProps | Deferred | None
    """The database for the resource. A change replaces the resource."""
    table: CfnTagAssociationTableResourceProps | Deferred | None
    """The table for the resource. A change replaces the resource."""
    table_with_columns: CfnTagAssociationTableWithColumnsResourceProps | Deferred | None
    """The table with columns for the resource. A change replaces the resource."""


class CfnTagAssociationTableResourceProps(TypedDict, total=False):
    """A structure for the table object."""
    catalog_id: Required[str]
    """The identifier for the Data Catalog. A change replaces the resource."""
    database_name: Required[str]
    """The name of the database for the table. A change replaces the resource."""
    name: str | None
    """The name of the table. A change replaces the resource."""
    table_wildcard: Anything
    """A wildcard object representing every table under a database.This is an object with no properties that effectively behaves as a true or false depending on whether not it is passed as a parameter. Deprecated. A change replaces the resource."""


class CfnTagAssociationTableWithColumnsResourceProps(TypedDict, total=False):
    """A structure for a table with columns object."""
    catalog_id: Required[str]
    """A wildcard object representing every table under a database. A change replaces the resource."""
    column_names: Required[Sequence[str] | Deferred]
    """The list of column names for the table. A change replaces the resource."""
    database_name: Required[str]
    """The name of the database for the table with columns resource. A change replaces the resource."""
    name: Required[str]
    """The name of the table resource. A change replaces the resource."""


class CfnTagAssociation(TypedResource):
    """The `AWS::LakeFormation::TagAssociation` resource represents an assignment of an LF-tag to a Data Catalog resource (database, table, or column)."""
    props: CfnTagAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTagAssociationProps]) -> None: ...
    @property
    def attr_resource_identifier(self) -> StringToken:
        """Json encoding of the input resource."""
    @property
    def attr_tags_identifier(self) -> StringToken:
        """Json encoding of the input LFTags list."""
