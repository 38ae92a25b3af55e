"""Every resource type of AWS::Glue; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnBlueprintProps(TypedDict, total=False):
    blueprint_location: Required[str]
    """Specifies a path in Amazon S3 where the blueprint is published."""
    description: str | None
    """A description of the blueprint."""
    name: Required[str]
    """The name of the blueprint. A change replaces the resource."""
    tags: Sequence[CfnBlueprintTagProps | Deferred] | Deferred | None
    """The tags to be applied to this blueprint."""


class CfnBlueprintTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnBlueprint(TypedResource):
    """Resource Type definition for AWS::Glue::Blueprint."""
    props: CfnBlueprintProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBlueprintProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the blueprint."""
    @property
    def attr_created_on(self) -> StringToken:
        """The date and time the blueprint was registered."""
    @property
    def attr_last_modified_on(self) -> StringToken:
        """The date and time the blueprint was last modified."""
    @property
    def attr_parameter_spec(self) -> StringToken:
        """A JSON string that indicates the list of parameter specifications for the blueprint."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the blueprint registration."""


class CfnCatalogProps(TypedDict, total=False):
    allow_full_table_external_data_access: Literal["True", "False"] | Other | None
    """Allows third-party engines to access data in Amazon S3 locations that are registered with Lake Formation."""
    catalog_properties: CfnCatalogCatalogPropertiesProps | Deferred | None
    """A structure that specifies data lake access properties and other custom properties."""
    create_database_default_permissions: Sequence[CfnCatalogPrincipalPermissionsProps | Deferred] | Deferred | None
    """An array of PrincipalPermissions objects for default database permissions."""
    create_table_default_permissions: Sequence[CfnCatalogPrincipalPermissionsProps | Deferred] | Deferred | None
    """An array of PrincipalPermissions objects for default table permissions."""
    description: str | None
    """A description of the catalog."""
    federated_catalog: CfnCatalogFederatedCatalogProps | Deferred | None
    """A FederatedCatalog structure that references an entity outside the Glue Data Catalog."""
    name: Required[str]
    """The name of the catalog to create. A change replaces the resource."""
    overwrite_child_resource_permissions_with_default: Literal["Accept", "Deny"] | Other | None
    """Specifies whether to overwrite child resource permissions with the default permissions."""
    parameters: Mapping[str, str] | Deferred | None
    """A map of key-value pairs that define parameters and properties of the catalog."""
    tags: Sequence[CfnCatalogTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    target_redshift_catalog: CfnCatalogTargetRedshiftCatalogProps | Deferred | None
    """A structure that describes a target catalog for resource linking."""


class CfnCatalogCatalogPropertiesProps(TypedDict, total=False):
    """A structure that specifies data lake access properties and other custom properties."""
    data_lake_access_properties: CfnCatalogDataLakeAccessPropertiesProps | Deferred | None
    """Data lake access properties for the catalog."""


class CfnCatalogDataLakeAccessPropertiesProps(TypedDict, total=False):
    """Data lake access properties for the catalog."""
    allow_full_table_external_data_access: Literal["True", "False"] | Other | None
    """Allows third-party engines to access data in Amazon S3 locations that are registered with Lake Formation."""
    catalog_type: str | None
    """Specifies a federated catalog type for the native catalog resource."""
    data_lake_access: Boolean | None
    """Turns on or off data lake access for Apache Spark applications that access Amazon Redshift databases in the Data Catalog from any non-Redshift engine."""
    data_transfer_role: str | None
    """A role that will be assumed by Glue for transferring data into/out of the staging bucket during a query."""
    kms_key: str | None
    """An encryption key that will be used for the staging bucket that will be created along with the catalog."""


class CfnCatalogDataLakePrincipalProps(TypedDict, total=False):
    """The Lake Formation principal."""


class CfnCatalogFederatedCatalogProps(TypedDict, total=False):
    """A FederatedCatalog structure that references an entity outside the Glue Data Catalog."""
    connection_name: str | None
    """The name of the connection to an external data source."""
    identifier: str | None
    """A unique identifier for the federated catalog."""


class CfnCatalogPrincipalPermissionsProps(TypedDict, total=False):
    """Permissions granted to a principal."""
    permissions: Sequence[Literal["ALL", "SELECT", "ALTER", "DROP", "DELETE", "INSERT", "CREATE_DATABASE", "CREATE_TABLE", "DATA_LOCATION_ACCESS"] | Other] | Deferred | None
    """The permissions that are granted to the principal."""
    principal: CfnCatalogDataLakePrincipalProps | Deferred | None
    """The Lake Formation principal."""


class CfnCatalogTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnCatalogTargetRedshiftCatalogProps(TypedDict, total=False):
    """A structure that describes a target catalog for resource linking."""
    catalog_arn: Required[str]
    """The Amazon Resource Name (ARN) of the catalog resource."""


class CfnCatalog(TypedResource):
    """Creates a catalog in the Glue Data Catalog."""
    props: CfnCatalogProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCatalogProps]) -> None: ...
    @property
    def attr_catalog_id(self) -> StringToken:
        """The ID of the catalog."""
    @property
    def attr_create_time(self) -> NumberToken:
        """The time at which the catalog was created."""
    @property
    def attr_resource_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the catalog."""
    @property
    def attr_update_time(self) -> NumberToken:
        """The time at which the catalog was last updated."""
    @property
    def attr_catalog_properties_custom_properties(self) -> StringToken:
        """Additional key-value properties for the catalog."""
    @property
    def attr_catalog_properties_data_lake_access_properties_managed_workgroup_name(self) -> StringToken:
        """The name of the managed workgroup associated with the catalog."""
    @property
    def attr_catalog_properties_data_lake_access_properties_managed_workgroup_status(self) -> StringToken:
        """The status of the managed workgroup."""
    @property
    def attr_catalog_properties_data_lake_access_properties_redshift_database_name(self) -> StringToken:
        """The name of the Redshift database."""


class CfnClassifierProps(TypedDict, total=False):
    csv_classifier: CfnClassifierCsvClassifierProps | Deferred | None
    """A classifier for comma-separated values (CSV)."""
    grok_classifier: CfnClassifierGrokClassifierProps | Deferred | None
    """A classifier that uses `grok`."""
    json_classifier: CfnClassifierJsonClassifierProps | Deferred | None
    """A classifier for JSON content."""
    xml_classifier: CfnClassifierXMLClassifierProps | Deferred | None
    """A classifier for XML content."""


class CfnClassifierCsvClassifierProps(TypedDict, total=False):
    """A classifier for custom `CSV` content."""
    allow_single_column: Boolean | None
    """Enables the processing of files that contain only one column."""
    contains_custom_datatype: Sequence[str] | Deferred | None
    """Indicates whether the CSV file contains custom data types."""
    contains_header: Literal["ABSENT", "PRESENT", "UNKNOWN"] | Other | None
    """Indicates whether the CSV file contains a header."""
    custom_datatype_configured: Boolean | None
    """Enables the configuration of custom data types."""
    delimiter: str | None
    """A custom symbol to denote what separates each column entry in the row."""
    disable_value_trimming: Boolean | None
    """Specifies not to trim values before identifying the type of column values."""
    header: Sequence[str] | Deferred | None
    """A list of strings representing column names."""
    name: str | None
    """The name of the classifier. A change replaces the resource."""
    quote_symbol: str | None
    """A custom symbol to denote what combines content into a single column value."""


class CfnClassifierGrokClassifierProps(TypedDict, total=False):
    """A classifier that uses `grok` patterns."""
    classification: Required[str]
    """An identifier of the data format that the classifier matches, such as Twitter, JSON, Omniture logs, and so on."""
    custom_patterns: str | None
    """Optional custom grok patterns defined by this classifier."""
    grok_pattern: Required[str]
    """The grok pattern applied to a data store by this classifier."""
    name: str | None
    """The name of the classifier. A change replaces the resource."""


class CfnClassifierJsonClassifierProps(TypedDict, total=False):
    """A classifier for `JSON` content."""
    json_path: Required[str]
    """A `JsonPath` string defining the JSON data for the classifier to classify."""
    name: str | None
    """The name of the classifier. A change replaces the resource."""


class CfnClassifierXMLClassifierProps(TypedDict, total=False):
    """A classifier for `XML` content."""
    classification: Required[str]
    """An identifier of the data format that the classifier matches."""
    name: str | None
    """The name of the classifier. A change replaces the resource."""
    row_tag: Required[str]
    """The XML tag designating the element that contains each record in an XML document being parsed."""


class CfnClassifier(TypedResource):
    """The `AWS::Glue::Classifier` resource creates an AWS Glue classifier that categorizes data sources and specifies schemas."""
    props: CfnClassifierProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClassifierProps]) -> None: ...
    @property
    def attr_name(self) -> StringToken:
        """One of XMLClassifier/Name, GrokClassifier/Name, JsonClassifier/Name or CsvClassifier/Name"""


class CfnConnectionProps(TypedDict, total=False):
    catalog_id: Required[str]
    """The ID of the data catalog to create the catalog object in. A change replaces the resource."""
    connection_input: Required[CfnConnectionConnectionInputProps | Deferred]
    """The connection that you want to create."""
    tags: Anything
    """The collection of tags."""


class CfnConnectionAuthenticationConfigurationProps(TypedDict, total=False):
    authentication_type: Required[Literal["BASIC", "CUSTOM", "IAM", "OAUTH2"] | Other]
    """A structure containing the authentication configuration in the CreateConnection request."""
    basic_authentication_credentials: CfnConnectionBasicAuthenticationCredentialsProps | Deferred | None
    """A structure containing the authentication credentials in the CreateConnection request."""
    custom_authentication_credentials: Anything
    """A structure containing the authentication credentials in the CreateConnection request."""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of the KMS key used in the authentication configuration."""
    oauth2_properties: CfnConnectionOAuth2PropertiesProps | Deferred | None
    """A structure containing the authentication credentials in the CreateConnection request."""
    secret_arn: str | None
    """The secret manager ARN to store credentials in the CreateConnection request."""


class CfnConnectionAuthorizationCodePropertiesProps(TypedDict, total=False):
    """The set of properties required for the the OAuth2 `AUTHORIZATION_CODE` grant type workflow."""
    authorization_code: str | None
    """An authorization code to be used in the third leg of the `AUTHORIZATION_CODE` grant workflow."""
    redirect_uri: str | None
    """The redirect URI where the user gets redirected to by authorization server when issuing an authorization code."""


class CfnConnectionBasicAuthenticationCredentialsProps(TypedDict, total=False):
    """For supplying basic auth credentials when not providing a `SecretArn` value."""
    password: str | None
    """The password to connect to the data source."""
    username: str | None
    """The username to connect to the data source."""


class CfnConnectionConnectionInputProps(TypedDict, total=False):
    """A structure that is used to specify a connection to create or update."""
    athena_properties: Anything
    """Connection properties specific to the Athena compute environment."""
    authentication_configuration: CfnConnectionAuthenticationConfigurationProps | Deferred | None
    """The authentication properties of the connection."""
    connection_properties: Anything
    """These key-value pairs define parameters for the connection."""
    connection_type: Required[Literal["ADOBEANALYTICS", "ASANA", "AZURECOSMOS", "AZURESQL", "BIGQUERY", "BLACKBAUD", "BLACKBAUDRAISEREDGENXT", "CIRCLECI", "CLOUDERAHIVE", "CLOUDERAIMPALA", "CLOUDWATCH", "CLOUDWATCHMETRICS", "CMDB", "CUSTOM", "DATADOG", "DATALAKEGEN2", "DB2", "DB2AS400", "DOCUMENTDB", "DOCUSIGNMONITOR", "DOMO", "DYNAMODB", "DYNATRACE", "FACEBOOKADS", "FACEBOOKPAGEINSIGHTS", "FRESHDESK", "FRESHSALES", "GITLAB", "GOOGLEADS", "GOOGLEANALYTICS4", "GOOGLECLOUDSTORAGE", "GOOGLESEARCHCONSOLE", "GOOGLESHEETS", "HBASE", "HUBSPOT", "INSTAGRAMADS", "INTERCOM", "JDBC", "JIRACLOUD", "KAFKA", "KUSTOMER", "LINKEDIN", "MAILCHIMP", "MARKETO", "MARKETPLACE", "MICROSOFTDYNAMIC365FINANCEANDOPS", "MICROSOFTDYNAMICS365CRM", "MICROSOFTTEAMS", "MIXPANEL", "MONDAY", "MONGODB", "MYSQL", "NETSUITEERP", "NETWORK", "OKTA", "OPENSEARCH", "ORACLE", "PAYPAL", "PENDO", "PIPEDIVE", "PIPEDRIVE", "POSTGRESQL", "PRODUCTBOARD", "QUICKBOOKS", "SALESFORCE", "SALESFORCECOMMERCECLOUD", "SALESFORCEMARKETINGCLOUD", "SALESFORCEPARDOT", "SAPCONCUR", "SAPHANA", "SAPODATA", "SENDGRID", "SERVICENOW", "SFTP", "SLACK", "SMARTSHEET", "SNAPCHATADS", "SQLSERVER", "STRIPE", "SYNAPSE", "TERADATA", "TERADATANOS", "TIMESTREAM", "TPCDS", "TWILIO", "VERTICA", "VIEW_VALIDATION_ATHENA", "VIEW_VALIDATION_REDSHIFT", "WOOCOMMERCE", "ZENDESK", "ZOHOCRM", "ZOOM"] | Other]
    """The type of the connection."""
    description: str | None
    """The description of the connection."""
    match_criteria: Sequence[str] | Deferred | None
    """A list of criteria that can be used in selecting this connection."""
    name: str | None
    """The name of the connection. A change replaces the resource."""
    physical_connection_requirements: CfnConnectionPhysicalConnectionRequirementsProps | Deferred | None
    """The physical connection requirements, such as virtual private cloud (VPC) and `SecurityGroup`, that are needed to successfully make this connection."""
    python_properties: Anything
    """Connection properties specific to the Python compute environment."""
    spark_properties: Anything
    """Connection properties specific to the Spark compute environment."""
    validate_credentials: Boolean | None
    """A flag to validate the credentials during create connection."""
    validate_for_compute_environments: Sequence[Literal["ATHENA", "PYTHON", "SPARK"] | Other] | Deferred | None
    """The compute environments that the specified connection properties are validated against."""


class CfnConnectionOAuth2ClientApplicationProps(TypedDict, total=False):
    """The OAuth2 client app used for the connection."""
    aws_managed_client_application_reference: str | None
    """The reference to the SaaS-side client app that is AWS managed."""
    user_managed_client_application_client_id: str | None
    """The client application clientID if the ClientAppType is `USER_MANAGED`."""


class CfnConnectionOAuth2CredentialsProps(TypedDict, total=False):
    """The credentials used when the authentication type is OAuth2 authentication."""
    access_token: str | None
    """The access token used when the authentication type is OAuth2."""
    jwt_token: str | None
    """The JSON Web Token (JWT) used when the authentication type is OAuth2."""
    refresh_token: str | None
    """The refresh token used when the authentication type is OAuth2."""
    user_managed_client_application_client_secret: str | None
    """The client application client secret if the client application is user managed."""


class CfnConnectionOAuth2PropertiesProps(TypedDict, total=False):
    """A structure containing the authentication credentials in the CreateConnection request."""
    authorization_code_properties: CfnConnectionAuthorizationCodePropertiesProps | Deferred | None
    """A structure containing the authorization code used in the authentication configuration."""
    oauth2_client_application: CfnConnectionOAuth2ClientApplicationProps | Deferred | None
    """The OAuth2 client app used for the connection."""
    oauth2_credentials: CfnConnectionOAuth2CredentialsProps | Deferred | None
    """A structure containing the OAuth2 credentials used in the authentication configuration."""
    oauth2_grant_type: Literal["AUTHORIZATION_CODE", "CLIENT_CREDENTIALS", "JWT_BEARER", "REFRESH_TOKEN"] | Other | None
    """The grant type used in the authentication configuration."""
    token_url: str | None
    """The URL used in the authentication configuration."""
    token_url_parameters_map: Anything
    """A map of key-value pairs used in the authentication configuration."""


class CfnConnectionPhysicalConnectionRequirementsProps(TypedDict, total=False):
    """The OAuth client app in GetConnection response."""
    availability_zone: str | None
    """The connection's Availability Zone."""
    security_group_id_list: Sequence[str] | Deferred | None
    """The security group ID list used by the connection."""
    subnet_id: str | None
    """The subnet ID used by the connection."""


class CfnConnection(TypedResource):
    """The `AWS::Glue::Connection` resource specifies an AWS Glue connection to a data source."""
    props: CfnConnectionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectionProps]) -> None: ...
    @property
    def attr_name(self) -> StringToken:
        """The name of the connection."""


class CfnConnectionTypeProps(TypedDict, total=False):
    connection_properties: CfnConnectionTypeConnectionPropertiesConfigurationProps | Deferred | None
    """Configuration that defines the base URL and additional request parameters needed during connection creation. A change replaces the resource."""
    connection_type: Required[str]
    """The name of the connection type. A change replaces the resource."""
    connector_authentication_configuration: CfnConnectionTypeConnectorAuthenticationConfigurationProps | Deferred | None
    """Configuration that defines supported authentication types and required properties. A change replaces the resource."""
    description: str | None
    """A description of the connection type. A change replaces the resource."""
    integration_type: Literal["REST"] | Other | None
    """The integration type for the connection. A change replaces the resource."""
    rest_configuration: Required[CfnConnectionTypeRestConfigurationProps | Deferred]
    """Configuration for HTTP request and response handling. A change replaces the resource."""
    tags: Sequence[CfnConnectionTypeTagProps | Deferred] | Deferred | None
    """Tags to assign to the connection type."""


class CfnConnectionTypeBasicAuthenticationPropertiesProps(TypedDict, total=False):
    """Basic authentication configuration."""
    password: CfnConnectionTypeSecretConnectorPropertyProps | Deferred | None
    """Defines a secret property configuration."""
    username: CfnConnectionTypeSecretConnectorPropertyProps | Deferred | None
    """Defines a secret property configuration."""


class CfnConnectionTypeBetweenConfigurationProps(TypedDict, total=False):
    """Configuration that defines how BETWEEN range filter operations are translated into REST API request parameters."""
    high_bound_key: str | None
    """The parameter name used for the upper bound value in a BETWEEN filter operation."""
    low_bound_key: str | None
    """The parameter name used for the lower bound value in a BETWEEN filter operation."""
    template: str | None
    """A template string for constructing the BETWEEN filter expression."""


class CfnConnectionTypeClientCredentialsPropertiesProps(TypedDict, total=False):
    """OAuth2 client credentials configuration."""
    client_id: CfnConnectionTypeSecretConnectorPropertyProps | Deferred | None
    """Defines a secret property configuration."""
    client_secret: CfnConnectionTypeSecretConnectorPropertyProps | Deferred | None
    """Defines a secret property configuration."""
    content_type: Literal["APPLICATION_JSON", "URL_ENCODED"] | Other | None
    request_method: Literal["GET", "POST"] | Other | None
    scope: CfnConnectionTypeConnectorPropertyProps | Deferred | None
    """Defines a property configuration for connection types."""
    token_url: CfnConnectionTypeConnectorPropertyProps | Deferred | None
    """Defines a property configuration for connection types."""
    token_url_parameters: Sequence[CfnConnectionTypeConnectorPropertyProps | Deferred] | Deferred | None
    """Defines a property configuration for connection types."""


class CfnConnectionTypeConnectionPropertiesConfigurationProps(TypedDict, total=False):
    """Configuration that defines the base URL and additional request parameters needed during connection creation."""
    additional_request_parameters: Sequence[CfnConnectionTypeConnectorPropertyProps | Deferred] | Deferred | None
    """Key-value pairs of additional request parameters."""
    url: CfnConnectionTypeConnectorPropertyProps | Deferred | None
    """Defines a property configuration for connection types."""


class CfnConnectionTypeConnectorAuthenticationConfigurationProps(TypedDict, total=False):
    """Configuration that defines supported authentication types and required properties."""
    authentication_types: Required[Sequence[Literal["BASIC", "OAUTH2", "CUSTOM", "IAM"] | Other] | Deferred]
    """A list of authentication types supported."""
    basic_authentication_properties: CfnConnectionTypeBasicAuthenticationPropertiesProps | Deferred | None
    """Basic authentication configuration."""
    custom_authentication_properties: CfnConnectionTypeCustomAuthenticationPropertiesProps | Deferred | None
    """Custom authentication configuration."""
    oauth2_properties: CfnConnectionTypeConnectorOAuth2PropertiesProps | Deferred | None
    """OAuth2 configuration container."""


class CfnConnectionTypeConnectorAuthorizationCodePropertiesProps(TypedDict, total=False):
    """OAuth2 authorization code configuration."""
    authorization_code: CfnConnectionTypeConnectorPropertyProps | Deferred | None
    """Defines a property configuration for connection types."""
    authorization_code_url: CfnConnectionTypeConnectorPropertyProps | Deferred | None
    """Defines a property configuration for connection types."""
    client_id: CfnConnectionTypeSecretConnectorPropertyProps | Deferred | None
    """Defines a secret property configuration."""
    client_secret: CfnConnectionTypeSecretConnectorPropertyProps | Deferred | None
    """Defines a secret property configuration."""
    content_type: Literal["APPLICATION_JSON", "URL_ENCODED"] | Other | None
    prompt: CfnConnectionTypeConnectorPropertyProps | Deferred | None
    """Defines a property configuration for connection types."""
    redirect_uri: CfnConnectionTypeConnectorPropertyProps | Deferred | None
    """Defines a property configuration for connection types."""
    request_method: Literal["GET", "POST"] | Other | None
    scope: CfnConnectionTypeConnectorPropertyProps | Deferred | None
    """Defines a property configuration for connection types."""
    token_url: CfnConnectionTypeConnectorPropertyProps | Deferred | None
    """Defines a property configuration for connection types."""
    token_url_parameters: Sequence[CfnConnectionTypeConnectorPropertyProps | Deferred] | Deferred | None
    """Defines a property configuration for connection types."""


class CfnConnectionTypeConnectorOAuth2PropertiesProps(TypedDict, total=False):
    """OAuth2 configuration container."""
    authorization_code_properties: CfnConnectionTypeConnectorAuthorizationCodePropertiesProps | Deferred | None
    """OAuth2 authorization code configuration."""
    client_credentials_properties: CfnConnectionTypeClientCredentialsPropertiesProps | Deferred | None
    """OAuth2 client credentials configuration."""
    jwt_bearer_properties: CfnConnectionTypeJWTBearerPropertiesProps | Deferred | None
    """JWT bearer token configuration."""
    oauth2_grant_type: Required[Literal["CLIENT_CREDENTIALS", "JWT_BEARER", "AUTHORIZATION_CODE"] | Other]
    """The OAuth2 grant type to use."""


class CfnConnectionTypeConnectorPropertyProps(TypedDict, total=False):
    """Defines a property configuration for connection types."""
    allowed_values: Sequence[str] | Deferred | None
    """A list of allowed values for the property."""
    default_value: str | None
    """The default value for the property."""
    key_override: str | None
    """A key name to use when sending this property in API requests."""
    name: Required[str]
    """The name of the property."""
    property_location: Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"] | Other | None
    """Specifies where this property should be included in REST requests."""
    property_type: Required[Literal["USER_INPUT", "SECRET", "READ_ONLY", "UNUSED", "SECRET_OR_USER_INPUT"] | Other]
    """The data type of this property."""
    required: Required[Boolean]
    """Indicates whether the property is required."""


class CfnConnectionTypeCursorConfigurationProps(TypedDict, total=False):
    """Cursor-based pagination configuration."""
    limit_parameter: CfnConnectionTypeExtractedParameterProps | Deferred | None
    """Parameter extraction configuration."""
    next_page: Required[CfnConnectionTypeExtractedParameterProps | Deferred]
    """Parameter extraction configuration."""


class CfnConnectionTypeCustomAuthenticationPropertiesProps(TypedDict, total=False):
    """Custom authentication configuration."""
    authentication_parameters: Required[Sequence[CfnConnectionTypeSecretConnectorPropertyProps | Deferred] | Deferred]
    """Defines a secret property configuration."""


class CfnConnectionTypeEntityConfigurationProps(TypedDict, total=False):
    """Configuration for interacting with a specific data entity."""
    schema: Mapping[str, CfnConnectionTypeFieldDefinitionProps | Deferred] | Deferred | None
    """The schema definition for this entity."""
    source_configuration: CfnConnectionTypeSourceConfigurationProps | Deferred | None
    """Configuration that defines how to make requests to endpoints."""


class CfnConnectionTypeExtractedParameterProps(TypedDict, total=False):
    """Parameter extraction configuration."""
    default_value: str | None
    """The default value."""
    key: str | None
    """The parameter key name."""
    property_location: Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"] | Other | None
    """Specifies where to place the parameter in requests."""
    value: CfnConnectionTypeResponseExtractionMappingProps | Deferred | None
    """Defines how to extract values from HTTP responses."""


class CfnConnectionTypeFieldDefinitionProps(TypedDict, total=False):
    """Defines a field in an entity schema."""
    field_data_type: Required[Literal["INT", "SMALLINT", "BIGINT", "FLOAT", "LONG", "DATE", "BOOLEAN", "MAP", "ARRAY", "STRING", "TIMESTAMP", "DECIMAL", "BYTE", "SHORT", "DOUBLE", "STRUCT", "BINARY", "UNION"] | Other]
    """The data type of the field."""
    filter_overrides: CfnConnectionTypeFilterOverridesProps | Deferred | None
    """Configuration that defines per-field overrides for filter behavior, allowing individual fields to customize how filter operations are applied."""
    is_nullable: Boolean | None
    """Indicates whether this field can contain null values."""
    is_orderable: Boolean | None
    """Indicates whether this field can be used for ordering results."""
    is_partitionable: Boolean | None
    """Indicates whether this field can be used for partitioning queries to the data source."""
    is_queryable: Boolean | None
    """Indicates whether this field can be used in filter predicates when querying data."""
    name: Required[str]
    """The name of the field."""
    response_date_format: str | None
    """The format pattern for parsing date values from API responses."""


class CfnConnectionTypeFilterConfigurationProps(TypedDict, total=False):
    """Configuration that defines how filter predicates are applied to REST API requests, supporting both query parameter and filter string strategies."""
    between_configuration: CfnConnectionTypeBetweenConfigurationProps | Deferred | None
    """Configuration that defines how BETWEEN range filter operations are translated into REST API request parameters."""
    date_time_format: str | None
    """The global date and time format for filter expressions."""
    filter_mode: Required[Literal["QUERY_PARAMS", "FILTER_STRING"] | Other]
    """The strategy for applying filters to requests."""
    filter_string_configuration: CfnConnectionTypeFilterStringConfigurationProps | Deferred | None
    """Configuration for constructing filter expression strings when using the FILTER_STRING filter mode."""
    operator_mappings: Mapping[str, str] | Deferred | None
    """A map of logical filter operators to their API-specific string representations."""
    strip_quotes: Boolean | None
    """Indicates whether surrounding double quotes should be stripped from filter values before processing."""


class CfnConnectionTypeFilterOverridesProps(TypedDict, total=False):
    """Configuration that defines per-field overrides for filter behavior, allowing individual fields to customize how filter operations are applied."""
    between_configuration: CfnConnectionTypeBetweenConfigurationProps | Deferred | None
    """Configuration that defines how BETWEEN range filter operations are translated into REST API request parameters."""
    date_time_format: str | None
    """The date and time format for filter expressions on this field, overriding the global DateTimeFormat."""
    field_name: str | None
    """An override for the field name to use in filter expressions, if different from the schema field name."""
    operator_mappings: Mapping[str, str] | Deferred | None
    """A map of logical filter operators to their field-specific API representations, overriding the global operator mappings."""


class CfnConnectionTypeFilterStringConfigurationProps(TypedDict, total=False):
    """Configuration for constructing filter expression strings when using the FILTER_STRING filter mode."""
    query_parameter_name: Required[str]
    """The query parameter name used to send the constructed filter expression string in API requests."""
    quote_character: str | None
    """The character used to quote values when QuoteStringValues is true."""
    quote_string_values: Boolean | None
    """Indicates whether string and date values should be wrapped with a quote character in the filter expression."""


class CfnConnectionTypeJWTBearerPropertiesProps(TypedDict, total=False):
    """JWT bearer token configuration."""
    content_type: Literal["APPLICATION_JSON", "URL_ENCODED"] | Other | None
    jwt_token: CfnConnectionTypeSecretConnectorPropertyProps | Deferred | None
    """Defines a secret property configuration."""
    request_method: Literal["GET", "POST"] | Other | None
    token_url: CfnConnectionTypeConnectorPropertyProps | Deferred | None
    """Defines a property configuration for connection types."""
    token_url_parameters: Sequence[CfnConnectionTypeConnectorPropertyProps | Deferred] | Deferred | None
    """Defines a property configuration for connection types."""


class CfnConnectionTypeOffsetConfigurationProps(TypedDict, total=False):
    """Offset-based pagination configuration."""
    limit_parameter: Required[CfnConnectionTypeExtractedParameterProps | Deferred]
    """Parameter extraction configuration."""
    offset_parameter: Required[CfnConnectionTypeExtractedParameterProps | Deferred]
    """Parameter extraction configuration."""


class CfnConnectionTypePaginationConfigurationProps(TypedDict, total=False):
    """Configuration for handling paginated responses."""
    cursor_configuration: CfnConnectionTypeCursorConfigurationProps | Deferred | None
    """Cursor-based pagination configuration."""
    offset_configuration: CfnConnectionTypeOffsetConfigurationProps | Deferred | None
    """Offset-based pagination configuration."""


class CfnConnectionTypeResponseConfigurationProps(TypedDict, total=False):
    """Configuration for parsing JSON responses from REST API calls."""
    error_path: str | None
    """JSON path expression for error information location."""
    result_path: Required[str]
    """JSON path expression for result data location."""


class CfnConnectionTypeResponseExtractionMappingProps(TypedDict, total=False):
    """Defines how to extract values from HTTP responses."""
    content_path: str | None
    """A JSON path expression to extract a value from response body."""
    header_key: str | None
    """The name of an HTTP response header from which to extract the value."""


class CfnConnectionTypeRestConfigurationProps(TypedDict, total=False):
    """Configuration for HTTP request and response handling."""
    entity_configurations: Mapping[str, CfnConnectionTypeEntityConfigurationProps | Deferred] | Deferred | None
    """A map of entity configurations."""
    global_source_configuration: CfnConnectionTypeSourceConfigurationProps | Deferred | None
    """Configuration that defines how to make requests to endpoints."""
    validation_endpoint_configuration: CfnConnectionTypeRestConfigurationValidationEndpointConfigurationProps | Deferred | None
    """Configuration for the validation endpoint."""


class CfnConnectionTypeRestConfigurationValidationEndpointConfigurationProps(TypedDict, total=False):
    """Configuration for the validation endpoint."""
    request_method: Literal["GET", "POST"] | Other | None
    """The HTTP method to use."""
    request_path: str | None
    """The URL path for the REST endpoint."""


class CfnConnectionTypeSecretConnectorPropertyProps(TypedDict, total=False):
    """Defines a secret property configuration."""
    key_override: str | None
    """A key name to use when sending this property in API requests."""
    name: Required[str]
    """The name of the property."""
    property_location: Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"] | Other | None
    """Specifies where this property should be included in REST requests."""
    property_type: Required[Literal["SECRET"] | Other]
    """The data type of this property."""
    required: Required[Boolean]
    """Indicates whether the property is required."""


class CfnConnectionTypeSourceConfigurationProps(TypedDict, total=False):
    """Configuration that defines how to make requests to endpoints."""
    filter_configuration: CfnConnectionTypeFilterConfigurationProps | Deferred | None
    """Configuration that defines how filter predicates are applied to REST API requests, supporting both query parameter and filter string strategies."""
    pagination_configuration: CfnConnectionTypePaginationConfigurationProps | Deferred | None
    """Configuration for handling paginated responses."""
    request_method: Literal["GET", "POST"] | Other | None
    """The HTTP method to use."""
    request_parameters: Sequence[CfnConnectionTypeConnectorPropertyProps | Deferred] | Deferred | None
    """Request parameters configuration."""
    request_path: str | None
    """The URL path for the REST endpoint."""
    response_configuration: CfnConnectionTypeResponseConfigurationProps | Deferred | None
    """Configuration for parsing JSON responses from REST API calls."""


class CfnConnectionTypeTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnConnectionType(TypedResource):
    """Registers a custom connection type in Glue based on the configuration provided."""
    props: CfnConnectionTypeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectionTypeProps]) -> None: ...
    @property
    def attr_connection_type_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the registered connection type."""


class CfnCrawlerProps(TypedDict, total=False):
    classifiers: Sequence[str] | Deferred | None
    """A list of UTF-8 strings that specify the names of custom classifiers that are associated with the crawler."""
    configuration: str | None
    """Crawler configuration information."""
    crawler_security_configuration: str | None
    """The name of the `SecurityConfiguration` structure to be used by this crawler."""
    database_name: str | None
    """The name of the database in which the crawler's output is stored."""
    description: str | None
    """A description of the crawler."""
    lake_formation_configuration: CfnCrawlerLakeFormationConfigurationProps | Deferred | None
    """Specifies whether the crawler should use AWS Lake Formation credentials for the crawler instead of the IAM role credentials."""
    name: str | None
    """The name of the crawler. A change replaces the resource."""
    recrawl_policy: CfnCrawlerRecrawlPolicyProps | Deferred | None
    """A policy that specifies whether to crawl the entire dataset again, or to crawl only folders that were added since the last crawler run."""
    role: Required[str]
    """The Amazon Resource Name (ARN) of an IAM role that's used to access customer resources, such as Amazon Simple Storage Service (Amazon S3) data."""
    schedule: CfnCrawlerScheduleProps | Deferred | None
    """For scheduled crawlers, the schedule when the crawler runs."""
    schema_change_policy: CfnCrawlerSchemaChangePolicyProps | Deferred | None
    """The policy that specifies update and delete behaviors for the crawler."""
    table_prefix: str | None
    """The prefix added to the names of tables that are created."""
    tags: Anything
    """The tags to use with this crawler."""
    targets: Required[CfnCrawlerTargetsProps | Deferred]
    """A collection of targets to crawl."""


class CfnCrawlerCatalogTargetProps(TypedDict, total=False):
    """Specifies an AWS Glue Data Catalog target."""
    connection_name: str | None
    """The name of the connection for an Amazon S3-backed Data Catalog table to be a target of the crawl when using a `Catalog` connection type paired with a `NETWORK` Connection type."""
    database_name: str | None
    """The name of the database to be synchronized."""
    dlq_event_queue_arn: str | None
    """A valid Amazon dead-letter SQS ARN."""
    event_queue_arn: str | None
    """A valid Amazon SQS ARN."""
    tables: Sequence[str] | Deferred | None
    """A list of the tables to be synchronized."""


class CfnCrawlerDeltaTargetProps(TypedDict, total=False):
    """Specifies a Delta data store to crawl one or more Delta tables."""
    connection_name: str | None
    """The name of the connection to use to connect to the Delta table target."""
    create_native_delta_table: Boolean | None
    """Specifies whether the crawler will create native tables, to allow integration with query engines that support querying of the Delta transaction log directly."""
    delta_tables: Sequence[str] | Deferred | None
    """A list of the Amazon S3 paths to the Delta tables."""
    write_manifest: Boolean | None
    """Specifies whether to write the manifest files to the Delta table path."""


class CfnCrawlerDynamoDBTargetProps(TypedDict, total=False):
    """Specifies an Amazon DynamoDB table to crawl."""
    path: str | None
    """The name of the DynamoDB table to crawl."""
    scan_all: Boolean | None
    """Indicates whether to scan all the records, or to sample rows from the table."""
    scan_rate: Number | None
    """The percentage of the configured read capacity units to use by the AWS Glue crawler."""


class CfnCrawlerHudiTargetProps(TypedDict, total=False):
    """Specifies an Apache Hudi data source."""
    connection_name: str | None
    """The name of the connection to use to connect to the Hudi target."""
    exclusions: Sequence[str] | Deferred | None
    """A list of glob patterns used to exclude from the crawl."""
    maximum_traversal_depth: Integer | None
    """The maximum depth of Amazon S3 paths that the crawler can traverse to discover the Hudi metadata folder in your Amazon S3 path."""
    paths: Sequence[str] | Deferred | None
    """An array of Amazon S3 location strings for Hudi, each indicating the root folder with which the metadata files for a Hudi table resides."""


class CfnCrawlerIcebergTargetProps(TypedDict, total=False):
    """Specifies Apache Iceberg data store targets."""
    connection_name: str | None
    """The name of the connection to use to connect to the Iceberg target."""
    exclusions: Sequence[str] | Deferred | None
    """A list of global patterns used to exclude from the crawl."""
    maximum_traversal_depth: Integer | None
    """The maximum depth of Amazon S3 paths that the crawler can traverse to discover the Iceberg metadata folder in your Amazon S3 path."""
    paths: Sequence[str] | Deferred | None
    """One or more Amazon S3 paths that contains Iceberg metadata folders as s3://bucket/prefix."""


class CfnCrawlerJdbcTargetProps(TypedDict, total=False):
    """Specifies a JDBC data store to crawl."""
    connection_name: str | None
    """The name of the connection to use to connect to the JDBC target."""
    enable_additional_metadata: Sequence[Literal["COMMENTS", "RAWTYPES"] | Other] | Deferred | None
    """Specify a value of `RAWTYPES` or `COMMENTS` to enable additional metadata in table responses."""
    exclusions: Sequence[str] | Deferred | None
    """A list of glob patterns used to exclude from the crawl."""
    path: str | None
    """The path of the JDBC target."""


class CfnCrawlerLakeFormationConfigurationProps(TypedDict, total=False):
    """Specifies AWS Lake Formation configuration settings for the crawler."""
    account_id: str | None
    """Required for cross account crawls."""
    use_lake_formation_credentials: Boolean | None
    """Specifies whether to use AWS Lake Formation credentials for the crawler instead of the IAM role credentials."""


class CfnCrawlerMongoDBTargetProps(TypedDict, total=False):
    """Specifies an Amazon DocumentDB or MongoDB data store to crawl."""
    connection_name: str | None
    """The name of the connection to use to connect to the Amazon DocumentDB or MongoDB target."""
    path: str | None
    """The path of the Amazon DocumentDB or MongoDB target (database/collection)."""


class CfnCrawlerRecrawlPolicyProps(TypedDict, total=False):
    """When crawling an Amazon S3 data source after the first crawl is complete, specifies whether to crawl the entire dataset again or to crawl only folders that were added since the last crawler run."""
    recrawl_behavior: Literal["CRAWL_EVENT_MODE", "CRAWL_EVERYTHING", "CRAWL_NEW_FOLDERS_ONLY"] | Other | None
    """Specifies whether to crawl the entire dataset again or to crawl only folders that were added since the last crawler run."""


class CfnCrawlerS3TargetProps(TypedDict, total=False):
    """Specifies a data store in Amazon Simple Storage Service (Amazon S3)."""
    connection_name: str | None
    """The name of a connection which allows a job or crawler to access data in Amazon S3 within an Amazon Virtual Private Cloud environment (Amazon VPC)."""
    dlq_event_queue_arn: str | None
    """A valid Amazon dead-letter SQS ARN."""
    event_queue_arn: str | None
    """A valid Amazon SQS ARN."""
    exclusions: Sequence[str] | Deferred | None
    """A list of glob patterns used to exclude from the crawl."""
    path: str | None
    """The path to the Amazon S3 target."""
    sample_size: Integer | None
    """Sets the number of files in each leaf folder to be crawled when crawling sample files in a dataset."""


class CfnCrawlerScheduleProps(TypedDict, total=False):
    """A scheduling object using a `cron` statement to schedule an event."""
    schedule_expression: str | None
    """A `cron` expression used to specify the schedule."""


class CfnCrawlerSchemaChangePolicyProps(TypedDict, total=False):
    """The policy that specifies update and delete behaviors for the crawler."""
    delete_behavior: Literal["DELETE_FROM_DATABASE", "DEPRECATE_IN_DATABASE", "LOG"] | Other | None
    """The deletion behavior when the crawler finds a deleted object."""
    update_behavior: Literal["LOG", "UPDATE_IN_DATABASE"] | Other | None
    """The update behavior when the crawler finds a changed schema."""


class CfnCrawlerTargetsProps(TypedDict, total=False):
    """Specifies data stores to crawl."""
    catalog_targets: Sequence[CfnCrawlerCatalogTargetProps | Deferred] | Deferred | None
    """Specifies AWS Glue Data Catalog targets."""
    delta_targets: Sequence[CfnCrawlerDeltaTargetProps | Deferred] | Deferred | None
    """Specifies an array of Delta data store targets."""
    dynamodb_targets: Sequence[CfnCrawlerDynamoDBTargetProps | Deferred] | Deferred | None
    """Specifies Amazon DynamoDB targets."""
    hudi_targets: Sequence[CfnCrawlerHudiTargetProps | Deferred] | Deferred | None
    """Specifies Apache Hudi data store targets."""
    iceberg_targets: Sequence[CfnCrawlerIcebergTargetProps | Deferred] | Deferred | None
    """Specifies Apache Iceberg data store targets."""
    jdbc_targets: Sequence[CfnCrawlerJdbcTargetProps | Deferred] | Deferred | None
    """Specifies JDBC targets."""
    mongodb_targets: Sequence[CfnCrawlerMongoDBTargetProps | Deferred] | Deferred | None
    """A list of Mongo DB targets."""
    s3_targets: Sequence[CfnCrawlerS3TargetProps | Deferred] | Deferred | None
    """Specifies Amazon Simple Storage Service (Amazon S3) targets."""


class CfnCrawler(TypedResource):
    """The `AWS::Glue::Crawler` resource specifies an AWS Glue crawler."""
    props: CfnCrawlerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCrawlerProps]) -> None: ...


class CfnCustomEntityTypeProps(TypedDict, total=False):
    context_words: Sequence[str] | Deferred | None
    """A list of context words."""
    name: str | None
    """A name for the custom pattern that allows it to be retrieved or deleted later. A change replaces the resource."""
    regex_string: str | None
    """A regular expression string that is used for detecting sensitive data in a custom pattern."""
    tags: Anything
    """AWS tags that contain a key value pair and may be searched by console, command line, or API."""


class CfnCustomEntityType(TypedResource):
    """Creates a custom pattern that is used to detect sensitive data across the columns and rows of your structured data."""
    props: CfnCustomEntityTypeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCustomEntityTypeProps]) -> None: ...


class CfnDataCatalogEncryptionSettingsProps(TypedDict, total=False):
    catalog_id: Required[str]
    """The ID of the Data Catalog in which the settings are created. A change replaces the resource."""
    data_catalog_encryption_settings: Required[CfnDataCatalogEncryptionSettingsDataCatalogEncryptionSettingsProps | Deferred]
    """Contains configuration information for maintaining Data Catalog security."""


class CfnDataCatalogEncryptionSettingsConnectionPasswordEncryptionProps(TypedDict, total=False):
    """The data structure used by the Data Catalog to encrypt the password as part of `CreateConnection` or `UpdateConnection` and store it in the `ENCRYPTED_PASSWORD` field in the connection properties."""
    kms_key_id: str | None
    """An AWS key that is used to encrypt the connection password."""
    return_connection_password_encrypted: Boolean | None
    """When the `ReturnConnectionPasswordEncrypted` flag is set to "true", passwords remain encrypted in the responses of `GetConnection` and `GetConnections`."""


class CfnDataCatalogEncryptionSettingsDataCatalogEncryptionSettingsProps(TypedDict, total=False):
    """Contains configuration information for maintaining Data Catalog security."""
    connection_password_encryption: CfnDataCatalogEncryptionSettingsConnectionPasswordEncryptionProps | Deferred | None
    """When connection password protection is enabled, the Data Catalog uses a customer-provided key to encrypt the password as part of `CreateConnection` or `UpdateConnection` and store it in the `ENCRYPTED_PASSWORD` field in the connection properties."""
    encryption_at_rest: CfnDataCatalogEncryptionSettingsEncryptionAtRestProps | Deferred | None
    """Specifies the encryption-at-rest configuration for the Data Catalog."""


class CfnDataCatalogEncryptionSettingsEncryptionAtRestProps(TypedDict, total=False):
    """Specifies the encryption-at-rest configuration for the Data Catalog."""
    catalog_encryption_mode: Literal["DISABLED", "SSE-KMS", "SSE-KMS-WITH-SERVICE-ROLE"] | Other | None
    """The encryption-at-rest mode for encrypting Data Catalog data."""
    catalog_encryption_service_role: str | None
    """The role that AWS Glue assumes to encrypt and decrypt the Data Catalog objects on the caller's behalf."""
    sse_aws_kms_key_id: str | None
    """The ID of the AWS key to use for encryption at rest."""


class CfnDataCatalogEncryptionSettings(TypedResource):
    """Sets the security configuration for a specified catalog."""
    props: CfnDataCatalogEncryptionSettingsProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataCatalogEncryptionSettingsProps]) -> None: ...


class CfnDataQualityRulesetProps(TypedDict, total=False):
    client_token: str | None
    """Used for idempotency and is recommended to be set to a random ID (such as a UUID) to avoid creating or starting multiple instances of the same resource."""
    description: str | None
    """A description of the data quality ruleset."""
    name: Required[str]
    """The name of the data quality ruleset. A change replaces the resource."""
    ruleset: str | None
    """A Data Quality Definition Language (DQDL) ruleset."""
    tags: Anything
    """A list of tags applied to the data quality ruleset."""
    target_table: CfnDataQualityRulesetDataQualityTargetTableProps | Deferred | None
    """An object representing an AWS Glue table."""


class CfnDataQualityRulesetDataQualityTargetTableProps(TypedDict, total=False):
    """An object representing an AWS Glue table."""
    database_name: Required[str]
    """The name of the database where the AWS Glue table exists."""
    table_name: Required[str]
    """The name of the AWS Glue table."""


class CfnDataQualityRuleset(TypedResource):
    """The `AWS::Glue::DataQualityRuleset` resource specifies a data quality ruleset with DQDL rules applied to a specified AWS Glue table."""
    props: CfnDataQualityRulesetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataQualityRulesetProps]) -> None: ...


class CfnDatabaseProps(TypedDict, total=False):
    catalog_id: Required[str]
    """The AWS account ID for the account in which to create the catalog object. A change replaces the resource."""
    database_input: Required[CfnDatabaseDatabaseInputProps | Deferred]
    """The metadata for the database."""
    database_name: str | None
    """The name of the catalog database. A change replaces the resource."""


class CfnDatabaseDataLakePrincipalProps(TypedDict, total=False):
    """The AWS Lake Formation principal."""
    data_lake_principal_identifier: str | None
    """An identifier for the AWS Lake Formation principal."""


class CfnDatabaseDatabaseIdentifierProps(TypedDict, total=False):
    """A structure that describes a target database for resource linking."""
    catalog_id: str | None
    """The ID of the Data Catalog in which the database resides."""
    database_name: str | None
    """The name of the catalog database."""
    region: str | None
    """The Region of the database."""


class CfnDatabaseDatabaseInputProps(TypedDict, total=False):
    """The structure used to create or update a database."""
    create_table_default_permissions: Sequence[CfnDatabasePrincipalPrivilegesProps | Deferred] | Deferred | None
    """Creates a set of default permissions on the table for principals."""
    description: str | None
    """A description of the database."""
    federated_database: CfnDatabaseFederatedDatabaseProps | Deferred | None
    """A `FederatedDatabase` structure that references an entity outside the AWS Glue Data Catalog."""
    location_uri: str | None
    """The location of the database (for example, an HDFS path)."""
    name: str | None
    """The name of the database. A change replaces the resource."""
    parameters: Anything
    """These key-value pairs define parameters and properties of the database."""
    target_database: CfnDatabaseDatabaseIdentifierProps | Deferred | None
    """A `DatabaseIdentifier` structure that describes a target database for resource linking."""


class CfnDatabaseFederatedDatabaseProps(TypedDict, total=False):
    """A `FederatedDatabase` structure that references an entity outside the AWS Glue Data Catalog."""
    connection_name: str | None
    """The name of the connection to the external metastore."""
    identifier: str | None
    """A unique identifier for the federated database."""


class CfnDatabasePrincipalPrivilegesProps(TypedDict, total=False):
    """the permissions granted to a principal"""
    permissions: Sequence[Literal["ALL", "ALTER", "CREATE_DATABASE", "CREATE_TABLE", "DATA_LOCATION_ACCESS", "DELETE", "DROP", "INSERT", "SELECT"] | Other] | Deferred | None
    """The permissions that are granted to the principal."""
    principal: CfnDatabaseDataLakePrincipalProps | Deferred | None
    """The principal who is granted permissions."""


class CfnDatabase(TypedResource):
    """The `AWS::Glue::Database` resource specifies a logical grouping of tables in AWS Glue."""
    props: CfnDatabaseProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDatabaseProps]) -> None: ...


class CfnDevEndpointProps(TypedDict, total=False):
    arguments: Anything
    """A map of arguments used to configure the `DevEndpoint`."""
    endpoint_name: str | None
    """The name of the `DevEndpoint`. A change replaces the resource."""
    extra_jars_s3_path: str | None
    """The path to one or more Java `.jar` files in an S3 bucket that should be loaded in your `DevEndpoint`."""
    extra_python_libs_s3_path: str | None
    """The paths to one or more Python libraries in an Amazon S3 bucket that should be loaded in your `DevEndpoint`."""
    glue_version: str | None
    """The AWS Glue version determines the versions of Apache Spark and Python that AWS Glue supports."""
    number_of_nodes: Integer | None
    """The number of AWS Glue Data Processing Units (DPUs) allocated to this `DevEndpoint`."""
    number_of_workers: Integer | None
    """The number of workers of a defined `workerType` that are allocated to the development endpoint."""
    public_key: str | None
    """The public key to be used by this `DevEndpoint` for authentication."""
    public_keys: Sequence[str] | Deferred | None
    """A list of public keys to be used by the `DevEndpoints` for authentication."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role used in this `DevEndpoint`."""
    security_configuration: str | None
    """The name of the `SecurityConfiguration` structure to be used with this `DevEndpoint`."""
    security_group_ids: Sequence[str] | Deferred | None
    """A list of security group identifiers used in this `DevEndpoint`."""
    subnet_id: str | None
    """The subnet ID for this `DevEndpoint`."""
    tags: Anything
    """The tags to use with this DevEndpoint."""
    worker_type: str | None
    """The type of predefined worker that is allocated to the development endpoint."""


class CfnDevEndpoint(TypedResource):
    """The `AWS::Glue::DevEndpoint` resource specifies a development endpoint where a developer can remotely debug ETL scripts for AWS Glue."""
    props: CfnDevEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDevEndpointProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnIdentityCenterConfigurationProps(TypedDict, total=False):
    instance_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Identity Center instance associated with the AWS Glue configuration. A change replaces the resource."""
    scopes: Sequence[str] | Deferred | None
    """A list of Identity Center scopes that define the permissions and access levels for the AWS Glue configuration."""
    user_background_sessions_enabled: Boolean | None
    """Indicates whether users can run background sessions when using Identity Center authentication with AWS Glue services."""


class CfnIdentityCenterConfiguration(TypedResource):
    """Creates a new AWS Glue Identity Center configuration to enable integration between AWS Glue and AWS IAM Identity Center for authentication and authorization."""
    props: CfnIdentityCenterConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIdentityCenterConfigurationProps]) -> None: ...
    @property
    def attr_account_id(self) -> StringToken:
        """The identifier for the specified AWS account."""
    @property
    def attr_application_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Identity Center application associated with the AWS Glue configuration."""


class CfnIntegrationProps(TypedDict, total=False):
    additional_encryption_context: Mapping[str, str] | Deferred | None
    """An optional set of non-secret key–value pairs that contains additional contextual information for encryption. A change replaces the resource."""
    data_filter: str | None
    """Selects source tables for the integration using Maxwell filter syntax."""
    description: str | None
    """A description for the integration."""
    integration_config: CfnIntegrationIntegrationConfigProps | Deferred | None
    """The structure used to define properties associated with the zero-ETL integration. A change replaces the resource."""
    integration_name: Required[str]
    """A unique name for the integration. A change replaces the resource."""
    kms_key_id: str | None
    """The ARN of a KMS key used for encrypting the channel. A change replaces the resource."""
    source_arn: Required[str]
    """The ARN for the source of the integration. A change replaces the resource."""
    tags: Sequence[CfnIntegrationTagProps | Deferred] | Deferred | None
    """Metadata assigned to the resource consisting of a list of key-value pairs."""
    target_arn: Required[str]
    """The ARN for the target of the integration. A change replaces the resource."""


class CfnIntegrationIntegrationConfigProps(TypedDict, total=False):
    """Properties associated with the integration."""
    continuous_sync: Boolean | None
    """Enables continuous synchronization for on-demand data extractions from SaaS applications to AWS data services like Amazon Redshift and Amazon S3."""
    refresh_interval: str | None
    """Specifies the frequency at which CDC (Change Data Capture) pulls or incremental loads should occur. A change replaces the resource."""
    source_properties: Mapping[str, str] | Deferred | None
    """A collection of key-value pairs that specify additional properties for the integration source."""


class CfnIntegrationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnIntegration(TypedResource):
    """The `AWS::Glue::Integration` resource specifies an AWS Glue zero-ETL integration from a data source to a target."""
    props: CfnIntegrationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIntegrationProps]) -> None: ...
    @property
    def attr_create_time(self) -> StringToken:
        """The time when the integration was created, in UTC."""
    @property
    def attr_integration_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the created integration."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the integration being created."""


class CfnIntegrationResourcePropertyProps(TypedDict, total=False):
    resource_arn: Required[str]
    """The connection ARN of the source, or the database ARN of the target. A change replaces the resource."""
    source_processing_properties: CfnIntegrationResourcePropertySourceProcessingPropertiesProps | Deferred | None
    """The resource properties associated with the integration source."""
    tags: Sequence[CfnIntegrationResourcePropertyTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    target_processing_properties: CfnIntegrationResourcePropertyTargetProcessingPropertiesProps | Deferred | None
    """The structure used to define the resource properties associated with the integration target."""


class CfnIntegrationResourcePropertySourceProcessingPropertiesProps(TypedDict, total=False):
    """The structure used to define the resource properties associated with the integration source."""
    role_arn: Required[str]
    """The IAM role to access the AWS Glue connection."""


class CfnIntegrationResourcePropertyTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnIntegrationResourcePropertyTargetProcessingPropertiesProps(TypedDict, total=False):
    """The structure used to define the resource properties associated with the integration target."""
    connection_name: str | None
    """The AWS Glue network connection to configure the AWS Glue job running in the customer VPC."""
    event_bus_arn: str | None
    """The ARN of an Eventbridge event bus to receive the integration status notification."""
    kms_arn: str | None
    """The ARN of the KMS key used for encryption."""
    role_arn: Required[str]
    """The IAM role to access the AWS Glue database."""


class CfnIntegrationResourceProperty(TypedResource):
    """The `AWS::Glue::IntegrationResourceProperty` resource type can be used to setup `ResourceProperty` of the AWS Glue connection (for the SaaS source), DynamoDB Database (for DynamoDB source), or AWS Glue database ARN (for the target)."""
    props: CfnIntegrationResourcePropertyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIntegrationResourcePropertyProps]) -> None: ...
    @property
    def attr_resource_property_arn(self) -> StringToken:
        """The integration resource property ARN."""


class CfnJobProps(TypedDict, total=False):
    allocated_capacity: Number | None
    """This parameter is no longer supported."""
    command: Required[CfnJobJobCommandProps | Deferred]
    """The code that executes a job."""
    connections: CfnJobConnectionsListProps | Deferred | None
    """The connections used for this job."""
    default_arguments: Anything
    """The default arguments for this job, specified as name-value pairs."""
    description: str | None
    """A description of the job."""
    execution_class: Literal["FLEX", "STANDARD"] | Other | None
    """Indicates whether the job is run with a standard or flexible execution class."""
    execution_property: CfnJobExecutionPropertyProps | Deferred | None
    """The maximum number of concurrent runs that are allowed for this job."""
    glue_version: str | None
    """Glue version determines the versions of Apache Spark and Python that AWS Glue supports."""
    job_mode: Literal["NOTEBOOK", "SCRIPT", "VISUAL"] | Other | None
    """A mode that describes how a job was created."""
    job_run_queuing_enabled: Boolean | None
    """Specifies whether job run queuing is enabled for the job runs for this job."""
    log_uri: str | None
    """This field is reserved for future use."""
    maintenance_window: str | None
    """This field specifies a day of the week and hour for a maintenance window for streaming jobs."""
    max_capacity: Number | None
    """The number of AWS Glue data processing units (DPUs) that can be allocated when this job runs."""
    max_retries: Number | None
    """The maximum number of times to retry this job after a JobRun fails."""
    name: str | None
    """The name you assign to this job definition. A change replaces the resource."""
    non_overridable_arguments: Anything
    """Non-overridable arguments for this job, specified as name-value pairs."""
    notification_property: CfnJobNotificationPropertyProps | Deferred | None
    """Specifies configuration properties of a notification."""
    number_of_workers: Integer | None
    """The number of workers of a defined `workerType` that are allocated when a job runs."""
    role: Required[str]
    """The name or Amazon Resource Name (ARN) of the IAM role associated with this job."""
    security_configuration: str | None
    """The name of the `SecurityConfiguration` structure to be used with this job."""
    tags: Anything
    """The tags to use with this job."""
    timeout: Integer | None
    """The job timeout in minutes."""
    worker_type: Literal["Standard", "G.1X", "G.2X", "G.025X", "G.4X", "G.8X", "Z.2X", "G.12X", "G.16X", "R.1X", "R.2X", "R.4X", "R.8X"] | Other | None
    """The type of predefined worker that is allocated when a job runs."""


class CfnJobConnectionsListProps(TypedDict, total=False):
    """Specifies the connections used by a job."""
    connections: Sequence[str] | Deferred | None
    """A list of connections used by the job."""


class CfnJobExecutionPropertyProps(TypedDict, total=False):
    """An execution property of a job."""
    max_concurrent_runs: Number | None
    """The maximum number of concurrent runs allowed for the job."""


class CfnJobJobCommandProps(TypedDict, total=False):
    """Specifies code executed when a job is run."""
    name: str | None
    """The name of the job command."""
    python_version: str | None
    """The Python version being used to execute a Python shell job."""
    runtime: str | None
    """In Ray jobs, Runtime is used to specify the versions of Ray, Python and additional libraries available in your environment."""
    script_location: str | None
    """Specifies the Amazon Simple Storage Service (Amazon S3) path to a script that executes a job (required)."""


class CfnJobNotificationPropertyProps(TypedDict, total=False):
    """Specifies configuration properties of a notification."""
    notify_delay_after: Integer | None
    """After a job run starts, the number of minutes to wait before sending a job run delay notification."""


class CfnJob(TypedResource):
    """The `AWS::Glue::Job` resource specifies an AWS Glue job in the data catalog."""
    props: CfnJobProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnJobProps]) -> None: ...


class CfnMLTransformProps(TypedDict, total=False):
    description: str | None
    """A user-defined, long-form description text for the machine learning transform."""
    glue_version: str | None
    """This value determines which version of AWS Glue this machine learning transform is compatible with."""
    input_record_tables: Required[CfnMLTransformInputRecordTablesProps | Deferred]
    """A list of AWS Glue table definitions used by the transform. A change replaces the resource."""
    max_capacity: Number | None
    """The number of AWS Glue data processing units (DPUs) that are allocated to task runs for this transform."""
    max_retries: Integer | None
    """The maximum number of times to retry after an `MLTaskRun` of the machine learning transform fails."""
    name: str | None
    """A user-defined name for the machine learning transform."""
    number_of_workers: Integer | None
    """The number of workers of a defined `workerType` that are allocated when a task of the transform runs."""
    role: Required[str]
    """The name or Amazon Resource Name (ARN) of the IAM role with the required permissions."""
    tags: Anything
    """The tags to use with this machine learning transform."""
    timeout: Integer | None
    """The timeout in minutes of the machine learning transform."""
    transform_encryption: CfnMLTransformTransformEncryptionProps | Deferred | None
    """The encryption-at-rest settings of the transform that apply to accessing user data. A change replaces the resource."""
    transform_parameters: Required[CfnMLTransformTransformParametersProps | Deferred]
    """The algorithm-specific parameters that are associated with the machine learning transform."""
    worker_type: Literal["G.025X", "G.1X", "G.2X", "G.4X", "G.8X", "Standard", "Z.2X"] | Other | None
    """The type of predefined worker that is allocated when a task of this transform runs."""


class CfnMLTransformFindMatchesParametersProps(TypedDict, total=False):
    """The parameters to configure the find matches transform."""
    accuracy_cost_tradeoff: Number | None
    """The value that is selected when tuning your transform for a balance between accuracy and cost."""
    enforce_provided_labels: Boolean | None
    """The value to switch on or off to force the output to match the provided labels from users."""
    precision_recall_tradeoff: Number | None
    """The value selected when tuning your transform for a balance between precision and recall."""
    primary_key_column_name: Required[str]
    """The name of a column that uniquely identifies rows in the source table. A change replaces the resource."""


class CfnMLTransformGlueTablesProps(TypedDict, total=False):
    """The database and table in the AWS Glue Data Catalog that is used for input or output data."""
    catalog_id: str | None
    """A unique identifier for the AWS Glue Data Catalog."""
    connection_name: str | None
    """The name of the connection to the AWS Glue Data Catalog."""
    database_name: Required[str]
    """A database name in the AWS Glue Data Catalog."""
    table_name: Required[str]
    """A table name in the AWS Glue Data Catalog."""


class CfnMLTransformInputRecordTablesProps(TypedDict, total=False):
    """A list of AWS Glue table definitions used by the transform."""
    glue_tables: Sequence[CfnMLTransformGlueTablesProps | Deferred] | Deferred | None
    """The database and table in the AWS Glue Data Catalog that is used for input or output data."""


class CfnMLTransformMLUserDataEncryptionProps(TypedDict, total=False):
    """The encryption-at-rest settings of the transform that apply to accessing user data."""
    kms_key_id: str | None
    """The ID for the customer-provided KMS key."""
    ml_user_data_encryption_mode: Required[Literal["DISABLED", "SSE-KMS"] | Other]
    """The encryption mode applied to user data."""


class CfnMLTransformTransformEncryptionProps(TypedDict, total=False):
    """The encryption-at-rest settings of the transform that apply to accessing user data."""
    ml_user_data_encryption: CfnMLTransformMLUserDataEncryptionProps | Deferred | None
    """The encryption-at-rest settings of the transform that apply to accessing user data."""
    task_run_security_configuration_name: str | None
    """The name of the security configuration."""


class CfnMLTransformTransformParametersProps(TypedDict, total=False):
    """The algorithm-specific parameters that are associated with the machine learning transform."""
    find_matches_parameters: CfnMLTransformFindMatchesParametersProps | Deferred | None
    """The parameters for the find matches algorithm."""
    transform_type: Required[str]
    """The type of machine learning transform."""


class CfnMLTransform(TypedResource):
    """The AWS::Glue::MLTransform is an AWS Glue resource type that manages machine learning transforms."""
    props: CfnMLTransformProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMLTransformProps]) -> None: ...
    @property
    def attr_transform_id(self) -> StringToken:
        """The unique identifier for the transform."""


class CfnPartitionProps(TypedDict, total=False):
    catalog_id: Required[str]
    """The AWS account ID of the catalog in which the partion is to be created. A change replaces the resource."""
    database_name: Required[str]
    """The name of the catalog database in which to create the partition. A change replaces the resource."""
    partition_input: Required[CfnPartitionPartitionInputProps | Deferred]
    """The structure used to create and update a partition."""
    table_name: Required[str]
    """The name of the metadata table in which the partition is to be created. A change replaces the resource."""


class CfnPartitionColumnProps(TypedDict, total=False):
    """A column in a `Table`."""
    comment: str | None
    """A free-form text comment."""
    name: Required[str]
    """The name of the `Column`."""
    type: str | None
    """The data type of the `Column`."""


class CfnPartitionOrderProps(TypedDict, total=False):
    """Specifies the sort order of a sorted column."""
    column: Required[str]
    """The name of the column."""
    sort_order: Integer | None
    """Indicates that the column is sorted in ascending order ( `== 1` ), or in descending order ( `==0` )."""


class CfnPartitionPartitionInputProps(TypedDict, total=False):
    """The structure used to create and update a partition."""
    parameters: Anything
    """These key-value pairs define partition parameters."""
    storage_descriptor: CfnPartitionStorageDescriptorProps | Deferred | None
    """Provides information about the physical location where the partition is stored."""
    values: Required[Sequence[str] | Deferred]
    """The values of the partition. A change replaces the resource."""


class CfnPartitionSchemaIdProps(TypedDict, total=False):
    """A structure that contains schema identity fields."""
    registry_name: str | None
    """The name of the schema registry that contains the schema."""
    schema_arn: str | None
    """The Amazon Resource Name (ARN) of the schema."""
    schema_name: str | None
    """The name of the schema."""


class CfnPartitionSchemaReferenceProps(TypedDict, total=False):
    """An object that references a schema stored in the AWS Glue Schema Registry."""
    schema_id: CfnPartitionSchemaIdProps | Deferred | None
    """A structure that contains schema identity fields."""
    schema_version_id: str | None
    """The unique ID assigned to a version of the schema."""
    schema_version_number: Integer | None
    """The version number of the schema."""


class CfnPartitionSerdeInfoProps(TypedDict, total=False):
    """Information about a serialization/deserialization program (SerDe) that serves as an extractor and loader."""
    name: str | None
    """Name of the SerDe."""
    parameters: Anything
    """These key-value pairs define initialization parameters for the SerDe."""
    serialization_library: str | None
    """Usually the class that implements the SerDe."""


class CfnPartitionSkewedInfoProps(TypedDict, total=False):
    """Specifies skewed values in a table."""
    skewed_column_names: Sequence[str] | Deferred | None
    """A list of names of columns that contain skewed values."""
    skewed_column_value_location_maps: Anything
    """A mapping of skewed values to the columns that contain them."""
    skewed_column_values: Sequence[str] | Deferred | None
    """A list of values that appear so frequently as to be considered skewed."""


class CfnPartitionStorageDescriptorProps(TypedDict, total=False):
    """Describes the physical storage of table data."""
    bucket_columns: Sequence[str] | Deferred | None
    """A list of reducer grouping columns, clustering columns, and bucketing columns in the table."""
    columns: Sequence[CfnPartitionColumnProps | Deferred] | Deferred | None
    """A list of the `Columns` in the table."""
    compressed: Boolean | None
    """`True` if the data in the table is compressed, or `False` if not."""
    input_format: str | None
    """The input format: `SequenceFileInputFormat` (binary), or `TextInputFormat`, or a custom format."""
    location: str | None
    """The physical location of the table."""
    number_of_buckets: Integer | None
    """The number of buckets."""
    output_format: str | None
    """The output format: `SequenceFileOutputFormat` (binary), or `IgnoreKeyTextOutputFormat`, or a custom format."""
    parameters: Anything
    """The user-supplied properties in key-value form."""
    schema_reference: CfnPartitionSchemaReferenceProps | Deferred | None
    """An object that references a schema stored in the AWS Glue Schema Registry."""
    serde_info: CfnPartitionSerdeInfoProps | Deferred | None
    """The serialization/deserialization (SerDe) information."""
    skewed_info: CfnPartitionSkewedInfoProps | Deferred | None
    """The information about values that appear frequently in a column (skewed values)."""
    sort_columns: Sequence[CfnPartitionOrderProps | Deferred] | Deferred | None
    """A list specifying the sort order of each bucket in the table."""
    stored_as_sub_directories: Boolean | None
    """`True` if the table data is stored in subdirectories, or `False` if not."""


class CfnPartition(TypedResource):
    """The `AWS::Glue::Partition` resource creates an AWS Glue partition, which represents a slice of table data."""
    props: CfnPartitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPartitionProps]) -> None: ...
    @property
    def attr_identifier_partition_input_values(self) -> StringToken:
        """A hashed string equivalent to the partition values list for use as a component of the resource's identifier in CFN"""


class CfnRegistryProps(TypedDict, total=False):
    description: str | None
    """A description of the registry."""
    name: Required[str]
    """The name of the registry. A change replaces the resource."""
    tags: Sequence[CfnRegistryTagProps | Deferred] | Deferred | None
    """AWS tags that contain a key value pair and may be searched by console, command line, or API."""


class CfnRegistryTagProps(TypedDict, total=False):
    key: Required[str]
    """A key to identify the tag."""
    value: Required[str]
    """Corresponding tag value for the key."""


class CfnRegistry(TypedResource):
    """The AWS::Glue::Registry is an AWS Glue resource type that manages registries of schemas in the AWS Glue Schema Registry."""
    props: CfnRegistryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRegistryProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Amazon Resource Name for the created Registry."""


class CfnSchemaProps(TypedDict, total=False):
    checkpoint_version: CfnSchemaSchemaVersionProps | Deferred | None
    """Specify the `VersionNumber` or the `IsLatest` for setting the checkpoint for the schema."""
    compatibility: Required[Literal["NONE", "DISABLED", "BACKWARD", "BACKWARD_ALL", "FORWARD", "FORWARD_ALL", "FULL", "FULL_ALL"] | Other]
    """The compatibility mode of the schema."""
    data_format: Required[Literal["AVRO", "JSON", "PROTOBUF"] | Other]
    """The data format of the schema definition. A change replaces the resource."""
    description: str | None
    """A description of the schema if specified when created."""
    name: Required[str]
    """Name of the schema to be created of max length of 255, and may only contain letters, numbers, hyphen, underscore, dollar sign, or hash mark. A change replaces the resource."""
    registry: CfnSchemaRegistryProps | Deferred | None
    """The registry where a schema is stored. A change replaces the resource."""
    schema_definition: str | None
    """The schema definition using the `DataFormat` setting for `SchemaName`. A change replaces the resource."""
    tags: Sequence[CfnSchemaTagProps | Deferred] | Deferred | None
    """AWS tags that contain a key value pair and may be searched by console, command line, or API."""


class CfnSchemaRegistryProps(TypedDict, total=False):
    """Specifies a registry in the AWS Glue Schema Registry."""
    arn: str | None
    """The Amazon Resource Name (ARN) of the registry. A change replaces the resource."""
    name: str | None
    """The name of the registry. A change replaces the resource."""


class CfnSchemaSchemaVersionProps(TypedDict, total=False):
    """Specifies the version of a schema."""
    is_latest: Boolean | None
    """Indicates if this version is the latest version of the schema."""
    version_number: Integer | None
    """The version number of the schema."""


class CfnSchemaTagProps(TypedDict, total=False):
    key: Required[str]
    """A key to identify the tag."""
    value: Required[str]
    """Corresponding tag value for the key."""


class CfnSchema(TypedResource):
    """The `AWS::Glue::Schema` is an AWS Glue resource type that manages schemas in the AWS Glue Schema Registry."""
    props: CfnSchemaProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSchemaProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the schema."""
    @property
    def attr_initial_schema_version_id(self) -> StringToken:
        """Represents the version ID associated with the initial schema version."""


class CfnSchemaVersionProps(TypedDict, total=False):
    schema: Required[CfnSchemaVersionSchemaProps | Deferred]
    """The schema that includes the schema version. A change replaces the resource."""
    schema_definition: Required[str]
    """The schema definition for the schema version. A change replaces the resource."""


class CfnSchemaVersionSchemaProps(TypedDict, total=False):
    """A wrapper structure to contain schema identity fields."""
    registry_name: str | None
    """The name of the registry where the schema is stored. A change replaces the resource."""
    schema_arn: str | None
    """The Amazon Resource Name (ARN) of the schema. A change replaces the resource."""
    schema_name: str | None
    """The name of the schema. A change replaces the resource."""


class CfnSchemaVersion(TypedResource):
    """The `AWS::Glue::SchemaVersion` is an AWS Glue resource type that manages schema versions of schemas in the AWS Glue Schema Registry."""
    props: CfnSchemaVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSchemaVersionProps]) -> None: ...
    @property
    def attr_version_id(self) -> StringToken:
        """Represents the version ID associated with the schema version."""


class CfnSchemaVersionMetadataProps(TypedDict, total=False):
    key: Required[str]
    """A metadata key in a key-value pair for metadata. A change replaces the resource."""
    schema_version_id: Required[str]
    """The version number of the schema. A change replaces the resource."""
    value: Required[str]
    """A metadata key's corresponding value. A change replaces the resource."""


class CfnSchemaVersionMetadata(TypedResource):
    """The `AWS::Glue::SchemaVersionMetadata` is an AWS Glue resource type that defines the metadata key-value pairs for a schema version in AWS Glue Schema Registry."""
    props: CfnSchemaVersionMetadataProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSchemaVersionMetadataProps]) -> None: ...


class CfnSecurityConfigurationProps(TypedDict, total=False):
    encryption_configuration: Required[CfnSecurityConfigurationEncryptionConfigurationProps | Deferred]
    """The encryption configuration associated with this security configuration."""
    name: Required[str]
    """The name of the security configuration. A change replaces the resource."""


class CfnSecurityConfigurationCloudWatchEncryptionProps(TypedDict, total=False):
    """Specifies how Amazon CloudWatch data should be encrypted."""
    cloud_watch_encryption_mode: Literal["DISABLED", "SSE-KMS"] | Other | None
    """The encryption mode to use for CloudWatch data."""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of the KMS key to be used to encrypt the data."""


class CfnSecurityConfigurationEncryptionConfigurationProps(TypedDict, total=False):
    """Specifies an encryption configuration."""
    cloud_watch_encryption: CfnSecurityConfigurationCloudWatchEncryptionProps | Deferred | None
    """The encryption configuration for Amazon CloudWatch."""
    job_bookmarks_encryption: CfnSecurityConfigurationJobBookmarksEncryptionProps | Deferred | None
    """The encryption configuration for job bookmarks."""
    s3_encryptions: Sequence[CfnSecurityConfigurationS3EncryptionProps | Deferred] | Deferred | None
    """The encyption configuration for Amazon Simple Storage Service (Amazon S3) data."""


class CfnSecurityConfigurationJobBookmarksEncryptionProps(TypedDict, total=False):
    """Specifies how job bookmark data should be encrypted."""
    job_bookmarks_encryption_mode: Literal["CSE-KMS", "DISABLED"] | Other | None
    """The encryption mode to use for job bookmarks data."""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of the KMS key to be used to encrypt the data."""


class CfnSecurityConfigurationS3EncryptionProps(TypedDict, total=False):
    """Specifies how Amazon Simple Storage Service (Amazon S3) data should be encrypted."""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of the KMS key to be used to encrypt the data."""
    s3_encryption_mode: str | None
    """The encryption mode to use for Amazon S3 data."""


class CfnSecurityConfiguration(TypedResource):
    """Creates a new security configuration."""
    props: CfnSecurityConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSecurityConfigurationProps]) -> None: ...


class CfnSessionProps(TypedDict, total=False):
    command: Required[CfnSessionSessionCommandProps | Deferred]
    """The SessionCommand that runs the job. A change replaces the resource."""
    connections: CfnSessionConnectionsListProps | Deferred | None
    """Specifies the connections used by the session. A change replaces the resource."""
    default_arguments: Mapping[str, str] | Deferred | None
    """A map array of key-value pairs. A change replaces the resource."""
    description: str | None
    """The description of the session. A change replaces the resource."""
    glue_version: str | None
    """The Glue version determines the versions of Apache Spark and Python that Glue supports. A change replaces the resource."""
    id: Required[str]
    """The ID of the session. A change replaces the resource."""
    idle_timeout: Integer | None
    """The number of minutes when idle before session times out. A change replaces the resource."""
    max_capacity: Number | None
    """The number of Glue data processing units (DPUs) that can be allocated when the job runs. A change replaces the resource."""
    number_of_workers: Integer | None
    """The number of workers of a defined WorkerType to use for the session. A change replaces the resource."""
    request_origin: str | None
    """The origin of the request. A change replaces the resource."""
    role: Required[str]
    """The IAM Role ARN. A change replaces the resource."""
    security_configuration: str | None
    """The name of the SecurityConfiguration structure to be used with the session. A change replaces the resource."""
    tags: Sequence[CfnSessionTagProps | Deferred] | Deferred | None
    """The tags belonging to the session."""
    timeout: Integer | None
    """The number of minutes before session times out. A change replaces the resource."""
    worker_type: Literal["Standard", "G.1X", "G.2X", "G.025X", "G.4X", "G.8X", "Z.2X"] | Other | None
    """The type of predefined worker that is allocated when a session runs. A change replaces the resource."""


class CfnSessionConnectionsListProps(TypedDict, total=False):
    """Specifies the connections used by the session."""
    connections: Sequence[str] | Deferred | None
    """A list of connection names used by the session."""


class CfnSessionSessionCommandProps(TypedDict, total=False):
    """The SessionCommand that runs the job."""
    name: str | None
    """Specifies the name of the SessionCommand."""
    python_version: str | None
    """Specifies the Python version."""


class CfnSessionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnSession(TypedResource):
    """Resource Type definition for AWS::Glue::Session."""
    props: CfnSessionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSessionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the session."""
    @property
    def attr_created_on(self) -> StringToken:
        """The time and date when the session was created."""
    @property
    def attr_progress(self) -> NumberToken:
        """The code execution progress of the session."""
    @property
    def attr_status(self) -> StringToken:
        """The session status."""


class CfnTableProps(TypedDict, total=False):
    catalog_id: Required[str]
    """The ID of the Data Catalog in which to create the `Table`. A change replaces the resource."""
    database_name: Required[str]
    """The name of the database where the table metadata resides. A change replaces the resource."""
    name: str | None
    """The table name. A change replaces the resource."""
    open_table_format_input: CfnTableOpenTableFormatInputProps | Deferred | None
    """Specifies an `OpenTableFormatInput` structure when creating an open format table."""
    table_input: CfnTableTableInputProps | Deferred | None
    """A structure used to define a table."""


class CfnTableColumnProps(TypedDict, total=False):
    """A column in a `Table`."""
    comment: str | None
    """A free-form text comment."""
    name: Required[str]
    """The name of the `Column`."""
    type: str | None
    """The data type of the `Column`."""


class CfnTableIcebergInputProps(TypedDict, total=False):
    """Specifies an input structure that defines an Apache Iceberg metadata table."""
    iceberg_table_input: CfnTableIcebergTableInputProps | Deferred | None
    """Specifies the Iceberg table configuration."""
    metadata_operation: Literal["CREATE"] | Other | None
    """A required metadata operation."""
    version: str | None
    """The table version for the Iceberg table."""


class CfnTableIcebergPartitionFieldProps(TypedDict, total=False):
    """A partition field in an Iceberg partition spec."""
    field_id: Integer | None
    """The partition field ID."""
    name: Required[str]
    """The partition field name."""
    source_id: Required[Integer]
    """The source field ID."""
    transform: Required[str]
    """The transform to apply."""


class CfnTableIcebergPartitionSpecProps(TypedDict, total=False):
    """The partition spec for an Iceberg table."""
    fields: Required[Sequence[CfnTableIcebergPartitionFieldProps | Deferred] | Deferred]
    """The partition fields."""
    spec_id: Integer | None
    """The spec ID."""


class CfnTableIcebergSchemaProps(TypedDict, total=False):
    """The schema for an Iceberg table."""
    fields: Required[Sequence[CfnTableIcebergStructFieldProps | Deferred] | Deferred]
    """The fields in the schema."""
    identifier_field_ids: Sequence[Integer] | Deferred | None
    """The identifier field IDs."""
    schema_id: Integer | None
    """The schema ID."""
    type: str | None
    """The type of the schema."""


class CfnTableIcebergSortFieldProps(TypedDict, total=False):
    """A sort field in an Iceberg sort order."""
    direction: Required[str]
    """The sort direction."""
    null_order: Required[str]
    """The null ordering."""
    source_id: Required[Integer]
    """The source field ID."""
    transform: Required[str]
    """The transform to apply."""


class CfnTableIcebergSortOrderProps(TypedDict, total=False):
    """The sort order for an Iceberg table."""
    fields: Required[Sequence[CfnTableIcebergSortFieldProps | Deferred] | Deferred]
    """The sort fields."""
    order_id: Required[Integer]
    """The order ID."""


class CfnTableIcebergStructFieldProps(TypedDict, total=False):
    """A field in an Iceberg schema."""
    doc: str | None
    """Documentation for the field."""
    id: Required[Integer]
    """The field ID."""
    name: Required[str]
    """The field name."""
    required: Required[Boolean]
    """Whether the field is required."""
    type: Required[str]
    """The field type."""


class CfnTableIcebergTableInputProps(TypedDict, total=False):
    """Specifies the Iceberg table configuration."""
    location: Required[str]
    """The location of the Iceberg table."""
    partition_spec: CfnTableIcebergPartitionSpecProps | Deferred | None
    """The partition spec for the Iceberg table."""
    properties: Mapping[str, str] | Deferred | None
    """The properties for the Iceberg table."""
    schema: Required[CfnTableIcebergSchemaProps | Deferred]
    """The schema for the Iceberg table."""
    write_order: CfnTableIcebergSortOrderProps | Deferred | None
    """The write order for the Iceberg table."""


class CfnTableOpenTableFormatInputProps(TypedDict, total=False):
    """Specifies an `OpenTableFormatInput` structure when creating an open format table."""
    iceberg_input: CfnTableIcebergInputProps | Deferred | None
    """Specifies an `IcebergInput` structure that defines an Apache Iceberg metadata table."""


class CfnTableOrderProps(TypedDict, total=False):
    """Specifies the sort order of a sorted column."""
    column: Required[str]
    """The name of the column."""
    sort_order: Required[Integer]
    """Indicates that the column is sorted in ascending order ( `== 1` ), or in descending order ( `==0` )."""


class CfnTableSchemaIdProps(TypedDict, total=False):
    """A structure that contains schema identity fields."""
    registry_name: str | None
    """The name of the schema registry that contains the schema."""
    schema_arn: str | None
    """The Amazon Resource Name (ARN) of the schema."""
    schema_name: str | None
    """The name of the schema."""


class CfnTableSchemaReferenceProps(TypedDict, total=False):
    """An object that references a schema stored in the AWS Glue Schema Registry."""
    schema_id: CfnTableSchemaIdProps | Deferred | None
    """A structure that contains schema identity fields."""
    schema_version_id: str | None
    """The unique ID assigned to a version of the schema."""
    schema_version_number: Integer | None
    """The version number of the schema."""


class CfnTableSerdeInfoProps(TypedDict, total=False):
    """Information about a serialization/deserialization program (SerDe) that serves as an extractor and loader."""
    name: str | None
    """Name of the SerDe."""
    parameters: Anything
    """These key-value pairs define initialization parameters for the SerDe."""
    serialization_library: str | None
    """Usually the class that implements the SerDe."""


class CfnTableSkewedInfoProps(TypedDict, total=False):
    """Specifies skewed values in a table."""
    skewed_column_names: Sequence[str] | Deferred | None
    """A list of names of columns that contain skewed values."""
    skewed_column_value_location_maps: Anything
    """A mapping of skewed values to the columns that contain them."""
    skewed_column_values: Sequence[str] | Deferred | None
    """A list of values that appear so frequently as to be considered skewed."""


class CfnTableStorageDescriptorProps(TypedDict, total=False):
    """Describes the physical storage of table data."""
    bucket_columns: Sequence[str] | Deferred | None
    """A list of reducer grouping columns, clustering columns, and bucketing columns in the table."""
    columns: Sequence[CfnTableColumnProps | Deferred] | Deferred | None
    """A list of the `Columns` in the table."""
    compressed: Boolean | None
    """`True` if the data in the table is compressed, or `False` if not."""
    input_format: str | None
    """The input format: `SequenceFileInputFormat` (binary), or `TextInputFormat`, or a custom format."""
    location: str | None
    """The physical location of the table."""
    number_of_buckets: Integer | None
    """Must be specified if the table contains any dimension columns."""
    output_format: str | None
    """The output format: `SequenceFileOutputFormat` (binary), or `IgnoreKeyTextOutputFormat`, or a custom format."""
    parameters: Anything
    """The user-supplied properties in key-value form."""
    schema_reference: CfnTableSchemaReferenceProps | Deferred | None
    """An object that references a schema stored in the AWS Glue Schema Registry."""
    serde_info: CfnTableSerdeInfoProps | Deferred | None
    """The serialization/deserialization (SerDe) information."""
    skewed_info: CfnTableSkewedInfoProps | Deferred | None
    """The information about values that appear frequently in a column (skewed values)."""
    sort_columns: Sequence[CfnTableOrderProps | Deferred] | Deferred | None
    """A list specifying the sort order of each bucket in the table."""
    stored_as_sub_directories: Boolean | None
    """`True` if the table data is stored in subdirectories, or `False` if not."""


class CfnTableTableIdentifierProps(TypedDict, total=False):
    """A structure that describes a target table for resource linking."""
    catalog_id: str | None
    """The ID of the Data Catalog in which the table resides."""
    database_name: str | None
    """The name of the catalog database that contains the target table."""
    name: str | None
    """The name of the target table."""
    region: str | None
    """The Region of the table."""


class CfnTableTableInputProps(TypedDict, total=False):
    """A structure used to define a table."""
    description: str | None
    """A description of the table."""
    name: str | None
    """The table name. A change replaces the resource."""
    owner: str | None
    """The table owner."""
    parameters: Anything
    """These key-value pairs define properties associated with the table."""
    partition_keys: Sequence[CfnTableColumnProps | Deferred] | Deferred | None
    """A list of columns by which the table is partitioned."""
    retention: Integer | None
    """The retention time for this table."""
    storage_descriptor: CfnTableStorageDescriptorProps | Deferred | None
    """A storage descriptor containing information about the physical storage of this table."""
    table_type: Literal["EXTERNAL_TABLE", "VIRTUAL_VIEW"] | Other | None
    """The type of this table."""
    target_table: CfnTableTableIdentifierProps | Deferred | None
    """A `TableIdentifier` structure that describes a target table for resource linking."""
    view_definition: CfnTableViewDefinitionProps | Deferred | None
    """The view definition for the table."""
    view_expanded_text: str | None
    """Included for Apache Hive compatibility."""
    view_original_text: str | None
    """Included for Apache Hive compatibility."""


class CfnTableViewDefinitionProps(TypedDict, total=False):
    """A structure that defines the view."""
    definer: str | None
    """The definer of the view."""
    is_protected: Boolean | None
    """Indicates whether the view is protected."""
    representations: Sequence[CfnTableViewRepresentationProps | Deferred] | Deferred | None
    """The representations of the view."""
    sub_objects: Sequence[str] | Deferred | None
    """The sub-objects of the view."""


class CfnTableViewRepresentationProps(TypedDict, total=False):
    """A structure that defines a view representation."""
    dialect: Literal["ATHENA", "REDSHIFT", "SPARK"] | Other | None
    """The dialect of the view representation."""
    dialect_version: str | None
    """The version of the dialect."""
    validation_connection: str | None
    """The connection used for validation."""
    view_expanded_text: str | None
    """The expanded text of the view."""
    view_original_text: str | None
    """The original text of the view."""


class CfnTable(TypedResource):
    """The `AWS::Glue::Table` resource specifies tabular data in the AWS Glue data catalog."""
    props: CfnTableProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTableProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnTableOptimizerProps(TypedDict, total=False):
    catalog_id: Required[str]
    """The catalog ID of the table. A change replaces the resource."""
    database_name: Required[str]
    """The name of the database. A change replaces the resource."""
    table_name: Required[str]
    """The table name. A change replaces the resource."""
    table_optimizer_configuration: Required[CfnTableOptimizerTableOptimizerConfigurationProps | Deferred]
    """Specifies configuration details of a table optimizer."""
    type: Required[Literal["compaction", "orphan_file_deletion", "retention"] | Other]
    """The type of table optimizer. A change replaces the resource."""


class CfnTableOptimizerCompactionConfigurationProps(TypedDict, total=False):
    iceberg_configuration: CfnTableOptimizerIcebergCompactionConfigurationProps | Deferred | None
    """The configuration for an Iceberg compaction optimizer."""


class CfnTableOptimizerIcebergCompactionConfigurationProps(TypedDict, total=False):
    delete_file_threshold: Integer | None
    """The minimum number of deletes in a data file to make it eligible for compaction."""
    min_input_files: Integer | None
    """The minimum number of input files before compaction is triggered."""
    strategy: Literal["binpack", "sort", "z-order"] | Other | None
    """The compaction strategy to use."""


class CfnTableOptimizerIcebergConfigurationProps(TypedDict, total=False):
    """IcebergConfiguration is a property type within the `AWS::Glue::TableOptimizer` resource in AWS CloudFormation."""
    location: str | None
    """Specifies a directory in which to look for orphan files (defaults to the table's location)."""
    orphan_file_retention_period_in_days: Integer | None
    """The specific number of days you want to keep the orphan files."""


class CfnTableOptimizerIcebergRetentionConfigurationProps(TypedDict, total=False):
    clean_expired_files: Boolean | None
    number_of_snapshots_to_retain: Integer | None
    snapshot_retention_period_in_days: Integer | None


class CfnTableOptimizerOrphanFileDeletionConfigurationProps(TypedDict, total=False):
    """Configuration for removing files that are are not tracked by the Iceberg table metadata, and are older than your configured age limit."""
    iceberg_configuration: CfnTableOptimizerIcebergConfigurationProps | Deferred | None
    """The `IcebergConfiguration` property helps optimize your Iceberg tables in AWS Glue by allowing you to specify format-specific settings that control how data is stored, compressed, and managed."""


class CfnTableOptimizerRetentionConfigurationProps(TypedDict, total=False):
    """The configuration for a snapshot retention optimizer for Apache Iceberg tables."""
    iceberg_configuration: CfnTableOptimizerIcebergRetentionConfigurationProps | Deferred | None
    """The configuration for an Iceberg snapshot retention optimizer."""


class CfnTableOptimizerTableOptimizerConfigurationProps(TypedDict, total=False):
    """Specifies configuration details of a table optimizer."""
    compaction_configuration: CfnTableOptimizerCompactionConfigurationProps | Deferred | None
    """The configuration for a compaction optimizer."""
    enabled: Required[Boolean]
    """Whether the table optimization is enabled."""
    orphan_file_deletion_configuration: CfnTableOptimizerOrphanFileDeletionConfigurationProps | Deferred | None
    """`OrphanFileDeletionConfiguration` is a property that can be included within the TableOptimizer resource."""
    retention_configuration: CfnTableOptimizerRetentionConfigurationProps | Deferred | None
    """The configuration for a snapshot retention optimizer for Apache Iceberg tables."""
    role_arn: Required[str]
    """A role passed by the caller which gives the service permission to update the resources associated with the optimizer on the caller's behalf."""
    vpc_configuration: CfnTableOptimizerVpcConfigurationProps | Deferred | None
    """An object that describes the VPC configuration for a table optimizer."""


class CfnTableOptimizerVpcConfigurationProps(TypedDict, total=False):
    """An object that describes the VPC configuration for a table optimizer."""
    glue_connection_name: str | None
    """The name of the AWS Glue connection used for the VPC for the table optimizer."""


class CfnTableOptimizer(TypedResource):
    """An AWS Glue resource for enabling table optimizers to improve read performance for open table formats."""
    props: CfnTableOptimizerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTableOptimizerProps]) -> None: ...


class CfnTriggerProps(TypedDict, total=False):
    actions: Required[Sequence[CfnTriggerActionProps | Deferred] | Deferred]
    """The actions initiated by this trigger."""
    description: str | None
    """A description of this trigger."""
    event_batching_condition: CfnTriggerEventBatchingConditionProps | Deferred | None
    """Batch condition that must be met (specified number of events received or batch time window expired) before EventBridge event trigger fires."""
    name: str | None
    """The name of the trigger. A change replaces the resource."""
    predicate: CfnTriggerPredicateProps | Deferred | None
    """The predicate of this trigger, which defines when it will fire."""
    schedule: str | None
    """A `cron` expression used to specify the schedule."""
    start_on_creation: Boolean | None
    """Set to true to start `SCHEDULED` and `CONDITIONAL` triggers when created."""
    tags: Anything
    """The tags to use with this trigger."""
    type: Required[Literal["CONDITIONAL", "EVENT", "ON_DEMAND", "SCHEDULED"] | Other]
    """The type of trigger that this is. A change replaces the resource."""
    workflow_name: str | None
    """The name of the workflow associated with the trigger. A change replaces the resource."""


class CfnTriggerActionProps(TypedDict, total=False):
    """Defines an action to be initiated by a trigger."""
    arguments: Anything
    """The job arguments used when this trigger fires."""
    crawler_name: str | None
    """The name of the crawler to be used with this action."""
    job_name: str | None
    """The name of a job to be executed."""
    notification_property: CfnTriggerNotificationPropertyProps | Deferred | None
    """Specifies configuration properties of a job run notification."""
    security_configuration: str | None
    """The name of the `SecurityConfiguration` structure to be used with this action."""
    timeout: Integer | None
    """The `JobRun` timeout in minutes."""


class CfnTriggerConditionProps(TypedDict, total=False):
    """Defines a condition under which a trigger fires."""
    crawl_state: Literal["CANCELLED", "CANCELLING", "ERROR", "FAILED", "RUNNING", "SUCCEEDED"] | Other | None
    """The state of the crawler to which this condition applies."""
    crawler_name: str | None
    """The name of the crawler to which this condition applies."""
    job_name: str | None
    """The name of the job whose `JobRuns` this condition applies to, and on which this trigger waits."""
    logical_operator: Literal["EQUALS"] | Other | None
    """A logical operator."""
    state: Literal["SUCCEEDED", "STOPPED", "TIMEOUT", "FAILED"] | Other | None
    """The condition state."""


class CfnTriggerEventBatchingConditionProps(TypedDict, total=False):
    """Batch condition that must be met (specified number of events received or batch time window expired) before EventBridge event trigger fires."""
    batch_size: Required[Integer]
    """Number of events that must be received from Amazon EventBridge before EventBridge event trigger fires."""
    batch_window: Integer | None
    """Window of time in seconds after which EventBridge event trigger fires."""


class CfnTriggerNotificationPropertyProps(TypedDict, total=False):
    """Specifies configuration properties of a job run notification."""
    notify_delay_after: Integer | None
    """After a job run starts, the number of minutes to wait before sending a job run delay notification"""


class CfnTriggerPredicateProps(TypedDict, total=False):
    """Defines the predicate of the trigger, which determines when it fires."""
    conditions: Sequence[CfnTriggerConditionProps | Deferred] | Deferred | None
    """A list of the conditions that determine when the trigger will fire."""
    logical: Literal["AND", "ANY"] | Other | None
    """An optional field if only one condition is listed."""


class CfnTrigger(TypedResource):
    """The `AWS::Glue::Trigger` resource specifies triggers that run AWS Glue jobs."""
    props: CfnTriggerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTriggerProps]) -> None: ...


class CfnUsageProfileProps(TypedDict, total=False):
    configuration: CfnUsageProfileProfileConfigurationProps | Deferred | None
    """UsageProfile configuration for supported service ex: (Jobs, Sessions)."""
    description: str | None
    """A description of the usage profile."""
    name: Required[str]
    """The name of the usage profile. A change replaces the resource."""
    tags: Sequence[CfnUsageProfileTagProps | Deferred] | Deferred | None
    """The tags to be applied to this UsageProfiles."""


class CfnUsageProfileConfigurationObjectProps(TypedDict, total=False):
    """Specifies the values that an admin sets for each job or session parameter configured in a AWS Glue usage profile."""
    allowed_values: Sequence[str] | Deferred | None
    """A list of allowed values for the parameter."""
    default_value: str | None
    """A default value for the parameter."""
    max_value: str | None
    """A maximum allowed value for the parameter."""
    min_value: str | None
    """A minimum allowed value for the parameter."""


class CfnUsageProfileProfileConfigurationProps(TypedDict, total=False):
    """Specifies the job and session values that an admin configures in an AWS Glue usage profile."""
    job_configuration: Mapping[str, CfnUsageProfileConfigurationObjectProps | Deferred] | Deferred | None
    """A key-value map of configuration parameters for AWS Glue jobs."""
    session_configuration: Mapping[str, CfnUsageProfileConfigurationObjectProps | Deferred] | Deferred | None
    """A key-value map of configuration parameters for AWS Glue sessions."""


class CfnUsageProfileTagProps(TypedDict, total=False):
    key: Required[str]
    """A key to identify the tag."""
    value: Required[str]
    """Corresponding tag value for the key."""


class CfnUsageProfile(TypedResource):
    """Creates an AWS Glue usage profile."""
    props: CfnUsageProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUsageProfileProps]) -> None: ...
    @property
    def attr_created_on(self) -> StringToken:
        """The date and time when the usage profile was created."""


class CfnUserDefinedFunctionProps(TypedDict, total=False):
    class_name: str | None
    """The Java class that contains the function code."""
    database_name: Required[str]
    """The name of the catalog database in which the function is located. A change replaces the resource."""
    function_name: Required[str]
    """The name of the function. A change replaces the resource."""
    function_type: Literal["REGULAR_FUNCTION", "AGGREGATE_FUNCTION", "STORED_PROCEDURE"] | Other | None
    """The type of the function. A change replaces the resource."""
    owner_name: str | None
    """The owner of the function."""
    owner_type: Literal["USER", "ROLE", "GROUP"] | Other | None
    """The owner type."""
    resource_uris: Sequence[CfnUserDefinedFunctionResourceUriProps | Deferred] | Deferred | None
    """The resource URIs for the function."""


class CfnUserDefinedFunctionResourceUriProps(TypedDict, total=False):
    """The URIs for function resources."""
    resource_type: Literal["JAR", "FILE", "ARCHIVE"] | Other | None
    """The type of the resource."""
    uri: str | None
    """The URI for accessing the resource."""


class CfnUserDefinedFunction(TypedResource):
    """Represents a user-defined function (UDF) definition in the AWS Glue Data Catalog."""
    props: CfnUserDefinedFunctionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUserDefinedFunctionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the user-defined function."""


class CfnWorkflowProps(TypedDict, total=False):
    default_run_properties: Anything
    """A collection of properties to be used as part of each execution of the workflow"""
    description: str | None
    """A description of the workflow"""
    max_concurrent_runs: Integer | None
    """You can use this parameter to prevent unwanted multiple updates to data, to control costs, or in some cases, to prevent exceeding the maximum number of concurrent runs of any of the component jobs."""
    name: str | None
    """The name of the workflow representing the flow A change replaces the resource."""
    tags: Anything
    """The tags to use with this workflow."""


class CfnWorkflow(TypedResource):
    """The `AWS::Glue::Workflow` is an AWS Glue resource type that manages AWS Glue workflows."""
    props: CfnWorkflowProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkflowProps]) -> None: ...
