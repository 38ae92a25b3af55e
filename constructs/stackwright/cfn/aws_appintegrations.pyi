"""Every resource type of AWS::AppIntegrations; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnApplicationProps(TypedDict, total=False):
    application_config: CfnApplicationApplicationConfigProps | Deferred | None
    """The application configuration."""
    application_source_config: Required[CfnApplicationApplicationSourceConfigProps | Deferred]
    """The configuration for where the application should be loaded from."""
    application_type: Literal["STANDARD", "SERVICE", "MCP_SERVER"] | Other | None
    """The type of application"""
    description: str | None
    """The description of the application."""
    iframe_config: CfnApplicationIframeConfigProps | Deferred | None
    """The iframe configuration"""
    initialization_timeout: Integer | None
    """The initialization timeout in milliseconds."""
    is_service: Boolean | None
    """Indicates whether the application is a service."""
    name: Required[str]
    """The name of the application."""
    namespace: Required[str]
    """The namespace of the application."""
    permissions: Sequence[str] | Deferred | None
    """The configuration of events or requests that the application has access to."""
    tags: Sequence[CfnApplicationTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""


class CfnApplicationApplicationConfigProps(TypedDict, total=False):
    contact_handling: CfnApplicationContactHandlingProps | Deferred | None


class CfnApplicationApplicationSourceConfigProps(TypedDict, total=False):
    """The configuration for where the application should be loaded from."""
    external_url_config: Required[CfnApplicationExternalUrlConfigProps | Deferred]
    """The external URL source for the application."""


class CfnApplicationContactHandlingProps(TypedDict, total=False):
    scope: Required[Literal["CROSS_CONTACTS", "PER_CONTACT"] | Other]


class CfnApplicationExternalUrlConfigProps(TypedDict, total=False):
    """The external URL source for the application."""
    access_url: Required[str]
    """The URL to access the application."""
    approved_origins: Sequence[str] | Deferred | None
    """Additional URLs to allow list if different than the access URL."""


class CfnApplicationIframeConfigProps(TypedDict, total=False):
    allow: Sequence[str] | Deferred | None
    sandbox: Sequence[str] | Deferred | None


class CfnApplicationTagProps(TypedDict, total=False):
    """A label for tagging Application resources"""
    key: Required[str]
    """A key to identify the tag."""
    value: Required[str]
    """Corresponding tag value for the key."""


class CfnApplication(TypedResource):
    """Creates and persists an Application resource."""
    props: CfnApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationProps]) -> None: ...
    @property
    def attr_application_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Application."""
    @property
    def attr_id(self) -> StringToken:
        """A unique identifier for the Application."""


class CfnDataIntegrationProps(TypedDict, total=False):
    description: str | None
    """A description of the DataIntegration."""
    file_configuration: CfnDataIntegrationFileConfigurationProps | Deferred | None
    """The configuration for what files should be pulled from the source."""
    kms_key: Required[str]
    """The KMS key for the DataIntegration. A change replaces the resource."""
    name: Required[str]
    """The name of the DataIntegration."""
    object_configuration: Mapping[str, Mapping[str, Sequence[str] | Deferred] | Deferred] | Deferred | None
    """The configuration for what data should be pulled from the source."""
    schedule_config: CfnDataIntegrationScheduleConfigProps | Deferred | None
    """The name of the data and how often it should be pulled from the source. A change replaces the resource."""
    source_uri: Required[str]
    """The URI of the data source. A change replaces the resource."""
    tags: Sequence[CfnDataIntegrationTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnDataIntegrationFileConfigurationProps(TypedDict, total=False):
    """The configuration for what files should be pulled from the source."""
    filters: Mapping[str, Sequence[str] | Deferred] | Deferred | None
    """Restrictions for what files should be pulled from the source."""
    folders: Required[Sequence[str] | Deferred]
    """Identifiers for the source folders to pull all files from recursively."""


class CfnDataIntegrationScheduleConfigProps(TypedDict, total=False):
    """The name of the data and how often it should be pulled from the source."""
    first_execution_from: str | None
    """The start date for objects to import in the first flow run as an Unix/epoch timestamp in milliseconds or in ISO-8601 format. A change replaces the resource."""
    object: str | None
    """The name of the object to pull from the data source. A change replaces the resource."""
    schedule_expression: Required[str]
    """How often the data should be pulled from data source. A change replaces the resource."""


class CfnDataIntegrationTagProps(TypedDict, total=False):
    """A label for tagging DataIntegration resources"""
    key: Required[str]
    """A key to identify the tag."""
    value: Required[str]
    """Corresponding tag value for the key."""


class CfnDataIntegration(TypedResource):
    """Creates and persists a DataIntegration resource."""
    props: CfnDataIntegrationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataIntegrationProps]) -> None: ...
    @property
    def attr_data_integration_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the DataIntegration."""
    @property
    def attr_id(self) -> StringToken:
        """A unique identifier."""


class CfnEventIntegrationProps(TypedDict, total=False):
    description: str | None
    """The event integration description."""
    event_bridge_bus: Required[str]
    """The Amazon EventBridge bus for the event integration. A change replaces the resource."""
    event_filter: Required[CfnEventIntegrationEventFilterProps | Deferred]
    """The event integration filter. A change replaces the resource."""
    name: Required[str]
    """The name of the event integration. A change replaces the resource."""
    tags: Sequence[CfnEventIntegrationTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnEventIntegrationEventFilterProps(TypedDict, total=False):
    """The event integration filter."""
    source: Required[str]
    """The source of the events. A change replaces the resource."""


class CfnEventIntegrationTagProps(TypedDict, total=False):
    key: Required[str]
    """A key to identify the tag."""
    value: Required[str]
    """Corresponding tag value for the key."""


class CfnEventIntegration(TypedResource):
    """Creates an event integration."""
    props: CfnEventIntegrationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEventIntegrationProps]) -> None: ...
    @property
    def attr_event_integration_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the event integration."""
