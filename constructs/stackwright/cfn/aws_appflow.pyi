"""Every resource type of AWS::AppFlow; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnConnectorProps(TypedDict, total=False):
    connector_label: str | None
    """The label used for registering the connector. A change replaces the resource."""
    connector_provisioning_config: Required[CfnConnectorConnectorProvisioningConfigProps | Deferred]
    """The configuration required for registering the connector."""
    connector_provisioning_type: Required[str]
    """The provisioning type used to register the connector."""
    description: str | None
    """A description about the connector runtime setting."""


class CfnConnectorConnectorProvisioningConfigProps(TypedDict, total=False):
    """Contains information about the configuration of the connector being registered."""
    lambda_: CfnConnectorLambdaConnectorProvisioningConfigProps | Deferred | None
    """Contains information about the configuration of the lambda which is being registered as the connector."""


class CfnConnectorLambdaConnectorProvisioningConfigProps(TypedDict, total=False):
    """Contains information about the configuration of the lambda which is being registered as the connector."""
    lambda_arn: Required[str]
    """Lambda ARN of the connector being registered."""


class CfnConnector(TypedResource):
    """Creates a new connector profile associated with your AWS account."""
    props: CfnConnectorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectorProps]) -> None: ...
    @property
    def attr_connector_arn(self) -> StringToken:
        """The arn of the connector."""


class CfnConnectorProfileProps(TypedDict, total=False):
    connection_mode: Required[Literal["Public", "Private"] | Other]
    """Indicates the connection mode and if it is public or private."""
    connector_label: str | None
    """The label for the connector profile being created. A change replaces the resource."""
    connector_profile_config: CfnConnectorProfileConnectorProfileConfigProps | Deferred | None
    """Defines the connector-specific configuration and credentials."""
    connector_profile_name: Required[str]
    """The name of the connector profile. A change replaces the resource."""
    connector_type: Required[Literal["Salesforce", "Pardot", "Singular", "Slack", "Redshift", "Marketo", "Googleanalytics", "Zendesk", "Servicenow", "SAPOData", "Datadog", "Trendmicro", "Snowflake", "Dynatrace", "Infornexus", "Amplitude", "Veeva", "CustomConnector"] | Other]
    """The type of connector, such as Salesforce, Amplitude, and so on. A change replaces the resource."""
    kms_arn: str | None
    """The ARN (Amazon Resource Name) of the Key Management Service (KMS) key you provide for encryption."""


class CfnConnectorProfileAmplitudeConnectorProfileCredentialsProps(TypedDict, total=False):
    """The connector-specific credentials required when using Amplitude."""
    api_key: Required[str]
    """A unique alphanumeric identifier used to authenticate a user, developer, or calling program to your API."""
    secret_key: Required[str]
    """The Secret Access Key portion of the credentials."""


class CfnConnectorProfileApiKeyCredentialsProps(TypedDict, total=False):
    """The API key credentials required for API key authentication."""
    api_key: Required[str]
    """The API key required for API key authentication."""
    api_secret_key: str | None
    """The API secret key required for API key authentication."""


class CfnConnectorProfileBasicAuthCredentialsProps(TypedDict, total=False):
    """The basic auth credentials required for basic authentication."""
    password: Required[str]
    """The password to use to connect to a resource."""
    username: Required[str]
    """The username to use to connect to a resource."""


class CfnConnectorProfileConnectorOAuthRequestProps(TypedDict, total=False):
    """Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo, Zendesk, and Slack."""
    auth_code: str | None
    """The code provided by the connector when it has been authenticated via the connected app."""
    redirect_uri: str | None
    """The URL to which the authentication server redirects the browser after authorization has been granted."""


class CfnConnectorProfileConnectorProfileConfigProps(TypedDict, total=False):
    """Defines the connector-specific configuration and credentials for the connector profile."""
    connector_profile_credentials: CfnConnectorProfileConnectorProfileCredentialsProps | Deferred | None
    """The connector-specific credentials required by each connector."""
    connector_profile_properties: CfnConnectorProfileConnectorProfilePropertiesProps | Deferred | None
    """The connector-specific properties of the profile configuration."""


class CfnConnectorProfileConnectorProfileCredentialsProps(TypedDict, total=False):
    """The connector-specific credentials required by a connector."""
    amplitude: CfnConnectorProfileAmplitudeConnectorProfileCredentialsProps | Deferred | None
    """The connector-specific credentials required when using Amplitude."""
    custom_connector: CfnConnectorProfileCustomConnectorProfileCredentialsProps | Deferred | None
    """The connector-specific profile credentials that are required when using the custom connector."""
    datadog: CfnConnectorProfileDatadogConnectorProfileCredentialsProps | Deferred | None
    """The connector-specific credentials required when using Datadog."""
    dynatrace: CfnConnectorProfileDynatraceConnectorProfileCredentialsProps | Deferred | None
    """The connector-specific credentials required when using Dynatrace."""
    google_analytics: CfnConnectorProfileGoogleAnalyticsConnectorProfileCredentialsProps | Deferred | None
    """The connector-specific credentials required when using Google Analytics."""
    infor_nexus: CfnConnectorProfileInforNexusConnectorProfileCredentialsProps | Deferred | None
    """The connector-specific credentials required when using Infor Nexus."""
    marketo: CfnConnectorProfileMarketoConnectorProfileCredentialsProps | Deferred | None
    """The connector-specific credentials required when using Marketo."""
    pardot: CfnConnectorProfilePardotConnectorProfileCredentialsProps | Deferred | None
    """The connector-specific credentials required when using Salesforce Pardot."""
    redshift: CfnConnectorProfileRedshiftConnectorProfileCredentialsProps | Deferred | None
    """The connector-specific credentials required when using Amazon Redshift."""
    sapo_data: CfnConnectorProfileSAPODataConnectorProfileCredentialsProps | Deferred | None
    """The connector-specific profile credentials required when using SAPOData."""
    salesforce: CfnConnectorProfileSalesforceConnectorProfileCredentialsProps | Deferred | None
    """The connector-specific credentials required when using Salesforce."""
    service_now: CfnConnectorProfileServiceNowConnectorProfileCredentialsProps | Deferred | None
    """The connector-specific credentials required when using ServiceNow."""
    singular: CfnConnectorProfileSingularConnectorProfileCredentialsProps | Deferred | None
    """The connector-specific credentials required when using Singular."""
    slack: CfnConnectorProfileSlackConnectorProfileCredentialsProps | Deferred | None
    """The connector-specific credentials required when using Slack."""
    snowflake: CfnConnectorProfileSnowflakeConnectorProfileCredentialsProps | Deferred | None
    """The connector-specific credentials required when using Snowflake."""
    trendmicro: CfnConnectorProfileTrendmicroConnectorProfileCredentialsProps | Deferred | None
    """The connector-specific credentials required when using Trend Micro."""
    veeva: CfnConnectorProfileVeevaConnectorProfileCredentialsProps | Deferred | None
    """The connector-specific credentials required when using Veeva."""
    zendesk: CfnConnectorProfileZendeskConnectorProfileCredentialsProps | Deferred | None
    """The connector-specific credentials required when using Zendesk."""


class CfnConnectorProfileConnectorProfilePropertiesProps(TypedDict, total=False):
    """The connector-specific profile properties required by each connector."""
    custom_connector: CfnConnectorProfileCustomConnectorProfilePropertiesProps | Deferred | None
    """The properties required by the custom connector."""
    datadog: CfnConnectorProfileDatadogConnectorProfilePropertiesProps | Deferred | None
    """The connector-specific properties required by Datadog."""
    dynatrace: CfnConnectorProfileDynatraceConnectorProfilePropertiesProps | Deferred | None
    """The connector-specific properties required by Dynatrace."""
    infor_nexus: CfnConnectorProfileInforNexusConnectorProfilePropertiesProps | Deferred | None
    """The connector-specific properties required by Infor Nexus."""
    marketo: CfnConnectorProfileMarketoConnectorProfilePropertiesProps | Deferred | None
    """The connector-specific properties required by Marketo."""
    pardot: CfnConnectorProfilePardotConnectorProfilePropertiesProps | Deferred | None
    """The connector-specific properties required by Salesforce Pardot."""
    redshift: CfnConnectorProfileRedshiftConnectorProfilePropertiesProps | Deferred | None
    """The connector-specific properties required by Amazon Redshift."""
    sapo_data: CfnConnectorProfileSAPODataConnectorProfilePropertiesProps | Deferred | None
    """The connector-specific profile properties required when using SAPOData."""
    salesforce: CfnConnectorProfileSalesforceConnectorProfilePropertiesProps | Deferred | None
    """The connector-specific properties required by Salesforce."""
    service_now: CfnConnectorProfileServiceNowConnectorProfilePropertiesProps | Deferred | None
    """The connector-specific properties required by serviceNow."""
    slack: CfnConnectorProfileSlackConnectorProfilePropertiesProps | Deferred | None
    """The connector-specific properties required by Slack."""
    snowflake: CfnConnectorProfileSnowflakeConnectorProfilePropertiesProps | Deferred | None
    """The connector-specific properties required by Snowflake."""
    veeva: CfnConnectorProfileVeevaConnectorProfilePropertiesProps | Deferred | None
    """The connector-specific properties required by Veeva."""
    zendesk: CfnConnectorProfileZendeskConnectorProfilePropertiesProps | Deferred | None
    """The connector-specific properties required by Zendesk."""


class CfnConnectorProfileCustomAuthCredentialsProps(TypedDict, total=False):
    """The custom credentials required for custom authentication."""
    credentials_map: Mapping[str, str] | Deferred | None
    """A map that holds custom authentication credentials."""
    custom_authentication_type: Required[str]
    """The custom authentication type that the connector uses."""


class CfnConnectorProfileCustomConnectorProfileCredentialsProps(TypedDict, total=False):
    """The connector-specific profile credentials that are required when using the custom connector."""
    api_key: CfnConnectorProfileApiKeyCredentialsProps | Deferred | None
    """The API keys required for the authentication of the user."""
    authentication_type: Required[Literal["OAUTH2", "APIKEY", "BASIC", "CUSTOM"] | Other]
    """The authentication type that the custom connector uses for authenticating while creating a connector profile."""
    basic: CfnConnectorProfileBasicAuthCredentialsProps | Deferred | None
    """The basic credentials that are required for the authentication of the user."""
    custom: CfnConnectorProfileCustomAuthCredentialsProps | Deferred | None
    """If the connector uses the custom authentication mechanism, this holds the required credentials."""
    oauth2: CfnConnectorProfileOAuth2CredentialsProps | Deferred | None
    """The OAuth 2.0 credentials required for the authentication of the user."""


class CfnConnectorProfileCustomConnectorProfilePropertiesProps(TypedDict, total=False):
    """The profile properties required by the custom connector."""
    oauth2_properties: CfnConnectorProfileOAuth2PropertiesProps | Deferred | None
    """The OAuth 2.0 properties required for OAuth 2.0 authentication."""
    profile_properties: Mapping[str, str] | Deferred | None
    """A map of properties that are required to create a profile for the custom connector."""


class CfnConnectorProfileDatadogConnectorProfileCredentialsProps(TypedDict, total=False):
    """The connector-specific credentials required by Datadog."""
    api_key: Required[str]
    """A unique alphanumeric identifier used to authenticate a user, developer, or calling program to your API."""
    application_key: Required[str]
    """Application keys, in conjunction with your API key, give you full access to Datadog’s programmatic API."""


class CfnConnectorProfileDatadogConnectorProfilePropertiesProps(TypedDict, total=False):
    """The connector-specific profile properties required by Datadog."""
    instance_url: Required[str]
    """The location of the Datadog resource."""


class CfnConnectorProfileDynatraceConnectorProfileCredentialsProps(TypedDict, total=False):
    """The connector-specific profile credentials required by Dynatrace."""
    api_token: Required[str]
    """The API tokens used by Dynatrace API to authenticate various API calls."""


class CfnConnectorProfileDynatraceConnectorProfilePropertiesProps(TypedDict, total=False):
    """The connector-specific profile properties required by Dynatrace."""
    instance_url: Required[str]
    """The location of the Dynatrace resource."""


class CfnConnectorProfileGoogleAnalyticsConnectorProfileCredentialsProps(TypedDict, total=False):
    """The connector-specific profile credentials required by Google Analytics."""
    access_token: str | None
    """The credentials used to access protected Google Analytics resources."""
    client_id: Required[str]
    """The identifier for the desired client."""
    client_secret: Required[str]
    """The client secret used by the OAuth client to authenticate to the authorization server."""
    connector_oauth_request: CfnConnectorProfileConnectorOAuthRequestProps | Deferred | None
    """Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo, Zendesk, and Slack."""
    refresh_token: str | None
    """The credentials used to acquire new access tokens."""


class CfnConnectorProfileInforNexusConnectorProfileCredentialsProps(TypedDict, total=False):
    """The connector-specific profile credentials required by Infor Nexus."""
    access_key_id: Required[str]
    """The Access Key portion of the credentials."""
    datakey: Required[str]
    """The encryption keys used to encrypt data."""
    secret_access_key: Required[str]
    """The secret key used to sign requests."""
    user_id: Required[str]
    """The identifier for the user."""


class CfnConnectorProfileInforNexusConnectorProfilePropertiesProps(TypedDict, total=False):
    """The connector-specific profile properties required by Infor Nexus."""
    instance_url: Required[str]
    """The location of the Infor Nexus resource."""


class CfnConnectorProfileMarketoConnectorProfileCredentialsProps(TypedDict, total=False):
    """The connector-specific profile credentials required by Marketo."""
    access_token: str | None
    """The credentials used to access protected Marketo resources."""
    client_id: Required[str]
    """The identifier for the desired client."""
    client_secret: Required[str]
    """The client secret used by the OAuth client to authenticate to the authorization server."""
    connector_oauth_request: CfnConnectorProfileConnectorOAuthRequestProps | Deferred | None
    """Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo, Zendesk, and Slack."""


class CfnConnectorProfileMarketoConnectorProfilePropertiesProps(TypedDict, total=False):
    """The connector-specific profile properties required when using Marketo."""
    instance_url: Required[str]
    """The location of the Marketo resource."""


class CfnConnectorProfileOAuth2CredentialsProps(TypedDict, total=False):
    """The OAuth 2.0 credentials required for OAuth 2.0 authentication."""
    access_token: str | None
    """The access token used to access the connector on your behalf."""
    client_id: str | None
    """The identifier for the desired client."""
    client_secret: str | None
    """The client secret used by the OAuth client to authenticate to the authorization server."""
    oauth_request: CfnConnectorProfileConnectorOAuthRequestProps | Deferred | None
    """Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo, Zendesk, and Slack."""
    refresh_token: str | None
    """The refresh token used to refresh an expired access token."""


class CfnConnectorProfileOAuth2PropertiesProps(TypedDict, total=False):
    """The OAuth 2.0 properties required for OAuth 2.0 authentication."""
    oauth2_grant_type: Literal["CLIENT_CREDENTIALS", "AUTHORIZATION_CODE", "JWT_BEARER"] | Other | None
    """The OAuth 2.0 grant type used by connector for OAuth 2.0 authentication."""
    token_url: str | None
    """The token URL required for OAuth 2.0 authentication."""
    token_url_custom_properties: Mapping[str, str] | Deferred | None
    """Associates your token URL with a map of properties that you define."""


class CfnConnectorProfileOAuthPropertiesProps(TypedDict, total=False):
    """The OAuth properties required for OAuth type authentication."""
    auth_code_url: str | None
    """The authorization code url required to redirect to SAP Login Page to fetch authorization code for OAuth type authentication."""
    oauth_scopes: Sequence[str] | Deferred | None
    """The OAuth scopes required for OAuth type authentication."""
    token_url: str | None
    """The token url required to fetch access/refresh tokens using authorization code and also to refresh expired access token using refresh token."""


class CfnConnectorProfilePardotConnectorProfileCredentialsProps(TypedDict, total=False):
    """The connector-specific profile credentials required when using Salesforce Pardot."""
    access_token: str | None
    """The credentials used to access protected Salesforce Pardot resources."""
    client_credentials_arn: str | None
    """The secret manager ARN, which contains the client ID and client secret of the connected app."""
    connector_oauth_request: CfnConnectorProfileConnectorOAuthRequestProps | Deferred | None
    """The oauth needed to request security tokens from the connector endpoint."""
    refresh_token: str | None
    """The credentials used to acquire new access tokens."""


class CfnConnectorProfilePardotConnectorProfilePropertiesProps(TypedDict, total=False):
    """The connector-specific profile properties required when using Salesforce Pardot."""
    business_unit_id: Required[str]
    """The business unit id of Salesforce Pardot instance."""
    instance_url: str | None
    """The location of the Salesforce Pardot resource."""
    is_sandbox_environment: Boolean | None
    """Indicates whether the connector profile applies to a sandbox or production environment."""


class CfnConnectorProfileRedshiftConnectorProfileCredentialsProps(TypedDict, total=False):
    """The connector-specific profile credentials required when using Amazon Redshift."""
    password: str | None
    """The password that corresponds to the user name."""
    username: str | None
    """The name of the user."""


class CfnConnectorProfileRedshiftConnectorProfilePropertiesProps(TypedDict, total=False):
    """The connector-specific profile properties when using Amazon Redshift."""
    bucket_name: Required[str]
    """A name for the associated Amazon S3 bucket."""
    bucket_prefix: str | None
    """The object key for the destination bucket in which Amazon AppFlow places the files."""
    cluster_identifier: str | None
    """The unique ID that's assigned to an Amazon Redshift cluster."""
    data_api_role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role that permits Amazon AppFlow to access your Amazon Redshift database through the Data API."""
    database_name: str | None
    """The name of an Amazon Redshift database."""
    database_url: str | None
    """The JDBC URL of the Amazon Redshift cluster."""
    is_redshift_serverless: Boolean | None
    """Indicates whether the connector profile defines a connection to an Amazon Redshift Serverless data warehouse."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of IAM role that grants Amazon Redshift read-only access to Amazon S3."""
    workgroup_name: str | None
    """The name of an Amazon Redshift workgroup."""


class CfnConnectorProfileSAPODataConnectorProfileCredentialsProps(TypedDict, total=False):
    """The connector-specific profile credentials required when using SAPOData."""
    basic_auth_credentials: CfnConnectorProfileBasicAuthCredentialsProps | Deferred | None
    """The SAPOData basic authentication credentials."""
    oauth_credentials: CfnConnectorProfileSAPODataConnectorProfileCredentialsOAuthCredentialsProps | Deferred | None
    """The SAPOData OAuth type authentication credentials."""


class CfnConnectorProfileSAPODataConnectorProfileCredentialsOAuthCredentialsProps(TypedDict, total=False):
    """The OAuth credentials required for OAuth type authentication."""
    access_token: str | None
    """The access token used to access protected SAPOData resources."""
    client_id: str | None
    """The identifier for the desired client."""
    client_secret: str | None
    """The client secret used by the OAuth client to authenticate to the authorization server."""
    connector_oauth_request: CfnConnectorProfileConnectorOAuthRequestProps | Deferred | None
    """Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo, Zendesk, and Slack."""
    refresh_token: str | None
    """The refresh token used to refresh expired access token."""


class CfnConnectorProfileSAPODataConnectorProfilePropertiesProps(TypedDict, total=False):
    """The connector-specific profile properties required when using SAPOData."""
    application_host_url: str | None
    """The location of the SAPOData resource."""
    application_service_path: str | None
    """The application path to catalog service."""
    client_number: str | None
    """The client number for the client creating the connection."""
    disable_sso: Boolean | None
    """If you set this parameter to `true`, Amazon AppFlow bypasses the single sign-on (SSO) settings in your SAP account when it accesses your SAP OData instance."""
    logon_language: str | None
    """The logon language of SAPOData instance."""
    oauth_properties: CfnConnectorProfileOAuthPropertiesProps | Deferred | None
    """The SAPOData OAuth properties required for OAuth type authentication."""
    port_number: Integer | None
    """The port number of the SAPOData instance."""
    private_link_service_name: str | None
    """The SAPOData Private Link service name to be used for private data transfers."""


class CfnConnectorProfileSalesforceConnectorProfileCredentialsProps(TypedDict, total=False):
    """The connector-specific profile credentials required when using Salesforce."""
    access_token: str | None
    """The credentials used to access protected Salesforce resources."""
    client_credentials_arn: str | None
    """The secret manager ARN, which contains the client ID and client secret of the connected app."""
    connector_oauth_request: CfnConnectorProfileConnectorOAuthRequestProps | Deferred | None
    """Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo, Zendesk, and Slack."""
    jwt_token: str | None
    """A JSON web token (JWT) that authorizes Amazon AppFlow to access your Salesforce records."""
    oauth2_grant_type: Literal["CLIENT_CREDENTIALS", "AUTHORIZATION_CODE", "JWT_BEARER"] | Other | None
    """Specifies the OAuth 2.0 grant type that Amazon AppFlow uses when it requests an access token from Salesforce."""
    refresh_token: str | None
    """The credentials used to acquire new access tokens."""


class CfnConnectorProfileSalesforceConnectorProfilePropertiesProps(TypedDict, total=False):
    """The connector-specific profile properties required when using Salesforce."""
    instance_url: str | None
    """The location of the Salesforce resource."""
    is_sandbox_environment: Boolean | None
    """Indicates whether the connector profile applies to a sandbox or production environment."""
    use_private_link_for_metadata_and_authorization: Boolean | None
    """If the connection mode for the connector profile is private, this parameter sets whether Amazon AppFlow uses the private network to send metadata and authorization calls to Salesforce."""


class CfnConnectorProfileServiceNowConnectorProfileCredentialsProps(TypedDict, total=False):
    """The connector-specific profile credentials required when using ServiceNow."""
    oauth2_credentials: CfnConnectorProfileOAuth2CredentialsProps | Deferred | None
    """The OAuth 2.0 credentials required to authenticate the user."""
    password: str | None
    """The password that corresponds to the user name."""
    username: str | None
    """The name of the user."""


class CfnConnectorProfileServiceNowConnectorProfilePropertiesProps(TypedDict, total=False):
    """The connector-specific profile properties required when using ServiceNow."""
    instance_url: Required[str]
    """The location of the ServiceNow resource."""


class CfnConnectorProfileSingularConnectorProfileCredentialsProps(TypedDict, total=False):
    """The connector-specific profile credentials required when using Singular."""
    api_key: Required[str]
    """A unique alphanumeric identifier used to authenticate a user, developer, or calling program to your API."""


class CfnConnectorProfileSlackConnectorProfileCredentialsProps(TypedDict, total=False):
    """The connector-specific profile credentials required when using Slack."""
    access_token: str | None
    """The credentials used to access protected Slack resources."""
    client_id: Required[str]
    """The identifier for the client."""
    client_secret: Required[str]
    """The client secret used by the OAuth client to authenticate to the authorization server."""
    connector_oauth_request: CfnConnectorProfileConnectorOAuthRequestProps | Deferred | None
    """Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo, Zendesk, and Slack."""


class CfnConnectorProfileSlackConnectorProfilePropertiesProps(TypedDict, total=False):
    """The connector-specific profile properties required when using Slack."""
    instance_url: Required[str]
    """The location of the Slack resource."""


class CfnConnectorProfileSnowflakeConnectorProfileCredentialsProps(TypedDict, total=False):
    """The connector-specific profile credentials required when using Snowflake."""
    password: Required[str]
    """The password that corresponds to the user name."""
    username: Required[str]
    """The name of the user."""


class CfnConnectorProfileSnowflakeConnectorProfilePropertiesProps(TypedDict, total=False):
    """The connector-specific profile properties required when using Snowflake."""
    account_name: str | None
    """The name of the account."""
    bucket_name: Required[str]
    """The name of the Amazon S3 bucket associated with Snowflake."""
    bucket_prefix: str | None
    """The bucket path that refers to the Amazon S3 bucket associated with Snowflake."""
    private_link_service_name: str | None
    """The Snowflake Private Link service name to be used for private data transfers."""
    region: str | None
    """The AWS Region of the Snowflake account."""
    stage: Required[str]
    """The name of the Amazon S3 stage that was created while setting up an Amazon S3 stage in the Snowflake account."""
    warehouse: Required[str]
    """The name of the Snowflake warehouse."""


class CfnConnectorProfileTrendmicroConnectorProfileCredentialsProps(TypedDict, total=False):
    """The connector-specific profile credentials required when using Trend Micro."""
    api_secret_key: Required[str]
    """The Secret Access Key portion of the credentials."""


class CfnConnectorProfileVeevaConnectorProfileCredentialsProps(TypedDict, total=False):
    """The connector-specific profile credentials required when using Veeva."""
    password: Required[str]
    """The password that corresponds to the user name."""
    username: Required[str]
    """The name of the user."""


class CfnConnectorProfileVeevaConnectorProfilePropertiesProps(TypedDict, total=False):
    """The connector-specific profile properties required when using Veeva."""
    instance_url: Required[str]
    """The location of the Veeva resource."""


class CfnConnectorProfileZendeskConnectorProfileCredentialsProps(TypedDict, total=False):
    """The connector-specific profile credentials required when using Zendesk."""
    access_token: str | None
    """The credentials used to access protected Zendesk resources."""
    client_id: Required[str]
    """The identifier for the desired client."""
    client_secret: Required[str]
    """The client secret used by the OAuth client to authenticate to the authorization server."""
    connector_oauth_request: CfnConnectorProfileConnectorOAuthRequestProps | Deferred | None
    """Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo, Zendesk, and Slack."""


class CfnConnectorProfileZendeskConnectorProfilePropertiesProps(TypedDict, total=False):
    """The connector-specific profile properties required when using Zendesk."""
    instance_url: Required[str]
    """The location of the Zendesk resource."""


class CfnConnectorProfile(TypedResource):
    """The `AWS::AppFlow::ConnectorProfile` resource is an Amazon AppFlow resource type that specifies the configuration profile for an instance of a connector."""
    props: CfnConnectorProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectorProfileProps]) -> None: ...
    @property
    def attr_connector_profile_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the connector profile."""
    @property
    def attr_credentials_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the connector profile credentials."""


class CfnFlowProps(TypedDict, total=False):
    description: str | None
    """A user-entered description of the flow."""
    destination_flow_config_list: Required[Sequence[CfnFlowDestinationFlowConfigProps | Deferred] | Deferred]
    """The configuration that controls how Amazon AppFlow places data in the destination connector."""
    flow_name: Required[str]
    """The specified name of the flow. A change replaces the resource."""
    flow_status: Literal["Active", "Suspended", "Draft"] | Other | None
    """Sets the status of the flow."""
    kms_arn: str | None
    """The ARN (Amazon Resource Name) of the Key Management Service (KMS) key you provide for encryption. A change replaces the resource."""
    metadata_catalog_config: CfnFlowMetadataCatalogConfigProps | Deferred | None
    """Specifies the configuration that Amazon AppFlow uses when it catalogs your data."""
    source_flow_config: Required[CfnFlowSourceFlowConfigProps | Deferred]
    """Contains information about the configuration of the source connector used in the flow."""
    tags: Sequence[CfnFlowTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for your flow."""
    tasks: Required[Sequence[CfnFlowTaskProps | Deferred] | Deferred]
    """A list of tasks that Amazon AppFlow performs while transferring the data in the flow run."""
    trigger_config: Required[CfnFlowTriggerConfigProps | Deferred]
    """The trigger settings that determine how and when Amazon AppFlow runs the specified flow."""


class CfnFlowAggregationConfigProps(TypedDict, total=False):
    """The aggregation settings that you can use to customize the output format of your flow data."""
    aggregation_type: Literal["None", "SingleFile"] | Other | None
    """Specifies whether Amazon AppFlow aggregates the flow records into a single file, or leave them unaggregated."""
    target_file_size: Integer | None
    """The desired file size, in MB, for each output file that Amazon AppFlow writes to the flow destination."""


class CfnFlowAmplitudeSourcePropertiesProps(TypedDict, total=False):
    """The properties that are applied when Amplitude is being used as a source."""
    object: Required[str]
    """The object specified in the Amplitude flow source."""


class CfnFlowConnectorOperatorProps(TypedDict, total=False):
    """The operation to be performed on the provided source fields."""
    amplitude: Literal["BETWEEN"] | Other | None
    """The operation to be performed on the provided Amplitude source fields."""
    custom_connector: Literal["PROJECTION", "LESS_THAN", "GREATER_THAN", "CONTAINS", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | Other | None
    """Operators supported by the custom connector."""
    datadog: Literal["PROJECTION", "BETWEEN", "EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | Other | None
    """The operation to be performed on the provided Datadog source fields."""
    dynatrace: Literal["PROJECTION", "BETWEEN", "EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | Other | None
    """The operation to be performed on the provided Dynatrace source fields."""
    google_analytics: Literal["PROJECTION", "BETWEEN"] | Other | None
    """The operation to be performed on the provided Google Analytics source fields."""
    infor_nexus: Literal["PROJECTION", "BETWEEN", "EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | Other | None
    """The operation to be performed on the provided Infor Nexus source fields."""
    marketo: Literal["PROJECTION", "LESS_THAN", "GREATER_THAN", "BETWEEN", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | Other | None
    """The operation to be performed on the provided Marketo source fields."""
    pardot: Literal["PROJECTION", "EQUAL_TO", "NO_OP", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC"] | Other | None
    """The operation to be performed on the provided Salesforce Pardot source fields."""
    s3: Literal["PROJECTION", "LESS_THAN", "GREATER_THAN", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | Other | None
    """The operation to be performed on the provided Amazon S3 source fields."""
    sapo_data: Literal["PROJECTION", "LESS_THAN", "CONTAINS", "GREATER_THAN", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | Other | None
    """The operation to be performed on the provided SAPOData source fields."""
    salesforce: Literal["PROJECTION", "LESS_THAN", "CONTAINS", "GREATER_THAN", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | Other | None
    """The operation to be performed on the provided Salesforce source fields."""
    service_now: Literal["PROJECTION", "LESS_THAN", "CONTAINS", "GREATER_THAN", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | Other | None
    """The operation to be performed on the provided ServiceNow source fields."""
    singular: Literal["PROJECTION", "EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | Other | None
    """The operation to be performed on the provided Singular source fields."""
    slack: Literal["PROJECTION", "BETWEEN", "EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | Other | None
    """The operation to be performed on the provided Slack source fields."""
    trendmicro: Literal["PROJECTION", "EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | Other | None
    """The operation to be performed on the provided Trend Micro source fields."""
    veeva: Literal["PROJECTION", "LESS_THAN", "GREATER_THAN", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | Other | None
    """The operation to be performed on the provided Veeva source fields."""
    zendesk: Literal["PROJECTION", "GREATER_THAN", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | Other | None
    """The operation to be performed on the provided Zendesk source fields."""


class CfnFlowCustomConnectorDestinationPropertiesProps(TypedDict, total=False):
    """The properties that are applied when the custom connector is being used as a destination."""
    custom_properties: Mapping[str, str] | Deferred | None
    """The custom properties that are specific to the connector when it's used as a destination in the flow."""
    entity_name: Required[str]
    """The entity specified in the custom connector as a destination in the flow."""
    error_handling_config: CfnFlowErrorHandlingConfigProps | Deferred | None
    """The settings that determine how Amazon AppFlow handles an error when placing data in the custom connector as destination."""
    id_field_names: Sequence[str] | Deferred | None
    """The name of the field that Amazon AppFlow uses as an ID when performing a write operation such as update, delete, or upsert."""
    write_operation_type: Literal["INSERT", "UPSERT", "UPDATE", "DELETE"] | Other | None
    """Specifies the type of write operation to be performed in the custom connector when it's used as destination."""


class CfnFlowCustomConnectorSourcePropertiesProps(TypedDict, total=False):
    """The properties that are applied when the custom connector is being used as a source."""
    custom_properties: Mapping[str, str] | Deferred | None
    """Custom properties that are required to use the custom connector as a source."""
    data_transfer_api: CfnFlowCustomConnectorSourcePropertiesDataTransferApiProps | Deferred | None
    """The API of the connector application that Amazon AppFlow uses to transfer your data."""
    entity_name: Required[str]
    """The entity specified in the custom connector as a source in the flow."""


class CfnFlowCustomConnectorSourcePropertiesDataTransferApiProps(TypedDict, total=False):
    """The API of the connector application that Amazon AppFlow uses to transfer your data."""
    name: Required[str]
    """The name of the connector application API."""
    type: Required[Literal["SYNC", "ASYNC", "AUTOMATIC"] | Other]
    """You can specify one of the following types:"""


class CfnFlowDatadogSourcePropertiesProps(TypedDict, total=False):
    """The properties that are applied when Datadog is being used as a source."""
    object: Required[str]
    """The object specified in the Datadog flow source."""


class CfnFlowDestinationConnectorPropertiesProps(TypedDict, total=False):
    """This stores the information that is required to query a particular connector."""
    custom_connector: CfnFlowCustomConnectorDestinationPropertiesProps | Deferred | None
    """The properties that are required to query the custom Connector."""
    event_bridge: CfnFlowEventBridgeDestinationPropertiesProps | Deferred | None
    """The properties required to query Amazon EventBridge."""
    lookout_metrics: CfnFlowLookoutMetricsDestinationPropertiesProps | Deferred | None
    """The properties required to query Amazon Lookout for Metrics."""
    marketo: CfnFlowMarketoDestinationPropertiesProps | Deferred | None
    """The properties required to query Marketo."""
    redshift: CfnFlowRedshiftDestinationPropertiesProps | Deferred | None
    """The properties required to query Amazon Redshift."""
    s3: CfnFlowS3DestinationPropertiesProps | Deferred | None
    """The properties required to query Amazon S3."""
    sapo_data: CfnFlowSAPODataDestinationPropertiesProps | Deferred | None
    """The properties required to query SAPOData."""
    salesforce: CfnFlowSalesforceDestinationPropertiesProps | Deferred | None
    """The properties required to query Salesforce."""
    snowflake: CfnFlowSnowflakeDestinationPropertiesProps | Deferred | None
    """The properties required to query Snowflake."""
    upsolver: CfnFlowUpsolverDestinationPropertiesProps | Deferred | None
    """The properties required to query Upsolver."""
    zendesk: CfnFlowZendeskDestinationPropertiesProps | Deferred | None
    """The properties required to query Zendesk."""


class CfnFlowDestinationFlowConfigProps(TypedDict, total=False):
    """Contains information about the configuration of destination connectors present in the flow."""
    api_version: str | None
    """The API version that the destination connector uses."""
    connector_profile_name: str | None
    """The name of the connector profile."""
    connector_type: Required[Literal["SAPOData", "Salesforce", "Pardot", "Singular", "Slack", "Redshift", "S3", "Marketo", "Googleanalytics", "Zendesk", "Servicenow", "Datadog", "Trendmicro", "Snowflake", "Dynatrace", "Infornexus", "Amplitude", "Veeva", "CustomConnector", "EventBridge", "Upsolver", "LookoutMetrics"] | Other]
    """The type of destination connector, such as Sales force, Amazon S3, and so on."""
    destination_connector_properties: Required[CfnFlowDestinationConnectorPropertiesProps | Deferred]
    """This stores the information that is required to query a particular connector."""


class CfnFlowDynatraceSourcePropertiesProps(TypedDict, total=False):
    """The properties that are applied when Dynatrace is being used as a source."""
    object: Required[str]
    """The object specified in the Dynatrace flow source."""


class CfnFlowErrorHandlingConfigProps(TypedDict, total=False):
    """The settings that determine how Amazon AppFlow handles an error when placing data in the destination."""
    bucket_name: str | None
    """Specifies the name of the Amazon S3 bucket."""
    bucket_prefix: str | None
    """Specifies the Amazon S3 bucket prefix."""
    fail_on_first_error: Boolean | None
    """Specifies if the flow should fail after the first instance of a failure when attempting to place data in the destination."""


class CfnFlowEventBridgeDestinationPropertiesProps(TypedDict, total=False):
    """The properties that are applied when Amazon EventBridge is being used as a destination."""
    error_handling_config: CfnFlowErrorHandlingConfigProps | Deferred | None
    """The object specified in the Amplitude flow source."""
    object: Required[str]
    """The object specified in the Amazon EventBridge flow destination."""


class CfnFlowGlueDataCatalogProps(TypedDict, total=False):
    """Trigger settings of the flow."""
    database_name: Required[str]
    """A string containing the value for the tag"""
    role_arn: Required[str]
    """A string containing the value for the tag"""
    table_prefix: Required[str]
    """A string containing the value for the tag"""


class CfnFlowGoogleAnalyticsSourcePropertiesProps(TypedDict, total=False):
    """The properties that are applied when Google Analytics is being used as a source."""
    object: Required[str]
    """The object specified in the Google Analytics flow source."""


class CfnFlowIncrementalPullConfigProps(TypedDict, total=False):
    """Specifies the configuration used when importing incremental records from the source."""
    datetime_type_field_name: str | None
    """A field that specifies the date time or timestamp field as the criteria to use when importing incremental records from the source."""


class CfnFlowInforNexusSourcePropertiesProps(TypedDict, total=False):
    """The properties that are applied when Infor Nexus is being used as a source."""
    object: Required[str]
    """The object specified in the Infor Nexus flow source."""


class CfnFlowLookoutMetricsDestinationPropertiesProps(TypedDict, total=False):
    """The properties that are applied when Amazon Lookout for Metrics is used as a destination."""
    object: str | None
    """The object specified in the Amazon Lookout for Metrics flow destination."""


class CfnFlowMarketoDestinationPropertiesProps(TypedDict, total=False):
    """The properties that Amazon AppFlow applies when you use Marketo as a flow destination."""
    error_handling_config: CfnFlowErrorHandlingConfigProps | Deferred | None
    """The settings that determine how Amazon AppFlow handles an error when placing data in the destination."""
    object: Required[str]
    """The object specified in the Marketo flow destination."""


class CfnFlowMarketoSourcePropertiesProps(TypedDict, total=False):
    """The properties that are applied when Marketo is being used as a source."""
    object: Required[str]
    """The object specified in the Marketo flow source."""


class CfnFlowMetadataCatalogConfigProps(TypedDict, total=False):
    """Specifies the configuration that Amazon AppFlow uses when it catalogs your data."""
    glue_data_catalog: CfnFlowGlueDataCatalogProps | Deferred | None
    """Specifies the configuration that Amazon AppFlow uses when it catalogs your data with the AWS Glue Data Catalog."""


class CfnFlowPardotSourcePropertiesProps(TypedDict, total=False):
    """The properties that are applied when Salesforce Pardot is being used as a source."""
    object: Required[str]
    """The object specified in the Salesforce Pardot flow source."""


class CfnFlowPrefixConfigProps(TypedDict, total=False):
    """Specifies elements that Amazon AppFlow includes in the file and folder names in the flow destination."""
    path_prefix_hierarchy: Sequence[Literal["EXECUTION_ID", "SCHEMA_VERSION"] | Other] | Deferred | None
    """Specifies whether the destination file path includes either or both of the following elements:"""
    prefix_format: Literal["YEAR", "MONTH", "DAY", "HOUR", "MINUTE"] | Other | None
    """Determines the level of granularity for the date and time that's included in the prefix."""
    prefix_type: Literal["FILENAME", "PATH", "PATH_AND_FILENAME"] | Other | None
    """Determines the format of the prefix, and whether it applies to the file name, file path, or both."""


class CfnFlowRedshiftDestinationPropertiesProps(TypedDict, total=False):
    """The properties that are applied when Amazon Redshift is being used as a destination."""
    bucket_prefix: str | None
    """The object key for the bucket in which Amazon AppFlow places the destination files."""
    error_handling_config: CfnFlowErrorHandlingConfigProps | Deferred | None
    """The settings that determine how Amazon AppFlow handles an error when placing data in the Amazon Redshift destination."""
    intermediate_bucket_name: Required[str]
    """The intermediate bucket that Amazon AppFlow uses when moving data into Amazon Redshift."""
    object: Required[str]
    """The object specified in the Amazon Redshift flow destination."""


class CfnFlowS3DestinationPropertiesProps(TypedDict, total=False):
    """The properties that are applied when Amazon S3 is used as a destination."""
    bucket_name: Required[str]
    """The Amazon S3 bucket name in which Amazon AppFlow places the transferred data."""
    bucket_prefix: str | None
    """The object key for the destination bucket in which Amazon AppFlow places the files."""
    s3_output_format_config: CfnFlowS3OutputFormatConfigProps | Deferred | None
    """The configuration that determines how Amazon AppFlow should format the flow output data when Amazon S3 is used as the destination."""


class CfnFlowS3InputFormatConfigProps(TypedDict, total=False):
    """When you use Amazon S3 as the source, the configuration format that you provide the flow input data."""
    s3_input_file_type: Literal["CSV", "JSON"] | Other | None
    """The file type that Amazon AppFlow gets from your Amazon S3 bucket."""


class CfnFlowS3OutputFormatConfigProps(TypedDict, total=False):
    """The configuration that determines how Amazon AppFlow should format the flow output data when Amazon S3 is used as the destination."""
    aggregation_config: CfnFlowAggregationConfigProps | Deferred | None
    """The aggregation settings that you can use to customize the output format of your flow data."""
    file_type: Literal["CSV", "JSON", "PARQUET"] | Other | None
    """Indicates the file type that Amazon AppFlow places in the Amazon S3 bucket."""
    prefix_config: CfnFlowPrefixConfigProps | Deferred | None
    """Determines the prefix that Amazon AppFlow applies to the folder name in the Amazon S3 bucket."""
    preserve_source_data_typing: Boolean | None
    """If your file output format is Parquet, use this parameter to set whether Amazon AppFlow preserves the data types in your source data when it writes the output to Amazon S3."""


class CfnFlowS3SourcePropertiesProps(TypedDict, total=False):
    """The properties that are applied when Amazon S3 is being used as the flow source."""
    bucket_name: Required[str]
    """The Amazon S3 bucket name where the source files are stored."""
    bucket_prefix: Required[str]
    """The object key for the Amazon S3 bucket in which the source files are stored."""
    s3_input_format_config: CfnFlowS3InputFormatConfigProps | Deferred | None
    """When you use Amazon S3 as the source, the configuration format that you provide the flow input data."""


class CfnFlowSAPODataDestinationPropertiesProps(TypedDict, total=False):
    """The properties that are applied when using SAPOData as a flow destination"""
    error_handling_config: CfnFlowErrorHandlingConfigProps | Deferred | None
    """The settings that determine how Amazon AppFlow handles an error when placing data in the destination."""
    id_field_names: Sequence[str] | Deferred | None
    """A list of field names that can be used as an ID field when performing a write operation."""
    object_path: Required[str]
    """The object path specified in the SAPOData flow destination."""
    success_response_handling_config: CfnFlowSuccessResponseHandlingConfigProps | Deferred | None
    """Determines how Amazon AppFlow handles the success response that it gets from the connector after placing data."""
    write_operation_type: Literal["INSERT", "UPSERT", "UPDATE", "DELETE"] | Other | None
    """The possible write operations in the destination connector."""


class CfnFlowSAPODataPaginationConfigProps(TypedDict, total=False):
    """Sets the page size for each *concurrent process* that transfers OData records from your SAP instance."""
    max_page_size: Required[Integer]
    """The maximum number of records that Amazon AppFlow receives in each page of the response from your SAP application."""


class CfnFlowSAPODataParallelismConfigProps(TypedDict, total=False):
    """Sets the number of *concurrent processes* that transfer OData records from your SAP instance."""
    max_parallelism: Required[Integer]
    """The maximum number of processes that Amazon AppFlow runs at the same time when it retrieves your data from your SAP application."""


class CfnFlowSAPODataSourcePropertiesProps(TypedDict, total=False):
    """The properties that are applied when using SAPOData as a flow source."""
    object_path: Required[str]
    """The object path specified in the SAPOData flow source."""
    pagination_config: CfnFlowSAPODataPaginationConfigProps | Deferred | None
    """Sets the page size for each concurrent process that transfers OData records from your SAP instance."""
    parallelism_config: CfnFlowSAPODataParallelismConfigProps | Deferred | None
    """Sets the number of concurrent processes that transfers OData records from your SAP instance."""


class CfnFlowSalesforceDestinationPropertiesProps(TypedDict, total=False):
    """The properties that are applied when Salesforce is being used as a destination."""
    data_transfer_api: Literal["AUTOMATIC", "BULKV2", "REST_SYNC"] | Other | None
    """Specifies which Salesforce API is used by Amazon AppFlow when your flow transfers data to Salesforce."""
    error_handling_config: CfnFlowErrorHandlingConfigProps | Deferred | None
    """The settings that determine how Amazon AppFlow handles an error when placing data in the Salesforce destination."""
    id_field_names: Sequence[str] | Deferred | None
    """The name of the field that Amazon AppFlow uses as an ID when performing a write operation such as update or delete."""
    object: Required[str]
    """The object specified in the Salesforce flow destination."""
    write_operation_type: Literal["INSERT", "UPSERT", "UPDATE", "DELETE"] | Other | None
    """This specifies the type of write operation to be performed in Salesforce."""


class CfnFlowSalesforceSourcePropertiesProps(TypedDict, total=False):
    """The properties that are applied when Salesforce is being used as a source."""
    data_transfer_api: Literal["AUTOMATIC", "BULKV2", "REST_SYNC"] | Other | None
    """Specifies which Salesforce API is used by Amazon AppFlow when your flow transfers data from Salesforce."""
    enable_dynamic_field_update: Boolean | None
    """The flag that enables dynamic fetching of new (recently added) fields in the Salesforce objects while running a flow."""
    include_deleted_records: Boolean | None
    """Indicates whether Amazon AppFlow includes deleted files in the flow run."""
    object: Required[str]
    """The object specified in the Salesforce flow source."""


class CfnFlowScheduledTriggerPropertiesProps(TypedDict, total=False):
    """Specifies the configuration details of a schedule-triggered flow as defined by the user."""
    data_pull_mode: Literal["Incremental", "Complete"] | Other | None
    """Specifies whether a scheduled flow has an incremental data transfer or a complete data transfer for each flow run."""
    first_execution_from: Number | None
    """Specifies the date range for the records to import from the connector in the first flow run."""
    flow_error_deactivation_threshold: Integer | None
    """Defines how many times a scheduled flow fails consecutively before Amazon AppFlow deactivates it."""
    schedule_end_time: Number | None
    """The time at which the scheduled flow ends."""
    schedule_expression: Required[str]
    """The scheduling expression that determines the rate at which the schedule will run, for example `rate(5minutes)`."""
    schedule_offset: Number | None
    """Specifies the optional offset that is added to the time interval for a schedule-triggered flow."""
    schedule_start_time: Number | None
    """The time at which the scheduled flow starts."""
    time_zone: str | None
    """Specifies the time zone used when referring to the dates and times of a scheduled flow, such as `America/New_York`."""


class CfnFlowServiceNowSourcePropertiesProps(TypedDict, total=False):
    """The properties that are applied when ServiceNow is being used as a source."""
    object: Required[str]
    """The object specified in the ServiceNow flow source."""


class CfnFlowSingularSourcePropertiesProps(TypedDict, total=False):
    """The properties that are applied when Singular is being used as a source."""
    object: Required[str]
    """The object specified in the Singular flow source."""


class CfnFlowSlackSourcePropertiesProps(TypedDict, total=False):
    """The properties that are applied when Slack is being used as a source."""
    object: Required[str]
    """The object specified in the Slack flow source."""


class CfnFlowSnowflakeDestinationPropertiesProps(TypedDict, total=False):
    """The properties that are applied when Snowflake is being used as a destination."""
    bucket_prefix: str | None
    """The object key for the destination bucket in which Amazon AppFlow places the files."""
    error_handling_config: CfnFlowErrorHandlingConfigProps | Deferred | None
    """The settings that determine how Amazon AppFlow handles an error when placing data in the Snowflake destination."""
    intermediate_bucket_name: Required[str]
    """The intermediate bucket that Amazon AppFlow uses when moving data into Snowflake."""
    object: Required[str]
    """The object specified in the Snowflake flow destination."""


class CfnFlowSourceConnectorPropertiesProps(TypedDict, total=False):
    """Specifies the information that is required to query a particular connector."""
    amplitude: CfnFlowAmplitudeSourcePropertiesProps | Deferred | None
    """Specifies the information that is required for querying Amplitude."""
    custom_connector: CfnFlowCustomConnectorSourcePropertiesProps | Deferred | None
    """The properties that are applied when the custom connector is being used as a source."""
    datadog: CfnFlowDatadogSourcePropertiesProps | Deferred | None
    """Specifies the information that is required for querying Datadog."""
    dynatrace: CfnFlowDynatraceSourcePropertiesProps | Deferred | None
    """Specifies the information that is required for querying Dynatrace."""
    google_analytics: CfnFlowGoogleAnalyticsSourcePropertiesProps | Deferred | None
    """Specifies the information that is required for querying Google Analytics."""
    infor_nexus: CfnFlowInforNexusSourcePropertiesProps | Deferred | None
    """Specifies the information that is required for querying Infor Nexus."""
    marketo: CfnFlowMarketoSourcePropertiesProps | Deferred | None
    """Specifies the information that is required for querying Marketo."""
    pardot: CfnFlowPardotSourcePropertiesProps | Deferred | None
    """Specifies the information that is required for querying Salesforce Pardot."""
    s3: CfnFlowS3SourcePropertiesProps | Deferred | None
    """Specifies the information that is required for querying Amazon S3."""
    sapo_data: CfnFlowSAPODataSourcePropertiesProps | Deferred | None
    """The properties that are applied when using SAPOData as a flow source."""
    salesforce: CfnFlowSalesforceSourcePropertiesProps | Deferred | None
    """Specifies the information that is required for querying Salesforce."""
    service_now: CfnFlowServiceNowSourcePropertiesProps | Deferred | None
    """Specifies the information that is required for querying ServiceNow."""
    singular: CfnFlowSingularSourcePropertiesProps | Deferred | None
    """Specifies the information that is required for querying Singular."""
    slack: CfnFlowSlackSourcePropertiesProps | Deferred | None
    """Specifies the information that is required for querying Slack."""
    trendmicro: CfnFlowTrendmicroSourcePropertiesProps | Deferred | None
    """Specifies the information that is required for querying Trend Micro."""
    veeva: CfnFlowVeevaSourcePropertiesProps | Deferred | None
    """Specifies the information that is required for querying Veeva."""
    zendesk: CfnFlowZendeskSourcePropertiesProps | Deferred | None
    """Specifies the information that is required for querying Zendesk."""


class CfnFlowSourceFlowConfigProps(TypedDict, total=False):
    """Contains information about the configuration of the source connector used in the flow."""
    api_version: str | None
    """The API version of the connector when it's used as a source in the flow."""
    connector_profile_name: str | None
    """The name of the connector profile."""
    connector_type: Required[Literal["SAPOData", "Salesforce", "Pardot", "Singular", "Slack", "Redshift", "S3", "Marketo", "Googleanalytics", "Zendesk", "Servicenow", "Datadog", "Trendmicro", "Snowflake", "Dynatrace", "Infornexus", "Amplitude", "Veeva", "CustomConnector", "EventBridge", "Upsolver", "LookoutMetrics"] | Other]
    """The type of connector, such as Salesforce, Amplitude, and so on."""
    incremental_pull_config: CfnFlowIncrementalPullConfigProps | Deferred | None
    """Defines the configuration for a scheduled incremental data pull."""
    source_connector_properties: Required[CfnFlowSourceConnectorPropertiesProps | Deferred]
    """Specifies the information that is required to query a particular source connector."""


class CfnFlowSuccessResponseHandlingConfigProps(TypedDict, total=False):
    """Determines how Amazon AppFlow handles the success response that it gets from the connector after placing data."""
    bucket_name: str | None
    """The name of the Amazon S3 bucket."""
    bucket_prefix: str | None
    """The Amazon S3 bucket prefix."""


class CfnFlowTagProps(TypedDict, total=False):
    """A label for tagging AppFlow resources"""
    key: Required[str]
    """A string used to identify this tag"""
    value: Required[str]
    """A string containing the value for the tag"""


class CfnFlowTaskProps(TypedDict, total=False):
    """A class for modeling different type of tasks."""
    connector_operator: CfnFlowConnectorOperatorProps | Deferred | None
    """The operation to be performed on the provided source fields."""
    destination_field: str | None
    """A field in a destination connector, or a field value against which Amazon AppFlow validates a source field."""
    source_fields: Required[Sequence[str] | Deferred]
    """The source fields to which a particular task is applied."""
    task_properties: Sequence[CfnFlowTaskPropertiesObjectProps | Deferred] | Deferred | None
    """A map used to store task-related information."""
    task_type: Required[Literal["Arithmetic", "Filter", "Map", "Map_all", "Mask", "Merge", "Passthrough", "Truncate", "Validate", "Partition"] | Other]
    """Specifies the particular task implementation that Amazon AppFlow performs."""


class CfnFlowTaskPropertiesObjectProps(TypedDict, total=False):
    """A map used to store task-related information."""
    key: Required[Literal["VALUE", "VALUES", "DATA_TYPE", "UPPER_BOUND", "LOWER_BOUND", "SOURCE_DATA_TYPE", "DESTINATION_DATA_TYPE", "VALIDATION_ACTION", "MASK_VALUE", "MASK_LENGTH", "TRUNCATE_LENGTH", "MATH_OPERATION_FIELDS_ORDER", "CONCAT_FORMAT", "SUBFIELD_CATEGORY_MAP", "EXCLUDE_SOURCE_FIELDS_LIST", "INCLUDE_NEW_FIELDS", "ORDERED_PARTITION_KEYS_LIST"] | Other]
    """The task property key."""
    value: Required[str]
    """The task property value."""


class CfnFlowTrendmicroSourcePropertiesProps(TypedDict, total=False):
    """The properties that are applied when using Trend Micro as a flow source."""
    object: Required[str]
    """The object specified in the Trend Micro flow source."""


class CfnFlowTriggerConfigProps(TypedDict, total=False):
    """The trigger settings that determine how and when Amazon AppFlow runs the specified flow."""
    trigger_properties: CfnFlowScheduledTriggerPropertiesProps | Deferred | None
    """Specifies the configuration details of a schedule-triggered flow as defined by the user."""
    trigger_type: Required[Literal["Scheduled", "Event", "OnDemand"] | Other]
    """Specifies the type of flow trigger."""


class CfnFlowUpsolverDestinationPropertiesProps(TypedDict, total=False):
    """The properties that are applied when Upsolver is used as a destination."""
    bucket_name: Required[str]
    """The Upsolver Amazon S3 bucket name in which Amazon AppFlow places the transferred data."""
    bucket_prefix: str | None
    """The object key for the destination Upsolver Amazon S3 bucket in which Amazon AppFlow places the files."""
    s3_output_format_config: Required[CfnFlowUpsolverS3OutputFormatConfigProps | Deferred]
    """The configuration that determines how data is formatted when Upsolver is used as the flow destination."""


class CfnFlowUpsolverS3OutputFormatConfigProps(TypedDict, total=False):
    """The configuration that determines how Amazon AppFlow formats the flow output data when Upsolver is used as the destination."""
    aggregation_config: CfnFlowAggregationConfigProps | Deferred | None
    """The aggregation settings that you can use to customize the output format of your flow data."""
    file_type: Literal["CSV", "JSON", "PARQUET"] | Other | None
    """Indicates the file type that Amazon AppFlow places in the Upsolver Amazon S3 bucket."""
    prefix_config: Required[CfnFlowPrefixConfigProps | Deferred]
    """Specifies elements that Amazon AppFlow includes in the file and folder names in the flow destination."""


class CfnFlowVeevaSourcePropertiesProps(TypedDict, total=False):
    """The properties that are applied when using Veeva as a flow source."""
    document_type: str | None
    """The document type specified in the Veeva document extract flow."""
    include_all_versions: Boolean | None
    """Boolean value to include All Versions of files in Veeva document extract flow."""
    include_renditions: Boolean | None
    """Boolean value to include file renditions in Veeva document extract flow."""
    include_source_files: Boolean | None
    """Boolean value to include source files in Veeva document extract flow."""
    object: Required[str]
    """The object specified in the Veeva flow source."""


class CfnFlowZendeskDestinationPropertiesProps(TypedDict, total=False):
    """The properties that are applied when Zendesk is used as a destination."""
    error_handling_config: CfnFlowErrorHandlingConfigProps | Deferred | None
    """The settings that determine how Amazon AppFlow handles an error when placing data in the destination."""
    id_field_names: Sequence[str] | Deferred | None
    """A list of field names that can be used as an ID field when performing a write operation."""
    object: Required[str]
    """The object specified in the Zendesk flow destination."""
    write_operation_type: Literal["INSERT", "UPSERT", "UPDATE", "DELETE"] | Other | None
    """The possible write operations in the destination connector."""


class CfnFlowZendeskSourcePropertiesProps(TypedDict, total=False):
    """The properties that are applied when using Zendesk as a flow source."""
    object: Required[str]
    """The object specified in the Zendesk flow source."""


class CfnFlow(TypedResource):
    """The `AWS::AppFlow::Flow` resource is an Amazon AppFlow resource type that specifies a new flow."""
    props: CfnFlowProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFlowProps]) -> None: ...
    @property
    def attr_flow_arn(self) -> StringToken:
        """The flow's Amazon Resource Name (ARN)."""
