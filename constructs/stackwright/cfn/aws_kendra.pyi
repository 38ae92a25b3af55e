"""Every resource type of AWS::Kendra; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnDataSourceProps(TypedDict, total=False):
    custom_document_enrichment_configuration: CfnDataSourceCustomDocumentEnrichmentConfigurationProps | Deferred | None
    """Configuration information for altering document metadata and content during the document ingestion process."""
    data_source_configuration: CfnDataSourceDataSourceConfigurationProps | Deferred | None
    """Configuration information for an Amazon Kendra data source."""
    description: str | None
    """A description for the data source connector."""
    index_id: Required[str]
    """The identifier of the index you want to use with the data source connector. A change replaces the resource."""
    language_code: str | None
    """The code for a language."""
    name: Required[str]
    """The name of the data source."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of a role with permission to access the data source."""
    schedule: str | None
    """Sets the frequency that Amazon Kendra checks the documents in your data source and updates the index."""
    tags: Sequence[CfnDataSourceTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource"""
    type: Required[Literal["S3", "SHAREPOINT", "SALESFORCE", "ONEDRIVE", "SERVICENOW", "DATABASE", "CUSTOM", "CONFLUENCE", "GOOGLEDRIVE", "WEBCRAWLER", "WORKDOCS", "TEMPLATE"] | Other]
    """The type of the data source. A change replaces the resource."""


class CfnDataSourceAccessControlListConfigurationProps(TypedDict, total=False):
    """Specifies access control list files for the documents in a data source."""
    key_path: str | None
    """Path to the AWS S3 bucket that contains the access control list files."""


class CfnDataSourceAclConfigurationProps(TypedDict, total=False):
    """Provides information about the column that should be used for filtering the query response by groups."""
    allowed_groups_column_name: Required[str]
    """A list of groups, separated by semi-colons, that filters a query response based on user context."""


class CfnDataSourceColumnConfigurationProps(TypedDict, total=False):
    """Provides information about how Amazon Kendra should use the columns of a database in an index."""
    change_detecting_columns: Required[Sequence[str] | Deferred]
    """One to five columns that indicate when a document in the database has changed."""
    document_data_column_name: Required[str]
    """The column that contains the contents of the document."""
    document_id_column_name: Required[str]
    """The column that provides the document's identifier."""
    document_title_column_name: str | None
    """The column that contains the title of the document."""
    field_mappings: Sequence[CfnDataSourceDataSourceToIndexFieldMappingProps | Deferred] | Deferred | None
    """An array of objects that map database column names to the corresponding fields in an index."""


class CfnDataSourceConfluenceAttachmentConfigurationProps(TypedDict, total=False):
    """Configuration of attachment settings for the Confluence data source."""
    attachment_field_mappings: Sequence[CfnDataSourceConfluenceAttachmentToIndexFieldMappingProps | Deferred] | Deferred | None
    """Maps attributes or field names of Confluence attachments to Amazon Kendra index field names."""
    crawl_attachments: Boolean | None
    """`TRUE` to index attachments of pages and blogs in Confluence."""


class CfnDataSourceConfluenceAttachmentToIndexFieldMappingProps(TypedDict, total=False):
    """Maps attributes or field names of Confluence attachments to Amazon Kendra index field names."""
    data_source_field_name: Required[Literal["AUTHOR", "CONTENT_TYPE", "CREATED_DATE", "DISPLAY_URL", "FILE_SIZE", "ITEM_TYPE", "PARENT_ID", "SPACE_KEY", "SPACE_NAME", "URL", "VERSION"] | Other]
    """The name of the field in the data source."""
    date_field_format: str | None
    """The format for date fields in the data source."""
    index_field_name: Required[str]
    """The name of the index field to map to the Confluence data source field."""


class CfnDataSourceConfluenceBlogConfigurationProps(TypedDict, total=False):
    """Configuration of blog settings for the Confluence data source."""
    blog_field_mappings: Sequence[CfnDataSourceConfluenceBlogToIndexFieldMappingProps | Deferred] | Deferred | None
    """Maps attributes or field names of Confluence blogs to Amazon Kendra index field names."""


class CfnDataSourceConfluenceBlogToIndexFieldMappingProps(TypedDict, total=False):
    """Maps attributes or field names of Confluence blog to Amazon Kendra index field names."""
    data_source_field_name: Required[Literal["AUTHOR", "DISPLAY_URL", "ITEM_TYPE", "LABELS", "PUBLISH_DATE", "SPACE_KEY", "SPACE_NAME", "URL", "VERSION"] | Other]
    """The name of the field in the data source."""
    date_field_format: str | None
    """The format for date fields in the data source."""
    index_field_name: Required[str]
    """The name of the index field to map to the Confluence data source field."""


class CfnDataSourceConfluenceConfigurationProps(TypedDict, total=False):
    """Provides the configuration information to connect to Confluence as your data source."""
    attachment_configuration: CfnDataSourceConfluenceAttachmentConfigurationProps | Deferred | None
    """Configuration information for indexing attachments to Confluence blogs and pages."""
    blog_configuration: CfnDataSourceConfluenceBlogConfigurationProps | Deferred | None
    """Configuration information for indexing Confluence blogs."""
    exclusion_patterns: Sequence[str] | Deferred | None
    """A list of regular expression patterns to exclude certain blog posts, pages, spaces, or attachments in your Confluence."""
    inclusion_patterns: Sequence[str] | Deferred | None
    """A list of regular expression patterns to include certain blog posts, pages, spaces, or attachments in your Confluence."""
    page_configuration: CfnDataSourceConfluencePageConfigurationProps | Deferred | None
    """Configuration information for indexing Confluence pages."""
    secret_arn: Required[str]
    """The Amazon Resource Name (ARN) of an AWS Secrets Manager secret that contains the user name and password required to connect to the Confluence instance."""
    server_url: Required[str]
    """The URL of your Confluence instance."""
    space_configuration: CfnDataSourceConfluenceSpaceConfigurationProps | Deferred | None
    """Configuration information for indexing Confluence spaces."""
    version: Required[Literal["CLOUD", "SERVER"] | Other]
    """The version or the type of Confluence installation to connect to."""
    vpc_configuration: CfnDataSourceDataSourceVpcConfigurationProps | Deferred | None
    """Configuration information for an Amazon Virtual Private Cloud to connect to your Confluence."""


class CfnDataSourceConfluencePageConfigurationProps(TypedDict, total=False):
    """Configuration of the page settings for the Confluence data source."""
    page_field_mappings: Sequence[CfnDataSourceConfluencePageToIndexFieldMappingProps | Deferred] | Deferred | None
    """Maps attributes or field names of Confluence pages to Amazon Kendra index field names."""


class CfnDataSourceConfluencePageToIndexFieldMappingProps(TypedDict, total=False):
    """Maps attributes or field names of Confluence pages to Amazon Kendra index field names."""
    data_source_field_name: Required[Literal["AUTHOR", "CONTENT_STATUS", "CREATED_DATE", "DISPLAY_URL", "ITEM_TYPE", "LABELS", "MODIFIED_DATE", "PARENT_ID", "SPACE_KEY", "SPACE_NAME", "URL", "VERSION"] | Other]
    """The name of the field in the data source."""
    date_field_format: str | None
    """The format for date fields in the data source."""
    index_field_name: Required[str]
    """The name of the index field to map to the Confluence data source field."""


class CfnDataSourceConfluenceSpaceConfigurationProps(TypedDict, total=False):
    """Configuration information for indexing Confluence spaces."""
    crawl_archived_spaces: Boolean | None
    """`TRUE` to index archived spaces."""
    crawl_personal_spaces: Boolean | None
    """`TRUE` to index personal spaces."""
    exclude_spaces: Sequence[str] | Deferred | None
    """A list of space keys of Confluence spaces."""
    include_spaces: Sequence[str] | Deferred | None
    """A list of space keys for Confluence spaces."""
    space_field_mappings: Sequence[CfnDataSourceConfluenceSpaceToIndexFieldMappingProps | Deferred] | Deferred | None
    """Maps attributes or field names of Confluence spaces to Amazon Kendra index field names."""


class CfnDataSourceConfluenceSpaceToIndexFieldMappingProps(TypedDict, total=False):
    """Maps attributes or field names of Confluence spaces to Amazon Kendra index field names."""
    data_source_field_name: Required[Literal["DISPLAY_URL", "ITEM_TYPE", "SPACE_KEY", "URL"] | Other]
    """The name of the field in the data source."""
    date_field_format: str | None
    """The format for date fields in the data source."""
    index_field_name: Required[str]
    """The name of the index field to map to the Confluence data source field."""


class CfnDataSourceConnectionConfigurationProps(TypedDict, total=False):
    """Provides the configuration information that's required to connect to a database."""
    database_host: Required[str]
    """The name of the host for the database."""
    database_name: Required[str]
    """The name of the database containing the document data."""
    database_port: Required[Integer]
    """The port that the database uses for connections."""
    secret_arn: Required[str]
    """The Amazon Resource Name (ARN) of an AWS Secrets Manager secret that stores the credentials."""
    table_name: Required[str]
    """The name of the table that contains the document data."""


class CfnDataSourceCustomDocumentEnrichmentConfigurationProps(TypedDict, total=False):
    """Provides the configuration information for altering document metadata and content during the document ingestion process."""
    inline_configurations: Sequence[CfnDataSourceInlineCustomDocumentEnrichmentConfigurationProps | Deferred] | Deferred | None
    """Configuration information to alter document attributes or metadata fields and content when ingesting documents into Amazon Kendra."""
    post_extraction_hook_configuration: CfnDataSourceHookConfigurationProps | Deferred | None
    """Configuration information for invoking a Lambda function in AWS Lambda on the structured documents with their metadata and text extracted."""
    pre_extraction_hook_configuration: CfnDataSourceHookConfigurationProps | Deferred | None
    """Configuration information for invoking a Lambda function in AWS Lambda on the original or raw documents before extracting their metadata and text."""
    role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role with permission to run `PreExtractionHookConfiguration` and `PostExtractionHookConfiguration` for altering document metadata and content during the document ingestion process."""


class CfnDataSourceDataSourceConfigurationProps(TypedDict, total=False):
    """Provides the configuration information for an Amazon Kendra data source."""
    confluence_configuration: CfnDataSourceConfluenceConfigurationProps | Deferred | None
    """Provides the configuration information to connect to Confluence as your data source. Deprecated."""
    database_configuration: CfnDataSourceDatabaseConfigurationProps | Deferred | None
    """Provides the configuration information to connect to a database as your data source. Deprecated."""
    google_drive_configuration: CfnDataSourceGoogleDriveConfigurationProps | Deferred | None
    """Provides the configuration information to connect to Google Drive as your data source. Deprecated."""
    one_drive_configuration: CfnDataSourceOneDriveConfigurationProps | Deferred | None
    """Provides the configuration information to connect to Microsoft OneDrive as your data source. Deprecated."""
    s3_configuration: CfnDataSourceS3DataSourceConfigurationProps | Deferred | None
    """Provides the configuration information to connect to an Amazon S3 bucket as your data source. Deprecated."""
    salesforce_configuration: CfnDataSourceSalesforceConfigurationProps | Deferred | None
    """Provides the configuration information to connect to Salesforce as your data source. Deprecated."""
    service_now_configuration: CfnDataSourceServiceNowConfigurationProps | Deferred | None
    """Provides the configuration information to connect to ServiceNow as your data source. Deprecated."""
    share_point_configuration: CfnDataSourceSharePointConfigurationProps | Deferred | None
    """Provides the configuration information to connect to Microsoft SharePoint as your data source. Deprecated."""
    template_configuration: CfnDataSourceTemplateConfigurationProps | Deferred | None
    """Provides a template for the configuration information to connect to your data source."""
    web_crawler_configuration: CfnDataSourceWebCrawlerConfigurationProps | Deferred | None
    """Provides the configuration information required for Amazon Kendra Web Crawler. Deprecated."""
    work_docs_configuration: CfnDataSourceWorkDocsConfigurationProps | Deferred | None
    """Provides the configuration information to connect to WorkDocs as your data source. Deprecated."""


class CfnDataSourceDataSourceToIndexFieldMappingProps(TypedDict, total=False):
    """Maps a column or attribute in the data source to an index field."""
    data_source_field_name: Required[str]
    """The name of the field in the data source."""
    date_field_format: str | None
    """The format for date fields in the data source."""
    index_field_name: Required[str]
    """The name of the index field to map to the data source field."""


class CfnDataSourceDataSourceVpcConfigurationProps(TypedDict, total=False):
    """Provides the configuration information to connect to an Amazon VPC."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """A list of identifiers of security groups within your Amazon VPC."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """A list of identifiers for subnets within your Amazon VPC."""


class CfnDataSourceDatabaseConfigurationProps(TypedDict, total=False):
    """Provides the configuration information to an Amazon Kendra supported database."""
    acl_configuration: CfnDataSourceAclConfigurationProps | Deferred | None
    """Information about the database column that provides information for user context filtering."""
    column_configuration: Required[CfnDataSourceColumnConfigurationProps | Deferred]
    """Information about where the index should get the document information from the database."""
    connection_configuration: Required[CfnDataSourceConnectionConfigurationProps | Deferred]
    """Configuration information that's required to connect to a database."""
    database_engine_type: Required[Literal["RDS_AURORA_MYSQL", "RDS_AURORA_POSTGRESQL", "RDS_MYSQL", "RDS_POSTGRESQL"] | Other]
    """The type of database engine that runs the database."""
    sql_configuration: CfnDataSourceSqlConfigurationProps | Deferred | None
    """Provides information about how Amazon Kendra uses quote marks around SQL identifiers when querying a database data source."""
    vpc_configuration: CfnDataSourceDataSourceVpcConfigurationProps | Deferred | None
    """Provides information for connecting to an Amazon VPC."""


class CfnDataSourceDocumentAttributeConditionProps(TypedDict, total=False):
    """The condition used for the target document attribute or metadata field when ingesting documents into Amazon Kendra."""
    condition_document_attribute_key: Required[str]
    """The identifier of the document attribute used for the condition."""
    condition_on_value: CfnDataSourceDocumentAttributeValueProps | Deferred | None
    """The value used by the operator."""
    operator: Required[Literal["GreaterThan", "GreaterThanOrEquals", "LessThan", "LessThanOrEquals", "Equals", "NotEquals", "Contains", "NotContains", "Exists", "NotExists", "BeginsWith"] | Other]
    """The condition operator."""


class CfnDataSourceDocumentAttributeTargetProps(TypedDict, total=False):
    """The target document attribute or metadata field you want to alter when ingesting documents into Amazon Kendra."""
    target_document_attribute_key: Required[str]
    """The identifier of the target document attribute or metadata field."""
    target_document_attribute_value: CfnDataSourceDocumentAttributeValueProps | Deferred | None
    """The target value you want to create for the target attribute."""
    target_document_attribute_value_deletion: Boolean | None
    """`TRUE` to delete the existing target value for your specified target attribute key."""


class CfnDataSourceDocumentAttributeValueProps(TypedDict, total=False):
    """The value of a document attribute."""
    date_value: str | None
    """A date expressed as an ISO 8601 string."""
    long_value: Integer | None
    """A long integer value."""
    string_list_value: Sequence[str] | Deferred | None
    """A list of strings."""
    string_value: str | None
    """A string, such as "department"."""


class CfnDataSourceDocumentsMetadataConfigurationProps(TypedDict, total=False):
    """Document metadata files that contain information such as the document access control information, source URI, document author, and custom attributes."""
    s3_prefix: str | None
    """A prefix used to filter metadata configuration files in the AWS S3 bucket."""


class CfnDataSourceGoogleDriveConfigurationProps(TypedDict, total=False):
    """Provides the configuration information to connect to Google Drive as your data source."""
    exclude_mime_types: Sequence[str] | Deferred | None
    """A list of MIME types to exclude from the index."""
    exclude_shared_drives: Sequence[str] | Deferred | None
    """A list of identifiers or shared drives to exclude from the index."""
    exclude_user_accounts: Sequence[str] | Deferred | None
    """A list of email addresses of the users."""
    exclusion_patterns: Sequence[str] | Deferred | None
    """A list of regular expression patterns to exclude certain items in your Google Drive, including shared drives and users' My Drives."""
    field_mappings: Sequence[CfnDataSourceDataSourceToIndexFieldMappingProps | Deferred] | Deferred | None
    """Maps Google Drive data source attributes or field names to Amazon Kendra index field names."""
    inclusion_patterns: Sequence[str] | Deferred | None
    """A list of regular expression patterns to include certain items in your Google Drive, including shared drives and users' My Drives."""
    secret_arn: Required[str]
    """The Amazon Resource Name (ARN) of a AWS Secrets Manager secret that contains the credentials required to connect to Google Drive."""


class CfnDataSourceHookConfigurationProps(TypedDict, total=False):
    """Provides the configuration information for invoking a Lambda function in AWS Lambda to alter document metadata and content when ingesting documents into Amazon Kendra."""
    invocation_condition: CfnDataSourceDocumentAttributeConditionProps | Deferred | None
    """The condition used for when a Lambda function should be invoked."""
    lambda_arn: Required[str]
    """The Amazon Resource Name (ARN) of an IAM role with permission to run a Lambda function during ingestion."""
    s3_bucket: Required[str]
    """Stores the original, raw documents or the structured, parsed documents before and after altering them."""


class CfnDataSourceInlineCustomDocumentEnrichmentConfigurationProps(TypedDict, total=False):
    """Provides the configuration information for applying basic logic to alter document metadata and content when ingesting documents into Amazon Kendra."""
    condition: CfnDataSourceDocumentAttributeConditionProps | Deferred | None
    """Configuration of the condition used for the target document attribute or metadata field when ingesting documents into Amazon Kendra."""
    document_content_deletion: Boolean | None
    """`TRUE` to delete content if the condition used for the target attribute is met."""
    target: CfnDataSourceDocumentAttributeTargetProps | Deferred | None
    """Configuration of the target document attribute or metadata field when ingesting documents into Amazon Kendra."""


class CfnDataSourceOneDriveConfigurationProps(TypedDict, total=False):
    """Provides the configuration information to connect to OneDrive as your data source."""
    disable_local_groups: Boolean | None
    """`TRUE` to disable local groups information."""
    exclusion_patterns: Sequence[str] | Deferred | None
    """A list of regular expression patterns to exclude certain documents in your OneDrive."""
    field_mappings: Sequence[CfnDataSourceDataSourceToIndexFieldMappingProps | Deferred] | Deferred | None
    """A list of `DataSourceToIndexFieldMapping` objects that map OneDrive data source attributes or field names to Amazon Kendra index field names."""
    inclusion_patterns: Sequence[str] | Deferred | None
    """A list of regular expression patterns to include certain documents in your OneDrive."""
    one_drive_users: Required[CfnDataSourceOneDriveUsersProps | Deferred]
    """A list of user accounts whose documents should be indexed."""
    secret_arn: Required[str]
    """The Amazon Resource Name (ARN) of an AWS Secrets Manager secret that contains the user name and password to connect to OneDrive."""
    tenant_domain: Required[str]
    """The Azure Active Directory domain of the organization."""


class CfnDataSourceOneDriveUsersProps(TypedDict, total=False):
    """User accounts whose documents should be indexed."""
    one_drive_user_list: Sequence[str] | Deferred | None
    """A list of users whose documents should be indexed."""
    one_drive_user_s3_path: CfnDataSourceS3PathProps | Deferred | None
    """The S3 bucket location of a file containing a list of users whose documents should be indexed."""


class CfnDataSourceProxyConfigurationProps(TypedDict, total=False):
    """Provides the configuration information for a web proxy to connect to website hosts."""
    credentials: str | None
    """The Amazon Resource Name (ARN) of an AWS Secrets Manager secret."""
    host: Required[str]
    """The name of the website host you want to connect to via a web proxy server."""
    port: Required[Integer]
    """The port number of the website host you want to connect to via a web proxy server."""


class CfnDataSourceS3DataSourceConfigurationProps(TypedDict, total=False):
    """Provides the configuration information to connect to an Amazon S3 bucket."""
    access_control_list_configuration: CfnDataSourceAccessControlListConfigurationProps | Deferred | None
    """Provides the path to the S3 bucket that contains the user context filtering files for the data source."""
    bucket_name: Required[str]
    """The name of the bucket that contains the documents."""
    documents_metadata_configuration: CfnDataSourceDocumentsMetadataConfigurationProps | Deferred | None
    """Specifies document metadata files that contain information such as the document access control information, source URI, document author, and custom attributes."""
    exclusion_patterns: Sequence[str] | Deferred | None
    """A list of glob patterns (patterns that can expand a wildcard pattern into a list of path names that match the given pattern) for certain file names and file types to exclude from your index."""
    inclusion_patterns: Sequence[str] | Deferred | None
    """A list of glob patterns (patterns that can expand a wildcard pattern into a list of path names that match the given pattern) for certain file names and file types to include in your index."""
    inclusion_prefixes: Sequence[str] | Deferred | None
    """A list of S3 prefixes for the documents that should be included in the index."""


class CfnDataSourceS3PathProps(TypedDict, total=False):
    """Information required to find a specific file in an Amazon S3 bucket."""
    bucket: Required[str]
    """The name of the S3 bucket that contains the file."""
    key: Required[str]
    """The name of the file."""


class CfnDataSourceSalesforceChatterFeedConfigurationProps(TypedDict, total=False):
    """The configuration information for syncing a Salesforce chatter feed."""
    document_data_field_name: Required[str]
    """The name of the column in the Salesforce FeedItem table that contains the content to index."""
    document_title_field_name: str | None
    """The name of the column in the Salesforce FeedItem table that contains the title of the document."""
    field_mappings: Sequence[CfnDataSourceDataSourceToIndexFieldMappingProps | Deferred] | Deferred | None
    """Maps fields from a Salesforce chatter feed into Amazon Kendra index fields."""
    include_filter_types: Sequence[Literal["ACTIVE_USER", "STANDARD_USER"] | Other] | Deferred | None
    """Filters the documents in the feed based on status of the user."""


class CfnDataSourceSalesforceConfigurationProps(TypedDict, total=False):
    """Provides the configuration information to connect to Salesforce as your data source."""
    chatter_feed_configuration: CfnDataSourceSalesforceChatterFeedConfigurationProps | Deferred | None
    """Configuration information for Salesforce chatter feeds."""
    crawl_attachments: Boolean | None
    """Indicates whether Amazon Kendra should index attachments to Salesforce objects."""
    exclude_attachment_file_patterns: Sequence[str] | Deferred | None
    """A list of regular expression patterns to exclude certain documents in your Salesforce."""
    include_attachment_file_patterns: Sequence[str] | Deferred | None
    """A list of regular expression patterns to include certain documents in your Salesforce."""
    knowledge_article_configuration: CfnDataSourceSalesforceKnowledgeArticleConfigurationProps | Deferred | None
    """Configuration information for the knowledge article types that Amazon Kendra indexes."""
    secret_arn: Required[str]
    """The Amazon Resource Name (ARN) of an AWS Secrets Manager secret that contains the key/value pairs required to connect to your Salesforce instance."""
    server_url: Required[str]
    """The instance URL for the Salesforce site that you want to index."""
    standard_object_attachment_configuration: CfnDataSourceSalesforceStandardObjectAttachmentConfigurationProps | Deferred | None
    """Configuration information for processing attachments to Salesforce standard objects."""
    standard_object_configurations: Sequence[CfnDataSourceSalesforceStandardObjectConfigurationProps | Deferred] | Deferred | None
    """Configuration of the Salesforce standard objects that Amazon Kendra indexes."""


class CfnDataSourceSalesforceCustomKnowledgeArticleTypeConfigurationProps(TypedDict, total=False):
    """Provides the configuration information for indexing Salesforce custom articles."""
    document_data_field_name: Required[str]
    """The name of the field in the custom knowledge article that contains the document data to index."""
    document_title_field_name: str | None
    """The name of the field in the custom knowledge article that contains the document title."""
    field_mappings: Sequence[CfnDataSourceDataSourceToIndexFieldMappingProps | Deferred] | Deferred | None
    """Maps attributes or field names of the custom knowledge article to Amazon Kendra index field names."""
    name: Required[str]
    """The name of the configuration."""


class CfnDataSourceSalesforceKnowledgeArticleConfigurationProps(TypedDict, total=False):
    """Provides the configuration information for the knowledge article types that Amazon Kendra indexes."""
    custom_knowledge_article_type_configurations: Sequence[CfnDataSourceSalesforceCustomKnowledgeArticleTypeConfigurationProps | Deferred] | Deferred | None
    """Configuration information for custom Salesforce knowledge articles."""
    included_states: Required[Sequence[Literal["DRAFT", "PUBLISHED", "ARCHIVED"] | Other] | Deferred]
    """Specifies the document states that should be included when Amazon Kendra indexes knowledge articles."""
    standard_knowledge_article_type_configuration: CfnDataSourceSalesforceStandardKnowledgeArticleTypeConfigurationProps | Deferred | None
    """Configuration information for standard Salesforce knowledge articles."""


class CfnDataSourceSalesforceStandardKnowledgeArticleTypeConfigurationProps(TypedDict, total=False):
    """Provides the configuration information for standard Salesforce knowledge articles."""
    document_data_field_name: Required[str]
    """The name of the field that contains the document data to index."""
    document_title_field_name: str | None
    """The name of the field that contains the document title."""
    field_mappings: Sequence[CfnDataSourceDataSourceToIndexFieldMappingProps | Deferred] | Deferred | None
    """Maps attributes or field names of the knowledge article to Amazon Kendra index field names."""


class CfnDataSourceSalesforceStandardObjectAttachmentConfigurationProps(TypedDict, total=False):
    """Provides the configuration information for processing attachments to Salesforce standard objects."""
    document_title_field_name: str | None
    """The name of the field used for the document title."""
    field_mappings: Sequence[CfnDataSourceDataSourceToIndexFieldMappingProps | Deferred] | Deferred | None
    """One or more objects that map fields in attachments to Amazon Kendra index fields."""


class CfnDataSourceSalesforceStandardObjectConfigurationProps(TypedDict, total=False):
    """Specifies configuration information for indexing a single standard object."""
    document_data_field_name: Required[str]
    """The name of the field in the standard object table that contains the document contents."""
    document_title_field_name: str | None
    """The name of the field in the standard object table that contains the document title."""
    field_mappings: Sequence[CfnDataSourceDataSourceToIndexFieldMappingProps | Deferred] | Deferred | None
    """Maps attributes or field names of the standard object to Amazon Kendra index field names."""
    name: Required[Literal["ACCOUNT", "CAMPAIGN", "CASE", "CONTACT", "CONTRACT", "DOCUMENT", "GROUP", "IDEA", "LEAD", "OPPORTUNITY", "PARTNER", "PRICEBOOK", "PRODUCT", "PROFILE", "SOLUTION", "TASK", "USER"] | Other]
    """The name of the standard object."""


class CfnDataSourceServiceNowConfigurationProps(TypedDict, total=False):
    """Provides the configuration information to connect to ServiceNow as your data source."""
    authentication_type: Literal["HTTP_BASIC", "OAUTH2"] | Other | None
    """The type of authentication used to connect to the ServiceNow instance."""
    host_url: Required[str]
    """The ServiceNow instance that the data source connects to."""
    knowledge_article_configuration: CfnDataSourceServiceNowKnowledgeArticleConfigurationProps | Deferred | None
    """Configuration information for crawling knowledge articles in the ServiceNow site."""
    secret_arn: Required[str]
    """The Amazon Resource Name (ARN) of the AWS Secrets Manager secret that contains the user name and password required to connect to the ServiceNow instance."""
    service_catalog_configuration: CfnDataSourceServiceNowServiceCatalogConfigurationProps | Deferred | None
    """Configuration information for crawling service catalogs in the ServiceNow site."""
    service_now_build_version: Required[Literal["LONDON", "OTHERS"] | Other]
    """The identifier of the release that the ServiceNow host is running."""


class CfnDataSourceServiceNowKnowledgeArticleConfigurationProps(TypedDict, total=False):
    """Provides the configuration information for crawling knowledge articles in the ServiceNow site."""
    crawl_attachments: Boolean | None
    """`TRUE` to index attachments to knowledge articles."""
    document_data_field_name: Required[str]
    """The name of the ServiceNow field that is mapped to the index document contents field in the Amazon Kendra index."""
    document_title_field_name: str | None
    """The name of the ServiceNow field that is mapped to the index document title field."""
    exclude_attachment_file_patterns: Sequence[str] | Deferred | None
    """A list of regular expression patterns applied to exclude certain knowledge article attachments."""
    field_mappings: Sequence[CfnDataSourceDataSourceToIndexFieldMappingProps | Deferred] | Deferred | None
    """Maps attributes or field names of knoweldge articles to Amazon Kendra index field names."""
    filter_query: str | None
    """A query that selects the knowledge articles to index."""
    include_attachment_file_patterns: Sequence[str] | Deferred | None
    """A list of regular expression patterns applied to include knowledge article attachments."""


class CfnDataSourceServiceNowServiceCatalogConfigurationProps(TypedDict, total=False):
    """Provides the configuration information for crawling service catalog items in the ServiceNow site"""
    crawl_attachments: Boolean | None
    """`TRUE` to index attachments to service catalog items."""
    document_data_field_name: Required[str]
    """The name of the ServiceNow field that is mapped to the index document contents field in the Amazon Kendra index."""
    document_title_field_name: str | None
    """The name of the ServiceNow field that is mapped to the index document title field."""
    exclude_attachment_file_patterns: Sequence[str] | Deferred | None
    """A list of regular expression patterns to exclude certain attachments of catalogs in your ServiceNow."""
    field_mappings: Sequence[CfnDataSourceDataSourceToIndexFieldMappingProps | Deferred] | Deferred | None
    """Maps attributes or field names of catalogs to Amazon Kendra index field names."""
    include_attachment_file_patterns: Sequence[str] | Deferred | None
    """A list of regular expression patterns to include certain attachments of catalogs in your ServiceNow."""


class CfnDataSourceSharePointConfigurationProps(TypedDict, total=False):
    """Provides the configuration information to connect to Microsoft SharePoint as your data source."""
    crawl_attachments: Boolean | None
    """`TRUE` to index document attachments."""
    disable_local_groups: Boolean | None
    """`TRUE` to disable local groups information."""
    document_title_field_name: str | None
    """The Microsoft SharePoint attribute field that contains the title of the document."""
    exclusion_patterns: Sequence[str] | Deferred | None
    """A list of regular expression patterns."""
    field_mappings: Sequence[CfnDataSourceDataSourceToIndexFieldMappingProps | Deferred] | Deferred | None
    """A list of `DataSourceToIndexFieldMapping` objects that map Microsoft SharePoint attributes or fields to Amazon Kendra index fields."""
    inclusion_patterns: Sequence[str] | Deferred | None
    """A list of regular expression patterns to include certain documents in your SharePoint."""
    secret_arn: Required[str]
    """The Amazon Resource Name (ARN) of an AWS Secrets Manager secret that contains the user name and password required to connect to the SharePoint instance."""
    share_point_version: Required[Literal["SHAREPOINT_ONLINE", "SHAREPOINT_2013", "SHAREPOINT_2016"] | Other]
    """The version of Microsoft SharePoint that you use."""
    ssl_certificate_s3_path: CfnDataSourceS3PathProps | Deferred | None
    """Information required to find a specific file in an Amazon S3 bucket."""
    urls: Required[Sequence[str] | Deferred]
    """The Microsoft SharePoint site URLs for the documents you want to index."""
    use_change_log: Boolean | None
    """`TRUE` to use the SharePoint change log to determine which documents require updating in the index."""
    vpc_configuration: CfnDataSourceDataSourceVpcConfigurationProps | Deferred | None
    """Provides information for connecting to an Amazon VPC."""


class CfnDataSourceSqlConfigurationProps(TypedDict, total=False):
    """Provides information that configures Amazon Kendra to use a SQL database."""
    query_identifiers_enclosing_option: Literal["DOUBLE_QUOTES", "NONE"] | Other | None
    """Determines whether Amazon Kendra encloses SQL identifiers for tables and column names in double quotes (") when making a database query."""


class CfnDataSourceTagProps(TypedDict, total=False):
    """A label for tagging Kendra resources"""
    key: Required[str]
    """A string used to identify this tag"""
    value: Required[str]
    """A string containing the value for the tag"""


class CfnDataSourceTemplateConfigurationProps(TypedDict, total=False):
    """Provides a template for the configuration information to connect to your data source."""
    template: Required[Anything]
    """The template schema used for the data source, where templates schemas are supported."""


class CfnDataSourceWebCrawlerAuthenticationConfigurationProps(TypedDict, total=False):
    """Provides the configuration information to connect to websites that require user authentication."""
    basic_authentication: Sequence[CfnDataSourceWebCrawlerBasicAuthenticationProps | Deferred] | Deferred | None
    """The list of configuration information that's required to connect to and crawl a website host using basic authentication credentials."""


class CfnDataSourceWebCrawlerBasicAuthenticationProps(TypedDict, total=False):
    """Provides the configuration information to connect to websites that require basic user authentication."""
    credentials: Required[str]
    """The Amazon Resource Name (ARN) of an AWS Secrets Manager secret."""
    host: Required[str]
    """The name of the website host you want to connect to using authentication credentials."""
    port: Required[Integer]
    """The port number of the website host you want to connect to using authentication credentials."""


class CfnDataSourceWebCrawlerConfigurationProps(TypedDict, total=False):
    """Provides the configuration information required for Amazon Kendra Web Crawler."""
    authentication_configuration: CfnDataSourceWebCrawlerAuthenticationConfigurationProps | Deferred | None
    """Configuration information required to connect to websites using authentication."""
    crawl_depth: Integer | None
    """The 'depth' or number of levels from the seed level to crawl."""
    max_content_size_per_page_in_mega_bytes: Number | None
    """The maximum size (in MB) of a web page or attachment to crawl."""
    max_links_per_page: Integer | None
    """The maximum number of URLs on a web page to include when crawling a website."""
    max_urls_per_minute_crawl_rate: Integer | None
    """The maximum number of URLs crawled per website host per minute."""
    proxy_configuration: CfnDataSourceProxyConfigurationProps | Deferred | None
    """Configuration information required to connect to your internal websites via a web proxy."""
    url_exclusion_patterns: Sequence[str] | Deferred | None
    """A list of regular expression patterns to exclude certain URLs to crawl."""
    url_inclusion_patterns: Sequence[str] | Deferred | None
    """A list of regular expression patterns to include certain URLs to crawl."""
    urls: Required[CfnDataSourceWebCrawlerUrlsProps | Deferred]
    """Specifies the seed or starting point URLs of the websites or the sitemap URLs of the websites you want to crawl."""


class CfnDataSourceWebCrawlerSeedUrlConfigurationProps(TypedDict, total=False):
    """Provides the configuration information of the seed or starting point URLs to crawl."""
    seed_urls: Required[Sequence[str] | Deferred]
    """The list of seed or starting point URLs of the websites you want to crawl."""
    web_crawler_mode: Literal["HOST_ONLY", "SUBDOMAINS", "EVERYTHING"] | Other | None
    """You can choose one of the following modes:"""


class CfnDataSourceWebCrawlerSiteMapsConfigurationProps(TypedDict, total=False):
    """Provides the configuration information of the sitemap URLs to crawl."""
    site_maps: Required[Sequence[str] | Deferred]
    """The list of sitemap URLs of the websites you want to crawl."""


class CfnDataSourceWebCrawlerUrlsProps(TypedDict, total=False):
    """Specifies the seed or starting point URLs of the websites or the sitemap URLs of the websites you want to crawl."""
    seed_url_configuration: CfnDataSourceWebCrawlerSeedUrlConfigurationProps | Deferred | None
    """Configuration of the seed or starting point URLs of the websites you want to crawl."""
    site_maps_configuration: CfnDataSourceWebCrawlerSiteMapsConfigurationProps | Deferred | None
    """Configuration of the sitemap URLs of the websites you want to crawl."""


class CfnDataSourceWorkDocsConfigurationProps(TypedDict, total=False):
    """Provides the configuration information to connect to WorkDocs as your data source."""
    crawl_comments: Boolean | None
    """`TRUE` to include comments on documents in your index."""
    exclusion_patterns: Sequence[str] | Deferred | None
    """A list of regular expression patterns to exclude certain files in your WorkDocs site repository."""
    field_mappings: Sequence[CfnDataSourceDataSourceToIndexFieldMappingProps | Deferred] | Deferred | None
    """A list of `DataSourceToIndexFieldMapping` objects that map WorkDocs data source attributes or field names to Amazon Kendra index field names."""
    inclusion_patterns: Sequence[str] | Deferred | None
    """A list of regular expression patterns to include certain files in your WorkDocs site repository."""
    organization_id: Required[str]
    """The identifier of the directory corresponding to your WorkDocs site repository."""
    use_change_log: Boolean | None
    """`TRUE` to use the WorkDocs change log to determine which documents require updating in the index."""


class CfnDataSource(TypedResource):
    """Creates a data source connector that you want to use with an Amazon Kendra index."""
    props: CfnDataSourceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataSourceProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the data source."""
    @property
    def attr_id(self) -> StringToken:
        """The identifier for the data source."""


class CfnFaqProps(TypedDict, total=False):
    description: str | None
    """A description for the FAQ. A change replaces the resource."""
    file_format: Literal["CSV", "CSV_WITH_HEADER", "JSON"] | Other | None
    """The format of the input file. A change replaces the resource."""
    index_id: Required[str]
    """The identifier of the index that contains the FAQ. A change replaces the resource."""
    language_code: str | None
    """The code for a language."""
    name: Required[str]
    """The name that you assigned the FAQ when you created or updated the FAQ. A change replaces the resource."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of a role with permission to access the S3 bucket that contains the FAQ. A change replaces the resource."""
    s3_path: Required[CfnFaqS3PathProps | Deferred]
    """The Amazon Simple Storage Service (Amazon S3) location of the FAQ input data. A change replaces the resource."""
    tags: Sequence[CfnFaqTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource"""


class CfnFaqS3PathProps(TypedDict, total=False):
    """Information required to find a specific file in an Amazon S3 bucket."""
    bucket: Required[str]
    """The name of the S3 bucket that contains the file. A change replaces the resource."""
    key: Required[str]
    """The name of the file. A change replaces the resource."""


class CfnFaqTagProps(TypedDict, total=False):
    """A label for tagging Kendra resources"""
    key: Required[str]
    """A string used to identify this tag"""
    value: Required[str]
    """A string containing the value for the tag"""


class CfnFaq(TypedResource):
    """Creates an new set of frequently asked question (FAQ) questions and answers."""
    props: CfnFaqProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFaqProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """`arn:aws:kendra:us-west-2:111122223333:index/335c3741-41df-46a6-b5d3-61f85b787884/faq/f61995a6-cd5c-4e99-9cfc-58816d8bfaa7`"""
    @property
    def attr_id(self) -> StringToken:
        """The identifier for the FAQ."""


class CfnFeaturedResultsSetProps(TypedDict, total=False):
    description: str | None
    """A description for the set of featured results."""
    featured_documents: Sequence[CfnFeaturedResultsSetFeaturedDocumentProps | Deferred] | Deferred | None
    """A list of document IDs for the documents you want to feature at the top of the search results page."""
    featured_results_set_name: Required[str]
    """A name for the set of featured results."""
    index_id: Required[str]
    """The identifier of the index that you want to use for featuring results. A change replaces the resource."""
    query_texts: Sequence[str] | Deferred | None
    """A list of queries for featuring results."""
    status: Literal["ACTIVE", "INACTIVE"] | Other | None
    """The current status of the set of featured results."""
    tags: Sequence[CfnFeaturedResultsSetTagProps | Deferred] | Deferred | None
    """A list of key-value pairs that identify or categorize the featured results set."""


class CfnFeaturedResultsSetFeaturedDocumentProps(TypedDict, total=False):
    """A featured document."""
    id: str | None
    """The identifier of the document to feature in the search results."""


class CfnFeaturedResultsSetTagProps(TypedDict, total=False):
    """A key-value pair that identifies or categorizes a resource."""
    key: Required[str]
    """The key for the tag."""
    value: Required[str]
    """The value associated with the tag."""


class CfnFeaturedResultsSet(TypedResource):
    """Resource Type definition for AWS::Kendra::FeaturedResultsSet."""
    props: CfnFeaturedResultsSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFeaturedResultsSetProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the featured results set."""
    @property
    def attr_featured_results_set_id(self) -> StringToken:
        """The identifier of the set of featured results."""


class CfnIndexProps(TypedDict, total=False):
    capacity_units: CfnIndexCapacityUnitsConfigurationProps | Deferred | None
    """Specifies additional capacity units configured for your Enterprise Edition index."""
    description: str | None
    """A description for the index."""
    document_metadata_configurations: Sequence[CfnIndexDocumentMetadataConfigurationProps | Deferred] | Deferred | None
    """Specifies the properties of an index field."""
    edition: Required[Literal["DEVELOPER_EDITION", "ENTERPRISE_EDITION", "GEN_AI_ENTERPRISE_EDITION"] | Other]
    """Indicates whether the index is a Enterprise Edition index, a Developer Edition index, or a GenAI Enterprise Edition index. A change replaces the resource."""
    name: Required[str]
    """The name of the index."""
    role_arn: Required[str]
    """An IAM role that gives Amazon Kendra permissions to access your Amazon CloudWatch logs and metrics."""
    server_side_encryption_configuration: CfnIndexServerSideEncryptionConfigurationProps | Deferred | None
    """The identifier of the AWS KMS customer managed key (CMK) to use to encrypt data indexed by Amazon Kendra. A change replaces the resource."""
    tags: Sequence[CfnIndexTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    user_context_policy: Literal["ATTRIBUTE_FILTER", "USER_TOKEN"] | Other | None
    """The user context policy."""
    user_token_configurations: Sequence[CfnIndexUserTokenConfigurationProps | Deferred] | Deferred | None
    """Defines the type of user token used for the index."""


class CfnIndexCapacityUnitsConfigurationProps(TypedDict, total=False):
    """Specifies additional capacity units configured for your Enterprise Edition index."""
    query_capacity_units: Required[Integer]
    """The amount of extra query capacity for an index and GetQuerySuggestions capacity."""
    storage_capacity_units: Required[Integer]
    """The amount of extra storage capacity for an index."""


class CfnIndexDocumentMetadataConfigurationProps(TypedDict, total=False):
    """Specifies the properties, such as relevance tuning and searchability, of an index field."""
    name: Required[str]
    """The name of the index field."""
    relevance: CfnIndexRelevanceProps | Deferred | None
    """Provides tuning parameters to determine how the field affects the search results."""
    search: CfnIndexSearchProps | Deferred | None
    """Provides information about how the field is used during a search."""
    type: Required[Literal["STRING_VALUE", "STRING_LIST_VALUE", "LONG_VALUE", "DATE_VALUE"] | Other]
    """The data type of the index field."""


class CfnIndexJsonTokenTypeConfigurationProps(TypedDict, total=False):
    """Provides the configuration information for the JSON token type."""
    group_attribute_field: Required[str]
    """The group attribute field."""
    user_name_attribute_field: Required[str]
    """The user name attribute field."""


class CfnIndexJwtTokenTypeConfigurationProps(TypedDict, total=False):
    """Provides the configuration information for the JWT token type."""
    claim_regex: str | None
    """The regular expression that identifies the claim."""
    group_attribute_field: str | None
    """The group attribute field."""
    issuer: str | None
    """The issuer of the token."""
    key_location: Required[Literal["URL", "SECRET_MANAGER"] | Other]
    """The location of the key."""
    secret_manager_arn: str | None
    """The Amazon Resource Name (arn) of the secret."""
    url: str | None
    """The signing key URL."""
    user_name_attribute_field: str | None
    """The user name attribute field."""


class CfnIndexRelevanceProps(TypedDict, total=False):
    """Provides information for tuning the relevance of a field in a search."""
    duration: str | None
    """Specifies the time period that the boost applies to."""
    freshness: Boolean | None
    """Indicates that this field determines how "fresh" a document is."""
    importance: Integer | None
    """The relative importance of the field in the search."""
    rank_order: Literal["ASCENDING", "DESCENDING"] | Other | None
    """Determines how values should be interpreted."""
    value_importance_items: Sequence[CfnIndexValueImportanceItemProps | Deferred] | Deferred | None
    """An array of key-value pairs for different boosts when they appear in the search result list."""


class CfnIndexSearchProps(TypedDict, total=False):
    """Provides information about how a custom index field is used during a search."""
    displayable: Boolean | None
    """Determines whether the field is returned in the query response."""
    facetable: Boolean | None
    """Indicates that the field can be used to create search facets, a count of results for each value in the field."""
    searchable: Boolean | None
    """Determines whether the field is used in the search."""
    sortable: Boolean | None
    """Determines whether the field can be used to sort the results of a query."""


class CfnIndexServerSideEncryptionConfigurationProps(TypedDict, total=False):
    """Provides the identifier of the AWS KMS customer master key (CMK) used to encrypt data indexed by Amazon Kendra."""
    kms_key_id: str | None
    """The identifier of the AWS KMS key. A change replaces the resource."""


class CfnIndexTagProps(TypedDict, total=False):
    """A label for tagging Kendra resources"""
    key: Required[str]
    """A string used to identify this tag"""
    value: Required[str]
    """A string containing the value for the tag"""


class CfnIndexUserTokenConfigurationProps(TypedDict, total=False):
    """Provides the configuration information for a token."""
    json_token_type_configuration: CfnIndexJsonTokenTypeConfigurationProps | Deferred | None
    """Information about the JSON token type configuration."""
    jwt_token_type_configuration: CfnIndexJwtTokenTypeConfigurationProps | Deferred | None
    """Information about the JWT token type configuration."""


class CfnIndexValueImportanceItemProps(TypedDict, total=False):
    """Specifies a key-value pair of the search boost value for a document when the key is part of the metadata of a document."""
    key: str | None
    """The document metadata value used for the search boost."""
    value: Integer | None
    """The boost value for a document when the key is part of the metadata of a document."""


class CfnIndex(TypedResource):
    """Creates an Amazon Kendra index"""
    props: CfnIndexProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIndexProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the index."""
    @property
    def attr_id(self) -> StringToken:
        """The identifier for the index."""


class CfnQuerySuggestionsBlockListProps(TypedDict, total=False):
    description: str | None
    """A description for the block list."""
    index_id: Required[str]
    """The identifier of the index for the block list. A change replaces the resource."""
    name: Required[str]
    """The name of the block list."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of an IAM role with permission to access the S3 bucket that contains the block list text file."""
    source_s3_path: Required[CfnQuerySuggestionsBlockListS3PathProps | Deferred]
    """Information required to find a specific file in an Amazon S3 bucket."""
    tags: Sequence[CfnQuerySuggestionsBlockListTagProps | Deferred] | Deferred | None
    """A list of key-value pairs that identify or categorize the block list."""


class CfnQuerySuggestionsBlockListS3PathProps(TypedDict, total=False):
    """Information required to find a specific file in an Amazon S3 bucket."""
    bucket: Required[str]
    """The name of the S3 bucket that contains the file."""
    key: Required[str]
    """The name of the file."""


class CfnQuerySuggestionsBlockListTagProps(TypedDict, total=False):
    """A key-value pair that identifies or categorizes a resource."""
    key: Required[str]
    """The key for the tag."""
    value: Required[str]
    """The value associated with the tag."""


class CfnQuerySuggestionsBlockList(TypedResource):
    """A block list used for query suggestions for an Amazon Kendra index."""
    props: CfnQuerySuggestionsBlockListProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnQuerySuggestionsBlockListProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the query suggestions block list."""
    @property
    def attr_id(self) -> StringToken:
        """The identifier of the block list."""


class CfnThesaurusProps(TypedDict, total=False):
    description: str | None
    """A description for the thesaurus."""
    index_id: Required[str]
    """The identifier of the index for the thesaurus. A change replaces the resource."""
    name: Required[str]
    """A name for the thesaurus."""
    role_arn: Required[str]
    """An IAM role that gives Amazon Kendra permissions to access the thesaurus file specified in SourceS3Path."""
    source_s3_path: Required[CfnThesaurusS3PathProps | Deferred]
    """Information required to find a specific file in an Amazon S3 bucket."""
    tags: Sequence[CfnThesaurusTagProps | Deferred] | Deferred | None
    """A list of key-value pairs that identify or categorize the thesaurus."""


class CfnThesaurusS3PathProps(TypedDict, total=False):
    """Information required to find a specific file in an Amazon S3 bucket."""
    bucket: Required[str]
    """The name of the S3 bucket that contains the file."""
    key: Required[str]
    """The name of the file."""


class CfnThesaurusTagProps(TypedDict, total=False):
    """A key-value pair that identifies or categorizes a resource."""
    key: Required[str]
    """The key for the tag."""
    value: Required[str]
    """The value associated with the tag."""


class CfnThesaurus(TypedResource):
    """A thesaurus for an Amazon Kendra index."""
    props: CfnThesaurusProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnThesaurusProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the thesaurus."""
    @property
    def attr_id(self) -> StringToken:
        """The identifier of the thesaurus."""
