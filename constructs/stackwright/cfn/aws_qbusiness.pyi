"""Every resource type of AWS::QBusiness; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Deferred, Number, Other, ResourceOptions, TypedResource


class CfnApplicationProps(TypedDict, total=False):
    attachments_configuration: CfnApplicationAttachmentsConfigurationProps | Deferred | None
    """Configuration information for the file upload during chat feature."""
    auto_subscription_configuration: CfnApplicationAutoSubscriptionConfigurationProps | Deferred | None
    """Subscription configuration information for an Amazon Q Business application using IAM identity federation for user management."""
    client_ids_for_oidc: Sequence[str] | Deferred | None
    """The OIDC client ID for a Amazon Q Business application. A change replaces the resource."""
    description: str | None
    """A description for the Amazon Q Business application."""
    display_name: Required[str]
    """The name of the Amazon Q Business application."""
    encryption_configuration: CfnApplicationEncryptionConfigurationProps | Deferred | None
    """Provides the identifier of the AWS key used to encrypt data indexed by Amazon Q Business. A change replaces the resource."""
    iam_identity_provider_arn: str | None
    """The Amazon Resource Name (ARN) of an identity provider being used by an Amazon Q Business application. A change replaces the resource."""
    identity_center_instance_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM Identity Center instance you are either creating for—or connecting to—your Amazon Q Business application."""
    identity_type: Literal["AWS_IAM_IDP_SAML", "AWS_IAM_IDP_OIDC", "AWS_IAM_IDC", "AWS_QUICKSIGHT_IDP", "ANONYMOUS"] | Other | None
    """The authentication type being used by a Amazon Q Business application. A change replaces the resource."""
    personalization_configuration: CfnApplicationPersonalizationConfigurationProps | Deferred | None
    """Configuration information about chat response personalization."""
    q_apps_configuration: CfnApplicationQAppsConfigurationProps | Deferred | None
    """Configuration information about Amazon Q Apps."""
    quick_sight_configuration: CfnApplicationQuickSightConfigurationProps | Deferred | None
    """The Amazon Quick Suite configuration for an Amazon Q Business application that uses Quick Suite as the identity provider. A change replaces the resource."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role with permissions to access your Amazon CloudWatch logs and metrics."""
    tags: Sequence[CfnApplicationTagProps | Deferred] | Deferred | None
    """A list of key-value pairs that identify or categorize your Amazon Q Business application."""


class CfnApplicationAttachmentsConfigurationProps(TypedDict, total=False):
    """Configuration information for the file upload during chat feature."""
    attachments_control_mode: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Status information about whether file upload functionality is activated or deactivated for your end user."""


class CfnApplicationAutoSubscriptionConfigurationProps(TypedDict, total=False):
    """Subscription configuration information for an Amazon Q Business application using IAM identity federation for user management."""
    auto_subscribe: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Describes whether automatic subscriptions are enabled for an Amazon Q Business application using IAM identity federation for user management."""
    default_subscription_type: Literal["Q_LITE", "Q_BUSINESS"] | Other | None
    """Describes the default subscription type assigned to an Amazon Q Business application using IAM identity federation for user management."""


class CfnApplicationEncryptionConfigurationProps(TypedDict, total=False):
    """Provides the identifier of the AWS key used to encrypt data indexed by Amazon Q Business."""
    kms_key_id: str | None
    """The identifier of the AWS key."""


class CfnApplicationPersonalizationConfigurationProps(TypedDict, total=False):
    """Configuration information about chat response personalization."""
    personalization_control_mode: Required[Literal["ENABLED", "DISABLED"] | Other]
    """An option to allow Amazon Q Business to customize chat responses using user specific metadata—specifically, location and job information—in your IAM Identity Center instance."""


class CfnApplicationQAppsConfigurationProps(TypedDict, total=False):
    """Configuration information about Amazon Q Apps."""
    q_apps_control_mode: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Status information about whether end users can create and use Amazon Q Apps in the web experience."""


class CfnApplicationQuickSightConfigurationProps(TypedDict, total=False):
    """The Amazon Quick Suite configuration for an Amazon Q Business application that uses Quick Suite as the identity provider."""
    client_namespace: Required[str]
    """The Amazon Quick Suite namespace that is used as the identity provider."""


class CfnApplicationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnApplication(TypedResource):
    """Creates an Amazon Q Business application."""
    props: CfnApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationProps]) -> None: ...
    @property
    def attr_application_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Amazon Q Business application."""
    @property
    def attr_application_id(self) -> StringToken:
        """The identifier for the Amazon Q Business application."""
    @property
    def attr_created_at(self) -> StringToken:
        """The Unix timestamp when the Amazon Q Business application was created."""
    @property
    def attr_identity_center_application_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the AWS SSO instance attached to your Amazon Q Business application."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the Amazon Q Business application."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The Unix timestamp when the Amazon Q Business application was last updated."""


class CfnDataAccessorProps(TypedDict, total=False):
    action_configurations: Required[Sequence[CfnDataAccessorActionConfigurationProps | Deferred] | Deferred]
    """A list of action configurations specifying the allowed actions and any associated filters."""
    application_id: Required[str]
    """The unique identifier of the Amazon Q Business application. A change replaces the resource."""
    authentication_detail: CfnDataAccessorDataAccessorAuthenticationDetailProps | Deferred | None
    """The authentication configuration details for the data accessor."""
    display_name: Required[str]
    """The friendly name of the data accessor."""
    principal: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role for the ISV associated with this data accessor. A change replaces the resource."""
    tags: Sequence[CfnDataAccessorTagProps | Deferred] | Deferred | None
    """The tags to associate with the data accessor."""


class CfnDataAccessorActionConfigurationProps(TypedDict, total=False):
    """Specifies an allowed action and its associated filter configuration."""
    action: Required[str]
    """The Amazon Q Business action that is allowed."""
    filter_configuration: CfnDataAccessorActionFilterConfigurationProps | Deferred | None
    """The filter configuration for the action, if any."""


class CfnDataAccessorActionFilterConfigurationProps(TypedDict, total=False):
    """Specifies filters to apply to an allowed action."""
    document_attribute_filter: Required[CfnDataAccessorAttributeFilterProps | Deferred]
    """Enables filtering of responses based on document attributes or metadata fields."""


class CfnDataAccessorAttributeFilterProps(TypedDict, total=False):
    """Enables filtering of responses based on document attributes or metadata fields."""
    and_all_filters: Sequence[CfnDataAccessorAttributeFilterProps | Deferred] | Deferred | None
    """Performs a logical `AND` operation on all supplied filters."""
    contains_all: CfnDataAccessorDocumentAttributeProps | Deferred | None
    """Returns `true` when a document contains all the specified document attributes or metadata fields."""
    contains_any: CfnDataAccessorDocumentAttributeProps | Deferred | None
    """Returns `true` when a document contains any of the specified document attributes or metadata fields."""
    equals_to: CfnDataAccessorDocumentAttributeProps | Deferred | None
    """Performs an equals operation on two document attributes or metadata fields."""
    greater_than: CfnDataAccessorDocumentAttributeProps | Deferred | None
    """Performs a greater than operation on two document attributes or metadata fields."""
    greater_than_or_equals: CfnDataAccessorDocumentAttributeProps | Deferred | None
    """Performs a greater or equals than operation on two document attributes or metadata fields."""
    less_than: CfnDataAccessorDocumentAttributeProps | Deferred | None
    """Performs a less than operation on two document attributes or metadata fields."""
    less_than_or_equals: CfnDataAccessorDocumentAttributeProps | Deferred | None
    """Performs a less than or equals operation on two document attributes or metadata fields.Supported for the following document attribute value type: `dateValue` and `longValue`."""
    not_filter: CfnDataAccessorAttributeFilterProps | Deferred | None
    """Performs a logical `NOT` operation on all supplied filters."""
    or_all_filters: Sequence[CfnDataAccessorAttributeFilterProps | Deferred] | Deferred | None
    """Performs a logical `OR` operation on all supplied filters."""


class CfnDataAccessorDataAccessorAuthenticationConfigurationProps(TypedDict, total=False):
    """A union type that contains the specific authentication configuration based on the authentication type selected."""
    idc_trusted_token_issuer_configuration: CfnDataAccessorDataAccessorIdcTrustedTokenIssuerConfigurationProps | Deferred | None
    """Configuration for IAM Identity Center Trusted Token Issuer (TTI) authentication used when the authentication type is `AWS_IAM_IDC_TTI`."""


class CfnDataAccessorDataAccessorAuthenticationDetailProps(TypedDict, total=False):
    """Contains the authentication configuration details for a data accessor."""
    authentication_configuration: CfnDataAccessorDataAccessorAuthenticationConfigurationProps | Deferred | None
    """The specific authentication configuration based on the authentication type."""
    authentication_type: Required[Literal["AWS_IAM_IDC_TTI", "AWS_IAM_IDC_AUTH_CODE"] | Other]
    """The type of authentication to use for the data accessor."""
    external_ids: Sequence[str] | Deferred | None
    """A list of external identifiers associated with this authentication configuration."""


class CfnDataAccessorDataAccessorIdcTrustedTokenIssuerConfigurationProps(TypedDict, total=False):
    """Configuration details for IAM Identity Center Trusted Token Issuer (TTI) authentication."""
    idc_trusted_token_issuer_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM Identity Center Trusted Token Issuer that will be used for authentication."""


class CfnDataAccessorDocumentAttributeProps(TypedDict, total=False):
    """A document attribute or metadata field."""
    name: Required[str]
    """The identifier for the attribute."""
    value: Required[CfnDataAccessorDocumentAttributeValueProps | Deferred]
    """The value of the attribute."""


class CfnDataAccessorDocumentAttributeValueProps(TypedDict, total=False):
    """The value of a document attribute."""
    date_value: str | None
    """A date expressed as an ISO 8601 string."""
    long_value: Number | None
    """A long integer value."""
    string_list_value: Sequence[str] | Deferred | None
    """A list of strings."""
    string_value: str | None
    """A string."""


class CfnDataAccessorTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDataAccessor(TypedResource):
    """Creates a new data accessor for an ISV to access data from a Amazon Q Business application."""
    props: CfnDataAccessorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataAccessorProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp when the data accessor was created."""
    @property
    def attr_data_accessor_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the data accessor."""
    @property
    def attr_data_accessor_id(self) -> StringToken:
        """The unique identifier of the data accessor."""
    @property
    def attr_idc_application_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the associated IAM Identity Center application."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp when the data accessor was last updated."""


class CfnDataSourceProps(TypedDict, total=False):
    application_id: Required[str]
    """The identifier of the Amazon Q Business application the data source will be attached to. A change replaces the resource."""
    configuration: Required[Anything]
    """Use this property to specify a JSON or YAML schema with configuration properties specific to your data source connector to connect your data source repository to Amazon Q Business."""
    description: str | None
    """A description for the data source connector."""
    display_name: Required[str]
    """The name of the Amazon Q Business data source."""
    document_enrichment_configuration: CfnDataSourceDocumentEnrichmentConfigurationProps | Deferred | None
    """Provides the configuration information for altering document metadata and content during the document ingestion process."""
    index_id: Required[str]
    """The identifier of the index the data source is attached to. A change replaces the resource."""
    media_extraction_configuration: CfnDataSourceMediaExtractionConfigurationProps | Deferred | None
    """The configuration for extracting information from media in documents."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role with permission to access the data source and required resources."""
    sync_schedule: str | None
    """Sets the frequency for Amazon Q Business to check the documents in your data source repository and update your index."""
    tags: Sequence[CfnDataSourceTagProps | Deferred] | Deferred | None
    """A list of key-value pairs that identify or categorize the data source connector."""
    vpc_configuration: CfnDataSourceDataSourceVpcConfigurationProps | Deferred | None
    """Configuration information for an Amazon VPC (Virtual Private Cloud) to connect to your data source."""


class CfnDataSourceAudioExtractionConfigurationProps(TypedDict, total=False):
    """Configuration settings for audio content extraction and processing."""
    audio_extraction_status: Required[Literal["ENABLED", "DISABLED"] | Other]
    """The status of audio extraction (ENABLED or DISABLED) for processing audio content from files."""


class CfnDataSourceDataSourceVpcConfigurationProps(TypedDict, total=False):
    """Provides configuration information needed to connect to an Amazon VPC (Virtual Private Cloud)."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """A list of identifiers of security groups within your Amazon VPC."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """A list of identifiers for subnets within your Amazon VPC."""


class CfnDataSourceDocumentAttributeConditionProps(TypedDict, total=False):
    """The condition used for the target document attribute or metadata field when ingesting documents into Amazon Q Business."""
    key: Required[str]
    """The identifier of the document attribute used for the condition."""
    operator: Required[Literal["GREATER_THAN", "GREATER_THAN_OR_EQUALS", "LESS_THAN", "LESS_THAN_OR_EQUALS", "EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS", "EXISTS", "NOT_EXISTS", "BEGINS_WITH"] | Other]
    """The identifier of the document attribute used for the condition."""
    value: CfnDataSourceDocumentAttributeValueProps | Deferred | None
    """The value of a document attribute."""


class CfnDataSourceDocumentAttributeTargetProps(TypedDict, total=False):
    """The target document attribute or metadata field you want to alter when ingesting documents into Amazon Q Business."""
    attribute_value_operator: Literal["DELETE"] | Other | None
    """`TRUE` to delete the existing target value for your specified target attribute key."""
    key: Required[str]
    """The identifier of the target document attribute or metadata field."""
    value: CfnDataSourceDocumentAttributeValueProps | Deferred | None
    """The value of a document attribute."""


class CfnDataSourceDocumentAttributeValueProps(TypedDict, total=False):
    """The value of a document attribute."""
    date_value: str | None
    """A date expressed as an ISO 8601 string."""
    long_value: Number | None
    """A long integer value."""
    string_list_value: Sequence[str] | Deferred | None
    """A list of strings."""
    string_value: str | None
    """A string."""


class CfnDataSourceDocumentEnrichmentConfigurationProps(TypedDict, total=False):
    """Provides the configuration information for altering document metadata and content during the document ingestion process."""
    inline_configurations: Sequence[CfnDataSourceInlineDocumentEnrichmentConfigurationProps | Deferred] | Deferred | None
    """Configuration information to alter document attributes or metadata fields and content when ingesting documents into Amazon Q Business."""
    post_extraction_hook_configuration: CfnDataSourceHookConfigurationProps | Deferred | None
    """Configuration information for invoking a Lambda function in AWS Lambda on the structured documents with their metadata and text extracted."""
    pre_extraction_hook_configuration: CfnDataSourceHookConfigurationProps | Deferred | None
    """Configuration information for invoking a Lambda function in AWS Lambda on the original or raw documents before extracting their metadata and text."""


class CfnDataSourceHookConfigurationProps(TypedDict, total=False):
    """Provides the configuration information for invoking a Lambda function in AWS Lambda to alter document metadata and content when ingesting documents into Amazon Q Business."""
    invocation_condition: CfnDataSourceDocumentAttributeConditionProps | Deferred | None
    """The condition used for when a Lambda function should be invoked."""
    lambda_arn: str | None
    """The Amazon Resource Name (ARN) of the Lambda function during ingestion."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of a role with permission to run `PreExtractionHookConfiguration` and `PostExtractionHookConfiguration` for altering document metadata and content during the document ingestion process."""
    s3_bucket_name: str | None
    """Stores the original, raw documents or the structured, parsed documents before and after altering them."""


class CfnDataSourceImageExtractionConfigurationProps(TypedDict, total=False):
    """The configuration for extracting semantic meaning from images in documents."""
    image_extraction_status: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Specify whether to extract semantic meaning from images and visuals from documents."""


class CfnDataSourceInlineDocumentEnrichmentConfigurationProps(TypedDict, total=False):
    """Provides the configuration information for applying basic logic to alter document metadata and content when ingesting documents into Amazon Q Business."""
    condition: CfnDataSourceDocumentAttributeConditionProps | Deferred | None
    """Configuration of the condition used for the target document attribute or metadata field when ingesting documents into Amazon Q Business."""
    document_content_operator: Literal["DELETE"] | Other | None
    """`TRUE` to delete content if the condition used for the target attribute is met."""
    target: CfnDataSourceDocumentAttributeTargetProps | Deferred | None
    """Configuration of the target document attribute or metadata field when ingesting documents into Amazon Q Business."""


class CfnDataSourceMediaExtractionConfigurationProps(TypedDict, total=False):
    """The configuration for extracting information from media in documents."""
    audio_extraction_configuration: CfnDataSourceAudioExtractionConfigurationProps | Deferred | None
    """Configuration settings for extracting and processing audio content from media files."""
    image_extraction_configuration: CfnDataSourceImageExtractionConfigurationProps | Deferred | None
    """The configuration for extracting semantic meaning from images in documents."""
    video_extraction_configuration: CfnDataSourceVideoExtractionConfigurationProps | Deferred | None
    """Configuration settings for extracting and processing video content from media files."""


class CfnDataSourceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDataSourceVideoExtractionConfigurationProps(TypedDict, total=False):
    """Configuration settings for video content extraction and processing."""
    video_extraction_status: Required[Literal["ENABLED", "DISABLED"] | Other]
    """The status of video extraction (ENABLED or DISABLED) for processing video content from files."""


class CfnDataSource(TypedResource):
    """Creates a data source connector for an Amazon Q Business application."""
    props: CfnDataSourceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataSourceProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The Unix timestamp when the Amazon Q Business data source was created."""
    @property
    def attr_data_source_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of a data source in an Amazon Q Business application."""
    @property
    def attr_data_source_id(self) -> StringToken:
        """The identifier of the Amazon Q Business data source."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the Amazon Q Business data source."""
    @property
    def attr_type(self) -> StringToken:
        """The type of the Amazon Q Business data source."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The Unix timestamp when the Amazon Q Business data source was last updated."""


class CfnIndexProps(TypedDict, total=False):
    application_id: Required[str]
    """The identifier of the Amazon Q Business application using the index. A change replaces the resource."""
    capacity_configuration: CfnIndexIndexCapacityConfigurationProps | Deferred | None
    """The capacity units you want to provision for your index."""
    description: str | None
    """A description for the Amazon Q Business index."""
    display_name: Required[str]
    """The name of the index."""
    document_attribute_configurations: Sequence[CfnIndexDocumentAttributeConfigurationProps | Deferred] | Deferred | None
    """Configuration information for document attributes."""
    tags: Sequence[CfnIndexTagProps | Deferred] | Deferred | None
    """A list of key-value pairs that identify or categorize the index."""
    type: Literal["ENTERPRISE", "STARTER"] | Other | None
    """The index type that's suitable for your needs. A change replaces the resource."""


class CfnIndexDocumentAttributeConfigurationProps(TypedDict, total=False):
    """Configuration information for document attributes."""
    name: str | None
    """The name of the document attribute."""
    search: Literal["ENABLED", "DISABLED"] | Other | None
    """Information about whether the document attribute can be used by an end user to search for information on their web experience."""
    type: Literal["STRING", "STRING_LIST", "NUMBER", "DATE"] | Other | None
    """The type of document attribute."""


class CfnIndexIndexCapacityConfigurationProps(TypedDict, total=False):
    """Provides information about index capacity configuration."""
    units: Number | None
    """The number of storage units configured for an Amazon Q Business index."""


class CfnIndexTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnIndex(TypedResource):
    """Creates an Amazon Q Business index."""
    props: CfnIndexProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIndexProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The Unix timestamp when the index was created."""
    @property
    def attr_index_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of an Amazon Q Business index."""
    @property
    def attr_index_id(self) -> StringToken:
        """The identifier for the index."""
    @property
    def attr_index_statistics(self) -> StringToken: ...
    @property
    def attr_status(self) -> StringToken:
        """The current status of the index."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The Unix timestamp when the index was last updated."""


class CfnPermissionProps(TypedDict, total=False):
    actions: Required[Sequence[str] | Deferred]
    """The list of Amazon Q Business actions that the ISV is allowed to perform. A change replaces the resource."""
    application_id: Required[str]
    """The unique identifier of the Amazon Q Business application. A change replaces the resource."""
    conditions: Sequence[CfnPermissionConditionProps | Deferred] | Deferred | None
    """A change replaces the resource."""
    principal: Required[str]
    """Provides user and group information used for filtering documents to use for generating Amazon Q Business conversation responses. A change replaces the resource."""
    statement_id: Required[str]
    """A unique identifier for the policy statement. A change replaces the resource."""


class CfnPermissionConditionProps(TypedDict, total=False):
    condition_key: Required[str]
    condition_operator: Required[Literal["StringEquals"] | Other]
    condition_values: Required[Sequence[str] | Deferred]


class CfnPermission(TypedResource):
    """Adds or updates a permission policy for a Amazon Q Business application, allowing cross-account access for an ISV."""
    props: CfnPermissionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPermissionProps]) -> None: ...


class CfnPluginProps(TypedDict, total=False):
    application_id: str | None
    """The identifier of the application that will contain the plugin. A change replaces the resource."""
    auth_configuration: Required[CfnPluginPluginAuthConfigurationProps | Deferred]
    """Authentication configuration information for an Amazon Q Business plugin."""
    custom_plugin_configuration: CfnPluginCustomPluginConfigurationProps | Deferred | None
    """Configuration information required to create a custom plugin."""
    display_name: Required[str]
    """The name of the plugin."""
    server_url: str | None
    """The plugin server URL used for configuration."""
    state: Literal["ENABLED", "DISABLED"] | Other | None
    """The current status of the plugin."""
    tags: Sequence[CfnPluginTagProps | Deferred] | Deferred | None
    """A list of key-value pairs that identify or categorize the data source connector."""
    type: Required[Literal["SERVICE_NOW", "SALESFORCE", "JIRA", "ZENDESK", "CUSTOM", "QUICKSIGHT", "SERVICENOW_NOW_PLATFORM", "JIRA_CLOUD", "SALESFORCE_CRM", "ZENDESK_SUITE", "ATLASSIAN_CONFLUENCE", "GOOGLE_CALENDAR", "MICROSOFT_TEAMS", "MICROSOFT_EXCHANGE", "PAGERDUTY_ADVANCE", "SMARTSHEET", "ASANA"] | Other]
    """The type of the plugin. A change replaces the resource."""


class CfnPluginAPISchemaProps(TypedDict, total=False):
    """Contains details about the OpenAPI schema for a custom plugin."""
    payload: str | None
    """The JSON or YAML-formatted payload defining the OpenAPI schema for a custom plugin."""
    s3: CfnPluginS3Props | Deferred | None
    """Contains details about the S3 object containing the OpenAPI schema for a custom plugin."""


class CfnPluginBasicAuthConfigurationProps(TypedDict, total=False):
    """Information about the basic authentication credentials used to configure a plugin."""
    role_arn: Required[str]
    """The ARN of an IAM role used by Amazon Q Business to access the basic authentication credentials stored in a Secrets Manager secret."""
    secret_arn: Required[str]
    """The ARN of the Secrets Manager secret that stores the basic authentication credentials used for plugin configuration.."""


class CfnPluginCustomPluginConfigurationProps(TypedDict, total=False):
    """Configuration information required to create a custom plugin."""
    api_schema: Required[CfnPluginAPISchemaProps | Deferred]
    """Contains either details about the S3 object containing the OpenAPI schema for the action group or the JSON or YAML-formatted payload defining the schema."""
    api_schema_type: Required[Literal["OPEN_API_V3"] | Other]
    """The type of OpenAPI schema to use."""
    description: Required[str]
    """A description for your custom plugin configuration."""


class CfnPluginOAuth2ClientCredentialConfigurationProps(TypedDict, total=False):
    """Information about the OAuth 2.0 authentication credential/token used to configure a plugin."""
    authorization_url: str | None
    """The redirect URL required by the OAuth 2.0 protocol for Amazon Q Business to authenticate a plugin user through a third party authentication server."""
    role_arn: Required[str]
    """The ARN of an IAM role used by Amazon Q Business to access the OAuth 2.0 authentication credentials stored in a Secrets Manager secret."""
    secret_arn: Required[str]
    """The ARN of the Secrets Manager secret that stores the OAuth 2.0 credentials/token used for plugin configuration."""
    token_url: str | None
    """The URL required by the OAuth 2.0 protocol to exchange an end user authorization code for an access token."""


class CfnPluginPluginAuthConfigurationProps(TypedDict, total=False):
    """Authentication configuration information for an Amazon Q Business plugin."""
    basic_auth_configuration: CfnPluginBasicAuthConfigurationProps | Deferred | None
    """Information about the basic authentication credentials used to configure a plugin."""
    no_auth_configuration: Anything
    """Information about invoking a custom plugin without any authentication."""
    oauth2_client_credential_configuration: CfnPluginOAuth2ClientCredentialConfigurationProps | Deferred | None
    """Information about the OAuth 2.0 authentication credential/token used to configure a plugin."""


class CfnPluginS3Props(TypedDict, total=False):
    """Information required for Amazon Q Business to find a specific file in an Amazon S3 bucket."""
    bucket: Required[str]
    """The name of the S3 bucket that contains the file."""
    key: Required[str]
    """The name of the file."""


class CfnPluginTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnPlugin(TypedResource):
    """Information about an Amazon Q Business plugin and its configuration."""
    props: CfnPluginProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPluginProps]) -> None: ...
    @property
    def attr_build_status(self) -> StringToken:
        """The current status of a plugin."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp for when the plugin was created."""
    @property
    def attr_plugin_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of a plugin."""
    @property
    def attr_plugin_id(self) -> StringToken:
        """The identifier of the plugin."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp for when the plugin was last updated."""


class CfnRetrieverProps(TypedDict, total=False):
    application_id: Required[str]
    """The identifier of the Amazon Q Business application using the retriever. A change replaces the resource."""
    configuration: Required[CfnRetrieverRetrieverConfigurationProps | Deferred]
    """Provides information on how the retriever used for your Amazon Q Business application is configured."""
    display_name: Required[str]
    """The name of your retriever."""
    role_arn: str | None
    """The ARN of an IAM role used by Amazon Q Business to access the basic authentication credentials stored in a Secrets Manager secret."""
    tags: Sequence[CfnRetrieverTagProps | Deferred] | Deferred | None
    """A list of key-value pairs that identify or categorize the retriever."""
    type: Required[Literal["NATIVE_INDEX", "KENDRA_INDEX"] | Other]
    """The type of your retriever. A change replaces the resource."""


class CfnRetrieverKendraIndexConfigurationProps(TypedDict, total=False):
    """Stores an Amazon Kendra index as a retriever."""
    index_id: Required[str]
    """The identifier of the Amazon Kendra index."""


class CfnRetrieverNativeIndexConfigurationProps(TypedDict, total=False):
    """Configuration information for an Amazon Q Business index."""
    index_id: Required[str]
    """The identifier for the Amazon Q Business index."""


class CfnRetrieverRetrieverConfigurationProps(TypedDict, total=False):
    """Provides information on how the retriever used for your Amazon Q Business application is configured."""
    kendra_index_configuration: CfnRetrieverKendraIndexConfigurationProps | Deferred | None
    """Provides information on how the Amazon Kendra index used as a retriever for your Amazon Q Business application is configured."""
    native_index_configuration: CfnRetrieverNativeIndexConfigurationProps | Deferred | None
    """Provides information on how a Amazon Q Business index used as a retriever for your Amazon Q Business application is configured."""


class CfnRetrieverTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnRetriever(TypedResource):
    """Adds a retriever to your Amazon Q Business application."""
    props: CfnRetrieverProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRetrieverProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The Unix timestamp when the retriever was created."""
    @property
    def attr_retriever_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the IAM role associated with the retriever."""
    @property
    def attr_retriever_id(self) -> StringToken:
        """The identifier of the retriever used by your Amazon Q Business application."""
    @property
    def attr_status(self) -> StringToken:
        """The status of your retriever."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The Unix timestamp when the retriever was last updated."""


class CfnWebExperienceProps(TypedDict, total=False):
    application_id: Required[str]
    """The identifier of the Amazon Q Business web experience. A change replaces the resource."""
    browser_extension_configuration: CfnWebExperienceBrowserExtensionConfigurationProps | Deferred | None
    """The container for browser extension configuration for an Amazon Q Business web experience."""
    customization_configuration: CfnWebExperienceCustomizationConfigurationProps | Deferred | None
    """Contains the configuration information to customize the logo, font, and color of an Amazon Q Business web experience with individual files for each property or a CSS file for them all."""
    identity_provider_configuration: CfnWebExperienceIdentityProviderConfigurationProps | Deferred | None
    """Provides information about the identity provider (IdP) used to authenticate end users of an Amazon Q Business web experience."""
    origins: Sequence[str] | Deferred | None
    """Sets the website domain origins that are allowed to embed the Amazon Q Business web experience."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of the service role attached to your web experience."""
    sample_prompts_control_mode: Literal["ENABLED", "DISABLED"] | Other | None
    """Determines whether sample prompts are enabled in the web experience for an end user."""
    subtitle: str | None
    """A subtitle to personalize your Amazon Q Business web experience."""
    tags: Sequence[CfnWebExperienceTagProps | Deferred] | Deferred | None
    """A list of key-value pairs that identify or categorize your Amazon Q Business web experience."""
    title: str | None
    """The title for your Amazon Q Business web experience."""
    welcome_message: str | None
    """A message in an Amazon Q Business web experience."""


class CfnWebExperienceBrowserExtensionConfigurationProps(TypedDict, total=False):
    """The container for browser extension configuration for an Amazon Q Business web experience."""
    enabled_browser_extensions: Required[Sequence[Literal["FIREFOX", "CHROME"] | Other] | Deferred]
    """Specify the browser extensions allowed for your Amazon Q web experience."""


class CfnWebExperienceCustomizationConfigurationProps(TypedDict, total=False):
    """Contains the configuration information to customize the logo, font, and color of an Amazon Q Business web experience with individual files for each property or a CSS file for them all."""
    custom_css_url: str | None
    """Provides the URL where the custom CSS file is hosted for an Amazon Q web experience."""
    favicon_url: str | None
    """Provides the URL where the custom favicon file is hosted for an Amazon Q web experience."""
    font_url: str | None
    """Provides the URL where the custom font file is hosted for an Amazon Q web experience."""
    logo_url: str | None
    """Provides the URL where the custom logo file is hosted for an Amazon Q web experience."""


class CfnWebExperienceIdentityProviderConfigurationProps(TypedDict, total=False):
    """Provides information about the identity provider (IdP) used to authenticate end users of an Amazon Q Business web experience."""
    open_id_connect_configuration: CfnWebExperienceOpenIDConnectProviderConfigurationProps | Deferred | None
    """The OIDC-compliant identity provider (IdP) used to authenticate end users of an Amazon Q Business web experience."""
    saml_configuration: CfnWebExperienceSamlProviderConfigurationProps | Deferred | None
    """The SAML 2.0-compliant identity provider (IdP) used to authenticate end users of an Amazon Q Business web experience."""


class CfnWebExperienceOpenIDConnectProviderConfigurationProps(TypedDict, total=False):
    """Information about the OIDC-compliant identity provider (IdP) used to authenticate end users of an Amazon Q Business web experience."""
    secrets_arn: Required[str]
    """The Amazon Resource Name (ARN) of a Secrets Manager secret containing the OIDC client secret."""
    secrets_role: Required[str]
    """An IAM role with permissions to access AWS to decrypt the Secrets Manager secret containing your OIDC client secret."""


class CfnWebExperienceSamlProviderConfigurationProps(TypedDict, total=False):
    """Information about the SAML 2.0-compliant identity provider (IdP) used to authenticate end users of an Amazon Q Business web experience."""
    authentication_url: Required[str]
    """The URL where Amazon Q Business end users will be redirected for authentication."""


class CfnWebExperienceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnWebExperience(TypedResource):
    """Creates an Amazon Q Business web experience."""
    props: CfnWebExperienceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWebExperienceProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The Unix timestamp when the Amazon Q Business application was last updated."""
    @property
    def attr_default_endpoint(self) -> StringToken:
        """The endpoint URLs for your Amazon Q Business web experience."""
    @property
    def attr_status(self) -> StringToken:
        """The status of your Amazon Q Business web experience."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The Unix timestamp when your Amazon Q Business web experience was updated."""
    @property
    def attr_web_experience_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of an Amazon Q Business web experience."""
    @property
    def attr_web_experience_id(self) -> StringToken:
        """The identifier of your Amazon Q Business web experience."""
