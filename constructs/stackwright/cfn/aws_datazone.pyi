"""Every resource type of AWS::DataZone; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnConnectionProps(TypedDict, total=False):
    aws_location: CfnConnectionAwsLocationProps | Deferred | None
    """The location where the connection is created."""
    configurations: Sequence[CfnConnectionConnectionConfigurationProps | Deferred] | Deferred | None
    """The configurations of the connection."""
    description: str | None
    """Connection description."""
    domain_identifier: Required[str]
    """The ID of the domain where the connection is created. A change replaces the resource."""
    enable_trusted_identity_propagation: Boolean | None
    """Specifies whether the trusted identity propagation is enabled A change replaces the resource."""
    environment_identifier: str | None
    """The ID of the environment where the connection is created. A change replaces the resource."""
    name: Required[str]
    """The name of the connection. A change replaces the resource."""
    project_identifier: str | None
    """The identifier of the project in which the connection should be created. A change replaces the resource."""
    props: CfnConnectionConnectionPropertiesInputProps | Deferred | None
    """Connection props."""
    scope: Literal["DOMAIN", "PROJECT"] | Other | None
    """The scope of the connection. A change replaces the resource."""


class CfnConnectionAmazonQPropertiesInputProps(TypedDict, total=False):
    """Amazon Q properties of the connection."""
    auth_mode: str | None
    """The authentication mode of the connection's AmazonQ properties"""
    is_enabled: Boolean | None
    """Specifies whether Amazon Q is enabled for the connection"""
    profile_arn: str | None


class CfnConnectionAthenaPropertiesInputProps(TypedDict, total=False):
    """The Amazon Athena properties of a connection."""
    workgroup_name: Required[str]
    """The Amazon Athena workgroup name of a connection."""


class CfnConnectionAuthenticationConfigurationInputProps(TypedDict, total=False):
    """The authentication configuration of a connection."""
    authentication_type: Literal["BASIC", "OAUTH2", "CUSTOM"] | Other | None
    """The authentication type of a connection."""
    basic_authentication_credentials: CfnConnectionBasicAuthenticationCredentialsProps | Deferred | None
    """The basic authentication credentials of a connection."""
    custom_authentication_credentials: Mapping[str, str] | Deferred | None
    """The custom authentication credentials of a connection."""
    kms_key_arn: str | None
    """The KMS key ARN of a connection."""
    oauth2_properties: CfnConnectionOAuth2PropertiesProps | Deferred | None
    """The oAuth2 properties of a connection."""
    secret_arn: str | None
    """The secret ARN of a connection."""


class CfnConnectionAuthorizationCodePropertiesProps(TypedDict, total=False):
    """The authorization code properties of a connection."""
    authorization_code: str | None
    """The authorization code of a connection."""
    redirect_uri: str | None
    """The redirect URI of a connection."""


class CfnConnectionAwsLocationProps(TypedDict, total=False):
    """The location of a project."""
    access_role: str | None
    """The access role of a connection."""
    aws_account_id: str | None
    """The account ID of a connection."""
    aws_region: str | None
    """The Region of a connection."""
    iam_connection_id: str | None
    """The IAM connection ID of a connection."""


class CfnConnectionBasicAuthenticationCredentialsProps(TypedDict, total=False):
    """The basic authentication credentials of a connection."""
    password: str | None
    """The password for a connection."""
    user_name: str | None
    """The user name for the connecion."""


class CfnConnectionConnectionConfigurationProps(TypedDict, total=False):
    """A configuration of the connection."""
    classification: str | None
    """The classification of the connection configuration."""
    properties: Mapping[str, str] | Deferred | None
    """Property Map"""


class CfnConnectionConnectionPropertiesInputProps(TypedDict, total=False):
    """The properties of a connection."""
    amazon_q_properties: CfnConnectionAmazonQPropertiesInputProps | Deferred | None
    """Amazon Q properties of the connection."""
    athena_properties: CfnConnectionAthenaPropertiesInputProps | Deferred | None
    """The Amazon Athena properties of a connection."""
    glue_properties: CfnConnectionGluePropertiesInputProps | Deferred | None
    """The AWS Glue properties of a connection."""
    hyper_pod_properties: CfnConnectionHyperPodPropertiesInputProps | Deferred | None
    """The hyper pod properties of a connection."""
    iam_properties: CfnConnectionIamPropertiesInputProps | Deferred | None
    """The IAM properties of a connection."""
    lakehouse_properties: CfnConnectionLakehousePropertiesInputProps | Deferred | None
    """Lakehouse Properties Input"""
    mlflow_properties: CfnConnectionMlflowPropertiesInputProps | Deferred | None
    """MLflow Properties Input"""
    redshift_properties: CfnConnectionRedshiftPropertiesInputProps | Deferred | None
    """The Amazon Redshift properties of a connection."""
    s3_properties: CfnConnectionS3PropertiesInputProps | Deferred | None
    """S3 Properties Input"""
    spark_emr_properties: CfnConnectionSparkEmrPropertiesInputProps | Deferred | None
    """The Spark EMR properties of a connection."""
    spark_glue_properties: CfnConnectionSparkGluePropertiesInputProps | Deferred | None
    """The Spark AWS Glue properties of a connection."""
    workflows_mwaa_properties: CfnConnectionWorkflowsMwaaPropertiesInputProps | Deferred | None
    """Workflows MWAA Properties Input"""
    workflows_serverless_properties: Anything
    """Workflows Serverless Properties Input"""


class CfnConnectionGlueConnectionInputProps(TypedDict, total=False):
    """The AWS Glue connecton input."""
    athena_properties: Mapping[str, str] | Deferred | None
    """The Amazon Athena properties of the AWS Glue connection."""
    authentication_configuration: CfnConnectionAuthenticationConfigurationInputProps | Deferred | None
    """The authentication configuration of the AWS Glue connection."""
    connection_properties: Mapping[str, str] | Deferred | None
    """The connection properties of the AWS Glue connection."""
    connection_type: str | None
    """The connection type of the AWS Glue connection."""
    description: str | None
    """The description of the AWS Glue connection."""
    match_criteria: str | None
    """The match criteria of the AWS Glue connection."""
    name: str | None
    """The name of the AWS Glue connection."""
    physical_connection_requirements: CfnConnectionPhysicalConnectionRequirementsProps | Deferred | None
    """The physical connection requirements for the AWS Glue connection."""
    python_properties: Mapping[str, str] | Deferred | None
    """The Python properties of the AWS Glue connection."""
    spark_properties: Mapping[str, str] | Deferred | None
    """The Spark properties of the AWS Glue connection."""
    validate_credentials: Boolean | None
    """Speciefies whether to validate credentials of the AWS Glue connection."""
    validate_for_compute_environments: Sequence[str] | Deferred | None
    """Speciefies whether to validate for compute environments of the AWS Glue connection."""


class CfnConnectionGlueOAuth2CredentialsProps(TypedDict, total=False):
    """The GlueOAuth2 credentials of a connection."""
    access_token: str | None
    """The access token of a connection."""
    jwt_token: str | None
    """The jwt token of the connection."""
    refresh_token: str | None
    """The refresh token of the connection."""
    user_managed_client_application_client_secret: str | None
    """The user managed client application client secret of the connection."""


class CfnConnectionGluePropertiesInputProps(TypedDict, total=False):
    """The AWS Glue properties of a connection."""
    glue_connection_input: CfnConnectionGlueConnectionInputProps | Deferred | None
    """The AWS Glue connection."""


class CfnConnectionHyperPodPropertiesInputProps(TypedDict, total=False):
    """The hyper pod properties of a AWS Glue properties patch."""
    cluster_name: Required[str]
    """The cluster name the hyper pod properties."""


class CfnConnectionIamPropertiesInputProps(TypedDict, total=False):
    """The IAM properties of a connection."""
    glue_lineage_sync_enabled: Boolean | None
    """Specifies whether AWS Glue lineage sync is enabled for a connection."""
    role_arn: str | None
    """The ARN of the IAM role to associate with the connection as the project user role."""


class CfnConnectionLakehousePropertiesInputProps(TypedDict, total=False):
    """Lakehouse Properties Input"""
    glue_lineage_sync_enabled: Boolean | None
    """Specifies whether Glue lineage sync is enabled for the lakehouse connection."""


class CfnConnectionLineageSyncScheduleProps(TypedDict, total=False):
    """The lineage sync schedule."""
    schedule: str | None
    """The lineage sync schedule."""


class CfnConnectionMlflowPropertiesInputProps(TypedDict, total=False):
    """MLflow Properties Input"""
    tracking_server_arn: str | None
    """The ARN of the MLflow tracking server"""


class CfnConnectionOAuth2ClientApplicationProps(TypedDict, total=False):
    """The OAuth2Client application."""
    aws_managed_client_application_reference: str | None
    """The AWS managed client application reference in the OAuth2Client application."""
    user_managed_client_application_client_id: str | None
    """The user managed client application client ID in the OAuth2Client application."""


class CfnConnectionOAuth2PropertiesProps(TypedDict, total=False):
    """The OAuth2 properties."""
    authorization_code_properties: CfnConnectionAuthorizationCodePropertiesProps | Deferred | None
    """The authorization code properties of the OAuth2 properties."""
    oauth2_client_application: CfnConnectionOAuth2ClientApplicationProps | Deferred | None
    """The OAuth2 client application of the OAuth2 properties."""
    oauth2_credentials: CfnConnectionGlueOAuth2CredentialsProps | Deferred | None
    """The OAuth2 credentials of the OAuth2 properties."""
    oauth2_grant_type: Literal["AUTHORIZATION_CODE", "CLIENT_CREDENTIALS", "JWT_BEARER"] | Other | None
    """The OAuth2 grant type of the OAuth2 properties."""
    token_url: str | None
    """The OAuth2 token URL of the OAuth2 properties."""
    token_url_parameters_map: Mapping[str, str] | Deferred | None
    """The OAuth2 token URL parameter map of the OAuth2 properties."""


class CfnConnectionPhysicalConnectionRequirementsProps(TypedDict, total=False):
    """Physical connection requirements of a connection."""
    availability_zone: str | None
    """The availability zone of the physical connection requirements of a connection."""
    security_group_id_list: Sequence[str] | Deferred | None
    """The group ID list of the physical connection requirements of a connection."""
    subnet_id: str | None
    """The subnet ID of the physical connection requirements of a connection."""
    subnet_id_list: Sequence[str] | Deferred | None
    """The subnet ID list of the physical connection requirements of a connection."""


class CfnConnectionRedshiftCredentialsProps(TypedDict, total=False):
    """Amazon Redshift credentials of a connection."""
    secret_arn: str | None
    """The secret ARN of the Amazon Redshift credentials of a connection."""
    username_password: CfnConnectionUsernamePasswordProps | Deferred | None
    """The username and password of the Amazon Redshift credentials of a connection."""


class CfnConnectionRedshiftLineageSyncConfigurationInputProps(TypedDict, total=False):
    """The Amaon Redshift lineage sync configuration."""
    enabled: Boolean | None
    """Specifies whether the Amaon Redshift lineage sync configuration is enabled."""
    schedule: CfnConnectionLineageSyncScheduleProps | Deferred | None
    """The schedule of the Amaon Redshift lineage sync configuration."""


class CfnConnectionRedshiftPropertiesInputProps(TypedDict, total=False):
    """The Amazon Redshift properties."""
    credentials: CfnConnectionRedshiftCredentialsProps | Deferred | None
    """The Amaon Redshift credentials."""
    database_name: str | None
    """The Amazon Redshift database name."""
    host: str | None
    """The Amazon Redshift host."""
    lineage_sync: CfnConnectionRedshiftLineageSyncConfigurationInputProps | Deferred | None
    """The lineage sync of the Amazon Redshift."""
    port: Number | None
    """The Amaon Redshift port."""
    storage: CfnConnectionRedshiftStoragePropertiesProps | Deferred | None
    """The Amazon Redshift storage."""


class CfnConnectionRedshiftStoragePropertiesProps(TypedDict, total=False):
    """The Amazon Redshift storage properties."""
    cluster_name: str | None
    """The cluster name in the Amazon Redshift storage properties."""
    workgroup_name: str | None
    """The workgroup name in the Amazon Redshift storage properties."""


class CfnConnectionS3PropertiesInputProps(TypedDict, total=False):
    """S3 Properties Input"""
    register_s3_access_grant_location: Boolean | None
    """Specifies whether to register the S3 Access Grant location."""
    s3_access_grant_location_id: str | None
    """The Amazon S3 Access Grant location ID that's part of the Amazon S3 properties of a connection."""
    s3_uri: Required[str]
    """The Amazon S3 URI that's part of the Amazon S3 properties of a connection."""


class CfnConnectionSparkEmrPropertiesInputProps(TypedDict, total=False):
    """The Spark EMR properties."""
    compute_arn: str | None
    """The compute ARN of Spark EMR."""
    instance_profile_arn: str | None
    """The instance profile ARN of Spark EMR."""
    java_virtual_env: str | None
    """The java virtual env of the Spark EMR."""
    log_uri: str | None
    """The log URI of the Spark EMR."""
    managed_endpoint_arn: str | None
    python_virtual_env: str | None
    """The Python virtual env of the Spark EMR."""
    runtime_role: str | None
    """The runtime role of the Spark EMR."""
    trusted_certificates_s3_uri: str | None
    """The certificates S3 URI of the Spark EMR."""


class CfnConnectionSparkGlueArgsProps(TypedDict, total=False):
    """The Spark AWS Glue args."""
    connection: str | None
    """The connection in the Spark AWS Glue args."""


class CfnConnectionSparkGluePropertiesInputProps(TypedDict, total=False):
    """The Spark AWS Glue properties."""
    additional_args: CfnConnectionSparkGlueArgsProps | Deferred | None
    """The additional args in the Spark AWS Glue properties."""
    glue_connection_name: str | None
    """The AWS Glue connection name in the Spark AWS Glue properties."""
    glue_version: str | None
    """The AWS Glue version in the Spark AWS Glue properties."""
    idle_timeout: Number | None
    """The idle timeout in the Spark AWS Glue properties."""
    java_virtual_env: str | None
    """The Java virtual env in the Spark AWS Glue properties."""
    number_of_workers: Number | None
    """The number of workers in the Spark AWS Glue properties."""
    python_virtual_env: str | None
    """The Python virtual env in the Spark AWS Glue properties."""
    worker_type: str | None
    """The worker type in the Spark AWS Glue properties."""


class CfnConnectionUsernamePasswordProps(TypedDict, total=False):
    """The username and password of a connection."""
    password: Required[str]
    """The password of a connection."""
    username: Required[str]
    """The username of a connection."""


class CfnConnectionWorkflowsMwaaPropertiesInputProps(TypedDict, total=False):
    """Workflows MWAA Properties Input"""
    mwaa_environment_name: str | None
    """The name of the MWAA environment."""


class CfnConnection(TypedResource):
    """In Amazon DataZone, a connection enables you to connect your resources (domains, projects, and environments) to external resources and services."""
    props: CfnConnectionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectionProps]) -> None: ...
    @property
    def attr_connection_id(self) -> StringToken:
        """The ID of the connection."""
    @property
    def attr_domain_id(self) -> StringToken:
        """The domain ID of the connection."""
    @property
    def attr_domain_unit_id(self) -> StringToken:
        """The domain unit ID of the connection."""
    @property
    def attr_environment_id(self) -> StringToken:
        """The ID of the environment."""
    @property
    def attr_environment_user_role(self) -> StringToken:
        """The environment user role."""
    @property
    def attr_project_id(self) -> StringToken:
        """The ID of the project."""
    @property
    def attr_type(self) -> StringToken:
        """The type of the connection."""


class CfnDataSourceProps(TypedDict, total=False):
    asset_forms_input: Sequence[CfnDataSourceFormInputProps | Deferred] | Deferred | None
    """The metadata forms attached to the assets that the data source works with."""
    configuration: CfnDataSourceDataSourceConfigurationInputProps | Deferred | None
    """The configuration of the data source."""
    connection_identifier: str | None
    """The unique identifier of a connection used to fetch relevant parameters from connection during Datasource run A change replaces the resource."""
    description: str | None
    """The description of the data source."""
    domain_identifier: Required[str]
    """The ID of the Amazon DataZone domain where the data source is created. A change replaces the resource."""
    enable_setting: Literal["ENABLED", "DISABLED"] | Other | None
    """Specifies whether the data source is enabled."""
    environment_identifier: str | None
    """The unique identifier of the Amazon DataZone environment to which the data source publishes assets. A change replaces the resource."""
    name: Required[str]
    """The name of the data source."""
    project_identifier: Required[str]
    """The identifier of the Amazon DataZone project in which you want to add this data source. A change replaces the resource."""
    publish_on_import: Boolean | None
    """Specifies whether the assets that this data source creates in the inventory are to be also automatically published to the catalog."""
    recommendation: CfnDataSourceRecommendationConfigurationProps | Deferred | None
    """Specifies whether the business name generation is to be enabled for this data source."""
    schedule: CfnDataSourceScheduleConfigurationProps | Deferred | None
    """The schedule of the data source runs."""
    type: Required[str]
    """The type of the data source. A change replaces the resource."""


class CfnDataSourceDataSourceConfigurationInputProps(TypedDict, total=False):
    """The configuration of the data source."""
    glue_run_configuration: CfnDataSourceGlueRunConfigurationInputProps | Deferred | None
    """The configuration of the AWS Glue data source."""
    redshift_run_configuration: CfnDataSourceRedshiftRunConfigurationInputProps | Deferred | None
    """The configuration of the Amazon Redshift data source."""
    sage_maker_run_configuration: CfnDataSourceSageMakerRunConfigurationInputProps | Deferred | None
    """The configuration details of the Amazon SageMaker data source."""


class CfnDataSourceFilterExpressionProps(TypedDict, total=False):
    """A filter expression in Amazon DataZone."""
    expression: Required[str]
    """The search filter expression."""
    type: Required[Literal["INCLUDE", "EXCLUDE"] | Other]
    """The search filter explresison type."""


class CfnDataSourceFormInputProps(TypedDict, total=False):
    """The details of a metadata form."""
    content: str | None
    """The content of the metadata form."""
    form_name: Required[str]
    """The name of the metadata form."""
    type_identifier: str | None
    """The ID of the metadata form type."""
    type_revision: str | None
    """The revision of the metadata form type."""


class CfnDataSourceGlueRunConfigurationInputProps(TypedDict, total=False):
    """The configuration details of the AWS Glue data source."""
    auto_import_data_quality_result: Boolean | None
    """Specifies whether to automatically import data quality metrics as part of the data source run."""
    catalog_name: str | None
    """The catalog name in the AWS Glue run configuration."""
    data_access_role: str | None
    """The data access role included in the configuration details of the AWS Glue data source."""
    relational_filter_configurations: Required[Sequence[CfnDataSourceRelationalFilterConfigurationProps | Deferred] | Deferred]
    """The relational filter configurations included in the configuration details of the AWS Glue data source."""


class CfnDataSourceRecommendationConfigurationProps(TypedDict, total=False):
    """The recommendation configuration for the data source."""
    enable_business_name_generation: Boolean | None
    """Specifies whether automatic business name generation is to be enabled or not as part of the recommendation configuration."""


class CfnDataSourceRedshiftClusterStorageProps(TypedDict, total=False):
    """The details of the Amazon Redshift cluster storage."""
    cluster_name: Required[str]
    """The name of an Amazon Redshift cluster."""


class CfnDataSourceRedshiftCredentialConfigurationProps(TypedDict, total=False):
    """The details of the credentials required to access an Amazon Redshift cluster."""
    secret_manager_arn: Required[str]
    """The ARN of a secret manager for an Amazon Redshift cluster."""


class CfnDataSourceRedshiftRunConfigurationInputProps(TypedDict, total=False):
    """The relational filter configurations included in the configuration details of the Amazon Redshift data source."""
    data_access_role: str | None
    """The data access role included in the configuration details of the Amazon Redshift data source."""
    redshift_credential_configuration: CfnDataSourceRedshiftCredentialConfigurationProps | Deferred | None
    """The details of the credentials required to access an Amazon Redshift cluster."""
    redshift_storage: CfnDataSourceRedshiftStorageProps | Deferred | None
    """The details of the Amazon Redshift storage as part of the configuration of an Amazon Redshift data source run."""
    relational_filter_configurations: Required[Sequence[CfnDataSourceRelationalFilterConfigurationProps | Deferred] | Deferred]
    """The relational filter configurations included in the configuration details of the AWS Glue data source."""


class CfnDataSourceRedshiftServerlessStorageProps(TypedDict, total=False):
    """The details of the Amazon Redshift Serverless workgroup storage."""
    workgroup_name: Required[str]
    """The name of the Amazon Redshift Serverless workgroup."""


class CfnDataSourceRedshiftStorageProps(TypedDict, total=False):
    """The details of the Amazon Redshift storage as part of the configuration of an Amazon Redshift data source run."""
    redshift_cluster_source: CfnDataSourceRedshiftClusterStorageProps | Deferred | None
    """The details of the Amazon Redshift cluster source."""
    redshift_serverless_source: CfnDataSourceRedshiftServerlessStorageProps | Deferred | None
    """The details of the Amazon Redshift Serverless workgroup source."""


class CfnDataSourceRelationalFilterConfigurationProps(TypedDict, total=False):
    """The relational filter configuration for the data source."""
    database_name: Required[str]
    """The database name specified in the relational filter configuration for the data source."""
    filter_expressions: Sequence[CfnDataSourceFilterExpressionProps | Deferred] | Deferred | None
    """The filter expressions specified in the relational filter configuration for the data source."""
    schema_name: str | None
    """The schema name specified in the relational filter configuration for the data source."""


class CfnDataSourceSageMakerRunConfigurationInputProps(TypedDict, total=False):
    """The configuration details of the Amazon SageMaker data source."""
    tracking_assets: Required[Mapping[str, Sequence[str] | Deferred] | Deferred]
    """The tracking assets of the Amazon SageMaker run."""


class CfnDataSourceScheduleConfigurationProps(TypedDict, total=False):
    """The details of the schedule of the data source runs."""
    schedule: str | None
    """The schedule of the data source runs."""
    timezone: Literal["AFRICA_JOHANNESBURG", "AMERICA_MONTREAL", "AMERICA_SAO_PAULO", "ASIA_BAHRAIN", "ASIA_BANGKOK", "ASIA_CALCUTTA", "ASIA_DUBAI", "ASIA_HONG_KONG", "ASIA_JAKARTA", "ASIA_KUALA_LUMPUR", "ASIA_SEOUL", "ASIA_SHANGHAI", "ASIA_SINGAPORE", "ASIA_TAIPEI", "ASIA_TOKYO", "AUSTRALIA_MELBOURNE", "AUSTRALIA_SYDNEY", "CANADA_CENTRAL", "CET", "CST6CDT", "ETC_GMT", "ETC_GMT0", "ETC_GMT_ADD_0", "ETC_GMT_ADD_1", "ETC_GMT_ADD_10", "ETC_GMT_ADD_11", "ETC_GMT_ADD_12", "ETC_GMT_ADD_2", "ETC_GMT_ADD_3", "ETC_GMT_ADD_4", "ETC_GMT_ADD_5", "ETC_GMT_ADD_6", "ETC_GMT_ADD_7", "ETC_GMT_ADD_8", "ETC_GMT_ADD_9", "ETC_GMT_NEG_0", "ETC_GMT_NEG_1", "ETC_GMT_NEG_10", "ETC_GMT_NEG_11", "ETC_GMT_NEG_12", "ETC_GMT_NEG_13", "ETC_GMT_NEG_14", "ETC_GMT_NEG_2", "ETC_GMT_NEG_3", "ETC_GMT_NEG_4", "ETC_GMT_NEG_5", "ETC_GMT_NEG_6", "ETC_GMT_NEG_7", "ETC_GMT_NEG_8", "ETC_GMT_NEG_9", "EUROPE_DUBLIN", "EUROPE_LONDON", "EUROPE_PARIS", "EUROPE_STOCKHOLM", "EUROPE_ZURICH", "ISRAEL", "MEXICO_GENERAL", "MST7MDT", "PACIFIC_AUCKLAND", "US_CENTRAL", "US_EASTERN", "US_MOUNTAIN", "US_PACIFIC", "UTC"] | Other | None
    """The timezone of the data source run."""


class CfnDataSource(TypedResource):
    """The `AWS::DataZone::DataSource` resource specifies an Amazon DataZone data source that is used to import technical metadata of assets (data) from the source databases or data warehouses into Amazon DataZone."""
    props: CfnDataSourceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataSourceProps]) -> None: ...
    @property
    def attr_connection_id(self) -> StringToken:
        """The connection ID that's part of the data source summary."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp of when the data source was created."""
    @property
    def attr_domain_id(self) -> StringToken:
        """The ID of the Amazon DataZone domain in which the data source exists."""
    @property
    def attr_environment_id(self) -> StringToken:
        """The ID of the environment in which the data source exists."""
    @property
    def attr_id(self) -> StringToken:
        """The identifier of the data source run."""
    @property
    def attr_last_run_asset_count(self) -> NumberToken:
        """The count of the assets created during the last data source run."""
    @property
    def attr_last_run_at(self) -> StringToken:
        """The timestamp of when the data source run was last performed."""
    @property
    def attr_last_run_status(self) -> StringToken:
        """The status of the last data source run."""
    @property
    def attr_project_id(self) -> StringToken:
        """The project ID included in the data source run activity."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the data source."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp of when the data source was updated."""


class CfnDomainProps(TypedDict, total=False):
    description: str | None
    """The description of the Amazon DataZone domain."""
    domain_execution_role: str | None
    """The domain execution role that is created when an Amazon DataZone domain is created."""
    domain_version: Literal["V1", "V2"] | Other | None
    """The domain version. A change replaces the resource."""
    kms_key_identifier: str | None
    """The identifier of the AWS Key Management Service (KMS) key that is used to encrypt the Amazon DataZone domain, metadata, and reporting data. A change replaces the resource."""
    name: Required[str]
    """The name of the Amazon DataZone domain."""
    service_role: str | None
    """The service role of the domain."""
    single_sign_on: CfnDomainSingleSignOnProps | Deferred | None
    """The single sign-on details in Amazon DataZone."""
    tags: Sequence[CfnDomainTagProps | Deferred] | Deferred | None
    """The tags specified for the Amazon DataZone domain."""


class CfnDomainSingleSignOnProps(TypedDict, total=False):
    """The single sign-on details in Amazon DataZone."""
    idc_instance_arn: str | None
    """The ARN of the IDC instance."""
    type: Literal["IAM_IDC", "DISABLED"] | Other | None
    """The type of single sign-on in Amazon DataZone."""
    user_assignment: Literal["AUTOMATIC", "MANUAL"] | Other | None
    """The single sign-on user assignment in Amazon DataZone."""


class CfnDomainTagProps(TypedDict, total=False):
    """A key-value pair to associate with the domain."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDomain(TypedResource):
    """The `AWS::DataZone::Domain` resource specifies an Amazon DataZone domain."""
    props: CfnDomainProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDomainProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the Amazon DataZone domain."""
    @property
    def attr_created_at(self) -> StringToken:
        """A timestamp of when a Amazon DataZone domain was created."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the Amazon DataZone domain."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """A timestamp of when a Amazon DataZone domain was last updated."""
    @property
    def attr_managed_account_id(self) -> StringToken:
        """The identifier of the AWS account that manages the domain."""
    @property
    def attr_portal_url(self) -> StringToken:
        """The data portal URL for the Amazon DataZone domain."""
    @property
    def attr_root_domain_unit_id(self) -> StringToken:
        """The ID of the root domain unit."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the Amazon DataZone domain."""


class CfnDomainUnitProps(TypedDict, total=False):
    description: str | None
    """The description of the domain unit."""
    domain_identifier: Required[str]
    """The ID of the domain where you want to crate a domain unit. A change replaces the resource."""
    name: Required[str]
    """The name of the domain unit."""
    parent_domain_unit_identifier: Required[str]
    """The ID of the parent domain unit. A change replaces the resource."""


class CfnDomainUnit(TypedResource):
    """The summary of the domain unit."""
    props: CfnDomainUnitProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDomainUnitProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The time stamp at which the domain unit was created."""
    @property
    def attr_domain_id(self) -> StringToken:
        """The ID of the domain in which the domain unit lives."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the domain unit."""
    @property
    def attr_identifier(self) -> StringToken:
        """The identifier of the domain unit that you want to get."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The timestamp at which the domain unit was last updated."""
    @property
    def attr_parent_domain_unit_id(self) -> StringToken:
        """The ID of the parent domain unit."""


class CfnEnvironmentProps(TypedDict, total=False):
    deployment_order: Integer | None
    """The deployment order for the environment. A change replaces the resource."""
    description: str | None
    """The description of the environment."""
    domain_identifier: Required[str]
    """The identifier of the Amazon DataZone domain in which the environment is created. A change replaces the resource."""
    environment_account_identifier: str | None
    """The identifier of the AWS account in which an environment exists. A change replaces the resource."""
    environment_account_region: str | None
    """The AWS Region in which an environment exists. A change replaces the resource."""
    environment_blueprint_identifier: str | None
    """The identifier of the environment blueprint. A change replaces the resource."""
    environment_configuration_id: str | None
    """The identifier of the environment configuration. A change replaces the resource."""
    environment_profile_identifier: str | None
    """The identifier of the environment profile that is used to create this Amazon DataZone environment. A change replaces the resource."""
    environment_role_arn: str | None
    """The ARN of the environment role."""
    glossary_terms: Sequence[str] | Deferred | None
    """The glossary terms that can be used in this Amazon DataZone environment."""
    name: Required[str]
    """The name of the Amazon DataZone environment."""
    project_identifier: Required[str]
    """The identifier of the Amazon DataZone project in which this environment is created. A change replaces the resource."""
    user_parameters: Sequence[CfnEnvironmentEnvironmentParameterProps | Deferred] | Deferred | None
    """The user parameters of this Amazon DataZone environment. A change replaces the resource."""


class CfnEnvironmentEnvironmentParameterProps(TypedDict, total=False):
    """The parameter details of the environment."""
    name: str | None
    """The name of the environment parameter."""
    value: str | None
    """The value of the environment parameter."""


class CfnEnvironment(TypedResource):
    """The `AWS::DataZone::Environment` resource specifies an Amazon DataZone environment, which is a collection of zero or more configured resources with a given set of IAM principals who can operate on those resources."""
    props: CfnEnvironmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEnvironmentProps]) -> None: ...
    @property
    def attr_aws_account_id(self) -> StringToken:
        """The identifier of the AWS account in which an environment exists."""
    @property
    def attr_aws_account_region(self) -> StringToken:
        """The AWS Region in which an environment exists."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp of when the environment was created."""
    @property
    def attr_created_by(self) -> StringToken:
        """The Amazon DataZone user who created the environment."""
    @property
    def attr_domain_id(self) -> StringToken:
        """The identifier of the Amazon DataZone domain in which the environment exists."""
    @property
    def attr_environment_blueprint_id(self) -> StringToken:
        """The identifier of a blueprint with which an environment profile is created."""
    @property
    def attr_environment_profile_id(self) -> StringToken:
        """The identifier of the environment profile with which the environment was created."""
    @property
    def attr_id(self) -> StringToken:
        """The identifier of the environment."""
    @property
    def attr_project_id(self) -> StringToken:
        """The identifier of the project in which the environment exists."""
    @property
    def attr_provider(self) -> StringToken:
        """The provider of the environment."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the environment."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp of when the environment was updated."""


class CfnEnvironmentActionsProps(TypedDict, total=False):
    description: str | None
    """The environment action description."""
    domain_identifier: str | None
    """The Amazon DataZone domain ID of the environment action. A change replaces the resource."""
    environment_identifier: str | None
    """The environment ID of the environment action. A change replaces the resource."""
    identifier: str | None
    """The ID of the environment action."""
    name: Required[str]
    """The name of the environment action."""
    parameters: CfnEnvironmentActionsAwsConsoleLinkParametersProps | Deferred | None
    """The parameters of the environment action."""


class CfnEnvironmentActionsAwsConsoleLinkParametersProps(TypedDict, total=False):
    """The parameters of the console link specified as part of the environment action."""
    uri: str | None
    """The URI of the console link specified as part of the environment action."""


class CfnEnvironmentActions(TypedResource):
    """The details about the specified action configured for an environment."""
    props: CfnEnvironmentActionsProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEnvironmentActionsProps]) -> None: ...
    @property
    def attr_domain_id(self) -> StringToken:
        """The Amazon DataZone domain ID of the environment action."""
    @property
    def attr_environment_id(self) -> StringToken:
        """The environment ID of the environment action."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the environment action."""


class CfnEnvironmentBlueprintConfigurationProps(TypedDict, total=False):
    domain_identifier: Required[str]
    """The identifier of the Amazon DataZone domain in which an environment blueprint exists. A change replaces the resource."""
    enabled_regions: Required[Sequence[str] | Deferred]
    """The enabled AWS Regions specified in a blueprint configuration."""
    environment_blueprint_identifier: Required[str]
    """The identifier of the environment blueprint. A change replaces the resource."""
    environment_role_permission_boundary: str | None
    """The environment role permission boundary."""
    global_parameters: Mapping[str, str] | Deferred | None
    """Region-agnostic environment blueprint parameters."""
    manage_access_role_arn: str | None
    """The ARN of the manage access role."""
    provisioning_configurations: Sequence[CfnEnvironmentBlueprintConfigurationProvisioningConfigurationProps | Deferred] | Deferred | None
    """The provisioning configuration of a blueprint."""
    provisioning_role_arn: str | None
    """The ARN of the provisioning role."""
    regional_parameters: Sequence[CfnEnvironmentBlueprintConfigurationRegionalParameterProps | Deferred] | Deferred | None
    """The regional parameters of the environment blueprint."""


class CfnEnvironmentBlueprintConfigurationLakeFormationConfigurationProps(TypedDict, total=False):
    """The Lake Formation configuration of the Data Lake blueprint."""
    location_registration_exclude_s3_locations: Sequence[str] | Deferred | None
    """Specifies certain Amazon S3 locations if you do not want Amazon DataZone to automatically register them in hybrid mode."""
    location_registration_role: str | None
    """The role that is used to manage read/write access to the chosen Amazon S3 bucket(s) for Data Lake using AWS Lake Formation hybrid access mode."""


class CfnEnvironmentBlueprintConfigurationProvisioningConfigurationProps(TypedDict, total=False):
    """The provisioning configuration of the blueprint."""
    lake_formation_configuration: CfnEnvironmentBlueprintConfigurationLakeFormationConfigurationProps | Deferred | None
    """The Lake Formation configuration of the Data Lake blueprint."""


class CfnEnvironmentBlueprintConfigurationRegionalParameterProps(TypedDict, total=False):
    """The regional parameters in the environment blueprint."""
    parameters: Mapping[str, str] | Deferred | None
    """A string to string map containing parameters for the region."""
    region: str | None
    """The region specified in the environment parameter."""


class CfnEnvironmentBlueprintConfiguration(TypedResource):
    """The configuration details of an environment blueprint."""
    props: CfnEnvironmentBlueprintConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEnvironmentBlueprintConfigurationProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp of when an environment blueprint was created."""
    @property
    def attr_domain_id(self) -> StringToken:
        """The identifier of the Amazon DataZone domain in which an environment blueprint exists."""
    @property
    def attr_environment_blueprint_id(self) -> StringToken:
        """The identifier of the environment blueprint."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp of when the environment blueprint was updated."""


class CfnEnvironmentProfileProps(TypedDict, total=False):
    aws_account_id: Required[str]
    """The identifier of an AWS account in which an environment profile exists."""
    aws_account_region: Required[str]
    """The AWS Region in which an environment profile exists."""
    description: str | None
    """The description of the environment profile."""
    domain_identifier: Required[str]
    """The identifier of the Amazon DataZone domain in which the environment profile exists. A change replaces the resource."""
    environment_blueprint_identifier: Required[str]
    """The identifier of a blueprint with which an environment profile is created. A change replaces the resource."""
    name: Required[str]
    """The name of the environment profile."""
    project_identifier: Required[str]
    """The identifier of a project in which an environment profile exists. A change replaces the resource."""
    user_parameters: Sequence[CfnEnvironmentProfileEnvironmentParameterProps | Deferred] | Deferred | None
    """The user parameters of this Amazon DataZone environment profile."""


class CfnEnvironmentProfileEnvironmentParameterProps(TypedDict, total=False):
    """The parameter details of an environment profile."""
    name: str | None
    """The name specified in the environment parameter."""
    value: str | None
    """The value of the environment profile."""


class CfnEnvironmentProfile(TypedResource):
    """The details of an environment profile."""
    props: CfnEnvironmentProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEnvironmentProfileProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp of when an environment profile was created."""
    @property
    def attr_created_by(self) -> StringToken:
        """The Amazon DataZone user who created the environment profile."""
    @property
    def attr_domain_id(self) -> StringToken:
        """The identifier of the Amazon DataZone domain in which the environment profile exists."""
    @property
    def attr_environment_blueprint_id(self) -> StringToken:
        """The identifier of a blueprint with which an environment profile is created."""
    @property
    def attr_id(self) -> StringToken:
        """The identifier of the environment profile."""
    @property
    def attr_project_id(self) -> StringToken:
        """The identifier of a project in which an environment profile exists."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp of when the environment profile was updated."""


class CfnFormTypeProps(TypedDict, total=False):
    description: str | None
    """The description of the metadata form type. A change may replace the resource."""
    domain_identifier: Required[str]
    """The identifier of the Amazon DataZone domain in which the form type exists. A change replaces the resource."""
    model: Required[CfnFormTypeModelProps | Deferred]
    """The model of the form type. A change may replace the resource."""
    name: Required[str]
    """The name of the form type. A change replaces the resource."""
    owning_project_identifier: Required[str]
    """The identifier of the project that owns the form type. A change may replace the resource."""
    status: Literal["ENABLED", "DISABLED"] | Other | None
    """The status of the form type. A change may replace the resource."""


class CfnFormTypeModelProps(TypedDict, total=False):
    """Indicates the smithy model of the API."""
    smithy: str | None


class CfnFormType(TypedResource):
    """The details of the metadata form type."""
    props: CfnFormTypeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFormTypeProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp of when the metadata form type was created."""
    @property
    def attr_created_by(self) -> StringToken:
        """The Amazon DataZone user who created teh metadata form type."""
    @property
    def attr_domain_id(self) -> StringToken:
        """The identifier of the Amazon DataZone domain in which the form type exists."""
    @property
    def attr_form_type_identifier(self) -> StringToken:
        """The ID of the metadata form type."""
    @property
    def attr_owning_project_id(self) -> StringToken:
        """The identifier of the project that owns the form type."""
    @property
    def attr_revision(self) -> StringToken:
        """The revision of the form type."""


class CfnGroupProfileProps(TypedDict, total=False):
    domain_identifier: Required[str]
    """The identifier of the Amazon DataZone domain in which a group profile exists. A change replaces the resource."""
    group_identifier: str | None
    """The ID of the group of a project member. A change replaces the resource."""
    group_type: Literal["DATAZONE_SSO_GROUP", "IAM_ROLE_SESSION_GROUP"] | Other | None
    """The type of the group."""
    role_principal_arn: str | None
    """The ARN of the role principal for the group profile. A change replaces the resource."""
    status: Literal["ASSIGNED", "NOT_ASSIGNED"] | Other | None
    """The status of a group profile."""


class CfnGroupProfile(TypedResource):
    """The details of a group profile in Amazon DataZone."""
    props: CfnGroupProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGroupProfileProps]) -> None: ...
    @property
    def attr_domain_id(self) -> StringToken:
        """The identifier of the Amazon DataZone domain in which a group profile exists."""
    @property
    def attr_group_name(self) -> StringToken:
        """The name of a group profile."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of a group profile."""
    @property
    def attr_role_principal_id(self) -> StringToken:
        """The ID of the role principal for the group profile."""


class CfnOwnerProps(TypedDict, total=False):
    domain_identifier: Required[str]
    """The ID of the domain in which you want to add the entity owner. A change replaces the resource."""
    entity_identifier: Required[str]
    """The ID of the entity to which you want to add an owner. A change replaces the resource."""
    entity_type: Required[Literal["DOMAIN_UNIT"] | Other]
    """The type of an entity. A change replaces the resource."""
    owner: Required[CfnOwnerOwnerPropertiesProps | Deferred]
    """The owner that you want to add to the entity. A change replaces the resource."""


class CfnOwnerOwnerGroupPropertiesProps(TypedDict, total=False):
    """The properties of the domain unit owners group."""
    group_identifier: str | None
    """The ID of the domain unit owners group."""


class CfnOwnerOwnerPropertiesProps(TypedDict, total=False):
    """The properties of a domain unit's owner."""
    group: CfnOwnerOwnerGroupPropertiesProps | Deferred | None
    """Specifies that the domain unit owner is a group."""
    user: CfnOwnerOwnerUserPropertiesProps | Deferred | None
    """Specifies that the domain unit owner is a user."""


class CfnOwnerOwnerUserPropertiesProps(TypedDict, total=False):
    """The properties of the owner user."""
    user_identifier: str | None
    """The ID of the owner user."""


class CfnOwner(TypedResource):
    """The owner that you want to add to the entity."""
    props: CfnOwnerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOwnerProps]) -> None: ...
    @property
    def attr_owner_identifier(self) -> StringToken:
        """The ID of the entity to which you want to add an owner."""
    @property
    def attr_owner_type(self) -> StringToken:
        """The owner that you want to add to the entity."""


class CfnPolicyGrantProps(TypedDict, total=False):
    detail: Required[CfnPolicyGrantPolicyGrantDetailProps | Deferred]
    """The details of the policy grant member. A change replaces the resource."""
    domain_identifier: Required[str]
    """The ID of the domain where you want to add a policy grant. A change replaces the resource."""
    entity_identifier: Required[str]
    """The ID of the entity (resource) to which you want to add a policy grant. A change replaces the resource."""
    entity_type: Required[Literal["DOMAIN_UNIT", "ENVIRONMENT_BLUEPRINT_CONFIGURATION", "ENVIRONMENT_PROFILE", "ASSET_TYPE"] | Other]
    """The type of entity (resource) to which the grant is added. A change replaces the resource."""
    policy_type: Required[Literal["CREATE_DOMAIN_UNIT", "OVERRIDE_DOMAIN_UNIT_OWNERS", "ADD_TO_PROJECT_MEMBER_POOL", "OVERRIDE_PROJECT_OWNERS", "CREATE_GLOSSARY", "CREATE_FORM_TYPE", "CREATE_ASSET_TYPE", "CREATE_PROJECT", "CREATE_ENVIRONMENT_PROFILE", "DELEGATE_CREATE_ENVIRONMENT_PROFILE", "CREATE_ENVIRONMENT", "CREATE_ENVIRONMENT_FROM_BLUEPRINT", "CREATE_PROJECT_FROM_PROJECT_PROFILE"] | Other]
    """The type of policy that you want to grant. A change replaces the resource."""
    principal: Required[CfnPolicyGrantPolicyGrantPrincipalProps | Deferred]
    """The principal of the policy grant member. A change replaces the resource."""


class CfnPolicyGrantAddToProjectMemberPoolPolicyGrantDetailProps(TypedDict, total=False):
    """The details of the policy grant."""
    include_child_domain_units: Boolean | None
    """Specifies whether the policy grant is applied to child domain units."""


class CfnPolicyGrantCreateAssetTypePolicyGrantDetailProps(TypedDict, total=False):
    """The details of the policy grant."""
    include_child_domain_units: Boolean | None
    """Specifies whether the policy grant is applied to child domain units."""


class CfnPolicyGrantCreateDomainUnitPolicyGrantDetailProps(TypedDict, total=False):
    """The details of the policy grant."""
    include_child_domain_units: Boolean | None
    """Specifies whether the policy grant is applied to child domain units."""


class CfnPolicyGrantCreateEnvironmentProfilePolicyGrantDetailProps(TypedDict, total=False):
    """The details of the policy grant."""
    domain_unit_id: str | None
    """The ID of the domain unit."""


class CfnPolicyGrantCreateFormTypePolicyGrantDetailProps(TypedDict, total=False):
    """The details of the policy grant."""
    include_child_domain_units: Boolean | None
    """Specifies whether the policy grant is applied to child domain units."""


class CfnPolicyGrantCreateGlossaryPolicyGrantDetailProps(TypedDict, total=False):
    """The details of the policy grant."""
    include_child_domain_units: Boolean | None
    """Specifies whether the policy grant is applied to child domain units."""


class CfnPolicyGrantCreateProjectFromProjectProfilePolicyGrantDetailProps(TypedDict, total=False):
    """Specifies whether to create a project from project profile policy grant details."""
    include_child_domain_units: Boolean | None
    """Specifies whether to include child domain units when creating a project from project profile policy grant details"""
    project_profiles: Sequence[str] | Deferred | None
    """Specifies project profiles when creating a project from project profile policy grant details"""


class CfnPolicyGrantCreateProjectPolicyGrantDetailProps(TypedDict, total=False):
    """The details of the policy grant."""
    include_child_domain_units: Boolean | None
    """Specifies whether the policy grant is applied to child domain units."""


class CfnPolicyGrantDomainUnitFilterForProjectProps(TypedDict, total=False):
    """The domain unit filter of the project grant filter."""
    domain_unit: Required[str]
    """The domain unit ID to use in the filter."""
    include_child_domain_units: Boolean | None
    """Specifies whether to include child domain units."""


class CfnPolicyGrantDomainUnitGrantFilterProps(TypedDict, total=False):
    """The grant filter for the domain unit."""
    all_domain_units_grant_filter: Anything
    """Specifies a grant filter containing all domain units."""


class CfnPolicyGrantDomainUnitPolicyGrantPrincipalProps(TypedDict, total=False):
    """The domain unit principal to whom the policy is granted."""
    domain_unit_designation: Literal["OWNER"] | Other | None
    """Specifes the designation of the domain unit users."""
    domain_unit_grant_filter: CfnPolicyGrantDomainUnitGrantFilterProps | Deferred | None
    """The grant filter for the domain unit."""
    domain_unit_identifier: str | None
    """The ID of the domain unit."""


class CfnPolicyGrantGroupPolicyGrantPrincipalProps(TypedDict, total=False):
    """The group principal to whom the policy is granted."""
    group_identifier: str | None
    """The ID Of the group of the group principal."""


class CfnPolicyGrantOverrideDomainUnitOwnersPolicyGrantDetailProps(TypedDict, total=False):
    """The grant details of the override domain unit owners policy."""
    include_child_domain_units: Boolean | None
    """Specifies whether the policy is inherited by child domain units."""


class CfnPolicyGrantOverrideProjectOwnersPolicyGrantDetailProps(TypedDict, total=False):
    """The details of the override project owners policy grant."""
    include_child_domain_units: Boolean | None
    """Specifies whether the policy is inherited by child domain units."""


class CfnPolicyGrantPolicyGrantDetailProps(TypedDict, total=False):
    """The details of the policy grant."""
    add_to_project_member_pool: CfnPolicyGrantAddToProjectMemberPoolPolicyGrantDetailProps | Deferred | None
    """Specifies that the policy grant is to be added to the members of the project."""
    create_asset_type: CfnPolicyGrantCreateAssetTypePolicyGrantDetailProps | Deferred | None
    """Specifies that this is a create asset type policy."""
    create_domain_unit: CfnPolicyGrantCreateDomainUnitPolicyGrantDetailProps | Deferred | None
    """Specifies that this is a create domain unit policy."""
    create_environment: Anything
    """Specifies that this is a create environment policy."""
    create_environment_from_blueprint: Anything
    """The details of the policy of creating an environment."""
    create_environment_profile: CfnPolicyGrantCreateEnvironmentProfilePolicyGrantDetailProps | Deferred | None
    """Specifies that this is a create environment profile policy."""
    create_form_type: CfnPolicyGrantCreateFormTypePolicyGrantDetailProps | Deferred | None
    """Specifies that this is a create form type policy."""
    create_glossary: CfnPolicyGrantCreateGlossaryPolicyGrantDetailProps | Deferred | None
    """Specifies that this is a create glossary policy."""
    create_project: CfnPolicyGrantCreateProjectPolicyGrantDetailProps | Deferred | None
    """Specifies that this is a create project policy."""
    create_project_from_project_profile: CfnPolicyGrantCreateProjectFromProjectProfilePolicyGrantDetailProps | Deferred | None
    """Specifies whether to create a project from project profile."""
    delegate_create_environment_profile: Anything
    """Specifies that this is the delegation of the create environment profile policy."""
    override_domain_unit_owners: CfnPolicyGrantOverrideDomainUnitOwnersPolicyGrantDetailProps | Deferred | None
    """Specifies whether to override domain unit owners."""
    override_project_owners: CfnPolicyGrantOverrideProjectOwnersPolicyGrantDetailProps | Deferred | None
    """Specifies whether to override project owners."""


class CfnPolicyGrantPolicyGrantPrincipalProps(TypedDict, total=False):
    """The policy grant principal."""
    domain_unit: CfnPolicyGrantDomainUnitPolicyGrantPrincipalProps | Deferred | None
    """The domain unit of the policy grant principal."""
    group: CfnPolicyGrantGroupPolicyGrantPrincipalProps | Deferred | None
    """The group of the policy grant principal."""
    project: CfnPolicyGrantProjectPolicyGrantPrincipalProps | Deferred | None
    """The project of the policy grant principal."""
    user: CfnPolicyGrantUserPolicyGrantPrincipalProps | Deferred | None
    """The user of the policy grant principal."""


class CfnPolicyGrantProjectGrantFilterProps(TypedDict, total=False):
    """The project grant filter."""
    domain_unit_filter: CfnPolicyGrantDomainUnitFilterForProjectProps | Deferred | None
    """The domain unit filter of the project grant filter."""


class CfnPolicyGrantProjectPolicyGrantPrincipalProps(TypedDict, total=False):
    """The project policy grant principal."""
    project_designation: str | None
    """The project designation of the project policy grant principal."""
    project_grant_filter: CfnPolicyGrantProjectGrantFilterProps | Deferred | None
    """The project grant filter of the project policy grant principal."""
    project_identifier: str | None
    """The project ID of the project policy grant principal."""


class CfnPolicyGrantUserPolicyGrantPrincipalProps(TypedDict, total=False):
    """The user policy grant principal."""
    all_users_grant_filter: Anything
    """The all users grant filter of the user policy grant principal."""
    user_identifier: str | None
    """The user ID of the user policy grant principal."""


class CfnPolicyGrant(TypedResource):
    """Adds a policy grant (an authorization policy) to a specified entity, including domain units, environment blueprint configurations, or environment profiles."""
    props: CfnPolicyGrantProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPolicyGrantProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """Specifies the timestamp at which policy grant member was created."""
    @property
    def attr_created_by(self) -> StringToken:
        """Specifies the user who created the policy grant member."""
    @property
    def attr_grant_id(self) -> StringToken:
        """The unique identifier of the policy grant returned by the AddPolicyGrant API"""


class CfnProjectProps(TypedDict, total=False):
    description: str | None
    """The description of a project."""
    domain_identifier: Required[str]
    """The identifier of a Amazon DataZone domain where the project exists. A change replaces the resource."""
    domain_unit_id: str | None
    """The ID of the domain unit."""
    glossary_terms: Sequence[str] | Deferred | None
    """The glossary terms that can be used in this Amazon DataZone project."""
    membership_assignments: Sequence[CfnProjectProjectMembershipAssignmentProps | Deferred] | Deferred | None
    """The project membership assignments. A change replaces the resource."""
    name: Required[str]
    """The name of a project."""
    project_category: str | None
    """The project category. A change replaces the resource."""
    project_execution_role: str | None
    """The project execution role ARN. A change replaces the resource."""
    project_profile_id: str | None
    """The ID of the project profile. A change replaces the resource."""
    project_profile_version: str | None
    """The project profile version to which the project should be updated."""
    resource_tags: Sequence[CfnProjectResourceTagProps | Deferred] | Deferred | None
    """The resource tags of the project."""
    user_parameters: Sequence[CfnProjectEnvironmentConfigurationUserParameterProps | Deferred] | Deferred | None
    """The user parameters of the project."""


class CfnProjectEnvironmentConfigurationUserParameterProps(TypedDict, total=False):
    """The environment configuration user parameters."""
    environment_configuration_name: str | None
    """The environment configuration name."""
    environment_id: str | None
    """The ID of the environment."""
    environment_parameters: Sequence[CfnProjectEnvironmentParameterProps | Deferred] | Deferred | None
    """The environment parameters."""


class CfnProjectEnvironmentParameterProps(TypedDict, total=False):
    """The parameter details of an evironment profile."""
    name: str | None
    """The name of an environment profile parameter."""
    value: str | None
    """The value of an environment profile parameter."""


class CfnProjectMemberProps(TypedDict, total=False):
    """The member of the project."""
    group_identifier: str | None
    user_identifier: str | None


class CfnProjectProjectMembershipAssignmentProps(TypedDict, total=False):
    """The project membership assignment."""
    designation: Required[str]
    member: Required[CfnProjectMemberProps | Deferred]
    """The member of the project."""


class CfnProjectResourceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnProject(TypedResource):
    """The `AWS::DataZone::Project` resource specifies an Amazon DataZone project."""
    props: CfnProjectProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProjectProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp of when a project was created."""
    @property
    def attr_created_by(self) -> StringToken:
        """The Amazon DataZone user who created the project."""
    @property
    def attr_domain_id(self) -> StringToken:
        """The identifier of a Amazon DataZone domain where the project exists."""
    @property
    def attr_id(self) -> StringToken:
        """The identifier of a project."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The timestamp of when the project was last updated."""
    @property
    def attr_project_status(self) -> StringToken:
        """The status of the project."""


class CfnProjectMembershipProps(TypedDict, total=False):
    designation: Required[str]
    """The designated role of a project member."""
    domain_identifier: Required[str]
    """The ID of the Amazon DataZone domain in which project membership is created. A change replaces the resource."""
    member: Required[CfnProjectMembershipMemberProps | Deferred]
    """The details about a project member. A change replaces the resource."""
    project_identifier: Required[str]
    """The ID of the project for which this project membership was created. A change replaces the resource."""


class CfnProjectMembershipMemberProps(TypedDict, total=False):
    """The details about a project member."""
    group_identifier: str | None
    """The ID of the group of a project member."""
    user_identifier: str | None
    """The user ID of a project member."""


class CfnProjectMembership(TypedResource):
    """The `AWS::DataZone::ProjectMembership` resource adds a member to an Amazon DataZone project."""
    props: CfnProjectMembershipProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProjectMembershipProps]) -> None: ...
    @property
    def attr_member_identifier(self) -> StringToken: ...
    @property
    def attr_member_identifier_type(self) -> StringToken: ...


class CfnProjectProfileProps(TypedDict, total=False):
    allow_custom_project_resource_tags: Boolean | None
    description: str | None
    """The description of the project profile."""
    domain_identifier: str | None
    """A domain ID of the project profile. A change replaces the resource."""
    domain_unit_identifier: str | None
    """A domain unit ID of the project profile."""
    environment_configurations: Sequence[CfnProjectProfileEnvironmentConfigurationProps | Deferred] | Deferred | None
    """Environment configurations of a project profile."""
    name: Required[str]
    """The name of a project profile."""
    project_resource_tags: Sequence[CfnProjectProfileResourceTagParameterProps | Deferred] | Deferred | None
    project_resource_tags_description: str | None
    status: Literal["ENABLED", "DISABLED"] | Other | None
    """The status of a project profile."""
    use_default_configurations: Boolean | None
    """A change replaces the resource."""


class CfnProjectProfileAwsAccountProps(TypedDict, total=False):
    """The AWS account of the environment."""
    aws_account_id: Required[str]
    """The account ID of a project."""


class CfnProjectProfileEnvironmentConfigurationProps(TypedDict, total=False):
    """The configuration of an environment."""
    aws_account: CfnProjectProfileAwsAccountProps | Deferred | None
    """The AWS account of the environment."""
    aws_region: Required[CfnProjectProfileRegionProps | Deferred]
    """The AWS Region of the environment."""
    configuration_parameters: CfnProjectProfileEnvironmentConfigurationParametersDetailsProps | Deferred | None
    """The configuration parameters of the environment."""
    deployment_mode: Literal["ON_CREATE", "ON_DEMAND"] | Other | None
    """The deployment mode of the environment."""
    deployment_order: Number | None
    """The deployment order of the environment."""
    description: str | None
    """The environment description."""
    environment_blueprint_id: Required[str]
    """The environment blueprint ID."""
    name: Required[str]
    """The environment name."""


class CfnProjectProfileEnvironmentConfigurationParameterProps(TypedDict, total=False):
    """The environment configuration parameter."""
    is_editable: Boolean | None
    """Specifies whether the environment parameter is editable."""
    name: str | None
    """The name of the environment configuration parameter."""
    value: str | None
    """The value of the environment configuration parameter."""


class CfnProjectProfileEnvironmentConfigurationParametersDetailsProps(TypedDict, total=False):
    """The details of the environment configuration parameter."""
    parameter_overrides: Sequence[CfnProjectProfileEnvironmentConfigurationParameterProps | Deferred] | Deferred | None
    """The parameter overrides."""
    ssm_path: str | None
    """Ssm path environment configuration parameters."""


class CfnProjectProfileRegionProps(TypedDict, total=False):
    """The AWS Region."""
    region_name: Required[str]
    """The AWS Region name."""


class CfnProjectProfileResourceTagParameterProps(TypedDict, total=False):
    is_value_editable: Required[Boolean]
    key: Required[str]
    value: Required[str]


class CfnProjectProfile(TypedResource):
    """The summary of a project profile."""
    props: CfnProjectProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProjectProfileProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp of when the project profile was created."""
    @property
    def attr_created_by(self) -> StringToken:
        """The user who created the project profile."""
    @property
    def attr_domain_id(self) -> StringToken:
        """The domain ID of the project profile."""
    @property
    def attr_domain_unit_id(self) -> StringToken:
        """The domain unit ID of the project profile."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the project profile."""
    @property
    def attr_identifier(self) -> StringToken:
        """Project profile ID."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The timestamp at which a project profile was last updated."""


class CfnSubscriptionTargetProps(TypedDict, total=False):
    applicable_asset_types: Required[Sequence[str] | Deferred]
    """The asset types included in the subscription target."""
    authorized_principals: Required[Sequence[str] | Deferred]
    """The authorized principals included in the subscription target."""
    domain_identifier: Required[str]
    """The ID of the Amazon DataZone domain in which subscription target is created. A change replaces the resource."""
    environment_identifier: Required[str]
    """The ID of the environment in which subscription target is created. A change replaces the resource."""
    manage_access_role: str | None
    """The manage access role that is used to create the subscription target."""
    name: Required[str]
    """The name of the subscription target."""
    provider: str | None
    """The provider of the subscription target."""
    subscription_target_config: Required[Sequence[CfnSubscriptionTargetSubscriptionTargetFormProps | Deferred] | Deferred]
    """The configuration of the subscription target."""
    type: Required[str]
    """The type of the subscription target. A change replaces the resource."""


class CfnSubscriptionTargetSubscriptionTargetFormProps(TypedDict, total=False):
    """The details of the subscription target configuration."""
    content: Required[str]
    """The content of the subscription target configuration."""
    form_name: Required[str]
    """The form name included in the subscription target configuration."""


class CfnSubscriptionTarget(TypedResource):
    """The `AWS::DataZone::SubscriptionTarget` resource specifies an Amazon DataZone subscription target."""
    props: CfnSubscriptionTargetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSubscriptionTargetProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp of when the subscription target was created."""
    @property
    def attr_created_by(self) -> StringToken:
        """The Amazon DataZone user who created the subscription target."""
    @property
    def attr_domain_id(self) -> StringToken:
        """The identifier of the Amazon DataZone domain in which the subscription target exists."""
    @property
    def attr_environment_id(self) -> StringToken:
        """The identifier of the environment of the subscription target."""
    @property
    def attr_id(self) -> StringToken:
        """The identifier of the subscription target."""
    @property
    def attr_project_id(self) -> StringToken:
        """The identifier of the project specified in the subscription target."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp of when the subscription target was updated."""
    @property
    def attr_updated_by(self) -> StringToken:
        """The Amazon DataZone user who updated the subscription target."""


class CfnUserProfileProps(TypedDict, total=False):
    domain_identifier: Required[str]
    """The identifier of a Amazon DataZone domain in which a user profile exists. A change replaces the resource."""
    session_name: str | None
    """The session name of the user profile."""
    status: Literal["ASSIGNED", "NOT_ASSIGNED", "ACTIVATED", "DEACTIVATED"] | Other | None
    """The status of the user profile."""
    user_identifier: Required[str]
    """The identifier of the user for which the user profile is created. A change replaces the resource."""
    user_type: Literal["IAM_USER", "IAM_ROLE", "SSO_USER", "IAM_ROLE_SESSION"] | Other | None
    """The user type of the user for which the user profile is created. A change replaces the resource."""


class CfnUserProfile(TypedResource):
    """The user type of the user for which the user profile is created."""
    props: CfnUserProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserProfileProps]) -> None: ...
    @property
    def attr_details(self) -> StringToken: ...
    @property
    def attr_domain_id(self) -> StringToken:
        """The identifier of a Amazon DataZone domain in which a user profile exists."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the user profile."""
    @property
    def attr_type(self) -> StringToken:
        """The type of the user profile."""
