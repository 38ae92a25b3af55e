"""Every resource type of AWS::AppFabric; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnAppAuthorizationProps(TypedDict, total=False):
    app: Required[str]
    """The name of the application. A change replaces the resource."""
    app_bundle_identifier: Required[str]
    """The Amazon Resource Name (ARN) or Universal Unique Identifier (UUID) of the app bundle to use for the request. A change replaces the resource."""
    auth_type: Required[Literal["oauth2", "apiKey"] | Other]
    """The authorization type. A change replaces the resource."""
    credential: CfnAppAuthorizationCredentialProps | Deferred | None
    """Contains credentials for the application."""
    tags: Sequence[CfnAppAuthorizationTagProps | Deferred] | Deferred | None
    """Tags to apply to the app authorization."""
    tenant: Required[CfnAppAuthorizationTenantProps | Deferred]
    """Contains information about an application tenant."""


class CfnAppAuthorizationApiKeyCredentialProps(TypedDict, total=False):
    """Contains API key credential information."""
    api_key: Required[str]
    """An API key for an application."""


class CfnAppAuthorizationCredentialProps(TypedDict, total=False):
    """Contains credential information for the application."""
    api_key_credential: CfnAppAuthorizationApiKeyCredentialProps | Deferred | None
    """Contains API key credential information."""
    oauth2_credential: CfnAppAuthorizationOauth2CredentialProps | Deferred | None
    """Contains OAuth2 client credential information."""


class CfnAppAuthorizationOauth2CredentialProps(TypedDict, total=False):
    """Contains OAuth2 client credential information."""
    client_id: Required[str]
    """The client ID of the client application."""
    client_secret: Required[str]
    """The client secret of the client application."""


class CfnAppAuthorizationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnAppAuthorizationTenantProps(TypedDict, total=False):
    """Contains information about an application tenant."""
    tenant_display_name: Required[str]
    """The display name of the tenant."""
    tenant_identifier: Required[str]
    """The ID of the application tenant."""


class CfnAppAuthorization(TypedResource):
    """Creates an app authorization within an app bundle, which allows AppFabric to connect to an application."""
    props: CfnAppAuthorizationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAppAuthorizationProps]) -> None: ...
    @property
    def attr_app_authorization_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the app authorization."""
    @property
    def attr_app_authorization_identifier(self) -> StringToken:
        """The unique identifier of the app authorization."""
    @property
    def attr_app_bundle_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the app bundle for the app authorization."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp of when the app authorization was created."""
    @property
    def attr_persona(self) -> StringToken:
        """The user persona of the app authorization."""
    @property
    def attr_status(self) -> StringToken:
        """The state of the app authorization."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp of when the app authorization was last updated."""


class CfnIngestionDestinationProps(TypedDict, total=False):
    app_bundle_arn: Required[str]
    """The Amazon Resource Name (ARN) of the app bundle. A change replaces the resource."""
    destination_configuration: Required[CfnIngestionDestinationDestinationConfigurationProps | Deferred]
    """Contains information about the destination of ingested data."""
    ingestion_arn: Required[str]
    """The Amazon Resource Name (ARN) of the ingestion. A change replaces the resource."""
    processing_configuration: Required[CfnIngestionDestinationProcessingConfigurationProps | Deferred]
    """Contains information about how ingested data is processed. A change replaces the resource."""
    tags: Sequence[CfnIngestionDestinationTagProps | Deferred] | Deferred | None
    """A map of the key-value pairs of the tag or tags to assign to the resource."""


class CfnIngestionDestinationAuditLogDestinationConfigurationProps(TypedDict, total=False):
    """Contains information about an audit log destination configuration."""
    destination: Required[CfnIngestionDestinationDestinationProps | Deferred]
    """Contains information about an audit log destination."""


class CfnIngestionDestinationAuditLogProcessingConfigurationProps(TypedDict, total=False):
    """Contains information about an audit log processing configuration."""
    format: Required[Literal["json", "parquet"] | Other]
    """The format in which the audit logs need to be formatted."""
    schema: Required[Literal["ocsf", "raw"] | Other]
    """The event schema in which the audit logs need to be formatted."""


class CfnIngestionDestinationDestinationProps(TypedDict, total=False):
    """Contains information about an audit log destination."""
    firehose_stream: CfnIngestionDestinationFirehoseStreamProps | Deferred | None
    """Contains information about an Amazon Kinesis Data Firehose delivery stream."""
    s3_bucket: CfnIngestionDestinationS3BucketProps | Deferred | None
    """Contains information about an Amazon S3 bucket."""


class CfnIngestionDestinationDestinationConfigurationProps(TypedDict, total=False):
    """Contains information about the destination of ingested data."""
    audit_log: Required[CfnIngestionDestinationAuditLogDestinationConfigurationProps | Deferred]
    """Contains information about an audit log destination configuration."""


class CfnIngestionDestinationFirehoseStreamProps(TypedDict, total=False):
    """Contains information about an Amazon Kinesis Data Firehose delivery stream."""
    stream_name: Required[str]
    """The name of the Amazon Kinesis Data Firehose delivery stream."""


class CfnIngestionDestinationProcessingConfigurationProps(TypedDict, total=False):
    """Contains information about how ingested data is processed."""
    audit_log: Required[CfnIngestionDestinationAuditLogProcessingConfigurationProps | Deferred]
    """Contains information about an audit log processing configuration."""


class CfnIngestionDestinationS3BucketProps(TypedDict, total=False):
    """Contains information about an Amazon S3 bucket."""
    bucket_name: Required[str]
    """The name of the Amazon S3 bucket."""
    prefix: str | None
    """The object key to use."""


class CfnIngestionDestinationTagProps(TypedDict, total=False):
    key: Required[str]
    """Tag key."""
    value: Required[str]
    """Tag value."""


class CfnIngestionDestination(TypedResource):
    """Creates an ingestion destination, which specifies how an application's ingested data is processed by Amazon Web Services AppFabric and where it's delivered."""
    props: CfnIngestionDestinationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIngestionDestinationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the ingestion destination."""
    @property
    def attr_created_at(self) -> StringToken:
        """The timestamp of when the ingestion destination was created."""
    @property
    def attr_status(self) -> StringToken:
        """The state of the ingestion destination."""
    @property
    def attr_updated_at(self) -> StringToken:
        """The timestamp of when the ingestion destination was last updated."""
