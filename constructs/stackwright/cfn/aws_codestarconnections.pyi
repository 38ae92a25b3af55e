"""Every resource type of AWS::CodeStarConnections; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnConnectionProps(TypedDict, total=False):
    connection_name: Required[str]
    """The name of the connection. A change replaces the resource."""
    host_arn: str | None
    """The Amazon Resource Name (ARN) of the host associated with the connection. A change replaces the resource."""
    provider_type: Literal["Bitbucket", "GitHub", "GitHubEnterpriseServer", "GitLab", "GitLabSelfManaged"] | Other | None
    """The name of the external provider where your third-party code repository is configured. A change replaces the resource."""
    tags: Sequence[CfnConnectionTagProps | Deferred] | Deferred | None
    """Specifies the tags applied to the resource."""


class CfnConnectionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnConnection(TypedResource):
    """The AWS::CodeStarConnections::Connection resource can be used to connect external source providers with services like AWS CodePipeline."""
    props: CfnConnectionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectionProps]) -> None: ...
    @property
    def attr_connection_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the connection."""
    @property
    def attr_connection_status(self) -> StringToken:
        """The current status of the connection."""
    @property
    def attr_owner_account_id(self) -> StringToken:
        """The AWS account ID of the owner of the connection."""


class CfnRepositoryLinkProps(TypedDict, total=False):
    connection_arn: Required[str]
    """The Amazon Resource Name (ARN) of the connection associated with the repository link."""
    encryption_key_arn: str | None
    """The Amazon Resource Name (ARN) of the encryption key for the repository associated with the repository link."""
    owner_id: Required[str]
    """The owner ID for the repository associated with the repository link, such as the owner ID in GitHub. A change replaces the resource."""
    repository_name: Required[str]
    """The name of the repository associated with the repository link. A change replaces the resource."""
    tags: Sequence[CfnRepositoryLinkTagProps | Deferred] | Deferred | None
    """The tags for the repository to be associated with the repository link."""


class CfnRepositoryLinkTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnRepositoryLink(TypedResource):
    """Information about the repository link resource, such as the repository link ARN, the associated connection ARN, encryption key ARN, and owner ID."""
    props: CfnRepositoryLinkProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRepositoryLinkProps]) -> None: ...
    @property
    def attr_provider_type(self) -> StringToken:
        """The name of the external provider where your third-party code repository is configured."""
    @property
    def attr_repository_link_arn(self) -> StringToken:
        """A unique Amazon Resource Name (ARN) to designate the repository link."""
    @property
    def attr_repository_link_id(self) -> StringToken:
        """A UUID that uniquely identifies the RepositoryLink."""


class CfnSyncConfigurationProps(TypedDict, total=False):
    branch: Required[str]
    """The branch associated with a specific sync configuration."""
    config_file: Required[str]
    """The file path to the configuration file associated with a specific sync configuration."""
    publish_deployment_status: Literal["ENABLED", "DISABLED"] | Other | None
    """Whether to enable or disable publishing of deployment status to source providers."""
    repository_link_id: Required[str]
    """The ID of the repository link associated with a specific sync configuration."""
    resource_name: Required[str]
    """The name of the connection resource associated with a specific sync configuration. A change replaces the resource."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role associated with a specific sync configuration."""
    sync_type: Required[Literal["CFN_STACK_SYNC"] | Other]
    """The type of sync for a specific sync configuration. A change replaces the resource."""
    trigger_resource_update_on: Literal["ANY_CHANGE", "FILE_CHANGE"] | Other | None
    """When to trigger Git sync to begin the stack update."""


class CfnSyncConfiguration(TypedResource):
    """Information, such as repository, branch, provider, and resource names for a specific sync configuration."""
    props: CfnSyncConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSyncConfigurationProps]) -> None: ...
    @property
    def attr_owner_id(self) -> StringToken:
        """The owner ID for the repository associated with a specific sync configuration, such as the owner ID in GitHub."""
    @property
    def attr_provider_type(self) -> StringToken:
        """The name of the external provider where your third-party code repository is configured."""
    @property
    def attr_repository_name(self) -> StringToken:
        """The name of the repository that is being synced to."""
